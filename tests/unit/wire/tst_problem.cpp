// SPDX-License-Identifier: EUPL-1.2
#include "wire/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

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
    const Problem problem{409, u"envelope-conflict"_s, u"Same id, other content"_s, u"…"_s};
    QVERIFY(*Problem::fromJson(problem.toJson()) == problem);
}

void tst_Problem::hasTheStandardMembers()
{
    const auto object =
        QJsonDocument::fromJson(Problem{401, u"kiosk-unknown"_s, u"Unknown kiosk"_s, {}}.toJson()).object();
    QCOMPARE(object.value(u"type"_s).toString(), u"urn:stapsteen:problem:kiosk-unknown"_s);
    QCOMPARE(object.value(u"status"_s).toInt(), 401);
    QCOMPARE(object.value(u"title"_s).toString(), u"Unknown kiosk"_s);
    QVERIFY(!object.contains(u"detail"_s));
}

void tst_Problem::takesAShortOne()
{
    const auto problem = Problem::fromJson(R"({"status":503,"code":"overloaded","later":true})");
    QVERIFY(problem);
    QCOMPARE(problem->code, u"overloaded"_s);
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
