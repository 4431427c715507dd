// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

/// Words as search compares them: what a visitor taps and what stands on a card are folded alike, so that she
/// need not know how it is spelled exactly.
namespace stapsteen::searchtext {

/// @p text in small letters without accents and marks. Arabic and Persian: one alef, ye, kaf, and he for ta
/// marbuta; no hamza, tatweel or vowel signs. Ethiopic: every syllable becomes its consonant's first form,
/// and the letters that sound alike one of them, so that thirty tiles are enough to spell. Й, ї and ґ stay:
/// they are letters.
QString folded(const QString &text);

/// The folded words of @p text of two letters or more, each once. Names of figures in braces are no words. An
/// Arabic word that begins with the article (also after wa-, bi-, fa-, ka-) comes without it as well.
QStringList wordsOf(const QString &text);

} // namespace stapsteen::searchtext
