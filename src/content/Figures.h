// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace stapsteen {

/// One amount, share, duration or number, for the time it holds. The same id may have several, one
/// after another.
struct Figure {
    enum class Unit { Euro, Percent, Hours, Weeks, Years, Months, People, Count };

    QString id; ///< what a line names between braces: "minimum-wage"
    double value = 0;
    Unit unit = Unit::Count;
    int decimals = 0; ///< always shown with exactly these
    QDate from; ///< first day it holds
    QDate until; ///< last day it holds; invalid: until someone says otherwise
    QDate checked; ///< when an editor last compared it with the source
    QString source;
    QString grade; ///< "A" read in the statute, "B" second-hand

    bool holdsOn(const QDate &day) const { return from <= day && (!until.isValid() || day <= until); }
};

/// The last day of which editors and staff hear on @p today, when something ends then: three weeks ahead.
inline QDate lastDayAhead(const QDate &today)
{
    return today.addDays(21);
}

/// The figures of a pack: fills {names} in a line, for a language and a day.
class Figures {
public:
    Figures() = default;
    explicit Figures(QList<Figure> figures);

    /// The figure @p id as it holds on @p day, or nothing: unknown, not yet, or no longer.
    std::optional<Figure> find(const QString &id, const QDate &day) const;

    /// For the eye, or for a machine voice.
    enum class Form { Shown, Spoken };

    /// @p text with every {name} replaced, or nothing when one of them does not hold on @p day: then the
    /// line's "instead" is said. Text without braces comes back as it is.
    std::optional<QString> filled(const QString &text, const QString &language, const QDate &day,
                                  Form form = Form::Shown) const;

    /// Figures that hold on @p today or before and of which no value is known on every day up to and
    /// including @p day: what staff must have renewed. Each id once, with the value that runs out.
    QList<Figure> runOutBy(const QDate &day, const QDate &today) const;

    /// All, in the order of the pack.
    const QList<Figure> &all() const { return m_figures; }

    /// The names between braces in @p text, in order, as often as they occur.
    static QStringList namesIn(const QString &text);

    /// "€ 14,99", "96%", "230": the number as @p language writes it in the Netherlands. Always with the
    /// digits 0–9, which is what stands on every Dutch letter and payslip she will hold next to it; in a
    /// right-to-left language isolated, so that sign and digits keep their order. Euro and percent
    /// carry their sign; for the other units the sentence itself holds the word, which each language
    /// bends its own way. Spaces inside do not break.
    static QString shown(const Figure &figure, const QString &language);

    /// "23-11-2026", as a day stands on a Dutch letter; isolated in a right-to-left language.
    static QString shown(const QDate &day, const QString &language);

    /// The same for a machine voice: as the language says a day, where Qt knows it.
    static QString spoken(const QDate &day, const QString &language);

    /// "14 euro 99", "2580 euro": the number as libespeak-ng says it right in @p language. Left to read what
    /// is shown it makes 56.412 a broken number in Arabic, Dari and Kurmancî, leaves the euro out in six
    /// languages and the percent in Arabic; so here are no groups, and the words where it lacks them.
    static QString spoken(const Figure &figure, const QString &language);

private:
    QList<Figure> m_figures;
    QHash<QString, QList<qsizetype>> m_byId;
};

/// "euro" and so on, as figures.json and the pack write it.
QString toString(Figure::Unit unit);

/// The reverse; nothing for an unknown word.
std::optional<Figure::Unit> unitFrom(const QString &word);

} // namespace stapsteen
