// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme
import Stapsteen.Controls

// A card on the page of its topic, or among the saved ones.
T.AbstractButton {
    id: tile

    required property int index
    required property string cardId
    required property string topicId
    required property string title
    required property string pictogram
    required property bool saved
    property bool speaking: false
    property bool removable: false // among the saved ones: with a button to take it off the list

    signal remove

    readonly property color topicInk: Theme.topicInk(topicId)
    readonly property color topicTint: Theme.topicTint(topicId)

    objectName: "card." + cardId
    width: GridView.view ? (GridView.view as GridView).cellWidth - Theme.gap : implicitWidth
    height: GridView.view ? (GridView.view as GridView).cellHeight - Theme.gap : implicitHeight
    implicitHeight: Theme.u(220)
    Accessible.name: title

    background: Rectangle {
        radius: Theme.radius
        color: tile.speaking || tile.down ? tile.topicTint : Theme.card
        border.width: Theme.stroke
        border.color: tile.speaking || tile.visualFocus ? tile.topicInk : Theme.line
    }

    contentItem: Item {
        PictogramDisc {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            name: tile.pictogram
            ink: tile.topicInk
            tint: tile.topicTint
            color: tile.topicTint
            size: Math.min(Theme.u(176), tile.height - Theme.u(32), tile.width * 0.26)
        }
        TileText {
            anchors.left: disc.right
            anchors.leftMargin: Theme.u(24)
            anchors.right: tile.removable ? bin.left : parent.right
            anchors.rightMargin: tile.saved && !tile.removable ? Theme.u(64) : Theme.u(16)
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - Theme.u(16)
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.VerticalFit
            minimumPixelSize: 24
            text: tile.title
            size: Theme.text(34, 24)
            font.bold: true
        }
        Pictogram {
            visible: tile.saved && !tile.removable
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(20)
            anchors.top: parent.top
            anchors.topMargin: Theme.u(20)
            name: "ui-heart-full"
            ink: tile.topicInk
            tint: tile.topicTint
            size: Math.max(24, Theme.u(44))
        }
        RoundButton {
            id: bin

            objectName: "remove." + tile.cardId
            visible: tile.removable
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(28)
            anchors.verticalCenter: parent.verticalCenter
            pictogram: "ui-remove"
            text: qsTr("Weghalen")
            onClicked: tile.remove()
        }
    }
}
