case-state =
    { $word ->
        [received] Примљено
        [in_review] У провери
        [waiting] Чека на вас
        [accepted] Прихваћено
        [refused] Одбијено
       *[completed] Затворено
    }

case-lead =
    { $word ->
        [received] Примили смо ваш захтев. Још га нико није погледао.
        [in_review] Прегледамо ваш захтев.
        [waiting] Треба нам нешто од вас да бисмо наставили. Шта, пише у нашој поруци испод.
        [accepted] Прихватили смо ваш захтев.
        [refused] Одбили смо ваш захтев. Зашто, пише у нашој поруци испод.
       *[completed] Ваш захтев је затворен.
    }

case-since = Стање од: { $moment }

case-next-title = Шта следи

case-next =
    { $word ->
        [received] Погледаћемо захтев и одговорити овде. Дотле не треба ништа да радите.
        [in_review] Одговарамо овде чим сазнамо више. Дотле не треба ништа да радите.
        [waiting] Пишите нам на овој страници. Онда настављамо.
        [accepted] Урадићемо оно што смо вам написали. Не треба ништа да радите, осим ако вас то замолимо у поруци.
        [refused] Ако то видите другачије, пишите нам на овој страници.
       *[completed] Ништа више. Ако је нешто остало отворено, пишите нам на овој страници.
    }

case-answer-by = Одговарамо најкасније: { $moment }

case-answer-late = Желели смо да одговоримо најкасније: { $moment }. Каснимо и жао нам је.

case-our-message = Наша порука

case-by =
    { $who ->
        [buyer] Ви
        [shop] { $shop }
       *[desk] Аутоматски
    }

case-step =
    { $word ->
        [message] Порука
        [tracking] Пакет
       *[photos] Фотографије
    }

case-tracking = Број за праћење

case-tracking-follow = Пратите пакет

case-result = Исход

case-end =
    { $word ->
        [refused] Одбијено
       *[withdrawn] Повукли сте захтев
    }

case-refunded = Враћен износ

case-write-title = Пишите нам

case-write-label = Ваша порука

case-write-hint = Највише 2000 знакова. Молимо без бројева рачуна и картица.

case-write-reopens = Ваша порука поново отвара захтев. Последњи дан за писање овде: { DATE($day, style: "long") }

case-write-over = Овај захтев је затворен више од 30 дана. Ако има нешто ново, пошаљите нови захтев или питајте запосленог.

case-write-go = Пошаљи поруку

case-write-done = Примили смо вашу поруку.

case-write-wrong =
    { $why ->
        [empty] Није послато: прво нешто напишите.
        [long] Није послато: највише 2000 знакова. Скратите поруку.
        [many] Није послато: од јуче сте писали 20 пута. Покушајте касније; ваше остале поруке имамо.
       *[before] Овај образац је већ стигао с другим текстом и њега имамо. Да пошаљете и овај, поново притисните дугме.
    }

case-rate-title = Како смо то обавили?

case-rate-lead = Колико сте задовољни начином на који смо решили ваш захтев?

case-stars =
    { $word ->
        [one] Врло лоше
        [two] Лоше
        [three] Осредње
        [four] Добро
       *[five] Врло добро
    }

case-rate-comment = Шта би требало да знамо? (није обавезно)

case-rate-go = Пошаљи оцену

case-rate-change = Промени оцену

case-rate-thanks = Хвала на оцени. Последњи дан да је промените: { DATE($day, style: "long") }

case-rate-kept = Хвала на оцени.

case-rate-given = Ваша оцена

case-rate-wrong =
    { $why ->
        [stars] Није послато: изаберите један од пет одговора.
        [long] Није послато: највише 2000 знакова. Скратите текст.
        [late] Оцену више не можете да промените.
       *[open] Оценити можете кад захтев буде затворен.
    }

desk-moment = { DATE($day, style: "long") } у { $time }

desk-money = { MONEY($amount) }

desk-order = Број поруџбине

desk-product = Производ

desk-history = Ток

desk-status-title = Ваш захтев

desk-your-request = Шта сте послали

desk-case-number = Број захтева

desk-received-at = Примљено

desk-about = Тема

desk-you-wrote = Ваша порука

desk-case =
    { $word ->
        [return] Враћање
        [exchange] Замена
        [defect] Квар или мана
        [damaged] Стигло оштећено
        [wrong] Погрешан производ
        [missing] Нешто недостаје
        [late] Испорука касни
        [guarantee] Гаранција
        [withdrawal] Одустанак од куповине по закону
        [repair] Поправка
        [complaint] Жалба
        [trade_in] Старо за ново
        [spare_part] Резервни део
       *[cancellation] Отказивање поруџбине
    }

desk-remedy =
    { $word ->
        [refund_original] Повраћај новца
        [store_credit] Бон за продавницу
        [gift_card] Поклон-картица
        [exchange] Замена
        [replacement] Нови производ
        [repair] Поправка
        [price_reduction] Повраћај дела цене
        [keep_item_refund] Повраћај новца, производ остаје
        [termination] Раскид уговора
        [exchange_same] Замена за исти производ
        [exchange_variant] Друга величина или боја
        [coupon] Купон
        [donate] Повраћај новца, производ дониран
        [trade_in_credit] Бон за стари производ
        [spare_part] Резервни део
        [reply] Одговор запосленог
       *[send_missing] Послато оно што недостаје
    }
