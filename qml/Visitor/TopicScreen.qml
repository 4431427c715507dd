// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// One topic: its cards, on as few pages as they fit.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property string topicId: kiosk.visit.topicId
    readonly property color topicInk: Theme.topicInk(topicId)

    spacing: Theme.gap

    ScreenHeader {
        Layout.fillWidth: true
        band: true
        ink: screen.topicInk
        tint: Theme.topicTint(screen.topicId)
        heading: screen.kiosk.catalogue.topicTitle
        pictogram: screen.kiosk.catalogue.topicPictogram
        speaking: screen.kiosk.voice.token === "topic"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.kiosk.visit.back()
        onSpeak: screen.kiosk.voice.toggle("topic", screen.titles())
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    PagedGrid {
        id: cards

        objectName: "topic.cards"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        columns: Theme.narrow ? 1 : Theme.portrait ? 2 : 3
        tileHeight: Math.max(104, Theme.u(160))
        maximumTileHeight: Math.max(120, Theme.u(300))
        ink: screen.topicInk
        first: screen.kiosk.visit.firstShown
        onFirstChanged: {
            screen.kiosk.visit.turnTo(first);
            if (screen.kiosk.voice.token === "topic")
                screen.kiosk.voice.stop(); // it was naming another page
        }
        model: screen.kiosk.catalogue.cards
        delegate: CardTile {
            speaking: screen.kiosk.voice.token === "topic"
                      && screen.kiosk.voice.index === index - cards.firstShown
            onClicked: screen.kiosk.visit.openCard(topicId, cardId)
        }
    }

    // What the speaker says: the titles of the page she sees, each tile lighting up as it is named.
    function titles(): list<string> {
        return kiosk.catalogue.cardTitles(cards.firstShown, cards.shownCount);
    }
}
