ui-pick-title = Ktorého tovaru sa to týka?
ui-order = Objednávka { $reference }
ui-ordered-on = Objednané { DATE($day, style: "long") }
ui-arrived-on = Doručené { DATE($day, style: "long") }
ui-on-its-way = Na ceste k vám
ui-pieces = Počet kusov: { $count }
ui-item = Tovar { $sku }
ui-this-item = Tento tovar
ui-case-title = Čo sa stalo?
ui-question-step = Otázka { $number } z { $total }
ui-day-wrong = Vyberte deň, najneskôr dnešný.
ui-answer-wrong = Skontrolujte, čo ste zadali.
ui-not-arrived = Ešte neprišiel
ui-dont-know = Neviem
ui-continue = Pokračovať
ui-back = Späť
ui-restart = Začať znova
ui-source = Zdroj: { $id }
ui-timeline = Váš čas
ui-timeline-start = Začiatok
ui-timeline-today = Dnes
ui-timeline-last = Posledný deň
ui-why-not = Čo nie je možné
ui-good-to-know = Dobré vedieť
ui-next = Čo teraz môžete urobiť
ui-open-form = Poslať žiadosť
ui-ask-person = Požiadať obchod o posúdenie
ui-print = Vytlačiť
ui-copy = Kopírovať
ui-save = Uložiť ako text
ui-calendar = Pridať do kalendára
ui-share = Zdieľať
ui-copied = Skopírované
ui-money = Vrátenie peňazí
ui-form-title = Vaša žiadosť pre obchod { $shop }
ui-form-lead = Účet nepotrebujete. Pýtame sa len na to, čo obchod potrebuje na odpoveď.
ui-field-order = Číslo objednávky
ui-field-order-hint = Nájdete ho v e-maile, ktorý potvrdzuje objednávku.
ui-contract-hint = Alebo napíšte, čo a kedy ste objednali.
ui-field-email = E-mailová adresa
ui-field-email-hint = Aby vám obchod mohol odpovedať.
ui-field-name = Meno a priezvisko
ui-field-remedy = Čo by ste chceli?
ui-remedy-any = Obchod môže niečo navrhnúť
ui-field-message =
    { $case ->
        [defect] Čo s ním nie je v poriadku?
        [damaged] Čo je poškodené?
        [wrong] Čo vám prišlo?
        [missing] Čo chýba?
        [guarantee] Čo s ním nie je v poriadku?
        [repair] Čo potrebuje opravu?
        [complaint] Čo sa nevydarilo?
        [trade_in] V akom je stave?
       *[other] Správa pre obchod
    }
ui-bank-hint = Čísla účtov a kariet nepíšte. Obchod ich tu nepotrebuje.
ui-field-serials = Sériové číslo
ui-serials-hint = Je na tovare, na škatuli alebo na faktúre. Pri viacerých kusoch píšte každé na nový riadok.
ui-field-wanted =
    { $case ->
        [spare_part] Ktorý diel potrebujete?
       *[other] Čo by ste chceli namiesto toho?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Jeho názov alebo číslo, ak ich poznáte.
        [exchange] Veľkosť, farba alebo iný tovar.
       *[other] Len ak chcete niečo iné: veľkosť, farbu alebo iný tovar.
    }
ui-optional = nepovinné
ui-error-empty =
    { $field ->
        [message] Opíšte to pár slovami.
        [wanted] Napíšte, čo by ste chceli.
        [serials] Zadajte sériové číslo. Ak ho neviete nájsť, napíšte to sem.
        [photos] Pridajte fotku alebo označte, že nemôžete.
        [email] Zadajte svoju e-mailovú adresu.
        [name] Zadajte svoje meno.
       *[order_reference] Zadajte číslo objednávky.
    }
ui-error-wrong =
    { $field ->
        [wanted] Text je pridlhý. Môže mať 300 znakov.
        [serials] Zadajte najviac 20 sériových čísel, každé do 80 znakov.
        [email] Napíšte e-mailovú adresu takto: name@example.com
        [order_reference] Číslo objednávky je pridlhé. Môže mať 80 znakov.
       *[other] Skontrolujte toto pole.
    }
ui-error-not-taken = Obchod tento údaj nemohol použiť. Skontrolujte ho.
ui-to-review = Skontrolovať žiadosť
ui-review-title = Je všetko správne?
ui-review-item = Tovar
ui-review-case = Čo sa stalo
ui-review-statement = Čo sme vám povedali
ui-change = Zmeniť
ui-send = Odoslať žiadosť
ui-sending = Odosielame vašu žiadosť…
ui-phase =
    { $phase ->
        [waiting] Systém obchodu neodpovedá. Skúsime to znova o { $time }.
        [elsewhere] Vaša žiadosť sa odosiela na inej karte. Počkajte, prosím.
       *[looking_up] Overujeme, či vaša žiadosť prišla.
    }
ui-earlier-title = Overujeme, či prišla vaša skoršia žiadosť
ui-received-title = Obchod má vašu žiadosť
ui-receipt-number = Číslo potvrdenia
ui-receipt-time = Prijaté
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Odpoveď obchodu nájdete na stránke svojej žiadosti. Uložte si odkaz na ňu aj číslo potvrdenia.
ui-receipt-next-mail = Uložte si číslo potvrdenia. Obchod môže odpovedať na vašu e-mailovú adresu.
ui-your-copy = Vaša žiadosť
ui-receipt-mail = Kópia príde na vašu e-mailovú adresu.
ui-receipt-earlier = Obchod má skoršiu verziu vašej žiadosti. Vaše posledné zmeny v nej chýbajú. Napíšte o nich obchodu.
ui-status-link = Sledovať žiadosť
ui-not-sent-title = Vaša žiadosť sa neodoslala
ui-not-sent-why =
    { $why ->
        [offline] Nemáte pripojenie na internet.
        [busy] Obchod teraz dostáva priveľa žiadostí. Skúste to o niečo neskôr.
        [refused] Systém obchodu žiadosť neprijal.
       *[not_arrived] Spojenie sa prerušilo skôr, než žiadosť prišla.
    }
ui-shop-says = Systém obchodu hlási: { $words }
ui-again-at = Znova to môžete skúsiť od { $time }.
ui-earlier-gone = Vaša skoršia žiadosť do obchodu neprišla. Vyplnené údaje toto zariadenie neuchováva. Pošlite ju, prosím, znova.
ui-kept = Všetko, čo ste zadali, tu zostáva.
ui-try-again = Skúsiť znova
ui-unknown-title = Zatiaľ nevieme, či vaša žiadosť prišla
ui-unknown-text = Obchod nám nedal jasnú odpoveď. Môžete to bez obáv overiť znova: žiadosť nepríde dvakrát.
ui-check-again = Overiť znova
ui-sent-title = Vaša žiadosť je odoslaná
ui-sent-text = Systém obchodu nič nepotvrdzuje, takže nevidíme, čo bolo ďalej. Uložte si kópiu. Ak sa obchod neozve, opýtajte sa ho.
ui-hand-over-title = Zostáva ešte jeden krok
ui-hand-over =
    { $way ->
        [mailto] Odošlite správu vo svojom e-mailovom programe. Ak sa neotvoril, skopírujte žiadosť a napíšte obchodu.
       *[copy] Skopírujte žiadosť a pošlite ju obchodu.
    }
ui-stopped = Na tejto stránke sa niečo pokazilo. Čo ste zadali, je v tomto formulári: odošlite to odtiaľto.
ui-handed-over = O vašu žiadosť sa teraz stará stránka obchodu
ui-write-to-shop = Napíšte obchodu alebo zavolajte. Odpovie vám jeho pracovník.
ui-no-contact = Na kontaktnej stránke obchodu zistíte, ako zastihnúť pracovníka.
ui-photos-title = Fotky
ui-photos-hint = Až 5 fotiek toho, čo nie je v poriadku. Údaje o mieste a fotoaparáte pred odoslaním odstránime.
ui-no-photos = Fotky pridať nemôžem
ui-photos-add = Vybrať fotky
ui-photos-camera = Odfotiť
ui-photos-drop = Môžete ich sem aj potiahnuť alebo vložiť.
ui-photos-busy = Pripravujeme fotky…
ui-photo = Fotka { $number }
ui-photo-remove = Odobrať fotku { $number }
ui-photos-count = Pridané fotky: { $count } z 5
ui-photo-refused =
    { $why ->
        [unreadable] Tento prehliadač fotku neprečíta. Uložte ju ako JPEG alebo ju obchodu pošlite neskôr.
        [too_large] Fotka je priveľká. Môže mať najviac 40 megapixelov.
        [too_many] Môžete pridať najviac 5 fotiek.
        [same] Táto fotka tu už je.
       *[not_image] Toto nie je fotka.
    }
ui-photos-insecure = Fotky sa tu pridať nedajú, lebo spojenie s touto stránkou nie je zabezpečené. Žiadosť funguje aj bez nich.
ui-photo-state =
    { $state ->
        [sending] na ceste
        [arrived] prišla
        [missing] chýba
       *[waiting] čaká
    }
ui-photos-arrived = Fotky, ktoré prišli: { $count } z { $total }
ui-photos-missing =
    { $count ->
        [one] Chýba { $count } fotka z { $total }. Žiadosť prišla.
        [few] Chýbajú { $count } fotky z { $total }. Žiadosť prišla.
        [many] Chýba { $count } fotky z { $total }. Žiadosť prišla.
       *[other] Chýba { $count } fotiek z { $total }. Žiadosť prišla.
    }
ui-photos-keep-open = Nechajte túto stránku otvorenú, kým neprídu všetky fotky.
ui-photos-retry = Poslať chýbajúce fotky znova
ui-photos-not-taken = Fotky sa nepodarilo odovzdať. Pošlite ich obchodu e-mailom.
