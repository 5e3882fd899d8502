finding-why-title = Bekeken regels, in de volgorde van het beleid
finding-why-rule = Regel
finding-why-result = Uitkomst
finding-why-decided = Beslist door
finding-why-none = Het beleid heeft geen regel voor dit geval.
finding-why-outcome =
    { $outcome ->
        [governs] geldt
        [outranked] past; een specifiekere regel geldt
        [tied] is even specifiek: onbeslist
        [undecided] hangt af van een ontbrekend gegeven
       *[out_of_scope] past niet
    }
finding-why-order = De meest specifieke regel geldt en er wordt niets gemengd. Twee regels die passen, worden vergeleken op deze delen van hun bereik. Het eerste verschil beslist:
finding-why-version = SHA-256 van het beleid: { $hash }
finding-page-item-missing = Hier staat geen product en geen bestelling beschreven.
finding-page-item-missing-help = Geef de schema.org-gegevens van een product of een bestelling, als JSON-LD.
finding-page-item-unclear = Het is niet duidelijk welk artikel bedoeld is. Artikelen: { $number }. Daaronder: { LIST($known) }.
finding-page-item-unclear-help = Noem de SKU van het artikel dat je bedoelt.
finding-page-country-missing = Niets hier noemt het land van de koper.
finding-page-country-missing-help = Noem het, zoals in DE of US-CA.
finding-page-assumed =
    { $what ->
        [case] Er is geen geval genoemd; dit is aangenomen: { $value }.
        [country] Als land van de koper geldt waar het pakket heen gaat: { $value }.
        [utc_day] De tijd staat in UTC. De dag daarvan is genomen; bij de winkel kan het een andere zijn: { $value }.
       *[category] De categorie is geschreven zoals beleid dat doet: { $value }.
    }
finding-page-assumed-help = Klopt dat niet, geef het gegeven dan zelf; dat gaat voor.
finding-page-price =
    { $what ->
        [currency] “{ $value }” is geen valutacode van ISO 4217; de prijs is weggelaten.
        [range] De prijzen lopen tot “{ $value }”; er is geen prijs genomen.
        [several] De aanbiedingen hebben verschillende prijzen; er is er geen genomen.
        [unit] De prijs is niet voor één stuk en is weggelaten.
        [tax] De prijs is zonder belasting, en de belasting is niet bekend.
       *[form] “{ $value }” is geen precies bedrag in deze valuta; de prijs is weggelaten.
    }
finding-page-price-help = Schrijf de prijs van één stuk als 19.99 met een code als EUR: een punt, geen duizendtallen, geen valutateken.
finding-page-value =
    { $what ->
        [sku] Geen artikel hier heeft de SKU “{ $value }”.
        [day] “{ $value }” is geen dag; het is weggelaten.
        [count] “{ $value }” is geen heel getal vanaf 1; het is weggelaten.
        [category] “{ $value }” is geen categorie van de winkel; het is weggelaten.
        [condition] De staat “{ $value }” zegt niets waar een regel naar vraagt; die is weggelaten.
        [status] De status “{ $value }” zegt niet hoe ver de bestelling is; die is weggelaten.
        [country] “{ $value }” is geen landcode van ISO 3166; het is weggelaten.
        [discount] De korting “{ $value }” op de hele bestelling is niet over de artikelen verdeeld; die is weggelaten.
        [kind] Dit is geen tekst en geen getal; het is weggelaten.
        [texts] Teksten met gegevens hier: { $value }. Wat na de eerste 200 komt, is weggelaten.
       *[text] “{ $value }” gaat te lang door; het is weggelaten.
    }
finding-page-value-help = Verbeter het in de gegevens, of geef het gegeven zelf.
finding-head =
    { $severity ->
        [error] fout
        [warning] waarschuwing
       *[note] opmerking
    }[{ $code }]
finding-whole-file = (hele bestand)
finding-clean = { $file }: in orde
finding-counts = fouten: { $errors }, waarschuwingen: { $warnings }, opmerkingen: { $notes }
finding-near = Bedoelde je “{ $near }”?
finding-json-syntax =
    Geen JSON op regel { $line }, kolom { $column }: { $what ->
        [end] er volgt nog iets na het einde.
        [unfinished] de tekst stopt halverwege.
        [comma_or_bracket] hier hoort een komma of ].
        [comma_or_brace] hier hoort een komma of { "}" }.
        [key] hier hoort een sleutel tussen aanhalingstekens.
        [colon] na de sleutel hoort een dubbele punt.
        [digit] hier hoort een cijfer.
        [control] in een tekst staat een stuurteken.
        [escape] JSON kent deze escape niet.
        [surrogate] er staat een half surrogaatpaar alleen.
        [hex] hier horen vier hexcijfers.
       *[value] hier hoort een waarde.
    }
finding-json-syntax-help = Verbeter de tekst daar. Een editor die JSON kent, markeert de plek.
finding-too-large =
    { $what ->
        [members] Dit object heeft { $number } leden; er worden er hoogstens { $most } gelezen.
        [items] Deze lijst heeft { $number } items; er worden er hoogstens { $most } gelezen.
       *[bytes] De tekst heeft { $number } bytes; er worden er hoogstens { $most } gelezen.
    }
finding-too-large-help = Haal weg wat hier niet hoort.
finding-too-deep = Dieper genest dan { $most } niveaus op regel { $line }, kolom { $column }.
finding-too-deep-help = Geen document heeft die diepte nodig. Zoek haakjes die nooit gesloten zijn.
finding-too-many = Verder gevonden en niet getoond: { $more }.
finding-too-many-help = Verbeter eerst deze en controleer dan opnieuw.
finding-duplicate-key = De sleutel “{ $word }” staat twee keer in één object.
finding-duplicate-key-help = Houd er één van. Programma’s zijn het niet eens welke telt.
finding-unknown-field = Het formaat heeft hier geen sleutel “{ $word }”.
finding-unknown-field-help = Hier bekend: { $known }.
finding-missing-field = De sleutel “{ $word }” ontbreekt.
finding-missing-field-help = Voeg hem toe.
finding-wrong-type =
    Hier staat: { $found ->
        [null] null
        [boolean] true of false
        [whole] een heel getal
        [fraction] een getal met decimalen
        [list] een lijst
        [object] een object
       *[text] een tekst
    }. Verwacht: { $wanted ->
        [object] een object
        [list] een lijst
        [boolean] true of false
        [whole] een heel getal
        [word] een woord tussen aanhalingstekens
        [day] een dag tussen aanhalingstekens
        [time] een tijd tussen aanhalingstekens
        [minute] een dag met tijd tussen aanhalingstekens
        [currency] een valutacode
        [place] een plaatscode
        [link] een link
       *[text] een tekst
    }.
finding-wrong-type-help = Schrijf de waarde in die vorm.
finding-unknown-word = Het woord “{ $word }” is hier niet bekend.
finding-unknown-word-help = Bekende woorden: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } ligt buiten { $least } tot { $most }.
        [key] De sleutel bestaat niet uit 32 hexcijfers.
        [email] Dit is geen e-mailadres.
        [order_reference] Het bestelnummer is leeg of langer dan 80 tekens.
        [serials] Meer dan 20 serienummers, of een ervan is leeg of langer dan 80 tekens.
        [wish] De wens is leeg of langer dan 300 tekens.
        [photos] Meer dan 5 foto’s, of een ervan staat er dubbel of zonder SHA-256 in kleine hexcijfers.
        [pack] Dit is geen taalpakket van deze build.
        [amount] Een bedrag is te groot om precies te bewaren.
        [text] De tekst is leeg of langer dan 2000 tekens.
        [same] “{ $value }” wijkt af van een eerdere rij van deze bestelling.
       *[value] “{ $value }” bestaat niet of wordt anders geschreven.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Schrijf een getal in dat bereik.
        [day] Schrijf een dag die bestaat, zoals 2026-11-21.
        [time] Schrijf een tijd zoals 09:30.
        [minute] Schrijf een dag met tijd, zoals 2026-10-15T10:00.
        [moment] Schrijf een tijd met tijdzone, zoals 2026-11-21T10:30:00+01:00.
        [currency] Schrijf een ISO 4217-code zoals EUR.
        [place] Schrijf een ISO 3166-code zoals DE of US-CA.
        [link] Schrijf een https:-, mailto:- of tel:-link, of een pad op je site dat met / begint.
        [key] Maak 16 willekeurige bytes.
        [email] Schrijf het als naam@example.com.
        [order_reference] Kopieer het uit de bestelmail.
        [serials] Noem er hoogstens 20, elk zoals het op het artikel staat.
        [wish] Zeg het in 1 tot 300 tekens.
        [photos] Noem hoogstens 5 foto’s, elk één keer.
        [pack] Gebruik het pakket dat bij deze build hoort.
        [amount] Gebruik kleinere bedragen of aantallen.
        [text] Schrijf 1 tot 2000 tekens.
        [price] Schrijf het als 129.90, met niet meer cijfers dan de valuta heeft.
        [same] Schrijf hetzelfde in elke rij van een bestelling.
       *[value] Zoek de vorm op in de documentatie.
    }
finding-unknown-version = Versie { $number } van het formaat is hier niet bekend; deze build leest versie 1.
finding-unknown-version-help = Werk after-sales bij, of schrijf het beleid in versie 1.
finding-duplicate-rule = De id “{ $rule }” is al van { $other }.
finding-duplicate-rule-help = Geef elke regel een eigen id. Oordelen verwijzen ernaar.
finding-rule-tie = Bij het geval “{ $case }” kunnen “{ $other }” en “{ $rule }” allebei op één artikel passen, en geen van beide is specifieker.
finding-rule-tie-help = Maak een van de twee specifieker, of laat hun plaatsen, dagen of categorieën elkaar uitsluiten.
finding-window-length =
    { $what ->
        [season] Dit seizoen noemt geen laatste dag en geen aantal dagen.
       *[window] Lengtes die deze termijn noemt: { $number }. Er is er precies één nodig.
    }
finding-window-length-help =
    { $what ->
        [season] Geef last_day of days.
       *[window] Geef één van days, months, until of unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] De regel “{ $rule }” noemt geen geval en geldt dus nooit.
        [fee] Kosten van de regel “{ $rule }” zijn zowel een deel van de prijs als een bedrag.
       *[terms] De regel “{ $rule }” zegt ja, maar niet hoe lang of wat de koper krijgt.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Noem minstens één geval, bijvoorbeeld return.
        [fee] Geef share of amount, niet allebei.
       *[terms] Voeg window en remedies toe, of zet answer op refuse of ask_person.
    }
finding-season-order = De dagen van dit seizoen staan niet op volgorde.
finding-season-order-help = Eerst komt ordered_from, dan ordered_until, dan last_day.
finding-secret-exposed = “{ $name }” lijkt een geheim te bevatten. Het beleid is openbaar: elke koper kan het lezen.
finding-secret-exposed-help = Haal het weg en laat het vervangen waar het is uitgegeven. Laat je server het aan verzoeken toevoegen.
finding-endpoint-setting =
    { $what ->
        [header] Het endpoint “{ $preset }” heeft de header “{ $name }” nodig.
        [address] Het adres van het endpoint “{ $preset }” eindigt niet op { $name }.
       *[setting] Het endpoint “{ $preset }” heeft de instelling “{ $name }” nodig.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Voeg hem toe aan /endpoint/headers. Wat bij één koper hoort, zegt de pagina in een meta-element.
        [address] Schrijf het hele adres, zoals https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Voeg naam en waarde toe aan /endpoint/settings. Nooit een geheim.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Met simple of no-cors in cors sturen browsers geen eigen headers.
        [json] Met simple of no-cors in cors sturen browsers geen JSON.
        [method] Met simple of no-cors in cors sturen browsers alleen POST.
        [same_origin] “{ $preset }” neemt alleen verzoeken aan van de eigen site.
        [simple] “{ $preset }” antwoordt niet op de vraag die browsers stellen voordat ze dit sturen.
        [address] Naar dit adres kan met “{ $preset }” niets verstuurd worden.
        [status] Een status buiten 200 tot 299 is geen succes.
        [timeout] Eén aanroep mag 1 tot 120 seconden duren.
       *[look_up] Het opzoekadres heeft geen plek voor de sleutel van het verzoek.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Haal de headers weg, of zet cors op preflight als het endpoint preflights beantwoordt.
        [json] Zet format op form of text, of zet cors op preflight als het endpoint preflights beantwoordt.
        [method] Zet method op POST, of zet cors op preflight als het endpoint preflights beantwoordt.
        [same_origin] Haal cors weg, of zet het op same-origin.
        [simple] Haal cors weg, of zet het op simple.
        [address] Schrijf bij mailto een maillink. Schrijf anders een https:-adres of een pad op je site.
        [status] Noem alleen statussen die betekenen: het verzoek is opgeslagen.
        [timeout] 20 is gebruikelijk.
       *[look_up] Schrijf het woord key tussen accolades op de goede plek.
    }
finding-endpoint-relay = “{ $name }” neemt alleen aanroepen met een geheime sleutel aan, en die mag op geen pagina staan.
finding-endpoint-relay-help = Laat een klein programma op je server verzoeken aannemen en doorgeven, of gebruik de desk.
finding-endpoint-pointer = Geen verzoek heeft “{ $word }”; het zou wegvallen.
finding-endpoint-pointer-help = Hier bekend: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Met no-cors in cors kan niemand bevestigen dat een verzoek is aangekomen. Kopers krijgen dat te lezen.
       *[untested] Elk antwoord van 200 tot 299 telt hier als succes.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Laat het endpoint preflights beantwoorden, of gebruik de desk.
       *[untested] Voeg success met at toe: een plek in het antwoord die er alleen is als het verzoek is opgeslagen.
    }
finding-unknown-region = De winkel heeft geen regio “{ $word }”; deze regel past dus op niemand.
finding-unknown-region-help = Voeg de regio toe aan /shop/regions, of noem de plaatsen in places.
finding-insecure-url = “{ $value }” is niet versleuteld: anderen kunnen meelezen en veranderen wat verstuurd wordt.
finding-insecure-url-help = Schrijf het https:-adres.
finding-currency-mix = Dit bedrag is in { $currency }; de valuta van de winkel is { $own }.
finding-currency-mix-help = Schrijf het in de valuta van de winkel. Andere bedragen tellen niet mee in de schatting van de terugbetaling.
finding-contradiction =
    { $what ->
        [backwards] Dit eindigt voordat het begint.
        [refusal_gives] De regel “{ $rule }” weigert, en noemt toch wat de koper krijgt.
        [limit_zero] De regel “{ $rule }” zegt ja, en staat het nul keer toe.
        [opens_too_late] Bij de regel “{ $rule }” kan de koper pas iets doen als de termijn voorbij is.
        [same_unasked] De regel “{ $rule }” ruilt alleen voor dezelfde soort, en vraagt er nooit naar.
        [shop_pays_amount] Volgens de regel “{ $rule }” betaalt de winkel het terugsturen, en toch noemt hij er een bedrag voor.
        [window_remedy] Een termijn van de regel “{ $rule }” is voor iets dat de regel niet geeft.
        [fee_over_price] Kosten van de regel “{ $rule }” zijn hoger dan de hele prijs.
        [late_unreachable] Een stap voor te laat komen in de regel “{ $rule }” is nooit te bereiken.
       *[empty_range] In een bereik van de regel “{ $rule }” zit niets.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Wissel begin en einde om.
        [refusal_gives] Haal remedies weg, of zet answer op accept.
        [limit_zero] Verhoog most, of zet answer op refuse.
        [opens_too_late] Laat het wachten eindigen vóór de termijn.
        [same_unasked] Voeg de voorwaarde same_kind toe, met refuse of wat er anders moet volgen.
        [shop_pays_amount] Haal amount weg, of zet payer op buyer.
        [window_remedy] Voeg het toe aan remedies van de regel, of haal het uit de termijn.
        [fee_over_price] Delen staan in honderdsten van een procent: schrijf 10% als 1000.
        [late_unreachable] Zet de stappen in oplopende volgorde, de open stap als laatste.
       *[empty_range] Wissel least en most om, of from en until.
    }
finding-law-not-held = De wet van { $markets } zit niet in deze build.
finding-law-not-held-help = Kopers daar lezen je beleid met de opmerking dat de wet daar meer kan geven.
finding-below-law =
    { $what ->
        [months] Volgens de wet van { $markets } staat de winkel langer in voor gebreken dan deze termijn; maanden daar: { $number }.
       *[days] Volgens de wet van { $markets } mogen kopers zich langer bedenken dan deze termijn; dagen daar: { $number }.
    }
finding-below-law-help = Kopers daar zien het beste van de twee. Maak de termijn langer, dan heb je één tekst voor iedereen.
finding-exclusion-without-basis =
    { $what ->
        [goods] De regel “{ $rule }” weigert { $goods }; de wet van { $markets } maakt daarvoor geen uitzondering.
       *[all] De regel “{ $rule }” weigert artikelen die kopers in { $markets } volgens de wet mogen terugsturen.
    }
finding-exclusion-without-basis-help = Zeg in traits waarom de wet een uitzondering maakt, of beperk de regel tot andere plaatsen. Kopers daar houden het recht.
finding-fee-against-law = De kosten “{ $kind }” gelden ook zolang kopers zich volgens de wet van { $markets } gratis mogen bedenken.
finding-fee-against-law-help = Laat ze met days na de dagen van de wet beginnen, beperk ze met places, of haal ze weg.
finding-freight-against-law =
    { $what ->
        [faults] De koper betaalt het terugsturen van gebrekkige, kapotte of verkeerde artikelen; volgens de wet van { $markets } betaalt de winkel.
       *[withdrawal] De koper betaalt het terugsturen; bij bedenken betaalt volgens de wet van { $markets } de winkel.
    }
finding-freight-against-law-help = Zet payer op shop, in elk geval voor deze plaatsen.
finding-disclosure-unknown = Het bestand zegt niet of kopers dit te horen krijgen: “{ $word }”.
finding-disclosure-unknown-help = Voeg het toe aan /shop/disclosures, met told true of false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] In { $markets } mogen kopers langer herroepen als ze niet over dat recht gehoord hebben.
        [return_cost_told] In { $markets } betaalt de winkel het terugsturen als kopers niet horen dat zij dat betalen.
        [policy_before_payment] In { $markets } mogen kopers volgens de wet terugsturen als het retourbeleid niet duidelijk is vóór de betaling.
        [clause_on_final_screen] In { $markets } mogen kopers volgens de wet terugsturen als de retourclausule ontbreekt in het aanbod en op het laatste scherm vóór de bestelling.
        [no_return_confirmed_per_order] In { $markets } kunnen zulke artikelen terug als de koper “geen retour” niet in die bestelling heeft bevestigd.
        [digital_consent_confirmed] In { $markets } mogen kopers van digitale inhoud nog herroepen als hun toestemming niet aan hen is bevestigd.
        [guarantee_excluded] In { $markets } staat de winkel in voor gebreken, tenzij kopers hoorden dat de winkel dat niet doet.
        [contract_information] In { $markets } mogen kopers de koop beëindigen als ze vóór de bestelling niet alles horen wat de wet noemt.
        [contract_copy] In { $markets } mogen kopers de koop langer beëindigen als ze geen kopie van het contract krijgen.
        [exclusion_told] In { $markets } kunnen zulke artikelen terug als kopers vóór de bestelling niet horen dat het niet kan.
        [direct_marketing] In { $markets } mogen kopers zich bedenken als de winkel verkoopt als geregistreerde directe verkoper.
       *[used_term_agreed] In { $markets } geldt de volle tijd voor gebreken ook voor tweedehands artikelen, tenzij een kortere is afgesproken.
    }
finding-disclosure-untold-help = Vertel het ze en zet told op true. Tot dan rekenen oordelen ermee.
finding-refund-against-law =
    { $what ->
        [at_once] Volgens de wet van { $markets } gaat het geld na een herroeping meteen terug; deze regel doet er langer over.
       *[days] Volgens de wet van { $markets } gaat het geld na een herroeping eerder terug; dagen daar: { $number }.
    }
finding-refund-against-law-help = Maak within_days korter in { $rules }, of schrijf een eigen regel voor deze plaatsen.
finding-forbidden-words = De wet van { $markets } verbiedt woorden als “{ $value }”, of noemt ze misleidend. Dit kan een vals alarm zijn.
finding-forbidden-words-help = Haal ze weg, of zeg precies wat je niet terugneemt en dat wettelijke rechten blijven.
finding-closed-platform = Dit verwijst naar het EU-platform voor onlinegeschillen. Dat sloot op 20 juli 2025 (Verordening (EU) 2024/3228).
finding-closed-platform-help = Haal het weg. Heb je een geschilleninstantie, noem die dan in /disputes. Bij aankopen over EU-grenzen kunnen kopers terecht bij ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = In { $markets } kunnen kopers volgens de wet online herroepen, en niets in het bestand neemt aan wat ze schrijven.
finding-withdrawal-unreachable-help = Voeg een endpoint toe, of een e-mailadres of pagina aan /shop/contacts.
finding-duty-open = Volgens de wet van { $markets } heeft je winkel dit nodig, en het bestand noemt het niet als gedaan: { $duty }.
finding-duty-open-help = Zodra het er is, voeg toe aan /shop/duties_met: { $ids }.
finding-duty-coming = Volgens de wet van { $markets } heeft je winkel dit nodig vanaf de dag hieronder: { $duty }.
finding-duty-coming-help = Zodra het er is, voeg toe aan /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Volgens de wet van { $markets } heeft een winkel die diensten verkoopt nodig wat hieronder staat.
        [subscriptions] Volgens de wet van { $markets } heeft een winkel met contracten die vanzelf doorlopen nodig wat hieronder staat.
        [electrical_goods] Volgens de wet van { $markets } heeft een winkel die elektrische apparaten verkoopt nodig wat hieronder staat.
        [durability_guarantee] Volgens de wet van { $markets } hoort het EU-label GARAN naast de foto en nog eens vlak voor de bestelling. Dat geldt waar de producent meer dan twee jaar gratis garantie op het hele product geeft.
       *[paid_warranty] Volgens de wet van { $markets } heeft een winkel die betaalde garantie aanbiedt nodig wat hieronder staat.
    }
finding-duty-conditional-help = Gaat dit niet over je winkel, of is het er al, voeg dan toe aan /shop/duties_met: { $ids }.
finding-duty-unsure = Misschien vraagt de wet van { $markets } hierom. Het is niet nagegaan, dus controleer het: { $duty }.
finding-duty-unsure-help = Vraag iemand die de wet daar kent, en voeg dan toe aan /shop/duties_met: { $ids }.
finding-duty-unknown = Geen van je markten heeft een plicht met de naam “{ $word }”.
finding-duty-unknown-help = De bevindingen over open plichten noemen de namen.
finding-duty-function = een onlinefunctie om te herroepen, op elke pagina makkelijk te vinden, zonder reden, account of app, met een tweede stap om te bevestigen
finding-duty-way = een goed zichtbare manier om online te herroepen
finding-duty-function-information = informatie vóór de bestelling dat er een onlinefunctie is om te herroepen, en waar
finding-duty-acknowledgement = een ontvangstbevestiging voor iedereen die herroept, meteen en per e-mail of iets dergelijks, met de inhoud, de datum en de tijd
finding-duty-guarantee-notice = de officiële mededeling van de EU over de wettelijke garantie, ongewijzigd en in de taal van de koper, goed zichtbaar vóór de bestelling
finding-duty-garan = het EU-label GARAN op artikelen met een gratis garantie van de producent van meer dan twee jaar
finding-duty-button = een knop met vaste woorden
finding-duty-words = vaste woorden
finding-duty-notice = een mededeling
finding-duty-marking = een markering op artikelen die niet terug kunnen
finding-duty-link = een link
finding-duty-information = bepaalde informatie
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] zeker
        [medium] waarschijnlijk, graag controleren
       *[low] niet nagegaan
    })
finding-law-since =
    { $markets }: { $citation }, vanaf { DATE($since, style: "long") } ({ $sure ->
        [high] zeker
        [medium] waarschijnlijk, graag controleren
       *[low] niet nagegaan
    })
# same as English
finding-law-words = “{ $text }”
# same as English
finding-law-asked = “{ $text }” ({ $place })
finding-case-without-rule = Geen regel beantwoordt het geval “{ $case }”.
finding-case-without-rule-help = Voeg er een regel voor toe. Zonder regel lezen kopers alleen wat de wet geeft.
finding-item-without-rule =
    { $what ->
        [markets] Bij het geval “{ $case }” vallen sommige artikelen in { $markets } onder geen regel.
       *[everywhere] Bij het geval “{ $case }” vallen sommige artikelen onder geen regel.
    }
finding-item-without-rule-help = Voeg voor dit geval een regel zonder scope toe. Specifiekere regels gaan nog altijd voor.
finding-no-contact = Het beleid noemt niemand om te vragen.
finding-no-contact-help = Voeg een e-mailadres, telefoonnummer of pagina toe. Elk “nee” verwijst daarheen.
finding-text-missing = Deze tekst ontbreekt in talen waarin je antwoordt: { $languages }.
finding-text-missing-help = Voeg hem toe, of haal de taal uit /shop/languages.
finding-no-dispute-route = Er is geen geschilleninstantie genoemd; in { $markets } moet een winkel die eraan gebonden is die noemen.
finding-no-dispute-route-help = Noem die in /disputes als je eraan gebonden bent.
finding-rule-shadowed = De regel “{ $rule }” kan nooit gelden: specifiekere regels passen op alles waar hij over gaat.
finding-rule-shadowed-help = Haal hem weg, of maak de andere regels specifieker.
finding-unknown-locale = In “{ $word }” zijn er geen zinnen; deze zijn in { $other }.
finding-unknown-locale-help = Vraag om een van deze: { $known }.
