// SPDX-License-Identifier: EUPL-1.2
#include "Bare.h"

#include "intake/Schema.h"
#include "intake/Store.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace stapsteen::testing {

namespace {

constexpr int SealedBytes = 1024 + 48; // the smallest request

} // namespace

double bareCommitsPerSecond(const QString &database, int connections, int seconds)
{
    const auto store = Store::open(database);
    if (!store)
        return 0;
    const QString table = QStringLiteral("CREATE TABLE bare (id TEXT PRIMARY KEY, sealed {blob} NOT NULL)");
    if (!store->database().run(schema::translated(table, store->database().dialect())))
        return 0;
    std::atomic<int> commits{0};
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < connections; ++number) {
        threads.emplace_back(QThread::create([&, number] {
            const auto mine = Store::open(database);
            if (!mine)
                return;
            auto insert = mine->database().prepare(QStringLiteral("INSERT INTO bare VALUES (?, ?)"));
            for (int i = 0; insert && timer.elapsed() < seconds * 1000; ++i) {
                const QString id = QStringLiteral("%1-%2").arg(number).arg(i);
                if (Database::execute(*insert, {id, QByteArray(SealedBytes, 'x')}))
                    ++commits;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    const double perSecond = commits * 1000.0 / double(timer.elapsed());
    std::ignore = store->database().run(QStringLiteral("DROP TABLE bare"));
    return perSecond;
}

bool fill(const QString &database, const QString &kioskId, int count)
{
    const auto store = Store::open(database);
    if (!store)
        return false;
    const bool isSqlite = store->database().dialect() == Database::Dialect::Sqlite;
    // Ids and tags as scattered as real ones are.
    const QString sql = isSqlite
        ? QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                         " INSERT INTO request (id, sha256, kiosk_id, seal_key_id, sealed, received,"
                         " withdrawal_tag) SELECT lower(hex(randomblob(18))), hex(randomblob(21)), '%2',"
                         " '0123456789abcdef', randomblob(%3), i, hex(randomblob(21)) FROM n")
        : QStringLiteral("INSERT INTO request (id, sha256, kiosk_id, seal_key_id, sealed, received,"
                         " withdrawal_tag) SELECT md5(random()::text) || lpad(to_hex(i), 4, '0'),"
                         " md5(i::text), '%2', '0123456789abcdef',"
                         " decode(repeat(md5(random()::text), %3 / 16), 'hex'), i, md5(random()::text)"
                         " FROM generate_series(1, %1) AS i");
    const auto filled = store->database().run(sql.arg(count).arg(kioskId).arg(SealedBytes));
    if (filled && !isSqlite) // what autovacuum does in its own time
        return store->database().run(QStringLiteral("VACUUM ANALYZE request")).has_value();
    return filled.has_value();
}

} // namespace stapsteen::testing
