// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What has not arrived yet and why, and the way by USB stick where there is no network. Never contents.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property OutboxView outbox: kiosk.outbox

    spacing: Theme.gap
    Component.onCompleted: outbox.refresh()

    Timer {
        interval: 2000
        running: true
        repeat: true
        onTriggered: screen.outbox.refresh()
    }

    StaffHeader {
        Layout.fillWidth: true
        heading: "Berichten"
        onBack: screen.kiosk.visit.back()
        onClose: screen.kiosk.visit.stop()
    }

    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        contentHeight: content.implicitHeight
        clip: true

        GridLayout {
            id: content

            width: parent.width
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.u(80)
            rowSpacing: Theme.u(48)

            ColumnLayout {
                visible: !Theme.portrait || !camera.looking // however long the list, the camera is in sight
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.u(20)

                FactRow {
                    objectName: "outbox.connection"
                    name: "Verbinding"
                    fact: screen.outbox.connection
                    alarming: screen.outbox.connectionBroken
                }
                LabelText {
                    objectName: "outbox.none"
                    Layout.fillWidth: true
                    visible: screen.outbox.rowCount === 0
                    text: screen.outbox.unreadable === "" ? "Alle berichten zijn aangekomen." : screen.outbox.unreadable
                    color: screen.outbox.unreadable === "" ? Theme.ink : Theme.childcare
                }
                Repeater {
                    model: screen.outbox.rows

                    FactRow {
                        required property string age
                        required property string reason
                        required property bool setAside

                        objectName: "outbox.row"
                        name: age
                        fact: setAside ? "Apart gezet. " + reason : reason
                        alarming: setAside
                    }
                }
                BarButton {
                    objectName: "outbox.again"
                    visible: screen.outbox.anySetAside
                    pictogram: "ui-again"
                    text: "Probeer opnieuw wat apart staat"
                    onClicked: screen.outbox.tryAgain()
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.u(24)

                LabelText {
                    objectName: "outbox.result"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.outbox.result
                    font.bold: true
                }
                LabelText {
                    objectName: "outbox.noMedium"
                    Layout.fillWidth: true
                    visible: screen.outbox.mediumCount === 0
                    text: "Geen netwerk? Of een nieuw aanmeldbestand? Steek een USB-stick in de kiosk."
                    color: Theme.inkSoft
                }
                EnrolmentCamera {
                    id: camera

                    Layout.fillWidth: true
                    kiosk: screen.kiosk
                }
                Repeater {
                    model: screen.outbox.media

                    MediumPanel {
                        required property int index

                        Layout.fillWidth: true
                        canHandOver: screen.outbox.rowCount > 0
                        onHandOver: screen.outbox.handOver(index)
                        onLoadReceipts: file => screen.outbox.loadReceipts(index, file)
                        onEnrol: file => screen.outbox.enrol(index, file)
                    }
                }
            }
        }
    }
}
