// SPDX-License-Identifier: EUPL-1.2
#include "Certificates.h"
#include "FakeServer.h"
#include "SampleSources.h"
#include "SomeIntake.h"

#include "kiosk/PackUpdater.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using From = PackStore::Opened::From;

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An intake with packs, and a kiosk that fetches one.
class TestPackUpdater : public QObject {
    Q_OBJECT

    test::SampleSources m_sources;
    minisign::SecretKey m_key = minisign::generateKey();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PackUpdater> m_updater;
    QByteArray m_offered; ///< what the server has
    QByteArray m_signature;
    QList<qint64> m_ranges; ///< where each request for the file began

    QString packs() const { return m_folder->filePath(u"packs"_s); }
    PackStore store(const QString &packId = {}) const { return {packs(), packFile(1), packId}; }
    QString packFile(int version) const
    {
        return m_sources.path(QStringLiteral("v%1/sample.pack").arg(version));
    }

    void offer(int version)
    {
        m_offered = contentsOf(packFile(version));
        m_signature = contentsOf(packFile(version) + u".minisig"_s);
    }

    QByteArray listing() const
    {
        return PackListing{u"sample"_s, m_offered.size(), PackListing::digestOf(m_signature), m_signature}
            .toJson();
    }

    /// What the server says to a request for the file: @p most bytes of it, then it hangs up or waits.
    enum class Then { HangsUp, Waits };
    void serve(const FakeServer::Request &request, QTcpSocket &socket, qint64 most, Then then)
    {
        if (request.path.startsWith("/v1/packs/")) {
            FakeServer::send(socket, FakeServer::message(200, "application/json", listing()));
            return;
        }
        const QByteArray range = request.headers.value("range");
        const qint64 from = range.isEmpty() ? 0 : range.mid(6).chopped(1).toLongLong();
        m_ranges.append(from);
        const qint64 rest = m_offered.size() - from;
        socket.write("HTTP/1.1 " + QByteArray(from > 0 ? "206 Partial Content" : "200 OK")
                     + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
                     + QByteArray::number(rest) + "\r\n"
                     + (from > 0 ? "Content-Range: bytes " + QByteArray::number(from) + '-'
                                + QByteArray::number(m_offered.size() - 1) + '/'
                                + QByteArray::number(m_offered.size()) + "\r\n"
                                 : QByteArray())
                     + "Connection: close\r\n\r\n");
        socket.write(m_offered.mid(from, most));
        if (then == Then::HangsUp || most >= rest)
            socket.disconnectFromHost();
    }

    void serveAll()
    {
        m_server->setBehaviour([this](const auto &request, QTcpSocket &socket) {
            serve(request, socket, m_offered.size(), Then::HangsUp);
        });
    }

    /// One check from beginning to end.
    void check()
    {
        m_updater->check();
        QTRY_VERIFY_WITH_TIMEOUT(!m_updater->isBusy(), 20'000);
    }

    void expect(int version, From from)
    {
        const auto opened = store().openBest();
        QVERIFY(opened.pack);
        QCOMPARE(opened.pack->info().version, version);
        QCOMPARE(opened.from, from);
        QVERIFY(opened.problems.isEmpty());
    }

    QString problem() const { return m_updater->problem() ? m_updater->problem()->code : QString(); }
    QStringList parts() const { return QDir(packs()).entryList({u"*.part"_s}, QDir::Files | QDir::System); }

private Q_SLOTS:
    void initTestCase()
    {
        for (int version = 1; version <= 3; ++version) {
            m_sources.setVersion(version);
            QDir().mkpath(m_sources.path(QStringLiteral("v%1").arg(version)));
            const QString file = m_sources.build(QStringLiteral("v%1/sample.pack").arg(version));
            m_sources.write(QStringLiteral("v%1/sample.pack.minisig").arg(version),
                            *minisign::sign(file, m_key, u"test"_s));
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeServer>();
        m_updater = std::make_unique<PackUpdater>(store(), packs());
        m_updater->setTrust(m_key.publicKey());
        m_updater->setIntake(test::intakeAt(m_server->url()));
        m_ranges.clear();
        offer(2);
        serveAll();
    }

    void cleanup() { m_updater.reset(); }

    void onlyTheMunicipalitysOwnServerIsListenedTo()
    {
        Certificates ours, others;
        Enrolment enrolment = test::intakeAt({});
        enrolment.authority = ours.authority();
        for (const bool isOurs : {false, true}) {
            m_server = std::make_unique<FakeServer>(isOurs ? ours.server() : others.server());
            serveAll();
            enrolment.intake = m_server->url();
            m_updater->setIntake(enrolment);
            check();
            QCOMPARE(problem(), isOurs ? QString() : u"unreachable"_s);
            QCOMPARE(m_server->requests().isEmpty(), !isOurs);
        }
        expect(2, From::Newest);
    }

    void aNewPackIsFetchedVerifiedAndTakenIn()
    {
        QSignalSpy installed(m_updater.get(), &PackUpdater::installed);
        check();
        QCOMPARE(problem(), QString());
        QCOMPARE(installed.size(), 1);
        expect(2, From::Newest);
        QCOMPARE(parts(), QStringList());
        QVERIFY(m_updater->state().startsWith(u"Bijgewerkt"_s));

        // The next day there is nothing to fetch.
        check();
        QCOMPARE(installed.size(), 1);
        QCOMPARE(m_ranges.size(), 1);
        QVERIFY(m_updater->state().startsWith(u"Niets nieuws"_s));

        offer(3);
        check();
        QCOMPARE(installed.size(), 2);
        expect(3, From::Newest);
        QCOMPARE(QDir(packs()).entryList({u"*.pack"_s}),
                 QStringList({u"sample.2.pack"_s, u"sample.3.pack"_s}));
    }

    void anOlderPackIsFetchedOnceAndRefused()
    {
        offer(3);
        check();
        offer(2);
        check();
        QCOMPARE(problem(), u"pack-older"_s);
        expect(3, From::Newest);
        const auto fetched = m_ranges.size();
        check();
        QCOMPARE(m_ranges.size(), fetched);
    }

    void aBrokenLineIsTakenUpWhereItBroke()
    {
        m_server->setBehaviour([this](const auto &request, QTcpSocket &socket) {
            serve(request, socket, m_offered.size() / 4 + 1, Then::HangsUp);
        });
        check();
        QCOMPARE(problem(), QString());
        expect(2, From::Newest);
        QCOMPARE(m_ranges.size(), 4);
        QVERIFY(std::is_sorted(m_ranges.cbegin(), m_ranges.cend()));
        QVERIFY(m_ranges.at(1) > 0);
    }

    void whoKnowsNoRangesIsAskedFromTheBeginning()
    {
        QDir().mkpath(packs());
        QFile part(packs() + u'/' + PackListing::digestOf(m_signature) + u".part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("something else altogether");
        part.close();
        m_server->setBehaviour([this](FakeServer::Request request, QTcpSocket &socket) {
            request.headers.remove("range");
            serve(request, socket, m_offered.size(), Then::HangsUp);
        });
        check();
        QCOMPARE(problem(), QString());
        expect(2, From::Newest);
    }

    void whatWasDamagedOnTheWayIsFetchedAnew()
    {
        QDir().mkpath(packs());
        QFile part(packs() + u'/' + PackListing::digestOf(m_signature) + u".part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(QByteArray(5000, 'x'));
        part.close();
        check();
        QCOMPARE(m_ranges, QList<qint64>{5000});
        QCOMPARE(problem(), u"signature-wrong"_s);
        QCOMPARE(parts(), QStringList());
        // The next kiosk start, or a new release, tries again.
        m_updater = std::make_unique<PackUpdater>(store(), packs());
        m_updater->setTrust(m_key.publicKey());
        m_updater->setIntake(test::intakeAt(m_server->url()));
        check();
        QCOMPARE(problem(), QString());
        expect(2, From::Newest);
    }

    void whatDoesNotBelongChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("no packs here")
            << FakeServer::message(404, "application/problem+json", "{}") << QString();
        QTest::newRow("a login page")
            << FakeServer::message(200, "text/html", "<html>") << u"listing-malformed"_s;
        QTest::newRow("sent elsewhere")
            << FakeServer::message(302, "text/html", "", "Location: http://127.0.0.1:1/\r\n")
            << u"unreachable"_s;
        QTest::newRow("trouble") << FakeServer::message(500, "text/plain", "x") << u"unreachable"_s;
        QTest::newRow("without end") << FakeServer::message(200, "application/json",
                                                            QByteArray(1'000'000, ' '))
                                     << u"listing-malformed"_s;
        const PackListing other{u"other"_s, 10, PackListing::digestOf("x"), "x"};
        QTest::newRow("another pack")
            << FakeServer::message(200, "application/json", other.toJson()) << u"listing-malformed"_s;
        QTest::newRow("a digest with a path") << FakeServer::message(
            200, "application/json",
            "{\"pack\":\"sample\",\"bytes\":9,\"digest\":\"../../x\",\"signature\":\"x\"}")
                                              << u"listing-malformed"_s;
    }

    void whatDoesNotBelongChangesNothing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        m_server->setBehaviour(
            [answer](const auto &, QTcpSocket &socket) { FakeServer::send(socket, answer); });
        check();
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("without end"))
            QVERIFY(!problem().isEmpty());
        else
            QCOMPARE(problem(), code);
        expect(1, From::BuiltIn);
    }

    void aStrangersPackIsRefused()
    {
        m_updater->setTrust(minisign::generateKey().publicKey());
        check();
        QCOMPARE(problem(), u"signature-other-key"_s);
        expect(1, From::BuiltIn);
    }

    void nobodyAnswers()
    {
        m_server->stop();
        check();
        QCOMPARE(problem(), u"unreachable"_s);
        QVERIFY(m_server->start());
        check();
        expect(2, From::Newest);
    }

    void aFullDiskChangesNothing()
    {
        QDir().mkpath(packs());
        const QString part = packs() + u'/' + PackListing::digestOf(m_signature) + u".part"_s;
        QVERIFY(QFile::link(u"/dev/full"_s, part)); // writing to it fails with ENOSPC
        check();
        QCOMPARE(problem(), u"disk-full"_s);
        QCOMPARE(parts(), QStringList()); // her requests need the room
        expect(1, From::BuiltIn);
        check();
        QCOMPARE(problem(), QString());
        expect(2, From::Newest);
    }

    void aDiskThatFillsUpAtTheLastMomentChangesNothing()
    {
        QDir().mkpath(packs());
        QVERIFY(QFile::link(u"/dev/full"_s, packs() + u"/staged"_s));
        check();
        QCOMPARE(problem(), u"disk-full"_s);
        expect(1, From::BuiltIn);
        check(); // it is not held against the release
        QCOMPARE(problem(), QString());
        expect(2, From::Newest);
    }

    void killedAtAnyPieceItGoesOnFromThere()
    {
        const qint64 piece = m_offered.size() / 12 + 1;
        m_server->setBehaviour(
            [&](const auto &request, QTcpSocket &socket) { serve(request, socket, piece, Then::Waits); });
        const QString part = packs() + u'/' + PackListing::digestOf(m_signature) + u".part"_s;
        const QStringList arguments{
            m_server->url().toString(), u"sample"_s, packs(),
            QString::fromLatin1(minisign::publicKeyFile(m_key.publicKey())).section(u'\n', 1, 1)};
        int kills = 0;
        for (qint64 have = piece; have < m_offered.size(); have += piece) {
            QProcess kiosk;
            kiosk.start(QStringLiteral(FETCH_PACK), arguments);
            QVERIFY(kiosk.waitForStarted());
            QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(part).size(), have, 20'000);
            kiosk.kill(); // SIGKILL
            QVERIFY(kiosk.waitForFinished());
            expect(1, From::BuiltIn);
            ++kills;
        }
        QVERIFY(kills > 5);
        QProcess kiosk;
        kiosk.start(QStringLiteral(FETCH_PACK), arguments);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(kiosk.exitCode(), 0);
        expect(2, From::Newest);
        for (qsizetype i = 0; i < m_ranges.size(); ++i)
            QCOMPARE(m_ranges.at(i), i * piece); // nothing was fetched twice
    }

    void aStickIsTakenIn()
    {
        QSignalSpy installed(m_updater.get(), &PackUpdater::installed);
        m_updater->installFrom({m_sources.path(u"nothing"_s), m_sources.path(u"v2"_s)});
        QTRY_VERIFY(!m_updater->isBusy());
        QCOMPARE(problem(), QString());
        QCOMPARE(installed.size(), 1);
        expect(2, From::Newest);
        QVERIFY(m_updater->state().startsWith(u"Bijgewerkt"_s));
        // Again changes nothing, says so, and nothing is wrong.
        m_updater->installFrom({m_sources.path(u"v2"_s)});
        QTRY_VERIFY(!m_updater->isBusy());
        QCOMPARE(installed.size(), 1);
        QCOMPARE(problem(), QString());
        QVERIFY(m_updater->state().startsWith(u"Niets nieuws"_s));
    }

    void aStickWithNothingOfUseSaysWhy()
    {
        m_updater->installFrom({});
        QCOMPARE(problem(), u"pack-missing"_s);
        m_sources.write(u"unsigned/sample.pack"_s, contentsOf(packFile(2)));
        m_updater->installFrom({m_sources.path(u"unsigned"_s)});
        QCOMPARE(problem(), u"signature-missing"_s);
        m_updater = std::make_unique<PackUpdater>(store(u"another"_s), packs());
        m_updater->setTrust(m_key.publicKey());
        m_updater->installFrom({m_sources.path(u"v2"_s)});
        QTRY_VERIFY(!m_updater->isBusy());
        QCOMPARE(problem(), u"pack-other"_s);
        m_updater->setTrust({});
        m_updater->installFrom({m_sources.path(u"v2"_s)});
        QCOMPARE(problem(), u"pack-key-missing"_s);
        expect(1, From::BuiltIn);
    }
};

QTEST_GUILESS_MAIN(TestPackUpdater)
#include "tst_packupdater.moc"
