case-state =
    { $word ->
        [received] Mottaget
        [in_review] Under granskning
        [waiting] Väntar på dig
        [accepted] Godkänt
        [refused] Avslaget
       *[completed] Avslutat
    }
case-lead =
    { $word ->
        [received] Vi har fått ditt ärende. Ingen har tittat på det ännu.
        [in_review] Vi tittar på ditt ärende.
        [waiting] Vi behöver något från dig innan vi kan gå vidare. Vad det är står i vårt meddelande nedan.
        [accepted] Vi har godkänt ditt ärende.
        [refused] Vi har avslagit ditt ärende. Varför står i vårt meddelande nedan.
       *[completed] Ditt ärende är avslutat.
    }
case-since = Sedan { $moment }
case-next-title = Vad som händer nu
case-next =
    { $word ->
        [received] Vi tittar på ditt ärende och svarar här. Du behöver inte göra något innan dess.
        [in_review] Vi svarar här så snart vi vet mer. Du behöver inte göra något innan dess.
        [waiting] Skriv till oss på den här sidan. Då går vi vidare.
        [accepted] Vi gör det vi skrev till dig. Du behöver bara göra något om vårt meddelande ber om det.
        [refused] Ser du det på ett annat sätt? Skriv till oss på den här sidan.
       *[completed] Inget mer, om inte något ännu är oklart. Skriv då till oss på den här sidan.
    }
case-answer-by = Vi svarar senast { $moment }.
case-answer-late = Vi ville svara senast { $moment }. Vi är sena och ber om ursäkt.
case-our-message = Vårt meddelande
case-by =
    { $who ->
        [buyer] Du
        [shop] { $shop }
       *[desk] Automatiskt
    }
case-step =
    { $word ->
        [message] Meddelande
        [tracking] Paket
       *[photos] Foton
    }
case-tracking = Spårningsnummer
case-tracking-follow = Följ paketet
case-result = Resultat
case-end =
    { $word ->
        [refused] Avslaget
       *[withdrawn] Återtaget av dig
    }
case-refunded = Återbetalat
case-write-title = Skriv till oss
case-write-label = Ditt meddelande
case-write-hint = Högst 2 000 tecken. Skriv inga konto- eller kortnummer.
case-write-reopens = Ditt meddelande öppnar ärendet igen. Du kan skriva här till och med { DATE($day, style: "long") }.
case-write-over = Ärendet har varit avslutat i mer än 30 dagar. Är det något nytt, skicka ett nytt ärende eller fråga en medarbetare.
case-write-go = Skicka meddelandet
case-write-done = Vi har fått ditt meddelande.
case-write-wrong =
    { $why ->
        [empty] Inte skickat: skriv något först.
        [long] Inte skickat: högst 2 000 tecken. Gör meddelandet kortare.
        [many] Inte skickat: du har skrivit 20 gånger sedan i går. Försök igen senare; vi har dina andra meddelanden.
       *[before] Formuläret har redan skickats med annan text, och den har vi. Tryck på knappen igen om du vill skicka det här också.
    }
case-rate-title = Hur gick det?
case-rate-lead = Hur nöjd är du med hur vi skötte ditt ärende?
case-stars =
    { $word ->
        [one] Mycket missnöjd
        [two] Missnöjd
        [three] Varken eller
        [four] Nöjd
       *[five] Mycket nöjd
    }
case-rate-comment = Vad borde vi veta? (valfritt)
case-rate-go = Skicka betyg
case-rate-change = Ändra betyg
case-rate-thanks = Tack för ditt betyg. Du kan ändra det till och med { DATE($day, style: "long") }.
case-rate-kept = Tack för ditt betyg.
case-rate-given = Ditt betyg
case-rate-wrong =
    { $why ->
        [stars] Inte skickat: välj ett av de fem svaren.
        [long] Inte skickat: högst 2 000 tecken. Gör texten kortare.
        [late] Ditt betyg går inte längre att ändra.
       *[open] Du kan sätta betyg när ärendet är avslutat.
    }
desk-moment = { DATE($day, style: "long") } klockan { $time }
# same as English
desk-money = { MONEY($amount) }
desk-order = Ordernummer
desk-product = Produkt
desk-history = Historik
desk-status-title = Ditt ärende
desk-your-request = Vad du skickade
desk-case-number = Ärendenummer
desk-received-at = Mottaget
desk-about = Gäller
desk-you-wrote = Ditt meddelande
desk-case =
    { $word ->
        [return] Retur
        [exchange] Byte
        [defect] Fel på varan
        [damaged] Kom skadad
        [wrong] Fel vara
        [missing] Något saknas
        [late] Sen leverans
        [guarantee] Garanti
        [withdrawal] Ångerrätt
        [repair] Reparation
        [complaint] Klagomål
        [trade_in] Inbyte
        [spare_part] Reservdel
       *[cancellation] Avbeställning
    }
desk-remedy =
    { $word ->
        [refund_original] Pengarna tillbaka
        [store_credit] Tillgodokvitto
        [gift_card] Presentkort
        [exchange] Byte
        [replacement] Ny vara
        [repair] Reparation
        [price_reduction] En del av priset tillbaka
        [keep_item_refund] Pengarna tillbaka, varan behålls
        [termination] Köpet hävt
        [exchange_same] Byte till samma vara
        [exchange_variant] Annan storlek eller färg
        [coupon] Värdekod
        [donate] Pengarna tillbaka, varan skänkt
        [trade_in_credit] Tillgodokvitto för den gamla varan
        [spare_part] Reservdel
        [reply] Svar från en medarbetare
       *[send_missing] Saknad del skickad
    }
