<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">İş</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">Bana ne uygun?</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">Sizin için ne önemli?</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">Kendi paranızın olmasını, insanlarla görüşmeyi veya bir şey öğrenmeyi mi istersiniz?</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">Her cevap iyidir.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">Henüz bir şey seçmek zorunda değilsiniz.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">Kendiniz seçersiniz, acele etmeden.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">Zaten çok şey yapabiliyorsunuz</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">Her gün neler yaptığınızı düşünün.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">Belki çok hesap yapıyor, işleri yoluna koyuyor, bir şeyler üretiyor veya tamir ediyorsunuz.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">Belki birden fazla dil de konuşuyorsunuz.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">Bunları işte kullanabilirsiniz.</translation>
    </message>
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">Adım adım</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">Önce ne istediğinizi düşünün.</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">Sonra güvendiğiniz biriyle konuşun.</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">Ardından bir yere gidip bakın veya bir şey deneyin.</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">Her küçük adım bir adımdır.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">Birçok çeşit iş</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">Teknik işlerde, bilgisayarla veya taşımacılıkta çalışabilirsiniz.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">İsterseniz mağazada, mutfakta veya ofiste de çalışabilirsiniz.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">Bitkilerle, temizlik işinde veya sağlık ve bakım işinde çalışabilirsiniz.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">Kendi işinizi de kurabilirsiniz.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">Bunu evde konuşun</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">Ne yapmak istediğinizi evde anlatın.</translation>
    </message>
    <message id="work.home.2">
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">Partneriniz varsa ev işlerini paylaşabilirsiniz.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">Belki bir arkadaşınız veya aileniz sizinle birlikte düşünür.</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">UWV&apos;ye kaydolmak</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV, iş arayan insanlar için bir kurumdur.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">Oraya iş arayan biri olarak kaydolun.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Sonra belediyeden (gemeente) de yardım isteyebilirsiniz.</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">Kaydolmanıza kimin yardım edebileceğini danışmaya sorun.</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">Bilgisayarla çalışmak</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">Web sitesi veya program yaparsınız.</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">Ya da bilgisayarı çalışmayan insanlara yardım edersiniz.</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Hangi kursun olduğunu danışmaya sorun.</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">Teknik işlerde çalışmak</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">Teknik işlerde bir şeyler yapar ve onarırsınız.</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">Örneğin elektrik, bisiklet veya makinelerle çalışırsınız.</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Bu işi nerede görebileceğinizi danışmaya sorun.</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">Yemekle ilgili işler</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">Yemek pişirir, hamur işi yapar veya misafirlere servis yaparsınız.</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">Bu bir restoranda, otelde, ofiste veya fabrikada olabilir.</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">İşi bir gün boyunca izleyip izleyemeyeceğinizi danışmaya sorun.</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">Taşımacılıkta çalışmak</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">İnsanları veya eşyaları başka bir yere götürürsünüz.</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">Örneğin otobüs, tramvay, taksi veya kamyonet kullanırsınız.</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">Hangi ehliyetin gerektiğini ve parasını kimin ödediğini işverene sorun.</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">Bitki ve hayvanlarla çalışmak</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">Bitkiler, ağaçlar, sebzeler veya hayvanlarla çalışırsınız.</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">Bu bir bahçede, parkta veya serada olabilir.</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">İşi bir gün boyunca izleyip izleyemeyeceğinizi danışmaya sorun.</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">Ofiste çalışmak</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">Mektup yazar, randevu ayarlar veya para hesabı yaparsınız.</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">Danışmada veya telefonda insanlarla konuşursunuz.</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Hangi kursun olduğunu danışmaya sorun.</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">İnşaatta çalışmak</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">İnşaatta ev, yol ve okul yaparsınız.</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">Örneğin duvar örebilir, boya yapabilir veya vinç kullanabilirsiniz.</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Bu işi nerede görebileceğinizi danışmaya sorun.</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">Bakım işinde çalışmak</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">Hasta, yaşlı veya yardıma ihtiyacı olan insanlara yardım edersiniz.</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">Bu, insanların evinde veya hastanede olabilir.</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">İşi önce gönüllü olarak görüp göremeyeceğinizi danışmaya sorun.</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">Mağazada çalışmak</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">Müşterilere yardım eder, rafları doldurur veya kasada çalışırsınız.</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">Mağazalar çoğu zaman akşam veya cumartesi de açıktır.</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">Bir mağazada eleman arayıp aramadıklarını sorun.</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">Okulda çalışmak</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">Ders verirsiniz veya sınıfta yardım edersiniz.</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">Okulun ofis ve bina için de insanlara ihtiyacı vardır.</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">Yakındaki bir okula neyin mümkün olduğunu sorun.</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">Depoda çalışmak</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">Depoda mağazalar ve müşteriler için eşyalar durur.</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">Bunları bulur, paketler veya forklift kullanırsınız.</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">İşin ne kadar ağır olduğunu ve saat kaçta başladığını işverene sorun.</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">Çocuk bakımında çalışmak</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">Çocuklarla oynar ve onlara bakarsınız.</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">Bu iş için bir meslek öğrenirsiniz.</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">Hangi diplomanın gerektiğini danışmaya sorun.</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">Temizlikte çalışmak</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">Bir ofisi, okulu, oteli veya treni temizlersiniz.</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">Bu çoğu zaman sabah erken veya akşam olur.</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">Meslek öğrenip öğrenemeyeceğinizi veya diploma alıp alamayacağınızı işverene sorun.</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">Kendi işiniz</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">Ürettiğiniz bir şeyi veya iyi yaptığınız bir işi satarsınız.</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">O zaman patron siz olursunuz.</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">Vergi ve para için kurallar vardır.</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">Başlamadan önce kimin yardım edebileceğini danışmaya sorun.</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">Gidip bir bakın</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">Bazen bir şirkette işi bir gün izleyebilirsiniz.</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">İşi görür ve oradaki insanlarla konuşursunuz.</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">Sonra bir şey seçmek zorunda değilsiniz.</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">Birinin sizinle gelip gelemeyeceğini danışmaya sorun.</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">Kaç saat çalışmak istersiniz?</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">Bütün hafta veya birkaç gün çalışabilirsiniz.</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">Tam haftadan az çalışmaya parttime denir.</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">Hangi saatlerin size ve ailenize uyduğunu düşünün.</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">Bunu işverenle konuşun.</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">Erken, geç veya hafta sonu</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">Bazı işler çok erken başlar veya gece de sürer.</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">Ne zaman çalıştığınız bir çizelgede (rooster) yazar.</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">Bu çizelgeyi ne zaman alacağınızı işverene sorun.</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">Biriyle saat değiştirip değiştiremeyeceğinizi de sorun.</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">Çocuklar okuldayken çalışmak</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">Bazı işler okul saatlerine uyar.</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">O saatlerde çalışıp çalışamayacağınızı işverene sorun.</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">Okul tatilinde kimin yardım edeceğini düşünün.</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">Saatleriniz ve kendi paranız</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">Daha çok saat çalışınca kendiniz için daha çok para kazanırsınız.</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">Daha az saat çalışınca başka şeylere daha çok zamanınız kalır.</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">Çalışma saatlerinizin yaşlandığınızda sizin için ne anlama geleceğini danışmaya sorun.</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">Sizin için neyin önemli olduğunu siz seçersiniz.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">Çalışmak ve öğrenmek bir arada</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">BBL&apos;de hem çalışır hem okula gidersiniz.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">Bir mesleği iş yerinde öğrenirsiniz.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">Kaç saat çalışacağınızı ve ne kadar kazanacağınızı sorun.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Bunu, iş ve öğrenme yeri olan Werkcentrum&apos;a sorun.</translation>
    </message>
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">BBL nasıl olur?</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">BBL, bir işle birlikte yapılan eğitimdir.</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">Çoğu zaman haftada en az {bbl-hours} saat çalışırsınız.</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">Haftada kaç saat çalışacağınızı danışmaya sorun.</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">Kalan zamanda bir diploma için okursunuz.</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">Sonra orada kalıp kalamayacağınızı şirkete sorun.</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">İş yerinden bir belge</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">Bir şirkette bir veya daha çok görev öğrenirsiniz.</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">Bunları iyi yaparsanız bir praktijkverklaring alırsınız.</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">Hangi şirketlerin katıldığını Werkcentrum&apos;a sorun.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">Önce denemek</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">Bazen bir işi önce deneyebilirsiniz.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">Buna proefplaats, yani deneme yeri denir.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">Ne kadar sürdüğünü ve para alıp almayacağınızı sorun.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Bunun sizin için mümkün olup olmadığını belediyeye sorun.</translation>
    </message>
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">Bir adım olarak gönüllü çalışma</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">Başkalarına yardım eder ve neyi sevdiğinizi keşfedersiniz.</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">Hollandaca pratik yapar ve insanlarla tanışırsınız.</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">Orada, neler yaptığınızı anlatan bir mektup isteyin.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">Başka bir ülkeden diplomanız</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">Başka bir ülkeden diplomanız var mı?</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">IDW, diplomanıza bakan bir kurumdur.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">Böylece diplomanızın Hollanda&apos;da ne değeri olduğunu öğrenirsiniz.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">Ne kadar tuttuğunu ve sizin için ücretsiz olup olmadığını danışmaya sorun.</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">Daha önce yaptıklarınız da sayılır</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">Başka bir ülkede veya evde hangi işi yaptınız?</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">Orada ne öğrendiğinizi yazın.</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">Bunu bir işverene veya size yol gösteren kişiye anlatın.</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">Belgeniz olmasa da neler yapabildiğinizi gösterebilirsiniz.</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">İş aramak</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">İş aradığınızı birçok kişiye söyleyin.</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">İnternette arayın veya bir mağazaya ya da şirkete sorun.</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">UWV&apos;den veya Werkcentrum&apos;dan yardım isteyebilirsiniz.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">Size uygun bir işveren</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">Bazı şirketler herkese bir şans vermek ister.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">Bazen iş yerinde size bir jobcoach, yani iş koçu yardım eder.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Jobcoach size anlatır ve sizinle birlikte düşünür.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Bunun sizin için mümkün olup olmadığını belediyeye sorun.</translation>
    </message>
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">Burada çalışmak nasıldır?</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">İş yerinde saatlerinizi ve görevlerinizi birlikte kararlaştırırsınız.</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">Gelemeyecekseniz zamanında arayıp haber verin.</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">Anlamadığınız bir şeyi her zaman sorabilirsiniz.</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">Molada başka insanlarla tanışırsınız.</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">Bedeninize uygun iş</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">Uzun süre ayakta duramıyor veya ağır kaldıramıyor musunuz?</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">Ya da tekerlekli sandalye gibi bir araca mı ihtiyacınız var?</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">Hangi yardımın olduğunu UWV&apos;ye veya belediyeye sorun.</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">Sadece anlatmak istediğinizi anlatırsınız.</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">Hastasınız ve bir işiniz var</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">Zamanında işvereninizi arayın.</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">Hangi hastalığınız olduğunu söylemek zorunda değilsiniz.</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">Bunun maaşınız için ne anlama geldiğini işvereninize sorun.</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">Yeniden işe başlamanıza kimin yardım edeceğini de sorun.</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">Çalışmak ve birine bakmak</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">Hasta bir çocuğa, anneye, babaya veya partnere mi bakıyorsunuz?</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">Bunu işvereninize söyleyebilirsiniz.</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">Hangi verlof türleri olduğunu işvereninize sorun; verlof izin demektir.</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">Bakım konusunda kimin yardım edebileceğini belediyeye sorun.</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">Haksız yere mi işe alınmadınız?</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">Dininiz veya başörtünüz yüzünden mi işe alınmadınız?</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">Ya da yaşınız, çocuklarınız veya ülkeniz yüzünden mi?</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">Ne olduğunu ve ne zaman olduğunu yazın.</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">Bunu discriminatie.nl&apos;de ücretsiz konuşabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">Çocuk bakımı</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">Çocuğuma kim bakacak?</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">Hangi bakım türleri var?</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">Kreş (dagopvang), henüz okula gitmeyen çocuklar içindir.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">BSO, okuldan sonraki çocuk bakımıdır.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">Gastouder, çocuklara evde bakan kişidir.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">Size ve çocuğunuza uygun olanı siz seçersiniz.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">Önce birlikte gidip bakın</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">Çocuğunuzla gelip orayı görmenin mümkün olup olmadığını sorun.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">Orada çocuğunuza kimin baktığını sorun.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">Çocuğunuzun orada ne yediğini ve ne yaptığını sorun.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">Acele etmeden düşünebilirsiniz.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">Devlet bir kısmını öder</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">Kinderopvangtoeslag, devletin çocuk bakımı için verdiği paradır.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">Çalışıyorsanız, eğitim görüyorsanız veya uyum sürecindeyseniz (inburgering) bu parayı alabilirsiniz.</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">Kurallar partneriniz için de geçerlidir.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">İşiniz biterse toeslag parasını {childcare-after-work} ay daha alırsınız.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">İşiniz biterse toeslag parasını ne kadar süre daha alacağınızı sorun.</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">Çocuğunuz orada ne yapar?</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">Çocuğunuz oynar, yer, dinlenir ve dışarı çıkar.</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">Diğer çocuklardan Hollandaca öğrenir.</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">Evde kendi dilinizi konuşursunuz.</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">Gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">Gastouder, birkaç çocuğa evde bakar.</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">Erken veya geç çalışıyorsanız bu size uyabilir.</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">Toeslag parası alıp alamayacağınızı gastouder&apos;e sorun.</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">Okuldan sonra BSO&apos;ya</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">BSO çoğu zaman çocuğunuzu okuldan alır.</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">Çocuğunuz siz gelene kadar orada oynar.</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">BSO&apos;nun okul tatilinde de açık olup olmadığını sorun.</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">Hangi BSO&apos;nun yakında olduğunu okula sorun.</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">Oyun grubu: peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Peutergroep, yakında okula başlayacak çocuklar içindir.</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">Bazen çocuk orada dil için ek yardım alır.</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">Çocuğunuz için neyin mümkün olduğunu çocuk sağlığı merkezine (consultatiebureau) sorun.</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">Ne kadar tuttuğunu belediyeye (gemeente) sorun.</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">Çocuk bakımını seçmek</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">Evinize veya işinize hangi bakım yeri yakın?</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">Orasının nasıl olduğunu diğer anne babalara sorun.</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">Bir yer için uzun süre bekleyip beklemeyeceğinizi bakım yerinde sorun.</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">Çocuğum orada güvende mi?</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">Devletten biri bakımın iyi olup olmadığına bakar.</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">Bunun raporunu görüp göremeyeceğinizi sorun.</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">Orada kimlerin çalıştığını ve hangi diplomaları olduğunu sorun.</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">Yemek, uyku ve din hakkında her şeyi sorabilirsiniz.</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">Kim neyi öder?</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">Bakım için bir fatura alırsınız.</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">Toeslag parası alıyorsanız bir kısmını devlet öder.</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">Kalanını siz ödersiniz.</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">Ayda ne kadar ödeyeceğinizi bakım yerinde önceden sorun.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">Ne kadar toeslag alırsınız?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">Gelir ne kadar düşükse devlet o kadar çok öder.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">Yıllık gelir {childcare-income} tutarına kadarsa devlet fiyatın en fazla {childcare-highest-percent} kadarını öder.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">Devletin şu anda hangi kısmı ödediğini danışmaya sorun.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">Bunu çocuk başına ayda en fazla {childcare-max-hours} saat için alırsınız.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">Bunu kaç saat için alacağınızı da danışmaya sorun.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">Birinin sizinle hesap yapıp yapamayacağını danışmaya sorun.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">Saat fiyatına bakın</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">Devlet bir kısmını, saat başına belli bir üst fiyata kadar öder.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">Kreş için bu fiyat {childcare-rate-daycare}.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">Bu fiyatı kreşe sorun.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">Bu fiyat BSO için {childcare-rate-after-school}, gastouder için {childcare-rate-childminder}.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">Bunu BSO&apos;ya veya gastouder&apos;e de sorun.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">Bakım daha pahalıysa kalanını siz ödersiniz.</translation>
    </message>
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">Toeslag için başvurmak</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">Toeslag için Dienst Toeslagen&apos;e başvurursunuz; bu bir devlet kurumudur.</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">Bunu, internetteki anahtarınız olan DigiD ile yaparsınız.</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">Geç başvurursanız ilk aylar için bazen hiç para alamazsınız.</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">Kimin yardım edebileceğini danışmaya sorun.</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">Bir şey değişti mi? Bildirin</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">Geliriniz, işiniz veya çocuk bakımı değişiyor mu?</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Bunu Dienst Toeslagen&apos;e çabuk bildirin.</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">Böylece sonra çok para geri ödemek zorunda kalmazsınız.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">İş ararken çocuk bakımı</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">Yardım parası (uitkering) almıyorsunuz ve iş mi arıyorsunuz?</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">Önce iş için bir kurum olan UWV&apos;ye kaydolun.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">Belediye size yardım ediyorsa bazen kinderopvangtoeslag da alabilirsiniz.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">Sizin ve partneriniz için neyin geçerli olduğunu belediyeye sorun.</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">Eğitim ve uyum sürecinde çocuk bakımı</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">Okuyorsanız veya inburgering yapıyorsanız da bazen toeslag parası vardır.</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">Partneriniz varsa onun durumuna da bakılır.</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">Ukrayna&apos;dan geldiyseniz sizin için hangi kuralların geçerli olduğunu sorun.</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">Bunu okula veya belediyeye sorun.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">İşiniz olmasa da bazen çocuk bakımı var</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">Küçük çocuk, oyun grubunda (peutergroep) oynar ve öğrenir.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">Bunun için ne kadar ödeyeceğinizi belediyeye sorun.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">Hasta mısınız ya da evde durum zor mu?</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">Çocuk bakımı için yardım olup olmadığını belediyeye sorun.</translation>
    </message>
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">Evde durum zor olduğunda</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">Hasta mısınız veya evde birine çok bakmak mı gerekiyor?</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">O zaman belediye bazen çocuk bakımının bir kısmını öder.</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">Kâğıt üzerinde buna SMI denir.</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">Bunu kimin alabileceğini belediyeye sorun.</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">İlk günler</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">Kısa bir ziyaretle başlayın ve biraz yanında kalın.</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">Çocuğunuzun yanına evden bir şey verin, örneğin bir oyuncak ayı.</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">Çocuğunuz ağlarsa sonra arayıp nasıl olduğunu sorun.</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">Alışmak zaman ister, sizin için de.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">Çocuk bakımı ve çalışma saatleriniz</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">Erken, geç veya hafta sonu mu çalışıyorsunuz?</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">Hangi saatlerin mümkün olduğunu bakım yerine sorun.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">Başka saatlerde çalışıp çalışamayacağınızı işvereninize sorun.</translation>
    </message>
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">Aile hayır derse</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">Çocuğun bir bakım yerine gitmesi bazen aileye zor gelir.</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">Çocuğunuz ve kendiniz için ne istediğinizi anlatabilirsiniz.</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">Belki aileniz bir kez sizinle gidip bakmak ister.</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">Bunun için acele etmenize gerek yok.</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">Aileden veya komşudan bakım</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">Belki aileniz veya bir komşu bazen çocuğunuza bakabilir.</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">Günleri ve saatleri önceden kararlaştırın.</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">Biri hasta olursa kimin yardım edeceğini birlikte düşünün.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">Çocuğa birlikte bakmak</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">Bir baba veya partner de çocuğa iyi bakabilir.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">Partnerinizin işi varsa doğumdan sonra izin alır.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">İlk hafta partneriniz maaşını alır.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">Sonra partneriniz, daha az parayla {partner-leave} hafta daha izin alabilir.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">Bu iznin ne kadar sürdüğünü işverene sorun.</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">Babalar da katılır</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">Baba da çocuğu götürüp getirebilir, teselli edebilir ve yemek yapabilir.</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">Hangi günlerde onun bakacağını birlikte kararlaştırın.</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">O da işvereninden başka saatler isteyebilir.</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">Böylece ikinizin de işe ve aileye zamanı olur.</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">Çocuğunuz hasta</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">Hasta bir çocuk çoğu zaman bakım yerine gidemez.</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">Partneriniz varsa kimin evde kalacağını birlikte kararlaştırın.</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">İşinizi arayın ve hangi verlofu (izni) alabileceğinizi sorun.</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">Çocuğunuza ek bakım gerekiyor</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">Ziyarette çocuğunuzun neye ihtiyacı olduğunu anlatın.</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">Bu konuda deneyimleri olup olmadığını sorun.</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">Hangi yardımın olduğunu belediyeye sorun.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">Kurallar ve para</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">Neye izin var, ne alırım?</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">Yardım parası yok, yine de yardım var</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">Gemeente, yani belediye, şehrinizin veya köyünüzün yönetimidir.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">Yardım parası (uitkering) almasanız da belediye iş bulmanıza yardım edebilir.</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">Önce UWV&apos;ye iş arayan biri olarak kaydolun.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Sonra belediyeden yardım isteyebilirsiniz.</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">Bir kelime: nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">Belediyede bazen nugger kelimesini duyarsınız.</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">Bu, iş arayan ve yardım parası almayan kişidir.</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">Bu kişi UWV&apos;de iş arayanlar listesindedir.</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">Bu kelime, neler yapabildiğiniz hakkında hiçbir şey söylemez.</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">UWV&apos;ye kayıt böyle olur</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">Kayıt çoğu zaman internette yapılır.</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">Hangi kâğıtların gerektiğini UWV&apos;ye sorun.</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">Kaydolduğunuzu gösteren bir belge isteyin.</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">Bu belgeyi belediye için saklayın.</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">Belediyeden ne isteyebilirsiniz?</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">İş ararken yardım isteyin.</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">Kurs, proefplaats (deneme yeri) veya çocuk bakımı olup olmadığını da sorun.</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">Belediye o zaman neye ihtiyacınız olduğuna bakar.</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">Cevabı kâğıt üzerinde isteyin.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">Belediye neyin gerekli olduğuna bakar</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">Belediyeden yardım isteyebilirsiniz.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">Belediye hangi yardımın gerekli olduğuna bakar.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">Herkes aynı yardımı almaz.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">{discretion-age} yaşından küçükseniz belediye başka türlü karar verebilir.</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">Gençseniz belediyeye sorun: başka türlü karar verir mi?</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">Belediye hayır diyor</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">Nedenini sorun ve bunu kâğıt üzerinde isteyin.</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">Bu karara katılmadığınızı söyleyebilirsiniz.</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">Çok beklemeyin, çünkü bunun için bir son gün vardır.</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">Juridisch Loket&apos;ten hukuki tavsiye isteyin.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">Asgari ücret</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">Asgari ücret, izin verilen en düşük maaştır.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">Asgari ücret {minimum-wage-age} yaşından itibaren geçerlidir.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">Hangi yaştan itibaren geçerli olduğunu danışmaya sorun.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">O zaman saatte en az {minimum-wage} kazanırsınız.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">Bugünkü tutarı danışmaya sorun.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">İşvereniniz maaşı neredeyse her zaman banka yoluyla öder.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">Önce okuyun, sonra imzalayın</translation>
    </message>
    <message id="rules.contract.1">
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">İşle ilgili anlaşmalar çoğu zaman kâğıda yazılır: buna sözleşme (contract) denir.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">Onu rahatça okuyun veya birinden size okumasını isteyin.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">Anlamadığınız şeyi danışmaya sorun.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">Ancak ondan sonra imzanızı atın.</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">Maaş bordronuza (loonstrook) bakın</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">Loonstrook bir kâğıttır; üzerinde çoğu zaman ne kadar maaş aldığınız yazar.</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">Saatlerinizi kendiniz de yazın.</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">Doğru değilse işvereninizden açıklama isteyin.</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">Bütün bu kâğıtları saklayın.</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">Maaşınız olması gerekenden az mı?</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">Asgari ücretten az mı alıyorsunuz?</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">{minimum-wage-age} yaşında veya daha büyükseniz işveren bunu yapamaz.</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">Bunun hangi yaştan itibaren yasak olduğunu danışmaya sorun.</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">Juridisch Loket size tavsiye verebilir.</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">Kendi paranız</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">Kendi paranızla daha çok şeyi kendiniz seçebilirsiniz.</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">Onunla ne yapardınız?</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">Sonrasını da düşünün: yalnız kalırsanız nasıl olur?</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">Bunu güvendiğiniz biriyle konuşun.</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">Kendi hesabınız</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">Bankada kendi adınıza bir hesabınız var mı?</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">Maaşınız oraya gelebilir.</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">Kartınızı ve şifrenizi kimseye vermeyin.</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">Para hakkında birlikte konuşun</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">Partneriniz varsa birlikte sakin bir an seçin.</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">Hangi paranın gelip gittiğine birlikte bakın.</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">Bu konuda ikiniz birlikte karar verirsiniz.</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">Evde kim ne yapar?</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">Her hafta yapılacakları birlikte yazın.</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">Partneriniz ve çocuklar dâhil, kimin ne yapabileceğine bakın.</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">Bir ay sonra bunu yeniden konuşun.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">Önce birlikte hesaplayın</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">Toeslag, yani ek ödeme, devletin verdiği paradır.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">Çalışmaya başlarsanız toeslag paranız değişebilir.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">Partnerinizle veya bir arkadaşınızla birlikte hesaplayın.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">Hesaplamaya kimin yardım edebileceğini danışmaya sorun.</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">Hangi toeslag türleri var?</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">Huurtoeslag kira içindir, zorgtoeslag sağlık sigortası içindir.</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">Çocuklar ve çocuk bakımı için de bazen para vardır.</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">Ne kadar alacağınız evdeki gelire bağlıdır.</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">Kimin sizinle birlikte bakacağını danışmaya sorun.</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">Çalışmaya mı başlıyorsunuz? Bildirin</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">Maaş alınca toeslag paranız değişebilir.</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Yeni gelirinizi Dienst Toeslagen&apos;e bildirin.</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">Bunu çabuk yapın, o zaman daha az geri ödemeniz gerekir.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">Çocuklarınız için para</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">Kindgebonden budget, devletin çocuklarınız için verdiği paradır.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">Geliriniz düşükse bu, çocuk başına yılda en az {child-budget} olur.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">Şu anda ne kadar olduğunu danışmaya sorun.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">Partneriniz yoksa yılda {child-budget-single-parent} fazladan alırsınız.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">Partneriniz yoksa ne kadar alacağınızı da danışmaya sorun.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">Geliriniz daha yüksekse veya çok birikiminiz varsa daha az alırsınız ya da hiç almazsınız.</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">On iki yaş ve üstü çocuklar</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">Büyük çocuklar çoğu zaman daha çok paraya mal olur.</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">12 yaşında veya daha büyük bir çocukla yılda en çok {child-budget-12} daha alırsınız.</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">12 yaşından itibaren ne kadar daha fazla alacağınızı danışmaya sorun.</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">Çocuğunuz 16 veya 17 yaşındaysa bu en çok {child-budget-16} olur.</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">16 veya 17 yaşında ne kadar olduğunu da orada sorun.</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">Bu parayı zaten alıp almadığınızı danışmaya sorun.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">Küçük çocukla tek başına</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">Belediye, iş aramanız gerektiğini mi söylüyor?</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">{single-parent-child-age} yaşından küçük bir çocuğa tek başınıza mı bakıyorsunuz?</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">Küçük bir çocuğa tek başınıza mı bakıyorsunuz?</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">O zaman biraz daha beklemeyi isteyebilirsiniz.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">Bunu belediyeden kendiniz isteyin.</translation>
    </message>
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">Hamilesiniz ve bir işiniz var</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">Hamileyseniz verlof, yani izin alırsınız.</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">İznin ne zaman başladığını işvereninize sorun.</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">Sonra yeniden işe gelebilirsiniz.</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">İzin yüzünden size daha kötü davranmak yasaktır.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">Verlof, çocuğunuz için izindir</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">İşiniz varsa doğum döneminde {pregnancy-leave} hafta izin alırsınız.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">Kaç hafta izin alacağınızı işvereninize sorun.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">Sonra işi olan her anne ve baba {parental-leave} hafta izin alabilir.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">Her anne ve babanın sonra ne kadar izin alabileceğini de işvereninize sorun.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">Bunun {parental-leave-paid} haftası, ilk yıl içinde kısmen ödenir.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">Bunun kaç haftasının ödendiğini işvereninize sorun.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">İşvereniniz bu yüzden size daha kötü davranamaz.</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">Uyum süreci (inburgering) ve iş</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">Inburgering&apos;de Hollanda&apos;daki iş hayatını da öğrenirsiniz.</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">Üç yol vardır: dil, eğitim veya işlerinizi kendiniz halletmeyi öğrenmek.</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">Hangi yolun size uyduğunu belediyeye sorun.</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">Ders ile işi birlikte yapıp yapamayacağınızı da sorun.</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">Devletten bir mektup</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">Mektubun kimden geldiğine ve üzerindeki son tarihe bakın.</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">Mektubu anlamıyorsanız yanınızda getirin.</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">Kimin sizinle okuyacağını danışmaya sorun.</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">Mektuplarınızı bir arada saklayın.</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">DigiD sizin anahtarınızdır</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">DigiD ile internette devlet kurumlarının sayfalarına girersiniz.</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">Şifrenizi gizli tutun, ailenizden de.</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">Birçok kütüphanede DigiD için ücretsiz yardım ederler.</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">Borcunuz mu var?</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">Borç herkesin başına gelebilir.</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">Bütün mektupları bir araya koyun, açılmamış olanları da.</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">Onları getirin ve zamanında yardım isteyin.</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">Utanmanıza gerek yok.</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">Borç için yardım</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">Her belediye borcu olan insanlara yardım eder.</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">0800-8115&apos;i de ücretsiz arayabilirsiniz.</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">Kim olduğunuzu söylemek zorunda değilsiniz.</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">Kim ücretsiz yardım eder?</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">Önce bu merkezin danışmasına sorun.</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">Kütüphane, internette devletle ilgili sorularda yardım eder.</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">Juridisch Loket kurallar ve haklar konusunda yardım eder.</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">Gerçekten ücretsiz mi, her zaman önceden sorun.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">Size kötü mü davranıldı? Bildirebilirsiniz</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">Biri size, kim olduğunuz yüzünden daha kötü mü davranıyor?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">Buna ayrımcılık denir.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">Bunu discriminatie.nl&apos;ye ücretsiz bildirebilirsiniz.</translation>
    </message>
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">Evde güvende değil misiniz?</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">Evde biri canınızı yakıyor mu veya korkuyor musunuz?</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">Veilig Thuis gece gündüz dinler, ücretsiz: 0800-2000.</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">Adınızı söylemek zorunda değilsiniz.</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">Şu anda tehlike varsa 112&apos;yi arayın.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">Kurslar</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">Öğrenmek ve insanlarla tanışmak</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">İş ve para üzerine konuşmak</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">Kiezen voor Werk, iş ve kendi paranız üzerine konuşulan bir gruptur.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">Orada bir kadın kendi hikâyesini anlatır.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">Sonra neler yapabildiğinizi ve ne istediğinizi keşfedersiniz.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">Böyle bir grup olup olmadığını danışmaya sorun.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">Kendinizi daha iyi tanıyın</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">Siz kimsiniz ve neleri iyi yaparsınız?</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">K!X Works gibi kurslarda bunu keşfedersiniz.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">Konuşma alıştırması yapar ve bir şirketi ziyaret edersiniz.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Hangi kursun olduğunu danışmaya sorun.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">Hollandaca öğrenmek</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">Her gün biraz Hollandaca alıştırması yapın.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">Hata yapmak sorun değildir.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">Nerede ders alabileceğinizi danışmaya sorun.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">Dersin paralı olup olmadığını da sorun.</translation>
    </message>
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">Biriyle Hollandaca pratik yapmak</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">Bazen bir gönüllü sizinle pratik yapar.</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">İş ve çocuklar gibi günlük şeyleri konuşursunuz.</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">Bir taalmaatje, yani dil arkadaşı olup olmadığını danışmaya sorun.</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">Okuma yazma öğrenmek</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">Birçok insan bunu ancak yetişkinken öğrenir.</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">Küçük bir grupta veya tek bir kişiyle öğrenirsiniz.</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">Danışmaya veya kütüphaneye sorun.</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">Bilgisayar ve telefonu öğrenmek</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">E-posta yazmayı, internette bilgi aramayı ve form doldurmayı öğrenirsiniz.</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">Birçok kütüphanede ücretsiz kurs vardır.</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">Orada, kadınlar için bir grup olup olmadığını da sorun.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">Uyum süreci (inburgering)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">Inburgering; dili, işi ve topluma katılmayı öğrenmektir.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">Bunun için {integration-years} yıl zamanınız var.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">Ne kadar zamanınız olduğunu belediyeye (gemeente) sorun.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">Bunun birden fazla yolu vardır, eğitim alarak da olur.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Inburgering yapmak zorunda olup olmadığınızı belediyeye (gemeente) sorun.</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">Diploma almak</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">Hayatınızda daha sonra da diploma alabilirsiniz.</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Zaten bildiklerinize hangi eğitimin uyduğunu danışmaya sorun.</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">Ücreti, saatleri ve çocuk bakımını sorun.</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">Kendinizi daha güçlü hissetmek</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">Bir grupta neyi iyi yaptığınızı keşfedersiniz.</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">Kim olduğunuzu anlatma alıştırması yaparsınız.</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">Hemen çok konuşmak zorunda değilsiniz.</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">Ev için bir alıştırma</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">İyi yaptığınız üç şeyi söyleyin.</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">Her biri için iyi giden bir anı düşünün.</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">Bir kadın arkadaşınıza sizde ne gördüğünü sorun.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">Gönüllü çalışma</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">İnsanlara yardım eder ve yeni insanlarla tanışırsınız.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">Maaş almazsınız, ama bazen biraz para alırsınız.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">VOG, iyi hâl belgesidir.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">Korunmaya muhtaç insanlara yardım ederseniz VOG çoğu zaman ücretsizdir.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">Yol arkadaşıyla (maatje) birlikte</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">Yol arkadaşı (maatje) sizinle birlikte düşünür.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">Bir randevuya birlikte gidebilirsiniz.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">Her şeyi rahatça sorabilirsiniz.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">Bir yol arkadaşı (maatje) olup olmadığını danışmaya sorun.</translation>
    </message>
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">Bir kadın anlatıyor</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">Bir kadın kendisinin nasıl başladığını anlatır.</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">Neyin zor olduğunu da anlatır.</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">Ona her şeyi sorabilirsiniz.</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">Hep aynı kişi size yol gösterir</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">Bazen belediyeden hep aynı kişi size yol gösterir.</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">Bu kişi önce sizi dinler.</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">Birlikte küçük adımlarla bir plan yaparsınız.</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">Bir kadınla konuşup konuşamayacağınızı belediyeye sorun.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">Neler yapabildiğinizi gösterin</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">Bir iş yerinde meslek öğrenebilirsiniz.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">Praktijkverklaring, neler yapabildiğinizi anlatan bir kâğıttır.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">Bu kâğıdı bir işverene gösterirsiniz.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Bunu, iş ve öğrenme yeri olan Werkcentrum&apos;a sorun.</translation>
    </message>
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">Öğrenmek ve maaş almak</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">Bazen meslek öğrenir ve hemen maaş alırsınız.</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Bunu hangi şirketlerin yaptığını Werkcentrum&apos;a sorun.</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">Hollandacaya nasıl başlayabileceğinizi de sorun.</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">Özgeçmiş (cv) hazırlamak</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">Cv, siz ve işiniz hakkında bir sayfadır.</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">Gönüllü çalışma ve evde yaptığınız bakım da yazılabilir.</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">Kimin yardım edebileceğini danışmaya sorun.</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">İş görüşmesi alıştırması yapın</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">İşveren kim olduğunuzu ve neler yapabildiğinizi sorar.</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">Siz de bir şeyler sorabilirsiniz.</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">Saatleri, maaşı ve insanları sorun.</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">Önce biriyle görüşme alıştırması yapın.</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">Şirketlerle tanışmak</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">Bazen bir grup birlikte bir şirkete gider.</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">Bazen bir işveren gruba gelir.</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">Hangi işlerin olduğunu duyar ve sorularınızı sorarsınız.</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">Bunun ne zaman olduğunu danışmaya sorun.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">Kadınlar için yerler</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">Den Haag&apos;da Yasmin ve Vrouwenacademie De Mussen var.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">Rotterdam&apos;da Dona Daria var.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">Amsterdam&apos;da Vrouwen Vooruit ve Aknarij West var.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">Alkmaar&apos;da WomanLink var.</translation>
    </message>
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">Ders sırasında çocuğunuz nerede?</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">Ders sırasında çocuklara bakan biri olup olmadığını kursta sorun.</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">Ne kadar tuttuğunu ve kaç yaşından itibaren mümkün olduğunu da sorun.</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">Çocuklara bakan biri yoksa başka saatleri sorun.</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">Spor yapmak</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">Birlikte de yürüyebilir, dans edebilir veya yüzebilirsiniz.</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">Bazen sadece kadınlar için bir grup vardır.</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">Nerede olduğunu ve ne kadar tuttuğunu danışmaya sorun.</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">Bisiklete binmeyi öğrenmek</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">Bisikletle işe, derse veya bakım yerine kendiniz gidersiniz.</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">Bisiklet dersinde başkalarıyla sakin sakin alıştırma yaparsınız.</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">Bisiklet dersinin nerede olduğunu danışmaya sorun.</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">Kahve, çay ve sohbet</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">Kurs olmadan da başka kadınlarla tanışabilirsiniz.</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">Birlikte yemek yapabilir, okuyabilir, konuşabilir veya bahçede çalışabilirsiniz.</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">Ne zaman gelebileceğinizi danışmaya sorun.</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">Babalar ve partnerler için de</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">Bazen babalar veya partnerler için bir grup vardır.</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">İş, para ve çocuklara bakmak hakkında konuşurlar.</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">Belki partneriniz bir kez gelmek ister.</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">Böyle bir grup olup olmadığını danışmaya sorun.</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">Yanınızda birini getirin</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">Bir görüşmeye yanınızda birini getirebilirsiniz.</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">Örneğin bir kadın arkadaşınızı, kız kardeşinizi veya partnerinizi.</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">Yalnız da gelebilirsiniz.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">Bir sonraki adımınız</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">Ne öğrenmek veya ne yapmak istersiniz?</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">Kendi istediğiniz küçük bir adım seçin.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">Bunu güvendiğiniz birine anlatın.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">Her zaman başka bir şey seçebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">Para</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">Çocuklar</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">Mektuplar ve belgeler</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">Öğrenmek</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">Meslekler</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">Zaman</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">Aile ve partner</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">İnsanlarla tanışmak</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">Yardım istemek</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">Haklarınız</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">Hastalık, hamilelik, bakım</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">Kendiniz</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">Kurum: {organisation}.</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">Sadece kadınlar içindir.</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">Kadınlar ve erkekler içindir.</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">Sizin için ücretsizdir.</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">Çocuğunuz için bakım vardır.</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">Çocuğunuz için bakım yoktur.</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">Nasıl katılacağınızı danışmada öğrenirsiniz.</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">Bu bilgiyi {checked} tarihinde sorduk.</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">Bu bilgi {read} tarihinde internette yazıyordu; hâlâ böyle olup olmadığını sorun.</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">Danışmaya sorun:</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">Kimler içindir?</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">Kadınlar için mi, herkes için mi?</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">Ücreti ne kadar?</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">Çocuğunuz için bakım var mı?</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">Ücreti ne kadar ve çocuğunuz için bakım var mı?</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">Ne zaman?</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">Nerede?</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">Nerede ve ne zaman?</translation>
    </message>
</context>
</TS>
