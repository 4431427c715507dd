// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"
#include "kiosk/OutboxView.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestOutboxView : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_stick;
    bool m_pluggedIn = true;
    std::unique_ptr<HandoffDesk> m_handoff;
    std::unique_ptr<OutboxView> m_view;

    static QVariant shown(const QAbstractItemModel *model, int row, const QByteArray &role)
    {
        return model->index(row, 0).data(model->roleNames().key(role, -1));
    }

    void submit()
    {
        ContactRequest request;
        request.address = u"0612345678"_s;
        request.language = u"nl"_s;
        QVERIFY(m_handoff->submit(request));
    }

    void writeOnStick(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_stick->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }

private Q_SLOTS:
    void init()
    {
        m_view.reset();
        m_handoff.reset();
        m_folder = std::make_unique<DemoFolder>();
        m_stick = std::make_unique<QTemporaryDir>();
        m_pluggedIn = true;
        m_handoff = std::make_unique<HandoffDesk>(m_folder->path());
        m_handoff->start();
        m_view = std::make_unique<OutboxView>(*m_handoff, [this] {
            return m_pluggedIn ? QList<Medium>{{u"STICK"_s, m_stick->path(), true}} : QList<Medium>();
        });
    }

    void showsWhatHasNotArrivedAndWhy()
    {
        m_view->refresh();
        QCOMPARE(m_view->rowCount(), 0);
        QVERIFY(!m_view->isConnectionBroken());
        submit();
        submit();
        m_view->refresh();
        QCOMPARE(m_view->rowCount(), 2);
        QCOMPARE(shown(m_view->rows(), 0, "age").toString(), u"minder dan een uur"_s);
        QVERIFY(!shown(m_view->rows(), 0, "setAside").toBool());
        QVERIFY(!shown(m_view->rows(), 0, "reason").toString().isEmpty());
        QVERIFY(!m_view->isAnySetAside());
    }

    void setAsideStaffMayTryItAgain()
    {
        submit();
        {
            auto outbox = Outbox::open(m_folder->path() + u"/outbox.sqlite"_s);
            QVERIFY(outbox);
            const QString id = outbox->unsettled(1)->constFirst().id;
            QVERIFY(outbox->quarantine(id, u"json-malformed"_s, u"De gemeente kon het niet lezen."_s));
        }
        m_view->refresh();
        QVERIFY(m_view->isAnySetAside());
        QCOMPARE(shown(m_view->rows(), 0, "reason").toString(), u"De gemeente kon het niet lezen."_s);
        QSignalSpy result(m_view.get(), &OutboxView::resultChanged);
        m_view->tryAgain();
        QCOMPARE(result.size(), 1);
        QVERIFY(!m_view->isAnySetAside());
        QCOMPARE(m_view->rowCount(), 1);
    }

    void whatWasSetAsideStandsFirstAndGoesAgainTogether()
    {
        for (int i = 0; i < OutboxView::MostRows + 3; ++i)
            submit();
        {
            auto outbox = Outbox::open(m_folder->path() + u"/outbox.sqlite"_s);
            QVERIFY(outbox);
            const auto all = outbox->unsettled(100);
            for (const Outbox::Entry &entry : all->mid(1)) // more than there are rows
                QVERIFY(
                    outbox->quarantine(entry.id, u"json-malformed"_s, u"De gemeente kon het niet lezen."_s));
        }
        m_view->refresh();
        QCOMPARE(m_view->rowCount(), OutboxView::MostRows);
        for (int row = 0; row < m_view->rowCount(); ++row)
            QVERIFY(shown(m_view->rows(), row, "setAside").toBool());
        m_view->tryAgain();
        QVERIFY(!m_view->isAnySetAside());
        QCOMPARE(m_handoff->state().quarantined, 0);
    }

    void anOutboxThatCannotBeReadIsNotTakenForEmpty()
    {
        const DemoFolder folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/outbox.sqlite"_s));
        HandoffDesk handoff(folder.path());
        handoff.start();
        OutboxView view(handoff, [] { return QList<Medium>(); });
        view.refresh();
        QCOMPARE(view.rowCount(), 0);
        QCOMPARE(view.unreadable(), handoff.state().problems.constFirst().sentence);
        QVERIFY(QDir().rmdir(folder.path() + u"/outbox.sqlite"_s));
        view.refresh();
        QCOMPARE(view.unreadable(), QString());
    }

    void aLongSilenceIsNotCalledGood_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("begins");
        QTest::newRow("an hour ago") << 1 << u"Goed. Laatste contact: "_s;
        QTest::newRow("three weeks ago") << 3 * 7 * 24 << u"Geen contact sinds "_s;
    }
    void aLongSilenceIsNotCalledGood()
    {
        QFETCH(int, hours);
        QFETCH(QString, begins);
        const DemoFolder folder;
        const QString identityFolder = folder.path() + u"/identity"_s;
        const Notice notice{1,
                            QDateTime::currentDateTimeUtc().addSecs(-hours * 3600),
                            u"epoch-1"_s,
                            {},
                            folder.sealKey().publicKey(),
                            {folder.intakeKey().publicKey()}};
        QVERIFY(IntakeTrust(identityFolder, KioskIdentity::load(identityFolder)->enrolment)
                    .hear(notice.sign(folder.intakeKey())));
        HandoffDesk handoff(folder.path());
        handoff.start();
        OutboxView view(handoff, [] { return QList<Medium>(); });
        view.refresh();
        QVERIFY2(view.connection().startsWith(begins), qUtf8Printable(view.connection()));
    }

    void carriesItByStick()
    {
        m_view->refresh();
        QCOMPARE(m_view->mediumCount(), 1);
        m_view->handOver(0); // nothing is waiting
        QVERIFY(!m_view->result().isEmpty());
        QCOMPARE(QDir(m_stick->path()).entryList(QDir::Files), QStringList());

        submit();
        submit();
        m_view->handOver(0);
        QVERIFY2(m_view->result().contains(u"2 berichten"_s), qUtf8Printable(m_view->result()));
        const QStringList files = QDir(m_stick->path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.constFirst().endsWith(u".handover"_s), qUtf8Printable(files.constFirst()));
        QCOMPARE(m_view->rowCount(), 2); // until the municipality confirms them
    }

    void aStrangersReceiptsSettleNothing()
    {
        submit();
        writeOnStick(u"x.receipts"_s, "stapsteen-receipts 1\neyJ.eyJ.AAAA\n");
        writeOnStick(u"y.receipts"_s, "something else\n");
        m_view->refresh();
        QCOMPARE(shown(m_view->media(), 0, "receipts").toStringList(),
                 QStringList({u"x.receipts"_s, u"y.receipts"_s}));
        m_view->loadReceipts(0, u"x.receipts"_s);
        QVERIFY2(m_view->result().contains(u"0 berichten bevestigd"_s), qUtf8Printable(m_view->result()));
        m_view->loadReceipts(0, u"y.receipts"_s);
        QVERIFY(!m_view->result().contains(u"bevestigd"_s));
        m_view->loadReceipts(0, u"gone.receipts"_s);
        QVERIFY(!m_view->result().contains(u"bevestigd"_s));
        QCOMPARE(m_view->rowCount(), 1);
    }

    void aStickThatWasPulledOutIsSaidSo()
    {
        submit();
        m_view->refresh();
        m_pluggedIn = false;
        m_view->refresh();
        QCOMPARE(m_view->mediumCount(), 0);
        m_view->handOver(0);
        QVERIFY(!m_view->result().isEmpty());
        QVERIFY(!m_view->result().contains(u"op de stick"_s));
    }

    void reachesNothingBesideTheStick()
    {
        m_view->refresh();
        QSignalSpy result(m_view.get(), &OutboxView::resultChanged);
        m_view->enrol(0, u"../../etc/passwd"_s);
        QTRY_VERIFY(result.size() >= 2);
        QVERIFY(!m_view->result().isEmpty());
        QCOMPARE(m_handoff->identity()->kioskId, u"demo"_s);
    }

    void anotherMunicipalitysFileChangesNothing()
    {
        writeOnStick(u"enrol.json"_s, "{}");
        m_view->refresh();
        QCOMPARE(shown(m_view->media(), 0, "enrolments").toStringList(), QStringList{u"enrol.json"_s});
        m_view->enrol(0, u"enrol.json"_s);
        QTRY_VERIFY(m_view->result() != u"De kiosk meldt zich aan."_s);
        QCOMPARE(m_handoff->identity()->kioskId, u"demo"_s);
    }

    void notEnrolledIsShownPlainly()
    {
        const QTemporaryDir empty;
        HandoffDesk handoff(empty.path());
        handoff.start();
        OutboxView view(handoff, [] { return QList<Medium>(); });
        view.refresh();
        QVERIFY(view.isConnectionBroken());
        QVERIFY(view.connection().contains(u"niet aangemeld"_s));
    }
};

QTEST_GUILESS_MAIN(TestOutboxView)
#include "tst_outboxview.moc"
