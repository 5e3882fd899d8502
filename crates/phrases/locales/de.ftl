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
       *[cancellation] Ja, Sie können die Bestellung stornieren.
    }
headline-if = Ja, wenn die Punkte unten zutreffen.
headline-person = Das entscheidet ein Mensch im Shop.
headline-no = Nein, nach unserer Rechnung nicht.
headline-unknown = Wir müssen noch etwas wissen.
last-day = Sagen Sie uns spätestens am { $day } Bescheid.
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
       *[send_missing] Wir schicken Ihnen, was fehlt.
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
       *[send_missing] Nachlieferung
    }
another-way = Sie können auch diesen Weg wählen.
basis-law = Das gibt Ihnen das Gesetz Ihres Landes.
basis-law-check = Wir glauben, dass das Gesetz Ihres Landes das vorsieht. Bitte prüfen Sie es.
basis-shop = Das versprechen wir Ihnen.
credit-bonus = Nehmen Sie ein Guthaben, dann bekommen Sie { $share } mehr.
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
       *[other] Wir behalten { $amount }.
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
       *[total] Sie bekommen zurück
    }
fee =
    { $kind ->
        [restocking] Wir berechnen eine Gebühr für die Wiedereinlagerung.
        [collection] Wir berechnen die Abholung.
        [handling] Wir berechnen eine Bearbeitungsgebühr.
       *[late] Wir berechnen eine Gebühr, wenn Sie zu spät sind.
    }
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
       *[no_shipment] ohne Versand
    }
proof-needed = Bitte halten Sie bereit: { LIST($things) }.
proof =
    { $proof ->
        [receipt] Beleg oder Bestellnummer
        [photos] Fotos
        [video] ein Video
        [serial_number] Seriennummer
        [medical_certificate] ärztliches Attest
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
       *[return_instead] Warten Sie die Lieferung ab und senden Sie es dann zurück.
    }
alternative-label =
    { $way ->
        [ask_shop] Den Shop fragen
        [report_defect] Mangel melden
        [use_guarantee] Garantie nutzen
        [exchange] Umtauschen
        [return_bundle] Ganzes Paket zurückgeben
        [wait_until_open] Später wiederkommen
       *[return_instead] Stattdessen zurückgeben
    }
contact =
    { $kind ->
        [email] Schreiben Sie an { $value }.
        [phone] Rufen Sie an: { $value }.
        [post] Schicken Sie einen Brief an { $value }.
       *[page] Nutzen Sie unsere Kontaktseite.
    }
contact-hours = Zu diesen Zeiten erreichen Sie uns: { $hours }.

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
       *[subdivision] Manche Regeln sind von Region zu Region verschieden.
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
       *[contact] Wer Ihnen hilft
    }
card-case =
    { $case ->
        [damaged] Es kommt beschädigt an? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
        [wrong] Es ist der falsche Artikel? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
       *[missing] Etwas fehlt? Das bieten wir Ihnen: { LIST($ways, type: "or") }.
    }
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
ui-money = Ihr Geld zurück
ui-form-title = Ihre Anfrage an { $shop }
ui-form-lead = Sie brauchen kein Konto. Wir fragen nur, was der Shop für eine Antwort braucht.
ui-field-order = Bestellnummer
ui-field-order-hint = Sie steht in der E-Mail, die Ihre Bestellung bestätigt.
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
ui-review-answers = Ihre Antworten
ui-review-statement = Was wir Ihnen gesagt haben
ui-change = Ändern
ui-send = Anfrage absenden
ui-sending = Ihre Anfrage wird gesendet …
ui-received-title = Der Shop hat Ihre Anfrage
ui-receipt-number = Nummer der Bestätigung
ui-receipt-time = Eingegangen
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Bewahren Sie die Nummer auf. Der Shop antwortet per E-Mail.
ui-receipt-earlier = Der Shop hat eine frühere Fassung Ihrer Anfrage. Ihre letzten Änderungen fehlen darin. Bitte teilen Sie sie dem Shop mit.
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
       *[not_started] Nicht begonnen oder geladen
    }
