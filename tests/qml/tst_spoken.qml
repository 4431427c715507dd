// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.App
import Stapsteen.Kiosk
import "Looking.js" as Looking

// What the voice is given to say, and that the eye can follow it.
Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk
    readonly property string phone: kiosk.reachUs.phone
    readonly property string spelledPhone: phone.replace(/ /g, "").split("").join(" ")

    width: 1280
    height: 800
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }

    KioskCase {
        name: "Spoken"
        kiosk: root.kiosk
        screens: screens

        function init() {
            resize(1280, 800);
            machine.setMicrophone(true);
        }

        // Exactly this, in just this language.
        function hears(sentences, language) {
            tryVerify(() => JSON.stringify(machine.said()) === JSON.stringify(sentences), 5000, sentences.join(" "));
            compare(machine.saidIn(), [language]);
        }

        // Among other things.
        function hearsOf(part) {
            tryVerify(() => machine.said().some(sentence => sentence.includes(part)), 5000, part);
        }

        function test_theSpeakerOfALanguageSaysItsName() {
            kiosk.visit.begin();
            touch("speak.ar");
            hears([there("language.ar").name], "ar");
            verify(there("language.ar").speaking);
            compare(kiosk.visit.screen, VisitView.Screen.Language); // heard, not chosen
        }

        function test_choosingALanguageGreetsInIt() {
            kiosk.visit.begin();
            const greeting = there("language.tr").greeting;
            touch("language.tr");
            compare(kiosk.visit.screen, VisitView.Screen.Home);
            compare(machine.said()[0], greeting);
            compare(machine.saidIn(), ["tr"]);
            verify(Looking.saying(screens, machine.said()[1]).length > 0, machine.said()[1]);
        }

        function test_theLanguageOfTheTalkCanBeHeardBeforeItIsChosen() {
            begin("nl");
            ask(ContactForm.Step.Language);
            const name = there("language.ar").name;
            touch("speak.ar");
            hears([name], "ar");
            compare(kiosk.contact.language, "nl");
            touch("language.ar");
            compare(kiosk.contact.language, "ar");
            touch("language.ar");
            verify(there("language.ar").current);
            verify(!there("language.nl").current);
        }

        function test_theEyeFollowsACard() {
            begin("nl");
            kiosk.visit.openTopic("work");
            touch("card.work.values");
            const catalogue = kiosk.catalogue;
            compare(machine.said().length, catalogue.lines.rowCount() + 1);
            const heard = [];
            tryVerify(() => {
                const index = kiosk.voice.index;
                if (index >= 1 && !heard.includes(index)) {
                    const sentence = catalogue.lines.data(catalogue.lines.index(index - 1, 0), Qt.UserRole);
                    const bold = Looking.saying(screens, sentence).filter(text => text.font.bold);
                    compare(bold.length, 1, "the line that is heard stands out: " + sentence);
                    compare(Looking.texts(screens).filter(text => text.parent.spoken === true).length, 1);
                    heard.push(index);
                }
                return heard.length >= 2;
            }, 30000);
            compare(heard, [1, 2]);
        }

        function test_digitsAreSaidAsTheyAreTouched() {
            begin("nl");
            ask(ContactForm.Step.Address);
            kiosk.contact.address = "";
            for (const digit of "06") {
                touch("key." + digit);
                hears([digit], "nl");
            }
            touch("key.+");
            hears(["plus"], "nl");
            touch("key.erase");
            hears([there("key.erase").text], "nl");
            compare(kiosk.contact.address, "06");
        }

        function test_whatCannotBeRightIsSaidInHerLanguage_data() {
            return [
                {tag: "telephone, Dutch", language: "nl", channel: ContactForm.Channel.Call, address: "0612"},
                {tag: "telephone, Arabic", language: "ar", channel: ContactForm.Channel.Call, address: "0612"},
                {tag: "e-mail, Arabic", language: "ar", channel: ContactForm.Channel.Email, address: "a@b"},
                {tag: "e-mail, Polish", language: "pl", channel: ContactForm.Channel.Email, address: "a@b"}
            ];
        }
        function test_whatCannotBeRightIsSaidInHerLanguage(data) {
            begin(data.language);
            ask(ContactForm.Step.Channel);
            kiosk.contact.channel = data.channel;
            kiosk.contact.next();
            kiosk.contact.address = data.address;
            touch("continue");
            const problem = there("problem").text;
            verify(problem !== "");
            compare(problem.startsWith("Dit "), data.language === "nl", problem); // in hers, not in Dutch
            hears([problem], data.language);
            kiosk.voice.stop();
            touch("continue"); // and again, each time she tries
            hears([problem], data.language);
        }

        function test_theSummaryReadsHerAnswersBack() {
            begin("nl");
            kiosk.visit.toggleSaved("work.values");
            kiosk.visit.toggleSaved("rules.minimum-wage");
            kiosk.visit.openContact();
            kiosk.contact.begin();
            const titles = kiosk.contact.subjectTitles();
            compare(titles.length, 2);
            touch("remove.work.values"); // she would rather not speak of this one
            compare(kiosk.contact.subjectCount, 1);
            gone("remove.work.values");
            ask(ContactForm.Step.Name);
            kiosk.contact.name = "Kanarievogel";
            kiosk.contact.codeWord = "zonnebloem";
            kiosk.contact.preferWoman = true;
            while (kiosk.contact.step !== ContactForm.Step.Summary)
                kiosk.contact.next();
            hearsOf("Kanarievogel");
            const said = machine.said();
            verify(Looking.saying(screens, said[0]).length > 0, said[0]); // the question
            for (const part of [titles[1], "0 6 1 2 3 4 5 6 7 8", "zonnebloem", kiosk.contact.languageName,
                                kiosk.municipality])
                verify(said.some(sentence => sentence.includes(part)), part);
            verify(!said.some(sentence => sentence.includes(titles[0])), "what she took off is not read back");
            compare(machine.saidIn(), ["nl"]);
        }

        function test_aFullDiskIsShownAndSaid() {
            begin("nl");
            ask(ContactForm.Step.Summary);
            hearsOf(kiosk.municipality);
            machine.fillDisk(true);
            touch("send");
            machine.fillDisk(false);
            compare(kiosk.visit.screen, VisitView.Screen.Contact);
            verify(there("failure").text.includes(phone));
            compare(machine.said().length, 1);
            hearsOf(spelledPhone);
            verify(machine.said()[0].startsWith(there("failure").text.split(":")[0]));
            // Back and forth: what is said is what stands there.
            touch("back");
            touch("continue");
            hearsOf(spelledPhone);
            verify(!machine.said().some(sentence => sentence.includes(kiosk.municipality)));
            touch("send"); // now there is room
            tryCompare(kiosk.visit, "screen", VisitView.Screen.Receipt);
        }

        function test_theReceiptSaysTheNumbersToCallAndToName() {
            begin("nl");
            ask(ContactForm.Step.Summary);
            touch("send");
            tryCompare(kiosk.visit, "screen", VisitView.Screen.Receipt);
            hearsOf(spelledPhone);
            hearsOf(kiosk.receipt.reference.replace(/ /g, "").split("").join(" "));
            hearsOf(kiosk.receipt.digits.split("").join(" "));
        }

        function test_withdrawalSaysTheNumberToCall() {
            begin("nl");
            kiosk.visit.openWithdrawal();
            for (let i = 0; i < 4; ++i)
                touch("code." + i);
            hearsOf("zes cijfers");
            for (let i = 0; i < 6; ++i)
                touch("key.7");
            touch("key.erase");
            hears([there("key.erase").text], "nl");
            touch("key.7");
            machine.fillDisk(true);
            touch("withdrawal.takeBack");
            machine.fillDisk(false);
            compare(kiosk.withdrawal.outcome, WithdrawalView.Failed);
            shows(phone);
            hearsOf(spelledPhone);
        }

        function test_staffHearTheSoundTestInDutch() {
            resize(1080, 1920);
            begin("ar");
            kiosk.visit.openStaff();
            touch("staff.sound");
            compare(machine.said().length, 1);
            compare(machine.saidIn(), ["nl"]);
            verify(kiosk.voice.speaking);
        }
    }
}
