<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">Не сте запазили нищо. Няма проблем. После можете сама да разкажете за какво искате да говорите.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Напишете имейл адреса си.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Напишете телефонния си номер.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Този номер е твърде къс. Погледнете го пак.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Този имейл адрес е твърде дълъг.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Този номер е твърде дълъг. Погледнете го пак.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Това не може да е телефонен номер. Погледнете го пак.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Това не може да е имейл адрес. Погледнете го пак.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">плюс</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Предишна</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Отново</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Чуйте</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">По-бавно</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Не пазете повече</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Запазете</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Следваща</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Махнете</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Обаждане</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">СМС</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">В него няма нищо лично.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Имейл</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Само аз</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Не, по-добре не</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Няма значение</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Първо питаме дали сте Вие.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Ще опитаме пак по-късно.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Всеки вкъщи</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Да, може</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">По-добре с жена</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Не казваме за какво става дума.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Само се обаждаме.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">В него не пише за какво става дума.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">топка</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">велосипед</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">книга</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">куфар</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">автобус</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">калкулатор</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">календар</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">часовник</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">компютър</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">чай</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">врата</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">монета</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">зъбно колело</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">къща</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">ключ</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">карта</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">растение</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">портмоне</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">обувка</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">везни</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">шевна машина</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">пътепоказател</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">стълби</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">телефон</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">инструменти</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">слънце</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">молив</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">луна</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">глобус</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">сърце</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">клавиатура</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">катинар</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">писмо</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">принтер</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">лупа</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">костенурка</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Когато се обадим, първо казваме тази дума. Така знаете, че сме ние. Не е задължително.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">За какво искате да говорите?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Как да Ви наричаме?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Как да се свържем с Вас?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">Какъв е имейл адресът Ви?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Какъв е телефонният Ви номер?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">На какъв език искате да говорите?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Кога можем да се обадим?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Кой може да вдигне, когато се обадим?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Може ли да оставим гласово съобщение?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">С кого искате да говорите?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Вярно ли е това?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Искате ли да кажете нещо на запис?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">Може ли да пратим и СМС?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Искате ли да уговорим дума?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Напред без запис</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Напред без дума</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Напред</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Напред без име</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Напред</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Изпратете</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Начало</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Запазено</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Говорете с някого</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">За какво искате да научите повече?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Търсене</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Още ли сте тук?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Докоснете екрана. Иначе ще изтрием всичко.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Още съм тук</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Интервал</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Изтрийте буква</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Готово с писането</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Главни букви</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Цифри и знаци</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Букви</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Друг език</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Изберете своя език</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">За какво искате да научите повече?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Ако докоснете „Стоп“, ще изтрием всичко.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">Не е нужно да казвате истинското си име.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Изтрийте цифра</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Предишна</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Следваща</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Свържете се сама с нас</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Попитайте на рецепцията на този център.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Предпочитате ли някой да се свърже с Вас? И това може. Не е задължително.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Свържете се с мен</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Искам да си взема обратно молбата</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">С това можете да си вземете обратно молбата:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Молбата Ви е запазена</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Някой от община %1 ще се свърже с Вас, както Вие искате.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Вече не искате? Обадете се на %1 и кажете този номер.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Обратно в началото</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Не е нужно да пазите това. Друг може да го намери. Можете да го запомните или просто да се обадите.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Печата се.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">Листът излиза от принтера. Не го оставяйте там.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Сега не може да се печата.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Печат</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Вече не искате? Попитайте на рецепцията на този център.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Още не сте запазили нищо</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">Това сте запазили</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Докоснете сърцето на някоя карта. Тогава картата ще е тук.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Изтрийте буква</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Започнете отначало</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Потърсете дума или изберете картинка</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Изберете картинка</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">По-тихо</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Включете звука</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Изключете звука</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">По-силно</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Четене на глас</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Махнете</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">После ще кажа за какво става дума.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Без име</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Вдигам само аз.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Всеки вкъщи може да вдигне.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Може да се остави гласово съобщение.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Без гласово съобщение.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">По-добре с жена</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Обадете се по всяко време.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Сутрин</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Следобед</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Вечер</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Отговорите Ви отиват заключени в община %1. Само хората, които работят там, могат да ги прочетат. И по-късно можете да кажете не.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Сега не става. Нищо не е запазено. Можете сама да се обадите: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Вашият глас, секунди: %1</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Може да се прати СМС.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Без СМС.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Първо казваме: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Сега не става. Нищо не е запазено. Попитайте на рецепцията на този център.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Сутрин</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Следобед</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Вечер</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Няма значение</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Кажете спокойно</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Вашият глас, секунди: %1</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Докоснете и кажете</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Сега няма микрофон. След малко можете да пишете.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Чуйте</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Запишете отново</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Запис на глас</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Изтрийте</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Кажете как да Ви наричаме и за какво искате да говорите. Само общината може да чуе това. Не е задължително.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Това е друг код. Дръжте кода от разписката си пред камерата.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Дръжте кода от разписката си пред камерата. Камерата не запазва нищо.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Изключете камерата</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Вземете обратно</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">С бутона си вземате молбата обратно.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Докоснете ги в същия ред.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Изтрийте последния знак</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Или покажете разписката си на камерата.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Камера</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">Можете и да се обадите: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Опитайте отново</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Обратно в началото</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Взехте си молбата обратно. Нищо не е изпратено.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Ако този код е верен, молбата Ви ще бъде взета обратно. Общината ще я изтрие, щом има връзка.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Имаше твърде много опити. Изчакайте %1 минути и опитайте отново. Така никой не може да познае кода Ви.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Сега не става.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Кои четири знака получихте?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Кои шест цифри получихте?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Вземете си молбата обратно</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Това ли е Вашият код?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">от %1 до %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: от %2 до %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">понеделник</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">вторник</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">сряда</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">четвъртък</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">петък</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">събота</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">неделя</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
