orders-title = Zamówienia
orders-lead = Przekaż tu zamówienia. Kupujący piszą wtedy mniej, a przy zgłoszeniu widzisz to, co wie Wasz sklep.
orders-known = Znane zamówienia: { NUMBER($count) }
orders-last = Ostatnia zmiana: { $moment }
orders-file = Plik CSV
orders-file-hint = Do 4 MB. Pierwszy wiersz podaje nazwy kolumn; każdy kolejny to jedna pozycja zamówienia.
orders-check = Sprawdź plik
orders-columns = Kolumny pliku
orders-column =
    { $word ->
        [reference] Numer zamówienia, który zna kupujący. Wymagany.
        [email] Adres podany w zamówieniu. Wymagany; przechowujemy tylko jego skrót (hash).
        [ordered_on] Dzień zamówienia, jak 2026-11-21.
        [currency] Trzy litery, jak EUR. Wymagana przy cenie.
        [sku] Numer artykułu.
        [title] Nazwa produktu.
        [category] Kategoria produktu.
        [traits] Czym jest produkt, słowami z zasad, jak custom_made.
        [price] Cena jednej sztuki, jak 129.90.
        [quantity] Liczba sztuk.
        [delivered_on] Dzień wydania, jak 2026-11-24. Zostaw puste, dopóki go nie znasz.
       *[arrived] Czy dotarł: yes lub no.
    }
orders-preview = Nic jeszcze nie zapisano
orders-stored = Zapisano
orders-new = Nowe zamówienia
orders-changed = Zmienione zamówienia
orders-same = Znane, bez zmian
orders-store = Zapisz zamówienia
orders-passed-over = Nie odczytano, bo te kolumny są nieznane: { $columns }
orders-wrong = Plik ma błędy; nic nie zapisano
orders-row = Wiersz
orders-cell = Kolumna
orders-problem = Co jest nie tak
orders-no-file = Najpierw wybierz plik.
orders-not-text = To nie jest plik tekstowy w UTF-8. Zapisz go jako „CSV UTF-8” i wybierz ponownie.
orders-too-large = Plik ma ponad 4 MB. Podziel go.
orders-find = Znajdź swoje zamówienie
orders-find-text = Wpisz numer zamówienia i e-mail podany w zamówieniu. Reszty nie musisz wtedy wpisywać.
orders-find-go = Znajdź zamówienie
orders-find-none = Nie znajdujemy zamówienia z tym numerem i tym e-mailem. Sprawdź oba lub napisz do nas bez nich.
orders-find-without = Napisz do nas bez szukania zamówienia
orders-found = Zamówienie { $reference }
orders-found-text = O który produkt chodzi?
orders-choose = Wybierz
orders-item = Produkt bez nazwy
orders-known-title = Znane zamówienie
orders-source =
    { $word ->
        [csv] Z pliku
        [woocommerce] Z WooCommerce
        [shopify] Z Shopify
        [medusa] Z Medusy
       *[api] Z systemu Waszego sklepu
    }
orders-by-these = Przy tych danych
