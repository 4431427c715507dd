<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">ما الذي يناسبني؟</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">ما المهم عندكِ؟</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">هل تريدين مالًا خاصًا بكِ، أو لقاء الناس، أو تعلّم شيء؟</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">كل جواب جيّد.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">لا حاجة لأن تختاري الآن.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">أنتِ تختارين بنفسكِ، في الوقت الذي يناسبكِ.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">أنتِ قادرة على الكثير أصلًا</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">فكّري فيما تفعلينه كل يوم.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">ربما تحسبين المال أو ترتّبين أمورًا كثيرة أو تصنعين أشياء أو تصلّحينها.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">ربما تتكلمين أيضًا أكثر من لغة.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">يمكنكِ أن تستخدمي ذلك في العمل.</translation>
    </message>
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">خطوة بعد خطوة</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">فكّري أولًا فيما تريدين.</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">ثم تحدّثي مع شخص تثقين به.</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">بعد ذلك زوري مكانًا أو جرّبي شيئًا.</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">كل خطوة صغيرة هي خطوة.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">أنواع كثيرة من العمل</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">يمكنكِ أن تعملي في المجال التقني أو على الكمبيوتر أو في النقل.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">يمكنكِ أيضًا أن تختاري العمل في متجر أو مطبخ أو مكتب.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">يمكنكِ أن تعملي مع النباتات أو في التنظيف أو في الرعاية الصحية.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">يمكنكِ أيضًا أن تبدئي مشروعًا خاصًا بكِ.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">تحدّثي عن ذلك في البيت</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">قولي في البيت ماذا تريدين.</translation>
    </message>
    <message id="work.home.2">
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">إذا كان لكِ شريك حياة، فيمكنكما أن تتقاسما عمل البيت.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">ربما تفكّر معكِ صديقة أو العائلة.</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">التسجيل عند UWV</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">الـ UWV مكتب للناس الذين يبحثون عن عمل.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">سجّلي نفسكِ هناك كباحثة عن عمل.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">بعد ذلك يمكنكِ أيضًا أن تطلبي المساعدة من البلدية (gemeente).</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">اسألي في الاستقبال من يمكنه أن يساعدكِ في التسجيل.</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">العمل على الكمبيوتر</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">تصنعين مواقع إنترنت أو برامج.</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">أو تساعدين الناس عندما لا يعمل الكمبيوتر عندهم.</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">اسألي في الاستقبال عن الدورات الموجودة.</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">العمل في المجال التقني</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">في المجال التقني تصنعين أشياء وتصلّحين أشياء.</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">تعملين مثلًا بالكهرباء أو الدراجات أو الآلات.</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">اسألي في الاستقبال أين يمكنكِ أن تشاهدي هذا العمل.</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">العمل في مجال الطعام</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">تطبخين أو تخبزين أو تقدّمين الطعام للضيوف.</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">هذا ممكن في مطعم أو فندق أو مكتب أو مصنع.</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان يمكنكِ أن تشاهدي العمل ليوم واحد.</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">العمل في النقل</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">تنقلين الناس أو الأغراض إلى مكان آخر.</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">تقودين مثلًا حافلة أو ترامًا أو سيارة أجرة أو سيارة توصيل.</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">اسألي صاحب العمل أي رخصة قيادة تحتاجين إليها ومن يدفع ثمنها.</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">العمل مع النباتات والطبيعة</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">تعملين مع النباتات أو الأشجار أو الخضار أو الحيوانات.</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">هذا ممكن في حديقة أو متنزّه أو بيت زجاجي للزراعة.</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان يمكنكِ أن تشاهدي العمل ليوم واحد.</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">العمل في مكتب</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">تكتبين رسائل أو ترتّبين مواعيد أو تحسبين المال.</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">تتحدثين مع الناس، في الاستقبال أو بالهاتف.</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">اسألي في الاستقبال عن الدورات الموجودة.</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">العمل في البناء</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">في البناء تبنين بيوتًا وطرقًا ومدارس.</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">يمكنكِ مثلًا أن تبني الجدران أو تدهنيها أو تقودي رافعة.</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">اسألي في الاستقبال أين يمكنكِ أن تشاهدي هذا العمل.</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">العمل في الرعاية الصحية</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">تساعدين مرضى أو كبارًا في السن أو من يحتاج إلى مساعدة.</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">هذا ممكن في بيوت الناس أو في المستشفى.</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان يمكنكِ أن تشاهدي العمل أولًا كمتطوعة.</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">العمل في متجر</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">تساعدين الزبائن أو ترتّبين البضاعة أو تعملين على الصندوق.</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">المتجر يفتح غالبًا في المساء أيضًا أو يوم السبت.</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">اسألي في متجر إن كانوا يبحثون عن ناس للعمل.</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">العمل في مدرسة</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">تعطين الدروس أو تساعدين في الصف.</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">المدرسة تحتاج أيضًا إلى ناس للمكتب وللمبنى.</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">اسألي في مدرسة قريبة منكِ ما العمل الممكن.</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">العمل في مستودع</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">في المستودع أغراض للمتاجر وللزبائن.</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">تبحثين عنها أو تغلّفينها أو تقودين رافعة شوكية.</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">اسألي صاحب العمل هل العمل ثقيل وفي أي ساعة يبدأ.</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">العمل في رعاية الأطفال</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">تلعبين مع الأطفال وتعتنين بهم.</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">لهذا العمل تتعلمين مهنة.</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">اسألي في الاستقبال أي شهادة تحتاجين إليها.</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">العمل في التنظيف</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">تنظّفين مكتبًا أو مدرسة أو فندقًا أو قطارًا.</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">يكون ذلك غالبًا في الصباح الباكر أو في المساء.</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">اسألي صاحب العمل إن كان يمكنكِ أن تتعلمي مهنة أو تحصلي على شهادة.</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">مشروع خاص بكِ</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">تبيعين شيئًا تصنعينه أو تتقنينه.</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">وتكونين أنتِ صاحبة العمل.</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">هناك قواعد للضرائب والمال.</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">اسألي في الاستقبال من يمكنه أن يساعدكِ قبل أن تبدئي.</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">زوري مكان عمل</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">أحيانًا يمكنكِ أن تشاهدي العمل في شركة ليوم واحد.</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">ترين العمل وتتحدثين مع الناس هناك.</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">بعد ذلك لا حاجة لأن تختاري شيئًا.</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان هناك من يذهب معكِ.</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">كم ساعة تريدين أن تعملي؟</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">يمكنكِ أن تعملي كل الأسبوع أو بضعة أيام.</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">العمل أقل من أسبوع كامل اسمه عمل جزئي (parttime).</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">فكّري في الساعات التي تناسبكِ وتناسب عائلتكِ.</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">تحدّثي عن ذلك مع صاحب العمل.</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">باكرًا أو متأخرًا أو في نهاية الأسبوع</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">بعض الأعمال تبدأ باكرًا جدًا أو تستمر في الليل.</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">في جدول العمل (rooster) مكتوب متى تعملين.</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">اسألي صاحب العمل متى تحصلين على هذا الجدول.</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">اسألي أيضًا إن كان يمكنكِ أن تتبادلي أوقات العمل مع أحد.</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">العمل عندما يكون الأطفال في المدرسة</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">بعض الأعمال تناسب أوقات المدرسة.</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">اسألي صاحب العمل إن كان يمكنكِ أن تعملي في هذه الأوقات.</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">فكّري فيمن يساعدكِ في العطلة المدرسية.</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">ساعاتكِ ومالكِ الخاص</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">إذا عملتِ ساعات أكثر، تكسبين مالًا أكثر لنفسكِ.</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">إذا عملتِ ساعات أقل، يبقى لكِ وقت أكثر لأشياء أخرى.</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">اسألي في الاستقبال ماذا تعني ساعات عملكِ فيما بعد، عندما تكبرين في السن.</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">أنتِ تختارين ما هو مهم عندكِ.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">العمل والتعلّم معًا</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">في الـ BBL تعملين وتذهبين إلى المدرسة.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">تتعلمين مهنة أثناء العمل.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">اسألي كم ساعة تعملين وكم تكسبين.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">اسألي عن ذلك في Werkcentrum، وهو مكان للعمل والتعلّم.</translation>
    </message>
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">كيف تسير الـ BBL؟</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">الـ BBL هي دراسة مع وظيفة.</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">غالبًا تعملين على الأقل {bbl-hours} ساعة في الأسبوع.</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">اسألي في الاستقبال كم ساعة ستعملين في الأسبوع.</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">في باقي الوقت تدرسين لتحصلي على شهادة.</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">اسألي الشركة إن كان يمكنكِ أن تبقي فيها بعد ذلك.</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">شهادة من مكان العمل</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">في شركة تتعلمين مهمة أو أكثر.</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">إذا أتقنتِها، تحصلين على praktijkverklaring، وهي ورقة عمّا تستطيعين عمله.</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">اسألي في Werkcentrum أي الشركات تشارك.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">التجربة أولًا</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">أحيانًا يمكنكِ أن تجرّبي وظيفة أولًا.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">هذا اسمه proefplaats، أي مكان للتجربة.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">اسألي كم يدوم ذلك وهل تحصلين على مال.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">اسألي البلدية إن كان هذا ممكنًا لكِ.</translation>
    </message>
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">العمل التطوعي كخطوة</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">تساعدين غيركِ وتكتشفين ما تحبين.</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">تتدربين على الهولندية وتتعرفين على الناس.</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">اطلبي هناك رسالة عمّا فعلتِه.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">شهادتكِ من بلد آخر</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">هل لديكِ شهادة دراسية (diploma) من بلد آخر؟</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">الـ IDW مكتب ينظر في شهادتكِ الدراسية.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">بعدها تعرفين ما قيمتها في هولندا.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">اسألي في الاستقبال كم يكلّف ذلك وهل هو مجاني لكِ.</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">ما فعلتِه من قبل له قيمة</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">ماذا كنتِ تعملين في بلد آخر أو في البيت؟</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">اكتبي ما تعلمتِه هناك.</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">أخبري به صاحب عمل أو الشخص الذي يرافقكِ.</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">حتى بلا ورقة يمكنكِ أن تُظهري ما تستطيعين.</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">البحث عن عمل</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">أخبري ناسًا كثيرين أنكِ تبحثين عن عمل.</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">ابحثي في الإنترنت أو اسألي في متجر أو شركة.</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">يمكنكِ أن تطلبي المساعدة من UWV أو من Werkcentrum.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">صاحب عمل يناسبكِ</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">بعض الشركات تريد أن تعطي كل شخص فرصة.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">أحيانًا يساعدكِ مدرّب عمل (jobcoach) في مكان العمل.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">مدرّب العمل يشرح ويفكّر معكِ.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">اسألي البلدية إن كان هذا ممكنًا لكِ.</translation>
    </message>
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">كيف هو العمل هنا؟</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">في العمل تتفقين مع الآخرين على الوقت والمهام.</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">إذا كنتِ لا تستطيعين الحضور، فاتصلي مبكرًا.</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">يمكنكِ دائمًا أن تسألي إذا لم تفهمي.</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">في الاستراحة تتعرفين على ناس آخرين.</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">عمل يناسب جسمكِ</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">هل يصعب عليكِ أن تقفي طويلًا أو تحملي أشياء ثقيلة؟</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">أو هل تحتاجين إلى وسيلة مساعدة، مثل كرسي متحرك؟</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">اسألي UWV أو البلدية أي مساعدة توجد.</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">لا تقولين إلا ما تريدين أنتِ أن تقوليه.</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">إذا مرضتِ وعندكِ وظيفة</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">اتصلي بصاحب العمل في الوقت المناسب.</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">لا حاجة لأن تقولي ما هو مرضكِ.</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">اسألي صاحب العمل ماذا يعني ذلك لأجركِ.</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">اسألي أيضًا من يساعدكِ لكي تبدئي من جديد.</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">العمل والعناية بشخص</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">هل تعتنين بشخص مريض: طفل أو أب أو أم أو شريك حياة؟</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">يمكنكِ أن تخبري صاحب العمل بذلك.</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">اسألي صاحب العمل ما الإجازة (verlof) الممكنة، وهي وقت بلا عمل.</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">اسألي البلدية من يمكنه أن يساعدكِ في العناية.</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">لم تحصلي على العمل ظلمًا؟</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">هل رُفضتِ بسبب دينكِ أو حجابكِ؟</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">أو بسبب عمركِ أو أطفالكِ أو بلدكِ؟</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">اكتبي ماذا حدث ومتى.</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">يمكنكِ أن تتحدثي عن ذلك مجانًا مع discriminatie.nl.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">رعاية الأطفال</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">من يعتني بطفلي؟</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">ما أنواع رعاية الأطفال؟</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">دار الحضانة (dagopvang) للأطفال الذين لم يدخلوا المدرسة بعد.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">الـ BSO هي رعاية للأطفال بعد المدرسة.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">الـ gastouder شخص يعتني بالأطفال في البيت.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">أنتِ تختارين ما يناسبكِ ويناسب طفلكِ.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">زوري المكان أولًا مع طفلكِ</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">اسألي إن كان يمكنكِ أن تزوري المكان مع طفلكِ.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">اسألي من يعتني بطفلكِ هناك.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">اسألي ماذا يأكل طفلكِ هناك وماذا يفعل.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">يمكنكِ أن تفكّري بهدوء.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">الحكومة تدفع معكِ</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">علاوة رعاية الأطفال (kinderopvangtoeslag) هي مال من الحكومة لرعاية الأطفال.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">يمكنكِ أن تحصلي عليها إذا كنتِ تعملين أو تتعلمين أو تتبعين الاندماج (inburgering).</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">القواعد تنطبق أيضًا على شريك حياتكِ.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">إذا توقف عملكِ، تبقى لكِ العلاوة (toeslag) {childcare-after-work} أشهر بعد ذلك.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">اسألي كم من الوقت تبقى لكِ العلاوة (toeslag) إذا توقف عملكِ.</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">ماذا يفعل طفلكِ هناك؟</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">طفلكِ يلعب ويأكل ويرتاح ويخرج إلى الهواء الطلق.</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">يتعلم الهولندية من أطفال آخرين.</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">في البيت تتكلمين لغتكِ.</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">الرعاية عند gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">الـ gastouder شخص يعتني في البيت ببضعة أطفال.</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">قد يناسبكِ هذا إذا كنتِ تعملين باكرًا أو متأخرًا.</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">اسألي الـ gastouder إن كان يمكنكِ أن تحصلي على علاوة (toeslag).</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">بعد المدرسة إلى الـ BSO</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">الـ BSO تأخذ طفلكِ غالبًا من المدرسة.</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">يلعب طفلكِ هناك حتى تأتي.</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">اسألي إن كانت الـ BSO تفتح أيضًا في العطلة المدرسية.</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">اسألي في المدرسة أي BSO قريبة.</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">مجموعة الصغار: peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">مجموعة الصغار (peutergroep) للأطفال الذين سيدخلون المدرسة قريبًا.</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">أحيانًا يحصل الطفل هناك على مساعدة إضافية في اللغة.</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">اسألي في عيادة الطفل (consultatiebureau) ما الممكن لطفلكِ.</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">اسألي البلدية (gemeente) كم يكلّف ذلك.</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">اختيار مكان الرعاية</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">أي مكان رعاية قريب من بيتكِ أو عملكِ؟</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">اسألي آباء وأمهات آخرين كيف هو ذلك المكان.</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">اسألي في مكان الرعاية إن كنتِ ستنتظرين طويلًا حتى تحصلي على مكان.</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">هل طفلي في أمان هناك؟</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">شخص من الحكومة يفحص هل الرعاية جيدة.</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">اسألي إن كان يمكنكِ أن تري التقرير عن ذلك.</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">اسألي من يعمل هناك وأي شهادة عندهم.</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">يمكنكِ أن تسألي كل ما تريدين عن الأكل والنوم والدين.</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">من يدفع ماذا؟</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">تحصلين على فاتورة لرعاية الأطفال.</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">الحكومة تدفع جزءًا إذا كنتِ تحصلين على العلاوة (toeslag).</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">الباقي تدفعينه أنتِ.</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">اسألي في مكان الرعاية مسبقًا كم تدفعين في الشهر.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">كم تبلغ علاوتكِ (toeslag)؟</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">الحكومة تدفع أكبر جزء عندما يكون الدخل منخفضًا.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">إذا كان الدخل {childcare-income} أو أقل في السنة، تدفع الحكومة {childcare-highest-percent} من السعر على الأكثر.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">اسألي في الاستقبال أي جزء تدفعه الحكومة الآن.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">تحصلين على العلاوة لمدة {childcare-max-hours} ساعة في الشهر على الأكثر لكل طفل.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">اسألي في الاستقبال أيضًا عن عدد الساعات التي تحصلين عنها على العلاوة.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان هناك من يحسب معكِ.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">انظري إلى سعر الساعة</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">الحكومة تدفع معكِ حتى حدّ أعلى لسعر الساعة.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">هذا السعر لدار الحضانة هو {childcare-rate-daycare}.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">اسألي في دار الحضانة عن هذا السعر.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">هذا السعر للـ BSO هو {childcare-rate-after-school}، وللـ gastouder هو {childcare-rate-childminder}.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">اسألي عنه أيضًا في الـ BSO أو عند الـ gastouder.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">إذا كانت الرعاية أغلى، تدفعين أنتِ الباقي.</translation>
    </message>
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">طلب العلاوة (toeslag)</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">تطلبين العلاوة من Dienst Toeslagen، وهو مكتب العلاوات.</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">تطلبينها عن طريق DigiD، وهو مفتاحكِ على الإنترنت.</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">إذا طلبتِها متأخرة، فأحيانًا لا تحصلين على شيء عن الأشهر الأولى.</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">اسألي في الاستقبال من يمكنه أن يساعدكِ.</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">تغيّر شيء؟ أخبريهم</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">هل يتغير دخلكِ أو عملكِ أو رعاية طفلكِ؟</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">أخبري Dienst Toeslagen بذلك بسرعة.</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">هكذا لا تضطرين فيما بعد إلى إرجاع مال كثير.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">رعاية الأطفال وأنتِ تبحثين عن عمل</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">هل أنتِ بلا إعانة (uitkering) وتبحثين عن عمل؟</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">سجّلي نفسكِ أولًا عند UWV، وهو مكتب للعمل.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">إذا كانت البلدية تساعدكِ، فهناك أحيانًا علاوة رعاية الأطفال (kinderopvangtoeslag).</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">اسألي البلدية ماذا ينطبق عليكِ وعلى شريك حياتكِ.</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">الرعاية أثناء الدراسة أو الاندماج</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">إذا كنتِ تدرسين أو تتبعين الاندماج (inburgering)، فهناك أحيانًا علاوة (toeslag) أيضًا.</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">إذا كان لكِ شريك حياة، يُنظر في وضع هذا الشريك أيضًا.</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">إذا كنتِ من أوكرانيا، فاسألي أي قواعد تنطبق عليكِ.</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">اسألي عن ذلك في المدرسة أو في البلدية.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">أحيانًا رعاية للأطفال حتى بلا عمل</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">في مجموعة الصغار (peutergroep) يلعب الطفل الصغير ويتعلم.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">اسألي البلدية كم تدفعين مقابل ذلك.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">هل أنتِ مريضة أو هل الوضع في البيت صعب؟</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">اسألي البلدية إن كانت تساعد في رعاية الأطفال.</translation>
    </message>
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">عندما يكون الوضع في البيت صعبًا</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">هل أنتِ مريضة أو هل في البيت من يحتاج إلى عناية كثيرة؟</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">أحيانًا تدفع البلدية معكِ جزءًا من رعاية الأطفال.</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">على الورق اسم ذلك SMI.</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">اسألي البلدية من يمكنه أن يحصل على ذلك.</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">الأيام الأولى</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">ابدئي بزيارة قصيرة وابقي مع طفلكِ قليلًا.</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">أعطيه شيئًا من البيت، مثل لعبة يحبها.</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">إذا بكى طفلكِ، فاتصلي فيما بعد واسألي كيف حاله.</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">التعوّد يحتاج إلى وقت، ولكِ أنتِ أيضًا.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">رعاية الأطفال وأوقات عملكِ</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">هل تعملين باكرًا أو متأخرًا أو في نهاية الأسبوع؟</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">اسألي في مكان الرعاية عن الأوقات الممكنة.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">اسألي صاحب العمل إن كان يمكنكِ أن تعملي في أوقات أخرى.</translation>
    </message>
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">عندما تقول العائلة لا</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">أحيانًا يصعب على العائلة تقبّل مكان الرعاية.</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">يمكنكِ أن تقولي ماذا تريدين لطفلكِ ولنفسكِ.</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">ربما تريد العائلة أن تزور المكان معكِ مرة.</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">يمكنكِ أن تأخذي وقتكِ في ذلك.</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">رعاية عند العائلة أو الجيران</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">ربما يمكن للعائلة أو لجارة أن تعتني أحيانًا بطفلكِ.</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">اتفقي معهم على الأيام والساعات.</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">فكّري معهم فيمن يساعد إذا مرض أحد.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">العناية بالطفل معًا</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">الأب أو شريك الحياة أيضًا يستطيع أن يعتني جيدًا.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">إذا كانت لشريك حياتكِ وظيفة، يحصل على إجازة بعد الولادة.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">في الأسبوع الأول يحصل شريك حياتكِ على أجره.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">بعد ذلك يمكن لشريك حياتكِ أن يأخذ إجازة {partner-leave} أسابيع أخرى، بمال أقل.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">اسألي صاحب العمل كم تدوم هذه الإجازة.</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">الآباء يشاركون</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">الأب يستطيع أن يوصل الطفل ويرجعه، وأن يطبخ ويهدّئ الطفل.</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">اتفقا معًا على الأيام التي يعتني فيها هو بالطفل.</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">هو أيضًا يستطيع أن يطلب من صاحب عمله أوقاتًا أخرى.</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">هكذا يكون لكِ وله وقت للعمل والعائلة.</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">إذا مرض طفلكِ</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">الطفل المريض لا يمكنه غالبًا أن يذهب إلى مكان الرعاية.</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">إذا كان لكِ شريك حياة، فاتفقا على من يبقى في البيت.</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">اتصلي بعملكِ واسألي أي إجازة يمكنكِ أن تأخذي.</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">طفلكِ يحتاج إلى عناية إضافية</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">قولي أثناء الزيارة ماذا يحتاج طفلكِ.</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">اسألي إن كانت عندهم خبرة في ذلك.</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">اسألي البلدية أي مساعدة توجد.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">القواعد والمال</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">ما المسموح لي، وعلى ماذا أحصل؟</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">بلا إعانة، لكن هناك مساعدة</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">البلدية (gemeente) هي إدارة مدينتكِ أو قريتكِ.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">يمكن للبلدية أن تساعدكِ في إيجاد عمل، حتى بلا إعانة (uitkering).</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">سجّلي نفسكِ أولًا عند UWV كباحثة عن عمل.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">بعد ذلك يمكنكِ أن تطلبي المساعدة من البلدية.</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">كلمة: nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">في البلدية تسمعين أحيانًا كلمة nugger.</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">هي امرأة تبحث عن عمل ولا تحصل على إعانة (uitkering).</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">اسمها في قائمة الباحثين عن عمل عند UWV.</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">هذه الكلمة لا تقول شيئًا عمّا تستطيعين.</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">هكذا تسجّلين عند UWV</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">التسجيل يكون غالبًا على الإنترنت.</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">اسألي UWV أي أوراق تحتاجين إليها.</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">اطلبي ورقة تثبت تسجيلكِ.</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">احفظي هذه الورقة للبلدية.</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">ماذا يمكنكِ أن تطلبي من البلدية؟</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">اطلبي المساعدة في البحث عن عمل.</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">اسألي أيضًا عن دورة أو مكان للتجربة (proefplaats) أو رعاية الأطفال.</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">ثم تنظر البلدية فيما تحتاجين إليه.</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">اطلبي جوابًا على ورق.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">البلدية تنظر فيما يلزم</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">يمكنكِ أن تطلبي المساعدة من البلدية.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">البلدية تنظر في المساعدة اللازمة.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">لا يحصل الجميع على نفس المساعدة.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">إذا كان عمركِ أقل من {discretion-age} سنة، فقد يكون قرار البلدية مختلفًا.</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">إذا كنتِ شابة، فاسألي البلدية هل يكون قرارها مختلفًا.</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">البلدية تقول لا</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">اسألي لماذا، واطلبي الجواب على ورق.</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">يمكنكِ أن تقولي إنكِ لا توافقين.</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">لا تنتظري طويلًا، فهناك آخر موعد لذلك.</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">اطلبي النصيحة من Juridisch Loket، وهو مكتب للأسئلة عن القانون.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">الحد الأدنى للأجر (minimumloon)</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">الحد الأدنى للأجر هو أقل أجر مسموح به.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">ينطبق ابتداءً من عمر {minimum-wage-age} سنة.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">اسألي في الاستقبال ابتداءً من أي عمر ينطبق.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">وتكسبين على الأقل {minimum-wage} في الساعة.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">اسألي في الاستقبال كم هو المبلغ اليوم.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">صاحب العمل يدفع الأجر دائمًا تقريبًا عن طريق البنك.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">اقرئي أولًا، ثم وقّعي</translation>
    </message>
    <message id="rules.contract.1">
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">غالبًا تُكتب اتفاقات العمل على ورق: هذا اسمه عقد (contract).</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">اقرئيه بهدوء أو اطلبي من أحد أن يقرأه لكِ.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">اسألي في الاستقبال عمّا لا تفهمينه.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">بعد ذلك فقط اكتبي اسمكِ.</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">راجعي قسيمة أجركِ (loonstrook)</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">قسيمة الأجر (loonstrook) ورقة، وغالبًا مكتوب فيها كم أجركِ.</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">اكتبي أنتِ أيضًا ساعات عملكِ.</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">إذا وجدتِ خطأ، فاطلبي توضيحًا من صاحب العمل.</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">احفظي كل هذه الأوراق.</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">هل أجركِ أقل من اللازم؟</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">هل تحصلين على أقل من الحد الأدنى للأجر (minimumloon)؟</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">ابتداءً من عمر {minimum-wage-age} سنة لا يُسمح لصاحب العمل أن يفعل ذلك.</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">اسألي في الاستقبال ابتداءً من أي عمر لا يُسمح بذلك.</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">يمكن لـ Juridisch Loket أن ينصحكِ.</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">مال خاص بكِ</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">بمالكِ الخاص يمكنكِ أن تختاري أكثر بنفسكِ.</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">ماذا تحبين أن تفعلي به؟</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">فكّري أيضًا في المستقبل: كيف يكون حالكِ إذا كنتِ وحدكِ؟</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">تحدّثي عن ذلك مع شخص تثقين به.</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">حسابكِ الخاص في البنك</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">هل عندكِ حساب في البنك باسمكِ أنتِ؟</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">يمكن أن يصل أجركِ إليه.</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">لا تعطي بطاقتكِ أو رمزكِ السري لأحد.</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">تحدّثا معًا عن المال</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">إذا كان لكِ شريك حياة، فاختارا معًا وقتًا هادئًا.</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">انظرا معًا كم من المال يدخل وكم يخرج.</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">أنتما تقرران معًا.</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">من يفعل ماذا في البيت؟</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">اكتبا معًا ما يجب عمله كل أسبوع.</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">انظري ماذا يستطيع كل واحد أن يفعل، شريك حياتكِ وأطفالكِ أيضًا.</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">تحدّثي معهم عن ذلك مرة أخرى بعد شهر.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">احسبي أولًا مع أحد</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">العلاوة (toeslag) هي مال من الحكومة.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">إذا بدأتِ العمل، فقد تتغير العلاوة (toeslag).</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">احسبي مع شريك حياتكِ أو مع صديقة.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">اسألي في الاستقبال من يمكنه أن يساعد في الحساب.</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">أي علاوات (toeslagen) توجد؟</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">علاوة الإيجار (huurtoeslag) للإيجار، وعلاوة الرعاية (zorgtoeslag) للتأمين الصحي.</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">وأحيانًا هناك مال أيضًا للأطفال ولرعاية الأطفال.</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">المبلغ يتوقف على الدخل في البيت.</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">اسألي في الاستقبال من ينظر معكِ في ذلك.</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">تبدئين العمل؟ أخبريهم</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">مع الأجر قد تتغير علاواتكِ (toeslagen).</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">أخبري Dienst Toeslagen بدخلكِ الجديد.</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">أخبريهم بسرعة، وهكذا ترجعين مالًا أقل.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">مال لأطفالكِ</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">الـ kindgebonden budget مال من الحكومة لأطفالكِ.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">إذا كان الدخل منخفضًا، فهو على الأقل {child-budget} في السنة لكل طفل.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">اسألي في الاستقبال كم هو الآن.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">بدون شريك حياة تحصلين على {child-budget-single-parent} إضافية في السنة.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">اسألي في الاستقبال أيضًا كم يكون المبلغ بدون شريك حياة.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">إذا كان دخلكِ أكبر أو كانت مدّخراتكِ كثيرة، تحصلين على أقل أو لا تحصلين على شيء.</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">أطفال عمرهم 12 سنة أو أكثر</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">الأطفال الأكبر يكلّفون غالبًا مالًا أكثر.</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">مع طفل عمره 12 سنة أو أكثر تحصلين على مبلغ إضافي حتى {child-budget-12} في السنة.</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">اسألي في الاستقبال عن المبلغ الإضافي ابتداءً من عمر 12 سنة.</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">إذا كان عمر طفلكِ 16 أو 17 سنة، يكون ذلك حتى {child-budget-16}.</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">اسألي هناك أيضًا كم يكون المبلغ في عمر 16 أو 17 سنة.</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كنتِ تحصلين بالفعل على هذا المال.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">وحدكِ مع طفل صغير</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">هل تقول البلدية إن عليكِ أن تبحثي عن عمل؟</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">هل تعتنين وحدكِ بطفل عمره أقل من {single-parent-child-age} سنوات؟</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">هل تعتنين وحدكِ بطفل صغير؟</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">إذن يمكنكِ أن تطلبي الانتظار قليلًا.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">اطلبي ذلك بنفسكِ من البلدية.</translation>
    </message>
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">حامل وعندكِ وظيفة</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">إذا كنتِ حاملًا، تحصلين على إجازة (verlof).</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">اسألي صاحب العمل متى تبدأ الإجازة.</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">بعد ذلك يمكنكِ أن ترجعي إلى العمل.</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">لا يُسمح بمعاملتكِ معاملة أسوأ بسبب الإجازة.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">الإجازة (verlof) وقت لطفلكِ</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">إذا كانت لكِ وظيفة، تحصلين على إجازة مجموعها {pregnancy-leave} أسبوعًا قبل الولادة وبعدها.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">اسألي صاحب العمل على كم أسبوع إجازة تحصلين.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">بعد ذلك يمكن لكل أمّ أو أب لديه وظيفة أن يأخذ إجازة {parental-leave} أسبوعًا.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">اسألي صاحب العمل أيضًا كم تدوم بعد ذلك إجازة كل أمّ أو أب.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">في السنة الأولى يُدفع جزء من الأجر عن {parental-leave-paid} أسابيع منها.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">اسألي صاحب العمل كم أسبوعًا منها مدفوع الأجر.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">لا يُسمح لصاحب العمل أن يعاملكِ معاملة أسوأ بسبب ذلك.</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">الاندماج والعمل</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">في الاندماج (inburgering) تتعلمين أيضًا عن العمل في هولندا.</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">هناك ثلاث طرق: اللغة، أو الدراسة، أو أن تتعلمي تدبير أموركِ بنفسكِ.</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">اسألي البلدية أي طريق يناسبكِ.</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">اسألي أيضًا إن كان يمكنكِ أن تجمعي بين الدروس والعمل.</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">رسالة من الحكومة</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">انظري ممّن الرسالة وما آخر موعد فيها.</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">إذا كنتِ لا تفهمين الرسالة، فأحضريها معكِ.</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">اسألي في الاستقبال من يقرأ معكِ.</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">احفظي رسائلكِ كلها في مكان واحد.</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">الـ DigiD هو مفتاحكِ</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">بالـ DigiD تصلين إلى الحكومة على الإنترنت.</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">لا تخبري أحدًا برمزكِ السري، ولا حتى العائلة.</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">في مكتبات عامة كثيرة يساعدونكِ مجانًا في DigiD.</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">هل عليكِ ديون؟</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">الديون قد تصيب أي إنسان.</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">اجمعي كل الرسائل، حتى التي لم تفتحيها.</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">أحضريها معكِ واطلبي المساعدة مبكرًا.</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">لا داعي للخجل.</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">المساعدة في الديون</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">كل بلدية تساعد الناس الذين عليهم ديون.</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">يمكنكِ أيضًا أن تتصلي مجانًا بالرقم 0800-8115.</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">ولا حاجة لأن تقولي من أنتِ.</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">من يساعد مجانًا؟</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">اسألي أولًا في استقبال هذا البيت.</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">المكتبة العامة تساعد في الأسئلة عن الحكومة على الإنترنت.</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">الـ Juridisch Loket يساعد في القواعد والحقوق.</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">اسألي دائمًا مسبقًا إن كان ذلك مجانيًا حقًا.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">معاملة سيئة؟ يمكنكِ أن تبلّغي عنها</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">هل يعاملكِ أحد معاملة أسوأ بسبب مَن أنتِ؟</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">هذا اسمه تمييز (discriminatie).</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">يمكنكِ أن تبلّغي عنه مجانًا لدى discriminatie.nl.</translation>
    </message>
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">لستِ في أمان في البيت؟</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">هل يؤذيكِ أحد في البيت، أو هل أنتِ خائفة؟</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">خط Veilig Thuis (الأمان في البيت) يستمع إليكِ ليلًا ونهارًا، مجانًا: 0800-2000.</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">لا حاجة لأن تقولي اسمكِ.</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">إذا كان هناك خطر الآن، فاتصلي بالرقم 112.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">دورات</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">التعلّم ولقاء الناس</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">الحديث عن العمل والمال</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">مجموعة Kiezen voor Werk موضوعها العمل والمال الخاص بكِ.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">هناك تحكي امرأة قصتها الخاصة.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">بعد ذلك تكتشفين ما تستطيعين وما تريدين.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كانت هناك مجموعة.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">تعرّفي على نفسكِ أكثر</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">من أنتِ وما الذي تفعلينه جيدًا؟</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">في دورات مثل K!X Works تكتشفين ذلك.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">تتدربين على الكلام وتزورين شركة.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">اسألي في الاستقبال عن الدورات الموجودة.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">تعلّم اللغة الهولندية</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">تدرّبي كل يوم قليلًا على اللغة الهولندية.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">لا بأس إن أخطأتِ.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">اسألي في الاستقبال أين يمكنكِ أن تأخذي دروسًا.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">اسألي أيضًا إن كانت الدروس تكلّف مالًا.</translation>
    </message>
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">التدرّب على الهولندية مع شخص</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">أحيانًا يتدرّب معكِ متطوع أو متطوعة.</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">تتحدثان عن أشياء عادية، مثل العمل والأطفال.</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">اسألي في الاستقبال عن taalmaatje، وهو شخص يتدرّب معكِ على اللغة.</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">تعلّم القراءة والكتابة</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">كثير من الناس يتعلمون ذلك وهم كبار.</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">تتعلمين في مجموعة صغيرة أو مع شخص واحد.</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">اسألي في الاستقبال أو في المكتبة العامة.</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">التعلّم بالكمبيوتر والهاتف</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">تتعلمين إرسال البريد الإلكتروني والبحث وملء الاستمارات.</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">مكتبات عامة كثيرة عندها دورة مجانية.</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">اسألي هناك أيضًا هل توجد مجموعة للنساء.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">الاندماج (inburgering)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">الاندماج هو أن تتعلمي عن اللغة والعمل والمشاركة في المجتمع.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">لديكِ {integration-years} سنوات لذلك.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">اسألي البلدية (gemeente) كم لديكِ من الوقت.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">هناك أكثر من طريقة، ومنها طريقة مع الدراسة.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">اسألي البلدية (gemeente) إن كان عليكِ أن تتبعي الاندماج.</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">الحصول على شهادة</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">حتى في وقت لاحق من حياتكِ يمكنكِ أن تحصلي على شهادة.</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">اسألي في الاستقبال أي دراسة تناسب ما تجيدينه الآن.</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">اسألي عن التكاليف والأوقات ورعاية الأطفال.</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">ثقة أكبر بنفسكِ</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">في مجموعة تكتشفين ما الذي تتقنينه.</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">تتدربين على أن تحكي من أنتِ.</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">لا حاجة لأن تقولي الكثير من البداية.</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">تمرين للبيت</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">اذكري ثلاثة أشياء تتقنينها.</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">تذكّري لكل شيء منها مرة نجحتِ فيها.</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">اسألي صديقة ماذا ترى فيكِ.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">العمل التطوعي</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">تساعدين الناس وتتعرفين على أناس جدد.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">لا تحصلين على أجر، لكن أحيانًا على مبلغ صغير.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">الـ VOG هي شهادة حسن سلوك.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">إذا كنتِ تساعدين أشخاصًا في وضع صعب، تكون الـ VOG غالبًا مجانية.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">أنتِ والـ maatje معًا</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">الـ maatje شخص يفكّر معكِ.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">يمكنكما أن تذهبا معًا إلى موعد.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">يمكنكِ أن تسألي عن كل شيء بهدوء.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كان هناك maatje.</translation>
    </message>
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">امرأة تحكي</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">امرأة تحكي كيف بدأت هي.</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">وتحكي أيضًا ما كان صعبًا.</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">يمكنكِ أن تسأليها عن كل شيء.</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">شخص واحد يرافقكِ</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">أحيانًا يكون لكِ في البلدية شخص واحد ثابت يرافقكِ.</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">هذا الشخص يستمع إليكِ أولًا.</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">معًا تضعان خطة بخطوات صغيرة.</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">اسألي البلدية إن كان يمكنكِ أن تتحدثي مع امرأة.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">أظهري ما تستطيعين</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">يمكنكِ أن تتعلمي مهنة في مكان عمل.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">الـ praktijkverklaring ورقة عمّا تستطيعين عمله.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">تُظهرين هذه الورقة لصاحب عمل.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">اسألي عن ذلك في Werkcentrum، وهو مكان للعمل والتعلّم.</translation>
    </message>
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">التعلّم مع أجر</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">أحيانًا تتعلمين مهنة وتحصلين على أجر من البداية.</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">اسألي في Werkcentrum أي الشركات تفعل ذلك.</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">اسألي أيضًا كيف يمكنكِ أن تبدئي بتعلّم الهولندية.</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">كتابة سيرة ذاتية (cv)</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">السيرة الذاتية (cv) ورقة عنكِ وعن عملكِ.</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">يمكنكِ أن تكتبي فيها أيضًا العمل التطوعي وعنايتكِ بأهلكِ في البيت.</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">اسألي في الاستقبال من يمكنه أن يساعدكِ في ذلك.</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">تدرّبي على مقابلة عمل</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">صاحب العمل يسألكِ من أنتِ وماذا تستطيعين.</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">يمكنكِ أنتِ أيضًا أن تسألي.</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">اسألي عن الساعات والأجر والزملاء.</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">تدرّبي أولًا على المقابلة مع أحد.</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">اللقاء بالشركات</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">أحيانًا تذهب مجموعة معًا إلى شركة.</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">أحيانًا يأتي صاحب عمل إلى المجموعة.</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">تسمعين أي عمل يوجد وتطرحين أسئلتكِ.</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">اسألي في الاستقبال متى يكون ذلك.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">أماكن للنساء</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">في لاهاي (Den Haag) توجد Yasmin و Vrouwenacademie De Mussen.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">في روتردام توجد Dona Daria.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">في أمستردام توجد Vrouwen Vooruit و Aknarij West.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">في ألكمار توجد WomanLink.</translation>
    </message>
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">أين يكون طفلكِ أثناء الدرس؟</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">اسألي في الدورة إن كان هناك من يعتني بالأطفال أثناء الدرس.</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">اسألي أيضًا كم يكلّف ذلك وابتداءً من أي عمر.</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">إذا لم يكن هناك أحد، فاسألي عن أوقات أخرى.</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">الرياضة</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">المشي والرقص والسباحة ممكنة أيضًا مع أخريات.</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">توجد أحيانًا مجموعة للنساء فقط.</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">اسألي في الاستقبال أين ذلك وكم يكلّف.</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">تعلّم ركوب الدراجة</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">بالدراجة تذهبين بنفسكِ إلى العمل أو الدرس أو رعاية الأطفال.</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">في درس الدراجة تتدربين بهدوء مع أخريات.</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">اسألي في الاستقبال أين يوجد درس دراجة.</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">قهوة وشاي وحديث</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">يمكنكِ أن تلتقي بنساء أخريات بلا دورة.</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">يمكنكنّ أيضًا أن تطبخن أو تقرأن أو تتحدثن أو تزرعن معًا.</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">اسألي في الاستقبال متى يمكنكِ أن تأتي.</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">للآباء وشركاء الحياة أيضًا</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">توجد أحيانًا مجموعة للآباء أو شركاء الحياة.</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">يتحدثون عن العمل والمال والعناية بالأطفال.</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">ربما يريد شريك حياتكِ أن يأتي مرة.</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">اسألي في الاستقبال إن كانت هناك مجموعة كهذه.</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">خذي أحدًا معكِ</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">يمكنكِ أن تأخذي أحدًا معكِ إلى موعد للحديث.</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">مثلًا صديقة أو أختًا أو شريك حياتكِ.</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">ويمكنكِ أن تأتي وحدكِ أيضًا.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">خطوتكِ التالية</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">ماذا تحبين أن تتعلمي أو تفعلي؟</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">اختاري خطوة صغيرة تريدينها أنتِ.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">أخبري بها شخصًا تثقين به.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">يمكنكِ دائمًا أن تختاري شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">المال</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">الأطفال</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">الرسائل والأوراق</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">التعلّم</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">المهن</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">العائلة والشريك</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">لقاء الناس</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">طلب المساعدة</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">حقوقكِ</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">المرض والحمل والرعاية</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">أنتِ</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">الجهة المنظِّمة: {organisation}.</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">هذا للنساء فقط.</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">هذا للنساء والرجال.</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">لا يكلّفكِ شيئًا.</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">توجد رعاية لطفلكِ.</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">لا توجد رعاية لطفلكِ.</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">في الاستقبال يخبرونكِ كيف تشاركين.</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">سألنا عن هذا وتأكدنا منه في {checked}.</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">كان هذا مكتوبًا على الإنترنت في {read}؛ اسألي هل ما زال صحيحًا.</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">اسألي في الاستقبال:</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">لمن هذا؟</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">هل هذا للنساء أم للجميع؟</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">كم يكلّف هذا؟</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">هل توجد رعاية لطفلكِ؟</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">كم يكلّف هذا، وهل توجد رعاية لطفلكِ؟</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">متى يكون هذا؟</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">أين يكون هذا؟</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">أين ومتى يكون هذا؟</translation>
    </message>
</context>
</TS>
