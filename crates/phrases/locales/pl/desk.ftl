desk-language-name = Polski
desk-language = Język
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Wyloguj
desk-ask-person = Zapytaj pracownika
desk-yes = Tak
desk-no = Nie
desk-not-found-title = Nic tu nie ma
desk-not-found-text = Sprawdź adres. Jeśli masz link od nas, skopiuj go w całości.
desk-forbidden-title = Ten formularz stracił ważność
desk-forbidden-text = Nic się nie zmieniło. Wróć, wczytaj stronę od nowa i spróbuj ponownie.
desk-too-many-title = Za dużo prób
desk-too-many-text = Poczekaj. Pozostało sekund: { NUMBER($seconds) }.
desk-unavailable-title = Nie możemy tego teraz zrobić
desk-unavailable-text = To nasz błąd. Ostatnie dane nie zostały zapisane. Wróć i za chwilę spróbuj ponownie.
desk-login-title = Logowanie
desk-login-text = Zgłoszenia kupujących: { $shop }
desk-password = Hasło
desk-login-go = Zaloguj
desk-login-wrong = To hasło jest błędne.
desk-no-password = Hasło nie jest jeszcze ustawione. Otwórz link konfiguracji, który program pokazał przy uruchomieniu.
desk-setup-title = Wybierz hasło
desk-setup-text = Otwiera ono skrzynkę ze zgłoszeniami kupujących.
desk-password-hint = Co najmniej 10 znaków. Kilka słów z rzędu łatwo zapamiętać.
desk-password-again = Powtórz hasło
desk-password-differs = Hasła się różnią.
desk-setup-go = Ustaw hasło
desk-setup-closed-title = Ten link już nie działa
desk-setup-closed-text = Link konfiguracji działa raz. Jeśli hasło jest ustawione, zaloguj się. Jeśli nie, uruchom program ponownie: pokaże nowy link.
desk-inbox = Skrzynka
desk-search-label = Numer zamówienia lub sprawy
desk-search-go = Szukaj
desk-all = Wszystkie
desk-states = Pokaż według stanu
desk-pages = Strony listy
desk-older = Starsze
desk-newest = Najnowsze
desk-inbox-empty = Nie ma jeszcze zgłoszeń. Nowe pojawią się tutaj.
desk-nothing-found = Żadne zgłoszenie nie pasuje. Wybierz inny stan lub skróć wyszukiwanie.
desk-all-requests = Wszystkie zgłoszenia
desk-buyer-wrote = Kupujący pisze
desk-buyer-read = Co zobaczył kupujący
desk-facts = Szczegóły
# same as English
desk-email = E-mail
desk-name = Imię i nazwisko
desk-sku = Numer artykułu
desk-quantity = Liczba sztuk
desk-price = Zapłacona cena
desk-wish = Życzenie
desk-reason = Powód
desk-serials = Numery seryjne
desk-wanted = W zamian
desk-country = Kraj
desk-ordered-on = Zamówiono
desk-delivered-on = Dotarło
desk-noticed-on = Wadę zauważono
desk-buyer-language = Język kupującego
desk-verdict = Co mówią zasady i prawo
desk-no-verdict = Nie zapisano oceny. Zdecyduj samodzielnie.
desk-older-policy = Oceniono według starszych zasad. Od tego czasu Wasze zasady się zmieniły.
desk-other-policy-shown = Strona kupującego korzystała z innej wersji Waszych zasad. Kupujący mógł widzieć coś innego.
desk-last-day = Ostatni dzień
desk-way-back = Kto płaci za odesłanie
desk-refund = Zwrot pieniędzy
desk-remedies = Możliwe
desk-says-no = Przeciw
desk-decided-at = Według czasu Waszego sklepu: { $moment }
desk-answer = Odpowiedź
desk-new-state = Stan
desk-message-to-buyer = Wiadomość do kupującego
desk-message-hint = Kupujący przeczyta ją na stronie zgłoszenia.
desk-refusal-needs-words = Napisz kupującemu, dlaczego i co może teraz zrobić.
desk-changed-meanwhile = Nie zapisano: zgłoszenie w międzyczasie się zmieniło. Zajrzyj do historii i zapisz ponownie.
desk-save = Zapisz odpowiedź
desk-you-read = Co było na ekranie przy wysyłaniu
desk-keep-link = Zachowaj link do strony zgłoszenia. Kto go ma, może ją czytać.
desk-receipt-title = Mamy Twoje zgłoszenie
desk-receipt-text = To Twoje potwierdzenie. Wydrukuj tę stronę lub ją zapisz.
desk-check-sum = Suma kontrolna
desk-follow = Śledź zgłoszenie
desk-mail-note =
    { $state ->
        [queued] To potwierdzenie wysyłamy też na Twój adres e-mail. Jeśli nie dotrze, zajrzyj do spamu.
        [sent] To potwierdzenie wysłaliśmy też na Twój adres e-mail.
        [failed] Nie udało się dostarczyć potwierdzenia na Twój adres e-mail. Wydrukuj tę stronę lub ją zapisz.
       *[none] Nie wysyłamy tego potwierdzenia e-mailem. Wydrukuj tę stronę lub ją zapisz.
    }
desk-mail-title = Potwierdzenie e-mailem
desk-mail-shop =
    { $state ->
        [queued] Jeszcze nie wysłano. Następna próba: { $moment }
        [sent] Wysłano: { $moment }
        [failed] Nie dostarczono. Powiadom kupującego inaczej, że masz zgłoszenie.
       *[none] Nie wysłano: nie było wtedy serwera poczty albo ten adres nie przyjmuje poczty.
    }
desk-mail-failed = E-mail niedostarczony
desk-mail-attempts = Próby
desk-mail-why = Powód
desk-mail-reason =
    { $reason ->
        [recipient] Serwer poczty nie przyjmuje wiadomości na ten adres.
        [message] Serwer poczty nie przyjmuje tej wiadomości.
        [address] Na ten adres nie można wysłać poczty.
        [sender] Serwer poczty nie pozwala wysyłać z adresu Waszego sklepu.
        [login] Serwer poczty odrzuca nazwę użytkownika lub hasło.
        [security] Nie powstało szyfrowane połączenie z serwerem poczty.
        [later] Serwer poczty prosi o próbę później.
        [expired] Zbyt długo się nie udawało; nie próbujemy dalej.
       *[connection] Serwer poczty jest nieosiągalny.
    }
desk-mail-answer = Odpowiedź serwera poczty
desk-mail-again = Spróbuj ponownie
desk-letter-subject =
    { $case ->
        [withdrawal] Twoje odstąpienie od umowy dotarło: { $id }
       *[other] Twoje zgłoszenie dotarło: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Sklep { $shop } otrzymał Twoje odstąpienie od umowy: { $moment }. Zachowaj to potwierdzenie.
       *[other] Sklep { $shop } otrzymał Twoje zgłoszenie: { $moment }. Zachowaj to potwierdzenie.
    }
desk-letter-moment = { $moment } (strefa czasowa: { $zone })
desk-letter-next-title = Co dalej
desk-letter-next =
    { $case ->
        [withdrawal] Nie musisz wysyłać odstąpienia ponownie. Na stronie zgłoszenia zobaczysz, co dzieje się z towarem i Twoimi pieniędzmi.
       *[other] Przeczytamy Twoje zgłoszenie i odpowiemy na jego stronie. Do tego czasu nic nie musisz robić.
    }
desk-letter-why = Ten e-mail wysłano automatycznie, bo jego adres podano w zgłoszeniu do sklepu { $shop }. Jeśli to nie Twoje zgłoszenie, daj nam znać.
desk-form-title = Napisz do sklepu { $shop }
desk-form-text = Od razu dostajesz potwierdzenie i link do naszej odpowiedzi.
desk-form-case = O co chodzi?
desk-your-email = Twój e-mail
desk-your-country = Twój kraj
desk-country-hint = Dwie litery, na przykład PL
desk-delivered-optional = Dzień dostawy, jeśli go znasz
desk-your-words = Twoimi słowami
desk-leave-empty = Zostaw puste
desk-form-go = Wyślij zgłoszenie
desk-order-wrong = Wpisz numer zamówienia z e-maila o zamówieniu.
desk-email-wrong = Wpisz go jak name@example.com.
desk-not-sent-fields = Jeszcze nie wysłano. Popraw zaznaczone pola i wyślij ponownie.
desk-not-sent-trap = Jeszcze nie wysłano. Przeglądarka wypełniła ukryte pole. Sprawdź tekst i wyślij ponownie.
desk-not-sent-other-site = Jeszcze nie wysłano. Przychodzisz z innej strony internetowej. Sprawdź, co tu jest napisane, i wyślij to samodzielnie.
desk-not-sent-before = Ten formularz już wysłano z innym tekstem i tamto zgłoszenie mamy. Aby wysłać także to, naciśnij przycisk jeszcze raz.
desk-state =
    { $word ->
        [received] Odebrane
        [in_review] Sprawdzamy
        [accepted] Zaakceptowane
        [refused] Odrzucone
       *[completed] Zamknięte
    }
desk-status-lead =
    { $word ->
        [received] Twoje zgłoszenie jest u nas. Nikt go jeszcze nie czytał.
        [in_review] Sprawdzamy Twoje zgłoszenie.
        [accepted] Zaakceptowaliśmy Twoje zgłoszenie.
        [refused] Odrzuciliśmy Twoje zgłoszenie. Nasza wiadomość poniżej mówi, dlaczego.
       *[completed] Twoje zgłoszenie jest zamknięte.
    }
desk-verdict-status =
    { $word ->
        [eligible] Tak: kupujący może
        [eligible_if] Tak, jeśli otwarte warunki są spełnione
        [needs_person] Decyzja należy do Ciebie
        [not_eligible] Nie
       *[unknown] Otwarte: brakuje danych
    }
desk-basis =
    { $word ->
        [law] prawo
       *[shop] Wasze zasady
    }
desk-party =
    { $word ->
        [buyer] Kupujący
       *[shop] Sklep
    }
desk-refusal-reason =
    { $word ->
        [period_over] Ostatni dzień minął
        [not_yet] Pierwszy dzień jeszcze nie nadszedł
        [rule_refuses] Zasady wykluczają zwrot takich produktów
        [legal_exception] Prawo wyłącza takie towary
        [condition_fails] Warunek nie jest spełniony
        [limit_reached] Limit już wykorzystany
        [bundle_whole] Wraca tylko cały zestaw
        [no_legal_right] Prawo nie daje takiego prawa
        [already_returned] Już wróciło lub jest zgłoszone
        [not_late] Nie ma opóźnienia
       *[no_rule] Zasady nie mają na to reguły
    }
desk-item-state =
    { $word ->
        [unused] Nieużywany
        [unopened] Nieotwierany
        [tags_attached] Metki na miejscu
        [seal_intact] Plomba cała
        [complete] Wszystkie części
        [original_packaging] Oryginalne opakowanie
        [not_activated] Bez aktywacji
        [data_erased] Dane usunięte
        [serial_number_matches] Numer seryjny się zgadza
        [undamaged] Bez uszkodzeń
        [clean] Czysty
        [used_as_intended] Używany zgodnie z przeznaczeniem
        [original_buyer] Pierwszy kupujący
        [fault_reaches_measure] Wada osiąga miarę z gwarancji
        [proof_of_purchase] Dowód zakupu
        [same_kind] Ten sam rodzaj i rozmiar
       *[not_started] Bez pobrania i odtwarzania
    }
case-letter-subject =
    { $word ->
        [waiting] Mamy pytanie do Twojego zgłoszenia: { $id }
        [accepted] Twoje zgłoszenie jest zaakceptowane: { $id }
        [refused] Twoje zgłoszenie jest odrzucone: { $id }
        [completed] Twoje zgłoszenie jest zamknięte: { $id }
       *[other] Nowości w sprawie Twojego zgłoszenia: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Sklep { $shop } sprawdza Twoje zgłoszenie.
        [waiting] Sklep { $shop } potrzebuje czegoś od Ciebie, żeby działać dalej.
        [accepted] Sklep { $shop } zaakceptował Twoje zgłoszenie.
        [refused] Sklep { $shop } odrzucił Twoje zgłoszenie.
        [completed] Sklep { $shop } zamknął Twoje zgłoszenie.
       *[other] Sklep { $shop } ma nowe informacje o Twoim zgłoszeniu.
    }
case-letter-next =
    { $word ->
        [waiting] Napisz do nas na stronie zgłoszenia. Wtedy ruszymy dalej.
        [accepted] Robimy to, co Ci napisaliśmy. Działaj tylko wtedy, gdy prosi o to nasza wiadomość.
        [refused] Jeśli widzisz to inaczej, napisz do nas na stronie zgłoszenia.
        [completed] To wszystko. Jeśli coś zostało niezałatwione, napisz do nas na stronie zgłoszenia. Możesz tam też nas ocenić.
       *[other] Odpowiemy na stronie zgłoszenia, gdy tylko będziemy wiedzieć więcej.
    }
case-letter-state = Stan
desk-letter-plain = Jeśli tamta strona się nie otwiera, ta działa w każdej przeglądarce:
