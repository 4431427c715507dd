// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme
import Stapsteen.Controls

// One pictogram of a withdrawal code, to be touched.
T.AbstractButton {
    id: tile

    required property string pictogram

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.35
    Accessible.name: text

    background: Rectangle {
        radius: Math.min(Theme.radius, height / 4)
        color: tile.down ? Theme.talkTint : Theme.card
        border.width: Math.max(1, Theme.u(3))
        border.color: tile.visualFocus ? Theme.ink : Theme.line
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            name: tile.pictogram
            ink: Theme.talk
            tint: Theme.talkTint
            size: Math.round(Math.min(parent.width, parent.height) * 0.72)
        }
    }
}
