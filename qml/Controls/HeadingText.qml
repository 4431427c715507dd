// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// The one question or title of a screen.
Text {
    color: Theme.ink
    font.pixelSize: Theme.headingSize
    font.bold: true
    wrapMode: Text.Wrap
    lineHeight: 1.05
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
