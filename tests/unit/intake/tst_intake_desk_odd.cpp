// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include "wire/Uuid7.h"

#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

/// Requests that are not as they should be: taken back, hostile, broken, not there.
class TestIntakeDeskOdd : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskTesting> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskTesting>(); }

    void withdrawnRequestsShowNothing()
    {
        const QString id = m_desk->fatimasRequest(DeskTesting::withVoice());
        const QByteArray path = DeskTesting::pathOf(id);
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QVERIFY(m_desk->open("/desk/requests", cookie).body.contains("Wat verdien ik?"));
        const Answer to = m_desk->submit(path + "/reveal", {}, cookie);
        const Store store = m_desk->store();
        QVERIFY(store.database().run(
            QStringLiteral("UPDATE request SET state = 'withdrawn', closed = ?, sealed = x'' WHERE id = ?"),
            {QDateTime::currentMSecsSinceEpoch(), id}));
        for (const QByteArray &address :
             {path, to.headers.value("location").split('#').first(), path + "/voice?read=x"}) {
            Answer page = m_desk->open(address, cookie);
            if (page.status == 303)
                page = m_desk->open(page.headers.value("location"), cookie);
            QVERIFY(page.body.contains("Neem geen contact op"));
            for (const char *content : {"Amina", "0612345678", "verdien", "Arabisch", "Spreek", "<audio"})
                QVERIFY2(!page.body.contains(content), content);
        }
        const QByteArray list = m_desk->open("/desk/requests?state=withdrawn", cookie).body;
        QVERIFY(list.contains("Ingetrokken"));
        QVERIFY(!list.contains("verdien") && !list.contains("Arabisch</td>")
                && !list.contains(id.toLatin1()));
        QVERIFY(m_desk->open("/desk/requests", cookie).body.contains("Een verzoek van u is ingetrokken"));
        QVERIFY(m_desk->submit(path + "/track", "state=done", cookie).status == 303);
        QVERIFY(m_desk->open(path, cookie).body.contains("Ingetrokken"));
        QCOMPARE(m_desk->submit(path + "/give", "to=jan&from=fatima", cookie).status, 409);
    }

    void showsWhatSheWroteAsText()
    {
        const QString attack =
            QStringLiteral("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;");
        ContactRequest request = someRequest();
        request.name = attack.left(ContactRequest::MaxNameLength);
        request.channel = ContactRequest::Channel::Email;
        request.address = QStringLiteral("a&b'c@x.nl");
        request.about = {{attack.left(80), attack.left(40), attack}};
        request.codeWord = attack.left(ContactRequest::MaxCodeWordLength);
        request.centre = attack;
        QVERIFY(request.check());
        const QString id = m_desk->fatimasRequest(request);
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QCOMPARE(m_desk
                     ->submit(DeskTesting::pathOf(id) + "/track",
                              "state=tried&note=" + attack.toUtf8().toPercentEncoding(), cookie)
                     .status,
                 303);
        for (const QByteArray &page :
             {m_desk->open("/desk/requests", cookie).body, m_desk->open(DeskTesting::pathOf(id), cookie).body,
              m_desk->revealed(id, cookie).body}) {
            QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img"));
            QVERIFY(page.contains("&amp;amp;"));
            QVERIFY(!page.contains("b'c"));
            QVERIFY(!page.contains("<script") && !page.contains("<img"));
        }
    }

    void damagedSealIsASentence()
    {
        const QString good = m_desk->filed();
        StoredRequest broken = *m_desk->store().request(good);
        broken.id = uuid7(QDateTime::currentDateTimeUtc());
        broken.sealed[broken.sealed.size() / 2] = char(broken.sealed.at(broken.sealed.size() / 2) ^ 1);
        QVERIFY(m_desk->store().file(broken));
        const QByteArray cookie = m_desk->loggedIn("fatima");
        const Answer list = m_desk->open("/desk/requests", cookie);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.body.count("Niet te openen"), 1);
        QVERIFY(list.body.contains("Wat verdien ik?"));
        const Answer page = m_desk->open(DeskTesting::pathOf(broken.id), cookie);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Dit verzoek is niet te openen."));
    }

    void unknownRequestsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("no such") << uuid7(QDateTime::currentDateTimeUtc()).toLatin1();
        QTest::newRow("no id") << QByteArray("1");
        QTest::newRow("quote") << QByteArray("'%20OR%201=1");
        QTest::newRow("line break") << QByteArray("a%0d%0aSet-Cookie:%20x=y");
        QTest::newRow("no UTF-8") << QByteArray("%ff%fe");
    }

    void unknownRequestsAreNotFound()
    {
        QFETCH(QByteArray, id);
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QCOMPARE(m_desk->open("/desk/requests/" + id, cookie).status, 404);
        const Answer taken = m_desk->submit("/desk/requests/" + id + "/take", {}, cookie);
        QCOMPARE(taken.status, 404);
        QVERIFY(!taken.headers.contains("set-cookie"));
    }
};

QTEST_GUILESS_MAIN(TestIntakeDeskOdd)
#include "tst_intake_desk_odd.moc"
