// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme

// A button with a pictogram and words: beside each other, above each other, or without the words
// where there is no room for them.
T.AbstractButton {
    id: button

    enum Arrangement { Beside, Above, Alone }

    property string pictogram
    property int arrangement: BarButton.Beside
    property bool trailing: false // the pictogram after the words: "next >"
    property bool directed: false
    property color ground: Theme.quiet
    property color ink: Theme.ink
    property color tint: Theme.card
    property color edge: "transparent"
    property int fontSize: arrangement === BarButton.Above ? 24 : Theme.labelSize

    property int inset: arrangement === BarButton.Beside ? Theme.u(32) : Theme.u(8)

    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + Theme.u(16))
    implicitWidth: Math.max(Theme.touch, contentItem.implicitWidth + 2 * inset)
    leftPadding: inset
    rightPadding: inset
    opacity: enabled ? 1 : 0.35
    Accessible.name: text

    background: Rectangle {
        radius: Math.min(Theme.radius, height / 2)
        color: button.down ? Qt.darker(button.ground, 1.08) : button.ground
        border.width: Theme.stroke
        border.color: button.visualFocus ? Theme.ink : button.edge
    }

    TextMetrics {
        id: words

        text: button.text
        font.pixelSize: button.fontSize
        font.bold: true
    }

    contentItem: Item {
        implicitWidth: grid.implicitWidth
        implicitHeight: grid.implicitHeight

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: button.arrangement === BarButton.Beside && button.pictogram !== "" ? 2 : 1
            columnSpacing: Theme.u(20)
            rowSpacing: Theme.u(4)
            layoutDirection: button.mirrored !== button.trailing ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Pictogram {
                visible: button.pictogram !== ""
                name: button.pictogram
                ink: button.ink
                tint: button.tint
                size: Math.max(30, Theme.u(52))
                mirror: button.directed && button.mirrored
            }
            LabelText {
                visible: button.arrangement !== BarButton.Alone && text !== ""
                width: button.arrangement === BarButton.Above ? button.width - 2 * button.inset : Math.ceil(words.advanceWidth) + 1
                text: button.text
                color: button.ink
                font.pixelSize: button.fontSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: button.arrangement === BarButton.Above ? Text.Wrap : Text.NoWrap
            }
        }
    }
}
