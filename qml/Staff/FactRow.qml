// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// A name and what is known of it: beside it, or under it on a phone.
GridLayout {
    id: row

    required property string name
    required property string fact
    property bool alarming: false

    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + fact
    columns: Theme.narrow ? 1 : 3
    columnSpacing: Theme.u(24)
    rowSpacing: Theme.u(4)

    LabelText {
        Layout.preferredWidth: Math.max(140, Theme.u(360))
        Layout.alignment: Qt.AlignTop
        text: row.name
        color: Theme.inkSoft
    }
    Pictogram {
        visible: row.alarming
        Layout.alignment: Qt.AlignTop
        name: "ui-warning"
        ink: Theme.childcare
        tint: Theme.childcareTint
        size: Math.max(26, Theme.u(40))
    }
    LabelText {
        Layout.fillWidth: true
        text: row.fact
        font.bold: true
        color: row.alarming ? Theme.childcare : Theme.ink
    }
}
