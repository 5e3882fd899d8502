desk-language-name = Nederlands
desk-language = Taal
# same as English
desk-day = { DATE($day, style: "long") }
# same as English
desk-count = { NUMBER($count) }
# same as English
desk-list = { LIST($items, type: "or") }
desk-log-out = Uitloggen
desk-ask-person = Vraag het een medewerker
desk-yes = Ja
desk-no = Nee
desk-not-found-title = Hier is niets
desk-not-found-text = Controleer het adres. Kwam je hier via een link van ons, kopieer dan de hele link.
desk-forbidden-title = Dit formulier geldt niet meer
desk-forbidden-text = Er is niets veranderd. Ga terug, laad de pagina opnieuw en probeer het nog eens.
desk-too-many-title = Te veel pogingen
desk-too-many-text = Wacht even. Nog te gaan in seconden: { NUMBER($seconds) }.
desk-unavailable-title = Dit lukt nu even niet
desk-unavailable-text = De fout ligt bij ons. Wat je net stuurde, is niet opgeslagen. Ga terug en probeer het zo opnieuw.
desk-login-title = Inloggen
desk-login-text = Verzoeken van kopers van { $shop }
desk-password = Wachtwoord
desk-login-go = Inloggen
desk-login-wrong = Dit wachtwoord klopt niet.
desk-no-password = Er is nog geen wachtwoord. Open de installatielink die het programma bij de start toonde.
desk-setup-title = Kies een wachtwoord
desk-setup-text = Het opent de inbox met de verzoeken van je kopers.
desk-password-hint = Minstens 10 tekens. Een paar woorden achter elkaar onthoud je makkelijk.
desk-password-again = Wachtwoord herhalen
desk-password-differs = De twee wachtwoorden zijn verschillend.
desk-setup-go = Wachtwoord instellen
desk-setup-closed-title = Deze link werkt niet meer
desk-setup-closed-text = Een installatielink werkt één keer. Is er al een wachtwoord, log dan in. Zo niet, start het programma opnieuw: het toont een nieuwe link.
# same as English
desk-inbox = Inbox
desk-search-label = Bestel- of dossiernummer
desk-search-go = Zoeken
desk-all = Alle
desk-states = Tonen per status
desk-pages = Pagina’s van de lijst
desk-older = Oudere
desk-newest = Nieuwste
desk-inbox-empty = Nog geen verzoeken. Nieuwe verschijnen hier.
desk-nothing-found = Geen verzoek gevonden. Kies een andere status of zoek ruimer.
desk-all-requests = Alle verzoeken
desk-buyer-wrote = De koper schrijft
desk-buyer-read = Wat de koper las
desk-facts = Gegevens
# same as English
desk-email = E-mail
desk-name = Naam
desk-sku = Artikelnummer
desk-quantity = Aantal
desk-price = Betaalde prijs
desk-wish = Wens
desk-reason = Reden
desk-serials = Serienummers
desk-wanted = Liever dit
desk-country = Land
desk-ordered-on = Besteld
desk-delivered-on = Aangekomen
desk-noticed-on = Gebrek gemerkt
desk-buyer-language = Taal van de koper
desk-verdict = Wat je regels en de wet zeggen
desk-no-verdict = Er is geen oordeel vastgelegd. Beslis zelf.
desk-older-policy = Beslist volgens oudere regels. Je regels zijn sindsdien gewijzigd.
desk-other-policy-shown = De pagina van de koper gebruikte een andere versie van je regels. De koper las misschien iets anders.
desk-last-day = Laatste dag
desk-way-back = Retourkosten voor
desk-refund = Terugbetaling
desk-remedies = Mogelijk
desk-says-no = Ertegen
desk-decided-at = Volgens de klok van je winkel: { $moment }
desk-answer = Antwoord
desk-new-state = Status
desk-message-to-buyer = Bericht aan de koper
desk-message-hint = De koper leest het op de statuspagina.
desk-refusal-needs-words = Vertel de koper waarom, en wat die nu kan doen.
desk-changed-meanwhile = Niet opgeslagen: het verzoek is intussen veranderd. Bekijk het verloop en sla dan opnieuw op.
desk-save = Antwoord opslaan
desk-you-read = Wat je las toen je het stuurde
desk-keep-link = Bewaar de link van je statuspagina. Wie hem heeft, kan de pagina lezen.
desk-receipt-title = We hebben je verzoek
desk-receipt-text = Dit is je ontvangstbevestiging. Print deze pagina of sla die op.
desk-check-sum = Controlesom
desk-follow = Verzoek volgen
desk-mail-note =
    { $state ->
        [queued] We sturen deze bevestiging ook naar je e-mailadres. Komt die niet aan, kijk dan in je spammap.
        [sent] We hebben deze bevestiging ook naar je e-mailadres gestuurd.
        [failed] Het lukte niet om deze bevestiging naar je e-mailadres te sturen. Print deze pagina of sla die op.
       *[none] We sturen deze bevestiging niet per e-mail. Print deze pagina of sla die op.
    }
desk-mail-title = Bevestiging per e-mail
desk-mail-shop =
    { $state ->
        [queued] Nog niet verstuurd. Volgende poging: { $moment }
        [sent] Verstuurd: { $moment }
        [failed] Niet bezorgd. Vertel de koper op een andere manier dat je het verzoek hebt.
       *[none] Er is er geen verstuurd: de desk had toen geen mailserver, of naar dit adres kan geen mail.
    }
desk-mail-failed = E-mail niet bezorgd
desk-mail-attempts = Pogingen
desk-mail-why = Reden
desk-mail-reason =
    { $reason ->
        [recipient] De mailserver neemt geen mail aan voor dit adres.
        [message] De mailserver neemt het bericht niet aan.
        [address] Naar dit adres kan geen mail.
        [sender] De mailserver laat het adres van je winkel niet versturen.
        [login] De mailserver accepteert gebruikersnaam of wachtwoord niet.
        [security] Er kwam geen versleutelde verbinding met de mailserver tot stand.
        [later] De mailserver vraagt om het later opnieuw te proberen.
        [expired] Het lukte te lang niet; we proberen het niet meer.
       *[connection] De mailserver is niet bereikbaar.
    }
desk-mail-answer = Antwoord van de mailserver
desk-mail-again = Opnieuw proberen
desk-letter-subject =
    { $case ->
        [withdrawal] Je herroeping is aangekomen: { $id }
       *[other] Je verzoek is aangekomen: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } heeft je herroeping ontvangen: { $moment }. Bewaar deze bevestiging.
       *[other] { $shop } heeft je verzoek ontvangen: { $moment }. Bewaar deze bevestiging.
    }
desk-letter-moment = { $moment } (tijdzone: { $zone })
desk-letter-next-title = Hoe het verder gaat
desk-letter-next =
    { $case ->
        [withdrawal] Je hoeft je herroeping niet opnieuw te sturen. Op je statuspagina zie je wat er met het artikel en je geld gebeurt.
       *[other] We bekijken je verzoek en antwoorden op je statuspagina. Tot dan hoef je niets te doen.
    }
desk-letter-why = Deze e-mail is automatisch verstuurd, omdat dit adres is ingevuld in een verzoek aan { $shop }. Was jij dat niet, laat het ons dan weten.
desk-form-title = Schrijf naar { $shop }
desk-form-text = Je krijgt meteen een ontvangstbevestiging en een link om ons antwoord te lezen.
desk-form-case = Waar gaat het over?
desk-your-email = Je e-mail
desk-your-country = Je land
desk-country-hint = Twee letters, bijvoorbeeld NL
desk-delivered-optional = Dag van aankomst, als je die weet
desk-your-words = In je eigen woorden
desk-leave-empty = Laat dit leeg
desk-form-go = Verzoek versturen
desk-order-wrong = Vul het bestelnummer uit je bestelmail in.
desk-email-wrong = Schrijf het als naam@example.com.
desk-not-sent-fields = Nog niet verstuurd. Verbeter de gemarkeerde velden en verstuur opnieuw.
desk-not-sent-trap = Nog niet verstuurd. Je browser vulde een verborgen veld in. Controleer je tekst en verstuur opnieuw.
desk-not-sent-other-site = Nog niet verstuurd. Je komt van een andere website. Controleer wat hier staat en verstuur het dan zelf.
desk-not-sent-before = Dit formulier is al eens met andere tekst verstuurd, en dat verzoek hebben we. Wil je dit ook versturen, druk dan nog eens op de knop.
desk-state =
    { $word ->
        [received] Ontvangen
        [in_review] In behandeling
        [accepted] Goedgekeurd
        [refused] Afgewezen
       *[completed] Afgerond
    }
desk-status-lead =
    { $word ->
        [received] Je verzoek is bij ons. Er heeft nog niemand naar gekeken.
        [in_review] We kijken naar je verzoek.
        [accepted] We hebben je verzoek goedgekeurd.
        [refused] We hebben je verzoek afgewezen. Waarom, lees je in ons bericht hieronder.
       *[completed] Je verzoek is afgerond.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ja: de koper mag dit
        [eligible_if] Ja, als de open voorwaarden kloppen
        [needs_person] Jij beslist
        [not_eligible] Nee
       *[unknown] Open: er ontbreekt een gegeven
    }
desk-basis =
    { $word ->
        [law] wet
       *[shop] je regels
    }
desk-party =
    { $word ->
        [buyer] Koper
       *[shop] Winkel
    }
desk-refusal-reason =
    { $word ->
        [period_over] De laatste dag is voorbij
        [not_yet] De eerste dag is er nog niet
        [rule_refuses] De regels nemen zulke artikelen niet terug
        [legal_exception] De wet maakt voor zulke artikelen een uitzondering
        [condition_fails] Een voorwaarde klopt niet
        [limit_reached] Al zo vaak als mag
        [bundle_whole] Alleen de hele set gaat terug
        [no_legal_right] De wet geeft dit recht niet
        [already_returned] Al terug of aangevraagd
        [not_late] Levering niet te laat
       *[no_rule] De regels zeggen hier niets over
    }
desk-item-state =
    { $word ->
        [unused] Nooit gebruikt
        [unopened] Nooit geopend
        [tags_attached] Labels eraan
        [seal_intact] Verzegeling heel
        [complete] Alle onderdelen erbij
        [original_packaging] Originele verpakking
        [not_activated] Nooit geactiveerd
        [data_erased] Gegevens gewist
        [serial_number_matches] Serienummer klopt
        [undamaged] Onbeschadigd
        [clean] Schoon
        [used_as_intended] Gebruikt zoals bedoeld
        [original_buyer] Eerste koper
        [fault_reaches_measure] Gebrek haalt de maat van de garantie
        [proof_of_purchase] Aankoopbewijs
        [same_kind] Zelfde soort en maat
       *[not_started] Niet gestart of gedownload
    }
case-letter-subject =
    { $word ->
        [waiting] We hebben een vraag over je verzoek: { $id }
        [accepted] Je verzoek is goedgekeurd: { $id }
        [refused] Je verzoek is afgewezen: { $id }
        [completed] Je verzoek is afgerond: { $id }
       *[other] Nieuws over je verzoek: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } kijkt naar je verzoek.
        [waiting] { $shop } heeft iets van je nodig voordat het verder kan met je verzoek.
        [accepted] { $shop } heeft je verzoek goedgekeurd.
        [refused] { $shop } heeft je verzoek afgewezen.
        [completed] { $shop } heeft je verzoek afgerond.
       *[other] { $shop } heeft nieuws over je verzoek.
    }
case-letter-next =
    { $word ->
        [waiting] Schrijf ons op je statuspagina. Dan gaan we verder.
        [accepted] We doen wat we je schreven. Je hoeft niets te doen, tenzij ons bericht erom vraagt.
        [refused] Zie je het anders? Schrijf ons dan op je statuspagina.
        [completed] Niets meer, tenzij er nog iets open is. Op je statuspagina kun je ons schrijven en zeggen hoe we het deden.
       *[other] We antwoorden op je statuspagina zodra we meer weten.
    }
case-letter-state = Status
desk-letter-plain = Gaat die pagina niet open? Deze werkt met elke browser:
