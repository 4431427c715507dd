// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base45.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestBase45 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        // RFC 9285, section 4.3 and 4.4.
        QTest::newRow("AB") << QByteArray("AB") << u"BB8"_s;
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << u"%69 VD92EX0"_s;
        QTest::newRow("base-45") << QByteArray("base-45") << u"UJCLQE7W581"_s;
        QTest::newRow("ietf!") << QByteArray("ietf!") << u"QED8WEX0"_s;
    }
    void isThatOfTheRfc()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase45(bytes), text);
        QCOMPARE(fromBase45(text), bytes);
    }

    void everyByteComesBack()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) {
            bytes += char(i);
            QCOMPARE(fromBase45(toBase45(bytes)), bytes);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one letter") << u"A"_s;
        QTest::newRow("four letters") << u"BB8A"_s;
        QTest::newRow("beyond two bytes") << u"GGW"_s; // RFC 9285, section 6: 65536
        QTest::newRow("far beyond") << u":::"_s;
        QTest::newRow("beyond one byte") << u"::"_s;
        QTest::newRow("lower case") << u"bb8"_s;
        QTest::newRow("another letter") << u"BB8BB_"_s;
        QTest::newRow("beyond Latin") << u"BB\u0130"_s;
        QTest::newRow("a null") << QString(3, QChar(0));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!fromBase45(text));
    }
};

QTEST_GUILESS_MAIN(TestBase45)
#include "tst_base45.moc"
