// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What staff can do from here.
Flow {
    id: actions

    required property Kiosk kiosk

    spacing: Theme.u(24)

    BarButton {
        objectName: "staff.outbox"
        pictogram: "letter-pile"
        text: "Berichten en USB"
        onClicked: actions.kiosk.visit.openStaffOutbox()
    }
    BarButton {
        objectName: "staff.sound"
        pictogram: "ui-speaker"
        text: "Test het geluid"
        onClicked: actions.kiosk.voice.sayIn("nl", "soundTest", "", "Dit is een test van het geluid.")
    }
    BarButton {
        objectName: "staff.stick"
        pictogram: "ui-usb"
        text: "Inhoud van USB-stick"
        onClicked: actions.kiosk.staff.updateFromStick()
    }
    BarButton {
        objectName: "staff.leave"
        pictogram: "door-open"
        text: "Kiosk verlaten"
        onClicked: actions.kiosk.staff.leave()
    }
}
