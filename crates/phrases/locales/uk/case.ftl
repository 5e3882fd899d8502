case-state =
    { $word ->
        [received] Отримано
        [in_review] Розглядаємо
        [waiting] Чекає на вас
        [accepted] Прийнято
        [refused] Відхилено
       *[completed] Закрито
    }
case-lead =
    { $word ->
        [received] Ми отримали ваш запит. Його ще ніхто не переглядав.
        [in_review] Ми розглядаємо ваш запит.
        [waiting] Щоб рухатися далі, нам дещо потрібно від вас. Що саме, каже наше повідомлення нижче.
        [accepted] Ми прийняли ваш запит.
        [refused] Ми відхилили ваш запит. Чому, каже наше повідомлення нижче.
       *[completed] Ваш запит закрито.
    }
case-since = З { $moment }
case-next-title = Що далі
case-next =
    { $word ->
        [received] Ми розглянемо запит і відповімо тут. До того часу нічого робити не треба.
        [in_review] Відповімо тут, щойно знатимемо більше. До того часу нічого робити не треба.
        [waiting] Напишіть нам на цій сторінці. Тоді ми продовжимо.
        [accepted] Зробимо те, що написали вам. Дійте, лише якщо про це просить наше повідомлення.
        [refused] Якщо ви бачите це інакше, напишіть нам на цій сторінці.
       *[completed] Це все. Якщо щось іще не вирішено, напишіть нам на цій сторінці.
    }
case-answer-by = Відповімо до { $moment }.
case-answer-late = Ми хотіли відповісти до { $moment }. Ми запізнюємося, вибачте.
case-our-message = Наше повідомлення
case-by =
    { $who ->
        [buyer] Ви
        [shop] { $shop }
       *[desk] Автоматично
    }
case-step =
    { $word ->
        [message] Повідомлення
        [tracking] Посилка
       *[photos] Фото
    }
case-tracking = Номер відстеження
case-tracking-follow = Стежити за посилкою
case-result = Результат
case-end =
    { $word ->
        [refused] Відхилено
       *[withdrawn] Ви відкликали запит
    }
case-refunded = Повернуто
case-write-title = Напишіть нам
case-write-label = Ваше повідомлення
case-write-hint = Щонайбільше 2000 символів. Не пишіть номерів рахунків і карток.
case-write-reopens = Ваше повідомлення знову відкриє звернення. Останній день, щоб писати сюди: { DATE($day, style: "long") }
case-write-over = Це звернення закрито понад 30 днів тому. Якщо є щось нове, надішліть новий запит або спитайте менеджера.
case-write-go = Надіслати повідомлення
case-write-done = Ми отримали ваше повідомлення.
case-write-wrong =
    { $why ->
        [empty] Не надіслано: спершу напишіть щось.
        [long] Не надіслано: щонайбільше 2000 символів. Скоротіть повідомлення.
        [many] Не надіслано: з учорашнього дня ви написали 20 разів. Спробуйте пізніше; попередні повідомлення в нас.
       *[before] Цю форму вже надіслано з іншим текстом, і він у нас є. Щоб надіслати й цей, натисніть кнопку ще раз.
    }
case-rate-title = Як ми впоралися?
case-rate-lead = Як ви оцінюєте розгляд вашого звернення?
case-stars =
    { $word ->
        [one] Дуже погано
        [two] Погано
        [three] Посередньо
        [four] Добре
       *[five] Дуже добре
    }
case-rate-comment = Що нам варто знати? (необов’язково)
case-rate-go = Надіслати оцінку
case-rate-change = Змінити оцінку
case-rate-thanks = Дякуємо за оцінку. Останній день, щоб її змінити: { DATE($day, style: "long") }
case-rate-kept = Дякуємо за оцінку.
case-rate-given = Ваша оцінка
case-rate-wrong =
    { $why ->
        [stars] Не надіслано: оберіть одну з п’яти відповідей.
        [long] Не надіслано: щонайбільше 2000 символів. Скоротіть текст.
        [late] Вашу оцінку вже не можна змінити.
       *[open] Оцінити можна, коли звернення закрито.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Номер замовлення
desk-product = Товар
desk-history = Історія
desk-status-title = Ваш запит
desk-your-request = Що ви надіслали
desk-case-number = Номер звернення
desk-received-at = Отримано
desk-about = Про що
desk-you-wrote = Ваше повідомлення
desk-case =
    { $word ->
        [return] Повернення
        [exchange] Обмін
        [defect] Дефект
        [damaged] Пошкоджений товар
        [wrong] Не той товар
        [missing] Чогось бракує
        [late] Запізнення доставки
        [guarantee] Гарантія
        [withdrawal] Відмова від договору
        [repair] Ремонт
        [complaint] Скарга
        [trade_in] Здача старого товару
        [spare_part] Запчастина
       *[cancellation] Скасування
    }
desk-remedy =
    { $word ->
        [refund_original] Повернення грошей
        [store_credit] Баланс для покупок
        [gift_card] Подарункова картка
        [exchange] Обмін
        [replacement] Новий товар
        [repair] Ремонт
        [price_reduction] Повернення частини ціни
        [keep_item_refund] Повернення грошей, товар у покупця
        [termination] Розірвання договору
        [exchange_same] Обмін на такий самий товар
        [exchange_variant] Інший розмір або колір
        [coupon] Купон
        [donate] Повернення грошей, товар на благодійність
        [trade_in_credit] Баланс за старий товар
        [spare_part] Запчастина
        [reply] Відповідь менеджера
       *[send_missing] Доставка того, чого бракує
    }
