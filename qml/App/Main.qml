// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Visitor
import Stapsteen.Kiosk

// The kiosk's window. The greeting comes first and at once; all other screens are loaded behind it.
Window {
    id: window

    required property Kiosk kiosk

    title: "Stapsteen"
    color: Theme.paper
    visible: true

    Binding {
        target: Theme
        property: "windowWidth"
        value: window.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: window.height
    }
    Binding {
        target: Theme
        property: "edition"
        value: window.kiosk.edition
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        AttractScreen {
            objectName: "attract"
            anchors.fill: parent
            kiosk: window.kiosk
            visible: window.kiosk.visit.screen === VisitView.Attract
        }
        Loader {
            id: screens

            anchors.fill: parent
            asynchronous: true
            Component.onCompleted: setSource("Screens.qml", {
                kiosk: window.kiosk
            })
        }
        Cover {
            objectName: "cover"
            anchors.fill: parent
            kiosk: window.kiosk
        }
    }
}
