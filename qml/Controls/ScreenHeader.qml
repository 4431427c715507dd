// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// The head of a screen: the way back, the question, its voice, how far she is, and the sound. Three
// arrangements: one row; on a phone the words under the buttons; on a totem the words and a drawing
// in the upper third, where nothing needs to be reached, and the buttons below it.
Item {
    id: header

    property string heading
    property string pictogram
    property color ink: Theme.ink
    property color tint: Theme.quiet
    property bool band: false // the topic's colour as ground
    property bool compact: false // beside a keyboard, which takes half the screen
    property bool canGoBack: true
    property bool speakable: true
    property bool speaking: false
    property bool muted: false
    property bool canSofter: true
    property bool canLouder: true
    property int stepCount: 0
    property int step: 0

    signal back
    signal speak
    signal mute
    signal softer
    signal louder

    readonly property bool totem: Theme.portrait && !Theme.narrow
    readonly property color foreground: band ? Theme.card : Theme.ink
    readonly property color buttonGround: band ? Qt.tint(ink, "#33FFFFFF") : Theme.quiet

    implicitHeight: column.implicitHeight

    Rectangle {
        anchors.fill: parent
        visible: header.band
        color: header.ink
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.u(12)

        // Totem: a third of the height without a control.
        Item {
            visible: header.totem
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.windowHeight / 3 - Theme.u(12)

            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.u(36)

                PictogramDisc {
                    visible: header.pictogram !== ""
                    Layout.alignment: Qt.AlignHCenter
                    name: header.pictogram
                    ink: header.ink === Theme.ink ? Theme.work : header.ink
                    tint: header.tint
                    size: Theme.u(300)
                }
                HeadingText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: header.heading
                    color: header.foreground
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.u(12)
            Layout.bottomMargin: header.band || !header.totem ? Theme.u(12) : 0
            spacing: Theme.narrow ? 8 : Theme.u(24)

            RoundButton {
                objectName: "back"
                visible: header.canGoBack
                pictogram: "ui-back"
                directed: true
                text: qsTr("Terug")
                ground: header.buttonGround
                ink: header.foreground
                tint: header.buttonGround
                onClicked: header.back()
            }
            Pictogram {
                visible: header.band && !header.totem && !Theme.narrow
                name: header.pictogram
                ink: header.foreground
                tint: header.ink
                size: Theme.touch * 0.66
            }
            HeadingText {
                visible: !header.totem && (header.band || !Theme.narrow)
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: header.heading
                color: header.foreground
                font.pixelSize: header.band ? Theme.text(48, 24) : header.compact ? Theme.text(44, 26) : Theme.headingSize
            }
            SpeakerButton {
                objectName: "speakHeading"
                visible: header.speakable
                active: header.speaking
                accent: header.band ? header.ink : Theme.ink
                accentTint: Theme.quiet
                onClicked: header.speak()
            }
            Item {
                Layout.fillWidth: true
            }
            ProgressDashes {
                visible: header.stepCount > 1 && !Theme.narrow && !header.compact
                count: header.stepCount
                current: header.step
                ink: header.band ? Theme.card : header.ink
                rest: header.band ? header.buttonGround : Theme.line
            }
            SoundControl {
                muted: header.muted
                canSofter: header.canSofter
                canLouder: header.canLouder
                ground: header.buttonGround
                ink: header.foreground
                onMute: header.mute()
                onSofter: header.softer()
                onLouder: header.louder()
            }
        }

        HeadingText {
            visible: Theme.narrow && !header.band
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.u(24)
            text: header.heading
            color: header.foreground
        }
    }
}
