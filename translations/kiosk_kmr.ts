<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kmr" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">We tiştek tomar nekiriye. Ne xem e. Hûn dikarin paşê bi xwe bibêjin ka hûn dixwazin li ser çi biaxivin.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">E-maila xwe binivîsin.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Hejmara telefona xwe binivîsin.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Ev hejmar zêde kurt e. Carek din lê binêrin.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Ev e-mail zêde dirêj e.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Ev hejmar zêde dirêj e. Carek din lê binêrin.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Ev nikare hejmara telefonê be. Carek din lê binêrin.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Ev nikare e-mail be. Carek din lê binêrin.</translation>
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
        <translation type="unfinished">Ya berê</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Dîsa</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Rawestînin</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Guhdarî bikin</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Hêdîtir</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Êdî tomar nekin</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Tomar bikin</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Ya din</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Derxin</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Bi telefonê</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">Bi SMSê</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">Tiştekî şexsî tê de tune.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Bi e-mailê</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Tenê ez</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Na, bila nebe</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Ferq nake</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Em pêşî dipirsin: hûn in?</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Em ê paşê careke din biceribînin.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Her kesê malê</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Erê, dibe</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Çêtir e bi jinekê re</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Em nabêjin ka ew li ser çi ye.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Em tenê telefon dikin.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">Tê de nayê nivîsandin ka ew li ser çi ye.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">top</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">duçerxe</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">pirtûk</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">valîz</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">otobus</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">makîneya hesabê</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">salname</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">saet</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">komputer</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">çay</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">derî</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">pere</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">çerxa bidiran</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">mal</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">mifte</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">nexşe</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">nebat</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">cizdan</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">sol</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">mêzîn</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">makîneya dirûtinê</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">nîşana rê</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">derence</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">telefon</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">amûr</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">roj</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">qelem</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">heyv</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">goga cîhanê</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">dil</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">klavye</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">qufl</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">name</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">çaper</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">mezinker</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">kûsî</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Dema em telefon dikin, em pêşî vê peyvê dibêjin. Wê demê hûn dizanin ku em in. Ne mecbûrî ye.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">Hûn dixwazin li ser çi biaxivin?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Em bi kîjan navî gazî we bikin?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Em çawa bi we re têkiliyê deynin?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">E-maila we çi ye?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Hejmara telefona we çi ye?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">Hûn dixwazin bi kîjan zimanî biaxivin?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Em kengî dikarin telefon bikin?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Dema em telefon bikin, kî dikare telefonê veke?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Ma em dikarin peyameke dengî bihêlin?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">Hûn dixwazin bi kê re biaxivin?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Ma ev rast e?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Hûn dixwazin bi dengê xwe tiştekî tomar bikin?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">Ma em dikarin SMS jî bişînin?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Hûn dixwazin em li ser peyvekê li hev bikin?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Bê deng bidomînin</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Bê peyv bidomînin</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Bidomînin</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Bê nav bidomînin</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Bidomînin</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Bişînin</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Destpêk</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Tomarkirî</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Bi kesekî re biaxivin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Biqedînin</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Hûn dixwazin li ser çi zêdetir bizanin?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Bigerin</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Ma hûn hê li vir in?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Dest bidin ekranê. Heke na, em ê her tiştî jê bibin.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Ez hê li vir im</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Biqedînin</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Valahî</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Tîpekê jê bibin</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Nivîsandin qediya</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Tîpên mezin</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Reqem û nîşan</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Tîp</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Zimanekî din</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Vegerin</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Zimanê xwe hilbijêrin</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Hûn dixwazin li ser çi zêdetir bizanin?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Heke hûn dest bidin «Biqedînin», em ê her tiştî jê bibin.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">Ne hewce ye ku hûn navê xwe yê rast bidin.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Reqemekê jê bibin</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Ya berê</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Ya din</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Hûn bi xwe têkiliyê deynin</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Li maseya pêşwaziyê ya vê navendê bipirsin.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Ma hûn çêtir dibînin ku kesek bi we re têkiliyê deyne? Ew jî dibe. Ne mecbûrî ye.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Bi min re têkiliyê deynin</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Ez dixwazim daxwaza xwe paşve bistînim</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Bi vê hûn dikarin daxwaza xwe paşve bistînin:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Daxwaza we hat tomarkirin</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Kesek ji şaredariya %1 dê bi we re têkiliyê deyne, wekî ku hûn dixwazin.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Ma hûn êdî naxwazin? Telefonî %1 bikin û vê hejmarê bibêjin.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Vegerin destpêkê</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Hûn ne mecbûr in vê hilînin. Yekî din dikare wê bibîne. Hûn dikarin di bîra xwe de bigirin, an jî tenê telefon bikin.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Tê çapkirin.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">Kaxez ji çaperê derdikeve. Wê li wir nehêlin.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Niha çap nabe.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Çap bikin</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Ma hûn êdî naxwazin? Li maseya pêşwaziyê ya vê navendê bipirsin.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">We hê tiştek tomar nekiriye</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">We ev tişt tomar kirine</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Li ser kartekê dest bidin dil. Wê gavê kart li vir e.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Vegerin</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Tîpekê jê bibin</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Ji nû ve dest pê bikin</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Li peyvekê bigerin an wêneyekî hilbijêrin</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Wêneyekî hilbijêrin</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Nizmtir</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Dengî vekin</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Dengî bigirin</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Bilindtir</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Ji min re bixwînin</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Derxin</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Ez ê paşê bibêjim li ser çi.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Bê nav</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Tenê ez telefonê vedikim.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Her kesê malê dikare telefonê veke.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Hiştina peyama dengî dibe.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Hiştina peyama dengî nabe.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Çêtir e bi jinekê re</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Telefonkirin her tim dibe.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Sibehê</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Piştî nîvro</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Êvarê</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Bersivên we kilîtkirî diçin şaredariya %1. Tenê kesên ku li wir dixebitin dikarin wan bixwînin. Hûn dikarin paşê jî bibêjin na.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Ev niha nabe. Tiştek nehat tomarkirin. Hûn bi xwe dikarin telefon bikin: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Dengê we, %1 saniye</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Şandina SMSê dibe.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Şandina SMSê nabe.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Em pêşî dibêjin: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Ev niha nabe. Tiştek nehat tomarkirin. Li maseya pêşwaziyê ya vê navendê bipirsin.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Sibehê</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Piştî nîvro</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Êvarê</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Ferq nake</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Kerem bikin, bibêjin</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Dengê we, %1 saniye</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Dest lê bidin û bibêjin</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Niha mîkrofon tune ye. Hûn dikarin paşê binivîsin.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Qediya</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Rawestînin</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Guhdarî bikin</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Dîsa tomar bikin</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Dengî tomar bikin</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Jê bibin</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Bibêjin em bi kîjan navî gazî we bikin û hûn dixwazin li ser çi biaxivin. Tenê şaredarî dikare vê bibihîze. Ne mecbûrî ye.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Ev kodeke din e. Koda li ser belgeya xwe bigirin ber kamerayê.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Koda li ser belgeya xwe bigirin ber kamerayê. Kamera tiştekî tomar nake.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Kamerayê vemirînin</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Paşve bistînin</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Bi bişkokê hûn daxwaza xwe paşve distînin.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Bi heman rêzê dest li wan bidin.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Nîşana dawî jê bibin</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">An jî belgeya xwe nîşanî kamerayê bidin.</translation>
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
        <translation type="unfinished">Hûn dikarin telefon jî bikin: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Dîsa biceribînin</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Vegerin destpêkê</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Daxwaza we hat paşvestandin. Tiştek nehat şandin.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Heke ev kod rast be, daxwaza we tê paşvestandin. Gava girêdan hebe şaredarî wê jê dibe.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Zêde caran hat ceribandin. %1 deqeyan bisekinin û dîsa biceribînin. Bi vî awayî kes nikare koda we texmîn bike.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Ev niha nabe.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">We kîjan çar nîşan wergirtin?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">We kîjan şeş reqem wergirtin?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Paşvestandina daxwaza we</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Ma ev koda we ye?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">ji %1 heta %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: ji %2 heta %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">duşemê</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">sêşemê</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">çarşemê</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">pêncşemê</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">înê</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">şemiyê</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">yekşemê</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
