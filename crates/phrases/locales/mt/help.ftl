help-title = Għajnuna u kuntatt

ask-label = Il-mistoqsija tiegħek

ask-hint = Iktibha bi kliemek. It-tweġiba tiġi mir-regoli tagħna, hawn stess.

ask-button = Sib it-tweġiba

ask-answer = Tweġiba

ask-person = Staqsi lil persuna

help-person = Kellem lil persuna

help-person-lead = Agħżel dak li jaqbillek. Il-ħinijiet kollha huma skont il-ħin tiegħek.

help-kind =
    { $kind ->
        [email] Email
        [phone] Telefown
        [post] Ittra
       *[page] Paġna tal-kuntatt
    }

help-page = Iftaħ il-paġna tal-kuntatt

help-always = Miftuħ lejl u nhar.

help-open = Miftuħ issa, sa: { $time }.

help-closed =
    { $when ->
        [today] Magħluq issa. Jiftaħ illum fil-ħin: { $time }.
        [tomorrow] Magħluq issa. Jiftaħ għada fil-ħin: { $time }.
        [weekday] Magħluq issa. Jiftaħ: { $weekday }, { $time }.
       *[later] Magħluq issa. Jiftaħ: { $day }, { $time }.
    }

help-hours = Fil-ħin tiegħek: { LIST($hours) }.

help-every-day = Kuljum

help-languages = Lingwi: { LIST($languages) }.

help-language =
    { $language ->
        [ar] Għarbi
        [bg] Bulgaru
        [cs] Ċek
        [da] Daniż
        [de] Ġermaniż
        [el] Grieg
        [en] Ingliż
        [es] Spanjol
        [et] Estonjan
        [fi] Finlandiż
        [fr] Franċiż
        [hr] Kroat
        [hu] Ungeriż
        [it] Taljan
        [ja] Ġappuniż
        [ko] Korean
        [lt] Litwan
        [lv] Latvjan
        [nb] Norveġiż
        [nl] Olandiż
        [pl] Pollakk
        [pt] Portugiż
        [ro] Rumen
        [ru] Russu
        [sk] Slovakk
        [sl] Sloven
        [sv] Svediż
        [tr] Tork
        [uk] Ukren
        [zh] Ċiniż
       *[other] { $tag }
    }

help-policy = Aqra r-regoli kollha tagħna

ask-title =
    { $topic ->
        [return] Tibgħatu lura
        [cost] Kemm jiswa biex tibgħatu lura
        [refund] Flusek lura
        [exchange] Tibdil
        [faulty] Jekk ikun difettuż
        [guarantee] Garanzija
        [damaged] Jekk jasal bil-ħsara
        [wrong] Jekk jasallek l-oġġett żbaljat
        [missing] Jekk xi ħaġa tkun nieqsa
        [late] Jekk idum ma jasal
        [cancel] Tikkanċella ordni
        [withdrawal] Id-dritt legali tiegħek ta’ rtirar
        [send] Kif tibgħatu lura
        [condition] F’liema kundizzjoni jrid ikun
        [contact] Kif tikkuntattjana
        [dispute] Jekk ma naqblux
        [place] Fejn tista’ tmur
       *[guide] Għajnuna bl-oġġett tiegħek
    }

ask-empty = L-ewwel ikteb il-mistoqsija tiegħek.

ask-unsure = M’aħniex ċerti x’inhi t-tweġiba t-tajba. Tista’ tgħinek persuna.

ask-two = Jistgħu jgħoddu żewġ tweġibiet għall-mistoqsija tiegħek.

ask-about = Din it-tweġiba hi dwar: { $goods }.

ask-note = Dan jgħodd għal oġġett li tordna llum. Ordnijiet eqdem jista’ jkollhom regoli oħra.

ask-source-rule = Ir-regola tagħna “{ $rule }”

ask-source-policy = Ir-regoli tagħna

ask-source-law = Liġi: { $article }

ask-stop = il | l | ir | is | it | ix | id | in | iz | ic | u | jew | li | ma | ta | tal | tar | tas | tat | tad | tan | fi | fil | f | bi | bil | b | ghal | ghall | ghandi | ghandkom | minn | mill | jien | jiena | inti | int | ahna | intom | hu | hi | huwa | hija | kien | kienet | dan | din | dawn | dak | dik | nista | tista | tistghu | jista | nistghu | irrid | x | xi | kif | jekk | jogħġbok | jogħġobkom | hello | bonġu | hawn | hemm | qed | se | ser | ghax | imma | lill | lil | tieghi | tagħkom | tieghek

ask-return = ritorn* | nirritorna* | nirriturna* | tirritorna* | irritorna* | nibghat* lura | tibghat* lura | bghatt lura | nrodd* | naghti* lura | nehodha lura | neħduh lura | nieħu lura oġġett | nġib* lura | +bdilt fehmti | +biddilt fehmti | +bdilt idea | +bdilt ħsieb | +nibdel fehmti | ma ridtux | ma rridux | ma rridhiex
    | ma rridhomx | ma għoġobnix | ma għoġbitnix | ma nridux | ma nridhiex | mghadnix irrid* | +kemm għandi żmien | +kemm għandi jiem | +kemm għandi ġranet | +kemm zmien | +sa meta | +kemm il jum | +return policy | tiehdu* lura | nirreturnja* | nirritornja* | ma togħġobnix | ma jogħġobnix | +perjodu ritorn | inrodd* | inġib* lura

ask-cost = +min iħallas | +min jaqla | +nħallas ritorn* | +nħallas* lura | +nħallas biex | +kemm jiswa ritorn* | +kemm jiswieni nibgħat* | +kemm jiswa nibgħat* | +kemm tiswa nibgħat* | +kemm jiswa lura | +jiswa* lura | +tiswa* lura | +jiġini lura | +ritorn b xejn | +ritorn bxejn | +ritorni b xejn | +ritorni bxejn | +lura b xejn | +lura bxejn
    | +bla ħlas lura | +spejjeż ritorn* | +posta ritorn | +tariff* | +restocking | +jitnaqqas* | +tnaqqsu* | -b xejn | -bxejn | -spejjeż | -jiswa | -tiswa | +nħallas posta | +hlas ritorn | +free return* | +return b xejn | +return bxejn | +inħallas* lura | +inħallas ritorn* | +inħallas biex

ask-refund = +flus lura | +flusi lura | +flusi | +il flus | flus | rimbors* | rimborż* | rifużjoni | rifond* | refund* | +meta flus* | +meta niehu flus* | +meta jaslu flus* | +kreditu fil ħanut | credit note | +nota ta kreditu | +lura fuq il karta | +fuq il karta | +kont tal bank | +kont bankarju | jirrifond* | tirrifond* | mħallas lura | imhallas lura | +trodd* flus* | +rodd* flus*

ask-exchange = +tibdil | nibdel* | +nbiddel* | +inbiddel* | +nbiddl* | +inbiddl* | +size oħra | size ikbar | size iżgħar | +tibdlu* | +tbiddlu* | tibdel* | +tpartit | inpartat* | +daqs ieħor | +daqs akbar | +daqs iżgħar | +kulur ieħor | +numru akbar | +numru iżgħar | +żgħir wisq | +kbir wisq | +issikkat* | +dejjaq wisq | +qasir wisq | +twil wisq | ma jiġinix | ma jigix | ma tiġinix | ma jiġinix tajjeb | ma joqgħodlix | exchange* | swap* | +daqs ikbar | +numru ikbar | +wiesa wisq | ma jiġunix

ask-faulty = difettuż* | difett* | +ma jaħdimx | +ma taħdimx | +ma jaħdmux | +mgħadux jaħdem | +mgħadhiex taħdem | +ma għadux jaħdem | +waqaf jaħdem | +waqfet taħdem | +ma jixgħelx | +ma tixgħelx | +ma jiċċarġjax | nkiser | inkiser | nkisret | inkisret | tkisser | kisser | issewwi* | tiswija | nsewwi* | isewwi* | tissewwa | ħsarat | tqatta | ċċarrat* | +qed inixxi | qed ixxi | iqattar | ħażin fih | faulty | +mgħadhomx jaħdmu | +waqfu jaħdmu | +ma tiċċarġjax | mhux jaħdem | mhux taħdem | nkisru | inkisru | nsewwu*

ask-guarantee = +garanzij* | +warrant* | +guarantee* | garantit*

ask-damaged = +wasal imkisser* | +waslet imkissra | +waslu mkissrin | +wasal miksur | +waslet miksura | +wasalli miksur | +wasalli mkisser | +waslitli mkissra | +wasal bil ħsara | +waslet bil ħsara | +wasalli bil ħsara | +bil ħsara | +imkisser meta | +ħsara fit trasport | +ħsara fil kunsinna | mkisser* | imkissra | miksur* | +kaxxa mgħaffġa | mgħaffeġ | maqsum* | mixquq* | xquq | barraxx* | mibrux* | mgħawweġ | mġarrab | +pakkett imċarrat | +pakkett miftuħ | +wasal maqsum | +waslu miksur* | imkissrin | mgħaffġa

ask-wrong = +żbaljat* | +oġġett ħażin | +prodott ħażin | +daqs ħażin | +kulur ħażin | +mhux li ordnajt | +mhux dak li ordnajt | +mhux dik li ordnajt | +li ma ordnajtx | +ma ordnajtx | +xi ħaġa oħra minflok | +ordnajt imma wasal* | +ordnajt u wasal* | +ordnajt u bgħattuli | +bgħattuli ieħor | +bgħattuli oħra | +bghattuli | +oġġett differenti | +differenti minn | +pakkett ta ħaddieħor | +ordni ta ħaddieħor | +wrong item | +oġġetti ħżiena | +mhux dak li xtrajt | +pakkett mhux tiegħi

ask-missing = nieqes | nieqsa | neqsin | +jonqos | +tonqos | jonqsu | +mhux fil pakkett | +mhux fil kaxxa | +ma kienx fil kaxxa | +ma kienx fil pakkett | +wasal biss | +wasalli biss | +waslitli biss | +waslu biss | +parti mill ordni | +nofs ordni | +kaxxa vojta | +pakkett vojt | +pakkett mitluf | +intilef | +ntilef | +mitluf | misruq | insteraq | +qatt ma wasal* | +qatt ma waslet | +insejtu | mhux komplut

ask-late = +tard | dewmien | +dam* wisq | +fejn hu pakkett | +fejn hi ordni | fejn hu | fejn hi | +fejn hu oġġett | fejn qiegħed | fejn qiegħda | +fejn waslet | +fejn wasal | +għadu ma wasalx | +għadha ma waslitx | +għadhom ma waslux | +ma wasalx | +ma waslitx | +ma wasalli xejn | +għadni nistenna | +ilni nistenna | +meta jasal* | +meta tasal* | +meta jaslu* | +meta se jasal* | +meta se tasal* | tracking | traċċar | +nittraċċa* | +nsegwi pakkett | +nsegwi ordni | +fejn hija ordni | +ma waslux | +għadni ma rċevejt* | +insegwi pakkett | +insegwi ordni

ask-cancel = +kanċell* | +nikkanċell* | +tikkanċell* | +ikkanċell* | +inħassar ordni | +nħassar ordni | +nwaqqaf ordni | +ordnajt bi żball | +ordnajt darbtejn | +żball ordnajt | +qabel titlaq | +cancel* | +inwaqqaf ordni | +tħassru* ordni | +twaqqfu* ordni

ask-withdrawal = +irtir* | +rtirar | +nirtira* | +tirtira* | +dritt legali | +drittijiet legali | +dritt bil liġi | +skont il liġi | +bil liġi | +id drittijiet tiegħi | +drittijiet tal konsumatur | 14 jum | 14 ġurnata | erbatax jum | erbatax ġurnata | +dritt 14 jum | +mill kuntratt | +cooling off | +perjodu ta riflessjoni | +tax xiri mill bogħod

ask-send = tikketta | +tikketta ritorn | label | +return label | +kif nibgħat* | +kif nirritorna* | +kif nirriturna* | +kif nagħmel ritorn | +kif nagħmel biex | +kif jaħdem ritorn | +kif tibgħat* | +x inpoġġi | +xinpoġġi | +x indaħħal | +xindaħħal | +x nagħmel biex nibgħat* | +xnagħmel biex nibgħat* | +fil pakkett x | +nippakkja* | +tiġbruh | +tiġu għalih | +tiġu tiġbru* | +jinġabar | +jiġi għalih | kurrier | courier | +nipprintja* | printer | +nistampa | riċevuta | irċevuta | +prova tax xiri | +formola ritorn | +nibda ritorn | +tibagħtu kurrier | +nibagħtu kurrier

ask-condition = +miftuħ | +miftuħa | +ftaħt* | +diġà użajt* | +użajt* | użat* | +ilbist* | +libist* | +milbus* | +ippruvajt* | +ppruvajt* | +kejlt* | maħsul* | ħsilt* | +tikketti mneħħija | +neħħejt tikketta | +nehhejt | +bla tikketta | +mingħajr tikketta | +bla kaxxa | +mingħajr kaxxa | +mgħandix kaxxa | +rmejt kaxxa | +tlift kaxxa | +ippakkjar oriġinali | +kaxxa oriġinali | kundizzjoni | +stat irid | siġill | armajtu | +ntuża* | +intuża* | +mingħajr ippakkjar | +siġill miksur

ask-contact = +kuntatt* | +nikkuntattja* | +ncempel* | +inċempel* | +numru telefon* | +numru telefown | telefon* | telefown | +indirizz tal email | email | imejl | +nitkellem ma | +nkellem* | +inkellem* | +kellem* persuna | +bniedem veru | +persuna vera | +ma persuna | +ma xi ħadd | +servizz tal klijent* | +customer care | +chat | +ħinijiet | +x ħin tiftħu | +xħin tiftħu | +tiftħu | +miftuħin | +niktbilkom | hemm xi ħadd | +ħanut miftuħ | +miftuħ illum | whatsapp | messenger

ask-dispute = +ilment* | +nilmenta* | +lment* | +tilwim* | ombudsman | medjazzjoni | medjatur | arbitraġġ | avukat | qorti | +tribunal* | +mccaa | +awtorità tal konsumatur | +ħarsien tal konsumatur | +protezzjoni tal konsumatur | +affarijiet tal konsumatur | inġust* | +mhux ġust | +ma naqbilx | +ċħadtu* | +ċaħadtu* | +ma aċċettajtux | +rrifjutajt* | +irrifjutajt* | nirrappurtakom | nirraporta* | kawża

ask-place = +fil ħanut | +f ħanut | +fħanut | +ħanut tagħkom | +ħanut qrib | +l eqreb | +eqreb | +fejn inħalli* | +fejn nibgħat* | +fejn nirritorna* | +fejn nista nħalli* | +fejn neħodha | +fejn neħdu | +fejn nieħdu | +fejn niehu* lura | +fejn nġib* | +fejn immur | +punt ritorn | +punt ġbir | +drop off | +locker | +easipik | fergħa | +indirizz ritorn* | +liema indirizz | +nġibu ħanut | +personalment | +min isewwi | +ta min isewwi | +fejn inwassal* | +fejn nwassal* | +fejn noħodha | +fejn noħdu

ask-guide = manwal* | +istruzzjonijiet | +struzzjonijiet | istruzzjoni | +kif nuża* | +kif tużah | +kif jintuża | +kif narma* | +kif nimmonta* | +kif jintrama | +nimmonta* | +kif naqbad | +kif ninstalla* | +ninstalla* | +kif nixgħel* | +kif inqabbad* | +kif nqabbad* | +kif nikkonnettja* | +kif inlesti* | +kif naħsel* | +kif innaddaf* | +kif nnaddaf* | naħslu | gwida | tutorial | video | +set up | +setup | +kif jinħasel | +kif jitnaddaf | +kif titnaddaf

ask-other = +fl istokk | +stokk | +stock | +disponibbli | +kodiċi ta skont | +discount code | +x size | +xsize | x temp | xtemp | skont fuq | promo* | vawċer* | coupon* | +spejjeż tal kunsinna | +kemm tiswa l kunsinna | +kunsinna b xejn | +kunsinna bxejn | +kunsinna f għawdex | +kunsinna fgħawdex | +tikkunsinnaw | +tibagħtu għawdex | +tibgħatu għawdex | +tibgħatu f | għawdex | +metodu ta ħlas | +nħallas bi | +nħallas b | +nħallas bil | +paypal | +revolut | +liema daqs | +tabella daqsijiet | +il kont tiegħi | password | newsletter | xogħol | vakanz* | karriera | temp | fattura | +ippakkjar tar rigal | +minn xiex | materjal | qisien | +l istess prezz | +skont għall istudenti | bl ingrossa | futbol | riċetta tal | riċetta għal | ċajta | president | prim ministru | bitcoin | ittraduċi | traduzzjoni | titjira | taxxa tad dħul | +tax return | +nibdel indirizz | +indirizz tal kunsinna | reviews | +nidħol fil kont | log in | login | +kunsinna express | +kemm iddum kunsinna

ask-categories = clothing apparel fashion clothes = ħwejjeġ / libsa / lbies* / qmis* / qalziet* / jeans / ġakketta / kowt* / ġersi* / dublett* / t shirt* / flokk* / xalpa / kalzett*
    | shoes footwear = żraben / żarbun* / bwiez / buz / sneaker* / sandl* / papoċċ*
    | mattresses mattress = saqqijiet / saqqu / mattress*
    | appliances = apparat tad-dar / friġġ* / fridge* / magna tal ħasil* / washing machine* / dishwasher* / forn / microwave* / kitla / kettle* / toaster* / blender* / vacuum* / vakjum* / magna tal kafè
    | electronics = elettronika / headphone* / mowbajl* / mobile* / smartphone* / laptop* / tablet* / televix* / tv / kamera* / kompjuter* / spiker*
    | furniture = għamara / sufan* / siġġu / siġġijiet / mejda / imwejjed / skrivanija* / gwardarobba* / armarju / xkaffa*
    | books = kotba / ktieb / rumanz*
    | toys = ġugarelli / ġugarell* / puzzle* / pupa
    | jewellery jewelry = ġojjelli / ġojjell* / ġiżirana / kullana / brazzuletta / ċurkett* / ċrieket
    | cosmetics beauty = kożmetiċi / kożmetiċ* / fwieħa / krema / kremi / parfum*

ask-goods = custom_made = oġġetti magħmula apposta / imnaqqax* / minqux* / personalizzat* / ippersonalizzat* / magħmul* apposta / fuq qies / skont il qies / bl isem
    | perishable = oġġetti friski / fjuri / ikel / bukkett* / frott / ġobon / jitħassar malajr
    | sealed_hygiene = oġġetti tal-iġjene / ħwejjeġ ta taħt / qliezet ta taħt / malja / malji / bikini* / misluta / msielet / imsielet / xkupilja tas snien / toothbrush* / lipstick* / mascara
    | sealed_media = films, mużika u logħob issiġillati / dvd* / cd / cds / vinil / video game* / logħba tal kompjuter
    | digital = oġġetti diġitali / download* / ebook* / e book* / liċenzja / license key*
    | newspaper = gazzetti u rivisti / gazzett* / rivist*
    | gift_card = karti rigal / karta rigal / gift card* / vawċer tar rigal
    | final_sale = oġġetti mibjugħa mingħajr ritorn / final sale / clearance / bejgħ finali
    | used = oġġetti użati / second hand / secondhand / refurbished / idejn oħra / rikondizzjonat*
