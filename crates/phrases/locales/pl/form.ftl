ui-pick-title = O który produkt chodzi?
ui-order = Zamówienie { $reference }
ui-ordered-on = Zamówiono { DATE($day, style: "long") }
ui-arrived-on = Dostarczono { DATE($day, style: "long") }
ui-on-its-way = W drodze do Ciebie
ui-pieces = Liczba sztuk: { $count }
ui-item = Produkt { $sku }
ui-this-item = Ten produkt
ui-case-title = Co się stało?
ui-question-step = Pytanie { $number } z { $total }
ui-day-wrong = Wybierz dzień. Najpóźniej może to być dzisiaj.
ui-answer-wrong = Sprawdź wpisane dane.
ui-not-arrived = Jeszcze nie dotarł
ui-dont-know = Nie wiem
ui-continue = Dalej
ui-back = Wstecz
ui-restart = Zacznij od nowa
ui-source = Źródło: { $id }
ui-timeline = Twój czas na działanie
ui-timeline-start = Początek
ui-timeline-today = Dziś
ui-timeline-last = Ostatni dzień
ui-why-not = Co nie jest możliwe
ui-good-to-know = Dobrze wiedzieć
ui-next = Co możesz teraz zrobić
ui-open-form = Wyślij zgłoszenie
ui-ask-person = Poproś sklep o sprawdzenie
ui-print = Drukuj
ui-copy = Kopiuj
ui-save = Zapisz jako tekst
ui-calendar = Dodaj do kalendarza
ui-share = Udostępnij
ui-copied = Skopiowano
ui-money = Zwrot pieniędzy
ui-form-title = Twoje zgłoszenie do sklepu: { $shop }
ui-form-lead = Nie potrzebujesz konta. Pytamy tylko o to, czego sklep potrzebuje do odpowiedzi.
ui-field-order = Numer zamówienia
ui-field-order-hint = Jest w e-mailu z potwierdzeniem zamówienia.
ui-contract-hint = Możesz też napisać, co i kiedy zamówiono.
ui-field-email = Adres e-mail
ui-field-email-hint = Żeby sklep mógł Ci odpowiedzieć.
ui-field-name = Imię i nazwisko
ui-field-remedy = Czego oczekujesz?
ui-remedy-any = Sklep może coś zaproponować
ui-field-message =
    { $case ->
        [defect] Co jest nie tak?
        [damaged] Co jest uszkodzone?
        [wrong] Co dotarło do Ciebie?
        [missing] Czego brakuje?
        [guarantee] Co jest nie tak?
        [repair] Co wymaga naprawy?
        [complaint] Co poszło nie tak?
        [trade_in] W jakim jest stanie?
       *[other] Wiadomość do sklepu
    }
ui-bank-hint = Nie podawaj numerów konta ani karty. Sklep ich tu nie potrzebuje.
ui-field-serials = Numer seryjny
ui-serials-hint = Jest na produkcie, na pudełku lub na fakturze. Przy kilku produktach wpisz każdy w osobnej linii.
ui-field-wanted =
    { $case ->
        [spare_part] Której części potrzebujesz?
       *[other] Co chcesz w zamian?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Jej nazwa lub numer, jeśli je znasz.
        [exchange] Rozmiar, kolor lub inny produkt.
       *[other] Tylko jeśli chcesz coś innego: rozmiar, kolor lub inny produkt.
    }
ui-optional = nieobowiązkowe
ui-error-empty =
    { $field ->
        [message] Opisz to w kilku słowach.
        [wanted] Napisz, co chcesz dostać.
        [serials] Wpisz numer seryjny. Jeśli nie możesz go znaleźć, napisz to tutaj.
        [photos] Dodaj zdjęcie lub zaznacz, że nie możesz.
        [email] Wpisz swój adres e-mail.
        [name] Wpisz imię i nazwisko.
       *[order_reference] Wpisz numer zamówienia.
    }
ui-error-wrong =
    { $field ->
        [wanted] Tekst jest za długi. Może mieć do 300 znaków.
        [serials] Wpisz najwyżej 20 numerów seryjnych, każdy do 80 znaków.
        [email] Wpisz adres e-mail tak: name@example.com
        [order_reference] Numer zamówienia jest za długi. Może mieć do 80 znaków.
       *[other] Sprawdź to pole.
    }
ui-error-not-taken = Sklep nie może tego przyjąć. Sprawdź to pole.
ui-to-review = Sprawdź zgłoszenie
ui-review-title = Czy wszystko się zgadza?
ui-review-item = Produkt
ui-review-case = Co się stało
ui-review-statement = Nasza odpowiedź dla Ciebie
ui-change = Zmień
ui-send = Wyślij zgłoszenie
ui-sending = Wysyłamy Twoje zgłoszenie…
ui-phase =
    { $phase ->
        [waiting] System sklepu nie odpowiada. Spróbujemy znów o { $time }.
        [elsewhere] Zgłoszenie wysyła się w innej karcie. Poczekaj.
       *[looking_up] Sprawdzamy, czy Twoje zgłoszenie dotarło.
    }
ui-earlier-title = Sprawdzamy, czy dotarło Twoje poprzednie zgłoszenie
ui-received-title = Sklep ma Twoje zgłoszenie
ui-receipt-number = Numer potwierdzenia
ui-receipt-time = Odebrano
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Odpowiedź sklepu znajdziesz na stronie zgłoszenia. Zachowaj link do niej i numer potwierdzenia.
ui-receipt-next-mail = Zachowaj numer potwierdzenia. Sklep może odpowiedzieć na Twój adres e-mail.
ui-your-copy = Twoje zgłoszenie
ui-receipt-mail = Kopia przyjdzie na Twój adres e-mail.
ui-receipt-earlier = Sklep ma wcześniejszą wersję zgłoszenia. Nie ma w niej Twoich ostatnich zmian. Napisz o nich do sklepu.
ui-status-link = Śledź zgłoszenie
ui-not-sent-title = Zgłoszenie nie zostało wysłane
ui-not-sent-why =
    { $why ->
        [offline] Nie masz połączenia z internetem.
        [busy] Sklep dostaje teraz za dużo zgłoszeń. Spróbuj trochę później.
        [refused] System sklepu nie przyjął zgłoszenia.
       *[not_arrived] Połączenie się zerwało, zanim zgłoszenie dotarło do sklepu.
    }
ui-shop-says = System sklepu podaje: { $words }
ui-again-at = Możesz spróbować ponownie od { $time }.
ui-earlier-gone = Poprzednie zgłoszenie nie dotarło do sklepu. To urządzenie nie przechowuje wpisanych danych. Wyślij je jeszcze raz.
ui-kept = Wszystkie wpisane dane nadal tu są.
ui-try-again = Spróbuj ponownie
ui-unknown-title = Nie wiemy jeszcze, czy zgłoszenie dotarło
ui-unknown-text = Sklep nie dał jasnej odpowiedzi. Możesz bez obaw sprawdzić ponownie: zgłoszenie nie dotrze dwa razy.
ui-check-again = Sprawdź ponownie
ui-sent-title = Zgłoszenie zostało wysłane
ui-sent-text = System sklepu nie daje potwierdzeń, więc nie widzimy, co dalej. Zachowaj swoją kopię. Jeśli nie dostaniesz odpowiedzi, zapytaj sklep.
ui-hand-over-title = Został jeszcze jeden krok
ui-hand-over =
    { $way ->
        [mailto] Wyślij wiadomość ze swojego programu pocztowego. Jeśli się nie otworzył, skopiuj zgłoszenie i napisz do sklepu.
       *[copy] Skopiuj zgłoszenie i wyślij je do sklepu.
    }
ui-stopped = Na tej stronie wystąpił błąd. Wpisane dane są w tym formularzu: wyślij je stąd.
ui-handed-over = Zgłoszeniem zajmuje się teraz strona sklepu
ui-write-to-shop = Napisz do sklepu lub zadzwoń. Odpowie Ci pracownik.
ui-no-contact = Na stronie kontaktowej sklepu sprawdzisz, jak porozmawiać z pracownikiem.
ui-photos-title = Zdjęcia
ui-photos-hint = Do 5 zdjęć tego, co jest nie tak. Przed wysłaniem usuwamy dane o miejscu i aparacie.
ui-no-photos = Nie mogę dodać zdjęć
ui-photos-add = Wybierz zdjęcia
ui-photos-camera = Zrób zdjęcie
ui-photos-drop = Możesz je też tu przeciągnąć lub wkleić.
ui-photos-busy = Przygotowujemy zdjęcia…
ui-photo = Zdjęcie { $number }
ui-photo-remove = Usuń zdjęcie { $number }
ui-photos-count = Dodane zdjęcia: { $count } z 5
ui-photo-refused =
    { $why ->
        [unreadable] Ta przeglądarka nie odczyta tego zdjęcia. Zapisz je jako JPEG lub wyślij sklepowi później.
        [too_large] Zdjęcie jest za duże. Może mieć najwyżej 40 megapikseli.
        [too_many] Możesz dodać najwyżej 5 zdjęć.
        [same] To zdjęcie już tu jest.
       *[not_image] To nie jest zdjęcie.
    }
ui-photos-insecure = Tu nie dodasz zdjęć, bo połączenie z tą stroną nie jest bezpieczne. Zgłoszenie wyślesz też bez nich.
ui-photo-state =
    { $state ->
        [sending] w drodze
        [arrived] dotarło
        [missing] brakuje
       *[waiting] czeka
    }
ui-photos-arrived = Zdjęcia, które dotarły: { $count } z { $total }
ui-photos-missing =
    { $count ->
        [one] Brakuje { $count } zdjęcia z { $total }. Zgłoszenie dotarło.
        [few] Brakuje { $count } zdjęć z { $total }. Zgłoszenie dotarło.
        [many] Brakuje { $count } zdjęć z { $total }. Zgłoszenie dotarło.
       *[other] Brakuje { $count } zdjęcia z { $total }. Zgłoszenie dotarło.
    }
ui-photos-keep-open = Nie zamykaj tej strony, dopóki nie dotrą wszystkie zdjęcia.
ui-photos-retry = Wyślij brakujące zdjęcia ponownie
ui-photos-not-taken = Nie udało się przekazać zdjęć. Wyślij je do sklepu e-mailem.
