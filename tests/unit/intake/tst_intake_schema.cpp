// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"
#include "intake/Store.h"

#include "postgres/IntakeDatabase.h"

#include <QThread>

#include <array>
#include <vector>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;

/// How a database grows, under several programs of different age at once.
class TestIntakeSchema : public QObject {
    Q_OBJECT

private:
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;

    Result<Database> connected() const
    {
        const QString url = m_database->url();
        return m_kind == IntakeDatabase::Kind::PostgreSql
            ? Database::connect(QUrl(url))
            : Database::open(QUrl(url).path(), Database::Use::Durable);
    }

    static schema::Part part(const QList<schema::Step> &steps) { return {QStringLiteral("test"), steps}; }

    static schema::Step first()
    {
        return {QStringLiteral("CREATE TABLE thing (number {serial}, content {blob} NOT NULL);\n"
                               "INSERT INTO thing (content) VALUES ('');\n")};
    }

    static schema::Step second() { return {QStringLiteral("ALTER TABLE thing ADD COLUMN colour TEXT;\n")}; }

    static int count(const Database &database, const QString &table)
    {
        auto row = database.run(QStringLiteral("SELECT count(*) FROM ") + table);
        return row && row->next() ? row->value(0).toInt() : -1;
    }

public:
    explicit TestIntakeSchema(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init() { m_database.emplace(m_kind); }
    void cleanup() { m_database.reset(); }

    void takesEachStepOnce()
    {
        const auto database = connected();
        QVERIFY(database);
        QVERIFY(schema::migrate(*database, {part({first()})}));
        QVERIFY(schema::migrate(*database, {part({first()})}));
        QCOMPARE(count(*database, QStringLiteral("thing")), 1);
        QVERIFY(schema::migrate(*database, {part({first(), second()})}));
        QVERIFY(database->run(QStringLiteral("SELECT colour FROM thing")));
        QCOMPARE(count(*database, QStringLiteral("schema_step")), 2);
    }

    void partsGrowApart()
    {
        const auto database = connected();
        QVERIFY(database);
        const schema::Part other{QStringLiteral("other"),
                                 {{QStringLiteral("CREATE TABLE other_thing (name TEXT);\n")}}};
        QVERIFY(schema::migrate(*database, {part({first()})}));
        QVERIFY(schema::migrate(*database, {part({first()}), other}));
        QCOMPARE(count(*database, QStringLiteral("other_thing")), 0);
        QVERIFY(schema::migrate(*database, {part({first(), second()}), other}));
    }

    void leavesNothingOfAStepThatFails()
    {
        const auto database = connected();
        QVERIFY(database);
        const schema::Step broken{QStringLiteral("CREATE TABLE half (name TEXT);\nNO SQL AT ALL;\n")};
        const auto failed = schema::migrate(*database, {part({first(), broken})});
        QVERIFY(!failed);
        QCOMPARE(count(*database, QStringLiteral("half")), -1);
        QCOMPARE(count(*database, QStringLiteral("thing")), 1);
        QVERIFY(schema::migrate(*database, {part({first(), second()})}));
    }

    void olderProgramGoesOn()
    {
        const auto database = connected();
        QVERIFY(database);
        QVERIFY(schema::migrate(*database, {part({first(), second()})}));
        QVERIFY(schema::migrate(*database, {part({first()})}));
        QVERIFY(database->run(QStringLiteral("INSERT INTO thing (content) VALUES ('')")));
    }

    void olderProgramIsShutOutWhenItMust()
    {
        const auto database = connected();
        QVERIFY(database);
        schema::Step ruling = second();
        ruling.needs = 2;
        QVERIFY(schema::migrate(*database, {part({first(), ruling})}));
        const auto refused = schema::migrate(*database, {part({first()})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("schema-too-new"));
    }

    void manyMayStartAtOnce()
    {
        std::array<Result<>, 8> done;
        std::vector<std::unique_ptr<QThread>> starts;
        for (Result<> &one : done) {
            starts.emplace_back(QThread::create([&] {
                const auto store = Store::open(m_database->url());
                one = store ? Result<>() : failure(store.error());
            }));
            starts.back()->start();
        }
        for (const auto &start : starts)
            start->wait();
        for (const Result<> &one : done)
            QVERIFY2(one, one ? "" : qPrintable(one.error().code + u' ' + one.error().sentence));
        const auto database = connected();
        int steps = 0;
        for (const schema::Part &one : schema::all())
            steps += int(one.steps.size());
        QCOMPARE(count(*database, QStringLiteral("schema_step")), steps);
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeSchema>(argc, argv);
}

#include "tst_intake_schema.moc"
