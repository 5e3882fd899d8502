ui-pick-title = Despre ce produs este vorba?
ui-order = Comanda { $reference }
ui-ordered-on = Comandat pe { DATE($day, style: "long") }
ui-arrived-on = A ajuns pe { DATE($day, style: "long") }
ui-on-its-way = Pe drum spre dumneavoastră
ui-pieces = Cantitate: { $count }
ui-item = Produsul { $sku }
ui-this-item = Acest produs
ui-case-title = Ce s-a întâmplat?
ui-question-step = Întrebarea { $number } din { $total }
ui-day-wrong = Alegeți o zi, cel târziu azi.
ui-answer-wrong = Verificați ce ați scris.
ui-not-arrived = Încă nu a ajuns
ui-dont-know = Nu știu
ui-continue = Continuați
ui-back = Înapoi
ui-restart = De la început
ui-source = Sursa: { $id }
ui-timeline = Termenul dumneavoastră
ui-timeline-start = Început
ui-timeline-today = Azi
ui-timeline-last = Ultima zi
ui-why-not = Ce nu este posibil
ui-good-to-know = Bine de știut
ui-next = Ce puteți face acum
ui-open-form = Trimiteți o cerere
ui-ask-person = Rugați magazinul să verifice
ui-print = Tipăriți
ui-copy = Copiați
ui-save = Salvați ca text
ui-calendar = Adăugați în calendar
ui-share = Distribuiți
ui-copied = Copiat
ui-money = Banii înapoi
ui-form-title = Cererea dumneavoastră către { $shop }
ui-form-lead = Nu aveți nevoie de cont. Cerem doar ce îi trebuie magazinului ca să răspundă.
ui-field-order = Numărul comenzii
ui-field-order-hint = Este în e-mailul care confirmă comanda.
ui-contract-hint = Sau spuneți ce ați comandat și când.
ui-field-email = Adresa de e-mail
ui-field-email-hint = Ca magazinul să vă poată răspunde.
ui-field-name = Nume
ui-field-remedy = Ce ați dori?
ui-remedy-any = Magazinul poate propune ceva
ui-field-message =
    { $case ->
        [defect] Ce problemă are?
        [damaged] Ce este deteriorat?
        [wrong] Ce ați primit?
        [missing] Ce lipsește?
        [guarantee] Ce problemă are?
        [repair] Ce trebuie reparat?
        [complaint] Ce nu a mers bine?
        [trade_in] În ce stare este?
       *[other] Mesaj către magazin
    }
ui-bank-hint = Nu scrieți numere de cont sau de card. Magazinul nu are nevoie de ele aici.
ui-field-serials = Numărul de serie
ui-serials-hint = Este pe produs, pe cutie sau pe factură. La mai multe produse, câte unul pe rând.
ui-field-wanted =
    { $case ->
        [spare_part] De ce piesă aveți nevoie?
       *[other] Ce doriți în loc?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Numele sau numărul ei, dacă îl știți.
        [exchange] Mărime, culoare sau alt produs.
       *[other] Doar dacă vreți altceva: mărime, culoare sau alt produs.
    }
ui-optional = opțional
ui-error-empty =
    { $field ->
        [message] Descrieți în câteva cuvinte.
        [wanted] Scrieți ce doriți.
        [serials] Scrieți numărul de serie. Dacă nu îl găsiți, spuneți aici.
        [photos] Adăugați o fotografie sau spuneți că nu puteți.
        [email] Scrieți adresa de e-mail.
        [name] Scrieți numele.
       *[order_reference] Scrieți numărul comenzii.
    }
ui-error-wrong =
    { $field ->
        [wanted] Este prea lung. Cel mult 300 de caractere.
        [serials] Scrieți cel mult 20 de numere de serie, fiecare de cel mult 80 de caractere.
        [email] Scrieți adresa de e-mail așa: nume@example.com
        [order_reference] Numărul comenzii este prea lung. Cel mult 80 de caractere.
       *[other] Verificați acest câmp.
    }
ui-error-not-taken = Magazinul nu a putut folosi acest câmp. Verificați-l.
ui-to-review = Verificați cererea
ui-review-title = Este totul corect?
ui-review-item = Produs
ui-review-case = Ce s-a întâmplat
ui-review-statement = Ce v-am spus
ui-change = Modificați
ui-send = Trimiteți cererea
ui-sending = Se trimite cererea…
ui-phase =
    { $phase ->
        [waiting] Sistemul magazinului nu răspunde. Încercăm din nou la { $time }.
        [elsewhere] Cererea se trimite din altă filă. Vă rugăm să așteptați.
       *[looking_up] Verificăm dacă cererea a ajuns.
    }
ui-earlier-title = Verificăm dacă cererea anterioară a ajuns
ui-received-title = Cererea a ajuns la magazin
ui-receipt-number = Numărul confirmării
ui-receipt-time = Primită
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Găsiți răspunsul magazinului pe pagina cererii. Păstrați linkul și numărul confirmării.
ui-receipt-next-mail = Păstrați numărul confirmării. Magazinul vă poate răspunde pe e-mail.
ui-your-copy = Cererea dumneavoastră
ui-receipt-mail = O copie vine pe adresa dumneavoastră de e-mail.
ui-receipt-earlier = Magazinul are o versiune mai veche a cererii, fără ultimele modificări. Spuneți-le magazinului.
ui-status-link = Urmăriți cererea
ui-not-sent-title = Cererea nu a fost trimisă
ui-not-sent-why =
    { $why ->
        [offline] Nu aveți conexiune la internet.
        [busy] Magazinul primește acum prea multe cereri. Încercați puțin mai târziu.
        [refused] Sistemul magazinului nu a acceptat cererea.
       *[not_arrived] Conexiunea s-a întrerupt înainte să ajungă la magazin.
    }
ui-shop-says = Sistemul magazinului spune: { $words }
ui-again-at = Puteți încerca din nou de la { $time }.
ui-earlier-gone = Cererea anterioară nu a ajuns la magazin. Ce ați scris nu se păstrează pe acest dispozitiv. Trimiteți-o din nou, vă rugăm.
ui-kept = Tot ce ați scris este încă aici.
ui-try-again = Încercați din nou
ui-unknown-title = Încă nu știm dacă cererea a ajuns
ui-unknown-text = Magazinul nu a dat un răspuns clar. Puteți verifica din nou fără grijă: cererea nu poate ajunge de două ori.
ui-check-again = Verificați din nou
ui-sent-title = Cererea a fost trimisă
ui-sent-text = Sistemul magazinului nu dă confirmări: nu vedem ce s-a întâmplat apoi. Păstrați copia. Dacă nu primiți răspuns, întrebați magazinul.
ui-hand-over-title = Mai este un pas
ui-hand-over =
    { $way ->
        [mailto] Trimiteți mesajul din programul de e-mail. Dacă nu s-a deschis, copiați cererea și scrieți magazinului.
       *[copy] Copiați cererea și trimiteți-o magazinului.
    }
ui-stopped = Ceva nu a mers pe această pagină. Ce ați scris este în acest formular: trimiteți de aici, vă rugăm.
ui-handed-over = De cerere se ocupă acum pagina magazinului
ui-write-to-shop = Scrieți magazinului sau sunați. Vă răspunde o persoană.
ui-no-contact = Pagina de contact a magazinului spune cum ajungeți la o persoană.
ui-photos-title = Fotografii
ui-photos-hint = Cel mult 5 fotografii ale problemei. Locul și datele camerei se elimină înainte de trimitere.
ui-no-photos = Nu pot adăuga fotografii
ui-photos-add = Alegeți fotografii
ui-photos-camera = Faceți o fotografie
ui-photos-drop = Le puteți și trage sau lipi aici.
ui-photos-busy = Se pregătesc fotografiile…
ui-photo = Fotografia { $number }
ui-photo-remove = Eliminați fotografia { $number }
ui-photos-count = Fotografii adăugate: { $count } din 5
ui-photo-refused =
    { $why ->
        [unreadable] Acest browser nu poate citi fotografia. Salvați-o ca JPEG sau trimiteți-o magazinului mai târziu.
        [too_large] Fotografia este prea mare. Cel mult 40 de megapixeli.
        [too_many] Puteți adăuga cel mult 5 fotografii.
        [same] Această fotografie este deja adăugată.
       *[not_image] Aceasta nu este o fotografie.
    }
ui-photos-insecure = Aici nu se pot adăuga fotografii: conexiunea cu această pagină nu este sigură. Puteți trimite cererea și fără ele.
ui-photo-state =
    { $state ->
        [sending] pe drum
        [arrived] ajunsă
        [missing] lipsește
       *[waiting] așteaptă
    }
ui-photos-arrived = Fotografii ajunse: { $count } din { $total }
ui-photos-missing =
    { $count ->
        [one] Lipsește { $count } fotografie din { $total }. Cererea a ajuns.
        [few] Lipsesc { $count } fotografii din { $total }. Cererea a ajuns.
       *[other] Lipsesc { $count } de fotografii din { $total }. Cererea a ajuns.
    }
ui-photos-keep-open = Țineți pagina deschisă până ajung toate fotografiile.
ui-photos-retry = Trimiteți din nou fotografiile care lipsesc
ui-photos-not-taken = Fotografiile nu au putut fi transmise. Trimiteți-le magazinului pe e-mail.
