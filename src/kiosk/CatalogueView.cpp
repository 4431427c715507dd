// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/CatalogueView.h"

#include <algorithm>

namespace stapsteen {

CatalogueView::CatalogueView(Visit &visit, VoiceView &voice, Today today, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_voice(voice)
    , m_today(std::move(today))
{
    connect(&visit, &Visit::languageChanged, this, &CatalogueView::showTexts);
    connect(&visit, &Visit::placeChanged, this, &CatalogueView::showPlace);
    connect(&visit, &Visit::savedCardsChanged, this, &CatalogueView::showSaved);
    connect(&m_dayTimer, &QTimer::timeout, this, &CatalogueView::followDay);
    m_dayTimer.start(std::chrono::minutes(1));
}

void CatalogueView::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    showLanguages();
    showTexts();
    Q_EMIT packChanged();
}

void CatalogueView::showLanguages()
{
    QList<LanguageRow> rows;
    if (m_catalogue) {
        for (const Language &language : m_catalogue->languages()) {
            if (language.offered)
                rows.append({language.tag, language.name, language.greeting});
        }
    }
    m_languages.setRows(rows);
}

void CatalogueView::followDay()
{
    if (m_today() != m_shownDay)
        showTexts();
}

void CatalogueView::showTexts()
{
    m_shownDay = m_today();
    QList<TopicRow> rows;
    if (m_catalogue) {
        for (const Topic &topic : m_catalogue->topics(m_visit.language())) {
            introduce(topic.title);
            introduce(topic.question);
            rows.append({topic.id, topic.title.text, topic.question.text, topic.pictogram});
        }
    }
    m_topics.setRows(rows);
    m_shownTopicId.clear();
    showPlace();
    showSaved();
}

void CatalogueView::showPlace()
{
    const Place place = m_visit.place();
    const auto topic = std::ranges::find(m_topics.rows(), place.topicId, &TopicRow::topicId);
    m_topic = topic == m_topics.rows().end() ? TopicRow() : *topic;

    if (m_catalogue && place.topicId != m_shownTopicId) {
        QList<CardRow> rows;
        m_steps.clear();
        for (const Card &card : m_catalogue->cards(place.topicId, m_visit.language(), m_today())) {
            m_steps.append(card.id);
            introduce(card.title);
            if (card.partOf.isEmpty())
                rows.append(
                    {card.id, card.topic, card.title.text, card.pictogram, m_visit.hasSaved(card.id)});
        }
        m_cards.setRows(rows);
        m_shownTopicId = place.topicId;
    }

    m_card.reset();
    if (m_catalogue && !place.cardId.isEmpty())
        m_card = m_catalogue->card(place.cardId, m_visit.language(), m_today());
    m_cardNumber = int(m_steps.indexOf(place.cardId));

    QList<LineRow> lines;
    if (m_card) {
        for (const Line &line : m_card->lines)
            lines.append({line.text});
    }
    m_lines.setRows(lines);
    Q_EMIT placeShown();
    Q_EMIT savedShown();
}

void CatalogueView::showSaved()
{
    QList<CardRow> saved;
    for (const QString &id : m_visit.savedCards())
        saved.append(row(id, m_visit.language()));
    m_saved.setRows(saved);

    QList<CardRow> cards = m_cards.rows();
    for (CardRow &card : cards)
        card.saved = m_visit.hasSaved(card.cardId);
    m_cards.setRows(cards);
    Q_EMIT savedShown();
}

QString CatalogueView::greetings() const
{
    QStringList greetings;
    for (const LanguageRow &language : m_languages.rows())
        greetings.append(language.greeting);
    return greetings.join(QStringLiteral(" · "));
}

QStringList CatalogueView::cardTitles(int first, int count) const
{
    QStringList titles;
    for (const CardRow &card : m_cards.rows().mid(first, count))
        titles.append(card.title);
    return titles;
}

QStringList CatalogueView::savedTitles() const
{
    QStringList titles;
    for (const CardRow &card : m_saved.rows())
        titles.append(card.title);
    return titles;
}

QString CatalogueView::languageName() const
{
    return language(m_visit.language()).name;
}

LanguageRow CatalogueView::language(const QString &tag) const
{
    const auto row = std::ranges::find(m_languages.rows(), tag, &LanguageRow::tag);
    return row == m_languages.rows().end() ? LanguageRow() : *row;
}

CardRow CatalogueView::row(const QString &cardId, const QString &language) const
{
    const auto card = m_catalogue ? m_catalogue->card(cardId, language, m_today()) : std::nullopt;
    if (!card)
        return {cardId, {}, {}, {}, m_visit.hasSaved(cardId)};
    return {card->id, card->topic, card->title.text, card->pictogram, m_visit.hasSaved(cardId)};
}

bool CatalogueView::isCardSaved() const
{
    return m_visit.hasSaved(wholeCardId());
}

QString CatalogueView::wholeCardId() const
{
    if (!m_card)
        return {};
    return m_card->partOf.isEmpty() ? m_card->id : m_card->partOf;
}

QString CatalogueView::cardBeside(int steps) const
{
    const int number = m_cardNumber + steps;
    const bool there = m_cardNumber >= 0 && number >= 0 && number < cardCount();
    return there ? m_steps.at(number) : QString();
}

void CatalogueView::introduce(const Line &line)
{
    m_voice.know({line.id, line.text, line.language});
}

void CatalogueView::sayCard()
{
    if (!m_card)
        return;
    QList<Utterance> utterances{{m_card->title.id, m_card->title.spoken, m_card->title.language}};
    for (const Line &line : std::as_const(m_card->lines))
        utterances.append({line.id, line.spoken, line.language});
    m_voice.sayLines(m_card->id, utterances);
}

} // namespace stapsteen
