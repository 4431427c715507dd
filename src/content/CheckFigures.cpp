// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include <QHash>
#include <QSet>

namespace stapsteen::checks {

namespace {

constexpr int CheckedAtLeastEveryDays = 366;

void readFigure(const SourceFigure &entry, const QDate &today, Remarks &remarks)
{
    const Figure &figure = entry.figure;
    if (!unitFrom(entry.unit))
        remarks.error(About::Wrong, entry.place,
                      QStringLiteral("\"%1\" is geen eenheid die we kennen.").arg(entry.unit));
    if (figure.source.isEmpty())
        remarks.error(About::Unsourced, entry.place,
                      QStringLiteral("\"%1\" noemt geen bron.").arg(figure.id));
    if (figure.grade != QLatin1String("A") && figure.grade != QLatin1String("B")) {
        remarks.error(
            About::Wrong, entry.place,
            QStringLiteral("\"%1\" heeft als \"grade\" geen A (in de wet gelezen) of B (uit de tweede "
                           "hand). Wat niet vaststaat, staat niet op een kaart.")
                .arg(figure.id));
    }
    if (figure.until.isValid() && figure.until < figure.from)
        remarks.error(About::Wrong, entry.place,
                      QStringLiteral("\"%1\" eindigt voor het begint.").arg(figure.id));
    if (figure.checked > today)
        remarks.error(About::Wrong, entry.place,
                      QStringLiteral("\"%1\" is in de toekomst nagekeken.").arg(figure.id));
    else if (figure.checked.daysTo(today) > CheckedAtLeastEveryDays) {
        remarks.warning(About::OutOfDate, entry.place,
                        QStringLiteral("\"%1\" is voor het laatst nagekeken op %2.")
                            .arg(figure.id, dutch(figure.checked)));
    }
}

/// Whether it holds today, and whether its periods follow on one another.
void readPeriods(const QList<SourceFigure> &periods, const QDate &today, Remarks &remarks)
{
    bool holds = false;
    const SourceFigure *last = &periods.constFirst();
    for (const SourceFigure &entry : periods) {
        holds = holds || entry.figure.holdsOn(today);
        if (entry.figure.from > last->figure.from)
            last = &entry;
        for (const SourceFigure &other : periods) {
            if (&other != &entry && other.figure.from >= entry.figure.from
                && entry.figure.holdsOn(other.figure.from)
                && (other.figure.from > entry.figure.from || &other > &entry)) {
                remarks.error(About::Wrong, other.place,
                              QStringLiteral("\"%1\" heeft op %2 twee waarden.")
                                  .arg(other.figure.id, dutch(other.figure.from)));
            }
        }
    }
    const Figure &figure = last->figure;
    if (!holds && figure.from > today)
        remarks.note(About::Missing, last->place,
                     QStringLiteral("\"%1\" geldt pas vanaf %2.").arg(figure.id, dutch(figure.from)));
    else if (!holds)
        remarks.warning(About::OutOfDate, last->place,
                        QStringLiteral("\"%1\" is verlopen op %2: de kiosk zegt nu de vervangende zin.")
                            .arg(figure.id, dutch(figure.until)));
    else if (figure.until.isValid() && figure.until <= lastDayAhead(today))
        remarks.warning(About::Expiring, last->place,
                        QStringLiteral("\"%1\" verloopt op %2 en er is nog geen vervolg.")
                            .arg(figure.id, dutch(figure.until)));
}

} // namespace

void checkFigures(const SourceTree &sources, const QDate &today, Remarks &remarks)
{
    QHash<QString, QList<SourceFigure>> byId;
    for (const SourceFigure &entry : sources.figures) {
        readFigure(entry, today, remarks);
        byId[entry.figure.id].append(entry);
    }
    for (const QList<SourceFigure> &periods : std::as_const(byId))
        readPeriods(periods, today, remarks);

    QSet<QString> used;
    for (const SourceTopic &topic : sources.topics) {
        for (const SourceCard &card : topic.cards) {
            for (const SourceLine &line : card.lines) {
                if (line.isPhrase)
                    continue;
                const QStringList names = Figures::namesIn(line.text);
                if (line.text.count(QLatin1Char('{')) != names.size()
                    || line.text.count(QLatin1Char('}')) != names.size()) {
                    remarks.error(About::Wrong, line.place,
                                  QStringLiteral("Accolades horen om een naam uit figures.json: \"%1\"")
                                      .arg(line.text));
                }
                for (const QString &name : names) {
                    used.insert(name);
                    if (!byId.contains(name))
                        remarks.error(About::Missing, line.place,
                                      QStringLiteral("{%1} staat niet in figures.json.").arg(name));
                }
                if (!names.isEmpty() && line.instead.isEmpty()) {
                    remarks.error(
                        About::Missing, line.place,
                        QStringLiteral("Deze zin noemt een bedrag, maar zegt bij \"instead\" niet wat er "
                                       "komt te staan als het verlopen is."));
                }
                if (line.instead.contains(QLatin1Char('{')))
                    remarks.error(About::Wrong, line.place,
                                  QStringLiteral("De vervangende zin mag zelf geen bedrag noemen."));
            }
        }
    }
    for (const SourceFigure &entry : sources.figures) {
        if (!used.contains(entry.figure.id))
            remarks.note(About::Orphaned, entry.place,
                         QStringLiteral("\"%1\" staat op geen kaart.").arg(entry.figure.id));
    }
}

} // namespace stapsteen::checks
