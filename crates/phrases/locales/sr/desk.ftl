## Desk

desk-language-name = Српски

desk-language = Језик

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Одјава

desk-ask-person = Питајте запосленог

desk-yes = Да

desk-no = Не

desk-not-found-title = Овде нема ничега

desk-not-found-text = Проверите адресу. Ако сте следили наш линк, копирајте га целог.

desk-forbidden-title = Овај образац више не важи

desk-forbidden-text = Ништа није промењено. Вратите се, поново учитајте страницу и покушајте опет.

desk-too-many-title = Превише покушаја

desk-too-many-text = Сачекајте. Преостало секунди: { NUMBER($seconds) }.

desk-unavailable-title = То тренутно не можемо

desk-unavailable-text = Грешка је наша. Оно што сте послали није сачувано. Вратите се и ускоро покушајте поново.

desk-login-title = Пријава

desk-login-text = Захтеви купаца: { $shop }

desk-password = Лозинка

desk-login-go = Пријави се

desk-login-wrong = Ова лозинка није тачна.

desk-no-password = Лозинка још није постављена. Отворите линк за подешавање који је програм исписао при покретању.

desk-setup-title = Изаберите лозинку

desk-setup-text = Она отвара захтеве ваших купаца.

desk-password-hint = Најмање 10 знакова. Неколико речи заредом лако се памти.

desk-password-again = Лозинка поново

desk-password-differs = Лозинке се разликују.

desk-setup-go = Постави лозинку

desk-setup-closed-title = Овај линк више не ради

desk-setup-closed-text = Линк за подешавање ради једном. Ако је лозинка постављена, пријавите се. Ако није, поново покрените програм: исписује нови линк.

desk-inbox = Пристигли захтеви

desk-search-label = Број поруџбине или захтева

desk-search-go = Тражи

desk-all = Све

desk-states = Прикажи по стању

desk-pages = Странице списка

desk-older = Старије

desk-newest = Најновије

desk-inbox-empty = Још нема захтева. Нови се појављују овде.

desk-nothing-found = Ниједан захтев не одговара. Изаберите друго стање или тражите мање речи.

desk-all-requests = Сви захтеви

desk-buyer-wrote = Купац пише

desk-buyer-read = Шта је купац прочитао

desk-facts = Детаљи

desk-email = Имејл

desk-name = Име

desk-sku = Шифра производа

desk-quantity = Количина

desk-price = Плаћена цена

desk-wish = Жеља

desk-reason = Разлог

desk-serials = Серијски бројеви

desk-wanted = Уместо тога жели

desk-country = Земља

desk-ordered-on = Поручено

desk-delivered-on = Стигло

desk-noticed-on = Мана примећена

desk-buyer-language = Језик купца

desk-verdict = Шта кажу правила и закон

desk-no-verdict = Одлука није забележена. Одлучите сами.

desk-older-policy = Одлучено по старијим правилима. Ваша правила су се отад променила.

desk-other-policy-shown = Страница купца је користила другу верзију ваших правила. Купац је можда прочитао нешто друго.

desk-last-day = Последњи дан

desk-way-back = Слање назад плаћа

desk-refund = Повраћај новца

desk-remedies = Могуће

desk-says-no = Против тога

desk-decided-at = По сату ваше продавнице: { $moment }

desk-answer = Одговор

desk-new-state = Стање

desk-message-to-buyer = Порука купцу

desk-message-hint = Купац је чита на страници захтева.

desk-refusal-needs-words = Напишите купцу зашто и шта сада може да уради.

desk-changed-meanwhile = Није сачувано: захтев се у међувремену променио. Погледајте ток па сачувајте поново.

desk-save = Сачувај одговор

desk-you-read = Шта сте прочитали при слању

desk-keep-link = Сачувајте линк до странице захтева. Ко га има, може да чита страницу.

desk-receipt-title = Примили смо ваш захтев

desk-receipt-text = Ово је ваша потврда. Одштампајте или сачувајте ову страницу.

desk-check-sum = Контролни збир

desk-follow = Пратите захтев

desk-mail-note =
    { $state ->
        [queued] Ову потврду шаљемо и на ваш имејл. Ако не стигне, погледајте у непожељну пошту.
        [sent] Ову потврду смо послали и на ваш имејл.
        [failed] Ову потврду нисмо могли да доставимо на ваш имејл. Одштампајте или сачувајте ову страницу.
       *[none] Ову потврду не шаљемо имејлом. Одштампајте или сачувајте ову страницу.
    }

desk-mail-title = Потврда имејлом

desk-mail-shop =
    { $state ->
        [queued] Још није послато. Следећи покушај: { $moment }
        [sent] Послато: { $moment }
        [failed] Није достављено. Јавите купцу на други начин да имате захтев.
       *[none] Није послато: тада није било имејл сервера или на ту адресу пошта не може да иде.
    }

desk-mail-failed = Имејл није достављен

desk-mail-attempts = Покушаји

desk-mail-why = Разлог

desk-mail-reason =
    { $reason ->
        [recipient] Имејл сервер не прима пошту за ову адресу.
        [message] Имејл сервер не прима поруку.
        [address] На ову адресу пошта не може да иде.
        [sender] Имејл сервер не дозвољава слање са адресе ваше продавнице.
        [login] Имејл сервер не прихвата корисничко име или лозинку.
        [security] Шифрована веза са имејл сервером није успела.
        [later] Имејл сервер тражи да покушамо касније.
        [expired] Предуго није успевало; престали смо да покушавамо.
       *[connection] Имејл сервер није доступан.
    }

desk-mail-answer = Одговор имејл сервера

desk-mail-again = Покушај поново

desk-letter-subject =
    { $case ->
        [withdrawal] Ваш одустанак од куповине је стигао: { $id }
       *[other] Ваш захтев је стигао: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: ваш одустанак од куповине је стигао. Кад: { $moment }. Сачувајте ову потврду.
       *[other] { $shop }: ваш захтев је стигао. Кад: { $moment }. Сачувајте ову потврду.
    }

desk-letter-moment = { $moment } (временска зона: { $zone })

desk-letter-next-title = Шта следи

desk-letter-next =
    { $case ->
        [withdrawal] Одустанак не треба да шаљете поново. Страница захтева показује шта је с робом и новцем.
       *[other] Погледаћемо захтев и одговорити на страници захтева. Дотле не треба ништа да радите.
    }

desk-letter-why = Овај имејл је послат аутоматски јер је адреса унета у захтев продавници { $shop }. Ако то нисте били ви, јавите нам.

desk-form-title = Пишите продавници: { $shop }

desk-form-text = Одмах добијате потврду и линк до нашег одговора.

desk-form-case = О чему је реч?

desk-your-email = Ваш имејл

desk-your-country = Ваша земља

desk-country-hint = Два слова, на пример RS

desk-delivered-optional = Дан кад је стигло, ако га знате

desk-your-words = Својим речима

desk-leave-empty = Ово оставите празно

desk-form-go = Пошаљи захтев

desk-order-wrong = Унесите број поруџбине из имејла о поруџбини.

desk-email-wrong = Напишите га као name@example.com.

desk-not-sent-fields = Још није послато. Исправите означена поља па пошаљите поново.

desk-not-sent-trap = Још није послато. Прегледач је попунио скривено поље. Проверите текст и пошаљите поново.

desk-not-sent-other-site = Још није послато. Долазите са другог сајта. Проверите шта овде пише па пошаљите сами.

desk-not-sent-before = Овај образац је већ послат с другим текстом и тај захтев имамо. Да пошаљете и овај, поново притисните дугме.

desk-state =
    { $word ->
        [received] Примљено
        [in_review] У провери
        [accepted] Прихваћено
        [refused] Одбијено
       *[completed] Затворено
    }

desk-status-lead =
    { $word ->
        [received] Примили смо ваш захтев. Још га нико није погледао.
        [in_review] Прегледамо ваш захтев.
        [accepted] Прихватили смо ваш захтев.
        [refused] Одбили смо ваш захтев. Зашто, пише у нашој поруци испод.
       *[completed] Ваш захтев је затворен.
    }

desk-verdict-status =
    { $word ->
        [eligible] Да: купац има право
        [eligible_if] Да, ако су отворени услови испуњени
        [needs_person] Одлучујете ви
        [not_eligible] Не
       *[unknown] Отворено: недостаје податак
    }

desk-basis =
    { $word ->
        [law] закон
       *[shop] ваша правила
    }

desk-party =
    { $word ->
        [buyer] Купац
       *[shop] Продавница
    }

desk-refusal-reason =
    { $word ->
        [period_over] Последњи дан је прошао
        [not_yet] Први дан још није дошао
        [rule_refuses] По правилима се таква роба не враћа
        [legal_exception] За такву робу закон прави изузетак
        [condition_fails] Услов није испуњен
        [limit_reached] Дозвољени број пута је искоришћен
        [bundle_whole] Назад иде само цео комплет
        [no_legal_right] Закон не даје то право
        [already_returned] Већ је враћено или пријављено
        [not_late] Не касни
       *[no_rule] Правила о томе не говоре
    }

desk-item-state =
    { $word ->
        [unused] Некоришћен
        [unopened] Неотворен
        [tags_attached] Етикете на њему
        [seal_intact] Печат цео
        [complete] Сви делови ту
        [original_packaging] Оригинална амбалажа
        [not_activated] Без активације
        [data_erased] Подаци избрисани
        [serial_number_matches] Серијски број одговара
        [undamaged] Неоштећен
        [clean] Чист
        [used_as_intended] Коришћен према намени
        [original_buyer] Први купац
        [fault_reaches_measure] Мана достиже меру из гаранције
        [proof_of_purchase] Доказ о куповини
        [same_kind] Иста врста и величина
       *[not_started] Није покренуто ни преузето
    }

case-letter-subject =
    { $word ->
        [waiting] Имамо питање о вашем захтеву: { $id }
        [accepted] Ваш захтев је прихваћен: { $id }
        [refused] Ваш захтев је одбијен: { $id }
        [completed] Ваш захтев је затворен: { $id }
       *[other] Новости о вашем захтеву: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } прегледа ваш захтев.
        [waiting] { $shop }: треба нам нешто од вас да бисмо наставили.
        [accepted] { $shop }: ваш захтев је прихваћен.
        [refused] { $shop }: ваш захтев је одбијен.
        [completed] { $shop }: ваш захтев је затворен.
       *[other] { $shop } има новости о вашем захтеву.
    }

case-letter-next =
    { $word ->
        [waiting] Пишите нам на страници захтева. Онда настављамо.
        [accepted] Урадићемо оно што смо вам написали. Не треба ништа да радите, осим ако вас то замолимо у поруци.
        [refused] Ако то видите другачије, пишите нам на страници захтева.
        [completed] Ништа више. Ако је нешто остало отворено, пишите нам на страници захтева. Тамо нас можете и оценити.
       *[other] Одговарамо на страници захтева чим сазнамо више.
    }

case-letter-state = Стање

desk-letter-plain = Ако се та страница не отвара, ова ради у сваком прегледачу:
