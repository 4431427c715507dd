<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Pomoc w drodze do pracy w Hadze</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">Gmina Den Haag (Haga) pomaga ludziom w drodze do pracy lub szkoły, także bez zasiłku.</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">To dla ludzi z Den Haag, którzy chcą pracować.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">Proszę najpierw zapisać się w UWV, a potem pójść do gminy.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met een baan erna</source>
        <translation type="unfinished">Nauka, a potem praca</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>In een proef leert u een vak en is er daarna een baan.</source>
        <translation type="unfinished">W próbnym programie uczy się Pani zawodu, a potem jest praca.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">Werkcentrum w Den Haag</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">W Werkcentrum rozmawia Pani o pracy, nauce i dyplomach.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Proszę zajrzeć na werkcentrum.nl lub zapytać w recepcji.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Grupa dla maluchów w Den Haag</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Dziecko bawi się i uczy z innymi dziećmi.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Gmina czasem płaci część, także bez kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Proszę zapytać w peuteropvang w swojej dzielnicy.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Choroba: opieka nad dzieckiem, Den Haag</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">Gdy przez chorobę w domu jest ciężko, gmina czasem płaci część.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag het bij de gemeente Den Haag, en noem het woord SMI.</source>
        <translation type="unfinished">Proszę zapytać w gminie Den Haag i powiedzieć słowo SMI.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.denhaag-money.title">
        <source>Helpdesk Geldzaken</source>
        <translation type="unfinished">Helpdesk Geldzaken</translation>
    </message>
    <message id="rules.denhaag-money.what">
        <source>De helpdesk helpt u met geld, toeslagen en schulden.</source>
        <translation type="unfinished">Helpdesk pomaga w sprawach pieniędzy, dodatków i długów.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">To dla ludzi z Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Tu zgłasza Pani, że ktoś źle Panią traktuje za to, kim Pani jest.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">To dla ludzi, którzy mieszkają w Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">Proszę zadzwonić: 070 752 82 00 lub zajrzeć na denhaagmeldt.nl.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.denhaag-yasmin.title">
        <source>Yasmin</source>
        <translation type="unfinished">Yasmin</translation>
    </message>
    <message id="programmes.denhaag-yasmin.what">
        <source>Bij Yasmin ontmoet u vrouwen of volgt u een training.</source>
        <translation type="unfinished">W Yasmin poznaje Pani kobiety lub bierze udział w szkoleniu.</translation>
    </message>
    <message id="programmes.denhaag-yasmin.for">
        <source>Alle vrouwen uit Den Haag zijn welkom.</source>
        <translation type="unfinished">Wszystkie kobiety z Den Haag są mile widziane.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">Uczy się Pani zawodu, blisko domu i razem z innymi.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">To jest w klubie De Mussen, w dzielnicy Schilderswijk.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Taalhuis in de bibliotheek</source>
        <translation type="unfinished">Taalhuis w bibliotece</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>U oefent Nederlands met een vrijwilliger.</source>
        <translation type="unfinished">Ćwiczy Pani holenderski z kimś z wolontariatu.</translation>
    </message>
    <message id="programmes.denhaag-language-house.for">
        <source>Het is voor mensen die Nederlands willen leren.</source>
        <translation type="unfinished">To dla ludzi, którzy chcą się uczyć holenderskiego.</translation>
    </message>
    <message id="programmes.denhaag-language-house.where">
        <source>Het is in de Centrale Bibliotheek en in bibliotheken in de wijk.</source>
        <translation type="unfinished">To jest w Bibliotece Centralnej i w bibliotekach w dzielnicach.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">Czasem ktoś z wolontariatu uczy Panią holenderskiego, w grupie lub w domu.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Lekcje w domu są dla kobiet, które nie mogą chodzić do szkoły.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Pomoc z DigiD i internetem</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Biblioteka pomaga z DigiD, listami i formularzami w internecie.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Nie trzeba być zapisaną do biblioteki.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Proszę zapytać w bibliotece o Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Lekcje jazdy na rowerze w Den Haag</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">Czasem w Pani dzielnicy są lekcje z instruktorem.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">To dla dorosłych, którzy jeszcze nie umieją jeździć na rowerze.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Proszę zapytać o buurtsportcoacha (trenera w dzielnicy); czasem jest lista oczekujących.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Ojcowie i inni mężczyźni uczą się tu, gotują i rozmawiają razem.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Nu zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Teraz mogą przyjść także kobiety i dzieci.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">To jest w dzielnicy Laak.</translation>
    </message>
</context>
</TS>
