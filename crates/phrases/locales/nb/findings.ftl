finding-why-title = Regler som ble vurdert, i rekkefølgen i regelsettet
finding-why-rule = Regel
finding-why-result = Resultat
finding-why-decided = Avgjort av
finding-why-none = Regelsettet har ingen regel for dette tilfellet.
finding-why-outcome =
    { $outcome ->
        [governs] gjelder
        [outranked] passer; en snevrere regel gjelder
        [tied] passer like snevert: uavgjort
        [undecided] avhenger av en opplysning som mangler
       *[out_of_scope] passer ikke
    }
finding-why-order = Den snevreste regelen gjelder, og ingenting slås sammen. To regler som passer, sammenlignes på disse delene av området sitt. Den første forskjellen avgjør:
finding-why-version = SHA-256 for regelsettet: { $hash }
finding-page-item-missing = Ingen vare og ingen ordre er beskrevet her.
finding-page-item-missing-help = Oppgi schema.org-data for et produkt eller en ordre, som JSON-LD.
finding-page-item-unclear = Det er uklart hvilken vare som menes. Varer: { $number }. Blant dem: { LIST($known) }.
finding-page-item-unclear-help = Oppgi SKU for den du mener.
finding-page-country-missing = Ingenting her forteller landet til kjøperen.
finding-page-country-missing-help = Oppgi det, som i NO eller US-CA.
finding-page-assumed =
    { $what ->
        [case] Det er ikke oppgitt noe tilfelle; dette antas: { $value }.
        [country] Landet til kjøperen er tatt fra der pakken skal: { $value }.
        [utc_day] Tiden er i UTC. Dagen derfra brukes; i butikken kan det være en annen: { $value }.
       *[category] Kategorien er skrevet slik regelsett skriver den: { $value }.
    }
finding-page-assumed-help = Hvis det er feil, oppgi opplysningen selv; den går foran.
finding-page-price =
    { $what ->
        [currency] «{ $value }» er ingen valutakode etter ISO 4217, så prisen er utelatt.
        [range] Prisene er et spenn opp til «{ $value }», så ingen pris er brukt.
        [several] Tilbudene har ulike priser, så ingen er brukt.
        [unit] Prisen er ikke for én enhet, så den er utelatt.
        [tax] Prisen er uten avgift, og avgiften er ikke kjent.
       *[form] «{ $value }» er ikke et nøyaktig beløp i denne valutaen, så prisen er utelatt.
    }
finding-page-price-help = Skriv prisen for én enhet som 19.99 med en kode som EUR: punktum, ingen tusenskiller, ikke noe valutategn.
finding-page-value =
    { $what ->
        [sku] Ingen vare her har SKU «{ $value }».
        [day] «{ $value }» er ingen dag; det er utelatt.
        [count] «{ $value }» er ikke et heltall fra 1 og opp; det er utelatt.
        [category] «{ $value }» er ingen kategori i butikken; det er utelatt.
        [condition] Tilstanden «{ $value }» sier ikke noe en regel spør om; den er utelatt.
        [status] Statusen «{ $value }» sier ikke hvor langt ordren har kommet; den er utelatt.
        [country] «{ $value }» er ingen landkode etter ISO 3166; det er utelatt.
        [discount] Rabatten «{ $value }» på hele ordren er ikke fordelt på varene; den er utelatt.
        [kind] Dette er verken en tekst eller et tall; det er utelatt.
        [texts] Tekster med data her: { $value }. De etter de første 200 er utelatt.
       *[text] «{ $value }» er for lang; den er utelatt.
    }
finding-page-value-help = Rett det i dataene, eller oppgi opplysningen selv.
finding-head =
    { $severity ->
        [error] feil
        [warning] advarsel
       *[note] merknad
    }[{ $code }]
finding-whole-file = (hele filen)
finding-clean = { $file }: i orden
finding-counts = feil: { $errors }, advarsler: { $warnings }, merknader: { $notes }
finding-near = Mente du «{ $near }»?
finding-json-syntax =
    Ikke JSON på linje { $line }, kolonne { $column }: { $what ->
        [end] det følger noe etter slutten.
        [unfinished] teksten stopper midt i.
        [comma_or_bracket] her skal det stå et komma eller ].
        [comma_or_brace] her skal det stå et komma eller { "}" }.
        [key] her skal det stå en nøkkel i anførselstegn.
        [colon] etter nøkkelen skal det stå et kolon.
        [digit] her skal det stå et siffer.
        [control] en tekst inneholder et kontrolltegn.
        [escape] JSON kjenner ikke denne escape-koden.
        [surrogate] et halvt surrogatpar står alene.
        [hex] her skal det stå fire hekssifre.
       *[value] her skal det stå en verdi.
    }
finding-json-syntax-help = Rett teksten der. En redigerer som kan JSON, markerer stedet.
finding-too-large =
    { $what ->
        [members] Dette objektet har { $number } medlemmer; høyst { $most } leses.
        [items] Denne listen har { $number } elementer; høyst { $most } leses.
       *[bytes] Teksten har { $number } byte; høyst { $most } leses.
    }
finding-too-large-help = Ta ut det som ikke hører hjemme her.
finding-too-deep = Nøstet dypere enn { $most } nivåer på linje { $line }, kolonne { $column }.
finding-too-deep-help = Ingen dokumenter trenger den dybden. Se etter parenteser som aldri ble lukket.
finding-too-many = Funnet utover disse, men ikke vist: { $more }.
finding-too-many-help = Rett disse først, og sjekk så på nytt.
finding-duplicate-key = Nøkkelen «{ $word }» står to ganger i ett objekt.
finding-duplicate-key-help = Behold den ene. Programmer er uenige om hvilken som teller.
finding-unknown-field = Formatet har ingen nøkkel «{ $word }» her.
finding-unknown-field-help = Kjent her: { $known }.
finding-missing-field = Nøkkelen «{ $word }» mangler.
finding-missing-field-help = Legg den til.
finding-wrong-type =
    Her står: { $found ->
        [null] null
        [boolean] true eller false
        [whole] et heltall
        [fraction] et tall med desimaler
        [list] en liste
        [object] et objekt
       *[text] en tekst
    }. Ventet: { $wanted ->
        [object] et objekt
        [list] en liste
        [boolean] true eller false
        [whole] et heltall
        [word] et ord i anførselstegn
        [day] en dag i anførselstegn
        [time] et klokkeslett i anførselstegn
        [minute] en dag med klokkeslett i anførselstegn
        [currency] en valutakode
        [place] en stedskode
        [link] en lenke
       *[text] en tekst
    }.
finding-wrong-type-help = Skriv verdien i den formen.
finding-unknown-word = Ordet «{ $word }» er ikke kjent her.
finding-unknown-word-help = Kjente ord: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } ligger utenfor { $least } til { $most }.
        [key] Nøkkelen er ikke 32 hekssifre.
        [email] Dette er ikke en e-postadresse.
        [order_reference] Ordrenummeret er tomt eller lengre enn 80 tegn.
        [serials] Mer enn 20 serienumre, eller ett av dem er tomt eller lengre enn 80 tegn.
        [wish] Ønsket er tomt eller lengre enn 300 tegn.
        [photos] Mer enn 5 bilder, eller ett er nevnt to ganger eller uten sin SHA-256 i små hekssifre.
        [pack] Dette er ikke en språkpakke for denne versjonen.
        [amount] Et beløp er for stort til å lagres nøyaktig.
        [text] Teksten er tom eller lengre enn 2000 tegn.
        [same] «{ $value }» er annerledes enn i en tidligere rad for denne ordren.
       *[value] «{ $value }» finnes ikke eller skrives annerledes.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Skriv et tall i det området.
        [day] Skriv en dag som finnes, som 2026-11-21.
        [time] Skriv et klokkeslett som 09:30.
        [minute] Skriv en dag med klokkeslett, som 2026-10-15T10:00.
        [moment] Skriv en tid med tidssone, som 2026-11-21T10:30:00+01:00.
        [currency] Skriv en ISO 4217-kode som EUR.
        [place] Skriv en ISO 3166-kode som NO eller US-CA.
        [link] Skriv en lenke med https:, mailto: eller tel:, eller en sti på nettstedet ditt som begynner med /.
        [key] Lag 16 tilfeldige byte.
        [email] Skriv den som navn@example.com.
        [order_reference] Kopier det fra e-posten om ordren.
        [serials] Oppgi høyst 20, hvert slik det står på varen.
        [wish] Si det med 1 til 300 tegn.
        [photos] Oppgi høyst 5 bilder, hvert én gang.
        [pack] Bruk pakken som fulgte med denne versjonen.
        [amount] Bruk mindre beløp eller antall.
        [text] Skriv 1 til 2000 tegn.
        [price] Skriv det som 129.90, med høyst så mange desimaler som valutaen har.
        [same] Skriv det samme i hver rad for en ordre.
       *[value] Slå opp formen i dokumentasjonen.
    }
finding-unknown-version = Versjon { $number } av formatet er ikke kjent her; dette programmet leser versjon 1.
finding-unknown-version-help = Oppdater after-sales, eller skriv regelsettet i versjon 1.
finding-duplicate-rule = Id-en «{ $rule }» er opptatt av { $other }.
finding-duplicate-rule-help = Gi hver regel sin egen id. Svarene viser til den.
finding-rule-tie = I tilfellet «{ $case }» kan både «{ $other }» og «{ $rule }» passe på én vare, og ingen er snevrere.
finding-rule-tie-help = Gjør den ene snevrere, eller la steder, dager eller kategorier utelukke hverandre.
finding-window-length =
    { $what ->
        [season] Denne sesongen oppgir verken en siste dag eller et antall dager.
       *[window] Lengder som denne fristen oppgir: { $number }. Den trenger nøyaktig én.
    }
finding-window-length-help =
    { $what ->
        [season] Oppgi last_day eller days.
       *[window] Oppgi én av days, months, until eller unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Regelen «{ $rule }» oppgir ikke noe tilfelle, så den gjelder aldri.
        [fee] Et gebyr i regelen «{ $rule }» er både en andel av prisen og et beløp.
       *[terms] Regelen «{ $rule }» sier ja, men ikke hvor lenge eller hva kjøperen får.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Oppgi minst ett tilfelle, for eksempel return.
        [fee] Oppgi share eller amount, ikke begge.
       *[terms] Legg til window og remedies, eller sett answer til refuse eller ask_person.
    }
finding-season-order = Dagene i denne sesongen står i feil rekkefølge.
finding-season-order-help = Først kommer ordered_from, så ordered_until, så last_day.
finding-secret-exposed = «{ $name }» ser ut til å inneholde en hemmelighet. Et regelsett er offentlig: alle kjøpere kan lese det.
finding-secret-exposed-help = Ta den ut, og få den byttet der den ble utstedt. La serveren din legge den til i henvendelser.
finding-endpoint-setting =
    { $what ->
        [header] Endepunktet «{ $preset }» trenger headeren «{ $name }».
        [address] Adressen til endepunktet «{ $preset }» slutter ikke på { $name }.
       *[setting] Endepunktet «{ $preset }» trenger innstillingen «{ $name }».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Legg den til i /endpoint/headers. Det som hører til én kjøper, oppgir siden i et meta-element.
        [address] Skriv hele adressen, som https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Legg til navn og verdi i /endpoint/settings. Aldri en hemmelighet.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Med simple eller no-cors i cors sender nettlesere ingen egne headere.
        [json] Med simple eller no-cors i cors sender nettlesere ikke JSON.
        [method] Med simple eller no-cors i cors sender nettlesere bare POST.
        [same_origin] «{ $preset }» tar bare imot henvendelser fra sitt eget nettsted.
        [simple] «{ $preset }» svarer ikke på spørsmålet nettlesere stiller før de sender dette.
        [address] Ingenting kan sendes til denne adressen med «{ $preset }».
        [status] En status utenfor 200 til 299 er ikke vellykket.
        [timeout] Ett kall kan ta 1 til 120 sekunder.
       *[look_up] Oppslagsadressen har ingen plass til nøkkelen for henvendelsen.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Ta ut headerne, eller sett cors til preflight hvis endepunktet svarer på preflight-spørsmål.
        [json] Sett format til form eller text, eller sett cors til preflight hvis endepunktet svarer på preflight-spørsmål.
        [method] Sett method til POST, eller sett cors til preflight hvis endepunktet svarer på preflight-spørsmål.
        [same_origin] Ta ut cors, eller sett det til same-origin.
        [simple] Ta ut cors, eller sett det til simple.
        [address] Skriv en e-postlenke ved mailto. Skriv ellers en https:-adresse eller en sti på nettstedet ditt.
        [status] Oppgi bare statuser som betyr: henvendelsen er lagret.
        [timeout] 20 er vanlig.
       *[look_up] Skriv ordet key i krøllparenteser der det hører hjemme.
    }
finding-endpoint-relay = «{ $name }» tar bare imot kall med en hemmelig nøkkel, og den kan ikke stå på noen side.
finding-endpoint-relay-help = La et lite program på serveren din ta imot henvendelser og sende dem videre, eller bruk desken.
finding-endpoint-pointer = Ingen henvendelse har «{ $word }», så det ville bli utelatt.
finding-endpoint-pointer-help = Kjent her: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Med no-cors i cors kan ingen bekrefte at en henvendelse kom fram. Kjøperne får vite det.
       *[untested] Alle svar fra 200 til 299 teller som vellykket her.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] La endepunktet svare på preflight-spørsmål, eller bruk desken.
       *[untested] Legg til success med at: et sted i svaret som bare er der når henvendelsen er lagret.
    }
finding-unknown-region = Butikken har ingen region «{ $word }», så denne regelen passer ingen.
finding-unknown-region-help = Legg den til i /shop/regions, eller oppgi stedene i places.
finding-insecure-url = «{ $value }» er ikke kryptert: andre kan lese og endre det som sendes.
finding-insecure-url-help = Skriv https:-adressen.
finding-currency-mix = Dette beløpet er i { $currency }; valutaen til butikken er { $own }.
finding-currency-mix-help = Skriv det i valutaen til butikken. Andre beløp regnes ikke med i anslaget for tilbakebetaling.
finding-contradiction =
    { $what ->
        [backwards] Dette slutter før det begynner.
        [refusal_gives] Regelen «{ $rule }» sier nei, men oppgir likevel hva kjøperen får.
        [limit_zero] Regelen «{ $rule }» sier ja, men tillater det null ganger.
        [opens_too_late] Regelen «{ $rule }» lar kjøperen først gjøre noe når fristen er ute.
        [same_unasked] Regelen «{ $rule }» bytter bare til samme slag, men spør aldri om det.
        [shop_pays_amount] Etter regelen «{ $rule }» betaler butikken returfrakten, men den oppgir likevel et beløp for den.
        [window_remedy] En frist i regelen «{ $rule }» gjelder noe som regelen ikke gir.
        [fee_over_price] Et gebyr i regelen «{ $rule }» er høyere enn hele prisen.
        [late_unreachable] Et trinn for den som er for sen i regelen «{ $rule }», kan aldri nås.
       *[empty_range] Et område i regelen «{ $rule }» er tomt.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Bytt om på start og slutt.
        [refusal_gives] Fjern remedies, eller sett answer til accept.
        [limit_zero] Øk most, eller sett answer til refuse.
        [opens_too_late] La ventetiden slutte før fristen.
        [same_unasked] Legg til vilkåret same_kind, med refuse eller det som ellers skal skje.
        [shop_pays_amount] Fjern amount, eller sett payer til buyer.
        [window_remedy] Legg det til i remedies for regelen, eller ta det ut av fristen.
        [fee_over_price] Andeler er i hundredels prosent: skriv 10 % som 1000.
        [late_unreachable] Sett trinnene i stigende rekkefølge, det åpne sist.
       *[empty_range] Bytt om på least og most, eller på from og until.
    }
finding-law-not-held = Loven i { $markets } er ikke med i denne versjonen.
finding-law-not-held-help = Kjøpere der leser reglene dine med en merknad om at loven der kan gi mer.
finding-below-law =
    { $what ->
        [months] Etter loven i { $markets } svarer butikken for feil lenger enn denne fristen; måneder der: { $number }.
       *[days] Etter loven i { $markets } kan kjøpere angre lenger enn denne fristen; dager der: { $number }.
    }
finding-below-law-help = Kjøpere der ser det beste av de to. Gjør fristen lengre, så har du én tekst for alle.
finding-exclusion-without-basis =
    { $what ->
        [goods] Regelen «{ $rule }» sier nei til { $goods }; loven i { $markets } gjør ikke unntak for slike varer.
       *[all] Regelen «{ $rule }» sier nei til varer som kjøpere i { $markets } kan sende tilbake etter loven.
    }
finding-exclusion-without-basis-help = Si i traits hvorfor loven gjør unntak for varene, eller begrens regelen til andre steder. Kjøpere der beholder retten.
finding-fee-against-law = Gebyret «{ $kind }» tas også mens kjøpere kan angre gratis etter loven i { $markets }.
finding-fee-against-law-help = La det begynne etter dagene i loven med days, begrens det med places, eller fjern det.
finding-freight-against-law =
    { $what ->
        [faults] Kjøperen betaler returfrakten for varer med feil, ødelagte varer eller feil varer; etter loven i { $markets } betaler butikken.
       *[withdrawal] Kjøperen betaler returfrakten; når kjøpet angres, betaler butikken etter loven i { $markets }.
    }
finding-freight-against-law-help = Sett payer til shop, i det minste for disse stedene.
finding-disclosure-unknown = Filen sier ikke om kjøpere får vite dette: «{ $word }».
finding-disclosure-unknown-help = Legg det til i /shop/disclosures, med told true eller false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] I { $markets } kan kjøpere angre lenger når de ikke har fått vite om den retten.
        [return_cost_told] I { $markets } betaler butikken returfrakten når kjøpere ikke har fått vite at de betaler den.
        [policy_before_payment] I { $markets } kan kjøpere etter loven sende varer tilbake når returreglene ikke er tydelige før betaling.
        [clause_on_final_screen] I { $markets } kan kjøpere etter loven sende varer tilbake når returvilkåret mangler i tilbudet og på siste side før ordren.
        [no_return_confirmed_per_order] I { $markets } kan slike varer sendes tilbake når kjøperen ikke har bekreftet «ingen retur» i den ordren.
        [digital_consent_confirmed] I { $markets } kan kjøpere av digitalt innhold fortsatt angre når samtykket ikke er bekreftet for dem.
        [guarantee_excluded] I { $markets } svarer butikken for feil, med mindre den har sagt til kjøpere at den ikke gjør det.
        [contract_information] I { $markets } kan kjøpere avslutte kjøpet når de før ordren ikke har fått vite alt loven nevner.
        [contract_copy] I { $markets } har kjøpere lengre tid på å avslutte kjøpet når de ikke får en kopi av avtalen.
        [exclusion_told] I { $markets } kan slike varer sendes tilbake når kjøpere før ordren ikke har fått vite at det ikke går.
        [direct_marketing] I { $markets } kan kjøpere ombestemme seg når butikken selger som registrert direkteselger.
       *[used_term_agreed] I { $markets } gjelder full tid for feil også for brukte varer, med mindre en kortere er avtalt.
    }
finding-disclosure-untold-help = Fortell dem det, og sett told til true. Til da regner svarene med det.
finding-refund-against-law =
    { $what ->
        [at_once] Etter loven i { $markets } går pengene tilbake med en gang når kjøpet angres; denne regelen tar lengre tid.
       *[days] Etter loven i { $markets } går pengene raskere tilbake når kjøpet angres; dager der: { $number }.
    }
finding-refund-against-law-help = Gjør within_days kortere i { $rules }, eller skriv en egen regel for disse stedene.
finding-forbidden-words = Loven i { $markets } forbyr ord som «{ $value }», eller kaller dem villedende. Det kan være falsk alarm.
finding-forbidden-words-help = Fjern dem, eller si nøyaktig hva du ikke tar tilbake, og at rettigheter etter loven består.
finding-closed-platform = Dette peker til EUs plattform for nettvister. Den stengte 20. juli 2025 (forordning (EU) 2024/3228).
finding-closed-platform-help = Fjern det. Har du et klageorgan, oppgi det i /disputes. Ved kjøp over EU-grenser kan kjøpere spørre ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = I { $markets } kan kjøpere etter loven angre på nett, og ingenting i filen tar imot det de skriver.
finding-withdrawal-unreachable-help = Legg til et endepunkt (endpoint), eller en e-postadresse eller side i /shop/contacts.
finding-duty-open = Etter loven i { $markets } trenger butikken din dette, og filen oppgir det ikke som gjort: { $duty }.
finding-duty-open-help = Når det er på plass, legg til i /shop/duties_met: { $ids }.
finding-duty-coming = Etter loven i { $markets } trenger butikken din dette fra dagen som står nedenfor: { $duty }.
finding-duty-coming-help = Når det er på plass, legg til i /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Etter loven i { $markets } trenger en butikk som selger tjenester, det som står nedenfor.
        [subscriptions] Etter loven i { $markets } trenger en butikk med avtaler som fornyes av seg selv, det som står nedenfor.
        [electrical_goods] Etter loven i { $markets } trenger en butikk som selger elektriske varer, det som står nedenfor.
        [durability_guarantee] Etter loven i { $markets } skal EU-merket GARAN stå ved siden av bildet og igjen rett før ordren. Det gjelder når produsenten gir gratis garanti på hele produktet i mer enn to år.
       *[paid_warranty] Etter loven i { $markets } trenger en butikk som tilbyr en garanti mot betaling, det som står nedenfor.
    }
finding-duty-conditional-help = Gjelder det ikke butikken din, eller er det på plass, legg til i /shop/duties_met: { $ids }.
finding-duty-unsure = Kanskje krever loven i { $markets } dette. Det er ikke kontrollert, så sjekk det: { $duty }.
finding-duty-unsure-help = Spør noen som kan loven der, og legg så til i /shop/duties_met: { $ids }.
finding-duty-unknown = Ingen av markedene dine har en plikt som heter «{ $word }».
finding-duty-unknown-help = Merknadene om åpne plikter oppgir navnene.
finding-duty-function = en angrefunksjon på nett, lett å finne på hver side, uten krav om grunn, konto eller app, med et ekstra steg for å bekrefte
finding-duty-way = en godt synlig måte å angre på nett
finding-duty-function-information = informasjon før ordren om at det finnes en angrefunksjon på nett, og hvor
finding-duty-acknowledgement = en kvittering til alle som angrer, med en gang og på e-post eller lignende, med innhold, dato og klokkeslett
finding-duty-guarantee-notice = EUs offisielle opplysning om reklamasjonsretten, uendret og på språket til kjøperen, lett å se før ordren
finding-duty-garan = EU-merket GARAN på varer der produsenten gir gratis garanti i mer enn to år
finding-duty-button = en knapp med faste ord
finding-duty-words = faste ord
finding-duty-notice = en opplysning
finding-duty-marking = et merke på varer som ikke kan sendes tilbake
finding-duty-link = en lenke
finding-duty-information = bestemt informasjon
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sikkert
        [medium] sannsynlig, sjekk gjerne
       *[low] ikke kontrollert
    })
finding-law-since =
    { $markets }: { $citation }, fra { DATE($since, style: "long") } ({ $sure ->
        [high] sikkert
        [medium] sannsynlig, sjekk gjerne
       *[low] ikke kontrollert
    })
finding-law-words = «{ $text }»
finding-law-asked = «{ $text }» ({ $place })
finding-case-without-rule = Ingen regel svarer på tilfellet «{ $case }».
finding-case-without-rule-help = Legg til en regel for det. Uten en leser kjøpere bare det loven gir.
finding-item-without-rule =
    { $what ->
        [markets] I tilfellet «{ $case }» mangler noen varer en regel i { $markets }.
       *[everywhere] I tilfellet «{ $case }» mangler noen varer en regel.
    }
finding-item-without-rule-help = Legg til en regel for dette tilfellet uten scope. Snevrere regler går fortsatt foran.
finding-no-contact = Regelsettet oppgir ingen man kan spørre.
finding-no-contact-help = Legg til en e-postadresse, et telefonnummer eller en side. Hvert «nei» peker dit.
finding-text-missing = Denne teksten mangler på språk du svarer på: { $languages }.
finding-text-missing-help = Legg den til, eller ta språket ut av /shop/languages.
finding-no-dispute-route = Det er ikke oppgitt noe klageorgan; i { $markets } må en butikk som er bundet til ett, oppgi det.
finding-no-dispute-route-help = Oppgi det i /disputes hvis du er bundet til ett.
finding-rule-shadowed = Regelen «{ $rule }» kan aldri gjelde: snevrere regler passer på alt den handler om.
finding-rule-shadowed-help = Fjern den, eller gjør de andre reglene snevrere.
finding-unknown-locale = Det finnes ingen setninger på «{ $word }»; disse er på { $other }.
finding-unknown-locale-help = Be om en av disse: { $known }.
