// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme
import Stapsteen.Controls

// A topic on the home screen: touch it to open, touch the speaker to hear it.
T.AbstractButton {
    id: tile

    required property string topicId
    required property string title
    required property string question
    required property string pictogram
    property bool speaking: false

    signal speak

    readonly property color topicInk: Theme.topicInk(topicId)
    readonly property color topicTint: Theme.topicTint(topicId)

    objectName: "topic." + topicId
    Accessible.name: title
    Accessible.description: question

    background: Rectangle {
        radius: Theme.u(40)
        color: tile.topicTint
        border.width: tile.speaking || tile.down || tile.visualFocus ? Theme.stroke : 0
        border.color: tile.topicInk
    }

    contentItem: Item {
        PictogramDisc {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(32)
            anchors.verticalCenter: parent.verticalCenter
            name: tile.pictogram
            ink: tile.topicInk
            tint: tile.topicTint
            size: Math.min(Theme.u(280), tile.height - Theme.u(32))
        }
        Column {
            anchors.left: disc.right
            anchors.leftMargin: Theme.u(28)
            anchors.right: parent.right
            // On a phone the tile is too low for a title above the speaker.
            anchors.rightMargin: Theme.narrow ? speaker.width + Theme.u(40) : Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.u(8)

            TileText {
                width: parent.width
                text: tile.title
                color: tile.topicInk
                size: Theme.text(48, 28)
                font.bold: true
            }
            // Beside the speaker, while the title above it has the whole width.
            TileText {
                visible: !Theme.narrow // there is no room; the speaker says it
                anchors.left: parent.left // a Column does not mirror what is narrower than itself
                width: parent.width - speaker.width - Theme.u(32)
                text: tile.question
                size: Theme.text(34, 24)
            }
        }
        SpeakerButton {
            id: speaker

            objectName: "speak." + tile.topicId
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(32)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.u(32)
            active: tile.speaking
            accent: tile.topicInk
            accentTint: tile.topicTint
            edge: "transparent"
            onClicked: tile.speak()
        }
    }
}
