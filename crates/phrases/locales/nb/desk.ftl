desk-language-name = Norsk bokmål
desk-language = Språk
# same as English
desk-day = { DATE($day, style: "long") }
# same as English
desk-count = { NUMBER($count) }
# same as English
desk-list = { LIST($items, type: "or") }
desk-log-out = Logg ut
desk-ask-person = Spør en medarbeider
desk-yes = Ja
desk-no = Nei
desk-not-found-title = Her er det ingenting
desk-not-found-text = Sjekk adressen. Hvis du fulgte en lenke fra oss, kopier hele lenken.
desk-forbidden-title = Dette skjemaet gjelder ikke lenger
desk-forbidden-text = Ingenting ble endret. Gå tilbake, last inn siden på nytt og prøv igjen.
desk-too-many-title = For mange forsøk
desk-too-many-text = Vent litt. Sekunder igjen: { NUMBER($seconds) }.
desk-unavailable-title = Dette går ikke akkurat nå
desk-unavailable-text = Feilen er vår. Det du nettopp sendte, ble ikke lagret. Gå tilbake og prøv igjen om litt.
desk-login-title = Logg inn
desk-login-text = Henvendelser fra kjøpere hos { $shop }
desk-password = Passord
desk-login-go = Logg inn
desk-login-wrong = Passordet er ikke riktig.
desk-no-password = Det er ikke satt noe passord ennå. Åpne oppsettlenken som programmet skrev ut da det startet.
desk-setup-title = Velg et passord
desk-setup-text = Det åpner innboksen med henvendelser fra kjøperne dine.
desk-password-hint = Minst 10 tegn. Noen ord etter hverandre er lette å huske.
desk-password-again = Passordet en gang til
desk-password-differs = De to passordene er ulike.
desk-setup-go = Lagre passord
desk-setup-closed-title = Denne lenken virker ikke lenger
desk-setup-closed-text = En oppsettlenke virker én gang. Er det satt et passord, logg inn. Hvis ikke, start programmet på nytt: det skriver ut en ny lenke.
desk-inbox = Innboks
desk-search-label = Ordre- eller saksnummer
desk-search-go = Søk
desk-all = Alle
desk-states = Vis etter status
desk-pages = Sider i listen
desk-older = Eldre
desk-newest = Nyeste
desk-inbox-empty = Ingen henvendelser ennå. Nye kommer her.
desk-nothing-found = Fant ingen henvendelser. Velg en annen status, eller søk etter mindre.
desk-all-requests = Alle henvendelser
desk-buyer-wrote = Kjøperen skriver
desk-buyer-read = Hva kjøperen leste
desk-facts = Opplysninger
desk-email = E-post
desk-name = Navn
desk-sku = Varenummer
desk-quantity = Antall
desk-price = Betalt pris
desk-wish = Ønske
desk-reason = Grunn
desk-serials = Serienumre
desk-wanted = Ønskes i stedet
desk-country = Land
desk-ordered-on = Bestilt
desk-delivered-on = Kom fram
desk-noticed-on = Feil oppdaget
desk-buyer-language = Språket til kjøperen
desk-verdict = Hva reglene og loven sier
desk-no-verdict = Det ble ikke lagret noe svar. Avgjør selv.
desk-older-policy = Avgjort etter eldre regler. Reglene dine er endret siden.
desk-other-policy-shown = Siden til kjøperen brukte en annen versjon av reglene dine. Kjøperen kan ha lest noe annet.
desk-last-day = Siste dag
desk-way-back = Betaler returfrakten
desk-refund = Tilbakebetaling
desk-remedies = Mulig
desk-says-no = Taler imot
desk-decided-at = Etter klokka til butikken din: { $moment }
desk-answer = Svar
desk-new-state = Status
desk-message-to-buyer = Melding til kjøperen
desk-message-hint = Kjøperen leser den på statussiden.
desk-refusal-needs-words = Fortell kjøperen hvorfor, og hva som er mulig nå.
desk-changed-meanwhile = Ikke lagret: henvendelsen er endret i mellomtiden. Se på historikken, og lagre så på nytt.
desk-save = Lagre svar
desk-you-read = Hva du leste da du sendte den
desk-keep-link = Ta vare på lenken til statussiden din. Den som har lenken, kan lese siden.
desk-receipt-title = Vi har fått henvendelsen din
desk-receipt-text = Dette er kvitteringen din. Skriv ut siden eller lagre den.
desk-check-sum = Kontrollsum
desk-follow = Følg henvendelsen
desk-mail-note =
    { $state ->
        [queued] Vi sender også denne bekreftelsen til e-postadressen din. Kommer den ikke, se i søppelposten.
        [sent] Vi har også sendt denne bekreftelsen til e-postadressen din.
        [failed] Vi klarte ikke å levere denne bekreftelsen til e-postadressen din. Skriv ut siden eller lagre den.
       *[none] Vi sender ikke denne bekreftelsen på e-post. Skriv ut siden eller lagre den.
    }
desk-mail-title = Bekreftelse på e-post
desk-mail-shop =
    { $state ->
        [queued] Ikke sendt ennå. Neste forsøk: { $moment }
        [sent] Sendt: { $moment }
        [failed] Ikke levert. Fortell kjøperen på en annen måte at du har henvendelsen.
       *[none] Ingen ble sendt: desken hadde ingen e-postserver da, eller det kan ikke sendes e-post til denne adressen.
    }
desk-mail-failed = E-post ikke levert
desk-mail-attempts = Forsøk
desk-mail-why = Grunn
desk-mail-reason =
    { $reason ->
        [recipient] E-postserveren tar ikke imot e-post til denne adressen.
        [message] E-postserveren tar ikke imot meldingen.
        [address] Det kan ikke sendes e-post til denne adressen.
        [sender] E-postserveren lar ikke adressen til butikken din sende.
        [login] E-postserveren godtar ikke brukernavnet eller passordet.
        [security] Det ble ingen kryptert forbindelse til e-postserveren.
        [later] E-postserveren ber oss prøve igjen senere.
        [expired] Vi har prøvd for lenge uten hell og har gitt opp.
       *[connection] E-postserveren svarer ikke.
    }
desk-mail-answer = Svar fra e-postserveren
desk-mail-again = Prøv igjen
desk-letter-subject =
    { $case ->
        [withdrawal] Meldingen om at du angrer kjøpet, har kommet fram: { $id }
       *[other] Henvendelsen din har kommet fram: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } har fått meldingen om at du angrer kjøpet: { $moment }. Ta vare på denne bekreftelsen.
       *[other] { $shop } har fått henvendelsen din: { $moment }. Ta vare på denne bekreftelsen.
    }
desk-letter-moment = { $moment } (tidssone: { $zone })
desk-letter-next-title = Dette skjer nå
desk-letter-next =
    { $case ->
        [withdrawal] Du trenger ikke sende meldingen igjen. Statussiden din viser hva som skjer med varen og pengene dine.
       *[other] Vi ser på henvendelsen din og svarer på statussiden din. Du trenger ikke gjøre noe før det.
    }
desk-letter-why = Denne e-posten ble sendt automatisk fordi adressen ble oppgitt i en henvendelse til { $shop }. Var det ikke deg, si fra til oss.
desk-form-title = Skriv til { $shop }
desk-form-text = Du får en kvittering med en gang, og en lenke der du kan lese svaret vårt.
desk-form-case = Hva gjelder det?
desk-your-email = E-posten din
desk-your-country = Landet ditt
desk-country-hint = To bokstaver, for eksempel NO
desk-delivered-optional = Dagen varen kom, hvis du vet det
desk-your-words = Med dine ord
desk-leave-empty = La dette stå tomt
desk-form-go = Send henvendelse
desk-order-wrong = Skriv ordrenummeret fra e-posten om ordren.
desk-email-wrong = Skriv den som navn@example.com.
desk-not-sent-fields = Ikke sendt ennå. Rett de merkede feltene, og send på nytt.
desk-not-sent-trap = Ikke sendt ennå. Nettleseren din fylte ut et skjult felt. Sjekk teksten din og send på nytt.
desk-not-sent-other-site = Ikke sendt ennå. Du kommer fra et annet nettsted. Sjekk hva som står her, og send det så selv.
desk-not-sent-before = Dette skjemaet er sendt før med annen tekst, og den henvendelsen har vi. Trykk på knappen igjen hvis du vil sende denne også.
desk-state =
    { $word ->
        [received] Mottatt
        [in_review] Til behandling
        [accepted] Godkjent
        [refused] Avslått
       *[completed] Avsluttet
    }
desk-status-lead =
    { $word ->
        [received] Henvendelsen din er hos oss. Ingen har sett på den ennå.
        [in_review] Vi ser på henvendelsen din.
        [accepted] Vi har godkjent henvendelsen din.
        [refused] Vi har avslått henvendelsen din. Hvorfor står i meldingen vår nedenfor.
       *[completed] Henvendelsen din er avsluttet.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ja: kjøperen kan gjøre det
        [eligible_if] Ja, hvis de åpne vilkårene stemmer
        [needs_person] Du avgjør
        [not_eligible] Nei
       *[unknown] Åpent: en opplysning mangler
    }
desk-basis =
    { $word ->
        [law] loven
       *[shop] reglene dine
    }
desk-party =
    { $word ->
        [buyer] Kjøper
       *[shop] Butikk
    }
desk-refusal-reason =
    { $word ->
        [period_over] Siste dag er passert
        [not_yet] Første dag har ikke kommet
        [rule_refuses] Reglene tar ikke slike varer tilbake
        [legal_exception] Loven gjør unntak for slike varer
        [condition_fails] Et vilkår stemmer ikke
        [limit_reached] Allerede så mange ganger som tillatt
        [bundle_whole] Bare hele settet går tilbake
        [no_legal_right] Loven gir ingen slik rett
        [already_returned] Allerede tilbake eller bedt om
        [not_late] Ikke forsinket
       *[no_rule] Reglene sier ikke noe om det
    }
desk-item-state =
    { $word ->
        [unused] Aldri brukt
        [unopened] Aldri åpnet
        [tags_attached] Merkelappene sitter på
        [seal_intact] Forseglingen er hel
        [complete] Alle deler er med
        [original_packaging] Originalemballasje
        [not_activated] Aldri aktivert
        [data_erased] Data slettet
        [serial_number_matches] Serienummeret stemmer
        [undamaged] Uten skader
        [clean] Ren
        [used_as_intended] Brukt slik den skal
        [original_buyer] Første kjøper
        [fault_reaches_measure] Feilen når målet i garantien
        [proof_of_purchase] Kjøpsbevis
        [same_kind] Samme slag og størrelse
       *[not_started] Ikke startet eller lastet ned
    }
case-letter-subject =
    { $word ->
        [waiting] Vi har et spørsmål om henvendelsen din: { $id }
        [accepted] Henvendelsen din er godkjent: { $id }
        [refused] Henvendelsen din er avslått: { $id }
        [completed] Henvendelsen din er avsluttet: { $id }
       *[other] Nytt om henvendelsen din: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } ser på henvendelsen din.
        [waiting] { $shop } trenger noe fra deg før henvendelsen kan gå videre.
        [accepted] { $shop } har godkjent henvendelsen din.
        [refused] { $shop } har avslått henvendelsen din.
        [completed] { $shop } har avsluttet henvendelsen din.
       *[other] { $shop } har nytt om henvendelsen din.
    }
case-letter-next =
    { $word ->
        [waiting] Skriv til oss på statussiden din. Da går vi videre.
        [accepted] Vi gjør det vi skrev til deg. Du trenger bare gjøre noe hvis meldingen vår ber om det.
        [refused] Ser du det annerledes? Skriv til oss på statussiden din.
        [completed] Ikke noe mer, med mindre noe fortsatt er uklart. På statussiden kan du skrive til oss og si hvordan det gikk.
       *[other] Vi svarer på statussiden din så snart vi vet mer.
    }
case-letter-state = Status
desk-letter-plain = Åpner den siden seg ikke, virker denne i alle nettlesere:
