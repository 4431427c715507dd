// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Controls
import Stapsteen.Kiosk

// The municipality's code, shown to the camera. It is there only while the camera is on.
CameraPanel {
    id: panel

    required property Kiosk kiosk

    name: "enrolment.camera"
    sentence: kiosk.camera.strange ? "Dit is geen aanmeldcode van de gemeente."
                                   : "Houd de aanmeldcode van de gemeente recht voor de camera."
    closeText: "Camera uit"
    upright: true
    onClose: kiosk.camera.close()

    Viewfinder {
        anchors.fill: parent
        camera: panel.kiosk.camera
    }
}
