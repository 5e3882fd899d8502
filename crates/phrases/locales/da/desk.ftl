desk-language-name = Dansk
desk-language = Sprog
# same as English
desk-day = { DATE($day, style: "long") }
# same as English
desk-count = { NUMBER($count) }
# same as English
desk-list = { LIST($items, type: "or") }
desk-log-out = Log ud
desk-ask-person = Spørg en medarbejder
desk-yes = Ja
desk-no = Nej
desk-not-found-title = Her er ikke noget
desk-not-found-text = Tjek adressen. Hvis du fulgte et link fra os, så kopiér hele linket.
desk-forbidden-title = Denne formular gælder ikke længere
desk-forbidden-text = Intet blev ændret. Gå tilbage, indlæs siden igen, og prøv en gang til.
desk-too-many-title = For mange forsøg
desk-too-many-text = Vent lidt. Sekunder tilbage: { NUMBER($seconds) }.
desk-unavailable-title = Det går ikke lige nu
desk-unavailable-text = Fejlen er vores. Det, du lige sendte, blev ikke gemt. Gå tilbage, og prøv igen om lidt.
desk-login-title = Log ind
desk-login-text = Henvendelser fra købere hos { $shop }
desk-password = Adgangskode
desk-login-go = Log ind
desk-login-wrong = Adgangskoden er ikke rigtig.
desk-no-password = Der er ingen adgangskode endnu. Åbn det opsætningslink, programmet skrev, da det startede.
desk-setup-title = Vælg en adgangskode
desk-setup-text = Den åbner indbakken med henvendelser fra dine købere.
desk-password-hint = Mindst 10 tegn. Nogle få ord i træk er lette at huske.
desk-password-again = Adgangskode igen
desk-password-differs = De to adgangskoder er forskellige.
desk-setup-go = Gem adgangskode
desk-setup-closed-title = Dette link virker ikke længere
desk-setup-closed-text = Et opsætningslink virker én gang. Er der en adgangskode, så log ind. Ellers start programmet igen: det skriver et nyt link.
desk-inbox = Indbakke
desk-search-label = Ordre- eller sagsnummer
desk-search-go = Søg
desk-all = Alle
desk-states = Vis efter status
desk-pages = Listens sider
desk-older = Ældre
desk-newest = Nyeste
desk-inbox-empty = Ingen henvendelser endnu. Nye kommer her.
desk-nothing-found = Ingen henvendelser fundet. Vælg en anden status, eller søg efter mindre.
desk-all-requests = Alle henvendelser
desk-buyer-wrote = Køberen skriver
desk-buyer-read = Hvad køberen læste
desk-facts = Oplysninger
# same as English
desk-email = E-mail
desk-name = Navn
desk-sku = Varenummer
desk-quantity = Antal
desk-price = Betalt pris
desk-wish = Ønske
desk-reason = Grund
desk-serials = Serienumre
desk-wanted = Ønskes i stedet
desk-country = Land
desk-ordered-on = Bestilt
desk-delivered-on = Kom frem
desk-noticed-on = Fejl opdaget
desk-buyer-language = Køberens sprog
desk-verdict = Hvad regler og lov siger
desk-no-verdict = Der blev ikke gemt et resultat. Afgør det selv.
desk-older-policy = Afgjort efter ældre regler. Dine regler er ændret siden.
desk-other-policy-shown = Køberens side brugte en anden udgave af dine regler. Køberen har måske læst noget andet.
desk-last-day = Sidste dag
desk-way-back = Betaler returfragten
desk-refund = Tilbagebetaling
desk-remedies = Muligt
desk-says-no = Taler imod
desk-decided-at = Efter din butiks ur: { $moment }
desk-answer = Svar
desk-new-state = Status
desk-message-to-buyer = Besked til køberen
desk-message-hint = Køberen læser den på statussiden.
desk-refusal-needs-words = Fortæl køberen hvorfor, og hvad der er muligt nu.
desk-changed-meanwhile = Ikke gemt: henvendelsen er ændret i mellemtiden. Se forløbet, og gem så igen.
desk-save = Gem svar
desk-you-read = Hvad du læste, da du sendte den
desk-keep-link = Gem linket til din statusside. Den, der har linket, kan læse siden.
desk-receipt-title = Vi har din henvendelse
desk-receipt-text = Dette er din kvittering. Udskriv siden, eller gem den.
desk-check-sum = Kontrolsum
desk-follow = Følg din henvendelse
desk-mail-note =
    { $state ->
        [queued] Vi sender også denne bekræftelse til din e-mailadresse. Kommer den ikke, så se i din spammappe.
        [sent] Vi har også sendt denne bekræftelse til din e-mailadresse.
        [failed] Vi kunne ikke levere denne bekræftelse til din e-mailadresse. Udskriv siden, eller gem den.
       *[none] Vi sender ikke denne bekræftelse på e-mail. Udskriv siden, eller gem den.
    }
desk-mail-title = Bekræftelse på e-mail
desk-mail-shop =
    { $state ->
        [queued] Ikke sendt endnu. Næste forsøg: { $moment }
        [sent] Sendt: { $moment }
        [failed] Ikke leveret. Fortæl køberen på en anden måde, at du har henvendelsen.
       *[none] Ingen blev sendt: desken havde ingen mailserver dengang, eller der kan ikke sendes mail til adressen.
    }
desk-mail-failed = E-mail ikke leveret
desk-mail-attempts = Forsøg
desk-mail-why = Grund
desk-mail-reason =
    { $reason ->
        [recipient] Mailserveren tager ikke imod mail til denne adresse.
        [message] Mailserveren tager ikke imod beskeden.
        [address] Der kan ikke sendes mail til denne adresse.
        [sender] Mailserveren lader ikke din butiks adresse sende.
        [login] Mailserveren godtager ikke brugernavn eller adgangskode.
        [security] Der kom ingen krypteret forbindelse til mailserveren.
        [later] Mailserveren beder os prøve igen senere.
        [expired] Vi har prøvet for længe uden held og er holdt op.
       *[connection] Mailserveren svarer ikke.
    }
desk-mail-answer = Svar fra mailserveren
desk-mail-again = Prøv igen
desk-letter-subject =
    { $case ->
        [withdrawal] Din besked om, at du fortryder købet, er kommet frem: { $id }
       *[other] Din henvendelse er kommet frem: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } har fået din besked om, at du fortryder købet: { $moment }. Gem denne bekræftelse.
       *[other] { $shop } har fået din henvendelse: { $moment }. Gem denne bekræftelse.
    }
desk-letter-moment = { $moment } (tidszone: { $zone })
desk-letter-next-title = Det sker der nu
desk-letter-next =
    { $case ->
        [withdrawal] Du skal ikke sende din besked igen. På din statusside ser du, hvad der sker med varen og dine penge.
       *[other] Vi ser på din henvendelse og svarer på din statusside. Du skal ikke gøre noget før da.
    }
desk-letter-why = Denne e-mail er sendt automatisk, fordi adressen blev skrevet i en henvendelse til { $shop }. Var det ikke dig, så sig det til os.
desk-form-title = Skriv til { $shop }
desk-form-text = Du får en kvittering med det samme og et link, hvor du kan læse vores svar.
desk-form-case = Hvad drejer det sig om?
desk-your-email = Din e-mail
desk-your-country = Dit land
desk-country-hint = To bogstaver, for eksempel DK
desk-delivered-optional = Dagen, varen kom, hvis du ved det
desk-your-words = Med dine egne ord
desk-leave-empty = Lad dette stå tomt
desk-form-go = Send henvendelse
desk-order-wrong = Skriv ordrenummeret fra din ordremail.
desk-email-wrong = Skriv den som navn@example.com.
desk-not-sent-fields = Ikke sendt endnu. Ret de markerede felter, og send igen.
desk-not-sent-trap = Ikke sendt endnu. Din browser udfyldte et skjult felt. Tjek din tekst, og send igen.
desk-not-sent-other-site = Ikke sendt endnu. Du kommer fra et andet websted. Tjek, hvad der står her, og send det så selv.
desk-not-sent-before = Denne formular er sendt før med anden tekst, og den henvendelse har vi. Tryk på knappen igen, hvis du også vil sende denne.
desk-state =
    { $word ->
        [received] Modtaget
        [in_review] Under behandling
        [accepted] Godkendt
        [refused] Afvist
       *[completed] Lukket
    }
desk-status-lead =
    { $word ->
        [received] Din henvendelse er hos os. Ingen har set på den endnu.
        [in_review] Vi ser på din henvendelse.
        [accepted] Vi har godkendt din henvendelse.
        [refused] Vi har afvist din henvendelse. Hvorfor står i vores besked nedenfor.
       *[completed] Din henvendelse er lukket.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ja: det må køberen
        [eligible_if] Ja, hvis de åbne betingelser er opfyldt
        [needs_person] Du afgør det
        [not_eligible] Nej
       *[unknown] Åben: en oplysning mangler
    }
desk-basis =
    { $word ->
        [law] lov
       *[shop] dine regler
    }
desk-party =
    { $word ->
        [buyer] Køber
       *[shop] Butik
    }
desk-refusal-reason =
    { $word ->
        [period_over] Sidste dag er passeret
        [not_yet] Første dag er ikke kommet
        [rule_refuses] Reglerne tager ikke den slags varer retur
        [legal_exception] Loven undtager den slags varer
        [condition_fails] En betingelse er ikke opfyldt
        [limit_reached] Allerede så mange gange, som det er tilladt
        [bundle_whole] Kun hele sættet kan sendes retur
        [no_legal_right] Loven giver ikke den ret
        [already_returned] Allerede tilbage eller bedt om
        [not_late] Ikke forsinket
       *[no_rule] Reglerne siger intet om det
    }
desk-item-state =
    { $word ->
        [unused] Aldrig brugt
        [unopened] Aldrig åbnet
        [tags_attached] Mærkerne sidder på
        [seal_intact] Forseglingen er hel
        [complete] Alle dele er der
        [original_packaging] Original emballage
        [not_activated] Aldrig aktiveret
        [data_erased] Data slettet
        [serial_number_matches] Serienummeret passer
        [undamaged] Uden skader
        [clean] Ren
        [used_as_intended] Brugt efter hensigten
        [original_buyer] Første køber
        [fault_reaches_measure] Fejlen når garantiens mål
        [proof_of_purchase] Købsbevis
        [same_kind] Samme slags og størrelse
       *[not_started] Ikke startet eller hentet
    }
case-letter-subject =
    { $word ->
        [waiting] Vi har et spørgsmål om din henvendelse: { $id }
        [accepted] Din henvendelse er godkendt: { $id }
        [refused] Din henvendelse er afvist: { $id }
        [completed] Din henvendelse er lukket: { $id }
       *[other] Nyt om din henvendelse: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } ser på din henvendelse.
        [waiting] { $shop } mangler noget fra dig, før din henvendelse kan komme videre.
        [accepted] { $shop } har godkendt din henvendelse.
        [refused] { $shop } har afvist din henvendelse.
        [completed] { $shop } har lukket din henvendelse.
       *[other] { $shop } har nyt om din henvendelse.
    }
case-letter-next =
    { $word ->
        [waiting] Skriv til os på din statusside. Så går vi videre.
        [accepted] Vi gør det, vi har skrevet til dig. Du skal kun gøre noget, hvis vores besked beder om det.
        [refused] Ser du anderledes på det? Skriv til os på din statusside.
        [completed] Ikke mere, medmindre noget stadig er åbent. På din statusside kan du skrive til os og sige, hvordan vi klarede det.
       *[other] Vi svarer på din statusside, så snart vi ved mere.
    }
case-letter-state = Status
desk-letter-plain = Åbner den side ikke, virker denne i alle browsere:
