// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls

// The head of a staff screen: where one is, back, and out of staff's corner.
RowLayout {
    id: header

    required property string heading
    property bool canGoBack: true

    signal back
    signal close

    spacing: Theme.u(24)

    RoundButton {
        objectName: "staff.back"
        visible: header.canGoBack
        Layout.leftMargin: Theme.margin
        Layout.topMargin: Theme.u(24)
        pictogram: "ui-back"
        text: "Terug"
        onClicked: header.back()
    }
    HeadingText {
        Layout.fillWidth: true
        Layout.leftMargin: header.canGoBack ? 0 : Theme.margin
        Layout.topMargin: Theme.u(24)
        text: header.heading
        font.pixelSize: Theme.text(48, 28)
    }
    BarButton {
        objectName: "staff.close"
        Layout.rightMargin: Theme.margin
        Layout.topMargin: Theme.u(24)
        pictogram: "ui-stop"
        arrangement: Theme.narrow ? BarButton.Alone : BarButton.Beside
        text: "Sluiten"
        onClicked: header.close()
    }
}
