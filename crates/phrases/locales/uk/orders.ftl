orders-title = Замовлення
orders-lead = Передайте сюди замовлення. Тоді покупці пишуть менше, а біля запиту ви бачите, що знає ваш магазин.
orders-known = Відомі замовлення: { NUMBER($count) }
orders-last = Остання зміна: { $moment }
orders-file = Файл CSV
orders-file-hint = До 4 МБ. Перший рядок називає стовпці; кожен наступний — одна позиція замовлення.
orders-check = Перевірити файл
orders-columns = Стовпці файлу
orders-column =
    { $word ->
        [reference] Номер замовлення, який знає покупець. Обов’язковий.
        [email] Адреса, вказана в замовленні. Обов’язкова; зберігаємо лише її хеш.
        [ordered_on] День замовлення, як 2026-11-21.
        [currency] Три літери, як EUR. Обов’язкова, якщо є ціна.
        [sku] Артикул.
        [title] Назва товару.
        [category] Категорія товару.
        [traits] Що це, словами правил, як custom_made.
        [price] Ціна за одиницю, як 129.90.
        [quantity] Кількість.
        [delivered_on] День вручення, як 2026-11-24. Залиште порожнім, доки його не знаєте.
       *[arrived] Чи дійшло: yes або no.
    }
orders-preview = Ще нічого не збережено
orders-stored = Збережено
orders-new = Нові замовлення
orders-changed = Змінені замовлення
orders-same = Уже відомі без змін
orders-store = Зберегти замовлення
orders-passed-over = Не прочитано, бо ці стовпці невідомі: { $columns }
orders-wrong = У файлі є помилки; нічого не збережено
orders-row = Рядок
orders-cell = Стовпець
orders-problem = Що не так
orders-no-file = Спершу оберіть файл.
orders-not-text = Це не текстовий файл у UTF-8. Збережіть його як «CSV UTF-8» і оберіть знову.
orders-too-large = Файл більший за 4 МБ. Розділіть його.
orders-find = Знайдіть своє замовлення
orders-find-text = Введіть номер замовлення й пошту, вказану в замовленні. Решту тоді писати не треба.
orders-find-go = Знайти замовлення
orders-find-none = Ми не знаходимо замовлення з таким номером і поштою. Перевірте їх або напишіть нам без цього.
orders-find-without = Написати нам без пошуку замовлення
orders-found = Замовлення { $reference }
orders-found-text = Про який товар ідеться?
orders-choose = Обрати
orders-item = Товар без назви
orders-known-title = Відоме замовлення
orders-source =
    { $word ->
        [csv] Із файлу
        [woocommerce] Із WooCommerce
        [shopify] Із Shopify
        [medusa] Із Medusa
       *[api] Із системи вашого магазину
    }
orders-by-these = За цими даними
