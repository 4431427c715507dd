// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// First how she reaches them herself; below it, and smaller, that they can also call her.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property bool known: kiosk.reachUs.name !== ""

    spacing: Theme.gap

    function sentences(): list<string> {
        if (!known)
            return [header.heading, ask.text];
        const phone = kiosk.voice.spelled(kiosk.reachUs.phone);
        return [header.heading, kiosk.reachUs.name, ...kiosk.reachUs.address, ...kiosk.reachUs.hours, ...(phone === "" ? [] : [phone])];
    }

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        heading: qsTr("Zelf contact opnemen")
        pictogram: "desk-help"
        ink: Theme.talk
        tint: Theme.talkTint
        speaking: screen.kiosk.voice.token === "reachUs"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.kiosk.visit.back()
        onSpeak: screen.kiosk.voice.toggle("reachUs", screen.sentences())
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        implicitHeight: details.implicitHeight + 2 * Theme.u(48)
        radius: Theme.u(40)
        color: Theme.talkTint

        ColumnLayout {
            id: details

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.u(48)
            spacing: Theme.u(24)

            LineText {
                id: ask

                visible: !screen.known
                Layout.fillWidth: true
                text: qsTr("Vraag het aan de balie van dit centrum.")
            }
            ReachUsRow {
                visible: screen.known
                pictogram: "ui-pin"
                lines: [screen.kiosk.reachUs.name, ...screen.kiosk.reachUs.address]
            }
            ReachUsRow {
                visible: screen.kiosk.reachUs.hours.length > 0
                pictogram: "ui-clock"
                lines: [...screen.kiosk.reachUs.hours]
            }
            ReachUsRow {
                visible: screen.kiosk.reachUs.phone !== ""
                pictogram: "ui-phone"
                lines: [screen.kiosk.reachUs.phone]
                leftToRight: true
            }
        }
    }

    ColumnLayout {
        visible: screen.kiosk.canAskForContact
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        spacing: Theme.u(20)

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.")
            font.pixelSize: Theme.text(34, 24)
            color: Theme.inkSoft
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.u(24)

            BarButton {
                objectName: "askForContact"
                pictogram: "phone-woman"
                text: qsTr("Neem contact met mij op")
                onClicked: {
                    screen.kiosk.contact.begin();
                    screen.kiosk.visit.openContact();
                }
            }
            BarButton {
                objectName: "takeBack"
                width: Theme.narrow ? parent.width : implicitWidth
                arrangement: Theme.narrow ? BarButton.Above : BarButton.Beside
                pictogram: "ui-take-back"
                text: qsTr("Ik wil mijn vraag terugnemen")
                onClicked: {
                    screen.kiosk.withdrawal.begin();
                    screen.kiosk.visit.openWithdrawal();
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.u(8)
    }
}
