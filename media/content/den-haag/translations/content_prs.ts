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
        <translation type="unfinished">شاروالی دن هاگ (Den Haag) به مردم کمک می‌کند که کار یا مکتب پیدا کنند، حتی بدون معاش کمکی (uitkering).</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">این برای مردم دن هاگ است که می‌خواهند کار کنند.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">شما می‌توانید اول در UWV ثبت نام کنید و بعد به شاروالی بروید.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">یاد گرفتن و بعد کار</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>Soms leren vrouwen in Den Haag een vak, met daarna werk.</source>
        <translation type="unfinished">گاهی زنان در دن هاگ یک کسب را یاد می‌گیرند و بعد از آن کار هست.</translation>
    </message>
    <message id="work.denhaag-job-after.for">
        <source>Het is voor vrouwen met en zonder uitkering.</source>
        <translation type="unfinished">این برای زنان است، با معاش کمکی (uitkering) یا بدون آن.</translation>
    </message>
    <message id="work.denhaag-job-after.join">
        <source>Vraag aan de balie of dit er nog is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا این هنوز هست.</translation>
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
    <message id="childcare.denhaag-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">این برای کودکانی است که به زودی به مکتب می‌روند.</translation>
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
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">اگر وضع خانه به خاطر مریضی سخت است، می‌توانید از شاروالی کمک بخواهید.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">از شاروالی بپرسید که آیا یک بخش پول مراقبت از کودک را می‌دهد؛ نام این SMI است.</translation>
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
        <translation type="unfinished">این دفتر دربارهٔ پول، کمک‌هزینه (toeslag) و قرض به شما کمک می‌کند.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">این برای مردم دن هاگ است.</translation>
    </message>
    <message id="rules.denhaag-money.join">
        <source>Vraag aan de balie hoe u de helpdesk kunt bellen.</source>
        <translation type="unfinished">از میز معلومات بپرسید که چطور به این دفتر زنگ زده می‌توانید.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">اگر کسی به خاطر این که شما کی هستید با شما بد رفتار می‌کند، به این دفتر خبر می‌دهید.</translation>
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
        <source>Bij Yasmin ontmoet u vrouwen en volgt u soms een training.</source>
        <translation type="unfinished">در Yasmin زنان دیگر را می‌بینید و گاهی در یک کورس سهم می‌گیرید.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">یک کسب را یاد می‌گیرید، نزدیک خانه و همراه دیگران.</translation>
    </message>
    <message id="programmes.denhaag-academy.for">
        <source>Het is voor vrouwen die een vak willen leren.</source>
        <translation type="unfinished">این برای زنانی است که می‌خواهند یک کسب یاد بگیرند.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">جای آن در کلب De Mussen در محلهٔ Schilderswijk است.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">زبان هالندی در کتابخانه</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">در کتابخانه بپرسید که آیا آنجا زبان هالندی را تمرین کرده می‌توانید.</translation>
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
        <source>Vraag aan de balie naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">از میز معلومات دربارهٔ مربی ورزش محله (buurtsportcoach) بپرسید؛ گاهی لست انتظار هست.</translation>
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
        <source>Vaak zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">بیشتر وقت‌ها زنان و کودکان هم آمده می‌توانند.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">جای آن در محلهٔ Laak است.</translation>
    </message>
    <message id="programmes.denhaag-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.denhaag-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">یک زن قصهٔ خودش را می‌گوید، و شما دربارهٔ کار و پول گپ می‌زنید.</translation>
    </message>
    <message id="programmes.denhaag-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">این برای زنانی است که می‌خواهند دربارهٔ کار گپ بزنند.</translation>
    </message>
    <message id="programmes.denhaag-choosing.join">
        <source>Vraag aan de balie of er in Den Haag een groep is.</source>
        <translation type="unfinished">از میز معلومات بپرسید که آیا در دن هاگ گروهی هست.</translation>
    </message>
    <message id="programmes.denhaag-diploma.title">
        <source>Naar school als volwassene</source>
        <translation type="unfinished">مکتب برای بزرگسالان</translation>
    </message>
    <message id="programmes.denhaag-diploma.what">
        <source>Op deze school leren ook volwassenen een vak of de taal.</source>
        <translation type="unfinished">در این مکتب بزرگسالان هم یک کسب یا زبان هالندی یاد می‌گیرند.</translation>
    </message>
    <message id="programmes.denhaag-diploma.join">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">از میز معلومات بپرسید که کدام آموزش با چیزی که حالا بلد هستید جور می‌آید.</translation>
    </message>
    <message id="programmes.denhaag-employers.title">
        <source>Werkgevers ontmoeten in Den Haag</source>
        <translation type="unfinished">ملاقات با کارفرماها در دن هاگ</translation>
    </message>
    <message id="programmes.denhaag-employers.what">
        <source>Soms is er een bijeenkomst waar u met werkgevers praat.</source>
        <translation type="unfinished">گاهی جلسه‌ای هست که در آن با کارفرماها گپ می‌زنید.</translation>
    </message>
    <message id="programmes.denhaag-buddy.title">
        <source>Samen Hier</source>
        <translation type="unfinished">Samen Hier</translation>
    </message>
    <message id="programmes.denhaag-buddy.what">
        <source>Een kleine groep mensen uit de stad trekt een jaar met u op.</source>
        <translation type="unfinished">یک گروه کوچک از مردم شهر یک سال همراه شما است.</translation>
    </message>
    <message id="programmes.denhaag-buddy.for">
        <source>Het is voor mensen die nieuw zijn in Nederland.</source>
        <translation type="unfinished">این برای کسانی است که تازه به هالند آمده‌اند.</translation>
    </message>
    <message id="programmes.denhaag-buddy.join">
        <source>Kijk op samenhier.nl of vraag het aan de balie.</source>
        <translation type="unfinished">در samenhier.nl ببینید یا از میز معلومات بپرسید.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.title">
        <source>Vrijwilligerswerk in Den Haag</source>
        <translation type="unfinished">کار داوطلبانه در دن هاگ</translation>
    </message>
    <message id="programmes.denhaag-volunteering.what">
        <source>PEP helpt u vrijwilligerswerk te vinden dat bij u past.</source>
        <translation type="unfinished">دفتر PEP کمک می‌کند که کار داوطلبانهٔ مناسب برای خودتان را پیدا کنید.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.join">
        <source>Kijk op denhaagdoet.nl of vraag het aan de balie.</source>
        <translation type="unfinished">در denhaagdoet.nl ببینید یا از میز معلومات بپرسید.</translation>
    </message>
    <message id="programmes.denhaag-sport.title">
        <source>Sporten in uw wijk</source>
        <translation type="unfinished">ورزش در محلهٔ شما</translation>
    </message>
    <message id="programmes.denhaag-sport.what">
        <source>Een buurtsportcoach zoekt met u naar bewegen dat bij u past.</source>
        <translation type="unfinished">مربی ورزش محله (buurtsportcoach) همراه شما ورزش یا حرکتی را پیدا می‌کند که برای شما مناسب است.</translation>
    </message>
    <message id="programmes.denhaag-sport.for">
        <source>Het is voor volwassenen in Den Haag.</source>
        <translation type="unfinished">این برای بزرگسالان در دن هاگ است.</translation>
    </message>
    <message id="programmes.denhaag-sport.join">
        <source>Vraag aan de balie naar de buurtsportcoach.</source>
        <translation type="unfinished">از میز معلومات دربارهٔ مربی ورزش محله (buurtsportcoach) بپرسید.</translation>
    </message>
</context>
</TS>
