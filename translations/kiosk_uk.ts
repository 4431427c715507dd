<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">Ви нічого не зберегли. Це не страшно. Потім Ви зможете самі розповісти, про що хочете поговорити.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Напишіть свою електронну адресу.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Напишіть свій номер телефону.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Цей номер закороткий. Перевірте його ще раз.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Ця електронна адреса задовга.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Цей номер задовгий. Перевірте його ще раз.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Це не може бути номер телефону. Перевірте його ще раз.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Це не може бути електронна адреса. Перевірте її ще раз.</translation>
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
        <translation type="unfinished">Попередня</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Ще раз</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Повільніше</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Більше не зберігати</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Наступна</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Дзвінок</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">СМС</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">Там немає нічого особистого.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Електронна пошта</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Тільки я</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Ні, краще не треба</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Не має значення</translation>
    </message>
    <message>
        <source>Wij vragen eerst naar uw naam.</source>
        <translation type="unfinished">Спершу ми питаємо Ваше ім’я.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Ми спробуємо ще раз пізніше.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Будь-хто вдома</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Так, можна</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Краще з жінкою</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Ми не кажемо, про що йдеться.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">Про що Ви хочете поговорити?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Як до Вас звертатися?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Як нам зв’язатися з Вами?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">Яка Ваша електронна адреса?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Який у Вас номер телефону?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">Якою мовою Ви хочете говорити?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Коли нам можна дзвонити?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Хто може відповісти, коли ми дзвонимо?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Чи можна нам залишити голосове повідомлення?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">З ким Ви хочете поговорити?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Усе правильно?</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Далі без імені</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Надіслати</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Початок</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Збережене</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Поговорити з кимось</translation>
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
        <translation type="unfinished">Про що Ви хочете дізнатися більше?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Пошук</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Ви ще тут?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Торкніться екрана. Інакше ми все зітремо.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Я ще тут</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
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
        <translation type="unfinished">Оберіть свою мову</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Про що Ви хочете дізнатися більше?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Якщо торкнетеся «Стоп», ми все зітремо.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">Вам не обов’язково називати своє справжнє ім’я.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Стерти цифру</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Попередня</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Наступна</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Зв’яжіться з нами самі</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Запитайте на рецепції цього центру.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Хочете, щоб хтось зв’язався з Вами? Так теж можна. Це не обов’язково.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Зв’яжіться зі мною</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Ваш запит збережено</translation>
    </message>
    <message>
        <source>Iemand van %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Хтось із %1 зв’яжеться з Вами так, як Ви хочете.</translation>
    </message>
    <message>
        <source>Dit nummer hoort bij uw vraag:</source>
        <translation type="unfinished">Це номер Вашого запиту:</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Передумали? Зателефонуйте на %1 і назвіть цей номер.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Назад на початок</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Ви ще нічого не зберегли</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">Це Ви зберегли</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Торкніться серця на картці. Тоді картка буде тут.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Увімкнути звук</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Вимкнути звук</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Стерти літеру</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Почати знову</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Шукайте слово або оберіть малюнок</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Оберіть малюнок</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Читати вголос</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Потім розповім, про що.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Без імені</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Відповідаю тільки я.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Відповісти може будь-хто вдома.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Можна залишити голосове повідомлення.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Без голосового повідомлення.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Краще з жінкою</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Дзвонити можна завжди.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Вранці</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Після обіду</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Увечері</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Ваші відповіді закриті на замок і йдуть до %1. Прочитати їх можуть лише люди, які там працюють. Потім Ви ще зможете сказати «ні».</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Зараз це не вдається. Нічого не збережено. Ви можете зателефонувати самі: %1</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Вранці</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Після обіду</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Увечері</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Не має значення</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: з %2 до %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">понеділок</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">вівторок</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">середа</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">четвер</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">п’ятниця</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">субота</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">неділя</translation>
    </message>
</context>
</TS>
