// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Visitor
import "Looking.js" as Looking

Item {
    id: root

    width: 400
    height: 400

    Component {
        id: pictogram

        Pictogram {
            name: "house"
        }
    }
    Component {
        id: cardDrawing

        CardDrawing {
            width: 400
            name: "house"
            scene: "work"
        }
    }

    TestCase {
        name: "Pictogram"
        when: windowShown

        function test_isAskedForAnewInAnotherEdition_data() {
            return [
                {
                    tag: "pictogram",
                    component: pictogram,
                    count: 1
                },
                {
                    tag: "scene with its pictogram",
                    component: cardDrawing,
                    count: 2
                }
            ];
        }
        function test_isAskedForAnewInAnotherEdition(data) {
            Theme.edition = 1;
            const item = createTemporaryObject(data.component, root);
            const before = Looking.addresses(item);
            compare(before.length, data.count);
            Theme.edition = 2;
            const after = Looking.addresses(item);
            compare(after.length, data.count);
            for (const address of after)
                verify(!before.includes(address), address);
        }
    }
}
