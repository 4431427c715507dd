// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// A call, a text message or an e-mail. Nothing is chosen for her.
ContactStep {
    id: step

    sentences: [call.text, text.text, text.explanation, email.text]

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: Theme.portrait ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ChoiceTile {
            id: call

            objectName: "channel.call"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            checkable: true
            autoExclusive: true
            checked: step.form.channel === ContactForm.Channel.Call
            pictogram: "ui-phone"
            text: qsTr("Bellen")
            onClicked: step.form.channel = ContactForm.Channel.Call
        }
        ChoiceTile {
            id: text

            objectName: "channel.text"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            checkable: true
            autoExclusive: true
            checked: step.form.channel === ContactForm.Channel.TextMessage
            pictogram: "ui-sms"
            text: qsTr("Een sms")
            explanation: qsTr("Er staat niets privés in.")
            onClicked: step.form.channel = ContactForm.Channel.TextMessage
        }
        ChoiceTile {
            id: email

            objectName: "channel.email"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            checkable: true
            autoExclusive: true
            checked: step.form.channel === ContactForm.Channel.Email
            pictogram: "ui-mail"
            text: qsTr("E-mail")
            onClicked: step.form.channel = ContactForm.Channel.Email
        }
    }
}
