// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/Figures.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stapsteen {

/// A place in the sources, for an editor to jump to.
struct SourcePlace {
    QString file; ///< as given on the command line plus the path within
    int line = 0; ///< 1-based; 0 when the file as a whole is meant
};

/// What could not be read, with its place, in Dutch.
struct SourceProblem {
    SourcePlace place;
    QString sentence;
};

/// Where the parts of a pack's sources lie. Empty folders count as "has none". An overlay has further
/// pictograms/, scenes/, translations/ and audio/ of its own inside its content folder.
struct SourceFolders {
    QString content; ///< pack.json, languages.json, figures.json, offers.json, topics/
    QString pictograms; ///< <pictogram>.svg
    QString translations; ///< content_<tag>.ts
    QString audio; ///< <tag>/<line>.opus, and <tag>/<voice>/<line>.opus
    QString scenes = {}; ///< <scene>.svg
    QString words = {}; ///< dutch.json and <tag>.json: for the checker only
};

struct SourceLanguage {
    QString tag, name, script, voice, greeting;
    bool rightToLeft = false;
    bool audioOnly = false;
    SourcePlace place;
};

struct SourceFigure {
    Figure figure;
    QString unit; ///< as written, also when it is no known unit
    SourcePlace place;
};

struct SourceLine {
    QString id;
    QString text;
    QString instead; ///< said when a figure of the line does not hold
    SourcePlace place;
    bool isPhrase = false; ///< shared by many cards: a SourcePhrase of this id
};

struct SourceCard {
    QString id, pictogram, level, title;
    QList<SourceLine> lines;
    QStringList sources;
    SourcePlace place;
    QStringList sectors = {}; ///< that the card names; see DrawnPeople::sectors()
    QString scene = {}; ///< a drawing beside the pictogram; empty: none
    QString partOf = {}; ///< the card this continues: without a title or tile of its own
    QString organisation = {}; ///< of an offer: whose it is; empty: it names none
    QDate checked = {}; ///< of an offer: when an editor last asked its organisation; invalid: nobody did
    QDate read = {}; ///< of an offer: when an editor last read of it in a public source
    QDate until = {}; ///< of an offer: the last day it is shown
    bool fromOverlay = false;

    bool isOffer() const { return checked.isValid() || read.isValid(); }
};

struct SourceTopic {
    QString id, pictogram, title, question;
    QList<SourceCard> cards; ///< an offer's parts follow on one another
    SourcePlace place;
    bool fromOverlay = false; ///< title and question are the overlay's
};

/// A programme of an organisation, as offers.json describes it. Words that are empty, and answers that are
/// nothing, are not confirmed: the card says to ask at the desk. What does not apply is hidden instead.
struct SourceOffer {
    struct Words {
        QString text, instead;
    };

    QString id, topic, pictogram, level, title, organisation;
    Words what, forWhom, cost, when, where, join;
    bool isFree = false;
    std::optional<bool> childcare, womenOnly;
    QStringList hidden; ///< questions that do not apply, as they are called in offers.json
    QDate checked; ///< when its organisation was asked; invalid: nobody did
    QDate read; ///< when it was read in a public source
    QDate until; ///< last day; invalid: no end is known
    QStringList sources;
    SourcePlace place;
    bool fromOverlay = false;
};

/// A sentence many offers share, translated and recorded once: "What does it cost?"
struct SourcePhrase {
    QString id;
    QString text;
    bool fromOverlay = false;
    SourcePlace place;
};

/// Cards that belong together for who looks instead of reads: "money", "children". A card is in the groups
/// that name its pictogram.
struct SourceGroup {
    QString id, pictogram, title;
    QStringList pictograms;
    bool fromOverlay = false;
    SourcePlace place;
};

/// A Dutch text that can be translated; the id is the one in the .ts file.
struct SourceMessage {
    QString topic; ///< the .ts context
    QString id;
    QString text;
    SourcePlace place = {}; ///< of the Dutch
};

struct SourceClip {
    QString language, voice, line;
    QString file;
};

} // namespace stapsteen
