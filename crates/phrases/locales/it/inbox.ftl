inbox-skip = Vai al contenuto
inbox-pages = Pagine
inbox-shop = Negozio
inbox-account = Il tuo account
inbox-not-allowed-title = Non puoi fare questo
inbox-not-allowed-text = Non è cambiato niente. Un titolare del negozio può darti un altro ruolo.
inbox-state =
    { $word ->
        [received] Nuova
        [in_review] In esame
        [waiting] In attesa del cliente
        [accepted] Accettata
        [refused] Rifiutata
       *[completed] Chiusa
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Ordine, e-mail, nome, prodotto o caso
inbox-case-label = Tipo di caso
inbox-every-case = Tutti i tipi
inbox-needs-answer = Attende risposta
inbox-clear = Azzera
inbox-overdue = In ritardo da: { $moment }
inbox-answer-by = Rispondere entro: { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } risposta è in ritardo.
        [many] { $count } di risposte sono in ritardo.
       *[other] { $count } risposte sono in ritardo.
    }
inbox-first-page = Prima pagina
inbox-next-page = Pagina successiva
inbox-export = Scarica questo elenco:
inbox-cases = Casi
inbox-case-before = Caso precedente
inbox-case-after = Caso successivo
inbox-action =
    { $word ->
        [approve] Accetta
        [ask] Fai una domanda al cliente
        [decline] Rifiuta
        [exception] Fai un’eccezione
        [goods] Articolo ricevuto
        [parcel] C’è qualcosa in viaggio
        [refund] Rimborso fatto
        [solved] Risolto in altro modo
        [write] Scrivi al cliente
        [review] Inizia l’esame
       *[reopen] Riapri
    }
inbox-action-hint =
    { $word ->
        [approve] Il cliente riceve quello che ha chiesto.
        [ask] Il caso aspetta la risposta del cliente.
        [decline] Scrivi perché, e che cosa può fare ora il cliente.
        [exception] Dai più di quanto chiedono condizioni e legge. Resta segnato come eccezione.
        [goods] Il cliente viene a sapere che l’articolo è arrivato.
        [parcel] Etichetta, sostituzione o articolo riparato: il cliente riceve numero e link.
        [refund] Il denaro sta tornando al cliente. Il caso si chiude.
        [solved] Il cliente ha ricevuto altro, non denaro. Il caso si chiude.
        [write] Lo stato resta com’è.
        [review] Il cliente vede che qualcuno se ne occupa.
       *[reopen] Il caso torna in esame.
    }
inbox-action-go =
    { $word ->
        [approve] Accetta
        [ask] Invia la domanda
        [decline] Rifiuta
        [exception] Accetta come eccezione
        [goods] Salva
        [parcel] Salva
        [refund] Chiudi: rimborsato
        [solved] Chiudi: risolto
        [write] Invia il messaggio
        [review] Inizia l’esame
       *[reopen] Riapri
    }
inbox-goods-message = Abbiamo ricevuto l’articolo.
inbox-message-optional = Messaggio al cliente, se vuoi
inbox-message-hint = Il cliente lo legge nella sua pagina di stato. Lingua del cliente: { $language }
inbox-template = Testo
inbox-put-in = Inserisci
inbox-tracking-number = Numero di tracking
inbox-tracking-link = Link di tracking
inbox-resolution = Soluzione
inbox-taken-back = Il cliente ha ritirato la richiesta
inbox-amount = Importo rimborsato
inbox-currency = Valuta
inbox-words-missing = Non ancora salvato: scrivi al cliente perché, o che cosa ti serve.
inbox-places-left = Non ancora salvato: nel messaggio c’è un punto tra parentesi graffe da completare.
inbox-link-wrong = Non ancora salvato: il link deve iniziare con https://.
inbox-parcel-missing = Non ancora salvato: scrivi un numero di tracking o un link.
inbox-solution-missing = Non ancora salvato: scegli come è stato risolto.
inbox-amount-wrong = Non ancora salvato: scrivi l’importo come 12.90, senza segno per le migliaia, e una valuta come EUR.
inbox-too-long = Non ancora salvato: il messaggio ha più di 2.000 caratteri.
inbox-exception = Eccezione
inbox-rating = Voto del cliente
inbox-stars = { $stars } su 5
inbox-erase = Cancella i dati personali
inbox-erase-text = Nome, e-mail, numero d’ordine, messaggi e foto spariscono per sempre. Le statistiche restano.
inbox-erase-sure = Sì, cancella per sempre
inbox-step =
    { $word ->
        [message] Messaggio
        [tracking] Pacco
        [photos] Foto
       *[state] Annotato
    }
inbox-actor =
    { $word ->
        [buyer] Cliente
        [shop] Negozio
       *[desk] Automatico
    }
inbox-gives =
    { $word ->
        [law] Per legge:
       *[shop] Per le tue condizioni:
    }
inbox-refuses =
    { $word ->
        [law] Contro, per legge:
       *[shop] Contro, per le tue condizioni:
    }
inbox-not-told = Il cliente non ha indicato:
inbox-opens-on = Primo giorno
inbox-send-by = Articolo da spedire entro
inbox-money-by = Rimborso entro
inbox-unlimited = Senza scadenza
inbox-person-decides = Decide una persona del tuo negozio.
inbox-conditions = Condizioni
inbox-holds = rispettata
inbox-fails = non rispettata
inbox-open = da verificare
inbox-staff = Collaboratori
inbox-role =
    { $word ->
        [owner] Titolare
        [agent] Addetto
       *[reader] Lettore
    }
inbox-role-label = Ruolo
inbox-role-hint = I titolari possono fare tutto. Gli addetti rispondono e scaricano. I lettori guardano soltanto.
inbox-person =
    { $word ->
        [active] Attivo
        [invited] Invitato
        [expired] Invito scaduto
       *[off] Disattivato
    }
inbox-invite = Invita qualcuno
inbox-invite-go = Crea un link
inbox-link-text = Dai questo link a { $name }. Funziona una volta, per 7 giorni, e non si vedrà più.
inbox-new-link = Nuovo link
inbox-switch-off = Disattiva
inbox-switch-on = Attiva
inbox-save = Salva
inbox-remove = Togli
inbox-fields-wrong = Non è cambiato niente: scrivi un nome, e un’e-mail come nome@example.com.
inbox-last-owner = Non è cambiato niente: prima serve un altro titolare che possa accedere.
inbox-other-shop = Non è cambiato niente: questa persona lavora anche per un altro negozio. Il link può crearlo chi è titolare di entrambi.
inbox-one-password = La vecchia password unica apre ancora tutto. Quando ogni collega ha un account, toglila.
inbox-one-password-go = Togli la password unica
inbox-login-wrong = E-mail e password non corrispondono.
inbox-forgotten = Password dimenticata? Un titolare del negozio può darti un nuovo link.
inbox-setup-title = Il tuo account per la posta in arrivo
inbox-setup-text = Sei titolare: vedi ogni richiesta e puoi invitare colleghi.
inbox-setup-go = Crea l’account
inbox-invitation-title = Richieste dei clienti: { $shop }
inbox-invitation-text = Ciao, { $name }. Scegli una password; poi puoi accedere con la tua e-mail.
inbox-invitation-closed = Un invito funziona una volta, per 7 giorni. Chiedi un nuovo link al titolare del negozio.
inbox-your-name = Il tuo nome
inbox-your-email = La tua e-mail
inbox-name-wrong = Scrivi il tuo nome; al massimo 80 caratteri.
inbox-change-password = Cambia password
inbox-current-password = Password attuale
inbox-everywhere = Esci ovunque
inbox-everywhere-text = Su ogni computer e telefono, compreso questo.
inbox-templates = Testi
inbox-templates-text = Parole tue per le risposte. Il cliente riceve il testo nella sua lingua, o nella prima lingua del tuo negozio.
inbox-places = Il desk completa questi: { LIST($places) }
inbox-no-templates = Ancora nessun testo.
inbox-new-template = Nuovo testo
inbox-template-name = Nome del testo
inbox-text = Testo
inbox-template-wrong = Non ancora salvato: scrivi un nome e un testo fino a 2.000 caratteri.
