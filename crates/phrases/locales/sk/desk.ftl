desk-language-name = Slovenčina
desk-language = Jazyk
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Odhlásiť
desk-ask-person = Opýtať sa pracovníka
desk-yes = Áno
desk-no = Nie
desk-not-found-title = Nič tu nie je
desk-not-found-text = Skontrolujte adresu. Ak máte odkaz od nás, skopírujte ho celý.
desk-forbidden-title = Tento formulár už neplatí
desk-forbidden-text = Nič sa nezmenilo. Vráťte sa, načítajte stránku znova a skúste to ešte raz.
desk-too-many-title = Priveľa pokusov
desk-too-many-text = Počkajte, prosím. Zostáva sekúnd: { NUMBER($seconds) }.
desk-unavailable-title = Teraz to nejde
desk-unavailable-text = Chyba je u nás. Čo ste práve poslali, sa neuložilo. Vráťte sa a o chvíľu to skúste znova.
desk-login-title = Prihlásenie
desk-login-text = Žiadosti kupujúcich, { $shop }
desk-password = Heslo
desk-login-go = Prihlásiť
desk-login-wrong = Toto heslo nie je správne.
desk-no-password = Heslo zatiaľ nie je nastavené. Otvorte odkaz na nastavenie, ktorý program vypísal pri spustení.
desk-setup-title = Zvoľte heslo
desk-setup-text = Otvára schránku so žiadosťami vašich kupujúcich.
desk-password-hint = Najmenej 10 znakov. Pár slov za sebou sa dobre pamätá.
desk-password-again = Heslo znova
desk-password-differs = Heslá sa líšia.
desk-setup-go = Nastaviť heslo
desk-setup-closed-title = Tento odkaz už nefunguje
desk-setup-closed-text = Odkaz na nastavenie funguje raz. Ak je heslo nastavené, prihláste sa. Ak nie, spustite program znova: vypíše nový odkaz.
desk-inbox = Schránka
desk-search-label = Číslo objednávky alebo prípadu
desk-search-go = Hľadať
desk-all = Všetko
desk-states = Zobraziť podľa stavu
desk-pages = Stránky zoznamu
desk-older = Staršie
desk-newest = Najnovšie
desk-inbox-empty = Zatiaľ žiadne žiadosti. Nové sa objavia tu.
desk-nothing-found = Žiadna žiadosť nevyhovuje. Zvoľte iný stav alebo skráťte hľadanie.
desk-all-requests = Všetky žiadosti
desk-buyer-wrote = Kupujúci píše
desk-buyer-read = Čo kupujúci čítal
desk-facts = Podrobnosti
# same as English
desk-email = E-mail
desk-name = Meno
desk-sku = Číslo tovaru
desk-quantity = Počet kusov
desk-price = Zaplatená cena
desk-wish = Prianie
desk-reason = Dôvod
desk-serials = Sériové čísla
desk-wanted = Chce namiesto toho
desk-country = Krajina
desk-ordered-on = Objednané
desk-delivered-on = Doručené
desk-noticed-on = Vada zistená
desk-buyer-language = Jazyk kupujúceho
desk-verdict = Čo hovoria zásady a zákon
desk-no-verdict = Posúdenie sa neuložilo. Rozhodnite, prosím, sami.
desk-older-policy = Posúdené podľa starších zásad. Odvtedy sa vaše zásady zmenili.
desk-other-policy-shown = Stránka kupujúceho použila inú verziu vašich zásad. Kupujúci mohol čítať niečo iné.
desk-last-day = Posledný deň
desk-way-back = Dopravu späť platí
desk-refund = Vrátenie peňazí
desk-remedies = Možnosti
desk-says-no = Proti tomu
desk-decided-at = Podľa hodín vášho obchodu: { $moment }
desk-answer = Odpoveď
desk-new-state = Stav
desk-message-to-buyer = Správa kupujúcemu
desk-message-hint = Kupujúci ju prečíta na stránke žiadosti.
desk-refusal-needs-words = Napíšte kupujúcemu prečo a čo teraz môže urobiť.
desk-changed-meanwhile = Neuložené: žiadosť sa medzitým zmenila. Pozrite sa do histórie a uložte znova.
desk-save = Uložiť odpoveď
desk-you-read = Čo ste čítali pri odoslaní
desk-keep-link = Uložte si odkaz na stránku žiadosti. Kto ho má, môže ju čítať.
desk-receipt-title = Máme vašu žiadosť
desk-receipt-text = Toto je vaše potvrdenie. Stránku si vytlačte alebo uložte.
desk-check-sum = Kontrolný súčet
desk-follow = Sledovať žiadosť
desk-mail-note =
    { $state ->
        [queued] Toto potvrdenie posielame aj na vašu e-mailovú adresu. Ak nepríde, pozrite sa do spamu.
        [sent] Toto potvrdenie sme poslali aj na vašu e-mailovú adresu.
        [failed] Potvrdenie sa na vašu e-mailovú adresu nepodarilo doručiť. Stránku si vytlačte alebo uložte.
       *[none] Toto potvrdenie e-mailom neposielame. Stránku si vytlačte alebo uložte.
    }
desk-mail-title = Potvrdenie e-mailom
desk-mail-shop =
    { $state ->
        [queued] Zatiaľ neodoslané. Ďalší pokus: { $moment }
        [sent] Odoslané: { $moment }
        [failed] Nedoručené. Dajte kupujúcemu inak vedieť, že žiadosť máte.
       *[none] Neodoslané: vtedy nebol poštový server alebo sa na túto adresu pošta poslať nedá.
    }
desk-mail-failed = E-mail nedoručený
desk-mail-attempts = Pokusy
desk-mail-why = Dôvod
desk-mail-reason =
    { $reason ->
        [recipient] Poštový server pre túto adresu poštu neprijíma.
        [message] Poštový server správu neprijíma.
        [address] Na túto adresu sa pošta poslať nedá.
        [sender] Poštový server nedovolí odosielať z adresy vášho obchodu.
        [login] Poštový server odmieta meno používateľa alebo heslo.
        [security] Šifrované spojenie s poštovým serverom sa nepodarilo.
        [later] Poštový server žiada skúsiť to neskôr.
        [expired] Pridlho sa to nedarilo; ďalej to neskúšame.
       *[connection] S poštovým serverom sa nedá spojiť.
    }
desk-mail-answer = Odpoveď poštového servera
desk-mail-again = Skúsiť znova
desk-letter-subject =
    { $case ->
        [withdrawal] Vaše odstúpenie od zmluvy prišlo: { $id }
       *[other] Vaša žiadosť prišla: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Obchod { $shop } prijal vaše odstúpenie od zmluvy: { $moment }. Toto potvrdenie si uložte.
       *[other] Obchod { $shop } prijal vašu žiadosť: { $moment }. Toto potvrdenie si uložte.
    }
desk-letter-moment = { $moment } (časové pásmo: { $zone })
desk-letter-next-title = Čo bude ďalej
desk-letter-next =
    { $case ->
        [withdrawal] Odstúpenie už znova posielať nemusíte. Na stránke žiadosti uvidíte, čo sa deje s tovarom a vašimi peniazmi.
       *[other] Pozrieme sa na vašu žiadosť a odpovieme na jej stránke. Dovtedy nemusíte nič robiť.
    }
desk-letter-why = Tento e-mail odišiel automaticky, lebo jeho adresa je v žiadosti pre obchod { $shop }. Ak žiadosť nie je vaša, dajte nám vedieť.
desk-form-title = Napíšte obchodu { $shop }
desk-form-text = Hneď dostanete potvrdenie a odkaz na našu odpoveď.
desk-form-case = O čo ide?
desk-your-email = Váš e-mail
desk-your-country = Vaša krajina
desk-country-hint = Dve písmená, napríklad SK
desk-delivered-optional = Deň doručenia, ak ho poznáte
desk-your-words = Vašimi slovami
desk-leave-empty = Nechajte prázdne
desk-form-go = Odoslať žiadosť
desk-order-wrong = Zadajte číslo objednávky z e-mailu o objednávke.
desk-email-wrong = Napíšte ho ako name@example.com.
desk-not-sent-fields = Zatiaľ neodoslané. Opravte označené polia a odošlite znova.
desk-not-sent-trap = Zatiaľ neodoslané. Prehliadač vyplnil skryté pole. Skontrolujte text a odošlite znova.
desk-not-sent-other-site = Zatiaľ neodoslané. Prichádzate z iného webu. Skontrolujte, čo je tu napísané, a potom to odošlite sami.
desk-not-sent-before = Tento formulár ste už odoslali s iným textom a tú žiadosť máme. Ak chcete odoslať aj túto, stlačte tlačidlo znova.
desk-state =
    { $word ->
        [received] Prijaté
        [in_review] Posudzujeme
        [accepted] Schválené
        [refused] Zamietnuté
       *[completed] Uzavreté
    }
desk-status-lead =
    { $word ->
        [received] Vaša žiadosť je u nás. Zatiaľ sa na ňu nikto nepozrel.
        [in_review] Posudzujeme vašu žiadosť.
        [accepted] Vašu žiadosť sme schválili.
        [refused] Vašu žiadosť sme zamietli. Prečo, píšeme v našej správe nižšie.
       *[completed] Vaša žiadosť je uzavretá.
    }
desk-verdict-status =
    { $word ->
        [eligible] Áno: kupujúci smie
        [eligible_if] Áno, ak platia otvorené podmienky
        [needs_person] Rozhodnete vy
        [not_eligible] Nie
       *[unknown] Otvorené: chýba údaj
    }
desk-basis =
    { $word ->
        [law] zákon
       *[shop] vaše zásady
    }
desk-party =
    { $word ->
        [buyer] Kupujúci
       *[shop] Obchod
    }
desk-refusal-reason =
    { $word ->
        [period_over] Posledný deň uplynul
        [not_yet] Prvý deň ešte nenastal
        [rule_refuses] Zásady taký tovar späť neberú
        [legal_exception] Zákon taký tovar vyníma
        [condition_fails] Podmienka nie je splnená
        [limit_reached] Povolený počet je vyčerpaný
        [bundle_whole] Vracia sa len celá sada
        [no_legal_right] Zákon také právo nedáva
        [already_returned] Už vrátené alebo vyžiadané
        [not_late] Nie je to po termíne
       *[no_rule] Zásady na to nemajú pravidlo
    }
desk-item-state =
    { $word ->
        [unused] Nepoužitý
        [unopened] Neotvorený
        [tags_attached] Visačky na mieste
        [seal_intact] Pečať neporušená
        [complete] Všetky časti
        [original_packaging] Pôvodný obal
        [not_activated] Bez aktivácie
        [data_erased] Údaje vymazané
        [serial_number_matches] Sériové číslo sedí
        [undamaged] Nepoškodený
        [clean] Čistý
        [used_as_intended] Používaný podľa určenia
        [original_buyer] Prvý kupujúci
        [fault_reaches_measure] Vada dosahuje mieru zo záruky
        [proof_of_purchase] Doklad o kúpe
        [same_kind] Rovnaký druh a veľkosť
       *[not_started] Nespustené ani nestiahnuté
    }
case-letter-subject =
    { $word ->
        [waiting] Máme otázku k vašej žiadosti: { $id }
        [accepted] Vaša žiadosť je schválená: { $id }
        [refused] Vaša žiadosť je zamietnutá: { $id }
        [completed] Vaša žiadosť je uzavretá: { $id }
       *[other] Novinky k vašej žiadosti: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Obchod { $shop } posudzuje vašu žiadosť.
        [waiting] Obchod { $shop } od vás niečo potrebuje, aby mohol pokračovať.
        [accepted] Obchod { $shop } vašu žiadosť schválil.
        [refused] Obchod { $shop } vašu žiadosť zamietol.
        [completed] Obchod { $shop } vašu žiadosť uzavrel.
       *[other] Obchod { $shop } má novinky k vašej žiadosti.
    }
case-letter-next =
    { $word ->
        [waiting] Napíšte nám na stránke žiadosti. Potom budeme pokračovať.
        [accepted] Urobíme, čo sme vám napísali. Od vás niečo treba, len ak o to žiada naša správa.
        [refused] Ak to vidíte inak, napíšte nám na stránke žiadosti.
        [completed] To je všetko. Ak je ešte niečo otvorené, napíšte nám na stránke žiadosti. Môžete nás tam aj ohodnotiť.
       *[other] Odpovieme na stránke žiadosti, hneď ako budeme vedieť viac.
    }
case-letter-state = Stav
desk-letter-plain = Ak sa tamtá stránka neotvorí, táto funguje v každom prehliadači:
