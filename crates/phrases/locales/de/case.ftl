case-state =
    { $word ->
        [received] Eingegangen
        [in_review] In Prüfung
        [waiting] Wartet auf Sie
        [accepted] Angenommen
        [refused] Abgelehnt
       *[completed] Abgeschlossen
    }

case-lead =
    { $word ->
        [received] Ihre Anfrage liegt uns vor. Noch hat sie niemand angesehen.
        [in_review] Wir sehen uns Ihre Anfrage an.
        [waiting] Wir brauchen etwas von Ihnen, bevor es weitergeht. Unsere Nachricht unten sagt, was.
        [accepted] Wir haben Ihre Anfrage angenommen.
        [refused] Wir haben Ihre Anfrage abgelehnt. Unsere Nachricht unten sagt, warum.
       *[completed] Ihre Anfrage ist abgeschlossen.
    }

case-since = Seit { $moment }

case-next-title = So geht es weiter

case-next =
    { $word ->
        [received] Wir sehen uns Ihre Anfrage an und antworten hier. Bis dahin müssen Sie nichts tun.
        [in_review] Wir antworten hier, sobald wir mehr wissen. Bis dahin müssen Sie nichts tun.
        [waiting] Schreiben Sie uns auf dieser Seite. Dann machen wir weiter.
        [accepted] Wir tun, was wir Ihnen geschrieben haben. Sie müssen nichts tun, außer unsere Nachricht bittet Sie darum.
        [refused] Wenn Sie das anders sehen, schreiben Sie uns auf dieser Seite.
       *[completed] Nichts weiter. Ist noch etwas offen, schreiben Sie uns auf dieser Seite.
    }

case-answer-by = Wir antworten bis { $moment }.

case-answer-late = Wir wollten bis { $moment } antworten. Wir sind zu spät, und das tut uns leid.

case-our-message = Unsere Nachricht

case-by =
    { $who ->
        [buyer] Sie
        [shop] { $shop }
       *[desk] Automatisch
    }

case-step =
    { $word ->
        [message] Nachricht
        [tracking] Paket
       *[photos] Fotos
    }

case-tracking = Sendungsnummer

case-tracking-follow = Paket verfolgen

case-result = Ergebnis

case-end =
    { $word ->
        [refused] Abgelehnt
       *[withdrawn] Von Ihnen zurückgenommen
    }

case-refunded = Zurückgezahlt

case-write-title = Schreiben Sie uns

case-write-label = Ihre Nachricht

case-write-hint = Höchstens 2.000 Zeichen. Bitte keine Konto- oder Kartennummern.

case-write-reopens = Mit Ihrer Nachricht geht der Fall weiter. Sie können hier bis { DATE($day, style: "long") } schreiben.

case-write-over = Dieser Fall ist seit mehr als 30 Tagen abgeschlossen. Gibt es etwas Neues, stellen Sie eine neue Anfrage oder fragen Sie jemanden.

case-write-go = Nachricht senden

case-write-done = Ihre Nachricht ist da.

case-write-wrong =
    { $why ->
        [empty] Nicht gesendet: Bitte schreiben Sie zuerst etwas.
        [long] Nicht gesendet: höchstens 2.000 Zeichen. Bitte kürzen Sie Ihre Nachricht.
        [many] Nicht gesendet: Sie haben seit gestern 20-mal geschrieben. Bitte versuchen Sie es später; Ihre anderen Nachrichten haben wir.
       *[before] Dieses Formular kam schon mit einem anderen Text an, und den haben wir. Um auch diesen zu senden, drücken Sie noch einmal auf die Schaltfläche.
    }

case-rate-title = Wie war es mit uns?

case-rate-lead = Wie zufrieden sind Sie damit, wie wir Ihren Fall bearbeitet haben?

case-stars =
    { $word ->
        [one] Sehr unzufrieden
        [two] Unzufrieden
        [three] Weder noch
        [four] Zufrieden
       *[five] Sehr zufrieden
    }

case-rate-comment = Was sollten wir wissen? (freiwillig)

case-rate-go = Bewertung senden

case-rate-change = Bewertung ändern

case-rate-thanks = Danke für Ihre Bewertung. Sie können sie bis { DATE($day, style: "long") } ändern.

case-rate-kept = Danke für Ihre Bewertung.

case-rate-given = Ihre Bewertung

case-rate-wrong =
    { $why ->
        [stars] Nicht gesendet: Bitte wählen Sie eine der fünf Antworten.
        [long] Nicht gesendet: höchstens 2.000 Zeichen. Bitte fassen Sie sich kürzer.
        [late] Ihre Bewertung lässt sich nicht mehr ändern.
       *[open] Bewerten können Sie, sobald der Fall abgeschlossen ist.
    }

desk-moment = { DATE($day, style: "long") }, { $time } Uhr

desk-money = { MONEY($amount) }

desk-order = Bestellnummer

desk-product = Produkt

desk-history = Verlauf

desk-status-title = Ihre Anfrage

desk-your-request = Was Sie gesendet haben

desk-case-number = Fallnummer

desk-received-at = Eingegangen

desk-about = Anliegen

desk-you-wrote = Ihre Nachricht

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
