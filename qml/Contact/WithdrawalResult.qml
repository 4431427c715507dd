// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What became of it, in one sentence, and what she can do where it could not be done.
WithdrawalStep {
    id: step

    readonly property bool done: withdrawal.outcome === WithdrawalView.TakenBack
                                 || withdrawal.outcome === WithdrawalView.Underway

    sentences: done ? [result.text] : [result.text, note.sentence(kiosk.voice.spelled(note.phone))]

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: content.implicitHeight + 2 * Theme.u(48)
            radius: Theme.u(40)
            color: Theme.talkTint

            RowLayout {
                id: content

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.narrow ? 16 : Theme.u(48)
                spacing: Theme.u(40)

                Pictogram {
                    Layout.alignment: Qt.AlignTop
                    name: step.done ? "ui-check" : "ui-clock"
                    ink: Theme.talk
                    tint: Theme.card
                    size: Math.max(44, Theme.u(96))
                }
                LineText {
                    id: result

                    objectName: "withdrawal.result"
                    Layout.fillWidth: true
                    text: step.sentence(step.withdrawal.outcome)
                    font.bold: true
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
        PrivacyNote {
            id: note

            readonly property string phone: step.kiosk.reachUs.phone

            visible: !step.done
            Layout.fillWidth: true
            pictogram: phone === "" ? "desk-help" : "ui-phone"
            text: sentence("\u2066" + phone + "\u2069")

            function sentence(number: string): string {
                return phone === "" ? qsTranslate("ReachUsScreen", "Vraag het aan de balie van dit centrum.")
                                    : qsTr("U kunt ook bellen: %1").arg(number);
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.u(24)

            BarButton {
                objectName: "withdrawal.again"
                visible: step.withdrawal.outcome === WithdrawalView.Failed
                pictogram: "ui-again"
                text: qsTr("Opnieuw proberen")
                onClicked: step.withdrawal.begin()
            }
            BarButton {
                objectName: "withdrawal.home"
                pictogram: "ui-home"
                text: qsTr("Terug naar het begin")
                onClicked: step.kiosk.visit.openHome()
            }
        }
    }

    function sentence(outcome: int): string {
        switch (outcome) {
        case WithdrawalView.TakenBack:
            return qsTr("Uw vraag is teruggenomen. Er is niets verstuurd.");
        case WithdrawalView.Underway:
            return qsTr("Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.");
        case WithdrawalView.Waiting:
            //: %1 is a number of minutes
            return qsTr("Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.").arg(withdrawal.waitMinutes);
        }
        return qsTr("Dit lukt nu niet.");
    }
}
