// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base64Url.h"
#include "wire/ContactRequest.h"
#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/Jws.h"
#include "wire/Notice.h"
#include "wire/Problem.h"
#include "wire/Receipt.h"
#include "wire/Seal.h"
#include "wire/WithdrawalCode.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// The examples in src/wire/README.md are what others write their client from: they must be true.
class tst_WireReadme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examplesParse();
    void workedExampleHolds();

private:
    QStringList blocks(const QString &language) const;
    QByteArray exampleWith(const QString &text) const;

    QString m_page;
};

void tst_WireReadme::initTestCase()
{
    const auto page = readWhole(QStringLiteral(WIRE_README), 100'000);
    QVERIFY(page);
    m_page = QString::fromUtf8(*page);
}

QStringList tst_WireReadme::blocks(const QString &language) const
{
    const QRegularExpression fence(u"^```%1\\n(.*?)\\n```$"_s.arg(language),
                                   QRegularExpression::MultilineOption
                                       | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const auto &match : fence.globalMatch(m_page))
        found.append(match.captured(1));
    return found;
}

QByteArray tst_WireReadme::exampleWith(const QString &text) const
{
    for (const QString &block : blocks(u"json"_s)) {
        if (block.contains(text))
            return block.toUtf8();
    }
    return {};
}

void tst_WireReadme::examplesParse()
{
    QVERIFY(Enrolment::fromJson(exampleWith(u"stapsteen-enrolment"_s)));
    QVERIFY(ContactRequest::fromJson(exampleWith(u"preferWoman"_s)));
    QVERIFY(EnrolmentAnswer::fromJson(exampleWith(u"kioskId"_s)));
    const auto key = SigningKeyPair::generate();
    const QByteArray notice =
        Jws::sign(exampleWith(u"backedUpUntil"_s), u"stapsteen-notice+jws"_s, u"x"_s, key);
    QVERIFY(Notice::verify(notice, {key.publicKey()}));
    QVERIFY(Problem::fromJson(exampleWith(u"urn:stapsteen:problem"_s)));
}

void tst_WireReadme::workedExampleHolds()
{
    const QStringList plain = blocks(u"text"_s);
    QCOMPARE(plain.size(), 5);
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key"_s);
    QVERIFY(writeDurably(keyFile, plain.at(0).section(u'\n', 0, 0).toUtf8() + '\n', OwnerOnly));
    const auto sealKey = SealKeyPair::load(keyFile);
    QVERIFY(sealKey);
    QCOMPARE(sealKey->publicKey().text(), plain.at(0).section(u'\n', 1, 1));

    const auto kioskKey = SigningPublicKey::fromText(plain.at(1).section(u'\n', 0, 0));
    const auto envelope = Envelope::parse(
        plain.at(2).toUtf8(), [&](const QString &) -> Result<SigningPublicKey> { return kioskKey; });
    QVERIFY(envelope);
    QCOMPARE(envelope->sealKeyId(), sealKey->publicKey().id());
    const auto opened = unseal(envelope->sealed(), *sealKey);
    QVERIFY(opened);
    const auto request = ContactRequest::fromJson(opened->view());
    QVERIFY(request);
    QVERIFY(*request == *ContactRequest::fromJson(exampleWith(u"preferWoman"_s)));

    const auto intakeKey = SigningPublicKey::fromText(plain.at(1).section(u'\n', 1, 1));
    QVERIFY(Receipt::verify(plain.at(3).toUtf8(), envelope->id(), envelope->jws(), {*intakeKey}));

    const QStringList takenBack = plain.at(4).split(u'\n');
    const auto salt = fromBase64Url(takenBack.at(1).toUtf8());
    const auto secret = withdrawalSecret(*WithdrawalCode::parse(takenBack.at(0)), *salt);
    QCOMPARE(withdrawalTag(secret->view()), envelope->tag());
    const auto withdrawal = Envelope::parse(
        takenBack.at(2).toUtf8(), [&](const QString &) -> Result<SigningPublicKey> { return kioskKey; });
    QVERIFY(withdrawal);
    QCOMPARE(withdrawal->kind(), Envelope::Kind::Withdrawal);
    QCOMPARE(withdrawal->tag(), envelope->tag());
}

QTEST_GUILESS_MAIN(tst_WireReadme)
#include "tst_wirereadme.moc"
