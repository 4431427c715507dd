// SPDX-License-Identifier: EUPL-1.2
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "openklant/FakeOpenKlant.h"
#include "postgres/IntakeDatabase.h"

#include "intake/openklant/OpenKlantLedger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include <signal.h>

using namespace stapsteen;
using namespace stapsteen::testing;
using Fault = FakeOpenKlant::Fault;
using Work = OpenKlantLedger::Work;

/// The program itself, `stapsteen-intake serve --open-klant FILE`: a request comes over HTTP and goes on
/// once, wherever the program is killed.
class tst_OpenKlantProcess : public QObject {
    Q_OBJECT

public:
    explicit tst_OpenKlantProcess(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private:
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<FakeOpenKlant> m_fake;
    std::optional<Fleet> m_fleet;
    std::optional<IntakeProcess> m_intake;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QStringList forwarding() const { return {QStringLiteral("--open-klant"), path("open-klant.json")}; }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    bool post(const Envelope &envelope) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_intake->port());
        if (!socket.waitForConnected(10'000))
            return false;
        socket.write("POST /v1/envelopes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/jose\r\n"
                     "Content-Length: "
                     + QByteArray::number(envelope.jws().size()) + "\r\n\r\n" + envelope.jws());
        QByteArray all;
        while (socket.waitForReadyRead(10'000))
            all += socket.readAll();
        return all.startsWith("HTTP/1.1 201");
    }

    std::optional<OpenKlantLedger::Progress> progress(const QString &id) const
    {
        const Store store = m_fleet->store();
        return *OpenKlantLedger(store.database()).progress(id);
    }

    // As if the program stood still for as long as it takes until somebody may go on.
    void letTimePass() const
    {
        const Store store = m_fleet->store();
        QVERIFY(store.database().run(QStringLiteral(
            "UPDATE open_klant SET held_until = 0, due = CASE WHEN due IS NULL THEN NULL ELSE 1 END")));
    }

    // Each round begins with the program.
    void startAndAwait(const QString &id, std::initializer_list<Work> works)
    {
        QVERIFY2(m_intake->start(), m_intake->log());
        const auto isThere = [&] {
            const auto now = progress(id);
            return now && std::find(works.begin(), works.end(), now->work) != works.end();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
    }

    void verifyOnce() const
    {
        QCOMPARE(m_fake->contacts().size(), 1);
        QCOMPARE(m_fake->parties().size(), 1);
        QCOMPARE(m_fake->addresses().size(), 1);
        QCOMPARE(m_fake->tasks().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        m_folder = std::make_unique<QTemporaryDir>();
        m_fake.emplace();
        m_fleet.emplace(m_folder->path(), m_database->url(), 1);
        write("token", "geheim\n");
        write("open-klant.json",
              QJsonDocument(QJsonObject{{QStringLiteral("url"), m_fake->url()},
                                        {QStringLiteral("tokenFile"), path("token")},
                                        {QStringLiteral("kanaal"), QStringLiteral("zuil")},
                                        {QStringLiteral("actors"), QJsonArray{FakeOpenKlant::actor()}}})
                  .toJson());
        m_intake.emplace(m_folder->path(), m_database->url());
        m_intake->setArguments(forwarding());
    }

    void cleanup()
    {
        m_intake.reset();
        m_fleet.reset();
        m_fake.reset();
        m_database.reset();
    }

    void bringsWhatArrives()
    {
        QVERIFY2(m_intake->start(), m_intake->log());
        const Envelope envelope = m_fleet->request(0);
        QVERIFY(post(envelope));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->tasks().size(), 1, 30'000); // in the next round
        QTRY_VERIFY(progress(envelope.id()) && progress(envelope.id())->work == Work::Filed);
        verifyOnce();
        QVERIFY(m_intake->stop());
        QVERIFY(!m_intake->log().contains(envelope.id().toLatin1()));
    }

    void bringsItOnceWhereverItIsKilled_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<Fault>("fault");
        const std::pair<const char *, Fault> faults[] = {
            {"done", Fault::None}, {"not done", Fault::LostOnTheWay}, {"done later", Fault::Late}};
        for (int call = 1; call <= 6; ++call) { // three looks and three POSTs
            for (const auto &[name, fault] : faults)
                QTest::addRow("call %d %s", call, name) << call << fault;
        }
    }

    void bringsItOnceWhereverItIsKilled()
    {
        QFETCH(int, call);
        QFETCH(Fault, fault);
        m_intake->setArguments({}); // it arrives at one that does not forward yet
        QVERIFY2(m_intake->start(), m_intake->log());
        const Envelope envelope = m_fleet->request(0);
        QVERIFY(post(envelope));
        m_intake->kill();

        m_intake->setArguments(forwarding());
        std::atomic<qint64> victim{0};
        std::atomic<bool> isKilled{false};
        m_fake->setFaults([&](int now) {
            if (now != call)
                return Fault::None;
            while (victim == 0) // it is faster than we are
                std::this_thread::yield();
            ::kill(pid_t(victim), SIGKILL);
            isKilled = true;
            return fault;
        });
        QVERIFY2(m_intake->start(), m_intake->log());
        victim = m_intake->processId();
        QTRY_VERIFY_WITH_TIMEOUT(isKilled, 30'000);
        m_intake->kill();

        m_fake->setFaults({});
        letTimePass();
        startAndAwait(envelope.id(), {Work::Filed, Work::Settle});
        m_intake->kill();
        m_fake->letLateArrive(); // what was on its way all the time
        letTimePass();
        startAndAwait(envelope.id(), {Work::Filed});
        QVERIFY(m_intake->stop());
        verifyOnce();
    }
};

int main(int argc, char **argv)
{
    return stapsteen::testing::runOnBoth<tst_OpenKlantProcess>(argc, argv);
}
#include "tst_openklant_process.moc"
