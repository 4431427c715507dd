// SPDX-License-Identifier: EUPL-1.2
#include "intake/Commands.h"
#include "intake/Inbox.h"
#include "intake/desk/Accounts.h"

#include "wire/Enrolment.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

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
