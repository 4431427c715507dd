// SPDX-License-Identifier: EUPL-1.2
#include "wire/JsonFields.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace stapsteen {

namespace {

bool isClean(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

} // namespace

Result<JsonFields> JsonFields::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure("json-malformed", QStringLiteral("Dit bericht is geen JSON-object."));
    return JsonFields(document.object());
}

JsonFields::JsonFields(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonFields::string(QLatin1String name)
{
    return member(name, QJsonValue::String).toString();
}

void JsonFields::judge(QLatin1String name, const QString &text, qsizetype least, qsizetype most)
{
    if (text.size() < least || text.size() > most)
        fail("field-length", name, QStringLiteral("heeft een verkeerde lengte"));
    if (!isClean(text))
        refuse(name);
}

void JsonFields::judge(QLatin1String name, const QString &text, const Form &form)
{
    if (!form.fits(text))
        refuse(name);
}

QString JsonFields::text(QLatin1String name, qsizetype least, qsizetype most)
{
    const QString text = string(name);
    judge(name, text, least, most);
    return m_verdict ? text : QString();
}

QString JsonFields::text(QLatin1String name, const Form &form)
{
    const QString text = string(name);
    judge(name, text, form);
    return m_verdict ? text : QString();
}

int JsonFields::number(QLatin1String name, int least, int most)
{
    const double number = member(name, QJsonValue::Double).toDouble();
    if (number != std::floor(number) || number < least || number > most)
        refuse(name);
    return m_verdict ? int(number) : least;
}

bool JsonFields::boolean(QLatin1String name)
{
    return member(name, QJsonValue::Bool).toBool();
}

QDateTime JsonFields::time(QLatin1String name)
{
    static const Form form(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
    const QDateTime time = QDateTime::fromString(text(name, form), Qt::ISODate);
    if (!time.isValid())
        refuse(name);
    return time;
}

QJsonArray JsonFields::array(QLatin1String name, qsizetype most)
{
    const QJsonArray array = member(name, QJsonValue::Array).toArray();
    if (array.size() > most) {
        fail("field-length", name, QStringLiteral("heeft te veel delen"));
        return {};
    }
    return array;
}

JsonFields JsonFields::object(QLatin1String name)
{
    return JsonFields(member(name, QJsonValue::Object).toObject(), m_path + name + QLatin1Char('.'));
}

QList<JsonFields> JsonFields::objects(QLatin1String name, qsizetype most)
{
    QList<JsonFields> inner;
    const QJsonArray values = array(name, most);
    for (const QJsonValue &value : values) {
        if (!value.isObject())
            fail("field-type", name, QStringLiteral("heeft een verkeerd soort inhoud"));
        inner.append(
            JsonFields(value.toObject(), QStringLiteral("%1%2[%3].").arg(m_path, name).arg(inner.size())));
    }
    return inner;
}

void JsonFields::merge(const JsonFields &inner)
{
    if (m_verdict)
        m_verdict = inner.m_verdict;
}

void JsonFields::refuse(QLatin1String name)
{
    fail("field-value", name, QStringLiteral("heeft een waarde die niet mag"));
}

void JsonFields::requireVersion1()
{
    const double version = member(QLatin1String("version"), QJsonValue::Double).toDouble();
    if (m_verdict && version != 1)
        m_verdict = failure("version-unknown", QStringLiteral("Dit bericht heeft een onbekende versie."));
}

QJsonValue JsonFields::member(QLatin1String name, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        fail("field-missing", name, QStringLiteral("ontbreekt"));
    else if (value.type() != type)
        fail("field-type", name, QStringLiteral("heeft een verkeerd soort inhoud"));
    return m_verdict ? value : QJsonValue();
}

void JsonFields::fail(const char *code, QLatin1String name, const QString &what)
{
    if (m_verdict)
        m_verdict = failure(code, QStringLiteral("Het veld “%1%2” %3.").arg(m_path, name, what));
}

QString wireTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

} // namespace stapsteen
