// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// A pictogram with the lines that belong to it: where, when, which number.
RowLayout {
    id: row

    required property string pictogram
    required property list<string> lines
    property bool leftToRight: false // a number reads the same way in every script

    Layout.fillWidth: true
    spacing: Theme.u(40)

    Pictogram {
        Layout.alignment: Qt.AlignTop
        name: row.pictogram
        ink: Theme.talk
        tint: Theme.card
        size: Math.max(44, Theme.u(76))
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.u(4)

        Repeater {
            model: row.lines

            LineText {
                required property string modelData
                required property int index

                Layout.fillWidth: true
                text: row.leftToRight ? "\u2066%1\u2069".arg(modelData) : modelData
                font.pixelSize: Theme.text(40, 24)
                font.bold: index === 0
            }
        }
    }
}
