// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import "Looking.js" as Looking

Item {
    id: root

    width: 800
    height: 400

    Component {
        id: component

        BarButton {
            pictogram: "ui-next"
            text: "Verder"
            ground: "#ffffff"
            ink: "#ff0000"
            tint: "#00ff00"
        }
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    TestCase {
        name: "BarButton"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
            root.LayoutMirroring.childrenInherit = true;
        }

        function make(properties): BarButton {
            const button = createTemporaryObject(component, root, properties) as BarButton;
            verify(button);
            waitForRendering(button);
            return button;
        }

        // Where its pictogram is, by its right half.
        function pictogramOf(button: BarButton): var {
            return Looking.find(grabImage(button), button.width, button.height, "#00ff00");
        }

        function test_wordsStandBesideThePictogram_data() {
            return [
                {tag: "left to right", mirrored: false, trailing: false, first: true},
                {tag: "left to right, trailing", mirrored: false, trailing: true, first: false},
                {tag: "right to left", mirrored: true, trailing: false, first: false},
                {tag: "right to left, trailing", mirrored: true, trailing: true, first: true}
            ];
        }
        function test_wordsStandBesideThePictogram(data) {
            root.LayoutMirroring.enabled = data.mirrored;
            const button = make({trailing: data.trailing});
            compare(Looking.saying(button, "Verder").length, 1);
            const drawing = pictogramOf(button);
            verify(drawing.count > 0);
            compare(drawing.x < button.width / 2, data.first);
            verify(button.width > Theme.touch);
        }

        function test_wordsStandBelowThePictogram() {
            const button = make({arrangement: BarButton.Above, width: 200});
            const words = Looking.saying(button, "Verder");
            compare(words.length, 1);
            const drawing = pictogramOf(button);
            verify(drawing.count > 0);
            verify(drawing.y < words[0].mapToItem(button, 0, 0).y);
            fuzzyCompare(drawing.x, button.width / 2, 40);
        }

        function test_withoutRoomThePictogramStandsAlone() {
            const button = make({arrangement: BarButton.Alone});
            compare(Looking.texts(button).length, 0);
            verify(pictogramOf(button).count > 0);
            compare(button.width, Theme.touch);
            compare(button.Accessible.name, "Verder"); // for those who hear the screen
        }

        function test_wordsAloneNeedNoPictogram() {
            const button = make({pictogram: ""});
            compare(pictogramOf(button).count, 0);
            const words = Looking.saying(button, "Verder")[0];
            const middle = words.mapToItem(button, words.width / 2, 0).x;
            fuzzyCompare(middle, button.width / 2, 2);
        }

        function test_arrowsTurnRoundWithTheText_data() {
            return [
                {tag: "left to right", mirrored: false, directed: true, turned: false},
                {tag: "right to left", mirrored: true, directed: true, turned: true},
                {tag: "right to left, without direction", mirrored: true, directed: false, turned: false}
            ];
        }
        function test_arrowsTurnRoundWithTheText(data) {
            root.LayoutMirroring.enabled = data.mirrored;
            const button = make({directed: data.directed, arrangement: BarButton.Alone});
            compare(pictogramOf(button).x < button.width / 2, data.turned);
        }

        function test_isAsLargeAsAFingerNeeds_data() {
            return [
                {tag: "full HD", width: 1920, height: 1080},
                {tag: "totem", width: 1080, height: 1920},
                {tag: "tablet", width: 1280, height: 800},
                {tag: "phone", width: 390, height: 844},
                {tag: "4K", width: 3840, height: 2160}
            ];
        }
        function test_isAsLargeAsAFingerNeeds(data) {
            Theme.windowWidth = data.width;
            Theme.windowHeight = data.height;
            for (const arrangement of [BarButton.Beside, BarButton.Above, BarButton.Alone]) {
                const button = make({arrangement: arrangement, text: "Ja"});
                const least = Math.max(48, Math.floor(96 * Math.min(data.width, data.height) / 1080));
                verify(button.width >= least, button.width + " wide");
                verify(button.height >= least, button.height + " high");
                button.destroy();
            }
        }

        function test_emitsWhenItIsEnabled() {
            const button = make({});
            clicked.target = button;
            clicked.clear();
            mouseClick(button);
            compare(clicked.count, 1);
            button.enabled = false;
            verify(button.opacity < 1); // and looks it
            mouseClick(button);
            compare(clicked.count, 1);
        }

        function test_longWordsHaveTheRoomTheyNeed() {
            const button = make({text: "Zonder naam verder gaan met de vragen"});
            const words = Looking.texts(button)[0];
            compare(words.lineCount, 1);
            verify(!words.truncated);
            verify(words.contentWidth <= button.width);
        }
    }
}
