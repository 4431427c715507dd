// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Visitor
import Stapsteen.Kiosk
import "Looking.js" as Looking

Item {
    id: root

    readonly property Kiosk kiosk: demoKiosk

    width: Theme.windowWidth
    height: Theme.windowHeight
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Dock {
        id: dock

        width: parent.width
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
    }

    TestCase {
        name: "Dock"
        when: windowShown

        readonly property var names: ["dock.home", "dock.language", "dock.saved", "dock.talk", "dock.stop"]

        function init() {
            Theme.windowWidth = 1280;
            Theme.windowHeight = 800;
            root.kiosk.visit.begin();
            root.kiosk.visit.chooseLanguage("nl");
        }
        function cleanup() {
            root.kiosk.visit.stop();
            root.kiosk.visit.uncover();
        }

        function button(name): Item {
            const found = findChild(dock, name) as Item;
            verify(found, name);
            return found;
        }

        function test_leadsWhereItSays_data() {
            return [
                {tag: "dock.home", screen: VisitView.Screen.Home},
                {tag: "dock.language", screen: VisitView.Screen.Language},
                {tag: "dock.saved", screen: VisitView.Screen.Saved},
                {tag: "dock.talk", screen: VisitView.Screen.ReachUs},
                {tag: "dock.stop", screen: VisitView.Screen.Attract}
            ];
        }
        function test_leadsWhereItSays(data) {
            root.kiosk.visit.openTopic("work");
            button(data.tag).clicked();
            compare(root.kiosk.visit.screen, data.screen);
        }

        function test_stopCoversAndErases() {
            root.kiosk.visit.toggleSaved("work.sectors");
            button("dock.stop").clicked();
            verify(root.kiosk.visit.covered);
            compare(root.kiosk.visit.savedCount, 0);
            compare(root.kiosk.visit.language, "");
        }

        function test_namesHerLanguageAndCountsWhatSheSaved() {
            compare(button("dock.language").text, "Nederlands");
            const before = button("dock.saved").text;
            root.kiosk.visit.toggleSaved("work.sectors");
            root.kiosk.visit.toggleSaved("work.home");
            verify(button("dock.saved").text.includes("2"));
            root.kiosk.visit.toggleSaved("work.sectors");
            root.kiosk.visit.toggleSaved("work.home");
            compare(button("dock.saved").text, before);
        }

        function test_everyButtonStandsOnTheScreen_data() {
            const rows = [];
            for (const [width, height] of [[1920, 1080], [1080, 1920], [1280, 800], [390, 844]]) {
                for (const language of ["nl", "ar", "ti", "uk"])
                    rows.push({tag: width + "x" + height + " " + language, width: width, height: height, language: language});
            }
            return rows;
        }
        function test_everyButtonStandsOnTheScreen(data) {
            Theme.windowWidth = data.width;
            Theme.windowHeight = data.height;
            root.kiosk.visit.chooseLanguage(data.language);
            waitForRendering(dock, 100);
            let end = -1;
            const across = data.language === "ar" ? names.slice().reverse() : names;
            for (const name of across) {
                const item = button(name);
                const place = item.mapToItem(dock, 0, 0);
                verify(place.x >= 0 && place.x + item.width <= data.width + 1, name + " at " + place.x);
                verify(place.x >= end, name + " stands over its neighbour");
                verify(item.width >= 48 && item.height >= 48);
                verify(item.Accessible.name !== "");
                end = place.x + item.width - 1;
            }
        }

        function test_speaksHerLanguage() {
            const dutch = button("dock.talk").text;
            root.kiosk.visit.chooseLanguage("en");
            verify(button("dock.talk").text !== dutch);
            compare(button("dock.language").text, "English");
            root.kiosk.visit.chooseLanguage("nl");
            compare(button("dock.talk").text, dutch);
        }
    }
}
