// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.App
import Stapsteen.Visitor
import Stapsteen.Contact
import Stapsteen.Kiosk
import "Looking.js" as Looking

// A visitor's way through the real screens, and staff's.
Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk

    width: 1280
    height: 800
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    AttractScreen {
        id: attract

        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.visit.screen === VisitView.Screen.Attract
    }
    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }
    Cover {
        id: cover

        anchors.fill: parent
        kiosk: root.kiosk
    }

    KioskCase {
        name: "Screens"
        kiosk: root.kiosk
        screens: screens

        function init() {
            resize(1280, 800);
        }

        function says(words) {
            tryVerify(() => Looking.saying(screens, words).length > 0, 5000, words);
        }

        function home(language) {
            root.kiosk.visit.begin();
            touch("language." + language);
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Home);
        }

        function test_aTouchBeginsAndStopEnds() {
            verify(attract.visible);
            mouseClick(attract);
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Language);
            verify(!attract.visible);
            touch("language.nl");
            touch("dock.stop");
            verify(cover.visible);
            verify(attract.visible);
            compare(findChild(screens, "topic.work"), null);
            tryCompare(cover, "visible", false, 5000);
        }

        function test_theGreetingTurnsFromLanguageToLanguage() {
            const greeting = () => Looking.texts(attract).filter(text => text.opacity === 1).map(text => text.text).join();
            tryVerify(() => greeting() !== "");
            const first = greeting();
            tryVerify(() => greeting() !== "" && greeting() !== first, 10000);
            verify(root.kiosk.catalogue.greetings.split(" · ").includes(greeting()));
        }

        function test_anyTouchStarts_data() {
            return [
                {tag: "long", x: 640, y: 300, toX: 640, toY: 300, delay: 1000},
                {tag: "sliding", x: 300, y: 300, toX: 900, toY: 600, delay: 0},
                {tag: "in the staff's corner", x: 20, y: 780, toX: 20, toY: 780, delay: 0},
                {tag: "sliding out of the corner", x: 20, y: 780, toX: 600, toY: 400, delay: 0}
            ];
        }
        function test_anyTouchStarts(data) {
            mousePress(root, data.x, data.y);
            compare(root.kiosk.visit.screen, VisitView.Screen.Attract); // on release
            mouseMove(root, data.toX, data.toY);
            mouseRelease(root, data.toX, data.toY, Qt.LeftButton, Qt.NoModifier, data.delay);
            compare(root.kiosk.visit.screen, VisitView.Screen.Language);
        }

        function test_holdingTheCornerLetsStaffIn() {
            const corner = findChild(attract, "staffCorner") as Item;
            mousePress(corner);
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.StaffPin, 6000);
            mouseRelease(corner);
            compare(root.kiosk.visit.screen, VisitView.Screen.StaffPin);
        }

        function test_theCoverLetsNothingThrough() {
            home("nl");
            const stop = there("dock.stop");
            const place = stop.mapToItem(root, stop.width / 2, stop.height / 2);
            mouseClick(root, place.x, place.y);
            mouseClick(root, place.x, place.y); // somebody who taps twice
            touchEvent(root).press(0, root, 300, 300).commit().release(0, root, 300, 300).commit();
            verify(cover.visible);
            compare(root.kiosk.visit.screen, VisitView.Screen.Attract);
        }

        function test_findsReadsAndKeepsACard() {
            home("nl");
            touch("topic.work");
            compare(root.kiosk.visit.screen, VisitView.Screen.Topic);
            touch("card.work.values");
            compare(root.kiosk.visit.cardId, "work.values");
            says(root.kiosk.catalogue.cardTitle);
            touch("save");
            verify(root.kiosk.catalogue.cardSaved);
            const first = root.kiosk.visit.cardId;
            touch("nextCard");
            verify(root.kiosk.visit.cardId !== first);
            touch("previousCard");
            compare(root.kiosk.visit.cardId, first);
            touch("dock.saved");
            touch("remove.work.values");
            compare(root.kiosk.visit.savedCount, 0);
            touch("back");
            compare(root.kiosk.visit.screen, VisitView.Screen.Card);
        }

        function test_aCardIsReadPausedAndStopped() {
            home("nl");
            root.kiosk.visit.openTopic("work");
            touch("card.work.values");
            // It reads by itself, for those who cannot.
            compare(root.kiosk.voice.token, "work.values");
            verify(root.kiosk.voice.speaking);
            touch("again");
            verify(root.kiosk.voice.speaking);
            touch("pause");
            verify(root.kiosk.voice.paused);
            touch("pause");
            verify(!root.kiosk.voice.paused);
            touch("slow");
            verify(root.kiosk.visit.slow);
            touch("dock.home");
            verify(!root.kiosk.voice.speaking);
        }

        function test_changesLanguageWhereSheIs() {
            home("nl");
            root.kiosk.visit.openTopic("work");
            touch("card.work.values");
            const dutch = root.kiosk.catalogue.cardTitle;
            touch("dock.language");
            touch("language.ar");
            compare(root.kiosk.visit.cardId, "work.values");
            verify(root.kiosk.catalogue.cardTitle !== dutch);
            says(root.kiosk.catalogue.cardTitle);
            verify(root.LayoutMirroring.enabled);
            // Back is where a right-to-left reader looks for it.
            const back = there("back");
            verify(back.mapToItem(root, 0, 0).x > root.width / 2);
        }

        function test_anotherLanguageKeepsThePage() {
            home("nl");
            resize(1280, 600);
            root.kiosk.visit.openTopic("work");
            touch("pagerNext");
            const cards = there("topic.cards");
            const shown = cards.firstShown;
            verify(shown > 0);
            touch("card." + root.kiosk.catalogue.cards.data(root.kiosk.catalogue.cards.index(shown, 0), Qt.UserRole));
            compare(root.kiosk.visit.screen, VisitView.Screen.Card);
            touch("back");
            tryVerify(() => there("topic.cards").firstShown === shown);
            touch("dock.language");
            touch("language.ar");
            tryVerify(() => there("topic.cards").firstShown === shown);
            touch("pagerBack");
            touch("dock.language");
            touch("language.nl");
            waitForRendering(there("topic.cards"), 500);
            compare(there("topic.cards").firstShown, 0);
        }

        function test_anotherLanguageKeepsTheGroup() {
            home("nl");
            root.kiosk.visit.openSearch();
            touch("group.money");
            const dutch = root.kiosk.search.groupTitle;
            verify(dutch !== "");
            touch("dock.language");
            touch("language.ar");
            compare(root.kiosk.visit.screen, VisitView.Screen.Search);
            verify(root.kiosk.search.groupTitle !== "" && root.kiosk.search.groupTitle !== dutch);
            tryVerify(() => there("search.results").count > 0);
        }

        function test_findsACardByLetters() {
            home("nl");
            touch("home.search");
            compare(root.kiosk.visit.screen, VisitView.Screen.Search);
            touch("letter.k");
            compare(root.kiosk.search.typed, "k");
            for (const letter of "inderopv")
                root.kiosk.search.tap(letter);
            compare(there("search.typed").text, "KINDEROPV");
            touch("search.erase");
            compare(root.kiosk.search.typed, "kinderop");
            const results = findChild(screens, "search.results");
            tryVerify(() => results.count > 0);
            touch("found." + root.kiosk.search.results.data(root.kiosk.search.results.index(0, 0), Qt.UserRole));
            compare(root.kiosk.visit.screen, VisitView.Screen.Card);
            touch("back");
            compare(root.kiosk.search.typed, "kinderop");
            touch("search.clear");
            touch("group.money");
            const again = there("search.results"); // the screen was made anew
            verify(again.count > 0);
            touch("dock.home");
            compare(root.kiosk.search.typed, "");
        }

        function test_whatIsFoundIsHeard_data() {
            return [
                {
                    tag: "nl",
                    letters: /^[a-z]$/,
                    latin: true
                },
                {
                    tag: "ar",
                    letters: /^[\u0621-\u064A\u067E\u0686\u06AF]$/,
                    latin: false
                },
                {
                    tag: "ti",
                    letters: /^[\u1200-\u135A]$/,
                    latin: false
                }
            ];
        }
        // Out of the pack that ships: letters of her own script, and a voice at each group and at each card found.
        function test_whatIsFoundIsHeard(data) {
            home(data.tag);
            touch("home.search");
            const search = root.kiosk.search;
            const own = search.letters.filter(letter => data.letters.test(letter));
            verify(own.length > 10, search.letters.join(" "));
            // First her own letters; Dutch words stand in her texts too.
            compare(search.letters.slice(0, own.length).join(""), own.join(""));
            verify(search.letters.slice(own.length).every(letter => /^[a-z]$/.test(letter)), search.letters.join(" "));
            verify(data.latin || own.length > search.letters.length - own.length);

            const heard = name => {
                touch("speak." + name);
                // By a machine voice, or, as in Tigrinya, in silence at reading pace until somebody records it.
                compare(root.kiosk.voice.token, name);
                verify(root.kiosk.voice.speaking);
                root.kiosk.voice.stop();
            };
            heard("group.money");
            for (const letter of own.slice(0, 3)) {
                touch("letter." + letter);
                compare(search.typed, letter);
                const results = there("search.results");
                tryVerify(() => results.count > 0);
                heard("found." + search.results.data(search.results.index(0, 0), Qt.UserRole));
                touch("search.erase");
            }
            compare(search.typed, "");
        }

        function test_asksForContactQuestionByQuestion() {
            home("nl");
            root.kiosk.visit.toggleSaved("work.values");
            touch("dock.talk");
            const phone = root.kiosk.reachUs.phone;
            verify(phone !== "");
            tryVerify(() => Looking.texts(screens).some(text => text.text.includes(phone))); // she may call herself
            touch("askForContact");
            touch("continue"); // what about
            touch("continue"); // without a recording
            touch("continue"); // without a name
            verify(!there("continue").enabled); // no channel yet
            root.kiosk.contact.channel = ContactForm.Channel.Call;
            touch("continue");
            for (const digit of "061234567")
                touch("key." + digit);
            touch("continue");
            compare(root.kiosk.contact.step, ContactForm.Step.Address);
            verify(there("problem").text !== "");
            touch("key.8");
            verify(!findChild(screens, "problem").visible);
            touch("continue"); // the number
            for (const step of [ContactForm.Step.Language, ContactForm.Step.Times]) {
                compare(root.kiosk.contact.step, step);
                touch("continue");
            }
            compare(root.kiosk.contact.step, ContactForm.Step.Answerer);
            verify(there("choice.first").checked); // the safe answer
            touch("choice.second");
            verify(!root.kiosk.contact.onlyMe);
            touch("choice.first");
            verify(root.kiosk.contact.onlyMe);
            touch("continue");
            verify(there("choice.first").checked);
            touch("continue"); // no voicemail
            touch("continue"); // no text message
            touch("continue"); // no code word
            touch("continue");
            compare(root.kiosk.contact.step, ContactForm.Step.Summary);
            touch("send");
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Receipt);
            verify(there("reference").text.includes(root.kiosk.receipt.reference));
            verify(root.kiosk.receipt.reference.length === 15);
            touch("receipt.home");
            compare(root.kiosk.visit.screen, VisitView.Screen.Home);
        }

        function test_twoAnswersFollowWhatSheChose() {
            home("nl");
            const form = root.kiosk.contact;
            form.begin();
            root.kiosk.visit.openContact();
            form.channel = ContactForm.Channel.Call;
            form.address = "0612345678";
            while (form.step !== ContactForm.Step.Answerer)
                form.next();
            touch("choice.second");
            touch("continue");
            compare(form.step, ContactForm.Step.Voicemail);
            verify(there("choice.first").checked, "voicemail: no, until she says otherwise");
            verify(!there("choice.second").checked);
            touch("back");
            compare(form.step, ContactForm.Step.Answerer);
            verify(there("choice.second").checked, "what she answered is still there");
            verify(!there("choice.first").checked);
        }

        function test_staffNeedTheirPin() {
            root.kiosk.visit.openStaffPin();
            verify(!there("pin.ok").enabled);
            for (const digit of "1234")
                touch("key." + digit);
            touch("pin.ok");
            compare(root.kiosk.visit.screen, VisitView.Screen.StaffPin); // no PIN was set: nobody comes in
            touch("pin.cancel");
            compare(root.kiosk.visit.screen, VisitView.Screen.Attract);
        }

        function test_staffSeeCounts() {
            root.kiosk.visit.begin();
            root.kiosk.visit.openStaff();
            verify(there("staff.waiting").fact.length > 0);
            touch("staff.close");
            compare(root.kiosk.visit.screen, VisitView.Screen.Attract);
        }

        function test_theStaffCornerIsHeldNotTouched() {
            const corner = findChild(attract, "staffCorner");
            verify(corner);
            mouseClick(corner);
            tryCompare(root.kiosk.visit, "screen", VisitView.Screen.Language);
        }
    }
}
