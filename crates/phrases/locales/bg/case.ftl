case-state =
    { $word ->
        [received] Получена
        [in_review] Разглеждаме я
        [waiting] Чака вас
        [accepted] Приета
        [refused] Отхвърлена
       *[completed] Приключена
    }
case-lead =
    { $word ->
        [received] Получихме заявката ви. Още никой не я е погледнал.
        [in_review] Разглеждаме заявката ви.
        [waiting] Трябва ни нещо от вас, преди да продължим. Съобщението ни по-долу казва какво.
        [accepted] Приехме заявката ви.
        [refused] Отхвърлихме заявката ви. Съобщението ни по-долу казва защо.
       *[completed] Заявката ви е приключена.
    }
case-since = От { $moment }
case-next-title = Какво следва
case-next =
    { $word ->
        [received] Разглеждаме заявката ви и отговаряме тук. Дотогава не е нужно да правите нищо.
        [in_review] Отговаряме тук, щом знаем повече. Дотогава не е нужно да правите нищо.
        [waiting] Пишете ни на тази страница. Тогава продължаваме.
        [accepted] Правим каквото ви казахме. Действайте само ако съобщението ни го иска.
        [refused] Ако виждате нещата другояче, пишете ни на тази страница.
       *[completed] Това е всичко. Ако нещо още не е решено, пишете ни на тази страница.
    }
case-answer-by = Отговаряме до { $moment }.
case-answer-late = Искахме да отговорим до { $moment }. Закъсняваме и се извиняваме.
case-our-message = Нашето съобщение
case-by =
    { $who ->
        [buyer] Вие
        [shop] { $shop }
       *[desk] Автоматично
    }
case-step =
    { $word ->
        [message] Съобщение
        [tracking] Пратка
       *[photos] Снимки
    }
case-tracking = Номер за проследяване
case-tracking-follow = Проследете пратката
case-result = Резултат
case-end =
    { $word ->
        [refused] Отхвърлена
       *[withdrawn] Оттеглена от вас
    }
case-refunded = Върната сума
case-write-title = Пишете ни
case-write-label = Вашето съобщение
case-write-hint = Най-много 2000 знака. Без номера на сметки и карти, моля.
case-write-reopens = Съобщението ви отваря случая отново. Можете да пишете тук до { DATE($day, style: "long") }
case-write-over = Този случай е приключен от повече от 30 дни. Ако има нещо ново, изпратете нова заявка или попитайте служител.
case-write-go = Изпратете съобщението
case-write-done = Получихме съобщението ви.
case-write-wrong =
    { $why ->
        [empty] Не е изпратено: първо напишете нещо.
        [long] Не е изпратено: най-много 2000 знака. Съкратете съобщението си.
        [many] Не е изпратено: от вчера сте писали 20 пъти. Опитайте по-късно; другите ви съобщения са при нас.
       *[before] Този формуляр вече е изпратен с друг текст и той е при нас. За да изпратите и този, натиснете бутона пак.
    }
case-rate-title = Как се справихме?
case-rate-lead = Как оценявате начина, по който решихме случая ви?
case-stars =
    { $word ->
        [one] Много зле
        [two] Зле
        [three] Нито добре, нито зле
        [four] Добре
       *[five] Много добре
    }
case-rate-comment = Какво трябва да знаем? (по желание)
case-rate-go = Изпратете оценката
case-rate-change = Променете оценката
case-rate-thanks = Благодарим за оценката. Можете да я промените до { DATE($day, style: "long") }
case-rate-kept = Благодарим за оценката.
case-rate-given = Вашата оценка
case-rate-wrong =
    { $why ->
        [stars] Не е изпратено: изберете един от петте отговора.
        [long] Не е изпратено: най-много 2000 знака. Съкратете текста си.
        [late] Оценката ви вече не може да се промени.
       *[open] Можете да оцените, когато случаят е приключен.
    }
desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = Номер на поръчка
desk-product = Продукт
desk-history = История
desk-status-title = Вашата заявка
desk-your-request = Какво изпратихте
desk-case-number = Номер на случая
desk-received-at = Получено
desk-about = Относно
desk-you-wrote = Вашето съобщение
desk-case =
    { $word ->
        [return] Връщане
        [exchange] Замяна
        [defect] Дефект
        [damaged] Пристигнал повреден
        [wrong] Грешен продукт
        [missing] Нещо липсва
        [late] Закъсняла доставка
        [guarantee] Гаранция
        [withdrawal] Отказ от договора
        [repair] Ремонт
        [complaint] Оплакване
        [trade_in] Обратно изкупуване
        [spare_part] Резервна част
       *[cancellation] Отмяна на поръчка
    }
desk-remedy =
    { $word ->
        [refund_original] Връщане на парите
        [store_credit] Сума за пазаруване
        [gift_card] Подаръчна карта
        [exchange] Замяна
        [replacement] Нов продукт
        [repair] Ремонт
        [price_reduction] Част от цената обратно
        [keep_item_refund] Връщане на парите, продуктът остава
        [termination] Разваляне на договора
        [exchange_same] Замяна със същия продукт
        [exchange_variant] Друг размер или цвят
        [coupon] Ваучер
        [donate] Връщане на парите, продуктът е дарен
        [trade_in_credit] Сума за пазаруване срещу стария продукт
        [spare_part] Резервна част
        [reply] Отговор от служител
       *[send_missing] Изпращане на липсващото
    }
