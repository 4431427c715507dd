// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// As little as a Qt Quick program can show.
Window {
    width: 1920
    height: 1080
    visible: true
    flags: Qt.FramelessWindowHint
    color: "#FBF6EE"
}
