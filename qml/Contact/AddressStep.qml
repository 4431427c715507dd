// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Her number, on large keys that say what she touches, or her e-mail address. What cannot be right is
// said here, shown and aloud.
ContactStep {
    id: step

    readonly property bool email: form.channel === ContactForm.Channel.Email

    // What is wrong, in her language; empty when nothing is.
    function sentence(problem: int): string {
        switch (problem) {
        case ContactForm.AddressProblem.Empty:
            return email ? qsTr("Vul uw e-mailadres in.") : qsTr("Vul uw telefoonnummer in.");
        case ContactForm.AddressProblem.TooShort:
            return qsTr("Dit nummer is te kort. Kijk het nog eens na.");
        case ContactForm.AddressProblem.TooLong:
            return email ? qsTr("Dit e-mailadres is te lang.") : qsTr("Dit nummer is te lang. Kijk het nog eens na.");
        case ContactForm.AddressProblem.NotAPhone:
            return qsTr("Dit kan geen telefoonnummer zijn. Kijk het nog eens na.");
        case ContactForm.AddressProblem.NotAnEmail:
            return qsTr("Dit kan geen e-mailadres zijn. Kijk het nog eens na.");
        }
        return "";
    }

    // A number is typed on our own keys: a keyboard that an e-mail address called goes.
    Component.onCompleted: {
        if (!email) {
            forceActiveFocus();
            Qt.inputMethod.hide(); // qmllint disable
        }
    }

    Connections {
        target: step.form
        function onAddressProblemChanged(): void {
            if (step.form.addressProblem !== ContactForm.AddressProblem.None)
                step.kiosk.voice.say("problem", [problem.text]);
        }
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: step.email || Theme.portrait ? 1 : 2
        columnSpacing: Theme.u(80)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            TypingField {
                visible: step.email
                Layout.fillWidth: true
                email: true
                text: step.email ? step.form.address : ""
                maximumLength: step.form.maxAddressLength
                wrong: problem.text !== ""
                onEdited: step.form.address = text
                onAccepted: step.form.next()
            }
            Rectangle {
                visible: !step.email
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.touch, Theme.u(140))
                radius: Theme.radius
                color: Theme.card
                border.width: Theme.stroke
                border.color: problem.text !== "" ? Theme.childcare : Theme.talk

                LineText {
                    objectName: "phone"
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.u(40)
                    anchors.verticalCenter: parent.verticalCenter
                    text: "\u2066" + step.form.address + "\u2069"
                    font.pixelSize: Theme.text(64, 30)
                    font.letterSpacing: Theme.u(4)
                    horizontalAlignment: Text.AlignHCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 24
                    wrapMode: Text.NoWrap
                }
            }
            LineText {
                id: problem

                objectName: "problem"
                visible: text !== ""
                Layout.fillWidth: true
                text: step.sentence(step.form.addressProblem)
                color: Theme.childcare
                font.pixelSize: Theme.text(38, 24)
                font.bold: true
            }
        }

        NumberPad {
            id: pad

            visible: !step.email
            Layout.alignment: Qt.AlignHCenter
            keyHeight: Math.max(56, Math.min(Theme.u(130), (step.height - Theme.u(60) - (Theme.portrait ? Theme.u(240) : 0)) / 4))
            onTyped: key => {
                step.form.typeDigit(key);
                step.kiosk.voice.say("digit", [key === "+" ? qsTr("plus") : key]);
            }
            onErase: {
                step.form.eraseDigit();
                step.kiosk.voice.say("digit", [pad.erasing]);
            }
        }
    }
}
