// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A key that types what stands on it.
KeyCap {
    id: cap

    Text {
        anchors.fill: parent
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: !cap.key ? "" : cap.key.uppercased ? cap.key.displayText.toUpperCase() : cap.key.displayText
        color: Theme.ink
        font.pixelSize: Theme.text(46, 26)
    }
}
