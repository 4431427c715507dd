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
        <translation type="unfinished">Це не може бути номером телефону. Перевірте його ще раз.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Це не може бути електронною адресою. Перевірте її ще раз.</translation>
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
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Спершу ми спитаємо, чи це Ви.</translation>
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
        <translation type="unfinished">Ми не скажемо, про що йдеться.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Ми лише подзвонимо.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">Там не написано, про що йдеться.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">м’яч</translation>
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
        <translation type="unfinished">валіза</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">автобус</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">калькулятор</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">календар</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">годинник</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">комп’ютер</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">чай</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">двері</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">монета</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">шестерня</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">дім</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">ключ</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">мапа</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">рослина</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">гаманець</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">черевик</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">ваги</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">швейна машина</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">дороговказ</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">сходи</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">телефон</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">інструменти</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">сонце</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">олівець</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">місяць</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">глобус</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">серце</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">клавіатура</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">замок</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">лист</translation>
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
        <translation type="unfinished">черепаха</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Коли ми подзвонимо, спершу скажемо це слово. Тоді Ви знатимете, що це ми. Це не обов’язково.</translation>
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
        <translation type="unfinished">Хто може відповісти, коли ми подзвонимо?</translation>
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
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Хочете щось сказати на запис?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">Чи можна нам також надіслати СМС?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Хочете домовитися про слово?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Далі без запису</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Далі без слова</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Далі</translation>
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
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Пробіл</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Стерти літеру</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Великі літери</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Цифри і знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Літери</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Інша мова</translation>
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
        <translation type="unfinished">Чи краще, щоб хтось зв’язався з Вами? Так теж можна. Це не обов’язково.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Зв’яжіться зі мною</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Хочу скасувати свій запит</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Цим кодом Ви можете скасувати запит:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Ваш запит збережено</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Хтось із муніципалітету %1 зв’яжеться з Вами так, як Ви хочете.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Передумали? Зателефонуйте на %1 і назвіть цей номер.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Назад на початок</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Зберігати це не обов’язково. Хтось інший може це знайти. Можна запам’ятати або просто зателефонувати.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Друкується.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">Папір виходить із принтера. Заберіть його.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Друк зараз не працює.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Друкувати</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Передумали? Запитайте на рецепції цього центру.</translation>
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
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Тихіше</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Увімкнути звук</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Вимкнути звук</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Гучніше</translation>
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
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Ваші відповіді закриті на замок і йдуть до муніципалітету %1. Прочитати їх можуть лише люди, які там працюють. Потім Ви ще зможете сказати «ні».</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Зараз це не вдається. Нічого не збережено. Ви можете зателефонувати самі: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Ваш голос, секунд: %1</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Можна надіслати СМС.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Без СМС.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Спершу ми скажемо: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Зараз це не вдається. Нічого не збережено. Запитайте на рецепції цього центру.</translation>
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
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Розповідайте</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Ваш голос, секунд: %1</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Торкніться і розкажіть</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Зараз немає мікрофона. Потім можна написати.</translation>
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
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Записати ще раз</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Записати голос</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Стерти</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Скажіть, як до Вас звертатися і про що Ви хочете поговорити. Це може почути тільки муніципалітет. Це не обов’язково.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Це інший код. Тримайте код зі свого підтвердження перед камерою.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Тримайте код зі свого підтвердження перед камерою. Камера нічого не зберігає.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Вимкнути камеру</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Якщо натиснете кнопку, Ви скасуєте свій запит.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Торкніться їх у тому самому порядку.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Стерти останній знак</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Або покажіть своє підтвердження камері.</translation>
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
        <translation type="unfinished">Ви також можете зателефонувати: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Спробувати ще раз</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Назад на початок</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Ваш запит скасовано. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Якщо цей код правильний, Ваш запит буде скасовано. Муніципалітет зітре його, щойно буде зв’язок.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Було забагато спроб. Спробуйте ще раз через стільки хвилин: %1. Так ніхто не вгадає Ваш код.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Зараз це не вдається.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Які чотири знаки Ви отримали?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Які шість цифр Ви отримали?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Скасувати Ваш запит</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Це Ваш код?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 – %2 включно</translation>
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
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
