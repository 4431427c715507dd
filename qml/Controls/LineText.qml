// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A sentence she reads, or hears.
Text {
    color: Theme.ink
    font.pixelSize: Theme.lineSize
    wrapMode: Text.Wrap
    lineHeight: 1.05
    horizontalAlignment: Text.AlignLeft
}
