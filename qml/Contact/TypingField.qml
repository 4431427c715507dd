// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// One line she types on the keyboard of the screen. Its hints keep every input method from learning,
// completing or storing what she writes.
Rectangle {
    id: field

    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property bool email: false
    property bool wrong: false

    signal edited
    signal accepted

    implicitHeight: Theme.touch
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.stroke
    border.color: wrong ? Theme.childcare : Theme.talk

    TextInput {
        id: input

        objectName: "typing"
        anchors.fill: parent
        anchors.leftMargin: Theme.u(40)
        anchors.rightMargin: Theme.u(40)
        verticalAlignment: TextInput.AlignVCenter // scripts are of different heights
        clip: true
        color: Theme.ink
        font.pixelSize: Theme.text(48, 28)
        // An e-mail address is written from left to right in every script.
        horizontalAlignment: field.email ? TextInput.AlignLeft : undefined
        LayoutMirroring.enabled: field.email ? false : undefined
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
                          | (field.email ? Qt.ImhEmailCharactersOnly | Qt.ImhPreferLowercase : 0)
        Accessible.role: Accessible.EditableText
        onTextEdited: field.edited()
        onAccepted: field.accepted()
        Component.onCompleted: {
            if (visible)
                forceActiveFocus();
        }
    }
    TapHandler {
        onTapped: {
            input.forceActiveFocus();
            Qt.inputMethod.show(); // qmllint disable
        }
    }
}
