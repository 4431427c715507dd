// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantForwarder.h"

#include "intake/Log.h"
#include "intake/openklant/OpenKlantClient.h"
#include "intake/openklant/OpenKlantFiling.h"
#include "intake/openklant/OpenKlantLedger.h"

#include <QElapsedTimer>
#include <QScopeGuard>

namespace stapsteen {

namespace {

using Entry = OpenKlantLedger::Entry;
using Work = OpenKlantLedger::Work;

Result<> workOn(Entry &entry, OpenKlantFiler &filer, const Store &store, const OpenKlantForwarder::Open &open,
                const QDateTime &moment)
{
    if (entry.work == Work::Erase)
        return filer.erase(entry.filing);
    if (entry.work == Work::Settle)
        return filer.settle(entry.filing);
    const auto stored = store.request(entry.filing.requestId);
    if (!stored)
        return failure(stored.error());
    if (entry.work == Work::Filed) {
        if (stored->handled)
            return {}; // closed here meanwhile
        const auto at = filer.dealtWith(entry.filing);
        if (!at)
            return failure(at.error());
        entry.isDealtWithThere = at->has_value();
        return *at ? store.closeElsewhere(entry.filing.requestId, **at, moment) : Result<>();
    }
    const auto request = open(*stored);
    if (!request)
        return failure(request.error());
    return filer.file(entry.filing, *request);
}

} // namespace

OpenKlantForwarder::OpenKlantForwarder(OpenKlantSettings settings, QString database, Open open)
    : m_settings(std::move(settings))
    , m_database(std::move(database))
    , m_open(std::move(open))
{
}

OpenKlantForwarder::~OpenKlantForwarder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        if (m_client)
            m_client->stop();
    }
    m_stop.notify_all();
    if (m_thread)
        m_thread->wait();
}

bool OpenKlantForwarder::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

Result<int> OpenKlantForwarder::round(const QDateTime &now)
{
    const auto store = Store::open(m_database);
    if (!store)
        return failure(store.error());
    const OpenKlantLedger ledger(store->database());
    if (const auto gathered = ledger.gather(m_settings.states, now); !gathered)
        return failure(gathered.error());
    const auto token = m_settings.token();
    if (!token)
        return failure(token.error());
    OpenKlantClient client(m_settings, *token);
    {
        const std::lock_guard lock(m_mutex);
        m_client = &client;
    }
    const auto forget = qScopeGuard([this] {
        const std::lock_guard lock(m_mutex);
        m_client = nullptr;
    });

    QElapsedTimer timer;
    timer.start();
    const auto moment = [&] { return now.addMSecs(timer.elapsed()); };
    int count = 0;
    while (!isStopping()) {
        const auto taken = ledger.take(moment());
        if (!taken)
            return failure(taken.error());
        if (!*taken)
            break;
        Entry entry = **taken;
        const auto isLeftOut = ledger.leaveOut(entry, m_settings.states);
        if (!isLeftOut)
            return failure(isLeftOut.error());
        if (*isLeftOut)
            continue;
        OpenKlantFiler filer(m_settings, client,
                             [&](const OpenKlantFiling &) { return ledger.note(entry, moment()); });
        const auto worked = workOn(entry, filer, *store, m_open, moment());
        if (worked) {
            if (const auto finished = ledger.finish(entry, moment()); !finished)
                return failure(finished.error());
            ++count;
            continue;
        }
        if (worked.error().code == QLatin1String("open-klant-withdrawn")) {
            if (const auto gathered = ledger.gather(m_settings.states, moment()); !gathered)
                return failure(gathered.error());
        } else {
            logTrouble(worked.error());
        }
        if (const auto failed = ledger.fail(entry, worked.error(), moment()); !failed)
            return failure(failed.error());
        if (OpenKlantClient::concernsAll(worked.error()))
            break;
    }
    return count;
}

void OpenKlantForwarder::start(int seconds)
{
    m_thread.reset(QThread::create([this, seconds] { work(seconds); }));
    m_thread->start();
}

void OpenKlantForwarder::work(int seconds)
{
    for (;;) {
        if (const auto done = round(QDateTime::currentDateTimeUtc()); !done)
            logTrouble(done.error());
        std::unique_lock lock(m_mutex);
        if (m_stop.wait_for(lock, std::chrono::seconds(seconds), [this] { return m_isStopping; }))
            return;
    }
}

} // namespace stapsteen
