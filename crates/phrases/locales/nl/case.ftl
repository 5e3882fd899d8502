case-state =
    { $word ->
        [received] Ontvangen
        [in_review] In behandeling
        [waiting] Wacht op jou
        [accepted] Goedgekeurd
        [refused] Afgewezen
       *[completed] Afgerond
    }
case-lead =
    { $word ->
        [received] We hebben je verzoek. Er heeft nog niemand naar gekeken.
        [in_review] We kijken naar je verzoek.
        [waiting] We hebben iets van je nodig voordat we verder kunnen. Wat, lees je in ons bericht hieronder.
        [accepted] We hebben je verzoek goedgekeurd.
        [refused] We hebben je verzoek afgewezen. Waarom, lees je in ons bericht hieronder.
       *[completed] Je verzoek is afgerond.
    }
case-since = Sinds { $moment }
case-next-title = Hoe het verder gaat
case-next =
    { $word ->
        [received] We bekijken je verzoek en antwoorden hier. Tot dan hoef je niets te doen.
        [in_review] We antwoorden hier zodra we meer weten. Tot dan hoef je niets te doen.
        [waiting] Schrijf ons op deze pagina. Dan gaan we verder.
        [accepted] We doen wat we je schreven. Je hoeft niets te doen, tenzij ons bericht erom vraagt.
        [refused] Zie je het anders? Schrijf ons dan op deze pagina.
       *[completed] Niets meer. Is er nog iets open? Schrijf ons dan op deze pagina.
    }
case-answer-by = We antwoorden uiterlijk op { $moment }.
case-answer-late = We wilden uiterlijk op { $moment } antwoorden. We zijn te laat, en dat spijt ons.
case-our-message = Ons bericht
case-by =
    { $who ->
        [buyer] Jij
        [shop] { $shop }
       *[desk] Automatisch
    }
case-step =
    { $word ->
        [message] Bericht
        [tracking] Pakket
       *[photos] Foto’s
    }
case-tracking = Trackingnummer
case-tracking-follow = Pakket volgen
case-result = Uitkomst
case-end =
    { $word ->
        [refused] Afgewezen
       *[withdrawn] Door jou ingetrokken
    }
case-refunded = Terugbetaald
case-write-title = Schrijf ons
case-write-label = Je bericht
case-write-hint = Hoogstens 2.000 tekens. Geen bank- of kaartnummers, alsjeblieft.
case-write-reopens = Met je bericht gaat het dossier weer open. Je kunt hier schrijven tot en met { DATE($day, style: "long") }.
case-write-over = Dit dossier is al meer dan 30 dagen gesloten. Is er iets nieuws? Stuur dan een nieuw verzoek of vraag het een medewerker.
case-write-go = Bericht versturen
case-write-done = We hebben je bericht.
case-write-wrong =
    { $why ->
        [empty] Niet verstuurd: schrijf eerst iets.
        [long] Niet verstuurd: hoogstens 2.000 tekens. Maak je bericht korter.
        [many] Niet verstuurd: je schreef al 20 keer sinds gisteren. Probeer het later opnieuw; je andere berichten hebben we.
       *[before] Dit formulier is al eens met andere tekst verstuurd, en die hebben we. Wil je dit ook versturen, druk dan nog eens op de knop.
    }
case-rate-title = Hoe deden we het?
case-rate-lead = Hoe tevreden ben je over hoe we je geholpen hebben?
case-stars =
    { $word ->
        [one] Heel ontevreden
        [two] Ontevreden
        [three] Neutraal
        [four] Tevreden
       *[five] Heel tevreden
    }
case-rate-comment = Wat moeten we weten? (niet verplicht)
case-rate-go = Beoordeling versturen
case-rate-change = Beoordeling wijzigen
case-rate-thanks = Bedankt voor je beoordeling. Je kunt die wijzigen tot en met { DATE($day, style: "long") }.
case-rate-kept = Bedankt voor je beoordeling.
case-rate-given = Je beoordeling
case-rate-wrong =
    { $why ->
        [stars] Niet verstuurd: kies een van de vijf antwoorden.
        [long] Niet verstuurd: hoogstens 2.000 tekens. Maak je tekst korter.
        [late] Je beoordeling kan niet meer veranderen.
       *[open] Je kunt beoordelen zodra het dossier gesloten is.
    }
# same as English
desk-moment = { DATE($day, style: "long") }, { $time }
# same as English
desk-money = { MONEY($amount) }
desk-order = Bestelnummer
# same as English
desk-product = Product
desk-history = Verloop
desk-status-title = Je verzoek
desk-your-request = Wat je stuurde
desk-case-number = Dossiernummer
desk-received-at = Ontvangen
desk-about = Onderwerp
desk-you-wrote = Je bericht
desk-case =
    { $word ->
        [return] Retour
        [exchange] Ruilen
        [defect] Gebrek
        [damaged] Beschadigd aangekomen
        [wrong] Verkeerd artikel
        [missing] Er ontbreekt iets
        [late] Te late levering
        [guarantee] Garantie
        [withdrawal] Herroeping
        [repair] Reparatie
        [complaint] Klacht
        [trade_in] Inruil
        [spare_part] Onderdeel
       *[cancellation] Annulering
    }
desk-remedy =
    { $word ->
        [refund_original] Geld terug
        [store_credit] Winkeltegoed
        [gift_card] Cadeaukaart
        [exchange] Ruilen
        [replacement] Vervanging
        [repair] Reparatie
        [price_reduction] Deel van de prijs terug
        [keep_item_refund] Geld terug, artikel gehouden
        [termination] Einde van de koop
        [exchange_same] Geruild voor hetzelfde artikel
        [exchange_variant] Andere maat of kleur
        [coupon] Tegoedbon
        [donate] Geld terug, artikel gedoneerd
        [trade_in_credit] Tegoed voor het oude artikel
        [spare_part] Onderdeel
        [reply] Antwoord van een medewerker
       *[send_missing] Ontbrekend deel nagestuurd
    }
