desk-language-name = Italiano
desk-language = Lingua
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Esci
desk-ask-person = Chiedi a una persona
desk-yes = Sì
# same as English
desk-no = No
desk-not-found-title = Qui non c’è niente
desk-not-found-text = Controlla l’indirizzo. Se hai seguito un nostro link, copialo intero.
desk-forbidden-title = Questo modulo non è più valido
desk-forbidden-text = Non è cambiato niente. Torna indietro, ricarica la pagina e riprova.
desk-too-many-title = Troppi tentativi
desk-too-many-text = Aspetta un momento. Secondi rimasti: { NUMBER($seconds) }.
desk-unavailable-title = Ora non è possibile
desk-unavailable-text = L’errore è nostro. Quello che hai appena inviato non è stato salvato. Torna indietro e riprova tra un momento.
desk-login-title = Accedi
desk-login-text = Richieste dei clienti: { $shop }
# same as English
desk-password = Password
desk-login-go = Accedi
desk-login-wrong = Questa password non è giusta.
desk-no-password = Non c’è ancora una password. Apri il link di configurazione che il programma ha mostrato all’avvio.
desk-setup-title = Scegli una password
desk-setup-text = Apre la posta in arrivo con le richieste dei tuoi clienti.
desk-password-hint = Almeno 10 caratteri. Alcune parole di seguito sono facili da ricordare.
desk-password-again = Ripeti la password
desk-password-differs = Le due password sono diverse.
desk-setup-go = Imposta la password
desk-setup-closed-title = Questo link non funziona più
desk-setup-closed-text = Un link di configurazione funziona una volta. Se c’è una password, accedi. Se no, riavvia il programma: mostra un nuovo link.
desk-inbox = Posta in arrivo
desk-search-label = Numero dell’ordine o del caso
desk-search-go = Cerca
desk-all = Tutte
desk-states = Mostra per stato
desk-pages = Pagine dell’elenco
desk-older = Più vecchie
desk-newest = Più recenti
desk-inbox-empty = Ancora nessuna richiesta. Le nuove appaiono qui.
desk-nothing-found = Nessuna richiesta corrisponde. Scegli un altro stato o cerca con meno parole.
desk-all-requests = Tutte le richieste
desk-buyer-wrote = Il cliente scrive
desk-buyer-read = Che cosa ha letto il cliente
desk-facts = Dettagli
# same as English
desk-email = E-mail
desk-name = Nome
desk-sku = Codice articolo
desk-quantity = Quantità
desk-price = Prezzo pagato
desk-wish = Desiderio
desk-reason = Motivo
desk-serials = Numeri di serie
desk-wanted = Richiesto al suo posto
desk-country = Paese
desk-ordered-on = Ordinato
desk-delivered-on = Arrivato
desk-noticed-on = Difetto notato
desk-buyer-language = Lingua del cliente
desk-verdict = Che cosa dicono condizioni e legge
desk-no-verdict = Nessun risultato registrato. Decidi tu.
desk-older-policy = Deciso con condizioni precedenti. Da allora le tue condizioni sono cambiate.
desk-other-policy-shown = La pagina del cliente usava un’altra versione delle tue condizioni. Forse il cliente ha letto altro.
desk-last-day = Ultimo giorno
desk-way-back = Ritorno pagato da
desk-refund = Rimborso
desk-remedies = Soluzioni possibili
desk-says-no = Contro
desk-decided-at = Secondo l’ora del tuo negozio: { $moment }
desk-answer = Risposta
desk-new-state = Stato
desk-message-to-buyer = Messaggio al cliente
desk-message-hint = Il cliente lo legge nella sua pagina di stato.
desk-refusal-needs-words = Scrivi al cliente perché, e che cosa può fare ora.
desk-changed-meanwhile = Non salvato: nel frattempo la richiesta è cambiata. Guarda la cronologia, poi salva di nuovo.
desk-save = Salva la risposta
desk-you-read = Che cosa hai letto quando l’hai inviata
desk-keep-link = Conserva il link della tua pagina di stato. Chi ha il link può leggere la pagina.
desk-receipt-title = Abbiamo la tua richiesta
desk-receipt-text = Questa è la tua ricevuta. Stampa questa pagina o salvala.
desk-check-sum = Somma di controllo
desk-follow = Segui la tua richiesta
desk-mail-note =
    { $state ->
        [queued] Mandiamo questa conferma anche al tuo indirizzo e-mail. Se non arriva, guarda nella posta indesiderata.
        [sent] Abbiamo mandato questa conferma anche al tuo indirizzo e-mail.
        [failed] Non siamo riusciti a consegnare questa conferma al tuo indirizzo e-mail. Stampa questa pagina o salvala.
       *[none] Non mandiamo questa conferma per e-mail. Stampa questa pagina o salvala.
    }
desk-mail-title = Conferma per e-mail
desk-mail-shop =
    { $state ->
        [queued] Non ancora inviata. Prossimo tentativo: { $moment }
        [sent] Inviata: { $moment }
        [failed] Non consegnata. Di’ al cliente in altro modo che hai la richiesta.
       *[none] Nessun invio: il desk non aveva un server di posta, o questo indirizzo non può ricevere e-mail.
    }
desk-mail-failed = E-mail non consegnata
desk-mail-attempts = Tentativi
desk-mail-why = Motivo
desk-mail-reason =
    { $reason ->
        [recipient] Il server di posta non accetta e-mail per questo indirizzo.
        [message] Il server di posta non accetta il messaggio.
        [address] A questo indirizzo non si possono mandare e-mail.
        [sender] Il server di posta non permette l’invio dall’indirizzo del tuo negozio.
        [login] Il server di posta non accetta nome utente o password.
        [security] La connessione cifrata con il server di posta non è riuscita.
        [later] Il server di posta chiede di riprovare più tardi.
        [expired] Non ha funzionato per troppo tempo; abbiamo smesso di provare.
       *[connection] Il server di posta non è raggiungibile.
    }
desk-mail-answer = Risposta del server di posta
desk-mail-again = Riprova
desk-letter-subject =
    { $case ->
        [withdrawal] Il tuo recesso è arrivato: { $id }
       *[other] La tua richiesta è arrivata: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } ha ricevuto il tuo recesso: { $moment }. Conserva questa conferma.
       *[other] { $shop } ha ricevuto la tua richiesta: { $moment }. Conserva questa conferma.
    }
desk-letter-moment = { $moment } (fuso orario: { $zone })
desk-letter-next-title = Che cosa succede ora
desk-letter-next =
    { $case ->
        [withdrawal] Non devi mandare di nuovo il recesso. La tua pagina di stato mostra che cosa succede con l’articolo e i soldi.
       *[other] Esaminiamo la tua richiesta e rispondiamo nella tua pagina di stato. Fino ad allora non devi fare niente.
    }
desk-letter-why = Questa e-mail automatica arriva perché l’indirizzo è stato scritto in una richiesta a { $shop }. Se non l’hai scritto tu, diccelo.
desk-form-title = Scrivi a { $shop }
desk-form-text = Ricevi subito una ricevuta, e un link per leggere la nostra risposta.
desk-form-case = Di che cosa si tratta?
desk-your-email = La tua e-mail
desk-your-country = Il tuo Paese
desk-country-hint = Due lettere, per esempio IT
desk-delivered-optional = Giorno di arrivo, se lo sai
desk-your-words = Con parole tue
desk-leave-empty = Lascia vuoto
desk-form-go = Invia la richiesta
desk-order-wrong = Scrivi il numero d’ordine che trovi nell’e-mail dell’ordine.
desk-email-wrong = Scrivila come nome@example.com.
desk-not-sent-fields = Non ancora inviato. Correggi i campi segnati, poi invia di nuovo.
desk-not-sent-trap = Non ancora inviato. Il tuo browser ha riempito un campo nascosto. Controlla il testo e invia di nuovo.
desk-not-sent-other-site = Non ancora inviato. Arrivi da un altro sito. Controlla che cosa c’è scritto qui, poi invialo tu.
desk-not-sent-before = Questo modulo è già stato inviato con altre parole, e abbiamo quella richiesta. Per inviare anche questa, premi di nuovo il pulsante.
desk-state =
    { $word ->
        [received] Ricevuta
        [in_review] In esame
        [accepted] Accettata
        [refused] Rifiutata
       *[completed] Chiusa
    }
desk-status-lead =
    { $word ->
        [received] Abbiamo la tua richiesta. Nessuno l’ha ancora esaminata.
        [in_review] Stiamo esaminando la tua richiesta.
        [accepted] Abbiamo accettato la tua richiesta.
        [refused] Abbiamo rifiutato la tua richiesta. Il nostro messaggio qui sotto dice perché.
       *[completed] La tua richiesta è chiusa.
    }
desk-verdict-status =
    { $word ->
        [eligible] Sì: il cliente può
        [eligible_if] Sì, se sono rispettate le condizioni da verificare
        [needs_person] Decidi tu
        [not_eligible] No
       *[unknown] Aperto: manca un dato
    }
desk-basis =
    { $word ->
        [law] legge
       *[shop] le tue condizioni
    }
desk-party =
    { $word ->
        [buyer] Cliente
       *[shop] Negozio
    }
desk-refusal-reason =
    { $word ->
        [period_over] L’ultimo giorno è passato
        [not_yet] Il primo giorno non è ancora arrivato
        [rule_refuses] Le condizioni non permettono il reso di questi articoli
        [legal_exception] La legge fa un’eccezione per questi articoli
        [condition_fails] Una condizione non è rispettata
        [limit_reached] Già usato tutte le volte permesse
        [bundle_whole] Si rende solo il set completo
        [no_legal_right] La legge non dà questo diritto
        [already_returned] Già reso o richiesto
        [not_late] Non in ritardo
       *[no_rule] Le condizioni non hanno una regola per questo
    }
desk-item-state =
    { $word ->
        [unused] Mai usato
        [unopened] Mai aperto
        [tags_attached] Cartellini attaccati
        [seal_intact] Sigillo intatto
        [complete] Tutte le parti presenti
        [original_packaging] Confezione originale
        [not_activated] Mai attivato
        [data_erased] Dati cancellati
        [serial_number_matches] Numero di serie giusto
        [undamaged] Senza danni
        [clean] Pulito
        [used_as_intended] Usato come previsto
        [original_buyer] Primo acquirente
        [fault_reaches_measure] Difetto della misura garantita
        [proof_of_purchase] Prova d’acquisto
        [same_kind] Stesso tipo e stessa misura
       *[not_started] Non avviato né scaricato
    }
case-letter-subject =
    { $word ->
        [waiting] Una domanda sulla tua richiesta: { $id }
        [accepted] La tua richiesta è accettata: { $id }
        [refused] La tua richiesta è rifiutata: { $id }
        [completed] La tua richiesta è chiusa: { $id }
       *[other] Novità sulla tua richiesta: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } sta esaminando la tua richiesta.
        [waiting] A { $shop } serve qualcosa da te per andare avanti.
        [accepted] { $shop } ha accettato la tua richiesta.
        [refused] { $shop } ha rifiutato la tua richiesta.
        [completed] { $shop } ha chiuso la tua richiesta.
       *[other] { $shop } ha novità sulla tua richiesta.
    }
case-letter-next =
    { $word ->
        [waiting] Scrivici nella tua pagina di stato. Poi andiamo avanti.
        [accepted] Facciamo quello che ti abbiamo detto. Devi fare qualcosa solo se te lo chiede il nostro messaggio.
        [refused] Se la pensi diversamente, scrivici nella tua pagina di stato.
        [completed] Abbiamo finito. Se c’è ancora un punto aperto, scrivici nella tua pagina di stato. Lì puoi anche darci un voto.
       *[other] Rispondiamo nella tua pagina di stato appena sappiamo di più.
    }
case-letter-state = Stato
desk-letter-plain = Se quella pagina non si apre, questa funziona con ogni browser:
