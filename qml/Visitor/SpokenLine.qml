// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// One sentence of a card. While it is said it stands out by ground and weight.
Item {
    id: line

    required property string sentence
    property bool spoken: false
    property color tint: Theme.quiet
    property int size: Theme.lineSize

    readonly property real padding: size * (Theme.narrow ? 0.2 : 0.3)

    // Room for either weight, so that nothing jumps when the voice moves on.
    implicitHeight: Math.max(words.implicitHeight, bold.implicitHeight) + 2 * padding

    Rectangle {
        anchors.fill: parent
        radius: Math.max(12, Theme.u(24))
        color: line.tint
        visible: line.spoken
    }
    LineText {
        id: bold

        visible: false
        width: words.width
        text: line.sentence
        font.pixelSize: line.size
        font.bold: true
    }
    LineText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.u(32)
        anchors.rightMargin: Theme.u(32)
        anchors.verticalCenter: parent.verticalCenter
        text: line.sentence
        font.pixelSize: line.size
        font.bold: line.spoken
    }
}
