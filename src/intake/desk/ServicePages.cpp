// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/ServicePages.h"

#include "intake/desk/DutchText.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

using KeyState = KeyRow::State;

QString sealState(KeyState state)
{
    return state == KeyState::Former ? u"Vorige: opent nog wat ermee verzegeld is"_s
                                     : u"In gebruik: kiosken verzegelen hiermee"_s;
}

QString signingState(KeyState state)
{
    switch (state) {
    case KeyState::Next:
        return u"Volgende: kiosken vertrouwen hem al"_s;
    case KeyState::Current:
        return u"In gebruik: kiosken vertrouwen hem"_s;
    case KeyState::Former:
        return u"Vorige: kiosken vertrouwen hem niet meer"_s;
    }
    return {};
}

Html keyTable(const QString &caption, const QList<KeyRow> &keys, QString (*stateOf)(KeyState))
{
    Html rows;
    for (const KeyRow &key : keys) {
        Html cells = cell(u"Kenmerk"_s, element("code"_L1, {key.id}));
        cells += cell(u"Van"_s, dutch::shortMoment(key.from), u"when"_s);
        cells += cell(u"Tot"_s, key.until ? dutch::shortMoment(*key.until) : u"–"_s, u"when"_s);
        cells += cell(u"Stand"_s, stateOf(key.state));
        rows += element("tr"_L1, {cells});
    }
    return table(caption, {u"Kenmerk"_s, u"Van"_s, u"Tot"_s, u"Stand"_s}, false, rows);
}

Html troubleTable(const QList<OpenKlantLedger::Trouble> &troubles)
{
    Html rows;
    for (const OpenKlantLedger::Trouble &trouble : troubles) {
        Html cells = cell(u"Waarom"_s, trouble.sentence);
        cells += cell(u"Verzoeken"_s, QString::number(trouble.count));
        cells += cell(u"Oudste van"_s, dutch::shortMoment(trouble.oldest), u"when"_s);
        cells += cell(u"Nieuwe poging"_s, dutch::shortMoment(trouble.next), u"when"_s);
        rows += element("tr"_L1, {cells});
    }
    return table(u"Wat nog niet lukte, en waarom"_s,
                 {u"Waarom"_s, u"Verzoeken"_s, u"Oudste van"_s, u"Nieuwe poging"_s}, false, rows);
}

} // namespace

Html kiosks(const Viewer &viewer, const QList<KioskRow> &kiosks, const QString &said)
{
    Html main = heading(u"Kiosken"_s);
    if (!said.isEmpty())
        main += confirmation(said);
    Html rows;
    QList<dutch::Choice> open;
    for (const KioskRow &kiosk : kiosks) {
        Html cells = cell(u"Centrum"_s, kiosk.centre);
        cells += cell(u"Naam"_s, kiosk.name);
        cells += cell(u"Aangemeld"_s, dutch::shortMoment(kiosk.enrolled), u"when"_s);
        cells += cell(u"Stand"_s,
                      kiosk.revoked ? u"Geweigerd sinds %1"_s.arg(dutch::shortMoment(*kiosk.revoked))
                                    : u"Mag verzoeken sturen"_s);
        rows += element("tr"_L1, {cells});
        if (!kiosk.revoked)
            open.append({kiosk.id, kiosk.centre + u", "_s + kiosk.name});
    }
    if (kiosks.isEmpty())
        main += paragraph(u"Er is nog geen kiosk aangemeld."_s, u"empty"_s);
    else
        main += table(u"Kiosken die zich hebben aangemeld"_s,
                      {u"Centrum"_s, u"Naam"_s, u"Aangemeld"_s, u"Stand"_s}, false, rows);
    if (!open.isEmpty()) {
        Html fields = select(u"Kiosk"_s, u"kiosk"_s, QString(), open);
        fields += button(u"Weiger deze kiosk"_s, u"quiet"_s);
        Html content =
            paragraph(u"Is een kiosk gestolen? Weiger hem: wat hij daarna stuurt, komt niet binnen. Dit "
                      u"kan niet terug; de kiosk heeft daarna een nieuwe aanmelding nodig."_s);
        content += postForm(u"/desk/kiosks/revoke"_s, viewer.formToken, fields, u"inline"_s);
        main += section(QString(), u"Weiger een kiosk"_s, content);
    }
    return document(u"Kiosken"_s, viewer, main);
}

Html keys(const Viewer &viewer, const KeyList &list)
{
    Html main = heading(u"Sleutels"_s);
    main += paragraph(u"Alleen om te zien. Vernieuwen gaat op de server, met stapsteen-intake keys."_s,
                      u"soft"_s);
    if (!list.isFresh)
        main += warning(u"De sleutels zijn gewisseld. Start stapsteen-intake op deze server opnieuw."_s);
    main += element("h2"_L1, {u"Waarmee kiosken verzegelen"_s});
    main += keyTable(u"Sleutels die verzoeken en notities openen"_s, list.seals, sealState);
    main += element("h2"_L1, {u"Waarmee de gemeente ondertekent"_s});
    main += keyTable(u"Sleutels onder ontvangstbewijzen"_s, list.signings, signingState);
    main += section(QString(), u"Database"_s, facts(fact(u"Kenmerk"_s, element("code"_L1, {list.epoch}))));
    return document(u"Sleutels"_s, viewer, main);
}

Html openKlant(const Viewer &viewer, const OpenKlantView &view)
{
    const OpenKlantLedger::Counts &counts = view.counts;
    Html main = heading(u"Open Klant"_s);
    main += paragraph(view.isOn ? u"Verzoeken gaan vanzelf door naar Open Klant."_s
                                : u"Vanaf deze server gaan verzoeken niet door naar Open Klant. Dat stelt u "
                                  u"op de server in: stapsteen-intake serve --open-klant."_s,
                      u"soft"_s);
    if (view.isOn || counts.filed + counts.waiting + counts.failing + counts.erasing > 0) {
        Html all = fact(u"Staan in Open Klant"_s, QString::number(counts.filed));
        all += fact(u"Wachten"_s, QString::number(counts.waiting));
        all += fact(u"Worden daar gewist"_s, QString::number(counts.erasing));
        all += fact(u"Apart gezet"_s, QString::number(counts.failing));
        main += section(QString(), u"Hoeveel verzoeken"_s, facts(all));
    }
    if (!view.troubles.isEmpty()) {
        main += element("h2"_L1, {u"Apart gezet"_s});
        main += paragraph(u"Deze verzoeken konden nog niet naar Open Klant, daar niet worden bekeken of nog "
                          u"niet worden gewist. "
                          u"Ze blijven hier bewaard en aan deze balie te zien, en gaan vanzelf opnieuw."_s);
        main += troubleTable(view.troubles);
    }
    return document(u"Open Klant"_s, viewer, main);
}

} // namespace stapsteen::pages
