desk-language-name = Čeština
desk-language = Jazyk
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Odhlásit
desk-ask-person = Zeptat se pracovníka
desk-yes = Ano
desk-no = Ne
desk-not-found-title = Nic tu není
desk-not-found-text = Zkontrolujte adresu. Pokud máte odkaz od nás, zkopírujte ho celý.
desk-forbidden-title = Tento formulář už neplatí
desk-forbidden-text = Nic se nezměnilo. Vraťte se, načtěte stránku znovu a zkuste to ještě jednou.
desk-too-many-title = Moc pokusů
desk-too-many-text = Počkejte prosím. Zbývá sekund: { NUMBER($seconds) }.
desk-unavailable-title = Teď to nejde
desk-unavailable-text = Chyba je u nás. Co jste právě poslali, se neuložilo. Vraťte se a za chvíli to zkuste znovu.
desk-login-title = Přihlášení
desk-login-text = Žádosti kupujících, { $shop }
desk-password = Heslo
desk-login-go = Přihlásit
desk-login-wrong = Toto heslo není správné.
desk-no-password = Heslo zatím není nastavené. Otevřete odkaz pro nastavení, který program vypsal při spuštění.
desk-setup-title = Zvolte heslo
desk-setup-text = Otevírá schránku se žádostmi vašich kupujících.
desk-password-hint = Nejméně 10 znaků. Pár slov za sebou se dobře pamatuje.
desk-password-again = Heslo znovu
desk-password-differs = Hesla se liší.
desk-setup-go = Nastavit heslo
desk-setup-closed-title = Tento odkaz už nefunguje
desk-setup-closed-text = Odkaz pro nastavení funguje jednou. Pokud je heslo nastavené, přihlaste se. Pokud ne, spusťte program znovu: vypíše nový odkaz.
desk-inbox = Schránka
desk-search-label = Číslo objednávky nebo případu
desk-search-go = Hledat
desk-all = Vše
desk-states = Zobrazit podle stavu
desk-pages = Stránky seznamu
desk-older = Starší
desk-newest = Nejnovější
desk-inbox-empty = Zatím žádné žádosti. Nové se objeví tady.
desk-nothing-found = Žádná žádost neodpovídá. Zvolte jiný stav nebo zkraťte hledání.
desk-all-requests = Všechny žádosti
desk-buyer-wrote = Kupující píše
desk-buyer-read = Co kupující četl
desk-facts = Podrobnosti
# same as English
desk-email = E-mail
desk-name = Jméno
desk-sku = Číslo zboží
desk-quantity = Počet kusů
desk-price = Zaplacená cena
desk-wish = Přání
desk-reason = Důvod
desk-serials = Sériová čísla
desk-wanted = Chce místo toho
desk-country = Země
desk-ordered-on = Objednáno
desk-delivered-on = Doručeno
desk-noticed-on = Vada zjištěna
desk-buyer-language = Jazyk kupujícího
desk-verdict = Co říkají zásady a zákon
desk-no-verdict = Posouzení se neuložilo. Rozhodněte prosím sami.
desk-older-policy = Posouzeno podle starších zásad. Od té doby se vaše zásady změnily.
desk-other-policy-shown = Stránka kupujícího použila jinou verzi vašich zásad. Kupující mohl číst něco jiného.
desk-last-day = Poslední den
desk-way-back = Zpáteční dopravu platí
desk-refund = Vrácení peněz
desk-remedies = Možnosti
desk-says-no = Proti tomu
desk-decided-at = Podle času vašeho obchodu: { $moment }
desk-answer = Odpověď
desk-new-state = Stav
desk-message-to-buyer = Zpráva kupujícímu
desk-message-hint = Kupující ji přečte na stránce žádosti.
desk-refusal-needs-words = Napište kupujícímu proč a co teď může udělat.
desk-changed-meanwhile = Neuloženo: žádost se mezitím změnila. Podívejte se do historie a uložte znovu.
desk-save = Uložit odpověď
desk-you-read = Co jste četli při odeslání
desk-keep-link = Uložte si odkaz na stránku žádosti. Kdo ho má, může ji číst.
desk-receipt-title = Máme vaši žádost
desk-receipt-text = Toto je vaše potvrzení. Stránku si vytiskněte nebo uložte.
desk-check-sum = Kontrolní součet
desk-follow = Sledovat žádost
desk-mail-note =
    { $state ->
        [queued] Toto potvrzení posíláme i na vaši e-mailovou adresu. Pokud nedorazí, podívejte se do spamu.
        [sent] Toto potvrzení jsme poslali i na vaši e-mailovou adresu.
        [failed] Potvrzení se na vaši e-mailovou adresu nepodařilo doručit. Stránku si vytiskněte nebo uložte.
       *[none] Toto potvrzení e-mailem neposíláme. Stránku si vytiskněte nebo uložte.
    }
desk-mail-title = Potvrzení e-mailem
desk-mail-shop =
    { $state ->
        [queued] Zatím neodesláno. Další pokus: { $moment }
        [sent] Odesláno: { $moment }
        [failed] Nedoručeno. Dejte kupujícímu jinak vědět, že žádost máte.
       *[none] Neodesláno: tehdy nebyl poštovní server, nebo na tuto adresu pošta poslat nejde.
    }
desk-mail-failed = E-mail nedoručen
desk-mail-attempts = Pokusy
desk-mail-why = Důvod
desk-mail-reason =
    { $reason ->
        [recipient] Poštovní server pro tuto adresu poštu nepřijímá.
        [message] Poštovní server zprávu nepřijímá.
        [address] Na tuto adresu pošta poslat nejde.
        [sender] Poštovní server nedovolí odesílat z adresy vašeho obchodu.
        [login] Poštovní server odmítá uživatelské jméno nebo heslo.
        [security] Šifrované spojení s poštovním serverem se nepodařilo.
        [later] Poštovní server žádá, abyste to zkusili později.
        [expired] Moc dlouho se to nedařilo; dál to nezkoušíme.
       *[connection] S poštovním serverem se nejde spojit.
    }
desk-mail-answer = Odpověď poštovního serveru
desk-mail-again = Zkusit znovu
desk-letter-subject =
    { $case ->
        [withdrawal] Vaše odstoupení od smlouvy dorazilo: { $id }
       *[other] Vaše žádost dorazila: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Obchod { $shop } přijal vaše odstoupení od smlouvy: { $moment }. Toto potvrzení si uložte.
       *[other] Obchod { $shop } přijal vaši žádost: { $moment }. Toto potvrzení si uložte.
    }
desk-letter-moment = { $moment } (časové pásmo: { $zone })
desk-letter-next-title = Co bude dál
desk-letter-next =
    { $case ->
        [withdrawal] Odstoupení už znovu posílat nemusíte. Na stránce žádosti uvidíte, co se děje se zbožím a vašimi penězi.
       *[other] Podíváme se na vaši žádost a odpovíme na její stránce. Do té doby nemusíte nic dělat.
    }
desk-letter-why = Tento e-mail odešel automaticky, protože jeho adresa je v žádosti pro obchod { $shop }. Pokud žádost není vaše, dejte nám vědět.
desk-form-title = Napište obchodu { $shop }
desk-form-text = Hned dostanete potvrzení a odkaz na naši odpověď.
desk-form-case = O co jde?
desk-your-email = Váš e-mail
desk-your-country = Vaše země
desk-country-hint = Dvě písmena, například CZ
desk-delivered-optional = Den doručení, pokud ho znáte
desk-your-words = Vašimi slovy
desk-leave-empty = Nechte prázdné
desk-form-go = Odeslat žádost
desk-order-wrong = Zadejte číslo objednávky z e-mailu o objednávce.
desk-email-wrong = Napište ho jako name@example.com.
desk-not-sent-fields = Zatím neodesláno. Opravte označená pole a odešlete znovu.
desk-not-sent-trap = Zatím neodesláno. Prohlížeč vyplnil skryté pole. Zkontrolujte text a odešlete znovu.
desk-not-sent-other-site = Zatím neodesláno. Přicházíte z jiného webu. Zkontrolujte, co je tu napsané, a pak to odešlete sami.
desk-not-sent-before = Tento formulář už jste odeslali s jiným textem a tu žádost máme. Chcete-li odeslat i tuto, stiskněte tlačítko znovu.
desk-state =
    { $word ->
        [received] Přijato
        [in_review] Posuzujeme
        [accepted] Schváleno
        [refused] Zamítnuto
       *[completed] Uzavřeno
    }
desk-status-lead =
    { $word ->
        [received] Vaše žádost je u nás. Zatím se na ni nikdo nedíval.
        [in_review] Posuzujeme vaši žádost.
        [accepted] Vaši žádost jsme schválili.
        [refused] Vaši žádost jsme zamítli. Proč, píšeme v naší zprávě níže.
       *[completed] Vaše žádost je uzavřená.
    }
desk-verdict-status =
    { $word ->
        [eligible] Ano: kupující má právo
        [eligible_if] Ano, pokud platí otevřené podmínky
        [needs_person] Rozhodnete vy
        [not_eligible] Ne
       *[unknown] Otevřené: chybí údaj
    }
desk-basis =
    { $word ->
        [law] zákon
       *[shop] vaše zásady
    }
desk-party =
    { $word ->
        [buyer] Kupující
       *[shop] Obchod
    }
desk-refusal-reason =
    { $word ->
        [period_over] Poslední den uplynul
        [not_yet] První den ještě nenastal
        [rule_refuses] Zásady takové zboží zpět neberou
        [legal_exception] Zákon takové zboží vyjímá
        [condition_fails] Podmínka není splněná
        [limit_reached] Povolený počet je vyčerpaný
        [bundle_whole] Vrací se jen celá sada
        [no_legal_right] Zákon takové právo nedává
        [already_returned] Už vráceno nebo vyžádáno
        [not_late] Není zpoždění
       *[no_rule] Zásady pro to nemají pravidlo
    }
desk-item-state =
    { $word ->
        [unused] Nepoužité
        [unopened] Neotevřené
        [tags_attached] Visačky na místě
        [seal_intact] Pečeť neporušená
        [complete] Všechny části
        [original_packaging] Původní obal
        [not_activated] Bez aktivace
        [data_erased] Data smazána
        [serial_number_matches] Sériové číslo sedí
        [undamaged] Nepoškozené
        [clean] Čisté
        [used_as_intended] Používané podle určení
        [original_buyer] První kupující
        [fault_reaches_measure] Vada dosahuje míry ze záruky
        [proof_of_purchase] Doklad o koupi
        [same_kind] Stejný druh a velikost
       *[not_started] Nespuštěné ani nestažené
    }
case-letter-subject =
    { $word ->
        [waiting] Máme otázku k vaší žádosti: { $id }
        [accepted] Vaše žádost je schválená: { $id }
        [refused] Vaše žádost je zamítnutá: { $id }
        [completed] Vaše žádost je uzavřená: { $id }
       *[other] Novinky k vaší žádosti: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Obchod { $shop } posuzuje vaši žádost.
        [waiting] Obchod { $shop } od vás něco potřebuje, aby mohl pokračovat.
        [accepted] Obchod { $shop } vaši žádost schválil.
        [refused] Obchod { $shop } vaši žádost zamítl.
        [completed] Obchod { $shop } vaši žádost uzavřel.
       *[other] Obchod { $shop } má novinky k vaší žádosti.
    }
case-letter-next =
    { $word ->
        [waiting] Napište nám na stránce žádosti. Pak budeme pokračovat.
        [accepted] Uděláme, co jsme vám napsali. Vy musíte něco udělat, jen když o to žádá naše zpráva.
        [refused] Pokud to vidíte jinak, napište nám na stránce žádosti.
        [completed] To je vše. Pokud je ještě něco otevřené, napište nám na stránce žádosti. Můžete nás tam i ohodnotit.
       *[other] Odpovíme na stránce žádosti, jakmile budeme vědět víc.
    }
case-letter-state = Stav
desk-letter-plain = Pokud se tamta stránka neotevře, tato funguje v každém prohlížeči:
