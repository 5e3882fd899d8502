case-state =
    { $word ->
        [received] Mottatt
        [in_review] Til behandling
        [waiting] Venter på deg
        [accepted] Godkjent
        [refused] Avslått
       *[completed] Avsluttet
    }
case-lead =
    { $word ->
        [received] Vi har fått henvendelsen din. Ingen har sett på den ennå.
        [in_review] Vi ser på henvendelsen din.
        [waiting] Vi trenger noe fra deg før vi kan gå videre. Hva det er, står i meldingen vår nedenfor.
        [accepted] Vi har godkjent henvendelsen din.
        [refused] Vi har avslått henvendelsen din. Hvorfor står i meldingen vår nedenfor.
       *[completed] Henvendelsen din er avsluttet.
    }
case-since = Siden { $moment }
case-next-title = Dette skjer nå
case-next =
    { $word ->
        [received] Vi ser på henvendelsen din og svarer her. Du trenger ikke gjøre noe før det.
        [in_review] Vi svarer her så snart vi vet mer. Du trenger ikke gjøre noe før det.
        [waiting] Skriv til oss på denne siden. Da går vi videre.
        [accepted] Vi gjør det vi skrev til deg. Du trenger bare gjøre noe hvis meldingen vår ber om det.
        [refused] Ser du det annerledes? Skriv til oss på denne siden.
       *[completed] Ikke noe mer. Er noe fortsatt uklart, skriv til oss på denne siden.
    }
case-answer-by = Vi svarer senest { $moment }.
case-answer-late = Vi ville svare senest { $moment }. Vi er forsinket, og det beklager vi.
case-our-message = Meldingen vår
case-by =
    { $who ->
        [buyer] Du
        [shop] { $shop }
       *[desk] Automatisk
    }
case-step =
    { $word ->
        [message] Melding
        [tracking] Pakke
       *[photos] Bilder
    }
case-tracking = Sporingsnummer
case-tracking-follow = Følg pakken
case-result = Resultat
case-end =
    { $word ->
        [refused] Avslått
       *[withdrawn] Trukket av deg
    }
case-refunded = Tilbakebetalt
case-write-title = Skriv til oss
case-write-label = Meldingen din
case-write-hint = Høyst 2 000 tegn. Ikke skriv konto- eller kortnummer.
case-write-reopens = Meldingen din åpner saken igjen. Du kan skrive her til og med { DATE($day, style: "long") }.
case-write-over = Denne saken har vært avsluttet i mer enn 30 dager. Er det noe nytt, send en ny henvendelse eller spør en medarbeider.
case-write-go = Send melding
case-write-done = Vi har fått meldingen din.
case-write-wrong =
    { $why ->
        [empty] Ikke sendt: skriv noe først.
        [long] Ikke sendt: høyst 2 000 tegn. Gjør meldingen kortere.
        [many] Ikke sendt: du har skrevet 20 ganger siden i går. Prøv igjen senere; vi har de andre meldingene dine.
       *[before] Dette skjemaet er sendt før med annen tekst, og den har vi. Trykk på knappen igjen hvis du vil sende dette også.
    }
case-rate-title = Hvordan gikk det?
case-rate-lead = Hvor fornøyd er du med hvordan vi behandlet saken din?
case-stars =
    { $word ->
        [one] Svært misfornøyd
        [two] Misfornøyd
        [three] Verken eller
        [four] Fornøyd
       *[five] Svært fornøyd
    }
case-rate-comment = Hva bør vi vite? (valgfritt)
case-rate-go = Send vurdering
case-rate-change = Endre vurdering
case-rate-thanks = Takk for vurderingen. Du kan endre den til og med { DATE($day, style: "long") }.
case-rate-kept = Takk for vurderingen.
case-rate-given = Vurderingen din
case-rate-wrong =
    { $why ->
        [stars] Ikke sendt: velg ett av de fem svarene.
        [long] Ikke sendt: høyst 2 000 tegn. Gjør teksten kortere.
        [late] Vurderingen din kan ikke endres lenger.
       *[open] Du kan vurdere når saken er avsluttet.
    }
desk-moment = { DATE($day, style: "long") } kl. { $time }
# same as English
desk-money = { MONEY($amount) }
desk-order = Ordrenummer
desk-product = Produkt
desk-history = Historikk
desk-status-title = Henvendelsen din
desk-your-request = Hva du sendte
desk-case-number = Saksnummer
desk-received-at = Mottatt
desk-about = Gjelder
desk-you-wrote = Meldingen din
desk-case =
    { $word ->
        [return] Retur
        [exchange] Bytte
        [defect] Feil på varen
        [damaged] Ødelagt ved levering
        [wrong] Feil vare
        [missing] Noe mangler
        [late] Sen levering
        [guarantee] Garanti
        [withdrawal] Angrerett
        [repair] Reparasjon
        [complaint] Klage
        [trade_in] Innbytte
        [spare_part] Reservedel
       *[cancellation] Avbestilling
    }
desk-remedy =
    { $word ->
        [refund_original] Pengene tilbake
        [store_credit] Tilgodelapp
        [gift_card] Gavekort
        [exchange] Bytte
        [replacement] Ny vare
        [repair] Reparasjon
        [price_reduction] Del av prisen tilbake
        [keep_item_refund] Pengene tilbake, varen beholdt
        [termination] Kjøpet hevet
        [exchange_same] Byttet til samme vare
        [exchange_variant] Annen størrelse eller farge
        [coupon] Verdikupong
        [donate] Pengene tilbake, varen gitt bort
        [trade_in_credit] Tilgodelapp for den gamle varen
        [spare_part] Reservedel
        [reply] Svar fra en medarbeider
       *[send_missing] Manglende del sendt
    }
