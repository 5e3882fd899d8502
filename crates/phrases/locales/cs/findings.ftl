finding-why-title = Prověřená pravidla, v pořadí zásad
finding-why-rule = Pravidlo
finding-why-result = Výsledek
finding-why-decided = Rozhodlo
finding-why-none = Zásady nemají pro tento případ pravidlo.
finding-why-outcome =
    { $outcome ->
        [governs] platí
        [outranked] hodí se; platí užší pravidlo
        [tied] hodí se stejně úzce: shoda
        [undecided] závisí na chybějícím údaji
       *[out_of_scope] nehodí se
    }
finding-why-order = Platí nejužší pravidlo a nic se nespojuje. Dvě vhodná pravidla se porovnají podle těchto částí rozsahu; rozhodne první, ve které se liší:
finding-why-version = SHA-256 zásad: { $hash }
finding-page-item-missing = Není tu popsané žádné zboží ani objednávka.
finding-page-item-missing-help = Zadejte data schema.org zboží nebo objednávky jako JSON-LD.
finding-page-item-unclear = Není jasné, o které zboží jde. Položky: { $number }. Mezi nimi: { LIST($known) }.
finding-page-item-unclear-help = Uveďte SKU toho správného.
finding-page-country-missing = Chybí tu země kupujícího.
finding-page-country-missing-help = Uveďte ji, třeba DE nebo US-CA.
finding-page-assumed =
    { $what ->
        [case] Případ není uvedený; předpokládá se: { $value }.
        [country] Země kupujícího je převzatá z cíle balíku: { $value }.
        [utc_day] Čas je v UTC. Bere se jeho den, v obchodě může být jiný: { $value }.
       *[category] Kategorie je zapsaná tak, jak ji píší zásady: { $value }.
    }
finding-page-assumed-help = Pokud to nesedí, zadejte údaj sami; má přednost.
finding-page-price =
    { $what ->
        [currency] „{ $value }“ není kód měny ISO 4217, proto se cena vynechává.
        [range] Ceny jsou rozpětí do „{ $value }“, proto se žádná nebere.
        [several] Nabídky mají různé ceny, proto se žádná nebere.
        [unit] Cena není za jeden kus, proto se vynechává.
        [tax] Cena je bez daně a daň není známá.
       *[form] „{ $value }“ není v této měně přesná částka, proto se cena vynechává.
    }
finding-page-price-help = Napište cenu za kus jako 19.99 s kódem jako EUR: tečka, bez oddělovače tisíců, bez značky měny.
finding-page-value =
    { $what ->
        [sku] Žádné zboží tu nemá SKU „{ $value }“.
        [day] „{ $value }“ není den; vynechává se.
        [count] „{ $value }“ není celé číslo od 1 výš; vynechává se.
        [category] „{ $value }“ není kategorie obchodu; vynechává se.
        [condition] Stav „{ $value }“ neříká nic, na co se ptá pravidlo; vynechává se.
        [status] Stav „{ $value }“ neříká, jak daleko je objednávka; vynechává se.
        [country] „{ $value }“ není kód země ISO 3166; vynechává se.
        [discount] Sleva „{ $value }“ na celou objednávku není rozdělená na zboží; vynechává se.
        [kind] Není to text ani číslo; vynechává se.
        [texts] Počet textů s daty: { $value }. Texty po prvních 200 se vynechávají.
       *[text] „{ $value }“ je moc dlouhé; vynechává se.
    }
finding-page-value-help = Opravte to v datech, nebo zadejte údaj sami.
finding-head =
    { $severity ->
        [error] chyba
        [warning] varování
       *[note] poznámka
    }[{ $code }]
finding-whole-file = (celý soubor)
finding-clean = { $file }: v pořádku
finding-counts = chyby: { $errors }, varování: { $warnings }, poznámky: { $notes }
finding-near = Měli jste na mysli „{ $near }“?
finding-json-syntax =
    Není to JSON, řádek { $line }, sloupec { $column }: { $what ->
        [end] za koncem ještě něco je.
        [unfinished] text končí uprostřed.
        [comma_or_bracket] patří sem čárka nebo ].
        [comma_or_brace] patří sem čárka nebo { "}" }.
        [key] patří sem klíč v uvozovkách.
        [colon] za klíč patří dvojtečka.
        [digit] patří sem číslice.
        [control] v textu je řídicí znak.
        [escape] tuto sekvenci JSON nezná.
        [surrogate] polovina náhradního páru stojí sama.
        [hex] patří sem čtyři šestnáctkové číslice.
       *[value] patří sem hodnota.
    }
finding-json-syntax-help = Opravte text na tomto místě. Editor, který zná JSON, ho označí.
finding-too-large =
    { $what ->
        [members] Počet členů tohoto objektu: { $number }; čte se nejvýš { $most }.
        [items] Počet položek tohoto seznamu: { $number }; čte se nejvýš { $most }.
       *[bytes] Počet bajtů textu: { $number }; čte se nejvýš { $most }.
    }
finding-too-large-help = Odstraňte, co sem nepatří.
finding-too-deep = Vnoření je hlubší než { $most }, řádek { $line }, sloupec { $column }.
finding-too-deep-help = Takovou hloubku dokument nepotřebuje. Hledejte neuzavřené závorky.
finding-too-many = Nalezeno navíc a neuvedeno: { $more }.
finding-too-many-help = Nejdřív opravte tyto, pak zkontrolujte znovu.
finding-duplicate-key = Klíč „{ $word }“ je v jednom objektu dvakrát.
finding-duplicate-key-help = Nechte jen jeden. Programy se liší v tom, který platí.
finding-unknown-field = Formát tu nemá klíč „{ $word }“.
finding-unknown-field-help = Tady známé: { $known }.
finding-missing-field = Chybí klíč „{ $word }“.
finding-missing-field-help = Doplňte ho.
finding-wrong-type =
    Nalezeno tu: { $found ->
        [null] null
        [boolean] true nebo false
        [whole] celé číslo
        [fraction] desetinné číslo
        [list] seznam
        [object] objekt
       *[text] text
    }. Očekáváno: { $wanted ->
        [object] objekt
        [list] seznam
        [boolean] true nebo false
        [whole] celé číslo
        [word] slovo v uvozovkách
        [day] den v uvozovkách
        [time] čas v uvozovkách
        [minute] den s časem v uvozovkách
        [currency] kód měny
        [place] kód místa
        [link] odkaz
       *[text] text
    }.
finding-wrong-type-help = Napište hodnotu v této podobě.
finding-unknown-word = Slovo „{ $word }“ tu není známé.
finding-unknown-word-help = Známá slova: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } je mimo rozsah { $least } až { $most }.
        [key] Klíč nemá 32 šestnáctkových číslic.
        [email] Toto není e-mailová adresa.
        [order_reference] Číslo objednávky je prázdné nebo delší než 80 znaků.
        [serials] Víc než 20 sériových čísel, nebo je některé prázdné či delší než 80 znaků.
        [wish] Přání je prázdné nebo delší než 300 znaků.
        [photos] Víc než 5 fotek, nebo je některá uvedená dvakrát či bez SHA-256 malými šestnáctkovými číslicemi.
        [pack] Toto není jazykový balíček tohoto sestavení.
        [amount] Částka je moc velká na přesný zápis.
        [text] Text je prázdný nebo delší než 2000 znaků.
        [same] „{ $value }“ se liší od dřívějšího řádku této objednávky.
       *[value] „{ $value }“ neexistuje nebo se píše jinak.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Napište číslo z tohoto rozsahu.
        [day] Napište existující den, jako 2026-11-21.
        [time] Napište čas jako 09:30.
        [minute] Napište den s časem, jako 2026-10-15T10:00.
        [moment] Napište čas s posunem, jako 2026-11-21T10:30:00+01:00.
        [currency] Napište kód ISO 4217, jako EUR.
        [place] Napište kód ISO 3166, jako DE nebo US-CA.
        [link] Napište odkaz https:, mailto: nebo tel:, nebo cestu na svém webu, která začíná na /.
        [key] Vytvořte 16 náhodných bajtů.
        [email] Napište ho jako name@example.com.
        [order_reference] Zkopírujte ho z e-mailu o objednávce.
        [serials] Uveďte jich nejvýš 20, každé tak, jak je na zboží.
        [wish] Vyjádřete ho v 1 až 300 znacích.
        [photos] Uveďte nejvýš 5 fotek, každou jednou.
        [pack] Použijte balíček, který patří k tomuto sestavení.
        [amount] Použijte menší částky nebo počty.
        [text] Napište 1 až 2000 znaků.
        [price] Napište ji jako 129.90, s nejvýš tolika číslicemi, kolik má měna.
        [same] Napište totéž v každém řádku objednávky.
       *[value] Podívejte se na podobu do dokumentace.
    }
finding-unknown-version = Verze { $number } formátu tu není známá; toto sestavení čte verzi 1.
finding-unknown-version-help = Aktualizujte after-sales, nebo napište zásady ve verzi 1.
finding-duplicate-rule = Id „{ $rule }“ už má { $other }.
finding-duplicate-rule-help = Dejte každému pravidlu vlastní id. Posouzení na něj odkazují.
finding-rule-tie = Pro případ „{ $case }“ se k jednomu zboží může hodit „{ $other }“ i „{ $rule }“ a žádné není užší.
finding-rule-tie-help = Zužte jedno z nich, nebo ať se jejich místa, dny či kategorie vylučují.
finding-window-length =
    { $what ->
        [season] Tato sezóna neuvádí poslední den ani počet dní.
       *[window] Počet délek v tomto okně: { $number }. Potřebuje přesně jednu.
    }
finding-window-length-help =
    { $what ->
        [season] Zadejte last_day nebo days.
       *[window] Zadejte jedno z: days, months, until nebo unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Pravidlo „{ $rule }“ neuvádí případ, takže nikdy neplatí.
        [fee] Poplatek pravidla „{ $rule }“ je zároveň podíl z ceny i částka.
       *[terms] Pravidlo „{ $rule }“ přijímá, ale neříká, jak dlouho nebo co kupující dostane.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Uveďte aspoň jeden případ, například return.
        [fee] Zadejte share nebo amount, ne obojí.
       *[terms] Přidejte window a remedies, nebo nastavte answer na refuse či ask_person.
    }
finding-season-order = Dny této sezóny jsou ve špatném pořadí.
finding-season-order-help = Nejdřív ordered_from, pak ordered_until, pak last_day.
finding-secret-exposed = „{ $name }“ vypadá jako tajný údaj. Zásady jsou veřejné: může je číst každý kupující.
finding-secret-exposed-help = Odstraňte ho a nechte ho vyměnit tam, kde vznikl. K žádostem ho ať přidává váš server.
finding-endpoint-setting =
    { $what ->
        [header] Endpoint „{ $preset }“ potřebuje hlavičku „{ $name }“.
        [address] Adresa endpointu „{ $preset }“ nekončí na { $name }.
       *[setting] Endpoint „{ $preset }“ potřebuje nastavení „{ $name }“.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Přidejte ji do /endpoint/headers. Co patří jednomu kupujícímu, uvede stránka v prvku meta.
        [address] Napište celou adresu, jako https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Přidejte jeho název a hodnotu do /endpoint/settings. Nikdy tajný údaj.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Když je cors simple nebo no-cors, prohlížeče vaše hlavičky neposílají.
        [json] Když je cors simple nebo no-cors, prohlížeče JSON neposílají.
        [method] Když je cors simple nebo no-cors, prohlížeče posílají jen POST.
        [same_origin] „{ $preset }“ bere jen žádosti z vlastního webu.
        [simple] „{ $preset }“ neodpovídá na dotaz, který prohlížeče kladou před odesláním.
        [address] Přes „{ $preset }“ na tuto adresu nejde nic poslat.
        [status] Stav mimo 200 až 299 není úspěch.
        [timeout] Nejdelší doba jednoho volání je 1 až 120 sekund.
       *[look_up] V adrese pro ověření chybí místo pro klíč žádosti.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Odstraňte hlavičky, nebo nastavte cors na preflight, pokud endpoint na preflight odpovídá.
        [json] Nastavte format na form nebo text, nebo cors na preflight, pokud endpoint na preflight odpovídá.
        [method] Nastavte method na POST, nebo cors na preflight, pokud endpoint na preflight odpovídá.
        [same_origin] Odstraňte cors, nebo ho nastavte na same-origin.
        [simple] Odstraňte cors, nebo ho nastavte na simple.
        [address] U mailto napište e-mailový odkaz. Jinak napište adresu https: nebo cestu na svém webu.
        [status] Uveďte jen stavy, které znamenají: žádost je uložená.
        [timeout] Obvyklé je 20.
       *[look_up] Napište slovo key do složených závorek tam, kam patří.
    }
finding-endpoint-relay = „{ $name }“ bere jen volání s tajným klíčem a ten stránka mít nesmí.
finding-endpoint-relay-help = Ať malý program na vašem serveru žádosti přijímá a předává, nebo použijte desk.
finding-endpoint-pointer = Žádná žádost nemá „{ $word }“, takže by se to vynechalo.
finding-endpoint-pointer-help = Tady známé: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Když je cors no-cors, nikdo nepotvrdí, že žádost dorazila. Kupující se to dozví.
       *[untested] Každá odpověď od 200 do 299 se tu počítá jako úspěch.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Ať endpoint odpovídá na preflight, nebo použijte desk.
       *[untested] Přidejte success s at: místo v odpovědi, které tam je, jen když je žádost uložená.
    }
finding-unknown-region = Obchod nemá oblast „{ $word }“, takže se toto pravidlo nehodí na nikoho.
finding-unknown-region-help = Přidejte ji do /shop/regions, nebo vyjmenujte její místa v places.
finding-insecure-url = „{ $value }“ není šifrované: ostatní mohou číst a měnit, co se posílá.
finding-insecure-url-help = Napište adresu https:.
finding-currency-mix = Tato částka je v { $currency }; měna obchodu je { $own }.
finding-currency-mix-help = Napište ji v měně obchodu. Jiné částky se při odhadu vrácených peněz vynechávají.
finding-contradiction =
    { $what ->
        [backwards] Toto končí dřív, než začne.
        [refusal_gives] Pravidlo „{ $rule }“ odmítá, a přitom uvádí, co kupující dostane.
        [limit_zero] Pravidlo „{ $rule }“ přijímá, ale dovoluje to nulakrát.
        [opens_too_late] Pravidlo „{ $rule }“ dovolí jednat až po konci svého okna.
        [same_unasked] Pravidlo „{ $rule }“ vyměňuje jen za stejný druh, a nikdy se na něj neptá.
        [shop_pays_amount] Podle pravidla „{ $rule }“ platí zpáteční dopravu obchod, a přesto je u ní částka.
        [window_remedy] Okno pravidla „{ $rule }“ platí pro něco, co pravidlo nedává.
        [fee_over_price] Poplatek pravidla „{ $rule }“ je vyšší než celá cena.
        [late_unreachable] Stupeň pro pozdní vrácení v pravidle „{ $rule }“ nikdy nenastane.
       *[empty_range] Rozsah pravidla „{ $rule }“ je prázdný.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Prohoďte oba konce.
        [refusal_gives] Odstraňte remedies, nebo nastavte answer na accept.
        [limit_zero] Zvyšte most, nebo nastavte answer na refuse.
        [opens_too_late] Ať čekání skončí dřív než okno.
        [same_unasked] Přidejte podmínku same_kind s refuse nebo jiným následkem.
        [shop_pays_amount] Odstraňte amount, nebo nastavte payer na buyer.
        [window_remedy] Přidejte to do remedies pravidla, nebo to vyřaďte z okna.
        [fee_over_price] Podíly jsou v setinách procenta: 10 % napište jako 1000.
        [late_unreachable] Seřaďte stupně vzestupně, otevřený jako poslední.
       *[empty_range] Prohoďte least a most, nebo from a until.
    }
finding-law-not-held = Toto sestavení nemá zákony těchto trhů: { $markets }.
finding-law-not-held-help = Kupující odtud čtou vaše zásady s poznámkou, že místní zákon může dávat víc.
finding-below-law =
    { $what ->
        [months] Podle zákona (trhy: { $markets }) odpovídá obchod za vady déle než toto okno; počet měsíců: { $number }.
       *[days] Podle zákona (trhy: { $markets }) si to kupující mohou rozmyslet déle než toto okno; počet dní: { $number }.
    }
finding-below-law-help = Kupující odtud vidí to lepší z obojího. Prodlužte okno, aby měli všichni jeden text.
finding-exclusion-without-basis =
    { $what ->
        [goods] Pravidlo „{ $rule }“ odmítá: { $goods }. Zákon (trhy: { $markets }) takové zboží nevyjímá.
       *[all] Pravidlo „{ $rule }“ odmítá zboží, které kupující smějí ze zákona vrátit; trhy: { $markets }.
    }
finding-exclusion-without-basis-help = Uveďte v traits, proč zákon zboží vyjímá, nebo omezte pravidlo na jiná místa. Kupující odtud toto právo mají dál.
finding-fee-against-law = Poplatek „{ $kind }“ se bere i tehdy, kdy si to kupující smějí ze zákona rozmyslet zdarma; trhy: { $markets }.
finding-fee-against-law-help = Ať začne po zákonných dnech přes days, omezte ho přes places, nebo ho odstraňte.
finding-freight-against-law =
    { $what ->
        [faults] Zpáteční dopravu vadného, rozbitého nebo jiného zboží platí kupující; podle zákona ji platí obchod, trhy: { $markets }.
       *[withdrawal] Zpáteční dopravu platí kupující; když si to rozmyslí, platí ji podle zákona obchod, trhy: { $markets }.
    }
finding-freight-against-law-help = Nastavte payer na shop, aspoň pro tato místa.
finding-disclosure-unknown = Soubor neříká, jestli se kupující dozví toto: „{ $word }“.
finding-disclosure-unknown-help = Přidejte to do /shop/disclosures, s told true nebo false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: kupující mohou odstoupit déle, když se o tomto právu nedozví.
        [return_cost_told] { $markets }: zpáteční dopravu platí obchod, když se kupující nedozví, že ji platí oni.
        [policy_before_payment] { $markets }: kupující smějí zboží vrátit, když pravidla vrácení nejsou jasná před platbou.
        [clause_on_final_screen] { $markets }: kupující smějí zboží vrátit, když ustanovení o vrácení chybí v nabídce nebo na poslední obrazovce objednávky.
        [no_return_confirmed_per_order] { $markets }: takové zboží jde vrátit, když kupující v té objednávce nepotvrdí „bez vrácení“.
        [digital_consent_confirmed] { $markets }: kupující digitálního obsahu smějí stále odstoupit, když jim souhlas nikdo nepotvrdí.
        [guarantee_excluded] { $markets }: obchod odpovídá za vady, ledaže kupujícím řekl, že za ně neodpovídá.
        [contract_information] { $markets }: kupující smějí odstoupit, když se před objednávkou nedozví vše, co zákon žádá.
        [contract_copy] { $markets }: kupující smějí odstoupit déle, když nedostanou kopii smlouvy.
        [exclusion_told] { $markets }: takové zboží jde vrátit, když se kupující před objednávkou nedozví, že to nejde.
        [direct_marketing] { $markets }: kupující si to smějí rozmyslet, když obchod prodává jako registrovaný přímý prodejce.
       *[used_term_agreed] { $markets }: plná doba pro vady platí i pro použité zboží, pokud není sjednaná kratší.
    }
finding-disclosure-untold-help = Řekněte jim to a nastavte told na true. Do té doby s tím posouzení počítají.
finding-refund-against-law =
    { $what ->
        [at_once] Podle zákona (trhy: { $markets }) se peníze po odstoupení vracejí hned; toto pravidlo potřebuje víc času.
       *[days] Podle zákona (trhy: { $markets }) se peníze po odstoupení vracejí dřív; počet dní: { $number }.
    }
finding-refund-against-law-help = Zkraťte within_days, pravidla: { $rules }. Nebo napište pro tato místa vlastní pravidlo.
finding-forbidden-words = Zákon (trhy: { $markets }) zakazuje slova jako „{ $value }“, nebo je má za klamavá. Může to být planý poplach.
finding-forbidden-words-help = Odstraňte je, nebo napište přesně, co zpět neberete a že zákonná práva zůstávají.
finding-closed-platform = Toto odkazuje na platformu EU pro řešení sporů online. Skončila 20. července 2025 (nařízení (EU) 2024/3228).
finding-closed-platform-help = Odstraňte to. Pokud máte orgán pro spory, uveďte ho v /disputes; u nákupů mezi zeměmi EU radí kupujícím ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = { $markets }: kupující smějí ze zákona odstoupit online a nic v souboru jejich oznámení nepřijímá.
finding-withdrawal-unreachable-help = Přidejte endpoint, nebo e-mailovou adresu či stránku do /shop/contacts.
finding-duty-open = Podle zákona (trhy: { $markets }) to váš obchod potřebuje a soubor to neoznačuje za hotové: { $duty }.
finding-duty-open-help = Až to bude hotové, přidejte do /shop/duties_met: { $ids }.
finding-duty-coming = Podle zákona (trhy: { $markets }) to váš obchod bude potřebovat ode dne uvedeného níže: { $duty }.
finding-duty-coming-help = Až to bude hotové, přidejte do /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Podle zákona (trhy: { $markets }) potřebuje obchod, který prodává služby, to, co je uvedené níže.
        [subscriptions] Podle zákona (trhy: { $markets }) potřebuje obchod, jehož smlouvy se samy obnovují, to, co je uvedené níže.
        [electrical_goods] Podle zákona (trhy: { $markets }) potřebuje obchod s elektrozařízením to, co je uvedené níže.
        [durability_guarantee] Podle zákona (trhy: { $markets }) patří štítek EU GARAN k obrázku a znovu těsně před objednávku. Týká se bezplatné záruky výrobce na celé zboží delší než dva roky.
       *[paid_warranty] Podle zákona (trhy: { $markets }) potřebuje obchod s placenou zárukou to, co je uvedené níže.
    }
finding-duty-conditional-help = Pokud to není váš obchod, nebo je to hotové, přidejte do /shop/duties_met: { $ids }.
finding-duty-unsure = Možná to zákon žádá (trhy: { $markets }). Není to ověřené, zkontrolujte to prosím: { $duty }.
finding-duty-unsure-help = Zeptejte se někoho, kdo tamní zákony zná, pak přidejte do /shop/duties_met: { $ids }.
finding-duty-unknown = Žádný z vašich trhů nemá povinnost „{ $word }“.
finding-duty-unknown-help = Uvádějí je nálezy o otevřených povinnostech.
finding-duty-function = funkce pro odstoupení online, snadno k nalezení na každé stránce, s oznámením bez důvodu, účtu i aplikace a s druhým krokem na potvrzení
finding-duty-way = dobře viditelný způsob, jak odstoupit online
finding-duty-function-information = informace před objednávkou, že funkce pro odstoupení online existuje a kde
finding-duty-acknowledgement = potvrzení pro každého, kdo odstoupí, hned a e-mailem či podobně, s obsahem oznámení, datem a časem
finding-duty-guarantee-notice = oficiální oznámení EU o zákonné záruce, beze změny a v jazyce kupujícího, dobře viditelné před objednávkou
finding-duty-garan = štítek EU GARAN na zboží s bezplatnou zárukou výrobce delší než dva roky
finding-duty-button = ovládací prvek s danými slovy
finding-duty-words = daná slova
finding-duty-notice = oznámení
finding-duty-marking = označení zboží, které nejde vrátit
finding-duty-link = odkaz
finding-duty-information = určité informace
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] jisté
        [medium] pravděpodobné, ověřte
       *[low] neověřené
    })
finding-law-since =
    { $markets }: { $citation }, od { DATE($since, style: "long") } ({ $sure ->
        [high] jisté
        [medium] pravděpodobné, ověřte
       *[low] neověřené
    })
finding-law-words = „{ $text }“
finding-law-asked = „{ $text }“ ({ $place })
finding-case-without-rule = Na případ „{ $case }“ neodpovídá žádné pravidlo.
finding-case-without-rule-help = Přidejte pro něj pravidlo. Bez něj kupující čtou jen to, co dává zákon.
finding-item-without-rule =
    { $what ->
        [markets] Pro případ „{ $case }“ některé zboží nemá pravidlo; trhy: { $markets }.
       *[everywhere] Pro případ „{ $case }“ některé zboží nemá pravidlo.
    }
finding-item-without-rule-help = Přidejte pro tento případ pravidlo bez rozsahu. Užší pravidla mají stále přednost.
finding-no-contact = Zásady neuvádějí nikoho, koho se jde zeptat.
finding-no-contact-help = Přidejte e-mailovou adresu, telefon nebo stránku. Odkazuje tam každé „ne“.
finding-text-missing = Tento text chybí v jazycích, ve kterých odpovídáte: { $languages }.
finding-text-missing-help = Doplňte ho, nebo jazyk odstraňte z /shop/languages.
finding-no-dispute-route = Není uvedený orgán pro spory. Obchod, který k nějakému patří, ho musí uvést; trhy: { $markets }.
finding-no-dispute-route-help = Uveďte ho v /disputes, pokud k němu patříte.
finding-rule-shadowed = Pravidlo „{ $rule }“ nemůže nikdy platit: užší pravidla se hodí na vše, čeho se týká.
finding-rule-shadowed-help = Odstraňte ho, nebo zužte ostatní pravidla.
finding-unknown-locale = V jazyce „{ $word }“ věty nejsou; tyto jsou v jazyce „{ $other }“.
finding-unknown-locale-help = Zvolte jeden z těchto: { $known }.
