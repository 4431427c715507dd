// SPDX-License-Identifier: EUPL-1.2
#include "RecordRules.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rules {

namespace {

// Reads one object's fields and gathers what is wrong, under the names Open Klant gives them.
class Fields {
public:
    Fields(const QJsonObject &object, const QString &path, QJsonArray &wrong)
        : m_object(object)
        , m_path(path)
        , m_wrong(wrong)
    {
    }

    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }

    void refuse(const char *name, const char *code)
    {
        m_wrong.append(invalid(m_path + QLatin1String(name), QLatin1String(code)));
    }

    // A CharField. Its length counts characters, not code units; spaces around do not count.
    QString text(const char *name, qsizetype most, bool isRequired, bool mayBeBlank)
    {
        const QJsonValue given = value(name);
        if (given.isUndefined()) {
            if (isRequired)
                refuse(name, "required");
            return {};
        }
        if (!given.isString()) {
            refuse(name, given.isNull() ? "null" : "invalid");
            return {};
        }
        const QString text = given.toString().trimmed();
        if (text.isEmpty() && !mayBeBlank)
            refuse(name, "blank");
        if (text.contains(QChar(0)))
            refuse(name, "null_characters_not_allowed");
        if (text.toUcs4().size() > most)
            refuse(name, "max_length");
        return text;
    }

    void choice(const char *name, const QStringList &words)
    {
        const QString word = text(name, 255, true, false);
        if (!word.isEmpty() && !words.contains(word))
            refuse(name, "invalid_choice");
    }

    void boolean(const char *name)
    {
        if (value(name).isUndefined())
            refuse(name, "required");
        else if (!value(name).isBool())
            refuse(name, "invalid");
    }

    void reference(const char *name, const QString &resource, bool isRequired, const Exists &exists)
    {
        const QJsonValue given = value(name);
        if (given.isUndefined() && isRequired)
            refuse(name, "required");
        else if (given.isNull() && isRequired)
            refuse(name, "null");
        else if (given.isObject() && !exists(resource, given))
            m_wrong.append(
                invalid(m_path + QLatin1String(name) + QLatin1String(".uuid"), QStringLiteral("invalid")));
    }

    Fields inner(const char *name)
    {
        return Fields(value(name).toObject(), m_path + QLatin1String(name) + QLatin1Char('.'), m_wrong);
    }

private:
    const QJsonObject m_object;
    const QString m_path;
    QJsonArray &m_wrong;
};

void checkContact(Fields fields, const QStringList &kanalen)
{
    const QString kanaal = fields.text("kanaal", 50, true, false);
    if (!kanaal.isEmpty() && !kanalen.isEmpty() && !kanalen.contains(kanaal))
        fields.refuse("kanaal", "invalid");
    fields.text("onderwerp", 200, true, false);
    fields.text("inhoud", 1000, false, true);
    fields.text("taal", 3, true, false);
    fields.boolean("vertrouwelijk");
    const QJsonValue happened = fields.value("plaatsgevondenOp");
    if (!happened.isUndefined() && !QDateTime::fromString(happened.toString(), Qt::ISODate).isValid())
        fields.refuse("plaatsgevondenOp", "invalid");
}

void checkParty(Fields fields)
{
    fields.choice("rol", {QStringLiteral("klant"), QStringLiteral("vertegenwoordiger")});
    fields.boolean("initiator");
    if (fields.value("wasPartij").isObject()) // there are none here
        fields.refuse("wasPartij.uuid", "invalid");
    if (fields.value("contactnaam").isObject()) {
        Fields name = fields.inner("contactnaam");
        name.text("voorletters", 10, false, true);
        name.text("voornaam", 200, false, true);
        name.text("voorvoegselAchternaam", 10, false, true);
        name.text("achternaam", 200, false, true);
    }
}

void checkSubject(Fields fields)
{
    if (!fields.value("onderwerpobjectidentificator").isObject())
        return;
    Fields id = fields.inner("onderwerpobjectidentificator");
    for (const char *name : {"objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"})
        id.text(name, 200, false, true);
}

void checkAddress(Fields fields, const Exists &exists)
{
    static const QRegularExpression phone(QStringLiteral("^(0[1-9][0-9]{8}|\\+[0-9]{9,15}|00[0-9]{7,13})$"));
    static const QRegularExpression noPhone(QStringLiteral("^(0800|0900|1400|140)"));
    // Django's, without what no test needs of it: no sign beyond ASCII before the @, a domain with a dot.
    static const QRegularExpression email(
        QStringLiteral("^[-!#$%&'*+/=?^_`{}|~0-9A-Za-z]+(\\.[-!#$%&'*+/=?^_`{}|~0-9A-Za-z]+)*"
                       "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]+$"));
    fields.choice("soortDigitaalAdres",
                  {QStringLiteral("email"), QStringLiteral("telefoonnummer"), QStringLiteral("overig")});
    const QString kind = fields.value("soortDigitaalAdres").toString();
    const QString address = fields.text("adres", 80, true, false);
    const bool isNoPhone = !phone.match(address).hasMatch() || noPhone.match(address).hasMatch();
    if (!address.isEmpty()
        && ((kind == QLatin1String("telefoonnummer") && isNoPhone)
            || (kind == QLatin1String("email") && !email.match(address).hasMatch())))
        fields.refuse("adres", "invalid");
    fields.text("omschrijving", 40, false, true);
    fields.reference("verstrektDoorBetrokkene", QStringLiteral("betrokkenen"), false, exists);
}

void checkTask(Fields fields, const Exists &exists)
{
    fields.text("gevraagdeHandeling", 200, true, false);
    fields.text("toelichting", 1000, false, true);
    fields.choice("status", {QStringLiteral("te_verwerken"), QStringLiteral("verwerkt")});
    const QJsonValue dealtWith = fields.value("afgehandeldOp");
    if (dealtWith.isString() && fields.value("status").toString() != QLatin1String("verwerkt"))
        fields.refuse("afgehandeldOp", "invalid");
    fields.reference("aanleidinggevendKlantcontact", QStringLiteral("klantcontacten"), true, exists);
    const bool hasOne = !fields.value("toegewezenAanActor").isUndefined();
    const bool hasMany = !fields.value("toegewezenAanActoren").isUndefined();
    if (hasOne == hasMany) // the API description calls both optional
        fields.refuse("nonFieldErrors", "invalid");
    fields.reference("toegewezenAanActor", QStringLiteral("actoren"), false, exists);
    for (const QJsonValue &actor : fields.value("toegewezenAanActoren").toArray()) {
        if (!exists(QStringLiteral("actoren"), actor))
            fields.refuse("toegewezenAanActoren.0.uuid", "invalid");
    }
}

} // namespace

QJsonObject invalid(const QString &name, const QString &code)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("code"), code},
            {QStringLiteral("reason"), QStringLiteral("Ongeldige waarde.")}};
}

QJsonArray check(const QString &resource, const QJsonObject &given, const QStringList &kanalen,
                 const Exists &exists)
{
    QJsonArray wrong;
    Fields fields(given, {}, wrong);
    if (resource == QLatin1String("maak-klantcontact")) {
        if (!fields.value("klantcontact").isObject())
            fields.refuse("klantcontact", "required");
        else
            checkContact(fields.inner("klantcontact"), kanalen);
        if (!fields.value("betrokkene").isUndefined())
            checkParty(fields.inner("betrokkene"));
        if (!fields.value("onderwerpobject").isUndefined())
            checkSubject(fields.inner("onderwerpobject"));
    } else if (resource == QLatin1String("digitaleadressen")) {
        checkAddress(fields, exists);
    } else if (resource == QLatin1String("internetaken")) {
        checkTask(fields, exists);
    }
    return wrong;
}

} // namespace rules
