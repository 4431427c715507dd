// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>

namespace stapsteen {

/// Where a visitor is: a screen, and what it shows.
struct Place {
    Q_GADGET

public:
    enum class Screen {
        Attract, ///< nobody is there; the loop that greets in every language
        Language,
        Home,
        Topic, ///< of topicId
        Card, ///< cardId of topicId
        Saved,
        Search,
        ReachUs, ///< how to reach the municipality herself
        Contact, ///< the questions of a contact request
        Receipt,
        Withdrawal, ///< taking a request back
        StaffPin,
        Staff,
        StaffOutbox, ///< what has not arrived yet
    };
    Q_ENUM(Screen)

    Screen screen = Screen::Attract;
    QString topicId; ///< empty where the screen is not about a topic
    QString cardId; ///< empty where the screen is not about a card
    int firstShown = 0; ///< on a screen with pages of tiles: the one she turned to begins with this tile

    /// Whether it is the same place, whatever page of it shows.
    bool operator==(const Place &other) const
    {
        return screen == other.screen && topicId == other.topicId && cardId == other.cardId;
    }
};

} // namespace stapsteen
