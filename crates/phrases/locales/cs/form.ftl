ui-pick-title = Kterého zboží se to týká?
ui-order = Objednávka { $reference }
ui-ordered-on = Objednáno { DATE($day, style: "long") }
ui-arrived-on = Doručeno { DATE($day, style: "long") }
ui-on-its-way = Na cestě k vám
ui-pieces = Počet kusů: { $count }
ui-item = Zboží { $sku }
ui-this-item = Toto zboží
ui-case-title = Co se stalo?
ui-question-step = Otázka { $number } z { $total }
ui-day-wrong = Vyberte den. Nejpozději to může být dnešek.
ui-answer-wrong = Zkontrolujte, co jste zadali.
ui-not-arrived = Ještě nedorazilo
ui-dont-know = Nevím
ui-continue = Pokračovat
ui-back = Zpět
ui-restart = Začít znovu
ui-source = Zdroj: { $id }
ui-timeline = Vaše lhůta
ui-timeline-start = Začátek
ui-timeline-today = Dnes
ui-timeline-last = Poslední den
ui-why-not = Co není možné
ui-good-to-know = Dobré vědět
ui-next = Co teď můžete udělat
ui-open-form = Poslat žádost
ui-ask-person = Poprosit obchod o posouzení
ui-print = Vytisknout
ui-copy = Kopírovat
ui-save = Uložit jako text
ui-calendar = Přidat do kalendáře
ui-share = Sdílet
ui-copied = Zkopírováno
ui-money = Vrácení peněz
ui-form-title = Vaše žádost pro obchod { $shop }
ui-form-lead = Účet nepotřebujete. Ptáme se jen na to, co obchod potřebuje k odpovědi.
ui-field-order = Číslo objednávky
ui-field-order-hint = Najdete ho v e-mailu, který potvrzuje objednávku.
ui-contract-hint = Nebo napište, co a kdy jste objednali.
ui-field-email = E-mailová adresa
ui-field-email-hint = Aby vám obchod mohl odpovědět.
ui-field-name = Jméno a příjmení
ui-field-remedy = Co byste chtěli?
ui-remedy-any = Obchod může něco navrhnout
ui-field-message =
    { $case ->
        [defect] Co je na tom špatně?
        [damaged] Co je poškozené?
        [wrong] Co vám přišlo?
        [missing] Co chybí?
        [guarantee] Co je na tom špatně?
        [repair] Co potřebuje opravu?
        [complaint] Co se nepovedlo?
        [trade_in] V jakém je to stavu?
       *[other] Zpráva pro obchod
    }
ui-bank-hint = Čísla účtů a karet nepište. Obchod je tu nepotřebuje.
ui-field-serials = Sériové číslo
ui-serials-hint = Je na zboží, na krabici nebo na faktuře. Při více kusech pište každé na nový řádek.
ui-field-wanted =
    { $case ->
        [spare_part] Který díl potřebujete?
       *[other] Co byste chtěli místo toho?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Jeho název nebo číslo, pokud je znáte.
        [exchange] Velikost, barva nebo jiné zboží.
       *[other] Jen pokud chcete něco jiného: velikost, barvu nebo jiné zboží.
    }
ui-optional = nepovinné
ui-error-empty =
    { $field ->
        [message] Popište to pár slovy.
        [wanted] Napište, co byste chtěli.
        [serials] Zadejte sériové číslo. Pokud ho nemůžete najít, napište to sem.
        [photos] Přidejte fotku, nebo zaškrtněte, že nemůžete.
        [email] Zadejte svou e-mailovou adresu.
        [name] Zadejte své jméno.
       *[order_reference] Zadejte číslo objednávky.
    }
ui-error-wrong =
    { $field ->
        [wanted] Text je moc dlouhý. Může mít 300 znaků.
        [serials] Zadejte nejvýš 20 sériových čísel, každé do 80 znaků.
        [email] Napište e-mailovou adresu takto: name@example.com
        [order_reference] Číslo objednávky je moc dlouhé. Může mít 80 znaků.
       *[other] Zkontrolujte toto pole.
    }
ui-error-not-taken = S tímto údajem si obchod neporadil. Zkontrolujte ho.
ui-to-review = Zkontrolovat žádost
ui-review-title = Je všechno správně?
ui-review-item = Zboží
ui-review-case = Co se stalo
ui-review-statement = Co jsme vám řekli
ui-change = Změnit
ui-send = Odeslat žádost
ui-sending = Odesíláme vaši žádost…
ui-phase =
    { $phase ->
        [waiting] Systém obchodu neodpovídá. Další pokus: { $time }.
        [elsewhere] Vaše žádost se odesílá v jiné kartě. Počkejte prosím.
       *[looking_up] Ověřujeme, jestli vaše žádost dorazila.
    }
ui-earlier-title = Ověřujeme, jestli dorazila vaše dřívější žádost
ui-received-title = Obchod má vaši žádost
ui-receipt-number = Číslo potvrzení
ui-receipt-time = Přijato
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Odpověď obchodu najdete na stránce své žádosti. Uložte si odkaz na ni i číslo potvrzení.
ui-receipt-next-mail = Uložte si číslo potvrzení. Obchod může odpovědět na vaši e-mailovou adresu.
ui-your-copy = Vaše žádost
ui-receipt-mail = Kopie přijde na vaši e-mailovou adresu.
ui-receipt-earlier = Obchod má dřívější verzi vaší žádosti. Vaše poslední změny v ní chybí. Napište o nich obchodu.
ui-status-link = Sledovat žádost
ui-not-sent-title = Vaše žádost se neodeslala
ui-not-sent-why =
    { $why ->
        [offline] Nemáte připojení k internetu.
        [busy] Obchod teď dostává moc žádostí. Zkuste to o něco později.
        [refused] Systém obchodu žádost nepřijal.
       *[not_arrived] Spojení se přerušilo dřív, než žádost dorazila.
    }
ui-shop-says = Systém obchodu hlásí: { $words }
ui-again-at = Znovu to můžete zkusit od { $time }.
ui-earlier-gone = Vaše dřívější žádost do obchodu nedorazila. Vyplněné údaje toto zařízení neuchovává. Pošlete ji prosím znovu.
ui-kept = Vše, co jste zadali, tu zůstává.
ui-try-again = Zkusit znovu
ui-unknown-title = Zatím nevíme, jestli vaše žádost dorazila
ui-unknown-text = Obchod nám nedal jasnou odpověď. Můžete to bez obav ověřit znovu: žádost nedorazí dvakrát.
ui-check-again = Ověřit znovu
ui-sent-title = Vaše žádost je odeslaná
ui-sent-text = Systém obchodu nic nepotvrzuje, takže nevidíme, co bylo dál. Uložte si kopii. Když se obchod neozve, zeptejte se ho.
ui-hand-over-title = Zbývá ještě jeden krok
ui-hand-over =
    { $way ->
        [mailto] Odešlete zprávu ve svém e-mailovém programu. Pokud se neotevřel, zkopírujte žádost a napište obchodu.
       *[copy] Zkopírujte žádost a pošlete ji obchodu.
    }
ui-stopped = Na této stránce se něco pokazilo. Co jste zadali, je v tomto formuláři: odešlete to odsud.
ui-handed-over = O vaši žádost se teď stará stránka obchodu
ui-write-to-shop = Napište obchodu nebo zavolejte. Odpoví vám jeho pracovník.
ui-no-contact = Na kontaktní stránce obchodu zjistíte, jak zastihnout pracovníka.
ui-photos-title = Fotky
ui-photos-hint = Až 5 fotek toho, co je špatně. Údaje o místě a fotoaparátu před odesláním odstraníme.
ui-no-photos = Fotky přidat nemohu
ui-photos-add = Vybrat fotky
ui-photos-camera = Vyfotit
ui-photos-drop = Můžete je sem i přetáhnout nebo vložit.
ui-photos-busy = Připravujeme fotky…
ui-photo = Fotka { $number }
ui-photo-remove = Odebrat fotku { $number }
ui-photos-count = Přidané fotky: { $count } z 5
ui-photo-refused =
    { $why ->
        [unreadable] Tento prohlížeč fotku nepřečte. Uložte ji jako JPEG, nebo ji obchodu pošlete později.
        [too_large] Fotka je moc velká. Může mít nejvýš 40 megapixelů.
        [too_many] Můžete přidat nejvýš 5 fotek.
        [same] Tato fotka tu už je.
       *[not_image] Toto není fotka.
    }
ui-photos-insecure = Fotky tu přidat nejde, protože spojení s touto stránkou není zabezpečené. Žádost funguje i bez nich.
ui-photo-state =
    { $state ->
        [sending] na cestě
        [arrived] dorazila
        [missing] chybí
       *[waiting] čeká
    }
ui-photos-arrived = Fotky, které dorazily: { $count } z { $total }
ui-photos-missing =
    { $count ->
        [one] Chybí { $count } fotka z { $total }. Žádost dorazila.
        [few] Chybí { $count } fotky z { $total }. Žádost dorazila.
        [many] Chybí { $count } fotky z { $total }. Žádost dorazila.
       *[other] Chybí { $count } fotek z { $total }. Žádost dorazila.
    }
ui-photos-keep-open = Nechte tuto stránku otevřenou, než dorazí všechny fotky.
ui-photos-retry = Poslat chybějící fotky znovu
ui-photos-not-taken = Fotky se nepodařilo předat. Pošlete je obchodu e-mailem.
