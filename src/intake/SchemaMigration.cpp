// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"

#include "intake/StoreRows.h"

#include <QRegularExpression>

namespace stapsteen::schema {

namespace {

// Any number that nobody else uses in this database: "stapstee" as eight bytes.
constexpr qint64 MigrationLock = 0x7374617073746565;

Result<> createRecord(const Database &database)
{
    return rows::done(database.run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_step ("
                                                  " part TEXT NOT NULL,"
                                                  " step INTEGER NOT NULL,"
                                                  " needs INTEGER NOT NULL,"
                                                  " PRIMARY KEY (part, step))")));
}

struct Taken {
    int steps = 0;
    int needs = 0;
};

Result<Taken> taken(const Database &database, const QString &part)
{
    const auto found =
        rows::firstRow(database.run(QStringLiteral("SELECT coalesce(max(step), 0), coalesce(max(needs), 0)"
                                                   " FROM schema_step WHERE part = ?"),
                                    {part}),
                       [](const QSqlQuery &row) {
                           return Taken{row.value(0).toInt(), row.value(1).toInt()};
                       });
    return found ? Result<Taken>(found->value_or(Taken{})) : failure(found.error());
}

Result<> take(const Database &database, const Part &part, int index)
{
    const Step &step = part.steps.at(index);
    const QStringList statements =
        translated(step.sql, database.dialect()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (const auto run = database.run(statement); !run)
            return failure(run.error());
    }
    return rows::done(
        database.run(QStringLiteral("INSERT INTO schema_step (part, step, needs) VALUES (?, ?, ?)"),
                     {part.name, index + 1, step.needs}));
}

// Whether all is done already, which at all starts but the first is so: then nobody needs to wait.
Result<bool> isUpToDate(const Database &database, const QList<Part> &parts)
{
    const auto record = database.connection().tables();
    if (!record.contains(QLatin1String("schema_step")))
        return false;
    for (const Part &part : parts) {
        const auto done = taken(database, part.name);
        if (!done)
            return failure(done.error());
        if (done->needs > part.steps.size()) {
            return failure("schema-too-new",
                           QStringLiteral("De database is van een nieuwere versie van Stapsteen."));
        }
        if (done->steps < part.steps.size())
            return false;
    }
    return true;
}

// Lets nobody change or delete a row of @p table, nor put one in under a number that was.
QString appendOnly(const QString &table, Database::Dialect dialect)
{
    const QString sql = dialect == Database::Dialect::Sqlite
        ? QStringLiteral("CREATE TRIGGER %1_update BEFORE UPDATE ON %1"
                         " BEGIN SELECT RAISE(ABORT, 'append-only'); END;\n"
                         "CREATE TRIGGER %1_delete BEFORE DELETE ON %1"
                         " BEGIN SELECT RAISE(ABORT, 'append-only'); END;\n"
                         // REPLACE deletes without the trigger above.
                         "CREATE TRIGGER %1_insert BEFORE INSERT ON %1"
                         " WHEN NEW.number <= (SELECT max(number) FROM %1)"
                         " BEGIN SELECT RAISE(ABORT, 'append-only'); END;\n")
        : QStringLiteral("CREATE FUNCTION %1_append_only() RETURNS trigger LANGUAGE plpgsql"
                         " AS 'BEGIN RAISE EXCEPTION ''append-only''; END';\n"
                         "CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %1"
                         " FOR EACH STATEMENT EXECUTE FUNCTION %1_append_only();\n");
    return sql.arg(table);
}

} // namespace

const QList<Part> &all()
{
    static const QList<Part> parts{store(), desk(), openKlant()};
    return parts;
}

QString translated(const QString &sql, Database::Dialect dialect)
{
    const bool isSqlite = dialect == Database::Dialect::Sqlite;
    QString text = sql;
    text.replace(QLatin1String("{blob}"), isSqlite ? QLatin1String("BLOB") : QLatin1String("BYTEA"));
    text.replace(QLatin1String("{serial}"),
                 isSqlite ? QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT")
                          : QLatin1String("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    static const QRegularExpression rule(QStringLiteral("\\{append-only (\\w+)\\}"));
    for (auto match = rule.match(text); match.hasMatch(); match = rule.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), appendOnly(match.captured(1), dialect));
    return text;
}

Result<> migrate(const Database &database, const QList<Part> &parts)
{
    const auto upToDate = isUpToDate(database, parts);
    if (!upToDate)
        return failure(upToDate.error());
    if (*upToDate)
        return {};
    const auto lock = [&]() -> Result<> {
        // On SQLite the transaction is the lock.
        if (database.dialect() == Database::Dialect::Sqlite)
            return {};
        return rows::done(
            database.run(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(MigrationLock)));
    };
    const auto created = database.transaction([&] {
        const auto locked = lock();
        return locked ? createRecord(database) : locked;
    });
    if (!created)
        return created;
    for (const Part &part : parts) {
        for (int index = 0; index < part.steps.size(); ++index) {
            const auto stepped = database.transaction([&]() -> Result<> {
                if (const auto locked = lock(); !locked)
                    return locked;
                // Only now: another program may have been here while we waited.
                const auto done = taken(database, part.name);
                if (!done)
                    return failure(done.error());
                return done->steps > index ? Result<>() : take(database, part, index);
            });
            if (!stepped)
                return stepped;
        }
    }
    return {};
}

} // namespace stapsteen::schema
