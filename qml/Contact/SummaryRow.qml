// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// One answer, as it will be sent.
RowLayout {
    id: row

    required property string pictogram
    required property string text
    property bool spoken: false
    property QtObject subjects: null // an item model of cards

    spacing: Theme.u(24)

    Pictogram {
        name: row.pictogram
        ink: Theme.talk
        tint: Theme.talkTint
        size: Math.max(30, Theme.u(52))
    }
    Flow {
        visible: row.text === ""
        Layout.fillWidth: true
        spacing: Theme.u(12)

        Repeater {
            model: row.subjects

            PictogramDisc {
                required property string topicId
                required property string pictogram

                name: pictogram
                ink: Theme.topicInk(topicId)
                tint: Theme.card
                color: Theme.topicTint(topicId)
                size: Math.max(40, Theme.u(76))
            }
        }
    }
    LabelText {
        visible: row.text !== ""
        Layout.fillWidth: true
        text: row.text
        font.pixelSize: Theme.text(32, 24)
        font.bold: row.spoken
    }
}
