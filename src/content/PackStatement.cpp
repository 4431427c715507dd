// SPDX-License-Identifier: EUPL-1.2
#include "content/PackStatement.h"

#include <QSqlDriver>
#include <QVariant>

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

namespace stapsteen {

sqlite3 *sqliteOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString PackStatement::Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray PackStatement::Row::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(blob, sqlite3_column_bytes(m_statement, column));
}

qint64 PackStatement::Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double PackStatement::Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool PackStatement::Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void PackStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PackStatement::PackStatement(const Database &pack, const QString &sql)
{
    if (sqlite3 *connection = sqliteOf(pack)) {
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v3(connection, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr);
        m_statement.reset(statement);
    }
}

void PackStatement::bind(int place, const QString &text)
{
    m_bound.append(text.toUtf8());
    if (m_statement)
        sqlite3_bind_text(m_statement.get(), place, m_bound.constLast().constData(),
                          int(m_bound.constLast().size()), SQLITE_STATIC);
}

void PackStatement::bind(int place, qint64 number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement.get(), place, number);
}

bool PackStatement::step()
{
    return m_statement && sqlite3_step(m_statement.get()) == SQLITE_ROW;
}

void PackStatement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
    }
    for (QByteArray &text : m_bound) {
        if (!text.isEmpty() && text.isDetached())
            sodium_memzero(text.data(), size_t(text.size()));
    }
    m_bound.clear();
}

} // namespace stapsteen
