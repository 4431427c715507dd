// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Kiosk

// Covers everything the moment she stops, and says nothing of what was there.
Rectangle {
    id: cover

    required property Kiosk kiosk

    visible: kiosk.visit.covered
    color: Theme.paper

    // Swallows touches meant for what lay below.
    MultiPointTouchArea {
        anchors.fill: parent
    }

    SteppingStones {
        anchors.centerIn: parent
    }
    Timer {
        running: cover.visible
        interval: 1200
        onTriggered: cover.kiosk.visit.uncover()
    }
}
