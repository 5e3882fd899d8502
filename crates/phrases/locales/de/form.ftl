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
