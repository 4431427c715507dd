// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import "Looking.js" as Looking

Item {
    id: root

    width: 900
    height: 700
    LayoutMirroring.childrenInherit: true

    Component {
        id: component

        ChoiceTile {
            width: 700
            pictogram: ""
            text: "Alleen ik"
            explanation: "Wij vragen eerst of u het bent."
            ink: "#ff0000"
            tint: "#00ff00"
        }
    }
    Component {
        id: pair

        Column {
            ChoiceTile {
                objectName: "first"
                width: 700
                pictogram: "ui-only-me"
                text: "Alleen ik"
                checkable: true
                autoExclusive: true
                checked: true
            }
            ChoiceTile {
                objectName: "second"
                width: 700
                pictogram: "ui-everyone-home"
                text: "Iedereen thuis"
                checkable: true
                autoExclusive: true
            }
        }
    }

    TestCase {
        name: "ChoiceTile"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
        }

        // The mark is drawn in the tile's ink; the edge is too, but in the middle of nothing else.
        function hasMark(tile): bool {
            waitForRendering(tile, 100);
            const image = grabImage(tile);
            const inner = tile.LayoutMirroring.enabled ? 32 : tile.width - 32 - 56;
            const middle = Math.floor(tile.height / 2);
            for (let x = inner + 4; x < inner + 52; x += 4) {
                if (image.red(x, middle) === 255 && image.green(x, middle) === 0)
                    return true;
            }
            return false;
        }

        function test_chosenIsShownByAMarkToo_data() {
            return [{tag: "left to right", mirrored: false}, {tag: "right to left", mirrored: true}];
        }
        function test_chosenIsShownByAMarkToo(data) {
            root.LayoutMirroring.enabled = data.mirrored;
            const tile = createTemporaryObject(component, root, {checkable: true}) as ChoiceTile;
            verify(!hasMark(tile));
            mouseClick(tile);
            verify(tile.checked);
            verify(hasMark(tile));
            verify(Looking.find(grabImage(tile), tile.width, tile.height, "#00ff00").count > 1000); // the ground
            mouseClick(tile);
            verify(!hasMark(tile));
        }

        function test_theWordsDoNotMoveWhenItIsChosen() {
            const tile = createTemporaryObject(component, root, {checkable: true}) as ChoiceTile;
            waitForRendering(tile, 100);
            const before = Looking.saying(tile, "Alleen ik")[0].mapToItem(tile, 0, 0);
            tile.checked = true;
            waitForRendering(tile, 100);
            compare(Looking.saying(tile, "Alleen ik")[0].mapToItem(tile, 0, 0), before);
        }

        function test_isAnnouncedAsWhatItIs() {
            const choice = createTemporaryObject(component, root, {checkable: true});
            compare(choice.Accessible.name, "Alleen ik");
            compare(choice.Accessible.description, "Wij vragen eerst of u het bent.");
            compare(choice.Accessible.role, Accessible.CheckBox);
            const button = createTemporaryObject(component, root, {checkable: false});
            compare(button.Accessible.role, Accessible.Button);
        }

        function test_ofTwoAnswersOneIsChosen() {
            const both = createTemporaryObject(pair, root);
            const first = findChild(both, "first") as ChoiceTile;
            const second = findChild(both, "second") as ChoiceTile;
            mouseClick(second);
            verify(second.checked && !first.checked);
            mouseClick(second); // touched again it stays
            verify(second.checked && !first.checked);
            mouseClick(first);
            verify(first.checked && !second.checked);
        }

        function test_theExplanationHasRoom() {
            const tile = createTemporaryObject(component, root, {
                width: 300,
                explanation: "Wij vragen eerst of u het bent, en daarna of u nu kunt praten, of liever later."
            }) as ChoiceTile;
            waitForRendering(tile, 100);
            for (const text of Looking.texts(tile)) {
                verify(!text.truncated);
                verify(text.mapToItem(tile, 0, text.height).y <= tile.height + 1);
            }
        }
    }
}
