## Före köpet

promise-dated =
    { $when ->
        [today] Beställ i dag, få varan senast { DATE($arrival, style: "day") }, skicka tillbaka den till och med { $last_day }.
        [ordered] Få varan senast { DATE($arrival, style: "day") }, skicka tillbaka den till och med { $last_day }.
       *[arrived] Du kan skicka tillbaka varan till och med { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Beställ i dag, ångra dig till och med { $last_day }.
       *[ordered] Du kan ångra dig till och med { $last_day }.
    }
promise-unlimited = Du kan skicka tillbaka varan när du vill. Det finns ingen sista dag.
promise-days-delivered =
    { $days ->
        [one] Du har { $days } dag på dig efter leveransen att skicka tillbaka varan.
       *[other] Du har { $days } dagar på dig efter leveransen att skicka tillbaka varan.
    }
promise-days =
    { $days ->
        [one] Du har { $days } dag på dig att skicka tillbaka varan.
       *[other] Du har { $days } dagar på dig att skicka tillbaka varan.
    }
promise-working-days =
    { $days ->
        [one] Du har { $days } arbetsdag på dig att skicka tillbaka varan.
       *[other] Du har { $days } arbetsdagar på dig att skicka tillbaka varan.
    }
promise-months =
    { $months ->
        [one] Du har { $months } månad på dig att skicka tillbaka varan.
       *[other] Du har { $months } månader på dig att skicka tillbaka varan.
    }
promise-open = Hur lång tid du har beror på varan.
promise-person = Fråga oss innan du skickar tillbaka varan. En medarbetare hos oss avgör.
promise-no = Du kan inte skicka tillbaka varan bara för att du ångrar dig.
promise-no-goods = { $reason } Du kan inte skicka tillbaka varan bara för att du ångrar dig.
still-covered = Är det fel på varan har du ändå skydd.
assumed-delivery = Vi räknar med leverans senast { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Den här varan tillverkas just för dig.
        [perishable] Den här varan blir snabbt dålig.
        [sealed_hygiene] Den här varan är förseglad av hälso- eller hygienskäl.
        [sealed_media] Den här varan är en förseglad inspelning eller ett förseglat program.
        [digital] Den här varan är digital.
        [newspaper] Den här varan är en tidning eller tidskrift.
        [inseparably_mixed] Den här varan blandas med annat efter leveransen.
        [market_price] Priset på den här varan följer en marknad.
        [dated_service] Det här är en tjänst för en bestämd dag.
        [near_expiry_or_flawed] Den här varan såldes med kort datum eller med ett känt fel.
        [value_drops_on_use] Den här varan tappar sitt värde när den används.
        [used] Den här varan är begagnad.
        [final_sale] Den här varan såldes utan returrätt.
        [gift_card] Det här är ett presentkort.
        [oversized] Den här varan är för stor för ett paket.
        [hazardous] Den här varan räknas som farligt gods.
        [gift] Den här varan köptes som present.
        [subscription_first] Det här är den första leveransen i en prenumeration.
        [subscription_renewal] Det här är en senare leverans i en prenumeration.
        [business_purchase] Den här varan köptes till ett företag.
        [flagged_buyer] Returer är pausade för det här kontot.
        [discounted] Den här varan såldes till nedsatt pris.
        [bundle_part] Den här varan ingår i ett set.
        [non_durable] Den här varan är gjord för att förbrukas.
       *[other] Särskilda regler gäller för den här sortens vara.
    }

## Svaret

headline-yes =
    { $case ->
        [return] Ja, du kan skicka tillbaka varan.
        [exchange] Ja, du kan byta varan.
        [defect] Ja, du kan reklamera felet.
        [damaged] Ja, du kan reklamera skadan.
        [wrong] Ja, du kan reklamera att du fått fel vara.
        [missing] Ja, du kan reklamera det som saknas.
        [late] Ja, du kan reklamera förseningen.
        [guarantee] Ja, du kan använda garantin.
        [withdrawal] Ja, enligt lagen kan du ångra köpet.
        [repair] Ja, du kan få varan reparerad.
        [complaint] Ja, du kan lämna ett klagomål.
        [trade_in] Ja, du kan byta in din gamla vara.
        [spare_part] Ja, du kan få en reservdel.
       *[cancellation] Ja, du kan avbeställa ordern.
    }
headline-if = Ja, om punkterna nedan stämmer.
headline-person = En medarbetare i butiken avgör det här.
headline-no = Nej, enligt vår beräkning.
headline-unknown = Vi behöver veta en sak till.
last-day =
    { $act ->
        [sent] Skicka tillbaka varan senast { $day }.
        [received] Varan måste vara hos oss senast { $day }.
       *[notice] Meddela oss senast { $day }.
    }
no-last-day = Det finns ingen sista dag.
legal-day = På grund av helger kan sista dagen flyttas till { $day }.
opens-on = Du kan begära det här från och med { $day }.
period-days =
    { $days ->
        [one] Du har { $days } dag på dig.
       *[other] Du har { $days } dagar på dig.
    }
period-working-days =
    { $days ->
        [one] Du har { $days } arbetsdag på dig.
       *[other] Du har { $days } arbetsdagar på dig.
    }
period-months =
    { $months ->
        [one] Du har { $months } månad på dig.
       *[other] Du har { $months } månader på dig.
    }
period-years =
    { $years ->
        [one] Du har { $years } år på dig.
       *[other] Du har { $years } år på dig.
    }
law-days =
    { $days ->
        [one] Lagen i ditt land ger dig { $days } dag.
       *[other] Lagen i ditt land ger dig { $days } dagar.
    }
law-working-days =
    { $days ->
        [one] Lagen i ditt land ger dig { $days } arbetsdag.
       *[other] Lagen i ditt land ger dig { $days } arbetsdagar.
    }
law-months =
    { $months ->
        [one] Lagen i ditt land ger dig { $months } månad.
       *[other] Lagen i ditt land ger dig { $months } månader.
    }
law-years =
    { $years ->
        [one] Lagen i ditt land ger dig { $years } år.
       *[other] Lagen i ditt land ger dig { $years } år.
    }
counts-from =
    { $event ->
        [purchased] Tiden räknas från dagen du beställde.
        [paid] Tiden räknas från dagen du betalade.
        [shipped] Tiden räknas från dagen vi skickade varan.
        [delivered] Tiden räknas från dagen varan kommer fram.
        [first_item_delivered] Tiden räknas från dagen den första varan kommer fram.
        [last_item_delivered] Tiden räknas från dagen den sista varan kommer fram.
        [receipt_confirmed] Tiden räknas från dagen du bekräftar att du fått varan.
        [estimated_delivery] Tiden räknas från sista dagen för beräknad leverans.
        [activated] Tiden räknas från dagen du aktiverar varan första gången.
        [noticed] Tiden räknas från dagen du märker felet.
        [seller_contacted] Tiden räknas från dagen du frågar oss första gången.
        [replacement_delivered] Tiden räknas från dagen ersättningsvaran kommer fram.
        [document_received] Tiden räknas från dagen du får avtalet.
        [later_of_document_and_delivery] Tiden räknas från avtalet eller leveransen, det som kommer sist.
       *[later_of_purchase_and_delivery] Tiden räknas från beställningen eller leveransen, det som kommer sist.
    }

## Vad du får

gets-one =
    { $remedy ->
        [refund_original] Du får pengarna tillbaka på samma sätt som du betalade.
        [store_credit] Du får ett tillgodokvitto.
        [gift_card] Du får ett presentkort.
        [exchange] Du får en annan storlek, färg eller vara i stället.
        [replacement] Du får samma vara på nytt.
        [repair] Vi reparerar varan gratis.
        [price_reduction] Du behåller varan och får tillbaka en del av priset.
        [keep_item_refund] Du behåller varan och får pengarna tillbaka.
        [termination] Du lämnar tillbaka varan och får pengarna tillbaka.
        [send_missing] Vi skickar det som saknas.
       *[other] Du får det här: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Du väljer: { LIST($ways, type: "or") }.
        [shop] Vi väljer: { LIST($ways, type: "or") }.
       *[open] Du får något av det här: { LIST($ways, type: "or") }.
    }
gets-then = Om det inte hjälper: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] pengarna tillbaka
        [store_credit] tillgodokvitto
        [gift_card] presentkort
        [exchange] byte
        [replacement] ny vara
        [repair] gratis reparation
        [price_reduction] lägre pris
        [keep_item_refund] pengarna tillbaka och du behåller varan
        [termination] varan tillbaka mot pengarna tillbaka
        [exchange_same] byte till samma vara
        [exchange_variant] annan storlek eller färg
        [coupon] värdekod för ett senare köp
        [donate] pengarna tillbaka och varan till välgörenhet
        [trade_in_credit] tillgodokvitto för din gamla vara
        [spare_part] reservdel
        [reply] svar från en medarbetare
       *[send_missing] leverans av det som saknas
    }
another-way = Du kan välja det här i stället.
basis-law = Lagen i ditt land ger dig det här.
basis-law-check = Vi tror att lagen i ditt land ger dig det här. Kontrollera gärna.
basis-shop = Det här lovar vi dig.
credit-bonus = Ta ett tillgodokvitto och få { $share } mer.
credit-total = Som tillgodokvitto får du { $total }.
credit-extra = Av det är { $amount } extra.
credit-until = Du kan använda tillgodokvittot eller värdekoden till och med { $day }.
exchange-cheaper = Den nya varan kostar mindre.
exchange-pay = Den nya varan kostar mer: du betalar { $amount }.
rebooking-fee = En ny tid kostar { $amount }.
quantity = Antal varor det här gäller: { $count }.
remedy-end = Sista dag för ”{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Garantin kommer från tillverkaren.
        [insurer] Den här längre garantin kommer från ett försäkringsbolag.
       *[shop] Garantin kommer från oss.
    }
guarantee-price = Garantin kostar { $amount }.
guarantee-passes-on = Den gäller också för nästa ägare.
register-by = Registrera den senast { $day }.
register-within = Registrera den efter köpet. Dagar du har på dig: { $days }.
freight =
    { $payer ->
        [shop] Returen är gratis för dig.
       *[buyer] Du betalar returfrakten.
    }
freight-cost = Returen kostar dig { $amount }.
outbound =
    { $which ->
        [none] Du får inte tillbaka fraktavgiften.
        [standard] Du får också tillbaka den vanliga fraktavgiften.
       *[all] Du får också tillbaka hela fraktavgiften.
    }
refund-total = Enligt vår beräkning får du tillbaka { $total }.
refund-minus =
    { $kind ->
        [restocking] Vi behåller { $amount } för återlagring.
        [collection] Vi behåller { $amount } för hämtning.
        [handling] Vi behåller { $amount } för hantering.
        [late] Vi behåller { $amount } eftersom returen kommer för sent.
        [return_label] Vi behåller { $amount } för retursedeln.
        [bundle_discount] Vi drar av setrabatten på { $amount }.
       *[other] Vi drar av { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Pris
        [outbound_freight] Fraktavgift
        [restocking] Avgift för återlagring
        [collection] Avgift för hämtning
        [handling] Avgift för hantering
        [late] Avgift för sen retur
        [return_label] Retursedel
        [bundle_discount] Setrabatt
        [discount_share] Rabatt på ordern
        [voucher] Värdekod
        [tax] Skatt
        [duties] Importtull
        [services] Betalda tjänster
        [free_delivery] Frakt som var gratis
        [free_gift] Gåva som du behåller
        [rebooking] Ny tid
        [inspection] Avgift för kontroll
        [packaging] Förpackning som saknas
        [bonus] Bonus
       *[total] Du får tillbaka
    }
refund-part =
    { $to ->
        [gift_card] Du får tillbaka { $amount } på ett presentkort.
        [store_credit] Du får tillbaka { $amount } som tillgodokvitto.
        [kept] Du får inte tillbaka { $amount }.
       *[original] Du får tillbaka { $amount } på samma sätt som du betalade.
    }
fee =
    { $kind ->
        [restocking] Vi tar en avgift för återlagring.
        [collection] Vi tar en avgift för hämtning.
        [handling] Vi tar en avgift för hantering.
        [late] Vi tar en avgift om du är sen.
       *[other] Vi tar betalt för det här: { $what }.
    }
charge = Du betalar { $amount }: { $what }.
refund-by = Meddela oss i dag, så har du pengarna tillbaka senast { $day }.
refund-at-once = Du får pengarna tillbaka direkt.
refund-within =
    { $days ->
        [one] Du får pengarna tillbaka inom { $days } dag.
       *[other] Du får pengarna tillbaka inom { $days } dagar.
    }
refund-within-working =
    { $days ->
        [one] Du får pengarna tillbaka inom { $days } arbetsdag.
       *[other] Du får pengarna tillbaka inom { $days } arbetsdagar.
    }
refund-from =
    { $event ->
        [notice] De dagarna räknas från dagen du meddelar oss.
        [goods_back] De dagarna räknas från dagen varan kommer till oss.
        [estimated_delivery] De dagarna räknas från sista dagen för beräknad leverans.
       *[inspection] De dagarna räknas från att vi kontrollerat varan.
    }
withhold = Vi kan vänta på varan, eller på bevis för att du skickat den.
send-by = Om du meddelar oss i dag, skicka varan senast { $day }.
conditions-open = De här punkterna måste stämma: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Stämmer inte: { $point }. En medarbetare tittar på ditt underlag.
        [ask_person] Stämmer inte: { $point }. En medarbetare avgör.
        [store_credit] Stämmer inte: { $point }. Du får ett tillgodokvitto i stället för pengar.
        [exchange_only] Stämmer inte: { $point }. Du kan bara byta.
        [gift_card] Stämmer inte: { $point }. Du får ett presentkort i stället för pengar.
        [reduced_or_sent_back] Stämmer inte: { $point }. Du väljer: mindre pengar tillbaka, eller så skickar vi varan till dig på din bekostnad.
       *[reduced_refund] Stämmer inte: { $point }. Vi drar av värdeminskningen från dina pengar.
    }
late-keeps = Sista dagen har gått, så vi behåller { $share } av priset.
late-until = Du kan fortfarande använda det här till och med { $day }.
methods = Så kan du skicka tillbaka varan: { LIST($ways, type: "or") }.
nothing-to-send = Du skickar inte tillbaka något.
method =
    { $method ->
        [mail_with_label] med posten med vår retursedel
        [mail_own] med posten med egen fraktsedel
        [drop_off] hos ett ombud
        [store] i en av våra butiker
        [pick_up] hämtning hemma hos dig
        [kiosk] i en returautomat
        [service_point] på ett serviceställe
       *[no_shipment] inget att skicka
    }
method-needs =
    { $what ->
        [printer] Du behöver en skrivare för det här: { LIST($ways, type: "or") }.
       *[packaging] Du packar själv för det här: { LIST($ways, type: "or") }.
    }
proof-needed = Ha det här till hands: { LIST($things) }.
proof-helpful = Det här hjälper också: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kvitto eller ordernummer
        [photos] foton
        [video] en film
        [serial_number] serienummer
        [medical_certificate] läkarintyg
        [gift_receipt] bytesbevis
        [disposal_photo] foto på den kasserade varan
       *[photo_id] legitimation med foto
    }

## Nej, och vad nu

refusal-over =
    { $basis ->
        [law] Tiden som lagen ger dig gick ut { $day }.
       *[shop] Tiden som vi ger dig gick ut { $day }.
    }
refusal-condition = Vi kan inte ta emot varan. Den här punkten stämmer inte: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Lagen gör undantag för sådana varor.
       *[shop] { $reason } Vi tar inte tillbaka sådana varor.
    }
refusal =
    { $reason ->
        [period_over] Tiden har gått ut.
        [not_yet] Det är för tidigt.
        [rule_refuses] Vi erbjuder inte det här för varan.
        [legal_exception] Lagen gör undantag för sådana varor.
        [condition_fails] Ett av våra villkor stämmer inte.
        [limit_reached] Du har använt det här så många gånger som vi tillåter.
        [bundle_whole] Vi tar bara tillbaka hela setet.
        [no_legal_right] Lagen i ditt land ger ingen sådan rätt.
        [already_returned] De här är redan tillbaka eller på väg tillbaka.
        [not_late] Leveransen är inte försenad.
       *[no_rule] Våra regler säger inget om det här.
    }
note =
    { $note ->
        [law_not_held] Vi har inte lagen i ditt land ännu. Du kan ha fler rättigheter.
        [law_may_give_more] Lagen i ditt land kan ge dig mer.
        [device_clock] Datumet kommer från din enhet. Kontrollera det gärna.
        [holidays_unknown] Vi vet inte det årets helgdagar ännu.
        [delivery_assumed] Leveransdagen kommer från den beräknade leveransen.
        [legal_day_later] Helger kan flytta fram sista dagen lite.
        [fault_presumed] Vi utgår från att felet fanns från början.
        [fault_to_show] Du måste visa att felet fanns från början.
        [depends_on_item] Hur länge varan ska hålla beror på vad det är.
        [older_policy] Du beställde innan de här reglerna började gälla. En medarbetare kollar vilka regler som gäller.
        [policy_of_order] Vi använde reglerna från dagen du beställde.
        [reasonable_time] Lagen anger inget antal dagar. Vänta inte för länge.
        [extra_time] Ge oss först rimlig tid att leverera.
       *[diminished_value] Prova varan som i en butik. Använder du den mer kan du få mindre tillbaka.
    }
alternative =
    { $way ->
        [ask_shop] Fråga oss: en medarbetare tittar på det.
        [report_defect] Är det fel på varan? Berätta då om felet för oss.
        [use_guarantee] Använd garantin.
        [exchange] Du kan byta varan i stället.
        [return_bundle] Skicka tillbaka hela setet.
        [wait_until_open] Kom tillbaka den första dagen.
        [ask_repair] Be oss reparera varan.
        [order_spare_part] Laga varan själv med en reservdel.
        [complain] Håller du inte med? Lämna då ett klagomål.
       *[return_instead] Vänta tills varan kommer och skicka sedan tillbaka den.
    }
contact =
    { $kind ->
        [email] Mejla till { $value }.
        [phone] Ring { $value }.
        [post] Skicka ett brev till { $value }.
       *[page] Använd vår kontaktsida.
    }
contact-hours = Du når oss de här tiderna, enligt butikens klocka: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] En medarbetare svarar inom { $hours } timme.
       *[other] En medarbetare svarar inom { $hours } timmar.
    }
contact-language = Kanske talar ingen svenska där.

## Ärenden

case-label =
    { $case ->
        [return] Jag har ångrat mig
        [exchange] Jag vill ha något annat i stället
        [defect] Det är fel på varan
        [damaged] Varan kom trasig
        [wrong] Jag fick fel vara
        [missing] Något saknas
        [late] Leveransen är försenad
        [guarantee] Använda garantin
        [withdrawal] Använda min ångerrätt
        [repair] Jag behöver en reparation
        [complaint] Jag vill klaga
        [trade_in] Byta in min gamla vara
        [spare_part] Jag behöver en reservdel
       *[cancellation] Avbeställa min order
    }
case-hint =
    { $case ->
        [return] Det är inget fel på varan, men du vill inte ha den.
        [exchange] Du vill ha en annan storlek, färg eller vara.
        [defect] Varan fungerar inte, eller är inte som den beskrevs.
        [damaged] Varan gick sönder på vägen till dig.
        [wrong] I paketet ligger något du inte beställt.
        [missing] Paketet eller en del av det kom inte fram.
        [late] Varan kom, eller kommer, efter den utlovade dagen.
        [guarantee] Butiken eller tillverkaren gav dig en garanti.
        [withdrawal] Lagen ger dig tid att ångra köpet. Du behöver inget skäl.
        [repair] Varan behöver lagas, med eller utan garanti.
        [complaint] Du är inte nöjd med hur vi bemötte dig.
        [trade_in] Du ger oss din gamla vara och får ett tillgodokvitto.
        [spare_part] Du vill laga varan själv.
       *[cancellation] Ordern är inte på väg ännu.
    }

## Frågor

fact-question =
    { $fact ->
        [ordered_on] När beställde du varan?
        [paid_on] När betalade du varan?
        [shipped_on] När skickades varan till dig?
        [delivered_on] När kom varan fram?
        [first_delivered_on] När kom den första varan i din order fram?
        [last_delivered_on] När kom den sista varan i din order fram?
        [receipt_confirmed_on] När bekräftade du att du fått varan?
        [estimated_delivery_on] Vilken var sista dagen för beräknad leverans?
        [activated_on] När aktiverade du varan första gången?
        [noticed_on] När märkte du felet?
        [seller_contacted_on] När frågade du oss första gången?
        [tier] Vilken kundnivå har du hos oss?
        [subdivision] I vilken del av landet bor du?
        [category] Vad är det för slags vara?
        [price] Vad betalade du för en vara?
        [attribute] Vilken variant av varan är det?
        [earlier_returns] Hur ofta har du skickat tillbaka varor från den här ordern?
        [seller] Vem sålde varan till dig?
        [replacement_delivered_on] När kom ersättningsvaran fram?
        [reason] Varför vill du skicka tillbaka varan?
        [role] Köpte du varan eller fick du den i present?
        [order_state] Hur långt har din order kommit?
        [order_value] Vad kostade hela ordern?
        [method] Hur vill du skicka tillbaka varan?
        [appointment_at] När är din bokade tid?
        [quantity] Hur många gäller det?
        [document_on] När fick du avtalet?
       *[state] Kan du berätta mer om varan?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dagen står i din orderbekräftelse.
        [paid_on] Dagen står på ditt kontoutdrag eller kvitto.
        [shipped_on] Dagen står i vårt meddelande om paketet.
        [delivered_on] Dagen då du, eller någon åt dig, fick paketet.
        [noticed_on] Dagen då du först såg felet.
        [seller_contacted_on] Dagen för ditt första meddelande eller samtal.
        [estimated_delivery_on] Den står i din orderbekräftelse.
        [reason] Dina rättigheter enligt lagen beror inte på det.
       *[subdivision] Vissa regler skiljer sig mellan delar av landet.
    }
choice =
    { $word ->
        [too_small] Den är för liten
        [too_large] Den är för stor
        [not_as_expected] Den är inte som jag väntade mig
        [no_longer_needed] Jag behöver den inte längre
        [better_price] Jag hittade den billigare
        [ordered_by_mistake] Jag beställde den av misstag
        [arrived_late] Den kom för sent
        [poor_quality] Kvaliteten är dålig
        [not_tolerated] Min hud eller kropp tål den inte
        [buyer] Jag köpte den
        [receiver] Jag fick den i present
        [placed] Nyss beställd
        [in_preparation] Håller på att packas
        [shipped] På väg
        [delivered] Framme
       *[other] Ett annat skäl
    }
state-question =
    { $state ->
        [unused] Är varan fortfarande oanvänd?
        [unopened] Är förpackningen fortfarande stängd?
        [tags_attached] Sitter etiketterna kvar?
        [seal_intact] Är förseglingen fortfarande hel?
        [complete] Finns alla delar och tillbehör kvar?
        [original_packaging] Har du originalförpackningen?
        [not_activated] Är varan ännu varken aktiverad eller registrerad?
        [data_erased] Har du raderat dina uppgifter och kopplat bort dina konton?
        [serial_number_matches] Är serienumret det från din order?
        [undamaged] Är varan oskadad sedan du fick den?
        [clean] Är varan ren?
        [used_as_intended] Har du använt varan så som tillverkaren anger?
        [original_buyer] Är du den första köparen?
        [fault_reaches_measure] Är felet så stort som garantin kräver?
        [proof_of_purchase] Har du ett kvitto eller annat köpbevis?
        [same_kind] Är den nya av samma slag och storlek?
       *[not_started] Är nedladdningen eller streamingen ännu inte startad?
    }
state-hint =
    { $state ->
        [seal_intact] En försegling för hälsa eller hygien, eller runt en skiva.
        [complete] Kablar, bruksanvisningar och gåvor räknas också.
        [clean] Ren nog för att någon annan ska kunna använda den.
        [fault_reaches_measure] Garantitexten anger måttet.
       *[used_as_intended] Till exempel en madrass på en lämplig sängbotten.
    }
state-point =
    { $state ->
        [unused] oanvänd
        [unopened] oöppnad förpackning
        [tags_attached] etiketterna sitter kvar
        [seal_intact] förseglingen hel
        [complete] alla delar finns
        [original_packaging] originalförpackningen finns
        [not_activated] inte aktiverad eller registrerad
        [data_erased] dina uppgifter raderade
        [serial_number_matches] serienummer som i ordern
        [undamaged] ingen skada från dig
        [clean] ren
        [used_as_intended] använd så som tillverkaren anger
        [original_buyer] du är den första köparen
        [fault_reaches_measure] felet så stort som garantin kräver
        [proof_of_purchase] köpbevis
        [same_kind] samma slag och storlek
       *[not_started] nedladdning eller streaming inte startad
    }
answer-yes = Ja
answer-no = Nej

## Reglerna i korthet

card-title = Returer, reparationer och återbetalning
card-section =
    { $section ->
        [changed_mind] Om du ångrar dig
        [faulty] Om det är fel på varan
        [arrival] Om varan kommer trasig, är fel eller inte är komplett
        [money] Kostnader och dina pengar tillbaka
        [guarantee] Vår garanti
        [points] Hit kan du gå
        [guides] Hjälp med din vara
        [faq] Frågor och svar
        [disputes] Om vi inte kommer överens
       *[contact] Vem som hjälper dig
    }
card-case =
    { $case ->
        [damaged] Kommer varan trasig? Det här erbjuder vi: { LIST($ways, type: "or") }.
        [wrong] Är det fel vara? Det här erbjuder vi: { LIST($ways, type: "or") }.
       *[missing] Saknas något? Det här erbjuder vi: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Vårt klagomålsteam: { $name }.
        [mediator] Medlare: { $name }.
        [adr_body] Oberoende nämnd, utan domstol: { $name }.
        [authority] Myndighet: { $name }.
        [arbitration] Skiljenämnd: { $name }.
       *[court] Domstol: { $name }.
    }
dispute-within = Månader du har på dig efter ditt klagomål: { $months }.
point =
    { $kind ->
        [store] Vår butik: { $name }.
        [drop_off] Ombud: { $name }.
        [service] Tillverkarens service: { $name }.
       *[repairer] Fristående verkstad: { $name }.
    }
point-unpacked = Du behöver ingen kartong eller fraktsedel där.
guide =
    { $kind ->
        [manual] Bruksanvisning: { $title }
        [video] Film: { $title }
       *[guide] Steg för steg: { $title }
    }
# same as English
shop-words = { $words }
card-guarantee-none = Vi ger ingen extra garanti på den här varan.
card-ask = Fråga oss, så hjälper en medarbetare dig.
card-as-of = Vi läste lagen { DATE($day, style: "long") }.
card-footer = Den här sidan informerar. Den är inte juridisk rådgivning.

## Rubriker, knappar, fält

ui-by-law = Enligt lagen
ui-from-shop = Från butiken
ui-details = Mer information
ui-policy-link = Alla butikens regler
ui-unavailable = Vi kan inte visa det här just nu. Fråga butiken.
