// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DutchText.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <utility>

namespace stapsteen::dutch {

namespace {

// The languages of the kiosk and those planned next. Qt and ICU know most of them in English only.
constexpr std::array<std::pair<QLatin1String, QStringView>, 24> Languages{{
    {QLatin1String("nl"), u"Nederlands"},
    {QLatin1String("ar"), u"Arabisch"},
    {QLatin1String("ary"), u"Marokkaans-Arabisch"},
    {QLatin1String("rif"), u"Tarifit (Berbers)"},
    {QLatin1String("tr"), u"Turks"},
    {QLatin1String("en"), u"Engels"},
    {QLatin1String("pl"), u"Pools"},
    {QLatin1String("bg"), u"Bulgaars"},
    {QLatin1String("uk"), u"Oekraïens"},
    {QLatin1String("ti"), u"Tigrinya"},
    {QLatin1String("prs"), u"Dari"},
    {QLatin1String("kmr"), u"Kurmançi (Koerdisch)"},
    {QLatin1String("es"), u"Spaans"},
    {QLatin1String("pap"), u"Papiaments"},
    {QLatin1String("so"), u"Somalisch"},
    {QLatin1String("ps"), u"Pasjtoe"},
    {QLatin1String("pt"), u"Portugees"},
    {QLatin1String("kea"), u"Kaapverdisch Creools"},
    {QLatin1String("fr"), u"Frans"},
    {QLatin1String("hns"), u"Sarnami Hindoestani"},
    {QLatin1String("srn"), u"Sranantongo"},
    {QLatin1String("am"), u"Amhaars"},
    {QLatin1String("hi"), u"Hindi"},
    {QLatin1String("ur"), u"Urdu"},
}};

QString inAmsterdam(const QDateTime &time, const QString &format)
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale.toString(time.toTimeZone(amsterdam), format);
}

} // namespace

QString moment(const QDateTime &time)
{
    return inAmsterdam(time, QStringLiteral("dddd d MMMM yyyy, HH.mm 'uur'"));
}

QString shortMoment(const QDateTime &time)
{
    return inAmsterdam(time, QStringLiteral("ddd d MMM yyyy, HH.mm"));
}

QString language(const QString &tag)
{
    for (const auto &[known, name] : Languages) {
        if (tag == known)
            return name.toString();
    }
    return tag;
}

QString channel(const ContactRequest &request)
{
    switch (request.channel) {
    case ContactRequest::Channel::Call:
        return QStringLiteral("Bellen.");
    case ContactRequest::Channel::TextMessage:
        return QStringLiteral("Alleen een sms. Niet bellen. Zet niets persoonlijks in de sms.");
    case ContactRequest::Channel::Email:
        return QStringLiteral("Alleen een e-mail. Zet niets persoonlijks in het onderwerp.");
    }
    return {};
}

QString answerer(const ContactRequest &request)
{
    switch (request.answerer) {
    case ContactRequest::Answerer::OnlyMe:
        return QStringLiteral(
            "Alleen zijzelf. Vraag eerst naar haar naam. Zeg tegen een ander niet wie u bent "
            "en niet waarover het gaat.");
    case ContactRequest::Answerer::AnyoneAtHome:
        return QStringLiteral("Iedereen thuis mag opnemen. Zeg tegen een ander niet waarover het gaat.");
    }
    return {};
}

QString times(const ContactRequest &request)
{
    QStringList parts;
    if (request.times.testFlag(ContactRequest::Time::Morning))
        parts.append(QStringLiteral("’s ochtends"));
    if (request.times.testFlag(ContactRequest::Time::Afternoon))
        parts.append(QStringLiteral("’s middags"));
    if (request.times.testFlag(ContactRequest::Time::Evening))
        parts.append(QStringLiteral("’s avonds"));
    if (parts.isEmpty() || parts.size() == 3)
        return QStringLiteral("Het maakt haar niet uit: ochtend, middag of avond.");
    return QStringLiteral("Alleen %1.").arg(parts.join(QStringLiteral(" of ")));
}

QString voicemail(const ContactRequest &request)
{
    return request.voicemail ? QStringLiteral("Ja, u mag een bericht inspreken.")
                             : QStringLiteral("Nee. Spreek niets in.");
}

QString preferWoman(const ContactRequest &request)
{
    return request.preferWoman ? QStringLiteral("Ja, zij spreekt liever met een vrouw.")
                               : QStringLiteral("Geen voorkeur.");
}

QString subjects(const ContactRequest &request)
{
    QStringList titles;
    for (const Subject &subject : request.about)
        titles.append(subject.title);
    return titles.isEmpty() ? QStringLiteral("Niets bijzonders gekozen") : titles.join(QStringLiteral(" · "));
}

} // namespace stapsteen::dutch
