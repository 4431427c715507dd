// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick

// Every colour, size and duration of the kiosk. Lengths are drawn for a shorter side of 1080 and scale
// with it; text never falls below 24 and a target never below what a finger hits.
QtObject {
    id: theme

    // The window's size, kept up to date by App.
    property real windowWidth: 1920
    property real windowHeight: 1080
    // How long a movement takes; 0 for whoever takes pictures.
    property int motion: 160
    // The pack's, of which drawings are asked for.
    property int edition: 0

    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool narrow: windowWidth < 600
    readonly property real scale: Math.min(windowWidth, windowHeight) / 1080

    readonly property color paper: "#FBF6EE"
    readonly property color card: "#FFFFFF"
    readonly property color ink: "#1F2333"
    readonly property color inkSoft: "#565B6E"
    readonly property color line: "#E6DDD0"
    readonly property color quiet: "#F3ECE0"
    readonly property color sun: "#F5B83D"

    readonly property color work: "#3B4BA8"
    readonly property color workTint: "#E4E8FB"
    readonly property color childcare: "#B4420F"
    readonly property color childcareTint: "#FCE7DA"
    readonly property color rules: "#0F6B63"
    readonly property color rulesTint: "#DCF1EE"
    readonly property color programmes: "#7C1F84"
    readonly property color programmesTint: "#F5E3F6"
    readonly property color talk: "#9A5B00"
    readonly property color talkTint: "#FCEFD3"

    readonly property int headingSize: text(60, 30)
    readonly property int lineSize: text(44, 25)
    readonly property int labelSize: text(30, 24)

    readonly property int touch: Math.max(narrow ? 48 : 56, u(96))
    readonly property int margin: narrow ? 14 : u(56)
    readonly property int gap: u(28)
    readonly property int radius: Math.max(16, u(32))
    readonly property int stroke: Math.max(2, u(4))

    // A length drawn at 1080, in pixels of this window.
    function u(length: real): int {
        return Math.round(length * scale);
    }

    // A text size drawn at 1080, in pixels of this window, never below the given one.
    function text(size: real, atLeast: real): int {
        return Math.round(Math.max(atLeast, size * scale));
    }

    // Whether a text has Arabic letters, whose font is twice as tall as the others.
    function isTall(words: string): bool {
        return /[\u0600-\u06FF]/.test(words);
    }

    // The colour a topic keeps on all its screens; ink for what belongs to none.
    function topicInk(topic: string): color {
        switch (topic) {
        case "work":
            return work;
        case "childcare":
            return childcare;
        case "rules":
            return rules;
        case "programmes":
            return programmes;
        case "talk":
            return talk;
        }
        return ink;
    }

    // The light ground that goes with topicInk().
    function topicTint(topic: string): color {
        switch (topic) {
        case "work":
            return workTint;
        case "childcare":
            return childcareTint;
        case "rules":
            return rulesTint;
        case "programmes":
            return programmesTint;
        case "talk":
            return talkTint;
        }
        return quiet;
    }
}
