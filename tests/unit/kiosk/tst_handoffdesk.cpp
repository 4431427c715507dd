// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"
#include "kiosk/HandoffDesk.h"
#include "wire/Envelope.h"
#include "wire/Reference.h"
#include "wire/Seal.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr uid_t Nobody = 65534;

/// Root may write anywhere; the kiosk is not root. Owns @p folder for as long as it lives.
class OrdinaryUser {
public:
    explicit OrdinaryUser(const QString &folder)
    {
        if (::geteuid() != 0)
            return;
        bool given = ::chown(QFile::encodeName(folder).constData(), Nobody, Nobody) == 0;
        QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            given = ::chown(QFile::encodeName(all.next()).constData(), Nobody, Nobody) == 0 && given;
        m_changed = given && ::seteuid(Nobody) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("Not root any more");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_changed = false;
};

/// No file may grow beyond so many bytes: what a full disk is to a program.
class FullDisk {
public:
    explicit FullDisk(rlim_t most = 0)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

ContactRequest request()
{
    ContactRequest request;
    request.name = u"Kanarievogel"_s;
    request.channel = ContactRequest::Channel::Call;
    request.address = u"0687654321"_s;
    request.about = {{u"work.sectors"_s, u"work"_s, u"Veel soorten werk"_s}};
    request.language = u"ti"_s;
    request.times = ContactRequest::Time::Morning;
    request.answerer = ContactRequest::Answerer::AnyoneAtHome;
    request.voicemail = true;
    request.preferWoman = true;
    return request;
}

} // namespace

class TestHandoffDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoFolder> m_folder;

    QString file(const QString &name) const { return m_folder->path() + u'/' + name; }

    /// What lies in the outbox, whenever it is due.
    std::optional<Outbox::Waiting> waiting() const
    {
        auto outbox = Outbox::open(file(u"outbox.sqlite"_s));
        return outbox ? *outbox->next(QDateTime::currentDateTimeUtc().addYears(1)) : std::nullopt;
    }

    int rows() const
    {
        auto outbox = Outbox::open(file(u"outbox.sqlite"_s));
        return outbox ? outbox->counts()->waiting : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<DemoFolder>(); }

    void sealsKeepsAndNamesTheRequest()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(desk.identity());
        QVERIFY(desk.state().problems.isEmpty());
        const auto reference = desk.submit(request());
        QVERIFY(reference);
        QCOMPARE(desk.state().waiting, 1);
        QVERIFY(desk.state().oldestWaiting.isValid());

        const auto kept = waiting();
        QVERIFY(kept);
        QCOMPARE(referenceOf(kept->id), reference->reference);
        const auto envelope = Envelope::parse(kept->jws, [&](const QString &) -> Result<SigningPublicKey> {
            return desk.identity()->key.publicKey();
        });
        QVERIFY(envelope);
        QCOMPARE(envelope->sealKeyId(), m_folder->sealKey().publicKey().id());
        const auto plain = unseal(envelope->sealed(), m_folder->sealKey());
        QVERIFY(plain);
        const auto read = ContactRequest::fromJson(plain->view());
        QVERIFY(read);
        ContactRequest expected = request();
        expected.centre = desk.identity()->enrolment.centre;
        QVERIFY(!expected.centre.isEmpty());
        QVERIFY(*read == expected);
    }

    void eachRequestIsARowOfItsOwn()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        const auto first = desk.submit(request()), second = desk.submit(request());
        QVERIFY(first && second);
        QVERIFY(first->reference != second->reference);
        QVERIFY(!(first->code == second->code));
        QCOMPARE(rows(), 2);
    }

    void takesBackWhatMayHaveLeft()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        const auto saved = desk.submit(request());
        QVERIFY(saved);
        const auto before = waiting();
        const auto taken = desk.takeBack(saved->code);
        QVERIFY(taken);
        // Sending began with submit(), so the municipality must hear of it.
        QCOMPARE(taken->how, HandoffDesk::TakenBack::How::Underway);
        QCOMPARE(rows(), 1);
        QVERIFY(waiting()->id != before->id);
        const auto again = desk.takeBack(saved->code);
        QVERIFY(again);
        QCOMPARE(rows(), 1); // one withdrawal is enough
    }

    void letsNobodyGuessCodes()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        const auto saved = desk.submit(request());
        for (int i = 0; i < WithdrawalGuard::FreeTries; ++i)
            QCOMPARE(desk.takeBack(WithdrawalCode::random())->how, HandoffDesk::TakenBack::How::Underway);
        const auto refused = desk.takeBack(saved->code);
        QVERIFY(refused);
        QCOMPARE(refused->how, HandoffDesk::TakenBack::How::TooOften);
        QVERIFY(refused->wait > 14min && refused->wait <= 15min);
        HandoffDesk again(m_folder->path());
        again.start();
        QCOMPARE(again.takeBack(saved->code)->how, HandoffDesk::TakenBack::How::TooOften);
    }

    void aGuessRepeatedIsAGuess()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        const WithdrawalCode wrong = WithdrawalCode::random();
        for (int i = 0; i < WithdrawalGuard::FreeTries; ++i)
            QCOMPARE(desk.takeBack(wrong)->how, HandoffDesk::TakenBack::How::Underway);
        QCOMPARE(desk.takeBack(wrong)->how, HandoffDesk::TakenBack::How::TooOften);
    }

    void handsOverOnAStick()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        const QTemporaryDir folder;
        QCOMPARE(desk.handOver(folder.path()).error().code, u"nothing-to-hand-over"_s);
        QVERIFY(desk.submit(request()));
        const auto handed = desk.handOver(folder.path());
        QVERIFY(handed);
        QCOMPARE(handed->envelopes, 1);
        QCOMPARE(desk.takeReceipts(handed->file).error().code, u"handover-other-file"_s);
        QCOMPARE(desk.unsettled(10)->size(), 1);
    }

    void keepsItAcrossARestart()
    {
        {
            HandoffDesk desk(m_folder->path());
            desk.start();
            QVERIFY(desk.submit(request()));
        }
        HandoffDesk again(m_folder->path());
        again.start();
        QCOMPARE(again.state().waiting, 1);
        QVERIFY(again.submit(request()));
        QCOMPARE(again.state().waiting, 2);
    }

    void notEnrolledIsNotSaved()
    {
        const QTemporaryDir empty;
        HandoffDesk desk(empty.path());
        desk.start();
        QVERIFY(!desk.identity());
        QVERIFY(desk.state().problems.isEmpty()); // a kiosk may stay without a municipality
        const auto refused = desk.submit(request());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"not-enrolled"_s);
        QCOMPARE(desk.state().waiting, 0);
    }

    void aBrokenIdentityIsToldToStaff()
    {
        QFile identity(file(u"identity/kiosk.json"_s));
        QVERIFY(identity.open(QIODevice::WriteOnly | QIODevice::Truncate));
        identity.write("{");
        identity.close();
        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(!desk.identity());
        QCOMPARE(desk.state().problems.size(), 1);
        QVERIFY(!desk.submit(request()));
    }

    void anImpossibleRequestIsNotSaved()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        ContactRequest impossible = request();
        impossible.address = u"12"_s;
        QVERIFY(!desk.submit(impossible));
        QCOMPARE(rows(), 0);
    }

    void anOutboxThatIsNoneIsToldAndTriedAgain()
    {
        QVERIFY(QDir().mkpath(file(u"outbox.sqlite"_s)));
        HandoffDesk desk(m_folder->path());
        desk.start();
        QCOMPARE(desk.state().problems.size(), 1);
        QVERIFY(!desk.state().problems.first().sentence.isEmpty());
        QVERIFY(!desk.submit(request()));
        QCOMPARE(desk.state().waiting, 0);

        QVERIFY(QDir().rmdir(file(u"outbox.sqlite"_s)));
        QVERIFY(desk.submit(request()));
        QCOMPARE(desk.state().waiting, 1);
        QVERIFY(desk.state().problems.isEmpty());
        QCOMPARE(rows(), 1);
    }

    void whatWaitsIsSentOnceTheOutboxOpens()
    {
        const QString outbox = file(u"outbox.sqlite"_s), aside = file(u"aside"_s);
        {
            HandoffDesk before(m_folder->path());
            before.start();
            QVERIFY(before.submit(request()));
        }
        QVERIFY(QFile::rename(outbox, aside) && QDir().mkpath(outbox));
        HandoffDesk desk(m_folder->path(), 10ms);
        desk.start();
        QCOMPARE(desk.state().waiting, 0);
        QCOMPARE(desk.state().problems.size(), 1);

        // Nobody asks for anything; staff made room, or the disk came back.
        QVERIFY(QDir().rmdir(outbox) && QFile::rename(aside, outbox));
        QTRY_COMPARE(desk.state().waiting, 1);
        QTRY_VERIFY(waiting()->attempts > 0); // and it is on its way: nothing listens there
    }

    void aReadOnlyFolderIsToldAndTriedAgain()
    {
        const OrdinaryUser user(m_folder->path());
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QCOMPARE(::chmod(folder.constData(), 0555), 0);
        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(desk.identity());
        const auto refused = desk.submit(request());
        const qsizetype problems = desk.state().problems.size();
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(!refused);
        QCOMPARE(problems, 1);

        QVERIFY(desk.submit(request()));
        QVERIFY(desk.state().problems.isEmpty());
        QCOMPARE(rows(), 1);
    }

    void aFullDiskIsToldAndTriedAgain_data()
    {
        QTest::addColumn<bool>("already");
        QTest::newRow("before the first request") << false;
        QTest::newRow("after one") << true;
    }
    void aFullDiskIsToldAndTriedAgain()
    {
        QFETCH(bool, already);
        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(desk.state().problems.isEmpty());
        if (already)
            QVERIFY(desk.submit(request()));
        bool claimed = false;
        QList<Error> problems;
        {
            const FullDisk full;
            for (int attempt = 0; attempt < 3; ++attempt)
                claimed = desk.submit(request()).has_value() || claimed;
            problems = desk.state().problems;
        }
        QVERIFY(!claimed);
        QCOMPARE(problems.size(), 1);
        QVERIFY(!problems.first().sentence.isEmpty());
        QCOMPARE(rows(), int(already));

        QVERIFY(desk.submit(request()));
        QVERIFY(desk.state().problems.isEmpty());
        QCOMPARE(rows(), int(already) + 1);
    }

    void aFullDiskAtTheStartIsToldAndTriedAgain()
    {
        HandoffDesk desk(m_folder->path());
        {
            const FullDisk full;
            desk.start();
        }
        QCOMPARE(desk.state().problems.size(), 1);
        QVERIFY(desk.submit(request()));
        QVERIFY(desk.state().problems.isEmpty());
        QCOMPARE(rows(), 1);
    }

    void withoutAnIntakeItKeepsTryingAndSaysSo()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(desk.submit(request()));
        QTRY_COMPARE(desk.state().problems.size(), 1); // nothing listens there
        QCOMPARE(desk.state().waiting, 1);
        QCOMPARE(desk.state().quarantined, 0);
        QVERIFY(!desk.state().lastContact.isValid());
    }

    void aNoticeIsContactTooAlsoAfterARestart()
    {
        const QDateTime issued = QDateTime::fromString(u"2026-11-23T11:00:00Z"_s, Qt::ISODate);
        const auto identity = KioskIdentity::load(m_folder->path() + u"/identity"_s);
        QVERIFY(identity);
        IntakeTrust trust(m_folder->path() + u"/identity"_s, identity->enrolment);
        const Notice notice{1,
                            issued,
                            u"epoch-1"_s,
                            {},
                            m_folder->sealKey().publicKey(),
                            {m_folder->intakeKey().publicKey()}};
        QVERIFY(trust.hear(notice.sign(m_folder->intakeKey())));
        HandoffDesk desk(m_folder->path());
        desk.start();
        QCOMPARE(desk.state().lastContact, issued); // nothing was ever sent
    }

    void anEnrolmentFileThatIsNoneIsToldToStaff_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("a photo") << QByteArray("\xff\xd8\xff\xe0");
        QTest::newRow("other JSON") << QByteArray("{\"type\": \"backup\"}");
        QTest::newRow("far too long") << QByteArray(200'000, ' ');
    }
    void anEnrolmentFileThatIsNoneIsToldToStaff()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString stick = folder.filePath(u"enrolment.json"_s);
        if (!content.isEmpty()) {
            QFile written(stick);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(content);
        }
        HandoffDesk desk(folder.path());
        desk.start();
        QSignalSpy failed(&desk, &HandoffDesk::failed);
        desk.enrol(stick);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!desk.identity());
        QCOMPARE(desk.state().problems.size(), 1);
        QVERIFY(!desk.state().problems.first().sentence.isEmpty());
    }

    void anEnrolledKioskIsNotEnrolledAgain()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        QSignalSpy enrolled(&desk, &HandoffDesk::enrolled);
        desk.enrol(u"/no/such/file"_s);
        QCOMPARE(enrolled.size(), 1);
        QVERIFY(desk.state().problems.isEmpty());
    }

    void aDamagedOutboxIsReplacedAndSheIsServed_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("its beginning") << qint64(0);
        for (int page = 1; page < 5; ++page) // one for each table and index
            QTest::addRow("page %d", page + 1) << qint64(4096 * page);
    }
    void aDamagedOutboxIsReplacedAndSheIsServed()
    {
        QFETCH(qint64, at);
        {
            HandoffDesk before(m_folder->path());
            before.start();
            QVERIFY(before.submit(request()));
        }
        // So that no page is left over from earlier forms of the tables: in those nothing can be damaged.
        QVERIFY(Database::open(file(u"outbox.sqlite"_s), Database::Use::Durable)->run(u"VACUUM"_s));
        QFile outbox(file(u"outbox.sqlite"_s));
        QVERIFY(outbox.open(QIODevice::ReadWrite) && outbox.seek(at));
        QCOMPARE(outbox.write(QByteArray(64, '\xff')), 64);
        outbox.close();

        HandoffDesk desk(m_folder->path());
        desk.start();
        QVERIFY(desk.submit(request()));
        // Staff see it: the file was replaced, or the one message that is damaged is set aside.
        QTRY_VERIFY(desk.state().quarantined == 1
                    || std::ranges::any_of(desk.state().problems, [](const Error &problem) {
                           return problem.code == u"outbox-was-damaged";
                       }));
        QVERIFY(desk.state().waiting >= 1);
        QVERIFY(desk.submit(request()));
        QVERIFY(desk.state().waiting >= 2);
        QTRY_VERIFY(waiting()->attempts > 0); // and all goes on: nothing listens there
        HandoffDesk again(m_folder->path());
        again.start();
        QVERIFY(again.state().waiting >= 2);
        QVERIFY(!again.state().problems.isEmpty()); // until somebody looked
    }

    void anotherEnrolmentThatFailsChangesNothing_data()
    {
        QTest::addColumn<bool>("isFileThere");
        QTest::newRow("no such file") << false;
        QTest::newRow("nobody answers") << true;
    }
    void anotherEnrolmentThatFailsChangesNothing()
    {
        QFETCH(bool, isFileThere);
        HandoffDesk desk(m_folder->path());
        desk.start();
        Enrolment another = desk.identity()->enrolment;
        another.token = u"another-token-of-16"_s;
        if (isFileThere) {
            QFile written(file(u"enrolment.json"_s));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(another.toJson());
        }
        QSignalSpy failed(&desk, &HandoffDesk::failed);
        desk.enrolAgain(file(u"enrolment.json"_s));
        QTRY_COMPARE(failed.size(), 1); // staff see this one
        QVERIFY(desk.identity());
        QVERIFY(desk.state().problems.isEmpty()); // for it is as it was
        QVERIFY(desk.submit(request()));
    }

    void leavesNothingInTheClear()
    {
        HandoffDesk desk(m_folder->path());
        desk.start();
        // A message of a minute: half a megabyte, so that the disk is full halfway.
        const QByteArray said = "OggS" + QByteArray("kanariestem ").repeated(12'000);
        ContactRequest spoken = request();
        spoken.voice = Voice{Voice::MaxSeconds, said};
        for (int i = 0; i < 5; ++i)
            QVERIFY(desk.submit(request()));
        {
            const FullDisk full;
            QVERIFY(!desk.submit(request()));
            QVERIFY(!desk.submit(spoken));
        }
        {
            const FullDisk full(700'000); // there is room to begin with
            QVERIFY(!desk.submit(spoken) || !desk.submit(spoken) || !desk.submit(spoken));
        }
        QVERIFY(desk.submit(spoken));
        QStringList canaries{u"Kanarievogel"_s, u"0687654321"_s, u"work.sectors"_s, u"Veel soorten"_s,
                             u"kanariestem"_s};
        for (int shift = 0; shift < 3; ++shift) // as it stands in the JSON
            canaries += QString::fromLatin1(said.mid(4 + shift, 24).toBase64());
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            QFile written(files.next());
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            for (const QString &canary : canaries) {
                const QByteArray wide(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
                QVERIFY2(!bytes.contains(canary.toUtf8()), qUtf8Printable(written.fileName()));
                QVERIFY2(!bytes.contains(wide), qUtf8Printable(written.fileName()));
            }
        }
        QVERIFY(seen >= 4); // key, identity, outbox, its journal
    }
};

QTEST_GUILESS_MAIN(TestHandoffDesk)
#include "tst_handoffdesk.moc"
