inbox-skip = Ugrás a tartalomra

inbox-pages = Oldalak

inbox-shop = Bolt

inbox-account = Az Ön fiókja

inbox-not-allowed-title = Ehhez nincs joga

inbox-not-allowed-text = Semmi sem változott. A bolt egyik tulajdonosa adhat Önnek más szerepet.

inbox-state =
    { $word ->
        [received] Új
        [in_review] Vizsgálat alatt
        [waiting] Vevőre vár
        [accepted] Elfogadva
        [refused] Elutasítva
       *[completed] Lezárva
    }

inbox-short-moment = { DATE($day, style: "short") } { $time }

inbox-search-label = Rendelés, e-mail, név, termék vagy ügy

inbox-case-label = Ügy fajtája

inbox-every-case = Minden fajta

inbox-needs-answer = Válaszra vár

inbox-clear = Szűrők törlése

inbox-overdue = Lejárt ekkor: { $moment }

inbox-answer-by = Válasz eddig: { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } válasz késik.
       *[other] { $count } válasz késik.
    }

inbox-first-page = Első oldal

inbox-next-page = Következő oldal

inbox-export = A lista letöltése:

inbox-cases = Ügyek

inbox-case-before = Előző ügy

inbox-case-after = Következő ügy

inbox-action =
    { $word ->
        [approve] Elfogadás
        [ask] Kérdés a vevőhöz
        [decline] Elutasítás
        [exception] Kivétel
        [goods] Áru megérkezett
        [parcel] Valami úton van
        [refund] Visszatérítés kész
        [solved] Megoldva másként
        [write] Üzenet a vevőnek
        [review] Vizsgálat indítása
       *[reopen] Újranyitás
    }

inbox-action-hint =
    { $word ->
        [approve] A vevő megkapja, amit kért.
        [ask] Az ügy a vevő válaszára vár.
        [decline] Írja meg, miért, és mit tehet most a vevő.
        [exception] Többet ad, mint amit a szabályzat és a törvény kér. Kivételként jelöljük.
        [goods] A vevő értesül, hogy az áru megérkezett.
        [parcel] Címke, cseretermék vagy megjavított termék: a vevő számot és linket kap.
        [refund] A pénz úton van vissza. Ez lezárja az ügyet.
        [solved] A vevő pénz helyett mást kapott. Ez lezárja az ügyet.
        [write] Az állapot nem változik.
        [review] A vevő látja, hogy valaki foglalkozik vele.
       *[reopen] Az ügy visszakerül vizsgálatra.
    }

inbox-action-go =
    { $word ->
        [approve] Elfogadás
        [ask] Kérdés küldése
        [decline] Elutasítás
        [exception] Elfogadás kivételként
        [goods] Mentés
        [parcel] Mentés
        [refund] Lezárás: visszatérítve
        [solved] Lezárás: megoldva
        [write] Üzenet küldése
        [review] Vizsgálat indítása
       *[reopen] Újranyitás
    }

inbox-goods-message = Megkaptuk az árut.

inbox-message-optional = Üzenet a vevőnek, ha szeretne

inbox-message-hint = A vevő az állapotoldalon olvassa. A vevő nyelve: { $language }

inbox-template = Sablon

inbox-put-in = Beillesztés

inbox-tracking-number = Csomagszám

inbox-tracking-link = Nyomkövetési link

inbox-resolution = Megoldás

inbox-taken-back = A vevő visszavonta a kérést

inbox-amount = Visszafizetett összeg

inbox-currency = Pénznem

inbox-words-missing = Még nincs mentve: írja meg a vevőnek, miért, vagy mire van szüksége.

inbox-places-left = Még nincs mentve: az üzenetben van egy kapcsos zárójeles hely, amelyet ki kell töltenie.

inbox-link-wrong = Még nincs mentve: a link elején https:// legyen.

inbox-parcel-missing = Még nincs mentve: adjon meg csomagszámot vagy linket.

inbox-solution-missing = Még nincs mentve: válassza ki a megoldást.

inbox-amount-wrong = Még nincs mentve: az összeget így írja be: 12.90, ezres tagolás nélkül, a pénznemet így: EUR.

inbox-too-long = Még nincs mentve: az üzenet hosszabb 2000 karakternél.

inbox-exception = Kivétel

inbox-rating = A vevő értékelése

inbox-stars = { $stars }/5

inbox-erase = Személyes adatok törlése

inbox-erase-text = A név, e-mail, rendelésszám, az üzenetek és fényképek végleg eltűnnek. Ami a számokba került, megmarad.

inbox-erase-sure = Igen, törlés véglegesen

inbox-step =
    { $word ->
        [message] Üzenet
        [tracking] Csomag
        [photos] Fényképek
       *[state] Feljegyezve
    }

inbox-actor =
    { $word ->
        [buyer] Vevő
        [shop] Bolt
       *[desk] Automatikus
    }

inbox-gives =
    { $word ->
        [law] A törvény szerint:
       *[shop] A szabályzata szerint:
    }

inbox-refuses =
    { $word ->
        [law] A törvény szerint ellene szól:
       *[shop] A szabályzata szerint ellene szól:
    }

inbox-not-told = A vevő nem mondta meg:

inbox-opens-on = Első nap

inbox-send-by = Áru feladása eddig

inbox-money-by = Pénz vissza eddig

inbox-unlimited = Nincs vége

inbox-person-decides = Erről a bolt egyik munkatársa dönt.

inbox-conditions = Feltételek

inbox-holds = teljesül

inbox-fails = nem teljesül

inbox-open = nyitott

inbox-staff = Csapat

inbox-role =
    { $word ->
        [owner] Tulajdonos
        [agent] Ügyintéző
       *[reader] Olvasó
    }

inbox-role-label = Szerep

inbox-role-hint = A tulajdonos mindent megtehet. Az ügyintéző válaszol és letölt. Az olvasó csak néz.

inbox-person =
    { $word ->
        [active] Aktív
        [invited] Meghívva
        [expired] A meghívó lejárt
       *[off] Kikapcsolva
    }

inbox-invite = Meghívás

inbox-invite-go = Link készítése

inbox-link-text = Adja át ezt a linket neki: { $name }. Egyszer működik, 7 napig, és nem látszik újra.

inbox-new-link = Új link

inbox-switch-off = Kikapcsolás

inbox-switch-on = Bekapcsolás

inbox-save = Mentés

inbox-remove = Eltávolítás

inbox-fields-wrong = Semmi sem változott: adjon meg nevet és e-mail-címet így: name@example.com.

inbox-last-owner = Semmi sem változott: előbb kell egy másik tulajdonos, aki be tud lépni.

inbox-other-shop = Semmi sem változott: ez a személy másik boltnak is dolgozik. Aki mindkettő tulajdonosa, az készítheti el a linket.

inbox-one-password = A korábbi közös jelszó még mindent megnyit. Ha már minden munkatársnak van fiókja, szüntesse meg.

inbox-one-password-go = Közös jelszó megszüntetése

inbox-login-wrong = Az e-mail és a jelszó nem illik össze.

inbox-forgotten = Elfelejtette a jelszavát? A bolt egyik tulajdonosa adhat új linket.

inbox-setup-title = Az Ön fiókja a postaládához

inbox-setup-text = Ön a tulajdonos: minden kérést lát, és meghívhat munkatársakat.

inbox-setup-go = Fiók létrehozása

inbox-invitation-title = Vevői kérések: { $shop }

inbox-invitation-text = Üdvözöljük, { $name }! Válasszon jelszót; utána az e-mail-címével léphet be.

inbox-invitation-closed = A meghívó egyszer működik, 7 napig. Kérjen új linket a bolt tulajdonosától.

inbox-your-name = Az Ön neve

inbox-your-email = Az Ön e-mail-címe

inbox-name-wrong = Írja be a nevét; legfeljebb 80 karakter.

inbox-change-password = Jelszó módosítása

inbox-current-password = Mostani jelszó

inbox-everywhere = Kilépés mindenhol

inbox-everywhere-text = Minden számítógépen és telefonon, ezen is.

inbox-templates = Sablonok

inbox-templates-text = Saját szövegek a válaszokhoz. A vevő a saját nyelvén kapja a szöveget, vagy ha az nincs, a bolt első nyelvén.

inbox-places = A desk ezeket tölti ki: { LIST($places) }

inbox-no-templates = Még nincs sablon.

inbox-new-template = Új sablon

inbox-template-name = A sablon neve

inbox-text = Szöveg

inbox-template-wrong = Még nincs mentve: adjon meg nevet és legfeljebb 2000 karakteres szöveget.
