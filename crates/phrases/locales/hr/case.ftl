case-state =
    { $word ->
        [received] Zaprimljeno
        [in_review] U provjeri
        [waiting] Čeka na vas
        [accepted] Prihvaćeno
        [refused] Odbijeno
       *[completed] Zatvoreno
    }

case-lead =
    { $word ->
        [received] Primili smo vaš zahtjev. Još ga nitko nije pogledao.
        [in_review] Pregledavamo vaš zahtjev.
        [waiting] Trebamo nešto od vas da možemo nastaviti. Što, piše u našoj poruci u nastavku.
        [accepted] Prihvatili smo vaš zahtjev.
        [refused] Odbili smo vaš zahtjev. Zašto, piše u našoj poruci u nastavku.
       *[completed] Vaš je zahtjev zatvoren.
    }

case-since = Od { $moment }

case-next-title = Što slijedi

case-next =
    { $word ->
        [received] Pogledat ćemo zahtjev i odgovoriti ovdje. Dotad ne trebate ništa raditi.
        [in_review] Odgovaramo ovdje čim saznamo više. Dotad ne trebate ništa raditi.
        [waiting] Pišite nam na ovoj stranici. Tada nastavljamo.
        [accepted] Učinit ćemo ono što smo vam napisali. Ne trebate ništa raditi, osim ako vas to zamolimo u poruci.
        [refused] Ako to vidite drukčije, pišite nam na ovoj stranici.
       *[completed] Ništa više. Ako je nešto ostalo otvoreno, pišite nam na ovoj stranici.
    }

case-answer-by = Odgovaramo do { $moment }.

case-answer-late = Htjeli smo odgovoriti do { $moment }. Kasnimo i žao nam je.

case-our-message = Naša poruka

case-by =
    { $who ->
        [buyer] Vi
        [shop] { $shop }
       *[desk] Automatski
    }

case-step =
    { $word ->
        [message] Poruka
        [tracking] Paket
       *[photos] Fotografije
    }

case-tracking = Broj za praćenje

case-tracking-follow = Pratite paket

case-result = Ishod

case-end =
    { $word ->
        [refused] Odbijeno
       *[withdrawn] Povukli ste ga
    }

case-refunded = Vraćeno

case-write-title = Pišite nam

case-write-label = Vaša poruka

case-write-hint = Najviše 2000 znakova. Molimo bez brojeva bankovnih računa i kartica.

case-write-reopens = Vaša poruka ponovno otvara zahtjev. Ovdje možete pisati do { DATE($day, style: "long") }

case-write-over = Ovaj je zahtjev zatvoren više od 30 dana. Ako ima nešto novo, pošaljite novi zahtjev ili pitajte djelatnika.

case-write-go = Pošalji poruku

case-write-done = Primili smo vašu poruku.

case-write-wrong =
    { $why ->
        [empty] Nije poslano: prvo nešto napišite.
        [long] Nije poslano: najviše 2000 znakova. Skratite poruku.
        [many] Nije poslano: od jučer ste pisali 20 puta. Pokušajte kasnije; vaše ostale poruke imamo.
       *[before] Ovaj je obrazac već stigao s drugim tekstom i njega imamo. Da pošaljete i ovaj, ponovno pritisnite gumb.
    }

case-rate-title = Kako smo to obavili?

case-rate-lead = Kako ocjenjujete to kako smo riješili vaš zahtjev?

case-stars =
    { $word ->
        [one] Vrlo loše
        [two] Loše
        [three] Osrednje
        [four] Dobro
       *[five] Vrlo dobro
    }

case-rate-comment = Što bismo trebali znati? (nije obavezno)

case-rate-go = Pošalji ocjenu

case-rate-change = Promijeni ocjenu

case-rate-thanks = Hvala na ocjeni. Možete je promijeniti do { DATE($day, style: "long") }

case-rate-kept = Hvala na ocjeni.

case-rate-given = Vaša ocjena

case-rate-wrong =
    { $why ->
        [stars] Nije poslano: odaberite jedan od pet odgovora.
        [long] Nije poslano: najviše 2000 znakova. Skratite tekst.
        [late] Ocjenu više ne možete promijeniti.
       *[open] Ocijeniti možete kad zahtjev bude zatvoren.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Broj narudžbe

desk-product = Proizvod

desk-history = Tijek

desk-status-title = Vaš zahtjev

desk-your-request = Što ste poslali

desk-case-number = Broj zahtjeva

desk-received-at = Zaprimljeno

desk-about = Tema

desk-you-wrote = Vaša poruka

desk-case =
    { $word ->
        [return] Povrat
        [exchange] Zamjena
        [defect] Kvar
        [damaged] Stiglo oštećeno
        [wrong] Pogrešan proizvod
        [missing] Nešto nedostaje
        [late] Dostava kasni
        [guarantee] Jamstvo
        [withdrawal] Odustajanje od kupnje po zakonu
        [repair] Popravak
        [complaint] Prigovor
        [trade_in] Staro za novo
        [spare_part] Rezervni dio
       *[cancellation] Otkazivanje narudžbe
    }

desk-remedy =
    { $word ->
        [refund_original] Povrat novca
        [store_credit] Bon za trgovinu
        [gift_card] Poklon-kartica
        [exchange] Zamjena
        [replacement] Novi proizvod
        [repair] Popravak
        [price_reduction] Povrat dijela cijene
        [keep_item_refund] Povrat novca, proizvod ostaje
        [termination] Raskid ugovora
        [exchange_same] Zamjena za isti proizvod
        [exchange_variant] Druga veličina ili boja
        [coupon] Kupon
        [donate] Povrat novca, proizvod doniran
        [trade_in_credit] Bon za stari proizvod
        [spare_part] Rezervni dio
        [reply] Odgovor djelatnika
       *[send_missing] Poslano ono što nedostaje
    }
