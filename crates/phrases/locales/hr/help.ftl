help-title = Pomoć i kontakt

ask-label = Vaše pitanje

ask-hint = Napišite svojim riječima. Odgovor dolazi iz naših pravila, odmah ovdje.

ask-button = Pronađi odgovor

ask-answer = Odgovor

ask-person = Pitajte djelatnika

help-person = Razgovor s djelatnikom

help-person-lead = Odaberite što vam odgovara. Sva su vremena po vašem satu.

help-kind =
    { $kind ->
        [email] E-pošta
        [phone] Telefon
        [post] Pismo
       *[page] Kontakt
    }

help-page = Otvori stranicu za kontakt

help-always = Otvoreno cijeli dan i noć.

help-open = Sada otvoreno, do { $time }.

help-closed =
    { $when ->
        [today] Sada zatvoreno. Otvara se danas u { $time }.
        [tomorrow] Sada zatvoreno. Otvara se sutra u { $time }.
        [weekday] Sada zatvoreno. Otvara se: { $weekday } u { $time }.
       *[later] Sada zatvoreno. Otvara se: { $day } u { $time }.
    }

help-hours = Po vašem vremenu: { LIST($hours) }.

help-every-day = Svaki dan

help-languages = Jezici: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arapski
        [bg] bugarski
        [cs] češki
        [da] danski
        [de] njemački
        [el] grčki
        [en] engleski
        [es] španjolski
        [et] estonski
        [fi] finski
        [fr] francuski
        [hr] hrvatski
        [hu] mađarski
        [it] talijanski
        [ja] japanski
        [ko] korejski
        [lt] litavski
        [lv] latvijski
        [nb] norveški
        [nl] nizozemski
        [pl] poljski
        [pt] portugalski
        [ro] rumunjski
        [ru] ruski
        [sk] slovački
        [sl] slovenski
        [sv] švedski
        [tr] turski
        [uk] ukrajinski
        [zh] kineski
       *[other] { $tag }
    }

help-policy = Pročitaj sva naša pravila

ask-title =
    { $topic ->
        [return] Povrat
        [cost] Koliko stoji povrat
        [refund] Vaš novac natrag
        [exchange] Zamjena
        [faulty] Ako ima kvar
        [guarantee] Jamstvo
        [damaged] Ako stigne oštećeno
        [wrong] Ako dobijete pogrešan proizvod
        [missing] Ako nešto nedostaje
        [late] Ako dostava kasni
        [cancel] Otkazivanje narudžbe
        [withdrawal] Vaše zakonsko pravo na odustajanje
        [send] Kako ga poslati natrag
        [condition] U kakvom stanju mora biti
        [contact] Kako doći do nas
        [dispute] Ako se ne složimo
        [place] Kamo možete otići
       *[guide] Pomoć s proizvodom
    }

ask-empty = Prvo napišite pitanje.

ask-unsure = Nismo sigurni koji je odgovor točan. Djelatnik vam može pomoći.

ask-two = Vašem pitanju možda odgovaraju dva odgovora.

ask-about = Ovaj se odgovor odnosi na: { $goods }.

ask-note = Ovo vrijedi za proizvod koji naručite danas. Za ranije narudžbe pravila mogu biti drukčija.

ask-source-rule = Naše pravilo „{ $rule }”

ask-source-policy = Naša pravila

ask-source-law = Zakon: { $article }

ask-stop = i | ili | a | ali | je | su | sam | si | smo | ste | bi | bih | da | li | se | mi | me | mene | meni | vi | vas | vam | moj | moja | moje | moju | ja | on | ona | ono | to | taj | ta | ovo | ovaj | ova | u | na | za | od | do | s | sa | o | iz | po | kod | kako | što | sto | ako | kad | koji | koja | koje | mogu | može | možete | moze | želim | zelim | imam | ima | treba | trebam | bok | pozdrav | dobar | dan | molim | još | jos

ask-return = vrati* | vraćam | vracam | vraćanj* | vracanj* | povrat* | +poslati natrag | +vratiti natrag | +šaljem natrag | +vratiti proizvod | +vratiti robu | +vratiti kupljen* | +vratiti artikl
    | +predomisli* | +ne sviđa | +ne svidja | ne svida | +ne odgovara mi | +ne treba mi | +ne želim više | +rok* povrat* | +rok* za vratiti | +koliko dana povrat* | +koliko dana vrati* | +koliko vremena vrati* | +koliko imam vremena | +do kada vrati* | +do kad vrati* | +pravo na povrat | +uvjeti povrata | +još vratiti | primate natrag | +nisam zadovoljan | +nisam zadovoljna

ask-cost = +trošak povrata | +troškovi povrata | +trošak* vraćanj* | +cijena povrata | +košta povrat | +kosta povrat | +stoji povrat | +koliko košta vrati* | +koliko kosta vrati* | +koliko stoji vrati* | +tko plaća | +tko placa | +plaća povrat | +placa povrat | +plaćam povrat* | +platiti povrat* | +povrat* besplat* | +besplat* povrat* | +besplat* vrati* | +vrati* besplat*
    | +poštarin* | +postarin* | +povratn* dostav* | naknad* | +odbij* od povrata | +naplaćuj* | +naplacuj* | -besplatno | -trošak* | -košta | -platiti

ask-refund = +povrat novca | +povrat sredstava | +vrat* novac | +novac natrag | +vraćen novac | +moj novac | +moje novce | novac | novce | novci | pare | lova | +kada novac | +kad novac | +novac na račun | +uplat* na račun | +povrat na karticu | +na karticu | +refund* | +vraćate novac | +isplat* | +novac sjeo | povrat uplate | +vrat* uplat*

ask-exchange = +zamjen* | +zamijen* | +zamjeni* | +druga veličina | +drugu veličinu | +drugi broj | +veći broj | +manji broj | +veća veličina | +manja veličina | +veću veličinu | +manju veličinu | +druga boja | +drugu boju | +promijeniti veličinu | ne pristaje | ne stane mi | premalo | premal* | prevelik* | preusk* | preširok* | prekratk* | predug* | +ne paše | +ne pase

ask-faulty = kvar | kvara | +pokvari* | pokvaren* | neispravn* | +ne radi | +ne rade | +prestao raditi | +prestala raditi | +prestalo raditi | +ne pali | +ne uključuje | +ne puni | greška na | +tvornička greška | mana | +skriven* nedosta* | +materijaln* nedosta* | +nedostatak na proizvodu | +popravak | popravit* | popravi | servisir* | puklo | pukao | pukla | +raspao | +raspala | +raspalo | poderan* | potrga* | curi | crkn* | crkao | strgan* | razbio se

ask-guarantee = +jamstv* | +jamstven* | +garanci* | +garantn* | +jamči*

ask-damaged = +stigl* oštećen* | +stigao oštećen* | +stigl* ostecen* | +došl* oštećen* | +došao oštećen* | +stigl* slomljen* | +stigao slomljen* | +stigl* razbijen* | +stigao razbijen* | +stigl* polomljen* | +došl* razbijen* | +dobi* oštećen* | +dobi* razbijen* | +dobi* slomljen* | +oštećen* paket* | +paket* oštećen* | +oštećen* u dostavi | +oštećen* u transportu
    | oštećen* | ostecen* | +oštećenj* | razbijen* | slomljen* | polomljen* | ogreban* | ogrebotin* | udubljen* | napuknut* | +zgnječen* | +kutija oštećena

ask-wrong = +pogrešan proizvod | +pogrešn* artik* | +pogrešn* veličin* | +pogrešn* boj* | +pogrešn* paket* | +krivi proizvod | +krivi artikl | +kriv* veličin* | +kriv* boj* | +krivi paket | +krivi broj poslali | +krivo poslali | +poslali krivo | +poslali krivi | +poslali pogrešn* | +pogrešno poslano | +dobi* krivi | +dobi* krivo | +dobi* pogrešn* | +stigl* pogrešn* | +stigao pogrešan | +stigl* kriv* | +stigao krivi
    | +nije ono što sam naruči* | +nisam to naruči* | +nešto drugo stiglo | +stiglo nešto drugo | +dobi* nešto drugo | +poslali nešto drugo | +drugi proizvod stigao | +naruči* a dobi* | +naruči* a stig* | +tuđi paket | +tuđa narudžba | +zamijenili narudžb*

ask-missing = nedostaje | nedostaju | fali | fale | +nema u paketu | +nije u paketu | +nije bilo u paketu | +nije u kutiji | nepotpun* | +samo dio | +stigao samo | +stigla samo | +stiglo samo | +prazna kutija | +prazan paket | +izgubljen* paket* | +paket* izgub* | +izgubio se paket | +nikad nije stig* | +nikada nije stig* | ukraden* | +zaboravili staviti | +dio narudžbe

ask-late = +kasni | kašnjenj* | kasnjenj* | +gdje je moja narudžba | +gdje je moj paket | +gdje je paket | +gdje mi je | +gdje je narudžba | +kada stiže | +kad stiže | +kad ce stici | +kad će stići | +kada će stići | +kad dolazi | +nije stig* | +još nije stig* | +jos nije stig* | +još čekam | +jos cekam | +čekam paket | +čekam narudžbu | +praćenje pošiljk* | +pratiti pošiljk* | +pratiti paket | +praćenje paketa | +status narudžbe | +nije dostavljen* | +nisam dobi* paket | +nisam dobi* narudžb*

ask-cancel = +otkaz* narudžb* | +otkaz* narudzb* | +otkazati | +otkazivanj* | +otkaz* kupnj* | +storn* | +poništ* narudžb* | +ponist* narudzb* | +naruči* greškom | +greškom naruči* | +slučajno naruči* | +naruči* slučajno | +naruči* dvaput | +dvaput naruči* | +duplo naruči* | +prekinuti narudžbu | +prije slanja

ask-withdrawal = +odusta* od kupnj* | +odusta* od ugovor* | +jednostran* raskid* | +raskid* ugovor* | +pravo na odustaj* | +odustajanj* | +odustati | +zakonsk* prav* | +moja prava | +prava potrošača | +po zakonu | +pravo* po zakonu | +zakon* potrošač* | +14 dana prav* | 14 dana | -četrnaest dana

ask-send = +kako vratiti | +kako vraćam | +kako poslati natrag | +kako napraviti povrat | +kako ide povrat | +kako mogu vratiti | +kako se vraća | +postupak povrata | +prijaviti povrat | +prijava povrata | +obrazac za povrat | +obrazac* | +naljepnic* | +ispisati | +isprintati | pisač | printer | +dostavljač* | +kurir* | +preuzim* paket | +pokupi* paket | +doći po | +dolazite po | +što staviti u paket | +staviti u paket | +zapakirati | +pakirati | +račun | +bez računa | +izgubi* račun | +dokaz o kupnji | +otpremnic*

ask-condition = +otvoren* | +otvorio | +otvorila | raspakiran* | +raspakira* | +nošen* | +nosio | +nosila | +korišten* | +koristio | +koristila | +isproban* | +proban* | +isprobao | +isprobala | +oprao | +oprala | +opran* | +etiket* | +bez etiket* | +skinuo etiket* | +skinula etiket* | +bez kutije | +nemam kutiju | +bez ambalaže | +originaln* ambalaž* | +originaln* pakiranj* | +originaln* kutij* | +baci* kutiju | +baci* ambalažu | stanje | stanju | pečat | plomb* | sastavljen* | -ambalaž* | -kutij*

ask-contact = +kontakt* | +broj telefona | +telefonski broj | telefon* | +nazvati | +nazovem | +zvati vas | +e adresa | email | mail | +e mail | +e pošta | +služba za korisnike | +korisničk* služb* | +korisničk* podršk* | +podršk* | +razgovarati s | +razgovor s | +čovjek* | +djelatnik* | +prava osoba | +chat | +radno vrijeme | +do kad radite | +do kada radite | +otvoreni danas | +javiti vam | +doći do vas

ask-dispute = +prigovor* | +žalb* | +zalb* | +žaliti | +reklamacija odbijena | +odbijena reklamacija | spor* | sud | +na sud | tužit* | tužb* | odvjetnik* | +zaštit* potrošač* | +inspekcij* | +arbitraž* | +medijac* | +mirenj* | nepošten* | +ne slažem | +ne slazem | +odbili povrat | +odbili ste | +odbijen povrat | +odbijate

ask-place = +u trgovini | +u trgovinu | +u dućan* | +u poslovnic* | poslovnic* | +vaša trgovina | +adresa trgovine | +gdje vratiti | +gdje mogu vratiti | +kamo vratiti | +kamo poslati | +gdje poslati | +gdje predati | +kamo donijeti | +gdje donijeti | +najbliž* | +paketomat* | +mjesto za predaju | +mjesta za preuzimanje | +adresa za povrat | +na koju adresu | servis | servisu | +ovlašten* servis* | podružnic* | +osobno

ask-guide = +upute | +uputstv* | +priručnik* | +kako koristiti | +kako se koristi | +kako sastaviti | +kako složiti | sastavljanj* | montaž* | +kako postaviti | +kako namjestiti | +kako spojiti | +kako uključiti | instal* | +kako instalirati | video | +kako prati | +kako čistiti | +kako očistiti | +održavanj* | +njeg* proizvoda | spojiti | upariti

ask-other = +na zalihi | +na stanju | +na skladištu | zalih* | popust* | +kod za popust | kupon* | akcij* | +trošak dostave | +troškovi dostave | +cijena dostave | +koliko košta dostava | +besplatna dostava | +vrijeme dostave | +rok dostave | +dostavljate li u | +šaljete li u | +način* plaćanja | +platiti karticom | +plaćanje pouzećem | +na rate | +koja veličina | +koju veličinu | +tablica veličina | +moj profil | +korisnički račun | lozink* | prijav* u | newsletter | posao | +natječaj* | vrijeme sutra | +r1 račun | +poklon pakiranje | +zamotati dar | +od čega je | materijal | dimenzij* | +pronaš* jeftinije
    | studentsk* | veleprodaj* | nogomet* | recept* | vic | predsjednik* | bitcoin* | prevedi* | +povrat poreza | +porezna prijava | +povratna karta | +povratni let | vjernost* | +promijeniti adresu | +adresa dostave | recenzij* | registrac* | +brza dostava

ask-categories = clothing apparel fashion clothes = odjeća / odjeć* / haljin* / košulj* / hlač* / traperic* / jakn* / kaput* / džemper* / suknj* / majic*
    | shoes footwear = obuća / obuć* / cipel* / čizm* / tenisic* / sandal*
    | mattresses mattress = madraci / madrac*
    | appliances = kućanski aparati / hladnjak* / frižider* / perilic* / pećnic* / kuhal* / toster* / blender* / usisavač* / aparat* za kavu
    | electronics = elektronika / slušalic* / mobitel* / pametn* telefon* / laptop* / prijenosnik* / tablet* / televizor* / kamer* / zvučnik*
    | furniture = namještaj / kauč* / stolic* / stol / stola / fotelj* / ormar* / polic*
    | books = knjige / knjig* / roman*
    | toys = igračke / igračk* / puzzle*
    | jewellery jewelry = nakit / nakit* / ogrlic* / narukvic* / prsten*
    | cosmetics beauty = kozmetika / kozmeti* / parfem* / krem*

ask-goods = custom_made = proizvodi po narudžbi / gravir* / personaliziran* / po mjeri / izrađen* po narudžbi / s imenom
    | perishable = svježa roba / cvijeć* / hran* / buket* / voć* / sir / pokvarljiv*
    | sealed_hygiene = higijenski proizvodi / donje rublje / rublj* / gaćic* / kupaći* / bikini / naušnic* / četkic* za zube / ruž za usne / maskar*
    | sealed_media = zapečaćeni filmovi, glazba i igre / dvd* / cd / cdi / gramofonsk* ploč* / videoigr*
    | digital = digitalni sadržaj / preuzimanj* / e knjig* / eknjig* / licenc* / aktivacijski ključ*
    | newspaper = novine i časopisi / novin* / časopis*
    | gift_card = poklon-kartice / poklon kartic* / poklon bon* / darovn* bon*
    | final_sale = rasprodaja bez povrata / rasprodaj* / outlet
    | used = rabljena roba / rabljen* / second hand / polovn* / obnovljen*
