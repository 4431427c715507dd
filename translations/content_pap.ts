<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pap" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">Trabou</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">Ki trabou ta pas ku mi?</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">Kiko ta importante pa bo?</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">Bo ke tin plaka di bo mes, topa ku hende òf siña algu?</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">Tur kontesta ta bon.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">Bo no tin mester di skohe ainda.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">Bo mes ta skohe, na bo propio tempu.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">Bo sa hasi hopi kos kaba</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">Pensa riba loke bo ta hasi tur dia.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">Kisas bo ta kalkulá, regla, traha òf drecha hopi kos.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">Kisas bo ta papia vários idioma tambe.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">Bo por usa esei na trabou.</translation>
    </message>
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">Paso pa paso</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">Promé pensa kiko bo tin gana di hasi.</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">Despues papia ku un hende ku bo ta konfia.</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">Despues bai wak un lugá òf purba algu.</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">Kada paso chikitu ta un paso.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">Hopi sorto di trabou</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">Bo por traha den téknika, ku kòmpiuter òf den transporte.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">Bo por skohe tambe pa un tienda, un kushina òf un ofisina.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">Bo por traha ku mata, den limpiesa òf den kuido di hende.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">Bo por kuminsá bo propio negoshi tambe.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">Papia tokante esei na kas</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">Konta na kas kiko bo tin gana di hasi.</translation>
    </message>
    <message id="work.home.2">
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">Si bo tin pareha, boso por parti e trabou na kas.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">Kisas un amiga òf famia ta pensa huntu ku bo.</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">Inskripshon na UWV</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV ta un ofisina pa hende ku ta buska trabou.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">Inskribí bo mes einan komo hende ku ta buska trabou.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Despues bo por pidi munisipio, e gemeente, yudansa tambe.</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">Puntra na resepshon ken por yuda bo inskribí bo mes.</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">Traha ku kòmpiuter</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">Bo ta traha website òf programa.</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">Òf bo ta yuda hende ora nan kòmpiuter no ta traha.</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Puntra na resepshon ki kurso tin.</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">Traha den téknika</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">Den téknika bo ta traha i drecha kos.</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">Por ehèmpel bo ta traha ku koriente, baiskel òf mashin.</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Puntra na resepshon unda bo por wak e trabou akí.</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">Traha ku kuminda</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">Bo ta kushiná, hòrna òf sirbi hende na mesa.</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">Esei por ta den un restorant, hotèl, ofisina òf fábrika.</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Puntra na resepshon si bo por bin wak un dia.</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">Traha den transporte</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">Bo ta hiba hende òf kos na otro lugá.</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">Por ehèmpel bo ta kore bùs, tram, taksi òf un van.</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">Puntra dunadó di trabou ki reibeweis bo tin mester i ken ta pag&apos;é.</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">Traha ku mata i bestia</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">Bo ta traha ku mata, palu, berdura òf bestia.</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">Esei por ta den un hardin, un park òf un kas di glas pa mata.</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Puntra na resepshon si bo por bin wak un dia.</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">Traha na ofisina</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">Bo ta skirbi karta, traha sita òf kalkulá ku plaka.</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">Bo ta papia ku hende, na resepshon òf na telefòn.</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Puntra na resepshon ki kurso tin.</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">Traha den konstrukshon</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">Den konstrukshon bo ta traha kas, kaminda i skol.</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">Por ehèmpel bo por pega blòki, fèrf òf manehá un hiskran.</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Puntra na resepshon unda bo por wak e trabou akí.</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">Traha den kuido</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">Bo ta yuda hende ku ta malu, bieu òf ku mester di yudansa.</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">Esei por ta na kas di hende òf den un hospital.</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">Puntra na resepshon si promé bo por bin wak komo boluntario.</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">Traha den un tienda</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">Bo ta yuda kliente, pone kos den e tienda òf traha na kaha.</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">Hopi biaha un tienda ta habrí anochi òf djasabra tambe.</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">Puntra den un tienda si nan ta buska hende.</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">Traha na un skol</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">Bo ta duna lès òf bo ta yuda den klas.</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">Un skol mester di hende tambe pa ofisina i edifisio.</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">Puntra na un skol den bo bario kiko ta posibel.</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">Traha den un depósito</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">Den un depósito tin kos pa tienda i kliente.</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">Bo ta buska nan, paketá nan òf kore un heftruck.</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">Puntra dunadó di trabou kon pisá e trabou ta i ki ora e ta kuminsá.</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">Traha den kuido di mucha</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">Bo ta hunga ku mucha i ta kuida nan.</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">Pa e trabou akí bo ta siña un ofishi.</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">Puntra na resepshon ki diploma bo tin mester.</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">Traha den limpiesa</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">Bo ta limpia un ofisina, skol, hotèl òf trein.</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">Hopi biaha esei ta mainta trempan òf anochi.</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">Puntra dunadó di trabou si bo por siña un ofishi òf saka un diploma.</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">Un negoshi di bo mes</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">Bo ta bende algu ku bo ta traha òf sa bon.</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">Anto bo mes ta e hefe.</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">Tin regla pa belasting i plaka.</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">Puntra na resepshon ken por yuda bo promé ku bo kuminsá.</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">Bai wak un biaha</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">Tin biaha bo por bai wak un dia na un kompania.</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">Bo ta mira e trabou i ta papia ku hende einan.</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">Despues bo no tin mester di skohe nada.</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">Puntra na resepshon si un hende ta bai ku bo.</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">Kuantu ora bo ke traha?</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">Bo por traha henter siman òf algun dia.</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">Traha ménos ku un siman kompletu yama parttime.</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">Pensa ki ora ta pas ku bo i bo famia.</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">Papia di esei ku e dunadó di trabou.</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">Trempan, lat òf den fin di siman</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">Algun trabou ta kuminsá masha trempan òf ta sigui den nochi.</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">Riba un rooster, un lista di ora, ta pará ki ora bo ta traha.</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">Puntra dunadó di trabou ki dia bo ta haña e rooster.</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">Puntra tambe si bo por kambia ku un hende.</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">Traha ora e muchanan ta na skol</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">Algun trabou ta pas ku e oranan di skol.</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">Puntra e dunadó di trabou si bo por traha e oranan ei.</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">Pensa ken ta yuda den fakansi di skol.</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">Bo oranan i plaka di bo mes</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">Ku mas ora bo ta gana mas plaka di bo mes.</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">Ku ménos ora bo tin mas tempu pa otro kos.</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">Puntra na resepshon kiko bo oranan ta nifiká pa despues, ora bo ta bieu.</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">Bo mes ta skohe kiko bo ta haña importante.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">Traha i siña na mesun tempu</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">Ku un BBL bo ta traha i bo ta bai skol.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">Bo ta siña un ofishi na trabou.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">Puntra kuantu ora bo ta traha i kuantu bo ta gana.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Puntra na Werkcentrum, un lugá pa traha i siña.</translation>
    </message>
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">Kon un BBL ta funshoná?</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">Un BBL ta un estudio huntu ku un trabou.</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">Hopi biaha bo ta traha por lo ménos {bbl-hours} ora pa siman.</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">Puntra na resepshon kuantu ora pa siman bo ta traha anto.</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">E otro oranan bo ta siña pa un diploma.</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">Puntra e kompania si despues bo por keda.</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">Un prueba di e lugá di trabou</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">Na un kompania bo ta siña un òf mas tarea.</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">Si bo hasi nan bon, bo ta haña un praktijkverklaring, un papel di loke bo sa hasi.</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">Puntra na Werkcentrum ki kompania ta partisipá.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">Purba promé</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">Tin biaha bo por purba un trabou promé.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">Esei yama proefplaats.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">Puntra kuantu tempu esei ta dura i si bo ta haña plaka.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Puntra na munisipio si esaki ta posibel pa bo.</translation>
    </message>
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">Trabou boluntario komo paso</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">Bo ta yuda otro hende i ta deskubrí kiko bo ta gusta.</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">Bo ta praktiká hulandes i ta konosé hende.</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">Pidi einan un karta tokante loke bo a hasi.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">Bo diploma di otro pais</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">Bo tin un diploma di otro pais?</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">IDW ta un ofisina ku ta wak bo diploma.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">Anto bo ta tende kuantu e ta bal na Hulanda.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">Puntra na resepshon kuantu e ta kosta, i si e ta grátis pa bo.</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">Loke bo a hasi kaba ta konta</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">Ki trabou bo a hasi den otro pais òf na kas?</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">Skirbi loke bo a siña einan.</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">Kont&apos;é na un dunadó di trabou òf na bo guia.</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">Sin papel tambe bo por mustra kiko bo sa hasi.</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">Buska trabou</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">Bisa hopi hende ku bo ta buska trabou.</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">Buska riba internet òf puntra den un tienda òf kompania.</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">Na UWV òf Werkcentrum bo por pidi yudansa.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">Un dunadó di trabou ku ta pas ku bo</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">Algun kompania ke duna tur hende un oportunidat.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">Tin biaha un jobcoach ta yuda bo na trabou.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Un jobcoach ta splika i ta pensa huntu ku bo.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Puntra na munisipio si esaki ta posibel pa bo.</translation>
    </message>
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">Kon ta pa traha akí?</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">Na trabou boso ta palabrá ora i tarea.</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">Si bo no por bini, yama na tempu.</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">Bo por puntra semper si bo no ta komprondé algu.</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">Den pousa bo ta konosé otro hende.</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">Trabou ku ta pas ku bo kurpa</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">Bo no por para largu òf hisa kos pisá?</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">Òf bo mester di algu ku ta yuda bo, manera un stul di wil?</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">Puntra na UWV òf munisipio ki yudansa tin.</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">Bo ta konta solamente loke bo mes ke konta.</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">Bo ta malu i bo tin trabou</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">Yama bo dunadó di trabou na tempu.</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">Bo no tin mester di bisa ki malesa bo tin.</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou kiko esei ta nifiká pa bo suèldu.</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">Puntra tambe ken ta yuda bo kuminsá atrobe.</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">Traha i kuida un hende</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">Bo ta kuida un yu, mayor òf pareha ku ta malu?</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">Bo por bisa bo dunadó di trabou esei.</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou ki verlof tin; esei ta tempu liber di trabou.</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">Puntra na munisipio ken por yuda bo ku kuido.</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">Bo no a haña trabou, i no ta hustu?</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">Bo no a haña trabou pa motibu di bo fe òf lensu di kabes?</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">Òf pa motibu di bo edat, bo yunan òf bo pais?</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">Skirbi kiko a pasa i ki dia.</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">Bo por papia di esei grátis na discriminatie.nl.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">Kuido di mucha</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">Ken ta kuida mi yu?</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">Ki kuido tin?</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">Kresh, òf dagopvang, ta pa mucha ku ainda no ta bai skol.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">BSO ta kuido despues di skol.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">Un gastouder ta un hende ku ta kuida mucha na kas.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">Bo ta skohe loke ta pas ku bo i ku bo yu.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">Bai wak huntu promé</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">Puntra si bo por bin wak ku bo yu.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">Puntra ken ta kuida bo yu.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">Puntra kiko bo yu ta kome i ta hasi einan.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">Bo por pensa trankil.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">Gobièrnu ta yuda paga</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">Kinderopvangtoeslag ta plaka di gobièrnu pa kuido di mucha.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">Bo por haña esaki si bo ta traha, ta siña òf ta hasi inburgering.</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">E reglanan ta konta pa bo pareha tambe.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">Si bo trabou stòp, bo ta keda ku e toeslag {childcare-after-work} luna mas.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">Puntra kuantu tempu bo ta keda ku e toeslag si bo trabou stòp.</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">Kiko bo yu ta hasi einan?</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">Bo yu ta hunga, kome, sosegá i bai pafó.</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">E ta siña hulandes di otro mucha.</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">Na kas bo ta papia bo mes idioma.</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">Un gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">Un gastouder ta kuida un par di mucha na kas.</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">Esei por pas si bo ta traha trempan òf lat.</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">Puntra e gastouder si bo por haña toeslag.</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">Despues di skol pa BSO</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">Hopi biaha BSO ta buska bo yu na skol.</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">Bo yu ta hunga einan te ora bo yega.</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">Puntra si BSO ta habrí den fakansi di skol tambe.</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">Puntra na skol ki BSO ta serka.</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">E peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Un peutergroep ta pa mucha ku kasi ta bai skol.</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">Tin biaha un mucha ta haña mas yudansa ku idioma einan.</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">Puntra na consultatiebureau, unda nan ta wak kon mucha ta krese, kiko por pa bo yu.</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">Puntra na munisipio, e gemeente, kuantu e ta kosta.</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">Skohe kuido di mucha</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">Kua kuido ta serka di bo kas òf trabou?</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">Puntra otro mayornan kon ta einan.</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">Puntra na e lugá di kuido si bo tin ku warda largu pa un lugá.</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">Mi yu ta na un lugá sigur?</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">Un hende di gobièrnu ta wak si e kuido ta bon.</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">Puntra si bo por mira e rapòrt di esei.</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">Puntra ken ta traha einan i ki diploma nan tin.</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">Bo por puntra tur kos tokante kuminda, drumi i fe.</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">Ken ta paga kiko?</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">Pa e kuido bo ta haña un kuenta.</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">Gobièrnu ta paga un parti si bo ta haña toeslag.</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">E resto bo mes ta paga.</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">Puntra di antemano na e lugá di kuido kuantu bo ta paga pa luna.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">Kuantu toeslag bo ta haña?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">Gobièrnu ta paga mas tantu ora e entrada ta abou.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">Ku entrada te ku {childcare-income} pa aña, gobièrnu ta paga máksimo {childcare-highest-percent} di e preis.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">Puntra na resepshon ki parti gobièrnu ta paga awor.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">Bo ta haña esaki pa máksimo {childcare-max-hours} ora pa luna pa kada yu.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">Puntra na resepshon tambe pa kuantu ora bo ta haña esaki.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">Puntra na resepshon si un hende por kalkulá huntu ku bo.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">Wak e preis pa ora</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">Gobièrnu ta yuda paga te ku un preis máksimo pa ora.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">Pa kresh esei ta {childcare-rate-daycare}.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">Puntra na kresh kuantu e preis ei ta.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">Pa BSO esei ta {childcare-rate-after-school}, i pa un gastouder {childcare-rate-childminder}.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">Puntra esaki tambe na BSO òf serka e gastouder.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">Si e kuido ta mas karu, bo ta paga e resto.</translation>
    </message>
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">Pidi toeslag</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">Bo ta pidi e toeslag na Dienst Toeslagen, un ofisina di gobièrnu.</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">Bo ta hasi esei ku DigiD, bo yabi riba internet.</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">Si bo pidi lat, tin biaha bo no ta haña nada pa e promé lunanan.</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">Puntra na resepshon ken por yuda bo.</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">Algu a kambia? Laga nan sa</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">Bo entrada, trabou òf kuido ta kambia?</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Laga Dienst Toeslagen sa esei lihé.</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">Asina despues bo no tin ku paga hopi bèk.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">Kuido di mucha ora bo ta buska trabou</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">Bo no tin uitkering, esta ayudo finansiero, i bo ta buska trabou?</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">Inskribí bo mes promé na UWV, un ofisina pa trabou.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">Si munisipio yuda bo, tin biaha tin kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">Puntra na munisipio kiko ta konta pa bo i bo pareha.</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">Kuido si bo ta siña òf hasi inburgering</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">Si bo ta studia òf hasi inburgering tambe, tin biaha tin toeslag.</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">Si bo tin un pareha, nan ta wak su situashon tambe.</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">Si bo ta di Ukrania, puntra ki regla ta konta pa bo.</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">Puntra esaki na skol òf na munisipio.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">Sin trabou tambe tin biaha tin kuido</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">Den un peutergroep un mucha chikitu ta hunga i ta siña.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">Puntra na munisipio kuantu bo ta paga pa esei.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">Bo ta malu òf ta pisá pa bo na kas?</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">Puntra na munisipio si nan ta yuda ku kuido di mucha.</translation>
    </message>
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">Ora ta pisá na kas</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">Bo ta malu òf na kas tin hende ku mester di hopi kuido?</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">Anto tin biaha munisipio ta paga un parti di e kuido.</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">Riba papel esei yama SMI.</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">Puntra na munisipio ken por haña esaki.</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">E promé dianan</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">Kuminsá ku un bishita kòrtiku i keda un ratu serka bo yu.</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">Duna bo yu algu di kas, manera un popchi suave.</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">Si bo yu ta yora, yama despues pa sa kon ta bai.</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">Kustumbrá ta tuma tempu, pa bo tambe.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">Kuido di mucha i bo oranan di trabou</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">Bo ta traha trempan, lat òf den fin di siman?</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">Puntra na e lugá di kuido ki oranan ta posibel.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou si bo por traha na otro ora.</translation>
    </message>
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">Ora famia bisa nò</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">Tin biaha famia ta haña difísil ku mucha ta bai na un lugá di kuido.</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">Bo por konta kiko bo ke pa bo yu i pa bo mes.</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">Kisas famia ke bai wak un biaha ku bo.</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">Bo por tuma tempu pa esaki.</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">Famia òf bisiña ku ta kuida</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">Kisas famia òf un bisiña muhé por kuida bo yu tin biaha.</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">Palabrá ki dia i ki ora.</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">Pensa huntu ken ta yuda si un hende ta malu.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">Kuida un yu huntu</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">Un tata òf un pareha tambe por kuida bon.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">Si bo pareha tin trabou, e ta haña tempu liber despues di e nasementu.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">E promé siman bo pareha ta haña suèldu.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">Despues bo pareha por haña {partner-leave} siman liber mas, pa ménos plaka.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">Puntra e dunadó di trabou kuantu tempu esei ta dura.</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">Tata tambe ta partisipá</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">Un tata por hiba i buska e yu, kushiná i konsolá.</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">Palabrá huntu ki dia e ta kuida.</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">E tambe por pidi su dunadó di trabou otro ora.</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">Asina boso dos tin tempu pa trabou i famia.</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">Bo yu ta malu</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">Hopi biaha un mucha malu no por bai na e lugá di kuido.</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">Si bo tin pareha, palabrá kuné ken ta keda na kas.</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">Yama bo trabou i puntra ki verlof bo por haña.</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">Bo yu mester di mas kuido</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">Durante e bishita konta kiko bo yu tin mester.</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">Puntra si nan tin eksperensia ku esei.</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">Puntra na munisipio ki yudansa tin.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">Regla i plaka</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">Kiko ta permití, kiko mi ta haña?</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">Sin uitkering tambe tin yudansa</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">Munisipio, òf gemeente, ta e gobièrnu di bo siudat òf pueblo.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">Munisipio por yuda bo haña trabou, tambe sin uitkering, esta ayudo finansiero.</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">Inskribí bo mes promé na UWV komo hende ku ta buska trabou.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Despues bo por pidi munisipio yudansa.</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">Un palabra: nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">Na munisipio tin biaha bo ta tende e palabra nugger.</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">Esei ta un hende ku ta buska trabou i no tin uitkering.</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">Na UWV e ta riba e lista di hende ku ta buska trabou.</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">E palabra no ta bisa nada di loke bo sa hasi.</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">Asina bo ta inskribí bo mes na UWV</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">Hopi biaha bo ta inskribí bo mes riba internet.</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">Puntra na UWV ki papel bo tin mester.</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">Pidi un prueba ku bo ta inskribí.</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">Warda e prueba ei pa munisipio.</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">Kiko bo por pidi munisipio?</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">Pidi yudansa pa buska trabou.</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">Puntra tambe pa un kurso, un proefplaats òf kuido di mucha.</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">Anto munisipio ta wak kiko bo tin mester.</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">Pidi un kontesta riba papel.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">Munisipio ta wak kiko ta nesesario</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">Bo por pidi munisipio yudansa.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">Munisipio ta wak ki yudansa ta nesesario.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">No ta tur hende ta haña e mesun yudansa.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">Si bo tin ménos ku {discretion-age} aña, munisipio por disidí otro.</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">Si bo ta hóben, puntra munisipio si e ta disidí otro.</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">Munisipio ta bisa nò</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">Puntra dikon, i pidi esei riba papel.</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">Bo por bisa ku bo no ta di akuerdo.</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">No warda largu, pasobra tin un fecha pa esei.</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">Pidi konseho na Juridisch Loket, ku ta yuda ku regla i derecho.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">E suèldu mínimo</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">E suèldu mínimo ta e suèldu di mas abou ku ta permití.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">E ta konta for di {minimum-wage-age} aña.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">Puntra na resepshon for di ki edat e ta konta.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">Anto bo ta gana por lo ménos {minimum-wage} pa ora.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">Puntra na resepshon kuantu e suma ta awe.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">Bo dunadó di trabou kasi semper ta paga e suèldu via banko.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">Lesa promé, firma despues</translation>
    </message>
    <message id="rules.contract.1">
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">Hopi biaha akuerdo tokante trabou ta pará riba papel: esei ta un kontrakt.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">Lesa e kontrakt trankil òf pidi un hende pa les&apos;é pa bo.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">Puntra na resepshon loke bo no ta komprondé.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">Ta despues di esei so bo ta pone bo nòmber.</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">Kontrolá bo loonstrook</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">Un loonstrook ta un papel; hopi biaha ta pará riba dje kuantu suèldu bo ta haña.</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">Skirbi bo oranan bo mes tambe.</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">Si no ta korekto, pidi bo dunadó di trabou splikashon.</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">Warda tur e papelnan akí.</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">Bo ta haña muchu tiki suèldu?</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">Bo ta haña ménos ku e suèldu mínimo?</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">For di {minimum-wage-age} aña, un dunadó di trabou no mag di hasi esei.</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">Puntra na resepshon for di ki edat esei no ta permití.</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">Juridisch Loket por duna bo konseho.</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">Plaka di bo mes</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">Ku plaka di bo mes, bo mes por skohe mas.</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">Kiko lo bo hasi kuné?</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">Wak pa despues tambe: kon ta bai si bo ta bo so?</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">Papia di esei ku un hende ku bo ta konfia.</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">Un kuenta di bo mes</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">Bo tin un kuenta na banko riba bo mes nòmber?</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">Bo suèldu por drenta einan.</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">No duna niun hende bo karchi i kódigo.</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">Papia huntu di plaka</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">Si bo tin pareha, skohe huntu un momentu trankil.</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">Wak huntu ki plaka ta drenta i ki plaka ta sali.</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">Boso dos ta disidí riba esei.</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">Ken ta hasi kiko na kas?</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">Skirbi huntu kiko tin di hasi tur siman.</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">Wak ken por hasi kiko, bo pareha i bo yunan tambe.</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">Despues di un luna papia di esei un biaha mas.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">Kalkulá promé huntu</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">Un toeslag ta plaka di gobièrnu.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">Si bo bai traha, un toeslag por kambia.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">Kalkulá huntu ku bo pareha òf ku un amiga.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">Puntra na resepshon ken por yuda bo kalkulá.</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">Ki toeslag tin?</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">Huurtoeslag ta pa e hür, zorgtoeslag ta pa e seguro di salú.</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">Tin biaha tin plaka tambe pa yu i kuido di mucha.</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">Kuantu bo ta haña ta dependé di e entrada na kas.</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">Puntra na resepshon ken ta wak huntu ku bo.</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">Bo ta bai traha? Laga nan sa</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">Ku suèldu bo toeslagnan por kambia.</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Laga Dienst Toeslagen sa bo entrada nobo.</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">Hasi esei lihé, anto bo ta paga ménos bèk.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">Plaka pa bo yunan</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">Kindgebonden budget ta plaka di gobièrnu pa bo yunan.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">Ku entrada abou, esei ta por lo ménos {child-budget} pa aña pa kada yu.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">Puntra na resepshon kuantu e ta awor.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">Sin pareha bo ta haña {child-budget-single-parent} èkstra pa aña.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">Puntra na resepshon tambe kuantu bo ta haña sin pareha.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">Ku mas entrada òf ku hopi plaka di spar, bo ta haña ménos òf nada.</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">Mucha di diesdos aña òf mas</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">Mucha mas grandi hopi biaha ta kosta mas plaka.</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">Ku un yu di 12 aña òf mas bo ta haña te ku {child-budget-12} pa aña mas.</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">Puntra na resepshon kuantu mas bo ta haña for di 12 aña.</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">Si bo yu tin 16 òf 17 aña, esei ta te ku {child-budget-16}.</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">Puntra einan tambe kuantu esei ta na 16 òf 17 aña.</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">Puntra na resepshon si bo ta haña e plaka akí kaba.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">Bo so ku un yu chikitu</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">Munisipio ta bisa ku bo mester buska trabou?</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">Bo so ta kuida un yu ku tin ménos ku {single-parent-child-age} aña?</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">Bo so ta kuida un yu chikitu?</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">Anto bo por pidi pa warda un tiki mas.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">Pidi esaki bo mes na munisipio.</translation>
    </message>
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">Na estado i un trabou</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">Si bo ta na estado, bo ta haña verlof, tempu liber di trabou.</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou ki dia e ta kuminsá.</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">Despues bo por bolbe bin traha.</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">No ta permití pa trata bo pió pa motibu di verlof.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">Verlof ta tempu liber pa bo yu</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">Si bo tin trabou, bo ta haña {pregnancy-leave} siman liber rondó di e nasementu.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou kuantu siman liber bo ta haña.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">Despues kada mayor ku tin trabou por tuma {parental-leave} siman liber.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou tambe kuantu tempu kada mayor por tuma liber despues.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">Den e promé aña, {parental-leave-paid} di e simannan ei ta pagá pa un parti.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">Puntra bo dunadó di trabou kuantu di e simannan ei ta pagá.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">Bo dunadó di trabou no mag trata bo pió pa motibu di esei.</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">Inburgering i trabou</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">Ku inburgering bo ta siña tambe tokante trabou na Hulanda.</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">Tin tres kaminda: idioma, un estudio òf siña regla kos bo mes.</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">Puntra munisipio kua kaminda ta pas ku bo.</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">Puntra tambe si bo por hasi lès i trabou huntu.</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">Un karta di gobièrnu</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">Wak di ken e karta ta i te ki fecha bo tin tempu.</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">Si bo no ta komprondé e karta, bin kuné.</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">Puntra na resepshon ken ta les&apos;é ku bo.</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">Warda bo kartanan huntu.</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">DigiD ta bo yabi</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">Ku DigiD bo ta bai serka gobièrnu riba internet.</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">Tene bo kódigo sekreto, pa famia tambe.</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">Den hopi biblioteka nan ta yuda bo grátis ku DigiD.</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">Bo tin debe?</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">Debe por pasa ku tur hende.</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">Pone tur karta huntu, esnan ku ainda ta será tambe.</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">Bin ku nan i pidi yudansa na tempu.</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">Bo no tin mester di tin bèrgwensa.</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">Yudansa ku debe</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">Kada munisipio ta yuda hende ku debe.</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">Bo por yama grátis tambe na 0800-8115.</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">Anto bo no tin mester di bisa ken bo ta.</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">Ken ta yuda grátis?</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">Puntra promé na resepshon di e kas akí.</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">Biblioteka ta yuda ku pregunta tokante gobièrnu riba internet.</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">Juridisch Loket ta yuda ku regla i derecho.</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">Puntra semper di antemano si ta grátis di bèrdat.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">Nan ta trata bo malu? Bo por raportá esei</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">Un hende ta trata bo pió pa motibu di ken bo ta?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">Esei yama diskriminashon.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">Bo por raportá esei grátis na discriminatie.nl.</translation>
    </message>
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">Na kas no ta sigur pa bo?</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">Un hende na kas ta hasi bo doló, òf bo tin miedu?</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">Veilig Thuis ta skucha dia i nochi, grátis: 0800-2000.</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">Bo no tin mester di bisa bo nòmber.</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">Si tin peliger awor, yama 112.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">Kurso</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">Siña i topa ku otro hende</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">Papia tokante trabou i plaka</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">Kiezen voor Werk ta un grupo tokante trabou i plaka di bo mes.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">Einan un muhé ta konta su propio historia.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">Despues bo ta deskubrí kiko bo por i kiko bo ke.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">Puntra na resepshon si tin un grupo.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">Siña konosé bo mes mihó</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">Ken bo ta i kiko bo sa hasi bon?</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">Den kurso manera K!X Works bo ta deskubrí esei.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">Bo ta praktiká pa papia i bo ta bishitá un kompania.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Puntra na resepshon ki kurso tin.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">Siña hulandes</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">Praktiká un tiki hulandes tur dia.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">No ta problema si bo hasi fout.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">Puntra na resepshon unda bo por haña lès.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">Puntra tambe si e lès ta kosta plaka.</translation>
    </message>
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">Praktiká hulandes ku un hende</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">Tin biaha un boluntario ta praktiká huntu ku bo.</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">Boso ta papia di kos di tur dia, manera trabou i yu.</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">Puntra na resepshon pa un taalmaatje, un hende pa praktiká idioma kuné.</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">Siña lesa i skirbi</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">Hopi hende ta siña esaki despues ku nan a bira adulto.</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">Bo ta siñ&apos;é den un grupo chikitu òf ku un hende.</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">Puntra na resepshon òf den biblioteka.</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">Siña ku kòmpiuter i telefòn</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">Bo ta siña manda mail, buska i yena formulario.</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">Hopi biblioteka tin un kurso grátis.</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">Puntra einan tambe si tin un grupo pa muhé.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">Inburgering</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">Inburgering ta siña tokante e idioma, trabou i kon bo por partisipá.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">Bo tin {integration-years} aña pa hasi esei.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">Puntra na munisipio, e gemeente, kuantu tempu bo tin.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">Tin vários manera, tambe ku un estudio.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Puntra na munisipio si bo mester hasi inburgering.</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">Saka un diploma</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">Mas lat den bo bida tambe bo por saka un diploma.</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Puntra na resepshon ki estudio ta pas ku loke bo sa kaba.</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">Puntra kuantu e ta kosta, ki oranan e ta i si tin kuido di mucha.</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">Sinti bo mas fuerte</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">Den un grupo bo ta deskubrí den kiko bo ta bon.</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">Bo ta praktiká konta ken bo ta.</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">Bo no tin mester di bisa hopi mesora.</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">Un ehersisio pa kas</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">Menshoná tres kos ku bo sa hasi bon.</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">Pa kada un pensa riba un biaha ku el a bai bon.</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">Puntra un amiga kiko e ta mira den bo.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">Trabou boluntario</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">Bo ta yuda hende i bo ta konosé hende nobo.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">Bo no ta haña suèldu, ma tin biaha un suma chikitu.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">Un VOG ta un prueba di bon kondukta.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">Si bo ta yuda hende vulnerabel, hopi biaha e VOG ta grátis.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">Huntu ku un maatje</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">Un maatje ta un hende ku ta pensa huntu ku bo.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">Boso por bai huntu na un sita.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">Bo por puntra tur kos trankil.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">Puntra na resepshon si tin un maatje.</translation>
    </message>
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">Un muhé ta konta</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">Un muhé ta konta kon e mes a kuminsá.</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">E ta konta tambe kiko tabata difísil.</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">Bo por puntr&apos;é tur kos.</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">Un guia fiho</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">Tin biaha bo ta haña un guia fiho di munisipio.</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">Un guia ta skucha bo promé.</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">Huntu boso ta traha un plan den paso chikitu.</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">Puntra munisipio si bo por papia ku un muhé.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">Mustra loke bo sa hasi</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">Bo por siña un ofishi na un lugá di trabou.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">Un praktijkverklaring ta un papel tokante loke bo sa hasi.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">Bo ta mustra e papel ei na un dunadó di trabou.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Puntra na Werkcentrum, un lugá pa traha i siña.</translation>
    </message>
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">Siña i haña suèldu</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">Tin biaha bo ta siña un ofishi i ta haña suèldu mesora.</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Puntra na Werkcentrum ki kompania ta hasi esaki.</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">Puntra tambe kon bo por kuminsá ku hulandes.</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">Traha un cv</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">Un cv ta un blachi tokante bo i bo trabou.</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">Trabou boluntario i kuido na kas tambe por pará riba dje.</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">Puntra na resepshon ken por yuda bo kuné.</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">Praktiká un kòmbersashon tokante trabou</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">Un dunadó di trabou ta puntra ken bo ta i kiko bo sa hasi.</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">Bo mes por puntra kos tambe.</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">Puntra tokante e oranan, e suèldu i e hendenan.</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">Praktiká e kòmbersashon promé ku un hende.</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">Topa ku kompanianan</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">Tin biaha un grupo ta bai un kompania huntu.</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">Tin biaha un dunadó di trabou ta bin serka e grupo.</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">Bo ta tende ki trabou tin i ta hasi bo preguntanan.</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">Puntra na resepshon ki dia esei ta.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">Lugá pa hende muhé</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">Na Den Haag tin Yasmin i Vrouwenacademie De Mussen.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">Na Rotterdam tin Dona Daria.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">Na Amsterdam tin Vrouwen Vooruit i Aknarij West.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">Na Alkmaar tin WomanLink.</translation>
    </message>
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">Unda bo yu ta durante lès?</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">Puntra na e kurso si un hende ta kuida mucha durante lès.</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">Puntra tambe kuantu e ta kosta i for di ki edat.</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">Si no tin niun hende pa kuida bo yu, puntra si tin otro ora.</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">Deporte</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">Kana, balia òf landa por huntu tambe.</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">Tin biaha tin un grupo pa muhé so.</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">Puntra na resepshon unda e ta i kuantu e ta kosta.</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">Siña kore baiskel</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">Ku un baiskel bo mes ta bai trabou, lès òf kuido di mucha.</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">Den un lès di baiskel bo ta praktiká trankil ku otro hende.</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">Puntra na resepshon unda tin lès di baiskel.</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">Kòfi, te i kòmbersá</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">Bo por topa otro muhé sin kurso.</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">Kushiná, lesa, papia òf traha den hardin huntu tambe por.</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">Puntra na resepshon ki dia i ki ora bo por bini.</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">Pa tata i pareha tambe</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">Tin biaha tin un grupo pa tata òf pareha.</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">Nan ta papia di trabou, plaka i kuido di yu.</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">Kisas bo pareha ke bin un biaha.</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">Puntra na resepshon si tin un grupo asina.</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">Bin ku un hende</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">Na un kòmbersashon bo por bin ku un hende.</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">Por ehèmpel un amiga, un ruman muhé òf bo pareha.</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">Bin bo so tambe ta bon.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">Bo siguiente paso</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">Kiko bo tin gana di siña òf di hasi?</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">Skohe un paso chikitu ku bo mes ke.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">Konta esei na un hende ku bo ta konfia.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">Semper bo por skohe otro kos.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">Plaka</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">Mucha</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">Karta i papel</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">Siña</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">Profeshon</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">Tempu</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">Famia i pareha</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">Topa ku hende</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">Pidi yudansa</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">Bo derechonan</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">Malu, na estado òf kuido</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">Bo mes</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">Organisashon: {organisation}.</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">E ta pa muhé so.</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">E ta pa muhé i hòmber.</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">E no ta kosta bo nada.</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">Tin kuido pa bo yu.</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">No tin kuido pa bo yu.</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">Na resepshon nan ta bisa bo kon bo por partisipá.</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">Nos a puntra tokante esaki dia {checked}.</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">Dia {read} esaki tabata riba internet; puntra si ainda ta asina.</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">Puntra na resepshon:</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">Pa ken e ta?</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">E ta pa muhé òf pa tur hende?</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">Kuantu e ta kosta?</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">Tin kuido pa bo yu?</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">Kuantu e ta kosta, i tin kuido pa bo yu?</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">Ki dia i ki ora e ta?</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">Unda e ta?</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">Unda e ta, i ki dia i ki ora?</translation>
    </message>
</context>
</TS>
