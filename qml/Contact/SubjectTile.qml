// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// A subject she wants to talk about, with a button to take it off the list.
Rectangle {
    id: tile

    required property string cardId
    required property string topicId
    required property string title
    required property string pictogram

    signal remove

    width: (GridView.view as GridView).cellWidth - Theme.gap
    height: (GridView.view as GridView).cellHeight - Theme.gap
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.stroke
    border.color: Theme.line

    PictogramDisc {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(24)
        anchors.verticalCenter: parent.verticalCenter
        name: tile.pictogram
        ink: Theme.topicInk(tile.topicId)
        tint: Theme.topicTint(tile.topicId)
        color: tint
        size: Math.min(Theme.u(130), tile.height - Theme.u(24))
    }
    TileText {
        anchors.left: disc.right
        anchors.leftMargin: Theme.u(28)
        anchors.right: bin.left
        anchors.rightMargin: Theme.u(20)
        anchors.verticalCenter: parent.verticalCenter
        text: tile.title
        size: Theme.text(34, 24)
        font.bold: true
    }
    RoundButton {
        id: bin

        objectName: "remove." + tile.cardId
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(28)
        anchors.verticalCenter: parent.verticalCenter
        pictogram: "ui-remove"
        text: qsTr("Weghalen")
        onClicked: tile.remove()
    }
}
