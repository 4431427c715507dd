// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "IntakeTesting.h"

#include "intake/desk/Accounts.h"

namespace stapsteen::testing {

/// The passwords of all people below.
inline constexpr char DeskPassword[] = "een lang wachtwoord";

/// The token that a page's forms carry.
QByteArray formToken(const Answer &page);

/// The desk of a running intake over HTTP, as browsers would use it. tests/desk does it with a real one.
class DeskTesting {
public:
    /// With fatima and jan (case managers), corry (coordinator) and beheer (administrator).
    /// @p database as RunningIntake takes it.
    explicit DeskTesting(const QString &database = {});

    RunningIntake &running() { return m_running; }
    Store store() const { return m_running.store(); }

    Answer open(const QByteArray &path, const QByteArray &cookie = {}) const;
    Answer send(const QByteArray &path, const QByteArray &form, const QByteArray &cookie) const;

    /// Sends a form with the token of @p cookie's browser in it.
    Answer submit(const QByteArray &path, const QByteArray &form, const QByteArray &cookie) const;

    /// Name and password, as typed. The answer has the cookie.
    Answer typePassword(const QByteArray &name, const QByteArray &password) const;

    /// The present code of everybody's second factor.
    static QByteArray code();

    /// A cookie of @p name's, logged in without the pages.
    QByteArray loggedIn(const char *name) const;

    QString filed(const ContactRequest &request = someRequest()) const { return m_running.filed(request); }

    /// A request that fatima does.
    QString fatimasRequest(const ContactRequest &request = someRequest()) const;

    /// The page with name and number, after saying to have read her wishes.
    Answer revealed(const QString &id, const QByteArray &cookie) const;

    static ContactRequest withVoice();

    /// Names of the deeds in the log on @p subject, the oldest first.
    QStringList deedsOn(const QString &subject) const;

    static QByteArray pathOf(const QString &id) { return "/desk/requests/" + id.toLatin1(); }

private:
    RunningIntake m_running;
};

} // namespace stapsteen::testing
