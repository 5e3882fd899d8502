figures-title = Статистика
figures-period = Период
figures-weeks =
    { $word ->
        [4] 4 седмици
       *[13] 3 месеца
        [52] 1 година
    }
figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }
figures-day = { DATE($day, style: "short") }
figures-empty = Няма случаи за това време. Статистиката се появява с първия.
figures-warnings = Какво изпъква сега
figures-calm = Нищо не изпъква.
figures-warnings-why = В списъка е онова, което през последните 28 дни се среща ясно по-често, отколкото през предишната година, и по-често, отколкото обяснява случайността. Под 5 случая не влизат никога.
figures-warning = { PERCENT($share) } от случаите ({ NUMBER($cases) }), обичайно { PERCENT($usual) }
figures-cases = Случаи
figures-first-answer = Първи отговор, половината до
figures-solution = Решение, половината до
figures-most = девет от десет: до { $time }
figures-in-time = Отговорени навреме
figures-solved = Решени
figures-refused = Отхвърлени
figures-satisfaction = Удовлетвореност
figures-stars-mean = { $whole },{ $part } от 5
figures-answers = оценки: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($part) } от { NUMBER($whole) }
figures-none = още няма
figures-minutes =
    { $count ->
        [one] { $count } минута
       *[other] { $count } минути
    }
figures-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
figures-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
figures-by-week = Случаи по седмици
figures-weeks-text = Колони за седмици: { NUMBER($count) }. Най-високата е за седмицата от { $day }, случаи: { NUMBER($most) }.
figures-table = Покажете като таблица
figures-week = Седмица от
figures-reasons = Причини
figures-products = По продукти
figures-countries = По държави
figures-name = Име
figures-bar = Като лента
figures-main-reasons = Най-чести причини
figures-unsaid = Не е казано
figures-rest = Всички други
figures-stars = Звезди
figures-ratings = Оценки
figures-turned-away = Неприети извиквания
figures-turned-away-text = Извиквания на програми, които не станаха случай, по код на грешка. За хората не се пази нищо.
figures-code = Код на грешка
figures-calls = Извиквания
figures-download =
    { $word ->
       *[csv] Изтеглете като CSV
        [json] Изтеглете като JSON
    }
figures-reason =
    { $word ->
        [too_small] Твърде малък
        [too_large] Твърде голям
        [not_as_expected] Не според очакването
        [no_longer_needed] Вече не трябва
        [better_price] Намерен по-евтино
        [ordered_by_mistake] Поръчан по грешка
        [arrived_late] Дошъл късно
        [poor_quality] Лошо качество
        [not_tolerated] Лоша реакция на тялото
       *[other] Нещо друго
    }
figures-seen = На страниците на магазина
figures-seen-text = Броят го самите страници, веднъж за всяко зареждане, където магазинът го е включил. За хората не се пази нищо. Който не иска да бъде следен, не се брои.
figures-seen-what = Какво се случи
figures-seen-views = Зареждания
figures-seen-ready =
    { $word ->
        [promise] Показано обещание
        [policy] Показани правила
        [check] Отворена самопроверка
        [request] Отворен формуляр за заявка
        [withdrawal] Показан отказ от договора
        [status] Проследен случай
       *[help] Показана помощ
    }
figures-seen-decided =
    { $word ->
        [eligible] Отговор: да
        [eligible_if] Отговор: да, с условия
        [needs_person] Отговор: служител ще погледне
        [not_eligible] Отговор: не
       *[unknown] Отговор: неизвестен
    }
figures-seen-submitted = Изпратена заявка
figures-seen-error =
    { $word ->
        [0] Проблем ({ $code }): останаха думите на страницата
        [1] Проблем ({ $code }): остана кратката карта
       *[2] Проблем ({ $code }): елементът продължи
    }
