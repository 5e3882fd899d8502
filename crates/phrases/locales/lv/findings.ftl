finding-why-title = Apskatītie noteikumi, policy secībā

finding-why-rule = Noteikums

finding-why-result = Rezultāts

finding-why-decided = Izšķīra

finding-why-none = Policy failā nav noteikuma šai lietai.

finding-why-outcome =
    { $outcome ->
        [governs] ir spēkā
        [outranked] der; spēkā ir šaurāks noteikums
        [tied] der tikpat šauri: neizšķirts
        [undecided] atkarīgs no trūkstoša fakta
       *[out_of_scope] neder
    }

finding-why-order = Spēkā ir šaurākais noteikums, un nekas netiek apvienots. Divus derīgus noteikumus salīdzina pēc šīm tvēruma daļām; izšķir pirmā atšķirība:

finding-why-version = Policy SHA-256: { $hash }

finding-page-item-missing = Šeit nav aprakstīta ne prece, ne pasūtījums.

finding-page-item-missing-help = Dodiet preces vai pasūtījuma schema.org datus kā JSON-LD.

finding-page-item-unclear = Nav skaidrs, kura prece ir domāta. Preces: { $number }. To vidū: { LIST($known) }.

finding-page-item-unclear-help = Nosauciet domātās preces SKU.

finding-page-country-missing = Šeit nav pateikta pircēja valsts.

finding-page-country-missing-help = Nosauciet to, piemēram, DE vai US-CA.

finding-page-assumed =
    { $what ->
        [case] Lieta nav nosaukta; pieņemta šī: { $value }.
        [country] Pircēja valsts ņemta no vietas, uz kuru iet sūtījums: { $value }.
        [utc_day] Laiks ir UTC. Ņemta tā diena, kas veikalā var būt cita: { $value }.
       *[category] Kategorija rakstīta tā, kā policy to raksta: { $value }.
    }

finding-page-assumed-help = Ja tas ir nepareizi, norādiet faktu; norādītais ir noteicošais.

finding-page-price =
    { $what ->
        [currency] “{ $value }” nav ISO 4217 valūtas kods, tāpēc cena izlaista.
        [range] Cenas ir diapazons, tā augšējā robeža ir “{ $value }”, tāpēc cena nav ņemta.
        [several] Piedāvājumiem ir dažādas cenas, tāpēc neviena nav ņemta.
        [unit] Cena nav par vienu gabalu, tāpēc tā izlaista.
        [tax] Cena ir bez nodokļa, un nodoklis nav zināms.
       *[form] “{ $value }” šajā valūtā nav precīza summa, tāpēc cena izlaista.
    }

finding-page-price-help = Rakstiet viena gabala cenu kā 19.99 un kodu kā EUR: ar punktu, bez tūkstošu atdalītāja, bez zīmes.

finding-page-value =
    { $what ->
        [sku] Nevienai precei šeit nav SKU “{ $value }”.
        [day] “{ $value }” nav diena; izlaists.
        [count] “{ $value }” nav vesels skaitlis no 1; izlaists.
        [category] “{ $value }” nav veikala kategorija; izlaists.
        [condition] Stāvoklis “{ $value }” nepasaka neko, ko prasa noteikums; izlaists.
        [status] Statuss “{ $value }” nepasaka, cik tālu ir pasūtījums; izlaists.
        [country] “{ $value }” nav ISO 3166 valsts kods; izlaists.
        [discount] Visa pasūtījuma atlaide “{ $value }” nav sadalīta pa precēm; izlaista.
        [kind] Tas nav ne teksts, ne skaitlis; izlaists.
        [texts] Datu teksti šeit: { $value }. Pēc pirmajiem 200 tie izlaisti.
       *[text] “{ $value }” ir par garu; izlaists.
    }

finding-page-value-help = Izlabojiet to datos vai norādiet faktu atsevišķi.

finding-head =
    { $severity ->
        [error] kļūda
        [warning] brīdinājums
       *[note] piezīme
    }[{ $code }]

finding-whole-file = (viss fails)

finding-clean = { $file }: kārtībā

finding-counts = kļūdas: { $errors }, brīdinājumi: { $warnings }, piezīmes: { $notes }

finding-near = Vai domājāt “{ $near }”?

finding-json-syntax =
    Nav JSON, { $line }. rinda, { $column }. kolonna: { $what ->
        [end] pēc beigām vēl kaut kas seko.
        [unfinished] teksts beidzas pusceļā.
        [comma_or_bracket] šeit vajag komatu vai ].
        [comma_or_brace] šeit vajag komatu vai { "}" }.
        [key] šeit vajag atslēgu pēdiņās.
        [colon] pēc atslēgas vajag kolu.
        [digit] šeit vajag ciparu.
        [control] tekstā ir vadības rakstzīme.
        [escape] JSON nezina šo atsoļa secību.
        [surrogate] puse no surogātpāra ir viena.
        [hex] šeit vajag četrus heksadecimālus ciparus.
       *[value] šeit vajag vērtību.
    }

finding-json-syntax-help = Izlabojiet tur tekstu. Redaktors, kas zina JSON, parāda vietu.

finding-too-large =
    { $what ->
        [members] Objekta elementi: { $number }; lasām ne vairāk kā { $most }.
        [items] Saraksta elementi: { $number }; lasām ne vairāk kā { $most }.
       *[bytes] Teksta baiti: { $number }; lasām ne vairāk kā { $most }.
    }

finding-too-large-help = Izņemiet, kas šeit nav vajadzīgs.

finding-too-deep = Līmeņu ir vairāk nekā { $most }: { $line }. rinda, { $column }. kolonna.

finding-too-deep-help = Nevienam dokumentam tādu dziļumu nevajag. Meklējiet neaizvērtas iekavas.

finding-too-many = Papildus atrasts un nav uzskaitīts: { $more }.

finding-too-many-help = Vispirms izlabojiet šos, tad pārbaudiet vēlreiz.

finding-duplicate-key = Atslēga “{ $word }” vienā objektā ir divreiz.

finding-duplicate-key-help = Paturiet vienu no tām. Programmas atšķiras, kuru ņemt vērā.

finding-unknown-field = Formātam šeit nav atslēgas “{ $word }”.

finding-unknown-field-help = Šeit zināms: { $known }.

finding-missing-field = Trūkst atslēgas “{ $word }”.

finding-missing-field-help = Pievienojiet to.

finding-wrong-type =
    Šeit ir: { $found ->
        [null] null
        [boolean] true vai false
        [whole] vesels skaitlis
        [fraction] skaitlis ar daļu
        [list] saraksts
        [object] objekts
       *[text] teksts
    }. Vajag: { $wanted ->
        [object] objekts
        [list] saraksts
        [boolean] true vai false
        [whole] vesels skaitlis
        [word] vārds pēdiņās
        [day] diena pēdiņās
        [time] laiks pēdiņās
        [minute] diena un laiks pēdiņās
        [currency] valūtas kods
        [place] vietas kods
        [link] saite
       *[text] teksts
    }.

finding-wrong-type-help = Rakstiet vērtību šādā veidā.

finding-unknown-word = Vārds “{ $word }” šeit nav zināms.

finding-unknown-word-help = Zināmie vārdi: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } ir ārpus diapazona { $least }–{ $most }.
        [key] Atslēga nav 32 heksadecimāli cipari.
        [email] Tā nav e-pasta adrese.
        [order_reference] Pasūtījuma numurs ir tukšs vai garāks par 80 rakstzīmēm.
        [serials] Vairāk nekā 20 sērijas numuru, vai kāds no tiem ir tukšs vai garāks par 80 rakstzīmēm.
        [wish] Vēlēšanās ir tukša vai garāka par 300 rakstzīmēm.
        [photos] Vairāk nekā 5 fotoattēli, vai kāds nosaukts divreiz vai bez SHA-256 ar mazajiem heksadecimālajiem cipariem.
        [pack] Tā nav šīs versijas valodas pakotne.
        [amount] Kāda summa ir par lielu, lai to glabātu precīzi.
        [text] Teksts ir tukšs vai garāks par 2000 rakstzīmēm.
        [same] “{ $value }” atšķiras no agrākas šī pasūtījuma rindas.
       *[value] “{ $value }” nav vai to raksta citādi.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Rakstiet skaitli no šī diapazona.
        [day] Rakstiet īstu dienu, piemēram, 2026-11-21.
        [time] Rakstiet laiku, piemēram, 09:30.
        [minute] Rakstiet dienu un laiku, piemēram, 2026-10-15T10:00.
        [moment] Rakstiet laiku ar nobīdi, piemēram, 2026-11-21T10:30:00+01:00.
        [currency] Rakstiet ISO 4217 kodu, piemēram, EUR.
        [place] Rakstiet ISO 3166 kodu, piemēram, DE vai US-CA.
        [link] Rakstiet https:, mailto: vai tel: saiti vai savas vietnes ceļu, kas sākas ar /.
        [key] Izveidojiet 16 nejaušus baitus.
        [email] Rakstiet to kā name@example.com.
        [order_reference] Nokopējiet to no pasūtījuma e-pasta.
        [serials] Nosauciet līdz 20, katru tā, kā tas ir uz preces.
        [wish] Pasakiet to ar 1–300 rakstzīmēm.
        [photos] Nosauciet līdz 5 fotoattēliem, katru vienreiz.
        [pack] Izmantojiet pakotni, kas nāk ar šo versiju.
        [amount] Izmantojiet mazākas summas vai skaitu.
        [text] Rakstiet 1–2000 rakstzīmes.
        [price] Rakstiet to kā 129.90, ar ne vairāk cipariem, kā ir valūtai.
        [same] Rakstiet to pašu katrā pasūtījuma rindā.
       *[value] Skatiet veidu dokumentācijā.
    }

finding-unknown-version = Formāta { $number }. versija šeit nav zināma; šī programma lasa 1. versiju.

finding-unknown-version-help = Atjauniniet after-sales vai rakstiet policy 1. versijā.

finding-duplicate-rule = Identifikators “{ $rule }” jau ir aizņemts: { $other }.

finding-duplicate-rule-help = Dodiet katram noteikumam savu identifikatoru. Lēmumi uz to atsaucas.

finding-rule-tie = Lietai “{ $case }” vienai precei var derēt gan “{ $other }”, gan “{ $rule }”. Neviens nav šaurāks.

finding-rule-tie-help = Sašauriniet vienu no tiem vai izvēlieties vietas, dienas vai kategorijas, kas viena otru izslēdz.

finding-window-length =
    { $what ->
        [season] Šī sezona nenosauc ne pēdējo dienu, ne dienu skaitu.
       *[window] Garumi, ko nosauc šis termiņš: { $number }. Vajag tieši vienu.
    }

finding-window-length-help =
    { $what ->
        [season] Dodiet last_day vai days.
       *[window] Dodiet vienu no šiem: days, months, until vai unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Noteikums “{ $rule }” nenosauc nevienu lietu, tāpēc tas nekad nav spēkā.
        [fee] Noteikuma “{ $rule }” maksa ir gan daļa no cenas, gan summa.
       *[terms] Noteikums “{ $rule }” pieņem, bet nepasaka, cik ilgi vai ko pircējs saņem.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nosauciet vismaz vienu lietu, piemēram, return.
        [fee] Dodiet share vai amount, ne abus.
       *[terms] Pievienojiet window un remedies vai iestatiet answer uz refuse vai ask_person.
    }

finding-season-order = Šīs sezonas dienas ir nepareizā secībā.

finding-season-order-help = Vispirms nāk ordered_from, tad ordered_until, tad last_day.

finding-secret-exposed = Šķiet, ka “{ $name }” satur noslēpumu. Policy ir publiska: to var lasīt katrs pircējs.

finding-secret-exposed-help = Izņemiet to un lūdziet izdevējam to nomainīt. Pieteikumiem to lai pievieno jūsu serveris.

finding-endpoint-setting =
    { $what ->
        [header] Galapunktam “{ $preset }” vajag galveni “{ $name }”.
        [address] Galapunkta “{ $preset }” adreses beigās nav { $name }.
       *[setting] Galapunktam “{ $preset }” vajag iestatījumu “{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Pievienojiet to šeit: /endpoint/headers. Viena pircēja datus lapa dod meta elementā.
        [address] Rakstiet visu adresi, piemēram, https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Pievienojiet tā nosaukumu un vērtību šeit: /endpoint/settings. Nekad noslēpumu.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Ja cors ir simple vai no-cors, pārlūki nesūta jūsu galvenes.
        [json] Ja cors ir simple vai no-cors, pārlūki nesūta JSON.
        [method] Ja cors ir simple vai no-cors, pārlūki sūta tikai POST.
        [same_origin] “{ $preset }” pieņem pieteikumus tikai no savas vietnes.
        [simple] “{ $preset }” neatbild uz jautājumu, ko pārlūki uzdod pirms sūtīšanas.
        [address] Ar “{ $preset }” uz šo adresi neko nevar nosūtīt.
        [status] Statuss ārpus 200–299 nav veiksme.
        [timeout] Viena pieprasījuma ilgākais laiks ir 1–120 sekundes.
       *[look_up] Pārbaudes adresē nav vietas pieteikuma atslēgai.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Izņemiet galvenes vai iestatiet cors uz preflight, ja galapunkts atbild uz preflight jautājumiem.
        [json] Iestatiet format uz form vai text, vai cors uz preflight, ja galapunkts atbild uz preflight jautājumiem.
        [method] Iestatiet method uz POST vai cors uz preflight, ja galapunkts atbild uz preflight jautājumiem.
        [same_origin] Izņemiet cors vai iestatiet to uz same-origin.
        [simple] Izņemiet cors vai iestatiet to uz simple.
        [address] Ar mailto rakstiet e-pasta saiti. Citādi rakstiet https: adresi vai savas vietnes ceļu.
        [status] Nosauciet tikai statusus, kas nozīmē: pieteikums ir saglabāts.
        [timeout] Parasti ir 20.
       *[look_up] Rakstiet vārdu key figūriekavās vietā, kur tam jābūt.
    }

finding-endpoint-relay = “{ $name }” pieņem tikai pieprasījumus ar slepenu atslēgu, un lapā tāda nedrīkst būt.

finding-endpoint-relay-help = Lai neliela programma jūsu serverī pieņem un nodod pieteikumus, vai izmantojiet desku.

finding-endpoint-pointer = Nevienā pieteikumā nav “{ $word }”, tāpēc tas tiktu izlaists.

finding-endpoint-pointer-help = Šeit zināms: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Ja cors ir no-cors, neviens nevar apstiprināt, ka pieteikums pienāca. Pircējiem to pasaka.
       *[untested] Katru atbildi no 200 līdz 299 šeit uzskata par veiksmi.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Lai galapunkts atbild uz preflight jautājumiem, vai izmantojiet desku.
       *[untested] Pievienojiet success ar at: vietu atbildē, kas ir tikai tad, kad pieteikums ir saglabāts.
    }

finding-unknown-region = Veikals nenosaka reģionu “{ $word }”, tāpēc šis noteikums neder nevienam.

finding-unknown-region-help = Pievienojiet to šeit: /shop/regions, vai nosauciet tā vietas laukā places.

finding-insecure-url = “{ $value }” nav šifrēta: citi var lasīt un mainīt sūtīto.

finding-insecure-url-help = Rakstiet https: adresi.

finding-currency-mix = Šīs summas valūta ir { $currency }; veikala valūta ir { $own }.

finding-currency-mix-help = Rakstiet to veikala valūtā. Citas summas atmaksas aplēsē neietilpst.

finding-contradiction =
    { $what ->
        [backwards] Tas beidzas, pirms sākas.
        [refusal_gives] Noteikums “{ $rule }” noraida un tomēr nosauc, ko pircējs saņem.
        [limit_zero] Noteikums “{ $rule }” pieņem un atļauj to nulle reižu.
        [opens_too_late] Pēc noteikuma “{ $rule }” pircējs var rīkoties tikai tad, kad termiņš ir beidzies.
        [same_unasked] Noteikums “{ $rule }” apmaina tikai pret tādu pašu veidu, bet to nekad neprasa.
        [shop_pays_amount] Pēc noteikuma “{ $rule }” par sūtīšanu atpakaļ maksā veikals, bet tam ir nosaukta summa.
        [window_remedy] Noteikuma “{ $rule }” termiņš ir par kaut ko, ko noteikums nedod.
        [fee_over_price] Noteikuma “{ $rule }” maksa ir lielāka par visu cenu.
        [late_unreachable] Noteikuma “{ $rule }” kavēšanās pakāpi nekad nevar sasniegt.
       *[empty_range] Noteikuma “{ $rule }” diapazons ir tukšs.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Samainiet abus galus.
        [refusal_gives] Izņemiet remedies vai iestatiet answer uz accept.
        [limit_zero] Palieliniet most vai iestatiet answer uz refuse.
        [opens_too_late] Lai gaidīšana beidzas pirms termiņa.
        [same_unasked] Pievienojiet nosacījumu same_kind ar refuse vai citām sekām.
        [shop_pays_amount] Izņemiet amount vai iestatiet payer uz buyer.
        [window_remedy] Pievienojiet to noteikuma laukam remedies vai izņemiet no termiņa.
        [fee_over_price] Daļas ir procenta simtdaļās: 10% rakstiet kā 1000.
        [late_unreachable] Sakārtojiet pakāpes augošā secībā, atvērto pēdējo.
       *[empty_range] Samainiet least un most vai from un until.
    }

finding-law-not-held = Šajā versijā nav šo vietu likuma: { $markets }.

finding-law-not-held-help = Tur pircēji lasa jūsu noteikumus ar piezīmi, ka vietējais likums var dot vairāk.

finding-below-law =
    { $what ->
        [months] Pēc likuma ({ $markets }) veikals par defektiem atbild ilgāk par šo termiņu. Mēneši tur: { $number }.
       *[days] Pēc likuma ({ $markets }) pircēji var pārdomāt ilgāk par šo termiņu. Dienas tur: { $number }.
    }

finding-below-law-help = Tur pircēji redz labāko no abiem. Pagariniet termiņu, lai visiem derētu viens teksts.

finding-exclusion-without-basis =
    { $what ->
        [goods] Noteikums “{ $rule }” noraida šādas preces: { $goods }. Likums ({ $markets }) tām izņēmumu neparedz.
       *[all] Noteikums “{ $rule }” noraida preces, ko pircēji pēc likuma drīkst atgriezt: { $markets }.
    }

finding-exclusion-without-basis-help = Laukā traits pasakiet, kāpēc likums precēm paredz izņēmumu, vai attieciniet noteikumu uz citām vietām. Tur pircējiem tiesības paliek.

finding-fee-against-law = Maksu “{ $kind }” ņem arī tad, kad likums ({ $markets }) ļauj pircējiem atteikties bez maksas.

finding-fee-against-law-help = Sāciet to ar days pēc likuma dienām, ierobežojiet ar places vai izņemiet.

finding-freight-against-law =
    { $what ->
        [faults] Par bojātas, saplīsušas vai nepareizas preces sūtīšanu atpakaļ maksā pircējs. Pēc likuma ({ $markets }) maksā veikals.
       *[withdrawal] Par sūtīšanu atpakaļ maksā pircējs. Ja pircējs atsakās, pēc likuma ({ $markets }) maksā veikals.
    }

finding-freight-against-law-help = Iestatiet payer uz shop vismaz šīm vietām.

finding-disclosure-unknown = Fails nepasaka, vai pircējiem to stāsta: “{ $word }”.

finding-disclosure-unknown-help = Pievienojiet to šeit: /shop/disclosures, ar told, kas ir true vai false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: pircēji var atteikties ilgāk, ja viņiem par šīm tiesībām nepastāsta.
        [return_cost_told] { $markets }: par sūtīšanu atpakaļ maksā veikals, ja pircējiem nepasaka, ka maksā viņi.
        [policy_before_payment] { $markets }: likums ļauj pircējiem atgriezt preci, ja atgriešanas noteikumi nav skaidri redzami pirms maksājuma.
        [clause_on_final_screen] { $markets }: likums ļauj pircējiem atgriezt preci, ja atgriešanas punkta nav piedāvājumā un pasūtījuma pēdējā ekrānā.
        [no_return_confirmed_per_order] { $markets }: šādas preces var atgriezt, ja pircējs tajā pasūtījumā neapstiprināja “bez atgriešanas”.
        [digital_consent_confirmed] { $markets }: digitālā satura pircēji joprojām var atteikties, ja viņiem neapstiprina viņu piekrišanu.
        [guarantee_excluded] { $markets }: veikals par defektiem atbild, ja vien pircējiem nepateica, ka neatbild.
        [contract_information] { $markets }: pircēji var izbeigt līgumu, ja pirms pasūtījuma viņiem nepasaka visu, ko nosauc likums.
        [contract_copy] { $markets }: pircēji var izbeigt līgumu ilgāk, ja nesaņem līguma kopiju.
        [exclusion_told] { $markets }: šādas preces var atgriezt, ja pircējiem pirms pasūtījuma nepasaka, ka to nevar.
        [direct_marketing] { $markets }: pircēji var pārdomāt, ja veikals pārdod kā reģistrēts tiešais pārdevējs.
       *[used_term_agreed] { $markets }: pilnais termiņš atbildībai par defektiem attiecas arī uz lietotām precēm, ja nav vienošanās par īsāku.
    }

finding-disclosure-untold-help = Pasakiet viņiem un iestatiet told uz true. Līdz tam lēmumi ar to rēķinās.

finding-refund-against-law =
    { $what ->
        [at_once] Pēc likuma ({ $markets }) naudu pēc atteikuma atmaksā uzreiz; šis noteikums ir lēnāks.
       *[days] Pēc likuma ({ $markets }) naudu pēc atteikuma atmaksā ātrāk. Dienas tur: { $number }.
    }

finding-refund-against-law-help = Saīsiniet within_days šeit: { $rules }. Vai rakstiet šīm vietām savu noteikumu.

finding-forbidden-words = Likums ({ $markets }) aizliedz šādus vārdus vai uzskata tos par maldinošiem: “{ $value }”. Tā var būt viltus trauksme.

finding-forbidden-words-help = Izņemiet tos vai precīzi pasakiet, ko atpakaļ neņemat un ka likumīgās tiesības paliek.

finding-closed-platform = Tas norāda uz ES tiešsaistes strīdu platformu. To slēdza 2025. gada 20. jūlijā (Regula (ES) 2024/3228).

finding-closed-platform-help = Izņemiet to. Ja jums ir strīdu risinātājs, nosauciet to šeit: /disputes. Pirkumos pāri ES robežām pircēji var jautāt ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Pēc likuma ({ $markets }) pircēji var atteikties tiešsaistē, bet nekas failā nepieņem viņu rakstīto.

finding-withdrawal-unreachable-help = Pievienojiet galapunktu vai e-pasta adresi vai lapu šeit: /shop/contacts.

finding-duty-open = Pēc likuma ({ $markets }) jūsu veikalam to vajag, bet fails to neatzīmē kā izdarītu: { $duty }.

finding-duty-open-help = Kad tas ir gatavs, pievienojiet šeit: /shop/duties_met: { $ids }.

finding-duty-coming = Pēc likuma ({ $markets }) jūsu veikalam to vajadzēs no tālāk nosauktās dienas: { $duty }.

finding-duty-coming-help = Kad tas ir gatavs, pievienojiet šeit: /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Pēc likuma ({ $markets }) veikalam, kas pārdod pakalpojumus, vajag tālāk nosaukto.
        [subscriptions] Pēc likuma ({ $markets }) veikalam, kura līgumi pagarinās paši, vajag tālāk nosaukto.
        [electrical_goods] Pēc likuma ({ $markets }) veikalam, kas pārdod elektropreces, vajag tālāk nosaukto.
        [durability_guarantee] Pēc likuma ({ $markets }) ES marķējumam GARAN jābūt blakus attēlam un vēlreiz tieši pirms pasūtījuma. Tas attiecas uz precēm, kurām ražotājs pilnībā dod bezmaksas garantiju ilgāk par diviem gadiem.
       *[paid_warranty] Pēc likuma ({ $markets }) veikalam, kas piedāvā maksas garantiju, vajag tālāk nosaukto.
    }

finding-duty-conditional-help = Ja jūsu veikals nav tāds vai tas jau ir gatavs, pievienojiet šeit: /shop/duties_met: { $ids }.

finding-duty-unsure = Varbūt likums ({ $markets }) to prasa. Tas nav pārbaudīts, tāpēc pārbaudiet: { $duty }.

finding-duty-unsure-help = Jautājiet kādam, kas zina tās vietas likumu, un tad pievienojiet šeit: /shop/duties_met: { $ids }.

finding-duty-unknown = Nevienā no jūsu tirgiem nav pienākuma “{ $word }”.

finding-duty-unknown-help = Tos nosauc atradumi par neizpildītiem pienākumiem.

finding-duty-function = tiešsaistes atteikuma funkcija, viegli atrodama katrā lapā, ar paziņojumu bez iemesla, konta un lietotnes un ar otru soli apstiprināšanai

finding-duty-way = labi redzams veids, kā atteikties tiešsaistē

finding-duty-function-information = informācija pirms pasūtījuma, ka ir tiešsaistes atteikuma funkcija, un kur

finding-duty-acknowledgement = apstiprinājums katram, kas atsakās, uzreiz un pa e-pastu vai līdzīgi, ar paziņojuma saturu, datumu un laiku

finding-duty-guarantee-notice = ES oficiālais paziņojums par likumīgo garantiju, nemainīts un pircēja valodā, labi redzams pirms pasūtījuma

finding-duty-garan = ES marķējums GARAN precēm, kurām ražotājs dod bezmaksas garantiju ilgāk par diviem gadiem

finding-duty-button = poga ar noteiktiem vārdiem

finding-duty-words = noteikti vārdi

finding-duty-notice = paziņojums

finding-duty-marking = atzīme precēm, ko nevar atgriezt

finding-duty-link = saite

finding-duty-information = noteikta informācija

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] droši
        [medium] ticami, pārbaudiet
       *[low] nav pārbaudīts
    })

finding-law-since =
    { $markets }: { $citation }, no šīs dienas: { DATE($since, style: "long") } ({ $sure ->
        [high] droši
        [medium] ticami, pārbaudiet
       *[low] nav pārbaudīts
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = Neviens noteikums neatbild uz lietu “{ $case }”.

finding-case-without-rule-help = Pievienojiet tai noteikumu. Bez tā pircēji lasa tikai to, ko dod likums.

finding-item-without-rule =
    { $what ->
        [markets] Lietai “{ $case }” dažas preces paliek bez noteikuma: { $markets }.
       *[everywhere] Lietai “{ $case }” dažas preces paliek bez noteikuma.
    }

finding-item-without-rule-help = Pievienojiet šai lietai noteikumu bez tvēruma. Šaurāki noteikumi joprojām ir svarīgāki.

finding-no-contact = Policy nenosauc nevienu, kam jautāt.

finding-no-contact-help = Pievienojiet e-pasta adresi, tālruņa numuru vai lapu. Katrs “nē” norāda uz turieni.

finding-text-missing = Šī teksta trūkst valodās, kurās atbildat: { $languages }.

finding-text-missing-help = Pievienojiet to vai izņemiet valodu no /shop/languages.

finding-no-dispute-route = Strīdu risinātājs nav nosaukts. Veikalam, kuram tas ir saistošs, tas jānosauc: { $markets }.

finding-no-dispute-route-help = Nosauciet to šeit: /disputes, ja jums tas ir saistošs.

finding-rule-shadowed = Noteikums “{ $rule }” nekad nevar būt spēkā: visam, uz ko tas attiecas, der šaurāki noteikumi.

finding-rule-shadowed-help = Izņemiet to vai sašauriniet citus noteikumus.

finding-unknown-locale = Valodā “{ $word }” teikumu nav; šo valoda ir { $other }.

finding-unknown-locale-help = Prasiet vienu no šīm: { $known }.
