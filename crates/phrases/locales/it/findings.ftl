finding-why-title = Regole esaminate, nell’ordine della policy
finding-why-rule = Regola
finding-why-result = Risultato
finding-why-decided = Deciso da
finding-why-none = La policy non ha una regola per questo caso.
finding-why-outcome =
    { $outcome ->
        [governs] vale
        [outranked] corrisponde; vale una regola più specifica
        [tied] corrisponde, ugualmente specifica: parità
        [undecided] dipende da un dato mancante
       *[out_of_scope] non corrisponde
    }
finding-why-order = Vale la regola più specifica e niente si mescola. Due regole che corrispondono si confrontano per queste parti del loro ambito; decide la prima differenza:
finding-why-version = SHA-256 della policy: { $hash }
finding-page-item-missing = Qui non è descritto nessun prodotto e nessun ordine.
finding-page-item-missing-help = Fornisci i dati schema.org di un prodotto o di un ordine, come JSON-LD.
finding-page-item-unclear = Non è chiaro quale articolo si intende. Articoli: { $number }. Tra questi: { LIST($known) }.
finding-page-item-unclear-help = Indica lo SKU di quello che intendi.
finding-page-country-missing = Qui niente dice il Paese del cliente.
finding-page-country-missing-help = Indicalo, come DE o US-CA.
finding-page-assumed =
    { $what ->
        [case] Nessun caso è indicato; si suppone questo: { $value }.
        [country] Il Paese del cliente viene dalla destinazione del pacco: { $value }.
        [utc_day] L’ora è in UTC. Si prende il suo giorno, che al negozio può essere un altro: { $value }.
       *[category] La categoria è scritta come nelle policy: { $value }.
    }
finding-page-assumed-help = Se è sbagliato, fornisci tu il dato; il tuo prevale.
finding-page-price =
    { $what ->
        [currency] «{ $value }» non è un codice di valuta ISO 4217; il prezzo è omesso.
        [range] I prezzi arrivano fino a «{ $value }»; non se ne prende nessuno.
        [several] Le offerte hanno prezzi diversi; non se ne prende nessuno.
        [unit] Il prezzo non è di un pezzo; è omesso.
        [tax] Il prezzo è senza imposte, e l’imposta non è nota.
       *[form] «{ $value }» non è un importo esatto in questa valuta; il prezzo è omesso.
    }
finding-page-price-help = Scrivi il prezzo di un pezzo come 19.99 con un codice come EUR: un punto, niente migliaia, niente simbolo.
finding-page-value =
    { $what ->
        [sku] Nessun articolo qui ha lo SKU «{ $value }».
        [day] «{ $value }» non è un giorno; è omesso.
        [count] «{ $value }» non è un numero intero da 1 in su; è omesso.
        [category] «{ $value }» non è una categoria del negozio; è omessa.
        [condition] La condizione «{ $value }» non dice niente che una regola chieda; è omessa.
        [status] Lo stato «{ $value }» non dice a che punto è l’ordine; è omesso.
        [country] «{ $value }» non è un codice di Paese ISO 3166; è omesso.
        [discount] Lo sconto «{ $value }» su tutto l’ordine non è diviso tra gli articoli; è omesso.
        [kind] Non è né un testo né un numero; è omesso.
        [texts] Testi di dati qui: { $value }. Quelli dopo i primi 200 sono omessi.
       *[text] «{ $value }» è troppo lungo; è omesso.
    }
finding-page-value-help = Correggilo nei dati, o fornisci tu il dato.
finding-head =
    { $severity ->
        [error] errore
        [warning] avviso
       *[note] nota
    }[{ $code }]
finding-whole-file = (tutto il file)
finding-clean = { $file }: a posto
finding-counts = errori: { $errors }, avvisi: { $warnings }, note: { $notes }
finding-near = Intendevi «{ $near }»?
finding-json-syntax =
    Non è JSON alla riga { $line }, colonna { $column }: { $what ->
        [end] dopo la fine c’è ancora qualcosa.
        [unfinished] il testo finisce a metà.
        [comma_or_bracket] qui va una virgola o ].
        [comma_or_brace] qui va una virgola o { "}" }.
        [key] qui va una chiave tra virgolette.
        [colon] dopo la chiave vanno i due punti.
        [digit] qui va una cifra.
        [control] un testo contiene un carattere di controllo.
        [escape] JSON non conosce questa sequenza di escape.
        [surrogate] metà di una coppia surrogata è sola.
        [hex] qui vanno quattro cifre esadecimali.
       *[value] qui va un valore.
    }
finding-json-syntax-help = Correggi il testo in quel punto. Un editor che conosce JSON lo segnala.
finding-too-large =
    { $what ->
        [members] Questo oggetto ha { $number } membri; se ne leggono al massimo { $most }.
        [items] Questo elenco ha { $number } elementi; se ne leggono al massimo { $most }.
       *[bytes] Il testo ha { $number } byte; se ne leggono al massimo { $most }.
    }
finding-too-large-help = Togli ciò che qui non serve.
finding-too-deep = Più di { $most } livelli annidati alla riga { $line }, colonna { $column }.
finding-too-deep-help = Nessun documento ha bisogno di tanta profondità. Cerca parentesi rimaste aperte.
finding-too-many = Altri trovati e non elencati: { $more }.
finding-too-many-help = Correggi prima questi, poi controlla di nuovo.
finding-duplicate-key = La chiave «{ $word }» compare due volte in un oggetto.
finding-duplicate-key-help = Tieni una delle due. I programmi non scelgono tutti la stessa.
finding-unknown-field = Il formato qui non ha la chiave «{ $word }».
finding-unknown-field-help = Note qui: { $known }.
finding-missing-field = Manca la chiave «{ $word }».
finding-missing-field-help = Aggiungila.
finding-wrong-type =
    Trovato qui: { $found ->
        [null] null
        [boolean] true o false
        [whole] un numero intero
        [fraction] un numero con decimali
        [list] un elenco
        [object] un oggetto
       *[text] un testo
    }. Atteso: { $wanted ->
        [object] un oggetto
        [list] un elenco
        [boolean] true o false
        [whole] un numero intero
        [word] una parola tra virgolette
        [day] un giorno tra virgolette
        [time] un’ora tra virgolette
        [minute] un giorno con un’ora tra virgolette
        [currency] un codice di valuta
        [place] un codice di luogo
        [link] un link
       *[text] un testo
    }.
finding-wrong-type-help = Scrivi il valore in quella forma.
finding-unknown-word = La parola «{ $word }» qui non è nota.
finding-unknown-word-help = Parole note: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } non è tra { $least } e { $most }.
        [key] La chiave non ha 32 cifre esadecimali.
        [email] Non è un indirizzo e-mail.
        [order_reference] Il numero d’ordine è vuoto o supera 80 caratteri.
        [serials] Più di 20 numeri di serie, o uno è vuoto o supera 80 caratteri.
        [wish] Il desiderio è vuoto o supera 300 caratteri.
        [photos] Più di 5 foto, o una è indicata due volte o senza il suo SHA-256 in esadecimale minuscolo.
        [pack] Non è un pacchetto di lingua di questa versione.
        [amount] Un importo è troppo grande per restare esatto.
        [text] Il testo è vuoto o supera 2000 caratteri.
        [same] «{ $value }» è diverso da una riga precedente di questo ordine.
       *[value] «{ $value }» non esiste o si scrive in altro modo.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Scrivi un numero in quell’intervallo.
        [day] Scrivi un giorno che esiste, come 2026-11-21.
        [time] Scrivi un’ora come 09:30.
        [minute] Scrivi un giorno con un’ora, come 2026-10-15T10:00.
        [moment] Scrivi un’ora con lo scarto dal fuso, come 2026-11-21T10:30:00+01:00.
        [currency] Scrivi un codice ISO 4217 come EUR.
        [place] Scrivi un codice ISO 3166 come DE o US-CA.
        [link] Scrivi un link https:, mailto: o tel:, o un percorso del tuo sito che inizia con /.
        [key] Genera 16 byte casuali.
        [email] Scrivilo come nome@example.com.
        [order_reference] Copialo dall’e-mail dell’ordine.
        [serials] Indicane fino a 20, ognuno come sta sull’articolo.
        [wish] Scrivilo in 1–300 caratteri.
        [photos] Indica fino a 5 foto, ognuna una volta.
        [pack] Usa il pacchetto fornito con questa versione.
        [amount] Usa importi o quantità più piccoli.
        [text] Scrivi da 1 a 2000 caratteri.
        [price] Scrivilo come 129.90, con non più decimali della valuta.
        [same] Scrivi la stessa cosa in ogni riga di un ordine.
       *[value] La forma è nella documentazione.
    }
finding-unknown-version = La versione { $number } del formato qui non è nota; questo programma legge la versione 1.
finding-unknown-version-help = Aggiorna after-sales, o scrivi la policy nella versione 1.
finding-duplicate-rule = L’id «{ $rule }» è già usato da { $other }.
finding-duplicate-rule-help = Dai a ogni regola il suo id. Le decisioni lo citano.
finding-rule-tie = Per il caso «{ $case }», sia «{ $other }» sia «{ $rule }» possono valere per un articolo, e nessuna è più specifica.
finding-rule-tie-help = Restringi una delle due, o fai in modo che luoghi, giorni o categorie si escludano.
finding-window-length =
    { $what ->
        [season] Questa stagione non indica né un ultimo giorno né un numero di giorni.
       *[window] Durate indicate da questo periodo: { $number }. Ne serve esattamente una.
    }
finding-window-length-help =
    { $what ->
        [season] Indica last_day o days.
       *[window] Indica uno di questi: days, months, until o unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] La regola «{ $rule }» non indica nessun caso, quindi non vale mai.
        [fee] Un costo della regola «{ $rule }» è insieme una quota del prezzo e un importo.
       *[terms] La regola «{ $rule }» accetta, ma non dice per quanto tempo o che cosa riceve il cliente.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Indica almeno un caso, per esempio return.
        [fee] Indica share o amount, non entrambi.
       *[terms] Aggiungi window e remedies, o imposta answer su refuse o ask_person.
    }
finding-season-order = I giorni di questa stagione non sono in ordine.
finding-season-order-help = Prima ordered_from, poi ordered_until, poi last_day.
finding-secret-exposed = «{ $name }» sembra contenere un segreto. Una policy è pubblica: ogni cliente può leggerla.
finding-secret-exposed-help = Toglilo e fallo sostituire dove è stato emesso. Lascia che il tuo server lo aggiunga alle richieste.
finding-endpoint-setting =
    { $what ->
        [header] L’endpoint «{ $preset }» ha bisogno dell’header «{ $name }».
        [address] L’indirizzo dell’endpoint «{ $preset }» non finisce con { $name }.
       *[setting] L’endpoint «{ $preset }» ha bisogno dell’impostazione «{ $name }».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Aggiungilo a /endpoint/headers. Ciò che riguarda un solo cliente lo dice la pagina in un elemento meta.
        [address] Scrivi l’indirizzo intero, come https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Aggiungi nome e valore a /endpoint/settings. Mai un segreto.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Con la parola cors simple o no-cors, i browser non mandano i tuoi header.
        [json] Con la parola cors simple o no-cors, i browser non mandano JSON.
        [method] Con la parola cors simple o no-cors, i browser mandano solo POST.
        [same_origin] «{ $preset }» accetta solo richieste dal proprio sito.
        [simple] «{ $preset }» non risponde alla domanda che i browser fanno prima di questo invio.
        [address] Con «{ $preset }» non si può mandare niente a questo indirizzo.
        [status] Uno stato fuori da 200–299 non è un successo.
        [timeout] La durata massima di una chiamata va da 1 a 120 secondi.
       *[look_up] L’indirizzo di ricerca non ha un posto per la chiave della richiesta.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Togli gli header, o imposta cors su preflight se l’endpoint risponde ai preflight.
        [json] Imposta format su form o text, oppure cors su preflight se l’endpoint risponde ai preflight.
        [method] Imposta method su POST, oppure cors su preflight se l’endpoint risponde ai preflight.
        [same_origin] Togli cors, o impostalo su same-origin.
        [simple] Togli cors, o impostalo su simple.
        [address] Con mailto, scrivi un link mail. Altrimenti scrivi un indirizzo https: o un percorso del tuo sito.
        [status] Indica solo gli stati che dicono: la richiesta è salvata.
        [timeout] Di solito 20.
       *[look_up] Scrivi la parola key tra parentesi graffe al suo posto.
    }
finding-endpoint-relay = «{ $name }» accetta solo chiamate con una chiave segreta, e nessuna pagina può contenerla.
finding-endpoint-relay-help = Lascia che un piccolo programma sul tuo server riceva e inoltri le richieste, o usa il desk.
finding-endpoint-pointer = Nessuna richiesta ha «{ $word }», quindi verrebbe omesso.
finding-endpoint-pointer-help = Noti qui: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Con la parola cors no-cors, nessuno può confermare che una richiesta è arrivata. I clienti lo leggono.
       *[untested] Qui ogni risposta da 200 a 299 conta come un successo.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Fai rispondere l’endpoint ai preflight, o usa il desk.
       *[untested] Aggiungi success con at: un punto della risposta che c’è solo quando la richiesta è salvata.
    }
finding-unknown-region = Il negozio non definisce una regione «{ $word }»; questa regola non vale per nessuno.
finding-unknown-region-help = Aggiungila a /shop/regions, o indica i suoi luoghi in places.
finding-insecure-url = «{ $value }» non è cifrato: altri possono leggere e cambiare ciò che si manda.
finding-insecure-url-help = Scrivi l’indirizzo https:.
finding-currency-mix = Questo importo è in { $currency }; la valuta del negozio è { $own }.
finding-currency-mix-help = Scrivilo nella valuta del negozio. Altri importi sono esclusi dal calcolo del rimborso.
finding-contradiction =
    { $what ->
        [backwards] La fine viene prima dell’inizio.
        [refusal_gives] La regola «{ $rule }» rifiuta, e indica che cosa riceve il cliente.
        [limit_zero] La regola «{ $rule }» accetta, e lo permette zero volte.
        [opens_too_late] La regola «{ $rule }» lascia agire il cliente solo dopo la fine del periodo.
        [same_unasked] La regola «{ $rule }» cambia solo con lo stesso tipo, e non lo chiede mai.
        [shop_pays_amount] Per la regola «{ $rule }» il negozio paga il ritorno, eppure indica un importo.
        [window_remedy] Un periodo della regola «{ $rule }» riguarda qualcosa che la regola non dà.
        [fee_over_price] Un costo della regola «{ $rule }» supera tutto il prezzo.
        [late_unreachable] Uno scaglione di ritardo della regola «{ $rule }» non si può mai raggiungere.
       *[empty_range] Un intervallo della regola «{ $rule }» è vuoto.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Scambia i due estremi.
        [refusal_gives] Togli remedies, o imposta answer su accept.
        [limit_zero] Aumenta most, o imposta answer su refuse.
        [opens_too_late] Fai finire l’attesa prima del periodo.
        [same_unasked] Aggiungi la condizione same_kind, con refuse o quello che deve seguire.
        [shop_pays_amount] Togli amount, o imposta payer su buyer.
        [window_remedy] Aggiungilo ai remedies della regola, o toglilo dal periodo.
        [fee_over_price] Le quote sono in centesimi di punto percentuale: scrivi 10% come 1000.
        [late_unreachable] Metti gli scaglioni in ordine crescente, quello aperto per ultimo.
       *[empty_range] Scambia least e most, o from e until.
    }
finding-law-not-held = In questa versione manca la legge di: { $markets }.
finding-law-not-held-help = Lì i clienti leggono la tua policy con una nota: la legge locale può dare di più.
finding-below-law =
    { $what ->
        [months] Per legge ({ $markets }) il negozio risponde dei difetti più a lungo di questo periodo; mesi previsti: { $number }.
       *[days] Per legge ({ $markets }) i clienti possono cambiare idea più a lungo di questo periodo; giorni previsti: { $number }.
    }
finding-below-law-help = Lì i clienti vedono il migliore dei due. Allunga il periodo per avere un solo testo per tutti.
finding-exclusion-without-basis =
    { $what ->
        [goods] La regola «{ $rule }» rifiuta { $goods }; la legge ({ $markets }) non fa eccezioni per questi articoli.
       *[all] La regola «{ $rule }» rifiuta articoli che i clienti possono rendere per legge ({ $markets }).
    }
finding-exclusion-without-basis-help = Scrivi in traits perché la legge esclude gli articoli, o limita la regola ad altri luoghi. Lì i clienti conservano il diritto.
finding-fee-against-law = Il costo «{ $kind }» vale anche quando la legge ({ $markets }) permette di cambiare idea gratis.
finding-fee-against-law-help = Fallo iniziare dopo i giorni di legge con days, limitalo con places, o toglilo.
finding-freight-against-law =
    { $what ->
        [faults] Il cliente paga il ritorno di articoli difettosi, rotti o sbagliati; la legge ({ $markets }) lo mette a carico del negozio.
       *[withdrawal] Il cliente paga il ritorno; se cambia idea, la legge ({ $markets }) lo mette a carico del negozio.
    }
finding-freight-against-law-help = Imposta payer su shop, almeno per questi luoghi.
finding-disclosure-unknown = Il file non dice se i clienti vengono informati di questo: «{ $word }».
finding-disclosure-unknown-help = Aggiungilo a /shop/disclosures, con told true o false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] In questi Paesi ({ $markets }) il cliente può recedere più a lungo se non è informato di questo diritto.
        [return_cost_told] In questi Paesi ({ $markets }) il negozio paga il ritorno se il cliente non sa che tocca a lui.
        [policy_before_payment] In questi Paesi ({ $markets }) la legge permette il reso se le condizioni non sono chiare prima del pagamento.
        [clause_on_final_screen] In questi Paesi ({ $markets }) la legge permette il reso se la clausola manca nell’offerta e nell’ultima schermata.
        [no_return_confirmed_per_order] In questi Paesi ({ $markets }) questi articoli si possono rendere se il cliente non ha confermato «nessun reso» nell’ordine.
        [digital_consent_confirmed] In questi Paesi ({ $markets }) chi compra contenuti digitali può ancora recedere se il consenso non gli è confermato.
        [guarantee_excluded] In questi Paesi ({ $markets }) il negozio risponde dei difetti, salvo che abbia detto il contrario ai clienti.
        [contract_information] In questi Paesi ({ $markets }) il cliente può sciogliere il contratto se prima dell’ordine mancano le informazioni di legge.
        [contract_copy] In questi Paesi ({ $markets }) il cliente può sciogliere il contratto più a lungo se non ne riceve una copia.
        [exclusion_told] In questi Paesi ({ $markets }) questi articoli si possono rendere se il divieto non è detto prima dell’ordine.
        [direct_marketing] In questi Paesi ({ $markets }) il cliente può cambiare idea se il negozio è registrato per la vendita diretta.
       *[used_term_agreed] In questi Paesi ({ $markets }) il tempo pieno per i difetti vale anche per l’usato, salvo accordo su un periodo più breve.
    }
finding-disclosure-untold-help = Informali e imposta told su true. Fino ad allora le decisioni ne tengono conto.
finding-refund-against-law =
    { $what ->
        [at_once] Per legge ({ $markets }) dopo un recesso il denaro torna subito; questa regola ci mette di più.
       *[days] Per legge ({ $markets }) dopo un recesso il denaro torna prima; giorni previsti: { $number }.
    }
finding-refund-against-law-help = Accorcia within_days in { $rules }, o scrivi una regola a parte per questi luoghi.
finding-forbidden-words = La legge ({ $markets }) vieta parole come «{ $value }», o le ritiene ingannevoli. Può essere un falso allarme.
finding-forbidden-words-help = Toglile, o scrivi esattamente che cosa non riprendi e che i diritti di legge restano.
finding-closed-platform = Questo rimanda alla piattaforma UE per le controversie online. È chiusa dal 20 luglio 2025 (regolamento (UE) 2024/3228).
finding-closed-platform-help = Toglilo. Se hai un organismo per le controversie, indicalo in /disputes. Per acquisti tra Paesi UE i clienti possono rivolgersi a ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = In questi Paesi ({ $markets }) i clienti possono recedere online per legge, e niente nel file riceve ciò che scrivono.
finding-withdrawal-unreachable-help = Aggiungi un endpoint, o un indirizzo e-mail o una pagina a /shop/contacts.
finding-duty-open = Per legge ({ $markets }) il tuo negozio ha bisogno di questo, e il file non lo segna come fatto: { $duty }.
finding-duty-open-help = Quando è pronto, aggiungi a /shop/duties_met: { $ids }.
finding-duty-coming = Per legge ({ $markets }) il tuo negozio avrà bisogno di questo dal giorno indicato sotto: { $duty }.
finding-duty-coming-help = Quando è pronto, aggiungi a /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Per legge ({ $markets }) un negozio che vende servizi ha bisogno di ciò che segue.
        [subscriptions] Per legge ({ $markets }) un negozio con contratti che si rinnovano da soli ha bisogno di ciò che segue.
        [electrical_goods] Per legge ({ $markets }) un negozio che vende apparecchi elettrici ha bisogno di ciò che segue.
        [durability_guarantee] La legge ({ $markets }) chiede l’etichetta GARAN dell’UE accanto all’immagine e subito prima dell’ordine. Vale se il produttore garantisce gratis tutto il prodotto per più di due anni.
       *[paid_warranty] Per legge ({ $markets }) un negozio che offre una garanzia a pagamento ha bisogno di ciò che segue.
    }
finding-duty-conditional-help = Se non è il tuo caso, o se è già pronto, aggiungi a /shop/duties_met: { $ids }.
finding-duty-unsure = Forse la legge ({ $markets }) chiede questo. Non è verificato, quindi controlla: { $duty }.
finding-duty-unsure-help = Chiedi a chi conosce quella legge, poi aggiungi a /shop/duties_met: { $ids }.
finding-duty-unknown = Nessuno dei tuoi mercati ha un obbligo chiamato «{ $word }».
finding-duty-unknown-help = Le note sugli obblighi aperti ne danno il nome.
finding-duty-function = una funzione di recesso online, facile da trovare in ogni pagina, senza motivo, account o app, con un secondo passo per confermare
finding-duty-way = un modo online ben visibile per recedere
finding-duty-function-information = l’informazione, prima dell’ordine, che c’è una funzione di recesso online, e dove
finding-duty-acknowledgement = una ricevuta per chi recede, subito e per e-mail o simile, con la dichiarazione, la data e l’ora
finding-duty-guarantee-notice = l’avviso ufficiale UE sulla garanzia legale, invariato e nella lingua del cliente, ben visibile prima dell’ordine
finding-duty-garan = l’etichetta GARAN dell’UE sui prodotti con garanzia gratuita del produttore oltre due anni
finding-duty-button = un pulsante con parole fisse
finding-duty-words = parole fisse
finding-duty-notice = un avviso
finding-duty-marking = un’indicazione sugli articoli che non si possono rendere
finding-duty-link = un link
finding-duty-information = certe informazioni
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sicuro
        [medium] probabile, da verificare
       *[low] non verificato
    })
finding-law-since =
    { $markets }: { $citation }, da: { DATE($since, style: "long") } ({ $sure ->
        [high] sicuro
        [medium] probabile, da verificare
       *[low] non verificato
    })
finding-law-words = «{ $text }»
finding-law-asked = «{ $text }» ({ $place })
finding-case-without-rule = Nessuna regola risponde al caso «{ $case }».
finding-case-without-rule-help = Aggiungi una regola. Senza, i clienti leggono solo ciò che dà la legge.
finding-item-without-rule =
    { $what ->
        [markets] Per il caso «{ $case }» alcuni articoli restano senza regola in questi Paesi: { $markets }.
       *[everywhere] Per il caso «{ $case }» alcuni articoli restano senza regola.
    }
finding-item-without-rule-help = Aggiungi per questo caso una regola senza scope. Le regole più specifiche prevalgono comunque.
finding-no-contact = La policy non indica nessuno a cui chiedere.
finding-no-contact-help = Aggiungi un indirizzo e-mail, un numero di telefono o una pagina. Ogni «no» rimanda lì.
finding-text-missing = Questo testo manca in lingue in cui rispondi: { $languages }.
finding-text-missing-help = Aggiungilo, o togli la lingua da /shop/languages.
finding-no-dispute-route = Nessun organismo per le controversie è indicato; in questi Paesi ({ $markets }) un negozio che vi aderisce deve indicarlo.
finding-no-dispute-route-help = Indicalo in /disputes se aderisci a un organismo.
finding-rule-shadowed = La regola «{ $rule }» non può mai valere: regole più specifiche coprono tutto il suo ambito.
finding-rule-shadowed-help = Toglila, o restringi le altre regole.
finding-unknown-locale = Non ci sono frasi in «{ $word }»; queste sono in { $other }.
finding-unknown-locale-help = Chiedi una di queste lingue: { $known }.
