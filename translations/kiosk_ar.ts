<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">لم تحفظي شيئًا. لا بأس. يمكنكِ أن تقولي لاحقًا بنفسكِ عمّ تريدين أن تتحدثي.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">اكتبي بريدكِ الإلكتروني.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">اكتبي رقم هاتفكِ.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">هذا الرقم قصير جدًا. انظري إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">هذا البريد الإلكتروني طويل جدًا.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">هذا الرقم طويل جدًا. انظري إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">لا يمكن أن يكون هذا رقم هاتف. انظري إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">لا يمكن أن يكون هذا بريدًا إلكترونيًا. انظري إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">زائد</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">من جديد</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">أبطأ</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">إلغاء الحفظ</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">التالي</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">إزالة</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">رسالة نصية</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">ليس فيها أي شيء شخصي.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">بريد إلكتروني</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">أنا فقط</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">لا، شكرًا</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">لا يهمّ</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">نسأل أولًا إن كنتِ أنتِ.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">سنحاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">كل من في البيت</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">نعم، ممكن</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">الأفضل مع امرأة</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">لا نقول ما هو الموضوع.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">نتصل فقط.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">لا يُذكر فيها ما هو الموضوع.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">كرة</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">دراجة</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">كتاب</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">حقيبة سفر</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">حافلة</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">آلة حاسبة</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">تقويم</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">ساعة</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">حاسوب</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">شاي</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">باب</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">قطعة نقد</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">ترس</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">بيت</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">مفتاح</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">خريطة</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">نبتة</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">محفظة</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">حذاء</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">ميزان</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">ماكينة خياطة</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">لافتة طريق</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">دَرَج</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">هاتف</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">أدوات</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">شمس</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">قلم رصاص</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">قمر</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">كرة أرضية</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">قلب</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">لوحة مفاتيح</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">طابعة</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">عدسة مكبّرة</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">سلحفاة</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">نقول هذه الكلمة أولًا عندما نتصل. هكذا تعرفين أننا نحن. ليس ضروريًا.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">عمّ تريدين أن تتحدثي؟</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">بماذا نناديكِ؟</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">كيف نتواصل معكِ؟</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">ما هو بريدكِ الإلكتروني؟</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">ما هو رقم هاتفكِ؟</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">بأي لغة تريدين أن تتكلمي؟</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">متى يمكننا أن نتصل؟</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">من يمكنه أن يردّ عندما نتصل؟</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">هل يمكننا أن نترك رسالة صوتية؟</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">مع من تريدين أن تتحدثي؟</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">هل تريدين أن تسجّلي شيئًا بصوتكِ؟</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">هل يمكننا أيضًا أن نرسل رسالة نصية؟</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">هل تريدين أن نتفق على كلمة؟</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">المتابعة بدون تسجيل</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">المتابعة بدون كلمة</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">متابعة</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">المتابعة بدون اسم</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">إرسال</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">المحفوظ</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">تحدّثي مع أحد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">عمّ تريدين أن تعرفي أكثر؟</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">بحث</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">هل ما زلتِ هنا؟</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">اِلمسي الشاشة. وإلا نمسح كل شيء.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">ما زلتُ هنا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إنهاء</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">مسح حرف</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">انتهيتُ من الكتابة</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">أحرف كبيرة</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">حروف</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">لغة أخرى</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">اختاري لغتكِ</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">عمّ تريدين أن تعرفي أكثر؟</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">إذا لمستِ «إنهاء» نمسح كل شيء.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">لا يلزم أن تعطي اسمكِ الحقيقي.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">مسح رقم</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">التالي</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">تواصلي معنا بنفسكِ</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">اسألي في استقبال هذا المركز.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">هل تفضّلين أن يتواصل معكِ أحد؟ هذا ممكن أيضًا، لكنه ليس ضروريًا.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">تواصلوا معي</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">أريد أن أسحب طلبي</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">بهذا يمكنكِ أن تسحبي طلبكِ:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">تم حفظ طلبكِ</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">سيتواصل معكِ شخص من بلدية %1، كما تريدين.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">غيّرتِ رأيكِ؟ اتصلي على %1 واذكري هذا الرقم.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">رجوع إلى البداية</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">لا يلزم أن تحتفظي بهذا. قد يجده شخص آخر. يمكنكِ أن تتذكريه، أو أن تتصلي فقط.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">تتم الطباعة.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">الورقة تخرج من الطابعة. لا تتركيها هناك.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">الطباعة لا تنجح الآن.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">غيّرتِ رأيكِ؟ اسألي في استقبال هذا المركز.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">لم تحفظي شيئًا بعد</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">هذا ما حفظتِه</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">اِلمسي القلب على بطاقة، فتظهر البطاقة هنا.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">مسح حرف</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">ابدئي من جديد</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">ابحثي عن كلمة أو اختاري صورة</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">اختاري صورة</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">تشغيل الصوت</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">إيقاف الصوت</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">أعلى</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">قراءة بالصوت</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">إزالة</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">سأقول لاحقًا ما هو الموضوع.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">بدون اسم</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">أنا فقط أردّ على الهاتف.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">يمكن لكل من في البيت أن يردّ على الهاتف.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">يمكن ترك رسالة صوتية.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">بدون رسالة صوتية.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">الأفضل مع امرأة</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">يمكن الاتصال في أي وقت.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">صباحًا</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">بعد الظهر</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">مساءً</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">تُرسَل إجاباتكِ مقفلة إلى بلدية %1. لا يستطيع قراءتها إلا من يعملون هناك. يمكنكِ أن تقولي لا فيما بعد.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">هذا لا ينجح الآن. لم يُحفظ شيء. يمكنكِ أن تتصلي بنفسكِ: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">صوتكِ بالثواني: %1</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">يمكن إرسال رسالة نصية.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">بدون رسالة نصية.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">نقول أولًا: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">هذا لا ينجح الآن. لم يُحفظ شيء. اسألي في استقبال هذا المركز.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">صباحًا</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">بعد الظهر</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">مساءً</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">لا يهمّ</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">تفضّلي، تكلّمي</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">صوتكِ بالثواني: %1</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">اِلمسي وتكلّمي</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">لا يوجد ميكروفون الآن. يمكنكِ أن تكتبي بعد قليل.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">انتهيتُ</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">التسجيل من جديد</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">تسجيل الصوت</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">قولي بماذا نناديكِ، وعمّ تريدين أن تتحدثي. البلدية فقط تستطيع أن تسمع هذا. ليس ضروريًا.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">هذا رمز آخر. ضعي الرمز الذي على إيصالكِ أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">ضعي الرمز الذي على إيصالكِ أمام الكاميرا. الكاميرا لا تحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">إيقاف الكاميرا</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">سحب الطلب</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">بهذا الزر تسحبين طلبكِ.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">اِلمسيها بنفس الترتيب.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">مسح آخر صورة</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">أو اعرضي إيصالكِ أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">الكاميرا</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">يمكنكِ أيضًا أن تتصلي: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">رجوع إلى البداية</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">تم سحب طلبكِ. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">إذا كان هذا الرمز صحيحًا، يُسحب طلبكِ. تمحوه البلدية عندما يوجد اتصال.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">كانت هناك محاولات كثيرة جدًا. مدة الانتظار بالدقائق: %1. حاولي بعدها من جديد. هكذا لا يستطيع أحد أن يخمّن رمزكِ.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">هذا لا ينجح الآن.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">ما هي الصور الأربع التي حصلتِ عليها؟</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">ما هي الأرقام الستة التي حصلتِ عليها؟</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">سحب طلبكِ</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">هل هذا رمزكِ؟</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">الاثنين</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">الثلاثاء</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">الأربعاء</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">الخميس</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">الجمعة</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">السبت</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">الأحد</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">، </translation>
    </message>
</context>
</TS>
