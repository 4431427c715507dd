// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace stapsteen {

/// SQLite's own connection behind @p database; null when its driver gives none. Nobody but the owner of
/// @p database closes it.
sqlite3 *sqliteOf(const Database &database);

/// One look-up in a pack, prepared once. Straight on SQLite: a tap in search is up to a hundred and fifty of
/// these, and through Qt's classes SQLite itself was under a quarter of the work. A damaged pack may refuse
/// to prepare or to run it: then it has no rows. Does not outlive the pack.
class PackStatement {
public:
    /// A row, while it is the one that is read.
    class Row {
    public:
        explicit Row(sqlite3_stmt *statement)
            : m_statement(statement)
        {
        }

        QString text(int column) const;
        QByteArray bytes(int column) const;
        qint64 integer(int column) const;
        double real(int column) const;
        bool isNull(int column) const;

    private:
        sqlite3_stmt *m_statement;
    };

    PackStatement(const Database &pack, const QString &sql);

    /// Runs it with @p values in the place of its question marks, and hands each row to @p use. No value is
    /// kept: SQLite reads ours where it stands, and it is overwritten afterwards.
    template<typename Use, typename... Values> void each(Use use, const Values &...values)
    {
        const Running running(*this);
        int place = 0;
        (bind(++place, values), ...);
        while (step())
            use(Row(m_statement.get()));
    }

private:
    /// Whatever @p use does: the statement can be run again, and holds no value.
    class Running {
    public:
        explicit Running(PackStatement &statement)
            : m_statement(statement)
        {
        }
        ~Running() { m_statement.reset(); }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

    private:
        PackStatement &m_statement;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bind(int place, const QString &text);
    void bind(int place, qint64 number);
    void bind(int place, int number) { bind(place, qint64(number)); }
    bool step();
    void reset();

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QList<QByteArray> m_bound; ///< texts SQLite reads
};

} // namespace stapsteen
