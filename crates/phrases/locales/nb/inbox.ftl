inbox-skip = Gå til innholdet
inbox-pages = Sider
inbox-shop = Butikk
inbox-account = Kontoen din
inbox-not-allowed-title = Du har ikke lov til dette
inbox-not-allowed-text = Ingenting ble endret. En eier av butikken kan gi deg en annen rolle.
inbox-state =
    { $word ->
        [received] Ny
        [in_review] Til behandling
        [waiting] Venter på kjøperen
        [accepted] Godkjent
        [refused] Avslått
       *[completed] Avsluttet
    }
inbox-short-moment = { DATE($day, style: "short") } kl. { $time }
inbox-search-label = Ordre, e-post, navn, produkt eller sak
inbox-case-label = Type sak
inbox-every-case = Alle typer
inbox-needs-answer = Trenger svar
inbox-clear = Tøm
inbox-overdue = Forsinket siden { $moment }
inbox-answer-by = Svar senest { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } svar er forsinket.
       *[other] { $count } svar er forsinket.
    }
inbox-first-page = Første side
inbox-next-page = Neste side
inbox-export = Last ned denne listen:
inbox-cases = Saker
inbox-case-before = Forrige sak
inbox-case-after = Neste sak
inbox-action =
    { $word ->
        [approve] Godkjenn
        [ask] Spør kjøperen
        [decline] Avslå
        [exception] Gjør et unntak
        [goods] Varen mottatt
        [parcel] Noe er på vei
        [refund] Pengene sendt tilbake
        [solved] Løst på annen måte
        [write] Skriv til kjøperen
        [review] Start behandlingen
       *[reopen] Åpne igjen
    }
inbox-action-hint =
    { $word ->
        [approve] Kjøperen får det han eller hun ba om.
        [ask] Saken venter på svar fra kjøperen.
        [decline] Si hvorfor, og hva kjøperen kan gjøre nå.
        [exception] Du gir mer enn reglene og loven krever. Det blir merket som et unntak.
        [goods] Kjøperen får vite at varen har kommet.
        [parcel] En etikett, en ny vare eller en reparert vare: kjøperen får nummer og lenke.
        [refund] Pengene er på vei tilbake. Dette avslutter saken.
        [solved] Kjøperen fikk noe annet enn penger. Dette avslutter saken.
        [write] Statusen blir som den er.
        [review] Kjøperen ser at noen ser på saken.
       *[reopen] Saken går tilbake til behandling.
    }
inbox-action-go =
    { $word ->
        [approve] Godkjenn
        [ask] Send spørsmålet
        [decline] Avslå
        [exception] Godkjenn som unntak
        [goods] Lagre
        [parcel] Lagre
        [refund] Avslutt som tilbakebetalt
        [solved] Avslutt som løst
        [write] Send meldingen
        [review] Start behandlingen
       *[reopen] Åpne igjen
    }
inbox-goods-message = Vi har mottatt varen.
inbox-message-optional = Melding til kjøperen, hvis du vil
inbox-message-hint = Kjøperen leser den på statussiden. Språket til kjøperen: { $language }
inbox-template = Tekst
inbox-put-in = Sett inn
inbox-tracking-number = Sporingsnummer
inbox-tracking-link = Lenke for sporing
inbox-resolution = Løsning
inbox-taken-back = Kjøperen trakk henvendelsen
inbox-amount = Tilbakebetalt beløp
inbox-currency = Valuta
inbox-words-missing = Ikke lagret ennå: fortell kjøperen hvorfor, eller hva du trenger.
inbox-places-left = Ikke lagret ennå: meldingen har en plass i krøllparenteser som du må fylle ut.
inbox-link-wrong = Ikke lagret ennå: lenken må begynne med https://.
inbox-parcel-missing = Ikke lagret ennå: skriv et sporingsnummer eller en lenke.
inbox-solution-missing = Ikke lagret ennå: velg hvordan det ble løst.
inbox-amount-wrong = Ikke lagret ennå: skriv beløpet som 12.90, uten tusenskille, og en valuta som EUR.
inbox-too-long = Ikke lagret ennå: meldingen har mer enn 2 000 tegn.
inbox-exception = Unntak
inbox-rating = Vurdering fra kjøperen
inbox-stars = { $stars } av 5
inbox-erase = Slett personopplysninger
inbox-erase-text = Navn, e-post, ordrenummer, meldinger og bilder blir borte for godt. Det tallene teller, blir igjen.
inbox-erase-sure = Ja, slett for godt
inbox-step =
    { $word ->
        [message] Melding
        [tracking] Pakke
        [photos] Bilder
       *[state] Notert
    }
inbox-actor =
    { $word ->
        [buyer] Kjøper
        [shop] Butikk
       *[desk] Automatisk
    }
inbox-gives =
    { $word ->
        [law] Etter loven:
       *[shop] Etter reglene dine:
    }
inbox-refuses =
    { $word ->
        [law] Imot etter loven:
       *[shop] Imot etter reglene dine:
    }
inbox-not-told = Kjøperen har ikke fortalt:
inbox-opens-on = Første dag
inbox-send-by = Varen sendt senest
inbox-money-by = Pengene tilbake senest
inbox-unlimited = Ingen slutt
inbox-person-decides = En medarbeider i butikken din avgjør dette.
inbox-conditions = Vilkår
inbox-holds = oppfylt
inbox-fails = ikke oppfylt
inbox-open = åpent
# same as English
inbox-staff = Team
inbox-role =
    { $word ->
        [owner] Eier
        [agent] Medarbeider
       *[reader] Leser
    }
inbox-role-label = Rolle
inbox-role-hint = Eiere kan gjøre alt. Medarbeidere svarer og laster ned. Lesere kan bare se.
inbox-person =
    { $word ->
        [active] Aktiv
        [invited] Invitert
        [expired] Invitasjonen har gått ut
       *[off] Slått av
    }
inbox-invite = Inviter noen
inbox-invite-go = Lag en lenke
inbox-link-text = Gi denne lenken til { $name }. Den virker én gang, i 7 dager, og vises ikke igjen.
inbox-new-link = Ny lenke
inbox-switch-off = Slå av
inbox-switch-on = Slå på
inbox-save = Lagre
inbox-remove = Fjern
inbox-fields-wrong = Ingenting ble endret: skriv et navn og en e-post som navn@example.com.
inbox-last-owner = Ingenting ble endret: butikken må først ha en annen eier som kan logge inn.
inbox-other-shop = Ingenting ble endret: denne personen jobber også for en annen butikk. En som eier begge, kan lage lenken.
inbox-one-password = Det felles passordet fra før åpner fortsatt alt. Ta det bort når alle kolleger har en konto.
inbox-one-password-go = Ta bort det felles passordet
inbox-login-wrong = E-post og passord hører ikke sammen.
inbox-forgotten = Har du glemt passordet? En eier av butikken kan gi deg en ny lenke.
inbox-setup-title = Kontoen din for innboksen
inbox-setup-text = Du er eieren: du ser alle henvendelser og kan invitere kolleger.
inbox-setup-go = Opprett konto
inbox-invitation-title = Henvendelser fra kjøpere hos { $shop }
inbox-invitation-text = Velkommen, { $name }. Velg et passord; så kan du logge inn med e-posten din.
inbox-invitation-closed = En invitasjon virker én gang, i 7 dager. Be eieren av butikken om en ny lenke.
inbox-your-name = Navnet ditt
inbox-your-email = E-posten din
inbox-name-wrong = Skriv navnet ditt; høyst 80 tegn.
inbox-change-password = Bytt passord
inbox-current-password = Nåværende passord
inbox-everywhere = Logg ut overalt
inbox-everywhere-text = På alle datamaskiner og telefoner, også denne.
inbox-templates = Tekster
inbox-templates-text = Dine egne tekster til svar. En kjøper får en tekst på sitt språk, ellers på det første språket til butikken.
inbox-places = Desken fyller inn disse: { LIST($places) }
inbox-no-templates = Ingen tekster ennå.
inbox-new-template = Ny tekst
inbox-template-name = Navn på teksten
inbox-text = Tekst
inbox-template-wrong = Ikke lagret ennå: skriv et navn og en tekst på høyst 2 000 tegn.
