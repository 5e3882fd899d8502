inbox-skip = Přejít na obsah
inbox-pages = Stránky
inbox-shop = Obchod
inbox-account = Váš účet
inbox-not-allowed-title = K tomuto nemáte oprávnění
inbox-not-allowed-text = Nic se nezměnilo. Jinou roli vám může dát vlastník obchodu.
inbox-state =
    { $word ->
        [received] Nové
        [in_review] Posuzuje se
        [waiting] Čeká na kupujícího
        [accepted] Schváleno
        [refused] Zamítnuto
       *[completed] Uzavřeno
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Objednávka, e-mail, jméno, zboží nebo případ
inbox-case-label = Druh případu
inbox-every-case = Všechny druhy
inbox-needs-answer = Čeká na odpověď
inbox-clear = Vymazat
inbox-overdue = Po termínu od { $moment }
inbox-answer-by = Odpovědět do { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } odpověď je po termínu.
        [few] { $count } odpovědi jsou po termínu.
        [many] { $count } odpovědi je po termínu.
       *[other] { $count } odpovědí je po termínu.
    }
inbox-first-page = První stránka
inbox-next-page = Další stránka
inbox-export = Stáhnout tento seznam:
inbox-cases = Případy
inbox-case-before = Předchozí případ
inbox-case-after = Další případ
inbox-action =
    { $word ->
        [approve] Schválit
        [ask] Zeptat se kupujícího
        [decline] Zamítnout
        [exception] Udělat výjimku
        [goods] Zboží dorazilo
        [parcel] Něco je na cestě
        [refund] Peníze vráceny
        [solved] Vyřešeno jinak
        [write] Napsat kupujícímu
        [review] Začít posuzovat
       *[reopen] Znovu otevřít
    }
inbox-action-hint =
    { $word ->
        [approve] Kupující dostane, o co žádá.
        [ask] Případ čeká na odpověď kupujícího.
        [decline] Napište proč a co může kupující teď udělat.
        [exception] Dáváte víc, než žádají vaše zásady a zákon. Označí se to jako výjimka.
        [goods] Kupující se dozví, že zboží dorazilo.
        [parcel] Štítek, nový kus nebo opravené zboží: kupující dostane číslo a odkaz.
        [refund] Peníze jsou na cestě zpět. Tím se případ uzavře.
        [solved] Kupující dostal něco jiného než peníze. Tím se případ uzavře.
        [write] Stav zůstane, jak je.
        [review] Kupující uvidí, že se tím někdo zabývá.
       *[reopen] Případ se vrátí k posouzení.
    }
inbox-action-go =
    { $word ->
        [approve] Schválit
        [ask] Odeslat otázku
        [decline] Zamítnout
        [exception] Schválit jako výjimku
        [goods] Uložit
        [parcel] Uložit
        [refund] Uzavřít: peníze vráceny
        [solved] Uzavřít: vyřešeno
        [write] Odeslat zprávu
        [review] Začít posuzovat
       *[reopen] Znovu otevřít
    }
inbox-goods-message = Zboží k nám dorazilo.
inbox-message-optional = Zpráva kupujícímu, pokud chcete
inbox-message-hint = Kupující ji přečte na stránce žádosti. Jazyk kupujícího: { $language }
# same as English
inbox-template = Text
inbox-put-in = Vložit
inbox-tracking-number = Číslo zásilky
inbox-tracking-link = Odkaz na sledování
inbox-resolution = Řešení
inbox-taken-back = Kupující bere žádost zpět
inbox-amount = Vrácená částka
inbox-currency = Měna
inbox-words-missing = Zatím neuloženo: napište kupujícímu proč, nebo co potřebujete.
inbox-places-left = Zatím neuloženo: ve zprávě je místo ve složených závorkách, které musíte vyplnit.
inbox-link-wrong = Zatím neuloženo: odkaz musí začínat na https://.
inbox-parcel-missing = Zatím neuloženo: zadejte číslo zásilky nebo odkaz.
inbox-solution-missing = Zatím neuloženo: vyberte, jak se to vyřešilo.
inbox-amount-wrong = Zatím neuloženo: zadejte částku jako 12.90, bez oddělovače tisíců, a měnu jako EUR.
inbox-too-long = Zatím neuloženo: zpráva má víc než 2 000 znaků.
inbox-exception = Výjimka
inbox-rating = Hodnocení od kupujícího
inbox-stars = { $stars } z 5
inbox-erase = Smazat osobní údaje
inbox-erase-text = Jméno, e-mail, číslo objednávky, zprávy a fotky zmizí natrvalo. Co počítají statistiky, zůstane.
inbox-erase-sure = Ano, natrvalo smazat
inbox-step =
    { $word ->
        [message] Zpráva
        [tracking] Balík
        [photos] Fotky
       *[state] Zaznamenáno
    }
inbox-actor =
    { $word ->
        [buyer] Kupující
        [shop] Obchod
       *[desk] Automaticky
    }
inbox-gives =
    { $word ->
        [law] Ze zákona:
       *[shop] Podle vašich zásad:
    }
inbox-refuses =
    { $word ->
        [law] Proti tomu ze zákona:
       *[shop] Proti tomu podle vašich zásad:
    }
inbox-not-told = Kupující neuvádí:
inbox-opens-on = První den
inbox-send-by = Zboží odeslat nejpozději
inbox-money-by = Peníze vrátit nejpozději
inbox-unlimited = Bez konce
inbox-person-decides = O tom rozhodne pracovník vašeho obchodu.
inbox-conditions = Podmínky
inbox-holds = splněno
inbox-fails = nesplněno
inbox-open = otevřené
inbox-staff = Tým
inbox-role =
    { $word ->
        [owner] Vlastník
        [agent] Pracovník
       *[reader] Čtenář
    }
# same as English
inbox-role-label = Role
inbox-role-hint = Vlastník smí všechno. Pracovník odpovídá a stahuje. Čtenář se jen dívá.
inbox-person =
    { $word ->
        [active] Aktivní
        [invited] Má pozvánku
        [expired] Pozvánka vypršela
       *[off] Vypnuto
    }
inbox-invite = Pozvat někoho
inbox-invite-go = Vytvořit odkaz
inbox-link-text = Předejte tento odkaz: { $name }. Funguje jednou, po dobu 7 dní, a znovu se neukáže.
inbox-new-link = Nový odkaz
inbox-switch-off = Vypnout
inbox-switch-on = Zapnout
inbox-save = Uložit
inbox-remove = Odebrat
inbox-fields-wrong = Nic se nezměnilo: zadejte jméno a e-mail jako name@example.com.
inbox-last-owner = Nic se nezměnilo: obchod nejdřív potřebuje jiného vlastníka, který se může přihlásit.
inbox-other-shop = Nic se nezměnilo: tato osoba pracuje i pro jiný obchod. Odkaz může vytvořit ten, kdo vlastní oba.
inbox-one-password = Dřívější společné heslo stále otevírá všechno. Až bude mít každý kolega účet, zrušte ho.
inbox-one-password-go = Zrušit společné heslo
inbox-login-wrong = E-mail a heslo k sobě nepatří.
inbox-forgotten = Zapomenuté heslo? Nový odkaz vám může dát vlastník obchodu.
inbox-setup-title = Váš účet ke schránce
inbox-setup-text = Máte roli vlastníka: vidíte každou žádost a můžete zvát kolegy.
inbox-setup-go = Vytvořit účet
inbox-invitation-title = Žádosti kupujících, { $shop }
inbox-invitation-text = Vítejte, { $name }. Zvolte si heslo; pak se přihlásíte svým e-mailem.
inbox-invitation-closed = Pozvánka funguje jednou, po dobu 7 dní. Požádejte vlastníka obchodu o nový odkaz.
inbox-your-name = Vaše jméno
inbox-your-email = Váš e-mail
inbox-name-wrong = Zadejte své jméno; nejvýš 80 znaků.
inbox-change-password = Změnit heslo
inbox-current-password = Současné heslo
inbox-everywhere = Odhlásit všude
inbox-everywhere-text = Na každém počítači a telefonu, i na tomto.
inbox-templates = Texty
inbox-templates-text = Vaše vlastní slova pro odpovědi. Kupující dostane text ve svém jazyce, jinak v prvním jazyce vašeho obchodu.
inbox-places = Tato místa vyplní program: { LIST($places) }
inbox-no-templates = Zatím žádné texty.
inbox-new-template = Nový text
inbox-template-name = Název textu
# same as English
inbox-text = Text
inbox-template-wrong = Zatím neuloženo: zadejte název a text do 2 000 znaků.
