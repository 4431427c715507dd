<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="nl">
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
        <translation type="unfinished">Çocuğumla gelip bakabilir miyim, diye sorun.</translation>
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
        <translation type="unfinished">İşiniz biterse ek ödemeyi {childcare-after-work} ay daha alırsınız.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">İşiniz biterse ek ödemeyi ne kadar süre daha alacağınızı sorun.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">Ne kadar ek ödeme alırsınız?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">Devlet en çok, gelir düşük olduğunda öder.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">Yılda {childcare-income} gelire kadar bu, fiyatın en fazla {childcare-highest-percent} kadarıdır.</translation>
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
        <source>Vraag ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">Bunu kaç saat için alacağınızı da sorun.</translation>
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
        <translation type="unfinished">Belediye size yardım ediyorsa bazen kinderopvangtoeslag da olur.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">Sizin ve partneriniz için neyin geçerli olduğunu belediyeye sorun.</translation>
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
        <translation type="unfinished">Çocuk bakımı için yardım edip etmediğini belediyeye sorun.</translation>
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
        <source>Soms is er een groep over werk en eigen geld.</source>
        <translation type="unfinished">Bazen iş ve kendi paranız üzerine konuşan bir grup olur.</translation>
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
        <source>In sommige cursussen ontdekt u dat.</source>
        <translation type="unfinished">Bazı kurslarda bunu keşfedersiniz.</translation>
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
        <translation type="unfinished">Hata yapabilirsiniz.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">Nerede ders alabileceğinizi danışmaya sorun.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">Dersin paralı olup olmadığını da sorun.</translation>
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
        <translation type="unfinished">Ne kadar zamanınız olduğunu belediyeye sorun.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">Birden fazla yolu var, eğitim alarak da olur.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Inburgering yapmak zorunda olup olmadığınızı belediyeye sorun.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">Gönüllü iş</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">İnsanlara yardım eder ve yeni insanlarla tanışırsınız.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">Maaş almazsınız, ama bazen az bir para alırsınız.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">VOG, iyi hâl belgesidir.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG gratis.</source>
        <translation type="unfinished">Korunmaya muhtaç insanlara yardım ederseniz VOG ücretsizdir.</translation>
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
        <source>Daarna vraagt u hulp bij de gemeente.</source>
        <translation type="unfinished">Sonra belediyeden yardım istersiniz.</translation>
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
        <source>Bent u jong, vraag dan welke regels er zijn.</source>
        <translation type="unfinished">Gençseniz hangi kuralların olduğunu sorun.</translation>
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
        <source>Vraag vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">Hangi yaştan itibaren geçerli olduğunu sorun.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">O zaman saatte en az {minimum-wage} kazanırsınız.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag naar het bedrag van vandaag.</source>
        <translation type="unfinished">Bugünkü tutarı sorun.</translation>
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
        <source>Een contract is een afspraak op papier.</source>
        <translation type="unfinished">Sözleşme, kâğıt üzerinde bir anlaşmadır.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">Onu rahatça okuyun veya birinden size okumasını isteyin.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag wat u niet begrijpt.</source>
        <translation type="unfinished">Anlamadığınız şeyi sorun.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">Ancak ondan sonra imzanızı atın.</translation>
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
        <source>Vraag ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">Partneriniz yoksa ne kadar alacağınızı da sorun.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">Geliriniz daha yüksekse veya çok birikiminiz varsa daha az alırsınız ya da hiç almazsınız.</translation>
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
        <translation type="unfinished">Çalışmaya başlarsanız ek ödeme değişebilir.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">Partnerinizle veya bir arkadaşınızla birlikte hesaplayın.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">Hesaplamaya kimin yardım edebileceğini danışmaya sorun.</translation>
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
        <source>Vraag ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">Her anne ve babanın sonra ne kadar izin alabileceğini de sorun.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">Bunun {parental-leave-paid} haftası, ilk yıl içinde kısmen ödenir.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">Bunun kaç haftasının ödendiğini sorun.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">İşvereniniz bu yüzden size daha kötü davranamaz.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? Meld het</source>
        <translation type="unfinished">Size kötü mü davranıldı? Bildirin</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">Biri size, kim olduğunuzdan dolayı daha kötü mü davranıyor?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">Buna ayrımcılık denir.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">Bunu discriminatie.nl&apos;ye ücretsiz bildirebilirsiniz.</translation>
    </message>
    <message id="rules.discrimination.4">
        <source>In Rotterdam kunt u naar RADAR gaan.</source>
        <translation type="unfinished">Rotterdam&apos;da RADAR&apos;a gidebilirsiniz.</translation>
    </message>
</context>
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
        <translation type="unfinished">Şimdi henüz seçmek zorunda değilsiniz.</translation>
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
        <translation type="unfinished">Belki çok hesap yapıyor, iş ayarlıyor, bir şeyler yapıyor veya tamir ediyorsunuz.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">Belki birden fazla dil de konuşuyorsunuz.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">Bunları işte kullanabilirsiniz.</translation>
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
        <translation type="unfinished">Mağazayı, mutfağı veya ofisi de seçebilirsiniz.</translation>
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
        <source>U en uw partner kunnen het werk thuis delen.</source>
        <translation type="unfinished">Siz ve partneriniz ev işlerini paylaşabilirsiniz.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">Belki bir arkadaşınız veya aileniz sizinle birlikte düşünür.</translation>
    </message>
    <message id="work.register.title">
        <source>Schrijf u in bij UWV</source>
        <translation type="unfinished">UWV&apos;ye kaydolun</translation>
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
        <translation type="unfinished">Sonra belediyeden de yardım isteyebilirsiniz.</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">Kaydolmanıza kimin yardım edebileceğini danışmaya sorun.</translation>
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
        <translation type="unfinished">Bazen iş yerinde size bir jobcoach yardım eder.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Jobcoach size anlatır ve sizinle birlikte düşünür.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Bunun sizin için mümkün olup olmadığını belediyeye sorun.</translation>
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
        <translation type="unfinished">O zaman diplomanızın Hollanda&apos;da ne değeri olduğunu öğrenirsiniz.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag wat het kost en of het voor u gratis is.</source>
        <translation type="unfinished">Ne kadar tuttuğunu ve sizin için ücretsiz olup olmadığını sorun.</translation>
    </message>
</context>
</TS>
