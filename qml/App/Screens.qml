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
    readonly property bool docked: screen !== VisitView.Screen.Attract && screen !== VisitView.Screen.StaffPin
                                   && screen !== VisitView.Screen.Staff
                                   && !(screen === VisitView.Screen.Language && kiosk.visit.language === "")

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
            visible: screens.docked && !Qt.inputMethod.visible
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
        case VisitView.Screen.Language:
            return language;
        case VisitView.Screen.Home:
            return home;
        case VisitView.Screen.Topic:
            return topic;
        case VisitView.Screen.Card:
            return card;
        case VisitView.Screen.Saved:
            return saved;
        case VisitView.Screen.ReachUs:
            return reachUs;
        case VisitView.Screen.Contact:
            return contact;
        case VisitView.Screen.Receipt:
            return receipt;
        case VisitView.Screen.StaffPin:
            return staffPin;
        case VisitView.Screen.Staff:
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
