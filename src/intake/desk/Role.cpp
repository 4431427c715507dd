// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Role.h"

namespace stapsteen {

bool isCaseWorker(Role role)
{
    return role == Role::CaseManager || role == Role::Coordinator;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::CaseManager:
        return QStringLiteral("case-manager");
    case Role::Coordinator:
        return QStringLiteral("coordinator");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : Roles) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

} // namespace stapsteen
