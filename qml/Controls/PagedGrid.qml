// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Stapsteen.Theme

// Tiles in rows and columns; as many as fit, and pages where they do not. Nothing scrolls.
Item {
    id: grid

    required property var model // an item model; `var` because GridView takes any
    property Component delegate
    property int columns: 3
    property real tileHeight: Theme.u(220) // the least
    property real maximumTileHeight: tileHeight * 2
    property color ink: Theme.ink
    property int first: 0 // a tile of the page that shows, however many fit on one
    readonly property alias count: view.count
    readonly property int pageSize: rows * columns
    readonly property int firstShown: pager.current * pageSize
    readonly property int shownCount: Math.min(pageSize, count - firstShown)

    readonly property int neededRows: Math.max(1, Math.ceil(count / columns))
    readonly property int fittingRows: rowsIn(height)
    readonly property bool paged: neededRows > fittingRows
    readonly property int rows: paged ? rowsIn(height - pager.height - Theme.gap) : neededRows
    readonly property real viewHeight: paged ? height - pager.height - Theme.gap : height
    readonly property real cellHeight: Math.min((viewHeight + Theme.gap) / rows, maximumTileHeight + Theme.gap)

    // Back to the first page: something else is shown now.
    function showFirst(): void {
        first = 0;
    }

    // How many rows of at least tileHeight fit.
    function rowsIn(space: real): int {
        return Math.max(1, Math.floor((space + Theme.gap) / (tileHeight + Theme.gap)));
    }

    GridView {
        id: view

        // From where the view begins now: after other tiles came, that need not be 0. No binding of contentY, and
        // not at once: the view sets that as well, and moves its beginning when it does.
        readonly property real pageY: originY + pager.current * height

        function showPage(): void {
            contentY = pageY;
        }

        // Cells include the gap on their right, in either direction, and below.
        width: grid.width + Theme.gap
        height: grid.rows * grid.cellHeight
        cellWidth: Math.floor(width / grid.columns)
        cellHeight: grid.cellHeight
        interactive: false
        clip: true
        model: grid.model
        delegate: grid.delegate
        onPageYChanged: Qt.callLater(view.showPage) // qmllint disable
        onContentYChanged: Qt.callLater(view.showPage) // qmllint disable
        // The last page is as high as the others, or tiles of the one before would come into it.
        bottomMargin: (pager.count * grid.rows - grid.neededRows) * grid.cellHeight
        cacheBuffer: 0
    }
    Pager {
        id: pager

        visible: grid.paged
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        count: Math.ceil(grid.neededRows / grid.rows)
        current: Math.min(Math.floor(grid.first / grid.pageSize), count - 1)
        ink: grid.ink
        onTurned: page => grid.first = page * grid.pageSize
    }
}
