// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// What happens with what she says here, in one or two sentences.
Rectangle {
    id: note

    required property string text
    property string pictogram: "ui-lock"

    implicitHeight: row.implicitHeight + 2 * Theme.u(24)
    radius: Theme.radius
    color: Theme.card

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.u(40)
        anchors.rightMargin: Theme.u(40)
        spacing: Theme.u(32)

        Pictogram {
            visible: !Theme.narrow
            name: note.pictogram
            ink: Theme.rules
            tint: Theme.rulesTint
            size: Math.max(40, Theme.u(68))
        }
        LabelText {
            Layout.fillWidth: true
            text: note.text
            font.pixelSize: Theme.labelSize
        }
    }
}
