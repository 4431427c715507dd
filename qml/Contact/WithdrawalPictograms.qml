// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// All pictograms there are, and above them those she touched. Each says its name.
WithdrawalStep {
    id: step

    sentences: [qsTr("Raak ze aan in dezelfde volgorde.")]

    ColumnLayout {
        anchors.fill: parent
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
                visible: !Theme.portrait
                Layout.fillWidth: true
                text: step.sentences[0]
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
