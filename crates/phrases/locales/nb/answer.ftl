## Før kjøpet

promise-dated =
    { $when ->
        [today] Bestill i dag, få varen senest { DATE($arrival, style: "day") }, send den tilbake til og med { $last_day }.
        [ordered] Få varen senest { DATE($arrival, style: "day") }, send den tilbake til og med { $last_day }.
       *[arrived] Du kan sende varen tilbake til og med { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Bestill i dag, ombestem deg til og med { $last_day }.
       *[ordered] Du kan ombestemme deg til og med { $last_day }.
    }
promise-unlimited = Du kan sende varen tilbake når du vil. Det er ingen siste dag.
promise-days-delivered =
    { $days ->
        [one] Du har { $days } dag etter levering på å sende varen tilbake.
       *[other] Du har { $days } dager etter levering på å sende varen tilbake.
    }
promise-days =
    { $days ->
        [one] Du har { $days } dag på å sende varen tilbake.
       *[other] Du har { $days } dager på å sende varen tilbake.
    }
promise-working-days =
    { $days ->
        [one] Du har { $days } arbeidsdag på å sende varen tilbake.
       *[other] Du har { $days } arbeidsdager på å sende varen tilbake.
    }
promise-months =
    { $months ->
        [one] Du har { $months } måned på å sende varen tilbake.
       *[other] Du har { $months } måneder på å sende varen tilbake.
    }
promise-open = Hvor lang tid du har, kommer an på varen.
promise-person = Spør oss før du sender varen tilbake. En medarbeider avgjør.
promise-no = Du kan ikke sende varen tilbake bare fordi du har ombestemt deg.
promise-no-goods = { $reason } Du kan ikke sende varen tilbake bare fordi du har ombestemt deg.
still-covered = Er det feil på varen, er du fortsatt dekket.
assumed-delivery = Vi regner med levering senest { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Denne varen lages spesielt til deg.
        [perishable] Denne varen blir fort dårlig.
        [sealed_hygiene] Denne varen er forseglet av hensyn til helse eller hygiene.
        [sealed_media] Denne varen er et forseglet opptak eller program.
        [digital] Denne varen er digital.
        [newspaper] Denne varen er en avis eller et blad.
        [inseparably_mixed] Denne varen blandes med annet etter levering.
        [market_price] Prisen på denne varen følger et marked.
        [dated_service] Dette er en tjeneste på en bestemt dag.
        [near_expiry_or_flawed] Denne varen ble solgt med kort dato eller med en kjent feil.
        [value_drops_on_use] Denne varen mister verdien når den blir brukt.
        [used] Denne varen er brukt.
        [final_sale] Denne varen ble solgt uten returrett.
        [gift_card] Dette er et gavekort.
        [oversized] Denne varen er for stor for en pakke.
        [hazardous] Denne varen regnes som farlig gods.
        [gift] Denne varen ble kjøpt som gave.
        [subscription_first] Dette er den første leveringen i et abonnement.
        [subscription_renewal] Dette er en senere levering i et abonnement.
        [business_purchase] Denne varen ble kjøpt til en bedrift.
        [flagged_buyer] Returer er satt på pause for denne kontoen.
        [discounted] Denne varen ble solgt til nedsatt pris.
        [bundle_part] Denne varen er del av et sett.
        [non_durable] Denne varen er laget for å brukes opp.
       *[other] Det gjelder egne regler for denne typen vare.
    }

## Svaret

headline-yes =
    { $case ->
        [return] Ja, du kan sende varen tilbake.
        [exchange] Ja, du kan bytte varen.
        [defect] Ja, du kan reklamere på feilen.
        [damaged] Ja, du kan reklamere på skaden.
        [wrong] Ja, du kan reklamere på at du fikk feil vare.
        [missing] Ja, du kan reklamere på det som mangler.
        [late] Ja, du kan reklamere på forsinkelsen.
        [guarantee] Ja, du kan bruke garantien.
        [withdrawal] Ja, loven lar deg angre kjøpet.
        [repair] Ja, du kan få varen reparert.
        [complaint] Ja, du kan klage.
        [trade_in] Ja, du kan gi den gamle varen i innbytte.
        [spare_part] Ja, du kan få en reservedel.
       *[cancellation] Ja, du kan avbestille ordren.
    }
headline-if = Ja, hvis punktene nedenfor stemmer.
headline-person = En medarbeider i butikken avgjør dette.
headline-no = Nei, etter vår beregning.
headline-unknown = Vi må vite én ting til.
last-day =
    { $act ->
        [sent] Send varen senest { $day }.
        [received] Varen må være tilbake hos oss senest { $day }.
       *[notice] Gi oss beskjed senest { $day }.
    }
no-last-day = Det er ingen siste dag.
legal-day = På grunn av fridager kan siste dag bli flyttet til { $day }.
opens-on = Du kan be om dette fra { $day }.
period-days =
    { $days ->
        [one] Du har { $days } dag.
       *[other] Du har { $days } dager.
    }
period-working-days =
    { $days ->
        [one] Du har { $days } arbeidsdag.
       *[other] Du har { $days } arbeidsdager.
    }
period-months =
    { $months ->
        [one] Du har { $months } måned.
       *[other] Du har { $months } måneder.
    }
period-years =
    { $years ->
        [one] Du har { $years } år.
       *[other] Du har { $years } år.
    }
law-days =
    { $days ->
        [one] Loven i landet ditt gir deg { $days } dag.
       *[other] Loven i landet ditt gir deg { $days } dager.
    }
law-working-days =
    { $days ->
        [one] Loven i landet ditt gir deg { $days } arbeidsdag.
       *[other] Loven i landet ditt gir deg { $days } arbeidsdager.
    }
law-months =
    { $months ->
        [one] Loven i landet ditt gir deg { $months } måned.
       *[other] Loven i landet ditt gir deg { $months } måneder.
    }
law-years =
    { $years ->
        [one] Loven i landet ditt gir deg { $years } år.
       *[other] Loven i landet ditt gir deg { $years } år.
    }
counts-from =
    { $event ->
        [purchased] Tiden regnes fra dagen du bestilte.
        [paid] Tiden regnes fra dagen du betalte.
        [shipped] Tiden regnes fra dagen vi sendte varen.
        [delivered] Tiden regnes fra dagen varen kommer fram.
        [first_item_delivered] Tiden regnes fra dagen den første varen kommer fram.
        [last_item_delivered] Tiden regnes fra dagen den siste varen kommer fram.
        [receipt_confirmed] Tiden regnes fra dagen du bekrefter at du har fått varen.
        [estimated_delivery] Tiden regnes fra siste dag for beregnet levering.
        [activated] Tiden regnes fra dagen du aktiverer varen første gang.
        [noticed] Tiden regnes fra dagen du oppdager feilen.
        [seller_contacted] Tiden regnes fra dagen du spør oss første gang.
        [replacement_delivered] Tiden regnes fra dagen den nye varen kommer fram.
        [document_received] Tiden regnes fra dagen du får avtalen.
        [later_of_document_and_delivery] Tiden regnes fra avtalen eller leveringen, det som er sist.
       *[later_of_purchase_and_delivery] Tiden regnes fra bestillingen eller leveringen, det som er sist.
    }

## Hva du får

gets-one =
    { $remedy ->
        [refund_original] Du får pengene tilbake på samme måte som du betalte.
        [store_credit] Du får en tilgodelapp.
        [gift_card] Du får et gavekort.
        [exchange] Du får en annen størrelse, farge eller vare i stedet.
        [replacement] Du får den samme varen på nytt.
        [repair] Vi reparerer varen gratis.
        [price_reduction] Du beholder varen og får tilbake en del av prisen.
        [keep_item_refund] Du beholder varen og får pengene tilbake.
        [termination] Du gir varen tilbake og får pengene tilbake.
        [send_missing] Vi sender deg det som mangler.
       *[other] Du får dette: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Du velger: { LIST($ways, type: "or") }.
        [shop] Vi velger: { LIST($ways, type: "or") }.
       *[open] Du får ett av disse: { LIST($ways, type: "or") }.
    }
gets-then = Hvis det ikke hjelper: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] pengene tilbake
        [store_credit] tilgodelapp
        [gift_card] gavekort
        [exchange] bytte
        [replacement] ny vare
        [repair] gratis reparasjon
        [price_reduction] lavere pris
        [keep_item_refund] pengene tilbake, og du beholder varen
        [termination] varen tilbake mot pengene tilbake
        [exchange_same] bytte til samme vare
        [exchange_variant] annen størrelse eller farge
        [coupon] verdikupong til et senere kjøp
        [donate] pengene tilbake, og varen går til veldedighet
        [trade_in_credit] tilgodelapp for den gamle varen
        [spare_part] reservedel
        [reply] svar fra en medarbeider
       *[send_missing] levering av det som mangler
    }
another-way = Du kan velge dette i stedet.
basis-law = Loven i landet ditt gir deg dette.
basis-law-check = Vi tror loven i landet ditt gir deg dette. Sjekk gjerne.
basis-shop = Dette lover vi deg.
credit-bonus = Ta en tilgodelapp og få { $share } mer.
credit-total = Som tilgodelapp får du { $total }.
credit-extra = Av dette er { $amount } ekstra.
credit-until = Du kan bruke tilgodelappen eller kupongen til og med { $day }.
exchange-cheaper = Den nye varen koster mindre.
exchange-pay = Den nye varen koster mer: du betaler { $amount }.
rebooking-fee = En ny time koster { $amount }.
quantity = Antall varer dette gjelder: { $count }.
remedy-end = Siste dag for «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] Garantien kommer fra produsenten.
        [insurer] Denne lengre garantien kommer fra et forsikringsselskap.
       *[shop] Garantien kommer fra oss.
    }
guarantee-price = Garantien koster { $amount }.
guarantee-passes-on = Den gjelder også for neste eier.
register-by = Registrer den senest { $day }.
register-within = Registrer den etter kjøpet. Dager du har: { $days }.
freight =
    { $payer ->
        [shop] Det er gratis for deg å sende varen tilbake.
       *[buyer] Du betaler returfrakten.
    }
freight-cost = Det koster deg { $amount } å sende varen tilbake.
outbound =
    { $which ->
        [none] Du får ikke tilbake frakten du betalte for leveringen.
        [standard] Du får også tilbake vanlig frakt for leveringen.
       *[all] Du får også tilbake hele frakten for leveringen.
    }
refund-total = Etter vår beregning får du tilbake { $total }.
refund-minus =
    { $kind ->
        [restocking] Vi beholder { $amount } for å legge varen på lager igjen.
        [collection] Vi beholder { $amount } for å hente varen.
        [handling] Vi beholder { $amount } for behandlingen.
        [late] Vi beholder { $amount } fordi returen kommer for sent.
        [return_label] Vi beholder { $amount } for returetiketten.
        [bundle_discount] Vi trekker fra settrabatten på { $amount }.
       *[other] Vi trekker fra { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Pris
        [outbound_freight] Frakt
        [restocking] Lagergebyr
        [collection] Hentegebyr
        [handling] Behandlingsgebyr
        [late] Gebyr for sen retur
        [return_label] Returetikett
        [bundle_discount] Settrabatt
        [discount_share] Rabatt på ordren
        [voucher] Verdikupong
        [tax] Avgift
        [duties] Toll
        [services] Betalte tjenester
        [free_delivery] Frakt som var gratis
        [free_gift] Gave du beholder
        [rebooking] Ny time
        [inspection] Kontrollgebyr
        [packaging] Manglende emballasje
        [bonus] Bonus
       *[total] Du får tilbake
    }
refund-part =
    { $to ->
        [gift_card] Du får tilbake { $amount } på et gavekort.
        [store_credit] Du får tilbake { $amount } som tilgodelapp.
        [kept] Du får ikke tilbake { $amount }.
       *[original] Du får tilbake { $amount } på samme måte som du betalte.
    }
fee =
    { $kind ->
        [restocking] Vi tar et gebyr for å legge varen på lager igjen.
        [collection] Vi tar et gebyr for å hente varen.
        [handling] Vi tar et gebyr for behandlingen.
        [late] Vi tar et gebyr hvis du er for sent ute.
       *[other] Vi tar betalt for dette: { $what }.
    }
charge = Du betaler { $amount }: { $what }.
refund-by = Gi oss beskjed i dag, så har du pengene tilbake senest { $day }.
refund-at-once = Du får pengene tilbake med en gang.
refund-within =
    { $days ->
        [one] Du får pengene tilbake innen { $days } dag.
       *[other] Du får pengene tilbake innen { $days } dager.
    }
refund-within-working =
    { $days ->
        [one] Du får pengene tilbake innen { $days } arbeidsdag.
       *[other] Du får pengene tilbake innen { $days } arbeidsdager.
    }
refund-from =
    { $event ->
        [notice] De dagene regnes fra dagen du gir oss beskjed.
        [goods_back] De dagene regnes fra dagen varen er hos oss.
        [estimated_delivery] De dagene regnes fra siste dag for beregnet levering.
       *[inspection] De dagene regnes fra dagen vi er ferdige med å sjekke varen.
    }
withhold = Vi kan vente på varen, eller på bevis for at du har sendt den.
send-by = Hvis du gir oss beskjed i dag, må du sende varen senest { $day }.
conditions-open = Disse punktene må stemme: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Stemmer ikke: { $point }. En medarbeider ser på dokumentasjonen din.
        [ask_person] Stemmer ikke: { $point }. En medarbeider avgjør.
        [store_credit] Stemmer ikke: { $point }. Du får en tilgodelapp i stedet for penger.
        [exchange_only] Stemmer ikke: { $point }. Du kan bare bytte.
        [gift_card] Stemmer ikke: { $point }. Du får et gavekort i stedet for penger.
        [reduced_or_sent_back] Stemmer ikke: { $point }. Du velger: mindre penger tilbake, eller at vi sender varen til deg på din regning.
       *[reduced_refund] Stemmer ikke: { $point }. Vi trekker verditapet fra pengene du får.
    }
late-keeps = Siste dag er passert, så vi beholder { $share } av prisen.
late-until = Du kan fortsatt bruke dette til og med { $day }.
methods = Slik kan du sende varen tilbake: { LIST($ways, type: "or") }.
nothing-to-send = Du sender ikke noe tilbake.
method =
    { $method ->
        [mail_with_label] i posten med vår etikett
        [mail_own] i posten med egen etikett
        [drop_off] på et innleveringssted
        [store] i en av butikkene våre
        [pick_up] hentet hjemme hos deg
        [kiosk] i en returautomat
        [service_point] på et servicested
       *[no_shipment] ingenting å sende
    }
method-needs =
    { $what ->
        [printer] Du trenger en skriver til dette: { LIST($ways, type: "or") }.
       *[packaging] Du pakker varen selv til dette: { LIST($ways, type: "or") }.
    }
proof-needed = Ha dette klart: { LIST($things) }.
proof-helpful = Dette hjelper også: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kvittering eller ordrenummer
        [photos] bilder
        [video] en video
        [serial_number] serienummer
        [medical_certificate] legeattest
        [gift_receipt] byttelapp
        [disposal_photo] bilde av den kastede varen
       *[photo_id] legitimasjon med bilde
    }

## Nei, og hva nå

refusal-over =
    { $basis ->
        [law] Tiden loven gir deg, gikk ut { $day }.
       *[shop] Tiden vi gir deg, gikk ut { $day }.
    }
refusal-condition = Vi kan ikke ta imot varen. Dette punktet stemmer ikke: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Loven gjør unntak for slike varer.
       *[shop] { $reason } Slike varer tar vi ikke tilbake.
    }
refusal =
    { $reason ->
        [period_over] Tiden er ute.
        [not_yet] Det er for tidlig.
        [rule_refuses] Vi tilbyr ikke dette for denne varen.
        [legal_exception] Loven gjør unntak for slike varer.
        [condition_fails] Et av vilkårene våre stemmer ikke.
        [limit_reached] Du har brukt dette så mange ganger som vi tillater.
        [bundle_whole] Vi tar bare hele settet tilbake.
        [no_legal_right] Loven i landet ditt gir ingen slik rett.
        [already_returned] Disse er allerede tilbake eller på vei tilbake.
        [not_late] Leveringen er ikke forsinket.
       *[no_rule] Reglene våre sier ikke noe om dette.
    }
note =
    { $note ->
        [law_not_held] Vi har ikke loven i landet ditt ennå. Du kan ha flere rettigheter.
        [law_may_give_more] Loven i landet ditt kan gi deg mer.
        [device_clock] Datoen kommer fra enheten din. Sjekk den gjerne.
        [holidays_unknown] Vi kjenner ikke helligdagene det året ennå.
        [delivery_assumed] Leveringsdagen kommer fra beregnet levering.
        [legal_day_later] Fridager kan flytte siste dag litt.
        [fault_presumed] Vi går ut fra at feilen var der fra starten.
        [fault_to_show] Du må vise at feilen var der fra starten.
        [depends_on_item] Hvor lenge varen skal holde, kommer an på varen.
        [older_policy] Du bestilte før disse reglene begynte å gjelde. En medarbeider sjekker hvilke regler som gjelder.
        [policy_of_order] Vi brukte reglene fra dagen du bestilte.
        [reasonable_time] Loven nevner ikke et antall dager. Ikke vent for lenge.
        [extra_time] Gi oss først rimelig tid til å levere.
       *[diminished_value] Prøv varen slik du ville gjort i butikk. Bruker du den mer, kan du få mindre tilbake.
    }
alternative =
    { $way ->
        [ask_shop] Spør oss: en medarbeider ser på det.
        [report_defect] Er det feil på varen? Fortell oss om feilen.
        [use_guarantee] Bruk garantien.
        [exchange] Du kan bytte varen i stedet.
        [return_bundle] Send hele settet tilbake.
        [wait_until_open] Kom tilbake den første dagen.
        [ask_repair] Be oss reparere varen.
        [order_spare_part] Reparer varen selv med en reservedel.
        [complain] Er du uenig? Da kan du klage.
       *[return_instead] Vent til varen kommer, og send den så tilbake.
    }
contact =
    { $kind ->
        [email] Skriv til { $value }.
        [phone] Ring { $value }.
        [post] Send et brev til { $value }.
       *[page] Bruk kontaktsiden vår.
    }
contact-hours = Du når oss på disse tidene, etter klokka i butikken: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] En medarbeider svarer innen { $hours } time.
       *[other] En medarbeider svarer innen { $hours } timer.
    }
contact-language = Kanskje snakker ingen norsk der.

## Saker

case-label =
    { $case ->
        [return] Jeg har ombestemt meg
        [exchange] Jeg vil ha noe annet i stedet
        [defect] Det er feil på varen
        [damaged] Varen var ødelagt da den kom
        [wrong] Jeg fikk feil vare
        [missing] Noe mangler
        [late] Leveringen er forsinket
        [guarantee] Bruke garantien
        [withdrawal] Bruke angreretten min
        [repair] Jeg trenger en reparasjon
        [complaint] Jeg vil klage
        [trade_in] Gi gammel vare i innbytte
        [spare_part] Jeg trenger en reservedel
       *[cancellation] Avbestille ordren min
    }
case-hint =
    { $case ->
        [return] Det er ikke noe galt med varen, men du vil ikke ha den.
        [exchange] Du vil ha en annen størrelse, farge eller vare.
        [defect] Varen virker ikke, eller er ikke som beskrevet.
        [damaged] Varen ble ødelagt på veien til deg.
        [wrong] I pakken ligger noe du ikke har bestilt.
        [missing] Pakken eller en del av den kom ikke fram.
        [late] Varen kom, eller kommer, etter den lovede dagen.
        [guarantee] Butikken eller produsenten ga deg en garanti.
        [withdrawal] Loven gir deg tid til å angre. Du trenger ingen grunn.
        [repair] Varen må fikses, med eller uten garanti.
        [complaint] Du er ikke fornøyd med hvordan vi behandlet deg.
        [trade_in] Du gir oss den gamle varen og får en tilgodelapp.
        [spare_part] Du vil fikse varen selv.
       *[cancellation] Ordren er ikke på vei ennå.
    }

## Spørsmål

fact-question =
    { $fact ->
        [ordered_on] Når bestilte du varen?
        [paid_on] Når betalte du varen?
        [shipped_on] Når ble varen sendt til deg?
        [delivered_on] Når kom varen fram?
        [first_delivered_on] Når kom den første varen i ordren fram?
        [last_delivered_on] Når kom den siste varen i ordren fram?
        [receipt_confirmed_on] Når bekreftet du at du hadde fått varen?
        [estimated_delivery_on] Hva var siste dag for beregnet levering?
        [activated_on] Når aktiverte du varen første gang?
        [noticed_on] Når oppdaget du feilen?
        [seller_contacted_on] Når spurte du oss første gang?
        [tier] Hvilket kundenivå har du hos oss?
        [subdivision] Hvilken del av landet bor du i?
        [category] Hva slags vare er det?
        [price] Hva betalte du for én vare?
        [attribute] Hvilken utgave av varen er det?
        [earlier_returns] Hvor ofte har du sendt tilbake varer fra denne ordren?
        [seller] Hvem solgte deg varen?
        [replacement_delivered_on] Når kom den nye varen fram?
        [reason] Hvorfor vil du sende varen tilbake?
        [role] Kjøpte du varen, eller fikk du den i gave?
        [order_state] Hvor langt har ordren kommet?
        [order_value] Hva kostet hele ordren?
        [method] Hvordan vil du sende varen tilbake?
        [appointment_at] Når har du time?
        [quantity] Hvor mange gjelder det?
        [document_on] Når fikk du avtalen?
       *[state] Kan du fortelle oss mer om varen?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dagen står i ordrebekreftelsen.
        [paid_on] Dagen står på kontoutskriften eller kvitteringen.
        [shipped_on] Dagen står i meldingen vår om pakken.
        [delivered_on] Dagen da du, eller noen for deg, fikk pakken.
        [noticed_on] Dagen da du først så feilen.
        [seller_contacted_on] Dagen for din første melding eller telefon.
        [estimated_delivery_on] Den står i ordrebekreftelsen.
        [reason] Rettighetene dine etter loven kommer ikke an på det.
       *[subdivision] Noen regler er ulike i deler av landet.
    }
choice =
    { $word ->
        [too_small] Den er for liten
        [too_large] Den er for stor
        [not_as_expected] Den er ikke som jeg ventet
        [no_longer_needed] Jeg trenger den ikke lenger
        [better_price] Jeg fant den billigere
        [ordered_by_mistake] Jeg bestilte den ved en feil
        [arrived_late] Den kom for sent
        [poor_quality] Kvaliteten er dårlig
        [not_tolerated] Huden eller kroppen min tåler den ikke
        [buyer] Jeg kjøpte den
        [receiver] Jeg fikk den i gave
        [placed] Nettopp bestilt
        [in_preparation] Gjøres klar
        [shipped] På vei
        [delivered] Kommet fram
       *[other] En annen grunn
    }
state-question =
    { $state ->
        [unused] Er varen fortsatt ubrukt?
        [unopened] Er emballasjen fortsatt lukket?
        [tags_attached] Sitter merkelappene fortsatt på?
        [seal_intact] Er forseglingen fortsatt hel?
        [complete] Er alle deler og alt tilbehør med?
        [original_packaging] Har du originalemballasjen?
        [not_activated] Er varen fortsatt uten aktivering eller registrering?
        [data_erased] Har du slettet dataene dine og koblet fra kontoene dine?
        [serial_number_matches] Er serienummeret det fra ordren din?
        [undamaged] Er varen uten skader siden du fikk den?
        [clean] Er varen ren?
        [used_as_intended] Har du brukt varen slik produsenten sier?
        [original_buyer] Er du den første kjøperen?
        [fault_reaches_measure] Er feilen så stor som garantien krever?
        [proof_of_purchase] Har du kvittering eller annet kjøpsbevis?
        [same_kind] Er den nye av samme slag og størrelse?
       *[not_started] Er nedlastingen eller strømmingen fortsatt ikke startet?
    }
state-hint =
    { $state ->
        [seal_intact] En forsegling for helse eller hygiene, eller rundt en plate.
        [complete] Kabler, bruksanvisninger og gaver teller også.
        [clean] Ren nok til at noen andre kan bruke den.
        [fault_reaches_measure] Målet står i garantiteksten.
       *[used_as_intended] For eksempel en madrass på en skikkelig sengebunn.
    }
state-point =
    { $state ->
        [unused] ubrukt
        [unopened] uåpnet emballasje
        [tags_attached] merkelappene sitter på
        [seal_intact] forseglingen er hel
        [complete] alle deler er med
        [original_packaging] originalemballasjen er med
        [not_activated] ikke aktivert eller registrert
        [data_erased] dataene dine er slettet
        [serial_number_matches] serienummer som i ordren
        [undamaged] ingen skade fra deg
        [clean] ren
        [used_as_intended] brukt slik produsenten sier
        [original_buyer] du er den første kjøperen
        [fault_reaches_measure] feilen så stor som garantien krever
        [proof_of_purchase] kjøpsbevis
        [same_kind] samme slag og størrelse
       *[not_started] nedlasting eller strømming ikke startet
    }
answer-yes = Ja
answer-no = Nei

## Reglene kort sagt

card-title = Retur, reparasjon og pengene tilbake
card-section =
    { $section ->
        [changed_mind] Hvis du ombestemmer deg
        [faulty] Hvis det er feil på varen
        [arrival] Hvis varen er ødelagt, feil eller ikke komplett når den kommer
        [money] Kostnader og pengene tilbake
        [guarantee] Vår garanti
        [points] Hit kan du gå
        [guides] Hjelp med varen din
        [faq] Spørsmål og svar
        [disputes] Hvis vi ikke blir enige
       *[contact] Hvem som hjelper deg
    }
card-case =
    { $case ->
        [damaged] Er varen ødelagt når den kommer? Vi tilbyr dette: { LIST($ways, type: "or") }.
        [wrong] Er det feil vare? Vi tilbyr dette: { LIST($ways, type: "or") }.
       *[missing] Mangler det noe? Vi tilbyr dette: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Klageteamet vårt: { $name }.
        [mediator] Mekler: { $name }.
        [adr_body] Uavhengig klageorgan, uten domstol: { $name }.
        [authority] Myndighet: { $name }.
        [arbitration] Voldgift: { $name }.
       *[court] Domstol: { $name }.
    }
dispute-within = Måneder du har til dette etter klagen din: { $months }.
point =
    { $kind ->
        [store] Butikken vår: { $name }.
        [drop_off] Innleveringssted: { $name }.
        [service] Service fra produsenten: { $name }.
       *[repairer] Uavhengig verksted: { $name }.
    }
point-unpacked = Du trenger ikke eske eller etikett der.
guide =
    { $kind ->
        [manual] Bruksanvisning: { $title }
        [video] Video: { $title }
       *[guide] Steg for steg: { $title }
    }
# same as English
shop-words = { $words }
card-guarantee-none = Vi gir ingen ekstra garanti på denne varen.
card-ask = Spør oss, så hjelper en medarbeider deg.
card-as-of = Vi leste loven { DATE($day, style: "long") }.
card-footer = Denne siden informerer. Den er ikke juridisk rådgivning.

## Overskrifter, knapper, felt

ui-by-law = Etter loven
ui-from-shop = Fra butikken
ui-details = Mer om dette
ui-policy-link = Alle reglene til butikken
ui-unavailable = Vi kan ikke vise dette akkurat nå. Spør butikken.
