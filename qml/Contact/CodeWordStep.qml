// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// A word she wants to hear first, so that she knows who calls. Any word, or none.
ContactStep {
    id: step

    note: qsTr("Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.")
    sentences: [note]

    TypingField {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: step.form.codeWord
        maximumLength: step.form.maxCodeWordLength
        onEdited: step.form.codeWord = text
        onAccepted: step.form.next()
    }
}
