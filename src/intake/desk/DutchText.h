// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Requests.h"
#include "intake/desk/Role.h"

#include "wire/ContactRequest.h"

#include <QDateTime>
#include <QStringList>

namespace stapsteen {

/// How the desk says things, in Dutch, to who is about to contact a woman.
namespace dutch {

/// "maandag 23 november 2026, 14.05 uur", in Amsterdam.
QString moment(const QDateTime &time);

/// "ma 23 nov. 2026, 14.05", likewise.
QString shortMoment(const QDateTime &time);

/// "maandag 23 november 2026", likewise.
QString day(const QDateTime &time);

/// When the day of @p time began, likewise. UTC.
QDateTime startOfDay(const QDateTime &time);

/// How many midnights ago @p time is, likewise: "vandaag", "1 dag", "12 dagen".
QString age(const QDateTime &time, const QDateTime &now);

/// A value that forms send and what people read for it.
using Choice = std::pair<QString, QString>;

/// All languages we have a name for, by that name.
QList<Choice> languages();

/// The topics of the kiosk: what somebody can look for.
QList<Choice> topics();

QString role(Role role);

QString state(RequestState state);

/// What somebody did, for the log; @p deed as AuditEntry has it.
QString deed(const QString &deed);

/// The Dutch name of the language with BCP 47 tag @p tag; the tag itself where we have no name.
QString language(const QString &tag);

/// How to reach her without harm, as name and value: what may be said of a call stands there only where she
/// chose to be called. Her code word is not among them.
QList<Choice> wishes(const ContactRequest &request);

/// How to reach her: by what, and what that must not do.
QString channel(const ContactRequest &request);

/// Who may hear what.
QString answerer(const ContactRequest &request);

/// On which parts of the day.
QString times(const ContactRequest &request);

QString voicemail(const ContactRequest &request);

/// Whether, besides calling, a text message may be sent.
QString textMessage(const ContactRequest &request);

/// What the way to reach her may be used for: "Alleen bellen" …
QString approvedUse(const ContactRequest &request);

QString preferWoman(const ContactRequest &request);

/// What she wants to talk about, in one line for the list.
QString subjects(const ContactRequest &request);

} // namespace dutch

} // namespace stapsteen
