## Prima dell’acquisto

promise-dated =
    { $when ->
        [today] Ordina oggi. Consegna al più tardi: { DATE($arrival, style: "day") }. Puoi renderlo entro { $last_day }.
        [ordered] Consegna al più tardi: { DATE($arrival, style: "day") }. Puoi renderlo entro { $last_day }.
       *[arrived] Puoi renderlo entro { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Ordina oggi. Puoi cambiare idea entro { $last_day }.
       *[ordered] Puoi cambiare idea entro { $last_day }.
    }
promise-unlimited = Puoi renderlo quando vuoi. Non c’è scadenza.
promise-days-delivered =
    { $days ->
        [one] Hai { $days } giorno dopo la consegna per renderlo.
        [many] Hai { $days } di giorni dopo la consegna per renderlo.
       *[other] Hai { $days } giorni dopo la consegna per renderlo.
    }
promise-days =
    { $days ->
        [one] Hai { $days } giorno per renderlo.
        [many] Hai { $days } di giorni per renderlo.
       *[other] Hai { $days } giorni per renderlo.
    }
promise-working-days =
    { $days ->
        [one] Hai { $days } giorno lavorativo per renderlo.
        [many] Hai { $days } di giorni lavorativi per renderlo.
       *[other] Hai { $days } giorni lavorativi per renderlo.
    }
promise-months =
    { $months ->
        [one] Hai { $months } mese per renderlo.
        [many] Hai { $months } di mesi per renderlo.
       *[other] Hai { $months } mesi per renderlo.
    }
promise-open = Quanto tempo hai dipende dall’articolo.
promise-person = Scrivici prima di renderlo. Decide una persona.
promise-no = Se hai solo cambiato idea, non puoi renderlo.
promise-no-goods = { $reason } Se hai solo cambiato idea, non puoi renderlo.
still-covered = Se è difettoso, i tuoi diritti restano validi.
assumed-delivery = Il periodo parte dalla consegna (al più tardi: { DATE($day, style: "day") }).
goods-reason =
    { $goods ->
        [custom_made] Questo articolo è fatto apposta per te.
        [perishable] Questo articolo si deteriora in fretta.
        [sealed_hygiene] Questo articolo è sigillato per igiene o salute.
        [sealed_media] Questo articolo è una registrazione o un programma sigillato.
        [digital] Questo articolo è digitale.
        [newspaper] Questo articolo è un giornale o una rivista.
        [inseparably_mixed] Questo articolo si mescola con altri dopo la consegna.
        [market_price] Il prezzo di questo articolo segue l’andamento del mercato.
        [dated_service] Questo articolo è un servizio per un giorno fisso.
        [near_expiry_or_flawed] Questo articolo è stato venduto vicino alla scadenza o con un difetto noto.
        [value_drops_on_use] Questo articolo perde valore appena si usa.
        [used] Questo articolo è usato.
        [final_sale] Questo articolo è stato venduto senza possibilità di reso.
        [gift_card] Questo articolo è una carta regalo.
        [oversized] Questo articolo è troppo grande per un pacco.
        [hazardous] Questo articolo è una merce pericolosa.
        [gift] Questo articolo è stato comprato come regalo.
        [subscription_first] Questo articolo è la prima consegna di un abbonamento.
        [subscription_renewal] Questo articolo è una consegna successiva di un abbonamento.
        [business_purchase] Questo articolo è stato comprato per un’azienda.
        [flagged_buyer] I resi sono sospesi per questo account.
        [discounted] Questo articolo è stato venduto a prezzo ridotto.
        [bundle_part] Questo articolo fa parte di un set.
        [non_durable] Questo articolo è fatto per essere consumato.
       *[other] Per questo tipo di articolo ci sono regole speciali.
    }

## La risposta

headline-yes =
    { $case ->
        [return] Sì, puoi renderlo.
        [exchange] Sì, puoi cambiarlo.
        [defect] Sì, puoi fare richiesta per il difetto.
        [damaged] Sì, puoi fare richiesta per il danno.
        [wrong] Sì, puoi fare richiesta per l’articolo sbagliato.
        [missing] Sì, puoi fare richiesta per ciò che manca.
        [late] Sì, puoi fare richiesta per il ritardo.
        [guarantee] Sì, puoi usare la garanzia.
        [withdrawal] Sì, la legge ti permette di recedere.
        [repair] Sì, puoi farlo riparare.
        [complaint] Sì, puoi fare un reclamo.
        [trade_in] Sì, puoi dare in permuta il tuo usato.
        [spare_part] Sì, puoi avere un pezzo di ricambio.
       *[cancellation] Sì, puoi annullare l’ordine.
    }
headline-if = Sì, se le condizioni qui sotto sono rispettate.
headline-person = Decide una persona del negozio.
headline-no = No, secondo la nostra verifica.
headline-unknown = Ci serve ancora un’informazione.
last-day =
    { $act ->
        [sent] Ultimo giorno per spedirlo: { $day }.
        [received] Deve tornare da noi entro { $day }.
       *[notice] Ultimo giorno per avvisarci: { $day }.
    }
no-last-day = Non c’è scadenza.
legal-day = A causa dei giorni festivi, l’ultimo giorno può spostarsi a { $day }.
opens-on = Puoi chiederlo da { $day }.
period-days =
    { $days ->
        [one] Hai { $days } giorno.
        [many] Hai { $days } di giorni.
       *[other] Hai { $days } giorni.
    }
period-working-days =
    { $days ->
        [one] Hai { $days } giorno lavorativo.
        [many] Hai { $days } di giorni lavorativi.
       *[other] Hai { $days } giorni lavorativi.
    }
period-months =
    { $months ->
        [one] Hai { $months } mese.
        [many] Hai { $months } di mesi.
       *[other] Hai { $months } mesi.
    }
period-years =
    { $years ->
        [one] Hai { $years } anno.
        [many] Hai { $years } di anni.
       *[other] Hai { $years } anni.
    }
law-days =
    { $days ->
        [one] La legge del tuo Paese ti dà { $days } giorno.
        [many] La legge del tuo Paese ti dà { $days } di giorni.
       *[other] La legge del tuo Paese ti dà { $days } giorni.
    }
law-working-days =
    { $days ->
        [one] La legge del tuo Paese ti dà { $days } giorno lavorativo.
        [many] La legge del tuo Paese ti dà { $days } di giorni lavorativi.
       *[other] La legge del tuo Paese ti dà { $days } giorni lavorativi.
    }
law-months =
    { $months ->
        [one] La legge del tuo Paese ti dà { $months } mese.
        [many] La legge del tuo Paese ti dà { $months } di mesi.
       *[other] La legge del tuo Paese ti dà { $months } mesi.
    }
law-years =
    { $years ->
        [one] La legge del tuo Paese ti dà { $years } anno.
        [many] La legge del tuo Paese ti dà { $years } di anni.
       *[other] La legge del tuo Paese ti dà { $years } anni.
    }
counts-from =
    { $event ->
        [purchased] Il periodo parte dal giorno dell’ordine.
        [paid] Il periodo parte dal giorno del pagamento.
        [shipped] Il periodo parte dal giorno della spedizione.
        [delivered] Il periodo parte dal giorno in cui arriva l’articolo.
        [first_item_delivered] Il periodo parte dal giorno in cui arriva il primo articolo.
        [last_item_delivered] Il periodo parte dal giorno in cui arriva l’ultimo articolo.
        [receipt_confirmed] Il periodo parte dal giorno in cui confermi la ricezione.
        [estimated_delivery] Il periodo parte dall’ultimo giorno previsto per la consegna.
        [activated] Il periodo parte dal giorno della prima attivazione.
        [noticed] Il periodo parte dal giorno in cui noti il difetto.
        [seller_contacted] Il periodo parte dal giorno in cui ci contatti per la prima volta.
        [replacement_delivered] Il periodo parte dal giorno in cui arriva il prodotto sostitutivo.
        [document_received] Il periodo parte dal giorno in cui ricevi il contratto.
        [later_of_document_and_delivery] Il periodo parte dal contratto o dalla consegna: vale l’ultima delle due date.
       *[later_of_purchase_and_delivery] Il periodo parte dall’ordine o dalla consegna: vale l’ultima delle due date.
    }

## Che cosa ricevi

gets-one =
    { $remedy ->
        [refund_original] Ti rimborsiamo con lo stesso metodo di pagamento.
        [store_credit] Ricevi un credito nel negozio.
        [gift_card] Ricevi una carta regalo.
        [exchange] Ricevi un’altra taglia, un altro colore o un altro prodotto.
        [replacement] Ricevi di nuovo lo stesso articolo.
        [repair] Lo ripariamo gratis.
        [price_reduction] Tieni l’articolo e ricevi indietro una parte del prezzo.
        [keep_item_refund] Tieni l’articolo e ricevi il rimborso.
        [termination] Restituisci l’articolo e ricevi il rimborso.
        [send_missing] Ti mandiamo ciò che manca.
       *[other] Ricevi questo: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Scegli tu: { LIST($ways, type: "or") }.
        [shop] Scegliamo noi: { LIST($ways, type: "or") }.
       *[open] Ricevi una di queste soluzioni: { LIST($ways, type: "or") }.
    }
gets-then = Se non basta: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] rimborso
        [store_credit] credito nel negozio
        [gift_card] carta regalo
        [exchange] cambio
        [replacement] articolo nuovo
        [repair] riparazione gratis
        [price_reduction] riduzione del prezzo
        [keep_item_refund] rimborso, e tieni l’articolo
        [termination] rimborso, e restituisci l’articolo
        [exchange_same] cambio con lo stesso articolo
        [exchange_variant] altra taglia o altro colore
        [coupon] buono per un altro ordine
        [donate] rimborso, e l’articolo va in beneficenza
        [trade_in_credit] credito per il tuo usato
        [spare_part] pezzo di ricambio
        [reply] risposta di una persona
       *[send_missing] invio di ciò che manca
    }
another-way = Puoi scegliere anche questa soluzione.
basis-law = È un tuo diritto per la legge del tuo Paese.
basis-law-check = Pensiamo che sia un tuo diritto per la legge del tuo Paese. Da verificare.
basis-shop = Te lo promettiamo noi.
credit-bonus = Con il credito nel negozio ricevi in più: { $share }.
credit-total = Come credito nel negozio ricevi { $total }.
credit-extra = Compreso un extra di { $amount }.
credit-until = Puoi usare il credito o il buono entro { $day }.
exchange-cheaper = Il nuovo articolo costa meno.
exchange-pay = Il nuovo articolo costa di più: paghi { $amount }.
rebooking-fee = Un nuovo appuntamento costa { $amount }.
quantity = Numero di articoli: { $count }.
remedy-end = Ultimo giorno per «{ $way }»: { $day }.
guarantee-giver =
    { $who ->
        [maker] Questa garanzia è del produttore.
        [insurer] Questa estensione di garanzia è di un’assicurazione.
       *[shop] Questa garanzia è nostra.
    }
guarantee-price = Questa garanzia costa { $amount }.
guarantee-passes-on = Vale anche per il prossimo proprietario.
register-by = Registrala entro { $day }.
register-within = Registrala dopo l’acquisto. Giorni che hai: { $days }.
freight =
    { $payer ->
        [shop] Il reso è gratis per te.
       *[buyer] La spedizione di ritorno è a tuo carico.
    }
freight-cost = La spedizione di ritorno ti costa { $amount }.
outbound =
    { $which ->
        [none] Non rimborsiamo le spese di consegna.
        [standard] Rimborsiamo anche le spese di consegna standard.
       *[all] Rimborsiamo anche tutte le spese di consegna.
    }
refund-total = Secondo i nostri calcoli ti rimborsiamo { $total }.
refund-minus =
    { $kind ->
        [restocking] Tratteniamo { $amount } per il rientro a magazzino.
        [collection] Tratteniamo { $amount } per il ritiro.
        [handling] Tratteniamo { $amount } per la gestione.
        [late] Tratteniamo { $amount } per il ritardo.
        [return_label] Tratteniamo { $amount } per l’etichetta di reso.
        [bundle_discount] Togliamo lo sconto del set: { $amount }.
       *[other] Togliamo { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Prezzo
        [outbound_freight] Spese di consegna
        [restocking] Costo di rientro a magazzino
        [collection] Costo di ritiro
        [handling] Costo di gestione
        [late] Costo per il ritardo
        [return_label] Etichetta di reso
        [bundle_discount] Sconto del set
        [discount_share] Sconto dell’ordine
        [voucher] Buono
        [tax] Imposte
        [duties] Dazi doganali
        [services] Servizi a pagamento
        [free_delivery] Consegna gratuita
        [free_gift] Omaggio che tieni
        [rebooking] Nuovo appuntamento
        [inspection] Costo di controllo
        [packaging] Confezione mancante
        [bonus] Extra
       *[total] Ti rimborsiamo
    }
refund-part =
    { $to ->
        [gift_card] Ti rimborsiamo { $amount } su una carta regalo.
        [store_credit] Ti rimborsiamo { $amount } come credito nel negozio.
        [kept] Non ti rimborsiamo { $amount }.
       *[original] Ti rimborsiamo { $amount } con lo stesso metodo di pagamento.
    }
fee =
    { $kind ->
        [restocking] C’è un costo di rientro a magazzino.
        [collection] C’è un costo di ritiro.
        [handling] C’è un costo di gestione.
        [late] C’è un costo in caso di ritardo.
       *[other] C’è questo costo: { $what }.
    }
charge = Paghi { $amount }: { $what }.
refund-by = Avvisaci oggi: hai il rimborso entro { $day }.
refund-at-once = Ti rimborsiamo subito.
refund-within =
    { $days ->
        [one] Ti rimborsiamo entro { $days } giorno.
        [many] Ti rimborsiamo entro { $days } di giorni.
       *[other] Ti rimborsiamo entro { $days } giorni.
    }
refund-within-working =
    { $days ->
        [one] Ti rimborsiamo entro { $days } giorno lavorativo.
        [many] Ti rimborsiamo entro { $days } di giorni lavorativi.
       *[other] Ti rimborsiamo entro { $days } giorni lavorativi.
    }
refund-from =
    { $event ->
        [notice] Questi giorni si contano dal giorno in cui ci avvisi.
        [goods_back] Questi giorni si contano dal giorno in cui riceviamo l’articolo.
        [estimated_delivery] Questi giorni si contano dall’ultimo giorno previsto per la consegna.
       *[inspection] Questi giorni si contano dalla fine del nostro controllo.
    }
withhold = Possiamo aspettare l’articolo o la prova della spedizione.
send-by = Se ci avvisi oggi, spedisci l’articolo entro { $day }.
conditions-open = Condizioni da rispettare: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Condizione non rispettata: { $point }. Una persona esamina la tua prova.
        [ask_person] Condizione non rispettata: { $point }. Decide una persona.
        [store_credit] Condizione non rispettata: { $point }. Ricevi un credito nel negozio invece del rimborso.
        [exchange_only] Condizione non rispettata: { $point }. Puoi solo cambiarlo.
        [gift_card] Condizione non rispettata: { $point }. Ricevi una carta regalo invece del rimborso.
        [reduced_or_sent_back] Condizione non rispettata: { $point }. Scegli tu: rimborso ridotto, o te lo rispediamo a tue spese.
       *[reduced_refund] Condizione non rispettata: { $point }. Togliamo dal rimborso la perdita di valore.
    }
late-keeps = L’ultimo giorno è passato: tratteniamo una parte del prezzo ({ $share }).
late-until = Puoi ancora farlo entro { $day }.
methods = Puoi renderlo così: { LIST($ways, type: "or") }.
nothing-to-send = Non devi rispedire niente.
method =
    { $method ->
        [mail_with_label] per posta con la nostra etichetta
        [mail_own] per posta con la tua etichetta
        [drop_off] in un punto di consegna
        [store] in uno dei nostri negozi
        [pick_up] con ritiro a casa tua
        [kiosk] a un chiosco per i resi
        [service_point] in un punto di assistenza
       *[no_shipment] niente da spedire
    }
method-needs =
    { $what ->
        [printer] Serve una stampante per: { LIST($ways, type: "or") }.
       *[packaging] Imballi tu l’articolo per: { LIST($ways, type: "or") }.
    }
proof-needed = Tieni pronto: { LIST($things) }.
proof-helpful = Aiuta anche: { LIST($things) }.
proof =
    { $proof ->
        [receipt] scontrino o numero d’ordine
        [photos] foto
        [video] un video
        [serial_number] numero di serie
        [medical_certificate] certificato medico
        [gift_receipt] scontrino regalo
        [disposal_photo] foto dell’articolo buttato
       *[photo_id] documento con foto
    }

## No, e poi

refusal-over =
    { $basis ->
        [law] Il periodo previsto dalla legge è finito { $day }.
       *[shop] Il periodo che ti diamo noi è finito { $day }.
    }
refusal-condition = Non possiamo accettarlo. Condizione non rispettata: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } La legge fa un’eccezione per questi articoli.
       *[shop] { $reason } Non accettiamo il reso di questi articoli.
    }
refusal =
    { $reason ->
        [period_over] Il termine è scaduto.
        [not_yet] È ancora presto.
        [rule_refuses] Non lo offriamo per questo articolo.
        [legal_exception] La legge fa un’eccezione per questi articoli.
        [condition_fails] Una delle nostre condizioni non è rispettata.
        [limit_reached] Hai già raggiunto il limite consentito.
        [bundle_whole] Riprendiamo solo il set completo.
        [no_legal_right] La legge del tuo Paese non dà questo diritto.
        [already_returned] Questi articoli sono già tornati da noi o in viaggio.
        [not_late] Non è in ritardo.
       *[no_rule] Le nostre condizioni non ne parlano.
    }
note =
    { $note ->
        [law_not_held] Non abbiamo ancora inserito la legge del tuo Paese. Forse hai più diritti.
        [law_may_give_more] La legge del tuo Paese può darti di più.
        [device_clock] Abbiamo preso la data dal tuo dispositivo. Da verificare.
        [holidays_unknown] Non conosciamo ancora i giorni festivi di quell’anno.
        [delivery_assumed] Abbiamo preso il giorno di consegna previsto.
        [legal_day_later] I giorni festivi possono spostare un po’ più avanti l’ultimo giorno.
        [fault_presumed] Supponiamo che il difetto ci fosse fin dall’inizio.
        [fault_to_show] Devi dimostrare che il difetto c’era fin dall’inizio.
        [depends_on_item] Quanto deve durare dipende dall’articolo.
        [older_policy] Hai ordinato prima di queste regole. Una persona controlla quali valgono.
        [policy_of_order] Abbiamo usato le regole del giorno del tuo ordine.
        [reasonable_time] La legge non fissa un numero di giorni. Agisci presto.
        [extra_time] Prima dacci un tempo ragionevole per consegnare.
       *[diminished_value] Provalo come in un negozio. Un uso maggiore può ridurre il rimborso.
    }
alternative =
    { $way ->
        [ask_shop] Contattaci: lo guarda una persona.
        [report_defect] È difettoso? Allora segnalaci il difetto.
        [use_guarantee] Usa la garanzia.
        [exchange] Puoi invece cambiarlo.
        [return_bundle] Rendi il set completo.
        [wait_until_open] Torna il primo giorno possibile.
        [ask_repair] Chiedici di ripararlo.
        [order_spare_part] Riparalo tu con un pezzo di ricambio.
        [complain] Non sei d’accordo? Fai un reclamo.
       *[return_instead] Aspetta che arrivi, poi rendilo.
    }
contact =
    { $kind ->
        [email] Scrivi a { $value }.
        [phone] Chiama { $value }.
        [post] Manda una lettera a { $value }.
       *[page] Usa la nostra pagina dei contatti.
    }
contact-hours = I nostri orari, secondo l’ora del negozio: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Una persona risponde entro { $hours } ora.
        [many] Una persona risponde entro { $hours } di ore.
       *[other] Una persona risponde entro { $hours } ore.
    }
contact-language = Forse lì non parlano italiano.

## Casi

case-label =
    { $case ->
        [return] Ho cambiato idea
        [exchange] Voglio un’altra cosa al suo posto
        [defect] È difettoso
        [damaged] È arrivato rotto
        [wrong] Ho ricevuto l’articolo sbagliato
        [missing] Manca qualcosa
        [late] È in ritardo
        [guarantee] Usare la garanzia
        [withdrawal] Usare il mio diritto di recesso
        [repair] Mi serve una riparazione
        [complaint] Voglio fare un reclamo
        [trade_in] Dare in permuta il mio usato
        [spare_part] Mi serve un pezzo di ricambio
       *[cancellation] Annullare il mio ordine
    }
case-hint =
    { $case ->
        [return] È a posto, ma non lo vuoi più.
        [exchange] Vuoi un’altra taglia, un altro colore o un altro prodotto.
        [defect] Non funziona, o non è come descritto.
        [damaged] Si è rotto durante il viaggio.
        [wrong] Nel pacco c’è qualcosa che non hai ordinato.
        [missing] Non è arrivato il pacco, o una sua parte.
        [late] È arrivato, o arriverà, dopo il giorno promesso.
        [guarantee] Il negozio o il produttore ti ha dato una garanzia.
        [withdrawal] La legge ti dà un periodo per recedere, senza dare motivi.
        [repair] Va riparato, con o senza garanzia.
        [complaint] Non ti è piaciuto il nostro servizio.
        [trade_in] Ci dai il tuo usato e ricevi un credito.
        [spare_part] Vuoi ripararlo tu.
       *[cancellation] L’ordine non è ancora partito.
    }

## Domande

fact-question =
    { $fact ->
        [ordered_on] Quando l’hai ordinato?
        [paid_on] Quando l’hai pagato?
        [shipped_on] Quando è stato spedito?
        [delivered_on] Quando è arrivato?
        [first_delivered_on] Quando è arrivato il primo articolo del tuo ordine?
        [last_delivered_on] Quando è arrivato l’ultimo articolo del tuo ordine?
        [receipt_confirmed_on] Quando hai confermato la ricezione?
        [estimated_delivery_on] Qual era l’ultimo giorno previsto per la consegna?
        [activated_on] Quando l’hai attivato per la prima volta?
        [noticed_on] Quando hai notato il difetto?
        [seller_contacted_on] Quando ci hai contattato per la prima volta?
        [tier] Quale livello cliente hai da noi?
        [subdivision] In quale parte del Paese vivi?
        [category] Che tipo di articolo è?
        [price] Quanto hai pagato per un articolo?
        [attribute] Quale versione dell’articolo è?
        [earlier_returns] Quante volte hai già reso articoli di questo ordine?
        [seller] Chi te l’ha venduto?
        [replacement_delivered_on] Quando è arrivato il prodotto sostitutivo?
        [reason] Perché vuoi renderlo?
        [role] L’hai comprato tu o te l’hanno regalato?
        [order_state] A che punto è il tuo ordine?
        [order_value] Quanto è costato tutto l’ordine?
        [method] Come vuoi renderlo?
        [appointment_at] Quando è il tuo appuntamento?
        [quantity] Di quanti articoli si tratta?
        [document_on] Quando hai ricevuto il contratto?
       *[state] Puoi dirci di più sull’articolo?
    }
fact-hint =
    { $fact ->
        [ordered_on] Il giorno è nella conferma dell’ordine.
        [paid_on] Il giorno è nell’estratto conto o nella ricevuta.
        [shipped_on] Il giorno è nel nostro messaggio di spedizione.
        [delivered_on] Il giorno in cui tu o qualcuno per te ha ricevuto il pacco.
        [noticed_on] Il giorno in cui hai visto il difetto la prima volta.
        [seller_contacted_on] Il giorno del tuo primo messaggio o della prima chiamata.
        [estimated_delivery_on] È nella conferma dell’ordine.
        [reason] I tuoi diritti di legge non dipendono da questo.
       *[subdivision] Alcune regole cambiano da regione a regione.
    }
choice =
    { $word ->
        [too_small] È troppo piccolo
        [too_large] È troppo grande
        [not_as_expected] Non è come mi aspettavo
        [no_longer_needed] Non mi serve più
        [better_price] L’ho trovato a meno
        [ordered_by_mistake] L’ho ordinato per errore
        [arrived_late] È arrivato tardi
        [poor_quality] La qualità è scarsa
        [not_tolerated] La pelle o il corpo non lo tollera
        [buyer] L’ho comprato io
        [receiver] Me l’hanno regalato
        [placed] Appena ordinato
        [in_preparation] In preparazione
        [shipped] In viaggio
        [delivered] Arrivato
       *[other] Un altro motivo
    }
state-question =
    { $state ->
        [unused] È ancora nuovo, mai usato?
        [unopened] La confezione è ancora chiusa?
        [tags_attached] I cartellini sono ancora attaccati?
        [seal_intact] Il sigillo è ancora intatto?
        [complete] Ci sono tutte le parti e gli accessori?
        [original_packaging] Hai la confezione originale?
        [not_activated] È ancora senza attivazione né registrazione?
        [data_erased] Hai cancellato i tuoi dati e scollegato i tuoi account?
        [serial_number_matches] Il numero di serie è quello dell’ordine?
        [undamaged] È rimasto senza danni da quando l’hai ricevuto?
        [clean] È pulito?
        [used_as_intended] L’hai usato come chiede il produttore?
        [original_buyer] L’hai comprato nuovo tu?
        [fault_reaches_measure] Il difetto è grande quanto richiede la garanzia?
        [proof_of_purchase] Hai uno scontrino o un’altra prova d’acquisto?
        [same_kind] Quello nuovo è dello stesso tipo e della stessa misura?
       *[not_started] Il download o lo streaming è ancora da avviare?
    }
state-hint =
    { $state ->
        [seal_intact] Un sigillo per igiene o salute, o quello di un disco.
        [complete] Contano anche cavi, manuali e omaggi.
        [clean] Abbastanza pulito per un’altra persona.
        [fault_reaches_measure] Il testo della garanzia indica la misura.
       *[used_as_intended] Per esempio, un materasso su una rete adatta.
    }
state-point =
    { $state ->
        [unused] mai usato
        [unopened] confezione chiusa
        [tags_attached] cartellini attaccati
        [seal_intact] sigillo intatto
        [complete] tutte le parti presenti
        [original_packaging] confezione originale presente
        [not_activated] senza attivazione né registrazione
        [data_erased] dati cancellati
        [serial_number_matches] numero di serie dell’ordine
        [undamaged] senza danni causati da te
        [clean] pulito
        [used_as_intended] usato come chiede il produttore
        [original_buyer] comprato nuovo da te
        [fault_reaches_measure] difetto grande quanto richiede la garanzia
        [proof_of_purchase] prova d’acquisto
        [same_kind] stesso tipo e stessa misura
       *[not_started] download o streaming non avviato
    }
answer-yes = Sì
# same as English
answer-no = No

## La scheda delle condizioni

card-title = Resi, riparazioni e rimborsi
card-section =
    { $section ->
        [changed_mind] Se cambi idea
        [faulty] Se è difettoso
        [arrival] Se arriva rotto, sbagliato o incompleto
        [money] Costi e rimborso
        [guarantee] La nostra garanzia
        [points] Dove puoi andare
        [guides] Aiuto con il tuo articolo
        [faq] Domande e risposte
        [disputes] Se non troviamo un accordo
       *[contact] Chi ti aiuta
    }
card-case =
    { $case ->
        [damaged] Arriva rotto? Offriamo questo: { LIST($ways, type: "or") }.
        [wrong] È l’articolo sbagliato? Offriamo questo: { LIST($ways, type: "or") }.
       *[missing] Manca qualcosa? Offriamo questo: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Il nostro servizio reclami: { $name }.
        [mediator] Mediatore: { $name }.
        [adr_body] Organismo indipendente, senza tribunale: { $name }.
        [authority] Autorità: { $name }.
        [arbitration] Arbitrato: { $name }.
       *[court] Tribunale: { $name }.
    }
dispute-within = Mesi che hai per farlo dopo il reclamo: { $months }.
point =
    { $kind ->
        [store] Il nostro negozio: { $name }.
        [drop_off] Punto di consegna: { $name }.
        [service] Assistenza del produttore: { $name }.
       *[repairer] Riparatore indipendente: { $name }.
    }
point-unpacked = Lì non servono né scatola né etichetta.
guide =
    { $kind ->
        [manual] Manuale: { $title }
        [video] Video: { $title }
       *[guide] Passo per passo: { $title }
    }
shop-words = { $words }
card-guarantee-none = Non diamo garanzie aggiuntive su questo articolo.
card-ask = Contattaci e una persona ti aiuterà.
card-as-of = Abbiamo consultato la legge in questa data: { DATE($day, style: "long") }.
card-footer = Questa pagina informa. Non è consulenza legale.
ui-by-law = Per legge
ui-from-shop = Dal negozio
ui-details = Dettagli
ui-policy-link = Tutte le condizioni del negozio
ui-unavailable = Ora non possiamo mostrarlo. Chiedi al negozio.
