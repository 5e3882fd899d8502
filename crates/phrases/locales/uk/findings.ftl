finding-why-title = Перевірені правила, у порядку політики
finding-why-rule = Правило
finding-why-result = Результат
finding-why-decided = Що вирішило
finding-why-none = У політиці немає правила для цього випадку.
finding-why-outcome =
    { $outcome ->
        [governs] діє
        [outranked] підходить; діє вужче правило
        [tied] підходить так само вузько: нічия
        [undecided] залежить від даних, яких бракує
       *[out_of_scope] не підходить
    }
finding-why-order = Діє найвужче правило, і нічого не змішується. Два правила, що підходять, порівнюються за цими частинами області дії; вирішує перша, де вони різні:
finding-why-version = SHA-256 політики: { $hash }
finding-page-item-missing = Тут не описано ні товару, ні замовлення.
finding-page-item-missing-help = Дайте дані schema.org товару або замовлення як JSON-LD.
finding-page-item-unclear = Неясно, про який товар ідеться. Товарів: { $number }. Серед них: { LIST($known) }.
finding-page-item-unclear-help = Назвіть SKU потрібного.
finding-page-country-missing = Тут не названо країни покупця.
finding-page-country-missing-help = Назвіть її, як DE або US-CA.
finding-page-assumed =
    { $what ->
        [case] Випадок не названо; припущено цей: { $value }.
        [country] Країну покупця взято з адреси посилки: { $value }.
        [utc_day] Час у UTC. Узято його день, а в магазині він може бути інший: { $value }.
       *[category] Категорію записано так, як у політиках: { $value }.
    }
finding-page-assumed-help = Якщо це не так, вкажіть дані самі; вони мають перевагу.
finding-page-price =
    { $what ->
        [currency] «{ $value }» не є кодом валюти ISO 4217, тому ціну пропущено.
        [range] Ціни — діапазон до «{ $value }», тому жодної не взято.
        [several] Пропозиції мають різні ціни, тому жодної не взято.
        [unit] Ціна не за одну одиницю, тому її пропущено.
        [tax] Ціна без податку, а податок невідомий.
       *[form] «{ $value }» не є точною сумою в цій валюті, тому ціну пропущено.
    }
finding-page-price-help = Напишіть ціну одиниці як 19.99 із кодом як EUR: крапка, без роздільника тисяч, без знака валюти.
finding-page-value =
    { $what ->
        [sku] Жоден товар тут не має SKU «{ $value }».
        [day] «{ $value }» не є днем; пропущено.
        [count] «{ $value }» не є цілим числом від 1; пропущено.
        [category] «{ $value }» не є категорією магазину; пропущено.
        [condition] Стан «{ $value }» не каже нічого, про що питає правило; пропущено.
        [status] Статус «{ $value }» не каже, на якому етапі замовлення; пропущено.
        [country] «{ $value }» не є кодом країни ISO 3166; пропущено.
        [discount] Знижку «{ $value }» на все замовлення не розділено між товарами; пропущено.
        [kind] Це не текст і не число; пропущено.
        [texts] Текстів із даними: { $value }. Ті, що після перших 200, пропущено.
       *[text] «{ $value }» задовге; пропущено.
    }
finding-page-value-help = Виправте це в даних або вкажіть дані самі.
finding-head =
    { $severity ->
        [error] помилка
        [warning] попередження
       *[note] примітка
    }[{ $code }]
finding-whole-file = (увесь файл)
finding-clean = { $file }: усе гаразд
finding-counts = помилок: { $errors }, попереджень: { $warnings }, приміток: { $notes }
finding-near = Може, «{ $near }»?
finding-json-syntax =
    Не JSON, рядок { $line }, стовпець { $column }: { $what ->
        [end] після кінця є ще щось.
        [unfinished] текст обривається посередині.
        [comma_or_bracket] тут має бути кома або ].
        [comma_or_brace] тут має бути кома або { "}" }.
        [key] тут має бути ключ у лапках.
        [colon] після ключа має бути двокрапка.
        [digit] тут має бути цифра.
        [control] у тексті є керівний символ.
        [escape] JSON не знає такої послідовності.
        [surrogate] половина сурогатної пари стоїть сама.
        [hex] тут мають бути чотири шістнадцяткові цифри.
       *[value] тут має бути значення.
    }
finding-json-syntax-help = Виправте текст у цьому місці. Редактор, що знає JSON, його позначить.
finding-too-large =
    { $what ->
        [members] Членів у цьому об’єкті: { $number }; читаємо щонайбільше { $most }.
        [items] Елементів у цьому списку: { $number }; читаємо щонайбільше { $most }.
       *[bytes] Байтів у тексті: { $number }; читаємо щонайбільше { $most }.
    }
finding-too-large-help = Приберіть зайве.
finding-too-deep = Вкладеність глибша за { $most }, рядок { $line }, стовпець { $column }.
finding-too-deep-help = Такої глибини документи не потребують. Пошукайте незакриті дужки.
finding-too-many = Знайдено ще, але не показано: { $more }.
finding-too-many-help = Спершу виправте ці, потім перевірте знову.
finding-duplicate-key = Ключ «{ $word }» стоїть в одному об’єкті двічі.
finding-duplicate-key-help = Залиште один. Програми по-різному вирішують, який рахується.
finding-unknown-field = У форматі тут немає ключа «{ $word }».
finding-unknown-field-help = Тут відомі: { $known }.
finding-missing-field = Бракує ключа «{ $word }».
finding-missing-field-help = Додайте його.
finding-wrong-type =
    Знайдено тут: { $found ->
        [null] null
        [boolean] true або false
        [whole] ціле число
        [fraction] дробове число
        [list] список
        [object] об’єкт
       *[text] текст
    }. Очікувано: { $wanted ->
        [object] об’єкт
        [list] список
        [boolean] true або false
        [whole] ціле число
        [word] слово в лапках
        [day] день у лапках
        [time] час у лапках
        [minute] день із часом у лапках
        [currency] код валюти
        [place] код місця
        [link] посилання
       *[text] текст
    }.
finding-wrong-type-help = Напишіть значення в такій формі.
finding-unknown-word = Слово «{ $word }» тут невідоме.
finding-unknown-word-help = Відомі слова: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } поза межами від { $least } до { $most }.
        [key] Ключ не має 32 шістнадцяткових цифр.
        [email] Це не адреса електронної пошти.
        [order_reference] Номер замовлення порожній або довший за 80 символів.
        [serials] Понад 20 серійних номерів, або один із них порожній чи довший за 80 символів.
        [wish] Бажання порожнє або довше за 300 символів.
        [photos] Понад 5 фото, або одне назване двічі чи без SHA-256 малими шістнадцятковими цифрами.
        [pack] Це не мовний пакет цієї збірки.
        [amount] Сума завелика, щоб зберегти її точно.
        [text] Текст порожній або довший за 2000 символів.
        [same] «{ $value }» відрізняється від ранішого рядка цього замовлення.
       *[value] «{ $value }» не існує або пишеться інакше.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Напишіть число в цих межах.
        [day] Напишіть день, що існує, як 2026-11-21.
        [time] Напишіть час як 09:30.
        [minute] Напишіть день із часом, як 2026-10-15T10:00.
        [moment] Напишіть час зі зсувом, як 2026-11-21T10:30:00+01:00.
        [currency] Напишіть код ISO 4217, як EUR.
        [place] Напишіть код ISO 3166, як DE або US-CA.
        [link] Напишіть посилання https:, mailto: або tel: чи шлях на вашому сайті, що починається з /.
        [key] Створіть 16 випадкових байтів.
        [email] Напишіть її як name@example.com.
        [order_reference] Скопіюйте його з листа про замовлення.
        [serials] Назвіть до 20, кожен так, як він стоїть на товарі.
        [wish] Вкладіться в 1–300 символів.
        [photos] Назвіть до 5 фото, кожне один раз.
        [pack] Візьміть пакет, що прийшов із цією збіркою.
        [amount] Візьміть менші суми або кількості.
        [text] Напишіть від 1 до 2000 символів.
        [price] Напишіть її як 129.90, цифр не більше, ніж має валюта.
        [same] Напишіть те саме в кожному рядку замовлення.
       *[value] Подивіться форму в документації.
    }
finding-unknown-version = Версія { $number } формату тут невідома; ця збірка читає версію 1.
finding-unknown-version-help = Оновіть after-sales або напишіть політику у версії 1.
finding-duplicate-rule = Id «{ $rule }» уже зайняте: { $other }.
finding-duplicate-rule-help = Дайте кожному правилу власне id. На нього посилаються висновки.
finding-rule-tie = Для випадку «{ $case }» до одного товару можуть підійти «{ $other }» і «{ $rule }», і жодне не вужче.
finding-rule-tie-help = Звузьте одне з них або нехай їхні місця, дні чи категорії виключають одне одного.
finding-window-length =
    { $what ->
        [season] Цей сезон не називає ні останнього дня, ні кількості днів.
       *[window] Довжин, названих у цьому вікні: { $number }. Потрібна рівно одна.
    }
finding-window-length-help =
    { $what ->
        [season] Вкажіть last_day або days.
       *[window] Вкажіть одне з: days, months, until або unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Правило «{ $rule }» не називає випадку, тому ніколи не діє.
        [fee] Плата в правилі «{ $rule }» — водночас частка ціни й сума.
       *[terms] Правило «{ $rule }» погоджується, але не каже, як довго або що отримає покупець.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Назвіть хоча б один випадок, наприклад return.
        [fee] Вкажіть share або amount, не обидва.
       *[terms] Додайте window і remedies або задайте answer як refuse чи ask_person.
    }
finding-season-order = Дні цього сезону не по порядку.
finding-season-order-help = Спершу ordered_from, потім ordered_until, потім last_day.
finding-secret-exposed = «{ $name }», схоже, містить секрет. Політика публічна: її може читати кожен покупець.
finding-secret-exposed-help = Приберіть його та замініть там, де його видано. Нехай його додає до запитів ваш сервер.
finding-endpoint-setting =
    { $what ->
        [header] Endpoint «{ $preset }» потребує заголовка «{ $name }».
        [address] Адреса endpoint «{ $preset }» не закінчується на { $name }.
       *[setting] Endpoint «{ $preset }» потребує налаштування «{ $name }».
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Додайте його в /endpoint/headers. Що належить одному покупцеві, сторінка каже в елементі meta.
        [address] Напишіть повну адресу, як https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Додайте його назву й значення в /endpoint/settings. Таємні дані — ніколи.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Коли cors дорівнює simple або no-cors, браузери ваших заголовків не надсилають.
        [json] Коли cors дорівнює simple або no-cors, браузери JSON не надсилають.
        [method] Коли cors дорівнює simple або no-cors, браузери надсилають лише POST.
        [same_origin] «{ $preset }» приймає запити лише з власного сайту.
        [simple] «{ $preset }» не відповідає на запит, який браузери роблять перед надсиланням.
        [address] Через «{ $preset }» на цю адресу нічого надіслати не можна.
        [status] Статус поза 200–299 не є успіхом.
        [timeout] Найдовший час одного виклику — від 1 до 120 секунд.
       *[look_up] В адресі перевірки немає місця для ключа запиту.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Приберіть заголовки або задайте cors як preflight, якщо endpoint відповідає на preflight.
        [json] Задайте format як form чи text або cors як preflight, якщо endpoint відповідає на preflight.
        [method] Задайте method як POST або cors як preflight, якщо endpoint відповідає на preflight.
        [same_origin] Приберіть cors або задайте його як same-origin.
        [simple] Приберіть cors або задайте його як simple.
        [address] З mailto напишіть поштове посилання. Інакше напишіть адресу https: або шлях на вашому сайті.
        [status] Назвіть лише статуси, що означають: запит збережено.
        [timeout] Зазвичай 20.
       *[look_up] Напишіть слово key у фігурних дужках там, де його місце.
    }
finding-endpoint-relay = «{ $name }» приймає лише виклики з таємним ключем, а сторінка мати його не може.
finding-endpoint-relay-help = Нехай мала програма на вашому сервері приймає й передає запити, або візьміть desk.
finding-endpoint-pointer = Жоден запит не має «{ $word }», тож це було б пропущено.
finding-endpoint-pointer-help = Тут відомі: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Коли cors дорівнює no-cors, ніхто не підтвердить, що запит дійшов. Покупцям про це кажуть.
       *[untested] Кожна відповідь від 200 до 299 тут рахується як успіх.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Нехай endpoint відповідає на preflight, або візьміть desk.
       *[untested] Додайте success з at: місце у відповіді, яке є, лише коли запит збережено.
    }
finding-unknown-region = Магазин не визначає регіону «{ $word }», тож це правило нікому не підходить.
finding-unknown-region-help = Додайте його в /shop/regions або назвіть його місця в places.
finding-insecure-url = «{ $value }» не зашифровано: інші можуть читати й міняти надіслане.
finding-insecure-url-help = Напишіть адресу https:.
finding-currency-mix = Ця сума в { $currency }; валюта магазину — { $own }.
finding-currency-mix-help = Напишіть її у валюті магазину. Інші суми не входять в оцінку повернення.
finding-contradiction =
    { $what ->
        [backwards] Це закінчується раніше, ніж починається.
        [refusal_gives] Правило «{ $rule }» відмовляє, але називає, що отримає покупець.
        [limit_zero] Правило «{ $rule }» погоджується, але дозволяє це нуль разів.
        [opens_too_late] Правило «{ $rule }» дає діяти лише після кінця свого вікна.
        [same_unasked] Правило «{ $rule }» міняє лише на той самий вид і ніколи про нього не питає.
        [shop_pays_amount] За правилом «{ $rule }» за зворотну доставку платить магазин, проте названо суму.
        [window_remedy] Вікно правила «{ $rule }» для того, чого правило не дає.
        [fee_over_price] Плата в правилі «{ $rule }» більша за всю ціну.
        [late_unreachable] Крок за запізнення в правилі «{ $rule }» недосяжний.
       *[empty_range] Діапазон у правилі «{ $rule }» порожній.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Поміняйте кінці місцями.
        [refusal_gives] Приберіть remedies або задайте answer як accept.
        [limit_zero] Збільште most або задайте answer як refuse.
        [opens_too_late] Нехай очікування скінчиться раніше за вікно.
        [same_unasked] Додайте умову same_kind із refuse або іншим наслідком.
        [shop_pays_amount] Приберіть amount або задайте payer як buyer.
        [window_remedy] Додайте це в remedies правила або приберіть із вікна.
        [fee_over_price] Частки — у сотих відсотка: 10 % пишіть як 1000.
        [late_unreachable] Поставте кроки за зростанням, відкритий останнім.
       *[empty_range] Поміняйте місцями least і most або from і until.
    }
finding-law-not-held = У цій збірці немає закону таких ринків: { $markets }.
finding-law-not-held-help = Покупці там читають вашу політику з приміткою, що місцевий закон може давати більше.
finding-below-law =
    { $what ->
        [months] За законом (ринки: { $markets }) магазин відповідає за дефекти довше за це вікно; місяців: { $number }.
       *[days] За законом (ринки: { $markets }) покупці можуть передумати довше за це вікно; днів: { $number }.
    }
finding-below-law-help = Покупці там бачать краще з двох. Подовжіть вікно, щоб мати один текст для всіх.
finding-exclusion-without-basis =
    { $what ->
        [goods] Правило «{ $rule }» не приймає: { $goods }. Закон (ринки: { $markets }) не робить винятку для таких товарів.
       *[all] Правило «{ $rule }» не приймає товарів, які покупці можуть повернути за законом; ринки: { $markets }.
    }
finding-exclusion-without-basis-help = Скажіть у traits, чому закон робить виняток, або обмежте правило іншими місцями. Покупці там зберігають це право.
finding-fee-against-law = Плату «{ $kind }» беруть і тоді, коли закон дає змогу передумати безкоштовно; ринки: { $markets }.
finding-fee-against-law-help = Нехай вона почнеться після днів за законом через days, обмежте її через places або приберіть.
finding-freight-against-law =
    { $what ->
        [faults] За зворотну доставку товару з дефектом, пошкодженого чи не того платить покупець; за законом платить магазин, ринки: { $markets }.
       *[withdrawal] За зворотну доставку платить покупець; якщо він передумав, за законом платить магазин, ринки: { $markets }.
    }
finding-freight-against-law-help = Задайте payer як shop, принаймні для цих місць.
finding-disclosure-unknown = Файл не каже, чи покупцям повідомляють це: «{ $word }».
finding-disclosure-unknown-help = Додайте це в /shop/disclosures, з told true або false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: покупці можуть відмовитися від договору довше, коли їм не сказали про це право.
        [return_cost_told] { $markets }: за зворотну доставку платить магазин, коли покупцям не сказали, що платять вони.
        [policy_before_payment] { $markets }: за законом покупці можуть повернути товар, коли правила повернення неясні до оплати.
        [clause_on_final_screen] { $markets }: за законом покупці можуть повернути товар, коли умови повернення немає в пропозиції або на останньому екрані замовлення.
        [no_return_confirmed_per_order] { $markets }: такий товар можна повернути, коли покупець не підтвердив «без повернення» в тому замовленні.
        [digital_consent_confirmed] { $markets }: покупці цифрового вмісту можуть і далі відмовитися від договору, коли їм не підтвердили їхню згоду.
        [guarantee_excluded] { $markets }: магазин відповідає за дефекти, якщо не сказав покупцям, що не відповідає.
        [contract_information] { $markets }: покупці можуть відмовитися, коли до замовлення їм не сказали всього, що називає закон.
        [contract_copy] { $markets }: покупці можуть відмовитися довше, коли не отримали копії договору.
        [exclusion_told] { $markets }: такий товар можна повернути, коли покупцям до замовлення не сказали, що цього не можна.
        [direct_marketing] { $markets }: покупці можуть передумати, коли магазин продає як зареєстрований прямий продавець.
       *[used_term_agreed] { $markets }: повний строк для дефектів діє і для вживаних товарів, якщо не погоджено коротший.
    }
finding-disclosure-untold-help = Скажіть їм це й задайте told як true. До того часу висновки на це зважають.
finding-refund-against-law =
    { $what ->
        [at_once] За законом (ринки: { $markets }) гроші після відмови повертають одразу; за цим правилом довше.
       *[days] За законом (ринки: { $markets }) гроші після відмови повертають швидше; днів: { $number }.
    }
finding-refund-against-law-help = Скоротіть within_days, правила: { $rules }. Або напишіть окреме правило для цих місць.
finding-forbidden-words = Закон (ринки: { $markets }) забороняє такі слова, як «{ $value }», або вважає їх оманливими. Тривога може бути хибною.
finding-forbidden-words-help = Приберіть їх або скажіть точно, чого ви не берете назад і що права за законом лишаються.
finding-closed-platform = Це вказує на платформу ЄС для онлайн-спорів. Її закрито 20 липня 2025 року (Регламент (ЄС) 2024/3228).
finding-closed-platform-help = Приберіть це. Якщо ви маєте орган для спорів, назвіть його в /disputes; про покупки між країнами ЄС покупці можуть питати ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = { $markets }: за законом покупці можуть відмовитися від договору онлайн, а у файлі немає, куди писати.
finding-withdrawal-unreachable-help = Додайте endpoint або пошту чи сторінку в /shop/contacts.
finding-duty-open = За законом (ринки: { $markets }) вашому магазину це потрібно, а файл не позначає цього як зроблене: { $duty }.
finding-duty-open-help = Коли це буде готове, додайте в /shop/duties_met: { $ids }.
finding-duty-coming = За законом (ринки: { $markets }) вашому магазину це буде потрібно від дня, названого нижче: { $duty }.
finding-duty-coming-help = Коли це буде готове, додайте в /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] За законом (ринки: { $markets }) магазину, що продає послуги, потрібно назване нижче.
        [subscriptions] За законом (ринки: { $markets }) магазину, договори якого продовжуються самі, потрібно назване нижче.
        [electrical_goods] За законом (ринки: { $markets }) магазину, що продає електротовари, потрібно назване нижче.
        [durability_guarantee] За законом (ринки: { $markets }) позначка ЄС GARAN має бути біля зображення й перед самим замовленням. Це для безкоштовної гарантії виробника на весь товар понад два роки.
       *[paid_warranty] За законом (ринки: { $markets }) магазину, що пропонує платну гарантію, потрібно назване нижче.
    }
finding-duty-conditional-help = Якщо це не ваш магазин або це готове, додайте в /shop/duties_met: { $ids }.
finding-duty-unsure = Можливо, цього вимагає закон (ринки: { $markets }). Це не перевірено, тож перевірте: { $duty }.
finding-duty-unsure-help = Спитайте того, хто знає тамтешній закон, потім додайте в /shop/duties_met: { $ids }.
finding-duty-unknown = На жодному з ваших ринків немає обов’язку «{ $word }».
finding-duty-unknown-help = Їх називають зауваження про відкриті обов’язки.
finding-duty-function = функція онлайн-відмови, яку легко знайти на кожній сторінці, із заявою без причини, акаунта й застосунку та другим кроком для підтвердження
finding-duty-way = добре видимий спосіб відмовитися онлайн
finding-duty-function-information = інформація до замовлення, що є функція онлайн-відмови і де вона
finding-duty-acknowledgement = підтвердження кожному, хто відмовляється, одразу, поштою чи подібно, з текстом заяви, датою й часом
finding-duty-guarantee-notice = офіційне повідомлення ЄС про законну гарантію, без змін і мовою покупця, добре видиме до замовлення
finding-duty-garan = позначка ЄС GARAN на товарах із безкоштовною гарантією виробника понад два роки
finding-duty-button = елемент керування з визначеними словами
finding-duty-words = визначені слова
finding-duty-notice = повідомлення
finding-duty-marking = позначка на товарах, які не можна повернути
finding-duty-link = посилання
finding-duty-information = певна інформація
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] точно
        [medium] імовірно, перевірте
       *[low] не перевірено
    })
finding-law-since =
    { $markets }: { $citation }, з { DATE($since, style: "long") } ({ $sure ->
        [high] точно
        [medium] імовірно, перевірте
       *[low] не перевірено
    })
finding-law-words = «{ $text }»
finding-law-asked = «{ $text }» ({ $place })
finding-case-without-rule = На випадок «{ $case }» не відповідає жодне правило.
finding-case-without-rule-help = Додайте для нього правило. Інакше покупці читають лише те, що дає закон.
finding-item-without-rule =
    { $what ->
        [markets] У випадку «{ $case }» деякі товари не мають правила; ринки: { $markets }.
       *[everywhere] У випадку «{ $case }» деякі товари не мають правила.
    }
finding-item-without-rule-help = Додайте для цього випадку правило без області дії. Вужчі правила й далі мають перевагу.
finding-no-contact = Політика не називає нікого, кого можна спитати.
finding-no-contact-help = Додайте пошту, телефон або сторінку. Туди веде кожне «ні».
finding-text-missing = Цього тексту немає мовами, якими ви відповідаєте: { $languages }.
finding-text-missing-help = Додайте його або приберіть мову з /shop/languages.
finding-no-dispute-route = Органу для спорів не названо. Магазин, для якого він обов’язковий, має його назвати; ринки: { $markets }.
finding-no-dispute-route-help = Назвіть його в /disputes, якщо він для вас обов’язковий.
finding-rule-shadowed = Правило «{ $rule }» ніколи не діятиме: вужчі правила підходять до всього, про що воно.
finding-rule-shadowed-help = Приберіть його або звузьте інші правила.
finding-unknown-locale = Речень мовою «{ $word }» немає; ці — мовою { $other }.
finding-unknown-locale-help = Оберіть одну з цих: { $known }.
