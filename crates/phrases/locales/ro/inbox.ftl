inbox-skip = Salt la conținut
inbox-pages = Pagini
inbox-shop = Magazin
inbox-account = Contul dumneavoastră
inbox-not-allowed-title = Nu aveți acest drept
inbox-not-allowed-text = Nu s-a schimbat nimic. Un proprietar al magazinului vă poate da alt rol.
inbox-state =
    { $word ->
        [received] Nouă
        [in_review] În verificare
        [waiting] Se așteaptă clientul
        [accepted] Acceptată
        [refused] Refuzată
       *[completed] Închisă
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Comandă, e-mail, nume, produs sau caz
inbox-case-label = Tipul cazului
inbox-every-case = Toate tipurile
inbox-needs-answer = Așteaptă răspuns
inbox-clear = Goliți
inbox-overdue = Întârziat din { $moment }
inbox-answer-by = De răspuns până pe { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } răspuns este întârziat.
        [few] { $count } răspunsuri sunt întârziate.
       *[other] { $count } de răspunsuri sunt întârziate.
    }
inbox-first-page = Prima pagină
inbox-next-page = Pagina următoare
inbox-export = Descărcați această listă:
inbox-cases = Cazuri
inbox-case-before = Cazul anterior
inbox-case-after = Cazul următor
inbox-action =
    { $word ->
        [approve] Acceptați
        [ask] Întrebați clientul
        [decline] Refuzați
        [exception] Faceți o excepție
        [goods] Produs primit
        [parcel] Ceva este pe drum
        [refund] Bani returnați
        [solved] Rezolvat altfel
        [write] Scrieți clientului
        [review] Începeți verificarea
       *[reopen] Redeschideți
    }
inbox-action-hint =
    { $word ->
        [approve] Clientul primește ce a cerut.
        [ask] Cazul așteaptă răspunsul clientului.
        [decline] Spuneți de ce și ce poate face clientul acum.
        [exception] Dați mai mult decât cer condițiile și legea. Se marchează ca excepție.
        [goods] Clientul află că produsul a ajuns.
        [parcel] Etichetă, înlocuitor sau produs reparat: clientul primește numărul și linkul.
        [refund] Banii sunt pe drum înapoi. Cazul se închide.
        [solved] Clientul a primit altceva decât bani. Cazul se închide.
        [write] Starea rămâne aceeași.
        [review] Clientul vede că cineva se ocupă.
       *[reopen] Cazul revine în verificare.
    }
inbox-action-go =
    { $word ->
        [approve] Acceptați
        [ask] Trimiteți întrebarea
        [decline] Refuzați
        [exception] Acceptați ca excepție
        [goods] Salvați
        [parcel] Salvați
        [refund] Închideți: bani returnați
        [solved] Închideți: rezolvat
        [write] Trimiteți mesajul
        [review] Începeți verificarea
       *[reopen] Redeschideți
    }
inbox-goods-message = Am primit produsul.
inbox-message-optional = Mesaj către client, dacă doriți
inbox-message-hint = Clientul îl citește pe pagina de stare. Limba clientului: { $language }
inbox-template = Șablon
inbox-put-in = Inserați
inbox-tracking-number = Număr AWB
inbox-tracking-link = Link de urmărire
inbox-resolution = Soluție
inbox-taken-back = Clientul și-a retras cererea
inbox-amount = Suma returnată
inbox-currency = Monedă
inbox-words-missing = Încă nesalvat: spuneți clientului de ce sau ce vă trebuie.
inbox-places-left = Încă nesalvat: mesajul are un loc între acolade de completat.
inbox-link-wrong = Încă nesalvat: linkul trebuie să înceapă cu https://.
inbox-parcel-missing = Încă nesalvat: scrieți un număr AWB sau un link.
inbox-solution-missing = Încă nesalvat: alegeți cum s-a rezolvat.
inbox-amount-wrong = Încă nesalvat: scrieți suma ca 12.90, fără semn pentru mii, și o monedă ca RON.
inbox-too-long = Încă nesalvat: mesajul are peste 2.000 de caractere.
inbox-exception = Excepție
inbox-rating = Nota clientului
inbox-stars = { $stars } din 5
inbox-erase = Ștergeți datele personale
inbox-erase-text = Numele, e-mailul, numărul comenzii, mesajele și fotografiile dispar definitiv. Statisticile rămân.
inbox-erase-sure = Da, ștergeți definitiv
inbox-step =
    { $word ->
        [message] Mesaj
        [tracking] Colet
        [photos] Fotografii
       *[state] Notat
    }
inbox-actor =
    { $word ->
        [buyer] Client
        [shop] Magazin
       *[desk] Automat
    }
inbox-gives =
    { $word ->
        [law] Conform legii:
       *[shop] Conform condițiilor dumneavoastră:
    }
inbox-refuses =
    { $word ->
        [law] Împotrivă, conform legii:
       *[shop] Împotrivă, conform condițiilor dumneavoastră:
    }
inbox-not-told = Clientul nu a precizat:
inbox-opens-on = Prima zi
inbox-send-by = Produs trimis până
inbox-money-by = Bani returnați până
inbox-unlimited = Fără limită
inbox-person-decides = Decide o persoană din magazinul dumneavoastră.
inbox-conditions = Condiții
inbox-holds = îndeplinită
inbox-fails = neîndeplinită
inbox-open = de verificat
inbox-staff = Echipă
inbox-role =
    { $word ->
        [owner] Proprietar
        [agent] Operator
       *[reader] Cititor
    }
inbox-role-label = Rol
inbox-role-hint = Proprietarii pot face orice. Operatorii răspund și descarcă. Cititorii doar privesc.
inbox-person =
    { $word ->
        [active] Activ
        [invited] Invitat
        [expired] Invitație expirată
       *[off] Dezactivat
    }
inbox-invite = Invitați pe cineva
inbox-invite-go = Creați un link
inbox-link-text = Dați acest link persoanei invitate: { $name }. Merge o dată, 7 zile, și nu se mai afișează.
inbox-new-link = Link nou
inbox-switch-off = Dezactivați
inbox-switch-on = Activați
inbox-save = Salvați
inbox-remove = Eliminați
inbox-fields-wrong = Nu s-a schimbat nimic: scrieți un nume și un e-mail ca nume@example.com.
inbox-last-owner = Nu s-a schimbat nimic: mai întâi trebuie alt proprietar care se poate conecta.
inbox-other-shop = Nu s-a schimbat nimic: persoana lucrează și pentru alt magazin. Linkul îl poate crea proprietarul ambelor.
inbox-one-password = Vechea parolă unică încă deschide tot. Când fiecare coleg are un cont, eliminați-o.
inbox-one-password-go = Eliminați parola unică
inbox-login-wrong = E-mailul și parola nu se potrivesc.
inbox-forgotten = Ați uitat parola? Un proprietar al magazinului vă poate da un link nou.
inbox-setup-title = Contul dumneavoastră pentru mesaje
inbox-setup-text = Aveți rolul de proprietar: vedeți toate cererile și puteți invita colegi.
inbox-setup-go = Creați contul
inbox-invitation-title = Cererile clienților: { $shop }
inbox-invitation-text = Bun venit, { $name }. Alegeți o parolă; apoi vă puteți conecta cu e-mailul.
inbox-invitation-closed = O invitație merge o dată, 7 zile. Cereți proprietarului magazinului un link nou.
inbox-your-name = Numele dumneavoastră
inbox-your-email = E-mailul dumneavoastră
inbox-name-wrong = Scrieți numele; cel mult 80 de caractere.
inbox-change-password = Schimbați parola
inbox-current-password = Parola actuală
inbox-everywhere = Deconectare peste tot
inbox-everywhere-text = De pe toate computerele și telefoanele, inclusiv acesta.
inbox-templates = Șabloane
inbox-templates-text = Propriile cuvinte pentru răspunsuri. Clientul primește textul în limba lui sau în prima limbă a magazinului.
inbox-places = Desk-ul completează: { LIST($places) }
inbox-no-templates = Încă nu există șabloane.
inbox-new-template = Șablon nou
inbox-template-name = Numele șablonului
# same as English
inbox-text = Text
inbox-template-wrong = Încă nesalvat: scrieți un nume și un text de cel mult 2.000 de caractere.
