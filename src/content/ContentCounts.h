// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/DrawnPeople.h"
#include "content/SourceTree.h"

#include <QMap>
#include <QString>

namespace stapsteen {

/// What a pack's sources hold, counted: so that whoever reviews them against stereotypes has numbers to
/// look at, not an impression.
struct ContentCounts {
    ContentCounts() = default;

    /// @p drawn as AllDrawnPeople::read() gives it.
    ContentCounts(const SourceTree &sources, const AllDrawnPeople &drawn);

    int topics = 0;
    int cards = 0; ///< an offer's parts are one
    int offers = 0; ///< cards of an organisation's programme
    int lines = 0;
    int figures = 0; ///< different names, not periods
    int pictograms = 0; ///< that topics and cards show
    int scenes = 0; ///< cards with a scene beside the words
    int languages = 0;
    int offered = 0; ///< languages a visitor can choose
    int clips = 0;
    QMap<QString, int> levels; ///< cards by the barrier they lower
    QMap<QString, int> sectors; ///< cards that name or show work in a sector
    QMap<QString, int>
        people; ///< people shown on cards, in pictograms and scenes: by who, by trait, and "<who> <trait>"
    /// What they do there: "<who> <role>" and "<who> headscarf <role>", where a role is what she does
    /// (caring, technical, advising, learning) or the sector somebody works in.
    QMap<QString, int> roles;

    /// The traits of DrawnPeople that are something done, not something seen.
    static const QStringList &deeds();

private:
    void count(const DrawnPeople &drawn);
};

} // namespace stapsteen
