// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// The keyboard of the screen: loaded when something is typed for the first time, since most visits
// never need it.
Item {
    id: panel

    // The visitor's; empty while there is none.
    required property string language
    property bool wanted: false

    implicitHeight: Qt.inputMethod.visible && keyboard.item ? (keyboard.item as Item).height : 0
    visible: implicitHeight > 0

    onWantedChanged: keyboard.setSource("Keyboard.qml", {
        language: Qt.binding(() => panel.language)
    })

    Connections {
        target: Qt.inputMethod
        function onVisibleChanged(): void {
            panel.wanted = true;
        }
    }
    Loader {
        id: keyboard

        width: panel.width
    }
}
