// SPDX-License-Identifier: EUPL-1.2
#include "content/PackBuilder.h"

#include "content/CanonicalFile.h"
#include "content/OpusFile.h"
#include "content/PackFormat.h"
#include "content/PlainSvg.h"
#include "content/SearchText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace stapsteen {

namespace {

/// What a row means that is there already.
enum class Again { IsAnError, IsIgnored };

/// Rows of one table, through one prepared statement.
Result<> insert(const Database &database, const QString &table, int columns, const QList<QVariantList> &rows,
                Again again = Again::IsAnError)
{
    const QStringList places(columns, QStringLiteral("?"));
    auto query =
        database.prepare(QStringLiteral("INSERT %1INTO %2 VALUES(%3)")
                             .arg(again == Again::IsIgnored ? QStringLiteral("OR IGNORE ") : QString(), table,
                                  places.join(QLatin1Char(','))));
    if (!query)
        return failure(query.error());
    for (const QVariantList &row : rows) {
        if (const auto done = Database::execute(*query, row); !done)
            return done;
    }
    return {};
}

/// A null QString would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

/// The cards with a tile of their own.
int countOf(const SourceTopic &topic)
{
    return int(std::count_if(topic.cards.cbegin(), topic.cards.cend(),
                             [](const SourceCard &card) { return card.partOf.isEmpty(); }));
}

/// Empty for no day.
QString isoDay(const QDate &day)
{
    return notNull(day.toString(Qt::ISODate));
}

QByteArray contentsOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

PackBuilder::PackBuilder(const SourceTree &sources)
    : m_sources(sources)
    , m_coverage(sources)
{
}

Result<PackInfo> PackBuilder::build(const QString &file) const
{
    if (!m_sources.problems().isEmpty())
        return failure("sources-damaged",
                       QStringLiteral("De bronnen zijn niet allemaal te lezen: zie stapsteen-pack check."));
    // Filled in memory and written in one go by VACUUM: no free pages, no history of how it was made.
    const auto database = Database::open(QStringLiteral(":memory:"), Database::Use::Durable);
    if (!database)
        return failure(database.error());
    const auto filled = database->transaction([&] { return fill(*database); });
    if (!filled)
        return failure(filled.error());

    const QFileInfo target(file);
    const QTemporaryDir staging(target.absoluteDir().filePath(QStringLiteral(".pack-XXXXXX")));
    if (!staging.isValid())
        return failure("file-unwritable",
                       QStringLiteral("In %1 is niet te schrijven.").arg(target.absolutePath()));
    const QString staged = staging.filePath(QStringLiteral("pack"));
    if (const auto written = database->run(QStringLiteral("VACUUM INTO ?"), {staged}); !written)
        return failure(written.error());
    if (!makeCanonical(staged))
        return failure("file-unwritable",
                       QStringLiteral("In %1 is niet te schrijven.").arg(target.absolutePath()));
    const auto pack = Pack::open(staged);
    if (!pack)
        return failure(pack.error());
    const PackInfo info = pack->info();
    // rename(2), because QFile::rename does not replace.
    if (std::rename(QFile::encodeName(staged).constData(), QFile::encodeName(file).constData()) != 0)
        return failure("file-unwritable", QStringLiteral("%1 is niet te schrijven.").arg(file));
    return info;
}

Result<> PackBuilder::fill(const Database &database) const
{
    QStringList statements = packformat::schema();
    statements.append(QStringLiteral("PRAGMA application_id=%1").arg(packformat::ApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(packformat::Format));
    if (!packformat::isPackId(m_sources.id))
        return failure(
            "sources-damaged",
            QStringLiteral("\"%1\" kan geen pakket heten: alleen kleine letters, cijfers en streepjes.")
                .arg(m_sources.id));
    for (const SourceLanguage &language : m_sources.languages) {
        if (!packformat::isLanguageTag(language.tag))
            return failure("sources-damaged", QStringLiteral("\"%1\" is geen taalcode.").arg(language.tag));
    }
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = database.run(statement); !done)
            return failure(done.error());
    }
    for (const auto step : {&PackBuilder::addDescription, &PackBuilder::addLanguages, &PackBuilder::addTopics,
                            &PackBuilder::addTexts, &PackBuilder::addFigures, &PackBuilder::addDrawings,
                            &PackBuilder::addClips, &PackBuilder::addSearch, &PackBuilder::addGroups}) {
        if (const auto done = (this->*step)(database); !done)
            return done;
    }
    return {};
}

Result<> PackBuilder::addDescription(const Database &database) const
{
    int cards = 0;
    int lines = 0;
    for (const SourceTopic &topic : m_sources.topics) {
        cards += countOf(topic);
        for (const SourceCard &card : topic.cards)
            lines += int(card.lines.size());
    }
    // Counted here, so that a pack opens without counting.
    return insert(database, QStringLiteral("meta"), 2,
                  {{QStringLiteral("id"), m_sources.id},
                   {QStringLiteral("version"), QString::number(m_sources.version)},
                   {QStringLiteral("built"), notNull(m_sources.date)},
                   {QStringLiteral("source"), m_sources.source},
                   {QStringLiteral("minimum_text_coverage"), QString::number(m_sources.minimumTextCoverage)},
                   {QStringLiteral("minimum_clip_coverage"), QString::number(m_sources.minimumClipCoverage)},
                   {QStringLiteral("cards"), QString::number(cards)},
                   {QStringLiteral("lines"), QString::number(lines)},
                   {QStringLiteral("pictograms"), QString::number(m_sources.pictograms.size())},
                   {QStringLiteral("clips"), QString::number(m_coverage.usableClips().size())}});
}

Result<> PackBuilder::addLanguages(const Database &database) const
{
    QList<QVariantList> rows;
    for (const SourceLanguage &language : m_sources.languages) {
        const Coverage::Shares shares = m_coverage.of(language.tag);
        rows.append({rows.size() + 1, language.tag, language.name, language.greeting,
                     notNull(language.script), notNull(language.voice), int(language.rightToLeft),
                     int(language.audioOnly), shares.text, shares.reviewed, shares.clips});
    }
    return insert(database, QStringLiteral("language"), 11, rows);
}

Result<> PackBuilder::addTopics(const Database &database) const
{
    QList<QVariantList> topics;
    QList<QVariantList> cards;
    QList<QVariantList> lines;
    for (const SourceTopic &topic : m_sources.topics) {
        topics.append({topics.size() + 1, topic.id, topic.pictogram, countOf(topic)});
        for (const SourceCard &card : topic.cards) {
            const qsizetype number = cards.size() + 1;
            cards.append({number, card.id, topic.id, card.pictogram, notNull(card.scene), notNull(card.level),
                          notNull(card.partOf), notNull(card.organisation), isoDay(card.checked),
                          isoDay(card.read), isoDay(card.until)});
            qsizetype position = 0;
            for (const SourceLine &line : card.lines)
                lines.append({number, ++position, line.id});
        }
    }
    if (const auto done = insert(database, QStringLiteral("topic"), 4, topics); !done)
        return done;
    if (const auto done = insert(database, QStringLiteral("card"), 11, cards); !done)
        return done;
    return insert(database, QStringLiteral("line"), 3, lines);
}

Result<> PackBuilder::addTexts(const Database &database) const
{
    QList<QVariantList> rows;
    const QList<SourceMessage> messages = m_sources.messages();
    for (const SourceLanguage &language : m_sources.languages) {
        for (const SourceMessage &message : messages) {
            const auto text = m_coverage.textOf(message, language.tag);
            if (text)
                rows.append({language.tag, message.id, text->text, int(text->reviewed)});
        }
    }
    return insert(database, QStringLiteral("text"), 4, rows);
}

Result<> PackBuilder::addFigures(const Database &database) const
{
    QList<QVariantList> rows;
    for (const SourceFigure &entry : m_sources.figures) {
        const Figure &figure = entry.figure;
        rows.append({figure.id, figure.from.toString(Qt::ISODate),
                     figure.until.isValid() ? QVariant(figure.until.toString(Qt::ISODate)) : QVariant(),
                     figure.value, toString(figure.unit), figure.decimals,
                     figure.checked.toString(Qt::ISODate), notNull(figure.source), notNull(figure.grade)});
    }
    return insert(database, QStringLiteral("figure"), 9, rows);
}

Result<> PackBuilder::addDrawings(const Database &database) const
{
    const auto add = [&](const QString &table, const QMap<QString, QByteArray> &drawings, Drawing kind) {
        QList<QVariantList> rows;
        for (auto drawing = drawings.cbegin(); drawing != drawings.cend(); ++drawing) {
            const SvgComplaint complaint = svgComplaint(drawing.value(), kind);
            if (!complaint.sentence.isEmpty())
                return Result<>(
                    failure("sources-damaged", drawing.key() + QLatin1String(".svg: ") + complaint.sentence));
            rows.append({drawing.key(), drawing.value()});
        }
        return insert(database, table, 2, rows);
    };
    if (const auto done = add(QStringLiteral("pictogram"), m_sources.pictograms, Drawing::Pictogram); !done)
        return done;
    return add(QStringLiteral("scene"), m_sources.scenes, Drawing::Scene);
}

Result<> PackBuilder::addClips(const Database &database) const
{
    // One at a time: all recordings together need not fit in memory twice.
    for (const SourceClip &clip : m_coverage.usableClips()) {
        const QByteArray opus = contentsOf(clip.file);
        const auto milliseconds = opusMilliseconds(opus);
        if (!milliseconds || opus.size() > packformat::MaximumClipBytes)
            return failure("sources-damaged", QStringLiteral("%1 is geen bruikbare opname.").arg(clip.file));
        const auto done = insert(database, QStringLiteral("clip"), 5,
                                 {{clip.language, notNull(clip.voice), clip.line, *milliseconds, opus}});
        if (!done)
            return done;
    }
    return {};
}

Result<> PackBuilder::addSearch(const Database &database) const
{
    for (const SourceLanguage &language : m_sources.languages) {
        if (language.audioOnly)
            continue;
        QList<QVariantList> rows;
        qsizetype number = 0; // as addTopics() counts
        qsizetype whole = 0; // the parts of a card are found as that card
        for (const SourceTopic &topic : m_sources.topics) {
            for (const SourceCard &card : topic.cards) {
                ++number;
                whole = card.partOf.isEmpty() ? number : whole;
                const auto add = [&](int place, const QString &id, const QString &dutch) {
                    const auto text = m_coverage.textOf({topic.id, id, dutch}, language.tag);
                    // What is not translated is shown in Dutch, and found in it.
                    const QStringList words = searchtext::wordsOf(text ? text->text : dutch);
                    for (const QString &word : words)
                        rows.append({language.tag, place, word, whole});
                };
                if (card.partOf.isEmpty()) {
                    add(0, card.id + QLatin1String(".title"), card.title);
                    const QStringList names = searchtext::wordsOf(card.organisation);
                    for (const QString &name : names)
                        rows.append({language.tag, 1, name, whole});
                }
                for (const SourceLine &line : card.lines) {
                    // What all offers say alike finds none of them.
                    if (!line.isPhrase)
                        add(1, line.id, line.text);
                }
            }
        }
        if (const auto done = insert(database, QStringLiteral("word"), 4, rows, Again::IsIgnored); !done)
            return done;
    }
    return {};
}

Result<> PackBuilder::addGroups(const Database &database) const
{
    QList<QVariantList> groups;
    QList<QVariantList> members;
    for (const SourceGroup &group : m_sources.groups) {
        const qsizetype before = members.size();
        qsizetype number = 0; // as addTopics() counts
        for (const SourceTopic &topic : m_sources.topics) {
            for (const SourceCard &card : topic.cards) {
                ++number;
                if (card.partOf.isEmpty() && group.pictograms.contains(card.pictogram))
                    members.append({groups.size() + 1, number});
            }
        }
        if (members.size() > before)
            groups.append({groups.size() + 1, group.id, group.pictogram});
    }
    if (const auto done = insert(database, QStringLiteral("card_group"), 3, groups); !done)
        return done;
    return insert(database, QStringLiteral("group_card"), 2, members);
}

} // namespace stapsteen
