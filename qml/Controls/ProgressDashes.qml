// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// How far she is: one dash a step, filled up to and with the current one.
Row {
    id: progress

    required property int count
    required property int current // from 0
    property color ink: Theme.talk
    property color rest: Theme.line

    spacing: Theme.u(12)

    Repeater {
        model: progress.count

        Rectangle {
            required property int index

            width: progress.count > 8 ? Theme.u(28) : Theme.u(44)
            height: Math.max(6, Theme.u(10))
            radius: height / 2
            color: index <= progress.current ? progress.ink : progress.rest
        }
    }
}
