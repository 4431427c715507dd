// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Kiosk

// One step of taking a request back. `sentences` are said after its heading.
Item {
    required property Kiosk kiosk

    property list<string> sentences

    readonly property WithdrawalView withdrawal: kiosk.withdrawal
}
