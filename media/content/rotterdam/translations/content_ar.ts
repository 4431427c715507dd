<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">المساعدة في إيجاد عمل في روتردام</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">اطلبي من بلدية روتردام المساعدة في البحث عن عمل، حتى بلا إعانة (uitkering).</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">سجّلي نفسكِ أولًا عند UWV ثم اذهبي إلى البلدية.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">مركز العمل Werkcentrum في روتردام</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">في Werkcentrum تتحدثين عن العمل والتعلّم والشهادات.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">انظري في werkcentrum.nl أو اسألي في الاستقبال.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">مجموعة من الأمهات والآباء تتعلم معًا وتبحث عن عمل بمساعدة.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">هذا لأمهات في جنوب روتردام بلا شريك حياة، يحصلن على إعانة (uitkering).</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">مجموعة الصغار (peutergroep) في روتردام</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">طفلكِ يلعب ويتعلم مع أطفال آخرين، قبل المدرسة الابتدائية.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">اسألي عن ذلك في مجموعة صغار (peutergroep) أو مدرسة في حيّكِ.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">الرعاية عند المرض في روتردام</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">إذا كان الوضع في البيت صعبًا بسبب المرض، تدفع البلدية أحيانًا معكِ.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">هذا لأمهات وآباء يسكنون في روتردام.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag het bij de gemeente Rotterdam, en noem het woord SMI.</source>
        <translation type="unfinished">اسألي بلدية روتردام، واذكري كلمة SMI.</translation>
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
        <translation type="unfinished">هنا تبلّغين أن أحدًا يعاملكِ معاملة سيئة بسبب مَن أنتِ.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">حتى إذا كنتِ غير متأكدة، يمكنكِ أن تتحدثي هنا.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">اتصلي بالرقم 010 411 39 11 أو انظري في radar.nl.</translation>
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
        <translation type="unfinished">مركز Dona Daria يساعد الناس ليكونوا أقوياء ويختاروا بأنفسهم.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.for">
        <source>Vrouwen en mannen zijn welkom.</source>
        <translation type="unfinished">النساء والرجال مرحّب بهم.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">العنوان هو Gerard Scholtenstraat 129.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">اتصلي بالرقم 010 465 92 96 واسألي ماذا يوجد الآن.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>In een groep praat u over werk, eigen geld en wat u wilt.</source>
        <translation type="unfinished">في مجموعة تتحدثين عن العمل ومالكِ الخاص وما تريدين.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">اسألي في Dona Daria إن كانت هناك مجموعة جديدة قريبًا.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">نساء يتعلمن الهولندية ويطبخن معًا وتساعد كل واحدة الأخرى.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">كثير من النساء هناك وصلن إلى هولندا قبل وقت قصير.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">المكان في حي Oude Westen.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">الهولندية في المكتبة العامة</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>U oefent Nederlands en krijgt hulp met de computer.</source>
        <translation type="unfinished">تتدربين على الهولندية وتحصلين على مساعدة في الكمبيوتر.</translation>
    </message>
    <message id="programmes.rotterdam-library.for">
        <source>Het is voor mensen uit Rotterdam die willen leren.</source>
        <translation type="unfinished">هذا لناس من روتردام يريدون أن يتعلموا.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">المساعدة في DigiD والإنترنت</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">المكتبة تساعدكِ في DigiD والرسائل والاستمارات على الإنترنت.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">لا حاجة لأن تكوني مشتركة في المكتبة.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">اسألي في المكتبة عن Informatiepunt Digitale Overheid، وهو مكتب الأسئلة عن الحكومة على الإنترنت.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">أسئلة عن الاندماج</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">البلدية تجيب عن أسئلتكِ عن الاندماج (inburgering).</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">هذا لمن يتبعون الاندماج في روتردام.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">درس الدراجة في روتردام</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">توجد أحيانًا مجموعة لتعلّم ركوب الدراجة معًا.</translation>
    </message>
</context>
</TS>
