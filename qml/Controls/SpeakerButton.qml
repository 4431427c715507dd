// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// Touched, it says what stands beside it; touched again, it is silent.
RoundButton {
    id: speaker

    // Whether it is being said now.
    property bool active: false
    property color accent: Theme.ink
    property color accentTint: Theme.quiet

    pictogram: active ? "ui-pause" : "ui-speaker"
    text: qsTr("Lees voor")
    ground: active ? accent : Theme.card
    ink: active ? Theme.card : accent
    tint: active ? accent : accentTint
    edge: active ? accent : Theme.line
}
