// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

class TestIntakeSessions : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;

    QString file() const { return m_folder->filePath(QStringLiteral("intake.db")); }

    bool isOver(const QString &token, const QDateTime &now)
    {
        const auto account = sessions::accountOf(*m_store, token, now);
        return !account && account.error().code == QLatin1String("session-over");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.emplace(*Store::open(QStringLiteral("sqlite://") + file()));
        QVERIFY(m_store->addAccount({QStringLiteral("fatima"), QStringLiteral("hash")}));
    }

    void cleanup() { m_store.reset(); }

    void knowsWhoLoggedIn()
    {
        const auto token = sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        QVERIFY(token);
        QCOMPARE(*sessions::accountOf(*m_store, *token, m_now), QStringLiteral("fatima"));
        QVERIFY(isOver(QString(), m_now));
        QVERIFY(isOver(QStringLiteral("guess"), m_now));
    }

    void givesANewTokenEachTime()
    {
        const auto one = sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        const auto two = sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        QVERIFY(one && two && *one != *two);
        QVERIFY(sessions::formToken(*one) != sessions::formToken(*two));
        QVERIFY(sessions::formToken(*one) != *one);
    }

    void endsWhenAsked()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        const QString other = *sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        QVERIFY(sessions::end(*m_store, token));
        QVERIFY(isOver(token, m_now));
        QVERIFY(!isOver(other, m_now));
    }

    void endsWhenUnused()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        QVERIFY(!isOver(token, m_now.addDuration(sessions::IdleTime).addSecs(-1)));
        // That was a use, so it lives on …
        const QDateTime used = m_now.addDuration(sessions::IdleTime).addSecs(-1);
        QVERIFY(!isOver(token, used.addDuration(sessions::IdleTime).addSecs(-1)));
        // … until it is left alone.
        QVERIFY(isOver(token, used.addDuration(sessions::IdleTime * 2)));
    }

    void endsAfterAWorkingDay()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        QDateTime now = m_now;
        for (; now < m_now.addDuration(sessions::WholeTime); now = now.addSecs(20 * 60))
            QVERIFY(!isOver(token, now));
        QVERIFY(isOver(token, now));
    }

    void databaseHoldsNoToken()
    {
        const QString token = *sessions::begin(*m_store, QStringLiteral("fatima"), m_now);
        m_store.reset();
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray all = database.readAll();
        QVERIFY(all.contains("fatima"));
        QVERIFY(!all.contains(token.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestIntakeSessions)
#include "tst_intake_sessions.moc"
