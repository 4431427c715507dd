<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">Praca</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">Co do mnie pasuje?</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">Co jest dla Pani ważne?</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">Chce Pani mieć własne pieniądze, spotykać ludzi czy czegoś się nauczyć?</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">Każda odpowiedź jest dobra.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">Nie musi Pani jeszcze teraz wybierać.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">Wybiera Pani sama, bez pośpiechu.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">Już dużo Pani umie</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">Proszę pomyśleć o tym, co robi Pani codziennie.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">Być może często Pani coś liczy, załatwia, robi lub naprawia.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">Może mówi Pani też w kilku językach.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">Może to Pani wykorzystać w pracy.</translation>
    </message>
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">Krok po kroku</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">Najpierw proszę pomyśleć, czego Pani chce.</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">Potem proszę porozmawiać z kimś, komu Pani ufa.</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">Następnie proszę gdzieś pójść i zobaczyć albo czegoś spróbować.</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">Każdy mały krok to już krok.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">Wiele rodzajów pracy</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">Może Pani pracować w zawodach technicznych, przy komputerach lub w transporcie.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">Może Pani też wybrać sklep, kuchnię lub biuro.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">Może Pani pracować przy roślinach, przy sprzątaniu lub w opiece nad ludźmi.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">Może Pani też założyć własną firmę.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">Proszę porozmawiać o tym w domu</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">Proszę powiedzieć w domu, czego Pani chce.</translation>
    </message>
    <message id="work.home.2">
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">Jeśli ma Pani partnera, można podzielić się pracą w domu.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">Może przyjaciółka lub rodzina zastanowi się razem z Panią.</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">Zapisanie się w UWV</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV to urząd dla ludzi, którzy szukają pracy.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">Proszę zapisać się tam jako osoba, która szuka pracy.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Potem może Pani też prosić o pomoc w gminie (gemeente).</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto może Pani pomóc się zapisać.</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">Praca przy komputerach</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">Tworzy Pani strony internetowe lub programy.</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">Albo pomaga Pani ludziom, gdy ich komputer nie działa.</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaki jest kurs.</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">Praca techniczna</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">W zawodach technicznych robi i naprawia Pani różne rzeczy.</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">Pracuje Pani na przykład przy prądzie, rowerach lub maszynach.</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, gdzie można zobaczyć tę pracę.</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">Praca z jedzeniem</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">Gotuje Pani, piecze lub obsługuje gości.</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">Może to być restauracja, hotel, biuro lub fabryka.</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy może Pani przez jeden dzień popatrzeć na tę pracę.</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">Praca w transporcie</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">Przewozi Pani ludzi lub rzeczy w inne miejsce.</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">Prowadzi Pani na przykład autobus, tramwaj, taksówkę lub furgonetkę.</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, jakie prawo jazdy jest Pani potrzebne i kto za nie płaci.</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">Praca z roślinami i zwierzętami</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">Pracuje Pani z roślinami, drzewami, warzywami lub zwierzętami.</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">Może to być ogród, park lub szklarnia.</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy może Pani przez jeden dzień popatrzeć na tę pracę.</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">Praca w biurze</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">Pisze Pani listy, umawia spotkania lub liczy pieniądze.</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">Rozmawia Pani z ludźmi w recepcji lub przez telefon.</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaki jest kurs.</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">Praca na budowie</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">Na budowie buduje Pani domy, drogi i szkoły.</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">Może Pani na przykład murować, malować lub obsługiwać dźwig.</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, gdzie można zobaczyć tę pracę.</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">Praca w opiece</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">Pomaga Pani ludziom chorym, starszym lub potrzebującym pomocy.</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">Może to być u ludzi w domu lub w szpitalu.</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy może Pani najpierw popatrzeć jako wolontariuszka.</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">Praca w sklepie</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">Pomaga Pani klientom, układa towar lub siedzi przy kasie.</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">Sklep jest często otwarty także wieczorem lub w sobotę.</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">Proszę zapytać w sklepie, czy szukają ludzi.</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">Praca w szkole</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">Uczy Pani lub pomaga w klasie.</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">Szkoła potrzebuje też ludzi do biura i budynku.</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">Proszę zapytać w szkole w pobliżu, co jest możliwe.</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">Praca w magazynie</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">W magazynie leżą rzeczy dla sklepów i klientów.</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">Szuka Pani tych rzeczy, pakuje je lub jeździ wózkiem widłowym.</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, jak ciężka jest praca i o której się zaczyna.</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">Praca w opiece nad dziećmi</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">Bawi się Pani z dziećmi i opiekuje się nimi.</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">Do tej pracy uczy się Pani zawodu.</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaki dyplom jest Pani potrzebny.</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">Praca przy sprzątaniu</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">Sprząta Pani biuro, szkołę, hotel lub pociąg.</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">Często jest to wcześnie rano lub wieczorem.</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, czy może się Pani nauczyć zawodu lub zdobyć dyplom.</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">Własna firma</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">Zarabia Pani na tym, co sama robi lub dobrze umie.</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">Jest Pani wtedy sama sobie szefową.</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">Są przepisy o podatkach i pieniądzach.</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto może Pani pomóc, zanim Pani zacznie.</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">Proszę pójść i zobaczyć</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">Czasem może Pani przez jeden dzień popatrzeć na pracę w firmie.</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">Zobaczy Pani pracę i porozmawia z ludźmi na miejscu.</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">Potem nie musi Pani nic wybierać.</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy ktoś pójdzie z Panią.</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">Ile godzin chce Pani pracować?</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">Może Pani pracować cały tydzień albo kilka dni.</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">Praca krótsza niż cały tydzień nazywa się parttime.</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">Proszę pomyśleć, jakie godziny pasują Pani i rodzinie.</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">Proszę porozmawiać o tym z pracodawcą.</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">Wcześnie, późno lub w weekend</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">Niektóre prace zaczynają się bardzo wcześnie lub trwają także w nocy.</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">W grafiku (rooster) jest napisane, kiedy Pani pracuje.</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, kiedy dostanie Pani ten grafik.</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">Proszę też zapytać, czy można się z kimś zamienić.</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">Praca, gdy dzieci są w szkole</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">Niektóre prace pasują do godzin szkoły.</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, czy może Pani wtedy pracować.</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">Proszę pomyśleć, kto pomoże w ferie i wakacje.</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">Pani godziny i własne pieniądze</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">Przy większej liczbie godzin zarabia Pani więcej własnych pieniędzy.</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">Przy mniejszej liczbie godzin ma Pani więcej czasu na inne rzeczy.</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, co Pani godziny pracy znaczą na później, na starość.</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">Sama Pani wybiera, co jest dla Pani ważne.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">Praca i nauka razem</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">W BBL pracuje Pani i chodzi Pani do szkoły.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">Uczy się Pani zawodu w pracy.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">Proszę zapytać, ile godzin będzie Pani pracować i ile zarabiać.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum, czyli w miejscu do spraw pracy i nauki.</translation>
    </message>
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">Jak wygląda BBL?</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">BBL to nauka połączona z pracą.</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">Często pracuje Pani co najmniej {bbl-hours} godzin tygodniowo.</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, ile godzin tygodniowo będzie Pani wtedy pracować.</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">W pozostałym czasie uczy się Pani do dyplomu.</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">Proszę zapytać w firmie, czy może Pani potem tam zostać.</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">Dokument z miejsca pracy</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">W firmie uczy się Pani jednego lub kilku zadań.</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">Gdy robi je Pani dobrze, dostaje Pani praktijkverklaring.</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum, jakie firmy biorą udział.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">Najpierw spróbować</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">Czasem może Pani najpierw wypróbować pracę.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">To się nazywa proefplaats, czyli praca na próbę.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">Proszę zapytać, jak długo to trwa i czy dostanie Pani pieniądze.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy może Pani z tego skorzystać.</translation>
    </message>
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">Wolontariat jako krok</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">Pomaga Pani innym i odkrywa, co Pani lubi.</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">Ćwiczy Pani holenderski i poznaje ludzi.</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">Proszę tam poprosić o list o tym, co Pani robiła.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">Pani dyplom z innego kraju</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">Czy ma Pani dyplom z innego kraju?</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">IDW to urząd, który ocenia Pani dyplom.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">Dowie się Pani wtedy, jaką wartość ma on w Holandii.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, ile to kosztuje i czy dla Pani jest za darmo.</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">To, co już Pani robiła, też się liczy</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">Jaką pracę wykonywała Pani w innym kraju lub w domu?</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">Proszę zapisać, czego się tam Pani nauczyła.</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">Proszę opowiedzieć o tym pracodawcy lub osobie, która Pani pomaga.</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">Także bez papierów może Pani pokazać, co Pani umie.</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">Szukanie pracy</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">Proszę powiedzieć wielu osobom, że szuka Pani pracy.</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">Proszę szukać w internecie albo zapytać w sklepie lub firmie.</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">W UWV lub w Werkcentrum może Pani poprosić o pomoc.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">Pracodawca, który do Pani pasuje</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">Niektóre firmy chcą każdemu dać szansę.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">Czasem w pracy pomaga Pani jobcoach.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Jobcoach wyjaśnia i zastanawia się razem z Panią.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy może Pani z tego skorzystać.</translation>
    </message>
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">Jak się tu pracuje?</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">W pracy umawia się Pani co do godzin i zadań.</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">Gdy nie może Pani przyjść, proszę zadzwonić na czas.</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">Zawsze może Pani zapytać, gdy Pani czegoś nie rozumie.</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">W przerwie poznaje Pani inne osoby.</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">Praca odpowiednia dla Pani ciała</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">Nie może Pani długo stać lub dźwigać?</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">A może potrzebuje Pani sprzętu, na przykład wózka inwalidzkiego?</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">Proszę zapytać w UWV lub w gminie, jaka jest pomoc.</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">Mówi Pani tylko to, co chce Pani powiedzieć.</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">Choroba, gdy ma Pani pracę</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">Proszę na czas zadzwonić do pracodawcy.</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">Nie musi Pani mówić, na co Pani choruje.</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, co to znaczy dla Pani pensji.</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">Proszę też zapytać, kto pomoże Pani znów zacząć.</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">Praca i opieka nad kimś</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">Opiekuje się Pani chorym dzieckiem, rodzicem lub partnerem?</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">Może Pani powiedzieć o tym pracodawcy.</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, jaki jest verlof, czyli wolne od pracy.</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">Proszę zapytać w gminie, kto może Pani pomóc w opiece.</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">Niesprawiedliwie odmówiono Pani pracy?</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">Odmówiono Pani pracy z powodu wiary lub chusty?</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">Albo z powodu wieku, dzieci lub kraju, z którego Pani pochodzi?</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">Proszę zapisać, co się stało i kiedy.</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">Może Pani o tym za darmo porozmawiać w discriminatie.nl.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">Opieka nad dziećmi</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">Kto opiekuje się moim dzieckiem?</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">Jakie są rodzaje opieki?</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">Żłobek (dagopvang) jest dla dzieci, które jeszcze nie chodzą do szkoły.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">BSO to opieka po szkole.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">Gastouder to osoba, która opiekuje się dziećmi w domu.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">Wybiera Pani to, co odpowiada Pani i Pani dziecku.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">Proszę najpierw pójść tam razem</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">Proszę zapytać, czy może Pani przyjść popatrzeć razem z dzieckiem.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">Proszę zapytać, kto tam opiekuje się dzieckiem.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">Proszę zapytać, co dziecko tam je i robi.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">Może się Pani spokojnie zastanowić.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">Rząd płaci część</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">Kinderopvangtoeslag to pieniądze od rządu na opiekę nad dziećmi.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">Może je Pani dostać, gdy Pani pracuje, uczy się lub przechodzi integrację (inburgering).</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">Zasady dotyczą też Pani partnera.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">Gdy Pani praca się skończy, zachowa Pani dodatek (toeslag) jeszcze przez {childcare-after-work} miesiące.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">Proszę zapytać, jak długo zachowa Pani dodatek (toeslag), gdy praca się skończy.</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">Co robi tam Pani dziecko?</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">Dziecko bawi się, je, odpoczywa i wychodzi na dwór.</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">Uczy się holenderskiego od innych dzieci.</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">W domu mówi Pani we własnym języku.</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">Gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">Gastouder opiekuje się w domu kilkorgiem dzieci.</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">To może pasować, gdy pracuje Pani wcześnie lub późno.</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">Proszę zapytać gastouder, czy może Pani dostać dodatek (toeslag).</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">Po szkole do BSO</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">BSO często odbiera dziecko ze szkoły.</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">Dziecko bawi się tam, aż Pani przyjdzie.</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">Proszę zapytać, czy BSO działa też w ferie i wakacje.</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">Proszę zapytać w szkole, jakie BSO jest blisko.</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">Grupa dla maluchów: peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Peutergroep jest dla dzieci, które niedługo pójdą do szkoły.</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">Czasem dziecko dostaje tam więcej pomocy z językiem.</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">Proszę zapytać w poradni dla dzieci (consultatiebureau), co jest możliwe dla dziecka.</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">Proszę zapytać w gminie (gemeente), ile to kosztuje.</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">Wybór opieki nad dzieckiem</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">Która opieka jest blisko Pani domu lub pracy?</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">Proszę zapytać innych rodziców, jak tam jest.</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">Proszę zapytać w miejscu opieki, czy długo się czeka na wolne miejsce.</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">Czy moje dziecko jest tam bezpieczne?</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">Ktoś z urzędu sprawdza, czy opieka jest dobra.</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">Proszę zapytać, czy może Pani zobaczyć ten raport.</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">Proszę zapytać, kto tam pracuje i jaki ma dyplom.</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">Może Pani pytać o wszystko: o jedzenie, sen i religię.</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">Kto za co płaci?</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">Za opiekę dostaje Pani rachunek.</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">Rząd płaci część, gdy dostaje Pani dodatek (toeslag).</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">Resztę płaci Pani sama.</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">Proszę wcześniej zapytać w miejscu opieki, ile zapłaci Pani miesięcznie.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">Ile dodatku (toeslag) Pani dostanie?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">Rząd płaci najwięcej przy niskim dochodzie.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">Przy dochodzie do {childcare-income} rocznie jest to najwyżej {childcare-highest-percent} ceny.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaką część płaci teraz rząd.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">Dostaje Pani to za najwyżej {childcare-max-hours} godzin miesięcznie na dziecko.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">Proszę też zapytać w recepcji, na ile godzin Pani to dostanie.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy ktoś z Panią to policzy.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">Proszę sprawdzić cenę za godzinę</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">Rząd płaci część, ale tylko do pewnej najwyższej ceny za godzinę.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">Dla żłobka jest to {childcare-rate-daycare}.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">Proszę zapytać w żłobku o tę cenę.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">Dla BSO jest to {childcare-rate-after-school}, a dla gastouder {childcare-rate-childminder}.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">Proszę zapytać też w BSO lub u gastouder.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">Jeśli opieka jest droższa, resztę płaci Pani.</translation>
    </message>
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">Wniosek o dodatek (toeslag)</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">Wniosek o dodatek składa Pani w urzędzie Dienst Toeslagen.</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">Robi to Pani przez DigiD, czyli swój klucz w internecie.</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">Jeśli złoży Pani wniosek późno, za pierwsze miesiące czasem nic Pani nie dostanie.</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto może Pani pomóc.</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">Coś się zmieniło? Proszę to zgłosić</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">Zmienia się Pani dochód, praca lub opieka?</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Proszę to szybko zgłosić do Dienst Toeslagen.</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">Wtedy nie będzie Pani musiała potem dużo oddawać.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">Opieka, gdy szuka Pani pracy</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">Nie ma Pani zasiłku (uitkering) i szuka Pani pracy?</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">Proszę najpierw zapisać się w UWV, czyli w urzędzie do spraw pracy.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">Jeśli gmina Pani pomaga, czasem może Pani dostać kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">Proszę zapytać w gminie, co dotyczy Pani i Pani partnera.</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">Opieka w czasie nauki lub inburgering</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">Także gdy Pani studiuje lub przechodzi inburgering, czasem jest dodatek (toeslag).</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">Jeśli ma Pani partnera lub partnerkę, jego lub jej sytuacja też się liczy.</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">Jeśli jest Pani z Ukrainy, proszę zapytać, jakie zasady Panią dotyczą.</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">Proszę zapytać w szkole lub w gminie.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">Także bez pracy czasem jest opieka</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">W grupie dla maluchów (peutergroep) małe dziecko bawi się i uczy.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">Proszę zapytać w gminie, ile Pani za to płaci.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">Jest Pani chora albo w domu jest ciężko?</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy pomaga w opiece nad dziećmi.</translation>
    </message>
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">Gdy w domu jest ciężko</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">Jest Pani chora lub ktoś w domu potrzebuje dużo opieki?</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">Wtedy gmina czasem płaci część za opiekę nad dzieckiem.</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">W papierach nazywa się to SMI.</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">Proszę zapytać w gminie, kto może to dostać.</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">Pierwsze dni</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">Proszę zacząć od krótkiej wizyty i trochę tam zostać.</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">Proszę dać dziecku coś z domu, na przykład przytulankę.</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">Gdy dziecko płacze, proszę później zadzwonić i zapytać, jak się czuje.</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">Dziecko potrzebuje czasu, żeby się przyzwyczaić. Pani też.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">Opieka a Pani godziny pracy</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">Czy pracuje Pani wcześnie, późno lub w weekend?</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">Proszę zapytać w miejscu opieki, jakie godziny są możliwe.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, czy może Pani pracować w innych godzinach.</translation>
    </message>
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">Gdy rodzina mówi nie</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">Czasem rodzinie jest trudno, gdy dzieckiem opiekuje się ktoś inny.</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">Może Pani powiedzieć, czego Pani chce dla dziecka i dla siebie.</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">Może rodzina zechce kiedyś pójść z Panią i zobaczyć.</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">Może Pani dać sobie na to czas.</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">Opieka rodziny lub sąsiadów</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">Może rodzina lub sąsiadka czasem popilnuje dziecka.</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">Proszę ustalić, w jakie dni i o której.</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">Proszę razem pomyśleć, kto pomoże, gdy ktoś zachoruje.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">Wspólna opieka nad dzieckiem</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">Także ojciec lub partner może dobrze opiekować się dzieckiem.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">Jeśli Pani partner ma pracę, po narodzinach dziecka dostaje wolne.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">Przez pierwszy tydzień partner dostaje pensję.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">Potem partner może mieć jeszcze {partner-leave} tygodni wolnego, za mniejsze pieniądze.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">Proszę zapytać u pracodawcy, jak długo trwa to wolne.</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">Ojcowie też biorą udział</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">Ojciec może odprowadzać, odbierać, gotować i pocieszać.</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">Proszę razem ustalić, w jakie dni on się opiekuje.</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">On też może poprosić pracodawcę o inne godziny.</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">Dzięki temu oboje mają Państwo czas na pracę i rodzinę.</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">Dziecko jest chore</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">Chore dziecko często nie może iść do miejsca opieki.</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">Jeśli ma Pani partnera, proszę razem ustalić, kto zostaje w domu.</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">Proszę zadzwonić do pracy i zapytać, jaki verlof może Pani dostać.</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">Dziecko potrzebuje dodatkowej opieki</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">Podczas wizyty proszę powiedzieć, czego potrzebuje dziecko.</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">Proszę zapytać, czy mają tam w tym doświadczenie.</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">Proszę zapytać w gminie, jaka jest pomoc.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">Zasady i pieniądze</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">Co wolno, co dostanę?</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">Także bez zasiłku jest pomoc</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">Gemeente, czyli gmina, to władze Pani miasta lub wsi.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">Gmina może pomóc Pani znaleźć pracę, także bez zasiłku (uitkering).</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">Proszę najpierw zapisać się w UWV jako osoba, która szuka pracy.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Potem może Pani poprosić o pomoc w gminie.</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">Jedno słowo: nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">W gminie usłyszy Pani czasem słowo nugger.</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">To ktoś, kto szuka pracy i nie ma zasiłku (uitkering).</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">Taka osoba jest w UWV na liście szukających pracy.</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">To słowo nie mówi nic o tym, co Pani umie.</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">Tak wygląda zapisanie się w UWV</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">Zapisuje się Pani często przez internet.</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">Proszę zapytać w UWV, jakie papiery są Pani potrzebne.</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">Proszę poprosić o potwierdzenie zapisu.</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">Proszę zachować to potwierdzenie dla gminy.</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">O co może Pani prosić gminę?</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">Proszę poprosić o pomoc w szukaniu pracy.</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">Proszę też zapytać o kurs, proefplaats (pracę na próbę) lub opiekę nad dzieckiem.</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">Gmina sprawdza wtedy, czego Pani potrzebuje.</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">Proszę poprosić o odpowiedź na papierze.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">Gmina sprawdza, co jest potrzebne</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">Może Pani prosić gminę o pomoc.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">Gmina sprawdza, jaka pomoc jest potrzebna.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">Nie każdy dostaje taką samą pomoc.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">Jeśli ma Pani mniej niż {discretion-age} lat, gmina może zdecydować inaczej.</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">Jeśli jest Pani młoda, proszę zapytać w gminie, czy decyduje wtedy inaczej.</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">Gmina mówi nie</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">Proszę zapytać dlaczego i poprosić o odpowiedź na papierze.</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">Może Pani powiedzieć, że się Pani nie zgadza.</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">Proszę nie czekać długo, bo jest na to termin.</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">Proszę poprosić o radę w Juridisch Loket, biurze porad prawnych.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">Płaca minimalna</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">Płaca minimalna to najniższa dozwolona pensja.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">Dotyczy osób, które mają co najmniej {minimum-wage-age} lat.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, od jakiego wieku obowiązuje.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">Zarabia Pani wtedy co najmniej {minimum-wage} za godzinę.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">Proszę zapytać w recepcji o dzisiejszą kwotę.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">Pracodawca prawie zawsze wypłaca pensję przez bank.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">Najpierw czytać, potem podpisać</translation>
    </message>
    <message id="rules.contract.1">
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">Ustalenia o pracy są często na papierze: to jest umowa.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">Proszę spokojnie ją przeczytać lub poprosić kogoś o przeczytanie na głos.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji o to, czego Pani nie rozumie.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">Dopiero potem proszę się podpisać.</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">Proszę sprawdzić loonstrook</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">Loonstrook, czyli pasek wypłaty, to papier; często jest na nim napisane, jaką pensję Pani dostaje.</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">Proszę też samej zapisywać godziny.</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">Gdy coś się nie zgadza, proszę poprosić pracodawcę o wyjaśnienie.</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">Proszę zachować wszystkie te papiery.</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">Dostaje Pani za małą pensję?</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">Dostaje Pani mniej, niż wynosi płaca minimalna?</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">Jeśli ma Pani co najmniej {minimum-wage-age} lat, pracodawcy nie wolno tak robić.</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, od jakiego wieku tak robić nie wolno.</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">Juridisch Loket może Pani doradzić.</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">Własne pieniądze</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">Z własnymi pieniędzmi może Pani więcej decydować sama.</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">Co by Pani z nimi zrobiła?</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">Proszę pomyśleć też o przyszłości: jak będzie, gdy będzie Pani sama?</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">Proszę porozmawiać o tym z kimś, komu Pani ufa.</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">Własne konto</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">Czy ma Pani konto w banku na własne nazwisko?</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">Tam może przychodzić Pani pensja.</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">Proszę nikomu nie dawać karty ani kodu.</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">Proszę razem rozmawiać o pieniądzach</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">Jeśli ma Pani partnera, proszę razem wybrać spokojną chwilę.</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">Proszę razem zobaczyć, jakie pieniądze przychodzą i wychodzą.</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">Oboje Państwo o tym decydują.</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">Kto co robi w domu?</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">Proszę razem zapisać, co jest do zrobienia w każdym tygodniu.</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">Proszę zobaczyć, kto co może robić, także partner i dzieci.</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">Po miesiącu proszę porozmawiać o tym jeszcze raz.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">Najpierw proszę razem policzyć</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">Toeslag, czyli dodatek, to pieniądze od rządu.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">Gdy zacznie Pani pracować, dodatek (toeslag) może się zmienić.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">Proszę policzyć razem z partnerem lub przyjaciółką.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto może pomóc w liczeniu.</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">Jakie są dodatki (toeslagen)?</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">Huurtoeslag jest na czynsz, a zorgtoeslag na ubezpieczenie zdrowotne.</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">Na dzieci i opiekę nad dziećmi też czasem są pieniądze.</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">Ile Pani dostaje, zależy od dochodu w domu.</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto popatrzy na to z Panią.</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">Zaczyna Pani pracę? Proszę to zgłosić</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">Gdy ma Pani pensję, dodatki (toeslagen) mogą się zmienić.</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Proszę zgłosić nowy dochód do Dienst Toeslagen.</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">Proszę zrobić to szybko, wtedy będzie Pani musiała mniej oddać.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">Pieniądze na Pani dzieci</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">Kindgebonden budget to pieniądze od rządu na Pani dzieci.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">Przy niskim dochodzie jest to co najmniej {child-budget} rocznie na dziecko.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, ile to teraz jest.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">Bez partnera dostaje Pani dodatkowo {child-budget-single-parent} rocznie.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">Proszę też zapytać w recepcji, ile dostaje Pani bez partnera.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">Przy wyższym dochodzie lub dużych oszczędnościach dostaje Pani mniej albo nic.</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">Dzieci od dwunastu lat</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">Starsze dzieci często kosztują więcej.</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">Z dzieckiem od 12 lat dostaje Pani do {child-budget-12} rocznie więcej.</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, o ile więcej dostanie Pani, gdy dziecko skończy 12 lat.</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">Gdy dziecko ma 16 lub 17 lat, jest to do {child-budget-16}.</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">Proszę tam też zapytać, ile to jest, gdy dziecko ma 16 lub 17 lat.</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy już Pani dostaje te pieniądze.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">Sama z małym dzieckiem</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">Czy gmina wymaga, żeby szukała Pani pracy?</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">Czy sama opiekuje się Pani dzieckiem, które nie ma jeszcze {single-parent-child-age} lat?</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">Czy sama opiekuje się Pani małym dzieckiem?</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">Wtedy może Pani poprosić, żeby jeszcze trochę z tym poczekać.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">O to trzeba samej poprosić w gminie.</translation>
    </message>
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">Ciąża i praca</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">Gdy jest Pani w ciąży, dostaje Pani verlof, czyli wolne.</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, kiedy to wolne się zaczyna.</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">Potem może Pani wrócić do pracy.</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">Nikomu nie wolno traktować Pani gorzej z powodu verlof.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">Verlof to wolne ze względu na dziecko</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">Jeśli ma Pani pracę, w okresie porodu dostaje Pani {pregnancy-leave} tygodni wolnego.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, ile tygodni wolnego Pani dostanie.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">Potem każdy rodzic, który ma pracę, może wziąć {parental-leave} tygodni wolnego.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">Proszę też zapytać pracodawcę, ile wolnego może potem wziąć każdy rodzic.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">Z tego {parental-leave-paid} tygodni w pierwszym roku jest częściowo płatnych.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">Proszę zapytać pracodawcę, ile z tych tygodni jest płatnych.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">Pracodawca nie może Pani z tego powodu gorzej traktować.</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">Inburgering, czyli integracja, i praca</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">W czasie inburgering uczy się Pani też o pracy w Holandii.</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">Są trzy drogi: język, szkoła lub nauka samodzielnego załatwiania spraw.</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">Proszę zapytać w gminie, która droga do Pani pasuje.</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">Proszę też zapytać, czy można łączyć lekcje i pracę.</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">List z urzędu</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">Proszę zobaczyć, od kogo jest list i do kiedy jest termin.</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">Gdy Pani nie rozumie listu, proszę go przynieść.</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto przeczyta go z Panią.</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">Proszę trzymać listy razem.</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">DigiD to Pani klucz</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">Z DigiD załatwia Pani sprawy urzędowe w internecie.</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">Proszę trzymać kod w tajemnicy, także przed rodziną.</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">W wielu bibliotekach dostanie Pani za darmo pomoc z DigiD.</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">Ma Pani długi?</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">Długi mogą się zdarzyć każdemu.</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">Proszę zebrać wszystkie listy, także nieotwarte.</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">Proszę je przynieść i na czas poprosić o pomoc.</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">Nie musi się Pani wstydzić.</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">Pomoc przy długach</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">Każda gmina pomaga ludziom z długami.</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">Można też za darmo zadzwonić: 0800-8115.</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">Nie musi Pani mówić, kim Pani jest.</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">Kto pomaga za darmo?</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">Proszę najpierw zapytać w recepcji tego centrum.</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">Biblioteka pomaga w sprawach urzędowych w internecie.</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">Juridisch Loket pomaga w sprawach przepisów i praw.</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">Proszę zawsze wcześniej zapytać, czy to naprawdę za darmo.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">Źle Panią potraktowano? Można to zgłosić</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">Czy ktoś traktuje Panią gorzej za to, kim Pani jest?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">To się nazywa dyskryminacja.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">Może to Pani za darmo zgłosić w discriminatie.nl.</translation>
    </message>
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">Niebezpiecznie w domu? Veilig Thuis</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">Czy ktoś w domu robi Pani krzywdę? A może się Pani boi?</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">Veilig Thuis słucha w dzień i w nocy, za darmo: 0800-2000.</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">Nie musi Pani mówić, jak się Pani nazywa.</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">Jeśli teraz jest niebezpiecznie, proszę zadzwonić pod 112.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">Kursy</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">Uczyć się i poznawać ludzi</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">Rozmowy o pracy i pieniądzach</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">Kiezen voor Werk to grupa, w której rozmawia się o pracy i własnych pieniądzach.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">Pewna kobieta opowiada tam własną historię.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">Potem odkrywa Pani, co Pani umie i czego Pani chce.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy jest taka grupa.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">Lepiej poznać siebie</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">Kim Pani jest i co Pani dobrze umie?</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">Na kursach takich jak K!X Works Pani to odkryje.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">Ćwiczy Pani rozmowę i odwiedza firmę.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaki kurs teraz jest.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">Nauka holenderskiego</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">Proszę codziennie trochę ćwiczyć holenderski.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">Wolno robić błędy.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, gdzie może Pani mieć lekcje.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">Proszę też zapytać, czy lekcje coś kosztują.</translation>
    </message>
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">Ćwiczenie holenderskiego z kimś</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">Czasem ćwiczy z Panią ktoś z wolontariatu.</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">Rozmawiają Państwo o zwykłych sprawach, takich jak praca i dzieci.</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">Proszę zapytać w recepcji o taalmaatje, czyli osobę do ćwiczenia języka.</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">Nauka czytania i pisania</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">Wiele osób uczy się tego dopiero w dorosłym wieku.</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">Uczy się Pani w małej grupie lub z jedną osobą.</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">Proszę zapytać w recepcji lub w bibliotece.</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">Nauka obsługi komputera i telefonu</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">Uczy się Pani pisać maile, szukać i wypełniać formularze.</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">Wiele bibliotek ma darmowy kurs.</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">Proszę tam też zapytać, czy jest grupa dla kobiet.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">Integracja (inburgering)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">Inburgering to nauka: język, praca i udział w życiu społecznym.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">Ma Pani na to {integration-years} lata.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">Proszę zapytać w gminie (gemeente), ile ma Pani czasu.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">Jest kilka sposobów, także przez naukę w szkole.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy musi Pani przejść integrację (inburgering).</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">Zdobycie dyplomu</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">Także później w życiu można zdobyć dyplom.</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jaka nauka pasuje do tego, co Pani już umie.</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">Proszę zapytać o koszty, godziny i opiekę nad dziećmi.</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">Więcej pewności siebie</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">W grupie odkrywa Pani, w czym jest Pani dobra.</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">Ćwiczy Pani mówienie o tym, kim Pani jest.</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">Nie musi Pani od razu dużo mówić.</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">Ćwiczenie do domu</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">Proszę wymienić trzy rzeczy, które potrafi Pani dobrze robić.</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">Przy każdej proszę przypomnieć sobie, kiedy się udało.</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">Proszę zapytać przyjaciółkę, co w Pani widzi.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">Wolontariat</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">Pomaga Pani ludziom i poznaje nowe osoby.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">Nie dostaje Pani pensji, ale czasem małą kwotę.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">VOG to zaświadczenie o niekaralności.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">Jeśli pomaga Pani osobom, które potrzebują wsparcia, VOG często jest za darmo.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">Ktoś u Pani boku (maatje)</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">Maatje to osoba, która zastanawia się razem z Panią.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">Można razem pójść na umówione spotkanie.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">Może Pani spokojnie o wszystko pytać.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy jest taka osoba (maatje).</translation>
    </message>
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">Opowieść kobiety</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">Kobieta opowiada, jak sama zaczęła.</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">Opowiada też, co było trudne.</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">Może ją Pani o wszystko zapytać.</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">Jedna stała osoba do pomocy</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">Czasem dostaje Pani od gminy jedną stałą osobę do pomocy.</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">Ta osoba najpierw Pani słucha.</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">Razem robią Państwo plan małych kroków.</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy może Pani rozmawiać z kobietą.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">Proszę pokazać, co Pani umie</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">Może się Pani nauczyć zawodu w miejscu pracy.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">Praktijkverklaring to dokument o tym, co Pani umie.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">Pokazuje Pani ten dokument pracodawcy.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum, czyli w miejscu do spraw pracy i nauki.</translation>
    </message>
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">Nauka i pensja</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">Czasem uczy się Pani zawodu i od razu dostaje pensję.</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum, które firmy tak robią.</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">Proszę też zapytać, jak może Pani zacząć naukę holenderskiego.</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">Pisanie cv</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">Cv to kartka o Pani i Pani pracy.</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">Wolontariat i opiekę w domu też można wpisać.</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kto może w tym pomóc.</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">Ćwiczenie rozmowy o pracy</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">Pracodawca pyta, kim Pani jest i co Pani umie.</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">Pani też może o coś zapytać.</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">Proszę zapytać o godziny, pensję i ludzi w pracy.</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">Proszę najpierw poćwiczyć rozmowę z kimś.</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">Spotkania z firmami</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">Czasem grupa idzie razem do firmy.</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">Czasem pracodawca przychodzi do grupy.</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">Dowiaduje się Pani, jaka jest praca, i zadaje pytania.</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kiedy to jest.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">Miejsca dla kobiet</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">W Hadze (Den Haag) są Yasmin i Vrouwenacademie De Mussen.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">W Rotterdamie jest Dona Daria.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">W Amsterdamie są Vrouwen Vooruit i Aknarij West.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">W Alkmaar jest WomanLink.</translation>
    </message>
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">Gdzie jest dziecko podczas lekcji?</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">Proszę zapytać na kursie, czy podczas lekcji ktoś pilnuje dzieci.</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">Proszę też zapytać, ile to kosztuje i od jakiego wieku.</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">Jeśli nie ma nikogo, proszę zapytać o inne godziny.</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">Sport</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">Spacery, taniec lub pływanie można też robić razem.</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">Czasem jest grupa tylko dla kobiet.</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, gdzie to jest i ile kosztuje.</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">Nauka jazdy na rowerze</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">Rowerem sama dojedzie Pani do pracy, na lekcje lub po dziecko.</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">Na lekcji ćwiczy Pani spokojnie z innymi.</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, gdzie są lekcje jazdy na rowerze.</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">Kawa, herbata i rozmowa</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">Może Pani poznać inne kobiety także bez kursu.</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">Można też razem gotować, czytać, rozmawiać lub zajmować się ogrodem.</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, kiedy może Pani przyjść.</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">Także dla ojców i partnerów</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">Czasem jest grupa dla ojców lub partnerów.</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">Rozmawiają o pracy, pieniądzach i opiece nad dziećmi.</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">Może Pani partner zechce kiedyś przyjść.</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy jest taka grupa.</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">Proszę kogoś zabrać ze sobą</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">Na rozmowę może Pani kogoś zabrać.</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">Na przykład przyjaciółkę, siostrę lub partnera.</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">Można też przyjść samej.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">Pani następny krok</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">Czego chciałaby się Pani nauczyć lub co chciałaby Pani robić?</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">Proszę wybrać mały krok, którego sama Pani chce.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">Proszę powiedzieć o tym komuś, komu Pani ufa.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">Zawsze może Pani wybrać coś innego.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">Pieniądze</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">Dzieci</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">Listy i dokumenty</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">Nauka</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">Zawody</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">Czas</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">Rodzina i partner</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">Poznawanie ludzi</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">Prośba o pomoc</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">Pani prawa</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">Choroba, ciąża, opieka</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">O Pani</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">Organizacja: {organisation}.</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">To jest tylko dla kobiet.</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">To jest dla kobiet i mężczyzn.</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">To nic Panią nie kosztuje.</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">Jest opieka dla dziecka.</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">Nie ma opieki dla dziecka.</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">W recepcji dowie się Pani, jak wziąć udział.</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">Zapytano o to dnia {checked}.</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">Tak było w internecie dnia {read}; proszę zapytać, czy nadal tak jest.</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">Proszę zapytać w recepcji:</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">Dla kogo to jest?</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">Czy to jest dla kobiet, czy dla wszystkich?</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">Ile to kosztuje?</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">Czy jest opieka dla dziecka?</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">Ile to kosztuje i czy jest opieka dla dziecka?</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">Kiedy to jest?</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">Gdzie to jest?</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">Gdzie i kiedy to jest?</translation>
    </message>
</context>
</TS>
