// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/AccountTable.h"
#include "intake/desk/Sessions.h"

#include "postgres/IntakeDatabase.h"

#include <QTest>

using namespace stapsteen;
using sessions::Stage;
using stapsteen::testing::IntakeDatabase;

class TestIntakeSessions : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;

    bool isOver(const QString &token, const QDateTime &now)
    {
        const auto session = sessions::current(*m_store, token, now);
        return !session && session.error().code == QLatin1String("session-over");
    }

public:
    explicit TestIntakeSessions(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        m_store.emplace(*Store::open(m_database->url()));
        QVERIFY(AccountTable(*m_store).add(
            {QStringLiteral("fatima"), Role::CaseManager, QStringLiteral("hash"), false, {}, {}, {}}));
    }

    void cleanup() { m_store.reset(); }

    void knowsWhoLoggedIn()
    {
        const auto token = sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        QVERIFY(token);
        const auto session = sessions::current(*m_store, *token, m_now);
        QCOMPARE(session->account, QStringLiteral("fatima"));
        QCOMPARE(session->stage, Stage::Full);
        QVERIFY(isOver(QString(), m_now));
        QVERIFY(isOver(QStringLiteral("guess"), m_now));
    }

    void givesANewTokenEachTime()
    {
        const auto one = sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        const auto two = sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        QVERIFY(one && two && *one != *two);
        QVERIFY(sessions::formToken(*one) != sessions::formToken(*two));
        QVERIFY(sessions::formToken(*one) != *one);
    }

    void endsWhenAsked()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        const QString other = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        QVERIFY(sessions::end(*m_store, token));
        QVERIFY(isOver(token, m_now));
        QVERIFY(!isOver(other, m_now));
    }

    void othersEndWhenAsked()
    {
        QVERIFY(AccountTable(*m_store).add(
            {QStringLiteral("jan"), Role::Coordinator, QStringLiteral("hash"), false, {}, {}, {}}));
        const QString own = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        const QString elsewhere = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Code, m_now);
        const QString somebody = *sessions::begin(*m_store, QStringLiteral("jan"), Stage::Full, m_now);
        QVERIFY(sessions::endOthers(*m_store, QStringLiteral("fatima"), own));
        QVERIFY(!isOver(own, m_now));
        QVERIFY(isOver(elsewhere, m_now));
        QVERIFY(!isOver(somebody, m_now));
    }

    void readTokensAreForOneBrowserAndOneRequest()
    {
        const QString one = sessions::readToken(QStringLiteral("t"), QStringLiteral("a"));
        QVERIFY(one != sessions::readToken(QStringLiteral("t"), QStringLiteral("b")));
        QVERIFY(one != sessions::readToken(QStringLiteral("u"), QStringLiteral("a")));
        QVERIFY(one != sessions::formToken(QStringLiteral("t")));
    }

    void endsWhenUnused()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        QVERIFY(!isOver(token, m_now.addDuration(sessions::IdleTime).addSecs(-1)));
        // That was a use, so it lives on …
        const QDateTime used = m_now.addDuration(sessions::IdleTime).addSecs(-1);
        QVERIFY(!isOver(token, used.addDuration(sessions::IdleTime).addSecs(-1)));
        // … until it is left alone.
        QVERIFY(isOver(token, used.addDuration(sessions::IdleTime * 2)));
    }

    void endsAfterAWorkingDay()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        QDateTime now = m_now;
        for (; now < m_now.addDuration(sessions::WholeTime); now = now.addSecs(20 * 60))
            QVERIFY(!isOver(token, now));
        QVERIFY(isOver(token, now));
    }

    void databaseHoldsNoToken()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), Stage::Full, m_now);
        const QByteArray all = m_database->contents({QStringLiteral("session")});
        QVERIFY(all.contains("fatima"));
        QVERIFY(!all.contains(token.toLatin1()));
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeSessions>(argc, argv);
}

#include "tst_intake_sessions.moc"
