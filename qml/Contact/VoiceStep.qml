// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Her own voice instead of typing: record, hear it, do it again, or take it away. Without a microphone
// she is told so, and goes on to type.
ContactStep {
    id: step

    readonly property VoiceMessageView message: kiosk.voiceMessage
    readonly property bool playing: kiosk.voice.token === "voiceMessage"
    readonly property string status: {
        if (message.recording)
            return qsTr("Vertel het maar");
        if (message.recorded)
            //: %1 is a number of seconds
            return qsTr("Uw stem, %1 seconden").arg(message.seconds);
        return message.available && !message.failed ? qsTr("Raak aan en vertel") : deaf;
    }
    readonly property string deaf: qsTr("Er is nu geen microfoon. U kunt straks typen.")

    sentences: [note.text]

    Connections {
        target: step.message
        function onFailedChanged(): void {
            if (step.message.failed)
                step.kiosk.voice.say("problem", [step.deaf]);
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: panel.implicitHeight + 2 * Theme.u(40)
            radius: Theme.u(40)
            color: Theme.talkTint

            ColumnLayout {
                id: panel

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.u(40)
                spacing: Theme.u(32)

                LineText {
                    objectName: "voice.state"
                    Layout.fillWidth: true
                    text: step.status
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                    font.pixelSize: Theme.text(40, 24)
                    font.bold: true
                    horizontalAlignment: Text.AlignHCenter
                }
                LevelMeter {
                    visible: step.message.recording
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.u(1100)
                    Layout.alignment: Qt.AlignHCenter
                    level: step.message.level
                    progress: step.message.milliseconds / step.message.longestMilliseconds
                }
                GridLayout {
                    Layout.alignment: Qt.AlignHCenter
                    columns: Theme.portrait ? 1 : 3
                    columnSpacing: Theme.u(24)
                    rowSpacing: Theme.u(24)

                    BarButton {
                        objectName: "voice.stop"
                        visible: step.message.recording
                        Layout.fillWidth: Theme.portrait
                        pictogram: "ui-check"
                        text: qsTr("Klaar")
                        ground: Theme.talk
                        ink: Theme.card
                        tint: Theme.talk
                        onClicked: step.message.stop()
                    }
                    BarButton {
                        objectName: "voice.play"
                        visible: step.message.recorded
                        Layout.fillWidth: Theme.portrait
                        pictogram: step.playing ? "ui-pause" : "ui-play"
                        text: step.playing ? qsTr("Pauze") : qsTr("Luister")
                        ground: Theme.talk
                        ink: Theme.card
                        tint: Theme.talk
                        onClicked: step.kiosk.voice.toggle("voiceMessage", [step.kiosk.voice.ownVoice])
                    }
                    BarButton {
                        objectName: "voice.record"
                        visible: !step.message.recording && step.message.available
                        Layout.fillWidth: Theme.portrait
                        pictogram: step.message.recorded ? "ui-again" : "ui-microphone"
                        text: step.message.recorded ? qsTr("Opnieuw inspreken") : qsTr("Inspreken")
                        ground: step.message.recorded ? Theme.card : Theme.talk
                        ink: step.message.recorded ? Theme.talk : Theme.card
                        tint: step.message.recorded ? Theme.talkTint : Theme.talk
                        onClicked: step.message.record()
                    }
                    BarButton {
                        objectName: "voice.discard"
                        visible: step.message.recorded
                        Layout.fillWidth: Theme.portrait
                        pictogram: "ui-remove"
                        text: qsTr("Weghalen")
                        ground: Theme.card
                        ink: Theme.talk
                        tint: Theme.talkTint
                        onClicked: step.message.discard()
                    }
                }
            }
        }
        PrivacyNote {
            id: note

            visible: !step.message.recording
            Layout.fillWidth: true
            text: qsTr("Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.")
        }
    }
}
