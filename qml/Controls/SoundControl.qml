// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// Softer, off, louder: on every screen that speaks, always at the same end. A phone has keys of its own for
// how loud it is, and no room.
RowLayout {
    id: sound

    property bool muted: false
    property bool canSofter: true
    property bool canLouder: true
    property color ground: Theme.quiet
    property color ink: Theme.ink

    signal mute
    signal softer
    signal louder

    spacing: Theme.narrow ? 8 : Theme.u(24)

    RoundButton {
        objectName: "softer"
        visible: !Theme.narrow
        pictogram: "ui-softer"
        text: qsTr("Zachter")
        ground: sound.ground
        ink: sound.ink
        tint: sound.ground
        enabled: sound.canSofter
        onClicked: sound.softer()
    }
    RoundButton {
        objectName: "mute"
        pictogram: "ui-mute"
        text: sound.muted ? qsTr("Geluid aan") : qsTr("Geluid uit")
        ground: sound.muted ? Theme.sun : sound.ground
        ink: sound.muted ? Theme.ink : sound.ink
        tint: sound.muted ? Theme.sun : sound.ground
        onClicked: sound.mute()
    }
    RoundButton {
        objectName: "louder"
        visible: !Theme.narrow
        pictogram: "ui-louder"
        text: qsTr("Harder")
        ground: sound.ground
        ink: sound.ink
        tint: sound.ground
        enabled: sound.canLouder
        onClicked: sound.louder()
    }
}
