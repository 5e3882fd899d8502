finding-why-title = Preverené pravidlá, v poradí zásad
finding-why-rule = Pravidlo
finding-why-result = Výsledok
finding-why-decided = Rozhodlo
finding-why-none = Zásady nemajú pre tento prípad pravidlo.
finding-why-outcome =
    { $outcome ->
        [governs] platí
        [outranked] hodí sa; platí užšie pravidlo
        [tied] hodí sa rovnako úzko: zhoda
        [undecided] závisí od chýbajúceho údaja
       *[out_of_scope] nehodí sa
    }
finding-why-order = Platí najužšie pravidlo a nič sa nespája. Dve vhodné pravidlá sa porovnajú podľa týchto častí rozsahu; rozhodne prvá, v ktorej sa líšia:
finding-why-version = SHA-256 zásad: { $hash }
finding-page-item-missing = Nie je tu opísaný žiadny tovar ani objednávka.
finding-page-item-missing-help = Zadajte dáta schema.org tovaru alebo objednávky ako JSON-LD.
finding-page-item-unclear = Nie je jasné, o ktorý tovar ide. Položky: { $number }. Medzi nimi: { LIST($known) }.
finding-page-item-unclear-help = Uveďte SKU toho správneho.
finding-page-country-missing = Chýba tu krajina kupujúceho.
finding-page-country-missing-help = Uveďte ju, napríklad DE alebo US-CA.
finding-page-assumed =
    { $what ->
        [case] Prípad nie je uvedený; predpokladá sa: { $value }.
        [country] Krajina kupujúceho je prevzatá z cieľa balíka: { $value }.
        [utc_day] Čas je v UTC. Berie sa jeho deň, v obchode môže byť iný: { $value }.
       *[category] Kategória je zapísaná tak, ako ju píšu zásady: { $value }.
    }
finding-page-assumed-help = Ak to nesedí, zadajte údaj sami; má prednosť.
finding-page-price =
    { $what ->
        [currency] „{ $value }“ nie je kód meny ISO 4217, preto sa cena vynecháva.
        [range] Ceny sú rozpätie do „{ $value }“, preto sa žiadna neberie.
        [several] Ponuky majú rôzne ceny, preto sa žiadna neberie.
        [unit] Cena nie je za jeden kus, preto sa vynecháva.
        [tax] Cena je bez dane a daň nie je známa.
       *[form] „{ $value }“ nie je v tejto mene presná suma, preto sa cena vynecháva.
    }
finding-page-price-help = Napíšte cenu za kus ako 19.99 s kódom ako EUR: bodka, bez oddeľovača tisícov, bez značky meny.
finding-page-value =
    { $what ->
        [sku] Žiadny tovar tu nemá SKU „{ $value }“.
        [day] „{ $value }“ nie je deň; vynecháva sa.
        [count] „{ $value }“ nie je celé číslo od 1 vyššie; vynecháva sa.
        [category] „{ $value }“ nie je kategória obchodu; vynecháva sa.
        [condition] Stav „{ $value }“ nehovorí nič, na čo sa pýta pravidlo; vynecháva sa.
        [status] Stav „{ $value }“ nehovorí, ako ďaleko je objednávka; vynecháva sa.
        [country] „{ $value }“ nie je kód krajiny ISO 3166; vynecháva sa.
        [discount] Zľava „{ $value }“ na celú objednávku nie je rozdelená na tovar; vynecháva sa.
        [kind] Nie je to text ani číslo; vynecháva sa.
        [texts] Počet textov s dátami: { $value }. Texty po prvých 200 sa vynechávajú.
       *[text] „{ $value }“ je pridlhé; vynecháva sa.
    }
finding-page-value-help = Opravte to v dátach alebo zadajte údaj sami.
finding-head =
    { $severity ->
        [error] chyba
        [warning] varovanie
       *[note] poznámka
    }[{ $code }]
finding-whole-file = (celý súbor)
finding-clean = { $file }: v poriadku
finding-counts = chyby: { $errors }, varovania: { $warnings }, poznámky: { $notes }
finding-near = Mysleli ste „{ $near }“?
finding-json-syntax =
    Nie je to JSON, riadok { $line }, stĺpec { $column }: { $what ->
        [end] za koncom ešte niečo je.
        [unfinished] text sa končí uprostred.
        [comma_or_bracket] patrí sem čiarka alebo ].
        [comma_or_brace] patrí sem čiarka alebo { "}" }.
        [key] patrí sem kľúč v úvodzovkách.
        [colon] za kľúč patrí dvojbodka.
        [digit] patrí sem číslica.
        [control] v texte je riadiaci znak.
        [escape] túto sekvenciu JSON nepozná.
        [surrogate] polovica náhradného páru stojí sama.
        [hex] patria sem štyri šestnástkové číslice.
       *[value] patrí sem hodnota.
    }
finding-json-syntax-help = Opravte text na tomto mieste. Editor, ktorý pozná JSON, ho označí.
finding-too-large =
    { $what ->
        [members] Počet členov tohto objektu: { $number }; číta sa najviac { $most }.
        [items] Počet položiek tohto zoznamu: { $number }; číta sa najviac { $most }.
       *[bytes] Počet bajtov textu: { $number }; číta sa najviac { $most }.
    }
finding-too-large-help = Odstráňte, čo sem nepatrí.
finding-too-deep = Vnorenie je hlbšie než { $most }, riadok { $line }, stĺpec { $column }.
finding-too-deep-help = Takú hĺbku dokument nepotrebuje. Hľadajte neuzavreté zátvorky.
finding-too-many = Nájdené navyše a neuvedené: { $more }.
finding-too-many-help = Najprv opravte tieto, potom skontrolujte znova.
finding-duplicate-key = Kľúč „{ $word }“ je v jednom objekte dvakrát.
finding-duplicate-key-help = Nechajte len jeden. Programy sa líšia v tom, ktorý platí.
finding-unknown-field = Formát tu nemá kľúč „{ $word }“.
finding-unknown-field-help = Tu známe: { $known }.
finding-missing-field = Chýba kľúč „{ $word }“.
finding-missing-field-help = Doplňte ho.
finding-wrong-type =
    Nájdené tu: { $found ->
        [null] null
        [boolean] true alebo false
        [whole] celé číslo
        [fraction] desatinné číslo
        [list] zoznam
        [object] objekt
       *[text] text
    }. Očakávané: { $wanted ->
        [object] objekt
        [list] zoznam
        [boolean] true alebo false
        [whole] celé číslo
        [word] slovo v úvodzovkách
        [day] deň v úvodzovkách
        [time] čas v úvodzovkách
        [minute] deň s časom v úvodzovkách
        [currency] kód meny
        [place] kód miesta
        [link] odkaz
       *[text] text
    }.
finding-wrong-type-help = Napíšte hodnotu v tejto podobe.
finding-unknown-word = Slovo „{ $word }“ tu nie je známe.
finding-unknown-word-help = Známe slová: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } je mimo rozsahu { $least } až { $most }.
        [key] Kľúč nemá 32 šestnástkových číslic.
        [email] Toto nie je e-mailová adresa.
        [order_reference] Číslo objednávky je prázdne alebo dlhšie než 80 znakov.
        [serials] Viac než 20 sériových čísel alebo je niektoré prázdne či dlhšie než 80 znakov.
        [wish] Prianie je prázdne alebo dlhšie než 300 znakov.
        [photos] Viac než 5 fotiek alebo je niektorá uvedená dvakrát či bez SHA-256 malými šestnástkovými číslicami.
        [pack] Toto nie je jazykový balík tohto zostavenia.
        [amount] Suma je priveľká na presný zápis.
        [text] Text je prázdny alebo dlhší než 2000 znakov.
        [same] „{ $value }“ sa líši od skoršieho riadka tejto objednávky.
       *[value] „{ $value }“ neexistuje alebo sa píše inak.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Napíšte číslo z tohto rozsahu.
        [day] Napíšte existujúci deň, ako 2026-11-21.
        [time] Napíšte čas ako 09:30.
        [minute] Napíšte deň s časom, ako 2026-10-15T10:00.
        [moment] Napíšte čas s posunom, ako 2026-11-21T10:30:00+01:00.
        [currency] Napíšte kód ISO 4217, ako EUR.
        [place] Napíšte kód ISO 3166, ako DE alebo US-CA.
        [link] Napíšte odkaz https:, mailto: alebo tel: alebo cestu na svojom webe, ktorá sa začína na /.
        [key] Vytvorte 16 náhodných bajtov.
        [email] Napíšte ho ako name@example.com.
        [order_reference] Skopírujte ho z e-mailu o objednávke.
        [serials] Uveďte ich najviac 20, každé tak, ako je na tovare.
        [wish] Vyjadrite ho v 1 až 300 znakoch.
        [photos] Uveďte najviac 5 fotiek, každú raz.
        [pack] Použite balík, ktorý patrí k tomuto zostaveniu.
        [amount] Použite menšie sumy alebo počty.
        [text] Napíšte 1 až 2000 znakov.
        [price] Napíšte ju ako 129.90, najviac s toľkými číslicami, koľko má mena.
        [same] Napíšte to isté v každom riadku objednávky.
       *[value] Pozrite si podobu v dokumentácii.
    }
finding-unknown-version = Verzia { $number } formátu tu nie je známa; toto zostavenie číta verziu 1.
finding-unknown-version-help = Aktualizujte after-sales alebo napíšte zásady vo verzii 1.
finding-duplicate-rule = Id „{ $rule }“ už má { $other }.
finding-duplicate-rule-help = Dajte každému pravidlu vlastné id. Posúdenia naň odkazujú.
finding-rule-tie = Pre prípad „{ $case }“ sa na jeden tovar hodí „{ $other }“ aj „{ $rule }“ a žiadne nie je užšie.
finding-rule-tie-help = Zúžte jedno z nich alebo nech sa ich miesta, dni či kategórie vylučujú.
finding-window-length =
    { $what ->
        [season] Táto sezóna neuvádza posledný deň ani počet dní.
       *[window] Počet dĺžok v tomto okne: { $number }. Potrebuje presne jednu.
    }
finding-window-length-help =
    { $what ->
        [season] Zadajte last_day alebo days.
       *[window] Zadajte jedno z: days, months, until alebo unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Pravidlo „{ $rule }“ neuvádza prípad, takže nikdy neplatí.
        [fee] Poplatok pravidla „{ $rule }“ je zároveň podiel z ceny aj suma.
       *[terms] Pravidlo „{ $rule }“ prijíma, ale nehovorí, ako dlho alebo čo kupujúci dostane.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Uveďte aspoň jeden prípad, napríklad return.
        [fee] Zadajte share alebo amount, nie oboje.
       *[terms] Pridajte window a remedies alebo nastavte answer na refuse či ask_person.
    }
finding-season-order = Dni tejto sezóny sú v zlom poradí.
finding-season-order-help = Najprv ordered_from, potom ordered_until, potom last_day.
finding-secret-exposed = „{ $name }“ vyzerá ako tajný údaj. Zásady sú verejné: môže ich čítať každý kupujúci.
finding-secret-exposed-help = Odstráňte ho a nechajte ho vymeniť tam, kde vznikol. K žiadostiam nech ho pridáva váš server.
finding-endpoint-setting =
    { $what ->
        [header] Endpoint „{ $preset }“ potrebuje hlavičku „{ $name }“.
        [address] Adresa endpointu „{ $preset }“ sa nekončí na { $name }.
       *[setting] Endpoint „{ $preset }“ potrebuje nastavenie „{ $name }“.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Pridajte ju do /endpoint/headers. Čo patrí jednému kupujúcemu, uvedie stránka v prvku meta.
        [address] Napíšte celú adresu, ako https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Pridajte jeho názov a hodnotu do /endpoint/settings. Nikdy tajný údaj.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Keď je cors simple alebo no-cors, prehliadače vaše hlavičky neposielajú.
        [json] Keď je cors simple alebo no-cors, prehliadače JSON neposielajú.
        [method] Keď je cors simple alebo no-cors, prehliadače posielajú len POST.
        [same_origin] „{ $preset }“ berie len žiadosti z vlastného webu.
        [simple] „{ $preset }“ neodpovedá na otázku, ktorú prehliadače kladú pred odoslaním.
        [address] Cez „{ $preset }“ sa na túto adresu nedá nič poslať.
        [status] Stav mimo 200 až 299 nie je úspech.
        [timeout] Najdlhší čas jedného volania je 1 až 120 sekúnd.
       *[look_up] V adrese na overenie chýba miesto pre kľúč žiadosti.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Odstráňte hlavičky alebo nastavte cors na preflight, ak endpoint na preflight odpovedá.
        [json] Nastavte format na form alebo text, alebo cors na preflight, ak endpoint na preflight odpovedá.
        [method] Nastavte method na POST, alebo cors na preflight, ak endpoint na preflight odpovedá.
        [same_origin] Odstráňte cors alebo ho nastavte na same-origin.
        [simple] Odstráňte cors alebo ho nastavte na simple.
        [address] Pri mailto napíšte e-mailový odkaz. Inak napíšte adresu https: alebo cestu na svojom webe.
        [status] Uveďte len stavy, ktoré znamenajú: žiadosť je uložená.
        [timeout] Zvyčajne je to 20.
       *[look_up] Napíšte slovo key do zložených zátvoriek tam, kam patrí.
    }
finding-endpoint-relay = „{ $name }“ berie len volania s tajným kľúčom a ten stránka mať nesmie.
finding-endpoint-relay-help = Nech malý program na vašom serveri žiadosti prijíma a odovzdáva, alebo použite desk.
finding-endpoint-pointer = Žiadna žiadosť nemá „{ $word }“, takže by sa to vynechalo.
finding-endpoint-pointer-help = Tu známe: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Keď je cors no-cors, nikto nepotvrdí, že žiadosť prišla. Kupujúci sa to dozvedia.
       *[untested] Každá odpoveď od 200 do 299 sa tu počíta ako úspech.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Nech endpoint odpovedá na preflight, alebo použite desk.
       *[untested] Pridajte success s at: miesto v odpovedi, ktoré tam je, len keď je žiadosť uložená.
    }
finding-unknown-region = Obchod nemá oblasť „{ $word }“, takže sa toto pravidlo nehodí na nikoho.
finding-unknown-region-help = Pridajte ju do /shop/regions alebo vymenujte jej miesta v places.
finding-insecure-url = „{ $value }“ nie je šifrované: iní môžu čítať a meniť, čo sa posiela.
finding-insecure-url-help = Napíšte adresu https:.
finding-currency-mix = Táto suma je v { $currency }; mena obchodu je { $own }.
finding-currency-mix-help = Napíšte ju v mene obchodu. Iné sumy sa pri odhade vrátených peňazí vynechávajú.
finding-contradiction =
    { $what ->
        [backwards] Toto sa končí skôr, než sa začne.
        [refusal_gives] Pravidlo „{ $rule }“ odmieta, a pritom uvádza, čo kupujúci dostane.
        [limit_zero] Pravidlo „{ $rule }“ prijíma, ale dovoľuje to nulakrát.
        [opens_too_late] Pravidlo „{ $rule }“ dovolí konať až po konci svojho okna.
        [same_unasked] Pravidlo „{ $rule }“ vymieňa len za rovnaký druh, a nikdy sa naň nepýta.
        [shop_pays_amount] Podľa pravidla „{ $rule }“ platí dopravu späť obchod, a predsa je pri nej suma.
        [window_remedy] Okno pravidla „{ $rule }“ platí pre niečo, čo pravidlo nedáva.
        [fee_over_price] Poplatok pravidla „{ $rule }“ je vyšší než celá cena.
        [late_unreachable] Stupeň za oneskorenie v pravidle „{ $rule }“ nikdy nenastane.
       *[empty_range] Rozsah pravidla „{ $rule }“ je prázdny.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Vymeňte oba konce.
        [refusal_gives] Odstráňte remedies alebo nastavte answer na accept.
        [limit_zero] Zvýšte most alebo nastavte answer na refuse.
        [opens_too_late] Nech sa čakanie skončí skôr než okno.
        [same_unasked] Pridajte podmienku same_kind s refuse alebo iným následkom.
        [shop_pays_amount] Odstráňte amount alebo nastavte payer na buyer.
        [window_remedy] Pridajte to do remedies pravidla alebo to vyraďte z okna.
        [fee_over_price] Podiely sú v stotinách percenta: 10 % napíšte ako 1000.
        [late_unreachable] Zoraďte stupne vzostupne, otvorený ako posledný.
       *[empty_range] Vymeňte least a most alebo from a until.
    }
finding-law-not-held = Toto zostavenie nemá zákony týchto trhov: { $markets }.
finding-law-not-held-help = Kupujúci odtiaľ čítajú vaše zásady s poznámkou, že miestny zákon môže dávať viac.
finding-below-law =
    { $what ->
        [months] Podľa zákona (trhy: { $markets }) zodpovedá obchod za vady dlhšie než toto okno; počet mesiacov: { $number }.
       *[days] Podľa zákona (trhy: { $markets }) si to kupujúci môžu rozmyslieť dlhšie než toto okno; počet dní: { $number }.
    }
finding-below-law-help = Kupujúci odtiaľ vidia to lepšie z oboch. Predĺžte okno, aby mali všetci jeden text.
finding-exclusion-without-basis =
    { $what ->
        [goods] Pravidlo „{ $rule }“ odmieta: { $goods }. Zákon (trhy: { $markets }) taký tovar nevyníma.
       *[all] Pravidlo „{ $rule }“ odmieta tovar, ktorý kupujúci smú zo zákona vrátiť; trhy: { $markets }.
    }
finding-exclusion-without-basis-help = Uveďte v traits, prečo zákon tovar vyníma, alebo obmedzte pravidlo na iné miesta. Kupujúci odtiaľ toto právo majú naďalej.
finding-fee-against-law = Poplatok „{ $kind }“ sa berie aj vtedy, keď si to kupujúci smú zo zákona rozmyslieť zadarmo; trhy: { $markets }.
finding-fee-against-law-help = Nech sa začne po zákonných dňoch cez days, obmedzte ho cez places alebo ho odstráňte.
finding-freight-against-law =
    { $what ->
        [faults] Dopravu vadného, rozbitého alebo nesprávneho tovaru späť platí kupujúci; podľa zákona ju platí obchod, trhy: { $markets }.
       *[withdrawal] Dopravu späť platí kupujúci; ak si to rozmyslí, platí ju podľa zákona obchod, trhy: { $markets }.
    }
finding-freight-against-law-help = Nastavte payer na shop, aspoň pre tieto miesta.
finding-disclosure-unknown = Súbor nehovorí, či sa kupujúci dozvedia toto: „{ $word }“.
finding-disclosure-unknown-help = Pridajte to do /shop/disclosures, s told true alebo false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: kupujúci môžu odstúpiť dlhšie, keď sa o tomto práve nedozvedia.
        [return_cost_told] { $markets }: dopravu späť platí obchod, keď sa kupujúci nedozvedia, že ju platia oni.
        [policy_before_payment] { $markets }: kupujúci smú tovar vrátiť, keď pravidlá vrátenia nie sú jasné pred platbou.
        [clause_on_final_screen] { $markets }: kupujúci smú tovar vrátiť, keď ustanovenie o vrátení chýba v ponuke a na poslednej obrazovke pred objednávkou.
        [no_return_confirmed_per_order] { $markets }: taký tovar sa dá vrátiť, keď kupujúci v tej objednávke nepotvrdil „bez vrátenia“.
        [digital_consent_confirmed] { $markets }: kupujúci digitálneho obsahu smú stále odstúpiť, keď im súhlas nikto nepotvrdí.
        [guarantee_excluded] { $markets }: obchod zodpovedá za vady, ibaže kupujúcim povedal, že za ne nezodpovedá.
        [contract_information] { $markets }: kupujúci smú odstúpiť, keď sa pred objednávkou nedozvedia všetko, čo žiada zákon.
        [contract_copy] { $markets }: kupujúci smú odstúpiť dlhšie, keď nedostanú kópiu zmluvy.
        [exclusion_told] { $markets }: taký tovar sa dá vrátiť, keď sa kupujúci pred objednávkou nedozvedia, že sa to nedá.
        [direct_marketing] { $markets }: kupujúci si to smú rozmyslieť, keď obchod predáva ako registrovaný priamy predajca.
       *[used_term_agreed] { $markets }: plný čas pre vady platí aj pre použitý tovar, ak nie je dohodnutý kratší.
    }
finding-disclosure-untold-help = Povedzte im to a nastavte told na true. Dovtedy s tým posúdenia počítajú.
finding-refund-against-law =
    { $what ->
        [at_once] Podľa zákona (trhy: { $markets }) sa peniaze po odstúpení vracajú hneď; toto pravidlo potrebuje viac času.
       *[days] Podľa zákona (trhy: { $markets }) sa peniaze po odstúpení vracajú skôr; počet dní: { $number }.
    }
finding-refund-against-law-help = Skráťte within_days, pravidlá: { $rules }. Alebo napíšte pre tieto miesta vlastné pravidlo.
finding-forbidden-words = Zákon (trhy: { $markets }) zakazuje slová ako „{ $value }“ alebo ich má za klamlivé. Môže to byť planý poplach.
finding-forbidden-words-help = Odstráňte ich alebo napíšte presne, čo späť neberiete a že zákonné práva zostávajú.
finding-closed-platform = Toto odkazuje na platformu EÚ pre spory online. Skončila sa 20. júla 2025 (nariadenie (EÚ) 2024/3228).
finding-closed-platform-help = Odstráňte to. Ak máte orgán pre spory, uveďte ho v /disputes; pri nákupoch medzi krajinami EÚ radí kupujúcim ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = { $markets }: kupujúci smú zo zákona odstúpiť online a nič v súbore ich oznámenie neprijíma.
finding-withdrawal-unreachable-help = Pridajte endpoint alebo e-mailovú adresu či stránku do /shop/contacts.
finding-duty-open = Podľa zákona (trhy: { $markets }) to váš obchod potrebuje a súbor to neoznačuje za hotové: { $duty }.
finding-duty-open-help = Keď to bude hotové, pridajte do /shop/duties_met: { $ids }.
finding-duty-coming = Podľa zákona (trhy: { $markets }) to váš obchod bude potrebovať odo dňa uvedeného nižšie: { $duty }.
finding-duty-coming-help = Keď to bude hotové, pridajte do /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Podľa zákona (trhy: { $markets }) potrebuje obchod, ktorý predáva služby, to, čo je uvedené nižšie.
        [subscriptions] Podľa zákona (trhy: { $markets }) potrebuje obchod, ktorého zmluvy sa samy obnovujú, to, čo je uvedené nižšie.
        [electrical_goods] Podľa zákona (trhy: { $markets }) potrebuje obchod s elektrospotrebičmi to, čo je uvedené nižšie.
        [durability_guarantee] Podľa zákona (trhy: { $markets }) patrí štítok EÚ GARAN k obrázku a znova tesne pred objednávku. Týka sa bezplatnej záruky výrobcu na celý tovar dlhšej než dva roky.
       *[paid_warranty] Podľa zákona (trhy: { $markets }) potrebuje obchod s platenou zárukou to, čo je uvedené nižšie.
    }
finding-duty-conditional-help = Ak to nie je váš obchod alebo je to hotové, pridajte do /shop/duties_met: { $ids }.
finding-duty-unsure = Možno to zákon žiada (trhy: { $markets }). Nie je to overené, skontrolujte to, prosím: { $duty }.
finding-duty-unsure-help = Opýtajte sa niekoho, kto tamojšie zákony pozná, potom pridajte do /shop/duties_met: { $ids }.
finding-duty-unknown = Žiadny z vašich trhov nemá povinnosť „{ $word }“.
finding-duty-unknown-help = Uvádzajú ich nálezy o otvorených povinnostiach.
finding-duty-function = funkcia na odstúpenie online, ľahko nájditeľná na každej stránke, s oznámením bez dôvodu, účtu aj aplikácie a s druhým krokom na potvrdenie
finding-duty-way = dobre viditeľný spôsob, ako odstúpiť online
finding-duty-function-information = informácia pred objednávkou, že funkcia na odstúpenie online existuje a kde
finding-duty-acknowledgement = potvrdenie pre každého, kto odstúpi, hneď a e-mailom či podobne, s obsahom oznámenia, dátumom a časom
finding-duty-guarantee-notice = oficiálne oznámenie EÚ o zákonnej záruke, bez zmeny a v jazyku kupujúceho, dobre viditeľné pred objednávkou
finding-duty-garan = štítok EÚ GARAN na tovare s bezplatnou zárukou výrobcu dlhšou než dva roky
finding-duty-button = ovládací prvok s danými slovami
finding-duty-words = dané slová
finding-duty-notice = oznámenie
finding-duty-marking = označenie tovaru, ktorý sa nedá vrátiť
finding-duty-link = odkaz
finding-duty-information = určité informácie
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] isté
        [medium] pravdepodobné, overte
       *[low] neoverené
    })
finding-law-since =
    { $markets }: { $citation }, od { DATE($since, style: "long") } ({ $sure ->
        [high] isté
        [medium] pravdepodobné, overte
       *[low] neoverené
    })
finding-law-words = „{ $text }“
finding-law-asked = „{ $text }“ ({ $place })
finding-case-without-rule = Na prípad „{ $case }“ neodpovedá žiadne pravidlo.
finding-case-without-rule-help = Pridajte preň pravidlo. Bez neho kupujúci čítajú len to, čo dáva zákon.
finding-item-without-rule =
    { $what ->
        [markets] Pre prípad „{ $case }“ niektorý tovar nemá pravidlo; trhy: { $markets }.
       *[everywhere] Pre prípad „{ $case }“ niektorý tovar nemá pravidlo.
    }
finding-item-without-rule-help = Pridajte pre tento prípad pravidlo bez rozsahu. Užšie pravidlá majú stále prednosť.
finding-no-contact = Zásady neuvádzajú nikoho, koho sa dá opýtať.
finding-no-contact-help = Pridajte e-mailovú adresu, telefón alebo stránku. Odkazuje tam každé „nie“.
finding-text-missing = Tento text chýba v jazykoch, v ktorých odpovedáte: { $languages }.
finding-text-missing-help = Doplňte ho alebo jazyk odstráňte z /shop/languages.
finding-no-dispute-route = Nie je uvedený orgán pre spory. Obchod, ktorý k nejakému patrí, ho musí uviesť; trhy: { $markets }.
finding-no-dispute-route-help = Uveďte ho v /disputes, ak k nemu patríte.
finding-rule-shadowed = Pravidlo „{ $rule }“ nemôže nikdy platiť: užšie pravidlá sa hodia na všetko, čoho sa týka.
finding-rule-shadowed-help = Odstráňte ho alebo zúžte ostatné pravidlá.
finding-unknown-locale = V jazyku „{ $word }“ vety nie sú; tieto sú v { $other }.
finding-unknown-locale-help = Zvoľte jeden z týchto: { $known }.
