// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import Stapsteen.Theme

// A round button with one pictogram. `text` is its name for those who hear the screen.
T.AbstractButton {
    id: button

    required property string pictogram
    property color ground: Theme.quiet
    property color ink: Theme.ink
    property color tint: Theme.card
    property color edge: "transparent"
    property bool directed: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.35
    Accessible.name: text

    background: Rectangle {
        radius: height / 2
        color: button.down ? Qt.darker(button.ground, 1.08) : button.ground
        border.width: Theme.stroke
        border.color: button.visualFocus ? Theme.ink : button.edge
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            name: button.pictogram
            ink: button.ink
            tint: button.tint
            size: Math.round(Math.min(button.width, button.height) * 0.5)
            directed: button.directed
        }
    }
}
