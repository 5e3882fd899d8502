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
       *[page] Stran s kontakti
    }

help-page = Odpri stran s kontakti

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
        [return] Vračilo izdelka
        [cost] Koliko stane vračilo
        [refund] Vaš denar nazaj
        [exchange] Zamenjava
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
       *[guide] Pomoč pri izdelku
    }

ask-empty = Najprej napišite vprašanje.

ask-unsure = Nismo prepričani, kateri odgovor je pravi. Pomaga vam lahko sodelavec.

ask-two = Vašemu vprašanju morda ustrezata dva odgovora.

ask-about = Odgovor velja za: { $goods }.

ask-note = To velja za izdelek, ki ga naročite danes. Za starejša naročila so pravila lahko drugačna.

ask-source-rule = Naše pravilo „{ $rule }“

ask-source-policy = Naša pravila

ask-source-law = Zakon: { $article }

ask-stop = in | ali | a | pa | je | so | sem | si | smo | ste | bi | da | se | mi | me | mene | meni | vi | vas | vam | moj | moja | moje | mojo | jaz | on | ona | to | ta | te | tega | v | na | za | od | do | s | z | iz | po | pri | kako | kaj | če | ko | kdaj | ki | lahko | želim | imam | ima | treba | rad | rada | prosim | zdravo | pozdravljeni | dober | dan | še | že | ga | jo | jih

ask-return = vrn* | vračil* | vrača* | +poslati nazaj | +posl* nazaj | +dat* nazaj | +vrniti izdelek | +vrniti blago | +premisli* | +ni mi všeč | +mi ni všeč | +ne ustreza mi | +ne potrebujem več | +ne želim več | +ne rabim več
    | +rok* vračil* | +koliko dni vrn* | +koliko dni vračil* | +koliko časa vrn* | +koliko časa imam | +do kdaj vrn* | +pogoj* vračil* | +pravila vračil* | +še vrniti | +vzamete nazaj | nisem zadovolj* | premislek

ask-cost = +strošk* vračil* | +strošk* vračanj* | +cena vračila | +stane vrača* | +stane vračilo | +stane vrn* | +stane nazaj | +kdo plača | +kdo krije | +plača* vračil* | +plača* poštnin* | +vračil* brezplač* | +brezplač* vračil* | +brezplač* vrn* | +vrn* brezplač* | +zastonj vrn* | +vrn* zastonj
    | +poštnin* | +povratn* poštnin* | +povratn* pošiljk* | pristojbin* | +odštej* | odbi* | +vračil* odbi* | +zaračuna* vrača* | +zaračuna* vračil* | -brezplač* | -strošk* | -stane | -plača*

ask-refund = +vračilo denarja | +vračilo kupnine | +vračilo plačila | +vrn* denar* | +denar* nazaj | +nazaj denar* | +moj denar | +svoj denar | +kupnin* | denar* | +kdaj denar* | +nakaz* | +vračil* na račun* | +na kartico | +dobropis* | refundacij* | +povračil* | +povrnil* | +povrne*

ask-exchange = +menja* | +zamenja* | +drug* velikost* | +drug* števil* | +drug* barv* | +večj* števil* | +manjš* števil* | +večj* velikost* | +manjš* velikost* | ni prav velik* | premajh* | prevelik* | pretesn* | preoz* | preširok* | predolg* | prekrat* | +ne paše | +ni mi prav | +mi ni prav

ask-faulty = napak* | okvar* | +pokvar* | +ne del* | +nehal* del* | +prenehal* del* | +ne vklo* | +ne priž* | +noče vklo* | +noče priž* | +ne polni | +crkn* | +poprav* | servisira* | defekt* | +stvarn* napak* | +skrit* napak* | +neskladn* | počil | počila | počilo | počen* | +razpad* | strga* | pušča | +reklamacij* | +reklamira*

ask-guarantee = +garancij* | +jamstv*

ask-damaged = +prispel* poškodovan* | +prišl* poškodovan* | +prišel poškodovan* | +prispel* razbit* | +prišl* razbit* | +prišel razbit* | +prispel* zlomljen* | +prišl* zlomljen* | +prispel* polomljen* | +dobi* poškodovan* | +dobi* razbit* | +dobi* zlomljen* | +dobi* polomljen* | +poškodovan* paket* | +paket* poškodovan* | +poškodb* med dostavo | +zaslon* počen* | +počen* zaslon* | +prišl* počen* | +prišel počen* | +poškodovan* | +poškodb* | +razbit* | zlomljen* | polomljen* | +popraskan* | prask* | udrt* | zmečkan*

ask-wrong = +napačen izdelek | +napačn* artik* | +napačn* velikost* | +napačn* barv* | +napačn* paket* | +napačno stvar | +napačn* številk* | +poslali napačn* | +napačno posla* | +dobi* napačn* | +prispel* napačn* | +prišel napač* | +prišl* napačn* | +ni to kar sem naroči* | +nisem naroči* | +nekaj drugega prispelo | +dobi* nekaj drugega | +prišlo nekaj drugega | +poslali nekaj drugega | +naroči* dobi* pa | +naroči* a dobi* | +naroči* pa dobi* | +prišl* namesto | +dobi* namesto | +poslali namesto | +tuj paket | +tuje naročilo | +zamenjali naročil* | +zamenjali paket*

ask-missing = manjka* | +manjka v paketu | +ni v paketu | +ni bilo v paketu | +ni v škatli | +ni bilo v škatli | nepopol* | +samo del | +prispel* samo | +prišel samo | +prišl* samo | +dobil* samo | +prazn* škatl* | +škatla prazna | +prazen paket | +paket* prazen | +izgubljen* paket* | +paket* izgub* | +nikoli ni prispel* | +nikoli ni prišel | +nikoli ni prišl* | ukraden* | +pozabili dati | +pozabili priložiti | +del naročila

ask-late = +zamuja* | +zamud* | +kasni | +kje je moje naročilo | +kje je naročilo | +kje je moj paket | +kje je paket | +kje je moja pošiljka | +kje je pošiljka | +kdaj pride | +kdaj bo prišl* | +kdaj bo prišel | +kdaj prispe | +kdaj bo dostav* | +ni prispel* | +ni prišel | +ni prišl* | +še čakam | +čakam na paket | +čakam na naročilo | +sledenj* | +slediti paketu | +slediti pošiljki | +sledim pošiljki | +status naročila | +stanje naročila | +ni dostavljen* | +nisem dobi* paket* | +nisem dobi* naročil*

ask-cancel = +preklic* | +odpove* naročil* | +naročil* odpove* | +stornira* | +storno | +razveljav* naročil* | +naroči* pomotoma | +pomotoma naroči* | +po pomoti naroči* | +naroči* po pomoti | +naroči* dvakrat | +dvakrat naroči* | +ustaviti naročilo | +pred odpremo

ask-withdrawal = +odstop* | +odstop* od pogodb* | +pravic* do odstop* | +zakonsk* pravic* | +moje pravice | +kakšne pravice | +pravice potrošnik* | +potrošnišk* pravic* | +po zakonu | +zakon* potrošnik* | +14 dni pravic* | 14 dni | -štirinajst dni

ask-send = +kako vrn* | +kako posl* nazaj | +kako poteka vračil* | +kako vračam | +postop* vračil* | +prijav* vračil* | +obraz* vračil* | obrazec | +nalepk* | +natisni* | +natiskati | tiskalnik* | +kurir* | +prevzam* paket | +prevzem pri | +pridete po | +pridejo po | +prid* iskat | +odpelj* | +dat* v paket | +dam v paket | +priložiti | +zapakir* | +pakira* | račun | +brez računa | +izgubi* račun | +dokazilo o nakupu | +dobavnic*

ask-condition = +odprt* | +odprl | +razpakira* | +nošen* | +nosil | +rabljen* vrn* | +uporabljen* | uporablja* | +uporabil | +uporabila | +preizkus* | +pomeri* | +pomerjen* | +opral | +oprala | +opran* | +etiket* | +brez škatle | +nimam škatle | +brez embalaže | +originaln* embalaž* | +originaln* škatl* | +vrgel škatlo | +vrgla škatlo | +zavrgel embalažo | stanju | -stanje | pečat | plomb* | sestavljen* | -embalaž* | -škatl*

ask-contact = +kontakt* | +stik z | +v stik | +telefonsk* številk* | telefonsk* | +poklic* | +kličem | +klicati | +e naslov | +e pošta | +e mail | email* | mail* | +služba za stranke | +pomoč uporabnikom | +podpora | +podpor* strankam | +govori* | +pogovor* | +človek* | sodelavc* | +pravo osebo | +klepet | +chat | +delovni čas | +odpiralni čas | +kdaj odprti | +ste odprti | +danes odprti | +dosegljiv* | +pisati vam | +vam pišem

ask-dispute = +pritož* | spor | spora | sodišč* | tožb* | tožil* | odvetnik* | +varstv* potrošnik* | +zveza potrošnikov | +inšpek* | +arbitraž* | +mediacij* | +irps | nepošten* | +ne strinjam | +zavrni* | +zavrnje* | +zavrača* | +zavrni* reklamacij*

ask-place = +v trgovini | +v trgovino | +poslovalnic* | +vaša trgovina | +vaše trgovine | +imate trgovin* | +naslov trgovine | +kje vrn* | +kam vrn* | +kam pošljem | +kam poslati | +kje odda* | +kam prinesem | +kam nesem | +najbližj* | +paketomat* | +paketnik* | +oddajno mesto | +prevzemno mesto | +naslov za vračil* | +na kateri naslov | servis | servisu | +pooblaščen* servis* | +osebno

ask-guide = +navodil* | +priročnik* | +kako uporabljam | +kako uporabljati | +kako uporabiti | +kako se uporablja | +kako sestavi* | sestavljanj* | montaž* | +kako namesti* | +kako nastavi* | nastavitev | +kako se nastavi | +kako priključi* | +kako priklopi* | +kako vklopi* | namestitev | video | +kako prati | +kako operem | +kako čisti* | +kako očisti* | +vzdrževanj* | povezati | seznaniti

ask-other = +na zalogi | +na voljo | zalog* | popust* | +kod* popust* | kupon* | akcij* | +stroški dostave | +strošek dostave | +cena dostave | +poštnin* dostav* | +koliko stane dostava | +brezplačna dostava | +čas dostave | +rok dostave | +dostavljate v | +dostavljate na | +pošiljate v | +pošiljate na | +način* plačila | +plača* s kartico | +plačilo po povzetju | +na obroke | +katera velikost | +katero velikost | +naj vzamem | +tabela velikosti | +moj račun | +uporabniški račun | +gesl* | +prijaviti v račun | e novice | zaposl* | +išč* sodelav* | +prosto delovno | vreme | +račun za podjetje | +zaviti darilo | +darilno zavijanje | +iz česa je | material* | dimenzij* | +našl* ceneje
    | študentsk* | veleprodaj* | nogomet* | recept* | šala | vic | predsednik* | bitcoin* | prevedi* | +vračilo davka | +vračilo dohodnine | +povratna vozovnica | +povratni let | zvestob* | +spremeniti naslov | +naslov dostave | ocen* izdelka | +hitra dostava

ask-categories = clothing apparel fashion clothes = oblačila / oblačil* / oblek* / srajc* / hlač* / kavbojk* / jakn* / plašč* / pulover* / kril* / majic*
    | shoes footwear = obutev / obutv* / čevlj* / čevelj / škornj* / superg* / copat* / sandal*
    | mattresses mattress = vzmetnice / vzmetnic* / ležišč* / jogi*
    | appliances = gospodinjski aparati / hladilnik* / pralni stroj* / pralneg* stroja / pomivaln* stroj* / pečic* / grelnik* / opekač* / mešalnik* / sesalnik* / kavn* aparat*
    | electronics = elektronika / slušalk* / telefon / telefona / pametn* telefon* / mobilni telefon* / računalnik* / prenosnik* / tablic* / televizor* / kamer* / fotoaparat* / zvočnik*
    | furniture = pohištvo / kavč* / sedežn* / stol / stola / stoli / miz* / fotelj* / omar* / polic*
    | books = knjige / knjig* / roman*
    | toys = igrače / igrač* / sestavljank*
    | jewellery jewelry = nakit / nakit* / verižic* / ogrlic* / zapestnic* / prstan*
    | cosmetics beauty = kozmetika / kozmeti* / parfum* / krem*

ask-goods = custom_made = izdelki po naročilu / gravir* / personaliziran* / po meri / izdelan* po naročilu / z imenom
    | perishable = sveže blago / rože / rožo / vrtnic* / cvetj* / hrana / hrano / živil* / šopek / šopk* / sadj* / sir / pokvarljiv*
    | sealed_hygiene = higienski izdelki / spodnje perilo / peril* / spodnjic* / kopalk* / bikini / uhan* / zobn* ščetk* / šmink* / maskar*
    | sealed_media = zapečateni filmi, glasba in igre / dvd* / cd / zgoščenk* / gramofonsk* plošč* / videoigr* / video igr*
    | digital = digitalne vsebine / prenos datotek* / e knjig* / eknjig* / licenc* / aktivacijsk* ključ*
    | newspaper = časopisi in revije / časopis* / revij*
    | gift_card = darilne kartice / darilna kartica / darilno kartico / darilni bon* / darilnega bona
    | final_sale = razprodaja brez vračila / razprodaj* / outlet
    | used = rabljeno blago / rabljen* / iz druge roke / second hand / obnovljen*
