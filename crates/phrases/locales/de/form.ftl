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
ui-day-wrong = Wählen Sie einen Tag. Er darf nicht in der Zukunft liegen.
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
ui-calendar = In den Kalender
ui-share = Teilen
ui-copied = Kopiert
ui-money = Ihr Geld zurück
ui-form-title = Ihre Anfrage an { $shop }
ui-form-lead = Sie brauchen kein Konto. Wir fragen nur, was der Shop für eine Antwort braucht.
ui-field-order = Bestellnummer
ui-field-order-hint = Sie steht in der E-Mail, die Ihre Bestellung bestätigt.
ui-contract-hint = Oder was Sie wann bestellt haben.
ui-field-email = E-Mail-Adresse
ui-field-email-hint = Damit der Shop Ihnen antworten kann.
# same as English
ui-field-name = Name
ui-field-remedy = Was wünschen Sie sich?
ui-remedy-any = Der Shop darf etwas vorschlagen
ui-field-message =
    { $case ->
        [defect] Was ist nicht in Ordnung?
        [damaged] Was ist beschädigt?
        [wrong] Was haben Sie bekommen?
        [missing] Was fehlt?
        [guarantee] Was ist nicht in Ordnung?
        [repair] Was muss repariert werden?
        [complaint] Was ist schiefgelaufen?
        [trade_in] In welchem Zustand ist es?
       *[other] Nachricht an den Shop
    }
ui-bank-hint = Bitte keine Bank- oder Kartennummern angeben. Der Shop braucht sie hier nicht.
ui-field-serials = Seriennummer
ui-serials-hint = Sie steht auf dem Artikel, der Verpackung oder der Rechnung. Bei mehreren Artikeln eine je Zeile.
ui-field-wanted =
    { $case ->
        [spare_part] Welches Teil brauchen Sie?
       *[other] Was möchten Sie stattdessen?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Name oder Nummer, wenn Sie sie kennen.
        [exchange] Größe, Farbe oder ein anderer Artikel.
       *[other] Nur wenn Sie etwas anderes möchten: Größe, Farbe oder ein anderer Artikel.
    }
ui-optional = freiwillig
ui-error-empty =
    { $field ->
        [message] Beschreiben Sie es mit ein paar Worten.
        [wanted] Schreiben Sie, was Sie möchten.
        [serials] Geben Sie die Seriennummer ein. Wenn Sie sie nicht finden, schreiben Sie das hier.
        [photos] Fügen Sie ein Foto hinzu oder geben Sie an, dass Sie das nicht können.
        [email] Geben Sie Ihre E-Mail-Adresse ein.
        [name] Geben Sie Ihren Namen ein.
       *[order_reference] Geben Sie Ihre Bestellnummer ein.
    }
ui-error-wrong =
    { $field ->
        [wanted] Das ist zu lang. Möglich sind 300 Zeichen.
        [serials] Geben Sie höchstens 20 Seriennummern ein, jede mit höchstens 80 Zeichen.
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
ui-phase =
    { $phase ->
        [waiting] Das System des Shops antwortet nicht. Wir versuchen es um { $time } Uhr noch einmal.
        [elsewhere] Ihre Anfrage wird in einem anderen Tab gesendet. Bitte warten Sie.
       *[looking_up] Wir sehen nach, ob Ihre Anfrage angekommen ist.
    }
ui-earlier-title = Wir sehen nach, ob Ihre frühere Anfrage angekommen ist
ui-received-title = Der Shop hat Ihre Anfrage
ui-receipt-number = Nummer der Bestätigung
ui-receipt-time = Eingegangen
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Die Antwort des Shops finden Sie auf der Seite Ihrer Anfrage. Bewahren Sie den Link und die Nummer auf.
ui-receipt-next-mail = Bewahren Sie die Nummer auf. Der Shop kann an Ihre E-Mail-Adresse antworten.
ui-your-copy = Ihre Anfrage
ui-receipt-mail = Eine Kopie kommt an Ihre E-Mail-Adresse.
ui-receipt-earlier = Der Shop hat eine frühere Fassung Ihrer Anfrage, ohne Ihre letzten Änderungen. Bitte teilen Sie diese mit.
ui-status-link = Anfrage verfolgen
ui-not-sent-title = Ihre Anfrage wurde nicht gesendet
ui-not-sent-why =
    { $why ->
        [offline] Sie sind nicht mit dem Internet verbunden.
        [busy] Der Shop bekommt gerade zu viele Anfragen. Versuchen Sie es etwas später noch einmal.
        [refused] Das System des Shops hat die Anfrage nicht angenommen.
       *[not_arrived] Die Verbindung brach ab, bevor Ihre Anfrage beim Shop ankam.
    }
ui-shop-says = Das System des Shops meldet: { $words }
ui-again-at = Ab { $time } Uhr können Sie es noch einmal versuchen.
ui-earlier-gone = Ihre frühere Anfrage hat den Shop nicht erreicht. Ihre Eingaben werden auf diesem Gerät nicht gespeichert. Bitte senden Sie sie noch einmal.
ui-kept = Alles, was Sie eingegeben haben, ist noch da.
ui-try-again = Noch einmal versuchen
ui-unknown-title = Wir wissen noch nicht, ob Ihre Anfrage angekommen ist
ui-unknown-text = Der Shop hat nicht klar geantwortet. Sie können gefahrlos noch einmal nachsehen: Ihre Anfrage kann nicht doppelt ankommen.
ui-check-again = Noch einmal nachsehen
ui-sent-title = Ihre Anfrage wurde gesendet
ui-sent-text = Das System des Shops gibt keine Bestätigung. Wir können also nicht sehen, was daraus wurde. Bewahren Sie Ihre Kopie auf. Wenn Sie nichts hören, fragen Sie beim Shop nach.
ui-hand-over-title = Noch ein Schritt fehlt
ui-hand-over =
    { $way ->
        [mailto] Senden Sie die Nachricht in Ihrem E-Mail-Programm ab. Wenn es sich nicht geöffnet hat, kopieren Sie Ihre Anfrage und schreiben Sie dem Shop.
       *[copy] Kopieren Sie Ihre Anfrage und schicken Sie sie dem Shop.
    }
ui-stopped = Auf dieser Seite ist etwas schiefgelaufen. Ihre Eingaben stehen in diesem Formular: Bitte senden Sie sie von hier ab.
ui-handed-over = Die Seite des Shops kümmert sich jetzt um Ihre Anfrage
ui-write-to-shop = Schreiben Sie dem Shop oder rufen Sie an. Ein Mensch antwortet Ihnen.
ui-no-contact = Auf der Kontaktseite des Shops steht, wie Sie einen Menschen erreichen.
ui-photos-title = Fotos
ui-photos-hint = Bis zu 5 Fotos davon, was nicht stimmt. Ort und Kameradaten werden vor dem Senden entfernt.
ui-no-photos = Ich kann keine Fotos hinzufügen
ui-photos-add = Fotos auswählen
ui-photos-camera = Foto aufnehmen
ui-photos-drop = Sie können sie auch hierher ziehen oder einfügen.
ui-photos-busy = Ihre Fotos werden vorbereitet …
ui-photo = Foto { $number }
ui-photo-remove = Foto { $number } entfernen
ui-photos-count = { $count } von 5 Fotos hinzugefügt
ui-photo-refused =
    { $why ->
        [unreadable] Dieser Browser kann das Foto nicht lesen. Speichern Sie es als JPEG oder schicken Sie es dem Shop später.
        [too_large] Das Foto ist zu groß. Erlaubt sind höchstens 40 Megapixel.
        [too_many] Sie können höchstens 5 Fotos hinzufügen.
        [same] Dieses Foto ist schon da.
       *[not_image] Das ist kein Foto.
    }
ui-photos-insecure = Hier lassen sich keine Fotos hinzufügen, weil die Verbindung zu dieser Seite nicht sicher ist. Ihre Anfrage geht auch ohne Fotos.
ui-photo-state =
    { $state ->
        [sending] unterwegs
        [arrived] angekommen
        [missing] fehlt
       *[waiting] wartet
    }
ui-photos-arrived = { $count } von { $total } Fotos angekommen
ui-photos-missing =
    { $count ->
        [one] { $count } von { $total } Fotos fehlt. Ihre Anfrage ist angekommen.
       *[other] { $count } von { $total } Fotos fehlen. Ihre Anfrage ist angekommen.
    }
ui-photos-keep-open = Bitte lassen Sie diese Seite offen, bis alle Fotos angekommen sind.
ui-photos-retry = Fehlende Fotos noch einmal senden
ui-photos-not-taken = Die Fotos konnten nicht übergeben werden. Bitte schicken Sie sie dem Shop per E-Mail.
