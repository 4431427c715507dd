// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme

// One answer to a question: pictogram, words, and a line of explanation. Chosen shows as a filled
// ground, a strong edge and a mark, so that colour never says it alone. On a wide screen the pictogram
// stands large above the words: who does not read chooses by it.
T.AbstractButton {
    id: tile

    required property string pictogram
    property string explanation
    property color ink: Theme.talk
    property color tint: Theme.talkTint

    readonly property bool tall: pictogram !== "" && !Theme.portrait

    implicitHeight: Math.max(Theme.u(tall ? 360 : 150), content.implicitHeight + Theme.u(64))
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

    contentItem: Item {
        id: content

        implicitHeight: tile.tall ? picture.height + Theme.u(16) + words.height
                                  : Math.max(picture.height, words.height)

        Pictogram {
            id: picture

            anchors.left: tile.tall ? undefined : parent.left
            anchors.horizontalCenter: tile.tall ? parent.horizontalCenter : undefined
            y: (parent.height - (tile.tall ? content.implicitHeight : height)) / 2
            visible: tile.pictogram !== ""
            name: tile.pictogram
            ink: tile.ink
            tint: tile.checked ? Theme.card : tile.tint
            size: tile.tall ? Theme.u(180) : Math.max(36, Theme.u(100))
        }
        Column {
            id: words

            anchors.left: tile.tall || !picture.visible ? parent.left : picture.right
            anchors.leftMargin: tile.tall || !picture.visible ? 0 : Theme.u(32)
            anchors.right: parent.right
            anchors.rightMargin: tile.tall || !tile.checkable ? 0 : mark.width
            y: tile.tall ? picture.y + picture.height + Theme.u(16) : (parent.height - height) / 2
            spacing: Theme.u(4)

            TileText {
                width: words.width
                horizontalAlignment: tile.tall ? Text.AlignHCenter : Text.AlignLeft
                text: tile.text
                size: Theme.text(40, 25)
                font.bold: true
            }
            LabelText {
                width: words.width
                visible: text !== ""
                horizontalAlignment: tile.tall ? Text.AlignHCenter : Text.AlignLeft
                text: tile.explanation
                color: Theme.inkSoft
            }
        }
        Pictogram {
            id: mark

            anchors.right: parent.right
            y: tile.tall ? Theme.u(32) : (parent.height - height) / 2
            visible: tile.checkable
            opacity: tile.checked ? 1 : 0
            name: "ui-check"
            ink: tile.ink
            tint: Theme.card
            size: Math.max(32, Theme.u(56))
        }
    }
}
