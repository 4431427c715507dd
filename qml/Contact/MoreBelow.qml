// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// Says that a page goes on below the edge, and moves it.
Item {
    id: more

    required property Flickable page

    readonly property bool isMore: !page.atYEnd

    implicitWidth: 32
    implicitHeight: 32

    Pictogram {
        anchors.centerIn: parent
        visible: more.isMore
        rotation: 90
        name: "ui-next"
        ink: Theme.talk
        tint: Theme.talkTint
        size: 32
    }
    TapHandler {
        enabled: more.isMore
        onTapped: more.page.contentY = Math.min(more.page.contentY + more.page.height / 2,
                                                more.page.contentHeight - more.page.height)
    }
}
