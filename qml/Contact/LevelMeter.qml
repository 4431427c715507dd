// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// That she is heard, and how much of the time is left: bars that rise with her voice, above a line that
// fills.
Item {
    id: meter

    required property real level // 0 … 1
    required property real progress // 0 … 1

    readonly property int bars: Theme.narrow ? 13 : 25

    implicitHeight: Math.max(80, Theme.u(150))

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        height: parent.height - line.height - Theme.u(24)
        spacing: meter.width / (meter.bars * 2.5)

        Repeater {
            model: meter.bars

            Rectangle {
                required property int index

                // Highest in the middle, as a voice is drawn everywhere.
                readonly property real share: 1 - Math.abs(index - (meter.bars - 1) / 2) / meter.bars

                anchors.verticalCenter: parent.verticalCenter
                width: meter.width / (meter.bars * 2.5) * 1.5
                height: Math.max(width, parent.height * meter.level * share * share)
                radius: width / 2
                color: Theme.talk
            }
        }
    }
    Rectangle {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(8, Theme.u(12))
        radius: height / 2
        color: Theme.card

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * meter.progress)
            height: parent.height
            radius: height / 2
            color: Theme.talk
        }
    }
}
