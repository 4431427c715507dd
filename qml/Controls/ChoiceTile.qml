// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stapsteen.Theme

// One answer to a question: pictogram, words, and a line of explanation. Chosen shows as a filled
// ground, a strong edge and a mark, so that colour never says it alone.
T.AbstractButton {
    id: tile

    required property string pictogram
    property string explanation
    property color ink: Theme.talk
    property color tint: Theme.talkTint

    implicitHeight: Math.max(Theme.u(150), content.implicitHeight + Theme.u(40))
    leftPadding: Math.max(12, Theme.u(32))
    rightPadding: Math.max(12, Theme.u(32))
    Accessible.name: text
    Accessible.description: explanation
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button

    background: Rectangle {
        radius: Theme.radius
        color: tile.checked || tile.down ? tile.tint : Theme.card
        border.width: Theme.stroke
        border.color: tile.checked || tile.visualFocus ? tile.ink : Theme.line
    }

    contentItem: RowLayout {
        id: content

        spacing: Theme.u(32)

        Pictogram {
            visible: tile.pictogram !== ""
            name: tile.pictogram
            ink: tile.ink
            tint: tile.checked ? Theme.card : tile.tint
            size: Math.max(36, Theme.u(92))
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(4)

            TileText {
                Layout.fillWidth: true
                text: tile.text
                size: Theme.text(40, 25)
                font.bold: true
            }
            LabelText {
                Layout.fillWidth: true
                visible: text !== ""
                text: tile.explanation
                color: Theme.inkSoft
            }
        }
        Pictogram {
            visible: tile.checkable
            opacity: tile.checked ? 1 : 0
            name: "ui-check"
            ink: tile.ink
            tint: Theme.card
            size: Math.max(32, Theme.u(56))
        }
    }
}
