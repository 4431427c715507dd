// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// One card: a drawing, a title, one to four sentences, read aloud.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property string topicId: kiosk.visit.topicId
    readonly property color topicInk: Theme.topicInk(topicId)
    readonly property color topicTint: Theme.topicTint(topicId)
    readonly property bool said: kiosk.voice.token === kiosk.visit.cardId

    spacing: 0

    readonly property string cardId: kiosk.visit.cardId
    onCardIdChanged: kiosk.catalogue.sayCard()

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        band: true
        ink: screen.topicInk
        tint: screen.topicTint
        heading: screen.kiosk.catalogue.topicTitle
        pictogram: totem ? screen.kiosk.catalogue.cardPictogram : screen.kiosk.catalogue.topicPictogram
        stepCount: screen.kiosk.catalogue.cardCount
        step: screen.kiosk.catalogue.cardNumber
        speakable: false
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.kiosk.visit.back()
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        spacing: Theme.u(80)

        Item {
            visible: !Theme.portrait
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            CardDrawing {
                anchors.fill: parent
                name: screen.kiosk.catalogue.cardPictogram
                scene: screen.kiosk.catalogue.cardScene
                ink: screen.topicInk
                tint: screen.topicTint
                size: Math.min(parent.width, parent.height - Theme.u(48), Theme.u(600))
            }
        }

        CardText {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            kiosk: screen.kiosk
            spokenIndex: screen.said ? screen.kiosk.voice.index : -1
            topicInk: screen.topicInk
            topicTint: screen.topicTint
        }
    }

    CardControls {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        kiosk: screen.kiosk
        topicInk: screen.topicInk
        topicTint: screen.topicTint
    }
}
