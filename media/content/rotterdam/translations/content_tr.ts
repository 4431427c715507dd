<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">Rotterdam&apos;da iş için yardım</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">İş ararken Rotterdam belediyesinden yardım isteyin, yardım parası almasanız da.</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">Önce UWV&apos;ye kaydolun, sonra belediyeye gidin.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">Rotterdam&apos;daki Werkcentrum</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">Werkcentrum&apos;da iş, öğrenme ve diplomalar hakkında konuşursunuz.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">werkcentrum.nl&apos;ye bakın veya danışmaya sorun.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">Bir grup anne baba birlikte öğrenir ve yardımla iş arar.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">Rotterdam-Zuid&apos;da partneri olmayan ve yardım parası alan anneler içindir.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">Rotterdam oyun grubu: peutergroep</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">Çocuğunuz ilkokuldan önce diğer çocuklarla oynar ve öğrenir.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Bunu mahallenizdeki bir peutergroep&apos;a veya okula sorun.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Rotterdam&apos;da hastalıkta çocuk bakımı</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">Hastalık yüzünden ev hayatı ağırsa belediye bazen bir kısmını öder.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">Rotterdam&apos;da yaşayan anne babalar içindir.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag het bij de gemeente Rotterdam, en noem het woord SMI.</source>
        <translation type="unfinished">Bunu Rotterdam belediyesine sorun ve SMI kelimesini söyleyin.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.rotterdam-radar.title">
        <source>RADAR</source>
        <translation type="unfinished">RADAR</translation>
    </message>
    <message id="rules.rotterdam-radar.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Birinin size, kim olduğunuz yüzünden kötü davrandığını burada bildirirsiniz.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">Emin değilseniz de burada konuşabilirsiniz.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">010 411 39 11&apos;i arayın veya radar.nl&apos;ye bakın.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.rotterdam-dona-daria.title">
        <source>Dona Daria</source>
        <translation type="unfinished">Dona Daria</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.what">
        <source>Dona Daria helpt mensen om sterk te staan en zelf te kiezen.</source>
        <translation type="unfinished">Dona Daria, insanların güçlü durmasına ve kendi seçimini yapmasına yardım eder.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.for">
        <source>Vrouwen en mannen zijn welkom.</source>
        <translation type="unfinished">Kadınlar ve erkekler gelebilir.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria, Gerard Scholtenstraat 129&apos;dadır.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">010 465 92 96&apos;yı arayın ve şimdi ne olduğunu sorun.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>In een groep praat u over werk, eigen geld en wat u wilt.</source>
        <translation type="unfinished">Bir grupta iş, kendi paranız ve istekleriniz hakkında konuşursunuz.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">Yeni bir grup olup olmayacağını Dona Daria&apos;ya sorun.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">Kadınlar Hollandaca öğrenir, birlikte yemek yapar ve birbirine yardım eder.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">Gelen birçok kadın Hollanda&apos;ya yeni gelmiştir.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">Oude Westen mahallesindedir.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Kütüphanede Hollandaca</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>U oefent Nederlands en krijgt hulp met de computer.</source>
        <translation type="unfinished">Hollandaca pratik yapar ve bilgisayar için yardım alırsınız.</translation>
    </message>
    <message id="programmes.rotterdam-library.for">
        <source>Het is voor mensen uit Rotterdam die willen leren.</source>
        <translation type="unfinished">Öğrenmek isteyen Rotterdamlılar içindir.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">DigiD ve internet için yardım</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Kütüphane size DigiD, mektuplar ve internetteki formlar için yardım eder.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Kütüphaneye üye olmanız gerekmez.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Kütüphanede Informatiepunt Digitale Overheid&apos;ı sorun.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">Inburgering soruları</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">Belediye inburgering hakkındaki sorularınızı cevaplar.</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">Rotterdam&apos;da inburgering yapanlar içindir.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Rotterdam&apos;da bisiklet dersi</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">Bazen birlikte bisiklet öğrenmek için bir grup vardır.</translation>
    </message>
</context>
</TS>
