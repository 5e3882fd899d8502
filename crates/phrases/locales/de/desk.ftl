## Desk

desk-language-name = Deutsch

desk-language = Sprache

desk-day = { DATE($day, style: "long") }

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

desk-sku = Artikelnummer

desk-quantity = Menge

desk-price = Bezahlter Preis

desk-wish = Wunsch
desk-reason = Grund
desk-serials = Seriennummern
desk-wanted = Stattdessen gewünscht

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

desk-not-sent-before = Dieses Formular wurde schon mit anderen Angaben gesendet, und diese Anfrage liegt uns vor. Um auch diese zu senden, drücken Sie noch einmal auf die Schaltfläche.

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

case-letter-subject =
    { $word ->
        [waiting] Wir haben eine Frage zu Ihrer Anfrage: { $id }
        [accepted] Ihre Anfrage ist angenommen: { $id }
        [refused] Ihre Anfrage ist abgelehnt: { $id }
        [completed] Ihre Anfrage ist abgeschlossen: { $id }
       *[other] Neues zu Ihrer Anfrage: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } sieht sich Ihre Anfrage an.
        [waiting] { $shop } braucht etwas von Ihnen, bevor es mit Ihrer Anfrage weitergeht.
        [accepted] { $shop } hat Ihre Anfrage angenommen.
        [refused] { $shop } hat Ihre Anfrage abgelehnt.
        [completed] { $shop } hat Ihre Anfrage abgeschlossen.
       *[other] Es gibt Neues von { $shop } zu Ihrer Anfrage.
    }

case-letter-next =
    { $word ->
        [waiting] Schreiben Sie uns auf Ihrer Statusseite. Dann machen wir weiter.
        [accepted] Wir tun, was wir Ihnen geschrieben haben. Sie müssen nichts tun, außer unsere Nachricht bittet Sie darum.
        [refused] Wenn Sie das anders sehen, schreiben Sie uns auf Ihrer Statusseite.
        [completed] Nichts weiter. Ist noch etwas offen, schreiben Sie uns auf Ihrer Statusseite. Dort können Sie uns auch bewerten.
       *[other] Wir antworten auf Ihrer Statusseite, sobald wir mehr wissen.
    }

case-letter-state = Stand

desk-letter-plain = Falls sich diese Seite nicht öffnet, geht diese mit jedem Browser:
