// SPDX-License-Identifier: EUPL-1.2
#include "Handling.h"
#include "camera/GreyPicture.h"
#include "camera/QrScanner.h"
#include "intake/Commands.h"
#include "intake/Identity.h"
#include "intake/Inbox.h"
#include "intake/desk/Accounts.h"
#include "intake/desk/AuditLog.h"

#include "wire/ContactRequest.h"
#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/HandOver.h"
#include "wire/Receipt.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QRandomGenerator>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrame>

#include <thread>

#include <pty.h>
#include <unistd.h>

using namespace stapsteen;
using stapsteen::testing::countOf;

/// The commands that end by themselves; tests/desk runs `serve`.
class TestIntakeCommands : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static int run(const QStringList &arguments)
    {
        return runIntake(QStringList{QStringLiteral("stapsteen-intake")} + arguments);
    }

    QStringList enrol(const QString &url = QStringLiteral("https://intake.example.nl")) const
    {
        return {QStringLiteral("enrol"),
                QStringLiteral("--data"),
                path("data"),
                QStringLiteral("--municipality"),
                QStringLiteral("Den Haag"),
                QStringLiteral("--centre"),
                QStringLiteral("Yasmin"),
                QStringLiteral("--url"),
                url,
                QStringLiteral("--reach-us"),
                path("reach-us.json"),
                QStringLiteral("--authority"),
                path("authority.pem"),
                QStringLiteral("--out"),
                path("enrolment.json")};
    }

    // What looks like a certificate of so many bytes.
    static QByteArray pem(int bytes)
    {
        QByteArray der(bytes, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : der)
            byte = char(random.bounded(256));
        const QByteArray text = der.toBase64();
        QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype i = 0; i < text.size(); i += 64)
            pem += text.mid(i, 64) + '\n';
        return pem + "-----END CERTIFICATE-----\n";
    }

    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    // The words of a command, and which data it is about.
    QStringList words(const char *line) const
    {
        return QStringList{QStringLiteral("--data"), path("data")} + QString::fromLatin1(line).split(u' ');
    }

    // What the log says was done on the server, the oldest first.
    QStringList logged() const
    {
        const Store mine = store();
        const DeskKey key = *DeskKey::loadOrCreate(path("data"), mine);
        QStringList lines;
        const auto entries = *AuditLog(mine, key).entriesAfter(0, 100);
        for (const AuditEntry &entry : entries) {
            if (entry.actor == OnTheServer)
                lines.append(QStringList{entry.deed, entry.subject, entry.detail}.join(u' '));
        }
        return lines;
    }

    Store store() const { return *Store::open(QStringLiteral("sqlite://") + path("data/intake.db")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("authority.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        write("reach-us.json",
              R"({"name":"Yasmin","address":["Straat 1"],"phone":"0701234567",)"
              R"("hours":[{"days":[1,2],"open":"09:00","close":"16:00"}]})");
    }

    void enrolMakesAFileAKioskCanUse()
    {
        QCOMPARE(run(enrol()), 0);
        QFile file(path("enrolment.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto enrolment = Enrolment::fromJson(file.readAll());
        QVERIFY(enrolment);
        QCOMPARE(enrolment->municipality, QStringLiteral("Den Haag"));
        QCOMPARE(enrolment->reachUs.phone, QStringLiteral("0701234567"));
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        const auto key = SigningKeyPair::generate();
        const auto used =
            inbox::enrol(store(), EnrolmentRequest::sign(enrolment->token, QStringLiteral("Hal"), key),
                         QDateTime::currentDateTimeUtc());
        QVERIFY(used && used->isNew);
        QCOMPARE(store().kiosk(used->kioskId)->centre, QStringLiteral("Yasmin"));
    }

    void everyEnrolmentHasItsOwnTokenAndTheSameKeys()
    {
        const auto made = [this] {
            [&] { QCOMPARE(run(enrol()), 0); }();
            QFile file(path("enrolment.json"));
            return file.open(QIODevice::ReadOnly) ? Enrolment::fromJson(file.readAll()) : failure("", {});
        };
        const auto one = made();
        const auto two = made();
        QVERIFY(one && two);
        QVERIFY(one->token != two->token);
        QVERIFY(one->sealKey == two->sealKey);
        QVERIFY(one->intakeKey == two->intakeKey);
    }

    void enrolDrawsACodeAKioskCanUse_data()
    {
        QTest::addColumn<int>("certificate");
        QTest::newRow("elliptic") << 500; // bytes; random, so no compression helps
        QTest::newRow("RSA of 2048 bits") << 1000;
        QTest::newRow("RSA of 4096 bits") << 1400;
    }
    void enrolDrawsACodeAKioskCanUse()
    {
        QFETCH(int, certificate);
        write("authority.pem", pem(certificate));
        QStringList words = enrol();
        words.replace(words.size() - 2, QStringLiteral("--qr"));
        words.replace(words.size() - 1, path("enrolment.svg"));
        QCOMPARE(run(words), 0);
        QVERIFY(!QFile::exists(path("enrolment.json")));
        QVERIFY(!(QFileInfo(path("enrolment.svg")).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        // On a sheet before a camera of 720 rows.
        QSvgRenderer drawing(path("enrolment.svg"));
        QVERIFY(drawing.isValid());
        QImage sheet(1280, 720, QImage::Format_Grayscale8);
        sheet.fill(160);
        QPainter painter(&sheet);
        drawing.render(&painter, QRectF(300, 15, 690, 690));
        painter.end();
        QVideoFrame frame(QVideoFrameFormat(sheet.size(), QVideoFrameFormat::Format_Y8));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        QCOMPARE(frame.bytesPerLine(0), int(sheet.bytesPerLine()));
        std::memcpy(frame.bits(0), sheet.constBits(), size_t(sheet.sizeInBytes()));
        frame.unmap();
        QrScanner scanner;
        const QList<QByteArray> texts = scanner.scan(*GreyPicture::of(frame));
        QCOMPARE(texts.size(), 1);
        const auto enrolment = Enrolment::fromQr(QString::fromUtf8(texts.first()));
        QVERIFY2(enrolment, enrolment ? "" : qPrintable(enrolment.error().sentence));
        QCOMPARE(enrolment->authority, pem(certificate));

        // Good once, as the file is.
        const auto use = [&] {
            return inbox::enrol(
                store(),
                EnrolmentRequest::sign(enrolment->token, QStringLiteral("Hal"), SigningKeyPair::generate()),
                now());
        };
        QVERIFY(use());
        QVERIFY(!use());
    }

    void enrolDrawsWhatItAlsoWrites()
    {
        QCOMPARE(run(enrol() + QStringList{QStringLiteral("--qr"), path("enrolment.svg")}), 0);
        QVERIFY(QFile::exists(path("enrolment.json")));
        QVERIFY(QFile::exists(path("enrolment.svg")));
    }

    void enrolRefusesACodeNobodyCouldRead()
    {
        const QStringList words = enrol() + QStringList{QStringLiteral("--qr"), path("enrolment.svg")};
        write("authority.pem", pem(4000));
        QCOMPARE(run(words), 1);
        QVERIFY(!QFile::exists(path("enrolment.svg")));
        QVERIFY(!QFile::exists(path("enrolment.json")));
        QCOMPARE(run(enrol()), 0); // as a file it may be that long
        QCOMPARE(run(enrol() + QStringList{QStringLiteral("--qr"), path("enrolment.png")}), 2);
    }

    void enrolRefusesWhatAKioskWouldRefuse()
    {
        QCOMPARE(run(enrol(QStringLiteral("http://intake.example.nl"))), 1); // in the clear over a network
        write("authority.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        write("reach-us.json", R"({"name":"Yasmin","address":[],"phone":"12","hours":[]})");
        QCOMPARE(run(enrol()), 1);
        write("authority.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
        write("reach-us.json", "no json");
        QCOMPARE(run(enrol()), 1);
        QVERIFY(QFile::remove(path("reach-us.json")));
        QCOMPARE(run(enrol()), 1);
        QVERIFY(!QFile::exists(path("enrolment.json")));
    }

    void accountAddTakesThePasswordFromAFile()
    {
        write("password", "een lang wachtwoord\n");
        const QStringList add{
            QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("Fatima"),
            QStringLiteral("--data"),  path("data"),          QStringLiteral("--password-file"),
            path("password")};
        QCOMPARE(run(add), 0);
        QVERIFY(Accounts().checkPassword(store(), QStringLiteral("fatima"), "een lang wachtwoord",
                                         QDateTime::currentDateTimeUtc()));
        QCOMPARE(run(add), 1); // there already
        // The coordinator sees it as well as what the administrator's page does.
        const Store mine = store();
        const DeskKey key = *DeskKey::loadOrCreate(path("data"), mine);
        const auto entries = *AuditLog(mine, key).entriesBefore(1000, QStringLiteral("fatima"), 10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().actor, QStringLiteral("(server)"));
        QCOMPARE(entries.first().deed, deedName(Deed::AccountAdded));
        QCOMPARE(entries.first().detail, QStringLiteral("case-manager"));
    }

    void accountAddTakesThePasswordAsTyped()
    {
        int keyboard = -1;
        int terminal = -1;
        QCOMPARE(::openpty(&keyboard, &terminal, nullptr, nullptr, nullptr), 0);
        const int before = ::dup(STDIN_FILENO);
        ::dup2(terminal, STDIN_FILENO);
        const QByteArray typed = "een lang wachtwoord\n";
        std::thread somebody([&] {
            // What is typed before the question is thrown away; once it is asked, it is not shown.
            termios now{};
            for (int i = 0; i < 2'000; ++i) {
                if (::tcgetattr(keyboard, &now) == 0 && !(now.c_lflag & tcflag_t(ECHO)))
                    break;
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            std::ignore = ::write(keyboard, typed.constData(), size_t(typed.size()));
            std::ignore = ::write(keyboard, typed.constData(), size_t(typed.size()));
        });
        const int result = run(words("account add fatima"));
        somebody.join();
        ::dup2(before, STDIN_FILENO);
        for (const int file : {before, keyboard, terminal})
            ::close(file);
        QCOMPARE(result, 0);
        QVERIFY(Accounts().checkPassword(store(), QStringLiteral("fatima"), "een lang wachtwoord", now()));
    }

    void anotherDeskKeyIsRefusedAndAMissingOneNotReplaced()
    {
        QCOMPARE(run(words("kiosk list")), 0);
        QVERIFY(QFile::rename(path("data/desk.key"), path("away")));
        for (const char *command : {"kiosk list", "audit verify"})
            QCOMPARE(run(words(command)), 1);
        QVERIFY(!QFile::exists(path("data/desk.key")));
        QCOMPARE(DeskKey::loadOrCreate(path("data"), store()).error().code, QStringLiteral("desk-key-other"));
        // Of another machine, which was to have the same.
        QVERIFY(
            DeskKey::loadOrCreate(path("data"), *Store::open(QStringLiteral("sqlite://") + path("x.db"))));
        QCOMPARE(run(words("kiosk list")), 1);
        QVERIFY(QFile::remove(path("data/desk.key")) && QFile::rename(path("away"), path("data/desk.key")));
        QCOMPARE(run(words("kiosk list")), 0);
    }

    void kiosksAreListedAndRevoked()
    {
        QCOMPARE(run(enrol()), 0);
        const auto key = SigningKeyPair::generate();
        QFile file(path("enrolment.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString token = Enrolment::fromJson(file.readAll())->token;
        const auto kiosk = inbox::enrol(store(), EnrolmentRequest::sign(token, QStringLiteral("Hal"), key),
                                        QDateTime::currentDateTimeUtc());
        QVERIFY(kiosk);
        QCOMPARE(run(words("kiosk list")), 0);
        QVERIFY(!store().kiosk(kiosk->kioskId)->revoked);
        QCOMPARE(run(words("kiosk revoke") + QStringList{kiosk->kioskId}), 0);
        QVERIFY(store().kiosk(kiosk->kioskId)->revoked);
        QCOMPARE(run(words("kiosk revoke nobody")), 1);
        QCOMPARE(run(words("kiosk revoke") + QStringList{kiosk->kioskId}), 1); // was before: no second line
        QCOMPARE(logged(), QStringList{QStringLiteral("kiosk-revoked ") + kiosk->kioskId + u' '});
    }

    void keysAreRolled()
    {
        QCOMPARE(run(enrol()), 0);
        QCOMPARE(run(words("keys roll-seal")), 0);
        QCOMPARE(run(words("keys roll-signing --overlap 10")), 0);
        QCOMPARE(run(words("keys roll-signing")), 1); // the first is not over
        QCOMPARE(run(words("keys roll-signing --overlap soon")), 2);
        const auto identity = Identity::loadOrCreate(path("data"), store());
        QVERIFY(identity && identity->nextSigning);
        QCOMPARE(identity->formerSeals.size(), size_t(1));
        // What failed is no line.
        QCOMPARE(logged(),
                 (QStringList{
                     QStringLiteral("key-rolled %1 seal").arg(identity->seal.publicKey().id()),
                     QStringLiteral("key-rolled %1 signing").arg(identity->nextSigning->publicKey().id())}));
    }

    void backupIsACopyThatKnowsItIsOne()
    {
        QCOMPARE(run(enrol()), 0);
        const QString epoch = *store().epoch();
        const QByteArray salt = *store().withdrawalSalt();
        QCOMPARE(run(words("backup --out") + QStringList{path("copy.db")}), 0);
        QVERIFY(*store().backedUpUntil());
        QVERIFY((*store().backedUpUntil())->secsTo(QDateTime::currentDateTimeUtc()) >= 60);
        QCOMPARE(*store().epoch(), epoch);
        QCOMPARE(run(words("backup --out") + QStringList{path("copy.db")}), 1); // there already

        const auto copy = Store::open(QStringLiteral("sqlite://") + path("copy.db"));
        QVERIFY(copy);
        QVERIFY(*copy->epoch() != epoch);
        QCOMPARE(*copy->withdrawalSalt(), salt);
        QVERIFY(Identity::loadOrCreate(path("data"), *copy));
    }

    void othersBackupsAreReported()
    {
        QCOMPARE(run(words("backup-done --until 2026-01-02T03:04:05Z")), 0);
        QCOMPARE(
            (*store().backedUpUntil())->toSecsSinceEpoch(),
            QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate).toSecsSinceEpoch());
        QCOMPARE(run(words("backup-done --until yesterday")), 2);
        QCOMPARE(run(words("backup-done --until 2999-01-01T00:00:00Z")), 2);
        QCOMPARE(run(words("backup-done")), 2);
    }

    void epochIsRenewedAndErasingRecorded()
    {
        QCOMPARE(run(enrol()), 0);
        const QString epoch = *store().epoch();
        QCOMPARE(run(words("new-epoch")), 0);
        QVERIFY(*store().epoch() != epoch);
        QCOMPARE(run(words("erase --retention-days 1")), 0);
        QVERIFY(*store().lastErasure());
        QCOMPARE(logged(), (QStringList{QStringLiteral("epoch-renewed  "), QStringLiteral("erased  0")}));
    }

    void erasingKeepsToWhatTheRunningIntakeWasTold()
    {
        QCOMPARE(run(enrol()), 0);
        const auto daysOfLast = [this] {
            const auto erasure = *store().lastErasure();
            return erasure ? int(erasure->closedBefore.daysTo(erasure->at)) : -1;
        };
        QCOMPARE(run(words("erase")), 0);
        QCOMPARE(daysOfLast(), 56);
        QVERIFY(store().setRetentionDays({90, 300}));
        QCOMPARE(run(words("erase")), 0);
        QCOMPARE(daysOfLast(), 90);
        QCOMPARE(run(words("erase --retention-days 120")), 0);
        QCOMPARE(daysOfLast(), 120);
        // What came a minute ago is not what nobody did anything with.
        for (const char *line : {"erase --retention-days 0", "erase --untouched-days 0",
                                 "serve --listen 127.0.0.1:0 --retention-days 0"})
            QCOMPARE(run(words(line)), 2);
    }

    void nothingIsDoneThatCannotBeLogged_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("revoke") << QStringLiteral("kiosk revoke k");
        QTest::newRow("seal key") << QStringLiteral("keys roll-seal");
        QTest::newRow("signing key") << QStringLiteral("keys roll-signing");
        QTest::newRow("epoch") << QStringLiteral("new-epoch");
    }

    void nothingIsDoneThatCannotBeLogged()
    {
        QFETCH(QString, line);
        QCOMPARE(run(enrol()), 0);
        const Store mine = store();
        QVERIFY(mine.addEnrolment(QStringLiteral("t"), QStringLiteral("Yasmin"), now().addDays(1)));
        QVERIFY(mine.enrol(
            QStringLiteral("t"),
            {QStringLiteral("k"), SigningKeyPair::generate().publicKey(), QStringLiteral("Hal"), {}}, now()));
        const auto keys = *mine.publicKeys();
        const QString epoch = *mine.epoch();
        QVERIFY(mine.database().run(QStringLiteral("ALTER TABLE audit RENAME TO gone")));
        QCOMPARE(run(words(line.toLatin1().constData())), 1);
        QVERIFY(!mine.kiosk(QStringLiteral("k"))->revoked);
        QCOMPARE(*mine.publicKeys(), keys);
        QCOMPARE(*mine.epoch(), epoch);
    }

    void importTakesWhatCameByHand()
    {
        QCOMPARE(run(enrol()), 0);
        const auto key = SigningKeyPair::generate();
        const QString token = *inbox::issueToken(store(), QStringLiteral("Yasmin"), now());
        const QString kioskId =
            inbox::enrol(store(), EnrolmentRequest::sign(token, QStringLiteral("Hal"), key), now())->kioskId;
        const auto identity = Identity::loadOrCreate(path("data"), store());
        const SealPublicKey &sealKey = identity->seal.publicKey();
        ContactRequest request;
        request.address = QStringLiteral("0612345678");
        request.language = QStringLiteral("ar");
        request.centre = QStringLiteral("Yasmin");
        QList<Envelope> sent;
        for (int i = 0; i < 2; ++i) {
            sent.append(*Envelope::contactRequest(kioskId, request.sealed(sealKey), sealKey.id(),
                                                  QByteArray(32, char('a' + i)), key, now()));
        }
        write("usb.handover",
              handover::text(handover::Kind::Envelopes,
                             {sent.at(0).jws(), QByteArrayLiteral("no envelope"), sent.at(1).jws()}));
        for (int i = 0; i < 2; ++i) { // the same file twice is no more than once
            QCOMPARE(run(words("import") + QStringList{path("usb.handover")}), 0);
            QCOMPARE(countOf(RequestState::New, store()), 2);
            QFile file(path("usb.handover.receipts"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto receipts = handover::lines(handover::Kind::Receipts, file.readAll());
            QVERIFY(receipts);
            QCOMPARE(receipts->size(), 2);
            for (int one = 0; one < 2; ++one) {
                const auto receipt = Receipt::verify(receipts->at(one), sent.at(one).id(), sent.at(one).jws(),
                                                     {identity->signing.publicKey()});
                QVERIFY(receipt);
                QCOMPARE(receipt->outcome, i == 0 ? Receipt::Outcome::Stored : Receipt::Outcome::Known);
            }
        }
        write("other", "something else\n");
        QCOMPARE(run(words("import") + QStringList{path("other")}), 1);
        QCOMPARE(run(words("import") + QStringList{path("nowhere")}), 1);
    }

    void wrongQuestionsGetTheUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unknown") << QStringLiteral("dance --data /tmp");
        QTest::newRow("no folder") << QStringLiteral("serve");
        QTest::newRow("unknown option") << QStringLiteral("serve --data x --dance");
        QTest::newRow("no name") << QStringLiteral("account add --data x");
        QTest::newRow("password as an argument") << QStringLiteral("account add fatima geheim --data x");
        QTest::newRow("no file") << QStringLiteral("import --data x");
        QTest::newRow("half an enrolment") << QStringLiteral("enrol --data x --municipality y");
    }

    void wrongQuestionsGetTheUsage()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line.split(u' ', Qt::SkipEmptyParts)), 2);
    }
};

QTEST_GUILESS_MAIN(TestIntakeCommands)
#include "tst_intake_commands.moc"
