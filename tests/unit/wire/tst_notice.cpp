// SPDX-License-Identifier: EUPL-1.2
#include "wire/Jws.h"
#include "wire/Notice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Notice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void believesOnlyWhomItTrusts();
    void refuses_data();
    void refuses();

private:
    QJsonObject body() const
    {
        const auto jws = Jws::parse(m_notice.sign(m_key), u"stapsteen-notice+jws"_s, 4096);
        return QJsonDocument::fromJson(jws->unverifiedPayload()).object();
    }

    SigningKeyPair m_key = SigningKeyPair::generate();
    SigningKeyPair m_next = SigningKeyPair::generate();
    Notice m_notice{3,
                    QDateTime::fromString(u"2026-11-23T14:37:12Z"_s, Qt::ISODate),
                    u"epoch-1"_s,
                    QDateTime::fromString(u"2026-11-22T03:00:00Z"_s, Qt::ISODate),
                    SealKeyPair::generate().publicKey(),
                    {m_key.publicKey(), m_next.publicKey()}};
};

void tst_Notice::survivesTheJourney()
{
    const auto notice = Notice::verify(m_notice.sign(m_key), {m_key.publicKey()});
    QVERIFY(notice);
    QVERIFY(*notice == m_notice);
    m_notice.backedUpUntil.reset();
    QVERIFY(*Notice::verify(m_notice.sign(m_key), {m_key.publicKey()}) == m_notice);
}

void tst_Notice::believesOnlyWhomItTrusts()
{
    QVERIFY(Notice::verify(m_notice.sign(m_next), {m_key.publicKey(), m_next.publicKey()}));
    // A key does not vouch for itself by standing in the notice.
    QCOMPARE(Notice::verify(m_notice.sign(m_next), {m_key.publicKey()}).error().code, u"jws-signature"_s);
    QCOMPARE(Notice::verify("<html>", {m_key.publicKey()}).error().code, u"jws-malformed"_s);
    QCOMPARE(Notice::verify(Jws::sign("{}", u"stapsteen-receipt+jws"_s, u"x"_s, m_key), {m_key.publicKey()})
                 .error()
                 .code,
             u"jws-type"_s);
}

void tst_Notice::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QString &name, const QJsonValue &value, const QString &code) {
        QTest::newRow(what) << name << value << code;
    };
    row("serial 0", u"serial"_s, 0, u"field-value"_s);
    row("half a serial", u"serial"_s, 1.5, u"field-value"_s);
    row("no epoch", u"epoch"_s, QString(), u"field-length"_s);
    row("no word on backups", u"backedUpUntil"_s, QJsonValue::Undefined, u"field-missing"_s);
    row("backup in local time", u"backedUpUntil"_s, u"2026-11-22T03:00:00+01:00"_s, u"field-value"_s);
    row("broken seal key", u"sealKey"_s, u"AAAA"_s, u"key-malformed"_s);
    row("no keys", u"intakeKeys"_s, QJsonArray(), u"field-value"_s);
    row("a key is a number", u"intakeKeys"_s, QJsonArray{1}, u"key-malformed"_s);
    const QString key = SigningKeyPair::generate().publicKey().text();
    row("five keys", u"intakeKeys"_s, QJsonArray{key, key, key, key, key}, u"field-length"_s);
}

void tst_Notice::refuses()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject object = body();
    object.insert(name, value);
    const QByteArray jws =
        Jws::sign(QJsonDocument(object).toJson(), u"stapsteen-notice+jws"_s, u"x"_s, m_key);
    const auto notice = Notice::verify(jws, {m_key.publicKey()});
    QVERIFY(!notice);
    QCOMPARE(notice.error().code, code);
}

QTEST_GUILESS_MAIN(tst_Notice)
#include "tst_notice.moc"
