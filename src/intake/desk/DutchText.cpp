// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DutchText.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
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

// Of media/content, as its sources name them.
constexpr std::array<std::pair<QLatin1String, QStringView>, 4> Topics{{
    {QLatin1String("work"), u"Werk"},
    {QLatin1String("childcare"), u"Kinderopvang"},
    {QLatin1String("rules"), u"Regels en geld"},
    {QLatin1String("programmes"), u"Cursussen"},
}};

constexpr std::array<std::pair<QLatin1String, QStringView>, 21> Deeds{{
    {QLatin1String("logged-in"), u"Ingelogd"},
    {QLatin1String("locked-out"), u"Te vaak fout ingelogd: account even op slot"},
    {QLatin1String("password-changed"), u"Eigen wachtwoord veranderd"},
    {QLatin1String("second-factor-set"), u"App voor codes ingesteld"},
    {QLatin1String("recovery-code-used"), u"Ingelogd met een herstelcode"},
    {QLatin1String("assigned"), u"Verzoek gegeven aan"},
    {QLatin1String("revealed"), u"Wensen gelezen; naam en nummer bekeken"},
    {QLatin1String("listened"), u"Gesproken bericht opgehaald"},
    {QLatin1String("state-changed"), u"Stand veranderd in"},
    {QLatin1String("noted"), u"Notitie geschreven"},
    {QLatin1String("log-exported"), u"Logboek opgeslagen als bestand"},
    {QLatin1String("account-added"), u"Account gemaakt, rol"},
    {QLatin1String("role-changed"), u"Rol veranderd in"},
    {QLatin1String("password-reset"), u"Nieuw wachtwoord gegeven"},
    {QLatin1String("second-factor-reset"), u"App voor codes losgemaakt"},
    {QLatin1String("account-closed"), u"Account gesloten"},
    {QLatin1String("account-reopened"), u"Account heropend"},
    {QLatin1String("kiosk-revoked"), u"Kiosk geweigerd"},
    {QLatin1String("key-rolled"), u"Sleutel gewisseld"},
    {QLatin1String("epoch-renewed"), u"Nieuwe naam voor de database"},
    {QLatin1String("erased"), u"Oude verzoeken gewist"},
}};

const QTimeZone &amsterdam()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

QString inAmsterdam(const QDateTime &time, const QString &format)
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale.toString(time.toTimeZone(amsterdam()), format);
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

QString day(const QDateTime &time)
{
    return inAmsterdam(time, QStringLiteral("dddd d MMMM yyyy"));
}

QDateTime startOfDay(const QDateTime &time)
{
    return time.toTimeZone(amsterdam()).date().startOfDay(amsterdam()).toUTC();
}

QString age(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = time.toTimeZone(amsterdam()).date().daysTo(now.toTimeZone(amsterdam()).date());
    if (days <= 0)
        return QStringLiteral("vandaag");
    return days == 1 ? QStringLiteral("1 dag") : QStringLiteral("%1 dagen").arg(days);
}

QList<Choice> languages()
{
    QList<Choice> all;
    for (const auto &[tag, name] : Languages)
        all.append({QString(tag), name.toString()});
    std::sort(all.begin(), all.end(),
              [](const Choice &one, const Choice &other) { return one.second < other.second; });
    return all;
}

QList<Choice> topics()
{
    QList<Choice> all;
    for (const auto &[id, name] : Topics)
        all.append({QString(id), name.toString()});
    return all;
}

QString role(Role role)
{
    switch (role) {
    case Role::CaseManager:
        return QStringLiteral("contactpersoon");
    case Role::Coordinator:
        return QStringLiteral("coördinator");
    case Role::Administrator:
        return QStringLiteral("beheerder");
    }
    return {};
}

QString state(RequestState state)
{
    constexpr std::array<QStringView, 6> Names{u"Nieuw",       u"Geprobeerd",   u"Gesproken",
                                               u"Afgehandeld", u"Niet bereikt", u"Ingetrokken"};
    return Names.at(size_t(state)).toString();
}

QString deed(const QString &deed)
{
    for (const auto &[known, text] : Deeds) {
        if (deed == known)
            return text.toString();
    }
    return deed;
}

QString language(const QString &tag)
{
    for (const auto &[known, name] : Languages) {
        if (tag == known)
            return name.toString();
    }
    return tag;
}

QList<Choice> wishes(const ContactRequest &request)
{
    QList<Choice> all{{QStringLiteral("Hoe"), channel(request)}};
    if (request.channel == ContactRequest::Channel::Call) {
        all.append({QStringLiteral("Wie mag opnemen"), answerer(request)});
        all.append({QStringLiteral("Voicemail"), voicemail(request)});
        all.append({QStringLiteral("Sms"), textMessage(request)});
    }
    all.append({QStringLiteral("Wanneer"), times(request)});
    all.append({QStringLiteral("Taal"), language(request.language)});
    all.append({QStringLiteral("Liever een vrouw"), preferWoman(request)});
    return all;
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

QString textMessage(const ContactRequest &request)
{
    return request.textMessage ? QStringLiteral("Ja, een sms mag. Zet niet in de sms waarover het gaat.")
                               : QStringLiteral("Nee. Stuur geen sms.");
}

QString approvedUse(const ContactRequest &request)
{
    switch (request.channel) {
    case ContactRequest::Channel::Call:
        return request.textMessage ? QStringLiteral("Bellen of sms") : QStringLiteral("Alleen bellen");
    case ContactRequest::Channel::TextMessage:
        return QStringLiteral("Alleen sms");
    case ContactRequest::Channel::Email:
        return QStringLiteral("Alleen e-mail");
    }
    return {};
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
