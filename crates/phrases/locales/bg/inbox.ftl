inbox-skip = Към съдържанието
inbox-pages = Страници
inbox-shop = Магазин
inbox-account = Вашият профил
inbox-not-allowed-title = Нямате право на това
inbox-not-allowed-text = Нищо не е променено. Собственикът на магазина може да ви даде друга роля.
inbox-state =
    { $word ->
        [received] Нова
        [in_review] Разглежда се
        [waiting] Чака купувача
        [accepted] Приета
        [refused] Отхвърлена
       *[completed] Приключена
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Поръчка, имейл, име, продукт или случай
inbox-case-label = Вид случай
inbox-every-case = Всички видове
inbox-needs-answer = Чака отговор
inbox-clear = Изчистване
inbox-overdue = Просрочен от { $moment }
inbox-answer-by = Отговор до { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } отговор е просрочен.
       *[other] { $count } отговора са просрочени.
    }
inbox-first-page = Първа страница
inbox-next-page = Следваща страница
inbox-export = Изтеглете този списък:
inbox-cases = Случаи
inbox-case-before = Предишен случай
inbox-case-after = Следващ случай
inbox-action =
    { $word ->
        [approve] Приемане
        [ask] Въпрос към купувача
        [decline] Отхвърляне
        [exception] Изключение
        [goods] Стоката пристигна
        [parcel] Нещо е на път
        [refund] Парите са върнати
        [solved] Решено по друг начин
        [write] Съобщение до купувача
        [review] Начало на разглеждане
       *[reopen] Отваряне отново
    }
inbox-action-hint =
    { $word ->
        [approve] Купувачът получава каквото иска.
        [ask] Случаят чака отговора на купувача.
        [decline] Кажете защо и какво може да направи купувачът сега.
        [exception] Давате повече, отколкото искат правилата и законът. Отбелязва се като изключение.
        [goods] Купувачът научава, че стоката е пристигнала.
        [parcel] Товарителница, нов или поправен продукт: купувачът получава номер и връзка.
        [refund] Парите са на път обратно. Това приключва случая.
        [solved] Купувачът получи нещо различно от пари. Това приключва случая.
        [write] Състоянието остава същото.
        [review] Купувачът вижда, че някой разглежда заявката.
       *[reopen] Случаят се връща за разглеждане.
    }
inbox-action-go =
    { $word ->
        [approve] Приемете
        [ask] Изпратете въпроса
        [decline] Отхвърлете
        [exception] Приемете като изключение
        [goods] Запазете
        [parcel] Запазете
        [refund] Приключете с върнати пари
        [solved] Приключете като решен
        [write] Изпратете съобщението
        [review] Започнете разглеждане
       *[reopen] Отворете отново
    }
inbox-goods-message = Получихме стоката.
inbox-message-optional = Съобщение до купувача, по желание
inbox-message-hint = Купувачът го чете на страницата на заявката. Език на купувача: { $language }
inbox-template = Текст
inbox-put-in = Вмъкнете
inbox-tracking-number = Номер за проследяване
inbox-tracking-link = Връзка за проследяване
inbox-resolution = Решение
inbox-taken-back = Купувачът оттегли заявката
inbox-amount = Върната сума
inbox-currency = Валута
inbox-words-missing = Още не е запазено: кажете на купувача защо или какво ви трябва.
inbox-places-left = Още не е запазено: в съобщението има място във фигурни скоби, което трябва да попълните.
inbox-link-wrong = Още не е запазено: връзката трябва да започва с https://.
inbox-parcel-missing = Още не е запазено: въведете номер за проследяване или връзка.
inbox-solution-missing = Още не е запазено: изберете как е решено.
inbox-amount-wrong = Още не е запазено: въведете сума като 12.90, без знак за хиляди, и валута като EUR.
inbox-too-long = Още не е запазено: съобщението има над 2000 знака.
inbox-exception = Изключение
inbox-rating = Оценка на купувача
inbox-stars = { $stars } от 5
inbox-erase = Изтриване на личните данни
inbox-erase-text = Име, имейл, номер на поръчка, съобщения и снимки изчезват завинаги. Данните за статистиката остават.
inbox-erase-sure = Да, изтрийте завинаги
inbox-step =
    { $word ->
        [message] Съобщение
        [tracking] Пратка
        [photos] Снимки
       *[state] Отбелязано
    }
inbox-actor =
    { $word ->
        [buyer] Купувач
        [shop] Магазин
       *[desk] Автоматично
    }
inbox-gives =
    { $word ->
        [law] По закон:
       *[shop] По вашите правила:
    }
inbox-refuses =
    { $word ->
        [law] Против, по закон:
       *[shop] Против, по вашите правила:
    }
inbox-not-told = Купувачът не е казал:
inbox-opens-on = Първи ден
inbox-send-by = Изпращане на стоката до
inbox-money-by = Връщане на парите до
inbox-unlimited = Без край
inbox-person-decides = За това решава служител на вашия магазин.
inbox-conditions = Условия
inbox-holds = изпълнено
inbox-fails = неизпълнено
inbox-open = отворено
inbox-staff = Екип
inbox-role =
    { $word ->
        [owner] Собственик
        [agent] Служител
       *[reader] Читател
    }
inbox-role-label = Роля
inbox-role-hint = Собственикът може всичко. Служителят отговаря и изтегля. Читателят само гледа.
inbox-person =
    { $word ->
        [active] Активен профил
        [invited] Поканен профил
        [expired] Изтекла покана
       *[off] Изключен профил
    }
inbox-invite = Поканете някого
inbox-invite-go = Направете връзка
inbox-link-text = Дайте тази връзка на { $name }. Тя работи веднъж, 7 дни, и повече не се показва.
inbox-new-link = Нова връзка
inbox-switch-off = Изключете
inbox-switch-on = Включете
inbox-save = Запазете
inbox-remove = Махнете
inbox-fields-wrong = Нищо не е променено: въведете име и имейл като name@example.com.
inbox-last-owner = Нищо не е променено: магазинът първо има нужда от друг собственик, който може да влиза.
inbox-other-shop = Нищо не е променено: този човек работи и за друг магазин. Връзката може да направи собственик и на двата магазина.
inbox-one-password = Старата обща парола още отваря всичко. Махнете я, щом всеки колега има профил.
inbox-one-password-go = Махнете общата парола
inbox-login-wrong = Имейлът и паролата не си пасват.
inbox-forgotten = Забравена парола? Собственикът на магазина може да ви даде нова връзка.
inbox-setup-title = Вашият профил за заявките
inbox-setup-text = Вие сте собственикът: виждате всяка заявка и можете да каните колеги.
inbox-setup-go = Направете профил
inbox-invitation-title = Заявки на купувачи на { $shop }
inbox-invitation-text = Добре дошли, { $name }. Изберете парола; после влизате с имейла си.
inbox-invitation-closed = Поканата работи веднъж, 7 дни. Поискайте нова връзка от собственика на магазина.
inbox-your-name = Вашето име
inbox-your-email = Вашият имейл
inbox-name-wrong = Въведете името си; до 80 знака.
inbox-change-password = Смяна на паролата
inbox-current-password = Сегашна парола
inbox-everywhere = Изход навсякъде
inbox-everywhere-text = На всеки компютър и телефон, включително този.
inbox-templates = Текстове
inbox-templates-text = Ваши думи за отговори. Купувачът получава текст на своя език или на първия език на вашия магазин.
inbox-places = Тези места се попълват от програмата: { LIST($places) }
inbox-no-templates = Още няма текстове.
inbox-new-template = Нов текст
inbox-template-name = Име на текста
inbox-text = Текст
inbox-template-wrong = Още не е запазено: въведете име и текст до 2000 знака.
