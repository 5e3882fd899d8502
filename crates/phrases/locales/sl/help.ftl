help-title = Pomoč in stik

ask-label = Vaše vprašanje

ask-hint = Napišite s svojimi besedami. Odgovor pride iz naših pravil, kar tukaj.

ask-button = Poišči odgovor

ask-answer = Odgovor

ask-person = Vprašajte sodelavca

help-person = Pogovor s sodelavcem

help-person-lead = Izberite, kar vam ustreza. Vse ure veljajo po vaši uri.

help-kind =
    { $kind ->
        [email] E-pošta
        [phone] Telefon
        [post] Pismo
       *[page] Stran za stik
    }

help-page = Odpri stran za stik

help-always = Odprto noč in dan.

help-open = Zdaj odprto, do { $time }.

help-closed =
    { $when ->
        [today] Zdaj zaprto. Odpre se danes ob { $time }.
        [tomorrow] Zdaj zaprto. Odpre se jutri ob { $time }.
        [weekday] Zdaj zaprto. Odpre se: { $weekday } ob { $time }.
       *[later] Zdaj zaprto. Odpre se: { $day } ob { $time }.
    }

help-hours = Po vaši uri: { LIST($hours) }.

help-every-day = Vsak dan

help-languages = Jeziki: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabščina
        [bg] bolgarščina
        [cs] češčina
        [da] danščina
        [de] nemščina
        [el] grščina
        [en] angleščina
        [es] španščina
        [et] estonščina
        [fi] finščina
        [fr] francoščina
        [hr] hrvaščina
        [hu] madžarščina
        [it] italijanščina
        [ja] japonščina
        [ko] korejščina
        [lt] litovščina
        [lv] latvijščina
        [nb] norveščina
        [nl] nizozemščina
        [pl] poljščina
        [pt] portugalščina
        [ro] romunščina
        [ru] ruščina
        [sk] slovaščina
        [sl] slovenščina
        [sv] švedščina
        [tr] turščina
        [uk] ukrajinščina
        [zh] kitajščina
       *[other] { $tag }
    }

help-policy = Preberi vsa naša pravila

ask-title =
    { $topic ->
        [return] Vračilo
        [cost] Koliko stane vračilo
        [refund] Vaš denar nazaj
        [exchange] Menjava
        [faulty] Če ima napako
        [guarantee] Garancija
        [damaged] Če prispe poškodovano
        [wrong] Če dobite napačen izdelek
        [missing] Če nekaj manjka
        [late] Če dostava zamuja
        [cancel] Preklic naročila
        [withdrawal] Vaša zakonska pravica do odstopa
        [send] Kako ga pošljete nazaj
        [condition] V kakšnem stanju mora biti
        [contact] Kako pridete do nas
        [dispute] Če se ne strinjamo
        [place] Kam lahko greste
       *[guide] Pomoč z izdelkom
    }

ask-empty = Najprej napišite vprašanje.

ask-unsure = Nismo prepričani, kateri odgovor je pravi. Pomaga vam lahko sodelavec.

ask-two = Vašemu vprašanju morda ustrezata dva odgovora.

ask-about = Odgovor velja za: { $goods }.

ask-note = To velja za izdelek, ki ga naročite danes. Za starejša naročila so pravila lahko drugačna.

ask-source-rule = Naše pravilo „{ $rule }“

ask-source-policy = Naša pravila

ask-source-law = Zakon: { $article }

ask-stop = in | ali | a | pa | je | so | sem | si | smo | ste | bi | da | se | mi | me | mene | meni | vi | vas | vam | moj | moja | moje | mojo | jaz | on | ona | to | ta | te | tega | v | na | za | od | do | s | z | iz | po | pri | kako | kaj | če | ce | ko | kdaj | ki | lahko | želim | zelim | imam | ima | treba | rad | rada | prosim | zdravo | pozdravljeni | dober | dan | še | ga | jo | jih

ask-return = vrni* | vrnem | vrniti | vračil* | vracil* | vračam | vračanj* | +poslati nazaj | +pošljem nazaj | +dati nazaj | +vrniti izdelek | +vrniti blago | +premisli* | +ni mi všeč | +mi ni všeč | +ne ustreza mi | +ne potrebujem več | +ne želim več | +ne rabim več
    | +rok* vračil* | +rok za vračilo | +koliko dni vrni* | +koliko dni vračil* | +koliko časa vrni* | +koliko časa imam | +do kdaj vrni* | +pogoji vračila | +še vrniti | vzamete nazaj | +nisem zadovoljen | +nisem zadovoljna

ask-cost = +strošek vračila | +stroški vračila | +strošk* vračil* | +strošk* vračanj* | +cena vračila | +stane vračilo | +stane vračanje | +koliko stane vrni* | +kdo plača | +kdo krije | +plača vračilo | +plačam vračilo | +plačati vračilo | +plačati poštnin* | +vračil* brezplač* | +brezplač* vračil* | +brezplačno vrni* | +vrni* brezplačno | +zastonj vrni* | +vrni* zastonj
    | +poštnin* | +povratn* poštnin* | +povratn* pošiljk* | pristojbin* | +odštej* | +odbitek | +zaračunate vračil* | -brezplačno | -strošk* | -stane | -plačati

ask-refund = +vračilo denarja | +vračilo kupnine | +vračilo plačila | +vrn* denar | +denar nazaj | +denarja nazaj | +moj denar | +kupnin* | denar | denarja | +kdaj denar | +kdaj dobim denar | +vrnjen denar | +nakazilo | +nakažete | +nakazan* | +na račun nakaz* | +na kartico | refundacij* | +povračil* | +povrn*

ask-exchange = +menjav* | +menjati | +zamenja* | +zamenjav* | +druga velikost | +drugo velikost | +druga številka | +drugo številko | +večja številka | +večjo številko | +manjšo številko | +večja velikost | +večjo velikost | +manjšo velikost | +manjša velikost | +druga barva | +drugo barvo | ni prav velik | premajh* | prevelik* | pretesn* | preozek | preozk* | preširok* | predolg* | prekratk* | +ne paše | +ni mi prav

ask-faulty = napak* | okvar* | +pokvar* | +ne dela | +ne deluje | +ne delujejo | +ne delata | +nehal* delati | +nehal* delovati | +prenehal* delovati | +se ne vklopi | +ne vklopi | +ne prižge | +ne polni | +crknil* | +popravil* | +popravit* | +popraviti | servisirat* | pokvarjen* | defekt* | +stvarn* napak* | +skrit* napak* | +neskladn* | +počil* | počen* | +razpadel | +razpadla | +razpadlo | strgan* | strgal* | pušča | +reklamacij* | +reklamira*

ask-guarantee = +garancij* | +garancijsk* | +jamstv*

ask-damaged = +prispel* poškodovan* | +prišl* poškodovan* | +prišel poškodovan* | +prispel* razbit* | +prišl* razbit* | +prišel razbit* | +prispel* zlomljen* | +prišl* zlomljen* | +prispel* polomljen* | +dobi* poškodovan* | +dobi* razbit* | +dobi* zlomljen* | +dobi* polomljen* | +poškodovan* paket* | +paket* poškodovan* | +poškodb* med dostavo | +poškodovan* pri dostavi | +poškodovan* med prevozom | +poškodovan* | +poškodb* | +razbit* | zlomljen* | polomljen* | +popraskan* | prask* | udrt* | udrtin* | zmečkan* | +škatla poškodovana | +razbit v paketu

ask-wrong = +napačen izdelek | +napačn* artik* | +napačn* velikost* | +napačn* barv* | +napačn* paket* | +napačno stvar | +napačn* številk* | +poslali napačn* | +napačno posla* | +dobi* napačn* | +prispel* napačn* | +prišel napač* | +prišl* napačn* | +ni to kar sem naroči* | +tega nisem naroči* | +nisem naroči* | +nekaj drugega prispelo | +dobi* nekaj drugega | +prišlo nekaj drugega | +poslali nekaj drugega | +naroči* dobi* pa | +naroči* a dobi* | +naroči* pa dobi* | +tuj paket | +tuje naročilo | +zamenjali naročil*

ask-missing = manjka | manjkajo | manjkat* | manjkajoč* | +ni v paketu | +ni bilo v paketu | +ni v škatli | +ni bilo v škatli | nepopol* | +samo del | +prispel samo | +prispela samo | +prišel samo | +prišla samo | +prazna škatla | +prazen paket | +izgubljen* paket* | +paket* izgub* | +nikoli ni prispel* | +nikoli ni prišel | +nikoli ni prišl* | ukraden* | +pozabili dati | +pozabili priložiti | +del naročila

ask-late = +zamuja | +zamud* | +kasni | +kje je moje naročilo | +kje je naročilo | +kje je moj paket | +kje je paket | +kje je moja pošiljka | +kje je pošiljka | +kdaj pride | +kdaj bo prišl* | +kdaj bo prišel | +kdaj prispe | +kdaj bo dostav* | +ni prispel* | +še ni prispel* | +ni prišel | +ni prišl* | +še ni prišl* | +še čakam | +čakam na paket | +čakam na naročilo | +sledenj* | +slediti paketu | +slediti pošiljki | +sledim pošiljki | +status naročila | +ni dostavljen* | +nisem dobi* paket* | +nisem dobi* naročil*

ask-cancel = +preklic* | +preklicati | +prekličem | +preklič* naročil* | +odpoved* naročil* | +odpovedati naročilo | +odpovem naročilo | +stornira* | +storno | +razveljav* naročil* | +naroči* pomotoma | +pomotoma naroči* | +po pomoti naroči* | +naroči* po pomoti | +naroči* dvakrat | +dvakrat naroči* | +ustaviti naročilo | +pred odpremo

ask-withdrawal = +odstop* od nakup* | +odstop* od pogodb* | +pravic* do odstop* | +odstop | +odstopiti | +odstopim | +odstopn* pravic* | +odstopne izjave | +zakonsk* pravic* | +moje pravice | +pravice potrošnik* | +potrošnišk* pravic* | +po zakonu | +zakon* potrošnik* | +14 dni pravic* | 14 dni | -štirinajst dni

ask-send = +kako vrnem | +kako vrniti | +kako lahko vrnem | +kako pošljem nazaj | +kako poslati nazaj | +kako poteka vračilo | +kako vračam | +postopek vračila | +prijaviti vračilo | +prijava vračila | +obrazec za vračilo | +obraz* za vračil* | obrazec | +nalepk* | +natisni* | +natiskati | tiskalnik* | +kurir* | +prevzam* paket | +prevzem pri | +pridete po | +pridejo po | +kaj dati v paket | +dati v paket | +priložiti | +zapakirati | +pakirati | +račun | +brez računa | +izgubi* račun | +dokazilo o nakupu | +dobavnic*

ask-condition = +odprt* | +odprl | +odprla | +razpakira* | +razpakiran* | +nošen* | +nosil | +nosila | +rabljen* vrni* | +uporabljen* | +uporablja* | +uporabil | +uporabila | +preizkusil | +preizkusila | +preizkušen* | +pomeril | +pomerila | +pomerjen* | +opral | +oprala | +opran* | +etiket* | +brez etiket* | +odstranil* etiket* | +odrezal* etiket* | +brez škatle | +nimam škatle | +brez embalaže | +originaln* embalaž* | +originaln* škatl* | +vrgel škatlo | +vrgla škatlo | +zavrgel embalažo | stanje | stanju | pečat | plomb* | sestavljen* | -embalaž* | -škatl*

ask-contact = +kontakt* | +stik z | +v stik | +telefonsk* številk* | telefon* | +poklicati | +pokličem | +klicati | +e naslov | +e pošta | +e mail | email | mail | +služba za stranke | +pomoč uporabnikom | +podpora | +podpor* strankam | +govoriti z | +govorim z | +pogovor z | +človek* | +sodelav* | +pravo osebo | +klepet | +chat | +delovni čas | +odpiralni čas | +do kdaj ste odprti | +odprti danes | +dosegljiv* | +pisati vam

ask-dispute = +pritož* | +pritožb* | spor | spora | sodišč* | tožb* | tožil* | odvetnik* | +varstv* potrošnik* | +zveza potrošnikov | +inšpekcij* | +tržni inšpektor* | +arbitraž* | +mediacij* | +irps | nepošten* | +ne strinjam | +zavrnili vračilo | +zavrnili ste | +zavrnjeno vračilo | +zavrnjena reklamacija | +reklamacija zavrnjena | +zavračate

ask-place = +v trgovini | +v trgovino | +v poslovalnic* | poslovalnic* | +vaša trgovina | +naslov trgovine | +kje vrnem | +kje vrniti | +kje lahko vrnem | +kam vrnem | +kam vrniti | +kam pošljem | +kam poslati | +kje oddam | +kje oddati | +kam prinesem | +kam nesem | +najbližj* | +paketomat* | +paketnik* | +oddajno mesto | +prevzemno mesto | +naslov za vračil* | +na kateri naslov | servis | servisu | +pooblaščen* servis* | +osebno vrni* | +osebno

ask-guide = +navodil* | +priročnik* | +kako uporabljam | +kako uporabljati | +kako uporabiti | +kako se uporablja | +kako sestaviti | +kako sestavim | sestavljanj* | montaž* | +kako namestiti | +kako namestim | +kako nastaviti | +kako nastavim | nastavitev | +kako priključiti | +kako priklopim | +kako vklopim | namestitev | video | +kako prati | +kako operem | +kako čistiti | +kako očistim | +vzdrževanj* | +neg* izdelka | povezati | seznaniti

ask-other = +na zalogi | +na voljo | zalog* | popust* | +koda za popust | kupon* | akcij* | +stroški dostave | +strošek dostave | +cena dostave | +koliko stane dostava | +brezplačna dostava | +čas dostave | +rok dostave | +dostavljate v | +pošiljate v | +način* plačila | +plačati s kartico | +plačilo po povzetju | +na obroke | +katera velikost | +katero velikost | +tabela velikosti | +moj račun | +uporabniški račun | gesl* | +prijaviti v račun | e novice | zaposlitev | +prosto delovno | vreme | +račun za podjetje | +zaviti darilo | +darilno zavijanje | +iz česa je | material | dimenzij* | +našl* ceneje
    | študentsk* | veleprodaj* | nogomet* | recept* | šala | predsednik* | bitcoin* | prevedi* | +vračilo davka | +vračilo dohodnine | +povratna vozovnica | +povratni let | zvestob* | +spremeniti naslov | +naslov dostave | ocen* izdelka | registracij* | +hitra dostava

ask-categories = clothing apparel fashion clothes = oblačila / oblačil* / oblek* / srajc* / hlač* / kavbojk* / jakn* / plašč* / pulover* / kril* / majic*
    | shoes footwear = obutev / čevlj* / čevelj / škornj* / superg* / copat* / sandal*
    | mattresses mattress = vzmetnice / vzmetnic* / ležišč* / jogi*
    | appliances = gospodinjski aparati / hladilnik* / pralni stroj* / pralneg* stroj* / pomivaln* stroj* / pečic* / grelnik* / opekač* / mešalnik* / sesalnik* / kavn* aparat*
    | electronics = elektronika / slušalk* / telefonsk* aparat* / pametn* telefon* / mobilni telefon* / prenosnik* / tablic* / televizor* / kamer* / fotoaparat* / zvočnik*
    | furniture = pohištvo / kavč* / sedežn* / stol / stola / stoli / miz* / fotelj* / omar* / polic*
    | books = knjige / knjig* / roman*
    | toys = igrače / igrač* / sestavljank*
    | jewellery jewelry = nakit / nakit* / verižic* / ogrlic* / zapestnic* / prstan*
    | cosmetics beauty = kozmetika / kozmeti* / parfum* / krem*

ask-goods = custom_made = izdelki po naročilu / gravir* / personaliziran* / po meri / izdelan* po naročilu / z imenom
    | perishable = sveže blago / rož* / cvetj* / hran* / šopek / šopk* / sadj* / sir / pokvarljiv*
    | sealed_hygiene = higienski izdelki / spodnje perilo / perilo / spodnjic* / kopalk* / bikini / uhan* / zobn* ščetk* / šmink* / maskar*
    | sealed_media = zapečateni filmi, glasba in igre / dvd* / cd / zgoščenk* / gramofonsk* plošč* / videoigr* / video igr*
    | digital = digitalne vsebine / prenos datotek* / e knjig* / eknjig* / licenc* / aktivacijsk* ključ*
    | newspaper = časopisi in revije / časopis* / revij*
    | gift_card = darilne kartice / darilna kartica / darilno kartico / darilne kartice / darilni bon* / darilnega bona
    | final_sale = razprodaja brez vračila / razprodaj* / outlet
    | used = rabljeno blago / rabljen* / iz druge roke / second hand / obnovljen*
