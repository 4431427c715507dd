// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What she saved, to look at again or take off the list.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property bool empty: kiosk.visit.savedCount === 0

    spacing: Theme.gap

    ScreenHeader {
        Layout.fillWidth: true
        heading: screen.empty ? qsTr("U heeft nog niets bewaard") : qsTr("Dit heeft u bewaard")
        pictogram: "ui-heart-full"
        speaking: screen.kiosk.voice.token === "saved"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.kiosk.visit.back()
        onSpeak: screen.kiosk.voice.toggle("saved", screen.empty ? [heading, hint.text] : [heading, ...screen.kiosk.catalogue.savedTitles()])
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    LineText {
        id: hint

        visible: screen.empty
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        text: qsTr("Raak bij een kaart het hart aan. Dan staat de kaart hier.")
    }

    PagedGrid {
        visible: !screen.empty
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        columns: Theme.narrow ? 1 : Theme.portrait ? 1 : 2
        tileHeight: Math.max(150, Theme.u(160))
        maximumTileHeight: Math.max(150, Theme.u(220))
        first: screen.kiosk.visit.firstShown
        onFirstChanged: screen.kiosk.visit.turnTo(first)
        model: screen.kiosk.catalogue.saved
        delegate: CardTile {
            id: tile

            speaking: screen.kiosk.voice.token === "saved" && screen.kiosk.voice.index === index + 1
            removable: true
            onClicked: screen.kiosk.visit.openCard(topicId, cardId)
            onRemove: screen.kiosk.visit.toggleSaved(cardId)
        }
    }
    Item {
        visible: screen.empty
        Layout.fillHeight: true
    }
}
