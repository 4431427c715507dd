// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// The words on a control, and small print.
KioskText {
    font.pixelSize: Theme.labelSize
}
