inbox-skip = Pāriet uz saturu

inbox-pages = Lapas

inbox-shop = Veikals

inbox-account = Jūsu konts

inbox-not-allowed-title = To jūs nedrīkstat darīt

inbox-not-allowed-text = Nekas nav mainīts. Veikala īpašnieks var dot jums citu lomu.

inbox-state =
    { $word ->
        [received] Jauns
        [in_review] Izskata
        [waiting] Gaida pircēju
        [accepted] Pieņemts
        [refused] Noraidīts
       *[completed] Slēgts
    }

inbox-short-moment = { DATE($day, style: "short") } plkst. { $time }

inbox-search-label = Pasūtījums, e-pasts, vārds, prece vai lieta

inbox-case-label = Lietas veids

inbox-every-case = Visi veidi

inbox-needs-answer = Gaida atbildi

inbox-clear = Notīrīt

inbox-overdue = Nokavēts, termiņš bija: { $moment }

inbox-answer-by = Atbildēt vēlākais: { $moment }

inbox-overdue-count =
    { $count ->
        [zero] Nokavētas { $count } atbildes.
        [one] Nokavēta { $count } atbilde.
       *[other] Nokavētas { $count } atbildes.
    }

inbox-first-page = Pirmā lapa

inbox-next-page = Nākamā lapa

inbox-export = Lejupielādēt šo sarakstu:

inbox-cases = Lietas

inbox-case-before = Iepriekšējā lieta

inbox-case-after = Nākamā lieta

inbox-action =
    { $word ->
        [approve] Apstiprināt
        [ask] Jautāt pircējam
        [decline] Noraidīt
        [exception] Izdarīt izņēmumu
        [goods] Prece saņemta
        [parcel] Kaut kas ir ceļā
        [refund] Nauda atmaksāta
        [solved] Atrisināts citādi
        [write] Rakstīt pircējam
        [review] Sākt izskatīšanu
       *[reopen] Atvērt vēlreiz
    }

inbox-action-hint =
    { $word ->
        [approve] Pircējs saņem to, ko lūdza.
        [ask] Lieta gaida pircēja atbildi.
        [decline] Pasakiet, kāpēc, un ko pircējs tagad var darīt.
        [exception] Dodat vairāk, nekā prasa noteikumi un likums. To atzīmē kā izņēmumu.
        [goods] Pircējs uzzina, ka prece ir pienākusi.
        [parcel] Uzlīme, jauna prece vai salabota prece: pircējs saņem numuru un saiti.
        [refund] Nauda ir ceļā atpakaļ. Tas slēdz lietu.
        [solved] Pircējs saņēma ko citu, nevis naudu. Tas slēdz lietu.
        [write] Stāvoklis nemainās.
        [review] Pircējs redz, ka kāds to skata.
       *[reopen] Lieta atgriežas izskatīšanā.
    }

inbox-action-go =
    { $word ->
        [approve] Apstiprināt
        [ask] Sūtīt jautājumu
        [decline] Noraidīt
        [exception] Apstiprināt kā izņēmumu
        [goods] Saglabāt
        [parcel] Saglabāt
        [refund] Slēgt kā atmaksātu
        [solved] Slēgt kā atrisinātu
        [write] Sūtīt ziņu
        [review] Sākt izskatīšanu
       *[reopen] Atvērt vēlreiz
    }

inbox-goods-message = Saņēmām preci.

inbox-message-optional = Ziņa pircējam, ja vēlaties

inbox-message-hint = Pircējs to lasa stāvokļa lapā. Pircēja valoda: { $language }

inbox-template = Sagatave

inbox-put-in = Ievietot

inbox-tracking-number = Sūtījuma numurs

inbox-tracking-link = Izsekošanas saite

inbox-resolution = Risinājums

inbox-taken-back = Pircējs atsauca pieteikumu

inbox-amount = Atmaksātā summa

inbox-currency = Valūta

inbox-words-missing = Vēl nav saglabāts: pasakiet pircējam, kāpēc, vai ko jums vajag.

inbox-places-left = Vēl nav saglabāts: ziņā ir vieta figūriekavās, kas jums jāaizpilda.

inbox-link-wrong = Vēl nav saglabāts: saitei jāsākas ar https://.

inbox-parcel-missing = Vēl nav saglabāts: ievadiet sūtījuma numuru vai saiti.

inbox-solution-missing = Vēl nav saglabāts: izvēlieties, kā tas atrisināts.

inbox-amount-wrong = Vēl nav saglabāts: ievadiet summu kā 12.90, bez tūkstošu atdalītāja, un valūtu kā EUR.

inbox-too-long = Vēl nav saglabāts: ziņā ir vairāk nekā 2000 rakstzīmju.

inbox-exception = Izņēmums

inbox-rating = Pircēja vērtējums

inbox-stars = { $stars } no 5

inbox-erase = Dzēst personas datus

inbox-erase-text = Vārds, e-pasts, pasūtījuma numurs, ziņas un fotoattēli pazūd pavisam. Skaitļos ieskaitītais paliek.

inbox-erase-sure = Jā, dzēst pavisam

inbox-step =
    { $word ->
        [message] Ziņa
        [tracking] Sūtījums
        [photos] Fotoattēli
       *[state] Atzīmēts
    }

inbox-actor =
    { $word ->
        [buyer] Pircējs
        [shop] Veikals
       *[desk] Automātiski
    }

inbox-gives =
    { $word ->
        [law] Pēc likuma:
       *[shop] Pēc jūsu noteikumiem:
    }

inbox-refuses =
    { $word ->
        [law] Pret to pēc likuma:
       *[shop] Pret to pēc jūsu noteikumiem:
    }

inbox-not-told = Pircējs nav pateicis:

inbox-opens-on = Pirmā diena

inbox-send-by = Prece jānosūta vēlākais

inbox-money-by = Nauda jāatmaksā vēlākais

inbox-unlimited = Bez beigām

inbox-person-decides = To izlemj kāds no jūsu veikala.

inbox-conditions = Nosacījumi

inbox-holds = izpildās

inbox-fails = neizpildās

inbox-open = neskaidrs

inbox-staff = Komanda

inbox-role =
    { $word ->
        [owner] Īpašnieks
        [agent] Darbinieks
       *[reader] Lasītājs
    }

inbox-role-label = Loma

inbox-role-hint = Īpašnieki drīkst visu. Darbinieki atbild un lejupielādē. Lasītāji tikai skatās.

inbox-person =
    { $word ->
        [active] Aktīvs
        [invited] Uzaicināts
        [expired] Uzaicinājums ir beidzies
       *[off] Izslēgts
    }

inbox-invite = Uzaicināt kādu

inbox-invite-go = Izveidot saiti

inbox-link-text = Iedodiet šo saiti: { $name }. Tā darbojas vienreiz, 7 dienas, un vēlreiz to nerādīsim.

inbox-new-link = Jauna saite

inbox-switch-off = Izslēgt

inbox-switch-on = Ieslēgt

inbox-save = Saglabāt

inbox-remove = Noņemt

inbox-fields-wrong = Nekas nav mainīts: ievadiet vārdu un e-pastu, piemēram, name@example.com.

inbox-last-owner = Nekas nav mainīts: veikalam vispirms vajag citu īpašnieku, kas var pieteikties.

inbox-other-shop = Nekas nav mainīts: šis cilvēks strādā arī citam veikalam. Saiti var izveidot abu īpašnieks.

inbox-one-password = Agrākā kopīgā parole joprojām atver visu. Kad katram kolēģim ir konts, noņemiet to.

inbox-one-password-go = Noņemt kopīgo paroli

inbox-login-wrong = E-pasts un parole nesader.

inbox-forgotten = Aizmirsāt paroli? Veikala īpašnieks var dot jums jaunu saiti.

inbox-setup-title = Jūsu pastkastītes konts

inbox-setup-text = Jūs esat īpašnieks: redzat visus pieteikumus un varat uzaicināt kolēģus.

inbox-setup-go = Izveidot kontu

inbox-invitation-title = Pircēju pieteikumi: { $shop }

inbox-invitation-text = Laipni lūdzam, { $name }. Izvēlieties paroli; tad varēsiet pieteikties ar savu e-pastu.

inbox-invitation-closed = Uzaicinājums darbojas vienreiz, 7 dienas. Lūdziet veikala īpašniekam jaunu saiti.

inbox-your-name = Jūsu vārds

inbox-your-email = Jūsu e-pasts

inbox-name-wrong = Ievadiet savu vārdu; līdz 80 rakstzīmēm.

inbox-change-password = Mainīt paroli

inbox-current-password = Pašreizējā parole

inbox-everywhere = Iziet visur

inbox-everywhere-text = Visos datoros un tālruņos, arī šajā.

inbox-templates = Sagataves

inbox-templates-text = Jūsu pašu teksti atbildēm. Pircējs saņem tekstu savā valodā vai arī jūsu veikala pirmajā valodā.

inbox-places = Desks aizpilda šos: { LIST($places) }

inbox-no-templates = Vēl nav tekstu.

inbox-new-template = Jauns teksts

inbox-template-name = Teksta nosaukums

inbox-text = Teksts

inbox-template-wrong = Vēl nav saglabāts: ievadiet nosaukumu un tekstu līdz 2000 rakstzīmēm.
