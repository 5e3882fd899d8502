## Figures of the shop’s cases.

figures-title = Zahlen

figures-period = Zeitraum

figures-weeks =
    { $word ->
        [4] 4 Wochen
       *[13] 3 Monate
        [52] 1 Jahr
    }

figures-span = { DATE($from, style: "long") } bis { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Keine Fälle in diesem Zeitraum. Zahlen erscheinen mit dem ersten.

figures-warnings = Was jetzt auffällt

figures-calm = Nichts fällt auf.

figures-warnings-why = Hier steht, was in den letzten 28 Tagen deutlich häufiger vorkam als im Jahr davor, und häufiger, als Zufall es erklärt. Weniger als 5 Fälle stehen hier nie.

figures-warning = { PERCENT($share) } der Fälle ({ NUMBER($cases) }), sonst { PERCENT($usual) }

figures-cases = Fälle

figures-first-answer = Erste Antwort, die Hälfte in höchstens

figures-solution = Lösung, die Hälfte in höchstens

figures-most = neun von zehn in höchstens { $time }

figures-in-time = Wie versprochen beantwortet

figures-solved = Gelöst

figures-refused = Abgelehnt

figures-satisfaction = Zufriedenheit

figures-stars-mean = { $whole },{ $part } von 5

figures-answers = Bewertungen: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } von { NUMBER($whole) }

figures-none = noch keine

figures-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }

figures-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }

figures-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

figures-by-week = Fälle je Woche

figures-weeks-text = Säulen für { NUMBER($count) } Wochen. Die höchste hat { NUMBER($most) } Fälle, in der Woche ab { $day }.

figures-table = Als Tabelle zeigen

figures-week = Woche ab

figures-reasons = Gründe

figures-products = Nach Produkt

figures-countries = Nach Land

# same as English
figures-name = Name

figures-bar = Als Balken

figures-main-reasons = Häufigste Gründe

figures-unsaid = Nicht angegeben

figures-rest = Alle anderen

figures-stars = Sterne

figures-ratings = Bewertungen

figures-turned-away = Abgewiesen

figures-turned-away-text = Aufrufe von Programmen, die kein Fall wurden, nach ihrem Fehlercode. Von Personen wird dabei nichts gespeichert.

figures-code = Fehlercode

figures-calls = Aufrufe

figures-download =
    { $word ->
       *[csv] Als CSV herunterladen
        [json] Als JSON herunterladen
    }

figures-reason =
    { $word ->
        [too_small] Zu klein
        [too_large] Zu groß
        [not_as_expected] Anders als erwartet
        [no_longer_needed] Nicht mehr gebraucht
        [better_price] Günstiger gefunden
        [ordered_by_mistake] Aus Versehen bestellt
        [arrived_late] Zu spät gekommen
        [poor_quality] Schlechte Qualität
        [not_tolerated] Nicht vertragen
       *[other] Etwas anderes
    }

figures-seen = Auf den Seiten des Shops

figures-seen-text = Von den Seiten selbst gezählt, einmal je Seitenaufruf, wo der Shop es eingeschaltet hat. Von Personen wird dabei nichts gespeichert, und wer nicht verfolgt werden möchte, wird nicht gezählt.

figures-seen-what = Was geschah

figures-seen-views = Seitenaufrufe

figures-seen-ready =
    { $word ->
        [promise] Zusage gezeigt
        [policy] Regeln gezeigt
        [check] Selbsttest geöffnet
        [request] Anfrageformular geöffnet
        [withdrawal] Widerruf gezeigt
        [status] Fall verfolgt
       *[help] Hilfe gezeigt
    }

figures-seen-decided =
    { $word ->
        [eligible] Antwort: ja
        [eligible_if] Antwort: ja, mit Bedingungen
        [needs_person] Antwort: ein Mensch sieht es sich an
        [not_eligible] Antwort: nein
       *[unknown] Antwort: nicht bekannt
    }

figures-seen-submitted = Anfrage gesendet

figures-seen-error =
    { $word ->
        [0] Störung ({ $code }): die eigenen Worte der Seite blieben
        [1] Störung ({ $code }): die kurze Karte blieb
       *[2] Störung ({ $code }): das Element lief weiter
    }
