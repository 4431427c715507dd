// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// The mark of the kiosk: four stones across the water, in the four topics' colours.
Row {
    id: stones

    property real size: Theme.u(96)

    spacing: size * 0.35

    Repeater {
        model: ["work", "childcare", "rules", "programmes"]

        Rectangle {
            required property string modelData
            required property int index

            y: (3 - index) * stones.size * 0.18
            width: stones.size
            height: stones.size * 0.62
            radius: height / 2
            color: Theme.topicTint(modelData)
            border.width: Math.max(3, stones.size * 0.055)
            border.color: Theme.topicInk(modelData)
        }
    }
}
