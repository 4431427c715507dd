// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"
#include "FaultVfs.h"
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "postgres/PostgresServer.h"

#include "intake/desk/Sessions.h"

#include <QDirIterator>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

// What she typed and said, and what somebody typed at the desk. No word of it may lie anywhere in the clear.
const QString Name = QStringLiteral("Kanarienaam");
const QString Address = QStringLiteral("0687654321");
const QString CodeWord = QStringLiteral("kanariewoord");
const QString Subject = QStringLiteral("Kanarievraag over opvang");
const QByteArray VoiceBytes = QByteArrayLiteral("OggS kanarie in een opname");
const QString NoteText = QStringLiteral("kanarienotitie van de medewerker");
const QString Password = QStringLiteral("kanarie in een wachtwoord");

// Every way in which @p secret may stand in a file.
QList<QByteArray> disguises(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> all;
    for (const QByteArray &bytes : {secret, wide}) {
        all += {bytes, bytes.toHex(), bytes.toHex().toUpper()};
        for (qsizetype before = 0; before < 3; ++before) {
            // A character of base64 holds 6 bits: those shared with what stands before or after are not ours.
            const QByteArray coded =
                (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype first = (before * 8 + 5) / 6;
            all.append(coded.mid(first, (before + bytes.size()) * 8 / 6 - first));
        }
    }
    return all;
}

// Where something of hers stands among @p bytes.
QStringList tracesIn(const QByteArray &bytes, const QString &where)
{
    QStringList found;
    for (const QByteArray &secret : {Name.toUtf8(), Address.toUtf8(), CodeWord.toUtf8(), Subject.toUtf8(),
                                     VoiceBytes, NoteText.toUtf8(), Password.toUtf8()}) {
        for (const QByteArray &needle : disguises(secret)) {
            if (bytes.contains(needle))
                found.append(where + QStringLiteral(": ") + QString::fromUtf8(secret));
        }
    }
    return found;
}

QStringList tracesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found += tracesIn(file.readAll(), file.fileName());
    }
    return found;
}

ContactRequest canary()
{
    ContactRequest request;
    request.name = Name;
    request.address = Address;
    request.codeWord = CodeWord;
    request.about = {{QStringLiteral("kaart"), QStringLiteral("work"), Subject}};
    request.language = QStringLiteral("ar");
    request.centre = QStringLiteral("De Brug");
    request.voice = Voice{12, VoiceBytes};
    return request;
}

} // namespace

/// Nothing she typed or said is written by the intake in the clear, and nothing typed at its desk: every file
/// of the real program and of its database is searched.
class TestIntakeTraces : public QObject {
    Q_OBJECT

private:
    PostgresServer m_postgres;

    // A form of somebody with @p cookie.
    static Answer submit(quint16 port, const QByteArray &path, const QByteArray &form,
                         const QByteArray &cookie)
    {
        const QString token = QString::fromLatin1(cookie.mid(cookie.indexOf('=') + 1));
        return post(port, path, "application/x-www-form-urlencoded",
                    "token=" + sessions::formToken(token).toLatin1() + '&' + form, cookie);
    }

    // A request comes and is opened, read, heard and noted about; somebody tries to log in.
    static void live(const Fleet &fleet, quint16 port)
    {
        const Envelope envelope = fleet.sealed(0, canary(), QByteArray(32, 't'));
        QCOMPARE(post(port, "/v1/envelopes", "application/jose", envelope.jws()).status, 201);
        const Store store = fleet.store();
        const QString fatima = QStringLiteral("fatima");
        QVERIFY(
            AccountTable(store).add({fatima, Role::CaseManager, QStringLiteral("hash"), false, {}, {}, {}}));
        const QByteArray cookie = "stapsteen-desk="
            + sessions::begin(store, fatima, sessions::Stage::Full, QDateTime::currentDateTimeUtc())
                  ->toLatin1();
        const QByteArray path = DeskTesting::pathOf(envelope.id());
        QCOMPARE(get(port, "/desk/requests?language=ar", cookie).status, 200);
        QCOMPARE(submit(port, path + "/take", {}, cookie).status, 303);
        QCOMPARE(
            submit(port, path + "/track", "state=spoken&note=" + QUrl::toPercentEncoding(NoteText), cookie)
                .status,
            303);
        const QByteArray person =
            submit(port, path + "/reveal", {}, cookie).headers.value("location").split('#').first();
        const QByteArray page = get(port, person, cookie).body;
        QVERIFY(page.contains(Name.toUtf8()) && page.contains(NoteText.toUtf8())); // so it could be found
        const Answer login = get(port, "/desk/login");
        const QByteArray browser = login.cookie();
        QCOMPARE(
            post(port, "/desk/login", "application/x-www-form-urlencoded",
                 "token=" + formToken(login) + "&name=fatima&password=" + QUrl::toPercentEncoding(Password),
                 browser)
                .status,
            403);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_postgres.start()); }

    void findsWhatItLooksFor()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QByteArray &disguise :
             QByteArrayList{Name.toUtf8(), Name.toUtf8().toBase64(), "xx" + VoiceBytes.toHex()}) {
            file.resize(0);
            file.seek(0);
            file.write("before " + disguise + " after");
            file.flush();
            QCOMPARE(tracesBelow(folder.path()).size(), 1);
        }
    }

    void nothingIsWrittenInTheClear_data()
    {
        QTest::addColumn<bool>("isPostgreSql");
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("SQLite, ended") << false << false;
        QTest::newRow("SQLite, killed") << false << true;
        QTest::newRow("PostgreSQL, ended") << true << false;
        QTest::newRow("PostgreSQL, killed") << true << true;
    }

    void nothingIsWrittenInTheClear()
    {
        QFETCH(bool, isPostgreSql);
        QFETCH(bool, isKilled);
        const QTemporaryDir folder;
        const QString database = isPostgreSql
            ? m_postgres.newDatabase()
            : QStringLiteral("sqlite://") + folder.filePath(QStringLiteral("intake.db"));
        const Fleet fleet(folder.path(), database, 1);
        IntakeProcess intake(folder.path(), database);
        QVERIFY2(intake.start(), intake.log());
        live(fleet, intake.port());
        if (QTest::currentTestFailed())
            return;
        if (isKilled) {
            intake.kill();
            m_postgres.crash();
            QVERIFY(m_postgres.start());
        } else {
            QVERIFY(intake.stop());
        }
        QCOMPARE(tracesIn(intake.log(), QStringLiteral("log")), QStringList());
        QCOMPARE(tracesBelow(folder.path()), QStringList());
        QCOMPARE(tracesBelow(m_postgres.folder()), QStringList());
    }

    void norWhenTheDiskIsFull()
    {
        const RunningIntake running;
        const Envelope envelope = running.envelope(canary());
        const auto send = [&] {
            return post(running.port(), "/v1/envelopes", "application/jose", envelope.jws());
        };
        int refused = 0;
        for (int i = 1; i < 12; ++i) {
            faultvfs::failAt(faultvfs::Fault::Full, i, faultvfs::Lasting::FromThenOn);
            refused += send().status == 503;
            faultvfs::stop();
            QCOMPARE(tracesBelow(running.folder()), QStringList());
        }
        QVERIFY(refused > 0);
        QVERIFY(send().status / 100 == 2);
        QCOMPARE(tracesBelow(running.folder()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIntakeTraces)
#include "tst_intake_traces.moc"
