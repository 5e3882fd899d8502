help-title = Pomoc i kontakt

ask-label = Twoje pytanie

ask-hint = Napisz własnymi słowami. Odpowiedź z naszych zasad pojawi się od razu tutaj.

ask-button = Znajdź odpowiedź

ask-answer = Odpowiedź

ask-person = Zapytaj pracownika

help-person = Porozmawiaj z pracownikiem

help-person-lead = Wybierz, co Ci pasuje. Godziny są według Twojego czasu.

help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefon
        [post] List
       *[page] Strona kontaktowa
    }

help-page = Otwórz stronę kontaktową

help-always = Dostępne całą dobę.

help-open = Teraz otwarte, do { $time }.

help-closed =
    { $when ->
        [today] Teraz zamknięte. Otwarcie dziś o { $time }.
        [tomorrow] Teraz zamknięte. Otwarcie jutro o { $time }.
        [weekday] Teraz zamknięte. Otwarcie: { $weekday }, { $time }.
       *[later] Teraz zamknięte. Otwarcie: { $day }, { $time }.
    }

help-hours = Według Twojego czasu: { LIST($hours) }.

help-every-day = Codziennie

help-languages = Języki: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabski
        [bg] bułgarski
        [cs] czeski
        [da] duński
        [de] niemiecki
        [el] grecki
        [en] angielski
        [es] hiszpański
        [et] estoński
        [fi] fiński
        [fr] francuski
        [hr] chorwacki
        [hu] węgierski
        [it] włoski
        [ja] japoński
        [ko] koreański
        [lt] litewski
        [lv] łotewski
        [nb] norweski
        [nl] niderlandzki
        [pl] polski
        [pt] portugalski
        [ro] rumuński
        [ru] rosyjski
        [sk] słowacki
        [sl] słoweński
        [sv] szwedzki
        [tr] turecki
        [uk] ukraiński
        [zh] chiński
       *[other] { $tag }
    }

help-policy = Przeczytaj wszystkie nasze zasady

ask-title =
    { $topic ->
        [return] Zwrot produktu
        [cost] Ile kosztuje odesłanie
        [refund] Zwrot pieniędzy
        [exchange] Wymiana
        [faulty] Jeśli produkt jest wadliwy
        [guarantee] Gwarancja
        [damaged] Jeśli dotrze uszkodzony
        [wrong] Jeśli dotrze nie ten produkt
        [missing] Jeśli czegoś brakuje
        [late] Jeśli dostawa się spóźnia
        [cancel] Anulowanie zamówienia
        [withdrawal] Twoje prawo odstąpienia od umowy
        [send] Jak odesłać produkt
        [condition] W jakim stanie ma być produkt
        [contact] Jak się z nami skontaktować
        [dispute] Jeśli się nie porozumiemy
        [place] Dokąd możesz pójść
       *[guide] Pomoc z produktem
    }

ask-empty = Najpierw wpisz swoje pytanie.

ask-unsure = Nie wiemy na pewno, która odpowiedź jest właściwa. Pomoże Ci nasz pracownik.

ask-two = Do Twojego pytania mogą pasować dwie odpowiedzi.

ask-about = Ta odpowiedź dotyczy: { $goods }.

ask-note = To dotyczy produktu zamówionego dzisiaj. Starsze zamówienia mogą mieć inne zasady.

ask-source-rule = Nasza zasada „{ $rule }”

ask-source-policy = Nasze zasady

ask-source-law = Prawo: { $article }

ask-stop = a | i | oraz | albo | lub | czy | to | ten | ta | te | tego | tej | tym | jest | są | był | była | było | być | ja | mi | mnie | mój | moja | moje | mojego | mojej | my | wy | was | wasz | państwo | państwa | się | w | we | na | do | z | ze | od | o | po | za | dla | przy | u | jak | co | jeśli | jeżeli | gdy | że | bo | mogę | można | może | czyli | muszę | mam | proszę | dzień | dobry | witam | hej | cześć | już | też | tak

ask-return = zwrot* | zwróc* | zwrac* | oddać | oddan* | odesł* | odesłać | odsył* | odeśl* | +zmien* zdanie | +zmieni* zdanie | +rozmyśli*
    | nie podoba się | nie chcę | nie potrzebuję | +ile czasu na zwrot | +ile dni na zwrot | +ile mam dni | +ile mam czasu | +do kiedy zwr* | +do kiedy odda* | +do kiedy odes* | +termin zwrotu | +dni na zwrot | +czas na zwrot | +polityk* zwrotów | +zasady zwrotu | niezadowol*

ask-cost = +koszt* zwrotu | +koszt* odesłania | +koszt* przesyłki zwrotnej | +kosztuje zwrot | +kosztuje odesłanie | +ile kosztuje zwr* | +ile kosztuje odes* | +kto płaci | +kto pokrywa | +kto ponosi | +płac* zwrot* | +zapłac* zwrot* | +płac* odes* | +zapłac* odes*
    | +darmow* zwrot* | +bezpłatn* zwrot* | +zwrot* darmow* | +zwrot* bezpłatn* | +zwrot* za darmo | +zwrot* gratis | +odesłać za darmo | +opłat* zwrot* | +zwrot* płatn* | opłat* | potrąc* | -koszt* | -darmow* | -bezpłatn*

ask-refund = +zwrot pieniędzy | +zwrot* pieniąd* | +zwrot* pieniędz* | +zwrot* kasy | +zwrot* środków | +zwrot* gotówki | +oddacie pieniądze | +oddać pieniądze | +odda* kasę | +pieniądze z powrotem | +odzysk* pieniąd* | +kiedy pieniądze | +moje pieniądze | pieniądze | pieniędzy | +dosta* przelew* | +zwrot* na konto | +zwrot* na kartę | +zwrot* płatności | +zwrot* wpłaty | +kiedy przelew | +refund*

ask-exchange = +wymian* | +wymien* | zamien* | +zamian* | +inn* rozmiar* | +inn* kolor* | +większ* rozmiar* | +mniejsz* rozmiar* | +numer większ* | +numer mniejsz* | +rozmiar większ* | +rozmiar mniejsz* | nie pasuj* | +za mał* | +za duż* | +za ciasn* | +za krótk* | +za dług* | +za szerok*

ask-faulty = wadliw* | +wada | wady | wadę | +reklamac* | +reklamow* | +zareklamow* | +nie działa* | +przestał* działać | zepsu* | szew | popsu* | +popsuł* się | usterk* | awari* | +nie włącza | +nie ładuje | niesprawn* | +rękojmi* | +niezgodn* z umową | naprawa | naprawic* | pękł* | rozpad* | rozkle* | rozpru* | przeciek* | cieknie | podart* | dziura

ask-guarantee = +gwaranc* | +gwarant* | +na gwarancji

ask-damaged = +uszkodzon* | +uszkodzenie | +przyszł* zepsut* | +przyszł* zniszcz* | +przyszł* rozbit* | +przyszł* pęknięt* | +przyszedł zepsut* | +przyszedł połaman* | +przyszedł rozbit* | +był* rozbit* | +był* pęknięt* | +był* stłuczon* | +był* połaman* | +dotarł* rozbit*
    | +zniszczon* paczk* | +paczk* zniszcz* | rozbit* | stłuczon* | potłuczon* | połaman* | zarysowan* | porysowan* | wgniecen* | +zgniecion* | pęknięt* | +protokół szkody

ask-wrong = +zły produkt | +zły towar | +zły rozmiar | +zły kolor | +zły artykuł | +złe zamówienie | +nie ten produkt | +nie ten towar | +nie ten rozmiar | +nie ten kolor | +nie to co zam* | +nie to zam* | +inny produkt | +inny towar | +coś innego | +zamów* a dosta* | +zamów* a przysz* | +pomylil* | +pomylon* | +dosta* inn* | +przysz* inn* | +pomyłk* w zam* | +pomyłk* w przes* | niewłaściw* | +błędn* produkt | +błędn* towar | +cudze zamówienie | +czyj* inn* zam*

ask-missing = brakuj* | +brak w paczce | +brak części | +nie było w paczce | +nie ma w paczce | +w paczce brak* | niekompletn* | +niepełn* zam* | +pust* paczk* | +paczk* pust* | +pust* pudełk* | +pudełk* pust* | +miały być | +zaginęł* | +zaginion* | +zgubion* paczk* | +paczk* zgin* | +skradzion* | ukradzion* | +tylko część | +dostał* tylko | +część zamówienia | +nigdy nie dotarł* | +nigdy nie przysz*

ask-late = opóźn* | spóźnia* | spóźnion* | spóźni się | +gdzie jest moj* | +gdzie moj* | gdzie paczka | +gdzie jest paczka | +gdzie zamówienie | +kiedy przyjdzie | +kiedy dotrze | +kiedy dojdzie | +kiedy będzie paczka | +kiedy dostanę paczkę | +nie dotarł* | +nie przyszł* | +nie przyszedł | +nie doszł* | +nie dostał* paczk* | +nie dostał* zam* | +wciąż czekam | +nadal czekam | +ciągle czekam | czekam na | +śledz* paczk* | śledzen* | +status zamówienia | +status przesyłki | +numer przesyłki

ask-cancel = +anulow* | +anuluj* | +odwoła* zam* | +rezygn* z zam* | +zrezygn* z zam* | +wycofać zam* | +zamów* przez pomyłkę | +zamów* przypadk* | +przypadkiem zam* | +zamów* dwa razy | +zamów* podwójn* | +przed wysyłką | +usun* zamówienie | +skasow* zam*

ask-withdrawal = +odstąpi* | +odstępuj* | +odstąpien* od umowy | +prawo odstąpienia | +prawa konsumenta | +praw* konsument* | +ustaw* praw* | +praw* ustaw* | +jakie prawa | +14 dni praw* | +14 dni zgodnie | 14 dni | -czternaście dni | +rozwiąza* umow* | +formularz odstąpienia

ask-send = +etykiet* zwrotn* | +etykiet* | list przewozowy | +jak zwrócić | +jak oddać | +jak odesłać | +jak zrobić zwrot | +jak dokonać zwrotu | +jak nadać | +jak zapakow* | +jak spakow* | +zapakow* | spakow* | +włożyć do paczki | +dołączyć do paczki | +zgłosić zwrot | +formularz zwrotu | +zamówić kuriera | +kurier odbierze | +odbiór przez kuriera | kurier* | drukark* | wydruk* | +paragon* | +dowód zakupu | +dowodu zakupu | +bez paragonu | +procedura zwrotu

ask-condition = +otwarte | +rozpakowan* | +otworzył* | +odpakow* | +noszon* | +używan* | +użyty | +przymierz* | +mierzon* | +wypran* | +prany | +uprał* | +metk* | +bez metki | +bez pudełka | +bez opakowania | +oryginaln* opakowan* | +oryginaln* pudełk* | +wyrzucił* pudełk* | +wyrzucił* opakow* | +bez kartonu | stan | -plomb* | złożon* | -opakowanie | -pudełko

ask-contact = +kontakt* | +skontakt* | +telefon do | +numer telefonu | -telefon | +wasz telefon | +jakich godzinach | +zadzwoni* | +dodzwoni* | infolini* | +adres email | +adres e mail | mail | email | +porozmawiać z | +z człowiekiem | +żyw* człowiek* | +konsultant* | +obsług* klienta | +biuro obsługi | +czat | +chat | +godziny otwarcia | +godziny pracy | +napisać do was | +do was napisać

ask-dispute = +skarg* | +skarż* | +spór | +sporu | +spory | mediac* | mediator | +rzecznik* konsument* | rzecznik | uokik | +inspekcja handlowa | adwokat* | prawnik* | sąd | sądu | pozew | pozwać | arbitraż* | nieuczciw* | +odrzucon* reklamac* | +reklamac* odrzucon* | +odrzuci* reklamac* | +odmów* zwrotu | +nie zgadzam się | +nie uznal* reklamac* | odwołani*

ask-place = -w sklepie | +odda* w sklepie | +zwr* w sklepie | +macie sklep | +stacjonarn* | +gdzie zwrócić | +gdzie oddać | +gdzie odesłać | +gdzie nadać | +dokąd odesłać | +na jaki adres | +adres do zwrotu | +adres zwrotu | +adres zwrotów | paczkomat* | +punkt nadania | +punkcie nadania | +punkt odbioru | żabk* | +najbliższ* | +osobiście | salon* | +zawieźć | serwis

ask-guide = instrukc* | +instrukcja obsługi | +jak używać | +jak korzystać | jak złożyć | +jak zmontować | montaż* | zmontow* | +jak zainstal* | instalac* | +jak podłączyć | podłącz* | +jak sparować | sparow* | +jak czyścić | +jak wyczyścić | czyszczen* | +jak prać | +jak dbać | pielęgnac* | poradnik* | film instruktażowy | filmik* | tutorial* | skonfigur*

ask-other = +na stanie | +dostępn* w magazynie | dostępnoś* | +kod rabatowy | rabat* | kupon* | promoc* | +koszt dostawy | +koszt wysyłki | +koszty wysyłki | +koszty dostawy | +ile kosztuje wysyłka | +ile kosztuje dostawa | +czas dostawy | +darmowa dostawa | +wysyłacie do | +wysyłka do | +wysyłka za granicę | +metod* płatności | +form* płatności | +płatność kartą | blik | +na raty | +za pobraniem
    | +jaki rozmiar | +tabela rozmiarów | +moje konto | hasł* | logowan* | zalogow* | newsletter* | prac* u was | rekrutac* | kariera | pogod* | +faktura vat | faktur* | +na prezent zapak* | materiał* | +z czego | +jakie wymiary | hurt* | +zniżka studencka | piłk* | +przepis na | żart* | prezydent* | bitcoin* | przetłumacz* | +zwrot podatku | +zwrot akcji | +lot powrotny | +program lojalnościowy | punkty | +zmien* adres | +zmiana adresu | +adres dostawy | opinie | +dostawa ekspres*

ask-categories = clothing apparel fashion clothes = odzież / odzież* / ubran* / sukienk* / koszul* / spodnie / spodniach / jeans* / dżins* / kurtk* / płaszcz* / swet* / bluz* / spódnic* / t shirt*
    | shoes footwear = buty / but / buty / butów / butach / obuwi* / kozak* / trampk* / sneaker* / szpilk* / adidas*
    | mattresses mattress = materace / materac*
    | appliances = AGD / agd / lodówk* / pralk* / pralka / zmywark* / piekarnik* / czajnik* / toster* / blender* / odkurzacz* / ekspres*
    | electronics = elektronika / elektronik* / słuchawk* / smartfon* / smartphone* / laptop* / tablet* / telewizor* / aparat* / głośnik*
    | furniture = meble / mebl* / sofa / sofę / sofy / kanap* / krzesł* / biurk* / szaf* / regał* / fotel* / stół
    | books = książki / książk* / powieś*
    | toys = zabawki / zabawk* / puzzl* / klock*
    | jewellery jewelry = biżuteria / biżuteri* / naszyjnik* / bransolet* / pierścion*
    | cosmetics beauty = kosmetyki / kosmetyk* / perfum* / krem* / balsam*

ask-goods = custom_made = produkty na zamówienie / grawer* / personaliz* / +na zamówienie / na wymiar / na miarę / szyt* na miarę / z imieniem
    | perishable = świeże produkty / kwiat* / bukiet* / żywnoś* / jedzeni* / owoc* / ser / psując*
    | sealed_hygiene = produkty higieniczne / bielizn* / majtk* / strój kąpielowy / stroj* kąpiel* / bikini / kolczyk* / szczoteczk* / szmink* / pomadk* / tusz do rzęs
    | sealed_media = zapieczętowane filmy, muzyka i gry / dvd / płyta / płyty / cd / winyl* / gra wideo / gry wideo / gra na konsolę
    | digital = treści cyfrowe / ebook* / e book* / do pobrania / klucz licencyjny / klucz* licencyjn* / licencj*
    | newspaper = gazety i czasopisma / gazet* / czasopism* / tygodnik* / miesięcznik*
    | gift_card = karty podarunkowe / kart* podarunkow* / bon* podarunkow* / kart* prezentow*
    | final_sale = produkty bez prawa zwrotu / ostateczn* wyprzedaż* / końcówk* serii
    | used = produkty używane / z drugiej ręki / second hand / odnowion* / powystawow* / poleasingow*
