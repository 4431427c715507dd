// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// The six digits of the code, under the pictograms she touched; after the last one she says so herself.
WithdrawalStep {
    id: step

    sentences: withdrawal.shown ? [qsTr("Met de knop neemt u uw vraag terug.")] : []

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.u(80)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            CodePictures {
                pictograms: [...step.withdrawal.chosen]
                size: Theme.touch
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.touch, Theme.u(140))
                radius: Theme.radius
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.talk

                LineText {
                    objectName: "withdrawal.digits"
                    anchors.centerIn: parent
                    text: "\u2066" + step.withdrawal.digits.padEnd(step.withdrawal.digitCount, "·") + "\u2069"
                    font.pixelSize: Theme.text(64, 30)
                    font.letterSpacing: Theme.u(8)
                    wrapMode: Text.NoWrap
                }
            }
            BarButton {
                objectName: "withdrawal.takeBack"
                Layout.alignment: Qt.AlignRight
                enabled: step.withdrawal.digits.length === step.withdrawal.digitCount
                pictogram: "ui-take-back"
                text: qsTr("Terugnemen")
                ground: Theme.talk
                ink: Theme.card
                tint: Theme.talk
                onClicked: step.withdrawal.takeBack()
            }
        }

        NumberPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            plus: false
            keyHeight: Math.max(56, Math.min(Theme.u(130), (step.height - Theme.u(60) - (Theme.portrait ? 3 * Theme.touch + Theme.u(140) : 0)) / 4))
            onTyped: key => {
                step.withdrawal.typeDigit(key);
                step.kiosk.voice.say("digit", [key]);
            }
            onErase: {
                step.withdrawal.eraseDigit();
                step.kiosk.voice.say("digit", [pad.erasing]);
            }
        }
    }
}
