// SPDX-License-Identifier: EUPL-1.2
#include "content/SourceReader.h"

#include "content/JsonSource.h"

#include <utility>

namespace stapsteen {

SourceReader::SourceReader(QList<SourceProblem> &problems, QJsonObject object, SourcePlace place)
    : m_problems(&problems)
    , m_object(std::move(object))
    , m_place(std::move(place))
{
}

std::optional<SourceReader> SourceReader::root(QList<SourceProblem> &problems, JsonSource &json)
{
    if (!json.complaint().isEmpty()) {
        problems.append({{json.file(), json.complaintLine()}, json.complaint()});
        return {};
    }
    const int line = json.nextLineOf(json.root().value(QLatin1String("id")).toString());
    return SourceReader(problems, json.root(), {json.file(), line});
}

QString SourceReader::text(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isString())
        complain(QStringLiteral("Hier hoort een tekst \"%1\" te staan.").arg(key));
    return found.toString();
}

QString SourceReader::optionalText(const QString &key) const
{
    return isAbsent(key) ? QString() : text(key);
}

double SourceReader::number(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isDouble())
        complain(QStringLiteral("Hier hoort een getal \"%1\" te staan.").arg(key));
    return found.toDouble();
}

QDate SourceReader::date(const QString &key) const
{
    const QDate found = QDate::fromString(value(key).toString(), Qt::ISODate);
    if (!found.isValid())
        complain(QStringLiteral("Hier hoort een datum \"%1\" te staan, als 2026-12-31.").arg(key));
    return found;
}

QDate SourceReader::optionalDate(const QString &key) const
{
    return isAbsent(key) ? QDate() : date(key);
}

std::optional<bool> SourceReader::yesOrNo(const QString &key) const
{
    if (isAbsent(key))
        return {};
    if (!value(key).isBool())
        complain(QStringLiteral("Bij \"%1\" hoort true, false of null te staan.").arg(key));
    return value(key).toBool();
}

QStringList SourceReader::texts(const QString &key) const
{
    QStringList all;
    if (!has(key))
        return all;
    const QJsonArray values = list(key);
    for (const QJsonValue &entry : values)
        all.append(entry.toString());
    return all;
}

QJsonArray SourceReader::list(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        complain(QStringLiteral("Hier hoort een lijst \"%1\" te staan.").arg(key));
    return found.toArray();
}

QList<SourceReader> SourceReader::objects(const QString &key, JsonSource &source, const QString &name) const
{
    QList<SourceReader> found;
    const QJsonArray values = list(key);
    for (const QJsonValue &entry : values) {
        const QJsonObject object = entry.toObject();
        const int line = source.nextLineOf(object.value(name).toString());
        found.append(SourceReader(*m_problems, object, {m_place.file, line > 0 ? line : m_place.line}));
    }
    return found;
}

} // namespace stapsteen
