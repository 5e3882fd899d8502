## Vor dem Kauf

promise-dated = Heute bestellt, bis { DATE($arrival, style: "day") } geliefert, Rückgabe bis { $last_day }.
promise-ordered = Bestellen Sie heute und überlegen Sie es sich bis { $last_day }.
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
        [one] Sie haben { $days } Werktag Zeit für die Rückgabe.
       *[other] Sie haben { $days } Werktage Zeit für die Rückgabe.
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
assumed-delivery = Wir rechnen mit Lieferung bis { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Dieser Artikel wird für Sie angefertigt.
        [perishable] Dieser Artikel verdirbt schnell.
        [sealed_hygiene] Dieser Artikel ist aus Gründen der Hygiene versiegelt.
        [sealed_media] Dieser Artikel ist eine versiegelte Aufnahme oder Software.
        [digital] Dieser Artikel ist digital.
        [newspaper] Dieser Artikel ist eine Zeitung oder Zeitschrift.
        [inseparably_mixed] Dieser Artikel wird nach der Lieferung mit anderen Gütern vermischt.
        [market_price] Der Preis für diesen Artikel folgt einem Markt.
        [dated_service] Dieser Artikel ist eine Leistung für einen festen Tag.
        [near_expiry_or_flawed] Dieser Artikel läuft bald ab oder hat einen bekannten Mangel.
        [value_drops_on_use] Dieser Artikel verliert durch Gebrauch seinen Wert.
        [used] Dieser Artikel ist gebraucht.
        [final_sale] Dieser Artikel war vom Umtausch ausgeschlossen.
        [gift_card] Dieser Artikel ist ein Gutschein.
        [oversized] Dieser Artikel ist zu groß für ein Paket.
        [hazardous] Dieser Artikel gilt als Gefahrgut.
        [gift] Dieser Artikel wurde als Geschenk gekauft.
        [subscription_first] Dieser Artikel ist die erste Lieferung eines Abos.
        [subscription_renewal] Dieser Artikel ist eine spätere Lieferung eines Abos.
        [business_purchase] Dieser Artikel wurde für ein Unternehmen gekauft.
        [flagged_buyer] Dieser Artikel gehört zu einem Konto, für das Rückgaben ruhen.
        [discounted] Dieser Artikel war im Preis gesenkt.
        [bundle_part] Dieser Artikel gehört zu einem Paket.
       *[non_durable] Dieser Artikel ist zum Verbrauch bestimmt.
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
headline-no = Nein, nach unserer Rechnung nicht.
headline-unknown = Wir müssen noch etwas wissen.
last-day =
    { $act ->
        [sent] Schicken Sie es spätestens am { $day } ab.
        [received] Es muss bis { $day } wieder bei uns sein.
       *[notice] Sagen Sie uns spätestens am { $day } Bescheid.
    }
no-last-day = Es gibt keinen letzten Tag.
legal-day = Wegen freier Tage kann es sich bis { $day } verlängern.
opens-on = Das geht ab { $day }.
period-days =
    { $days ->
        [one] Sie haben { $days } Tag Zeit.
       *[other] Sie haben { $days } Tage Zeit.
    }
period-working-days =
    { $days ->
        [one] Sie haben { $days } Werktag Zeit.
       *[other] Sie haben { $days } Werktage Zeit.
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
        [one] Das Gesetz Ihres Landes gibt Ihnen { $days } Werktag Zeit.
       *[other] Das Gesetz Ihres Landes gibt Ihnen { $days } Werktage Zeit.
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
       *[later_of_purchase_and_delivery] Die Zeit zählt ab Bestellung oder Lieferung, je nachdem, was später ist.
    }

## Was Sie bekommen

gets-one =
    { $remedy ->
        [refund_original] Sie bekommen Ihr Geld zurück, so wie Sie bezahlt haben.
        [store_credit] Sie bekommen ein Guthaben in unserem Shop.
        [gift_card] Sie bekommen einen Gutschein.
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
remedy =
    { $remedy ->
        [refund_original] Geld zurück
        [store_credit] Guthaben im Shop
        [gift_card] Gutschein
        [exchange] Umtausch
        [replacement] neuer Artikel
        [repair] kostenlose Reparatur
        [price_reduction] niedrigerer Preis
        [keep_item_refund] Geld zurück und Artikel behalten
        [termination] Ware zurück gegen Geld zurück
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
credit-until = Guthaben oder Gutschein gelten bis { $day }.
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
refund-total = Nach unserer Rechnung bekommen Sie { $total } zurück.
refund-minus =
    { $kind ->
        [restocking] Für die Wiedereinlagerung behalten wir { $amount }.
        [collection] Für die Abholung behalten wir { $amount }.
        [handling] Für die Bearbeitung behalten wir { $amount }.
        [late] Für die Verspätung behalten wir { $amount }.
        [return_label] Für das Rücksendeetikett behalten wir { $amount }.
        [bundle_discount] Den Paketrabatt von { $amount } ziehen wir ab.
       *[other] Wir ziehen { $amount } ab: { $what }.
    }
refund-line =
    { $kind ->
        [price] Preis
        [outbound_freight] Lieferkosten
        [restocking] Gebühr für Wiedereinlagerung
        [collection] Gebühr für Abholung
        [handling] Bearbeitungsgebühr
        [late] Gebühr für Verspätung
        [return_label] Rücksendeetikett
        [bundle_discount] Paketrabatt
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
        [gift_card] { $amount } bekommen Sie als Gutschein zurück.
        [store_credit] { $amount } bekommen Sie als Guthaben im Shop zurück.
        [kept] { $amount } bekommen Sie nicht zurück.
       *[original] { $amount } bekommen Sie so zurück, wie Sie bezahlt haben.
    }
fee =
    { $kind ->
        [restocking] Wir berechnen eine Gebühr für die Wiedereinlagerung.
        [collection] Wir berechnen die Abholung.
        [handling] Wir berechnen eine Bearbeitungsgebühr.
        [late] Wir berechnen eine Gebühr, wenn Sie zu spät sind.
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
        [one] Sie bekommen Ihr Geld innerhalb von { $days } Werktag zurück.
       *[other] Sie bekommen Ihr Geld innerhalb von { $days } Werktagen zurück.
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
        [gift_card] Nicht erfüllt: { $point }. Sie bekommen einen Gutschein statt Geld.
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
        [bundle_whole] Wir nehmen nur das ganze Paket zurück.
        [no_legal_right] Das Gesetz Ihres Landes gibt kein solches Recht.
        [already_returned] Das ist schon zurück oder angemeldet.
        [not_late] Es ist nicht zu spät.
       *[no_rule] Unsere Regeln sagen dazu nichts.
    }
note =
    { $note ->
        [law_not_held] Das Gesetz Ihres Landes kennen wir noch nicht. Vielleicht haben Sie mehr Rechte.
        [law_may_give_more] Das Gesetz Ihres Landes gibt Ihnen vielleicht mehr.
        [device_clock] Das Datum kommt von Ihrem Gerät. Bitte prüfen Sie es.
        [holidays_unknown] Die Feiertage dieses Jahres kennen wir noch nicht.
        [delivery_assumed] Den Liefertag haben wir aus der Schätzung genommen.
        [legal_day_later] Freie Tage können den letzten Tag etwas nach hinten schieben.
        [fault_presumed] Wir gehen davon aus, dass der Mangel von Anfang an da war.
        [fault_to_show] Sie müssen zeigen, dass der Mangel von Anfang an da war.
        [depends_on_item] Wie lange es halten muss, hängt vom Artikel ab.
        [older_policy] Sie haben vor Beginn dieser Regeln bestellt. Ein Mensch prüft, welche gelten.
        [policy_of_order] Es gelten die Regeln vom Tag Ihrer Bestellung.
       *[diminished_value] Probieren Sie es wie im Laden. Mehr Gebrauch kann die Erstattung mindern.
    }
alternative =
    { $way ->
        [ask_shop] Fragen Sie uns: Ein Mensch sieht es sich an.
        [report_defect] Ist etwas defekt? Dann melden Sie uns den Mangel.
        [use_guarantee] Nutzen Sie die Garantie.
        [exchange] Sie können es stattdessen umtauschen.
        [return_bundle] Senden Sie das ganze Paket zurück.
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
contact-hours = Zu diesen Zeiten erreichen Sie uns, nach der Uhr des Shops: { LIST($hours) }.
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
        [return] Es gefällt mir nicht
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
        [better_price] Ich fand es günstiger
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
       *[not_started] Haben Sie Download oder Wiedergabe noch vor sich?
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

ui-pick-title = Um welchen Artikel geht es?
ui-order = Bestellung { $reference }
ui-ordered-on = Bestellt am { DATE($day, style: "long") }
ui-arrived-on = Angekommen am { DATE($day, style: "long") }
ui-on-its-way = Auf dem Weg zu Ihnen
ui-pieces = Menge: { $count }
ui-item = Artikel { $sku }
ui-this-item = Dieser Artikel
ui-case-title = Was ist passiert?
ui-question-step = Frage { $number } von { $total }
ui-day-wrong = Wählen Sie einen Tag. Er darf nicht nach heute liegen.
ui-answer-wrong = Bitte prüfen Sie Ihre Angabe.
ui-not-arrived = Es ist noch nicht angekommen
ui-dont-know = Ich weiß es nicht
ui-continue = Weiter
ui-back = Zurück
ui-restart = Von vorn beginnen
ui-by-law = Nach dem Gesetz
ui-from-shop = Vom Shop
ui-source = Quelle: { $id }
ui-timeline = Ihre Frist
ui-timeline-start = Beginn
ui-timeline-today = Heute
ui-timeline-last = Letzter Tag
ui-why-not = Was nicht geht
ui-good-to-know = Gut zu wissen
ui-next = Was Sie jetzt tun können
ui-open-form = Anfrage senden
ui-ask-person = Den Shop um Prüfung bitten
ui-print = Drucken
ui-copy = Kopieren
ui-save = Als Text speichern
ui-money = Ihr Geld zurück
ui-form-title = Ihre Anfrage an { $shop }
ui-form-lead = Sie brauchen kein Konto. Wir fragen nur, was der Shop für eine Antwort braucht.
ui-field-order = Bestellnummer
ui-field-order-hint = Sie steht in der E-Mail, die Ihre Bestellung bestätigt.
ui-contract-hint = Oder was Sie wann bestellt haben.
ui-field-email = E-Mail-Adresse
ui-field-email-hint = An diese Adresse antwortet der Shop.
# same as English
ui-field-name = Name
ui-field-remedy = Was wünschen Sie sich?
ui-remedy-any = Der Shop darf etwas vorschlagen
ui-field-message = Nachricht an den Shop
ui-optional = freiwillig
ui-error-empty =
    { $field ->
        [email] Geben Sie Ihre E-Mail-Adresse ein.
        [name] Geben Sie Ihren Namen ein.
       *[order_reference] Geben Sie Ihre Bestellnummer ein.
    }
ui-error-wrong =
    { $field ->
        [email] Schreiben Sie die E-Mail-Adresse so: name@example.com
        [order_reference] Die Bestellnummer ist zu lang. Möglich sind 80 Zeichen.
       *[other] Bitte prüfen Sie dieses Feld.
    }
ui-error-not-taken = Der Shop konnte das nicht verwenden. Bitte prüfen Sie es.
ui-to-review = Anfrage prüfen
ui-review-title = Ist alles richtig?
ui-review-item = Artikel
ui-review-case = Was passiert ist
ui-review-statement = Was wir Ihnen gesagt haben
ui-change = Ändern
ui-send = Anfrage absenden
ui-sending = Ihre Anfrage wird gesendet …
ui-received-title = Der Shop hat Ihre Anfrage
ui-receipt-number = Nummer der Bestätigung
ui-receipt-time = Eingegangen
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Bewahren Sie die Nummer auf. Der Shop antwortet per E-Mail.
ui-receipt-mail = Eine Kopie kommt an Ihre E-Mail-Adresse.
ui-receipt-earlier = Der Shop hat eine frühere Fassung Ihrer Anfrage, ohne Ihre letzten Änderungen. Bitte teilen Sie diese mit.
ui-status-link = Anfrage verfolgen
ui-not-sent-title = Ihre Anfrage wurde nicht gesendet
ui-not-sent-why =
    { $why ->
        [offline] Sie sind nicht mit dem Internet verbunden.
        [busy] Der Shop bekommt gerade zu viele Anfragen. Warten Sie eine Minute.
        [refused] Das System des Shops hat die Anfrage nicht angenommen.
       *[not_arrived] Die Verbindung brach ab, bevor der Shop sie hatte.
    }
ui-kept = Alles, was Sie eingegeben haben, ist noch da.
ui-try-again = Noch einmal versuchen
ui-unknown-title = Wir wissen noch nicht, ob Ihre Anfrage angekommen ist
ui-unknown-text = Der Shop hat nicht klar geantwortet. Sie können gefahrlos noch einmal nachsehen: Ihre Anfrage kann nicht doppelt ankommen.
ui-check-again = Noch einmal nachsehen
ui-handed-over = Die Seite des Shops kümmert sich jetzt um Ihre Anfrage
ui-write-to-shop = Schreiben Sie dem Shop oder rufen Sie an. Ein Mensch antwortet Ihnen.
ui-no-contact = Auf der Kontaktseite des Shops steht, wie Sie einen Menschen erreichen.
# same as English
ui-details = Details
ui-policy-link = Alle Regeln des Shops
ui-unavailable = Wir können das gerade nicht anzeigen. Bitte fragen Sie den Shop.

## Desk

desk-language-name = Deutsch

desk-language = Sprache

desk-day = { DATE($day, style: "long") }

desk-moment = { DATE($day, style: "long") }, { $time } Uhr

desk-money = { MONEY($amount) }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Abmelden

desk-ask-person = Einen Menschen fragen

desk-yes = Ja

desk-no = Nein

desk-not-found-title = Hier ist nichts

desk-not-found-text = Prüfen Sie die Adresse. Wenn Sie einem Link von uns gefolgt sind, kopieren Sie den ganzen Link.

desk-forbidden-title = Dieses Formular gilt nicht mehr

desk-forbidden-text = Nichts wurde geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.

desk-too-many-title = Zu viele Versuche

desk-too-many-text = Bitte warten Sie. Noch { NUMBER($seconds) } s.

desk-unavailable-title = Das geht gerade nicht

desk-unavailable-text = Der Fehler liegt bei uns. Was Sie gerade gesendet haben, wurde nicht gespeichert. Gehen Sie zurück und versuchen Sie es gleich noch einmal.

desk-login-title = Anmelden

desk-login-text = Anfragen an { $shop }

desk-password = Passwort

desk-login-go = Anmelden

desk-login-wrong = Dieses Passwort stimmt nicht.

desk-no-password = Es ist noch kein Passwort gesetzt. Öffnen Sie den Einrichtungslink, den das Programm beim Start ausgegeben hat.

desk-setup-title = Passwort wählen

desk-setup-text = Es öffnet den Posteingang mit den Anfragen Ihrer Kundschaft.

desk-password-hint = Mindestens 10 Zeichen. Ein paar Wörter hintereinander merkt man sich leicht.

desk-password-again = Passwort wiederholen

desk-password-differs = Die beiden Passwörter sind verschieden.

desk-setup-go = Passwort setzen

desk-setup-closed-title = Dieser Link gilt nicht mehr

desk-setup-closed-text = Ein Einrichtungslink gilt nur einmal. Wenn ein Passwort gesetzt ist, melden Sie sich an. Wenn nicht, starten Sie das Programm neu: Es gibt einen neuen Link aus.

desk-inbox = Posteingang

desk-search-label = Bestell- oder Fallnummer

desk-search-go = Suchen

desk-all = Alle

desk-states = Nach Stand zeigen

desk-pages = Seiten der Liste

desk-older = Ältere

desk-newest = Neueste

desk-inbox-empty = Noch keine Anfragen. Neue erscheinen hier.

desk-nothing-found = Keine Anfrage passt. Wählen Sie einen anderen Stand oder suchen Sie nach weniger.

desk-all-requests = Alle Anfragen

desk-buyer-wrote = Nachricht des Kunden

desk-buyer-read = Was der Kunde gelesen hat

desk-facts = Angaben

desk-email = E-Mail

# same as English
desk-name = Name

desk-order = Bestellnummer

desk-product = Produkt

desk-sku = Artikelnummer

desk-quantity = Menge

desk-price = Bezahlter Preis

desk-wish = Wunsch

desk-country = Land

desk-ordered-on = Bestellt

desk-delivered-on = Angekommen

desk-noticed-on = Mangel bemerkt

desk-buyer-language = Sprache des Kunden

desk-verdict = Was Regeln und Gesetz sagen

desk-no-verdict = Kein Ergebnis gespeichert. Bitte entscheiden Sie selbst.

desk-older-policy = Nach älteren Regeln entschieden. Ihre Regeln wurden seither geändert.

desk-other-policy-shown = Die Seite des Kunden nutzte eine andere Fassung Ihrer Regeln. Er hat vielleicht etwas anderes gelesen.

desk-last-day = Letzter Tag

desk-way-back = Zahlt den Rückweg

desk-refund = Erstattung

desk-remedies = Möglich

desk-says-no = Dagegen spricht

desk-decided-at = Nach der Uhr Ihres Shops: { $moment }

desk-answer = Antworten

desk-new-state = Stand

desk-message-to-buyer = Nachricht an den Kunden

desk-message-hint = Der Kunde liest sie auf der Statusseite.

desk-refusal-needs-words = Sagen Sie dem Kunden, warum, und was er jetzt tun kann.

desk-changed-meanwhile = Nicht gespeichert: Die Anfrage hat sich inzwischen geändert. Sehen Sie den Verlauf an und speichern Sie dann noch einmal.

desk-save = Antwort speichern

desk-history = Verlauf

desk-status-title = Ihre Anfrage

desk-your-request = Was Sie gesendet haben

desk-case-number = Fallnummer

desk-received-at = Eingegangen

desk-about = Anliegen

desk-you-wrote = Ihre Nachricht

desk-you-read = Was Sie beim Senden gelesen haben

desk-keep-link = Bewahren Sie den Link zu Ihrer Statusseite auf. Wer ihn hat, kann die Seite lesen.

desk-receipt-title = Ihre Anfrage ist da

desk-receipt-text = Das ist Ihre Eingangsbestätigung. Drucken oder speichern Sie diese Seite.

desk-check-sum = Prüfsumme

desk-follow = Anfrage verfolgen

desk-mail-note =
    { $state ->
        [queued] Wir senden diese Bestätigung auch an Ihre E-Mail-Adresse. Kommt sie nicht an, sehen Sie im Spam-Ordner nach.
        [sent] Wir haben diese Bestätigung auch an Ihre E-Mail-Adresse gesendet.
        [failed] Wir konnten diese Bestätigung nicht an Ihre E-Mail-Adresse zustellen. Bitte drucken oder speichern Sie diese Seite.
       *[none] Wir senden diese Bestätigung nicht per E-Mail. Bitte drucken oder speichern Sie diese Seite.
    }

desk-mail-title = Bestätigung per E-Mail

desk-mail-shop =
    { $state ->
        [queued] Noch nicht gesendet. Nächster Versuch: { $moment }
        [sent] Gesendet: { $moment }
        [failed] Nicht zugestellt. Sagen Sie dem Kunden auf anderem Weg, dass die Anfrage da ist.
       *[none] Keine gesendet: Es gab damals keinen Mailserver, oder diese Adresse kann keine Mail erhalten.
    }

desk-mail-failed = E-Mail nicht zugestellt

desk-mail-attempts = Versuche

desk-mail-why = Grund

desk-mail-reason =
    { $reason ->
        [recipient] Der Mailserver nimmt für diese Adresse keine Mail an.
        [message] Der Mailserver nimmt die Nachricht nicht an.
        [address] An diese Adresse kann keine Mail gehen.
        [sender] Der Mailserver lässt die Adresse Ihres Shops nicht senden.
        [login] Der Mailserver nimmt Benutzername oder Passwort nicht an.
        [security] Es kam keine verschlüsselte Verbindung zum Mailserver zustande.
        [later] Der Mailserver bittet um einen späteren Versuch.
        [expired] Es ging zu lange nicht; wir versuchen es nicht mehr.
       *[connection] Der Mailserver ist nicht erreichbar.
    }

desk-mail-answer = Antwort des Mailservers

desk-mail-again = Noch einmal versuchen

desk-letter-subject =
    { $case ->
        [withdrawal] Ihr Widerruf ist da: { $id }
       *[other] Ihre Anfrage ist da: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] Ihr Widerruf ist bei { $shop } eingegangen: { $moment }. Bitte bewahren Sie diese Bestätigung auf.
       *[other] Ihre Anfrage ist bei { $shop } eingegangen: { $moment }. Bitte bewahren Sie diese Bestätigung auf.
    }

desk-letter-moment = { $moment } (Zeitzone: { $zone })

desk-letter-next-title = Wie es weitergeht

desk-letter-next =
    { $case ->
        [withdrawal] Sie müssen Ihren Widerruf nicht noch einmal senden. Ihre Statusseite zeigt, wie es mit der Ware und Ihrem Geld weitergeht.
       *[other] Wir sehen uns Ihre Anfrage an und antworten auf Ihrer Statusseite. Bis dahin müssen Sie nichts tun.
    }

desk-letter-why = Diese E-Mail wurde automatisch gesendet, weil ihre Adresse in einer Anfrage an { $shop } angegeben wurde. Waren Sie das nicht, sagen Sie es uns bitte.

desk-form-title = An { $shop } schreiben

desk-form-text = Sie erhalten sofort eine Bestätigung und einen Link zu unserer Antwort.

desk-form-case = Worum geht es?

desk-your-email = Ihre E-Mail

desk-your-country = Ihr Land

desk-country-hint = Zwei Buchstaben, zum Beispiel DE

desk-delivered-optional = Tag der Ankunft, falls bekannt

desk-your-words = In Ihren Worten

desk-leave-empty = Dieses Feld leer lassen

desk-form-go = Anfrage senden

desk-order-wrong = Geben Sie die Bestellnummer aus Ihrer Bestellmail ein.

desk-email-wrong = Schreiben Sie sie wie name@example.com.

desk-not-sent-fields = Noch nicht gesendet. Berichtigen Sie die markierten Felder und senden Sie dann noch einmal.

desk-not-sent-trap = Noch nicht gesendet. Ihr Browser hat ein verborgenes Feld ausgefüllt. Prüfen Sie Ihre Angaben und senden Sie noch einmal.

desk-not-sent-other-site = Noch nicht gesendet. Sie kommen von einer anderen Website. Prüfen Sie die Angaben und senden Sie sie dann selbst.

desk-not-sent-before = Dieses Formular wurde schon mit anderen Angaben gesendet, und diese Anfrage liegt uns vor. Um auch diese zu senden, drücken Sie noch einmal auf den Knopf.

desk-state =
    { $word ->
        [received] Eingegangen
        [in_review] In Prüfung
        [accepted] Angenommen
        [refused] Abgelehnt
       *[completed] Abgeschlossen
    }

desk-status-lead =
    { $word ->
        [received] Ihre Anfrage liegt uns vor. Noch hat sie niemand angesehen.
        [in_review] Wir sehen uns Ihre Anfrage an.
        [accepted] Wir haben Ihre Anfrage angenommen.
        [refused] Wir haben Ihre Anfrage abgelehnt. Unsere Nachricht unten sagt, warum.
       *[completed] Ihre Anfrage ist abgeschlossen.
    }

desk-case =
    { $word ->
        [return] Rückgabe
        [exchange] Umtausch
        [defect] Mangel
        [damaged] Beschädigt angekommen
        [wrong] Falscher Artikel
        [missing] Etwas fehlt
        [late] Verspätete Lieferung
        [guarantee] Garantie
        [withdrawal] Widerruf
        [repair] Reparatur
        [complaint] Beschwerde
        [trade_in] Inzahlungnahme
        [spare_part] Ersatzteil
       *[cancellation] Stornierung
    }

desk-remedy =
    { $word ->
        [refund_original] Geld zurück
        [store_credit] Guthaben
        [gift_card] Geschenkkarte
        [exchange] Umtausch
        [replacement] Ersatz
        [repair] Reparatur
        [price_reduction] Preisnachlass
        [keep_item_refund] Geld zurück, Ware behalten
        [termination] Rücktritt vom Vertrag
        [exchange_same] Tausch gegen gleichen Artikel
        [exchange_variant] Andere Größe oder Farbe
        [coupon] Gutschein
        [donate] Geld zurück, Ware gespendet
        [trade_in_credit] Guthaben für das Altgerät
        [spare_part] Ersatzteil
        [reply] Antwort durch einen Menschen
       *[send_missing] Fehlendes wird nachgeliefert
    }

desk-verdict-status =
    { $word ->
        [eligible] Ja: der Kunde darf
        [eligible_if] Ja, wenn die offenen Bedingungen erfüllt sind
        [needs_person] Sie entscheiden
        [not_eligible] Nein
       *[unknown] Offen: eine Angabe fehlt
    }

desk-basis =
    { $word ->
        [law] Gesetz
       *[shop] Ihre Regeln
    }

desk-party =
    { $word ->
        [buyer] Kunde
       *[shop] Shop
    }

desk-refusal-reason =
    { $word ->
        [period_over] Der letzte Tag ist vorbei
        [not_yet] Der erste Tag ist noch nicht da
        [rule_refuses] Die Regeln nehmen solche Ware nicht zurück
        [legal_exception] Das Gesetz nimmt solche Ware aus
        [condition_fails] Eine Bedingung ist nicht erfüllt
        [limit_reached] Schon so oft wie erlaubt
        [bundle_whole] Nur das ganze Set geht zurück
        [no_legal_right] Das Gesetz gibt kein solches Recht
        [already_returned] Schon zurück oder angemeldet
        [not_late] Nicht verspätet
       *[no_rule] Die Regeln sagen dazu nichts
    }

desk-item-state =
    { $word ->
        [unused] Unbenutzt
        [unopened] Ungeöffnet
        [tags_attached] Etiketten dran
        [seal_intact] Siegel unversehrt
        [complete] Vollständig
        [original_packaging] Originalverpackung
        [not_activated] Nicht aktiviert
        [data_erased] Daten gelöscht
        [serial_number_matches] Seriennummer stimmt
        [undamaged] Unbeschädigt
        [clean] Sauber
        [used_as_intended] Bestimmungsgemäß benutzt
        [original_buyer] Erstkäufer
        [fault_reaches_measure] Mangel erreicht das Garantiemaß
        [proof_of_purchase] Kaufbeleg
        [same_kind] Gleiche Art und Größe
       *[not_started] Nicht begonnen oder geladen
    }

## Warum eine Regel gilt, und was eingelesene Daten nicht sagen

finding-why-title = Geprüfte Regeln, in der Reihenfolge der Richtlinie

finding-why-rule = Regel

finding-why-result = Ergebnis

finding-why-decided = Entscheidend

finding-why-none = Die Richtlinie hat keine Regel für diesen Fall.

finding-why-outcome =
    { $outcome ->
        [governs] gilt
        [outranked] passt; eine engere Regel gilt
        [tied] passt ebenso eng: Gleichstand
        [undecided] hängt an einer fehlenden Angabe
       *[out_of_scope] passt nicht
    }

finding-why-order = Die engste Regel gilt, nichts wird gemischt. Zwei passende Regeln werden nach diesen Teilen ihres Geltungsbereichs verglichen; der erste, in dem sie sich unterscheiden, entscheidet:

finding-why-version = SHA-256 der Richtlinie: { $hash }

finding-page-item-missing = Hier ist weder ein Produkt noch eine Bestellung beschrieben.

finding-page-item-missing-help = Geben Sie die schema.org-Daten eines Produkts oder einer Bestellung als JSON-LD an.

finding-page-item-unclear = Es ist nicht klar, welcher Artikel gemeint ist. Artikel: { $number }. Darunter: { LIST($known) }.

finding-page-item-unclear-help = Nennen Sie die Artikelnummer (SKU) des gemeinten.

finding-page-country-missing = Nichts hier nennt das Land des Käufers.

finding-page-country-missing-help = Nennen Sie es, etwa DE oder US-CA.

finding-page-assumed =
    { $what ->
        [case] Kein Fall ist genannt; angenommen wird: { $value }.
        [country] Als Land des Käufers gilt, wohin das Paket geht: { $value }.
        [utc_day] Die Zeit steht in UTC. Genommen wird ihr Tag; im Shop kann es ein anderer sein: { $value }.
       *[category] Die Kategorie ist geschrieben, wie Richtlinien es tun: { $value }.
    }

finding-page-assumed-help = Ist das falsch, geben Sie die Angabe selbst an; sie geht vor.

finding-page-price =
    { $what ->
        [currency] „{ $value }“ ist kein Währungscode nach ISO 4217; der Preis bleibt weg.
        [range] Die Preise sind eine Spanne bis „{ $value }“; keiner wird genommen.
        [several] Die Angebote haben verschiedene Preise; keiner wird genommen.
        [unit] Der Preis gilt nicht für ein Stück und bleibt weg.
        [tax] Der Preis ist ohne Steuer, und die Steuer ist nicht bekannt.
       *[form] „{ $value }“ ist in dieser Währung kein genauer Betrag; der Preis bleibt weg.
    }

finding-page-price-help = Schreiben Sie den Preis für ein Stück als 19.99 mit einem Code wie EUR: mit Punkt, ohne Tausenderzeichen, ohne Währungszeichen.

finding-page-value =
    { $what ->
        [sku] Kein Artikel hier hat die Artikelnummer „{ $value }“.
        [day] „{ $value }“ ist kein Tag und bleibt weg.
        [count] „{ $value }“ ist keine ganze Zahl ab 1 und bleibt weg.
        [category] „{ $value }“ ist keine Kategorie des Shops und bleibt weg.
        [condition] Der Zustand „{ $value }“ sagt nichts, wonach eine Regel fragt, und bleibt weg.
        [status] Der Status „{ $value }“ sagt nicht, wie weit die Bestellung ist, und bleibt weg.
        [country] „{ $value }“ ist kein Ländercode nach ISO 3166 und bleibt weg.
        [discount] Der Rabatt „{ $value }“ auf die ganze Bestellung ist nicht auf die Artikel verteilt und bleibt weg.
        [kind] Das ist weder ein Text noch eine Zahl und bleibt weg.
        [texts] Hier stehen so viele Datentexte: { $value }. Was nach den ersten 200 kommt, bleibt weg.
       *[text] „{ $value }“ geht zu lang weiter und bleibt weg.
    }

finding-page-value-help = Bessern Sie die Daten nach, oder geben Sie die Angabe selbst an.

## Befunde zu einem Dokument

finding-head =
    { $severity ->
        [error] Fehler
        [warning] Warnung
       *[note] Hinweis
    }[{ $code }]

finding-whole-file = (ganze Datei)

finding-clean = { $file }: in Ordnung

finding-counts = Fehler: { $errors }, Warnungen: { $warnings }, Hinweise: { $notes }

finding-near = Meinten Sie „{ $near }“?

finding-json-syntax =
    Kein JSON in Zeile { $line }, Spalte { $column }: { $what ->
        [end] Nach dem Ende folgt noch etwas.
        [unfinished] Der Text bricht mittendrin ab.
        [comma_or_bracket] Hier gehört ein Komma oder ] hin.
        [comma_or_brace] Hier gehört ein Komma oder { "}" } hin.
        [key] Hier gehört ein Schlüssel in Anführungszeichen hin.
        [colon] Nach dem Schlüssel gehört ein Doppelpunkt hin.
        [digit] Hier gehört eine Ziffer hin.
        [control] Ein Text enthält ein Steuerzeichen.
        [escape] Diese Escape-Folge kennt JSON nicht.
        [surrogate] Ein halbes Surrogatpaar steht allein.
        [hex] Hier gehören vier Hexziffern hin.
       *[value] Hier gehört ein Wert hin.
    }

finding-json-syntax-help = Berichtigen Sie den Text an dieser Stelle. Ein Editor, der JSON kennt, markiert sie.

finding-too-large =
    { $what ->
        [members] Dieses Objekt hat { $number } Einträge; gelesen werden höchstens { $most }.
        [items] Diese Liste hat { $number } Einträge; gelesen werden höchstens { $most }.
       *[bytes] Der Text hat { $number } Bytes; gelesen werden höchstens { $most }.
    }

finding-too-large-help = Nehmen Sie heraus, was nicht hierher gehört.

finding-too-deep = Tiefer als { $most } Ebenen verschachtelt, in Zeile { $line }, Spalte { $column }.

finding-too-deep-help = So tief ist kein Dokument. Suchen Sie nach Klammern, die nie geschlossen wurden.

finding-too-many = Darüber hinaus gefunden und nicht aufgeführt: { $more }.

finding-too-many-help = Beheben Sie zuerst diese, dann prüfen Sie noch einmal.

finding-duplicate-key = Der Schlüssel „{ $word }“ steht zweimal in einem Objekt.

finding-duplicate-key-help = Behalten Sie einen von beiden. Programme sind sich uneins, welcher gilt.

finding-unknown-field = Das Format kennt hier keinen Schlüssel „{ $word }“.

finding-unknown-field-help = Hier bekannt: { $known }.

finding-missing-field = Der Schlüssel „{ $word }“ fehlt.

finding-missing-field-help = Ergänzen Sie ihn.

finding-wrong-type =
    Hier steht: { $found ->
        [null] null
        [boolean] true oder false
        [whole] eine ganze Zahl
        [fraction] eine Zahl mit Nachkommastellen
        [list] eine Liste
        [object] ein Objekt
       *[text] ein Text
    }. Erwartet wird: { $wanted ->
        [object] ein Objekt
        [list] eine Liste
        [boolean] true oder false
        [whole] eine ganze Zahl
        [word] ein Wort in Anführungszeichen
        [day] ein Tag in Anführungszeichen
        [time] eine Uhrzeit in Anführungszeichen
        [minute] ein Tag mit Uhrzeit in Anführungszeichen
        [currency] ein Währungscode
        [place] ein Ortscode
        [link] ein Link
       *[text] ein Text
    }.

finding-wrong-type-help = Schreiben Sie den Wert in dieser Form.

finding-unknown-word = Das Wort „{ $word }“ ist hier nicht bekannt.

finding-unknown-word-help = Bekannte Wörter: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } liegt nicht zwischen { $least } und { $most }.
        [key] Der Schlüssel besteht nicht aus 32 Hexziffern.
        [email] Das ist keine E-Mail-Adresse.
        [order_reference] Die Bestellnummer ist leer oder länger als 80 Zeichen.
        [pack] Das ist kein Sprachpaket dieser Version.
        [amount] Ein Betrag ist zu groß, um genau dargestellt zu werden.
        [text] Der Text ist leer oder länger als 2000 Zeichen.
       *[value] „{ $value }“ gibt es nicht oder wird anders geschrieben.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Schreiben Sie eine Zahl aus diesem Bereich.
        [day] Schreiben Sie einen Tag, den es gibt, etwa 2026-11-21.
        [time] Schreiben Sie eine Uhrzeit wie 09:30.
        [minute] Schreiben Sie Tag und Uhrzeit wie 2026-10-15T10:00.
        [moment] Schreiben Sie eine Zeit mit Zeitzone wie 2026-11-21T10:30:00+01:00.
        [currency] Schreiben Sie einen Code nach ISO 4217 wie EUR.
        [place] Schreiben Sie einen Code nach ISO 3166 wie DE oder US-CA.
        [link] Schreiben Sie einen Link mit https:, mailto: oder tel: oder einen Pfad Ihrer Website, der mit / beginnt.
        [key] Erzeugen Sie 16 zufällige Bytes.
        [email] Schreiben Sie sie wie name@example.com.
        [order_reference] Übernehmen Sie sie aus der Bestellbestätigung.
        [pack] Verwenden Sie das Paket dieser Version.
        [amount] Verwenden Sie kleinere Beträge oder Mengen.
        [text] Schreiben Sie 1 bis 2000 Zeichen.
       *[value] Die Schreibweise steht in der Dokumentation.
    }

finding-unknown-version = Die Version { $number } des Formats ist hier nicht bekannt; gelesen wird Version 1.

finding-unknown-version-help = Aktualisieren Sie after-sales oder schreiben Sie die Regeln in Version 1.

finding-duplicate-rule = Die Kennung „{ $rule }“ gehört schon zu { $other }.

finding-duplicate-rule-help = Geben Sie jeder Regel eine eigene Kennung. Entscheidungen verweisen darauf.

finding-rule-tie = Im Fall „{ $case }“ können „{ $other }“ und „{ $rule }“ beide auf einen Artikel passen, und keine ist enger.

finding-rule-tie-help = Fassen Sie eine von beiden enger, oder lassen Sie Orte, Tage oder Kategorien einander ausschließen.

finding-window-length =
    { $what ->
        [season] Diese Saison nennt weder einen letzten Tag noch eine Zahl von Tagen.
       *[window] Längen, die diese Frist nennt: { $number }. Sie braucht genau eine.
    }

finding-window-length-help =
    { $what ->
        [season] Geben Sie last_day oder days an.
       *[window] Geben Sie eines an: days, months, until oder unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Die Regel „{ $rule }“ nennt keinen Fall und gilt deshalb nie.
        [fee] Eine Gebühr der Regel „{ $rule }“ ist zugleich ein Anteil am Preis und ein Betrag.
       *[terms] Die Regel „{ $rule }“ sagt zu, aber nicht wie lange oder was Käufer bekommen.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nennen Sie mindestens einen Fall, zum Beispiel return.
        [fee] Geben Sie share oder amount an, nicht beides.
       *[terms] Ergänzen Sie window und remedies, oder setzen Sie answer auf refuse oder ask_person.
    }

finding-season-order = Die Tage dieser Saison sind nicht in der richtigen Reihenfolge.

finding-season-order-help = Zuerst kommt ordered_from, dann ordered_until, dann last_day.

finding-secret-exposed = „{ $name }“ scheint ein Geheimnis zu enthalten. Die Datei ist öffentlich: Jeder Käufer kann sie lesen.

finding-secret-exposed-help = Nehmen Sie es heraus und lassen Sie es dort ersetzen, wo es ausgestellt wurde. Ihr Server kann es Anfragen hinzufügen.

finding-unknown-region = Der Shop legt keine Region „{ $word }“ fest; diese Regel passt auf niemanden.

finding-unknown-region-help = Ergänzen Sie sie in /shop/regions, oder nennen Sie ihre Orte in places.

finding-insecure-url = „{ $value }“ ist nicht verschlüsselt: Andere können mitlesen und ändern, was gesendet wird.

finding-insecure-url-help = Schreiben Sie die Adresse mit https:.

finding-currency-mix = Dieser Betrag ist in { $currency }; die Währung des Shops ist { $own }.

finding-currency-mix-help = Schreiben Sie ihn in der Währung des Shops. Andere Beträge fehlen in der Schätzung der Erstattung.

finding-contradiction =
    { $what ->
        [backwards] Das endet, bevor es beginnt.
        [refusal_gives] Die Regel „{ $rule }“ lehnt ab und nennt doch, was Käufer bekommen.
        [limit_zero] Die Regel „{ $rule }“ sagt zu und erlaubt es null Mal.
        [opens_too_late] Nach der Regel „{ $rule }“ können Käufer erst handeln, wenn die Frist vorbei ist.
        [same_unasked] Die Regel „{ $rule }“ tauscht nur gegen die gleiche Art und fragt nie danach.
        [shop_pays_amount] Nach der Regel „{ $rule }“ zahlt der Shop den Rückweg und nennt doch einen Betrag dafür.
        [window_remedy] Eine Frist der Regel „{ $rule }“ gilt für etwas, das die Regel nicht gewährt.
        [fee_over_price] Eine Gebühr der Regel „{ $rule }“ ist höher als der ganze Preis.
        [late_unreachable] Eine Stufe für Verspätete in der Regel „{ $rule }“ wird nie erreicht.
       *[empty_range] In einem Bereich der Regel „{ $rule }“ liegt nichts.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Vertauschen Sie die beiden Enden.
        [refusal_gives] Entfernen Sie remedies, oder setzen Sie answer auf accept.
        [limit_zero] Erhöhen Sie most, oder setzen Sie answer auf refuse.
        [opens_too_late] Lassen Sie die Wartezeit vor der Frist enden.
        [same_unasked] Ergänzen Sie die Bedingung same_kind, mit refuse oder dem, was sonst folgen soll.
        [shop_pays_amount] Entfernen Sie amount, oder setzen Sie payer auf buyer.
        [window_remedy] Ergänzen Sie es in remedies der Regel, oder nehmen Sie es aus der Frist.
        [fee_over_price] Anteile stehen in Hundertstel Prozent: 10 % sind 1000.
        [late_unreachable] Ordnen Sie die Stufen aufsteigend, die offene zuletzt.
       *[empty_range] Vertauschen Sie least und most oder from und until.
    }

finding-law-not-held = Das Recht von { $markets } ist in dieser Version nicht enthalten.

finding-law-not-held-help = Käufer dort lesen Ihre Regeln mit dem Hinweis, dass das Recht vor Ort mehr geben kann.

finding-below-law =
    { $what ->
        [months] Nach dem Recht von { $markets } steht der Shop länger für Mängel ein, als diese Frist reicht; Monate dort: { $number }.
       *[days] Nach dem Recht von { $markets } dürfen Käufer es sich länger überlegen, als diese Frist reicht; Tage dort: { $number }.
    }

finding-below-law-help = Käufer dort sehen das Bessere von beiden. Verlängern Sie die Frist, damit ein Text für alle gilt.

finding-exclusion-without-basis =
    { $what ->
        [goods] Die Regel „{ $rule }“ schließt { $goods } aus; das Recht von { $markets } nimmt solche Waren nicht aus.
       *[all] Die Regel „{ $rule }“ schließt Waren aus, die Käufer in { $markets } nach dem Gesetz zurückgeben dürfen.
    }

finding-exclusion-without-basis-help = Sagen Sie in traits, warum das Gesetz die Waren ausnimmt, oder beschränken Sie die Regel auf andere Orte. Käufer dort behalten das Recht.

finding-fee-against-law = Die Gebühr „{ $kind }“ fällt auch an, solange Käufer nach dem Recht von { $markets } kostenlos widerrufen dürfen.

finding-fee-against-law-help = Lassen Sie sie mit days erst nach den gesetzlichen Tagen beginnen, beschränken Sie sie mit places, oder entfernen Sie sie.

finding-freight-against-law =
    { $what ->
        [faults] Käufer zahlen den Rückweg mangelhafter, beschädigter oder falscher Ware; nach dem Recht von { $markets } zahlt der Shop.
       *[withdrawal] Käufer zahlen den Rückweg; beim Widerruf zahlt nach dem Recht von { $markets } der Shop.
    }

finding-freight-against-law-help = Setzen Sie payer auf shop, wenigstens für diese Orte.

finding-disclosure-unknown = Das Recht von { $markets } hängt davon ab, ob Sie Käufern dies mitteilen, und die Datei sagt es nicht: „{ $word }“.

finding-disclosure-unknown-help = Ergänzen Sie es in /shop/disclosures, mit told true oder false.

finding-case-without-rule = Keine Regel beantwortet den Fall „{ $case }“.

finding-case-without-rule-help = Ergänzen Sie eine Regel dafür. Ohne sie lesen Käufer nur, was das Gesetz gibt.

finding-item-without-rule =
    { $what ->
        [markets] Im Fall „{ $case }“ fallen in { $markets } manche Artikel unter keine Regel.
       *[everywhere] Im Fall „{ $case }“ fallen manche Artikel unter keine Regel.
    }

finding-item-without-rule-help = Ergänzen Sie für diesen Fall eine Regel ohne scope. Engere Regeln gehen ihr weiter vor.

finding-no-contact = Es ist niemand genannt, den man fragen kann.

finding-no-contact-help = Ergänzen Sie eine E-Mail-Adresse, eine Telefonnummer oder eine Seite. Jedes „Nein“ verweist darauf.

finding-text-missing = Dieser Text fehlt in Sprachen, in denen Sie antworten: { $languages }.

finding-text-missing-help = Ergänzen Sie ihn, oder nehmen Sie die Sprache aus /shop/languages.

finding-no-dispute-route = Es ist keine Schlichtungsstelle genannt; in { $markets } muss ein Shop, der an eine gebunden ist, sie nennen.

finding-no-dispute-route-help = Nennen Sie sie in /disputes, wenn Sie an eine gebunden sind.

finding-rule-shadowed = Die Regel „{ $rule }“ kann nie gelten: Engere Regeln passen auf alles, wovon sie handelt.

finding-rule-shadowed-help = Entfernen Sie sie, oder fassen Sie die anderen enger.

finding-unknown-locale = In „{ $word }“ gibt es keine Sätze; diese sind in { $other }.

finding-unknown-locale-help = Verlangen Sie eine von diesen: { $known }.
