case-state =
    { $word ->
        [received] Modtaget
        [in_review] Under behandling
        [waiting] Venter på dig
        [accepted] Godkendt
        [refused] Afvist
       *[completed] Lukket
    }
case-lead =
    { $word ->
        [received] Vi har din henvendelse. Ingen har set på den endnu.
        [in_review] Vi ser på din henvendelse.
        [waiting] Vi mangler noget fra dig, før vi kan komme videre. Hvad det er, står i vores besked nedenfor.
        [accepted] Vi har godkendt din henvendelse.
        [refused] Vi har afvist din henvendelse. Hvorfor står i vores besked nedenfor.
       *[completed] Din henvendelse er lukket.
    }
case-since = Siden { $moment }
case-next-title = Det sker der nu
case-next =
    { $word ->
        [received] Vi ser på din henvendelse og svarer her. Du skal ikke gøre noget før da.
        [in_review] Vi svarer her, så snart vi ved mere. Du skal ikke gøre noget før da.
        [waiting] Skriv til os på denne side. Så går vi videre.
        [accepted] Vi gør det, vi har skrevet til dig. Du skal kun gøre noget, hvis vores besked beder om det.
        [refused] Ser du anderledes på det? Skriv til os på denne side.
       *[completed] Ikke mere. Er der stadig noget åbent, så skriv til os på denne side.
    }
case-answer-by = Vi svarer senest { $moment }.
case-answer-late = Vi ville svare senest { $moment }. Vi er forsinkede, og det er vi kede af.
case-our-message = Vores besked
case-by =
    { $who ->
        [buyer] Dig
        [shop] { $shop }
       *[desk] Automatisk
    }
case-step =
    { $word ->
        [message] Besked
        [tracking] Pakke
       *[photos] Billeder
    }
case-tracking = Sporingsnummer
case-tracking-follow = Følg pakken
case-result = Resultat
case-end =
    { $word ->
        [refused] Afvist
       *[withdrawn] Trukket tilbage af dig
    }
case-refunded = Betalt tilbage
case-write-title = Skriv til os
case-write-label = Din besked
case-write-hint = Højst 2.000 tegn. Skriv ikke konto- eller kortnumre.
case-write-reopens = Din besked åbner sagen igen. Du kan skrive her til og med den { DATE($day, style: "long") }.
case-write-over = Denne sag har været lukket i mere end 30 dage. Er der noget nyt, så send en ny henvendelse, eller spørg en medarbejder.
case-write-go = Send besked
case-write-done = Vi har din besked.
case-write-wrong =
    { $why ->
        [empty] Ikke sendt: skriv noget først.
        [long] Ikke sendt: højst 2.000 tegn. Gør beskeden kortere.
        [many] Ikke sendt: du har skrevet 20 gange siden i går. Prøv igen senere; vi har dine andre beskeder.
       *[before] Denne formular er sendt før med anden tekst, og den har vi. Tryk på knappen igen, hvis du også vil sende dette.
    }
case-rate-title = Hvordan klarede vi det?
case-rate-lead = Hvor tilfreds er du med den måde, vi behandlede din sag på?
case-stars =
    { $word ->
        [one] Meget utilfreds
        [two] Utilfreds
        [three] Hverken eller
        [four] Tilfreds
       *[five] Meget tilfreds
    }
case-rate-comment = Hvad bør vi vide? (valgfrit)
case-rate-go = Send vurdering
case-rate-change = Ret vurdering
case-rate-thanks = Tak for din vurdering. Du kan rette den til og med den { DATE($day, style: "long") }.
case-rate-kept = Tak for din vurdering.
case-rate-given = Din vurdering
case-rate-wrong =
    { $why ->
        [stars] Ikke sendt: vælg et af de fem svar.
        [long] Ikke sendt: højst 2.000 tegn. Gør teksten kortere.
        [late] Din vurdering kan ikke rettes mere.
       *[open] Du kan vurdere, når sagen er lukket.
    }
desk-moment = { DATE($day, style: "long") } kl. { $time }
# same as English
desk-money = { MONEY($amount) }
desk-order = Ordrenummer
desk-product = Produkt
desk-history = Forløb
desk-status-title = Din henvendelse
desk-your-request = Hvad du sendte
desk-case-number = Sagsnummer
desk-received-at = Modtaget
desk-about = Emne
desk-you-wrote = Din besked
desk-case =
    { $word ->
        [return] Retur
        [exchange] Ombytning
        [defect] Fejl på varen
        [damaged] Ødelagt ved levering
        [wrong] Forkert vare
        [missing] Der mangler noget
        [late] Sen levering
        [guarantee] Garanti
        [withdrawal] Fortrydelsesret
        [repair] Reparation
        [complaint] Klage
        [trade_in] Gammel vare i bytte
        [spare_part] Reservedel
       *[cancellation] Annullering
    }
desk-remedy =
    { $word ->
        [refund_original] Pengene tilbage
        [store_credit] Tilgodebevis
        [gift_card] Gavekort
        [exchange] Ombytning
        [replacement] Ny vare
        [repair] Reparation
        [price_reduction] En del af prisen tilbage
        [keep_item_refund] Pengene tilbage, varen beholdt
        [termination] Købet ophævet
        [exchange_same] Byttet til den samme vare
        [exchange_variant] Anden størrelse eller farve
        [coupon] Kupon
        [donate] Pengene tilbage, varen doneret
        [trade_in_credit] Tilgodebevis for den gamle vare
        [spare_part] Reservedel
        [reply] Svar fra en medarbejder
       *[send_missing] Manglende del sendt
    }
