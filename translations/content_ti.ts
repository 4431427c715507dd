<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="nl">
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">ክንክን ቆልዑ</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">ንውላደይ መን ይከናኸን?</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">እንታይ ዓይነት ክንክን ቆልዑ ኣሎ?</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">መዋእለ ህጻናት (dagopvang) ነቶም ገና ቤት ትምህርቲ ዘይጀመሩ ቆልዑ እዩ።</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">BSO ድሕሪ ቤት ትምህርቲ ዝወሃብ ክንክን ቆልዑ እዩ።</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">Gastouder ኣብ ገዛ ንቖልዑ ዝከናኸን ሰብ እዩ።</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">ንዓኺን ንውላድኪን ዝሰማማዕ ባዕልኺ ትመርጺ።</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">መጀመርታ ምስ ውላድኪ ኬድኪ ርኣዪ</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">ምስ ውላድኪ መጺእኪ ክትርእዪ ዝከኣል እንተ ኾይኑ ሕተቲ።</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">ኣብኡ ንውላድኪ መን ከም ዝከናኸን ሕተቲ።</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">ውላድኪ ኣብኡ እንታይ ከም ዝበልዕን እንታይ ከም ዝገብርን ሕተቲ።</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">ቀስ ኢልኪ ክትሓስቢ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">መንግስቲ ምሳኺ ይኸፍል</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">ኣበል ክንክን ቆልዑ (kinderopvangtoeslag) ንክንክን ቆልዑ ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ።</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">እትሰርሒ፡ እትመሃሪ ወይ inburgering (ምውህሃድ) እትገብሪ እንተ ኾይንኪ፡ ክትረኽብዮ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">እቶም ሕግታት ንመጻምድትኺ እውን ይምልከቱ።</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">ስራሕኪ እንተ ተቋሪጹ፡ ኣበል (toeslag) ን{childcare-after-work} ወርሒ ይቕጽለልኪ።</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">ስራሕኪ እንተ ተቋሪጹ፡ ኣበል (toeslag) ክንደይ ግዜ ከም ዝቕጽለልኪ ሕተቲ።</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">ክንደይ ኣበል ትረኽቢ?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">ኣታዊ ትሑት እንተ ኾይኑ፡ መንግስቲ ዝበዝሐ ይኸፍል።</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">ኣታዊ ክሳብ {childcare-income} ኣብ ዓመት እንተ ኾይኑ፡ መንግስቲ እንተ በዝሐ {childcare-highest-percent} ናይቲ ዋጋ ይኸፍል።</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">መንግስቲ ሕጂ ክንደይ ክፋል ከም ዝኸፍል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">ንሓደ ቆልዓ ኣብ ወርሒ እንተ በዝሐ ን{childcare-max-hours} ሰዓት ትረኽብዮ።</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">ንኽንደይ ሰዓት ከም እትረኽብዮ እውን ሕተቲ።</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">ምሳኺ ሕሳብ ዝገብር ሰብ እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">ዋጋ ናይ ሓንቲ ሰዓት ርኣዪ</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">መንግስቲ ክሳብ ሓደ ዝለዓለ ናይ ሰዓት ዋጋ ምሳኺ ይኸፍል።</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">ንመዋእለ ህጻናት እቲ ዋጋ {childcare-rate-daycare} እዩ።</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">ብዛዕባ እቲ ዋጋ ኣብ መዋእለ ህጻናት ሕተቲ።</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">እቲ ዋጋ ን BSO {childcare-rate-after-school} እዩ፡ ን gastouder ድማ {childcare-rate-childminder} እዩ።</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">ን BSO ወይ ን gastouder እውን ሕተቲ።</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">እቲ ክንክን ዝያዳ ክቡር እንተ ኾይኑ፡ ነቲ ዝተረፈ ባዕልኺ ትኸፍሊ።</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">ክንክን ቆልዑን ናይ ስራሕኪ ሰዓታትን</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">ንግሆ ኣንጊህኪ፡ ምሸት ወይ ቀዳምን ሰንበትን ትሰርሒ ዲኺ?</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">ኣየኖት ሰዓታት ከም ዝከኣል ኣብቲ ናይ ክንክን ቆልዑ ቦታ ሕተቲ።</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">ኣብ ካልእ ሰዓታት ክትሰርሒ ዝከኣል እንተ ኾይኑ ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">ስራሕ ክትናድዪ ከለኺ ክንክን ቆልዑ</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">ናይ መነባብሮ ገንዘብ (uitkering) ዘይብልኪ ኮይንኪ ስራሕ ትናድዪ ዲኺ?</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">መጀመርታ ኣብ UWV ተመዝገቢ፡ ንሱ ናይ ስራሕ ቤት ጽሕፈት እዩ።</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ዝሕግዘኪ እንተ ኾይኑ፡ ሓድሓደ ግዜ ኣበል ክንክን ቆልዑ (kinderopvangtoeslag) ይህሉ።</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">ንዓኺን ንመጻምድትኺን እንታይ ከም ዝምልከት ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">ንውላድ ብሓባር ምክንኻን</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">ኣቦ ወይ መጻምድቲ እውን ጽቡቕ ገይሩ ክከናኸን ይኽእል እዩ።</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">መጻምድትኺ ስራሕ እንተ ኣለዎ፡ ድሕሪ ሕርሲ ዕረፍቲ ይረክብ።</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">ኣብታ ቀዳመይቲ ሰሙን መጻምድትኺ ደሞዝ ይረክብ።</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">ድሕሪኡ መጻምድትኺ ብዝወሓደ ገንዘብ ን{partner-leave} ሰሙን ተወሳኺ ዕረፍቲ ክወስድ ይኽእል።</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">እቲ ዕረፍቲ ክንደይ ግዜ ከም ዝጸንሕ ነቲ ኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">ብዘይ ስራሕ እውን ሓድሓደ ግዜ ክንክን ኣሎ</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">ኣብ peutergroep (ጉጅለ ንኣሽቱ ቆልዑ) ንእሽቶ ቆልዓ ይጻወትን ይመሃርን።</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">ንዕኡ ክንደይ ከም እትኸፍሊ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">ሓሚምኪ ዲኺ ወይ ኣብ ገዛ ኩነታት ከቢዱኪ ድዩ?</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ኣብ ክንክን ቆልዑ ዝሕግዝ እንተ ኾይኑ ሕተቲ።</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">ኮርሳት</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">ምምሃርን ምስ ሰባት ምርኻብን</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">ብዛዕባ ስራሕን ገንዘብን ምዝራብ</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Soms is er een groep over werk en eigen geld.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ብዛዕባ ስራሕን ናይ ገዛእ ርእስኺ ገንዘብን ጉጅለ ኣሎ።</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">ኣብኡ ሓንቲ ሰበይቲ ናይ ገዛእ ርእሳ ታሪኽ ትነግር።</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">ድሕሪኡ እንታይ ከም እትኽእሊን እንታይ ከም እትደልዪን ትፈልጢ።</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">ጉጅለ እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">ንርእስኺ ዝያዳ ፍለጢ</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">መን ኢኺ፡ እንታይ ድማ ጽቡቕ ገይርኪ ትኽእሊ?</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In sommige cursussen ontdekt u dat.</source>
        <translation type="unfinished">ነዚ ኣብ ገሊኦም ኮርሳት ትፈልጥዮ።</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">ምዝራብ ትለማመዲ፡ ንሓደ ትካል ድማ ትበጽሒ።</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">ኣየናይ ኮርስ ከም ዘሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">ቋንቋ ሆላንድ ምምሃር</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">መዓልቲ መዓልቲ ቁሩብ ቋንቋ ሆላንድ ተለማመዲ።</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">ምግጋይ ጸገም የብሉን።</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">ትምህርቲ ኣበይ ክትረኽቢ ከም እትኽእሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">እቲ ትምህርቲ ገንዘብ ዘኽፍል እንተ ኾይኑ እውን ሕተቲ።</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">Inburgering (ምውህሃድ)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">Inburgering (ምውህሃድ) ብዛዕባ ቋንቋን ስራሕን ተሳትፎን ምምሃር እዩ።</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">ንዕኡ {integration-years} ዓመት ግዜ ኣለኪ።</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">ክንደይ ግዜ ከም ዘለኪ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">ካብ ሓደ ንላዕሊ መንገዲ ኣሎ፡ ብስልጠና እውን ይከኣል።</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Inburgering (ምውህሃድ) ክትገብሪ ግዴታ እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">ወለንታዊ ስራሕ</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">ንሰባት ትሕግዚ፡ ምስ ሓደስቲ ሰባት ድማ ትላለዪ።</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">ደሞዝ የለን፡ ሓድሓደ ግዜ ግን ንእሽቶ ገንዘብ ትረኽቢ።</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">VOG ናይ ጽቡቕ ጠባይ መረጋገጺ እዩ።</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG gratis.</source>
        <translation type="unfinished">ሓለዋ ንዘድልዮም ሰባት እትሕግዚ እንተ ኾይንኪ፡ VOG ብነጻ እዩ።</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">ምስ maatje ብሓባር</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">Maatje ምሳኺ ኮይኑ ዝሓስብ ሰብ እዩ።</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">ናብ ቆጸራ ብሓባር ክትከዱ ትኽእሉ ኢኹም።</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">ቀስ ኢልኪ ኩሉ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">Maatje እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">ቦታታት ንደቂ ኣንስትዮ</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">ኣብ ደንሃግ (Den Haag) Yasmin ከምኡ እውን Vrouwenacademie De Mussen ኣሎ።</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">ኣብ ሮተርዳም Dona Daria ኣሎ።</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">ኣብ ኣምስተርዳም Vrouwen Vooruit ከምኡ እውን Aknarij West ኣሎ።</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">ኣብ ኣልክማር WomanLink ኣሎ።</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">እንታይ ከም እትኽእሊ ኣርእዪ</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">ኣብ ቦታ ስራሕ ሞያ ክትመሃሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">Praktijkverklaring እንታይ ከም እትኽእሊ ዝገልጽ ወረቐት እዩ።</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">ነቲ ወረቐት ንሓደ ኣስራሒ ተርእይዮ።</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">ኣብ Werkcentrum ሕተቲ፡ ንሱ ናይ ስራሕን ትምህርትን ቦታ እዩ።</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">ዝቕጽል ስጉምትኺ</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">እንታይ ክትመሃሪ ወይ ክትገብሪ ትደልዪ?</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">ባዕልኺ እትደልይያ ንእሽቶ ስጉምቲ ምረጺ።</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">ንእትኣምንዮ ሰብ ንገርዮ።</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">ኩሉ ግዜ ካልእ ነገር ክትመርጺ ትኽእሊ ኢኺ።</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">ሕግታትን ገንዘብን</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">እንታይ ይፍቀደኒ፡ እንታይ እረክብ?</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">ብዘይ ናይ መነባብሮ ገንዘብ እውን ሓገዝ ኣሎ</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">ምምሕዳር ከተማ (gemeente) ንከተማኺ ወይ ንዓድኺ የመሓድር።</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">ናይ መነባብሮ ገንዘብ (uitkering) ዘይብልኪ እውን፡ ምምሕዳር ከተማ ስራሕ ንምርካብ ክሕግዘኪ ይኽእል።</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">መጀመርታ ስራሕ ከም እትናዲ ሰብ ኣብ UWV ተመዝገቢ።</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna vraagt u hulp bij de gemeente.</source>
        <translation type="unfinished">ድሕሪኡ ንምምሕዳር ከተማ ሓገዝ ትሓትቲ።</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">ምምሕዳር ከተማ እንታይ ከም ዘድሊ ይርኢ</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">ንምምሕዳር ከተማ ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ኣየናይ ሓገዝ ከም ዘድሊ ይርኢ።</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">ኩሉ ሰብ ሓደ ዓይነት ሓገዝ ኣይረክብን እዩ።</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jong, vraag dan welke regels er zijn.</source>
        <translation type="unfinished">መንእሰይ እንተ ኾይንኪ፡ ኣየኖት ሕግታት ከም ዘለዉ ሕተቲ።</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">ዝተሓተ ገደብ ደሞዝ (minimumloon)</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">ዝተሓተ ገደብ ደሞዝ (minimumloon) እቲ ዝወሓደ ዝፍቀድ ደሞዝ እዩ።</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">ካብ {minimum-wage-age} ዓመት ዕድመ ጀሚሩ ይሰርሕ።</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">ካብ ክንደይ ዓመት ዕድመ ጀሚሩ ከም ዝሰርሕ ሕተቲ።</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">ሽዑ ንሓንቲ ሰዓት እንተ ወሓደ {minimum-wage} ትረኽቢ።</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag naar het bedrag van vandaag.</source>
        <translation type="unfinished">ናይ ሎሚ መጠን ክንደይ ምዃኑ ሕተቲ።</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">ኣስራሒኺ ነቲ ደሞዝ ዳርጋ ኩሉ ግዜ ብባንክ ይኸፍል።</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">መጀመርታ ኣንብቢ፡ ድሕሪኡ ፈርሚ</translation>
    </message>
    <message id="rules.contract.1">
        <source>Een contract is een afspraak op papier.</source>
        <translation type="unfinished">ውዕል (contract) ኣብ ወረቐት ዝተጻሕፈ ስምምዕ እዩ።</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">ቀስ ኢልኪ ኣንብብዮ ወይ ከንብበልኪ ንሓደ ሰብ ሕተቲ።</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag wat u niet begrijpt.</source>
        <translation type="unfinished">ዘይተረድኣኪ ነገር ሕተቲ።</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">ስምኪ ድሕሪኡ ጥራይ ጽሓፊ።</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">ገንዘብ ንደቅኺ</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">Kindgebonden budget ንደቅኺ ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ።</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">ኣታዊ ትሑት እንተ ኾይኑ፡ ንሓደ ቆልዓ ኣብ ዓመት እንተ ወሓደ {child-budget} እዩ።</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">ሕጂ ክንደይ ምዃኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">መጻምድቲ እንተ ዘይብልኪ፡ ኣብ ዓመት ተወሳኺ {child-budget-single-parent} ትረኽቢ።</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">መጻምድቲ እንተ ዘይብልኪ ክንደይ ከም እትረኽቢ እውን ሕተቲ።</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">ዝያዳ ኣታዊ ወይ ብዙሕ ዝተዋህለለ ገንዘብ እንተ ኣለኪ፡ ዝወሓደ ትረኽቢ ወይ ዋላ ሓንቲ ኣይትረኽቢን።</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">መጀመርታ ምስ ሰብ ኮይንኪ ሕሳብ ግበሪ</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">ኣበል (toeslag) ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ።</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">ስራሕ እንተ ጀሚርኪ፡ ኣበል (toeslag) ክልወጥ ይኽእል።</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">ምስ መጻምድትኺ ወይ ምስ ሓንቲ መሓዛ ኮይንኪ ሕሳብ ግበሪ።</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">ኣብ ሕሳብ መን ክሕግዝ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">በይንኺ ምስ ንእሽቶ ቆልዓ</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">ምምሕዳር ከተማ ስራሕ ክትናድዪ ኣለኪ ይብለኪ ድዩ?</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">ትሕቲ {single-parent-child-age} ዓመት ንዝኾነ ቆልዓ በይንኺ ትከናኸኒ ዲኺ?</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">ንንእሽቶ ቆልዓ በይንኺ ትከናኸኒ ዲኺ?</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">ከምኡ እንተ ኾይኑ፡ ገና ቁሩብ ክትጽበዪ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">ነዚ ባዕልኺ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">Verlof ንውላድኪ ዝኸውን ዕረፍቲ እዩ</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">ስራሕ እንተ ኣለኪ፡ ኣብ ከባቢ ግዜ ሕርሲ {pregnancy-leave} ሰሙን ዕረፍቲ ትረኽቢ።</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">ክንደይ ሰሙን ዕረፍቲ ከም እትረኽቢ ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">ድሕሪኡ ስራሕ ዘለዎ ነፍሲ ወከፍ ወላዲ {parental-leave} ሰሙን ዕረፍቲ ክወስድ ይኽእል።</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">ድሕሪኡ ነፍሲ ወከፍ ወላዲ ክንደይ ዕረፍቲ ክወስድ ከም ዝኽእል እውን ሕተቲ።</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">ካብኡ ኣብታ ቀዳመይቲ ዓመት {parental-leave-paid} ሰሙን ብኸፊል ይኽፈል።</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">ካብኡ ክንደይ ሰሙን ከም ዝኽፈል ሕተቲ።</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">ኣስራሒኺ ብሰንኪ እዚ ብዝኸፍአ መንገዲ ክሕዘኪ ኣይፍቀዶን።</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? Meld het</source>
        <translation type="unfinished">ሕማቕ ተታሒዝኪ ዲኺ? ሓብሪ</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">ብሰንኪ መንነትኪ ብዝኸፍአ መንገዲ ዝሕዘኪ ሰብ ኣሎ ድዩ?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">እዚ ኣድልዎ (discriminatie) ይበሃል።</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">ብነጻ ናብ discriminatie.nl ክትሕብሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.discrimination.4">
        <source>In Rotterdam kunt u naar RADAR gaan.</source>
        <translation type="unfinished">ኣብ ሮተርዳም ናብ RADAR ክትከዲ ትኽእሊ ኢኺ።</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">ስራሕ</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">ንዓይ እንታይ ይሰማምዓኒ?</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">ንዓኺ እንታይ ኣገዳሲ እዩ?</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ገንዘብ፡ ምስ ሰባት ምርኻብ ወይስ ገለ ነገር ምምሃር ትደልዪ?</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">ነፍሲ ወከፍ መልሲ ጽቡቕ እዩ።</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">ሕጂ ክትመርጺ ግድን ኣይኮነን።</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">ባዕልኺ ትመርጺ፡ ኣብ ዝጥዕመኪ ግዜ።</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">ሕጂ እውን ብዙሕ ትኽእሊ ኢኺ</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">ብዛዕባ መዓልቲ መዓልቲ እትገብርዮ ሕሰቢ።</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">ምናልባት ብዙሕ ሕሳብ ትገብሪ፡ ተዋድዲ፡ ትሰርሒ ወይ ትጽግኒ ትኾኒ።</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">ምናልባት ካብ ሓደ ንላዕሊ ቋንቋ እውን ትዛረቢ ትኾኒ።</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">እዚ ኣብ ስራሕ ክጠቕመኪ ይኽእል እዩ።</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">ብዙሕ ዓይነት ስራሕ</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">ኣብ ቴክኒክ፡ ብኮምፒተር ወይ ኣብ መጓዓዝያ ክትሰርሒ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">ኣብ ድኳን፡ ክሽነ ወይ ቤት ጽሕፈት ምስራሕ እውን ክትመርጺ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">ምስ ተኽልታት፡ ኣብ ጽሬት ወይ ኣብ ክንክን ጥዕና ክትሰርሒ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ትካል ክትጅምሪ እውን ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">ብዛዕባኡ ኣብ ገዛ ተዛረቢ</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">እንታይ ከም እትደልዪ ኣብ ገዛ ንገሪ።</translation>
    </message>
    <message id="work.home.2">
        <source>U en uw partner kunnen het werk thuis delen.</source>
        <translation type="unfinished">ንስኺን መጻምድትኺን ነቲ ናይ ገዛ ስራሕ ክትማቐልዎ ትኽእሉ ኢኹም።</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">ምናልባት መሓዛ ወይ ስድራ ቤት ምሳኺ ይሓስቡ ይኾኑ።</translation>
    </message>
    <message id="work.register.title">
        <source>Schrijf u in bij UWV</source>
        <translation type="unfinished">ኣብ UWV ተመዝገቢ</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV ስራሕ ንዝናድዩ ሰባት ዝኸውን ቤት ጽሕፈት እዩ።</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">ኣብኡ ስራሕ ከም እትናዲ ሰብ ተመዝገቢ።</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">ድሕሪኡ ንምምሕዳር ከተማ እውን ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">ኣብ ምምዝጋብ መን ክሕግዘኪ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">ስራሕን ትምህርትን ብሓባር</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">ኣብ BBL ትሰርሒ፡ ናብ ቤት ትምህርቲ ድማ ትኸዲ።</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">ኣብ ስራሕ ከለኺ ሞያ ትመሃሪ።</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">ክንደይ ሰዓት ከም እትሰርሒን ክንደይ ገንዘብ ከም እትረኽቢን ሕተቲ።</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">ኣብ Werkcentrum ሕተቲ፡ ንሱ ናይ ስራሕን ትምህርትን ቦታ እዩ።</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">መጀመርታ ምፍታን</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ንሓደ ስራሕ መጀመርታ ክትፍትንዮ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">እዚ proefplaats (መፈተኒ ቦታ ስራሕ) ይበሃል።</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">ክንደይ ግዜ ከም ዝጸንሕን ገንዘብ ትረኽቢ እንተ ኾይንኪን ሕተቲ።</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">እዚ ንዓኺ ዝከኣል እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">ንዓኺ ዝሰማማዕ ኣስራሒ</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">ገሊኦም ትካላት ንኹሉ ሰብ ዕድል ክህቡ ይደልዩ።</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">ሓድሓደ ግዜ jobcoach (ኣማኻሪ ስራሕ) ኣብ ስራሕ ይሕግዘኪ።</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Jobcoach የረድኣኪ፡ ምሳኺ ድማ ይሓስብ።</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">እዚ ንዓኺ ዝከኣል እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">ናይ ካልእ ሃገር ዲፕሎማኺ</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">ካብ ካልእ ሃገር ዲፕሎማ ኣለኪ ዶ?</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">IDW ንዲፕሎማኺ ዝርኢ ቤት ጽሕፈት እዩ።</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">ሽዑ ኣብ ሆላንድ ክንደይ ዋጋ ከም ዘለዎ ትሰምዒ።</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag wat het kost en of het voor u gratis is.</source>
        <translation type="unfinished">ክንደይ ከም ዘኽፍልን ንዓኺ ብነጻ እንተ ኾይኑን ሕተቲ።</translation>
    </message>
</context>
</TS>
