## Почему действует правило и чего не сказали загруженные данные

finding-why-title = Проверенные правила, в порядке файла правил

finding-why-rule = Правило

finding-why-result = Результат

finding-why-decided = Что решило

finding-why-none = В файле правил нет правила для этого случая.

finding-why-outcome =
    { $outcome ->
        [governs] действует
        [outranked] подходит; действует более узкое
        [tied] подходит и столь же узкое: ничья
        [undecided] зависит от неизвестных данных
       *[out_of_scope] не подходит
    }

finding-why-order = Действует самое узкое правило, ничего не смешивается. Два подходящих правила сравниваются по этим частям области действия; решает первая, в которой они различаются:

finding-why-version = SHA-256 файла правил: { $hash }

finding-page-item-missing = Здесь не описан ни товар, ни заказ.

finding-page-item-missing-help = Дайте данные schema.org о товаре или заказе в виде JSON-LD.

finding-page-item-unclear = Неясно, о каком товаре речь. Товаров: { $number }. Среди них: { LIST($known) }.

finding-page-item-unclear-help = Укажите SKU нужного.

finding-page-country-missing = Страна покупателя здесь не указана.

finding-page-country-missing-help = Укажите её, например DE или US-CA.

finding-page-assumed =
    { $what ->
        [case] Случай не указан; предполагается: { $value }.
        [country] Страна покупателя взята по адресу доставки: { $value }.
        [utc_day] Время указано в UTC. Взят день по UTC, в магазине он может быть другим: { $value }.
       *[category] Категория записана так, как принято в файлах правил: { $value }.
    }

finding-page-assumed-help = Если это неверно, укажите данные сами: они важнее.

finding-page-price =
    { $what ->
        [currency] «{ $value }» — не код валюты по ISO 4217, цена пропущена.
        [range] Цены указаны диапазоном до «{ $value }», поэтому не взята никакая.
        [several] У предложений разные цены, поэтому не взята никакая.
        [unit] Цена указана не за одну штуку, поэтому пропущена.
        [tax] Цена указана без налога, а налог неизвестен.
       *[form] «{ $value }» — не точная сумма в этой валюте, цена пропущена.
    }

finding-page-price-help = Укажите цену одной штуки как 19.99 с кодом вроде EUR: с точкой, без разделителя тысяч, без знака валюты.

finding-page-value =
    { $what ->
        [sku] Ни у одного товара здесь нет SKU «{ $value }».
        [day] «{ $value }» — не день; пропущено.
        [count] «{ $value }» — не целое число от 1; пропущено.
        [category] «{ $value }» — не категория магазина; пропущено.
        [condition] Состояние «{ $value }» не говорит о том, что спрашивают правила; пропущено.
        [status] Статус «{ $value }» не говорит, на каком этапе заказ; пропущено.
        [country] «{ $value }» — не код страны по ISO 3166; пропущено.
        [discount] Скидка «{ $value }» на весь заказ не разделена между товарами; пропущено.
        [kind] Это не текст и не число; пропущено.
        [texts] Текстов с данными здесь: { $value }. Всё после первых 200 пропущено.
       *[text] «{ $value }» — слишком длинно; пропущено.
    }

finding-page-value-help = Исправьте это в данных или укажите сами.

## Замечания к документу

finding-head =
    { $severity ->
        [error] ошибка
        [warning] предупреждение
       *[note] примечание
    }[{ $code }]

finding-whole-file = (весь файл)

finding-clean = { $file }: всё в порядке

finding-counts = ошибок: { $errors }, предупреждений: { $warnings }, примечаний: { $notes }

finding-near = Может быть, «{ $near }»?

finding-json-syntax =
    Не JSON, строка { $line }, столбец { $column }: { $what ->
        [end] после конца есть что-то ещё.
        [unfinished] текст обрывается на середине.
        [comma_or_bracket] здесь нужна запятая или ].
        [comma_or_brace] здесь нужна запятая или { "}" }.
        [key] здесь нужен ключ в кавычках.
        [colon] после ключа нужно двоеточие.
        [digit] здесь нужна цифра.
        [control] в тексте есть управляющий символ.
        [escape] такой escape-последовательности в JSON нет.
        [surrogate] половина суррогатной пары стоит одна.
        [hex] здесь нужны четыре шестнадцатеричные цифры.
       *[value] здесь нужно значение.
    }

finding-json-syntax-help = Исправьте текст в этом месте. Редактор, знающий JSON, его покажет.

finding-too-large =
    { $what ->
        [members] Ключей в этом объекте: { $number }; читается не больше { $most }.
        [items] Элементов в этом списке: { $number }; читается не больше { $most }.
       *[bytes] Байтов в тексте: { $number }; читается не больше { $most }.
    }

finding-too-large-help = Уберите то, что сюда не относится.

finding-too-deep = Вложенность больше { $most }: строка { $line }, столбец { $column }.

finding-too-deep-help = Такая глубина документу не нужна. Поищите незакрытые скобки.

finding-too-many = Найдено ещё, но не перечислено: { $more }.

finding-too-many-help = Сначала исправьте это, потом проверьте снова.

finding-duplicate-key = Ключ «{ $word }» стоит в одном объекте дважды.

finding-duplicate-key-help = Оставьте один. Программы по-разному решают, какой считается.

finding-unknown-field = В формате здесь нет ключа «{ $word }».

finding-unknown-field-help = Здесь известны: { $known }.

finding-missing-field = Не хватает ключа «{ $word }».

finding-missing-field-help = Добавьте его.

finding-wrong-type =
    Здесь стоит: { $found ->
        [null] null
        [boolean] true или false
        [whole] целое число
        [fraction] дробное число
        [list] список
        [object] объект
       *[text] текст
    }. Ожидается: { $wanted ->
        [object] объект
        [list] список
        [boolean] true или false
        [whole] целое число
        [word] слово в кавычках
        [day] день в кавычках
        [time] время в кавычках
        [minute] день и время в кавычках
        [currency] код валюты
        [place] код места
        [link] ссылка
       *[text] текст
    }.

finding-wrong-type-help = Запишите значение в этом виде.

finding-unknown-word = Слово «{ $word }» здесь неизвестно.

finding-unknown-word-help = Известные слова: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } — вне диапазона от { $least } до { $most }.
        [key] Ключ — не 32 шестнадцатеричные цифры.
        [email] Это не адрес электронной почты.
        [order_reference] Номер заказа пуст или длиннее 80 знаков.
        [serials] Больше 20 серийных номеров, или один из них пуст либо длиннее 80 знаков.
        [wish] Пожелание пустое или длиннее 300 знаков.
        [photos] Больше 5 фото, или одно указано дважды либо без SHA-256 строчными шестнадцатеричными цифрами.
        [pack] Это не языковой пакет этой сборки.
        [amount] Сумма слишком велика, чтобы хранить её точно.
        [text] Текст пуст или длиннее 2000 знаков.
        [same] «{ $value }» расходится с прежней строкой этого заказа.
       *[value] «{ $value }» не существует или пишется иначе.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Напишите число из этого диапазона.
        [day] Напишите существующий день, например 2026-11-21.
        [time] Напишите время, например 09:30.
        [minute] Напишите день и время, например 2026-10-15T10:00.
        [moment] Напишите время со смещением, например 2026-11-21T10:30:00+01:00.
        [currency] Напишите код ISO 4217, например EUR.
        [place] Напишите код ISO 3166, например DE или US-CA.
        [link] Напишите ссылку https:, mailto: или tel: либо путь на вашем сайте, начиная с /.
        [key] Создайте 16 случайных байтов.
        [email] Напишите в виде name@example.com.
        [order_reference] Скопируйте из письма о заказе.
        [serials] Укажите до 20, каждый как на товаре.
        [wish] Уложитесь в 1–300 знаков.
        [photos] Укажите до 5 фото, каждое один раз.
        [pack] Возьмите пакет из этой сборки.
        [amount] Возьмите меньшие суммы или количества.
        [text] Напишите от 1 до 2000 знаков.
        [price] Напишите в виде 129.90; цифр после точки не больше, чем у валюты.
        [same] Пишите одно и то же в каждой строке заказа.
       *[value] Посмотрите запись в документации.
    }

finding-unknown-version = Версия формата { $number } здесь неизвестна; эта сборка читает версию 1.

finding-unknown-version-help = Обновите after-sales или запишите файл правил в версии 1.

finding-duplicate-rule = Идентификатор «{ $rule }» уже занят: { $other }.

finding-duplicate-rule-help = Дайте каждому правилу свой идентификатор. На него ссылаются решения.

finding-rule-tie = В случае «{ $case }» к одному товару подходят и «{ $other }», и «{ $rule }», и ни одно не уже.

finding-rule-tie-help = Сузьте одно из двух или сделайте так, чтобы их места, дни или категории не пересекались.

finding-window-length =
    { $what ->
        [season] В этом сезоне нет ни последнего дня, ни числа дней.
       *[window] Сроков указано в этом window: { $number }. Нужен ровно один.
    }

finding-window-length-help =
    { $what ->
        [season] Укажите last_day или days.
       *[window] Укажите что-то одно: days, months, until или unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] В правиле «{ $rule }» не указан случай, поэтому оно никогда не действует.
        [fee] Сбор в правиле «{ $rule }» — сразу и доля цены, и сумма.
       *[terms] Правило «{ $rule }» соглашается, но не говорит, на какой срок или что получит покупатель.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Укажите хотя бы один случай, например return.
        [fee] Укажите share или amount, но не оба.
       *[terms] Добавьте window и remedies или поставьте в answer refuse либо ask_person.
    }

finding-season-order = Дни этого сезона идут не по порядку.

finding-season-order-help = Сначала ordered_from, потом ordered_until, потом last_day.

finding-secret-exposed = Похоже, «{ $name }» содержит секрет. Файл правил открытый: его может прочитать любой покупатель.

finding-secret-exposed-help = Уберите секрет и замените его там, где его выдали. Пусть его добавляет к запросам ваш сервер.

finding-endpoint-setting =
    { $what ->
        [header] Для endpoint «{ $preset }» нужен заголовок «{ $name }».
        [address] Адрес endpoint «{ $preset }» не заканчивается на { $name }.
       *[setting] Для endpoint «{ $preset }» нужна настройка «{ $name }».
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Добавьте его в /endpoint/headers. То, что относится к одному покупателю, страница сообщает в элементе meta.
        [address] Напишите адрес целиком, например https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Добавьте её имя и значение в /endpoint/settings. Секретам там не место.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Если в cors стоит simple или no-cors, браузер не отправит ваши заголовки.
        [json] Если в cors стоит simple или no-cors, браузер не отправит JSON.
        [method] Если в cors стоит simple или no-cors, браузер отправит только POST.
        [same_origin] «{ $preset }» принимает запросы только со своего сайта.
        [simple] «{ $preset }» не отвечает на вопрос, который браузер задаёт перед отправкой.
        [address] На этот адрес через «{ $preset }» ничего отправить нельзя.
        [status] Статус вне диапазона 200–299 — не успех.
        [timeout] Предел времени вызова — от 1 до 120 секунд.
       *[look_up] В адресе для проверки нет места для ключа обращения.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Уберите заголовки или поставьте в cors preflight, если endpoint отвечает на preflight.
        [json] Поставьте в format form или text либо в cors preflight, если endpoint отвечает на preflight.
        [method] Поставьте в method POST либо в cors preflight, если endpoint отвечает на preflight.
        [same_origin] Уберите cors или поставьте в нём same-origin.
        [simple] Уберите cors или поставьте в нём simple.
        [address] Для mailto напишите почтовую ссылку. Иначе — адрес https: или путь на вашем сайте.
        [status] Укажите только статусы, которые значат: обращение сохранено.
        [timeout] Обычно 20.
       *[look_up] Напишите слово key в фигурных скобках там, где место ключа.
    }

finding-endpoint-relay = «{ $name }» принимает вызовы только с секретным ключом, а на страницах его держать нельзя.

finding-endpoint-relay-help = Пусть обращения принимает и передаёт небольшая программа на вашем сервере, или используйте Desk.

finding-endpoint-pointer = В обращениях нет «{ $word }», поэтому это будет пропущено.

finding-endpoint-pointer-help = Здесь известны: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Если в cors стоит no-cors, никто не подтвердит, что обращение пришло. Покупатели об этом узнают.
       *[untested] Любой ответ от 200 до 299 здесь считается успехом.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Пусть endpoint отвечает на preflight, или используйте Desk.
       *[untested] Добавьте success с at: место в ответе, которое есть, только когда обращение сохранено.
    }

finding-unknown-region = Регион «{ $word }» в магазине не определён, поэтому правило не подходит никому.

finding-unknown-region-help = Добавьте его в /shop/regions или укажите места в places.

finding-insecure-url = «{ $value }» — без шифрования: другие могут прочитать и изменить то, что отправляется.

finding-insecure-url-help = Напишите адрес с https:.

finding-currency-mix = Валюта этой суммы — { $currency }; валюта магазина — { $own }.

finding-currency-mix-help = Напишите сумму в валюте магазина. Другие суммы в расчёт возврата не входят.

finding-contradiction =
    { $what ->
        [backwards] Конец здесь раньше начала.
        [refusal_gives] Правило «{ $rule }» отказывает и при этом указывает, что получит покупатель.
        [limit_zero] Правило «{ $rule }» соглашается, но разрешает ноль раз.
        [opens_too_late] По правилу «{ $rule }» покупатель может действовать только после конца срока.
        [same_unasked] Правило «{ $rule }» меняет только на товар того же вида, но о виде не спрашивает.
        [shop_pays_amount] По правилу «{ $rule }» обратный путь оплачивает магазин, но за него указана сумма.
        [window_remedy] Срок в правиле «{ $rule }» — для того, чего это правило не даёт.
        [fee_over_price] Сбор в правиле «{ $rule }» больше всей цены.
        [late_unreachable] До одной ступени для опоздавших в правиле «{ $rule }» дойти нельзя.
       *[empty_range] Диапазон в правиле «{ $rule }» пуст.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Поменяйте концы местами.
        [refusal_gives] Уберите remedies или поставьте в answer accept.
        [limit_zero] Увеличьте most или поставьте в answer refuse.
        [opens_too_late] Пусть ожидание кончается раньше срока.
        [same_unasked] Добавьте условие same_kind с refuse или другим следствием.
        [shop_pays_amount] Уберите amount или поставьте в payer buyer.
        [window_remedy] Добавьте это в remedies правила или уберите из срока.
        [fee_over_price] Доли указаны в сотых процента: 10 % — это 1000.
        [late_unreachable] Расположите ступени по возрастанию, открытую — последней.
       *[empty_range] Поменяйте местами least и most или from и until.
    }

finding-law-not-held = Закона для этих рынков в сборке нет: { $markets }.

finding-law-not-held-help = Покупатели там видят ваши правила с пометкой, что местный закон может дать больше.

finding-below-law =
    { $what ->
        [months] Здесь по закону магазин отвечает за дефекты дольше этого срока: { $markets }. Месяцев по закону: { $number }.
       *[days] Здесь по закону покупатель может передумать позже этого срока: { $markets }. Дней по закону: { $number }.
    }

finding-below-law-help = Покупатели там видят лучший из двух сроков. Удлините срок, чтобы текст был для всех один.

finding-exclusion-without-basis =
    { $what ->
        [goods] Правило «{ $rule }» отказывает по товарам: { $goods }. Закон для таких товаров исключения не делает здесь: { $markets }.
       *[all] Правило «{ $rule }» отказывает по товарам, которые покупатели по закону могут вернуть здесь: { $markets }.
    }

finding-exclusion-without-basis-help = Укажите в traits, почему закон исключает эти товары, или ограничьте правило другими местами. Право остаётся у покупателей там.

finding-fee-against-law = Сбор «{ $kind }» берётся и тогда, когда по закону покупатель может передумать бесплатно. Рынки: { $markets }.

finding-fee-against-law-help = Пусть он начинается после законных дней (days), ограничьте его через places или уберите.

finding-freight-against-law =
    { $what ->
        [faults] За возврат товара с дефектом, повреждённого или не того платит покупатель; здесь по закону платит магазин: { $markets }.
       *[withdrawal] За обратный путь платит покупатель; если он передумал, здесь по закону платит магазин: { $markets }.
    }

finding-freight-against-law-help = Поставьте в payer shop, хотя бы для этих мест.

finding-disclosure-unknown = В файле не сказано, сообщают ли покупателям это: «{ $word }».

finding-disclosure-unknown-help = Добавьте это в /shop/disclosures, с told true или false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Рынки: { $markets }. Если покупателям не сказали о праве отказаться от покупки, срок для отказа там дольше.
        [return_cost_told] Рынки: { $markets }. Если покупателям не сказали, что обратный путь оплачивают они, там платит магазин.
        [policy_before_payment] Рынки: { $markets }. Если правила возврата не ясны до оплаты, закон там разрешает вернуть товар.
        [clause_on_final_screen] Рынки: { $markets }. Если условия возврата нет в предложении и на последнем экране перед заказом, закон там разрешает вернуть товар.
        [no_return_confirmed_per_order] Рынки: { $markets }. Если покупатель не подтвердил «без возврата» в этом заказе, такой товар там можно вернуть.
        [digital_consent_confirmed] Рынки: { $markets }. Если покупателям цифровых товаров не подтвердили их согласие, они там ещё могут отказаться.
        [guarantee_excluded] Рынки: { $markets }. Магазин там отвечает за дефекты, если не сказал покупателям, что не отвечает.
        [contract_information] Рынки: { $markets }. Если до заказа покупателям не сказали всего, что называет закон, они там могут отменить покупку.
        [contract_copy] Рынки: { $markets }. Если покупатели не получили копию договора, срок для отмены там дольше.
        [exclusion_told] Рынки: { $markets }. Если до заказа не сказано, что товар нельзя вернуть, его там можно вернуть.
        [direct_marketing] Рынки: { $markets }. Если магазин продаёт как зарегистрированный прямой продавец, покупатели там могут передумать.
       *[used_term_agreed] Рынки: { $markets }. Для подержанных товаров там действует полный срок по дефектам, если не оговорён более короткий.
    }

finding-disclosure-untold-help = Сообщите об этом и поставьте в told true. До тех пор решения это учитывают.

finding-refund-against-law =
    { $what ->
        [at_once] По закону деньги после отказа возвращаются сразу; по этому правилу — дольше. Рынки: { $markets }.
       *[days] По закону деньги после отказа возвращаются раньше. Рынки: { $markets }. Дней там: { $number }.
    }

finding-refund-against-law-help = Сократите within_days в правилах: { $rules }. Или напишите отдельное правило для этих мест.

finding-forbidden-words = Закон запрещает слова вроде «{ $value }» или считает их обманчивыми. Рынки: { $markets }. Тревога может быть ложной.

finding-forbidden-words-help = Уберите их или напишите точно, что вы не берёте обратно, и добавьте, что права по закону остаются.

finding-closed-platform = Это ведёт на платформу ЕС для онлайн-споров. Она закрыта 20 июля 2025 года (Регламент (ЕС) 2024/3228).

finding-closed-platform-help = Уберите это. Если у вас есть орган по спорам, укажите его в /disputes; при покупках между странами ЕС покупателям помогает ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = По закону покупатели могут отказаться от покупки онлайн, но принять их заявление в файле некому. Рынки: { $markets }.

finding-withdrawal-unreachable-help = Добавьте endpoint либо адрес почты или страницу в /shop/contacts.

finding-duty-open = По закону вашему магазину это нужно, а в файле оно не отмечено как сделанное. Рынки: { $markets }. Нужно: { $duty }.

finding-duty-open-help = Когда это будет готово, добавьте в /shop/duties_met: { $ids }.

finding-duty-coming = По закону это понадобится вашему магазину со дня, названного ниже. Рынки: { $markets }. Нужно: { $duty }.

finding-duty-coming-help = Когда это будет готово, добавьте в /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Рынки: { $markets }. Магазину, который продаёт услуги, по закону нужно то, что названо ниже.
        [subscriptions] Рынки: { $markets }. Магазину, чьи договоры продлеваются сами, по закону нужно то, что названо ниже.
        [electrical_goods] Рынки: { $markets }. Магазину, который продаёт электротовары, по закону нужно то, что названо ниже.
        [durability_guarantee] Рынки: { $markets }. Если производитель бесплатно даёт гарантию на весь товар дольше двух лет, по закону нужна метка ЕС GARAN: у картинки и снова прямо перед заказом.
       *[paid_warranty] Рынки: { $markets }. Магазину, который предлагает платную гарантию, по закону нужно то, что названо ниже.
    }

finding-duty-conditional-help = Если это не ваш магазин или всё уже готово, добавьте в /shop/duties_met: { $ids }.

finding-duty-unsure = Возможно, закон этого требует. Это не проверено, проверьте сами. Рынки: { $markets }. Нужно: { $duty }.

finding-duty-unsure-help = Спросите того, кто знает закон там, и добавьте в /shop/duties_met: { $ids }.

finding-duty-unknown = Обязанности «{ $word }» нет ни на одном из ваших рынков.

finding-duty-unknown-help = Их называют замечания об открытых обязанностях.

finding-duty-function = онлайн-функция отказа, заметная на каждой странице: без причины, аккаунта и приложения, со вторым шагом для подтверждения

finding-duty-way = хорошо заметный способ отказаться онлайн

finding-duty-function-information = сообщение до заказа, что есть онлайн-функция отказа и где она

finding-duty-acknowledgement = подтверждение каждому, кто отказался: сразу, по электронной почте или подобным образом, с текстом заявления, датой и временем

finding-duty-guarantee-notice = официальное уведомление ЕС о законной гарантии, без изменений, на языке покупателя, заметное до заказа

finding-duty-garan = метка ЕС GARAN на товарах с бесплатной гарантией производителя дольше двух лет

finding-duty-button = кнопка с установленным текстом

finding-duty-words = установленный текст

finding-duty-notice = уведомление

finding-duty-marking = пометка на товарах, которые нельзя вернуть

finding-duty-link = ссылка

finding-duty-information = определённые сведения

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] точно
        [medium] вероятно, проверьте
       *[low] не проверено
    })

finding-law-since =
    { $markets }: { $citation }, с { DATE($since, style: "long") } ({ $sure ->
        [high] точно
        [medium] вероятно, проверьте
       *[low] не проверено
    })

finding-law-words = «{ $text }»

finding-law-asked = «{ $text }» ({ $place })

finding-case-without-rule = Для случая «{ $case }» правила нет.

finding-case-without-rule-help = Добавьте для него правило. Без него покупатели видят только то, что даёт закон.

finding-item-without-rule =
    { $what ->
        [markets] В случае «{ $case }» для части товаров правила нет. Рынки: { $markets }.
       *[everywhere] В случае «{ $case }» для части товаров правила нет.
    }

finding-item-without-rule-help = Добавьте для этого случая правило без scope. Более узкие правила останутся важнее.

finding-no-contact = В файле правил не указано, кого спросить.

finding-no-contact-help = Добавьте адрес почты, телефон или страницу. На них указывает каждое «нет».

finding-text-missing = Этого текста нет на языках, на которых вы отвечаете: { $languages }.

finding-text-missing-help = Добавьте его или уберите язык из /shop/languages.

finding-no-dispute-route = Орган по спорам не указан; магазин, для которого он обязателен, должен его указать здесь: { $markets }.

finding-no-dispute-route-help = Укажите его в /disputes, если он для вас обязателен.

finding-rule-shadowed = Правило «{ $rule }» не сработает никогда: более узкие правила охватывают всё, о чём оно.

finding-rule-shadowed-help = Уберите его или сузьте другие правила.

finding-unknown-locale = На языке «{ $word }» фраз нет; здесь язык — { $other }.

finding-unknown-locale-help = Запросите один из этих: { $known }.
