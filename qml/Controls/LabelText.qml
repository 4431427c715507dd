// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// The words on a control, and small print.
Text {
    color: Theme.ink
    font.pixelSize: Theme.labelSize
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
