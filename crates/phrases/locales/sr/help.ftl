help-title = Помоћ и контакт

ask-label = Ваше питање

ask-hint = Напишите својим речима. Одговор стиже из наших правила, одмах овде.

ask-button = Пронађи одговор

ask-answer = Одговор

ask-person = Питајте запосленог

help-person = Разговор са запосленим

help-person-lead = Изаберите шта вам одговара. Сва времена су по вашем сату.

help-kind =
    { $kind ->
        [email] Имејл
        [phone] Телефон
        [post] Писмо
       *[page] Контакт
    }

help-page = Отвори страницу за контакт

help-always = Отворено даноноћно.

help-open = Сада отворено, до { $time }.

help-closed =
    { $when ->
        [today] Сада затворено. Отвара се данас у { $time }.
        [tomorrow] Сада затворено. Отвара се сутра у { $time }.
        [weekday] Сада затворено. Отвара се: { $weekday } у { $time }.
       *[later] Сада затворено. Отвара се: { $day } у { $time }.
    }

help-hours = По вашем времену: { LIST($hours) }.

help-every-day = Сваки дан

help-languages = Језици: { LIST($languages) }.

help-language =
    { $language ->
        [ar] арапски
        [bg] бугарски
        [cs] чешки
        [da] дански
        [de] немачки
        [el] грчки
        [en] енглески
        [es] шпански
        [et] естонски
        [fi] фински
        [fr] француски
        [hr] хрватски
        [hu] мађарски
        [it] италијански
        [ja] јапански
        [ko] корејски
        [lt] литвански
        [lv] летонски
        [nb] норвешки
        [nl] холандски
        [pl] пољски
        [pt] португалски
        [ro] румунски
        [ru] руски
        [sk] словачки
        [sl] словеначки
        [sv] шведски
        [tr] турски
        [uk] украјински
        [zh] кинески
       *[other] { $tag }
    }

help-policy = Прочитај сва наша правила

ask-title =
    { $topic ->
        [return] Враћање
        [cost] Колико кошта враћање
        [refund] Ваш новац назад
        [exchange] Замена
        [faulty] Ако има квар
        [guarantee] Гаранција
        [damaged] Ако стигне оштећено
        [wrong] Ако добијете погрешан производ
        [missing] Ако нешто недостаје
        [late] Ако испорука касни
        [cancel] Отказивање поруџбине
        [withdrawal] Ваше законско право на одустанак
        [send] Како да га пошаљете назад
        [condition] У каквом стању мора бити
        [contact] Како да дођете до нас
        [dispute] Ако се не сложимо
        [place] Где можете отићи
       *[guide] Помоћ с производом
    }

ask-empty = Прво напишите питање.

ask-unsure = Нисмо сигурни који је одговор тачан. Запослени вам може помоћи.

ask-two = Вашем питању можда одговарају два одговора.

ask-about = Овај одговор се односи на: { $goods }.

ask-note = Ово важи за производ који поручите данас. За раније поруџбине правила могу бити другачија.

ask-source-rule = Наше правило „{ $rule }”

ask-source-policy = Наша правила

ask-source-law = Закон: { $article }

ask-stop = и | или | а | али | је | су | сам | си | смо | сте | бих | да | ли | се | ми | ме | мене | ви | вас | вам | мој | моја | моје | моју | ја | он | она | оно | то | тај | та | ово | овај | ова | у | на | за | од | до | с | са | о | из | по | код | како | шта | ако | кад | који | која | које | могу | може | можете | желим | хоћу | имам | има | треба | здраво | добар | дан | молим | још | i | ili | a | ali | je | su | sam | si | smo | ste | bih | da | li | se | mi | me | mene | vi | vas | vam | moj | moja | moje | moju | ja | on | ona | to | ovo | ovaj | ova | u | na | za | od | do | s | sa | o | iz | po | kod | kako | šta | ako | kad | koji | koja | koje | mogu | može | možete | želim | hoću | imam | ima | treba | zdravo | dobar | dan | molim | još

ask-return = врати* | враћам | враћањ* | +повраћај робе | +повраћај производ* | +послати назад | +вратити назад | +шаљем назад | +предомисли* | +не свиђа | +не одговара ми | +не треба ми | +не желим више | +рок* враћањ* | +рок* да вратим | +колико дана врати* | +колико времена врати* | +колико имам времена | +до када врати* | +до кад врати* | +право на враћање | +услови враћања | +још вратити | примате назад | +нисам задовољан | +нисам задовољна
    | vrati* | vraćam | vraćanj* | +povraćaj robe | +povraćaj proizvod* | +poslati nazad | +šaljem nazad | +predomisli* | +ne sviđa | +ne svidja | +ne odgovara mi | +ne treba mi | +ne želim više | +rok* vraćanj* | +rok* da vratim | +koliko dana vrati* | +koliko vremena vrati* | +koliko imam vremena | +do kada vrati* | +do kad vrati* | +pravo na vraćanje | +uslovi vraćanja | +uslovi povraćaja | primate nazad | +nisam zadovoljan | +nisam zadovoljna

ask-cost = +трошак враћања | +трошкови враћања | +трошков* повраћај* | +цена враћања | +кошта враћање | +колико кошта врати* | +ко плаћа | +плаћа враћање | +плаћам враћање | +платити враћање | +враћање бесплат* | +бесплат* враћањ* | +бесплат* врати* | +врати* бесплат* | +поштарин* | +повратн* достав* | накнад* | +одбиј* од повраћај* | +наплаћуј* | -бесплатно | -трошк* | -кошта | -платити
    | +trošak vraćanja | +troškovi vraćanja | +troškov* povraćaj* | +cena vraćanja | +košta vraćanje | +koliko košta vrati* | +ko plaća | +plaća vraćanje | +plaćam vraćanje | +vraćanje besplat* | +besplat* vraćanj* | +besplat* vrati* | +vrati* besplat* | +poštarin* | +povratn* dostav* | naknad* | +naplaćuj* | -besplatno | -trošk* | -košta | -platiti

ask-refund = +повраћај новца | +повраћај средстава | +врат* новац | +врат* паре | +новац назад | +паре назад | +враћен новац | +мој новац | +моје паре | новац | паре | +када новац | +кад новац | +кад паре | +новац на рачун | +уплат* на рачун | +на картицу | рефунд* | рефундација | +исплат* | +новац легао
    | +povraćaj novca | +povraćaj sredstava | +vrat* novac | +vrat* pare | +novac nazad | +pare nazad | +vraćen novac | +moj novac | +moje pare | novac | pare | +kada novac | +kad novac | +kad pare | +novac na račun | +uplat* na račun | +na karticu | refund* | +isplat* | +novac legao

ask-exchange = +замен* | +замењ* | +друга величина | +другу величину | +други број | +већи број | +мањи број | +већа величина | +мања величина | +већу величину | +мању величину | +друга боја | +другу боју | +променити величину | не пристаје | премало | премал* | превелик* | преузак | преуск* | прекратк* | предуг* | +не стоји ми | тесно | тесан
    | +zamen* | +zamenj* | +druga veličina | +drugu veličinu | +drugi broj | +veći broj | +manji broj | +veća veličina | +manja veličina | +veću veličinu | +manju veličinu | +druga boja | +drugu boju | +promeniti veličinu | ne pristaje | premalo | premal* | prevelik* | preusk* | prekratk* | predug* | +ne stoji mi | tesno | tesan

ask-faulty = квар | квара | +поквари* | покварен* | неисправн* | +не ради | +не раде | +престао да ради | +престала да ради | +престало да ради | +престао са радом | +не пали | +не укључује | +не пуни | +фабричка грешка | мана | +недостатак на производу | +несаобразн* | +саобразност* | +поправка | +поправку | +поправит* | +поправи | сервисир* | пукло | пукао | пукла | +распао | +распала | +распало | поцепан* | цури | цркао | цркла | +рекламациј*
    | kvar | kvara | +pokvari* | pokvaren* | neispravn* | +ne radi | +ne rade | +prestao da radi | +prestala da radi | +prestalo da radi | +prestao sa radom | +ne pali | +ne uključuje | +ne puni | +fabrička greška | mana | +nesaobrazn* | +saobraznost* | +popravka | +popravku | +popravit* | +popravi | servisir* | puklo | pukao | pukla | +raspao | +raspala | +raspalo | pocepan* | curi | crkao | crkla | +reklamacij*

ask-guarantee = +гаранциј* | +гарантн* | +гарант* лист | +garancij* | +garantn*

ask-damaged = +стигл* оштећен* | +стигао оштећен* | +дошл* оштећен* | +дошао оштећен* | +стигл* сломљен* | +стигао сломљен* | +стигл* разбијен* | +стигао разбијен* | +стигл* поломљен* | +доби* оштећен* | +доби* разбијен* | +доби* сломљен* | +оштећен* пакет* | +пакет* оштећен* | +оштећен* у транспорту | +оштећен* при испоруци | +оштећен* | +оштећењ* | +разбијен* | сломљен* | поломљен* | огребан* | огреботин* | удубљен* | напукл* | згњечен* | +кутија оштећена
    | +stigl* oštećen* | +stigao oštećen* | +došl* oštećen* | +stigl* slomljen* | +stigao slomljen* | +stigl* razbijen* | +stigao razbijen* | +stigl* polomljen* | +dobi* oštećen* | +dobi* razbijen* | +oštećen* paket* | +paket* oštećen* | +oštećen* | +oštećenj* | +razbijen* | slomljen* | polomljen* | ogreban* | ogrebotin* | udubljen* | napukl* | zgnječen*

ask-wrong = +погрешан производ | +погрешн* артик* | +погрешн* величин* | +погрешн* бој* | +погрешн* пакет* | +погрешан број | +погрешна роба | +послали погрешн* | +погрешно посла* | +доби* погрешн* | +стигл* погрешн* | +стигао погрешан | +није оно што сам поручи* | +нисам то поручи* | +нешто друго стигло | +стигло нешто друго | +доби* нешто друго | +послали нешто друго | +поручи* а доби* | +поручи* а стиг* | +туђи пакет | +туђа поруџбина
    | +pogrešan proizvod | +pogrešn* artik* | +pogrešn* veličin* | +pogrešn* boj* | +pogrešn* paket* | +pogrešan broj | +poslali pogrešn* | +pogrešno posla* | +dobi* pogrešn* | +stigl* pogrešn* | +stigao pogrešan | +nije ono što sam poruči* | +nisam to poruči* | +stiglo nešto drugo | +dobi* nešto drugo | +poslali nešto drugo | +poruči* a dobi* | +poruči* a stig* | +tuđi paket

ask-missing = недостаје | недостају | фали | фале | +нема у пакету | +није у пакету | +није било у пакету | +није у кутији | непотпун* | +само део | +стигао само | +стигла само | +стигло само | +празна кутија | +празан пакет | +изгубљен* пакет* | +пакет* изгуб* | +изгубио се пакет | +никад није стиг* | +никада није стиг* | украден* | +заборавили да ставе | +део поруџбине
    | nedostaje | nedostaju | fali | fale | +nema u paketu | +nije u paketu | +nije bilo u paketu | +nije u kutiji | nepotpun* | +samo deo | +stigao samo | +stigla samo | +stiglo samo | +prazna kutija | +prazan paket | +izgubljen* paket* | +paket* izgub* | +nikad nije stig* | +nikada nije stig* | ukraden* | +deo porudžbine | +deo porudzbine

ask-late = +касни | кашњењ* | +где је моја поруџбина | +где је мој пакет | +где је пакет | +где ми је | +где је поруџбина | +када стиже | +кад стиже | +кад ће стићи | +када ће стићи | +кад долази | +није стиг* | +још није стиг* | +још чекам | +чекам пакет | +чекам поруџбину | +праћење пошиљк* | +пратити пошиљк* | +пратити пакет | +статус поруџбине | +није испоручен* | +нисам доби* пакет | +нисам доби* поруџбин*
    | +kasni | kašnjenj* | +gde je moja porudžbina | +gde je moj paket | +gde je paket | +gde mi je | +gde je porudžbina | +kada stiže | +kad stiže | +kad će stići | +kada će stići | +kad dolazi | +nije stig* | +još nije stig* | +još čekam | +čekam paket | +čekam porudžbinu | +praćenje pošiljk* | +pratiti pošiljk* | +pratiti paket | +status porudžbine | +nije isporučen* | +nisam dobi* paket | +nisam dobi* porudžbin*

ask-cancel = +отказ* поруџбин* | +отказати | +откажем | +отказивањ* | +отказ* куповин* | +сторн* | +поништ* поруџбин* | +поручи* грешком | +грешком поручи* | +случајно поручи* | +поручи* случајно | +поручи* двапут | +двапут поручи* | +дупло поручи* | +пре слања
    | +otkaz* porudžbin* | +otkaz* porudzbin* | +otkazati | +otkažem | +otkazivanj* | +otkaz* kupovin* | +storn* | +poništ* porudžbin* | +poruči* greškom | +greškom poruči* | +slučajno poruči* | +poruči* slučajno | +poruči* dvaput | +dvaput poruči* | +duplo poruči*

ask-withdrawal = +одуста* од куповин* | +одуста* од уговор* | +раскид* уговор* | +право на одуста* | +одустанак | +одустанк* | +одустати | +одустанем | +законск* прав* | +моја права | +права потрошача | +по закону | +право* по закону | +закон* потрошач* | +14 дана прав* | 14 дана | -четрнаест дана
    | +odusta* od kupovin* | +odusta* od ugovor* | +raskid* ugovor* | +pravo na odusta* | +odustanak | +odustank* | +odustati | +odustanem | +zakonsk* prav* | +moja prava | +prava potrošača | +po zakonu | +zakon* potrošač* | +14 dana prav* | 14 dana

ask-send = +како да вратим | +како вратити | +како враћам | +како послати назад | +како да пошаљем назад | +како иде враћање | +како се враћа | +поступак враћања | +процедура враћања | +пријавити враћање | +образац за враћање | +образац* | +налепниц* | +одштампати | штампач | +курир* | +преузим* пакет | +покупи* пакет | +доћи по | +долазите по | +шта ставити у пакет | +ставити у пакет | +запаковати | +паковати | +рачун | +фискални рачун | +без рачуна | +изгуби* рачун | +доказ о куповини
    | +kako da vratim | +kako vratiti | +kako vraćam | +kako poslati nazad | +kako da pošaljem nazad | +kako ide vraćanje | +kako se vraća | +postupak vraćanja | +procedura vraćanja | +obrazac* | +nalepnic* | +odštampati | štampač | +kurir* | +preuzim* paket | +pokupi* paket | +dolazite po | +staviti u paket | +zapakovati | +pakovati | +račun | +fiskalni račun | +bez računa | +izgubi* račun | +dokaz o kupovini

ask-condition = +отворен* | +отворио | +отворила | +отпакован* | +отпакова* | +распакова* | +ношен* | +носио | +носила | +коришћен* | +користио | +користила | +испробан* | +пробан* | +пробао | +пробала | +опрао | +опрала | +опран* | +етикет* | +без етикет* | +скинуо етикет* | +скинула етикет* | +без кутије | +немам кутију | +без амбалаже | +оригиналн* амбалаж* | +оригиналн* паковањ* | +оригиналн* кутиј* | +баци* кутију | +баци* амбалажу | стање | стању | печат | пломб* | састављен* | -амбалаж* | -кутиј*
    | +otvoren* | +otvorio | +otvorila | +otpakovan* | +otpakova* | +raspakova* | +nošen* | +nosio | +nosila | +korišćen* | +koristio | +koristila | +isproban* | +proban* | +probao | +probala | +oprao | +oprala | +opran* | +etiket* | +bez etiket* | +skinuo etiket* | +skinula etiket* | +bez kutije | +nemam kutiju | +bez ambalaže | +originaln* ambalaž* | +originaln* pakovanj* | +originaln* kutij* | +baci* kutiju | +baci* ambalažu | stanje | stanju | pečat | plomb* | -ambalaž* | -kutij*

ask-contact = +контакт* | +број телефона | телефон* | +позвати | +позовем | +звати вас | +имејл | имејл* | мејл* | +корисничк* служб* | +корисничк* подршк* | +подршк* | +кориснички сервис | +разговарати с | +разговор с | +човек* | +запослен* | +оператер* | +чет | +радно време | +до кад радите | +до када радите | +отворени данас | +јавити вам | +доћи до вас
    | +kontakt* | +broj telefona | telefon* | +pozvati | +pozovem | +zvati vas | +imejl | imejl* | mejl* | email | mail | +korisničk* služb* | +korisničk* podršk* | +podršk* | +korisnički servis | +razgovarati s | +razgovor s | +čovek* | +zaposlen* | +operater* | +chat | +radno vreme | +do kad radite | +do kada radite | +otvoreni danas | +javiti vam

ask-dispute = +жалб* | +жалити | +жалим | +приговор* | +одбијена рекламација | +рекламација одбијена | спор* | суд | +на суд | тужит* | тужб* | адвокат* | +заштит* потрошач* | +инспекциј* | +арбитраж* | +медијациј* | непоштен* | +не слажем | +одбили враћање | +одбили сте | +одбијено враћање | +одбијате
    | +žalb* | +žaliti | +žalim | +prigovor* | +odbijena reklamacija | +reklamacija odbijena | spor | sporu | sud | +na sud | tužit* | tužb* | advokat* | +zaštit* potrošač* | +inspekcij* | +arbitraž* | +medijacij* | nepošten* | +ne slažem | +odbili vraćanje | +odbili ste | +odbijate

ask-place = +у продавници | +у продавницу | +у радњи | +у радњу | +пословниц* | +ваша продавница | +адреса продавнице | +где вратити | +где да вратим | +где могу вратити | +где могу да вратим | +где да пошаљем | +где послати | +где предати | +где да предам | +где донети | +најближ* | +пакетомат* | +место за предају | +адреса за враћање | +на коју адресу | сервис | сервису | +овлашћен* сервис* | филијал* | +лично
    | +u prodavnici | +u prodavnicu | +u radnji | +u radnju | +poslovnic* | +vaša prodavnica | +adresa prodavnice | +gde vratiti | +gde da vratim | +gde mogu vratiti | +gde mogu da vratim | +gde da pošaljem | +gde poslati | +gde predati | +gde da predam | +gde doneti | +najbliž* | +paketomat* | +adresa za vraćanje | +na koju adresu | servis | servisu | +ovlašćen* servis* | +lično

ask-guide = +упутств* | +приручник* | +како користити | +како да користим | +како се користи | +како саставити | +како склопити | склапањ* | састављањ* | монтаж* | +како поставити | +како наместити | +како подесити | +како повезати | +како укључити | инстал* | +како инсталирати | видео | +како прати | +како чистити | +како очистити | +одржавањ* | повезати | упарити
    | +uputstv* | +priručnik* | +kako koristiti | +kako da koristim | +kako se koristi | +kako sastaviti | +kako sklopiti | sklapanj* | sastavljanj* | montaž* | +kako postaviti | +kako namestiti | +kako podesiti | +kako povezati | +kako uključiti | instal* | video | +kako prati | +kako čistiti | +kako očistiti | +održavanj* | povezati | upariti

ask-other = +на стању | +на лагеру | залих* | попуст* | +код за попуст | купон* | акциј* | +трошкови испоруке | +цена доставе | +цена испоруке | +колико кошта достава | +колико кошта испорука | +бесплатна достава | +бесплатна испорука | +време испоруке | +рок испоруке | +испоручујете ли | +шаљете ли у | +начин* плаћања | +платити картицом | +плаћање поузећем | +на рате | +која величина | +коју величину | +табела величина | +мој налог | +кориснички налог | лозинк* | њузлетер | посао | конкурс* | време сутра | +поклон паковање | +од чега је | материјал | димензиј* | +јефтиније | велепродај* | фудбал* | рецепт* | виц | председник* | биткоин* | преведи* | +повраћај пореза | +повратна карта | +променити адресу | +адреса испоруке | рецензиј* | регистрац*
    | +na stanju | +na lageru | zalih* | popust* | +kod za popust | kupon* | akcij* | +troškovi isporuke | +cena dostave | +cena isporuke | +koliko košta dostava | +koliko košta isporuka | +besplatna dostava | +besplatna isporuka | +vreme isporuke | +rok isporuke | +isporučujete li | +šaljete li u | +način* plaćanja | +platiti karticom | +plaćanje pouzećem | +na rate | +koja veličina | +koju veličinu | +tabela veličina | +moj nalog | +korisnički nalog | lozink* | newsletter | posao | konkurs* | +poklon pakovanje | +od čega je | materijal | dimenzij* | +jeftinije | fudbal* | recept* | vic | bitcoin* | prevedi* | +povraćaj poreza | +povratna karta | +promeniti adresu | +adresa isporuke | recenzij* | registrac*

ask-categories = clothing apparel fashion clothes = одећа / одећ* / гардероб* / хаљин* / кошуљ* / панталон* / фармерк* / јакн* / капут* / џемпер* / сукњ* / мајиц* / odeć* / garderob* / haljin* / košulj* / pantalon* / farmerk* / jakn* / kaput* / džemper* / suknj* / majic*
    | shoes footwear = обућа / обућ* / ципел* / чизм* / патик* / сандал* / obuć* / cipel* / čizm* / patik* / sandal*
    | mattresses mattress = душеци / душек* / мадрац* / dušek* / madrac*
    | appliances = кућни апарати / фрижидер* / веш машин* / судо машин* / рерн* / кувало / тостер* / блендер* / усисивач* / апарат* за кафу / frižider* / veš mašin* / sudo mašin* / rern* / kuvalo / toster* / blender* / usisivač* / aparat* za kafu
    | electronics = електроника / слушалиц* / мобилн* / телефон* / лаптоп* / таблет* / телевизор* / камер* / звучник* / slušalic* / mobiln* / laptop* / tablet* / televizor* / kamer* / zvučnik*
    | furniture = намештај / кауч* / столиц* / сто / стола / фотељ* / орман* / ормар* / полиц* / nameštaj* / kauč* / stolic* / stola / fotelj* / orman* / ormar* / polic*
    | books = књиге / књиг* / роман* / knjig* / roman*
    | toys = играчке / играчк* / слагалиц* / igračk* / slagalic*
    | jewellery jewelry = накит / накит* / огрлиц* / наруквиц* / прстен* / nakit* / ogrlic* / narukvic* / prsten*
    | cosmetics beauty = козметика / козмети* / парфем* / крем* / kozmeti* / parfem* / krem*

ask-goods = custom_made = производи по поруџбини / гравир* / персонализован* / по мери / израђен* по поруџбини / с именом / gravir* / personalizovan* / po meri / s imenom
    | perishable = свежа роба / цвећ* / хран* / букет* / воћ* / сир / кварљив* / cveć* / hran* / buket* / voć* / kvarljiv*
    | sealed_hygiene = хигијенски производи / доњи веш / гаћиц* / купаћи* / бикини / минђуш* / четкиц* за зубе / кармин* / маскар* / donji veš / gaćic* / kupaći* / bikini / minđuš* / četkic* za zube / karmin* / maskar*
    | sealed_media = запечаћени филмови, музика и игре / dvd* / cd / диск / грамофонск* плоч* / видео игр* / disk / gramofonsk* ploč* / video igr*
    | digital = дигитални садржај / преузимањ* / е књиг* / лиценц* / preuzimanj* / e knjig* / licenc*
    | newspaper = новине и часописи / новин* / часопис* / novin* / časopis*
    | gift_card = поклон-картице / поклон картиц* / поклон ваучер* / poklon kartic* / poklon vaučer*
    | final_sale = распродаја без враћања / распродај* / аутлет / rasprodaj* / outlet
    | used = половна роба / половн* / обновљен* / second hand / polovn* / obnovljen*
