## Przed zakupem

promise-dated =
    { $when ->
        [today] Kup dziś, dostawa do { DATE($arrival, style: "day") }. Ostatni dzień na zwrot: { $last_day }.
        [ordered] Dostawa do { DATE($arrival, style: "day") }. Ostatni dzień na zwrot: { $last_day }.
       *[arrived] Ostatni dzień na zwrot: { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Kup dziś. Ostatni dzień na zmianę zdania: { $last_day }.
       *[ordered] Ostatni dzień na zmianę zdania: { $last_day }.
    }
promise-unlimited = Możesz zwrócić produkt, kiedy chcesz. Nie ma terminu.
promise-days-delivered =
    { $days ->
        [one] Masz { $days } dzień od dostawy na zwrot.
        [few] Masz { $days } dni od dostawy na zwrot.
        [many] Masz { $days } dni od dostawy na zwrot.
       *[other] Masz { $days } dnia od dostawy na zwrot.
    }
promise-days =
    { $days ->
        [one] Masz { $days } dzień na zwrot.
        [few] Masz { $days } dni na zwrot.
        [many] Masz { $days } dni na zwrot.
       *[other] Masz { $days } dnia na zwrot.
    }
promise-working-days =
    { $days ->
        [one] Masz { $days } dzień roboczy na zwrot.
        [few] Masz { $days } dni robocze na zwrot.
        [many] Masz { $days } dni roboczych na zwrot.
       *[other] Masz { $days } dnia roboczego na zwrot.
    }
promise-months =
    { $months ->
        [one] Masz { $months } miesiąc na zwrot.
        [few] Masz { $months } miesiące na zwrot.
        [many] Masz { $months } miesięcy na zwrot.
       *[other] Masz { $months } miesiąca na zwrot.
    }
promise-open = To, ile masz czasu, zależy od produktu.
promise-person = Zapytaj nas przed odesłaniem produktu. Decyduje nasz pracownik.
promise-no = Zwrot z powodu zmiany zdania nie jest możliwy.
promise-no-goods = { $reason } Zwrot z powodu zmiany zdania nie jest możliwy.
still-covered = Jeśli produkt ma wadę, nadal masz ochronę.
assumed-delivery = Zakładamy dostawę do { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Ten produkt powstaje specjalnie dla Ciebie.
        [perishable] Ten produkt szybko się psuje.
        [sealed_hygiene] Ten produkt jest zapieczętowany ze względu na zdrowie lub higienę.
        [sealed_media] Ten produkt to zapieczętowane nagranie lub oprogramowanie.
        [digital] Ten produkt jest cyfrowy.
        [newspaper] Ten produkt to gazeta lub czasopismo.
        [inseparably_mixed] Ten produkt po dostawie miesza się z innymi rzeczami.
        [market_price] Cena tego produktu zależy od rynku.
        [dated_service] To usługa na konkretny dzień.
        [near_expiry_or_flawed] Ten produkt sprzedano z krótkim terminem ważności lub ze znaną wadą.
        [value_drops_on_use] Ten produkt traci wartość po użyciu.
        [used] Ten produkt jest używany.
        [final_sale] Ten produkt sprzedano bez możliwości zwrotu.
        [gift_card] To karta podarunkowa.
        [oversized] Ten produkt jest za duży na paczkę.
        [hazardous] Ten produkt to towar niebezpieczny.
        [gift] Ten produkt kupiono na prezent.
        [subscription_first] To pierwsza dostawa w subskrypcji.
        [subscription_renewal] To kolejna dostawa w subskrypcji.
        [business_purchase] Ten produkt kupiono na firmę.
        [flagged_buyer] Zwroty na tym koncie są wstrzymane.
        [discounted] Ten produkt sprzedano po obniżonej cenie.
        [bundle_part] Ten produkt jest częścią zestawu.
        [non_durable] Ten produkt z założenia się zużywa.
       *[other] Takie produkty mają osobne zasady.
    }

## Odpowiedź

headline-yes =
    { $case ->
        [return] Tak, możesz zwrócić produkt.
        [exchange] Tak, możesz wymienić produkt.
        [defect] Tak, możesz zareklamować wadę.
        [damaged] Tak, możesz zgłosić uszkodzenie.
        [wrong] Tak, możesz zgłosić pomyłkę w przesyłce.
        [missing] Tak, możesz zgłosić brak.
        [late] Tak, możesz zgłosić opóźnienie.
        [guarantee] Tak, możesz skorzystać z gwarancji.
        [withdrawal] Tak, prawo pozwala Ci odstąpić od umowy.
        [repair] Tak, możesz oddać produkt do naprawy.
        [complaint] Tak, możesz złożyć skargę.
        [trade_in] Tak, możesz oddać stary produkt w rozliczeniu.
        [spare_part] Tak, możesz dostać część zamienną.
       *[cancellation] Tak, możesz anulować zamówienie.
    }
headline-if = Tak, jeśli poniższe warunki są spełnione.
headline-person = Decyduje o tym pracownik sklepu.
headline-no = Według naszych wyliczeń: nie.
headline-unknown = Musimy wiedzieć jeszcze jedno.
last-day =
    { $act ->
        [sent] Ostatni dzień na odesłanie: { $day }.
        [received] Produkt musi do nas wrócić. Ostatni dzień: { $day }.
       *[notice] Ostatni dzień na zgłoszenie: { $day }.
    }
no-last-day = Nie ma terminu.
legal-day = Z powodu dni wolnych ostatni dzień może wypaść później: { $day }.
opens-on = Pierwszy dzień na zgłoszenie: { $day }.
period-days =
    { $days ->
        [one] Masz { $days } dzień.
        [few] Masz { $days } dni.
        [many] Masz { $days } dni.
       *[other] Masz { $days } dnia.
    }
period-working-days =
    { $days ->
        [one] Masz { $days } dzień roboczy.
        [few] Masz { $days } dni robocze.
        [many] Masz { $days } dni roboczych.
       *[other] Masz { $days } dnia roboczego.
    }
period-months =
    { $months ->
        [one] Masz { $months } miesiąc.
        [few] Masz { $months } miesiące.
        [many] Masz { $months } miesięcy.
       *[other] Masz { $months } miesiąca.
    }
period-years =
    { $years ->
        [one] Masz { $years } rok.
        [few] Masz { $years } lata.
        [many] Masz { $years } lat.
       *[other] Masz { $years } roku.
    }
law-days =
    { $days ->
        [one] Prawo Twojego kraju daje Ci { $days } dzień.
        [few] Prawo Twojego kraju daje Ci { $days } dni.
        [many] Prawo Twojego kraju daje Ci { $days } dni.
       *[other] Prawo Twojego kraju daje Ci { $days } dnia.
    }
law-working-days =
    { $days ->
        [one] Prawo Twojego kraju daje Ci { $days } dzień roboczy.
        [few] Prawo Twojego kraju daje Ci { $days } dni robocze.
        [many] Prawo Twojego kraju daje Ci { $days } dni roboczych.
       *[other] Prawo Twojego kraju daje Ci { $days } dnia roboczego.
    }
law-months =
    { $months ->
        [one] Prawo Twojego kraju daje Ci { $months } miesiąc.
        [few] Prawo Twojego kraju daje Ci { $months } miesiące.
        [many] Prawo Twojego kraju daje Ci { $months } miesięcy.
       *[other] Prawo Twojego kraju daje Ci { $months } miesiąca.
    }
law-years =
    { $years ->
        [one] Prawo Twojego kraju daje Ci { $years } rok.
        [few] Prawo Twojego kraju daje Ci { $years } lata.
        [many] Prawo Twojego kraju daje Ci { $years } lat.
       *[other] Prawo Twojego kraju daje Ci { $years } roku.
    }
counts-from =
    { $event ->
        [purchased] Czas liczy się od dnia zamówienia.
        [paid] Czas liczy się od dnia zapłaty.
        [shipped] Czas liczy się od dnia wysyłki towaru.
        [delivered] Czas liczy się od dnia dostawy produktu.
        [first_item_delivered] Czas liczy się od dnia dostawy pierwszego produktu.
        [last_item_delivered] Czas liczy się od dnia dostawy ostatniego produktu.
        [receipt_confirmed] Czas liczy się od dnia potwierdzenia odbioru.
        [estimated_delivery] Czas liczy się od ostatniego dnia przewidywanej dostawy.
        [activated] Czas liczy się od dnia pierwszej aktywacji.
        [noticed] Czas liczy się od dnia, w którym zauważasz wadę.
        [seller_contacted] Czas liczy się od dnia pierwszego kontaktu z nami.
        [replacement_delivered] Czas liczy się od dnia dostawy nowego egzemplarza.
        [document_received] Czas liczy się od dnia otrzymania umowy.
        [later_of_document_and_delivery] Czas liczy się od późniejszego dnia: otrzymania umowy lub dostawy.
       *[later_of_purchase_and_delivery] Czas liczy się od późniejszego dnia: zamówienia lub dostawy.
    }

## Co dostajesz

gets-one =
    { $remedy ->
        [refund_original] Dostajesz pieniądze z powrotem tą samą metodą płatności.
        [store_credit] Dostajesz środki na zakupy u nas.
        [gift_card] Dostajesz kartę podarunkową.
        [exchange] Dostajesz w zamian inny rozmiar, kolor lub produkt.
        [replacement] Dostajesz ten sam produkt jeszcze raz.
        [repair] Naprawiamy produkt bezpłatnie.
        [price_reduction] Zatrzymujesz produkt i dostajesz część ceny z powrotem.
        [keep_item_refund] Zatrzymujesz produkt i dostajesz pieniądze z powrotem.
        [termination] Oddajesz towar i dostajesz pieniądze z powrotem.
        [send_missing] Wysyłamy Ci to, czego brakuje.
       *[other] Dostajesz: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Ty wybierasz: { LIST($ways, type: "or") }.
        [shop] My wybieramy: { LIST($ways, type: "or") }.
       *[open] Dostajesz jedną z tych opcji: { LIST($ways, type: "or") }.
    }
gets-then = Jeśli to nie pomoże: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] zwrot pieniędzy
        [store_credit] środki na zakupy u nas
        [gift_card] karta podarunkowa
        [exchange] wymiana
        [replacement] nowy egzemplarz
        [repair] bezpłatna naprawa
        [price_reduction] obniżenie ceny
        [keep_item_refund] zwrot pieniędzy, a produkt zostaje u Ciebie
        [termination] oddanie towaru i zwrot pieniędzy
        [exchange_same] wymiana na taki sam produkt
        [exchange_variant] inny rozmiar lub kolor
        [coupon] kupon na kolejne zamówienie
        [donate] zwrot pieniędzy, a produkt trafia na cele dobroczynne
        [trade_in_credit] środki na zakupy za stary produkt
        [spare_part] część zamienna
        [reply] odpowiedź pracownika
       *[send_missing] dosłanie brakującej rzeczy
    }
another-way = Możesz zamiast tego wybrać tę opcję.
basis-law = Prawo Twojego kraju Ci to daje.
basis-law-check = Naszym zdaniem prawo Twojego kraju Ci to daje. Sprawdź to.
basis-shop = To obiecujemy Ci my.
credit-bonus = Wybierz środki na zakupy, a dostaniesz { $share } więcej.
credit-total = Jako środki na zakupy dostajesz { $total }.
credit-extra = W tym { $amount } dodatkowo.
credit-until = Ostatni dzień ważności środków lub kuponu: { $day }.
exchange-cheaper = Nowy produkt kosztuje mniej.
exchange-pay = Nowy produkt kosztuje więcej: dopłacasz { $amount }.
rebooking-fee = Nowy termin wizyty kosztuje { $amount }.
quantity = Liczba sztuk, o które chodzi: { $count }.
remedy-end = Ostatni dzień dla opcji „{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Tej gwarancji udziela producent.
        [insurer] Tej dłuższej gwarancji udziela ubezpieczyciel.
       *[shop] Tej gwarancji udzielamy my.
    }
guarantee-price = Ta gwarancja kosztuje { $amount }.
guarantee-passes-on = Obejmuje też kolejnego właściciela.
register-by = Ostatni dzień na rejestrację: { $day }.
register-within = Zarejestruj ją po zakupie. Liczba dni na to: { $days }.
freight =
    { $payer ->
        [shop] Odesłanie jest dla Ciebie bezpłatne.
       *[buyer] Za odesłanie płacisz Ty.
    }
freight-cost = Odesłanie kosztuje Cię { $amount }.
outbound =
    { $which ->
        [none] Nie oddajemy kosztu dostawy.
        [standard] Oddajemy też koszt zwykłej dostawy.
       *[all] Oddajemy też cały koszt dostawy.
    }
refund-total = Według naszych wyliczeń dostajesz z powrotem { $total }.
refund-minus =
    { $kind ->
        [restocking] Potrącamy { $amount } za ponowne przyjęcie na magazyn.
        [collection] Potrącamy { $amount } za odbiór od Ciebie.
        [handling] Potrącamy { $amount } za obsługę.
        [late] Potrącamy { $amount } za spóźnienie.
        [return_label] Potrącamy { $amount } za etykietę zwrotną.
        [bundle_discount] Potrącamy { $amount } rabatu za zestaw.
       *[other] Potrącamy { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Cena
        [outbound_freight] Koszt dostawy
        [restocking] Ponowne przyjęcie na magazyn
        [collection] Opłata za odbiór
        [handling] Opłata za obsługę
        [late] Opłata za spóźnienie
        [return_label] Etykieta zwrotna
        [bundle_discount] Rabat za zestaw
        [discount_share] Rabat na zamówienie
        [voucher] Kupon
        [tax] Podatek
        [duties] Cło
        [services] Płatne usługi
        [free_delivery] Dostawa, która była darmowa
        [free_gift] Gratis, który zatrzymujesz
        [rebooking] Nowy termin
        [inspection] Opłata za sprawdzenie
        [packaging] Brak opakowania
        [bonus] Bonus
       *[total] Dostajesz z powrotem
    }
refund-part =
    { $to ->
        [gift_card] Dostajesz { $amount } na karcie podarunkowej.
        [store_credit] Dostajesz { $amount } jako środki na zakupy.
        [kept] Nie dostajesz z powrotem { $amount }.
       *[original] Dostajesz { $amount } tą samą metodą płatności.
    }
fee =
    { $kind ->
        [restocking] Pobieramy opłatę za ponowne przyjęcie na magazyn.
        [collection] Pobieramy opłatę za odbiór od Ciebie.
        [handling] Pobieramy opłatę za obsługę.
        [late] Pobieramy opłatę za spóźnienie.
       *[other] Pobieramy opłatę: { $what }.
    }
charge = Płacisz { $amount }: { $what }.
refund-by = Zgłoś to dziś, a oddamy pieniądze. Najpóźniej: { $day }.
refund-at-once = Pieniądze dostajesz z powrotem od razu.
refund-within =
    { $days ->
        [one] Pieniądze dostajesz z powrotem w ciągu { $days } dnia.
        [few] Pieniądze dostajesz z powrotem w ciągu { $days } dni.
        [many] Pieniądze dostajesz z powrotem w ciągu { $days } dni.
       *[other] Pieniądze dostajesz z powrotem w ciągu { $days } dnia.
    }
refund-within-working =
    { $days ->
        [one] Pieniądze dostajesz z powrotem w ciągu { $days } dnia roboczego.
        [few] Pieniądze dostajesz z powrotem w ciągu { $days } dni roboczych.
        [many] Pieniądze dostajesz z powrotem w ciągu { $days } dni roboczych.
       *[other] Pieniądze dostajesz z powrotem w ciągu { $days } dnia roboczego.
    }
refund-from =
    { $event ->
        [notice] Te dni liczą się od Twojego zgłoszenia.
        [goods_back] Te dni liczą się od dnia, gdy towar do nas dotrze.
        [estimated_delivery] Te dni liczą się od ostatniego dnia przewidywanej dostawy.
       *[inspection] Te dni liczą się od końca sprawdzania towaru.
    }
withhold = Możemy zaczekać na towar lub na dowód nadania.
send-by = Jeśli zgłosisz to dziś, ostatni dzień na odesłanie: { $day }.
conditions-open = Te warunki muszą być spełnione: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Warunek niespełniony: { $point }. Nasz pracownik sprawdzi Twoje dowody.
        [ask_person] Warunek niespełniony: { $point }. Decyduje nasz pracownik.
        [store_credit] Warunek niespełniony: { $point }. Zamiast pieniędzy dostajesz środki na zakupy.
        [exchange_only] Warunek niespełniony: { $point }. Możliwa jest tylko wymiana.
        [gift_card] Warunek niespełniony: { $point }. Zamiast pieniędzy dostajesz kartę podarunkową.
        [reduced_or_sent_back] Warunek niespełniony: { $point }. Wybierasz: mniej pieniędzy z powrotem albo odsyłamy Ci produkt na Twój koszt.
       *[reduced_refund] Warunek niespełniony: { $point }. Utratę wartości potrącamy ze zwrotu pieniędzy.
    }
late-keeps = Ostatni dzień minął, więc zatrzymujemy { $share } ceny.
late-until = Nadal możesz skorzystać. Ostatni dzień: { $day }.
methods = Możesz oddać nam produkt tak: { LIST($ways, type: "or") }.
nothing-to-send = Nic nie odsyłasz.
method =
    { $method ->
        [mail_with_label] paczką z naszą etykietą
        [mail_own] paczką z własną etykietą
        [drop_off] w punkcie nadania
        [store] w naszym sklepie stacjonarnym
        [pick_up] przez kuriera spod drzwi
        [kiosk] w automacie do zwrotów
        [service_point] w punkcie serwisowym
       *[no_shipment] bez wysyłki
    }
method-needs =
    { $what ->
        [printer] W tej opcji potrzebujesz drukarki: { LIST($ways, type: "or") }.
       *[packaging] W tej opcji pakujesz samodzielnie: { LIST($ways, type: "or") }.
    }
proof-needed = Przygotuj: { LIST($things) }.
proof-helpful = To też pomaga: { LIST($things) }.
proof =
    { $proof ->
        [receipt] paragon lub numer zamówienia
        [photos] zdjęcia
        [video] film
        [serial_number] numer seryjny
        [medical_certificate] zaświadczenie lekarskie
        [gift_receipt] paragon prezentowy
        [disposal_photo] zdjęcie wyrzuconego produktu
       *[photo_id] dokument ze zdjęciem
    }

## Nie, i co dalej

refusal-over =
    { $basis ->
        [law] Czas, który daje Ci prawo, minął. Ostatni dzień: { $day }.
       *[shop] Czas, który dajemy Ci my, minął. Ostatni dzień: { $day }.
    }
refusal-condition = Nie możemy tego przyjąć. Warunek niespełniony: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Prawo robi wyjątek dla takich towarów.
       *[shop] { $reason } Takich towarów nie przyjmujemy z powrotem.
    }
refusal =
    { $reason ->
        [period_over] Czas minął.
        [not_yet] Na zgłoszenie jest za wcześnie.
        [rule_refuses] Przy tym produkcie tego nie oferujemy.
        [legal_exception] Prawo robi wyjątek dla takich towarów.
        [condition_fails] Jeden z naszych warunków nie jest spełniony.
        [limit_reached] Limit takich zgłoszeń jest już wykorzystany.
        [bundle_whole] Przyjmujemy z powrotem tylko cały zestaw.
        [no_legal_right] Prawo Twojego kraju tego nie przewiduje.
        [already_returned] To już wróciło lub jest w drodze do nas.
        [not_late] Nie ma opóźnienia.
       *[no_rule] Nasze zasady nic o tym nie mówią.
    }
note =
    { $note ->
        [law_not_held] Nie mamy jeszcze przepisów Twojego kraju. Możesz mieć więcej praw.
        [law_may_give_more] Prawo Twojego kraju może dawać Ci więcej.
        [device_clock] Datę wzięliśmy z Twojego urządzenia. Sprawdź ją.
        [holidays_unknown] Nie znamy jeszcze świąt tamtego roku.
        [delivery_assumed] Przyjęliśmy przewidywany dzień dostawy.
        [legal_day_later] Dni wolne mogą trochę przesunąć ostatni dzień.
        [fault_presumed] Przyjmujemy, że wada była od początku.
        [fault_to_show] Musisz wykazać, że wada była od początku.
        [depends_on_item] To, jak długo musi służyć, zależy od produktu.
        [older_policy] Zamówienie jest starsze niż te zasady. Nasz pracownik sprawdzi, które obowiązują.
        [policy_of_order] Stosujemy zasady z dnia zamówienia.
        [reasonable_time] Prawo nie podaje liczby dni. Zgłoś to szybko.
        [extra_time] Najpierw daj nam rozsądny czas na dostawę.
       *[diminished_value] Wypróbuj produkt tak jak w sklepie. Dalsze używanie może obniżyć zwrot pieniędzy.
    }
alternative =
    { $way ->
        [ask_shop] Zapytaj nas: pracownik się temu przyjrzy.
        [report_defect] Produkt jest wadliwy? Zgłoś nam wadę.
        [use_guarantee] Skorzystaj z gwarancji.
        [exchange] Możesz zamiast tego wymienić produkt.
        [return_bundle] Odeślij cały zestaw.
        [wait_until_open] Wróć tu w pierwszym możliwym dniu.
        [ask_repair] Poproś nas o naprawę.
        [order_spare_part] Weź część zamienną i napraw produkt samodzielnie.
        [complain] Masz inne zdanie? Złóż skargę.
       *[return_instead] Poczekaj na dostawę, a potem odeślij produkt.
    }
contact =
    { $kind ->
        [email] Napisz na { $value }.
        [phone] Zadzwoń: { $value }.
        [post] Wyślij list na adres: { $value }.
       *[page] Skorzystaj z naszej strony kontaktowej.
    }
contact-hours = Godziny kontaktu według czasu sklepu: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Nasz pracownik odpowiada w ciągu { $hours } godziny.
        [few] Nasz pracownik odpowiada w ciągu { $hours } godzin.
        [many] Nasz pracownik odpowiada w ciągu { $hours } godzin.
       *[other] Nasz pracownik odpowiada w ciągu { $hours } godziny.
    }
contact-language = Możliwe, że nie porozmawiasz tam po polsku.

## Sprawy

case-label =
    { $case ->
        [return] Zmieniam zdanie
        [exchange] Chcę coś innego w zamian
        [defect] Produkt jest wadliwy
        [damaged] Dotarł uszkodzony
        [wrong] Dotarł nie ten produkt
        [missing] Czegoś brakuje
        [late] Dostawa się spóźnia
        [guarantee] Chcę skorzystać z gwarancji
        [withdrawal] Chcę odstąpić od umowy
        [repair] Potrzebuję naprawy
        [complaint] Chcę złożyć skargę
        [trade_in] Chcę oddać stary produkt w rozliczeniu
        [spare_part] Potrzebuję części zamiennej
       *[cancellation] Chcę anulować zamówienie
    }
case-hint =
    { $case ->
        [return] Z produktem wszystko w porządku, ale go nie chcesz.
        [exchange] Chcesz inny rozmiar, kolor lub produkt.
        [defect] Nie działa lub różni się od opisu.
        [damaged] Uszkodził się w drodze do Ciebie.
        [wrong] W paczce jest coś spoza zamówienia.
        [missing] Nie dotarła paczka lub jej część.
        [late] Paczka dotarła lub dotrze po obiecanym dniu.
        [guarantee] Gwarancję dał Ci sklep lub producent.
        [withdrawal] Prawo daje Ci czas na odstąpienie od umowy. Nie musisz podawać powodu.
        [repair] Produkt wymaga naprawy, z gwarancją lub bez niej.
        [complaint] Nie podoba Ci się, jak Cię potraktowaliśmy.
        [trade_in] Oddajesz nam stary produkt i dostajesz środki na zakupy.
        [spare_part] Chcesz naprawić produkt samodzielnie.
       *[cancellation] Zamówienie nie jest jeszcze w drodze.
    }

## Pytania

fact-question =
    { $fact ->
        [ordered_on] Kiedy złożono zamówienie?
        [paid_on] Kiedy zapłacono za produkt?
        [shipped_on] Kiedy wysłano do Ciebie produkt?
        [delivered_on] Kiedy dotarł produkt?
        [first_delivered_on] Kiedy dotarł pierwszy produkt z zamówienia?
        [last_delivered_on] Kiedy dotarł ostatni produkt z zamówienia?
        [receipt_confirmed_on] Kiedy potwierdzono odbiór?
        [estimated_delivery_on] Jaki był ostatni dzień przewidywanej dostawy?
        [activated_on] Kiedy była pierwsza aktywacja?
        [noticed_on] Od którego dnia widzisz wadę?
        [seller_contacted_on] Kiedy był pierwszy kontakt z nami w tej sprawie?
        [tier] Jaki masz u nas poziom klienta?
        [subdivision] W której części kraju mieszkasz?
        [category] Jaki to rodzaj produktu?
        [price] Ile kosztowała jedna sztuka?
        [attribute] Która to wersja produktu?
        [earlier_returns] Ile razy odsyłano już coś z tego zamówienia?
        [seller] Kto Ci to sprzedał?
        [replacement_delivered_on] Kiedy dotarł nowy egzemplarz?
        [reason] Dlaczego chcesz odesłać produkt?
        [role] To Twój zakup czy prezent dla Ciebie?
        [order_state] Na jakim etapie jest zamówienie?
        [order_value] Ile kosztowało całe zamówienie?
        [method] Jak chcesz oddać produkt?
        [appointment_at] Kiedy masz umówiony termin?
        [quantity] O ile sztuk chodzi?
        [document_on] Kiedy dotarła do Ciebie umowa?
       *[state] Powiesz nam więcej o produkcie?
    }
fact-hint =
    { $fact ->
        [ordered_on] Dzień jest w potwierdzeniu zamówienia.
        [paid_on] Dzień jest na wyciągu z konta lub paragonie.
        [shipped_on] Dzień jest w naszej wiadomości o paczce.
        [delivered_on] Dzień odbioru paczki przez Ciebie lub kogoś za Ciebie.
        [noticed_on] Pierwszy dzień, gdy widać wadę.
        [seller_contacted_on] Dzień pierwszej wiadomości lub rozmowy.
        [estimated_delivery_on] Podaje go potwierdzenie zamówienia.
        [reason] Twoje ustawowe prawa od tego nie zależą.
       *[subdivision] Niektóre zasady zależą od regionu.
    }
choice =
    { $word ->
        [too_small] Jest za mały
        [too_large] Jest za duży
        [not_as_expected] Nie spełnia moich oczekiwań
        [no_longer_needed] Już go nie potrzebuję
        [better_price] Gdzie indziej jest taniej
        [ordered_by_mistake] Zamówienie przez pomyłkę
        [arrived_late] Dotarł za późno
        [poor_quality] Jakość jest słaba
        [not_tolerated] Źle działa na moją skórę lub ciało
        [buyer] To mój zakup
        [receiver] To prezent dla mnie
        [placed] Dopiero złożone
        [in_preparation] W przygotowaniu
        [shipped] W drodze
        [delivered] Dostarczone
       *[other] Inny powód
    }
state-question =
    { $state ->
        [unused] Czy produkt jest nieużywany?
        [unopened] Czy opakowanie jest nieotwarte?
        [tags_attached] Czy metki są na miejscu?
        [seal_intact] Czy plomba jest cała?
        [complete] Czy są wszystkie części i akcesoria?
        [original_packaging] Czy masz oryginalne opakowanie?
        [not_activated] Czy produkt jest bez aktywacji i rejestracji?
        [data_erased] Czy Twoje dane są usunięte, a konta odłączone?
        [serial_number_matches] Czy numer seryjny jest jak w zamówieniu?
        [undamaged] Czy u Ciebie produkt pozostał bez uszkodzeń?
        [clean] Czy produkt jest czysty?
        [used_as_intended] Czy używasz go tak, jak zaleca producent?
        [original_buyer] Czy jesteś pierwszą osobą, która go kupiła?
        [fault_reaches_measure] Czy wada jest tak duża, jak wymaga gwarancja?
        [proof_of_purchase] Czy masz paragon lub inny dowód zakupu?
        [same_kind] Czy nowy produkt jest tego samego rodzaju i rozmiaru?
       *[not_started] Czy pobieranie lub odtwarzanie jeszcze się nie zaczęło?
    }
state-hint =
    { $state ->
        [seal_intact] Plomba ze względu na zdrowie lub higienę albo folia na płycie.
        [complete] Kable, instrukcje i gratisy też się liczą.
        [clean] Na tyle czysty, by używał go ktoś inny.
        [fault_reaches_measure] Miarę podaje tekst gwarancji.
       *[used_as_intended] Na przykład materac na właściwym stelażu.
    }
state-point =
    { $state ->
        [unused] produkt nieużywany
        [unopened] opakowanie nieotwarte
        [tags_attached] metki na miejscu
        [seal_intact] plomba cała
        [complete] komplet części
        [original_packaging] oryginalne opakowanie
        [not_activated] bez aktywacji i rejestracji
        [data_erased] Twoje dane usunięte
        [serial_number_matches] numer seryjny jak w zamówieniu
        [undamaged] bez uszkodzeń z Twojej strony
        [clean] produkt czysty
        [used_as_intended] używanie tak, jak zaleca producent
        [original_buyer] pierwszy kupujący
        [fault_reaches_measure] wada tak duża, jak wymaga gwarancja
        [proof_of_purchase] dowód zakupu
        [same_kind] ten sam rodzaj i rozmiar
       *[not_started] pobieranie lub odtwarzanie nierozpoczęte
    }
answer-yes = Tak
answer-no = Nie

## Zasady w skrócie

card-title = Zwroty, naprawy i pieniądze
card-section =
    { $section ->
        [changed_mind] Jeśli zmienisz zdanie
        [faulty] Jeśli produkt jest wadliwy
        [arrival] Jeśli dotrze uszkodzony, niekompletny lub nie ten produkt
        [money] Koszty i zwrot pieniędzy
        [guarantee] Nasza gwarancja
        [points] Dokąd możesz pójść
        [guides] Pomoc z produktem
        [faq] Pytania i odpowiedzi
        [disputes] Jeśli się nie porozumiemy
       *[contact] Kto Ci pomoże
    }
card-case =
    { $case ->
        [damaged] Produkt dotarł uszkodzony? Proponujemy: { LIST($ways, type: "or") }.
        [wrong] Dotarł nie ten produkt? Proponujemy: { LIST($ways, type: "or") }.
       *[missing] Czegoś brakuje? Proponujemy: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Nasz zespół do spraw skarg: { $name }.
        [mediator] Mediator: { $name }.
        [adr_body] Niezależny podmiot, bez sądu: { $name }.
        [authority] Urząd: { $name }.
        [arbitration] Sąd polubowny: { $name }.
       *[court] Sąd: { $name }.
    }
dispute-within = Liczba miesięcy na to po Twojej skardze: { $months }.
point =
    { $kind ->
        [store] Nasz sklep: { $name }.
        [drop_off] Punkt nadania: { $name }.
        [service] Serwis producenta: { $name }.
       *[repairer] Niezależny serwis: { $name }.
    }
point-unpacked = Nie potrzebujesz tam pudełka ani etykiety.
guide =
    { $kind ->
        [manual] Instrukcja: { $title }
        [video] Film: { $title }
       *[guide] Krok po kroku: { $title }
    }
shop-words = { $words }
card-guarantee-none = Na ten produkt nie dajemy dodatkowej gwarancji.
card-ask = Zapytaj nas, nasz pracownik Ci pomoże.
card-as-of = Stan prawny z dnia { DATE($day, style: "long") }.
card-footer = To informacja, a nie porada prawna.

## Przyciski i nagłówki

ui-by-law = Z mocy prawa
ui-from-shop = Od sklepu
ui-details = Szczegóły
ui-policy-link = Pełne zasady sklepu
ui-unavailable = Nie możemy tego teraz pokazać. Zapytaj sklep.
