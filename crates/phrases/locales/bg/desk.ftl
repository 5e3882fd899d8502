desk-language-name = Български
desk-language = Език
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Изход
desk-ask-person = Попитайте служител
desk-yes = Да
desk-no = Не
desk-not-found-title = Тук няма нищо
desk-not-found-text = Проверете адреса. Ако връзката е от нас, копирайте я цялата.
desk-forbidden-title = Този формуляр вече не важи
desk-forbidden-text = Нищо не е променено. Върнете се, заредете страницата отново и опитайте пак.
desk-too-many-title = Твърде много опити
desk-too-many-text = Изчакайте. Оставащи секунди: { NUMBER($seconds) }.
desk-unavailable-title = Сега не можем да направим това
desk-unavailable-text = Грешката е наша. Току-що изпратеното не е запазено. Върнете се и опитайте пак след малко.
desk-login-title = Вход
desk-login-text = Заявки на купувачи на { $shop }
desk-password = Парола
desk-login-go = Влезте
desk-login-wrong = Тази парола не е вярна.
desk-no-password = Още няма парола. Отворете връзката за настройка, която програмата показа при стартиране.
desk-setup-title = Изберете парола
desk-setup-text = Тя отваря страницата със заявките на вашите купувачи.
desk-password-hint = Поне 10 знака. Няколко думи подред се помнят лесно.
desk-password-again = Паролата отново
desk-password-differs = Двете пароли са различни.
desk-setup-go = Задайте парола
desk-setup-closed-title = Тази връзка вече не работи
desk-setup-closed-text = Връзката за настройка работи веднъж. Ако има парола, влезте. Ако няма, стартирайте програмата пак: тя показва нова връзка.
desk-inbox = Заявки
desk-search-label = Номер на поръчка или случай
desk-search-go = Търсене
desk-all = Всички
desk-states = По състояние
desk-pages = Страници на списъка
desk-older = По-стари
desk-newest = Най-нови
desk-inbox-empty = Още няма заявки. Новите се появяват тук.
desk-nothing-found = Няма такава заявка. Изберете друго състояние или търсете с по-малко думи.
desk-all-requests = Всички заявки
desk-buyer-wrote = Купувачът пише
desk-buyer-read = Какво прочете купувачът
desk-facts = Подробности
desk-email = Имейл
desk-name = Име
desk-sku = Артикулен номер
desk-quantity = Брой
desk-price = Платена цена
desk-wish = Желание
desk-reason = Причина
desk-serials = Серийни номера
desk-wanted = Желана замяна
desk-country = Държава
desk-ordered-on = Поръчано
desk-delivered-on = Пристигнало
desk-noticed-on = Дефект забелязан
desk-buyer-language = Език на купувача
desk-verdict = Какво казват правилата и законът
desk-no-verdict = Няма записана преценка. Решете сами.
desk-older-policy = Решено по по-стари правила. Оттогава правилата ви са променени.
desk-other-policy-shown = Страницата на купувача е с друга версия на вашите правила. Купувачът може да е прочел нещо друго.
desk-last-day = Последен ден
desk-way-back = Кой плаща връщането
desk-refund = Връщане на парите
desk-remedies = Възможно
desk-says-no = Против
desk-decided-at = По часовника на вашия магазин: { $moment }
desk-answer = Отговор
desk-new-state = Състояние
desk-message-to-buyer = Съобщение до купувача
desk-message-hint = Купувачът го чете на страницата на заявката.
desk-refusal-needs-words = Кажете на купувача защо и какво може да направи сега.
desk-changed-meanwhile = Не е запазено: междувременно заявката е променена. Вижте историята и запазете пак.
desk-save = Запазете отговора
desk-you-read = Какво прочетохте, когато изпратихте
desk-keep-link = Запазете връзката към страницата на заявката. Който я има, може да чете страницата.
desk-receipt-title = Получихме заявката ви
desk-receipt-text = Това е вашето потвърждение. Отпечатайте тази страница или я запазете.
desk-check-sum = Контролна сума
desk-follow = Проследете заявката
desk-mail-note =
    { $state ->
        [queued] Изпращаме това потвърждение и на имейл адреса ви. Ако не дойде, вижте в спама.
        [sent] Изпратихме това потвърждение и на имейл адреса ви.
        [failed] Не успяхме да доставим потвърждението на имейл адреса ви. Отпечатайте тази страница или я запазете.
       *[none] Не изпращаме това потвърждение по имейл. Отпечатайте тази страница или я запазете.
    }
desk-mail-title = Потвърждение по имейл
desk-mail-shop =
    { $state ->
        [queued] Още не е изпратено. Следващ опит: { $moment }
        [sent] Изпратено: { $moment }
        [failed] Не е доставено. Кажете на купувача по друг начин, че заявката е при вас.
       *[none] Не е изпратено: тогава нямаше пощенски сървър или на този адрес не може да се пише.
    }
desk-mail-failed = Имейлът не е доставен
desk-mail-attempts = Опити
desk-mail-why = Причина
desk-mail-reason =
    { $reason ->
        [recipient] Пощенският сървър не приема поща за този адрес.
        [message] Пощенският сървър не приема съобщението.
        [address] На този адрес не може да се изпрати поща.
        [sender] Пощенският сървър не позволява да се изпраща от адреса на магазина ви.
        [login] Пощенският сървър не приема потребителското име или паролата.
        [security] Не се осъществи шифрована връзка с пощенския сървър.
        [later] Пощенският сървър иска нов опит по-късно.
        [expired] Твърде дълго не се получаваше; спряхме да опитваме.
       *[connection] Няма връзка с пощенския сървър.
    }
desk-mail-answer = Отговор на пощенския сървър
desk-mail-again = Опитайте пак
desk-letter-subject =
    { $case ->
        [withdrawal] Вашият отказ от договора пристигна: { $id }
       *[other] Вашата заявка пристигна: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } получи вашия отказ от договора: { $moment }. Запазете това потвърждение.
       *[other] { $shop } получи вашата заявка: { $moment }. Запазете това потвърждение.
    }
desk-letter-moment = { $moment } (часова зона: { $zone })
desk-letter-next-title = Какво следва
desk-letter-next =
    { $case ->
        [withdrawal] Не е нужно да изпращате отказа отново. Страницата на заявката показва какво става със стоката и парите ви.
       *[other] Разглеждаме заявката ви и отговаряме на нейната страница. Дотогава не е нужно да правите нищо.
    }
desk-letter-why = Този имейл е изпратен автоматично, защото адресът му е въведен в заявка до { $shop }. Ако не сте били вие, кажете ни.
desk-form-title = Пишете на { $shop }
desk-form-text = Получавате веднага потвърждение и връзка към нашия отговор.
desk-form-case = За какво се отнася?
desk-your-email = Вашият имейл
desk-your-country = Вашата държава
desk-country-hint = Две букви, например BG
desk-delivered-optional = Ден на пристигане, ако го знаете
desk-your-words = С ваши думи
desk-leave-empty = Оставете празно
desk-form-go = Изпратете заявката
desk-order-wrong = Въведете номера на поръчката от имейла за нея.
desk-email-wrong = Напишете го като name@example.com.
desk-not-sent-fields = Още не е изпратено. Поправете отбелязаните полета и изпратете пак.
desk-not-sent-trap = Още не е изпратено. Браузърът ви попълни скрито поле. Проверете текста и изпратете пак.
desk-not-sent-other-site = Още не е изпратено. Идвате от друг сайт. Проверете какво пише тук и го изпратете сами.
desk-not-sent-before = Този формуляр вече е изпратен с друг текст и онази заявка е при нас. За да изпратите и тази, натиснете бутона пак.
desk-state =
    { $word ->
        [received] Получена
        [in_review] Разглеждаме я
        [accepted] Приета
        [refused] Отхвърлена
       *[completed] Приключена
    }
desk-status-lead =
    { $word ->
        [received] Заявката ви е при нас. Още никой не я е погледнал.
        [in_review] Разглеждаме заявката ви.
        [accepted] Приехме заявката ви.
        [refused] Отхвърлихме заявката ви. Съобщението ни по-долу казва защо.
       *[completed] Заявката ви е приключена.
    }
desk-verdict-status =
    { $word ->
        [eligible] Да: купувачът има право
        [eligible_if] Да, ако отворените условия са изпълнени
        [needs_person] Решавате вие
        [not_eligible] Не
       *[unknown] Отворено: липсват данни
    }
desk-basis =
    { $word ->
        [law] закон
       *[shop] вашите правила
    }
desk-party =
    { $word ->
        [buyer] Купувач
       *[shop] Магазин
    }
desk-refusal-reason =
    { $word ->
        [period_over] Последният ден мина
        [not_yet] Първият ден още не е дошъл
        [rule_refuses] Правилата не приемат такива продукти обратно
        [legal_exception] Законът изключва такива стоки
        [condition_fails] Едно условие не е изпълнено
        [limit_reached] Позволеният брой е достигнат
        [bundle_whole] Връща се само целият комплект
        [no_legal_right] Законът не дава такова право
        [already_returned] Вече върнато или поискано
        [not_late] Няма закъснение
       *[no_rule] Правилата не уреждат това
    }
desk-item-state =
    { $word ->
        [unused] Неизползван
        [unopened] Неотворен
        [tags_attached] Етикети на място
        [seal_intact] Цяла пломба
        [complete] Всички части
        [original_packaging] Оригинална опаковка
        [not_activated] Без активиране
        [data_erased] Изтрити данни
        [serial_number_matches] Серийният номер съвпада
        [undamaged] Без повреди
        [clean] Чист
        [used_as_intended] Ползван по предназначение
        [original_buyer] Първи купувач
        [fault_reaches_measure] Дефектът стига мярката от гаранцията
        [proof_of_purchase] Доказателство за покупка
        [same_kind] Същият вид и размер
       *[not_started] Без пускане или теглене
    }
case-letter-subject =
    { $word ->
        [waiting] Имаме въпрос за вашата заявка: { $id }
        [accepted] Вашата заявка е приета: { $id }
        [refused] Вашата заявка е отхвърлена: { $id }
        [completed] Вашата заявка е приключена: { $id }
       *[other] Новини за вашата заявка: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } разглежда вашата заявка.
        [waiting] { $shop } чака нещо от вас, за да продължи със заявката.
        [accepted] { $shop } прие вашата заявка.
        [refused] { $shop } отхвърли вашата заявка.
        [completed] { $shop } приключи вашата заявка.
       *[other] { $shop } има новини за вашата заявка.
    }
case-letter-next =
    { $word ->
        [waiting] Пишете ни на страницата на заявката. Тогава продължаваме.
        [accepted] Правим каквото ви казахме. Действайте само ако съобщението ни го иска.
        [refused] Ако виждате нещата другояче, пишете ни на страницата на заявката.
        [completed] Това е всичко. Ако нещо още не е решено, пишете ни на страницата на заявката. Там можете и да ни оцените.
       *[other] Отговаряме на страницата на заявката, щом знаем повече.
    }
case-letter-state = Състояние
desk-letter-plain = Ако онази страница не се отваря, тази работи с всеки браузър:
