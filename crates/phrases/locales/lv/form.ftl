ui-pick-title = Par kuru preci ir runa?
ui-order = Pasūtījums { $reference }
ui-ordered-on = Pasūtīts: { DATE($day, style: "long") }
ui-arrived-on = Pienācis: { DATE($day, style: "long") }
ui-on-its-way = Ceļā pie jums
ui-pieces = Skaits: { $count }
ui-item = Prece { $sku }
ui-this-item = Šī prece
ui-case-title = Kas notika?
ui-question-step = { $number }. jautājums no { $total }
ui-day-wrong = Izvēlieties dienu. Tā nevar būt vēlāka par šodienu.
ui-answer-wrong = Lūdzu, pārbaudiet ievadīto.
ui-not-arrived = Tā vēl nav pienākusi
ui-dont-know = Es nezinu
ui-continue = Tālāk
ui-back = Atpakaļ
ui-restart = Sākt no jauna
ui-source = Avots: { $id }
ui-timeline = Jūsu laiks rīkoties
ui-timeline-start = Sākums
ui-timeline-today = Šodien
ui-timeline-last = Pēdējā diena
ui-why-not = Kas nav iespējams
ui-good-to-know = Noderīgi zināt
ui-next = Ko varat darīt tagad
ui-open-form = Sūtīt pieteikumu
ui-ask-person = Lūgt, lai veikals to apskata
ui-print = Drukāt
ui-copy = Kopēt
ui-save = Saglabāt kā tekstu
ui-calendar = Pievienot kalendāram
ui-share = Kopīgot
ui-copied = Nokopēts
ui-money = Jūsu nauda atpakaļ
ui-form-title = Jūsu pieteikums veikalam: { $shop }
ui-form-lead = Konts nav vajadzīgs. Prasām tikai to, kas veikalam vajadzīgs atbildei.
ui-field-order = Pasūtījuma numurs
ui-field-order-hint = Tas ir e-pastā, kas apstiprina jūsu pasūtījumu.
ui-contract-hint = Vai uzrakstiet, ko un kad pasūtījāt.
ui-field-email = E-pasta adrese
ui-field-email-hint = Lai veikals varētu jums atbildēt.
ui-field-name = Vārds
ui-field-remedy = Ko jūs vēlētos?
ui-remedy-any = Veikals var kaut ko ieteikt
ui-field-message =
    { $case ->
        [defect] Kas ar to nav kārtībā?
        [damaged] Kas ir bojāts?
        [wrong] Ko saņēmāt?
        [missing] Kā trūkst?
        [guarantee] Kas ar to nav kārtībā?
        [repair] Ko vajag salabot?
        [complaint] Kas nogāja greizi?
        [trade_in] Kādā stāvoklī tā ir?
       *[other] Ziņa veikalam
    }
ui-bank-hint = Nerakstiet bankas un karšu numurus. Veikalam tos šeit nevajag.
ui-field-serials = Sērijas numurs
ui-serials-hint = Tas ir uz preces, tās kastes vai rēķina. Ja preču ir vairāk, rakstiet pa vienam katrā rindā.
ui-field-wanted =
    { $case ->
        [spare_part] Kuru daļu jums vajag?
       *[other] Ko jūs vēlētos vietā?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Tās nosaukums vai numurs, ja zināt.
        [exchange] Izmērs, krāsa vai cita prece.
       *[other] Tikai ja vēlaties ko citu: izmērs, krāsa vai cita prece.
    }
ui-optional = nav obligāti
ui-error-empty =
    { $field ->
        [message] Aprakstiet to dažos vārdos.
        [wanted] Uzrakstiet, ko vēlaties.
        [serials] Ievadiet sērijas numuru. Ja to neatrodat, uzrakstiet to šeit.
        [photos] Pievienojiet fotoattēlu vai pasakiet, ka nevarat.
        [email] Ievadiet savu e-pasta adresi.
        [name] Ievadiet savu vārdu.
       *[order_reference] Ievadiet pasūtījuma numuru.
    }
ui-error-wrong =
    { $field ->
        [wanted] Tas ir par garu. Ne vairāk kā 300 rakstzīmes.
        [serials] Ievadiet ne vairāk kā 20 sērijas numurus, katru līdz 80 rakstzīmēm.
        [email] Rakstiet e-pasta adresi šādi: name@example.com
        [order_reference] Pasūtījuma numurs ir par garu. Ne vairāk kā 80 rakstzīmes.
       *[other] Lūdzu, pārbaudiet šo lauku.
    }
ui-error-not-taken = Veikals to nevarēja izmantot. Lūdzu, pārbaudiet.
ui-to-review = Pārbaudīt pieteikumu
ui-review-title = Vai viss ir pareizi?
ui-review-item = Prece
ui-review-case = Kas notika
ui-review-statement = Ko mēs jums teicām
ui-change = Mainīt
ui-send = Nosūtīt pieteikumu
ui-sending = Sūtām jūsu pieteikumu …
ui-phase =
    { $phase ->
        [waiting] Veikala sistēma neatbild. Mēģināsim vēlreiz plkst. { $time }.
        [elsewhere] Jūsu pieteikumu sūta citā cilnē. Lūdzu, uzgaidiet.
       *[looking_up] Pārbaudām, vai jūsu pieteikums pienāca.
    }
ui-earlier-title = Pārbaudām, vai jūsu agrākais pieteikums pienāca
ui-received-title = Veikals saņēma jūsu pieteikumu
ui-receipt-number = Apstiprinājuma numurs
ui-receipt-time = Saņemts
ui-receipt-at = { DATE($day, style: "long") } plkst. { $time }
ui-receipt-next = Veikala atbildi atradīsiet sava pieteikuma lapā. Saglabājiet tās saiti un apstiprinājuma numuru.
ui-receipt-next-mail = Saglabājiet apstiprinājuma numuru. Veikals var atbildēt uz jūsu e-pasta adresi.
ui-your-copy = Jūsu pieteikums
ui-receipt-mail = Kopija pienāks uz jūsu e-pasta adresi.
ui-receipt-earlier = Veikalam ir agrāka jūsu pieteikuma versija, bez pēdējām izmaiņām. Lūdzu, pastāstiet veikalam par tām.
ui-status-link = Sekot pieteikumam
ui-not-sent-title = Jūsu pieteikums nav nosūtīts
ui-not-sent-why =
    { $why ->
        [offline] Jums nav interneta savienojuma.
        [busy] Veikals pašlaik saņem par daudz pieteikumu. Mēģiniet vēlreiz mazliet vēlāk.
        [refused] Veikala sistēma pieteikumu nepieņēma.
       *[not_arrived] Savienojums pārtrūka, pirms veikals to saņēma.
    }
ui-shop-says = Veikala sistēma ziņo: { $words }
ui-again-at = Varat mēģināt vēlreiz no plkst. { $time }.
ui-earlier-gone = Jūsu agrākais pieteikums veikalu nesasniedza. Ievadīto šajā ierīcē neglabājam. Lūdzu, nosūtiet to vēlreiz.
ui-kept = Viss, ko ievadījāt, joprojām ir šeit.
ui-try-again = Mēģināt vēlreiz
ui-unknown-title = Vēl nezinām, vai jūsu pieteikums pienāca
ui-unknown-text = No veikala nesaņēmām skaidru atbildi. Droši pārbaudiet vēlreiz: jūsu pieteikums nevar pienākt divreiz.
ui-check-again = Pārbaudīt vēlreiz
ui-sent-title = Jūsu pieteikums ir nosūtīts
ui-sent-text = Veikala sistēma nedod apstiprinājumu, tāpēc neredzam, kas ar to notika. Saglabājiet savu kopiju. Ja atbildes nav, jautājiet veikalam.
ui-hand-over-title = Vajadzīgs vēl viens solis
ui-hand-over =
    { $way ->
        [mailto] Nosūtiet ziņu savā e-pasta programmā. Ja tā neatvērās, nokopējiet pieteikumu un rakstiet veikalam.
       *[copy] Nokopējiet pieteikumu un nosūtiet to veikalam.
    }
ui-stopped = Šajā lapā kaut kas nogāja greizi. Ievadītais ir šajā veidlapā: lūdzu, sūtiet to no šejienes.
ui-handed-over = Par jūsu pieteikumu tagad rūpējas veikala lapa
ui-write-to-shop = Rakstiet veikalam vai zvaniet. Jums atbildēs darbinieks.
ui-no-contact = Veikala kontaktu lapā redzēsiet, kā sasniegt darbinieku.
ui-photos-title = Fotoattēli
ui-photos-hint = Līdz 5 defekta fotoattēliem. Vietas un kameras datus pirms sūtīšanas noņemam.
ui-no-photos = Nevaru pievienot fotoattēlus
ui-photos-add = Izvēlēties fotoattēlus
ui-photos-camera = Fotografēt
ui-photos-drop = Varat tos arī ievilkt vai ielīmēt šeit.
ui-photos-busy = Sagatavojam fotoattēlus …
ui-photo = { $number }. fotoattēls
ui-photo-remove = Noņemt { $number }. fotoattēlu
ui-photos-count = Pievienotie fotoattēli: { $count } no 5
ui-photo-refused =
    { $why ->
        [unreadable] Šis pārlūks nevar nolasīt fotoattēlu. Saglabājiet to kā JPEG vai nosūtiet veikalam vēlāk.
        [too_large] Fotoattēls ir par lielu. Drīkst būt ne vairāk kā 40 megapikseļi.
        [too_many] Varat pievienot ne vairāk kā 5 fotoattēlus.
        [same] Šis fotoattēls jau ir pievienots.
       *[not_image] Tas nav fotoattēls.
    }
ui-photos-insecure = Šeit nevar pievienot fotoattēlus, jo savienojums ar šo lapu nav drošs. Pieteikums darbojas arī bez tiem.
ui-photo-state =
    { $state ->
        [sending] ceļā
        [arrived] pienācis
        [missing] trūkst
       *[waiting] gaida
    }
ui-photos-arrived = Pienākušie fotoattēli: { $count } no { $total }
ui-photos-missing =
    { $count ->
        [zero] Trūkst fotoattēlu: { $count } no { $total }. Jūsu pieteikums ir pienācis.
        [one] Trūkst fotoattēla: { $count } no { $total }. Jūsu pieteikums ir pienācis.
       *[other] Trūkst fotoattēlu: { $count } no { $total }. Jūsu pieteikums ir pienācis.
    }
ui-photos-keep-open = Lūdzu, turiet šo lapu atvērtu, līdz visi fotoattēli ir pienākuši.
ui-photos-retry = Vēlreiz sūtīt trūkstošos fotoattēlus
ui-photos-not-taken = Fotoattēlus nevarēja nodot. Lūdzu, nosūtiet tos veikalam pa e-pastu.
