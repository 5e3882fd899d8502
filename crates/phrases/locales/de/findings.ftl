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
        [serials] Mehr als 20 Seriennummern, oder eine ist leer oder länger als 80 Zeichen.
        [wish] Der Wunsch ist leer oder länger als 300 Zeichen.
        [photos] Mehr als 5 Fotos, oder eines steht doppelt da oder ohne seinen SHA-256 in kleinen Hexziffern.
        [pack] Das ist kein Sprachpaket dieser Version.
        [amount] Ein Betrag ist zu groß, um genau dargestellt zu werden.
        [text] Der Text ist leer oder länger als 2000 Zeichen.
        [same] „{ $value }“ weicht von einer früheren Zeile dieser Bestellung ab.
       *[value] „{ $value }“ gibt es nicht, oder es wird anders geschrieben.
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
        [serials] Nennen Sie bis zu 20, jede so, wie sie auf dem Artikel steht.
        [wish] Schreiben Sie 1 bis 300 Zeichen.
        [photos] Nennen Sie bis zu 5 Fotos, jedes einmal.
        [pack] Verwenden Sie das Paket dieser Version.
        [amount] Verwenden Sie kleinere Beträge oder Mengen.
        [text] Schreiben Sie 1 bis 2000 Zeichen.
        [price] Schreiben Sie ihn wie 129,90, mit nicht mehr Stellen, als die Währung hat.
        [same] Schreiben Sie in jede Zeile einer Bestellung dasselbe.
       *[value] Die Schreibweise steht in der Dokumentation.
    }

finding-unknown-version = Die Version { $number } des Formats ist hier nicht bekannt; gelesen wird Version 1.

finding-unknown-version-help = Aktualisieren Sie after-sales oder schreiben Sie die Richtlinie in Version 1.

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
       *[terms] Die Regel „{ $rule }“ sagt zu, lässt aber offen, wie lange oder was Käufer bekommen.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nennen Sie mindestens einen Fall, zum Beispiel return.
        [fee] Geben Sie share oder amount an, nicht beides.
       *[terms] Ergänzen Sie window und remedies, oder setzen Sie answer auf refuse oder ask_person.
    }

finding-season-order = Die Tage dieser Saison sind nicht in der richtigen Reihenfolge.

finding-season-order-help = Zuerst kommt ordered_from, dann ordered_until, dann last_day.

finding-secret-exposed = „{ $name }“ scheint ein Geheimnis zu enthalten. Die Richtlinie ist öffentlich: Jeder Käufer kann sie lesen.

finding-secret-exposed-help = Nehmen Sie es heraus und lassen Sie es dort ersetzen, wo es ausgestellt wurde. Ihr Server kann es Anfragen hinzufügen.

finding-endpoint-setting =
    { $what ->
        [header] Der Endpunkt „{ $preset }“ braucht den Header „{ $name }“.
        [address] Die Adresse des Endpunkts „{ $preset }“ endet nicht auf { $name }.
       *[setting] Der Endpunkt „{ $preset }“ braucht die Einstellung „{ $name }“.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Ergänzen Sie ihn in /endpoint/headers. Was zu einem Käufer gehört, nennt die Seite in einem meta-Element.
        [address] Schreiben Sie die ganze Adresse, etwa https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Ergänzen Sie Namen und Wert in /endpoint/settings. Niemals ein Geheimnis.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Mit simple oder no-cors in cors senden Browser keine eigenen Header.
        [json] Mit simple oder no-cors in cors senden Browser kein JSON.
        [method] Mit simple oder no-cors in cors senden Browser nur POST.
        [same_origin] „{ $preset }“ nimmt Anfragen nur von der eigenen Website an.
        [simple] „{ $preset }“ beantwortet die Frage nicht, die Browser vor dem Senden stellen.
        [address] An diese Adresse lässt sich mit „{ $preset }“ nichts senden.
        [status] Ein Status außerhalb von 200 bis 299 ist kein Erfolg.
        [timeout] Ein Aufruf darf 1 bis 120 Sekunden dauern.
       *[look_up] In der Adresse zum Nachfragen fehlt der Platz für den Schlüssel der Anfrage.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Streichen Sie die Header, oder setzen Sie cors auf preflight, wenn der Endpunkt solche Fragen beantwortet.
        [json] Setzen Sie format auf form oder text, oder cors auf preflight, wenn der Endpunkt solche Fragen beantwortet.
        [method] Setzen Sie method auf POST, oder cors auf preflight, wenn der Endpunkt solche Fragen beantwortet.
        [same_origin] Streichen Sie cors, oder setzen Sie es auf same-origin.
        [simple] Streichen Sie cors, oder setzen Sie es auf simple.
        [address] Bei mailto steht hier ein Mail-Link, sonst eine https:-Adresse oder ein Pfad Ihrer Website.
        [status] Nennen Sie nur Status, bei denen die Anfrage gespeichert ist.
        [timeout] Üblich sind 20.
       *[look_up] Schreiben Sie das Wort key in geschweiften Klammern an die Stelle, an die er gehört.
    }

finding-endpoint-relay = „{ $name }“ nimmt Aufrufe nur mit einem geheimen Schlüssel an, und den darf keine Seite enthalten.

finding-endpoint-relay-help = Lassen Sie ein kleines Programm auf Ihrem Server die Anfragen annehmen und weitergeben, oder nutzen Sie den Desk.

finding-endpoint-pointer = Keine Anfrage hat „{ $word }“; es würde weggelassen.

finding-endpoint-pointer-help = Hier bekannt: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Mit no-cors in cors kann niemand bestätigen, dass eine Anfrage ankam. Käufer erfahren das.
       *[untested] Jede Antwort von 200 bis 299 gilt hier als Erfolg.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Lassen Sie den Endpunkt die Fragen der Browser beantworten, oder nutzen Sie den Desk.
       *[untested] Ergänzen Sie success mit at: eine Stelle der Antwort, die es nur gibt, wenn die Anfrage gespeichert ist.
    }

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

finding-law-not-held-help = Käufer dort lesen Ihre Richtlinie mit dem Hinweis, dass das Recht vor Ort mehr geben kann.

finding-below-law =
    { $what ->
        [months] Nach dem Recht von { $markets } steht der Shop länger für Mängel ein, als diese Frist reicht; Monate dort: { $number }.
       *[days] Nach dem Recht von { $markets } dürfen Käufer länger widerrufen, als diese Frist reicht; Tage dort: { $number }.
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

finding-disclosure-unknown = Die Datei sagt nicht, ob Käufer dies erfahren: „{ $word }“.

finding-disclosure-unknown-help = Ergänzen Sie es in /shop/disclosures, mit told true oder false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] In { $markets } dürfen Käufer länger widerrufen, wenn sie über dieses Recht nicht belehrt werden.
        [return_cost_told] In { $markets } zahlt der Shop den Rückweg, wenn Käufer nicht erfahren, dass sie ihn zahlen.
        [policy_before_payment] In { $markets } dürfen Käufer nach dem Gesetz zurückgeben, wenn die Rückgaberegeln nicht deutlich vor der Zahlung stehen.
        [clause_on_final_screen] In { $markets } dürfen Käufer nach dem Gesetz zurückgeben, wenn die Rückgabeklausel nicht im Angebot und auf der letzten Seite vor der Bestellung steht.
        [no_return_confirmed_per_order] In { $markets } können solche Waren zurückgehen, wenn der Käufer „keine Rückgabe“ nicht in dieser Bestellung bestätigt hat.
        [digital_consent_confirmed] In { $markets } dürfen Käufer digitaler Inhalte weiter widerrufen, wenn ihnen ihre Zustimmung nicht bestätigt wird.
        [guarantee_excluded] In { $markets } steht der Shop für Mängel ein, wenn er Käufern nicht gesagt hat, dass er es nicht tut.
        [contract_information] In { $markets } dürfen Käufer vom Kauf zurücktreten, wenn sie vor der Bestellung nicht alles erfahren, was das Gesetz nennt.
        [contract_copy] In { $markets } dürfen Käufer länger vom Kauf zurücktreten, wenn sie keine Kopie des Vertrags bekommen.
        [exclusion_told] In { $markets } können solche Waren zurückgehen, wenn Käufer vor der Bestellung nicht erfahren, dass sie es nicht können.
        [direct_marketing] In { $markets } dürfen Käufer es sich anders überlegen, wenn der Shop als eingetragener Direktvermarkter verkauft.
       *[used_term_agreed] In { $markets } gilt die volle Frist für Mängel auch für Gebrauchtes, wenn keine kürzere vereinbart ist.
    }

finding-disclosure-untold-help = Teilen Sie es mit, und setzen Sie told auf true. Bis dahin rechnet jede Antwort damit.

finding-refund-against-law =
    { $what ->
        [at_once] Nach dem Recht von { $markets } kommt das Geld nach einem Widerruf sofort zurück; diese Regel braucht länger.
       *[days] Nach dem Recht von { $markets } kommt das Geld nach einem Widerruf früher zurück; Tage dort: { $number }.
    }

finding-refund-against-law-help = Verkürzen Sie within_days in { $rules }, oder schreiben Sie eine eigene Regel für diese Orte.

finding-forbidden-words = Das Recht von { $markets } verbietet Worte wie „{ $value }“ oder nennt sie irreführend. Das kann ein Fehlalarm sein.

finding-forbidden-words-help = Streichen Sie sie, oder schreiben Sie genau, was Sie nicht zurücknehmen und dass gesetzliche Rechte bleiben.

finding-closed-platform = Das verweist auf die EU-Plattform für Online-Streitbeilegung. Sie ist seit dem 20. Juli 2025 geschlossen (Verordnung (EU) 2024/3228).

finding-closed-platform-help = Streichen Sie es. Nennen Sie Ihre Schlichtungsstelle in /disputes, falls Sie eine haben; bei Käufen über EU-Grenzen hilft Käufern das ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = In { $markets } können Käufer nach dem Gesetz online widerrufen, und nichts in der Datei nimmt ihre Erklärung an.

finding-withdrawal-unreachable-help = Ergänzen Sie einen endpoint, oder eine E-Mail-Adresse oder Seite in /shop/contacts.

finding-duty-open = Nach dem Recht von { $markets } braucht Ihr Shop dies, und die Datei nennt es nicht als erledigt: { $duty }.

finding-duty-open-help = Ergänzen Sie, sobald es da ist, in /shop/duties_met: { $ids }.

finding-duty-coming = Nach dem Recht von { $markets } braucht Ihr Shop dies ab dem unten genannten Tag: { $duty }.

finding-duty-coming-help = Ergänzen Sie, sobald es da ist, in /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Nach dem Recht von { $markets } braucht ein Shop, der Dienstleistungen verkauft, was unten steht.
        [subscriptions] Nach dem Recht von { $markets } braucht ein Shop, dessen Verträge sich von selbst verlängern, was unten steht.
        [electrical_goods] Nach dem Recht von { $markets } braucht ein Shop, der Elektrogeräte verkauft, was unten steht.
        [durability_guarantee] Garantiert der Hersteller mehr als zwei Jahre kostenlos für das ganze Produkt, verlangt das Recht von { $markets } das EU-Etikett GARAN. Es gehört neben das Bild und noch einmal direkt vor die Bestellung.
       *[paid_warranty] Nach dem Recht von { $markets } braucht ein Shop, der eine Garantie gegen Geld anbietet, was unten steht.
    }

finding-duty-conditional-help = Wenn das nicht Ihr Shop ist oder es schon da ist, ergänzen Sie in /shop/duties_met: { $ids }.

finding-duty-unsure = Vielleicht verlangt das Recht von { $markets } dies. Es ist nicht geprüft, bitte sehen Sie nach: { $duty }.

finding-duty-unsure-help = Fragen Sie jemanden, der das Recht dort kennt, und ergänzen Sie dann in /shop/duties_met: { $ids }.

finding-duty-unknown = Keiner Ihrer Märkte kennt eine Pflicht namens „{ $word }“.

finding-duty-unknown-help = Die Befunde zu offenen Pflichten nennen die Namen.

finding-duty-function = eine Funktion zum Widerrufen, auf jeder Seite leicht zu finden, mit einer Erklärung ohne Grund, Konto oder App und einem zweiten Schritt zum Bestätigen

finding-duty-way = ein gut sichtbarer Weg, online zu widerrufen

finding-duty-function-information = die Information vor der Bestellung, dass es eine Funktion zum Widerrufen gibt und wo

finding-duty-acknowledgement = eine Eingangsbestätigung für alle, die widerrufen, sofort und per E-Mail oder ähnlich, mit Inhalt, Datum und Uhrzeit

finding-duty-guarantee-notice = die amtliche EU-Mitteilung zur gesetzlichen Gewährleistung, unverändert und in der Sprache der Käufer, vor der Bestellung gut zu sehen

finding-duty-garan = das EU-Etikett GARAN an Waren mit kostenloser Herstellergarantie von mehr als zwei Jahren

finding-duty-button = eine Schaltfläche mit festem Wortlaut

finding-duty-words = ein fester Wortlaut

finding-duty-notice = ein Hinweis

finding-duty-marking = eine Kennzeichnung von Waren ohne Rückgabe

finding-duty-link = ein Link

finding-duty-information = bestimmte Informationen

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sicher
        [medium] wahrscheinlich, bitte prüfen
       *[low] nicht geprüft
    })

finding-law-since =
    { $markets }: { $citation }, ab { DATE($since, style: "long") } ({ $sure ->
        [high] sicher
        [medium] wahrscheinlich, bitte prüfen
       *[low] nicht geprüft
    })

finding-law-words = „{ $text }“

finding-law-asked = „{ $text }“ ({ $place })

finding-case-without-rule = Keine Regel beantwortet den Fall „{ $case }“.

finding-case-without-rule-help = Ergänzen Sie eine Regel dafür. Ohne sie lesen Käufer nur, was das Gesetz gibt.

finding-item-without-rule =
    { $what ->
        [markets] Im Fall „{ $case }“ fallen in { $markets } manche Artikel unter keine Regel.
       *[everywhere] Im Fall „{ $case }“ fallen manche Artikel unter keine Regel.
    }

finding-item-without-rule-help = Ergänzen Sie für diesen Fall eine Regel ohne scope. Engere Regeln gehen ihr weiter vor.

finding-no-contact = Die Richtlinie nennt niemanden, den man fragen kann.

finding-no-contact-help = Ergänzen Sie eine E-Mail-Adresse, eine Telefonnummer oder eine Seite. Jedes „Nein“ verweist darauf.

finding-text-missing = Dieser Text fehlt in Sprachen, in denen Sie antworten: { $languages }.

finding-text-missing-help = Ergänzen Sie ihn, oder nehmen Sie die Sprache aus /shop/languages.

finding-no-dispute-route = Es ist keine Schlichtungsstelle genannt; in { $markets } muss ein Shop, der an eine gebunden ist, sie nennen.

finding-no-dispute-route-help = Nennen Sie sie in /disputes, wenn Sie an eine gebunden sind.

finding-rule-shadowed = Die Regel „{ $rule }“ kann nie gelten: Engere Regeln passen auf alles, wovon sie handelt.

finding-rule-shadowed-help = Entfernen Sie sie, oder fassen Sie die anderen enger.

finding-unknown-locale = In „{ $word }“ gibt es keine Sätze; diese sind in { $other }.

finding-unknown-locale-help = Verlangen Sie eine von diesen: { $known }.
