// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"
#include "HandInput.h"
#include "SampleSources.h"
#include "Views.h"
#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::column;
using Screen = VisitView::Screen;

class TestKiosk : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void followsItsPackForAnEditor()
    {
        const test::SampleSources sources;
        const QString pack = sources.build();
        Kiosk kiosk({sources.path(u"data"_s), pack});
        kiosk.followContent();
        kiosk.visit()->chooseLanguage(u"nl"_s);
        kiosk.visit()->openTopic(u"work"_s);
        kiosk.visit()->openCard(u"work"_s, u"work.sectors"_s);
        QCOMPARE(kiosk.catalogue()->cardTitle(), u"Veel soorten werk"_s);

        sources.replace(u"base/topics/work.json"_s, "Veel soorten werk", "Heel veel werk");
        sources.build();
        QTRY_COMPARE(kiosk.catalogue()->cardTitle(), u"Heel veel werk"_s);

        // A pack that is not whole is not taken; the one after it is.
        sources.write(u"sample.pack"_s, "rubbish");
        sources.replace(u"base/topics/work.json"_s, "Heel veel werk", "Allerlei werk");
        sources.build();
        QTRY_COMPARE(kiosk.catalogue()->cardTitle(), u"Allerlei werk"_s);
    }

    void followsItsDrawingsForAnEditor()
    {
        const test::SampleSources sources;
        Kiosk kiosk({sources.path(u"data"_s), sources.build()});
        kiosk.followContent();
        QSignalSpy edition(&kiosk, &Kiosk::editionChanged);
        const int before = kiosk.edition();
        const QByteArray drawn = kiosk.drawing(u"briefcase"_s);
        QVERIFY(!drawn.isEmpty());

        const QByteArray corrected = QByteArray(drawn).replace("M8 8", "M12 12");
        sources.write(u"pictograms/briefcase.svg"_s, corrected);
        sources.build();
        QTRY_COMPARE(kiosk.drawing(u"briefcase"_s), corrected);
        QCOMPARE(edition.size(), 1);
        QVERIFY(kiosk.edition() != before); // by which the screens ask for it anew
    }

    void aNewPackShowsOnlyBetweenVisits()
    {
        const test::SampleSources sources;
        const QString pack = sources.build();
        const minisign::SecretKey key = minisign::generateKey();
        sources.replace(u"base/topics/work.json"_s, "\"Werk\"", "\"Banen\"");
        sources.setVersion(2);
        const QString stick = sources.build(u"new.pack"_s);
        sources.write(u"data/kiosk.ini"_s,
                      "[content]\nkey=" + minisign::publicKeyFile(key.publicKey()).split('\n').at(1));
        Kiosk kiosk({sources.path(u"data"_s), pack});
        const auto title = [&] { return column(kiosk.catalogue()->topics(), "title").value(0); };
        kiosk.visit()->begin();
        kiosk.visit()->chooseLanguage(u"nl"_s);
        QCOMPARE(title(), u"Werk"_s);

        sources.write(u"new.pack.minisig"_s, *minisign::sign(stick, key, u"test"_s));
        kiosk.staff()->updateFrom({sources.path({})});
        QTRY_VERIFY(kiosk.staff()->packUpdate().startsWith(u"Bijgewerkt"_s));
        QCoreApplication::processEvents();
        QCOMPARE(title(), u"Werk"_s); // while she is there nothing changes
        kiosk.visit()->stop();
        QTRY_COMPARE(title(), u"Banen"_s);
        QVERIFY(kiosk.staff()->packName().contains(u"versie 2"_s));
    }

    void greetsWhateverIsMissing_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("pack");
        QTest::addColumn<bool>("hasContent");
        const QString whole = m_pack, truncated = m_sources.path(u"truncated.pack"_s),
                      rubbish = m_sources.path(u"rubbish.pack"_s);
        QVERIFY(QFile::copy(whole, truncated));
        QVERIFY(QFile::resize(truncated, QFileInfo(truncated).size() / 2));
        m_sources.write(u"rubbish.pack"_s, QByteArray(70'000, 'x'));
        m_sources.write(u"a-file"_s, "not a folder");

        QTest::newRow("nothing is missing") << m_sources.path(u"data-whole"_s) << whole << true;
        QTest::newRow("no pack") << m_sources.path(u"data-none"_s) << m_sources.path(u"no.pack"_s) << false;
        QTest::newRow("truncated pack") << m_sources.path(u"data-truncated"_s) << truncated << false;
        QTest::newRow("rubbish for a pack") << m_sources.path(u"data-rubbish"_s) << rubbish << false;
        QTest::newRow("a folder for a pack")
            << m_sources.path(u"data-folder"_s) << m_sources.path({}) << false;
        QTest::newRow("unwritable data folder") << m_sources.path(u"a-file/data"_s) << whole << true;
        QTest::newRow("neither") << m_sources.path(u"a-file/data"_s) << m_sources.path(u"no.pack"_s) << false;
    }
    void greetsWhateverIsMissing()
    {
        QFETCH(QString, data);
        QFETCH(QString, pack);
        QFETCH(bool, hasContent);
        Kiosk kiosk({data, pack});
        KioskWindow window(kiosk);
        QVERIFY(window.open(u"800x600"_s));
        QSignalSpy firstFrame(&window, &KioskWindow::firstFrameShown);
        QTRY_VERIFY(!firstFrame.isEmpty());
        kiosk.startDeferred();

        auto *greeting = window.window()->findChild<QQuickItem *>(u"attract"_s);
        QVERIFY(greeting && greeting->isVisible());
        QCOMPARE(kiosk.visit()->screen(), Screen::Attract);
        QCOMPARE(kiosk.catalogue()->languageCount() > 0, hasContent);
        QVERIFY(!kiosk.canAskForContact());

        kiosk.staff()->refresh();
        const bool wrong = !hasContent || data.contains(u"a-file"_s);
        QCOMPARE(kiosk.staff()->problems().isEmpty(), !wrong);

        // A touch begins, and whoever walks about meets nothing that fails.
        QTest::mouseClick(window.window(), Qt::LeftButton, {}, QPoint(400, 300));
        QTRY_COMPARE(kiosk.visit()->screen(), Screen::Language);
        kiosk.visit()->chooseLanguage(u"nl"_s);
        kiosk.visit()->openTopic(u"work"_s);
        kiosk.visit()->openCard(u"work"_s, u"work.sectors"_s);
        kiosk.visit()->openReachUs();
        QCoreApplication::processEvents();
        QCOMPARE(kiosk.catalogue()->topics()->rowCount() > 0, hasContent);
        kiosk.visit()->stop();
        QCOMPARE(kiosk.visit()->screen(), Screen::Attract);
    }

    void aDamagedUpdateIsPassedOver()
    {
        const DemoFolder folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/packs"_s));
        QVERIFY(QFile::copy(m_pack, folder.path() + u"/packs/sample.7.pack"_s)); // nobody signed it
        Kiosk kiosk({folder.path(), m_pack});
        QVERIFY(kiosk.catalogue()->languageCount() > 0);
        QCOMPARE(kiosk.staff()->packName(), u"sample, versie 1 (meegeleverd)"_s);
        QCOMPARE(kiosk.staff()->problems().size(), 1);
    }

    void aPackThatTurnedBadIsShownNoLonger()
    {
        const test::SampleSources sources;
        const QString builtIn = sources.build();
        const minisign::SecretKey key = minisign::generateKey();
        sources.setVersion(2);
        const QString update = sources.build(u"new.pack"_s);
        const QByteArray signature = *minisign::sign(update, key, u"test"_s);
        QVERIFY(
            PackStore(sources.path(u"data/packs"_s), builtIn).install(update, signature, key.publicKey()));

        // A failing disk: another byte, same size and time.
        const QByteArray stored = QFile::encodeName(sources.path(u"data/packs/sample.2.pack"_s));
        struct stat before = {};
        QCOMPARE(::stat(stored.constData(), &before), 0);
        QFile file(QFile::decodeName(stored));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 place = file.readAll().indexOf("Veel soorten werk");
        QVERIFY(place > 0 && file.seek(place));
        QCOMPARE(file.write("Geen"), 4);
        file.close();
        const timespec times[] = {before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, stored.constData(), times, 0), 0);

        Kiosk kiosk({sources.path(u"data"_s), builtIn});
        QVERIFY(kiosk.staff()->packName().contains(u"versie 2"_s)); // reading it through takes too long now
        kiosk.startDeferred();
        QTRY_VERIFY(kiosk.staff()->packName().contains(u"versie 1"_s));
        QVERIFY(!kiosk.staff()->problems().isEmpty());
    }

    void theLanguageSheChoosesTurnsTheScreens()
    {
        const DemoFolder folder;
        Kiosk kiosk({folder.path(), m_pack});
        QSignalSpy retranslated(&kiosk, &Kiosk::retranslationNeeded);
        kiosk.visit()->begin();
        kiosk.visit()->chooseLanguage(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(!retranslated.isEmpty());
        QCOMPARE(kiosk.catalogue()->languageName(), u"العربية"_s);
        kiosk.visit()->stop();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void whatTheScreensSayHasRecordings()
    {
        const DemoFolder folder;
        Kiosk kiosk({folder.path(), m_pack});
        kiosk.visit()->begin();
        kiosk.visit()->chooseLanguage(u"ar"_s);
        const QString home = QCoreApplication::translate("HomeScreen", "Waar wilt u meer over weten?");
        kiosk.voice()->say(u"home"_s, {u"أهلاً بكِ"_s, home, u"nobody wrote this"_s});
        QStringList lines;
        for (const Utterance &utterance : kiosk.narrator()->utterances())
            lines.append(utterance.id);
        QCOMPARE(lines, QStringList({u"greeting.ar"_s, u"screen.home"_s, QString()}));
    }

    void greetsAloudOnlyWhereSoundIsAllowed_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<bool>("aloud");
        QTest::newRow("nobody said") << QByteArray() << KioskSettings().attractSound;
        QTest::newRow("allowed") << QByteArray("[sound]\nattract=true\n") << true;
        QTest::newRow("not allowed") << QByteArray("[sound]\nattract=false\n") << false;
    }
    void greetsAloudOnlyWhereSoundIsAllowed()
    {
        QFETCH(QByteArray, settings);
        QFETCH(bool, aloud);
        const test::SampleSources sources;
        sources.write(u"data/kiosk.ini"_s, settings);
        Kiosk kiosk({sources.path(u"data"_s), m_pack});
        kiosk.greet(1);
        QCOMPARE(kiosk.voice()->isSpeaking(), aloud);
        if (aloud) {
            QCOMPARE(kiosk.narrator()->utterances().constFirst().text, u"أهلاً بكِ"_s);
            QCOMPARE(kiosk.narrator()->utterances().constFirst().language, u"ar"_s);
        }
        kiosk.visit()->begin();
        kiosk.greet(0);
        QVERIFY(!kiosk.voice()->isSpeaking()); // somebody is there
    }

    void whatSheCopiedGoesWithHer()
    {
        const DemoFolder folder;
        Kiosk kiosk({folder.path(), m_pack});
        kiosk.visit()->begin();
        QGuiApplication::clipboard()->setText(u"Kanarievogel"_s);
        kiosk.visit()->stop();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void anEnrolledKioskSaysWhoseItIs()
    {
        const DemoFolder folder;
        Kiosk kiosk({folder.path(), m_pack});
        QVERIFY(!kiosk.canAskForContact()); // not before the first screen stands
        QSignalSpy changed(&kiosk, &Kiosk::enrolmentChanged);
        kiosk.startDeferred();
        QVERIFY(!changed.isEmpty());
        QVERIFY(kiosk.canAskForContact());
        QCOMPARE(kiosk.municipality(), u"Voorbeeld"_s);
        QCOMPARE(kiosk.reachUs()->name(), u"Voorbeeldloket"_s);
    }

    void aUselessEnrolmentFileIsToldToStaff()
    {
        const QTemporaryDir folder;
        Kiosk kiosk({folder.path(), m_pack});
        kiosk.startDeferred();
        kiosk.enrol(folder.filePath(u"no-such-file"_s));
        kiosk.staff()->refresh();
        QCOMPARE(kiosk.staff()->problems().size(), 1);
        QVERIFY(!kiosk.canAskForContact());
    }

    void aRequestGoesTheWholeWayAndLeavesNothing()
    {
        const DemoFolder folder;
        {
            Kiosk kiosk({folder.path(), m_pack});
            kiosk.startDeferred();
            VisitView &visit = *kiosk.visit();
            ContactForm &form = *kiosk.contact();
            visit.begin();
            visit.chooseLanguage(u"ar"_s);
            visit.toggleSaved(u"work.learn"_s);
            visit.openContact();
            form.begin();
            form.setName(u"Kanarievogel"_s);
            form.setChannel(ContactForm::Channel::Email);
            form.setAddress(u"zilvermeeuw@example.org"_s);
            QSignalSpy sent(&form, &ContactForm::sent);
            form.send();
            QCOMPARE(sent.size(), 1);
            QCOMPARE(kiosk.receipt()->reference().size(), 15);
            QCOMPARE(kiosk.receipt()->pictograms().size(), 4);
            kiosk.staff()->refresh();
            QCOMPARE(kiosk.staff()->waiting(), 1);
            visit.stop();
            QCOMPARE(kiosk.receipt()->reference(), QString());
        }
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *canary : {"Kanarievogel", "zilvermeeuw", "work.learn"})
                QVERIFY2(!bytes.contains(canary), qUtf8Printable(file.fileName()));
        }
        QVERIFY(seen >= 3);
    }

    void aRecordingEndsAndGoesWithTheVisit()
    {
        const DemoFolder folder;
        const auto microphone = new HandInput; // the kiosk's
        Kiosk kiosk({folder.path(), m_pack}, {.microphone = std::unique_ptr<AudioInput>(microphone)});
        kiosk.visit()->begin();
        kiosk.voiceMessage()->record();
        QVERIFY(kiosk.voiceMessage()->isRecording());
        QVERIFY(microphone->hear(2000));
        kiosk.visit()->stop();
        QVERIFY(!microphone->isOpen());
        QVERIFY(!kiosk.voiceMessage()->isRecorded());
    }

    void theVoiceStopsWithTheVisit()
    {
        const DemoFolder folder;
        Kiosk kiosk({folder.path(), m_pack});
        kiosk.visit()->begin();
        kiosk.visit()->chooseLanguage(u"nl"_s);
        kiosk.visit()->openCard(u"work"_s, u"work.sectors"_s);
        kiosk.catalogue()->sayCard();
        QVERIFY(kiosk.voice()->isSpeaking());
        kiosk.visit()->stop();
        QVERIFY(!kiosk.voice()->isSpeaking());
    }
};

int main(int argc, char *argv[])
{
    prepareApplication();
    const QGuiApplication app(argc, argv);
    TestKiosk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kiosk.moc"
