// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// The languages: one touch chooses one and greets her in it.
ColumnLayout {
    id: screen

    required property Kiosk kiosk

    readonly property bool totem: Theme.portrait && !Theme.narrow

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: screen.totem ? Theme.windowHeight / 3 : -1
        Layout.topMargin: Theme.u(44)
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        spacing: Theme.u(40)

        RoundButton {
            objectName: "back"
            visible: screen.kiosk.visit.canGoBack && screen.kiosk.visit.language !== ""
            Layout.alignment: screen.totem ? Qt.AlignBottom : Qt.AlignVCenter
            pictogram: "ui-back"
            directed: true
            text: qsTr("Terug")
            onClicked: screen.kiosk.visit.back()
        }
        Pictogram {
            visible: !Theme.narrow
            name: "ui-globe"
            ink: Theme.work
            tint: Theme.workTint
            size: Theme.u(112)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.u(8)

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Kies uw taal")
            }
            // The same invitation for those who cannot read the heading: each tile greets when heard.
            LabelText {
                Layout.fillWidth: true
                visible: !Theme.narrow
                text: screen.kiosk.catalogue.greetings
                color: Theme.inkSoft
            }
        }
        SoundControl {
            Layout.alignment: screen.totem ? Qt.AlignBottom : Qt.AlignVCenter
            muted: screen.kiosk.visit.muted
            canSofter: screen.kiosk.visit.canSofter
            canLouder: screen.kiosk.visit.canLouder
            onMute: screen.kiosk.visit.muted = !screen.kiosk.visit.muted
            onSofter: screen.kiosk.visit.softer()
            onLouder: screen.kiosk.visit.louder()
        }
    }

    PagedGrid {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.margin
        Layout.rightMargin: Theme.margin
        Layout.bottomMargin: Theme.margin
        columns: Theme.narrow ? 1 : Theme.portrait ? 2 : 3
        tileHeight: Math.max(76, Theme.u(140))
        maximumTileHeight: Theme.u(180)
        model: screen.kiosk.catalogue.languages
        delegate: LanguageTile {
            current: tag === screen.kiosk.visit.language
            speaking: screen.kiosk.voice.token === objectName
            onSpeak: screen.kiosk.voice.sayIn(tag, objectName, "name." + tag, name)
            onClicked: {
                const first = screen.kiosk.visit.language === "";
                const voice = screen.kiosk.voice;
                const welcome = greeting;
                screen.kiosk.visit.chooseLanguage(tag);
                if (first)
                    voice.say("home", [welcome, qsTr("Waar wilt u meer over weten?"), qsTr("Raakt u Stop aan? Dan wissen wij alles.")]);
            }
        }
    }
}
