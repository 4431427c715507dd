// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/RequestPages.h"

#include "intake/desk/DutchText.h"
#include "intake/desk/Notes.h"

#include "wire/Reference.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

QString address(const RequestView &view, const QString &what)
{
    return u"/desk/requests/"_s + view.row.id + what;
}

Html title(const RequestRow &row)
{
    Html top = paragraph(link(u"/desk/requests"_s, u"← Alle verzoeken"_s), u"back"_s);
    top += element(
        "div"_L1, {{"class"_L1, u"title"_s}},
        {heading(u"Contactverzoek"_s),
         element("span"_L1, {{"class"_L1, u"state "_s + stateName(row.state)}}, {dutch::state(row.state)})});
    top += paragraph(u"Ontvangen %1, bij %2"_s.arg(dutch::moment(row.received), row.centre), u"soft"_s);
    return top;
}

QString retention(const RequestView &view)
{
    if (view.row.closed)
        return u"Wordt gewist op %1."_s.arg(dutch::day(view.row.closed->addDays(view.retentionDays)));
    return u"Wordt gewist %1 dagen nadat het is afgehandeld."_s.arg(view.retentionDays);
}

// Her wishes come first, so that whoever reads her number has read them.
Html wishes(const ContactRequest &content)
{
    Html all;
    if (!content.codeWord.isEmpty())
        all += fact(u"Zeg als eerste"_s, content.codeWord);
    for (const auto &[name, wish] : dutch::wishes(content))
        all += fact(name, wish);
    return section(u"wishes"_s, u"Lees eerst: zo wil zij contact"_s, facts(all));
}

Html about(const ContactRequest &content)
{
    Html items;
    for (const Subject &subject : content.about)
        items += element("li"_L1, {subject.title});
    Html said =
        items.isEmpty() ? paragraph(u"Zij heeft geen onderwerp gekozen."_s) : element("ul"_L1, {items});
    if (content.voice)
        said += paragraph(u"Zij sprak een bericht in, %1 seconden."_s.arg(content.voice->seconds));
    return section(u"about"_s, u"Waarover zij wil praten"_s, said);
}

Html voice(const RequestView &view, const Voice &voice)
{
    // preload: what is not listened to is not fetched, and does not stand in the log as if it was.
    const Html player = element("audio"_L1,
                                {{"controls"_L1, u"controls"_s},
                                 {"controlslist"_L1, u"nodownload"_s},
                                 {"preload"_L1, u"none"_s},
                                 {"aria-label"_L1, u"Haar gesproken bericht"_s},
                                 {"src"_L1, address(view, u"/voice?read="_s) + view.readToken}});
    return fact(
        u"Haar bericht"_s,
        element(
            "span"_L1,
            {player, element("span"_L1, {{"class"_L1, u"soft"_s}}, {u"%1 seconden"_s.arg(voice.seconds)})}));
}

Html person(const RequestView &view, const ContactRequest &content)
{
    const bool isEmail = content.channel == ContactRequest::Channel::Email;
    Html all = fact(u"Naam"_s, content.name.isEmpty() ? u"Zij heeft geen naam opgegeven."_s : content.name);
    all += fact(isEmail ? u"E-mail"_s : u"Nummer"_s, content.address);
    all += fact(u"Mag voor"_s, dutch::approvedUse(content));
    if (content.voice)
        all += voice(view, *content.voice);
    return element(
        "section"_L1, {{"class"_L1, u"person"_s}, {"id"_L1, u"persoon"_s}, {"tabindex"_L1, u"-1"_s}},
        {element("h2"_L1, {isEmail ? u"Naam en e-mailadres"_s : u"Naam en nummer"_s}), facts(all)});
}

// What stands in place of her name and number.
Html notYet(const Viewer &viewer, const RequestView &view)
{
    Html content;
    if (view.isOwn(viewer)) {
        content += postForm(address(view, u"/reveal"_s), viewer.formToken,
                            button(u"Ik heb haar wensen gelezen. Toon naam en nummer"_s, u"main"_s));
        content += paragraph(u"Dat u dit bekijkt, komt in het logboek."_s, u"soft"_s);
    } else if (view.row.assigned.isEmpty()) {
        content += paragraph(u"Alleen wie dit verzoek op zich neemt, ziet haar naam en nummer."_s);
        content += postForm(address(view, u"/take"_s), viewer.formToken,
                            button(u"Neem dit verzoek op mij"_s, u"main"_s));
    } else {
        content += paragraph(u"Alleen %1 ziet haar naam en nummer."_s.arg(view.row.assigned));
    }
    return section(u"person"_s, u"Naam en nummer"_s, content);
}

Html radio(RequestState state, RequestState chosen)
{
    return element("label"_L1, {{"class"_L1, u"radio"_s}},
                   {element("input"_L1,
                            {{"type"_L1, u"radio"_s},
                             {"name"_L1, u"state"_s},
                             {"value"_L1, stateName(state)},
                             {"checked"_L1, state == chosen ? u"checked"_s : QString()}}),
                    dutch::state(state)});
}

Html tracking(const Viewer &viewer, const RequestView &view)
{
    Html choices = element("legend"_L1, {u"Hoe staat het ervoor?"_s});
    for (const RequestState state : RequestStates) {
        if (state != RequestState::Withdrawn)
            choices += radio(state, view.row.state);
    }
    Html fields = element("fieldset"_L1, {choices});
    fields += element("label"_L1,
                      {u"Notitie (hoeft niet)"_s,
                       element("textarea"_L1,
                               {{"name"_L1, u"note"_s},
                                {"rows"_L1, u"4"_s},
                                {"maxlength"_L1, QString::number(Notes::MaxLength)}})});
    fields += button(u"Bewaar"_s, u"main"_s);
    return section(u"tracking"_s, u"Bijhouden"_s,
                   postForm(address(view, u"/track"_s), viewer.formToken, fields, u"stacked"_s));
}

Html notes(const QList<ReadableNote> &notes)
{
    if (notes.isEmpty())
        return {};
    Html items;
    for (const ReadableNote &note : notes) {
        items += element("li"_L1,
                         {paragraph(note.author + u", "_s + dutch::moment(note.at), u"soft"_s),
                          paragraph(note.text ? *note.text : note.text.error().sentence, u"note"_s)});
    }
    return section(u"notes"_s, u"Notities"_s, element("ol"_L1, {items}));
}

// Two people must not call her, each knowing nothing of the other.
Html openKlant(const OpenKlantLedger::Progress &progress)
{
    using Work = OpenKlantLedger::Work;
    if (progress.work == Work::Filed || progress.work == Work::Settle)
        return paragraph(u"Dit verzoek staat ook in Open Klant. Kijk daar eerst of iemand haar al belde."_s);
    if (progress.trouble.isEmpty())
        return paragraph(u"Dit verzoek gaat ook naar Open Klant."_s);
    return paragraph(u"Dit verzoek kon nog niet naar Open Klant. "_s + progress.trouble);
}

Html assignment(const Viewer &viewer, const RequestView &view)
{
    const bool isFree = view.row.assigned.isEmpty();
    Html content = paragraph(isFree ? u"Nog niemand doet dit verzoek."_s
                                    : u"%1 doet dit verzoek."_s.arg(view.row.assigned));
    const Html from = hidden(u"from"_s, view.row.assigned);
    if (view.mayGive) {
        QList<dutch::Choice> people;
        for (const QString &colleague : view.colleagues)
            people.append({colleague, colleague});
        Html fields = from;
        fields += select(u"Geef dit verzoek aan"_s, u"to"_s, QString(), people);
        fields += button(u"Geef"_s, u"quiet"_s);
        if (!people.isEmpty())
            content += postForm(address(view, u"/give"_s), viewer.formToken, fields, u"inline"_s);
        if (!isFree) {
            Html back = from;
            back += button(u"Zet terug: van niemand"_s, u"quiet"_s);
            content += postForm(address(view, u"/release"_s), viewer.formToken, back, u"inline"_s);
        }
    }
    if (view.openKlant)
        content += openKlant(*view.openKlant);
    if (viewer.role == Role::Coordinator)
        content += paragraph(link(u"/desk/log?about="_s + view.row.id, u"Logboek van dit verzoek"_s));
    return section(u"assignment"_s, u"Wie doet dit"_s, content);
}

} // namespace

Html request(const Viewer &viewer, const RequestView &view)
{
    Html main = title(view.row);
    // What she names when she calls.
    main += paragraph(u"Nummer op haar bewijs: %1. %2"_s.arg(referenceOf(view.row.id), retention(view)),
                      u"soft"_s);
    if (!view.said.isEmpty())
        main += confirmation(view.said);
    if (view.content) {
        main += wishes(*view.content);
        main += about(*view.content);
        main += view.readToken.isEmpty() ? notYet(viewer, view) : person(view, *view.content);
    } else {
        main += warning(u"Dit verzoek is niet te openen. "_s + view.content.error().sentence
                        + u" Vraag de beheerder om hulp; het verzoek blijft bewaard."_s);
    }
    if (view.isOwn(viewer))
        main += tracking(viewer, view);
    main += notes(view.notes);
    main += assignment(viewer, view);
    return document(u"Contactverzoek"_s, viewer, main);
}

Html withdrawn(const Viewer &viewer, const RequestRow &row)
{
    Html main = title(row);
    main +=
        section(QString(), u"Ingetrokken"_s,
                paragraph(u"Zij heeft dit verzoek ingetrokken. Alles wat zij schreef en zei en alle notities "
                          u"zijn gewist. Neem geen contact op."_s));
    return document(u"Ingetrokken verzoek"_s, viewer, main);
}

} // namespace stapsteen::pages
