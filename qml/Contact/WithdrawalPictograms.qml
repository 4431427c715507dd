// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// All pictograms there are, and above them those she touched. Each says its name.
WithdrawalStep {
    id: step

    readonly property bool looking: kiosk.camera.purpose === CameraView.Withdrawal
    readonly property WithdrawalCamera camera: finder.item as WithdrawalCamera
    readonly property string hint: qsTr("Raak ze aan in dezelfde volgorde.")
    readonly property string trouble: kiosk.camera.failed ? qsTranslate("WithdrawalResult", "Dit lukt nu niet.") : ""

    sentences: camera ? [camera.sentence] : kiosk.camera.available ? [hint, qsTr("Of laat uw bewijs zien aan de camera.")] : [hint]
    // By address, so that what was seen goes with it when the camera is off.
    onLookingChanged: finder.setSource(looking ? "WithdrawalCamera.qml" : "", looking ? {
        kiosk: kiosk
    } : {})

    onTroubleChanged: {
        if (trouble !== "")
            kiosk.voice.say("withdrawal", [trouble, hint]);
    }

    Loader {
        id: finder

        anchors.fill: parent
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !step.looking
        spacing: Theme.u(20)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.u(24)

            CodePictures {
                objectName: "withdrawal.chosen"
                pictograms: [...step.withdrawal.chosen]
                size: Theme.touch
            }
            RoundButton {
                objectName: "withdrawal.erase"
                pictogram: "ui-backspace"
                directed: true
                text: qsTr("Wis het laatste teken")
                enabled: step.withdrawal.chosen.length > 0
                onClicked: step.withdrawal.eraseLast()
            }
            LabelText {
                objectName: "withdrawal.hint"
                visible: !Theme.portrait || step.trouble !== ""
                Layout.fillWidth: true
                text: step.trouble === "" ? step.hint : step.trouble
            }
            BarButton {
                objectName: "withdrawal.camera"
                visible: step.kiosk.camera.available
                pictogram: "ui-camera"
                arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
                text: qsTr("Camera")
                onClicked: step.kiosk.camera.lookFor(CameraView.Withdrawal)
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.portrait ? 6 : 9
            columnSpacing: Theme.narrow ? 8 : Theme.u(24)
            rowSpacing: columnSpacing

            Repeater {
                model: step.withdrawal.alphabet

                CodeTile {
                    required property string name
                    required property string word
                    required property int index

                    objectName: "code." + index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: 1
                    pictogram: name
                    text: word
                    onClicked: {
                        step.kiosk.voice.say("pictogram", [word]);
                        step.withdrawal.choose(index);
                    }
                }
            }
        }
    }
}
