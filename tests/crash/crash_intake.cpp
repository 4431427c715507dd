// SPDX-License-Identifier: EUPL-1.2
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "intake/IntakeTesting.h"
#include "postgres/PostgresServer.h"

#include "wire/Receipt.h"
#include "wire/WithdrawalCode.h"

#include <QCoreApplication>
#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

// One intake, what a kiosk has for it, and what must come of that: two requests here, one taken back.
class Scene {
public:
    explicit Scene(const QString &database)
        : m_fleet(m_folder.path(), database, 1)
        , m_intake(m_folder.path(), database)
    {
        const Fleet::Kiosk &kiosk = m_fleet.kiosks().front();
        const Secret secret = Secret::take(QByteArray(32, 's'));
        m_sent = {m_fleet.request(0), m_fleet.request(0), m_fleet.request(0, withdrawalTag(secret.view())),
                  Envelope::withdrawal(kiosk.id, secret, kiosk.key, QDateTime::currentDateTimeUtc())};
        m_isProven.fill(false, m_sent.size());
    }

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    // Whether it came up.
    bool start(const QStringList &environment)
    {
        m_intake.setEnvironment(environment);
        return m_intake.start();
    }

    // Sends whatever has no receipt yet, each as often as a kiosk would that hears nothing.
    void sendOnce()
    {
        for (qsizetype i = 0; i < m_sent.size() && m_intake.isRunning(); ++i) {
            const Answer answer =
                post(m_intake.port(), "/v1/envelopes", "application/jose", m_sent.at(i).jws());
            m_isProven[i] = m_isProven.at(i) || m_fleet.isReceipt(answer.body, m_sent.at(i));
        }
    }

    // Why what is here now is not what must be; empty when all is well.
    QString fault()
    {
        if (m_isProven.contains(false))
            return QStringLiteral("no receipt for one");
        const Store store = m_fleet.store();
        if (m_fleet.storedCount() != 3)
            return QStringLiteral("%1 rows").arg(m_fleet.storedCount());
        for (qsizetype i = 0; i < 3; ++i) {
            const auto request = store.request(m_sent.at(i).id());
            if (!request || request->sealed != (i < 2 ? m_sent.at(i).sealed() : QByteArray()))
                return QStringLiteral("request %1 is not what it should be").arg(i);
        }
        return {};
    }

    IntakeProcess &intake() { return m_intake; }

private:
    QTemporaryDir m_folder;
    const Fleet m_fleet;
    IntakeProcess m_intake;
    QList<Envelope> m_sent;
    QList<bool> m_isProven;
};

quint64 countIn(const QString &file)
{
    QFile source(file);
    quint64 count = 0;
    if (source.open(QIODevice::ReadOnly) && source.size() == sizeof count) {
        const QByteArray bytes = source.readAll();
        std::memcpy(&count, bytes.constData(), sizeof count);
    }
    return count;
}

// The points at which one whole run can be killed.
quint64 pointsOf(const QString &database, const QString &preload)
{
    Scene scene(database);
    const QString file = scene.file("points");
    if (!scene.start(
            {QStringLiteral("LD_PRELOAD=") + preload, QStringLiteral("STAPSTEEN_KILL_COUNT=") + file}))
        return 0;
    scene.sendOnce();
    scene.intake().stop();
    const QString fault = scene.fault();
    if (!fault.isEmpty())
        std::printf("  without any kill: %s\n", qPrintable(fault));
    return fault.isEmpty() ? countIn(file) : 0;
}

// Kills it at @p point, starts it again, and sends what is left.
QString killedAt(const QString &database, const QString &preload, quint64 point)
{
    Scene scene(database);
    if (scene.start(
            {QStringLiteral("LD_PRELOAD=") + preload, QStringLiteral("STAPSTEEN_KILL_AT=%1").arg(point)}))
        scene.sendOnce();
    if (scene.intake().isRunning())
        scene.intake().kill(); // a later point than this run came to
    if (!scene.start({}))
        return QStringLiteral("did not start again: ") + QString::fromUtf8(scene.intake().log());
    scene.sendOnce();
    QString fault = scene.fault();
    if (!scene.intake().stop())
        fault += QStringLiteral(" did not end well");
    return fault;
}

// Kills evenly over all points, at least @p least times. False when anything was lost, doubled or claimed.
bool matrix(const char *name, const std::function<QString()> &newDatabase, const QString &preload, int least)
{
    const quint64 points = pointsOf(newDatabase(), preload);
    if (points == 0)
        return false;
    int kills = 0;
    int faults = 0;
    while (kills < least) {
        const int round = int(std::min<quint64>(points, quint64(least - kills)));
        for (int i = 0; i < round; ++i, ++kills) {
            const quint64 point = 1 + quint64(i) * points / quint64(round);
            const QString fault = killedAt(newDatabase(), preload, point);
            if (fault.isEmpty())
                continue;
            ++faults;
            std::printf("  killed at %llu of %llu: %s\n", static_cast<unsigned long long>(point),
                        static_cast<unsigned long long>(points), qPrintable(fault));
        }
    }
    std::printf("%s: killed %d times at %llu points, %d faults\n", name, kills,
                static_cast<unsigned long long>(points), faults);
    std::fflush(stdout);
    return faults == 0;
}

} // namespace

/// Kills a real intake at every write and socket call, starts it again, sends again what has no receipt, and
/// looks whether every request is there exactly once: `crash_intake KILLPOINT.so [KILLS]`.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0 || argc < 2)
        return 2;
    const QString preload = QString::fromLocal8Bit(argv[1]);
    const int kills = argc > 2 ? std::clamp(std::atoi(argv[2]), 1, 100'000) : 24;

    QTemporaryDir folder;
    int number = 0;
    const bool isSqliteWell = matrix(
        "SQLite", [&] { return QStringLiteral("sqlite://%1/%2.db").arg(folder.path()).arg(++number); },
        preload, kills);
    PostgresServer server;
    if (!server.start())
        return 1;
    const bool isPostgresWell = matrix(
        "PostgreSQL", [&] { return server.newDatabase(); }, preload, std::max(1, kills / 2));
    return isSqliteWell && isPostgresWell ? 0 : 1;
}
