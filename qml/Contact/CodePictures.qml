// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// The four pictograms of a withdrawal code, in their order; places that are not filled yet stand empty.
// The order goes with the script, as words do.
Row {
    id: pictures

    required property list<string> pictograms // names of drawings, up to four
    property list<string> words // their names, for those who hear the screen
    property real size: Theme.u(150)

    spacing: Theme.u(24)

    Repeater {
        model: 4

        Rectangle {
            id: place

            required property int index

            readonly property bool filled: index < pictures.pictograms.length

            width: pictures.size
            height: pictures.size
            radius: Math.min(Theme.radius, height / 4)
            color: place.filled ? Theme.card : "transparent"
            border.width: Theme.stroke
            border.color: place.filled ? Theme.talk : Theme.line
            Accessible.role: Accessible.Graphic
            Accessible.name: filled ? pictures.words[index] ?? "" : ""

            Pictogram {
                anchors.centerIn: parent
                name: place.filled ? pictures.pictograms[place.index] : ""
                ink: Theme.talk
                tint: Theme.talkTint
                size: Math.round(pictures.size * 0.7)
            }
        }
    }
}
