figures-title = Статистика
figures-period = Період
figures-weeks =
    { $word ->
        [4] 4 тижні
       *[13] 3 місяці
        [52] 1 рік
    }
figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = За цей час звернень немає. Статистика з’явиться з першим.
figures-warnings = Що зараз впадає в око
figures-calm = Нічого особливого.
figures-warnings-why = У списку те, що за останні 28 днів траплялося помітно частіше, ніж за рік до того, і частіше, ніж пояснює випадок. Менш як 5 звернень сюди не потрапляє.
figures-warning = { PERCENT($share) } звернень ({ NUMBER($cases) }), зазвичай { PERCENT($usual) }
figures-cases = Звернення
figures-first-answer = Час першої відповіді, для половини
figures-solution = Час до рішення, для половини
figures-most = для дев’яти з десяти: { $time }
figures-in-time = Відповіді вчасно
figures-solved = Вирішено
figures-refused = Відхилено
figures-satisfaction = Задоволеність
figures-stars-mean = { $whole },{ $part } з 5
figures-answers = оцінок: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } з { NUMBER($whole) }
figures-none = ще немає
figures-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
figures-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
figures-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
figures-by-week = Звернення за тижнями
figures-weeks-text = Стовпців за тижні: { NUMBER($count) }. Найвищий — тиждень з { $day }, звернень: { NUMBER($most) }.
figures-table = Показати як таблицю
figures-week = Тиждень з
figures-reasons = Причини
figures-products = За товарами
figures-countries = За країнами
figures-name = Назва
figures-bar = Як смужка
figures-main-reasons = Найчастіші причини
figures-unsaid = Не вказано
figures-rest = Усі інші
figures-stars = Зірки
figures-ratings = Оцінки
figures-turned-away = Відхилені виклики
figures-turned-away-text = Виклики програм, що не стали зверненням, за кодом помилки. Про людей нічого не зберігаємо.
figures-code = Код помилки
figures-calls = Виклики
figures-download =
    { $word ->
       *[csv] Завантажити як CSV
        [json] Завантажити як JSON
    }
figures-reason =
    { $word ->
        [too_small] Замалий
        [too_large] Завеликий
        [not_as_expected] Не виправдав очікувань
        [no_longer_needed] Уже не потрібен
        [better_price] Деінде дешевше
        [ordered_by_mistake] Помилкове замовлення
        [arrived_late] Прийшов запізно
        [poor_quality] Погана якість
        [not_tolerated] Погана реакція тіла
       *[other] Щось інше
    }
figures-seen = На сторінках магазину
figures-seen-text = Рахують самі сторінки, раз за кожен перегляд, де магазин це ввімкнув. Про людей нічого не зберігаємо. Хто просить не стежити, того не рахуємо.
figures-seen-what = Що сталося
figures-seen-views = Перегляди
figures-seen-ready =
    { $word ->
        [promise] Показано обіцянку
        [policy] Показано правила
        [check] Відкрито самоперевірку
        [request] Відкрито форму запиту
        [withdrawal] Показано відмову від договору
        [status] Переглянуто звернення
       *[help] Показано допомогу
    }
figures-seen-decided =
    { $word ->
        [eligible] Відповідь: так
        [eligible_if] Відповідь: так, з умовами
        [needs_person] Відповідь: розгляне менеджер
        [not_eligible] Відповідь: ні
       *[unknown] Відповідь: невідомо
    }
figures-seen-submitted = Запит надіслано
figures-seen-error =
    { $word ->
        [0] Збій ({ $code }): лишилися власні слова сторінки
        [1] Збій ({ $code }): лишилася коротка картка
       *[2] Збій ({ $code }): елемент працював далі
    }
