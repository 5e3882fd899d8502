## Inbox

inbox-skip = На садржај

inbox-pages = Странице

inbox-shop = Продавница

inbox-account = Ваш налог

inbox-not-allowed-title = За то немате овлашћење

inbox-not-allowed-text = Ништа није промењено. Власник продавнице може вам дати другу улогу.

inbox-state =
    { $word ->
        [received] Ново
        [in_review] У провери
        [waiting] Чека купца
        [accepted] Прихваћено
        [refused] Одбијено
       *[completed] Затворено
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") } у { $time }

inbox-search-label = Поруџбина, имејл, име, производ или захтев

inbox-case-label = Врста захтева

inbox-every-case = Све врсте

inbox-needs-answer = Чека одговор

inbox-clear = Поништи

inbox-overdue = Касни од: { $moment }

inbox-answer-by = Одговорити до: { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } одговор касни.
        [few] { $count } одговора касне.
       *[other] { $count } одговора касни.
    }

inbox-first-page = Прва страница

inbox-next-page = Следећа страница

inbox-export = Преузми овај списак:

inbox-cases = Захтеви

inbox-case-before = Претходни захтев

inbox-case-after = Следећи захтев

inbox-action =
    { $word ->
        [approve] Прихвати
        [ask] Питај купца
        [decline] Одбиј
        [exception] Направи изузетак
        [goods] Роба је стигла
        [parcel] Нешто је на путу
        [refund] Новац је враћен
        [solved] Решено другачије
        [write] Пиши купцу
        [review] Почни проверу
       *[reopen] Поново отвори
    }

inbox-action-hint =
    { $word ->
        [approve] Купац добија оно што је тражио.
        [ask] Захтев чека одговор купца.
        [decline] Напишите зашто и шта купац сада може да уради.
        [exception] Дајете више него што траже правила и закон. То се бележи као изузетак.
        [goods] Купац сазнаје да је роба стигла.
        [parcel] Налепница, нови производ или поправљен производ: купац добија број и линк.
        [refund] Новац се враћа купцу. Тиме се захтев затвара.
        [solved] Купац није добио новац, него нешто друго. Тиме се захтев затвара.
        [write] Стање остаје исто.
        [review] Купац види да неко ради на томе.
       *[reopen] Захтев се враћа у проверу.
    }

inbox-action-go =
    { $word ->
        [approve] Прихвати
        [ask] Пошаљи питање
        [decline] Одбиј
        [exception] Прихвати као изузетак
        [goods] Сачувај
        [parcel] Сачувај
        [refund] Затвори: новац враћен
        [solved] Затвори: решено
        [write] Пошаљи поруку
        [review] Почни проверу
       *[reopen] Поново отвори
    }

inbox-goods-message = Примили смо робу.

inbox-message-optional = Порука купцу, ако желите

inbox-message-hint = Купац је чита на страници захтева. Језик купца: { $language }

inbox-template = Текст

inbox-put-in = Уметни

inbox-tracking-number = Број за праћење

inbox-tracking-link = Линк за праћење

inbox-resolution = Решење

inbox-taken-back = Купац је повукао захтев

inbox-amount = Враћени износ

inbox-currency = Валута

inbox-words-missing = Још није сачувано: напишите купцу зашто или шта вам треба.

inbox-places-left = Још није сачувано: у поруци је место у витичастим заградама које морате попунити.

inbox-link-wrong = Још није сачувано: линк мора да почне са https://.

inbox-parcel-missing = Још није сачувано: унесите број за праћење или линк.

inbox-solution-missing = Још није сачувано: изаберите како је решено.

inbox-amount-wrong = Још није сачувано: унесите износ као 12,90, без знака за хиљаде, и валуту као EUR.

inbox-too-long = Још није сачувано: порука има више од 2000 знакова.

inbox-exception = Изузетак

inbox-rating = Оцена купца

inbox-stars = { $stars } од 5

inbox-erase = Обриши личне податке

inbox-erase-text = Име, имејл, број поруџбине, поруке и фотографије бришу се заувек. Оно што бројке броје остаје.

inbox-erase-sure = Да, обриши заувек

inbox-step =
    { $word ->
        [message] Порука
        [tracking] Пакет
        [photos] Фотографије
       *[state] Забележено
    }

inbox-actor =
    { $word ->
        [buyer] Купац
        [shop] Продавница
       *[desk] Аутоматски
    }

inbox-gives =
    { $word ->
        [law] По закону:
       *[shop] По вашим правилима:
    }

inbox-refuses =
    { $word ->
        [law] Против тога по закону:
       *[shop] Против тога по вашим правилима:
    }

inbox-not-told = Купац није рекао:

inbox-opens-on = Први дан

inbox-send-by = Робу послати до

inbox-money-by = Новац вратити до

inbox-unlimited = Без краја

inbox-person-decides = О томе одлучује запослени ваше продавнице.

inbox-conditions = Услови

inbox-holds = испуњено

inbox-fails = није испуњено

inbox-open = отворено

inbox-staff = Тим

inbox-role =
    { $word ->
        [owner] Власник
        [agent] Агент
       *[reader] Читалац
    }

inbox-role-label = Улога

inbox-role-hint = Власници смеју све. Агенти одговарају и преузимају. Читаоци само гледају.

inbox-person =
    { $word ->
        [active] Активно
        [invited] Позивница послата
        [expired] Позивница је истекла
       *[off] Искључено
    }

inbox-invite = Позови некога

inbox-invite-go = Направи линк

inbox-link-text = Предајте овај линк. За кога: { $name }. Важи једном, 7 дана, и више се не приказује.

inbox-new-link = Нови линк

inbox-switch-off = Искључи

inbox-switch-on = Укључи

inbox-save = Сачувај

inbox-remove = Уклони

inbox-fields-wrong = Ништа није промењено: унесите име и имејл као name@example.com.

inbox-last-owner = Ништа није промењено: продавници прво треба још један власник који може да се пријави.

inbox-other-shop = Ништа није промењено: та особа ради и за другу продавницу. Линк може да направи власник обе.

inbox-one-password = Једна ранија лозинка још отвара све. Кад све колеге добију налог, укините је.

inbox-one-password-go = Укини ту лозинку

inbox-login-wrong = Имејл и лозинка се не слажу.

inbox-forgotten = Заборављена лозинка? Нови линк даје власник продавнице.

inbox-setup-title = Ваш налог за пристигле захтеве

inbox-setup-text = Ви сте власник: видите сваки захтев и можете да позовете колеге.

inbox-setup-go = Направи налог

inbox-invitation-title = Захтеви купаца: { $shop }

inbox-invitation-text = Добро дошли, { $name }. Изаберите лозинку; затим се пријављујете својим имејлом.

inbox-invitation-closed = Позивница важи једном, 7 дана. Затражите нови линк од власника продавнице.

inbox-your-name = Ваше име

inbox-your-email = Ваш имејл

inbox-name-wrong = Унесите своје име, до 80 знакова.

inbox-change-password = Промени лозинку

inbox-current-password = Садашња лозинка

inbox-everywhere = Одјави се свуда

inbox-everywhere-text = На сваком рачунару и телефону, и на овом.

inbox-templates = Текстови

inbox-templates-text = Ваши текстови за одговоре. Купац добија текст на свом језику, а иначе на првом језику ваше продавнице.

inbox-places = Desk попуњава ово: { LIST($places) }

inbox-no-templates = Још нема текстова.

inbox-new-template = Нови текст

inbox-template-name = Назив текста

inbox-text = Текст

inbox-template-wrong = Још није сачувано: унесите назив и текст до 2000 знакова.
