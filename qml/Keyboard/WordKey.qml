// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A quiet key with a word of its own: letters or digits, the name of the language.
KeyCap {
    id: cap

    property string word
    property color ink: Theme.ink

    ground: Theme.quiet
    edge: "transparent"

    Text {
        anchors.fill: parent
        anchors.leftMargin: 2
        anchors.rightMargin: 2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        // What does not fit in 24 px says nothing rather than half of it.
        visible: implicitWidth <= width
        text: cap.word
        color: cap.ink
        font.pixelSize: Theme.text(34, 24)
    }
}
