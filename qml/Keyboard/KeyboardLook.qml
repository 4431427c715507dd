// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Stapsteen.Theme

// How Qt Virtual Keyboard looks here: paper, white keys for what is typed, quiet ones for what the
// keyboard does, one coloured to go on. It makes no sound. Its height is the window's affair, not that
// of the width, so that keys are as high as a finger wants on a wide screen and a tall one.
KeyboardStyle {
    readonly property int rows: 4
    readonly property int rowHeight: Math.max(64, Theme.u(108))
    readonly property int verticalMargin: Theme.u(16)
    readonly property int horizontalMargin: Theme.narrow ? 2 : Theme.u(16)

    readonly property Component absentKey: KeyPanel {
        onControlChanged: {
            if (control)
                control.visible = false;
        }
    }

    // Drawn in pixels of the window.
    keyboardDesignWidth: Theme.windowWidth
    keyboardDesignHeight: rows * rowHeight + 2 * verticalMargin
    keyboardRelativeLeftMargin: horizontalMargin / keyboardDesignWidth
    keyboardRelativeRightMargin: horizontalMargin / keyboardDesignWidth
    keyboardRelativeTopMargin: verticalMargin / keyboardDesignHeight
    keyboardRelativeBottomMargin: verticalMargin / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.paper

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.u(2))
            color: Theme.line
        }
    }

    keyPanel: CharacterKey {}
    spaceKeyPanel: WordKey {
        word: Qt.locale(InputContext.locale).nativeLanguageName
        name: qsTr("Spatie")
        ink: Theme.inkSoft
        ground: Theme.card
        edge: Theme.line
    }
    backspaceKeyPanel: PictogramKey {
        pictogram: "ui-backspace"
        name: qsTr("Wis een letter")
        directed: true
    }
    enterKeyPanel: PictogramKey {
        pictogram: "ui-next"
        name: qsTr("Klaar met typen")
        directed: true
        ground: Theme.talk
        ink: Theme.card
        tint: Theme.talk
    }
    shiftKeyPanel: PictogramKey {
        pictogram: "ui-shift"
        name: qsTr("Hoofdletters")
        ground: InputContext.capsLockActive || InputContext.shiftActive ? Theme.talkTint : Theme.quiet
        edge: InputContext.capsLockActive ? Theme.talk : "transparent"
    }
    symbolKeyPanel: WordKey {
        word: key?.displayText === "&123" ? "123" : key?.displayText ?? ""
        name: key?.displayText === "&123" ? qsTr("Cijfers en tekens") : qsTr("Letters")
        // Some layouts bring a key for Latin letters of their own; the spare key does that everywhere.
        onKeyChanged: {
            if (key?.key === Qt.Key_Mode_switch)
                key.visible = false;
        }
    }
    modeKeyPanel: WordKey {
        word: key?.displayText ?? ""
    }
    languageKeyPanel: PictogramKey {
        pictogram: "ui-globe"
        name: qsTr("Andere taal")
    }
    // The screen decides when the keyboard goes; nobody writes by hand here.
    hideKeyPanel: absentKey
    handwritingKeyPanel: absentKey

    characterPreviewMargin: 4
    characterPreviewDelegate: Rectangle {
        property alias text: letter.text

        radius: Theme.narrow ? 8 : Theme.radius
        color: Theme.card
        border.width: Theme.stroke
        border.color: Theme.talk

        Text {
            id: letter

            anchors.centerIn: parent
            color: Theme.ink
            font.pixelSize: Theme.text(56, 32)
            font.bold: true
        }
    }

    // Accented letters, above a key that is held.
    alternateKeysListItemWidth: Math.max(44, Theme.u(96))
    alternateKeysListItemHeight: Theme.touch
    alternateKeysListTopMargin: 4
    alternateKeysListBottomMargin: 4
    alternateKeysListLeftMargin: 4
    alternateKeysListRightMargin: 4
    alternateKeysListBackground: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.stroke
        border.color: Theme.line
    }
    alternateKeysListHighlight: Rectangle {
        radius: Theme.radius
        color: Theme.talkTint
    }
    alternateKeysListDelegate: AlternateLetter {}
}
