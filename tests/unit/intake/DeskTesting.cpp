// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"

#include "intake/desk/AuditLog.h"
#include "intake/desk/Sessions.h"
#include "intake/desk/Totp.h"

#include <QRegularExpression>

namespace stapsteen::testing {

namespace {

const QByteArray Form = QByteArrayLiteral("application/x-www-form-urlencoded");
const QByteArray Secret = QByteArrayLiteral("12345678901234567890");

} // namespace

QByteArray formToken(const Answer &page)
{
    static const QRegularExpression form(QStringLiteral("name=\"token\" value=\"([^\"]+)\""));
    return form.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
}

DeskTesting::DeskTesting(const QString &database)
    : m_running({}, database)
{
    const Accounts accounts(Accounts::Cost::minimal());
    const Store store = m_running.store();
    const DeskKey key = *DeskKey::loadOrCreate(m_running.folder(), store);
    const std::pair<const char *, Role> people[] = {{"fatima", Role::CaseManager},
                                                    {"jan", Role::CaseManager},
                                                    {"corry", Role::Coordinator},
                                                    {"beheer", Role::Administrator}};
    for (const auto &[name, role] : people) {
        const QString account = QString::fromLatin1(name);
        if (!accounts.add(store, account, role, QByteArray(DeskPassword), false)
            || !AccountTable(store).setSecondFactor(
                account, key.lock(QByteArray(Secret.constData(), Secret.size())), {}))
            qFatal("no account %s", name);
    }
}

Answer DeskTesting::open(const QByteArray &path, const QByteArray &cookie) const
{
    return get(m_running.port(), path, cookie);
}

Answer DeskTesting::send(const QByteArray &path, const QByteArray &form, const QByteArray &cookie) const
{
    return post(m_running.port(), path, Form, form, cookie);
}

Answer DeskTesting::submit(const QByteArray &path, const QByteArray &form, const QByteArray &cookie) const
{
    const QString token = QString::fromLatin1(cookie.mid(cookie.indexOf('=') + 1));
    return send(path, "token=" + sessions::formToken(token).toLatin1() + '&' + form, cookie);
}

Answer DeskTesting::typePassword(const QByteArray &name, const QByteArray &password) const
{
    const Answer page = open("/desk/login");
    return send("/desk/login",
                "token=" + formToken(page) + "&name=" + name + "&password=" + password.toPercentEncoding(),
                page.cookie());
}

QByteArray DeskTesting::code()
{
    return totp::codeAt(Secret, totp::stepAt(QDateTime::currentDateTimeUtc())).toLatin1();
}

QByteArray DeskTesting::loggedIn(const char *name) const
{
    return "stapsteen-desk="
        + sessions::begin(store(), QString::fromLatin1(name), sessions::Stage::Full,
                          QDateTime::currentDateTimeUtc())
              ->toLatin1();
}

QString DeskTesting::fatimasRequest(const ContactRequest &request) const
{
    const QString id = filed(request);
    submit(pathOf(id) + "/take", {}, loggedIn("fatima"));
    return id;
}

Answer DeskTesting::revealed(const QString &id, const QByteArray &cookie) const
{
    const Answer to = submit(pathOf(id) + "/reveal", {}, cookie);
    return open(to.headers.value("location").split('#').first(), cookie);
}

ContactRequest DeskTesting::withVoice()
{
    ContactRequest request = someRequest();
    request.voice = Voice{12, QByteArray("OggS canary sound")};
    return request;
}

QStringList DeskTesting::deedsOn(const QString &subject) const
{
    const Store mine = store();
    const DeskKey key = *DeskKey::loadOrCreate(m_running.folder(), mine);
    QStringList deeds;
    const auto entries = AuditLog(mine, key).entriesBefore(1'000'000, subject, 100);
    for (const AuditEntry &entry : *entries)
        deeds.prepend(entry.deed);
    return deeds;
}

} // namespace stapsteen::testing
