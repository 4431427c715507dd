// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls

Item {
    id: root

    width: 800
    height: 200
    LayoutMirroring.childrenInherit: true

    Pager {
        id: pager

        count: 3
        current: 0
        onTurned: page => current = page
    }

    TestCase {
        name: "Pager"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
            pager.count = 3;
            pager.current = 0;
            waitForRendering(pager, 100);
        }

        function button(name): Item {
            return findChild(pager, name) as Item;
        }

        function test_turnsPagesWithinItsEnds() {
            verify(!button("pagerBack").enabled);
            mouseClick(button("pagerNext"));
            compare(pager.current, 1);
            verify(button("pagerBack").enabled);
            mouseClick(button("pagerNext"));
            compare(pager.current, 2);
            verify(!button("pagerNext").enabled);
            mouseClick(button("pagerNext"));
            compare(pager.current, 2);
            mouseClick(button("pagerBack"));
            compare(pager.current, 1);
        }

        function test_onePageNeedsNone() {
            pager.count = 1;
            verify(!pager.visible);
        }

        function test_nextIsWhereTheTextGoes() {
            verify(button("pagerNext").x > button("pagerBack").x);
            root.LayoutMirroring.enabled = true;
            waitForRendering(pager, 100);
            verify(button("pagerNext").x < button("pagerBack").x);
        }

        function test_buttonsHaveNamesAndSize() {
            for (const name of ["pagerBack", "pagerNext"]) {
                verify(button(name).Accessible.name !== "");
                verify(button(name).width >= 96 && button(name).height >= 96);
            }
        }
    }
}
