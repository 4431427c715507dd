// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include "postgres/IntakeDatabase.h"

#include "intake/desk/AuditLog.h"
#include "intake/desk/Sessions.h"
#include "intake/desk/Totp.h"

#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace stapsteen;
using namespace stapsteen::testing;

/// Getting into the desk, and staying out of it.
class TestIntakeLogin : public QObject {
    Q_OBJECT

private:
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::unique_ptr<DeskTesting> m_desk;

    static QByteArray location(const Answer &answer) { return answer.headers.value("location"); }

public:
    explicit TestIntakeLogin(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_database.emplace(m_kind);
        m_desk = std::make_unique<DeskTesting>(m_database->url());
    }

    void cleanup() { m_desk.reset(); }

    void takesPasswordAndThenCode()
    {
        const Answer first = m_desk->typePassword("fatima", DeskPassword);
        QCOMPARE(first.status, 303);
        QVERIFY(first.headers.value("set-cookie").contains("HttpOnly; SameSite=Strict"));
        // With the password alone, every page leads to the code.
        for (const char *path : {"/desk", "/desk/requests", "/desk/account", "/desk/account/password",
                                 "/desk/account/second-factor"})
            QCOMPARE(location(m_desk->open(path, first.cookie())), QByteArray("/desk/login/code"));

        QCOMPARE(m_desk->submit("/desk/login/code", "code=000000", first.cookie()).status, 403);
        const Answer second =
            m_desk->submit("/desk/login/code", "code=" + DeskTesting::code(), first.cookie());
        QCOMPARE(second.status, 303);
        QCOMPARE(m_desk->open("/desk/requests", second.cookie()).status, 200);
        // A new cookie at each step, and the one before is worth nothing.
        QVERIFY(second.cookie() != first.cookie());
        QCOMPARE(location(m_desk->open("/desk/requests", first.cookie())), QByteArray("/desk/login"));
        QVERIFY(m_desk->deedsOn({}).contains(QStringLiteral("logged-in")));
    }

    void codeIsGoodOnce()
    {
        const QByteArray code = DeskTesting::code();
        const Answer one = m_desk->typePassword("fatima", DeskPassword);
        QCOMPARE(m_desk->submit("/desk/login/code", "code=" + code, one.cookie()).status, 303);
        const Answer two = m_desk->typePassword("fatima", DeskPassword);
        QCOMPARE(m_desk->submit("/desk/login/code", "code=" + code, two.cookie()).status, 403);
    }

    void plantedCookieIsNoSession()
    {
        // Session fixation: a cookie that somebody planted before is not the one logged in with.
        const QByteArray planted = "stapsteen-desk=planted";
        const Answer page = m_desk->open("/desk/login", planted);
        const Answer first = m_desk->send(
            "/desk/login", "token=" + formToken(page) + "&name=fatima&password=een+lang+wachtwoord", planted);
        QCOMPARE(first.status, 303);
        QVERIFY(first.cookie() != planted);
        QCOMPARE(location(m_desk->open("/desk/requests", planted)), QByteArray("/desk/login"));
        // Nor does a login form that another site fills in, which has no cookie.
        QCOMPARE(m_desk->send("/desk/login", "name=fatima&password=een+lang+wachtwoord", {}).status, 403);
    }

    void refusesWithoutTellingWhy()
    {
        const Answer wrong = m_desk->typePassword("fatima", "fout");
        const Answer nobody = m_desk->typePassword("nobody", "fout");
        QCOMPARE(wrong.status, 403);
        QCOMPARE(nobody.status, 403);
        QVERIFY(wrong.body.contains("horen niet bij elkaar"));
        QVERIFY(nobody.body.contains("horen niet bij elkaar"));
    }

    void locksTheDoorAfterFiveFailuresAndSaysSoInTheLog()
    {
        for (int i = 0; i < Accounts::MostFailures; ++i)
            QCOMPARE(m_desk->typePassword("fatima", "fout").status, 403);
        QCOMPARE(m_desk->typePassword("fatima", DeskPassword).status, 403);
        QCOMPARE(m_desk->deedsOn({}), QStringList{QStringLiteral("locked-out")});
    }

    void guessingOnesOwnPasswordLocksTooAndStandsInTheLog()
    {
        for (const char *path : {"/desk/account/password", "/desk/account/second-factor"}) {
            init();
            const QByteArray cookie = m_desk->loggedIn("fatima");
            m_desk->open("/desk/account/second-factor", cookie);
            for (int i = 0; i < Accounts::MostFailures; ++i)
                QCOMPARE(m_desk->submit(path, "password=fout&new=x&again=x&code=1", cookie).status, 403);
            QCOMPARE(m_desk->typePassword("fatima", DeskPassword).status, 403);
            const Store store = m_desk->store();
            const DeskKey key = *DeskKey::loadOrCreate(m_desk->running().folder(), store);
            const auto entries = *AuditLog(store, key).entriesBefore(1000, {}, 10);
            QCOMPARE(std::count_if(entries.begin(), entries.end(),
                                   [](const AuditEntry &entry) {
                                       return entry.deed == deedName(Deed::LockedOut)
                                           && entry.actor == QStringLiteral("fatima");
                                   }),
                     1);
        }
    }

    void loggingInAgainEndsWhatWas()
    {
        const QByteArray before = m_desk->loggedIn("fatima");
        const Answer page = m_desk->open("/desk/login", before);
        QCOMPARE(m_desk
                     ->send("/desk/login",
                            "token=" + formToken(page)
                                + "&name=jan&password=" + QByteArray(DeskPassword).toPercentEncoding(),
                            before)
                     .status,
                 303);
        QCOMPARE(location(m_desk->open("/desk/requests", before)), QByteArray("/desk/login"));
    }

    void newAccountChoosesPasswordAndSecondFactor()
    {
        const Accounts accounts(Accounts::Cost::minimal());
        QVERIFY(accounts.add(m_desk->store(), QStringLiteral("nieuw"), Role::CaseManager,
                             QByteArray(DeskPassword), true));
        Answer answer = m_desk->typePassword("nieuw", DeskPassword);
        QByteArray cookie = answer.cookie();
        QCOMPARE(location(m_desk->open("/desk/requests", cookie)), QByteArray("/desk/account/password"));
        QCOMPARE(m_desk->submit("/desk/account/password", "new=kort&again=kort", cookie).status, 422);
        QCOMPARE(m_desk->submit("/desk/account/password", "new=een+nieuwe+zin&again=een+andere+zin", cookie)
                     .status,
                 422);
        answer = m_desk->submit("/desk/account/password", "new=een+nieuwe+zin&again=een+nieuwe+zin", cookie);
        QCOMPARE(answer.status, 303);
        cookie = answer.cookie();

        QCOMPARE(location(m_desk->open("/desk/requests", cookie)), QByteArray("/desk/account/second-factor"));
        const Answer page = m_desk->open("/desk/account/second-factor", cookie);
        QVERIFY(page.body.contains("<svg class=\"qr\""));
        static const QRegularExpression shown(QStringLiteral("class=\"secret\">([A-Z2-7 ]+)<"));
        const QString text = shown.match(QString::fromUtf8(page.body)).captured(1);
        const auto secret = totp::fromBase32(text);
        QVERIFY(secret);
        // The same one when the page is loaded again.
        QVERIFY(m_desk->open("/desk/account/second-factor", cookie).body.contains(text.toLatin1()));
        QCOMPARE(m_desk->submit("/desk/account/second-factor", "code=000000", cookie).status, 403);
        const QByteArray code =
            totp::codeAt(*secret, totp::stepAt(QDateTime::currentDateTimeUtc())).toLatin1();
        answer = m_desk->submit("/desk/account/second-factor", "code=" + code, cookie);
        QCOMPARE(answer.status, 200);
        static const QRegularExpression recoveryCode(QStringLiteral("<code>([a-z2-7-]{19})</code>"));
        QStringList codes;
        for (const auto &match : recoveryCode.globalMatch(QString::fromUtf8(answer.body)))
            codes.append(match.captured(1));
        QCOMPARE(codes.size(), 10);
        QCOMPARE(m_desk->open("/desk/requests", answer.cookie()).status, 200);

        // The next time: the new password, and a recovery code instead of the phone.
        QCOMPARE(m_desk->typePassword("nieuw", DeskPassword).status, 403);
        const Answer again = m_desk->typePassword("nieuw", "een nieuwe zin");
        const Answer in =
            m_desk->submit("/desk/login/code", "code=" + codes.at(4).toLatin1(), again.cookie());
        QCOMPARE(in.status, 303);
        QVERIFY(m_desk->open("/desk/account", in.cookie()).body.contains("<dd>9</dd>"));
        QVERIFY(m_desk->deedsOn({}).contains(QStringLiteral("recovery-code-used")));
    }

    void changedPasswordEndsOtherSessions()
    {
        const QByteArray here = m_desk->loggedIn("fatima");
        const QByteArray elsewhere = m_desk->loggedIn("fatima");
        const QByteArray form = "new=een+nieuwe+zin&again=een+nieuwe+zin&password=";
        QCOMPARE(m_desk->submit("/desk/account/password", form + "fout", here).status, 403);
        const Answer changed = m_desk->submit("/desk/account/password", form + "een+lang+wachtwoord", here);
        QCOMPARE(location(changed), QByteArray("/desk/account?changed=1"));
        QCOMPARE(m_desk->open("/desk/account", changed.cookie()).status, 200);
        for (const QByteArray &cookie : {here, elsewhere})
            QCOMPARE(location(m_desk->open("/desk/account", cookie)), QByteArray("/desk/login"));
    }

    void changedPasswordIsNoneThatTheLogDoesNotTell()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QVERIFY(m_desk->store().database().run(QStringLiteral("ALTER TABLE audit RENAME TO gone")));
        QCOMPARE(m_desk
                     ->submit("/desk/account/password",
                              "new=een+nieuwe+zin&again=een+nieuwe+zin&password=een+lang+wachtwoord", cookie)
                     .status,
                 503);
        QVERIFY(m_desk->store().database().run(QStringLiteral("ALTER TABLE gone RENAME TO audit")));
        QCOMPARE(m_desk->typePassword("fatima", "een nieuwe zin").status, 403);
        QCOMPARE(m_desk->typePassword("fatima", DeskPassword).status, 303);
    }

    void logsOut()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        const Answer out = m_desk->submit("/desk/logout", {}, cookie);
        QCOMPARE(out.status, 303);
        QVERIFY(out.headers.value("set-cookie").contains("Max-Age=0"));
        QCOMPARE(location(m_desk->open("/desk/requests", cookie)), QByteArray("/desk/login"));
    }

    void closedAccountIsOutAtOnce()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QVERIFY(AccountTable(m_desk->store())
                    .setClosed(QStringLiteral("fatima"), QDateTime::currentDateTimeUtc()));
        QCOMPARE(location(m_desk->open("/desk/requests", cookie)), QByteArray("/desk/login"));
    }

    void headerCountsOnTheSocketOnly()
    {
        // Over TCP nobody is whom a header says.
        QVERIFY(Accounts::addSingleSignOn(m_desk->store(), QStringLiteral("olga@gemeente.nl"),
                                          Role::CaseManager));
        QCOMPARE(exchange(m_desk->running().port(),
                          "GET /desk/requests HTTP/1.1\r\nHost: x\r\nX-User: olga@gemeente.nl\r\n\r\n")
                     .status,
                 303);
        QCOMPARE(m_desk->typePassword("olga@gemeente.nl", "").status, 403);

        const QString path = m_desk->running().singleSignOnSocket();
        const auto ask = [&](const QByteArray &headers, const QByteArray &first = "GET /desk/requests") {
            QLocalSocket socket;
            socket.connectToServer(path);
            if (!socket.waitForConnected())
                return QByteArray("no connection");
            socket.write(first + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
            QByteArray all;
            while (socket.waitForReadyRead(15'000))
                all += socket.readAll();
            return all + socket.readAll();
        };
        const QByteArray in = ask("X-User: Olga@gemeente.nl\r\n");
        QVERIFY2(in.startsWith("HTTP/1.1 200"), in.left(200));
        QVERIFY(in.contains("olga@gemeente.nl"));
        QVERIFY(in.contains("Set-Cookie: stapsteen-desk="));
        const Store store = m_desk->store();
        const DeskKey key = *DeskKey::loadOrCreate(m_desk->running().folder(), store);
        const AuditEntry last = AuditLog(store, key).entriesBefore(1000, {}, 1)->first();
        QCOMPARE(last.actor + u' ' + last.deed, QStringLiteral("olga@gemeente.nl logged-in"));
        // Nobody, a stranger, an account with a password, and a header that came twice.
        for (const char *headers : {"", "X-User: nobody\r\n", "X-User: fatima\r\n", "X-User: <b>\r\n",
                                    "X-User: olga@gemeente.nl\r\nX-User: olga@gemeente.nl\r\n"})
            QVERIFY2(ask(headers).startsWith("HTTP/1.1 403"), headers);
        // There is no login page, and no kiosk speaks here.
        QVERIFY(ask("X-User: olga@gemeente.nl\r\n", "GET /desk/login").startsWith("HTTP/1.1 404"));
        QVERIFY(ask("X-User: olga@gemeente.nl\r\n", "GET /v1/openapi.json").startsWith("HTTP/1.1 404"));
        // A form of another site carries the header too, for the proxy adds it: it lacks the token.
        QVERIFY(ask("X-User: olga@gemeente.nl\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    "Content-Length: 0\r\n",
                    "POST /desk/logout")
                    .startsWith("HTTP/1.1 403"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }
};

int main(int argc, char **argv)
{
    return runOnBoth<TestIntakeLogin>(argc, argv);
}

#include "tst_intake_login.moc"
