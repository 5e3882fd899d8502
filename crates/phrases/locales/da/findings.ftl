finding-why-title = Regler, der blev set på, i politikkens rækkefølge
finding-why-rule = Regel
finding-why-result = Resultat
finding-why-decided = Afgjort af
finding-why-none = Politikken har ingen regel for dette tilfælde.
finding-why-outcome =
    { $outcome ->
        [governs] gælder
        [outranked] passer; en snævrere regel gælder
        [tied] passer lige så snævert: uafgjort
        [undecided] afhænger af en manglende oplysning
       *[out_of_scope] passer ikke
    }
finding-why-order = Den snævreste regel gælder, og intet bliver blandet. To regler, der passer, bliver sammenlignet på disse dele af deres område. Den første forskel afgør:
finding-why-version = SHA-256 for politikken: { $hash }
finding-page-item-missing = Intet produkt og ingen ordre er beskrevet her.
finding-page-item-missing-help = Angiv schema.org-data for et produkt eller en ordre, som JSON-LD.
finding-page-item-unclear = Det er ikke klart, hvilken vare der menes. Varer: { $number }. Blandt dem: { LIST($known) }.
finding-page-item-unclear-help = Angiv SKU for den, du mener.
finding-page-country-missing = Intet her fortæller køberens land.
finding-page-country-missing-help = Angiv det, som i DK eller US-CA.
finding-page-assumed =
    { $what ->
        [case] Intet tilfælde er angivet; dette antages: { $value }.
        [country] Som køberens land bruges det sted, pakken skal hen: { $value }.
        [utc_day] Tiden er i UTC. Dens dag bruges; i butikken kan det være en anden: { $value }.
       *[category] Kategorien er skrevet, som politikker skriver den: { $value }.
    }
finding-page-assumed-help = Er det forkert, så angiv oplysningen selv; den går forud.
finding-page-price =
    { $what ->
        [currency] “{ $value }” er ikke en valutakode efter ISO 4217, så prisen er udeladt.
        [range] Priserne er et spænd op til “{ $value }”, så ingen pris er brugt.
        [several] Tilbuddene har forskellige priser, så ingen er brugt.
        [unit] Prisen er ikke for ét stk., så den er udeladt.
        [tax] Prisen er uden afgift, og afgiften er ikke kendt.
       *[form] “{ $value }” er ikke et præcist beløb i denne valuta, så prisen er udeladt.
    }
finding-page-price-help = Skriv prisen for ét stk. som 19.99 med en kode som EUR: punktum, ingen tusinder, intet valutategn.
finding-page-value =
    { $what ->
        [sku] Ingen vare her har SKU “{ $value }”.
        [day] “{ $value }” er ikke en dag; det er udeladt.
        [count] “{ $value }” er ikke et helt tal fra 1 og op; det er udeladt.
        [category] “{ $value }” er ikke en kategori i butikken; det er udeladt.
        [condition] Standen “{ $value }” siger intet, en regel spørger om; den er udeladt.
        [status] Status “{ $value }” siger ikke, hvor langt ordren er; den er udeladt.
        [country] “{ $value }” er ikke en landekode efter ISO 3166; det er udeladt.
        [discount] Rabatten “{ $value }” på hele ordren er ikke fordelt på varerne; den er udeladt.
        [kind] Dette er hverken en tekst eller et tal; det er udeladt.
        [texts] Tekster med data her: { $value }. Dem efter de første 200 er udeladt.
       *[text] “{ $value }” er for lang; den er udeladt.
    }
finding-page-value-help = Ret det i dataene, eller angiv oplysningen selv.
finding-head =
    { $severity ->
        [error] fejl
        [warning] advarsel
       *[note] bemærkning
    }[{ $code }]
finding-whole-file = (hele filen)
finding-clean = { $file }: i orden
finding-counts = fejl: { $errors }, advarsler: { $warnings }, bemærkninger: { $notes }
finding-near = Mente du “{ $near }”?
finding-json-syntax =
    Ikke JSON i linje { $line }, kolonne { $column }: { $what ->
        [end] der følger noget efter slutningen.
        [unfinished] teksten stopper midt i det hele.
        [comma_or_bracket] her skal der stå et komma eller ].
        [comma_or_brace] her skal der stå et komma eller { "}" }.
        [key] her skal der stå en nøgle i anførselstegn.
        [colon] efter nøglen skal der stå et kolon.
        [digit] her skal der stå et ciffer.
        [control] en tekst indeholder et styretegn.
        [escape] JSON kender ikke denne escape.
        [surrogate] et halvt surrogatpar står alene.
        [hex] her skal der stå fire hexcifre.
       *[value] her skal der stå en værdi.
    }
finding-json-syntax-help = Ret teksten der. En editor, der kender JSON, markerer stedet.
finding-too-large =
    { $what ->
        [members] Dette objekt har { $number } medlemmer; højst { $most } bliver læst.
        [items] Denne liste har { $number } elementer; højst { $most } bliver læst.
       *[bytes] Teksten har { $number } byte; højst { $most } bliver læst.
    }
finding-too-large-help = Tag det ud, der ikke hører til her.
finding-too-deep = Indlejret dybere end { $most } niveauer i linje { $line }, kolonne { $column }.
finding-too-deep-help = Intet dokument har brug for den dybde. Kig efter parenteser, der aldrig blev lukket.
finding-too-many = Fundet ud over disse, men ikke vist: { $more }.
finding-too-many-help = Ret først disse, og tjek så igen.
finding-duplicate-key = Nøglen “{ $word }” står to gange i ét objekt.
finding-duplicate-key-help = Behold den ene. Programmer er uenige om, hvilken der tæller.
finding-unknown-field = Formatet har ingen nøgle “{ $word }” her.
finding-unknown-field-help = Kendt her: { $known }.
finding-missing-field = Nøglen “{ $word }” mangler.
finding-missing-field-help = Tilføj den.
finding-wrong-type =
    Her står: { $found ->
        [null] null
        [boolean] true eller false
        [whole] et helt tal
        [fraction] et tal med decimaler
        [list] en liste
        [object] et objekt
       *[text] en tekst
    }. Ventet: { $wanted ->
        [object] et objekt
        [list] en liste
        [boolean] true eller false
        [whole] et helt tal
        [word] et ord i anførselstegn
        [day] en dag i anførselstegn
        [time] et klokkeslæt i anførselstegn
        [minute] en dag med klokkeslæt i anførselstegn
        [currency] en valutakode
        [place] en stedkode
        [link] et link
       *[text] en tekst
    }.
finding-wrong-type-help = Skriv værdien i den form.
finding-unknown-word = Ordet “{ $word }” er ikke kendt her.
finding-unknown-word-help = Kendte ord: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } ligger uden for { $least } til { $most }.
        [key] Nøglen er ikke 32 hexcifre.
        [email] Dette er ikke en e-mailadresse.
        [order_reference] Ordrenummeret er tomt eller længere end 80 tegn.
        [serials] Mere end 20 serienumre, eller et af dem er tomt eller længere end 80 tegn.
        [wish] Ønsket er tomt eller længere end 300 tegn.
        [photos] Mere end 5 billeder, eller et er nævnt to gange eller uden sin SHA-256 i små hexcifre.
        [pack] Dette er ikke en sprogpakke til denne version.
        [amount] Et beløb er for stort til at blive gemt præcist.
        [text] Teksten er tom eller længere end 2000 tegn.
        [same] “{ $value }” er anderledes end i en tidligere række af denne ordre.
       *[value] “{ $value }” findes ikke eller skrives anderledes.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Skriv et tal i det område.
        [day] Skriv en dag, der findes, som 2026-11-21.
        [time] Skriv et klokkeslæt som 09:30.
        [minute] Skriv en dag med klokkeslæt, som 2026-10-15T10:00.
        [moment] Skriv en tid med tidszone, som 2026-11-21T10:30:00+01:00.
        [currency] Skriv en ISO 4217-kode som EUR.
        [place] Skriv en ISO 3166-kode som DK eller US-CA.
        [link] Skriv et link med https:, mailto: eller tel:, eller en sti på dit websted, der begynder med /.
        [key] Lav 16 tilfældige byte.
        [email] Skriv den som navn@example.com.
        [order_reference] Kopiér det fra ordremailen.
        [serials] Angiv højst 20, hvert som det står på varen.
        [wish] Sig det med 1 til 300 tegn.
        [photos] Angiv højst 5 billeder, hvert én gang.
        [pack] Brug den pakke, der fulgte med denne version.
        [amount] Brug mindre beløb eller antal.
        [text] Skriv 1 til 2000 tegn.
        [price] Skriv det som 129.90, højst med så mange decimaler, som valutaen har.
        [same] Skriv det samme i hver række af en ordre.
       *[value] Slå formen op i dokumentationen.
    }
finding-unknown-version = Version { $number } af formatet er ikke kendt her; dette program læser version 1.
finding-unknown-version-help = Opdatér after-sales, eller skriv politikken i version 1.
finding-duplicate-rule = Id “{ $rule }” er optaget af { $other }.
finding-duplicate-rule-help = Giv hver regel sit eget id. Resultater henviser til det.
finding-rule-tie = I tilfældet “{ $case }” kan både “{ $other }” og “{ $rule }” passe på én vare, og ingen er snævrere.
finding-rule-tie-help = Gør den ene snævrere, eller lad deres steder, dage eller kategorier udelukke hinanden.
finding-window-length =
    { $what ->
        [season] Denne sæson angiver hverken en sidste dag eller et antal dage.
       *[window] Længder, som denne frist angiver: { $number }. Den skal have præcis én.
    }
finding-window-length-help =
    { $what ->
        [season] Angiv last_day eller days.
       *[window] Angiv én af days, months, until eller unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Reglen “{ $rule }” angiver intet tilfælde, så den gælder aldrig.
        [fee] Et gebyr i reglen “{ $rule }” er både en andel af prisen og et beløb.
       *[terms] Reglen “{ $rule }” siger ja, men ikke hvor længe, eller hvad køberen får.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Angiv mindst ét tilfælde, for eksempel return.
        [fee] Angiv share eller amount, ikke begge.
       *[terms] Tilføj window og remedies, eller sæt answer til refuse eller ask_person.
    }
finding-season-order = Sæsonens dage står i forkert rækkefølge.
finding-season-order-help = Først kommer ordered_from, så ordered_until, så last_day.
finding-secret-exposed = “{ $name }” ser ud til at indeholde en hemmelighed. Politikken er offentlig: alle købere kan læse den.
finding-secret-exposed-help = Tag den ud, og få den udskiftet, hvor den blev udstedt. Lad din server føje den til henvendelser.
finding-endpoint-setting =
    { $what ->
        [header] Endpointet “{ $preset }” skal have headeren “{ $name }”.
        [address] Adressen på endpointet “{ $preset }” ender ikke på { $name }.
       *[setting] Endpointet “{ $preset }” skal have indstillingen “{ $name }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Føj den til /endpoint/headers. Det, der hører til én køber, siger siden i et meta-element.
        [address] Skriv hele adressen, som https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Føj navn og værdi til /endpoint/settings. Aldrig en hemmelighed.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Med simple eller no-cors i cors sender browsere ingen af dine headere.
        [json] Med simple eller no-cors i cors sender browsere ikke JSON.
        [method] Med simple eller no-cors i cors sender browsere kun POST.
        [same_origin] “{ $preset }” tager kun imod henvendelser fra sit eget websted.
        [simple] “{ $preset }” svarer ikke på det spørgsmål, browsere stiller, før de sender dette.
        [address] Intet kan sendes til denne adresse med “{ $preset }”.
        [status] En status uden for 200 til 299 er ikke en succes.
        [timeout] Ét kald må vare 1 til 120 sekunder.
       *[look_up] Opslagsadressen har ingen plads til henvendelsens nøgle.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Tag headerne ud, eller sæt cors til preflight, hvis endpointet svarer på preflights.
        [json] Sæt format til form eller text, eller sæt cors til preflight, hvis endpointet svarer på preflights.
        [method] Sæt method til POST, eller sæt cors til preflight, hvis endpointet svarer på preflights.
        [same_origin] Tag cors ud, eller sæt det til same-origin.
        [simple] Tag cors ud, eller sæt det til simple.
        [address] Skriv et mail-link ved mailto. Skriv ellers en https:-adresse eller en sti på dit websted.
        [status] Angiv kun statusser, der betyder: henvendelsen er gemt.
        [timeout] 20 er normalt.
       *[look_up] Skriv ordet key i krøllede parenteser der, hvor det hører til.
    }
finding-endpoint-relay = “{ $name }” tager kun imod kald med en hemmelig nøgle, og den må ikke stå på nogen side.
finding-endpoint-relay-help = Lad et lille program på din server tage imod henvendelser og sende dem videre, eller brug desken.
finding-endpoint-pointer = Ingen henvendelse har “{ $word }”, så det ville blive udeladt.
finding-endpoint-pointer-help = Kendt her: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Med no-cors i cors kan ingen bekræfte, at en henvendelse kom frem. Det får købere at vide.
       *[untested] Hvert svar fra 200 til 299 tæller her som en succes.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Lad endpointet svare på preflights, eller brug desken.
       *[untested] Tilføj success med at: et sted i svaret, der kun er der, når henvendelsen er gemt.
    }
finding-unknown-region = Butikken har ingen region “{ $word }”, så denne regel passer på ingen.
finding-unknown-region-help = Føj den til /shop/regions, eller angiv dens steder i places.
finding-insecure-url = “{ $value }” er ikke krypteret: andre kan læse og ændre det, der bliver sendt.
finding-insecure-url-help = Skriv https:-adressen.
finding-currency-mix = Dette beløb er i { $currency }; butikkens valuta er { $own }.
finding-currency-mix-help = Skriv det i butikkens valuta. Andre beløb tæller ikke med i den beregnede tilbagebetaling.
finding-contradiction =
    { $what ->
        [backwards] Dette slutter, før det begynder.
        [refusal_gives] Reglen “{ $rule }” siger nej, men angiver alligevel, hvad køberen får.
        [limit_zero] Reglen “{ $rule }” siger ja, men tillader det nul gange.
        [opens_too_late] Reglen “{ $rule }” lader først køberen gøre noget, når fristen er udløbet.
        [same_unasked] Reglen “{ $rule }” bytter kun til samme slags, men spørger aldrig om det.
        [shop_pays_amount] Efter reglen “{ $rule }” betaler butikken returfragten, men den angiver alligevel et beløb for den.
        [window_remedy] En frist i reglen “{ $rule }” gælder noget, som reglen ikke giver.
        [fee_over_price] Et gebyr i reglen “{ $rule }” er større end hele prisen.
        [late_unreachable] Et trin for den, der er for sent ude, i reglen “{ $rule }” kan aldrig nås.
       *[empty_range] Et område i reglen “{ $rule }” er tomt.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Byt om på start og slut.
        [refusal_gives] Fjern remedies, eller sæt answer til accept.
        [limit_zero] Hæv most, eller sæt answer til refuse.
        [opens_too_late] Lad ventetiden slutte før fristen.
        [same_unasked] Tilføj betingelsen same_kind, med refuse eller det, der ellers skal ske.
        [shop_pays_amount] Fjern amount, eller sæt payer til buyer.
        [window_remedy] Føj det til reglens remedies, eller tag det ud af fristen.
        [fee_over_price] Andele er i hundrededele af en procent: skriv 10 % som 1000.
        [late_unreachable] Sæt trinene i stigende orden, det åbne sidst.
       *[empty_range] Byt om på least og most, eller på from og until.
    }
finding-law-not-held = Loven i { $markets } er ikke med i denne version.
finding-law-not-held-help = Købere dér læser din politik med en bemærkning om, at loven dér kan give mere.
finding-below-law =
    { $what ->
        [months] Efter loven i { $markets } hæfter butikken for fejl længere end denne frist; måneder dér: { $number }.
       *[days] Efter loven i { $markets } må købere fortryde længere end denne frist; dage dér: { $number }.
    }
finding-below-law-help = Købere dér ser det bedste af de to. Gør fristen længere, så har du én tekst til alle.
finding-exclusion-without-basis =
    { $what ->
        [goods] Reglen “{ $rule }” siger nej til { $goods }; loven i { $markets } undtager ikke den slags varer.
       *[all] Reglen “{ $rule }” siger nej til varer, som købere i { $markets } må sende retur efter loven.
    }
finding-exclusion-without-basis-help = Sig i traits, hvorfor loven undtager varerne, eller begræns reglen til andre steder. Købere dér beholder retten.
finding-fee-against-law = Gebyret “{ $kind }” bliver også taget, mens købere må fortryde gratis efter loven i { $markets }.
finding-fee-against-law-help = Lad det begynde efter lovens dage med days, begræns det med places, eller fjern det.
finding-freight-against-law =
    { $what ->
        [faults] Køberen betaler returfragten for defekte, ødelagte eller forkerte varer; efter loven i { $markets } betaler butikken.
       *[withdrawal] Køberen betaler returfragten; når købet bliver fortrudt, betaler butikken efter loven i { $markets }.
    }
finding-freight-against-law-help = Sæt payer til shop, i det mindste for disse steder.
finding-disclosure-unknown = Filen siger ikke, om købere får dette at vide: “{ $word }”.
finding-disclosure-unknown-help = Føj det til /shop/disclosures, med told true eller false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] I { $markets } må købere fortryde længere, når de ikke har fået besked om den ret.
        [return_cost_told] I { $markets } betaler butikken returfragten, når købere ikke har fået at vide, at de betaler den.
        [policy_before_payment] I { $markets } må købere efter loven sende varer retur, når returreglerne ikke er tydelige før betaling.
        [clause_on_final_screen] I { $markets } må købere efter loven sende varer retur, når returvilkåret mangler i tilbuddet og på den sidste side før ordren.
        [no_return_confirmed_per_order] I { $markets } kan den slags varer sendes retur, når køberen ikke har bekræftet “ingen retur” i den ordre.
        [digital_consent_confirmed] I { $markets } må købere af digitalt indhold stadig fortryde, når deres samtykke ikke er bekræftet over for dem.
        [guarantee_excluded] I { $markets } hæfter butikken for fejl, medmindre den har sagt til købere, at den ikke gør.
        [contract_information] I { $markets } må købere ophæve købet, når de før ordren ikke har fået alt at vide, som loven nævner.
        [contract_copy] I { $markets } har købere længere tid til at ophæve købet, når de ikke får en kopi af aftalen.
        [exclusion_told] I { $markets } kan den slags varer sendes retur, når købere før ordren ikke har fået at vide, at de ikke kan.
        [direct_marketing] I { $markets } må købere fortryde, når butikken sælger som registreret direkte sælger.
       *[used_term_agreed] I { $markets } gælder den fulde tid for fejl også for brugte varer, medmindre en kortere er aftalt.
    }
finding-disclosure-untold-help = Fortæl dem det, og sæt told til true. Indtil da regner resultater med det.
finding-refund-against-law =
    { $what ->
        [at_once] Efter loven i { $markets } går pengene tilbage med det samme, når købet bliver fortrudt; denne regel tager længere tid.
       *[days] Efter loven i { $markets } går pengene hurtigere tilbage, når købet bliver fortrudt; dage dér: { $number }.
    }
finding-refund-against-law-help = Gør within_days kortere i { $rules }, eller skriv en regel for sig til disse steder.
finding-forbidden-words = Loven i { $markets } forbyder ord som “{ $value }”, eller kalder dem vildledende. Det kan være falsk alarm.
finding-forbidden-words-help = Fjern dem, eller sig præcist, hvad du ikke tager retur, og at rettigheder efter loven består.
finding-closed-platform = Dette peger på EU’s platform for onlinetvister. Den lukkede den 20. juli 2025 (forordning (EU) 2024/3228).
finding-closed-platform-help = Fjern det. Har du et klagenævn, så angiv det i /disputes. Ved køb over EU-grænser kan købere spørge ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = I { $markets } kan købere efter loven fortryde online, og intet i filen tager imod det, de skriver.
finding-withdrawal-unreachable-help = Tilføj et endpoint, eller en e-mailadresse eller side i /shop/contacts.
finding-duty-open = Efter loven i { $markets } skal din butik have dette, og filen angiver det ikke som gjort: { $duty }.
finding-duty-open-help = Når det er på plads, så føj til /shop/duties_met: { $ids }.
finding-duty-coming = Efter loven i { $markets } skal din butik have dette fra den dag, der står nedenfor: { $duty }.
finding-duty-coming-help = Når det er på plads, så føj til /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Efter loven i { $markets } skal en butik, der sælger tjenester, have det, der står nedenfor.
        [subscriptions] Efter loven i { $markets } skal en butik med aftaler, der fornyer sig selv, have det, der står nedenfor.
        [electrical_goods] Efter loven i { $markets } skal en butik, der sælger elektriske varer, have det, der står nedenfor.
        [durability_guarantee] Efter loven i { $markets } skal EU’s GARAN-mærke stå ved siden af billedet og igen lige før ordren. Det gælder, når producenten giver gratis garanti på hele produktet i mere end to år.
       *[paid_warranty] Efter loven i { $markets } skal en butik, der tilbyder en garanti mod betaling, have det, der står nedenfor.
    }
finding-duty-conditional-help = Er det ikke din butik, eller er det på plads, så føj til /shop/duties_met: { $ids }.
finding-duty-unsure = Måske kræver loven i { $markets } dette. Det er ikke efterprøvet, så tjek det: { $duty }.
finding-duty-unsure-help = Spørg en, der kender loven dér, og føj så til /shop/duties_met: { $ids }.
finding-duty-unknown = Ingen af dine markeder har en pligt, der hedder “{ $word }”.
finding-duty-unknown-help = Bemærkningerne om åbne pligter nævner navnene.
finding-duty-function = en fortrydelsesfunktion online, let at finde på hver side, uden krav om grund, konto eller app, med et ekstra trin for at bekræfte
finding-duty-way = en tydelig måde at fortryde på online
finding-duty-function-information = information før ordren om, at der er en fortrydelsesfunktion online, og hvor
finding-duty-acknowledgement = en kvittering til alle, der fortryder, med det samme og på e-mail eller lignende, med indhold, dato og klokkeslæt
finding-duty-guarantee-notice = EU’s officielle meddelelse om den lovbestemte reklamationsret, uændret og på køberens sprog, let at se før ordren
finding-duty-garan = EU’s GARAN-mærke på varer, hvor producenten giver gratis garanti i mere end to år
finding-duty-button = en knap med faste ord
finding-duty-words = faste ord
finding-duty-notice = en meddelelse
finding-duty-marking = et mærke på varer, der ikke kan sendes retur
finding-duty-link = et link
finding-duty-information = bestemt information
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sikkert
        [medium] sandsynligt, tjek gerne
       *[low] ikke efterprøvet
    })
finding-law-since =
    { $markets }: { $citation }, fra den { DATE($since, style: "long") } ({ $sure ->
        [high] sikkert
        [medium] sandsynligt, tjek gerne
       *[low] ikke efterprøvet
    })
# same as English
finding-law-words = “{ $text }”
# same as English
finding-law-asked = “{ $text }” ({ $place })
finding-case-without-rule = Ingen regel svarer på tilfældet “{ $case }”.
finding-case-without-rule-help = Tilføj en regel for det. Uden en læser købere kun, hvad loven giver.
finding-item-without-rule =
    { $what ->
        [markets] I tilfældet “{ $case }” hører nogle varer ikke under nogen regel i { $markets }.
       *[everywhere] I tilfældet “{ $case }” hører nogle varer ikke under nogen regel.
    }
finding-item-without-rule-help = Tilføj en regel for dette tilfælde uden scope. Snævrere regler går stadig forud.
finding-no-contact = Politikken nævner ingen, man kan spørge.
finding-no-contact-help = Tilføj en e-mailadresse, et telefonnummer eller en side. Hvert “nej” peger derhen.
finding-text-missing = Denne tekst mangler på sprog, du svarer på: { $languages }.
finding-text-missing-help = Tilføj den, eller tag sproget ud af /shop/languages.
finding-no-dispute-route = Intet klagenævn er angivet; i { $markets } skal en butik, der er bundet til et, angive det.
finding-no-dispute-route-help = Angiv det i /disputes, hvis du er bundet til et.
finding-rule-shadowed = Reglen “{ $rule }” kan aldrig gælde: snævrere regler passer på alt, den handler om.
finding-rule-shadowed-help = Fjern den, eller gør de andre regler snævrere.
finding-unknown-locale = Der er ingen sætninger på “{ $word }”; disse er på { $other }.
finding-unknown-locale-help = Bed om en af disse: { $known }.
