// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import "Looking.js" as Looking

Item {
    id: root

    width: Theme.windowWidth
    height: Theme.windowHeight
    LayoutMirroring.childrenInherit: true

    Component {
        id: component

        ScreenHeader {
            width: root.width
            heading: "Waar wilt u meer over weten?"
            pictogram: "signpost"
        }
    }
    SignalSpy {
        id: spy
    }

    TestCase {
        name: "ScreenHeader"
        when: windowShown

        function init() {
            size(1920, 1080);
            root.LayoutMirroring.enabled = false;
        }

        function size(width, height) {
            Theme.windowWidth = width;
            Theme.windowHeight = height;
        }

        function make(properties): ScreenHeader {
            const header = createTemporaryObject(component, root, properties ?? {}) as ScreenHeader;
            waitForRendering(header, 100);
            return header;
        }

        function button(header, name): Item {
            const found = findChild(header, name) as Item;
            verify(found, name);
            return found;
        }

        function heading(header): Item {
            const found = Looking.saying(header, header.heading);
            compare(found.length, 1, "the heading stands there once");
            return found[0];
        }

        function topOf(header, item): real {
            return item.mapToItem(header, 0, 0).y;
        }

        function test_lyingTheHeadingStandsInTheRow() {
            const header = make();
            const back = button(header, "back");
            const words = heading(header);
            verify(words.mapToItem(header, 0, 0).x > back.mapToItem(header, back.width, 0).x);
            verify(topOf(header, words) < topOf(header, back) + back.height);
            verify(header.implicitHeight < 250);
        }

        function test_onATotemNothingToTouchIsInTheUpperThird() {
            size(1080, 1920);
            const header = make();
            heading(header);
            for (const name of ["back", "speakHeading", "softer", "mute", "louder"])
                verify(topOf(header, button(header, name)) >= 1920 / 3 - 24, name);
            verify(topOf(header, heading(header)) < 1920 / 3);
        }

        function test_onAPhoneTheWordsStandUnderTheButtons() {
            size(390, 844);
            const header = make();
            const words = heading(header);
            verify(topOf(header, words) >= topOf(header, button(header, "back")) + 48);
            verify(words.mapToItem(header, words.width, 0).x <= 390);
            for (const name of ["back", "speakHeading", "mute"])
                verify(button(header, name).width >= 48);
        }

        function test_aBandCarriesItsHeadingInEveryForm_data() {
            return [
                {tag: "lying", width: 1920, height: 1080},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_aBandCarriesItsHeadingInEveryForm(data) {
            size(data.width, data.height);
            const header = make({band: true, ink: "#ff0000", heading: "Werk", stepCount: 5});
            verify(!Looking.saying(header, "Werk")[0].truncated);
            heading(header);
            const image = grabImage(header);
            compare(image.red(2, 2), 255); // the topic's colour from edge to edge
            compare(image.green(2, 2), 0);
        }

        function test_everyButtonEmits_data() {
            return [
                {tag: "back", signal: "back"},
                {tag: "speakHeading", signal: "speak"},
                {tag: "softer", signal: "softer"},
                {tag: "mute", signal: "mute"},
                {tag: "louder", signal: "louder"}
            ];
        }
        function test_everyButtonEmits(data) {
            for (const [width, height] of [[1920, 1080], [1080, 1920], [390, 844]]) {
                size(width, height);
                const header = make();
                spy.target = header;
                spy.signalName = data.signal;
                spy.clear();
                button(header, data.tag).clicked();
                compare(spy.count, 1);
                header.destroy();
            }
        }

        function test_takesTouches() {
            size(600, 400);
            const header = make();
            spy.target = header;
            spy.signalName = "mute";
            spy.clear();
            mouseClick(button(header, "mute"));
            compare(spy.count, 1);
        }

        function test_showsOnlyWhatLeadsSomewhere() {
            const header = make({canGoBack: false, speakable: false});
            verify(!button(header, "back").visible);
            verify(!button(header, "speakHeading").visible);
            verify(button(header, "mute").visible); // always
        }

        function test_muteSaysWhatItDoes() {
            const header = make();
            const on = button(header, "mute").Accessible.name;
            header.muted = true;
            verify(button(header, "mute").Accessible.name !== on);
        }

        function test_mirrorsInRightToLeft_data() {
            return [
                {tag: "lying", width: 1920, height: 1080},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "phone", width: 390, height: 844}
            ];
        }
        function test_mirrorsInRightToLeft(data) {
            size(data.width, data.height);
            const header = make();
            const place = name => button(header, name).mapToItem(header, 0, 0).x;
            verify(place("back") < place("mute"));
            root.LayoutMirroring.enabled = true;
            waitForRendering(header, 100);
            verify(place("back") > place("mute"));
        }
    }
}
