// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"
#include "intake/openklant/OpenKlantSettings.h"

#include "wire/ContactRequest.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace stapsteen {

class OpenKlantClient;

/// Brings requests to Open Klant, round by round, on a thread and a database connection of its own. Several
/// intakes may do so on one database.
class OpenKlantForwarder {
public:
    /// What is in a stored request, for the moment it is filed. Called on the forwarder's thread.
    using Open = std::function<Result<ContactRequest>(const StoredRequest &)>;

    OpenKlantForwarder(OpenKlantSettings settings, QString database, Open open);

    /// Breaks off what is under way; the next start goes on from there.
    ~OpenKlantForwarder();

    /// One round now, on the calling thread: does what is due until nothing is, or until Open Klant as a
    /// whole is in trouble. Gives how many entries went well.
    /// Errors: what keeps the round from beginning; those of Store::open(), OpenKlantSettings::token() and
    /// the database.
    Result<int> round(const QDateTime &now);

    /// A round now and every @p seconds from here on.
    void start(int seconds);

private:
    void work(int seconds);
    bool isStopping();

    const OpenKlantSettings m_settings;
    const QString m_database;
    const Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_isStopping = false;
    OpenKlantClient *m_client = nullptr; ///< of the round that is under way
    std::unique_ptr<QThread> m_thread;
};

} // namespace stapsteen
