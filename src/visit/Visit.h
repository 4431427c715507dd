// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "visit/Place.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace stapsteen {

/// One visitor's session. It lives in memory alone and knows nothing of disks, screens or sound;
/// clear() brings back exactly what a fresh Visit is, and overwrites what it held.
class Visit : public QObject {
    Q_OBJECT

public:
    static constexpr double DefaultSpeed = 1.0;
    static constexpr double SlowestSpeed = 0.6;
    static constexpr double FastestSpeed = 1.2;
    static constexpr double DefaultVolume = 0.7;

    explicit Visit(QObject *parent = nullptr);
    ~Visit() override;

    /// Starts a visit: what was there is cleared, and she stands at the language choice.
    void begin();

    /// Ends it: everything back to its default, strings overwritten, at Attract. Emits cleared().
    void clear();

    /// True between begin() and clear().
    bool isActive() const { return m_active; }

    /// Language tag ("nl", "ar", …); empty until she chose one. Changing it keeps place and history.
    QString language() const { return m_language; }
    void setLanguage(const QString &tag);

    /// Ids of the cards she saved, in the order of saving; each once.
    QStringList savedCards() const { return m_savedCards; }
    bool hasSaved(const QString &cardId) const { return m_savedCards.contains(cardId); }
    void saveCard(const QString &cardId);
    void removeCard(const QString &cardId);

    /// Where she is now.
    Place place() const { return m_place; }

    /// She turned to the page that begins with tile @p first: back() to here leads to that page.
    void setFirstShown(int first) { m_place.firstShown = first; }

    /// Goes to @p place; back() returns to where she was. Going to where she is does nothing.
    void go(const Place &place);

    /// Goes to @p place instead of the present one: the next card of a topic, after which
    /// back() still leads to the topic.
    void replace(const Place &place);

    /// Back to the place before. Does nothing at the first one.
    void back();

    /// True if back() leads somewhere.
    bool canGoBack() const { return !m_history.isEmpty(); }

    /// Goes Home and forgets the way there.
    void home();

    /// How fast is spoken, 1.0 = normal; kept within SlowestSpeed…FastestSpeed.
    double speed() const { return m_speed; }
    void setSpeed(double speed);

    /// How loud, 0…1; kept within it.
    double volume() const { return m_volume; }
    void setVolume(double volume);

    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);

Q_SIGNALS:
    void activeChanged();
    void languageChanged();
    void savedCardsChanged();
    void placeChanged();
    void speedChanged();
    void volumeChanged();
    void mutedChanged();
    void cleared(); ///< after everything was reset: whoever holds something of hers drops it now

private:
    void moveTo(const Place &place);
    void forgetHistory();

    bool m_active = false;
    QString m_language;
    QStringList m_savedCards;
    Place m_place;
    QList<Place> m_history; ///< where back() leads, latest last
    double m_speed = DefaultSpeed;
    double m_volume = DefaultVolume;
    bool m_muted = false;
};

} // namespace stapsteen
