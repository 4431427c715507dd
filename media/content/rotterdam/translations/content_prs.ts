<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">کمک برای کار در روتردام</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">از شاروالی روتردام برای پیدا کردن کار کمک بخواهید، حتی بدون معاش کمکی (uitkering).</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">شما می‌توانید اول در UWV ثبت نام کنید و بعد به شاروالی بروید.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">مرکز کار Werkcentrum در روتردام</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">در Werkcentrum دربارهٔ کار، درس و دیپلوم گپ می‌زنید.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">در werkcentrum.nl ببینید یا از میز معلومات بپرسید.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">گروهی از پدران و مادران با هم یاد می‌گیرند و با کمک دنبال کار می‌گردند.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">این برای مادران در جنوب روتردام است که شریک زندگی ندارند و معاش کمکی (uitkering) می‌گیرند.</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">یاد گرفتن و بعد کار</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">گاهی در یک شرکت یک کسب را یاد می‌گیرید و بعد از آن کار هست.</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">از Werkcentrum بپرسید که کدام شرکت‌ها این کار را می‌کنند.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">گروه کودکان خردسال در روتردام</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">کودک شما پیش از مکتب ابتدایی با کودکان دیگر بازی می‌کند و یاد می‌گیرد.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">این برای کودکانی است که به زودی به مکتب می‌روند.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">در یک گروه کودکان خردسال (peutergroep) یا مکتب نزدیک خانه‌تان بپرسید.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">مراقبت در وقت مریضی در روتردام</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">اگر وضع خانه به خاطر مریضی سخت است، می‌توانید از شاروالی کمک بخواهید.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">این برای پدران و مادرانی است که در روتردام زندگی می‌کنند.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا یک بخش پول مراقبت از کودک را می‌دهد؛ نام این SMI است.</translation>
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
        <translation type="unfinished">اگر کسی به خاطر این که شما کی هستید با شما بد رفتار می‌کند، به این دفتر خبر می‌دهید.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">اگر مطمئن هم نیستید، می‌توانید آنجا گپ بزنید.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">به 010 411 39 11 زنگ بزنید یا در radar.nl ببینید.</translation>
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
        <translation type="unfinished">مرکز Dona Daria به مردم کمک می‌کند که قوی باشند و خودشان انتخاب کنند.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">جای Dona Daria در Gerard Scholtenstraat 129 است.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">به 010 465 92 96 زنگ بزنید و بپرسید که حالا چه هست.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">یک زن قصهٔ خودش را می‌گوید، و شما دربارهٔ کار و پول گپ می‌زنید.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">این برای زنانی است که می‌خواهند دربارهٔ کار گپ بزنند.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">از Dona Daria بپرسید که آیا گروه نو شروع می‌شود.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">زنان زبان هالندی یاد می‌گیرند، با هم غذا می‌پزند و به همدیگر کمک می‌کنند.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">بسیاری از زنانی که می‌آیند، تازه به هالند آمده‌اند.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">جای آن در محلهٔ Oude Westen است.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">زبان هالندی در کتابخانه</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">در کتابخانه بپرسید که آیا آنجا زبان هالندی را تمرین کرده می‌توانید.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">کمک برای DigiD و انترنت</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">کتابخانه در DigiD، نامه‌ها و فورم‌های انترنتی به شما کمک می‌کند.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">لازم نیست که عضو کتابخانه باشید.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">در کتابخانه دربارهٔ Informatiepunt Digitale Overheid بپرسید، که در کارهای دولت در انترنت کمک می‌کند.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">سوال‌ها دربارهٔ مشارکت در جامعه</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">شاروالی به سوال‌های شما دربارهٔ مشارکت در جامعه (inburgering) جواب می‌دهد.</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">این برای کسانی است که در روتردام در برنامهٔ مشارکت در جامعه (inburgering) هستند.</translation>
    </message>
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">از میز معلومات بپرسید که چطور به شاروالی زنگ زده می‌توانید.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">درس بایسکل‌رانی در روتردام</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">گاهی گروهی هست که با هم بایسکل‌رانی یاد می‌گیرند.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">پول برای آموزش</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">شاروالی گاهی یک بخش پول یک آموزش یا دیپلوم را می‌دهد.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">این برای مردم روتردام است که می‌خواهند یک کسب یاد بگیرند.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">از Werkcentrum دربارهٔ scholingsvoucher بپرسید، یعنی پول برای آموزش.</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">نمایشگاه کاریابی در محله</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">گاهی در یک نمایشگاه کاریابی در محلهٔ شما با کارفرماها گپ می‌زنید.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">همراه برای تمرین زبان (taalmaatje)</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">همراه زبان (taalmaatje) با شما هالندی تمرین می‌کند، تنها یا در گروه.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">این برای مردم روتردام است که در زبان هالندی کمک می‌خواهند.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">جای آن در محلهٔ Prins Alexander است.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">در یک Huis van de Wijk، یعنی مرکز محله، درباره‌اش بپرسید.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">کار داوطلبانه در روتردام</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">سایت Zorgzaam010 نشان می‌دهد که چه کسی داوطلب می‌خواهد.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">این برای مردم روتردام است.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">در انترنت Zorgzaam010 را پیدا کنید یا از میز معلومات بپرسید.</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">این دفتر همراه شما ورزشی را پیدا می‌کند که برای بدن شما مناسب است.</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">این برای کسانی است که معلولیت یا مریضی دارند.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">پدران با پدران دیگر گپ می‌زنند که چه رقم پدر می‌خواهند باشند.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">این برای پدران است.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا Vaderkracht هنوز هست.</translation>
    </message>
</context>
</TS>
