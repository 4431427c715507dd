<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Den Haag&apos;da iş için yardım</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">Den Haag belediyesi insanlara iş veya okul için yardım eder, yardım parası almasalar da.</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">Bu, çalışmak isteyen Den Haaglılar içindir.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">Önce UWV&apos;ye kaydolun, sonra belediyeye gidin.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met een baan erna</source>
        <translation type="unfinished">Öğrenmek ve sonra iş</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>In een proef leert u een vak en is er daarna een baan.</source>
        <translation type="unfinished">Bir deneme programında meslek öğrenirsiniz ve ardından bir iş vardır.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">Den Haag&apos;daki Werkcentrum</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">Werkcentrum&apos;da iş, öğrenme ve diplomalar hakkında konuşursunuz.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">werkcentrum.nl&apos;ye bakın veya danışmaya sorun.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Den Haag&apos;da oyun grubu</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Çocuğunuz diğer çocuklarla oynar ve öğrenir.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Bazen belediye bir kısmını öder, kinderopvangtoeslag olmadan da.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Bunu mahallenizdeki bir peuteropvang&apos;a sorun.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Den Haag&apos;da hastalıkta çocuk bakımı</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">Hastalık yüzünden ev hayatı ağırsa belediye bazen bir kısmını öder.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag het bij de gemeente Den Haag, en noem het woord SMI.</source>
        <translation type="unfinished">Bunu Den Haag belediyesine sorun ve SMI kelimesini söyleyin.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.denhaag-money.title">
        <source>Helpdesk Geldzaken</source>
        <translation type="unfinished">Helpdesk Geldzaken</translation>
    </message>
    <message id="rules.denhaag-money.what">
        <source>De helpdesk helpt u met geld, toeslagen en schulden.</source>
        <translation type="unfinished">Helpdesk para, ek ödeme ve borç konularında size yardım eder.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">Den Haaglılar içindir.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Birinin size, kim olduğunuz yüzünden kötü davrandığını burada bildirirsiniz.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">Den Haag&apos;da yaşayanlar içindir.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">070 752 82 00&apos;ı arayın veya denhaagmeldt.nl&apos;ye bakın.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.denhaag-yasmin.title">
        <source>Yasmin</source>
        <translation type="unfinished">Yasmin</translation>
    </message>
    <message id="programmes.denhaag-yasmin.what">
        <source>Bij Yasmin ontmoet u vrouwen of volgt u een training.</source>
        <translation type="unfinished">Yasmin&apos;de kadınlarla tanışır veya bir eğitime katılırsınız.</translation>
    </message>
    <message id="programmes.denhaag-yasmin.for">
        <source>Alle vrouwen uit Den Haag zijn welkom.</source>
        <translation type="unfinished">Den Haag&apos;daki bütün kadınlar gelebilir.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">Evinize yakın, başkalarıyla birlikte meslek öğrenirsiniz.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">Schilderswijk&apos;teki De Mussen lokalindedir.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Taalhuis in de bibliotheek</source>
        <translation type="unfinished">Kütüphanedeki Taalhuis</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>U oefent Nederlands met een vrijwilliger.</source>
        <translation type="unfinished">Bir gönüllüyle Hollandaca pratik yaparsınız.</translation>
    </message>
    <message id="programmes.denhaag-language-house.for">
        <source>Het is voor mensen die Nederlands willen leren.</source>
        <translation type="unfinished">Hollandaca öğrenmek isteyenler içindir.</translation>
    </message>
    <message id="programmes.denhaag-language-house.where">
        <source>Het is in de Centrale Bibliotheek en in bibliotheken in de wijk.</source>
        <translation type="unfinished">Merkez Kütüphane&apos;de ve mahalle kütüphanelerindedir.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">Bazen bir gönüllü size Hollandaca dersi verir, grupta veya evde.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Evdeki ders, okula gidemeyen kadınlar içindir.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">DigiD ve internet için yardım</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Kütüphane size DigiD, mektuplar ve internetteki formlar için yardım eder.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Kütüphaneye üye olmanız gerekmez.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Kütüphanede Informatiepunt Digitale Overheid&apos;ı sorun.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Den Haag&apos;da bisiklet dersi</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">Bazen mahallenizde bir bisiklet öğretmeni ders verir.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">Henüz bisiklete binemeyen yetişkinler içindir.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Buurtsportcoach&apos;u (mahalle spor koçu) sorun; bazen bekleme listesi vardır.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Babalar ve başka erkekler burada birlikte öğrenir, yemek yapar ve konuşur.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Nu zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Artık kadınlar ve çocuklar da gelebilir.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">Laak mahallesindedir.</translation>
    </message>
</context>
</TS>
