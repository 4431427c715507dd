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
        delegate: LanguageTile {
            ink: Theme.talk
            tint: Theme.talkTint
            current: step.form.language === tag
            speaking: step.kiosk.voice.token === objectName
            onSpeak: step.kiosk.voice.sayIn(tag, objectName, "name." + tag, name)
            onClicked: step.form.language = tag
        }
    }
}
