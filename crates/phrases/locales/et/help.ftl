help-title = Abi ja kontakt

ask-label = Teie küsimus

ask-hint = Kirjutage oma sõnadega. Vastus tuleb meie reeglitest, kohe siia.

ask-button = Leia vastus

ask-answer = Vastus

ask-person = Küsige klienditeenindajalt

help-person = Rääkige klienditeenindajaga

help-person-lead = Valige, mis teile sobib. Kõik ajad on teie kella järgi.

help-kind =
    { $kind ->
        [email] E-post
        [phone] Telefon
        [post] Kiri
       *[page] Kontaktileht
    }

help-page = Ava kontaktileht

help-always = Avatud ööpäev läbi.

help-open = Praegu avatud kuni { $time }.

help-closed =
    { $when ->
        [today] Praegu suletud. Avame täna kell { $time }.
        [tomorrow] Praegu suletud. Avame homme kell { $time }.
        [weekday] Praegu suletud. Avamine: { $weekday } kell { $time }.
       *[later] Praegu suletud. Avamine: { $day } kell { $time }.
    }

help-hours = Teie kella järgi: { LIST($hours) }.

help-every-day = Iga päev

help-languages = Keeled: { LIST($languages) }.

help-language =
    { $language ->
        [ar] araabia
        [bg] bulgaaria
        [cs] tšehhi
        [da] taani
        [de] saksa
        [el] kreeka
        [en] inglise
        [es] hispaania
        [et] eesti
        [fi] soome
        [fr] prantsuse
        [hr] horvaadi
        [hu] ungari
        [it] itaalia
        [ja] jaapani
        [ko] korea
        [lt] leedu
        [lv] läti
        [nb] norra
        [nl] hollandi
        [pl] poola
        [pt] portugali
        [ro] rumeenia
        [ru] vene
        [sk] slovaki
        [sl] sloveeni
        [sv] rootsi
        [tr] türgi
        [uk] ukraina
        [zh] hiina
       *[other] { $tag }
    }

help-policy = Loe kõiki meie reegleid

ask-title =
    { $topic ->
        [return] Tagastamine
        [cost] Mida tagastamine maksab
        [refund] Teie raha tagasi
        [exchange] Vahetus
        [faulty] Kui tootel on viga
        [guarantee] Garantii
        [damaged] Kui see saabub katkisena
        [wrong] Kui saate vale toote
        [missing] Kui midagi on puudu
        [late] Kui see hilineb
        [cancel] Tellimuse tühistamine
        [withdrawal] Teie seaduslik taganemisõigus
        [send] Kuidas see saata
        [condition] Mis seisukorras see peab olema
        [contact] Kuidas meid kätte saada
        [dispute] Kui me kokkuleppele ei jõua
        [place] Kuhu saate minna
       *[guide] Abi teie tootega
    }

ask-empty = Palun kirjutage kõigepealt oma küsimus.

ask-unsure = Me pole õiges vastuses kindlad. Klienditeenindaja saab teid aidata.

ask-two = Teie küsimusele võib sobida kaks vastust.

ask-about = See vastus käib siin: { $goods }.

ask-note = See kehtib tootele, mille täna tellite. Vanematel tellimustel võivad olla teised reeglid.

ask-source-rule = Meie reegel „{ $rule }“

ask-source-policy = Meie reeglid

ask-source-law = Seadus: { $article }

ask-stop = ja | või | ning | et | kui | kas | mis | mida | kuidas | see | selle | seda | ma | mina | mul | mulle | minu | me | te | teie | teil | teile | on | oli | olen | ei | saab | saan | võin | võib | tahan | tahaks | palun | tere | tänan | aga | ka | veel | siis | nüüd | oma | kuidagi

ask-return = tagasta* | tagastus* | +tagastamisaeg* | +tagastamisõigu* | +tagastustähta* | +tagastuse tähta* | +tagastamise tähta* | +tagasi saata | +saata tagasi | +tagasi saadan | +saadan tagasi | +tagasi viia | +viia tagasi | +tagasi tuua | +tuua tagasi | +tagasi anda | +anda tagasi | +võtate tagasi | +tagasi võtta | +mõtlesin ümber | +ümber mõel* | +meelt muut*
    | ei taha | ei meeldi | ei meeldinud | ei sobi mulle | pole vaja | ei vaja | ei ole rahul | +kaua aega tagasta* | +mitu päeva | +kui kaua on aega | +mis ajaks | +mis ajani | +millal hiljemalt tagasta* | +ikka tagasta*

ask-cost = +tagastuskulu* | +tagastamiskulu* | +tagastustasu* | +tagastamistasu* | +tagastamise hind | +tagastamise kulu* | +tagastuse kulu* | +tagastuse hind | +maksab tagasta* | +maksab tagastus* | +tagasta* maksab | +tagasta* tasuta | +tagasta* eest tasu* | +võtate tasu | +tasuta tagasta* | +tasuta tagastus* | +tagastus* tasuta | +kes maksab | +kes tasub | +kelle kulul
    | +tagasi saatmi* maks* | +tagasisaatmi* maks* | +tagasi saatmi* tasu* | +tagasisaatmi* tasu* | +saatekulu* | +postikulu* | +kas pean maksma | +pean maks* tagasta* | +käsitlustasu* | +tagasta* tasu | +tagastus* tasu | +arvatakse maha | +arvate maha | -tasuta | -maksab | -kulud | -tasu

ask-refund = +raha tagasi | +tagasi raha | +tagasimaks* | +raha tagasta* | +tagasta* raha | +millal raha | +millal saan raha | +raha laekub | +raha laeku* | +raha ülekan* | +minu raha | +mu raha | +hüvit* | +raha kontole | +kontole | +pangakont* | krediitkaar* | +kus mu raha | +kus raha | +kuhu raha | +raha kantakse | +raha kätte | +saan raha | +raha või | +poekrediit* | +raha kaua

ask-exchange = +vahetus* | +vaheta* | +vahetada | +vahetan | +ümber vaheta* | +teine suurus | +teist suurust | +teise suuruse | +suurem suurus | +suuremat suurust | +suurema vastu | +suuremat | +mudeli vastu | +on kitsas | +väiksem suurus | +väiksemat | +väiksema vastu | +number suurem | +number väiksem | +teine värv | +teist värvi | +teise värvi | ei mahu | ei lähe selga | ei lähe jalga
    | +liiga väike | +liiga väikes* | +liiga suur* | +liiga kitsas | +liiga lai | +liiga lühike | liiga pikk | +vale suurus tellisin

ask-faulty = viga | +defekt* | defektiga | vigane | +vigane | +vigase | puuduse* | puudusega | +ei tööta | +ei hakka tööle | +ei lähe tööle | +enam ei tööta | +lakkas töötamast | +lõpetas töötami* | +läks katki | +läinud katki | +rikkis | +läks rikki | +ei lülitu | +ei käivitu | +ei lae | +ei lae enam | +paranda* | +parandus* | +remon* | +pretensioon* | +lekib | +vilgub | +ei kuumene | +ei soojene | +ei mängi | +ei tee häält | +värv välja | +hangub | +kiilus kinni | +ei laadi | +rebene* | +lagune* | tuli lahti | -katki | kahjustunud kasutami*

ask-guarantee = +garantii* | +müügigaranti*

ask-damaged = +saabus katki* | +tuli katki* | +jõudis katki* | +katki saabu* | +katki jõud* | +katkine | +katkis* | +purunes* | +purune* | +purunenud | +kahjustatud | +kahjustada saanud | +viga saanud | +transpordi kahju* | +transpordikahju* | +transpordil | +teel katki | +mõra* | +mõlk* | +mõlki* | +kriimus* | +kriimu* | +pakk katki | +pakend katki | +karp katki | +muljutud | +lõhutud | +pragune* | +kildudeks

ask-wrong = +vale toode | +vale toote | +vale kaup | +vale kauba | +vale asi | +vale asja | +vale suurus* saade* | +vale suuruse sain | +saadeti teine | +saadeti teise | +sain teise mudel* | +vale mõõt* | +vale mõõdu | +võõras kaup | +võõra kauba | +vale mudel* | +vale värv* | +vale pakk | +vale paki | +vale tellimus* | +valed tooted | +teise toote | +teine toode saad* | +teistsugu* toode | +mitte see mida tellisin | +pole see mida tellisin | +ei tellinud | +ma ei tellinud | +tellisin aga | +tellisin kuid | +midagi muud sain | +sain midagi muud | +hoopis muu* | +kellegi teise

ask-missing = puudu | +puudu | +puudus | puudub | +puuduv* | +puuduolev* | +ei olnud pakis | +pole pakis | +karbis polnud | +polnud karbis | +polnud kaasas | +ei olnud karbis | +ei olnud kaasas | +pakis polnud | +pakist puudu* | +poolik* | +pole täielik* | +ei ole täielik* | +tühi pakk | +tühi karp | +pakk kadun* | +pakk on kadun* | +kadunud pakk | +kadun* | +kaduma | +kaotsi | +varasta* | +sain ainult | +ainult ühe | +ainult üks | +ainult osa | +saabus ainult | +pole kunagi saabu* | +unusta* panna

ask-late = hiline* | +hilineb | +hilines | +viibi* | +kus mu tellimus | +kus on mu tellimus | +kus tellimus | +kus on tellimus | +kus mu pakk | +kus on pakk | +kus on mu pakk | +kus pakk | +pole saabunud | +ei ole saabunud | +pole veel kohale | +pole kohale jõud* | +ei ole kohale | +ei jõudnud kohale | +pole kätte saanud | +ikka veel oota* | +ootan ikka | +ootan juba | +millal saabub | +millal jõuab | +millal kohale | +millal tuleb | +jälgi* pakk* | +paki jälg* | +saadetise jälg* | +jälgimiskood* | +tarne hiline* | +venib | +pole liikunud | +ei liigu

ask-cancel = +tühista* | +tellimuse tühista* | +tühistada tellimus* | +tellimust tühista* | +tellimusest loobu* | +loobu* tellimus* | +tellisin kogemata | +kogemata tellisin | +kaks korda tellisin | +tellisin kaks korda | +topelt tellimus* | +topelttellimus* | +peata* tellimus* | +enne saatmist

ask-withdrawal = +tagane* | +taganemi* | +taganemisõigu* | +taganeda | +lepingust tagane* | +14 päeva* | +14 päevane | +neliteist päeva | +seaduslik õigus* | +seaduse järgi | +seadusest tulenev* | +tarbija õigus* | +tarbijaõigus* | +minu õigused | +põhjust nimeta* | +sidevahend* | +taganemisavaldus*

ask-send = +tagastussil* | +tagastuskleeb* | +pakisil* | +saatesil* | silt | +kuidas tagasta* | +kuidas saata tagasi | +kuidas saadan tagasi | +kuidas tagasi saadan | +kuidas ma tagasta* | +kuidas saan tagasta* | +kuidas tagastus* | +kuidas vormista* | +vormista* tagast* | +alusta* tagast* | +tagastuse vormist* | +tagastusvorm* | +tagastusleh* | +tagastuskood* | +tagastuse samm* | +prindi* | +printer* | +välja trükki* | +mida pakki | +panna pakki | +pane* pakki | +kaasa pan* | +teele panna | +pakkida | +pakin kokku | +kuller* | +järele tul* | +ära viia kodust | +tšekk | +tšekki | +tšeki | +ostutšek* | +ostutõend* | +arve kaasa

ask-condition = +avatud pakend* | +avasin | +avanud | +lahti tehtud | +tegin lahti | +lahti pakit* | +kasutatud | +kasutasin | +kasutanud | kantud | +kandnud | +kandsin | +pestud | +pesin | proovi* | +proovitud | +selga proovi* | +jalga proovi* | +sildi* eemald* | +sildid eemald* | +sildid | +siltideta | +silt maha | +sildid maha | +ilma sildi* | +ilma karbi* | +ilma pakend* | +karbita | +pakendita | +originaalpaken* | +originaalkar* | +viskasin karbi | +viskasin pakend* | +karp visatud | +ära visatud | +viskasin ära | +pitser* | +kaitsekile* | seisukor* | +kokku pandud | -pakend* | -karp

ask-contact = +kontakt* | +telefoninumb* | +helista* | telefon* | +e posti aadress* | +meiliaadress* | email* | +e mail* | +meil aadress | +klienditeenin* | +klienditugi | +klienditoe* | +inimesega | +päris inimes* | +rääkida | +vestl* | +chat* | +lahtiolekuaj* | +lahtioleku* | +avatud täna | +millal avatud | +mis kell avat* | +kätte saada | +ühendust | +ühendust saa* | +ühendust võt* | +kirjutada teile | +kas keegi vasta* | infotelefon*

ask-dispute = +kaevata | +kaebama | +kaebus* | +kaeban | +tarbijavaidlus* | +tarbijakaits* | +vaidlus* | +vaidlen | advokaa* | jurist* | +kohtusse | +kohus | +kohtu | ebaõiglan* | +pole nõus | +ei ole nõus | +keelduti | +keeldusite | +keeldu* raha tagasta* | +lükati tagasi | +lükkasite tagasi | +vahendaja* | ttja

ask-place = +poodi | +tuua poodi | +viia poodi | +poes | poest | +kauplus* | +esindus* | +tagastuspunk* | +pakiautomaa* | +pakipunk* | +automaati | +postkontor* | +kuhu tagasta* | +kuhu saata | +kuhu saadan | +kuhu viia | +kuhu viin | +kus tagasta* | +kus saab tagasta* | +kus saan tagasta* | +lähim | +lähima* | +lähedal | +tagastusaadres* | +mis aadress* | +millisele aadressil* | +kohapeal | +remonditöök* | +parandustöök* | +hoolduspunk* | +teeninduspunk*

ask-guide = +kasutusjuhen* | +juhend* | +juhis* | +paigaldusjuh* | +manuaal* | +kuidas kasuta* | +kuidas kokku pan* | +kokkupane* | +kokku panna | +kuidas paigalda* | +paigalda* | +seadista* | +kuidas ühendada | +ühendada | +ühendan | +video* | +kuidas puhasta* | +puhasta* | +kuidas pesta | +hooldusjuh* | +hooldami* | +kuidas töötab | +siduda | +paarita*

ask-other = +laos | +lattu | laoseis* | +sooduskood* | +sooduskupong* | +kupong* | kampaani* | +tarnehind* | +tarnetasu* | +saatmise hind | +tarneaeg | +tarneaja* | +kohaletoimetami* | +kas saadate | +välismaale | +makseviis* | +maksta kaardiga | +järelmaks* | +maksta arvega | +milline suurus | +mis suurus* | +millist suurus* | +suurustabel* | +minu konto | +parool* | uudiskir* | +tööpakkum* | karjäär* | +tööle kandid* | +tööle võt* | +ilmateade | +arve saata | +kinkepaken* | +kinkepakk* | +materjal* | mõõdud | +mõõtmed | hinnagarantii | +õpilassoodus* | jalgpall* | retsept* | nali | nalja* | +anekdoot*
    | president* | bitcoin* | tõlgi* | tõlki* | +tulumaksu tagast* | +tagasilend* | +püsiklien* | +aadressi muut* | +muuta aadress* | +tarneaadres* | arvustus* | +sisse logi* | +logi sisse | +tasuta tarne | kiirtarne*

ask-categories = clothing apparel fashion clothes = riided / riid* / rõiva* / kleit* / kleid* / särk* / särgi* / pluus* / püks* / teksa* / jope* / mantel* / mantli* / kampsun* / seelik*
    | shoes footwear = jalatsid / jalats* / king* / saapa* / saabas / tenni* / ketsi* / ketsid
    | mattresses mattress = madratsid / madrats*
    | appliances = kodumasinad / kodumasin* / külmik* / külmkap* / pesumasin* / nõudepesu* / ahi / ahju* / veekeet* / röster* / blender* / tolmuimej* / kohvimasin*
    | electronics = elektroonika / elektroonik* / kõrvaklap* / nutitelef* / mobiil* / sülearvut* / läpaka* / tahvelarv* / teler* / telekas / kaamera* / kõlar*
    | furniture = mööbel / mööbl* / diivan* / tool / tooli* / laud / laua* / kirjutusl* / kapp / kapi* / riiul*
    | books = raamatud / raamat* / romaan*
    | toys = mänguasjad / mänguas* / lelu* / pusle*
    | jewellery jewelry = ehted / ehe / ehte* / kaelake* / käevõru* / sõrmus*
    | cosmetics beauty = kosmeetika / kosmeetik* / parfüüm* / lõhna* / kreem*

ask-goods = custom_made = eritellimusel tooted / graveeri* / nimeline / nimega trük* / personaliseer* / eritellimus* / mõõdu järgi*
    | perishable = värske kaup / lill* / toit / toidu* / kimp / lillekim* / puuvil* / juust* / riknev*
    | sealed_hygiene = hügieenikaubad / aluspes* / aluspüks* / ujumisriid* / ujumistrik* / bikiin* / kõrvarõng* / hambahar* / huulepulk* / ripsmetuš*
    | sealed_media = suletud filmid, muusika ja mängud / dvd* / cd / cdd / vinüül* / videomäng*
    | digital = digitaalne kaup / allalaad* / alla laadi* / eraamat* / e raamat* / litsents*
    | newspaper = ajalehed ja ajakirjad / ajaleh* / ajakir*
    | gift_card = kinkekaardid / kinkekaar*
    | final_sale = lõpumüügi tooted / lõpumüü* / tühjendusmüü*
    | used = kasutatud tooted / kasutatud kaup / second hand / taastatud / teise ringi
