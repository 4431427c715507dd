// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import "Looking.js" as Looking

Item {
    id: root

    width: 400
    height: 400

    Component {
        id: round

        RoundButton {
            pictogram: "ui-back"
            text: "Terug"
            ink: "#ff0000"
            tint: "#00ff00"
        }
    }
    Component {
        id: speaker

        SpeakerButton {}
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    TestCase {
        name: "RoundButton"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
            root.LayoutMirroring.enabled = false;
            root.LayoutMirroring.childrenInherit = true;
        }

        function test_isAsLargeAsAFingerNeeds_data() {
            return [
                {tag: "full HD", width: 1920, height: 1080, least: 96},
                {tag: "totem", width: 1080, height: 1920, least: 96},
                {tag: "tablet", width: 1280, height: 800, least: 71},
                {tag: "phone", width: 390, height: 844, least: 48},
                {tag: "4K", width: 3840, height: 2160, least: 192}
            ];
        }
        function test_isAsLargeAsAFingerNeeds(data) {
            Theme.windowWidth = data.width;
            Theme.windowHeight = data.height;
            for (const component of [round, speaker]) {
                const button = createTemporaryObject(component, root);
                verify(button.width >= data.least && button.height >= data.least,
                       button.width + " × " + button.height);
            }
        }

        function test_hasANameForThoseWhoHearTheScreen() {
            compare(createTemporaryObject(round, root).Accessible.name, "Terug");
            verify(createTemporaryObject(speaker, root).Accessible.name !== "");
        }

        function test_showsNoWords() {
            const button = createTemporaryObject(round, root);
            compare(Looking.texts(button).length, 0);
        }

        function test_arrowsTurnRoundWithTheText() {
            const button = createTemporaryObject(round, root, {directed: true});
            waitForRendering(button);
            const before = Looking.find(grabImage(button), button.width, button.height, "#00ff00");
            verify(before.x > button.width / 2);
            root.LayoutMirroring.enabled = true;
            waitForRendering(button);
            const after = Looking.find(grabImage(button), button.width, button.height, "#00ff00");
            verify(after.x < button.width / 2);
        }

        function test_emitsWhenItIsEnabled() {
            const button = createTemporaryObject(round, root);
            clicked.target = button;
            clicked.clear();
            mouseClick(button);
            compare(clicked.count, 1);
            button.enabled = false;
            mouseClick(button);
            compare(clicked.count, 1);
        }

        function test_theSpeakerShowsWhetherItIsHeard() {
            const button = createTemporaryObject(speaker, root) as SpeakerButton;
            const silent = button.pictogram;
            const ground = button.ground.toString();
            button.active = true;
            verify(button.pictogram !== silent);
            verify(button.ground.toString() !== ground);
            button.active = false;
            compare(button.pictogram, silent);
        }
    }
}
