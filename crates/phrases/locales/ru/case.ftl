case-state =
    { $word ->
        [received] Получено
        [in_review] На проверке
        [waiting] Ждёт вас
        [accepted] Одобрено
        [refused] Отказано
       *[completed] Закрыто
    }

case-lead =
    { $word ->
        [received] Мы получили ваше обращение. Его пока никто не смотрел.
        [in_review] Мы рассматриваем ваше обращение.
        [waiting] Нам нужно кое-что от вас, чтобы продолжить. Что именно — в нашем сообщении ниже.
        [accepted] Мы одобрили ваше обращение.
        [refused] Мы отказали по вашему обращению. Почему — в нашем сообщении ниже.
       *[completed] Ваше обращение закрыто.
    }

case-since = С этого времени: { $moment }

case-next-title = Что будет дальше

case-next =
    { $word ->
        [received] Мы посмотрим обращение и ответим здесь. До этого ничего делать не надо.
        [in_review] Мы ответим здесь, как только узнаем больше. До этого ничего делать не надо.
        [waiting] Напишите нам на этой странице. Тогда мы продолжим.
        [accepted] Мы сделаем то, о чём написали вам. От вас что-то нужно, только если мы просим об этом в сообщении.
        [refused] Если вы не согласны, напишите нам на этой странице.
       *[completed] Больше ничего. Если остались вопросы, напишите нам на этой странице.
    }

case-answer-by = Мы ответим не позже: { $moment }

case-answer-late = Мы обещали ответить не позже: { $moment }. Мы опаздываем, простите нас.

case-our-message = Наше сообщение

case-by =
    { $who ->
        [buyer] Вы
        [shop] { $shop }
       *[desk] Автоматически
    }

case-step =
    { $word ->
        [message] Сообщение
        [tracking] Посылка
       *[photos] Фото
    }

case-tracking = Трек-номер

case-tracking-follow = Отследить посылку

case-result = Итог

case-end =
    { $word ->
        [refused] Отказано
       *[withdrawn] Отозвано вами
    }

case-refunded = Возвращено

case-write-title = Напишите нам

case-write-label = Ваше сообщение

case-write-hint = До 2000 знаков. Пожалуйста, без номеров счетов и карт.

case-write-reopens = Ваше сообщение снова откроет обращение. Писать здесь можно по этот день: { DATE($day, style: "long") }

case-write-over = Обращение закрыто больше 30 дней назад. Если есть что-то новое, отправьте новое обращение или спросите сотрудника.

case-write-go = Отправить сообщение

case-write-done = Мы получили ваше сообщение.

case-write-wrong =
    { $why ->
        [empty] Не отправлено: сначала напишите что-нибудь.
        [long] Не отправлено: можно до 2000 знаков. Пожалуйста, сократите сообщение.
        [many] Не отправлено: со вчерашнего дня вы написали 20 раз. Попробуйте позже; остальные сообщения у нас.
       *[before] Эта форма уже приходила с другим текстом, и он у нас. Чтобы отправить и этот, нажмите кнопку ещё раз.
    }

case-rate-title = Как мы справились?

case-rate-lead = Как вы оцениваете нашу работу с вашим обращением?

case-stars =
    { $word ->
        [one] Очень плохо
        [two] Плохо
        [three] Средне
        [four] Хорошо
       *[five] Очень хорошо
    }

case-rate-comment = Что нам стоит знать? (необязательно)

case-rate-go = Отправить оценку

case-rate-change = Изменить оценку

case-rate-thanks = Спасибо за оценку. Изменить её можно по этот день: { DATE($day, style: "long") }

case-rate-kept = Спасибо за оценку.

case-rate-given = Ваша оценка

case-rate-wrong =
    { $why ->
        [stars] Не отправлено: выберите один из пяти ответов.
        [long] Не отправлено: можно до 2000 знаков. Пожалуйста, сократите текст.
        [late] Оценку больше нельзя изменить.
       *[open] Оценить можно, когда обращение закроют.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Номер заказа

desk-product = Товар

desk-history = История

desk-status-title = Ваше обращение

desk-your-request = Что вы отправили

desk-case-number = Номер обращения

desk-received-at = Получено

desk-about = Тема

desk-you-wrote = Ваше сообщение

desk-case =
    { $word ->
        [return] Возврат
        [exchange] Обмен
        [defect] Дефект
        [damaged] Пришло повреждённым
        [wrong] Не тот товар
        [missing] Чего-то не хватает
        [late] Опоздание доставки
        [guarantee] Гарантия
        [withdrawal] Отказ от покупки по закону
        [repair] Ремонт
        [complaint] Жалоба
        [trade_in] Сдача старого товара
        [spare_part] Запчасть
       *[cancellation] Отмена заказа
    }

desk-remedy =
    { $word ->
        [refund_original] Возврат денег
        [store_credit] Сумма на баланс в магазине
        [gift_card] Подарочная карта
        [exchange] Обмен
        [replacement] Замена
        [repair] Ремонт
        [price_reduction] Возврат части цены
        [keep_item_refund] Возврат денег без возврата товара
        [termination] Расторжение договора
        [exchange_same] Обмен на такой же товар
        [exchange_variant] Другой размер или цвет
        [coupon] Купон
        [donate] Возврат денег, товар пожертвован
        [trade_in_credit] Сумма на баланс за старый товар
        [spare_part] Запчасть
        [reply] Ответ сотрудника
       *[send_missing] Недостающее отправлено
    }
