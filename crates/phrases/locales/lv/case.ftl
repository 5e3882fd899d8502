case-state =
    { $word ->
        [received] Saņemts
        [in_review] Izskatām
        [waiting] Gaida jūs
        [accepted] Pieņemts
        [refused] Noraidīts
       *[completed] Slēgts
    }

case-lead =
    { $word ->
        [received] Jūsu pieteikums ir pie mums. To vēl neviens nav skatījis.
        [in_review] Izskatām jūsu pieteikumu.
        [waiting] Mums kaut ko vajag no jums, pirms varam turpināt. Kas tieši, lasiet mūsu ziņā zemāk.
        [accepted] Pieņēmām jūsu pieteikumu.
        [refused] Noraidījām jūsu pieteikumu. Iemeslu lasiet mūsu ziņā zemāk.
       *[completed] Jūsu pieteikums ir slēgts.
    }

case-since = Kopš: { $moment }

case-next-title = Kas notiks tālāk

case-next =
    { $word ->
        [received] Izskatīsim pieteikumu un atbildēsim šeit. Līdz tam jums nekas nav jādara.
        [in_review] Atbildēsim šeit, tiklīdz zināsim vairāk. Līdz tam jums nekas nav jādara.
        [waiting] Rakstiet mums šajā lapā. Tad turpināsim.
        [accepted] Izdarīsim to, ko teicām. Rīkojieties tikai tad, ja mūsu ziņa to lūdz.
        [refused] Ja domājat citādi, rakstiet mums šajā lapā.
       *[completed] Vairāk nekas nav jādara. Ja kaut kas vēl ir neskaidrs, rakstiet mums šajā lapā.
    }

case-answer-by = Atbildēsim vēlākais: { $moment }.

case-answer-late = Gribējām atbildēt vēlākais: { $moment }. Kavējamies un atvainojamies.

case-our-message = Mūsu ziņa

case-by =
    { $who ->
        [buyer] Jūs
        [shop] { $shop }
       *[desk] Automātiski
    }

case-step =
    { $word ->
        [message] Ziņa
        [tracking] Sūtījums
       *[photos] Fotoattēli
    }

case-tracking = Sūtījuma numurs

case-tracking-follow = Sekot sūtījumam

case-result = Rezultāts

case-end =
    { $word ->
        [refused] Noraidīts
       *[withdrawn] Jūs atsaucāt pieteikumu
    }

case-refunded = Atmaksāts

case-write-title = Rakstiet mums

case-write-label = Jūsu ziņa

case-write-hint = Ne vairāk kā 2000 rakstzīmes. Lūdzu, nerakstiet bankas un karšu numurus.

case-write-reopens = Jūsu ziņa atkal atver pieteikumu. Pēdējā diena, kad šeit rakstīt: { DATE($day, style: "long") }.

case-write-over = Šis pieteikums ir slēgts ilgāk par 30 dienām. Ja ir kas jauns, sūtiet jaunu pieteikumu vai jautājiet darbiniekam.

case-write-go = Sūtīt ziņu

case-write-done = Saņēmām jūsu ziņu.

case-write-wrong =
    { $why ->
        [empty] Nav nosūtīts: lūdzu, vispirms kaut ko uzrakstiet.
        [long] Nav nosūtīts: ne vairāk kā 2000 rakstzīmes. Lūdzu, saīsiniet ziņu.
        [many] Nav nosūtīts: kopš vakardienas rakstījāt 20 reizes. Lūdzu, mēģiniet vēlāk; pārējās ziņas mums ir.
       *[before] Šo veidlapu jau nosūtīja ar citu tekstu, un tas mums ir. Lai nosūtītu arī šo, nospiediet pogu vēlreiz.
    }

case-rate-title = Kā mums veicās?

case-rate-lead = Cik apmierina tas, kā izskatījām jūsu pieteikumu?

case-stars =
    { $word ->
        [one] Ļoti neapmierina
        [two] Neapmierina
        [three] Viduvēji
        [four] Apmierina
       *[five] Ļoti apmierina
    }

case-rate-comment = Kas mums būtu jāzina? (nav obligāti)

case-rate-go = Sūtīt vērtējumu

case-rate-change = Mainīt vērtējumu

case-rate-thanks = Paldies par vērtējumu. Pēdējā diena, kad to mainīt: { DATE($day, style: "long") }.

case-rate-kept = Paldies par vērtējumu.

case-rate-given = Jūsu vērtējums

case-rate-wrong =
    { $why ->
        [stars] Nav nosūtīts: lūdzu, izvēlieties vienu no piecām atbildēm.
        [long] Nav nosūtīts: ne vairāk kā 2000 rakstzīmes. Lūdzu, saīsiniet tekstu.
        [late] Jūsu vērtējumu vairs nevar mainīt.
       *[open] Vērtēt varat, kad pieteikums ir slēgts.
    }

desk-moment = { DATE($day, style: "long") } plkst. { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Pasūtījuma numurs

desk-product = Prece

desk-history = Vēsture

desk-status-title = Jūsu pieteikums

desk-your-request = Ko nosūtījāt

desk-case-number = Lietas numurs

desk-received-at = Saņemts

desk-about = Temats

desk-you-wrote = Jūsu ziņa

desk-case =
    { $word ->
        [return] Atgriešana
        [exchange] Apmaiņa
        [defect] Defekts
        [damaged] Pienāca bojāta
        [wrong] Nepareiza prece
        [missing] Kaut kā trūkst
        [late] Kavēta piegāde
        [guarantee] Garantija
        [withdrawal] Atteikuma tiesības
        [repair] Remonts
        [complaint] Sūdzība
        [trade_in] Vecās preces nodošana
        [spare_part] Rezerves daļa
       *[cancellation] Pasūtījuma atcelšana
    }

desk-remedy =
    { $word ->
        [refund_original] Nauda atpakaļ
        [store_credit] Veikala kredīts
        [gift_card] Dāvanu karte
        [exchange] Apmaiņa
        [replacement] Jauna prece
        [repair] Remonts
        [price_reduction] Daļa cenas atpakaļ
        [keep_item_refund] Nauda atpakaļ, prece paliek pircējam
        [termination] Līguma izbeigšana
        [exchange_same] Apmaiņa pret tādu pašu preci
        [exchange_variant] Cits izmērs vai krāsa
        [coupon] Kupons
        [donate] Nauda atpakaļ, prece ziedota
        [trade_in_credit] Kredīts par veco preci
        [spare_part] Rezerves daļa
        [reply] Darbinieka atbilde
       *[send_missing] Trūkstošais nosūtīts
    }
