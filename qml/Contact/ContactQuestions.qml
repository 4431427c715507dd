// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Kiosk

// What each step of a contact request asks, and the file that shows its answers.
QtObject {
    // The question of a ContactForm.Step, when she wants to be reached by a ContactForm.Channel.
    function of(step: int, channel: int): string {
        switch (step) {
        case ContactForm.Step.About:
            return qsTr("Waarover wilt u praten?");
        case ContactForm.Step.Voice:
            return qsTr("Wilt u iets inspreken?");
        case ContactForm.Step.Name:
            return qsTr("Hoe mogen wij u noemen?");
        case ContactForm.Step.Channel:
            return qsTr("Hoe nemen wij contact op?");
        case ContactForm.Step.Address:
            return channel === ContactForm.Channel.Email ? qsTr("Wat is uw e-mailadres?") : qsTr("Wat is uw telefoonnummer?");
        case ContactForm.Step.Language:
            return qsTr("Welke taal wilt u spreken?");
        case ContactForm.Step.Times:
            return qsTr("Wanneer mogen wij bellen?");
        case ContactForm.Step.Answerer:
            return qsTr("Wie mag opnemen als wij bellen?");
        case ContactForm.Step.Voicemail:
            return qsTr("Mogen wij een bericht inspreken?");
        case ContactForm.Step.TextMessage:
            return qsTr("Mogen wij ook een sms sturen?");
        case ContactForm.Step.CodeWord:
            return qsTr("Wilt u een woord afspreken?");
        case ContactForm.Step.Woman:
            return qsTr("Met wie wilt u praten?");
        case ContactForm.Step.Summary:
            return qsTr("Klopt dit?");
        }
        return "";
    }

    function fileOf(step: int): string {
        switch (step) {
        case ContactForm.Step.About:
            return "AboutStep.qml";
        case ContactForm.Step.Voice:
            return "VoiceStep.qml";
        case ContactForm.Step.Name:
            return "NameStep.qml";
        case ContactForm.Step.Channel:
            return "ChannelStep.qml";
        case ContactForm.Step.Address:
            return "AddressStep.qml";
        case ContactForm.Step.Language:
            return "LanguageStep.qml";
        case ContactForm.Step.Times:
            return "TimesStep.qml";
        case ContactForm.Step.CodeWord:
            return "CodeWordStep.qml";
        case ContactForm.Step.Summary:
            return "SummaryStep.qml";
        }
        return "ChoiceStep.qml";
    }

    // What going on without an answer to a ContactForm.Step is called.
    function without(step: int): string {
        switch (step) {
        case ContactForm.Step.Voice:
            return qsTr("Verder zonder opname");
        case ContactForm.Step.CodeWord:
            return qsTr("Verder zonder woord");
        }
        return qsTr("Verder");
    }
}
