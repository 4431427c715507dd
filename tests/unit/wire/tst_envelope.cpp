// SPDX-License-Identifier: EUPL-1.2
#include "wire/Envelope.h"
#include "wire/Protocol.h"
#include "wire/Seal.h"
#include "wire/Uuid7.h"
#include "wire/WithdrawalCode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Envelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void takesBack();
    void isSignedAnew();
    void isSignedAnewUnlessItIsNone();
    void hasADigestOfWhatItIs();
    void isACloudEvent();
    void tellsTheHourAndNoMore();
    void passesOnWhatTheLookupSays();
    void refusesAnotherKioskKey();
    void refusesOtherEvents_data();
    void refusesOtherEvents();
    void hasALimit();

private:
    Envelope made() const
    {
        return *Envelope::contactRequest(u"kiosk-7"_s, seal("Fatma, 0612345678", m_sealKey.publicKey()),
                                         m_sealKey.publicKey().id(), m_tag, m_key, m_time);
    }
    KeyLookup lookup() const
    {
        return [this](const QString &) -> Result<SigningPublicKey> { return m_key.publicKey(); };
    }
    QJsonObject event() const
    {
        const auto jws = Jws::parse(made().jws(), u"stapsteen-envelope+jws"_s, protocol::MaxEnvelopeBytes);
        return QJsonDocument::fromJson(jws->unverifiedPayload()).object();
    }

    QByteArray m_tag = QByteArray(32, 't');
    SealKeyPair m_sealKey = SealKeyPair::generate();
    SigningKeyPair m_key = SigningKeyPair::generate();
    QDateTime m_time = QDateTime::fromString(u"2026-11-23T14:37:12Z"_s, Qt::ISODate);
};

void tst_Envelope::survivesTheJourney()
{
    const Envelope envelope = made();
    QString asked;
    const auto back =
        Envelope::parse(envelope.jws(), [&](const QString &kioskId) -> Result<SigningPublicKey> {
            asked = kioskId;
            return m_key.publicKey();
        });
    QVERIFY(back);
    QCOMPARE(asked, u"kiosk-7"_s);
    QCOMPARE(back->id(), envelope.id());
    QCOMPARE(back->kioskId(), u"kiosk-7"_s);
    QCOMPARE(back->kind(), Envelope::Kind::ContactRequest);
    QCOMPARE(back->tag(), m_tag);
    QCOMPARE(back->sealKeyId(), m_sealKey.publicKey().id());
    QCOMPARE(back->time(), envelope.time());
    QCOMPARE(back->jws(), envelope.jws());
    const auto opened = unseal(back->sealed(), m_sealKey);
    QVERIFY(opened);
    QCOMPARE(opened->view(), QByteArray("Fatma, 0612345678"));
}

void tst_Envelope::takesBack()
{
    Secret secret(WithdrawalSecretSize);
    std::fill_n(secret.data(), secret.size(), 'T');
    const Envelope envelope = Envelope::withdrawal(u"kiosk-7"_s, secret, m_key, m_time);
    const auto back = Envelope::parse(envelope.jws(), lookup());
    QVERIFY(back);
    QCOMPARE(back->kind(), Envelope::Kind::Withdrawal);
    QCOMPARE(back->id(), envelope.id());
    QCOMPARE(back->tag(), withdrawalTag(QByteArray(32, 'T')));
    QVERIFY(back->sealed().isEmpty() && back->sealKeyId().isEmpty());

    const auto jws = Jws::parse(envelope.jws(), u"stapsteen-envelope+jws"_s, protocol::MaxEnvelopeBytes);
    QJsonObject event = QJsonDocument::fromJson(jws->unverifiedPayload()).object();
    QCOMPARE(event.value(u"type"_s).toString(), u"nl.stapsteen.withdrawal.v1"_s);
    QVERIFY(!event.contains(u"sealkeyid"_s));
    event.insert(u"data_base64"_s, u"AAAA"_s);
    const QByteArray shorter =
        Jws::sign(QJsonDocument(event).toJson(), u"stapsteen-envelope+jws"_s, u"kiosk-7"_s, m_key);
    QCOMPARE(Envelope::parse(shorter, lookup()).error().code, u"field-value"_s);
}

void tst_Envelope::isSignedAnew()
{
    const SigningKeyPair fresh = SigningKeyPair::generate();
    const KeyLookup freshLookup = [&](const QString &kioskId) -> Result<SigningPublicKey> {
        return kioskId == u"kiosk-8" ? Result<SigningPublicKey>(fresh.publicKey())
                                     : failure("kiosk-revoked", u"Deze kiosk is ingetrokken."_s);
    };
    const Envelope before = made();
    const auto anew = Envelope::signedAnew(before.jws(), u"kiosk-8"_s, fresh);
    QVERIFY(anew);
    QVERIFY(anew->jws() != before.jws());
    const auto back = Envelope::parse(anew->jws(), freshLookup);
    QVERIFY2(back, back ? "" : qPrintable(back.error().code));
    for (const Envelope &one : {*anew, *back}) {
        QCOMPARE(one.id(), before.id());
        QCOMPARE(one.kioskId(), u"kiosk-8"_s);
        QCOMPARE(one.time(), before.time());
        QCOMPARE(one.kind(), Envelope::Kind::ContactRequest);
        QCOMPARE(one.sealKeyId(), before.sealKeyId());
        QCOMPARE(one.tag(), before.tag());
        QCOMPARE(one.sealed(), before.sealed());
        QCOMPARE(one.contentDigest(), before.contentDigest());
    }

    Secret secret(WithdrawalSecretSize);
    std::fill_n(secret.data(), secret.size(), 'T');
    const Envelope withdrawal = Envelope::withdrawal(u"kiosk-7"_s, secret, m_key, m_time);
    const auto withdrawalAnew = Envelope::signedAnew(withdrawal.jws(), u"kiosk-8"_s, fresh);
    QVERIFY(withdrawalAnew);
    const auto read = Envelope::parse(withdrawalAnew->jws(), freshLookup);
    QVERIFY(read);
    QCOMPARE(read->kind(), Envelope::Kind::Withdrawal);
    QCOMPARE(read->id(), withdrawal.id());
    QCOMPARE(read->tag(), withdrawal.tag());
}

void tst_Envelope::isSignedAnewUnlessItIsNone()
{
    const QByteArray other = Jws::sign("{}", u"stapsteen-envelope+jws"_s, u"kiosk-7"_s, m_key);
    QCOMPARE(Envelope::signedAnew(other, u"kiosk-8"_s, m_key).error().code, u"field-missing"_s);
    QCOMPARE(Envelope::signedAnew("a.b", u"kiosk-8"_s, m_key).error().code, u"jws-malformed"_s);
}

void tst_Envelope::hasADigestOfWhatItIs()
{
    const QString keyId(16, u'a'), otherKeyId(16, u'b');
    const auto digest = [this](const QByteArray &sealed, const QString &sealKeyId, const QByteArray &tag) {
        return Envelope::contactRequest(u"kiosk-7"_s, sealed, sealKeyId, tag, m_key, m_time)->contentDigest();
    };
    const QString hers = digest("sealed", keyId, m_tag);
    QCOMPARE(hers.size(), 43);
    QCOMPARE(digest("sealed", keyId, m_tag), hers); // under another id
    QVERIFY(digest("sealeD", keyId, m_tag) != hers);
    QVERIFY(digest("sealed", otherKeyId, m_tag) != hers);
    QVERIFY(digest("sealed", keyId, QByteArray(32, 'u')) != hers);
}

void tst_Envelope::isACloudEvent()
{
    const QJsonObject event = this->event();
    QCOMPARE(event.keys(),
             (QStringList{u"data_base64"_s, u"datacontenttype"_s, u"id"_s, u"sealkeyid"_s, u"source"_s,
                          u"specversion"_s, u"time"_s, u"type"_s, u"withdrawaltag"_s}));
    QCOMPARE(event.value(u"type"_s).toString(), u"nl.stapsteen.contact-request.v1"_s);
    QCOMPARE(event.value(u"specversion"_s).toString(), u"1.0"_s);
    QCOMPARE(event.value(u"source"_s).toString(), u"urn:stapsteen:kiosk:kiosk-7"_s);
    QCOMPARE(event.value(u"time"_s).toString(), u"2026-11-23T14:00:00Z"_s);
}

void tst_Envelope::tellsTheHourAndNoMore()
{
    const Envelope envelope = made();
    QCOMPARE(envelope.time(), QDateTime::fromString(u"2026-11-23T14:00:00Z"_s, Qt::ISODate));
    const qint64 inId = QString(envelope.id()).remove(u'-').left(12).toLongLong(nullptr, 16);
    // Monotonic ids may borrow a few milliseconds, never minutes.
    QVERIFY(inId - envelope.time().toMSecsSinceEpoch() < 1000);
}

void tst_Envelope::passesOnWhatTheLookupSays()
{
    const auto parsed = Envelope::parse(made().jws(), [](const QString &) -> Result<SigningPublicKey> {
        return failure("kiosk-revoked", u"Deze kiosk is ingetrokken."_s);
    });
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"kiosk-revoked"_s);
}

void tst_Envelope::refusesAnotherKioskKey()
{
    const auto parsed = Envelope::parse(made().jws(), [](const QString &) -> Result<SigningPublicKey> {
        return SigningKeyPair::generate().publicKey();
    });
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"jws-signature"_s);
}

void tst_Envelope::refusesOtherEvents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QString badValue = u"field-value"_s;
    const auto row = [](const char *what, const QString &name, const QJsonValue &value, const QString &code) {
        QTest::newRow(what) << name << value << code;
    };
    row("older CloudEvents", u"specversion"_s, u"0.3"_s, badValue);
    row("no id", u"id"_s, QJsonValue(QJsonValue::Undefined), u"field-missing"_s);
    row("id of version 4", u"id"_s, u"6ba7b810-9dad-41d1-80b4-00c04fd430c8"_s, badValue);
    row("id as a number", u"id"_s, 7, u"field-type"_s);
    row("speaks for another kiosk", u"source"_s, u"urn:stapsteen:kiosk:kiosk-8"_s, badValue);
    row("foreign type", u"type"_s, u"com.example.v1"_s, u"type-unknown"_s);
    row("later type", u"type"_s, u"nl.stapsteen.contact-request.v2"_s, u"type-unknown"_s);
    row("no tag", u"withdrawaltag"_s, QJsonValue(QJsonValue::Undefined), u"field-missing"_s);
    row("tag is no base64url", u"withdrawaltag"_s, QString(43, u'+'), badValue);
    row("short tag", u"withdrawaltag"_s, QString(42, u'A'), u"field-length"_s);
    row("local time", u"time"_s, u"2026-11-23T14:00:00+01:00"_s, badValue);
    row("no such time", u"time"_s, u"2026-13-23T14:00:00Z"_s, badValue);
    row("other content", u"datacontenttype"_s, u"application/json"_s, badValue);
    row("long key id", u"sealkeyid"_s, QString(17, u'a'), badValue);
    row("no base64", u"data_base64"_s, u"####"_s, badValue);
    row("no data", u"data_base64"_s, QString(), u"field-length"_s);
}

void tst_Envelope::refusesOtherEvents()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject event = this->event();
    event.insert(name, value);
    const QByteArray jws =
        Jws::sign(QJsonDocument(event).toJson(), u"stapsteen-envelope+jws"_s, u"kiosk-7"_s, m_key);
    const auto parsed = Envelope::parse(jws, lookup());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
}

void tst_Envelope::hasALimit()
{
    const auto make = [this](qsizetype size) {
        return Envelope::contactRequest(u"kiosk-7"_s, QByteArray(size, 's'), m_sealKey.publicKey().id(),
                                        m_tag, m_key, m_time);
    };
    const auto largest = make(280 * 1024);
    QVERIFY(largest);
    QVERIFY(Envelope::parse(largest->jws(), lookup()));
    QCOMPARE(make(300 * 1024).error().code, u"envelope-too-large"_s);
    QCOMPARE(Envelope::parse(QByteArray(protocol::MaxEnvelopeBytes + 1, 'a'), lookup()).error().code,
             u"jws-too-large"_s);
}

QTEST_GUILESS_MAIN(tst_Envelope)
#include "tst_envelope.moc"
