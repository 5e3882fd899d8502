## Għaliex tgħodd regola, u x’ma qalitx id-data importata

finding-why-title = Regoli li ħarisna lejhom, fl-ordni tal-politika

finding-why-rule = Regola

finding-why-result = Riżultat

finding-why-decided = Deċiż minn

finding-why-none = Il-politika m’għandhiex regola għal dan il-każ.

finding-why-outcome =
    { $outcome ->
        [governs] tgħodd
        [outranked] taqbel; tgħodd regola aktar preċiża
        [tied] taqbel bl-istess preċiżjoni: indaqs
        [undecided] tiddependi minn fatt nieqes
       *[out_of_scope] ma taqbilx
    }

finding-why-order = Tgħodd l-aktar regola preċiża u xejn ma jingħaqad. Żewġ regoli li jaqblu jitqabblu b’dawn il-partijiet tal-ambitu; tiddeċiedi l-ewwel waħda li fiha huma differenti:

finding-why-version = SHA-256 tal-politika: { $hash }

finding-page-item-missing = Hawn mhu deskritt l-ebda prodott u l-ebda ordni.

finding-page-item-missing-help = Agħti d-data schema.org ta’ prodott jew ordni, bħala JSON-LD.

finding-page-item-unclear = Mhux ċar liema oġġett hu. Oġġetti: { $number }. Fosthom: { LIST($known) }.

finding-page-item-unclear-help = Semmi l-SKU ta’ dak li trid.

finding-page-country-missing = Xejn hawn ma jgħid il-pajjiż tax-xerrej.

finding-page-country-missing-help = Semmih, bħal DE jew US-CA.

finding-page-assumed =
    { $what ->
        [case] Mhu msemmi l-ebda każ; nassumu dan: { $value }.
        [country] Il-pajjiż tax-xerrej jittieħed minn fejn imur il-pakkett: { $value }.
        [utc_day] Il-ħin hu f’UTC. Jittieħed il-jum tiegħu, li fil-ħanut jista’ jkun ieħor: { $value }.
       *[category] Il-kategorija hi miktuba kif jiktbuha l-politiki: { $value }.
    }

finding-page-assumed-help = Jekk dan hu ħażin, agħti l-fatt int; jirbaħ dak.

finding-page-price =
    { $what ->
        [currency] “{ $value }” mhux kodiċi ta’ munita ta’ ISO 4217, għalhekk il-prezz jitħalla barra.
        [range] Il-prezzijiet huma medda sa “{ $value }”, għalhekk ma jittieħed l-ebda prezz.
        [several] L-offerti għandhom prezzijiet differenti, għalhekk ma jittieħed l-ebda wieħed.
        [unit] Il-prezz mhux għal biċċa waħda, għalhekk jitħalla barra.
        [tax] Il-prezz hu mingħajr taxxa, u t-taxxa mhix magħrufa.
       *[form] “{ $value }” mhux ammont eżatt f’din il-munita, għalhekk il-prezz jitħalla barra.
    }

finding-page-price-help = Ikteb il-prezz ta’ biċċa waħda bħal 19.99 b’kodiċi bħal EUR: punt, bla sinjal tal-eluf, bla simbolu.

finding-page-value =
    { $what ->
        [sku] L-ebda oġġett hawn m’għandu l-SKU “{ $value }”.
        [day] “{ $value }” mhux jum; jitħalla barra.
        [count] “{ $value }” mhux numru sħiħ minn 1 ’il fuq; jitħalla barra.
        [category] “{ $value }” mhix kategorija tal-ħanut; titħalla barra.
        [condition] Il-kundizzjoni “{ $value }” ma tgħid xejn li tistaqsi regola; titħalla barra.
        [status] L-istat “{ $value }” ma jgħidx fejn waslet l-ordni; jitħalla barra.
        [country] “{ $value }” mhux kodiċi ta’ pajjiż ta’ ISO 3166; jitħalla barra.
        [discount] L-iskont “{ $value }” fuq l-ordni kollha mhux maqsum fuq l-oġġetti; jitħalla barra.
        [kind] Dan la hu test u lanqas numru; jitħalla barra.
        [texts] Testi ta’ data hawn: { $value }. Dawk wara l-ewwel 200 jitħallew barra.
       *[text] “{ $value }” twil wisq; jitħalla barra.
    }

finding-page-value-help = Irranġah fid-data, jew agħti l-fatt int.

## Sejbiet dwar dokument

finding-head =
    { $severity ->
        [error] żball
        [warning] twissija
       *[note] nota
    }[{ $code }]

finding-whole-file = (il-fajl kollu)

finding-clean = { $file }: tajjeb

finding-counts = żbalji: { $errors }, twissijiet: { $warnings }, noti: { $notes }

finding-near = Ridt tgħid “{ $near }”?

finding-json-syntax =
    Mhux JSON fil-linja { $line }, kolonna { $column }: { $what ->
        [end] xi ħaġa tiġi wara t-tmiem.
        [unfinished] it-test jieqaf fin-nofs.
        [comma_or_bracket] hawn tmur virgola jew ].
        [comma_or_brace] hawn tmur virgola jew { "}" }.
        [key] hawn tmur ċavetta bejn il-virgoletti.
        [colon] wara ċ-ċavetta jmorru żewġ punti.
        [digit] hawn tmur ċifra.
        [control] test fih karattru ta’ kontroll.
        [escape] JSON ma jafx din is-sekwenza escape.
        [surrogate] nofs par surrogate jinsab waħdu.
        [hex] hawn imorru erba’ ċifri hex.
       *[value] hawn imur valur.
    }

finding-json-syntax-help = Irranġa t-test hemmhekk. Editur li jaf JSON jimmarka l-post.

finding-too-large =
    { $what ->
        [members] Membri f’dan l-oġġett: { $number }; jinqraw l-aktar { $most }.
        [items] Elementi f’din il-lista: { $number }; jinqraw l-aktar { $most }.
       *[bytes] Bytes fit-test: { $number }; jinqraw l-aktar { $most }.
    }

finding-too-large-help = Neħħi dak li ma jmurx hawn.

finding-too-deep = Livelli ta’ tbejjit permessi: { $most }. Hawn hemm aktar, fil-linja { $line }, kolonna { $column }.

finding-too-deep-help = L-ebda dokument ma jeħtieġ daqshekk livelli. Fittex parentesi li qatt ma ngħalqu.

finding-too-many = Instabu barra dawn u mhumiex elenkati: { $more }.

finding-too-many-help = L-ewwel irranġa dawn, imbagħad erġa’ ċċekkja.

finding-duplicate-key = Iċ-ċavetta “{ $word }” tidher darbtejn f’oġġett wieħed.

finding-duplicate-key-help = Żomm waħda mit-tnejn. Il-programmi ma jaqblux liema tgħodd.

finding-unknown-field = Hawn il-format m’għandux ċavetta “{ $word }”.

finding-unknown-field-help = Magħrufa hawn: { $known }.

finding-missing-field = Iċ-ċavetta “{ $word }” hi nieqsa.

finding-missing-field-help = Żidha.

finding-wrong-type =
    Misjub hawn: { $found ->
        [null] null
        [boolean] true jew false
        [whole] numru sħiħ
        [fraction] numru bi frazzjoni
        [list] lista
        [object] oġġett
       *[text] test
    }. Mistenni: { $wanted ->
        [object] oġġett
        [list] lista
        [boolean] true jew false
        [whole] numru sħiħ
        [word] kelma bejn il-virgoletti
        [day] jum bejn il-virgoletti
        [time] ħin bejn il-virgoletti
        [minute] jum b’ħin bejn il-virgoletti
        [currency] kodiċi ta’ munita
        [place] kodiċi ta’ post
        [link] link
       *[text] test
    }.

finding-wrong-type-help = Ikteb il-valur f’dik il-forma.

finding-unknown-word = Il-kelma “{ $word }” mhix magħrufa hawn.

finding-unknown-word-help = Kliem magħruf: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } hu barra minn { $least } sa { $most }.
        [key] Iċ-ċavetta mhix 32 ċifra hex.
        [email] Dan mhux indirizz tal-email.
        [order_reference] In-numru tal-ordni vojt jew itwal minn 80 karattru.
        [serials] Aktar minn 20 numru tas-serje, jew wieħed minnhom vojt jew itwal minn 80 karattru.
        [wish] Ix-xewqa vojta jew itwal minn 300 karattru.
        [photos] Aktar minn 5 ritratti, jew wieħed imsemmi darbtejn jew mingħajr SHA-256 tiegħu f’ċifri hex żgħar.
        [pack] Dan mhux pakkett tal-lingwa ta’ dan il-build.
        [amount] Ammont kbir wisq biex jinżamm eżatt.
        [text] It-test vojt jew itwal minn 2000 karattru.
        [same] “{ $value }” hu differenti minn ringiela ta’ qabel ta’ din l-ordni.
       *[value] “{ $value }” ma jeżistix jew jinkiteb b’mod ieħor.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Ikteb numru f’dik il-medda.
        [day] Ikteb jum li jeżisti, bħal 2026-11-21.
        [time] Ikteb ħin bħal 09:30.
        [minute] Ikteb jum b’ħin, bħal 2026-10-15T10:00.
        [moment] Ikteb ħin b’offset, bħal 2026-11-21T10:30:00+01:00.
        [currency] Ikteb kodiċi ISO 4217 bħal EUR.
        [place] Ikteb kodiċi ISO 3166 bħal DE jew US-CA.
        [link] Ikteb link https:, mailto: jew tel:, jew mogħdija fis-sit tiegħek li tibda b’/.
        [key] Agħmel 16-il byte każwali.
        [email] Iktbu bħal name@example.com.
        [order_reference] Ikkopjah mill-email tal-ordni.
        [serials] Semmi sa 20, kull wieħed kif jidher fuq l-oġġett.
        [wish] Għidha f’1 sa 300 karattru.
        [photos] Semmi sa 5 ritratti, kull wieħed darba.
        [pack] Uża l-pakkett li ġie ma’ dan il-build.
        [amount] Uża ammonti jew kwantitajiet iżgħar.
        [text] Ikteb minn 1 sa 2000 karattru.
        [price] Iktbu bħal 129.90, b’mhux aktar ċifri milli għandha l-munita.
        [same] Ikteb l-istess f’kull ringiela ta’ ordni.
       *[value] Fittex il-forma fid-dokumentazzjoni.
    }

finding-unknown-version = Il-verżjoni { $number } tal-format mhix magħrufa hawn; dan il-build jaqra l-verżjoni 1.

finding-unknown-version-help = Aġġorna after-sales, jew ikteb il-politika fil-verżjoni 1.

finding-duplicate-rule = L-id “{ $rule }” diġà meħud minn { $other }.

finding-duplicate-rule-help = Agħti lil kull regola l-id tagħha. Id-deċiżjonijiet jirreferu għalih.

finding-rule-tie = Għall-każ “{ $case }”, kemm “{ $other }” kif ukoll “{ $rule }” jistgħu jaqblu ma’ oġġett wieħed. L-ebda waħda mhi aktar preċiża.

finding-rule-tie-help = Dejjaq waħda mit-tnejn, jew agħmel li l-postijiet, il-jiem jew il-kategoriji tagħhom jeskludu lil xulxin.

finding-window-length =
    { $what ->
        [season] Dan l-istaġun ma jsemmi la l-aħħar jum u lanqas għadd ta’ jiem.
       *[window] Tulijiet li dan il-perjodu jsemmi: { $number }. Jeħtieġ eżatt wieħed.
    }

finding-window-length-help =
    { $what ->
        [season] Agħti last_day jew days.
       *[window] Agħti wieħed minn days, months, until, jew unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Ir-regola “{ $rule }” ma ssemmi l-ebda każ, għalhekk qatt ma tgħodd.
        [fee] Tariffa tar-regola “{ $rule }” hi kemm sehem mill-prezz kif ukoll ammont.
       *[terms] Ir-regola “{ $rule }” taċċetta imma ma tgħidx kemm żmien jew x’jieħu x-xerrej.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Semmi mill-inqas każ wieħed, pereżempju return.
        [fee] Agħti share jew amount, mhux it-tnejn.
       *[terms] Żid window u remedies, jew issettja answer għal refuse jew ask_person.
    }

finding-season-order = Il-jiem ta’ dan l-istaġun mhumiex f’posthom.

finding-season-order-help = L-ewwel jiġi ordered_from, imbagħad ordered_until, imbagħad last_day.

finding-secret-exposed = “{ $name }” donnu fih sigriet. Il-politika hi pubblika: kull xerrej jista’ jaqraha.

finding-secret-exposed-help = Neħħih u itlob ieħor minn fejn inħareġ. Ħalli s-server tiegħek iżidu mat-talbiet.

finding-endpoint-setting =
    { $what ->
        [header] L-endpoint “{ $preset }” jeħtieġ il-header “{ $name }”.
        [address] L-indirizz tal-endpoint “{ $preset }” ma jispiċċax b’{ $name }.
       *[setting] L-endpoint “{ $preset }” jeħtieġ is-setting “{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Żidu ma’ /endpoint/headers. Dak li hu ta’ xerrej wieħed, tgħidu l-paġna f’element meta.
        [address] Ikteb l-indirizz sħiħ, bħal https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Żid ismu u l-valur tiegħu ma’ /endpoint/settings. Qatt sigriet.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Bil-kelma cors simple jew no-cors, il-browsers ma jibagħtux headers tiegħek.
        [json] Bil-kelma cors simple jew no-cors, il-browsers ma jibagħtux JSON.
        [method] Bil-kelma cors simple jew no-cors, il-browsers jibagħtu biss POST.
        [same_origin] “{ $preset }” jaċċetta talbiet biss mis-sit tiegħu stess.
        [simple] “{ $preset }” ma jweġibx għall-mistoqsija li jagħmlu l-browsers qabel jibagħtu dan.
        [address] Xejn ma jista’ jintbagħat f’dan l-indirizz b’“{ $preset }”.
        [status] Stat barra minn 200 sa 299 mhux suċċess.
        [timeout] L-itwal ħin għal sejħa waħda hu minn 1 sa 120 sekonda.
       *[look_up] L-indirizz tat-tfittxija m’għandux post għaċ-ċavetta tat-talba.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Neħħi l-headers, jew issettja cors għal preflight jekk l-endpoint iwieġeb għal preflights.
        [json] Issettja format għal form jew text, jew cors għal preflight jekk l-endpoint iwieġeb għal preflights.
        [method] Issettja method għal POST, jew cors għal preflight jekk l-endpoint iwieġeb għal preflights.
        [same_origin] Neħħi cors, jew issettjah għal same-origin.
        [simple] Neħħi cors, jew issettjah għal simple.
        [address] B’mailto, ikteb link tal-email. Inkella ikteb indirizz https: jew mogħdija fis-sit tiegħek.
        [status] Semmi biss stati li jfissru: it-talba nħażnet.
        [timeout] 20 hu s-soltu.
       *[look_up] Ikteb il-kelma key bejn curly brackets fejn tmur.
    }

finding-endpoint-relay = “{ $name }” jaċċetta biss sejħiet b’ċavetta sigrieta, u l-ebda paġna ma tista’ żżomm waħda.

finding-endpoint-relay-help = Ħalli programm żgħir fuq is-server tiegħek jieħu t-talbiet u jgħaddihom, jew uża d-desk.

finding-endpoint-pointer = L-ebda talba m’għandha “{ $word }”, għalhekk jitħalla barra.

finding-endpoint-pointer-help = Magħrufa hawn: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Bil-kelma cors no-cors, ħadd ma jista’ jikkonferma li waslet talba. Ix-xerrejja jkunu jafu b’dan.
       *[untested] Hawn kull tweġiba minn 200 sa 299 tgħodd bħala suċċess.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Ħalli l-endpoint iwieġeb għal preflights, jew uża d-desk.
       *[untested] Żid success b’at: post fit-tweġiba li jkun hemm biss meta t-talba tkun inħażnet.
    }

finding-unknown-region = Il-ħanut ma jiddefinixxix reġjun “{ $word }”, għalhekk din ir-regola ma taqbel ma’ ħadd.

finding-unknown-region-help = Żidu ma’ /shop/regions, jew semmi l-postijiet tiegħu f’places.

finding-insecure-url = “{ $value }” mhux kriptat: oħrajn jistgħu jaqraw u jibdlu dak li jintbagħat.

finding-insecure-url-help = Ikteb l-indirizz https:.

finding-currency-mix = Dan l-ammont hu f’{ $currency }; il-munita tal-ħanut hi { $own }.

finding-currency-mix-help = Iktbu bil-munita tal-ħanut. Ammonti oħra jitħallew barra mill-istimi tal-flus lura.

finding-contradiction =
    { $what ->
        [backwards] Dan jintemm qabel ma jibda.
        [refusal_gives] Ir-regola “{ $rule }” tiċħad, u ssemmi x’jieħu x-xerrej.
        [limit_zero] Ir-regola “{ $rule }” taċċetta, u tippermettih żero darbiet.
        [opens_too_late] Ir-regola “{ $rule }” tħalli lix-xerrej jaġixxi biss wara li jintemm il-perjodu tagħha.
        [same_unasked] Ir-regola “{ $rule }” tibdel biss bl-istess tip, u qatt ma tistaqsi għalih.
        [shop_pays_amount] Bir-regola “{ $rule }” il-ħanut iħallas għar-ritorn, u xorta ssemmi ammont għalih.
        [window_remedy] Perjodu tar-regola “{ $rule }” hu għal xi ħaġa li r-regola ma tagħtix.
        [fee_over_price] Tariffa tar-regola “{ $rule }” hi aktar mill-prezz kollu.
        [late_unreachable] Pass għad-dewmien fir-regola “{ $rule }” qatt ma jista’ jintlaħaq.
       *[empty_range] Medda tar-regola “{ $rule }” m’għandha xejn fiha.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Aqleb iż-żewġt itruf.
        [refusal_gives] Neħħi remedies, jew issettja answer għal accept.
        [limit_zero] Għolli most, jew issettja answer għal refuse.
        [opens_too_late] Ħalli l-istennija tintemm qabel il-perjodu.
        [same_unasked] Żid il-kundizzjoni same_kind, b’refuse jew b’dak li għandu jiġi wara.
        [shop_pays_amount] Neħħi amount, jew issettja payer għal buyer.
        [window_remedy] Żidu mar-remedies tar-regola, jew neħħih mill-perjodu.
        [fee_over_price] L-ishma huma f’ċenteżmi ta’ wieħed fil-mija: ikteb 10 % bħala 1000.
        [late_unreachable] Poġġi l-passi mill-iżgħar għall-akbar, dak miftuħ l-aħħar.
       *[empty_range] Aqleb least u most, jew from u until.
    }

finding-law-not-held = Il-liġi ta’ dawn mhix f’dan il-build: { $markets }.

finding-law-not-held-help = Ix-xerrejja hemmhekk jaqraw il-politika tiegħek b’nota li l-liġi lokali tista’ tagħti aktar.

finding-below-law =
    { $what ->
        [months] Skont il-liġi ({ $markets }), il-ħanut iwieġeb għal difetti għal aktar minn dan il-perjodu; xhur hemmhekk: { $number }.
       *[days] Skont il-liġi ({ $markets }), ix-xerrejja jistgħu jibdlu fehmithom għal aktar minn dan il-perjodu; jiem hemmhekk: { $number }.
    }

finding-below-law-help = Ix-xerrejja hemmhekk jaraw l-aħjar mit-tnejn. Tawwal il-perjodu biex ikollok test wieħed għal kulħadd.

finding-exclusion-without-basis =
    { $what ->
        [goods] Ir-regola “{ $rule }” tiċħad dawn: { $goods }. Il-liġi ({ $markets }) ma teskludix oġġetti bħal dawn.
       *[all] Ir-regola “{ $rule }” tiċħad oġġetti li x-xerrejja jistgħu jibagħtu lura bil-liġi ({ $markets }).
    }

finding-exclusion-without-basis-help = Għid f’traits għaliex il-liġi teskludi l-oġġetti, jew illimita r-regola għal postijiet oħra. Ix-xerrejja hemmhekk iżommu d-dritt.

finding-fee-against-law = It-tariffa “{ $kind }” tittieħed ukoll waqt li l-liġi tħalli lix-xerrejja jibdlu fehmithom b’xejn: { $markets }.

finding-fee-against-law-help = Ħalliha tibda wara l-jiem tal-liġi b’days, illimitaha b’places, jew neħħiha.

finding-freight-against-law =
    { $what ->
        [faults] Ix-xerrej iħallas għar-ritorn ta’ oġġetti difettużi, miksura jew żbaljati; skont il-liġi jħallas il-ħanut: { $markets }.
       *[withdrawal] Ix-xerrej iħallas għar-ritorn; jekk jibdel fehmtu, skont il-liġi jħallas il-ħanut: { $markets }.
    }

finding-freight-against-law-help = Issettja payer għal shop, mill-inqas għal dawn il-postijiet.

finding-disclosure-unknown = Il-fajl ma jgħidx jekk ix-xerrejja jiġux mgħarrfa b’dan: “{ $word }”.

finding-disclosure-unknown-help = Żidu ma’ /shop/disclosures, b’told true jew false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: ix-xerrejja jistgħu jirtiraw għal aktar żmien jekk ma jiġux mgħarrfa b’dak id-dritt.
        [return_cost_told] { $markets }: il-ħanut iħallas għar-ritorn jekk ix-xerrejja ma jiġux mgħarrfa li jħallsu huma.
        [policy_before_payment] { $markets }: il-liġi tħalli jintbagħtu lura l-oġġetti jekk il-politika tar-ritorn ma tkunx ċara qabel il-ħlas.
        [clause_on_final_screen] { $markets }: bil-liġi jistgħu jintbagħtu lura l-oġġetti jekk il-klawsola tar-ritorn tonqos mill-offerta jew mill-aħħar skrin qabel l-ordni.
        [no_return_confirmed_per_order] { $markets }: dawn l-oġġetti jistgħu jintbagħtu lura jekk ix-xerrej ma kkonfermax “l-ebda ritorn” f’dik l-ordni.
        [digital_consent_confirmed] { $markets }: ix-xerrejja ta’ kontenut diġitali xorta jistgħu jirtiraw jekk il-kunsens tagħhom ma jiġix ikkonfermat lilhom.
        [guarantee_excluded] { $markets }: il-ħanut iwieġeb għal difetti, ħlief jekk qal lix-xerrejja li ma jweġibx.
        [contract_information] { $markets }: ix-xerrejja jistgħu jikkanċellaw jekk qabel l-ordni ma jiġux mgħarrfa b’dak kollu li ssemmi l-liġi.
        [contract_copy] { $markets }: ix-xerrejja jistgħu jikkanċellaw għal aktar żmien jekk ma jieħdux kopja tal-kuntratt.
        [exclusion_told] { $markets }: dawn l-oġġetti jistgħu jintbagħtu lura jekk ix-xerrejja ma jiġux imwissija qabel l-ordni li dan mhux possibbli.
        [direct_marketing] { $markets }: ix-xerrejja jistgħu jibdlu fehmithom meta l-ħanut ibigħ bħala bejjiegħ dirett irreġistrat.
       *[used_term_agreed] { $markets }: iż-żmien sħiħ għad-difetti jgħodd ukoll għal oġġetti użati, ħlief jekk jiġi miftiehem żmien iqsar.
    }

finding-disclosure-untold-help = Għarrafhom u issettja told għal true. Sa dak iż-żmien id-deċiżjonijiet iqisu dan.

finding-refund-against-law =
    { $what ->
        [at_once] Skont il-liġi ({ $markets }), il-flus imorru lura minnufih wara rtirar; din ir-regola ddum aktar.
       *[days] Skont il-liġi ({ $markets }), il-flus imorru lura aktar malajr wara rtirar; jiem hemmhekk: { $number }.
    }

finding-refund-against-law-help = Qassar within_days f’{ $rules }, jew ikteb regola apparti għal dawn il-postijiet.

finding-forbidden-words = Il-liġi ({ $markets }) tipprojbixxi kliem bħal “{ $value }”, jew tqisu qarrieqi. Dan jista’ jkun allarm falz.

finding-forbidden-words-help = Neħħih, jew għid eżatt x’ma tiħux lura u li d-drittijiet skont il-liġi jibqgħu.

finding-closed-platform = Dan jindika l-pjattaforma tal-UE għat-tilwim online. Din għalqet fl-20 ta’ Lulju 2025 (Regolament (UE) 2024/3228).

finding-closed-platform-help = Neħħih. Jekk għandek korp għat-tilwim, semmih f’/disputes; għal xiri bejn pajjiżi tal-UE x-xerrejja jistgħu jistaqsu lil ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Bil-liġi x-xerrejja jistgħu jirtiraw online ({ $markets }), u xejn fil-fajl ma jieħu dak li jiktbu.

finding-withdrawal-unreachable-help = Żid endpoint, jew indirizz tal-email jew paġna ma’ /shop/contacts.

finding-duty-open = Skont il-liġi ({ $markets }), il-ħanut tiegħek jeħtieġ dan, u l-fajl ma jimmarkahx bħala lest: { $duty }.

finding-duty-open-help = Meta jkun lest, żid ma’ /shop/duties_met: { $ids }.

finding-duty-coming = Skont il-liġi ({ $markets }), il-ħanut tiegħek se jeħtieġ dan mill-jum imsemmi hawn taħt: { $duty }.

finding-duty-coming-help = Meta jkun lest, żid ma’ /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Skont il-liġi ({ $markets }), ħanut li jbigħ servizzi jeħtieġ dak imsemmi hawn taħt.
        [subscriptions] Skont il-liġi ({ $markets }), ħanut li l-kuntratti tiegħu jiġġeddu waħedhom jeħtieġ dak imsemmi hawn taħt.
        [electrical_goods] Skont il-liġi ({ $markets }), ħanut li jbigħ oġġetti elettriċi jeħtieġ dak imsemmi hawn taħt.
        [durability_guarantee] Skont il-liġi ({ $markets }), it-tikketta GARAN tal-UE tmur ħdejn l-istampa u mill-ġdid eżatt qabel l-ordni. Dan jgħodd meta l-produttur jiggarantixxi l-prodott kollu b’xejn għal aktar minn sentejn.
       *[paid_warranty] Skont il-liġi ({ $markets }), ħanut li joffri garanzija bil-ħlas jeħtieġ dak imsemmi hawn taħt.
    }

finding-duty-conditional-help = Jekk dan mhux il-ħanut tiegħek, jew hu lest, żid ma’ /shop/duties_met: { $ids }.

finding-duty-unsure = Forsi l-liġi ({ $markets }) titlob dan. Mhux ivverifikat, għalhekk iċċekkja: { $duty }.

finding-duty-unsure-help = Staqsi lil xi ħadd li jaf il-liġi hemmhekk, imbagħad żid ma’ /shop/duties_met: { $ids }.

finding-duty-unknown = L-ebda suq tiegħek m’għandu dmir jismu “{ $word }”.

finding-duty-unknown-help = Is-sejbiet dwar dmirijiet miftuħa jsemmuhom.

finding-duty-function = funzjoni online biex wieħed jirtira, faċli li ssibha f’kull paġna, b’dikjarazzjoni mingħajr raġuni, kont jew app u b’pass ieħor ta’ konferma

finding-duty-way = mod online biex wieħed jirtira li jidher faċilment

finding-duty-function-information = informazzjoni qabel l-ordni li hemm funzjoni online biex wieħed jirtira, u fejn

finding-duty-acknowledgement = riċevuta għal kull min jirtira, minnufih u bl-email jew mezz simili, b’dak li ġie ddikjarat, id-data u l-ħin

finding-duty-guarantee-notice = l-avviż uffiċjali tal-UE dwar il-garanzija legali, mhux mibdul u bil-lingwa tax-xerrej, jidher faċilment qabel l-ordni

finding-duty-garan = it-tikketta GARAN tal-UE fuq oġġetti b’garanzija b’xejn tal-produttur ta’ aktar minn sentejn

finding-duty-button = buttuna bi kliem stabbilit

finding-duty-words = kliem stabbilit

finding-duty-notice = avviż

finding-duty-marking = marka fuq oġġetti li ma jistgħux jintbagħtu lura

finding-duty-link = link

finding-duty-information = ċerta informazzjoni

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] ċert
        [medium] probabbli, iċċekkja
       *[low] mhux ivverifikat
    })

finding-law-since =
    { $markets }: { $citation }, bidu: { DATE($since, style: "long") } ({ $sure ->
        [high] ċert
        [medium] probabbli, iċċekkja
       *[low] mhux ivverifikat
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = L-ebda regola ma twieġeb għall-każ “{ $case }”.

finding-case-without-rule-help = Żid regola għalih. Mingħajrha x-xerrejja jaqraw biss dak li tagħti l-liġi.

finding-item-without-rule =
    { $what ->
        [markets] Għall-każ “{ $case }” xi oġġetti ma jaqgħu taħt l-ebda regola ({ $markets }).
       *[everywhere] Għall-każ “{ $case }” xi oġġetti ma jaqgħu taħt l-ebda regola.
    }

finding-item-without-rule-help = Żid regola għal dan il-każ mingħajr ambitu. Regoli aktar preċiżi xorta jirbħu fuqha.

finding-no-contact = Il-politika ma ssemmi lil ħadd li wieħed jista’ jistaqsi.

finding-no-contact-help = Żid indirizz tal-email, numru tat-telefown jew paġna. Kull “le” jindika hemmhekk.

finding-text-missing = Dan it-test nieqes f’lingwi li twieġeb bihom: { $languages }.

finding-text-missing-help = Żidu, jew neħħi l-lingwa minn /shop/languages.

finding-no-dispute-route = Mhu msemmi l-ebda korp għat-tilwim; ħanut marbut ma’ wieħed irid isemmih: { $markets }.

finding-no-dispute-route-help = Semmih f’/disputes jekk int marbut ma’ wieħed.

finding-rule-shadowed = Ir-regola “{ $rule }” qatt ma tista’ tgħodd: regoli aktar preċiżi jaqblu ma’ dak kollu li hi dwaru.

finding-rule-shadowed-help = Neħħiha, jew dejjaq ir-regoli l-oħra.

finding-unknown-locale = M’hemmx sentenzi f’“{ $word }”; dawn huma f’{ $other }.

finding-unknown-locale-help = Itlob waħda minn dawn: { $known }.
