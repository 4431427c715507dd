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
        <translation type="unfinished">Ask the municipality of Rotterdam to help you look for work, also without a benefit.</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">First register with UWV, then go to the municipality.</translation>
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
        <translation type="unfinished">It is for mothers in Rotterdam-Zuid without a partner, with a benefit.</translation>
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
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Ask at a toddler group (peutergroep) or school in your neighbourhood.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Childcare during illness in Rotterdam</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">When illness makes things hard at home, the municipality sometimes pays a part.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">It is for parents who live in Rotterdam.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag het bij de gemeente Rotterdam, en noem het woord SMI.</source>
        <translation type="unfinished">Ask the municipality of Rotterdam, and say the word SMI.</translation>
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
    <message id="programmes.rotterdam-dona-daria.for">
        <source>Vrouwen en mannen zijn welkom.</source>
        <translation type="unfinished">Women and men are welcome.</translation>
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
        <source>In een groep praat u over werk, eigen geld en wat u wilt.</source>
        <translation type="unfinished">In a group you talk about work, money of your own and what you want.</translation>
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
        <source>U oefent Nederlands en krijgt hulp met de computer.</source>
        <translation type="unfinished">You practise Dutch and get help with the computer.</translation>
    </message>
    <message id="programmes.rotterdam-library.for">
        <source>Het is voor mensen uit Rotterdam die willen leren.</source>
        <translation type="unfinished">It is for people from Rotterdam who want to learn.</translation>
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
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Cycling lessons in Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">Sometimes there is a group to learn to cycle together.</translation>
    </message>
</context>
</TS>
