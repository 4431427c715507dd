// SPDX-License-Identifier: EUPL-1.2
#include "wire/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;

class tst_Problem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void hasTheStandardMembers();
    void takesAShortOne();
    void refuses_data();
    void refuses();
};

void tst_Problem::survivesTheJourney()
{
    const Problem problem{409, u"envelope-conflict"_qs, u"Same id, other bytes"_qs, u"…"_qs};
    QVERIFY(*Problem::fromJson(problem.toJson()) == problem);
}

void tst_Problem::hasTheStandardMembers()
{
    const auto object =
        QJsonDocument::fromJson(Problem{401, u"kiosk-unknown"_qs, u"Unknown kiosk"_qs, {}}.toJson()).object();
    QCOMPARE(object.value(u"type"_qs).toString(), u"urn:stapsteen:problem:kiosk-unknown"_qs);
    QCOMPARE(object.value(u"status"_qs).toInt(), 401);
    QCOMPARE(object.value(u"title"_qs).toString(), u"Unknown kiosk"_qs);
    QVERIFY(!object.contains(u"detail"_qs));
}

void tst_Problem::takesAShortOne()
{
    const auto problem = Problem::fromJson(R"({"status":503,"code":"overloaded","later":true})");
    QVERIFY(problem);
    QCOMPARE(problem->code, u"overloaded"_qs);
}

void tst_Problem::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("web page") << QByteArray("<html>502</html>");
    QTest::newRow("no code") << QByteArray(R"({"status":503})");
    QTest::newRow("no status") << QByteArray(R"({"code":"x"})");
    QTest::newRow("success") << QByteArray(R"({"status":200,"code":"x"})");
    QTest::newRow("status in halves") << QByteArray(R"({"status":400.5,"code":"x"})");
    QTest::newRow("code with markup") << QByteArray(R"({"status":400,"code":"<b>"})");
    QTest::newRow("title is an object") << QByteArray(R"({"status":400,"code":"x","title":{}})");
}

void tst_Problem::refuses()
{
    QFETCH(QByteArray, json);
    QVERIFY(!Problem::fromJson(json));
}

QTEST_GUILESS_MAIN(tst_Problem)
#include "tst_problem.moc"
