// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme

// A language by its own name, in its own script; the speaker says that name. The present one has a mark, so that
// colour never says it alone.
T.AbstractButton {
    id: tile

    required property string tag
    required property string name
    required property string greeting
    property bool current: false
    property bool speaking: false
    property color ink: Theme.work
    property color tint: Theme.workTint

    signal speak

    objectName: "language." + tag
    width: GridView.view ? (GridView.view as GridView).cellWidth - Theme.gap : implicitWidth
    height: GridView.view ? (GridView.view as GridView).cellHeight - Theme.gap : implicitHeight
    Accessible.name: name
    Accessible.description: greeting
    Accessible.checkable: true
    Accessible.checked: current

    background: Rectangle {
        radius: Theme.radius
        color: tile.current || tile.down ? tile.tint : Theme.card
        border.width: Theme.stroke
        border.color: tile.current || tile.speaking || tile.visualFocus ? tile.ink : Theme.line
    }

    contentItem: Item {
        Pictogram {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            visible: tile.current
            name: "ui-check"
            ink: tile.ink
            tint: Theme.card
            size: Math.max(32, Theme.u(56))
        }
        LabelText {
            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.u(16) : Theme.u(40)
            anchors.right: speaker.left
            anchors.rightMargin: Theme.u(16)
            anchors.verticalCenter: parent.verticalCenter
            text: tile.name
            font.pixelSize: Theme.text(46, 26)
            font.bold: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
        }
        SpeakerButton {
            id: speaker

            objectName: "speak." + tile.tag
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter
            active: tile.speaking
            accent: tile.ink
            accentTint: tile.tint
            edge: "transparent"
            text: tile.name
            onClicked: tile.speak()
        }
    }
}
