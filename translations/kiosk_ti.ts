<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ti" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">ዝዓቀብክዮ ነገር የለን። ጸገም የብሉን። ብዛዕባ እንታይ ክትዛረቢ ከም እትደልዪ ደሓር ባዕልኺ ክትነግሪ ትኽእሊ ኢኺ።</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">ናይ ኢመይል ኣድራሻኺ ጽሓፊ።</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">ቁጽሪ ስልክኺ ጽሓፊ።</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">እዚ ቁጽሪ ኣዝዩ ሓጺር እዩ። መሊስኪ ርኣይዮ።</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">እዚ ናይ ኢመይል ኣድራሻ ኣዝዩ ነዊሕ እዩ።</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">እዚ ቁጽሪ ኣዝዩ ነዊሕ እዩ። መሊስኪ ርኣይዮ።</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">እዚ ቁጽሪ ስልኪ ክኸውን ኣይክእልን። መሊስኪ ርኣይዮ።</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">እዚ ናይ ኢመይል ኣድራሻ ክኸውን ኣይክእልን። መሊስኪ ርኣይዮ።</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">ፕላስ</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">ዝሓለፈ</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">ከም ብሓድሽ</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">ደው ኣብሊ</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">ስምዒ</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">ቀስ ኢሉ</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">ምዕቃብ ሰርዚ</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">ዓቅቢ</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">ዝቕጽል</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">ኣወግዲ</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">ብስልኪ</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">ብ SMS</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">ኣብኡ ውልቃዊ ነገር የለን።</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">ብኢመይል</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">ኣነ ጥራይ</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">ኣይፋል፡ ይትረፍ</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">ፍልልይ የብሉን</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">መጀመርታ ንስኺ እንተኾይንኪ ንሓትት።</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">ደሓር መሊስና ክንፍትን ኢና።</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">ኩሉ ሰብ ኣብ ገዛ</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">እወ፡ ይከኣል</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">ምስ ሰበይቲ ይሕሸኒ</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">ብዛዕባ እንታይ ምዃኑ ኣይንነግርን።</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">ንሕና ንድውል ጥራይ።</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">ብዛዕባ እንታይ ምዃኑ ኣብኡ ኣይጸሓፍን።</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">ኩዕሶ</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">ብሽክለታ</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">መጽሓፍ</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">ባልጃ</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">ኣውቶቡስ</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">ካልኩለተር</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">ዓውደ ኣዋርሕ</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">ሰዓት</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">ኮምፒተር</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">ሻሂ</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">ማዕጾ</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">ሳንቲም</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">ስኒ ዘለዎ ጎማ</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">ገዛ</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">መፍትሕ</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">ካርታ</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">ተኽሊ</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">ቦርሳ ገንዘብ</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">ጫማ</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">ሚዛን</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">መኪና ስፌት</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">መምርሒ መንገዲ</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">መደያይቦ</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">ተሌፎን</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">መሳርሒ</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">ጸሓይ</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">ርሳስ</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">ወርሒ</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">ዓለም</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">ልቢ</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">መተየቢ</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">ሉኬቶ</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">ደብዳበ</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">ማሕተሚ</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">መጉልሒ መነጽር</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">ጎብየ</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">ክንድውል ከለና መጀመርታ ነዛ ቃል ንብላ። ሽዑ ንሕና ምዃንና ትፈልጢ። ግድን ኣይኮነን።</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">ብዛዕባ እንታይ ክትዛረቢ ትደልዪ?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">መን ኢልና ክንጽውዓኪ?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">ብኸመይ ክንረኽበኪ?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">ናይ ኢመይል ኣድራሻኺ እንታይ እዩ?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">ቁጽሪ ስልክኺ ክንደይ እዩ?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">ብኣየናይ ቋንቋ ክትዛረቢ ትደልዪ?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">መዓስ ክንድውል ንኽእል?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">ክንድውል ከለና ስልኪ መን ከልዕል ይኽእል?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">ናይ ድምጺ መልእኽቲ ክንገድፍ ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">ምስ መን ክትዛረቢ ትደልዪ?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">እዚ ቅኑዕ ድዩ?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">ገለ ብድምጺ ክትቐድሒ ትደልዪ ዶ?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">SMS ክንሰድድ እውን ንኽእል ዶ?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">ኣብ ሓንቲ ቃል ክንሰማማዕ ትደልዪ ዶ?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">ብዘይ ቅዳሕ ቀጽሊ</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">ብዘይ ቃል ቀጽሊ</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">ቀጽሊ</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">ብዘይ ስም ቀጽሊ</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">ቀጽሊ</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">ስደዲ</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">መጀመርታ</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">ዝተዓቀበ</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">ምስ ሰብ ተዛረቢ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ወድኢ</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">ብዛዕባ እንታይ ዝያዳ ክትፈልጢ ትደልዪ?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">ድለዪ</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">ገና ኣብዚ ኣለኺ ዶ?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">ነቲ ስክሪን ንክእዮ። እንተ ዘይኮነ ኩሉ ክንድምስሶ ኢና።</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">ገና ኣብዚ ኣለኹ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ወድኢ</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">ባዶ ቦታ</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">ሓንቲ ፊደል ደምስሲ</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">ምጽሓፍ ወዲአ</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">ዓበይቲ ፊደላት</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">ቁጽርታትን ምልክታትን</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">ፊደላት</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">ካልእ ቋንቋ</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">ተመለሲ</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">ቋንቋኺ ምረጺ</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">ብዛዕባ እንታይ ዝያዳ ክትፈልጢ ትደልዪ?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">«ወድኢ» እንተ ነኪእኪ ኩሉ ንድምስሶ።</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">ናይ ብሓቂ ስምኪ ክትህቢ ግድን ኣይኮነን።</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">ሓደ ቁጽሪ ደምስሲ</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">ዝሓለፈ</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">ዝቕጽል</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">ባዕልኺ ርኸብና</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">ኣብ መቐበሊ ኣጋይሽ ናይዚ ማእከል ሕተቲ።</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">ሰብ ክረኽበኪ ትመርጺ ዲኺ? እዚ እውን ይከኣል። ግድን ግን ኣይኮነን።</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">ርኸቡኒ</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">ሕቶይ ክስርዝ ደልየ</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">በዚ ሕቶኺ ክትስርዝዮ ትኽእሊ፦</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">ሕቶኺ ተዓቂቡ ኣሎ</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">ካብ ምምሕዳር ከተማ %1 ሓደ ሰብ ከምቲ እትደልይዮ ክረኽበኪ እዩ።</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">ሓሳብኪ ቀይርኪ ዲኺ? ናብ %1 ደውሊ፡ ነዚ ቁጽሪ ድማ ንገሪ።</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">ናብ መጀመርታ ተመለሲ</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">እዚ ክተቐምጥዮ ግድን ኣይኮነን። ካልእ ሰብ ክረኽቦ ይኽእል። ክትዝክርዮ ወይ ድማ ክትድውሊ ትኽእሊ ኢኺ።</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">ይሕተም ኣሎ።</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">ወረቐት ካብ ማሕተሚ ይወጽእ ኣሎ። ኣይትግደፍዮ።</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">ሕጂ ምሕታም ኣይከኣልን።</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">ሕተሚ</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">ሓሳብኪ ቀይርኪ ዲኺ? ኣብ መቐበሊ ኣጋይሽ ናይዚ ማእከል ሕተቲ።</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">ገና ዝዓቀብክዮ ነገር የለን</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">እዚ ዝዓቀብክዮ እዩ</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">ኣብ ሓደ ካርድ ነቲ ልቢ ንክእዮ። ሽዑ እቲ ካርድ ኣብዚ ይርከብ።</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">ተመለሲ</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">ሓንቲ ፊደል ደምስሲ</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">ከም ብሓድሽ ጀምሪ</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">ቃል ድለዪ ወይ ስእሊ ምረጺ</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">ስእሊ ምረጺ</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">ትሕት ኣብሊ</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">ድምጺ ወልዒ</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">ድምጺ ኣጥፍኢ</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">ክብ ኣብሊ</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">ኣንብበለይ</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">ኣወግዲ</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">ብዛዕባ እንታይ ምዃኑ ደሓር ክነግር እየ።</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">ብዘይ ስም</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">ስልኪ ኣነ ጥራይ የልዕል።</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">ስልኪ ኩሉ ሰብ ኣብ ገዛ ከልዕል ይኽእል።</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">ናይ ድምጺ መልእኽቲ ምግዳፍ ይከኣል።</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">ናይ ድምጺ መልእኽቲ ኣይትግደፉ።</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">ምስ ሰበይቲ ይሕሸኒ</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">ኩሉ ግዜ ምድዋል ይከኣል።</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">ንግሆ</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">ድሕሪ ቐትሪ</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">ምሸት</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">መልስታትኪ ተቖሊፎም ናብ ምምሕዳር ከተማ %1 ይኸዱ። ኣብኡ ዝሰርሑ ጥራይ ከንብብዎም ይኽእሉ። ደሓር እውን ኣይፋል ክትብሊ ትኽእሊ ኢኺ።</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">እዚ ሕጂ ይሰርሕ የለን። ዝተዓቀበ ነገር የለን። ባዕልኺ ክትድውሊ ትኽእሊ ኢኺ፦ %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">ድምጽኺ፡ %1 ካልኢት</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">SMS ምስዳድ ይከኣል።</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">SMS ኣይትስደዱ።</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">መጀመርታ ንብል፦ %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">እዚ ሕጂ ይሰርሕ የለን። ዝተዓቀበ ነገር የለን። ኣብ መቐበሊ ኣጋይሽ ናይዚ ማእከል ሕተቲ።</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">ንግሆ</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">ድሕሪ ቐትሪ</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">ምሸት</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">ፍልልይ የብሉን</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">በሊ ተዛረቢ</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">ድምጽኺ፡ %1 ካልኢት</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">ንክኢ እሞ ተዛረቢ</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">ሕጂ ማይክሮፎን የለን። ድሕሪ ቁሩብ ክትጽሕፊ ትኽእሊ ኢኺ።</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">ወዲአ</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">ደው ኣብሊ</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">ስምዒ</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">ከም ብሓድሽ ቅድሒ</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">ድምጺ ቅድሒ</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">ደምስሲ</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">መን ኢልና ክንጽውዓኪን ብዛዕባ እንታይ ክትዛረቢ ከም እትደልዪን ንገሪ። እዚ ምምሕዳር ከተማ ጥራይ እዩ ክሰምዖ ዝኽእል። ግድን ኣይኮነን።</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">እዚ ካልእ ኮድ እዩ። ኣብ መረጋገጺ ወረቐትኪ ዘሎ ኮድ ኣብ ቅድሚ ካሜራ ሓዝዮ።</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">ኣብ መረጋገጺ ወረቐትኪ ዘሎ ኮድ ኣብ ቅድሚ ካሜራ ሓዝዮ። እቲ ካሜራ ዝዕቅቦ ነገር የለን።</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">ካሜራ ኣጥፍኢ</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">ሰርዚ</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">በቲ መልጎም ሕቶኺ ትስርዚ።</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">ብተመሳሳሊ ተርታ ንክእየን።</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">ናይ መወዳእታ ምልክት ደምስሲ</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">ወይ ድማ መረጋገጺ ወረቐትኪ ንካሜራ ኣርእዪ።</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">ካሜራ</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">ክትድውሊ እውን ትኽእሊ ኢኺ፦ %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">ከም ብሓድሽ ፈትኒ</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">ናብ መጀመርታ ተመለሲ</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">ሕቶኺ ተሰሪዙ። ዝተላእከ ነገር የለን።</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">እዚ ኮድ ልክዕ እንተኾይኑ ሕቶኺ ይስረዝ። ርክብ ምስ ዝህሉ ምምሕዳር ከተማ ይድምስሶ።</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">ኣዝዩ ብዙሕ ግዜ ተፈቲኑ። %1 ደቓይቕ ተጸበዪ እሞ ከም ብሓድሽ ፈትኒ። በዚ ዋላ ሓደ ኮድኪ ክግምት ኣይክእልን።</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">እዚ ሕጂ ይሰርሕ የለን።</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">ኣየኖት ኣርባዕተ ምልክታት ረኺብኪ?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">ኣየኖት ሽዱሽተ ቁጽርታት ረኺብኪ?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">ሕቶኺ ምስራዝ</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">እዚ ኮድኪ ድዩ?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">ካብ %1 ክሳብ %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1፦ ካብ %2 ክሳብ %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">ሰኑይ</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">ሰሉስ</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">ረቡዕ</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">ሓሙስ</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">ዓርቢ</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">ቀዳም</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">ሰንበት</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">፣ </translation>
    </message>
</context>
</TS>
