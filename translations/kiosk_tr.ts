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
        <translation type="unfinished">İçinde özel bir şey yazmaz.</translation>
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
        <source>Wij vragen eerst naar uw naam.</source>
        <translation type="unfinished">Önce adınızı sorarız.</translation>
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
        <translation type="unfinished">Tercihen bir kadınla</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">Konunun ne olduğunu söylemeyiz.</translation>
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
        <translation type="unfinished">Ara</translation>
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
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">İsteğiniz kaydedildi</translation>
    </message>
    <message>
        <source>Iemand van %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">%1 belediyesinden biri size istediğiniz şekilde ulaşır.</translation>
    </message>
    <message>
        <source>Dit nummer hoort bij uw vraag:</source>
        <translation type="unfinished">İsteğinizin numarası budur:</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Vazgeçtiniz mi? %1 numarasını arayın ve istek numaranızı söyleyin.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Başlangıca dön</translation>
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
        <translation type="unfinished">Bir kartta kalbe dokunun. O zaman kart burada olur.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Sesi aç</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Sesi kapat</translation>
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
        <translation type="unfinished">Tercihen bir kadınla</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Her zaman aranabilir.</translation>
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
        <source>Uw antwoorden gaan op slot naar %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Cevaplarınız kilitli olarak %1 belediyesine gider. Onları sadece orada çalışanlar okuyabilir. Daha sonra da hayır diyebilirsiniz.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Bu şu anda olmuyor. Hiçbir şey kaydedilmedi. Kendiniz arayabilirsiniz: %1</translation>
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
</context>
</TS>
