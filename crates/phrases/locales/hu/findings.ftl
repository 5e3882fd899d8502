finding-why-title = Megnézett szabályok, a policy sorrendjében

finding-why-rule = Szabály

finding-why-result = Eredmény

finding-why-decided = Ami dönt

finding-why-none = A policyban nincs szabály erre az esetre.

finding-why-outcome =
    { $outcome ->
        [governs] érvényes
        [outranked] illik; egy szűkebb szabály érvényes
        [tied] ugyanolyan szűken illik: döntetlen
        [undecided] hiányzó adattól függ
       *[out_of_scope] nem illik
    }

finding-why-order = A legszűkebb szabály érvényes, semmit sem vonunk össze. Két illő szabályt hatókörük ezen részei szerint vetünk össze; az első eltérés dönt:

finding-why-version = A policy SHA-256 értéke: { $hash }

finding-page-item-missing = Itt nincs leírva termék vagy rendelés.

finding-page-item-missing-help = Adja meg egy termék vagy rendelés schema.org-adatait JSON-LD formában.

finding-page-item-unclear = Nem világos, melyik termékről van szó. Termékek: { $number }. Köztük: { LIST($known) }.

finding-page-item-unclear-help = Adja meg a keresett termék SKU-ját.

finding-page-country-missing = Innen nem derül ki a vevő országa.

finding-page-country-missing-help = Adja meg, például DE vagy US-CA.

finding-page-assumed =
    { $what ->
        [case] Nincs megadva eset; ezt feltételezzük: { $value }.
        [country] A vevő országának a csomag célját vesszük: { $value }.
        [utc_day] Az idő UTC szerinti. A napját vesszük, amely a boltnál más is lehet: { $value }.
       *[category] A kategóriát úgy írjuk, ahogy a policyk: { $value }.
    }

finding-page-assumed-help = Ha ez nem jó, adja meg Ön az adatot; az számít.

finding-page-price =
    { $what ->
        [currency] „{ $value }” nem ISO 4217 pénznemkód, ezért az ár kimarad.
        [range] Az árak egy sávot adnak, a teteje „{ $value }”, ezért árat nem veszünk át.
        [several] Az ajánlatok ára eltér, ezért egyiket sem vesszük át.
        [unit] Az ár nem egy darabra szól, ezért kimarad.
        [tax] Az ár adó nélküli, és az adót nem ismerjük.
       *[form] „{ $value }” nem pontos összeg ebben a pénznemben, ezért az ár kimarad.
    }

finding-page-price-help = Egy darab árát így írja: 19.99, a kódot így: EUR. Ponttal, ezres tagolás és jel nélkül.

finding-page-value =
    { $what ->
        [sku] Itt egyik termék SKU-ja sem ez: „{ $value }”.
        [day] „{ $value }” nem nap; kimarad.
        [count] „{ $value }” nem egész szám 1-től felfelé; kimarad.
        [category] „{ $value }” nem a bolt kategóriája; kimarad.
        [condition] Az állapotból („{ $value }”) nem derül ki semmi, amit szabály kérdez; kimarad.
        [status] Az állapotból („{ $value }”) nem derül ki, hol tart a rendelés; kimarad.
        [country] „{ $value }” nem ISO 3166 országkód; kimarad.
        [discount] A teljes rendelés kedvezménye („{ $value }”) nincs elosztva a termékek között; kimarad.
        [kind] Ez sem szöveg, sem szám; kimarad.
        [texts] Adatszövegek itt: { $value }. Az első 200 utániak kimaradnak.
       *[text] „{ $value }” túl hosszú; kimarad.
    }

finding-page-value-help = Javítsa az adatokban, vagy adja meg Ön az adatot.

finding-head =
    { $severity ->
        [error] hiba
        [warning] figyelmeztetés
       *[note] megjegyzés
    }[{ $code }]

finding-whole-file = (teljes fájl)

finding-clean = { $file }: rendben

finding-counts = hibák: { $errors }, figyelmeztetések: { $warnings }, megjegyzések: { $notes }

finding-near = Erre gondolt: „{ $near }”?

finding-json-syntax =
    Nem JSON, { $line }. sor, { $column }. oszlop: { $what ->
        [end] a vége után még van valami.
        [unfinished] a szöveg félbeszakad.
        [comma_or_bracket] ide vessző vagy ] kell.
        [comma_or_brace] ide vessző vagy { "}" } kell.
        [key] ide kulcs kell idézőjelben.
        [colon] a kulcs után kettőspont kell.
        [digit] ide számjegy kell.
        [control] egy szövegben vezérlőkarakter van.
        [escape] a JSON nem ismeri ezt az escape-jelölést.
        [surrogate] egy helyettesítő pár fele egyedül áll.
        [hex] ide négy hexadecimális számjegy kell.
       *[value] ide érték kell.
    }

finding-json-syntax-help = Javítsa ott a szöveget. Egy JSON-t ismerő szerkesztő megjelöli a helyet.

finding-too-large =
    { $what ->
        [members] Ennek az objektumnak { $number } tagja van; legfeljebb { $most } olvasható.
        [items] Ennek a listának { $number } eleme van; legfeljebb { $most } olvasható.
       *[bytes] A szöveg { $number } bájt; legfeljebb { $most } olvasható.
    }

finding-too-large-help = Vegye ki, ami nem ide tartozik.

finding-too-deep = Túl mély: több mint { $most } szint, { $line }. sor, { $column }. oszlop.

finding-too-deep-help = Ilyen mélység egy dokumentumban sem kell. Keressen le nem zárt zárójeleket.

finding-too-many = Ezeken felül talált, fel nem sorolt: { $more }.

finding-too-many-help = Előbb ezeket javítsa, aztán ellenőrizze újra.

finding-duplicate-key = Ez a kulcs kétszer áll egy objektumban: „{ $word }”.

finding-duplicate-key-help = Az egyiket tartsa meg. A programok eltérően veszik, melyik számít.

finding-unknown-field = A formátumban itt nincs ilyen kulcs: „{ $word }”.

finding-unknown-field-help = Itt ismert: { $known }.

finding-missing-field = Hiányzik ez a kulcs: „{ $word }”.

finding-missing-field-help = Adja hozzá.

finding-wrong-type =
    Itt ez áll: { $found ->
        [null] null
        [boolean] true vagy false
        [whole] egész szám
        [fraction] tört szám
        [list] lista
        [object] objektum
       *[text] szöveg
    }. Ide ez kell: { $wanted ->
        [object] objektum
        [list] lista
        [boolean] true vagy false
        [whole] egész szám
        [word] szó idézőjelben
        [day] nap idézőjelben
        [time] időpont idézőjelben
        [minute] nap és időpont idézőjelben
        [currency] pénznemkód
        [place] helykód
        [link] link
       *[text] szöveg
    }.

finding-wrong-type-help = Írja az értéket ilyen formában.

finding-unknown-word = Ez a szó itt nem ismert: „{ $word }”.

finding-unknown-word-help = Ismert szavak: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } kívül esik ezen: { $least }–{ $most }.
        [key] A kulcs nem 32 hexadecimális számjegy.
        [email] Ez nem e-mail-cím.
        [order_reference] A rendelésszám üres vagy hosszabb 80 karakternél.
        [serials] Több mint 20 sorozatszám, vagy egyikük üres vagy hosszabb 80 karakternél.
        [wish] A kívánság üres vagy hosszabb 300 karakternél.
        [photos] Több mint 5 fénykép, vagy egyikük kétszer szerepel, vagy nincs kisbetűs hexadecimális SHA-256 értéke.
        [pack] Ez nem ennek a verziónak a nyelvi csomagja.
        [amount] Egy összeg túl nagy ahhoz, hogy pontosan tároljuk.
        [text] A szöveg üres vagy hosszabb 2000 karakternél.
        [same] „{ $value }” eltér a rendelés egy korábbi sorától.
       *[value] „{ $value }” nem létezik, vagy másként írják.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Írjon egy számot ebből a sávból.
        [day] Írjon létező napot, például 2026-11-21.
        [time] Írjon időpontot, például 09:30.
        [minute] Írjon napot időponttal, például 2026-10-15T10:00.
        [moment] Írjon időt eltolással, például 2026-11-21T10:30:00+01:00.
        [currency] Írjon ISO 4217 kódot, például EUR.
        [place] Írjon ISO 3166 kódot, például DE vagy US-CA.
        [link] Írjon https:, mailto: vagy tel: linket, vagy a webhelye egy / jellel kezdődő útvonalát.
        [key] Készítsen 16 véletlen bájtot.
        [email] Így írja: name@example.com.
        [order_reference] Másolja ki a rendelési e-mailből.
        [serials] Legfeljebb 20-at adjon meg, mindegyiket úgy, ahogy a terméken áll.
        [wish] Írja le 1–300 karakterben.
        [photos] Legfeljebb 5 fényképet adjon meg, mindegyiket egyszer.
        [pack] Az ezzel a verzióval kapott csomagot használja.
        [amount] Használjon kisebb összegeket vagy mennyiségeket.
        [text] Írjon 1–2000 karaktert.
        [price] Így írja: 129.90, legfeljebb annyi tizedesjeggyel, amennyi a pénznemnek van.
        [same] A rendelés minden sorába ugyanazt írja.
       *[value] Nézze meg a formát a dokumentációban.
    }

finding-unknown-version = A formátumnak ez a verziója itt nem ismert: { $number }. Ez a program az 1-es verziót olvassa.

finding-unknown-version-help = Frissítse az after-sales programot, vagy írja a policyt az 1-es verzióban.

finding-duplicate-rule = Ez az azonosító már foglalt: „{ $rule }”. Itt áll: { $other }.

finding-duplicate-rule-help = Adjon minden szabálynak saját azonosítót. A döntések erre hivatkoznak.

finding-rule-tie = Ennél az esetnél („{ $case }”) egy termékre ez is, az is illhet: „{ $other }” és „{ $rule }”. Egyik sem szűkebb.

finding-rule-tie-help = Szűkítse az egyiket, vagy zárják ki egymást a helyek, napok vagy kategóriák.

finding-window-length =
    { $what ->
        [season] Ez a szezon nem ad meg sem utolsó napot, sem napszámot.
       *[window] Hosszok, amelyeket ez az időszak megad: { $number }. Pontosan egy kell.
    }

finding-window-length-help =
    { $what ->
        [season] Adja meg: last_day vagy days.
       *[window] Egyet adjon meg: days, months, until vagy unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] A szabály („{ $rule }”) nem nevez meg esetet, ezért sosem érvényes.
        [fee] A szabály („{ $rule }”) egyik díja az ár hányada is, összeg is.
       *[terms] A szabály („{ $rule }”) elfogad, de nem mondja meg, meddig, vagy mit kap a vevő.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nevezzen meg legalább egy esetet, például return.
        [fee] Vagy share, vagy amount legyen, ne mindkettő.
       *[terms] Adja hozzá: window és remedies, vagy az answer értéke refuse vagy ask_person legyen.
    }

finding-season-order = Ennek a szezonnak a napjai rossz sorrendben vannak.

finding-season-order-help = Először ordered_from, aztán ordered_until, végül last_day.

finding-secret-exposed = Itt titok lehet: „{ $name }”. A policy nyilvános: minden vevő olvashatja.

finding-secret-exposed-help = Vegye ki, és cseréltesse le ott, ahol kiadták. A szervere tegye hozzá a kérésekhez.

finding-endpoint-setting =
    { $what ->
        [header] A végponthoz („{ $preset }”) ez a fejléc kell: „{ $name }”.
        [address] A végpont („{ $preset }”) címének vége nem ez: { $name }.
       *[setting] A végponthoz („{ $preset }”) ez a beállítás kell: „{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Adja hozzá itt: /endpoint/headers. Ami egy vevőhöz tartozik, azt az oldal egy meta elemben mondja meg.
        [address] Írja ki a teljes címet, például https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Adja hozzá a nevét és értékét itt: /endpoint/settings. Titkot soha.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Ha a cors értéke simple vagy no-cors, a böngészők nem küldik el a saját fejléceit.
        [json] Ha a cors értéke simple vagy no-cors, a böngészők nem küldenek JSON-t.
        [method] Ha a cors értéke simple vagy no-cors, a böngészők csak POST hívást küldenek.
        [same_origin] „{ $preset }” csak a saját webhelyéről fogad kéréseket.
        [simple] „{ $preset }” nem válaszol arra, amit a böngészők a küldés előtt kérdeznek.
        [address] Erre a címre ezzel semmi sem küldhető: „{ $preset }”.
        [status] A 200–299 tartományon kívüli állapot nem siker.
        [timeout] Egy hívás leghosszabb ideje 1–120 másodperc.
       *[look_up] A lekérdező címben nincs hely a kérés kulcsának.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Vegye ki a fejléceket, vagy a cors legyen preflight, ha a végpont válaszol az ilyen kérdésekre.
        [json] A format legyen form vagy text, vagy a cors legyen preflight, ha a végpont válaszol az ilyen kérdésekre.
        [method] A method legyen POST, vagy a cors legyen preflight, ha a végpont válaszol az ilyen kérdésekre.
        [same_origin] Vegye ki a cors mezőt, vagy legyen same-origin.
        [simple] Vegye ki a cors mezőt, vagy legyen simple.
        [address] Ha mailto, írjon e-mail-linket. Máskor https: címet vagy a webhelye útvonalát.
        [status] Csak olyan állapotot írjon, amely azt jelenti: a kérés el van mentve.
        [timeout] A szokásos 20.
       *[look_up] Írja a key szót kapcsos zárójelben oda, ahová tartozik.
    }

finding-endpoint-relay = „{ $name }” csak titkos kulccsal fogad hívást, és ilyet oldal nem tartalmazhat.

finding-endpoint-relay-help = A szerverén egy kis program vegye át és adja tovább a kéréseket, vagy használja a desket.

finding-endpoint-pointer = Egy kérésben sincs ilyen: „{ $word }”, ezért kimaradna.

finding-endpoint-pointer-help = Itt ismert: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Ha a cors értéke no-cors, senki sem tudja igazolni, hogy egy kérés megérkezett. Ezt a vevőknek megmondjuk.
       *[untested] Itt minden 200–299 közti válasz sikernek számít.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] A végpont válaszoljon a preflight kérdésekre, vagy használja a desket.
       *[untested] Adja hozzá: success, benne at: a válasz olyan helye, amely csak mentett kérésnél létezik.
    }

finding-unknown-region = A bolt nem határoz meg ilyen régiót: „{ $word }”. Ez a szabály így senkire sem illik.

finding-unknown-region-help = Adja hozzá itt: /shop/regions, vagy nevezze meg a helyeit itt: places.

finding-insecure-url = „{ $value }” nem titkosított: mások olvashatják és módosíthatják, amit küldenek.

finding-insecure-url-help = Írja a https: címet.

finding-currency-mix = Ennek az összegnek a pénzneme: { $currency }; a bolt pénzneme: { $own }.

finding-currency-mix-help = Írja a bolt pénznemében. Más összegek kimaradnak a visszatérítés becsléséből.

finding-contradiction =
    { $what ->
        [backwards] Ez előbb ér véget, mint ahogy kezdődik.
        [refusal_gives] A szabály („{ $rule }”) elutasít, és mégis megnevezi, mit kap a vevő.
        [limit_zero] A szabály („{ $rule }”) elfogad, és nulla alkalmat enged.
        [opens_too_late] A szabály („{ $rule }”) szerint a vevő csak az idő lejárta után léphet.
        [same_unasked] A szabály („{ $rule }”) csak ugyanolyanra cserél, és ezt sosem kérdezi meg.
        [shop_pays_amount] A szabály („{ $rule }”) szerint a bolt fizeti a visszaküldést, mégis összeget ad meg rá.
        [window_remedy] A szabály („{ $rule }”) egyik időszaka olyasmire szól, amit a szabály nem ad.
        [fee_over_price] A szabály („{ $rule }”) egyik díja több, mint a teljes ár.
        [late_unreachable] A szabály („{ $rule }”) egyik késési fokozata sosem érhető el.
       *[empty_range] A szabály („{ $rule }”) egyik tartománya üres.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Cserélje fel a két végét.
        [refusal_gives] Vegye ki a remedies mezőt, vagy az answer legyen accept.
        [limit_zero] Emelje a „most” mező értékét, vagy az answer legyen refuse.
        [opens_too_late] A várakozás érjen véget az időszak vége előtt.
        [same_unasked] Adja hozzá a same_kind feltételt, refuse vagy más következménnyel.
        [shop_pays_amount] Vegye ki az amount mezőt, vagy a payer legyen buyer.
        [window_remedy] Adja a szabály remedies mezőjéhez, vagy vegye ki az időszakból.
        [fee_over_price] A hányad század százalékban áll: a 10% így írandó: 1000.
        [late_unreachable] Tegye a fokozatokat növekvő sorrendbe, a nyitottat a végére.
       *[empty_range] Cserélje fel: least és most, vagy from és until.
    }

finding-law-not-held = Ebben a verzióban nincs meg ezeknek az országoknak a törvénye: { $markets }.

finding-law-not-held-help = Az ottani vevők a szabályzatát olvassák, és azt, hogy a helyi törvény többet adhat.

finding-below-law =
    { $what ->
        [months] A törvény ({ $markets }) szerint a bolt ennél az időnél tovább felel a hibákért. Hónapok ott: { $number }.
       *[days] A törvény ({ $markets }) szerint a vevő ennél az időnél tovább gondolhatja meg magát. Napok ott: { $number }.
    }

finding-below-law-help = Az ottani vevők a jobbikat látják. Hosszabbítsa meg az időt, hogy egy szöveg jó legyen mindenkinek.

finding-exclusion-without-basis =
    { $what ->
        [goods] A szabály („{ $rule }”) ezt elutasítja: { $goods }. A törvény ({ $markets }) az ilyen árura nem tesz kivételt.
       *[all] A szabály („{ $rule }”) olyan árut utasít el, amelyet a vevő a törvény szerint visszaküldhet: { $markets }.
    }

finding-exclusion-without-basis-help = Írja a traits mezőbe, miért tesz kivételt a törvény, vagy szűkítse a szabályt más helyekre. Az ottani vevők joga megmarad.

finding-fee-against-law = A díj („{ $kind }”) akkor is él, amikor a törvény ({ $markets }) szerint a vevő ingyen elállhat.

finding-fee-against-law-help = A days mezővel kezdje a törvényes napok után, szűkítse a places mezővel, vagy vegye ki.

finding-freight-against-law =
    { $what ->
        [faults] A hibás, sérült vagy téves áru visszaküldését a vevő fizeti. A törvény ({ $markets }) szerint a bolt fizeti.
       *[withdrawal] A visszaküldést a vevő fizeti. Elálláskor a törvény ({ $markets }) szerint a bolt fizeti.
    }

finding-freight-against-law-help = A payer legyen shop, legalább ezeken a helyeken.

finding-disclosure-unknown = A fájl nem mondja meg, hogy a vevők tudnak-e erről: „{ $word }”.

finding-disclosure-unknown-help = Adja hozzá itt: /shop/disclosures, és a told legyen true vagy false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: a vevő tovább állhat el, ha nem tájékoztatják erről a jogról.
        [return_cost_told] { $markets }: a bolt fizeti a visszaküldést, ha a vevőnek nem mondják meg, hogy ő fizeti.
        [policy_before_payment] { $markets }: a törvény szerint a vevő visszaküldheti az árut, ha a visszaküldési szabály fizetés előtt nem látszik világosan.
        [clause_on_final_screen] { $markets }: a törvény szerint a vevő visszaküldheti az árut, ha a visszaküldési kikötés hiányzik az ajánlatból és a rendelés utolsó képernyőjéről.
        [no_return_confirmed_per_order] { $markets }: az ilyen áru visszaküldhető, ha a vevő abban a rendelésben nem erősítette meg: „nincs visszaküldés”.
        [digital_consent_confirmed] { $markets }: digitális tartalomnál a vevő még elállhat, ha a beleegyezését nem igazolják vissza.
        [guarantee_excluded] { $markets }: a bolt felel a hibákért, kivéve, ha közölte a vevővel, hogy nem felel.
        [contract_information] { $markets }: a vevő elállhat, ha rendelés előtt nem közlik vele mindazt, amit a törvény előír.
        [contract_copy] { $markets }: a vevő tovább állhat el, ha nem kap másolatot a szerződésről.
        [exclusion_told] { $markets }: az ilyen áru visszaküldhető, ha rendelés előtt nem közlik a vevővel, hogy nem küldheti vissza.
        [direct_marketing] { $markets }: a vevő meggondolhatja magát, ha a bolt bejegyzett közvetlen értékesítőként árul.
       *[used_term_agreed] { $markets }: a hibákra a teljes idő használt árunál is él, ha nem állapodtak meg rövidebben.
    }

finding-disclosure-untold-help = Mondja meg nekik, és a told legyen true. Addig a döntések ezzel számolnak.

finding-refund-against-law =
    { $what ->
        [at_once] A törvény ({ $markets }) szerint elállás után a pénz azonnal visszajár; ez a szabály lassabb.
       *[days] A törvény ({ $markets }) szerint elállás után a pénz hamarabb visszajár. Napok ott: { $number }.
    }

finding-refund-against-law-help = Rövidítse a within_days értékét itt: { $rules }. Vagy írjon külön szabályt ezekre a helyekre.

finding-forbidden-words = A törvény ({ $markets }) tiltja vagy megtévesztőnek mondja az ilyen szavakat: „{ $value }”. Lehet, hogy ez téves riasztás.

finding-forbidden-words-help = Vegye ki, vagy írja le pontosan, mit nem vesz vissza, és hogy a törvényes jogok megmaradnak.

finding-closed-platform = Ez az EU online vitarendezési platformjára mutat. 2025. július 20-án bezárt ((EU) 2024/3228 rendelet).

finding-closed-platform-help = Vegye ki. Ha van Önre illetékes békéltető testület, nevezze meg itt: /disputes. Az EU határain átnyúló vásárlásnál a vevők az ECC-Nethez fordulhatnak (www.eccnet.eu).

finding-withdrawal-unreachable = A törvény ({ $markets }) szerint a vevők online elállhatnak, és a fájlban semmi sem fogadja, amit írnak.

finding-withdrawal-unreachable-help = Adjon hozzá végpontot, vagy e-mail-címet vagy oldalt itt: /shop/contacts.

finding-duty-open = A törvény ({ $markets }) szerint a boltjának ez kell, és a fájl nem jelöli késznek: { $duty }.

finding-duty-open-help = Ha kész, adja hozzá itt: /shop/duties_met: { $ids }.

finding-duty-coming = A törvény ({ $markets }) szerint a boltjának ez kell majd az alább megadott naptól: { $duty }.

finding-duty-coming-help = Ha kész, adja hozzá itt: /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] A törvény ({ $markets }) szerint a szolgáltatást árusító boltnak kell, ami alább áll.
        [subscriptions] A törvény ({ $markets }) szerint kell, ami alább áll, ha a bolt szerződései maguktól megújulnak.
        [electrical_goods] A törvény ({ $markets }) szerint az elektromos árut árusító boltnak kell, ami alább áll.
        [durability_guarantee] A törvény ({ $markets }) szerint az EU GARAN-címkéje a kép mellé és közvetlenül a rendelés elé is kell. Ez ott kell, ahol a gyártó a teljes termékre két évnél hosszabb ingyenes garanciát ad.
       *[paid_warranty] A törvény ({ $markets }) szerint a fizetős garanciát kínáló boltnak kell, ami alább áll.
    }

finding-duty-conditional-help = Ha a boltja nem ilyen, vagy már kész, adja hozzá itt: /shop/duties_met: { $ids }.

finding-duty-unsure = A törvény ({ $markets }) talán kéri ezt. Nincs igazolva, ezért ellenőrizze: { $duty }.

finding-duty-unsure-help = Kérdezzen meg valakit, aki ismeri az ottani törvényt, aztán adja hozzá itt: /shop/duties_met: { $ids }.

finding-duty-unknown = Egyik piacának sincs ilyen nevű kötelezettsége: „{ $word }”.

finding-duty-unknown-help = A nyitott kötelezettségekről szóló megállapítások megnevezik őket.

finding-duty-function = online elállási funkció, minden oldalról könnyen elérhető, indok, fiók vagy alkalmazás nélküli nyilatkozattal és megerősítő második lépéssel

finding-duty-way = jól látható online mód az elállásra

finding-duty-function-information = tájékoztatás rendelés előtt arról, hogy van online elállási funkció, és hol

finding-duty-acknowledgement = visszaigazolás minden elállónak, azonnal, e-mailben vagy hasonlóan, a nyilatkozat tartalmával, a nappal és az időponttal

finding-duty-guarantee-notice = az EU hivatalos tájékoztatója a szavatosságról, változatlanul és a vevő nyelvén, rendelés előtt jól láthatóan

finding-duty-garan = az EU GARAN-címkéje olyan árun, amelyre a gyártó két évnél hosszabb ingyenes garanciát ad

finding-duty-button = gomb előírt szöveggel

finding-duty-words = előírt szöveg

finding-duty-notice = tájékoztató

finding-duty-marking = jelzés a vissza nem küldhető árun

finding-duty-link = egy link

finding-duty-information = bizonyos tájékoztatás

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] biztos
        [medium] valószínű, ellenőrizze
       *[low] nincs igazolva
    })

finding-law-since =
    { $markets }: { $citation }, ettől: { DATE($since, style: "long") } ({ $sure ->
        [high] biztos
        [medium] valószínű, ellenőrizze
       *[low] nincs igazolva
    })

finding-law-words = „{ $text }”

finding-law-asked = „{ $text }” ({ $place })

finding-case-without-rule = Erre az esetre nincs szabály: „{ $case }”.

finding-case-without-rule-help = Adjon hozzá szabályt. Nélküle a vevők csak azt olvassák, amit a törvény ad.

finding-item-without-rule =
    { $what ->
        [markets] Ennél az esetnél („{ $case }”) néhány termék szabály nélkül marad: { $markets }.
       *[everywhere] Ennél az esetnél („{ $case }”) néhány termék szabály nélkül marad.
    }

finding-item-without-rule-help = Adjon hozzá erre az esetre hatókör nélküli szabályt. A szűkebb szabályok így is erősebbek.

finding-no-contact = A policy senkit sem nevez meg, akit kérdezni lehet.

finding-no-contact-help = Adjon hozzá e-mail-címet, telefonszámot vagy oldalt. Minden „nem” oda mutat.

finding-text-missing = Ez a szöveg hiányzik olyan nyelveken, amelyeken válaszol: { $languages }.

finding-text-missing-help = Adja hozzá, vagy vegye ki a nyelvet innen: /shop/languages.

finding-no-dispute-route = Nincs megnevezve békéltető testület. Akit a törvény egyhez köt, annak meg kell neveznie: { $markets }.

finding-no-dispute-route-help = Ha kötelező Önre, nevezze meg itt: /disputes.

finding-rule-shadowed = Ez a szabály sosem lehet érvényes: „{ $rule }”. Szűkebb szabályok illenek mindenre, amiről szól.

finding-rule-shadowed-help = Vegye ki, vagy szűkítse a többi szabályt.

finding-unknown-locale = Ezen a nyelven nincsenek mondatok: „{ $word }”. Ezek nyelve: { $other }.

finding-unknown-locale-help = Ezek egyikét kérje: { $known }.
