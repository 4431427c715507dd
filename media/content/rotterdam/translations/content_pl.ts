<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">Pomoc w drodze do pracy w Rotterdamie</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">Proszę poprosić gminę Rotterdam o pomoc w szukaniu pracy, także bez zasiłku.</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">Może Pani najpierw zapisać się w UWV, a potem pójść do gminy.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">Werkcentrum w Rotterdamie</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">W Werkcentrum rozmawia Pani o pracy, nauce i dyplomach.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Proszę zajrzeć na werkcentrum.nl lub zapytać w recepcji.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">Grupa rodziców razem się uczy i z pomocą szuka pracy.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">To dla matek z Rotterdam-Zuid bez partnera, z zasiłkiem.</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Nauka, a potem praca</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">Czasem uczy się Pani zawodu w firmie, a potem jest praca.</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum, które firmy tak robią.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">Rotterdamse Peutergroep (dla maluchów)</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">Dziecko bawi się i uczy z innymi dziećmi, zanim pójdzie do szkoły.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">To dla dzieci, które niedługo pójdą do szkoły.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Proszę zapytać w peutergroep lub szkole w swojej dzielnicy.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Choroba: opieka nad dzieckiem, Rotterdam</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">Gdy przez chorobę w domu jest ciężko, może Pani poprosić gminę o pomoc.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">To dla rodziców, którzy mieszkają w Rotterdamie.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Proszę zapytać w gminie, czy zapłaci część kosztów opieki nad dzieckiem; to się nazywa SMI.</translation>
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
        <translation type="unfinished">Tu zgłasza Pani, że ktoś źle Panią traktuje za to, kim Pani jest.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">Także gdy nie jest Pani pewna, może Pani tu porozmawiać.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">Proszę zadzwonić: 010 411 39 11 lub zajrzeć na radar.nl.</translation>
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
        <translation type="unfinished">Dona Daria pomaga ludziom nabrać siły i samodzielnie wybierać.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria jest przy ulicy Gerard Scholtenstraat 129.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">Proszę zadzwonić: 010 465 92 96 i zapytać, co jest teraz.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">Kobieta opowiada swoją historię, a Pani rozmawia o pracy i pieniądzach.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">To dla kobiet, które chcą porozmawiać o pracy.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">Proszę zapytać w Dona Daria, czy będzie nowa grupa.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">Kobiety uczą się holenderskiego, razem gotują i pomagają sobie nawzajem.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">Wiele kobiet, które tu przychodzą, jest w Holandii od niedawna.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">To jest w dzielnicy Oude Westen.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Holenderski w bibliotece</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Proszę zapytać w bibliotece, czy może tam Pani ćwiczyć holenderski.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Pomoc z DigiD i internetem</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Biblioteka pomaga z DigiD, listami i formularzami w internecie.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Nie trzeba być zapisaną do biblioteki.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Proszę zapytać w bibliotece o Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">Pytania o inburgering</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">Gmina odpowiada na Pani pytania o inburgering.</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">To dla ludzi, którzy przechodzą inburgering w Rotterdamie.</translation>
    </message>
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, jak zadzwonić do gminy.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Lekcje jazdy na rowerze w Rotterdamie</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">Czasem jest grupa, w której razem uczy się jazdy na rowerze.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">Pieniądze na naukę</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">Gmina czasem płaci część kosztów nauki lub dyplomu.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">To dla ludzi z Rotterdamu, którzy chcą nauczyć się zawodu.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">Proszę zapytać w Werkcentrum o scholingsvoucher, czyli bon na naukę.</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">Targi pracy w dzielnicy</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">Czasem na targach w swojej dzielnicy rozmawia Pani z pracodawcami.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">Taalmaatje: ktoś do ćwiczenia języka</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">Taalmaatje ćwiczy z Panią holenderski, we dwójkę lub w grupie.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">To dla ludzi z Rotterdamu, którzy chcą pomocy z holenderskim.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">To jest w dzielnicy Prins Alexander.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">Proszę o to zapytać w Huis van de Wijk (domu spotkań w dzielnicy).</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">Wolontariat w Rotterdamie</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">Zorgzaam010 pokazuje, kto szuka osób do wolontariatu.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">To dla ludzi z Rotterdamu.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">Proszę poszukać w internecie Zorgzaam010 lub zapytać w recepcji.</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">Ten punkt pomaga Pani znaleźć sport odpowiedni dla Pani ciała.</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">To dla osób z niepełnosprawnością lub chorobą.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">Ojcowie rozmawiają z innymi ojcami o tym, jakimi ojcami chcą być.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">To dla ojców.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">Proszę zapytać w recepcji, czy Vaderkracht jeszcze jest.</translation>
    </message>
</context>
</TS>
