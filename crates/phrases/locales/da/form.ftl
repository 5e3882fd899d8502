ui-pick-title = Hvilken vare drejer det sig om?
ui-order = Ordre { $reference }
ui-ordered-on = Bestilt den { DATE($day, style: "long") }
ui-arrived-on = Kom frem den { DATE($day, style: "long") }
ui-on-its-way = På vej til dig
ui-pieces = Antal: { $count }
ui-item = Vare { $sku }
ui-this-item = Denne vare
ui-case-title = Hvad er der sket?
ui-question-step = Spørgsmål { $number } af { $total }
ui-day-wrong = Vælg en dag. Den kan ikke være senere end i dag.
ui-answer-wrong = Tjek, hvad du har skrevet.
ui-not-arrived = Varen er ikke kommet endnu
ui-dont-know = Det ved jeg ikke
ui-continue = Fortsæt
ui-back = Tilbage
ui-restart = Start forfra
ui-source = Kilde: { $id }
ui-timeline = Hvor lang tid du har
# same as English
ui-timeline-start = Start
ui-timeline-today = I dag
ui-timeline-last = Sidste dag
ui-why-not = Hvad der ikke kan lade sig gøre
ui-good-to-know = Godt at vide
ui-next = Hvad du kan gøre nu
ui-open-form = Send en henvendelse
ui-ask-person = Bed butikken se på det
ui-print = Udskriv
ui-copy = Kopiér
ui-save = Gem som tekst
ui-calendar = Føj til kalender
ui-share = Del
ui-copied = Kopieret
ui-money = Dine penge tilbage
ui-form-title = Din henvendelse til { $shop }
ui-form-lead = Du behøver ingen konto. Vi spørger kun om det, butikken skal bruge for at svare.
ui-field-order = Ordrenummer
ui-field-order-hint = Det står i den mail, der bekræfter din ordre.
ui-contract-hint = Eller fortæl, hvad du bestilte og hvornår.
ui-field-email = E-mailadresse
ui-field-email-hint = Så butikken kan svare dig.
ui-field-name = Navn
ui-field-remedy = Hvad vil du gerne have?
ui-remedy-any = Butikken må foreslå noget
ui-field-message =
    { $case ->
        [defect] Hvad er der galt med den?
        [damaged] Hvad er ødelagt?
        [wrong] Hvad fik du?
        [missing] Hvad mangler der?
        [guarantee] Hvad er der galt med den?
        [repair] Hvad skal repareres?
        [complaint] Hvad gik galt?
        [trade_in] Hvilken stand er den i?
       *[other] Besked til butikken
    }
ui-bank-hint = Skriv ikke konto- eller kortnumre. Butikken skal ikke bruge dem her.
ui-field-serials = Serienummer
ui-serials-hint = Det står på varen, på æsken eller på fakturaen. Er der flere varer, så skriv ét på hver linje.
ui-field-wanted =
    { $case ->
        [spare_part] Hvilken del har du brug for?
       *[other] Hvad vil du have i stedet?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Navn eller nummer, hvis du kender det.
        [exchange] Størrelse, farve eller en anden vare.
       *[other] Kun hvis du vil have noget andet: størrelse, farve eller en anden vare.
    }
ui-optional = valgfrit
ui-error-empty =
    { $field ->
        [message] Beskriv det med få ord.
        [wanted] Skriv, hvad du gerne vil have.
        [serials] Skriv serienummeret. Kan du ikke finde det, så skriv det her.
        [photos] Tilføj et billede, eller sig, at du ikke kan.
        [email] Skriv din e-mailadresse.
        [name] Skriv dit navn.
       *[order_reference] Skriv dit ordrenummer.
    }
ui-error-wrong =
    { $field ->
        [wanted] Det er for langt. Der er plads til 300 tegn.
        [serials] Skriv højst 20 serienumre, hvert på højst 80 tegn.
        [email] Skriv e-mailadressen sådan: navn@example.com
        [order_reference] Ordrenummeret er for langt. Der er plads til 80 tegn.
       *[other] Tjek dette felt.
    }
ui-error-not-taken = Butikken kunne ikke bruge dette. Tjek det igen.
ui-to-review = Tjek din henvendelse
ui-review-title = Er alt rigtigt?
ui-review-item = Vare
ui-review-case = Hvad der er sket
ui-review-statement = Vores svar til dig
ui-change = Ret
ui-send = Send henvendelsen
ui-sending = Din henvendelse bliver sendt …
ui-phase =
    { $phase ->
        [waiting] Butikkens system svarer ikke. Vi prøver igen kl. { $time }.
        [elsewhere] Din henvendelse bliver sendt i en anden fane. Vent lidt.
       *[looking_up] Vi tjekker, om din henvendelse er kommet frem.
    }
ui-earlier-title = Vi tjekker, om din tidligere henvendelse er kommet frem
ui-received-title = Butikken har din henvendelse
ui-receipt-number = Kvitteringsnummer
ui-receipt-time = Modtaget
ui-receipt-at = { DATE($day, style: "long") } kl. { $time }
ui-receipt-next = Butikkens svar kommer på siden for din henvendelse. Gem linket til den og kvitteringsnummeret.
ui-receipt-next-mail = Gem kvitteringsnummeret. Butikken kan svare til din e-mailadresse.
ui-your-copy = Din henvendelse
ui-receipt-mail = Du får en kopi på din e-mailadresse.
ui-receipt-earlier = Butikken har en tidligere udgave af din henvendelse. Dine seneste rettelser er ikke med. Fortæl butikken om dem.
ui-status-link = Følg din henvendelse
ui-not-sent-title = Din henvendelse blev ikke sendt
ui-not-sent-why =
    { $why ->
        [offline] Du har ikke forbindelse til internettet.
        [busy] Butikken får for mange henvendelser lige nu. Prøv igen lidt senere.
        [refused] Butikkens system tog ikke imod henvendelsen.
       *[not_arrived] Forbindelsen røg, før butikken havde den.
    }
ui-shop-says = Butikkens system siger: { $words }
ui-again-at = Du kan prøve igen fra kl. { $time }.
ui-earlier-gone = Din tidligere henvendelse nåede ikke frem til butikken. Det, du skrev, er ikke gemt på denne enhed. Send den igen.
ui-kept = Alt, du skrev, er her stadig.
ui-try-again = Prøv igen
ui-unknown-title = Vi ved ikke endnu, om din henvendelse kom frem
ui-unknown-text = Vi fik ikke et klart svar fra butikken. Du kan trygt tjekke igen: din henvendelse kan ikke komme frem to gange.
ui-check-again = Tjek igen
ui-sent-title = Din henvendelse er sendt
ui-sent-text = Butikkens system giver ingen kvittering, så vi kan ikke se, hvad der er sket med den. Gem din kopi. Hører du intet, så spørg butikken.
ui-hand-over-title = Der mangler ét trin
ui-hand-over =
    { $way ->
        [mailto] Send beskeden i dit mailprogram. Åbnede det ikke, så kopiér din henvendelse og skriv til butikken.
       *[copy] Kopiér din henvendelse, og send den til butikken.
    }
ui-stopped = Noget gik galt på denne side. Det, du skrev, står i denne formular: send den herfra.
ui-handed-over = Butikkens side tager sig nu af din henvendelse
ui-write-to-shop = Skriv til butikken eller ring. En medarbejder svarer dig.
ui-no-contact = På butikkens kontaktside står, hvordan du får fat i en medarbejder.
ui-photos-title = Billeder
ui-photos-hint = Op til 5 billeder af det, der er galt. Sted og kameradata bliver fjernet, før de bliver sendt.
ui-no-photos = Jeg kan ikke tilføje billeder
ui-photos-add = Vælg billeder
ui-photos-camera = Tag et billede
ui-photos-drop = Du kan også trække dem hertil eller indsætte dem her.
ui-photos-busy = Dine billeder bliver gjort klar …
ui-photo = Billede { $number }
ui-photo-remove = Fjern billede { $number }
ui-photos-count = { $count } af 5 billeder tilføjet
ui-photo-refused =
    { $why ->
        [unreadable] Denne browser kan ikke læse billedet. Gem det som JPEG, eller send det til butikken senere.
        [too_large] Billedet er for stort. Det må højst have 40 megapixel.
        [too_many] Du kan højst tilføje 5 billeder.
        [same] Dette billede er der allerede.
       *[not_image] Dette er ikke et billede.
    }
ui-photos-insecure = Du kan ikke tilføje billeder her, fordi forbindelsen til siden ikke er sikker. Din henvendelse virker uden dem.
ui-photo-state =
    { $state ->
        [sending] på vej
        [arrived] kommet frem
        [missing] mangler
       *[waiting] venter
    }
ui-photos-arrived = { $count } af { $total } billeder er kommet frem
ui-photos-missing =
    { $count ->
        [one] { $count } af { $total } billeder mangler. Din henvendelse er kommet frem.
       *[other] { $count } af { $total } billeder mangler. Din henvendelse er kommet frem.
    }
ui-photos-keep-open = Hold denne side åben, til alle billeder er kommet frem.
ui-photos-retry = Send de manglende billeder igen
ui-photos-not-taken = Billederne kunne ikke sendes videre. Send dem til butikken på mail.
