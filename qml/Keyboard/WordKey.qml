// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A quiet key with a word of its own: letters or digits, the name of the language.
KeyCap {
    id: cap

    property string word
    property string name: word // for those who hear the screen
    property color ink: Theme.ink

    ground: Theme.quiet
    edge: "transparent"
    Accessible.role: Accessible.Button
    Accessible.name: name

    TextMetrics {
        id: whole

        font.family: words.font.family
        font.pixelSize: words.font.pixelSize
        text: cap.word
    }
    Text {
        id: words

        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        // A phone has room for "12" where a kiosk has for "123"; the end of a name says nothing.
        text: whole.advanceWidth <= width ? cap.word : cap.word.length <= 5 ? cap.word.slice(0, 2) : ""
        color: cap.ink
        Accessible.ignored: true
        font.pixelSize: Theme.text(34, 24)
    }
}
