// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Enrolling by camera, where there is one.
ColumnLayout {
    id: corner

    required property Kiosk kiosk

    readonly property bool looking: kiosk.camera.purpose === CameraView.Enrolment

    visible: kiosk.camera.available
    // By address, so that what was seen goes with it when the camera is off.
    onLookingChanged: finder.setSource(looking ? "EnrolmentFinder.qml" : "", looking ? {
        kiosk: kiosk
    } : {})

    BarButton {
        objectName: "enrolment.camera"
        visible: !corner.looking
        pictogram: "ui-camera"
        text: "Aanmelden met de camera"
        onClicked: corner.kiosk.camera.lookFor(CameraView.Enrolment)
    }
    LabelText {
        objectName: "enrolment.trouble"
        visible: corner.kiosk.camera.failed
        Layout.fillWidth: true
        text: "De camera ging niet aan."
        color: Theme.childcare
    }
    Loader {
        id: finder

        visible: corner.looking
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.u(Theme.narrow ? 1050 : 680)
    }
}
