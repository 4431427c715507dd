<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">Help towards work in Rotterdam</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">Ask the municipality of Rotterdam to help you look for work, even without a benefit (uitkering).</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">You can first register with UWV, and then go to the municipality.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">The Werkcentrum in Rotterdam</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">At the Werkcentrum you talk about work, learning and diplomas.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Look at werkcentrum.nl or ask at the desk.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">A group of parents learns together and looks for work with help.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">It is for mothers in Rotterdam-Zuid without a partner, who get a benefit (uitkering).</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Learning, with work afterwards</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">Sometimes you learn a trade at a company, with work afterwards.</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Ask at the Werkcentrum which companies do this.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">The Rotterdam toddler group</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">Your child plays and learns with other children, before primary school.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">It is for children who will soon start school.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Ask at a toddler group (peutergroep) or school in your neighbourhood.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Childcare during illness in Rotterdam</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">If illness makes things hard at home, you can ask the municipality for help.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">It is for parents who live in Rotterdam.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Ask the municipality if it helps to pay for childcare; that is called SMI.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.rotterdam-radar.title">
        <source>RADAR</source>
        <translation type="unfinished">RADAR</translation>
    </message>
    <message id="rules.rotterdam-radar.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Here you report that someone treats you badly because of who you are.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">You can also talk here if you are not sure.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">Phone 010 411 39 11 or look at radar.nl.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.rotterdam-dona-daria.title">
        <source>Dona Daria</source>
        <translation type="unfinished">Dona Daria</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.what">
        <source>Dona Daria helpt mensen om sterk te staan en zelf te kiezen.</source>
        <translation type="unfinished">Dona Daria helps people to stand strong and choose for themselves.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria is at Gerard Scholtenstraat 129.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">Phone 010 465 92 96 and ask what there is now.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">A woman tells her story, and you talk about work and money.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">It is for women who want to talk about work.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">Ask at Dona Daria if there will be a new group.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">Women learn Dutch, cook together and help each other.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">Many women who come have not been in the Netherlands long.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">It is in the Oude Westen neighbourhood.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Dutch in the library</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Ask in the library if you can practise Dutch there.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Help with DigiD and the internet</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">The library helps you with DigiD, letters and forms on the internet.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">You do not have to be a member of the library.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Ask in the library for the Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">Questions about civic integration</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">The municipality answers your questions about civic integration (inburgering).</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">It is for people in Rotterdam who do civic integration.</translation>
    </message>
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">Ask at the desk how you can call the municipality.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Cycling lessons in Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">Sometimes there is a group to learn to cycle together.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">Money for training</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">The municipality sometimes helps to pay for training or a diploma.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">It is for people from Rotterdam who want to learn a trade.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">Ask at the Werkcentrum for a scholingsvoucher (money for training).</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">A job fair in the neighbourhood</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">Sometimes you can talk with employers at a fair in your neighbourhood.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">A language buddy (taalmaatje)</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">A language buddy practises Dutch with you, alone or in a group.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">It is for people from Rotterdam who want help with Dutch.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">It is in the Prins Alexander neighbourhood.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">Ask about it in a Huis van de Wijk (a neighbourhood centre).</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">Volunteering in Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">Zorgzaam010 shows who is looking for a volunteer.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">It is for people from Rotterdam.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">Search for Zorgzaam010 on the internet or ask at the desk.</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">This office helps you find a sport that suits your body.</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">It is for people with a disability or an illness.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">Fathers talk with other fathers about what kind of father they want to be.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">It is for fathers.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">Ask at the desk if Vaderkracht still exists.</translation>
    </message>
</context>
</TS>
