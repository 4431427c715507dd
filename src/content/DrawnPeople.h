// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace stapsteen {

/// Who one pictogram or scene shows.
struct DrawnPeople {
    QList<QStringList> people; ///< each: who (kinds()), then what is seen of her or what she does (traits())
    QString sector; ///< the one of sectors() somebody works in there; empty if nobody is at work
    SourcePlace place;

    /// "woman", "man", "girl", "boy", "child", "baby", "person".
    static const QStringList &kinds();

    /// "older", "headscarf", "wheelchair", "pregnant", "caring", "technical", "advising", "learning".
    static const QStringList &traits();

    /// "care", "childcare", "education", "technology", "it", "transport", "food", "retail", "cleaning",
    /// "green", "office", "business", "craft".
    static const QStringList &sectors();
};

/// Who the drawings of a pack show, by their names.
struct AllDrawnPeople {
    QHash<QString, DrawnPeople> pictograms;
    QHash<QString, DrawnPeople> scenes;

    /// Reads people.json in the folders of the pictograms and of the scenes, and in an overlay's own; empty
    /// where it is not there. What is wrong in it goes to @p problems.
    static AllDrawnPeople read(const SourceTree &sources, QList<SourceTree::Problem> &problems);
};

} // namespace stapsteen
