// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// A word she wants to hear first, so that she knows who calls. Any word, or none.
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
            text: step.form.codeWord
            maximumLength: 40
            onEdited: step.form.codeWord = text
            onAccepted: step.form.next()
        }
        PrivacyNote {
            id: note

            Layout.fillWidth: true
            text: qsTr("Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.")
        }
    }
}
