<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">کمک برای کار در دن هاگ</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">شاروالی دن هاگ (Den Haag) مردم را کمک می‌کند که کار یا مکتب پیدا کنند، حتی بدون معاش کمکی (uitkering).</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">این برای مردم دن هاگ است که می‌خواهند کار کنند.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">اول در UWV ثبت نام کنید و بعد به شاروالی بروید.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met een baan erna</source>
        <translation type="unfinished">یاد گرفتن و بعد وظیفه</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>In een proef leert u een vak en is er daarna een baan.</source>
        <translation type="unfinished">در یک پروژهٔ آزمایشی یک کسب را یاد می‌گیرید و بعد از آن وظیفه هست.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">مرکز کار Werkcentrum در دن هاگ</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">در Werkcentrum دربارهٔ کار، درس و دیپلوم گپ می‌زنید.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">در werkcentrum.nl ببینید یا از میز معلومات بپرسید.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">مراقبت از کودکان خردسال در دن هاگ</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">کودک شما با کودکان دیگر بازی می‌کند و یاد می‌گیرد.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">شاروالی گاهی یک بخش پول را می‌دهد، حتی بدون کمک‌هزینهٔ مراقبت از کودکان (kinderopvangtoeslag).</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">در یک جای مراقبت از کودکان خردسال (peuteropvang) نزدیک خانه‌تان بپرسید.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">مراقبت در وقت مریضی در دن هاگ</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">اگر وضع خانه به خاطر مریضی سخت است، شاروالی گاهی یک بخش پول را می‌دهد.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag het bij de gemeente Den Haag, en noem het woord SMI.</source>
        <translation type="unfinished">از شاروالی دن هاگ بپرسید و کلمهٔ SMI را بگویید.</translation>
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
        <translation type="unfinished">این دفتر دربارهٔ پول، کمک‌هزینه و قرض به شما کمک می‌کند.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">این برای مردم دن هاگ است.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">اگر کسی به خاطر این که شما کی هستید با شما بد رفتار می‌کند، اینجا خبر می‌دهید.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">این برای کسانی است که در دن هاگ زندگی می‌کنند.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">به 070 752 82 00 زنگ بزنید یا در denhaagmeldt.nl ببینید.</translation>
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
        <translation type="unfinished">در Yasmin زنان دیگر را می‌بینید یا در یک کورس سهم می‌گیرید.</translation>
    </message>
    <message id="programmes.denhaag-yasmin.for">
        <source>Alle vrouwen uit Den Haag zijn welkom.</source>
        <translation type="unfinished">همهٔ زنان دن هاگ می‌توانند بیایند.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">یک کسب را یاد می‌گیرید، نزدیک خانه و همراه دیگران.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">جای آن در کلب De Mussen در محلهٔ Schilderswijk است.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Taalhuis in de bibliotheek</source>
        <translation type="unfinished">خانهٔ زبان (Taalhuis) در کتابخانه</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>U oefent Nederlands met een vrijwilliger.</source>
        <translation type="unfinished">زبان هالندی را با یک داوطلب تمرین می‌کنید.</translation>
    </message>
    <message id="programmes.denhaag-language-house.for">
        <source>Het is voor mensen die Nederlands willen leren.</source>
        <translation type="unfinished">این برای کسانی است که می‌خواهند زبان هالندی یاد بگیرند.</translation>
    </message>
    <message id="programmes.denhaag-language-house.where">
        <source>Het is in de Centrale Bibliotheek en in bibliotheken in de wijk.</source>
        <translation type="unfinished">جای آن در کتابخانهٔ مرکزی (Centrale Bibliotheek) و در کتابخانه‌های محله است.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">گاهی یک داوطلب به شما درس هالندی می‌دهد، در گروه یا در خانه.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">درس در خانه برای زنانی است که به مکتب رفته نمی‌توانند.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">کمک برای DigiD و انترنت</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">کتابخانه در DigiD، نامه‌ها و فورم‌های انترنتی به شما کمک می‌کند.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">لازم نیست که عضو کتابخانه باشید.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">در کتابخانه دربارهٔ Informatiepunt Digitale Overheid بپرسید، که در کارهای دولت در انترنت کمک می‌کند.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">درس بایسکل‌رانی در دن هاگ</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">گاهی یک معلم بایسکل‌رانی در محلهٔ شما درس می‌دهد.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">این برای بزرگسالانی است که هنوز بایسکل رانده نمی‌توانند.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">دربارهٔ مربی ورزش محله (buurtsportcoach) بپرسید؛ گاهی لست انتظار هست.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">پدران و مردان دیگر اینجا با هم یاد می‌گیرند، غذا می‌پزند و گپ می‌زنند.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Nu zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">حالا زنان و کودکان هم آمده می‌توانند.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">جای آن در محلهٔ Laak است.</translation>
    </message>
</context>
</TS>
