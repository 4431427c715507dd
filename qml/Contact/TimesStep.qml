// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// When we may call: one or more parts of the day, or any time.
ContactStep {
    id: step

    sentences: [morning.text, afternoon.text, evening.text, anyTime.text]

    component TimeTile: ChoiceTile {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        checkable: true
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: Theme.portrait ? 1 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        TimeTile {
            id: morning

            objectName: "time.morning"
            checked: (step.form.times & ContactForm.Time.Morning) !== 0
            pictogram: "ui-morning"
            text: qsTr("In de ochtend")
            onClicked: step.form.toggleTime(ContactForm.Time.Morning)
        }
        TimeTile {
            id: afternoon

            objectName: "time.afternoon"
            checked: (step.form.times & ContactForm.Time.Afternoon) !== 0
            pictogram: "ui-afternoon"
            text: qsTr("In de middag")
            onClicked: step.form.toggleTime(ContactForm.Time.Afternoon)
        }
        TimeTile {
            id: evening

            objectName: "time.evening"
            checked: (step.form.times & ContactForm.Time.Evening) !== 0
            pictogram: "ui-evening"
            text: qsTr("In de avond")
            onClicked: step.form.toggleTime(ContactForm.Time.Evening)
        }
        TimeTile {
            id: anyTime

            objectName: "time.any"
            checked: step.form.times === 0
            pictogram: "ui-any-time"
            text: qsTr("Dat maakt niet uit")
            onClicked: step.form.setAnyTime()
        }
    }
}
