// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Kiosk

// What each step of a contact request asks.
QtObject {
    // The question of a ContactForm.Step, when she wants to be reached by a ContactForm.Channel.
    function of(step: int, channel: int): string {
        switch (step) {
        case ContactForm.Step.About:
            return qsTr("Waarover wilt u praten?");
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
        case ContactForm.Step.Woman:
            return qsTr("Met wie wilt u praten?");
        case ContactForm.Step.Summary:
            return qsTr("Klopt dit?");
        }
        return "";
    }
}
