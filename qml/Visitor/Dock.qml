// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Home, language, saved, talk to someone, stop: the same place on every visitor screen.
Rectangle {
    id: dock

    required property Kiosk kiosk
    property bool compact: false // in one row: a keyboard takes half the screen

    // Words beside the pictograms if they fit, under them if that fits, else pictograms alone.
    readonly property real room: width - 2 * Theme.margin - 4 * row.spacing
    readonly property int arrangement: Theme.narrow ? BarButton.Alone
                                                    : beside.implicitWidth <= room ? BarButton.Beside
                                                    : compact ? BarButton.Alone : BarButton.Above

    readonly property int inset: Theme.u(22)

    implicitHeight: row.implicitHeight + 2 * Theme.u(20)
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.u(2))
        color: Theme.line
    }

    // Measures the words in one row; never shown.
    Row {
        id: beside

        visible: false

        Repeater {
            // As if something were saved, so that saving moves nothing.
            model: [homeButton.text, languageButton.text, qsTr("Bewaard") + " · 8", talkButton.text, stopButton.text]

            BarButton {
                required property string modelData

                inset: dock.inset
                text: modelData
                pictogram: "ui-home"
            }
        }
    }

    component DockButton: BarButton {
        arrangement: dock.arrangement
        inset: arrangement === BarButton.Beside ? dock.inset : Theme.u(8)
        width: dock.arrangement === BarButton.Beside ? implicitWidth : dock.room / 5
        height: row.buttonHeight
    }

    Row {
        id: row

        readonly property real buttonHeight: Math.max(homeButton.implicitHeight, languageButton.implicitHeight,
                                                      savedButton.implicitHeight, talkButton.implicitHeight,
                                                      stopButton.implicitHeight)
        readonly property real spare: dock.arrangement === BarButton.Beside
                                      ? dock.room - homeButton.width - languageButton.width - savedButton.width
                                        - talkButton.width - stopButton.width : 0

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.narrow ? 8 : Theme.u(24)

        DockButton {
            id: homeButton

            objectName: "dock.home"
            pictogram: "ui-home"
            text: qsTr("Begin")
            onClicked: dock.kiosk.visit.openHome()
        }
        DockButton {
            id: languageButton

            objectName: "dock.language"
            pictogram: "ui-globe"
            text: dock.kiosk.catalogue.languageName
            onClicked: dock.kiosk.visit.openLanguages()
        }
        Item {
            width: row.spare - row.spacing
            height: 1
            visible: row.spare > 0
        }
        DockButton {
            id: savedButton

            objectName: "dock.saved"
            pictogram: dock.kiosk.visit.savedCount > 0 ? "ui-heart-full" : "ui-heart"
            text: dock.kiosk.visit.savedCount > 0 ? qsTr("Bewaard") + " · " + dock.kiosk.visit.savedCount : qsTr("Bewaard")
            ink: dock.kiosk.visit.savedCount > 0 && dock.arrangement !== BarButton.Beside ? Theme.childcare : Theme.ink
            onClicked: dock.kiosk.visit.openSaved()
        }
        DockButton {
            id: talkButton

            objectName: "dock.talk"
            pictogram: "ui-talk"
            text: qsTr("Praat met iemand")
            ground: Theme.talkTint
            ink: Theme.talk
            onClicked: dock.kiosk.visit.openReachUs()
        }
        DockButton {
            id: stopButton

            objectName: "dock.stop"
            pictogram: "ui-stop"
            text: qsTr("Stop")
            ground: Theme.ink
            ink: Theme.card
            tint: Theme.ink
            onClicked: dock.kiosk.visit.stop()
        }
    }
}
