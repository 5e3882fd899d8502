finding-why-title = Reglur sem voru skoðaðar, í röð reglusettsins
finding-why-rule = Regla
finding-why-result = Niðurstaða
finding-why-decided = Réð úrslitum
finding-why-none = Reglusettið hefur enga reglu fyrir þetta tilvik.
finding-why-outcome =
    { $outcome ->
        [governs] gildir
        [outranked] passar; þrengri regla gildir
        [tied] passar jafn þröngt: óútkljáð
        [undecided] fer eftir upplýsingum sem vantar
       *[out_of_scope] passar ekki
    }
finding-why-order = Þrengsta reglan gildir og engu er blandað saman. Tvær reglur sem passa eru bornar saman eftir þessum hlutum gildissviðsins. Fyrsti munurinn ræður:
finding-why-version = SHA-256 reglusettsins: { $hash }
finding-page-item-missing = Hér er hvorki vöru né pöntun lýst.
finding-page-item-missing-help = Gefðu schema.org-gögn vöru eða pöntunar, sem JSON-LD.
finding-page-item-unclear = Ekki er ljóst hvaða vöru er átt við. Vörur: { $number }. Þar á meðal: { LIST($known) }.
finding-page-item-unclear-help = Nefndu SKU þeirrar sem þú átt við.
finding-page-country-missing = Ekkert hér segir til um land kaupanda.
finding-page-country-missing-help = Nefndu það, eins og IS eða US-CA.
finding-page-assumed =
    { $what ->
        [case] Ekkert tilvik er nefnt; gert er ráð fyrir þessu: { $value }.
        [country] Land kaupanda er tekið eftir því hvert pakkinn fer: { $value }.
        [utc_day] Tíminn er í UTC. Dagurinn er tekinn þaðan; hjá versluninni gæti hann verið annar: { $value }.
       *[category] Flokkurinn er skrifaður eins og í reglusettum: { $value }.
    }
finding-page-assumed-help = Ef þetta er rangt, gefðu upplýsingarnar upp; þær ganga fyrir.
finding-page-price =
    { $what ->
        [currency] „{ $value }“ er ekki gjaldmiðilskóði samkvæmt ISO 4217, svo verðinu er sleppt.
        [range] Verðin eru bil upp í „{ $value }“, svo ekkert verð er tekið.
        [several] Tilboðin eru á ólíku verði, svo ekkert er tekið.
        [unit] Verðið er ekki fyrir eitt stykki, svo því er sleppt.
        [tax] Verðið er án skatts og skatturinn er óþekktur.
       *[form] „{ $value }“ er ekki nákvæm upphæð í þessum gjaldmiðli, svo verðinu er sleppt.
    }
finding-page-price-help = Skrifaðu verð á einu stykki sem 19.99 með kóða eins og EUR: punktur, engin þúsundaskil, ekkert tákn.
finding-page-value =
    { $what ->
        [sku] Engin vara hér er með SKU „{ $value }“.
        [day] „{ $value }“ er ekki dagur; því er sleppt.
        [count] „{ $value }“ er ekki heil tala frá 1; því er sleppt.
        [category] „{ $value }“ er ekki flokkur hjá versluninni; því er sleppt.
        [condition] Ástandið „{ $value }“ segir ekkert sem regla spyr um; því er sleppt.
        [status] Staðan „{ $value }“ segir ekki hve langt pöntunin er komin; henni er sleppt.
        [country] „{ $value }“ er ekki landskóði samkvæmt ISO 3166; því er sleppt.
        [discount] Afslættinum „{ $value }“ af allri pöntuninni er ekki skipt á vörurnar; honum er sleppt.
        [kind] Þetta er hvorki texti né tala; því er sleppt.
        [texts] Gagnatextar hér: { $value }. Þeim sem koma á eftir fyrstu 200 er sleppt.
       *[text] „{ $value }“ er of langt; því er sleppt.
    }
finding-page-value-help = Lagaðu þetta í gögnunum, eða gefðu upplýsingarnar upp.
finding-head =
    { $severity ->
        [error] villa
        [warning] viðvörun
       *[note] athugasemd
    }[{ $code }]
finding-whole-file = (öll skráin)
finding-clean = { $file }: í lagi
finding-counts = villur: { $errors }, viðvaranir: { $warnings }, athugasemdir: { $notes }
finding-near = Áttirðu við „{ $near }“?
finding-json-syntax =
    Ekki JSON í línu { $line }, dálki { $column }: { $what ->
        [end] eitthvað kemur á eftir endanum.
        [unfinished] textinn endar í miðju.
        [comma_or_bracket] hér á að vera komma eða ].
        [comma_or_brace] hér á að vera komma eða { "}" }.
        [key] hér á að vera lykill í gæsalöppum.
        [colon] á eftir lyklinum á að vera tvípunktur.
        [digit] hér á að vera tölustafur.
        [control] í texta er stýritákn.
        [escape] JSON þekkir ekki þetta escape-tákn.
        [surrogate] hálft staðgengilspar stendur eitt.
        [hex] hér eiga að vera fjórir hex-stafir.
       *[value] hér á að vera gildi.
    }
finding-json-syntax-help = Lagaðu textann þar. Ritill sem þekkir JSON merkir staðinn.
finding-too-large =
    { $what ->
        [members] Færslur í þessum hlut: { $number }; mest { $most } eru lesnar.
        [items] Færslur í þessum lista: { $number }; mest { $most } eru lesnar.
       *[bytes] Bæti í textanum: { $number }; mest { $most } eru lesin.
    }
finding-too-large-help = Taktu út það sem á ekki heima hér.
finding-too-deep = Dýpra hreiðrað en { $most } stig í línu { $line }, dálki { $column }.
finding-too-deep-help = Ekkert skjal þarf þessa dýpt. Leitaðu að svigum sem var aldrei lokað.
finding-too-many = Fleira fannst sem er ekki sýnt: { $more }.
finding-too-many-help = Lagaðu þetta fyrst og athugaðu svo aftur.
finding-duplicate-key = Lykillinn „{ $word }“ er tvisvar í sama hlut.
finding-duplicate-key-help = Haltu öðrum þeirra. Forrit eru ekki sammála um hvor gildir.
finding-unknown-field = Sniðið hefur engan lykil „{ $word }“ hér.
finding-unknown-field-help = Þekkt hér: { $known }.
finding-missing-field = Lykilinn „{ $word }“ vantar.
finding-missing-field-help = Bættu honum við.
finding-wrong-type =
    Hér stendur: { $found ->
        [null] null
        [boolean] true eða false
        [whole] heil tala
        [fraction] tala með aukastöfum
        [list] listi
        [object] hlutur
       *[text] texti
    }. Á að vera: { $wanted ->
        [object] hlutur
        [list] listi
        [boolean] true eða false
        [whole] heil tala
        [word] orð í gæsalöppum
        [day] dagur í gæsalöppum
        [time] tími í gæsalöppum
        [minute] dagur með tíma í gæsalöppum
        [currency] gjaldmiðilskóði
        [place] staðarkóði
        [link] tengill
       *[text] texti
    }.
finding-wrong-type-help = Skrifaðu gildið á því formi.
finding-unknown-word = Orðið „{ $word }“ er ekki þekkt hér.
finding-unknown-word-help = Þekkt orð: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } er utan við { $least } til { $most }.
        [key] Lykillinn er ekki 32 hex-stafir.
        [email] Þetta er ekki netfang.
        [order_reference] Pöntunarnúmerið er autt eða lengra en 80 stafir.
        [serials] Fleiri en 20 raðnúmer, eða eitt þeirra er autt eða lengra en 80 stafir.
        [wish] Óskin er auð eða lengri en 300 stafir.
        [photos] Fleiri en 5 myndir, eða ein er nefnd tvisvar eða án SHA-256 í litlum hex-stöfum.
        [pack] Þetta er ekki tungumálapakki þessarar útgáfu.
        [amount] Upphæð er of há til að geymast nákvæmlega.
        [text] Textinn er auður eða lengri en 2000 stafir.
        [same] „{ $value }“ er ólíkt fyrri röð þessarar pöntunar.
       *[value] „{ $value }“ er ekki til eða er skrifað öðruvísi.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Skrifaðu tölu á því bili.
        [day] Skrifaðu dag sem er til, eins og 2026-11-21.
        [time] Skrifaðu tíma eins og 09:30.
        [minute] Skrifaðu dag með tíma, eins og 2026-10-15T10:00.
        [moment] Skrifaðu tíma með tímabelti, eins og 2026-11-21T10:30:00+01:00.
        [currency] Skrifaðu ISO 4217-kóða eins og EUR.
        [place] Skrifaðu ISO 3166-kóða eins og IS eða US-CA.
        [link] Skrifaðu tengil með https:, mailto: eða tel:, eða slóð á vefnum þínum sem byrjar á /.
        [key] Búðu til 16 slembin bæti.
        [email] Skrifaðu það eins og nafn@example.com.
        [order_reference] Afritaðu það úr pöntunarpóstinum.
        [serials] Nefndu mest 20, hvert eins og það er á vörunni.
        [wish] Segðu það með 1 til 300 stöfum.
        [photos] Nefndu mest 5 myndir, hverja einu sinni.
        [pack] Notaðu pakkann sem fylgdi þessari útgáfu.
        [amount] Notaðu lægri upphæðir eða minna magn.
        [text] Skrifaðu 1 til 2000 stafi.
        [price] Skrifaðu það eins og 129.90, með mest jafn mörgum aukastöfum og gjaldmiðillinn hefur.
        [same] Skrifaðu það sama í hverja röð pöntunar.
       *[value] Flettu forminu upp í leiðbeiningunum.
    }
finding-unknown-version = Útgáfa { $number } af sniðinu er ekki þekkt hér; þetta forrit les útgáfu 1.
finding-unknown-version-help = Uppfærðu after-sales, eða skrifaðu reglusettið í útgáfu 1.
finding-duplicate-rule = Auðkennið „{ $rule }“ er frátekið: { $other }.
finding-duplicate-rule-help = Gefðu hverri reglu sitt auðkenni. Niðurstöður vísa í það.
finding-rule-tie = Í tilvikinu „{ $case }“ geta bæði „{ $other }“ og „{ $rule }“ passað við sömu vöru, og hvorug er þrengri.
finding-rule-tie-help = Þrengdu aðra þeirra, eða láttu staði, daga eða flokka útiloka hvor aðra.
finding-window-length =
    { $what ->
        [season] Þetta tímabil nefnir hvorki síðasta dag né dagafjölda.
       *[window] Lengdir sem þessi frestur nefnir: { $number }. Hann þarf nákvæmlega eina.
    }
finding-window-length-help =
    { $what ->
        [season] Gefðu last_day eða days.
       *[window] Gefðu eitt af days, months, until eða unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Reglan „{ $rule }“ nefnir ekkert tilvik og gildir því aldrei.
        [fee] Gjald í reglunni „{ $rule }“ er bæði hluti af verði og upphæð.
       *[terms] Reglan „{ $rule }“ segir já, en hvorki hve lengi né hvað kaupandinn fær.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Nefndu minnst eitt tilvik, til dæmis return.
        [fee] Gefðu share eða amount, ekki hvort tveggja.
       *[terms] Bættu við window og remedies, eða settu answer á refuse eða ask_person.
    }
finding-season-order = Dagar þessa tímabils eru í rangri röð.
finding-season-order-help = Fyrst kemur ordered_from, svo ordered_until, svo last_day.
finding-secret-exposed = „{ $name }“ virðist geyma leyndarmál. Reglusett er opinbert: allir kaupendur geta lesið það.
finding-secret-exposed-help = Taktu það út og fáðu nýtt þar sem það var gefið út. Láttu þjóninn þinn bæta því við beiðnir.
finding-endpoint-setting =
    { $what ->
        [header] Endapunkturinn „{ $preset }“ þarf hausinn „{ $name }“.
        [address] Slóð endapunktsins „{ $preset }“ endar ekki á { $name }.
       *[setting] Endapunkturinn „{ $preset }“ þarf stillinguna „{ $name }“.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Bættu honum við í /endpoint/headers. Það sem tilheyrir einum kaupanda segir síðan í meta-einingu.
        [address] Skrifaðu alla slóðina, eins og https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Bættu heiti og gildi við í /endpoint/settings. Aldrei leyndarmáli.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Með simple eða no-cors í cors senda vafrar enga eigin hausa.
        [json] Með simple eða no-cors í cors senda vafrar ekki JSON.
        [method] Með simple eða no-cors í cors senda vafrar bara POST.
        [same_origin] „{ $preset }“ tekur bara við beiðnum af eigin vef.
        [simple] „{ $preset }“ svarar ekki spurningunni sem vafrar spyrja áður en þeir senda þetta.
        [address] Ekkert er hægt að senda á þessa slóð með „{ $preset }“.
        [status] Staða utan við 200 til 299 er ekki árangur.
        [timeout] Eitt kall má taka 1 til 120 sekúndur.
       *[look_up] Uppflettislóðin hefur engan stað fyrir lykil beiðninnar.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Taktu hausana út, eða settu cors á preflight ef endapunkturinn svarar slíkum spurningum.
        [json] Settu format á form eða text, eða settu cors á preflight ef endapunkturinn svarar slíkum spurningum.
        [method] Settu method á POST, eða settu cors á preflight ef endapunkturinn svarar slíkum spurningum.
        [same_origin] Taktu cors út, eða settu það á same-origin.
        [simple] Taktu cors út, eða settu það á simple.
        [address] Með mailto, skrifaðu pósttengil. Skrifaðu annars https:-slóð eða slóð á vefnum þínum.
        [status] Nefndu bara stöður sem þýða: beiðnin er vistuð.
        [timeout] 20 er algengt.
       *[look_up] Skrifaðu orðið key í slaufusvigum þar sem það á heima.
    }
finding-endpoint-relay = „{ $name }“ tekur bara við köllum með leynilykli, og engin síða má geyma hann.
finding-endpoint-relay-help = Láttu lítið forrit á þjóninum þínum taka við beiðnum og senda þær áfram, eða notaðu afgreiðslukerfið (desk).
finding-endpoint-pointer = Engin beiðni hefur „{ $word }“, svo því yrði sleppt.
finding-endpoint-pointer-help = Þekkt hér: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Með no-cors í cors getur enginn staðfest að beiðni hafi borist. Kaupendur fá að vita það.
       *[untested] Hvert svar frá 200 til 299 telst árangur hér.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Láttu endapunktinn svara preflight-spurningum, eða notaðu afgreiðslukerfið (desk).
       *[untested] Bættu við success með at: stað í svarinu sem er bara þar þegar beiðnin er vistuð.
    }
finding-unknown-region = Verslunin hefur ekkert svæði „{ $word }“, svo reglan passar við engan.
finding-unknown-region-help = Bættu því við í /shop/regions, eða nefndu staði þess í places.
finding-insecure-url = „{ $value }“ er ekki dulkóðað: aðrir geta lesið og breytt því sem er sent.
finding-insecure-url-help = Skrifaðu https:-slóðina.
finding-currency-mix = Gjaldmiðill þessarar upphæðar er { $currency }; gjaldmiðill verslunarinnar er { $own }.
finding-currency-mix-help = Skrifaðu hana í gjaldmiðli verslunarinnar. Öðrum upphæðum er sleppt í áætlaðri endurgreiðslu.
finding-contradiction =
    { $what ->
        [backwards] Þetta endar áður en það byrjar.
        [refusal_gives] Reglan „{ $rule }“ segir nei, en nefnir samt hvað kaupandinn fær.
        [limit_zero] Reglan „{ $rule }“ segir já, en leyfir það núll sinnum.
        [opens_too_late] Reglan „{ $rule }“ leyfir kaupanda fyrst að bregðast við þegar fresturinn er liðinn.
        [same_unasked] Reglan „{ $rule }“ skiptir bara í sömu gerð, en spyr aldrei um það.
        [shop_pays_amount] Samkvæmt reglunni „{ $rule }“ borgar verslunin endursendingu, en nefnir samt upphæð fyrir hana.
        [window_remedy] Frestur í reglunni „{ $rule }“ er fyrir eitthvað sem reglan gefur ekki.
        [fee_over_price] Gjald í reglunni „{ $rule }“ er hærra en allt verðið.
        [late_unreachable] Þrepi fyrir sein skil í reglunni „{ $rule }“ verður aldrei náð.
       *[empty_range] Bil í reglunni „{ $rule }“ er tómt.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Víxlaðu upphafi og enda.
        [refusal_gives] Fjarlægðu remedies, eða settu answer á accept.
        [limit_zero] Hækkaðu most, eða settu answer á refuse.
        [opens_too_late] Láttu biðina enda á undan frestinum.
        [same_unasked] Bættu við skilyrðinu same_kind, með refuse eða því sem annars á að fylgja.
        [shop_pays_amount] Fjarlægðu amount, eða settu payer á buyer.
        [window_remedy] Bættu því við remedies reglunnar, eða taktu það úr frestinum.
        [fee_over_price] Hlutföll eru í hundraðshlutum úr prósenti: skrifaðu 10% sem 1000.
        [late_unreachable] Hafðu þrepin í hækkandi röð, það opna síðast.
       *[empty_range] Víxlaðu least og most, eða from og until.
    }
finding-law-not-held = Lögin ({ $markets }) eru ekki í þessari útgáfu.
finding-law-not-held-help = Kaupendur þar lesa reglurnar þínar með athugasemd um að lögin þar gætu gefið meira.
finding-below-law =
    { $what ->
        [months] Samkvæmt lögum ({ $markets }) svarar verslunin fyrir galla lengur en þessi frestur segir; mánuðir þar: { $number }.
       *[days] Samkvæmt lögum ({ $markets }) mega kaupendur hætta við lengur en þessi frestur segir; dagar þar: { $number }.
    }
finding-below-law-help = Kaupendur þar sjá það betra af tvennu. Lengdu frestinn til að hafa einn texta fyrir alla.
finding-exclusion-without-basis =
    { $what ->
        [goods] Reglan „{ $rule }“ hafnar þessu: { $goods }. Lögin ({ $markets }) undanskilja ekki slíkar vörur.
       *[all] Reglan „{ $rule }“ hafnar vörum sem kaupendur mega skila samkvæmt lögum ({ $markets }).
    }
finding-exclusion-without-basis-help = Segðu í traits hvers vegna lögin undanskilja vörurnar, eða takmarkaðu regluna við aðra staði. Kaupendur þar halda réttinum.
finding-fee-against-law = Gjaldið „{ $kind }“ er líka tekið á meðan kaupendur mega hætta við sér að kostnaðarlausu samkvæmt lögum ({ $markets }).
finding-fee-against-law-help = Láttu það byrja á eftir dögum laganna með days, takmarkaðu það með places, eða fjarlægðu það.
finding-freight-against-law =
    { $what ->
        [faults] Kaupandinn borgar endursendingu á gallaðri, skemmdri eða rangri vöru; samkvæmt lögum ({ $markets }) borgar verslunin.
       *[withdrawal] Kaupandinn borgar endursendingu; þegar fallið er frá kaupum borgar verslunin samkvæmt lögum ({ $markets }).
    }
finding-freight-against-law-help = Settu payer á shop, að minnsta kosti fyrir þessa staði.
finding-disclosure-unknown = Skráin segir ekki hvort kaupendur fá að vita þetta: „{ $word }“.
finding-disclosure-unknown-help = Bættu því við í /shop/disclosures, með told true eða false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: kaupendur hafa lengri tíma til að falla frá kaupum ef þeir fá ekki að vita um þann rétt.
        [return_cost_told] { $markets }: verslunin borgar endursendingu ef kaupendur fá ekki að vita að þeir borgi hana.
        [policy_before_payment] { $markets }: kaupendur mega skila samkvæmt lögum ef skilareglurnar eru ekki skýrar fyrir greiðslu.
        [clause_on_final_screen] { $markets }: kaupendur mega skila samkvæmt lögum ef skilaákvæðið vantar í tilboðið og á síðasta skjá fyrir pöntun.
        [no_return_confirmed_per_order] { $markets }: svona vörum má skila ef kaupandinn hefur ekki staðfest „engin skil“ í þeirri pöntun.
        [digital_consent_confirmed] { $markets }: kaupendur stafræns efnis mega enn falla frá kaupum ef samþykki þeirra er ekki staðfest við þá.
        [guarantee_excluded] { $markets }: verslunin svarar fyrir galla nema hún hafi sagt kaupendum að hún geri það ekki.
        [contract_information] { $markets }: kaupendur mega slíta kaupunum ef þeir fá ekki að vita allt sem lögin nefna fyrir pöntun.
        [contract_copy] { $markets }: kaupendur hafa lengri tíma til að slíta kaupunum ef þeir fá ekki afrit af samningnum.
        [exclusion_told] { $markets }: svona vörum má skila ef kaupendur fá ekki að vita fyrir pöntun að það sé ekki hægt.
        [direct_marketing] { $markets }: kaupendur mega hætta við ef verslunin selur sem skráður beinn söluaðili.
       *[used_term_agreed] { $markets }: allur tíminn vegna galla gildir líka um notaðar vörur, nema samið sé um skemmri.
    }
finding-disclosure-untold-help = Segðu þeim frá því og settu told á true. Þangað til reikna niðurstöður með því.
finding-refund-against-law =
    { $what ->
        [at_once] Samkvæmt lögum ({ $markets }) fara peningarnir strax til baka þegar fallið er frá kaupum; þessi regla tekur lengri tíma.
       *[days] Samkvæmt lögum ({ $markets }) fara peningarnir fyrr til baka þegar fallið er frá kaupum; dagar þar: { $number }.
    }
finding-refund-against-law-help = Styttu within_days í { $rules }, eða skrifaðu sérstaka reglu fyrir þessa staði.
finding-forbidden-words = Lögin ({ $markets }) banna orð eins og „{ $value }“ eða kalla þau villandi. Þetta gæti verið fölsk viðvörun.
finding-forbidden-words-help = Fjarlægðu þau, eða segðu nákvæmlega hverju þú tekur ekki við og að lögbundinn réttur haldist.
finding-closed-platform = Þetta vísar á vettvang ESB fyrir deilur á netinu. Honum var lokað 20. júlí 2025 (reglugerð (ESB) 2024/3228).
finding-closed-platform-help = Fjarlægðu það. Ef þú ert með kærunefnd, nefndu hana í /disputes. Við kaup yfir landamæri innan ESB geta kaupendur spurt ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = Samkvæmt lögum ({ $markets }) geta kaupendur fallið frá kaupum á netinu, en ekkert í skránni tekur við því.
finding-withdrawal-unreachable-help = Bættu við endapunkti (endpoint), eða netfangi eða síðu í /shop/contacts.
finding-duty-open = Samkvæmt lögum ({ $markets }) þarf verslunin þetta, og skráin merkir það ekki sem lokið: { $duty }.
finding-duty-open-help = Þegar það er komið, bættu við í /shop/duties_met: { $ids }.
finding-duty-coming = Samkvæmt lögum ({ $markets }) mun verslunin þurfa þetta frá deginum sem er nefndur að neðan: { $duty }.
finding-duty-coming-help = Þegar það er komið, bættu við í /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Samkvæmt lögum ({ $markets }) þarf verslun sem selur þjónustu það sem er nefnt að neðan.
        [subscriptions] Samkvæmt lögum ({ $markets }) þarf verslun með samninga sem endurnýjast sjálfkrafa það sem er nefnt að neðan.
        [electrical_goods] Samkvæmt lögum ({ $markets }) þarf verslun sem selur raftæki það sem er nefnt að neðan.
        [durability_guarantee] Samkvæmt lögum ({ $markets }) á GARAN-merki ESB að vera við hlið myndarinnar og aftur rétt fyrir pöntun. Það gildir þegar framleiðandi ábyrgist alla vöruna án endurgjalds í meira en tvö ár.
       *[paid_warranty] Samkvæmt lögum ({ $markets }) þarf verslun sem býður ábyrgð gegn gjaldi það sem er nefnt að neðan.
    }
finding-duty-conditional-help = Ef þetta á ekki við verslunina, eða er komið, bættu við í /shop/duties_met: { $ids }.
finding-duty-unsure = Kannski krefjast lögin ({ $markets }) þessa. Það er óstaðfest, svo athugaðu það: { $duty }.
finding-duty-unsure-help = Spurðu einhvern sem þekkir lögin þar og bættu svo við í /shop/duties_met: { $ids }.
finding-duty-unknown = Enginn af mörkuðum þínum hefur skyldu sem heitir „{ $word }“.
finding-duty-unknown-help = Athugasemdirnar um opnar skyldur nefna þær.
finding-duty-function = leið á netinu til að falla frá kaupum, auðfundin á hverri síðu, án ástæðu, aðgangs eða apps, með öðru skrefi til að staðfesta
finding-duty-way = vel sýnileg leið til að falla frá kaupum á netinu
finding-duty-function-information = upplýsingar fyrir pöntun um að hægt sé að falla frá kaupum á netinu, og hvar
finding-duty-acknowledgement = kvittun til allra sem falla frá kaupum, strax og í tölvupósti eða svipað, með efni, dagsetningu og tíma
finding-duty-guarantee-notice = opinber tilkynning ESB um lögbundna ábyrgð, óbreytt og á tungumáli kaupanda, vel sýnileg fyrir pöntun
finding-duty-garan = GARAN-merki ESB á vörum með ókeypis ábyrgð framleiðanda í meira en tvö ár
finding-duty-button = hnappur með föstu orðalagi
finding-duty-words = fast orðalag
finding-duty-notice = tilkynning
finding-duty-marking = merking á vörum sem ekki er hægt að skila
finding-duty-link = tengill
finding-duty-information = tilteknar upplýsingar
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] öruggt
        [medium] líklegt, athugaðu það
       *[low] óstaðfest
    })
finding-law-since =
    { $markets }: { $citation }, frá { DATE($since, style: "long") } ({ $sure ->
        [high] öruggt
        [medium] líklegt, athugaðu það
       *[low] óstaðfest
    })
finding-law-words = „{ $text }“
finding-law-asked = „{ $text }“ ({ $place })
finding-case-without-rule = Engin regla svarar tilvikinu „{ $case }“.
finding-case-without-rule-help = Bættu við reglu fyrir það. Án hennar lesa kaupendur bara það sem lögin gefa.
finding-item-without-rule =
    { $what ->
        [markets] Í tilvikinu „{ $case }“ vantar sumar vörur reglu ({ $markets }).
       *[everywhere] Í tilvikinu „{ $case }“ vantar sumar vörur reglu.
    }
finding-item-without-rule-help = Bættu við reglu fyrir þetta tilvik án scope. Þrengri reglur ganga áfram fyrir.
finding-no-contact = Reglusettið nefnir engan til að spyrja.
finding-no-contact-help = Bættu við netfangi, símanúmeri eða síðu. Hvert „nei“ vísar þangað.
finding-text-missing = Þennan texta vantar á tungumálum sem þú svarar á: { $languages }.
finding-text-missing-help = Bættu honum við, eða taktu tungumálið úr /shop/languages.
finding-no-dispute-route = Engin kærunefnd er nefnd. Verslun sem er bundin af slíkri nefnd þarf að nefna hana ({ $markets }).
finding-no-dispute-route-help = Nefndu hana í /disputes ef verslunin er bundin af henni.
finding-rule-shadowed = Reglan „{ $rule }“ getur aldrei gilt: þrengri reglur passa við allt sem hún snýst um.
finding-rule-shadowed-help = Fjarlægðu hana, eða þrengdu hinar reglurnar.
finding-unknown-locale = Engar setningar eru til fyrir „{ $word }“. Tungumál þessara setninga: { $other }.
finding-unknown-locale-help = Biddu um eitt af þessum: { $known }.
