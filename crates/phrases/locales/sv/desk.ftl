desk-language-name = Svenska
desk-language = Språk
# same as English
desk-day = { DATE($day, style: "long") }
# same as English
desk-count = { NUMBER($count) }
# same as English
desk-list = { LIST($items, type: "or") }
desk-log-out = Logga ut
desk-ask-person = Fråga en medarbetare
desk-yes = Ja
desk-no = Nej
desk-not-found-title = Här finns inget
desk-not-found-text = Kontrollera adressen. Om du följde en länk från oss, kopiera hela länken.
desk-forbidden-title = Formuläret gäller inte längre
desk-forbidden-text = Inget ändrades. Gå tillbaka, ladda om sidan och försök igen.
desk-too-many-title = För många försök
desk-too-many-text = Vänta lite. Sekunder kvar: { NUMBER($seconds) }.
desk-unavailable-title = Det går inte just nu
desk-unavailable-text = Felet är vårt. Det du just skickade sparades inte. Gå tillbaka och försök igen om en stund.
desk-login-title = Logga in
desk-login-text = Ärenden från köpare hos { $shop }
desk-password = Lösenord
desk-login-go = Logga in
desk-login-wrong = Lösenordet stämmer inte.
desk-no-password = Inget lösenord är satt ännu. Öppna startlänken som programmet skrev ut när det startade.
desk-setup-title = Välj ett lösenord
desk-setup-text = Det öppnar inkorgen med ärenden från dina köpare.
desk-password-hint = Minst 10 tecken. Några ord i rad är lätta att komma ihåg.
desk-password-again = Lösenordet igen
desk-password-differs = De två lösenorden är olika.
desk-setup-go = Spara lösenord
desk-setup-closed-title = Länken fungerar inte längre
desk-setup-closed-text = En startlänk fungerar en gång. Finns det ett lösenord, logga in. Annars, starta programmet igen: det skriver ut en ny länk.
desk-inbox = Inkorg
desk-search-label = Order- eller ärendenummer
desk-search-go = Sök
desk-all = Alla
desk-states = Visa efter status
desk-pages = Listans sidor
desk-older = Äldre
desk-newest = Senaste
desk-inbox-empty = Inga ärenden ännu. Nya visas här.
desk-nothing-found = Inga ärenden hittades. Välj en annan status eller sök på mindre.
desk-all-requests = Alla ärenden
desk-buyer-wrote = Köparen skriver
desk-buyer-read = Vad köparen läste
desk-facts = Uppgifter
desk-email = E-post
desk-name = Namn
desk-sku = Artikelnummer
desk-quantity = Antal
desk-price = Betalt pris
desk-wish = Önskemål
desk-reason = Skäl
desk-serials = Serienummer
desk-wanted = Önskas i stället
desk-country = Land
desk-ordered-on = Beställd
desk-delivered-on = Kom fram
desk-noticed-on = Felet märktes
desk-buyer-language = Köparens språk
desk-verdict = Vad reglerna och lagen säger
desk-no-verdict = Inget besked sparades. Avgör själv.
desk-older-policy = Avgjort enligt äldre regler. Dina regler har ändrats sedan dess.
desk-other-policy-shown = Köparens sida använde en annan version av dina regler. Köparen kan ha läst något annat.
desk-last-day = Sista dag
desk-way-back = Betalar returfrakten
desk-refund = Återbetalning
desk-remedies = Möjligt
desk-says-no = Talar emot
desk-decided-at = Enligt din butiks klocka: { $moment }
desk-answer = Svar
desk-new-state = Status
desk-message-to-buyer = Meddelande till köparen
desk-message-hint = Köparen läser det på statussidan.
desk-refusal-needs-words = Berätta för köparen varför, och vad som går att göra nu.
desk-changed-meanwhile = Inte sparat: ärendet har ändrats under tiden. Se på historiken och spara sedan igen.
desk-save = Spara svaret
desk-you-read = Vad du läste när du skickade det
desk-keep-link = Spara länken till din statussida. Den som har länken kan läsa sidan.
desk-receipt-title = Vi har fått ditt ärende
desk-receipt-text = Det här är din kvittens. Skriv ut sidan eller spara den.
desk-check-sum = Kontrollsumma
desk-follow = Följ ditt ärende
desk-mail-note =
    { $state ->
        [queued] Vi skickar också den här bekräftelsen till din e-postadress. Kommer den inte, titta i skräpposten.
        [sent] Vi har också skickat den här bekräftelsen till din e-postadress.
        [failed] Vi kunde inte leverera den här bekräftelsen till din e-postadress. Skriv ut sidan eller spara den.
       *[none] Vi skickar inte den här bekräftelsen med e-post. Skriv ut sidan eller spara den.
    }
desk-mail-title = Bekräftelse med e-post
desk-mail-shop =
    { $state ->
        [queued] Inte skickad ännu. Nästa försök: { $moment }
        [sent] Skickad: { $moment }
        [failed] Inte levererad. Berätta för köparen på annat sätt att du har ärendet.
       *[none] Ingen skickades: desken hade ingen e-postserver då, eller så kan ingen e-post gå till adressen.
    }
desk-mail-failed = E-post inte levererad
desk-mail-attempts = Försök
desk-mail-why = Skäl
desk-mail-reason =
    { $reason ->
        [recipient] E-postservern tar inte emot e-post till den här adressen.
        [message] E-postservern tar inte emot meddelandet.
        [address] Ingen e-post kan gå till den här adressen.
        [sender] E-postservern låter inte din butiks adress skicka.
        [login] E-postservern godtar inte användarnamnet eller lösenordet.
        [security] Det gick inte att få en krypterad anslutning till e-postservern.
        [later] E-postservern ber oss försöka igen senare.
        [expired] Försöken har pågått för länge; vi har slutat försöka.
       *[connection] E-postservern går inte att nå.
    }
desk-mail-answer = Svar från e-postservern
desk-mail-again = Försök igen
desk-letter-subject =
    { $case ->
        [withdrawal] Ditt besked om att du ångrar köpet har kommit fram: { $id }
       *[other] Ditt ärende har kommit fram: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } har fått ditt besked om att du ångrar köpet: { $moment }. Spara den här bekräftelsen.
       *[other] { $shop } har fått ditt ärende: { $moment }. Spara den här bekräftelsen.
    }
desk-letter-moment = { $moment } (tidszon: { $zone })
desk-letter-next-title = Vad som händer nu
desk-letter-next =
    { $case ->
        [withdrawal] Du behöver inte skicka ditt besked igen. På din statussida ser du vad som händer med varan och dina pengar.
       *[other] Vi tittar på ditt ärende och svarar på din statussida. Du behöver inte göra något innan dess.
    }
desk-letter-why = Mejlet skickades automatiskt eftersom adressen angavs i ett ärende till { $shop }. Var det inte du, säg till oss.
desk-form-title = Skriv till { $shop }
desk-form-text = Du får en kvittens direkt, och en länk där du kan läsa vårt svar.
desk-form-case = Vad gäller det?
desk-your-email = Din e-post
desk-your-country = Ditt land
desk-country-hint = Två bokstäver, till exempel SE
desk-delivered-optional = Dagen varan kom, om du vet
desk-your-words = Med dina ord
desk-leave-empty = Lämna det här tomt
desk-form-go = Skicka ärendet
desk-order-wrong = Skriv ordernumret från ditt ordermejl.
desk-email-wrong = Skriv den som namn@example.com.
desk-not-sent-fields = Inte skickat ännu. Rätta de markerade fälten och skicka igen.
desk-not-sent-trap = Inte skickat ännu. Din webbläsare fyllde i ett dolt fält. Kontrollera din text och skicka igen.
desk-not-sent-other-site = Inte skickat ännu. Du kommer från en annan webbplats. Kontrollera vad som står här och skicka sedan själv.
desk-not-sent-before = Formuläret har redan skickats med annan text, och det ärendet har vi. Tryck på knappen igen om du vill skicka det här också.
desk-state =
    { $word ->
        [received] Mottaget
        [in_review] Under granskning
        [accepted] Godkänt
        [refused] Avslaget
       *[completed] Avslutat
    }
desk-status-lead =
    { $word ->
        [received] Ditt ärende är hos oss. Ingen har tittat på det ännu.
        [in_review] Vi tittar på ditt ärende.
        [accepted] Vi har godkänt ditt ärende.
        [refused] Vi har avslagit ditt ärende. Varför står i vårt meddelande nedan.
       *[completed] Ditt ärende är avslutat.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ja: köparen får göra det
        [eligible_if] Ja, om de öppna villkoren stämmer
        [needs_person] Du avgör
        [not_eligible] Nej
       *[unknown] Öppet: en uppgift saknas
    }
desk-basis =
    { $word ->
        [law] lagen
       *[shop] dina regler
    }
desk-party =
    { $word ->
        [buyer] Köparen
       *[shop] Butiken
    }
desk-refusal-reason =
    { $word ->
        [period_over] Sista dagen har gått
        [not_yet] Första dagen har inte kommit
        [rule_refuses] Reglerna tar inte tillbaka sådana varor
        [legal_exception] Lagen gör undantag för sådana varor
        [condition_fails] Ett villkor stämmer inte
        [limit_reached] Redan så många gånger som tillåts
        [bundle_whole] Bara hela setet går tillbaka
        [no_legal_right] Lagen ger ingen sådan rätt
        [already_returned] Redan tillbaka eller begärd
        [not_late] Inte försenat
       *[no_rule] Reglerna säger inget om det
    }
desk-item-state =
    { $word ->
        [unused] Aldrig använd
        [unopened] Aldrig öppnad
        [tags_attached] Etiketterna sitter kvar
        [seal_intact] Förseglingen hel
        [complete] Alla delar finns
        [original_packaging] Originalförpackning
        [not_activated] Aldrig aktiverad
        [data_erased] Uppgifter raderade
        [serial_number_matches] Serienumret stämmer
        [undamaged] Oskadad
        [clean] Ren
        [used_as_intended] Använd som avsett
        [original_buyer] Första köparen
        [fault_reaches_measure] Felet når garantins mått
        [proof_of_purchase] Köpbevis
        [same_kind] Samma slag och storlek
       *[not_started] Inte startad eller nedladdad
    }
case-letter-subject =
    { $word ->
        [waiting] Vi har en fråga om ditt ärende: { $id }
        [accepted] Ditt ärende är godkänt: { $id }
        [refused] Ditt ärende är avslaget: { $id }
        [completed] Ditt ärende är avslutat: { $id }
       *[other] Nytt om ditt ärende: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } tittar på ditt ärende.
        [waiting] { $shop } behöver något från dig innan ditt ärende kan gå vidare.
        [accepted] { $shop } har godkänt ditt ärende.
        [refused] { $shop } har avslagit ditt ärende.
        [completed] { $shop } har avslutat ditt ärende.
       *[other] { $shop } har något nytt om ditt ärende.
    }
case-letter-next =
    { $word ->
        [waiting] Skriv till oss på din statussida. Då går vi vidare.
        [accepted] Vi gör det vi skrev till dig. Du behöver bara göra något om vårt meddelande ber om det.
        [refused] Ser du det på ett annat sätt? Skriv till oss på din statussida.
        [completed] Inget mer, om inte något ännu är oklart. På din statussida kan du skriva till oss och säga hur det gick.
       *[other] Vi svarar på din statussida så snart vi vet mer.
    }
case-letter-state = Status
desk-letter-plain = Öppnas inte den sidan? Den här fungerar i alla webbläsare:
