ui-pick-title = Melyik termékről van szó?
ui-order = Rendelés: { $reference }
ui-ordered-on = Megrendelve: { DATE($day, style: "long") }
ui-arrived-on = Megérkezett: { DATE($day, style: "long") }
ui-on-its-way = Úton van Önhöz
ui-pieces = Darab: { $count }
ui-item = Termék: { $sku }
ui-this-item = Ez a termék
ui-case-title = Mi történt?
ui-question-step = { $number }. kérdés, összesen { $total }
ui-day-wrong = Válasszon egy napot. Legkésőbb a mai nap lehet.
ui-answer-wrong = Kérjük, ellenőrizze, amit beírt.
ui-not-arrived = Még nem érkezett meg
ui-dont-know = Nem tudom
ui-continue = Tovább
ui-back = Vissza
ui-restart = Újrakezdés
ui-source = Forrás: { $id }
ui-timeline = Az Ön ideje
ui-timeline-start = Kezdet
ui-timeline-today = Ma
ui-timeline-last = Utolsó nap
ui-why-not = Ami nem lehetséges
ui-good-to-know = Jó tudni
ui-next = Mit tehet most
ui-open-form = Kérés küldése
ui-ask-person = Nézze meg a bolt munkatársa
ui-print = Nyomtatás
ui-copy = Másolás
ui-save = Mentés szövegként
ui-calendar = Naptárba
ui-share = Megosztás
ui-copied = Másolva
ui-money = A visszajáró pénz
ui-form-title = Kérése ehhez a bolthoz: { $shop }
ui-form-lead = Nem kell fiók. Csak azt kérdezzük, ami a bolt válaszához kell.
ui-field-order = Rendelésszám
ui-field-order-hint = A rendelést visszaigazoló e-mailben van.
ui-contract-hint = Vagy írja le, mit és mikor rendelt.
ui-field-email = E-mail-cím
ui-field-email-hint = Hogy a bolt válaszolni tudjon.
ui-field-name = Név
ui-field-remedy = Mit szeretne?
ui-remedy-any = Javasolhat valamit a bolt
ui-field-message =
    { $case ->
        [defect] Mi a baj vele?
        [damaged] Mi sérült meg?
        [wrong] Mit kapott?
        [missing] Mi hiányzik?
        [guarantee] Mi a baj vele?
        [repair] Mit kell javítani?
        [complaint] Mi ment rosszul?
        [trade_in] Milyen állapotban van?
       *[other] Üzenet a boltnak
    }
ui-bank-hint = Ne írjon be bankszámla- vagy kártyaszámot. A boltnak itt nincs rá szüksége.
ui-field-serials = Sorozatszám
ui-serials-hint = A terméken, a dobozán vagy a számlán van. Több terméknél írjon soronként egyet.
ui-field-wanted =
    { $case ->
        [spare_part] Melyik alkatrész kell?
       *[other] Mit szeretne helyette?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] A neve vagy a száma, ha tudja.
        [exchange] Méret, szín vagy másik termék.
       *[other] Csak ha mást szeretne: méret, szín vagy másik termék.
    }
ui-optional = nem kötelező
ui-error-empty =
    { $field ->
        [message] Írja le néhány szóval.
        [wanted] Írja le, mit szeretne.
        [serials] Írja be a sorozatszámot. Ha nem találja, azt írja ide.
        [photos] Adjon hozzá fényképet, vagy jelezze, hogy nem tud.
        [email] Írja be az e-mail-címét.
        [name] Írja be a nevét.
       *[order_reference] Írja be a rendelésszámot.
    }
ui-error-wrong =
    { $field ->
        [wanted] Ez túl hosszú. Legfeljebb 300 karakter lehet.
        [serials] Legfeljebb 20 sorozatszámot írjon be, egyenként legfeljebb 80 karakterrel.
        [email] Így írja az e-mail-címet: name@example.com
        [order_reference] A rendelésszám túl hosszú. Legfeljebb 80 karakter lehet.
       *[other] Kérjük, ellenőrizze ezt a mezőt.
    }
ui-error-not-taken = Ezt a bolt nem tudta használni. Kérjük, ellenőrizze.
ui-to-review = Kérés ellenőrzése
ui-review-title = Minden rendben?
ui-review-item = Termék
ui-review-case = Mi történt
ui-review-statement = Amit Önnek mondtunk
ui-change = Módosítás
ui-send = Kérés elküldése
ui-sending = Kérése küldése …
ui-phase =
    { $phase ->
        [waiting] A bolt rendszere nem válaszol. Újra próbáljuk ekkor: { $time }.
        [elsewhere] A kérését éppen egy másik lapról küldjük. Kérjük, várjon.
       *[looking_up] Megnézzük, megérkezett-e a kérése.
    }
ui-earlier-title = Megnézzük, megérkezett-e a korábbi kérése
ui-received-title = A bolt megkapta a kérését
ui-receipt-number = Visszaigazolás száma
ui-receipt-time = Beérkezett
ui-receipt-at = { DATE($day, style: "long") } { $time }
ui-receipt-next = A bolt válaszát a kérése oldalán találja. Őrizze meg a linkjét és a visszaigazolás számát.
ui-receipt-next-mail = Őrizze meg a visszaigazolás számát. A bolt az e-mail-címére válaszolhat.
ui-your-copy = Az Ön kérése
ui-receipt-mail = Másolatot kap az e-mail-címére.
ui-receipt-earlier = A boltnál a kérése egy korábbi változata van, az utolsó módosításai nélkül. Kérjük, írja meg ezeket a boltnak.
ui-status-link = Kérés követése
ui-not-sent-title = Kérése nem ment el
ui-not-sent-why =
    { $why ->
        [offline] Nincs internetkapcsolata.
        [busy] A bolt most túl sok kérést kap. Próbálja újra kicsit később.
        [refused] A bolt rendszere nem fogadta el a kérést.
       *[not_arrived] A kapcsolat megszakadt, mielőtt a bolt megkapta volna.
    }
ui-shop-says = A bolt rendszerének üzenete: { $words }
ui-again-at = Ekkortól próbálhatja újra: { $time }.
ui-earlier-gone = Korábbi kérése nem jutott el a bolthoz. Amit beírt, nem maradt meg ezen a készüléken. Kérjük, küldje el újra.
ui-kept = Minden, amit beírt, itt van még.
ui-try-again = Újrapróbálás
ui-unknown-title = Még nem tudjuk, megérkezett-e a kérése
ui-unknown-text = A bolt nem adott egyértelmű választ. Nyugodtan nézze meg újra: a kérése nem érkezhet meg kétszer.
ui-check-again = Ellenőrzés újra
ui-sent-title = Kérése elment
ui-sent-text = A bolt rendszere nem ad visszaigazolást, így nem látjuk, mi lett vele. Őrizze meg a másolatát. Ha nem jön válasz, kérdezze meg a boltot.
ui-hand-over-title = Még egy lépés kell
ui-hand-over =
    { $way ->
        [mailto] Küldje el az üzenetet a levelezőprogramjából. Ha nem nyílt meg, másolja ki a kérését, és írjon a boltnak.
       *[copy] Másolja ki a kérését, és küldje el a boltnak.
    }
ui-stopped = Hiba történt ezen az oldalon. Amit beírt, ebben az űrlapban van: kérjük, innen küldje el.
ui-handed-over = Kérését most a bolt oldala viszi tovább
ui-write-to-shop = Írjon a boltnak, vagy hívja fel. Egy munkatárs válaszol Önnek.
ui-no-contact = A bolt kapcsolati oldalán látja, hogyan érhet el egy munkatársat.
ui-photos-title = Fényképek
ui-photos-hint = Legfeljebb 5 fénykép a hibáról. A hely és a kamera adatait küldés előtt eltávolítjuk.
ui-no-photos = Nem tudok fényképet hozzáadni
ui-photos-add = Fényképek kiválasztása
ui-photos-camera = Fényképezés
ui-photos-drop = Ide is húzhatja vagy beillesztheti őket.
ui-photos-busy = Fényképek előkészítése …
ui-photo = { $number }. fénykép
ui-photo-remove = { $number }. fénykép törlése
ui-photos-count = Fényképek: { $count }/5
ui-photo-refused =
    { $why ->
        [unreadable] Ez a böngésző nem tudja olvasni a fényképet. Mentse JPEG-ként, vagy küldje el később a boltnak.
        [too_large] A fénykép túl nagy. Legfeljebb 40 megapixeles lehet.
        [too_many] Legfeljebb 5 fényképet adhat hozzá.
        [same] Ez a fénykép már itt van.
       *[not_image] Ez nem fénykép.
    }
ui-photos-insecure = Itt nem lehet fényképet hozzáadni, mert az oldal kapcsolata nem biztonságos. A kérés nélkülük is működik.
ui-photo-state =
    { $state ->
        [sending] úton
        [arrived] megérkezett
        [missing] hiányzik
       *[waiting] vár
    }
ui-photos-arrived = Megérkezett fényképek: { $count }/{ $total }
ui-photos-missing =
    { $count ->
        [one] Hiányzó fényképek: { $count }/{ $total }. A kérése megérkezett.
       *[other] Hiányzó fényképek: { $count }/{ $total }. A kérése megérkezett.
    }
ui-photos-keep-open = Kérjük, hagyja nyitva ezt az oldalt, amíg minden fénykép megérkezik.
ui-photos-retry = Hiányzó fényképek küldése újra
ui-photos-not-taken = A fényképeket nem sikerült átadni. Kérjük, küldje el őket a boltnak e-mailben.
