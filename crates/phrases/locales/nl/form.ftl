ui-pick-title = Om welk artikel gaat het?
ui-order = Bestelling { $reference }
ui-ordered-on = Besteld op { DATE($day, style: "long") }
ui-arrived-on = Aangekomen op { DATE($day, style: "long") }
ui-on-its-way = Onderweg naar jou
ui-pieces = Aantal: { $count }
ui-item = Artikel { $sku }
ui-this-item = Dit artikel
ui-case-title = Wat is er gebeurd?
ui-question-step = Vraag { $number } van { $total }
ui-day-wrong = Kies een dag. Die mag niet na vandaag liggen.
ui-answer-wrong = Controleer wat je hebt ingevuld.
ui-not-arrived = Het is nog niet aangekomen
ui-dont-know = Dat weet ik niet
ui-continue = Verder
ui-back = Terug
ui-restart = Opnieuw beginnen
ui-source = Bron: { $id }
ui-timeline = Hoeveel tijd je hebt
ui-timeline-start = Begin
ui-timeline-today = Vandaag
ui-timeline-last = Laatste dag
ui-why-not = Wat niet kan
ui-good-to-know = Goed om te weten
ui-next = Wat je nu kunt doen
ui-open-form = Verzoek sturen
ui-ask-person = De winkel laten meekijken
ui-print = Printen
ui-copy = Kopiëren
ui-save = Opslaan als tekst
ui-calendar = In je agenda zetten
ui-share = Delen
ui-copied = Gekopieerd
ui-money = Je geld terug
ui-form-title = Je verzoek aan { $shop }
ui-form-lead = Je hebt geen account nodig. We vragen alleen wat de winkel nodig heeft om te antwoorden.
ui-field-order = Bestelnummer
ui-field-order-hint = Het staat in de e-mail die je bestelling bevestigt.
ui-contract-hint = Of vertel wat je besteld hebt en wanneer.
ui-field-email = E-mailadres
ui-field-email-hint = Zodat de winkel je kan antwoorden.
ui-field-name = Naam
ui-field-remedy = Wat wil je graag?
ui-remedy-any = De winkel mag iets voorstellen
ui-field-message =
    { $case ->
        [defect] Wat is er mis mee?
        [damaged] Wat is er beschadigd?
        [wrong] Wat heb je gekregen?
        [missing] Wat ontbreekt er?
        [guarantee] Wat is er mis mee?
        [repair] Wat moet er gerepareerd worden?
        [complaint] Wat ging er mis?
        [trade_in] In welke staat is het?
       *[other] Bericht aan de winkel
    }
ui-bank-hint = Vul geen bank- of kaartnummers in. De winkel heeft ze hier niet nodig.
ui-field-serials = Serienummer
ui-serials-hint = Het staat op het artikel, op de doos of op de factuur. Bij meer artikelen één per regel.
ui-field-wanted =
    { $case ->
        [spare_part] Welk onderdeel heb je nodig?
       *[other] Wat wil je er graag voor?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] De naam of het nummer, als je dat weet.
        [exchange] Maat, kleur of een ander artikel.
       *[other] Alleen als je iets anders wilt: maat, kleur of een ander artikel.
    }
ui-optional = niet verplicht
ui-error-empty =
    { $field ->
        [message] Beschrijf het in een paar woorden.
        [wanted] Schrijf op wat je graag wilt.
        [serials] Vul het serienummer in. Kun je het niet vinden, zeg dat dan hier.
        [photos] Voeg een foto toe, of geef aan dat dat niet lukt.
        [email] Vul je e-mailadres in.
        [name] Vul je naam in.
       *[order_reference] Vul je bestelnummer in.
    }
ui-error-wrong =
    { $field ->
        [wanted] Dit is te lang. Er passen 300 tekens.
        [serials] Vul hoogstens 20 serienummers in, elk van hoogstens 80 tekens.
        [email] Schrijf het e-mailadres zo: naam@example.com
        [order_reference] Het bestelnummer is te lang. Er passen 80 tekens.
       *[other] Controleer dit veld.
    }
ui-error-not-taken = De winkel kon hier niets mee. Controleer het even.
ui-to-review = Verzoek controleren
ui-review-title = Klopt alles?
ui-review-item = Artikel
ui-review-case = Wat er gebeurd is
ui-review-statement = Wat we je vertelden
ui-change = Wijzigen
ui-send = Verzoek versturen
ui-sending = Je verzoek wordt verstuurd …
ui-phase =
    { $phase ->
        [waiting] Het systeem van de winkel antwoordt niet. We proberen het opnieuw om { $time }.
        [elsewhere] Je verzoek wordt verstuurd in een ander tabblad. Wacht even.
       *[looking_up] We kijken of je verzoek is aangekomen.
    }
ui-earlier-title = We kijken of je eerdere verzoek is aangekomen
ui-received-title = De winkel heeft je verzoek
ui-receipt-number = Ontvangstnummer
ui-receipt-time = Ontvangen
# same as English
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Het antwoord van de winkel komt op de pagina van je verzoek. Bewaar de link en het ontvangstnummer.
ui-receipt-next-mail = Bewaar het ontvangstnummer. De winkel kan antwoorden op je e-mailadres.
ui-your-copy = Je verzoek
ui-receipt-mail = Je krijgt een kopie op je e-mailadres.
ui-receipt-earlier = De winkel heeft een eerdere versie van je verzoek. Je laatste wijzigingen staan er niet in. Geef ze door aan de winkel.
ui-status-link = Verzoek volgen
ui-not-sent-title = Je verzoek is niet verstuurd
ui-not-sent-why =
    { $why ->
        [offline] Je hebt geen verbinding met internet.
        [busy] De winkel krijgt nu te veel verzoeken. Probeer het straks opnieuw.
        [refused] Het systeem van de winkel nam het verzoek niet aan.
       *[not_arrived] De verbinding viel weg voordat de winkel het had.
    }
ui-shop-says = Het systeem van de winkel zegt: { $words }
ui-again-at = Je kunt het opnieuw proberen vanaf { $time }.
ui-earlier-gone = Je eerdere verzoek kwam niet bij de winkel aan. Wat je invulde, is op dit toestel niet bewaard. Stuur het opnieuw.
ui-kept = Alles wat je invulde, staat hier nog.
ui-try-again = Opnieuw proberen
ui-unknown-title = We weten nog niet of je verzoek is aangekomen
ui-unknown-text = We kregen geen duidelijk antwoord van de winkel. Kijk gerust opnieuw: je verzoek kan niet dubbel aankomen.
ui-check-again = Opnieuw kijken
ui-sent-title = Je verzoek is verstuurd
ui-sent-text = Het systeem van de winkel geeft geen bevestiging. We zien dus niet wat ermee gebeurt. Bewaar je kopie. Hoor je niets, vraag het dan aan de winkel.
ui-hand-over-title = Er is nog één stap nodig
ui-hand-over =
    { $way ->
        [mailto] Verstuur het bericht in je mailprogramma. Ging dat niet open, kopieer dan je verzoek en mail de winkel.
       *[copy] Kopieer je verzoek en stuur het naar de winkel.
    }
ui-stopped = Er ging iets mis op deze pagina. Wat je invulde, staat in dit formulier: verstuur het vanaf hier.
ui-handed-over = De pagina van de winkel neemt je verzoek nu over
ui-write-to-shop = Schrijf naar de winkel of bel. Een medewerker antwoordt je.
ui-no-contact = Op de contactpagina van de winkel lees je hoe je een medewerker bereikt.
ui-photos-title = Foto’s
ui-photos-hint = Hoogstens 5 foto’s van wat er mis is. Plaats en cameragegevens gaan eraf voordat ze verstuurd worden.
ui-no-photos = Ik kan geen foto’s toevoegen
ui-photos-add = Foto’s kiezen
ui-photos-camera = Foto maken
ui-photos-drop = Je kunt ze ook hierheen slepen of hier plakken.
ui-photos-busy = Je foto’s worden klaargemaakt …
ui-photo = Foto { $number }
ui-photo-remove = Foto { $number } verwijderen
ui-photos-count = { $count } van 5 foto’s toegevoegd
ui-photo-refused =
    { $why ->
        [unreadable] Deze browser kan de foto niet lezen. Sla hem op als JPEG, of stuur hem later naar de winkel.
        [too_large] De foto is te groot. Hij mag hoogstens 40 megapixel hebben.
        [too_many] Je kunt hoogstens 5 foto’s toevoegen.
        [same] Deze foto staat er al.
       *[not_image] Dit is geen foto.
    }
ui-photos-insecure = Je kunt hier geen foto’s toevoegen, omdat de verbinding met deze pagina niet veilig is. Je verzoek werkt ook zonder foto’s.
ui-photo-state =
    { $state ->
        [sending] onderweg
        [arrived] aangekomen
        [missing] ontbreekt
       *[waiting] wacht
    }
ui-photos-arrived = { $count } van { $total } foto’s aangekomen
ui-photos-missing =
    { $count ->
        [one] { $count } van { $total } foto’s ontbreekt. Je verzoek is aangekomen.
       *[other] { $count } van { $total } foto’s ontbreken. Je verzoek is aangekomen.
    }
ui-photos-keep-open = Houd deze pagina open tot alle foto’s zijn aangekomen.
ui-photos-retry = Ontbrekende foto’s opnieuw sturen
ui-photos-not-taken = Het lukte niet om de foto’s door te geven. Stuur ze per e-mail naar de winkel.
