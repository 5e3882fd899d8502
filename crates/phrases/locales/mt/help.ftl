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

ask-stop = il | l | ir | is | it | ix | id | in | iz | ic | u | jew | li | ma | ta | tal | tar | tas | tat | tad | tan | fi | fil | f | bi | bil | b | ghal | ghall | ghandi | ghandkom | minn | mill | jien | jiena | inti | int | ahna | intom | hu | hi | huwa | hija | kien | kienet | dan | din | dawn | dak | dik | nista | tista | tistghu | jista | nistghu | irrid | x | xi | kif | jekk | jekk | jogħġbok | joghgbok | jogħġobkom | hello | bonġu | bongu | hawn | hemm | qed | se | ser | ghax | imma | lill | lil | tieghi | tiegħi | tagħkom | tieghek

ask-return = ritorn* | nirritorna* | nirriturna* | tirritorna* | irritorna* | nibghat* lura | tibghat* lura | bghatt lura | nibgħat* lura | tibgħat* lura | nibgħatu lura | nibgħatha lura | nroddu | nrodd lura | nrodd* | naghti* lura | nagħti* lura | nagħtih lura | nagħtiha lura | nehodha lura | neħduh lura | niehu lura l oggett | nġibu lura | nġib* lura | ngib* lura
    | +bdilt fehmti | +biddilt fehmti | +bdilt l idea | +bdilt il hsieb | ma ridtux | ma rridux | ma rridhiex | ma rridhomx | ma għoġobnix | ma għoġbitnix | ma nridux | ma nridhiex | m għadnix irridu | mgħadnix irridu | m ghadnix irrid* | mghadnix irrid* | +kemm għandi żmien | +kemm għandi jiem | +kemm għandi ġranet | +kemm zmien | +sa meta | +kemm il jum | +return policy | tieħdu lura | tieħduh lura | tiehdu* lura | nirreturnja* | nirritornja*

ask-cost = +min iħallas | +min ihallas | +min jaqla | +nħallas ritorn* | +nħallas* lura | +nħallas biex | +nhallas biex | +kemm jiswa ritorn* | +kemm jiswieni nibgħat* | +kemm jiswa nibgħat* | +kemm tiswa nibgħat* | +kemm jiswa lura | +jiswa* lura | +tiswa* lura | +jiġini lura | +ritorn b xejn | +ritorn bxejn | +ritorni b xejn | +ritorni bxejn | +lura b xejn | +lura bxejn | +bla ħlas lura
    | +spejjeż ritorn* | +spejjeż tar ritorn* | +spejjez ritorn* | +posta tar ritorn | +tariff* | +restocking | +jitnaqqas* | +tnaqqsu* | -b xejn | -bxejn | -spejjeż | -spejjez | -jiswa | -tiswa | +nħallas il posta | +hlas ritorn | +free return* | +return b xejn | +return bxejn

ask-refund = +flus lura | +flusi lura | +flusi | +il flus | flus | rimbors* | rimborż* | rifużjoni | rifuzjoni | rifond* | refund* | +meta flus* | +meta niehu flus* | +meta nieħu flus* | +meta jaslu flus* | +kreditu fil ħanut | credit note | +nota ta kreditu | +lura fuq il karta | +fuq il karta | +kont tal bank | +kont bankarju | jirrifond* | tirrifond* | mħallas lura | imhallas lura

ask-exchange = +tibdil | nibdel* | +nbiddel* | +inbiddel* | +nbiddl* | +inbiddl* | +size oħra | size ikbar | size iżgħar | +tibdlu* | +tbiddlu* | tibdel* | +tpartit | inpartat* | +daqs ieħor | +daqs iehor | +daqs akbar | +daqs iżgħar | +daqs izghar | +kulur ieħor | +kulur iehor | +numru akbar | +numru iżgħar | +żgħir wisq | +zghir wisq | +kbir wisq | +issikkat* | +dejjaq wisq | +qasir wisq | +twil wisq | ma jiġinix | ma jigix | ma tiġinix | ma jiġinix tajjeb | ma joqgħodlix | exchange* | swap*

ask-faulty = difettuż* | difettuz* | difett* | +ma jaħdimx | +ma jahdimx | +ma taħdimx | +ma tahdimx | +ma jaħdmux | +m għadux jaħdem | +mgħadux jaħdem | +m għadhiex taħdem | +mgħadhiex taħdem | +ma għadux jaħdem | +m ghadux jahdem | +mghadux jahdem | +waqaf jaħdem | +waqfet taħdem | +waqaf jahdem | +ma jixgħelx | +ma tixgħelx | +ma jixghelx | +ma jiċċarġjax | +ma jiccargjax | nkiser | inkiser | nkisret | inkisret | tkisser | kisser | issewwi* | tiswija | nsewwi* | isewwi* | tissewwa | ħsarat | tqatta | ċċarrat* | +qed inixxi | qed ixxi | iqattar | ħażin fih | faulty

ask-guarantee = +garanzij* | +warrant* | +guarantee* | garantit*

ask-damaged = +wasal imkisser* | +waslet imkissra | +waslu mkissrin | +wasal miksur | +waslet miksura | +wasalli miksur | +wasalli mkisser | +waslitli mkissra | +wasal bil ħsara | +waslet bil ħsara | +wasal bil hsara | +wasalli bil ħsara | +bil ħsara | +bil hsara | +imkisser meta | +ħsara fit trasport | +ħsara fil kunsinna | mkisser* | imkissra | miksur* | +kaxxa mgħaffġa | mgħaffeġ | mghaffeg | maqsum* | mixquq* | xquq | barraxx* | mibrux* | mgħawweġ | mġarrab | +pakkett imċarrat | +pakkett miftuħ | +wasal maqsum

ask-wrong = +żbaljat* | +zbaljat* | +oġġett ħażin | +oggett hazin | +prodott ħażin | +daqs ħażin | +kulur ħażin | +kulur hazin | +daqs hazin | +mhux li ordnajt | +mhux dak li ordnajt | +mhux dik li ordnajt | +li ma ordnajtx | +ma ordnajtx | +xi ħaġa oħra minflok | +ordnajt imma wasal* | +ordnajt u wasal* | +ordnajt u bgħattuli | +bgħattuli ieħor | +bgħattuli oħra | +bghattuli | +oġġett differenti | +differenti minn | +pakkett ta ħaddieħor | +ordni ta ħaddieħor | +wrong item

ask-missing = nieqes | nieqsa | neqsin | +jonqos | +tonqos | jonqsu | +mhux fil pakkett | +mhux fil kaxxa | +ma kienx fil kaxxa | +ma kienx fil pakkett | +wasal biss | +wasalli biss | +waslitli biss | +waslu biss | +parti mill ordni | +nofs l ordni | +kaxxa vojta | +pakkett vojt | +pakkett mitluf | +intilef | +ntilef | +mitluf | misruq | insteraq | +qatt ma wasal* | +qatt ma waslet | +insejtu | mhux komplut

ask-late = +tard | dewmien | +dam* wisq | +fejn hu l pakkett | +fejn hi l ordni | fejn hu | fejn hi | +fejn hija l ordni | +fejn hu l oġġett | fejn qiegħed | fejn qiegħda | fejn qieghed | fejn qieghda | +fejn waslet | +fejn wasal | +għadu ma wasalx | +għadha ma waslitx | +għadhom ma waslux | +ghadu ma wasalx | +ghadha ma waslitx | +ma wasalx | +ma waslitx | +ma wasalli xejn | +għadni nistenna | +ghadni nistenna | +ilni nistenna | +meta jasal* | +meta tasal* | +meta jaslu* | +meta se jasal* | +meta se tasal* | tracking | traċċar | +nittraċċa* | +nsegwi l pakkett | +nsegwi l ordni

ask-cancel = +kanċell* | +kancell* | +nikkanċell* | +nikkancell* | +tikkanċell* | +tikkancell* | +ikkanċell* | +ikkancell* | +inħassar l ordni | +nħassar l ordni | +nhassar l ordni | +nwaqqaf l ordni | +ordnajt bi żball | +ordnajt bi zball | +ordnajt darbtejn | +żball ordnajt | +qabel titlaq | +cancel*

ask-withdrawal = +irtir* | +rtirar | +nirtira* | +tirtira* | +dritt legali | +drittijiet legali | +dritt bil liġi | +skont il liġi | +skont il ligi | +bil liġi | +id drittijiet tiegħi | +drittijiet tal konsumatur | +14 il jum | +14 il gurnata | +14 il ġurnata | +erbatax il jum | +erbatax il ġurnata | +mill kuntratt | +cooling off | +perjodu ta riflessjoni | +tax xiri mill bogħod

ask-send = tikketta | +tikketta tar ritorn | label | +return label | +kif nibgħat* | +kif nibghat* | +kif nirritorna* | +kif nirriturna* | +kif nagħmel ritorn | +kif nagħmel biex | +kif jaħdem ir ritorn | +kif tibgħat* | +x inpoġġi | +xinpoġġi | +x indaħħal | +xindaħħal | +x nagħmel biex nibgħat* | +xnagħmel biex nibgħat* | +fil pakkett x | +nippakkja* | +nippakkjah | +tiġbruh | +tigbruh | +tiġu għalih | +tiġu tiġbru* | +jinġabar | +jiġi għalih | kurrier | courier | +nipprintja* | printer | +nistampa | riċevuta | ricevuta | l irċevuta | +prova tax xiri | +formola tar ritorn | +nibda ritorn

ask-condition = +miftuħ | +miftuħa | +miftuh | +miftuha | +ftaħt* | +ftaht* | +diġà użajt* | +użajt* | +uzajt* | użat* | +ilbist* | +libist* | +milbus* | +ippruvajt* | +ppruvajt* | +kejlt* | maħsul* | ħsiltu | ħsilt* | +tikketti mneħħija | +neħħejt it tikketta | +nehhejt | +bla tikketta | +mingħajr tikketta | +bla kaxxa | +mingħajr kaxxa | +minghajr kaxxa | +m għandix il kaxxa | +mgħandix il kaxxa | +m ghandix il kaxxa | +mghandix il kaxxa | +rmejt il kaxxa | +tlift il kaxxa | +ippakkjar oriġinali | +kaxxa oriġinali | +kaxxa originali | kundizzjoni | +stat irid | siġill | armajtu

ask-contact = +kuntatt* | +nikkuntattja* | +nikkuntattjakom | +ncempel* | +nċempel* | +inċempel* | +incempel* | +numru tat telefon* | +numru tat telefown | telefon* | telefown | +indirizz tal email | email | imejl | +nitkellem ma | +nkellem* | +inkellem* | +kellem* persuna | +bniedem veru | +persuna vera | +ma persuna | +ma xi ħadd | +ma xi hadd | +servizz tal klijent* | +customer care | +chat | +ħinijiet | +hinijiet | +x ħin tiftħu | +xħin tiftħu | +tiftħu | +miftuħin | +miftuhin | +niktbilkom | hemm xi ħadd

ask-dispute = +ilment* | +nilmenta* | +lment* | +tilwim* | ombudsman | medjazzjoni | medjatur | arbitraġġ | arbitragg | avukat | qorti | +tribunal* | +mccaa | +awtorità tal konsumatur | +ħarsien tal konsumatur | +protezzjoni tal konsumatur | +affarijiet tal konsumatur | inġust* | ingust* | +mhux ġust | +ma naqbilx | +ċħadtu* | +ċaħadtu* | +cahadtu* | +ma aċċettajtux | +rrifjutajt* | +irrifjutajt* | nirrappurtakom | nirraporta*

ask-place = +fil ħanut | +fil hanut | +f ħanut | +fħanut | +f hanut | +fhanut | +il ħanut tagħkom | +ħanut qrib | +hanut qrib | +l eqreb | +eqreb | +fejn inħalli* | +fejn inħallih | +fejn nibgħat* | +fejn nibghat* | +fejn nirritorna* | +fejn nista nħalli* | +fejn neħodha | +fejn neħdu | +fejn nieħdu | +fejn niehu* lura | +fejn nġib* | +fejn ngib* | +fejn immur | +punt tar ritorn | +punt tal ġbir | +punt tal gbir | +drop off | +locker | +easipik | fergħa | +indirizz tar ritorn* | +liema indirizz | +nġibu l ħanut | +personalment | +min isewwi | +ta min isewwi

ask-guide = manwal* | +istruzzjonijiet | +struzzjonijiet | istruzzjoni | +kif nuża* | +kif nuza* | +kif tużah | +kif jintuża | +kif narma* | +kif nimmonta* | +kif jintrama | +nimmonta* | +kif naqbad | +kif ninstalla* | +ninstalla* | +kif nixgħel* | +kif nixghel* | +kif inqabbad* | +kif nqabbad* | +kif nikkonnettja* | +kif inlesti* | +kif naħsel* | +kif nahsel* | +kif innaddaf* | +kif innadaf* | +kif nnaddaf* | naħslu | gwida | tutorial | video | +set up | +setup

ask-other = +fl istokk | +stokk | +stock | +disponibbli | +kodiċi ta skont | +discount code | +x size | +xsize | x temp | xtemp | +kodici ta skont | skont fuq | promo* | vawċer* | coupon* | +spejjeż tal kunsinna | +spejjez tal kunsinna | +kemm tiswa l kunsinna | +kunsinna b xejn | +kunsinna bxejn | +kunsinna f għawdex | +kunsinna fgħawdex | +tikkunsinnaw | +tibagħtu għawdex | +tibgħatu għawdex | +tibgħatu f | għawdex | +metodu ta ħlas | +nħallas bi | +nħallas b | +nħallas bil | +paypal | +revolut | +liema daqs | +tabella tad daqsijiet | +il kont tiegħi | password | newsletter | xogħol | vakanz* | karriera | temp | fattura | +ippakkjar tar rigal | +minn xiex | materjal | qisien | +l istess prezz | +skont għall istudenti | bl ingrossa | futbol | riċetta tal | riċetta għal | ċajta | president | prim ministru | bitcoin | ittraduċi | traduzzjoni | titjira | taxxa tad dħul | +tax return | +nibdel l indirizz | +indirizz tal kunsinna | reviews | +nidħol fil kont | log in | login | +kunsinna express

ask-categories = clothing apparel fashion clothes = ħwejjeġ / ħwejjeġ / hwejjeg / libsa / lbies* / qmis / qmisijiet / qalziet* / jeans / ġakketta / gakketta / kowt* / ġersi* / gersi* / dublett* / t shirt*
    | shoes footwear = żraben / żraben / zraben / żarbun* / zarbun* / bwiez / buz / sneaker* / sandl* / papoċċ*
    | mattresses mattress = saqqijiet / saqqu / saqqijiet / mattress*
    | appliances = apparat tad-dar / friġġ* / frigg* / fridge* / magna tal ħasil* / magna tal hasil* / washing machine* / dishwasher* / forn* / kitla / kettle* / toaster* / blender* / vacuum* / vakjum* / magna tal kafè
    | electronics = elettronika / headphone* / mowbajl* / mobile* / smartphone* / laptop* / tablet* / televixin* / televix* / tv / kamera* / kompjuter* / spiker*
    | furniture = għamara / għamara / ghamara / sufan* / siġġu / siggu / siġġijiet / mejda / imwejjed / skrivanija* / gwardarobba* / armarju / xkaffa*
    | books = kotba / ktieb / kotba / rumanz*
    | toys = ġugarelli / ġugarell* / gugarell* / puzzle* / pupa
    | jewellery jewelry = ġojjelli / ġojjell* / gojjell* / ġiżirana / giżirana / kullana / brazzuletta / ċurkett* / curkett*
    | cosmetics beauty = kożmetiċi / kożmetiċ* / kozmetic* / fwieħa / fwieha / krema / kremi / parfum*

ask-goods = custom_made = oġġetti magħmula apposta / imnaqqax* / minqux* / personalizzat* / ippersonalizzat* / magħmul apposta / magħmula apposta / maghmul apposta / fuq qies / skont il qies / bl isem
    | perishable = oġġetti friski / fjuri / ikel / bukkett* / frott / ġobon / gobon / jitħassar / jithassar
    | sealed_hygiene = oġġetti tal-iġjene / ħwejjeġ ta taħt / hwejjeg ta taht / qliezet ta taħt / malja / malji / bikini* / misluta / msielet / imsielet / xkupilja tas snien / toothbrush* / lipstick* / maskara / mascara
    | sealed_media = films, mużika u logħob issiġillati / dvd* / cd / cds / vinil / video game* / logħba tal kompjuter
    | digital = oġġetti diġitali / download* / ebook* / e book* / liċenzja / licenzja / license key*
    | newspaper = gazzetti u rivisti / gazzett* / rivist*
    | gift_card = karti rigal / karta rigal / karti rigal / gift card* / vawċer tar rigal
    | final_sale = oġġetti mibjugħa mingħajr ritorn / final sale / clearance / bejgħ finali
    | used = oġġetti użati / second hand / secondhand / refurbished / idejn oħra / rikondizzjonat*
