orders-title = Поръчки
orders-lead = Въведете тук поръчките си. Така купувачите пишат по-малко, а до заявката виждате какво знае магазинът ви.
orders-known = Известни поръчки: { NUMBER($count) }
orders-last = Последна промяна: { $moment }
orders-file = CSV файл
orders-file-hint = До 4 MB. Първият ред назовава колоните; всеки следващ е един ред от поръчка.
orders-check = Проверете файла
orders-columns = Колони на файла
orders-column =
    { $word ->
        [reference] Номер на поръчката, както го знае купувачът. Задължителен.
        [email] Адресът, с който е поръчано. Задължителен; пази се само негов хеш.
        [ordered_on] Ден на поръчката, като 2026-11-21.
        [currency] Три букви, като EUR. Задължителна при цена.
        [sku] Артикулен номер.
        [title] Име на продукта.
        [category] Категория на продукта.
        [traits] Какво е, с думите на политиката, като custom_made.
        [price] Цена за един брой, като 129.90.
        [quantity] Брой.
        [delivered_on] Ден на предаване, като 2026-11-24. Оставете празно, докато не го знаете.
       *[arrived] Дали е пристигнало: yes или no.
    }
orders-preview = Още нищо не е записано
orders-stored = Записано
orders-new = Нови поръчки
orders-changed = Променени поръчки
orders-same = Известни без промяна
orders-store = Запишете поръчките
orders-passed-over = Не е прочетено, защото тези колони са непознати: { $columns }
orders-wrong = Файлът има грешки; нищо не е записано
orders-row = Ред
orders-cell = Колона
orders-problem = Какво не е наред
orders-no-file = Първо изберете файл.
orders-not-text = Това не е текстов файл в UTF-8. Запазете го като „CSV UTF-8“ и го изберете пак.
orders-too-large = Файлът е над 4 MB. Разделете го.
orders-find = Намерете поръчката си
orders-find-text = Въведете номера на поръчката и имейла, с който сте поръчали. Така не пишете останалото.
orders-find-go = Намерете поръчката
orders-find-none = Не намираме поръчка с този номер и този имейл. Проверете ги или ни пишете без това.
orders-find-without = Пишете ни, без да търсите поръчката
orders-found = Поръчка { $reference }
orders-found-text = За кой продукт се отнася?
orders-choose = Изберете
orders-item = Продукт без име
orders-known-title = Известна поръчка
orders-source =
    { $word ->
        [csv] От файл
        [woocommerce] От WooCommerce
        [shopify] От Shopify
        [medusa] От Medusa
       *[api] От системата на вашия магазин
    }
orders-by-these = При тези данни
