// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "intake/desk/Accounts.h"
#include "wire/Seal.h"
#include "wire/Uuid7.h"

#include <QRegularExpression>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

const QByteArray Form = QByteArrayLiteral("application/x-www-form-urlencoded");
constexpr char Password[] = "een lang wachtwoord";

// The token that a page's forms carry.
QByteArray formToken(const Answer &page)
{
    static const QRegularExpression form(QStringLiteral("name=\"token\" value=\"([^\"]+)\""));
    return form.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
}

} // namespace

/// The desk over HTTP, as a browser would use it. tests/desk does it with a real one.
class TestIntakeDesk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningIntake> m_running;

    Answer open(const QByteArray &path, const QByteArray &cookie = {}) const
    {
        return get(m_running->port(), path, cookie);
    }

    Answer send(const QByteArray &path, const QByteArray &form, const QByteArray &cookie) const
    {
        return post(m_running->port(), path, Form, form, cookie);
    }

    Answer logIn(const QByteArray &password, const QByteArray &name = "fatima") const
    {
        const Answer page = open("/desk/login");
        return send("/desk/login",
                    "token=" + formToken(page) + "&name=" + name
                        + "&password=" + password.toPercentEncoding(),
                    page.cookie());
    }

    QByteArray loggedIn() const { return logIn(Password).cookie(); }

    QByteArray pathOf(const QString &id) const { return "/desk/requests/" + id.toLatin1(); }

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<RunningIntake>();
        const Accounts accounts(Accounts::Cost::minimal());
        QVERIFY(accounts.add(m_running->store(), QStringLiteral("fatima"), QByteArray(Password)));
    }

    void letsNobodyInWithoutLogin_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("list") << QByteArray("/desk/requests");
        QTest::newRow("request") << QByteArray("/desk/requests/")
                + uuid7(QDateTime::currentDateTimeUtc()).toLatin1();
    }

    void letsNobodyInWithoutLogin()
    {
        QFETCH(QByteArray, path);
        for (const QByteArray &cookie : {QByteArray(), QByteArray("stapsteen-desk=guess")}) {
            const Answer answer = open(path, cookie);
            QCOMPARE(answer.status, 303);
            QCOMPARE(answer.headers.value("location"), QByteArray("/desk/login"));
        }
    }

    void everyPageForbidsScriptsFramesAndCaches()
    {
        const QByteArray cookie = loggedIn();
        const QString id = m_running->filed(someRequest());
        for (const QByteArray &path : {QByteArray("/desk/login"), QByteArray("/desk/requests"), pathOf(id),
                                       QByteArray("/desk/nowhere"), QByteArray("/desk/style.css")}) {
            const Answer answer = open(path, cookie);
            QCOMPARE(answer.headers.value("content-security-policy"),
                     QByteArray("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors "
                                "'none'; base-uri 'none'"));
            QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("no-referrer"));
            QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
            QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
            QVERIFY2(!answer.body.contains("<script") && !answer.body.contains(" style="), path);
        }
    }

    void givesANewCookieAtLogin()
    {
        const Answer page = open("/desk/login");
        const Answer answer =
            send("/desk/login", "token=" + formToken(page) + "&name=fatima&password=een+lang+wachtwoord",
                 page.cookie());
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.headers.value("location"), QByteArray("/desk/requests"));
        QVERIFY(!answer.cookie().isEmpty() && answer.cookie() != page.cookie());
        QVERIFY(answer.headers.value("set-cookie").contains("HttpOnly"));
        QVERIFY(answer.headers.value("set-cookie").contains("SameSite=Strict"));
        // What somebody may have planted before is worth nothing.
        QCOMPARE(open("/desk/requests", page.cookie()).status, 303);
        QCOMPARE(open("/desk/requests", answer.cookie()).status, 200);
    }

    void refusesWrongPasswords()
    {
        const Answer wrong = logIn("fout");
        QCOMPARE(wrong.status, 403);
        const Answer nobody = logIn("fout", "nobody");
        QCOMPARE(nobody.status, 403);
        QVERIFY(wrong.body.contains("horen niet bij elkaar"));
        QVERIFY(nobody.body.contains("horen niet bij elkaar"));
    }

    void locksTheDoorAfterFiveFailures()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(logIn("fout").status, 403);
        QCOMPARE(logIn(Password).status, 403);
    }

    void formsOfOtherSitesDoNothing()
    {
        const QByteArray cookie = loggedIn();
        const QString id = m_running->filed(someRequest());
        const QByteArray othersToken = formToken(open("/desk/requests", loggedIn()));
        for (const QByteArray &form : {QByteArray(), QByteArray("token="), QByteArray("token=guess"),
                                       QByteArray("token=") + othersToken}) {
            QCOMPARE(send(pathOf(id) + "/done", form, cookie).status, 403);
            QCOMPARE(send("/desk/logout", form, cookie).status, 403);
        }
        QVERIFY(!m_running->store().request(id)->handled);
        QCOMPARE(open("/desk/requests", cookie).status, 200);
        // Nor does a login form that another site fills in.
        QCOMPARE(send("/desk/login", "name=fatima&password=een+lang+wachtwoord", {}).status, 403);
    }

    void listShowsNothingPersonal()
    {
        ContactRequest request = someRequest();
        request.name = QStringLiteral("CanaryName");
        QVERIFY(!m_running->filed(request).isEmpty());
        const QByteArray list = open("/desk/requests", loggedIn()).body;
        QVERIFY(list.contains("Arabisch"));
        QVERIFY(list.contains("Wat verdien ik?"));
        QVERIFY(list.contains("Yasmin"));
        QVERIFY(!list.contains("CanaryName"));
        QVERIFY(!list.contains("0612345678"));
    }

    void listHasPages()
    {
        const QByteArray cookie = loggedIn();
        for (int i = 0; i < 51; ++i)
            QVERIFY(!m_running->filed(someRequest()).isEmpty());
        QCOMPARE(open("/desk/requests", cookie).body.count("aria-label=\"Open het verzoek"), 50);
        QCOMPARE(open("/desk/requests?page=2", cookie).body.count("aria-label=\"Open het verzoek"), 1);
        for (const QByteArray &page :
             {QByteArray("0"), QByteArray("-5"), QByteArray("x"), QByteArray("99999999999")})
            QCOMPARE(open("/desk/requests?page=" + page, cookie).status, 200);
    }

    void wishesStandBeforeTheNumber()
    {
        ContactRequest request = someRequest();
        request.times = ContactRequest::Time::Morning;
        request.preferWoman = true;
        const QString id = m_running->filed(request);
        const QByteArray page = open(pathOf(id), loggedIn()).body;
        const qsizetype number = page.indexOf("0612345678");
        QVERIFY(number > 0 && page.indexOf("Amina") > 0);
        for (const char *wish : {"Alleen zijzelf", "Spreek niets in", "’s ochtends", "liever met een vrouw",
                                 "Arabisch", "class=\"wishes\""}) {
            const qsizetype at = page.indexOf(wish);
            QVERIFY2(at > 0 && at < number && at < page.indexOf("Amina"), wish);
        }
    }

    void textOnlySaysDoNotCall()
    {
        ContactRequest request = someRequest();
        request.channel = ContactRequest::Channel::TextMessage;
        const QString id = m_running->filed(request);
        const QByteArray page = open(pathOf(id), loggedIn()).body;
        QVERIFY(page.contains("Niet bellen"));
        QVERIFY(page.indexOf("Niet bellen") < page.indexOf("0612345678"));
        QVERIFY(!page.contains("mag een bericht inspreken"));
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
        request.centre = attack;
        QVERIFY(request.check());
        const QString id = m_running->filed(request);
        const QByteArray cookie = loggedIn();
        for (const QByteArray &path : {QByteArray("/desk/requests"), pathOf(id)}) {
            const QByteArray page = open(path, cookie).body;
            QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img"));
            QVERIFY(page.contains("&amp;amp;"));
            QVERIFY(!page.contains("b'c"));
            QVERIFY(!page.contains("<script") && !page.contains("<img"));
        }
    }

    void showsCentresAndAccountsAsText()
    {
        // These come from the municipality itself, and are escaped all the same.
        const Store store = m_running->store();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(store.addEnrolment(QStringLiteral("hash"), QStringLiteral("<i>Centrum</i>"), now.addDays(1)));
        QVERIFY(store.enrol(
            QStringLiteral("hash"),
            {QStringLiteral("k"), m_running->kioskKey().publicKey(), QStringLiteral("Hal"), {}}, now));
        const QString id = m_running->filed(someRequest());
        QVERIFY(store.setHandled(id, Handled{now, QStringLiteral("<i>iemand</i>")}));
        const QByteArray page = open(pathOf(id), loggedIn()).body;
        QVERIFY(page.contains("&lt;i&gt;Centrum&lt;/i&gt;"));
        QVERIFY(page.contains("&lt;i&gt;iemand&lt;/i&gt;"));
        QVERIFY(!page.contains("<i>"));
    }

    void damagedSealIsASentence()
    {
        const QString good = m_running->filed(someRequest());
        StoredRequest broken = *m_running->store().request(good);
        broken.id = uuid7(QDateTime::currentDateTimeUtc());
        broken.sealed[broken.sealed.size() / 2] = char(broken.sealed.at(broken.sealed.size() / 2) ^ 1);
        QVERIFY(m_running->store().file(broken));
        StoredRequest strange = broken; // opens, but holds no contact request
        strange.id = uuid7(QDateTime::currentDateTimeUtc());
        strange.sealed = seal(QByteArray("{\"version\":2}"), m_running->intake().identity().seal.publicKey());
        QVERIFY(m_running->store().file(strange));

        const QByteArray cookie = loggedIn();
        const Answer list = open("/desk/requests", cookie);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.body.count("Niet te openen"), 2);
        QVERIFY(list.body.contains("Wat verdien ik?"));
        for (const QString &id : {broken.id, strange.id}) {
            const Answer page = open(pathOf(id), cookie);
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("Dit verzoek is niet te openen."));
        }
    }

    void marksDoneAndBack()
    {
        const QByteArray cookie = loggedIn();
        const QString id = m_running->filed(someRequest());
        const QByteArray token = "token=" + formToken(open(pathOf(id), cookie));

        const Answer done = send(pathOf(id) + "/done", token, cookie);
        QCOMPARE(done.status, 303);
        QCOMPARE(done.headers.value("location"), pathOf(id));
        QCOMPARE(m_running->store().request(id)->handled->by, QStringLiteral("fatima"));
        QVERIFY(!open("/desk/requests", cookie).body.contains(id.toLatin1()));
        QVERIFY(open("/desk/requests?state=done", cookie).body.contains(id.toLatin1()));
        QVERIFY(open(pathOf(id), cookie).body.contains("Afgehandeld door fatima"));

        QCOMPARE(send(pathOf(id) + "/reopen", token, cookie).status, 303);
        QVERIFY(!m_running->store().request(id)->handled);
    }

    void logsOut()
    {
        const QByteArray cookie = loggedIn();
        const QByteArray token = "token=" + formToken(open("/desk/requests", cookie));
        const Answer out = send("/desk/logout", token, cookie);
        QCOMPARE(out.status, 303);
        QVERIFY(out.headers.value("set-cookie").contains("Max-Age=0"));
        QCOMPARE(open("/desk/requests", cookie).status, 303);
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
        const QByteArray cookie = loggedIn();
        const QByteArray token = "token=" + formToken(open("/desk/requests", cookie));
        QCOMPARE(open("/desk/requests/" + id, cookie).status, 404);
        const Answer done = send("/desk/requests/" + id + "/done", token, cookie);
        QCOMPARE(done.status, 404);
        QVERIFY(!done.headers.contains("set-cookie"));
    }
};

QTEST_GUILESS_MAIN(TestIntakeDesk)
#include "tst_intake_desk.moc"
