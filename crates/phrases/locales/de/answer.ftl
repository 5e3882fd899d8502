## Vor dem Kauf

promise-dated =
    { $when ->
        [today] Heute bestellt, bis { DATE($arrival, style: "day") } geliefert, Rückgabe bis { $last_day }.
        [ordered] Bis { DATE($arrival, style: "day") } geliefert, Rückgabe bis { $last_day }.
       *[arrived] Rückgabe bis { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Heute bestellt – bis { $last_day } können Sie es sich anders überlegen.
       *[ordered] Bis { $last_day } können Sie es sich anders überlegen.
    }
promise-unlimited = Sie können es zurückgeben, wann Sie wollen. Es gibt keinen letzten Tag.
promise-days-delivered =
    { $days ->
        [one] Sie haben nach der Lieferung { $days } Tag Zeit für die Rückgabe.
       *[other] Sie haben nach der Lieferung { $days } Tage Zeit für die Rückgabe.
    }
promise-days =
    { $days ->
        [one] Sie haben { $days } Tag Zeit für die Rückgabe.
       *[other] Sie haben { $days } Tage Zeit für die Rückgabe.
    }
promise-working-days =
    { $days ->
        [one] Sie haben { $days } Arbeitstag Zeit für die Rückgabe.
       *[other] Sie haben { $days } Arbeitstage Zeit für die Rückgabe.
    }
promise-months =
    { $months ->
        [one] Sie haben { $months } Monat Zeit für die Rückgabe.
       *[other] Sie haben { $months } Monate Zeit für die Rückgabe.
    }
promise-open = Wie viel Zeit Sie haben, hängt vom Artikel ab.
promise-person = Bitte fragen Sie uns vor der Rückgabe. Ein Mensch entscheidet.
promise-no = Wenn Sie es sich anders überlegen, können Sie es nicht zurückgeben.
promise-no-goods = { $reason } Wenn Sie es sich anders überlegen, können Sie ihn nicht zurückgeben.
still-covered = Ist etwas defekt, sind Sie trotzdem geschützt.
assumed-delivery = Das gilt bei Lieferung bis { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Dieser Artikel wird für Sie angefertigt.
        [perishable] Dieser Artikel verdirbt schnell.
        [sealed_hygiene] Dieser Artikel ist aus Gründen der Hygiene versiegelt.
        [sealed_media] Dieser Artikel ist eine versiegelte Aufnahme oder Software.
        [digital] Dieser Artikel ist digital.
        [newspaper] Dieser Artikel ist eine Zeitung oder Zeitschrift.
        [inseparably_mixed] Dieser Artikel wird nach der Lieferung mit anderen Gütern vermischt.
        [market_price] Dieser Artikel hat einen Preis, der einem Markt folgt.
        [dated_service] Dieser Artikel ist eine Leistung für einen festen Tag.
        [near_expiry_or_flawed] Dieser Artikel läuft bald ab oder hat einen bekannten Mangel.
        [value_drops_on_use] Dieser Artikel verliert durch Gebrauch seinen Wert.
        [used] Dieser Artikel ist gebraucht.
        [final_sale] Dieser Artikel war vom Umtausch ausgeschlossen.
        [gift_card] Dieser Artikel ist eine Geschenkkarte.
        [oversized] Dieser Artikel ist zu groß für ein Paket.
        [hazardous] Dieser Artikel gilt als Gefahrgut.
        [gift] Dieser Artikel wurde als Geschenk gekauft.
        [subscription_first] Dieser Artikel ist die erste Lieferung eines Abos.
        [subscription_renewal] Dieser Artikel ist eine spätere Lieferung eines Abos.
        [business_purchase] Dieser Artikel wurde für ein Unternehmen gekauft.
        [flagged_buyer] Dieser Artikel gehört zu einem Konto, für das Rückgaben ruhen.
        [discounted] Dieser Artikel war im Preis gesenkt.
        [bundle_part] Dieser Artikel gehört zu einem Set.
        [non_durable] Dieser Artikel ist zum Verbrauch bestimmt.
       *[other] Für diesen Artikel gelten eigene Regeln.
    }

## Die Antwort

headline-yes =
    { $case ->
        [return] Ja, Sie können es zurückgeben.
        [exchange] Ja, Sie können es umtauschen.
        [defect] Ja, Sie können den Mangel melden.
        [damaged] Ja, Sie können den Schaden melden.
        [wrong] Ja, Sie können den falschen Artikel melden.
        [missing] Ja, Sie können melden, was fehlt.
        [late] Ja, Sie können die Verspätung melden.
        [guarantee] Ja, Sie können die Garantie nutzen.
        [withdrawal] Ja, Sie können den Kauf widerrufen.
        [repair] Ja, Sie können es reparieren lassen.
        [complaint] Ja, Sie können sich beschweren.
        [trade_in] Ja, Sie können Ihren alten Artikel abgeben.
        [spare_part] Ja, Sie können ein Ersatzteil bestellen.
       *[cancellation] Ja, Sie können die Bestellung stornieren.
    }
headline-if = Ja, wenn die Punkte unten zutreffen.
headline-person = Das entscheidet ein Mensch im Shop.
headline-no = Nein, nach unserer Berechnung nicht.
headline-unknown = Wir müssen noch etwas wissen.
last-day =
    { $act ->
        [sent] Schicken Sie es spätestens am { $day } ab.
        [received] Es muss bis { $day } wieder bei uns sein.
       *[notice] Sagen Sie uns spätestens am { $day } Bescheid.
    }
no-last-day = Es gibt keinen letzten Tag.
legal-day = Wegen Wochenenden oder Feiertagen kann sich die Frist bis { $day } verlängern.
opens-on = Das geht ab { $day }.
period-days =
    { $days ->
        [one] Sie haben { $days } Tag Zeit.
       *[other] Sie haben { $days } Tage Zeit.
    }
period-working-days =
    { $days ->
        [one] Sie haben { $days } Arbeitstag Zeit.
       *[other] Sie haben { $days } Arbeitstage Zeit.
    }
period-months =
    { $months ->
        [one] Sie haben { $months } Monat Zeit.
       *[other] Sie haben { $months } Monate Zeit.
    }
period-years =
    { $years ->
        [one] Sie haben { $years } Jahr Zeit.
       *[other] Sie haben { $years } Jahre Zeit.
    }
law-days =
    { $days ->
        [one] Das Gesetz Ihres Landes gibt Ihnen { $days } Tag Zeit.
       *[other] Das Gesetz Ihres Landes gibt Ihnen { $days } Tage Zeit.
    }
law-working-days =
    { $days ->
        [one] Das Gesetz Ihres Landes gibt Ihnen { $days } Arbeitstag Zeit.
       *[other] Das Gesetz Ihres Landes gibt Ihnen { $days } Arbeitstage Zeit.
    }
law-months =
    { $months ->
        [one] Das Gesetz Ihres Landes gibt Ihnen { $months } Monat Zeit.
       *[other] Das Gesetz Ihres Landes gibt Ihnen { $months } Monate Zeit.
    }
law-years =
    { $years ->
        [one] Das Gesetz Ihres Landes gibt Ihnen { $years } Jahr Zeit.
       *[other] Das Gesetz Ihres Landes gibt Ihnen { $years } Jahre Zeit.
    }
counts-from =
    { $event ->
        [purchased] Die Zeit zählt ab dem Tag Ihrer Bestellung.
        [paid] Die Zeit zählt ab dem Tag, an dem Sie bezahlt haben.
        [shipped] Die Zeit zählt ab dem Tag, an dem wir die Ware verschickt haben.
        [delivered] Die Zeit zählt ab dem Tag, an dem der Artikel ankommt.
        [first_item_delivered] Die Zeit zählt ab dem Tag, an dem der erste Artikel ankommt.
        [last_item_delivered] Die Zeit zählt ab dem Tag, an dem der letzte Artikel ankommt.
        [receipt_confirmed] Die Zeit zählt ab dem Tag, an dem Sie den Empfang bestätigen.
        [estimated_delivery] Die Zeit zählt ab dem letzten Tag der geschätzten Lieferung.
        [activated] Die Zeit zählt ab der ersten Aktivierung.
        [noticed] Die Zeit zählt ab dem Tag, an dem Sie den Mangel bemerken.
        [seller_contacted] Die Zeit zählt ab dem Tag, an dem Sie uns zuerst fragen.
        [replacement_delivered] Die Zeit zählt ab dem Tag, an dem der Ersatz ankommt.
        [document_received] Die Zeit zählt ab Erhalt des Vertrags.
        [later_of_document_and_delivery] Die Zeit zählt ab Vertrag oder Lieferung, je nachdem, was später ist.
       *[later_of_purchase_and_delivery] Die Zeit zählt ab Bestellung oder Lieferung, je nachdem, was später ist.
    }

## Was Sie bekommen

gets-one =
    { $remedy ->
        [refund_original] Sie bekommen Ihr Geld zurück, so wie Sie bezahlt haben.
        [store_credit] Sie bekommen ein Guthaben in unserem Shop.
        [gift_card] Sie bekommen eine Geschenkkarte.
        [exchange] Sie bekommen eine andere Größe, Farbe oder einen anderen Artikel.
        [replacement] Sie bekommen den gleichen Artikel neu.
        [repair] Wir reparieren es kostenlos.
        [price_reduction] Sie behalten den Artikel und bekommen einen Teil des Preises zurück.
        [keep_item_refund] Sie behalten den Artikel und bekommen Ihr Geld zurück.
        [termination] Sie geben die Ware zurück und bekommen Ihr Geld zurück.
        [send_missing] Wir schicken Ihnen, was fehlt.
       *[other] Sie bekommen: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Sie wählen: { LIST($ways, type: "or") }.
        [shop] Wir wählen: { LIST($ways, type: "or") }.
       *[open] Sie bekommen eines davon: { LIST($ways, type: "or") }.
    }
gets-then = Hilft das nicht: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] Geld zurück
        [store_credit] Guthaben im Shop
        [gift_card] Geschenkkarte
        [exchange] Umtausch
        [replacement] neuer Artikel
        [repair] kostenlose Reparatur
        [price_reduction] Preisnachlass
        [keep_item_refund] Geld zurück und Artikel behalten
        [termination] Ware zurückgeben, Geld zurück
        [exchange_same] Tausch gegen den gleichen Artikel
        [exchange_variant] andere Größe oder Farbe
        [coupon] Gutschein für später
        [donate] Geld zurück und Artikel spenden
        [trade_in_credit] Guthaben für den alten Artikel
        [spare_part] Ersatzteil
        [reply] Antwort von einem Menschen
       *[send_missing] Nachlieferung
    }
another-way = Sie können auch diesen Weg wählen.
basis-law = Das gibt Ihnen das Gesetz Ihres Landes.
basis-law-check = Wir glauben, dass das Gesetz Ihres Landes das vorsieht. Bitte prüfen Sie es.
basis-shop = Das versprechen wir Ihnen.
credit-bonus = Nehmen Sie ein Guthaben, dann bekommen Sie { $share } mehr.
credit-total = Als Guthaben im Shop bekommen Sie { $total }.
credit-extra = Darin sind { $amount } zusätzlich enthalten.
credit-until = Guthaben oder Gutschein gilt bis { $day }.
exchange-cheaper = Der neue Artikel kostet weniger.
exchange-pay = Der neue Artikel kostet mehr: Sie zahlen { $amount }.
rebooking-fee = Ein neuer Termin kostet { $amount }.
quantity = Das gilt für diese Stückzahl: { $count }.
remedy-end = Letzter Tag für „{ $way }“: { $day }.
guarantee-giver =
    { $who ->
        [maker] Diese Garantie gibt der Hersteller.
        [insurer] Diese längere Garantie gibt ein Versicherer.
       *[shop] Diese Garantie geben wir.
    }
guarantee-price = Diese Garantie kostet { $amount }.
guarantee-passes-on = Sie gilt auch für den nächsten Besitzer.
register-by = Melden Sie sie bis { $day } an.
register-within = Melden Sie sie nach dem Kauf an. Tage dafür: { $days }.
freight =
    { $payer ->
        [shop] Die Rücksendung ist für Sie kostenlos.
       *[buyer] Sie zahlen die Rücksendung.
    }
freight-cost = Die Rücksendung kostet Sie { $amount }.
outbound =
    { $which ->
        [none] Die Lieferkosten bekommen Sie nicht zurück.
        [standard] Auch die normalen Lieferkosten bekommen Sie zurück.
       *[all] Auch die gesamten Lieferkosten bekommen Sie zurück.
    }
refund-total = Nach unserer Berechnung bekommen Sie { $total } zurück.
refund-minus =
    { $kind ->
        [restocking] Für die Wiedereinlagerung behalten wir { $amount }.
        [collection] Für die Abholung behalten wir { $amount }.
        [handling] Für die Bearbeitung behalten wir { $amount }.
        [late] Weil der letzte Tag vorbei ist, behalten wir { $amount }.
        [return_label] Für das Rücksendeetikett behalten wir { $amount }.
        [bundle_discount] Den Set-Rabatt von { $amount } ziehen wir ab.
       *[other] Wir ziehen { $amount } ab: { $what }.
    }
refund-line =
    { $kind ->
        [price] Preis
        [outbound_freight] Lieferkosten
        [restocking] Gebühr für Wiedereinlagerung
        [collection] Gebühr für Abholung
        [handling] Bearbeitungsgebühr
        [late] Gebühr nach dem letzten Tag
        [return_label] Rücksendeetikett
        [bundle_discount] Set-Rabatt
        [discount_share] Bestellrabatt
        [voucher] Gutschein
        [tax] Steuer
        [duties] Zoll
        [services] Bezahlte Leistungen
        [free_delivery] Kostenlose Lieferung
        [free_gift] Behaltenes Geschenk
        [rebooking] Neuer Termin
        [inspection] Gebühr für Prüfung
        [packaging] Fehlende Verpackung
        [bonus] Bonus
       *[total] Sie bekommen zurück
    }
refund-part =
    { $to ->
        [gift_card] { $amount } bekommen Sie auf einer Geschenkkarte zurück.
        [store_credit] { $amount } bekommen Sie als Guthaben im Shop zurück.
        [kept] { $amount } bekommen Sie nicht zurück.
       *[original] { $amount } bekommen Sie so zurück, wie Sie bezahlt haben.
    }
fee =
    { $kind ->
        [restocking] Wir berechnen eine Gebühr für die Wiedereinlagerung.
        [collection] Wir berechnen die Abholung.
        [handling] Wir berechnen eine Bearbeitungsgebühr.
        [late] Wir berechnen eine Gebühr, wenn der letzte Tag vorbei ist.
       *[other] Wir berechnen: { $what }.
    }
charge = Sie zahlen { $amount }: { $what }.
refund-by = Sagen Sie uns heute Bescheid, dann ist Ihr Geld bis { $day } zurück.
refund-at-once = Sie bekommen Ihr Geld sofort zurück.
refund-within =
    { $days ->
        [one] Sie bekommen Ihr Geld innerhalb von { $days } Tag zurück.
       *[other] Sie bekommen Ihr Geld innerhalb von { $days } Tagen zurück.
    }
refund-within-working =
    { $days ->
        [one] Sie bekommen Ihr Geld innerhalb von { $days } Arbeitstag zurück.
       *[other] Sie bekommen Ihr Geld innerhalb von { $days } Arbeitstagen zurück.
    }
refund-from =
    { $event ->
        [notice] Diese Tage zählen, sobald Sie uns Bescheid sagen.
        [goods_back] Diese Tage zählen, sobald die Ware bei uns ist.
        [estimated_delivery] Diese Tage zählen ab dem letzten Tag der geschätzten Lieferung.
       *[inspection] Diese Tage zählen, sobald wir die Ware geprüft haben.
    }
withhold = Wir dürfen warten, bis die Ware da ist oder Sie den Versand nachweisen.
send-by = Wenn Sie uns heute Bescheid sagen, schicken Sie die Ware bis { $day } ab.
conditions-open = Diese Punkte müssen zutreffen: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Nicht erfüllt: { $point }. Ein Mensch prüft Ihren Nachweis.
        [ask_person] Nicht erfüllt: { $point }. Ein Mensch entscheidet.
        [store_credit] Nicht erfüllt: { $point }. Sie bekommen ein Guthaben statt Geld.
        [exchange_only] Nicht erfüllt: { $point }. Sie können nur umtauschen.
        [gift_card] Nicht erfüllt: { $point }. Sie bekommen eine Geschenkkarte statt Geld.
        [reduced_or_sent_back] Nicht erfüllt: { $point }. Sie wählen: weniger Geld zurück, oder wir senden es auf Ihre Kosten an Sie.
       *[reduced_refund] Nicht erfüllt: { $point }. Wir ziehen den Wertverlust ab.
    }
late-keeps = Der letzte Tag ist vorbei, deshalb behalten wir { $share } des Preises.
late-until = Das gilt noch bis { $day }.
methods = So können Sie es zurücksenden: { LIST($ways, type: "or") }.
nothing-to-send = Sie müssen nichts zurücksenden.
method =
    { $method ->
        [mail_with_label] per Post mit unserem Etikett
        [mail_own] per Post mit eigenem Etikett
        [drop_off] an einer Abgabestelle
        [store] in einer unserer Filialen
        [pick_up] Abholung an Ihrer Tür
        [kiosk] an einem Rückgabeautomaten
        [service_point] bei einer Servicestelle
       *[no_shipment] ohne Versand
    }
method-needs =
    { $what ->
        [printer] Dafür brauchen Sie einen Drucker: { LIST($ways, type: "or") }.
       *[packaging] Dafür verpacken Sie es selbst: { LIST($ways, type: "or") }.
    }
proof-needed = Bitte halten Sie bereit: { LIST($things) }.
proof-helpful = Auch das hilft: { LIST($things) }.
proof =
    { $proof ->
        [receipt] Beleg oder Bestellnummer
        [photos] Fotos
        [video] ein Video
        [serial_number] Seriennummer
        [medical_certificate] ärztliches Attest
        [gift_receipt] Geschenkbeleg
        [disposal_photo] Foto vom entsorgten Artikel
       *[photo_id] Lichtbildausweis
    }

## Nein, und was dann

refusal-over =
    { $basis ->
        [law] Die Zeit, die das Gesetz Ihnen gibt, endete am { $day }.
       *[shop] Die Zeit, die wir Ihnen geben, endete am { $day }.
    }
refusal-condition = Wir können es nicht annehmen. Dieser Punkt ist nicht erfüllt: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Das Gesetz macht für solche Ware eine Ausnahme.
       *[shop] { $reason } Solche Ware nehmen wir nicht zurück.
    }
refusal =
    { $reason ->
        [period_over] Die Zeit ist vorbei.
        [not_yet] Es ist noch zu früh.
        [rule_refuses] Für diesen Artikel bieten wir das nicht an.
        [legal_exception] Das Gesetz macht für solche Ware eine Ausnahme.
        [condition_fails] Eine unserer Bedingungen ist nicht erfüllt.
        [limit_reached] Sie haben das so oft genutzt, wie wir es erlauben.
        [bundle_whole] Wir nehmen nur das ganze Set zurück.
        [no_legal_right] Das Gesetz Ihres Landes gibt kein solches Recht.
        [already_returned] Das ist schon zurück oder angemeldet.
        [not_late] Die Lieferung ist nicht verspätet.
       *[no_rule] Unsere Regeln sagen dazu nichts.
    }
note =
    { $note ->
        [law_not_held] Das Gesetz Ihres Landes kennen wir noch nicht. Vielleicht haben Sie mehr Rechte.
        [law_may_give_more] Das Gesetz Ihres Landes gibt Ihnen vielleicht mehr.
        [device_clock] Das Datum kommt von Ihrem Gerät. Bitte prüfen Sie es.
        [holidays_unknown] Die Feiertage dieses Jahres kennen wir noch nicht.
        [delivery_assumed] Den Liefertag haben wir aus der Schätzung genommen.
        [legal_day_later] Wochenenden oder Feiertage können den letzten Tag etwas nach hinten schieben.
        [fault_presumed] Wir gehen davon aus, dass der Mangel von Anfang an da war.
        [fault_to_show] Sie müssen nachweisen, dass der Mangel von Anfang an da war.
        [depends_on_item] Wie lange es halten muss, hängt vom Artikel ab.
        [older_policy] Sie haben vor Beginn dieser Regeln bestellt. Ein Mensch prüft, welche gelten.
        [policy_of_order] Es gelten die Regeln vom Tag Ihrer Bestellung.
        [reasonable_time] Das Gesetz nennt keine feste Zahl von Tagen. Handeln Sie bald.
        [extra_time] Geben Sie uns erst eine angemessene Frist zum Liefern.
       *[diminished_value] Probieren Sie es wie im Laden. Mehr Gebrauch kann die Erstattung mindern.
    }
alternative =
    { $way ->
        [ask_shop] Fragen Sie uns: Ein Mensch sieht es sich an.
        [report_defect] Ist etwas defekt? Dann melden Sie uns den Mangel.
        [use_guarantee] Nutzen Sie die Garantie.
        [exchange] Sie können es stattdessen umtauschen.
        [return_bundle] Senden Sie das ganze Set zurück.
        [wait_until_open] Kommen Sie am ersten Tag wieder.
        [ask_repair] Lassen Sie es bei uns reparieren.
        [order_spare_part] Reparieren Sie es selbst mit einem Ersatzteil.
        [complain] Sehen Sie es anders? Dann beschweren Sie sich.
       *[return_instead] Warten Sie die Lieferung ab und senden Sie es dann zurück.
    }
contact =
    { $kind ->
        [email] Schreiben Sie an { $value }.
        [phone] Rufen Sie an: { $value }.
        [post] Schicken Sie einen Brief an { $value }.
       *[page] Nutzen Sie unsere Kontaktseite.
    }
contact-hours = Zu diesen Zeiten erreichen Sie uns (Ortszeit des Shops): { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Ein Mensch antwortet innerhalb von { $hours } Stunde.
       *[other] Ein Mensch antwortet innerhalb von { $hours } Stunden.
    }
contact-language = Dort spricht vielleicht niemand Deutsch.

## Anliegen

case-label =
    { $case ->
        [return] Ich möchte es nicht behalten
        [exchange] Ich möchte etwas anderes dafür
        [defect] Es ist defekt
        [damaged] Es kam beschädigt an
        [wrong] Falscher Artikel
        [missing] Etwas fehlt
        [late] Es kommt zu spät
        [guarantee] Garantie nutzen
        [withdrawal] Kauf widerrufen
        [repair] Es braucht eine Reparatur
        [complaint] Ich möchte mich beschweren
        [trade_in] Altes eintauschen
        [spare_part] Ersatzteil bestellen
       *[cancellation] Bestellung stornieren
    }
case-hint =
    { $case ->
        [return] Es ist in Ordnung, aber Sie möchten es nicht behalten.
        [exchange] Sie möchten eine andere Größe, Farbe oder einen anderen Artikel.
        [defect] Es funktioniert nicht oder ist nicht wie beschrieben.
        [damaged] Es ging auf dem Weg zu Ihnen kaputt.
        [wrong] Im Paket ist etwas, das Sie nicht bestellt haben.
        [missing] Das Paket oder ein Teil davon kam nicht an.
        [late] Es kam oder kommt nach dem versprochenen Tag.
        [guarantee] Shop oder Hersteller haben Ihnen eine Garantie gegeben.
        [withdrawal] Das Gesetz gibt Ihnen dafür einige Zeit. Einen Grund brauchen Sie nicht.
        [repair] Es soll wieder funktionieren, mit oder ohne Garantie.
        [complaint] Sie sind mit unserer Hilfe nicht zufrieden.
        [trade_in] Sie geben uns Ihren alten Artikel und bekommen ein Guthaben.
        [spare_part] Sie möchten es selbst reparieren.
       *[cancellation] Die Bestellung ist noch nicht unterwegs.
    }

## Fragen

fact-question =
    { $fact ->
        [ordered_on] Wann haben Sie es bestellt?
        [paid_on] Wann haben Sie es bezahlt?
        [shipped_on] Wann wurde es verschickt?
        [delivered_on] Wann ist es angekommen?
        [first_delivered_on] Wann kam der erste Artikel Ihrer Bestellung an?
        [last_delivered_on] Wann kam der letzte Artikel Ihrer Bestellung an?
        [receipt_confirmed_on] Wann haben Sie den Empfang bestätigt?
        [estimated_delivery_on] Welcher war der letzte Tag der geschätzten Lieferung?
        [activated_on] Wann haben Sie es zum ersten Mal aktiviert?
        [noticed_on] Wann haben Sie den Mangel bemerkt?
        [seller_contacted_on] Wann haben Sie uns zuerst danach gefragt?
        [tier] Welche Kundenstufe haben Sie bei uns?
        [subdivision] In welchem Teil des Landes wohnen Sie?
        [category] Was für ein Artikel ist es?
        [price] Was haben Sie für ein Stück bezahlt?
        [attribute] Welche Ausführung des Artikels ist es?
        [earlier_returns] Wie oft haben Sie aus dieser Bestellung schon etwas zurückgesendet?
        [seller] Wer hat es Ihnen verkauft?
        [replacement_delivered_on] Wann kam der Ersatz an?
        [reason] Warum möchten Sie es zurückgeben?
        [role] Haben Sie es gekauft oder geschenkt bekommen?
        [order_state] Wie weit ist Ihre Bestellung?
        [order_value] Was hat die ganze Bestellung gekostet?
        [method] Wie möchten Sie es zurückgeben?
        [appointment_at] Wann ist Ihr Termin?
        [quantity] Um wie viele Stück geht es?
        [document_on] Wann haben Sie den Vertrag erhalten?
       *[state] Können Sie uns mehr über den Artikel sagen?
    }
fact-hint =
    { $fact ->
        [ordered_on] Der Tag steht in Ihrer Bestellbestätigung.
        [paid_on] Der Tag steht auf Ihrem Kontoauszug oder Beleg.
        [shipped_on] Der Tag steht in unserer Nachricht zum Versand.
        [delivered_on] Der Tag, an dem Sie oder jemand für Sie das Paket bekam.
        [noticed_on] Der Tag, an dem Sie den Mangel zuerst sahen.
        [seller_contacted_on] Der Tag Ihrer ersten Nachricht oder Ihres ersten Anrufs.
        [estimated_delivery_on] Er steht in Ihrer Bestellbestätigung.
        [reason] Ihre Rechte nach dem Gesetz hängen nicht davon ab.
       *[subdivision] Manche Regeln sind von Region zu Region verschieden.
    }
choice =
    { $word ->
        [too_small] Es ist zu klein
        [too_large] Es ist zu groß
        [not_as_expected] Ich habe es mir anders vorgestellt
        [no_longer_needed] Ich brauche es nicht mehr
        [better_price] Ich habe es günstiger gefunden
        [ordered_by_mistake] Ich habe es aus Versehen bestellt
        [arrived_late] Es kam zu spät
        [poor_quality] Die Qualität ist schlecht
        [not_tolerated] Ich vertrage es nicht
        [buyer] Ich habe es gekauft
        [receiver] Ich habe es geschenkt bekommen
        [placed] Gerade bestellt
        [in_preparation] Sie wird vorbereitet
        [shipped] Sie ist unterwegs
        [delivered] Sie ist angekommen
       *[other] Ein anderer Grund
    }
state-question =
    { $state ->
        [unused] Ist es noch unbenutzt?
        [unopened] Ist die Verpackung noch zu?
        [tags_attached] Sind die Etiketten noch dran?
        [seal_intact] Ist das Siegel noch ganz?
        [complete] Sind alle Teile und das Zubehör da?
        [original_packaging] Haben Sie die Originalverpackung?
        [not_activated] Ist es noch ohne Aktivierung oder Registrierung?
        [data_erased] Haben Sie Ihre Daten gelöscht und Ihre Konten getrennt?
        [serial_number_matches] Ist die Seriennummer die aus Ihrer Bestellung?
        [undamaged] Ist es seit der Lieferung ohne Schaden geblieben?
        [clean] Ist es sauber?
        [used_as_intended] Haben Sie es so benutzt, wie der Hersteller es vorgibt?
        [original_buyer] Haben Sie es selbst neu gekauft?
        [fault_reaches_measure] Ist der Mangel so groß, wie es die Garantie verlangt?
        [proof_of_purchase] Haben Sie einen Beleg für den Kauf?
        [same_kind] Ist das neue von gleicher Art und Größe?
       *[not_started] Steht der Start von Download oder Wiedergabe noch aus?
    }
state-hint =
    { $state ->
        [seal_intact] Ein Siegel für die Hygiene oder um eine Disc.
        [complete] Auch Kabel, Anleitungen und Geschenke zählen.
        [clean] So sauber, dass jemand anders es nutzen kann.
        [fault_reaches_measure] Das Maß steht im Text der Garantie.
       *[used_as_intended] Zum Beispiel eine Matratze auf einem passenden Lattenrost.
    }
state-point =
    { $state ->
        [unused] unbenutzt
        [unopened] Verpackung noch zu
        [tags_attached] Etiketten noch dran
        [seal_intact] Siegel noch ganz
        [complete] alle Teile da
        [original_packaging] Originalverpackung da
        [not_activated] nicht aktiviert oder registriert
        [data_erased] Ihre Daten gelöscht
        [serial_number_matches] Seriennummer wie bestellt
        [undamaged] kein Schaden durch Sie
        [clean] sauber
        [used_as_intended] nach Vorgabe des Herstellers benutzt
        [original_buyer] von Ihnen selbst neu gekauft
        [fault_reaches_measure] Mangel so groß, wie die Garantie verlangt
        [proof_of_purchase] Beleg für den Kauf
        [same_kind] gleiche Art und Größe
       *[not_started] Download oder Wiedergabe nicht begonnen
    }
answer-yes = Ja
answer-no = Nein

## Die Regeln auf einen Blick

card-title = Rückgabe, Reparatur und Erstattung
card-section =
    { $section ->
        [changed_mind] Wenn Sie es sich anders überlegen
        [faulty] Wenn etwas defekt ist
        [arrival] Wenn es beschädigt, falsch oder unvollständig ankommt
        [money] Kosten und Ihr Geld zurück
        [guarantee] Unsere Garantie
        [points] Wohin Sie gehen können
        [guides] Hilfe zu Ihrem Artikel
        [faq] Fragen und Antworten
        [disputes] Wenn wir uns nicht einigen
       *[contact] Wer Ihnen hilft
    }
card-case =
    { $case ->
        [damaged] Es kommt beschädigt an? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
        [wrong] Es ist der falsche Artikel? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
       *[missing] Etwas fehlt? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Unser Beschwerdeteam: { $name }.
        [mediator] Vermittler: { $name }.
        [adr_body] Schlichtungsstelle: { $name }.
        [authority] Behörde: { $name }.
        [arbitration] Schiedsgericht: { $name }.
       *[court] Gericht: { $name }.
    }
dispute-within = Monate dafür nach Ihrer Beschwerde: { $months }.
point =
    { $kind ->
        [store] Unsere Filiale: { $name }.
        [drop_off] Abgabestelle: { $name }.
        [service] Service des Herstellers: { $name }.
       *[repairer] Freie Werkstatt: { $name }.
    }
point-unpacked = Karton und Etikett brauchen Sie dort nicht.
guide =
    { $kind ->
        [manual] Anleitung: { $title }
        [video] Video: { $title }
       *[guide] Schritt für Schritt: { $title }
    }
shop-words = { $words }
card-guarantee-none = Für diesen Artikel geben wir keine eigene Garantie.
card-ask = Fragen Sie uns, ein Mensch hilft Ihnen.
card-as-of = Das Gesetz haben wir am { DATE($day, style: "long") } gelesen.
card-footer = Diese Seite informiert. Sie ist keine Rechtsberatung.
ui-by-law = Nach dem Gesetz
ui-from-shop = Vom Shop
# same as English
ui-details = Details
ui-policy-link = Alle Regeln des Shops
ui-unavailable = Wir können das gerade nicht anzeigen. Bitte fragen Sie den Shop.
