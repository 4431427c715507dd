// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A key that types what stands on it; the comma's place is the spare key's.
KeyCap {
    id: cap

    readonly property bool spare: key?.key === Qt.Key_Comma
    readonly property string letter: spare ? "" : key?.displayText ?? ""

    ground: spare ? Theme.quiet : Theme.card
    edge: spare ? "transparent" : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: letter
    Accessible.ignored: spare

    Text {
        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: cap.key?.uppercased ? cap.letter.toUpperCase() : cap.letter
        color: Theme.ink
        font.pixelSize: Theme.text(46, 24)
    }
    Loader {
        id: instead

        anchors.fill: parent
        active: cap.spare
        sourceComponent: SpareKey {}
    }
    Binding {
        target: cap.control
        property: "visible"
        value: (instead.item as SpareKey)?.needed ?? true
        when: cap.spare
    }
}
