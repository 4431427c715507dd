// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// What all text of the kiosk has in common. Noto Sans Arabic asks for lines of twice its size, to have
// room for marks our texts do not use; set that loosely, four sentences would not fit a card.
Text {
    readonly property bool tall: Theme.isTall(text)

    color: Theme.ink
    textFormat: Text.PlainText // words of a pack are words, whatever they look like
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    lineHeightMode: tall ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: tall ? font.pixelSize * 1.5 : Theme.narrow ? 1 : 1.05
    topPadding: tall ? -0.3 * font.pixelSize : 0
    bottomPadding: tall ? 0.3 * font.pixelSize : 0
}
