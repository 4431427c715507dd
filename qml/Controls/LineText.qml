// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A sentence she reads, or hears.
KioskText {
    font.pixelSize: Theme.lineSize
}
