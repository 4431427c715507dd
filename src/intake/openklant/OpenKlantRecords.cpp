// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantRecords.h"

#include "intake/desk/DutchText.h"

#include "wire/JsonFields.h"
#include "wire/Reference.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace stapsteen::openklant {

namespace {

constexpr qsizetype MaxText = 1000; ///< of inhoud and toelichting
constexpr QLatin1String Register("stapsteen");

constexpr std::array<std::pair<QLatin1String, QLatin1String>, 24> Languages{{
    {QLatin1String("nl"), QLatin1String("nld")},  {QLatin1String("ar"), QLatin1String("ara")},
    {QLatin1String("ary"), QLatin1String("ary")}, {QLatin1String("rif"), QLatin1String("rif")},
    {QLatin1String("tr"), QLatin1String("tur")},  {QLatin1String("en"), QLatin1String("eng")},
    {QLatin1String("pl"), QLatin1String("pol")},  {QLatin1String("bg"), QLatin1String("bul")},
    {QLatin1String("uk"), QLatin1String("ukr")},  {QLatin1String("ti"), QLatin1String("tir")},
    {QLatin1String("prs"), QLatin1String("prs")}, {QLatin1String("kmr"), QLatin1String("kmr")},
    {QLatin1String("es"), QLatin1String("spa")},  {QLatin1String("pap"), QLatin1String("pap")},
    {QLatin1String("so"), QLatin1String("som")},  {QLatin1String("ps"), QLatin1String("pus")},
    {QLatin1String("pt"), QLatin1String("por")},  {QLatin1String("kea"), QLatin1String("kea")},
    {QLatin1String("fr"), QLatin1String("fre")},  {QLatin1String("hns"), QLatin1String("hns")},
    {QLatin1String("srn"), QLatin1String("srn")}, {QLatin1String("am"), QLatin1String("amh")},
    {QLatin1String("hi"), QLatin1String("hin")},  {QLatin1String("ur"), QLatin1String("urd")},
}};

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString cut = text.left(most - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QChar(0x2026);
}

// How to reach her without harm. First in every text, so that cutting never takes it.
QStringList wishes(const ContactRequest &request)
{
    QStringList lines;
    for (const auto &[name, wish] : dutch::wishes(request))
        lines.append(QStringLiteral("%1: %2").arg(name, wish));
    return lines;
}

QJsonObject uuid(const QString &text)
{
    return {{QStringLiteral("uuid"), text}};
}

QUrlQuery query(const QString &name, const QString &value)
{
    QUrlQuery query;
    query.addQueryItem(name, value);
    return query;
}

QJsonArray uuids(const QStringList &texts)
{
    QJsonArray all;
    for (const QString &text : texts)
        all.append(uuid(text));
    return all;
}

} // namespace

QString language(const QString &tag)
{
    const QString primary = tag.section(QLatin1Char('-'), 0, 0).toLower();
    for (const auto &[known, code] : Languages) {
        if (primary == known)
            return code;
    }
    return primary.size() == 3 ? primary : QStringLiteral("und");
}

QString happened(const QDateTime &received)
{
    return wireTime(received);
}

QJsonObject contact(const ContactRequest &request, const QString &id, const QDateTime &received,
                    const OpenKlantSettings &settings)
{
    QStringList lines = wishes(request);
    if (!request.codeWord.isEmpty())
        lines.append(
            QStringLiteral("Zeg eerst dit woord, dan weet zij wie u bent: %1").arg(request.codeWord));
    if (request.voice) {
        lines.append(QStringLiteral("Zij sprak een bericht in van %1 seconden. Luister het bij Stapsteen af.")
                         .arg(request.voice->seconds));
    }
    lines.append(QStringLiteral("Verzoek: %1, gedaan bij %2.").arg(referenceOf(id), request.centre));
    lines.append(QStringLiteral("Waarover: %1").arg(dutch::subjects(request)));
    const QJsonObject klantcontact{
        {QStringLiteral("kanaal"), settings.kanaal},
        {QStringLiteral("onderwerp"), QStringLiteral("Contactverzoek")},
        {QStringLiteral("inhoud"), shortened(lines.join(QLatin1Char('\n')), MaxText)},
        {QStringLiteral("taal"), language(request.language)},
        {QStringLiteral("vertrouwelijk"), true},
        {QStringLiteral("plaatsgevondenOp"), happened(received)}};
    const QJsonObject betrokkene{
        {QStringLiteral("rol"), QStringLiteral("klant")},
        {QStringLiteral("initiator"), true},
        {QStringLiteral("wasPartij"), QJsonValue::Null},
        {QStringLiteral("contactnaam"), QJsonObject{{QStringLiteral("voornaam"), request.name}}}};
    const QJsonObject identificator{{QStringLiteral("objectId"), id},
                                    {QStringLiteral("codeObjecttype"), QStringLiteral("contactverzoek")},
                                    {QStringLiteral("codeRegister"), Register},
                                    {QStringLiteral("codeSoortObjectId"), QStringLiteral("uuid")}};
    return {{QStringLiteral("klantcontact"), klantcontact},
            {QStringLiteral("betrokkene"), betrokkene},
            {QStringLiteral("onderwerpobject"),
             QJsonObject{{QStringLiteral("wasKlantcontact"), QJsonValue::Null},
                         {QStringLiteral("onderwerpobjectidentificator"), identificator}}}};
}

QUrlQuery byRequest(const QString &id)
{
    QUrlQuery found = query(QStringLiteral("onderwerpobject__onderwerpobjectidentificatorObjectId"), id);
    found.addQueryItem(QStringLiteral("onderwerpobject__onderwerpobjectidentificatorCodeRegister"), Register);
    return found;
}

QJsonObject address(const ContactRequest &request, const QString &betrokkene, AddressKind kind)
{
    const bool isEmail = request.channel == ContactRequest::Channel::Email;
    const QString usual = isEmail ? QStringLiteral("email") : QStringLiteral("telefoonnummer");
    return {{QStringLiteral("verstrektDoorBetrokkene"), uuid(betrokkene)},
            {QStringLiteral("verstrektDoorPartij"), QJsonValue::Null},
            {QStringLiteral("soortDigitaalAdres"),
             kind == AddressKind::AsGiven ? usual : QStringLiteral("overig")},
            {QStringLiteral("adres"), request.address},
            {QStringLiteral("omschrijving"), QStringLiteral("Zie eerst hoe zij bereikt wil worden")}};
}

QUrlQuery ofParty(const QString &betrokkene)
{
    return query(QStringLiteral("verstrektDoorBetrokkene__uuid"), betrokkene);
}

QJsonObject task(const ContactRequest &request, const QString &klantcontact,
                 const OpenKlantSettings &settings)
{
    QJsonObject task{
        {QStringLiteral("gevraagdeHandeling"), QStringLiteral("Contact met haar opnemen")},
        {QStringLiteral("aanleidinggevendKlantcontact"), uuid(klantcontact)},
        {QStringLiteral("toelichting"), shortened(wishes(request).join(QLatin1Char('\n')), MaxText)},
        {QStringLiteral("status"), QStringLiteral("te_verwerken")}};
    // Exactly one of the two, or Open Klant refuses; the plural takes one as well.
    task.insert(QStringLiteral("toegewezenAanActoren"), uuids(settings.actors));
    return task;
}

QUrlQuery ofContact(const QString &klantcontact)
{
    return query(QStringLiteral("aanleidinggevendKlantcontact__uuid"), klantcontact);
}

} // namespace stapsteen::openklant
