// SPDX-License-Identifier: EUPL-1.2
#include "intake/Backup.h"

#include "intake/StoreRows.h"

#include "wire/DurableFile.h"

#include <QFile>
#include <QFileInfo>

namespace stapsteen::backup {

namespace {

// What was received shortly before may have been committed only after we looked.
constexpr int MarginSeconds = 60;

Result<> forgetEpoch(const QString &file)
{
    const auto copy = Database::open(file, Database::Use::Durable);
    if (!copy)
        return failure(copy.error());
    // One whole file, without a journal beside it. Both wait until the disk has it.
    if (const auto one = copy->run(QStringLiteral("PRAGMA journal_mode=DELETE")); !one)
        return failure(one.error());
    return rows::done(copy->run(QStringLiteral("DELETE FROM setting WHERE name = 'epoch'")));
}

} // namespace

Result<> write(const Store &store, const QString &file, const QDateTime &now)
{
    if (store.database().dialect() != Database::Dialect::Sqlite) {
        return failure(
            "backup-postgresql",
            QStringLiteral("PostgreSQL maakt zijn eigen back-up, zoals met pg_basebackup. Meld die met "
                           "backup-done."));
    }
    if (QFile::exists(file))
        return failure("file-exists", QStringLiteral("%1 bestaat al.").arg(QFileInfo(file).fileName()));
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    Result<> done = rows::done(store.database().run(QStringLiteral("VACUUM INTO ?"), {part}));
    if (done)
        done = forgetEpoch(part);
    // Kiosks forget what is in a backup: so not before a power cut leaves it there.
    if (done && !renameDurably(part, file))
        done = failure("file-write", QStringLiteral("%1 is niet te schrijven.").arg(file));
    if (!done) {
        QFile::remove(part);
        return done;
    }
    return store.setBackedUpUntil(now.addSecs(-MarginSeconds));
}

} // namespace stapsteen::backup
