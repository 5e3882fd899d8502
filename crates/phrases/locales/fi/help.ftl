help-title = Apua ja yhteystiedot

ask-label = Kysymyksesi

ask-hint = Kirjoita omin sanoin. Vastaus tulee säännöistämme, heti tähän.

ask-button = Etsi vastaus

ask-answer = Vastaus

ask-person = Kysy asiakaspalvelijalta

help-person = Puhu asiakaspalvelijan kanssa

help-person-lead = Valitse sinulle sopiva tapa. Kaikki kellonajat ovat sinun aikaasi.

help-kind =
    { $kind ->
        [email] Sähköposti
        [phone] Puhelin
        [post] Kirje
       *[page] Yhteydenottosivu
    }

help-page = Avaa yhteydenottosivu

help-always = Avoinna ympäri vuorokauden.

help-open = Avoinna nyt, kello { $time } asti.

help-closed =
    { $when ->
        [today] Nyt suljettu. Avataan tänään kello { $time }.
        [tomorrow] Nyt suljettu. Avataan huomenna kello { $time }.
        [weekday] Nyt suljettu. Avataan { $weekday } kello { $time }.
       *[later] Nyt suljettu. Avataan { $day } kello { $time }.
    }

help-hours = Sinun aikaasi: { LIST($hours) }.

help-every-day = Joka päivä

help-languages = Kielet: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabia
        [bg] bulgaria
        [cs] tšekki
        [da] tanska
        [de] saksa
        [el] kreikka
        [en] englanti
        [es] espanja
        [et] viro
        [fi] suomi
        [fr] ranska
        [hr] kroatia
        [hu] unkari
        [it] italia
        [ja] japani
        [ko] korea
        [lt] liettua
        [lv] latvia
        [nb] norja
        [nl] hollanti
        [pl] puola
        [pt] portugali
        [ro] romania
        [ru] venäjä
        [sk] slovakki
        [sl] sloveeni
        [sv] ruotsi
        [tr] turkki
        [uk] ukraina
        [zh] kiina
       *[other] { $tag }
    }

help-policy = Lue kaikki sääntömme

ask-title =
    { $topic ->
        [return] Palauttaminen
        [cost] Mitä palautus maksaa
        [refund] Rahasi takaisin
        [exchange] Vaihto
        [faulty] Jos siinä on vika
        [guarantee] Takuu
        [damaged] Jos se saapuu rikki
        [wrong] Jos saat väärän tuotteen
        [missing] Jos jotain puuttuu
        [late] Jos se on myöhässä
        [cancel] Tilauksen peruutus
        [withdrawal] Lakisääteinen peruuttamisoikeutesi
        [send] Näin lähetät sen
        [condition] Missä kunnossa sen pitää olla
        [contact] Näin tavoitat meidät
        [dispute] Jos emme pääse sopuun
        [place] Minne voit mennä
       *[guide] Apua tuotteeseesi
    }

ask-empty = Kirjoita ensin kysymyksesi.

ask-unsure = Emme ole varmoja oikeasta vastauksesta. Asiakaspalvelija auttaa sinua.

ask-two = Kysymykseesi voi sopia kaksi vastausta.

ask-about = Tämä vastaus koskee: { $goods }.

ask-note = Tämä koskee tuotetta, jonka tilaat tänään. Vanhemmilla tilauksilla voi olla muut säännöt.

ask-source-rule = Sääntömme ”{ $rule }”

ask-source-policy = Sääntömme

ask-source-law = Laki: { $article }

ask-stop = ja | tai | se | sen | sitä | tämä | tämän | tätä | on | ovat | oli | olen | oletteko | onko | ei | en | minä | mä | mun | minun | te | teidän | teille | teiltä | me | että | jos | kun | niin | mitä | mikä | miten | voiko | voinko | voin | voi | saako | saanko | saa | pitääkö | pitää | moi | hei | terve | kiitos | nyt | vielä | kanssa | myös | joka | jonka | mutta | siis

ask-return = palaut* | +palautusaika* | +palautusoikeu* | +palautuskäytän* | +palautusehdo* | +muutin mieleni | +muutan mieleni | +muuttaa mielen* | +tulin katumapäälle
    | lähettää takaisin | lähetän takaisin | lähetänkö takaisin | antaa takaisin | viedä takaisin | tuoda takaisin | en halua | en tykkää | en tykännyt | ei miellytä | en tarvitse | ei kelpaa | +kauanko aikaa | +kuinka kauan aikaa | +montako päivää | +kuinka monta päivää | +mihin mennessä | +mihin mennessä palaut* | +milloin viimeistään palaut* | +vielä palaut* | +takaisin kauppaan

ask-cost = +palautuskulu* | +palautusmaksu* | +palautuksen hinta* | +palautuksen kulu* | +maksaako palaut* | +maksaa palaut* | +paljonko palaut* | +palaut* maksu* | +palaut* maksa* | +palaut* ilmai* | +ilmai* palaut* | +kuka maksaa
    | +palautuksen postimaksu* | +postikulu* | postimaksu* | +maksanko palaut* | +palaut* hinta | +varastointimaksu* | käsittelymaksu* | +käsittelykulu* | +vähennetään | -ilmai* | -maksaa | -maksaako | -kulut | +palaut* veloit* | +veloit* palaut*

ask-refund = +rahat takaisin | +rahani takaisin | +rahan takaisin | +rahoja takaisin | +rahoj* | +milloin rahat | +milloin saan raha* | +rahanpalaut* | +hyvityk* | hyvitet* | +hyvitys* | +palautetaanko raha* | +palautuu raha* | +raha* palaut* | +palaut* raha* | +takaisinmaksu* | +maksun palaut*
    | +tilille | +rahat tilill* | luottokort* | +missä rahat | +missä rahani | +saanko rahat | +rahat vai | +ostohyvity* | +hyvitys* kauan | +hyvitys* milloin

ask-exchange = +vaihto* | +vaihtaa | +vaihdan | +vaihdanko | +vaihta* | +vaihdet* | +eri koko* | +toinen koko | +toiseen kokoon | +toisen koon | +toista kokoa | +isomp* | +suuremp* | +pienemp* | +eri väri* | +toinen väri | +toiseen väriin | +toisen väri*
    | +väärän kokoinen | ei mahdu | ei mahtunut | ei sovi | ei istu | +liian pien* | +liian iso* | +liian suur* | +liian tiuk* | liian lyhy* | liian pitkä

ask-faulty = viallinen | vialli* | vika | +vikaa | viat | +virhevastuu* | +ei toimi | +eivät toimi | +lakkasi toimimasta | +lopetti toimi* | +ei enää toimi | hajosi | +hajosi käytö* | rikkoutui | +meni rikki | +mennyt rikki | korjau* | +korjata | korjaat* | epäkun* | +ei käynnisty | +ei mene päälle | +ei lataa* | +ei lataudu
    | +vilkkuu | +akku ei | +haalistu* | +väri läht* | +ratke* | +jumissa | +jumittaa | +ei pysy | repe* | vuotaa | vuotava | irtosi | katke* | -rikki | -hajalla | toimintahäiriö* | valmistusvir* | +oikeudet vi*

ask-guarantee = +takuu* | +takuun* | +takuuaika*

ask-damaged = +saapui rikki* | +tuli rikki* | +tullut rikki* | +saapunut rikki* | +rikki saapu* | +rikki tul* | +saapui vauri* | +vaurioit* | +vaurio | vauriot | +kuljetusvaur* | +kuljetusvahin* | +rikki paket* | +paket* rikki | +paket* vaurio* | särk* | +säpäle* | +sirpale* | halje* | haljen* | +naarmu* | +lommo* | kolhi* | murskaant* | +rikki kuljetuk* | +rikkou* kuljetuk* | +hajonnut kuljetuk* | +hajalla paket* | +oli rikki | +oli hajalla | +lytyssä | +paketti auki

ask-wrong = +väärä tuote | +väärän tuotteen | +väärä tavara | +väärän tavaran | +väärä väri | +väärän väri* | +väärä koko | +väärän koon | +väärä tilaus | +väärä paketti | +väärän paketin | +väärää | +väärät | +väärin toimit* | +toimitit* väär* | +lähetit* väär* | +eri tuot* | +eri tavar* | +eri malli* | +väärä malli | +väärän mallin | +ei ole se minkä | +ei ole se mitä | +ei ole mitä tilasin | +en tilannut | +tilasin mutta | +jotain muuta | +ihan muuta | +toisen tilaus | +jonkun muun

ask-missing = puuttu* | +puuttuu | +puutteel* | +vajaa* | +ei ole paket* | +ei ollut paket* | +ei ollut mukana | +ei tullut mukana | +tyhjä paketti | +tyhjä laatikko | +paketti kados* | +paketti hävi* | +kadonnut paket* | +kados* | hukku* | +varastet* | +vain osa* | +sain vain | +tuli vain | +oli vain | +vain yksi | +ei ikinä tullut | unohtu* | +unoht* laittaa

ask-late = myöhäs* | +viiväst* | +viipy* | +missä tilauk* | +missä paket* | +missä mun paket* | +missä mun tilau* | +ei ole tullut | +ei ole saapu* | +ei tullut | +ei saapunut | +milloin tulee | +milloin saap* | +milloin paket* | +milloin tilauk* | +odotan vielä | +odottanut | vieläkään | +ei näy | seuranta* | +seura* paket* | +seura* tilau* | +toimitus venyy | +toimitus kestää | +kestää toimit* | +koska tulee

ask-cancel = +perua tilau* | +peruu* tilau* | +perun tilau* | +peruutan tilau* | +tilau* peru* | +peruut* osto* | +perua osto* | peru* | +tilasin vahingossa | +vahingossa til* | +tilasin kahdesti | +tuplatil* | +tilasin kaksi kertaa | +keskeyt* tilau* | mitätöi* | +pysäyttää tilau* | +ennen lähet*

ask-withdrawal = +peruuttamisoik* | +peruutusoik* | +peruuttamisaik* | +kaupan peru* | +peru* kaup* | +peruuttamisilmoit* | +peruuttamislomak* | +14 päivän | +lain mukaan | +lakisäät* | +kuluttajan oik* | +kuluttajaoik* | +kuluttajansuojala* | 14 päivää | -neljätoista päivää | +etämyynti*

ask-send = +palautuslipuk* | +mistä palautus* | +palautuslap* | +palautuskoodi* | +palautustunnu* | +palautuslomak* | +osoitekort* | lipuk* | tarra | +miten palaut* | +kuinka palaut* | +miten lähet* | +kuinka lähet* | +miten teen palaut* | +aloit* palaut* | +palautusohje* | +tulosta* | tulostin* | +laitan paket* | +laittaa paket* | +paket* laittaa | +paket* sisäl* | +liit* paket* | +miten pakka* | pakata | pakkaan | +paketoida | +nouto | +noudet* | +haetaan* | +haetteko* | kuriiri* | +kuitti | +kuittia | +kuitin | +ostotosit* | +palaut* vaihe* | +ilmoit* palaut*

ask-condition = +avattu | +avannut | avasin | +avat* | +käytetty | +käyttänyt | +käytin | +käytössä ollut | +pidetty | +pesty | +pesin | +sovitin | +sovitettu | +sovittanut | +sovittaa päälle | +kokeil* | +hintalap* | +laput | +lapu* irti | +ilman laatik* | +ilman pakkau* | +ilman alkuperäis* | +alkuperäi* pakkau* | +alkuperäi* laatik* | +heitin laatik* | +heitin pakkau* | +pakkaus hävi* | kunto | kunnossa | sinetti | koottu | +kasattu | -pakkau* | -laatik*

ask-contact = +yhteydenot* | +yhteyst* | +yhteyttä | +yhteyden | +yhteydessä | +puhelinnum* | +soittaa | +soitan | puhelin* | +sähköpostios* | sähköposti* | email | +asiakaspalvelu* | +asiakaspalvelija* | +aspa | +ihmisen kanssa | +ihmiselle | +puhua | +oikea ihminen | +chat* | +aukiolo* | +auki tänään | +milloin auki | +tavoitan | +tavoittaa | kirjoittaa teille | +onko ketään

ask-dispute = +valittaa | +valitan | +valitin | +valitus* | +valituks* | +reklam* | riita* | +kuluttajariita* | +kuluttajaneuv* | +kuluttaja-asiam* | +kuluttajansuoja | lakimie* | juristi* | asianajaj* | oikeuteen | haastaa | epäreil* | +eri mieltä | +hylkäsitte | +hylättiin | +hylätty | +kieltäyd* | +kieltäyd* palaut* | +ette suostu | sovittel*

ask-place = +myymälä* | +kauppaan | +liikkeeseen | +kivijal* | +palautuspis* | +pakettiautom* | +pakettipist* | +noutopis* | +postiin | +minne palaut* | +mihin palaut* | +minne viedä | +minne vien | +mihin viedä | +mihin vien | +missä voin palaut* | +missä palautan | +missä palautukse* | +palautusos* | lähin | lähimp* | +lähellä | +huoltoliik* | korjaamo* | +mihin osoittee* | +palaut* myymäl* | toimipis*

ask-guide = +käyttöohje* | +ohjekir* | +asennusohje* | +kokoamisohj* | +kasaamisohj* | manuaali* | +miten käyt* | +kuinka käyt* | +miten kasa* | +miten kokoa* | kokoaminen | kootaan | +miten koota* | kasata | asentaa | asennetaan | asennan | asennetta* | +käyttöönot* | video* | +miten puhdist* | +puhdist* | +hoito-ohj* | +miten pest* | yhdist* | paritta* | +laiteparin

ask-other = +varastossa | +varastoon | +varastosta | saatavu* | +alennuskood* | +alekood* | kuponki* | +tarjouskood* | +toimituskulu* | +toimitusmaksu* | +toimitusaik* | +toimitatteko | +lähetättekö | +maksutap* | +maksutav* | +maksaa laskul* | +maksaa korti* | +klarna* | +mobilepay* | +mikä koko | +kokotaul* | +koko-opas | +omat tiedot | +käyttäjätil* | +salasana* | +vaihta* salasan* | +vaihdan salasan* | uutiskir* | työpaik* | +avoimet työ* | rekry* | sää | lasku | +lahjapak* | materiaali* | mittoja | hintatakuu* | +opiskelija* | +mitä värejä | +missä väreissä | jalkapallo* | resepti* | vitsi*
    | presidentti* | bitcoin* | kääntä* | +veronpalaut* | +paluulent* | kanta-asiakas* | +osoitteen muut* | +toimitusosoit* | arvostelu* | kirjautu* | +ilmainen toimitus | pikatoimit*

ask-categories = clothing apparel fashion clothes = vaatteet / vaate* / vaattei* / mekko* / meko* / paita* / paida* / housu* / farku* / takki* / taki* / neule* / hame*
    | shoes footwear = kengät / kenkä* / kengä* / kenki* / saappa* / tennari* / lenkkari*
    | mattresses mattress = patjat / patja* / patjo*
    | appliances = kodinkoneet / kodinkone* / jääkaap* / pesukone* / astianpesu* / uuni* / vedenkeit* / leivänpaah* / tehosekoit* / imuri* / kahvinkeit*
    | electronics = elektroniikka / elektroniik* / kuulokk* / kuuloke* / älypuhel* / kännyk* / läppäri* / kannettava* / tabletti* / televisio* / telkkari* / kamera* / kaiuttim*
    | furniture = huonekalut / huonekalu* / sohva* / tuoli* / pöytä* / pöydä* / kaappi* / kirjahyll*
    | books = kirjat / kirja / kirjan / kirjoja / romaani*
    | toys = lelut / lelu* / palapel*
    | jewellery jewelry = korut / koru* / kaulakoru* / rannekoru* / sormus*
    | cosmetics beauty = kosmetiikka / kosmetiik* / hajuves* / parfyym* / voide*

ask-goods = custom_made = mittatilaustuotteet / kaiver* / personoi* / mittatilau* / mittojen muk* / nimikoi* / painatuk*
    | perishable = tuoretuotteet / kukka* / kukat / kukki* / ruoka / ruoan / kimppu* / hedelm* / juusto* / pilaantu*
    | sealed_hygiene = hygieniatuotteet / alusvaat* / alushousu* / uimapuk* / uimaho* / bikini* / korvakoru* / hammasharj* / huulipun* / ripsivär*
    | sealed_media = sinetöidyt elokuvat, levyt ja pelit / dvd* / cd / cdlevy* / vinyyli* / videopeli* / konsolipeli*
    | digital = digitaaliset tuotteet / lataus* / ladattav* / ekirja* / e kirja* / lisenssi*
    | newspaper = sanoma- ja aikakauslehdet / sanomaleh* / aikakausleh* / lehti
    | gift_card = lahjakortit / lahjakort*
    | final_sale = loppuunmyyntituotteet / loppuunmyyn* / poistomyyn*
    | used = käytetyt tuotteet / second hand / käytettyn* / kunnostett*
