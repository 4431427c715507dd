// SPDX-License-Identifier: EUPL-1.2
#include "wire/Envelope.h"

#include "wire/Base64Url.h"
#include "wire/JsonFields.h"
#include "wire/Protocol.h"
#include "wire/Uuid7.h"
#include "wire/WithdrawalCode.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace stapsteen {

namespace {

const QString JwsType = QStringLiteral("stapsteen-envelope+jws");
const QString SourcePrefix = QStringLiteral("urn:stapsteen:kiosk:");
constexpr QLatin1String OctetStream("application/octet-stream");

// CloudEvents 1.0, JSON format.
constexpr QLatin1String SpecVersion("specversion"), Id("id"), Source("source"), Type("type"),
    TimeName("time"), ContentType("datacontenttype"), SealKeyId("sealkeyid"), Tag("withdrawaltag"),
    Data("data_base64");

constexpr Word<Envelope::Kind> Types[] = {
    {QLatin1String("nl.stapsteen.contact-request.v1"), Envelope::Kind::ContactRequest},
    {QLatin1String("nl.stapsteen.withdrawal.v1"), Envelope::Kind::Withdrawal}};

QDateTime toTheHour(const QDateTime &time)
{
    constexpr qint64 Hour = 60 * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch() / Hour * Hour).toUTC();
}

QByteArray readData(JsonFields &event)
{
    const auto data = QByteArray::fromBase64Encoding(
        event.text(Data, 4, protocol::MaxEnvelopeBytes).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!data)
        event.refuse(Data);
    return *data;
}

QByteArray readTag(JsonFields &event)
{
    const auto tag = fromBase64Url(event.text(Tag, 43, 43).toLatin1());
    if (!tag || tag->size() != WithdrawalTagSize)
        event.refuse(Tag);
    return tag.value_or(QByteArray());
}

tl::unexpected<Error> tooLarge()
{
    return failure("envelope-too-large", QStringLiteral("Dit verzoek is te groot om te versturen."));
}

} // namespace

Envelope::Envelope(Kind kind, const QString &kioskId, const QDateTime &time)
    : m_kind(kind)
    , m_kioskId(kioskId)
    , m_time(time)
{
}

Result<Envelope> Envelope::contactRequest(const QString &kioskId, const QByteArray &sealed,
                                          const QString &sealKeyId, const QByteArray &tag,
                                          const SigningKeyPair &key, const QDateTime &time)
{
    Envelope envelope(Kind::ContactRequest, kioskId, toTheHour(time));
    envelope.m_id = uuid7(envelope.m_time);
    envelope.m_sealKeyId = sealKeyId;
    envelope.m_sealed = sealed;
    envelope.m_tag = tag;
    envelope.sign({{SealKeyId, sealKeyId}, {Tag, QString::fromLatin1(toBase64Url(tag))}}, sealed, key);
    if (envelope.m_jws.size() > protocol::MaxEnvelopeBytes)
        return tooLarge();
    return envelope;
}

Envelope Envelope::withdrawal(const QString &kioskId, const Secret &secret, const SigningKeyPair &key,
                              const QDateTime &time)
{
    Envelope envelope(Kind::Withdrawal, kioskId, toTheHour(time));
    envelope.m_id = uuid7(envelope.m_time);
    envelope.m_tag = withdrawalTag(secret.view());
    envelope.sign({}, secret.view(), key);
    return envelope;
}

void Envelope::sign(QJsonObject content, QByteArrayView data, const SigningKeyPair &key)
{
    content.insert(SpecVersion, QStringLiteral("1.0"));
    content.insert(Id, m_id);
    content.insert(Source, SourcePrefix + m_kioskId);
    content.insert(Type, wordFor(Types, m_kind));
    content.insert(TimeName, wireTime(m_time));
    content.insert(ContentType, OctetStream);
    content.insert(Data, QString::fromLatin1(data.toByteArray().toBase64()));
    m_jws = Jws::sign(QJsonDocument(content).toJson(QJsonDocument::Compact), JwsType, m_kioskId, key);
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
    auto envelope = read(*payload, parsed->keyId());
    if (envelope)
        envelope->m_jws = jws;
    return envelope;
}

Result<Envelope> Envelope::signedAnew(const QByteArray &jws, const QString &kioskId,
                                      const SigningKeyPair &key)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxEnvelopeBytes);
    if (!parsed)
        return failure(parsed.error());
    auto envelope = read(parsed->unverifiedPayload(), parsed->keyId());
    if (!envelope)
        return envelope;
    QJsonObject event = QJsonDocument::fromJson(parsed->unverifiedPayload()).object();
    event.insert(Source, SourcePrefix + kioskId);
    envelope->m_kioskId = kioskId;
    envelope->m_jws = Jws::sign(QJsonDocument(event).toJson(QJsonDocument::Compact), JwsType, kioskId, key);
    if (envelope->m_jws.size() > protocol::MaxEnvelopeBytes)
        return tooLarge();
    return envelope;
}

QString Envelope::contentDigest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_sealKeyId.toLatin1()); // this and the tag have one length: nothing can pass for another
    hash.addData(m_tag);
    hash.addData(m_sealed);
    return QString::fromLatin1(toBase64Url(hash.result()));
}

/// @p payload, signed or said to be signed by the kiosk @p keyId. Whether it was is the caller's to know.
Result<Envelope> Envelope::read(const QByteArray &payload, const QString &keyId)
{
    auto event = JsonFields::parse(payload);
    if (!event)
        return failure(event.error());

    const QString typeName = event->text(Type, 1, 128);
    if (!event->verdict())
        return failure(event->verdict().error());
    const auto *type = std::find_if(std::begin(Types), std::end(Types),
                                    [&](const auto &known) { return known.first == typeName; });
    if (type == std::end(Types))
        return failure("type-unknown", QStringLiteral("Dit soort bericht is hier niet bekend."));

    Envelope envelope(type->second, keyId, event->time(TimeName));
    if (event->text(SpecVersion, 1, 8) != QLatin1String("1.0"))
        event->refuse(SpecVersion);
    envelope.m_id = event->text(Id, 36, 36);
    if (!isUuid7(envelope.m_id))
        event->refuse(Id);
    // A kiosk speaks for itself only.
    if (event->text(Source, 1, 128) != SourcePrefix + envelope.m_kioskId || !isKioskId(envelope.m_kioskId))
        event->refuse(Source);
    if (event->text(ContentType, 1, 64) != OctetStream)
        event->refuse(ContentType);
    const QByteArray data = readData(*event);
    if (envelope.m_kind == Kind::ContactRequest) {
        static const Form keyIdForm(QStringLiteral("[0-9a-f]{16}"));
        envelope.m_sealKeyId = event->text(SealKeyId, keyIdForm);
        envelope.m_tag = readTag(*event);
        envelope.m_sealed = data;
    } else {
        if (data.size() != WithdrawalSecretSize)
            event->refuse(Data);
        envelope.m_tag = withdrawalTag(data);
    }
    if (!event->verdict())
        return failure(event->verdict().error());
    return envelope;
}

bool isKioskId(const QString &text)
{
    static const Form form(QStringLiteral("[a-z0-9-]{1,64}"));
    return form.fits(text);
}

} // namespace stapsteen
