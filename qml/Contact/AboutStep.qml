// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme
import Stapsteen.Controls

// What it is about: what she saved. She can take things off; nothing at all is fine too.
ContactStep {
    id: step

    readonly property bool empty: form.subjectCount === 0

    sentences: empty ? [none.text] : form.subjectTitles()

    PagedGrid {
        visible: !step.empty
        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        tileHeight: Math.max(112, Theme.u(150))
        maximumTileHeight: Math.max(116, Theme.u(180))
        ink: Theme.talk
        model: step.form.subjects
        delegate: SubjectTile {
            onRemove: step.form.removeSubject(cardId)
        }
    }
    PrivacyNote {
        id: none

        visible: step.empty
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        pictogram: "ui-talk"
        text: qsTr("U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.")
    }
}
