// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/Figures.h"
#include "content/Pack.h"
#include "content/PackStatement.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace stapsteen {

/// A language of the pack, with how much of the content it has. Coverages run from 0 to 1.
struct Language {
    QString tag; ///< e.g. "ar"; what every call below takes
    QString name; ///< in the language itself and its own script
    QString greeting; ///< "Welkom" in the language
    QString script; ///< ISO 15924, e.g. "Arab"
    QString voice; ///< of the machine voice (libespeak-ng); empty if there is none
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool audioOnly = false; ///< spoken, not written: pictograms and clips
    double textCoverage = 0; ///< texts that are translated, reviewed or not
    double reviewedCoverage = 0; ///< texts a native speaker finished, of today's Dutch
    double clipCoverage = 0; ///< spoken lines that have a recording
    bool offered = false; ///< whether it meets the pack's policy and is shown to visitors
};

/// One sentence: the unit of speech, highlight, translation and recording.
struct Line {
    QString id; ///< what clip() takes; ends in ".instead" where a figure ran out
    QString text; ///< figures filled in; empty only where the Dutch is missing too
    QString language = {}; ///< the language `text` really is in: the asked one, or Dutch
    QString spoken = {}; ///< `text` for a machine voice: differs only in how figures are written
};

struct Topic {
    QString id;
    QString pictogram;
    Line title;
    Line question;
    int cardCount = 0;
};

struct Card {
    QString id;
    QString topic;
    QString pictogram;
    QString scene; ///< a drawing that may stand in the pictogram's place; empty: none
    QString partOf; ///< the card this one continues, whose title it has; empty: it has its own tile
    Line title;
    QList<Line> lines; ///< one to four
};

/// A card that is shown until a day: an offer with an end.
struct EndingCard {
    QString title; ///< in the pack's own language
    QDate lastDay;
};

/// Cards that belong together for who looks instead of reads.
struct CardGroup {
    QString id;
    QString pictogram;
    Line title;
};

/// A recorded line: Ogg Opus, as the editor delivered it.
struct Clip {
    QByteArray opus;
    int milliseconds = 0;
};

/// What a visitor reads and hears out of a Pack. Statements are prepared once and every call is a few
/// indexed look-ups, so it may be called while a screen opens. What is missing in a language comes in
/// Dutch; what is missing altogether, or damaged in the file, comes empty: a visitor never sees an error.
/// Used by the thread that opened the pack.
class Catalogue {
public:
    /// @p pack is not null.
    explicit Catalogue(std::shared_ptr<const Pack> pack);
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// All languages in the pack's order, also those not offered.
    QList<Language> languages() const;

    /// All topics in the pack's order.
    QList<Topic> topics(const QString &language) const;

    /// The cards of one topic, in its order; empty for an unknown topic. @p today decides the figures, and
    /// which offers are over and left out.
    QList<Card> cards(const QString &topicId, const QString &language, const QDate &today) const;

    /// One card, or nothing if the pack (any more) has no such card.
    std::optional<Card> card(const QString &cardId, const QString &language, const QDate &today) const;

    /// A card as its tile shows it: without its lines. A card that continues another gives that one.
    std::optional<Card> tile(const QString &cardId, const QString &language, const QDate &today) const;

    /// The cards whose last day is @p day or before, the first to end first: for staff. Reads all cards.
    QList<EndingCard> cardsEndingBy(const QDate &day) const;

    /// The groups that have a card, in the pack's order.
    QList<CardGroup> groups(const QString &language) const;

    /// Ids of the first @p most cards of a group.
    QStringList cardsOfGroup(const QString &groupId, int most) const;

    /// The SVG of a pictogram, in the three work colours of look.md; empty if there is none.
    QByteArray pictogram(const QString &id) const;

    /// The SVG of a scene, on a grid of 160 by 96 in the same colours; empty if there is none.
    QByteArray scene(const QString &id) const;

    /// The recording of Line::id. @p voice names a further voice of the language ("ary" for Moroccan in
    /// "ar"); empty is the language's own. Never another language's: a Dutch clip is not Arabic.
    std::optional<Clip> clip(const QString &lineId, const QString &language, const QString &voice = {}) const;

    /// What somebody who chose @p language hears of a line whose text is in @p written: a recording in her
    /// language, though it may not be written in it (Tarifit); else one of the text. Where the voice that
    /// @p voices prefers for a language (by tag: "ar" → "ary") did not record it, the language's own does.
    std::optional<Clip> recording(const QString &lineId, const QString &language, const QString &written,
                                  const QHash<QString, QString> &voices) const;

    /// The figures of the pack, for what the kiosk computes itself and for staff.
    const Figures &figures() const { return m_figures; }

    const Pack &pack() const { return *m_pack; }

private:
    struct Statements;

    /// What the phrases of an offer name: whose it is, and when it was asked or read.
    struct Offer {
        QString organisation;
        QDate checked, read;
    };

    Line message(const QString &id, const QString &language) const;
    bool fill(Line &line, const QDate &today) const; ///< false, and empty, when a figure does not hold
    Line filledLine(const QString &id, const QString &language, const QDate &today, const Offer &offer) const;
    Card tileFrom(const PackStatement::Row &row, const QString &language, const QDate &today) const;
    Card cardFrom(const PackStatement::Row &row, const QString &language, const QDate &today) const;

    std::shared_ptr<const Pack> m_pack;
    Figures m_figures;
    std::unique_ptr<Statements> m_statements;
};

} // namespace stapsteen
