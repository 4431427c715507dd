<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="nl">
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
        <translation type="unfinished">ሕጂ ገና ክትመርጺ ግድን ኣይኮነን።</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">ባዕልኺ ትመርጺ፡ ኣብ ዝጥዕመኪ ግዜ።</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">ድሮ ብዙሕ ትኽእሊ ኢኺ</translation>
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
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">ስጉምቲ ብስጉምቲ</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">መጀመርታ እንታይ ከም እትደልዪ ሕሰቢ።</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">ድሕሪኡ ምስ እትኣምንዮ ሰብ ተዛረቢ።</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">ካብኡ ናብ ሓደ ቦታ ኬድኪ ርኣዪ ወይ ገለ ነገር ፈትኒ።</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">ነፍሲ ወከፍ ንእሽቶ ስጉምቲ ስጉምቲ እያ።</translation>
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
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">መጻምዲ እንተ ኣለኪ፡ ነቲ ናይ ገዛ ስራሕ ክትማቐልዎ ትኽእሉ ኢኹም።</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">ምናልባት መሓዛ ወይ ስድራ ቤት ምሳኺ ይሓስቡ ይኾኑ።</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">ኣብ UWV ምምዝጋብ</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV ስራሕ ንዝናድዩ ሰባት ዝኸውን ቤት ጽሕፈት እዩ።</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">ኣብኡ ከም ደላዪት ስራሕ ተመዝገቢ።</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">ድሕሪኡ ንምምሕዳር ከተማ (gemeente) እውን ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">ኣብ ምምዝጋብ መን ክሕግዘኪ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">ብኮምፒተር ምስራሕ</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">ናይ ኢንተርነት ገጻት ወይ ፕሮግራማት ትሰርሒ።</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">ወይ ኮምፒተሮም ንዘይሰርሓሎም ሰባት ትሕግዚ።</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">ኣየናይ ኮርስ ከም ዘሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">ኣብ ቴክኒክ ምስራሕ</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">ኣብ ቴክኒክ ኣቕሑ ትሰርሒን ትጽግኒን።</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">ንኣብነት ምስ ኤሌክትሪክ፡ ብሽክለታታት ወይ ማሺናት ትሰርሒ።</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">ነዚ ስራሕ ኣበይ ክትርእዪ ከም እትኽእሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">ምስ ምግቢ ምስራሕ</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">ትኽሽኒ፡ ትስንክቲ ወይ ንኣጋይሽ ምግቢ ተቕርቢ።</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">እዚ ኣብ ቤት ምግቢ፡ ሆቴል፡ ቤት ጽሕፈት ወይ ፋብሪካ ይከኣል።</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">ንሓንቲ መዓልቲ ነቲ ስራሕ ክትርእዪ ዝከኣል እንተ ኾይኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">ኣብ መጓዓዝያ ምስራሕ</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">ንሰባት ወይ ኣቕሑ ናብ ካልእ ቦታ ተብጽሒ።</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">ንኣብነት ኣውቶቡስ፡ ትራም፡ ታክሲ ወይ ንእሽቶ ናይ ጽዕነት መኪና ትዝውሪ።</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">ኣየናይ መዘወሪ ፍቓድ ከም ዘድልየኪን መን ከም ዝኸፍሎን ንኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">ምስ ተኽልታት ምስራሕ</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">ምስ ተኽልታት፡ ኣግራብ፡ ኣሕምልቲ ወይ እንስሳታት ትሰርሒ።</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">እዚ ኣብ ጀርዲን፡ መናፈሻ ወይ ብመስትያት ዝተሰርሐ ናይ ተኽልታት ገዛ (kas) ይከኣል።</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">ንሓንቲ መዓልቲ ነቲ ስራሕ ክትርእዪ ዝከኣል እንተ ኾይኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">ኣብ ቤት ጽሕፈት ምስራሕ</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">ደብዳበታት ትጽሕፊ፡ ቆጸራታት ትገብሪ ወይ ገንዘብ ትጽብጽቢ።</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">ኣብ መቐበሊ ኣጋይሽ ወይ ብተሌፎን ምስ ሰባት ትዛረቢ።</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">ኣየናይ ኮርስ ከም ዘሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">ኣብ ስራሕ ህንጻ ምስራሕ</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">ኣብ ስራሕ ህንጻ ገዛውቲ፡ መንገድታትን ኣብያተ ትምህርትን ትሃንጺ።</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">ንኣብነት መንደቕ ክትነድቂ፡ ቀለም ክትቀብኢ ወይ ክሬን ክትዝውሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">ነዚ ስራሕ ኣበይ ክትርእዪ ከም እትኽእሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">ኣብ ክንክን ጥዕና ምስራሕ</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">ንሕሙማት፡ ዕድመ ንዝደፍኡ ወይ ሓገዝ ንዘድልዮም ሰባት ትሕግዚ።</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">እዚ ኣብ ገዛ ሰባት ወይ ኣብ ሆስፒታል ይከኣል።</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">መጀመርታ ከም ወለንተኛ ክትርእዪ ዝከኣል እንተ ኾይኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">ኣብ ድኳን ምስራሕ</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">ንዓማዊል ትሕግዚ፡ ኣቕሑ ኣብ ቦታኡ ተቐምጢ ወይ ኣብ ካሳ (መኽፈሊ) ትሰርሒ።</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">ድኳን መብዛሕትኡ ግዜ ምሸት ወይ ቀዳም እውን ክፉት እዩ።</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">ሰራሕተኛታት ዝደልዩ እንተ ኾይኖም ኣብ ድኳን ሕተቲ።</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ ምስራሕ</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">ትምህርቲ ትህቢ ወይ ኣብ ክፍሊ ትሕግዚ።</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">ቤት ትምህርቲ ንቤት ጽሕፈትን ንህንጻን እውን ሰባት የድልይዎ።</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">እንታይ ከም ዝከኣል ኣብ ከባቢኺ ኣብ ዘሎ ቤት ትምህርቲ ሕተቲ።</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">ኣብ መኽዘን ምስራሕ</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">ኣብ መኽዘን ንድኳናትን ንዓማዊልን ዝኸውን ኣቕሑ ኣሎ።</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">ነቲ ኣቕሑ ትናድዪ፡ ትጥቅልሊ ወይ heftruck (ጽዕነት እተልዕል መኪና) ትዝውሪ።</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">እቲ ስራሕ ክንደይ ከም ዝኸብድን ሰዓት ክንደይ ከም ዝጅምርን ንኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">ኣብ ክንክን ቆልዑ ምስራሕ</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">ምስ ቆልዑ ትጻወቲ፡ ትከናኸንዮም ድማ።</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">ነዚ ስራሕ ሞያ ትመሃሪ።</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">ኣየናይ ዲፕሎማ ከም ዘድልየኪ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">ኣብ ጽሬት ምስራሕ</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">ቤት ጽሕፈት፡ ቤት ትምህርቲ፡ ሆቴል ወይ ባቡር ተጽርዪ።</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">እዚ መብዛሕትኡ ግዜ ንግሆ ኣንጊሁ ወይ ምሸት እዩ።</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">ሞያ ክትመሃሪ ወይ ዲፕሎማ ክትረኽቢ ዝከኣል እንተ ኾይኑ ንኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ትካል</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">እትሰርሕዮ ወይ ጽቡቕ ገይርኪ እትኽእልዮ ነገር ትሸጢ።</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">ሽዑ ባዕልኺ ሓላፊት ኢኺ።</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">ናይ ግብርን ገንዘብን ሕግታት ኣለዉ።</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">ቅድሚ ምጅማርኪ መን ክሕግዘኪ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">ኬድኪ ርኣዪ</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ኣብ ሓደ ትካል ንሓንቲ መዓልቲ ስራሕ ክትርእዪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">ነቲ ስራሕ ትርእዪ፡ ምስ ሰባት ድማ ትዛረቢ።</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">ድሕሪኡ ገለ ክትመርጺ ግድን ኣይኮነን።</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">ምሳኺ ዝኸይድ ሰብ እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">ክንደይ ሰዓት ክትሰርሒ ትደልዪ?</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">ምሉእ ሰሙን ወይ ገለ መዓልታት ክትሰርሒ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">ካብ ምሉእ ሰሙን ዝውሕድ ስራሕ parttime (ክፋል ግዜ) ይበሃል።</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">ንዓኺን ንስድራኺን ኣየኖት ሰዓታት ከም ዝሰማምዑ ሕሰቢ።</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">ብዛዕባኡ ምስቲ ኣስራሒ ተዛረቢ።</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">ንግሆ፡ ምሸት ወይ ቀዳምን ሰንበትን</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">ገሊኡ ስራሕ ኣዝዩ ኣንጊሁ ይጅምር ወይ ለይቲ ይቕጽል።</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">መዓስ ከም እትሰርሒ ኣብ rooster (ናይ ስራሕ መደብ) ተጻሒፉ ኣሎ።</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">ነቲ መደብ መዓስ ከም እትረኽብዮ ንኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">ምስ ካልእ ሰብ ክትለዋወጢ ዝከኣል እንተ ኾይኑ እውን ሕተቲ።</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">ቆልዑ ኣብ ትምህርቲ ከለዉ ምስራሕ</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">ገሊኡ ስራሕ ምስ ናይ ቤት ትምህርቲ ሰዓታት ይሰማማዕ።</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">ኣብቶም ሰዓታት ክትሰርሒ ዝከኣል እንተ ኾይኑ ነቲ ኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">ቤት ትምህርቲ ኣብ ዝዕጸወሉ እዋን መን ከም ዝሕግዘኪ ሕሰቢ።</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">ሰዓታትኪን ናይ ገዛእ ርእስኺ ገንዘብን</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">ዝያዳ ሰዓት እንተ ሰሪሕኪ፡ ዝያዳ ናይ ገዛእ ርእስኺ ገንዘብ ትረኽቢ።</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">ዝወሓደ ሰዓት እንተ ሰሪሕኪ፡ ንኻልእ ነገራት ዝያዳ ግዜ ኣለኪ።</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">ሰዓታትኪ ንመጻኢ፡ ዕድመኺ ምስ ደፍአ፡ እንታይ ማለት ምዃኖም ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">ንዓኺ ኣገዳሲ ዝኾነ ባዕልኺ ትመርጺ።</translation>
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
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">BBL ብኸመይ ይሰርሕ?</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">BBL ስራሕ ዘለዎ ስልጠና እዩ።</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">መብዛሕትኡ ግዜ ኣብ ሰሙን እንተ ወሓደ {bbl-hours} ሰዓት ትሰርሒ።</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">ሽዑ ኣብ ሰሙን ክንደይ ሰዓት ከም እትሰርሒ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">ኣብቲ ዝተረፈ ግዜ ዲፕሎማ ንምርካብ ትመሃሪ።</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">ድሕሪኡ ኣብኡ ክትቅጽሊ ዝከኣል እንተ ኾይኑ ነቲ ትካል ሕተቲ።</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">ካብ ቦታ ስራሕ መረጋገጺ</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">ኣብ ትካል ሓደ ወይ ካብኡ ንላዕሊ ዕዮታት ትመሃሪ።</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">ጽቡቕ እንተ ሰሪሕኪ፡ praktijkverklaring (ናይ እትኽእልዮ ስራሕ ወረቐት) ትረኽቢ።</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">ኣየኖት ትካላት ከም ዝሳተፉ ኣብ Werkcentrum ሕተቲ።</translation>
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
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">ወለንታዊ ስራሕ ከም ስጉምቲ</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">ንኻልኦት ትሕግዚ፡ እንታይ ከም ዘሐጉሰኪ ድማ ትፈልጢ።</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">ቋንቋ ሆላንድ ትለማመዲ፡ ምስ ሰባት ድማ ትላለዪ።</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">እንታይ ከም ዝሰራሕኪ ዝገልጽ ደብዳበ ኣብኡ ሕተቲ።</translation>
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
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">ክንደይ ከም ዘኽፍልን ንዓኺ ብነጻ እንተ ኾይኑን ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">ቅድሚ ሕጂ ዝሰራሕክዮ ዋጋ ኣለዎ</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">ኣብ ካልእ ሃገር ወይ ኣብ ገዛ እንታይ ስራሕ ሰሪሕኪ?</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">ኣብኡ እንታይ ከም ዝተማሃርኪ ጽሓፊ።</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">ንሓደ ኣስራሒ ወይ ንዝሕግዘኪ ሰብ ንገርዮ።</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">ብዘይ ወረቐት እውን እንታይ ከም እትኽእሊ ከተርእዪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">ስራሕ ምንዳይ</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">ስራሕ ትናድዪ ከም ዘለኺ ንብዙሓት ሰባት ንገሪ።</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">ብኢንተርነት ድለዪ ወይ ኣብ ድኳን ወይ ትካል ሕተቲ።</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">ን UWV ወይ ን Werkcentrum ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
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
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">ኣብዚ ስራሕ ከመይ እዩ?</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">ኣብ ስራሕ ብዛዕባ ግዜን ዕዮታትን ትሰማምዒ።</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">ክትመጽኢ እንተ ዘይክኢልኪ፡ ብግዜኡ ደውሊ።</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">እንተ ዘይተረዲኡኪ፡ ኩሉ ግዜ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">ኣብ ግዜ ዕረፍቲ ምስ ካልኦት ሰባት ትላለዪ።</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">ንኣካላትኪ ዝሰማማዕ ስራሕ</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">ነዊሕ ግዜ ደው ምባል ወይ ከቢድ ነገር ምልዓል ኣይትኽእሊን ዲኺ?</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">ወይ ከም ዊልቸር ዝኣመሰለ መሓገዚ የድልየኪ ድዩ?</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">ኣየናይ ሓገዝ ከም ዘሎ ን UWV ወይ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">ባዕልኺ ክትነግርዮ እትደልይዮ ጥራይ ትነግሪ።</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">ሓሚምኪ፡ ስራሕ ድማ ኣለኪ</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">ንኣስራሒኺ ብግዜኡ ደውልሉ።</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">ሕማምኪ እንታይ ምዃኑ ክትነግሪ ግድን ኣይኮነን።</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">እዚ ንደሞዝኪ እንታይ ማለት ምዃኑ ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">እንደገና ንክትጅምሪ መን ከም ዝሕግዘኪ እውን ሕተቲ።</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">ስራሕን ንሰብ ምክንኻንን</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">ንዝሓመመ ውላድ፡ ወላዲ ወይ መጻምዲ ትከናኸኒ ዲኺ?</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">ነዚ ንኣስራሒኺ ክትነግሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">ኣየናይ ዕረፍቲ (verlof) ከም ዘሎ ንኣስራሒኺ ሕተቲ፡ ንሱ ካብ ስራሕ ነጻ ግዜ እዩ።</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">ኣብቲ ክንክን መን ክሕግዘኪ ከም ዝኽእል ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">ብዘይ ፍትሒ ስራሕ ከሊኦምኺ ድዮም?</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">ብሰንኪ እምነትኪ ወይ መሸፈኒ ርእስኺ ስራሕ ከሊኦምኺ ድዮም?</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">ወይ ብሰንኪ ዕድመኺ፡ ደቅኺ ወይ ሃገርኪ?</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">እንታይ ከም ዘጋጠመን መዓስ ከም ዘጋጠመን ጽሓፊ።</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">ብዛዕባኡ ምስ discriminatie.nl ብነጻ ክትዛረቢ ትኽእሊ ኢኺ።</translation>
    </message>
</context>
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
        <translation type="unfinished">እቶም ሕግታት ንመጻምድኺ እውን ይምልከቱ።</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">ስራሕኪ እንተ ተቋሪጹ፡ ኣበል (toeslag) ን{childcare-after-work} ወርሒ ይቕጽለልኪ።</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">ስራሕኪ እንተ ተቋሪጹ፡ ኣበል (toeslag) ክንደይ ግዜ ከም ዝቕጽለልኪ ሕተቲ።</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">ውላድኪ ኣብኡ እንታይ ይገብር?</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">ውላድኪ ይጻወት፡ ይበልዕ፡ የዕርፍ፡ ንደገ ድማ ይወጽእ።</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">ካብ ካልኦት ቆልዑ ቋንቋ ሆላንድ ይመሃር።</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">ኣብ ገዛ ናይ ገዛእ ርእስኺ ቋንቋ ትዛረቢ።</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">ክንክን ኣብ ገዛ፦ gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">Gastouder ኣብ ገዛ ንቁሩባት ቆልዑ ዝከናኸን ሰብ እዩ።</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">ንግሆ ኣንጊህኪ ወይ ምሸት እትሰርሒ እንተ ኾይንኪ፡ እዚ ክሰማምዓኪ ይኽእል።</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">ኣበል (toeslag) ክትረኽቢ ዝከኣል እንተ ኾይኑ ነቲ gastouder ሕተቲ።</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">ድሕሪ ትምህርቲ ናብ BSO</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">BSO ንውላድኪ መብዛሕትኡ ግዜ ካብ ቤት ትምህርቲ ይወስዶ።</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">ክሳብ እትመጽኢ ውላድኪ ኣብኡ ይጻወት።</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">ቤት ትምህርቲ ኣብ ዝዕጸወሉ እዋን እውን BSO ክፉት እንተ ኾይኑ ሕተቲ።</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">ኣየናይ BSO ቀረባ ከም ዘሎ ኣብ ቤት ትምህርቲ ሕተቲ።</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">ጉጅለ ንኣሽቱ ቆልዑ፦ peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Peutergroep (ጉጅለ ንኣሽቱ ቆልዑ) ነቶም ኣብ ቀረባ እዋን ቤት ትምህርቲ ዝጅምሩ ቆልዑ እዩ።</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ሓደ ቆልዓ ኣብኡ ተወሳኺ ሓገዝ ቋንቋ ይረክብ።</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">ንውላድኪ እንታይ ከም ዝከኣል ኣብ consultatiebureau (ናይ ቆልዑ ክሊኒክ) ሕተቲ።</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">ክንደይ ከም ዘኽፍል ንምምሕዳር ከተማ (gemeente) ሕተቲ።</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">ቦታ ክንክን ምምራጽ</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">ኣየናይ ቦታ ክንክን ንገዛኺ ወይ ንስራሕኪ ቀረባ እዩ?</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">ኣብኡ ከመይ ከም ዝኾነ ንኻልኦት ወለዲ ሕተቲ።</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">ቦታ ንምርካብ ነዊሕ ምጽባይ ዘድሊ እንተ ኾይኑ ኣብቲ ናይ ክንክን ቆልዑ ቦታ ሕተቲ።</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">ውላደይ ኣብኡ ድሕነቱ ውሑስ ድዩ?</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">እቲ ክንክን ጽቡቕ ምዃኑ ሓደ ካብ መንግስቲ ዝመጽእ ሰብ ይርኢ።</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">ነቲ ጸብጻቡ ክትርእዪ ዝከኣል እንተ ኾይኑ ሕተቲ።</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">መን ከም ዝሰርሕን ኣየናይ ዲፕሎማ ከም ዘለዎምን ሕተቲ።</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">ብዛዕባ ምግቢ፡ ድቃስን እምነትን ኩሉ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">መን እንታይ ይኸፍል?</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">ንክንክን ቆልዑ እትኸፍልዮ ጽብጻብ (rekening) ትረኽቢ።</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">ኣበል (toeslag) እንተ ረኺብኪ፡ መንግስቲ ገለ ክፋል ይኸፍል።</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">ነቲ ዝተረፈ ባዕልኺ ትኸፍሊ።</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">ኣብ ወርሒ ክንደይ ከም እትኸፍሊ ኣብቲ ናይ ክንክን ቆልዑ ቦታ ኣቐዲምኪ ሕተቲ።</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">ክንደይ ኣበል (toeslag) ትረኽቢ?</translation>
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
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">ንኽንደይ ሰዓት ከም እትረኽብዮ እውን ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
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
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">ኣበል (toeslag) ምሕታት</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">ነቲ ኣበል ካብ Dienst Toeslagen (ናይ ኣበል ቤት ጽሕፈት) ትሓትቲ።</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">ብ DigiD ትሓትቲ፡ ንሱ ኣብ ኢንተርነት መፍትሕኪ እዩ።</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">ደንጒኺ እንተ ሓቲትኪ፡ ነተን ቀዳሞት ኣዋርሕ ሓድሓደ ግዜ ዋላ ሓንቲ ኣይትረኽብን።</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">መን ክሕግዘኪ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">ለውጢ ኣሎ ድዩ? ሓብሪ</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">ኣታዊኺ፡ ስራሕኪ ወይ ክንክን ውላድኪ ይልወጥ ድዩ?</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">ነቲ ለውጢ ን Dienst Toeslagen ቀልጢፍኪ ሓብሪ።</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">ከምኡ እንተ ገይርኪ፡ ደሓር ብዙሕ ገንዘብ ኣይትመልሲን።</translation>
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
        <translation type="unfinished">ንዓኺን ንመጻምድኺን እንታይ ከም ዝምልከት ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">ክንክን ኣብ ግዜ ትምህርቲ ወይ inburgering</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">እትመሃሪ ወይ inburgering (ምውህሃድ) እትገብሪ እንተ ኾይንኪ እውን ሓድሓደ ግዜ ኣበል (toeslag) ኣሎ።</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">መጻምዲ እንተ ኣለኪ፡ ንናቱ ወይ ንናታ ኩነታት እውን ይርእዩ።</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">ካብ ዩክሬን እንተ መጺእኪ፡ ንዓኺ ኣየኖት ሕግታት ከም ዝምልከቱ ሕተቲ።</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">ኣብ ቤት ትምህርቲ ወይ ንምምሕዳር ከተማ ሕተቲ።</translation>
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
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">ኣብ ገዛ ምስ ዝኸብደኪ</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">ሓሚምኪ ዲኺ ወይ ኣብ ገዛ ብዙሕ ክንክን ዘድልዮ ሰብ ኣሎ ድዩ?</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">ሽዑ ሓድሓደ ግዜ ምምሕዳር ከተማ ንክንክን ቆልዑ ምሳኺ ይኸፍል።</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">እዚ ኣብ ወረቐት SMI ይበሃል።</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">ነዚ መን ክረኽቦ ከም ዝኽእል ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">እተን ቀዳሞት መዓልታት</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">ብሓጺር ምብጻሕ ጀምሪ፡ ቁሩብ ድማ ምሳኡ ጽንሒ።</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">ካብ ገዛ ገለ ነገር ሃብዮ፡ ንኣብነት ዝፈትዎ መጻወቲ።</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">ውላድኪ እንተ በክዩ፡ ደሓር ደዊልኪ ከመይ ከም ዘሎ ሕተቲ።</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">ምልማድ ግዜ የድልዮ፡ ንዓኺ እውን።</translation>
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
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">ስድራኺ ኣይፋል እንተ ኢሎም</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ቆልዑ ናብ ናይ ክንክን ቆልዑ ቦታ ምኻዶም ንስድራ ቤት ይኸብዶም።</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">ንውላድኪን ንርእስኺን እንታይ ከም እትደልዪ ክትነግሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">ምናልባት ስድራኺ ሓደ ግዜ ምሳኺ ከይዶም ክርእዩ ይደልዩ ይኾኑ።</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">ንእዚ ዝኣክል ግዜ ክትወስዲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">ብስድራ ቤት ወይ ብጎረባብቲ ክንክን</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">ምናልባት ስድራ ቤት ወይ ጎረቤት ሓድሓደ ግዜ ክከናኸኑ ይኽእሉ።</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">ኣየኖት መዓልታትን ሰዓት ክንደይን ምዃኑ ምስኦም ተሰማምዒ።</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">ሓደ ሰብ ምስ ዝሓምም መን ከም ዝሕግዝ ምስኦም ኮይንኪ ሕሰቢ።</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">ንውላድ ብሓባር ምክንኻን</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">ኣቦ ወይ መጻምዲ እውን ጽቡቕ ገይሩ ክከናኸን ይኽእል እዩ።</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">መጻምድኺ ስራሕ እንተ ኣለዎ፡ ድሕሪ ሕርሲ ዕረፍቲ ይረክብ።</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">ኣብታ ቀዳመይቲ ሰሙን መጻምድኺ ደሞዝ ይረክብ።</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">ድሕሪኡ መጻምድኺ ብዝወሓደ ገንዘብ ን{partner-leave} ሰሙን ተወሳኺ ዕረፍቲ ክወስድ ይኽእል።</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">እቲ ዕረፍቲ ክንደይ ግዜ ከም ዝጸንሕ ነቲ ኣስራሒ ሕተቲ።</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">ኣቦታት ይሳተፉ</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">ኣቦ ንቖልዓ ከብጽሕ፡ ክወስድ፡ ክኽሽንን ከጸናንዕን ይኽእል።</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">ኣብ ኣየኖት መዓልታት ከም ዝከናኸን ብሓባር ተሰማምዑ።</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">ንሱ እውን ንኣስራሒኡ ካልእ ሰዓታት ክሓትት ይኽእል።</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">ከምኡ ክልቴኹም ንስራሕን ንስድራ ቤትን ግዜ ይህልወኩም።</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">ውላድኪ ሓሚሙ</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">ዝሓመመ ቆልዓ መብዛሕትኡ ግዜ ናብ ክንክን ቆልዑ ክኸይድ ኣይክእልን።</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">መጻምዲ እንተ ኣለኪ፡ መን ኣብ ገዛ ከም ዝተርፍ ብሓባር ተሰማምዑ።</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">ንስራሕኪ ደውሊ፡ ኣየናይ ዕረፍቲ (verlof) ከም እትረኽቢ ድማ ሕተቲ።</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">ውላድኪ ተወሳኺ ክንክን የድልዮ</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">ኣብቲ ምብጻሕ ውላድኪ እንታይ ከም ዘድልዮ ንገሪ።</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">እቲ ክንክን ኣብዚ ተመክሮ ዘለዎ እንተ ኾይኑ ሕተቲ።</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">ኣየናይ ሓገዝ ከም ዘሎ ንምምሕዳር ከተማ ሕተቲ።</translation>
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
        <translation type="unfinished">መጀመርታ ከም ደላዪት ስራሕ ኣብ UWV ተመዝገቢ።</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">ድሕሪኡ ንምምሕዳር ከተማ ሓገዝ ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">ሓንቲ ቃል፦ nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">ኣብ ምምሕዳር ከተማ ሓድሓደ ግዜ nugger እትብል ቃል ትሰምዒ።</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">ንሳ ስራሕ እትናዲ፡ ናይ መነባብሮ ገንዘብ (uitkering) ድማ ዘይብላ ሰብ እያ።</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">ስማ ኣብ UWV ኣብ ዝርዝር ስራሕ ዝናድዩ ሰባት ኣሎ።</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">እዛ ቃል ብዛዕባ እትኽእልዮ ዋላ ሓንቲ ኣይትብልን።</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">ኣብ UWV ምምዝጋብ ከምዚ እዩ</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">ምምዝጋብ መብዛሕትኡ ግዜ ብኢንተርነት እዩ።</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">እንታይ ወረቓቕቲ ከም ዘድልየኪ ን UWV ሕተቲ።</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">ናይ ምምዝጋብኪ መረጋገጺ ወረቐት ሕተቲ።</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">ነቲ ወረቐት ንምምሕዳር ከተማ ኣቐምጥዮ።</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">ንምምሕዳር ከተማ እንታይ ክትሓትቲ ትኽእሊ?</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">ስራሕ ንምንዳይ ሓገዝ ሕተቲ።</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">ብዛዕባ ኮርስ፡ proefplaats (መፈተኒ ቦታ ስራሕ) ወይ ክንክን ቆልዑ እውን ሕተቲ።</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">ሽዑ ምምሕዳር ከተማ እንታይ ከም ዘድልየኪ ይርኢ።</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">መልሲ ብወረቐት ክህቡኺ ሕተቲ።</translation>
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
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">ዕድመኺ ትሕቲ {discretion-age} ዓመት እንተ ኾይኑ፡ ምምሕዳር ከተማ ካልእ ውሳነ ክህብ ይኽእል።</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">መንእሰይ እንተ ኾይንኪ፡ ካልእ ውሳነ ዝህብ እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">ምምሕዳር ከተማ ኣይፋል ይብል</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">ስለምንታይ ምዃኑ ሕተቲ፡ መልሱ ድማ ብወረቐት ሕተቲ።</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">ከም ዘይትሰማምዒ ክትነግሪ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">ነዊሕ ኣይትጸበዪ፡ እዚ ናይ መወዳእታ ዕለት ኣለዎ።</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">ን Juridisch Loket (ናይ ሕጊ ምኽሪ ዝህብ ቤት ጽሕፈት) ምኽሪ ሕተቲ።</translation>
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
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">ካብ ክንደይ ዓመት ዕድመ ጀሚሩ ከም ዝሰርሕ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">ሽዑ ንሓንቲ ሰዓት እንተ ወሓደ {minimum-wage} ትረኽቢ።</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">ናይ ሎሚ መጠን ክንደይ ምዃኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
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
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">ብዛዕባ ስራሕ ዝግበር ስምምዕ መብዛሕትኡ ግዜ ኣብ ወረቐት ይጸሓፍ፡ ንሱ ውዕል (contract) እዩ።</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">ቀስ ኢልኪ ኣንብብዮ ወይ ከንብበልኪ ንሓደ ሰብ ሕተቲ።</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">ዘይተረድኣኪ ነገር ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">ስምኪ ድሕሪኡ ጥራይ ጽሓፊ።</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">ናይ ደሞዝ ወረቐትኪ (loonstrook) መርምሪ</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">እቲ loonstrook ናይ ደሞዝ ወረቐት እዩ፡ ክንደይ ደሞዝ ከም እትረኽቢ መብዛሕትኡ ግዜ ኣብኡ ይጸሓፍ።</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">ሰዓታትኪ ባዕልኺ እውን ጽሓፊ።</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">ጌጋ እንተ ኣለዎ፡ ንኣስራሒኺ መብርሂ ሕተቲ።</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">ነዞም ወረቓቕቲ ኩሎም ኣቐምጥዮም።</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">ደሞዝኪ ኣዝዩ ውሑድ ድዩ?</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">ካብ ዝተሓተ ገደብ ደሞዝ (minimumloon) ዝወሓደ ትረኽቢ ዲኺ?</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">ካብ {minimum-wage-age} ዓመት ዕድመ ጀሚሩ ኣስራሒ ከምኡ ክገብር ኣይፍቀዶን።</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">ካብ ክንደይ ዓመት ዕድመ ጀሚሩ ከምኡ ምግባር ከም ዘይፍቀድ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">Juridisch Loket ምኽሪ ክህበኪ ይኽእል።</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ገንዘብ</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ገንዘብ እንተ ኣለኪ፡ ዝያዳ ባዕልኺ ክትመርጺ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">እንታይ ምገበርክሉ?</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">ንመጻኢ እውን ሕሰቢ፡ በይንኺ እንተ ኾንኪ ከመይ ይኸውን?</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">ብዛዕባኡ ምስ እትኣምንዮ ሰብ ተዛረቢ።</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">ናይ ገዛእ ርእስኺ ሕሳብ ባንክ</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">ኣብ ባንክ ብናይ ገዛእ ርእስኺ ስም ሕሳብ ኣለኪ ዶ?</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">ደሞዝኪ ናብኡ ክኣቱ ይኽእል።</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">ናይ ባንክ ካርድኺን ምስጢራዊ ቁጽርኺን ንማንም ኣይትሃቢ።</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">ብዛዕባ ገንዘብ ብሓባር ተዛረቡ</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">መጻምዲ እንተ ኣለኪ፡ ብሓባር ህዱእ ግዜ ምረጹ።</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">ክንደይ ገንዘብ ከም ዝኣቱን ከም ዝወጽእን ብሓባር ርኣዩ።</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">ክልቴኹም ብሓባር ትውስኑ።</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">ኣብ ገዛ መን እንታይ ይሰርሕ?</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">ኣብ ነፍሲ ወከፍ ሰሙን እንታይ ስራሕ ከም ዘሎ ብሓባር ጽሓፉ።</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">መን እንታይ ክገብር ከም ዝኽእል ርኣዩ፡ መጻምድኺን ደቅኺን እውን።</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">ድሕሪ ሓደ ወርሒ ብዛዕባኡ እንደገና ተዛረቡ።</translation>
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
        <translation type="unfinished">ምስ መጻምድኺ ወይ ምስ ሓንቲ መሓዛ ኮይንኪ ሕሳብ ግበሪ።</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">ኣብ ሕሳብ መን ክሕግዝ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">ኣየኖት ኣበላት (toeslagen) ኣለዉ?</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">እቲ huurtoeslag ንክራይ ገዛ፡ እቲ zorgtoeslag ድማ ንናይ ሕክምና መድሕን ዝኸውን ገንዘብ እዩ።</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">ንቖልዑን ንክንክን ቆልዑን እውን ሓድሓደ ግዜ ገንዘብ ኣሎ።</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">ክንደይ ከም እትረኽቢ ብናይ ገዛ ኣታዊ እዩ ዝውሰን።</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">ምሳኺ ዝርኢ ሰብ መን ምዃኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">ስራሕ ትጅምሪ ዲኺ? ሓብሪ</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">ደሞዝ ምስ ረኸብኪ፡ ኣበላትኪ (toeslagen) ክልወጡ ይኽእሉ።</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">ሓድሽ ኣታዊኺ ን Dienst Toeslagen ሓብሪ።</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">ቀልጢፍኪ ሓብሪ፡ ሽዑ እትመልስዮ ገንዘብ ይውሕድ።</translation>
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
        <translation type="unfinished">መጻምዲ እንተ ዘይብልኪ፡ ኣብ ዓመት ተወሳኺ {child-budget-single-parent} ትረኽቢ።</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">መጻምዲ እንተ ዘይብልኪ ክንደይ ከም እትረኽቢ እውን ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">ዝያዳ ኣታዊ ወይ ብዙሕ ዝተዋህለለ ገንዘብ እንተ ኣለኪ፡ ዝወሓደ ትረኽቢ ወይ ዋላ ሓንቲ ኣይትረኽቢን።</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">ደቂ 12 ዓመትን ልዕሊኡን</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">ዝዓበዩ ቆልዑ መብዛሕትኡ ግዜ ዝያዳ ገንዘብ የድልዮም።</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">ውላድኪ 12 ዓመት ወይ ልዕሊኡ እንተ ኾይኑ፡ ኣብ ዓመት ክሳብ {child-budget-12} ተወሳኺ ትረኽቢ።</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">ካብ 12 ዓመት ጀሚሩ ክንደይ ተወሳኺ ከም እትረኽቢ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">ውላድኪ 16 ወይ 17 ዓመት እንተ ኾይኑ፡ ክሳብ {child-budget-16} ይኸውን።</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">ዕድመ ውላድኪ 16 ወይ 17 እንተ ኾይኑ ክንደይ ምዃኑ እውን ኣብኡ ሕተቲ።</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">ነዚ ገንዘብ ድሮ ትረኽብዮ እንተ ኾይንኪ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
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
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">ጥንስቲ፡ ስራሕ ድማ ኣለኪ</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">ጥንስቲ እንተ ኾይንኪ፡ ዕረፍቲ (verlof) ትረኽቢ።</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">እቲ ዕረፍቲ መዓስ ከም ዝጅምር ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">ድሕሪኡ ናብ ስራሕ ክትምለሲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">ብሰንኪ ዕረፍትኺ ዝኸፍአ ኣተሓሕዛ ኣይፍቀድን።</translation>
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
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">ድሕሪኡ ነፍሲ ወከፍ ወላዲ ክንደይ ዕረፍቲ ክወስድ ከም ዝኽእል እውን ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">ካብኡ ኣብታ ቀዳመይቲ ዓመት {parental-leave-paid} ሰሙን ብኸፊል ይኽፈል።</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">ካብኡ ክንደይ ሰሙን ከም ዝኽፈል ንኣስራሒኺ ሕተቲ።</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">ኣስራሒኺ ብሰንኪ እዚ ብዝኸፍአ መንገዲ ክሕዘኪ ኣይፍቀዶን።</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">Inburgeringን ስራሕን</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">ኣብ inburgering (ምውህሃድ) ብዛዕባ ስራሕ ኣብ ሆላንድ እውን ትመሃሪ።</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">ሰለስተ መንገድታት ኣለዉ፡ ቋንቋ፡ ስልጠና ወይ ጉዳያትኪ ባዕልኺ ክትገብርዮም ምምሃር።</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">ኣየናይ መንገዲ ከም ዝሰማምዓኪ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">ትምህርትን ስራሕን ብሓባር ክትገብሪ ዝከኣል እንተ ኾይኑ እውን ሕተቲ።</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">ካብ መንግስቲ ዝመጸ ደብዳበ</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">እቲ ደብዳበ ካብ መን ምዃኑን ክሳብ ኣየናይ ዕለት ምዃኑን ርኣዪ።</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">ነቲ ደብዳበ እንተ ዘይተረዲእክዮ፡ ሒዝክዮ ምጽኢ።</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">ምሳኺ ዘንብብ ሰብ መን ምዃኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">ደብዳበታትኪ ኣብ ሓደ ቦታ ኣቐምጢ።</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">DigiD መፍትሕኪ እዩ</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">ብ DigiD ኣብ ኢንተርነት ናብ መንግስቲ ትኣትዊ።</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">ምስጢራዊ ቁጽርኺ ንማንም ኣይትንገሪ፡ ንስድራ ቤት እውን።</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">ኣብ ብዙሓት ኣብያተ ንባብ ኣብ ጉዳይ DigiD ብነጻ ይሕግዙኺ።</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">ዕዳ ኣለኪ ዶ?</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">ዕዳ ንነፍሲ ወከፍ ሰብ ከጋጥሞ ይኽእል።</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">ኩሎም ደብዳበታት ኣብ ሓደ ኣክብዮም፡ ዘይተኸፍቱ እውን።</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">ሒዝክዮም ምጽኢ፡ ብግዜኡ ድማ ሓገዝ ሕተቲ።</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">ክትሓፍሪ የብልክን።</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">ሓገዝ ብዛዕባ ዕዳ</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">ነፍሲ ወከፍ ምምሕዳር ከተማ ዕዳ ንዘለዎም ሰባት ይሕግዝ።</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">ብነጻ ናብ 0800-8115 እውን ክትድውሊ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">ሽዑ መን ምዃንኪ ክትነግሪ ግድን ኣይኮነን።</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">ብነጻ መን ይሕግዝ?</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">መጀመርታ ኣብ መቐበሊ ኣጋይሽ ናይዚ ገዛ ሕተቲ።</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">ቤት ንባብ ብዛዕባ ናይ መንግስቲ ጉዳያት ኣብ ኢንተርነት ይሕግዘኪ።</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">Juridisch Loket ብዛዕባ ሕግታትን መሰላትን ይሕግዝ።</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">ብሓቂ ብነጻ እንተ ኾይኑ ኩሉ ግዜ ኣቐዲምኪ ሕተቲ።</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">ሕማቕ ኣተሓሕዛ? ክትሕብሪ ትኽእሊ ኢኺ</translation>
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
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">ኣብ ገዛ ድሕነት ኣይስምዓክን ዶ?</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">ኣብ ገዛ ዝሃስየኪ ሰብ ኣሎ ድዩ፡ ወይ ትፈርሂ ዲኺ?</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">Veilig Thuis (ድሕነት ኣብ ገዛ) ለይትን መዓልትን ብነጻ ይሰምዓኪ፦ 0800-2000።</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">ስምኪ ክትነግሪ ግድን ኣይኮነን።</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">ሕጂ ሓደጋ እንተ ኣሎ፡ ናብ 112 ደውሊ።</translation>
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
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">Kiezen voor Werk ብዛዕባ ስራሕን ናይ ገዛእ ርእስኺ ገንዘብን ዝዛረብ ጉጅለ እዩ።</translation>
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
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">ኣብ ከም K!X Works ዝበሉ ኮርሳት ነዚ ትፈልጥዮ።</translation>
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
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">ምስ ሰብ ቋንቋ ሆላንድ ምልምማድ</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ወለንተኛ ምሳኺ ይለማመድ።</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">ብዛዕባ ልሙድ ነገራት ትዛረቡ፡ ከም ስራሕን ቆልዑን።</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">ብዛዕባ taalmaatje (ቋንቋ ምሳኺ ዝለማመድ ሰብ) ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">ምንባብን ምጽሓፍን ምምሃር</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">ብዙሓት ሰባት ዓበይቲ ምስ ኮኑ እዮም ነዚ ዝመሃሩ።</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">ኣብ ንእሽቶ ጉጅለ ወይ ምስ ሓደ ሰብ ትመሃሪ።</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">ኣብ መቐበሊ ኣጋይሽ ወይ ኣብ ቤት ንባብ ሕተቲ።</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">ብኮምፒተርን ተሌፎንን ምምሃር</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">ኢመይል ምልኣኽ፡ ኣብ ኢንተርነት ምድላይን ቅጥዕታት ምምላእን ትመሃሪ።</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">ብዙሓት ኣብያተ ንባብ ነጻ ኮርስ ኣለወን።</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">ናይ ደቂ ኣንስትዮ ጉጅለ እንተ ኣሎ እውን ኣብኡ ሕተቲ።</translation>
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
        <translation type="unfinished">ክንደይ ግዜ ከም ዘለኪ ንምምሕዳር ከተማ (gemeente) ሕተቲ።</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">ካብ ሓደ ንላዕሊ መንገዲ ኣሎ፡ ብስልጠና እውን ይከኣል።</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Inburgering (ምውህሃድ) ክትገብሪ ግዴታ እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">ዲፕሎማ ምርካብ</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">ደሓር ኣብ ህይወትኪ እውን ዲፕሎማ ክትረኽቢ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">ድሮ ምስ እትኽእልዮ ኣየናይ ስልጠና ከም ዝሰማማዕ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">ብዛዕባ ዋጋኡ፡ ሰዓታትን ክንክን ቆልዑን ሕተቲ።</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">ዝያዳ ሓያል ምዃን</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">ኣብ ጉጅለ እንታይ ጽቡቕ ገይርኪ ከም እትኽእሊ ትፈልጢ።</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">መን ምዃንኪ ምንጋር ትለማመዲ።</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">ካብ መጀመርታ ብዙሕ ክትዛረቢ ግድን ኣይኮነን።</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">ንገዛ ዝኸውን ልምምድ</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">ጽቡቕ ገይርኪ እትኽእልዮም ሰለስተ ነገራት ጥቀሲ።</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">ንነፍሲ ወከፎም ጽቡቕ ዝኸደሉ ግዜ ሕሰቢ።</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">ኣባኺ እንታይ ከም እትርኢ ንሓንቲ መሓዛ ሕተትያ።</translation>
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
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">ፍሉይ ክንክን ንዘድልዮም ሰባት እትሕግዚ እንተ ኾይንኪ፡ VOG መብዛሕትኡ ግዜ ብነጻ እዩ።</translation>
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
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">ሓንቲ ሰበይቲ ትነግር</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">ሓንቲ ሰበይቲ ባዕላ ብኸመይ ከም ዝጀመረት ትነግር።</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">እንታይ ከም ዝኸበዳ እውን ትነግር።</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">ኩሉ ክትሓትያ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">ሓደ ቀዋሚ ሓጋዚ</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ካብ ምምሕዳር ከተማ ሓደ ቀዋሚ ሓጋዚ ትረኽቢ።</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">እቲ ሓጋዚ መጀመርታ ይሰምዓኪ።</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">ብሓባር ብንኣሽቱ ስጉምትታት መደብ ትሰርሑ።</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">ምስ ሰበይቲ ክትዛረቢ ዝከኣል እንተ ኾይኑ ንምምሕዳር ከተማ ሕተቲ።</translation>
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
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">ምምሃርን ደሞዝ ምርካብን</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ሞያ ትመሃሪ፡ ካብ መጀመርታ ድማ ደሞዝ ትረኽቢ።</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">ነዚ ኣየኖት ትካላት ከም ዝገብርኦ ኣብ Werkcentrum ሕተቲ።</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">ቋንቋ ሆላንድ ብኸመይ ክትጅምሪ ከም እትኽእሊ እውን ሕተቲ።</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">CV ምድላው</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">CV ብዛዕባኺን ብዛዕባ ስራሕኪን ዝገልጽ ወረቐት እዩ።</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">ወለንታዊ ስራሕን ኣብ ገዛ ምክንኻንን እውን ኣብኡ ክትጽሕፊ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">ኣብዚ መን ክሕግዘኪ ከም ዝኽእል ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">ናይ ስራሕ ዝርርብ ተለማመዲ</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">ኣስራሒ መን ምዃንኪን እንታይ ከም እትኽእሊን ይሓተኪ።</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">ንስኺ እውን ሕቶታት ክትሓትቲ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">ብዛዕባ ሰዓታት፡ ደሞዝን ሰባትን ሕተቲ።</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">ነቲ ዝርርብ መጀመርታ ምስ ሰብ ተለማመድዮ።</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">ምስ ትካላት ምርኻብ</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ሓደ ጉጅለ ብሓባር ናብ ትካል ይኸይድ።</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ሓደ ኣስራሒ ናብቲ ጉጅለ ይመጽእ።</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">እንታይ ስራሕ ከም ዘሎ ትሰምዒ፡ ሕቶታትኪ ድማ ትሓትቲ።</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">መዓስ ምዃኑ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
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
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">ኣብ ግዜ ትምህርቲ ውላድኪ ኣበይ ኣሎ?</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">ኣብ ግዜ ትምህርቲ ቆልዑ ዝሕሉ ሰብ እንተ ኣሎ ኣብቲ ኮርስ ሕተቲ።</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">ክንደይ ከም ዘኽፍልን ካብ ክንደይ ዓመት ዕድመ ከም ዝጅምርን እውን ሕተቲ።</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">ቆልዑ ዝሕሉ ሰብ እንተ ዘየለ፡ ብዛዕባ ካልእ ሰዓታት ሕተቲ።</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">ስፖርት</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">ብእግሪ ምኻድ፡ ምስዕሳዕ ወይ ምሕንባስ ብሓባር እውን ይከኣል።</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ናይ ደቂ ኣንስትዮ ጥራይ ጉጅለ ኣሎ።</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">ኣበይ ምዃኑን ክንደይ ከም ዘኽፍልን ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">ብሽክለታ ምዝዋር ምምሃር</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">ብብሽክለታ ባዕልኺ ናብ ስራሕ፡ ትምህርቲ ወይ ክንክን ቆልዑ ትኸዲ።</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">ኣብ ናይ ብሽክለታ ትምህርቲ ምስ ካልኦት ቀስ ኢልኪ ትለማመዲ።</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">ናይ ብሽክለታ ትምህርቲ ኣበይ ከም ዘሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">ቡን፡ ሻህን ዕላልን</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">ብዘይ ኮርስ ምስ ካልኦት ደቂ ኣንስትዮ ክትራኸቢ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">ብሓባር ምኽሻን፡ ምንባብ፡ ምዕላል ወይ ኣብ ጀርዲን ምስራሕ እውን ይከኣል።</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">መዓስ ክትመጽኢ ከም እትኽእሊ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">ንኣቦታትን መጻምድትን እውን</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">ሓድሓደ ግዜ ንኣቦታት ወይ መጻምድቲ ዝኸውን ጉጅለ ኣሎ።</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">ብዛዕባ ስራሕ፡ ገንዘብን ንቖልዑ ምክንኻንን ይዛረቡ።</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">ምናልባት መጻምድኺ ሓደ ግዜ ክመጽእ ይደሊ ይኸውን።</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">ከምዚ ዝበለ ጉጅለ እንተ ኣሎ ኣብ መቐበሊ ኣጋይሽ ሕተቲ።</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">ሰብ ሒዝኪ ምጽኢ</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">ናብ ቆጸራ ሰብ ሒዝኪ ክትመጽኢ ትኽእሊ ኢኺ።</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">ንኣብነት መሓዛ፡ ሓፍቲ ወይ መጻምድኺ።</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">በይንኺ ምምጻእ እውን ይከኣል።</translation>
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
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">ገንዘብ</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">ቆልዑ</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">ደብዳበታትን ወረቓቕትን</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">ትምህርቲ</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">ሞያታት</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">ግዜ</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">ስድራ ቤትን መጻምድን</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">ምስ ሰባት ምልላይ</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">ሓገዝ ምሕታት</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">መሰላትኪ</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">ሕማም፡ ጥንሲ፡ ክንክን</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">ባዕልኺ</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">ትካል፡ {organisation}።</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">ንደቂ ኣንስትዮ ጥራይ እዩ።</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">ንደቂ ኣንስትዮን ንደቂ ተባዕትዮን እዩ።</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">ዝኽፈል የብሉን።</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">ንውላድኪ ክንክን ኣሎ።</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">ንውላድኪ ክንክን የለን።</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">ብኸመይ ከም እትሳተፊ ኣብ መቐበሊ ኣጋይሽ ይነግሩኺ።</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">ብዛዕባ እዚ ብ{checked} ተሓቲቱ።</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">እዚ ብ{read} ኣብ ኢንተርነት ተጻሒፉ ነይሩ፡ ሕጂ እውን ከምኡ እንተ ኾይኑ ሕተቲ።</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">ኣብ መቐበሊ ኣጋይሽ ሕተቲ፡</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">ንመን እዩ?</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">ንደቂ ኣንስትዮ ጥራይ ድዩ ወይስ ንኹሉ ሰብ?</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">ክንደይ የኽፍል?</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">ንውላድኪ ክንክን ኣሎ ዶ?</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">ክንደይ የኽፍል፡ ንውላድኪ ክንክን ከ ኣሎ ዶ?</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">መዓስ እዩ?</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">ኣበይ እዩ?</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">ኣበይን መዓስን እዩ?</translation>
    </message>
</context>
</TS>
