// SPDX-License-Identifier: EUPL-1.2
#include "wire/HandOver.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_HandOverFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void survivesEditors();
    void refusesOtherFiles();
    void hasALimit();
};

void tst_HandOverFile::survivesTheJourney()
{
    const QList<QByteArray> sent{"a.b.c", "d.e.f"};
    const QByteArray text = handover::text(handover::Kind::Envelopes, sent);
    QCOMPARE(text, QByteArray("stapsteen-handover 1\na.b.c\nd.e.f\n"));
    QCOMPARE(*handover::lines(handover::Kind::Envelopes, text), sent);
    QCOMPARE(*handover::lines(handover::Kind::Receipts, handover::text(handover::Kind::Receipts, {})),
             QList<QByteArray>());
}

void tst_HandOverFile::survivesEditors()
{
    const QList<QByteArray> sent{"a.b.c", "d.e.f"};
    QCOMPARE(*handover::lines(handover::Kind::Receipts, "stapsteen-receipts 1\r\na.b.c\r\n\r\nd.e.f"), sent);
}

void tst_HandOverFile::refusesOtherFiles()
{
    const QString other = u"handover-other-file"_s;
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\n\n"), QByteArray("stapsteen-handover 2\na.b.c"), QByteArray("%PDF-1.7"),
          QByteArray("stapsteen-receipts 1\na.b.c\n")})
        QCOMPARE(handover::lines(handover::Kind::Envelopes, text).error().code, other);
    QCOMPARE(handover::lines(handover::Kind::Receipts, "stapsteen-handover 1\n").error().code, other);
}

void tst_HandOverFile::hasALimit()
{
    const QByteArray megabyte(1024 * 1024, 'e');
    const QByteArray text = handover::text(handover::Kind::Envelopes, QList<QByteArray>(70, megabyte));
    QVERIFY(text.size() <= handover::MaxBytes);
    QCOMPARE(handover::lines(handover::Kind::Envelopes, text)->size(), 63);
    const QByteArray larger = text + QByteArray(handover::MaxBytes - text.size() + 1, 'e');
    QCOMPARE(handover::lines(handover::Kind::Envelopes, larger).error().code, u"file-too-large"_s);
}

QTEST_GUILESS_MAIN(tst_HandOverFile)
#include "tst_handoverfile.moc"
