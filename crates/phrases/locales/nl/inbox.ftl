inbox-skip = Naar de inhoud
inbox-pages = Pagina’s
inbox-shop = Winkel
inbox-account = Je account
inbox-not-allowed-title = Dit mag je niet doen
inbox-not-allowed-text = Er is niets veranderd. Een eigenaar van de winkel kan je een andere rol geven.
inbox-state =
    { $word ->
        [received] Nieuw
        [in_review] In behandeling
        [waiting] Wacht op koper
        [accepted] Goedgekeurd
        [refused] Afgewezen
       *[completed] Afgerond
    }
# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Bestelling, e-mail, naam, product of dossier
inbox-case-label = Soort dossier
inbox-every-case = Alle soorten
inbox-needs-answer = Wacht op antwoord
inbox-clear = Wissen
inbox-overdue = Te laat sinds { $moment }
inbox-answer-by = Antwoord uiterlijk { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } antwoord is te laat.
       *[other] { $count } antwoorden zijn te laat.
    }
inbox-first-page = Eerste pagina
inbox-next-page = Volgende pagina
inbox-export = Deze lijst downloaden:
inbox-cases = Dossiers
inbox-case-before = Vorig dossier
inbox-case-after = Volgend dossier
inbox-action =
    { $word ->
        [approve] Goedkeuren
        [ask] Koper iets vragen
        [decline] Afwijzen
        [exception] Uitzondering maken
        [goods] Artikel ontvangen
        [parcel] Er is iets onderweg
        [refund] Geld teruggestort
        [solved] Anders opgelost
        [write] Schrijven aan koper
        [review] In behandeling nemen
       *[reopen] Heropenen
    }
inbox-action-hint =
    { $word ->
        [approve] De koper krijgt waar hij of zij om vroeg.
        [ask] Het dossier wacht op het antwoord van de koper.
        [decline] Zeg waarom, en wat de koper nu kan doen.
        [exception] Je geeft meer dan je regels en de wet vragen. Dit wordt als uitzondering gemarkeerd.
        [goods] De koper hoort dat het artikel is aangekomen.
        [parcel] Een label, een vervanging of een gerepareerd artikel: de koper krijgt nummer en link.
        [refund] Het geld is onderweg terug. Dit sluit het dossier.
        [solved] De koper kreeg iets anders dan geld. Dit sluit het dossier.
        [write] De status blijft zoals hij is.
        [review] De koper ziet dat er iemand naar kijkt.
       *[reopen] Het dossier gaat weer in behandeling.
    }
inbox-action-go =
    { $word ->
        [approve] Goedkeuren
        [ask] Vraag versturen
        [decline] Afwijzen
        [exception] Goedkeuren als uitzondering
        [goods] Opslaan
        [parcel] Opslaan
        [refund] Sluiten als terugbetaald
        [solved] Sluiten als opgelost
        [write] Bericht versturen
        [review] In behandeling nemen
       *[reopen] Heropenen
    }
inbox-goods-message = We hebben het artikel ontvangen.
inbox-message-optional = Bericht aan de koper, als je wilt
inbox-message-hint = De koper leest het op de statuspagina. Taal van de koper: { $language }
inbox-template = Tekst
inbox-put-in = Invoegen
inbox-tracking-number = Trackingnummer
inbox-tracking-link = Link om te volgen
inbox-resolution = Oplossing
inbox-taken-back = De koper trok het verzoek in
inbox-amount = Terugbetaald bedrag
inbox-currency = Valuta
inbox-words-missing = Nog niet opgeslagen: vertel de koper waarom, of wat je nodig hebt.
inbox-places-left = Nog niet opgeslagen: in het bericht staat een plek tussen accolades die je nog moet invullen.
inbox-link-wrong = Nog niet opgeslagen: de link moet beginnen met https://.
inbox-parcel-missing = Nog niet opgeslagen: vul een trackingnummer of een link in.
inbox-solution-missing = Nog niet opgeslagen: kies hoe het is opgelost.
inbox-amount-wrong = Nog niet opgeslagen: vul het bedrag in als 12.90, zonder teken voor duizendtallen, en een valuta als EUR.
inbox-too-long = Nog niet opgeslagen: het bericht heeft meer dan 2.000 tekens.
inbox-exception = Uitzondering
inbox-rating = Beoordeling van de koper
inbox-stars = { $stars } van 5
inbox-erase = Persoonsgegevens wissen
inbox-erase-text = Naam, e-mail, bestelnummer, berichten en foto’s verdwijnen voorgoed. Wat de cijfers tellen, blijft.
inbox-erase-sure = Ja, voorgoed wissen
inbox-step =
    { $word ->
        [message] Bericht
        [tracking] Pakket
        [photos] Foto’s
       *[state] Genoteerd
    }
inbox-actor =
    { $word ->
        [buyer] Koper
        [shop] Winkel
       *[desk] Automatisch
    }
inbox-gives =
    { $word ->
        [law] Volgens de wet:
       *[shop] Volgens je regels:
    }
inbox-refuses =
    { $word ->
        [law] Ertegen volgens de wet:
       *[shop] Ertegen volgens je regels:
    }
inbox-not-told = De koper heeft niet gezegd:
inbox-opens-on = Eerste dag
inbox-send-by = Versturen uiterlijk
inbox-money-by = Geld terug uiterlijk
inbox-unlimited = Zonder einde
inbox-person-decides = Iemand van je winkel beslist hierover.
inbox-conditions = Voorwaarden
inbox-holds = klopt
inbox-fails = klopt niet
# same as English
inbox-open = open
# same as English
inbox-staff = Team
inbox-role =
    { $word ->
        [owner] Eigenaar
        [agent] Medewerker
       *[reader] Lezer
    }
inbox-role-label = Rol
inbox-role-hint = Eigenaars mogen alles. Medewerkers antwoorden en downloaden. Lezers kijken alleen.
inbox-person =
    { $word ->
        [active] Actief
        [invited] Uitgenodigd
        [expired] Uitnodiging verlopen
       *[off] Uitgeschakeld
    }
inbox-invite = Iemand uitnodigen
inbox-invite-go = Link maken
inbox-link-text = Geef deze link aan { $name }. Hij werkt één keer, 7 dagen lang, en je ziet hem niet nog eens.
inbox-new-link = Nieuwe link
inbox-switch-off = Uitschakelen
inbox-switch-on = Inschakelen
inbox-save = Opslaan
inbox-remove = Verwijderen
inbox-fields-wrong = Er is niets veranderd: vul een naam in, en een e-mailadres als naam@example.com.
inbox-last-owner = Er is niets veranderd: de winkel heeft eerst een andere eigenaar nodig die kan inloggen.
inbox-other-shop = Er is niets veranderd: deze persoon werkt ook voor een andere winkel. Wie van beide eigenaar is, kan de link maken.
inbox-one-password = Het ene wachtwoord van vroeger opent nog alles. Haal het weg zodra elke collega een account heeft.
inbox-one-password-go = Het ene wachtwoord weghalen
inbox-login-wrong = E-mail en wachtwoord horen niet bij elkaar.
inbox-forgotten = Wachtwoord vergeten? Een eigenaar van de winkel kan je een nieuwe link geven.
inbox-setup-title = Je account voor de inbox
inbox-setup-text = Jij bent de eigenaar: je ziet elk verzoek en kunt collega’s uitnodigen.
inbox-setup-go = Account maken
inbox-invitation-title = Verzoeken van kopers van { $shop }
inbox-invitation-text = Welkom, { $name }. Kies een wachtwoord; daarna kun je inloggen met je e-mail.
inbox-invitation-closed = Een uitnodiging werkt één keer, 7 dagen lang. Vraag de eigenaar van de winkel om een nieuwe link.
inbox-your-name = Je naam
inbox-your-email = Je e-mail
inbox-name-wrong = Vul je naam in; hoogstens 80 tekens.
inbox-change-password = Wachtwoord wijzigen
inbox-current-password = Huidig wachtwoord
inbox-everywhere = Overal uitloggen
inbox-everywhere-text = Op elke computer en telefoon, ook deze.
inbox-templates = Teksten
inbox-templates-text = Je eigen teksten voor antwoorden. Een koper krijgt een tekst in de eigen taal, of anders in de eerste taal van je winkel.
inbox-places = De desk vult deze in: { LIST($places) }
inbox-no-templates = Nog geen teksten.
inbox-new-template = Nieuwe tekst
inbox-template-name = Naam van de tekst
inbox-text = Tekst
inbox-template-wrong = Nog niet opgeslagen: vul een naam in en een tekst van hoogstens 2.000 tekens.
