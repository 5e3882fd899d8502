ui-pick-title = Mis toote kohta see käib?
ui-order = Tellimus { $reference }
ui-ordered-on = Tellitud: { DATE($day, style: "long") }
ui-arrived-on = Kohale jõudnud: { DATE($day, style: "long") }
ui-on-its-way = Teel teieni
ui-pieces = Kogus: { $count }
ui-item = Toode { $sku }
ui-this-item = See toode
ui-case-title = Mis juhtus?
ui-question-step = Küsimus { $number }/{ $total }
ui-day-wrong = Valige päev. See ei saa olla tänasest hilisem.
ui-answer-wrong = Palun kontrollige sisestatut.
ui-not-arrived = See pole veel kohale jõudnud
ui-dont-know = Ma ei tea
ui-continue = Edasi
ui-back = Tagasi
ui-restart = Alusta uuesti
ui-source = Allikas: { $id }
ui-timeline = Teie aeg tegutseda
ui-timeline-start = Algus
ui-timeline-today = Täna
ui-timeline-last = Viimane päev
ui-why-not = Mis ei ole võimalik
ui-good-to-know = Hea teada
ui-next = Mida saate nüüd teha
ui-open-form = Saada taotlus
ui-ask-person = Palu poel asja vaadata
ui-print = Prindi
ui-copy = Kopeeri
ui-save = Salvesta tekstina
ui-calendar = Lisa kalendrisse
ui-share = Jaga
ui-copied = Kopeeritud
ui-money = Teie raha tagasi
ui-form-title = Teie taotlus poele: { $shop }
ui-form-lead = Kontot pole vaja. Küsime ainult seda, mida pood vastamiseks vajab.
ui-field-order = Tellimuse number
ui-field-order-hint = See on tellimust kinnitavas e-kirjas.
ui-contract-hint = Või öelge, mida ja millal tellisite.
ui-field-email = E-posti aadress
ui-field-email-hint = Et pood saaks teile vastata.
ui-field-name = Nimi
ui-field-remedy = Mida te soovite?
ui-remedy-any = Pood võib midagi pakkuda
ui-field-message =
    { $case ->
        [defect] Mis sellel viga on?
        [damaged] Mis on katki?
        [wrong] Mida te saite?
        [missing] Mis on puudu?
        [guarantee] Mis sellel viga on?
        [repair] Mis vajab parandust?
        [complaint] Mis läks valesti?
        [trade_in] Mis seisukorras see on?
       *[other] Sõnum poele
    }
ui-bank-hint = Ärge kirjutage panga- ega kaardinumbreid. Pood ei vaja neid siin.
ui-field-serials = Seerianumber
ui-serials-hint = See on tootel, karbil või arvel. Mitme toote puhul kirjutage igale reale üks.
ui-field-wanted =
    { $case ->
        [spare_part] Millist osa te vajate?
       *[other] Mida te soovite asemele?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Selle nimi või number, kui teate.
        [exchange] Suurus, värv või teine toode.
       *[other] Ainult siis, kui soovite midagi muud: suurus, värv või teine toode.
    }
ui-optional = vabatahtlik
ui-error-empty =
    { $field ->
        [message] Kirjeldage seda mõne sõnaga.
        [wanted] Kirjutage, mida soovite.
        [serials] Sisestage seerianumber. Kui te seda ei leia, kirjutage see siia.
        [photos] Lisage foto või öelge, et te ei saa.
        [email] Sisestage oma e-posti aadress.
        [name] Sisestage oma nimi.
       *[order_reference] Sisestage tellimuse number.
    }
ui-error-wrong =
    { $field ->
        [wanted] See on liiga pikk. Lubatud on 300 tähemärki.
        [serials] Sisestage kuni 20 seerianumbrit, igaüks kuni 80 tähemärki.
        [email] Kirjutage e-posti aadress nii: name@example.com
        [order_reference] Tellimuse number on liiga pikk. Lubatud on 80 tähemärki.
       *[other] Palun kontrollige seda välja.
    }
ui-error-not-taken = Pood ei saanud seda kasutada. Palun kontrollige.
ui-to-review = Kontrolli taotlust
ui-review-title = Kas kõik on õige?
ui-review-item = Toode
ui-review-case = Mis juhtus
ui-review-statement = Mida me teile ütlesime
ui-change = Muuda
ui-send = Saada taotlus
ui-sending = Saadame teie taotlust …
ui-phase =
    { $phase ->
        [waiting] Poe süsteem ei vasta. Proovime uuesti kell { $time }.
        [elsewhere] Teie taotlust saadetakse teisel vahelehel. Palun oodake.
       *[looking_up] Kontrollime, kas teie taotlus jõudis kohale.
    }
ui-earlier-title = Kontrollime, kas teie varasem taotlus jõudis kohale
ui-received-title = Pood sai teie taotluse kätte
ui-receipt-number = Kinnituse number
ui-receipt-time = Kätte saadud
ui-receipt-at = { DATE($day, style: "long") } kell { $time }
ui-receipt-next = Poe vastuse leiate oma taotluse lehelt. Hoidke alles selle link ja kinnituse number.
ui-receipt-next-mail = Hoidke kinnituse number alles. Pood saab vastata teie e-posti aadressile.
ui-your-copy = Teie taotlus
ui-receipt-mail = Koopia tuleb teie e-posti aadressile.
ui-receipt-earlier = Poes on teie taotluse varasem versioon ilma viimaste muudatusteta. Palun teatage need poele.
ui-status-link = Jälgi taotlust
ui-not-sent-title = Teie taotlust ei saadetud
ui-not-sent-why =
    { $why ->
        [offline] Teil pole internetiühendust.
        [busy] Pood saab praegu liiga palju taotlusi. Proovige veidi hiljem uuesti.
        [refused] Poe süsteem ei võtnud taotlust vastu.
       *[not_arrived] Ühendus katkes enne, kui pood selle kätte sai.
    }
ui-shop-says = Poe süsteem teatab: { $words }
ui-again-at = Saate uuesti proovida alates kell { $time }.
ui-earlier-gone = Teie varasem taotlus ei jõudnud poodi. Sisestatut selles seadmes ei hoita. Palun saatke see uuesti.
ui-kept = Kõik, mis sisestasite, on veel siin.
ui-try-again = Proovi uuesti
ui-unknown-title = Me ei tea veel, kas teie taotlus jõudis kohale
ui-unknown-text = Pood ei andnud selget vastust. Võite rahulikult uuesti kontrollida: teie taotlus ei saa kohale jõuda kaks korda.
ui-check-again = Kontrolli uuesti
ui-sent-title = Teie taotlus on saadetud
ui-sent-text = Poe süsteem ei anna kinnitust, seega me ei näe, mis sellest sai. Hoidke koopia alles. Kui te midagi ei kuule, küsige poelt.
ui-hand-over-title = Veel üks samm
ui-hand-over =
    { $way ->
        [mailto] Saatke sõnum oma e-posti programmist. Kui see ei avanenud, kopeerige taotlus ja kirjutage poele.
       *[copy] Kopeerige taotlus ja saatke see poele.
    }
ui-stopped = Sellel lehel läks midagi valesti. Sisestatu on selles vormis: palun saatke see siit.
ui-handed-over = Teie taotlusega tegeleb nüüd poe leht
ui-write-to-shop = Kirjutage poele või helistage. Teile vastab klienditeenindaja.
ui-no-contact = Poe kontaktilehelt näete, kuidas klienditeenindaja kätte saada.
ui-photos-title = Fotod
ui-photos-hint = Kuni 5 fotot veast. Asukoha ja kaamera andmed eemaldatakse enne saatmist.
ui-no-photos = Ma ei saa fotosid lisada
ui-photos-add = Vali fotod
ui-photos-camera = Tee foto
ui-photos-drop = Võite need ka siia lohistada või kleepida.
ui-photos-busy = Valmistame fotosid ette …
ui-photo = Foto { $number }
ui-photo-remove = Eemalda foto { $number }
ui-photos-count = Fotosid lisatud: { $count }/5
ui-photo-refused =
    { $why ->
        [unreadable] See brauser ei oska fotot lugeda. Salvestage see JPEG-ina või saatke poele hiljem.
        [too_large] Foto on liiga suur. Lubatud on kuni 40 megapikslit.
        [too_many] Saate lisada kuni 5 fotot.
        [same] See foto on juba olemas.
       *[not_image] See ei ole foto.
    }
ui-photos-insecure = Siia ei saa fotosid lisada, sest lehe ühendus pole turvaline. Taotlus töötab ka ilma nendeta.
ui-photo-state =
    { $state ->
        [sending] teel
        [arrived] kohal
        [missing] puudu
       *[waiting] ootab
    }
ui-photos-arrived = Kohale jõudnud fotosid: { $count }/{ $total }
ui-photos-missing =
    { $count ->
        [one] Fotosid puudu: { $count }/{ $total }. Teie taotlus on kohal.
       *[other] Fotosid puudu: { $count }/{ $total }. Teie taotlus on kohal.
    }
ui-photos-keep-open = Palun hoidke leht avatuna, kuni kõik fotod on kohal.
ui-photos-retry = Saada puuduvad fotod uuesti
ui-photos-not-taken = Fotosid ei saanud üle anda. Palun saatke need poele e-postiga.
