// SPDX-License-Identifier: EUPL-1.2
#include "wire/Enrolment.h"

#include "wire/Base64Url.h"
#include "wire/Contact.h"
#include "wire/JsonFields.h"
#include "wire/Protocol.h"
#include "wire/WithdrawalCode.h"

#include <QJsonDocument>

namespace stapsteen {

namespace {

const QString TimeForm = QStringLiteral("HH:mm");
const QString FormatName = QStringLiteral("stapsteen-enrolment");

constexpr qsizetype MaxText = 120;
constexpr qsizetype MaxAddressLines = 6;
constexpr qsizetype MaxHours = 14;
constexpr qsizetype MaxAuthority = 8192; // ours are about 700 (elliptic) or 2,000 (RSA)

constexpr QLatin1String Format("format"), Version("version"), Municipality("municipality"), Centre("centre"),
    Intake("intake"), SealKey("sealKey"), IntakeKey("intakeKey"), Token("token"), ReachUsName("reachUs"),
    Name("name"), Address("address"), Phone("phone"), Hours("hours"), Days("days"), Open("open"),
    Close("close"), Salt("withdrawalSalt"), Authority("authority");

QByteArray readSalt(JsonFields &fields)
{
    const auto salt = fromBase64Url(fields.text(Salt, 1, 64).toLatin1());
    if (!salt || salt->size() != WithdrawalSaltSize)
        fields.refuse(Salt);
    return salt.value_or(QByteArray());
}

// Whether it is a certificate, and a good one, is for who opens the connection to find out.
QByteArray readAuthority(JsonFields &fields, const QUrl &intake)
{
    static const Form pem(QStringLiteral("-----BEGIN CERTIFICATE-----\\r?\\n([A-Za-z0-9+/=]{1,76}\\r?\\n)+"
                                         "-----END CERTIFICATE-----\\s*"));
    const bool isNeeded = intake.scheme() == QLatin1String("https");
    if (!isNeeded && !fields.has(Authority))
        return {};
    const QString authority = fields.text(Authority, pem);
    if (!isNeeded || authority.size() > MaxAuthority)
        fields.refuse(Authority);
    return authority.toLatin1();
}

QTime readTime(JsonFields &fields, QLatin1String name)
{
    const QTime time = QTime::fromString(fields.text(name, 5, 5), TimeForm);
    if (!time.isValid())
        fields.refuse(name);
    return time;
}

QList<OpeningHours> readHours(JsonFields &reachUs)
{
    QList<OpeningHours> all;
    for (JsonFields &fields : reachUs.objects(Hours, MaxHours)) {
        OpeningHours hours;
        const QJsonArray days = fields.array(Days, 7);
        for (const QJsonValue &day : days) {
            const int number = day.toInt();
            if (number < 1 || number > 7 || (!hours.days.isEmpty() && hours.days.last() >= number))
                fields.refuse(Days);
            hours.days.append(number);
        }
        if (days.isEmpty())
            fields.refuse(Days);
        hours.open = readTime(fields, Open);
        hours.close = readTime(fields, Close);
        if (hours.open >= hours.close)
            fields.refuse(Close);
        all.append(hours);
        reachUs.merge(fields);
    }
    return all;
}

ReachUs readReachUs(JsonFields &enrolment)
{
    JsonFields fields = enrolment.object(ReachUsName);
    ReachUs reachUs;
    reachUs.name = fields.text(Name, 1, MaxText);
    const QJsonArray lines = fields.array(Address, MaxAddressLines);
    for (const QJsonValue &line : lines) {
        JsonFields one(QJsonObject{{Address, line}});
        reachUs.addressLines.append(one.text(Address, 1, MaxText));
        fields.merge(one);
    }
    reachUs.phone = fields.text(Phone, 0, 40);
    if (!reachUs.phone.isEmpty() && phoneProblem(reachUs.phone))
        fields.refuse(Phone);
    reachUs.hours = readHours(fields);
    enrolment.merge(fields);
    return reachUs;
}

QJsonObject toObject(const ReachUs &reachUs)
{
    QJsonArray hours;
    for (const OpeningHours &entry : reachUs.hours) {
        QJsonArray days;
        for (const int day : entry.days)
            days.append(day);
        hours.append(QJsonObject{
            {Days, days}, {Open, entry.open.toString(TimeForm)}, {Close, entry.close.toString(TimeForm)}});
    }
    return {{Name, reachUs.name},
            {Address, QJsonArray::fromStringList(reachUs.addressLines)},
            {Phone, reachUs.phone},
            {Hours, hours}};
}

} // namespace

bool mayCarryRequests(const QUrl &url)
{
    const bool here = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1")
        || url.host() == QLatin1String("localhost");
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && !url.path().endsWith(QLatin1Char('/'))
        && (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && here));
}

Result<Enrolment> Enrolment::fromJson(const QByteArray &json)
{
    auto fields = JsonFields::parse(json);
    if (!fields)
        return failure(fields.error());
    if (fields->text(Format, 1, 64) != FormatName)
        return failure("enrolment-other-file",
                       QStringLiteral("Dit bestand is geen aanmeldbestand voor een Stapsteen."));
    fields->requireVersion1();
    const QString municipality = fields->text(Municipality, 1, MaxText);
    const QString centre = fields->text(Centre, 1, MaxText);
    const QUrl intake(fields->text(Intake, 1, 512), QUrl::StrictMode);
    if (!mayCarryRequests(intake))
        fields->refuse(Intake);
    const QString sealKeyText = fields->text(SealKey, 1, 64);
    const QString intakeKeyText = fields->text(IntakeKey, 1, 64);
    static const Form tokenForm(protocol::TokenForm);
    const QString token = fields->has(Token) ? fields->text(Token, tokenForm) : QString();
    const ReachUs reachUs = readReachUs(*fields);
    const QByteArray salt = readSalt(*fields);
    const QByteArray authority = readAuthority(*fields, intake);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    const auto sealKey = SealPublicKey::fromText(sealKeyText);
    if (!sealKey)
        return failure(sealKey.error());
    const auto intakeKey = SigningPublicKey::fromText(intakeKeyText);
    if (!intakeKey)
        return failure(intakeKey.error());
    return Enrolment{municipality, centre, intake, *sealKey, *intakeKey, token, reachUs, salt, authority};
}

QByteArray Enrolment::toJson() const
{
    QJsonObject object{{Format, FormatName},
                       {Version, 1},
                       {Municipality, municipality},
                       {Centre, centre},
                       {Intake, intake.toString(QUrl::FullyEncoded)},
                       {SealKey, sealKey.text()},
                       {IntakeKey, intakeKey.text()},
                       {ReachUsName, toObject(reachUs)},
                       {Salt, QString::fromLatin1(toBase64Url(withdrawalSalt))}};
    if (!authority.isEmpty())
        object.insert(Authority, QString::fromLatin1(authority));
    if (!token.isEmpty())
        object.insert(Token, token);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QUrl Enrolment::endpoint(const QString &path) const
{
    QUrl url = intake;
    url.setPath(intake.path() + path);
    return url;
}

} // namespace stapsteen
