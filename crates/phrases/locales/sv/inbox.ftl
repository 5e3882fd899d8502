inbox-skip = Hoppa till innehållet
inbox-pages = Sidor
inbox-shop = Butik
inbox-account = Ditt konto
inbox-not-allowed-title = Du får inte göra det här
inbox-not-allowed-text = Inget ändrades. En ägare av butiken kan ge dig en annan roll.
inbox-state =
    { $word ->
        [received] Nytt
        [in_review] Under granskning
        [waiting] Väntar på köparen
        [accepted] Godkänt
        [refused] Avslaget
       *[completed] Avslutat
    }
# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Order, e-post, namn, produkt eller ärende
inbox-case-label = Typ av ärende
inbox-every-case = Alla typer
inbox-needs-answer = Behöver svar
inbox-clear = Rensa
inbox-overdue = Försenat sedan { $moment }
inbox-answer-by = Svara senast { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } svar är försenat.
       *[other] { $count } svar är försenade.
    }
inbox-first-page = Första sidan
inbox-next-page = Nästa sida
inbox-export = Ladda ner listan:
inbox-cases = Ärenden
inbox-case-before = Föregående ärende
inbox-case-after = Nästa ärende
inbox-action =
    { $word ->
        [approve] Godkänn
        [ask] Fråga köparen
        [decline] Avslå
        [exception] Gör ett undantag
        [goods] Varan mottagen
        [parcel] Något är på väg
        [refund] Återbetalning gjord
        [solved] Löst på annat sätt
        [write] Skriv till köparen
        [review] Börja granska
       *[reopen] Öppna igen
    }
inbox-action-hint =
    { $word ->
        [approve] Köparen får det han eller hon bad om.
        [ask] Ärendet väntar på köparens svar.
        [decline] Säg varför, och vad köparen kan göra nu.
        [exception] Du ger mer än reglerna och lagen kräver. Det markeras som ett undantag.
        [goods] Köparen får veta att varan har kommit.
        [parcel] En retursedel, en ny vara eller en reparerad vara: köparen får nummer och länk.
        [refund] Pengarna är på väg tillbaka. Det avslutar ärendet.
        [solved] Köparen fick något annat än pengar. Det avslutar ärendet.
        [write] Statusen ändras inte.
        [review] Köparen ser att någon tittar på det.
       *[reopen] Ärendet granskas igen.
    }
inbox-action-go =
    { $word ->
        [approve] Godkänn
        [ask] Skicka frågan
        [decline] Avslå
        [exception] Godkänn som undantag
        [goods] Spara
        [parcel] Spara
        [refund] Avsluta som återbetalat
        [solved] Avsluta som löst
        [write] Skicka meddelandet
        [review] Börja granska
       *[reopen] Öppna igen
    }
inbox-goods-message = Vi har fått varan.
inbox-message-optional = Meddelande till köparen, om du vill
inbox-message-hint = Köparen läser det på statussidan. Köparens språk: { $language }
# same as English
inbox-template = Text
inbox-put-in = Infoga
inbox-tracking-number = Spårningsnummer
inbox-tracking-link = Länk för spårning
inbox-resolution = Lösning
inbox-taken-back = Köparen tog tillbaka ärendet
inbox-amount = Återbetalat belopp
inbox-currency = Valuta
inbox-words-missing = Inte sparat ännu: berätta för köparen varför, eller vad du behöver.
inbox-places-left = Inte sparat ännu: meddelandet har en plats inom klammerparenteser som du måste fylla i.
inbox-link-wrong = Inte sparat ännu: länken måste börja med https://.
inbox-parcel-missing = Inte sparat ännu: skriv ett spårningsnummer eller en länk.
inbox-solution-missing = Inte sparat ännu: välj hur det löstes.
inbox-amount-wrong = Inte sparat ännu: skriv beloppet som 12.90, utan tusentalstecken, och en valuta som EUR.
inbox-too-long = Inte sparat ännu: meddelandet har mer än 2 000 tecken.
inbox-exception = Undantag
inbox-rating = Köparens betyg
inbox-stars = { $stars } av 5
inbox-erase = Radera personuppgifter
inbox-erase-text = Namn, e-post, ordernummer, meddelanden och foton försvinner för gott. Det som siffrorna räknar finns kvar.
inbox-erase-sure = Ja, radera för gott
inbox-step =
    { $word ->
        [message] Meddelande
        [tracking] Paket
        [photos] Foton
       *[state] Noterat
    }
inbox-actor =
    { $word ->
        [buyer] Köpare
        [shop] Butik
       *[desk] Automatiskt
    }
inbox-gives =
    { $word ->
        [law] Enligt lagen:
       *[shop] Enligt dina regler:
    }
inbox-refuses =
    { $word ->
        [law] Emot enligt lagen:
       *[shop] Emot enligt dina regler:
    }
inbox-not-told = Köparen har inte berättat:
inbox-opens-on = Första dag
inbox-send-by = Varan skickad senast
inbox-money-by = Pengarna tillbaka senast
inbox-unlimited = Inget slut
inbox-person-decides = En medarbetare i din butik avgör det här.
inbox-conditions = Villkor
inbox-holds = uppfyllt
inbox-fails = inte uppfyllt
inbox-open = öppet
# same as English
inbox-staff = Team
inbox-role =
    { $word ->
        [owner] Ägare
        [agent] Medarbetare
       *[reader] Läsare
    }
inbox-role-label = Roll
inbox-role-hint = Ägare får göra allt. Medarbetare svarar och laddar ner. Läsare tittar bara.
inbox-person =
    { $word ->
        [active] Aktiv
        [invited] Inbjuden
        [expired] Inbjudan har gått ut
       *[off] Avstängd
    }
inbox-invite = Bjud in någon
inbox-invite-go = Skapa länk
inbox-link-text = Ge den här länken till { $name }. Den fungerar en gång, i 7 dagar, och visas inte igen.
inbox-new-link = Ny länk
inbox-switch-off = Stäng av
inbox-switch-on = Slå på
inbox-save = Spara
inbox-remove = Ta bort
inbox-fields-wrong = Inget ändrades: skriv ett namn och en e-postadress som namn@example.com.
inbox-last-owner = Inget ändrades: butiken behöver först en annan ägare som kan logga in.
inbox-other-shop = Inget ändrades: personen arbetar också för en annan butik. Den som äger båda kan skapa länken.
inbox-one-password = Det gemensamma lösenordet från förr öppnar fortfarande allt. Ta bort det när alla kollegor har ett konto.
inbox-one-password-go = Ta bort det gemensamma lösenordet
inbox-login-wrong = E-post och lösenord hör inte ihop.
inbox-forgotten = Har du glömt lösenordet? En ägare av butiken kan ge dig en ny länk.
inbox-setup-title = Ditt konto för inkorgen
inbox-setup-text = Du är ägare: du ser alla ärenden och kan bjuda in kollegor.
inbox-setup-go = Skapa konto
inbox-invitation-title = Ärenden från köpare hos { $shop }
inbox-invitation-text = Välkommen, { $name }. Välj ett lösenord; sedan kan du logga in med din e-post.
inbox-invitation-closed = En inbjudan fungerar en gång, i 7 dagar. Be butikens ägare om en ny länk.
inbox-your-name = Ditt namn
inbox-your-email = Din e-post
inbox-name-wrong = Skriv ditt namn; högst 80 tecken.
inbox-change-password = Byt lösenord
inbox-current-password = Nuvarande lösenord
inbox-everywhere = Logga ut överallt
inbox-everywhere-text = På alla datorer och telefoner, den här också.
inbox-templates = Texter
inbox-templates-text = Dina egna texter för svar. En köpare får en text på sitt språk, annars på din butiks första språk.
inbox-places = Desken fyller i de här: { LIST($places) }
inbox-no-templates = Inga texter ännu.
inbox-new-template = Ny text
inbox-template-name = Textens namn
# same as English
inbox-text = Text
inbox-template-wrong = Inte sparat ännu: skriv ett namn och en text på högst 2 000 tecken.
