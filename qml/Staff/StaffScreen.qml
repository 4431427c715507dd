// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What staff need to see: is anything waiting, is the municipality reached, what is shown and said.
// Counts and ages, never contents.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property StaffView staff: kiosk.staff

    spacing: Theme.gap
    Component.onCompleted: staff.refresh()

    function count(number: int): string {
        return staff.counted ? String(number) : "niet te lezen";
    }

    Timer {
        interval: 2000
        running: true
        repeat: true
        onTriggered: screen.staff.refresh()
    }

    StaffHeader {
        Layout.fillWidth: true
        heading: "Voor medewerkers"
        canGoBack: false
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
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.u(20)

                // First: however much there is to tell, they stand where they stood, with what they bring beneath.
                StaffActions {
                    Layout.fillWidth: true
                    kiosk: screen.kiosk
                }
                Repeater {
                    model: screen.staff.problems

                    FactRow {
                        required property string modelData

                        name: "Let op"
                        fact: modelData
                        alarming: true
                    }
                }
                FactRow {
                    name: "Inhoud"
                    fact: screen.staff.packName
                }
                FactRow {
                    visible: screen.staff.packUpdate !== ""
                    name: "Nieuwe inhoud"
                    fact: screen.staff.packUpdate
                }
                FactRow {
                    objectName: "staff.waiting"
                    name: "Nog te versturen"
                    fact: screen.count(screen.staff.waiting) + (screen.staff.oldestWaiting === "" ? "" : ", oudste " + screen.staff.oldestWaiting)
                    alarming: screen.staff.waitingTooLong
                }
                FactRow {
                    name: "Ontvangen, hier nog bewaard"
                    fact: screen.count(screen.staff.settled)
                }
                FactRow {
                    name: "Apart gezet"
                    fact: screen.count(screen.staff.quarantined)
                    alarming: screen.staff.quarantined > 0
                }
                FactRow {
                    name: "Laatste contact"
                    fact: screen.staff.lastContact === "" ? "nog niet" : screen.staff.lastContact
                }
                FactRow {
                    name: "Gemeente"
                    fact: screen.kiosk.municipality === "" ? "nog niet aangemeld" : screen.kiosk.municipality
                    alarming: screen.kiosk.municipality === ""
                }
                Repeater {
                    model: screen.staff.expiring

                    FactRow {
                        required property string modelData

                        name: "Loopt af"
                        fact: modelData
                    }
                }
                FactRow {
                    name: "Geluid"
                    fact: screen.kiosk.voice.audible ? "er is een luidspreker of koptelefoon" : "geen geluid gevonden"
                    alarming: !screen.kiosk.voice.audible
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.u(12)

                LabelText {
                    Layout.fillWidth: true
                    text: "Talen: tekst · nagekeken · opnames · stem"
                    color: Theme.inkSoft
                }
                Repeater {
                    model: screen.staff.languages

                    FactRow {
                        required property string languageName
                        required property string coverage

                        name: languageName
                        fact: coverage
                    }
                }
            }
        }
    }
}
