// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace stapsteen {

/// What somebody may do at the desk. Nobody has two roles: who looks after accounts does not see requests,
/// and who sees requests does not make accounts.
enum class Role {
    CaseManager, ///< requests that are theirs or nobody's yet
    Coordinator, ///< all requests: gives them to people, reads the log
    Administrator, ///< accounts, kiosks and keys; no request at all
};

inline constexpr std::array Roles{Role::CaseManager, Role::Coordinator, Role::Administrator};

/// Whether somebody with @p role can take care of requests.
bool isCaseWorker(Role role);

/// "case-manager", "coordinator", "administrator": as stored, typed and sent by forms.
QString roleName(Role role);

/// The other way round.
std::optional<Role> roleFromName(const QString &name);

} // namespace stapsteen
