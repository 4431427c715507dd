// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.App
import Stapsteen.Kiosk
import "Looking.js" as Looking

// Is she still there? What counts as a sign of life, and what the touch that answers does.
Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk

    width: 1280
    height: 800

    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }

    KioskCase {
        name: "Idle"
        kiosk: root.kiosk
        screens: screens

        function init() {
            machine.setMicrophone(true);
            resize(1280, 800);
            begin("nl");
        }

        function question(): Item {
            return findChild(screens, "idle") as Item;
        }

        // Nothing is said any more, and the time until the question is over.
        function wait120() {
            kiosk.voice.stop();
            machine.pass(120);
            verify(question().visible);
        }

        function middleOf(name): point {
            const item = there(name);
            waitForRendering(item, 100);
            return item.mapToItem(root, item.width / 2, item.height / 2);
        }

        function touchAt(place) {
            touchEvent(root).press(0, root, place.x, place.y).commit().release(0, root, place.x, place.y).commit();
        }

        function test_theAnswerPressesNothingBeneath_data() {
            return [
                {tag: "mouse, send", name: "send", way: place => mouseClick(root, place.x, place.y)},
                {tag: "finger, send", name: "send", way: touchAt},
                {tag: "mouse, stop", name: "dock.stop", way: place => mouseClick(root, place.x, place.y)},
                {tag: "finger, stop", name: "dock.stop", way: touchAt},
                {tag: "two fingers", name: "send", way: place => touchEvent(root).press(0, root, 5, 5).commit()
                    .stationary(0).press(1, root, place.x, place.y).commit()
                    .stationary(0).release(1, root, place.x, place.y).commit()
                    .release(0, root, 5, 5).commit()}
            ];
        }
        function test_theAnswerPressesNothingBeneath(data) {
            ask(ContactForm.Step.Summary);
            const place = middleOf(data.name);
            wait120();
            data.way(place);
            tryVerify(() => !question().visible);
            compare(kiosk.contact.step, ContactForm.Step.Summary);
            compare(kiosk.visit.screen, VisitView.Screen.Contact);
            verify(!kiosk.visit.covered);
            // And the next touch is hers again.
            mouseClick(root, place.x, place.y);
            verify(kiosk.visit.screen !== VisitView.Screen.Contact);
        }

        function test_aKeyAnswersAndDoesNothingElse() {
            ask(ContactForm.Step.Name);
            there("typing").forceActiveFocus();
            wait120();
            keyClick("a");
            verify(!question().visible);
            compare(kiosk.contact.name, "");
            keyClick("a");
            compare(kiosk.contact.name, "a");
        }

        function test_stopIsWithinReach() {
            wait120();
            touch("idle.stop");
            compare(kiosk.visit.screen, VisitView.Screen.Attract);
            verify(kiosk.visit.covered);
        }

        function test_aFingerThatSlidesStaysToo() {
            wait120();
            mousePress(root, 200, 200);
            verify(question().visible);
            mouseMove(root, 900, 700);
            mouseRelease(root, 900, 700);
            verify(!question().visible);
            compare(kiosk.visit.screen, VisitView.Screen.Home);
        }

        function test_everyTouchCounts_data() {
            return [
                {tag: "mouse", way: () => mouseClick(root, 5, 300)},
                {tag: "finger", way: () => touchAt(Qt.point(5, 300))},
                {tag: "key", way: () => keyClick("a")}
            ];
        }
        function test_everyTouchCounts(data) {
            machine.pass(119);
            data.way();
            machine.pass(119);
            verify(!question().visible);
            machine.pass(1);
            verify(question().visible);
        }

        function test_soundHoldsItAndPauseDoesNot() {
            kiosk.voice.say("test", ["Een zin.", "Nog een zin.", "En nog een zin, die langer is."]);
            machine.pass(500);
            verify(!question().visible);
            kiosk.voice.pause();
            machine.pass(120);
            verify(question().visible);
        }

        function test_recordingHoldsIt() {
            ask(ContactForm.Step.Voice);
            kiosk.voiceMessage.record();
            machine.pass(500);
            verify(!question().visible);
            kiosk.voiceMessage.stop();
            wait120();
        }

        function test_isSaidUntilSheAnswers() {
            wait120();
            compare(kiosk.voice.token, "idle");
            verify(machine.said().length >= 2);
            for (const sentence of machine.said())
                verify(Looking.saying(screens, sentence).length > 0, sentence);
            touch("stay");
            verify(!question().visible);
            verify(!kiosk.voice.speaking);
        }

        function test_nobodyAnswers() {
            wait120();
            machine.pass(30);
            compare(kiosk.visit.screen, VisitView.Screen.Attract);
            verify(kiosk.visit.covered);
            verify(!question().visible);
            verify(!kiosk.voice.speaking);
        }
    }
}
