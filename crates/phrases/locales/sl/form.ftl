ui-pick-title = Za kateri izdelek gre?
ui-order = Naročilo { $reference }
ui-ordered-on = Naročeno: { DATE($day, style: "long") }
ui-arrived-on = Prispelo: { DATE($day, style: "long") }
ui-on-its-way = Na poti k vam
ui-pieces = Količina: { $count }
ui-item = Izdelek { $sku }
ui-this-item = Ta izdelek
ui-case-title = Kaj se je zgodilo?
ui-question-step = Vprašanje { $number } od { $total }
ui-day-wrong = Izberite dan. Ne sme biti poznejši od današnjega.
ui-answer-wrong = Preverite, kaj ste vnesli.
ui-not-arrived = Še ni prispelo
ui-dont-know = Ne vem
ui-continue = Naprej
ui-back = Nazaj
ui-restart = Začni znova
ui-source = Vir: { $id }
ui-timeline = Vaš rok
ui-timeline-start = Začetek
ui-timeline-today = Danes
ui-timeline-last = Zadnji dan
ui-why-not = Kaj ni mogoče
ui-good-to-know = Dobro je vedeti
ui-next = Kaj lahko storite zdaj
ui-open-form = Pošlji zahtevek
ui-ask-person = Naj trgovina pogleda
ui-print = Natisni
ui-copy = Kopiraj
ui-save = Shrani kot besedilo
ui-calendar = Dodaj v koledar
ui-share = Deli
ui-copied = Kopirano
ui-money = Vaš denar nazaj
ui-form-title = Vaš zahtevek. Trgovina: { $shop }
ui-form-lead = Uporabniškega računa ne potrebujete. Vprašamo samo, kar trgovina potrebuje za odgovor.
ui-field-order = Številka naročila
ui-field-order-hint = Piše v e-sporočilu, s katerim smo potrdili naročilo.
ui-contract-hint = Ali napišite, kaj in kdaj ste naročili.
ui-field-email = E-naslov
ui-field-email-hint = Da vam trgovina lahko odgovori.
ui-field-name = Ime
ui-field-remedy = Kaj bi želeli?
ui-remedy-any = Naj predlaga trgovina
ui-field-message =
    { $case ->
        [defect] Kaj je narobe?
        [damaged] Kaj je poškodovano?
        [wrong] Kaj ste dobili?
        [missing] Kaj manjka?
        [guarantee] Kaj je narobe?
        [repair] Kaj je treba popraviti?
        [complaint] Kaj je šlo narobe?
        [trade_in] V kakšnem stanju je?
       *[other] Sporočilo trgovini
    }
ui-bank-hint = Ne vpisujte številk bančnih računov in kartic. Trgovina jih tu ne potrebuje.
ui-field-serials = Serijska številka
ui-serials-hint = Je na izdelku, škatli ali računu. Za več izdelkov vpišite po eno v vsako vrstico.
ui-field-wanted =
    { $case ->
        [spare_part] Kateri del potrebujete?
       *[other] Kaj bi želeli namesto tega?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Ime ali številka, če ju poznate.
        [exchange] Velikost, barva ali drug izdelek.
       *[other] Samo če želite kaj drugega: velikost, barvo ali drug izdelek.
    }
ui-optional = ni obvezno
ui-error-empty =
    { $field ->
        [message] Opišite z nekaj besedami.
        [wanted] Napišite, kaj želite.
        [serials] Vpišite serijsko številko. Če je ne najdete, to napišite tukaj.
        [photos] Dodajte fotografijo ali označite, da ne morete.
        [email] Vpišite svoj e-naslov.
        [name] Vpišite svoje ime.
       *[order_reference] Vpišite številko naročila.
    }
ui-error-wrong =
    { $field ->
        [wanted] Predolgo je. Lahko ima do 300 znakov.
        [serials] Vpišite največ 20 serijskih številk, vsako do 80 znakov.
        [email] E-naslov napišite tako: name@example.com
        [order_reference] Številka naročila je predolga. Lahko ima do 80 znakov.
       *[other] Preverite to polje.
    }
ui-error-not-taken = Trgovina tega ni mogla uporabiti. Preverite.
ui-to-review = Preveri zahtevek
ui-review-title = Je vse pravilno?
ui-review-item = Izdelek
ui-review-case = Kaj se je zgodilo
ui-review-statement = Kaj smo vam povedali
ui-change = Spremeni
ui-send = Pošlji zahtevek
ui-sending = Pošiljamo vaš zahtevek …
ui-phase =
    { $phase ->
        [waiting] Sistem trgovine se ne odziva. Znova bomo poskusili ob { $time }.
        [elsewhere] Vaš zahtevek se pošilja v drugem zavihku. Počakajte.
       *[looking_up] Preverjamo, ali je vaš zahtevek prispel.
    }
ui-earlier-title = Preverjamo, ali je vaš prejšnji zahtevek prispel
ui-received-title = Trgovina je prejela vaš zahtevek
ui-receipt-number = Številka potrdila
ui-receipt-time = Prejeto
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Odgovor trgovine boste našli na strani svojega zahtevka. Shranite povezavo do nje in številko potrdila.
ui-receipt-next-mail = Shranite številko potrdila. Trgovina vam lahko odgovori na e-naslov.
ui-your-copy = Vaš zahtevek
ui-receipt-mail = Kopija pride na vaš e-naslov.
ui-receipt-earlier = Trgovina ima prejšnjo različico zahtevka, brez zadnjih sprememb. Sporočite jih trgovini.
ui-status-link = Spremljajte zahtevek
ui-not-sent-title = Vaš zahtevek ni bil poslan
ui-not-sent-why =
    { $why ->
        [offline] Niste povezani z internetom.
        [busy] Trgovina trenutno dobiva preveč zahtevkov. Poskusite malo pozneje.
        [refused] Sistem trgovine zahtevka ni sprejel.
       *[not_arrived] Povezava se je prekinila, preden je zahtevek prispel.
    }
ui-shop-says = Sistem trgovine sporoča: { $words }
ui-again-at = Znova lahko poskusite od { $time }.
ui-earlier-gone = Vaš prejšnji zahtevek ni prispel do trgovine. Vnosov na tej napravi ne hranimo. Zahtevek pošljite znova.
ui-kept = Vse, kar ste vnesli, je še tukaj.
ui-try-again = Poskusi znova
ui-unknown-title = Še ne vemo, ali je vaš zahtevek prispel
ui-unknown-text = Trgovina ni jasno odgovorila. Brez skrbi preverite znova: zahtevek ne more prispeti dvakrat.
ui-check-again = Preveri znova
ui-sent-title = Vaš zahtevek je poslan
ui-sent-text = Sistem trgovine ne daje potrdila, zato ne vidimo, kaj se je zgodilo z zahtevkom. Shranite svojo kopijo. Če se nihče ne oglasi, vprašajte trgovino.
ui-hand-over-title = Potreben je še en korak
ui-hand-over =
    { $way ->
        [mailto] Pošljite sporočilo v programu za e-pošto. Če se ni odprl, kopirajte zahtevek in pišite trgovini.
       *[copy] Kopirajte zahtevek in ga pošljite trgovini.
    }
ui-stopped = Na tej strani je šlo nekaj narobe. Kar ste vnesli, je v tem obrazcu: pošljite ga od tu.
ui-handed-over = Za vaš zahtevek zdaj skrbi stran trgovine
ui-write-to-shop = Pišite trgovini ali pokličite. Odgovori vam sodelavec.
ui-no-contact = Na strani trgovine s kontakti piše, kako pridete do sodelavca.
ui-photos-title = Fotografije
ui-photos-hint = Do 5 fotografij tega, kar je narobe. Kraj in podatki o kameri se pred pošiljanjem odstranijo.
ui-no-photos = Fotografij ne morem dodati
ui-photos-add = Izberi fotografije
ui-photos-camera = Fotografiraj
ui-photos-drop = Lahko jih tudi povlečete ali prilepite sem.
ui-photos-busy = Pripravljamo vaše fotografije …
ui-photo = Fotografija { $number }
ui-photo-remove = Odstrani fotografijo { $number }
ui-photos-count = Dodane fotografije: { $count } od 5
ui-photo-refused =
    { $why ->
        [unreadable] Ta brskalnik fotografije ne more prebrati. Shranite jo kot JPEG ali jo pošljite trgovini pozneje.
        [too_large] Fotografija je prevelika. Ima lahko največ 40 milijonov pik.
        [too_many] Dodate lahko največ 5 fotografij.
        [same] Ta fotografija je že tu.
       *[not_image] To ni fotografija.
    }
ui-photos-insecure = Fotografij tu ni mogoče dodati, ker povezava s to stranjo ni varna. Zahtevek deluje tudi brez njih.
ui-photo-state =
    { $state ->
        [sending] na poti
        [arrived] prispela
        [missing] manjka
       *[waiting] čaka
    }
ui-photos-arrived = Prispele fotografije: { $count } od { $total }
ui-photos-missing =
    { $count ->
        [one] Manjka { $count } fotografija od { $total }. Vaš zahtevek je prispel.
        [two] Manjkata { $count } fotografiji od { $total }. Vaš zahtevek je prispel.
        [few] Manjkajo { $count } fotografije od { $total }. Vaš zahtevek je prispel.
       *[other] Manjka { $count } fotografij od { $total }. Vaš zahtevek je prispel.
    }
ui-photos-keep-open = Stran pustite odprto, dokler ne prispejo vse fotografije.
ui-photos-retry = Znova pošlji manjkajoče fotografije
ui-photos-not-taken = Fotografij nismo mogli predati. Pošljite jih trgovini po e-pošti.
