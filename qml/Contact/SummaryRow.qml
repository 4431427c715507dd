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

    spacing: Theme.u(24)

    Pictogram {
        name: row.pictogram
        ink: Theme.talk
        tint: Theme.talkTint
        size: Math.max(34, Theme.u(64))
    }
    LabelText {
        Layout.fillWidth: true
        text: row.text
        font.pixelSize: Theme.text(34, 24)
        font.bold: row.spoken
    }
}
