// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

/// Requests at the desk: who sees what, when, and what is written down of it.
class TestIntakeDesk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskTesting> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskTesting>(); }

    void letsNobodyInWithoutLogin()
    {
        const QByteArray one = DeskTesting::pathOf(m_desk->filed());
        for (const QByteArray &path :
             {QByteArray("/desk"), QByteArray("/desk/requests"), one, one + "/person", one + "/voice",
              QByteArray("/desk/log"), QByteArray("/desk/accounts"), QByteArray("/desk/kiosks"),
              QByteArray("/desk/keys"), QByteArray("/desk/account")}) {
            for (const QByteArray &cookie : {QByteArray(), QByteArray("stapsteen-desk=guess")}) {
                const Answer answer = m_desk->open(path, cookie);
                QCOMPARE(answer.status, 303);
                QCOMPARE(answer.headers.value("location"), QByteArray("/desk/login"));
            }
        }
    }

    void everyPageForbidsScriptsFramesAndCaches()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        const QByteArray one = DeskTesting::pathOf(m_desk->filed());
        for (const QByteArray &path : {QByteArray("/desk/login"), QByteArray("/desk/requests"), one,
                                       QByteArray("/desk/nowhere"), QByteArray("/desk/style.css")}) {
            const Answer answer = m_desk->open(path, cookie);
            QCOMPARE(answer.headers.value("content-security-policy"),
                     QByteArray("default-src 'none'; style-src 'self'; media-src 'self'; form-action 'self'; "
                                "frame-ancestors 'none'; base-uri 'none'"));
            QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("no-referrer"));
            QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
            QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
            QVERIFY2(!answer.body.contains("<script") && !answer.body.contains(" style="), path);
        }
    }

    void formsOfOtherSitesDoNothing()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        const QString id = m_desk->fatimasRequest();
        const QByteArray othersToken = formToken(m_desk->open("/desk/requests", m_desk->loggedIn("fatima")));
        QVERIFY(!othersToken.isEmpty());
        const auto administrator = m_desk->loggedIn("beheer");
        const auto coordinator = m_desk->loggedIn("corry");
        for (const QByteArray &form : {QByteArray(), QByteArray("token="), QByteArray("token=guess"),
                                       QByteArray("token=") + othersToken}) {
            for (const char *what : {"/take", "/give", "/release", "/reveal", "/track"})
                QCOMPARE(m_desk->send(DeskTesting::pathOf(id) + what, form + "&state=done", cookie).status,
                         403);
            QCOMPARE(m_desk->send("/desk/logout", form, cookie).status, 403);
            QCOMPARE(m_desk->send("/desk/account/password", form, cookie).status, 403);
            QCOMPARE(m_desk->send("/desk/account/second-factor", form, cookie).status, 403);
            QCOMPARE(m_desk->send("/desk/log/export", form, coordinator).status, 403);
            for (const char *what : {"/desk/accounts/add", "/desk/accounts/change", "/desk/kiosks/revoke"})
                QCOMPARE(m_desk->send(what, form + "&name=fatima&action=close", administrator).status, 403);
        }
        QVERIFY(m_desk->open(DeskTesting::pathOf(id), cookie).body.contains("fatima doet dit verzoek."));
        QCOMPARE(m_desk->deedsOn(id), QStringList{QStringLiteral("assigned")});
    }

    void listShowsNothingPersonal()
    {
        ContactRequest request = someRequest();
        request.name = QStringLiteral("CanaryName");
        QVERIFY(!m_desk->filed(request).isEmpty());
        const QByteArray list = m_desk->open("/desk/requests", m_desk->loggedIn("fatima")).body;
        for (const char *shown : {"Arabisch", "Wat verdien ik?", "Yasmin", "vandaag"})
            QVERIFY2(list.contains(shown), shown);
        QVERIFY(!list.contains("CanaryName"));
        QVERIFY(!list.contains("0612345678"));
    }

    void findsByWhatIsUnderTheSeal()
    {
        ContactRequest turkish = someRequest();
        turkish.language = QStringLiteral("tr");
        turkish.about = {{QStringLiteral("c"), QStringLiteral("childcare"), QStringLiteral("Opvang")}};
        const QString wanted = m_desk->filed(turkish);
        const QString other = m_desk->filed();
        const QByteArray cookie = m_desk->loggedIn("fatima");
        for (const char *query : {"language=tr", "topic=childcare", "language=tr&topic=childcare&age=today",
                                  "centre=Yasmin&topic=childcare", "who=nobody&state=new&language=tr"}) {
            const QByteArray list = m_desk->open(QByteArray("/desk/requests?") + query, cookie).body;
            QVERIFY2(list.contains(wanted.toLatin1()), query);
            QVERIFY2(!list.contains(other.toLatin1()), query);
        }
        for (const char *query : {"language=pl", "topic=rules", "centre=Elders", "age=2", "who=mine",
                                  "state=done", "state=closed", "state=withdrawn"}) {
            const QByteArray list = m_desk->open(QByteArray("/desk/requests?") + query, cookie).body;
            QVERIFY2(list.contains("Er zijn geen verzoeken die hierbij passen."), query);
        }
    }

    void listGoesOn()
    {
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QStringList ids;
        for (int i = 0; i < 60; ++i)
            ids.append(m_desk->filed());
        QStringList seen;
        QByteArray path = "/desk/requests?language=ar";
        static const QRegularExpression one(QStringLiteral("/desk/requests/([0-9a-f-]{36})"));
        static const QRegularExpression next(QStringLiteral("href=\"([^\"]+)\" class=\"button\">Volgende"));
        for (int page = 0; page < 3; ++page) {
            const QString body = QString::fromUtf8(m_desk->open(path, cookie).body);
            for (const auto &match : one.globalMatch(body))
                seen.append(match.captured(1));
            path =
                next.match(body).captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&")).toLatin1();
        }
        QVERIFY(path.isEmpty());
        ids.sort();
        seen.sort();
        QCOMPARE(seen, ids);
        for (const char *after : {"x", "1.", "-1.x", "99999999999999999999.y", "1.'%20OR%201=1"})
            QCOMPARE(m_desk->open(QByteArray("/desk/requests?after=") + after, cookie).status, 200);
    }

    void numberIsForWhoTookItAndReadHerWishes()
    {
        ContactRequest request = someRequest();
        request.times = ContactRequest::Time::Morning;
        request.preferWoman = true;
        request.textMessage = true;
        request.codeWord = QStringLiteral("appel");
        const QString id = m_desk->filed(request);
        const QByteArray path = DeskTesting::pathOf(id);
        const QByteArray cookie = m_desk->loggedIn("fatima");

        // Not hers yet: wishes, but neither name nor number, whichever address she tries.
        const QByteArray before = m_desk->open(path, cookie).body;
        for (const char *wish : {"Alleen zijzelf", "Spreek niets in", "’s ochtends", "liever met een vrouw",
                                 "Arabisch", "een sms mag", "appel", "Neem dit verzoek op mij"})
            QVERIFY2(before.contains(wish), wish);
        for (const char *page : {"/person", "/person?read=x", "/voice"})
            QVERIFY(!m_desk->open(path + page, cookie).body.contains("0612345678"));
        QVERIFY(!m_desk->revealed(id, cookie).body.contains("0612345678"));

        QCOMPARE(m_desk->submit(path + "/take", {}, cookie).headers.value("location"), path + "?said=taken");
        const QByteArray own = m_desk->open(path, cookie).body;
        QVERIFY(own.contains("Ik heb haar wensen gelezen"));
        QVERIFY(!own.contains("0612345678") && !own.contains("Amina"));
        QCOMPARE(m_desk->deedsOn(id), QStringList{QStringLiteral("assigned")});

        const QByteArray page = m_desk->revealed(id, cookie).body;
        const qsizetype number = page.indexOf("0612345678");
        QVERIFY(number > 0 && page.contains("Amina") && page.contains("Bellen of sms"));
        for (const char *wish : {"Alleen zijzelf", "Spreek niets in", "appel"}) {
            QVERIFY2(page.indexOf(wish) > 0 && page.indexOf(wish) < number
                         && page.indexOf(wish) < page.indexOf("Amina"),
                     wish);
        }
        QCOMPARE(m_desk->deedsOn(id), (QStringList{QStringLiteral("assigned"), QStringLiteral("revealed")}));
        // What one browser read, another did not.
        const Answer to = m_desk->submit(path + "/reveal", {}, cookie);
        const QByteArray address = to.headers.value("location").split('#').first();
        QVERIFY(!m_desk->open(address, m_desk->loggedIn("fatima")).body.contains("0612345678"));
    }

    void onlyApprovedWaysAreShown()
    {
        ContactRequest request = someRequest();
        request.channel = ContactRequest::Channel::TextMessage;
        const QString id = m_desk->fatimasRequest(request);
        const QByteArray page = m_desk->revealed(id, m_desk->loggedIn("fatima")).body;
        QVERIFY(page.contains("Niet bellen") && page.contains("Alleen sms"));
        QVERIFY(page.indexOf("Niet bellen") < page.indexOf("0612345678"));
        QVERIFY(!page.contains("mag een bericht inspreken") && !page.contains("Wie mag opnemen"));
    }

    void herVoiceIsHeardAndWrittenDown()
    {
        const QString id = m_desk->fatimasRequest(DeskTesting::withVoice());
        const QByteArray path = DeskTesting::pathOf(id);
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QVERIFY(!m_desk->open(path, cookie).body.contains("<audio"));
        QCOMPARE(m_desk->open(path + "/voice?read=x", cookie).status, 404);
        static const QRegularExpression source(QStringLiteral("<audio[^>]* src=\"([^\"]+)\""));
        const QByteArray address =
            source.match(QString::fromUtf8(m_desk->revealed(id, cookie).body)).captured(1).toLatin1();
        const Answer sound = m_desk->open(address, cookie);
        QCOMPARE(sound.status, 200);
        QCOMPARE(sound.headers.value("content-type"), QByteArray("audio/ogg"));
        QCOMPARE(sound.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE(sound.body, QByteArray("OggS canary sound"));
        QCOMPARE(m_desk->deedsOn(id).last(), QStringLiteral("listened"));
        QVERIFY(m_desk->open(address, m_desk->loggedIn("jan")).body.indexOf("canary") < 0);
        QVERIFY(m_desk->open(address, m_desk->loggedIn("corry")).body.indexOf("canary") < 0);
    }

    void othersRequestsAreNotThere()
    {
        const QString id = m_desk->fatimasRequest();
        const QByteArray path = DeskTesting::pathOf(id);
        const QByteArray jan = m_desk->loggedIn("jan");
        QVERIFY(!m_desk->open("/desk/requests", jan).body.contains(id.toLatin1()));
        QVERIFY(!m_desk->open("/desk/requests?who=fatima", jan).body.contains(id.toLatin1()));
        for (const char *what : {"", "/person", "/voice"})
            QCOMPARE(m_desk->open(path + what, jan).status, 404);
        for (const char *what : {"/take", "/give", "/release", "/reveal", "/track"})
            QCOMPARE(m_desk->submit(path + what, "to=jan&from=fatima&state=done", jan).status, 404);
        // A coordinator sees it, but not her number, and may give it to somebody else.
        const QByteArray corry = m_desk->loggedIn("corry");
        QVERIFY(m_desk->open("/desk/requests?who=fatima", corry).body.contains(id.toLatin1()));
        QVERIFY(!m_desk->revealed(id, corry).body.contains("0612345678"));
        QCOMPARE(m_desk->submit(path + "/give", "to=jan&from=fatima", corry).status, 303);
        QCOMPARE(m_desk->open(path, jan).status, 200);
        QCOMPARE(m_desk->open(path, m_desk->loggedIn("fatima")).status, 404);
        // What somebody else changed meanwhile is not overwritten.
        QCOMPARE(m_desk->submit(path + "/give", "to=corry&from=fatima", corry).status, 409);
        QCOMPARE(m_desk->submit(path + "/give", "to=beheer&from=jan", corry).status, 403);
    }

    void onlyACoordinatorTakesFromAnother()
    {
        // The form says whose it is; a case manager cannot say it is somebody else's.
        const QByteArray path = DeskTesting::pathOf(m_desk->fatimasRequest());
        const QByteArray fatima = m_desk->loggedIn("fatima");
        QCOMPARE(m_desk->submit(path + "/give", "to=jan&from=corry", fatima).status, 303);
        QCOMPARE(m_desk->submit(path + "/release", "from=jan", fatima).status, 404);
        QCOMPARE(m_desk->open(path, m_desk->loggedIn("jan")).status, 200);
    }

    void notesAreForWhoseItIs()
    {
        const QByteArray path = DeskTesting::pathOf(m_desk->fatimasRequest());
        const QByteArray fatima = m_desk->loggedIn("fatima");
        QCOMPARE(m_desk->submit(path + "/track", "state=tried&note=Canarynotitie", fatima).status, 303);
        QCOMPARE(m_desk->submit(path + "/release", "from=fatima", fatima).status, 303);
        for (const char *name : {"fatima", "jan"}) {
            const Answer page = m_desk->open(path, m_desk->loggedIn(name));
            QCOMPARE(page.status, 200);
            QVERIFY(!page.body.contains("Canarynotitie"));
        }
        QVERIFY(m_desk->open(path, m_desk->loggedIn("corry")).body.contains("Canarynotitie"));
        const QByteArray jan = m_desk->loggedIn("jan");
        QCOMPARE(m_desk->submit(path + "/take", {}, jan).status, 303);
        QVERIFY(m_desk->open(path, jan).body.contains("Canarynotitie"));
    }

    void tracksStatesAndNotes()
    {
        const QString id = m_desk->fatimasRequest();
        const QByteArray path = DeskTesting::pathOf(id);
        const QByteArray cookie = m_desk->loggedIn("fatima");
        QCOMPARE(
            m_desk->submit(path + "/track", "state=tried&note=Geen+gehoor.%0d%0aMorgen+weer.", cookie).status,
            303);
        QByteArray page = m_desk->open(path, cookie).body;
        QVERIFY(page.contains("Geprobeerd"));
        QVERIFY(page.contains("Geen gehoor.\nMorgen weer."));
        QCOMPARE(m_desk->submit(path + "/track", "state=done&note=", cookie).status, 303);
        page = m_desk->open(path, cookie).body;
        QVERIFY(page.contains("Wordt gewist op "));
        QVERIFY(!m_desk->open("/desk/requests", cookie).body.contains(id.toLatin1()));
        QVERIFY(m_desk->open("/desk/requests?state=closed", cookie).body.contains(id.toLatin1()));
        QCOMPARE(m_desk->submit(path + "/track", "state=spoken", cookie).status, 303);
        QVERIFY(!m_desk->open(path, cookie).body.contains("Wordt gewist op "));
        QCOMPARE(
            m_desk->deedsOn(id),
            (QStringList{QStringLiteral("assigned"), QStringLiteral("state-changed"), QStringLiteral("noted"),
                         QStringLiteral("state-changed"), QStringLiteral("state-changed")}));
        for (const QByteArray &form : {QByteArray("state=withdrawn"), QByteArray("state=x"),
                                       QByteArray("note=x"), "state=done&note=" + QByteArray(2001, 'x')})
            QCOMPARE(m_desk->submit(path + "/track", form, cookie).status, 422);

        // Sealed as her request is.
        QFile database(m_desk->running().folder() + QStringLiteral("/intake.db-wal"));
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray all = database.readAll();
        QVERIFY(all.contains("fatima"));
        QVERIFY(!all.contains("Geen gehoor"));
    }
};

QTEST_GUILESS_MAIN(TestIntakeDesk)
#include "tst_intake_desk.moc"
