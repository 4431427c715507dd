// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"

namespace stapsteen {

/// The tables of the intake, in parts that grow apart: each part is a list of steps, of which the database
/// records the ones it took in the table `schema_step`.
///
/// Several programs of different age may use one database at once (a rolling upgrade), so:
/// - a step only adds: tables, indexes, and columns that may be NULL or have a default;
/// - a step once released is never edited: another is added;
/// - what an older program would trip over (a column that goes, a new rule) comes in a later release than
///   the program that no longer needs it, as a step whose `needs` shuts the older ones out.
namespace schema {

struct Step {
    /// Statements, each ended by ";\n". Written for both dialects: `{blob}` is bytes, `{serial}` a primary
    /// key that counts by itself; `{append-only t}` after table t, whose key is `number`, lets nobody change
    /// or delete its rows.
    QString sql;
    /// The oldest program that can work with a database that took this step: one that knows at least this
    /// many steps of the part.
    int needs = 1;
};

struct Part {
    QString name;
    QList<Step> steps;
    /// Tables whose rows say something about one request, by their column `request_id`: what lies there
    /// goes when the request's content does.
    QStringList erasedWithRequest{};
};

/// Kiosks, requests and what keeps them apart. Schema.cpp.
Part store();

/// Accounts and sessions of the desk. desk/SchemaDesk.cpp.
Part desk();

/// How far each request is on its way to Open Klant. openklant/SchemaOpenKlant.cpp.
Part openKlant();

/// All of them, in the order in which they need each other.
const QList<Part> &all();

/// Takes the steps of @p parts that the database has not taken, each in a transaction of its own; programs
/// that start at the same moment wait for each other.
/// Errors: "schema-too-new" when a newer program shut this one out.
Result<> migrate(const Database &database, const QList<Part> &parts);

/// @p sql with what stands in braces put in @p dialect's words.
QString translated(const QString &sql, Database::Dialect dialect);

} // namespace schema

} // namespace stapsteen
