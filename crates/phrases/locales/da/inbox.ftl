inbox-skip = Gå til indholdet
inbox-pages = Sider
inbox-shop = Butik
inbox-account = Din konto
inbox-not-allowed-title = Det må du ikke
inbox-not-allowed-text = Intet blev ændret. En ejer af butikken kan give dig en anden rolle.
inbox-state =
    { $word ->
        [received] Ny
        [in_review] Under behandling
        [waiting] Venter på køberen
        [accepted] Godkendt
        [refused] Afvist
       *[completed] Lukket
    }
inbox-short-moment = { DATE($day, style: "short") } kl. { $time }
inbox-search-label = Ordre, e-mail, navn, produkt eller sag
inbox-case-label = Type af sag
inbox-every-case = Alle typer
inbox-needs-answer = Mangler svar
inbox-clear = Ryd
inbox-overdue = Forsinket siden { $moment }
inbox-answer-by = Svar senest { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } svar er forsinket.
       *[other] { $count } svar er forsinkede.
    }
inbox-first-page = Første side
inbox-next-page = Næste side
inbox-export = Hent denne liste:
inbox-cases = Sager
inbox-case-before = Forrige sag
inbox-case-after = Næste sag
inbox-action =
    { $word ->
        [approve] Godkend
        [ask] Spørg køberen
        [decline] Afvis
        [exception] Gør en undtagelse
        [goods] Varen modtaget
        [parcel] Noget er på vej
        [refund] Penge sendt tilbage
        [solved] Løst på anden måde
        [write] Skriv til køberen
        [review] Begynd behandlingen
       *[reopen] Åbn igen
    }
inbox-action-hint =
    { $word ->
        [approve] Køberen får det, han eller hun bad om.
        [ask] Sagen venter på køberens svar.
        [decline] Sig hvorfor, og hvad køberen kan gøre nu.
        [exception] Du giver mere, end regler og lov kræver. Det bliver markeret som en undtagelse.
        [goods] Køberen får at vide, at varen er kommet frem.
        [parcel] En label, en ny vare eller en repareret vare: køberen får nummer og link.
        [refund] Pengene er på vej tilbage. Det lukker sagen.
        [solved] Køberen fik noget andet end penge. Det lukker sagen.
        [write] Status bliver, som den er.
        [review] Køberen ser, at nogen ser på sagen.
       *[reopen] Sagen går tilbage til behandling.
    }
inbox-action-go =
    { $word ->
        [approve] Godkend
        [ask] Send spørgsmålet
        [decline] Afvis
        [exception] Godkend som undtagelse
        [goods] Gem
        [parcel] Gem
        [refund] Luk som tilbagebetalt
        [solved] Luk som løst
        [write] Send beskeden
        [review] Begynd behandlingen
       *[reopen] Åbn igen
    }
inbox-goods-message = Vi har modtaget varen.
inbox-message-optional = Besked til køberen, hvis du vil
inbox-message-hint = Køberen læser den på statussiden. Køberens sprog: { $language }
inbox-template = Tekst
inbox-put-in = Indsæt
inbox-tracking-number = Sporingsnummer
inbox-tracking-link = Link til sporing
inbox-resolution = Løsning
inbox-taken-back = Køberen trak henvendelsen tilbage
inbox-amount = Tilbagebetalt beløb
inbox-currency = Valuta
inbox-words-missing = Ikke gemt endnu: fortæl køberen hvorfor, eller hvad du mangler.
inbox-places-left = Ikke gemt endnu: beskeden har en plads i krøllede parenteser, som du skal udfylde.
inbox-link-wrong = Ikke gemt endnu: linket skal begynde med https://.
inbox-parcel-missing = Ikke gemt endnu: skriv et sporingsnummer eller et link.
inbox-solution-missing = Ikke gemt endnu: vælg, hvordan sagen blev løst.
inbox-amount-wrong = Ikke gemt endnu: skriv beløbet som 12.90, uden tusindtalstegn, og en valuta som EUR.
inbox-too-long = Ikke gemt endnu: beskeden har mere end 2.000 tegn.
inbox-exception = Undtagelse
inbox-rating = Køberens vurdering
inbox-stars = { $stars } af 5
inbox-erase = Slet personoplysninger
inbox-erase-text = Navn, e-mail, ordrenummer, beskeder og billeder forsvinder for altid. Det, tallene tæller, bliver.
inbox-erase-sure = Ja, slet for altid
inbox-step =
    { $word ->
        [message] Besked
        [tracking] Pakke
        [photos] Billeder
       *[state] Noteret
    }
inbox-actor =
    { $word ->
        [buyer] Køber
        [shop] Butik
       *[desk] Automatisk
    }
inbox-gives =
    { $word ->
        [law] Efter loven:
       *[shop] Efter dine regler:
    }
inbox-refuses =
    { $word ->
        [law] Imod efter loven:
       *[shop] Imod efter dine regler:
    }
inbox-not-told = Køberen har ikke fortalt:
inbox-opens-on = Første dag
inbox-send-by = Varen sendt senest
inbox-money-by = Pengene tilbage senest
inbox-unlimited = Ingen slutdato
inbox-person-decides = En medarbejder i din butik afgør det.
inbox-conditions = Betingelser
inbox-holds = opfyldt
inbox-fails = ikke opfyldt
inbox-open = åben
# same as English
inbox-staff = Team
inbox-role =
    { $word ->
        [owner] Ejer
        [agent] Medarbejder
       *[reader] Læser
    }
inbox-role-label = Rolle
inbox-role-hint = Ejere må alt. Medarbejdere svarer og henter data. Læsere kan kun se.
inbox-person =
    { $word ->
        [active] Aktiv
        [invited] Inviteret
        [expired] Invitationen er udløbet
       *[off] Slået fra
    }
inbox-invite = Invitér en person
inbox-invite-go = Lav et link
inbox-link-text = Giv dette link til { $name }. Det virker én gang, i 7 dage, og bliver ikke vist igen.
inbox-new-link = Nyt link
inbox-switch-off = Slå fra
inbox-switch-on = Slå til
inbox-save = Gem
inbox-remove = Fjern
inbox-fields-wrong = Intet blev ændret: skriv et navn og en e-mail som navn@example.com.
inbox-last-owner = Intet blev ændret: butikken skal først have en anden ejer, der kan logge ind.
inbox-other-shop = Intet blev ændret: denne person arbejder også for en anden butik. En, der ejer begge, kan lave linket.
inbox-one-password = Den fælles adgangskode fra før åbner stadig alt. Fjern den, når alle kolleger har en konto.
inbox-one-password-go = Fjern den fælles adgangskode
inbox-login-wrong = E-mail og adgangskode passer ikke sammen.
inbox-forgotten = Har du glemt din adgangskode? En ejer af butikken kan give dig et nyt link.
inbox-setup-title = Din konto til indbakken
inbox-setup-text = Du er ejeren: du ser alle henvendelser og kan invitere kolleger.
inbox-setup-go = Opret konto
inbox-invitation-title = Henvendelser fra købere hos { $shop }
inbox-invitation-text = Velkommen, { $name }. Vælg en adgangskode; så kan du logge ind med din e-mail.
inbox-invitation-closed = En invitation virker én gang, i 7 dage. Bed butikkens ejer om et nyt link.
inbox-your-name = Dit navn
inbox-your-email = Din e-mail
inbox-name-wrong = Skriv dit navn; højst 80 tegn.
inbox-change-password = Skift adgangskode
inbox-current-password = Nuværende adgangskode
inbox-everywhere = Log ud overalt
inbox-everywhere-text = På alle computere og telefoner, også denne.
inbox-templates = Tekster
inbox-templates-text = Dine egne tekster til svar. En køber får en tekst på sit sprog, ellers på din butiks første sprog.
inbox-places = Desken udfylder disse: { LIST($places) }
inbox-no-templates = Ingen tekster endnu.
inbox-new-template = Ny tekst
inbox-template-name = Tekstens navn
inbox-text = Tekst
inbox-template-wrong = Ikke gemt endnu: skriv et navn og en tekst på højst 2.000 tegn.
