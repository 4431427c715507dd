// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What she can do with a card: hear it (pause, again, slower), keep it, go on or back. One row, or two
// where the screen is upright.
GridLayout {
    id: controls

    required property Kiosk kiosk
    property color topicInk: Theme.ink
    property color topicTint: Theme.quiet

    readonly property bool speaking: kiosk.voice.speaking && kiosk.voice.token === kiosk.visit.cardId
    readonly property bool running: speaking && !kiosk.voice.paused
    readonly property string previousId: kiosk.catalogue.cardNumber < 0 ? "" : kiosk.catalogue.cardBeside(-1)
    readonly property string nextId: kiosk.catalogue.cardNumber < 0 ? "" : kiosk.catalogue.cardBeside(1)

    columns: Theme.portrait ? 1 : 3
    columnSpacing: Theme.u(24)
    rowSpacing: Theme.u(24)

    BarButton {
        objectName: "previousCard"
        visible: !Theme.portrait
        enabled: controls.previousId !== ""
        pictogram: "ui-back"
        directed: true
        text: qsTr("Vorige")
        ground: Theme.card
        ink: controls.topicInk
        edge: controls.topicInk
        onClicked: controls.kiosk.visit.openCard(controls.kiosk.visit.topicId, controls.previousId)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.u(24)

        Item {
            Layout.fillWidth: true
        }
        RoundButton {
            objectName: "again"
            pictogram: "ui-again"
            text: qsTr("Opnieuw")
            onClicked: controls.kiosk.catalogue.sayCard()
        }
        BarButton {
            objectName: "pause"
            arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
            pictogram: controls.running ? "ui-pause" : "ui-play"
            text: controls.running ? qsTr("Pauze") : qsTr("Luister")
            ground: controls.topicInk
            ink: Theme.card
            tint: controls.topicInk
            onClicked: {
                if (!controls.speaking)
                    controls.kiosk.catalogue.sayCard();
                else if (controls.kiosk.voice.paused)
                    controls.kiosk.voice.resume();
                else
                    controls.kiosk.voice.pause();
            }
        }
        BarButton {
            objectName: "slow"
            arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
            pictogram: "ui-slow"
            text: qsTr("Langzaam")
            checkable: true
            checked: controls.kiosk.visit.slow
            ground: checked ? controls.topicTint : Theme.quiet
            edge: checked ? controls.topicInk : "transparent"
            onToggled: controls.kiosk.visit.slow = checked
        }
        RoundButton {
            objectName: "save"
            pictogram: controls.kiosk.catalogue.cardSaved ? "ui-heart-full" : "ui-heart"
            text: controls.kiosk.catalogue.cardSaved ? qsTr("Niet meer bewaren") : qsTr("Bewaren")
            ground: controls.kiosk.catalogue.cardSaved ? controls.topicTint : Theme.quiet
            edge: controls.kiosk.catalogue.cardSaved ? controls.topicInk : "transparent"
            ink: controls.kiosk.catalogue.cardSaved ? controls.topicInk : Theme.ink
            onClicked: controls.kiosk.visit.toggleSaved(controls.kiosk.catalogue.wholeCardId)
        }
        Item {
            Layout.fillWidth: true
        }
    }

    RowLayout {
        Layout.fillWidth: Theme.portrait
        spacing: Theme.u(24)

        BarButton {
            objectName: "previousCardBelow"
            arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
            visible: Theme.portrait
            enabled: controls.previousId !== ""
            pictogram: "ui-back"
            directed: true
            text: qsTr("Vorige")
            ground: Theme.card
            ink: controls.topicInk
            edge: controls.topicInk
            onClicked: controls.kiosk.visit.openCard(controls.kiosk.visit.topicId, controls.previousId)
        }
        Item {
            visible: Theme.portrait
            Layout.fillWidth: true
        }
        BarButton {
            objectName: "nextCard"
            arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
            enabled: controls.nextId !== ""
            pictogram: "ui-next"
            trailing: true
            directed: true
            text: qsTr("Volgende")
            ground: Theme.card
            ink: controls.topicInk
            edge: controls.topicInk
            onClicked: controls.kiosk.visit.openCard(controls.kiosk.visit.topicId, controls.nextId)
        }
    }
}
