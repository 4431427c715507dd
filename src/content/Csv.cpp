// SPDX-License-Identifier: EUPL-1.2
#include "content/Csv.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace stapsteen::csv {

namespace {

/// A formula, or what guarding made of one before: so that guarding and taking it away undo each other.
bool looksLikeFormula(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral("\\A'*[=+\\-@\\t\\r]"));
    return pattern.match(cell).hasMatch();
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(QLatin1Char('\''));
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) && looksLikeFormula(cell) ? cell.mid(1) : cell;
}

/// What parts the cells: whichever of the three the first line has most of, outside quotes.
QChar separatorOf(const QString &text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            inQuotes = !inQuotes;
        else if (c == QLatin1Char('\n') && !inQuotes)
            break;
        else if (!inQuotes) {
            commas += c == QLatin1Char(',') ? 1 : 0;
            semicolons += c == QLatin1Char(';') ? 1 : 0;
            tabs += c == QLatin1Char('\t') ? 1 : 0;
        }
    }
    if (tabs > commas && tabs > semicolons)
        return QLatin1Char('\t');
    return semicolons > commas ? QLatin1Char(';') : QLatin1Char(',');
}

} // namespace

QByteArray written(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

std::optional<QList<QStringList>> read(const QByteArray &contents)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the byte order mark away
    const QString text = decoder.decode(contents);
    if (decoder.hasError())
        return {};
    const QChar separator = separatorOf(text);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    const auto endCell = [&] {
        row.append(unguarded(cell));
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        if (row.size() > 1 || !row.constFirst().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (inQuotes && c == QLatin1Char('"') && next == c) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"') && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            cell += c;
        } else if (c == separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r') || next != QLatin1Char('\n')) {
            cell += c;
        }
    }
    if (inQuotes)
        return {};
    endRow();
    return rows;
}

} // namespace stapsteen::csv
