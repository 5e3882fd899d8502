orders-title = Поруџбине

orders-lead = Предајте Desk-у своје поруџбине. Купци онда мање куцају, а уз захтев видите шта ваша продавница зна.

orders-known = Познатих поруџбина: { NUMBER($count) }

orders-last = Последња измена: { $moment }

orders-file = CSV датотека

orders-file-hint = До 4 MB. У првом реду су називи колона; сваки ред је једна ставка поруџбине.

orders-check = Провери датотеку

orders-columns = Колоне датотеке

orders-column =
    { $word ->
        [reference] Број поруџбине који купац зна. Обавезно.
        [email] Адреса с којом је поручено. Обавезно; чува се само њен хеш.
        [ordered_on] Дан поруџбине, нпр. 2026-11-21.
        [currency] Три слова, нпр. EUR. Обавезно уз цену.
        [sku] Шифра производа.
        [title] Назив производа.
        [category] Категорија производа.
        [traits] Шта је то, речима из правила, нпр. custom_made.
        [price] Цена једног комада, нпр. 129.90.
        [quantity] Број комада.
        [delivered_on] Дан предаје, нпр. 2026-11-24. Оставите празно док га не знате.
       *[arrived] Да ли је стигло: yes или no.
    }

orders-preview = Још ништа није сачувано

orders-stored = Сачувано

orders-new = Нове поруџбине

orders-changed = Измењене поруџбине

orders-same = Без измена

orders-store = Сачувај поруџбине

orders-passed-over = Није прочитано јер Desk не познаје ове колоне: { $columns }

orders-wrong = У датотеци има грешака; ништа није сачувано

orders-row = Ред

orders-cell = Колона

orders-problem = Шта није у реду

orders-no-file = Прво изаберите датотеку.

orders-not-text = Ово није текстуална датотека у UTF-8. Сачувајте је као „CSV UTF-8” и поново је изаберите.

orders-too-large = Датотека је већа од 4 MB. Поделите је.

orders-find = Пронађите своју поруџбину

orders-find-text = Унесите број поруџбине и имејл с којим сте поручили. Онда остало не морате да куцате.

orders-find-go = Пронађи поруџбину

orders-find-none = Не налазимо поруџбину с овим бројем и овим имејлом. Проверите обоје или нам пишите без тога.

orders-find-without = Пишите нам без тражења поруџбине

orders-found = Поруџбина { $reference }

orders-found-text = О ком производу је реч?

orders-choose = Изабери

orders-item = Производ без назива

orders-known-title = Позната поруџбина

orders-source =
    { $word ->
        [csv] Из датотеке
        [woocommerce] Из продавнице на WooCommerce
        [shopify] Из продавнице на Shopify
        [medusa] Из продавнице на Medusa
       *[api] Из система ваше продавнице
    }

orders-by-these = С овим подацима
