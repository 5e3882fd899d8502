## Figures of the shop’s cases.

figures-title = Статистика

figures-period = Период

figures-weeks =
    { $word ->
        [4] 4 недели
       *[13] 3 месяца
        [52] 1 год
    }

figures-span = { DATE($from, style: "long") } — { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = За это время обращений нет. Статистика появится с первым.

figures-warnings = Что сейчас необычно

figures-calm = Ничего необычного.

figures-warnings-why = Здесь то, что за последние 28 дней встречалось явно чаще, чем за год до этого, и чаще, чем бывает случайно. Если обращений меньше 5, их здесь нет.

figures-warning = { PERCENT($share) } обращений ({ NUMBER($cases) }), обычно { PERCENT($usual) }

figures-cases = Обращения

figures-first-answer = Первый ответ: срок для половины

figures-solution = Решение: срок для половины

figures-most = для девяти из десяти: { $time }

figures-in-time = Ответ в обещанный срок

figures-solved = Решено

figures-refused = Отказано

figures-satisfaction = Оценка покупателей

figures-stars-mean = { $whole },{ $part } из 5

figures-answers = оценок: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } из { NUMBER($whole) }

figures-none = пока нет

figures-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

figures-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }

figures-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

figures-by-week = Обращения по неделям

figures-weeks-text = Столбцов (по одному на неделю): { NUMBER($count) }. В самом высоком обращений: { NUMBER($most) }. Начало той недели: { $day }

figures-table = Показать таблицей

figures-week = Неделя с

figures-reasons = Причины

figures-products = По товарам

figures-countries = По странам

figures-name = Название

figures-bar = Полосой

figures-main-reasons = Самые частые причины

figures-unsaid = Не указано

figures-rest = Все остальные

figures-stars = Звёзды

figures-ratings = Оценки

figures-turned-away = Отклонено

figures-turned-away-text = Вызовы программ, которые не стали обращениями, по коду ошибки. Никаких личных данных не хранится.

figures-code = Код ошибки

figures-calls = Вызовы

figures-download =
    { $word ->
       *[csv] Скачать как CSV
        [json] Скачать как JSON
    }

figures-reason =
    { $word ->
        [too_small] Мало по размеру
        [too_large] Велико по размеру
        [not_as_expected] Не то, что ожидалось
        [no_longer_needed] Больше не нужно
        [better_price] Нашлось дешевле
        [ordered_by_mistake] Заказ по ошибке
        [arrived_late] Пришло поздно
        [poor_quality] Плохое качество
        [not_tolerated] Реакция организма
       *[other] Другое
    }

figures-seen = На страницах магазина

figures-seen-text = Считают сами страницы, один раз за просмотр, если магазин это включил. Личные данные не хранятся, а кто просит не отслеживать, не считается.

figures-seen-what = Что произошло

figures-seen-views = Просмотры страниц

figures-seen-ready =
    { $word ->
        [promise] Обещание показано
        [policy] Правила показаны
        [check] Самопроверка открыта
        [request] Форма обращения открыта
        [withdrawal] Отказ от покупки показан
        [status] Обращение просмотрено
       *[help] Помощь показана
    }

figures-seen-decided =
    { $word ->
        [eligible] Ответ: да
        [eligible_if] Ответ: да, с условиями
        [needs_person] Ответ: посмотрит сотрудник
        [not_eligible] Ответ: нет
       *[unknown] Ответ: неизвестно
    }

figures-seen-submitted = Обращение отправлено

figures-seen-error =
    { $word ->
        [0] Сбой ({ $code }): остался собственный текст страницы
        [1] Сбой ({ $code }): осталась короткая карточка
       *[2] Сбой ({ $code }): элемент продолжил работу
    }
