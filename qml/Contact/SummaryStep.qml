// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Kiosk

// Everything she answered, shown and read back, with who will see it. Only after this comes "send".
ContactStep {
    id: step

    readonly property bool call: form.channel === ContactForm.Channel.Call
    readonly property bool email: form.channel === ContactForm.Channel.Email

    sentences: rows().map(row => row.spoken).concat([form.failed ? failure.spoken : fate.text])

    // Every answer: its pictogram, as it is shown and as it is said.
    function rows(): list<var> {
        const list = [];
        const add = (pictogram, text, spoken) => list.push({
                pictogram: pictogram,
                text: text,
                spoken: spoken ? spoken : text
            });
        add("ui-talk", form.subjectCount === 0 ? qsTr("Ik vertel straks waarover.") : "", form.subjectTitles().join(". "));
        if (kiosk.voiceMessage.recorded)
            //: %1 is a number of seconds
            add("ui-microphone", qsTr("Uw stem, %1 seconden").arg(kiosk.voiceMessage.seconds), kiosk.voice.ownVoice);
        if (form.name !== "" || !kiosk.voiceMessage.recorded)
            add("ui-only-me", form.name === "" ? qsTr("Zonder naam") : form.name);
        add(email ? "ui-mail" : call ? "ui-phone" : "ui-sms", "\u2066" + form.address + "\u2069",
            email ? form.address : kiosk.voice.spelled(form.address));
        add("ui-globe", form.languageName);
        if (call) {
            add("ui-clock", timesText());
            add(form.onlyMe ? "ui-only-me" : "ui-everyone-home", form.onlyMe ? qsTr("Alleen ik neem op.") : qsTr("Iedereen thuis mag opnemen."));
            add(form.voicemail ? "ui-voicemail" : "ui-no-voicemail", form.voicemail ? qsTr("Een bericht inspreken mag.") : qsTr("Geen bericht inspreken."));
            add("ui-sms", form.textMessage ? qsTr("Een sms sturen mag.") : qsTr("Geen sms sturen."));
            if (form.codeWord !== "")
                //: %1 is a word she chose
                add("ui-talk", qsTr("Wij zeggen eerst: %1").arg(form.codeWord));
        }
        if (form.preferWoman)
            add("ui-woman", qsTr("Liever met een vrouw"));
        return list;
    }

    function timesText(): string {
        if (form.times === 0)
            return qsTr("Bellen mag altijd.");
        const parts = [];
        if (form.times & ContactForm.Time.Morning)
            parts.push(qsTr("In de ochtend"));
        if (form.times & ContactForm.Time.Afternoon)
            parts.push(qsTr("In de middag"));
        if (form.times & ContactForm.Time.Evening)
            parts.push(qsTr("In de avond"));
        return parts.join(" · ");
    }

    Connections {
        target: step.form
        function onFailedChanged(): void {
            if (!step.form.failed)
                return;
            page.contentY = 0; // where it stands
            step.kiosk.voice.say("question", [failure.spoken]);
        }
    }

    // Mostly there is room for all of it; what has none is moved into view.
    Flickable {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: more.visible ? more.height : 0
        contentHeight: content.implicitHeight
        interactive: contentHeight > height
        clip: true

        ColumnLayout {
            id: content

            width: parent.width
            spacing: Theme.u(12)

            // First, so that it is in sight on any screen.
            PrivacyNote {
                id: failure

                readonly property string phone: step.kiosk.reachUs.phone
                readonly property string spoken: sentence(step.kiosk.voice.spelled(phone))

                objectName: "failure"
                visible: step.form.failed
                Layout.fillWidth: true
                pictogram: "ui-warning"
                text: sentence("\u2066" + phone + "\u2069")

                function sentence(number: string): string {
                    return phone === "" ? qsTr("Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.")
                                        : qsTr("Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1").arg(number);
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.narrow ? 1 : 2
                columnSpacing: Theme.u(60)
                rowSpacing: Theme.u(14)

                Repeater {
                    model: step.rows()

                    SummaryRow {
                        required property var modelData
                        required property int index

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        pictogram: modelData.pictogram
                        text: modelData.text
                        // What it is about shows as its drawings: titles would fill the screen.
                        subjects: index === 0 ? step.form.subjects : null
                        spoken: step.spoken === index
                    }
                }
            }
            PrivacyNote {
                id: fate

                visible: !step.form.failed
                Layout.fillWidth: true
                text: qsTr("Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.").arg(step.kiosk.municipality)
            }
        }
    }
    MoreBelow {
        id: more

        visible: content.implicitHeight > step.height
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        page: page
    }
}
