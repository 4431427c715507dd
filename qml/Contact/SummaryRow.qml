// SPDX-License-Identifier: EUPL-1.2
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
        size: Math.max(34, Theme.u(64))
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
                size: Math.max(48, Theme.u(84))
            }
        }
    }
    LabelText {
        visible: row.text !== ""
        Layout.fillWidth: true
        text: row.text
        font.pixelSize: Theme.text(34, 24)
        font.bold: row.spoken
    }
}
