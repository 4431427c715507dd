// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// What a card shows beside its words: its pictogram on a disc, or its scene with the pictogram small in the
// corner where reading begins.
Item {
    id: drawing

    required property string name
    required property string scene
    property color ink: Theme.ink
    property color tint: Theme.quiet
    property real size: Theme.u(600) // of the disc; a scene takes the width there is

    readonly property real sceneWidth: Math.min(width, size * 160 / 96)

    implicitWidth: size
    implicitHeight: size

    PictogramDisc {
        visible: drawing.scene === ""
        anchors.centerIn: parent
        name: visible ? drawing.name : ""
        ink: drawing.ink
        tint: Theme.card
        color: drawing.tint
        size: drawing.size
    }
    Rectangle {
        visible: drawing.scene !== ""
        anchors.centerIn: parent
        width: drawing.sceneWidth
        height: width * 96 / 160
        radius: Theme.radius
        color: drawing.tint

        Image {
            anchors.fill: parent
            anchors.margins: Theme.u(12)
            sourceSize.width: Math.max(1, Math.ceil(width))
            sourceSize.height: Math.max(1, Math.ceil(height))
            source: drawing.scene === "" || width < 1 ? "" : "image://pictogram/scene:" + drawing.scene + "/" + hex(drawing.ink) + "/"
                                                         + hex(Theme.card) + "/" + Theme.edition

            // As Pictogram does: the provider wants no '#'.
            function hex(colour: color): string {
                return String(colour).slice(-6);
            }
        }
        PictogramDisc {
            anchors.left: parent.left
            anchors.verticalCenter: parent.bottom
            anchors.leftMargin: Theme.u(16)
            anchors.verticalCenterOffset: -height * 0.25
            name: drawing.scene === "" ? "" : drawing.name
            ink: drawing.ink
            tint: drawing.tint
            size: Math.max(48, parent.height * 0.34)
            border.width: Theme.stroke
            border.color: drawing.tint
        }
    }
}
