// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls

Item {
    id: root

    width: 1400
    height: 900
    LayoutMirroring.childrenInherit: true

    ListModel {
        id: tiles
    }

    PagedGrid {
        id: grid

        width: 1200
        height: 500
        columns: 3
        tileHeight: 150
        maximumTileHeight: 200
        model: tiles
        delegate: Rectangle {
            required property int index

            objectName: "tile." + index
            width: GridView.view ? GridView.view.cellWidth - Theme.gap : 0
            height: GridView.view ? GridView.view.cellHeight - Theme.gap : 0
        }
    }

    TestCase {
        name: "PagedGrid"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
            grid.height = 500;
            grid.showFirst();
            show(0);
        }

        function show(count) {
            while (tiles.count < count)
                tiles.append({});
            if (tiles.count > count)
                tiles.remove(count, tiles.count - count);
            waitForRendering(grid, 100);
        }

        function tile(index): Item {
            return findChild(grid, "tile." + index) as Item;
        }

        // Whether it stands inside the grid, whole.
        function isShown(index): bool {
            const item = tile(index);
            if (!item)
                return false;
            const place = item.mapToItem(grid, 0, 0);
            return place.x >= -1 && place.x + item.width <= grid.width + 1
                && place.y >= -1 && place.y + item.height <= grid.height + 1;
        }

        function shown(): var {
            const indexes = [];
            for (let i = 0; i < tiles.count; ++i) {
                if (isShown(i))
                    indexes.push(i);
            }
            return indexes;
        }

        function range(first, count): var {
            return Array.from({length: count}, (_, i) => first + i);
        }

        function turn(name) {
            mouseClick(findChild(grid, name));
            waitForRendering(grid, 100);
        }

        function test_whatFitsHasNoPages() {
            show(6);
            verify(!findChild(grid, "pagerNext").visible);
            compare(grid.shownCount, 6);
            compare(shown(), range(0, 6));
            verify(tile(0).height >= 150 && tile(0).height <= 200);
        }

        function test_fewTilesAreNotBlownUp() {
            show(1);
            verify(tile(0).height <= 200);
            verify(tile(0).width < grid.width / 2);
        }

        function test_whatDoesNotFitHasPages() {
            show(14); // two rows of three beside the pager
            verify(findChild(grid, "pagerNext").visible);
            compare(grid.firstShown, 0);
            compare(grid.shownCount, 6);
            compare(shown(), range(0, 6));
            const last = tile(5);
            const pager = findChild(grid, "pagerNext");
            verify(last.mapToItem(grid, 0, last.height).y <= pager.mapToItem(grid, 0, 0).y);

            turn("pagerNext");
            compare(grid.firstShown, 6);
            compare(grid.shownCount, 6);
            compare(shown(), range(6, 6));

            turn("pagerNext");
            compare(grid.firstShown, 12);
            compare(grid.shownCount, 2);
            compare(shown(), range(12, 2));
            verify(!findChild(grid, "pagerNext").enabled);

            turn("pagerBack");
            turn("pagerBack");
            compare(shown(), range(0, 6));
            verify(!findChild(grid, "pagerBack").enabled);
        }

        function test_aShrinkingListNeverLeavesAnEmptyPage() {
            show(14);
            turn("pagerNext");
            turn("pagerNext");
            show(12);
            compare(grid.firstShown, 6);
            compare(shown(), range(6, 6));
            show(7);
            compare(shown(), [6]);
            show(3);
            compare(grid.firstShown, 0);
            compare(shown(), range(0, 3));
            verify(!findChild(grid, "pagerNext").visible);
            show(0);
            compare(grid.shownCount, 0);
        }

        // As one group of cards after the other in search: each with another number of rows on a page.
        function test_otherTilesBeginAtTheTopToo() {
            for (const count of [40, 14, 5, 22, 3, 41, 7, 30]) {
                grid.model = count;
                grid.showFirst();
                grid.height = 400 + 10 * count;
                waitForRendering(grid, 100);
                for (;;) {
                    tryVerify(() => isShown(grid.firstShown) && isShown(grid.firstShown + grid.shownCount - 1));
                    const next = findChild(grid, "pagerNext");
                    if (!next.visible || !next.enabled)
                        break;
                    turn("pagerNext");
                }
            }
            grid.model = tiles;
        }

        function test_aHigherScreenShowsMoreRows() {
            show(14);
            compare(grid.rows, 2);
            grid.height = 900;
            waitForRendering(grid, 100);
            compare(grid.rows, 5);
            compare(shown(), range(0, 14));
        }

        function test_readsFromTheOtherSideInRightToLeft() {
            show(5);
            const left = tile(0).mapToItem(grid, 0, 0).x;
            fuzzyCompare(left, 0, 2);
            root.LayoutMirroring.enabled = true;
            waitForRendering(grid, 100);
            const right = grid.width - tile(0).mapToItem(grid, tile(0).width, 0).x;
            fuzzyCompare(right, left, 2);
            verify(tile(1).mapToItem(grid, 0, 0).x < tile(0).mapToItem(grid, 0, 0).x);
            compare(shown(), range(0, 5));
        }
    }
}
