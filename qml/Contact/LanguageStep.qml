// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// The language she wants to speak with whoever contacts her: the one of the screen, unless she says.
ContactStep {
    id: step

    sentences: [form.languageName]

    PagedGrid {
        anchors.fill: parent
        columns: Theme.narrow ? 1 : Theme.portrait ? 2 : 3
        tileHeight: Math.max(76, Theme.u(120))
        maximumTileHeight: Math.max(96, Theme.u(150))
        ink: Theme.talk
        model: step.kiosk.catalogue.languages
        delegate: ChoiceTile {
            required property string tag
            required property string name

            objectName: "speak." + tag
            width: (GridView.view as GridView).cellWidth - Theme.gap
            height: (GridView.view as GridView).cellHeight - Theme.gap
            pictogram: ""
            text: name
            checkable: true
            checked: step.form.language === tag
            onClicked: step.form.language = tag
        }
    }
}
