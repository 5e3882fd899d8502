## Orders that the shop’s system tells, and how buyers find theirs.

orders-title = Bestellungen

orders-lead = Geben Sie dem Desk Ihre Bestellungen. Kundinnen und Kunden tippen dann weniger, und neben einer Anfrage sehen Sie, was Ihr Shop weiß.

orders-known = Bekannte Bestellungen: { NUMBER($count) }

orders-last = Letzte Änderung: { $moment }

orders-file = CSV-Datei

orders-file-hint = Bis 4 MB. Die erste Zeile nennt die Spalten; jede Zeile ist eine Position einer Bestellung.

orders-check = Datei prüfen

orders-columns = Spalten der Datei

orders-column =
    { $word ->
        [reference] Bestellnummer, wie die Kundschaft sie kennt. Nötig.
        [email] Adresse, mit der bestellt wurde. Nötig; gespeichert wird nur ein Hash davon.
        [ordered_on] Tag der Bestellung, wie 2026-11-21.
        [currency] Drei Buchstaben, wie EUR. Nötig, wenn ein Preis dasteht.
        [sku] Artikelnummer.
        [title] Name des Produkts.
        [category] Kategorie des Produkts.
        [traits] Was es ist, in den Wörtern der Richtlinie, wie custom_made.
        [price] Preis einer Einheit, wie 129,90.
        [quantity] Stückzahl.
        [delivered_on] Tag der Übergabe, wie 2026-11-24. Leer lassen, solange er nicht bekannt ist.
       *[arrived] Ob es angekommen ist: yes oder no.
    }

orders-preview = Noch ist nichts gespeichert

orders-stored = Gespeichert

orders-new = Neue Bestellungen

orders-changed = Geänderte Bestellungen

orders-same = Unverändert bekannt

orders-store = Bestellungen speichern

orders-passed-over = Nicht gelesen, weil diese Spalten hier nicht bekannt sind: { $columns }

orders-wrong = Die Datei hat Fehler; nichts wurde gespeichert

orders-row = Zeile

orders-cell = Spalte

orders-problem = Was nicht stimmt

orders-no-file = Wählen Sie zuerst eine Datei.

orders-not-text = Das ist keine Textdatei in UTF-8. Speichern Sie sie als „CSV UTF-8“ und wählen Sie sie erneut.

orders-too-large = Die Datei ist größer als 4 MB. Teilen Sie sie auf.

orders-find = Ihre Bestellung finden

orders-find-text = Geben Sie die Bestellnummer und die E-Mail-Adresse ein, mit der Sie bestellt haben. Dann brauchen Sie den Rest nicht einzutippen.

orders-find-go = Bestellung finden

orders-find-none = Wir finden keine Bestellung mit dieser Nummer und dieser E-Mail-Adresse. Prüfen Sie beide, oder schreiben Sie uns ohne sie.

orders-find-without = Schreiben, ohne die Bestellung zu suchen

orders-found = Bestellung { $reference }

orders-found-text = Um welchen Artikel geht es?

orders-choose = Auswählen

orders-item = Artikel ohne Namen

orders-known-title = Bekannte Bestellung

orders-source =
    { $word ->
        [csv] Aus einer Datei
        [woocommerce] Aus WooCommerce
        [shopify] Aus Shopify
        [medusa] Aus Medusa
       *[api] Aus Ihrem Shopsystem
    }

orders-by-these = Mit diesen Angaben
