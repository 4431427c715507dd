// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Accounts.h"

#include "intake/Token.h"

#include <QRegularExpression>

#include <sodium.h>

namespace stapsteen {

namespace {

Result<QByteArray> hashOf(const QByteArray &password, const Accounts::Cost &cost)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                          cost.operations, cost.memory)
        != 0)
        return failure("password-memory", QStringLiteral("Er is te weinig geheugen voor een wachtwoord."));
    return QByteArray(hash.constData()); // without the zeroes that fill it up
}

// A name as it is stored, or nothing.
QString normalisedName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9._@-]{2,60}\\z"));
    const QString lower = name.trimmed().toLower();
    return form.match(lower).hasMatch() ? lower : QString();
}

} // namespace

Accounts::Cost Accounts::Cost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

Accounts::Cost Accounts::Cost::minimal()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Accounts::Accounts(Cost cost)
    : m_cost(cost)
    , m_nobodysHash(hashOf(randomToken().toLatin1(), cost).value_or(QByteArray()))
{
}

Result<> Accounts::add(const Store &store, const QString &name, QByteArray &&password) const
{
    const QString stored = normalisedName(name);
    // Characters, as the person counts them.
    const qsizetype length = QString::fromUtf8(password).size();
    const auto hash = hashOf(password, m_cost);
    wipe(password);
    if (stored.isEmpty()) {
        return failure(
            "account-name",
            QStringLiteral("Een accountnaam heeft 2 tot 60 letters, cijfers of de tekens . - _ @."));
    }
    if (length < MinPasswordLength || length > MaxPasswordLength) {
        return failure("password-length",
                       QStringLiteral("Een wachtwoord heeft minstens %1 en hoogstens %2 tekens.")
                           .arg(MinPasswordLength)
                           .arg(MaxPasswordLength));
    }
    if (!hash)
        return failure(hash.error());
    return store.addAccount({stored, QString::fromLatin1(*hash)});
}

Result<QString> Accounts::logIn(const Store &store, const QString &name, QByteArray &&password,
                                const QDateTime &now) const
{
    // The same statements and the same hashing whether or not the name exists.
    const QString stored = normalisedName(name);
    const auto mayTry = store.beginLogin(stored, now, MostFailures, now.addDuration(LockTime));
    if (!mayTry)
        return failure(mayTry.error());
    const auto account = store.account(stored);
    if (!account)
        return failure(account.error());
    const QByteArray hash = *account ? (*account)->passwordHash.toLatin1() : m_nobodysHash;

    m_atOnce.acquire();
    const bool isRight = crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                                  static_cast<unsigned long long>(password.size()))
        == 0;
    m_atOnce.release();
    wipe(password);

    if (!isRight || !*mayTry || !*account) {
        return failure(
            "login-refused",
            QStringLiteral("Deze naam en dit wachtwoord horen niet bij elkaar. Na %1 keer fout kunt u "
                           "%2 minuten niet inloggen.")
                .arg(MostFailures)
                .arg(LockTime.count()));
    }
    if (const auto forgotten = store.forgetFailures(stored); !forgotten)
        return failure(forgotten.error());
    return stored;
}

} // namespace stapsteen
