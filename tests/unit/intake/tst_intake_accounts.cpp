// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Accounts.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace stapsteen;

class TestIntakeAccounts : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const Accounts m_accounts{Accounts::Cost::minimal()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;

    QString url() const
    {
        return QStringLiteral("sqlite://") + m_folder->filePath(QStringLiteral("intake.db"));
    }

    bool logsIn(const char *password, const QDateTime &now, const char *name = "fatima")
    {
        return m_accounts.logIn(*m_store, QString::fromLatin1(name), QByteArray(password), now).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.emplace(*Store::open(url()));
        QVERIFY(m_accounts.add(*m_store, QStringLiteral("Fatima"), "een lang wachtwoord"));
    }

    void cleanup() { m_store.reset(); }

    void knowsTheRightPassword()
    {
        const auto name =
            m_accounts.logIn(*m_store, QStringLiteral(" FATIMA "), "een lang wachtwoord", m_now);
        QVERIFY(name);
        QCOMPARE(*name, QStringLiteral("fatima"));
        QVERIFY(!logsIn("een lang wachtwoorD", m_now));
        QVERIFY(!logsIn("", m_now));
        QVERIFY(!logsIn("een lang wachtwoord", m_now, "nobody"));
        QVERIFY(!logsIn("een lang wachtwoord", m_now, "fatima' OR 1=1 --"));
    }

    void storesArgon2idOnly()
    {
        const auto account = m_store->account(QStringLiteral("fatima"));
        QVERIFY(account && *account);
        QVERIFY((*account)->passwordHash.startsWith(QLatin1String("$argon2id$")));
        QVERIFY(!(*account)->passwordHash.contains(QLatin1String("wachtwoord")));
    }

    void wipesThePassword()
    {
        QByteArray password("een lang wachtwoord");
        QVERIFY(m_accounts.logIn(*m_store, QStringLiteral("fatima"), std::move(password), m_now));
        QVERIFY(password.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        const QByteArray good("een lang wachtwoord");
        QTest::newRow("there already")
            << QStringLiteral("fatima") << good << QStringLiteral("account-exists");
        QTest::newRow("no name") << QString() << good << QStringLiteral("account-name");
        QTest::newRow("markup") << QStringLiteral("<b>jan</b>") << good << QStringLiteral("account-name");
        QTest::newRow("line break") << QStringLiteral("jan\nx") << good << QStringLiteral("account-name");
        QTest::newRow("long name") << QString(61, u'a') << good << QStringLiteral("account-name");
        QTest::newRow("short") << QStringLiteral("jan") << QByteArray("elf tekens.")
                               << QStringLiteral("password-length");
        QTest::newRow("long") << QStringLiteral("jan") << QByteArray(201, 'x')
                              << QStringLiteral("password-length");
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        const auto added = m_accounts.add(*m_store, name, std::move(password));
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
    }

    void locksAfterFiveFailures()
    {
        for (int i = 0; i < Accounts::MostFailures; ++i)
            QVERIFY(!logsIn("fout", m_now));
        QVERIFY(!logsIn("een lang wachtwoord", m_now));
        QVERIFY(!logsIn("een lang wachtwoord", m_now.addDuration(Accounts::LockTime).addSecs(-1)));
        QVERIFY(logsIn("een lang wachtwoord", m_now.addDuration(Accounts::LockTime)));
    }

    void successForgetsFailures()
    {
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < Accounts::MostFailures - 1; ++i)
                QVERIFY(!logsIn("fout", m_now));
            QVERIFY(logsIn("een lang wachtwoord", m_now));
        }
    }

    void countsAnewAfterALock()
    {
        for (int i = 0; i < Accounts::MostFailures; ++i)
            QVERIFY(!logsIn("fout", m_now));
        const QDateTime later = m_now.addDuration(Accounts::LockTime);
        for (int i = 0; i < Accounts::MostFailures - 1; ++i)
            QVERIFY(!logsIn("fout", later));
        QVERIFY(logsIn("een lang wachtwoord", later));
    }

    void tellsNobodyWhy()
    {
        for (int i = 0; i < Accounts::MostFailures; ++i)
            QVERIFY(!logsIn("fout", m_now));
        const auto locked =
            m_accounts.logIn(*m_store, QStringLiteral("fatima"), "een lang wachtwoord", m_now);
        const auto unknown =
            m_accounts.logIn(*m_store, QStringLiteral("nobody"), "een lang wachtwoord", m_now);
        QCOMPARE(locked.error().code, unknown.error().code);
        QCOMPARE(locked.error().sentence, unknown.error().sentence);
    }

    void takesAsLongForUnknownNames()
    {
        // At the real price, so that hashing outweighs everything else.
        const Accounts accounts;
        QVERIFY(accounts.add(*m_store, QStringLiteral("jan"), "een lang wachtwoord"));
        const auto median = [&](const QString &name) {
            std::vector<qint64> times;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (accounts.logIn(*m_store, name, "fout", m_now))
                    return qint64(0);
                times.push_back(timer.nsecsElapsed());
            }
            std::sort(times.begin(), times.end());
            return times.at(2);
        };
        const double known = double(median(QStringLiteral("jan")));
        const double unknown = double(median(QStringLiteral("nobody")));
        QVERIFY2(unknown > known * 0.5 && unknown < known * 2,
                 qPrintable(QStringLiteral("%1 ns against %2 ns").arg(unknown).arg(known)));
    }

    void attemptsSideBySideAllCount()
    {
        // Twenty wrong guesses at once, then the right one: had they raced past the counter, it would open.
        std::vector<std::thread> guesses;
        for (int i = 0; i < 20; ++i) {
            guesses.emplace_back([this] {
                const Store store = *Store::open(url());
                std::ignore = m_accounts.logIn(store, QStringLiteral("fatima"), "fout", m_now);
            });
        }
        for (std::thread &guess : guesses)
            guess.join();
        QVERIFY(!logsIn("een lang wachtwoord", m_now));
    }
};

QTEST_GUILESS_MAIN(TestIntakeAccounts)
#include "tst_intake_accounts.moc"
