inbox-skip = Liigu sisu juurde

inbox-pages = Lehed

inbox-shop = Pood

inbox-account = Teie konto

inbox-not-allowed-title = Teil pole selleks õigust

inbox-not-allowed-text = Midagi ei muudetud. Poe omanik saab anda teile teise rolli.

inbox-state =
    { $word ->
        [received] Uus
        [in_review] Läbivaatamisel
        [waiting] Ootab ostjat
        [accepted] Heaks kiidetud
        [refused] Tagasi lükatud
       *[completed] Suletud
    }

inbox-short-moment = { DATE($day, style: "short") } kell { $time }

inbox-search-label = Tellimus, e-post, nimi, toode või juhtum

inbox-case-label = Juhtumi liik

inbox-every-case = Kõik liigid

inbox-needs-answer = Vajab vastust

inbox-clear = Tühjenda

inbox-overdue = Üle aja, tähtaeg oli: { $moment }

inbox-answer-by = Vastata hiljemalt: { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } vastus hilineb.
       *[other] { $count } vastust hilineb.
    }

inbox-first-page = Esimene leht

inbox-next-page = Järgmine leht

inbox-export = Laadi see loend alla:

inbox-cases = Juhtumid

inbox-case-before = Eelmine juhtum

inbox-case-after = Järgmine juhtum

inbox-action =
    { $word ->
        [approve] Kiida heaks
        [ask] Küsi ostjalt
        [decline] Lükka tagasi
        [exception] Tee erand
        [goods] Kaup kätte saadud
        [parcel] Midagi on teel
        [refund] Raha tagastatud
        [solved] Muul viisil lahendatud
        [write] Kirjuta ostjale
        [review] Alusta läbivaatust
       *[reopen] Ava uuesti
    }

inbox-action-hint =
    { $word ->
        [approve] Ostja saab, mida palus.
        [ask] Juhtum ootab ostja vastust.
        [decline] Öelge, miks, ja mida ostja saab nüüd teha.
        [exception] Annate rohkem, kui reeglid ja seadus nõuavad. See märgitakse erandiks.
        [goods] Ostjale teatatakse, et kaup on kohal.
        [parcel] Silt, uus toode või parandatud toode: ostja saab numbri ja lingi.
        [refund] Raha on teel tagasi. See sulgeb juhtumi.
        [solved] Ostja sai midagi muud kui raha. See sulgeb juhtumi.
        [write] Olek jääb samaks.
        [review] Ostja näeb, et keegi tegeleb sellega.
       *[reopen] Juhtum läheb tagasi läbivaatusele.
    }

inbox-action-go =
    { $word ->
        [approve] Kiida heaks
        [ask] Saada küsimus
        [decline] Lükka tagasi
        [exception] Kiida heaks erandina
        [goods] Salvesta
        [parcel] Salvesta
        [refund] Sulge, raha tagastatud
        [solved] Sulge lahendatuna
        [write] Saada sõnum
        [review] Alusta läbivaatust
       *[reopen] Ava uuesti
    }

inbox-goods-message = Saime kauba kätte.

inbox-message-optional = Sõnum ostjale, kui soovite

inbox-message-hint = Ostja loeb seda oleku lehel. Ostja keel: { $language }

inbox-template = Tekstipõhi

inbox-put-in = Lisa

inbox-tracking-number = Saadetise number

inbox-tracking-link = Jälgimise link

inbox-resolution = Lahendus

inbox-taken-back = Ostja võttis taotluse tagasi

inbox-amount = Tagasimakstud summa

inbox-currency = Valuuta

inbox-words-missing = Veel salvestamata: öelge ostjale, miks, või mida vajate.

inbox-places-left = Veel salvestamata: sõnumis on looksulgudes koht, mille peate täitma.

inbox-link-wrong = Veel salvestamata: lingi alguses peab olema https://.

inbox-parcel-missing = Veel salvestamata: sisestage saadetise number või link.

inbox-solution-missing = Veel salvestamata: valige, kuidas see lahendati.

inbox-amount-wrong = Veel salvestamata: sisestage summa nagu 12.90, ilma tuhandete märgita, ja valuuta nagu EUR.

inbox-too-long = Veel salvestamata: sõnumis on üle 2000 tähemärgi.

inbox-exception = Erand

inbox-rating = Ostja hinnang

inbox-stars = { $stars }/5

inbox-erase = Kustuta isikuandmed

inbox-erase-text = Nimi, e-post, tellimuse number, sõnumid ja fotod kaovad jäädavalt. Arvudesse loetu jääb alles.

inbox-erase-sure = Jah, kustuta jäädavalt

inbox-step =
    { $word ->
        [message] Sõnum
        [tracking] Pakk
        [photos] Fotod
       *[state] Märgitud
    }

inbox-actor =
    { $word ->
        [buyer] Ostja
        [shop] Pood
       *[desk] Automaatne
    }

inbox-gives =
    { $word ->
        [law] Seaduse järgi:
       *[shop] Teie reeglite järgi:
    }

inbox-refuses =
    { $word ->
        [law] Seaduse järgi vastu:
       *[shop] Teie reeglite järgi vastu:
    }

inbox-not-told = Ostja pole öelnud:

inbox-opens-on = Esimene päev

inbox-send-by = Kaup saata hiljemalt

inbox-money-by = Raha tagasi hiljemalt

inbox-unlimited = Lõppu pole

inbox-person-decides = Selle otsustab keegi teie poest.

inbox-conditions = Tingimused

inbox-holds = täidetud

inbox-fails = täitmata

inbox-open = lahtine

inbox-staff = Meeskond

inbox-role =
    { $word ->
        [owner] Omanik
        [agent] Teenindaja
       *[reader] Lugeja
    }

inbox-role-label = Roll

inbox-role-hint = Omanikud võivad teha kõike. Teenindajad vastavad ja laadivad alla. Lugejad ainult vaatavad.

inbox-person =
    { $word ->
        [active] Kasutusel
        [invited] Kutsutud
        [expired] Kutse on aegunud
       *[off] Välja lülitatud
    }

inbox-invite = Kutsu keegi

inbox-invite-go = Loo link

inbox-link-text = Andke see link edasi: { $name }. See toimib ühe korra, 7 päeva jooksul, ja seda rohkem ei näidata.

inbox-new-link = Uus link

inbox-switch-off = Lülita välja

inbox-switch-on = Lülita sisse

inbox-save = Salvesta

inbox-remove = Eemalda

inbox-fields-wrong = Midagi ei muudetud: sisestage nimi ja e-posti aadress nagu name@example.com.

inbox-last-owner = Midagi ei muudetud: poel peab enne olema teine omanik, kes saab sisse logida.

inbox-other-shop = Midagi ei muudetud: see inimene töötab ka teise poe heaks. Lingi saab luua mõlema omanik.

inbox-one-password = Varasem ühine parool avab endiselt kõik. Kui kõigil kolleegidel on konto, eemaldage see.

inbox-one-password-go = Eemalda ühine parool

inbox-login-wrong = E-post ja parool ei sobi kokku.

inbox-forgotten = Kas unustasite parooli? Poe omanik saab anda teile uue lingi.

inbox-setup-title = Teie postkasti konto

inbox-setup-text = Olete omanik: näete kõiki taotlusi ja saate kolleege kutsuda.

inbox-setup-go = Loo konto

inbox-invitation-title = Ostjate taotlused: { $shop }

inbox-invitation-text = Tere tulemast, { $name }. Valige parool; siis saate oma e-postiga sisse logida.

inbox-invitation-closed = Kutse toimib ühe korra, 7 päeva jooksul. Küsige poe omanikult uus link.

inbox-your-name = Teie nimi

inbox-your-email = Teie e-post

inbox-name-wrong = Sisestage oma nimi; kuni 80 tähemärki.

inbox-change-password = Muuda parooli

inbox-current-password = Praegune parool

inbox-everywhere = Logi kõikjalt välja

inbox-everywhere-text = Kõigis arvutites ja telefonides, ka selles.

inbox-templates = Tekstipõhjad

inbox-templates-text = Teie oma tekstid vastusteks. Ostja saab teksti oma keeles või muidu teie poe esimeses keeles.

inbox-places = Desk täidab need: { LIST($places) }

inbox-no-templates = Veel pole tekste.

inbox-new-template = Uus tekst

inbox-template-name = Teksti nimi

inbox-text = Tekst

inbox-template-wrong = Veel salvestamata: sisestage nimi ja kuni 2000 tähemärgiga tekst.
