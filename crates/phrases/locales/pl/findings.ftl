finding-why-title = Sprawdzone reguły, w kolejności zasad
finding-why-rule = Reguła
finding-why-result = Wynik
finding-why-decided = Co zdecydowało
finding-why-none = Zasady nie mają reguły dla tej sprawy.
finding-why-outcome =
    { $outcome ->
        [governs] obowiązuje
        [outranked] pasuje; obowiązuje węższa reguła
        [tied] pasuje tak samo wąsko: remis
        [undecided] zależy od brakującej danej
       *[out_of_scope] nie pasuje
    }
finding-why-order = Obowiązuje najwęższa reguła i nic się nie łączy. Dwie pasujące reguły porównujemy według tych części zakresu; decyduje pierwsza, którą się różnią:
finding-why-version = SHA-256 zasad: { $hash }
finding-page-item-missing = Nie opisano tu produktu ani zamówienia.
finding-page-item-missing-help = Podaj dane schema.org produktu lub zamówienia jako JSON-LD.
finding-page-item-unclear = Nie wiadomo, o który produkt chodzi. Produkty: { $number }. Wśród nich: { LIST($known) }.
finding-page-item-unclear-help = Podaj SKU właściwego produktu.
finding-page-country-missing = Brakuje tu kraju kupującego.
finding-page-country-missing-help = Podaj go, jak DE lub US-CA.
finding-page-assumed =
    { $what ->
        [case] Nie podano sprawy; przyjęto tę: { $value }.
        [country] Kraj kupującego wzięto z adresu dostawy: { $value }.
        [utc_day] Czas jest w UTC. Wzięto jego dzień, który w sklepie może być inny: { $value }.
       *[category] Kategorię zapisano tak, jak w zasadach: { $value }.
    }
finding-page-assumed-help = Jeśli to błąd, podaj tę daną samodzielnie; ma pierwszeństwo.
finding-page-price =
    { $what ->
        [currency] „{ $value }” nie jest kodem waluty ISO 4217, więc cenę pominięto.
        [range] Ceny to przedział do „{ $value }”, więc żadnej nie wzięto.
        [several] Oferty mają różne ceny, więc żadnej nie wzięto.
        [unit] Cena nie dotyczy jednej sztuki, więc ją pominięto.
        [tax] Cena jest bez podatku, a podatek jest nieznany.
       *[form] „{ $value }” nie jest dokładną kwotą w tej walucie, więc cenę pominięto.
    }
finding-page-price-help = Zapisz cenę jednej sztuki jak 19.99, z kodem jak EUR: kropka, bez znaku tysięcy, bez symbolu waluty.
finding-page-value =
    { $what ->
        [sku] Żaden produkt nie ma tu SKU „{ $value }”.
        [day] „{ $value }” nie jest dniem; pominięto.
        [count] „{ $value }” nie jest liczbą całkowitą od 1 wzwyż; pominięto.
        [category] „{ $value }” nie jest kategorią sklepu; pominięto.
        [condition] Stan „{ $value }” nie mówi nic, o co pyta reguła; pominięto.
        [status] Status „{ $value }” nie mówi, na jakim etapie jest zamówienie; pominięto.
        [country] „{ $value }” nie jest kodem kraju ISO 3166; pominięto.
        [discount] Rabat „{ $value }” na całe zamówienie nie jest podzielony na produkty; pominięto.
        [kind] To ani tekst, ani liczba; pominięto.
        [texts] Liczba tekstów z danymi: { $value }. Te po pierwszych 200 pominięto.
       *[text] „{ $value }” jest zbyt długie; pominięto.
    }
finding-page-value-help = Popraw to w danych lub podaj daną samodzielnie.
finding-head =
    { $severity ->
        [error] błąd
        [warning] ostrzeżenie
       *[note] uwaga
    }[{ $code }]
finding-whole-file = (cały plik)
finding-clean = { $file }: bez uwag
finding-counts = błędy: { $errors }, ostrzeżenia: { $warnings }, uwagi: { $notes }
finding-near = Czy chodzi o „{ $near }”?
finding-json-syntax =
    To nie JSON, wiersz { $line }, kolumna { $column }: { $what ->
        [end] coś jest po końcu.
        [unfinished] tekst urywa się w środku.
        [comma_or_bracket] tu potrzebny jest przecinek lub ].
        [comma_or_brace] tu potrzebny jest przecinek lub { "}" }.
        [key] tu potrzebny jest klucz w cudzysłowie.
        [colon] po kluczu potrzebny jest dwukropek.
        [digit] tu potrzebna jest cyfra.
        [control] tekst zawiera znak sterujący.
        [escape] JSON nie zna tej sekwencji.
        [surrogate] połowa pary zastępczej stoi sama.
        [hex] tu potrzebne są cztery cyfry szesnastkowe.
       *[value] tu potrzebna jest wartość.
    }
finding-json-syntax-help = Popraw tekst w tym miejscu. Edytor, który zna JSON, je zaznaczy.
finding-too-large =
    { $what ->
        [members] Liczba składników tego obiektu: { $number }; czytamy najwyżej { $most }.
        [items] Liczba elementów tej listy: { $number }; czytamy najwyżej { $most }.
       *[bytes] Liczba bajtów tekstu: { $number }; czytamy najwyżej { $most }.
    }
finding-too-large-help = Usuń to, co tu nie należy.
finding-too-deep = Zagnieżdżenie głębsze niż { $most }, wiersz { $line }, kolumna { $column }.
finding-too-deep-help = Żaden dokument nie potrzebuje takiej głębokości. Poszukaj niezamkniętych nawiasów.
finding-too-many = Znaleziono też, poza tą listą: { $more }.
finding-too-many-help = Najpierw popraw te, potem sprawdź ponownie.
finding-duplicate-key = Klucz „{ $word }” jest dwa razy w jednym obiekcie.
finding-duplicate-key-help = Zostaw jeden z nich. Programy różnie wybierają, który się liczy.
finding-unknown-field = Format nie ma tu klucza „{ $word }”.
finding-unknown-field-help = Znane tutaj: { $known }.
finding-missing-field = Brakuje klucza „{ $word }”.
finding-missing-field-help = Dodaj go.
finding-wrong-type =
    Znaleziono tu: { $found ->
        [null] null
        [boolean] true lub false
        [whole] liczba całkowita
        [fraction] liczba z ułamkiem
        [list] lista
        [object] obiekt
       *[text] tekst
    }. Oczekiwano: { $wanted ->
        [object] obiekt
        [list] lista
        [boolean] true lub false
        [whole] liczba całkowita
        [word] słowo w cudzysłowie
        [day] dzień w cudzysłowie
        [time] godzina w cudzysłowie
        [minute] dzień z godziną w cudzysłowie
        [currency] kod waluty
        [place] kod miejsca
        [link] link
       *[text] tekst
    }.
finding-wrong-type-help = Zapisz wartość w tej formie.
finding-unknown-word = Słowo „{ $word }” nie jest tu znane.
finding-unknown-word-help = Znane słowa: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } wykracza poza przedział od { $least } do { $most }.
        [key] Klucz to nie 32 cyfry szesnastkowe.
        [email] To nie jest adres e-mail.
        [order_reference] Numer zamówienia jest pusty lub ma ponad 80 znaków.
        [serials] Ponad 20 numerów seryjnych albo jeden z nich jest pusty lub ma ponad 80 znaków.
        [wish] Życzenie jest puste lub ma ponad 300 znaków.
        [photos] Ponad 5 zdjęć albo jedno podano dwa razy lub bez SHA-256 małymi cyframi szesnastkowymi.
        [pack] To nie jest pakiet językowy tej wersji programu.
        [amount] Kwota jest za duża, by zapisać ją dokładnie.
        [text] Tekst jest pusty lub ma ponad 2000 znaków.
        [same] „{ $value }” różni się od wcześniejszego wiersza tego zamówienia.
       *[value] „{ $value }” nie istnieje lub pisze się inaczej.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Wpisz liczbę z tego przedziału.
        [day] Wpisz istniejący dzień, jak 2026-11-21.
        [time] Wpisz godzinę jak 09:30.
        [minute] Wpisz dzień z godziną, jak 2026-10-15T10:00.
        [moment] Wpisz czas z przesunięciem, jak 2026-11-21T10:30:00+01:00.
        [currency] Wpisz kod ISO 4217, jak EUR.
        [place] Wpisz kod ISO 3166, jak DE lub US-CA.
        [link] Wpisz link https:, mailto: lub tel: albo ścieżkę w Waszej witrynie, która zaczyna się od /.
        [key] Wygeneruj 16 losowych bajtów.
        [email] Wpisz go jak name@example.com.
        [order_reference] Skopiuj go z e-maila o zamówieniu.
        [serials] Podaj najwyżej 20, każdy tak, jak na produkcie.
        [wish] Wpisz od 1 do 300 znaków.
        [photos] Podaj najwyżej 5 zdjęć, każde raz.
        [pack] Użyj pakietu z tej wersji programu.
        [amount] Użyj mniejszych kwot lub ilości.
        [text] Wpisz od 1 do 2000 znaków.
        [price] Wpisz ją jak 129.90, najwyżej z tyloma cyframi, ile ma waluta.
        [same] Wpisz to samo w każdym wierszu zamówienia.
       *[value] Sprawdź formę w dokumentacji.
    }
finding-unknown-version = Wersja { $number } formatu nie jest tu znana; ten program czyta wersję 1.
finding-unknown-version-help = Zaktualizuj after-sales lub zapisz zasady w wersji 1.
finding-duplicate-rule = Id „{ $rule }” jest już zajęte: { $other }.
finding-duplicate-rule-help = Nadaj każdej regule własne id. Oceny się do niego odwołują.
finding-rule-tie = W sprawie „{ $case }” do jednego produktu mogą pasować „{ $other }” i „{ $rule }”, a żadna nie jest węższa.
finding-rule-tie-help = Zawęź jedną z nich albo niech ich miejsca, dni lub kategorie się wykluczają.
finding-window-length =
    { $what ->
        [season] Ten sezon nie podaje ostatniego dnia ani liczby dni.
       *[window] Długości podane w tym oknie: { $number }. Potrzebna jest dokładnie jedna.
    }
finding-window-length-help =
    { $what ->
        [season] Podaj last_day lub days.
       *[window] Podaj jedno z: days, months, until lub unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Reguła „{ $rule }” nie podaje sprawy, więc nigdy nie obowiązuje.
        [fee] Opłata w regule „{ $rule }” jest i częścią ceny, i kwotą.
       *[terms] Reguła „{ $rule }” zgadza się, ale nie mówi, jak długo lub co dostaje kupujący.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Podaj co najmniej jedną sprawę, na przykład return.
        [fee] Podaj share lub amount, nie oba.
       *[terms] Dodaj window i remedies albo ustaw answer na refuse lub ask_person.
    }
finding-season-order = Dni tego sezonu są w złej kolejności.
finding-season-order-help = Najpierw ordered_from, potem ordered_until, potem last_day.
finding-secret-exposed = „{ $name }” wygląda na tajną daną. Zasady są publiczne: może je czytać każdy kupujący.
finding-secret-exposed-help = Usuń ją i wymień u tego, kto ją wydał. Niech dodaje ją do zgłoszeń Wasz serwer.
finding-endpoint-setting =
    { $what ->
        [header] Endpoint „{ $preset }” potrzebuje nagłówka „{ $name }”.
        [address] Adres endpointu „{ $preset }” nie kończy się na { $name }.
       *[setting] Endpoint „{ $preset }” potrzebuje ustawienia „{ $name }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Dodaj go do /endpoint/headers. Co dotyczy jednego kupującego, strona podaje w elemencie meta.
        [address] Wpisz cały adres, jak https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Dodaj jego nazwę i wartość do /endpoint/settings. Nigdy tajne dane.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Przy cors równym simple lub no-cors przeglądarki nie wysyłają Waszych nagłówków.
        [json] Przy cors równym simple lub no-cors przeglądarki nie wysyłają JSON.
        [method] Przy cors równym simple lub no-cors przeglądarki wysyłają tylko POST.
        [same_origin] „{ $preset }” przyjmuje tylko zgłoszenia z własnej witryny.
        [simple] „{ $preset }” nie odpowiada na pytanie, które przeglądarki zadają przed wysłaniem.
        [address] Na ten adres nie da się nic wysłać przez „{ $preset }”.
        [status] Status spoza zakresu 200–299 nie oznacza sukcesu.
        [timeout] Najdłuższy czas jednego wywołania to od 1 do 120 sekund.
       *[look_up] Adres sprawdzania nie ma miejsca na klucz zgłoszenia.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Usuń nagłówki lub ustaw cors na preflight, jeśli endpoint odpowiada na preflight.
        [json] Ustaw format na form lub text albo cors na preflight, jeśli endpoint odpowiada na preflight.
        [method] Ustaw method na POST lub cors na preflight, jeśli endpoint odpowiada na preflight.
        [same_origin] Usuń cors lub ustaw na same-origin.
        [simple] Usuń cors lub ustaw na simple.
        [address] Przy mailto wpisz link pocztowy. W innym razie wpisz adres https: lub ścieżkę w Waszej witrynie.
        [status] Podaj tylko statusy, które znaczą: zgłoszenie zapisano.
        [timeout] Zwykle jest to 20.
       *[look_up] Wpisz słowo key w nawiasach klamrowych w jego miejscu.
    }
finding-endpoint-relay = „{ $name }” przyjmuje tylko wywołania z tajnym kluczem, a strona nie może go mieć.
finding-endpoint-relay-help = Niech mały program na Waszym serwerze przyjmuje i przekazuje zgłoszenia, albo użyj desk.
finding-endpoint-pointer = Żadne zgłoszenie nie ma „{ $word }”, więc to zostałoby pominięte.
finding-endpoint-pointer-help = Znane tutaj: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Przy cors równym no-cors nikt nie potwierdzi, że zgłoszenie dotarło. Kupujący to przeczytają.
       *[untested] Każda odpowiedź od 200 do 299 liczy się tu jako sukces.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Niech endpoint odpowiada na preflight albo użyj desk.
       *[untested] Dodaj success z at: miejscem w odpowiedzi, które istnieje tylko po zapisaniu zgłoszenia.
    }
finding-unknown-region = Sklep nie określa regionu „{ $word }”, więc ta reguła do nikogo nie pasuje.
finding-unknown-region-help = Dodaj go do /shop/regions lub wymień jego miejsca w places.
finding-insecure-url = „{ $value }” nie jest szyfrowane: inni mogą czytać i zmieniać wysyłane dane.
finding-insecure-url-help = Wpisz adres https:.
finding-currency-mix = Ta kwota jest w { $currency }; waluta sklepu to { $own }.
finding-currency-mix-help = Podaj ją w walucie sklepu. Inne kwoty pomijamy przy obliczaniu zwrotu.
finding-contradiction =
    { $what ->
        [backwards] To kończy się, zanim się zacznie.
        [refusal_gives] Reguła „{ $rule }” odmawia, a podaje, co dostaje kupujący.
        [limit_zero] Reguła „{ $rule }” zgadza się, ale dopuszcza to zero razy.
        [opens_too_late] Reguła „{ $rule }” pozwala działać dopiero po końcu swojego okna.
        [same_unasked] Reguła „{ $rule }” wymienia tylko na ten sam rodzaj, a nigdy o niego nie pyta.
        [shop_pays_amount] Według reguły „{ $rule }” sklep płaci za odesłanie, a jednak podano kwotę.
        [window_remedy] Okno reguły „{ $rule }” dotyczy czegoś, czego reguła nie daje.
        [fee_over_price] Opłata reguły „{ $rule }” jest wyższa niż cała cena.
        [late_unreachable] Stopień spóźnienia w regule „{ $rule }” jest nieosiągalny.
       *[empty_range] Przedział reguły „{ $rule }” jest pusty.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Zamień oba końce.
        [refusal_gives] Usuń remedies lub ustaw answer na accept.
        [limit_zero] Zwiększ most lub ustaw answer na refuse.
        [opens_too_late] Niech oczekiwanie skończy się przed oknem.
        [same_unasked] Dodaj warunek same_kind, z refuse lub innym skutkiem.
        [shop_pays_amount] Usuń amount lub ustaw payer na buyer.
        [window_remedy] Dodaj to do remedies reguły lub usuń z okna.
        [fee_over_price] Udziały są w setnych częściach procenta: 10 % zapisz jako 1000.
        [late_unreachable] Ułóż stopnie rosnąco, otwarty na końcu.
       *[empty_range] Zamień least i most albo from i until.
    }
finding-law-not-held = Ten program nie zna prawa tych rynków: { $markets }.
finding-law-not-held-help = Kupujący stamtąd czytają Wasze zasady z uwagą, że miejscowe prawo może dawać więcej.
finding-below-law =
    { $what ->
        [months] Według prawa (rynki: { $markets }) sklep odpowiada za wady dłużej niż to okno; liczba miesięcy: { $number }.
       *[days] Według prawa (rynki: { $markets }) kupujący mogą zmienić zdanie dłużej niż to okno; liczba dni: { $number }.
    }
finding-below-law-help = Kupujący stamtąd widzą to, co dla nich lepsze. Wydłuż okno, aby mieć jeden tekst dla wszystkich.
finding-exclusion-without-basis =
    { $what ->
        [goods] Reguła „{ $rule }” odmawia: { $goods }. Prawo (rynki: { $markets }) nie wyłącza takich towarów.
       *[all] Reguła „{ $rule }” odmawia przyjęcia towarów, które kupujący mogą odesłać z mocy prawa; rynki: { $markets }.
    }
finding-exclusion-without-basis-help = Podaj w traits, dlaczego prawo wyłącza te towary, lub ogranicz regułę do innych miejsc. Kupujący stamtąd zachowują to prawo.
finding-fee-against-law = Opłatę „{ $kind }” sklep pobiera też wtedy, gdy prawo pozwala zmienić zdanie bezpłatnie; rynki: { $markets }.
finding-fee-against-law-help = Niech przez days zacznie się po ustawowych dniach. Możesz ją też ograniczyć przez places lub usunąć.
finding-freight-against-law =
    { $what ->
        [faults] Za odesłanie wadliwych, uszkodzonych lub niewłaściwych towarów płaci kupujący; prawo każe płacić sklepowi, rynki: { $markets }.
       *[withdrawal] Za odesłanie płaci kupujący; przy zmianie zdania prawo każe płacić sklepowi, rynki: { $markets }.
    }
finding-freight-against-law-help = Ustaw payer na shop, przynajmniej dla tych miejsc.
finding-disclosure-unknown = Plik nie mówi, czy kupujący dostają tę informację: „{ $word }”.
finding-disclosure-unknown-help = Dodaj to do /shop/disclosures, z told true lub false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: kupujący mogą odstąpić od umowy dłużej, gdy nie dostali informacji o tym prawie.
        [return_cost_told] { $markets }: sklep płaci za odesłanie, gdy nie powiedział kupującym, że płacą oni.
        [policy_before_payment] { $markets }: kupujący mogą odesłać towar, gdy zasady zwrotów nie są jasne przed zapłatą.
        [clause_on_final_screen] { $markets }: kupujący mogą odesłać towar, gdy zasad zwrotu brak w ofercie lub na ostatnim ekranie przed zamówieniem.
        [no_return_confirmed_per_order] { $markets }: takie towary można odesłać, gdy kupujący nie potwierdził „bez zwrotu” w tym zamówieniu.
        [digital_consent_confirmed] { $markets }: kupujący treści cyfrowych mogą nadal odstąpić, gdy nie dostali potwierdzenia swojej zgody.
        [guarantee_excluded] { $markets }: sklep odpowiada za wady, chyba że powiedział kupującym, że nie odpowiada.
        [contract_information] { $markets }: kupujący mogą zrezygnować, gdy przed zamówieniem nie dostali wszystkich ustawowych informacji.
        [contract_copy] { $markets }: kupujący mogą zrezygnować dłużej, gdy nie dostają kopii umowy.
        [exclusion_told] { $markets }: takie towary można odesłać, gdy sklep przed zamówieniem nie powiedział, że to niemożliwe.
        [direct_marketing] { $markets }: kupujący mogą zmienić zdanie, gdy sklep jest zarejestrowany jako sprzedawca bezpośredni.
       *[used_term_agreed] { $markets }: pełny czas odpowiedzialności za wady dotyczy też towarów używanych, chyba że uzgodniono krótszy.
    }
finding-disclosure-untold-help = Przekaż im to i ustaw told na true. Do tego czasu oceny to uwzględniają.
finding-refund-against-law =
    { $what ->
        [at_once] Według prawa (rynki: { $markets }) pieniądze wracają od razu po odstąpieniu; w tej regule trwa to dłużej.
       *[days] Według prawa (rynki: { $markets }) pieniądze wracają po odstąpieniu szybciej; liczba dni: { $number }.
    }
finding-refund-against-law-help = Skróć within_days, reguły: { $rules }. Możesz też napisać osobną regułę dla tych miejsc.
finding-forbidden-words = Prawo (rynki: { $markets }) zakazuje słów takich jak „{ $value }” lub uznaje je za mylące. To może być fałszywy alarm.
finding-forbidden-words-help = Usuń je lub napisz dokładnie, czego sklep nie przyjmuje i że ustawowe prawa pozostają.
finding-closed-platform = To odsyła do unijnej platformy sporów internetowych. Zamknięto ją 20 lipca 2025 (rozporządzenie (UE) 2024/3228).
finding-closed-platform-help = Usuń to. Jeśli sklep ma podmiot do sporów, wpisz go w /disputes; przy zakupach między krajami UE kupujący mogą pytać ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = { $markets }: kupujący mogą z mocy prawa odstąpić od umowy online, a nic w pliku nie przyjmuje ich oświadczeń.
finding-withdrawal-unreachable-help = Dodaj endpoint albo adres e-mail lub stronę do /shop/contacts.
finding-duty-open = Według prawa (rynki: { $markets }) Wasz sklep tego potrzebuje, a plik nie oznacza tego jako zrobione: { $duty }.
finding-duty-open-help = Gdy to będzie gotowe, dodaj do /shop/duties_met: { $ids }.
finding-duty-coming = Według prawa (rynki: { $markets }) Wasz sklep będzie tego potrzebować od dnia podanego niżej: { $duty }.
finding-duty-coming-help = Gdy to będzie gotowe, dodaj do /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Według prawa (rynki: { $markets }) sklep, który sprzedaje usługi, potrzebuje tego, co podano niżej.
        [subscriptions] Według prawa (rynki: { $markets }) sklep z umowami, które odnawiają się same, potrzebuje tego, co podano niżej.
        [electrical_goods] Według prawa (rynki: { $markets }) sklep, który sprzedaje sprzęt elektryczny, potrzebuje tego, co podano niżej.
        [durability_guarantee] Prawo (rynki: { $markets }) wymaga etykiety GARAN przy zdjęciu i tuż przed zamówieniem. Dotyczy to bezpłatnej gwarancji producenta na cały produkt, ponad dwa lata.
       *[paid_warranty] Według prawa (rynki: { $markets }) sklep z płatną gwarancją potrzebuje tego, co podano niżej.
    }
finding-duty-conditional-help = Jeśli to nie Wasz sklep lub to jest gotowe, dodaj do /shop/duties_met: { $ids }.
finding-duty-unsure = Być może wymaga tego prawo (rynki: { $markets }). To niezweryfikowane, więc sprawdź: { $duty }.
finding-duty-unsure-help = Zapytaj kogoś, kto zna tamtejsze prawo, potem dodaj do /shop/duties_met: { $ids }.
finding-duty-unknown = Żaden z Waszych rynków nie ma obowiązku „{ $word }”.
finding-duty-unknown-help = Podają je komunikaty o otwartych obowiązkach.
finding-duty-function = funkcja odstąpienia od umowy online, łatwa do znalezienia na każdej stronie, z oświadczeniem bez powodu, konta i aplikacji oraz drugim krokiem potwierdzenia
finding-duty-way = dobrze widoczny sposób odstąpienia od umowy online
finding-duty-function-information = informacja przed zamówieniem, że jest funkcja odstąpienia online i gdzie
finding-duty-acknowledgement = potwierdzenie dla każdego, kto odstępuje, od razu, e-mailem lub podobnie, z treścią oświadczenia, datą i godziną
finding-duty-guarantee-notice = oficjalna unijna informacja o prawnej gwarancji zgodności, bez zmian i w języku kupującego, dobrze widoczna przed zamówieniem
finding-duty-garan = unijna etykieta GARAN na towarach z bezpłatną gwarancją producenta ponad dwa lata
finding-duty-button = przycisk z określonymi słowami
finding-duty-words = określone słowa
finding-duty-notice = informacja
finding-duty-marking = oznaczenie towarów, których nie można odesłać
finding-duty-link = link
finding-duty-information = określone informacje
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] pewne
        [medium] prawdopodobne, sprawdź
       *[low] niezweryfikowane
    })
finding-law-since =
    { $markets }: { $citation }, od { DATE($since, style: "long") } ({ $sure ->
        [high] pewne
        [medium] prawdopodobne, sprawdź
       *[low] niezweryfikowane
    })
finding-law-words = „{ $text }”
finding-law-asked = „{ $text }” ({ $place })
finding-case-without-rule = Żadna reguła nie odpowiada na sprawę „{ $case }”.
finding-case-without-rule-help = Dodaj dla niej regułę. Bez niej kupujący czytają tylko to, co daje prawo.
finding-item-without-rule =
    { $what ->
        [markets] W sprawie „{ $case }” niektóre produkty nie mają reguły; rynki: { $markets }.
       *[everywhere] W sprawie „{ $case }” niektóre produkty nie mają reguły.
    }
finding-item-without-rule-help = Dodaj dla tej sprawy regułę bez zakresu. Węższe reguły nadal mają przed nią pierwszeństwo.
finding-no-contact = Zasady nie podają nikogo, kogo można zapytać.
finding-no-contact-help = Dodaj adres e-mail, numer telefonu lub stronę. Tam odsyła każde „nie”.
finding-text-missing = Tego tekstu brakuje w językach, w których odpowiada sklep: { $languages }.
finding-text-missing-help = Dodaj go lub usuń język z /shop/languages.
finding-no-dispute-route = Nie podano podmiotu do sporów. Sklep, który do jakiegoś należy, musi go podać; rynki: { $markets }.
finding-no-dispute-route-help = Wpisz go w /disputes, jeśli sklep do niego należy.
finding-rule-shadowed = Reguła „{ $rule }” nigdy nie może obowiązywać: węższe reguły pasują do wszystkiego, czego dotyczy.
finding-rule-shadowed-help = Usuń ją lub zawęź inne reguły.
finding-unknown-locale = Nie ma zdań w języku „{ $word }”; te są w { $other }.
finding-unknown-locale-help = Wybierz jeden z tych: { $known }.
