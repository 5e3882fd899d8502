inbox-skip = Перейти до змісту
inbox-pages = Сторінки
inbox-shop = Магазин
inbox-account = Ваш акаунт
inbox-not-allowed-title = У вас немає на це прав
inbox-not-allowed-text = Нічого не змінено. Іншу роль вам може дати власник магазину.
inbox-state =
    { $word ->
        [received] Новий
        [in_review] На розгляді
        [waiting] Чекає на покупця
        [accepted] Прийнято
        [refused] Відхилено
       *[completed] Закрито
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = Замовлення, пошта, ім’я, товар або звернення
inbox-case-label = Вид звернення
inbox-every-case = Усі види
inbox-needs-answer = Чекає на відповідь
inbox-clear = Очистити
inbox-overdue = Прострочено з { $moment }
inbox-answer-by = Відповісти до { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } відповідь прострочено.
        [few] { $count } відповіді прострочено.
        [many] { $count } відповідей прострочено.
       *[other] { $count } відповіді прострочено.
    }
inbox-first-page = Перша сторінка
inbox-next-page = Наступна сторінка
inbox-export = Завантажити цей список:
inbox-cases = Звернення
inbox-case-before = Попереднє звернення
inbox-case-after = Наступне звернення
inbox-action =
    { $word ->
        [approve] Прийняти
        [ask] Спитати покупця
        [decline] Відхилити
        [exception] Зробити виняток
        [goods] Товар отримано
        [parcel] Щось у дорозі
        [refund] Гроші повернуто
        [solved] Вирішено інакше
        [write] Написати покупцеві
        [review] Почати розгляд
       *[reopen] Відкрити знову
    }
inbox-action-hint =
    { $word ->
        [approve] Покупець отримує те, про що просить.
        [ask] Звернення чекає на відповідь покупця.
        [decline] Поясніть причину й що покупець може зробити тепер.
        [exception] Ви даєте більше, ніж вимагають правила й закон. Це буде позначено як виняток.
        [goods] Покупець дізнається, що товар дійшов.
        [parcel] Накладна, заміна або полагоджений товар: покупець отримає номер і посилання.
        [refund] Гроші вже йдуть назад. Це закриває звернення.
        [solved] Покупець отримав щось інше замість грошей. Це закриває звернення.
        [write] Стан лишається той самий.
        [review] Покупець бачить, що запит хтось розглядає.
       *[reopen] Звернення повертається на розгляд.
    }
inbox-action-go =
    { $word ->
        [approve] Прийняти
        [ask] Надіслати запитання
        [decline] Відхилити
        [exception] Прийняти як виняток
        [goods] Зберегти
        [parcel] Зберегти
        [refund] Закрити: гроші повернуто
        [solved] Закрити: вирішено
        [write] Надіслати повідомлення
        [review] Почати розгляд
       *[reopen] Відкрити знову
    }
inbox-goods-message = Ми отримали товар.
inbox-message-optional = Повідомлення покупцеві, за бажанням
inbox-message-hint = Покупець прочитає його на сторінці запиту. Мова покупця: { $language }
inbox-template = Текст
inbox-put-in = Вставити
inbox-tracking-number = Номер відстеження
inbox-tracking-link = Посилання для відстеження
inbox-resolution = Рішення
inbox-taken-back = Покупець відкликав запит
inbox-amount = Повернута сума
inbox-currency = Валюта
inbox-words-missing = Ще не збережено: напишіть покупцеві причину або що вам потрібно.
inbox-places-left = Ще не збережено: у повідомленні є місце у фігурних дужках. Його треба заповнити.
inbox-link-wrong = Ще не збережено: посилання має починатися з https://.
inbox-parcel-missing = Ще не збережено: введіть номер відстеження або посилання.
inbox-solution-missing = Ще не збережено: оберіть, як це вирішено.
inbox-amount-wrong = Ще не збережено: введіть суму як 12.90, без роздільника тисяч, і валюту як EUR.
inbox-too-long = Ще не збережено: повідомлення має понад 2000 символів.
inbox-exception = Виняток
inbox-rating = Оцінка покупця
inbox-stars = { $stars } з 5
inbox-erase = Видалити персональні дані
inbox-erase-text = Ім’я, пошта, номер замовлення, повідомлення й фото зникнуть назавжди. Дані для статистики лишаться.
inbox-erase-sure = Так, видалити назавжди
inbox-step =
    { $word ->
        [message] Повідомлення
        [tracking] Посилка
        [photos] Фото
       *[state] Записано
    }
inbox-actor =
    { $word ->
        [buyer] Покупець
        [shop] Магазин
       *[desk] Автоматично
    }
inbox-gives =
    { $word ->
        [law] За законом:
       *[shop] За вашими правилами:
    }
inbox-refuses =
    { $word ->
        [law] Проти, за законом:
       *[shop] Проти, за вашими правилами:
    }
inbox-not-told = Покупець не вказав:
inbox-opens-on = Перший день
inbox-send-by = Надіслати товар не пізніше
inbox-money-by = Повернути гроші не пізніше
inbox-unlimited = Без обмеження
inbox-person-decides = Це вирішує менеджер вашого магазину.
inbox-conditions = Умови
inbox-holds = виконано
inbox-fails = не виконано
inbox-open = відкрито
inbox-staff = Команда
inbox-role =
    { $word ->
        [owner] Власник
        [agent] Менеджер
       *[reader] Читач
    }
inbox-role-label = Роль
inbox-role-hint = Власник може все. Менеджер відповідає і завантажує. Читач лише дивиться.
inbox-person =
    { $word ->
        [active] Активний акаунт
        [invited] Запрошення надіслано
        [expired] Запрошення минуло
       *[off] Вимкнено
    }
inbox-invite = Запросити когось
inbox-invite-go = Створити посилання
inbox-link-text = Кому передати це посилання: { $name }. Воно діє один раз, 7 днів, і більше не з’явиться.
inbox-new-link = Нове посилання
inbox-switch-off = Вимкнути
inbox-switch-on = Увімкнути
inbox-save = Зберегти
inbox-remove = Прибрати
inbox-fields-wrong = Нічого не змінено: введіть ім’я та пошту як name@example.com.
inbox-last-owner = Нічого не змінено: магазину спершу потрібен інший власник, який може увійти.
inbox-other-shop = Нічого не змінено: ця людина працює і для іншого магазину. Посилання може створити власник обох.
inbox-one-password = Старий спільний пароль досі відкриває все. Коли кожен колега матиме акаунт, приберіть його.
inbox-one-password-go = Прибрати спільний пароль
inbox-login-wrong = Пошта й пароль не підходять одне до одного.
inbox-forgotten = Забули пароль? Нове посилання вам може дати власник магазину.
inbox-setup-title = Ваш акаунт для скриньки
inbox-setup-text = Ви власник: бачите кожен запит і можете запрошувати колег.
inbox-setup-go = Створити акаунт
inbox-invitation-title = Запити покупців: { $shop }
inbox-invitation-text = Вітаємо, { $name }. Оберіть пароль; потім ви зможете входити зі своєю поштою.
inbox-invitation-closed = Запрошення діє один раз, 7 днів. Попросіть у власника магазину нове посилання.
inbox-your-name = Ваше ім’я
inbox-your-email = Ваша пошта
inbox-name-wrong = Введіть своє ім’я; до 80 символів.
inbox-change-password = Змінити пароль
inbox-current-password = Теперішній пароль
inbox-everywhere = Вийти всюди
inbox-everywhere-text = На кожному комп’ютері й телефоні, і на цьому теж.
inbox-templates = Тексти
inbox-templates-text = Ваші власні слова для відповідей. Покупець отримає текст своєю мовою або першою мовою вашого магазину.
inbox-places = Ці місця заповнює програма: { LIST($places) }
inbox-no-templates = Текстів ще немає.
inbox-new-template = Новий текст
inbox-template-name = Назва тексту
inbox-text = Текст
inbox-template-wrong = Ще не збережено: введіть назву й текст до 2000 символів.
