// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls

Item {
    id: root

    width: 800
    height: 800

    Component {
        id: component

        KioskText {
            width: 800
            font.pixelSize: 40
        }
    }
    Component {
        id: tileText

        TileText {
            width: 200
            size: 40
        }
    }

    TestCase {
        name: "KioskText"
        when: windowShown

        function init() {
            Theme.windowWidth = 1920;
            Theme.windowHeight = 1080;
        }

        function test_arabicLettersGetLinesOfTheirOwnHeight_data() {
            return [
                {tag: "Dutch", text: "Werk", tall: false},
                {tag: "Ukrainian", text: "Робота", tall: false},
                {tag: "Tigrinya", text: "ስራሕ", tall: false},
                {tag: "Arabic", text: "العمل", tall: true},
                {tag: "Dari", text: "کار", tall: true},
                {tag: "Dutch with an Arabic word", text: "Taal: العربية", tall: true},
                {tag: "nothing", text: "", tall: false}
            ];
        }
        function test_arabicLettersGetLinesOfTheirOwnHeight(data) {
            const text = createTemporaryObject(component, root, {text: data.text}) as KioskText;
            compare(text.tall, data.tall);
            compare(text.lineHeightMode, data.tall ? Text.FixedHeight : Text.ProportionalHeight);
        }

        function test_arabicLinesAreAsCloseAsTheyShouldBe() {
            const one = createTemporaryObject(component, root, {text: "العمل"}) as KioskText;
            const three = createTemporaryObject(component, root, {text: "العمل\nالعمل\nالعمل"}) as KioskText;
            compare(three.lineCount, 3);
            fuzzyCompare(three.implicitHeight - one.implicitHeight, 2 * 1.5 * 40, 2);
        }

        function test_changesWithItsWords() {
            const text = createTemporaryObject(component, root, {text: "Werk"}) as KioskText;
            text.text = "العمل";
            verify(text.tall);
            text.text = "Work";
            verify(!text.tall);
            compare(text.topPadding, 0);
        }

        function test_wrapsAndIsNeverCutOff() {
            const text = createTemporaryObject(component, root, {width: 200, text: "Waar wilt u meer over weten vandaag?"}) as KioskText;
            verify(text.lineCount > 1);
            verify(!text.truncated);
            verify(text.contentWidth <= 200);
        }

        function test_tileWordsShrinkBeforeTheyBreak() {
            const brief = createTemporaryObject(tileText, root, {text: "Werk"}) as TileText;
            compare(brief.font.pixelSize, 40);
            const wide = createTemporaryObject(tileText, root, {text: "Kinderopvangtoeslag"}) as TileText;
            verify(wide.font.pixelSize < 40);
            verify(wide.font.pixelSize >= 24);
        }
    }
}
