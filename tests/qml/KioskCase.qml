// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Kiosk
import "Looking.js" as Looking

// What a test does on the screens of the kiosk: it finds things by name, touches them, and leaves nobody behind.
TestCase {
    required property Kiosk kiosk
    required property Item screens

    when: windowShown

    function cleanup() {
        kiosk.visit.stop();
        kiosk.visit.uncover();
    }

    // As large as the screens are.
    function resize(width, height) {
        screens.parent.width = width;
        screens.parent.height = height;
        Theme.windowWidth = width;
        Theme.windowHeight = height;
    }

    function begin(language) {
        kiosk.visit.begin();
        kiosk.visit.chooseLanguage(language);
        tryCompare(kiosk.visit, "screen", VisitView.Screen.Home);
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

    // Somewhere on the screen.
    function shows(words) {
        tryVerify(() => Looking.texts(screens).some(text => text.text.includes(words)), 5000, words);
    }

    // A request of which all but `step` and what comes after it is answered.
    function ask(step) {
        kiosk.visit.openContact();
        kiosk.contact.begin();
        kiosk.contact.channel = ContactForm.Channel.Call;
        kiosk.contact.address = "0612345678";
        while (kiosk.contact.step !== step)
            kiosk.contact.next();
    }
}
