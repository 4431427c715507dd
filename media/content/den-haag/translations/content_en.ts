<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Help towards work in Den Haag</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">The municipality of Den Haag (The Hague) helps people towards work or school, even without a benefit (uitkering).</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">It is for people from Den Haag who want to work.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">You can first register with UWV, and then go to the municipality.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Learning, with work afterwards</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>Soms leren vrouwen in Den Haag een vak, met daarna werk.</source>
        <translation type="unfinished">Sometimes women in Den Haag learn a trade, with work afterwards.</translation>
    </message>
    <message id="work.denhaag-job-after.for">
        <source>Het is voor vrouwen met en zonder uitkering.</source>
        <translation type="unfinished">It is for women with and without a benefit (uitkering).</translation>
    </message>
    <message id="work.denhaag-job-after.join">
        <source>Vraag aan de balie of dit er nog is.</source>
        <translation type="unfinished">Ask at the desk if this still exists.</translation>
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
    <message id="childcare.denhaag-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">It is for children who will soon start school.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Sometimes the municipality pays a part, even without childcare allowance (kinderopvangtoeslag).</translation>
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
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">If illness makes things hard at home, you can ask the municipality for help.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Ask the municipality if it helps to pay for childcare; that is called SMI.</translation>
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
        <translation type="unfinished">The helpdesk helps you with money, allowances (toeslagen) and debts.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">It is for people from Den Haag.</translation>
    </message>
    <message id="rules.denhaag-money.join">
        <source>Vraag aan de balie hoe u de helpdesk kunt bellen.</source>
        <translation type="unfinished">Ask at the desk how you can call the helpdesk.</translation>
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
        <source>Bij Yasmin ontmoet u vrouwen en volgt u soms een training.</source>
        <translation type="unfinished">At Yasmin you meet women, and sometimes you take a training course.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">You learn a trade, close to home and together with others.</translation>
    </message>
    <message id="programmes.denhaag-academy.for">
        <source>Het is voor vrouwen die een vak willen leren.</source>
        <translation type="unfinished">It is for women who want to learn a trade.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">It is in clubhouse De Mussen, in the Schilderswijk neighbourhood.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Dutch in the library</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Ask in the library if you can practise Dutch there.</translation>
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
        <source>Vraag aan de balie naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Ask at the desk for the buurtsportcoach (neighbourhood sports coach); sometimes there is a waiting list.</translation>
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
        <source>Vaak zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Women and children are often welcome too.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">It is in the Laak neighbourhood.</translation>
    </message>
    <message id="programmes.denhaag-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.denhaag-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">A woman tells her story, and you talk about work and money.</translation>
    </message>
    <message id="programmes.denhaag-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">It is for women who want to talk about work.</translation>
    </message>
    <message id="programmes.denhaag-choosing.join">
        <source>Vraag aan de balie of er in Den Haag een groep is.</source>
        <translation type="unfinished">Ask at the desk if there is a group in Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-diploma.title">
        <source>Naar school als volwassene</source>
        <translation type="unfinished">Going to school as an adult</translation>
    </message>
    <message id="programmes.denhaag-diploma.what">
        <source>Op deze school leren ook volwassenen een vak of de taal.</source>
        <translation type="unfinished">This school also teaches adults a trade or the language.</translation>
    </message>
    <message id="programmes.denhaag-diploma.join">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Ask at the desk which training suits what you can already do.</translation>
    </message>
    <message id="programmes.denhaag-employers.title">
        <source>Werkgevers ontmoeten in Den Haag</source>
        <translation type="unfinished">Meeting employers in Den Haag</translation>
    </message>
    <message id="programmes.denhaag-employers.what">
        <source>Soms is er een bijeenkomst waar u met werkgevers praat.</source>
        <translation type="unfinished">Sometimes there is a meeting where you talk with employers.</translation>
    </message>
    <message id="programmes.denhaag-buddy.title">
        <source>Samen Hier</source>
        <translation type="unfinished">Samen Hier</translation>
    </message>
    <message id="programmes.denhaag-buddy.what">
        <source>Een kleine groep mensen uit de stad trekt een jaar met u op.</source>
        <translation type="unfinished">A small group of people from the city spends time with you for a year.</translation>
    </message>
    <message id="programmes.denhaag-buddy.for">
        <source>Het is voor mensen die nieuw zijn in Nederland.</source>
        <translation type="unfinished">It is for people who are new in the Netherlands.</translation>
    </message>
    <message id="programmes.denhaag-buddy.join">
        <source>Kijk op samenhier.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Look at samenhier.nl or ask at the desk.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.title">
        <source>Vrijwilligerswerk in Den Haag</source>
        <translation type="unfinished">Volunteering in Den Haag</translation>
    </message>
    <message id="programmes.denhaag-volunteering.what">
        <source>PEP helpt u vrijwilligerswerk te vinden dat bij u past.</source>
        <translation type="unfinished">PEP helps you find volunteer work that suits you.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.join">
        <source>Kijk op denhaagdoet.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Look at denhaagdoet.nl or ask at the desk.</translation>
    </message>
    <message id="programmes.denhaag-sport.title">
        <source>Sporten in uw wijk</source>
        <translation type="unfinished">Sport in your neighbourhood</translation>
    </message>
    <message id="programmes.denhaag-sport.what">
        <source>Een buurtsportcoach zoekt met u naar bewegen dat bij u past.</source>
        <translation type="unfinished">A buurtsportcoach (neighbourhood sports coach) helps you find exercise that suits you.</translation>
    </message>
    <message id="programmes.denhaag-sport.for">
        <source>Het is voor volwassenen in Den Haag.</source>
        <translation type="unfinished">It is for adults in Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-sport.join">
        <source>Vraag aan de balie naar de buurtsportcoach.</source>
        <translation type="unfinished">Ask at the desk for the buurtsportcoach.</translation>
    </message>
</context>
</TS>
