// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Visitor
import Stapsteen.Contact
import Stapsteen.Staff
import Stapsteen.Kiosk

// Every screen but the greeting, one at a time, above the dock.
Item {
    id: screens

    required property Kiosk kiosk

    readonly property int screen: kiosk.visit.screen
    readonly property bool docked: screen !== VisitView.Attract && screen !== VisitView.StaffPin
                                   && screen !== VisitView.Staff
                                   && !(screen === VisitView.Language && kiosk.visit.language === "")

    objectName: "screens"

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: loader

            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: screens.component(screens.screen)
        }
        TypingPanel {
            Layout.fillWidth: true
            language: screens.kiosk.visit.language
        }
        Dock {
            visible: screens.docked && !Qt.inputMethod.visible // qmllint disable
            Layout.fillWidth: true
            kiosk: screens.kiosk
        }
    }
    IdleQuestion {
        objectName: "idle"
        anchors.fill: parent
        kiosk: screens.kiosk
    }

    function component(screen: int): Component {
        switch (screen) {
        case VisitView.Language:
            return language;
        case VisitView.Home:
            return home;
        case VisitView.Topic:
            return topic;
        case VisitView.Card:
            return card;
        case VisitView.Saved:
            return saved;
        case VisitView.ReachUs:
            return reachUs;
        case VisitView.Contact:
            return contact;
        case VisitView.Receipt:
            return receipt;
        case VisitView.StaffPin:
            return staffPin;
        case VisitView.Staff:
            return staff;
        }
        return null;
    }

    Component {
        id: language

        LanguageScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: home

        HomeScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: topic

        TopicScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: card

        CardScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: saved

        SavedScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: reachUs

        ReachUsScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: contact

        ContactScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: receipt

        ReceiptScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: staffPin

        StaffPinScreen {
            kiosk: screens.kiosk
        }
    }
    Component {
        id: staff

        StaffScreen {
            kiosk: screens.kiosk
        }
    }
}
