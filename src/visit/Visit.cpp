// SPDX-License-Identifier: EUPL-1.2
#include "visit/Visit.h"

#include "common/Wipe.h"

#include <algorithm>

namespace stapsteen {

namespace {

void wipe(Place &place)
{
    stapsteen::wipe(place.topicId);
    stapsteen::wipe(place.cardId);
}

} // namespace

Visit::Visit(QObject *parent)
    : QObject(parent)
{
}

Visit::~Visit()
{
    wipe(m_language);
    wipe(m_place);
    forgetHistory();
    for (QString &card : m_savedCards)
        wipe(card);
}

void Visit::begin()
{
    clear();
    m_active = true;
    Q_EMIT activeChanged();
    moveTo({Place::Screen::Language, {}, {}});
}

void Visit::clear()
{
    wipe(m_language);
    Q_EMIT languageChanged();

    for (QString &card : m_savedCards)
        wipe(card);
    m_savedCards.clear();
    Q_EMIT savedCardsChanged();

    forgetHistory();
    moveTo({});

    setSpeed(DefaultSpeed);
    setVolume(DefaultVolume);
    setMuted(false);

    if (m_active) {
        m_active = false;
        Q_EMIT activeChanged();
    }
    Q_EMIT cleared();
}

void Visit::setLanguage(const QString &tag)
{
    if (tag == m_language)
        return;
    wipe(m_language);
    m_language = ownCopy(tag);
    Q_EMIT languageChanged();
}

void Visit::saveCard(const QString &cardId)
{
    if (cardId.isEmpty() || hasSaved(cardId))
        return;
    m_savedCards.append(ownCopy(cardId));
    Q_EMIT savedCardsChanged();
}

void Visit::removeCard(const QString &cardId)
{
    const qsizetype at = m_savedCards.indexOf(cardId);
    if (at < 0)
        return;
    wipe(m_savedCards[at]);
    m_savedCards.removeAt(at);
    Q_EMIT savedCardsChanged();
}

void Visit::go(const Place &place)
{
    if (place == m_place)
        return;
    m_history.append(m_place);
    moveTo(place);
}

void Visit::replace(const Place &place)
{
    moveTo(place);
}

void Visit::back()
{
    if (m_history.isEmpty())
        return;
    Place before = m_history.takeLast();
    moveTo(before);
    wipe(before);
}

void Visit::home()
{
    forgetHistory();
    moveTo({Place::Screen::Home, {}, {}});
}

void Visit::setSpeed(double speed)
{
    speed = std::clamp(speed, SlowestSpeed, FastestSpeed);
    if (speed == m_speed)
        return;
    m_speed = speed;
    Q_EMIT speedChanged();
}

void Visit::setVolume(double volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    if (volume == m_volume)
        return;
    m_volume = volume;
    Q_EMIT volumeChanged();
}

void Visit::setMuted(bool muted)
{
    if (muted == m_muted)
        return;
    m_muted = muted;
    Q_EMIT mutedChanged();
}

void Visit::moveTo(const Place &place)
{
    if (place == m_place)
        return;
    const Place next{place.screen, ownCopy(place.topicId), ownCopy(place.cardId), place.firstShown};
    wipe(m_place); // in the history it stays: that shares it
    m_place = next;
    Q_EMIT placeChanged();
}

void Visit::forgetHistory()
{
    for (Place &place : m_history)
        wipe(place);
    m_history.clear();
}

} // namespace stapsteen
