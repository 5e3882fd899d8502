case-state =
    { $word ->
        [received] Primită
        [in_review] În verificare
        [waiting] Vă așteaptă răspunsul
        [accepted] Acceptată
        [refused] Refuzată
       *[completed] Închisă
    }
case-lead =
    { $word ->
        [received] Avem cererea dumneavoastră. Încă nu am citit-o.
        [in_review] Verificăm cererea dumneavoastră.
        [waiting] Avem nevoie de ceva de la dumneavoastră ca să continuăm. Mesajul nostru de mai jos spune ce.
        [accepted] Am acceptat cererea dumneavoastră.
        [refused] Am refuzat cererea dumneavoastră. Mesajul nostru de mai jos spune de ce.
       *[completed] Cererea dumneavoastră este închisă.
    }
case-since = Din { $moment }
case-next-title = Ce urmează
case-next =
    { $word ->
        [received] Verificăm cererea și răspundem aici. Până atunci nu trebuie să faceți nimic.
        [in_review] Răspundem aici de îndată ce știm mai mult. Până atunci nu trebuie să faceți nimic.
        [waiting] Scrieți-ne pe această pagină. Apoi continuăm.
        [accepted] Facem ce v-am spus. Trebuie să faceți ceva doar dacă vă cere mesajul nostru.
        [refused] Dacă vedeți altfel lucrurile, scrieți-ne pe această pagină.
       *[completed] Totul este gata. Dacă a rămas ceva deschis, scrieți-ne pe această pagină.
    }
case-answer-by = Răspundem până pe { $moment }.
case-answer-late = Voiam să răspundem până pe { $moment }. Am întârziat și ne pare rău.
case-our-message = Mesajul nostru
case-by =
    { $who ->
        [buyer] Dumneavoastră
        [shop] { $shop }
       *[desk] Automat
    }
case-step =
    { $word ->
        [message] Mesaj
        [tracking] Colet
       *[photos] Fotografii
    }
case-tracking = Număr AWB
case-tracking-follow = Urmăriți coletul
case-result = Rezultat
case-end =
    { $word ->
        [refused] Refuzată
       *[withdrawn] Retrasă de dumneavoastră
    }
case-refunded = Bani returnați
case-write-title = Scrieți-ne
case-write-label = Mesajul dumneavoastră
case-write-hint = Cel mult 2.000 de caractere. Vă rugăm, fără numere de cont sau de card.
case-write-reopens = Mesajul dumneavoastră redeschide cererea. Puteți scrie aici până pe { DATE($day, style: "long") }.
case-write-over = Această cerere este închisă de peste 30 de zile. Dacă este ceva nou, trimiteți altă cerere sau contactați-ne.
case-write-go = Trimiteți mesajul
case-write-done = Avem mesajul dumneavoastră.
case-write-wrong =
    { $why ->
        [empty] Netrimis: scrieți mai întâi ceva.
        [long] Netrimis: cel mult 2.000 de caractere. Scurtați mesajul.
        [many] Netrimis: ați scris de 20 de ori de ieri. Încercați mai târziu; celelalte mesaje le avem.
       *[before] Acest formular a fost trimis deja cu alt text, pe care îl avem. Ca să îl trimiteți și pe acesta, apăsați din nou butonul.
    }
case-rate-title = Cum ne-am descurcat?
case-rate-lead = Cum vi s-a părut felul în care am rezolvat cererea?
case-stars =
    { $word ->
        [one] Foarte slab
        [two] Slab
        [three] Așa și așa
        [four] Bine
       *[five] Foarte bine
    }
case-rate-comment = Ce ar trebui să știm? (opțional)
case-rate-go = Trimiteți nota
case-rate-change = Schimbați nota
case-rate-thanks = Vă mulțumim pentru notă. O puteți schimba până pe { DATE($day, style: "long") }.
case-rate-kept = Vă mulțumim pentru notă.
case-rate-given = Nota dumneavoastră
case-rate-wrong =
    { $why ->
        [stars] Netrimis: alegeți unul dintre cele cinci răspunsuri.
        [long] Netrimis: cel mult 2.000 de caractere. Scurtați textul.
        [late] Nota nu mai poate fi schimbată.
       *[open] Puteți da o notă când cererea este închisă.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Numărul comenzii
desk-product = Produs
desk-history = Istoric
desk-status-title = Cererea dumneavoastră
desk-your-request = Ce ați trimis
desk-case-number = Numărul cererii
desk-received-at = Primită
desk-about = Despre
desk-you-wrote = Mesajul dumneavoastră
desk-case =
    { $word ->
        [return] Retur
        [exchange] Schimb
        [defect] Defect
        [damaged] Ajuns deteriorat
        [wrong] Produs greșit
        [missing] Lipsește ceva
        [late] Livrare întârziată
        [guarantee] Garanție
        [withdrawal] Retragere
        [repair] Reparație
        [complaint] Reclamație
        [trade_in] Predare produs vechi
        [spare_part] Piesă de schimb
       *[cancellation] Anulare
    }
desk-remedy =
    { $word ->
        [refund_original] Banii înapoi
        [store_credit] Credit în magazin
        [gift_card] Card cadou
        [exchange] Schimb
        [replacement] Înlocuire
        [repair] Reparație
        [price_reduction] Reducerea prețului
        [keep_item_refund] Banii înapoi, produsul rămâne
        [termination] Încetarea contractului
        [exchange_same] Schimb cu același produs
        [exchange_variant] Altă mărime sau culoare
        [coupon] Voucher pentru altă comandă
        [donate] Banii înapoi, produs donat
        [trade_in_credit] Credit pentru produsul vechi
        [spare_part] Piesă de schimb
        [reply] Răspunsul unei persoane
       *[send_missing] Trimiterea a ceea ce lipsește
    }
