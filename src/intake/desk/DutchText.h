// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/ContactRequest.h"

#include <QDateTime>

namespace stapsteen {

/// How the desk says things, in Dutch, to who is about to contact a woman.
namespace dutch {

/// "maandag 23 november 2026, 14.05 uur", in Amsterdam.
QString moment(const QDateTime &time);

/// "ma 23 nov. 2026, 14.05", likewise.
QString shortMoment(const QDateTime &time);

/// The Dutch name of the language with BCP 47 tag @p tag; the tag itself where we have no name.
QString language(const QString &tag);

/// How to reach her: by what, and what that must not do.
QString channel(const ContactRequest &request);

/// Who may hear what.
QString answerer(const ContactRequest &request);

/// On which parts of the day.
QString times(const ContactRequest &request);

QString voicemail(const ContactRequest &request);

QString preferWoman(const ContactRequest &request);

/// What she wants to talk about, in one line for the list.
QString subjects(const ContactRequest &request);

} // namespace dutch

} // namespace stapsteen
