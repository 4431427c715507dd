// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Stapsteen.Theme
import Stapsteen.Controls

// Qt's layouts have no key for the language and none for @: they hide a menu behind the comma. Nobody
// finds it there, and no name has a comma. So this stands on that key and takes its touches: it types @
// in an e-mail address, and goes to the keyboard's other language everywhere else.
MouseArea {
    id: spare

    readonly property bool atSign: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    // The keyboard's other language; empty where there is none, and so nothing to do.
    readonly property string other: {
        const [own, second] = VirtualKeyboardSettings.activeLocales;
        return (VirtualKeyboardSettings.locale === own ? second : own) ?? "";
    }
    readonly property bool needed: atSign || other !== ""

    Accessible.role: Accessible.Button
    Accessible.name: atSign ? "@" : Qt.locale(other).nativeLanguageName
    onClicked: {
        if (atSign)
            InputContext.inputEngine.virtualKeyClick(Qt.Key_At, "@", Qt.NoModifier);
        else
            VirtualKeyboardSettings.locale = other;
    }

    Pictogram {
        visible: !spare.atSign
        anchors.centerIn: parent
        name: "ui-globe"
        ink: Theme.ink
        tint: Theme.card
        size: Math.round(Math.min(parent.width * 0.7, parent.height * 0.5))
    }
    Text {
        visible: spare.atSign
        anchors.centerIn: parent
        text: "@"
        color: Theme.ink
        font.pixelSize: Theme.text(46, 26)
    }
}
