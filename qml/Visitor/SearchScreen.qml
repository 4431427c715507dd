// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// Finding a card: by tapping letters of a word, or, for who does not spell, by looking through groups of pictures.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property SearchView search: kiosk.search
    readonly property bool spelled: search.letters.length > 0 || search.typed !== ""

    spacing: Theme.narrow ? Theme.u(16) : Theme.gap

    ScreenHeader {
        Layout.fillWidth: true
        heading: screen.spelled ? qsTr("Zoek een woord of kies een plaatje") : qsTr("Kies een plaatje")
        pictogram: "ui-search"
        speaking: screen.kiosk.voice.token === "search"
        muted: screen.kiosk.visit.muted
        canSofter: screen.kiosk.visit.canSofter
        canLouder: screen.kiosk.visit.canLouder
        onBack: screen.kiosk.visit.back()
        onSpeak: screen.kiosk.voice.toggle("search", [heading])
        onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
        onSofter: screen.kiosk.visit.softer()
        onLouder: screen.kiosk.visit.louder()
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.u(56)
        rowSpacing: Theme.gap

        // Upright, what is found stands above, and the letters near her hand.
        SearchLetters {
            visible: screen.spelled
            Layout.row: Theme.portrait ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: Theme.narrow ? 2 : 3
            search: screen.search
        }

        Item {
            id: found

            // Two beside each other where a long word has room beside drawing and speaker.
            readonly property int columns: width < 1000 ? 1 : 2
            readonly property int tileHeight: Math.max(Theme.narrow ? 104 : 84, Theme.u(columns === 1 ? 104 : 130))

            Layout.row: 0
            Layout.column: Theme.portrait ? 0 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.preferredHeight: 2

            PagedGrid {
                id: groups

                objectName: "search.groups"
                anchors.fill: parent
                visible: !screen.search.looking
                columns: found.columns
                tileHeight: found.tileHeight
                maximumTileHeight: found.tileHeight * 1.5
                first: screen.search.looking ? 0 : screen.kiosk.visit.firstShown
                onFirstChanged: screen.kiosk.visit.turnTo(first)
                model: screen.search.groups
                delegate: SearchTile {
                    required property string groupId

                    objectName: groupId
                    speaking: screen.kiosk.voice.token === groupId
                    onSpeak: screen.kiosk.voice.toggle(groupId, [title])
                    onClicked: screen.search.openGroup(groupId)
                }
            }
            Connections {
                target: screen.search

                function onChanged(): void {
                    results.showFirst();
                    screen.kiosk.visit.turnTo(screen.search.looking ? 0 : groups.firstShown);
                }
            }
            PagedGrid {
                id: results

                objectName: "search.results"
                anchors.fill: parent
                visible: screen.search.looking
                columns: found.columns
                tileHeight: found.tileHeight
                maximumTileHeight: found.tileHeight * 1.5
                first: screen.search.looking ? screen.kiosk.visit.firstShown : 0
                onFirstChanged: screen.kiosk.visit.turnTo(first)
                model: screen.search.results
                delegate: SearchTile {
                    required property string cardId
                    required property string topicId

                    objectName: "found." + cardId
                    ink: Theme.topicInk(topicId)
                    tint: Theme.topicTint(topicId)
                    speaking: screen.kiosk.voice.token === objectName
                    onSpeak: screen.kiosk.voice.toggle(objectName, [title])
                    onClicked: screen.kiosk.visit.openCard(topicId, cardId)
                }
            }
        }
    }
}
