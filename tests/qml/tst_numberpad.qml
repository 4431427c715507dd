// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import "Looking.js" as Looking

Item {
    id: root

    width: 800
    height: 800
    LayoutMirroring.childrenInherit: true

    NumberPad {
        id: pad
    }
    SignalSpy {
        id: typed

        target: pad
        signalName: "typed"
    }
    SignalSpy {
        id: erased

        target: pad
        signalName: "erase"
    }

    TestCase {
        name: "NumberPad"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
            typed.clear();
            erased.clear();
        }

        function key(name): Item {
            const found = findChild(pad, "key." + name) as Item;
            verify(found, name);
            return found;
        }

        function test_emitsWhatIsTouched() {
            const keys = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "+"];
            for (const name of keys)
                mouseClick(key(name));
            compare(typed.signalArguments.map(each => each[0]), keys);
            compare(erased.count, 0);
            mouseClick(key("erase"));
            compare(erased.count, 1);
            compare(typed.count, keys.length);
        }

        function test_isInTelephoneOrderInEveryDirection_data() {
            return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}];
        }
        function test_isInTelephoneOrderInEveryDirection(data) {
            root.LayoutMirroring.enabled = data.mirrored;
            tryCompare(pad, "effectiveLayoutDirection", Qt.LeftToRight);
            for (const row of [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["+", "0", "erase"]]) {
                const places = row.map(name => key(name).mapToItem(root, 0, 0));
                verify(places[0].x < places[1].x && places[1].x < places[2].x, row.join(" "));
                compare(places[0].y, places[2].y);
            }
            verify(key("1").y < key("4").y && key("4").y < key("7").y && key("7").y < key("0").y);
        }

        function test_keysAreAsLargeAsAFingerNeeds() {
            for (const name of ["1", "5", "0", "erase"]) {
                verify(key(name).width >= Theme.touch);
                verify(key(name).height >= Theme.touch);
            }
        }

        function test_everyKeyHasAName() {
            for (const name of ["0", "7", "+"])
                compare(key(name).Accessible.name, name);
            verify(key("erase").Accessible.name.length > 1);
            compare(Looking.saying(pad, "7").length, 1);
        }
    }
}
