// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// What she tapped so far, and the letters that lead on from there: no other, so that she cannot lose her way.
ColumnLayout {
    id: letters

    required property SearchView search

    readonly property bool inGroup: search.groupTitle !== ""

    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: line.implicitHeight + 2 * Theme.u(10)
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.stroke
        border.color: Theme.line

        RowLayout {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.u(24)
            anchors.rightMargin: Theme.u(10)
            spacing: Theme.u(16)

            Pictogram {
                name: letters.inGroup ? letters.search.groupPictogram : "ui-search"
                ink: Theme.ink
                size: Math.max(32, Theme.u(56))
            }
            LabelText {
                objectName: "search.typed"
                Layout.fillWidth: true
                text: letters.inGroup ? letters.search.groupTitle : letters.search.typed.toUpperCase()
                font.pixelSize: letters.inGroup ? Theme.text(36, 24) : Theme.text(44, 26)
                font.bold: true
                wrapMode: letters.inGroup ? Text.WordWrap : Text.NoWrap
                fontSizeMode: letters.inGroup ? Text.FixedSize : Text.HorizontalFit
                minimumPixelSize: 24
            }
            RoundButton {
                objectName: "search.erase"
                enabled: letters.search.looking
                pictogram: "ui-backspace"
                directed: true
                text: qsTr("Wis een letter")
                onClicked: letters.search.erase()
            }
            RoundButton {
                objectName: "search.clear"
                enabled: letters.search.looking
                pictogram: "ui-remove"
                text: qsTr("Begin opnieuw")
                onClicked: letters.search.clear()
            }
        }
    }

    PagedGrid {
        Layout.fillWidth: true
        Layout.fillHeight: true
        // As many as a finger can tell apart.
        columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.touch + Theme.gap)))
        tileHeight: Theme.touch
        maximumTileHeight: Math.max(64, Theme.u(130))
        model: letters.search.letters
        onModelChanged: showFirst()
        delegate: BarButton {
            required property string modelData

            objectName: "letter." + modelData
            width: GridView.view ? (GridView.view as GridView).cellWidth - Theme.gap : implicitWidth
            height: GridView.view ? (GridView.view as GridView).cellHeight - Theme.gap : implicitHeight
            text: modelData.toUpperCase()
            fontSize: Theme.text(44, 28)
            ground: Theme.card
            edge: Theme.line
            onClicked: letters.search.tap(modelData)
        }
    }
}
