case-state =
    { $word ->
        [received] Ricevuta
        [in_review] In esame
        [waiting] In attesa di una tua risposta
        [accepted] Accettata
        [refused] Rifiutata
       *[completed] Chiusa
    }
case-lead =
    { $word ->
        [received] Abbiamo la tua richiesta. Nessuno l’ha ancora esaminata.
        [in_review] Stiamo esaminando la tua richiesta.
        [waiting] Ci serve qualcosa da te per andare avanti. Il nostro messaggio qui sotto dice che cosa.
        [accepted] Abbiamo accettato la tua richiesta.
        [refused] Abbiamo rifiutato la tua richiesta. Il nostro messaggio qui sotto dice perché.
       *[completed] La tua richiesta è chiusa.
    }
case-since = Da: { $moment }
case-next-title = Che cosa succede ora
case-next =
    { $word ->
        [received] Esaminiamo la tua richiesta e rispondiamo qui. Fino ad allora non devi fare niente.
        [in_review] Rispondiamo qui appena sappiamo di più. Fino ad allora non devi fare niente.
        [waiting] Scrivici in questa pagina. Poi andiamo avanti.
        [accepted] Facciamo quello che ti abbiamo detto. Devi fare qualcosa solo se te lo chiede il nostro messaggio.
        [refused] Se la pensi diversamente, scrivici in questa pagina.
       *[completed] Abbiamo finito. Se c’è ancora un punto aperto, scrivici in questa pagina.
    }
case-answer-by = Rispondiamo al più tardi: { $moment }.
case-answer-late = Volevamo rispondere al più tardi: { $moment }. Siamo in ritardo e ci dispiace.
case-our-message = Il nostro messaggio
case-by =
    { $who ->
        [buyer] Tu
        [shop] { $shop }
       *[desk] Automatico
    }
case-step =
    { $word ->
        [message] Messaggio
        [tracking] Pacco
       *[photos] Foto
    }
case-tracking = Numero di tracking
case-tracking-follow = Segui il pacco
case-result = Risultato
case-end =
    { $word ->
        [refused] Rifiutata
       *[withdrawn] Ritirata da te
    }
case-refunded = Rimborsato
case-write-title = Scrivici
case-write-label = Il tuo messaggio
case-write-hint = Al massimo 2.000 caratteri. Per favore, niente numeri di conto o di carta.
case-write-reopens = Il tuo messaggio riapre il caso. Ultimo giorno per scrivere qui: { DATE($day, style: "long") }.
case-write-over = Questo caso è chiuso da più di 30 giorni. Se c’è una novità, invia un’altra richiesta o parla con una persona.
case-write-go = Invia il messaggio
case-write-done = Abbiamo il tuo messaggio.
case-write-wrong =
    { $why ->
        [empty] Non inviato: prima scrivi qualcosa.
        [long] Non inviato: al massimo 2.000 caratteri. Accorcia il messaggio.
        [many] Non inviato: da ieri hai scritto 20 volte. Riprova più tardi; gli altri messaggi li abbiamo.
       *[before] Questo modulo è già stato inviato con altre parole, e le abbiamo. Per inviare anche queste, premi di nuovo il pulsante.
    }
case-rate-title = Come siamo andati?
case-rate-lead = Che ne pensi di come abbiamo gestito il tuo caso?
case-stars =
    { $word ->
        [one] Molto male
        [two] Male
        [three] Così così
        [four] Bene
       *[five] Molto bene
    }
case-rate-comment = Che cosa dovremmo sapere? (facoltativo)
case-rate-go = Invia il voto
case-rate-change = Cambia il voto
case-rate-thanks = Grazie per il tuo voto. Ultimo giorno per cambiarlo: { DATE($day, style: "long") }.
case-rate-kept = Grazie per il tuo voto.
case-rate-given = Il tuo voto
case-rate-wrong =
    { $why ->
        [stars] Non inviato: scegli una delle cinque risposte.
        [long] Non inviato: al massimo 2.000 caratteri. Accorcia il testo.
        [late] Il tuo voto non si può più cambiare.
       *[open] Puoi votare quando il caso è chiuso.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Numero d’ordine
desk-product = Prodotto
desk-history = Cronologia
desk-status-title = La tua richiesta
desk-your-request = Che cosa hai inviato
desk-case-number = Numero del caso
desk-received-at = Ricevuta
desk-about = Argomento
desk-you-wrote = Il tuo messaggio
desk-case =
    { $word ->
        [return] Reso
        [exchange] Cambio
        [defect] Difettoso
        [damaged] Arrivato danneggiato
        [wrong] Articolo sbagliato
        [missing] Manca qualcosa
        [late] Consegna in ritardo
        [guarantee] Garanzia
        [withdrawal] Recesso
        [repair] Riparazione
        [complaint] Reclamo
        [trade_in] Permuta
        [spare_part] Pezzo di ricambio
       *[cancellation] Annullamento
    }
desk-remedy =
    { $word ->
        [refund_original] Rimborso
        [store_credit] Credito nel negozio
        [gift_card] Carta regalo
        [exchange] Cambio
        [replacement] Sostituzione
        [repair] Riparazione
        [price_reduction] Riduzione del prezzo
        [keep_item_refund] Rimborso, articolo tenuto
        [termination] Fine del contratto
        [exchange_same] Cambio con lo stesso articolo
        [exchange_variant] Altra taglia o altro colore
        [coupon] Buono
        [donate] Rimborso, articolo in beneficenza
        [trade_in_credit] Credito per l’usato
        [spare_part] Pezzo di ricambio
        [reply] Risposta di una persona
       *[send_missing] Invio di ciò che manca
    }
