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
        [faulty] Ако има квар или ману
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
        [place] Где можете да одете
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

ask-return = врати* | враћам | враћањ* | +повраћај робе | +повраћај производ* | +послати назад | +вратити назад | +пошаље* назад | +шаљем назад | +предомисли* | +не свиђа | +не одговара ми | +не треба ми | +не желим више | +рок* враћањ* | +рок* да вратим | +рок* повраћај | +колико дана врати* | +колико времена врати* | +колико имам времена | +до кад* врати* | +до кад* пошаљ* | +право на враћање | +услови враћања | +још вратити | примате назад | +узимате назад | +нисам задовољ*
    | vrati* | vraćam | vraćanj* | +povraćaj robe | +povraćaj proizvod* | +poslati nazad | +vratiti nazad | +pošalje* nazad | +šaljem nazad | +predomisli* | +ne sviđa | +ne odgovara mi | +ne treba mi | +ne želim više | +rok* vraćanj* | +rok* da vratim | +rok* povraćaj | +koliko dana vrati* | +koliko vremena vrati* | +koliko imam vremena | +do kad* vrati* | +do kad* pošalj* | +pravo na vraćanje | +uslovi vraćanja | +još vratiti | primate nazad | +uzimate nazad | +nisam zadovolj*

ask-cost = +трош* враћањ* | +трош* повраћај* | +трош* слањ* | +цена враћања | +кошта враћање | +кошта пошаљ* назад | +кошта врати* | +ко плаћа | +плаћа* враћ* | +плаћа* слање | +платити враћање | +враћање бесплат* | +бесплат* врати* | +бесплат* враћањ* | +врати* бесплат* | +поштарин* | +слање назад | +повратн* достав* | накнад* | +одби* трош* | +трош* обрад* | +наплаћуј* | -бесплатно | -трошк* | -кошта | -платити
    | +troš* vraćanj* | +troš* povraćaj* | +troš* slanj* | +cena vraćanja | +košta vraćanje | +košta pošalj* nazad | +košta vrati* | +ko plaća | +plaća* vrać* | +plaća* slanje | +platiti vraćanje | +vraćanje besplat* | +besplat* vrati* | +besplat* vraćanj* | +vrati* besplat* | +poštarin* | +slanje nazad | +povratn* dostav* | naknad* | +odbi* troš* | +troš* obrad* | +naplaćuj* | -besplatno | -trošk* | -košta | -platiti

ask-refund = +повраћај новца | +повраћај средстава | +врат* новац | +врат* паре | +новац назад | +паре назад | +враћен новац | +мој новац | +моје паре | новац | паре | +кад* новац | +кад* паре | +новац на рачун | +уплат* на рачун | +на картицу | рефунд* | +исплат* | +новац лег* | +лег* новац | +лег* паре | ваучер | бон
    | +povraćaj novca | +povraćaj sredstava | +vrat* novac | +vrat* pare | +novac nazad | +pare nazad | +vraćen novac | +moj novac | +moje pare | novac | pare | +kad* novac | +kad* pare | +novac na račun | +uplat* na račun | +na karticu | refund* | +isplat* | +novac leg* | +leg* novac | +leg* pare | vaučer | bon

ask-exchange = +замен* | +замењ* | +друг* величин* | +друг* бој* | +други број | +већ* број* | +мањ* број* | +број већи | +број мањи | +већ* величин* | +мањ* величин* | +променити величину | не пристаје | премал* | превелик* | преузак | преуск* | прекратк* | предуг* | +не стоји ми | тесн* | тесан | +су мале | +су мали | +је мала | +је мали | +су велике | +је велика
    | +zamen* | +zamenj* | +drug* veličin* | +drug* boj* | +drugi broj | +već* broj* | +manj* broj* | +broj veći | +broj manji | +već* veličin* | +manj* veličin* | +promeniti veličinu | ne pristaje | premal* | prevelik* | preuzak | preusk* | prekratk* | predug* | +ne stoji mi | tesn* | tesan | +su male | +su mali | +je mala | +je mali | +su velike | +je velika

ask-faulty = квар* | +поквари* | покварен* | неисправн* | +не ради | +не раде | +преста* рад* | +не пали | +неће упали | +не укључује | +не пуни | +фабричка грешка | мана | ману | +недостатак на производу | +несаобразн* | +саобразност* | +поправ* | сервисира* | пукл* | пукао | +распала | +распало | +распао | поцепа* | распара* | расши* | цури | цркао | цркла | крч* | прегоре* | +рекламациј*
    | kvar* | +pokvari* | pokvaren* | neispravn* | +ne radi | +ne rade | +presta* rad* | +ne pali | +neće upali | +ne uključuje | +ne puni | +fabrička greška | mana | manu | +nedostatak na proizvodu | +nesaobrazn* | +saobraznost* | +poprav* | servisira* | pukl* | pukao | +raspala | +raspalo | +raspao | pocepa* | raspara* | rasši* | curi | crkao | crkla | krč* | pregore* | +reklamacij*

ask-guarantee = +гаранциј* | +гарантн* | +гарант* лист | +garancij* | +garantn*

ask-damaged = +стиг* оштећен* | +дош* оштећен* | +стиг* слом* | +стиг* разби* | +стиг* полом* | +доби* оштећен* | +доби* разби* | +доби* слом* | +оштећен* пакет* | +пакет* оштећен* | +оштећен* при испоруци | +оштећен* | +оштећењ* | +разбијен* | сломљен* | поломљен* | огребан* | огреботин* | удубљен* | +напук* | +напрс* | +напрс* отвори* | +напук* отвори* | згњечен* | +кутија оштећена
    | +stig* oštećen* | +doš* oštećen* | +stig* slom* | +stig* razbi* | +stig* polom* | +dobi* oštećen* | +dobi* razbi* | +dobi* slom* | +oštećen* paket* | +paket* oštećen* | +oštećen* pri isporuci | +oštećen* | +oštećenj* | +razbijen* | slomljen* | polomljen* | ogreban* | ogrebotin* | udubljen* | +napuk* | +naprs* | +naprs* otvori* | +napuk* otvori* | zgnječen* | +kutija oštećena

ask-wrong = +погрешан производ | +погрешн* артик* | +погрешн* величин* | +погрешн* бој* | +погрешн* пакет* | +погрешан број | +погрешна роба | +послали погрешн* | +погрешно посла* | +доби* погрешн* | +стиг* погрешн* | +није оно што сам *ручи* | +нисам *ручи* | +нешто друго стигло | +стигло нешто друго | +доби* нешто друго | +послали нешто друго | +*ручи* а доби* | +*ручи* а стиг* | +*ручи* а посла* | +туђ* пакет | +туђ* *руџб*
    | +pogrešan proizvod | +pogrešn* artik* | +pogrešn* veličin* | +pogrešn* boj* | +pogrešn* paket* | +pogrešan broj | +pogrešna roba | +poslali pogrešn* | +pogrešno posla* | +dobi* pogrešn* | +stig* pogrešn* | +nije ono što sam *ruči* | +nisam *ruči* | +nešto drugo stiglo | +stiglo nešto drugo | +dobi* nešto drugo | +poslali nešto drugo | +*ruči* a dobi* | +*ruči* a stig* | +*ruči* a posla* | +tuđ* paket | +tuđ* *rudžb*

ask-missing = недостај* | фали | фале | +нема у пакету | +у пакету нема | +није у пакету | +није било у пакету | +није у кутији | непотпун* | +само део | +стиг* само | +доби* само | +доби* једн* | +кутиј* празн* | +празн* кутиј* | +пакет празан | +празан пакет | +изгубљен* пакет* | +пакет* изгуб* | +изгуби* пакет | +никад* није стиг* | украден* | +заборави* ставит* | +део *руџб*
    | nedostaj* | fali | fale | +nema u paketu | +u paketu nema | +nije u paketu | +nije bilo u paketu | +nije u kutiji | nepotpun* | +samo deo | +stig* samo | +dobi* samo | +dobi* jedn* | +kutij* prazn* | +prazn* kutij* | +paket prazan | +prazan paket | +izgubljen* paket* | +paket* izgub* | +izgubi* paket | +nikad* nije stig* | ukraden* | +zaboravi* stavit* | +deo *rudžb*

ask-late = +касни | кашњењ* | +где је пакет | +где *руџб* | +где ми је | +где пошиљк* | +кад* стиже | +кад* стићи | +кад* долази | +није стиг* | +још чекам | +чекам пакет | +чекам *руџб* | +праћење пошиљк* | +прати* пошиљк* | +прати* пакет | +статус *руџб* | +није испоручен* | +нисам доби* пакет | +нисам доби* *руџб*
    | +kasni | kašnjenj* | +gde je paket | +gde *rudžb* | +gde mi je | +gde pošiljk* | +kad* stiže | +kad* stići | +kad* dolazi | +nije stig* | +još čekam | +čekam paket | +čekam *rudžb* | +praćenje pošiljk* | +prati* pošiljk* | +prati* paket | +status *rudžb* | +nije isporučen* | +nisam dobi* paket | +nisam dobi* *rudžb*

ask-cancel = +отказ* *руџб* | +отказа* | +откаж* | +отказивањ* | +отказ* куповин* | +сторн* | +поништ* *руџб* | +*ручи* грешком | +грешком *ручи* | +случајно *ручи* | +*ручи* случајно | +*ручи* двапут | +двапут *ручи* | +дупло *ручи* | +пре слања
    | +otkaz* *rudžb* | +otkaza* | +otkaž* | +otkazivanj* | +otkaz* kupovin* | +storn* | +poništ* *rudžb* | +*ruči* greškom | +greškom *ruči* | +slučajno *ruči* | +*ruči* slučajno | +*ruči* dvaput | +dvaput *ruči* | +duplo *ruči* | +pre slanja

ask-withdrawal = +одуста* од куповин* | +одуста* од уговор* | +раски* уговор* | +право на одуста* | +одуста* | +законск* прав* | +моја права | +права имам | +права потрошача | +по закону | +права по закону | +закон* потрошач* | +14 дана прав* | 14 дана | -четрнаест дана
    | +odusta* od kupovin* | +odusta* od ugovor* | +raski* ugovor* | +pravo na odusta* | +odusta* | +zakonsk* prav* | +moja prava | +prava imam | +prava potrošača | +po zakonu | +prava po zakonu | +zakon* potrošač* | +14 dana prav* | 14 dana | -četrnaest dana

ask-send = +како да вратим | +како врати* | +како враћа* | +како послати назад | +како да пошаљем назад | +поступак враћања | +процедура враћања | +пријавити враћање | +образац* | +налепниц* | +одштампа* | штампач | +курир* | +преузим* пакет | +покупи* пакет | +доћи по | +долазите по | +став* у пакет* | +запак* | +спак* | +паковати | рачун | +фискални рачун | +без рачуна | +изгуби* рачун | +доказ о куповини
    | +kako da vratim | +kako vrati* | +kako vraća* | +kako poslati nazad | +kako da pošaljem nazad | +postupak vraćanja | +procedura vraćanja | +prijaviti vraćanje | +obrazac* | +nalepnic* | +odštampa* | štampač | +kurir* | +preuzim* paket | +pokupi* paket | +doći po | +dolazite po | +stav* u paket* | +zapak* | +spak* | +pakovati | račun | +fiskalni račun | +bez računa | +izgubi* račun | +dokaz o kupovini

ask-condition = +отворен* | +већ отвори* | отвори* | +отпакова* | +распакова* | +ношен* | +носио | +носила | +коришћен* | +користио | +користила | +*проба* | +опран* | +опрао | +опрала | +етикет* | +без кутије | +немам кутију | +без амбалаже | +оригиналн* амбалаж* | +оригиналн* паковањ* | +оригиналн* кутиј* | +баци* кутију | +баци* амбалажу | стање | стању | печат | пломб* | састављен* | -амбалаж* | -кутиј*
    | +otvoren* | +već otvori* | otvori* | +otpakova* | +raspakova* | +nošen* | +nosio | +nosila | +korišćen* | +koristio | +koristila | +*proba* | +opran* | +oprao | +oprala | +etiket* | +bez kutije | +nemam kutiju | +bez ambalaže | +originaln* ambalaž* | +originaln* pakovanj* | +originaln* kutij* | +baci* kutiju | +baci* ambalažu | stanje | stanju | pečat | plomb* | sastavljen* | -ambalaž* | -kutij*

ask-contact = +контакт* | +број телефона | -телефон* | +позвати | +позовем | +звати вас | +имејл* | +мејл* | +корисничк* служб* | +подршк* | +кориснички сервис | +разговара* с* | +причам са | +ваш телефон | +разговор с* | +човек* | +запослен* | +оператер* | +чет | +радно време | +кад* радите | +колико радите | +радите данас | +отворени данас | +јавити вам | +доћи до вас
    | +kontakt* | +broj telefona | -telefon* | +pozvati | +pozovem | +zvati vas | +imejl* | +mejl* | +korisničk* služb* | +podršk* | +korisnički servis | +razgovara* s* | +pričam sa | +vaš telefon | +razgovor s* | +čovek* | +zaposlen* | +operater* | +radno vreme | +kad* radite | +koliko radite | +radite danas | +otvoreni danas | +javiti vam | +doći do vas | email | mail | +chat

ask-dispute = +жалб* | +жалити | +се жалим | +да се пожалим | +приговор* | +одби* рекламациј* | +рекламациј* одби* | спор | спору | суд | +на суд | тужит* | тужб* | адвокат* | +заштит* потрошач* | +инспекциј* | +арбитраж* | +медијациј* | непоштен* | +не слажем | +одбили враћање | +одбили сте | +одбијено враћање | +одбијате враћање
    | +žalb* | +žaliti | +se žalim | +da se požalim | +prigovor* | +odbi* reklamacij* | +reklamacij* odbi* | spor | sporu | sud | +na sud | tužit* | tužb* | advokat* | +zaštit* potrošač* | +inspekcij* | +arbitraž* | +medijacij* | nepošten* | +ne slažem | +odbili vraćanje | +odbili ste | +odbijeno vraćanje | +odbijate vraćanje

ask-place = +у продавници | +у продавницу | +у радњи | +у радњу | +пословниц* | +имате продавниц* | +имате радњу | +ваша продавница | +адреса продавнице | +где врати* | +где пошаљ* | +где послати | +где преда* | +где доне* | +где вас има | +најближ* | +пакетомат* | +место за предају | +адреса за враћање | +на коју адресу | сервис | сервису | +овлашћен* сервис* | филијал* | +лично
    | +u prodavnici | +u prodavnicu | +u radnji | +u radnju | +poslovnic* | +imate prodavnic* | +imate radnju | +vaša prodavnica | +adresa prodavnice | +gde vrati* | +gde pošalj* | +gde poslati | +gde preda* | +gde done* | +gde vas ima | +najbliž* | +paketomat* | +mesto za predaju | +adresa za vraćanje | +na koju adresu | servis | servisu | +ovlašćen* servis* | filijal* | +lično

ask-guide = +упутств* | +приручник* | +како користи* | +како саста* | +како склап* | +како склопи* | склапањ* | састављањ* | монтаж* | +како постав* | +како намест* | +како подес* | +како повез* | +како повеж* | +како укључ* | инстал* | видео | +како прати | +како пер* | +како чист* | +како очист* | +одржавањ* | повезати | упарити
    | +uputstv* | +priručnik* | +kako koristi* | +kako sasta* | +kako sklap* | +kako sklopi* | sklapanj* | sastavljanj* | montaž* | +kako postav* | +kako namest* | +kako podes* | +kako povez* | +kako povež* | +kako uključ* | instal* | video | +kako prati | +kako per* | +kako čist* | +kako očist* | +održavanj* | povezati | upariti

ask-other = +на стању | +на лагеру | залих* | попуст* | +код за попуст | купон* | акциј* | +трошкови испоруке | +цена доставе | +цена испоруке | +колико кошта достава | +колико кошта испорука | +бесплатна достава | +бесплатна испорука | +време испоруке | +рок испоруке | +испоручујете ли | +шаљете ли у | +да ли шаљете у | +начин* плаћања | +платити картицом | +плаћање поузећем | +на рате | +која величина | +коју величину | +табела величина | +мој налог | +кориснички налог | лозинк* | улогу* | њузлетер | +тражим посао | запошљава* | конкурс* | време сутра | +поклон паковање | +од чега је | материјал* | димензиј* | +јефтиније | велепродај* | фудбал* | утакмиц* | рецепт* | виц | председник* | биткоин* | преведи* | +повраћај пореза | +повратна карта | +променити адресу | +адреса испоруке | рецензиј* | регистрац*
    | +na stanju | +na lageru | zalih* | popust* | +kod za popust | kupon* | akcij* | +troškovi isporuke | +cena dostave | +cena isporuke | +koliko košta dostava | +koliko košta isporuka | +besplatna dostava | +besplatna isporuka | +vreme isporuke | +rok isporuke | +isporučujete li | +šaljete li u | +da li šaljete u | +način* plaćanja | +platiti karticom | +plaćanje pouzećem | +na rate | +koja veličina | +koju veličinu | +tabela veličina | +moj nalog | +korisnički nalog | lozink* | ulogu* | +tražim posao | zapošljava* | konkurs* | vreme sutra | +poklon pakovanje | +od čega je | materijal* | dimenzij* | +jeftinije | veleprodaj* | fudbal* | utakmic* | recept* | vic | predsednik* | prevedi* | +povraćaj poreza | +povratna karta | +promeniti adresu | +adresa isporuke | recenzij* | registrac* | newsletter | bitcoin*

ask-categories = clothing apparel fashion clothes = одећа / одећ* / гардероб* / хаљин* / кошуљ* / панталон* / фармерк* / јакн* / капут* / џемпер* / сукњ* / мајиц* / odeć* / garderob* / haljin* / košulj* / pantalon* / farmerk* / jakn* / kaput* / džemper* / suknj* / majic*
    | shoes footwear = обућа / обућ* / ципел* / чизм* / патик* / сандал* / obuć* / cipel* / čizm* / patik* / sandal*
    | mattresses mattress = душеци / душек* / мадрац* / dušek* / madrac*
    | appliances = кућни апарати / фрижидер* / веш машин* / судо машин* / рерн* / кувало / тостер* / блендер* / миксер* / шпорет* / усисивач* / апарат* за кафу / frižider* / veš mašin* / sudo mašin* / rern* / kuvalo / toster* / blender* / mikser* / šporet* / usisivač* / aparat* za kafu
    | electronics = електроника / слушалиц* / мобилн* / смартфон* / лаптоп* / таблет* / телевизор* / камер* / звучник* / slušalic* / mobiln* / laptop* / tablet* / televizor* / kamer* / zvučnik*
    | furniture = намештај / кауч* / столиц* / сто / стола / фотељ* / орман* / ормар* / полиц* / nameštaj* / kauč* / stolic* / stola / fotelj* / orman* / ormar* / polic*
    | books = књиге / књиг* / роман* / knjig* / roman*
    | toys = играчке / играчк* / слагалиц* / igračk* / slagalic*
    | jewellery jewelry = накит / накит* / огрлиц* / наруквиц* / прстен* / nakit* / ogrlic* / narukvic* / prsten*
    | cosmetics beauty = козметика / козмети* / парфем* / крем* / kozmeti* / parfem* / krem*

ask-goods = custom_made = производи по поруџбини / гравир* / персонализован* / по мери / израђен* по поруџбини / с именом / gravir* / personalizovan* / po meri / s imenom
    | perishable = свежа роба / цвећ* / хран* / букет* / воћ* / сир / кварљив* / cveć* / hran* / buket* / voć* / kvarljiv*
    | sealed_hygiene = хигијенски производи / доњи веш / гаћиц* / купаћи* / бикини / минђуш* / четкиц* за зубе / кармин* / маскар* / donji veš / gaćic* / kupaći* / bikini / minđuš* / četkic* za zube / karmin* / maskar*
    | sealed_media = запечаћени филмови, музика и игре / dvd* / cd / диск / грамофонск* плоч* / видео игр* / disk / gramofonsk* ploč* / video igr*
    | digital = дигитални садржај / дигиталн* / е књиг* / лиценц* / digitaln* / e knjig* / licenc*
    | newspaper = новине и часописи / новин* / часопис* / novin* / časopis*
    | gift_card = поклон-картице / поклон картиц* / поклон ваучер* / poklon kartic* / poklon vaučer*
    | final_sale = распродаја без враћања / распродај* / аутлет / rasprodaj* / outlet
    | used = половна роба / половн* / обновљен* / second hand / polovn* / obnovljen*
