## Zakaj velja pravilo in česa uvoženi podatki niso povedali

finding-why-title = Pregledana pravila, po vrsti iz datoteke pravil

finding-why-rule = Pravilo

finding-why-result = Izid

finding-why-decided = Kaj je odločilo

finding-why-none = Za ta primer ni pravila.

finding-why-outcome =
    { $outcome ->
        [governs] velja
        [outranked] ustreza; velja ožje pravilo
        [tied] ustreza enako ozko: izenačeno
        [undecided] odvisno od manjkajočega podatka
       *[out_of_scope] ne ustreza
    }

finding-why-order = Velja najožje pravilo in nič se ne združuje. Dve ustrezni pravili se primerjata po teh delih obsega; odloči prvi, v katerem se razlikujeta:

finding-why-version = SHA-256 datoteke pravil: { $hash }

finding-page-item-missing = Tu ni opisan ne izdelek ne naročilo.

finding-page-item-missing-help = Navedite podatke schema.org izdelka ali naročila kot JSON-LD.

finding-page-item-unclear = Ni jasno, kateri izdelek je mišljen. Izdelki: { $number }. Med njimi: { LIST($known) }.

finding-page-item-unclear-help = Navedite SKU pravega.

finding-page-country-missing = Država kupca tu ni navedena.

finding-page-country-missing-help = Navedite jo, kot DE ali US-CA.

finding-page-assumed =
    { $what ->
        [case] Primer ni naveden; predpostavljen je ta: { $value }.
        [country] Država kupca je vzeta po cilju paketa: { $value }.
        [utc_day] Čas je v UTC. Vzet je njegov dan, ki je v trgovini lahko drug: { $value }.
       *[category] Kategorija je zapisana, kot jo pišejo pravila: { $value }.
    }

finding-page-assumed-help = Če to ni prav, podatek navedite sami; ta ima prednost.

finding-page-price =
    { $what ->
        [currency] „{ $value }“ ni koda valute po ISO 4217, zato je cena izpuščena.
        [range] Cene so razpon do „{ $value }“, zato ni vzeta nobena.
        [several] Ponudbe imajo različne cene, zato ni vzeta nobena.
        [unit] Cena ni za en kos, zato je izpuščena.
        [tax] Cena je brez davka, davek pa ni znan.
       *[form] „{ $value }“ ni točen znesek v tej valuti, zato je cena izpuščena.
    }

finding-page-price-help = Ceno enega kosa napišite kot 19.99 s kodo kot EUR: pika, brez ločila tisočic, brez znaka valute.

finding-page-value =
    { $what ->
        [sku] Noben izdelek tu nima SKU „{ $value }“.
        [day] „{ $value }“ ni dan; izpuščeno je.
        [count] „{ $value }“ ni celo število od 1 naprej; izpuščeno je.
        [category] „{ $value }“ ni kategorija trgovine; izpuščeno je.
        [condition] Stanje „{ $value }“ ne pove ničesar, kar vpraša pravilo; izpuščeno je.
        [status] Status „{ $value }“ ne pove, kako daleč je naročilo; izpuščeno je.
        [country] „{ $value }“ ni koda države po ISO 3166; izpuščeno je.
        [discount] Popust „{ $value }“ na celo naročilo ni razdeljen med izdelke; izpuščeno je.
        [kind] To ni ne besedilo ne število; izpuščeno je.
        [texts] Število besedil s podatki tu: { $value }. Kar sledi prvim 200, je izpuščeno.
       *[text] „{ $value }“ je predolgo; izpuščeno je.
    }

finding-page-value-help = Popravite to v podatkih ali podatek navedite sami.

## Ugotovitve o dokumentu

finding-head =
    { $severity ->
        [error] napaka
        [warning] opozorilo
       *[note] opomba
    }[{ $code }]

finding-whole-file = (cela datoteka)

finding-clean = { $file }: v redu

finding-counts = napake: { $errors }, opozorila: { $warnings }, opombe: { $notes }

finding-near = Ste mislili „{ $near }“?

finding-json-syntax =
    Ni JSON v vrstici { $line }, stolpec { $column }: { $what ->
        [end] za koncem sledi še nekaj.
        [unfinished] besedilo se konča na sredi.
        [comma_or_bracket] sem spada vejica ali ].
        [comma_or_brace] sem spada vejica ali { "}" }.
        [key] sem spada ključ v narekovajih.
        [colon] za ključ spada dvopičje.
        [digit] sem spada števka.
        [control] besedilo vsebuje kontrolni znak.
        [escape] JSON tega ubežnega zaporedja ne pozna.
        [surrogate] polovica nadomestnega para stoji sama.
        [hex] sem spadajo štiri šestnajstiške števke.
       *[value] sem spada vrednost.
    }

finding-json-syntax-help = Popravite besedilo na tem mestu. Urejevalnik, ki pozna JSON, ga označi.

finding-too-large =
    { $what ->
        [members] Število članov v tem objektu: { $number }; bere se največ { $most }.
        [items] Število postavk v tem seznamu: { $number }; bere se največ { $most }.
       *[bytes] Število bajtov v besedilu: { $number }; bere se največ { $most }.
    }

finding-too-large-help = Odstranite, kar ne spada sem.

finding-too-deep = Gnezdenje je globlje od { $most } ravni: vrstica { $line }, stolpec { $column }.

finding-too-deep-help = Noben dokument ne potrebuje take globine. Poiščite nezaprte oklepaje.

finding-too-many = Poleg teh najdeno in ne navedeno: { $more }.

finding-too-many-help = Najprej popravite te, potem preverite znova.

finding-duplicate-key = Ključ „{ $word }“ je v enem objektu dvakrat.

finding-duplicate-key-help = Obdržite enega. Programi se ne strinjajo, kateri velja.

finding-unknown-field = Format tu nima ključa „{ $word }“.

finding-unknown-field-help = Tu so znani: { $known }.

finding-missing-field = Manjka ključ „{ $word }“.

finding-missing-field-help = Dodajte ga.

finding-wrong-type =
    Tu je: { $found ->
        [null] null
        [boolean] true ali false
        [whole] celo število
        [fraction] decimalno število
        [list] seznam
        [object] objekt
       *[text] besedilo
    }. Pričakovano: { $wanted ->
        [object] objekt
        [list] seznam
        [boolean] true ali false
        [whole] celo število
        [word] beseda v narekovajih
        [day] dan v narekovajih
        [time] ura v narekovajih
        [minute] dan z uro v narekovajih
        [currency] koda valute
        [place] koda kraja
        [link] povezava
       *[text] besedilo
    }.

finding-wrong-type-help = Vrednost napišite v tej obliki.

finding-unknown-word = Beseda „{ $word }“ tu ni znana.

finding-unknown-word-help = Znane besede: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } je zunaj razpona od { $least } do { $most }.
        [key] Ključ nima 32 šestnajstiških števk.
        [email] To ni e-naslov.
        [order_reference] Številka naročila je prazna ali daljša od 80 znakov.
        [serials] Več kot 20 serijskih številk ali pa je katera prazna ali daljša od 80 znakov.
        [wish] Želja je prazna ali daljša od 300 znakov.
        [photos] Več kot 5 fotografij ali pa je katera navedena dvakrat ali brez SHA-256 z malimi šestnajstiškimi števkami.
        [pack] To ni jezikovni paket te različice.
        [amount] Znesek je prevelik, da bi ga hranili točno.
        [text] Besedilo je prazno ali daljše od 2000 znakov.
        [same] „{ $value }“ se razlikuje od prejšnje vrstice tega naročila.
       *[value] „{ $value }“ ne obstaja ali se piše drugače.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Napišite število iz tega razpona.
        [day] Napišite dan, ki obstaja, kot 2026-11-21.
        [time] Napišite uro kot 09:30.
        [minute] Napišite dan z uro, kot 2026-10-15T10:00.
        [moment] Napišite čas z odmikom, kot 2026-11-21T10:30:00+01:00.
        [currency] Napišite kodo ISO 4217 kot EUR.
        [place] Napišite kodo ISO 3166 kot DE ali US-CA.
        [link] Napišite povezavo https:, mailto: ali tel: ali pot na svoji strani, ki se začne z /.
        [key] Ustvarite 16 naključnih bajtov.
        [email] Napišite ga kot name@example.com.
        [order_reference] Kopirajte jo iz e-sporočila o naročilu.
        [serials] Navedite jih do 20, vsako, kot piše na izdelku.
        [wish] Povejte v 1 do 300 znakih.
        [photos] Navedite do 5 fotografij, vsako enkrat.
        [pack] Uporabite paket iz te različice.
        [amount] Uporabite manjše zneske ali količine.
        [text] Napišite 1 do 2000 znakov.
        [price] Napišite jo kot 129.90, z največ toliko decimalkami, kot jih ima valuta.
        [same] V vsako vrstico naročila napišite isto.
       *[value] Obliko poiščite v dokumentaciji.
    }

finding-unknown-version = Različica formata { $number } tu ni znana; bere se različica 1.

finding-unknown-version-help = Posodobite after-sales ali pravila napišite v različici 1.

finding-duplicate-rule = Id „{ $rule }“ je že zaseden: { $other }.

finding-duplicate-rule-help = Vsakemu pravilu dajte svoj id. Odločitve se sklicujejo nanj.

finding-rule-tie = Za primer „{ $case }“ lahko istemu izdelku ustrezata „{ $other }“ in „{ $rule }“, nobeno pa ni ožje.

finding-rule-tie-help = Zožite eno od njiju ali naj se njuni kraji, dnevi ali kategorije izključujejo.

finding-window-length =
    { $what ->
        [season] Ta sezona ne navaja ne zadnjega dne ne števila dni.
       *[window] Dolžine, ki jih navaja ta rok: { $number }. Potrebna je natanko ena.
    }

finding-window-length-help =
    { $what ->
        [season] Navedite last_day ali days.
       *[window] Navedite eno: days, months, until ali unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Pravilo „{ $rule }“ ne navaja primera, zato nikoli ne velja.
        [fee] Pristojbina v pravilu „{ $rule }“ je hkrati delež cene in znesek.
       *[terms] Pravilo „{ $rule }“ sprejme, a ne pove, do kdaj ali kaj dobi kupec.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Navedite vsaj en primer, na primer return.
        [fee] Navedite share ali amount, ne obojega.
       *[terms] Dodajte window in remedies ali v answer dajte refuse ali ask_person.
    }

finding-season-order = Dnevi te sezone niso v pravem vrstnem redu.

finding-season-order-help = Najprej je ordered_from, nato ordered_until, nato last_day.

finding-secret-exposed = „{ $name }“ je videti kot skrivnost. Pravila so javna: prebere jih lahko vsak kupec.

finding-secret-exposed-help = Odstranite jo in jo zamenjajte tam, kjer je bila izdana. Naj jo zahtevkom dodaja vaš strežnik.

finding-endpoint-setting =
    { $what ->
        [header] Končna točka „{ $preset }“ potrebuje glavo „{ $name }“.
        [address] Naslov končne točke „{ $preset }“ se ne konča z { $name }.
       *[setting] Končna točka „{ $preset }“ potrebuje nastavitev „{ $name }“.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Dodajte jo v /endpoint/headers. Kar pripada enemu kupcu, stran pove v elementu meta.
        [address] Napišite cel naslov, kot https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Dodajte njeno ime in vrednost v /endpoint/settings. Nikoli skrivnosti.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Pri simple ali no-cors v cors brskalniki ne pošiljajo vaših glav.
        [json] Pri simple ali no-cors v cors brskalniki ne pošiljajo JSON.
        [method] Pri simple ali no-cors v cors brskalniki pošiljajo samo POST.
        [same_origin] „{ $preset }“ sprejema zahteve samo s svoje strani.
        [simple] „{ $preset }“ ne odgovori na vprašanje, ki ga brskalniki postavijo pred pošiljanjem.
        [address] Na ta naslov z „{ $preset }“ ni mogoče ničesar poslati.
        [status] Status zunaj 200 do 299 ni uspeh.
        [timeout] Najdaljši čas enega klica je 1 do 120 sekund.
       *[look_up] V naslovu za preverjanje ni mesta za ključ zahtevka.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Odstranite glave ali v cors dajte preflight, če končna točka nanj odgovarja.
        [json] V format dajte form ali text, ali v cors preflight, če končna točka nanj odgovarja.
        [method] V method dajte POST, ali v cors preflight, če končna točka nanj odgovarja.
        [same_origin] Odstranite cors ali vanj dajte same-origin.
        [simple] Odstranite cors ali vanj dajte simple.
        [address] Pri mailto napišite povezavo za e-pošto. Sicer napišite naslov https: ali pot na svoji strani.
        [status] Navedite samo statuse, ki pomenijo: zahtevek je shranjen.
        [timeout] Običajno je 20.
       *[look_up] Napišite besedo key v zavitih oklepajih tja, kamor spada.
    }

finding-endpoint-relay = „{ $name }“ sprejema klice samo s skrivnim ključem, stran pa ga ne sme imeti.

finding-endpoint-relay-help = Naj majhen program na vašem strežniku sprejema in posreduje zahtevke, ali uporabite Desk.

finding-endpoint-pointer = Noben zahtevek nima „{ $word }“, zato bi bilo izpuščeno.

finding-endpoint-pointer-help = Tu so znani: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Pri no-cors v cors nihče ne more potrditi, da je zahtevek prispel. Kupcem to povemo.
       *[untested] Vsak odgovor od 200 do 299 tu šteje kot uspeh.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Naj končna točka odgovarja na preflight, ali uporabite Desk.
       *[untested] Dodajte success z at: mesto v odgovoru, ki obstaja samo, ko je zahtevek shranjen.
    }

finding-unknown-region = Trgovina ne določa regije „{ $word }“, zato to pravilo ne ustreza nikomur.

finding-unknown-region-help = Dodajte jo v /shop/regions ali navedite kraje v places.

finding-insecure-url = „{ $value }“ ni šifrirano: drugi lahko berejo in spreminjajo, kar se pošilja.

finding-insecure-url-help = Napišite naslov s https:.

finding-currency-mix = Valuta tega zneska je { $currency }; valuta trgovine je { $own }.

finding-currency-mix-help = Napišite ga v valuti trgovine. Drugi zneski ne štejejo v oceno vračila denarja.

finding-contradiction =
    { $what ->
        [backwards] To se konča, preden se začne.
        [refusal_gives] Pravilo „{ $rule }“ zavrne, a navaja, kaj dobi kupec.
        [limit_zero] Pravilo „{ $rule }“ sprejme, a dovoli ničkrat.
        [opens_too_late] Po pravilu „{ $rule }“ lahko kupec ukrepa šele po izteku roka.
        [same_unasked] Pravilo „{ $rule }“ zamenja samo za enako vrsto, a je nikoli ne zahteva.
        [shop_pays_amount] Po pravilu „{ $rule }“ povratno pošiljko plača trgovina, vendar je zanjo naveden znesek.
        [window_remedy] Rok v pravilu „{ $rule }“ je za nekaj, česar pravilo ne daje.
        [fee_over_price] Pristojbina v pravilu „{ $rule }“ je višja od cele cene.
        [late_unreachable] Ene stopnje za zamudo v pravilu „{ $rule }“ ni mogoče doseči.
       *[empty_range] Razpon v pravilu „{ $rule }“ je prazen.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Zamenjajte konca.
        [refusal_gives] Odstranite remedies ali v answer dajte accept.
        [limit_zero] Povečajte most ali v answer dajte refuse.
        [opens_too_late] Naj se čakanje konča pred rokom.
        [same_unasked] Dodajte pogoj same_kind, z refuse ali drugo posledico.
        [shop_pays_amount] Odstranite amount ali v payer dajte buyer.
        [window_remedy] Dodajte to v remedies pravila ali odstranite iz roka.
        [fee_over_price] Deleži so v stotinkah odstotka: 10 % napišite kot 1000.
        [late_unreachable] Stopnje uredite naraščajoče, odprto zadnjo.
       *[empty_range] Zamenjajte least in most ali from in until.
    }

finding-law-not-held = Zakona teh trgov v tej različici ni: { $markets }.

finding-law-not-held-help = Kupci tam berejo vaša pravila z opombo, da lokalni zakon lahko daje več.

finding-below-law =
    { $what ->
        [months] Po zakonu trgovina tu odgovarja za napake dlje od tega roka: { $markets }. Mesecev po zakonu: { $number }.
       *[days] Po zakonu si kupci tu lahko premislijo dlje od tega roka: { $markets }. Dni po zakonu: { $number }.
    }

finding-below-law-help = Kupci tam vidijo boljše od obojega. Podaljšajte rok, da bo eno besedilo za vse.

finding-exclusion-without-basis =
    { $what ->
        [goods] Pravilo „{ $rule }“ zavrača to blago: { $goods }. Zakon ga ne izvzema tu: { $markets }.
       *[all] Pravilo „{ $rule }“ zavrača blago, ki ga kupci po zakonu smejo vrniti tu: { $markets }.
    }

finding-exclusion-without-basis-help = V traits povejte, zakaj zakon izvzema blago, ali pravilo omejite na druge kraje. Kupci tam pravico obdržijo.

finding-fee-against-law = Pristojbina „{ $kind }“ se zaračuna tudi, ko si kupci po zakonu lahko brezplačno premislijo. Trgi: { $markets }.

finding-fee-against-law-help = Naj se začne po zakonskih dneh z days, omejite jo s places ali jo odstranite.

finding-freight-against-law =
    { $what ->
        [faults] Povratno pošiljko okvarjenega, poškodovanega ali napačnega blaga plača kupec; po zakonu jo tu plača trgovina: { $markets }.
       *[withdrawal] Povratno pošiljko plača kupec; če si premisli, jo po zakonu tu plača trgovina: { $markets }.
    }

finding-freight-against-law-help = V payer dajte shop, vsaj za te kraje.

finding-disclosure-unknown = V datoteki ne piše, ali kupci izvejo to: „{ $word }“.

finding-disclosure-unknown-help = Dodajte to v /shop/disclosures, s told true ali false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Trgi: { $markets }. Kupci tam smejo dlje odstopiti od pogodbe, če jim te pravice niste povedali.
        [return_cost_told] Trgi: { $markets }. Trgovina tam plača povratno pošiljko, če kupcem niste povedali, da jo plačajo oni.
        [policy_before_payment] Trgi: { $markets }. Zakon tam dovoli vračilo blaga, če pravila o vračilu niso jasna pred plačilom.
        [clause_on_final_screen] Trgi: { $markets }. Zakon tam dovoli vračilo blaga, če določilo o vračilu ni v ponudbi in na zadnjem zaslonu pred naročilom.
        [no_return_confirmed_per_order] Trgi: { $markets }. Tako blago je tam mogoče vrniti, če kupec v tem naročilu ni potrdil „brez vračila“.
        [digital_consent_confirmed] Trgi: { $markets }. Kupci digitalnih vsebin tam še smejo odstopiti, če jim soglasja niste potrdili.
        [guarantee_excluded] Trgi: { $markets }. Trgovina tam odgovarja za napake, razen če je kupcem povedala, da ne odgovarja.
        [contract_information] Trgi: { $markets }. Kupci tam smejo odstopiti, če pred naročilom niso izvedeli vsega, kar navaja zakon.
        [contract_copy] Trgi: { $markets }. Kupci tam smejo odstopiti dlje, če niso dobili kopije pogodbe.
        [exclusion_told] Trgi: { $markets }. Tako blago je tam mogoče vrniti, če kupci pred naročilom niso izvedeli, da to ni mogoče.
        [direct_marketing] Trgi: { $markets }. Kupci si tam smejo premisliti, če trgovina prodaja kot registrirani neposredni prodajalec.
       *[used_term_agreed] Trgi: { $markets }. Polni rok za napake tam velja tudi za rabljeno blago, če ni dogovorjen krajši.
    }

finding-disclosure-untold-help = Povejte jim to in v told dajte true. Do takrat odločitve to upoštevajo.

finding-refund-against-law =
    { $what ->
        [at_once] Po zakonu se denar po odstopu vrne takoj; po tem pravilu traja dlje. Trgi: { $markets }.
       *[days] Po zakonu se denar po odstopu vrne prej. Trgi: { $markets }. Dni tam: { $number }.
    }

finding-refund-against-law-help = Skrajšajte within_days v pravilih: { $rules }. Ali napišite posebno pravilo za te kraje.

finding-forbidden-words = Zakon prepoveduje besede, kot je „{ $value }“, ali jih ima za zavajajoče. Trgi: { $markets }. Morda je lažni preplah.

finding-forbidden-words-help = Odstranite jih ali natančno napišite, česa ne vzamete nazaj in da pravice po zakonu ostanejo.

finding-closed-platform = To kaže na platformo EU za spletne spore. Zaprta je od 20. julija 2025 (Uredba (EU) 2024/3228).

finding-closed-platform-help = Odstranite to. Če imate organ za spore, ga navedite v /disputes; pri nakupih prek meja EU kupcem pomaga ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Kupci lahko po zakonu odstopijo od pogodbe na spletu, v datoteki pa nič ne sprejme, kar napišejo. Trgi: { $markets }.

finding-withdrawal-unreachable-help = Dodajte endpoint ali e-naslov ali stran v /shop/contacts.

finding-duty-open = Po zakonu vaša trgovina to potrebuje, datoteka pa tega ne označuje kot urejeno. Trgi: { $markets }. Potrebno: { $duty }.

finding-duty-open-help = Ko je urejeno, dodajte v /shop/duties_met: { $ids }.

finding-duty-coming = Po zakonu bo vaša trgovina to potrebovala od spodaj navedenega dne. Trgi: { $markets }. Potrebno: { $duty }.

finding-duty-coming-help = Ko je urejeno, dodajte v /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Trgi: { $markets }. Trgovina, ki prodaja storitve, po zakonu potrebuje, kar je navedeno spodaj.
        [subscriptions] Trgi: { $markets }. Trgovina, katere pogodbe se same podaljšujejo, po zakonu potrebuje, kar je navedeno spodaj.
        [electrical_goods] Trgi: { $markets }. Trgovina, ki prodaja električno blago, po zakonu potrebuje, kar je navedeno spodaj.
        [durability_guarantee] Trgi: { $markets }. Če proizvajalec brezplačno jamči za cel izdelek več kot dve leti, po zakonu spada oznaka EU GARAN ob sliko in znova tik pred naročilo.
       *[paid_warranty] Trgi: { $markets }. Trgovina, ki ponuja garancijo proti plačilu, po zakonu potrebuje, kar je navedeno spodaj.
    }

finding-duty-conditional-help = Če to ni vaša trgovina ali je že urejeno, dodajte v /shop/duties_met: { $ids }.

finding-duty-unsure = Zakon to morda zahteva. Ni potrjeno, zato preverite. Trgi: { $markets }. Potrebno: { $duty }.

finding-duty-unsure-help = Vprašajte nekoga, ki pozna tamkajšnji zakon, in dodajte v /shop/duties_met: { $ids }.

finding-duty-unknown = Noben vaš trg nima obveznosti „{ $word }“.

finding-duty-unknown-help = Navajajo jih ugotovitve o odprtih obveznostih.

finding-duty-function = spletna funkcija za odstop, dobro vidna na vsaki strani, z izjavo brez razloga, uporabniškega računa in aplikacije ter drugim korakom za potrditev

finding-duty-way = dobro viden način za odstop na spletu

finding-duty-function-information = obvestilo pred naročilom, da obstaja spletna funkcija za odstop in kje je

finding-duty-acknowledgement = potrdilo vsakomur, ki odstopi, takoj in po e-pošti ali podobno, z vsebino izjave, datumom in uro

finding-duty-guarantee-notice = uradno obvestilo EU o zakonskem jamstvu, nespremenjeno in v jeziku kupca, dobro vidno pred naročilom

finding-duty-garan = oznaka EU GARAN na blagu z brezplačno garancijo proizvajalca, daljšo od dveh let

finding-duty-button = gumb s predpisanim besedilom

finding-duty-words = predpisano besedilo

finding-duty-notice = obvestilo

finding-duty-marking = oznaka na blagu, ki ga ni mogoče vrniti

finding-duty-link = povezava

finding-duty-information = določene informacije

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] zanesljivo
        [medium] verjetno, preverite
       *[low] ni preverjeno
    })

finding-law-since =
    { $markets }: { $citation }, začetek: { DATE($since, style: "long") } ({ $sure ->
        [high] zanesljivo
        [medium] verjetno, preverite
       *[low] ni preverjeno
    })

finding-law-words = „{ $text }“

finding-law-asked = „{ $text }“ ({ $place })

finding-case-without-rule = Za primer „{ $case }“ ni pravila.

finding-case-without-rule-help = Dodajte pravilo zanj. Brez njega kupci berejo samo, kar daje zakon.

finding-item-without-rule =
    { $what ->
        [markets] Za primer „{ $case }“ del izdelkov nima pravila. Trgi: { $markets }.
       *[everywhere] Za primer „{ $case }“ del izdelkov nima pravila.
    }

finding-item-without-rule-help = Za ta primer dodajte pravilo brez scope. Ožja pravila imajo še vedno prednost.

finding-no-contact = Pravila ne navajajo, koga vprašati.

finding-no-contact-help = Dodajte e-naslov, telefonsko številko ali stran. Tja kaže vsak „ne“.

finding-text-missing = To besedilo manjka v jezikih, v katerih odgovarjate: { $languages }.

finding-text-missing-help = Dodajte ga ali jezik odstranite iz /shop/languages.

finding-no-dispute-route = Organ za spore ni naveden; trgovina, ki jo zavezuje, ga mora navesti tu: { $markets }.

finding-no-dispute-route-help = Navedite ga v /disputes, če vas zavezuje.

finding-rule-shadowed = Pravilo „{ $rule }“ nikoli ne more veljati: ožja pravila pokrijejo vse, o čemer govori.

finding-rule-shadowed-help = Odstranite ga ali zožite druga pravila.

finding-unknown-locale = V jeziku „{ $word }“ ni stavkov; jezik teh je { $other }.

finding-unknown-locale-help = Zahtevajte enega od teh: { $known }.
