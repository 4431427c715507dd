// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// A drawing of media/pictograms (interface) or of the pack, in two colours of our choosing.
Image {
    id: pictogram

    required property string name
    property color ink: Theme.ink
    property color tint: Theme.quiet
    property real size: Theme.u(56)
    // Drawings that have a direction (arrows, steps) turn round with the text; most do not.
    property bool directed: false

    width: size
    height: size
    sourceSize.width: Math.ceil(size)
    sourceSize.height: Math.ceil(size)
    mirror: directed && LayoutMirroring.enabled
    source: name === "" || size < 1 ? "" : "image://pictogram/" + name + "/" + hex(ink) + "/" + hex(tint) + "/" + Theme.edition

    // A colour as the provider reads it, without '#': a '#' would end the URL.
    function hex(colour: color): string {
        return String(colour).slice(-6); // toString() crashes qmllint 6.4
    }
}
