// SPDX-License-Identifier: EUPL-1.2
#include "handoff/OutboxRescue.h"

#include "handoff/EnvelopeRow.h"
#include "handoff/Outbox.h"
#include "wire/DurableFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace stapsteen::outboxrescue {

namespace {

const QString Damaged = QStringLiteral("outbox-damaged-");
const QString Rescued = QStringLiteral("outbox-rescued-"); // complete; takes the outbox's place
const QString Suffix = QStringLiteral(".sqlite");
const QString Wal = QStringLiteral("-wal");
const QString Shm = QStringLiteral("-shm");

// Where not even the highest number can be read.
constexpr qint64 BlindGuess = 50'000;

constexpr char Columns[] = "sequence, id, kind, tag, state, begun, attempts, next_at, last_error, reason,"
                           " created, settled_at, received, epoch";
enum Column { Id = 1, Kind, Tag, State, LastError = 8, Reason, SettledAt = 11, Received, Epoch, ColumnCount };

QStringList beside(const QString &file, const QString &prefix)
{
    return QFileInfo(file).dir().entryList({prefix + u'*' + Suffix}, QDir::Files, QDir::Name);
}

tl::unexpected<Error> notMoved(const QString &file)
{
    return failure("file-write",
                   QStringLiteral("%1 is niet te verplaatsen.").arg(QFileInfo(file).fileName()));
}

QString partBeside(const QString &file)
{
    return QFileInfo(file).dir().filePath(QStringLiteral("outbox-rescue.part"));
}

void discard(const QString &file)
{
    for (const QString &one : {file, file + Wal, file + Shm})
        QFile::remove(one);
}

qint64 highestSequence(const Database &damaged)
{
    if (!damaged.run(QStringLiteral("SELECT 1 FROM sqlite_schema")))
        return 0; // it does not even say which tables it has
    for (const char *table : {"envelope", "content"}) {
        auto row = damaged.run(QStringLiteral("SELECT max(sequence) FROM %1").arg(QLatin1String(table)));
        if (row && row->next())
            return std::min(row->value(0).toLongLong(), BlindGuess); // a damaged number may be any
    }
    return BlindGuess;
}

/// One row, as far as it can be read. Column by column as in Columns.
struct Found {
    QVariantList values;
    EnvelopeRow row;
    QByteArray digest;

    QVariant &operator[](int column) { return values[column]; }
};

/// The damaged outbox, one row at a time, so that a page that cannot be read costs no more than what is on
/// it.
class Reader {
public:
    static Result<Reader> of(const Database &damaged)
    {
        auto envelope = damaged.prepare(
            QStringLiteral("SELECT %1 FROM envelope WHERE sequence = ?").arg(QLatin1String(Columns)));
        auto content = damaged.prepare(QStringLiteral("SELECT jws, digest FROM content WHERE sequence = ?"));
        if (!envelope || !content)
            return failure(envelope ? content.error() : envelope.error());
        return Reader(std::move(*envelope), std::move(*content));
    }

    std::optional<Found> row(qint64 sequence)
    {
        Found found;
        if (!Database::execute(m_envelope, {sequence}) || !m_envelope.next())
            return std::nullopt;
        for (int column = 0; column < ColumnCount; ++column)
            found.values.append(m_envelope.value(column));
        const bool hasContent = Database::execute(m_content, {sequence}) && m_content.next();
        found.row = {found[Id].toString(), found[Kind].toString(), found[Tag].toByteArray(),
                     hasContent ? m_content.value(0).toByteArray() : QByteArray()};
        found.digest = hasContent ? m_content.value(1).toByteArray() : QByteArray();
        return found;
    }

private:
    Reader(QSqlQuery envelope, QSqlQuery content)
        : m_envelope(std::move(envelope))
        , m_content(std::move(content))
    {
    }

    QSqlQuery m_envelope;
    QSqlQuery m_content;
};

/// Lets it stand as what can be relied upon; the tables take no other words.
void mend(Found &found)
{
    static const QStringList kinds{QStringLiteral("contact-request"), QStringLiteral("withdrawal")};
    static const QStringList states{QStringLiteral("waiting"), QStringLiteral("settled"),
                                    QStringLiteral("quarantined")};
    if (!kinds.contains(found.row.kind)) {
        found.row.kind = kinds.at(1);
        if (!found.row.isWhole(found.digest))
            found.row.kind = kinds.at(0);
        found[Kind] = found.row.kind;
    }
    const bool isWhole = found.row.isWhole(found.digest);
    if (isWhole && states.contains(found[State].toString()))
        return;
    found[State] = isWhole ? states.at(0) : states.at(2);
    found[LastError] = isWhole ? QStringLiteral("") : rowDamaged().code;
    found[Reason] = isWhole ? QStringLiteral("") : rowDamaged().sentence;
    for (const int settled : {SettledAt, Received, Epoch})
        found[settled] = QVariant();
}

Result<bool> copyRow(Reader &damaged, const Database &fresh, qint64 sequence)
{
    auto found = damaged.row(sequence);
    if (!found)
        return false;
    mend(*found);
    const auto kept = fresh.run(
        QStringLiteral("INSERT INTO envelope (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(QLatin1String(Columns)),
        found->values);
    if (!kept && kept.error().code == QLatin1String("constraint"))
        return false; // so damaged that it is no row of ours
    if (!kept)
        return failure(kept.error());
    if (found->row.jws.isEmpty())
        return true;
    const QVariant digest = found->digest.isEmpty() ? QVariant() : found->digest;
    const auto bytes =
        fresh.run(QStringLiteral("INSERT INTO content (sequence, jws, digest) VALUES (?, ?, ?)"),
                  {sequence, found->row.jws, digest});
    return bytes ? Result<bool>(true) : failure(bytes.error());
}

Result<int> copyAll(const QString &from, const QString &to)
{
    const auto outbox = Outbox::open(to); // for its tables
    if (!outbox)
        return failure(outbox.error());
    const auto damaged = Database::open(from, Database::Use::ReadOnly);
    const auto fresh = Database::open(to, Database::Use::Durable);
    if (!fresh)
        return failure(fresh.error());
    int copied = 0;
    const auto done = fresh->transaction([&]() -> Result<> {
        if (!damaged)
            return {};
        const qint64 highest = highestSequence(*damaged);
        auto reader = Reader::of(*damaged);
        for (qint64 sequence = 1; reader && sequence <= highest; ++sequence) {
            const auto one = copyRow(*reader, *fresh, sequence);
            if (!one)
                return failure(one.error());
            copied += *one;
        }
        // Without it no more is lost than that the first epoch it hears of changes nothing.
        auto epochs = damaged->run(QStringLiteral("SELECT name FROM epoch"));
        while (epochs && epochs->next()) {
            const auto kept = fresh->run(QStringLiteral("INSERT OR IGNORE INTO epoch VALUES (?)"),
                                         {epochs->value(0).toString()});
            if (!kept)
                return failure(kept.error());
        }
        return {};
    });
    return done ? Result<int>(copied) : failure(done.error());
}

} // namespace

Result<int> rescue(const QString &file, const QDateTime &now)
{
    if (setAside(file).size() >= MostSetAside)
        return failure(
            "outbox-worn-out",
            QStringLiteral("De opslag van deze kiosk raakt telkens beschadigd. Vervang de schijf."));
    const QDir folder = QFileInfo(file).dir();
    const QString part = partBeside(file);
    discard(part);
    auto copied = copyAll(file, part);
    if (copied && QFile::exists(part + Wal)) // what is in it would not come along
        copied = failure("file-write", QStringLiteral("De geredde berichten zijn niet weg te schrijven."));
    if (!copied) {
        discard(part);
        return copied;
    }
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (!renameDurably(part, folder.filePath(Rescued + stamp + Suffix)))
        return notMoved(part);
    if (const auto finished = finish(file); !finished)
        return failure(finished.error());
    return copied;
}

Result<> finish(const QString &file)
{
    const QDir folder = QFileInfo(file).dir();
    if (const QString part = partBeside(file); file != part)
        discard(part); // of a rescue cut off before it was complete
    for (const QString &rescued : beside(file, Rescued)) {
        const QString aside = folder.filePath(Damaged + rescued.mid(Rescued.size()));
        if (QFileInfo(file + Wal).size() == 0) // or there is none
            QFile::remove(file + Wal);
        // What was moved before we were killed is there already.
        for (const QString &suffix : {QString(), Wal}) {
            if (QFile::exists(file + suffix) && !QFile::exists(aside + suffix)
                && !renameDurably(file + suffix, aside + suffix))
                return notMoved(file + suffix);
        }
        QFile::remove(file + Shm);
        if (!renameDurably(folder.filePath(rescued), file))
            return notMoved(folder.filePath(rescued));
    }
    return {};
}

QStringList setAside(const QString &file)
{
    return beside(file, Damaged);
}

} // namespace stapsteen::outboxrescue
