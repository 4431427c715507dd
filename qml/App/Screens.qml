// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Visitor
import Stapsteen.Contact
import Stapsteen.Kiosk

// Every screen but the greeting, one at a time, above the keyboard and the dock.
Item {
    id: screens

    required property Kiosk kiosk

    readonly property int screen: kiosk.visit.screen
    readonly property bool docked: screen !== VisitView.Attract && screen !== VisitView.StaffPin
                                   && screen !== VisitView.Staff && screen !== VisitView.StaffOutbox
                                   && !(screen === VisitView.Language && kiosk.visit.language === "")

    objectName: "screens"

    // By address: a Loader of Qt 6.4 takes no bound component, and another may not name what is around it.
    onScreenChanged: loader.setSource(page(screen), {
        kiosk: kiosk
    })

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: loader

            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TypingPanel {
            Layout.fillWidth: true
            language: screens.kiosk.visit.language
        }
        Dock {
            visible: screens.docked
            Layout.fillWidth: true
            kiosk: screens.kiosk
            compact: Qt.inputMethod.visible && !Theme.portrait // qmllint disable
        }
    }
    IdleQuestion {
        objectName: "idle"
        anchors.fill: parent
        kiosk: screens.kiosk
    }

    function page(screen: int): url {
        switch (screen) {
        case VisitView.Language:
            return "../Visitor/LanguageScreen.qml";
        case VisitView.Home:
            return "../Visitor/HomeScreen.qml";
        case VisitView.Topic:
            return "../Visitor/TopicScreen.qml";
        case VisitView.Card:
            return "../Visitor/CardScreen.qml";
        case VisitView.Saved:
            return "../Visitor/SavedScreen.qml";
        case VisitView.Search:
            return "../Visitor/SearchScreen.qml";
        case VisitView.ReachUs:
            return "../Contact/ReachUsScreen.qml";
        case VisitView.Contact:
            return "../Contact/ContactScreen.qml";
        case VisitView.Receipt:
            return "../Contact/ReceiptScreen.qml";
        case VisitView.Withdrawal:
            return "../Contact/WithdrawalScreen.qml";
        case VisitView.StaffPin:
            return "../Staff/StaffPinScreen.qml";
        case VisitView.Staff:
            return "../Staff/StaffScreen.qml";
        case VisitView.StaffOutbox:
            return "../Staff/StaffOutboxScreen.qml";
        }
        return "";
    }
}
