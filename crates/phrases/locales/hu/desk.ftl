desk-language-name = magyar

desk-language = Nyelv

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Kilépés

desk-ask-person = Kérdezze munkatársunkat

desk-yes = Igen

desk-no = Nem

desk-not-found-title = Itt nincs semmi

desk-not-found-text = Ellenőrizze a címet. Ha tőlünk kapott linkre kattintott, másolja ki a teljes linket.

desk-forbidden-title = Ez az űrlap már nem érvényes

desk-forbidden-text = Semmi sem változott. Lépjen vissza, töltse be újra az oldalt, és próbálja újra.

desk-too-many-title = Túl sok próbálkozás

desk-too-many-text = Kérjük, várjon. Hátralévő másodpercek: { NUMBER($seconds) }.

desk-unavailable-title = Ez most nem lehetséges

desk-unavailable-text = A hiba nálunk van. Amit most küldött, nem mentettük el. Lépjen vissza, és próbálja újra hamarosan.

desk-login-title = Belépés

desk-login-text = Vevői kérések: { $shop }

desk-password = Jelszó

desk-login-go = Belépés

desk-login-wrong = Ez a jelszó nem jó.

desk-no-password = Még nincs jelszó beállítva. Nyissa meg a beállító linket, amelyet a program induláskor kiírt.

desk-setup-title = Válasszon jelszót

desk-setup-text = Ez nyitja meg a postaládát a vevők kéréseivel.

desk-password-hint = Legalább 10 karakter. Néhány egymás utáni szót könnyű megjegyezni.

desk-password-again = Jelszó még egyszer

desk-password-differs = A két jelszó eltér.

desk-setup-go = Jelszó beállítása

desk-setup-closed-title = Ez a link már nem működik

desk-setup-closed-text = A beállító link egyszer működik. Ha van jelszó, lépjen be. Ha nincs, indítsa újra a programot: új linket ír ki.

desk-inbox = Postaláda

desk-search-label = Rendelésszám vagy ügyszám

desk-search-go = Keresés

desk-all = Mind

desk-states = Állapot szerint

desk-pages = A lista oldalai

desk-older = Régebbiek

desk-newest = Legújabbak

desk-inbox-empty = Még nincs kérés. Az újak itt jelennek meg.

desk-nothing-found = Nincs ilyen kérés. Válasszon más állapotot, vagy keressen kevesebb szóra.

desk-all-requests = Minden kérés

desk-buyer-wrote = A vevő írja

desk-buyer-read = Amit a vevő olvasott

desk-facts = Részletek

desk-email = E-mail-cím

desk-name = Név

desk-sku = Cikkszám

desk-quantity = Darab

desk-price = Fizetett ár

desk-wish = Kívánság

desk-reason = Ok

desk-serials = Sorozatszámok

desk-wanted = Ezt kéri helyette

desk-country = Ország

desk-ordered-on = Megrendelve

desk-delivered-on = Megérkezett

desk-noticed-on = Hiba észlelve

desk-buyer-language = A vevő nyelve

desk-verdict = Mit mond a szabályzat és a törvény

desk-no-verdict = Nincs rögzített döntés. Kérjük, döntsön Ön.

desk-older-policy = Ez még egy régebbi szabályzat szerint készült. Azóta a szabályzata megváltozott.

desk-other-policy-shown = A vevő oldala a szabályzata másik változatát használta. Lehet, hogy a vevő mást olvasott.

desk-last-day = Utolsó nap

desk-way-back = A visszaküldést fizeti

desk-refund = Visszatérítés

desk-remedies = Lehetséges

desk-says-no = Ellene szól

desk-decided-at = A bolt helyi ideje szerint: { $moment }

desk-answer = Válasz

desk-new-state = Állapot

desk-message-to-buyer = Üzenet a vevőnek

desk-message-hint = A vevő az állapotoldalon olvassa.

desk-refusal-needs-words = Írja meg a vevőnek, miért, és mit tehet most.

desk-changed-meanwhile = Nincs mentve: a kérés közben megváltozott. Nézze meg az előzményeket, és mentse újra.

desk-save = Válasz mentése

desk-you-read = Amit a küldéskor olvasott

desk-keep-link = Őrizze meg az állapotoldal linkjét. Akinél megvan, olvashatja az oldalt.

desk-receipt-title = Megkaptuk a kérését

desk-receipt-text = Ez a visszaigazolása. Nyomtassa ki vagy mentse el ezt az oldalt.

desk-check-sum = Ellenőrző összeg

desk-follow = Kérés követése

desk-mail-note =
    { $state ->
        [queued] Ezt a visszaigazolást az e-mail-címére is küldjük. Ha nem érkezik meg, nézze meg a levélszemét mappát.
        [sent] Ezt a visszaigazolást az e-mail-címére is elküldtük.
        [failed] Ezt a visszaigazolást nem tudtuk kézbesíteni az e-mail-címére. Nyomtassa ki vagy mentse el ezt az oldalt.
       *[none] Ezt a visszaigazolást e-mailben nem küldjük el. Nyomtassa ki vagy mentse el ezt az oldalt.
    }

desk-mail-title = Visszaigazolás e-mailben

desk-mail-shop =
    { $state ->
        [queued] Még nem ment el. Következő próba: { $moment }
        [sent] Elküldve: { $moment }
        [failed] Nem érkezett meg. Jelezze másként a vevőnek, hogy megkapta a kérést.
       *[none] Nem ment levél: a desknek akkor nem volt levelezőszervere, vagy erre a címre nem mehet levél.
    }

desk-mail-failed = E-mail nem érkezett meg

desk-mail-attempts = Próbák

desk-mail-why = Ok

desk-mail-reason =
    { $reason ->
        [recipient] A levelezőszerver nem fogad levelet erre a címre.
        [message] A levelezőszerver nem fogadja el az üzenetet.
        [address] Erre a címre nem mehet levél.
        [sender] A levelezőszerver nem engedi a küldést a bolt címéről.
        [login] A levelezőszerver nem fogadja el a felhasználónevet vagy a jelszót.
        [security] Nem jött létre titkosított kapcsolat a levelezőszerverrel.
        [later] A levelezőszerver későbbi próbát kér.
        [expired] Túl sokáig nem sikerült; már nem próbáljuk.
       *[connection] A levelezőszerver nem érhető el.
    }

desk-mail-answer = A levelezőszerver válasza

desk-mail-again = Újrapróbálás

desk-letter-subject =
    { $case ->
        [withdrawal] Az elállása megérkezett: { $id }
       *[other] A kérése megérkezett: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: megkaptuk az elállását, { $moment }. Kérjük, őrizze meg ezt a visszaigazolást.
       *[other] { $shop }: megkaptuk a kérését, { $moment }. Kérjük, őrizze meg ezt a visszaigazolást.
    }

desk-letter-moment = { $moment } (időzóna: { $zone })

desk-letter-next-title = Mi következik

desk-letter-next =
    { $case ->
        [withdrawal] Az elállást nem kell újra elküldenie. Az állapotoldalon látja, mi történik az áruval és a pénzével.
       *[other] Megnézzük a kérését, és az állapotoldalon válaszolunk. Addig nincs teendője.
    }

desk-letter-why = Ez az e-mail automatikusan ment ki, mert a címét megadták egy kérésben ennél a boltnál: { $shop }. Ha nem Ön volt, kérjük, jelezze.

desk-form-title = Írjon ide: { $shop }

desk-form-text = Azonnal visszaigazolást kap, és egy linket, ahol a válaszunkat olvashatja.

desk-form-case = Miről van szó?

desk-your-email = Az Ön e-mail-címe

desk-your-country = Az Ön országa

desk-country-hint = Két betű, például HU

desk-delivered-optional = Az érkezés napja, ha tudja

desk-your-words = A saját szavaival

desk-leave-empty = Ezt hagyja üresen

desk-form-go = Kérés küldése

desk-order-wrong = Írja be a rendelésszámot a visszaigazoló e-mailből.

desk-email-wrong = Így írja: name@example.com.

desk-not-sent-fields = Még nem ment el. Javítsa a megjelölt mezőket, és küldje el újra.

desk-not-sent-trap = Még nem ment el. A böngészője kitöltött egy rejtett mezőt. Ellenőrizze a szövegét, és küldje el újra.

desk-not-sent-other-site = Még nem ment el. Egy másik webhelyről érkezett. Ellenőrizze, mi áll itt, és küldje el Ön.

desk-not-sent-before = Ezt az űrlapot más szöveggel már elküldte, azt a kérést megkaptuk. Ha ezt is el akarja küldeni, nyomja meg újra a gombot.

desk-state =
    { $word ->
        [received] Beérkezett
        [in_review] Vizsgálat alatt
        [accepted] Elfogadva
        [refused] Elutasítva
       *[completed] Lezárva
    }

desk-status-lead =
    { $word ->
        [received] Megkaptuk a kérését. Még senki sem nézte meg.
        [in_review] Vizsgáljuk a kérését.
        [accepted] Elfogadtuk a kérését.
        [refused] Elutasítottuk a kérését. Az alábbi üzenetünkben olvashatja, miért.
       *[completed] A kérése lezárult.
    }

desk-verdict-status =
    { $word ->
        [eligible] Igen: a vevő megteheti
        [eligible_if] Igen, ha a nyitott feltételek teljesülnek
        [needs_person] Ön dönt
        [not_eligible] Nem
       *[unknown] Nyitott: hiányzik egy adat
    }

desk-basis =
    { $word ->
        [law] törvény
       *[shop] az Ön szabályzata
    }

desk-party =
    { $word ->
        [buyer] Vevő
       *[shop] Bolt
    }

desk-refusal-reason =
    { $word ->
        [period_over] Az utolsó nap elmúlt
        [not_yet] Az első nap még nem jött el
        [rule_refuses] A szabályzat szerint nem vehető vissza
        [legal_exception] A törvény az ilyen árura kivételt tesz
        [condition_fails] Egy feltétel nem teljesül
        [limit_reached] Már annyiszor, ahányszor lehet
        [bundle_whole] Csak a teljes termékcsomag küldhető vissza
        [no_legal_right] A törvény nem ad ilyen jogot
        [already_returned] Már visszaküldték vagy kérték
        [not_late] Nem késik
       *[no_rule] A szabályzatban nincs rá szabály
    }

desk-item-state =
    { $word ->
        [unused] Használatlan
        [unopened] Bontatlan
        [tags_attached] Címkék rajta
        [seal_intact] Zárás ép
        [complete] Minden része megvan
        [original_packaging] Eredeti csomagolás
        [not_activated] Nincs aktiválva
        [data_erased] Adatok törölve
        [serial_number_matches] Sorozatszám egyezik
        [undamaged] Sérülésmentes
        [clean] Tiszta
        [used_as_intended] Rendeltetés szerint használt
        [original_buyer] Első vevő
        [fault_reaches_measure] A hiba eléri a garancia mértékét
        [proof_of_purchase] Vásárlás igazolása
        [same_kind] Ugyanolyan fajta és méret
       *[not_started] Nem indult el vagy nem töltötte le
    }

case-letter-subject =
    { $word ->
        [waiting] Kérdésünk van a kéréséről: { $id }
        [accepted] A kérését elfogadtuk: { $id }
        [refused] A kérését elutasítottuk: { $id }
        [completed] A kérését lezártuk: { $id }
       *[other] Újdonság a kéréséről: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop }: vizsgáljuk a kérését.
        [waiting] { $shop }: valamit kérünk Öntől, mielőtt folytatjuk.
        [accepted] { $shop }: elfogadtuk a kérését.
        [refused] { $shop }: elutasítottuk a kérését.
        [completed] { $shop }: lezártuk a kérését.
       *[other] { $shop }: újdonság van a kéréséről.
    }

case-letter-next =
    { $word ->
        [waiting] Írjon nekünk az állapotoldalon. Utána folytatjuk.
        [accepted] Megtesszük, amit írtunk. Csak akkor van teendője, ha az üzenetünk kéri.
        [refused] Ha másként látja, írjon nekünk az állapotoldalon.
        [completed] Nincs több lépés. Ha valami még nyitott, írjon nekünk az állapotoldalon; ott értékelhet is minket.
       *[other] Az állapotoldalon válaszolunk, amint többet tudunk.
    }

case-letter-state = Állapot

desk-letter-plain = Ha az az oldal nem nyílik meg, ez minden böngészőben működik:
