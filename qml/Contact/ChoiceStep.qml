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

    readonly property list<string> words: answers(form.step)
    readonly property bool firstChosen: isFirstChosen(form.step)

    sentences: first.explanation === "" ? [first.text, second.text]
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
            checked: step.firstChosen
            pictogram: step.words[0]
            text: step.words[1]
            explanation: step.words[2]
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
            checked: !step.firstChosen
            pictogram: step.words[3]
            text: step.words[4]
            explanation: step.words[5]
            onClicked: step.choose(false)
        }
    }

    // Pictogram, words and explanation of the first answer, and of the second.
    function answers(question: int): list<string> {
        switch (question) {
        case ContactForm.Step.Answerer:
            return ["ui-only-me", qsTr("Alleen ik"), qsTr("Wij vragen eerst of u het bent."),
                    "ui-everyone-home", qsTr("Iedereen thuis"), qsTr("Wij zeggen niet waarover het gaat.")];
        case ContactForm.Step.Voicemail:
            return ["ui-no-voicemail", qsTr("Nee, liever niet"), qsTr("Wij proberen het later nog een keer."),
                    "ui-voicemail", qsTr("Ja, dat mag"), qsTr("Wij zeggen niet waarover het gaat.")];
        case ContactForm.Step.TextMessage:
            return ["ui-phone", qsTr("Nee, liever niet"), qsTr("Wij bellen alleen."),
                    "ui-sms", qsTr("Ja, dat mag"), qsTr("Er staat niet in waarover het gaat.")];
        }
        return ["ui-anyone", qsTr("Dat maakt niet uit"), "", "ui-woman", qsTr("Liever met een vrouw"), ""];
    }

    function isFirstChosen(question: int): bool {
        switch (question) {
        case ContactForm.Step.Answerer:
            return form.onlyMe;
        case ContactForm.Step.Voicemail:
            return !form.voicemail;
        case ContactForm.Step.TextMessage:
            return !form.textMessage;
        }
        return !form.preferWoman;
    }

    function choose(isFirst: bool): void {
        switch (form.step) {
        case ContactForm.Step.Answerer:
            form.onlyMe = isFirst;
            break;
        case ContactForm.Step.Voicemail:
            form.voicemail = !isFirst;
            break;
        case ContactForm.Step.TextMessage:
            form.textMessage = !isFirst;
            break;
        case ContactForm.Step.Woman:
            form.preferWoman = !isFirst;
            break;
        }
    }
}
