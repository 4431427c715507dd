<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">Помощ за работа в Ротердам</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">Поискайте от община Ротердам помощ в търсенето на работа, и без обезщетение (uitkering).</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">Можете първо да се запишете в UWV, а после да отидете в общината.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">Werkcentrum в Ротердам</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">Във Werkcentrum говорите за работа, учене и дипломи.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Вижте werkcentrum.nl или попитайте на рецепцията.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">Група родители учи заедно и търси работа с помощ.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">Това е за майки в Rotterdam-Zuid без партньор, с обезщетение (uitkering).</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Учене и после работа</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">Понякога учите професия във фирма, а после има работа.</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Попитайте във Werkcentrum кои фирми правят това.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">Peutergroep (за малчугани) в Ротердам</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">Детето играе и учи с други деца преди началното училище.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Това е за деца, които скоро тръгват на училище.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Попитайте в peutergroep или училище във Вашия квартал.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Болест у дома и грижа за дете, Ротердам</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">Ако у дома е тежко заради болест, можете да помолите общината за помощ.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">Това е за родители, които живеят в Ротердам.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Попитайте в общината дали тя плаща част от грижата за детето; това се нарича SMI.</translation>
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
        <translation type="unfinished">Тук съобщавате, че някой се отнася лошо с Вас заради това коя сте.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">И ако се колебаете, можете да говорите тук.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">Обадете се на 010 411 39 11 или вижте radar.nl.</translation>
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
        <translation type="unfinished">Dona Daria помага на хората да са силни и да избират сами.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria е на Gerard Scholtenstraat 129.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">Обадете се на 010 465 92 96 и попитайте какво има сега.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">Една жена разказва своята история, а Вие говорите за работа и пари.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">Това е за жени, които искат да говорят за работа.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">Попитайте в Dona Daria дали ще има нова група.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">Жените учат холандски, готвят заедно и си помагат.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">Много от жените са отскоро в Нидерландия.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">Намира се в квартал Oude Westen.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Холандски в библиотеката</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Попитайте в библиотеката дали можете да упражнявате холандски там.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Помощ с DigiD и интернет</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Библиотеката Ви помага с DigiD, писма и формуляри в интернет.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Не е нужно да сте записана в библиотеката.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Попитайте в библиотеката за Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">Въпроси за inburgering</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">Общината отговаря на въпросите Ви за inburgering.</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">Това е за хора, които преминават inburgering в Ротердам.</translation>
    </message>
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">Попитайте на рецепцията как да се обадите в общината.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Уроци по колоездене в Ротердам</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">Понякога има група, в която заедно се учат да карат велосипед.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">Пари за обучение</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">Общината понякога плаща част от обучение или диплома.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">Това е за хора от Ротердам, които искат да научат професия.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">Попитайте във Werkcentrum за scholingsvoucher, тоест пари за обучение.</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">Трудова борса в квартала</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">Понякога на трудова борса във Вашия квартал говорите с работодатели.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">Taalmaatje, човек за езика</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">Taalmaatje упражнява холандски с Вас, насаме или в група.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">Това е за хора от Ротердам, които искат помощ с холандския.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">Намира се в квартал Prins Alexander.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">Попитайте за това в Huis van de Wijk, дома на квартала.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">Доброволна работа в Ротердам</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">Zorgzaam010 показва кой търси доброволци.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">Това е за хора от Ротердам.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">Потърсете в интернет Zorgzaam010 или попитайте на рецепцията.</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">На това гише търсят с Вас спорт, подходящ за тялото Ви.</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">Това е за хора с увреждане или болест.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">Бащи говорят с други бащи за това какви бащи искат да бъдат.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">Това е за бащи.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">Попитайте на рецепцията дали Vaderkracht още го има.</translation>
    </message>
</context>
</TS>
