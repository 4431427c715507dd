// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// A USB stick, and what can be done with it: messages onto it, receipts and enrolment files from it.
Rectangle {
    id: panel

    required property string name
    required property bool writable
    required property list<string> receipts
    required property list<string> enrolments
    property bool canHandOver: false

    signal handOver
    signal loadReceipts(file: string)
    signal enrol(file: string)

    implicitHeight: content.implicitHeight + 2 * Theme.u(32)
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.stroke
    border.color: Theme.line

    component FileButton: BarButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.u(32)
        spacing: Theme.u(20)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.u(24)

            Pictogram {
                name: "ui-usb"
                ink: Theme.work
                tint: Theme.workTint
                size: Math.max(36, Theme.u(64))
            }
            LabelText {
                Layout.fillWidth: true
                text: panel.name
                font.bold: true
            }
        }
        LabelText {
            Layout.fillWidth: true
            visible: !panel.writable
            text: "Op deze stick kan niet worden geschreven."
            color: Theme.childcare
        }
        FileButton {
            objectName: "medium.handOver"
            visible: panel.canHandOver && panel.writable
            pictogram: "ui-mail"
            text: "Zet de berichten erop"
            onClicked: panel.handOver()
        }
        Repeater {
            model: panel.receipts

            FileButton {
                required property string modelData

                objectName: "medium.receipts"
                pictogram: "ui-receipt"
                arrangement: Theme.narrow ? BarButton.Above : BarButton.Beside
                text: "Lees de bewijzen: " + modelData
                onClicked: panel.loadReceipts(modelData)
            }
        }
        Repeater {
            model: panel.enrolments

            FileButton {
                required property string modelData

                objectName: "medium.enrol"
                pictogram: "key"
                arrangement: Theme.narrow ? BarButton.Above : BarButton.Beside
                text: "Meld aan met: " + modelData
                onClicked: panel.enrol(modelData)
            }
        }
    }
}
