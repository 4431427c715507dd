// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.App
import Stapsteen.Kiosk
import "Looking.js" as Looking

// Her voice instead of typing, what she allows, and the receipt; and taking a request back.
Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk
    readonly property ContactForm form: kiosk.contact

    width: 1280
    height: 800

    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }

    KioskCase {
        name: "Contact"
        kiosk: root.kiosk
        screens: screens

        function init() {
            resize(1280, 800);
            machine.setMicrophone(true);
            begin("nl");
        }

        function test_speaksHearsAndThrowsAway() {
            ask(ContactForm.Step.Voice);
            touch("voice.record");
            verify(!root.kiosk.voice.speaking, "the kiosk is silent while she speaks");
            machine.hear(3000);
            tryVerify(() => root.kiosk.voiceMessage.level > 0.5);
            gone("voice.record");
            touch("voice.stop");
            verify(root.kiosk.voiceMessage.recorded);
            verify(there("voice.state").text.includes("3"));
            touch("voice.play");
            verify(root.kiosk.voice.speaking);
            touch("voice.play");
            verify(!root.kiosk.voice.speaking);
            touch("voice.record"); // once more
            machine.hear(5000);
            touch("voice.stop");
            compare(root.kiosk.voiceMessage.seconds, 5);
            touch("voice.discard");
            verify(!root.kiosk.voiceMessage.recorded);
            there("voice.record");
        }

        function test_whoSpokeIsNotAskedToType() {
            ask(ContactForm.Step.Voice);
            touch("voice.record");
            machine.hear(2000);
            touch("voice.stop");
            touch("continue");
            compare(root.form.step, ContactForm.Step.Channel);
        }

        function test_withoutAMicrophoneTypingIsLeft() {
            ask(ContactForm.Step.Voice);
            touch("voice.record");
            machine.hear(2000);
            machine.setMicrophone(false);
            gone("voice.record");
            root.kiosk.voiceMessage.discard();
            verify(there("voice.state").text.includes("geen microfoon"));
            touch("continue");
            compare(root.form.step, ContactForm.Step.Name);
            machine.setMicrophone(true);
            touch("back");
            there("voice.record");
        }

        function test_aDeafMicrophoneIsTold() {
            ask(ContactForm.Step.Voice);
            touch("voice.record");
            machine.failMicrophone();
            verify(there("voice.state").text.includes("geen microfoon"));
            verify(machine.said().includes(there("voice.state").text));
            touch("voice.record"); // she may try again
            machine.hear(1000);
            touch("voice.stop");
            verify(root.kiosk.voiceMessage.recorded);
        }

        function test_whereThereIsNoTelephoneNobodyIsToldToCall() {
            ask(ContactForm.Step.Summary);
            machine.setPhone("");
            machine.fillDisk(true);
            touch("send");
            tryVerify(() => there("failure").text.includes("Vraag het aan de balie"));
            verify(!there("failure").text.includes("bellen"));
            tryVerify(() => machine.said().includes(there("failure").text));
            machine.fillDisk(false);
            touch("send");
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Receipt);
            const change = there("reference").text;
            verify(change.includes(root.kiosk.receipt.reference));
            verify(change.includes("Vraag het aan de balie") && !change.includes("Bel"));
            touch("receipt.home");
            root.kiosk.visit.openReachUs();
            touch("speakHeading");
            verify(!machine.said().includes(""), "no silence in place of a number");
            machine.setPhone("070 000 00 00");
        }

        function test_hearsHerselfInTheSummary() {
            ask(ContactForm.Step.Voice);
            touch("voice.record");
            machine.hear(2000);
            touch("voice.stop");
            while (root.form.step !== ContactForm.Step.Summary)
                root.form.next();
            verify(Looking.texts(screens).some(text => text.text.includes("2 seconden")));
            tryVerify(() => root.kiosk.voice.token === "question");
        }

        function test_oneChoiceTouchedTwiceStaysChosen_data() {
            return [
                {tag: "channel", step: ContactForm.Step.Channel, name: "channel.call"},
                {tag: "times", step: ContactForm.Step.Times, name: "time.any"},
                {tag: "answerer", step: ContactForm.Step.Answerer, name: "choice.first"}
            ];
        }
        function test_oneChoiceTouchedTwiceStaysChosen(data) {
            ask(data.step);
            touch(data.name);
            verify(there(data.name).checked);
            touch(data.name);
            verify(there(data.name).checked);
            verify(there("continue").enabled);
        }

        function test_theDockStaysWhileSheTypes_data() {
            return [
                {tag: "lying", width: 1920, height: 1080},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "tablet", width: 1280, height: 800},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_theDockStaysWhileSheTypes(data) {
            resize(data.width, data.height);
            for (const step of [ContactForm.Step.Name, ContactForm.Step.CodeWord]) {
                ask(step);
                tryVerify(() => Qt.inputMethod.visible);
                for (const name of ["home", "language", "saved", "talk", "stop"]) {
                    const button = there("dock." + name);
                    tryVerify(() => button.mapToItem(root, 0, button.height).y <= root.height, 2000, name);
                }
                const field = there("typing").parent;
                const note = there("note");
                tryVerify(() => note.mapToItem(root, 0, 0).y >= field.mapToItem(root, 0, field.height).y, 2000,
                          "the note stands under what she types");
                touch("dock.stop");
                compare(root.kiosk.visit.screen, VisitView.Screen.Attract);
                begin("nl");
            }
        }

        function test_aTextMessageOnlyWhereSheSaysSo() {
            ask(ContactForm.Step.TextMessage);
            verify(there("choice.first").checked, "no, until she says otherwise");
            touch("choice.second");
            verify(root.form.textMessage);
            touch("continue");
            compare(root.form.step, ContactForm.Step.CodeWord);
            root.form.codeWord = "zonnebloem";
            while (root.form.step !== ContactForm.Step.Summary)
                root.form.next();
            tryVerify(() => Looking.texts(screens).some(text => text.text.includes("zonnebloem")));
        }

        function test_theReceiptTakesItBack() {
            ask(ContactForm.Step.Summary);
            touch("send");
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Receipt);
            const receipt = root.kiosk.receipt;
            compare(receipt.pictograms.length, 4);
            compare(receipt.digits.length, 6);
            verify(there("reference").text.includes(receipt.reference));
            compare(there("receipt.digits").text.replace(/\D/g, ""), receipt.digits);
            compare(there("receipt.qr").text, receipt.qrText);
            gone("receipt.print"); // no printer here
            tryVerify(() => root.kiosk.voice.token === "receipt");
            touch("receipt.home");
            compare(root.kiosk.visit.screen, VisitView.Screen.Home);
        }

        function test_louderAndSofter() {
            root.kiosk.visit.openSaved();
            const before = root.kiosk.visit.volume;
            touch("softer");
            verify(root.kiosk.visit.volume < before);
            touch("mute");
            verify(root.kiosk.visit.muted);
            touch("louder");
            verify(!root.kiosk.visit.muted, "who asks for more wants to hear");
            fuzzyCompare(root.kiosk.visit.volume, before, 0.001);
            touch("louder");
            touch("louder");
            fuzzyCompare(root.kiosk.visit.volume, 1, 0.001);
            tryVerify(() => !there("louder").enabled);
            for (let i = 0; i < 6; ++i)
                touch("softer");
            tryVerify(() => !there("softer").enabled);
            verify(root.kiosk.visit.volume > 0.05, "softest is not silent: that is what mute is for");
        }
    }
}
