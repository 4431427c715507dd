// SPDX-License-Identifier: EUPL-1.2
#include "wire/Envelope.h"

#include "wire/JsonFields.h"
#include "wire/Protocol.h"
#include "wire/Uuid7.h"

#include <QJsonDocument>

namespace stapsteen {

namespace {

const QString JwsType = QStringLiteral("stapsteen-envelope+jws");
const QString SourcePrefix = QStringLiteral("urn:stapsteen:kiosk:");
constexpr QLatin1String OctetStream("application/octet-stream");

// CloudEvents 1.0, JSON format.
constexpr QLatin1String SpecVersion("specversion"), Id("id"), Source("source"), Type("type"),
    TimeName("time"), ContentType("datacontenttype"), SealKeyId("sealkeyid"), Data("data_base64");

QDateTime toTheHour(const QDateTime &time)
{
    constexpr qint64 Hour = 60 * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch() / Hour * Hour).toUTC();
}

} // namespace

const QString &Envelope::contactRequestType()
{
    static const QString type = QStringLiteral("nl.stapsteen.contact-request.v1");
    return type;
}

Result<Envelope> Envelope::make(const QString &kioskId, const QString &type, const QByteArray &sealed,
                                const QString &sealKeyId, const SigningKeyPair &key, const QDateTime &time)
{
    Envelope envelope;
    envelope.m_time = toTheHour(time);
    envelope.m_id = uuid7(envelope.m_time);
    envelope.m_kioskId = kioskId;
    envelope.m_type = type;
    envelope.m_sealKeyId = sealKeyId;
    envelope.m_sealed = sealed;
    const QJsonObject event{{SpecVersion, QStringLiteral("1.0")},
                            {Id, envelope.m_id},
                            {Source, SourcePrefix + kioskId},
                            {Type, type},
                            {TimeName, wireTime(envelope.m_time)},
                            {ContentType, OctetStream},
                            {SealKeyId, sealKeyId},
                            {Data, QString::fromLatin1(sealed.toBase64())}};
    envelope.m_jws = Jws::sign(QJsonDocument(event).toJson(QJsonDocument::Compact), JwsType, kioskId, key);
    if (envelope.m_jws.size() > protocol::MaxEnvelopeBytes)
        return failure("envelope-too-large", QStringLiteral("Dit verzoek is te groot om te versturen."));
    return envelope;
}

Result<Envelope> Envelope::parse(const QByteArray &jws, const KeyLookup &lookup)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxEnvelopeBytes);
    if (!parsed)
        return failure(parsed.error());
    const auto key = lookup(parsed->keyId());
    if (!key)
        return failure(key.error());
    const auto payload = parsed->verifiedBy(*key);
    if (!payload)
        return failure(payload.error());
    auto event = JsonFields::parse(*payload);
    if (!event)
        return failure(event.error());

    static const QRegularExpression typeForm(
        QStringLiteral("nl\\.stapsteen\\.[a-z-]{1,40}\\.v[1-9][0-9]{0,2}"));
    static const QRegularExpression keyIdForm(QStringLiteral("[0-9a-f]{16}"));
    Envelope envelope;
    envelope.m_jws = jws;
    envelope.m_kioskId = parsed->keyId();
    if (event->text(SpecVersion, 1, 8) != QLatin1String("1.0"))
        event->refuse(SpecVersion);
    envelope.m_id = event->text(Id, 36, 36);
    if (!isUuid7(envelope.m_id))
        event->refuse(Id);
    // A kiosk speaks for itself only.
    if (event->text(Source, 1, 128) != SourcePrefix + envelope.m_kioskId || !isKioskId(envelope.m_kioskId))
        event->refuse(Source);
    envelope.m_type = event->text(Type, typeForm);
    envelope.m_time = event->time(TimeName);
    if (event->text(ContentType, 1, 64) != OctetStream)
        event->refuse(ContentType);
    envelope.m_sealKeyId = event->text(SealKeyId, keyIdForm);
    const auto sealed = QByteArray::fromBase64Encoding(
        event->text(Data, 4, protocol::MaxEnvelopeBytes).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        event->refuse(Data);
    envelope.m_sealed = *sealed;
    if (!event->verdict())
        return failure(event->verdict().error());
    return envelope;
}

bool isKioskId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9-]{1,64}\\z"));
    return form.match(text).hasMatch();
}

} // namespace stapsteen
