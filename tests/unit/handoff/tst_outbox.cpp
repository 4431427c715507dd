// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Outbox.h"
#include "wire/ContactRequest.h"

#include <QDirIterator>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);

// Root may write anywhere; the kiosk is not root.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("Not root any more");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_changed = false;
};

Receipt receipt(const Envelope &envelope, const QDateTime &received = Now)
{
    return Receipt::of(envelope.id(), envelope.jws(), u"epoch-1"_s, received, Receipt::Outcome::Stored);
}

} // namespace

class tst_Outbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void keepsWhatItWasGiven();
    void survivesReopening();
    void givesTheOldestDueFirst();
    void remembersRetryState();
    void doesNotStallOnAClockSetBack();
    void settlesOnce();
    void quarantineBlocksNobody();
    void refusesTheSameIdTwice();
    void prunesOnlyWhatWasSettledLongAgo();
    void staffSeeNoContents();
    void isForTheOwnerOnly();
    void saysWhenTheDiskIsFull();
    void saysWhenTheFolderIsReadOnly();
    void saysWhenTheFileIsNoDatabase();
    void saysWhenTheFileIsNewer();
    void leavesNothingInTheClear();

private:
    Envelope envelope(const QDateTime &time = Now, qsizetype size = 2000) const
    {
        return *Envelope::contactRequest(u"kiosk-7"_s, QByteArray(size, 's'), QString(16, u'a'),
                                         QByteArray(32, 't'), m_key, time);
    }
    Outbox opened() const
    {
        auto outbox = Outbox::open(m_file);
        if (!outbox)
            qFatal("%s", qPrintable(outbox.error().sentence));
        return std::move(*outbox);
    }

    SigningKeyPair m_key = SigningKeyPair::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_Outbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"outbox.sqlite"_s);
}

void tst_Outbox::startsEmpty()
{
    Outbox outbox = opened();
    const auto next = outbox.next(Now);
    QVERIFY(next);
    QVERIFY(!*next);
    const auto counts = outbox.counts();
    QVERIFY(counts);
    QCOMPARE(counts->waiting + counts->settled + counts->quarantined, 0);
    QVERIFY(!outbox.oldestWaiting()->has_value());
    QVERIFY(!outbox.lastSettled()->has_value());
}

void tst_Outbox::keepsWhatItWasGiven()
{
    Outbox outbox = opened();
    const Envelope sent = envelope();
    QVERIFY(outbox.add(sent));
    const auto next = outbox.next(Now);
    QVERIFY(next && *next);
    QCOMPARE((*next)->id, sent.id());
    QCOMPARE((*next)->jws, sent.jws());
    QCOMPARE((*next)->attempts, 0);
    QCOMPARE(outbox.counts()->waiting, 1);
    QCOMPARE(outbox.oldestWaiting()->value(), sent.time());
}

void tst_Outbox::survivesReopening()
{
    const Envelope sent = envelope();
    {
        Outbox outbox = opened();
        QVERIFY(outbox.add(sent));
        QVERIFY(outbox.postpone(sent.id(), u"network"_s, Now.addSecs(60)));
    }
    Outbox outbox = opened();
    QVERIFY(!outbox.next(Now)->has_value());
    const auto next = outbox.next(Now.addSecs(60));
    QVERIFY(next && *next);
    QCOMPARE((*next)->jws, sent.jws());
    QCOMPARE((*next)->attempts, 1);
}

void tst_Outbox::givesTheOldestDueFirst()
{
    Outbox outbox = opened();
    const Envelope first = envelope(), second = envelope(), third = envelope();
    for (const Envelope &each : {first, second, third})
        QVERIFY(outbox.add(each));
    QCOMPARE((*outbox.next(Now))->id, first.id());
    QVERIFY(outbox.postpone(first.id(), u"network"_s, Now.addSecs(20)));
    QCOMPARE((*outbox.next(Now))->id, second.id());
    QVERIFY(outbox.postpone(second.id(), u"network"_s, Now.addSecs(10)));
    QVERIFY(outbox.settle(third.id(), receipt(third), Now));
    QVERIFY(!outbox.next(Now)->has_value());
    QCOMPARE((*outbox.next(Now.addSecs(30)))->id, second.id());
}

void tst_Outbox::remembersRetryState()
{
    Outbox outbox = opened();
    const Envelope sent = envelope();
    QVERIFY(outbox.add(sent));
    QVERIFY(outbox.postpone(sent.id(), u"network"_s, Now.addSecs(5)));
    QVERIFY(outbox.postpone(sent.id(), u"server"_s, Now.addSecs(10)));
    const auto entries = outbox.unsettled(10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->at(0).attempts, 2);
    QCOMPARE(entries->at(0).lastError, u"server"_s);
    QCOMPARE(entries->at(0).nextAt, Now.addSecs(10));
    QCOMPARE(entries->at(0).created, QDateTime::fromString(u"2026-11-23T14:00:00Z"_s, Qt::ISODate));
}

void tst_Outbox::doesNotStallOnAClockSetBack()
{
    Outbox outbox = opened();
    const Envelope sent = envelope();
    QVERIFY(outbox.add(sent));
    QVERIFY(outbox.postpone(sent.id(), u"network"_s, Now.addSecs(15 * 60)));
    QVERIFY(!outbox.next(Now)->has_value());
    QVERIFY(outbox.next(Now.addYears(-5))->has_value());
    QVERIFY(outbox.next(Now.addYears(5))->has_value());
}

void tst_Outbox::settlesOnce()
{
    Outbox outbox = opened();
    const Envelope sent = envelope();
    QVERIFY(outbox.add(sent));
    QVERIFY(outbox.settle(sent.id(), receipt(sent), Now));
    QCOMPARE(outbox.counts()->settled, 1);
    QCOMPARE(outbox.counts()->waiting, 0);
    QVERIFY(!outbox.next(Now.addYears(1))->has_value());
    QCOMPARE(outbox.lastSettled()->value(), QDateTime::fromString(u"2026-11-23T14:00:00Z"_s, Qt::ISODate));
    const QString gone = u"envelope-not-waiting"_s;
    QCOMPARE(outbox.settle(sent.id(), receipt(sent), Now).error().code, gone);
    QCOMPARE(outbox.postpone(sent.id(), u"network"_s, Now).error().code, gone);
    QCOMPARE(outbox.quarantine(u"unheard-of"_s, u"x"_s, u"x"_s).error().code, gone);
}

void tst_Outbox::quarantineBlocksNobody()
{
    Outbox outbox = opened();
    const Envelope bad = envelope(), good = envelope();
    QVERIFY(outbox.add(bad));
    QVERIFY(outbox.add(good));
    QVERIFY(outbox.quarantine(bad.id(), u"envelope-conflict"_s, u"De gemeente weigert dit bericht."_s));
    QCOMPARE((*outbox.next(Now))->id, good.id());
    QCOMPARE(outbox.counts()->quarantined, 1);
    const auto entries = outbox.unsettled(10);
    QCOMPARE(entries->at(0).state, Outbox::State::Quarantined);
    QCOMPARE(entries->at(0).lastError, u"envelope-conflict"_s);
    QCOMPARE(entries->at(0).reason, u"De gemeente weigert dit bericht."_s);
}

void tst_Outbox::refusesTheSameIdTwice()
{
    Outbox outbox = opened();
    const Envelope sent = envelope();
    QVERIFY(outbox.add(sent));
    QCOMPARE(outbox.add(sent).error().code, u"constraint"_s);
    QCOMPARE(outbox.counts()->waiting, 1);
    QVERIFY(outbox.add(envelope())); // one failure does not spoil the prepared statement
}

void tst_Outbox::prunesOnlyWhatWasSettledLongAgo()
{
    Outbox outbox = opened();
    const Envelope early = envelope(), late = envelope(), waiting = envelope(), aside = envelope();
    for (const Envelope &each : {early, late, waiting, aside})
        QVERIFY(outbox.add(each));
    QVERIFY(outbox.settle(early.id(), receipt(early), Now));
    QVERIFY(outbox.settle(late.id(), receipt(late, Now.addDays(2)), Now.addDays(2)));
    QVERIFY(outbox.quarantine(aside.id(), u"x"_s, u"x"_s));
    QCOMPARE(*outbox.prune(Now.addDays(13)), 0);
    QCOMPARE(*outbox.prune(Now.addDays(14).addSecs(3600)), 1); // to the hour
    QCOMPARE(outbox.counts()->settled, 1);
    QCOMPARE(*outbox.prune(Now.addYears(10)), 1);
    QCOMPARE(outbox.counts()->waiting, 1);
    QCOMPARE(outbox.counts()->quarantined, 1);
}

void tst_Outbox::staffSeeNoContents()
{
    Outbox outbox = opened();
    for (int i = 0; i < 5; ++i)
        QVERIFY(outbox.add(envelope()));
    const Envelope settled = envelope();
    QVERIFY(outbox.add(settled));
    QVERIFY(outbox.settle(settled.id(), receipt(settled), Now));
    QCOMPARE(outbox.unsettled(10)->size(), 5);
    QCOMPARE(outbox.unsettled(2)->size(), 2);
}

void tst_Outbox::isForTheOwnerOnly()
{
    Outbox outbox = opened();
    QVERIFY(outbox.add(envelope()));
    QDirIterator files(m_folder->path(), QDir::Files);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        struct stat info { };
        QCOMPARE(stat(QFile::encodeName(files.next()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0077U, 0U);
    }
    QVERIFY(seen >= 2); // the database and its journal
}

void tst_Outbox::saysWhenTheDiskIsFull()
{
    Outbox outbox = opened();
    const Envelope kept = envelope();
    QVERIFY(outbox.add(kept));
    // SQLite itself refuses to grow the file: SQLITE_FULL, as from a full disk.
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false);
    QSqlQuery limit(connection);
    QVERIFY(limit.exec(u"PRAGMA page_count"_s) && limit.next());
    const int pages = limit.value(0).toInt();
    QVERIFY(limit.exec(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    limit.finish();

    const auto added = outbox.add(envelope(Now, 20000));
    QVERIFY(!added);
    QCOMPARE(added.error().code, u"disk-full"_s);
    QCOMPARE(outbox.counts()->waiting, 1);
    QCOMPARE((*outbox.next(Now))->jws, kept.jws());

    QVERIFY(limit.exec(u"PRAGMA max_page_count = 100000"_s));
    limit.finish();
    QVERIFY(outbox.add(envelope(Now, 20000))); // there is room again
}

void tst_Outbox::saysWhenTheFolderIsReadOnly()
{
    chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    {
        const OrdinaryUser user;
        auto outbox = Outbox::open(m_file);
        QVERIFY(!outbox);
        QCOMPARE(outbox.error().code, u"database-open"_s);
        QVERIFY(!outbox.error().sentence.isEmpty());
    }
    chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    QVERIFY(Outbox::open(m_file));
}

void tst_Outbox::saysWhenTheFileIsNoDatabase()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto outbox = Outbox::open(m_file);
    QVERIFY(!outbox);
    QCOMPARE(outbox.error().code, u"database-corrupt"_s);
}

void tst_Outbox::saysWhenTheFileIsNewer()
{
    {
        const auto database = Database::open(m_file, Database::Use::Durable);
        QVERIFY(database);
        QVERIFY(database->run(u"PRAGMA user_version = 99"_s));
    }
    QCOMPARE(Outbox::open(m_file).error().code, u"schema-too-new"_s);
}

void tst_Outbox::leavesNothingInTheClear()
{
    const auto sealKey = SealKeyPair::generate();
    ContactRequest request;
    request.name = u"Kanarievogel"_s;
    request.address = u"0687654321"_s;
    request.about = {{u"scheiden-en-geld"_s, u"regels"_s, u"Zelf geld verdienen"_s}};
    request.language = u"ar"_s;
    request.centre = u"Vrouwencentrum Zilvermeeuw"_s;
    {
        Outbox outbox = opened();
        for (int i = 0; i < 20; ++i) {
            const auto sent =
                Envelope::contactRequest(u"kiosk-7"_s, request.sealed(sealKey.publicKey()),
                                         sealKey.publicKey().id(), QByteArray(32, 't'), m_key, Now);
            QVERIFY(outbox.add(*sent));
            if (i % 3 == 0)
                QVERIFY(outbox.settle(sent->id(), receipt(*sent), Now));
            if (i % 3 == 1)
                QVERIFY(outbox.postpone(sent->id(), u"network"_s, Now));
        }
        QVERIFY(outbox.prune(Now.addDays(20)));

        QList<QByteArray> canaries;
        for (const QString &text : {request.name, request.address, request.about.at(0).cardId,
                                    request.about.at(0).title, request.centre}) {
            const QByteArray utf8 = text.toUtf8();
            canaries << utf8 << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            // Encoded bytes look different at each of three offsets; what depends on neighbours is cut off.
            for (int shift = 0; shift < 3; ++shift)
                canaries << (QByteArray(shift, ' ') + utf8).toBase64().mid(shift ? 4 : 0).chopped(4);
        }
        int scanned = 0;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            scanned += int(content.contains("quarantined")); // the schema: the scan does find text
            for (const QByteArray &canary : canaries)
                QVERIFY2(!content.contains(canary), canary.constData());
        }
        QVERIFY(scanned > 0);
    }
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
