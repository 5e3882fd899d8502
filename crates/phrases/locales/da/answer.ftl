## Før købet

promise-dated =
    { $when ->
        [today] Bestil i dag, få varen senest den { DATE($arrival, style: "day") }, send den retur til og med { $last_day }.
        [ordered] Få varen senest den { DATE($arrival, style: "day") }, send den retur til og med { $last_day }.
       *[arrived] Du kan sende varen retur til og med { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Bestil i dag, fortryd til og med { $last_day }.
       *[ordered] Du kan fortryde til og med { $last_day }.
    }
promise-unlimited = Du kan sende varen retur, når du vil. Der er ingen sidste dag.
promise-days-delivered =
    { $days ->
        [one] Du har { $days } dag efter leveringen til at sende varen retur.
       *[other] Du har { $days } dage efter leveringen til at sende varen retur.
    }
promise-days =
    { $days ->
        [one] Du har { $days } dag til at sende varen retur.
       *[other] Du har { $days } dage til at sende varen retur.
    }
promise-working-days =
    { $days ->
        [one] Du har { $days } arbejdsdag til at sende varen retur.
       *[other] Du har { $days } arbejdsdage til at sende varen retur.
    }
promise-months =
    { $months ->
        [one] Du har { $months } måned til at sende varen retur.
       *[other] Du har { $months } måneder til at sende varen retur.
    }
promise-open = Hvor lang tid du har, afhænger af varen.
promise-person = Spørg os, før du sender varen retur. En medarbejder afgør det.
promise-no = Du kan ikke sende varen retur, bare fordi du har fortrudt.
promise-no-goods = { $reason } Du kan ikke sende varen retur, bare fordi du har fortrudt.
still-covered = Er der fejl på varen, er du stadig dækket.
assumed-delivery = Vi regner med levering senest den { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Denne vare bliver lavet specielt til dig.
        [perishable] Denne vare bliver hurtigt for gammel.
        [sealed_hygiene] Denne vare er forseglet af hensyn til sundhed eller hygiejne.
        [sealed_media] Denne vare er en forseglet optagelse eller et forseglet program.
        [digital] Denne vare er digital.
        [newspaper] Denne vare er en avis eller et blad.
        [inseparably_mixed] Denne vare bliver blandet med andet efter leveringen.
        [market_price] Prisen på denne vare følger et marked.
        [dated_service] Dette er en ydelse på en bestemt dag.
        [near_expiry_or_flawed] Denne vare blev solgt med kort dato eller med en kendt fejl.
        [value_drops_on_use] Denne vare mister sin værdi, når den bliver brugt.
        [used] Denne vare er brugt.
        [final_sale] Denne vare blev solgt uden returret.
        [gift_card] Dette er et gavekort.
        [oversized] Denne vare er for stor til en pakke.
        [hazardous] Denne vare er farligt gods.
        [gift] Denne vare blev købt som gave.
        [subscription_first] Dette er den første levering i et abonnement.
        [subscription_renewal] Dette er en senere levering i et abonnement.
        [business_purchase] Denne vare blev købt til en virksomhed.
        [flagged_buyer] Returneringer er sat på pause for denne konto.
        [discounted] Denne vare blev solgt til nedsat pris.
        [bundle_part] Denne vare er en del af et sæt.
        [non_durable] Denne vare er lavet til at blive brugt op.
       *[other] Der er særlige regler for denne slags vare.
    }

## Svaret

headline-yes =
    { $case ->
        [return] Ja, du kan sende varen retur.
        [exchange] Ja, du kan bytte varen.
        [defect] Ja, du kan reklamere over fejlen.
        [damaged] Ja, du kan reklamere over skaden.
        [wrong] Ja, du kan reklamere over den forkerte vare.
        [missing] Ja, du kan reklamere over det, der mangler.
        [late] Ja, du kan reklamere over forsinkelsen.
        [guarantee] Ja, du kan bruge garantien.
        [withdrawal] Ja, loven lader dig fortryde købet.
        [repair] Ja, du kan få varen repareret.
        [complaint] Ja, du kan klage.
        [trade_in] Ja, du kan give din gamle vare i bytte.
        [spare_part] Ja, du kan få en reservedel.
       *[cancellation] Ja, du kan annullere ordren.
    }
headline-if = Ja, hvis punkterne nedenfor er opfyldt.
headline-person = En medarbejder i butikken afgør det.
headline-no = Nej, efter vores beregning.
headline-unknown = Vi mangler at vide én ting.
last-day =
    { $act ->
        [sent] Send varen senest { $day }.
        [received] Varen skal være tilbage hos os senest { $day }.
       *[notice] Giv os besked senest { $day }.
    }
no-last-day = Der er ingen sidste dag.
legal-day = På grund af weekender og helligdage kan sidste dag rykke til { $day }.
opens-on = Du kan bede om det fra { $day }.
period-days =
    { $days ->
        [one] Du har { $days } dag.
       *[other] Du har { $days } dage.
    }
period-working-days =
    { $days ->
        [one] Du har { $days } arbejdsdag.
       *[other] Du har { $days } arbejdsdage.
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
        [one] Loven i dit land giver dig { $days } dag.
       *[other] Loven i dit land giver dig { $days } dage.
    }
law-working-days =
    { $days ->
        [one] Loven i dit land giver dig { $days } arbejdsdag.
       *[other] Loven i dit land giver dig { $days } arbejdsdage.
    }
law-months =
    { $months ->
        [one] Loven i dit land giver dig { $months } måned.
       *[other] Loven i dit land giver dig { $months } måneder.
    }
law-years =
    { $years ->
        [one] Loven i dit land giver dig { $years } år.
       *[other] Loven i dit land giver dig { $years } år.
    }
counts-from =
    { $event ->
        [purchased] Tiden tæller fra den dag, du bestilte.
        [paid] Tiden tæller fra den dag, du betalte.
        [shipped] Tiden tæller fra den dag, vi sendte varen.
        [delivered] Tiden tæller fra den dag, varen kommer frem.
        [first_item_delivered] Tiden tæller fra den dag, den første vare kommer frem.
        [last_item_delivered] Tiden tæller fra den dag, den sidste vare kommer frem.
        [receipt_confirmed] Tiden tæller fra den dag, du bekræfter, at du har fået varen.
        [estimated_delivery] Tiden tæller fra den sidste dag i den forventede levering.
        [activated] Tiden tæller fra den dag, du aktiverer varen første gang.
        [noticed] Tiden tæller fra den dag, du opdager fejlen.
        [seller_contacted] Tiden tæller fra den dag, du spørger os første gang.
        [replacement_delivered] Tiden tæller fra den dag, den nye vare kommer frem.
        [document_received] Tiden tæller fra den dag, du får aftalen.
        [later_of_document_and_delivery] Tiden tæller fra aftalen eller leveringen, alt efter hvad der er senest.
       *[later_of_purchase_and_delivery] Tiden tæller fra bestillingen eller leveringen, alt efter hvad der er senest.
    }

## Hvad du får

gets-one =
    { $remedy ->
        [refund_original] Du får pengene tilbage på samme måde, som du betalte.
        [store_credit] Du får et tilgodebevis.
        [gift_card] Du får et gavekort.
        [exchange] Du får en anden størrelse, farve eller vare i stedet.
        [replacement] Du får den samme vare igen.
        [repair] Vi reparerer varen gratis.
        [price_reduction] Du beholder varen og får en del af prisen tilbage.
        [keep_item_refund] Du beholder varen og får pengene tilbage.
        [termination] Du giver varen tilbage og får pengene tilbage.
        [send_missing] Vi sender dig det, der mangler.
       *[other] Du får dette: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Du vælger: { LIST($ways, type: "or") }.
        [shop] Vi vælger: { LIST($ways, type: "or") }.
       *[open] Du får én af disse ting: { LIST($ways, type: "or") }.
    }
gets-then = Hvis det ikke hjælper: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] pengene tilbage
        [store_credit] tilgodebevis
        [gift_card] gavekort
        [exchange] ombytning
        [replacement] ny vare
        [repair] gratis reparation
        [price_reduction] lavere pris
        [keep_item_refund] pengene tilbage, og du beholder varen
        [termination] varen retur mod pengene tilbage
        [exchange_same] bytte til den samme vare
        [exchange_variant] anden størrelse eller farve
        [coupon] kupon til et senere køb
        [donate] pengene tilbage, og varen går til velgørenhed
        [trade_in_credit] tilgodebevis for din gamle vare
        [spare_part] reservedel
        [reply] svar fra en medarbejder
       *[send_missing] levering af det, der mangler
    }
another-way = Du kan vælge dette i stedet.
basis-law = Loven i dit land giver dig dette.
basis-law-check = Vi tror, at loven i dit land giver dig dette. Tjek det gerne.
basis-shop = Det lover vi dig.
credit-bonus = Tag et tilgodebevis, og få { $share } mere.
credit-total = Som tilgodebevis får du { $total }.
credit-extra = Heraf er { $amount } ekstra.
credit-until = Du kan bruge tilgodebeviset eller kuponen til og med { $day }.
exchange-cheaper = Den nye vare koster mindre.
exchange-pay = Den nye vare koster mere: du betaler { $amount }.
rebooking-fee = En ny tid koster { $amount }.
quantity = Antal varer, det gælder: { $count }.
remedy-end = Sidste dag for “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Garantien kommer fra producenten.
        [insurer] Denne længere garanti kommer fra et forsikringsselskab.
       *[shop] Garantien kommer fra os.
    }
guarantee-price = Garantien koster { $amount }.
guarantee-passes-on = Den gælder også for den næste ejer.
register-by = Registrer den senest { $day }.
register-within = Registrer den efter købet. Dage, du har: { $days }.
freight =
    { $payer ->
        [shop] Det er gratis for dig at sende varen retur.
       *[buyer] Du betaler selv returfragten.
    }
freight-cost = Det koster dig { $amount } at sende varen retur.
outbound =
    { $which ->
        [none] Du får ikke leveringsgebyret tilbage.
        [standard] Du får også det normale leveringsgebyr tilbage.
       *[all] Du får også hele leveringsgebyret tilbage.
    }
refund-total = Efter vores beregning får du { $total } tilbage.
refund-minus =
    { $kind ->
        [restocking] Vi beholder { $amount } for at lægge varen på lager igen.
        [collection] Vi beholder { $amount } for at hente varen.
        [handling] Vi beholder { $amount } for behandling.
        [late] Vi beholder { $amount }, fordi returen kommer for sent.
        [return_label] Vi beholder { $amount } for returlabelen.
        [bundle_discount] Vi trækker sætrabatten på { $amount } fra.
       *[other] Vi trækker { $amount } fra: { $what }.
    }
refund-line =
    { $kind ->
        [price] Pris
        [outbound_freight] Leveringsgebyr
        [restocking] Gebyr for lagerhåndtering
        [collection] Gebyr for afhentning
        [handling] Gebyr for behandling
        [late] Gebyr for sen retur
        [return_label] Returlabel
        [bundle_discount] Sætrabat
        [discount_share] Rabat på ordren
        [voucher] Kupon
        [tax] Afgift
        [duties] Importtold
        [services] Betalte ydelser
        [free_delivery] Levering, der var gratis
        [free_gift] Gave, du beholder
        [rebooking] Ny tid
        [inspection] Gebyr for kontrol
        [packaging] Manglende emballage
        [bonus] Bonus
       *[total] Du får tilbage
    }
refund-part =
    { $to ->
        [gift_card] Du får { $amount } tilbage på et gavekort.
        [store_credit] Du får { $amount } tilbage som tilgodebevis.
        [kept] Du får ikke { $amount } tilbage.
       *[original] Du får { $amount } tilbage på samme måde, som du betalte.
    }
fee =
    { $kind ->
        [restocking] Vi tager et gebyr for at lægge varen på lager igen.
        [collection] Vi tager et gebyr for at hente varen.
        [handling] Vi tager et gebyr for behandling.
        [late] Vi tager et gebyr, hvis du er for sent ude.
       *[other] Vi tager betaling for dette: { $what }.
    }
charge = Du betaler { $amount }: { $what }.
refund-by = Giv os besked i dag, så har du pengene tilbage senest { $day }.
refund-at-once = Du får pengene tilbage med det samme.
refund-within =
    { $days ->
        [one] Du får pengene tilbage inden for { $days } dag.
       *[other] Du får pengene tilbage inden for { $days } dage.
    }
refund-within-working =
    { $days ->
        [one] Du får pengene tilbage inden for { $days } arbejdsdag.
       *[other] Du får pengene tilbage inden for { $days } arbejdsdage.
    }
refund-from =
    { $event ->
        [notice] De dage tæller fra den dag, du giver os besked.
        [goods_back] De dage tæller fra den dag, varen er hos os.
        [estimated_delivery] De dage tæller fra den sidste dag i den forventede levering.
       *[inspection] De dage tæller fra den dag, vi er færdige med at tjekke varen.
    }
withhold = Vi kan vente på varen, eller på bevis for, at du har sendt den.
send-by = Hvis du giver os besked i dag, så send varen senest { $day }.
conditions-open = Disse punkter skal være opfyldt: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Ikke opfyldt: { $point }. En medarbejder ser på din dokumentation.
        [ask_person] Ikke opfyldt: { $point }. En medarbejder afgør det.
        [store_credit] Ikke opfyldt: { $point }. Du får et tilgodebevis i stedet for penge.
        [exchange_only] Ikke opfyldt: { $point }. Du kan kun bytte.
        [gift_card] Ikke opfyldt: { $point }. Du får et gavekort i stedet for penge.
        [reduced_or_sent_back] Ikke opfyldt: { $point }. Du vælger: færre penge tilbage, eller vi sender varen til dig for din regning.
       *[reduced_refund] Ikke opfyldt: { $point }. Vi trækker værditabet fra dine penge.
    }
late-keeps = Sidste dag er passeret, så vi beholder { $share } af prisen.
late-until = Du kan stadig bruge det til og med { $day }.
methods = Sådan kan du sende varen retur: { LIST($ways, type: "or") }.
nothing-to-send = Du skal ikke sende noget retur.
method =
    { $method ->
        [mail_with_label] med posten med vores label
        [mail_own] med posten med din egen label
        [drop_off] på et indleveringssted
        [store] i en af vores butikker
        [pick_up] hentet hjemme hos dig
        [kiosk] i en returautomat
        [service_point] på et servicested
       *[no_shipment] intet at sende
    }
method-needs =
    { $what ->
        [printer] Du skal bruge en printer til dette: { LIST($ways, type: "or") }.
       *[packaging] Du pakker selv varen ind til dette: { LIST($ways, type: "or") }.
    }
proof-needed = Hav dette klar: { LIST($things) }.
proof-helpful = Dette hjælper også: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kvittering eller ordrenummer
        [photos] billeder
        [video] en video
        [serial_number] serienummer
        [medical_certificate] lægeerklæring
        [gift_receipt] byttemærke
        [disposal_photo] billede af den kasserede vare
       *[photo_id] legitimation med billede
    }

## Nej, og hvad så

refusal-over =
    { $basis ->
        [law] Den tid, loven giver dig, udløb { $day }.
       *[shop] Den tid, vi giver dig, udløb { $day }.
    }
refusal-condition = Vi kan ikke tage imod varen. Dette punkt er ikke opfyldt: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Loven gør en undtagelse for den slags varer.
       *[shop] { $reason } Den slags varer tager vi ikke retur.
    }
refusal =
    { $reason ->
        [period_over] Tiden er udløbet.
        [not_yet] Det er for tidligt.
        [rule_refuses] Det tilbyder vi ikke for denne vare.
        [legal_exception] Loven gør en undtagelse for den slags varer.
        [condition_fails] En af vores betingelser er ikke opfyldt.
        [limit_reached] Du har brugt det så mange gange, som vi tillader.
        [bundle_whole] Vi tager kun hele sættet retur.
        [no_legal_right] Loven i dit land giver ikke den ret.
        [already_returned] De er allerede tilbage eller på vej tilbage.
        [not_late] Leveringen er ikke forsinket.
       *[no_rule] Vores regler siger intet om dette.
    }
note =
    { $note ->
        [law_not_held] Vi har ikke loven i dit land endnu. Du har måske flere rettigheder.
        [law_may_give_more] Loven i dit land giver dig måske mere.
        [device_clock] Datoen kommer fra din enhed. Tjek den gerne.
        [holidays_unknown] Vi kender ikke helligdagene i det år endnu.
        [delivery_assumed] Leveringsdagen kommer fra den forventede levering.
        [legal_day_later] Weekender og helligdage kan rykke sidste dag lidt.
        [fault_presumed] Vi går ud fra, at fejlen var der fra starten.
        [fault_to_show] Du skal vise, at fejlen var der fra starten.
        [depends_on_item] Hvor længe varen skal holde, afhænger af varen.
        [older_policy] Du bestilte, før disse regler begyndte. En medarbejder tjekker, hvilke regler der gælder.
        [policy_of_order] Vi brugte reglerne fra den dag, du bestilte.
        [reasonable_time] Loven nævner ikke et antal dage. Vent ikke for længe.
        [extra_time] Giv os først rimelig tid til at levere.
       *[diminished_value] Prøv varen, som du ville i en butik. Bruger du den mere, kan du få mindre tilbage.
    }
alternative =
    { $way ->
        [ask_shop] Spørg os: en medarbejder ser på det.
        [report_defect] Er der fejl på varen? Så fortæl os om fejlen.
        [use_guarantee] Brug garantien.
        [exchange] Du kan bytte varen i stedet.
        [return_bundle] Send hele sættet retur.
        [wait_until_open] Kom tilbage på den første dag.
        [ask_repair] Bed os om at reparere varen.
        [order_spare_part] Reparer varen selv med en reservedel.
        [complain] Er du uenig? Så klag.
       *[return_instead] Vent, til varen kommer, og send den så retur.
    }
contact =
    { $kind ->
        [email] Skriv til { $value }.
        [phone] Ring til { $value }.
        [post] Send et brev til { $value }.
       *[page] Brug vores kontaktside.
    }
contact-hours = Du kan få fat i os på disse tider, efter butikkens ur: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] En medarbejder svarer inden for { $hours } time.
       *[other] En medarbejder svarer inden for { $hours } timer.
    }
contact-language = Måske kan ingen dansk der.

## Sager

case-label =
    { $case ->
        [return] Jeg har fortrudt
        [exchange] Jeg vil have noget andet i stedet
        [defect] Der er fejl på varen
        [damaged] Varen var ødelagt ved levering
        [wrong] Jeg fik den forkerte vare
        [missing] Der mangler noget
        [late] Leveringen er forsinket
        [guarantee] Brug garantien
        [withdrawal] Brug min fortrydelsesret
        [repair] Jeg har brug for en reparation
        [complaint] Jeg vil klage
        [trade_in] Giv min gamle vare i bytte
        [spare_part] Jeg har brug for en reservedel
       *[cancellation] Annuller min ordre
    }
case-hint =
    { $case ->
        [return] Varen fejler ikke noget, men du vil ikke have den.
        [exchange] Du vil have en anden størrelse, farve eller vare.
        [defect] Varen virker ikke, eller den er ikke som beskrevet.
        [damaged] Varen gik i stykker på vejen til dig.
        [wrong] I pakken ligger noget, du ikke har bestilt.
        [missing] Pakken eller en del af den kom ikke frem.
        [late] Varen kom, eller kommer, efter den lovede dag.
        [guarantee] Butikken eller producenten gav dig en garanti.
        [withdrawal] Loven giver dig tid til at fortryde. Du behøver ingen grund.
        [repair] Varen skal laves, med eller uden garanti.
        [complaint] Du er ikke glad for den måde, vi behandlede dig på.
        [trade_in] Du giver os din gamle vare og får et tilgodebevis.
        [spare_part] Du vil selv reparere varen.
       *[cancellation] Ordren er ikke på vej endnu.
    }

## Spørgsmål

fact-question =
    { $fact ->
        [ordered_on] Hvornår bestilte du varen?
        [paid_on] Hvornår betalte du varen?
        [shipped_on] Hvornår blev varen sendt til dig?
        [delivered_on] Hvornår kom varen frem?
        [first_delivered_on] Hvornår kom den første vare i din ordre frem?
        [last_delivered_on] Hvornår kom den sidste vare i din ordre frem?
        [receipt_confirmed_on] Hvornår bekræftede du, at du havde fået varen?
        [estimated_delivery_on] Hvad var den sidste dag i den forventede levering?
        [activated_on] Hvornår aktiverede du varen første gang?
        [noticed_on] Hvornår opdagede du fejlen?
        [seller_contacted_on] Hvornår spurgte du os første gang?
        [tier] Hvilket kundeniveau har du hos os?
        [subdivision] Hvilken del af landet bor du i?
        [category] Hvad er det for en slags vare?
        [price] Hvad betalte du for én vare?
        [attribute] Hvilken udgave af varen er det?
        [earlier_returns] Hvor ofte har du sendt varer retur fra denne ordre?
        [seller] Hvem solgte dig varen?
        [replacement_delivered_on] Hvornår kom den nye vare frem?
        [reason] Hvorfor vil du sende varen retur?
        [role] Købte du varen, eller fik du den i gave?
        [order_state] Hvor langt er din ordre?
        [order_value] Hvad kostede hele ordren?
        [method] Hvordan vil du sende varen retur?
        [appointment_at] Hvornår har du en tid?
        [quantity] Hvor mange drejer det sig om?
        [document_on] Hvornår fik du aftalen?
       *[state] Kan du fortælle os mere om varen?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dagen står i din ordrebekræftelse.
        [paid_on] Dagen står på dit kontoudtog eller din kvittering.
        [shipped_on] Dagen står i vores besked om pakken.
        [delivered_on] Den dag, du eller en anden for dig fik pakken.
        [noticed_on] Den dag, du først så fejlen.
        [seller_contacted_on] Dagen for din første besked eller dit første opkald.
        [estimated_delivery_on] Den står i din ordrebekræftelse.
        [reason] Dine rettigheder efter loven afhænger ikke af det.
       *[subdivision] Nogle regler er forskellige i dele af landet.
    }
choice =
    { $word ->
        [too_small] Den er for lille
        [too_large] Den er for stor
        [not_as_expected] Den er ikke, som jeg ventede
        [no_longer_needed] Jeg har ikke brug for den mere
        [better_price] Jeg fandt den billigere
        [ordered_by_mistake] Jeg bestilte den ved en fejl
        [arrived_late] Den kom for sent
        [poor_quality] Kvaliteten er dårlig
        [not_tolerated] Min hud eller krop kan ikke tåle den
        [buyer] Jeg købte den
        [receiver] Jeg fik den i gave
        [placed] Lige bestilt
        [in_preparation] Ved at blive pakket
        [shipped] På vej
        [delivered] Kommet frem
       *[other] En anden grund
    }
state-question =
    { $state ->
        [unused] Er varen stadig ubrugt?
        [unopened] Er emballagen stadig lukket?
        [tags_attached] Sidder mærkerne stadig på?
        [seal_intact] Er forseglingen stadig hel?
        [complete] Er alle dele og alt tilbehør der?
        [original_packaging] Har du den originale emballage?
        [not_activated] Er varen stadig uden aktivering eller registrering?
        [data_erased] Har du slettet dine data og frakoblet dine konti?
        [serial_number_matches] Er serienummeret det fra din ordre?
        [undamaged] Er varen uden skader, siden du fik den?
        [clean] Er varen ren?
        [used_as_intended] Har du brugt varen, som producenten anviser?
        [original_buyer] Er du den første køber?
        [fault_reaches_measure] Er fejlen så stor, som garantien kræver?
        [proof_of_purchase] Har du en kvittering eller et andet købsbevis?
        [same_kind] Er den nye af samme slags og størrelse?
       *[not_started] Mangler du stadig at starte downloaden eller streamingen?
    }
state-hint =
    { $state ->
        [seal_intact] En forsegling af hensyn til sundhed eller hygiejne, eller om en disk.
        [complete] Kabler, vejledninger og gaver tæller også.
        [clean] Ren nok til, at en anden kan bruge den.
        [fault_reaches_measure] Målet står i garantiteksten.
       *[used_as_intended] For eksempel en madras på en ordentlig sengebund.
    }
state-point =
    { $state ->
        [unused] ikke brugt
        [unopened] emballagen ikke åbnet
        [tags_attached] mærkerne sidder på
        [seal_intact] forseglingen er hel
        [complete] alle dele er der
        [original_packaging] original emballage er der
        [not_activated] ikke aktiveret eller registreret
        [data_erased] dine data er slettet
        [serial_number_matches] serienummer som i ordren
        [undamaged] ingen skade fra dig
        [clean] ren
        [used_as_intended] brugt, som producenten anviser
        [original_buyer] du er den første køber
        [fault_reaches_measure] fejlen så stor, som garantien kræver
        [proof_of_purchase] købsbevis
        [same_kind] samme slags og størrelse
       *[not_started] download eller streaming ikke startet
    }
answer-yes = Ja
answer-no = Nej

## Reglerne kort

card-title = Retur, reparation og tilbagebetaling
card-section =
    { $section ->
        [changed_mind] Hvis du fortryder
        [faulty] Hvis der er fejl på varen
        [arrival] Hvis varen er ødelagt, forkert eller ikke komplet ved levering
        [money] Udgifter og dine penge tilbage
        [guarantee] Vores garanti
        [points] Her kan du gå hen
        [guides] Hjælp til din vare
        [faq] Spørgsmål og svar
        [disputes] Hvis vi ikke kan blive enige
       *[contact] Hvem der hjælper dig
    }
card-case =
    { $case ->
        [damaged] Er varen ødelagt ved levering? Vi tilbyder dette: { LIST($ways, type: "or") }.
        [wrong] Er det den forkerte vare? Vi tilbyder dette: { LIST($ways, type: "or") }.
       *[missing] Mangler der noget? Vi tilbyder dette: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Vores klageteam: { $name }.
        [mediator] Mægler: { $name }.
        [adr_body] Uafhængigt klagenævn, uden domstol: { $name }.
        [authority] Myndighed: { $name }.
        [arbitration] Voldgift: { $name }.
       *[court] Domstol: { $name }.
    }
dispute-within = Måneder, du har til det efter din klage: { $months }.
point =
    { $kind ->
        [store] Vores butik: { $name }.
        [drop_off] Indleveringssted: { $name }.
        [service] Producentens service: { $name }.
       *[repairer] Uafhængigt værksted: { $name }.
    }
point-unpacked = Du skal ikke bruge kasse eller label der.
guide =
    { $kind ->
        [manual] Brugsanvisning: { $title }
        [video] Video: { $title }
       *[guide] Trin for trin: { $title }
    }
# same as English
shop-words = { $words }
card-guarantee-none = Vi giver ingen ekstra garanti på denne vare.
card-ask = Spørg os, så hjælper en medarbejder dig.
card-as-of = Vi læste loven den { DATE($day, style: "long") }.
card-footer = Denne side informerer. Den er ikke juridisk rådgivning.

## Overskrifter, knapper, felter

ui-by-law = Efter loven
ui-from-shop = Fra butikken
ui-details = Mere om det
ui-policy-link = Alle butikkens regler
ui-unavailable = Vi kan ikke vise dette lige nu. Spørg butikken.
