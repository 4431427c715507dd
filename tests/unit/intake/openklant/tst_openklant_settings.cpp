// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantSettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_OpenKlantSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhole();
    void forwardsNewOnesUnlessTold();
    void refuses_data();
    void refuses();
    void readsTheToken();
    void refusesTokens_data();
    void refusesTokens();

private:
    static QJsonObject good();
    QString written(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QJsonObject tst_OpenKlantSettings::good()
{
    return {{u"url"_qs, u"https://openklant.example/klantinteracties/api/v1"_qs},
            {u"tokenFile"_qs, u"/etc/stapsteen/token"_qs},
            {u"kanaal"_qs, u"stapsteen"_qs},
            {u"actors"_qs, QJsonArray{u"11111111-1111-4111-8111-111111111111"_qs}}};
}

QString tst_OpenKlantSettings::written(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no temporary file");
    return file.fileName();
}

void tst_OpenKlantSettings::readsWhole()
{
    QJsonObject json = good();
    json.insert(u"states"_qs, QJsonArray{u"tried"_qs, u"spoken"_qs});
    json.insert(u"authorityFile"_qs, written(u"ca.pem"_qs, "-"));
    const auto settings = OpenKlantSettings::load(written(u"a.json"_qs, QJsonDocument(json).toJson()));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().sentence));
    QCOMPARE(settings->url, QUrl(u"https://openklant.example/klantinteracties/api/v1"_qs));
    QCOMPARE(settings->tokenFile, u"/etc/stapsteen/token"_qs);
    QCOMPARE(settings->kanaal, u"stapsteen"_qs);
    QCOMPARE(settings->actors, QStringList{u"11111111-1111-4111-8111-111111111111"_qs});
    QCOMPARE(settings->states, (QStringList{u"tried"_qs, u"spoken"_qs}));
    QCOMPARE(settings->authorityFile, m_folder.filePath(u"ca.pem"_qs));
}

void tst_OpenKlantSettings::forwardsNewOnesUnlessTold()
{
    const auto settings = OpenKlantSettings::load(written(u"a.json"_qs, QJsonDocument(good()).toJson()));
    QCOMPARE(settings->states, QStringList{u"new"_qs});
    QVERIFY(settings->authorityFile.isEmpty());
}

void tst_OpenKlantSettings::refuses_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no url") << u"url"_qs << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("in the clear over a network")
        << u"url"_qs << QJsonValue(u"http://openklant.example/v1"_qs);
    QTest::newRow("a trailing slash") << u"url"_qs << QJsonValue(u"https://openklant.example/v1/"_qs);
    QTest::newRow("a password in the url") << u"url"_qs << QJsonValue(u"https://a:b@openklant.example/v1"_qs);
    QTest::newRow("no token file") << u"tokenFile"_qs << QJsonValue(u""_qs);
    QTest::newRow("kanaal too long") << u"kanaal"_qs << QJsonValue(QString(51, u'a'));
    QTest::newRow("no actors") << u"actors"_qs << QJsonValue(QJsonArray());
    QTest::newRow("an actor by name") << u"actors"_qs << QJsonValue(QJsonArray{u"Loket"_qs});
    QTest::newRow("no states") << u"states"_qs << QJsonValue(QJsonArray());
    QTest::newRow("unknown state") << u"states"_qs << QJsonValue(QJsonArray{u"withdrawn"_qs});
    QTest::newRow("no authority there") << u"authorityFile"_qs << QJsonValue(u"/nowhere/ca.pem"_qs);
}

void tst_OpenKlantSettings::refuses()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = good();
    json.insert(member, value);
    const auto settings = OpenKlantSettings::load(written(u"a.json"_qs, QJsonDocument(json).toJson()));
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, u"open-klant-settings"_qs);
    QVERIFY2(settings.error().sentence.contains(member), qPrintable(settings.error().sentence));
}

void tst_OpenKlantSettings::readsTheToken()
{
    OpenKlantSettings settings;
    settings.tokenFile = written(u"token"_qs, "geheim\n");
    QCOMPARE(settings.token(), QByteArray("geheim"));
}

void tst_OpenKlantSettings::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("another header") << QByteArray("geheim\r\nX-Other: 1");
    QTest::newRow("two words") << QByteArray("Token geheim");
}

void tst_OpenKlantSettings::refusesTokens()
{
    QFETCH(QByteArray, content);
    OpenKlantSettings settings;
    settings.tokenFile = written(u"token"_qs, content);
    QCOMPARE(settings.token().error().code, u"open-klant-token-file"_qs);
}

QTEST_GUILESS_MAIN(tst_OpenKlantSettings)
#include "tst_openklant_settings.moc"
