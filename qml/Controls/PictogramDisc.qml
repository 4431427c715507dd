// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A pictogram on a round ground.
Rectangle {
    id: disc

    required property string name
    property color ink: Theme.ink
    property color tint: Theme.quiet
    property real size: Theme.u(280)
    property bool directed: false

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.card

    Pictogram {
        anchors.centerIn: parent
        name: disc.name
        ink: disc.ink
        tint: disc.tint
        size: Math.round(disc.size * 0.62)
        directed: disc.directed
    }
}
