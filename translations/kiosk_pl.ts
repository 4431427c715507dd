<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">Nic Pani nie zapisała. Nie szkodzi. Później może Pani sama powiedzieć, o czym chce Pani rozmawiać.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Proszę wpisać swój adres e-mail.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Proszę wpisać swój numer telefonu.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Ten numer jest za krótki. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Ten adres e-mail jest za długi.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Ten numer jest za długi. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">To nie może być numer telefonu. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">To nie może być adres e-mail. Proszę sprawdzić jeszcze raz.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">plus</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Poprzednia</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Jeszcze raz</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Odsłuchaj</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Wolniej</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Usuń z zapisanych</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Następna</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">SMS</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">Nie ma w nim nic prywatnego.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Tylko ja</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Nie, raczej nie</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Wszystko jedno</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Najpierw zapytamy, czy to Pani.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Spróbujemy później jeszcze raz.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Każdy w domu</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Tak, można</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Wolę z kobietą</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Nie powiemy, o co chodzi.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Tylko zadzwonimy.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">Nie napiszemy, o co chodzi.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">piłka</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">rower</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">książka</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">walizka</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">autobus</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">kalkulator</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">kalendarz</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">zegar</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">komputer</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">herbata</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">drzwi</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">moneta</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">koło zębate</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">dom</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">klucz</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">mapa</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">roślina</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">portmonetka</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">but</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">waga</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">maszyna do szycia</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">drogowskaz</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">schody</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">telefon</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">narzędzia</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">słońce</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">ołówek</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">księżyc</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">globus</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">serce</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">klawiatura</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">kłódka</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">list</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">drukarka</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">lupa</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">żółw</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Gdy zadzwonimy, najpierw powiemy to hasło. Wtedy wie Pani, że to my. Hasło nie jest konieczne.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">O czym chce Pani rozmawiać?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Jak możemy się do Pani zwracać?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Jak mamy się z Panią skontaktować?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">Jaki jest Pani adres e-mail?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Jaki jest Pani numer telefonu?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">W jakim języku chce Pani rozmawiać?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Kiedy możemy zadzwonić?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Kto może odebrać, gdy zadzwonimy?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Czy możemy nagrać wiadomość?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">Z kim chce Pani rozmawiać?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Czy to się zgadza?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Czy chce Pani coś nagrać?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">Czy możemy też wysłać SMS?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Czy chce Pani ustalić hasło?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Dalej bez nagrania</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Dalej bez hasła</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Dalej</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Dalej bez imienia</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Wyślij</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Początek</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Zapisane</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Rozmowa z kimś</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zakończ</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">O czym chce się Pani dowiedzieć więcej?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Szukaj</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Czy Pani tu jeszcze jest?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Proszę dotknąć ekranu. Inaczej wszystko usuniemy.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Jestem tu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zakończ</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Odstęp</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Usuń literę</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Koniec pisania</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Wielkie litery</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Cyfry i znaki</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Litery</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Inny język</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Wróć</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Proszę wybrać język</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">O czym chce się Pani dowiedzieć więcej?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Gdy dotknie Pani „Zakończ”, wszystko usuniemy.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">Nie musi Pani podawać prawdziwego imienia.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Usuń cyfrę</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Poprzednia</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Następna</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Może się Pani sama zgłosić</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Proszę zapytać w recepcji tego centrum.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Woli Pani, żeby ktoś skontaktował się z Panią? To też możliwe. Ale nie trzeba.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Proszę o kontakt</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Chcę wycofać swoją prośbę</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Tym kodem może Pani wycofać prośbę:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Pani prośba jest zapisana</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Ktoś z gminy %1 skontaktuje się z Panią tak, jak Pani chce.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Zmieniła Pani zdanie? Proszę zadzwonić pod %1 i podać ten numer.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Wróć na początek</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Nie musi Pani tego zachowywać. Ktoś inny może to znaleźć. Może Pani to zapamiętać albo po prostu zadzwonić.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Drukuje się.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">Kartka wychodzi z drukarki. Proszę jej nie zostawiać.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Teraz nie można drukować.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Zmieniła Pani zdanie? Proszę zapytać w recepcji tego centrum.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Nic Pani jeszcze nie zapisała</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">To Pani zapisała</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Proszę dotknąć serca przy karcie. Wtedy karta będzie tutaj.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Wróć</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Usuń literę</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Od nowa</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Proszę wyszukać słowo lub wybrać obrazek</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Proszę wybrać obrazek</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Ciszej</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Włącz dźwięk</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Wyłącz dźwięk</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Głośniej</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Czytaj na głos</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Usuń</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Później powiem, o czym.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Bez imienia</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Tylko ja odbieram.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Każdy w domu może odebrać.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Można nagrać wiadomość.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Bez nagrywania wiadomości.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Wolę z kobietą</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Zawsze można dzwonić.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Rano</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Po południu</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Wieczorem</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Pani odpowiedzi trafią zamknięte na klucz do gminy %1. Mogą je czytać tylko osoby, które tam pracują. Później może Pani zrezygnować.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Teraz to się nie udało. Nic nie zostało zapisane. Może Pani sama zadzwonić: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Pani głos, sekundy: %1</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Można wysłać SMS.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Bez SMS-a.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Najpierw powiemy: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Teraz to się nie udało. Nic nie zostało zapisane. Proszę zapytać w recepcji tego centrum.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Rano</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Po południu</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Wieczorem</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Wszystko jedno</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Proszę mówić</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Pani głos, sekundy: %1</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Proszę dotknąć i mówić</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Teraz nie ma mikrofonu. Za chwilę może Pani napisać.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Odsłuchaj</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Nagraj jeszcze raz</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Nagraj</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Proszę powiedzieć, jak możemy się do Pani zwracać i o czym chce Pani rozmawiać. Usłyszy to tylko gmina. Nie musi Pani tego robić.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">To inny kod. Proszę trzymać przed kamerą kod z Pani potwierdzenia.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Proszę trzymać przed kamerą kod z Pani potwierdzenia. Kamera niczego nie zapisuje.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Wyłącz kamerę</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Wycofaj</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Tym przyciskiem wycofa Pani prośbę.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Proszę dotknąć ich w tej samej kolejności.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Usuń obrazek</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Albo proszę pokazać potwierdzenie kamerze.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">Może Pani też zadzwonić: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Jeszcze raz</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Wróć na początek</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Pani prośba została wycofana. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Jeśli kod się zgadza, Pani prośba zostanie wycofana. Gmina usunie ją, gdy tylko będzie połączenie.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Było zbyt wiele prób. Proszę spróbować jeszcze raz za tyle minut: %1. Dzięki temu nikt nie odgadnie Pani kodu.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Teraz to się nie udało.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Jakie 4 obrazki Pani dostała?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Jakie sześć cyfr Pani dostała?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Wycofanie Pani prośby</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Czy to Pani kod?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 – %2 włącznie</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: od %2 do %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">poniedziałek</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">wtorek</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">środa</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">czwartek</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">piątek</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">sobota</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">niedziela</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
