<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Help towards work in The Hague</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">The municipality of Den Haag (The Hague) helps people find work or school, also without a benefit.</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">It is for people from Den Haag who want to work.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">First register with UWV, then go to the municipality.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met een baan erna</source>
        <translation type="unfinished">Learning, with a job afterwards</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>In een proef leert u een vak en is er daarna een baan.</source>
        <translation type="unfinished">In a trial you learn a trade, and there is a job afterwards.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">The Werkcentrum in Den Haag</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">At the Werkcentrum you talk about work, learning and diplomas.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Look at werkcentrum.nl or ask at the desk.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Toddler group in Den Haag</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Your child plays and learns with other children.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Sometimes the municipality pays a part, also without childcare allowance (kinderopvangtoeslag).</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Ask at a toddler group (peuteropvang) in your neighbourhood.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Childcare during illness in Den Haag</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">When illness makes things hard at home, the municipality sometimes pays a part.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag het bij de gemeente Den Haag, en noem het woord SMI.</source>
        <translation type="unfinished">Ask the municipality of Den Haag, and say the word SMI.</translation>
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
        <translation type="unfinished">The helpdesk helps you with money, allowances and debts.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">It is for people from Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Here you report that someone treats you badly because of who you are.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">It is for people who live in Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">Phone 070 752 82 00 or look at denhaagmeldt.nl.</translation>
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
        <translation type="unfinished">At Yasmin you meet women or take a training course.</translation>
    </message>
    <message id="programmes.denhaag-yasmin.for">
        <source>Alle vrouwen uit Den Haag zijn welkom.</source>
        <translation type="unfinished">All women from Den Haag are welcome.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">You learn a trade, close to home and together with others.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">It is in clubhouse De Mussen, in the Schilderswijk.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Taalhuis in de bibliotheek</source>
        <translation type="unfinished">Taalhuis in the library</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>U oefent Nederlands met een vrijwilliger.</source>
        <translation type="unfinished">You practise Dutch with a volunteer.</translation>
    </message>
    <message id="programmes.denhaag-language-house.for">
        <source>Het is voor mensen die Nederlands willen leren.</source>
        <translation type="unfinished">It is for people who want to learn Dutch.</translation>
    </message>
    <message id="programmes.denhaag-language-house.where">
        <source>Het is in de Centrale Bibliotheek en in bibliotheken in de wijk.</source>
        <translation type="unfinished">It is in the Central Library and in neighbourhood libraries.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">Sometimes a volunteer gives you Dutch lessons, in a group or at home.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Lessons at home are for women who cannot go to a school.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Help with DigiD and the internet</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">The library helps you with DigiD, letters and forms on the internet.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">You do not have to be a member of the library.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Ask in the library for the Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Cycling lessons in Den Haag</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">Sometimes a cycling coach gives lessons in your neighbourhood.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">It is for adults who cannot cycle yet.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Ask for the buurtsportcoach (neighbourhood sports coach); sometimes there is a waiting list.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Fathers and other men learn, cook and talk together here.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Nu zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Women and children are welcome now too.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">It is in the Laak neighbourhood.</translation>
    </message>
</context>
</TS>
