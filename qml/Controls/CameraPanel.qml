// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// Around what the camera sees: what to do before it, and the way to turn it off.
Rectangle {
    id: panel

    required property string sentence
    required property string closeText
    property string name // before the names of its parts
    property color ink: Theme.ink
    property color tint: Theme.card
    property color ground: Theme.quiet // of the button
    property bool upright: Theme.portrait // the words below, not beside
    default property alias finder: hole.data // what it sees

    signal close

    implicitWidth: grid.implicitWidth + 2 * grid.inset
    implicitHeight: grid.implicitHeight + 2 * grid.inset
    radius: Theme.u(40)
    color: tint

    GridLayout {
        id: grid

        readonly property int inset: Theme.narrow ? 16 : Theme.u(40)

        anchors.fill: parent
        anchors.margins: inset
        columns: panel.upright ? 1 : 2
        columnSpacing: Theme.u(48)
        rowSpacing: Theme.u(24)

        Rectangle {
            id: hole

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.minimumHeight: Theme.u(280)
            color: Theme.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: Theme.gap

            LineText {
                objectName: panel.name + ".sentence"
                Layout.fillWidth: true
                text: panel.sentence
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            BarButton {
                objectName: panel.name + ".close"
                pictogram: "ui-stop"
                text: panel.closeText
                ground: panel.ground
                ink: panel.ink
                tint: panel.tint
                onClicked: panel.close()
            }
        }
    }
}
