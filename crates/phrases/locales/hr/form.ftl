ui-pick-title = O kojem je proizvodu riječ?
ui-order = Narudžba { $reference }
ui-ordered-on = Naručeno { DATE($day, style: "long") }
ui-arrived-on = Stiglo { DATE($day, style: "long") }
ui-on-its-way = Na putu do vas
ui-pieces = Količina: { $count }
ui-item = Proizvod { $sku }
ui-this-item = Ovaj proizvod
ui-case-title = Što se dogodilo?
ui-question-step = Pitanje { $number } od { $total }
ui-day-wrong = Odaberite dan. Ne može biti poslije današnjeg.
ui-answer-wrong = Provjerite što ste upisali.
ui-not-arrived = Još nije stiglo
ui-dont-know = Ne znam
ui-continue = Dalje
ui-back = Natrag
ui-restart = Ispočetka
ui-source = Izvor: { $id }
ui-timeline = Vaš rok
ui-timeline-start = Početak
ui-timeline-today = Danas
ui-timeline-last = Zadnji dan
ui-why-not = Što nije moguće
ui-good-to-know = Dobro je znati
ui-next = Što sada možete učiniti
ui-open-form = Pošalji zahtjev
ui-ask-person = Neka trgovina pogleda
ui-print = Ispiši
ui-copy = Kopiraj
ui-save = Spremi kao tekst
ui-calendar = Dodaj u kalendar
ui-share = Podijeli
ui-copied = Kopirano
ui-money = Vaš novac natrag
ui-form-title = Vaš zahtjev. Trgovina: { $shop }
ui-form-lead = Ne treba vam korisnički račun. Pitamo samo ono što trgovini treba za odgovor.
ui-field-order = Broj narudžbe
ui-field-order-hint = Piše u e-poruci kojom smo potvrdili narudžbu.
ui-contract-hint = Ili napišite što ste i kada naručili.
ui-field-email = E-adresa
ui-field-email-hint = Da vam trgovina može odgovoriti.
ui-field-name = Ime i prezime
ui-field-remedy = Što biste željeli?
ui-remedy-any = Neka trgovina predloži
ui-field-message =
    { $case ->
        [defect] Što ne valja?
        [damaged] Što je oštećeno?
        [wrong] Što ste dobili?
        [missing] Što nedostaje?
        [guarantee] Što ne valja?
        [repair] Što treba popraviti?
        [complaint] Što je pošlo po zlu?
        [trade_in] U kakvom je stanju?
       *[other] Poruka trgovini
    }
ui-bank-hint = Ne upisujte brojeve bankovnih računa i kartica. Trgovini ovdje ne trebaju.
ui-field-serials = Serijski broj
ui-serials-hint = Nalazi se na proizvodu, kutiji ili računu. Za više proizvoda upišite po jedan u svaki redak.
ui-field-wanted =
    { $case ->
        [spare_part] Koji dio trebate?
       *[other] Što biste željeli umjesto toga?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Naziv ili broj, ako ga znate.
        [exchange] Veličina, boja ili drugi proizvod.
       *[other] Samo ako želite nešto drugo: veličinu, boju ili drugi proizvod.
    }
ui-optional = nije obavezno
ui-error-empty =
    { $field ->
        [message] Opišite u nekoliko riječi.
        [wanted] Napišite što želite.
        [serials] Upišite serijski broj. Ako ga ne nalazite, napišite to ovdje.
        [photos] Dodajte fotografiju ili označite da ne možete.
        [email] Upišite svoju e-adresu.
        [name] Upišite svoje ime i prezime.
       *[order_reference] Upišite broj narudžbe.
    }
ui-error-wrong =
    { $field ->
        [wanted] Predugačko je. Može imati 300 znakova.
        [serials] Upišite najviše 20 serijskih brojeva, svaki do 80 znakova.
        [email] Napišite e-adresu ovako: name@example.com
        [order_reference] Broj narudžbe je predugačak. Može imati 80 znakova.
       *[other] Provjerite ovo polje.
    }
ui-error-not-taken = Trgovina ovo nije mogla iskoristiti. Provjerite.
ui-to-review = Provjeri zahtjev
ui-review-title = Je li sve točno?
ui-review-item = Proizvod
ui-review-case = Što se dogodilo
ui-review-statement = Što smo vam rekli
ui-change = Promijeni
ui-send = Pošalji zahtjev
ui-sending = Šaljemo vaš zahtjev…
ui-phase =
    { $phase ->
        [waiting] Sustav trgovine ne odgovara. Pokušavamo ponovno u { $time }.
        [elsewhere] Vaš se zahtjev šalje u drugoj kartici preglednika. Pričekajte.
       *[looking_up] Provjeravamo je li vaš zahtjev stigao.
    }
ui-earlier-title = Provjeravamo je li vaš raniji zahtjev stigao
ui-received-title = Trgovina ima vaš zahtjev
ui-receipt-number = Broj potvrde
ui-receipt-time = Primljeno
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Odgovor trgovine naći ćete na stranici svog zahtjeva. Sačuvajte poveznicu na nju i broj potvrde.
ui-receipt-next-mail = Sačuvajte broj potvrde. Trgovina vam može odgovoriti na e-adresu.
ui-your-copy = Vaš zahtjev
ui-receipt-mail = Kopija stiže na vašu e-adresu.
ui-receipt-earlier = Trgovina ima raniju verziju vašeg zahtjeva, bez zadnjih promjena. Javite ih trgovini.
ui-status-link = Pratite zahtjev
ui-not-sent-title = Vaš zahtjev nije poslan
ui-not-sent-why =
    { $why ->
        [offline] Niste spojeni na internet.
        [busy] Trgovina trenutačno prima previše zahtjeva. Pokušajte malo kasnije.
        [refused] Sustav trgovine nije prihvatio zahtjev.
       *[not_arrived] Veza se prekinula prije nego što je zahtjev stigao.
    }
ui-shop-says = Sustav trgovine kaže: { $words }
ui-again-at = Ponovno možete pokušati od { $time }.
ui-earlier-gone = Vaš raniji zahtjev nije stigao do trgovine. Ono što ste upisali nije sačuvano na ovom uređaju. Pošaljite ga ponovno.
ui-kept = Sve što ste upisali još je ovdje.
ui-try-again = Pokušaj ponovno
ui-unknown-title = Još ne znamo je li vaš zahtjev stigao
ui-unknown-text = Trgovina nije jasno odgovorila. Slobodno provjerite ponovno: zahtjev ne može stići dvaput.
ui-check-again = Provjeri ponovno
ui-sent-title = Vaš zahtjev je poslan
ui-sent-text = Sustav trgovine ne daje potvrdu, pa ne vidimo što je bilo dalje. Sačuvajte svoju kopiju. Ako se nitko ne javi, pitajte trgovinu.
ui-hand-over-title = Potreban je još jedan korak
ui-hand-over =
    { $way ->
        [mailto] Pošaljite poruku iz programa za e-poštu. Ako se nije otvorio, kopirajte zahtjev i pišite trgovini.
       *[copy] Kopirajte zahtjev i pošaljite ga trgovini.
    }
ui-stopped = Na ovoj je stranici nešto pošlo po zlu. Ono što ste upisali nalazi se u ovom obrascu: pošaljite ga odavde.
ui-handed-over = O vašem se zahtjevu sada brine stranica trgovine
ui-write-to-shop = Pišite trgovini ili nazovite. Odgovara vam djelatnik.
ui-no-contact = Na stranici za kontakt piše kako doći do djelatnika.
ui-photos-title = Fotografije
ui-photos-hint = Do 5 fotografija onoga što ne valja. Mjesto i podaci o kameri brišu se prije slanja.
ui-no-photos = Ne mogu dodati fotografije
ui-photos-add = Odaberi fotografije
ui-photos-camera = Fotografiraj
ui-photos-drop = Možete ih i dovući ili zalijepiti ovamo.
ui-photos-busy = Pripremamo vaše fotografije…
ui-photo = Fotografija { $number }
ui-photo-remove = Ukloni fotografiju { $number }
ui-photos-count = Dodano fotografija: { $count } od 5
ui-photo-refused =
    { $why ->
        [unreadable] Ovaj preglednik ne može pročitati fotografiju. Spremite je kao JPEG ili je pošaljite trgovini kasnije.
        [too_large] Fotografija je prevelika. Može imati najviše 40 megapiksela.
        [too_many] Možete dodati najviše 5 fotografija.
        [same] Ova je fotografija već tu.
       *[not_image] Ovo nije fotografija.
    }
ui-photos-insecure = Fotografije se ovdje ne mogu dodati jer veza s ovom stranicom nije sigurna. Zahtjev vrijedi i bez njih.
ui-photo-state =
    { $state ->
        [sending] na putu
        [arrived] stigla
        [missing] nedostaje
       *[waiting] čeka
    }
ui-photos-arrived = Stiglo fotografija: { $count } od { $total }
ui-photos-missing =
    { $count ->
        [one] Nedostaje { $count } fotografija od { $total }. Vaš je zahtjev stigao.
        [few] Nedostaju { $count } fotografije od { $total }. Vaš je zahtjev stigao.
       *[other] Nedostaje { $count } fotografija od { $total }. Vaš je zahtjev stigao.
    }
ui-photos-keep-open = Ostavite ovu stranicu otvorenu dok ne stignu sve fotografije.
ui-photos-retry = Ponovno pošalji fotografije koje nedostaju
ui-photos-not-taken = Fotografije nismo mogli predati. Pošaljite ih trgovini e-poštom.
