inbox-skip = Przejdź do treści
inbox-pages = Strony
inbox-shop = Sklep
inbox-account = Twoje konto
inbox-not-allowed-title = Nie masz do tego uprawnień
inbox-not-allowed-text = Nic się nie zmieniło. Właściciel sklepu może dać Ci inną rolę.
inbox-state =
    { $word ->
        [received] Nowe
        [in_review] W trakcie
        [waiting] Czeka na kupującego
        [accepted] Zaakceptowane
        [refused] Odrzucone
       *[completed] Zamknięte
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Zamówienie, e-mail, nazwisko, produkt lub sprawa
inbox-case-label = Rodzaj sprawy
inbox-every-case = Wszystkie rodzaje
inbox-needs-answer = Wymaga odpowiedzi
inbox-clear = Wyczyść
inbox-overdue = Po terminie od { $moment }
inbox-answer-by = Odpowiedź do { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } odpowiedź jest po terminie.
        [few] { $count } odpowiedzi są po terminie.
        [many] { $count } odpowiedzi jest po terminie.
       *[other] { $count } odpowiedzi jest po terminie.
    }
inbox-first-page = Pierwsza strona
inbox-next-page = Następna strona
inbox-export = Pobierz tę listę:
inbox-cases = Sprawy
inbox-case-before = Poprzednia sprawa
inbox-case-after = Następna sprawa
inbox-action =
    { $word ->
        [approve] Zaakceptuj
        [ask] Zapytaj kupującego
        [decline] Odrzuć
        [exception] Zrób wyjątek
        [goods] Towar dotarł
        [parcel] Coś jest w drodze
        [refund] Pieniądze zwrócone
        [solved] Rozwiązane inaczej
        [write] Napisz do kupującego
        [review] Zacznij sprawdzać
       *[reopen] Otwórz ponownie
    }
inbox-action-hint =
    { $word ->
        [approve] Kupujący dostaje to, o co prosi.
        [ask] Sprawa czeka na odpowiedź kupującego.
        [decline] Napisz, dlaczego, i co kupujący może teraz zrobić.
        [exception] Dajesz więcej, niż każą zasady i prawo. Sprawę oznaczamy jako wyjątek.
        [goods] Kupujący dowie się, że towar dotarł.
        [parcel] Etykieta, nowy egzemplarz lub naprawiony produkt: kupujący dostaje numer i link.
        [refund] Pieniądze są w drodze do kupującego. To zamyka sprawę.
        [solved] Kupujący dostał coś innego niż pieniądze. To zamyka sprawę.
        [write] Stan zostaje bez zmian.
        [review] Kupujący widzi, że ktoś się tym zajmuje.
       *[reopen] Sprawa wraca do sprawdzania.
    }
inbox-action-go =
    { $word ->
        [approve] Zaakceptuj
        [ask] Wyślij pytanie
        [decline] Odrzuć
        [exception] Zaakceptuj jako wyjątek
        [goods] Zapisz
        [parcel] Zapisz
        [refund] Zamknij: zwrócono pieniądze
        [solved] Zamknij: rozwiązane
        [write] Wyślij wiadomość
        [review] Zacznij sprawdzać
       *[reopen] Otwórz ponownie
    }
inbox-goods-message = Towar do nas dotarł.
inbox-message-optional = Wiadomość do kupującego, jeśli chcesz
inbox-message-hint = Kupujący przeczyta ją na stronie zgłoszenia. Język kupującego: { $language }
inbox-template = Tekst
inbox-put-in = Wstaw
inbox-tracking-number = Numer przesyłki
inbox-tracking-link = Link do śledzenia
inbox-resolution = Rozwiązanie
inbox-taken-back = Kupujący wycofał zgłoszenie
inbox-amount = Zwrócona kwota
inbox-currency = Waluta
inbox-words-missing = Jeszcze nie zapisano: napisz kupującemu, dlaczego lub czego potrzebujesz.
inbox-places-left = Jeszcze nie zapisano: w wiadomości jest pole w nawiasach klamrowych. Uzupełnij je.
inbox-link-wrong = Jeszcze nie zapisano: link musi zaczynać się od https://.
inbox-parcel-missing = Jeszcze nie zapisano: wpisz numer przesyłki lub link.
inbox-solution-missing = Jeszcze nie zapisano: wybierz rozwiązanie.
inbox-amount-wrong = Jeszcze nie zapisano: wpisz kwotę jak 12.90, bez znaku tysięcy, i walutę jak EUR.
inbox-too-long = Jeszcze nie zapisano: wiadomość ma ponad 2000 znaków.
inbox-exception = Wyjątek
inbox-rating = Ocena kupującego
inbox-stars = { $stars } z 5
inbox-erase = Usuń dane osobowe
inbox-erase-text = Imię i nazwisko, e-mail, numer zamówienia, wiadomości i zdjęcia znikną na zawsze. Dane do statystyk zostaną.
inbox-erase-sure = Tak, usuń na zawsze
inbox-step =
    { $word ->
        [message] Wiadomość
        [tracking] Paczka
        [photos] Zdjęcia
       *[state] Zanotowano
    }
inbox-actor =
    { $word ->
        [buyer] Kupujący
        [shop] Sklep
       *[desk] Automatycznie
    }
inbox-gives =
    { $word ->
        [law] Z mocy prawa:
       *[shop] Według Waszych zasad:
    }
inbox-refuses =
    { $word ->
        [law] Przeciw, z mocy prawa:
       *[shop] Przeciw, według Waszych zasad:
    }
inbox-not-told = Kupujący nie podał:
inbox-opens-on = Pierwszy dzień
inbox-send-by = Odesłanie towaru do
inbox-money-by = Zwrot pieniędzy do
inbox-unlimited = Bez terminu
inbox-person-decides = Decyduje o tym pracownik Waszego sklepu.
inbox-conditions = Warunki
inbox-holds = spełniony
inbox-fails = niespełniony
inbox-open = otwarty
inbox-staff = Zespół
inbox-role =
    { $word ->
        [owner] Właściciel
        [agent] Obsługa
       *[reader] Podgląd
    }
inbox-role-label = Rola
inbox-role-hint = Właściciel może wszystko. Obsługa odpowiada i pobiera listy. Podgląd tylko czyta.
inbox-person =
    { $word ->
        [active] Konto działa
        [invited] Zaproszenie wysłane
        [expired] Zaproszenie wygasło
       *[off] Konto wyłączone
    }
inbox-invite = Zaproś kogoś
inbox-invite-go = Utwórz link
inbox-link-text = Przekaż ten link. Osoba: { $name }. Działa raz, przez 7 dni, i więcej się nie pokaże.
inbox-new-link = Nowy link
inbox-switch-off = Wyłącz
inbox-switch-on = Włącz
inbox-save = Zapisz
inbox-remove = Usuń
inbox-fields-wrong = Nic się nie zmieniło: wpisz imię i nazwisko oraz e-mail jak name@example.com.
inbox-last-owner = Nic się nie zmieniło: sklep potrzebuje najpierw innego właściciela, który może się zalogować.
inbox-other-shop = Nic się nie zmieniło: ta osoba pracuje też dla innego sklepu. Link może utworzyć właściciel obu sklepów.
inbox-one-password = Dawne wspólne hasło nadal otwiera wszystko. Usuń je, gdy każdy w zespole będzie miał konto.
inbox-one-password-go = Usuń wspólne hasło
inbox-login-wrong = E-mail i hasło do siebie nie pasują.
inbox-forgotten = Nie pamiętasz hasła? Właściciel sklepu może dać Ci nowy link.
inbox-setup-title = Twoje konto do skrzynki
inbox-setup-text = To konto właściciela: widzisz wszystkie zgłoszenia i możesz zapraszać innych.
inbox-setup-go = Utwórz konto
inbox-invitation-title = Zgłoszenia kupujących: { $shop }
inbox-invitation-text = Witaj, { $name }. Wybierz hasło; potem logujesz się swoim e-mailem.
inbox-invitation-closed = Zaproszenie działa raz, przez 7 dni. Poproś właściciela sklepu o nowy link.
inbox-your-name = Twoje imię i nazwisko
inbox-your-email = Twój e-mail
inbox-name-wrong = Wpisz imię i nazwisko; do 80 znaków.
inbox-change-password = Zmień hasło
inbox-current-password = Obecne hasło
inbox-everywhere = Wyloguj wszędzie
inbox-everywhere-text = Na każdym komputerze i telefonie, także na tym.
inbox-templates = Teksty
inbox-templates-text = Własne słowa do odpowiedzi. Kupujący dostaje tekst w swoim języku, a jeśli go brak, w pierwszym języku sklepu.
inbox-places = Te miejsca uzupełnia program: { LIST($places) }
inbox-no-templates = Nie ma jeszcze tekstów.
inbox-new-template = Nowy tekst
inbox-template-name = Nazwa tekstu
inbox-text = Tekst
inbox-template-wrong = Jeszcze nie zapisano: wpisz nazwę i tekst do 2000 znaków.
