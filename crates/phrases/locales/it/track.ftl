track-unknown-title = Non troviamo questa richiesta
track-unknown = Forse manca una parte del link, o la richiesta è stata cancellata. Riapri il link della nostra e-mail, o scrivici.
track-trouble =
    { $why ->
        [offline] Sei offline.
        [busy] Troppe richieste insieme. Tra un momento ricontrolliamo in automatico.
       *[down] Al momento non siamo raggiungibili. Ricontrolliamo in automatico.
    }
track-stood = La situazione era questa: { $moment }.
track-look = Aggiorna
track-fresh = Aggiornato: { $moment }
track-news = Ci sono novità:
track-sending = Invio…
track-unsent =
    { $why ->
        [offline] Non ancora inviato: sei offline. Lo inviamo quando torna la connessione. Il tuo testo resta qui.
        [busy] Non ancora inviato: troppe richieste insieme. Riproviamo in automatico. Il tuo testo resta qui.
        [unknown] Non inviato: non troviamo più questa richiesta. Il tuo testo resta qui.
       *[down] Non ancora inviato: non siamo raggiungibili. Premi di nuovo il pulsante tra un momento; non arriva due volte. Il tuo testo resta qui.
    }
track-photos = Foto non ancora arrivate: { NUMBER($count) }.
track-photos-send = Invia le foto che mancano
track-print = Stampa
track-clock = Gli orari seguono l’ora del negozio: { $shop }.
