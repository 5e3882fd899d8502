## Kodėl galioja taisyklė ir ko nepasakė importuoti duomenys

finding-why-title = Peržiūrėtos taisyklės, taisyklių failo tvarka

finding-why-rule = Taisyklė

finding-why-result = Rezultatas

finding-why-decided = Kas nulėmė

finding-why-none = Šiam atvejui taisyklės nėra.

finding-why-outcome =
    { $outcome ->
        [governs] galioja
        [outranked] tinka; galioja siauresnė
        [tied] tinka taip pat siaurai: lygu
        [undecided] priklauso nuo trūkstamų duomenų
       *[out_of_scope] netinka
    }

finding-why-order = Galioja siauriausia taisyklė, niekas nesujungiama. Dvi tinkamos taisyklės lyginamos pagal šias apimties dalis; lemia pirma, kurioje jos skiriasi:

finding-why-version = Taisyklių failo SHA-256: { $hash }

finding-page-item-missing = Čia neaprašyta nei prekė, nei užsakymas.

finding-page-item-missing-help = Pateikite prekės ar užsakymo schema.org duomenis kaip JSON-LD.

finding-page-item-unclear = Neaišku, kuri prekė turima omenyje. Prekių: { $number }. Tarp jų: { LIST($known) }.

finding-page-item-unclear-help = Nurodykite reikiamos SKU.

finding-page-country-missing = Pirkėjo šalis čia nenurodyta.

finding-page-country-missing-help = Nurodykite ją, kaip DE ar US-CA.

finding-page-assumed =
    { $what ->
        [case] Atvejis nenurodytas; laikoma, kad jis toks: { $value }.
        [country] Pirkėjo šalis paimta pagal tai, kur keliauja siunta: { $value }.
        [utc_day] Laikas nurodytas UTC. Imama jo diena, o parduotuvėje ji gali būti kita: { $value }.
       *[category] Kategorija parašyta taip, kaip ją rašo taisyklės: { $value }.
    }

finding-page-assumed-help = Jei tai neteisinga, nurodykite duomenis patys; jie svarbesni.

finding-page-price =
    { $what ->
        [currency] „{ $value }“ nėra ISO 4217 valiutos kodas, todėl kaina praleista.
        [range] Kainos yra intervalas iki „{ $value }“, todėl nė viena nepaimta.
        [several] Pasiūlymų kainos skiriasi, todėl nė viena nepaimta.
        [unit] Kaina ne už vieną vienetą, todėl praleista.
        [tax] Kaina be mokesčių, o mokesčiai nežinomi.
       *[form] „{ $value }“ nėra tiksli suma šia valiuta, todėl kaina praleista.
    }

finding-page-price-help = Vieno vieneto kainą rašykite kaip 19.99 su kodu kaip EUR: su tašku, be tūkstančių skirtuko ir ženklo.

finding-page-value =
    { $what ->
        [sku] Jokia prekė čia neturi SKU „{ $value }“.
        [day] „{ $value }“ nėra diena; praleista.
        [count] „{ $value }“ nėra sveikasis skaičius nuo 1; praleista.
        [category] „{ $value }“ nėra parduotuvės kategorija; praleista.
        [condition] Būklė „{ $value }“ nesako nieko, ko klausia taisyklė; praleista.
        [status] Būsena „{ $value }“ nesako, kaip toli užsakymas; praleista.
        [country] „{ $value }“ nėra ISO 3166 šalies kodas; praleista.
        [discount] Viso užsakymo nuolaida „{ $value }“ neišdalyta prekėms; praleista.
        [kind] Tai nei tekstas, nei skaičius; praleista.
        [texts] Duomenų tekstų čia: { $value }. Po pirmų 200 likę praleisti.
       *[text] „{ $value }“ per ilga; praleista.
    }

finding-page-value-help = Pataisykite duomenyse arba nurodykite patys.

## Pastabos apie dokumentą

finding-head =
    { $severity ->
        [error] klaida
        [warning] įspėjimas
       *[note] pastaba
    }[{ $code }]

finding-whole-file = (visas failas)

finding-clean = { $file }: viskas gerai

finding-counts = klaidos: { $errors }, įspėjimai: { $warnings }, pastabos: { $notes }

finding-near = Gal turėjote omenyje „{ $near }“?

finding-json-syntax =
    Ne JSON, { $line } eilutė, { $column } stulpelis: { $what ->
        [end] po pabaigos dar kažkas yra.
        [unfinished] tekstas nutrūksta viduryje.
        [comma_or_bracket] čia reikia kablelio arba ].
        [comma_or_brace] čia reikia kablelio arba { "}" }.
        [key] čia reikia rakto kabutėse.
        [colon] po rakto reikia dvitaškio.
        [digit] čia reikia skaitmens.
        [control] tekste yra valdymo ženklas.
        [escape] JSON tokios escape sekos nežino.
        [surrogate] surogatinės poros pusė stovi viena.
        [hex] čia reikia keturių šešioliktainių skaitmenų.
       *[value] čia reikia reikšmės.
    }

finding-json-syntax-help = Pataisykite tekstą toje vietoje. JSON žinanti rengyklė ją pažymi.

finding-too-large =
    { $what ->
        [members] Narių šiame objekte: { $number }; skaitoma ne daugiau kaip { $most }.
        [items] Elementų šiame sąraše: { $number }; skaitoma ne daugiau kaip { $most }.
       *[bytes] Baitų tekste: { $number }; skaitoma ne daugiau kaip { $most }.
    }

finding-too-large-help = Pašalinkite tai, kas čia nereikalinga.

finding-too-deep = Įdėta giliau nei leistinas lygis { $most }: { $line } eilutė, { $column } stulpelis.

finding-too-deep-help = Tokio gylio nereikia jokiam dokumentui. Ieškokite neuždarytų skliaustų.

finding-too-many = Be šių rasta ir neišvardyta: { $more }.

finding-too-many-help = Pirma pataisykite šias, tada tikrinkite dar kartą.

finding-duplicate-key = Raktas „{ $word }“ viename objekte yra du kartus.

finding-duplicate-key-help = Palikite vieną. Programos nesutaria, kuris galioja.

finding-unknown-field = Formatas čia neturi rakto „{ $word }“.

finding-unknown-field-help = Čia žinomi: { $known }.

finding-missing-field = Trūksta rakto „{ $word }“.

finding-missing-field-help = Pridėkite jį.

finding-wrong-type =
    Čia yra: { $found ->
        [null] null
        [boolean] true arba false
        [whole] sveikasis skaičius
        [fraction] trupmeninis skaičius
        [list] sąrašas
        [object] objektas
       *[text] tekstas
    }. Laukiama: { $wanted ->
        [object] objektas
        [list] sąrašas
        [boolean] true arba false
        [whole] sveikasis skaičius
        [word] žodis kabutėse
        [day] diena kabutėse
        [time] laikas kabutėse
        [minute] diena su laiku kabutėse
        [currency] valiutos kodas
        [place] vietos kodas
        [link] nuoroda
       *[text] tekstas
    }.

finding-wrong-type-help = Rašykite reikšmę tokiu pavidalu.

finding-unknown-word = Žodis „{ $word }“ čia nežinomas.

finding-unknown-word-help = Žinomi žodžiai: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } yra už ribų nuo { $least } iki { $most }.
        [key] Raktas nėra 32 šešioliktainiai skaitmenys.
        [email] Tai ne el. pašto adresas.
        [order_reference] Užsakymo numeris tuščias arba ilgesnis nei 80 ženklų.
        [serials] Daugiau nei 20 serijos numerių arba kuris nors tuščias ar ilgesnis nei 80 ženklų.
        [wish] Pageidavimas tuščias arba ilgesnis nei 300 ženklų.
        [photos] Daugiau nei 5 nuotraukos arba kuri nors nurodyta du kartus ar be SHA-256 mažaisiais šešioliktainiais skaitmenimis.
        [pack] Tai ne šios versijos kalbos paketas.
        [amount] Suma per didelė, kad būtų saugoma tiksliai.
        [text] Tekstas tuščias arba ilgesnis nei 2000 ženklų.
        [same] „{ $value }“ skiriasi nuo ankstesnės šio užsakymo eilutės.
       *[value] „{ $value }“ neegzistuoja arba rašoma kitaip.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Rašykite skaičių iš šių ribų.
        [day] Rašykite esamą dieną, kaip 2026-11-21.
        [time] Rašykite laiką kaip 09:30.
        [minute] Rašykite dieną su laiku, kaip 2026-10-15T10:00.
        [moment] Rašykite laiką su poslinkiu, kaip 2026-11-21T10:30:00+01:00.
        [currency] Rašykite ISO 4217 kodą, kaip EUR.
        [place] Rašykite ISO 3166 kodą, kaip DE ar US-CA.
        [link] Rašykite https:, mailto: ar tel: nuorodą arba kelią savo svetainėje, prasidedantį /.
        [key] Sukurkite 16 atsitiktinių baitų.
        [email] Rašykite kaip name@example.com.
        [order_reference] Nukopijuokite jį iš užsakymo laiško.
        [serials] Nurodykite iki 20, kiekvieną taip, kaip ant prekės.
        [wish] Parašykite 1–300 ženklų.
        [photos] Nurodykite iki 5 nuotraukų, kiekvieną kartą.
        [pack] Naudokite paketą iš šios versijos.
        [amount] Naudokite mažesnes sumas ar kiekius.
        [text] Rašykite nuo 1 iki 2000 ženklų.
        [price] Rašykite kaip 129.90, po taško ne daugiau skaitmenų, nei turi valiuta.
        [same] Kiekvienoje užsakymo eilutėje rašykite tą patį.
       *[value] Pavidalo ieškokite dokumentacijoje.
    }

finding-unknown-version = Formato versija { $number } čia nežinoma; skaitoma 1 versija.

finding-unknown-version-help = Atnaujinkite after-sales arba rašykite taisykles 1 versija.

finding-duplicate-rule = Identifikatorius „{ $rule }“ jau užimtas: { $other }.

finding-duplicate-rule-help = Kiekvienai taisyklei duokite atskirą identifikatorių. Į jį rodo sprendimai.

finding-rule-tie = Atveju „{ $case }“ vienai prekei gali tikti ir „{ $other }“, ir „{ $rule }“, o siauresnės nėra.

finding-rule-tie-help = Susiaurinkite vieną iš jų arba atskirkite jų vietas, dienas ar kategorijas.

finding-window-length =
    { $what ->
        [season] Šis sezonas nenurodo nei paskutinės dienos, nei dienų skaičiaus.
       *[window] Šiame termine nurodyta trukmių: { $number }. Reikia lygiai vienos.
    }

finding-window-length-help =
    { $what ->
        [season] Nurodykite last_day arba days.
       *[window] Nurodykite vieną: days, months, until arba unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Taisyklė „{ $rule }“ nenurodo atvejo, todėl niekada negalioja.
        [fee] Taisyklės „{ $rule }“ mokestis yra ir kainos dalis, ir suma.
       *[terms] Taisyklė „{ $rule }“ sutinka, bet nesako, kiek laiko ar ką pirkėjas gauna.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nurodykite bent vieną atvejį, pavyzdžiui, return.
        [fee] Nurodykite share arba amount, ne abu.
       *[terms] Pridėkite window ir remedies arba į answer rašykite refuse ar ask_person.
    }

finding-season-order = Šio sezono dienos ne iš eilės.

finding-season-order-help = Pirma ordered_from, tada ordered_until, tada last_day.

finding-secret-exposed = „{ $name }“ panašu į paslaptį. Taisyklės viešos: jas gali skaityti kiekvienas pirkėjas.

finding-secret-exposed-help = Pašalinkite ją ir pakeiskite ten, kur ji išduota. Tegul ją prie užklausų prideda jūsų serveris.

finding-endpoint-setting =
    { $what ->
        [header] Galiniam taškui „{ $preset }“ reikia antraštės „{ $name }“.
        [address] Galinio taško „{ $preset }“ adresas nesibaigia { $name }.
       *[setting] Galiniam taškui „{ $preset }“ reikia nuostatos „{ $name }“.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Pridėkite ją į /endpoint/headers. Kas priklauso vienam pirkėjui, puslapis nurodo elemente meta.
        [address] Rašykite visą adresą, kaip https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Pridėkite jos pavadinimą ir reikšmę į /endpoint/settings. Jokiu būdu ne paslaptį.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Kai cors yra simple ar no-cors, naršyklės nesiunčia jūsų antraščių.
        [json] Kai cors yra simple ar no-cors, naršyklės nesiunčia JSON.
        [method] Kai cors yra simple ar no-cors, naršyklės siunčia tik POST.
        [same_origin] „{ $preset }“ priima užklausas tik iš savo svetainės.
        [simple] „{ $preset }“ neatsako į klausimą, kurį naršyklės užduoda prieš siųsdamos.
        [address] Šiuo adresu su „{ $preset }“ nieko išsiųsti negalima.
        [status] Būsena už 200–299 ribų nėra sėkmė.
        [timeout] Ilgiausia vieno iškvietimo trukmė yra nuo 1 iki 120 sekundžių.
       *[look_up] Patikros adrese nėra vietos užklausos raktui.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Pašalinkite antraštes arba į cors rašykite preflight, jei galinis taškas į tai atsako.
        [json] Į format rašykite form ar text arba į cors – preflight, jei galinis taškas į tai atsako.
        [method] Į method rašykite POST arba į cors – preflight, jei galinis taškas į tai atsako.
        [same_origin] Pašalinkite cors arba rašykite same-origin.
        [simple] Pašalinkite cors arba rašykite simple.
        [address] Su mailto rašykite pašto nuorodą. Kitu atveju rašykite https: adresą arba kelią savo svetainėje.
        [status] Nurodykite tik būsenas, kurios reiškia: prašymas išsaugotas.
        [timeout] Įprasta 20.
       *[look_up] Rašykite žodį key riestiniuose skliaustuose ten, kur jis turi būti.
    }

finding-endpoint-relay = „{ $name }“ priima iškvietimus tik su slaptu raktu, o puslapis jo turėti negali.

finding-endpoint-relay-help = Tegul prašymus priima ir perduoda maža programa jūsų serveryje arba naudokite Desk.

finding-endpoint-pointer = Joks prašymas neturi „{ $word }“, todėl tai būtų praleista.

finding-endpoint-pointer-help = Čia žinomi: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Kai cors yra no-cors, niekas negali patvirtinti, kad prašymas atkeliavo. Pirkėjams tai pasakoma.
       *[untested] Kiekvienas atsakymas nuo 200 iki 299 čia laikomas sėkme.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Tegul galinis taškas atsako į preflight arba naudokite Desk.
       *[untested] Pridėkite success su at: atsakymo vietą, kuri yra tik tada, kai prašymas išsaugotas.
    }

finding-unknown-region = Parduotuvė regiono „{ $word }“ neapibrėžia, todėl ši taisyklė niekam netinka.

finding-unknown-region-help = Pridėkite jį į /shop/regions arba nurodykite vietas places.

finding-insecure-url = „{ $value }“ nešifruota: kiti gali skaityti ir keisti tai, kas siunčiama.

finding-insecure-url-help = Rašykite https: adresą.

finding-currency-mix = Šios sumos valiuta yra { $currency }; parduotuvės valiuta yra { $own }.

finding-currency-mix-help = Rašykite ją parduotuvės valiuta. Kitos sumos į grąžinimo skaičiavimą neįtraukiamos.

finding-contradiction =
    { $what ->
        [backwards] Tai baigiasi anksčiau, nei prasideda.
        [refusal_gives] Taisyklė „{ $rule }“ atsisako ir vis tiek nurodo, ką pirkėjas gauna.
        [limit_zero] Taisyklė „{ $rule }“ sutinka, bet leidžia nulį kartų.
        [opens_too_late] Pagal taisyklę „{ $rule }“ pirkėjas gali veikti tik pasibaigus terminui.
        [same_unasked] Taisyklė „{ $rule }“ keičia tik į tą pačią rūšį, bet jos niekada neprašo.
        [shop_pays_amount] Pagal taisyklę „{ $rule }“ už siuntimą atgal moka parduotuvė, bet suma už tai nurodyta.
        [window_remedy] Taisyklės „{ $rule }“ terminas skirtas tam, ko taisyklė neduoda.
        [fee_over_price] Taisyklės „{ $rule }“ mokestis didesnis už visą kainą.
        [late_unreachable] Vienos vėlavimo pakopos taisyklėje „{ $rule }“ pasiekti neįmanoma.
       *[empty_range] Taisyklės „{ $rule }“ intervalas tuščias.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Sukeiskite galus vietomis.
        [refusal_gives] Pašalinkite remedies arba į answer rašykite accept.
        [limit_zero] Padidinkite most arba į answer rašykite refuse.
        [opens_too_late] Tegul laukimas baigiasi anksčiau nei terminas.
        [same_unasked] Pridėkite sąlygą same_kind su refuse ar kita pasekme.
        [shop_pays_amount] Pašalinkite amount arba į payer rašykite buyer.
        [window_remedy] Pridėkite tai į taisyklės remedies arba pašalinkite iš termino.
        [fee_over_price] Dalys nurodomos šimtosiomis procento dalimis: 10 % rašykite kaip 1000.
        [late_unreachable] Išdėstykite pakopas didėjimo tvarka, atvirą – paskutinę.
       *[empty_range] Sukeiskite least ir most arba from ir until.
    }

finding-law-not-held = Šių rinkų įstatymo šioje versijoje nėra: { $markets }.

finding-law-not-held-help = Pirkėjai ten skaito jūsų taisykles su pastaba, kad vietos įstatymas gali duoti daugiau.

finding-below-law =
    { $what ->
        [months] Čia pagal įstatymą parduotuvė už defektus atsako ilgiau nei šis terminas: { $markets }. Mėnesių pagal įstatymą: { $number }.
       *[days] Čia pagal įstatymą pirkėjai gali apsigalvoti ilgiau nei šis terminas: { $markets }. Dienų pagal įstatymą: { $number }.
    }

finding-below-law-help = Pirkėjai ten mato geresnį iš dviejų. Pailginkite terminą, kad visiems tiktų vienas tekstas.

finding-exclusion-without-basis =
    { $what ->
        [goods] Taisyklė „{ $rule }“ nepriima šių prekių: { $goods }. Įstatymas joms išimties nedaro čia: { $markets }.
       *[all] Taisyklė „{ $rule }“ nepriima prekių, kurias pirkėjai pagal įstatymą gali grąžinti čia: { $markets }.
    }

finding-exclusion-without-basis-help = Nurodykite traits, kodėl įstatymas daro prekėms išimtį, arba apribokite taisyklę kitomis vietomis. Pirkėjai ten teisę išlaiko.

finding-fee-against-law = Mokestis „{ $kind }“ imamas ir tada, kai pagal įstatymą pirkėjai gali apsigalvoti nemokamai. Rinkos: { $markets }.

finding-fee-against-law-help = Tegul jis prasideda po įstatymo dienų su days, apribokite jį su places arba pašalinkite.

finding-freight-against-law =
    { $what ->
        [faults] Už defektuotų, pažeistų ar ne tų prekių siuntimą atgal moka pirkėjas; čia pagal įstatymą moka parduotuvė: { $markets }.
       *[withdrawal] Už siuntimą atgal moka pirkėjas; jam apsigalvojus, čia pagal įstatymą moka parduotuvė: { $markets }.
    }

finding-freight-against-law-help = Į payer rašykite shop, bent šioms vietoms.

finding-disclosure-unknown = Failas nesako, ar pirkėjams pasakoma tai: „{ $word }“.

finding-disclosure-unknown-help = Pridėkite tai į /shop/disclosures, su told true arba false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Rinkos: { $markets }. Pirkėjai ten gali ilgiau atsisakyti sutarties, jei apie šią teisę jiems nepasakyta.
        [return_cost_told] Rinkos: { $markets }. Parduotuvė ten moka už siuntimą atgal, jei pirkėjams nepasakyta, kad moka jie.
        [policy_before_payment] Rinkos: { $markets }. Įstatymas ten leidžia grąžinti prekes, jei grąžinimo taisyklės neaiškios prieš mokėjimą.
        [clause_on_final_screen] Rinkos: { $markets }. Įstatymas ten leidžia grąžinti prekes, jei grąžinimo sąlygos nėra pasiūlyme ir paskutiniame ekrane prieš užsakymą.
        [no_return_confirmed_per_order] Rinkos: { $markets }. Tokias prekes ten galima grąžinti, jei pirkėjas tame užsakyme nepatvirtino „be grąžinimo“.
        [digital_consent_confirmed] Rinkos: { $markets }. Skaitmeninio turinio pirkėjai ten dar gali atsisakyti sutarties, jei jų sutikimas jiems nepatvirtintas.
        [guarantee_excluded] Rinkos: { $markets }. Parduotuvė ten atsako už defektus, nebent pasakė pirkėjams, kad neatsako.
        [contract_information] Rinkos: { $markets }. Pirkėjai ten gali atšaukti sutartį, jei prieš užsakymą nepasakyta viskas, ką nurodo įstatymas.
        [contract_copy] Rinkos: { $markets }. Pirkėjai ten gali ilgiau atšaukti sutartį, jei negauna sutarties kopijos.
        [exclusion_told] Rinkos: { $markets }. Tokias prekes ten galima grąžinti, jei prieš užsakymą pirkėjams nepasakyta, kad negalima.
        [direct_marketing] Rinkos: { $markets }. Pirkėjai ten gali apsigalvoti, jei parduotuvė parduoda kaip registruota tiesioginė pardavėja.
       *[used_term_agreed] Rinkos: { $markets }. Visas defektų terminas ten galioja ir naudotoms prekėms, jei nesutarta dėl trumpesnio.
    }

finding-disclosure-untold-help = Pasakykite jiems ir į told rašykite true. Iki tol sprendimai į tai atsižvelgia.

finding-refund-against-law =
    { $what ->
        [at_once] Pagal įstatymą pinigai po sutarties atsisakymo grąžinami iš karto; pagal šią taisyklę – vėliau. Rinkos: { $markets }.
       *[days] Pagal įstatymą pinigai po sutarties atsisakymo grąžinami anksčiau. Rinkos: { $markets }. Dienų ten: { $number }.
    }

finding-refund-against-law-help = Sutrumpinkite within_days taisyklėse: { $rules }. Arba parašykite atskirą taisyklę šioms vietoms.

finding-forbidden-words = Įstatymas draudžia tokius žodžius kaip „{ $value }“ arba laiko juos klaidinančiais. Rinkos: { $markets }. Įspėjimas gali būti klaidingas.

finding-forbidden-words-help = Pašalinkite juos arba tiksliai parašykite, ko nepriimate atgal ir kad teisės pagal įstatymą lieka.

finding-closed-platform = Tai rodo į ES elektroninių ginčų platformą. Ji uždaryta 2025 m. liepos 20 d. (Reglamentas (ES) 2024/3228).

finding-closed-platform-help = Pašalinkite tai. Jei turite ginčų instituciją, nurodykite ją /disputes; dėl pirkinių per ES sienas pirkėjams padeda ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Pagal įstatymą pirkėjai gali sutarties atsisakyti internetu, o faile niekas nepriima to, ką jie rašo. Rinkos: { $markets }.

finding-withdrawal-unreachable-help = Pridėkite endpoint arba el. pašto adresą ar puslapį į /shop/contacts.

finding-duty-open = Pagal įstatymą jūsų parduotuvei to reikia, o failas nepažymi, kad tai padaryta. Rinkos: { $markets }. Reikia: { $duty }.

finding-duty-open-help = Kai bus įdiegta, pridėkite į /shop/duties_met: { $ids }.

finding-duty-coming = Pagal įstatymą jūsų parduotuvei to reikės nuo toliau nurodytos dienos. Rinkos: { $markets }. Reikės: { $duty }.

finding-duty-coming-help = Kai bus įdiegta, pridėkite į /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Rinkos: { $markets }. Paslaugas parduodančiai parduotuvei pagal įstatymą reikia to, kas nurodyta toliau.
        [subscriptions] Rinkos: { $markets }. Parduotuvei, kurios sutartys pratęsiamos pačios, pagal įstatymą reikia to, kas nurodyta toliau.
        [electrical_goods] Rinkos: { $markets }. Elektros prekes parduodančiai parduotuvei pagal įstatymą reikia to, kas nurodyta toliau.
        [durability_guarantee] Rinkos: { $markets }. Jei gamintojas visai prekei nemokamai suteikia daugiau nei dvejų metų garantiją, ES ženklas GARAN dedamas prie nuotraukos ir prieš pat užsakymą.
       *[paid_warranty] Rinkos: { $markets }. Mokamą garantiją siūlančiai parduotuvei pagal įstatymą reikia to, kas nurodyta toliau.
    }

finding-duty-conditional-help = Jei tai ne jūsų parduotuvė arba jau įdiegta, pridėkite į /shop/duties_met: { $ids }.

finding-duty-unsure = Galbūt įstatymas to reikalauja. Tai nepatikrinta, todėl pasitikrinkite. Rinkos: { $markets }. Reikia: { $duty }.

finding-duty-unsure-help = Paklauskite žinančio ten galiojantį įstatymą ir pridėkite į /shop/duties_met: { $ids }.

finding-duty-unknown = Nė viena jūsų rinka neturi pareigos „{ $word }“.

finding-duty-unknown-help = Jas nurodo pastabos apie neatliktas pareigas.

finding-duty-function = internetinė sutarties atsisakymo funkcija, lengvai randama kiekviename puslapyje, su pareiškimu be priežasties, paskyros ir programėlės ir antru patvirtinimo žingsniu

finding-duty-way = gerai matomas būdas atsisakyti sutarties internetu

finding-duty-function-information = informacija prieš užsakymą, kad yra internetinė sutarties atsisakymo funkcija ir kur ji

finding-duty-acknowledgement = patvirtinimas kiekvienam sutarties atsisakiusiam, iš karto ir el. paštu ar panašiai, su pareiškimo turiniu, data ir laiku

finding-duty-guarantee-notice = oficialus ES pranešimas apie teisinę garantiją, nepakeistas ir pirkėjo kalba, gerai matomas prieš užsakymą

finding-duty-garan = ES ženklas GARAN ant prekių su nemokama gamintojo garantija, ilgesne nei dveji metai

finding-duty-button = mygtukas su nustatytu tekstu

finding-duty-words = nustatytas tekstas

finding-duty-notice = pranešimas

finding-duty-marking = žyma ant prekių, kurių grąžinti negalima

finding-duty-link = nuoroda

finding-duty-information = tam tikra informacija

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] tikra
        [medium] tikėtina, patikrinkite
       *[low] nepatikrinta
    })

finding-law-since =
    { $markets }: { $citation }, nuo { DATE($since, style: "long") } ({ $sure ->
        [high] tikra
        [medium] tikėtina, patikrinkite
       *[low] nepatikrinta
    })

finding-law-words = „{ $text }“

finding-law-asked = „{ $text }“ ({ $place })

finding-case-without-rule = Atvejui „{ $case }“ taisyklės nėra.

finding-case-without-rule-help = Pridėkite jam taisyklę. Be jos pirkėjai skaito tik tai, ką suteikia įstatymas.

finding-item-without-rule =
    { $what ->
        [markets] Atveju „{ $case }“ daliai prekių taisyklės nėra. Rinkos: { $markets }.
       *[everywhere] Atveju „{ $case }“ daliai prekių taisyklės nėra.
    }

finding-item-without-rule-help = Pridėkite šiam atvejui taisyklę be scope. Siauresnės taisyklės vis tiek svarbesnės.

finding-no-contact = Taisyklės nenurodo, ko klausti.

finding-no-contact-help = Pridėkite el. pašto adresą, telefono numerį ar puslapį. Ten rodo kiekvienas „ne“.

finding-text-missing = Šio teksto trūksta kalbomis, kuriomis atsakote: { $languages }.

finding-text-missing-help = Pridėkite jį arba pašalinkite kalbą iš /shop/languages.

finding-no-dispute-route = Ginčų institucija nenurodyta; jai įsipareigojusi parduotuvė turi ją nurodyti čia: { $markets }.

finding-no-dispute-route-help = Nurodykite ją /disputes, jei esate jai įsipareigoję.

finding-rule-shadowed = Taisyklė „{ $rule }“ niekada negali galioti: siauresnės taisyklės apima viską, apie ką ji.

finding-rule-shadowed-help = Pašalinkite ją arba susiaurinkite kitas taisykles.

finding-unknown-locale = Kalba „{ $word }“ sakinių nėra; šių kalba yra { $other }.

finding-unknown-locale-help = Prašykite vienos iš šių: { $known }.
