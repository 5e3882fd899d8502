## Inbox

inbox-skip = К содержимому

inbox-pages = Страницы

inbox-shop = Магазин

inbox-account = Ваш аккаунт

inbox-not-allowed-title = У вас нет на это прав

inbox-not-allowed-text = Ничего не изменено. Владелец магазина может дать вам другую роль.

inbox-state =
    { $word ->
        [received] Новое
        [in_review] На проверке
        [waiting] Ждёт покупателя
        [accepted] Одобрено
        [refused] Отказано
       *[completed] Закрыто
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Заказ, почта, имя, товар или обращение

inbox-case-label = Вид обращения

inbox-every-case = Все виды

inbox-needs-answer = Ждёт ответа

inbox-clear = Сбросить

inbox-overdue = Ответ просрочен с: { $moment }

inbox-answer-by = Ответить до: { $moment }

inbox-overdue-count =
    { $count ->
        [one] Просрочен { $count } ответ.
        [few] Просрочены { $count } ответа.
        [many] Просрочено { $count } ответов.
       *[other] Просрочено { $count } ответа.
    }

inbox-first-page = Первая страница

inbox-next-page = Следующая страница

inbox-export = Скачать этот список:

inbox-cases = Обращения

inbox-case-before = Предыдущее обращение

inbox-case-after = Следующее обращение

inbox-action =
    { $word ->
        [approve] Одобрить
        [ask] Спросить покупателя
        [decline] Отказать
        [exception] Сделать исключение
        [goods] Товар получен
        [parcel] Что-то в пути
        [refund] Деньги возвращены
        [solved] Решено иначе
        [write] Написать покупателю
        [review] Начать проверку
       *[reopen] Открыть снова
    }

inbox-action-hint =
    { $word ->
        [approve] Покупатель получит то, о чём просит.
        [ask] Обращение ждёт ответа покупателя.
        [decline] Напишите, почему и что покупатель может сделать теперь.
        [exception] Вы даёте больше, чем требуют правила и закон. Это отмечается как исключение.
        [goods] Покупатель узнает, что товар пришёл.
        [parcel] Наклейка, замена или товар из ремонта: покупатель получит номер и ссылку.
        [refund] Деньги отправлены покупателю. Обращение закрывается.
        [solved] Покупатель получил не деньги, а что-то другое. Обращение закрывается.
        [write] Статус не меняется.
        [review] Покупатель увидит, что обращением занимаются.
       *[reopen] Обращение снова проверяется.
    }

inbox-action-go =
    { $word ->
        [approve] Одобрить
        [ask] Отправить вопрос
        [decline] Отказать
        [exception] Одобрить как исключение
        [goods] Сохранить
        [parcel] Сохранить
        [refund] Закрыть: деньги возвращены
        [solved] Закрыть: решено
        [write] Отправить сообщение
        [review] Начать проверку
       *[reopen] Открыть снова
    }

inbox-goods-message = Мы получили товар.

inbox-message-optional = Сообщение покупателю, если хотите

inbox-message-hint = Покупатель прочитает его на странице статуса. Язык покупателя: { $language }

inbox-template = Текст

inbox-put-in = Вставить

inbox-tracking-number = Трек-номер

inbox-tracking-link = Ссылка для отслеживания

inbox-resolution = Решение

inbox-taken-back = Обращение отозвано покупателем

inbox-amount = Возвращённая сумма

inbox-currency = Валюта

inbox-words-missing = Пока не сохранено: напишите покупателю, почему или что вам нужно.

inbox-places-left = Пока не сохранено: в сообщении есть место в фигурных скобках, его надо заполнить.

inbox-link-wrong = Пока не сохранено: ссылка должна начинаться с https://.

inbox-parcel-missing = Пока не сохранено: введите трек-номер или ссылку.

inbox-solution-missing = Пока не сохранено: выберите, как это решено.

inbox-amount-wrong = Пока не сохранено: введите сумму в виде 12,90, без разделителя тысяч, и валюту, например EUR.

inbox-too-long = Пока не сохранено: в сообщении больше 2000 знаков.

inbox-exception = Исключение

inbox-rating = Оценка покупателя

inbox-stars = { $stars } из 5

inbox-erase = Удалить личные данные

inbox-erase-text = Имя, почта, номер заказа, сообщения и фото удаляются навсегда. Данные для статистики остаются.

inbox-erase-sure = Да, удалить навсегда

inbox-step =
    { $word ->
        [message] Сообщение
        [tracking] Посылка
        [photos] Фото
       *[state] Отмечено
    }

inbox-actor =
    { $word ->
        [buyer] Покупатель
        [shop] Магазин
       *[desk] Автоматически
    }

inbox-gives =
    { $word ->
        [law] По закону:
       *[shop] По вашим правилам:
    }

inbox-refuses =
    { $word ->
        [law] Против — по закону:
       *[shop] Против — по вашим правилам:
    }

inbox-not-told = Покупатель не сообщил:

inbox-opens-on = Первый день

inbox-send-by = Срок отправки товара

inbox-money-by = Срок возврата денег

inbox-unlimited = Бессрочно

inbox-person-decides = Это решает сотрудник вашего магазина.

inbox-conditions = Условия

inbox-holds = выполнено

inbox-fails = не выполнено

inbox-open = неизвестно

inbox-staff = Команда

inbox-role =
    { $word ->
        [owner] Владелец
        [agent] Оператор
       *[reader] Наблюдатель
    }

inbox-role-label = Роль

inbox-role-hint = Владельцам можно всё. Операторы отвечают и скачивают. Наблюдатели только смотрят.

inbox-person =
    { $word ->
        [active] Доступ есть
        [invited] Есть приглашение
        [expired] Приглашение истекло
       *[off] Доступ отключён
    }

inbox-invite = Пригласить

inbox-invite-go = Создать ссылку

inbox-link-text = Передайте эту ссылку. Для кого: { $name }. Она работает один раз, 7 дней, и больше не показывается.

inbox-new-link = Новая ссылка

inbox-switch-off = Отключить

inbox-switch-on = Включить

inbox-save = Сохранить

inbox-remove = Удалить

inbox-fields-wrong = Ничего не изменено: введите имя и почту в виде name@example.com.

inbox-last-owner = Ничего не изменено: магазину сначала нужен ещё один владелец, который может войти.

inbox-other-shop = Ничего не изменено: этот человек работает и в другом магазине. Ссылку может создать владелец обоих.

inbox-one-password = Прежний общий пароль всё ещё открывает всё. Когда у каждого будет аккаунт, уберите его.

inbox-one-password-go = Убрать общий пароль

inbox-login-wrong = Почта и пароль не подходят друг к другу.

inbox-forgotten = Забыли пароль? Новую ссылку даст владелец магазина.

inbox-setup-title = Ваш аккаунт для входящих

inbox-setup-text = Вы владелец: вам видны все обращения, и вы можете приглашать коллег.

inbox-setup-go = Создать аккаунт

inbox-invitation-title = Обращения покупателей: { $shop }

inbox-invitation-text = Добро пожаловать, { $name }! Придумайте пароль; потом входите по своей почте.

inbox-invitation-closed = Приглашение работает один раз, 7 дней. Попросите новую ссылку у владельца магазина.

inbox-your-name = Ваше имя

inbox-your-email = Ваша почта

inbox-name-wrong = Введите имя, до 80 знаков.

inbox-change-password = Сменить пароль

inbox-current-password = Текущий пароль

inbox-everywhere = Выйти везде

inbox-everywhere-text = На всех компьютерах и телефонах, и на этом тоже.

inbox-templates = Тексты

inbox-templates-text = Ваши готовые тексты для ответов. Покупатель получает текст на своём языке, а если его нет — на первом языке магазина.

inbox-places = Desk сам подставляет: { LIST($places) }

inbox-no-templates = Текстов пока нет.

inbox-new-template = Новый текст

inbox-template-name = Название текста

inbox-text = Текст

inbox-template-wrong = Пока не сохранено: введите название и текст до 2000 знаков.
