// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Notes.h"
#include "intake/desk/Requests.h"

#include "postgres/IntakeDatabase.h"

#include "wire/Seal.h"

#include <QTest>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;

/// What the desk asks of the database about requests.
class TestIntakeRequests : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const QString m_fatima = QStringLiteral("fatima");
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;

    Requests requests() const { return Requests(*m_store); }

    void file(int number, const QString &centre = QStringLiteral("Yasmin"))
    {
        const QString kiosk = QStringLiteral("kiosk-") + centre.toLower();
        if (!m_store->kiosk(kiosk)) {
            QVERIFY(m_store->addEnrolment(kiosk, centre, m_now.addDays(1)));
            QVERIFY(m_store->enrol(
                kiosk, {kiosk, SigningKeyPair::generate().publicKey(), QStringLiteral("Hal"), {}}, m_now));
        }
        StoredRequest request;
        request.id = QStringLiteral("r%1").arg(number);
        request.sha256 = request.id;
        request.kioskId = kiosk;
        request.sealKeyId = QStringLiteral("key");
        request.sealed = QByteArray("sealed");
        request.received = m_now.addSecs(number);
        QVERIFY(m_store->file(request));
    }

    QString listed(const RequestFilter &filter, int limit = 10,
                   const std::optional<RequestPlace> &after = std::nullopt) const
    {
        const auto rows = requests().list(filter, after, limit);
        if (!rows)
            return rows.error().code;
        QStringList ids;
        for (const RequestRow &row : *rows)
            ids.append(row.id);
        return ids.join(u' ');
    }

    static RequestFilter open()
    {
        RequestFilter filter;
        filter.states = {RequestState::New, RequestState::Tried, RequestState::Spoken};
        return filter;
    }

public:
    explicit TestIntakeRequests(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        auto store = Store::open(m_database->url());
        QVERIFY(store);
        m_store.emplace(std::move(*store));
    }

    void cleanup() { m_store.reset(); }

    void listsOldestFirstFromAnyPlace()
    {
        for (const int number : {3, 1, 5, 2, 4})
            file(number);
        QVERIFY(requests().assign(QStringLiteral("r2"), {}, m_fatima));
        QVERIFY(requests().setState(QStringLiteral("r2"), m_fatima, RequestState::Tried, m_now));
        QCOMPARE(listed(open()), QStringLiteral("r1 r2 r3 r4 r5"));
        QCOMPARE(listed(open(), 2), QStringLiteral("r1 r2"));
        QCOMPARE(listed(open(), 2, RequestPlace{m_now.addSecs(2), QStringLiteral("r2")}),
                 QStringLiteral("r3 r4"));
        QCOMPARE(listed(open(), 10, RequestPlace{m_now.addSecs(5), QStringLiteral("r5")}), QString());
        QCOMPARE(*requests().countUpTo(open(), 100), 5);
        QCOMPARE(*requests().countUpTo(open(), 3), 3);
    }

    void filters()
    {
        file(1);
        file(2, QStringLiteral("Dona"));
        file(3);
        QVERIFY(requests().assign(QStringLiteral("r3"), {}, m_fatima));
        QCOMPARE(*requests().centres(), (QStringList{QStringLiteral("Dona"), QStringLiteral("Yasmin")}));
        RequestFilter filter = open();
        filter.centre = QStringLiteral("Dona");
        QCOMPARE(listed(filter), QStringLiteral("r2"));
        filter = open();
        filter.assignedTo = m_fatima;
        QCOMPARE(listed(filter), QStringLiteral("r3"));
        filter.orUnassigned = true;
        QCOMPARE(listed(filter), QStringLiteral("r1 r2 r3"));
        filter.assignedTo = QStringLiteral("jan");
        QCOMPARE(listed(filter), QStringLiteral("r1 r2"));
        filter.assignedTo.clear();
        QCOMPARE(listed(filter), QStringLiteral("r1 r2"));
        filter = open();
        filter.receivedBefore = m_now.addSecs(2);
        QCOMPARE(listed(filter), QStringLiteral("r1"));
        filter = open();
        filter.receivedFrom = m_now.addSecs(2);
        QCOMPARE(listed(filter), QStringLiteral("r2 r3"));
        filter = open();
        filter.states = {RequestState::Withdrawn};
        QCOMPARE(listed(filter), QString());
    }

    void onlyOneTakesIt()
    {
        file(1);
        const QString id = QStringLiteral("r1");
        QVERIFY(requests().assign(id, {}, m_fatima));
        QCOMPARE(requests().assign(id, {}, QStringLiteral("jan")).error().code,
                 QStringLiteral("request-changed"));
        QCOMPARE(requests().row(id)->assigned, m_fatima);
        QVERIFY(requests().assign(id, m_fatima, {}));
        QCOMPARE(requests().row(id)->assigned, QString());
    }

    void closesAndOpensAgain()
    {
        file(1);
        const QString id = QStringLiteral("r1");
        QCOMPARE(requests().setState(id, m_fatima, RequestState::Done, m_now).error().code,
                 QStringLiteral("request-changed")); // nobody's yet
        QVERIFY(requests().assign(id, {}, m_fatima));
        for (const RequestState state : {RequestState::Done, RequestState::NotReached}) {
            QVERIFY(requests().setState(id, m_fatima, state, m_now));
            QCOMPARE(requests().row(id)->state, state);
            QCOMPARE(*requests().row(id)->closed, m_now);
            // Saying so again does not put off when it is erased.
            QVERIFY(requests().setState(id, m_fatima, state, m_now.addDays(1)));
            QCOMPARE(*requests().row(id)->closed, m_now);
        }
        QVERIFY(requests().setState(id, m_fatima, RequestState::Spoken, m_now));
        QVERIFY(!requests().row(id)->closed);
        QCOMPARE(requests().setState(id, QStringLiteral("jan"), RequestState::Done, m_now).error().code,
                 QStringLiteral("request-changed"));
        QCOMPARE(requests().row(QStringLiteral("none")).error().code, QStringLiteral("request-unknown"));
        QCOMPARE(requests().sealed(QStringLiteral("none")).error().code, QStringLiteral("request-unknown"));
        QCOMPARE(requests().sealed(id)->bytes, QByteArray("sealed"));
    }

    void notesLieSealed()
    {
        file(1);
        const SealKeyPair key = SealKeyPair::generate();
        const Notes notes(*m_store);
        const QString text = QStringLiteral("Zij belt zelf — morgen");
        QVERIFY(notes.add(QStringLiteral("r1"), m_fatima, text, key.publicKey(), m_now));
        QVERIFY(notes.add(QStringLiteral("r1"), m_fatima, QStringLiteral("2"), key.publicKey(),
                          m_now.addSecs(1)));
        QVERIFY(notes.add(QStringLiteral("r2"), m_fatima, QStringLiteral("3"), key.publicKey(), m_now));
        const auto found = notes.of(QStringLiteral("r1"));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().author, m_fatima);
        QCOMPARE(found->first().sealKeyId, key.publicKey().id());
        QVERIFY(!found->first().sealed.contains("belt"));
        QCOMPARE(QString::fromUtf8(unseal(found->first().sealed, key)->view()), text);
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeRequests>(argc, argv);
}

#include "tst_intake_requests.moc"
