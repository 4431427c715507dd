// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Kiosk

// One question's answers. `sentences` are said after the question; `spoken` is the one heard now. `note` stands
// beside the button that goes on, where a keyboard leaves room for it.
Item {
    required property Kiosk kiosk

    property list<string> sentences
    property string note
    property int spoken: -1

    readonly property ContactForm form: kiosk.contact
}
