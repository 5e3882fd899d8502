case-state =
    { $word ->
        [received] Beérkezett
        [in_review] Vizsgálat alatt
        [waiting] Önre vár
        [accepted] Elfogadva
        [refused] Elutasítva
       *[completed] Lezárva
    }

case-lead =
    { $word ->
        [received] Megkaptuk a kérését. Még senki sem nézte meg.
        [in_review] Vizsgáljuk a kérését.
        [waiting] Valamit kérünk Öntől, mielőtt folytatjuk. Az alábbi üzenetünkben olvashatja, mit.
        [accepted] Elfogadtuk a kérését.
        [refused] Elutasítottuk a kérését. Az alábbi üzenetünkben olvashatja, miért.
       *[completed] A kérése lezárult.
    }

case-since = Ekkortól: { $moment }

case-next-title = Mi következik

case-next =
    { $word ->
        [received] Megnézzük a kérését, és itt válaszolunk. Addig nincs teendője.
        [in_review] Itt válaszolunk, amint többet tudunk. Addig nincs teendője.
        [waiting] Írjon nekünk ezen az oldalon. Utána folytatjuk.
        [accepted] Megtesszük, amit írtunk. Csak akkor van teendője, ha az üzenetünk kéri.
        [refused] Ha másként látja, írjon nekünk ezen az oldalon.
       *[completed] Nincs több lépés. Ha valami még nyitott, írjon nekünk ezen az oldalon.
    }

case-answer-by = Eddig válaszolunk: { $moment }.

case-answer-late = Eddig akartunk válaszolni: { $moment }. Késünk, és elnézést kérünk.

case-our-message = Üzenetünk

case-by =
    { $who ->
        [buyer] Ön
        [shop] { $shop }
       *[desk] Automatikus
    }

case-step =
    { $word ->
        [message] Üzenet
        [tracking] Csomag
       *[photos] Fényképek
    }

case-tracking = Csomagszám

case-tracking-follow = Csomag követése

case-result = Eredmény

case-end =
    { $word ->
        [refused] Elutasítva
       *[withdrawn] Ön visszavonta
    }

case-refunded = Visszafizetve

case-write-title = Írjon nekünk

case-write-label = Az Ön üzenete

case-write-hint = Legfeljebb 2000 karakter. Kérjük, ne írjon bankszámla- vagy kártyaszámot.

case-write-reopens = Az üzenete újra megnyitja az ügyet. Eddig írhat ide: { DATE($day, style: "long") }

case-write-over = Ez az ügy több mint 30 napja lezárult. Ha van valami új, küldjön új kérést, vagy kérdezze munkatársunkat.

case-write-go = Üzenet küldése

case-write-done = Megkaptuk az üzenetét.

case-write-wrong =
    { $why ->
        [empty] Nem ment el: kérjük, előbb írjon valamit.
        [long] Nem ment el: legfeljebb 2000 karakter lehet. Kérjük, rövidítse az üzenetét.
        [many] Nem ment el: tegnap óta 20-szor írt. Kérjük, próbálja később; a többi üzenetét megkaptuk.
       *[before] Ezt az űrlapot más szöveggel már elküldte, azt megkaptuk. Ha ezt is el akarja küldeni, nyomja meg újra a gombot.
    }

case-rate-title = Hogyan teljesítettünk?

case-rate-lead = Mennyire elégedett azzal, ahogy az ügyét intéztük?

case-stars =
    { $word ->
        [one] Nagyon elégedetlen
        [two] Elégedetlen
        [three] Semleges
        [four] Elégedett
       *[five] Nagyon elégedett
    }

case-rate-comment = Mit kell tudnunk? (nem kötelező)

case-rate-go = Értékelés küldése

case-rate-change = Értékelés módosítása

case-rate-thanks = Köszönjük az értékelését. Eddig módosíthatja: { DATE($day, style: "long") }

case-rate-kept = Köszönjük az értékelését.

case-rate-given = Az Ön értékelése

case-rate-wrong =
    { $why ->
        [stars] Nem ment el: kérjük, válasszon az öt válasz közül.
        [long] Nem ment el: legfeljebb 2000 karakter lehet. Kérjük, rövidítse a szövegét.
        [late] Az értékelése már nem módosítható.
       *[open] Akkor értékelhet, amikor az ügy lezárult.
    }

desk-moment = { DATE($day, style: "long") } { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Rendelésszám

desk-product = Termék

desk-history = Előzmények

desk-status-title = Az Ön kérése

desk-your-request = Amit küldött

desk-case-number = Ügyszám

desk-received-at = Beérkezett

desk-about = Tárgy

desk-you-wrote = Az Ön üzenete

desk-case =
    { $word ->
        [return] Visszaküldés
        [exchange] Csere
        [defect] Hibás
        [damaged] Sérülten érkezett
        [wrong] Téves termék
        [missing] Valami hiányzik
        [late] Késedelmes szállítás
        [guarantee] Garancia
        [withdrawal] Elállás
        [repair] Javítás
        [complaint] Panasz
        [trade_in] Beszámítás
        [spare_part] Pótalkatrész
       *[cancellation] Rendelés lemondása
    }

desk-remedy =
    { $word ->
        [refund_original] Pénzvisszafizetés
        [store_credit] Bolti jóváírás
        [gift_card] Ajándékkártya
        [exchange] Csere
        [replacement] Új termék
        [repair] Javítás
        [price_reduction] Az ár egy része vissza
        [keep_item_refund] Pénz vissza, a termék marad
        [termination] Szerződés felbontása
        [exchange_same] Csere ugyanarra a termékre
        [exchange_variant] Másik méret vagy szín
        [coupon] Kupon
        [donate] Pénz vissza, a termék adomány
        [trade_in_credit] Jóváírás a régi termékért
        [spare_part] Pótalkatrész
        [reply] Egy munkatárs válasza
       *[send_missing] Hiányzó rész pótolva
    }
