// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The keyboard of the screen: loaded when there is something to type for the first time, since most
// visits never need it.
Item {
    id: panel

    // The visitor's; empty while there is none.
    required property string language

    // Qt's input method shows nothing, and says nothing, before there is a panel: look at the focus.
    readonly property bool typing: Window.activeFocusItem instanceof TextInput

    // Not "visible": a layout gives what is invisible no width, and the keyboard is as high as it is wide.
    implicitHeight: keyboard.visible ? keyboard.height : 0

    onTypingChanged: {
        if (typing && keyboard.status === Loader.Null)
            keyboard.setSource("Keyboard.qml", {
                language: Qt.binding(() => panel.language)
            });
    }

    Loader {
        id: keyboard

        width: panel.width
        visible: Qt.inputMethod.visible && status === Loader.Ready // qmllint disable
        // Not asynchronous: Qt's keyboard then now and then misses its own beginning and types nothing.
        onLoaded: {
            if (panel.typing)
                Qt.inputMethod.show(); // qmllint disable
        }
    }
}
