// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The questions of a contact request, one a screen, each said aloud.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property ContactForm form: kiosk.contact
    readonly property bool keyboard: Qt.inputMethod.visible // qmllint disable
    property string stepFile // what shows the answers
    readonly property ContactStep answers: step.item as ContactStep
    // She goes on without an answer, and the button says so.
    readonly property bool unanswered: form.step === ContactForm.Step.Voice ? !kiosk.voiceMessage.recorded
                                       : form.step === ContactForm.Step.CodeWord && form.codeWord === ""

    spacing: keyboard ? Theme.u(12) : Theme.gap

    Component.onCompleted: {
        showStep();
        announce();
    }

    function showStep(): void {
        const file = questions.fileOf(form.step);
        if (file === stepFile)
            return;
        stepFile = file;
        step.setSource(file, {
            kiosk: kiosk
        });
    }

    function announce(): void {
        kiosk.voice.say("question", sentences());
    }

    // The question, then its answers.
    function sentences(): list<string> {
        return answers ? [header.heading, ...answers.sentences] : [header.heading];
    }

    function goBack(): void {
        if (!form.previous())
            kiosk.visit.back();
    }

    ContactQuestions {
        id: questions
    }
    Connections {
        target: screen.form
        // Later, when the step's answers are there.
        function onStepChanged(): void {
            screen.showStep();
            Qt.callLater(screen.announce); // qmllint disable
        }
        function onSent(): void {
            screen.kiosk.visit.openReceipt();
        }
    }

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        heading: questions.of(screen.form.step, screen.form.channel)
        pictogram: "ui-talk"
        ink: Theme.talk
        tint: Theme.talkTint
        compact: screen.keyboard
        stepCount: screen.form.stepCount
        step: screen.form.stepNumber
        speaking: screen.kiosk.voice.token === "question"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.goBack()
        onSpeak: screen.kiosk.voice.toggle("question", screen.sentences())
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
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: screen.spacing
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        PrivacyNote {
            id: note

            objectName: "note"
            visible: text !== ""
            Layout.fillWidth: true
            text: screen.answers ? screen.answers.note : ""
        }
        Item {
            visible: !note.visible && !Theme.portrait
            Layout.fillWidth: true
        }
        BarButton {
            objectName: "continue"
            visible: screen.form.step !== ContactForm.Step.Summary
                     && !(screen.keyboard && Theme.narrow)
            Layout.alignment: Qt.AlignRight
            enabled: screen.form.canContinue
            pictogram: "ui-next"
            trailing: true
            directed: true
            text: screen.form.step === ContactForm.Step.Name && screen.form.name === "" ? qsTr("Zonder naam verder")
                  : screen.unanswered ? questions.without(screen.form.step) : qsTr("Verder")
            ground: Theme.talk
            ink: Theme.card
            onClicked: screen.form.next()
        }
        BarButton {
            objectName: "send"
            visible: screen.form.step === ContactForm.Step.Summary
            Layout.alignment: Qt.AlignRight
            pictogram: "ui-send"
            text: qsTr("Versturen")
            ground: Theme.talk
            ink: Theme.card
            tint: Theme.talk
            onClicked: screen.form.send()
        }
    }

    Binding {
        target: step.item
        property: "spoken"
        value: screen.kiosk.voice.token === "question" ? screen.kiosk.voice.index - 1 : -1
    }
}
