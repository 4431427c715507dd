<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title">
        <source>Werk</source>
        <translation type="unfinished">Робота</translation>
    </message>
    <message id="work.question">
        <source>Wat past bij mij?</source>
        <translation type="unfinished">Що мені підходить?</translation>
    </message>
    <message id="work.values.title">
        <source>Wat is belangrijk voor u?</source>
        <translation type="unfinished">Що для Вас важливо?</translation>
    </message>
    <message id="work.values.1">
        <source>Wilt u eigen geld, mensen zien of iets leren?</source>
        <translation type="unfinished">Ви хочете мати власні гроші, бути серед людей чи чогось навчитися?</translation>
    </message>
    <message id="work.values.2">
        <source>Elk antwoord is goed.</source>
        <translation type="unfinished">Кожна відповідь добра.</translation>
    </message>
    <message id="work.values.3">
        <source>U hoeft nu nog niet te kiezen.</source>
        <translation type="unfinished">Зараз Вам ще не треба обирати.</translation>
    </message>
    <message id="work.values.4">
        <source>U kiest zelf, in uw eigen tijd.</source>
        <translation type="unfinished">Ви обираєте самі, без поспіху.</translation>
    </message>
    <message id="work.strengths.title">
        <source>U kunt al veel</source>
        <translation type="unfinished">Ви вже багато вмієте</translation>
    </message>
    <message id="work.strengths.1">
        <source>Denk aan wat u elke dag doet.</source>
        <translation type="unfinished">Подумайте про те, що Ви робите щодня.</translation>
    </message>
    <message id="work.strengths.2">
        <source>Misschien rekent, regelt, maakt of repareert u veel.</source>
        <translation type="unfinished">Можливо, Ви багато рахуєте, організовуєте, майструєте чи ремонтуєте.</translation>
    </message>
    <message id="work.strengths.3">
        <source>Misschien spreekt u ook meer talen.</source>
        <translation type="unfinished">Можливо, Ви також говорите кількома мовами.</translation>
    </message>
    <message id="work.strengths.4">
        <source>Dat kunt u op het werk gebruiken.</source>
        <translation type="unfinished">Це Ви можете використати на роботі.</translation>
    </message>
    <message id="work.first-steps.title">
        <source>Stap voor stap</source>
        <translation type="unfinished">Крок за кроком</translation>
    </message>
    <message id="work.first-steps.1">
        <source>Bedenk eerst wat u graag wilt.</source>
        <translation type="unfinished">Спершу подумайте, чого Ви хочете.</translation>
    </message>
    <message id="work.first-steps.2">
        <source>Praat dan met iemand die u vertrouwt.</source>
        <translation type="unfinished">Потім поговоріть з кимось, кому довіряєте.</translation>
    </message>
    <message id="work.first-steps.3">
        <source>Ga daarna ergens kijken of iets proberen.</source>
        <translation type="unfinished">Далі підіть кудись подивитися або щось спробуйте.</translation>
    </message>
    <message id="work.first-steps.4">
        <source>Elke kleine stap is een stap.</source>
        <translation type="unfinished">Кожен маленький крок — це крок.</translation>
    </message>
    <message id="work.sectors.title">
        <source>Veel soorten werk</source>
        <translation type="unfinished">Багато видів роботи</translation>
    </message>
    <message id="work.sectors.1">
        <source>U kunt werken in de techniek, met computers of in het vervoer.</source>
        <translation type="unfinished">Ви можете працювати в технічній сфері, з комп’ютерами або на транспорті.</translation>
    </message>
    <message id="work.sectors.2">
        <source>U kunt ook kiezen voor een winkel, keuken of kantoor.</source>
        <translation type="unfinished">Ви можете також обрати магазин, кухню чи офіс.</translation>
    </message>
    <message id="work.sectors.3">
        <source>U kunt werken met planten, in de schoonmaak of in de zorg.</source>
        <translation type="unfinished">Ви можете працювати з рослинами, прибирати або доглядати за людьми.</translation>
    </message>
    <message id="work.sectors.4">
        <source>U kunt ook een eigen bedrijf beginnen.</source>
        <translation type="unfinished">Ви можете також відкрити власну справу.</translation>
    </message>
    <message id="work.home.title">
        <source>Praat er thuis over</source>
        <translation type="unfinished">Поговоріть про це вдома</translation>
    </message>
    <message id="work.home.1">
        <source>Vertel thuis wat u graag wilt.</source>
        <translation type="unfinished">Розкажіть удома, чого Ви хочете.</translation>
    </message>
    <message id="work.home.2">
        <source>Heeft u een partner, dan kunt u het werk thuis delen.</source>
        <translation type="unfinished">Якщо у Вас є партнер, хатню роботу можна ділити.</translation>
    </message>
    <message id="work.home.3">
        <source>Misschien denkt een vriendin of familie met u mee.</source>
        <translation type="unfinished">Можливо, подруга чи родина подумає разом з Вами.</translation>
    </message>
    <message id="work.register.title">
        <source>Inschrijven bij UWV</source>
        <translation type="unfinished">Реєстрація в UWV</translation>
    </message>
    <message id="work.register.1">
        <source>UWV is een kantoor voor mensen die werk zoeken.</source>
        <translation type="unfinished">UWV — це установа для людей, які шукають роботу.</translation>
    </message>
    <message id="work.register.2">
        <source>Schrijf u daar in als werkzoekende.</source>
        <translation type="unfinished">Зареєструйтеся там як людина, що шукає роботу.</translation>
    </message>
    <message id="work.register.3">
        <source>Daarna kunt u ook hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Потім Ви можете попросити допомоги і в муніципалітеті (gemeente).</translation>
    </message>
    <message id="work.register.4">
        <source>Vraag aan de balie wie u met inschrijven kan helpen.</source>
        <translation type="unfinished">Запитайте на рецепції, хто може допомогти Вам зареєструватися.</translation>
    </message>
    <message id="work.it.title">
        <source>Werken met computers</source>
        <translation type="unfinished">Робота з комп’ютерами</translation>
    </message>
    <message id="work.it.1">
        <source>U maakt websites of programma&apos;s.</source>
        <translation type="unfinished">Ви робите сайти або програми.</translation>
    </message>
    <message id="work.it.2">
        <source>Of u helpt mensen als hun computer niet werkt.</source>
        <translation type="unfinished">Або допомагаєте людям, коли їхній комп’ютер не працює.</translation>
    </message>
    <message id="work.it.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Запитайте на рецепції, який є курс.</translation>
    </message>
    <message id="work.technology.title">
        <source>Werken in de techniek</source>
        <translation type="unfinished">Робота в технічній сфері</translation>
    </message>
    <message id="work.technology.1">
        <source>In de techniek maakt en repareert u dingen.</source>
        <translation type="unfinished">У технічній сфері Ви робите й ремонтуєте речі.</translation>
    </message>
    <message id="work.technology.2">
        <source>U werkt bijvoorbeeld met stroom, fietsen of machines.</source>
        <translation type="unfinished">Ви працюєте, наприклад, з електрикою, велосипедами чи механізмами.</translation>
    </message>
    <message id="work.technology.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Запитайте на рецепції, де можна побачити цю роботу.</translation>
    </message>
    <message id="work.food.title">
        <source>Werken met eten</source>
        <translation type="unfinished">Робота з їжею</translation>
    </message>
    <message id="work.food.1">
        <source>U kookt, bakt of bedient gasten.</source>
        <translation type="unfinished">Ви готуєте, печете або обслуговуєте гостей.</translation>
    </message>
    <message id="work.food.2">
        <source>Dat kan in een restaurant, hotel, kantoor of fabriek.</source>
        <translation type="unfinished">Це може бути в ресторані, готелі, офісі чи на фабриці.</translation>
    </message>
    <message id="work.food.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Запитайте на рецепції, чи можна прийти на день і подивитися.</translation>
    </message>
    <message id="work.transport.title">
        <source>Werken in het vervoer</source>
        <translation type="unfinished">Робота на транспорті</translation>
    </message>
    <message id="work.transport.1">
        <source>U brengt mensen of spullen naar een andere plek.</source>
        <translation type="unfinished">Ви перевозите людей або речі в інше місце.</translation>
    </message>
    <message id="work.transport.2">
        <source>U rijdt bijvoorbeeld een bus, tram, taxi of bestelauto.</source>
        <translation type="unfinished">Ви водите, наприклад, автобус, трамвай, таксі чи фургон.</translation>
    </message>
    <message id="work.transport.3">
        <source>Vraag de werkgever welk rijbewijs u nodig heeft en wie dat betaalt.</source>
        <translation type="unfinished">Запитайте роботодавця, які водійські права Вам потрібні і хто за них платить.</translation>
    </message>
    <message id="work.green.title">
        <source>Werken in het groen</source>
        <translation type="unfinished">Робота з рослинами й тваринами</translation>
    </message>
    <message id="work.green.1">
        <source>U werkt met planten, bomen, groente of dieren.</source>
        <translation type="unfinished">Ви працюєте з рослинами, деревами, овочами чи тваринами.</translation>
    </message>
    <message id="work.green.2">
        <source>Dat kan in een tuin, een park of een kas.</source>
        <translation type="unfinished">Це може бути в саду, парку чи теплиці.</translation>
    </message>
    <message id="work.green.3">
        <source>Vraag aan de balie of u een dag mag meekijken.</source>
        <translation type="unfinished">Запитайте на рецепції, чи можна прийти на день і подивитися.</translation>
    </message>
    <message id="work.office.title">
        <source>Werken op kantoor</source>
        <translation type="unfinished">Робота в офісі</translation>
    </message>
    <message id="work.office.1">
        <source>U schrijft brieven, maakt afspraken of rekent met geld.</source>
        <translation type="unfinished">Ви пишете листи, призначаєте зустрічі або рахуєте гроші.</translation>
    </message>
    <message id="work.office.2">
        <source>U praat met mensen, aan de balie of de telefoon.</source>
        <translation type="unfinished">Ви говорите з людьми на рецепції або телефоном.</translation>
    </message>
    <message id="work.office.3">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Запитайте на рецепції, який є курс.</translation>
    </message>
    <message id="work.building.title">
        <source>Werken in de bouw</source>
        <translation type="unfinished">Робота на будівництві</translation>
    </message>
    <message id="work.building.1">
        <source>In de bouw maakt u huizen, wegen en scholen.</source>
        <translation type="unfinished">На будівництві Ви зводите будинки, дороги й школи.</translation>
    </message>
    <message id="work.building.2">
        <source>U kunt bijvoorbeeld metselen, schilderen of een kraan rijden.</source>
        <translation type="unfinished">Ви можете, наприклад, класти цеглу, фарбувати чи керувати краном.</translation>
    </message>
    <message id="work.building.3">
        <source>Vraag aan de balie waar u dit werk kunt zien.</source>
        <translation type="unfinished">Запитайте на рецепції, де можна побачити цю роботу.</translation>
    </message>
    <message id="work.care.title">
        <source>Werken in de zorg</source>
        <translation type="unfinished">Робота з догляду за людьми</translation>
    </message>
    <message id="work.care.1">
        <source>U helpt mensen die ziek of oud zijn of hulp nodig hebben.</source>
        <translation type="unfinished">Ви допомагаєте хворим чи літнім людям або тим, кому потрібна допомога.</translation>
    </message>
    <message id="work.care.2">
        <source>Dat kan thuis bij mensen of in een ziekenhuis.</source>
        <translation type="unfinished">Це може бути в людей удома або в лікарні.</translation>
    </message>
    <message id="work.care.3">
        <source>Vraag aan de balie of u eerst als vrijwilliger kunt kijken.</source>
        <translation type="unfinished">Запитайте на рецепції, чи можна спершу подивитися як волонтерка.</translation>
    </message>
    <message id="work.retail.title">
        <source>Werken in een winkel</source>
        <translation type="unfinished">Робота в магазині</translation>
    </message>
    <message id="work.retail.1">
        <source>U helpt klanten, vult de winkel of zit aan de kassa.</source>
        <translation type="unfinished">Ви допомагаєте покупцям, викладаєте товар або сидите на касі.</translation>
    </message>
    <message id="work.retail.2">
        <source>Een winkel is vaak ook &apos;s avonds of op zaterdag open.</source>
        <translation type="unfinished">Магазин часто відкритий також увечері чи в суботу.</translation>
    </message>
    <message id="work.retail.3">
        <source>Vraag in een winkel of zij mensen zoeken.</source>
        <translation type="unfinished">Запитайте в магазині, чи шукають вони людей.</translation>
    </message>
    <message id="work.education.title">
        <source>Werken op een school</source>
        <translation type="unfinished">Робота в школі</translation>
    </message>
    <message id="work.education.1">
        <source>U geeft les of u helpt in de klas.</source>
        <translation type="unfinished">Ви ведете уроки або допомагаєте в класі.</translation>
    </message>
    <message id="work.education.2">
        <source>Een school heeft ook mensen voor kantoor en gebouw nodig.</source>
        <translation type="unfinished">Школі також потрібні люди в офісі та для догляду за будівлею.</translation>
    </message>
    <message id="work.education.3">
        <source>Vraag op een school in de buurt wat er kan.</source>
        <translation type="unfinished">Запитайте у школі поблизу, що можливо.</translation>
    </message>
    <message id="work.warehouse.title">
        <source>Werken in een magazijn</source>
        <translation type="unfinished">Робота на складі</translation>
    </message>
    <message id="work.warehouse.1">
        <source>In een magazijn liggen spullen voor winkels en klanten.</source>
        <translation type="unfinished">На складі лежать речі для магазинів і покупців.</translation>
    </message>
    <message id="work.warehouse.2">
        <source>U zoekt ze, pakt ze in of rijdt een heftruck.</source>
        <translation type="unfinished">Ви шукаєте їх, пакуєте або їздите на навантажувачі.</translation>
    </message>
    <message id="work.warehouse.3">
        <source>Vraag de werkgever hoe zwaar het werk is en hoe laat het begint.</source>
        <translation type="unfinished">Запитайте роботодавця, наскільки важка ця робота і о котрій вона починається.</translation>
    </message>
    <message id="work.with-children.title">
        <source>Werken in de kinderopvang</source>
        <translation type="unfinished">Робота з догляду за дітьми</translation>
    </message>
    <message id="work.with-children.1">
        <source>U speelt met kinderen en zorgt voor hen.</source>
        <translation type="unfinished">Ви граєтеся з дітьми й дбаєте про них.</translation>
    </message>
    <message id="work.with-children.2">
        <source>Voor dit werk leert u een vak.</source>
        <translation type="unfinished">Для цієї роботи Ви вчитеся професії.</translation>
    </message>
    <message id="work.with-children.3">
        <source>Vraag aan de balie welk diploma u nodig heeft.</source>
        <translation type="unfinished">Запитайте на рецепції, який диплом Вам потрібен.</translation>
    </message>
    <message id="work.cleaning.title">
        <source>Werken in de schoonmaak</source>
        <translation type="unfinished">Робота з прибирання</translation>
    </message>
    <message id="work.cleaning.1">
        <source>U maakt een kantoor, school, hotel of trein schoon.</source>
        <translation type="unfinished">Ви прибираєте офіс, школу, готель чи поїзд.</translation>
    </message>
    <message id="work.cleaning.2">
        <source>Vaak is dat vroeg in de ochtend of in de avond.</source>
        <translation type="unfinished">Часто це рано-вранці або ввечері.</translation>
    </message>
    <message id="work.cleaning.3">
        <source>Vraag de werkgever of u een vak kunt leren of een diploma kunt halen.</source>
        <translation type="unfinished">Запитайте роботодавця, чи можна вивчити професію або отримати диплом.</translation>
    </message>
    <message id="work.own-business.title">
        <source>Een eigen bedrijf</source>
        <translation type="unfinished">Власна справа</translation>
    </message>
    <message id="work.own-business.1">
        <source>U verkoopt iets wat u maakt of goed kunt.</source>
        <translation type="unfinished">Ви продаєте те, що робите або добре вмієте.</translation>
    </message>
    <message id="work.own-business.2">
        <source>U bent dan zelf de baas.</source>
        <translation type="unfinished">Тоді Ви самі всім керуєте.</translation>
    </message>
    <message id="work.own-business.3">
        <source>Er zijn regels voor belasting en geld.</source>
        <translation type="unfinished">Є правила щодо податків і грошей.</translation>
    </message>
    <message id="work.own-business.4">
        <source>Vraag aan de balie wie u kan helpen voordat u begint.</source>
        <translation type="unfinished">Запитайте на рецепції, хто може допомогти, перш ніж Ви почнете.</translation>
    </message>
    <message id="work.look-around.title">
        <source>Ga eens kijken</source>
        <translation type="unfinished">Підіть подивіться</translation>
    </message>
    <message id="work.look-around.1">
        <source>Soms mag u een dag meekijken bij een bedrijf.</source>
        <translation type="unfinished">Іноді можна один день подивитися, як працюють у компанії.</translation>
    </message>
    <message id="work.look-around.2">
        <source>U ziet het werk en praat met mensen daar.</source>
        <translation type="unfinished">Ви бачите роботу і говорите там з людьми.</translation>
    </message>
    <message id="work.look-around.3">
        <source>Daarna hoeft u niets te kiezen.</source>
        <translation type="unfinished">Після цього Ви не мусите нічого обирати.</translation>
    </message>
    <message id="work.look-around.4">
        <source>Vraag aan de balie of iemand met u meegaat.</source>
        <translation type="unfinished">Запитайте на рецепції, чи хтось піде з Вами.</translation>
    </message>
    <message id="work.hours.title">
        <source>Hoeveel uur wilt u werken?</source>
        <translation type="unfinished">Скільки годин Ви хочете працювати?</translation>
    </message>
    <message id="work.hours.1">
        <source>U kunt de hele week werken of een paar dagen.</source>
        <translation type="unfinished">Ви можете працювати весь тиждень або кілька днів.</translation>
    </message>
    <message id="work.hours.2">
        <source>Minder dan een hele week heet parttime werken.</source>
        <translation type="unfinished">Коли працюють менше, ніж повний тиждень, це називається parttime.</translation>
    </message>
    <message id="work.hours.3">
        <source>Bedenk welke uren bij u en uw gezin passen.</source>
        <translation type="unfinished">Подумайте, які години підходять Вам і Вашій родині.</translation>
    </message>
    <message id="work.hours.4">
        <source>Praat er met de werkgever over.</source>
        <translation type="unfinished">Поговоріть про це з роботодавцем.</translation>
    </message>
    <message id="work.shifts.title">
        <source>Vroeg, laat of in het weekend</source>
        <translation type="unfinished">Рано, пізно чи у вихідні</translation>
    </message>
    <message id="work.shifts.1">
        <source>Sommig werk begint heel vroeg of gaat &apos;s nachts door.</source>
        <translation type="unfinished">Буває робота, яка починається дуже рано або триває вночі.</translation>
    </message>
    <message id="work.shifts.2">
        <source>Op een rooster staat wanneer u werkt.</source>
        <translation type="unfinished">У графіку (rooster) написано, коли Ви працюєте.</translation>
    </message>
    <message id="work.shifts.3">
        <source>Vraag de werkgever wanneer u dat rooster krijgt.</source>
        <translation type="unfinished">Запитайте роботодавця, коли Ви отримаєте цей графік.</translation>
    </message>
    <message id="work.shifts.4">
        <source>Vraag ook of u met iemand kunt ruilen.</source>
        <translation type="unfinished">Запитайте також, чи можна з кимось помінятися.</translation>
    </message>
    <message id="work.school-times.title">
        <source>Werken als de kinderen op school zijn</source>
        <translation type="unfinished">Працювати, коли діти у школі</translation>
    </message>
    <message id="work.school-times.1">
        <source>Sommig werk past bij de tijden van school.</source>
        <translation type="unfinished">Є робота, яку можна робити, поки діти у школі.</translation>
    </message>
    <message id="work.school-times.2">
        <source>Vraag de werkgever of u dan kunt werken.</source>
        <translation type="unfinished">Запитайте роботодавця, чи можете Ви працювати саме тоді.</translation>
    </message>
    <message id="work.school-times.3">
        <source>Bedenk wie er helpt in de schoolvakantie.</source>
        <translation type="unfinished">Подумайте, хто допоможе під час канікул.</translation>
    </message>
    <message id="work.part-time-money.title">
        <source>Uw uren en uw eigen geld</source>
        <translation type="unfinished">Ваші години і власні гроші</translation>
    </message>
    <message id="work.part-time-money.1">
        <source>Met meer uren verdient u meer eigen geld.</source>
        <translation type="unfinished">Якщо Ви працюєте більше годин, Ви заробляєте більше власних грошей.</translation>
    </message>
    <message id="work.part-time-money.2">
        <source>Met minder uren heeft u meer tijd voor andere dingen.</source>
        <translation type="unfinished">Якщо Ви працюєте менше годин, у Вас більше часу на інше.</translation>
    </message>
    <message id="work.part-time-money.3">
        <source>Vraag aan de balie wat uw uren betekenen voor later, als u oud bent.</source>
        <translation type="unfinished">Запитайте на рецепції, що Ваші години означають для майбутнього, коли Ви постарієте.</translation>
    </message>
    <message id="work.part-time-money.4">
        <source>U kiest zelf wat u belangrijk vindt.</source>
        <translation type="unfinished">Ви самі обираєте, що для Вас важливо.</translation>
    </message>
    <message id="work.learning.title">
        <source>Werken en leren samen</source>
        <translation type="unfinished">Працювати й водночас учитися</translation>
    </message>
    <message id="work.learning.1">
        <source>Bij een BBL werkt u en gaat u naar school.</source>
        <translation type="unfinished">У BBL Ви працюєте і ходите до школи.</translation>
    </message>
    <message id="work.learning.2">
        <source>U leert een vak op het werk.</source>
        <translation type="unfinished">Ви вчитеся професії на роботі.</translation>
    </message>
    <message id="work.learning.3">
        <source>Vraag hoeveel uur u werkt en wat u verdient.</source>
        <translation type="unfinished">Запитайте, скільки годин Ви працюватимете і скільки зароблятимете.</translation>
    </message>
    <message id="work.learning.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Запитайте про це у Werkcentrum — місці для роботи й навчання.</translation>
    </message>
    <message id="work.bbl.title">
        <source>Hoe gaat een BBL?</source>
        <translation type="unfinished">Як проходить BBL?</translation>
    </message>
    <message id="work.bbl.1">
        <source>Een BBL is een opleiding met een baan erbij.</source>
        <translation type="unfinished">BBL — це навчання разом із роботою.</translation>
    </message>
    <message id="work.bbl.2">
        <source>Vaak werkt u minstens {bbl-hours} uur per week.</source>
        <translation type="unfinished">Часто Ви працюєте щонайменше {bbl-hours} годин на тиждень.</translation>
    </message>
    <message id="work.bbl.2.instead">
        <source>Vraag aan de balie hoeveel uur per week u dan werkt.</source>
        <translation type="unfinished">Запитайте на рецепції, скільки годин на тиждень Ви тоді працюєте.</translation>
    </message>
    <message id="work.bbl.3">
        <source>De andere tijd leert u voor een diploma.</source>
        <translation type="unfinished">Решту часу Ви вчитеся, щоб отримати диплом.</translation>
    </message>
    <message id="work.bbl.4">
        <source>Vraag het bedrijf of u daarna kunt blijven.</source>
        <translation type="unfinished">Запитайте в компанії, чи можна потім там залишитися.</translation>
    </message>
    <message id="work.practice.title">
        <source>Een bewijs van de werkplek</source>
        <translation type="unfinished">Документ із місця роботи</translation>
    </message>
    <message id="work.practice.1">
        <source>Bij een bedrijf leert u een of meer taken.</source>
        <translation type="unfinished">У компанії Ви вчитеся виконувати одне або кілька завдань.</translation>
    </message>
    <message id="work.practice.2">
        <source>Doet u die goed, dan krijgt u een praktijkverklaring.</source>
        <translation type="unfinished">Якщо Ви виконуєте їх добре, Ви отримуєте praktijkverklaring.</translation>
    </message>
    <message id="work.practice.3">
        <source>Vraag bij het Werkcentrum welke bedrijven meedoen.</source>
        <translation type="unfinished">Запитайте у Werkcentrum, які компанії беруть участь.</translation>
    </message>
    <message id="work.trial.title">
        <source>Eerst proberen</source>
        <translation type="unfinished">Спершу спробувати</translation>
    </message>
    <message id="work.trial.1">
        <source>Soms kunt u een baan eerst proberen.</source>
        <translation type="unfinished">Іноді Ви можете спершу спробувати роботу.</translation>
    </message>
    <message id="work.trial.2">
        <source>Dat heet een proefplaats.</source>
        <translation type="unfinished">Це називається proefplaats, тобто робота на пробу.</translation>
    </message>
    <message id="work.trial.3">
        <source>Vraag hoelang het duurt en of u geld krijgt.</source>
        <translation type="unfinished">Запитайте, скільки це триває і чи отримаєте Ви гроші.</translation>
    </message>
    <message id="work.trial.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, чи можливо це для Вас.</translation>
    </message>
    <message id="work.volunteering.title">
        <source>Vrijwilligerswerk als stap</source>
        <translation type="unfinished">Волонтерство як крок</translation>
    </message>
    <message id="work.volunteering.1">
        <source>U helpt anderen en ontdekt wat u leuk vindt.</source>
        <translation type="unfinished">Ви допомагаєте іншим і дізнаєтеся, що Вам подобається.</translation>
    </message>
    <message id="work.volunteering.2">
        <source>U oefent Nederlands en u leert mensen kennen.</source>
        <translation type="unfinished">Ви вправляєтеся в нідерландській і знайомитеся з людьми.</translation>
    </message>
    <message id="work.volunteering.3">
        <source>Vraag daar om een brief over wat u deed.</source>
        <translation type="unfinished">Попросіть там листа про те, що Ви робили.</translation>
    </message>
    <message id="work.diploma.title">
        <source>Uw diploma uit een ander land</source>
        <translation type="unfinished">Ваш диплом з іншої країни</translation>
    </message>
    <message id="work.diploma.1">
        <source>Heeft u een diploma uit een ander land?</source>
        <translation type="unfinished">У Вас є диплом з іншої країни?</translation>
    </message>
    <message id="work.diploma.2">
        <source>IDW is een kantoor dat naar uw diploma kijkt.</source>
        <translation type="unfinished">IDW — це установа, яка розглядає Ваш диплом.</translation>
    </message>
    <message id="work.diploma.3">
        <source>U hoort dan wat het in Nederland waard is.</source>
        <translation type="unfinished">Тоді Ви дізнаєтеся, чого він вартий у Нідерландах.</translation>
    </message>
    <message id="work.diploma.4">
        <source>Vraag aan de balie wat het kost, en of het voor u gratis is.</source>
        <translation type="unfinished">Запитайте на рецепції, скільки це коштує і чи для Вас це безкоштовно.</translation>
    </message>
    <message id="work.experience.title">
        <source>Wat u al deed, telt mee</source>
        <translation type="unfinished">Те, що Ви вже робили, має значення</translation>
    </message>
    <message id="work.experience.1">
        <source>Welk werk deed u in een ander land of thuis?</source>
        <translation type="unfinished">Яку роботу Ви робили в іншій країні чи вдома?</translation>
    </message>
    <message id="work.experience.2">
        <source>Schrijf op wat u daar leerde.</source>
        <translation type="unfinished">Запишіть, чого Ви там навчилися.</translation>
    </message>
    <message id="work.experience.3">
        <source>Vertel het aan een werkgever of begeleider.</source>
        <translation type="unfinished">Розкажіть про це роботодавцю чи людині, яка Вам допомагає.</translation>
    </message>
    <message id="work.experience.4">
        <source>Ook zonder papier kunt u laten zien wat u kunt.</source>
        <translation type="unfinished">Навіть без паперів Ви можете показати, що вмієте.</translation>
    </message>
    <message id="work.search.title">
        <source>Werk zoeken</source>
        <translation type="unfinished">Шукати роботу</translation>
    </message>
    <message id="work.search.1">
        <source>Vertel aan veel mensen dat u werk zoekt.</source>
        <translation type="unfinished">Розкажіть багатьом людям, що шукаєте роботу.</translation>
    </message>
    <message id="work.search.2">
        <source>Zoek op internet of vraag het in een winkel of bedrijf.</source>
        <translation type="unfinished">Шукайте в інтернеті або запитайте в магазині чи компанії.</translation>
    </message>
    <message id="work.search.3">
        <source>Bij UWV of het Werkcentrum kunt u hulp vragen.</source>
        <translation type="unfinished">В UWV або Werkcentrum можна попросити допомоги.</translation>
    </message>
    <message id="work.employer.title">
        <source>Een werkgever die bij u past</source>
        <translation type="unfinished">Роботодавець, який Вам підходить</translation>
    </message>
    <message id="work.employer.1">
        <source>Sommige bedrijven willen iedereen een kans geven.</source>
        <translation type="unfinished">Деякі компанії хочуть дати шанс кожному.</translation>
    </message>
    <message id="work.employer.2">
        <source>Soms helpt een jobcoach u op het werk.</source>
        <translation type="unfinished">Іноді на роботі Вам допомагає jobcoach.</translation>
    </message>
    <message id="work.employer.3">
        <source>Een jobcoach legt uit en denkt met u mee.</source>
        <translation type="unfinished">Jobcoach пояснює і думає разом з Вами.</translation>
    </message>
    <message id="work.employer.4">
        <source>Vraag bij de gemeente of dit voor u kan.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, чи можливо це для Вас.</translation>
    </message>
    <message id="work.here.title">
        <source>Hoe is werken hier?</source>
        <translation type="unfinished">Як працюють тут, у Нідерландах?</translation>
    </message>
    <message id="work.here.1">
        <source>Op het werk maakt u afspraken over tijd en taken.</source>
        <translation type="unfinished">На роботі Ви домовляєтеся про час і завдання.</translation>
    </message>
    <message id="work.here.2">
        <source>Kunt u niet komen, bel dan op tijd.</source>
        <translation type="unfinished">Якщо не можете прийти, зателефонуйте вчасно.</translation>
    </message>
    <message id="work.here.3">
        <source>U mag altijd iets vragen als u het niet begrijpt.</source>
        <translation type="unfinished">Завжди можна запитати, якщо Ви чогось не розумієте.</translation>
    </message>
    <message id="work.here.4">
        <source>In de pauze leert u andere mensen kennen.</source>
        <translation type="unfinished">У перерві Ви знайомитеся з іншими людьми.</translation>
    </message>
    <message id="work.health.title">
        <source>Werk dat bij uw lichaam past</source>
        <translation type="unfinished">Робота, що підходить Вашому тілу</translation>
    </message>
    <message id="work.health.1">
        <source>Kunt u niet lang staan of zwaar tillen?</source>
        <translation type="unfinished">Ви не можете довго стояти чи піднімати важке?</translation>
    </message>
    <message id="work.health.2">
        <source>Of heeft u een hulpmiddel nodig, zoals een rolstoel?</source>
        <translation type="unfinished">Або Вам потрібен допоміжний засіб, наприклад інвалідний візок?</translation>
    </message>
    <message id="work.health.3">
        <source>Vraag bij UWV of de gemeente welke hulp er is.</source>
        <translation type="unfinished">Запитайте в UWV або муніципалітеті, яка є допомога.</translation>
    </message>
    <message id="work.health.4">
        <source>U vertelt alleen wat u zelf wilt vertellen.</source>
        <translation type="unfinished">Ви розповідаєте тільки те, що самі хочете.</translation>
    </message>
    <message id="work.ill.title">
        <source>Ziek, en u heeft een baan</source>
        <translation type="unfinished">Якщо Ви працюєте і захворіли</translation>
    </message>
    <message id="work.ill.1">
        <source>Bel uw werkgever op tijd.</source>
        <translation type="unfinished">Зателефонуйте роботодавцю вчасно.</translation>
    </message>
    <message id="work.ill.2">
        <source>U hoeft niet te zeggen welke ziekte u heeft.</source>
        <translation type="unfinished">Ви не мусите казати, яка у Вас хвороба.</translation>
    </message>
    <message id="work.ill.3">
        <source>Vraag uw werkgever wat dit betekent voor uw loon.</source>
        <translation type="unfinished">Запитайте роботодавця, що це означає для Вашої зарплати.</translation>
    </message>
    <message id="work.ill.4">
        <source>Vraag ook wie u helpt om weer te beginnen.</source>
        <translation type="unfinished">Запитайте також, хто допоможе Вам знову почати.</translation>
    </message>
    <message id="work.caring.title">
        <source>Werken en voor iemand zorgen</source>
        <translation type="unfinished">Працювати і доглядати когось</translation>
    </message>
    <message id="work.caring.1">
        <source>Zorgt u voor een kind, ouder of partner die ziek is?</source>
        <translation type="unfinished">Ви доглядаєте хвору дитину, хворих батьків чи хворого партнера?</translation>
    </message>
    <message id="work.caring.2">
        <source>U kunt dit aan uw werkgever vertellen.</source>
        <translation type="unfinished">Ви можете сказати про це роботодавцю.</translation>
    </message>
    <message id="work.caring.3">
        <source>Vraag uw werkgever welk verlof er is; dat is vrije tijd.</source>
        <translation type="unfinished">Запитайте роботодавця, який є verlof; це вільний від роботи час.</translation>
    </message>
    <message id="work.caring.4">
        <source>Vraag bij de gemeente wie u met zorgen kan helpen.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, хто може допомогти Вам із доглядом.</translation>
    </message>
    <message id="work.unfair.title">
        <source>Geen baan, en dat is niet eerlijk?</source>
        <translation type="unfinished">Не взяли на роботу, і це несправедливо?</translation>
    </message>
    <message id="work.unfair.1">
        <source>Kreeg u geen baan om uw geloof of hoofddoek?</source>
        <translation type="unfinished">Вас не взяли на роботу через віру або хустку?</translation>
    </message>
    <message id="work.unfair.2">
        <source>Of om uw leeftijd, uw kinderen of uw land?</source>
        <translation type="unfinished">Або через вік, дітей чи Вашу країну?</translation>
    </message>
    <message id="work.unfair.3">
        <source>Schrijf op wat er gebeurde en wanneer.</source>
        <translation type="unfinished">Запишіть, що сталося і коли.</translation>
    </message>
    <message id="work.unfair.4">
        <source>U kunt er gratis over praten bij discriminatie.nl.</source>
        <translation type="unfinished">Ви можете безкоштовно поговорити про це з людьми з discriminatie.nl.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.title">
        <source>Kinderopvang</source>
        <translation type="unfinished">Догляд за дітьми</translation>
    </message>
    <message id="childcare.question">
        <source>Wie zorgt voor mijn kind?</source>
        <translation type="unfinished">Хто догляне мою дитину?</translation>
    </message>
    <message id="childcare.kinds.title">
        <source>Welke opvang is er?</source>
        <translation type="unfinished">Який догляд буває?</translation>
    </message>
    <message id="childcare.kinds.1">
        <source>De dagopvang is voor kinderen die nog niet naar school gaan.</source>
        <translation type="unfinished">Ясла (dagopvang) — це місце для дітей, які ще не ходять до школи.</translation>
    </message>
    <message id="childcare.kinds.2">
        <source>De BSO is opvang na school.</source>
        <translation type="unfinished">BSO — це догляд після школи.</translation>
    </message>
    <message id="childcare.kinds.3">
        <source>Een gastouder past thuis op kinderen.</source>
        <translation type="unfinished">Gastouder — це людина, яка доглядає дітей удома.</translation>
    </message>
    <message id="childcare.kinds.4">
        <source>U kiest wat bij u en uw kind past.</source>
        <translation type="unfinished">Ви обираєте те, що підходить Вам і Вашій дитині.</translation>
    </message>
    <message id="childcare.visit.title">
        <source>Ga eerst samen kijken</source>
        <translation type="unfinished">Спершу сходіть подивитися разом</translation>
    </message>
    <message id="childcare.visit.1">
        <source>Vraag of u met uw kind mag komen kijken.</source>
        <translation type="unfinished">Запитайте, чи можна Вам прийти з дитиною подивитися.</translation>
    </message>
    <message id="childcare.visit.2">
        <source>Vraag wie er op uw kind past.</source>
        <translation type="unfinished">Запитайте, хто там доглядає Вашу дитину.</translation>
    </message>
    <message id="childcare.visit.3">
        <source>Vraag wat uw kind daar eet en doet.</source>
        <translation type="unfinished">Запитайте, що Ваша дитина там їсть і робить.</translation>
    </message>
    <message id="childcare.visit.4">
        <source>U mag rustig nadenken.</source>
        <translation type="unfinished">Ви можете спокійно подумати.</translation>
    </message>
    <message id="childcare.allowance.title">
        <source>De overheid betaalt mee</source>
        <translation type="unfinished">Держава платить частину</translation>
    </message>
    <message id="childcare.allowance.1">
        <source>Kinderopvangtoeslag is geld van de overheid voor de opvang.</source>
        <translation type="unfinished">Kinderopvangtoeslag — це гроші від держави на догляд за дітьми.</translation>
    </message>
    <message id="childcare.allowance.2">
        <source>U kunt het krijgen als u werkt, leert of inburgert.</source>
        <translation type="unfinished">Ви можете отримати їх, якщо працюєте, навчаєтеся або проходите інтеграцію (inburgering).</translation>
    </message>
    <message id="childcare.allowance.3">
        <source>De regels gelden ook voor uw partner.</source>
        <translation type="unfinished">Правила стосуються і Вашого партнера.</translation>
    </message>
    <message id="childcare.allowance.4">
        <source>Stopt uw werk, dan houdt u de toeslag nog {childcare-after-work} maanden.</source>
        <translation type="unfinished">Якщо Ваша робота закінчиться, доплата (toeslag) залишиться у Вас ще на {childcare-after-work} місяці.</translation>
    </message>
    <message id="childcare.allowance.4.instead">
        <source>Vraag hoelang u de toeslag houdt als uw werk stopt.</source>
        <translation type="unfinished">Запитайте, як довго Ви матимете доплату (toeslag), якщо робота закінчиться.</translation>
    </message>
    <message id="childcare.day.title">
        <source>Wat doet uw kind daar?</source>
        <translation type="unfinished">Що там робить Ваша дитина?</translation>
    </message>
    <message id="childcare.day.1">
        <source>Uw kind speelt, eet, rust en gaat naar buiten.</source>
        <translation type="unfinished">Дитина грається, їсть, відпочиває і виходить надвір.</translation>
    </message>
    <message id="childcare.day.2">
        <source>Het leert Nederlands van andere kinderen.</source>
        <translation type="unfinished">Вона вчиться нідерландської в інших дітей.</translation>
    </message>
    <message id="childcare.day.3">
        <source>Thuis spreekt u uw eigen taal.</source>
        <translation type="unfinished">Удома Ви говорите своєю мовою.</translation>
    </message>
    <message id="childcare.childminder.title">
        <source>Een gastouder</source>
        <translation type="unfinished">Gastouder</translation>
    </message>
    <message id="childcare.childminder.1">
        <source>Een gastouder zorgt thuis voor een paar kinderen.</source>
        <translation type="unfinished">Gastouder доглядає вдома кількох дітей.</translation>
    </message>
    <message id="childcare.childminder.2">
        <source>Dat kan passen als u vroeg of laat werkt.</source>
        <translation type="unfinished">Це може підійти, якщо Ви працюєте рано або пізно.</translation>
    </message>
    <message id="childcare.childminder.3">
        <source>Vraag de gastouder of u toeslag kunt krijgen.</source>
        <translation type="unfinished">Запитайте в gastouder, чи можете Ви отримати доплату (toeslag).</translation>
    </message>
    <message id="childcare.after-school.title">
        <source>Na school naar de BSO</source>
        <translation type="unfinished">Після школи — до BSO</translation>
    </message>
    <message id="childcare.after-school.1">
        <source>De BSO haalt uw kind vaak op van school.</source>
        <translation type="unfinished">BSO часто забирає дитину зі школи.</translation>
    </message>
    <message id="childcare.after-school.2">
        <source>Uw kind speelt daar tot u komt.</source>
        <translation type="unfinished">Дитина грається там, доки Ви не прийдете.</translation>
    </message>
    <message id="childcare.after-school.3">
        <source>Vraag of de BSO ook in de schoolvakantie open is.</source>
        <translation type="unfinished">Запитайте, чи BSO працює і в канікули.</translation>
    </message>
    <message id="childcare.after-school.4">
        <source>Vraag op school welke BSO dichtbij is.</source>
        <translation type="unfinished">Запитайте у школі, яка BSO поблизу.</translation>
    </message>
    <message id="childcare.toddler-group.title">
        <source>De peutergroep</source>
        <translation type="unfinished">Група для малюків: peutergroep</translation>
    </message>
    <message id="childcare.toddler-group.1">
        <source>Een peutergroep is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Peutergroep — для дітей, які скоро підуть до школи.</translation>
    </message>
    <message id="childcare.toddler-group.2">
        <source>Soms krijgt een kind daar extra hulp met taal.</source>
        <translation type="unfinished">Іноді дитина отримує там більше допомоги з мовою.</translation>
    </message>
    <message id="childcare.toddler-group.3">
        <source>Vraag bij het consultatiebureau wat voor uw kind kan.</source>
        <translation type="unfinished">Запитайте в дитячій консультації (consultatiebureau), що можливо для дитини.</translation>
    </message>
    <message id="childcare.toddler-group.4">
        <source>Vraag bij de gemeente wat het kost.</source>
        <translation type="unfinished">Запитайте в муніципалітеті (gemeente), скільки це коштує.</translation>
    </message>
    <message id="childcare.choose.title">
        <source>Opvang kiezen</source>
        <translation type="unfinished">Обрати догляд за дитиною</translation>
    </message>
    <message id="childcare.choose.1">
        <source>Welke opvang is dicht bij uw huis of werk?</source>
        <translation type="unfinished">Який догляд близько до Вашого дому чи роботи?</translation>
    </message>
    <message id="childcare.choose.2">
        <source>Vraag andere ouders hoe het daar is.</source>
        <translation type="unfinished">Запитайте інших батьків, як там.</translation>
    </message>
    <message id="childcare.choose.3">
        <source>Vraag de opvang of u lang moet wachten op een plek.</source>
        <translation type="unfinished">Запитайте там, де доглядають дітей, чи довго чекати на місце.</translation>
    </message>
    <message id="childcare.trust.title">
        <source>Is mijn kind daar veilig?</source>
        <translation type="unfinished">Чи безпечно там моїй дитині?</translation>
    </message>
    <message id="childcare.trust.1">
        <source>Iemand van de overheid kijkt of de opvang goed is.</source>
        <translation type="unfinished">Людина від держави перевіряє, чи там добре доглядають дітей.</translation>
    </message>
    <message id="childcare.trust.2">
        <source>Vraag of u het rapport daarvan mag zien.</source>
        <translation type="unfinished">Запитайте, чи можна побачити звіт про це.</translation>
    </message>
    <message id="childcare.trust.3">
        <source>Vraag wie er werkt en welk diploma zij hebben.</source>
        <translation type="unfinished">Запитайте, хто там працює і який у них диплом.</translation>
    </message>
    <message id="childcare.trust.4">
        <source>U mag alles vragen over eten, slapen en geloof.</source>
        <translation type="unfinished">Можна питати все про їжу, сон і віру.</translation>
    </message>
    <message id="childcare.who-pays.title">
        <source>Wie betaalt wat?</source>
        <translation type="unfinished">Хто за що платить?</translation>
    </message>
    <message id="childcare.who-pays.1">
        <source>Voor de opvang krijgt u een rekening.</source>
        <translation type="unfinished">За догляд Ви отримуєте рахунок.</translation>
    </message>
    <message id="childcare.who-pays.2">
        <source>De overheid betaalt een deel als u toeslag krijgt.</source>
        <translation type="unfinished">Держава платить частину, якщо Ви отримуєте доплату (toeslag).</translation>
    </message>
    <message id="childcare.who-pays.3">
        <source>De rest betaalt u zelf.</source>
        <translation type="unfinished">Решту платите Ви самі.</translation>
    </message>
    <message id="childcare.who-pays.4">
        <source>Vraag de opvang vooraf wat u per maand betaalt.</source>
        <translation type="unfinished">Запитайте наперед там, де доглядатимуть дитину, скільки Ви платите за місяць.</translation>
    </message>
    <message id="childcare.how-much.title">
        <source>Hoeveel toeslag krijgt u?</source>
        <translation type="unfinished">Скільки доплати (toeslag) Ви отримаєте?</translation>
    </message>
    <message id="childcare.how-much.1">
        <source>De overheid betaalt het meest bij een laag inkomen.</source>
        <translation type="unfinished">Держава платить найбільше, коли дохід низький.</translation>
    </message>
    <message id="childcare.how-much.2">
        <source>Tot {childcare-income} per jaar is dat hoogstens {childcare-highest-percent} van de prijs.</source>
        <translation type="unfinished">За доходу до {childcare-income} на рік це щонайбільше {childcare-highest-percent} ціни.</translation>
    </message>
    <message id="childcare.how-much.2.instead">
        <source>Vraag aan de balie welk deel de overheid nu betaalt.</source>
        <translation type="unfinished">Запитайте на рецепції, яку частину держава платить зараз.</translation>
    </message>
    <message id="childcare.how-much.3">
        <source>U krijgt het voor hoogstens {childcare-max-hours} uur per maand per kind.</source>
        <translation type="unfinished">Ви отримуєте це щонайбільше за {childcare-max-hours} годин на місяць на дитину.</translation>
    </message>
    <message id="childcare.how-much.3.instead">
        <source>Vraag aan de balie ook voor hoeveel uur u het krijgt.</source>
        <translation type="unfinished">Запитайте на рецепції також, на скільки годин догляду Ви це отримаєте.</translation>
    </message>
    <message id="childcare.how-much.4">
        <source>Vraag aan de balie of iemand met u rekent.</source>
        <translation type="unfinished">Запитайте на рецепції, чи хтось порахує це разом з Вами.</translation>
    </message>
    <message id="childcare.rate.title">
        <source>Kijk naar de prijs per uur</source>
        <translation type="unfinished">Подивіться на ціну за годину</translation>
    </message>
    <message id="childcare.rate.1">
        <source>De overheid betaalt mee tot een hoogste prijs per uur.</source>
        <translation type="unfinished">Держава платить свою частину до певної найвищої ціни за годину.</translation>
    </message>
    <message id="childcare.rate.2">
        <source>Voor de dagopvang is dat {childcare-rate-daycare}.</source>
        <translation type="unfinished">Для ясел це {childcare-rate-daycare}.</translation>
    </message>
    <message id="childcare.rate.2.instead">
        <source>Vraag bij de dagopvang naar die prijs.</source>
        <translation type="unfinished">Запитайте про цю ціну в яслах.</translation>
    </message>
    <message id="childcare.rate.3">
        <source>Voor de BSO is dat {childcare-rate-after-school}, voor een gastouder {childcare-rate-childminder}.</source>
        <translation type="unfinished">Для BSO це {childcare-rate-after-school}, а для gastouder — {childcare-rate-childminder}.</translation>
    </message>
    <message id="childcare.rate.3.instead">
        <source>Vraag het ook bij de BSO of de gastouder.</source>
        <translation type="unfinished">Запитайте про це також у BSO або в gastouder.</translation>
    </message>
    <message id="childcare.rate.4">
        <source>Is de opvang duurder, dan betaalt u de rest.</source>
        <translation type="unfinished">Якщо догляд дорожчий, решту платите Ви.</translation>
    </message>
    <message id="childcare.apply.title">
        <source>Toeslag aanvragen</source>
        <translation type="unfinished">Подати заяву на доплату (toeslag)</translation>
    </message>
    <message id="childcare.apply.1">
        <source>U vraagt de toeslag aan bij Dienst Toeslagen.</source>
        <translation type="unfinished">Заяву на доплату Ви подаєте до Dienst Toeslagen — державної установи.</translation>
    </message>
    <message id="childcare.apply.2">
        <source>Dat doet u met DigiD, uw sleutel op internet.</source>
        <translation type="unfinished">Ви робите це через DigiD — Ваш ключ в інтернеті.</translation>
    </message>
    <message id="childcare.apply.3">
        <source>Vraagt u laat aan, dan krijgt u voor de eerste maanden soms niets.</source>
        <translation type="unfinished">Якщо Ви подасте заяву пізно, за перші місяці іноді нічого не отримаєте.</translation>
    </message>
    <message id="childcare.apply.4">
        <source>Vraag aan de balie wie u kan helpen.</source>
        <translation type="unfinished">Запитайте на рецепції, хто може Вам допомогти.</translation>
    </message>
    <message id="childcare.report.title">
        <source>Iets anders? Geef het door</source>
        <translation type="unfinished">Щось змінилося? Повідомте</translation>
    </message>
    <message id="childcare.report.1">
        <source>Verandert uw inkomen, uw werk of de opvang?</source>
        <translation type="unfinished">Змінюється Ваш дохід, робота чи догляд?</translation>
    </message>
    <message id="childcare.report.2">
        <source>Geef dat snel door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Швидко повідомте про це Dienst Toeslagen.</translation>
    </message>
    <message id="childcare.report.3">
        <source>Zo hoeft u later niet veel terug te betalen.</source>
        <translation type="unfinished">Тоді потім не доведеться багато повертати.</translation>
    </message>
    <message id="childcare.job-seeker.title">
        <source>Opvang als u werk zoekt</source>
        <translation type="unfinished">Догляд, якщо Ви шукаєте роботу</translation>
    </message>
    <message id="childcare.job-seeker.1">
        <source>Heeft u geen uitkering en zoekt u werk?</source>
        <translation type="unfinished">Ви не маєте соціальної виплати (uitkering) і шукаєте роботу?</translation>
    </message>
    <message id="childcare.job-seeker.2">
        <source>Schrijf u eerst in bij UWV, een kantoor voor werk.</source>
        <translation type="unfinished">Спершу зареєструйтеся в UWV — установі з питань роботи.</translation>
    </message>
    <message id="childcare.job-seeker.3">
        <source>Helpt de gemeente u, dan is er soms kinderopvangtoeslag.</source>
        <translation type="unfinished">Якщо Вам допомагає муніципалітет, іноді є kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.job-seeker.4">
        <source>Vraag bij de gemeente wat voor u en uw partner geldt.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, які правила діють для Вас і Вашого партнера.</translation>
    </message>
    <message id="childcare.learning.title">
        <source>Opvang als u leert of inburgert</source>
        <translation type="unfinished">Догляд під час навчання чи inburgering</translation>
    </message>
    <message id="childcare.learning.1">
        <source>Ook als u studeert of inburgert, is er soms toeslag.</source>
        <translation type="unfinished">Якщо Ви навчаєтеся або проходите inburgering, іноді теж є доплата (toeslag).</translation>
    </message>
    <message id="childcare.learning.2">
        <source>Heeft u een partner, dan kijkt men ook naar hem of haar.</source>
        <translation type="unfinished">Якщо у Вас є партнер чи партнерка, враховують і їхню ситуацію.</translation>
    </message>
    <message id="childcare.learning.3">
        <source>Komt u uit Oekraïne, vraag dan welke regels voor u gelden.</source>
        <translation type="unfinished">Якщо Ви з України, запитайте, які правила діють для Вас.</translation>
    </message>
    <message id="childcare.learning.4">
        <source>Vraag het op school of bij de gemeente.</source>
        <translation type="unfinished">Запитайте у школі або в муніципалітеті.</translation>
    </message>
    <message id="childcare.no-work.title">
        <source>Ook zonder werk soms opvang</source>
        <translation type="unfinished">І без роботи іноді є догляд</translation>
    </message>
    <message id="childcare.no-work.1">
        <source>Op een peutergroep speelt en leert een klein kind.</source>
        <translation type="unfinished">У групі для малюків (peutergroep) мала дитина грається і вчиться.</translation>
    </message>
    <message id="childcare.no-work.2">
        <source>Vraag bij de gemeente wat u daarvoor betaalt.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, скільки Ви за це платите.</translation>
    </message>
    <message id="childcare.no-work.3">
        <source>Bent u ziek of is het thuis zwaar?</source>
        <translation type="unfinished">Ви хвора або Вам важко вдома?</translation>
    </message>
    <message id="childcare.no-work.4">
        <source>Vraag bij de gemeente of zij helpt met opvang.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, чи допоможуть Вам із доглядом за дитиною.</translation>
    </message>
    <message id="childcare.heavy.title">
        <source>Als het thuis zwaar is</source>
        <translation type="unfinished">Коли вдома важко</translation>
    </message>
    <message id="childcare.heavy.1">
        <source>Bent u ziek of is er veel zorg in huis?</source>
        <translation type="unfinished">Ви хворієте або вдома хтось потребує багато догляду?</translation>
    </message>
    <message id="childcare.heavy.2">
        <source>Soms betaalt de gemeente dan mee aan de opvang.</source>
        <translation type="unfinished">Тоді муніципалітет іноді платить частину за догляд.</translation>
    </message>
    <message id="childcare.heavy.3">
        <source>Op papier heet dat SMI.</source>
        <translation type="unfinished">На папері це називається SMI.</translation>
    </message>
    <message id="childcare.heavy.4">
        <source>Vraag bij de gemeente wie dit kan krijgen.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, хто може це отримати.</translation>
    </message>
    <message id="childcare.first-days.title">
        <source>De eerste dagen</source>
        <translation type="unfinished">Перші дні</translation>
    </message>
    <message id="childcare.first-days.1">
        <source>Begin met een kort bezoek en blijf er even bij.</source>
        <translation type="unfinished">Почніть із короткого візиту і трохи побудьте поруч.</translation>
    </message>
    <message id="childcare.first-days.2">
        <source>Geef iets van thuis mee, zoals een knuffel.</source>
        <translation type="unfinished">Дайте дитині з собою щось із дому, наприклад м’яку іграшку.</translation>
    </message>
    <message id="childcare.first-days.3">
        <source>Huilt uw kind, bel dan later hoe het gaat.</source>
        <translation type="unfinished">Якщо дитина плаче, зателефонуйте пізніше й запитайте, як вона.</translation>
    </message>
    <message id="childcare.first-days.4">
        <source>Wennen kost tijd, ook voor u.</source>
        <translation type="unfinished">Щоб звикнути, потрібен час — Вам теж.</translation>
    </message>
    <message id="childcare.hours.title">
        <source>Opvang en uw werktijden</source>
        <translation type="unfinished">Догляд і Ваші години роботи</translation>
    </message>
    <message id="childcare.hours.1">
        <source>Werkt u vroeg, laat of in het weekend?</source>
        <translation type="unfinished">Ви працюєте рано, пізно чи у вихідні?</translation>
    </message>
    <message id="childcare.hours.2">
        <source>Vraag bij de opvang welke tijden kunnen.</source>
        <translation type="unfinished">Запитайте там, де доглядають дітей, які години можливі.</translation>
    </message>
    <message id="childcare.hours.3">
        <source>Vraag uw werkgever of u andere tijden kunt werken.</source>
        <translation type="unfinished">Запитайте роботодавця, чи можна Вам працювати в інші години.</translation>
    </message>
    <message id="childcare.family-no.title">
        <source>Als familie nee zegt</source>
        <translation type="unfinished">Коли родина каже «ні»</translation>
    </message>
    <message id="childcare.family-no.1">
        <source>Soms vindt familie opvang moeilijk.</source>
        <translation type="unfinished">Іноді родині важко, коли дитину доглядає хтось інший.</translation>
    </message>
    <message id="childcare.family-no.2">
        <source>U kunt vertellen wat u wilt voor uw kind en voor uzelf.</source>
        <translation type="unfinished">Ви можете розказати, чого хочете для дитини і для себе.</translation>
    </message>
    <message id="childcare.family-no.3">
        <source>Misschien wil familie een keer met u gaan kijken.</source>
        <translation type="unfinished">Можливо, родина захоче якось піти з Вами подивитися.</translation>
    </message>
    <message id="childcare.family-no.4">
        <source>U mag hier de tijd voor nemen.</source>
        <translation type="unfinished">Ви можете не поспішати.</translation>
    </message>
    <message id="childcare.family-help.title">
        <source>Oppas van familie of buren</source>
        <translation type="unfinished">Коли доглядає родина чи сусіди</translation>
    </message>
    <message id="childcare.family-help.1">
        <source>Misschien kan familie of een buurvrouw soms oppassen.</source>
        <translation type="unfinished">Можливо, родина чи сусідка іноді догляне дитину.</translation>
    </message>
    <message id="childcare.family-help.2">
        <source>Spreek af op welke dagen en hoe laat.</source>
        <translation type="unfinished">Домовтеся, в які дні й о котрій.</translation>
    </message>
    <message id="childcare.family-help.3">
        <source>Bedenk samen wie er helpt als iemand ziek is.</source>
        <translation type="unfinished">Подумайте разом, хто допоможе, якщо хтось захворіє.</translation>
    </message>
    <message id="childcare.fathers.title">
        <source>Samen zorgen voor een kind</source>
        <translation type="unfinished">Разом дбати про дитину</translation>
    </message>
    <message id="childcare.fathers.1">
        <source>Ook een vader of partner kan goed zorgen.</source>
        <translation type="unfinished">Батько чи партнер теж може добре дбати про дитину.</translation>
    </message>
    <message id="childcare.fathers.2">
        <source>Met een baan krijgt uw partner vrij na de geboorte.</source>
        <translation type="unfinished">Якщо Ваш партнер має роботу, після народження дитини він отримує відпустку.</translation>
    </message>
    <message id="childcare.fathers.3">
        <source>De eerste week krijgt uw partner loon.</source>
        <translation type="unfinished">За перший тиждень Ваш партнер отримує зарплату.</translation>
    </message>
    <message id="childcare.fathers.4">
        <source>Daarna kan uw partner nog {partner-leave} weken vrij, voor minder geld.</source>
        <translation type="unfinished">Потім Ваш партнер може взяти ще {partner-leave} тижнів відпустки, за менші гроші.</translation>
    </message>
    <message id="childcare.fathers.4.instead">
        <source>Vraag bij de werkgever hoelang dat vrij zijn duurt.</source>
        <translation type="unfinished">Запитайте в роботодавця, скільки триває ця відпустка.</translation>
    </message>
    <message id="childcare.dad-days.title">
        <source>Vaders doen mee</source>
        <translation type="unfinished">Татусі теж беруть участь</translation>
    </message>
    <message id="childcare.dad-days.1">
        <source>Een vader kan brengen, halen, koken en troosten.</source>
        <translation type="unfinished">Тато може відводити, забирати, готувати і втішати.</translation>
    </message>
    <message id="childcare.dad-days.2">
        <source>Spreek samen af op welke dagen hij zorgt.</source>
        <translation type="unfinished">Домовтеся разом, у які дні доглядає він.</translation>
    </message>
    <message id="childcare.dad-days.3">
        <source>Ook hij kan zijn werkgever om andere tijden vragen.</source>
        <translation type="unfinished">Він теж може попросити роботодавця про інші години.</translation>
    </message>
    <message id="childcare.dad-days.4">
        <source>Zo heeft u allebei tijd voor werk en gezin.</source>
        <translation type="unfinished">Так у вас обох є час на роботу і родину.</translation>
    </message>
    <message id="childcare.ill-child.title">
        <source>Uw kind is ziek</source>
        <translation type="unfinished">Дитина захворіла</translation>
    </message>
    <message id="childcare.ill-child.1">
        <source>Een ziek kind kan vaak niet naar de opvang.</source>
        <translation type="unfinished">Хвору дитину часто не приймають на догляд.</translation>
    </message>
    <message id="childcare.ill-child.2">
        <source>Heeft u een partner, spreek dan af wie er thuisblijft.</source>
        <translation type="unfinished">Якщо у Вас є партнер, домовтеся, хто залишається вдома.</translation>
    </message>
    <message id="childcare.ill-child.3">
        <source>Bel uw werk en vraag welk verlof u kunt krijgen.</source>
        <translation type="unfinished">Зателефонуйте на роботу й запитайте, який verlof (відпустку) Ви можете отримати.</translation>
    </message>
    <message id="childcare.extra-care.title">
        <source>Uw kind heeft extra zorg nodig</source>
        <translation type="unfinished">Вашій дитині потрібен додатковий догляд</translation>
    </message>
    <message id="childcare.extra-care.1">
        <source>Vertel bij het bezoek wat uw kind nodig heeft.</source>
        <translation type="unfinished">Під час візиту розкажіть, що потрібно дитині.</translation>
    </message>
    <message id="childcare.extra-care.2">
        <source>Vraag of de opvang daar ervaring mee heeft.</source>
        <translation type="unfinished">Запитайте, чи мають там такий досвід.</translation>
    </message>
    <message id="childcare.extra-care.3">
        <source>Vraag bij de gemeente welke hulp er is.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, яка є допомога.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title">
        <source>Regels en geld</source>
        <translation type="unfinished">Правила і гроші</translation>
    </message>
    <message id="rules.question">
        <source>Wat mag, wat krijg ik?</source>
        <translation type="unfinished">Що можна, що я отримаю?</translation>
    </message>
    <message id="rules.no-benefit.title">
        <source>Geen uitkering, toch hulp</source>
        <translation type="unfinished">Без соціальної виплати, але з допомогою</translation>
    </message>
    <message id="rules.no-benefit.1">
        <source>De gemeente is het bestuur van uw stad of dorp.</source>
        <translation type="unfinished">Gemeente, тобто муніципалітет, — це влада Вашого міста чи села.</translation>
    </message>
    <message id="rules.no-benefit.2">
        <source>De gemeente kan u naar werk helpen, ook zonder uitkering.</source>
        <translation type="unfinished">Муніципалітет може допомогти Вам знайти роботу, навіть без соціальної виплати (uitkering).</translation>
    </message>
    <message id="rules.no-benefit.3">
        <source>Schrijf u eerst bij UWV in als iemand die werk zoekt.</source>
        <translation type="unfinished">Спершу зареєструйтеся в UWV як людина, що шукає роботу.</translation>
    </message>
    <message id="rules.no-benefit.4">
        <source>Daarna kunt u hulp vragen bij de gemeente.</source>
        <translation type="unfinished">Потім Ви можете попросити допомоги в муніципалітеті.</translation>
    </message>
    <message id="rules.nugger.title">
        <source>Een woord: nugger</source>
        <translation type="unfinished">Одне слово: nugger</translation>
    </message>
    <message id="rules.nugger.1">
        <source>Bij de gemeente hoort u soms het woord nugger.</source>
        <translation type="unfinished">У муніципалітеті іноді кажуть слово nugger.</translation>
    </message>
    <message id="rules.nugger.2">
        <source>Dat is iemand die werk zoekt en geen uitkering heeft.</source>
        <translation type="unfinished">Це людина, яка шукає роботу і не має соціальної виплати.</translation>
    </message>
    <message id="rules.nugger.3">
        <source>Zij staat bij UWV op de lijst van werkzoekenden.</source>
        <translation type="unfinished">Вона записана в UWV у списку тих, хто шукає роботу.</translation>
    </message>
    <message id="rules.nugger.4">
        <source>Het woord zegt niets over wat u kunt.</source>
        <translation type="unfinished">Це слово нічого не каже про те, що Ви вмієте.</translation>
    </message>
    <message id="rules.registering.title">
        <source>Zo gaat inschrijven bij UWV</source>
        <translation type="unfinished">Як зареєструватися в UWV</translation>
    </message>
    <message id="rules.registering.1">
        <source>Inschrijven doet u vaak op internet.</source>
        <translation type="unfinished">Часто Ви реєструєтеся в інтернеті.</translation>
    </message>
    <message id="rules.registering.2">
        <source>Vraag bij UWV welke papieren u nodig heeft.</source>
        <translation type="unfinished">Запитайте в UWV, які папери Вам потрібні.</translation>
    </message>
    <message id="rules.registering.3">
        <source>Vraag om een bewijs van uw inschrijving.</source>
        <translation type="unfinished">Попросіть підтвердження реєстрації.</translation>
    </message>
    <message id="rules.registering.4">
        <source>Bewaar dat bewijs voor de gemeente.</source>
        <translation type="unfinished">Збережіть його для муніципалітету.</translation>
    </message>
    <message id="rules.ask-for.title">
        <source>Wat kunt u de gemeente vragen?</source>
        <translation type="unfinished">Про що можна просити муніципалітет?</translation>
    </message>
    <message id="rules.ask-for.1">
        <source>Vraag om hulp bij het zoeken van werk.</source>
        <translation type="unfinished">Попросіть допомоги в пошуку роботи.</translation>
    </message>
    <message id="rules.ask-for.2">
        <source>Vraag ook naar een cursus, een proefplaats of kinderopvang.</source>
        <translation type="unfinished">Запитайте також про курс, proefplaats (роботу на пробу) чи догляд за дітьми.</translation>
    </message>
    <message id="rules.ask-for.3">
        <source>De gemeente kijkt dan wat u nodig heeft.</source>
        <translation type="unfinished">Тоді муніципалітет дивиться, що Вам потрібно.</translation>
    </message>
    <message id="rules.ask-for.4">
        <source>Vraag om een antwoord op papier.</source>
        <translation type="unfinished">Попросіть відповідь на папері.</translation>
    </message>
    <message id="rules.decision.title">
        <source>De gemeente kijkt wat nodig is</source>
        <translation type="unfinished">Муніципалітет дивиться, що потрібно</translation>
    </message>
    <message id="rules.decision.1">
        <source>U mag bij de gemeente om hulp vragen.</source>
        <translation type="unfinished">Ви можете попросити муніципалітет про допомогу.</translation>
    </message>
    <message id="rules.decision.2">
        <source>De gemeente kijkt welke hulp nodig is.</source>
        <translation type="unfinished">Муніципалітет дивиться, яка допомога потрібна.</translation>
    </message>
    <message id="rules.decision.3">
        <source>Niet iedereen krijgt dezelfde hulp.</source>
        <translation type="unfinished">Не всі отримують однакову допомогу.</translation>
    </message>
    <message id="rules.decision.4">
        <source>Bent u jonger dan {discretion-age} jaar, dan kan de gemeente anders beslissen.</source>
        <translation type="unfinished">Якщо Вам менше ніж {discretion-age} років, муніципалітет може вирішити інакше.</translation>
    </message>
    <message id="rules.decision.4.instead">
        <source>Bent u jong, vraag de gemeente dan of zij anders beslist.</source>
        <translation type="unfinished">Якщо Ви молода, запитайте в муніципалітеті, чи для Вас вирішать інакше.</translation>
    </message>
    <message id="rules.refused.title">
        <source>De gemeente zegt nee</source>
        <translation type="unfinished">Муніципалітет каже «ні»</translation>
    </message>
    <message id="rules.refused.1">
        <source>Vraag waarom, en vraag het op papier.</source>
        <translation type="unfinished">Запитайте чому і попросіть це на папері.</translation>
    </message>
    <message id="rules.refused.2">
        <source>U kunt zeggen dat u het er niet mee eens bent.</source>
        <translation type="unfinished">Ви можете сказати, що Ви проти цього.</translation>
    </message>
    <message id="rules.refused.3">
        <source>Wacht niet lang, want daar is een datum voor.</source>
        <translation type="unfinished">Не чекайте довго, бо для цього є кінцева дата.</translation>
    </message>
    <message id="rules.refused.4">
        <source>Vraag het Juridisch Loket om raad.</source>
        <translation type="unfinished">Порадьтеся з Juridisch Loket — там допомагають із законами.</translation>
    </message>
    <message id="rules.minimum-wage.title">
        <source>Het minimumloon</source>
        <translation type="unfinished">Мінімальна зарплата</translation>
    </message>
    <message id="rules.minimum-wage.1">
        <source>Het minimumloon is het laagste loon dat mag.</source>
        <translation type="unfinished">Мінімальна зарплата — це найнижча дозволена зарплата.</translation>
    </message>
    <message id="rules.minimum-wage.2">
        <source>Het geldt vanaf {minimum-wage-age} jaar.</source>
        <translation type="unfinished">Вона діє для тих, кому вже виповнилося {minimum-wage-age}.</translation>
    </message>
    <message id="rules.minimum-wage.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd het geldt.</source>
        <translation type="unfinished">Запитайте на рецепції, з якого віку вона діє.</translation>
    </message>
    <message id="rules.minimum-wage.3">
        <source>U verdient dan minstens {minimum-wage} per uur.</source>
        <translation type="unfinished">Тоді Ви заробляєте щонайменше {minimum-wage} за годину.</translation>
    </message>
    <message id="rules.minimum-wage.3.instead">
        <source>Vraag aan de balie naar het bedrag van vandaag.</source>
        <translation type="unfinished">Запитайте на рецепції, яка сума сьогодні.</translation>
    </message>
    <message id="rules.minimum-wage.4">
        <source>Uw werkgever betaalt het loon bijna altijd via de bank.</source>
        <translation type="unfinished">Роботодавець майже завжди платить зарплату через банк.</translation>
    </message>
    <message id="rules.contract.title">
        <source>Eerst lezen, dan tekenen</source>
        <translation type="unfinished">Спершу читати, потім підписувати</translation>
    </message>
    <message id="rules.contract.1">
        <source>Vaak staan afspraken over werk op papier: dat is een contract.</source>
        <translation type="unfinished">Часто домовленості про роботу записують на папері: це контракт.</translation>
    </message>
    <message id="rules.contract.2">
        <source>Lees het rustig of vraag iemand om voor te lezen.</source>
        <translation type="unfinished">Спокійно прочитайте його або попросіть когось прочитати вголос.</translation>
    </message>
    <message id="rules.contract.3">
        <source>Vraag aan de balie wat u niet begrijpt.</source>
        <translation type="unfinished">Запитайте на рецепції про те, чого не розумієте.</translation>
    </message>
    <message id="rules.contract.4">
        <source>Zet daarna pas uw naam.</source>
        <translation type="unfinished">Тільки після цього ставте свій підпис.</translation>
    </message>
    <message id="rules.payslip.title">
        <source>Kijk uw loonstrook na</source>
        <translation type="unfinished">Перевірте свій loonstrook</translation>
    </message>
    <message id="rules.payslip.1">
        <source>Een loonstrook is een papier; daarop staat vaak hoeveel loon u krijgt.</source>
        <translation type="unfinished">Loonstrook — це папір; на ньому часто написано, яку зарплату Ви отримуєте.</translation>
    </message>
    <message id="rules.payslip.2">
        <source>Schrijf zelf ook uw uren op.</source>
        <translation type="unfinished">Самі теж записуйте свої години.</translation>
    </message>
    <message id="rules.payslip.3">
        <source>Klopt het niet, vraag dan uitleg aan uw werkgever.</source>
        <translation type="unfinished">Якщо щось не так, попросіть роботодавця пояснити.</translation>
    </message>
    <message id="rules.payslip.4">
        <source>Bewaar al deze papieren.</source>
        <translation type="unfinished">Зберігайте всі ці папери.</translation>
    </message>
    <message id="rules.underpaid.title">
        <source>Krijgt u te weinig loon?</source>
        <translation type="unfinished">Вам платять замало?</translation>
    </message>
    <message id="rules.underpaid.1">
        <source>Krijgt u minder dan het minimumloon?</source>
        <translation type="unfinished">Ви отримуєте менше, ніж мінімальна зарплата?</translation>
    </message>
    <message id="rules.underpaid.2">
        <source>Vanaf {minimum-wage-age} jaar mag een werkgever dat niet doen.</source>
        <translation type="unfinished">Якщо Вам уже виповнилося {minimum-wage-age}, роботодавцю так робити не можна.</translation>
    </message>
    <message id="rules.underpaid.2.instead">
        <source>Vraag aan de balie vanaf welke leeftijd dat niet mag.</source>
        <translation type="unfinished">Запитайте на рецепції, з якого віку так робити не можна.</translation>
    </message>
    <message id="rules.underpaid.3">
        <source>Het Juridisch Loket kan u raad geven.</source>
        <translation type="unfinished">Juridisch Loket може дати Вам пораду.</translation>
    </message>
    <message id="rules.own-money.title">
        <source>Eigen geld</source>
        <translation type="unfinished">Власні гроші</translation>
    </message>
    <message id="rules.own-money.1">
        <source>Met eigen geld kunt u meer zelf kiezen.</source>
        <translation type="unfinished">З власними грошима Ви можете більше обирати самі.</translation>
    </message>
    <message id="rules.own-money.2">
        <source>Wat zou u ermee doen?</source>
        <translation type="unfinished">Що б Ви з ними зробили?</translation>
    </message>
    <message id="rules.own-money.3">
        <source>Kijk ook naar later: hoe gaat het als u alleen bent?</source>
        <translation type="unfinished">Подумайте й про майбутнє: як буде, якщо Ви залишитеся одна?</translation>
    </message>
    <message id="rules.own-money.4">
        <source>Praat erover met iemand die u vertrouwt.</source>
        <translation type="unfinished">Поговоріть про це з кимось, кому довіряєте.</translation>
    </message>
    <message id="rules.own-account.title">
        <source>Uw eigen rekening</source>
        <translation type="unfinished">Власний рахунок</translation>
    </message>
    <message id="rules.own-account.1">
        <source>Heeft u een rekening bij de bank op uw eigen naam?</source>
        <translation type="unfinished">Чи є у Вас рахунок у банку на Ваше ім’я?</translation>
    </message>
    <message id="rules.own-account.2">
        <source>Daar kan uw loon naartoe.</source>
        <translation type="unfinished">Туди може приходити Ваша зарплата.</translation>
    </message>
    <message id="rules.own-account.3">
        <source>Geef uw pas en code aan niemand.</source>
        <translation type="unfinished">Нікому не давайте картку й код.</translation>
    </message>
    <message id="rules.money-talk.title">
        <source>Praat samen over geld</source>
        <translation type="unfinished">Говоріть разом про гроші</translation>
    </message>
    <message id="rules.money-talk.1">
        <source>Heeft u een partner, kies dan samen een rustig moment.</source>
        <translation type="unfinished">Якщо у Вас є партнер, оберіть разом спокійну хвилину.</translation>
    </message>
    <message id="rules.money-talk.2">
        <source>Kijk samen welk geld er komt en gaat.</source>
        <translation type="unfinished">Подивіться разом, які гроші приходять і йдуть.</translation>
    </message>
    <message id="rules.money-talk.3">
        <source>U beslist er allebei over.</source>
        <translation type="unfinished">Ви обоє це вирішуєте.</translation>
    </message>
    <message id="rules.share-home.title">
        <source>Wie doet wat in huis?</source>
        <translation type="unfinished">Хто що робить удома?</translation>
    </message>
    <message id="rules.share-home.1">
        <source>Schrijf samen op wat er elke week te doen is.</source>
        <translation type="unfinished">Запишіть разом, що треба робити щотижня.</translation>
    </message>
    <message id="rules.share-home.2">
        <source>Kijk wie wat kan doen, ook uw partner en kinderen.</source>
        <translation type="unfinished">Подивіться, хто що може робити, також партнер і діти.</translation>
    </message>
    <message id="rules.share-home.3">
        <source>Praat er na een maand nog eens over.</source>
        <translation type="unfinished">Через місяць поговоріть про це ще раз.</translation>
    </message>
    <message id="rules.change.title">
        <source>Reken het eerst samen uit</source>
        <translation type="unfinished">Спершу порахуйте разом</translation>
    </message>
    <message id="rules.change.1">
        <source>Een toeslag is geld van de overheid.</source>
        <translation type="unfinished">Toeslag, тобто доплата, — це гроші від держави.</translation>
    </message>
    <message id="rules.change.2">
        <source>Gaat u werken, dan kan een toeslag veranderen.</source>
        <translation type="unfinished">Якщо Ви почнете працювати, доплата (toeslag) може змінитися.</translation>
    </message>
    <message id="rules.change.3">
        <source>Reken samen met uw partner of een vriendin.</source>
        <translation type="unfinished">Порахуйте разом із партнером або подругою.</translation>
    </message>
    <message id="rules.change.4">
        <source>Vraag aan de balie wie kan helpen met rekenen.</source>
        <translation type="unfinished">Запитайте на рецепції, хто може допомогти порахувати.</translation>
    </message>
    <message id="rules.allowances.title">
        <source>Welke toeslagen zijn er?</source>
        <translation type="unfinished">Які бувають доплати (toeslagen)?</translation>
    </message>
    <message id="rules.allowances.1">
        <source>Huurtoeslag is voor de huur, zorgtoeslag voor de zorgverzekering.</source>
        <translation type="unfinished">Huurtoeslag — це гроші на оренду житла, zorgtoeslag — на медичну страховку.</translation>
    </message>
    <message id="rules.allowances.4">
        <source>Ook voor kinderen en opvang is er soms geld.</source>
        <translation type="unfinished">На дітей і догляд за ними теж іноді є гроші.</translation>
    </message>
    <message id="rules.allowances.2">
        <source>Hoeveel u krijgt, hangt af van het inkomen thuis.</source>
        <translation type="unfinished">Скільки Ви отримаєте, залежить від доходу вдома.</translation>
    </message>
    <message id="rules.allowances.3">
        <source>Vraag aan de balie wie samen met u kijkt.</source>
        <translation type="unfinished">Запитайте на рецепції, хто подивиться разом з Вами.</translation>
    </message>
    <message id="rules.report-change.title">
        <source>Gaat u werken? Geef het door</source>
        <translation type="unfinished">Починаєте працювати? Повідомте</translation>
    </message>
    <message id="rules.report-change.1">
        <source>Met loon kunnen uw toeslagen veranderen.</source>
        <translation type="unfinished">Із зарплатою Ваші доплати (toeslagen) можуть змінитися.</translation>
    </message>
    <message id="rules.report-change.2">
        <source>Geef uw nieuwe inkomen door aan Dienst Toeslagen.</source>
        <translation type="unfinished">Повідомте Dienst Toeslagen про новий дохід.</translation>
    </message>
    <message id="rules.report-change.3">
        <source>Doe dat snel, dan hoeft u minder terug te betalen.</source>
        <translation type="unfinished">Зробіть це швидко, тоді доведеться менше повертати.</translation>
    </message>
    <message id="rules.child-budget.title">
        <source>Geld voor uw kinderen</source>
        <translation type="unfinished">Гроші на Ваших дітей</translation>
    </message>
    <message id="rules.child-budget.1">
        <source>Kindgebonden budget is geld van de overheid voor uw kinderen.</source>
        <translation type="unfinished">Kindgebonden budget — це гроші від держави на Ваших дітей.</translation>
    </message>
    <message id="rules.child-budget.2">
        <source>Met een laag inkomen is het minstens {child-budget} per kind per jaar.</source>
        <translation type="unfinished">За низького доходу це щонайменше {child-budget} на рік на дитину.</translation>
    </message>
    <message id="rules.child-budget.2.instead">
        <source>Vraag aan de balie hoeveel het nu is.</source>
        <translation type="unfinished">Запитайте на рецепції, скільки це зараз.</translation>
    </message>
    <message id="rules.child-budget.3">
        <source>Zonder partner krijgt u {child-budget-single-parent} per jaar extra.</source>
        <translation type="unfinished">Без партнера Ви отримуєте додатково {child-budget-single-parent} на рік.</translation>
    </message>
    <message id="rules.child-budget.3.instead">
        <source>Vraag aan de balie ook hoeveel u krijgt zonder partner.</source>
        <translation type="unfinished">Запитайте на рецепції також, скільки Ви отримаєте без партнера.</translation>
    </message>
    <message id="rules.child-budget.4">
        <source>Met meer inkomen of veel spaargeld krijgt u minder of niets.</source>
        <translation type="unfinished">Якщо дохід вищий або у Вас багато заощаджень, Ви отримаєте менше або нічого.</translation>
    </message>
    <message id="rules.child-budget-older.title">
        <source>Kinderen van twaalf en ouder</source>
        <translation type="unfinished">Діти від дванадцяти років</translation>
    </message>
    <message id="rules.child-budget-older.1">
        <source>Oudere kinderen kosten vaak meer geld.</source>
        <translation type="unfinished">Старші діти часто коштують більше грошей.</translation>
    </message>
    <message id="rules.child-budget-older.2">
        <source>Met een kind vanaf 12 jaar krijgt u tot {child-budget-12} per jaar extra.</source>
        <translation type="unfinished">На дитину від 12 років Ви отримуєте до {child-budget-12} на рік більше.</translation>
    </message>
    <message id="rules.child-budget-older.2.instead">
        <source>Vraag aan de balie hoeveel u extra krijgt vanaf 12 jaar.</source>
        <translation type="unfinished">Запитайте на рецепції, на скільки більше Ви отримаєте, коли дитині виповниться 12 років.</translation>
    </message>
    <message id="rules.child-budget-older.3">
        <source>Is uw kind 16 of 17, dan is dat tot {child-budget-16}.</source>
        <translation type="unfinished">Якщо дитині 16 або 17, це до {child-budget-16}.</translation>
    </message>
    <message id="rules.child-budget-older.3.instead">
        <source>Vraag daar ook hoeveel dat is bij 16 of 17 jaar.</source>
        <translation type="unfinished">Запитайте там також, скільки це у 16 чи 17 років.</translation>
    </message>
    <message id="rules.child-budget-older.4">
        <source>Vraag aan de balie of u dit geld al krijgt.</source>
        <translation type="unfinished">Запитайте на рецепції, чи Ви вже отримуєте ці гроші.</translation>
    </message>
    <message id="rules.single-parent.title">
        <source>Alleen met een jong kind</source>
        <translation type="unfinished">Сама з малою дитиною</translation>
    </message>
    <message id="rules.single-parent.1">
        <source>Moet u van de gemeente werk zoeken?</source>
        <translation type="unfinished">Муніципалітет вимагає, щоб Ви шукали роботу?</translation>
    </message>
    <message id="rules.single-parent.2">
        <source>Zorgt u alleen voor een kind jonger dan {single-parent-child-age} jaar?</source>
        <translation type="unfinished">Ви одна виховуєте дитину, якій ще не виповнилося {single-parent-child-age} років?</translation>
    </message>
    <message id="rules.single-parent.2.instead">
        <source>Zorgt u alleen voor een jong kind?</source>
        <translation type="unfinished">Ви одна виховуєте малу дитину?</translation>
    </message>
    <message id="rules.single-parent.3">
        <source>Dan kunt u vragen om nog even te wachten.</source>
        <translation type="unfinished">Тоді Ви можете попросити, щоб Вам дозволили ще трохи почекати.</translation>
    </message>
    <message id="rules.single-parent.4">
        <source>Vraag dit zelf bij de gemeente.</source>
        <translation type="unfinished">Попросіть про це самі в муніципалітеті.</translation>
    </message>
    <message id="rules.pregnant.title">
        <source>Zwanger en een baan</source>
        <translation type="unfinished">Вагітність і робота</translation>
    </message>
    <message id="rules.pregnant.1">
        <source>Bent u zwanger, dan krijgt u verlof.</source>
        <translation type="unfinished">Якщо Ви вагітна, Ви отримуєте verlof — відпустку.</translation>
    </message>
    <message id="rules.pregnant.2">
        <source>Vraag uw werkgever wanneer dat begint.</source>
        <translation type="unfinished">Запитайте роботодавця, коли вона починається.</translation>
    </message>
    <message id="rules.pregnant.3">
        <source>Daarna kunt u weer komen werken.</source>
        <translation type="unfinished">Потім Ви можете повернутися на роботу.</translation>
    </message>
    <message id="rules.pregnant.4">
        <source>Slechter behandelen om verlof mag niet.</source>
        <translation type="unfinished">Ставитися до Вас гірше через відпустку не можна.</translation>
    </message>
    <message id="rules.leave.title">
        <source>Verlof is vrij voor uw kind</source>
        <translation type="unfinished">Verlof — відпустка, щоб бути з дитиною</translation>
    </message>
    <message id="rules.leave.1">
        <source>Met een baan krijgt u rond de geboorte {pregnancy-leave} weken vrij.</source>
        <translation type="unfinished">Якщо Ви маєте роботу, до і після пологів Ви отримуєте {pregnancy-leave} тижнів відпустки.</translation>
    </message>
    <message id="rules.leave.1.instead">
        <source>Vraag uw werkgever hoeveel weken vrij u krijgt.</source>
        <translation type="unfinished">Запитайте роботодавця, скільки тижнів відпустки Ви отримаєте.</translation>
    </message>
    <message id="rules.leave.2">
        <source>Daarna kan elke ouder met een baan {parental-leave} weken vrij nemen.</source>
        <translation type="unfinished">Потім кожен із батьків, хто має роботу, може взяти {parental-leave} тижнів відпустки.</translation>
    </message>
    <message id="rules.leave.2.instead">
        <source>Vraag uw werkgever ook hoelang elke ouder daarna vrij kan nemen.</source>
        <translation type="unfinished">Запитайте роботодавця також, скільки відпустки потім може взяти кожен із батьків.</translation>
    </message>
    <message id="rules.leave.3">
        <source>Daarvan zijn {parental-leave-paid} weken in het eerste jaar voor een deel betaald.</source>
        <translation type="unfinished">З них {parental-leave-paid} тижнів у перший рік оплачуються частково.</translation>
    </message>
    <message id="rules.leave.3.instead">
        <source>Vraag uw werkgever hoeveel weken daarvan betaald zijn.</source>
        <translation type="unfinished">Запитайте роботодавця, скільки з цих тижнів оплачуються.</translation>
    </message>
    <message id="rules.leave.4">
        <source>Uw werkgever mag u daarom niet slechter behandelen.</source>
        <translation type="unfinished">Роботодавець не має права через це ставитися до Вас гірше.</translation>
    </message>
    <message id="rules.integration-work.title">
        <source>Inburgeren en werk</source>
        <translation type="unfinished">Інтеграція (inburgering) і робота</translation>
    </message>
    <message id="rules.integration-work.1">
        <source>Bij inburgeren leert u ook over werk in Nederland.</source>
        <translation type="unfinished">Під час inburgering Ви дізнаєтеся й про роботу в Нідерландах.</translation>
    </message>
    <message id="rules.integration-work.2">
        <source>Er zijn drie wegen: taal, een opleiding of leren zelf te regelen.</source>
        <translation type="unfinished">Є три шляхи: мова, навчання або вчитися все влаштовувати самій.</translation>
    </message>
    <message id="rules.integration-work.3">
        <source>Vraag de gemeente welke weg bij u past.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, який шлях Вам підходить.</translation>
    </message>
    <message id="rules.integration-work.4">
        <source>Vraag ook of u les en werk samen kunt doen.</source>
        <translation type="unfinished">Запитайте також, чи можна поєднати уроки й роботу.</translation>
    </message>
    <message id="rules.letters.title">
        <source>Een brief van de overheid</source>
        <translation type="unfinished">Лист від держави</translation>
    </message>
    <message id="rules.letters.1">
        <source>Kijk van wie de brief is en voor welke datum.</source>
        <translation type="unfinished">Подивіться, від кого лист і до якої дати.</translation>
    </message>
    <message id="rules.letters.2">
        <source>Begrijpt u de brief niet, neem hem dan mee.</source>
        <translation type="unfinished">Якщо Ви не розумієте листа, принесіть його.</translation>
    </message>
    <message id="rules.letters.3">
        <source>Vraag aan de balie wie met u leest.</source>
        <translation type="unfinished">Запитайте на рецепції, хто прочитає його з Вами.</translation>
    </message>
    <message id="rules.letters.4">
        <source>Bewaar uw brieven bij elkaar.</source>
        <translation type="unfinished">Зберігайте листи в одному місці.</translation>
    </message>
    <message id="rules.digid.title">
        <source>DigiD is uw sleutel</source>
        <translation type="unfinished">DigiD — Ваш ключ</translation>
    </message>
    <message id="rules.digid.1">
        <source>Met DigiD gaat u op internet naar de overheid.</source>
        <translation type="unfinished">З DigiD Ви заходите в інтернеті на державні сайти.</translation>
    </message>
    <message id="rules.digid.2">
        <source>Houd uw code geheim, ook voor familie.</source>
        <translation type="unfinished">Тримайте код у таємниці, навіть від родини.</translation>
    </message>
    <message id="rules.digid.3">
        <source>In veel bibliotheken helpt men u gratis met DigiD.</source>
        <translation type="unfinished">У багатьох бібліотеках безкоштовно допомагають із DigiD.</translation>
    </message>
    <message id="rules.debts.title">
        <source>Heeft u schulden?</source>
        <translation type="unfinished">У Вас є борги?</translation>
    </message>
    <message id="rules.debts.1">
        <source>Schulden kunnen iedereen overkomen.</source>
        <translation type="unfinished">Борги можуть з’явитися в кожного.</translation>
    </message>
    <message id="rules.debts.2">
        <source>Leg alle brieven bij elkaar, ook de dichte.</source>
        <translation type="unfinished">Складіть разом усі листи, навіть невідкриті.</translation>
    </message>
    <message id="rules.debts.3">
        <source>Neem ze mee en vraag op tijd om hulp.</source>
        <translation type="unfinished">Принесіть їх і вчасно попросіть допомоги.</translation>
    </message>
    <message id="rules.debts.4">
        <source>U hoeft zich niet te schamen.</source>
        <translation type="unfinished">Вам не треба соромитися.</translation>
    </message>
    <message id="rules.debt-help.title">
        <source>Hulp bij schulden</source>
        <translation type="unfinished">Допомога з боргами</translation>
    </message>
    <message id="rules.debt-help.1">
        <source>Elke gemeente helpt mensen met schulden.</source>
        <translation type="unfinished">Кожен муніципалітет допомагає людям із боргами.</translation>
    </message>
    <message id="rules.debt-help.2">
        <source>U kunt ook gratis bellen met 0800-8115.</source>
        <translation type="unfinished">Можна також безкоштовно зателефонувати 0800-8115.</translation>
    </message>
    <message id="rules.debt-help.3">
        <source>U hoeft dan niet te zeggen wie u bent.</source>
        <translation type="unfinished">Ви не мусите казати, хто Ви.</translation>
    </message>
    <message id="rules.free-help.title">
        <source>Wie helpt gratis?</source>
        <translation type="unfinished">Хто допомагає безкоштовно?</translation>
    </message>
    <message id="rules.free-help.1">
        <source>Vraag eerst aan de balie van dit huis.</source>
        <translation type="unfinished">Спершу запитайте на рецепції цього дому.</translation>
    </message>
    <message id="rules.free-help.2">
        <source>De bibliotheek helpt bij vragen over de overheid op internet.</source>
        <translation type="unfinished">Бібліотека допомагає, якщо Вам щось треба від держави в інтернеті.</translation>
    </message>
    <message id="rules.free-help.3">
        <source>Het Juridisch Loket helpt met regels en rechten.</source>
        <translation type="unfinished">Juridisch Loket допомагає з правилами і правами.</translation>
    </message>
    <message id="rules.free-help.4">
        <source>Vraag altijd vooraf of het echt gratis is.</source>
        <translation type="unfinished">Завжди питайте наперед, чи це справді безкоштовно.</translation>
    </message>
    <message id="rules.discrimination.title">
        <source>Slecht behandeld? U kunt het melden</source>
        <translation type="unfinished">З Вами погано повелися? Можна повідомити</translation>
    </message>
    <message id="rules.discrimination.1">
        <source>Behandelt iemand u slechter om wie u bent?</source>
        <translation type="unfinished">Хтось ставиться до Вас гірше через те, ким Ви є?</translation>
    </message>
    <message id="rules.discrimination.2">
        <source>Dat heet discriminatie.</source>
        <translation type="unfinished">Це називається дискримінація.</translation>
    </message>
    <message id="rules.discrimination.3">
        <source>U kunt het gratis melden bij discriminatie.nl.</source>
        <translation type="unfinished">Ви можете безкоштовно повідомити про це на discriminatie.nl.</translation>
    </message>
    <message id="rules.safe.title">
        <source>Niet veilig thuis?</source>
        <translation type="unfinished">Удома небезпечно? Veilig Thuis</translation>
    </message>
    <message id="rules.safe.1">
        <source>Doet iemand thuis u pijn, of bent u bang?</source>
        <translation type="unfinished">Хтось удома завдає Вам болю або Ви боїтеся?</translation>
    </message>
    <message id="rules.safe.2">
        <source>Veilig Thuis luistert dag en nacht, gratis: 0800-2000.</source>
        <translation type="unfinished">Veilig Thuis слухає вдень і вночі, безкоштовно: 0800-2000.</translation>
    </message>
    <message id="rules.safe.3">
        <source>U hoeft uw naam niet te zeggen.</source>
        <translation type="unfinished">Ви не мусите називати своє ім’я.</translation>
    </message>
    <message id="rules.safe.4">
        <source>Is er nu gevaar, bel dan 112.</source>
        <translation type="unfinished">Якщо небезпека зараз, дзвоніть 112.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message id="programmes.title">
        <source>Cursussen</source>
        <translation type="unfinished">Курси</translation>
    </message>
    <message id="programmes.question">
        <source>Leren en mensen ontmoeten</source>
        <translation type="unfinished">Вчитися і знайомитися з людьми</translation>
    </message>
    <message id="programmes.talk.title">
        <source>Praten over werk en geld</source>
        <translation type="unfinished">Розмови про роботу і гроші</translation>
    </message>
    <message id="programmes.talk.1">
        <source>Kiezen voor Werk is een groep over werk en eigen geld.</source>
        <translation type="unfinished">Kiezen voor Werk — це група про роботу і власні гроші.</translation>
    </message>
    <message id="programmes.talk.2">
        <source>Een vrouw vertelt daar haar eigen verhaal.</source>
        <translation type="unfinished">Там жінка розповідає свою власну історію.</translation>
    </message>
    <message id="programmes.talk.3">
        <source>Daarna ontdekt u wat u kunt en wilt.</source>
        <translation type="unfinished">Потім Ви дізнаєтеся, що Ви вмієте і чого хочете.</translation>
    </message>
    <message id="programmes.talk.4">
        <source>Vraag aan de balie of er een groep is.</source>
        <translation type="unfinished">Запитайте на рецепції, чи є така група.</translation>
    </message>
    <message id="programmes.discover.title">
        <source>Leer uzelf beter kennen</source>
        <translation type="unfinished">Пізнайте себе краще</translation>
    </message>
    <message id="programmes.discover.1">
        <source>Wie bent u en wat kunt u goed?</source>
        <translation type="unfinished">Хто Ви і що Ви добре вмієте?</translation>
    </message>
    <message id="programmes.discover.2">
        <source>In cursussen zoals K!X Works ontdekt u dat.</source>
        <translation type="unfinished">На таких курсах, як K!X Works, Ви про це дізнаєтеся.</translation>
    </message>
    <message id="programmes.discover.3">
        <source>U oefent met praten en u bezoekt een bedrijf.</source>
        <translation type="unfinished">Ви вправляєтеся в розмові й відвідуєте компанію.</translation>
    </message>
    <message id="programmes.discover.4">
        <source>Vraag aan de balie welke cursus er is.</source>
        <translation type="unfinished">Запитайте на рецепції, який курс є.</translation>
    </message>
    <message id="programmes.language.title">
        <source>Nederlands leren</source>
        <translation type="unfinished">Вивчати нідерландську</translation>
    </message>
    <message id="programmes.language.1">
        <source>Oefen elke dag een beetje Nederlands.</source>
        <translation type="unfinished">Щодня трохи вправляйтеся в нідерландській.</translation>
    </message>
    <message id="programmes.language.2">
        <source>Fouten maken mag.</source>
        <translation type="unfinished">Робити помилки можна.</translation>
    </message>
    <message id="programmes.language.3">
        <source>Vraag aan de balie waar u les kunt krijgen.</source>
        <translation type="unfinished">Запитайте на рецепції, де Ви можете брати уроки.</translation>
    </message>
    <message id="programmes.language.4">
        <source>Vraag ook of de les geld kost.</source>
        <translation type="unfinished">Запитайте також, чи уроки платні.</translation>
    </message>
    <message id="programmes.practise.title">
        <source>Nederlands oefenen met iemand</source>
        <translation type="unfinished">Вправлятися в нідерландській з кимось</translation>
    </message>
    <message id="programmes.practise.1">
        <source>Soms oefent een vrijwilliger samen met u.</source>
        <translation type="unfinished">Іноді з Вами вправляється волонтер чи волонтерка.</translation>
    </message>
    <message id="programmes.practise.2">
        <source>U praat over gewone dingen, zoals werk en kinderen.</source>
        <translation type="unfinished">Ви говорите про звичайне, наприклад про роботу і дітей.</translation>
    </message>
    <message id="programmes.practise.3">
        <source>Vraag aan de balie naar een taalmaatje.</source>
        <translation type="unfinished">Запитайте на рецепції про taalmaatje — людину для мовної практики.</translation>
    </message>
    <message id="programmes.read-write.title">
        <source>Leren lezen en schrijven</source>
        <translation type="unfinished">Учитися читати й писати</translation>
    </message>
    <message id="programmes.read-write.1">
        <source>Veel mensen leren dit pas als zij volwassen zijn.</source>
        <translation type="unfinished">Багато людей вчаться цього вже дорослими.</translation>
    </message>
    <message id="programmes.read-write.2">
        <source>U leert het in een kleine groep of met één persoon.</source>
        <translation type="unfinished">Ви вчитеся в малій групі або з однією людиною.</translation>
    </message>
    <message id="programmes.read-write.3">
        <source>Vraag aan de balie of in de bibliotheek.</source>
        <translation type="unfinished">Запитайте на рецепції або в бібліотеці.</translation>
    </message>
    <message id="programmes.digital.title">
        <source>Leren met computer en telefoon</source>
        <translation type="unfinished">Комп’ютер і телефон</translation>
    </message>
    <message id="programmes.digital.1">
        <source>U leert mailen, zoeken en formulieren invullen.</source>
        <translation type="unfinished">Ви вчитеся писати електронні листи, шукати й заповнювати форми.</translation>
    </message>
    <message id="programmes.digital.2">
        <source>Veel bibliotheken hebben een gratis cursus.</source>
        <translation type="unfinished">У багатьох бібліотеках є безкоштовний курс.</translation>
    </message>
    <message id="programmes.digital.3">
        <source>Vraag daar ook of er een groep voor vrouwen is.</source>
        <translation type="unfinished">Запитайте там також, чи є група для жінок.</translation>
    </message>
    <message id="programmes.integration.title">
        <source>Inburgeren</source>
        <translation type="unfinished">Інтеграція (inburgering)</translation>
    </message>
    <message id="programmes.integration.1">
        <source>Inburgeren is leren over de taal, werk en meedoen.</source>
        <translation type="unfinished">Inburgering — це навчання: мова, робота й участь у житті суспільства.</translation>
    </message>
    <message id="programmes.integration.2">
        <source>U heeft er {integration-years} jaar de tijd voor.</source>
        <translation type="unfinished">На це Ви маєте {integration-years} роки.</translation>
    </message>
    <message id="programmes.integration.2.instead">
        <source>Vraag bij de gemeente hoeveel tijd u heeft.</source>
        <translation type="unfinished">Запитайте в муніципалітеті (gemeente), скільки часу Ви маєте.</translation>
    </message>
    <message id="programmes.integration.3">
        <source>Er zijn meer manieren, ook met een opleiding.</source>
        <translation type="unfinished">Є кілька способів, також через освіту.</translation>
    </message>
    <message id="programmes.integration.4">
        <source>Vraag bij de gemeente of u moet inburgeren.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, чи мусите Ви проходити інтеграцію (inburgering).</translation>
    </message>
    <message id="programmes.study.title">
        <source>Een diploma halen</source>
        <translation type="unfinished">Отримати диплом</translation>
    </message>
    <message id="programmes.study.1">
        <source>Ook later in uw leven kunt u een diploma halen.</source>
        <translation type="unfinished">Диплом можна отримати і пізніше в житті.</translation>
    </message>
    <message id="programmes.study.2">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Запитайте на рецепції, яке навчання підходить до того, що Ви вже вмієте.</translation>
    </message>
    <message id="programmes.study.3">
        <source>Vraag naar de kosten, de tijden en kinderopvang.</source>
        <translation type="unfinished">Запитайте про ціну, години й догляд за дітьми.</translation>
    </message>
    <message id="programmes.confidence.title">
        <source>Sterker staan</source>
        <translation type="unfinished">Стати сильнішою</translation>
    </message>
    <message id="programmes.confidence.1">
        <source>In een groep ontdekt u waar u goed in bent.</source>
        <translation type="unfinished">У групі Ви дізнаєтеся, що Вам добре вдається.</translation>
    </message>
    <message id="programmes.confidence.2">
        <source>U oefent met vertellen wie u bent.</source>
        <translation type="unfinished">Ви вправляєтеся розповідати, хто Ви.</translation>
    </message>
    <message id="programmes.confidence.3">
        <source>U hoeft niet meteen veel te zeggen.</source>
        <translation type="unfinished">Не треба одразу багато говорити.</translation>
    </message>
    <message id="programmes.three-things.title">
        <source>Een oefening voor thuis</source>
        <translation type="unfinished">Вправа для дому</translation>
    </message>
    <message id="programmes.three-things.1">
        <source>Noem drie dingen die u goed kunt.</source>
        <translation type="unfinished">Назвіть три речі, які Ви добре вмієте.</translation>
    </message>
    <message id="programmes.three-things.2">
        <source>Denk bij elk aan een keer dat het goed ging.</source>
        <translation type="unfinished">До кожної згадайте випадок, коли все вдалося.</translation>
    </message>
    <message id="programmes.three-things.3">
        <source>Vraag een vriendin wat zij in u ziet.</source>
        <translation type="unfinished">Запитайте подругу, що вона у Вас бачить.</translation>
    </message>
    <message id="programmes.volunteer.title">
        <source>Vrijwilligerswerk</source>
        <translation type="unfinished">Волонтерська робота</translation>
    </message>
    <message id="programmes.volunteer.1">
        <source>U helpt mensen en leert nieuwe mensen kennen.</source>
        <translation type="unfinished">Ви допомагаєте людям і знайомитеся з новими людьми.</translation>
    </message>
    <message id="programmes.volunteer.2">
        <source>U krijgt geen loon, maar soms een klein bedrag.</source>
        <translation type="unfinished">Ви не отримуєте зарплати, але іноді — невелику суму.</translation>
    </message>
    <message id="programmes.volunteer.3">
        <source>Een VOG is een bewijs van goed gedrag.</source>
        <translation type="unfinished">VOG — це довідка про добру поведінку.</translation>
    </message>
    <message id="programmes.volunteer.4">
        <source>Helpt u kwetsbare mensen, dan is de VOG vaak gratis.</source>
        <translation type="unfinished">Якщо Ви допомагаєте вразливим людям, VOG часто безкоштовна.</translation>
    </message>
    <message id="programmes.buddy.title">
        <source>Samen met een maatje</source>
        <translation type="unfinished">Людина поруч із Вами (maatje)</translation>
    </message>
    <message id="programmes.buddy.1">
        <source>Een maatje denkt met u mee.</source>
        <translation type="unfinished">Maatje — це людина, яка думає разом з Вами.</translation>
    </message>
    <message id="programmes.buddy.2">
        <source>U kunt samen naar een afspraak gaan.</source>
        <translation type="unfinished">Ви можете разом піти на зустріч.</translation>
    </message>
    <message id="programmes.buddy.3">
        <source>U kunt rustig alles vragen.</source>
        <translation type="unfinished">Ви можете спокійно про все запитати.</translation>
    </message>
    <message id="programmes.buddy.4">
        <source>Vraag aan de balie of er een maatje is.</source>
        <translation type="unfinished">Запитайте на рецепції, чи є така людина (maatje).</translation>
    </message>
    <message id="programmes.role-model.title">
        <source>Een vrouw vertelt</source>
        <translation type="unfinished">Розповідь жінки</translation>
    </message>
    <message id="programmes.role-model.1">
        <source>Een vrouw vertelt hoe zij zelf begon.</source>
        <translation type="unfinished">Жінка розповідає, як сама починала.</translation>
    </message>
    <message id="programmes.role-model.2">
        <source>Zij vertelt ook wat moeilijk was.</source>
        <translation type="unfinished">Вона розповідає і про те, що було важко.</translation>
    </message>
    <message id="programmes.role-model.3">
        <source>U mag haar alles vragen.</source>
        <translation type="unfinished">Ви можете питати її про все.</translation>
    </message>
    <message id="programmes.guide.title">
        <source>Eén vaste begeleider</source>
        <translation type="unfinished">Одна людина, яка Вам допомагає</translation>
    </message>
    <message id="programmes.guide.1">
        <source>Soms krijgt u één vaste begeleider van de gemeente.</source>
        <translation type="unfinished">Іноді Вам від муніципалітету постійно допомагає одна й та сама людина.</translation>
    </message>
    <message id="programmes.guide.2">
        <source>Een begeleider luistert eerst naar u.</source>
        <translation type="unfinished">Ця людина спершу слухає Вас.</translation>
    </message>
    <message id="programmes.guide.3">
        <source>Samen maakt u een plan in kleine stappen.</source>
        <translation type="unfinished">Разом Ви складаєте план із маленьких кроків.</translation>
    </message>
    <message id="programmes.guide.4">
        <source>Vraag de gemeente of u met een vrouw kunt praten.</source>
        <translation type="unfinished">Запитайте в муніципалітеті, чи можна говорити з жінкою.</translation>
    </message>
    <message id="programmes.proof.title">
        <source>Laat zien wat u kunt</source>
        <translation type="unfinished">Покажіть, що Ви вмієте</translation>
    </message>
    <message id="programmes.proof.1">
        <source>U kunt een vak leren op een werkplek.</source>
        <translation type="unfinished">Ви можете навчитися професії на робочому місці.</translation>
    </message>
    <message id="programmes.proof.2">
        <source>Een praktijkverklaring is een papier over wat u kunt.</source>
        <translation type="unfinished">Praktijkverklaring — це документ про те, що Ви вмієте.</translation>
    </message>
    <message id="programmes.proof.3">
        <source>Dat papier laat u zien aan een werkgever.</source>
        <translation type="unfinished">Цей документ Ви показуєте роботодавцю.</translation>
    </message>
    <message id="programmes.proof.4">
        <source>Vraag het bij het Werkcentrum, een plek voor werk en leren.</source>
        <translation type="unfinished">Запитайте про це у Werkcentrum — місці для роботи й навчання.</translation>
    </message>
    <message id="programmes.paid-learning.title">
        <source>Leren en loon krijgen</source>
        <translation type="unfinished">Учитися і отримувати зарплату</translation>
    </message>
    <message id="programmes.paid-learning.1">
        <source>Soms leert u een vak en krijgt u meteen loon.</source>
        <translation type="unfinished">Іноді Ви вчитеся професії і одразу отримуєте зарплату.</translation>
    </message>
    <message id="programmes.paid-learning.2">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Запитайте у Werkcentrum, які компанії це роблять.</translation>
    </message>
    <message id="programmes.paid-learning.3">
        <source>Vraag ook hoe u met Nederlands kunt beginnen.</source>
        <translation type="unfinished">Запитайте також, як почати вчити нідерландську.</translation>
    </message>
    <message id="programmes.cv.title">
        <source>Een cv maken</source>
        <translation type="unfinished">Написати cv</translation>
    </message>
    <message id="programmes.cv.1">
        <source>Een cv is een blad over u en uw werk.</source>
        <translation type="unfinished">Cv — це аркуш про Вас і Вашу роботу.</translation>
    </message>
    <message id="programmes.cv.2">
        <source>Ook vrijwilligerswerk en zorgen thuis mogen erop.</source>
        <translation type="unfinished">Волонтерство й догляд удома теж можна вписати.</translation>
    </message>
    <message id="programmes.cv.3">
        <source>Vraag aan de balie wie u erbij kan helpen.</source>
        <translation type="unfinished">Запитайте на рецепції, хто може з цим допомогти.</translation>
    </message>
    <message id="programmes.interview.title">
        <source>Oefen een gesprek over werk</source>
        <translation type="unfinished">Потренуйте розмову про роботу</translation>
    </message>
    <message id="programmes.interview.1">
        <source>Een werkgever vraagt wie u bent en wat u kunt.</source>
        <translation type="unfinished">Роботодавець питає, хто Ви і що вмієте.</translation>
    </message>
    <message id="programmes.interview.2">
        <source>U mag zelf ook dingen vragen.</source>
        <translation type="unfinished">Ви теж можете питати.</translation>
    </message>
    <message id="programmes.interview.3">
        <source>Vraag naar de uren, het loon en de mensen.</source>
        <translation type="unfinished">Запитайте про години, зарплату і людей, які там працюють.</translation>
    </message>
    <message id="programmes.interview.4">
        <source>Oefen het gesprek eerst met iemand.</source>
        <translation type="unfinished">Спершу потренуйте розмову з кимось.</translation>
    </message>
    <message id="programmes.employers.title">
        <source>Bedrijven ontmoeten</source>
        <translation type="unfinished">Зустрічі з компаніями</translation>
    </message>
    <message id="programmes.employers.1">
        <source>Soms gaat een groep samen naar een bedrijf.</source>
        <translation type="unfinished">Іноді група разом іде до компанії.</translation>
    </message>
    <message id="programmes.employers.2">
        <source>Soms komt een werkgever naar de groep.</source>
        <translation type="unfinished">Іноді роботодавець приходить до групи.</translation>
    </message>
    <message id="programmes.employers.3">
        <source>U hoort welk werk er is en stelt uw vragen.</source>
        <translation type="unfinished">Ви чуєте, яка є робота, і ставите свої питання.</translation>
    </message>
    <message id="programmes.employers.4">
        <source>Vraag aan de balie wanneer dat is.</source>
        <translation type="unfinished">Запитайте на рецепції, коли це.</translation>
    </message>
    <message id="programmes.places.title">
        <source>Plekken voor vrouwen</source>
        <translation type="unfinished">Місця для жінок</translation>
    </message>
    <message id="programmes.places.1">
        <source>In Den Haag zijn Yasmin en Vrouwenacademie De Mussen.</source>
        <translation type="unfinished">У Гаазі (Den Haag) є Yasmin і Vrouwenacademie De Mussen.</translation>
    </message>
    <message id="programmes.places.2">
        <source>In Rotterdam is Dona Daria.</source>
        <translation type="unfinished">У Роттердамі є Dona Daria.</translation>
    </message>
    <message id="programmes.places.3">
        <source>In Amsterdam zijn Vrouwen Vooruit en Aknarij West.</source>
        <translation type="unfinished">В Амстердамі є Vrouwen Vooruit і Aknarij West.</translation>
    </message>
    <message id="programmes.places.4">
        <source>In Alkmaar is WomanLink.</source>
        <translation type="unfinished">В Алкмарі є WomanLink.</translation>
    </message>
    <message id="programmes.your-child.title">
        <source>Waar is uw kind tijdens de les?</source>
        <translation type="unfinished">Де Ваша дитина під час уроку?</translation>
    </message>
    <message id="programmes.your-child.1">
        <source>Vraag bij de cursus of er tijdens de les oppas is.</source>
        <translation type="unfinished">Запитайте на курсі, чи хтось доглядає дітей під час уроку.</translation>
    </message>
    <message id="programmes.your-child.2">
        <source>Vraag ook wat het kost en vanaf welke leeftijd.</source>
        <translation type="unfinished">Запитайте також, скільки це коштує і з якого віку.</translation>
    </message>
    <message id="programmes.your-child.3">
        <source>Is er geen oppas, vraag dan naar andere tijden.</source>
        <translation type="unfinished">Якщо нікого немає, запитайте про інші години.</translation>
    </message>
    <message id="programmes.sport.title">
        <source>Sporten</source>
        <translation type="unfinished">Спорт</translation>
    </message>
    <message id="programmes.sport.1">
        <source>Wandelen, dansen of zwemmen kan ook samen.</source>
        <translation type="unfinished">Гуляти, танцювати чи плавати можна й разом.</translation>
    </message>
    <message id="programmes.sport.2">
        <source>Soms is er een groep alleen voor vrouwen.</source>
        <translation type="unfinished">Іноді є група тільки для жінок.</translation>
    </message>
    <message id="programmes.sport.3">
        <source>Vraag aan de balie waar en wat het kost.</source>
        <translation type="unfinished">Запитайте на рецепції, де це і скільки коштує.</translation>
    </message>
    <message id="programmes.cycling.title">
        <source>Leren fietsen</source>
        <translation type="unfinished">Навчитися їздити на велосипеді</translation>
    </message>
    <message id="programmes.cycling.1">
        <source>Met een fiets gaat u zelf naar werk, les of opvang.</source>
        <translation type="unfinished">Велосипедом Ви самі дістаєтеся на роботу, на урок чи до ясел.</translation>
    </message>
    <message id="programmes.cycling.2">
        <source>Op een fietsles oefent u rustig met anderen.</source>
        <translation type="unfinished">На уроці Ви спокійно вправляєтеся з іншими.</translation>
    </message>
    <message id="programmes.cycling.3">
        <source>Vraag aan de balie waar een fietsles is.</source>
        <translation type="unfinished">Запитайте на рецепції, де є уроки їзди на велосипеді.</translation>
    </message>
    <message id="programmes.meeting.title">
        <source>Koffie, thee en praten</source>
        <translation type="unfinished">Кава, чай і розмова</translation>
    </message>
    <message id="programmes.meeting.1">
        <source>U kunt andere vrouwen ontmoeten zonder cursus.</source>
        <translation type="unfinished">Можна знайомитися з іншими жінками і без курсу.</translation>
    </message>
    <message id="programmes.meeting.2">
        <source>Samen koken, lezen, praten of tuinieren kan ook.</source>
        <translation type="unfinished">Можна також разом готувати, читати, розмовляти чи працювати в саду.</translation>
    </message>
    <message id="programmes.meeting.3">
        <source>Vraag aan de balie wanneer u kunt komen.</source>
        <translation type="unfinished">Запитайте на рецепції, коли можна прийти.</translation>
    </message>
    <message id="programmes.fathers.title">
        <source>Ook voor vaders en partners</source>
        <translation type="unfinished">Також для татусів і партнерів</translation>
    </message>
    <message id="programmes.fathers.1">
        <source>Soms is er een groep voor vaders of partners.</source>
        <translation type="unfinished">Іноді є група для татусів або партнерів.</translation>
    </message>
    <message id="programmes.fathers.2">
        <source>Zij praten over werk, geld en zorg voor kinderen.</source>
        <translation type="unfinished">Вони говорять про роботу, гроші й догляд за дітьми.</translation>
    </message>
    <message id="programmes.fathers.3">
        <source>Misschien wil uw partner een keer komen.</source>
        <translation type="unfinished">Можливо, Ваш партнер захоче раз прийти.</translation>
    </message>
    <message id="programmes.fathers.4">
        <source>Vraag aan de balie of zo&apos;n groep er is.</source>
        <translation type="unfinished">Запитайте на рецепції, чи є така група.</translation>
    </message>
    <message id="programmes.together.title">
        <source>Neem iemand mee</source>
        <translation type="unfinished">Візьміть когось із собою</translation>
    </message>
    <message id="programmes.together.1">
        <source>Naar een gesprek mag u iemand meenemen.</source>
        <translation type="unfinished">На розмову можна взяти когось із собою.</translation>
    </message>
    <message id="programmes.together.2">
        <source>Bijvoorbeeld een vriendin, een zus of uw partner.</source>
        <translation type="unfinished">Наприклад, подругу, сестру чи партнера.</translation>
    </message>
    <message id="programmes.together.3">
        <source>Alleen komen mag ook.</source>
        <translation type="unfinished">Можна прийти й самій.</translation>
    </message>
    <message id="programmes.next-step.title">
        <source>Uw volgende stap</source>
        <translation type="unfinished">Ваш наступний крок</translation>
    </message>
    <message id="programmes.next-step.1">
        <source>Wat wilt u graag leren of doen?</source>
        <translation type="unfinished">Чого Ви хотіли б навчитися або що хотіли б робити?</translation>
    </message>
    <message id="programmes.next-step.2">
        <source>Kies een kleine stap die u zelf wilt.</source>
        <translation type="unfinished">Оберіть маленький крок, який Ви самі хочете зробити.</translation>
    </message>
    <message id="programmes.next-step.3">
        <source>Vertel het aan iemand die u vertrouwt.</source>
        <translation type="unfinished">Розкажіть про це людині, якій довіряєте.</translation>
    </message>
    <message id="programmes.next-step.4">
        <source>U mag altijd iets anders kiezen.</source>
        <translation type="unfinished">Ви завжди можете обрати щось інше.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message id="group.money.title">
        <source>Geld</source>
        <translation type="unfinished">Гроші</translation>
    </message>
    <message id="group.children.title">
        <source>Kinderen</source>
        <translation type="unfinished">Діти</translation>
    </message>
    <message id="group.letters.title">
        <source>Brieven en papieren</source>
        <translation type="unfinished">Листи й документи</translation>
    </message>
    <message id="group.learning.title">
        <source>Leren</source>
        <translation type="unfinished">Навчання</translation>
    </message>
    <message id="group.jobs.title">
        <source>Beroepen</source>
        <translation type="unfinished">Професії</translation>
    </message>
    <message id="group.time.title">
        <source>Tijd</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message id="group.family.title">
        <source>Gezin en partner</source>
        <translation type="unfinished">Сім’я і партнер</translation>
    </message>
    <message id="group.people.title">
        <source>Mensen ontmoeten</source>
        <translation type="unfinished">Знайомства</translation>
    </message>
    <message id="group.help.title">
        <source>Hulp vragen</source>
        <translation type="unfinished">Просити про допомогу</translation>
    </message>
    <message id="group.rights.title">
        <source>Uw rechten</source>
        <translation type="unfinished">Ваші права</translation>
    </message>
    <message id="group.health.title">
        <source>Ziek, zwanger of zorg</source>
        <translation type="unfinished">Хвороба, вагітність, догляд</translation>
    </message>
    <message id="group.myself.title">
        <source>Uzelf</source>
        <translation type="unfinished">Ви самі</translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message id="offer.organisation">
        <source>Organisatie: {organisation}.</source>
        <translation type="unfinished">Організація: {organisation}.</translation>
    </message>
    <message id="offer.women.yes">
        <source>Het is alleen voor vrouwen.</source>
        <translation type="unfinished">Це лише для жінок.</translation>
    </message>
    <message id="offer.women.no">
        <source>Het is voor vrouwen en mannen.</source>
        <translation type="unfinished">Це для жінок і чоловіків.</translation>
    </message>
    <message id="offer.cost.free">
        <source>Het kost u niets.</source>
        <translation type="unfinished">Для Вас це безкоштовно.</translation>
    </message>
    <message id="offer.childcare.yes">
        <source>Er is opvang voor uw kind.</source>
        <translation type="unfinished">Є догляд за Вашою дитиною.</translation>
    </message>
    <message id="offer.childcare.no">
        <source>Er is geen opvang voor uw kind.</source>
        <translation type="unfinished">Догляду за Вашою дитиною немає.</translation>
    </message>
    <message id="offer.join.ask">
        <source>Aan de balie hoort u hoe u meedoet.</source>
        <translation type="unfinished">На рецепції Вам скажуть, як долучитися.</translation>
    </message>
    <message id="offer.checked">
        <source>Dit is nagevraagd op {checked}.</source>
        <translation type="unfinished">Про це ми запитували {checked}.</translation>
    </message>
    <message id="offer.read">
        <source>Dit stond op {read} op internet; vraag of het nog zo is.</source>
        <translation type="unfinished">Це було написано в інтернеті {read}; запитайте, чи це й досі так.</translation>
    </message>
    <message id="offer.ask">
        <source>Vraag aan de balie:</source>
        <translation type="unfinished">Запитайте на рецепції:</translation>
    </message>
    <message id="offer.for.ask">
        <source>Voor wie is het?</source>
        <translation type="unfinished">Для кого це?</translation>
    </message>
    <message id="offer.women.ask">
        <source>Is het voor vrouwen of voor iedereen?</source>
        <translation type="unfinished">Це для жінок чи для всіх?</translation>
    </message>
    <message id="offer.cost.ask">
        <source>Wat kost het?</source>
        <translation type="unfinished">Скільки це коштує?</translation>
    </message>
    <message id="offer.childcare.ask">
        <source>Is er opvang voor uw kind?</source>
        <translation type="unfinished">Чи є догляд за Вашою дитиною?</translation>
    </message>
    <message id="offer.cost-childcare.ask">
        <source>Wat kost het, en is er opvang voor uw kind?</source>
        <translation type="unfinished">Скільки це коштує і чи є догляд за Вашою дитиною?</translation>
    </message>
    <message id="offer.when.ask">
        <source>Wanneer is het?</source>
        <translation type="unfinished">Коли це?</translation>
    </message>
    <message id="offer.where.ask">
        <source>Waar is het?</source>
        <translation type="unfinished">Де це?</translation>
    </message>
    <message id="offer.when-where.ask">
        <source>Waar en wanneer is het?</source>
        <translation type="unfinished">Де і коли це?</translation>
    </message>
</context>
</TS>
