<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutStep</name>
    <message>
        <source>U heeft niets bewaard. Dat is niet erg. U kunt straks zelf vertellen waarover u wilt praten.</source>
        <translation type="unfinished">You have not saved anything. That is fine. You can tell us yourself later what you want to talk about.</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Vul uw e-mailadres in.</source>
        <translation type="unfinished">Fill in your e-mail address.</translation>
    </message>
    <message>
        <source>Vul uw telefoonnummer in.</source>
        <translation type="unfinished">Fill in your phone number.</translation>
    </message>
    <message>
        <source>Dit nummer is te kort. Kijk het nog eens na.</source>
        <translation type="unfinished">This number is too short. Please check it again.</translation>
    </message>
    <message>
        <source>Dit e-mailadres is te lang.</source>
        <translation type="unfinished">This e-mail address is too long.</translation>
    </message>
    <message>
        <source>Dit nummer is te lang. Kijk het nog eens na.</source>
        <translation type="unfinished">This number is too long. Please check it again.</translation>
    </message>
    <message>
        <source>Dit kan geen telefoonnummer zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">This cannot be a phone number. Please check it again.</translation>
    </message>
    <message>
        <source>Dit kan geen e-mailadres zijn. Kijk het nog eens na.</source>
        <translation type="unfinished">This cannot be an e-mail address. Please check it again.</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">plus</translation>
    </message>
</context>
<context>
    <name>CardControls</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Previous</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished">Again</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Listen</translation>
    </message>
    <message>
        <source>Langzaam</source>
        <translation type="unfinished">Slower</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation type="unfinished">Remove from saved</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Next</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Bellen</source>
        <translation type="unfinished">Phone call</translation>
    </message>
    <message>
        <source>Een sms</source>
        <translation type="unfinished">Text message</translation>
    </message>
    <message>
        <source>Er staat niets privés in.</source>
        <translation type="unfinished">There is nothing private in it.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Alleen ik</source>
        <translation type="unfinished">Only me</translation>
    </message>
    <message>
        <source>Nee, liever niet</source>
        <translation type="unfinished">No, rather not</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">It does not matter</translation>
    </message>
    <message>
        <source>Wij vragen eerst of u het bent.</source>
        <translation type="unfinished">We ask if it is you.</translation>
    </message>
    <message>
        <source>Wij proberen het later nog een keer.</source>
        <translation type="unfinished">We will try again later.</translation>
    </message>
    <message>
        <source>Iedereen thuis</source>
        <translation type="unfinished">Anyone at home</translation>
    </message>
    <message>
        <source>Ja, dat mag</source>
        <translation type="unfinished">Yes, that is fine</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">I prefer a woman</translation>
    </message>
    <message>
        <source>Wij zeggen niet waarover het gaat.</source>
        <translation type="unfinished">We will not say what it is about.</translation>
    </message>
    <message>
        <source>Wij bellen alleen.</source>
        <translation type="unfinished">We will only call.</translation>
    </message>
    <message>
        <source>Er staat niet in waarover het gaat.</source>
        <translation type="unfinished">It does not say what it is about.</translation>
    </message>
</context>
<context>
    <name>CodePictograms</name>
    <message>
        <source>bal</source>
        <translation type="unfinished">ball</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation type="unfinished">bicycle</translation>
    </message>
    <message>
        <source>boek</source>
        <translation type="unfinished">book</translation>
    </message>
    <message>
        <source>koffer</source>
        <translation type="unfinished">suitcase</translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished">bus</translation>
    </message>
    <message>
        <source>rekenmachine</source>
        <translation type="unfinished">calculator</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished">calendar</translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished">clock</translation>
    </message>
    <message>
        <source>computer</source>
        <translation type="unfinished">computer</translation>
    </message>
    <message>
        <source>thee</source>
        <translation type="unfinished">tea</translation>
    </message>
    <message>
        <source>deur</source>
        <translation type="unfinished">door</translation>
    </message>
    <message>
        <source>munt</source>
        <translation type="unfinished">coin</translation>
    </message>
    <message>
        <source>tandwiel</source>
        <translation type="unfinished">gear wheel</translation>
    </message>
    <message>
        <source>huis</source>
        <translation type="unfinished">house</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation type="unfinished">key</translation>
    </message>
    <message>
        <source>landkaart</source>
        <translation type="unfinished">map</translation>
    </message>
    <message>
        <source>plant</source>
        <translation type="unfinished">plant</translation>
    </message>
    <message>
        <source>portemonnee</source>
        <translation type="unfinished">purse</translation>
    </message>
    <message>
        <source>schoen</source>
        <translation type="unfinished">shoe</translation>
    </message>
    <message>
        <source>weegschaal</source>
        <translation type="unfinished">scales</translation>
    </message>
    <message>
        <source>naaimachine</source>
        <translation type="unfinished">sewing machine</translation>
    </message>
    <message>
        <source>wegwijzer</source>
        <translation type="unfinished">signpost</translation>
    </message>
    <message>
        <source>trap</source>
        <translation type="unfinished">stairs</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished">telephone</translation>
    </message>
    <message>
        <source>gereedschap</source>
        <translation type="unfinished">tools</translation>
    </message>
    <message>
        <source>zon</source>
        <translation type="unfinished">sun</translation>
    </message>
    <message>
        <source>potlood</source>
        <translation type="unfinished">pencil</translation>
    </message>
    <message>
        <source>maan</source>
        <translation type="unfinished">moon</translation>
    </message>
    <message>
        <source>wereldbol</source>
        <translation type="unfinished">globe</translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished">heart</translation>
    </message>
    <message>
        <source>toetsenbord</source>
        <translation type="unfinished">keyboard</translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished">lock</translation>
    </message>
    <message>
        <source>brief</source>
        <translation type="unfinished">letter</translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished">printer</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation type="unfinished">magnifying glass</translation>
    </message>
    <message>
        <source>schildpad</source>
        <translation type="unfinished">turtle</translation>
    </message>
</context>
<context>
    <name>CodeWordStep</name>
    <message>
        <source>Wij zeggen dit woord als eerste wanneer wij bellen. Dan weet u dat wij het zijn. Het hoeft niet.</source>
        <translation type="unfinished">We will say this word first when we call. Then you know it is us. You do not have to.</translation>
    </message>
</context>
<context>
    <name>ContactQuestions</name>
    <message>
        <source>Waarover wilt u praten?</source>
        <translation type="unfinished">What do you want to talk about?</translation>
    </message>
    <message>
        <source>Hoe mogen wij u noemen?</source>
        <translation type="unfinished">What may we call you?</translation>
    </message>
    <message>
        <source>Hoe nemen wij contact op?</source>
        <translation type="unfinished">How shall we contact you?</translation>
    </message>
    <message>
        <source>Wat is uw e-mailadres?</source>
        <translation type="unfinished">What is your e-mail address?</translation>
    </message>
    <message>
        <source>Wat is uw telefoonnummer?</source>
        <translation type="unfinished">What is your phone number?</translation>
    </message>
    <message>
        <source>Welke taal wilt u spreken?</source>
        <translation type="unfinished">Which language do you want to speak?</translation>
    </message>
    <message>
        <source>Wanneer mogen wij bellen?</source>
        <translation type="unfinished">When may we call?</translation>
    </message>
    <message>
        <source>Wie mag opnemen als wij bellen?</source>
        <translation type="unfinished">Who may answer when we call?</translation>
    </message>
    <message>
        <source>Mogen wij een bericht inspreken?</source>
        <translation type="unfinished">May we leave a voice message?</translation>
    </message>
    <message>
        <source>Met wie wilt u praten?</source>
        <translation type="unfinished">Who do you want to talk to?</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation type="unfinished">Is this correct?</translation>
    </message>
    <message>
        <source>Wilt u iets inspreken?</source>
        <translation type="unfinished">Would you like to record a message?</translation>
    </message>
    <message>
        <source>Mogen wij ook een sms sturen?</source>
        <translation type="unfinished">May we also send a text message?</translation>
    </message>
    <message>
        <source>Wilt u een woord afspreken?</source>
        <translation type="unfinished">Would you like to agree on a word?</translation>
    </message>
    <message>
        <source>Verder zonder opname</source>
        <translation type="unfinished">Without a recording</translation>
    </message>
    <message>
        <source>Verder zonder woord</source>
        <translation type="unfinished">Without a word</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Continue</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Zonder naam verder</source>
        <translation type="unfinished">Continue without a name</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished">Continue</translation>
    </message>
    <message>
        <source>Versturen</source>
        <translation type="unfinished">Send</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished">Saved</translation>
    </message>
    <message>
        <source>Praat met iemand</source>
        <translation type="unfinished">Talk to someone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">What would you like to know more about?</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished">Search</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Bent u er nog?</source>
        <translation type="unfinished">Are you still there?</translation>
    </message>
    <message>
        <source>Raak het scherm aan. Anders wissen wij alles.</source>
        <translation type="unfinished">Touch the screen. Otherwise we erase everything.</translation>
    </message>
    <message>
        <source>Ik ben er nog</source>
        <translation type="unfinished">I am still here</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
</context>
<context>
    <name>KeyboardLook</name>
    <message>
        <source>Spatie</source>
        <translation type="unfinished">Space</translation>
    </message>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Erase a letter</translation>
    </message>
    <message>
        <source>Klaar met typen</source>
        <translation type="unfinished">Done typing</translation>
    </message>
    <message>
        <source>Hoofdletters</source>
        <translation type="unfinished">Capital letters</translation>
    </message>
    <message>
        <source>Cijfers en tekens</source>
        <translation type="unfinished">Digits and signs</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Letters</translation>
    </message>
    <message>
        <source>Andere taal</source>
        <translation type="unfinished">Another language</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Kies uw taal</source>
        <translation type="unfinished">Choose your language</translation>
    </message>
    <message>
        <source>Waar wilt u meer over weten?</source>
        <translation type="unfinished">What would you like to know more about?</translation>
    </message>
    <message>
        <source>Raakt u Stop aan? Dan wissen wij alles.</source>
        <translation type="unfinished">If you touch Stop, we erase everything.</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>U hoeft niet uw echte naam te geven.</source>
        <translation type="unfinished">You do not have to give your real name.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Wis een cijfer</source>
        <translation type="unfinished">Erase a digit</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Vorige</source>
        <translation type="unfinished">Previous</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished">Next</translation>
    </message>
</context>
<context>
    <name>ReachUsScreen</name>
    <message>
        <source>Zelf contact opnemen</source>
        <translation type="unfinished">Contact us yourself</translation>
    </message>
    <message>
        <source>Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Ask at the desk of this centre.</translation>
    </message>
    <message>
        <source>Wilt u liever dat iemand contact met u opneemt? Dat kan ook. Het hoeft niet.</source>
        <translation type="unfinished">Would you rather have someone contact you? That is possible too. It is up to you.</translation>
    </message>
    <message>
        <source>Neem contact met mij op</source>
        <translation type="unfinished">Contact me</translation>
    </message>
    <message>
        <source>Ik wil mijn vraag terugnemen</source>
        <translation type="unfinished">I want to take back my request</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Hiermee kunt u uw vraag terugnemen:</source>
        <translation type="unfinished">With this you can take back your request:</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Uw vraag is bewaard</source>
        <translation type="unfinished">Your request is saved</translation>
    </message>
    <message>
        <source>Iemand van gemeente %1 neemt contact met u op, zoals u wilt.</source>
        <translation type="unfinished">Someone from the municipality of %1 will contact you, the way you want.</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Bel %1 en noem dit nummer.</source>
        <translation type="unfinished">Changed your mind? Call %1 and say this number.</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Back to the start</translation>
    </message>
    <message>
        <source>U hoeft dit niet te bewaren. Iemand anders kan het vinden. U kunt het onthouden, of gewoon bellen.</source>
        <translation type="unfinished">You do not have to keep this. Someone else may find it. You can remember it, or simply call.</translation>
    </message>
    <message>
        <source>Er wordt geprint.</source>
        <translation type="unfinished">Printing.</translation>
    </message>
    <message>
        <source>Het papier komt uit de printer. Laat het niet liggen.</source>
        <translation type="unfinished">The paper comes out of the printer. Do not leave it behind.</translation>
    </message>
    <message>
        <source>Printen lukt nu niet.</source>
        <translation type="unfinished">Printing is not working now.</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation type="unfinished">Print</translation>
    </message>
    <message>
        <source>Wilt u toch niet? Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">Changed your mind? Ask at the desk of this centre.</translation>
    </message>
</context>
<context>
    <name>SavedScreen</name>
    <message>
        <source>U heeft nog niets bewaard</source>
        <translation type="unfinished">You have not saved anything yet</translation>
    </message>
    <message>
        <source>Dit heeft u bewaard</source>
        <translation type="unfinished">This is what you saved</translation>
    </message>
    <message>
        <source>Raak bij een kaart het hart aan. Dan staat de kaart hier.</source>
        <translation type="unfinished">Touch the heart on a card. Then the card will be here.</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished">Back</translation>
    </message>
</context>
<context>
    <name>SearchLetters</name>
    <message>
        <source>Wis een letter</source>
        <translation type="unfinished">Erase a letter</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished">Start over</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Zoek een woord of kies een plaatje</source>
        <translation type="unfinished">Search for a word or choose a picture</translation>
    </message>
    <message>
        <source>Kies een plaatje</source>
        <translation type="unfinished">Choose a picture</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Zachter</source>
        <translation type="unfinished">Softer</translation>
    </message>
    <message>
        <source>Geluid aan</source>
        <translation type="unfinished">Sound on</translation>
    </message>
    <message>
        <source>Geluid uit</source>
        <translation type="unfinished">Sound off</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished">Louder</translation>
    </message>
</context>
<context>
    <name>SpeakerButton</name>
    <message>
        <source>Lees voor</source>
        <translation type="unfinished">Read aloud</translation>
    </message>
</context>
<context>
    <name>SubjectTile</name>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Remove</translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message>
        <source>Ik vertel straks waarover.</source>
        <translation type="unfinished">I will say later what it is about.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished">Without a name</translation>
    </message>
    <message>
        <source>Alleen ik neem op.</source>
        <translation type="unfinished">Only I answer.</translation>
    </message>
    <message>
        <source>Iedereen thuis mag opnemen.</source>
        <translation type="unfinished">Anyone at home may answer.</translation>
    </message>
    <message>
        <source>Een bericht inspreken mag.</source>
        <translation type="unfinished">A voice message is fine.</translation>
    </message>
    <message>
        <source>Geen bericht inspreken.</source>
        <translation type="unfinished">No voice message.</translation>
    </message>
    <message>
        <source>Liever met een vrouw</source>
        <translation type="unfinished">I prefer a woman</translation>
    </message>
    <message>
        <source>Bellen mag altijd.</source>
        <translation type="unfinished">Calling is always fine.</translation>
    </message>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">In the morning</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">In the afternoon</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">In the evening</translation>
    </message>
    <message>
        <source>Uw antwoorden gaan op slot naar gemeente %1. Alleen mensen die daar werken, kunnen ze lezen. U kunt later nog nee zeggen.</source>
        <translation type="unfinished">Your answers are locked and go to the municipality of %1. Only people who work there can read them. You can still say no later.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. U kunt zelf bellen: %1</source>
        <translation type="unfinished">This is not working now. Nothing was saved. You can call us yourself: %1</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Your voice, %1 seconds</translation>
    </message>
    <message>
        <source>Een sms sturen mag.</source>
        <translation type="unfinished">A text message is fine.</translation>
    </message>
    <message>
        <source>Geen sms sturen.</source>
        <translation type="unfinished">No text message.</translation>
    </message>
    <message>
        <source>Wij zeggen eerst: %1</source>
        <extracomment>%1 is a word she chose</extracomment>
        <translation type="unfinished">We will say first: %1</translation>
    </message>
    <message>
        <source>Dit lukt nu niet. Er is niets bewaard. Vraag het aan de balie van dit centrum.</source>
        <translation type="unfinished">This is not working now. Nothing was saved. Ask at the desk of this centre.</translation>
    </message>
</context>
<context>
    <name>TimesStep</name>
    <message>
        <source>In de ochtend</source>
        <translation type="unfinished">In the morning</translation>
    </message>
    <message>
        <source>In de middag</source>
        <translation type="unfinished">In the afternoon</translation>
    </message>
    <message>
        <source>In de avond</source>
        <translation type="unfinished">In the evening</translation>
    </message>
    <message>
        <source>Dat maakt niet uit</source>
        <translation type="unfinished">It does not matter</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>Vertel het maar</source>
        <translation type="unfinished">Go ahead and speak</translation>
    </message>
    <message>
        <source>Uw stem, %1 seconden</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation type="unfinished">Your voice, %1 seconds</translation>
    </message>
    <message>
        <source>Raak aan en vertel</source>
        <translation type="unfinished">Touch and speak</translation>
    </message>
    <message>
        <source>Er is nu geen microfoon. U kunt straks typen.</source>
        <translation type="unfinished">There is no microphone now. You can type later.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Luister</source>
        <translation type="unfinished">Listen</translation>
    </message>
    <message>
        <source>Opnieuw inspreken</source>
        <translation type="unfinished">Record again</translation>
    </message>
    <message>
        <source>Inspreken</source>
        <translation type="unfinished">Record</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Zeg hoe wij u mogen noemen, en waarover u wilt praten. Alleen de gemeente kan dit horen. Het hoeft niet.</source>
        <translation type="unfinished">Say what we may call you, and what you want to talk about. Only the municipality can hear this. You do not have to.</translation>
    </message>
</context>
<context>
    <name>WithdrawalCamera</name>
    <message>
        <source>Dit is een andere code. Houd de code van uw bewijs voor de camera.</source>
        <translation type="unfinished">This is a different code. Hold the code on your receipt in front of the camera.</translation>
    </message>
    <message>
        <source>Houd de code van uw bewijs voor de camera. De camera bewaart niets.</source>
        <translation type="unfinished">Hold the code on your receipt in front of the camera. The camera keeps nothing.</translation>
    </message>
    <message>
        <source>Camera uit</source>
        <translation type="unfinished">Camera off</translation>
    </message>
</context>
<context>
    <name>WithdrawalDigits</name>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished">Take back</translation>
    </message>
    <message>
        <source>Met de knop neemt u uw vraag terug.</source>
        <translation type="unfinished">With the button you take back your request.</translation>
    </message>
</context>
<context>
    <name>WithdrawalPictograms</name>
    <message>
        <source>Raak ze aan in dezelfde volgorde.</source>
        <translation type="unfinished">Touch them in the same order.</translation>
    </message>
    <message>
        <source>Wis het laatste teken</source>
        <translation type="unfinished">Erase the last picture</translation>
    </message>
    <message>
        <source>Of laat uw bewijs zien aan de camera.</source>
        <translation type="unfinished">Or show your receipt to the camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Camera</translation>
    </message>
</context>
<context>
    <name>WithdrawalResult</name>
    <message>
        <source>U kunt ook bellen: %1</source>
        <translation type="unfinished">You can also call: %1</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished">Back to the start</translation>
    </message>
    <message>
        <source>Uw vraag is teruggenomen. Er is niets verstuurd.</source>
        <translation type="unfinished">Your request was taken back. Nothing was sent.</translation>
    </message>
    <message>
        <source>Als deze code klopt, wordt uw vraag teruggenomen. De gemeente wist hem zodra er verbinding is.</source>
        <translation type="unfinished">If this code is right, your request will be taken back. The municipality will erase it as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Er is te vaak geprobeerd. Wacht %1 minuten en probeer het dan nog eens. Zo kan niemand uw code raden.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation type="unfinished">There were too many tries. Wait %1 minutes and try again. This way nobody can guess your code.</translation>
    </message>
    <message>
        <source>Dit lukt nu niet.</source>
        <translation type="unfinished">This is not working now.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Welke vier tekens kreeg u?</source>
        <translation type="unfinished">Which four pictures did you get?</translation>
    </message>
    <message>
        <source>Welke zes cijfers kreeg u?</source>
        <translation type="unfinished">Which six digits did you get?</translation>
    </message>
    <message>
        <source>Uw vraag terugnemen</source>
        <translation type="unfinished">Take back your request</translation>
    </message>
    <message>
        <source>Is dit uw code?</source>
        <translation type="unfinished">Is this your code?</translation>
    </message>
</context>
<context>
    <name>stapsteen::ReachUsView</name>
    <message>
        <source>%1 tot en met %2</source>
        <translation type="unfinished">%1 to %2</translation>
    </message>
    <message>
        <source>%1: van %2 tot %3</source>
        <extracomment>%1 is a day or several, %2 and %3 are times of day such as 09:00</extracomment>
        <translation type="unfinished">%1: from %2 to %3</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished">Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished">Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished">Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished">Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished">Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished">Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished">Sunday</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the days of a list</extracomment>
        <translation type="unfinished">, </translation>
    </message>
</context>
</TS>
