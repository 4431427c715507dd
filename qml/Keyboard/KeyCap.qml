// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Stapsteen.Theme

// One key: a rounded ground that darkens under the finger. What it says comes from its children.
KeyPanel {
    id: cap

    // The key this shows; null for a moment while it is made.
    readonly property BaseKey key: control as BaseKey
    property color ground: Theme.card
    property color edge: Theme.line

    default property alias content: surface.data

    Rectangle {
        id: surface

        // Half the gap between two keys; narrow screens need the width for the letters.
        anchors.fill: parent
        anchors.leftMargin: Theme.narrow ? 1 : 4
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        radius: Theme.narrow ? 8 : Math.min(Theme.radius, height / 4)
        color: cap.key?.pressed ? Qt.darker(cap.ground, 1.08) : cap.ground
        border.width: Theme.narrow ? 1 : 2
        border.color: cap.edge
        opacity: cap.key && !cap.key.enabled ? 0.35 : 1
    }
}
