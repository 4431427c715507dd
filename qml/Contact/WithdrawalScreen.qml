// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Taking a request back with the code of its receipt: four pictograms, six digits, and what became of it.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property WithdrawalView withdrawal: kiosk.withdrawal
    property string stepFile // what shows the step

    spacing: Theme.gap

    Component.onCompleted: {
        showStep();
        announce();
    }

    function showStep(): void {
        const file = fileOf(withdrawal.step);
        if (file === stepFile)
            return;
        stepFile = file;
        step.setSource(file, {
            kiosk: kiosk
        });
    }

    function fileOf(number: int): string {
        switch (number) {
        case WithdrawalView.Pictograms:
            return "WithdrawalPictograms.qml";
        case WithdrawalView.Digits:
            return "WithdrawalDigits.qml";
        }
        return "WithdrawalResult.qml";
    }

    function heading(number: int): string {
        switch (number) {
        case WithdrawalView.Pictograms:
            return kiosk.camera.purpose === CameraView.Withdrawal ? qsTr("Uw vraag terugnemen") : qsTr("Welke vier tekens kreeg u?");
        case WithdrawalView.Digits:
            return withdrawal.shown ? qsTr("Is dit uw code?") : qsTr("Welke zes cijfers kreeg u?");
        }
        return qsTr("Uw vraag terugnemen");
    }

    function sentences(): list<string> {
        const content = step.item as WithdrawalStep;
        return content ? [header.heading, ...content.sentences] : [header.heading];
    }

    function announce(): void {
        kiosk.voice.say("withdrawal", sentences());
    }

    Connections {
        target: screen.withdrawal
        function onStepChanged(): void {
            screen.showStep();
            Qt.callLater(screen.announce); // qmllint disable
        }
    }

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        heading: screen.heading(screen.withdrawal.step)
        pictogram: "ui-take-back"
        ink: Theme.talk
        tint: Theme.talkTint
        stepCount: 3
        step: screen.withdrawal.step
        speaking: screen.kiosk.voice.token === "withdrawal"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: {
            if (!screen.withdrawal.previous())
                screen.kiosk.visit.back();
        }
        onSpeak: screen.kiosk.voice.toggle("withdrawal", screen.sentences())
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    Loader {
        id: step

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
    }
}
