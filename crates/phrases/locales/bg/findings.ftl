finding-why-title = Проверени правила, по реда на политиката
finding-why-rule = Правило
finding-why-result = Резултат
finding-why-decided = Какво реши
finding-why-none = Политиката няма правило за този случай.
finding-why-outcome =
    { $outcome ->
        [governs] важи
        [outranked] пасва; важи по-тясно правило
        [tied] пасва също толкова тясно: равенство
        [undecided] зависи от липсващи данни
       *[out_of_scope] не пасва
    }
finding-why-order = Важи най-тясното правило и нищо не се слива. Две пасващи правила се сравняват по тези части на обхвата; решава първата, в която се различават:
finding-why-version = SHA-256 на политиката: { $hash }
finding-page-item-missing = Тук не е описан продукт или поръчка.
finding-page-item-missing-help = Дайте schema.org данните на продукт или поръчка като JSON-LD.
finding-page-item-unclear = Не е ясно кой продукт се има предвид. Продукти: { $number }. Сред тях: { LIST($known) }.
finding-page-item-unclear-help = Посочете SKU на правилния.
finding-page-country-missing = Тук липсва държавата на купувача.
finding-page-country-missing-help = Посочете я, като DE или US-CA.
finding-page-assumed =
    { $what ->
        [case] Не е посочен случай; приема се този: { $value }.
        [country] Държавата на купувача е взета от адреса на пратката: { $value }.
        [utc_day] Часът е в UTC. Взет е неговият ден, а в магазина може да е друг: { $value }.
       *[category] Категорията е записана, както я пишат политиките: { $value }.
    }
finding-page-assumed-help = Ако е грешно, посочете данните сами; те имат предимство.
finding-page-price =
    { $what ->
        [currency] „{ $value }“ не е код на валута по ISO 4217, затова цената се пропуска.
        [range] Цените са диапазон до „{ $value }“, затова не се взема никоя.
        [several] Офертите са с различни цени, затова не се взема никоя.
        [unit] Цената не е за един брой, затова се пропуска.
        [tax] Цената е без данък, а данъкът е неизвестен.
       *[form] „{ $value }“ не е точна сума в тази валута, затова цената се пропуска.
    }
finding-page-price-help = Напишете цената за един брой като 19.99 с код като EUR: точка, без знак за хиляди, без символ.
finding-page-value =
    { $what ->
        [sku] Тук няма продукт със SKU „{ $value }“.
        [day] „{ $value }“ не е ден; пропуска се.
        [count] „{ $value }“ не е цяло число от 1 нагоре; пропуска се.
        [category] „{ $value }“ не е категория на магазина; пропуска се.
        [condition] Състоянието „{ $value }“ не казва нищо, което правило пита; пропуска се.
        [status] Статусът „{ $value }“ не казва докъде е поръчката; пропуска се.
        [country] „{ $value }“ не е код на държава по ISO 3166; пропуска се.
        [discount] Отстъпката „{ $value }“ за цялата поръчка не е разделена по продукти; пропуска се.
        [kind] Това не е нито текст, нито число; пропуска се.
        [texts] Текстове с данни тук: { $value }. Тези след първите 200 се пропускат.
       *[text] „{ $value }“ е твърде дълго; пропуска се.
    }
finding-page-value-help = Поправете го в данните или го посочете сами.
finding-head =
    { $severity ->
        [error] грешка
        [warning] предупреждение
       *[note] бележка
    }[{ $code }]
finding-whole-file = (целият файл)
finding-clean = { $file }: без забележки
finding-counts = грешки: { $errors }, предупреждения: { $warnings }, бележки: { $notes }
finding-near = „{ $near }“ ли имахте предвид?
finding-json-syntax =
    Не е JSON, ред { $line }, колона { $column }: { $what ->
        [end] има нещо след края.
        [unfinished] текстът свършва по средата.
        [comma_or_bracket] тук трябва запетая или ].
        [comma_or_brace] тук трябва запетая или { "}" }.
        [key] тук трябва ключ в кавички.
        [colon] след ключа трябва двоеточие.
        [digit] тук трябва цифра.
        [control] в текста има контролен знак.
        [escape] JSON не познава тази последователност.
        [surrogate] половината на сурогатна двойка е сама.
        [hex] тук трябват четири шестнайсетични цифри.
       *[value] тук трябва стойност.
    }
finding-json-syntax-help = Поправете текста там. Редактор, който познава JSON, отбелязва мястото.
finding-too-large =
    { $what ->
        [members] Членове на този обект: { $number }; четат се най-много { $most }.
        [items] Елементи на този списък: { $number }; четат се най-много { $most }.
       *[bytes] Байтове на текста: { $number }; четат се най-много { $most }.
    }
finding-too-large-help = Махнете каквото не е за тук.
finding-too-deep = Вложено по-дълбоко от { $most } нива, ред { $line }, колона { $column }.
finding-too-deep-help = Документ няма нужда от такава дълбочина. Потърсете незатворени скоби.
finding-too-many = Намерени извън тези и непоказани: { $more }.
finding-too-many-help = Първо поправете тези, после проверете пак.
finding-duplicate-key = Ключът „{ $word }“ стои два пъти в един обект.
finding-duplicate-key-help = Оставете единия. Програмите се различават кой важи.
finding-unknown-field = Форматът няма тук ключ „{ $word }“.
finding-unknown-field-help = Познати тук: { $known }.
finding-missing-field = Липсва ключът „{ $word }“.
finding-missing-field-help = Добавете го.
finding-wrong-type =
    Намерено тук: { $found ->
        [null] null
        [boolean] true или false
        [whole] цяло число
        [fraction] дробно число
        [list] списък
        [object] обект
       *[text] текст
    }. Очаквано: { $wanted ->
        [object] обект
        [list] списък
        [boolean] true или false
        [whole] цяло число
        [word] дума в кавички
        [day] ден в кавички
        [time] час в кавички
        [minute] ден с час в кавички
        [currency] код на валута
        [place] код на място
        [link] връзка
       *[text] текст
    }.
finding-wrong-type-help = Напишете стойността в този вид.
finding-unknown-word = Думата „{ $word }“ не е позната тук.
finding-unknown-word-help = Познати думи: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } е извън { $least } до { $most }.
        [key] Ключът не е от 32 шестнайсетични цифри.
        [email] Това не е имейл адрес.
        [order_reference] Номерът на поръчката е празен или над 80 знака.
        [serials] Повече от 20 серийни номера или един от тях е празен или над 80 знака.
        [wish] Желанието е празно или над 300 знака.
        [photos] Повече от 5 снимки или една е посочена два пъти или без SHA-256 с малки шестнайсетични цифри.
        [pack] Това не е езиков пакет на тази версия.
        [amount] Сумата е твърде голяма, за да се пази точно.
        [text] Текстът е празен или над 2000 знака.
        [same] „{ $value }“ се различава от по-ранен ред на тази поръчка.
       *[value] „{ $value }“ не съществува или се пише иначе.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Напишете число в този диапазон.
        [day] Напишете ден, който съществува, като 2026-11-21.
        [time] Напишете час като 09:30.
        [minute] Напишете ден с час, като 2026-10-15T10:00.
        [moment] Напишете час с отместване, като 2026-11-21T10:30:00+01:00.
        [currency] Напишете код по ISO 4217, като EUR.
        [place] Напишете код по ISO 3166, като DE или US-CA.
        [link] Напишете връзка https:, mailto: или tel: или път във вашия сайт, който започва с /.
        [key] Направете 16 случайни байта.
        [email] Напишете го като name@example.com.
        [order_reference] Копирайте го от имейла за поръчката.
        [serials] Посочете до 20, всеки както е на продукта.
        [wish] Кажете го с 1 до 300 знака.
        [photos] Посочете до 5 снимки, всяка веднъж.
        [pack] Ползвайте пакета, дошъл с тази версия.
        [amount] Ползвайте по-малки суми или бройки.
        [text] Напишете от 1 до 2000 знака.
        [price] Напишете я като 129.90, с не повече цифри, отколкото има валутата.
        [same] Напишете едно и също във всеки ред на поръчката.
       *[value] Вижте вида в документацията.
    }
finding-unknown-version = Версия { $number } на формата не е позната тук; тази програма чете версия 1.
finding-unknown-version-help = Обновете after-sales или напишете политиката във версия 1.
finding-duplicate-rule = Id „{ $rule }“ вече е заето от { $other }.
finding-duplicate-rule-help = Дайте на всяко правило свое id. Преценките сочат към него.
finding-rule-tie = За случая „{ $case }“ на един продукт може да пасват и „{ $other }“, и „{ $rule }“, и никое не е по-тясно.
finding-rule-tie-help = Стеснете едното или нека местата, дните или категориите им се изключват.
finding-window-length =
    { $what ->
        [season] Този сезон не посочва нито последен ден, нито брой дни.
       *[window] Дължини, посочени в този прозорец: { $number }. Трябва точно една.
    }
finding-window-length-help =
    { $what ->
        [season] Дайте last_day или days.
       *[window] Дайте едно от: days, months, until или unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Правилото „{ $rule }“ не посочва случай и затова никога не важи.
        [fee] Такса в правилото „{ $rule }“ е едновременно дял от цената и сума.
       *[terms] Правилото „{ $rule }“ приема, но не казва колко дълго или какво получава купувачът.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Посочете поне един случай, например return.
        [fee] Дайте share или amount, не и двете.
       *[terms] Добавете window и remedies или задайте answer на refuse или ask_person.
    }
finding-season-order = Дните на този сезон не са подредени.
finding-season-order-help = Първо ordered_from, после ordered_until, после last_day.
finding-secret-exposed = „{ $name }“ прилича на тайна. Политиката е публична: всеки купувач може да я чете.
finding-secret-exposed-help = Махнете я и я сменете там, където е издадена. Нека вашият сървър я добавя към заявките.
finding-endpoint-setting =
    { $what ->
        [header] Endpoint „{ $preset }“ има нужда от хедъра „{ $name }“.
        [address] Адресът на endpoint „{ $preset }“ не завършва на { $name }.
       *[setting] Endpoint „{ $preset }“ има нужда от настройката „{ $name }“.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Добавете го в /endpoint/headers. Което е за един купувач, страницата го казва в елемент meta.
        [address] Напишете целия адрес, като https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Добавете името и стойността ѝ в /endpoint/settings. Никога тайна.
    }
finding-endpoint-profile =
    { $what ->
        [headers] При cors simple или no-cors браузърите не изпращат ваши хедъри.
        [json] При cors simple или no-cors браузърите не изпращат JSON.
        [method] При cors simple или no-cors браузърите изпращат само POST.
        [same_origin] „{ $preset }“ приема заявки само от собствения си сайт.
        [simple] „{ $preset }“ не отговаря на въпроса, който браузърите задават преди изпращането.
        [address] С „{ $preset }“ нищо не може да се изпрати на този адрес.
        [status] Статус извън 200 до 299 не е успех.
        [timeout] Най-дългото време за едно извикване е от 1 до 120 секунди.
       *[look_up] Адресът за справка няма място за ключа на заявката.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Махнете хедърите или задайте cors на preflight, ако endpoint отговаря на preflight.
        [json] Задайте format на form или text, или cors на preflight, ако endpoint отговаря на preflight.
        [method] Задайте method на POST, или cors на preflight, ако endpoint отговаря на preflight.
        [same_origin] Махнете cors или го задайте на same-origin.
        [simple] Махнете cors или го задайте на simple.
        [address] При mailto напишете пощенска връзка. Иначе напишете https: адрес или път във вашия сайт.
        [status] Посочете само статуси, които значат: заявката е записана.
        [timeout] Обичайно е 20.
       *[look_up] Напишете думата key във фигурни скоби на мястото ѝ.
    }
finding-endpoint-relay = „{ $name }“ приема само извиквания с таен ключ, а никоя страница не бива да съдържа такъв.
finding-endpoint-relay-help = Нека малка програма на вашия сървър приема и препраща заявките, или ползвайте desk.
finding-endpoint-pointer = Никоя заявка няма „{ $word }“, затова би се пропуснало.
finding-endpoint-pointer-help = Познати тук: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] При cors no-cors никой не може да потвърди, че заявката е пристигнала. Купувачите научават това.
       *[untested] Всеки отговор от 200 до 299 тук се брои за успех.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Нека endpoint отговаря на preflight, или ползвайте desk.
       *[untested] Добавете success с at: място в отговора, което го има само когато заявката е записана.
    }
finding-unknown-region = Магазинът не определя регион „{ $word }“, затова това правило не пасва на никого.
finding-unknown-region-help = Добавете го в /shop/regions или посочете местата му в places.
finding-insecure-url = „{ $value }“ не е шифрован: други могат да четат и променят изпратеното.
finding-insecure-url-help = Напишете https: адреса.
finding-currency-mix = Тази сума е в { $currency }; валутата на магазина е { $own }.
finding-currency-mix-help = Напишете я във валутата на магазина. Други суми не влизат в сметката за връщане.
finding-contradiction =
    { $what ->
        [backwards] Това свършва, преди да започне.
        [refusal_gives] Правилото „{ $rule }“ отказва, а посочва какво получава купувачът.
        [limit_zero] Правилото „{ $rule }“ приема, а го позволява нула пъти.
        [opens_too_late] Правилото „{ $rule }“ дава право едва след края на своя прозорец.
        [same_unasked] Правилото „{ $rule }“ заменя само със същия вид, а никога не пита за него.
        [shop_pays_amount] По правилото „{ $rule }“ магазинът плаща връщането, а е посочена сума.
        [window_remedy] Прозорец на правилото „{ $rule }“ е за нещо, което правилото не дава.
        [fee_over_price] Такса на правилото „{ $rule }“ е над цялата цена.
        [late_unreachable] Стъпка за закъснение в правилото „{ $rule }“ е недостижима.
       *[empty_range] Диапазон на правилото „{ $rule }“ е празен.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Разменете двата края.
        [refusal_gives] Махнете remedies или задайте answer на accept.
        [limit_zero] Увеличете most или задайте answer на refuse.
        [opens_too_late] Нека изчакването свърши преди прозореца.
        [same_unasked] Добавете условието same_kind с refuse или друго следствие.
        [shop_pays_amount] Махнете amount или задайте payer на buyer.
        [window_remedy] Добавете го в remedies на правилото или го махнете от прозореца.
        [fee_over_price] Дяловете са в стотни от процента: 10 % се пише 1000.
        [late_unreachable] Подредете стъпките по възходящ ред, отворената последна.
       *[empty_range] Разменете least и most или from и until.
    }
finding-law-not-held = Тази програма няма закона на { $markets }.
finding-law-not-held-help = Купувачите там четат вашата политика с бележка, че местният закон може да дава повече.
finding-below-law =
    { $what ->
        [months] По закона на { $markets } магазинът отговаря за дефекти по-дълго от този прозорец; месеци там: { $number }.
       *[days] По закона на { $markets } купувачите могат да размислят по-дълго от този прозорец; дни там: { $number }.
    }
finding-below-law-help = Купувачите там виждат по-доброто от двете. Удължете прозореца, за да имате един текст за всички.
finding-exclusion-without-basis =
    { $what ->
        [goods] Правилото „{ $rule }“ отказва { $goods }; законът на { $markets } не изключва такива стоки.
       *[all] Правилото „{ $rule }“ отказва стоки, които купувачите в { $markets } могат да върнат по закон.
    }
finding-exclusion-without-basis-help = Кажете в traits защо законът изключва стоките или ограничете правилото до други места. Купувачите там запазват правото.
finding-fee-against-law = Таксата „{ $kind }“ се взема и докато законът на { $markets } дава безплатен отказ.
finding-fee-against-law-help = Нека започне след законовите дни с days, ограничете я с places или я махнете.
finding-freight-against-law =
    { $what ->
        [faults] Купувачът плаща връщането на дефектни, счупени или грешни стоки; законът на { $markets } го възлага на магазина.
       *[withdrawal] Купувачът плаща връщането; при отказ законът на { $markets } го възлага на магазина.
    }
finding-freight-against-law-help = Задайте payer на shop, поне за тези места.
finding-disclosure-unknown = Файлът не казва дали купувачите научават това: „{ $word }“.
finding-disclosure-unknown-help = Добавете го в /shop/disclosures, с told true или false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] В { $markets } купувачите могат да се откажат по-дълго, когато не са научили за това право.
        [return_cost_told] В { $markets } магазинът плаща връщането, когато купувачите не са научили, че плащат те.
        [policy_before_payment] В { $markets } законът позволява връщане на стоки, когато правилата за връщане не са ясни преди плащането.
        [clause_on_final_screen] В { $markets } законът позволява връщане на стоки, когато клаузата за връщане липсва в офертата или на последния екран преди поръчката.
        [no_return_confirmed_per_order] В { $markets } такива стоки могат да се върнат, когато купувачът не е потвърдил „без връщане“ в онази поръчка.
        [digital_consent_confirmed] В { $markets } купувачите на цифрово съдържание още могат да се откажат, когато съгласието им не е потвърдено.
        [guarantee_excluded] В { $markets } магазинът отговаря за дефекти, освен ако е казал на купувачите, че не отговаря.
        [contract_information] В { $markets } купувачите могат да се откажат, когато преди поръчката не са научили всичко, което законът иска.
        [contract_copy] В { $markets } купувачите могат да се откажат по-дълго, когато не получат копие от договора.
        [exclusion_told] В { $markets } такива стоки могат да се върнат, когато преди поръчката купувачите не са научили, че това е изключено.
        [direct_marketing] В { $markets } купувачите могат да размислят, когато магазинът продава като регистриран директен търговец.
       *[used_term_agreed] В { $markets } пълният срок за дефекти важи и за стоки втора употреба, освен ако е договорен по-кратък.
    }
finding-disclosure-untold-help = Кажете им и задайте told на true. Дотогава преценките се съобразяват с това.
finding-refund-against-law =
    { $what ->
        [at_once] По закона на { $markets } парите се връщат веднага след отказ; това правило отнема повече време.
       *[days] По закона на { $markets } парите се връщат по-рано след отказ; дни там: { $number }.
    }
finding-refund-against-law-help = Съкратете within_days в { $rules } или напишете отделно правило за тези места.
finding-forbidden-words = Законът на { $markets } забранява думи като „{ $value }“ или ги смята за подвеждащи. Това може да е фалшива тревога.
finding-forbidden-words-help = Махнете ги или кажете точно какво не приемате обратно и че правата по закон остават.
finding-closed-platform = Това сочи към платформата на ЕС за онлайн спорове. Тя затвори на 20 юли 2025 г. (Регламент (ЕС) 2024/3228).
finding-closed-platform-help = Махнете го. Ако имате орган за спорове, посочете го в /disputes; за покупки между държави от ЕС купувачите могат да питат ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = В { $markets } по закон купувачите могат да се откажат онлайн, а нищо във файла не приема отказа им.
finding-withdrawal-unreachable-help = Добавете endpoint или имейл адрес или страница в /shop/contacts.
finding-duty-open = По закона на { $markets } вашият магазин има нужда от това, а файлът не го отбелязва като готово: { $duty }.
finding-duty-open-help = Щом е готово, добавете в /shop/duties_met: { $ids }.
finding-duty-coming = По закона на { $markets } вашият магазин ще има нужда от това от деня, посочен по-долу: { $duty }.
finding-duty-coming-help = Щом е готово, добавете в /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] По закона на { $markets } магазин, който продава услуги, има нужда от посоченото по-долу.
        [subscriptions] По закона на { $markets } магазин, чиито договори се подновяват сами, има нужда от посоченото по-долу.
        [electrical_goods] По закона на { $markets } магазин, който продава електроуреди, има нужда от посоченото по-долу.
        [durability_guarantee] По закона на { $markets } етикетът GARAN на ЕС стои до снимката и пак точно преди поръчката. Това важи при безплатна гаранция на производителя за целия продукт над две години.
       *[paid_warranty] По закона на { $markets } магазин, който предлага платена гаранция, има нужда от посоченото по-долу.
    }
finding-duty-conditional-help = Ако това не е вашият магазин или е готово, добавете в /shop/duties_met: { $ids }.
finding-duty-unsure = Може би законът на { $markets } иска това. Не е проверено, затова проверете: { $duty }.
finding-duty-unsure-help = Попитайте някого, който познава закона там, после добавете в /shop/duties_met: { $ids }.
finding-duty-unknown = Никой от вашите пазари няма задължение „{ $word }“.
finding-duty-unknown-help = Назовават ги бележките за отворени задължения.
finding-duty-function = онлайн функция за отказ, лесна за намиране на всяка страница, с изявление без причина, профил или приложение и с втора стъпка за потвърждение
finding-duty-way = онлайн начин за отказ, който се вижда лесно
finding-duty-function-information = информация преди поръчката, че има онлайн функция за отказ и къде е тя
finding-duty-acknowledgement = потвърждение за всеки, който се откаже, веднага и по имейл или подобно, с изявеното, датата и часа
finding-duty-guarantee-notice = официалното съобщение на ЕС за законовата гаранция, непроменено и на езика на купувача, лесно видимо преди поръчката
finding-duty-garan = етикетът GARAN на ЕС върху стоки с безплатна гаранция на производителя над две години
finding-duty-button = бутон с определени думи
finding-duty-words = определени думи
finding-duty-notice = съобщение
finding-duty-marking = знак върху стоки, които не могат да се върнат
finding-duty-link = връзка
finding-duty-information = определена информация
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] сигурно
        [medium] вероятно, проверете
       *[low] непроверено
    })
finding-law-since =
    { $markets }: { $citation }, от { DATE($since, style: "long") } ({ $sure ->
        [high] сигурно
        [medium] вероятно, проверете
       *[low] непроверено
    })
finding-law-words = „{ $text }“
finding-law-asked = „{ $text }“ ({ $place })
finding-case-without-rule = Никое правило не отговаря на случая „{ $case }“.
finding-case-without-rule-help = Добавете правило за него. Без правило купувачите четат само каквото дава законът.
finding-item-without-rule =
    { $what ->
        [markets] За случая „{ $case }“ някои продукти остават без правило в { $markets }.
       *[everywhere] За случая „{ $case }“ някои продукти остават без правило.
    }
finding-item-without-rule-help = Добавете за този случай правило без обхват. По-тесните правила пак имат предимство.
finding-no-contact = Политиката не посочва никого за въпроси.
finding-no-contact-help = Добавете имейл адрес, телефон или страница. Натам сочи всяко „не“.
finding-text-missing = Този текст липсва на езици, на които отговаряте: { $languages }.
finding-text-missing-help = Добавете го или махнете езика от /shop/languages.
finding-no-dispute-route = Няма посочен орган за спорове; в { $markets } магазин, който е обвързан с такъв, трябва да го посочи.
finding-no-dispute-route-help = Посочете го в /disputes, ако сте обвързани с такъв.
finding-rule-shadowed = Правилото „{ $rule }“ никога не може да важи: по-тесни правила пасват на всичко в него.
finding-rule-shadowed-help = Махнете го или стеснете другите правила.
finding-unknown-locale = Няма изречения на „{ $word }“; тези са на { $other }.
finding-unknown-locale-help = Поискайте едно от тези: { $known }.
