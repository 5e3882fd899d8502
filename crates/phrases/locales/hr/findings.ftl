## Zašto vrijedi pravilo i što uvezeni podaci nisu rekli

finding-why-title = Pregledana pravila, redom iz datoteke pravila

finding-why-rule = Pravilo

finding-why-result = Ishod

finding-why-decided = Što je odlučilo

finding-why-none = Za ovaj slučaj nema pravila.

finding-why-outcome =
    { $outcome ->
        [governs] vrijedi
        [outranked] odgovara; vrijedi uže pravilo
        [tied] odgovara jednako usko: izjednačeno
        [undecided] ovisi o podatku koji nedostaje
       *[out_of_scope] ne odgovara
    }

finding-why-order = Vrijedi najuže pravilo i ništa se ne spaja. Dva pravila koja odgovaraju uspoređuju se po ovim dijelovima dosega; odlučuje prvi u kojem se razlikuju:

finding-why-version = SHA-256 datoteke pravila: { $hash }

finding-page-item-missing = Ovdje nije opisan ni proizvod ni narudžba.

finding-page-item-missing-help = Navedite schema.org podatke proizvoda ili narudžbe kao JSON-LD.

finding-page-item-unclear = Nije jasno na koji se proizvod misli. Proizvoda: { $number }. Među njima: { LIST($known) }.

finding-page-item-unclear-help = Navedite SKU onog na koji mislite.

finding-page-country-missing = Ovdje ne piše zemlja kupca.

finding-page-country-missing-help = Navedite je, kao DE ili US-CA.

finding-page-assumed =
    { $what ->
        [case] Slučaj nije naveden; pretpostavljen je ovaj: { $value }.
        [country] Zemlja kupca uzeta je po odredištu paketa: { $value }.
        [utc_day] Vrijeme je u UTC-u. Uzet je njegov dan, a u trgovini može biti drugi: { $value }.
       *[category] Kategorija je zapisana kako je pišu pravila: { $value }.
    }

finding-page-assumed-help = Ako je to pogrešno, sami navedite podatak; on ima prednost.

finding-page-price =
    { $what ->
        [currency] „{ $value }” nije kod valute po ISO 4217, pa je cijena izostavljena.
        [range] Cijene su raspon do „{ $value }”, pa nijedna nije uzeta.
        [several] Ponude imaju različite cijene, pa nijedna nije uzeta.
        [unit] Cijena nije za jedan komad, pa je izostavljena.
        [tax] Cijena je bez poreza, a porez nije poznat.
       *[form] „{ $value }” nije točan iznos u ovoj valuti, pa je cijena izostavljena.
    }

finding-page-price-help = Napišite cijenu jednog komada kao 19.99 s kodom kao EUR: točka, bez tisućica, bez znaka.

finding-page-value =
    { $what ->
        [sku] Nijedan proizvod ovdje nema SKU „{ $value }”.
        [day] „{ $value }” nije dan; izostavljeno je.
        [count] „{ $value }” nije cijeli broj od 1 naviše; izostavljeno je.
        [category] „{ $value }” nije kategorija trgovine; izostavljeno je.
        [condition] Stanje „{ $value }” ne govori ništa što pravilo pita; izostavljeno je.
        [status] Stanje „{ $value }” ne govori dokle je stigla narudžba; izostavljeno je.
        [country] „{ $value }” nije kod zemlje po ISO 3166; izostavljeno je.
        [discount] Popust „{ $value }” na cijelu narudžbu nije podijeljen na proizvode; izostavljeno je.
        [kind] Ovo nije ni tekst ni broj; izostavljeno je.
        [texts] Broj tekstova s podacima ovdje: { $value }. Izostavljeno je sve nakon prvih 200.
       *[text] „{ $value }” je predugačko; izostavljeno je.
    }

finding-page-value-help = Ispravite to u podacima ili sami navedite podatak.

## Nalazi o dokumentu

finding-head =
    { $severity ->
        [error] pogreška
        [warning] upozorenje
       *[note] napomena
    }[{ $code }]

finding-whole-file = (cijela datoteka)

finding-clean = { $file }: u redu

finding-counts = pogreške: { $errors }, upozorenja: { $warnings }, napomene: { $notes }

finding-near = Mislite li na „{ $near }”?

finding-json-syntax =
    Nije JSON u retku { $line }, stupac { $column }: { $what ->
        [end] iza kraja slijedi još nešto.
        [unfinished] tekst završava na pola.
        [comma_or_bracket] ovamo ide zarez ili ].
        [comma_or_brace] ovamo ide zarez ili { "}" }.
        [key] ovamo ide ključ u navodnicima.
        [colon] iza ključa ide dvotočka.
        [digit] ovamo ide znamenka.
        [control] tekst sadrži kontrolni znak.
        [escape] JSON ne poznaje taj escape.
        [surrogate] polovica surogatnog para stoji sama.
        [hex] ovamo idu četiri heksadecimalne znamenke.
       *[value] ovamo ide vrijednost.
    }

finding-json-syntax-help = Ispravite tekst na tom mjestu. Uređivač koji zna JSON označava ga.

finding-too-large =
    { $what ->
        [members] Broj članova u ovom objektu: { $number }; čita se najviše { $most }.
        [items] Broj stavki na ovom popisu: { $number }; čita se najviše { $most }.
       *[bytes] Broj bajtova u tekstu: { $number }; čita se najviše { $most }.
    }

finding-too-large-help = Izbacite ono što ne spada ovamo.

finding-too-deep = Razina ugniježđenosti veća je od { $most }: redak { $line }, stupac { $column }.

finding-too-deep-help = Nijedan dokument ne treba toliku dubinu. Potražite nezatvorene zagrade.

finding-too-many = Nađeno osim ovih, a nije navedeno: { $more }.

finding-too-many-help = Prvo ispravite ove, pa provjerite ponovno.

finding-duplicate-key = Ključ „{ $word }” stoji dvaput u jednom objektu.

finding-duplicate-key-help = Zadržite jedan. Programi se ne slažu koji vrijedi.

finding-unknown-field = Format ovdje nema ključ „{ $word }”.

finding-unknown-field-help = Ovdje su poznati: { $known }.

finding-missing-field = Nedostaje ključ „{ $word }”.

finding-missing-field-help = Dodajte ga.

finding-wrong-type =
    Ovdje stoji: { $found ->
        [null] null
        [boolean] true ili false
        [whole] cijeli broj
        [fraction] decimalni broj
        [list] popis
        [object] objekt
       *[text] tekst
    }. Očekuje se: { $wanted ->
        [object] objekt
        [list] popis
        [boolean] true ili false
        [whole] cijeli broj
        [word] riječ u navodnicima
        [day] dan u navodnicima
        [time] vrijeme u navodnicima
        [minute] dan s vremenom u navodnicima
        [currency] kod valute
        [place] kod mjesta
        [link] poveznica
       *[text] tekst
    }.

finding-wrong-type-help = Napišite vrijednost u tom obliku.

finding-unknown-word = Riječ „{ $word }” ovdje nije poznata.

finding-unknown-word-help = Poznate riječi: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } je izvan raspona od { $least } do { $most }.
        [key] Ključ nema 32 heksadecimalne znamenke.
        [email] Ovo nije e-adresa.
        [order_reference] Broj narudžbe je prazan ili dulji od 80 znakova.
        [serials] Više od 20 serijskih brojeva, ili je jedan prazan ili dulji od 80 znakova.
        [wish] Želja je prazna ili dulja od 300 znakova.
        [photos] Više od 5 fotografija, ili je jedna navedena dvaput ili bez SHA-256 malim heksadecimalnim znamenkama.
        [pack] Ovo nije jezični paket ove verzije.
        [amount] Iznos je prevelik da bi se čuvao točno.
        [text] Tekst je prazan ili dulji od 2000 znakova.
        [same] „{ $value }” se razlikuje od ranijeg retka ove narudžbe.
       *[value] „{ $value }” ne postoji ili se piše drukčije.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Napišite broj iz tog raspona.
        [day] Napišite dan koji postoji, kao 2026-11-21.
        [time] Napišite vrijeme kao 09:30.
        [minute] Napišite dan s vremenom, kao 2026-10-15T10:00.
        [moment] Napišite vrijeme s pomakom, kao 2026-11-21T10:30:00+01:00.
        [currency] Napišite kod ISO 4217 kao EUR.
        [place] Napišite kod ISO 3166 kao DE ili US-CA.
        [link] Napišite poveznicu https:, mailto: ili tel:, ili putanju na svojoj stranici koja počinje s /.
        [key] Izradite 16 nasumičnih bajtova.
        [email] Napišite je kao name@example.com.
        [order_reference] Kopirajte ga iz e-poruke o narudžbi.
        [serials] Navedite do 20, svaki kako piše na proizvodu.
        [wish] Recite to u 1 do 300 znakova.
        [photos] Navedite do 5 fotografija, svaku jednom.
        [pack] Koristite paket iz ove verzije.
        [amount] Koristite manje iznose ili količine.
        [text] Napišite 1 do 2000 znakova.
        [price] Napišite je kao 129.90, s najviše onoliko decimala koliko valuta ima.
        [same] Napišite isto u svakom retku narudžbe.
       *[value] Oblik potražite u dokumentaciji.
    }

finding-unknown-version = Verzija formata { $number } ovdje nije poznata; čita se verzija 1.

finding-unknown-version-help = Ažurirajte after-sales ili napišite pravila u verziji 1.

finding-duplicate-rule = Id „{ $rule }” već je zauzet: { $other }.

finding-duplicate-rule-help = Dajte svakom pravilu vlastiti id. Odluke upućuju na njega.

finding-rule-tie = U slučaju „{ $case }” jednom proizvodu odgovaraju i „{ $other }” i „{ $rule }”, a nijedno nije uže.

finding-rule-tie-help = Suzite jedno od njih ili neka se njihova mjesta, dani ili kategorije isključuju.

finding-window-length =
    { $what ->
        [season] Ova sezona nema ni zadnji dan ni broj dana.
       *[window] Broj trajanja u ovom roku: { $number }. Treba točno jedno.
    }

finding-window-length-help =
    { $what ->
        [season] Navedite last_day ili days.
       *[window] Navedite jedno: days, months, until ili unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Pravilo „{ $rule }” ne navodi slučaj, pa nikad ne vrijedi.
        [fee] Naknada u pravilu „{ $rule }” ujedno je udio u cijeni i iznos.
       *[terms] Pravilo „{ $rule }” pristaje, ali ne kaže do kada ni što kupac dobiva.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Navedite barem jedan slučaj, na primjer return.
        [fee] Navedite share ili amount, ne oboje.
       *[terms] Dodajte window i remedies ili u answer stavite refuse ili ask_person.
    }

finding-season-order = Dani ove sezone nisu pravim redom.

finding-season-order-help = Prvo ide ordered_from, zatim ordered_until, zatim last_day.

finding-secret-exposed = „{ $name }” izgleda kao tajna. Pravila su javna: svaki ih kupac može pročitati.

finding-secret-exposed-help = Izbacite je i zamijenite ondje gdje je izdana. Neka je vaš poslužitelj dodaje zahtjevima.

finding-endpoint-setting =
    { $what ->
        [header] Krajnja točka „{ $preset }” treba zaglavlje „{ $name }”.
        [address] Adresa krajnje točke „{ $preset }” ne završava s { $name }.
       *[setting] Krajnja točka „{ $preset }” treba postavku „{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Dodajte ga u /endpoint/headers. Što pripada jednom kupcu, stranica navodi u elementu meta.
        [address] Napišite cijelu adresu, kao https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Dodajte njezin naziv i vrijednost u /endpoint/settings. Nikad tajnu.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Uz simple ili no-cors u cors preglednici ne šalju vaša zaglavlja.
        [json] Uz simple ili no-cors u cors preglednici ne šalju JSON.
        [method] Uz simple ili no-cors u cors preglednici šalju samo POST.
        [same_origin] „{ $preset }” prima zahtjeve samo s vlastite stranice.
        [simple] „{ $preset }” ne odgovara na pitanje koje preglednici postavljaju prije slanja.
        [address] Na ovu se adresu uz „{ $preset }” ništa ne može poslati.
        [status] Status izvan 200 do 299 nije uspjeh.
        [timeout] Najdulje vrijeme jednog poziva je 1 do 120 sekundi.
       *[look_up] U adresi za provjeru nema mjesta za ključ zahtjeva.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Izbacite zaglavlja ili u cors stavite preflight, ako krajnja točka na to odgovara.
        [json] U format stavite form ili text, ili u cors preflight, ako krajnja točka na to odgovara.
        [method] U method stavite POST, ili u cors preflight, ako krajnja točka na to odgovara.
        [same_origin] Izbacite cors ili u njega stavite same-origin.
        [simple] Izbacite cors ili u njega stavite simple.
        [address] Uz mailto napišite poveznicu za e-poštu. Inače napišite adresu https: ili putanju na svojoj stranici.
        [status] Navedite samo statuse koji znače: zahtjev je spremljen.
        [timeout] Uobičajeno je 20.
       *[look_up] Napišite riječ key u vitičastim zagradama tamo gdje pripada.
    }

finding-endpoint-relay = „{ $name }” prima pozive samo s tajnim ključem, a stranica ga ne smije sadržavati.

finding-endpoint-relay-help = Neka mali program na vašem poslužitelju prima i prosljeđuje zahtjeve, ili koristite Desk.

finding-endpoint-pointer = Nijedan zahtjev nema „{ $word }”, pa bi to bilo izostavljeno.

finding-endpoint-pointer-help = Ovdje su poznati: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Uz no-cors u cors nitko ne može potvrditi da je zahtjev stigao. Kupcima to kažemo.
       *[untested] Svaki odgovor od 200 do 299 ovdje se broji kao uspjeh.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Neka krajnja točka odgovara na preflight, ili koristite Desk.
       *[untested] Dodajte success s at: mjesto u odgovoru koje postoji samo kad je zahtjev spremljen.
    }

finding-unknown-region = Trgovina ne definira regiju „{ $word }”, pa ovo pravilo ne odgovara nikome.

finding-unknown-region-help = Dodajte je u /shop/regions ili navedite mjesta u places.

finding-insecure-url = „{ $value }” nije šifrirano: drugi mogu čitati i mijenjati ono što se šalje.

finding-insecure-url-help = Napišite adresu s https:.

finding-currency-mix = Valuta ovog iznosa je { $currency }; valuta trgovine je { $own }.

finding-currency-mix-help = Napišite ga u valuti trgovine. Drugi iznosi ne ulaze u procjenu povrata novca.

finding-contradiction =
    { $what ->
        [backwards] Ovo završava prije nego što počne.
        [refusal_gives] Pravilo „{ $rule }” odbija, a navodi što kupac dobiva.
        [limit_zero] Pravilo „{ $rule }” pristaje, a dopušta to nula puta.
        [opens_too_late] Po pravilu „{ $rule }” kupac može djelovati tek nakon isteka roka.
        [same_unasked] Pravilo „{ $rule }” mijenja samo za istu vrstu, a nikad je ne traži.
        [shop_pays_amount] Po pravilu „{ $rule }” povratnu dostavu plaća trgovina, a ipak je naveden iznos.
        [window_remedy] Rok pravila „{ $rule }” odnosi se na nešto što pravilo ne daje.
        [fee_over_price] Naknada u pravilu „{ $rule }” veća je od cijele cijene.
        [late_unreachable] Jedan stupanj za kašnjenje u pravilu „{ $rule }” nikad se ne dosegne.
       *[empty_range] Raspon u pravilu „{ $rule }” je prazan.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Zamijenite krajeve.
        [refusal_gives] Uklonite remedies ili u answer stavite accept.
        [limit_zero] Povećajte most ili u answer stavite refuse.
        [opens_too_late] Neka čekanje završi prije roka.
        [same_unasked] Dodajte uvjet same_kind, s refuse ili drugom posljedicom.
        [shop_pays_amount] Uklonite amount ili u payer stavite buyer.
        [window_remedy] Dodajte to u remedies pravila ili izbacite iz roka.
        [fee_over_price] Udjeli su u stotinkama postotka: 10 % pišite kao 1000.
        [late_unreachable] Poredajte stupnjeve uzlazno, otvoreni zadnji.
       *[empty_range] Zamijenite least i most, ili from i until.
    }

finding-law-not-held = Zakon ovih tržišta nije u ovoj verziji: { $markets }.

finding-law-not-held-help = Kupci tamo čitaju vaša pravila uz napomenu da lokalni zakon može dati više.

finding-below-law =
    { $what ->
        [months] Po zakonu trgovina ovdje odgovara za kvarove dulje od ovog roka: { $markets }. Mjeseci po zakonu: { $number }.
       *[days] Po zakonu se kupci ovdje mogu predomisliti dulje od ovog roka: { $markets }. Dana po zakonu: { $number }.
    }

finding-below-law-help = Kupci tamo vide bolje od toga dvoga. Produljite rok da jedan tekst vrijedi za sve.

finding-exclusion-without-basis =
    { $what ->
        [goods] Pravilo „{ $rule }” odbija ovu robu: { $goods }. Zakon je ne izuzima ovdje: { $markets }.
       *[all] Pravilo „{ $rule }” odbija robu koju kupci po zakonu smiju vratiti ovdje: { $markets }.
    }

finding-exclusion-without-basis-help = U traits navedite zašto zakon izuzima robu ili ograničite pravilo na druga mjesta. Kupci tamo zadržavaju pravo.

finding-fee-against-law = Naknada „{ $kind }” naplaćuje se i dok se kupci po zakonu mogu besplatno predomisliti. Tržišta: { $markets }.

finding-fee-against-law-help = Neka počne nakon zakonskih dana s days, ograničite je s places ili je uklonite.

finding-freight-against-law =
    { $what ->
        [faults] Povratnu dostavu neispravne, oštećene ili pogrešne robe plaća kupac; po zakonu je ovdje plaća trgovina: { $markets }.
       *[withdrawal] Povratnu dostavu plaća kupac; kad se predomisli, po zakonu je ovdje plaća trgovina: { $markets }.
    }

finding-freight-against-law-help = U payer stavite shop, barem za ta mjesta.

finding-disclosure-unknown = U datoteci ne piše govori li se kupcima ovo: „{ $word }”.

finding-disclosure-unknown-help = Dodajte to u /shop/disclosures, s told true ili false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Tržišta: { $markets }. Kupci tamo smiju dulje odustati od kupnje ako im niste rekli za to pravo.
        [return_cost_told] Tržišta: { $markets }. Trgovina tamo plaća povratnu dostavu ako kupcima niste rekli da je plaćaju oni.
        [policy_before_payment] Tržišta: { $markets }. Zakon tamo dopušta povrat ako pravila o povratu nisu jasna prije plaćanja.
        [clause_on_final_screen] Tržišta: { $markets }. Zakon tamo dopušta povrat ako odredba o povratu nije u ponudi i na zadnjem zaslonu prije narudžbe.
        [no_return_confirmed_per_order] Tržišta: { $markets }. Takva se roba tamo može vratiti ako kupac u toj narudžbi nije potvrdio „bez povrata”.
        [digital_consent_confirmed] Tržišta: { $markets }. Kupci digitalnog sadržaja tamo još smiju odustati ako im niste potvrdili pristanak.
        [guarantee_excluded] Tržišta: { $markets }. Trgovina tamo odgovara za kvarove, osim ako je kupcima rekla da ne odgovara.
        [contract_information] Tržišta: { $markets }. Kupci tamo smiju otkazati ako prije narudžbe nisu saznali sve što zakon navodi.
        [contract_copy] Tržišta: { $markets }. Kupci tamo smiju dulje otkazati ako nisu dobili kopiju ugovora.
        [exclusion_told] Tržišta: { $markets }. Takva se roba tamo može vratiti ako kupci prije narudžbe nisu saznali da ne može.
        [direct_marketing] Tržišta: { $markets }. Kupci se tamo smiju predomisliti ako trgovina prodaje kao registrirani izravni prodavač.
       *[used_term_agreed] Tržišta: { $markets }. Puni rok za kvarove tamo vrijedi i za rabljenu robu ako nije dogovoren kraći.
    }

finding-disclosure-untold-help = Recite im to i u told stavite true. Dotad odluke s time računaju.

finding-refund-against-law =
    { $what ->
        [at_once] Po zakonu se novac nakon odustajanja vraća odmah; po ovom pravilu traje dulje. Tržišta: { $markets }.
       *[days] Po zakonu se novac nakon odustajanja vraća ranije. Tržišta: { $markets }. Dana tamo: { $number }.
    }

finding-refund-against-law-help = Skratite within_days u pravilima: { $rules }. Ili napišite zasebno pravilo za ta mjesta.

finding-forbidden-words = Zakon zabranjuje riječi kao „{ $value }” ili ih smatra zavaravajućima. Tržišta: { $markets }. Uzbuna može biti lažna.

finding-forbidden-words-help = Uklonite ih ili točno napišite što ne primate natrag i da zakonska prava ostaju.

finding-closed-platform = Ovo vodi na platformu EU-a za online sporove. Zatvorena je 20. srpnja 2025. (Uredba (EU) 2024/3228).

finding-closed-platform-help = Uklonite to. Ako imate tijelo za sporove, navedite ga u /disputes; za kupnje preko granica EU-a kupcima pomaže ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Kupci po zakonu mogu odustati online, a ništa u datoteci ne prima što oni napišu. Tržišta: { $markets }.

finding-withdrawal-unreachable-help = Dodajte endpoint, ili e-adresu ili stranicu u /shop/contacts.

finding-duty-open = Po zakonu vaša trgovina ovo treba, a datoteka to ne označava kao obavljeno. Tržišta: { $markets }. Potrebno: { $duty }.

finding-duty-open-help = Kad je postavljeno, dodajte u /shop/duties_met: { $ids }.

finding-duty-coming = Po zakonu će vaša trgovina ovo trebati od dana navedenog u nastavku. Tržišta: { $markets }. Potrebno: { $duty }.

finding-duty-coming-help = Kad je postavljeno, dodajte u /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Tržišta: { $markets }. Trgovina koja prodaje usluge po zakonu treba ono što je navedeno u nastavku.
        [subscriptions] Tržišta: { $markets }. Trgovina čiji se ugovori sami produljuju po zakonu treba ono što je navedeno u nastavku.
        [electrical_goods] Tržišta: { $markets }. Trgovina koja prodaje električnu robu po zakonu treba ono što je navedeno u nastavku.
        [durability_guarantee] Tržišta: { $markets }. Ako proizvođač besplatno jamči za cijeli proizvod dulje od dvije godine, oznaka EU-a GARAN ide uz sliku i tik prije narudžbe.
       *[paid_warranty] Tržišta: { $markets }. Trgovina koja nudi jamstvo uz plaćanje po zakonu treba ono što je navedeno u nastavku.
    }

finding-duty-conditional-help = Ako to nije vaša trgovina ili je već postavljeno, dodajte u /shop/duties_met: { $ids }.

finding-duty-unsure = Zakon možda traži ovo. Nije provjereno, pa provjerite. Tržišta: { $markets }. Potrebno: { $duty }.

finding-duty-unsure-help = Pitajte nekoga tko zna tamošnji zakon, pa dodajte u /shop/duties_met: { $ids }.

finding-duty-unknown = Nijedno vaše tržište nema obvezu „{ $word }”.

finding-duty-unknown-help = Navode ih nalazi o otvorenim obvezama.

finding-duty-function = online funkcija za odustajanje, lako vidljiva na svakoj stranici, s izjavom bez razloga, korisničkog računa i aplikacije te drugim korakom za potvrdu

finding-duty-way = lako vidljiv način za online odustajanje

finding-duty-function-information = obavijest prije narudžbe da postoji online funkcija za odustajanje i gdje je

finding-duty-acknowledgement = potvrda svakome tko odustane, odmah i e-poštom ili slično, s tekstom izjave, datumom i vremenom

finding-duty-guarantee-notice = službena obavijest EU-a o zakonskom jamstvu, nepromijenjena i na jeziku kupca, lako vidljiva prije narudžbe

finding-duty-garan = oznaka EU-a GARAN na robi s besplatnim jamstvom proizvođača duljim od dvije godine

finding-duty-button = gumb s propisanim tekstom

finding-duty-words = propisani tekst

finding-duty-notice = obavijest

finding-duty-marking = oznaka na robi koja se ne može vratiti

finding-duty-link = poveznica

finding-duty-information = određeni podaci

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sigurno
        [medium] vjerojatno, provjerite
       *[low] nije provjereno
    })

finding-law-since =
    { $markets }: { $citation }, od { DATE($since, style: "long") } ({ $sure ->
        [high] sigurno
        [medium] vjerojatno, provjerite
       *[low] nije provjereno
    })

finding-law-words = „{ $text }”

finding-law-asked = „{ $text }” ({ $place })

finding-case-without-rule = Nijedno pravilo ne pokriva slučaj „{ $case }”.

finding-case-without-rule-help = Dodajte pravilo za njega. Bez njega kupci čitaju samo ono što daje zakon.

finding-item-without-rule =
    { $what ->
        [markets] Za slučaj „{ $case }” dio proizvoda nema pravilo. Tržišta: { $markets }.
       *[everywhere] Za slučaj „{ $case }” dio proizvoda nema pravilo.
    }

finding-item-without-rule-help = Dodajte za taj slučaj pravilo bez scope. Uža pravila i dalje imaju prednost.

finding-no-contact = Pravila ne navode koga pitati.

finding-no-contact-help = Dodajte e-adresu, telefon ili stranicu. Svako „ne” upućuje tamo.

finding-text-missing = Ovaj tekst nedostaje na jezicima na kojima odgovarate: { $languages }.

finding-text-missing-help = Dodajte ga ili izbacite jezik iz /shop/languages.

finding-no-dispute-route = Nije navedeno tijelo za sporove; trgovina vezana uz njega mora ga navesti ovdje: { $markets }.

finding-no-dispute-route-help = Navedite ga u /disputes ako vas obvezuje.

finding-rule-shadowed = Pravilo „{ $rule }” nikad ne može vrijediti: uža pravila pokrivaju sve o čemu govori.

finding-rule-shadowed-help = Uklonite ga ili suzite druga pravila.

finding-unknown-locale = Na jeziku „{ $word }” nema rečenica; ove su na jeziku { $other }.

finding-unknown-locale-help = Zatražite jedan od ovih: { $known }.
