// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's virtual keyboard, in the visitor's language where it knows it, with English one key away. No
// suggestions, no dictionary, no handwriting: nothing of what is typed is remembered.
Item {
    id: keyboard

    required property string language

    readonly property list<string> otherScripts: ["ar", "bg", "prs", "uk"]
    // E-mail addresses are Latin in every language.
    readonly property bool latin: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property string layout: latin && otherScripts.includes(language) ? "en_GB" : ownLayout(language)

    implicitHeight: panel.height

    // Also when the visitor changes: the next one starts with her own again.
    onLayoutChanged: apply()
    Component.onCompleted: {
        // The look of qml/Keyboard. By name, since Qt 6.4 does not find it by its environment variable.
        VirtualKeyboardSettings.styleName = "stapsteen";
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        // Every key types itself: the spelling engine, which learns words, is not even loaded.
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        apply();
        panel.active = true;
    }

    // Kurmanji is written with the letters of Turkish, Dari with those of Farsi.
    function ownLayout(tag: string): string {
        switch (tag) {
        case "ar":
            return "ar_AR";
        case "bg":
            return "bg_BG";
        case "es":
            return "es_ES";
        case "kmr":
        case "tr":
            return "tr_TR";
        case "nl":
            return "nl_NL";
        case "pl":
            return "pl_PL";
        case "prs":
            return "fa_FA";
        case "uk":
            return "uk_UA";
        }
        return "en_GB";
    }

    function apply(): void {
        VirtualKeyboardSettings.activeLocales = layout === "en_GB" ? ["en_GB"] : [layout, "en_GB"];
        VirtualKeyboardSettings.locale = layout;
    }

    Loader {
        id: panel

        width: keyboard.width
        active: false
        sourceComponent: InputPanel {}
    }
}
