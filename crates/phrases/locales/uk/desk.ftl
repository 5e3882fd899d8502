desk-language-name = Українська
desk-language = Мова
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Вийти
desk-ask-person = Спитати менеджера
desk-yes = Так
desk-no = Ні
desk-not-found-title = Тут нічого немає
desk-not-found-text = Перевірте адресу. Якщо це посилання від нас, скопіюйте його повністю.
desk-forbidden-title = Ця форма вже не діє
desk-forbidden-text = Нічого не змінено. Поверніться, завантажте сторінку знову й повторіть.
desk-too-many-title = Забагато спроб
desk-too-many-text = Зачекайте. Лишилося секунд: { NUMBER($seconds) }.
desk-unavailable-title = Зараз ми не можемо це зробити
desk-unavailable-text = Це наша помилка. Щойно надіслане не збережено. Поверніться і за мить спробуйте знову.
desk-login-title = Вхід
desk-login-text = Запити покупців: { $shop }
desk-password = Пароль
desk-login-go = Увійти
desk-login-wrong = Пароль неправильний.
desk-no-password = Пароль ще не задано. Відкрийте посилання для налаштування, яке програма показала під час запуску.
desk-setup-title = Оберіть пароль
desk-setup-text = Він відкриває скриньку із запитами ваших покупців.
desk-password-hint = Щонайменше 10 символів. Кілька слів поспіль легко запам’ятати.
desk-password-again = Пароль іще раз
desk-password-differs = Паролі різні.
desk-setup-go = Задати пароль
desk-setup-closed-title = Це посилання вже не діє
desk-setup-closed-text = Посилання для налаштування діє один раз. Якщо пароль задано, увійдіть. Якщо ні, запустіть програму знову: вона покаже нове посилання.
desk-inbox = Скринька
desk-search-label = Номер замовлення або звернення
desk-search-go = Шукати
desk-all = Усі
desk-states = Показати за станом
desk-pages = Сторінки списку
desk-older = Старіші
desk-newest = Найновіші
desk-inbox-empty = Запитів ще немає. Нові з’являться тут.
desk-nothing-found = Такого запиту немає. Оберіть інший стан або скоротіть пошук.
desk-all-requests = Усі запити
desk-buyer-wrote = Покупець пише
desk-buyer-read = Що прочитав покупець
desk-facts = Подробиці
desk-email = Пошта
desk-name = Ім’я
desk-sku = Артикул
desk-quantity = Кількість
desk-price = Сплачена ціна
desk-wish = Бажання
desk-reason = Причина
desk-serials = Серійні номери
desk-wanted = Бажана заміна
desk-country = Країна
desk-ordered-on = Замовлено
desk-delivered-on = Доставлено
desk-noticed-on = Дефект помічено
desk-buyer-language = Мова покупця
desk-verdict = Що кажуть правила й закон
desk-no-verdict = Висновку не записано. Вирішіть самостійно.
desk-older-policy = Вирішено за старими правилами. Відтоді ваші правила змінилися.
desk-other-policy-shown = Сторінка покупця мала іншу версію ваших правил. Покупець міг прочитати щось інше.
desk-last-day = Останній день
desk-way-back = Хто платить за зворотну доставку
desk-refund = Повернення грошей
desk-remedies = Можливо
desk-says-no = Проти
desk-decided-at = За годинником вашого магазину: { $moment }
desk-answer = Відповідь
desk-new-state = Стан
desk-message-to-buyer = Повідомлення покупцеві
desk-message-hint = Покупець прочитає його на сторінці запиту.
desk-refusal-needs-words = Поясніть покупцеві причину й що можна зробити тепер.
desk-changed-meanwhile = Не збережено: запит тим часом змінився. Перегляньте історію і збережіть знову.
desk-save = Зберегти відповідь
desk-you-read = Що ви прочитали, коли надсилали
desk-keep-link = Збережіть посилання на сторінку запиту. Хто його має, може її читати.
desk-receipt-title = Ми отримали ваш запит
desk-receipt-text = Це ваше підтвердження. Надрукуйте цю сторінку або збережіть її.
desk-check-sum = Контрольна сума
desk-follow = Стежити за запитом
desk-mail-note =
    { $state ->
        [queued] Це підтвердження ми також надсилаємо на вашу пошту. Якщо воно не прийде, перевірте спам.
        [sent] Це підтвердження ми також надіслали на вашу пошту.
        [failed] Не вдалося доставити підтвердження на вашу пошту. Надрукуйте цю сторінку або збережіть її.
       *[none] Поштою ми це підтвердження не надсилаємо. Надрукуйте цю сторінку або збережіть її.
    }
desk-mail-title = Підтвердження поштою
desk-mail-shop =
    { $state ->
        [queued] Ще не надіслано. Наступна спроба: { $moment }
        [sent] Надіслано: { $moment }
        [failed] Не доставлено. Повідомте покупця в інший спосіб, що запит у вас.
       *[none] Не надіслано: тоді не було поштового сервера або на цю адресу лист не дійде.
    }
desk-mail-failed = Лист не доставлено
desk-mail-attempts = Спроби
desk-mail-why = Причина
desk-mail-reason =
    { $reason ->
        [recipient] Поштовий сервер не приймає листів на цю адресу.
        [message] Поштовий сервер не приймає цього листа.
        [address] На цю адресу лист надіслати не можна.
        [sender] Поштовий сервер не дає надсилати з адреси вашого магазину.
        [login] Поштовий сервер не приймає імені користувача або пароля.
        [security] Зашифроване з’єднання з поштовим сервером не встановилося.
        [later] Поштовий сервер просить спробувати пізніше.
        [expired] Надто довго не вдавалося; більше не пробуємо.
       *[connection] Поштовий сервер недоступний.
    }
desk-mail-answer = Відповідь поштового сервера
desk-mail-again = Спробувати знову
desk-letter-subject =
    { $case ->
        [withdrawal] Вашу відмову від договору отримано: { $id }
       *[other] Ваш запит отримано: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] Магазин { $shop } отримав вашу відмову від договору: { $moment }. Збережіть це підтвердження.
       *[other] Магазин { $shop } отримав ваш запит: { $moment }. Збережіть це підтвердження.
    }
desk-letter-moment = { $moment } (часовий пояс: { $zone })
desk-letter-next-title = Що далі
desk-letter-next =
    { $case ->
        [withdrawal] Надсилати відмову ще раз не треба. Сторінка запиту покаже, що відбувається з товаром і вашими грошима.
       *[other] Ми розглянемо запит і відповімо на його сторінці. До того часу нічого робити не треба.
    }
desk-letter-why = Цей лист надіслано автоматично, бо вашу адресу вказали в запиті до магазину { $shop }. Якщо це були не ви, повідомте нас.
desk-form-title = Напишіть магазину { $shop }
desk-form-text = Ви одразу отримаєте підтвердження і посилання на нашу відповідь.
desk-form-case = Про що йдеться?
desk-your-email = Ваша пошта
desk-your-country = Ваша країна
desk-country-hint = Дві літери, наприклад UA
desk-delivered-optional = День доставки, якщо ви його знаєте
desk-your-words = Вашими словами
desk-leave-empty = Залиште порожнім
desk-form-go = Надіслати запит
desk-order-wrong = Введіть номер замовлення з листа про замовлення.
desk-email-wrong = Напишіть пошту як name@example.com.
desk-not-sent-fields = Ще не надіслано. Виправте позначені поля й надішліть знову.
desk-not-sent-trap = Ще не надіслано. Браузер заповнив приховане поле. Перевірте текст і надішліть знову.
desk-not-sent-other-site = Ще не надіслано. Ви перейшли з іншого сайту. Перевірте, що тут написано, і надішліть це самостійно.
desk-not-sent-before = Цю форму вже надіслано з іншим текстом, і той запит у нас. Щоб надіслати й цей, натисніть кнопку ще раз.
desk-state =
    { $word ->
        [received] Отримано
        [in_review] Розглядаємо
        [accepted] Прийнято
        [refused] Відхилено
       *[completed] Закрито
    }
desk-status-lead =
    { $word ->
        [received] Ваш запит у нас. Його ще ніхто не переглядав.
        [in_review] Ми розглядаємо ваш запит.
        [accepted] Ми прийняли ваш запит.
        [refused] Ми відхилили ваш запит. Чому, каже наше повідомлення нижче.
       *[completed] Ваш запит закрито.
    }
desk-verdict-status =
    { $word ->
        [eligible] Так: покупець має право
        [eligible_if] Так, якщо виконано відкриті умови
        [needs_person] Вирішуєте ви
        [not_eligible] Ні
       *[unknown] Відкрито: бракує даних
    }
desk-basis =
    { $word ->
        [law] закон
       *[shop] ваші правила
    }
desk-party =
    { $word ->
        [buyer] Покупець
       *[shop] Магазин
    }
desk-refusal-reason =
    { $word ->
        [period_over] Останній день минув
        [not_yet] Перший день ще не настав
        [rule_refuses] За правилами такі товари назад не беруть
        [legal_exception] Закон робить виняток для таких товарів
        [condition_fails] Умову не виконано
        [limit_reached] Дозволену кількість уже використано
        [bundle_whole] Назад іде лише весь комплект
        [no_legal_right] Закон такого права не дає
        [already_returned] Уже повернуто або є запит
        [not_late] Запізнення немає
       *[no_rule] У правилах такого немає
    }
desk-item-state =
    { $word ->
        [unused] Невживаний
        [unopened] Невідкритий
        [tags_attached] Ярлики на місці
        [seal_intact] Пломба ціла
        [complete] Усі частини є
        [original_packaging] Оригінальна упаковка
        [not_activated] Не активовано
        [data_erased] Дані стерто
        [serial_number_matches] Серійний номер збігається
        [undamaged] Без пошкоджень
        [clean] Чистий
        [used_as_intended] Користування за призначенням
        [original_buyer] Перший покупець
        [fault_reaches_measure] Дефект досягає гарантійної міри
        [proof_of_purchase] Доказ покупки
        [same_kind] Той самий вид і розмір
       *[not_started] Не почато й не завантажено
    }
case-letter-subject =
    { $word ->
        [waiting] Ми маємо запитання до вашого запиту: { $id }
        [accepted] Ваш запит прийнято: { $id }
        [refused] Ваш запит відхилено: { $id }
        [completed] Ваш запит закрито: { $id }
       *[other] Новини про ваш запит: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] Магазин { $shop } розглядає ваш запит.
        [waiting] Магазину { $shop } дещо потрібно від вас, щоб рухатися далі.
        [accepted] Магазин { $shop } прийняв ваш запит.
        [refused] Магазин { $shop } відхилив ваш запит.
        [completed] Магазин { $shop } закрив ваш запит.
       *[other] Магазин { $shop } має новини про ваш запит.
    }
case-letter-next =
    { $word ->
        [waiting] Напишіть нам на сторінці запиту. Тоді ми продовжимо.
        [accepted] Зробимо те, що написали вам. Дійте, лише якщо про це просить наше повідомлення.
        [refused] Якщо ви бачите це інакше, напишіть нам на сторінці запиту.
        [completed] Це все. Якщо щось іще не вирішено, напишіть нам на сторінці запиту. Там можна нас і оцінити.
       *[other] Відповімо на сторінці запиту, щойно знатимемо більше.
    }
case-letter-state = Стан
desk-letter-plain = Якщо та сторінка не відкривається, ця працює в кожному браузері:
