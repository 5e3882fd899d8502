ui-pick-title = Hvilken vare gjelder det?
ui-order = Ordre { $reference }
ui-ordered-on = Bestilt { DATE($day, style: "long") }
ui-arrived-on = Kom fram { DATE($day, style: "long") }
ui-on-its-way = På vei til deg
ui-pieces = Antall: { $count }
ui-item = Vare { $sku }
ui-this-item = Denne varen
ui-case-title = Hva har skjedd?
ui-question-step = Spørsmål { $number } av { $total }
ui-day-wrong = Velg en dag. Den kan ikke være senere enn i dag.
ui-answer-wrong = Sjekk det du skrev.
ui-not-arrived = Varen har ikke kommet ennå
ui-dont-know = Jeg vet ikke
ui-continue = Fortsett
ui-back = Tilbake
ui-restart = Begynn på nytt
ui-source = Kilde: { $id }
ui-timeline = Hvor lang tid du har
# same as English
ui-timeline-start = Start
ui-timeline-today = I dag
ui-timeline-last = Siste dag
ui-why-not = Hva som ikke er mulig
ui-good-to-know = Greit å vite
ui-next = Hva du kan gjøre nå
ui-open-form = Send en henvendelse
ui-ask-person = Be butikken se på det
ui-print = Skriv ut
ui-copy = Kopier
ui-save = Lagre som tekst
ui-calendar = Legg i kalenderen
ui-share = Del
ui-copied = Kopiert
ui-money = Pengene dine tilbake
ui-form-title = Henvendelsen din til { $shop }
ui-form-lead = Du trenger ingen konto. Vi spør bare om det butikken trenger for å svare.
ui-field-order = Ordrenummer
ui-field-order-hint = Det står i e-posten som bekrefter ordren.
ui-contract-hint = Eller fortell hva du bestilte og når.
ui-field-email = E-postadresse
ui-field-email-hint = Slik at butikken kan svare deg.
ui-field-name = Navn
ui-field-remedy = Hva ønsker du?
ui-remedy-any = Butikken kan foreslå noe
ui-field-message =
    { $case ->
        [defect] Hva er galt med den?
        [damaged] Hva er ødelagt?
        [wrong] Hva fikk du?
        [missing] Hva mangler?
        [guarantee] Hva er galt med den?
        [repair] Hva må repareres?
        [complaint] Hva gikk galt?
        [trade_in] Hvilken stand er den i?
       *[other] Melding til butikken
    }
ui-bank-hint = Ikke skriv konto- eller kortnummer. Butikken trenger dem ikke her.
ui-field-serials = Serienummer
ui-serials-hint = Det står på varen, på esken eller på fakturaen. Er det flere varer, skriv ett på hver linje.
ui-field-wanted =
    { $case ->
        [spare_part] Hvilken del trenger du?
       *[other] Hva vil du ha i stedet?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Navn eller nummer, hvis du vet det.
        [exchange] Størrelse, farge eller en annen vare.
       *[other] Bare hvis du vil ha noe annet: størrelse, farge eller en annen vare.
    }
ui-optional = valgfritt
ui-error-empty =
    { $field ->
        [message] Beskriv det med noen få ord.
        [wanted] Skriv hva du vil ha.
        [serials] Skriv serienummeret. Finner du det ikke, skriv det her.
        [photos] Legg til et bilde, eller si at du ikke kan.
        [email] Skriv e-postadressen din.
        [name] Skriv navnet ditt.
       *[order_reference] Skriv ordrenummeret ditt.
    }
ui-error-wrong =
    { $field ->
        [wanted] Dette er for langt. Det er plass til 300 tegn.
        [serials] Skriv høyst 20 serienumre, hvert på høyst 80 tegn.
        [email] Skriv e-postadressen slik: navn@example.com
        [order_reference] Ordrenummeret er for langt. Det er plass til 80 tegn.
       *[other] Sjekk dette feltet.
    }
ui-error-not-taken = Butikken kunne ikke bruke dette. Sjekk det.
ui-to-review = Sjekk henvendelsen
ui-review-title = Stemmer alt?
ui-review-item = Vare
ui-review-case = Hva som har skjedd
ui-review-statement = Svaret vi ga deg
ui-change = Endre
ui-send = Send henvendelsen
ui-sending = Henvendelsen din sendes …
ui-phase =
    { $phase ->
        [waiting] Systemet til butikken svarer ikke. Vi prøver igjen kl. { $time }.
        [elsewhere] Henvendelsen din sendes i en annen fane. Vent litt.
       *[looking_up] Vi sjekker om henvendelsen din har kommet fram.
    }
ui-earlier-title = Vi sjekker om den tidligere henvendelsen din har kommet fram
ui-received-title = Butikken har fått henvendelsen din
ui-receipt-number = Kvitteringsnummer
ui-receipt-time = Mottatt
ui-receipt-at = { DATE($day, style: "long") } kl. { $time }
ui-receipt-next = Svaret fra butikken kommer på siden for henvendelsen din. Ta vare på lenken dit og kvitteringsnummeret.
ui-receipt-next-mail = Ta vare på kvitteringsnummeret. Butikken kan svare til e-postadressen din.
ui-your-copy = Henvendelsen din
ui-receipt-mail = Du får en kopi på e-post.
ui-receipt-earlier = Butikken har en tidligere utgave av henvendelsen din. De siste endringene dine er ikke med. Fortell butikken om dem.
ui-status-link = Følg henvendelsen
ui-not-sent-title = Henvendelsen din ble ikke sendt
ui-not-sent-why =
    { $why ->
        [offline] Du er ikke koblet til internett.
        [busy] Butikken får for mange henvendelser akkurat nå. Prøv igjen litt senere.
        [refused] Systemet til butikken tok ikke imot henvendelsen.
       *[not_arrived] Forbindelsen ble brutt før butikken fikk den.
    }
ui-shop-says = Systemet til butikken sier: { $words }
ui-again-at = Du kan prøve igjen fra kl. { $time }.
ui-earlier-gone = Den tidligere henvendelsen din nådde ikke butikken. Det du skrev, er ikke lagret på denne enheten. Send den på nytt.
ui-kept = Alt du skrev, er her fortsatt.
ui-try-again = Prøv igjen
ui-unknown-title = Vi vet ikke ennå om henvendelsen din kom fram
ui-unknown-text = Vi fikk ikke noe tydelig svar fra butikken. Du kan trygt sjekke igjen: henvendelsen kan ikke komme fram to ganger.
ui-check-again = Sjekk igjen
ui-sent-title = Henvendelsen din er sendt
ui-sent-text = Systemet til butikken gir ingen kvittering, så vi ser ikke hva som skjedde videre. Ta vare på kopien. Hører du ikke noe, spør butikken.
ui-hand-over-title = Det trengs ett steg til
ui-hand-over =
    { $way ->
        [mailto] Send meldingen i e-postprogrammet ditt. Hvis det ikke åpnet seg, kopier henvendelsen og skriv til butikken.
       *[copy] Kopier henvendelsen og send den til butikken.
    }
ui-stopped = Noe gikk galt på denne siden. Det du skrev, står i dette skjemaet: send det herfra.
ui-handed-over = Siden til butikken tar nå hånd om henvendelsen din
ui-write-to-shop = Skriv til butikken eller ring. En medarbeider svarer deg.
ui-no-contact = På kontaktsiden til butikken står det hvordan du når en medarbeider.
ui-photos-title = Bilder
ui-photos-hint = Inntil 5 bilder av det som er galt. Sted og kameradata fjernes før de sendes.
ui-no-photos = Jeg kan ikke legge til bilder
ui-photos-add = Velg bilder
ui-photos-camera = Ta et bilde
ui-photos-drop = Du kan også dra dem hit eller lime dem inn her.
ui-photos-busy = Bildene dine gjøres klare …
ui-photo = Bilde { $number }
ui-photo-remove = Fjern bilde { $number }
ui-photos-count = { $count } av 5 bilder lagt til
ui-photo-refused =
    { $why ->
        [unreadable] Denne nettleseren kan ikke lese bildet. Lagre det som JPEG, eller send det til butikken senere.
        [too_large] Bildet er for stort. Det kan ha høyst 40 megapiksler.
        [too_many] Du kan legge til høyst 5 bilder.
        [same] Dette bildet er her allerede.
       *[not_image] Dette er ikke et bilde.
    }
ui-photos-insecure = Du kan ikke legge til bilder her, fordi forbindelsen til siden ikke er sikker. Henvendelsen virker uten dem.
ui-photo-state =
    { $state ->
        [sending] på vei
        [arrived] kommet fram
        [missing] mangler
       *[waiting] venter
    }
ui-photos-arrived = { $count } av { $total } bilder har kommet fram
ui-photos-missing =
    { $count ->
        [one] { $count } av { $total } bilder mangler. Henvendelsen din har kommet fram.
       *[other] { $count } av { $total } bilder mangler. Henvendelsen din har kommet fram.
    }
ui-photos-keep-open = Ha denne siden åpen til alle bildene har kommet fram.
ui-photos-retry = Send bildene som mangler, på nytt
ui-photos-not-taken = Bildene kunne ikke sendes videre. Send dem til butikken på e-post.
