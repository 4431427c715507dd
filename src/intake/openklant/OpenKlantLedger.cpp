// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantLedger.h"

#include "intake/StoreRows.h"

#include "wire/JsonFields.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace stapsteen {

using namespace rows;

namespace {

constexpr int MostAtOnce = 500;
constexpr int FirstRetrySeconds = 60;
constexpr int LastRetrySeconds = 3600;
constexpr qint64 Never = std::numeric_limits<qint64>::max();

using Work = OpenKlantLedger::Work;

const Word<Work> Works[] = {{QLatin1String("file"), Work::File},
                            {QLatin1String("settle"), Work::Settle},
                            {QLatin1String("filed"), Work::Filed},
                            {QLatin1String("erase"), Work::Erase}};

Work workNamed(const QString &word)
{
    const auto found = std::find_if(std::begin(Works), std::end(Works),
                                    [&](const Word<Work> &each) { return word == each.first; });
    return found == std::end(Works) ? Work::Filed : found->second;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

tl::unexpected<Error> lost()
{
    return failure("open-klant-lost", QStringLiteral("Een andere ontvanger is er al mee bezig."));
}

// Whether the request of the row is still here for somebody to deal with.
const QString &isHere()
{
    static const QString sql =
        QStringLiteral("EXISTS (SELECT 1 FROM request WHERE request.id = open_klant.request_id"
                       " AND request.state <> 'withdrawn')");
    return sql;
}

} // namespace

OpenKlantLedger::OpenKlantLedger(const Database &database)
    : m_database(database)
{
}

Result<> OpenKlantLedger::gather(const QStringList &states, const QDateTime &now) const
{
    QVariantList values{number(now)};
    for (const QString &state : states)
        values.append(state);
    values.append(MostAtOnce);
    // ON CONFLICT: another intake may gather at the same moment.
    const auto entered = m_database.run(
        QStringLiteral("INSERT INTO open_klant (request_id, received, work, due)"
                       " SELECT id, received, 'file', CAST(? AS BIGINT) FROM request WHERE state IN (%1)"
                       " AND NOT EXISTS (SELECT 1 FROM open_klant WHERE request_id = request.id)"
                       " ORDER BY received, id LIMIT ? ON CONFLICT (request_id) DO NOTHING")
            .arg(questionMarks(states.size())),
        values);
    if (!entered)
        return failure(entered.error());
    const auto reopened = m_database.run(
        QStringLiteral("UPDATE open_klant SET look = ? WHERE work = 'filed' AND look IS NULL"
                       " AND EXISTS (SELECT 1 FROM request WHERE request.id = open_klant.request_id"
                       " AND request.closed IS NULL)"),
        {number(now)});
    if (!reopened)
        return failure(reopened.error());
    return done(m_database.run(QStringLiteral("UPDATE open_klant SET work = 'erase', due = ?, attempts = 0"
                                              " WHERE work <> 'erase' AND NOT ")
                                   + isHere(),
                               {number(now)}));
}

Result<std::optional<OpenKlantLedger::Entry>> OpenKlantLedger::take(const QDateTime &now) const
{
    // Looking whether somebody dealt with it comes after all else.
    for (const char *due : {"due <= ?", "work = 'filed' AND look <= ?"}) {
        auto entry = takeWhere(QString::fromLatin1(due), now);
        if (!entry || *entry)
            return entry;
    }
    return std::optional<Entry>();
}

Result<std::optional<OpenKlantLedger::Entry>> OpenKlantLedger::takeWhere(const QString &due,
                                                                         const QDateTime &now) const
{
    const QString holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 moment = number(now);
    // The conditions stand twice: on PostgreSQL, of two that chose the same row one waits for the other, and
    // then only the outer ones are looked at again.
    const auto taken = changed(m_database.run(
        QStringLiteral("UPDATE open_klant SET holder = ?, held_until = ?, attempts = attempts + 1"
                       " WHERE %1 AND held_until <= ? AND request_id ="
                       " (SELECT request_id FROM open_klant WHERE %1 AND held_until <= ?"
                       "  ORDER BY due, look, request_id LIMIT 1)")
            .arg(due),
        {holder, number(now.addSecs(HoldSeconds)), moment, moment, moment, moment}));
    if (!taken)
        return failure(taken.error());
    if (*taken == 0)
        return std::optional<Entry>();
    return firstRow(
        m_database.run(QStringLiteral("SELECT request_id, received, contact, party, address, task, doubtful,"
                                      " work, attempts FROM open_klant WHERE holder = ?"),
                       {holder}),
        [&](const QSqlQuery &row) {
            return Entry{{row.value(0).toString(), time(row.value(1)), row.value(2).toString(),
                          row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                          row.value(6).toInt() != 0},
                         workNamed(row.value(7).toString()),
                         row.value(8).toInt(),
                         holder};
        });
}

Result<bool> OpenKlantLedger::leaveOut(const Entry &entry, const QStringList &states) const
{
    QVariantList values{entry.filing.requestId, entry.holder};
    for (const QString &state : states)
        values.append(state);
    const auto left = changed(m_database.run(
        QStringLiteral("DELETE FROM open_klant WHERE request_id = ? AND holder = ? AND work = 'file'"
                       " AND contact = '' AND doubtful = 0 AND EXISTS (SELECT 1 FROM request"
                       " WHERE request.id = open_klant.request_id AND state <> 'withdrawn'"
                       " AND state NOT IN (%1))")
            .arg(questionMarks(states.size())),
        values));
    return left ? Result<bool>(*left == 1) : failure(left.error());
}

Result<> OpenKlantLedger::note(const Entry &entry, const QDateTime &now) const
{
    const OpenKlantFiling &filing = entry.filing;
    const auto noted = changed(m_database.run(
        QStringLiteral("UPDATE open_klant SET contact = ?, party = ?, address = ?, task = ?, doubtful = ?,"
                       " held_until = ? WHERE request_id = ? AND holder = ?"),
        {notNull(filing.contact), notNull(filing.party), notNull(filing.address), notNull(filing.task),
         int(filing.doubtful), number(now.addSecs(HoldSeconds)), filing.requestId, entry.holder}));
    if (!noted)
        return failure(noted.error());
    if (*noted == 0)
        return lost();
    if (entry.work != Work::File)
        return {};
    const auto here = firstRow(
        m_database.run(QStringLiteral("SELECT 1 FROM open_klant WHERE request_id = ? AND ") + isHere(),
                       {filing.requestId}),
        numberIn, failure("open-klant-withdrawn", QStringLiteral("Het verzoek is ingetrokken.")));
    return here ? Result<>() : failure(here.error());
}

Result<> OpenKlantLedger::finish(const Entry &entry, const QDateTime &now) const
{
    const OpenKlantFiling &filing = entry.filing;
    if (entry.work == Work::Erase && !filing.doubtful) {
        return done(
            m_database.run(QStringLiteral("DELETE FROM open_klant WHERE request_id = ? AND holder = ?"),
                           {filing.requestId, entry.holder}));
    }
    if (entry.work == Work::Filed) {
        return done(m_database.run(
            QStringLiteral("UPDATE open_klant SET attempts = 0, trouble = '', trouble_code = '', holder = '',"
                           " held_until = 0, look = CASE WHEN CAST(? AS INTEGER) = 1"
                           " OR EXISTS (SELECT 1 FROM request"
                           " WHERE request.id = open_klant.request_id AND request.closed IS NULL)"
                           " THEN CAST(? AS BIGINT) END WHERE request_id = ? AND holder = ?"),
            {int(entry.isDealtWithThere), entry.isDealtWithThere ? Never : number(now.addSecs(LookSeconds)),
             filing.requestId, entry.holder}));
    }
    // What was doubtful is looked at once more, when all that was sent has arrived. Erased twice, it is gone.
    const bool isErase = entry.work == Work::Erase;
    const Work next = isErase ? Work::Erase : filing.doubtful ? Work::Settle : Work::Filed;
    const QVariant due =
        next == Work::Filed ? QVariant(QMetaType::fromType<qlonglong>()) : number(now.addSecs(SettleSeconds));
    return done(m_database.run(
        QStringLiteral(
            "UPDATE open_klant SET attempts = 0, trouble = '', trouble_code = '', holder = '',"
            " held_until = 0, doubtful = ?, look = ?, due = CASE WHEN work = ? THEN ? ELSE due END,"
            " work = CASE WHEN work = ? THEN ? ELSE work END WHERE request_id = ? AND holder = ?"),
        {int(filing.doubtful && !isErase), number(now.addSecs(LookSeconds)), wordFor(Works, entry.work), due,
         wordFor(Works, entry.work), wordFor(Works, next), filing.requestId, entry.holder}));
}

Result<> OpenKlantLedger::fail(const Entry &entry, const Error &error, const QDateTime &now) const
{
    // What is filed is due no more, only looked at.
    const QString next = entry.work == Work::Filed ? QStringLiteral("look") : QStringLiteral("due");
    return done(m_database.run(
        QStringLiteral("UPDATE open_klant SET trouble = ?, trouble_code = ?, doubtful = ?, holder = '',"
                       " held_until = 0, %1 = CASE WHEN work = ? THEN ? ELSE %1 END"
                       " WHERE request_id = ? AND holder = ?")
            .arg(next),
        {notNull(error.sentence), notNull(error.code), int(entry.filing.doubtful), wordFor(Works, entry.work),
         number(now.addSecs(retrySeconds(entry.attempts))), entry.filing.requestId, entry.holder}));
}

Result<std::optional<OpenKlantLedger::Progress>> OpenKlantLedger::progress(const QString &requestId) const
{
    return firstRow(
        m_database.run(
            QStringLiteral("SELECT work, attempts, trouble, contact FROM open_klant WHERE request_id = ?"),
            {requestId}),
        [](const QSqlQuery &row) {
            return Progress{workNamed(row.value(0).toString()), row.value(1).toInt(), row.value(2).toString(),
                            row.value(3).toString()};
        });
}

Result<OpenKlantLedger::Counts> OpenKlantLedger::counts() const
{
    // Most rows are filed and need nothing more: those are only counted, the others looked at by their index.
    const auto all = countIn(m_database.run(QStringLiteral("SELECT count(*) FROM open_klant")));
    if (!all)
        return failure(all.error());
    struct Group {
        Work work = Work::File;
        bool isFailing = false;
        int count = 0;
    };
    const auto groups = everyRow(
        m_database.run(
            QStringLiteral("SELECT work, trouble <> '', count(*) FROM open_klant"
                           " WHERE due IS NOT NULL OR trouble <> '' GROUP BY work, trouble <> ''")),
        [](const QSqlQuery &row) {
            return Group{workNamed(row.value(0).toString()), row.value(1).toBool(), row.value(2).toInt()};
        });
    if (!groups)
        return failure(groups.error());
    Counts counts;
    counts.filed = *all;
    for (const Group &group : *groups) {
        if (!group.isFailing && group.work == Work::Settle)
            continue;
        counts.filed -= group.count;
        (group.isFailing                 ? counts.failing
             : group.work == Work::Erase ? counts.erasing
                                         : counts.waiting) += group.count;
    }
    return counts;
}

Result<QList<OpenKlantLedger::Trouble>> OpenKlantLedger::troubles() const
{
    return everyRow(m_database.run(QStringLiteral("SELECT trouble_code, trouble, count(*), min(received), "
                                                  "min(coalesce(due, look)) FROM open_klant"
                                                  " WHERE trouble <> '' GROUP BY trouble_code, trouble"
                                                  " ORDER BY 3 DESC, trouble LIMIT ?"),
                                   {MostTroubles}),
                    [](const QSqlQuery &row) {
                        return Trouble{row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(),
                                       time(row.value(3)), time(row.value(4))};
                    });
}

int OpenKlantLedger::retrySeconds(int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 6);
    return std::min(FirstRetrySeconds << doublings, LastRetrySeconds);
}

} // namespace stapsteen
