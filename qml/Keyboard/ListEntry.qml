// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Stapsteen.Theme

// A line of one of the keyboard's lists. The list's highlight lies under the current one.
SelectionListItem {
    id: entry

    property alias text: words.text

    width: Math.max(Theme.touch, words.implicitWidth + 2 * Theme.u(32))
    height: Theme.touch

    Text {
        id: words

        anchors.centerIn: parent
        color: Theme.ink
        font.pixelSize: Theme.text(40, 25)
    }
}
