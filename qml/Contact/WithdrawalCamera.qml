// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The code of the receipt, shown to the camera instead of touched and typed. It is there only while the
// camera is on, and says itself what to do.
CameraPanel {
    id: panel

    required property Kiosk kiosk

    readonly property bool strange: kiosk.camera.strange

    name: "withdrawal.camera"
    sentence: strange ? qsTr("Dit is een andere code. Houd de code van uw bewijs voor de camera.")
                      : qsTr("Houd de code van uw bewijs voor de camera. De camera bewaart niets.")
    closeText: qsTr("Camera uit")
    ink: Theme.talk
    tint: Theme.talkTint
    ground: Theme.card
    onClose: kiosk.camera.close()
    onStrangeChanged: {
        if (strange)
            kiosk.voice.say("withdrawal", [sentence]);
    }
    Component.onCompleted: kiosk.voice.say("withdrawal", [sentence])

    Viewfinder {
        anchors.fill: parent
        camera: panel.kiosk.camera
    }
}
