// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// "Are you still there?" Shown and said in time; one touch anywhere stays.
Rectangle {
    id: question

    required property Kiosk kiosk

    color: Theme.paper
    visible: kiosk.visit.secondsLeft >= 0
    onVisibleChanged: {
        if (visible)
            kiosk.voice.say("idle", [heading.text, hint.text]);
        else if (kiosk.voice.token === "idle")
            kiosk.voice.stop();
    }

    // On release, and of every finger: what began here does not end on what lies beneath.
    MultiPointTouchArea {
        anchors.fill: parent
        onReleased: question.kiosk.visit.stay()
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.u(1100))
        spacing: Theme.u(40)

        PictogramDisc {
            Layout.alignment: Qt.AlignHCenter
            name: "ui-clock"
            ink: Theme.talk
            tint: Theme.talkTint
            size: Theme.u(240)
        }
        HeadingText {
            id: heading

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Bent u er nog?")
        }
        LineText {
            id: hint

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Raak het scherm aan. Anders wissen wij alles.")
        }
        LabelText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.text(60, 34)
            text: String(question.kiosk.visit.secondsLeft)
        }
        BarButton {
            objectName: "stay"
            Layout.alignment: Qt.AlignHCenter
            pictogram: "ui-touch"
            text: qsTr("Ik ben er nog")
            ground: Theme.talk
            ink: Theme.card
            tint: Theme.talk
            onClicked: question.kiosk.visit.stay()
        }
        BarButton {
            objectName: "idle.stop"
            Layout.alignment: Qt.AlignHCenter
            pictogram: "ui-stop"
            text: qsTr("Stop")
            onClicked: question.kiosk.visit.stop()
        }
    }
}
