// SPDX-License-Identifier: EUPL-1.2
#include "content/Search.h"

#include "common/Wipe.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace stapsteen {

namespace {

/// Sorts after every word with the same beginning, in the order of UTF-8 bytes that SQLite keeps.
const QString &afterAll()
{
    static const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
    return last;
}

/// Where a word stands on its card, best first.
constexpr int Places[] = {0, 1}; // title, line

} // namespace

Search::Search(std::shared_ptr<const Pack> pack)
    : m_pack(std::move(pack))
    , m_next(std::make_unique<PackStatement>(
          m_pack->database(),
          QStringLiteral("SELECT word FROM word WHERE language=? AND place=? AND word>? AND word<? "
                         "ORDER BY word LIMIT 1")))
    , m_found(std::make_unique<PackStatement>(
          m_pack->database(),
          QStringLiteral("SELECT DISTINCT card.id FROM word CROSS JOIN card ON card.number=word.card "
                         "WHERE language=? AND place=? AND word>=? AND word<? LIMIT ?")))
{
}

QStringList Search::letters(const QString &language, const QString &prefix) const
{
    QStringList found;
    // What she typed stands in all of these.
    QString end = ownCopy(prefix, afterAll());
    for (const int place : Places) {
        // From one letter to the next, over all the words in between.
        for (QString from = ownCopy(prefix);;) {
            QString letter;
            m_next->each(
                [&](const PackStatement::Row &row) {
                    QString word = row.text(0);
                    letter = word.mid(prefix.size(), 1);
                    wipe(word);
                },
                language, place, from, end);
            wipe(from);
            if (letter.isEmpty())
                break; // no more, or a damaged pack
            if (!found.contains(letter))
                found.append(letter);
            from = ownCopy(prefix, letter + afterAll());
        }
    }
    wipe(end);
    // Dutch words stand in Arabic texts too: after the letters she writes with.
    const QLocale locale(language);
    const auto foreign = [latin = locale.script() == QLocale::LatinScript](const QString &letter) {
        return !latin && letter.at(0).script() == QChar::Script_Latin;
    };
    QCollator collator(locale);
    std::sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
        return foreign(a) != foreign(b) ? foreign(b) : collator.compare(a, b) < 0;
    });
    return found;
}

QStringList Search::cards(const QString &language, const QString &prefix, int most) const
{
    QStringList found;
    if (prefix.isEmpty())
        return found;
    QString end = ownCopy(prefix, afterAll());
    for (const int place : Places) {
        if (found.size() >= most)
            break;
        m_found->each(
            [&](const PackStatement::Row &row) {
                const QString card = row.text(0);
                if (found.size() < most && !found.contains(card))
                    found.append(card);
            },
            language, place, prefix, end, most);
    }
    wipe(end);
    return found;
}

} // namespace stapsteen
