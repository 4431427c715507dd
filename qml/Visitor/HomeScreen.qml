// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// "What would you like to know more about?" Four topics.
ColumnLayout {
    id: home

    required property Kiosk kiosk

    spacing: Theme.u(8)

    ScreenHeader {
        id: header

        Layout.fillWidth: true
        heading: qsTr("Waar wilt u meer over weten?")
        pictogram: "signpost"
        canGoBack: false
        speaking: home.kiosk.voice.token === "home"
        muted: home.kiosk.visit.muted
        canSofter: home.kiosk.visit.canSofter
        canLouder: home.kiosk.visit.canLouder
        onSpeak: home.kiosk.voice.toggle("home", [heading])
        onMute: home.kiosk.visit.muted = !home.kiosk.visit.muted
        onSofter: home.kiosk.visit.softer()
        onLouder: home.kiosk.visit.louder()
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: home.kiosk.catalogue.topics

            TopicTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                speaking: home.kiosk.voice.token === objectName
                onSpeak: home.kiosk.voice.toggle(objectName, [title, question])
                onClicked: home.kiosk.visit.openTopic(topicId)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.gap
        spacing: Theme.u(24)

        BarButton {
            id: search

            objectName: "home.search"
            Layout.fillWidth: true
            pictogram: "ui-search"
            text: qsTr("Zoeken")
            ground: Theme.card
            edge: Theme.line
            onClicked: home.kiosk.visit.openSearch()
        }
        SpeakerButton {
            objectName: "speak.home.search"
            active: home.kiosk.voice.token === objectName
            text: search.text
            onClicked: home.kiosk.voice.toggle(objectName, [search.text])
        }
    }
}
