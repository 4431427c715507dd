// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
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

    TestCase {
        name: "Contact"
        when: windowShown

        function init() {
            Theme.windowWidth = root.width;
            Theme.windowHeight = root.height;
            machine.setMicrophone(true);
            root.kiosk.visit.begin();
            root.kiosk.visit.chooseLanguage("nl");
        }
        function cleanup() {
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
        }

        function there(name): Item {
            let found = null;
            tryVerify(() => {
                found = findChild(screens, name) as Item;
                return found !== null && found.visible;
            }, 5000, name);
            return found;
        }
        function touch(name) {
            const item = there(name);
            waitForRendering(item, 100);
            mouseClick(item);
        }
        function gone(name) {
            tryVerify(() => !(findChild(screens, name) as Item)?.visible, 5000, name);
        }
        function goTo(step) {
            root.kiosk.visit.openContact();
            root.form.begin();
            root.form.channel = ContactForm.Channel.Call;
            root.form.address = "0612345678";
            while (root.form.step !== step)
                root.form.next();
        }

        function test_speaksHearsAndThrowsAway() {
            goTo(ContactForm.Step.Voice);
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
            goTo(ContactForm.Step.Voice);
            touch("voice.record");
            machine.hear(2000);
            touch("voice.stop");
            touch("continue");
            compare(root.form.step, ContactForm.Step.Channel);
        }

        function test_withoutAMicrophoneTypingIsLeft() {
            goTo(ContactForm.Step.Voice);
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

        function test_hearsHerselfInTheSummary() {
            goTo(ContactForm.Step.Voice);
            touch("voice.record");
            machine.hear(2000);
            touch("voice.stop");
            while (root.form.step !== ContactForm.Step.Summary)
                root.form.next();
            verify(Looking.texts(screens).some(text => text.text.includes("2 seconden")));
            tryVerify(() => root.kiosk.voice.token === "question");
        }

        function test_aTextMessageOnlyWhereSheSaysSo() {
            goTo(ContactForm.Step.TextMessage);
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
            goTo(ContactForm.Step.Summary);
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
