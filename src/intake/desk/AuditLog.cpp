// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/AuditLog.h"

#include "intake/StoreRows.h"
#include "wire/Base64Url.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace stapsteen {

using namespace rows;

namespace {

constexpr int VerifiedAtOnce = 500;

QString selectEntry()
{
    return QStringLiteral("SELECT number, at, actor, deed, subject, detail, hash FROM audit ");
}

AuditEntry readEntry(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), time(row.value(1)),      row.value(2).toString(),
            row.value(3).toString(),   row.value(4).toString(), row.value(5).toString(),
            row.value(6).toString()};
}

} // namespace

QString deedName(Deed deed)
{
    constexpr std::array Names{
        "logged-in",      "locked-out",       "password-changed", "second-factor-set", "recovery-code-used",
        "assigned",       "revealed",         "listened",         "state-changed",     "noted",
        "log-exported",   "account-added",    "role-changed",     "password-reset",    "second-factor-reset",
        "account-closed", "account-reopened", "kiosk-revoked",    "key-rolled",        "epoch-renewed",
        "erased",
    };
    return QString::fromLatin1(Names.at(size_t(deed)));
}

QString AuditLog::hashOf(const AuditEntry &entry, const QString &before) const
{
    // JSON, since it says where a text begins and ends. Numbers as text, for JSON's are floating.
    const QJsonArray all{before,
                         QString::number(entry.number),
                         QString::number(number(entry.at)),
                         entry.actor,
                         entry.deed,
                         entry.subject,
                         entry.detail};
    return QString::fromLatin1(
        toBase64Url(m_key.hashOfEntry(QJsonDocument(all).toJson(QJsonDocument::Compact))));
}

Result<> AuditLog::append(const QString &actor, Deed deed, const QString &subject, const QString &detail,
                          const QDateTime &now) const
{
    for (;;) {
        const auto last = entriesBefore(std::numeric_limits<qint64>::max(), {}, 1);
        if (!last)
            return failure(last.error());
        AuditEntry entry{1, now, actor, deedName(deed), subject, detail, {}};
        QString before;
        if (!last->isEmpty()) {
            entry.number = last->first().number + 1;
            before = last->first().hash;
        }
        entry.hash = hashOf(entry, before);
        const auto added = changed(
            m_database.run(QStringLiteral("INSERT INTO audit (number, at, actor, deed, subject, detail, hash)"
                                          " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING"),
                           {entry.number, number(entry.at), notNull(entry.actor), entry.deed,
                            notNull(entry.subject), notNull(entry.detail), entry.hash}));
        if (!added)
            return failure(added.error());
        if (*added == 1)
            return {};
        // On PostgreSQL somebody else had that number first, and we waited for them: now we see their line.
    }
}

Result<> AuditLog::record(const QString &actor, Deed deed, const QString &subject, const QString &detail,
                          const QDateTime &now) const
{
    return m_database.transaction([&] { return append(actor, deed, subject, detail, now); });
}

Result<QList<AuditEntry>> AuditLog::entriesBefore(qint64 before, const QString &subject, int limit) const
{
    if (subject.isEmpty()) {
        return everyRow(
            m_database.run(selectEntry() + QStringLiteral("WHERE number < ? ORDER BY number DESC LIMIT ?"),
                           {before, limit}),
            readEntry);
    }
    return everyRow(
        m_database.run(selectEntry()
                           + QStringLiteral("WHERE subject = ? AND number < ? ORDER BY number DESC LIMIT ?"),
                       {subject, before, limit}),
        readEntry);
}

Result<QList<AuditEntry>> AuditLog::entriesAfter(qint64 after, int limit) const
{
    return everyRow(m_database.run(selectEntry() + QStringLiteral("WHERE number > ? ORDER BY number LIMIT ?"),
                                   {after, limit}),
                    readEntry);
}

Result<AuditLog::Verified> AuditLog::verify(const QString &witness) const
{
    Verified verified;
    for (;;) {
        const auto entries = entriesAfter(verified.count, VerifiedAtOnce);
        if (!entries)
            return failure(entries.error());
        if (entries->isEmpty())
            return verified;
        for (const AuditEntry &entry : *entries) {
            if (entry.number != verified.count + 1 || entry.hash != hashOf(entry, verified.head)) {
                return failure(
                    "audit-broken",
                    QStringLiteral("Het logboek klopt niet meer vanaf regel %1: er is iets veranderd, "
                                   "weggehaald of tussengevoegd.")
                        .arg(verified.count + 1));
            }
            verified.count = entry.number;
            verified.head = entry.hash;
            verified.hasWitness = verified.hasWitness || entry.hash == witness;
        }
    }
}

} // namespace stapsteen
