## Пре куповине

promise-dated =
    { $when ->
        [today] Поручите данас. Стиже најкасније: { DATE($arrival, style: "day") }. Последњи дан за враћање: { $last_day }
        [ordered] Стиже најкасније: { DATE($arrival, style: "day") }. Последњи дан за враћање: { $last_day }
       *[arrived] Последњи дан за враћање: { $last_day }
    }
promise-ordered =
    { $when ->
        [today] Поручите данас. Последњи дан да се предомислите: { $last_day }
       *[ordered] Последњи дан да се предомислите: { $last_day }
    }
promise-unlimited = Производ можете вратити кад год желите. Нема последњег дана.
promise-days-delivered =
    { $days ->
        [one] За враћање имате { $days } дан од испоруке.
        [few] За враћање имате { $days } дана од испоруке.
       *[other] За враћање имате { $days } дана од испоруке.
    }
promise-days =
    { $days ->
        [one] За враћање имате { $days } дан.
        [few] За враћање имате { $days } дана.
       *[other] За враћање имате { $days } дана.
    }
promise-working-days =
    { $days ->
        [one] За враћање имате { $days } радни дан.
        [few] За враћање имате { $days } радна дана.
       *[other] За враћање имате { $days } радних дана.
    }
promise-months =
    { $months ->
        [one] За враћање имате { $months } месец.
        [few] За враћање имате { $months } месеца.
       *[other] За враћање имате { $months } месеци.
    }
promise-open = Рок за враћање зависи од производа.
promise-person = Питајте нас пре враћања. Одлучује запослени.
promise-no = Ако сте се само предомислили, не можете га вратити.
promise-no-goods = { $reason } Ако сте се само предомислили, не можете га вратити.
still-covered = Ако је производ неисправан, и даље сте заштићени.
assumed-delivery = Рачунамо са испоруком најкасније: { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Овај производ се прави за вас.
        [perishable] Овај производ се брзо квари.
        [sealed_hygiene] Овај производ је запечаћен због здравља или хигијене.
        [sealed_media] Овај производ је запечаћен снимак или програм.
        [digital] Овај производ је дигиталан.
        [newspaper] Ово су новине или часопис.
        [inseparably_mixed] Овај производ се после испоруке помеша с другим.
        [market_price] Цена овог производа прати тржиште.
        [dated_service] Ово је услуга за одређени дан.
        [near_expiry_or_flawed] Овај производ је продат пред истек рока или с познатом маном.
        [value_drops_on_use] Овај производ употребом губи вредност.
        [used] Овај производ је полован.
        [final_sale] Овај производ је продат без права на враћање.
        [gift_card] Ово је поклон-картица.
        [oversized] Овај производ је превелик за пакет.
        [hazardous] Овај производ је опасна роба.
        [gift] Овај производ је купљен као поклон.
        [subscription_first] Ово је прва испорука претплате.
        [subscription_renewal] Ово је каснија испорука претплате.
        [business_purchase] Овај производ је купљен за фирму.
        [flagged_buyer] За овај налог враћање је паузирано.
        [discounted] Овај производ је продат по сниженој цени.
        [bundle_part] Овај производ је део комплета.
        [non_durable] Овај производ је потрошна роба.
       *[other] За овакве производе важе посебна правила.
    }

## Одговор

headline-yes =
    { $case ->
        [return] Да, можете га вратити.
        [exchange] Да, можете га заменити.
        [defect] Да, можете поднети рекламацију због квара или мане.
        [damaged] Да, можете поднети рекламацију због оштећења.
        [wrong] Да, можете поднети рекламацију због погрешног производа.
        [missing] Да, можете поднети рекламацију јер нешто недостаје.
        [late] Да, можете поднети рекламацију због кашњења.
        [guarantee] Да, можете искористити гаранцију.
        [withdrawal] Да, по закону можете одустати од куповине.
        [repair] Да, можете га дати на поправку.
        [complaint] Да, можете поднети жалбу.
        [trade_in] Да, можете дати старо за ново.
        [spare_part] Да, можете добити резервни део.
       *[cancellation] Да, можете отказати поруџбину.
    }
headline-if = Да, ако су испуњени услови испод.
headline-person = О томе одлучује запослени у продавници.
headline-no = Не, по нашој рачуници.
headline-unknown = Треба да знамо још нешто.
last-day =
    { $act ->
        [sent] Последњи дан за слање: { $day }
        [received] Последњи дан да нам стигне: { $day }
       *[notice] Последњи дан да нам јавите: { $day }
    }
no-last-day = Нема последњег дана.
legal-day = Због нерадних дана последњи дан може бити: { $day }
opens-on = Први дан кад ово можете тражити: { $day }
period-days =
    { $days ->
        [one] Имате { $days } дан.
        [few] Имате { $days } дана.
       *[other] Имате { $days } дана.
    }
period-working-days =
    { $days ->
        [one] Имате { $days } радни дан.
        [few] Имате { $days } радна дана.
       *[other] Имате { $days } радних дана.
    }
period-months =
    { $months ->
        [one] Имате { $months } месец.
        [few] Имате { $months } месеца.
       *[other] Имате { $months } месеци.
    }
period-years =
    { $years ->
        [one] Имате { $years } годину.
        [few] Имате { $years } године.
       *[other] Имате { $years } година.
    }
law-days =
    { $days ->
        [one] Закон ваше земље вам даје { $days } дан.
        [few] Закон ваше земље вам даје { $days } дана.
       *[other] Закон ваше земље вам даје { $days } дана.
    }
law-working-days =
    { $days ->
        [one] Закон ваше земље вам даје { $days } радни дан.
        [few] Закон ваше земље вам даје { $days } радна дана.
       *[other] Закон ваше земље вам даје { $days } радних дана.
    }
law-months =
    { $months ->
        [one] Закон ваше земље вам даје { $months } месец.
        [few] Закон ваше земље вам даје { $months } месеца.
       *[other] Закон ваше земље вам даје { $months } месеци.
    }
law-years =
    { $years ->
        [one] Закон ваше земље вам даје { $years } годину.
        [few] Закон ваше земље вам даје { $years } године.
       *[other] Закон ваше земље вам даје { $years } година.
    }
counts-from =
    { $event ->
        [purchased] Рок тече од дана поруџбине.
        [paid] Рок тече од дана плаћања.
        [shipped] Рок тече од дана кад пошаљемо робу.
        [delivered] Рок тече од дана кад стигне производ.
        [first_item_delivered] Рок тече од дана кад стигне први производ.
        [last_item_delivered] Рок тече од дана кад стигне последњи производ.
        [receipt_confirmed] Рок тече од дана кад потврдите пријем.
        [estimated_delivery] Рок тече од последњег дана очекиване испоруке.
        [activated] Рок тече од дана прве активације.
        [noticed] Рок тече од дана кад приметите ману.
        [seller_contacted] Рок тече од дана кад нам се први пут јавите.
        [replacement_delivered] Рок тече од дана кад стигне замена.
        [document_received] Рок тече од дана кад добијете уговор.
        [later_of_document_and_delivery] Рок тече од уговора или испоруке, шта год је касније.
       *[later_of_purchase_and_delivery] Рок тече од поруџбине или испоруке, шта год је касније.
    }

## Шта купац добија

gets-one =
    { $remedy ->
        [refund_original] Добијате новац назад на исти начин на који сте платили.
        [store_credit] Добијате бон за нашу продавницу.
        [gift_card] Добијате поклон-картицу.
        [exchange] Добијате другу величину, боју или производ.
        [replacement] Добијате исти такав нови производ.
        [repair] Добијате бесплатну поправку.
        [price_reduction] Задржавате производ и добијате део цене назад.
        [keep_item_refund] Задржавате производ и добијате новац назад.
        [termination] Враћате робу и добијате новац назад.
        [send_missing] Шаљемо вам оно што недостаје.
       *[other] Добијате ово: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Ви бирате: { LIST($ways, type: "or") }.
        [shop] Ми бирамо: { LIST($ways, type: "or") }.
       *[open] Добијате једно од овога: { LIST($ways, type: "or") }.
    }
gets-then = Ако то не помогне: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] повраћај новца
        [store_credit] бон за нашу продавницу
        [gift_card] поклон-картица
        [exchange] замена
        [replacement] нови производ
        [repair] бесплатна поправка
        [price_reduction] нижа цена
        [keep_item_refund] повраћај новца, а производ задржавате
        [termination] повраћај новца за враћену робу
        [exchange_same] замена за исти производ
        [exchange_variant] друга величина или боја
        [coupon] купон за следећу поруџбину
        [donate] повраћај новца, а производ иде у добротворне сврхе
        [trade_in_credit] бон за стари производ
        [spare_part] резервни део
        [reply] одговор запосленог
       *[send_missing] испорука онога што недостаје
    }
another-way = Можете изабрати ово уместо тога.
basis-law = То вам даје закон ваше земље.
basis-law-check = Мислимо да вам то даје закон ваше земље. Проверите.
basis-shop = То вам обећавамо ми.
credit-bonus = Ако узмете бон, добијате { $share } више.
credit-total = Као бон добијате { $total }.
credit-extra = Од тога је { $amount } додатак.
credit-until = Последњи дан за коришћење бона или купона: { $day }
exchange-cheaper = Нови производ кошта мање.
exchange-pay = Нови производ кошта више: доплаћујете { $amount }.
rebooking-fee = Нови термин кошта { $amount }.
quantity = Број производа на које се ово односи: { $count }.
remedy-end = Последњи дан за „{ $way }”: { $day }
guarantee-giver =
    { $who ->
        [maker] Ову гаранцију даје произвођач.
        [insurer] Ову продужену гаранцију даје осигуравач.
       *[shop] Ову гаранцију дајемо ми.
    }
guarantee-price = Ова гаранција кошта { $amount }.
guarantee-passes-on = Важи и за следећег власника.
register-by = Последњи дан за регистрацију производа: { $day }
register-within = Региструјте производ после куповине. Број дана за то: { $days }.
freight =
    { $payer ->
        [shop] Слање назад је за вас бесплатно.
       *[buyer] Слање назад плаћате ви.
    }
freight-cost = Слање назад вас кошта { $amount }.
outbound =
    { $which ->
        [none] Трошкове испоруке не добијате назад.
        [standard] Добијате назад и трошкове обичне испоруке.
       *[all] Добијате назад и све трошкове испоруке.
    }
refund-total = По нашој рачуници добијате назад { $total }.
refund-minus =
    { $kind ->
        [restocking] Задржавамо { $amount } за враћање у магацин.
        [collection] Задржавамо { $amount } за преузимање.
        [handling] Задржавамо { $amount } за обраду.
        [late] Задржавамо { $amount } због кашњења.
        [return_label] Задржавамо { $amount } за налепницу за враћање.
        [bundle_discount] Поништавамо попуст за комплет: { $amount }.
       *[other] Одбијамо { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Цена
        [outbound_freight] Трошкови испоруке
        [restocking] Накнада за враћање у магацин
        [collection] Накнада за преузимање
        [handling] Накнада за обраду
        [late] Накнада због кашњења
        [return_label] Налепница за враћање
        [bundle_discount] Попуст за комплет
        [discount_share] Попуст на поруџбину
        [voucher] Купон
        [tax] Порез
        [duties] Увозна царина
        [services] Плаћене услуге
        [free_delivery] Испорука која је била бесплатна
        [free_gift] Поклон који задржавате
        [rebooking] Нови термин
        [inspection] Накнада за преглед
        [packaging] Амбалажа која недостаје
        [bonus] Додатак
       *[total] Добијате назад
    }
refund-part =
    { $to ->
        [gift_card] Добијате назад { $amount } на поклон-картици.
        [store_credit] Добијате назад { $amount } као бон.
        [kept] Не добијате назад { $amount }.
       *[original] Добијате назад { $amount } на исти начин на који сте платили.
    }
fee =
    { $kind ->
        [restocking] Наплаћујемо враћање у магацин.
        [collection] Наплаћујемо преузимање.
        [handling] Наплаћујемо обраду.
        [late] Наплаћујемо кашњење.
       *[other] Наплаћујемо ово: { $what }.
    }
charge = Плаћате { $amount }: { $what }.
refund-by = Ако нам јавите данас, новац вам се враћа најкасније: { $day }
refund-at-once = Новац добијате назад одмах.
refund-within =
    { $days ->
        [one] Новац добијате назад у року од { $days } дана.
        [few] Новац добијате назад у року од { $days } дана.
       *[other] Новац добијате назад у року од { $days } дана.
    }
refund-within-working =
    { $days ->
        [one] Новац добијате назад у року од { $days } радног дана.
        [few] Новац добијате назад у року од { $days } радна дана.
       *[other] Новац добијате назад у року од { $days } радних дана.
    }
refund-from =
    { $event ->
        [notice] Ти дани теку од дана кад нам јавите.
        [goods_back] Ти дани теку од дана кад нам стигне роба.
        [estimated_delivery] Ти дани теку од последњег дана очекиване испоруке.
       *[inspection] Ти дани теку од краја нашег прегледа.
    }
withhold = Можемо да сачекамо робу или доказ да сте је послали.
send-by = Ако нам јавите данас, робу пошаљите најкасније: { $day }
conditions-open = Мора бити испуњено: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Није испуњено: { $point }. Запослени проверава ваш доказ.
        [ask_person] Није испуњено: { $point }. Одлучује запослени.
        [store_credit] Није испуњено: { $point }. Уместо новца добијате бон.
        [exchange_only] Није испуњено: { $point }. Можете га само заменити.
        [gift_card] Није испуњено: { $point }. Уместо новца добијате поклон-картицу.
        [reduced_or_sent_back] Није испуњено: { $point }. Ви бирате: мање новца назад или вам производ шаљемо о вашем трошку.
       *[reduced_refund] Није испуњено: { $point }. Од повраћаја новца одбијамо губитак вредности.
    }
late-keeps = Последњи дан је прошао, па задржавамо { $share } цене.
late-until = Последњи дан кад ово још важи: { $day }
methods = Можете га вратити овако: { LIST($ways, type: "or") }.
nothing-to-send = Ништа не шаљете назад.
method =
    { $method ->
        [mail_with_label] поштом с нашом налепницом
        [mail_own] поштом са својом налепницом
        [drop_off] на месту за предају
        [store] у једној од наших продавница
        [pick_up] преузимањем на вашој адреси
        [kiosk] на аутомату за враћање
        [service_point] на сервисном месту
       *[no_shipment] без слања
    }
method-needs =
    { $what ->
        [printer] За ово вам треба штампач: { LIST($ways, type: "or") }.
       *[packaging] За ово га сами спакујте: { LIST($ways, type: "or") }.
    }
proof-needed = Припремите: { LIST($things) }.
proof-helpful = Помаже и ово: { LIST($things) }.
proof =
    { $proof ->
        [receipt] рачун или број поруџбине
        [photos] фотографије
        [video] видео
        [serial_number] серијски број
        [medical_certificate] лекарска потврда
        [gift_receipt] рачун за поклон
        [disposal_photo] фотографија баченог производа
       *[photo_id] лични документ са сликом
    }

## Не, и шта онда

refusal-over =
    { $basis ->
        [law] Последњи дан по закону био је: { $day }
       *[shop] Последњи дан по нашим правилима био је: { $day }
    }
refusal-condition = Не можемо да га примимо. Није испуњено: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } За такву робу закон прави изузетак.
       *[shop] { $reason } Такву робу не примамо назад.
    }
refusal =
    { $reason ->
        [period_over] Рок је прошао.
        [not_yet] Још је рано.
        [rule_refuses] То не нудимо за овај производ.
        [legal_exception] За такву робу закон прави изузетак.
        [condition_fails] Један наш услов није испуњен.
        [limit_reached] Дозвољени број пута је искоришћен.
        [bundle_whole] Назад примамо само цео комплет.
        [no_legal_right] Закон ваше земље не даје то право.
        [already_returned] Већ је враћено или је на путу назад.
        [not_late] Не касни.
       *[no_rule] Наша правила о томе не говоре.
    }
note =
    { $note ->
        [law_not_held] Закон ваше земље још немамо. Можда имате више права.
        [law_may_give_more] Закон ваше земље вам можда даје више.
        [device_clock] Датум смо узели с вашег уређаја. Проверите га.
        [holidays_unknown] Празнике те године још не знамо.
        [delivery_assumed] Дан испоруке смо узели из процене.
        [legal_day_later] Због нерадних дана последњи дан може мало да се помери.
        [fault_presumed] Сматрамо да је мана постојала од почетка.
        [fault_to_show] Треба да докажете да је мана постојала од почетка.
        [depends_on_item] Колико мора да траје зависи од производа.
        [older_policy] Поручили сте пре ових правила. Запослени проверава која важе.
        [policy_of_order] Важе правила на дан ваше поруџбине.
        [reasonable_time] Закон не наводи број дана. Јавите се што пре.
        [extra_time] Прво нам дајте примерен рок за испоруку.
       *[diminished_value] Испробајте га као у продавници. Више од тога може да смањи повраћај новца.
    }
alternative =
    { $way ->
        [ask_shop] Питајте нас: запослени ће погледати.
        [report_defect] Има квар или ману? Јавите нам.
        [use_guarantee] Искористите гаранцију.
        [exchange] Уместо тога га можете заменити.
        [return_bundle] Вратите цео комплет.
        [wait_until_open] Дођите поново првог дана.
        [ask_repair] Затражите поправку од нас.
        [order_spare_part] Поправите га сами резервним делом.
        [complain] Не слажете се? Поднесите жалбу.
       *[return_instead] Сачекајте да стигне, па га вратите.
    }
contact =
    { $kind ->
        [email] Пишите нам: { $value }.
        [phone] Позовите нас: { $value }.
        [post] Пошаљите нам писмо: { $value }.
       *[page] Отворите нашу страницу за контакт.
    }
contact-hours = Доступни смо, по времену продавнице: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Запослени одговара у року од { $hours } сата.
        [few] Запослени одговара у року од { $hours } сата.
       *[other] Запослени одговара у року од { $hours } сати.
    }
contact-language = Тамо можда нико не говори српски.

## Случајеви

case-label =
    { $case ->
        [return] Ипак га не желим
        [exchange] Желим нешто друго
        [defect] Има квар или ману
        [damaged] Стигло је оштећено
        [wrong] Погрешан производ
        [missing] Нешто недостаје
        [late] Испорука касни
        [guarantee] Искористити гаранцију
        [withdrawal] Одустати од куповине по закону
        [repair] Треба ми поправка
        [complaint] Желим да се жалим
        [trade_in] Дати старо за ново
        [spare_part] Треба ми резервни део
       *[cancellation] Отказати поруџбину
    }
case-hint =
    { $case ->
        [return] Производ је исправан, али га не желите.
        [exchange] Желите другу величину, боју или производ.
        [defect] Не ради или није као у опису.
        [damaged] Оштетио се на путу до вас.
        [wrong] У пакету је нешто што нисте поручили.
        [missing] Пакет или његов део није стигао.
        [late] Стигао је или стиже после обећаног дана.
        [guarantee] Продавница или произвођач дали су вам гаранцију.
        [withdrawal] Закон вам за то даје време. Разлог није потребан.
        [repair] Треба га поправити, са гаранцијом или без ње.
        [complaint] Нисте задовољни нашим поступањем.
        [trade_in] Дајете нам стари производ и добијате бон.
        [spare_part] Желите да га поправите сами.
       *[cancellation] Поруџбина још није послата.
    }

## Питања

fact-question =
    { $fact ->
        [ordered_on] Кад сте га поручили?
        [paid_on] Кад сте га платили?
        [shipped_on] Кад смо га послали?
        [delivered_on] Кад је стигао?
        [first_delivered_on] Кад је стигао први производ из поруџбине?
        [last_delivered_on] Кад је стигао последњи производ из поруџбине?
        [receipt_confirmed_on] Кад сте потврдили пријем?
        [estimated_delivery_on] Који је последњи дан очекиване испоруке?
        [activated_on] Кад сте га први пут активирали?
        [noticed_on] Кад сте приметили ману?
        [seller_contacted_on] Кад сте нам се први пут јавили?
        [tier] Који ниво купца имате код нас?
        [subdivision] У ком делу земље живите?
        [category] Какав је то производ?
        [price] Колико сте платили један комад?
        [attribute] Која је то верзија производа?
        [earlier_returns] Колико пута сте већ враћали из ове поруџбине?
        [seller] Ко вам га је продао?
        [replacement_delivered_on] Кад је стигла замена?
        [reason] Зашто желите да га вратите?
        [role] Да ли сте га купили или добили на поклон?
        [order_state] Докле је стигла ваша поруџбина?
        [order_value] Колико је коштала цела поруџбина?
        [method] Како желите да га вратите?
        [appointment_at] Кад је ваш термин?
        [quantity] О колико комада је реч?
        [document_on] Кад сте добили уговор?
       *[state] Можете ли нам рећи више о производу?
    }
fact-hint =
    { $fact ->
        [ordered_on] Дан пише у потврди поруџбине.
        [paid_on] Дан пише на изводу или рачуну.
        [shipped_on] Дан пише у нашој поруци о пакету.
        [delivered_on] Дан кад сте ви или неко за вас добили пакет.
        [noticed_on] Дан кад сте први пут видели ману.
        [seller_contacted_on] Дан ваше прве поруке или позива.
        [estimated_delivery_on] Пише у потврди поруџбине.
        [reason] Ваша права по закону не зависе од тога.
       *[subdivision] Нека правила се разликују по регионима.
    }
choice =
    { $word ->
        [too_small] Премало је
        [too_large] Превелико је
        [not_as_expected] Не испуњава очекивања
        [no_longer_needed] Више ми не треба
        [better_price] Негде је јефтиније
        [ordered_by_mistake] Поручено грешком
        [arrived_late] Стигло је прекасно
        [poor_quality] Квалитет је лош
        [not_tolerated] Кожа или тело реагује на то
        [buyer] Ја сам купац
        [receiver] То је поклон за мене
        [placed] Тек поручено
        [in_preparation] У припреми
        [shipped] На путу
        [delivered] Стигло је
       *[other] Други разлог
    }
state-question =
    { $state ->
        [unused] Да ли је још некоришћен?
        [unopened] Да ли је амбалажа још затворена?
        [tags_attached] Да ли су етикете још на њему?
        [seal_intact] Да ли је печат још цео?
        [complete] Да ли су ту сви делови и прибор?
        [original_packaging] Да ли имате оригиналну амбалажу?
        [not_activated] Да ли је још без активације и регистрације?
        [data_erased] Да ли сте избрисали податке и одјавили налоге?
        [serial_number_matches] Да ли је серијски број као у поруџбини?
        [undamaged] Да ли је без оштећења откад је стигао?
        [clean] Да ли је чист?
        [used_as_intended] Да ли сте га користили по упутству произвођача?
        [original_buyer] Да ли сте први купац?
        [fault_reaches_measure] Да ли је мана толика колико тражи гаранција?
        [proof_of_purchase] Да ли имате рачун или други доказ о куповини?
        [same_kind] Да ли је нови исте врсте и величине?
       *[not_started] Да ли преузимање или гледање тек треба да почне?
    }
state-hint =
    { $state ->
        [seal_intact] Печат због здравља или хигијене, или око диска.
        [complete] Рачунају се и каблови, упутства и поклони.
        [clean] Толико да може да га користи неко други.
        [fault_reaches_measure] Мера пише у тексту гаранције.
       *[used_as_intended] На пример, душек на одговарајућој подлози.
    }
state-point =
    { $state ->
        [unused] некоришћен
        [unopened] амбалажа затворена
        [tags_attached] етикете на њему
        [seal_intact] печат цео
        [complete] сви делови ту
        [original_packaging] оригинална амбалажа
        [not_activated] без активације и регистрације
        [data_erased] ваши подаци избрисани
        [serial_number_matches] серијски број као у поруџбини
        [undamaged] без оштећења с ваше стране
        [clean] чист
        [used_as_intended] коришћен по упутству произвођача
        [original_buyer] ви сте први купац
        [fault_reaches_measure] мана толика колико тражи гаранција
        [proof_of_purchase] доказ о куповини
        [same_kind] иста врста и величина
       *[not_started] преузимање или гледање није почело
    }
answer-yes = Да
answer-no = Не

## Правила укратко

card-title = Враћање, поправка и повраћај новца
card-section =
    { $section ->
        [changed_mind] Ако се предомислите
        [faulty] Ако има квар или ману
        [arrival] Ако стигне оштећено, погрешно или непотпуно
        [money] Трошкови и повраћај новца
        [guarantee] Наша гаранција
        [points] Где можете да одете
        [guides] Помоћ с производом
        [faq] Питања и одговори
        [disputes] Ако се не сложимо
       *[contact] Ко вам помаже
    }
card-case =
    { $case ->
        [damaged] Стигло је оштећено? Нудимо ово: { LIST($ways, type: "or") }.
        [wrong] Погрешан производ? Нудимо ово: { LIST($ways, type: "or") }.
       *[missing] Нешто недостаје? Нудимо ово: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Наш тим за жалбе: { $name }.
        [mediator] Посредник: { $name }.
        [adr_body] Независно тело, без суда: { $name }.
        [authority] Надлежни орган: { $name }.
        [arbitration] Арбитража: { $name }.
       *[court] Суд: { $name }.
    }
dispute-within = Рок за то после жалбе, у месецима: { $months }.
point =
    { $kind ->
        [store] Наша продавница: { $name }.
        [drop_off] Место за предају: { $name }.
        [service] Сервис произвођача: { $name }.
       *[repairer] Независни сервис: { $name }.
    }
point-unpacked = Тамо вам не требају кутија и налепница.
guide =
    { $kind ->
        [manual] Упутство: { $title }
        [video] Видео: { $title }
       *[guide] Корак по корак: { $title }
    }
shop-words = { $words }
card-guarantee-none = За овај производ не дајемо додатну гаранцију.
card-ask = Питајте нас и запослени ће вам помоћи.
card-as-of = Закон прочитан: { DATE($day, style: "long") }
card-footer = Ова страница даје информације, а не правни савет.
ui-by-law = По закону
ui-from-shop = Од продавнице
ui-details = Детаљи
ui-policy-link = Сва правила продавнице
ui-unavailable = Ово тренутно не можемо да прикажемо. Питајте продавницу.
