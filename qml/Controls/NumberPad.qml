// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// Large digits, in the order of a telephone in every language: numbers are not mirrored.
Grid {
    id: pad

    property real keyHeight: Theme.touch
    property real keyWidth: keyHeight * 1.4
    property bool plus: true // telephone numbers begin with it; nothing else has one

    readonly property alias erasing: eraseKey.text // what the key that erases is called

    signal typed(key: string)
    signal erase

    columns: 3
    spacing: Math.max(8, Theme.u(20))
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0"]

        BarButton {
            required property string modelData

            objectName: "key." + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            opacity: modelData !== "+" || pad.plus ? 1 : 0 // its place stays
            enabled: modelData !== "+" || pad.plus
            text: modelData
            fontSize: Theme.text(48, 30)
            ground: Theme.card
            edge: Theme.line
            onClicked: pad.typed(modelData)
        }
    }
    BarButton {
        id: eraseKey

        objectName: "key.erase"
        width: pad.keyWidth
        height: pad.keyHeight
        pictogram: "ui-backspace"
        arrangement: BarButton.Alone
        text: qsTr("Wis een cijfer")
        onClicked: pad.erase()
    }
}
