// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.App
import Stapsteen.Kiosk

// Every language can be chosen by touch, in every form, wherever on its page it stands.
Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk

    width: 1280
    height: 800
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Screens {
        id: screens

        anchors.fill: parent
        kiosk: root.kiosk
    }

    TestCase {
        name: "Languages"
        when: windowShown

        function cleanup() {
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
        }

        function tags(): var {
            const model = root.kiosk.catalogue.languages;
            const found = [];
            for (let row = 0; row < model.rowCount(); ++row)
                found.push(model.data(model.index(row, 0), 256)); // Qt::UserRole: the first property of a row
            return found;
        }

        // The tile as it can be seen, going on from page to page.
        function tile(tag): Item {
            for (let page = 0; page < 20; ++page) {
                const found = findChild(screens, "language." + tag) as Item;
                if (found && found.visible) {
                    const view = found.GridView.view;
                    const top = found.mapToItem(view, 0, 0).y;
                    if (top > -1 && top + found.height < view.height + 1)
                        return found;
                }
                const next = findChild(screens, "pagerNext") as Item;
                if (!next || !next.enabled)
                    return null;
                mouseClick(next);
                waitForRendering(screens, 200);
            }
            return null;
        }

        function test_eachAnswersTheTouchInItsCornersToo_data() {
            return [
                {tag: "lying", width: 1280, height: 800, places: [0.5]},
                {tag: "totem", width: 1080, height: 1920, places: [0.5]},
                {tag: "phone", width: 390, height: 844, places: [0.05, 0.5, 0.95]}
            ];
        }
        function test_eachAnswersTheTouchInItsCornersToo(data) {
            root.width = data.width;
            root.height = data.height;
            Theme.windowWidth = data.width;
            Theme.windowHeight = data.height;
            verify(tags().length > 8);
            for (const tag of tags()) {
                for (const place of data.places) { // of its height
                    root.kiosk.visit.begin();
                    tryVerify(() => findChild(screens, "language." + tags()[0]) !== null);
                    waitForRendering(screens, 200);
                    const found = tile(tag);
                    verify(found, tag + " is on no page");
                    mouseClick(found, found.width * 0.3, found.height * place);
                    compare(root.kiosk.visit.language, tag, "touched at " + place);
                    root.kiosk.visit.stop();
                    root.kiosk.visit.uncover();
                }
            }
        }

        // Right-to-left, and with the dock: as she comes back to choose another.
        function test_againInTheOtherDirection() {
            root.width = 390;
            root.height = 844;
            Theme.windowWidth = 390;
            Theme.windowHeight = 844;
            for (const tag of tags()) {
                root.kiosk.visit.begin();
                root.kiosk.visit.chooseLanguage("ar");
                root.kiosk.visit.openLanguages();
                tryVerify(() => findChild(screens, "language." + tags()[0]) !== null);
                waitForRendering(screens, 200);
                const found = tile(tag);
                verify(found, tag + " is on no page");
                mouseClick(found, found.width * 0.7, found.height * 0.5);
                compare(root.kiosk.visit.language, tag);
            }
        }
    }
}
