// SPDX-License-Identifier: EUPL-1.2
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "intake/Handling.h"
#include "intake/IntakeTesting.h"
#include "postgres/PostgresServer.h"

#include "wire/Base64Url.h"
#include "wire/DurableFile.h"
#include "wire/HandOver.h"
#include "wire/Receipt.h"
#include "wire/WithdrawalCode.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <thread>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

// One intake and what it has to do; what must have come of that, wherever it is killed and started again.
class Scene {
public:
    explicit Scene(const QString &database)
        : m_fleet(m_folder.path(), database, 1)
        , m_intake(m_folder.path(), database)
    {
    }
    virtual ~Scene() = default;
    Q_DISABLE_COPY_MOVE(Scene)

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    // Does it with @p environment, in which it may be killed. Whether it was.
    bool live(const QStringList &environment)
    {
        m_intake.setEnvironment(environment);
        return isKilled();
    }

    // Does it again where nobody kills it. Why what is here now is not what must be; empty when all is well.
    QString again()
    {
        m_intake.setEnvironment({});
        return isKilled() ? QStringLiteral("did not work again: ") + QString::fromUtf8(m_intake.log())
                          : fault();
    }

    virtual QString fault() = 0;

protected:
    virtual bool isKilled() = 0;

    // As it came in so many days and an hour ago.
    StoredRequest stored(const Envelope &envelope, int daysAgo) const
    {
        StoredRequest request;
        request.id = envelope.id();
        request.sha256 = envelope.contentDigest();
        request.kioskId = envelope.kioskId();
        request.sealKeyId = envelope.sealKeyId();
        request.sealed = envelope.sealed();
        request.received = QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(-3600);
        request.tag = QString::fromLatin1(toBase64Url(envelope.tag()));
        return request;
    }
    void file(const Envelope &envelope, int daysAgo) const
    {
        StoredRequest request = stored(envelope, daysAgo);
        if (!m_fleet.store().file(request))
            qFatal("The database takes nothing");
    }

    QTemporaryDir m_folder;
    const Fleet m_fleet;
    IntakeProcess m_intake;
};

// Three requests at once, of which one is then taken back.
class Serving : public Scene {
public:
    explicit Serving(const QString &database)
        : Scene(database)
    {
        const Fleet::Kiosk &kiosk = m_fleet.kiosks().front();
        const Secret secret = Secret::take(QByteArray(32, 's'));
        m_sent = {m_fleet.request(0), m_fleet.request(0), m_fleet.request(0, withdrawalTag(secret.view())),
                  Envelope::withdrawal(kiosk.id, secret, kiosk.key, QDateTime::currentDateTimeUtc())};
    }

    QString fault() override
    {
        if (!std::ranges::all_of(m_isProven, [](bool proven) { return proven; }))
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

protected:
    bool isKilled() override
    {
        if (m_intake.start())
            send();
        return !m_intake.isRunning() || !m_intake.stop();
    }

private:
    // What has no receipt yet, as often as a kiosk would that hears nothing.
    void send()
    {
        std::vector<std::thread> kiosks;
        for (size_t i = 0; i < 3; ++i)
            kiosks.emplace_back([this, i] { send(i); });
        for (std::thread &kiosk : kiosks)
            kiosk.join();
        send(3);
    }
    void send(size_t i)
    {
        const Envelope &envelope = m_sent.at(qsizetype(i));
        const Answer answer = post(m_intake.port(), "/v1/envelopes", "application/jose", envelope.jws());
        m_isProven[i] = m_isProven[i] || m_fleet.isReceipt(answer.body, envelope);
    }

    QList<Envelope> m_sent;
    std::array<bool, 4> m_isProven{};
};

// One of the commands for the command line.
class Command : public Scene {
public:
    using Scene::Scene;

protected:
    virtual QStringList words() const = 0;

    bool isKilled() override { return m_intake.run(words()) == IntakeProcess::Ended::Killed; }
};

class Importing : public Command {
public:
    explicit Importing(const QString &database)
        : Command(database)
    {
        const QByteArray text = handover::text(handover::Kind::Envelopes, {m_a.jws(), m_b.jws()});
        if (!writeDurably(file("x.handover"), text, OwnerOnly))
            qFatal("No room");
    }

    QString fault() override
    {
        const auto text = readWhole(file("x.handover.receipts"), 100'000);
        const auto lines = text ? handover::lines(handover::Kind::Receipts, *text) : failure(text.error());
        if (!lines || lines->size() != 2 || !m_fleet.isReceipt(lines->at(0), m_a)
            || !m_fleet.isReceipt(lines->at(1), m_b))
            return QStringLiteral("not both receipts");
        const int count = m_fleet.storedCount();
        return count == 2 ? QString() : QStringLiteral("%1 rows").arg(count);
    }

protected:
    QStringList words() const override { return {QStringLiteral("import"), file("x.handover")}; }

private:
    const Envelope m_a = m_fleet.request(0), m_b = m_fleet.request(0);
};

// One request whose time is over, one that is open.
class Erasing : public Command {
public:
    explicit Erasing(const QString &database)
        : Command(database)
    {
        Scene::file(m_old, 90);
        Scene::file(m_open, 90);
        const QDateTime closed = QDateTime::currentDateTimeUtc().addDays(-60);
        if (!putIn(RequestState::Done, m_fleet.store(), m_old.id(), closed))
            qFatal("It cannot be closed");
    }

    QString fault() override
    {
        const Store store = m_fleet.store();
        if (store.request(m_old.id()))
            return QStringLiteral("it was not erased");
        if (!store.request(m_open.id()))
            return QStringLiteral("another was erased");
        StoredRequest late = stored(m_old, 0);
        const auto filed = store.file(late);
        if (!filed || *filed != Store::Filing::Known)
            return QStringLiteral("it came back");
        const auto withdrawn = store.withdraw(late.tag, late.kioskId, QDateTime::currentDateTimeUtc());
        return withdrawn && withdrawn->outcome == Store::Withdrawing::Withdrawn
            ? QString()
            : QStringLiteral("a withdrawal knows nothing of it");
    }

protected:
    QStringList words() const override { return {QStringLiteral("erase")}; }

private:
    const Envelope m_old = m_fleet.request(0), m_open = m_fleet.request(0);
};

// What kiosks are told is in a backup is in it.
class BackingUp : public Command {
public:
    explicit BackingUp(const QString &database)
        : Command(database)
    {
        Scene::file(m_old, 1);
    }

    QString fault() override
    {
        const auto until = m_fleet.store().backedUpUntil();
        const QString copy = file("backup.db");
        if (!until || !*until || !QFile::exists(copy))
            return QStringLiteral("no backup");
        const auto restored = Store::open(QStringLiteral("sqlite://") + copy);
        if (!restored || !restored->request(m_old.id()))
            return QStringLiteral("it is not in the backup");
        return *restored->epoch() != *m_fleet.store().epoch() ? QString()
                                                              : QStringLiteral("it has the same epoch");
    }

protected:
    // Where it was cut off between writing the file and saying so, somebody takes the file away and begins
    // anew.
    bool isKilled() override
    {
        const auto until = m_fleet.store().backedUpUntil();
        if (!until || !*until)
            QFile::remove(file("backup.db"));
        else if (!QFile::exists(file("backup.db")))
            qFatal("Said to be in a backup that is not there");
        else
            return false;
        return Command::isKilled();
    }
    QStringList words() const override
    {
        return {QStringLiteral("backup"), QStringLiteral("--out"), file("backup.db")};
    }

private:
    const Envelope m_old = m_fleet.request(0);
};

// What was sealed before can still be opened, what is signed is still believed.
class Rolling : public Command {
public:
    Rolling(const QString &database, const char *which)
        : Command(database)
        , m_which(QLatin1String(which))
    {
        Scene::file(m_old, 1);
    }

    QString fault() override
    {
        const Store store = m_fleet.store();
        const auto identity = Identity::loadOrCreate(m_folder.path(), store);
        if (!identity)
            return identity.error().code;
        const bool opens = identity->sealKey(m_old.sealKeyId());
        const bool isRolled = identity->nextSigning || !identity->formerSeals.empty();
        return opens && isRolled ? QString() : QStringLiteral("the keys are not what they should be");
    }

protected:
    QStringList words() const override { return {QStringLiteral("keys"), m_which}; }

private:
    const QString m_which;
    const Envelope m_old = m_fleet.request(0);
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

using NewScene = std::function<std::unique_ptr<Scene>()>;

class Matrix {
public:
    explicit Matrix(QString preload)
        : m_preload(QStringLiteral("LD_PRELOAD=") + preload)
    {
    }

    // Kills at each of its points; where there are more than @p most at that many, evenly and starting
    // anywhere, so that other runs meet other points. False when anything was lost, doubled or claimed.
    bool kill(const char *name, const NewScene &newScene, quint64 most)
    {
        const quint64 points = pointsOf(newScene);
        if (points == 0)
            return false;
        const quint64 runs = std::min(points, most);
        const quint64 first = QRandomGenerator::global()->generate() % points;
        int kills = 0, faults = 0;
        for (quint64 i = 0; i < runs; ++i) {
            const quint64 point = 1 + (first + i * points / runs) % points;
            const std::unique_ptr<Scene> scene = newScene();
            // Not each run passes as many points: threads. One that came to its end is no kill.
            kills += scene->live({m_preload, QStringLiteral("STAPSTEEN_KILL_AT=%1").arg(point)});
            const QString fault = scene->again();
            if (fault.isEmpty())
                continue;
            ++faults;
            std::printf("  killed at %llu of %llu: %s\n", static_cast<unsigned long long>(point),
                        static_cast<unsigned long long>(points), qPrintable(fault));
        }
        std::printf("%s: %llu points, killed %d times, %d faults\n", name,
                    static_cast<unsigned long long>(points), kills, faults);
        std::fflush(stdout);
        m_kills += kills;
        return faults == 0 && kills > 0;
    }

    int kills() const { return m_kills; }

private:
    // The points at which one whole run can be killed.
    quint64 pointsOf(const NewScene &newScene) const
    {
        const std::unique_ptr<Scene> scene = newScene();
        const QString file = scene->file("points");
        const bool wasKilled = scene->live({m_preload, QStringLiteral("STAPSTEEN_KILL_COUNT=") + file});
        const QString fault = scene->fault();
        if (wasKilled || !fault.isEmpty())
            std::printf("  without any kill: %s\n", qPrintable(fault));
        return wasKilled || !fault.isEmpty() ? 0 : countIn(file);
    }

    const QString m_preload;
    int m_kills = 0;
};

// All it does, on one kind of database.
bool killAll(Matrix &matrix, const char *where, const std::function<QString()> &newDatabase, bool hasBackup,
             quint64 mostServing, quint64 mostOthers)
{
    const auto made = [&](auto make) -> NewScene { return [=] { return make(newDatabase()); }; };
    const QString name = QString::fromLatin1(where) + QStringLiteral(", ");
    const auto kill = [&](const char *what, const NewScene &newScene, quint64 most) {
        return matrix.kill(qPrintable(name + QLatin1String(what)), newScene, most);
    };
    bool isWell =
        kill("serving", made([](const QString &at) { return std::make_unique<Serving>(at); }), mostServing);
    isWell &=
        kill("import", made([](const QString &at) { return std::make_unique<Importing>(at); }), mostOthers);
    isWell &=
        kill("erase", made([](const QString &at) { return std::make_unique<Erasing>(at); }), mostOthers);
    if (hasBackup)
        isWell &= kill("backup", made([](const QString &at) { return std::make_unique<BackingUp>(at); }),
                       mostOthers);
    for (const char *which : {"roll-seal", "roll-signing"})
        isWell &=
            kill(which, made([which](const QString &at) { return std::make_unique<Rolling>(at, which); }),
                 mostOthers);
    return isWell;
}

} // namespace

/// Kills a real intake at its write and socket calls, starts it again, sends again what has no receipt, and
/// looks whether every request is there exactly once; and so with its commands:
/// `crash_intake KILLPOINT.so [KILLS]`. Without KILLS at a few points; with it at every point there is, and
/// again until it was killed so often.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0 || argc < 2)
        return 2;
    constexpr quint64 All = std::numeric_limits<quint64>::max();
    const bool isWhole = argc > 2;
    const int wanted = isWhole ? std::clamp(std::atoi(argv[2]), 1, 100'000) : 1;
    Matrix matrix(QString::fromLocal8Bit(argv[1]));

    QTemporaryDir folder;
    int number = 0;
    const auto newSqlite = [&] {
        return QStringLiteral("sqlite://%1/%2.db").arg(folder.path()).arg(++number);
    };
    PostgresServer server;
    if (!server.start())
        return 1;
    const auto newPostgres = [&] {
        server.dropDatabase();
        return server.newDatabase();
    };
    bool isWell = true;
    while (isWell && matrix.kills() < wanted) {
        isWell = killAll(matrix, "SQLite", newSqlite, true, isWhole ? All : 12, isWhole ? All : 2);
        isWell &= killAll(matrix, "PostgreSQL", newPostgres, false, isWhole ? All : 6, isWhole ? All : 1);
    }
    std::printf("the intake was killed %d times\n", matrix.kills());
    return isWell ? 0 : 1;
}
