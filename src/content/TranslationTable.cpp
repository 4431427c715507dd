// SPDX-License-Identifier: EUPL-1.2
#include "content/TranslationTable.h"

#include "content/Csv.h"

#include <QHash>

namespace stapsteen::translationtable {

namespace {

const QString Id = QStringLiteral("id");
const QString Dutch = QStringLiteral("Nederlands");
const QString Status = QStringLiteral("Status");
const QString Reviewer = QStringLiteral("Nagekeken door");
const QString ReviewedBy = QStringLiteral("Nagekeken door ");

QString heading(const QString &language)
{
    return QStringLiteral("Vertaling (%1)").arg(language);
}

QString statusOf(const Translation *translation)
{
    if (!translation || translation->text.isEmpty())
        return QStringLiteral("ontbreekt");
    if (translation->finished)
        return QStringLiteral("nagekeken");
    return translation->oldSource.isEmpty() ? QStringLiteral("concept")
                                            : QStringLiteral("het Nederlands is veranderd");
}

/// Whose name stands in the comment of a finished translation.
QString reviewerOf(const Translation *translation)
{
    return translation && translation->finished && translation->comment.startsWith(ReviewedBy)
        ? translation->comment.mid(ReviewedBy.size())
        : QString();
}

QStringList figuresOf(const QString &text)
{
    QStringList names = Figures::namesIn(text);
    names.sort();
    return names;
}

/// Where the cells stand: an editor may have moved or added columns.
struct Columns {
    qsizetype id, dutch, text, reviewer;

    bool areComplete() const { return id >= 0 && dutch >= 0 && text >= 0 && reviewer >= 0; }
};

struct Row {
    QString dutch, text, reviewer;
};

/// Why @p row cannot be taken, empty when it can.
QString complaintAbout(const Row &row, const Translation &message)
{
    if (row.dutch != message.source)
        return QStringLiteral("het Nederlands is intussen veranderd. Exporteer opnieuw.");
    if (row.text.isEmpty() && !row.reviewer.isEmpty())
        return QStringLiteral("er staat een naam, maar geen vertaling.");
    if (!row.text.isEmpty() && figuresOf(row.text) != figuresOf(row.dutch))
        return QStringLiteral("de vertaling moet dezelfde {namen} hebben als het Nederlands.");
    return {};
}

} // namespace

QByteArray written(const QList<SourceMessage> &messages, const TranslationFile &translations)
{
    QList<QStringList> rows = {{Id, Dutch, heading(translations.language()), Status, Reviewer}};
    for (const SourceMessage &message : messages) {
        const Translation *translation = translations.find(message.id);
        rows.append({message.id, message.text, translation ? translation->text : QString(),
                     statusOf(translation), reviewerOf(translation)});
    }
    return csv::written(rows);
}

Result<Taken> taken(const QByteArray &table, const QList<SourceMessage> &messages,
                    const TranslationFile &before)
{
    const auto rows = csv::read(table);
    if (!rows)
        return failure("table-damaged",
                       QStringLiteral("Dit is geen CSV in UTF-8. Kies bij het opslaan \"CSV UTF-8\"."));
    const QStringList header = rows->isEmpty() ? QStringList() : rows->constFirst();
    const Columns columns = {header.indexOf(Id), header.indexOf(Dutch),
                             header.indexOf(heading(before.language())), header.indexOf(Reviewer)};
    if (columns.text < 0 && !header.filter(heading(QString()).chopped(1)).isEmpty())
        return failure("table-other-language",
                       QStringLiteral("Deze tabel is van een andere taal dan %1.").arg(before.language()));
    if (!columns.areComplete())
        return failure("table-damaged",
                       QStringLiteral("De eerste rij moet deze koppen hebben: %1.")
                           .arg(QStringList({Id, Dutch, heading(before.language()), Reviewer})
                                    .join(QStringLiteral(", "))));

    Taken result{TranslationFile(before.language()), 0, 0, {}};
    QHash<QString, Row> byId;
    QHash<QString, qsizetype> numbers;
    for (qsizetype number = 1; number < rows->size(); ++number) {
        const QStringList &cells = rows->at(number);
        const QString id = cells.value(columns.id);
        if (!before.find(id))
            result.refused.append(
                QStringLiteral("Rij %1: \"%2\" is geen tekst van dit pakket.").arg(number + 1).arg(id));
        byId.insert(id,
                    {cells.value(columns.dutch), cells.value(columns.text).trimmed(),
                     cells.value(columns.reviewer).trimmed()});
        numbers.insert(id, number + 1);
    }
    for (const SourceMessage &message : messages) {
        const Translation *known = before.find(message.id);
        Translation next = known ? *known : Translation{message.topic, message.id, message.text, {}};
        const auto row = byId.constFind(message.id);
        const bool asItWas = row == byId.cend()
            || (row->dutch == next.source && row->text == next.text && row->reviewer == reviewerOf(known));
        if (!asItWas) {
            const QString complaint = complaintAbout(*row, next);
            if (complaint.isEmpty()) {
                // Whoever changes the words has today's Dutch beside them.
                if (row->text != next.text) {
                    ++result.changed;
                    next.text = row->text;
                    next.oldSource.clear();
                }
                next.finished = !row->reviewer.isEmpty();
                if (next.finished) {
                    ++result.reviewed;
                    next.comment = ReviewedBy + row->reviewer;
                    next.oldSource.clear();
                } else if (next.comment.startsWith(ReviewedBy)) {
                    next.comment.clear();
                }
            } else {
                result.refused.append(QStringLiteral("Rij %1 (%2): %3")
                                          .arg(numbers.value(message.id))
                                          .arg(message.id, complaint));
            }
        }
        result.translations.append(next);
    }
    return result;
}

} // namespace stapsteen::translationtable
