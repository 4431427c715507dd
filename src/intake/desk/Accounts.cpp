// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Accounts.h"

#include "intake/Token.h"
#include "intake/desk/RecoveryCode.h"
#include "intake/desk/Totp.h"

#include <QRegularExpression>

#include <sodium.h>

namespace stapsteen {

namespace {

Result<QByteArray> argonHash(const QByteArray &password, const Accounts::Cost &cost)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()),
                          cost.operations, cost.memory)
        != 0)
        return failure("password-memory", QStringLiteral("Er is te weinig geheugen voor een wachtwoord."));
    return QByteArray(hash.constData()); // without the zeroes that fill it up
}

tl::unexpected<Error> noName()
{
    return failure("account-name",
                   QStringLiteral("Een accountnaam heeft 2 tot 60 letters, cijfers of de tekens . - _ @."));
}

tl::unexpected<Error> wrongCode()
{
    return failure(
        "code-refused",
        QStringLiteral("Deze code klopt niet of is al gebruikt. Wacht op een nieuwe code. Na %1 keer "
                       "fout kunt u %2 minuten niet inloggen.")
            .arg(Accounts::MostFailures)
            .arg(Accounts::LockTime.count()));
}

// One of those who may be at it at the same time, for as long as this lives.
struct Turn {
    explicit Turn(std::atomic<int> &all)
        : comers(all)
        , isGiven(++comers <= Accounts::MostAtOnce)
    {
    }
    ~Turn() { --comers; }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    std::atomic<int> &comers;
    const bool isGiven;
};

// The step of @p code, if it belongs to the secret.
Result<std::optional<qint64>> stepOf(const DeskKey &key, const QByteArray &lockedTotp, const QString &code,
                                     const QDateTime &now)
{
    const auto secret = key.unlock(lockedTotp);
    if (!secret)
        return failure(secret.error());
    return totp::matchingStep(secret->view(), code, now);
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
    , m_nobodysHash(argonHash(randomToken().toLatin1(), cost).value_or(QByteArray()))
{
}

QString Accounts::normalised(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9._@-]{2,60}\\z"));
    const QString lower = name.trimmed().toLower();
    return form.match(lower).hasMatch() ? lower : QString();
}

Result<QString> Accounts::hashOf(QByteArray &&password) const
{
    // Characters, as the person counts them.
    const qsizetype length = QString::fromUtf8(password).size();
    const auto hash = argonHash(password, m_cost);
    wipe(password);
    if (length < MinPasswordLength || length > MaxPasswordLength) {
        return failure("password-length",
                       QStringLiteral("Een wachtwoord heeft minstens %1 en hoogstens %2 tekens.")
                           .arg(MinPasswordLength)
                           .arg(MaxPasswordLength));
    }
    if (!hash)
        return failure(hash.error());
    return QString::fromLatin1(*hash);
}

Result<Account> Accounts::made(const QString &name, Role role, QByteArray &&password, bool mustChange) const
{
    const auto hash = hashOf(std::move(password));
    const QString stored = normalised(name);
    if (stored.isNull())
        return noName();
    if (!hash)
        return failure(hash.error());
    Account account;
    account.name = stored;
    account.role = role;
    account.passwordHash = *hash;
    account.mustChangePassword = mustChange;
    return account;
}

Result<Account> Accounts::madeForSingleSignOn(const QString &name, Role role)
{
    Account account;
    account.name = normalised(name);
    account.role = role;
    return account.name.isNull() ? Result<Account>(noName()) : account;
}

Result<> Accounts::add(const Store &store, const QString &name, Role role, QByteArray &&password,
                       bool mustChange) const
{
    const auto account = made(name, role, std::move(password), mustChange);
    return account ? AccountTable(store).add(*account) : failure(account.error());
}

Result<> Accounts::addSingleSignOn(const Store &store, const QString &name, Role role)
{
    const auto account = madeForSingleSignOn(name, role);
    return account ? AccountTable(store).add(*account) : failure(account.error());
}

Result<Account> Accounts::checkPassword(const Store &store, const QString &name, QByteArray &&password,
                                        const QDateTime &now) const
{
    const Turn turn(m_comers);
    if (!turn.isGiven) {
        wipe(password);
        return failure("login-busy", QStringLiteral("Er willen te veel mensen tegelijk inloggen."));
    }
    // As many writes and the same hashing whether or not the name exists.
    const AccountTable table(store);
    const QString stored = normalised(name);
    const QDateTime lockedUntil = now.addDuration(LockTime);
    const auto mayTry = table.beginAttempt(stored, now, MostFailures, lockedUntil);
    if (!mayTry)
        return failure(mayTry.error());
    if (!*mayTry) {
        if (const auto counted = table.countForNobody(now); !counted)
            return failure(counted.error());
    }
    const auto account = table.find(stored);
    if (!account)
        return failure(account.error());
    const bool hasPassword = *account && !(*account)->isSingleSignOn();
    const QByteArray hash = hasPassword ? (*account)->passwordHash.toLatin1() : m_nobodysHash;

    m_atOnce.acquire();
    const bool isRight = crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                                  static_cast<unsigned long long>(password.size()))
        == 0;
    m_atOnce.release();
    wipe(password);

    if (!isRight || !*mayTry || !hasPassword) {
        return failure(
            "login-refused",
            QStringLiteral("Deze naam en dit wachtwoord horen niet bij elkaar. Na %1 keer fout kunt u "
                           "%2 minuten niet inloggen.")
                .arg(MostFailures)
                .arg(LockTime.count()));
    }
    if (const auto forgiven = table.forgiveAttempt(stored, lockedUntil); !forgiven)
        return failure(forgiven.error());
    return **account;
}

Result<Accounts::Proof> Accounts::checkCode(const Store &store, const DeskKey &key, const Account &account,
                                            const QString &code, const QDateTime &now)
{
    const AccountTable table(store);
    const auto mayTry = table.beginAttempt(account.name, now, MostFailures, now.addDuration(LockTime));
    if (!mayTry)
        return failure(mayTry.error());
    if (!*mayTry || account.lockedTotp.isEmpty())
        return wrongCode();
    const bool isRecovery = recovery::looksLikeOne(code);
    Result<bool> isRight = false;
    if (isRecovery) {
        isRight = table.useRecoveryCode(account.name, recovery::hashOf(code));
    } else {
        const auto step = stepOf(key, account.lockedTotp, code, now);
        if (!step)
            return failure(step.error());
        if (*step)
            isRight = table.useStep(account.name, **step);
    }
    if (!isRight)
        return failure(isRight.error());
    if (!*isRight)
        return wrongCode();
    if (const auto forgotten = table.forgetFailures(account.name); !forgotten)
        return failure(forgotten.error());
    return isRecovery ? Proof::RecoveryCode : Proof::Totp;
}

Result<QStringList> Accounts::setSecondFactor(const Store &store, const DeskKey &key, const QString &name,
                                              const QByteArray &lockedTotp, const QString &code,
                                              const QDateTime &now)
{
    const auto step = stepOf(key, lockedTotp, code, now);
    if (!step)
        return failure(step.error());
    if (!*step)
        return wrongCode();
    const QStringList codes = recovery::newCodes();
    QStringList hashes;
    for (const QString &one : codes)
        hashes.append(recovery::hashOf(one));
    const AccountTable table(store);
    if (const auto set = table.setSecondFactor(name, lockedTotp, hashes); !set)
        return failure(set.error());
    const auto used = table.useStep(name, **step); // nor is the code that proves it good for a login
    return used ? Result<QStringList>(codes) : failure(used.error());
}

} // namespace stapsteen
