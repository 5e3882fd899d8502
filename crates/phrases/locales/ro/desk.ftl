desk-language-name = Română
desk-language = Limbă
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Deconectare
desk-ask-person = Întrebați o persoană
desk-yes = Da
desk-no = Nu
desk-not-found-title = Aici nu este nimic
desk-not-found-text = Verificați adresa. Dacă ați urmat un link de la noi, copiați-l întreg.
desk-forbidden-title = Acest formular nu mai este valabil
desk-forbidden-text = Nu s-a schimbat nimic. Mergeți înapoi, reîncărcați pagina și încercați din nou.
desk-too-many-title = Prea multe încercări
desk-too-many-text = Vă rugăm să așteptați. Secunde rămase: { NUMBER($seconds) }.
desk-unavailable-title = Acum nu este posibil
desk-unavailable-text = Greșeala este a noastră. Ce ați trimis acum nu s-a salvat. Mergeți înapoi și încercați din nou puțin mai târziu.
desk-login-title = Conectare
desk-login-text = Cererile clienților: { $shop }
desk-password = Parolă
desk-login-go = Conectare
desk-login-wrong = Această parolă nu este corectă.
desk-no-password = Încă nu există o parolă. Deschideți linkul de configurare pe care programul l-a afișat la pornire.
desk-setup-title = Alegeți o parolă
desk-setup-text = Deschide mesajele primite cu cererile clienților.
desk-password-hint = Cel puțin 10 caractere. Câteva cuvinte la rând se rețin ușor.
desk-password-again = Parola încă o dată
desk-password-differs = Cele două parole diferă.
desk-setup-go = Setați parola
desk-setup-closed-title = Acest link nu mai merge
desk-setup-closed-text = Un link de configurare merge o dată. Dacă există o parolă, conectați-vă. Dacă nu, reporniți programul: afișează un link nou.
desk-inbox = Mesaje primite
desk-search-label = Numărul comenzii sau al cazului
desk-search-go = Căutați
desk-all = Toate
desk-states = Afișare după stare
desk-pages = Paginile listei
desk-older = Mai vechi
desk-newest = Cele mai noi
desk-inbox-empty = Încă nu sunt cereri. Cele noi apar aici.
desk-nothing-found = Nicio cerere nu se potrivește. Alegeți altă stare sau căutați mai puțin.
desk-all-requests = Toate cererile
desk-buyer-wrote = Clientul scrie
desk-buyer-read = Ce a citit clientul
desk-facts = Detalii
# same as English
desk-email = E-mail
desk-name = Nume
desk-sku = Codul produsului
desk-quantity = Cantitate
desk-price = Preț plătit
desk-wish = Dorință
desk-reason = Motiv
desk-serials = Numere de serie
desk-wanted = Dorit în loc
desk-country = Țară
desk-ordered-on = Comandat
desk-delivered-on = Ajuns
desk-noticed-on = Defect observat
desk-buyer-language = Limba clientului
desk-verdict = Ce spun condițiile și legea
desk-no-verdict = Nu s-a înregistrat niciun rezultat. Decideți dumneavoastră.
desk-older-policy = Decis după condiții mai vechi. Condițiile dumneavoastră s-au schimbat de atunci.
desk-other-policy-shown = Pagina clientului folosea altă versiune a condițiilor. Clientul poate a citit altceva.
desk-last-day = Ultima zi
desk-way-back = Returul îl plătește
desk-refund = Rambursare
desk-remedies = Soluții posibile
desk-says-no = Împotrivă
desk-decided-at = După ceasul magazinului: { $moment }
desk-answer = Răspuns
desk-new-state = Stare
desk-message-to-buyer = Mesaj către client
desk-message-hint = Clientul îl citește pe pagina de stare.
desk-refusal-needs-words = Spuneți clientului de ce și ce poate face acum.
desk-changed-meanwhile = Nesalvat: cererea s-a schimbat între timp. Vedeți istoricul, apoi salvați din nou.
desk-save = Salvați răspunsul
desk-you-read = Ce ați citit când ați trimis-o
desk-keep-link = Păstrați linkul paginii de stare. Cine îl are poate citi pagina.
desk-receipt-title = Avem cererea dumneavoastră
desk-receipt-text = Aceasta este confirmarea. Tipăriți pagina sau salvați-o.
desk-check-sum = Sumă de control
desk-follow = Urmăriți cererea
desk-mail-note =
    { $state ->
        [queued] Trimitem confirmarea și pe adresa de e-mail. Dacă nu ajunge, căutați în spam.
        [sent] Am trimis confirmarea și pe adresa de e-mail.
        [failed] Confirmarea nu a putut ajunge pe adresa de e-mail. Tipăriți pagina sau salvați-o.
       *[none] Nu trimitem confirmarea pe e-mail. Tipăriți pagina sau salvați-o.
    }
desk-mail-title = Confirmare pe e-mail
desk-mail-shop =
    { $state ->
        [queued] Încă netrimisă. Următoarea încercare: { $moment }
        [sent] Trimisă: { $moment }
        [failed] Nelivrată. Spuneți clientului pe altă cale că aveți cererea.
       *[none] Nu s-a trimis: desk-ul nu avea server de e-mail sau această adresă nu poate primi e-mailuri.
    }
desk-mail-failed = E-mail nelivrat
desk-mail-attempts = Încercări
desk-mail-why = Motiv
desk-mail-reason =
    { $reason ->
        [recipient] Serverul de e-mail nu primește e-mailuri pentru această adresă.
        [message] Serverul de e-mail nu primește mesajul.
        [address] Această adresă nu poate primi e-mailuri.
        [sender] Serverul de e-mail nu lasă adresa magazinului să trimită.
        [login] Serverul de e-mail nu acceptă numele de utilizator sau parola.
        [security] Conexiunea criptată cu serverul de e-mail nu a reușit.
        [later] Serverul de e-mail cere să se încerce mai târziu.
        [expired] Nu a mers prea mult timp; am încetat să încercăm.
       *[connection] Serverul de e-mail nu răspunde.
    }
desk-mail-answer = Răspunsul serverului de e-mail
desk-mail-again = Încercați din nou
desk-letter-subject =
    { $case ->
        [withdrawal] Retragerea dumneavoastră a ajuns: { $id }
       *[other] Cererea dumneavoastră a ajuns: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } a primit retragerea dumneavoastră: { $moment }. Păstrați această confirmare.
       *[other] { $shop } a primit cererea dumneavoastră: { $moment }. Păstrați această confirmare.
    }
desk-letter-moment = { $moment } (fus orar: { $zone })
desk-letter-next-title = Ce urmează
desk-letter-next =
    { $case ->
        [withdrawal] Nu trebuie să trimiteți din nou retragerea. Pagina de stare arată ce se întâmplă cu produsul și banii.
       *[other] Verificăm cererea și răspundem pe pagina de stare. Până atunci nu trebuie să faceți nimic.
    }
desk-letter-why = Acest e-mail automat a venit pentru că adresa a fost scrisă într-o cerere către { $shop }. Dacă nu ați fost dumneavoastră, spuneți-ne.
desk-form-title = Scrieți către { $shop }
desk-form-text = Primiți imediat o confirmare și un link unde citiți răspunsul nostru.
desk-form-case = Despre ce este vorba?
desk-your-email = E-mailul dumneavoastră
desk-your-country = Țara dumneavoastră
desk-country-hint = Două litere, de exemplu RO
desk-delivered-optional = Ziua în care a ajuns, dacă o știți
desk-your-words = Cu cuvintele dumneavoastră
desk-leave-empty = Lăsați gol
desk-form-go = Trimiteți cererea
desk-order-wrong = Scrieți numărul din e-mailul comenzii.
desk-email-wrong = Scrieți ca nume@example.com.
desk-not-sent-fields = Încă netrimis. Corectați câmpurile marcate, apoi trimiteți din nou.
desk-not-sent-trap = Încă netrimis. Browserul a completat un câmp ascuns. Verificați textul și trimiteți din nou.
desk-not-sent-other-site = Încă netrimis. Veniți de pe alt site. Verificați ce scrie aici, apoi trimiteți chiar dumneavoastră.
desk-not-sent-before = Acest formular a fost trimis deja cu alt text și avem acea cerere. Ca să o trimiteți și pe aceasta, apăsați din nou butonul.
desk-state =
    { $word ->
        [received] Primită
        [in_review] În verificare
        [accepted] Acceptată
        [refused] Refuzată
       *[completed] Închisă
    }
desk-status-lead =
    { $word ->
        [received] Cererea dumneavoastră este la noi. Încă nu am citit-o.
        [in_review] Verificăm cererea dumneavoastră.
        [accepted] Am acceptat cererea dumneavoastră.
        [refused] Am refuzat cererea dumneavoastră. Mesajul nostru de mai jos spune de ce.
       *[completed] Cererea dumneavoastră este închisă.
    }
desk-verdict-status =
    { $word ->
        [eligible] Da: clientul poate
        [eligible_if] Da, dacă sunt îndeplinite condițiile de verificat
        [needs_person] Dumneavoastră decideți
        [not_eligible] Nu
       *[unknown] Deschis: lipsește o informație
    }
desk-basis =
    { $word ->
        [law] lege
       *[shop] condițiile dumneavoastră
    }
desk-party =
    { $word ->
        [buyer] Client
       *[shop] Magazin
    }
desk-refusal-reason =
    { $word ->
        [period_over] Ultima zi a trecut
        [not_yet] Prima zi nu a venit încă
        [rule_refuses] Condițiile nu permit returul acestor produse
        [legal_exception] Legea face o excepție pentru astfel de produse
        [condition_fails] O condiție nu este îndeplinită
        [limit_reached] Limita permisă este deja atinsă
        [bundle_whole] Se returnează doar setul întreg
        [no_legal_right] Legea nu dă acest drept
        [already_returned] Deja returnat sau cerut
        [not_late] Fără întârziere
       *[no_rule] Condițiile nu au o regulă pentru asta
    }
desk-item-state =
    { $word ->
        [unused] Niciodată folosit
        [unopened] Niciodată deschis
        [tags_attached] Etichete prinse
        [seal_intact] Sigiliu intact
        [complete] Toate piesele prezente
        [original_packaging] Ambalaj original
        [not_activated] Niciodată activat
        [data_erased] Date șterse
        [serial_number_matches] Numărul de serie corespunde
        [undamaged] Fără daune
        [clean] Curat
        [used_as_intended] Folosit cum trebuie
        [original_buyer] Primul cumpărător
        [fault_reaches_measure] Defectul atinge măsura garantată
        [proof_of_purchase] Dovada cumpărării
        [same_kind] Același tip și aceeași mărime
       *[not_started] Nepornit și nedescărcat
    }
case-letter-subject =
    { $word ->
        [waiting] O întrebare despre cererea dumneavoastră: { $id }
        [accepted] Cererea dumneavoastră este acceptată: { $id }
        [refused] Cererea dumneavoastră este refuzată: { $id }
        [completed] Cererea dumneavoastră este închisă: { $id }
       *[other] Noutăți despre cererea dumneavoastră: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } vă verifică cererea.
        [waiting] { $shop } are nevoie de ceva de la dumneavoastră ca să continue.
        [accepted] { $shop } v-a acceptat cererea.
        [refused] { $shop } v-a refuzat cererea.
        [completed] { $shop } v-a închis cererea.
       *[other] { $shop } are noutăți despre cererea dumneavoastră.
    }
case-letter-next =
    { $word ->
        [waiting] Scrieți-ne pe pagina de stare. Apoi continuăm.
        [accepted] Facem ce v-am spus. Trebuie să faceți ceva doar dacă vă cere mesajul nostru.
        [refused] Dacă vedeți altfel lucrurile, scrieți-ne pe pagina de stare.
        [completed] Totul este gata. Dacă a rămas ceva deschis, scrieți-ne pe pagina de stare. Acolo ne puteți da și o notă.
       *[other] Răspundem pe pagina de stare de îndată ce știm mai mult.
    }
case-letter-state = Stare
desk-letter-plain = Dacă acea pagină nu se deschide, aceasta merge în orice browser:
