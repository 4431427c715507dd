// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// The words on a tile: as large as asked, but never so large that a word breaks in the middle.
KioskText {
    id: words

    property int size: Theme.labelSize

    lineHeight: tall ? font.pixelSize * 1.5 : 0.86 // four lines stand on the smallest tile
    font.pixelSize: Math.max(24, Math.min(size, Math.floor(size * width / Math.max(1, longest.advanceWidth))))

    TextMetrics {
        id: longest

        font.pixelSize: words.size
        font.bold: words.font.bold
        text: words.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }
}
