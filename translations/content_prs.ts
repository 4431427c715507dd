<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="nl">
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">مراقبت از کودکان</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">کی از کودک من مراقبت می‌کند؟</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">چه نوع مراقبت از کودکان وجود دارد؟</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">کودکستان (dagopvang) برای کودکانی است که هنوز به مکتب نمی‌روند.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">مراقبت از کودکان بعد از مکتب، BSO نام دارد.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">کسی که در خانه از کودکان مراقبت می‌کند، gastouder نام دارد.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">شما چیزی را انتخاب می‌کنید که برای شما و کودک‌تان مناسب است.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">اول با هم بروید و ببینید</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">بپرسید که آیا می‌توانید با کودک‌تان برای دیدن بیایید.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">بپرسید که آنجا کی از کودک‌تان مراقبت می‌کند.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">بپرسید که کودک‌تان آنجا چه می‌خورد و چه می‌کند.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">شما می‌توانید آرام فکر کنید.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">دولت یک بخش پول را می‌دهد</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">کمک‌هزینهٔ مراقبت از کودکان (kinderopvangtoeslag) پول دولت برای مراقبت از کودکان است.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">اگر کار می‌کنید، درس می‌خوانید یا مشارکت در جامعه (inburgering) را یاد می‌گیرید، می‌توانید آن را بگیرید.</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">این قانون‌ها برای شریک زندگی‌تان هم است.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">اگر کارتان ختم شود، کمک‌هزینه را تا {childcare-after-work} ماه دیگر هم می‌گیرید.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">بپرسید که اگر کارتان ختم شود، کمک‌هزینه را تا چه وقت می‌گیرید.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">چقدر کمک‌هزینه می‌گیرید؟</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">وقتی عاید کم باشد، دولت بیشترین بخش را می‌دهد.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">با عاید تا {childcare-income} در سال، دولت حداکثر {childcare-highest-percent} قیمت را می‌دهد.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">از میز معلومات بپرسید که دولت حالا کدام بخش را می‌دهد.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">برای هر کودک، کمک‌هزینه را حداکثر برای {childcare-max-hours} ساعت در ماه می‌گیرید.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">این را هم بپرسید که برای چند ساعت می‌گیرید.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا کسی با شما حساب می‌کند.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">قیمت هر ساعت را ببینید</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">دولت تا یک قیمت حداکثر برای هر ساعت پول می‌دهد.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">این قیمت برای کودکستان {childcare-rate-daycare} است.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">این قیمت را از کودکستان بپرسید.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">این قیمت برای BSO {childcare-rate-after-school} و برای gastouder {childcare-rate-childminder} است.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">از BSO یا gastouder هم بپرسید.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">اگر مراقبت گران‌تر باشد، باقی پول را شما می‌دهید.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">مراقبت از کودکان و ساعت‌های کارتان</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">آیا صبح وقت، شب ناوقت یا آخر هفته کار می‌کنید؟</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">از جای مراقبت بپرسید که کدام وقت‌ها ممکن است.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">از کارفرمای‌تان بپرسید که آیا می‌توانید در وقت‌های دیگر کار کنید.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">مراقبت از کودکان وقتی دنبال کار هستید</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">آیا معاش کمکی (uitkering) نمی‌گیرید و دنبال کار هستید؟</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">اول در UWV ثبت نام کنید، که یک دفتر برای کار است.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">اگر شاروالی به شما کمک کند، گاهی کمک‌هزینهٔ مراقبت از کودکان (kinderopvangtoeslag) وجود دارد.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">از شاروالی بپرسید که برای شما و شریک زندگی‌تان چه قانونی است.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">مراقبت از کودک با هم</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">پدر یا شریک زندگی هم می‌تواند خوب مراقبت کند.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">اگر شریک زندگی‌تان وظیفه دارد، بعد از تولد کودک رخصتی می‌گیرد.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">در هفتهٔ اول، شریک زندگی‌تان معاش می‌گیرد.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">بعد از آن، شریک زندگی‌تان می‌تواند {partner-leave} هفتهٔ دیگر با پول کمتر رخصتی بگیرد.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">از کارفرما بپرسید که این رخصتی چقدر طول می‌کشد.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">گاهی مراقبت، حتی بدون کار</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">در گروه کودکان خردسال (peutergroep) کودک خرد بازی می‌کند و یاد می‌گیرد.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">از شاروالی بپرسید که برای آن چقدر پول می‌دهید.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">آیا مریض هستید یا وضع خانه سخت است؟</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا در مراقبت از کودکان کمک می‌کند.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">کورس‌ها</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">یاد گرفتن و دیدن مردم</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">گپ زدن دربارهٔ کار و پول</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Soms is er een groep over werk en eigen geld.</source>
        <translation type="unfinished">گاهی یک گروه دربارهٔ کار و پول خودتان است.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">آنجا یک زن قصهٔ خودش را می‌گوید.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">بعد از آن می‌فهمید که چه کرده می‌توانید و چه می‌خواهید.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا گروهی هست.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">خودتان را بهتر بشناسید</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">شما کی هستید و چه کاری را خوب بلد هستید؟</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In sommige cursussen ontdekt u dat.</source>
        <translation type="unfinished">در بعضی کورس‌ها این را می‌فهمید.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">گپ زدن را تمرین می‌کنید و از یک شرکت دیدن می‌کنید.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که کدام کورس هست.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">یاد گرفتن زبان هالندی</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">هر روز کمی زبان هالندی تمرین کنید.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">اشتباه کردن پروا ندارد.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">از میز معلومات بپرسید که کجا می‌توانید درس بگیرید.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">این را هم بپرسید که آیا درس پول می‌خواهد.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">مشارکت در جامعه (inburgering)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">مشارکت در جامعه (inburgering) یعنی یاد گرفتن دربارهٔ زبان، کار و سهم گرفتن.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">برای آن {integration-years} سال وقت دارید.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">از شاروالی بپرسید که چقدر وقت دارید.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">چند راه وجود دارد، با آموزش هم می‌شود.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا مشارکت در جامعه (inburgering) برای شما اجباری است.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">کار داوطلبانه</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">شما به مردم کمک می‌کنید و با مردم نو آشنا می‌شوید.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">معاش نمی‌گیرید، اما گاهی کمی پول می‌گیرید.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">کاغذی که رفتار خوب را ثابت می‌کند، VOG نام دارد.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG gratis.</source>
        <translation type="unfinished">اگر به مردم آسیب‌پذیر کمک می‌کنید، VOG رایگان است.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">همراه با یک maatje</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">کسی که همراه شما فکر می‌کند، maatje نام دارد.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">می‌توانید با هم به یک وعدهٔ ملاقات بروید.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">می‌توانید آرام همه چیز را بپرسید.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا یک maatje هست.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">جاهایی برای زنان</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">در شهر دن هاگ (Den Haag)، Yasmin و Vrouwenacademie De Mussen است.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">در شهر روتردام، Dona Daria است.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">در شهر آمستردام، Vrouwen Vooruit و Aknarij West است.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">در شهر الکمار، WomanLink است.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">نشان بدهید که چه کرده می‌توانید</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">شما می‌توانید در یک جای کار، یک کسب را یاد بگیرید.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">کاغذی دربارهٔ کارهایی که کرده می‌توانید، praktijkverklaring نام دارد.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">این کاغذ را به یک کارفرما نشان می‌دهید.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">در Werkcentrum بپرسید، که جایی برای کار و یاد گرفتن است.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">قدم بعدی شما</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">چه دوست دارید یاد بگیرید یا انجام بدهید؟</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">یک قدم کوچک را انتخاب کنید که خودتان می‌خواهید.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">آن را به کسی بگویید که به او اعتماد دارید.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">همیشه می‌توانید چیز دیگری را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">قانون‌ها و پول</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">چه اجازه است، چه می‌گیرم؟</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">بدون معاش کمکی هم کمک هست</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">شاروالی (gemeente) ادارهٔ شهر یا قریهٔ شما است.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">شاروالی می‌تواند در یافتن کار به شما کمک کند، حتی بدون معاش کمکی (uitkering).</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">اول در UWV به عنوان کسی که دنبال کار است ثبت نام کنید.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna vraagt u hulp bij de gemeente.</source>
        <translation type="unfinished">بعد از آن از شاروالی کمک می‌خواهید.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">شاروالی می‌بیند که چه لازم است</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">شما می‌توانید از شاروالی کمک بخواهید.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">شاروالی می‌بیند که کدام کمک لازم است.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">همه یک رقم کمک نمی‌گیرند.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jong, vraag dan welke regels er zijn.</source>
        <translation type="unfinished">اگر جوان هستید، بپرسید که چه قانون‌هایی هست.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">حداقل معاش (minimumloon)</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">حداقل معاش (minimumloon) کمترین معاشی است که اجازه است.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">این از سن {minimum-wage-age} سالگی شروع می‌شود.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">بپرسید که از کدام سن شروع می‌شود.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">آن وقت در هر ساعت حداقل {minimum-wage} معاش می‌گیرید.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag naar het bedrag van vandaag.</source>
        <translation type="unfinished">بپرسید که امروز اندازهٔ آن چقدر است.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">کارفرمای‌تان معاش را تقریباً همیشه از راه بانک می‌دهد.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">اول بخوانید، بعد امضا کنید</translation>
    </message>
    <message id="rules.contract.1">
        <source>Een contract is een afspraak op papier.</source>
        <translation type="unfinished">قرارداد (contract) یک توافق روی کاغذ است.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">آن را آرام بخوانید یا از کسی بخواهید که برای‌تان بخواند.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag wat u niet begrijpt.</source>
        <translation type="unfinished">چیزی را که نمی‌فهمید، بپرسید.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">فقط بعد از آن نام‌تان را بنویسید.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">پول برای کودکان‌تان</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">پول دولت برای کودکان‌تان، kindgebonden budget نام دارد.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">با عاید کم، این پول برای هر کودک در سال حداقل {child-budget} است.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که حالا چقدر است.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">بدون شریک زندگی، در سال {child-budget-single-parent} اضافه می‌گیرید.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">این را هم بپرسید که بدون شریک زندگی چقدر می‌گیرید.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">با عاید بیشتر یا پس‌انداز زیاد، کمتر می‌گیرید یا هیچ نمی‌گیرید.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">اول با کسی حساب کنید</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">کمک‌هزینه (toeslag) پول دولت است.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">اگر کار را شروع کنید، کمک‌هزینه می‌تواند تغییر کند.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">با شریک زندگی‌تان یا یک دوست حساب کنید.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">از میز معلومات بپرسید که کی در حساب کردن کمک کرده می‌تواند.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">تنها با یک کودک خرد</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">آیا شاروالی می‌گوید که باید دنبال کار بگردید؟</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">آیا به تنهایی از کودکی که کمتر از {single-parent-child-age} سال دارد مراقبت می‌کنید؟</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">آیا به تنهایی از یک کودک خرد مراقبت می‌کنید؟</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">پس می‌توانید بخواهید که کمی دیگر صبر کنید.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">این را خودتان از شاروالی بخواهید.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">رخصتی (verlof) برای کودک‌تان است</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">اگر وظیفه دارید، نزدیک وقت تولد کودک {pregnancy-leave} هفته رخصتی می‌گیرید.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">از کارفرمای‌تان بپرسید که چند هفته رخصتی می‌گیرید.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">بعد از آن، هر پدر یا مادری که وظیفه دارد می‌تواند {parental-leave} هفته رخصتی بگیرد.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">همچنان بپرسید که بعد از آن هر پدر یا مادر چقدر رخصتی گرفته می‌تواند.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">از آن، برای {parental-leave-paid} هفته در سال اول یک بخش معاش داده می‌شود.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">بپرسید که برای چند هفتهٔ آن پول داده می‌شود.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">کارفرمای‌تان اجازه ندارد که به این خاطر با شما بدتر رفتار کند.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? Meld het</source>
        <translation type="unfinished">رفتار بد دیدید؟ خبر بدهید</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">آیا کسی به خاطر این که شما کی هستید، با شما بدتر رفتار می‌کند؟</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">این تبعیض (discriminatie) نام دارد.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">می‌توانید آن را رایگان به discriminatie.nl خبر بدهید.</translation>
    </message>
    <message id="rules.discrimination.4">
        <source>In Rotterdam kunt u naar RADAR gaan.</source>
        <translation type="unfinished">در شهر روتردام می‌توانید به RADAR بروید.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">کار</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">چه برای من مناسب است؟</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">برای شما چه مهم است؟</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">آیا پول خودتان، دیدن مردم یا یاد گرفتن چیزی را می‌خواهید؟</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">هر جواب خوب است.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">حالا لازم نیست که انتخاب کنید.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">خودتان انتخاب می‌کنید، در وقتی که برای‌تان مناسب است.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">همین حالا هم کارهای زیادی بلد هستید</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">به کارهایی که هر روز می‌کنید فکر کنید.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">شاید شما زیاد حساب می‌کنید، تنظیم می‌کنید، می‌سازید یا ترمیم می‌کنید.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">شاید به چند زبان هم گپ می‌زنید.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">این را در کار استفاده کرده می‌توانید.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">انواع زیاد کار</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">شما می‌توانید در بخش تخنیکی، با کمپیوتر یا در ترانسپورت کار کنید.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">می‌توانید کار در دکان، آشپزخانه یا دفتر را هم انتخاب کنید.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">می‌توانید با گیاهان، در صفاکاری یا در بخش صحی کار کنید.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">می‌توانید کاروبار خودتان را هم شروع کنید.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">در خانه درباره‌اش گپ بزنید</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">در خانه بگویید که چه می‌خواهید.</translation>
    </message>
    <message id="work.home.2">
        <source>U en uw partner kunnen het werk thuis delen.</source>
        <translation type="unfinished">شما و شریک زندگی‌تان می‌توانید کار خانه را تقسیم کنید.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">شاید یک دوست یا فامیل همراه شما فکر کند.</translation>
    </message>
    <message id="work.register.title">
        <source>Schrijf u in bij UWV</source>
        <translation type="unfinished">در UWV ثبت نام کنید</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">دفتر UWV برای کسانی است که دنبال کار هستند.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">آنجا به عنوان کسی که دنبال کار است ثبت نام کنید.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">بعد از آن می‌توانید از شاروالی هم کمک بخواهید.</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">از میز معلومات بپرسید که کی در ثبت نام به شما کمک کرده می‌تواند.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">کار و یاد گرفتن با هم</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">در BBL کار می‌کنید و به مکتب می‌روید.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">در وقت کار یک کسب را یاد می‌گیرید.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">بپرسید که چند ساعت کار می‌کنید و چقدر معاش می‌گیرید.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">در Werkcentrum بپرسید، که جایی برای کار و یاد گرفتن است.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">اول امتحان کردن</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">گاهی می‌توانید اول یک وظیفه را امتحان کنید.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">این proefplaats نام دارد، یعنی جای امتحان کردن کار.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">بپرسید که چقدر طول می‌کشد و آیا پول می‌گیرید.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا این برای شما ممکن است.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">کارفرمایی که برای شما مناسب است</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">بعضی شرکت‌ها می‌خواهند به همه یک چانس بدهند.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">گاهی یک مشاور کار (jobcoach) در کار به شما کمک می‌کند.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">مشاور کار (jobcoach) توضیح می‌دهد و همراه شما فکر می‌کند.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا این برای شما ممکن است.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">دیپلوم شما از یک کشور دیگر</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">آیا از یک کشور دیگر دیپلوم دارید؟</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">دفتر IDW دیپلوم شما را می‌بیند.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">بعد می‌شنوید که در هالند چه ارزش دارد.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag wat het kost en of het voor u gratis is.</source>
        <translation type="unfinished">بپرسید که قیمتش چقدر است و آیا برای شما رایگان است.</translation>
    </message>
</context>
</TS>
