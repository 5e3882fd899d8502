case-state =
    { $word ->
        [received] Přijato
        [in_review] Posuzujeme
        [waiting] Čeká na vás
        [accepted] Schváleno
        [refused] Zamítnuto
       *[completed] Uzavřeno
    }
case-lead =
    { $word ->
        [received] Máme vaši žádost. Zatím se na ni nikdo nedíval.
        [in_review] Posuzujeme vaši žádost.
        [waiting] Než budeme pokračovat, něco od vás potřebujeme. Co to je, píšeme v naší zprávě níže.
        [accepted] Vaši žádost jsme schválili.
        [refused] Vaši žádost jsme zamítli. Proč, píšeme v naší zprávě níže.
       *[completed] Vaše žádost je uzavřená.
    }
case-since = Od { $moment }
case-next-title = Co bude dál
case-next =
    { $word ->
        [received] Podíváme se na vaši žádost a odpovíme tady. Do té doby nemusíte nic dělat.
        [in_review] Odpovíme tady, jakmile budeme vědět víc. Do té doby nemusíte nic dělat.
        [waiting] Napište nám na této stránce. Pak budeme pokračovat.
        [accepted] Uděláme, co jsme vám napsali. Vy musíte něco udělat, jen když o to žádá naše zpráva.
        [refused] Pokud to vidíte jinak, napište nám na této stránce.
       *[completed] To je vše. Pokud je ještě něco otevřené, napište nám na této stránce.
    }
case-answer-by = Odpovíme do { $moment }.
case-answer-late = Chtěli jsme odpovědět do { $moment }. Máme zpoždění a omlouváme se.
case-our-message = Naše zpráva
case-by =
    { $who ->
        [buyer] Vy
        [shop] { $shop }
       *[desk] Automaticky
    }
case-step =
    { $word ->
        [message] Zpráva
        [tracking] Balík
       *[photos] Fotky
    }
case-tracking = Číslo zásilky
case-tracking-follow = Sledovat balík
case-result = Výsledek
case-end =
    { $word ->
        [refused] Zamítnuto
       *[withdrawn] Žádost jste vzali zpět
    }
case-refunded = Vráceno
case-write-title = Napište nám
case-write-label = Vaše zpráva
case-write-hint = Nejvýš 2 000 znaků. Čísla účtů a karet prosím nepište.
case-write-reopens = Vaše zpráva případ znovu otevře. Psát sem můžete do { DATE($day, style: "long") }.
case-write-over = Tento případ je uzavřený déle než 30 dní. Pokud je něco nového, pošlete novou žádost nebo se zeptejte pracovníka.
case-write-go = Odeslat zprávu
case-write-done = Máme vaši zprávu.
case-write-wrong =
    { $why ->
        [empty] Neodesláno: nejdřív něco napište.
        [long] Neodesláno: nejvýš 2 000 znaků. Zkraťte zprávu.
        [many] Neodesláno: od včerejška máme od vás už 20 zpráv. Zkuste to později; vaše ostatní zprávy máme.
       *[before] Tento formulář už jste odeslali s jiným textem a ten máme. Chcete-li odeslat i tento, stiskněte tlačítko znovu.
    }
case-rate-title = Jak jsme si vedli?
case-rate-lead = Jak hodnotíte vyřízení svého případu?
case-stars =
    { $word ->
        [one] Velmi špatně
        [two] Špatně
        [three] Ani dobře, ani špatně
        [four] Dobře
       *[five] Velmi dobře
    }
case-rate-comment = Co bychom měli vědět? (nepovinné)
case-rate-go = Odeslat hodnocení
case-rate-change = Změnit hodnocení
case-rate-thanks = Děkujeme za hodnocení. Změnit ho můžete do { DATE($day, style: "long") }.
case-rate-kept = Děkujeme za hodnocení.
case-rate-given = Vaše hodnocení
case-rate-wrong =
    { $why ->
        [stars] Neodesláno: vyberte jednu z pěti odpovědí.
        [long] Neodesláno: nejvýš 2 000 znaků. Zkraťte text.
        [late] Hodnocení už nejde změnit.
       *[open] Hodnotit můžete, až bude případ uzavřený.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Číslo objednávky
desk-product = Zboží
desk-history = Historie
desk-status-title = Vaše žádost
desk-your-request = Co jste poslali
desk-case-number = Číslo případu
desk-received-at = Přijato
desk-about = Týká se
desk-you-wrote = Vaše zpráva
desk-case =
    { $word ->
        [return] Vrácení
        [exchange] Výměna
        [defect] Vada
        [damaged] Dorazilo poškozené
        [wrong] Dorazilo jiné zboží
        [missing] Něco chybí
        [late] Zpožděné doručení
        [guarantee] Záruka
        [withdrawal] Odstoupení od smlouvy
        [repair] Oprava
        [complaint] Stížnost
        [trade_in] Protiúčet
        [spare_part] Náhradní díl
       *[cancellation] Zrušení objednávky
    }
desk-remedy =
    { $word ->
        [refund_original] Vrácení peněz
        [store_credit] Kredit na další nákup
        [gift_card] Dárková karta
        [exchange] Výměna
        [replacement] Nový kus
        [repair] Oprava
        [price_reduction] Sleva z ceny
        [keep_item_refund] Vrácení peněz, zboží zůstává
        [termination] Vrácení zboží a peníze zpět
        [exchange_same] Výměna za stejné zboží
        [exchange_variant] Jiná velikost nebo barva
        [coupon] Poukaz
        [donate] Vrácení peněz, zboží na charitu
        [trade_in_credit] Kredit za staré zboží
        [spare_part] Náhradní díl
        [reply] Odpověď pracovníka
       *[send_missing] Doposlání toho, co chybí
    }
