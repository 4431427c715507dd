<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.denhaag-work.title">
        <source>Hulp naar werk in Den Haag</source>
        <translation type="unfinished">Ayuda para buscar trabajo en Den Haag</translation>
    </message>
    <message id="work.denhaag-work.what">
        <source>De gemeente Den Haag helpt mensen naar werk of school, ook zonder uitkering.</source>
        <translation type="unfinished">El municipio de Den Haag, La Haya, ayuda a encontrar trabajo o escuela, también sin una prestación (uitkering).</translation>
    </message>
    <message id="work.denhaag-work.for">
        <source>Het is voor mensen uit Den Haag die willen werken.</source>
        <translation type="unfinished">Es para personas de Den Haag que quieren trabajar.</translation>
    </message>
    <message id="work.denhaag-work.join">
        <source>U kunt zich eerst inschrijven bij UWV, en daarna naar de gemeente gaan.</source>
        <translation type="unfinished">Puede inscribirse primero en UWV y después ir al municipio.</translation>
    </message>
    <message id="work.denhaag-job-after.title">
        <source>Leren met werk erna</source>
        <translation type="unfinished">Aprender, con trabajo después</translation>
    </message>
    <message id="work.denhaag-job-after.what">
        <source>Soms leren vrouwen in Den Haag een vak, met daarna werk.</source>
        <translation type="unfinished">A veces hay mujeres en Den Haag que aprenden un oficio y después tienen trabajo.</translation>
    </message>
    <message id="work.denhaag-job-after.for">
        <source>Het is voor vrouwen met en zonder uitkering.</source>
        <translation type="unfinished">Es para mujeres con y sin una prestación (uitkering).</translation>
    </message>
    <message id="work.denhaag-job-after.join">
        <source>Vraag aan de balie of dit er nog is.</source>
        <translation type="unfinished">Pregunte en la recepción si esto todavía existe.</translation>
    </message>
    <message id="work.denhaag-workcentre.title">
        <source>Het Werkcentrum in Den Haag</source>
        <translation type="unfinished">El Werkcentrum en Den Haag</translation>
    </message>
    <message id="work.denhaag-workcentre.what">
        <source>Bij het Werkcentrum praat u over werk, leren en diploma&apos;s.</source>
        <translation type="unfinished">En el Werkcentrum habla sobre trabajo, estudios y diplomas.</translation>
    </message>
    <message id="work.denhaag-workcentre.join">
        <source>Kijk op werkcentrum.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Mire en werkcentrum.nl o pregunte en la recepción.</translation>
    </message>
</context>
<context>
    <name>childcare</name>
    <message id="childcare.denhaag-toddlers.title">
        <source>Peuteropvang in Den Haag</source>
        <translation type="unfinished">Grupo infantil en Den Haag</translation>
    </message>
    <message id="childcare.denhaag-toddlers.what">
        <source>Uw kind speelt en leert met andere kinderen.</source>
        <translation type="unfinished">Su hijo juega y aprende con otros niños.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.for">
        <source>Het is voor kinderen die bijna naar school gaan.</source>
        <translation type="unfinished">Es para niños que pronto van a la escuela.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.cost">
        <source>De gemeente betaalt soms mee, ook zonder kinderopvangtoeslag.</source>
        <translation type="unfinished">A veces el municipio paga una parte, también sin kinderopvangtoeslag.</translation>
    </message>
    <message id="childcare.denhaag-toddlers.join">
        <source>Vraag het bij een peuteropvang in uw buurt.</source>
        <translation type="unfinished">Pregunte en un grupo infantil, peuteropvang, de su barrio.</translation>
    </message>
    <message id="childcare.denhaag-heavy.title">
        <source>Opvang bij ziekte in Den Haag</source>
        <translation type="unfinished">Enfermedad: cuidado de niños, Den Haag</translation>
    </message>
    <message id="childcare.denhaag-heavy.what">
        <source>Is het thuis zwaar door ziekte, dan kunt u de gemeente om hulp vragen.</source>
        <translation type="unfinished">Si la situación en casa es difícil por una enfermedad, puede pedir ayuda al municipio.</translation>
    </message>
    <message id="childcare.denhaag-heavy.join">
        <source>Vraag de gemeente of zij meebetaalt aan opvang; dat heet SMI.</source>
        <translation type="unfinished">Pregunte al municipio si paga una parte del cuidado de niños; eso se llama SMI.</translation>
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
        <translation type="unfinished">El helpdesk la ayuda con dinero, toeslagen y deudas.</translation>
    </message>
    <message id="rules.denhaag-money.for">
        <source>Het is voor mensen uit Den Haag.</source>
        <translation type="unfinished">Es para personas de Den Haag.</translation>
    </message>
    <message id="rules.denhaag-money.join">
        <source>Vraag aan de balie hoe u de helpdesk kunt bellen.</source>
        <translation type="unfinished">Pregunte en la recepción cómo puede llamar al helpdesk.</translation>
    </message>
    <message id="rules.denhaag-report.title">
        <source>Den Haag Meldt</source>
        <translation type="unfinished">Den Haag Meldt</translation>
    </message>
    <message id="rules.denhaag-report.what">
        <source>Hier meldt u dat iemand u slecht behandelt om wie u bent.</source>
        <translation type="unfinished">Aquí avisa si alguien la trata mal por ser quien es.</translation>
    </message>
    <message id="rules.denhaag-report.for">
        <source>Het is voor mensen die in Den Haag wonen.</source>
        <translation type="unfinished">Es para personas que viven en Den Haag.</translation>
    </message>
    <message id="rules.denhaag-report.join">
        <source>Bel 070 752 82 00 of kijk op denhaagmeldt.nl.</source>
        <translation type="unfinished">Llame al 070 752 82 00 o mire en denhaagmeldt.nl.</translation>
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
        <translation type="unfinished">En Yasmin conoce a mujeres y a veces sigue un curso.</translation>
    </message>
    <message id="programmes.denhaag-academy.title">
        <source>Vrouwenacademie De Mussen</source>
        <translation type="unfinished">Vrouwenacademie De Mussen</translation>
    </message>
    <message id="programmes.denhaag-academy.what">
        <source>U leert een vak, dicht bij huis en samen met anderen.</source>
        <translation type="unfinished">Aprende un oficio, cerca de casa y junto con otras.</translation>
    </message>
    <message id="programmes.denhaag-academy.for">
        <source>Het is voor vrouwen die een vak willen leren.</source>
        <translation type="unfinished">Es para mujeres que quieren aprender un oficio.</translation>
    </message>
    <message id="programmes.denhaag-academy.where">
        <source>Het is in clubhuis De Mussen, in de Schilderswijk.</source>
        <translation type="unfinished">Está en el centro De Mussen, en el barrio Schilderswijk.</translation>
    </message>
    <message id="programmes.denhaag-language-house.title">
        <source>Nederlands in de bibliotheek</source>
        <translation type="unfinished">Neerlandés en la biblioteca</translation>
    </message>
    <message id="programmes.denhaag-language-house.what">
        <source>Vraag in de bibliotheek of u er Nederlands kunt oefenen.</source>
        <translation type="unfinished">Pregunte en la biblioteca si allí puede practicar neerlandés.</translation>
    </message>
    <message id="programmes.denhaag-language-home.title">
        <source>Taal aan Zee</source>
        <translation type="unfinished">Taal aan Zee</translation>
    </message>
    <message id="programmes.denhaag-language-home.what">
        <source>Soms geeft een vrijwilliger u Nederlandse les, in een groep of thuis.</source>
        <translation type="unfinished">A veces una persona voluntaria le da clases de neerlandés, en grupo o en casa.</translation>
    </message>
    <message id="programmes.denhaag-language-home.for">
        <source>Les thuis is voor vrouwen die niet naar een school kunnen.</source>
        <translation type="unfinished">Las clases en casa son para mujeres que no pueden ir a una escuela.</translation>
    </message>
    <message id="programmes.denhaag-digital.title">
        <source>Hulp met DigiD en internet</source>
        <translation type="unfinished">Ayuda con DigiD e internet</translation>
    </message>
    <message id="programmes.denhaag-digital.what">
        <source>De bibliotheek helpt u met DigiD, brieven en formulieren op internet.</source>
        <translation type="unfinished">La biblioteca la ayuda con DigiD, cartas y formularios en internet.</translation>
    </message>
    <message id="programmes.denhaag-digital.for">
        <source>U hoeft geen lid te zijn van de bibliotheek.</source>
        <translation type="unfinished">No tiene que ser socia de la biblioteca.</translation>
    </message>
    <message id="programmes.denhaag-digital.where">
        <source>Vraag in de bibliotheek naar het Informatiepunt Digitale Overheid.</source>
        <translation type="unfinished">Pregunte en la biblioteca por el Informatiepunt Digitale Overheid.</translation>
    </message>
    <message id="programmes.denhaag-cycling.title">
        <source>Fietsles in Den Haag</source>
        <translation type="unfinished">Clases de bicicleta en Den Haag</translation>
    </message>
    <message id="programmes.denhaag-cycling.what">
        <source>Soms geeft een fietscoach les in uw wijk.</source>
        <translation type="unfinished">A veces una persona da clases de bicicleta en su barrio.</translation>
    </message>
    <message id="programmes.denhaag-cycling.for">
        <source>Het is voor volwassenen die nog niet kunnen fietsen.</source>
        <translation type="unfinished">Es para adultos que todavía no saben andar en bicicleta.</translation>
    </message>
    <message id="programmes.denhaag-cycling.join">
        <source>Vraag aan de balie naar de buurtsportcoach; soms is er een wachtlijst.</source>
        <translation type="unfinished">Pregunte en la recepción por el buurtsportcoach, que organiza deporte; a veces hay lista de espera.</translation>
    </message>
    <message id="programmes.denhaag-fathers.title">
        <source>Vadercentrum Adam</source>
        <translation type="unfinished">Vadercentrum Adam</translation>
    </message>
    <message id="programmes.denhaag-fathers.what">
        <source>Vaders en andere mannen leren, koken en praten hier samen.</source>
        <translation type="unfinished">Padres y otros hombres aprenden, cocinan y hablan aquí juntos.</translation>
    </message>
    <message id="programmes.denhaag-fathers.for">
        <source>Vaak zijn ook vrouwen en kinderen welkom.</source>
        <translation type="unfinished">A menudo también pueden venir mujeres y niños.</translation>
    </message>
    <message id="programmes.denhaag-fathers.where">
        <source>Het is in de wijk Laak.</source>
        <translation type="unfinished">Está en el barrio Laak.</translation>
    </message>
    <message id="programmes.denhaag-choosing.title">
        <source>Kiezen voor Werk</source>
        <translation type="unfinished">Kiezen voor Werk</translation>
    </message>
    <message id="programmes.denhaag-choosing.what">
        <source>Een vrouw vertelt haar verhaal, en u praat over werk en geld.</source>
        <translation type="unfinished">Una mujer cuenta su historia, y usted habla sobre el trabajo y el dinero.</translation>
    </message>
    <message id="programmes.denhaag-choosing.for">
        <source>Het is voor vrouwen die over werk willen praten.</source>
        <translation type="unfinished">Es para mujeres que quieren hablar sobre el trabajo.</translation>
    </message>
    <message id="programmes.denhaag-choosing.join">
        <source>Vraag aan de balie of er in Den Haag een groep is.</source>
        <translation type="unfinished">Pregunte en la recepción si hay un grupo en Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-diploma.title">
        <source>Naar school als volwassene</source>
        <translation type="unfinished">Ir a la escuela como adulta</translation>
    </message>
    <message id="programmes.denhaag-diploma.what">
        <source>Op deze school leren ook volwassenen een vak of de taal.</source>
        <translation type="unfinished">En esta escuela también las personas adultas aprenden un oficio o el idioma.</translation>
    </message>
    <message id="programmes.denhaag-diploma.join">
        <source>Vraag aan de balie welke opleiding past bij wat u al kunt.</source>
        <translation type="unfinished">Pregunte en la recepción qué formación es adecuada para lo que ya sabe hacer.</translation>
    </message>
    <message id="programmes.denhaag-employers.title">
        <source>Werkgevers ontmoeten in Den Haag</source>
        <translation type="unfinished">Conocer a empleadores en Den Haag</translation>
    </message>
    <message id="programmes.denhaag-employers.what">
        <source>Soms is er een bijeenkomst waar u met werkgevers praat.</source>
        <translation type="unfinished">A veces hay una reunión donde usted habla con empleadores.</translation>
    </message>
    <message id="programmes.denhaag-buddy.title">
        <source>Samen Hier</source>
        <translation type="unfinished">Samen Hier</translation>
    </message>
    <message id="programmes.denhaag-buddy.what">
        <source>Een kleine groep mensen uit de stad trekt een jaar met u op.</source>
        <translation type="unfinished">Un grupo pequeño de personas de la ciudad la acompaña durante un año.</translation>
    </message>
    <message id="programmes.denhaag-buddy.for">
        <source>Het is voor mensen die nieuw zijn in Nederland.</source>
        <translation type="unfinished">Es para personas nuevas en los Países Bajos.</translation>
    </message>
    <message id="programmes.denhaag-buddy.join">
        <source>Kijk op samenhier.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Mire en samenhier.nl o pregunte en la recepción.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.title">
        <source>Vrijwilligerswerk in Den Haag</source>
        <translation type="unfinished">Trabajo voluntario en Den Haag</translation>
    </message>
    <message id="programmes.denhaag-volunteering.what">
        <source>PEP helpt u vrijwilligerswerk te vinden dat bij u past.</source>
        <translation type="unfinished">PEP la ayuda a encontrar un trabajo voluntario adecuado para usted.</translation>
    </message>
    <message id="programmes.denhaag-volunteering.join">
        <source>Kijk op denhaagdoet.nl of vraag het aan de balie.</source>
        <translation type="unfinished">Mire en denhaagdoet.nl o pregunte en la recepción.</translation>
    </message>
    <message id="programmes.denhaag-sport.title">
        <source>Sporten in uw wijk</source>
        <translation type="unfinished">Hacer deporte en su barrio</translation>
    </message>
    <message id="programmes.denhaag-sport.what">
        <source>Een buurtsportcoach zoekt met u naar bewegen dat bij u past.</source>
        <translation type="unfinished">Un buurtsportcoach, que organiza deporte, busca con usted una forma adecuada de moverse.</translation>
    </message>
    <message id="programmes.denhaag-sport.for">
        <source>Het is voor volwassenen in Den Haag.</source>
        <translation type="unfinished">Es para personas adultas en Den Haag.</translation>
    </message>
    <message id="programmes.denhaag-sport.join">
        <source>Vraag aan de balie naar de buurtsportcoach.</source>
        <translation type="unfinished">Pregunte en la recepción por el buurtsportcoach.</translation>
    </message>
</context>
</TS>
