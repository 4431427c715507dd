// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls
import Stapsteen.Kiosk

// A card's title and sentences. They are as large as the look says, and as much smaller as they must be
// to stand on the screen together, whatever the language: nothing is cut off, nothing scrolls.
Item {
    id: words

    required property Kiosk kiosk
    property int spokenIndex: -1 // 0 is the title
    property color topicInk: Theme.ink
    property color topicTint: Theme.quiet

    // On a phone the drawing stands above the words, where there is room for it.
    readonly property real drawing: Theme.narrow && height - measure.height > 150 ? 128 : 0
    readonly property real space: height - drawing - (drawing > 0 ? Theme.u(24) : 0)
    // Else it stands small beside the title, so that who does not read is not left with words alone: unless the words
    // need all there is, even at their smallest.
    readonly property bool beside: Theme.narrow && drawing === 0
                                   && measure.height * Math.pow(24 / Theme.lineSize, 2) < height
    readonly property real titleWidth: width - 2 * Theme.u(32) - (Theme.narrow ? 56 + 12 : 0)
    // A text of half the size needs a quarter of the room.
    // A little less than that, since words wrap where they wrap.
    readonly property real fit: measure.height <= space ? 1 : 0.88 * Math.sqrt(Math.max(1, space) / measure.height)
    readonly property int lineSize: Math.max(24, Math.floor(Theme.lineSize * fit))
    readonly property int titleSize: Math.max(24, Math.floor(Theme.text(60, 28) * fit))

    clip: true

    // The words at full size; never shown.
    Column {
        id: measure

        visible: false
        width: words.width

        HeadingText {
            width: words.titleWidth
            text: words.kiosk.catalogue.cardTitle
            font.pixelSize: Theme.text(60, 28)
        }
        Item {
            width: 1
            height: Theme.u(20)
        }
        Repeater {
            model: words.kiosk.catalogue.lines

            SpokenLine {
                width: measure.width
            }
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Item {
            visible: words.drawing > 0
            width: parent.width
            height: words.drawing + Theme.u(24)

            CardDrawing {
                anchors.fill: parent
                anchors.bottomMargin: Theme.u(24)
                name: words.kiosk.catalogue.cardPictogram
                scene: words.kiosk.catalogue.cardScene
                ink: words.topicInk
                tint: words.topicTint
                size: words.drawing
            }
        }
        Item {
            width: parent.width
            height: Math.max(title.height, disc.visible ? disc.height : 0)

            PictogramDisc {
                id: disc

                visible: words.beside
                anchors.left: parent.left
                anchors.leftMargin: Theme.u(32)
                name: words.kiosk.catalogue.cardPictogram
                ink: words.topicInk
                tint: words.topicTint
                size: 56
            }
            HeadingText {
                id: title

                anchors.left: disc.visible ? disc.right : parent.left
                anchors.leftMargin: disc.visible ? 12 : Theme.u(32)
                anchors.verticalCenter: parent.verticalCenter
                width: disc.visible ? words.titleWidth : parent.width - 2 * Theme.u(32)
                text: words.kiosk.catalogue.cardTitle
                font.pixelSize: words.titleSize
                color: words.spokenIndex === 0 ? words.topicInk : Theme.ink
            }
        }
        Item {
            width: 1
            height: Theme.u(20) * words.fit
        }
        Repeater {
            model: words.kiosk.catalogue.lines

            SpokenLine {
                required property int index

                width: words.width
                size: words.lineSize
                spoken: words.spokenIndex === index + 1
                tint: words.topicTint
            }
        }
    }
}
