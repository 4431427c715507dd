<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Допомога на шляху до роботи в Гаазі</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">Муніципалітет Den Haag (Гаага) допомагає людям знайти роботу чи навчання, навіть без соціальної виплати.</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">Це для людей із Den Haag, які хочуть працювати.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">Спершу зареєструйтеся в UWV, а потім ідіть до муніципалітету.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met een baan erna</source>
        <translation type="unfinished">Навчання, а потім робота</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>In een proef leert u een vak en is er daarna een baan.</source>
        <translation type="unfinished">У пробній програмі Ви вчитеся професії, а потім є робота.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">Werkcentrum у Den Haag</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">У Werkcentrum Ви говорите про роботу, навчання й дипломи.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Подивіться на werkcentrum.nl або запитайте на рецепції.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Група для малюків у Den Haag</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Дитина грається і вчиться з іншими дітьми.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">Муніципалітет іноді платить частину, навіть без kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Запитайте в peuteropvang у своєму районі.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Хвороба? Догляд за дитиною в Den Haag</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">Якщо через хворобу вдома важко, муніципалітет іноді платить частину.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag het bij de gemeente Den Haag, en noem het woord SMI.</source>
        <translation type="unfinished">Запитайте в муніципалітеті Den Haag і скажіть слово SMI.</translation>
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
        <translation type="unfinished">Helpdesk допомагає з грошима, доплатами й боргами.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">Це для людей із Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Тут Ви повідомляєте, що хтось погано ставиться до Вас через те, хто Ви.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">Це для людей, які живуть у Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">Телефонуйте 070 752 82 00 або подивіться на denhaagmeldt.nl.</translation>
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
        <translation type="unfinished">У Yasmin Ви знайомитеся з жінками або проходите тренінг.</translation>
    </message>
    <message id="programmes.denhaag-yasmin.for">
        <source>Alle vrouwen uit Den Haag zijn welkom.</source>
        <translation type="unfinished">Тут раді всім жінкам із Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">Ви вчитеся професії близько до дому, разом з іншими.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">Це в клубі De Mussen, у районі Schilderswijk.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Taalhuis in de bibliotheek</source>
        <translation type="unfinished">Taalhuis у бібліотеці</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>U oefent Nederlands met een vrijwilliger.</source>
        <translation type="unfinished">Ви вправляєтеся в нідерландській із волонтером чи волонтеркою.</translation>
    </message>
    <message id="programmes.denhaag-language-house.for">
        <source>Het is voor mensen die Nederlands willen leren.</source>
        <translation type="unfinished">Це для людей, які хочуть вивчати нідерландську.</translation>
    </message>
    <message id="programmes.denhaag-language-house.where">
        <source>Het is in de Centrale Bibliotheek en in bibliotheken in de wijk.</source>
        <translation type="unfinished">Це в Центральній бібліотеці та бібліотеках районів.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">Іноді Вас навчають нідерландської волонтери, у групі або вдома.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Уроки вдома — для жінок, які не можуть ходити до школи.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Допомога з DigiD та інтернетом</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">Бібліотека допомагає з DigiD, листами й формами в інтернеті.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">Вам не треба бути записаною до бібліотеки.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Запитайте в бібліотеці про Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Уроки їзди на велосипеді в Den Haag</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">Іноді у Вашому районі є уроки з інструктором.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">Це для дорослих, які ще не вміють їздити на велосипеді.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Запитайте про buurtsportcoach (тренера району); іноді є список очікування.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Татусі та інші чоловіки тут разом вчаться, готують і розмовляють.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Nu zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">Тепер тут раді також жінкам і дітям.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">Це в районі Laak.</translation>
    </message>
</context>
</TS>
