// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's virtual keyboard. No suggestions, no dictionary: nothing of what is typed is remembered.
InputPanel {
    Component.onCompleted: {
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false;
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0;
        VirtualKeyboardSettings.fullScreenMode = false;
    }
}
