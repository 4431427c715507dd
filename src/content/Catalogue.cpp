// SPDX-License-Identifier: EUPL-1.2
#include "content/Catalogue.h"

#include "content/PackFormat.h"
#include "content/PlainSvg.h"

#include <utility>

namespace stapsteen {

namespace {

/// One prepared statement. A damaged pack may refuse to prepare or to run it: then it has no rows.
class Statement {
public:
    Statement(const Database &database, const QString &sql)
        : m_query(database.prepare(sql))
    {
    }

    /// Runs it and hands each row to @p use.
    template<typename Use> void each(const QVariantList &values, Use use)
    {
        if (!m_query || !Database::execute(*m_query, values))
            return;
        while (m_query->next())
            use(std::as_const(*m_query));
        m_query->finish();
    }

private:
    Result<QSqlQuery> m_query;
};

QList<Figure> readFigures(const Database &database)
{
    QList<Figure> figures;
    Statement all(
        database,
        QStringLiteral("SELECT id, first_day, last_day, value, unit, decimals, checked, source, grade "
                       "FROM figure ORDER BY id, first_day"));
    all.each({}, [&](const QSqlQuery &row) {
        Figure figure;
        const auto unit = unitFrom(row.value(4).toString());
        figure.id = row.value(0).toString();
        figure.from = QDate::fromString(row.value(1).toString(), Qt::ISODate);
        figure.until = QDate::fromString(row.value(2).toString(), Qt::ISODate);
        figure.value = row.value(3).toDouble();
        figure.unit = unit.value_or(Figure::Unit::Count);
        figure.decimals = qBound(0, row.value(5).toInt(), 4);
        figure.checked = QDate::fromString(row.value(6).toString(), Qt::ISODate);
        figure.source = row.value(7).toString();
        figure.grade = row.value(8).toString();
        // Half a figure is worse than none: the line then says what it says without one.
        if (unit && figure.from.isValid() && (figure.until.isValid() || row.value(2).isNull()))
            figures.append(figure);
    });
    return figures;
}

} // namespace

struct Catalogue::Statements {
    explicit Statements(const Database &database)
        : languages(database,
                    QStringLiteral("SELECT tag, name, greeting, script, voice, right_to_left, audio_only, "
                                   "text_coverage, reviewed_coverage, clip_coverage "
                                   "FROM language ORDER BY position"))
        , topics(database, QStringLiteral("SELECT id, pictogram, cards FROM topic ORDER BY position"))
        , cards(database,
                QStringLiteral("SELECT number, id, topic, pictogram, scene, part_of, organisation, checked, "
                               "read FROM card "
                               "WHERE topic=? AND (last_day='' OR last_day>=?) ORDER BY number"))
        , card(database,
               QStringLiteral("SELECT number, id, topic, pictogram, scene, part_of, organisation, checked, "
                              "read FROM card "
                              "WHERE id=? AND (last_day='' OR last_day>=?)"))
        , lines(database, QStringLiteral("SELECT id FROM line WHERE card=? ORDER BY position"))
        , groups(database, QStringLiteral("SELECT id, pictogram FROM card_group ORDER BY position"))
        , groupCards(database,
                     QStringLiteral("SELECT card.id FROM card_group JOIN group_card ON "
                                    "group_card.card_group=card_group.position JOIN card ON "
                                    "card.number=group_card.card WHERE card_group.id=? ORDER BY card.number"))
        , text(database, QStringLiteral("SELECT text FROM text WHERE language=? AND id=?"))
        , pictogram(database,
                    QStringLiteral("SELECT svg FROM pictogram WHERE id=? AND length(svg)<=%1")
                        .arg(packformat::MaximumPictogramBytes))
        , scene(database,
                QStringLiteral("SELECT svg FROM scene WHERE id=? AND length(svg)<=%1")
                    .arg(packformat::MaximumSceneBytes))
        , clip(database,
               QStringLiteral("SELECT opus, milliseconds FROM clip WHERE language=? AND voice=? AND line=? "
                              "AND length(opus)<=%1")
                   .arg(packformat::MaximumClipBytes))
    {
    }

    Statement languages;
    Statement topics;
    Statement cards;
    Statement card;
    Statement lines;
    Statement groups;
    Statement groupCards;
    Statement text;
    Statement pictogram;
    Statement scene;
    Statement clip;
};

Catalogue::Catalogue(std::shared_ptr<const Pack> pack)
    : m_pack(std::move(pack))
    , m_figures(readFigures(m_pack->database()))
    , m_statements(std::make_unique<Statements>(m_pack->database()))
{
}

Catalogue::~Catalogue() = default;

QList<Language> Catalogue::languages() const
{
    QList<Language> all;
    m_statements->languages.each({}, [&](const QSqlQuery &row) {
        Language language;
        language.tag = row.value(0).toString();
        language.name = row.value(1).toString();
        language.greeting = row.value(2).toString();
        language.script = row.value(3).toString();
        language.voice = row.value(4).toString();
        language.direction = row.value(5).toBool() ? Qt::RightToLeft : Qt::LeftToRight;
        language.audioOnly = row.value(6).toBool();
        language.textCoverage = row.value(7).toDouble();
        language.reviewedCoverage = row.value(8).toDouble();
        language.clipCoverage = row.value(9).toDouble();
        language.offered = language.audioOnly ? language.clipCoverage >= m_pack->minimumClipCoverage()
                                              : language.textCoverage >= m_pack->minimumTextCoverage();
        all.append(language);
    });
    return all;
}

QList<Topic> Catalogue::topics(const QString &language) const
{
    QList<Topic> all;
    m_statements->topics.each({}, [&](const QSqlQuery &row) {
        Topic topic;
        topic.id = row.value(0).toString();
        topic.pictogram = row.value(1).toString();
        topic.cardCount = row.value(2).toInt();
        topic.title = message(topic.id + QLatin1String(".title"), language);
        topic.question = message(topic.id + QLatin1String(".question"), language);
        all.append(topic);
    });
    return all;
}

QList<Card> Catalogue::cards(const QString &topicId, const QString &language, const QDate &today) const
{
    QList<Card> all;
    m_statements->cards.each({topicId, today.toString(Qt::ISODate)},
                             [&](const QSqlQuery &row) { all.append(cardFrom(row, language, today)); });
    return all;
}

std::optional<Card> Catalogue::card(const QString &cardId, const QString &language, const QDate &today) const
{
    std::optional<Card> found;
    m_statements->card.each({cardId, today.toString(Qt::ISODate)},
                            [&](const QSqlQuery &row) { found = cardFrom(row, language, today); });
    return found;
}

std::optional<Card> Catalogue::tile(const QString &cardId, const QString &language, const QDate &today) const
{
    std::optional<Card> found;
    m_statements->card.each({cardId, today.toString(Qt::ISODate)},
                            [&](const QSqlQuery &row) { found = tileFrom(row, language, today); });
    return found && !found->partOf.isEmpty() && found->partOf != cardId ? tile(found->partOf, language, today)
                                                                        : found;
}

QList<CardGroup> Catalogue::groups(const QString &language) const
{
    QList<CardGroup> all;
    m_statements->groups.each({}, [&](const QSqlQuery &row) {
        const QString id = row.value(0).toString();
        all.append({id, row.value(1).toString(), message(id + QLatin1String(".title"), language)});
    });
    return all;
}

QStringList Catalogue::cardsOfGroup(const QString &groupId) const
{
    QStringList ids;
    m_statements->groupCards.each({groupId},
                                  [&](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
    return ids;
}

Card Catalogue::cardFrom(const QSqlQuery &row, const QString &language, const QDate &today) const
{
    Card card = tileFrom(row, language, today);
    const Offer offer{row.value(6).toString(), QDate::fromString(row.value(7).toString(), Qt::ISODate),
                      QDate::fromString(row.value(8).toString(), Qt::ISODate)};
    m_statements->lines.each({row.value(0)}, [&](const QSqlQuery &line) {
        const Line filled = filledLine(line.value(0).toString(), language, today, offer);
        if (!filled.text.isEmpty()) // an outdated figure and nothing to say instead: the line is left out
            card.lines.append(filled);
    });
    return card;
}

Card Catalogue::tileFrom(const QSqlQuery &row, const QString &language, const QDate &today) const
{
    Card card;
    card.id = row.value(1).toString();
    card.topic = row.value(2).toString();
    card.pictogram = row.value(3).toString();
    card.scene = row.value(4).toString();
    card.partOf = row.value(5).toString();
    const QString &titled = card.partOf.isEmpty() ? card.id : card.partOf;
    card.title = filledLine(titled + QLatin1String(".title"), language, today, {});
    return card;
}

Line Catalogue::message(const QString &id, const QString &language) const
{
    Line line{id, {}, language};
    const auto read = [&](const QSqlQuery &row) { line.text = row.value(0).toString(); };
    m_statements->text.each({language, id}, read);
    if (line.text.isEmpty() && language != m_pack->sourceLanguage()) {
        line.language = m_pack->sourceLanguage();
        m_statements->text.each({line.language, id}, read);
    }
    line.spoken = line.text;
    return line;
}

bool Catalogue::fill(Line &line, const QDate &today) const
{
    const auto shown = m_figures.filled(line.text, line.language, today, Figures::Form::Shown);
    const auto spoken = m_figures.filled(line.spoken, line.language, today, Figures::Form::Spoken);
    line.text = shown.value_or(QString());
    line.spoken = spoken.value_or(QString());
    return shown.has_value();
}

Line Catalogue::filledLine(const QString &id, const QString &language, const QDate &today,
                           const Offer &offer) const
{
    Line line = message(id, language);
    // "Asked on {checked}" is one phrase for all offers; the day is the card's own.
    const auto put = [&line](const QString &name, const QString &shown, const QString &spoken) {
        line.text.replace(name, shown);
        line.spoken.replace(name, spoken);
    };
    const auto putDay = [&](const QString &name, const QDate &day) {
        if (day.isValid())
            put(name, Figures::shown(day, line.language), Figures::spoken(day, line.language));
    };
    putDay(QStringLiteral("{checked}"), offer.checked);
    putDay(QStringLiteral("{read}"), offer.read);
    if (!offer.organisation.isEmpty())
        put(QStringLiteral("{organisation}"), offer.organisation, offer.organisation);
    if (!fill(line, today)) {
        line = message(id + QLatin1String(".instead"), language);
        fill(line, today); // an "instead" that itself names what ran out comes empty
    }
    return line;
}

QByteArray Catalogue::pictogram(const QString &id) const
{
    QByteArray svg;
    m_statements->pictogram.each({id}, [&](const QSqlQuery &row) { svg = row.value(0).toByteArray(); });
    // A pack may be older or stranger than our checker: what could fetch or run is not drawn.
    return svgComplaint(svg, Drawing::Pictogram).sentence.isEmpty() ? svg : QByteArray();
}

QByteArray Catalogue::scene(const QString &id) const
{
    QByteArray svg;
    m_statements->scene.each({id}, [&](const QSqlQuery &row) { svg = row.value(0).toByteArray(); });
    return svgComplaint(svg, Drawing::Scene).sentence.isEmpty() ? svg : QByteArray();
}

std::optional<Clip> Catalogue::clip(const QString &lineId, const QString &language,
                                    const QString &voice) const
{
    std::optional<Clip> found;
    // A null string would be bound as NULL, which equals nothing.
    const QString own = voice.isNull() ? QLatin1String("") : voice;
    m_statements->clip.each({language, own, lineId}, [&](const QSqlQuery &row) {
        found = Clip{row.value(0).toByteArray(), row.value(1).toInt()};
    });
    return found;
}

std::optional<Clip> Catalogue::recording(const QString &lineId, const QString &language,
                                         const QString &written, const QHash<QString, QString> &voices) const
{
    for (const QString &tag : {language, written}) {
        const QString preferred = voices.value(tag);
        std::optional<Clip> found;
        if (!preferred.isEmpty())
            found = clip(lineId, tag, preferred);
        if (!found)
            found = clip(lineId, tag);
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace stapsteen
