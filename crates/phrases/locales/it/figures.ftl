figures-title = Statistiche
figures-period = Periodo
figures-weeks =
    { $word ->
        [4] 4 settimane
       *[13] 3 mesi
        [52] 1 anno
    }
figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Nessun caso in questo periodo. Le statistiche appaiono con il primo.
figures-warnings = Da notare ora
figures-calm = Niente da notare.
figures-warnings-why = Qui c’è ciò che negli ultimi 28 giorni è nettamente più frequente che nell’anno prima, e non solo per coincidenza. Meno di 5 casi non compaiono mai.
figures-warning = { PERCENT($share) } dei casi ({ NUMBER($cases) }), di solito { PERCENT($usual) }
figures-cases = Casi
figures-first-answer = Prima risposta, metà entro
figures-solution = Soluzione, metà entro
figures-most = nove su dieci entro { $time }
figures-in-time = Risposte nel tempo promesso
figures-solved = Risolti
figures-refused = Rifiutati
figures-satisfaction = Soddisfazione
figures-stars-mean = { $whole },{ $part } su 5
figures-answers = voti: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } su { NUMBER($whole) }
figures-none = ancora niente
figures-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } di minuti
       *[other] { $count } minuti
    }
figures-hours =
    { $count ->
        [one] { $count } ora
        [many] { $count } di ore
       *[other] { $count } ore
    }
figures-days =
    { $count ->
        [one] { $count } giorno
        [many] { $count } di giorni
       *[other] { $count } giorni
    }
figures-by-week = Casi per settimana
figures-weeks-text = Colonne per { NUMBER($count) } settimane. La più alta ha { NUMBER($most) } casi, nella settimana da: { $day }.
figures-table = Mostra come tabella
figures-week = Settimana da
figures-reasons = Motivi
figures-products = Per prodotto
figures-countries = Per Paese
figures-name = Nome
figures-bar = Come barra
figures-main-reasons = Motivi più frequenti
figures-unsaid = Non indicato
figures-rest = Tutti gli altri
figures-stars = Stelle
figures-ratings = Voti
figures-turned-away = Chiamate respinte
figures-turned-away-text = Chiamate di programmi che non sono diventate un caso, per codice di errore. Non si conserva nessun dato personale.
figures-code = Codice di errore
figures-calls = Chiamate
figures-download =
    { $word ->
       *[csv] Scarica come CSV
        [json] Scarica come JSON
    }
figures-reason =
    { $word ->
        [too_small] Troppo piccolo
        [too_large] Troppo grande
        [not_as_expected] Diverso dalle attese
        [no_longer_needed] Non serve più
        [better_price] Trovato a meno
        [ordered_by_mistake] Ordinato per errore
        [arrived_late] Arrivato tardi
        [poor_quality] Qualità scarsa
        [not_tolerated] Non tollerato
       *[other] Altro motivo
    }
figures-seen = Sulle pagine del negozio
figures-seen-text = Contano le pagine stesse, una volta per ogni visita, dove il negozio lo ha attivato. Non si conserva nessun dato personale. Chi rifiuta il tracciamento non viene contato.
figures-seen-what = Che cosa è successo
figures-seen-views = Visite
figures-seen-ready =
    { $word ->
        [promise] Promessa mostrata
        [policy] Condizioni mostrate
        [check] Verifica aperta
        [request] Modulo di richiesta aperto
        [withdrawal] Recesso mostrato
        [status] Caso seguito
       *[help] Aiuto mostrato
    }
figures-seen-decided =
    { $word ->
        [eligible] Risposta: sì
        [eligible_if] Risposta: sì, con condizioni
        [needs_person] Risposta: verifica una persona
        [not_eligible] Risposta: no
       *[unknown] Risposta: sconosciuta
    }
figures-seen-submitted = Richiesta inviata
figures-seen-error =
    { $word ->
        [0] Problema ({ $code }): è rimasto il testo della pagina
        [1] Problema ({ $code }): è rimasta la scheda breve
       *[2] Problema ({ $code }): l’elemento ha continuato
    }
