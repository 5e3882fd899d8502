help-title = Aiuto e contatti
ask-label = La tua domanda
ask-hint = Scrivila con parole tue. La risposta viene dalle nostre condizioni, proprio qui.
ask-button = Trova la risposta
ask-answer = Risposta
ask-person = Chiedi a una persona
help-person = Parla con una persona
help-person-lead = Scegli quello che preferisci. Gli orari sono nel tuo fuso orario.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefono
        [post] Lettera
       *[page] Pagina dei contatti
    }
help-page = Apri la pagina dei contatti
help-always = Aperto 24 ore su 24.
help-open = Aperto ora, fino alle { $time }.
help-closed =
    { $when ->
        [today] Ora chiuso. Apre oggi alle { $time }.
        [tomorrow] Ora chiuso. Apre domani alle { $time }.
        [weekday] Ora chiuso. Apre { $weekday } alle { $time }.
       *[later] Ora chiuso. Apre { $day } alle { $time }.
    }
help-hours = Nel tuo fuso orario: { LIST($hours) }.
help-every-day = Tutti i giorni
help-languages = Lingue: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabo
        [bg] bulgaro
        [cs] ceco
        [da] danese
        [de] tedesco
        [el] greco
        [en] inglese
        [es] spagnolo
        [et] estone
        [fi] finlandese
        [fr] francese
        [hr] croato
        [hu] ungherese
        [it] italiano
        [ja] giapponese
        [ko] coreano
        [lt] lituano
        [lv] lettone
        [nb] norvegese
        [nl] olandese
        [pl] polacco
        [pt] portoghese
        [ro] rumeno
        [ru] russo
        [sk] slovacco
        [sl] sloveno
        [sv] svedese
        [tr] turco
        [uk] ucraino
        [zh] cinese
       *[other] { $tag }
    }
help-policy = Leggi tutte le nostre condizioni
ask-title =
    { $topic ->
        [return] Rendere l’articolo
        [cost] Quanto costa il reso
        [refund] Il tuo rimborso
        [exchange] Cambio
        [faulty] Se è difettoso
        [guarantee] Garanzia
        [damaged] Se arriva danneggiato
        [wrong] Se ricevi l’articolo sbagliato
        [missing] Se manca qualcosa
        [late] Se è in ritardo
        [cancel] Annullare un ordine
        [withdrawal] Il tuo diritto di recesso
        [send] Come spedirlo
        [condition] In che stato deve essere
        [contact] Come contattarci
        [dispute] Se non troviamo un accordo
        [place] Dove puoi andare
       *[guide] Aiuto con il tuo articolo
    }
ask-empty = Prima scrivi la tua domanda.
ask-unsure = Non siamo sicuri della risposta giusta. Una persona può aiutarti.
ask-two = Possono andare bene due risposte.
ask-about = Questa risposta riguarda: { $goods }.
ask-note = Vale per un articolo che ordini oggi. Per ordini più vecchi possono valere altre regole.
ask-source-rule = La nostra regola «{ $rule }»
ask-source-policy = Le nostre condizioni
ask-source-law = Legge: { $article }

ask-stop = il | lo | la | i | gli | le | l | un | uno | una | e | ed | o | è | sono | sei | sia | era | essere | io | mi | me | mio | mia | miei | mie | noi | ci | voi | vi | vostro | vostra | vostri | tu | ti | te | tuo | tua | si | se | che | chi | cosa | cos | quale | quali | come | quanto | quanti | di | del | della | dello | dei | delle | degli | dell | a | al | alla | allo | ai | alle | agli | all | da | dal | dalla | in | nel | nella | con | su | sul | sulla | per | tra | fra | ne | questo | questa | quello | quella | posso | puoi | può | potete | devo | dovrei | vorrei | voglio | ho | hai | ha | avete | hanno | avere | ciao | salve | buongiorno | buonasera | grazie | prego | favore | molto | ma

ask-return = +reso | +resi | +rendere | +renderl* | +restitui* | +restituzion* | +mandare indietro | +mandarlo indietro | +rimandar* | +rispedir* | +spedire indietro | +dare indietro | +ridare | +portare indietro | riportar* | ritorno | +cambiato idea | +cambio idea | +cambiare idea | +ripensamento | +politica di reso | +politica resi | +condizioni di reso | +termine reso | +tempo per r* | +giorni per r* | +quanto tempo ho | +entro quando | +entro quanto | +fino a quando | +ultimo giorno | +scadenza reso | non mi piace | non mi è piaciut* | non piace | non lo voglio | non la voglio | non li voglio | non mi serve | non serve più | non sono soddisfatt* | pentit* | +riprendete | +non mi convince | +non fa per me | non mi soddisfa | +ridarvelo

ask-cost = +spese di reso | +spese reso | +costo reso | +costo del reso | +costi di reso | +costi reso | +costo restituzion* | +costi restituzion* | +spese restituzion* | +spese di restituzion* | +reso gratuit* | +resi gratuit* | +reso gratis | +resi gratis | +reso a pagamento | +gratis rendere | +gratuit* rendere | +gratis reso | +gratuit* reso | +gratuit* restitui* | +quanto costa rend* | +quanto costa restitui* | +quanto costa il reso | +quanto costa un reso | +quanto costa rimand* | +quanto costa rispedir* | +chi paga | +pago il reso | +pago reso | +pagare il reso | +pagare reso | +pagare per r* | +pagare spedizione reso | +spese di ritorno | +spedizione di ritorno | +a mio carico | +a carico mio | +a vostro carico | +trattenete | +trattenut* | +detra* | +commission* | +costo di rientro | -gratis | -gratuit* | -costa | -costo | -costi | -spese

ask-refund = +quando ricevo rimbors* | +quando rimbors* | +rimbors* | +soldi indietro | +indietro i soldi | +miei soldi | +i soldi | +riavere soldi | +ridate soldi | +restituite soldi | +restituite i soldi | +denaro | +riaccredit* | +accredit* | +*accredito | +storno | +stornat* | conto corrente | iban | +carta di credito | +sulla carta | +credito nel negozio | +buono acquisto rimborso | +metodo di pagamento originale | bonifico | +rimbors* non arriva* | +rimbors* non ancora arrivat* | +rimbors* non ancora | +non rimbors* | +non ricevuto rimbors* | +aspetto rimbors*

ask-exchange = +cambiare taglia | +cambiare la taglia | +cambio taglia | +cambio di taglia | +cambio della taglia | +cambiare colore | +cambiare il colore | +cambio colore | +cambio merce | +cambiarl* | +cambiare con | +cambiare articolo | +cambiare prodotto | +cambiare larticolo | +cambiare il prodotto | +fare un cambio | +un cambio | cambiare | +sostituire con | +scambi* | +altra taglia | +altro colore | +altra misura | +altro modello | +altro numero | +unaltra taglia | +unaltra misura | +taglia più | +misura più | +numero più | +taglia diversa | +colore diverso | troppo piccol* | troppo grand* | troppo strett* | troppo larg* | troppo cort* | troppo lung* | mi sta | +non mi va | non mi vanno | +va strett* | +va larg*

ask-faulty = +difett* | +non funziona* | +non va più | non va | +smesso di funzionare | +ha smesso | +guast* | +non si accende | +non accende | +non si carica | +non carica | +non parte | +si spegne | +si è rott* | rott* | -rotto | +ripara* | +aggiust* | +malfunzion* | +perde acqua | perde | +scucit* | strappat* | bucat* | +si è staccat* | +si è scollat* | +si scolla | +garanzia legale | +conformità | +non conforme | vizio | vizi | +rumore strano | +si ferma | +si blocca | +schermo nero | +non parte più | +non si apre | +non si chiude | +non tiene più

ask-guarantee = +garanzi* | +in garanzia | +estensione garanzia

ask-damaged = +arrivat* rott* | +arrivat* danneggiat* | +arrivat* ammaccat* | +arrivat* graffiat* | +ricevut* rott* | +ricevut* danneggiat* | +consegnat* rott* | +consegnat* danneggiat* | +rott* consegna | +rott* trasporto | +rott* nel pacco | +rott* nella scatola | +danneggiat* | +danni trasporto | +danno trasporto | +danni da trasporto | +pacco rotto | +pacco aperto | +scatola rotta | +scatola schiacciata | +pacco schiacciato | +schiacciat* | +ammaccat* | +graffi* | +crepat* | +scheggiat* | +in frantumi | +a pezzi | rovinat* | +schermo rotto | +in mille pezzi | +mille pezzi | +distrutt* | +spaccat*

ask-wrong = +ricevuto un colore diverso | +ricevuto una taglia diversa | +ricevuto un altro colore | +ricevuto unaltra taglia | +ricevuto diverso | +ricevuto altr* | +articolo sbagliato | +prodotto sbagliato | +taglia sbagliata | +colore sbagliato | +misura sbagliata | +modello sbagliato | +numero sbagliato | +pacco sbagliato | +ordine sbagliato | +sbagliat* | +errat* | +articolo diverso | +prodotto diverso | +altro articolo | +altro prodotto | +unaltra cosa | +altra cosa | +qualcosaltro | +non è quello che | +non è quella che | +non quello che ho ordinato | +non ho ordinato | +ordinato ma | +ordinato e ricevuto | +ordinato e mi | +mandato un altro | +mandato unaltra | +inviato un altro | +ricevuto un altro | +ordine di un altro | +errore nellordine | +errore ordine | +scambiato il pacco | +non è il colore | +non è il modello | +non è la taglia | +non è il prodotto | +non è larticolo | +colore non è quello

ask-missing = +manca | +mancan* | +mancava* | +incomplet* | +non cera | +non cerano | +non era nel pacco | +non era nella scatola | +ricevuto solo | +arrivato solo | +arrivata solo | +solo una parte | +pacco vuoto | +scatola vuota | +pacco perso | +pacco smarrito | +smarrit* | +perso il pacco | +rubat* | +mai arrivat* | +mai ricevut* | +dimenticato di | perso il pacco | pacco perso | andato perso | si è perso

ask-late = +ritard* | +in ritardo | +dove è il mio ordine | +dove è il mio pacco | +dovè il mio ordine | +dovè il mio pacco | +dovè finito | +dovè lordine | +dovè la mia | +dove si trova | +dove sta | +a che punto | +non è arrivat* | +non è ancora arrivat* | +non ancora arrivat* | +non arriva* | +non ho ricevuto | +non ho ancora ricevuto | +ancora niente | +sto aspettando | +aspetto ancora | +aspetto da | +quando arriva* | +quando arriverà | +quando ricevo il pacco | +quando ricevo lordine | +quando ricevo la merce | +tracking | +tracciare | +tracciamento | +tracciabil* | +spedizione ferma | +bloccat* | +tardi | +consegna prevista | +consegna era prevista | +era prevista | +doveva essere consegnat* | +ancora nulla

ask-cancel = +annull* | +cancell* ordine | +cancell* lordine | +cancell* acquisto | +cancell* | +disdi* | +bloccare ordine | +bloccare lordine | +fermare ordine | +fermare lordine | +ordinato per errore | +ordinato per sbaglio | +comprato per errore | +comprato per sbaglio | +ordinato due volte | +ordine doppio | +prima della spedizione | +non voglio più lordine | +non voglio ordine | +non ancora spedit* | +non è ancora spedit*

ask-withdrawal = +recess* | +reced* | +diritti di legge | +per legge | +dice la legge | +diritto legale | +miei diritti | +diritti consumator* | +diritto consumator* | +codice del consumo | +14 giorni diritto | +diritto 14 giorni | 14 giorni | -quattordici giorni | revoca

ask-send = +*etichetta di reso | +*etichetta reso | +*etichetta | +etichetta di reso | +etichetta reso | +etichetta per il reso | +etichetta di spedizione | +etichetta prepagata | +etichetta | +stampa* | +come faccio a r* | +come faccio il reso | +come si fa il reso | +come fare il reso | +come fare un reso | +come rend* | +come restitui* | +come rimand* | +come posso rend* | +come posso restitui* | +come posso fare reso | +come spedi* | +come funziona il reso | +come funzionano i resi | +fare un reso | +richiedere reso | +richiedere un reso | +avviare reso | +procedura | +modulo di reso | +modulo reso | +codice di reso | +mettere nel pacco | +mettere nella scatola | +allegare | +imball* | +ritiro a domicilio | +ritiro a casa | +venite a prendere | +vengono a prendere | +passa* corriere | +passa* il corriere | +prenotare ritiro | +prenotare il ritiro | +corriere | +scontrino | +prova dacquisto | +senza ricevuta | +ricevuta dacquisto | +senza scontrino | +senza fattura

ask-condition = +già apert* | +ho aperto | +confezione aperta | +scatola aperta | +apert* la confezione | +apert* la scatola | +usat* | +già usat* | +indossat* | +provat* | +lavato | +lavata | +lavati | +lavate | +senza etichett* | +tolto etichett* | +tolto letichett* | +tagliato etichett* | +staccato etichett* | +cartellin* | +senza scatola | +senza la scatola | +senza confezione | +senza imballo | +senza imballaggio | +confezione originale | +scatola originale | +imballo originale | +imballaggio originale | +buttato scatola | +buttato la scatola | +buttato confezione | +non ho più la scatola | +perso la scatola | sigill* | montat* | +in che stato | +in che condizion* | +integro | +integra | +integri | +integre | -apert* | -stato

ask-contact = +contattar* | +contattat* | +vostri contatti | +un contatto | +numero di telefono | +telefon* | +chiamar* | +vi chiamo | +parlare con | +parlo con | +servizio clienti | +assistenza clienti | +customer care | +operator* | +*operatore | +una persona | +persona vera | +un umano | +chat | +indirizzo email | +indirizzo mail | +scrivervi | +scrivere a voi | +orari | +orario | +siete apert* | +a che ora | +qualcuno mi risponde | +nessuno risponde | numero verde | email | mail | pec | +vi contatto | +contattarvi | +parlare con qualcuno

ask-dispute = +reclam* | +lament* | +controversi* | +conciliazion* | +mediazion* | +arbitr* | avvocat* | tribunale | +denunci* | +giudice | +associazione consumatori | +altroconsumo | +codacons | +agcm | +antitrust | +truff* | ingiust* | +non sono daccordo | +rifiutat* | +rifiutano | +rifiuta* reso | +diffida

ask-place = +in negozio | +nel negozio | +in un negozio | +nei negozi | +vostri negozi | +vostro negozio | +negozio vicino | +negozio più vicino | +più vicin* | +punto di ritiro | +punto ritiro | +punto di consegna | +punto consegna | +locker | +tabaccaio | +ufficio postale | +in posta | +dove porto | +dove lo porto | +dove portar* | +dove posso portar* | +dove rend* | +dove posso rend* | +dove restitui* | +dove posso restitui* | +dove devo spedire | +dove spedi* | +dove rispedi* | +dove consegn* | +*indirizzo di reso | +*indirizzo reso | +*indirizzo per il reso | +a quale indirizzo | +a che indirizzo | +centro assistenza | +centri assistenza | +dove far riparare | sede | filiale | +di persona | +dove lascio | +dove posso lasciare | +dove lasciare | +dove consegno

ask-guide = +istruzion* | +*istruzioni | +manual* | +libretto | +guida duso | +come si usa | +come usar* | +come uso | +come funziona | +come si monta | +come monto | +come montar* | +montaggio | montare | +assembl* | +install* | +come si installa | +tutorial | video | +come si pulisce | +come pulir* | +pulizia | pulire | +come si lava | +come lavar* | +lavaggio | +manutenzion* | +colleg* | configur* | +abbinar* | guida

ask-other = +disponib* | +in magazzino | stock | +codice sconto | +codice promo* | coupon* | +buono sconto | promozion* | in saldo | +spese di spedizione | +costi di spedizione | +costo di spedizione | +costo spedizione | +spedizione gratuita | +spedizione gratis | +tempi di consegna | +tempi di spedizione | +tempo di consegna | +spedite in | +spedite a | +consegnate in | +consegna espressa | +metodi di pagamento accettat* | +metodi di pagamento | +modalità di pagamento | +pagare con | +pagare in | +pagare alla consegna | +contrassegno | +a rate | paypal | +che taglia | +quale taglia | +guida alle taglie | +tabella taglie | +mio account | password | newsletter | +accedere | +lavor* con voi | +lavoro | meteo | +che tempo fa | +confezione regalo | +pacchetto regalo | +carta da regalo | materiale | dimensioni | +che misure | +miglior prezzo | student* | ingrosso | calcio | ricett* | barzellett* | presidente | bitcoin | traduc* | +volo di ritorno | +andata e ritorno | +dichiarazione dei redditi | +punti fedeltà | +cambiare indirizzo | +cambiare lindirizzo | +modificare indirizzo | +indirizzo di consegna | +indirizzo di spedizione | recension* | +capitale di

ask-categories = clothing apparel fashion clothes = abbigliamento / abbigliament* / vestit* / abito / abiti / camici* / pantalon* / jeans / giacc* / cappott* / maglion* / magli* / gonn* / felp*
    | shoes footwear = scarpe / scarp* / stival* / sneaker* / sandal* / calzatur*
    | mattresses mattress = materassi / materass*
    | appliances = elettrodomestici / elettrodomestic* / frigorifer* / frigo / lavatric* / lavastoviglie / forno / forni / bollitor* / tostapane / frullator* / aspirapolvere / macchina da caffè / macchina del caffè
    | electronics = elettronica / elettronic* / cuffi* / auricolar* / smartphone* / cellular* / portatil* / computer / tablet* / tv / televisor* / televisione / fotocamer* / altoparlant* / cassa bluetooth
    | furniture = mobili / mobil* / divan* / sedi* / poltron* / scrivani* / tavolo / tavoli / armadi* / libreri* / scaffal*
    | books = libri / libro / libri / romanz*
    | toys = giocattoli / giocattol* / puzzle* / peluche / bambol*
    | jewellery jewelry = gioielli / gioiell* / collan* / braccial* / anell*
    | cosmetics beauty = cosmetici / cosmetic* / profum* / trucc* / crem*

ask-goods = custom_made = articoli su misura / su misura / personalizzat* / inciso / incisa / incision* / ricamat*
    | perishable = prodotti freschi / prodotto fresco / fior* / mazzo di fiori / cibo / aliment* / frutta / formaggi* / deperibil*
    | sealed_hygiene = articoli per l’igiene / intimo / biancheria intima / mutand* / reggisen* / costume da bagno / costumi da bagno / bikini* / orecchin* / spazzolin* / rossett* / mascara
    | sealed_media = film, musica e giochi sigillati / dvd* / cd / vinil* / videogioc* / blu ray
    | digital = prodotti digitali / download* / ebook* / e book* / libro digitale / codice licenza / licenz*
    | newspaper = giornali e riviste / giornal* / rivist* / quotidian*
    | gift_card = carte regalo / carta regalo / gift card / buono regalo / buoni regalo
    | final_sale = articoli senza reso / svendita / liquidazione / fuori tutto
    | used = articoli usati / articolo usato / seconda mano / ricondizionat*
