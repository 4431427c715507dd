<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="prs" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">شما چیزی ذخیره نکرده‌اید. پروا ندارد. بعداً خودتان گفته می‌توانید که دربارهٔ چه می‌خواهید گپ بزنید.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">آدرس ایمیل‌تان را بنویسید.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">شمارهٔ تیلفون‌تان را بنویسید.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">این شماره زیاد کوتاه است. یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">این آدرس ایمیل زیاد دراز است.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">این شماره زیاد دراز است. یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">این شمارهٔ تیلفون درست نیست. یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">این آدرس ایمیل درست نیست. یک بار دیگر ببینید.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">جمع</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">وقفه</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">شنیدن</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">آهسته‌تر</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">دیگر ذخیره نشود</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">ذخیره کردن</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">بعدی</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">دور کردن</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">تیلفون</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">یک مسج</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">در آن هیچ چیز شخصی نیست.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">فقط خودم</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">نه، نمی‌خواهم</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">فرق نمی‌کند</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">ما اول می‌پرسیم که شما هستید یا نه.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">ما بعداً یک بار دیگر کوشش می‌کنیم.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">هر کس در خانه</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">بلی، اجازه است</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">بهتر است با یک زن</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">ما نمی‌گوییم که دربارهٔ چه است.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">ما فقط زنگ می‌زنیم.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">در آن نوشته نمی‌شود که دربارهٔ چه است.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">توپ</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">بایسکل</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">کتاب</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">بکس</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">بس</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">ماشین حساب</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">تقویم</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">کمپیوتر</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">چای</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">دروازه</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">سکه</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">چرخ دندانه‌دار</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">خانه</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">کلید</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">نقشه</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">گیاه</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">بکسک پول</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">بوت</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">ترازو</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">ماشین خیاطی</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">لوحهٔ راه</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">زینه</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">تیلفون</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">افزار</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">آفتاب</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">پنسل</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">مهتاب</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">کرهٔ زمین</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">قلب</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">کیبورد</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">نامه</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">پرینتر</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">ذره‌بین</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">سنگ‌پشت</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">وقتی زنگ می‌زنیم، اول این کلمه را می‌گوییم. آن وقت می‌دانید که ما هستیم. مجبور نیستید.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">دربارهٔ چه می‌خواهید گپ بزنید؟</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">شما را به کدام نام صدا کنیم؟</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">چطور با شما تماس بگیریم؟</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">آدرس ایمیل‌تان چیست؟</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">شمارهٔ تیلفون‌تان چند است؟</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">به کدام زبان می‌خواهید گپ بزنید؟</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">چه وقت زنگ زده می‌توانیم؟</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">وقتی زنگ می‌زنیم، کی اجازه دارد تیلفون را جواب بدهد؟</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">آیا اجازه است که پیام صوتی بگذاریم؟</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">با کی می‌خواهید گپ بزنید؟</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">آیا این درست است؟</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">می‌خواهید چیزی با صدای خود ضبط کنید؟</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">آیا اجازه است که مسج هم بفرستیم؟</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">می‌خواهید یک کلمه تعیین کنیم؟</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">ادامه بدون ضبط</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">ادامه بدون کلمه</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">ادامه</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">ادامه بدون نام</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">فرستادن</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">شروع</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">ذخیره شده</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">گپ زدن با کسی</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ختم</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">دربارهٔ چه می‌خواهید بیشتر بدانید؟</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">جستجو</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">آیا هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">صفحه را لمس کنید. وگرنه ما همه چیز را پاک می‌کنیم.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">هنوز اینجا هستم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ختم</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">فاصله</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">پاک کردن یک حرف</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">نوشتن تمام شد</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">حروف بزرگ</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">ارقام و علامت‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">زبان دیگر</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">زبان‌تان را انتخاب کنید</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">دربارهٔ چه می‌خواهید بیشتر بدانید؟</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">اگر «ختم» را لمس کنید، ما همه چیز را پاک می‌کنیم.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">لازم نیست که نام اصلی‌تان را بگویید.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">پاک کردن یک رقم</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">بعدی</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">خودتان تماس بگیرید</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">از میز معلومات این مرکز بپرسید.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">یا می‌خواهید که کسی با شما تماس بگیرد؟ این هم ممکن است. اما لازم نیست.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">با من تماس بگیرید</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">می‌خواهم درخواست خود را پس بگیرم</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">با این رمز، درخواست خود را پس گرفته می‌توانید:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">درخواست شما ذخیره شد</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">کسی از شاروالی %1 با شما تماس می‌گیرد، همان طور که می‌خواهید.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">اگر دیگر نمی‌خواهید، به %1 زنگ بزنید و این شماره را بگویید.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">برگشت به شروع</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">لازم نیست این را نگه دارید. شاید کس دیگری پیدایش کند. می‌توانید به یاد بسپارید یا فقط زنگ بزنید.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">کاغذ از پرینتر می‌آید. آن را اینجا نگذارید.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">حالا چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">اگر دیگر نمی‌خواهید، از میز معلومات این مرکز بپرسید.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">هنوز چیزی ذخیره نکرده‌اید</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">این را ذخیره کرده‌اید</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">روی یک کارت، قلب را لمس کنید. بعد کارت اینجا می‌آید.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">پاک کردن یک حرف</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">از سر شروع کنید</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">یک کلمه جستجو کنید یا یک عکس انتخاب کنید</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">یک عکس انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">پایین‌تر</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">روشن کردن صدا</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">خاموش کردن صدا</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">بلندتر</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">برایم بخوانید</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">دور کردن</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">بعداً می‌گویم که دربارهٔ چه است.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">بدون نام</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">فقط خودم تیلفون را جواب می‌دهم.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">هر کس در خانه اجازه دارد تیلفون را جواب بدهد.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">پیام صوتی گذاشتن اجازه است.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">پیام صوتی نگذارید.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">بهتر است با یک زن</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">هر وقت زنگ زدن اجازه است.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">از طرف صبح</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">بعد از چاشت</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">از طرف شام</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">جواب‌های شما قفل‌شده به شاروالی %1 می‌رود. فقط کسانی که آنجا کار می‌کنند، آن را خوانده می‌توانند. بعداً هم می‌توانید نه بگویید.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">حالا نمی‌شود. هیچ چیز ذخیره نشد. شما خودتان زنگ زده می‌توانید: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">صدای شما، %1 ثانیه</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">مسج فرستادن اجازه است.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">مسج نفرستید.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">اول می‌گوییم: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">حالا نمی‌شود. هیچ چیز ذخیره نشد. از میز معلومات این مرکز بپرسید.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">از طرف صبح</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">بعد از چاشت</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">از طرف شام</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">فرق نمی‌کند</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">بفرمایید، بگویید</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">صدای شما، %1 ثانیه</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">لمس کنید و بگویید</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">حالا میکروفون نیست. کمی بعد نوشته می‌توانید.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">تمام شد</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">وقفه</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">شنیدن</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">دوباره ضبط کنید</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">ضبط صدا</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">بگویید شما را به کدام نام صدا کنیم و دربارهٔ چه می‌خواهید گپ بزنید. فقط شاروالی این را شنیده می‌تواند. مجبور نیستید.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">این یک رمز دیگر است. رمز روی رسیدتان را پیش کمره بگیرید.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">رمز روی رسیدتان را پیش کمره بگیرید. کمره هیچ چیز را ذخیره نمی‌کند.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">خاموش کردن کمره</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">پس گرفتن</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">با دکمه درخواست‌تان را پس می‌گیرید.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">آن‌ها را به همان ترتیب لمس کنید.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">پاک کردن آخرین نشانه</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">یا رسیدتان را به کمره نشان بدهید.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">کمره</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">زنگ هم زده می‌توانید: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">دوباره کوشش کنید</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">برگشت به شروع</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">درخواست شما پس گرفته شد. هیچ چیز فرستاده نشد.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">اگر این رمز درست باشد، درخواست شما پس گرفته می‌شود. همین که ارتباط باشد، شاروالی آن را پاک می‌کند.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">زیاد کوشش شد. %1 دقیقه صبر کنید و باز کوشش کنید. این‌طور کسی رمز شما را حدس زده نمی‌تواند.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">حالا نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">کدام چهار نشانه را گرفتید؟</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">کدام شش رقم را گرفتید؟</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">پس گرفتن درخواست شما</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">آیا این رمز شماست؟</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">از %1 تا %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: از %2 تا %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">دوشنبه</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">سه‌شنبه</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">چهارشنبه</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">پنج‌شنبه</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">جمعه</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">شنبه</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">یک‌شنبه</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">، </translation>
    </message>
</context>
</TS>
