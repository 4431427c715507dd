<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">Hiçbir şey kaydetmediniz. Sorun değil. Ne hakkında konuşmak istediğinizi sonra kendiniz anlatabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">E-posta adresinizi yazın.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Telefon numaranızı yazın.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Bu numara fazla kısa. Bir daha bakın.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Bu e-posta adresi fazla uzun.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Bu numara fazla uzun. Bir daha bakın.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Bu bir telefon numarası olamaz. Bir daha bakın.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Bu bir e-posta adresi olamaz. Bir daha bakın.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">artı</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Önceki</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Tekrar</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Duraklat</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Dinle</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Yavaş</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Kaydı kaldır</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Sonraki</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Çıkar</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Telefonla</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">SMS ile</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">İçinde kişisel bir şey yazmaz.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-postayla</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Sadece ben</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">Hayır, olmasın</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Fark etmez</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Önce sizi sorarız.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Daha sonra bir kez daha deneriz.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Evdeki herkes</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Evet, olur</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mümkünse bir kadınla</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Konunun ne olduğunu söylemeyiz.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Sadece ararız.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">İçinde konunun ne olduğu yazmaz.</translation>
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
        <translation type="unfinished">bisiklet</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">kitap</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">bavul</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">otobüs</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">hesap makinesi</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">takvim</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">saat</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">bilgisayar</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">çay</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">kapı</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">bozuk para</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">dişli</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">ev</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">anahtar</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">harita</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">bitki</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">cüzdan</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">ayakkabı</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">terazi</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">dikiş makinesi</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">yol tabelası</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">merdiven</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">telefon</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">aletler</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">güneş</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">kurşun kalem</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">ay</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">yer küresi</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">kalp</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">klavye</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">kilit</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">mektup</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">yazıcı</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">büyüteç</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">kaplumbağa</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Aradığımızda önce bu kelimeyi söyleriz. Böylece arayanın biz olduğumuzu anlarsınız. Zorunlu değil.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">Ne hakkında konuşmak istersiniz?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">Size nasıl hitap edelim?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">Size nasıl ulaşalım?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">E-posta adresiniz nedir?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">Telefon numaranız nedir?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">Hangi dilde konuşmak istersiniz?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">Sizi ne zaman arayabiliriz?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Aradığımızda telefonu kim açabilir?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">Sesli mesaj bırakabilir miyiz?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">Kiminle konuşmak istersiniz?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Bu doğru mu?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Bir şey söyleyip kaydetmek ister misiniz?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">SMS de gönderebilir miyiz?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Bir kelime kararlaştırmak ister misiniz?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Ses olmadan devam</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Kelime olmadan devam</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Devam</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">İsimsiz devam</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Devam</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Gönder</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Kaydedilen</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Biriyle konuşun</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Bitir</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Ne hakkında daha çok bilgi istersiniz?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Bul</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Ekrana dokunun. Yoksa her şeyi sileriz.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Buradayım</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Bitir</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Boşluk</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Bir harf sil</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Yazı bitti</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Büyük harfler</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Harfler</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Başka dil</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Dilinizi seçin</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">Ne hakkında daha çok bilgi istersiniz?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Bitir düğmesine dokunursanız her şeyi sileriz.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">Gerçek adınızı vermek zorunda değilsiniz.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Bir rakam sil</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Önceki</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Sonraki</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Bize kendiniz ulaşın</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Bu merkezin danışmasına sorun.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Birinin size ulaşmasını mı istersiniz? Bu da olur. Zorunlu değil.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Bana ulaşın</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">İsteğimi geri almak istiyorum</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Bu kodla isteğinizi geri alabilirsiniz:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">İsteğiniz kaydedildi</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">%1 belediyesinden biri size istediğiniz şekilde ulaşacak.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Vazgeçtiniz mi? %1 numarasını arayın ve istek numaranızı söyleyin.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Başlangıca dön</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">Bunu saklamak zorunda değilsiniz. Başkası bulabilir. Aklınızda tutabilir veya sadece arayabilirsiniz.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Yazdırılıyor.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">Kâğıt yazıcıdan çıkıyor. Orada bırakmayın.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Şu anda yazdırılamıyor.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Vazgeçtiniz mi? Bu merkezin danışmasına sorun.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Henüz bir şey kaydetmediniz</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">Bunları kaydettiniz</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Bir karttaki kalbe dokunun. O zaman kart burada görünür.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Geri</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Bir harf sil</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Yeniden başla</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Bir kelime arayın veya bir resim seçin</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Bir resim seçin</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Sesi kıs</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Sesi aç</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Sesi kapat</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Sesi yükselt</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Sesli oku</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Çıkar</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Konuyu sonra anlatırım.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">İsimsiz</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Telefonu sadece ben açarım.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Telefonu evdeki herkes açabilir.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Sesli mesaj bırakılabilir.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Sesli mesaj bırakılmasın.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mümkünse bir kadınla</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Her zaman aranabilirim.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Sabah</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Öğleden sonra</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Akşam</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Cevaplarınız kilitli olarak %1 belediyesine gider. Onları sadece orada çalışanlar okuyabilir. Daha sonra da hayır diyebilirsiniz.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Bu şu anda olmuyor. Hiçbir şey kaydedilmedi. Kendiniz arayabilirsiniz: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Sesiniz, %1 saniye</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">SMS gönderilebilir.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">SMS gönderilmesin.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Önce şunu söyleriz: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Bu şu anda olmuyor. Hiçbir şey kaydedilmedi. Bu merkezin danışmasına sorun.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Sabah</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Öğleden sonra</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Akşam</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Fark etmez</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Buyurun, anlatın</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Sesiniz, %1 saniye</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Dokunun ve anlatın</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Şu anda mikrofon yok. Birazdan yazabilirsiniz.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Bitti</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Duraklat</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Dinle</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Yeniden kaydet</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Ses kaydet</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Size nasıl hitap edeceğimizi ve ne hakkında konuşmak istediğinizi söyleyin. Bunu sadece belediye duyabilir. Zorunlu değil.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Bu başka bir kod. Belgenizdeki kodu kameraya tutun.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Belgenizdeki kodu kameraya tutun. Kamera hiçbir şey kaydetmez.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Kamerayı kapat</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Düğmeye basınca isteğinizi geri alırsınız.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Resimlere aynı sırayla dokunun.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Son resmi sil</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Ya da belgenizi kameraya gösterin.</translation>
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
        <translation type="unfinished">Telefon da edebilirsiniz: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Yeniden dene</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Başlangıca dön</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">İsteğiniz geri alındı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Bu kod doğruysa isteğiniz geri alınır. Bağlantı olunca belediye onu siler.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Çok fazla deneme yapıldı. %1 dakika bekleyip yeniden deneyin. Böylece kimse kodunuzu tahmin edemez.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Bu şu anda olmuyor.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Hangi dört resmi aldınız?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Hangi altı rakamı aldınız?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">İsteğinizi geri almak</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Kodunuz bu mu?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 gününden %2 gününe kadar</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: saat %2 ile %3 arası</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">pazartesi</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">salı</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">çarşamba</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">perşembe</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">cuma</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">cumartesi</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">pazar</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
