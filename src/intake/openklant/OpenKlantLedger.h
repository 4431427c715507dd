// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/openklant/OpenKlantFiling.h"

#include "common/Database.h"

#include <optional>

namespace stapsteen {

/// What is to be done at Open Klant for each request, and how far it is: the table `open_klant`
/// (SchemaOpenKlant.cpp), which several intakes on one database share. Whoever takes an entry holds it
/// for HoldSeconds from its last note; one that died lets go by itself.
///
/// Every function may also fail with Database::run()'s errors.
class OpenKlantLedger {
public:
    /// Far longer than a look and a POST take together, at their slowest.
    static constexpr int HoldSeconds = 300;

    /// By then whatever was sent has arrived, or never will.
    static constexpr int SettleSeconds = 900;

    /// How often we ask whether somebody there dealt with a request.
    static constexpr int LookSeconds = 6 * 3600;

    enum class Work {
        File, ///< it is to be there
        Settle, ///< it is there; twins may be as well
        Filed, ///< to look now and then whether somebody there dealt with it, until it is closed here
        Erase, ///< it was withdrawn or erased here: it is to be gone there
    };

    struct Entry {
        OpenKlantFiling filing;
        Work work = Work::File;
        int attempts = 0; ///< since something last went well, this one included
        QString holder; ///< who holds it: a name for this taking alone
        bool isDealtWithThere = false; ///< nothing more is to be looked for: opened here again, it stays so
    };

    /// For the desk: one request.
    struct Progress {
        Work work = Work::File;
        int attempts = 0;
        QString trouble; ///< Dutch, why it has not worked so far; empty: no trouble
        QString contact; ///< uuid of the klantcontact, once it is there
    };

    /// For the desk and /metrics: all requests.
    struct Counts {
        int waiting = 0; ///< to be filed, and not yet tried in vain
        int failing = 0; ///< tried in vain at least once, filing or erasing: set aside until its next time
        int filed = 0; ///< there
        int erasing = 0; ///< to be erased, and not yet tried in vain
    };

    /// One reason why requests are set aside.
    struct Trouble {
        QString code; ///< of the error
        QString sentence; ///< Dutch
        int count = 0;
        QDateTime oldest; ///< UTC; when the oldest of these requests came
        QDateTime next; ///< UTC; when the first of them is tried again
    };
    static constexpr int MostTroubles = 20;

    /// @p database outlives this.
    explicit OpenKlantLedger(const Database &database);

    /// Enters requests in one of @p states, at most 500 at a time, oldest first; and has what was withdrawn
    /// or erased here erased there, and what was closed here and opened again is looked after again.
    Result<> gather(const QStringList &states, const QDateTime &now) const;

    /// Takes the entry that is due longest, if nobody holds it. Nothing when none is due.
    Result<std::optional<Entry>> take(const QDateTime &now) const;

    /// Leaves @p entry out again, where nothing of it is there yet and its request is in none of @p states
    /// any more: the desk dealt with it meanwhile. Once it is again, gather() enters it again. Whether it
    /// did.
    Result<bool> leaveOut(const Entry &entry, const QStringList &states) const;

    /// Writes down how far @p entry is, and holds it anew.
    /// Errors: "open-klant-lost" when another holds it by now; "open-klant-withdrawn" when it is to be filed
    /// but was withdrawn or erased here meanwhile.
    Result<> note(const Entry &entry, const QDateTime &now) const;

    /// The work of @p entry is done: lets go of it, and says what comes next.
    Result<> finish(const Entry &entry, const QDateTime &now) const;

    /// It failed: lets go of it until later, the longer the oftener it failed, an hour at most.
    Result<> fail(const Entry &entry, const Error &error, const QDateTime &now) const;

    /// Nothing for a request that does not go to Open Klant.
    Result<std::optional<Progress>> progress(const QString &requestId) const;

    Result<Counts> counts() const;

    /// The commonest first, at most MostTroubles.
    Result<QList<Trouble>> troubles() const;

    /// When to try again after @p attempts failures.
    static int retrySeconds(int attempts);

private:
    Result<std::optional<Entry>> takeWhere(const QString &due, const QDateTime &now) const;

    const Database &m_database;
};

} // namespace stapsteen
