// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Stapsteen.Theme

// One of the accented letters above a key that is held.
Text {
    required property var model

    width: ListView.view.width / ListView.view.count
    height: ListView.view.height
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    text: model.text
    color: Theme.ink
    font.pixelSize: Theme.text(46, 26)
}
