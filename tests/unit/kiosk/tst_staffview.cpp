// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"
#include "Views.h"
#include "kiosk/StaffView.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::column;

class TestStaffView : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    KioskSettings m_settings; // with the PIN 493817
    std::unique_ptr<DemoFolder> m_folder;
    std::unique_ptr<HandoffDesk> m_handoff;
    std::unique_ptr<PackUpdater> m_updater;
    std::unique_ptr<StaffView> m_staff;

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = m_sources.build();
        const QString file = m_sources.path(u"kiosk.ini"_s);
        QVERIFY(KioskSettings::storePin(file, u"493817"_s));
        m_settings = KioskSettings::load(file);
    }
    void init()
    {
        m_folder = std::make_unique<DemoFolder>();
        m_handoff = std::make_unique<HandoffDesk>(m_folder->path());
        m_handoff->start();
        m_updater = std::make_unique<PackUpdater>(PackStore(m_folder->path(), m_pack), m_folder->path());
        m_staff = std::make_unique<StaffView>(m_settings, *m_handoff, *m_updater);
    }
    void cleanup()
    {
        m_staff.reset();
        m_updater.reset();
        m_handoff.reset();
    }

    void opensForThePinAlone()
    {
        QVERIFY(m_staff->hasPin());
        QVERIFY(!m_staff->isWrongPin());
        QVERIFY(!m_staff->unlock(u"111111"_s));
        QVERIFY(m_staff->isWrongPin());
        QCOMPARE(m_staff->waitSeconds(), 0);
        QVERIFY(m_staff->unlock(u"493817"_s));
        QVERIFY(!m_staff->isWrongPin());
    }

    void theNextOneAtTheDoorIsNotToldOfAWrongPin()
    {
        QVERIFY(!m_staff->unlock(u"111111"_s));
        QVERIFY(m_staff->isWrongPin());
        QSignalSpy changed(m_staff.get(), &StaffView::pinChanged);
        m_staff->forgetFailure();
        QVERIFY(!m_staff->isWrongPin());
        QCOMPARE(changed.size(), 1);
        // It counts all the same.
        for (int attempt = 2; attempt <= 5; ++attempt)
            QVERIFY(!m_staff->unlock(u"111111"_s));
        QCOMPARE(m_staff->waitSeconds(), 60);
    }

    void fiveWrongPinsMakeEverybodyWait()
    {
        QSignalSpy changed(m_staff.get(), &StaffView::pinChanged);
        for (int attempt = 1; attempt <= 4; ++attempt) {
            QVERIFY(!m_staff->unlock(u"0000"_s));
            QCOMPARE(m_staff->waitSeconds(), 0);
        }
        QVERIFY(!m_staff->unlock(u"0000"_s));
        QCOMPARE(m_staff->waitSeconds(), 60);
        QCOMPARE(changed.size(), 5);
        QVERIFY(!m_staff->unlock(u"493817"_s)); // the right one too
        QTRY_VERIFY(m_staff->waitSeconds() < 60);
        QVERIFY(!m_staff->unlock(u"493817"_s));
    }

    void theRightPinStartsTheCountAnew()
    {
        for (int attempt = 1; attempt <= 4; ++attempt)
            QVERIFY(!m_staff->unlock(u"0000"_s));
        QVERIFY(m_staff->unlock(u"493817"_s));
        for (int attempt = 1; attempt <= 4; ++attempt)
            QVERIFY(!m_staff->unlock(u"0000"_s));
        QCOMPARE(m_staff->waitSeconds(), 0);
    }

    void whatCannotBeCountedIsNotNone()
    {
        m_staff->refresh();
        QVERIFY(m_staff->isCounted());
        const DemoFolder folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/outbox.sqlite"_s));
        HandoffDesk handoff(folder.path());
        handoff.start();
        StaffView staff(m_settings, handoff, *m_updater);
        staff.refresh();
        QVERIFY(!staff.isCounted());
        QCOMPARE(staff.problems().size(), 1);
    }

    void withoutAPinNobodyComesIn()
    {
        StaffView staff(KioskSettings{}, *m_handoff, *m_updater);
        QVERIFY(!staff.hasPin());
        QVERIFY(!staff.unlock(QString()));
        QVERIFY(!staff.unlock(u"0000"_s));
    }

    void namesFiguresThatRunOut()
    {
        const test::SampleSources sample;
        const QDate soon = QDate::currentDate().addDays(21);
        const auto entry = [](const char *id, const QDate &until) {
            return QStringLiteral(
                       R"({"id": "%1", "value": 1, "unit": "euro", "from": "2020-01-01", "until": "%2",
 "checked": "2020-01-01", "source": "Bron van %1", "grade": "A"})")
                .arg(QLatin1String(id), until.toString(Qt::ISODate))
                .toUtf8();
        };
        sample.write(u"base/figures.json"_s,
                     "{\"figures\": [" + entry("minimum-wage", soon) + ','
                         + entry("old-amount", soon.addDays(1)) + ',' + entry("gone", QDate(2020, 2, 1))
                         + "]}");
        auto opened = Pack::open(sample.build());
        const Catalogue catalogue(std::make_shared<const Pack>(std::move(*opened)));
        QCOMPARE(m_staff->expiring(), QStringList());
        m_staff->setContent(nullptr, &catalogue);
        QCOMPARE(m_staff->expiring(),
                 QStringList({u"Bron van gone: verlopen op 1 februari 2020"_s,
                              u"Bron van minimum-wage: geldt tot en met "_s
                                  + QLocale(QLocale::Dutch).toString(soon, u"d MMMM yyyy"_s)}));
        m_staff->setContent(nullptr, nullptr);
    }

    void namesOffersThatEnd()
    {
        const test::SampleSources sample;
        const QDate today = QDate::currentDate();
        const auto offer = [&](const char *id, const QString &title, const QDate &until) {
            return QStringLiteral(
                       R"({"id": "work.%1", "topic": "work", "pictogram": "book", "level": "network",
 "title": "%2", "what": "U praat.", "checked": "%3", "until": %4})")
                .arg(QLatin1String(id), title, today.toString(Qt::ISODate),
                     until.isValid() ? u'"' + until.toString(Qt::ISODate) + u'"' : u"null"_s);
        };
        QString phrases;
        for (const char *id : {"ask", "women.ask", "cost-childcare.ask", "when-where.ask", "join.ask"})
            phrases += QStringLiteral(R"({"id": "offer.%1", "text": "Vraag het."},)").arg(QLatin1String(id));
        const QStringList offers{
            offer("soon", u"Taalcafé"_s, today.addDays(21)), offer("later", u"Fietsles"_s, today.addDays(22)),
            offer("gone", u"Zwemles"_s, QDate(2020, 2, 1)), offer("always", u"Spreekuur"_s, QDate())};
        sample.write(u"base/offers.json"_s,
                     QStringLiteral(R"({"phrases": [%1{"id": "offer.checked", "text": "Op {checked}."}],
 "offers": [%2]})")
                         .arg(phrases, offers.join(u','))
                         .toUtf8());
        for (const char *name : {"pictograms/map-route.svg", "pictograms/desk-help.svg"})
            sample.write(QString::fromLatin1(name), test::sampleSvg());
        sample.write(u"base/figures.json"_s, R"({"figures": []})");
        auto opened = Pack::open(sample.build());
        const Catalogue catalogue(std::make_shared<const Pack>(std::move(*opened)));
        m_staff->setContent(nullptr, &catalogue);
        // Each once, though an offer is a card in three parts.
        QCOMPARE(m_staff->expiring(),
                 QStringList({u"Zwemles: afgelopen op 1 februari 2020"_s,
                              u"Taalcafé: loopt tot en met "_s
                                  + QLocale(QLocale::Dutch).toString(today.addDays(21), u"d MMMM yyyy"_s)}));
        m_staff->setContent(nullptr, nullptr);
    }

    void saysWhatIsWrongWithNewContent()
    {
        QSignalSpy changed(m_staff.get(), &StaffView::changed);
        m_staff->updateFromStick();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_staff->problems().size(), 1);
        QVERIFY(m_staff->problems().constFirst().contains(u"sleutel"_s));
    }

    void countsWhatWaits()
    {
        m_staff->refresh();
        QCOMPARE(m_staff->waiting(), 0);
        QCOMPARE(m_staff->oldestWaiting(), QString());
        QCOMPARE(m_staff->lastContact(), QString());
        ContactRequest request;
        request.address = u"0612345678"_s;
        request.language = u"nl"_s;
        QVERIFY(m_handoff->submit(request));
        QSignalSpy changed(m_staff.get(), &StaffView::changed);
        m_staff->refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_staff->waiting(), 1);
        QVERIFY(!m_staff->oldestWaiting().isEmpty());
        QVERIFY(!m_staff->isWaitingTooLong());
        QCOMPARE(m_staff->settled(), 0);
        QCOMPARE(m_staff->quarantined(), 0);
    }

    void tellsWhenTheMunicipalityWasLastReached()
    {
        const QString folder = m_folder->path() + u"/identity"_s;
        const auto identity = KioskIdentity::load(folder);
        QVERIFY(identity);
        IntakeTrust trust(folder, identity->enrolment);
        const QDateTime issued = QDateTime::fromString(u"2026-11-23T11:00:00Z"_s, Qt::ISODate);
        const Notice notice{1,
                            issued,
                            u"epoch-1"_s,
                            {},
                            m_folder->sealKey().publicKey(),
                            {m_folder->intakeKey().publicKey()}};
        QVERIFY(trust.hear(notice.sign(m_folder->intakeKey())));
        HandoffDesk handoff(m_folder->path());
        handoff.start();
        StaffView staff(m_settings, handoff, *m_updater);
        staff.refresh();
        QCOMPARE(staff.lastContact(),
                 QLocale(QLocale::Dutch).toString(issued.toLocalTime(), u"d MMMM HH:mm"_s));
    }

    void leavingEndsTheProgram()
    {
        QTimer::singleShot(0, m_staff.get(), &StaffView::leave);
        QTimer::singleShot(5000, m_staff.get(), [] { QCoreApplication::exit(1); }); // it did not
        QCOMPARE(QCoreApplication::exec(), 0);
    }

    void tellsHowOldTheOldestIs_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("age");
        QTest::addColumn<bool>("tooLong");
        // Envelopes tell their time to the hour: what was made 20 hours ago may say 20 or 21.
        QTest::newRow("20 hours") << 20 << u"^2[01] uur$"_s << false;
        QTest::newRow("26 hours") << 26 << u"^2[67] uur$"_s << true;
        QTest::newRow("3 days") << 73 << u"^3 dagen$"_s << true;
    }
    void tellsHowOldTheOldestIs()
    {
        QFETCH(int, hours);
        QFETCH(QString, age);
        QFETCH(bool, tooLong);
        auto outbox = Outbox::open(m_folder->path() + u"/outbox.sqlite"_s);
        QVERIFY(outbox);
        const auto &identity = *m_handoff->identity();
        const auto old = Envelope::contactRequest(identity.kioskId, QByteArray(1000, 's'), QString(16, u'a'),
                                                  QByteArray(32, 't'), identity.key,
                                                  QDateTime::currentDateTimeUtc().addSecs(-3600 * hours));
        QVERIFY(old && outbox->add(*old));
        m_staff->refresh();
        QVERIFY2(QRegularExpression(age).match(m_staff->oldestWaiting()).hasMatch(),
                 qUtf8Printable(m_staff->oldestWaiting()));
        QCOMPARE(m_staff->isWaitingTooLong(), tooLong);
    }

    void listsLanguagesWithWhatTheyHave()
    {
        const test::Views views(m_pack);
        PackStore::Opened opened;
        opened.pack = views.pack;
        opened.from = PackStore::Opened::From::Newest;
        m_staff->setContent(&opened, views.catalogue.get());
        QCOMPARE(m_staff->packName(), u"sample, versie 1"_s);
        QCOMPARE(column(m_staff->languages(), "languageName").size(), 4);
        const QStringList coverage = column(m_staff->languages(), "coverage");
        QVERIFY2(coverage.at(0).startsWith(u"100% · 100% · "_s), qUtf8Printable(coverage.at(0)));
        // 13 of 14 texts, 11 of them reviewed, 1 recording of 12; rounded down, so 100% means all.
        QCOMPARE(coverage.at(1), u"92% · 78% · 8% · stem"_s);
        QVERIFY(coverage.at(2).endsWith(u"niet getoond"_s));
        QVERIFY(coverage.at(3).contains(u"geen stem"_s));
        m_staff->setContent(nullptr, nullptr);
    }

    void withoutAPackItSaysSo()
    {
        QCOMPARE(m_staff->packName(), u"geen"_s);
        PackStore::Opened opened;
        opened.problems.append({u"pack-missing"_s, u"Er is geen pakket."_s});
        m_staff->setContent(&opened, nullptr);
        QCOMPARE(m_staff->packName(), u"geen"_s);
        QCOMPARE(m_staff->problems(), QStringList{u"Er is geen pakket."_s});
        m_staff->setContent(nullptr, nullptr);
    }

    void aDamagedUpdateIsListedAndTheBuiltInOneServed()
    {
        const QString folder = m_folder->path() + u"/packs"_s;
        const auto key = minisign::generateKey();
        const test::SampleSources newer;
        newer.setVersion(2);
        const QString update = newer.build();
        const auto signature = minisign::sign(update, key, u"test"_s);
        QVERIFY(signature);
        newer.write(u"update.minisig"_s, *signature);
        PackStore store(folder, m_pack);
        QVERIFY(store.install(update, newer.path(u"update.minisig"_s), key.publicKey()));
        QCOMPARE(store.openBest().from, PackStore::Opened::From::Newest);

        QVERIFY(QFile::resize(folder + u"/sample.2.pack"_s, 4096));
        const auto opened = store.openBest();
        QVERIFY(opened.pack);
        const Catalogue catalogue(opened.pack);
        m_staff->setContent(&opened, &catalogue);
        QCOMPARE(m_staff->packName(), u"sample, versie 1 (meegeleverd)"_s);
        QCOMPARE(m_staff->problems().size(), 1);
        QVERIFY(!m_staff->problems().first().isEmpty());
        m_staff->setContent(nullptr, nullptr);
    }

    void whatIsReportedStays()
    {
        QSignalSpy changed(m_staff.get(), &StaffView::changed);
        m_staff->report({u"signature-wrong"_s, u"Het pakket klopt niet meer."_s});
        QCOMPARE(changed.size(), 1);
        m_staff->refresh();
        QCOMPARE(m_staff->problems(), QStringList{u"Het pakket klopt niet meer."_s});
    }
};

QTEST_GUILESS_MAIN(TestStaffView)
#include "tst_staffview.moc"
