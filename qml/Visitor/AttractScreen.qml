// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Nobody is there: greets in one language after another. Any touch starts; holding the lower corner
// is staff's way in.
Item {
    id: screen

    required property Kiosk kiosk

    readonly property int languageCount: kiosk.catalogue.languageCount
    property int shown: 0

    // However long, and wherever the finger slides.
    MouseArea {
        anchors.fill: parent
        onReleased: screen.kiosk.visit.begin()
    }
    Timer {
        interval: 4000
        running: screen.visible && screen.languageCount > 1
        repeat: true
        onTriggered: {
            screen.shown = (screen.shown + 1) % screen.languageCount;
            screen.kiosk.greet(screen.shown);
        }
    }

    SteppingStones {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.2
        size: Theme.u(140)
    }

    // All greetings stand on one another and take turns: nothing is made or laid out while it loops.
    Repeater {
        model: screen.kiosk.catalogue.languages

        Text {
            required property int index
            required property string greeting

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: greeting
            textFormat: Text.PlainText
            color: Theme.ink
            font.pixelSize: Theme.text(132, 56)
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 32
            opacity: index === screen.shown ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: 4 * Theme.motion
                }
            }
        }
    }

    PictogramDisc {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.68
        name: "ui-touch"
        ink: Theme.work
        tint: Theme.workTint
        size: Theme.u(220)
    }

    MouseArea {
        objectName: "staffCorner"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Theme.touch
        height: Theme.touch
        pressAndHoldInterval: 3000
        onPressAndHold: screen.kiosk.visit.openStaffPin()
        onReleased: screen.kiosk.visit.begin() // one that was held is off the screen by now
    }
}
