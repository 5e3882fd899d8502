## Inbox

inbox-skip = Zum Inhalt

inbox-pages = Seiten

# same as English
inbox-shop = Shop

inbox-account = Ihr Konto

inbox-not-allowed-title = Das dürfen Sie nicht

inbox-not-allowed-text = Nichts wurde geändert. Ein Inhaber des Shops kann Ihnen eine andere Rolle geben.

inbox-state =
    { $word ->
        [received] Neu
        [in_review] In Prüfung
        [waiting] Wartet auf Kunden
        [accepted] Angenommen
        [refused] Abgelehnt
       *[completed] Abgeschlossen
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Bestellung, E-Mail, Name, Produkt oder Fall

inbox-case-label = Art des Falls

inbox-every-case = Alle Arten

inbox-needs-answer = Braucht eine Antwort

inbox-clear = Zurücksetzen

inbox-overdue = Überfällig seit { $moment }

inbox-answer-by = Antwort bis { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } Antwort ist überfällig.
       *[other] { $count } Antworten sind überfällig.
    }

inbox-first-page = Erste Seite

inbox-next-page = Nächste Seite

inbox-export = Diese Liste herunterladen:

inbox-cases = Fälle

inbox-case-before = Voriger Fall

inbox-case-after = Nächster Fall

inbox-action =
    { $word ->
        [approve] Annehmen
        [ask] Beim Kunden nachfragen
        [decline] Ablehnen
        [exception] Ausnahme machen
        [goods] Ware eingegangen
        [parcel] Etwas ist unterwegs
        [refund] Erstattung erledigt
        [solved] Anders gelöst
        [write] Dem Kunden schreiben
        [review] Prüfung beginnen
       *[reopen] Wieder öffnen
    }

inbox-action-hint =
    { $word ->
        [approve] Der Kunde bekommt, worum er gebeten hat.
        [ask] Der Fall wartet auf die Antwort des Kunden.
        [decline] Sagen Sie, warum, und was der Kunde jetzt tun kann.
        [exception] Sie geben mehr, als Ihre Regeln und das Gesetz verlangen. Das wird als Ausnahme vermerkt.
        [goods] Der Kunde erfährt, dass die Ware da ist.
        [parcel] Ein Etikett, ein Ersatz oder die reparierte Ware: Der Kunde bekommt Nummer und Link.
        [refund] Das Geld ist unterwegs. Damit ist der Fall abgeschlossen.
        [solved] Der Kunde hat etwas anderes als Geld bekommen. Damit ist der Fall abgeschlossen.
        [write] Der Stand bleibt, wie er ist.
        [review] Der Kunde sieht, dass sich jemand darum kümmert.
       *[reopen] Der Fall wird wieder geprüft.
    }

inbox-action-go =
    { $word ->
        [approve] Annehmen
        [ask] Frage senden
        [decline] Ablehnen
        [exception] Als Ausnahme annehmen
        [goods] Speichern
        [parcel] Speichern
        [refund] Als erstattet abschließen
        [solved] Als gelöst abschließen
        [write] Nachricht senden
        [review] Prüfung beginnen
       *[reopen] Wieder öffnen
    }

inbox-goods-message = Wir haben die Ware erhalten.

inbox-message-optional = Nachricht an den Kunden, wenn Sie möchten

inbox-message-hint = Der Kunde liest sie auf der Statusseite. Sprache des Kunden: { $language }

# same as English
inbox-template = Text

inbox-put-in = Einsetzen

inbox-tracking-number = Sendungsnummer

inbox-tracking-link = Link zur Sendung

inbox-resolution = Lösung

inbox-taken-back = Der Kunde hat die Anfrage zurückgenommen

inbox-amount = Erstatteter Betrag

inbox-currency = Währung

inbox-words-missing = Noch nicht gespeichert: Sagen Sie dem Kunden, warum, oder was Sie brauchen.

inbox-places-left = Noch nicht gespeichert: In der Nachricht steht eine Stelle in geschweiften Klammern, die Sie ausfüllen müssen.

inbox-link-wrong = Noch nicht gespeichert: Der Link muss mit https:// beginnen.

inbox-parcel-missing = Noch nicht gespeichert: Geben Sie eine Sendungsnummer oder einen Link ein.

inbox-solution-missing = Noch nicht gespeichert: Wählen Sie, wie es gelöst wurde.

inbox-amount-wrong = Noch nicht gespeichert: Geben Sie den Betrag wie 12,90 ohne Tausenderzeichen ein und die Währung wie EUR.

inbox-too-long = Noch nicht gespeichert: Die Nachricht hat mehr als 2.000 Zeichen.

inbox-exception = Ausnahme

inbox-rating = Bewertung des Kunden

inbox-stars = { $stars } von 5

inbox-erase = Personenbezogene Daten löschen

inbox-erase-text = Name, E-Mail, Bestellnummer, Nachrichten und Fotos sind dann weg. Was die Zahlen brauchen, bleibt.

inbox-erase-sure = Ja, endgültig löschen

inbox-step =
    { $word ->
        [message] Nachricht
        [tracking] Sendung
        [photos] Fotos
       *[state] Vermerkt
    }

inbox-actor =
    { $word ->
        [buyer] Kunde
        [shop] Shop
       *[desk] Automatisch
    }

inbox-gives =
    { $word ->
        [law] Nach dem Gesetz:
       *[shop] Nach Ihren Regeln:
    }

inbox-refuses =
    { $word ->
        [law] Dagegen nach dem Gesetz:
       *[shop] Dagegen nach Ihren Regeln:
    }

inbox-not-told = Der Kunde hat nicht gesagt:

inbox-opens-on = Erster Tag

inbox-send-by = Ware abgeschickt bis

inbox-money-by = Geld zurück bis

inbox-unlimited = Kein Ende

inbox-person-decides = Darüber entscheidet ein Mensch in Ihrem Shop.

inbox-conditions = Bedingungen

inbox-holds = erfüllt

inbox-fails = nicht erfüllt

inbox-open = offen

# same as English
inbox-staff = Team

inbox-role =
    { $word ->
        [owner] Inhaber
        [agent] Bearbeiter
       *[reader] Leser
    }

inbox-role-label = Rolle

inbox-role-hint = Inhaber dürfen alles. Bearbeiter antworten und laden herunter. Leser können nur lesen.

inbox-person =
    { $word ->
        [active] Aktiv
        [invited] Eingeladen
        [expired] Einladung abgelaufen
       *[off] Abgeschaltet
    }

inbox-invite = Jemanden einladen

inbox-invite-go = Link erstellen

inbox-link-text = Geben Sie diesen Link { $name }. Er gilt einmal, 7 Tage lang, und wird nicht noch einmal angezeigt.

inbox-new-link = Neuer Link

inbox-switch-off = Abschalten

inbox-switch-on = Einschalten

inbox-save = Speichern

inbox-remove = Löschen

inbox-fields-wrong = Nichts wurde geändert: Geben Sie einen Namen ein und eine E-Mail wie name@example.com.

inbox-last-owner = Nichts wurde geändert: Der Shop braucht zuerst einen anderen Inhaber, der sich anmelden kann.

inbox-other-shop = Nichts wurde geändert: Diese Person arbeitet auch für einen anderen Shop. Den Link kann erstellen, wer Inhaber beider Shops ist.

inbox-one-password = Das eine Passwort von früher öffnet noch alles. Wenn alle ein Konto haben, schaffen Sie es ab.

inbox-one-password-go = Das eine Passwort abschaffen

inbox-login-wrong = E-Mail und Passwort passen nicht zusammen.

inbox-forgotten = Passwort vergessen? Ein Inhaber des Shops kann Ihnen einen neuen Link geben.

inbox-setup-title = Ihr Konto für den Posteingang

inbox-setup-text = Sie sind Inhaber: Sie sehen jede Anfrage und können andere einladen.

inbox-setup-go = Konto erstellen

inbox-invitation-title = Anfragen von Kunden von { $shop }

inbox-invitation-text = Willkommen, { $name }. Wählen Sie ein Passwort; danach melden Sie sich mit Ihrer E-Mail an.

inbox-invitation-closed = Eine Einladung gilt einmal, 7 Tage lang. Bitten Sie den Inhaber des Shops um einen neuen Link.

inbox-your-name = Ihr Name

inbox-your-email = Ihre E-Mail

inbox-name-wrong = Geben Sie Ihren Namen ein; bis zu 80 Zeichen.

inbox-change-password = Passwort ändern

inbox-current-password = Jetziges Passwort

inbox-everywhere = Überall abmelden

inbox-everywhere-text = Auf jedem Computer und Telefon, auch auf diesem.

inbox-templates = Texte

inbox-templates-text = Ihre eigenen Worte für Antworten. Ein Kunde bekommt einen Text in seiner Sprache, sonst in der ersten Sprache Ihres Shops.

inbox-places = Der Desk setzt ein: { LIST($places) }

inbox-no-templates = Noch keine Texte.

inbox-new-template = Neuer Text

inbox-template-name = Name des Textes

# same as English
inbox-text = Text

inbox-template-wrong = Noch nicht gespeichert: Geben Sie einen Namen und einen Text bis 2.000 Zeichen ein.
