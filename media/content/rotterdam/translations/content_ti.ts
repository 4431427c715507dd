<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">ስራሕ ንምርካብ ሓገዝ ኣብ ሮተርዳም</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">ስራሕ ንምንዳይ ንምምሕዳር ከተማ ሮተርዳም ሓገዝ ሕተቲ፡ ብዘይ uitkering (ናይ መነባብሮ ገንዘብ) እውን።</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">መጀመርታ ኣብ UWV ክትምዝገቢ፡ ድሕሪኡ ድማ ናብ ምምሕዳር ከተማ ክትከዲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">Werkcentrum ኣብ ሮተርዳም</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">ኣብ Werkcentrum ብዛዕባ ስራሕ፡ ምምሃርን ዲፕሎማን ትዛረቢ።</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">ኣብ werkcentrum.nl ርኣዪ ወይ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">ሓደ ጉጅለ ወለዲ ብሓባር ይመሃር፡ ብሓገዝ ድማ ስራሕ ይናዲ።</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">ኣብ ደቡብ ሮተርዳም መጻምዲ ንዘይብለን፡ uitkering (ናይ መነባብሮ ገንዘብ) ንዘለወን ኣደታት እዩ።</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">ትምህርቲ፡ ድሕሪኡ ስራሕ</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ኣብ ትካል ሞያ ትመሃሪ፡ ድሕሪኡ ድማ ስራሕ ኣሎ።</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">ኣየኖት ትካላት ነዚ ከም ዝገብሩ ኣብ Werkcentrum ሕተቲ።</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">ጉጅለ ንኣሽቱ ቆልዑ (peutergroep) ኣብ ሮተርዳም</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">ቅድሚ መባእታ ቤት ትምህርቲ፡ ውላድኪ ምስ ካልኦት ቆልዑ ይጻወትን ይመሃርን።</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">ናብ ቤት ትምህርቲ ክጅምሩ ንዝቐረቡ ቆልዑ እዩ።</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">ኣብ ከባቢኺ ኣብ ዘሎ peutergroep (ጉጅለ ንኣሽቱ ቆልዑ) ወይ ቤት ትምህርቲ ሕተቲ።</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">ኣብ ግዜ ሕማም ክንክን ኣብ ሮተርዳም</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">ብሰንኪ ሕማም ኣብ ገዛ ከቢዱኪ እንተ ኾይኑ፡ ንምምሕዳር ከተማ ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">ኣብ ሮተርዳም ንዝነብሩ ወለዲ እዩ።</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">ንክንክን ቆልዑ ምሳኺ ዝኸፍል እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ፡ ንሱ SMI ይበሃል።</translation>
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
        <translation type="unfinished">ብሰንኪ መንነትኪ ብሕማቕ መንገዲ ዝሕዘኪ ሰብ እንተ ኣሎ፡ ኣብዚ ትሕብሪ።</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">እትጠራጠሪ እንተ ኾይንኪ እውን ኣብዚ ክትዛረቢ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">ናብ 010 411 39 11 ደውሊ ወይ ኣብ radar.nl ርኣዪ።</translation>
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
        <translation type="unfinished">Dona Daria ሰባት ሓያላት ንክኾኑን ባዕሎም ንክመርጹን ይሕግዝ።</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria ኣብ Gerard Scholtenstraat 129 ኣሎ።</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">ናብ 010 465 92 96 ደውሊ፡ ሕጂ እንታይ ከም ዘሎ ድማ ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">ሓንቲ ሰበይቲ ታሪኻ ትነግር፡ ንስኺ ድማ ብዛዕባ ስራሕን ገንዘብን ትዛረቢ።</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">ብዛዕባ ስራሕ ክዛረባ ንዝደልያ ደቂ ኣንስትዮ እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">ሓድሽ ጉጅለ ዝመጽእ እንተ ኾይኑ ኣብ Dona Daria ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">ደቂ ኣንስትዮ ቋንቋ ሆላንድ ይመሃራ፡ ብሓባር ይኽሽናን ይተሓጋገዛን።</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">ብዙሓት ካብተን ዝመጻ ደቂ ኣንስትዮ ኣብ ሆላንድ ገና ሓጺር ግዜ ገይረን።</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">ኣብ Oude Westen ዝበሃል ከባቢ እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">ቋንቋ ሆላንድ ኣብ ቤት ንባብ</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">ኣብኡ ቋንቋ ሆላንድ ክትለማመዲ ዝከኣል እንተ ኾይኑ ኣብ ቤት ንባብ ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">ሓገዝ ብዛዕባ DigiDን ኢንተርነትን</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">ቤት ንባብ ኣብ DigiD፡ ደብዳበታትን ናይ ኢንተርነት ቅጥዕታትን ይሕግዘኪ።</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">ኣባል ቤት ንባብ ክትኮኒ ግድን ኣይኮነን።</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">ኣብ ቤት ንባብ ብዛዕባ Informatiepunt Digitale Overheid (ሓገዝ ንጉዳያት መንግስቲ ኣብ ኢንተርነት) ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">ሕቶታት ብዛዕባ inburgering (ምውህሃድ)</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ንሕቶታትኪ ብዛዕባ inburgering (ምውህሃድ) ይምልስ።</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">ኣብ ሮተርዳም inburgering (ምውህሃድ) ንዝገብሩ ሰባት እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">ናብ ምምሕዳር ከተማ ብኸመይ ከም እትድውሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">ናይ ብሽክለታ ትምህርቲ ኣብ ሮተርዳም</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ብሽክለታ ምዝዋር ብሓባር ዝመሃር ጉጅለ ኣሎ።</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">ገንዘብ ንስልጠና</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ንስልጠና ወይ ንዲፕሎማ ሓድሓደ ግዜ ምሳኺ ይኸፍል።</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">ሞያ ክመሃሩ ንዝደልዩ ሰባት ሮተርዳም እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">ብዛዕባ scholingsvoucher (ገንዘብ ንስልጠና) ኣብ Werkcentrum ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">ናይ ስራሕ ዕዳጋ ኣብ ከባቢኺ</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ኣብ ከባቢኺ ኣብ ዝግበር ናይ ስራሕ ዕዳጋ ምስ ኣስራሒ ትዛረቢ።</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">ቋንቋ ምሳኺ ዝለማመድ taalmaatje</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">ሓደ taalmaatje ምሳኺ ቋንቋ ሆላንድ ይለማመድ፡ በይንኺ ወይ ኣብ ጉጅለ።</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">ኣብ ቋንቋ ሆላንድ ሓገዝ ንዝደልዩ ሰባት ሮተርዳም እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">ኣብ Prins Alexander ዝበሃል ከባቢ እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">ብዛዕባኡ ኣብ ሓደ Huis van de Wijk (ማእከል ከባቢ) ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">ወለንታዊ ስራሕ ኣብ ሮተርዳም</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">Zorgzaam010 ወለንተኛ ዝናዲ መን ምዃኑ የርኢ።</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">ንሰባት ሮተርዳም እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">ኣብ ኢንተርነት Zorgzaam010 ድለዪ ወይ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">እዚ ቤት ጽሕፈት ንኣካላትኪ ዝሰማማዕ ስፖርት ምሳኺ ይናዲ።</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">ስንክልና ወይ ሕማም ንዘለዎም ሰባት እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">ኣቦታት እንታይ ዓይነት ኣቦ ክኾኑ ከም ዝደልዩ ምስ ካልኦት ኣቦታት ይዛረቡ።</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">ንኣቦታት እዩ።</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">Vaderkracht ገና እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
</context>
</TS>
