// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import Stapsteen.Theme
import Stapsteen.Controls

// A quiet key with a pictogram.
KeyCap {
    id: cap

    property string pictogram
    property string name // for those who hear the screen
    property color ink: Theme.ink
    property color tint: Theme.card
    // Points where her script goes.
    property bool directed: false

    ground: Theme.quiet
    edge: "transparent"
    Accessible.role: Accessible.Button
    Accessible.name: name

    Pictogram {
        anchors.centerIn: parent
        name: cap.pictogram
        ink: cap.ink
        tint: cap.tint
        mirror: cap.directed && Qt.locale(InputContext.locale).textDirection === Qt.RightToLeft
        size: Math.round(Math.min(parent.width * 0.7, parent.height * 0.5))
    }
}
