// SPDX-License-Identifier: EUPL-1.2
//
// bench_saved FOLDER: how many requests a second the kiosk can call "saved" (sealed, signed, committed to the
// outbox), beside how many bare SQLite commits of the same size the disk of FOLDER takes with the same
// durability. Blocks of both alternate, so that what else the disk does weighs on both.
// Prints "saved <a second>" and "bare <a second>", one line a block.

#include "handoff/Outbox.h"
#include "wire/ContactRequest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

#include <sqlite3.h>

#include <cstdlib>
#include <functional>
#include <memory>

using namespace stapsteen;

namespace {

constexpr int Blocks = 21;
constexpr int CommitsInBlock = 50;

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "bench_saved: " << why << Qt::endl;
    std::exit(1);
}

template<typename T> T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.error().code);
    return std::move(*result);
}

ContactRequest request()
{
    ContactRequest made;
    made.name = QStringLiteral("Fatma");
    made.address = QStringLiteral("06 12345678");
    made.about = {
        {QStringLiteral("work.values"), QStringLiteral("work"), QStringLiteral("Wat is belangrijk voor u?")},
        {QStringLiteral("childcare.cost"), QStringLiteral("childcare"),
         QStringLiteral("Wat kost kinderopvang?")}};
    made.language = QStringLiteral("ar");
    made.times = ContactRequest::Time::Morning;
    made.centre = QStringLiteral("Vrouwencentrum");
    return made;
}

/// All that lies between her touch and "saved".
class Kiosk {
public:
    explicit Kiosk(const QString &folder)
        : m_outbox(valueOf(Outbox::open(folder + QStringLiteral("/outbox.sqlite"))))
    {
    }

    Envelope envelope() const
    {
        return valueOf(Envelope::contactRequest(
            QStringLiteral("kiosk-1"), m_request.sealed(m_sealKey.publicKey()), m_sealKey.publicKey().id(),
            QByteArray(32, 't'), m_key, QDateTime::currentDateTimeUtc()));
    }

    void save()
    {
        if (const auto added = m_outbox.add(envelope()); !added)
            giveUp(added.error().code);
    }

private:
    Outbox m_outbox;
    ContactRequest m_request = request();
    SealKeyPair m_sealKey = SealKeyPair::generate();
    SigningKeyPair m_key = SigningKeyPair::generate();
};

/// SQLite and nothing around it: one prepared INSERT, committed by itself.
class Bare {
public:
    Bare(const QString &folder, qsizetype size)
        : m_body(size, 'x')
    {
        sqlite3 *database = nullptr;
        if (sqlite3_open(qPrintable(folder + QStringLiteral("/bare.sqlite")), &database) != SQLITE_OK)
            giveUp(QStringLiteral("no database"));
        m_database.reset(database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE envelope (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO envelope VALUES (?, ?)", -1, &insert, nullptr);
        m_insert.reset(insert);
    }

    void save()
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        sqlite3_bind_text(m_insert.get(), 1, id.constData(), int(id.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert.get(), 2, m_body.constData(), int(m_body.size()), SQLITE_STATIC);
        if (sqlite3_step(m_insert.get()) != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database.get())));
        sqlite3_reset(m_insert.get());
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database.get())));
    }

    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
    std::unique_ptr<sqlite3_stmt, Close> m_insert;
    QByteArray m_body;
};

double perSecond(const std::function<void()> &save)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < CommitsInBlock; ++i)
        save();
    return CommitsInBlock * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QCoreApplication::arguments().value(1) + QStringLiteral("/saved-XXXXXX"));
    if (argc != 2 || !folder.isValid())
        giveUp(QStringLiteral("give it a folder to write in"));

    Kiosk kiosk(folder.path());
    Bare bare(folder.path(), kiosk.envelope().jws().size());
    QTextStream out(stdout);
    for (int block = 0; block < Blocks; ++block) {
        out << "saved " << perSecond([&] { kiosk.save(); }) << '\n';
        out << "bare " << perSecond([&] { bare.save(); }) << Qt::endl;
    }
    return 0;
}
