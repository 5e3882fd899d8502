orders-title = Заказы

orders-lead = Передайте заказы в Desk. Покупателям придётся меньше писать, а рядом с обращением будет видно, что знает ваш магазин.

orders-known = Известно заказов: { NUMBER($count) }

orders-last = Последнее изменение: { $moment }

orders-file = Файл CSV

orders-file-hint = До 4 МБ. Первая строка — названия столбцов; каждая следующая — одна позиция заказа.

orders-check = Проверить файл

orders-columns = Столбцы файла

orders-column =
    { $word ->
        [reference] Номер заказа, известный покупателю. Обязательно.
        [email] Адрес, с которого сделан заказ. Обязательно; хранится только его хеш.
        [ordered_on] День заказа, например 2026-11-21.
        [currency] Три буквы, например EUR. Обязательно, если есть цена.
        [sku] Артикул.
        [title] Название товара.
        [category] Категория товара.
        [traits] Что это за товар, словами из файла правил, например custom_made.
        [price] Цена одной штуки, например 129.90.
        [quantity] Количество штук.
        [delivered_on] День вручения, например 2026-11-24. Оставьте пустым, пока он неизвестен.
       *[arrived] Доставлено ли: yes или no.
    }

orders-preview = Пока ничего не сохранено

orders-stored = Сохранено

orders-new = Новые заказы

orders-changed = Изменённые заказы

orders-same = Без изменений

orders-store = Сохранить заказы

orders-passed-over = Не прочитано, потому что Desk не знает этих столбцов: { $columns }

orders-wrong = В файле ошибки; ничего не сохранено

orders-row = Строка

orders-cell = Столбец

orders-problem = Что не так

orders-no-file = Сначала выберите файл.

orders-not-text = Это не текстовый файл в UTF-8. Сохраните его как «CSV UTF-8» и выберите снова.

orders-too-large = Файл больше 4 МБ. Разделите его.

orders-find = Найти заказ

orders-find-text = Введите номер заказа и почту, на которую он оформлен. Тогда остальное вводить не придётся.

orders-find-go = Найти заказ

orders-find-none = Заказа с таким номером и такой почтой мы не находим. Проверьте и то и другое или напишите нам без этого.

orders-find-without = Написать без поиска заказа

orders-found = Заказ { $reference }

orders-found-text = О каком товаре речь?

orders-choose = Выбрать

orders-item = Товар без названия

orders-known-title = Известный заказ

orders-source =
    { $word ->
        [csv] Из файла
        [woocommerce] Из WooCommerce
        [shopify] Из Shopify
        [medusa] Из Medusa
       *[api] Из системы вашего магазина
    }

orders-by-these = С этими данными
