orders-title = Comenzi
orders-lead = Transmiteți comenzile către desk. Clienții scriu mai puțin, iar lângă o cerere vedeți ce știe magazinul.
orders-known = Comenzi cunoscute: { NUMBER($count) }
orders-last = Ultima modificare: { $moment }
orders-file = Fișier CSV
orders-file-hint = Cel mult 4 MB. Primul rând numește coloanele; fiecare alt rând este o poziție dintr-o comandă.
orders-check = Verificați fișierul
orders-columns = Coloanele fișierului
orders-column =
    { $word ->
        [reference] Numărul comenzii, cum îl știe clientul. Obligatoriu.
        [email] Adresa folosită la comandă. Obligatorie; se păstrează doar un hash.
        [ordered_on] Ziua comenzii, ca 2026-11-21.
        [currency] Trei litere, ca RON. Obligatorii dacă există preț.
        [sku] Codul produsului.
        [title] Numele produsului.
        [category] Categoria produsului.
        [traits] Ce este, cu cuvintele politicii, ca custom_made.
        [price] Prețul unei bucăți, ca 129.90.
        [quantity] Bucăți.
        [delivered_on] Ziua predării, ca 2026-11-24. Lăsați gol cât timp nu știți.
       *[arrived] Dacă a ajuns: yes sau no.
    }
orders-preview = Încă nu este salvat nimic
orders-stored = Salvat
orders-new = Comenzi noi
orders-changed = Comenzi modificate
orders-same = Deja cunoscute, neschimbate
orders-store = Salvați comenzile
orders-passed-over = Necitit, pentru că desk-ul nu știe aceste coloane: { $columns }
orders-wrong = Fișierul are erori; nu s-a salvat nimic
orders-row = Rând
orders-cell = Coloană
orders-problem = Ce nu este bine
orders-no-file = Alegeți mai întâi un fișier.
orders-not-text = Acesta nu este un fișier text în UTF-8. Salvați-l ca „CSV UTF-8” și alegeți-l din nou.
orders-too-large = Fișierul are peste 4 MB. Împărțiți-l.
orders-find = Găsiți comanda
orders-find-text = Scrieți numărul comenzii și e-mailul cu care ați comandat. Atunci nu mai trebuie să scrieți restul.
orders-find-go = Găsiți comanda
orders-find-none = Nu găsim o comandă cu acest număr și acest e-mail. Verificați-le pe ambele sau scrieți-ne direct.
orders-find-without = Scrieți-ne fără să căutați comanda
orders-found = Comanda { $reference }
orders-found-text = Despre ce produs este vorba?
orders-choose = Alegeți
orders-item = Produs fără nume
orders-known-title = Comandă cunoscută
orders-source =
    { $word ->
        [csv] Dintr-un fișier
        [woocommerce] Din WooCommerce
        [shopify] Din Shopify
        [medusa] Din Medusa
       *[api] Din sistemul magazinului
    }
orders-by-these = Cu aceste date
