// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Layouts
import Stapsteen.Theme

// Pages instead of scrolling: back, where she is, on.
RowLayout {
    id: pager

    required property int count
    required property int current
    property color ink: Theme.ink

    signal turned(page: int)

    spacing: Theme.u(24)
    visible: count > 1

    RoundButton {
        objectName: "pagerBack"
        pictogram: "ui-back"
        directed: true
        text: qsTr("Vorige")
        ink: pager.ink
        ground: Theme.card
        edge: Theme.line
        enabled: pager.current > 0
        onClicked: pager.turned(pager.current - 1)
    }
    ProgressDashes {
        count: pager.count
        current: pager.current
        ink: pager.ink
    }
    RoundButton {
        objectName: "pagerNext"
        pictogram: "ui-next"
        directed: true
        text: qsTr("Volgende")
        ink: pager.ink
        ground: Theme.card
        edge: Theme.line
        enabled: pager.current < pager.count - 1
        onClicked: pager.turned(pager.current + 1)
    }
}
