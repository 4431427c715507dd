// SPDX-License-Identifier: EUPL-1.2
#include "content/Catalogue.h"

#include "content/PackFormat.h"
#include "content/PackStatement.h"
#include "content/PlainSvg.h"

#include <utility>

namespace stapsteen {

namespace {

QList<Figure> readFigures(const Database &database)
{
    QList<Figure> figures;
    PackStatement all(
        database,
        QStringLiteral("SELECT id, first_day, last_day, value, unit, decimals, checked, source, grade "
                       "FROM figure ORDER BY id, first_day"));
    all.each([&](const PackStatement::Row &row) {
        Figure figure;
        const auto unit = unitFrom(row.text(4));
        figure.id = row.text(0);
        figure.from = QDate::fromString(row.text(1), Qt::ISODate);
        figure.until = QDate::fromString(row.text(2), Qt::ISODate);
        figure.value = row.real(3);
        figure.unit = unit.value_or(Figure::Unit::Count);
        figure.decimals = qBound(0, int(row.integer(5)), 4);
        figure.checked = QDate::fromString(row.text(6), Qt::ISODate);
        figure.source = row.text(7);
        figure.grade = row.text(8);
        // Half a figure is worse than none: the line then says what it says without one.
        if (unit && figure.from.isValid() && (figure.until.isValid() || row.isNull(2)))
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
        , ending(
              database,
              QStringLiteral("SELECT id, last_day FROM card "
                             "WHERE last_day<>'' AND last_day<=? AND part_of='' ORDER BY last_day, number"))
        , lines(database, QStringLiteral("SELECT id FROM line WHERE card=? ORDER BY position"))
        , groups(database, QStringLiteral("SELECT id, pictogram FROM card_group ORDER BY position"))
        , groupCards(database,
                     // In this order, so that it stops at the last one wanted however many there are.
                     QStringLiteral("SELECT card.id FROM card_group CROSS JOIN group_card ON "
                                    "group_card.card_group=card_group.position CROSS JOIN card ON "
                                    "card.number=group_card.card WHERE card_group.id=? "
                                    "ORDER BY group_card.card LIMIT ?"))
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

    PackStatement languages;
    PackStatement topics;
    PackStatement cards;
    PackStatement card;
    PackStatement ending;
    PackStatement lines;
    PackStatement groups;
    PackStatement groupCards;
    PackStatement text;
    PackStatement pictogram;
    PackStatement scene;
    PackStatement clip;
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
    m_statements->languages.each([&](const PackStatement::Row &row) {
        Language language;
        language.tag = row.text(0);
        language.name = row.text(1);
        language.greeting = row.text(2);
        language.script = row.text(3);
        language.voice = row.text(4);
        language.direction = row.integer(5) != 0 ? Qt::RightToLeft : Qt::LeftToRight;
        language.audioOnly = row.integer(6) != 0;
        language.textCoverage = row.real(7);
        language.reviewedCoverage = row.real(8);
        language.clipCoverage = row.real(9);
        language.offered = language.audioOnly ? language.clipCoverage >= m_pack->minimumClipCoverage()
                                              : language.textCoverage >= m_pack->minimumTextCoverage();
        all.append(language);
    });
    return all;
}

QList<Topic> Catalogue::topics(const QString &language) const
{
    QList<Topic> all;
    m_statements->topics.each([&](const PackStatement::Row &row) {
        Topic topic;
        topic.id = row.text(0);
        topic.pictogram = row.text(1);
        topic.cardCount = int(row.integer(2));
        topic.title = message(topic.id + QLatin1String(".title"), language);
        topic.question = message(topic.id + QLatin1String(".question"), language);
        all.append(topic);
    });
    return all;
}

QList<Card> Catalogue::cards(const QString &topicId, const QString &language, const QDate &today) const
{
    QList<Card> all;
    m_statements->cards.each(
        [&](const PackStatement::Row &row) { all.append(cardFrom(row, language, today)); }, topicId,
        today.toString(Qt::ISODate));
    return all;
}

std::optional<Card> Catalogue::card(const QString &cardId, const QString &language, const QDate &today) const
{
    std::optional<Card> found;
    m_statements->card.each([&](const PackStatement::Row &row) { found = cardFrom(row, language, today); },
                            cardId, today.toString(Qt::ISODate));
    return found;
}

std::optional<Card> Catalogue::tile(const QString &cardId, const QString &language, const QDate &today) const
{
    std::optional<Card> found;
    m_statements->card.each([&](const PackStatement::Row &row) { found = tileFrom(row, language, today); },
                            cardId, today.toString(Qt::ISODate));
    return found && !found->partOf.isEmpty() && found->partOf != cardId ? tile(found->partOf, language, today)
                                                                        : found;
}

QList<EndingCard> Catalogue::cardsEndingBy(const QDate &day) const
{
    QList<EndingCard> all;
    m_statements->ending.each(
        [&](const PackStatement::Row &row) {
            const Line title = message(row.text(0) + QLatin1String(".title"), m_pack->sourceLanguage());
            all.append({title.text, QDate::fromString(row.text(1), Qt::ISODate)});
        },
        day.toString(Qt::ISODate));
    return all;
}

QList<CardGroup> Catalogue::groups(const QString &language) const
{
    QList<CardGroup> all;
    m_statements->groups.each([&](const PackStatement::Row &row) {
        const QString id = row.text(0);
        all.append({id, row.text(1), message(id + QLatin1String(".title"), language)});
    });
    return all;
}

QStringList Catalogue::cardsOfGroup(const QString &groupId, int most) const
{
    QStringList ids;
    m_statements->groupCards.each([&](const PackStatement::Row &row) { ids.append(row.text(0)); }, groupId,
                                  most);
    return ids;
}

Card Catalogue::cardFrom(const PackStatement::Row &row, const QString &language, const QDate &today) const
{
    Card card = tileFrom(row, language, today);
    const Offer offer{row.text(6), QDate::fromString(row.text(7), Qt::ISODate),
                      QDate::fromString(row.text(8), Qt::ISODate)};
    m_statements->lines.each(
        [&](const PackStatement::Row &line) {
            const Line filled = filledLine(line.text(0), language, today, offer);
            if (!filled.text.isEmpty()) // an outdated figure and nothing to say instead: the line is left out
                card.lines.append(filled);
        },
        row.integer(0));
    return card;
}

Card Catalogue::tileFrom(const PackStatement::Row &row, const QString &language, const QDate &today) const
{
    Card card;
    card.id = row.text(1);
    card.topic = row.text(2);
    card.pictogram = row.text(3);
    card.scene = row.text(4);
    card.partOf = row.text(5);
    const QString &titled = card.partOf.isEmpty() ? card.id : card.partOf;
    card.title = filledLine(titled + QLatin1String(".title"), language, today, {});
    return card;
}

Line Catalogue::message(const QString &id, const QString &language) const
{
    Line line{id, {}, language};
    const auto read = [&](const PackStatement::Row &row) { line.text = row.text(0); };
    m_statements->text.each(read, language, id);
    if (line.text.isEmpty() && language != m_pack->sourceLanguage()) {
        line.language = m_pack->sourceLanguage();
        m_statements->text.each(read, line.language, id);
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
    m_statements->pictogram.each([&](const PackStatement::Row &row) { svg = row.bytes(0); }, id);
    // A pack may be older or stranger than our checker: what could fetch or run is not drawn.
    return svgComplaint(svg, Drawing::Pictogram).sentence.isEmpty() ? svg : QByteArray();
}

QByteArray Catalogue::scene(const QString &id) const
{
    QByteArray svg;
    m_statements->scene.each([&](const PackStatement::Row &row) { svg = row.bytes(0); }, id);
    return svgComplaint(svg, Drawing::Scene).sentence.isEmpty() ? svg : QByteArray();
}

std::optional<Clip> Catalogue::clip(const QString &lineId, const QString &language,
                                    const QString &voice) const
{
    std::optional<Clip> found;
    m_statements->clip.each(
        [&](const PackStatement::Row &row) {
            found = Clip{row.bytes(0), int(row.integer(1))};
        },
        language, voice, lineId);
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
