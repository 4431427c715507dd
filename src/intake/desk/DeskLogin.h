// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Accounts.h"
#include "intake/desk/DeskGate.h"

namespace stapsteen {

/// Logging in with name, password and second factor; logging out; one's own account.
class DeskLogin {
public:
    /// All three must outlive it.
    DeskLogin(const DeskGate &gate, const Accounts &accounts, const DeskKey &key);

    /// Must not outlive it.
    QList<HttpRoute> routes() const;

private:
    HttpResponse loginPage(const HttpRequest &request, int status, const QString &why) const;
    HttpResponse logIn(const HttpRequest &request) const;
    HttpResponse refused(const HttpRequest &request, const Store &store, const QString &name,
                         const Error &error, const QDateTime &now) const;
    HttpResponse checkCode(const DeskVisitor &visitor) const;
    HttpResponse logOut(const DeskVisitor &visitor) const;
    HttpResponse changePassword(const DeskVisitor &visitor) const;
    HttpResponse secondFactorPage(const DeskVisitor &visitor, int status, const QString &why) const;
    HttpResponse setSecondFactor(const DeskVisitor &visitor) const;
    HttpResponse withSession(const Store &store, const Account &account, sessions::Stage stage,
                             HttpResponse response) const;
    Result<> checkOwnPassword(const DeskVisitor &visitor) const;
    void noteLockOut(const Store &store, const QString &name, const QDateTime &now) const;

    const DeskGate &m_gate;
    const Accounts &m_accounts;
    const DeskKey &m_key;
};

} // namespace stapsteen
