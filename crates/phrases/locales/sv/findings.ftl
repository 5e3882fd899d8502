finding-why-title = Granskade regler, i policyns ordning
finding-why-rule = Regel
finding-why-result = Resultat
finding-why-decided = Avgjort av
finding-why-none = Policyn har ingen regel för det här fallet.
finding-why-outcome =
    { $outcome ->
        [governs] gäller
        [outranked] passar; en snävare regel gäller
        [tied] passar lika snävt: oavgjort
        [undecided] hänger på en uppgift som saknas
       *[out_of_scope] passar inte
    }
finding-why-order = Den snävaste regeln gäller och inget slås ihop. Två regler som passar jämförs efter de här delarna av sin omfattning. Den första skillnaden avgör:
finding-why-version = SHA-256 för policyn: { $hash }
finding-page-item-missing = Ingen produkt och ingen order beskrivs här.
finding-page-item-missing-help = Ange schema.org-data för en produkt eller en order, som JSON-LD.
finding-page-item-unclear = Det är oklart vilken vara som menas. Varor: { $number }. Bland dem: { LIST($known) }.
finding-page-item-unclear-help = Ange SKU för den du menar.
finding-page-country-missing = Inget här anger köparens land.
finding-page-country-missing-help = Ange det, som i SE eller US-CA.
finding-page-assumed =
    { $what ->
        [case] Inget fall anges; det här antas: { $value }.
        [country] Som köparens land gäller dit paketet går: { $value }.
        [utc_day] Tiden är i UTC. Dess dag används; i butiken kan det vara en annan: { $value }.
       *[category] Kategorin är skriven så som policyer skriver den: { $value }.
    }
finding-page-assumed-help = Om det är fel, ange uppgiften själv; den går före.
finding-page-price =
    { $what ->
        [currency] ”{ $value }” är ingen valutakod enligt ISO 4217, så priset utelämnas.
        [range] Priserna är ett spann upp till ”{ $value }”, så inget pris används.
        [several] Erbjudandena har olika priser, så inget används.
        [unit] Priset gäller inte en enhet, så det utelämnas.
        [tax] Priset är utan skatt, och skatten är inte känd.
       *[form] ”{ $value }” är inget exakt belopp i den här valutan, så priset utelämnas.
    }
finding-page-price-help = Skriv priset för en enhet som 19.99 med en kod som EUR: punkt, inga tusental, inget valutatecken.
finding-page-value =
    { $what ->
        [sku] Ingen vara här har SKU ”{ $value }”.
        [day] ”{ $value }” är ingen dag; det utelämnas.
        [count] ”{ $value }” är inget heltal från 1 och uppåt; det utelämnas.
        [category] ”{ $value }” är ingen kategori i butiken; det utelämnas.
        [condition] Skicket ”{ $value }” säger inget som en regel frågar efter; det utelämnas.
        [status] Statusen ”{ $value }” säger inte hur långt ordern kommit; den utelämnas.
        [country] ”{ $value }” är ingen landskod enligt ISO 3166; det utelämnas.
        [discount] Rabatten ”{ $value }” på hela ordern är inte fördelad på varorna; den utelämnas.
        [kind] Det här är varken en text eller ett tal; det utelämnas.
        [texts] Texter med data här: { $value }. De efter de första 200 utelämnas.
       *[text] ”{ $value }” är för lång; den utelämnas.
    }
finding-page-value-help = Rätta det i datan, eller ange uppgiften själv.
finding-head =
    { $severity ->
        [error] fel
        [warning] varning
       *[note] anmärkning
    }[{ $code }]
finding-whole-file = (hela filen)
finding-clean = { $file }: utan anmärkning
finding-counts = fel: { $errors }, varningar: { $warnings }, anmärkningar: { $notes }
finding-near = Menade du ”{ $near }”?
finding-json-syntax =
    Inte JSON på rad { $line }, kolumn { $column }: { $what ->
        [end] något följer efter slutet.
        [unfinished] texten slutar mitt i.
        [comma_or_bracket] här ska det stå ett komma eller ].
        [comma_or_brace] här ska det stå ett komma eller { "}" }.
        [key] här ska det stå en nyckel inom citattecken.
        [colon] efter nyckeln ska det stå ett kolon.
        [digit] här ska det stå en siffra.
        [control] en text innehåller ett styrtecken.
        [escape] JSON känner inte till den här escape-koden.
        [surrogate] ett halvt surrogatpar står ensamt.
        [hex] här ska det stå fyra hexsiffror.
       *[value] här ska det stå ett värde.
    }
finding-json-syntax-help = Rätta texten där. En redigerare som kan JSON markerar stället.
finding-too-large =
    { $what ->
        [members] Objektet har { $number } medlemmar; högst { $most } läses.
        [items] Listan har { $number } poster; högst { $most } läses.
       *[bytes] Texten har { $number } byte; högst { $most } läses.
    }
finding-too-large-help = Ta bort det som inte hör hit.
finding-too-deep = Nästlat djupare än { $most } nivåer på rad { $line }, kolumn { $column }.
finding-too-deep-help = Inget dokument behöver det djupet. Leta efter parenteser som aldrig stängts.
finding-too-many = Hittade utöver de här, men inte listade: { $more }.
finding-too-many-help = Rätta de här först och kontrollera sedan igen.
finding-duplicate-key = Nyckeln ”{ $word }” står två gånger i ett objekt.
finding-duplicate-key-help = Behåll en av de två. Program är oense om vilken som räknas.
finding-unknown-field = Formatet har ingen nyckel ”{ $word }” här.
finding-unknown-field-help = Kända här: { $known }.
finding-missing-field = Nyckeln ”{ $word }” saknas.
finding-missing-field-help = Lägg till den.
finding-wrong-type =
    Här står: { $found ->
        [null] null
        [boolean] true eller false
        [whole] ett heltal
        [fraction] ett tal med decimaler
        [list] en lista
        [object] ett objekt
       *[text] en text
    }. Väntat: { $wanted ->
        [object] ett objekt
        [list] en lista
        [boolean] true eller false
        [whole] ett heltal
        [word] ett ord inom citattecken
        [day] en dag inom citattecken
        [time] ett klockslag inom citattecken
        [minute] en dag med klockslag inom citattecken
        [currency] en valutakod
        [place] en platskod
        [link] en länk
       *[text] en text
    }.
finding-wrong-type-help = Skriv värdet i den formen.
finding-unknown-word = Ordet ”{ $word }” är inte känt här.
finding-unknown-word-help = Kända ord: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } ligger utanför { $least } till { $most }.
        [key] Nyckeln är inte 32 hexsiffror.
        [email] Det här är ingen e-postadress.
        [order_reference] Ordernumret är tomt eller längre än 80 tecken.
        [serials] Mer än 20 serienummer, eller så är något tomt eller längre än 80 tecken.
        [wish] Önskemålet är tomt eller längre än 300 tecken.
        [photos] Mer än 5 foton, eller så anges något två gånger eller utan sin SHA-256 i små hexsiffror.
        [pack] Det här är inget språkpaket för den här versionen.
        [amount] Ett belopp är för stort för att sparas exakt.
        [text] Texten är tom eller längre än 2000 tecken.
        [same] ”{ $value }” skiljer sig från en tidigare rad i ordern.
       *[value] ”{ $value }” finns inte eller skrivs på annat sätt.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Skriv ett tal i det spannet.
        [day] Skriv en dag som finns, som 2026-11-21.
        [time] Skriv ett klockslag som 09:30.
        [minute] Skriv en dag med klockslag, som 2026-10-15T10:00.
        [moment] Skriv en tid med tidszon, som 2026-11-21T10:30:00+01:00.
        [currency] Skriv en ISO 4217-kod som EUR.
        [place] Skriv en ISO 3166-kod som SE eller US-CA.
        [link] Skriv en länk med https:, mailto: eller tel:, eller en sökväg på din webbplats som börjar med /.
        [key] Skapa 16 slumpmässiga byte.
        [email] Skriv den som namn@example.com.
        [order_reference] Kopiera det från ordermejlet.
        [serials] Ange högst 20, vart och ett som det står på varan.
        [wish] Säg det med 1 till 300 tecken.
        [photos] Ange högst 5 foton, vart och ett en gång.
        [pack] Använd paketet som följde med den här versionen.
        [amount] Använd mindre belopp eller antal.
        [text] Skriv 1 till 2000 tecken.
        [price] Skriv det som 129.90, med högst så många decimaler som valutan har.
        [same] Skriv samma sak på varje rad i en order.
       *[value] Slå upp formen i dokumentationen.
    }
finding-unknown-version = Version { $number } av formatet är inte känd här; det här programmet läser version 1.
finding-unknown-version-help = Uppdatera after-sales, eller skriv policyn i version 1.
finding-duplicate-rule = Id ”{ $rule }” är upptaget av { $other }.
finding-duplicate-rule-help = Ge varje regel ett eget id. Beskeden hänvisar till det.
finding-rule-tie = I fallet ”{ $case }” kan både ”{ $other }” och ”{ $rule }” passa samma vara, och ingen är snävare.
finding-rule-tie-help = Gör en av dem snävare, eller låt platser, dagar eller kategorier utesluta varandra.
finding-window-length =
    { $what ->
        [season] Säsongen anger varken en sista dag eller ett antal dagar.
       *[window] Längder som den här fristen anger: { $number }. Den behöver exakt en.
    }
finding-window-length-help =
    { $what ->
        [season] Ange last_day eller days.
       *[window] Ange en av days, months, until eller unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Regeln ”{ $rule }” anger inget fall, så den gäller aldrig.
        [fee] En avgift i regeln ”{ $rule }” är både en andel av priset och ett belopp.
       *[terms] Regeln ”{ $rule }” säger ja, men inte hur länge eller vad köparen får.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Ange minst ett fall, till exempel return.
        [fee] Ange share eller amount, inte båda.
       *[terms] Lägg till window och remedies, eller sätt answer till refuse eller ask_person.
    }
finding-season-order = Säsongens dagar står i fel ordning.
finding-season-order-help = Först kommer ordered_from, sedan ordered_until, sedan last_day.
finding-secret-exposed = ”{ $name }” verkar innehålla en hemlighet. En policy är offentlig: alla köpare kan läsa den.
finding-secret-exposed-help = Ta bort den och byt ut den där den utfärdades. Låt din server lägga till den i ärendena.
finding-endpoint-setting =
    { $what ->
        [header] Slutpunkten ”{ $preset }” behöver headern ”{ $name }”.
        [address] Adressen för slutpunkten ”{ $preset }” slutar inte på { $name }.
       *[setting] Slutpunkten ”{ $preset }” behöver inställningen ”{ $name }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Lägg till den i /endpoint/headers. Det som hör till en köpare anger sidan i ett meta-element.
        [address] Skriv hela adressen, som https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Lägg till namn och värde i /endpoint/settings. Aldrig en hemlighet.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Med simple eller no-cors i cors skickar webbläsare inga egna headers.
        [json] Med simple eller no-cors i cors skickar webbläsare ingen JSON.
        [method] Med simple eller no-cors i cors skickar webbläsare bara POST.
        [same_origin] ”{ $preset }” tar bara emot ärenden från sin egen webbplats.
        [simple] ”{ $preset }” svarar inte på frågan som webbläsare ställer innan de skickar det här.
        [address] Inget kan skickas till den här adressen med ”{ $preset }”.
        [status] En status utanför 200 till 299 är inte lyckad.
        [timeout] Ett anrop får ta 1 till 120 sekunder.
       *[look_up] Uppslagsadressen har ingen plats för ärendets nyckel.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Ta bort headers, eller sätt cors till preflight om slutpunkten svarar på preflight-frågor.
        [json] Sätt format till form eller text, eller sätt cors till preflight om slutpunkten svarar på preflight-frågor.
        [method] Sätt method till POST, eller sätt cors till preflight om slutpunkten svarar på preflight-frågor.
        [same_origin] Ta bort cors, eller sätt det till same-origin.
        [simple] Ta bort cors, eller sätt det till simple.
        [address] Med mailto, skriv en e-postlänk. Skriv annars en https:-adress eller en sökväg på din webbplats.
        [status] Ange bara statusar som betyder: ärendet är sparat.
        [timeout] 20 är vanligt.
       *[look_up] Skriv ordet key inom klammerparenteser där det hör hemma.
    }
finding-endpoint-relay = ”{ $name }” tar bara emot anrop med en hemlig nyckel, och ingen sida får innehålla en sådan.
finding-endpoint-relay-help = Låt ett litet program på din server ta emot ärenden och skicka dem vidare, eller använd desken.
finding-endpoint-pointer = Inget ärende har ”{ $word }”, så det skulle utelämnas.
finding-endpoint-pointer-help = Kända här: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Med no-cors i cors kan ingen bekräfta att ett ärende kom fram. Köparna får veta det.
       *[untested] Alla svar från 200 till 299 räknas som lyckade här.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Låt slutpunkten svara på preflight-frågor, eller använd desken.
       *[untested] Lägg till success med at: ett ställe i svaret som bara finns när ärendet är sparat.
    }
finding-unknown-region = Butiken har ingen region ”{ $word }”, så regeln passar ingen.
finding-unknown-region-help = Lägg till den i /shop/regions, eller ange dess platser i places.
finding-insecure-url = ”{ $value }” är inte krypterad: andra kan läsa och ändra det som skickas.
finding-insecure-url-help = Skriv https:-adressen.
finding-currency-mix = Beloppet är i { $currency }; butikens valuta är { $own }.
finding-currency-mix-help = Skriv det i butikens valuta. Andra belopp räknas inte med i den beräknade återbetalningen.
finding-contradiction =
    { $what ->
        [backwards] Det här slutar innan det börjar.
        [refusal_gives] Regeln ”{ $rule }” säger nej, men anger ändå vad köparen får.
        [limit_zero] Regeln ”{ $rule }” säger ja, men tillåter det noll gånger.
        [opens_too_late] Regeln ”{ $rule }” låter köparen agera först när fristen har gått ut.
        [same_unasked] Regeln ”{ $rule }” byter bara till samma slag, men frågar aldrig om det.
        [shop_pays_amount] Enligt regeln ”{ $rule }” betalar butiken returfrakten, men den anger ändå ett belopp för den.
        [window_remedy] En frist i regeln ”{ $rule }” gäller något som regeln inte ger.
        [fee_over_price] En avgift i regeln ”{ $rule }” är högre än hela priset.
        [late_unreachable] Ett steg för den som är sen i regeln ”{ $rule }” kan aldrig nås.
       *[empty_range] Ett spann i regeln ”{ $rule }” är tomt.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Byt plats på början och slut.
        [refusal_gives] Ta bort remedies, eller sätt answer till accept.
        [limit_zero] Höj most, eller sätt answer till refuse.
        [opens_too_late] Låt väntan sluta före fristen.
        [same_unasked] Lägg till villkoret same_kind, med refuse eller det som annars ska följa.
        [shop_pays_amount] Ta bort amount, eller sätt payer till buyer.
        [window_remedy] Lägg till det i regelns remedies, eller ta bort det ur fristen.
        [fee_over_price] Andelar anges i hundradels procent: skriv 10 % som 1000.
        [late_unreachable] Ordna stegen stigande, det öppna sist.
       *[empty_range] Byt plats på least och most, eller på from och until.
    }
finding-law-not-held = Lagen i { $markets } finns inte i den här versionen.
finding-law-not-held-help = Köpare där läser din policy med en notis om att lagen där kan ge mer.
finding-below-law =
    { $what ->
        [months] Enligt lagen i { $markets } ansvarar butiken för fel längre än den här fristen; månader där: { $number }.
       *[days] Enligt lagen i { $markets } får köpare ångra sig längre än den här fristen; dagar där: { $number }.
    }
finding-below-law-help = Köpare där ser det bästa av de två. Gör fristen längre, så har du en text för alla.
finding-exclusion-without-basis =
    { $what ->
        [goods] Regeln ”{ $rule }” säger nej till { $goods }; lagen i { $markets } gör inget undantag för sådana varor.
       *[all] Regeln ”{ $rule }” säger nej till varor som köpare i { $markets } enligt lagen får skicka tillbaka.
    }
finding-exclusion-without-basis-help = Säg i traits varför lagen gör undantag för varorna, eller begränsa regeln till andra platser. Köpare där behåller rätten.
finding-fee-against-law = Avgiften ”{ $kind }” tas också ut medan köpare får ångra sig gratis enligt lagen i { $markets }.
finding-fee-against-law-help = Låt den börja efter lagens dagar med days, begränsa den med places, eller ta bort den.
finding-freight-against-law =
    { $what ->
        [faults] Köparen betalar returfrakten för felaktiga, trasiga eller felskickade varor; enligt lagen i { $markets } betalar butiken.
       *[withdrawal] Köparen betalar returfrakten; vid ångrat köp betalar butiken enligt lagen i { $markets }.
    }
finding-freight-against-law-help = Sätt payer till shop, åtminstone för de här platserna.
finding-disclosure-unknown = Filen säger inte om köpare får veta det här: ”{ $word }”.
finding-disclosure-unknown-help = Lägg till det i /shop/disclosures, med told true eller false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] I { $markets } får köpare ångra sig längre när de inte fått veta om den rätten.
        [return_cost_told] I { $markets } betalar butiken returfrakten när köpare inte fått veta att de betalar den.
        [policy_before_payment] I { $markets } får köpare enligt lagen skicka tillbaka varor när returreglerna inte är tydliga före betalningen.
        [clause_on_final_screen] I { $markets } får köpare enligt lagen skicka tillbaka varor när returvillkoret saknas i erbjudandet och på sista sidan före beställningen.
        [no_return_confirmed_per_order] I { $markets } kan sådana varor skickas tillbaka när köparen inte bekräftat ”ingen retur” i den ordern.
        [digital_consent_confirmed] I { $markets } får köpare av digitalt innehåll ännu ångra sig när deras samtycke inte bekräftats för dem.
        [guarantee_excluded] I { $markets } ansvarar butiken för fel om den inte har sagt till köpare att den inte gör det.
        [contract_information] I { $markets } får köpare avsluta köpet när de före beställningen inte fått veta allt som lagen nämner.
        [contract_copy] I { $markets } har köpare längre tid på sig att avsluta köpet när de inte får en kopia av avtalet.
        [exclusion_told] I { $markets } kan sådana varor skickas tillbaka när köpare före beställningen inte fått veta att det inte går.
        [direct_marketing] I { $markets } får köpare ångra sig när butiken säljer som registrerad direktförsäljare.
       *[used_term_agreed] I { $markets } gäller hela tiden för fel också för begagnade varor, om ingen kortare har avtalats.
    }
finding-disclosure-untold-help = Berätta det för dem och sätt told till true. Tills dess räknar beskeden med det.
finding-refund-against-law =
    { $what ->
        [at_once] Enligt lagen i { $markets } går pengarna tillbaka direkt när köpet ångras; den här regeln tar längre tid.
       *[days] Enligt lagen i { $markets } går pengarna tillbaka snabbare när köpet ångras; dagar där: { $number }.
    }
finding-refund-against-law-help = Korta within_days i { $rules }, eller skriv en egen regel för de här platserna.
finding-forbidden-words = Lagen i { $markets } förbjuder ord som ”{ $value }”, eller kallar dem vilseledande. Det kan vara falskt larm.
finding-forbidden-words-help = Ta bort dem, eller säg exakt vad du inte tar tillbaka och att rättigheter enligt lagen finns kvar.
finding-closed-platform = Det här pekar på EU:s plattform för tvister på nätet. Den stängde den 20 juli 2025 (förordning (EU) 2024/3228).
finding-closed-platform-help = Ta bort det. Har du en tvistlösningsnämnd, ange den i /disputes. Vid köp över EU-gränser kan köpare fråga ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = I { $markets } kan köpare enligt lagen ångra köp på nätet, och inget i filen tar emot det de skriver.
finding-withdrawal-unreachable-help = Lägg till en slutpunkt (endpoint), eller en e-postadress eller sida i /shop/contacts.
finding-duty-open = Enligt lagen i { $markets } behöver din butik det här, och filen anger det inte som klart: { $duty }.
finding-duty-open-help = När det är på plats, lägg till i /shop/duties_met: { $ids }.
finding-duty-coming = Enligt lagen i { $markets } kommer din butik att behöva det här från dagen nedan: { $duty }.
finding-duty-coming-help = När det är på plats, lägg till i /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Enligt lagen i { $markets } behöver en butik som säljer tjänster det som anges nedan.
        [subscriptions] Enligt lagen i { $markets } behöver en butik med avtal som förnyas av sig själva det som anges nedan.
        [electrical_goods] Enligt lagen i { $markets } behöver en butik som säljer elvaror det som anges nedan.
        [durability_guarantee] Enligt lagen i { $markets } ska EU-märket GARAN stå bredvid bilden och igen precis före beställningen. Det gäller när tillverkaren garanterar hela produkten gratis i mer än två år.
       *[paid_warranty] Enligt lagen i { $markets } behöver en butik som erbjuder en garanti mot betalning det som anges nedan.
    }
finding-duty-conditional-help = Gäller det inte din butik, eller är det på plats, lägg till i /shop/duties_met: { $ids }.
finding-duty-unsure = Kanske kräver lagen i { $markets } det här. Det är inte verifierat, så kontrollera det: { $duty }.
finding-duty-unsure-help = Fråga någon som kan lagen där, och lägg sedan till i /shop/duties_met: { $ids }.
finding-duty-unknown = Ingen av dina marknader har en skyldighet som heter ”{ $word }”.
finding-duty-unknown-help = Anmärkningarna om öppna skyldigheter anger namnen.
finding-duty-function = en ångerfunktion på nätet, lätt att hitta på varje sida, som inte kräver skäl, konto eller app, med ett andra steg för att bekräfta
finding-duty-way = ett väl synligt sätt att ångra köp på nätet
finding-duty-function-information = information före beställningen om att det finns en ångerfunktion på nätet, och var
finding-duty-acknowledgement = en kvittens till alla som ångrar ett köp, direkt och med e-post eller liknande, med innehåll, datum och klockslag
finding-duty-guarantee-notice = EU:s officiella meddelande om den lagstadgade garantin, oförändrat och på köparens språk, väl synligt före beställningen
finding-duty-garan = EU-märket GARAN på varor där tillverkaren ger gratis garanti i mer än två år
finding-duty-button = en knapp med bestämda ord
finding-duty-words = bestämda ord
finding-duty-notice = ett meddelande
finding-duty-marking = en märkning på varor som inte kan skickas tillbaka
finding-duty-link = en länk
finding-duty-information = viss information
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] säkert
        [medium] troligt, kontrollera gärna
       *[low] inte verifierat
    })
finding-law-since =
    { $markets }: { $citation }, från { DATE($since, style: "long") } ({ $sure ->
        [high] säkert
        [medium] troligt, kontrollera gärna
       *[low] inte verifierat
    })
finding-law-words = ”{ $text }”
finding-law-asked = ”{ $text }” ({ $place })
finding-case-without-rule = Ingen regel besvarar fallet ”{ $case }”.
finding-case-without-rule-help = Lägg till en regel för det. Utan en läser köpare bara vad lagen ger.
finding-item-without-rule =
    { $what ->
        [markets] I fallet ”{ $case }” saknar vissa varor regel i { $markets }.
       *[everywhere] I fallet ”{ $case }” saknar vissa varor regel.
    }
finding-item-without-rule-help = Lägg till en regel för fallet utan scope. Snävare regler går fortfarande före.
finding-no-contact = Policyn anger ingen att fråga.
finding-no-contact-help = Lägg till en e-postadress, ett telefonnummer eller en sida. Varje ”nej” pekar dit.
finding-text-missing = Texten saknas på språk som du svarar på: { $languages }.
finding-text-missing-help = Lägg till den, eller ta bort språket ur /shop/languages.
finding-no-dispute-route = Ingen tvistlösningsnämnd anges; i { $markets } måste en butik som är bunden till en sådan ange den.
finding-no-dispute-route-help = Ange den i /disputes om du är bunden till en.
finding-rule-shadowed = Regeln ”{ $rule }” kan aldrig gälla: snävare regler passar allt den handlar om.
finding-rule-shadowed-help = Ta bort den, eller gör de andra reglerna snävare.
finding-unknown-locale = Det finns inga meningar på ”{ $word }”; de här är på { $other }.
finding-unknown-locale-help = Be om en av de här: { $known }.
