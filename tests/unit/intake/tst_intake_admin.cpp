// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include "intake/desk/LogPages.h"

#include <QRegularExpression>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

/// What administrators and coordinators do.
class TestIntakeAdmin : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskTesting> m_desk;

    static QByteArray shownPassword(const Answer &answer)
    {
        static const QRegularExpression shown(QStringLiteral("class=\"secret\">([a-z2-7-]+)<"));
        return shown.match(QString::fromUtf8(answer.body)).captured(1).toLatin1();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskTesting>(); }

    void addsAccounts()
    {
        const QByteArray cookie = m_desk->loggedIn("beheer");
        const Answer added =
            m_desk->submit("/desk/accounts/add", "name=Samira&role=coordinator&login=password", cookie);
        QCOMPARE(added.status, 200);
        const QByteArray password = shownPassword(added);
        QCOMPARE(password.size(), 23);
        QCOMPARE(m_desk->typePassword("samira", password).status, 303);
        QVERIFY(!m_desk->open("/desk/accounts", cookie).body.contains(password));
        QCOMPARE(m_desk->deedsOn(QStringLiteral("samira")), QStringList{QStringLiteral("account-added")});

        QCOMPARE(
            m_desk->submit("/desk/accounts/add", "name=olga&role=case-manager&login=single-sign-on", cookie)
                .status,
            303);
        QVERIFY(m_desk->open("/desk/accounts", cookie).body.contains("Via de organisatie"));
        for (const char *form : {"name=samira&role=coordinator", "name=%3Cb%3E&role=coordinator",
                                 "name=x1&role=king", "name=&role=coordinator"})
            QCOMPARE(m_desk->submit("/desk/accounts/add", form, cookie).status, 422);
    }

    void changesAccounts()
    {
        const QByteArray cookie = m_desk->loggedIn("beheer");
        const auto change = [&](const QByteArray &action, const QByteArray &name = "fatima") {
            return m_desk->submit("/desk/accounts/change", "name=" + name + "&action=" + action, cookie);
        };
        const QByteArray fatima = m_desk->loggedIn("fatima");
        QCOMPARE(change("coordinator").status, 303);
        QCOMPARE(m_desk->open("/desk/requests", fatima).status, 303); // logged out
        QCOMPARE(m_desk->open("/desk/log", m_desk->loggedIn("fatima")).status, 200);

        QCOMPARE(change("close").status, 303);
        QCOMPARE(m_desk->typePassword("fatima", DeskPassword).status, 403);
        QCOMPARE(change("reopen").status, 303);
        QCOMPARE(change("reset-second-factor").status, 303);
        const Answer half = m_desk->typePassword("fatima", DeskPassword);
        QCOMPARE(m_desk->open("/desk/requests", half.cookie()).headers.value("location"),
                 QByteArray("/desk/account/second-factor"));
        const Answer reset = change("reset-password");
        QCOMPARE(m_desk->typePassword("fatima", DeskPassword).status, 403);
        QCOMPARE(m_desk->typePassword("fatima", shownPassword(reset)).status, 303);
        QCOMPARE(m_desk->deedsOn(QStringLiteral("fatima")),
                 (QStringList{QStringLiteral("role-changed"), QStringLiteral("account-closed"),
                              QStringLiteral("account-reopened"), QStringLiteral("second-factor-reset"),
                              QStringLiteral("password-reset")}));
        // Nobody changes their own role, and nothing happens to who is not there.
        for (const char *name : {"beheer", "nobody", ""})
            QCOMPARE(change("case-manager", name).status, 422);
        QCOMPARE(change("dance").status, 422);
    }

    void whatWasSomebodysIsNobodysWhenTheyLeave_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("closed") << QByteArray("close") << true;
        QTest::newRow("administrator") << QByteArray("administrator") << true;
        QTest::newRow("coordinator") << QByteArray("coordinator") << false;
    }

    void whatWasSomebodysIsNobodysWhenTheyLeave()
    {
        QFETCH(QByteArray, action);
        QFETCH(bool, leaves);
        const QString open = m_desk->fatimasRequest();
        const QString done = m_desk->fatimasRequest();
        const Answer closed = m_desk->submit(DeskTesting::pathOf(done) + "/track",
                                             "state=done&note=", m_desk->loggedIn("fatima"));
        QCOMPARE(closed.status, 303);
        const QStringList before = m_desk->deedsOn(open);
        const Answer changed = m_desk->submit("/desk/accounts/change", "name=fatima&action=" + action,
                                              m_desk->loggedIn("beheer"));
        QCOMPARE(changed.status, 303);
        const QByteArray jan = m_desk->loggedIn("jan");
        QCOMPARE(m_desk->open(DeskTesting::pathOf(open), jan).status, leaves ? 200 : 404);
        QCOMPARE(m_desk->open(DeskTesting::pathOf(done), jan).status, 404); // needs nobody
        QCOMPARE(m_desk->deedsOn(open), leaves ? before + QStringList{QStringLiteral("assigned")} : before);
    }

    void showsKiosksAndRefusesThem()
    {
        const QByteArray cookie = m_desk->loggedIn("beheer");
        QVERIFY(m_desk->open("/desk/kiosks", cookie).body.contains("Mag verzoeken sturen"));
        const QByteArray form = "kiosk=" + m_desk->running().kioskId().toLatin1();
        QCOMPARE(m_desk->submit("/desk/kiosks/revoke", form, cookie).status, 303);
        QVERIFY(m_desk->open("/desk/kiosks", cookie).body.contains("Geweigerd sinds"));
        QVERIFY(m_desk->filed().isEmpty());
        QCOMPARE(m_desk->submit("/desk/kiosks/revoke", form, cookie).status, 409);
        QCOMPARE(m_desk->deedsOn(m_desk->running().kioskId()), QStringList{QStringLiteral("kiosk-revoked")});
    }

    void showsKeysWithoutSecrets()
    {
        const QByteArray page = m_desk->open("/desk/keys", m_desk->loggedIn("beheer")).body;
        QVERIFY(page.contains(m_desk->running().intake().identity().seal.publicKey().id().toLatin1()));
        const QString id = m_desk->running().intake().identity().seal.publicKey().id();
        QFile file(m_desk->running().folder() + QStringLiteral("/seal-%1.key").arg(id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!page.contains(file.readAll().trimmed().split(':').last()));
    }

    void showsAllKeysAndUntilWhen()
    {
        const QString folder = m_desk->running().folder();
        const Store store = m_desk->store();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray cookie = m_desk->loggedIn("beheer");
        const Identity &identity = m_desk->running().intake().identity();
        const QByteArray seal = identity.seal.publicKey().id().toLatin1();
        const QByteArray signing = identity.signing.publicKey().id().toLatin1();
        QVERIFY(!m_desk->open("/desk/keys", cookie).body.contains("opnieuw."));
        const QByteArray newSeal = Identity::rollSeal(folder, store, now)->toLatin1();
        const QByteArray next = Identity::rollSigning(folder, store, now.addDays(30), now)->toLatin1();
        const auto rowOf = [](const QByteArray &page, const QByteArray &id) {
            const qsizetype at = page.indexOf(id);
            return at < 0 ? QByteArray() : page.mid(at, page.indexOf("</tr>", at) - at);
        };
        QByteArray page = m_desk->open("/desk/keys", cookie).body;
        QVERIFY(rowOf(page, newSeal).contains("In gebruik"));
        QVERIFY(rowOf(page, seal).contains("Vorige: opent nog"));
        QVERIFY(rowOf(page, signing).contains("In gebruik"));
        QVERIFY(rowOf(page, next).contains("Volgende: kiosken vertrouwen hem al"));
        QVERIFY(page.indexOf(newSeal) < page.indexOf(seal));
        QVERIFY(page.contains("Start stapsteen-intake op deze server opnieuw."));
        // A month later.
        QVERIFY(store.database().run(QStringLiteral("UPDATE public_key SET current_from = current_from - ?"),
                                     {qint64(31) * 24 * 3600 * 1000}));
        page = m_desk->open("/desk/keys", cookie).body;
        QVERIFY(rowOf(page, next).contains("In gebruik"));
        QVERIFY(rowOf(page, signing).contains("vertrouwen hem niet meer"));
    }

    void showsWhatOpenKlantDidNotTake()
    {
        const QByteArray cookie = m_desk->loggedIn("beheer");
        QVERIFY(m_desk->open("/desk/open-klant", cookie).body.contains("niet door naar Open Klant"));
        const QString there = m_desk->fatimasRequest();
        const QString refused = m_desk->filed();
        const Store store = m_desk->store();
        const auto enter = [&](const QString &id, const char *work, const QVariant &due,
                               const QString &trouble) {
            return store.database().run(
                QStringLiteral("INSERT INTO open_klant (request_id, received, work, due, trouble,"
                               " trouble_code) VALUES (?, 1800000000000, ?, ?, ?, 'x')"),
                {id, QString::fromLatin1(work), due, trouble});
        };
        QVERIFY(enter(there, "filed", QVariant(QMetaType::fromType<qint64>()), QStringLiteral("")));
        QVERIFY(enter(refused, "file", QVariant(qint64(1'800'000'000'000)),
                      QStringLiteral("Het <b>token</b> is fout.")));
        const QByteArray page = m_desk->open("/desk/open-klant", cookie).body;
        QVERIFY(page.contains("Het &lt;b&gt;token&lt;/b&gt; is fout."));
        QVERIFY(page.contains("<dt>Staan in Open Klant</dt><dd>1</dd>"));
        QVERIFY(page.contains("<dt>Apart gezet</dt><dd>1</dd>"));
        QVERIFY(!page.contains(refused.toLatin1()));
        // And who does the request knows that somebody else may call her.
        const auto seen = [&](const QString &id) {
            return m_desk->open(DeskTesting::pathOf(id), m_desk->loggedIn("fatima")).body;
        };
        QVERIFY(seen(there).contains("staat ook in Open Klant"));
        QVERIFY(seen(refused).contains("kon nog niet naar Open Klant"));
        QVERIFY(!seen(m_desk->filed()).contains("Open Klant"));
    }

    void coordinatorReadsAndExportsTheLog()
    {
        const QString id = m_desk->running().filed(someRequest());
        QCOMPARE(m_desk->submit(DeskTesting::pathOf(id) + "/take", {}, m_desk->loggedIn("fatima")).status,
                 303);
        const QByteArray cookie = m_desk->loggedIn("corry");
        const QByteArray page = m_desk->open("/desk/log", cookie).body;
        QVERIFY(page.contains("Verzoek gegeven aan: fatima"));
        QVERIFY(m_desk->open("/desk/log?about=" + id.toLatin1(), cookie).body.contains("fatima"));
        QVERIFY(m_desk->open("/desk/log?about=%3Cscript%3E", cookie).body.indexOf("<script") < 0);
        const Answer file = m_desk->submit("/desk/log/export", {}, cookie);
        QCOMPARE(file.status, 200);
        QVERIFY(file.headers.value("content-disposition").startsWith("attachment"));
        QVERIFY(file.body.startsWith("number,at,actor,deed,subject,detail,hash\r\n"));
        QVERIFY(file.body.contains("\"fatima\",\"assigned\",\"" + id.toLatin1()));
        QVERIFY(file.body.contains("\"log-exported\""));
    }

    void exportHoldsNoFormulas()
    {
        AuditEntry entry;
        entry.actor = QStringLiteral("@sum(1)");
        entry.detail = QStringLiteral("=a\"b");
        const QByteArray csv = pages::logAsCsv({entry});
        QVERIFY(csv.contains("\"'@sum(1)\""));
        QVERIFY(csv.contains("\"'=a\"\"b\""));
    }
};

QTEST_GUILESS_MAIN(TestIntakeAdmin)
#include "tst_intake_admin.moc"
