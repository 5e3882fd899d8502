## Desk

desk-language-name = Русский

desk-language = Язык

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Выйти

desk-ask-person = Спросить сотрудника

desk-yes = Да

desk-no = Нет

desk-not-found-title = Здесь ничего нет

desk-not-found-text = Проверьте адрес. Если вы перешли по нашей ссылке, скопируйте её целиком.

desk-forbidden-title = Эта форма больше не действует

desk-forbidden-text = Ничего не изменено. Вернитесь, обновите страницу и попробуйте снова.

desk-too-many-title = Слишком много попыток

desk-too-many-text = Подождите. Осталось секунд: { NUMBER($seconds) }.

desk-unavailable-title = Сейчас это не получается

desk-unavailable-text = Это наша ошибка. То, что вы отправили, не сохранено. Вернитесь и попробуйте чуть позже.

desk-login-title = Вход

desk-login-text = Обращения покупателей: { $shop }

desk-password = Пароль

desk-login-go = Войти

desk-login-wrong = Неверный пароль.

desk-no-password = Пароль ещё не задан. Откройте ссылку для настройки, которую программа вывела при запуске.

desk-setup-title = Придумайте пароль

desk-setup-text = Он открывает входящие с обращениями ваших покупателей.

desk-password-hint = Не меньше 10 знаков. Несколько слов подряд легко запомнить.

desk-password-again = Пароль ещё раз

desk-password-differs = Пароли не совпадают.

desk-setup-go = Задать пароль

desk-setup-closed-title = Эта ссылка больше не работает

desk-setup-closed-text = Ссылка для настройки работает один раз. Если пароль задан, войдите. Если нет, перезапустите программу: она выведет новую ссылку.

desk-inbox = Входящие

desk-search-label = Номер заказа или обращения

desk-search-go = Найти

desk-all = Все

desk-states = Показать по статусу

desk-pages = Страницы списка

desk-older = Более старые

desk-newest = Самые новые

desk-inbox-empty = Обращений пока нет. Новые появятся здесь.

desk-nothing-found = Ничего не найдено. Выберите другой статус или сократите запрос.

desk-all-requests = Все обращения

desk-buyer-wrote = Пишет покупатель

desk-buyer-read = Что видел покупатель

desk-facts = Подробности

desk-email = Почта

desk-name = Имя

desk-sku = Артикул

desk-quantity = Количество

desk-price = Уплаченная цена

desk-wish = Пожелание

desk-reason = Причина

desk-serials = Серийные номера

desk-wanted = Что нужно взамен

desk-country = Страна

desk-ordered-on = Заказано

desk-delivered-on = Доставлено

desk-noticed-on = Дефект замечен

desk-buyer-language = Язык покупателя

desk-verdict = Что говорят правила и закон

desk-no-verdict = Решение не записано. Пожалуйста, решите сами.

desk-older-policy = Решено по прежним правилам. С тех пор ваши правила изменились.

desk-other-policy-shown = На странице покупателя была другая версия правил. Покупатель мог прочитать другое.

desk-last-day = Последний день

desk-way-back = Обратную пересылку оплачивает

desk-refund = Возврат денег

desk-remedies = Что возможно

desk-says-no = Что против

desk-decided-at = По времени магазина: { $moment }

desk-answer = Ответ

desk-new-state = Статус

desk-message-to-buyer = Сообщение покупателю

desk-message-hint = Покупатель прочитает его на странице статуса.

desk-refusal-needs-words = Напишите покупателю, почему и что теперь можно сделать.

desk-changed-meanwhile = Не сохранено: обращение за это время изменилось. Посмотрите историю и сохраните снова.

desk-save = Сохранить ответ

desk-you-read = Что вы видели при отправке

desk-keep-link = Сохраните ссылку на страницу статуса. Эту страницу может прочитать любой, у кого есть ссылка.

desk-receipt-title = Мы получили ваше обращение

desk-receipt-text = Это ваше подтверждение. Распечатайте или сохраните эту страницу.

desk-check-sum = Контрольная сумма

desk-follow = Следить за обращением

desk-mail-note =
    { $state ->
        [queued] Мы отправляем это подтверждение и на вашу почту. Если оно не придёт, проверьте папку «Спам».
        [sent] Мы отправили это подтверждение и на вашу почту.
        [failed] Нам не удалось доставить это подтверждение на вашу почту. Распечатайте или сохраните эту страницу.
       *[none] Мы не отправляем это подтверждение по эл. почте. Распечатайте или сохраните эту страницу.
    }

desk-mail-title = Подтверждение по эл. почте

desk-mail-shop =
    { $state ->
        [queued] Ещё не отправлено. Следующая попытка: { $moment }
        [sent] Отправлено: { $moment }
        [failed] Не доставлено. Сообщите покупателю другим способом, что обращение у вас.
       *[none] Не отправлялось: тогда не было почтового сервера или на этот адрес письма отправить нельзя.
    }

desk-mail-failed = Письмо не доставлено

desk-mail-attempts = Попытки

desk-mail-why = Причина

desk-mail-reason =
    { $reason ->
        [recipient] Почтовый сервер не принимает письма на этот адрес.
        [message] Почтовый сервер не принимает это письмо.
        [address] На этот адрес письма отправить нельзя.
        [sender] Почтовый сервер не даёт отправлять с адреса вашего магазина.
        [login] Почтовый сервер не принимает имя пользователя или пароль.
        [security] Не удалось установить шифрованное соединение с почтовым сервером.
        [later] Почтовый сервер просит повторить позже.
        [expired] Слишком долго не получалось; мы прекратили попытки.
       *[connection] Почтовый сервер недоступен.
    }

desk-mail-answer = Ответ почтового сервера

desk-mail-again = Повторить

desk-letter-subject =
    { $case ->
        [withdrawal] Ваш отказ от покупки получен: { $id }
       *[other] Ваше обращение получено: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: ваш отказ от покупки получен { $moment }. Пожалуйста, сохраните это подтверждение.
       *[other] { $shop }: ваше обращение получено { $moment }. Пожалуйста, сохраните это подтверждение.
    }

desk-letter-moment = { $moment } (часовой пояс: { $zone })

desk-letter-next-title = Что будет дальше

desk-letter-next =
    { $case ->
        [withdrawal] Отправлять отказ ещё раз не надо. Страница статуса покажет, что происходит с товаром и деньгами.
       *[other] Мы посмотрим обращение и ответим на странице статуса. До этого ничего делать не надо.
    }

desk-letter-why = Это письмо отправлено автоматически: ваш адрес указан в обращении в магазин ({ $shop }). Если обращались не вы, сообщите нам.

desk-form-title = Написать в магазин: { $shop }

desk-form-text = Вы сразу получите подтверждение и ссылку на наш ответ.

desk-form-case = О чём речь?

desk-your-email = Ваша почта

desk-your-country = Ваша страна

desk-country-hint = Две буквы, например DE

desk-delivered-optional = День доставки, если знаете

desk-your-words = Своими словами

desk-leave-empty = Оставьте это поле пустым

desk-form-go = Отправить обращение

desk-order-wrong = Введите номер заказа из письма о заказе.

desk-email-wrong = Напишите в виде name@example.com.

desk-not-sent-fields = Пока не отправлено. Исправьте отмеченные поля и отправьте снова.

desk-not-sent-trap = Пока не отправлено. Браузер заполнил скрытое поле. Проверьте текст и отправьте снова.

desk-not-sent-other-site = Пока не отправлено. Вы пришли с другого сайта. Проверьте, что здесь написано, и отправьте сами.

desk-not-sent-before = Эта форма уже приходила с другим текстом, и то обращение у нас. Чтобы отправить и это, нажмите кнопку ещё раз.

desk-state =
    { $word ->
        [received] Получено
        [in_review] На проверке
        [accepted] Одобрено
        [refused] Отказано
       *[completed] Закрыто
    }

desk-status-lead =
    { $word ->
        [received] Мы получили ваше обращение. Его пока никто не смотрел.
        [in_review] Мы рассматриваем ваше обращение.
        [accepted] Мы одобрили ваше обращение.
        [refused] Мы отказали по вашему обращению. Почему — в нашем сообщении ниже.
       *[completed] Ваше обращение закрыто.
    }

desk-verdict-status =
    { $word ->
        [eligible] Да: покупателю можно
        [eligible_if] Да, если подтвердятся неясные условия
        [needs_person] Решаете вы
        [not_eligible] Нет
       *[unknown] Неясно: не хватает данных
    }

desk-basis =
    { $word ->
        [law] закон
       *[shop] ваши правила
    }

desk-party =
    { $word ->
        [buyer] Покупатель
       *[shop] Магазин
    }

desk-refusal-reason =
    { $word ->
        [period_over] Последний день прошёл
        [not_yet] Первый день ещё не настал
        [rule_refuses] По правилам такие товары обратно не берут
        [legal_exception] Закон делает исключение для таких товаров
        [condition_fails] Условие не выполнено
        [limit_reached] Лимит уже исчерпан
        [bundle_whole] Возвращается только весь комплект
        [no_legal_right] Закон не даёт такого права
        [already_returned] Уже возвращено или заявлено
        [not_late] Опоздания нет
       *[no_rule] В правилах об этом ничего нет
    }

desk-item-state =
    { $word ->
        [unused] Не использовали
        [unopened] Не вскрывали
        [tags_attached] Бирки на месте
        [seal_intact] Пломба цела
        [complete] Все части на месте
        [original_packaging] Заводская упаковка
        [not_activated] Не активировали
        [data_erased] Данные удалены
        [serial_number_matches] Серийный номер совпадает
        [undamaged] Без повреждений
        [clean] Чистый
        [used_as_intended] Использовали по назначению
        [original_buyer] Первый покупатель
        [fault_reaches_measure] Дефект достигает порога из гарантии
        [proof_of_purchase] Подтверждение покупки
        [same_kind] Тот же вид и размер
       *[not_started] Не запускали и не скачивали
    }

case-letter-subject =
    { $word ->
        [waiting] У нас вопрос по вашему обращению: { $id }
        [accepted] Ваше обращение одобрено: { $id }
        [refused] По вашему обращению отказано: { $id }
        [completed] Ваше обращение закрыто: { $id }
       *[other] Новости по вашему обращению: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } рассматривает ваше обращение.
        [waiting] { $shop }: чтобы продолжить, нам нужно кое-что от вас.
        [accepted] { $shop }: ваше обращение одобрено.
        [refused] { $shop }: по вашему обращению отказано.
        [completed] { $shop }: ваше обращение закрыто.
       *[other] { $shop }: есть новости по вашему обращению.
    }

case-letter-next =
    { $word ->
        [waiting] Напишите нам на странице статуса. Тогда мы продолжим.
        [accepted] Мы сделаем то, о чём написали вам. От вас что-то нужно, только если мы просим об этом в сообщении.
        [refused] Если вы не согласны, напишите нам на странице статуса.
        [completed] Больше ничего. Если остались вопросы, напишите нам на странице статуса. Там же можно оценить нашу работу.
       *[other] Мы ответим на странице статуса, как только узнаем больше.
    }

case-letter-state = Статус

desk-letter-plain = Если та страница не открывается, эта работает в любом браузере:
