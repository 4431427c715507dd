<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.rotterdam-work.title">
        <source>Hulp naar werk in Rotterdam</source>
        <translation type="unfinished">Ayuda para buscar trabajo en Rotterdam</translation>
    </message>
    <message id="work.rotterdam-work.what">
        <source>Vraag de gemeente Rotterdam om hulp bij werk zoeken, ook zonder uitkering.</source>
        <translation type="unfinished">Pida ayuda al municipio de Rotterdam para buscar trabajo, también sin una prestación (uitkering).</translation>
    </message>
    <message id="work.rotterdam-work.join">
        <source>Schrijf u eerst in bij UWV en ga daarna naar de gemeente.</source>
        <translation type="unfinished">Inscríbase primero en UWV y vaya después al municipio.</translation>
    </message>
    <message id="work.rotterdam-workcentre.title">
        <source>Het Werkcentrum in Rotterdam</source>
        <translation type="unfinished">El Werkcentrum en Rotterdam</translation>
    </message>
    <message id="work.rotterdam-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">En el Werkcentrum habla sobre trabajo, estudios y diplomas.</translation>
    </message>
    <message id="work.rotterdam-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Mire en werkcentrum.nl o pregunte en la recepción.</translation>
    </message>
    <message id="work.rotterdam-single.title">
        <source>Kind- en Werkgeluk</source>
        <translation type="unfinished">Kind- en Werkgeluk</translation>
    </message>
    <message id="work.rotterdam-single.what">
        <source>Een groep ouders leert samen en zoekt met hulp naar werk.</source>
        <translation type="unfinished">Un grupo de madres y padres aprende junto y busca trabajo con ayuda.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">Es para madres sin pareja de Rotterdam-Zuid, con una prestación (uitkering).</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.rotterdam-toddlers.title">
        <source>De Rotterdamse Peutergroep</source>
        <translation type="unfinished">La peutergroep de Rotterdam</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen, vóór de basisschool.</source>
        <translation type="unfinished">Su hijo juega y aprende con otros niños, antes de la escuela primaria.</translation>
    </message>
    <message id="childcare.rotterdam-toddlers.join">
        <source>Vraag het bij een peutergroep of school in uw buurt.</source>
        <translation type="unfinished">Pregunte en una peutergroep (grupo infantil) o escuela de su barrio.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.title">
        <source>Opvang bij ziekte in Rotterdam</source>
        <translation type="unfinished">Enfermedad: cuidado de niños, Rotterdam</translation>
    </message>
    <message id="childcare.rotterdam-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan betaalt de gemeente soms mee.</source>
        <translation type="unfinished">Si en casa es difícil por una enfermedad, a veces el municipio paga una parte.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">Es para madres y padres que viven en Rotterdam.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag het bij de gemeente Rotterdam, en noem het woord SMI.</source>
        <translation type="unfinished">Pregunte en el municipio de Rotterdam y diga la palabra SMI.</translation>
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
        <translation type="unfinished">Aquí avisa si alguien la trata mal por ser quien es.</translation>
    </message>
    <message id="rules.rotterdam-radar.for">
        <source>Ook als u twijfelt, kunt u hier praten.</source>
        <translation type="unfinished">También si tiene dudas, aquí puede hablar.</translation>
    </message>
    <message id="rules.rotterdam-radar.join">
        <source>Bel 010 411 39 11 of kijk op radar.nl.</source>
        <translation type="unfinished">Llame al 010 411 39 11 o mire en radar.nl.</translation>
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
        <translation type="unfinished">Dona Daria ayuda a las personas a ser fuertes y a elegir por sí mismas.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.for">
        <source>Vrouwen en mannen zijn welkom.</source>
        <translation type="unfinished">Mujeres y hombres son bienvenidos.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.where">
        <source>Dona Daria is aan de Gerard Scholtenstraat 129.</source>
        <translation type="unfinished">Dona Daria está en Gerard Scholtenstraat 129.</translation>
    </message>
    <message id="programmes.rotterdam-dona-daria.join">
        <source>Bel 010 465 92 96 en vraag wat er nu is.</source>
        <translation type="unfinished">Llame al 010 465 92 96 y pregunte qué hay ahora.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.rotterdam-choosing.what">
        <source>In een groep praat u over werk, eigen geld en wat u wilt.</source>
        <translation type="unfinished">En un grupo habla sobre el trabajo, el dinero propio y lo que usted quiere.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.join">
        <source>Vraag bij Dona Daria of er een nieuwe groep komt.</source>
        <translation type="unfinished">Pregunte en Dona Daria si habrá un grupo nuevo.</translation>
    </message>
    <message id="programmes.rotterdam-power.title">
        <source>Krachtvrouwen Oude Westen</source>
        <translation type="unfinished">Krachtvrouwen Oude Westen</translation>
    </message>
    <message id="programmes.rotterdam-power.what">
        <source>Vrouwen leren Nederlands, koken samen en helpen elkaar.</source>
        <translation type="unfinished">Las mujeres aprenden neerlandés, cocinan juntas y se ayudan.</translation>
    </message>
    <message id="programmes.rotterdam-power.for">
        <source>Veel vrouwen die komen, zijn nog kort in Nederland.</source>
        <translation type="unfinished">Muchas mujeres que vienen llevan poco tiempo en los Países Bajos.</translation>
    </message>
    <message id="programmes.rotterdam-power.where">
        <source>Het is in de wijk het Oude Westen.</source>
        <translation type="unfinished">Está en el barrio Oude Westen.</translation>
    </message>
    <message id="programmes.rotterdam-library.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Neerlandés en la biblioteca</translation>
    </message>
    <message id="programmes.rotterdam-library.what">
        <source>U oefent Nederlands en krijgt hulp met de computer.</source>
        <translation type="unfinished">Practica el neerlandés y recibe ayuda con la computadora.</translation>
    </message>
    <message id="programmes.rotterdam-library.for">
        <source>Het is voor mensen uit Rotterdam die willen leren.</source>
        <translation type="unfinished">Es para personas de Rotterdam que quieren aprender.</translation>
    </message>
    <message id="programmes.rotterdam-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Ayuda con DigiD e internet</translation>
    </message>
    <message id="programmes.rotterdam-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">La biblioteca la ayuda con DigiD, cartas y formularios en internet.</translation>
    </message>
    <message id="programmes.rotterdam-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">No tiene que ser socia de la biblioteca.</translation>
    </message>
    <message id="programmes.rotterdam-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Pregunte en la biblioteca por el Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.rotterdam-integration.title">
        <source>Vragen over inburgeren</source>
        <translation type="unfinished">Preguntas sobre la inburgering</translation>
    </message>
    <message id="programmes.rotterdam-integration.what">
        <source>De gemeente beantwoordt uw vragen over inburgeren.</source>
        <translation type="unfinished">El municipio responde a sus preguntas sobre la inburgering.</translation>
    </message>
    <message id="programmes.rotterdam-integration.for">
        <source>Het is voor mensen die in Rotterdam inburgeren.</source>
        <translation type="unfinished">Es para personas que hacen la inburgering en Rotterdam.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Clases de bicicleta en Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">A veces hay un grupo para aprender juntos a andar en bicicleta.</translation>
    </message>
</context>
</TS>
