## Figures of the shop’s cases.

figures-title = Бројке

figures-period = Период

figures-weeks =
    { $word ->
        [4] 4 недеље
       *[13] 3 месеца
        [52] 1 година
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = У овом периоду нема захтева. Бројке се појављују с првим.

figures-warnings = Шта сада одскаче

figures-calm = Ништа не одскаче.

figures-warnings-why = Овде је оно што се у последњих 28 дана јављало јасно чешће него у години пре тога и чешће него што објашњава случај. Мање од 5 захтева не наводимо.

figures-warning = { PERCENT($share) } захтева ({ NUMBER($cases) }), иначе { PERCENT($usual) }

figures-cases = Захтеви

figures-first-answer = Први одговор, половина најдуже

figures-solution = Решење, половина најдуже

figures-most = девет од десет, најдуже: { $time }

figures-in-time = Одговорено како је обећано

figures-solved = Решено

figures-refused = Одбијено

figures-satisfaction = Задовољство

figures-stars-mean = { $whole },{ $part } од 5

figures-answers = оцена: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } од { NUMBER($whole) }

figures-none = још ништа

figures-minutes =
    { $count ->
        [one] { $count } минут
        [few] { $count } минута
       *[other] { $count } минута
    }

figures-hours =
    { $count ->
        [one] { $count } сат
        [few] { $count } сата
       *[other] { $count } сати
    }

figures-days =
    { $count ->
        [one] { $count } дан
        [few] { $count } дана
       *[other] { $count } дана
    }

figures-by-week = Захтеви по недељи

figures-weeks-text = Стубаца, по један за недељу: { NUMBER($count) }. Највиши има оволико захтева: { NUMBER($most) }. Почетак те недеље: { $day }

figures-table = Прикажи као табелу

figures-week = Недеља од

figures-reasons = Разлози

figures-products = По производу

figures-countries = По земљи

figures-name = Назив

figures-bar = Као трака

figures-main-reasons = Најчешћи разлози

figures-unsaid = Није наведено

figures-rest = Сви остали

figures-stars = Звездице

figures-ratings = Оцене

figures-turned-away = Одбијени позиви

figures-turned-away-text = Позиви програма који нису постали захтев, по коду грешке. Лични подаци се не чувају.

figures-code = Код грешке

figures-calls = Позиви

figures-download =
    { $word ->
       *[csv] Преузми као CSV
        [json] Преузми као JSON
    }

figures-reason =
    { $word ->
        [too_small] Премало
        [too_large] Превелико
        [not_as_expected] Не испуњава очекивања
        [no_longer_needed] Више не треба
        [better_price] Негде је јефтиније
        [ordered_by_mistake] Поручено грешком
        [arrived_late] Стигло прекасно
        [poor_quality] Лош квалитет
        [not_tolerated] Реакција коже или тела
       *[other] Нешто друго
    }

figures-seen = На страницама продавнице

figures-seen-text = Броје саме странице, једном по приказу, ако је продавница то укључила. Лични подаци се не чувају, а ко не жели праћење, не броји се.

figures-seen-what = Шта се догодило

figures-seen-views = Прикази странице

figures-seen-ready =
    { $word ->
        [promise] Обећање приказано
        [policy] Правила приказана
        [check] Самопровера отворена
        [request] Образац захтева отворен
        [withdrawal] Одустанак приказан
        [status] Захтев праћен
       *[help] Помоћ приказана
    }

figures-seen-decided =
    { $word ->
        [eligible] Одговор: да
        [eligible_if] Одговор: да, уз услове
        [needs_person] Одговор: гледа запослени
        [not_eligible] Одговор: не
       *[unknown] Одговор: није познато
    }

figures-seen-submitted = Захтев послат

figures-seen-error =
    { $word ->
        [0] Сметња ({ $code }): остао је текст саме странице
        [1] Сметња ({ $code }): остала је кратка картица
       *[2] Сметња ({ $code }): елемент је радио даље
    }
