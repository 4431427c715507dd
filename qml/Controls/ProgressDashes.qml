// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// How far she is: one dash a step, filled up to and with the current one; one bar where there is no room
// for that many.
Row {
    id: progress

    required property int count
    required property int current // from 0
    property color ink: Theme.talk
    property color rest: Theme.line

    readonly property bool many: count > (Theme.portrait ? 5 : 8)
    readonly property int thickness: Math.max(6, Theme.u(10))

    spacing: Theme.u(12)

    Rectangle {
        visible: progress.many
        width: Theme.u(200)
        height: progress.thickness
        radius: height / 2
        color: progress.rest

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * (progress.current + 1) / Math.max(1, progress.count))
            height: parent.height
            radius: height / 2
            color: progress.ink
        }
    }
    Repeater {
        model: progress.many ? 0 : progress.count

        Rectangle {
            required property int index

            width: Theme.u(44)
            height: progress.thickness
            radius: height / 2
            color: index <= progress.current ? progress.ink : progress.rest
        }
    }
}
