case-state =
    { $word ->
        [received] Odebrane
        [in_review] Sprawdzamy
        [waiting] Czeka na Ciebie
        [accepted] Zaakceptowane
        [refused] Odrzucone
       *[completed] Zamknięte
    }
case-lead =
    { $word ->
        [received] Mamy Twoje zgłoszenie. Nikt go jeszcze nie czytał.
        [in_review] Sprawdzamy Twoje zgłoszenie.
        [waiting] Potrzebujemy czegoś od Ciebie, żeby działać dalej. Nasza wiadomość poniżej mówi, czego.
        [accepted] Zaakceptowaliśmy Twoje zgłoszenie.
        [refused] Odrzuciliśmy Twoje zgłoszenie. Nasza wiadomość poniżej mówi, dlaczego.
       *[completed] Twoje zgłoszenie jest zamknięte.
    }
case-since = Od { $moment }
case-next-title = Co dalej
case-next =
    { $word ->
        [received] Przeczytamy Twoje zgłoszenie i odpowiemy tutaj. Do tego czasu nic nie musisz robić.
        [in_review] Odpowiemy tutaj, gdy tylko będziemy wiedzieć więcej. Do tego czasu nic nie musisz robić.
        [waiting] Napisz do nas na tej stronie. Wtedy ruszymy dalej.
        [accepted] Robimy to, co Ci napisaliśmy. Działaj tylko wtedy, gdy prosi o to nasza wiadomość.
        [refused] Jeśli widzisz to inaczej, napisz do nas na tej stronie.
       *[completed] To wszystko. Jeśli coś zostało niezałatwione, napisz do nas na tej stronie.
    }
case-answer-by = Odpowiemy do { $moment }.
case-answer-late = Mieliśmy odpowiedzieć do { $moment }. Spóźniamy się i przepraszamy.
case-our-message = Nasza wiadomość
case-by =
    { $who ->
        [buyer] Ty
        [shop] { $shop }
       *[desk] Automatycznie
    }
case-step =
    { $word ->
        [message] Wiadomość
        [tracking] Paczka
       *[photos] Zdjęcia
    }
case-tracking = Numer przesyłki
case-tracking-follow = Śledź paczkę
case-result = Wynik
case-end =
    { $word ->
        [refused] Odrzucone
       *[withdrawn] Wycofane przez Ciebie
    }
case-refunded = Zwrócono
case-write-title = Napisz do nas
case-write-label = Twoja wiadomość
case-write-hint = Najwyżej 2000 znaków. Nie podawaj numerów konta ani karty.
case-write-reopens = Twoja wiadomość otworzy sprawę ponownie. Możesz tu pisać do { DATE($day, style: "long") }.
case-write-over = Ta sprawa jest zamknięta od ponad 30 dni. Jeśli jest coś nowego, wyślij nowe zgłoszenie lub zapytaj pracownika.
case-write-go = Wyślij wiadomość
case-write-done = Mamy Twoją wiadomość.
case-write-wrong =
    { $why ->
        [empty] Nie wysłano: najpierw coś napisz.
        [long] Nie wysłano: najwyżej 2000 znaków. Skróć wiadomość.
        [many] Nie wysłano: od wczoraj mamy od Ciebie już 20 wiadomości. Spróbuj później; poprzednie są u nas.
       *[before] Ten formularz już wysłano z innym tekstem i tamten tekst mamy. Aby wysłać także ten, naciśnij przycisk jeszcze raz.
    }
case-rate-title = Jak nam poszło?
case-rate-lead = Jak oceniasz to, jak zajęliśmy się Twoją sprawą?
case-stars =
    { $word ->
        [one] Bardzo źle
        [two] Źle
        [three] Ani dobrze, ani źle
        [four] Dobrze
       *[five] Bardzo dobrze
    }
case-rate-comment = Co warto nam przekazać? (nieobowiązkowe)
case-rate-go = Wyślij ocenę
case-rate-change = Zmień ocenę
case-rate-thanks = Dziękujemy za ocenę. Możesz ją zmienić do { DATE($day, style: "long") }.
case-rate-kept = Dziękujemy za ocenę.
case-rate-given = Twoja ocena
case-rate-wrong =
    { $why ->
        [stars] Nie wysłano: wybierz jedną z pięciu odpowiedzi.
        [long] Nie wysłano: najwyżej 2000 znaków. Skróć tekst.
        [late] Tej oceny już nie można zmienić.
       *[open] Możesz wystawić ocenę, gdy sprawa będzie zamknięta.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Numer zamówienia
desk-product = Produkt
desk-history = Historia
desk-status-title = Twoje zgłoszenie
desk-your-request = Treść zgłoszenia
desk-case-number = Numer sprawy
desk-received-at = Odebrano
desk-about = Dotyczy
desk-you-wrote = Twoja wiadomość
desk-case =
    { $word ->
        [return] Zwrot
        [exchange] Wymiana
        [defect] Wada
        [damaged] Uszkodzenie w transporcie
        [wrong] Nie ten produkt
        [missing] Czegoś brakuje
        [late] Opóźniona dostawa
        [guarantee] Gwarancja
        [withdrawal] Odstąpienie od umowy
        [repair] Naprawa
        [complaint] Skarga
        [trade_in] Stary produkt w rozliczeniu
        [spare_part] Część zamienna
       *[cancellation] Anulowanie
    }
desk-remedy =
    { $word ->
        [refund_original] Zwrot pieniędzy
        [store_credit] Środki na zakupy
        [gift_card] Karta podarunkowa
        [exchange] Wymiana
        [replacement] Nowy egzemplarz
        [repair] Naprawa
        [price_reduction] Zwrot części ceny
        [keep_item_refund] Zwrot pieniędzy, produkt zostaje
        [termination] Zakończenie umowy
        [exchange_same] Wymiana na taki sam produkt
        [exchange_variant] Inny rozmiar lub kolor
        [coupon] Kupon
        [donate] Zwrot pieniędzy, produkt na cele dobroczynne
        [trade_in_credit] Środki na zakupy za stary produkt
        [spare_part] Część zamienna
        [reply] Odpowiedź pracownika
       *[send_missing] Dosłanie brakującej części
    }
