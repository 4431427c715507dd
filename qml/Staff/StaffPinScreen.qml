// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The door to staff's corner. Staff's screens are Dutch: they are for the people of the centre.
Item {
    id: screen

    required property Kiosk kiosk

    property string typed

    Component.onCompleted: kiosk.staff.forgetFailure()

    function tryPin(): void {
        const pin = typed;
        typed = "";
        if (kiosk.staff.unlock(pin))
            kiosk.visit.openStaff();
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.gap

        HeadingText {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: screen.width - 2 * Theme.margin
            horizontalAlignment: Text.AlignHCenter
            text: "Pincode voor medewerkers"
        }
        LineText {
            objectName: "pinState"
            Layout.alignment: Qt.AlignHCenter
            text: screen.kiosk.staff.waitSeconds > 0 ? "Wacht " + screen.kiosk.staff.waitSeconds + " seconden"
                  : !screen.kiosk.staff.hasPin ? "Er is nog geen pincode ingesteld."
                  : screen.typed === "" ? (screen.kiosk.staff.wrongPin ? "Die pincode klopt niet." : " ") : "•".repeat(screen.typed.length)
        }
        NumberPad {
            Layout.alignment: Qt.AlignHCenter
            keyHeight: Math.max(56, Theme.u(120))
            enabled: screen.kiosk.staff.waitSeconds === 0
            plus: false
            onTyped: key => {
                screen.kiosk.staff.forgetFailure();
                screen.typed += key;
            }
            onErase: screen.typed = screen.typed.slice(0, -1)
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.u(24)

            BarButton {
                objectName: "pin.cancel"
                pictogram: "ui-back"
                text: "Terug"
                onClicked: screen.kiosk.visit.stop()
            }
            BarButton {
                objectName: "pin.ok"
                pictogram: "ui-lock"
                text: "Open"
                ground: Theme.ink
                ink: Theme.card
                tint: Theme.ink
                enabled: screen.typed.length >= 4
                onClicked: screen.tryPin()
            }
        }
    }
}
