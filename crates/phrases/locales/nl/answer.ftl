## Vóór de koop

promise-dated =
    { $when ->
        [today] Vandaag besteld, uiterlijk { DATE($arrival, style: "day") } in huis, terugsturen kan tot en met { $last_day }.
        [ordered] Uiterlijk { DATE($arrival, style: "day") } in huis, terugsturen kan tot en met { $last_day }.
       *[arrived] Terugsturen kan tot en met { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Vandaag besteld, bedenken kan tot en met { $last_day }.
       *[ordered] Je kunt je bedenken tot en met { $last_day }.
    }
promise-unlimited = Je kunt het terugsturen wanneer je wilt. Er is geen laatste dag.
promise-days-delivered =
    { $days ->
        [one] Je hebt na de levering { $days } dag om het terug te sturen.
       *[other] Je hebt na de levering { $days } dagen om het terug te sturen.
    }
promise-days =
    { $days ->
        [one] Je hebt { $days } dag om het terug te sturen.
       *[other] Je hebt { $days } dagen om het terug te sturen.
    }
promise-working-days =
    { $days ->
        [one] Je hebt { $days } werkdag om het terug te sturen.
       *[other] Je hebt { $days } werkdagen om het terug te sturen.
    }
promise-months =
    { $months ->
        [one] Je hebt { $months } maand om het terug te sturen.
       *[other] Je hebt { $months } maanden om het terug te sturen.
    }
promise-open = Hoeveel tijd je hebt, hangt af van het artikel.
promise-person = Vraag het ons voordat je het terugstuurt. Een medewerker beslist.
promise-no = Heb je je bedacht? Dan kun je het niet terugsturen.
promise-no-goods = { $reason } Heb je je bedacht? Dan kun je het niet terugsturen.
still-covered = Is er iets mis mee? Dan ben je nog steeds beschermd.
assumed-delivery = We gaan uit van levering uiterlijk { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Dit artikel wordt speciaal voor jou gemaakt.
        [perishable] Dit artikel bederft snel.
        [sealed_hygiene] Dit artikel is verzegeld voor gezondheid of hygiëne.
        [sealed_media] Dit artikel is een verzegelde opname of verzegelde software.
        [digital] Dit artikel is digitaal.
        [newspaper] Dit artikel is een krant of tijdschrift.
        [inseparably_mixed] Dit artikel wordt na de levering met andere spullen vermengd.
        [market_price] De prijs van dit artikel volgt een markt.
        [dated_service] Dit is een dienst op een vaste dag.
        [near_expiry_or_flawed] Dit artikel is verkocht als bijna over de datum of met een bekend gebrek.
        [value_drops_on_use] Dit artikel verliest zijn waarde zodra je het gebruikt.
        [used] Dit artikel is tweedehands.
        [final_sale] Dit artikel is verkocht zonder retourmogelijkheid.
        [gift_card] Dit is een cadeaukaart.
        [oversized] Dit artikel is te groot voor een pakket.
        [hazardous] Dit artikel geldt als gevaarlijke stof.
        [gift] Dit artikel is gekocht als cadeau.
        [subscription_first] Dit is de eerste levering van een abonnement.
        [subscription_renewal] Dit is een latere levering van een abonnement.
        [business_purchase] Dit artikel is gekocht voor een bedrijf.
        [flagged_buyer] Voor dit account zijn retouren tijdelijk gestopt.
        [discounted] Dit artikel is met korting verkocht.
        [bundle_part] Dit artikel hoort bij een set.
        [non_durable] Dit artikel is bedoeld om op te maken.
       *[other] Voor dit soort artikelen gelden eigen regels.
    }

## Het antwoord

headline-yes =
    { $case ->
        [return] Ja, je kunt het terugsturen.
        [exchange] Ja, je kunt het ruilen.
        [defect] Ja, je kunt een oplossing vragen voor het gebrek.
        [damaged] Ja, je kunt een oplossing vragen voor de schade.
        [wrong] Ja, je kunt een oplossing vragen voor het verkeerde artikel.
        [missing] Ja, je kunt een oplossing vragen voor wat er ontbreekt.
        [late] Ja, je kunt een oplossing vragen voor de vertraging.
        [guarantee] Ja, je kunt de garantie gebruiken.
        [withdrawal] Ja, volgens de wet kun je de koop herroepen.
        [repair] Ja, je kunt het laten repareren.
        [complaint] Ja, je kunt een klacht indienen.
        [trade_in] Ja, je kunt je oude artikel inruilen.
        [spare_part] Ja, je kunt een onderdeel krijgen.
       *[cancellation] Ja, je kunt de bestelling annuleren.
    }
headline-if = Ja, als de punten hieronder kloppen.
headline-person = Een medewerker van de winkel beslist hierover.
headline-no = Nee, volgens onze berekening niet.
headline-unknown = We moeten nog één ding weten.
last-day =
    { $act ->
        [sent] Stuur het terug uiterlijk op { $day }.
        [received] Het moet bij ons terug zijn uiterlijk op { $day }.
       *[notice] Laat het ons weten uiterlijk op { $day }.
    }
no-last-day = Er is geen laatste dag.
legal-day = Door vrije dagen kan de laatste dag verschuiven naar { $day }.
opens-on = Je kunt dit vragen vanaf { $day }.
period-days =
    { $days ->
        [one] Je hebt { $days } dag.
       *[other] Je hebt { $days } dagen.
    }
period-working-days =
    { $days ->
        [one] Je hebt { $days } werkdag.
       *[other] Je hebt { $days } werkdagen.
    }
period-months =
    { $months ->
        [one] Je hebt { $months } maand.
       *[other] Je hebt { $months } maanden.
    }
period-years =
    { $years ->
        [one] Je hebt { $years } jaar.
       *[other] Je hebt { $years } jaar.
    }
law-days =
    { $days ->
        [one] De wet van je land geeft je { $days } dag.
       *[other] De wet van je land geeft je { $days } dagen.
    }
law-working-days =
    { $days ->
        [one] De wet van je land geeft je { $days } werkdag.
       *[other] De wet van je land geeft je { $days } werkdagen.
    }
law-months =
    { $months ->
        [one] De wet van je land geeft je { $months } maand.
       *[other] De wet van je land geeft je { $months } maanden.
    }
law-years =
    { $years ->
        [one] De wet van je land geeft je { $years } jaar.
       *[other] De wet van je land geeft je { $years } jaar.
    }
counts-from =
    { $event ->
        [purchased] De tijd telt vanaf de dag van je bestelling.
        [paid] De tijd telt vanaf de dag dat je betaalde.
        [shipped] De tijd telt vanaf de dag dat we het verstuurden.
        [delivered] De tijd telt vanaf de dag dat het artikel aankomt.
        [first_item_delivered] De tijd telt vanaf de dag dat het eerste artikel aankomt.
        [last_item_delivered] De tijd telt vanaf de dag dat het laatste artikel aankomt.
        [receipt_confirmed] De tijd telt vanaf de dag dat je de ontvangst bevestigt.
        [estimated_delivery] De tijd telt vanaf de laatste dag van de verwachte levering.
        [activated] De tijd telt vanaf de dag dat je het voor het eerst activeert.
        [noticed] De tijd telt vanaf de dag dat je het gebrek merkt.
        [seller_contacted] De tijd telt vanaf de dag dat je ons voor het eerst om hulp vraagt.
        [replacement_delivered] De tijd telt vanaf de dag dat het vervangende artikel aankomt.
        [document_received] De tijd telt vanaf de dag dat je het contract krijgt.
        [later_of_document_and_delivery] De tijd telt vanaf het contract of de levering: de laatste van de twee.
       *[later_of_purchase_and_delivery] De tijd telt vanaf de bestelling of de levering: de laatste van de twee.
    }

## Wat je krijgt

gets-one =
    { $remedy ->
        [refund_original] Je krijgt je geld terug op de manier waarop je betaald hebt.
        [store_credit] Je krijgt winkeltegoed.
        [gift_card] Je krijgt een cadeaukaart.
        [exchange] Je krijgt een andere maat, een andere kleur of een ander artikel.
        [replacement] Je krijgt hetzelfde artikel nieuw.
        [repair] We repareren het gratis.
        [price_reduction] Je houdt het artikel en krijgt een deel van de prijs terug.
        [keep_item_refund] Je houdt het artikel en krijgt je geld terug.
        [termination] Je geeft het artikel terug en krijgt je geld terug.
        [send_missing] We sturen je wat er ontbreekt.
       *[other] Je krijgt dit: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Jij kiest: { LIST($ways, type: "or") }.
        [shop] Wij kiezen: { LIST($ways, type: "or") }.
       *[open] Je krijgt één hiervan: { LIST($ways, type: "or") }.
    }
gets-then = Helpt dat niet: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] geld terug
        [store_credit] winkeltegoed
        [gift_card] cadeaukaart
        [exchange] ruilen
        [replacement] nieuw artikel
        [repair] gratis reparatie
        [price_reduction] lagere prijs
        [keep_item_refund] geld terug en het artikel houden
        [termination] artikel inleveren en geld terug
        [exchange_same] ruilen voor hetzelfde artikel
        [exchange_variant] andere maat of kleur
        [coupon] tegoedbon voor later
        [donate] geld terug en het artikel naar een goed doel
        [trade_in_credit] tegoed voor je oude artikel
        [spare_part] onderdeel
        [reply] antwoord van een medewerker
       *[send_missing] nasturen wat ontbreekt
    }
another-way = Je kunt ook hiervoor kiezen.
basis-law = De wet van je land geeft je dit.
basis-law-check = We denken dat de wet van je land je dit geeft. Controleer het even.
basis-shop = Dit beloven wij je.
credit-bonus = Kies winkeltegoed en krijg { $share } meer.
credit-total = Als winkeltegoed krijg je { $total }.
credit-extra = Daarvan is { $amount } extra.
credit-until = Je kunt het tegoed of de bon gebruiken tot en met { $day }.
exchange-cheaper = Het nieuwe artikel kost minder.
exchange-pay = Het nieuwe artikel kost meer: je betaalt { $amount }.
rebooking-fee = Een nieuwe afspraak kost { $amount }.
quantity = Aantal artikelen waar dit over gaat: { $count }.
remedy-end = Laatste dag voor “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Deze garantie komt van de fabrikant.
        [insurer] Deze langere garantie komt van een verzekeraar.
       *[shop] Deze garantie komt van ons.
    }
guarantee-price = Deze garantie kost { $amount }.
guarantee-passes-on = Die geldt ook voor de volgende eigenaar.
register-by = Registreer het uiterlijk op { $day }.
register-within = Registreer het na de koop. Dagen die je hebt: { $days }.
freight =
    { $payer ->
        [shop] Terugsturen is gratis voor jou.
       *[buyer] Je betaalt zelf het terugsturen.
    }
freight-cost = Terugsturen kost je { $amount }.
outbound =
    { $which ->
        [none] De bezorgkosten krijg je niet terug.
        [standard] De standaard bezorgkosten krijg je ook terug.
       *[all] De bezorgkosten krijg je ook helemaal terug.
    }
refund-total = Volgens onze berekening krijg je { $total } terug.
refund-minus =
    { $kind ->
        [restocking] We houden { $amount } in voor het terugleggen op voorraad.
        [collection] We houden { $amount } in voor het ophalen.
        [handling] We houden { $amount } in voor de afhandeling.
        [late] We houden { $amount } in omdat je te laat bent.
        [return_label] We houden { $amount } in voor het retourlabel.
        [bundle_discount] We trekken de setkorting van { $amount } af.
       *[other] We trekken { $amount } af: { $what }.
    }
refund-line =
    { $kind ->
        [price] Prijs
        [outbound_freight] Bezorgkosten
        [restocking] Kosten voor terugleggen op voorraad
        [collection] Kosten voor ophalen
        [handling] Kosten voor afhandeling
        [late] Kosten omdat je te laat bent
        [return_label] Retourlabel
        [bundle_discount] Setkorting
        [discount_share] Korting op de bestelling
        [voucher] Tegoedbon
        [tax] Belasting
        [duties] Invoerrechten
        [services] Betaalde diensten
        [free_delivery] Bezorging die gratis was
        [free_gift] Cadeau dat je houdt
        [rebooking] Nieuwe afspraak
        [inspection] Kosten voor controle
        [packaging] Ontbrekende verpakking
        [bonus] Bonus
       *[total] Je krijgt terug
    }
refund-part =
    { $to ->
        [gift_card] Je krijgt { $amount } terug op een cadeaukaart.
        [store_credit] Je krijgt { $amount } terug als winkeltegoed.
        [kept] Je krijgt { $amount } niet terug.
       *[original] Je krijgt { $amount } terug op de manier waarop je betaald hebt.
    }
fee =
    { $kind ->
        [restocking] We rekenen kosten voor het terugleggen op voorraad.
        [collection] We rekenen kosten voor het ophalen.
        [handling] We rekenen kosten voor de afhandeling.
        [late] We rekenen kosten als je te laat bent.
       *[other] We rekenen dit: { $what }.
    }
charge = Je betaalt { $amount }: { $what }.
refund-by = Laat het ons vandaag weten, dan heb je je geld uiterlijk terug op { $day }.
refund-at-once = Je krijgt je geld meteen terug.
refund-within =
    { $days ->
        [one] Je krijgt je geld binnen { $days } dag terug.
       *[other] Je krijgt je geld binnen { $days } dagen terug.
    }
refund-within-working =
    { $days ->
        [one] Je krijgt je geld binnen { $days } werkdag terug.
       *[other] Je krijgt je geld binnen { $days } werkdagen terug.
    }
refund-from =
    { $event ->
        [notice] Die dagen tellen vanaf de dag dat je het ons laat weten.
        [goods_back] Die dagen tellen vanaf de dag dat het artikel bij ons is.
        [estimated_delivery] Die dagen tellen vanaf de laatste dag van de verwachte levering.
       *[inspection] Die dagen tellen vanaf het eind van onze controle.
    }
withhold = We mogen wachten op het artikel, of op een bewijs dat je het verstuurd hebt.
send-by = Laat je het ons vandaag weten? Stuur het dan terug uiterlijk op { $day }.
conditions-open = Deze punten moeten kloppen: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Klopt niet: { $point }. Een medewerker bekijkt je bewijs.
        [ask_person] Klopt niet: { $point }. Een medewerker beslist.
        [store_credit] Klopt niet: { $point }. Je krijgt winkeltegoed in plaats van geld.
        [exchange_only] Klopt niet: { $point }. Je kunt alleen ruilen.
        [gift_card] Klopt niet: { $point }. Je krijgt een cadeaukaart in plaats van geld.
        [reduced_or_sent_back] Klopt niet: { $point }. Jij kiest: minder geld terug, of we sturen het naar je toe op jouw kosten.
       *[reduced_refund] Klopt niet: { $point }. We trekken de waardedaling van je geld af.
    }
late-keeps = De laatste dag is voorbij, daarom houden we { $share } van de prijs in.
late-until = Je kunt dit nog gebruiken tot en met { $day }.
methods = Zo kun je het terugsturen: { LIST($ways, type: "or") }.
nothing-to-send = Je stuurt niets terug.
method =
    { $method ->
        [mail_with_label] met de post, met ons label
        [mail_own] met de post, met je eigen label
        [drop_off] bij een inleverpunt
        [store] in een van onze winkels
        [pick_up] bij jou thuis opgehaald
        [kiosk] bij een retourautomaat
        [service_point] bij een servicepunt
       *[no_shipment] niets versturen
    }
method-needs =
    { $what ->
        [printer] Hiervoor heb je een printer nodig: { LIST($ways, type: "or") }.
       *[packaging] Hiervoor pak je het zelf in: { LIST($ways, type: "or") }.
    }
proof-needed = Houd dit klaar: { LIST($things) }.
proof-helpful = Dit helpt ook: { LIST($things) }.
proof =
    { $proof ->
        [receipt] bon of bestelnummer
        [photos] foto’s
        [video] een video
        [serial_number] serienummer
        [medical_certificate] doktersverklaring
        [gift_receipt] ruilbon
        [disposal_photo] foto van het weggegooide artikel
       *[photo_id] identiteitsbewijs met foto
    }

## Nee, en wat dan

refusal-over =
    { $basis ->
        [law] De tijd die de wet je geeft, liep af op { $day }.
       *[shop] De tijd die wij je geven, liep af op { $day }.
    }
refusal-condition = We kunnen het niet aannemen. Dit punt klopt niet: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } De wet maakt voor zulke artikelen een uitzondering.
       *[shop] { $reason } Zulke artikelen nemen we niet terug.
    }
refusal =
    { $reason ->
        [period_over] De tijd is voorbij.
        [not_yet] Het is nog te vroeg.
        [rule_refuses] We bieden dit niet aan voor dit artikel.
        [legal_exception] De wet maakt voor zulke artikelen een uitzondering.
        [condition_fails] Een van onze voorwaarden klopt niet.
        [limit_reached] Je hebt dit al zo vaak gebruikt als bij ons mag.
        [bundle_whole] We nemen alleen de hele set terug.
        [no_legal_right] De wet van je land geeft dit recht niet.
        [already_returned] Deze zijn al terug of onderweg terug.
        [not_late] De levering is niet te laat.
       *[no_rule] Onze regels zeggen hier niets over.
    }
note =
    { $note ->
        [law_not_held] We kennen de wet van je land nog niet. Misschien heb je meer rechten.
        [law_may_give_more] De wet van je land geeft je misschien meer.
        [device_clock] De datum komt van je toestel. Controleer die even.
        [holidays_unknown] We kennen de feestdagen van dat jaar nog niet.
        [delivery_assumed] De dag van levering komt uit de verwachting.
        [legal_day_later] Door vrije dagen kan de laatste dag iets later zijn.
        [fault_presumed] We gaan ervan uit dat het gebrek er vanaf het begin was.
        [fault_to_show] Je moet laten zien dat het gebrek er vanaf het begin was.
        [depends_on_item] Hoe lang het mee moet gaan, hangt af van het artikel.
        [older_policy] Je bestelde voordat deze regels golden. Een medewerker kijkt welke regels gelden.
        [policy_of_order] We gebruikten de regels van de dag dat je bestelde.
        [reasonable_time] De wet noemt geen aantal dagen. Wacht niet te lang.
        [extra_time] Geef ons eerst een redelijke tijd om te leveren.
       *[diminished_value] Probeer het zoals in de winkel. Gebruik je het meer, dan krijg je misschien minder terug.
    }
alternative =
    { $way ->
        [ask_shop] Vraag het ons: een medewerker kijkt ernaar.
        [report_defect] Is het niet in orde? Meld ons dan het gebrek.
        [use_guarantee] Gebruik de garantie.
        [exchange] Je kunt het wel ruilen.
        [return_bundle] Stuur de hele set terug.
        [wait_until_open] Kom terug op de eerste dag.
        [ask_repair] Vraag ons om het te repareren.
        [order_spare_part] Repareer het zelf met een onderdeel.
        [complain] Ben je het er niet mee eens? Dien dan een klacht in.
       *[return_instead] Wacht tot het er is en stuur het dan terug.
    }
contact =
    { $kind ->
        [email] Mail naar { $value }.
        [phone] Bel { $value }.
        [post] Stuur een brief naar { $value }.
       *[page] Gebruik onze contactpagina.
    }
contact-hours = Op deze tijden bereik je ons, volgens de klok van de winkel: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Een medewerker antwoordt binnen { $hours } uur.
       *[other] Een medewerker antwoordt binnen { $hours } uur.
    }
contact-language = Misschien kun je daar niet in het Nederlands terecht.

## Gevallen

case-label =
    { $case ->
        [return] Ik heb me bedacht
        [exchange] Ik wil er iets anders voor
        [defect] Er is iets mis mee
        [damaged] Het kwam kapot aan
        [wrong] Ik kreeg het verkeerde artikel
        [missing] Er ontbreekt iets
        [late] De levering is te laat
        [guarantee] Garantie gebruiken
        [withdrawal] Mijn koop herroepen
        [repair] Ik heb een reparatie nodig
        [complaint] Ik heb een klacht
        [trade_in] Mijn oude artikel inruilen
        [spare_part] Ik heb een onderdeel nodig
       *[cancellation] Mijn bestelling annuleren
    }
case-hint =
    { $case ->
        [return] Er is niets mis mee, maar je wilt het niet.
        [exchange] Je wilt een andere maat, een andere kleur of een ander artikel.
        [defect] Het werkt niet, of het is anders dan beschreven.
        [damaged] Het ging onderweg naar jou kapot.
        [wrong] In het pakket zit iets dat je niet besteld hebt.
        [missing] Het pakket of een deel ervan kwam niet aan.
        [late] Het kwam of komt na de beloofde dag.
        [guarantee] De winkel of de fabrikant gaf je garantie.
        [withdrawal] De wet geeft je bedenktijd. Je hoeft geen reden te geven.
        [repair] Het moet gemaakt worden, met of zonder garantie.
        [complaint] Je bent niet blij met hoe we je geholpen hebben.
        [trade_in] Je geeft ons je oude artikel en krijgt tegoed.
        [spare_part] Je wilt het zelf repareren.
       *[cancellation] De bestelling is nog niet onderweg.
    }

## Vragen

fact-question =
    { $fact ->
        [ordered_on] Wanneer heb je het besteld?
        [paid_on] Wanneer heb je het betaald?
        [shipped_on] Wanneer is het naar je verstuurd?
        [delivered_on] Wanneer kwam het aan?
        [first_delivered_on] Wanneer kwam het eerste artikel van je bestelling aan?
        [last_delivered_on] Wanneer kwam het laatste artikel van je bestelling aan?
        [receipt_confirmed_on] Wanneer heb je de ontvangst bevestigd?
        [estimated_delivery_on] Wat was de laatste dag van de verwachte levering?
        [activated_on] Wanneer heb je het voor het eerst geactiveerd?
        [noticed_on] Wanneer merkte je het gebrek?
        [seller_contacted_on] Wanneer heb je ons er voor het eerst naar gevraagd?
        [tier] Welk klantniveau heb je bij ons?
        [subdivision] In welk deel van het land woon je?
        [category] Wat voor artikel is het?
        [price] Wat heb je voor één artikel betaald?
        [attribute] Welke uitvoering van het artikel is het?
        [earlier_returns] Hoe vaak heb je al iets uit deze bestelling teruggestuurd?
        [seller] Wie heeft het je verkocht?
        [replacement_delivered_on] Wanneer kwam het vervangende artikel aan?
        [reason] Waarom wil je het terugsturen?
        [role] Heb je het gekocht of cadeau gekregen?
        [order_state] Hoe ver is je bestelling?
        [order_value] Wat kostte de hele bestelling?
        [method] Hoe wil je het terugsturen?
        [appointment_at] Wanneer is je afspraak?
        [quantity] Om hoeveel stuks gaat het?
        [document_on] Wanneer kreeg je het contract?
       *[state] Kun je ons meer over het artikel vertellen?
    }
fact-hint =
    { $fact ->
        [ordered_on] De dag staat in je orderbevestiging.
        [paid_on] De dag staat op je bankafschrift of bon.
        [shipped_on] De dag staat in ons bericht over het pakket.
        [delivered_on] De dag dat jij, of iemand voor jou, het pakket kreeg.
        [noticed_on] De dag dat je het gebrek voor het eerst zag.
        [seller_contacted_on] De dag van je eerste bericht of telefoontje.
        [estimated_delivery_on] Die staat in je orderbevestiging.
        [reason] Je wettelijke rechten hangen er niet van af.
       *[subdivision] Sommige regels verschillen per regio.
    }
choice =
    { $word ->
        [too_small] Het is te klein
        [too_large] Het is te groot
        [not_as_expected] Het is niet wat ik verwachtte
        [no_longer_needed] Ik heb het niet meer nodig
        [better_price] Ik vond het goedkoper
        [ordered_by_mistake] Ik bestelde het per ongeluk
        [arrived_late] Het kwam te laat
        [poor_quality] De kwaliteit is slecht
        [not_tolerated] Mijn huid of lichaam reageert erop
        [buyer] Ik heb het gekocht
        [receiver] Ik heb het gekregen
        [placed] Net besteld
        [in_preparation] Wordt klaargemaakt
        [shipped] Onderweg
        [delivered] Aangekomen
       *[other] Een andere reden
    }
state-question =
    { $state ->
        [unused] Is het nog ongebruikt?
        [unopened] Is de verpakking nog dicht?
        [tags_attached] Zitten de labels er nog aan?
        [seal_intact] Is de verzegeling nog heel?
        [complete] Zijn alle onderdelen en accessoires er?
        [original_packaging] Heb je de originele verpakking?
        [not_activated] Is het nog zonder activering of registratie?
        [data_erased] Heb je je gegevens gewist en je accounts losgekoppeld?
        [serial_number_matches] Is het serienummer dat van je bestelling?
        [undamaged] Is het zonder schade gebleven sinds je het hebt?
        [clean] Is het schoon?
        [used_as_intended] Heb je het gebruikt zoals de fabrikant vraagt?
        [original_buyer] Ben je de eerste koper?
        [fault_reaches_measure] Is het gebrek zo groot als de garantie eist?
        [proof_of_purchase] Heb je een bon of ander aankoopbewijs?
        [same_kind] Is het nieuwe van dezelfde soort en maat?
       *[not_started] Heb je de download of stream nog niet gestart?
    }
state-hint =
    { $state ->
        [seal_intact] Een verzegeling voor gezondheid of hygiëne, of om een schijf.
        [complete] Kabels, handleidingen en cadeaus tellen ook.
        [clean] Schoon genoeg voor iemand anders.
        [fault_reaches_measure] De maat staat in de tekst van de garantie.
       *[used_as_intended] Bijvoorbeeld een matras op een passende bedbodem.
    }
state-point =
    { $state ->
        [unused] niet gebruikt
        [unopened] verpakking nog dicht
        [tags_attached] labels nog eraan
        [seal_intact] verzegeling nog heel
        [complete] alle onderdelen erbij
        [original_packaging] originele verpakking erbij
        [not_activated] niet geactiveerd of geregistreerd
        [data_erased] je gegevens gewist
        [serial_number_matches] serienummer zoals in de bestelling
        [undamaged] geen schade door jou
        [clean] schoon
        [used_as_intended] gebruikt zoals de fabrikant vraagt
        [original_buyer] jij bent de eerste koper
        [fault_reaches_measure] gebrek zo groot als de garantie eist
        [proof_of_purchase] aankoopbewijs
        [same_kind] dezelfde soort en maat
       *[not_started] download of stream niet gestart
    }
answer-yes = Ja
answer-no = Nee

## De regels in het kort

card-title = Retourneren, reparatie en geld terug
card-section =
    { $section ->
        [changed_mind] Als je je bedenkt
        [faulty] Als er iets mis mee is
        [arrival] Als het kapot, verkeerd of onvolledig aankomt
        [money] Kosten en je geld terug
        [guarantee] Onze garantie
        [points] Waar je terechtkunt
        [guides] Hulp bij je artikel
        [faq] Vragen en antwoorden
        [disputes] Als we er niet uitkomen
       *[contact] Wie je helpt
    }
card-case =
    { $case ->
        [damaged] Komt het kapot aan? Dit bieden we je: { LIST($ways, type: "or") }.
        [wrong] Krijg je het verkeerde artikel? Dit bieden we je: { LIST($ways, type: "or") }.
       *[missing] Ontbreekt er iets? Dit bieden we je: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Ons klachtenteam: { $name }.
        [mediator] Bemiddelaar: { $name }.
        [adr_body] Onafhankelijke geschilleninstantie: { $name }.
        [authority] Toezichthouder: { $name }.
        [arbitration] Arbitrage: { $name }.
       *[court] Rechter: { $name }.
    }
dispute-within = Maanden die je hiervoor hebt na je klacht: { $months }.
point =
    { $kind ->
        [store] Onze winkel: { $name }.
        [drop_off] Inleverpunt: { $name }.
        [service] Service van de fabrikant: { $name }.
       *[repairer] Onafhankelijke reparateur: { $name }.
    }
point-unpacked = Een doos of label heb je daar niet nodig.
guide =
    { $kind ->
        [manual] Handleiding: { $title }
        [video] Video: { $title }
       *[guide] Stap voor stap: { $title }
    }
# same as English
shop-words = { $words }
card-guarantee-none = We geven op dit artikel geen extra garantie.
card-ask = Vraag het ons, een medewerker helpt je.
card-as-of = We hebben de wet gelezen op { DATE($day, style: "long") }.
card-footer = Deze pagina geeft informatie; het is geen juridisch advies.

## Koppen, knoppen, velden

ui-by-law = Volgens de wet
ui-from-shop = Van de winkel
# same as English
ui-details = Details
ui-policy-link = Alle regels van de winkel
ui-unavailable = We kunnen dit nu niet tonen. Vraag het aan de winkel.
