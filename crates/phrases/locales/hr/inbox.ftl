## Inbox

inbox-skip = Na sadržaj

inbox-pages = Stranice

inbox-shop = Trgovina

inbox-account = Vaš korisnički račun

inbox-not-allowed-title = Za to nemate ovlasti

inbox-not-allowed-text = Ništa nije promijenjeno. Vlasnik trgovine može vam dati drugu ulogu.

inbox-state =
    { $word ->
        [received] Novo
        [in_review] U provjeri
        [waiting] Čeka kupca
        [accepted] Prihvaćeno
        [refused] Odbijeno
       *[completed] Zatvoreno
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Narudžba, e-adresa, ime, proizvod ili zahtjev

inbox-case-label = Vrsta zahtjeva

inbox-every-case = Sve vrste

inbox-needs-answer = Čeka odgovor

inbox-clear = Očisti

inbox-overdue = Kasni od { $moment }

inbox-answer-by = Odgovoriti do { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } odgovor kasni.
        [few] { $count } odgovora kasne.
       *[other] { $count } odgovora kasni.
    }

inbox-first-page = Prva stranica

inbox-next-page = Iduća stranica

inbox-export = Preuzmi ovaj popis:

inbox-cases = Zahtjevi

inbox-case-before = Prethodni zahtjev

inbox-case-after = Idući zahtjev

inbox-action =
    { $word ->
        [approve] Prihvati
        [ask] Pitaj kupca
        [decline] Odbij
        [exception] Napravi iznimku
        [goods] Roba je stigla
        [parcel] Nešto je na putu
        [refund] Novac je vraćen
        [solved] Riješeno drukčije
        [write] Piši kupcu
        [review] Započni provjeru
       *[reopen] Ponovno otvori
    }

inbox-action-hint =
    { $word ->
        [approve] Kupac dobiva ono što je tražio.
        [ask] Zahtjev čeka odgovor kupca.
        [decline] Napišite zašto i što kupac sada može učiniti.
        [exception] Dajete više nego što traže pravila i zakon. To se bilježi kao iznimka.
        [goods] Kupac saznaje da je roba stigla.
        [parcel] Naljepnica, zamjena ili popravljeni proizvod: kupac dobiva broj i poveznicu.
        [refund] Novac se vraća kupcu. Time se zahtjev zatvara.
        [solved] Kupac nije dobio novac, nego nešto drugo. Time se zahtjev zatvara.
        [write] Stanje ostaje isto.
        [review] Kupac vidi da netko radi na tome.
       *[reopen] Zahtjev se vraća u provjeru.
    }

inbox-action-go =
    { $word ->
        [approve] Prihvati
        [ask] Pošalji pitanje
        [decline] Odbij
        [exception] Prihvati kao iznimku
        [goods] Spremi
        [parcel] Spremi
        [refund] Zatvori: novac vraćen
        [solved] Zatvori: riješeno
        [write] Pošalji poruku
        [review] Započni provjeru
       *[reopen] Ponovno otvori
    }

inbox-goods-message = Primili smo robu.

inbox-message-optional = Poruka kupcu, ako želite

inbox-message-hint = Kupac je čita na stranici zahtjeva. Jezik kupca: { $language }

inbox-template = Tekst

inbox-put-in = Umetni

inbox-tracking-number = Broj za praćenje

inbox-tracking-link = Poveznica za praćenje

inbox-resolution = Rješenje

inbox-taken-back = Kupac je povukao zahtjev

inbox-amount = Vraćeni iznos

inbox-currency = Valuta

inbox-words-missing = Još nije spremljeno: napišite kupcu zašto ili što trebate.

inbox-places-left = Još nije spremljeno: u poruci je mjesto u vitičastim zagradama koje morate popuniti.

inbox-link-wrong = Još nije spremljeno: poveznica mora početi s https://.

inbox-parcel-missing = Još nije spremljeno: upišite broj za praćenje ili poveznicu.

inbox-solution-missing = Još nije spremljeno: odaberite kako je riješeno.

inbox-amount-wrong = Još nije spremljeno: upišite iznos kao 12,90, bez znaka za tisuće, i valutu kao EUR.

inbox-too-long = Još nije spremljeno: poruka ima više od 2000 znakova.

inbox-exception = Iznimka

inbox-rating = Ocjena kupca

inbox-stars = { $stars } od 5

inbox-erase = Izbriši osobne podatke

inbox-erase-text = Ime, e-adresa, broj narudžbe, poruke i fotografije brišu se zauvijek. Podaci za brojke ostaju.

inbox-erase-sure = Da, izbriši zauvijek

inbox-step =
    { $word ->
        [message] Poruka
        [tracking] Paket
        [photos] Fotografije
       *[state] Zabilježeno
    }

inbox-actor =
    { $word ->
        [buyer] Kupac
        [shop] Trgovina
       *[desk] Automatski
    }

inbox-gives =
    { $word ->
        [law] Po zakonu:
       *[shop] Po vašim pravilima:
    }

inbox-refuses =
    { $word ->
        [law] Protiv toga po zakonu:
       *[shop] Protiv toga po vašim pravilima:
    }

inbox-not-told = Kupac nije rekao:

inbox-opens-on = Prvi dan

inbox-send-by = Robu poslati do

inbox-money-by = Novac vratiti do

inbox-unlimited = Bez kraja

inbox-person-decides = O tome odlučuje djelatnik vaše trgovine.

inbox-conditions = Uvjeti

inbox-holds = ispunjeno

inbox-fails = nije ispunjeno

inbox-open = otvoreno

inbox-staff = Tim

inbox-role =
    { $word ->
        [owner] Vlasnik
        [agent] Djelatnik
       *[reader] Čitatelj
    }

inbox-role-label = Uloga

inbox-role-hint = Vlasnici smiju sve. Djelatnici odgovaraju i preuzimaju datoteke. Čitatelji samo gledaju.

inbox-person =
    { $word ->
        [active] Aktivno
        [invited] Pozivnica poslana
        [expired] Pozivnica je istekla
       *[off] Isključeno
    }

inbox-invite = Pozovi nekoga

inbox-invite-go = Izradi poveznicu

inbox-link-text = Predajte ovu poveznicu. Za koga: { $name }. Vrijedi jednom, 7 dana, i više se ne prikazuje.

inbox-new-link = Nova poveznica

inbox-switch-off = Isključi

inbox-switch-on = Uključi

inbox-save = Spremi

inbox-remove = Ukloni

inbox-fields-wrong = Ništa nije promijenjeno: upišite ime i e-adresu kao name@example.com.

inbox-last-owner = Ništa nije promijenjeno: trgovina prvo treba drugog vlasnika koji se može prijaviti.

inbox-other-shop = Ništa nije promijenjeno: ta osoba radi i za drugu trgovinu. Poveznicu može izraditi vlasnik obiju.

inbox-one-password = Jedna ranija lozinka još otvara sve. Kad svi kolege dobiju korisnički račun, ukinite je.

inbox-one-password-go = Ukini tu lozinku

inbox-login-wrong = E-adresa i lozinka ne odgovaraju jedna drugoj.

inbox-forgotten = Zaboravljena lozinka? Novu poveznicu daje vlasnik trgovine.

inbox-setup-title = Vaš korisnički račun za zahtjeve

inbox-setup-text = Vi ste vlasnik: vidite svaki zahtjev i možete pozvati kolege.

inbox-setup-go = Otvori korisnički račun

inbox-invitation-title = Zahtjevi kupaca: { $shop }

inbox-invitation-text = Dobro došli, { $name }. Odaberite lozinku; zatim se prijavljujete svojom e-adresom.

inbox-invitation-closed = Pozivnica vrijedi jednom, 7 dana. Zatražite novu poveznicu od vlasnika trgovine.

inbox-your-name = Vaše ime

inbox-your-email = Vaša e-adresa

inbox-name-wrong = Upišite svoje ime, do 80 znakova.

inbox-change-password = Promijeni lozinku

inbox-current-password = Sadašnja lozinka

inbox-everywhere = Odjavi se svugdje

inbox-everywhere-text = Na svakom računalu i telefonu, i na ovom.

inbox-templates = Tekstovi

inbox-templates-text = Vaši tekstovi za odgovore. Kupac dobiva tekst na svom jeziku, a inače na prvom jeziku vaše trgovine.

inbox-places = Desk popunjava ovo: { LIST($places) }

inbox-no-templates = Još nema tekstova.

inbox-new-template = Novi tekst

inbox-template-name = Naziv teksta

inbox-text = Tekst

inbox-template-wrong = Još nije spremljeno: upišite naziv i tekst do 2000 znakova.
