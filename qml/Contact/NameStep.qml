// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// What to call her: any name, or none.
ContactStep {
    id: step

    note: qsTr("U hoeft niet uw echte naam te geven.")
    sentences: [note]

    TypingField {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: step.form.name
        maximumLength: step.form.maxNameLength
        onEdited: step.form.name = text
        onAccepted: step.form.next()
    }
}
