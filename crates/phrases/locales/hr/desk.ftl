## Desk

desk-language-name = Hrvatski

desk-language = Jezik

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Odjava

desk-ask-person = Pitajte djelatnika

desk-yes = Da

desk-no = Ne

desk-not-found-title = Ovdje nema ničega

desk-not-found-text = Provjerite adresu. Ako ste slijedili našu poveznicu, kopirajte je cijelu.

desk-forbidden-title = Ovaj obrazac više ne vrijedi

desk-forbidden-text = Ništa nije promijenjeno. Vratite se, ponovno učitajte stranicu i pokušajte opet.

desk-too-many-title = Previše pokušaja

desk-too-many-text = Pričekajte. Preostalo sekundi: { NUMBER($seconds) }.

desk-unavailable-title = To trenutačno ne možemo

desk-unavailable-text = Pogreška je naša. Ono što ste poslali nije spremljeno. Vratite se i uskoro pokušajte ponovno.

desk-login-title = Prijava

desk-login-text = Zahtjevi kupaca: { $shop }

desk-password = Lozinka

desk-login-go = Prijavi se

desk-login-wrong = Ova lozinka nije točna.

desk-no-password = Lozinka još nije postavljena. Otvorite poveznicu za postavljanje koju je program ispisao pri pokretanju.

desk-setup-title = Odaberite lozinku

desk-setup-text = Ona otvara zahtjeve vaših kupaca.

desk-password-hint = Najmanje 10 znakova. Nekoliko riječi zaredom lako se pamti.

desk-password-again = Lozinka ponovno

desk-password-differs = Lozinke se razlikuju.

desk-setup-go = Postavi lozinku

desk-setup-closed-title = Ova poveznica više ne radi

desk-setup-closed-text = Poveznica za postavljanje radi jednom. Ako je lozinka postavljena, prijavite se. Ako nije, ponovno pokrenite program: ispisuje novu poveznicu.

desk-inbox = Pristigli zahtjevi

desk-search-label = Broj narudžbe ili zahtjeva

desk-search-go = Traži

desk-all = Sve

desk-states = Prikaži po stanju

desk-pages = Stranice popisa

desk-older = Starije

desk-newest = Najnovije

desk-inbox-empty = Još nema zahtjeva. Novi se pojavljuju ovdje.

desk-nothing-found = Nijedan zahtjev ne odgovara. Odaberite drugo stanje ili tražite s manje riječi.

desk-all-requests = Svi zahtjevi

desk-buyer-wrote = Kupac piše

desk-buyer-read = Što je kupac pročitao

desk-facts = Pojedinosti

desk-email = E-adresa

desk-name = Ime i prezime

desk-sku = Šifra proizvoda

desk-quantity = Količina

desk-price = Plaćena cijena

desk-wish = Želja

desk-reason = Razlog

desk-serials = Serijski brojevi

desk-wanted = Umjesto toga želi

desk-country = Zemlja

desk-ordered-on = Naručeno

desk-delivered-on = Stiglo

desk-noticed-on = Kvar primijećen

desk-buyer-language = Jezik kupca

desk-verdict = Što kažu pravila i zakon

desk-no-verdict = Odluka nije zabilježena. Odlučite sami.

desk-older-policy = Odlučeno po starijim pravilima. Vaša su se pravila otad promijenila.

desk-other-policy-shown = Stranica kupca koristila je drugu verziju vaših pravila. Kupac je možda pročitao nešto drugo.

desk-last-day = Zadnji dan

desk-way-back = Povratnu dostavu plaća

desk-refund = Povrat novca

desk-remedies = Moguće

desk-says-no = Protiv toga

desk-decided-at = Po satu vaše trgovine: { $moment }

desk-answer = Odgovor

desk-new-state = Stanje

desk-message-to-buyer = Poruka kupcu

desk-message-hint = Kupac je čita na stranici zahtjeva.

desk-refusal-needs-words = Napišite kupcu zašto i što sada može učiniti.

desk-changed-meanwhile = Nije spremljeno: zahtjev se u međuvremenu promijenio. Pogledajte tijek pa spremite ponovno.

desk-save = Spremi odgovor

desk-you-read = Što ste pročitali pri slanju

desk-keep-link = Sačuvajte poveznicu na stranicu zahtjeva. Tko je ima, može čitati stranicu.

desk-receipt-title = Primili smo vaš zahtjev

desk-receipt-text = Ovo je vaša potvrda. Ispišite ili spremite ovu stranicu.

desk-check-sum = Kontrolni zbroj

desk-follow = Pratite zahtjev

desk-mail-note =
    { $state ->
        [queued] Ovu potvrdu šaljemo i na vašu e-adresu. Ako ne stigne, pogledajte u neželjenu poštu.
        [sent] Ovu smo potvrdu poslali i na vašu e-adresu.
        [failed] Ovu potvrdu nismo mogli dostaviti na vašu e-adresu. Ispišite ili spremite ovu stranicu.
       *[none] Ovu potvrdu ne šaljemo e-poštom. Ispišite ili spremite ovu stranicu.
    }

desk-mail-title = Potvrda e-poštom

desk-mail-shop =
    { $state ->
        [queued] Još nije poslano. Idući pokušaj: { $moment }
        [sent] Poslano: { $moment }
        [failed] Nije dostavljeno. Javite kupcu na drugi način da imate zahtjev.
       *[none] Nije poslano: tada nije bilo poslužitelja e-pošte ili na tu adresu pošta ne može ići.
    }

desk-mail-failed = E-poruka nije dostavljena

desk-mail-attempts = Pokušaji

desk-mail-why = Razlog

desk-mail-reason =
    { $reason ->
        [recipient] Poslužitelj e-pošte ne prima poštu za ovu adresu.
        [message] Poslužitelj e-pošte ne prima poruku.
        [address] Na ovu adresu pošta ne može ići.
        [sender] Poslužitelj e-pošte ne dopušta slanje s adrese vaše trgovine.
        [login] Poslužitelj e-pošte ne prihvaća korisničko ime ili lozinku.
        [security] Šifrirana veza s poslužiteljem e-pošte nije uspjela.
        [later] Poslužitelj e-pošte traži da pokušamo kasnije.
        [expired] Predugo nije uspijevalo; prestali smo pokušavati.
       *[connection] Poslužitelj e-pošte nije dostupan.
    }

desk-mail-answer = Odgovor poslužitelja e-pošte

desk-mail-again = Pokušaj ponovno

desk-letter-subject =
    { $case ->
        [withdrawal] Vaše odustajanje od kupnje stiglo je: { $id }
       *[other] Vaš je zahtjev stigao: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: vaše odustajanje od kupnje stiglo je { $moment }. Sačuvajte ovu potvrdu.
       *[other] { $shop }: vaš je zahtjev stigao { $moment }. Sačuvajte ovu potvrdu.
    }

desk-letter-moment = { $moment } (vremenska zona: { $zone })

desk-letter-next-title = Što slijedi

desk-letter-next =
    { $case ->
        [withdrawal] Odustajanje ne trebate slati ponovno. Stranica zahtjeva pokazuje što je s robom i novcem.
       *[other] Pogledat ćemo zahtjev i odgovoriti na njegovoj stranici. Dotad ne trebate ništa raditi.
    }

desk-letter-why = Ova je e-poruka poslana automatski jer je adresa upisana u zahtjev trgovini { $shop }. Ako to niste bili vi, javite nam.

desk-form-title = Pišite trgovini: { $shop }

desk-form-text = Odmah dobivate potvrdu i poveznicu na naš odgovor.

desk-form-case = O čemu je riječ?

desk-your-email = Vaša e-adresa

desk-your-country = Vaša zemlja

desk-country-hint = Dva slova, na primjer HR

desk-delivered-optional = Dan kad je stiglo, ako ga znate

desk-your-words = Svojim riječima

desk-leave-empty = Ovo ostavite prazno

desk-form-go = Pošalji zahtjev

desk-order-wrong = Upišite broj narudžbe iz e-poruke o narudžbi.

desk-email-wrong = Napišite je kao name@example.com.

desk-not-sent-fields = Još nije poslano. Ispravite označena polja pa pošaljite ponovno.

desk-not-sent-trap = Još nije poslano. Preglednik je ispunio skriveno polje. Provjerite tekst i pošaljite ponovno.

desk-not-sent-other-site = Još nije poslano. Dolazite s druge stranice. Provjerite što ovdje piše pa pošaljite sami.

desk-not-sent-before = Ovaj je obrazac već poslan s drugim tekstom i taj zahtjev imamo. Da pošaljete i ovaj, ponovno pritisnite gumb.

desk-state =
    { $word ->
        [received] Zaprimljeno
        [in_review] U provjeri
        [accepted] Prihvaćeno
        [refused] Odbijeno
       *[completed] Zatvoreno
    }

desk-status-lead =
    { $word ->
        [received] Primili smo vaš zahtjev. Još ga nitko nije pogledao.
        [in_review] Pregledavamo vaš zahtjev.
        [accepted] Prihvatili smo vaš zahtjev.
        [refused] Odbili smo vaš zahtjev. Zašto, piše u našoj poruci u nastavku.
       *[completed] Vaš je zahtjev zatvoren.
    }

desk-verdict-status =
    { $word ->
        [eligible] Da: kupac smije
        [eligible_if] Da, ako su otvoreni uvjeti ispunjeni
        [needs_person] Odlučujete vi
        [not_eligible] Ne
       *[unknown] Otvoreno: nedostaje podatak
    }

desk-basis =
    { $word ->
        [law] zakon
       *[shop] vaša pravila
    }

desk-party =
    { $word ->
        [buyer] Kupac
       *[shop] Trgovina
    }

desk-refusal-reason =
    { $word ->
        [period_over] Zadnji je dan prošao
        [not_yet] Prvi dan još nije došao
        [rule_refuses] Pravila ne primaju takvu robu natrag
        [legal_exception] Za takvu robu zakon predviđa iznimku
        [condition_fails] Uvjet nije ispunjen
        [limit_reached] Dopušteni broj puta je iskorišten
        [bundle_whole] Natrag ide samo cijeli komplet
        [no_legal_right] Zakon ne daje to pravo
        [already_returned] Već je vraćeno ili prijavljeno
        [not_late] Ne kasni
       *[no_rule] Pravila o tome ništa ne kažu
    }

desk-item-state =
    { $word ->
        [unused] Nekorišten
        [unopened] Neotvoren
        [tags_attached] Etikete na njemu
        [seal_intact] Pečat cijel
        [complete] Svi dijelovi tu
        [original_packaging] Originalna ambalaža
        [not_activated] Bez aktivacije
        [data_erased] Podaci izbrisani
        [serial_number_matches] Serijski broj odgovara
        [undamaged] Neoštećen
        [clean] Čist
        [used_as_intended] Korišten prema namjeni
        [original_buyer] Prvi kupac
        [fault_reaches_measure] Kvar doseže mjeru iz jamstva
        [proof_of_purchase] Dokaz o kupnji
        [same_kind] Ista vrsta i veličina
       *[not_started] Nije pokrenuto ni preuzeto
    }

case-letter-subject =
    { $word ->
        [waiting] Imamo pitanje o vašem zahtjevu: { $id }
        [accepted] Vaš je zahtjev prihvaćen: { $id }
        [refused] Vaš je zahtjev odbijen: { $id }
        [completed] Vaš je zahtjev zatvoren: { $id }
       *[other] Novosti o vašem zahtjevu: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } pregledava vaš zahtjev.
        [waiting] { $shop } treba nešto od vas da nastavi s vašim zahtjevom.
        [accepted] { $shop }: vaš je zahtjev prihvaćen.
        [refused] { $shop }: vaš je zahtjev odbijen.
        [completed] { $shop }: vaš je zahtjev zatvoren.
       *[other] { $shop } ima novosti o vašem zahtjevu.
    }

case-letter-next =
    { $word ->
        [waiting] Pišite nam na stranici zahtjeva. Tada nastavljamo.
        [accepted] Učinit ćemo ono što smo vam napisali. Ne trebate ništa raditi, osim ako vas to zamolimo u poruci.
        [refused] Ako to vidite drukčije, pišite nam na stranici zahtjeva.
        [completed] Ništa više. Ako je nešto ostalo otvoreno, pišite nam na stranici zahtjeva. Tamo nas možete i ocijeniti.
       *[other] Odgovaramo na stranici zahtjeva čim saznamo više.
    }

case-letter-state = Stanje

desk-letter-plain = Ako se ta stranica ne otvara, ova radi u svakom pregledniku:
