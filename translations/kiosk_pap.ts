<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pap" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">Bo no a warda nada. No tin problema. Despues bo mes por konta tokante kiko bo ke papia.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Skirbi bo e-mail.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Skirbi bo number di telefòn.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">E number akí ta muchu kòrtiku. Wak e un biaha mas.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">E e-mail akí ta muchu largu.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">E number akí ta muchu largu. Wak e un biaha mas.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Esaki no por ta un number di telefòn. Wak e un biaha mas.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Esaki no por ta un e-mail. Wak e un biaha mas.</translation>
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
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Atrobe</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pousa</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Skucha</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Poko-poko</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">No warda mas</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Warda</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Kita</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Pa telefòn</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">Pa SMS</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">No tin nada privá aden.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Pa e-mail</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Ami so</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Nò, mihó nò</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Ta meskos pa mi</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Promé nos ta puntra si ta abo.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Nos ta purba un biaha mas despues.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Tur hende na kas</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Si, ta bon</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mihó ku un muhé</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Nos no ta bisa di kiko e ta trata.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Nos ta yama so.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">No ta pará den dje di kiko e ta trata.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">bala</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">baiskel</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">buki</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">maleta</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">bùs</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">kalkuladó</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">kalènder</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">oloshi</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">kòmpiuter</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">te</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">porta</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">moneda</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">wil di djente</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">kas</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">yabi</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">mapa</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">mata</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">pòrtmòni</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">sapatu</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">balansa</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">mashin di kose</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">bòrchi di kaminda</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">trapi</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">telefòn</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">hèrmènt</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">solo</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">pòtlot</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">luna</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">globo</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">kurason</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">tekladó</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">slòt</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">karta</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">printer</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">lupa</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">turtuga</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Ora nos yama, nos ta bisa e palabra akí promé. Asina bo sa ku ta nos. No ta mester.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">Tokante kiko bo ke papia?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Ki nòmber nos por usa pa bo?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Kon nos ta tuma kontakto ku bo?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">Kua ta bo e-mail?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Kua ta bo number di telefòn?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">Ki idioma bo ke papia?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Ki ora nos por yama bo?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Ken por kohe telefòn ora nos yama?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Nos por laga un mensahe di bos?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">Ku ken bo ke papia?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Esaki ta korekto?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Bo ke graba algu ku bo bos?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">Nos por manda un SMS tambe?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Bo ke kombiní un palabra?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Sigui sin grabashon</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Sigui sin palabra</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Sigui</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Sigui sin nòmber</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Sigui</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Manda</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Inisio</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Wardá</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Papia ku un hende</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stòp</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Tokante kiko bo ke sa mas?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Buska</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Bo ta akí ainda?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Mishi ku e pantaya. Si nò nos ta borra tur kos.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Mi ta akí ainda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stòp</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Espasio</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Kita un lèter</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Kla ku tek</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Lèter grandi</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Sifra i signo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Lèter</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Otro idioma</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Bèk</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Skohe bo idioma</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Tokante kiko bo ke sa mas?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Si bo mishi ku Stòp, nos ta borra tur kos.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">No ta nesesario pa duna bo nòmber berdadero.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Kita un sifra</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Bo mes tuma kontakto</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Puntra na resepshon di e sentro akí.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Bo ta preferá ku un hende tuma kontakto ku bo? Esei tambe por. No ta mester.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Tuma kontakto ku mi</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Mi ke kita mi petishon</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Ku esaki bo por kita bo petishon:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Bo petishon ta wardá</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Un hende di munisipio di %1 ta tuma kontakto ku bo, manera bo ke.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Bo no ke mas? Yama %1 i bisa e number akí.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Bèk na inisio</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Bo no tin mester di warda esaki. Otro hende por hañ&apos;é. Bo por kòrd&apos;é, òf simplemente yama.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Ta print.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">E papel ta sali for di printer. No lag&apos;é einan.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Awor no por print.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Bo no ke mas? Puntra na resepshon di e sentro akí.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Bo no a warda nada ainda</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">Bo a warda esaki</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Mishi ku e kurason na un karchi. E ora ei e karchi ta akí.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Bèk</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Kita un lèter</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Kuminsá atrobe</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Buska un palabra òf skohe un plachi</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Skohe un plachi</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Mas abou</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Sende zonido</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Paga zonido</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Mas duru</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Lesa pa mi</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Kita</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Despues mi ta bisa tokante kiko.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Sin nòmber</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Ami so ta kohe telefòn.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Tur hende na kas por kohe telefòn.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Por laga un mensahe di bos.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Sin mensahe di bos.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mihó ku un muhé</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Por yama semper.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Mainta</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Atardi</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Anochi</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Bo kontestanan ta bai será ku yabi pa munisipio di %1. Solamente hende ku ta traha einan por lesa nan. Ainda bo por bisa nò despues.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Awor esaki no ta logra. Nada no a keda wardá. Bo mes por yama: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Bo bos, %1 sekònde</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Por manda un SMS.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Sin SMS.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Nos ta bisa promé: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Awor esaki no ta logra. Nada no a keda wardá. Puntra na resepshon di e sentro akí.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Mainta</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Atardi</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Anochi</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Ta meskos pa mi</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Papia numa</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Bo bos, %1 sekònde</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Mishi i papia</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Awor no tin mikrofon. Despues bo por tek.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Kla</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pousa</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Skucha</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Graba atrobe</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Graba bos</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Borra</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Bisa ki nòmber nos por usa pa bo, i tokante kiko bo ke papia. Solamente munisipio por tende esaki. No ta mester.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Esaki ta un otro kódigo. Tene e kódigo di bo resibu dilanti di e kámara.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Tene e kódigo di bo resibu dilanti di e kámara. E kámara no ta warda nada.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Paga kámara</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Kita petishon</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Ku e boton bo ta kita bo petishon.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Mishi ku nan den e mesun órden.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Kita e último plachi</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Òf mustra e kámara bo resibu.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kámara</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">Bo por yama tambe: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Purba atrobe</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Bèk na inisio</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Bo petishon a keda kitá. Nada no a keda mandá.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Si e kódigo akí ta bon, bo petishon ta keda kitá. Munisipio ta borr&apos;é asina ku tin konekshon.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">A purba muchu biaha. Warda %1 minüt i purba atrobe. Asina niun hende por rei bo kódigo.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Awor esaki no ta logra.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Kua kuater plachi bo a haña?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Kua seis sifra bo a haña?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Kita bo petishon</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Esaki ta bo kódigo?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 te ku %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: di %2 te %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">djaluna</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">djamars</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">djárason</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">djaweps</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">djabièrnè</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">djasabra</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">djadumingu</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
