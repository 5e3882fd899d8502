## Inbox

inbox-skip = Na vsebino

inbox-pages = Strani

inbox-shop = Trgovina

inbox-account = Vaš račun

inbox-not-allowed-title = Za to nimate pravic

inbox-not-allowed-text = Nič ni spremenjeno. Lastnik trgovine vam lahko da drugo vlogo.

inbox-state =
    { $word ->
        [received] Novo
        [in_review] V pregledu
        [waiting] Čaka na kupca
        [accepted] Odobreno
        [refused] Zavrnjeno
       *[completed] Zaključeno
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Naročilo, e-pošta, ime, izdelek ali zahtevek

inbox-case-label = Vrsta zahtevka

inbox-every-case = Vse vrste

inbox-needs-answer = Čaka na odgovor

inbox-clear = Počisti

inbox-overdue = Zamuja od: { $moment }

inbox-answer-by = Odgovor do: { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } odgovor zamuja.
        [two] { $count } odgovora zamujata.
        [few] { $count } odgovori zamujajo.
       *[other] { $count } odgovorov zamuja.
    }

inbox-first-page = Prva stran

inbox-next-page = Naslednja stran

inbox-export = Prenesi ta seznam:

inbox-cases = Zahtevki

inbox-case-before = Prejšnji zahtevek

inbox-case-after = Naslednji zahtevek

inbox-action =
    { $word ->
        [approve] Odobri
        [ask] Vprašaj kupca
        [decline] Zavrni
        [exception] Naredi izjemo
        [goods] Blago je prispelo
        [parcel] Nekaj je na poti
        [refund] Denar je vrnjen
        [solved] Rešeno drugače
        [write] Piši kupcu
        [review] Začni pregled
       *[reopen] Znova odpri
    }

inbox-action-hint =
    { $word ->
        [approve] Kupec dobi, za kar je prosil.
        [ask] Zahtevek čaka na odgovor kupca.
        [decline] Napišite, zakaj in kaj lahko kupec stori zdaj.
        [exception] Daste več, kot zahtevajo pravila in zakon. To se zabeleži kot izjema.
        [goods] Kupec izve, da je blago prispelo.
        [parcel] Nalepka, nadomestni ali popravljen izdelek: kupec dobi številko in povezavo.
        [refund] Denar je na poti nazaj. S tem se zahtevek zaključi.
        [solved] Kupec je namesto denarja dobil nekaj drugega. S tem se zahtevek zaključi.
        [write] Stanje ostane enako.
        [review] Kupec vidi, da se nekdo ukvarja s tem.
       *[reopen] Zahtevek gre nazaj v pregled.
    }

inbox-action-go =
    { $word ->
        [approve] Odobri
        [ask] Pošlji vprašanje
        [decline] Zavrni
        [exception] Odobri kot izjemo
        [goods] Shrani
        [parcel] Shrani
        [refund] Zaključi: denar vrnjen
        [solved] Zaključi: rešeno
        [write] Pošlji sporočilo
        [review] Začni pregled
       *[reopen] Znova odpri
    }

inbox-goods-message = Blago smo prejeli.

inbox-message-optional = Sporočilo kupcu, če želite

inbox-message-hint = Kupec ga prebere na strani zahtevka. Jezik kupca: { $language }

inbox-template = Besedilo

inbox-put-in = Vstavi

inbox-tracking-number = Številka za sledenje

inbox-tracking-link = Povezava za sledenje

inbox-resolution = Rešitev

inbox-taken-back = Kupec je zahtevek umaknil

inbox-amount = Vrnjeni znesek

inbox-currency = Valuta

inbox-words-missing = Še ni shranjeno: napišite kupcu, zakaj ali kaj potrebujete.

inbox-places-left = Še ni shranjeno: v sporočilu je mesto v zavitih oklepajih, ki ga morate izpolniti.

inbox-link-wrong = Še ni shranjeno: povezava se mora začeti s https://.

inbox-parcel-missing = Še ni shranjeno: vpišite številko za sledenje ali povezavo.

inbox-solution-missing = Še ni shranjeno: izberite, kako je bilo rešeno.

inbox-amount-wrong = Še ni shranjeno: vpišite znesek kot 12,90, brez ločila za tisočice, in valuto kot EUR.

inbox-too-long = Še ni shranjeno: sporočilo ima več kot 2000 znakov.

inbox-exception = Izjema

inbox-rating = Ocena kupca

inbox-stars = { $stars } od 5

inbox-erase = Izbriši osebne podatke

inbox-erase-text = Ime, e-pošta, številka naročila, sporočila in fotografije izginejo za vedno. Kar šteje statistika, ostane.

inbox-erase-sure = Da, izbriši za vedno

inbox-step =
    { $word ->
        [message] Sporočilo
        [tracking] Paket
        [photos] Fotografije
       *[state] Zabeleženo
    }

inbox-actor =
    { $word ->
        [buyer] Kupec
        [shop] Trgovina
       *[desk] Samodejno
    }

inbox-gives =
    { $word ->
        [law] Po zakonu:
       *[shop] Po vaših pravilih:
    }

inbox-refuses =
    { $word ->
        [law] Proti temu po zakonu:
       *[shop] Proti temu po vaših pravilih:
    }

inbox-not-told = Kupec ni povedal:

inbox-opens-on = Prvi dan

inbox-send-by = Blago poslati do

inbox-money-by = Denar vrniti do

inbox-unlimited = Brez roka

inbox-person-decides = O tem odloči sodelavec vaše trgovine.

inbox-conditions = Pogoji

inbox-holds = izpolnjeno

inbox-fails = ni izpolnjeno

inbox-open = odprto

inbox-staff = Ekipa

inbox-role =
    { $word ->
        [owner] Lastnik
        [agent] Agent
       *[reader] Bralec
    }

inbox-role-label = Vloga

inbox-role-hint = Lastniki smejo vse. Agenti odgovarjajo in prenašajo podatke. Bralci samo gledajo.

inbox-person =
    { $word ->
        [active] Aktivno
        [invited] Vabilo poslano
        [expired] Vabilo je poteklo
       *[off] Izklopljeno
    }

inbox-invite = Povabi nekoga

inbox-invite-go = Ustvari povezavo

inbox-link-text = Predajte to povezavo. Za koga: { $name }. Velja enkrat, 7 dni, in se ne prikaže več.

inbox-new-link = Nova povezava

inbox-switch-off = Izklopi

inbox-switch-on = Vklopi

inbox-save = Shrani

inbox-remove = Odstrani

inbox-fields-wrong = Nič ni spremenjeno: vpišite ime in e-naslov kot name@example.com.

inbox-last-owner = Nič ni spremenjeno: trgovina najprej potrebuje drugega lastnika, ki se lahko prijavi.

inbox-other-shop = Nič ni spremenjeno: ta oseba dela tudi za drugo trgovino. Povezavo lahko ustvari lastnik obeh.

inbox-one-password = Eno prejšnje geslo še odpira vse. Ko imajo vsi sodelavci račun, ga odstranite.

inbox-one-password-go = Odstrani to geslo

inbox-login-wrong = E-naslov in geslo se ne ujemata.

inbox-forgotten = Pozabljeno geslo? Novo povezavo vam da lastnik trgovine.

inbox-setup-title = Vaš račun za prejete zahtevke

inbox-setup-text = Vi ste lastnik: vidite vsak zahtevek in lahko povabite sodelavce.

inbox-setup-go = Ustvari račun

inbox-invitation-title = Zahtevki kupcev: { $shop }

inbox-invitation-text = Dobrodošli, { $name }. Izberite geslo; potem se prijavite s svojim e-naslovom.

inbox-invitation-closed = Vabilo velja enkrat, 7 dni. Prosite lastnika trgovine za novo povezavo.

inbox-your-name = Vaše ime

inbox-your-email = Vaš e-naslov

inbox-name-wrong = Vpišite svoje ime, do 80 znakov.

inbox-change-password = Spremeni geslo

inbox-current-password = Trenutno geslo

inbox-everywhere = Odjavi povsod

inbox-everywhere-text = Na vsakem računalniku in telefonu, tudi na tem.

inbox-templates = Besedila

inbox-templates-text = Vaša besedila za odgovore. Kupec dobi besedilo v svojem jeziku, sicer v prvem jeziku vaše trgovine.

inbox-places = Desk izpolni: { LIST($places) }

inbox-no-templates = Besedil še ni.

inbox-new-template = Novo besedilo

inbox-template-name = Ime besedila

inbox-text = Besedilo

inbox-template-wrong = Še ni shranjeno: vpišite ime in besedilo do 2000 znakov.
