<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">No ha guardado nada. No pasa nada. Luego puede contar usted misma de qué quiere hablar.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Escriba su correo electrónico.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Escriba su número de teléfono.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">Este número es demasiado corto. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">Esta dirección de correo es demasiado larga.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">Este número es demasiado largo. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Esto no puede ser un número de teléfono. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">Esto no puede ser un correo electrónico. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">más</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Otra vez</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Más lento</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Quitar de guardados</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Quitar</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Por teléfono</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">Por SMS</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">Sin nada privado.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Por correo electrónico</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Solo yo</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">No, mejor no</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Me da igual</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">Antes preguntamos si es usted.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">Lo intentaremos otra vez más tarde.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Cualquiera en casa</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Sí, está bien</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mejor con una mujer</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">No diremos de qué se trata.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">Solo llamaremos.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">No dice de qué se trata.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">pelota</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">bicicleta</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">libro</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">maleta</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">autobús</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">calculadora</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">calendario</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">reloj</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">computadora</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">té</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">puerta</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">moneda</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">rueda dentada</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">casa</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">llave</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">mapa</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">planta</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">monedero</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">zapato</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">balanza</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">máquina de coser</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">letrero</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">escalera</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">teléfono</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">herramientas</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">sol</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">lápiz</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">luna</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">globo terráqueo</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">corazón</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">teclado</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">candado</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">carta</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">impresora</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">lupa</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">tortuga</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">Cuando llamemos, diremos primero esta palabra. Así sabrá que somos nosotros. No es obligatorio.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">¿De qué quiere hablar?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">¿Qué nombre podemos usar?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">¿Cómo la contactamos?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">¿Cuál es su correo electrónico?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">¿Cuál es su número de teléfono?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">¿En qué idioma quiere hablar?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">¿Cuándo podemos llamar?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">¿Quién puede contestar cuando llamemos?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">¿Podemos dejar un mensaje de voz?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">¿Con quién quiere hablar?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">¿Es correcto?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">¿Quiere grabar un mensaje con su voz?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">¿Podemos también enviar un SMS?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">¿Quiere que acordemos una palabra?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Seguir sin grabación</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Seguir sin palabra</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Seguir</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Seguir sin nombre</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Seguir</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Enviar</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Guardado</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Hablar con alguien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Terminar</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">¿Sobre qué quiere saber más?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Buscar</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Toque la pantalla. Si no, borramos todo.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">Sigo aquí</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Terminar</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Borrar una letra</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Terminé de escribir</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Mayúsculas</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Cifras y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Letras</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Otro idioma</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Elija su idioma</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">¿Sobre qué quiere saber más?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">Si toca «Terminar», borramos todo.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">No tiene que dar su nombre verdadero.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Borrar una cifra</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Siguiente</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Contáctenos usted misma</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Pregunte en la recepción de este centro.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">¿Prefiere que alguien la contacte? También se puede. No es obligatorio.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Contáctenme</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">Quiero retirar mi solicitud</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">Con esto puede retirar su solicitud:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Su solicitud está guardada</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Alguien del municipio de %1 la contactará como usted quiere.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">¿Ya no quiere? Llame al %1 y diga este número.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Volver al inicio</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">No tiene que guardar esto. Otra persona puede encontrarlo. Puede recordarlo, o simplemente llamar.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Se está imprimiendo.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">El papel sale de la impresora. No lo deje allí.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Ahora no se puede imprimir.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Imprimir</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">¿Ya no quiere? Pregunte en la recepción de este centro.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">Aún no ha guardado nada</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">Esto es lo que guardó</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Toque el corazón en una tarjeta. Así la tarjeta aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Volver</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Borrar una letra</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Busque una palabra o elija un dibujo</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Elija un dibujo</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Más bajo</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Activar sonido</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Quitar sonido</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Más alto</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Quitar</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">Luego cuento de qué se trata.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Sin nombre</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Solo yo contesto.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Cualquiera en casa puede contestar.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">Se puede dejar un mensaje de voz.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">Sin mensaje de voz.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">Mejor con una mujer</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Se puede llamar siempre.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Por la mañana</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Por la tarde</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Por la noche</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Sus respuestas van protegidas al municipio de %1. Solo las personas que trabajan allí pueden leerlas. Después todavía puede decir que no.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">Ahora no se puede. No se guardó nada. Puede llamar usted misma: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Su voz, %1 segundos</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">Se puede enviar un SMS.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">Sin SMS.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">Primero diremos: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Ahora no se puede. No se guardó nada. Pregunte en la recepción de este centro.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">Por la mañana</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">Por la tarde</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">Por la noche</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">Me da igual</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Adelante, hable</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Su voz, %1 segundos</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Toque y hable</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">Ahora no hay micrófono. En un momento puede escribir.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Grabar otra vez</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Grabar la voz</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Diga qué nombre podemos usar y de qué quiere hablar. Solo el municipio puede oír esto. No es obligatorio.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">Este es otro código. Ponga el código de su comprobante delante de la cámara.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Ponga el código de su comprobante delante de la cámara. La cámara no guarda nada.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Apagar cámara</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">Con el botón retira su solicitud.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Tóquelos en el mismo orden.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Borrar el último dibujo</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">O muestre su comprobante a la cámara.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Cámara</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">También puede llamar: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Probar otra vez</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Volver al inicio</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Su solicitud está retirada. No se envió nada.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">Si este código es correcto, su solicitud se retirará. El municipio la borrará en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">Hubo demasiados intentos. Espere %1 minutos y pruebe otra vez. Así nadie puede adivinar su código.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">Ahora no se puede.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">¿Qué cuatro dibujos recibió?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">¿Qué seis cifras recibió?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Retirar su solicitud</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">¿Es este su código?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">de %1 a %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: de %2 a %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">lunes</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">martes</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">miércoles</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">jueves</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">viernes</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">sábado</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">domingo</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
