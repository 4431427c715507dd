// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// The one question or title of a screen.
KioskText {
    font.pixelSize: Theme.headingSize
    font.bold: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
