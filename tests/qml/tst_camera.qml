// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.App
import Stapsteen.Kiosk

// Codes shown to the camera: her receipt's, and the municipality's for staff. It is on only while its
// panel is there.
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

    TestCase {
        name: "Camera"
        when: windowShown

        function init() {
            machine.setCamera(true);
            size(1280, 800);
        }
        function cleanup() {
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
            verify(!machine.isCameraOn());
        }

        function size(width, height) {
            root.width = width;
            root.height = height;
            Theme.windowWidth = width;
            Theme.windowHeight = height;
        }
        function find(name): Item {
            const found = findChild(screens, name) as Item;
            return found !== null && found.visible ? found : null;
        }
        function there(name): Item {
            tryVerify(() => find(name) !== null, 5000, name);
            return find(name);
        }
        function touch(name) {
            const item = there(name);
            waitForRendering(item, 100);
            mouseClick(item);
        }
        function openWithdrawal() {
            root.kiosk.visit.begin();
            root.kiosk.visit.chooseLanguage("nl");
            root.kiosk.visit.openWithdrawal();
        }
        function openOutbox() {
            root.kiosk.visit.openStaffPin();
            root.kiosk.visit.openStaff();
            root.kiosk.visit.openStaffOutbox();
        }
        function showUntil(text, done) {
            tryVerify(() => {
                machine.showCode(text);
                return done();
            });
        }
        // All of it within the window, whatever the size, once it is laid out.
        function isWithin(item) {
            const edge = Theme.margin;
            tryVerify(() => {
                const box = item.mapToItem(root, 0, 0, item.width, item.height);
                return box.x >= edge && box.y >= 0 && box.x + box.width <= root.width - edge && box.y + box.height <= root.height;
            }, 5000, item.objectName);
        }

        function test_herCodeIsFilledInAndSheSaysSoHerself_data() {
            return [
                {tag: "lying", width: 1280, height: 800},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_herCodeIsFilledInAndSheSaysSoHerself(data) {
            size(data.width, data.height);
            openWithdrawal();
            verify(!machine.isCameraOn());
            isWithin(there("withdrawal.camera"));
            touch("withdrawal.camera");
            verify(machine.isCameraOn());
            isWithin(there("withdrawal.camera.sentence"));
            isWithin(there("withdrawal.camera.close"));
            verify(find("code.0") === null);
            compare(root.kiosk.voice.token, "withdrawal"); // she hears what to do
            showUntil("stapsteen-withdraw:00-35-05-05-004217", () => !machine.isCameraOn());
            compare(root.kiosk.withdrawal.step, WithdrawalView.Digits);
            compare(root.kiosk.withdrawal.digits, "004217");
            compare(root.kiosk.withdrawal.chosen.length, 4);
            verify(there("withdrawal.takeBack").enabled);
            compare(root.kiosk.withdrawal.outcome, WithdrawalView.NoOutcome); // she has not said so yet
            touch("withdrawal.takeBack");
            compare(root.kiosk.withdrawal.step, WithdrawalView.Result);
        }

        function test_anotherCodeIsLetPass() {
            openWithdrawal();
            touch("withdrawal.camera");
            const before = there("withdrawal.camera.sentence").text;
            showUntil("https://example.org", () => root.kiosk.camera.strange);
            verify(machine.isCameraOn());
            verify(there("withdrawal.camera.sentence").text !== before);
            compare(root.kiosk.voice.token, "withdrawal");
            compare(root.kiosk.withdrawal.step, WithdrawalView.Pictograms);
            compare(root.kiosk.withdrawal.chosen.length, 0);
            // Hers still works.
            showUntil("stapsteen-withdraw:01-02-03-04-123456", () => !machine.isCameraOn());
            compare(root.kiosk.withdrawal.digits, "123456");
        }

        function test_theCameraGoesOff_data() {
            return [
                {tag: "when she says so", how: () => touch("withdrawal.camera.close")},
                {tag: "when she goes home", how: () => root.kiosk.visit.openHome()},
                {tag: "when she goes away", how: () => root.kiosk.visit.stop()},
                {tag: "when it is pulled out", how: () => machine.loseCamera()}
            ];
        }
        function test_theCameraGoesOff(data) {
            openWithdrawal();
            touch("withdrawal.camera");
            there("withdrawal.camera.close");
            data.how();
            verify(!machine.isCameraOn());
            compare(root.kiosk.camera.purpose, CameraView.Nothing);
            tryVerify(() => find("withdrawal.camera.close") === null);
        }

        function test_aCameraThatDoesNotTurnOnIsTold_data() {
            return [
                {tag: "lying", width: 1280, height: 800},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_aCameraThatDoesNotTurnOnIsTold(data) {
            size(data.width, data.height);
            machine.breakCamera(true);
            openWithdrawal();
            touch("withdrawal.camera");
            tryVerify(() => there("withdrawal.hint").text.includes("lukt nu niet"));
            verify(machine.said().includes(there("withdrawal.hint").text));
            isWithin(there("withdrawal.hint"));
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
            openOutbox();
            verify(find("enrolment.trouble") === null);
            touch("enrolment.camera");
            there("enrolment.trouble");
            machine.breakCamera(false);
        }

        function test_withoutACameraNobodyIsAskedToUseIt() {
            machine.setCamera(false);
            openWithdrawal();
            there("code.0");
            verify(find("withdrawal.camera") === null);
            machine.setCamera(true);
            there("withdrawal.camera");
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
            machine.setCamera(false);
            openOutbox();
            there("outbox.connection");
            verify(find("enrolment.camera") === null);
        }

        function test_staffShowTheMunicipalitysCode_data() {
            return [
                {tag: "lying", width: 1280, height: 800},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_staffShowTheMunicipalitysCode(data) {
            size(data.width, data.height);
            openOutbox();
            verify(!machine.isCameraOn());
            touch("enrolment.camera");
            verify(machine.isCameraOn());
            isWithin(there("enrolment.camera.close")); // also below a long list
            isWithin(there("enrolment.camera.sentence"));
            const sentence = there("enrolment.camera.sentence").text;
            showUntil("stapsteen-withdraw:00-35-05-05-004217", () => root.kiosk.camera.strange);
            verify(there("enrolment.camera.sentence").text !== sentence);
            compare(root.kiosk.withdrawal.digits, ""); // not taken for one
            showUntil("STAPSTEEN-ENROL:00", () => !machine.isCameraOn());
            verify(there("outbox.result").text.length > 10); // it is damaged
            verify(there("enrolment.camera").visible);
            verify(root.kiosk.canAskForContact); // and changed nothing
        }
    }
}
