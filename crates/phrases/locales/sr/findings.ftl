## Зашто важи правило и шта увезени подаци нису рекли

finding-why-title = Прегледана правила, редом из датотеке правила

finding-why-rule = Правило

finding-why-result = Исход

finding-why-decided = Шта је одлучило

finding-why-none = За овај случај нема правила.

finding-why-outcome =
    { $outcome ->
        [governs] важи
        [outranked] одговара; важи уже правило
        [tied] одговара једнако уско: нерешено
        [undecided] зависи од податка који недостаје
       *[out_of_scope] не одговара
    }

finding-why-order = Важи најуже правило и ништа се не спаја. Два правила која одговарају пореде се по овим деловима опсега; одлучује први у ком се разликују:

finding-why-version = SHA-256 датотеке правила: { $hash }

finding-page-item-missing = Овде није описан ни производ ни поруџбина.

finding-page-item-missing-help = Наведите schema.org податке производа или поруџбине као JSON-LD.

finding-page-item-unclear = Није јасно на који се производ мисли. Производа: { $number }. Међу њима: { LIST($known) }.

finding-page-item-unclear-help = Наведите SKU оног на који мислите.

finding-page-country-missing = Овде не пише земља купца.

finding-page-country-missing-help = Наведите је, као DE или US-CA.

finding-page-assumed =
    { $what ->
        [case] Случај није наведен; претпостављен је овај: { $value }.
        [country] Земља купца је узета по одредишту пакета: { $value }.
        [utc_day] Време је у UTC. Узет је његов дан, а у продавници може бити други: { $value }.
       *[category] Категорија је записана како је пишу правила: { $value }.
    }

finding-page-assumed-help = Ако је то погрешно, сами наведите податак; он има предност.

finding-page-price =
    { $what ->
        [currency] „{ $value }” није код валуте по ISO 4217, па је цена изостављена.
        [range] Цене су распон до „{ $value }”, па ниједна није узета.
        [several] Понуде имају различите цене, па ниједна није узета.
        [unit] Цена није за један комад, па је изостављена.
        [tax] Цена је без пореза, а порез није познат.
       *[form] „{ $value }” није тачан износ у овој валути, па је цена изостављена.
    }

finding-page-price-help = Напишите цену једног комада као 19.99 с кодом као EUR: тачка, без знака за хиљаде и за валуту.

finding-page-value =
    { $what ->
        [sku] Ниједан производ овде нема SKU „{ $value }”.
        [day] „{ $value }” није дан; изостављено је.
        [count] „{ $value }” није цео број од 1 навише; изостављено је.
        [category] „{ $value }” није категорија продавнице; изостављено је.
        [condition] Стање „{ $value }” не говори ништа што правило пита; изостављено је.
        [status] Статус „{ $value }” не говори докле је стигла поруџбина; изостављено је.
        [country] „{ $value }” није код земље по ISO 3166; изостављено је.
        [discount] Попуст „{ $value }” на целу поруџбину није подељен на производе; изостављено је.
        [kind] Ово није ни текст ни број; изостављено је.
        [texts] Број текстова с подацима овде: { $value }. Изостављено је све после првих 200.
       *[text] „{ $value }” је предугачко; изостављено је.
    }

finding-page-value-help = Исправите то у подацима или сами наведите податак.

## Налази о документу

finding-head =
    { $severity ->
        [error] грешка
        [warning] упозорење
       *[note] напомена
    }[{ $code }]

finding-whole-file = (цела датотека)

finding-clean = { $file }: у реду

finding-counts = грешке: { $errors }, упозорења: { $warnings }, напомене: { $notes }

finding-near = Да ли мислите на „{ $near }”?

finding-json-syntax =
    Није JSON у реду { $line }, колона { $column }: { $what ->
        [end] иза краја следи још нешто.
        [unfinished] текст се прекида на пола.
        [comma_or_bracket] овде иде зарез или ].
        [comma_or_brace] овде иде зарез или { "}" }.
        [key] овде иде кључ у наводницима.
        [colon] иза кључа иде двотачка.
        [digit] овде иде цифра.
        [control] текст садржи контролни знак.
        [escape] JSON не познаје тај escape.
        [surrogate] половина сурогатног пара стоји сама.
        [hex] овде иду четири хексадецималне цифре.
       *[value] овде иде вредност.
    }

finding-json-syntax-help = Исправите текст на том месту. Уређивач који зна JSON га означава.

finding-too-large =
    { $what ->
        [members] Број чланова у овом објекту: { $number }; чита се највише { $most }.
        [items] Број ставки на овом списку: { $number }; чита се највише { $most }.
       *[bytes] Број бајтова у тексту: { $number }; чита се највише { $most }.
    }

finding-too-large-help = Избаците оно што не спада овде.

finding-too-deep = Дубина угнежђења је већа од { $most }: ред { $line }, колона { $column }.

finding-too-deep-help = Ниједном документу не треба толика дубина. Потражите незатворене заграде.

finding-too-many = Нађено осим ових, а није наведено: { $more }.

finding-too-many-help = Прво исправите ове, па проверите поново.

finding-duplicate-key = Кључ „{ $word }” стоји двапут у једном објекту.

finding-duplicate-key-help = Задржите један. Програми се не слажу који важи.

finding-unknown-field = Формат овде нема кључ „{ $word }”.

finding-unknown-field-help = Овде су познати: { $known }.

finding-missing-field = Недостаје кључ „{ $word }”.

finding-missing-field-help = Додајте га.

finding-wrong-type =
    Овде стоји: { $found ->
        [null] null
        [boolean] true или false
        [whole] цео број
        [fraction] децимални број
        [list] списак
        [object] објекат
       *[text] текст
    }. Очекује се: { $wanted ->
        [object] објекат
        [list] списак
        [boolean] true или false
        [whole] цео број
        [word] реч у наводницима
        [day] дан у наводницима
        [time] време у наводницима
        [minute] дан с временом у наводницима
        [currency] код валуте
        [place] код места
        [link] линк
       *[text] текст
    }.

finding-wrong-type-help = Напишите вредност у том облику.

finding-unknown-word = Реч „{ $word }” овде није позната.

finding-unknown-word-help = Познате речи: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } је ван распона од { $least } до { $most }.
        [key] Кључ нема 32 хексадецималне цифре.
        [email] Ово није имејл адреса.
        [order_reference] Број поруџбине је празан или дужи од 80 знакова.
        [serials] Више од 20 серијских бројева, или је један празан или дужи од 80 знакова.
        [wish] Жеља је празна или дужа од 300 знакова.
        [photos] Више од 5 фотографија, или је једна наведена двапут или без SHA-256 малим хексадецималним цифрама.
        [pack] Ово није језички пакет ове верзије.
        [amount] Износ је превелик да би се чувао тачно.
        [text] Текст је празан или дужи од 2000 знакова.
        [same] „{ $value }” се разликује од ранијег реда ове поруџбине.
       *[value] „{ $value }” не постоји или се пише другачије.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Напишите број из тог распона.
        [day] Напишите дан који постоји, као 2026-11-21.
        [time] Напишите време као 09:30.
        [minute] Напишите дан с временом, као 2026-10-15T10:00.
        [moment] Напишите време с помаком, као 2026-11-21T10:30:00+01:00.
        [currency] Напишите код ISO 4217 као EUR.
        [place] Напишите код ISO 3166 као DE или US-CA.
        [link] Напишите линк https:, mailto: или tel:, или путању на свом сајту која почиње са /.
        [key] Направите 16 насумичних бајтова.
        [email] Напишите је као name@example.com.
        [order_reference] Копирајте га из имејла о поруџбини.
        [serials] Наведите до 20, сваки како пише на производу.
        [wish] Реците то у 1 до 300 знакова.
        [photos] Наведите до 5 фотографија, сваку једном.
        [pack] Користите пакет из ове верзије.
        [amount] Користите мање износе или количине.
        [text] Напишите 1 до 2000 знакова.
        [price] Напишите је као 129.90, с највише онолико децимала колико валута има.
        [same] Напишите исто у сваком реду поруџбине.
       *[value] Облик потражите у документацији.
    }

finding-unknown-version = Верзија формата { $number } овде није позната; чита се верзија 1.

finding-unknown-version-help = Ажурирајте after-sales или напишите правила у верзији 1.

finding-duplicate-rule = Ид „{ $rule }” је већ заузет: { $other }.

finding-duplicate-rule-help = Дајте сваком правилу сопствени ид. Одлуке упућују на њега.

finding-rule-tie = У случају „{ $case }” једном производу одговарају и „{ $other }” и „{ $rule }”, а ниједно није уже.

finding-rule-tie-help = Сузите једно од њих или нека се њихова места, дани или категорије искључују.

finding-window-length =
    { $what ->
        [season] Ова сезона нема ни последњи дан ни број дана.
       *[window] Трајања наведених у овом року: { $number }. Треба тачно једно.
    }

finding-window-length-help =
    { $what ->
        [season] Наведите last_day или days.
       *[window] Наведите једно: days, months, until или unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Правило „{ $rule }” не наводи случај, па никад не важи.
        [fee] Накнада у правилу „{ $rule }” је уједно удео у цени и износ.
       *[terms] Правило „{ $rule }” пристаје, али не каже докле ни шта купац добија.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Наведите бар један случај, на пример return.
        [fee] Наведите share или amount, не обоје.
       *[terms] Додајте window и remedies или у answer ставите refuse или ask_person.
    }

finding-season-order = Дани ове сезоне нису правим редом.

finding-season-order-help = Прво иде ordered_from, затим ordered_until, затим last_day.

finding-secret-exposed = „{ $name }” изгледа као тајна. Правила су јавна: сваки купац их може прочитати.

finding-secret-exposed-help = Избаците је и замените тамо где је издата. Нека је ваш сервер додаје захтевима.

finding-endpoint-setting =
    { $what ->
        [header] Крајњој тачки „{ $preset }” треба заглавље „{ $name }”.
        [address] Адреса крајње тачке „{ $preset }” не завршава се на { $name }.
       *[setting] Крајњој тачки „{ $preset }” треба поставка „{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Додајте га у /endpoint/headers. Оно што припада једном купцу страница наводи у елементу meta.
        [address] Напишите целу адресу, као https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Додајте њен назив и вредност у /endpoint/settings. Никад тајну.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Уз simple или no-cors у cors прегледачи не шаљу ваша заглавља.
        [json] Уз simple или no-cors у cors прегледачи не шаљу JSON.
        [method] Уз simple или no-cors у cors прегледачи шаљу само POST.
        [same_origin] „{ $preset }” прима захтеве само са сопственог сајта.
        [simple] „{ $preset }” не одговара на питање које прегледачи постављају пре слања.
        [address] На ову адресу се уз „{ $preset }” ништа не може послати.
        [status] Статус ван 200 до 299 није успех.
        [timeout] Најдуже време једног позива је 1 до 120 секунди.
       *[look_up] У адреси за проверу нема места за кључ захтева.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Избаците заглавља или у cors ставите preflight, ако крајња тачка на то одговара.
        [json] У format ставите form или text, или у cors preflight, ако крајња тачка на то одговара.
        [method] У method ставите POST, или у cors preflight, ако крајња тачка на то одговара.
        [same_origin] Избаците cors или у њега ставите same-origin.
        [simple] Избаците cors или у њега ставите simple.
        [address] Уз mailto напишите имејл линк. Иначе напишите адресу https: или путању на свом сајту.
        [status] Наведите само статусе који значе: захтев је сачуван.
        [timeout] Уобичајено је 20.
       *[look_up] Напишите реч key у витичастим заградама тамо где припада.
    }

finding-endpoint-relay = „{ $name }” прима позиве само с тајним кључем, а страница га не сме садржати.

finding-endpoint-relay-help = Нека мали програм на вашем серверу прима и прослеђује захтеве, или користите Desk.

finding-endpoint-pointer = Ниједан захтев нема „{ $word }”, па би то било изостављено.

finding-endpoint-pointer-help = Овде су познати: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Уз no-cors у cors нико не може да потврди да је захтев стигао. Купцима то кажемо.
       *[untested] Сваки одговор од 200 до 299 овде се рачуна као успех.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Нека крајња тачка одговара на preflight, или користите Desk.
       *[untested] Додајте success с at: место у одговору које постоји само кад је захтев сачуван.
    }

finding-unknown-region = Продавница не дефинише регион „{ $word }”, па ово правило не одговара никоме.

finding-unknown-region-help = Додајте га у /shop/regions или наведите места у places.

finding-insecure-url = „{ $value }” није шифровано: други могу да читају и мењају оно што се шаље.

finding-insecure-url-help = Напишите адресу са https:.

finding-currency-mix = Валута овог износа је { $currency }; валута продавнице је { $own }.

finding-currency-mix-help = Напишите га у валути продавнице. Други износи не улазе у процену повраћаја новца.

finding-contradiction =
    { $what ->
        [backwards] Ово се завршава пре него што почне.
        [refusal_gives] Правило „{ $rule }” одбија, а наводи шта купац добија.
        [limit_zero] Правило „{ $rule }” пристаје, а дозвољава то нула пута.
        [opens_too_late] По правилу „{ $rule }” купац може да делује тек после истека рока.
        [same_unasked] Правило „{ $rule }” дозвољава замену само за исту врсту, а никад је не тражи.
        [shop_pays_amount] По правилу „{ $rule }” враћање плаћа продавница, а ипак је наведен износ.
        [window_remedy] Рок правила „{ $rule }” односи се на нешто што правило не даје.
        [fee_over_price] Накнада у правилу „{ $rule }” већа је од целе цене.
        [late_unreachable] Један степен за кашњење у правилу „{ $rule }” никад се не достиже.
       *[empty_range] Распон у правилу „{ $rule }” је празан.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Замените крајеве.
        [refusal_gives] Уклоните remedies или у answer ставите accept.
        [limit_zero] Повећајте most или у answer ставите refuse.
        [opens_too_late] Нека се чекање заврши пре рока.
        [same_unasked] Додајте услов same_kind, с refuse или другом последицом.
        [shop_pays_amount] Уклоните amount или у payer ставите buyer.
        [window_remedy] Додајте то у remedies правила или избаците из рока.
        [fee_over_price] Удели су у стотим деловима процента: 10 % пишите као 1000.
        [late_unreachable] Поређајте степене растуће, отворени последњи.
       *[empty_range] Замените least и most, или from и until.
    }

finding-law-not-held = Закон ових тржишта није у овој верзији: { $markets }.

finding-law-not-held-help = Купци тамо читају ваша правила уз напомену да локални закон може дати више.

finding-below-law =
    { $what ->
        [months] По закону продавница овде одговара за мане дуже од овог рока: { $markets }. Месеци по закону: { $number }.
       *[days] По закону купци овде могу да се предомисле дуже од овог рока: { $markets }. Дана по закону: { $number }.
    }

finding-below-law-help = Купци тамо виде боље од та два. Продужите рок да један текст важи за све.

finding-exclusion-without-basis =
    { $what ->
        [goods] Правило „{ $rule }” одбија ову робу: { $goods }. Закон је не изузима овде: { $markets }.
       *[all] Правило „{ $rule }” одбија робу коју купци по закону смеју да врате овде: { $markets }.
    }

finding-exclusion-without-basis-help = У traits наведите зашто закон изузима робу или ограничите правило на друга места. Купци тамо задржавају право.

finding-fee-against-law = Накнада „{ $kind }” се наплаћује и док купци по закону могу бесплатно да се предомисле. Тржишта: { $markets }.

finding-fee-against-law-help = Нека почне после законских дана са days, ограничите је са places или је уклоните.

finding-freight-against-law =
    { $what ->
        [faults] Враћање неисправне, оштећене или погрешне робе плаћа купац; по закону га овде плаћа продавница: { $markets }.
       *[withdrawal] Враћање плаћа купац; кад се предомисли, по закону га овде плаћа продавница: { $markets }.
    }

finding-freight-against-law-help = У payer ставите shop, бар за та места.

finding-disclosure-unknown = У датотеци не пише да ли се купцима говори ово: „{ $word }”.

finding-disclosure-unknown-help = Додајте то у /shop/disclosures, са told true или false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Тржишта: { $markets }. Купци тамо смеју дуже да одустану од куповине ако им нисте рекли за то право.
        [return_cost_told] Тржишта: { $markets }. Продавница тамо плаћа враћање ако купцима нисте рекли да га плаћају они.
        [policy_before_payment] Тржишта: { $markets }. Закон тамо дозвољава враћање ако правила о враћању нису јасна пре плаћања.
        [clause_on_final_screen] Тржишта: { $markets }. Закон тамо дозвољава враћање ако одредба о враћању није у понуди и на последњем екрану пре поруџбине.
        [no_return_confirmed_per_order] Тржишта: { $markets }. Таква роба се тамо може вратити ако купац у тој поруџбини није потврдио „без враћања”.
        [digital_consent_confirmed] Тржишта: { $markets }. Купци дигиталног садржаја тамо још смеју да одустану ако им нисте потврдили пристанак.
        [guarantee_excluded] Тржишта: { $markets }. Продавница тамо одговара за мане, осим ако је купцима рекла да не одговара.
        [contract_information] Тржишта: { $markets }. Купци тамо смеју да откажу ако пре поруџбине нису сазнали све што закон наводи.
        [contract_copy] Тржишта: { $markets }. Купци тамо смеју дуже да откажу ако нису добили копију уговора.
        [exclusion_told] Тржишта: { $markets }. Таква роба се тамо може вратити ако купци пре поруџбине нису сазнали да не може.
        [direct_marketing] Тржишта: { $markets }. Купци тамо смеју да се предомисле ако продавница продаје као регистровани директни продавац.
       *[used_term_agreed] Тржишта: { $markets }. Пун рок за мане тамо важи и за половну робу ако није договорен краћи.
    }

finding-disclosure-untold-help = Реците им то и у told ставите true. Дотле одлуке с тим рачунају.

finding-refund-against-law =
    { $what ->
        [at_once] По закону се новац после одустанка враћа одмах; по овом правилу траје дуже. Тржишта: { $markets }.
       *[days] По закону се новац после одустанка враћа раније. Тржишта: { $markets }. Дана тамо: { $number }.
    }

finding-refund-against-law-help = Скратите within_days у правилима: { $rules }. Или напишите засебно правило за та места.

finding-forbidden-words = Закон забрањује речи као „{ $value }” или их сматра обмањујућим. Тржишта: { $markets }. Узбуна може бити лажна.

finding-forbidden-words-help = Уклоните их или тачно напишите шта не примате назад и да законска права остају.

finding-closed-platform = Ово води на платформу ЕУ за онлајн спорове. Затворена је 20. јула 2025. (Уредба (ЕУ) 2024/3228).

finding-closed-platform-help = Уклоните то. Ако имате тело за спорове, наведите га у /disputes; за куповине преко граница ЕУ купцима помаже ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Купци по закону могу да одустану онлајн, а ништа у датотеци не прима што они напишу. Тржишта: { $markets }.

finding-withdrawal-unreachable-help = Додајте endpoint, или имејл адресу или страницу у /shop/contacts.

finding-duty-open = По закону вашој продавници ово треба, а датотека то не означава као обављено. Тржишта: { $markets }. Потребно: { $duty }.

finding-duty-open-help = Кад је постављено, додајте у /shop/duties_met: { $ids }.

finding-duty-coming = По закону ће вашој продавници ово требати од дана наведеног испод. Тржишта: { $markets }. Потребно: { $duty }.

finding-duty-coming-help = Кад је постављено, додајте у /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Тржишта: { $markets }. Продавници која продаје услуге по закону треба оно што је наведено испод.
        [subscriptions] Тржишта: { $markets }. Продавници чији се уговори сами продужују по закону треба оно што је наведено испод.
        [electrical_goods] Тржишта: { $markets }. Продавници која продаје електричну робу по закону треба оно што је наведено испод.
        [durability_guarantee] Тржишта: { $markets }. Ако произвођач бесплатно гарантује за цео производ дуже од две године, по закону ознака ЕУ GARAN иде уз слику и непосредно пре поруџбине.
       *[paid_warranty] Тржишта: { $markets }. Продавници која нуди гаранцију уз плаћање по закону треба оно што је наведено испод.
    }

finding-duty-conditional-help = Ако то није ваша продавница или је већ постављено, додајте у /shop/duties_met: { $ids }.

finding-duty-unsure = Закон можда тражи ово. Није потврђено, па проверите. Тржишта: { $markets }. Потребно: { $duty }.

finding-duty-unsure-help = Питајте некога ко зна тамошњи закон, па додајте у /shop/duties_met: { $ids }.

finding-duty-unknown = Ниједно ваше тржиште нема обавезу „{ $word }”.

finding-duty-unknown-help = Наводе их налази о отвореним обавезама.

finding-duty-function = онлајн функција за одустанак, лако видљива на свакој страници, с изјавом без разлога, налога и апликације и другим кораком за потврду

finding-duty-way = лако видљив начин за онлајн одустанак

finding-duty-function-information = обавештење пре поруџбине да постоји онлајн функција за одустанак и где је

finding-duty-acknowledgement = потврда свакоме ко одустане, одмах и имејлом или слично, с текстом изјаве, датумом и временом

finding-duty-guarantee-notice = званично обавештење ЕУ о законској гаранцији, непромењено и на језику купца, лако видљиво пре поруџбине

finding-duty-garan = ознака ЕУ GARAN на роби с бесплатном гаранцијом произвођача дужом од две године

finding-duty-button = дугме с прописаним текстом

finding-duty-words = прописани текст

finding-duty-notice = обавештење

finding-duty-marking = ознака на роби која се не може вратити

finding-duty-link = линк

finding-duty-information = одређени подаци

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] сигурно
        [medium] вероватно, проверите
       *[low] није проверено
    })

finding-law-since =
    { $markets }: { $citation }, почев од: { DATE($since, style: "long") } ({ $sure ->
        [high] сигурно
        [medium] вероватно, проверите
       *[low] није проверено
    })

finding-law-words = „{ $text }”

finding-law-asked = „{ $text }” ({ $place })

finding-case-without-rule = Ниједно правило не покрива случај „{ $case }”.

finding-case-without-rule-help = Додајте правило за њега. Без њега купци читају само оно што даје закон.

finding-item-without-rule =
    { $what ->
        [markets] За случај „{ $case }” део производа нема правило. Тржишта: { $markets }.
       *[everywhere] За случај „{ $case }” део производа нема правило.
    }

finding-item-without-rule-help = Додајте за тај случај правило без scope. Ужа правила и даље имају предност.

finding-no-contact = Правила не наводе кога питати.

finding-no-contact-help = Додајте имејл адресу, телефон или страницу. Свако „не” упућује тамо.

finding-text-missing = Овај текст недостаје на језицима на којима одговарате: { $languages }.

finding-text-missing-help = Додајте га или избаците језик из /shop/languages.

finding-no-dispute-route = Није наведено тело за спорове; продавница везана за њега мора да га наведе овде: { $markets }.

finding-no-dispute-route-help = Наведите га у /disputes ако вас обавезује.

finding-rule-shadowed = Правило „{ $rule }” никад не може да важи: ужа правила покривају све о чему говори.

finding-rule-shadowed-help = Уклоните га или сузите друга правила.

finding-unknown-locale = На језику „{ $word }” нема реченица; језик ових је { $other }.

finding-unknown-locale-help = Затражите један од ових: { $known }.
