<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Помощ за работа в Den Haag</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">Община Den Haag (Хага) помага на хората да намерят работа или училище, и без обезщетение (uitkering).</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">Това е за хора от Den Haag, които искат да работят.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">Можете първо да се запишете в UWV, а после да отидете в общината.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Учене и после работа</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>Soms leren vrouwen in Den Haag een vak, met daarna werk.</source>
        <translation type="unfinished">Понякога жени в Den Haag учат професия, а после има работа.</translation>
    </message>
    <message id="work.denhaag-job-after.for">
        <source>Het is voor vrouwen met en zonder uitkering.</source>
        <translation type="unfinished">Това е за жени с обезщетение (uitkering) и без обезщетение.</translation>
    </message>
    <message id="work.denhaag-job-after.join">
        <source>Vraag aan de balie of dit er nog is.</source>
        <translation type="unfinished">Попитайте на рецепцията дали това още го има.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">Werkcentrum в Den Haag</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">Във Werkcentrum говорите за работа, учене и дипломи.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Вижте werkcentrum.nl или попитайте на рецепцията.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Група за малчугани в Den Haag</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Детето играе и учи с други деца.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Това е за деца, които скоро тръгват на училище.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Общината понякога плаща част, и без kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Попитайте в peuteropvang във Вашия квартал.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Болест у дома и грижа за дете, Den Haag</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">Ако у дома е тежко заради болест, можете да помолите общината за помощ.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Попитайте в общината дали тя плаща част от грижата за детето; това се нарича SMI.</translation>
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
        <translation type="unfinished">Helpdesk Ви помага с пари, добавки (toeslagen) и дългове.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">Това е за хора от Den Haag.</translation>
    </message>
    <message id="rules.denhaag-money.join">
        <source>Vraag aan de balie hoe u de helpdesk kunt bellen.</source>
        <translation type="unfinished">Попитайте на рецепцията как да се обадите на Helpdesk.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Тук съобщавате, че някой се отнася лошо с Вас заради това коя сте.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">Това е за хора, които живеят в Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">Обадете се на 070 752 82 00 или вижте denhaagmeldt.nl.</translation>
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
        <translation type="unfinished">В Yasmin се запознавате с жени и понякога минавате обучение.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">Учите професия близо до дома и заедно с други.</translation>
    </message>
    <message id="programmes.denhaag-academy.for">
        <source>Het is voor vrouwen die een vak willen leren.</source>
        <translation type="unfinished">Това е за жени, които искат да научат професия.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">Намира се в клуб De Mussen, в квартал Schilderswijk.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Холандски в библиотеката</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Попитайте в библиотеката дали можете да упражнявате холандски там.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">Понякога доброволец Ви преподава холандски, в група или у дома.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Уроците у дома са за жени, които не могат да ходят на училище.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Помощ с DigiD и интернет</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Библиотеката Ви помага с DigiD, писма и формуляри в интернет.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Не е нужно да сте записана в библиотеката.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Попитайте в библиотеката за Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Уроци по колоездене в Den Haag</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">Понякога инструктор дава уроци по колоездене в квартала Ви.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">Това е за възрастни, които още не могат да карат велосипед.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag aan de balie naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Попитайте на рецепцията за buurtsportcoach (квартален спортен треньор); понякога има списък на чакащи.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Бащи и други мъже тук учат, готвят и говорят заедно.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Vaak zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Често са добре дошли и жени, и деца.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">Намира се в квартал Laak.</translation>
    </message>
    <message id="programmes.denhaag-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.denhaag-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">Една жена разказва своята история, а Вие говорите за работа и пари.</translation>
    </message>
    <message id="programmes.denhaag-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">Това е за жени, които искат да говорят за работа.</translation>
    </message>
    <message id="programmes.denhaag-choosing.join">
        <source>Vraag aan de balie of er in Den Haag een groep is.</source>
        <translation type="unfinished">Попитайте на рецепцията дали в Den Haag има група.</translation>
    </message>
    <message id="programmes.denhaag-diploma.title">
        <source>Naar school als volwassene</source>
        <translation type="unfinished">Училище и за възрастни</translation>
    </message>
    <message id="programmes.denhaag-diploma.what">
        <source>Op deze school leren ook volwassenen een vak of de taal.</source>
        <translation type="unfinished">В това училище и възрастни учат професия или езика.</translation>
    </message>
    <message id="programmes.denhaag-diploma.join">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Попитайте на рецепцията кое обучение пасва на това, което вече умеете.</translation>
    </message>
    <message id="programmes.denhaag-employers.title">
        <source>Werkgevers ontmoeten in Den Haag</source>
        <translation type="unfinished">Срещи с работодатели в Den Haag</translation>
    </message>
    <message id="programmes.denhaag-employers.what">
        <source>Soms is er een bijeenkomst waar u met werkgevers praat.</source>
        <translation type="unfinished">Понякога има среща, на която говорите с работодатели.</translation>
    </message>
    <message id="programmes.denhaag-buddy.title">
        <source>Samen Hier</source>
        <translation type="unfinished">Samen Hier</translation>
    </message>
    <message id="programmes.denhaag-buddy.what">
        <source>Een kleine groep mensen uit de stad trekt een jaar met u op.</source>
        <translation type="unfinished">Една година малка група хора от града прекарва време с Вас.</translation>
    </message>
    <message id="programmes.denhaag-buddy.for">
        <source>Het is voor mensen die nieuw zijn in Nederland.</source>
        <translation type="unfinished">Това е за хора, които са отскоро в Нидерландия.</translation>
    </message>
    <message id="programmes.denhaag-buddy.join">
        <source>Kijk op samenhier.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Вижте samenhier.nl или попитайте на рецепцията.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.title">
        <source>Vrijwilligerswerk in Den Haag</source>
        <translation type="unfinished">Доброволна работа в Den Haag</translation>
    </message>
    <message id="programmes.denhaag-volunteering.what">
        <source>PEP helpt u vrijwilligerswerk te vinden dat bij u past.</source>
        <translation type="unfinished">PEP Ви помага да намерите подходяща за Вас доброволна работа.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.join">
        <source>Kijk op denhaagdoet.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Вижте denhaagdoet.nl или попитайте на рецепцията.</translation>
    </message>
    <message id="programmes.denhaag-sport.title">
        <source>Sporten in uw wijk</source>
        <translation type="unfinished">Спорт във Вашия квартал</translation>
    </message>
    <message id="programmes.denhaag-sport.what">
        <source>Een buurtsportcoach zoekt met u naar bewegen dat bij u past.</source>
        <translation type="unfinished">Buurtsportcoach (квартален спортен треньор) търси с Вас спорт или упражнения, които Ви подхождат.</translation>
    </message>
    <message id="programmes.denhaag-sport.for">
        <source>Het is voor volwassenen in Den Haag.</source>
        <translation type="unfinished">Това е за възрастни в Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-sport.join">
        <source>Vraag aan de balie naar de buurtsportcoach.</source>
        <translation type="unfinished">Попитайте на рецепцията за buurtsportcoach.</translation>
    </message>
</context>
</TS>
