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
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">اول در UWV ثبت نام کنید و بعد به شاروالی بروید.</translation>
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
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">گروه خردسالان (peutergroep) در روتردام</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">کودک شما پیش از مکتب ابتدایی با کودکان دیگر بازی می‌کند و یاد می‌گیرد.</translation>
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
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">اگر وضع خانه به خاطر مریضی سخت است، شاروالی گاهی یک بخش پول را می‌دهد.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">این برای پدران و مادرانی است که در روتردام زندگی می‌کنند.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag het bij de gemeente Rotterdam, en noem het woord SMI.</source>
        <translation type="unfinished">از شاروالی روتردام بپرسید و کلمهٔ SMI را بگویید.</translation>
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
        <translation type="unfinished">اگر کسی به خاطر این که شما کی هستید با شما بد رفتار می‌کند، اینجا خبر می‌دهید.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">اگر شک هم دارید، می‌توانید اینجا گپ بزنید.</translation>
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
    <message id="programmes.rotterdam-dona-daria.for">
        <source>Vrouwen en mannen zijn welkom.</source>
        <translation type="unfinished">زنان و مردان آمده می‌توانند.</translation>
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
        <source>In een groep praat u over werk, eigen geld en wat u wilt.</source>
        <translation type="unfinished">در یک گروه دربارهٔ کار، پول خودتان و خواست‌های‌تان گپ می‌زنید.</translation>
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
        <source>U oefent Nederlands en krijgt hulp met de computer.</source>
        <translation type="unfinished">زبان هالندی را تمرین می‌کنید و در کار با کمپیوتر کمک می‌گیرید.</translation>
    </message>
    <message id="programmes.rotterdam-library.for">
        <source>Het is voor mensen uit Rotterdam die willen leren.</source>
        <translation type="unfinished">این برای مردم روتردام است که می‌خواهند یاد بگیرند.</translation>
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
        <translation type="unfinished">این برای کسانی است که در روتردام مشارکت در جامعه (inburgering) را یاد می‌گیرند.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">درس بایسکل‌رانی در روتردام</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">گاهی گروهی هست که با هم بایسکل‌رانی یاد می‌گیرند.</translation>
    </message>
</context>
</TS>
