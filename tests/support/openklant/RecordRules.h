// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

/// What Open Klant's serializers check of what is POSTed, for the fields that a filing has.
namespace rules {

/// One entry of `invalidParams`.
QJsonObject invalid(const QString &name, const QString &code);

/// Whether the record that a reference (`{"uuid": …}`) names is there.
using Exists = std::function<bool(const QString &resource, const QJsonValue &reference)>;

/// What is wrong with @p given for @p resource; nothing when it is taken. @p kanalen are those on the
/// municipality's list; none: there is no list.
QJsonArray check(const QString &resource, const QJsonObject &given, const QStringList &kanalen,
                 const Exists &exists);

} // namespace rules
