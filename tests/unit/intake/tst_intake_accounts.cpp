// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Accounts.h"
#include "intake/desk/RecoveryCode.h"
#include "intake/desk/Totp.h"

#include "postgres/IntakeDatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;

class TestIntakeAccounts : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const Accounts m_accounts{Accounts::Cost::minimal()};
    const DeskKey m_key = DeskKey::generate();
    const QByteArray m_secret{"12345678901234567890"};
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;

    bool logsIn(const char *password, const QDateTime &now, const char *name = "fatima")
    {
        return m_accounts.checkPassword(*m_store, QString::fromLatin1(name), QByteArray(password), now)
            .has_value();
    }

    QStringList giveSecondFactor()
    {
        // Set up a while ago, so that the present code is still good.
        const QDateTime before = m_now.addSecs(-600);
        return *Accounts::setSecondFactor(*m_store, m_key, QStringLiteral("fatima"),
                                          m_key.lock(QByteArray(m_secret.constData(), m_secret.size())),
                                          totp::codeAt(m_secret, totp::stepAt(before)), before);
    }

    bool codeIsTaken(const QString &code, const QDateTime &now)
    {
        const auto account = AccountTable(*m_store).find(QStringLiteral("fatima"));
        return Accounts::checkCode(*m_store, m_key, **account, code, now).has_value();
    }

    // Something that grows with every transaction that writes.
    qint64 writesSoFar() const
    {
        auto row = m_store->database().run(
            m_kind == IntakeDatabase::Kind::Sqlite
                ? QStringLiteral("SELECT total_changes()")
                : QStringLiteral("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint"));
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }

public:
    explicit TestIntakeAccounts(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        m_store.emplace(*Store::open(m_database->url()));
        QVERIFY(m_accounts.add(*m_store, QStringLiteral("Fatima"), Role::CaseManager, "een lang wachtwoord",
                               false));
    }

    void cleanup() { m_store.reset(); }

    void knowsTheRightPassword()
    {
        const auto name =
            m_accounts.checkPassword(*m_store, QStringLiteral(" FATIMA "), "een lang wachtwoord", m_now);
        QVERIFY(name);
        QCOMPARE(name->name, QStringLiteral("fatima"));
        QVERIFY(!logsIn("een lang wachtwoorD", m_now));
        QVERIFY(!logsIn("", m_now));
        QVERIFY(!logsIn("een lang wachtwoord", m_now, "nobody"));
        QVERIFY(!logsIn("een lang wachtwoord", m_now, "fatima' OR 1=1 --"));
    }

    void storesArgon2idOnly()
    {
        const auto account = AccountTable(*m_store).find(QStringLiteral("fatima"));
        QVERIFY(account && *account);
        QVERIFY((*account)->passwordHash.startsWith(QLatin1String("$argon2id$")));
        QVERIFY(!(*account)->passwordHash.contains(QLatin1String("wachtwoord")));
    }

    void wipesThePassword()
    {
        QByteArray password("een lang wachtwoord");
        QVERIFY(m_accounts.checkPassword(*m_store, QStringLiteral("fatima"), std::move(password), m_now));
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
        const auto added = m_accounts.add(*m_store, name, Role::CaseManager, std::move(password), false);
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

    void onlyWholeLoginsForgetFailures()
    {
        giveSecondFactor();
        for (int i = 0; i < Accounts::MostFailures - 1; ++i)
            QVERIFY(!logsIn("fout", m_now));
        // The right password takes itself off the count, but not the failures before.
        QVERIFY(logsIn("een lang wachtwoord", m_now));
        QVERIFY(codeIsTaken(totp::codeAt(m_secret, totp::stepAt(m_now)), m_now));
        for (int i = 0; i < Accounts::MostFailures - 1; ++i)
            QVERIFY(!logsIn("fout", m_now));
        QVERIFY(logsIn("een lang wachtwoord", m_now));
    }

    void passwordDoesNotHelpToGuessCodes()
    {
        giveSecondFactor();
        for (int i = 0; i < Accounts::MostFailures; ++i) {
            QVERIFY(logsIn("een lang wachtwoord", m_now));
            QVERIFY(!codeIsTaken(QStringLiteral("000000"), m_now));
        }
        QVERIFY(!logsIn("een lang wachtwoord", m_now));
        QVERIFY(!codeIsTaken(totp::codeAt(m_secret, totp::stepAt(m_now)), m_now));
    }

    void theRightPasswordUndoesNoLockOfAnother()
    {
        const AccountTable table(*m_store);
        const QString name = QStringLiteral("fatima");
        const auto begin = [&](int milliseconds) {
            const QDateTime at = m_now.addMSecs(milliseconds);
            return *table.beginAttempt(name, at, Accounts::MostFailures, at.addDuration(Accounts::LockTime));
        };
        for (int i = 0; i < Accounts::MostFailures - 2; ++i)
            QVERIFY(begin(i));
        QVERIFY(begin(10)); // the right one, still being looked at …
        QVERIFY(begin(20)); // … as a wrong one locks the account
        QVERIFY(table.forgiveAttempt(name, m_now.addMSecs(10).addDuration(Accounts::LockTime)));
        QVERIFY(!begin(30));
        // Its own lock it does undo.
        QVERIFY(table.forgetFailures(name));
        for (int i = 0; i < Accounts::MostFailures; ++i)
            QVERIFY(begin(40 + i));
        QVERIFY(table.forgiveAttempt(
            name, m_now.addMSecs(40 + Accounts::MostFailures - 1).addDuration(Accounts::LockTime)));
        QVERIFY(begin(50));
    }

    void refusalsWriteAsMuchForNobody()
    {
        // A commit takes milliseconds: a refusal without one would tell which names there are.
        const auto writes = [&](const char *name) {
            const qint64 before = writesSoFar();
            return logsIn("fout", m_now, name) ? -1 : writesSoFar() - before;
        };
        QCOMPARE(writes("fatima"), qint64(1));
        QCOMPARE(writes("nobody"), qint64(1));
        QCOMPARE(writes("<no name>"), qint64(1));
        for (int i = 0; i < Accounts::MostFailures; ++i)
            logsIn("fout", m_now);
        QCOMPARE(writes("fatima"), qint64(1));
    }

    void aCrowdIsSentAway()
    {
        // At the real price, so that they meet.
        const Accounts accounts;
        std::atomic<int> busy{0};
        std::vector<std::thread> crowd;
        for (int i = 0; i < 3 * Accounts::MostAtOnce; ++i) {
            crowd.emplace_back([&] {
                const Store store = *Store::open(m_database->url());
                const auto in = accounts.checkPassword(store, QStringLiteral("nobody"), "fout", m_now);
                busy += in.error().code == QLatin1String("login-busy");
            });
        }
        for (std::thread &one : crowd)
            one.join();
        QVERIFY(busy > 0);
        QVERIFY(busy <= 2 * Accounts::MostAtOnce);
        QVERIFY(logsIn("een lang wachtwoord", m_now));
    }

    void noCodeIsGoodTwice()
    {
        const QStringList recoveryCodes = giveSecondFactor();
        const QString code = totp::codeAt(m_secret, totp::stepAt(m_now));
        QVERIFY(codeIsTaken(code, m_now));
        QVERIFY(!codeIsTaken(code, m_now));
        // Nor one of a step before.
        QVERIFY(!codeIsTaken(totp::codeAt(m_secret, totp::stepAt(m_now) - 1), m_now));
        const QDateTime later = m_now.addSecs(totp::StepSeconds);
        QVERIFY(codeIsTaken(totp::codeAt(m_secret, totp::stepAt(later)), later));

        QCOMPARE(recoveryCodes.size(), recovery::Count);
        QVERIFY(codeIsTaken(recoveryCodes.at(3), later));
        QVERIFY(!codeIsTaken(recoveryCodes.at(3), later));
        QCOMPARE(*AccountTable(*m_store).recoveryCodesLeft(QStringLiteral("fatima")), recovery::Count - 1);
    }

    void theCodeThatSetsUpIsNoLogin()
    {
        const QByteArray locked = m_key.lock(totp::newSecret());
        const QString code = totp::codeAt(m_key.unlock(locked)->view(), totp::stepAt(m_now));
        QVERIFY(!Accounts::setSecondFactor(*m_store, m_key, QStringLiteral("fatima"), locked,
                                           QStringLiteral("000000"), m_now));
        QVERIFY(Accounts::setSecondFactor(*m_store, m_key, QStringLiteral("fatima"), locked, code, m_now));
        QVERIFY(!codeIsTaken(code, m_now));
    }

    void secretsLieEncrypted()
    {
        const QStringList codes = giveSecondFactor();
        const QByteArray all =
            m_database->contents({QStringLiteral("account"), QStringLiteral("recovery_code")});
        QVERIFY(all.contains("fatima"));
        QVERIFY(!all.contains(m_secret));
        QVERIFY(!all.contains(totp::toBase32(m_secret).toLatin1()));
        for (const QString &code : codes)
            QVERIFY(!all.contains(code.toLatin1()));
    }

    void closedAndSingleSignOnAccountsTakeNoPassword()
    {
        const AccountTable table(*m_store);
        QVERIFY(table.setClosed(QStringLiteral("fatima"), m_now));
        QVERIFY(!logsIn("een lang wachtwoord", m_now));
        QVERIFY(table.setClosed(QStringLiteral("fatima"), std::nullopt));
        QVERIFY(logsIn("een lang wachtwoord", m_now));

        QVERIFY(Accounts::addSingleSignOn(*m_store, QStringLiteral("jan"), Role::Coordinator));
        QVERIFY(!logsIn("", m_now, "jan"));
        QVERIFY(!logsIn("een lang wachtwoord", m_now, "jan"));
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
            m_accounts.checkPassword(*m_store, QStringLiteral("fatima"), "een lang wachtwoord", m_now);
        const auto unknown =
            m_accounts.checkPassword(*m_store, QStringLiteral("nobody"), "een lang wachtwoord", m_now);
        QCOMPARE(locked.error().code, unknown.error().code);
        QCOMPARE(locked.error().sentence, unknown.error().sentence);
    }

    void takesAsLongForUnknownNames()
    {
        // At the real price, so that hashing outweighs everything else.
        const Accounts accounts;
        QVERIFY(
            accounts.add(*m_store, QStringLiteral("jan"), Role::CaseManager, "een lang wachtwoord", false));
        const auto median = [&](const QString &name) {
            std::vector<qint64> times;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (accounts.checkPassword(*m_store, name, "fout", m_now))
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
                const Store store = *Store::open(m_database->url());
                std::ignore = m_accounts.checkPassword(store, QStringLiteral("fatima"), "fout", m_now);
            });
        }
        for (std::thread &guess : guesses)
            guess.join();
        QVERIFY(!logsIn("een lang wachtwoord", m_now));
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeAccounts>(argc, argv);
}

#include "tst_intake_accounts.moc"
