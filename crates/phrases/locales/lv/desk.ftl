desk-language-name = latviešu

desk-language = Valoda

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Iziet

desk-ask-person = Jautāt darbiniekam

desk-yes = Jā

desk-no = Nē

desk-not-found-title = Šeit nekā nav

desk-not-found-text = Pārbaudiet adresi. Ja nācāt pa mūsu dotu saiti, nokopējiet visu saiti.

desk-forbidden-title = Šī veidlapa vairs nav derīga

desk-forbidden-text = Nekas nav mainīts. Ejiet atpakaļ, ielādējiet lapu vēlreiz un mēģiniet no jauna.

desk-too-many-title = Pārāk daudz mēģinājumu

desk-too-many-text = Lūdzu, uzgaidiet. Atlikušās sekundes: { NUMBER($seconds) }.

desk-unavailable-title = Pašlaik to nevaram izdarīt

desk-unavailable-text = Vaina ir mūsu. Tikko sūtītais nav saglabāts. Ejiet atpakaļ un pēc brīža mēģiniet vēlreiz.

desk-login-title = Pieteikties

desk-login-text = Pircēju pieteikumi: { $shop }

desk-password = Parole

desk-login-go = Pieteikties

desk-login-wrong = Šī parole nav pareiza.

desk-no-password = Parole vēl nav iestatīta. Atveriet iestatīšanas saiti, ko programma izdrukāja, kad sāka darbu.

desk-setup-title = Izvēlieties paroli

desk-setup-text = Tā atver pastkastīti ar jūsu pircēju pieteikumiem.

desk-password-hint = Vismaz 10 rakstzīmes. Dažus vārdus pēc kārtas ir viegli atcerēties.

desk-password-again = Parole vēlreiz

desk-password-differs = Paroles atšķiras.

desk-setup-go = Iestatīt paroli

desk-setup-closed-title = Šī saite vairs nedarbojas

desk-setup-closed-text = Iestatīšanas saite darbojas vienreiz. Ja parole ir iestatīta, piesakieties. Ja nav, palaidiet programmu vēlreiz: tā izdrukās jaunu saiti.

desk-inbox = Pastkastīte

desk-search-label = Pasūtījuma vai lietas numurs

desk-search-go = Meklēt

desk-all = Visi

desk-states = Rādīt pēc stāvokļa

desk-pages = Saraksta lapas

desk-older = Vecāki

desk-newest = Jaunākie

desk-inbox-empty = Pieteikumu vēl nav. Jaunie parādīsies šeit.

desk-nothing-found = Neviens pieteikums neder. Izvēlieties citu stāvokli vai meklējiet ar mazāk vārdiem.

desk-all-requests = Visi pieteikumi

desk-buyer-wrote = Pircējs raksta

desk-buyer-read = Ko pircējs lasīja

desk-facts = Dati

desk-email = E-pasts

desk-name = Vārds

desk-sku = Preces kods

desk-quantity = Skaits

desk-price = Samaksātā cena

desk-wish = Vēlēšanās

desk-reason = Iemesls

desk-serials = Sērijas numuri

desk-wanted = Ko vēlas vietā

desk-country = Valsts

desk-ordered-on = Pasūtīts

desk-delivered-on = Pienācis

desk-noticed-on = Defekts pamanīts

desk-buyer-language = Pircēja valoda

desk-verdict = Ko saka noteikumi un likums

desk-no-verdict = Lēmums nav ierakstīts. Lūdzu, izlemiet jūs.

desk-older-policy = Izlemts pēc vecākiem noteikumiem. Kopš tā laika noteikumi ir mainījušies.

desk-other-policy-shown = Pircēja lapā bija cita noteikumu versija. Pircējs varēja lasīt ko citu.

desk-last-day = Pēdējā diena

desk-way-back = Par sūtīšanu atpakaļ maksā

desk-refund = Atmaksa

desk-remedies = Iespējams

desk-says-no = Pret to

desk-decided-at = Pēc jūsu veikala pulksteņa: { $moment }

desk-answer = Atbilde

desk-new-state = Stāvoklis

desk-message-to-buyer = Ziņa pircējam

desk-message-hint = Pircējs to lasa stāvokļa lapā.

desk-refusal-needs-words = Pasakiet pircējam, kāpēc, un ko tagad var darīt.

desk-changed-meanwhile = Nav saglabāts: pieteikums pa to laiku mainījās. Apskatiet vēsturi un tad saglabājiet vēlreiz.

desk-save = Saglabāt atbildi

desk-you-read = Ko lasījāt, kad to sūtījāt

desk-keep-link = Saglabājiet stāvokļa lapas saiti. Kam tā ir, tas var lasīt lapu.

desk-receipt-title = Saņēmām jūsu pieteikumu

desk-receipt-text = Tas ir jūsu apstiprinājums. Izdrukājiet vai saglabājiet šo lapu.

desk-check-sum = Kontrolsumma

desk-follow = Sekot pieteikumam

desk-mail-note =
    { $state ->
        [queued] Sūtām šo apstiprinājumu arī uz jūsu e-pasta adresi. Ja tas nepienāk, skatiet surogātpasta mapi.
        [sent] Nosūtījām šo apstiprinājumu arī uz jūsu e-pasta adresi.
        [failed] Nevarējām piegādāt šo apstiprinājumu uz jūsu e-pasta adresi. Lūdzu, izdrukājiet vai saglabājiet šo lapu.
       *[none] Šo apstiprinājumu pa e-pastu nesūtām. Lūdzu, izdrukājiet vai saglabājiet šo lapu.
    }

desk-mail-title = Apstiprinājums pa e-pastu

desk-mail-shop =
    { $state ->
        [queued] Vēl nav nosūtīts. Nākamais mēģinājums: { $moment }
        [sent] Nosūtīts: { $moment }
        [failed] Nav piegādāts. Citādi pasakiet pircējam, ka pieteikums ir pie jums.
       *[none] Nav sūtīts: deskam tobrīd nebija pasta servera, vai arī uz šo adresi nevar sūtīt.
    }

desk-mail-failed = E-pasts nav piegādāts

desk-mail-attempts = Mēģinājumi

desk-mail-why = Iemesls

desk-mail-reason =
    { $reason ->
        [recipient] Pasta serveris nepieņem pastu šai adresei.
        [message] Pasta serveris nepieņem ziņu.
        [address] Uz šo adresi nevar sūtīt pastu.
        [sender] Pasta serveris neļauj sūtīt no jūsu veikala adreses.
        [login] Pasta serveris nepieņem lietotājvārdu vai paroli.
        [security] Šifrēts savienojums ar pasta serveri neizveidojās.
        [later] Pasta serveris lūdz mēģināt vēlāk.
        [expired] Pārāk ilgi neizdevās; vairs nemēģinām.
       *[connection] Pasta serveri nevar sasniegt.
    }

desk-mail-answer = Pasta servera atbilde

desk-mail-again = Mēģināt vēlreiz

desk-letter-subject =
    { $case ->
        [withdrawal] Jūsu atteikums ir pienācis: { $id }
       *[other] Jūsu pieteikums ir pienācis: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: saņēmām jūsu atteikumu, { $moment }. Lūdzu, saglabājiet šo apstiprinājumu.
       *[other] { $shop }: saņēmām jūsu pieteikumu, { $moment }. Lūdzu, saglabājiet šo apstiprinājumu.
    }

desk-letter-moment = { $moment } (laika josla: { $zone })

desk-letter-next-title = Kas notiks tālāk

desk-letter-next =
    { $case ->
        [withdrawal] Atteikums nav jāsūta vēlreiz. Stāvokļa lapā redzēsiet, kas notiek ar preci un jūsu naudu.
       *[other] Izskatīsim pieteikumu un atbildēsim stāvokļa lapā. Līdz tam jums nekas nav jādara.
    }

desk-letter-why = Šo e-pastu nosūtījām automātiski, jo adrese bija ierakstīta pieteikumā veikalam { $shop }. Ja tas nebijāt jūs, lūdzu, paziņojiet mums.

desk-form-title = Rakstiet veikalam: { $shop }

desk-form-text = Uzreiz saņemsiet apstiprinājumu un saiti, kur lasīt mūsu atbildi.

desk-form-case = Par ko ir runa?

desk-your-email = Jūsu e-pasts

desk-your-country = Jūsu valsts

desk-country-hint = Divi burti, piemēram, LV

desk-delivered-optional = Diena, kad tā pienāca, ja zināt

desk-your-words = Saviem vārdiem

desk-leave-empty = Atstājiet tukšu

desk-form-go = Sūtīt pieteikumu

desk-order-wrong = Ievadiet pasūtījuma numuru no pasūtījuma e-pasta.

desk-email-wrong = Rakstiet to šādi: name@example.com.

desk-not-sent-fields = Vēl nav nosūtīts. Izlabojiet atzīmētos laukus un sūtiet vēlreiz.

desk-not-sent-trap = Vēl nav nosūtīts. Jūsu pārlūks aizpildīja slēptu lauku. Pārbaudiet tekstu un sūtiet vēlreiz.

desk-not-sent-other-site = Vēl nav nosūtīts. Jūs nākat no citas vietnes. Pārbaudiet, kas šeit rakstīts, un nosūtiet to.

desk-not-sent-before = Šo veidlapu jau nosūtīja ar citu tekstu, un tas pieteikums mums ir. Lai nosūtītu arī šo, nospiediet pogu vēlreiz.

desk-state =
    { $word ->
        [received] Saņemts
        [in_review] Izskatām
        [accepted] Pieņemts
        [refused] Noraidīts
       *[completed] Slēgts
    }

desk-status-lead =
    { $word ->
        [received] Jūsu pieteikums ir pie mums. To vēl neviens nav skatījis.
        [in_review] Izskatām jūsu pieteikumu.
        [accepted] Pieņēmām jūsu pieteikumu.
        [refused] Noraidījām jūsu pieteikumu. Iemeslu lasiet mūsu ziņā zemāk.
       *[completed] Jūsu pieteikums ir slēgts.
    }

desk-verdict-status =
    { $word ->
        [eligible] Jā: pircējs drīkst
        [eligible_if] Jā, ja izpildās atlikušie nosacījumi
        [needs_person] Izlemjat jūs
        [not_eligible] Nē
       *[unknown] Neskaidrs: trūkst datu
    }

desk-basis =
    { $word ->
        [law] likums
       *[shop] jūsu noteikumi
    }

desk-party =
    { $word ->
        [buyer] Pircējs
       *[shop] Veikals
    }

desk-refusal-reason =
    { $word ->
        [period_over] Pēdējā diena ir pagājusi
        [not_yet] Pirmā diena vēl nav pienākusi
        [rule_refuses] Pēc noteikumiem šādas preces atpakaļ neņem
        [legal_exception] Likums šādām precēm paredz izņēmumu
        [condition_fails] Kāds nosacījums neizpildās
        [limit_reached] Jau tik reižu, cik atļauts
        [bundle_whole] Atgriezt var tikai visu komplektu
        [no_legal_right] Likums tādu tiesību nedod
        [already_returned] Jau atgriezts vai pieteikts
        [not_late] Nekavējas
       *[no_rule] Noteikumos tam nav punkta
    }

desk-item-state =
    { $word ->
        [unused] Nav lietota
        [unopened] Nav atvērta
        [tags_attached] Birkas klāt
        [seal_intact] Plomba vesela
        [complete] Visas daļas klāt
        [original_packaging] Oriģinālais iepakojums
        [not_activated] Nav aktivizēta
        [data_erased] Dati izdzēsti
        [serial_number_matches] Sērijas numurs sakrīt
        [undamaged] Bez bojājumiem
        [clean] Tīra
        [used_as_intended] Lietota, kā paredzēts
        [original_buyer] Pirmais pircējs
        [fault_reaches_measure] Defekts sasniedz garantijas mēru
        [proof_of_purchase] Pirkuma pierādījums
        [same_kind] Tāds pats veids un izmērs
       *[not_started] Nav sākta vai lejupielādēta
    }

case-letter-subject =
    { $word ->
        [waiting] Mums ir jautājums par jūsu pieteikumu: { $id }
        [accepted] Jūsu pieteikums ir pieņemts: { $id }
        [refused] Jūsu pieteikums ir noraidīts: { $id }
        [completed] Jūsu pieteikums ir slēgts: { $id }
       *[other] Jaunumi par jūsu pieteikumu: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop }: izskatām jūsu pieteikumu.
        [waiting] { $shop }: mums kaut ko vajag no jums, lai turpinātu.
        [accepted] { $shop }: pieņēmām jūsu pieteikumu.
        [refused] { $shop }: noraidījām jūsu pieteikumu.
        [completed] { $shop }: slēdzām jūsu pieteikumu.
       *[other] { $shop }: mums ir jaunumi par jūsu pieteikumu.
    }

case-letter-next =
    { $word ->
        [waiting] Rakstiet mums savā stāvokļa lapā. Tad turpināsim.
        [accepted] Izdarīsim to, ko teicām. Rīkojieties tikai tad, ja mūsu ziņa to lūdz.
        [refused] Ja domājat citādi, rakstiet mums savā stāvokļa lapā.
        [completed] Vairāk nekas nav jādara, ja viss ir skaidrs. Stāvokļa lapā varat mums rakstīt un pateikt, kā mums veicās.
       *[other] Atbildēsim jūsu stāvokļa lapā, tiklīdz zināsim vairāk.
    }

case-letter-state = Stāvoklis

desk-letter-plain = Ja tā lapa neatveras, šī adrese darbojas katrā pārlūkā:
