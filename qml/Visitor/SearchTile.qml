// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme
import Stapsteen.Controls

// Something found, or a group to look through: touch it to open, touch the speaker to hear it.
T.AbstractButton {
    id: tile

    required property string title
    required property string pictogram
    property color ink: Theme.ink
    property color tint: Theme.quiet
    property bool speaking: false

    signal speak

    width: GridView.view ? (GridView.view as GridView).cellWidth - Theme.gap : implicitWidth
    height: GridView.view ? (GridView.view as GridView).cellHeight - Theme.gap : implicitHeight
    Accessible.name: title

    background: Rectangle {
        radius: Theme.radius
        color: tile.speaking || tile.down ? tile.tint : Theme.card
        border.width: Theme.stroke
        border.color: tile.speaking || tile.visualFocus ? tile.ink : Theme.line
    }

    contentItem: Item {
        PictogramDisc {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(20)
            anchors.verticalCenter: parent.verticalCenter
            name: tile.pictogram
            ink: tile.ink
            tint: tile.tint
            color: tile.tint
            size: Math.min(Theme.u(130), tile.height - Theme.u(28), tile.width * 0.24)
        }
        TileText {
            anchors.left: disc.right
            anchors.leftMargin: Theme.u(20)
            anchors.right: speaker.left
            anchors.rightMargin: Theme.u(12)
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - Theme.u(12)
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: 24
            text: tile.title
            size: Theme.text(32, 24)
            font.bold: true
        }
        SpeakerButton {
            id: speaker

            objectName: "speak." + tile.objectName
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(16)
            anchors.verticalCenter: parent.verticalCenter
            active: tile.speaking
            accent: tile.ink
            accentTint: tile.tint
            edge: "transparent"
            text: tile.title
            onClicked: tile.speak()
        }
    }
}
