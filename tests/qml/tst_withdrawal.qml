// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.App
import Stapsteen.Kiosk

// A request is sent, and taken back with what its receipt showed, in every form.
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
        name: "Withdrawal"
        kiosk: root.kiosk
        screens: screens

        function test_withTheCodeOfTheReceipt_data() {
            return [
                {tag: "lying", width: 1280, height: 800},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_withTheCodeOfTheReceipt(data) {
            resize(data.width, data.height);
            begin("nl");
            root.kiosk.contact.channel = ContactForm.Channel.Call;
            root.kiosk.contact.address = "0612345678";
            root.kiosk.contact.send();
            const pictograms = root.kiosk.receipt.pictograms;
            const digits = root.kiosk.receipt.digits;
            compare(pictograms.length, 4);

            touch("dock.talk");
            touch("takeBack");
            compare(root.kiosk.visit.screen, VisitView.Screen.Withdrawal);
            const tiles = [];
            for (let i = 0; i < 36; ++i)
                tiles.push(there("code." + i));
            touch("code." + tiles.findIndex(tile => tile.pictogram !== pictograms[0])); // a wrong one first
            touch("withdrawal.erase");
            for (const name of pictograms)
                touch("code." + tiles.findIndex(tile => tile.pictogram === name));
            verify(!there("withdrawal.takeBack").enabled);
            for (const digit of digits)
                touch("key." + digit);
            verify(!there("key.+").enabled);
            touch("withdrawal.takeBack");
            compare(root.kiosk.withdrawal.step, WithdrawalView.Result);
            verify(there("withdrawal.result").text.length > 10);
            touch("withdrawal.home");
            compare(root.kiosk.visit.screen, VisitView.Screen.Home);
            compare(root.kiosk.withdrawal.chosen.length, 0);
        }

        function test_anotherLanguageKeepsWhatSheTouched() {
            resize(1280, 800);
            begin("nl");
            touch("dock.talk");
            touch("takeBack");
            touch("code.3");
            touch("code.30");
            const chosen = [...root.kiosk.withdrawal.chosen];
            compare(chosen.length, 2);
            touch("dock.language");
            touch("language.ar");
            compare(root.kiosk.visit.screen, VisitView.Screen.Withdrawal);
            compare([...root.kiosk.withdrawal.chosen], chosen);
            touch("code.1");
            touch("code.2");
            touch("key.7");
            touch("dock.language");
            touch("language.nl");
            compare(there("withdrawal.digits").text.replace(/\D/g, ""), "7");
            touch("dock.home");
            compare(root.kiosk.withdrawal.chosen.length, 0);
            compare(root.kiosk.withdrawal.digits, "");
        }
    }
}
