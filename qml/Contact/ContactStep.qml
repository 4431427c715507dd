// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// One question's answers. `sentences` are said after the question; `spoken` is the one heard now.
Item {
    property list<string> sentences
    property int spoken: -1
}
