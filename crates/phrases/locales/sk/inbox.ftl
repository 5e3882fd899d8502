inbox-skip = Prejsť na obsah
inbox-pages = Stránky
inbox-shop = Obchod
inbox-account = Váš účet
inbox-not-allowed-title = Na toto nemáte oprávnenie
inbox-not-allowed-text = Nič sa nezmenilo. Inú rolu vám môže dať vlastník obchodu.
inbox-state =
    { $word ->
        [received] Nové
        [in_review] Posudzuje sa
        [waiting] Čaká na kupujúceho
        [accepted] Schválené
        [refused] Zamietnuté
       *[completed] Uzavreté
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Objednávka, e-mail, meno, tovar alebo prípad
inbox-case-label = Druh prípadu
inbox-every-case = Všetky druhy
inbox-needs-answer = Čaká na odpoveď
inbox-clear = Zrušiť filter
inbox-overdue = Po termíne od { $moment }
inbox-answer-by = Odpovedať do { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } odpoveď je po termíne.
        [few] { $count } odpovede sú po termíne.
        [many] { $count } odpovede je po termíne.
       *[other] { $count } odpovedí je po termíne.
    }
inbox-first-page = Prvá stránka
inbox-next-page = Ďalšia stránka
inbox-export = Stiahnuť tento zoznam:
inbox-cases = Prípady
inbox-case-before = Predchádzajúci prípad
inbox-case-after = Ďalší prípad
inbox-action =
    { $word ->
        [approve] Schváliť
        [ask] Opýtať sa kupujúceho
        [decline] Zamietnuť
        [exception] Urobiť výnimku
        [goods] Tovar prišiel
        [parcel] Niečo je na ceste
        [refund] Peniaze vrátené
        [solved] Vyriešené inak
        [write] Napísať kupujúcemu
        [review] Začať posudzovať
       *[reopen] Znova otvoriť
    }
inbox-action-hint =
    { $word ->
        [approve] Kupujúci dostane, o čo žiada.
        [ask] Prípad čaká na odpoveď kupujúceho.
        [decline] Napíšte prečo a čo môže kupujúci teraz urobiť.
        [exception] Dávate viac, než žiadajú vaše zásady a zákon. Označí sa to ako výnimka.
        [goods] Kupujúci sa dozvie, že tovar prišiel.
        [parcel] Štítok, nový kus alebo opravený tovar: kupujúci dostane číslo a odkaz.
        [refund] Peniaze sú na ceste späť. Tým sa prípad uzavrie.
        [solved] Kupujúci dostal niečo iné než peniaze. Tým sa prípad uzavrie.
        [write] Stav zostane, ako je.
        [review] Kupujúci uvidí, že sa tým niekto zaoberá.
       *[reopen] Prípad sa vráti na posúdenie.
    }
inbox-action-go =
    { $word ->
        [approve] Schváliť
        [ask] Odoslať otázku
        [decline] Zamietnuť
        [exception] Schváliť ako výnimku
        [goods] Uložiť
        [parcel] Uložiť
        [refund] Uzavrieť: peniaze vrátené
        [solved] Uzavrieť: vyriešené
        [write] Odoslať správu
        [review] Začať posudzovať
       *[reopen] Znova otvoriť
    }
inbox-goods-message = Tovar k nám prišiel.
inbox-message-optional = Správa kupujúcemu, ak chcete
inbox-message-hint = Kupujúci ju prečíta na stránke žiadosti. Jazyk kupujúceho: { $language }
# same as English
inbox-template = Text
inbox-put-in = Vložiť
inbox-tracking-number = Číslo zásielky
inbox-tracking-link = Odkaz na sledovanie
inbox-resolution = Riešenie
inbox-taken-back = Kupujúci vzal žiadosť späť
inbox-amount = Vrátená suma
inbox-currency = Mena
inbox-words-missing = Zatiaľ neuložené: napíšte kupujúcemu prečo alebo čo potrebujete.
inbox-places-left = Zatiaľ neuložené: v správe je miesto v zložených zátvorkách, ktoré musíte vyplniť.
inbox-link-wrong = Zatiaľ neuložené: odkaz sa musí začínať na https://.
inbox-parcel-missing = Zatiaľ neuložené: zadajte číslo zásielky alebo odkaz.
inbox-solution-missing = Zatiaľ neuložené: vyberte, ako sa to vyriešilo.
inbox-amount-wrong = Zatiaľ neuložené: zadajte sumu ako 12.90, bez oddeľovača tisícov, a menu ako EUR.
inbox-too-long = Zatiaľ neuložené: správa má viac než 2 000 znakov.
inbox-exception = Výnimka
inbox-rating = Hodnotenie od kupujúceho
inbox-stars = { $stars } z 5
inbox-erase = Vymazať osobné údaje
inbox-erase-text = Meno, e-mail, číslo objednávky, správy a fotky zmiznú natrvalo. Čo počítajú štatistiky, zostane.
inbox-erase-sure = Áno, natrvalo vymazať
inbox-step =
    { $word ->
        [message] Správa
        [tracking] Balík
        [photos] Fotky
       *[state] Zaznamenané
    }
inbox-actor =
    { $word ->
        [buyer] Kupujúci
        [shop] Obchod
       *[desk] Automaticky
    }
inbox-gives =
    { $word ->
        [law] Zo zákona:
       *[shop] Podľa vašich zásad:
    }
inbox-refuses =
    { $word ->
        [law] Proti tomu zo zákona:
       *[shop] Proti tomu podľa vašich zásad:
    }
inbox-not-told = Kupujúci neuviedol:
inbox-opens-on = Prvý deň
inbox-send-by = Tovar odoslať do
inbox-money-by = Peniaze vrátiť do
inbox-unlimited = Bez konca
inbox-person-decides = O tom rozhodne pracovník vášho obchodu.
inbox-conditions = Podmienky
inbox-holds = splnené
inbox-fails = nesplnené
inbox-open = otvorené
inbox-staff = Tím
inbox-role =
    { $word ->
        [owner] Vlastník
        [agent] Pracovník
       *[reader] Čitateľ
    }
inbox-role-label = Rola
inbox-role-hint = Vlastník smie všetko. Pracovník odpovedá a sťahuje. Čitateľ sa len pozerá.
inbox-person =
    { $word ->
        [active] Aktívne
        [invited] Pozvánka odoslaná
        [expired] Pozvánka vypršala
       *[off] Vypnuté
    }
inbox-invite = Pozvať niekoho
inbox-invite-go = Vytvoriť odkaz
inbox-link-text = Odovzdajte tento odkaz: { $name }. Funguje raz, 7 dní, a znova sa neukáže.
inbox-new-link = Nový odkaz
inbox-switch-off = Vypnúť
inbox-switch-on = Zapnúť
inbox-save = Uložiť
inbox-remove = Odobrať
inbox-fields-wrong = Nič sa nezmenilo: zadajte meno a e-mail ako name@example.com.
inbox-last-owner = Nič sa nezmenilo: obchod najprv potrebuje iného vlastníka, ktorý sa môže prihlásiť.
inbox-other-shop = Nič sa nezmenilo: táto osoba pracuje aj pre iný obchod. Odkaz môže vytvoriť ten, kto vlastní oba.
inbox-one-password = Skoršie spoločné heslo stále otvára všetko. Keď bude mať každý kolega účet, zrušte ho.
inbox-one-password-go = Zrušiť spoločné heslo
inbox-login-wrong = E-mail a heslo k sebe nepatria.
inbox-forgotten = Zabudnuté heslo? Nový odkaz vám môže dať vlastník obchodu.
inbox-setup-title = Váš účet k schránke
inbox-setup-text = Ste vlastník: vidíte každú žiadosť a môžete pozývať kolegov.
inbox-setup-go = Vytvoriť účet
inbox-invitation-title = Žiadosti kupujúcich, { $shop }
inbox-invitation-text = Vitajte, { $name }. Zvoľte si heslo; potom sa prihlásite svojím e-mailom.
inbox-invitation-closed = Pozvánka funguje raz, 7 dní. Požiadajte vlastníka obchodu o nový odkaz.
inbox-your-name = Vaše meno
inbox-your-email = Váš e-mail
inbox-name-wrong = Zadajte svoje meno; najviac 80 znakov.
inbox-change-password = Zmeniť heslo
inbox-current-password = Súčasné heslo
inbox-everywhere = Odhlásiť všade
inbox-everywhere-text = Na každom počítači a telefóne, aj na tomto.
inbox-templates = Texty
inbox-templates-text = Vaše vlastné slová na odpovede. Kupujúci dostane text vo svojom jazyku, inak v prvom jazyku vášho obchodu.
inbox-places = Tieto miesta vyplní program: { LIST($places) }
inbox-no-templates = Zatiaľ žiadne texty.
inbox-new-template = Nový text
inbox-template-name = Názov textu
# same as English
inbox-text = Text
inbox-template-wrong = Zatiaľ neuložené: zadajte názov a text do 2 000 znakov.
