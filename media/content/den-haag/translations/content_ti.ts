<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">ስራሕ ንምርካብ ሓገዝ ኣብ ደንሃግ</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ደንሃግ (Den Haag) ስራሕ ወይ ትምህርቲ ንክረኽቡ ንሰባት ይሕግዝ፡ ብዘይ uitkering (ናይ መነባብሮ ገንዘብ) እውን።</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">ክሰርሑ ንዝደልዩ ሰባት ደንሃግ እዩ።</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">መጀመርታ ኣብ UWV ክትምዝገቢ፡ ድሕሪኡ ድማ ናብ ምምሕዳር ከተማ ክትከዲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">ትምህርቲ፡ ድሕሪኡ ስራሕ</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>Soms leren vrouwen in Den Haag een vak, met daarna werk.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ደቂ ኣንስትዮ ኣብ ደንሃግ ሞያ ይመሃራ፡ ድሕሪኡ ድማ ስራሕ ኣሎ።</translation>
    </message>
    <message id="work.denhaag-job-after.for">
        <source>Het is voor vrouwen met en zonder uitkering.</source>
        <translation type="unfinished">uitkering (ናይ መነባብሮ ገንዘብ) ንዘለወንን ንዘይብለንን ደቂ ኣንስትዮ እዩ።</translation>
    </message>
    <message id="work.denhaag-job-after.join">
        <source>Vraag aan de balie of dit er nog is.</source>
        <translation type="unfinished">እዚ ገና እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">Werkcentrum ኣብ ደንሃግ</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">ኣብ Werkcentrum ብዛዕባ ስራሕ፡ ምምሃርን ዲፕሎማን ትዛረቢ።</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">ኣብ werkcentrum.nl ርኣዪ ወይ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">ክንክን ንኣሽቱ ቆልዑ ኣብ ደንሃግ</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">ውላድኪ ምስ ካልኦት ቆልዑ ይጻወትን ይመሃርን።</translation>
    </message>
    <message id="childcare.denhaag-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">ናብ ቤት ትምህርቲ ክጅምሩ ንዝቐረቡ ቆልዑ እዩ።</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">ምምሕዳር ከተማ ሓድሓደ ግዜ ምሳኺ ይኸፍል፡ ብዘይ ኣበል ክንክን ቆልዑ (kinderopvangtoeslag) እውን።</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">ኣብ ከባቢኺ ኣብ ዘሎ peuteropvang (ክንክን ንኣሽቱ ቆልዑ) ሕተቲ።</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">ኣብ ግዜ ሕማም ክንክን ኣብ ደንሃግ</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">ብሰንኪ ሕማም ኣብ ገዛ ከቢዱኪ እንተ ኾይኑ፡ ንምምሕዳር ከተማ ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">ንክንክን ቆልዑ ምሳኺ ዝኸፍል እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ፡ ንሱ SMI ይበሃል።</translation>
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
        <translation type="unfinished">እቲ helpdesk ብዛዕባ ገንዘብ፡ ኣበላትን (toeslagen) ዕዳን ይሕግዘኪ።</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">ንሰባት ደንሃግ እዩ።</translation>
    </message>
    <message id="rules.denhaag-money.join">
        <source>Vraag aan de balie hoe u de helpdesk kunt bellen.</source>
        <translation type="unfinished">ናብቲ helpdesk ብኸመይ ከም እትድውሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">ብሰንኪ መንነትኪ ብሕማቕ መንገዲ ዝሕዘኪ ሰብ እንተ ኣሎ፡ ኣብዚ ትሕብሪ።</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">ኣብ ደንሃግ ንዝነብሩ ሰባት እዩ።</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">ናብ 070 752 82 00 ደውሊ ወይ ኣብ denhaagmeldt.nl ርኣዪ።</translation>
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
        <translation type="unfinished">ኣብ Yasmin ምስ ደቂ ኣንስትዮ ትራኸቢ፡ ሓድሓደ ግዜ ድማ ስልጠና ትወስዲ።</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">ሞያ ትመሃሪ፡ ኣብ ቀረባ ገዛኺን ምስ ካልኦትን።</translation>
    </message>
    <message id="programmes.denhaag-academy.for">
        <source>Het is voor vrouwen die een vak willen leren.</source>
        <translation type="unfinished">ሞያ ክመሃራ ንዝደልያ ደቂ ኣንስትዮ እዩ።</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">ኣብ clubhuis De Mussen፡ ኣብ Schilderswijk ዝበሃል ከባቢ እዩ።</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">ቋንቋ ሆላንድ ኣብ ቤት ንባብ</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">ኣብኡ ቋንቋ ሆላንድ ክትለማመዲ ዝከኣል እንተ ኾይኑ ኣብ ቤት ንባብ ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ወለንተኛ ኣብ ጉጅለ ወይ ኣብ ገዛ ቋንቋ ሆላንድ ይምህረኪ።</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">ኣብ ገዛ ዝወሃብ ትምህርቲ ናብ ቤት ትምህርቲ ክኸዳ ንዘይክእላ ደቂ ኣንስትዮ እዩ።</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">ሓገዝ ብዛዕባ DigiDን ኢንተርነትን</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">ቤት ንባብ ኣብ DigiD፡ ደብዳበታትን ናይ ኢንተርነት ቅጥዕታትን ይሕግዘኪ።</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">ኣባል ቤት ንባብ ክትኮኒ ግድን ኣይኮነን።</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">ኣብ ቤት ንባብ ብዛዕባ Informatiepunt Digitale Overheid (ሓገዝ ንጉዳያት መንግስቲ ኣብ ኢንተርነት) ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">ናይ ብሽክለታ ትምህርቲ ኣብ ደንሃግ</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ናይ ብሽክለታ መምህር ኣብ ከባቢኺ ይምህር።</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">ብሽክለታ ምዝዋር ገና ንዘይክእሉ ዓበይቲ ሰባት እዩ።</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag aan de balie naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">ብዛዕባ buurtsportcoach (ናይ ከባቢ መምህር ስፖርት) ኣብ መቐበሊ ኣጋይሽ ሕተቲ፡ ሓድሓደ ግዜ ናይ ምጽባይ ዝርዝር ኣሎ።</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">ኣቦታትን ካልኦት ሰብኡትን ኣብዚ ብሓባር ይመሃሩ፡ ይኽሽኑን የዕልሉን።</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Vaak zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">መብዛሕትኡ ግዜ ደቂ ኣንስትዮን ቆልዑን እውን ክመጹ ይኽእሉ።</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">ኣብ Laak ዝበሃል ከባቢ እዩ።</translation>
    </message>
    <message id="programmes.denhaag-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.denhaag-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">ሓንቲ ሰበይቲ ታሪኻ ትነግር፡ ንስኺ ድማ ብዛዕባ ስራሕን ገንዘብን ትዛረቢ።</translation>
    </message>
    <message id="programmes.denhaag-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">ብዛዕባ ስራሕ ክዛረባ ንዝደልያ ደቂ ኣንስትዮ እዩ።</translation>
    </message>
    <message id="programmes.denhaag-choosing.join">
        <source>Vraag aan de balie of er in Den Haag een groep is.</source>
        <translation type="unfinished">ኣብ ደንሃግ ጉጅለ እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-diploma.title">
        <source>Naar school als volwassene</source>
        <translation type="unfinished">ትምህርቲ ንዓበይቲ ሰባት</translation>
    </message>
    <message id="programmes.denhaag-diploma.what">
        <source>Op deze school leren ook volwassenen een vak of de taal.</source>
        <translation type="unfinished">ኣብዚ ቤት ትምህርቲ ዓበይቲ ሰባት እውን ሞያ ወይ ቋንቋ ሆላንድ ይመሃሩ።</translation>
    </message>
    <message id="programmes.denhaag-diploma.join">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">ድሮ ምስ እትኽእልዮ ኣየናይ ስልጠና ከም ዝሰማማዕ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-employers.title">
        <source>Werkgevers ontmoeten in Den Haag</source>
        <translation type="unfinished">ምስ ኣስራሒ ምርኻብ ኣብ ደንሃግ</translation>
    </message>
    <message id="programmes.denhaag-employers.what">
        <source>Soms is er een bijeenkomst waar u met werkgevers praat.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ምስ ኣስራሒ እትዛረብሉ ኣኼባ ኣሎ።</translation>
    </message>
    <message id="programmes.denhaag-buddy.title">
        <source>Samen Hier</source>
        <translation type="unfinished">Samen Hier</translation>
    </message>
    <message id="programmes.denhaag-buddy.what">
        <source>Een kleine groep mensen uit de stad trekt een jaar met u op.</source>
        <translation type="unfinished">ኣብታ ከተማ ዝነብሩ ሰባት ንእሽቶ ጉጅለ ኮይኖም ንሓደ ዓመት ምሳኺ ግዜ የሕልፉ።</translation>
    </message>
    <message id="programmes.denhaag-buddy.for">
        <source>Het is voor mensen die nieuw zijn in Nederland.</source>
        <translation type="unfinished">ኣብ ሆላንድ ሓደስቲ ንዝኾኑ ሰባት እዩ።</translation>
    </message>
    <message id="programmes.denhaag-buddy.join">
        <source>Kijk op samenhier.nl of vraag het aan de balie.</source>
        <translation type="unfinished">ኣብ samenhier.nl ርኣዪ ወይ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-volunteering.title">
        <source>Vrijwilligerswerk in Den Haag</source>
        <translation type="unfinished">ወለንታዊ ስራሕ ኣብ ደንሃግ</translation>
    </message>
    <message id="programmes.denhaag-volunteering.what">
        <source>PEP helpt u vrijwilligerswerk te vinden dat bij u past.</source>
        <translation type="unfinished">PEP ንዓኺ ዝሰማማዕ ወለንታዊ ስራሕ ንክትረኽቢ ይሕግዘኪ።</translation>
    </message>
    <message id="programmes.denhaag-volunteering.join">
        <source>Kijk op denhaagdoet.nl of vraag het aan de balie.</source>
        <translation type="unfinished">ኣብ denhaagdoet.nl ርኣዪ ወይ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.denhaag-sport.title">
        <source>Sporten in uw wijk</source>
        <translation type="unfinished">ስፖርት ኣብ ከባቢኺ</translation>
    </message>
    <message id="programmes.denhaag-sport.what">
        <source>Een buurtsportcoach zoekt met u naar bewegen dat bij u past.</source>
        <translation type="unfinished">ሓደ buurtsportcoach (ናይ ከባቢ መምህር ስፖርት) ንዓኺ ዝሰማማዕ ምንቅስቓስ ኣካላት ምሳኺ ይናዲ።</translation>
    </message>
    <message id="programmes.denhaag-sport.for">
        <source>Het is voor volwassenen in Den Haag.</source>
        <translation type="unfinished">ኣብ ደንሃግ ንዝነብሩ ዓበይቲ ሰባት እዩ።</translation>
    </message>
    <message id="programmes.denhaag-sport.join">
        <source>Vraag aan de balie naar de buurtsportcoach.</source>
        <translation type="unfinished">ብዛዕባ buurtsportcoach (ናይ ከባቢ መምህር ስፖርት) ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
</context>
</TS>
