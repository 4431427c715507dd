// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/CodePictograms.h"

#include "wire/WithdrawalCode.h"

#include <QCoreApplication>

#include <array>

namespace stapsteen::codePictograms {

namespace {

struct Entry {
    const char *name;
    const char *word; ///< Dutch
};

/// Things everybody has seen, that look unlike each other and mean nothing about her: no people, no body,
/// no animal that some avoid, no office, nothing of what the cards are about.
constexpr std::array<Entry, WithdrawalCode::PictogramCount> Alphabet{{
    {"ball", QT_TRANSLATE_NOOP("CodePictograms", "bal")},
    {"bicycle", QT_TRANSLATE_NOOP("CodePictograms", "fiets")},
    {"book-open", QT_TRANSLATE_NOOP("CodePictograms", "boek")},
    {"briefcase", QT_TRANSLATE_NOOP("CodePictograms", "koffer")},
    {"bus-stop", QT_TRANSLATE_NOOP("CodePictograms", "bus")},
    {"calculator", QT_TRANSLATE_NOOP("CodePictograms", "rekenmachine")},
    {"calendar-week", QT_TRANSLATE_NOOP("CodePictograms", "kalender")},
    {"clock-hours", QT_TRANSLATE_NOOP("CodePictograms", "klok")},
    {"computer", QT_TRANSLATE_NOOP("CodePictograms", "computer")},
    {"cups-tea", QT_TRANSLATE_NOOP("CodePictograms", "thee")},
    {"door-open", QT_TRANSLATE_NOOP("CodePictograms", "deur")},
    {"euro-coin", QT_TRANSLATE_NOOP("CodePictograms", "munt")},
    {"gear", QT_TRANSLATE_NOOP("CodePictograms", "tandwiel")},
    {"house", QT_TRANSLATE_NOOP("CodePictograms", "huis")},
    {"key", QT_TRANSLATE_NOOP("CodePictograms", "sleutel")},
    {"map-route", QT_TRANSLATE_NOOP("CodePictograms", "landkaart")},
    {"plant-pot", QT_TRANSLATE_NOOP("CodePictograms", "plant")},
    {"purse", QT_TRANSLATE_NOOP("CodePictograms", "portemonnee")},
    {"running-shoe", QT_TRANSLATE_NOOP("CodePictograms", "schoen")},
    {"scales-fair", QT_TRANSLATE_NOOP("CodePictograms", "weegschaal")},
    {"sewing-machine", QT_TRANSLATE_NOOP("CodePictograms", "naaimachine")},
    {"signpost", QT_TRANSLATE_NOOP("CodePictograms", "wegwijzer")},
    {"stairs-flag", QT_TRANSLATE_NOOP("CodePictograms", "trap")},
    {"telephone-desk", QT_TRANSLATE_NOOP("CodePictograms", "telefoon")},
    {"tools", QT_TRANSLATE_NOOP("CodePictograms", "gereedschap")},
    {"ui-afternoon", QT_TRANSLATE_NOOP("CodePictograms", "zon")},
    {"ui-edit", QT_TRANSLATE_NOOP("CodePictograms", "potlood")},
    {"ui-evening", QT_TRANSLATE_NOOP("CodePictograms", "maan")},
    {"ui-globe", QT_TRANSLATE_NOOP("CodePictograms", "wereldbol")},
    {"ui-heart-full", QT_TRANSLATE_NOOP("CodePictograms", "hart")},
    {"ui-keyboard", QT_TRANSLATE_NOOP("CodePictograms", "toetsenbord")},
    {"ui-lock", QT_TRANSLATE_NOOP("CodePictograms", "slot")},
    {"ui-mail", QT_TRANSLATE_NOOP("CodePictograms", "brief")},
    {"ui-print", QT_TRANSLATE_NOOP("CodePictograms", "printer")},
    {"ui-search", QT_TRANSLATE_NOOP("CodePictograms", "vergrootglas")},
    {"ui-slow", QT_TRANSLATE_NOOP("CodePictograms", "schildpad")},
}};

} // namespace

QString name(int index)
{
    return QString::fromLatin1(Alphabet.at(size_t(index)).name);
}

QString word(int index)
{
    return QCoreApplication::translate("CodePictograms", Alphabet.at(size_t(index)).word);
}

} // namespace stapsteen::codePictograms
