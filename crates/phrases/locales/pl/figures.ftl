figures-title = Statystyki
figures-period = Okres
figures-weeks =
    { $word ->
        [4] 4 tygodnie
       *[13] 3 miesiące
        [52] 1 rok
    }
figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = W tym okresie nie ma spraw. Statystyki pojawią się z pierwszą.
figures-warnings = Co teraz zwraca uwagę
figures-calm = Nic nie zwraca uwagi.
figures-warnings-why = Na liście jest to, co w ostatnich 28 dniach pojawiało się wyraźnie częściej niż rok wcześniej i częściej, niż tłumaczy przypadek. Mniej niż 5 spraw nigdy tu nie trafia.
figures-warning = { PERCENT($share) } spraw ({ NUMBER($cases) }), zwykle { PERCENT($usual) }
figures-cases = Sprawy
figures-first-answer = Pierwsza odpowiedź, połowa w ciągu
figures-solution = Rozwiązanie, połowa w ciągu
figures-most = dziewięć na dziesięć w ciągu: { $time }
figures-in-time = Odpowiedzi na czas
figures-solved = Rozwiązane
figures-refused = Odrzucone
figures-satisfaction = Zadowolenie
figures-stars-mean = { $whole },{ $part } z 5
figures-answers = oceny: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } z { NUMBER($whole) }
figures-none = jeszcze brak
figures-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
figures-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
figures-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
figures-by-week = Sprawy według tygodni
figures-weeks-text = Liczba słupków (tygodni): { NUMBER($count) }. W najwyższym liczba spraw to { NUMBER($most) }, w tygodniu od { $day }.
figures-table = Pokaż jako tabelę
figures-week = Tydzień od
figures-reasons = Powody
figures-products = Według produktów
figures-countries = Według krajów
figures-name = Nazwa
figures-bar = Jako pasek
figures-main-reasons = Najczęstsze powody
figures-unsaid = Nie podano
figures-rest = Wszystkie inne
figures-stars = Gwiazdki
figures-ratings = Oceny
figures-turned-away = Odrzucone wywołania
figures-turned-away-text = Wywołania programów, z których nie powstała sprawa, według kodu błędu. Nie przechowujemy nic o osobach.
figures-code = Kod błędu
figures-calls = Wywołania
figures-download =
    { $word ->
       *[csv] Pobierz jako CSV
        [json] Pobierz jako JSON
    }
figures-reason =
    { $word ->
        [too_small] Za mały
        [too_large] Za duży
        [not_as_expected] Inny niż oczekiwany
        [no_longer_needed] Już niepotrzebny
        [better_price] Gdzie indziej taniej
        [ordered_by_mistake] Zamówiony przez pomyłkę
        [arrived_late] Dotarł za późno
        [poor_quality] Słaba jakość
        [not_tolerated] Zła reakcja ciała
       *[other] Coś innego
    }
figures-seen = Na stronach sklepu
figures-seen-text = Liczą to same strony, raz na każdą odsłonę, tam gdzie sklep to włączył. Nie przechowujemy nic o osobach. Nie liczymy osób, które nie chcą być śledzone.
figures-seen-what = Co się stało
figures-seen-views = Odsłony
figures-seen-ready =
    { $word ->
        [promise] Pokazano obietnicę
        [policy] Pokazano zasady
        [check] Otwarto samodzielne sprawdzenie
        [request] Otwarto formularz zgłoszenia
        [withdrawal] Pokazano odstąpienie od umowy
        [status] Sprawdzono stan sprawy
       *[help] Pokazano pomoc
    }
figures-seen-decided =
    { $word ->
        [eligible] Odpowiedź: tak
        [eligible_if] Odpowiedź: tak, pod warunkami
        [needs_person] Odpowiedź: decyduje pracownik
        [not_eligible] Odpowiedź: nie
       *[unknown] Odpowiedź: nieznana
    }
figures-seen-submitted = Wysłano zgłoszenie
figures-seen-error =
    { $word ->
        [0] Problem ({ $code }): zostały własne słowa strony
        [1] Problem ({ $code }): została krótka karta
       *[2] Problem ({ $code }): element działał dalej
    }
