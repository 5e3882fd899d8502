finding-why-title = Vaadatud reeglid, policy järjekorras

finding-why-rule = Reegel

finding-why-result = Tulemus

finding-why-decided = Otsustas

finding-why-none = Policys pole selle juhtumi jaoks reeglit.

finding-why-outcome =
    { $outcome ->
        [governs] kehtib
        [outranked] sobib; kehtib kitsam reegel
        [tied] sobib sama kitsalt: viik
        [undecided] sõltub puuduvast andmest
       *[out_of_scope] ei sobi
    }

finding-why-order = Kehtib kõige kitsam reegel ja midagi ei liideta. Kaht sobivat reeglit võrreldakse nende ulatuse osade järgi; otsustab esimene erinevus:

finding-why-version = Policy SHA-256: { $hash }

finding-page-item-missing = Siin pole kirjeldatud toodet ega tellimust.

finding-page-item-missing-help = Andke toote või tellimuse schema.org-andmed JSON-LD kujul.

finding-page-item-unclear = Pole selge, millist toodet mõeldakse. Tooteid: { $number }. Nende seas: { LIST($known) }.

finding-page-item-unclear-help = Nimetage mõeldud toote SKU.

finding-page-country-missing = Siit ei selgu ostja riik.

finding-page-country-missing-help = Nimetage see, nagu DE või US-CA.

finding-page-assumed =
    { $what ->
        [case] Juhtumit pole nimetatud; eeldatakse: { $value }.
        [country] Ostja riigiks võetakse paki sihtkoht: { $value }.
        [utc_day] Aeg on UTC järgi. Võetakse selle päev, mis võib poes olla teine: { $value }.
       *[category] Kategooria kirjutatakse nii nagu policydes: { $value }.
    }

finding-page-assumed-help = Kui see on vale, andke andmed ise; need jäävad peale.

finding-page-price =
    { $what ->
        [currency] „{ $value }“ pole ISO 4217 valuutakood, seega jäetakse hind välja.
        [range] Hinnad on vahemik, mille ülempiir on „{ $value }“, seega hinda ei võeta.
        [several] Pakkumistel on eri hinnad, seega ei võeta ühtegi.
        [unit] Hind pole ühe tüki kohta, seega jäetakse see välja.
        [tax] Hind on ilma maksuta ja maks pole teada.
       *[form] „{ $value }“ pole selles valuutas täpne summa, seega jäetakse hind välja.
    }

finding-page-price-help = Kirjutage ühe tüki hind nagu 19.99 ja kood nagu EUR: punktiga, ilma tuhandete eraldaja ja märgita.

finding-page-value =
    { $what ->
        [sku] Ühelgi tootel siin pole SKU-d „{ $value }“.
        [day] „{ $value }“ pole päev; see jäetakse välja.
        [count] „{ $value }“ pole täisarv alates 1; see jäetakse välja.
        [category] „{ $value }“ pole poe kategooria; see jäetakse välja.
        [condition] Seisukord „{ $value }“ ei ütle midagi, mida reegel küsib; see jäetakse välja.
        [status] Olek „{ $value }“ ei ütle, kui kaugel tellimus on; see jäetakse välja.
        [country] „{ $value }“ pole ISO 3166 riigikood; see jäetakse välja.
        [discount] Kogu tellimuse soodustus „{ $value }“ pole toodete vahel jagatud; see jäetakse välja.
        [kind] See pole tekst ega arv; see jäetakse välja.
        [texts] Andmetekste siin: { $value }. Pärast esimest 200 jäetakse need välja.
       *[text] „{ $value }“ on liiga pikk; see jäetakse välja.
    }

finding-page-value-help = Parandage see andmetes või andke andmed ise.

finding-head =
    { $severity ->
        [error] viga
        [warning] hoiatus
       *[note] märkus
    }[{ $code }]

finding-whole-file = (terve fail)

finding-clean = { $file }: korras

finding-counts = vigu: { $errors }, hoiatusi: { $warnings }, märkusi: { $notes }

finding-near = Kas mõtlesite „{ $near }“?

finding-json-syntax =
    Pole JSON, rida { $line }, veerg { $column }: { $what ->
        [end] pärast lõppu tuleb veel midagi.
        [unfinished] tekst katkeb poole pealt.
        [comma_or_bracket] siia kuulub koma või ].
        [comma_or_brace] siia kuulub koma või { "}" }.
        [key] siia kuulub võti jutumärkides.
        [colon] võtme järele kuulub koolon.
        [digit] siia kuulub number.
        [control] tekstis on juhtmärk.
        [escape] JSON ei tunne seda paomärki.
        [surrogate] pool asenduspaari on üksi.
        [hex] siia kuulub neli kuueteistkümnendnumbrit.
       *[value] siia kuulub väärtus.
    }

finding-json-syntax-help = Parandage seal teksti. JSON-it tundev redaktor näitab kohta.

finding-too-large =
    { $what ->
        [members] Sellel objektil on { $number } liiget; loetakse kuni { $most }.
        [items] Sellel loendil on { $number } elementi; loetakse kuni { $most }.
       *[bytes] Tekstis on { $number } baiti; loetakse kuni { $most }.
    }

finding-too-large-help = Võtke välja, mis siia ei kuulu.

finding-too-deep = Tasemeid on üle { $most }: rida { $line }, veerg { $column }.

finding-too-deep-help = Ükski dokument ei vaja sellist sügavust. Otsige sulgemata sulge.

finding-too-many = Lisaks leitud ja loetlemata: { $more }.

finding-too-many-help = Parandage kõigepealt need ja kontrollige siis uuesti.

finding-duplicate-key = Võti „{ $word }“ on ühes objektis kaks korda.

finding-duplicate-key-help = Jätke üks neist. Programmid pole ühel meelel, kumb loeb.

finding-unknown-field = Vormingus pole siin võtit „{ $word }“.

finding-unknown-field-help = Siin tuntud: { $known }.

finding-missing-field = Võti „{ $word }“ puudub.

finding-missing-field-help = Lisage see.

finding-wrong-type =
    Siin on: { $found ->
        [null] null
        [boolean] true või false
        [whole] täisarv
        [fraction] murdarv
        [list] loend
        [object] objekt
       *[text] tekst
    }. Siia kuulub: { $wanted ->
        [object] objekt
        [list] loend
        [boolean] true või false
        [whole] täisarv
        [word] sõna jutumärkides
        [day] päev jutumärkides
        [time] kellaaeg jutumärkides
        [minute] päev ja kellaaeg jutumärkides
        [currency] valuutakood
        [place] kohakood
        [link] link
       *[text] tekst
    }.

finding-wrong-type-help = Kirjutage väärtus sellel kujul.

finding-unknown-word = Sõna „{ $word }“ siin ei tunta.

finding-unknown-word-help = Tuntud sõnad: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } on väljaspool vahemikku { $least }–{ $most }.
        [key] Võti pole 32 kuueteistkümnendnumbrit.
        [email] See pole e-posti aadress.
        [order_reference] Tellimuse number on tühi või pikem kui 80 tähemärki.
        [serials] Üle 20 seerianumbri või on mõni neist tühi või pikem kui 80 tähemärki.
        [wish] Soov on tühi või pikem kui 300 tähemärki.
        [photos] Üle 5 foto või on mõni nimetatud kaks korda või ilma väikeste kuueteistkümnendnumbritega SHA-256-ta.
        [pack] See pole selle versiooni keelepakett.
        [amount] Summa on täpseks hoidmiseks liiga suur.
        [text] Tekst on tühi või pikem kui 2000 tähemärki.
        [same] „{ $value }“ erineb selle tellimuse varasemast reast.
       *[value] „{ $value }“ pole olemas või kirjutatakse teisiti.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Kirjutage arv sellest vahemikust.
        [day] Kirjutage olemasolev päev, nagu 2026-11-21.
        [time] Kirjutage kellaaeg, nagu 09:30.
        [minute] Kirjutage päev ja kellaaeg, nagu 2026-10-15T10:00.
        [moment] Kirjutage aeg koos nihkega, nagu 2026-11-21T10:30:00+01:00.
        [currency] Kirjutage ISO 4217 kood, nagu EUR.
        [place] Kirjutage ISO 3166 kood, nagu DE või US-CA.
        [link] Kirjutage https:-, mailto:- või tel:-link või oma saidi tee, mis algab märgiga /.
        [key] Looge 16 juhuslikku baiti.
        [email] Kirjutage see nagu name@example.com.
        [order_reference] Kopeerige see tellimuse e-kirjast.
        [serials] Nimetage kuni 20, igaüks nii, nagu see tootel on.
        [wish] Öelge see 1–300 tähemärgiga.
        [photos] Nimetage kuni 5 fotot, igaüks üks kord.
        [pack] Kasutage selle versiooniga kaasas olevat paketti.
        [amount] Kasutage väiksemaid summasid või koguseid.
        [text] Kirjutage 1–2000 tähemärki.
        [price] Kirjutage see nagu 129.90, mitte rohkemate kohtadega, kui valuutal on.
        [same] Kirjutage tellimuse igale reale sama.
       *[value] Vaadake kuju dokumentatsioonist.
    }

finding-unknown-version = Vormingu versiooni { $number } siin ei tunta; see programm loeb versiooni 1.

finding-unknown-version-help = Uuendage after-sales või kirjutage policy versioonis 1.

finding-duplicate-rule = Tunnus „{ $rule }“ on juba võetud: { $other }.

finding-duplicate-rule-help = Andke igale reeglile oma tunnus. Otsused viitavad sellele.

finding-rule-tie = Juhtumi „{ $case }“ puhul võivad ühele tootele sobida nii „{ $other }“ kui ka „{ $rule }“. Kumbki pole kitsam.

finding-rule-tie-help = Kitsendage üht neist või valige kohad, päevad või kategooriad nii, et need üksteist välistavad.

finding-window-length =
    { $what ->
        [season] See hooaeg ei nimeta viimast päeva ega päevade arvu.
       *[window] Pikkusi, mida see ajavahemik nimetab: { $number }. Vaja on täpselt üht.
    }

finding-window-length-help =
    { $what ->
        [season] Andke last_day või days.
       *[window] Andke üks neist: days, months, until või unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Reegel „{ $rule }“ ei nimeta ühtegi juhtumit, seega ei kehti see kunagi.
        [fee] Reegli „{ $rule }“ tasu on nii osa hinnast kui ka summa.
       *[terms] Reegel „{ $rule }“ lubab, kuid ei ütle, kui kaua või mida ostja saab.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nimetage vähemalt üks juhtum, näiteks return.
        [fee] Andke share või amount, mitte mõlemat.
       *[terms] Lisage window ja remedies või seadke answer väärtuseks refuse või ask_person.
    }

finding-season-order = Selle hooaja päevad on vales järjekorras.

finding-season-order-help = Kõigepealt tuleb ordered_from, siis ordered_until ja siis last_day.

finding-secret-exposed = „{ $name }“ näib sisaldavat saladust. Policy on avalik: iga ostja saab seda lugeda.

finding-secret-exposed-help = Võtke see välja ja laske see väljastajal asendada. Laske oma serveril see taotlustele lisada.

finding-endpoint-setting =
    { $what ->
        [header] Otspunkt „{ $preset }“ vajab päist „{ $name }“.
        [address] Otspunkti „{ $preset }“ aadressi lõpus pole { $name }.
       *[setting] Otspunkt „{ $preset }“ vajab seadet „{ $name }“.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Lisage see siia: /endpoint/headers. Ühe ostja andmed annab leht meta-elemendis.
        [address] Kirjutage terve aadress, nagu https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Lisage selle nimi ja väärtus siia: /endpoint/settings. Mitte kunagi saladust.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Kui cors on simple või no-cors, ei saada brauserid teie päiseid.
        [json] Kui cors on simple või no-cors, ei saada brauserid JSON-it.
        [method] Kui cors on simple või no-cors, saadavad brauserid ainult POST-i.
        [same_origin] „{ $preset }“ võtab taotlusi ainult oma saidilt.
        [simple] „{ $preset }“ ei vasta küsimusele, mille brauserid enne saatmist esitavad.
        [address] Sellele aadressile ei saa seadega „{ $preset }“ midagi saata.
        [status] Olek väljaspool vahemikku 200–299 pole õnnestumine.
        [timeout] Ühe päringu pikim aeg on 1–120 sekundit.
       *[look_up] Kontrolliaadressis pole kohta taotluse võtmele.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Võtke päised välja või seadke cors väärtuseks preflight, kui otspunkt vastab preflight-küsimustele.
        [json] Seadke format väärtuseks form või text või cors väärtuseks preflight, kui otspunkt vastab preflight-küsimustele.
        [method] Seadke method väärtuseks POST või cors väärtuseks preflight, kui otspunkt vastab preflight-küsimustele.
        [same_origin] Võtke cors välja või seadke väärtuseks same-origin.
        [simple] Võtke cors välja või seadke väärtuseks simple.
        [address] Kui kasutate mailto, kirjutage e-posti link. Muidu kirjutage https:-aadress või oma saidi tee.
        [status] Nimetage ainult olekud, mis tähendavad: taotlus on salvestatud.
        [timeout] Tavaline on 20.
       *[look_up] Kirjutage sõna key looksulgudes sinna, kuhu see kuulub.
    }

finding-endpoint-relay = „{ $name }“ võtab vastu ainult salajase võtmega päringuid ja ükski leht ei tohi sellist sisaldada.

finding-endpoint-relay-help = Laske väikesel programmil oma serveris taotlused vastu võtta ja edasi anda või kasutage deski.

finding-endpoint-pointer = Üheski taotluses pole kohta „{ $word }“, seega jääks see välja.

finding-endpoint-pointer-help = Siin tuntud: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Kui cors on no-cors, ei saa keegi kinnitada, et taotlus jõudis kohale. Ostjatele öeldakse seda.
       *[untested] Iga vastus vahemikus 200–299 loetakse siin õnnestumiseks.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Laske otspunktil preflight-küsimustele vastata või kasutage deski.
       *[untested] Lisage success koos väljaga at: koht vastuses, mis on olemas ainult siis, kui taotlus on salvestatud.
    }

finding-unknown-region = Pood ei määra piirkonda „{ $word }“, seega ei sobi see reegel kellelegi.

finding-unknown-region-help = Lisage see siia: /shop/regions või nimetage selle kohad väljal places.

finding-insecure-url = „{ $value }“ pole krüpteeritud: teised saavad saadetavat lugeda ja muuta.

finding-insecure-url-help = Kirjutage https:-aadress.

finding-currency-mix = Selle summa valuuta on { $currency }; poe valuuta on { $own }.

finding-currency-mix-help = Kirjutage see poe valuutas. Muud summad jäävad tagasimakse hinnangust välja.

finding-contradiction =
    { $what ->
        [backwards] See lõpeb enne, kui algab.
        [refusal_gives] Reegel „{ $rule }“ keeldub, kuid nimetab, mida ostja saab.
        [limit_zero] Reegel „{ $rule }“ lubab, kuid null korda.
        [opens_too_late] Reegli „{ $rule }“ järgi saab ostja tegutseda alles siis, kui aeg on läbi.
        [same_unasked] Reegel „{ $rule }“ vahetab ainult samaliigilise vastu, kuid ei küsi seda kunagi.
        [shop_pays_amount] Reegli „{ $rule }“ järgi maksab tagasisaatmise pood, kuid selle eest on siiski nimetatud summa.
        [window_remedy] Reegli „{ $rule }“ üks ajavahemik käib millegi kohta, mida reegel ei anna.
        [fee_over_price] Reegli „{ $rule }“ tasu on suurem kui terve hind.
        [late_unreachable] Reegli „{ $rule }“ hilinemisastmeni ei jõua kunagi.
       *[empty_range] Reegli „{ $rule }“ vahemik on tühi.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Vahetage otsad.
        [refusal_gives] Eemaldage remedies või seadke answer väärtuseks accept.
        [limit_zero] Suurendage välja most või seadke answer väärtuseks refuse.
        [opens_too_late] Lõpetage ootamine enne, kui aeg läbi saab.
        [same_unasked] Lisage tingimus same_kind koos tagajärjega, näiteks refuse.
        [shop_pays_amount] Eemaldage amount või seadke payer väärtuseks buyer.
        [window_remedy] Lisage see reegli väljale remedies või võtke ajavahemikust välja.
        [fee_over_price] Osad on sajandikes protsendist: 10% kirjutage kujul 1000.
        [late_unreachable] Pange astmed kasvavasse järjekorda, lahtine viimaseks.
       *[empty_range] Vahetage least ja most või from ja until.
    }

finding-law-not-held = Selles versioonis pole nende kohtade seadust: { $markets }.

finding-law-not-held-help = Sealsed ostjad loevad teie reegleid koos märkusega, et kohalik seadus võib anda rohkem.

finding-below-law =
    { $what ->
        [months] Seaduse järgi ({ $markets }) vastutab pood vigade eest sellest ajast kauem. Mitu kuud seal: { $number }.
       *[days] Seaduse järgi ({ $markets }) võivad ostjad ümber mõelda sellest ajast kauem. Päevi seal: { $number }.
    }

finding-below-law-help = Sealsed ostjad näevad neist paremat. Pikendage aega, et üks tekst sobiks kõigile.

finding-exclusion-without-basis =
    { $what ->
        [goods] Reegel „{ $rule }“ välistab need: { $goods }. Seadus ({ $markets }) sellisele kaubale erandit ei tee.
       *[all] Reegel „{ $rule }“ välistab kauba, mille ostjad võivad seaduse järgi tagastada: { $markets }.
    }

finding-exclusion-without-basis-help = Öelge väljal traits, miks seadus kaubale erandi teeb, või piirake reegel muude kohtadega. Sealsetele ostjatele jääb õigus alles.

finding-fee-against-law = Tasu „{ $kind }“ võetakse ka ajal, mil seadus ({ $markets }) lubab ostjatel tasuta taganeda.

finding-fee-against-law-help = Alustage seda väljaga days pärast seaduse päevi, piirake väljaga places või eemaldage.

finding-freight-against-law =
    { $what ->
        [faults] Vigase, katkise või vale kauba tagasisaatmise maksab ostja. Seaduse järgi ({ $markets }) maksab pood.
       *[withdrawal] Tagasisaatmise maksab ostja. Taganemisel maksab seaduse järgi ({ $markets }) pood.
    }

finding-freight-against-law-help = Seadke payer väärtuseks shop, vähemalt nendes kohtades.

finding-disclosure-unknown = Fail ei ütle, kas ostjatele öeldakse seda: „{ $word }“.

finding-disclosure-unknown-help = Lisage see siia: /shop/disclosures, väljaga told, mis on true või false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: ostjad võivad taganeda kauem, kui neile sellest õigusest ei räägita.
        [return_cost_told] { $markets }: tagasisaatmise maksab pood, kui ostjatele ei öelda, et maksavad nemad.
        [policy_before_payment] { $markets }: seadus lubab ostjatel kauba tagastada, kui tagastusreeglid pole enne maksmist selgelt näha.
        [clause_on_final_screen] { $markets }: seadus lubab ostjatel kauba tagastada, kui tagastustingimus puudub pakkumisest ja tellimuse viimasest vaatest.
        [no_return_confirmed_per_order] { $markets }: sellise kauba saab tagastada, kui ostja pole selles tellimuses kinnitanud „tagastust pole“.
        [digital_consent_confirmed] { $markets }: digisisu ostjad võivad ikka taganeda, kui nende nõusolekut neile ei kinnitata.
        [guarantee_excluded] { $markets }: pood vastutab vigade eest, kui ta pole ostjatele öelnud, et ei vastuta.
        [contract_information] { $markets }: ostjad võivad lepingu lõpetada, kui neile enne tellimist ei öelda kõike, mida seadus nimetab.
        [contract_copy] { $markets }: ostjad võivad lepingu lõpetada kauem, kui nad ei saa lepingu koopiat.
        [exclusion_told] { $markets }: sellise kauba saab tagastada, kui ostjatele enne tellimist ei öelda, et nad ei saa.
        [direct_marketing] { $markets }: ostjad võivad ümber mõelda, kui pood müüb registreeritud otsemüüjana.
       *[used_term_agreed] { $markets }: vigade eest vastutamise täisaeg kehtib ka kasutatud kaubale, kui lühemas pole kokku lepitud.
    }

finding-disclosure-untold-help = Öelge neile ja seadke told väärtuseks true. Seni arvestavad otsused sellega.

finding-refund-against-law =
    { $what ->
        [at_once] Seaduse järgi ({ $markets }) makstakse raha pärast taganemist kohe tagasi; selle reegli järgi läheb kauem.
       *[days] Seaduse järgi ({ $markets }) makstakse raha pärast taganemist varem tagasi. Päevi seal: { $number }.
    }

finding-refund-against-law-help = Lühendage välja within_days siin: { $rules }. Või kirjutage nendele kohtadele oma reegel.

finding-forbidden-words = Seadus ({ $markets }) keelab sellised sõnad või peab neid eksitavaks: „{ $value }“. See võib olla valehäire.

finding-forbidden-words-help = Eemaldage need või öelge täpselt, mida te tagasi ei võta ja et seaduslikud õigused jäävad.

finding-closed-platform = See viitab ELi veebivaidluste platvormile. See suleti 20. juulil 2025 (määrus (EL) 2024/3228).

finding-closed-platform-help = Eemaldage see. Kui teil on vaidluste lahendaja, nimetage ta siin: /disputes. Piiriülesel ostul ELis saavad ostjad küsida ECC-Netilt (www.eccnet.eu).

finding-withdrawal-unreachable = Seaduse järgi ({ $markets }) saavad ostjad taganeda veebis, kuid failis ei võta miski nende avaldust vastu.

finding-withdrawal-unreachable-help = Lisage otspunkt või e-posti aadress või leht siia: /shop/contacts.

finding-duty-open = Seaduse järgi ({ $markets }) vajab teie pood seda, kuid fail ei märgi seda tehtuks: { $duty }.

finding-duty-open-help = Kui see on olemas, lisage siia: /shop/duties_met: { $ids }.

finding-duty-coming = Seaduse järgi ({ $markets }) vajab teie pood seda alates allpool nimetatud päevast: { $duty }.

finding-duty-coming-help = Kui see on olemas, lisage siia: /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Seaduse järgi ({ $markets }) vajab teenuseid müüv pood allpool nimetatut.
        [subscriptions] Seaduse järgi ({ $markets }) vajab allpool nimetatut pood, mille lepingud pikenevad ise.
        [electrical_goods] Seaduse järgi ({ $markets }) vajab elektrikaupu müüv pood allpool nimetatut.
        [durability_guarantee] Seaduse järgi ({ $markets }) kuulub ELi märgis GARAN pildi kõrvale ja veel kord vahetult enne tellimist. See käib toodete kohta, millele tootja annab tervikuna üle kahe aasta tasuta garantiid.
       *[paid_warranty] Seaduse järgi ({ $markets }) vajab tasulist garantiid pakkuv pood allpool nimetatut.
    }

finding-duty-conditional-help = Kui teie pood pole selline või see on olemas, lisage siia: /shop/duties_met: { $ids }.

finding-duty-unsure = Võib-olla nõuab seadus ({ $markets }) seda. See pole kinnitatud, seega kontrollige: { $duty }.

finding-duty-unsure-help = Küsige kelleltki, kes tunneb sealset seadust, ja lisage siis siia: /shop/duties_met: { $ids }.

finding-duty-unknown = Ühelgi teie turul pole kohustust „{ $word }“.

finding-duty-unknown-help = Lahtiste kohustuste leiud nimetavad need.

finding-duty-function = veebis töötav taganemise funktsioon, mis on igalt lehelt kergesti leitav, põhjuse, konto ja rakenduseta avalduse ning eraldi kinnitusega

finding-duty-way = hästi nähtav viis veebis taganeda

finding-duty-function-information = teave enne tellimist, et veebis on taganemise funktsioon, ja kus

finding-duty-acknowledgement = kinnitus igale taganejale, kohe ja e-postiga või sarnaselt, koos avalduse sisu, kuupäeva ja kellaajaga

finding-duty-guarantee-notice = ELi ametlik teade seaduslikust garantiist, muutmata ja ostja keeles, enne tellimist hästi nähtav

finding-duty-garan = ELi märgis GARAN kaubal, millele tootja annab üle kahe aasta tasuta garantiid

finding-duty-button = kindlate sõnadega nupp

finding-duty-words = kindlad sõnad

finding-duty-notice = teade

finding-duty-marking = märk kaubal, mida ei saa tagastada

finding-duty-link = üks link

finding-duty-information = kindel teave

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] kindel
        [medium] tõenäoline, kontrollige
       *[low] kinnitamata
    })

finding-law-since =
    { $markets }: { $citation }, alates { DATE($since, style: "long") } ({ $sure ->
        [high] kindel
        [medium] tõenäoline, kontrollige
       *[low] kinnitamata
    })

finding-law-words = „{ $text }“

finding-law-asked = „{ $text }“ ({ $place })

finding-case-without-rule = Ükski reegel ei vasta juhtumile „{ $case }“.

finding-case-without-rule-help = Lisage selle jaoks reegel. Ilma selleta loevad ostjad ainult seda, mida annab seadus.

finding-item-without-rule =
    { $what ->
        [markets] Juhtumi „{ $case }“ puhul jääb osa tooteid reeglita: { $markets }.
       *[everywhere] Juhtumi „{ $case }“ puhul jääb osa tooteid reeglita.
    }

finding-item-without-rule-help = Lisage sellele juhtumile ulatuseta reegel. Kitsamad reeglid jäävad ikka peale.

finding-no-contact = Policy ei nimeta kedagi, kellelt küsida.

finding-no-contact-help = Lisage e-posti aadress, telefoninumber või leht. Iga „ei“ viitab sinna.

finding-text-missing = See tekst puudub keeltes, milles te vastate: { $languages }.

finding-text-missing-help = Lisage see või võtke keel välja siit: /shop/languages.

finding-no-dispute-route = Vaidluste lahendajat pole nimetatud. Pood, kellel see peab olema, peab ta nimetama: { $markets }.

finding-no-dispute-route-help = Nimetage ta siin: /disputes, kui teil peab ta olema.

finding-rule-shadowed = Reegel „{ $rule }“ ei saa kunagi kehtida: kõigele, mille kohta see käib, sobivad kitsamad reeglid.

finding-rule-shadowed-help = Eemaldage see või kitsendage teisi reegleid.

finding-unknown-locale = Keeles „{ $word }“ lauseid pole; nende keel on { $other }.

finding-unknown-locale-help = Küsige üht neist: { $known }.
