// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's virtual keyboard, in the visitor's language where it knows it, with English one key away. No
// suggestions, no dictionary, no handwriting: nothing of what is typed is remembered.
Item {
    id: keyboard

    required property string language

    // Kurmanji is written with the letters of Turkish, Dari with those of Farsi.
    readonly property var layouts: ({
            ar: "ar_AR",
            bg: "bg_BG",
            es: "es_ES",
            kmr: "tr_TR",
            nl: "nl_NL",
            pl: "pl_PL",
            prs: "fa_FA",
            tr: "tr_TR",
            uk: "uk_UA"
        })
    readonly property list<string> otherScripts: ["ar", "bg", "prs", "uk"]
    // E-mail addresses are Latin in every language.
    readonly property bool latin: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property string layout: latin && otherScripts.includes(language) ? "en_GB" : layouts[language] ?? "en_GB"

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
