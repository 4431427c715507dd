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
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">Puede inscribirse primero en UWV y después ir al municipio.</translation>
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
        <translation type="unfinished">Madres y padres aprenden en grupo y buscan trabajo con ayuda.</translation>
    </message>
    <message id="work.rotterdam-single.for">
        <source>Het is voor moeders in Rotterdam-Zuid zonder partner, met een uitkering.</source>
        <translation type="unfinished">Es para madres sin pareja de Rotterdam-Zuid, con una prestación (uitkering).</translation>
    </message>
    <message id="work.rotterdam-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Aprender, con trabajo después</translation>
    </message>
    <message id="work.rotterdam-job-after.what">
        <source>Soms leert u een vak bij een bedrijf, met daarna werk.</source>
        <translation type="unfinished">A veces aprende un oficio en una empresa y después hay trabajo.</translation>
    </message>
    <message id="work.rotterdam-job-after.join">
        <source>Vraag bij het Werkcentrum welke bedrijven dit doen.</source>
        <translation type="unfinished">Pregunte en el Werkcentrum qué empresas lo hacen.</translation>
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
    <message id="childcare.rotterdam-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Es para niños que pronto van a la escuela.</translation>
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
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">Si la situación en casa es difícil por una enfermedad, puede pedir ayuda al municipio.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.for">
        <source>Het is voor ouders die in Rotterdam wonen.</source>
        <translation type="unfinished">Es para madres y padres que viven en Rotterdam.</translation>
    </message>
    <message id="childcare.rotterdam-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Pregunte al municipio si paga una parte del cuidado de niños; eso se llama SMI.</translation>
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
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">Una mujer cuenta su historia, y usted habla sobre el trabajo y el dinero.</translation>
    </message>
    <message id="programmes.rotterdam-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">Es para mujeres que quieren hablar sobre el trabajo.</translation>
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
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Pregunte en la biblioteca si allí puede practicar neerlandés.</translation>
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
    <message id="programmes.rotterdam-integration.join">
        <source>Vraag aan de balie hoe u de gemeente kunt bellen.</source>
        <translation type="unfinished">Pregunte en la recepción cómo puede llamar al municipio.</translation>
    </message>
    <message id="programmes.rotterdam-cycling.title">
        <source>Fietsles in Rotterdam</source>
        <translation type="unfinished">Clases de bicicleta en Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-cycling.what">
        <source>Soms is er een groep om samen te leren fietsen.</source>
        <translation type="unfinished">A veces hay un grupo para aprender juntos a andar en bicicleta.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.title">
        <source>Geld voor een opleiding</source>
        <translation type="unfinished">Dinero para una formación</translation>
    </message>
    <message id="programmes.rotterdam-diploma.what">
        <source>De gemeente betaalt soms mee aan een opleiding of een diploma.</source>
        <translation type="unfinished">A veces el municipio paga una parte de una formación o un diploma.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.for">
        <source>Het is voor mensen uit Rotterdam die een vak willen leren.</source>
        <translation type="unfinished">Es para personas de Rotterdam que quieren aprender un oficio.</translation>
    </message>
    <message id="programmes.rotterdam-diploma.join">
        <source>Vraag bij het Werkcentrum naar een scholingsvoucher.</source>
        <translation type="unfinished">Pregunte en el Werkcentrum por un scholingsvoucher, dinero para una formación.</translation>
    </message>
    <message id="programmes.rotterdam-employers.title">
        <source>Een banenmarkt in de wijk</source>
        <translation type="unfinished">Una feria de empleo en el barrio</translation>
    </message>
    <message id="programmes.rotterdam-employers.what">
        <source>Soms praat u op een markt in uw wijk met werkgevers.</source>
        <translation type="unfinished">A veces usted habla con empleadores en una feria de su barrio.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.title">
        <source>Een taalmaatje</source>
        <translation type="unfinished">Un taalmaatje</translation>
    </message>
    <message id="programmes.rotterdam-buddy.what">
        <source>Een taalmaatje oefent Nederlands met u, alleen of in een groep.</source>
        <translation type="unfinished">Un taalmaatje es una persona que practica neerlandés con usted, sola o en grupo.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.for">
        <source>Het is voor mensen uit Rotterdam die hulp willen met Nederlands.</source>
        <translation type="unfinished">Es para personas de Rotterdam que quieren ayuda con el neerlandés.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.where">
        <source>Het is in de wijk Prins Alexander.</source>
        <translation type="unfinished">Es en el barrio Prins Alexander.</translation>
    </message>
    <message id="programmes.rotterdam-buddy.join">
        <source>Vraag ernaar in een Huis van de Wijk.</source>
        <translation type="unfinished">Pregunte por esto en una Huis van de Wijk, que es una casa de barrio.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.title">
        <source>Vrijwilligerswerk in Rotterdam</source>
        <translation type="unfinished">Trabajo voluntario en Rotterdam</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.what">
        <source>Zorgzaam010 laat zien wie een vrijwilliger zoekt.</source>
        <translation type="unfinished">Zorgzaam010 muestra quién busca a una persona voluntaria.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.for">
        <source>Het is voor mensen uit Rotterdam.</source>
        <translation type="unfinished">Es para personas de Rotterdam.</translation>
    </message>
    <message id="programmes.rotterdam-volunteering.join">
        <source>Zoek op internet naar Zorgzaam010 of vraag het aan de balie.</source>
        <translation type="unfinished">Busque Zorgzaam010 en internet o pregunte en la recepción.</translation>
    </message>
    <message id="programmes.rotterdam-sport.title">
        <source>Sport op Maat</source>
        <translation type="unfinished">Sport op Maat</translation>
    </message>
    <message id="programmes.rotterdam-sport.what">
        <source>Dit loket zoekt met u naar een sport die past bij uw lichaam.</source>
        <translation type="unfinished">Esta oficina busca con usted un deporte adecuado para su cuerpo.</translation>
    </message>
    <message id="programmes.rotterdam-sport.for">
        <source>Het is voor mensen met een beperking of ziekte.</source>
        <translation type="unfinished">Es para personas con una discapacidad o una enfermedad.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.title">
        <source>Vaderkracht</source>
        <translation type="unfinished">Vaderkracht</translation>
    </message>
    <message id="programmes.rotterdam-fathers.what">
        <source>Vaders praten met andere vaders over welke vader zij willen zijn.</source>
        <translation type="unfinished">Hombres con hijos hablan entre ellos sobre qué tipo de padre quieren ser.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.for">
        <source>Het is voor vaders.</source>
        <translation type="unfinished">Es para hombres con hijos.</translation>
    </message>
    <message id="programmes.rotterdam-fathers.join">
        <source>Vraag aan de balie of Vaderkracht er nog is.</source>
        <translation type="unfinished">Pregunte en la recepción si Vaderkracht todavía existe.</translation>
    </message>
</context>
</TS>
