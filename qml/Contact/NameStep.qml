// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// What to call her: any name, or none.
ContactStep {
    id: step

    sentences: [note.text]

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        TypingField {
            Layout.fillWidth: true
            text: step.form.name
            maximumLength: 80
            onEdited: step.form.name = text
            onAccepted: step.form.next()
        }
        PrivacyNote {
            id: note

            Layout.fillWidth: true
            text: qsTr("U hoeft niet uw echte naam te geven.")
        }
    }
}
