// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// It is saved: what happens now, and how she takes it back: by a code that says nothing of her. Keeping it
// is up to her, for somebody may find it.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property ReceiptView receipt: kiosk.receipt

    spacing: Theme.narrow ? 12 : Theme.u(20)

    Component.onCompleted: kiosk.voice.say("receipt", spoken())

    // Pictograms by their names, digits one by one.
    function spoken(): list<string> {
        return [header.heading, next.text, code.caption, [...receipt.words].join(", "), kiosk.voice.spelled(receipt.digits),
                advice.text, change.sentence(kiosk.voice.spelled(change.phone)), kiosk.voice.spelled(receipt.reference)];
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
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onSpeak: screen.kiosk.voice.toggle("receipt", screen.spoken())
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    // Mostly there is room for all of it; what has none is moved into view.
    Flickable {
        id: page

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        contentHeight: content.implicitHeight
        interactive: contentHeight > height
        clip: true

        ColumnLayout {
            id: content

            width: parent.width
            spacing: screen.spacing

            LineText {
                id: next

                Layout.fillWidth: true
                text: qsTr("Iemand van gemeente %1 neemt contact met u op, zoals u wilt.").arg(screen.kiosk.municipality)
                font.pixelSize: Theme.text(36, 24)
            }
            ReceiptCode {
                id: code

                Layout.fillWidth: true
                receipt: screen.receipt
            }
            PrivacyNote {
                id: advice

                Layout.fillWidth: true
                pictogram: "ui-shield"
                text: qsTr("U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.")
            }
            LabelText {
                id: change

                readonly property string phone: screen.kiosk.reachUs.phone

                objectName: "reference"
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                text: sentence("\u2066" + phone + "\u2069") + " \u2066" + screen.receipt.reference + "\u2069"
                color: Theme.inkSoft

                function sentence(number: string): string {
                    return phone === "" ? qsTr("Wilt u toch niet? Vraag het aan de balie van dit centrum.")
                                        : qsTr("Wilt u toch niet? Bel %1 en noem dit nummer.").arg(number);
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        spacing: Theme.u(24)

        MoreBelow {
            visible: content.implicitHeight > page.height
            page: page
        }
        LabelText {
            objectName: "printing"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: {
                switch (screen.receipt.printing) {
                case ReceiptView.Running:
                    return qsTr("Er wordt geprint.");
                case ReceiptView.Done:
                    return qsTr("Het papier komt uit de printer. Laat het niet liggen.");
                case ReceiptView.Failed:
                    return qsTr("Printen lukt nu niet.");
                }
                return "";
            }
        }
        BarButton {
            objectName: "receipt.print"
            visible: screen.receipt.canPrint
            enabled: screen.receipt.printing !== ReceiptView.Running
            arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
            pictogram: "ui-print"
            text: qsTr("Printen")
            onClicked: screen.receipt.print()
        }
        BarButton {
            objectName: "receipt.home"
            pictogram: "ui-home"
            text: qsTr("Terug naar het begin")
            onClicked: screen.kiosk.visit.openHome()
        }
    }
}
