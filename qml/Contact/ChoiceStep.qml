// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The questions with two answers: who may pick up, a message or not, with whom. The answer that is
// safe stands first and is chosen until she says otherwise.
ContactStep {
    id: step

    required property ContactForm form

    sentences: step.form.step === ContactForm.Step.Woman ? [first.text, second.text]
                                                         : [first.text, first.explanation, second.text, second.explanation]

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ChoiceTile {
            id: first

            objectName: "choice.first"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            checkable: true
            autoExclusive: true
            checked: step.form.step === ContactForm.Step.Answerer ? step.form.onlyMe
                     : step.form.step === ContactForm.Step.Voicemail ? !step.form.voicemail : !step.form.preferWoman
            pictogram: step.form.step === ContactForm.Step.Answerer ? "ui-only-me"
                       : step.form.step === ContactForm.Step.Voicemail ? "ui-no-voicemail" : "ui-anyone"
            text: step.form.step === ContactForm.Step.Answerer ? qsTr("Alleen ik")
                  : step.form.step === ContactForm.Step.Voicemail ? qsTr("Nee, liever niet") : qsTr("Dat maakt niet uit")
            explanation: step.form.step === ContactForm.Step.Answerer ? qsTr("Wij vragen eerst naar uw naam.")
                         : step.form.step === ContactForm.Step.Voicemail ? qsTr("Wij proberen het later nog een keer.") : ""
            onClicked: step.choose(true)
        }
        ChoiceTile {
            id: second

            objectName: "choice.second"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            checkable: true
            autoExclusive: true
            checked: !first.checked
            pictogram: step.form.step === ContactForm.Step.Answerer ? "ui-everyone-home"
                       : step.form.step === ContactForm.Step.Voicemail ? "ui-voicemail" : "ui-woman"
            text: step.form.step === ContactForm.Step.Answerer ? qsTr("Iedereen thuis")
                  : step.form.step === ContactForm.Step.Voicemail ? qsTr("Ja, dat mag") : qsTr("Liever met een vrouw")
            explanation: step.form.step === ContactForm.Step.Answerer ? qsTr("Wij zeggen niet waarover het gaat.")
                         : step.form.step === ContactForm.Step.Voicemail ? qsTr("Wij zeggen niet waarover het gaat.") : ""
            onClicked: step.choose(false)
        }
    }

    function choose(isFirst: bool): void {
        switch (form.step) {
        case ContactForm.Step.Answerer:
            form.onlyMe = isFirst;
            break;
        case ContactForm.Step.Voicemail:
            form.voicemail = !isFirst;
            break;
        case ContactForm.Step.Woman:
            form.preferWoman = !isFirst;
            break;
        }
    }
}
