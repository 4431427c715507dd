// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include "intake/desk/Sessions.h"

#include <QTest>

#include <set>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

/// Who may come to a route at all; what they find there is another matter.
enum class For {
    Everybody, ///< also without having logged in
    HalfWay, ///< somebody whose password was right
    SettingUp, ///< and whose code was, where there is one
    LoggedIn,
    CaseWorkers,
    Coordinators,
    Administrators,
};

struct Rule {
    const char *route;
    For whom;
};

constexpr Rule Rules[] = {
    {"GET /desk", For::LoggedIn},
    {"GET /desk/style.css", For::Everybody},
    {"GET /desk/login", For::Everybody},
    {"POST /desk/login", For::Everybody},
    {"GET /desk/login/code", For::HalfWay},
    {"POST /desk/login/code", For::HalfWay},
    {"POST /desk/logout", For::HalfWay},
    {"GET /desk/account", For::LoggedIn},
    {"GET /desk/account/password", For::SettingUp},
    {"POST /desk/account/password", For::SettingUp},
    {"GET /desk/account/second-factor", For::SettingUp},
    {"POST /desk/account/second-factor", For::SettingUp},
    {"GET /desk/requests", For::CaseWorkers},
    {"GET /desk/requests/{id}", For::CaseWorkers},
    {"GET /desk/requests/{id}/person", For::CaseWorkers},
    {"GET /desk/requests/{id}/voice", For::CaseWorkers},
    {"POST /desk/requests/{id}/reveal", For::CaseWorkers},
    {"POST /desk/requests/{id}/take", For::CaseWorkers},
    {"POST /desk/requests/{id}/give", For::CaseWorkers},
    {"POST /desk/requests/{id}/release", For::CaseWorkers},
    {"POST /desk/requests/{id}/track", For::CaseWorkers},
    {"GET /desk/log", For::Coordinators},
    {"POST /desk/log/export", For::Coordinators},
    {"GET /desk/accounts", For::Administrators},
    {"POST /desk/accounts/add", For::Administrators},
    {"POST /desk/accounts/change", For::Administrators},
    {"GET /desk/kiosks", For::Administrators},
    {"POST /desk/kiosks/revoke", For::Administrators},
    {"GET /desk/keys", For::Administrators},
    {"GET /desk/open-klant", For::Administrators},
};

bool isFor(For whom, Role role)
{
    switch (whom) {
    case For::CaseWorkers:
        return role != Role::Administrator;
    case For::Coordinators:
        return role == Role::Coordinator;
    case For::Administrators:
        return role == Role::Administrator;
    default:
        return true;
    }
}

const std::pair<const char *, Role> People[] = {
    {"fatima", Role::CaseManager}, {"corry", Role::Coordinator}, {"beheer", Role::Administrator}};

// Something in every field that some form has.
const QByteArray Form = QByteArrayLiteral("to=jan&from=fatima&state=tried&note=x&kiosk=none&role=coordinator"
                                          "&action=close&name=nobody&login=single-sign-on&code=0");

} // namespace

/// Every route of the desk against one table: a route that is not in it fails the test.
class TestIntakeRoles : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskTesting> m_desk;
    QByteArray m_request;

    QByteArray halfWay(sessions::Stage stage) const
    {
        return "stapsteen-desk="
            + sessions::begin(m_desk->store(), QStringLiteral("fatima"), stage,
                              QDateTime::currentDateTimeUtc())
                  ->toLatin1();
    }

    Answer ask(const QByteArray &route, const QByteArray &cookie) const
    {
        const bool isPost = route.startsWith("POST ");
        const QByteArray path = route.mid(route.indexOf(' ') + 1).replace("{id}", m_request);
        return isPost ? m_desk->submit(path, Form, cookie) : m_desk->open(path, cookie);
    }

    static QByteArray sentTo(const Answer &answer)
    {
        return answer.status == 303 ? answer.headers.value("location") : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskTesting>();
        m_request = m_desk->fatimasRequest().toLatin1();
    }

    void everyRouteIsInTheTable()
    {
        std::set<QByteArray> known;
        for (const Rule &rule : Rules)
            known.insert(rule.route);
        std::set<QByteArray> served;
        for (const HttpRoute &route : m_desk->running().intake().routes()) {
            if (route.pattern.startsWith(QLatin1String("/desk")))
                served.insert(route.method + ' ' + route.pattern.toLatin1());
        }
        QCOMPARE(QByteArrayList(served.begin(), served.end()), QByteArrayList(known.begin(), known.end()));
    }

    void letsInWhomTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<int>("whom");
        for (const Rule &rule : Rules)
            QTest::newRow(rule.route) << QByteArray(rule.route) << int(rule.whom);
    }

    void letsInWhomTheTableSays()
    {
        QFETCH(QByteArray, route);
        QFETCH(int, whom);
        const For rule = For(whom);
        const bool isPost = route.startsWith("POST ");
        if (rule == For::Everybody) {
            QVERIFY(ask(route, {}).status != 303);
            return;
        }
        // Without a session, or with one that was made up.
        QCOMPARE(sentTo(ask(route, "stapsteen-desk=guess")), QByteArray("/desk/login"));
        // A form without the token does nothing, whoever sends it.
        if (isPost) {
            const QByteArray path = route.mid(5).replace("{id}", m_request);
            for (const auto &[name, role] : People)
                QCOMPARE(m_desk->send(path, Form, m_desk->loggedIn(name)).status, 403);
            QCOMPARE(m_desk->send(path, Form, {}).status, 403);
        }
        // Half logged in is not logged in.
        const QByteArray afterPassword = sentTo(ask(route, halfWay(sessions::Stage::Code)));
        QCOMPARE(afterPassword == "/desk/login/code", rule != For::HalfWay);
        const QByteArray settingUp = sentTo(ask(route, halfWay(sessions::Stage::Setup)));
        const bool isSentBack = settingUp.startsWith("/desk/account/") && !route.endsWith(' ' + settingUp);
        QCOMPARE(isSentBack, rule > For::SettingUp);
        // And each role.
        for (const auto &[name, role] : People) {
            const Answer answer = ask(route, m_desk->loggedIn(name));
            if (isFor(rule, role)) {
                QVERIFY2(answer.status != 403 || rule == For::SettingUp, name); // there: not one's password
                QVERIFY2(sentTo(answer) != "/desk/login" || route == "POST /desk/logout", name);
            } else {
                QCOMPARE(answer.status, 403);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestIntakeRoles)
#include "tst_intake_roles.moc"
