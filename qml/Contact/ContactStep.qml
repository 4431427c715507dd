// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Kiosk

// One question's answers. `sentences` are said after the question; `spoken` is the one heard now.
Item {
    required property Kiosk kiosk

    property list<string> sentences
    property int spoken: -1

    readonly property ContactForm form: kiosk.contact
}
