// SPDX-License-Identifier: EUPL-1.2
#include "wire/Problem.h"

#include "wire/JsonFields.h"

#include <QJsonDocument>

namespace stapsteen {

namespace {

constexpr QLatin1String Type("type"), Status("status"), Code("code"), Title("title"), Detail("detail");

} // namespace

QString Problem::type() const
{
    return QStringLiteral("urn:stapsteen:problem:") + code;
}

QByteArray Problem::toJson() const
{
    QJsonObject object{{Type, type()}, {Status, status}, {Code, code}, {Title, title}};
    if (!detail.isEmpty())
        object.insert(Detail, detail);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Problem> Problem::fromJson(const QByteArray &json)
{
    static const Form codeForm(QStringLiteral("[a-z0-9-]{1,64}"));
    auto fields = JsonFields::parse(json);
    if (!fields)
        return failure(fields.error());
    Problem problem;
    problem.status = fields->number(Status, 400, 599);
    problem.code = fields->text(Code, codeForm);
    if (fields->has(Title))
        problem.title = fields->text(Title, 0, 200);
    if (fields->has(Detail))
        problem.detail = fields->text(Detail, 0, 1000);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    return problem;
}

} // namespace stapsteen
