// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// It is saved: what happens now, the number that names her request, and how to say no later.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property list<string> sentences: [header.heading, next.text, number.text, change.text]

    spacing: Theme.gap

    Component.onCompleted: kiosk.voice.say("receipt", spoken())

    // The digits one by one.
    function spoken(): list<string> {
        return [header.heading, next.text, numberLabel.text, kiosk.contact.reference.split("").join(" "), change.text];
    }

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        heading: qsTr("Uw vraag is bewaard")
        pictogram: "ui-receipt"
        ink: Theme.talk
        tint: Theme.talkTint
        canGoBack: false
        speaking: screen.kiosk.voice.token === "receipt"
        muted: screen.kiosk.visit.muted
        onSpeak: screen.kiosk.voice.toggle("receipt", screen.spoken())
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
    }

    LineText {
        id: next

        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        text: qsTr("Iemand van %1 neemt contact met u op, zoals u wilt.").arg(screen.kiosk.municipality)
        font.pixelSize: Theme.text(40, 24)
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        implicitHeight: numbers.implicitHeight + 2 * Theme.u(40)
        radius: Theme.u(40)
        color: Theme.talkTint

        ColumnLayout {
            id: numbers

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.u(48)
            spacing: Theme.u(12)

            LabelText {
                id: numberLabel

                Layout.fillWidth: true
                text: qsTr("Dit nummer hoort bij uw vraag:")
                font.pixelSize: Theme.text(36, 24)
            }
            HeadingText {
                id: number

                objectName: "reference"
                Layout.fillWidth: true
                text: "\u2066" + screen.kiosk.contact.reference + "\u2069"
                font.pixelSize: Theme.text(72, 30)
                font.letterSpacing: Theme.u(4)
            }
        }
    }

    LineText {
        id: change

        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        text: qsTr("Wilt u toch niet? Bel %1 en noem dit nummer.").arg("\u2066" + screen.kiosk.reachUs.phone + "\u2069")
        font.pixelSize: Theme.text(36, 24)
    }
    Item {
        Layout.fillHeight: true
    }
    BarButton {
        objectName: "receipt.home"
        Layout.alignment: Qt.AlignRight
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        pictogram: "ui-home"
        text: qsTr("Terug naar het begin")
        onClicked: screen.kiosk.visit.openHome()
    }
}
