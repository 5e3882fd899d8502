ui-pick-title = Di quale articolo si tratta?
ui-order = Ordine { $reference }
ui-ordered-on = Ordinato: { DATE($day, style: "long") }
ui-arrived-on = Arrivato: { DATE($day, style: "long") }
ui-on-its-way = In viaggio verso di te
ui-pieces = Quantità: { $count }
ui-item = Articolo { $sku }
ui-this-item = Questo articolo
ui-case-title = Che cosa è successo?
ui-question-step = Domanda { $number } di { $total }
ui-day-wrong = Scegli un giorno, non oltre oggi.
ui-answer-wrong = Controlla quello che hai scritto.
ui-not-arrived = Non è ancora arrivato
ui-dont-know = Non lo so
ui-continue = Continua
ui-back = Indietro
ui-restart = Ricomincia
ui-source = Fonte: { $id }
ui-timeline = Il tempo che hai
ui-timeline-start = Inizio
ui-timeline-today = Oggi
ui-timeline-last = Ultimo giorno
ui-why-not = Che cosa non è possibile
ui-good-to-know = Da sapere
ui-next = Che cosa puoi fare ora
ui-open-form = Invia una richiesta
ui-ask-person = Chiedi al negozio di controllare
ui-print = Stampa
ui-copy = Copia
ui-save = Salva come testo
ui-calendar = Aggiungi al calendario
ui-share = Condividi
ui-copied = Copiato
ui-money = Il tuo rimborso
ui-form-title = La tua richiesta a { $shop }
ui-form-lead = Non serve un account. Chiediamo solo ciò che serve al negozio per rispondere.
ui-field-order = Numero d’ordine
ui-field-order-hint = È nell’e-mail che conferma il tuo ordine.
ui-contract-hint = Oppure scrivi che cosa hai ordinato e quando.
ui-field-email = Indirizzo e-mail
ui-field-email-hint = Così il negozio può risponderti.
ui-field-name = Nome
ui-field-remedy = Che cosa preferisci?
ui-remedy-any = Il negozio può proporre qualcosa
ui-field-message =
    { $case ->
        [defect] Che problema ha?
        [damaged] Che cosa è danneggiato?
        [wrong] Che cosa hai ricevuto?
        [missing] Che cosa manca?
        [guarantee] Che problema ha?
        [repair] Che cosa va riparato?
        [complaint] Che cosa è andato storto?
        [trade_in] In che stato è?
       *[other] Messaggio al negozio
    }
ui-bank-hint = Non scrivere numeri di conto o di carta. Qui al negozio non servono.
ui-field-serials = Numero di serie
ui-serials-hint = È sull’articolo, sulla scatola o sulla fattura. Se gli articoli sono più di uno, scrivine uno per riga.
ui-field-wanted =
    { $case ->
        [spare_part] Quale pezzo ti serve?
       *[other] Che cosa vuoi al suo posto?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Il nome o il numero, se lo sai.
        [exchange] Taglia, colore o un altro articolo.
       *[other] Solo se vuoi altro: taglia, colore o un altro articolo.
    }
ui-optional = facoltativo
ui-error-empty =
    { $field ->
        [message] Descrivilo in poche parole.
        [wanted] Scrivi che cosa vuoi.
        [serials] Scrivi il numero di serie. Se non lo trovi, dillo qui.
        [photos] Aggiungi una foto, o indica che non puoi.
        [email] Scrivi il tuo indirizzo e-mail.
        [name] Scrivi il tuo nome.
       *[order_reference] Scrivi il numero d’ordine.
    }
ui-error-wrong =
    { $field ->
        [wanted] È troppo lungo. Al massimo 300 caratteri.
        [serials] Scrivi al massimo 20 numeri di serie, ognuno fino a 80 caratteri.
        [email] Scrivi l’indirizzo e-mail così: nome@example.com
        [order_reference] Il numero d’ordine è troppo lungo. Al massimo 80 caratteri.
       *[other] Controlla questo campo.
    }
ui-error-not-taken = Il negozio non ha potuto usare questo dato. Controllalo.
ui-to-review = Controlla la richiesta
ui-review-title = È tutto giusto?
ui-review-item = Articolo
ui-review-case = Che cosa è successo
ui-review-statement = Che cosa ti abbiamo detto
ui-change = Modifica
ui-send = Invia la richiesta
ui-sending = Invio della richiesta…
ui-phase =
    { $phase ->
        [waiting] Il sistema del negozio non risponde. Riproviamo alle { $time }.
        [elsewhere] Stiamo inviando la tua richiesta da un’altra scheda. Aspetta un momento.
       *[looking_up] Stiamo controllando se la tua richiesta è arrivata.
    }
ui-earlier-title = Stiamo controllando se la tua richiesta precedente è arrivata
ui-received-title = Il negozio ha ricevuto la tua richiesta
ui-receipt-number = Numero di ricevuta
ui-receipt-time = Ricevuta
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Trovi la risposta del negozio nella pagina della tua richiesta. Conserva il link e il numero di ricevuta.
ui-receipt-next-mail = Conserva il numero di ricevuta. Il negozio può rispondere al tuo indirizzo e-mail.
ui-your-copy = La tua richiesta
ui-receipt-mail = Una copia arriva al tuo indirizzo e-mail.
ui-receipt-earlier = Il negozio ha una versione precedente della tua richiesta, senza le ultime modifiche. Comunicale al negozio.
ui-status-link = Segui la tua richiesta
ui-not-sent-title = La tua richiesta non è partita
ui-not-sent-why =
    { $why ->
        [offline] Non hai una connessione a internet.
        [busy] Il negozio riceve troppe richieste in questo momento. Riprova un po’ più tardi.
        [refused] Il sistema del negozio non ha accettato la richiesta.
       *[not_arrived] La connessione è caduta prima che arrivasse al negozio.
    }
ui-shop-says = Il sistema del negozio dice: { $words }
ui-again-at = Puoi riprovare dalle { $time }.
ui-earlier-gone = La tua richiesta precedente non è arrivata al negozio. Quello che hai scritto non è salvato su questo dispositivo. Inviala di nuovo.
ui-kept = Tutto quello che hai scritto è ancora qui.
ui-try-again = Riprova
ui-unknown-title = Non sappiamo ancora se la tua richiesta è arrivata
ui-unknown-text = Il negozio non ha dato una risposta chiara. Puoi ricontrollare senza rischi: la tua richiesta non può arrivare due volte.
ui-check-again = Ricontrolla
ui-sent-title = La tua richiesta è partita
ui-sent-text = Il sistema del negozio non dà ricevute: non vediamo che cosa succede dopo. Conserva la tua copia. Se nessuno risponde, chiedi al negozio.
ui-hand-over-title = Manca ancora un passo
ui-hand-over =
    { $way ->
        [mailto] Invia il messaggio dal tuo programma di posta. Se non si è aperto, copia la richiesta e scrivi al negozio.
       *[copy] Copia la tua richiesta e mandala al negozio.
    }
ui-stopped = Qualcosa è andato storto in questa pagina. Quello che hai scritto è in questo modulo: invialo da qui.
ui-handed-over = Ora della tua richiesta si occupa la pagina del negozio
ui-write-to-shop = Scrivi al negozio o chiama. Ti risponde una persona.
ui-no-contact = La pagina dei contatti del negozio spiega come parlare con una persona.
ui-photos-title = Foto
ui-photos-hint = Fino a 5 foto del problema. Togliamo il luogo e i dati della fotocamera prima dell’invio.
ui-no-photos = Non posso aggiungere foto
ui-photos-add = Scegli le foto
ui-photos-camera = Scatta una foto
ui-photos-drop = Puoi anche trascinarle o incollarle qui.
ui-photos-busy = Preparazione delle foto…
ui-photo = Foto { $number }
ui-photo-remove = Togli la foto { $number }
ui-photos-count = Foto aggiunte: { $count } su 5
ui-photo-refused =
    { $why ->
        [unreadable] Questo browser non riesce a leggere la foto. Salvala come JPEG, o mandala più tardi al negozio.
        [too_large] La foto è troppo grande. Al massimo 40 megapixel.
        [too_many] Puoi aggiungere al massimo 5 foto.
        [same] Questa foto c’è già.
       *[not_image] Questa non è una foto.
    }
ui-photos-insecure = Qui non si possono aggiungere foto: la connessione a questa pagina non è sicura. Puoi inviare la richiesta anche senza.
ui-photo-state =
    { $state ->
        [sending] in viaggio
        [arrived] arrivata
        [missing] manca
       *[waiting] in attesa
    }
ui-photos-arrived = Foto arrivate: { $count } su { $total }
ui-photos-missing =
    { $count ->
        [one] Manca { $count } foto su { $total }. La tua richiesta è arrivata.
        [many] Mancano { $count } di foto su { $total }. La tua richiesta è arrivata.
       *[other] Mancano { $count } foto su { $total }. La tua richiesta è arrivata.
    }
ui-photos-keep-open = Tieni aperta questa pagina finché non sono arrivate tutte le foto.
ui-photos-retry = Invia di nuovo le foto che mancano
ui-photos-not-taken = Non siamo riusciti a trasmettere le foto. Mandale al negozio per e-mail.
