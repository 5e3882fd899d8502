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

help-always = Otvoreno danonoćno.

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

ask-stop = i | ili | a | ali | je | su | sam | si | smo | ste | bi | bih | da | li | se | mi | me | mene | meni | vi | vas | vam | moj | moja | moje | moju | ja | on | ona | ono | to | taj | ta | ovo | ovaj | ova | u | na | za | od | do | s | sa | o | iz | po | kod | kako | što | šta | ako | kad | kada | koji | koja | koje | koju | mogu | može | možete | želim | imam | ima | imate | treba | trebam | bok | pozdrav | dobar | dan | molim | još

ask-return = vrati* | vraća* | povrat* | +posla* natrag | +šalj* natrag | +posla* nazad | +šalj* nazad | +vratiti natrag | +vratiti proizvod* | +vratiti robu | +vratiti kupljen* | +vratiti artik*
    | +predomisli* | +ne sviđa* | +ne svidja* | ne odgovara* | +ne treba mi | ne želim | +ne želim više | +rok* povrat* | +rok* za vratiti | +koliko dana povrat* | +koliko dana vrati* | +koliko vremena vrati* | +koliko imam vremena | +do kada vrati* | +do kad vrati* | +pravo na povrat | +uvjeti povrata | +još vratiti | +prima* natrag | +prima* nazad | +nisam zadovoljan | +nisam zadovoljna

ask-cost = +trošk* povrat* | +trošk* vraćanj* | +cijen* povrat* | +košta povrat* | +košta vraćanj* | +stoji povrat* | +koliko košta vrati* | +koliko stoji vrati* | +koliko plati* natrag | +koliko plati* nazad | +tko plaća | +plaća* povrat* | +plati* povrat* | +povrat* besplat* | +besplat* povrat* | +besplat* vrati* | +vrati* besplat* | +vraćanj* besplat*
    | poštarin* | +plati* poštarin* | +poštarin* povrat* | +povratn* dostav* | naknad* | +uskladišt* | manipulativn* | oduzima* | +odbij* od povrat* | +odbij* od iznos* | +naplaćuj* | -besplat* | -trošk* | -košta | -platiti

ask-refund = +povrat novca | +povrat sredstava | +vrat* *novac | +vraća* *novac | +vraćen* *novac | +*novac natrag | +*novac nazad | +moj *novac | *novac | novc* | pare | lova | lovu | +kada *novac | +kad *novac | +*novac na račun | +povrat na račun | +povrat na karticu | +*novac na kartic* | +refund* | +isplat* | +sjed* *novac | +*novac sjeo | povrat uplate | +vrat* uplat* | bon | bona

ask-exchange = +zamjen* | +zamijen* | +drug* veličin* | +drugi broj | +veći broj | +većeg broja | +manj* broj* | +veća veličina | +veću veličinu | +manj* veličin* | +drug* boj* | +promijeniti veličinu | ne pristaj* | ne stane mi | su mi mal* | mi je mal* | su mi velik* | mi je velik* | premal* | prevelik* | preusk* | tijesn* | preširok* | prekratk* | predug* | +ne paše | +ne pašu

ask-faulty = kvar* | +pokvar* | neispravn* | +ne radi | +ne rade | +prestao raditi | +prestala raditi | +prestalo raditi | +ne pali | +ne uključuje | +ne puni | greška na | +tvornička greška | mana | +skriven* nedosta* | +materijaln* nedosta* | +nedostatak na proizvodu | poprav* | servisir* | reklamac* | reklamir* | puklo | pukao | pukla | +raspao | +raspala | +raspalo | podera* | potrga* | strga* | curi | crkn* | crkao | razbio se

ask-guarantee = +jamstv* | +garanci* | +garantn* | +jamči* | +jamstv* račun* | +garanci* račun*

ask-damaged = +stig* oštećen* | +doš* oštećen* | +stig* slomljen* | +doš* slomljen* | +stig* razbijen* | +doš* razbijen* | +stig* polomljen* | +stig* u komad* | +stig* napuk* | +dobi* oštećen* | +dobi* razbijen* | +dobi* slomljen* | +oštećen* paket* | +paket* oštećen* | +oštećen* u dostavi | +oštećen* u transportu
    | oštećen* | razbijen* | slomljen* | polomljen* | ogreban* | ogrebotin* | udubljen* | +napuknut* | +zgnječen* | kad sam otvori* | +kutija oštećen*

ask-wrong = +pogrešn* proizvod* | +pogrešn* artik* | +pogrešn* veličin* | +pogrešn* boj* | +pogrešn* paket* | +kriv* proizvod* | +kriv* artik* | +kriv* veličin* | +kriv* boj* | +kriv* paket* | +krivo poslal* | +poslal* kriv* | +poslal* pogrešn* | +pogrešno posla* | +dobi* kriv* | +dobi* pogrešn* | +stig* pogrešn* | +stig* kriv*
    | +nije ono naruči* | +nisam naruči* | +nešto drugo stig* | +stig* nešto drugo | +dobi* nešto drugo | +poslal* nešto drugo | +drugi proizvod stig* | +naruči* a dobi* | +naruči* a stig* | +tuđi paket | +tuđa narudžba | +zamijenili narudžb*

ask-missing = nedostaje | nedostaju | fali | fale | +nema u paketu | +nije u paketu | +nije bilo u paketu | +nije u kutiji | nepotpun* | +samo dio | +stig* samo | +dobi* samo | +naruč* stig* samo | +prazn* kutij* | +kutij* prazn* | +prazn* paket* | +paket* prazn* | +izgub* paket* | +paket* izgub* | +nikad nije stig* | ukraden* | +zaboravili staviti | +dio narudžbe

ask-late = +kasni | +kasne | kašnjenj* | +gdje je narudžb* | +gdje je paket | +gdje je pošiljk* | +gdje mi je | +kada stiže | +kad stiže | +kad će stići | +kada će stići | +kada će doći | +kad dolazi | +nije stig* | +nisu stig* | +još čeka* | +čekam paket | +čekam narudžbu | +praćenj* pošiljk* | +pratiti pošiljk* | +pratiti paket | +praćenj* paket* | +status narudžbe | +nije dostavljen* | +nisam dobi* paket | +nisam dobi* narudžb*

ask-cancel = +otkaz* | +storn* | +poništ* | +odusta* od narudžb* | +naruči* greškom | +greškom naruči* | +slučajno naruči* | +naruči* slučajno | +naruči* dvaput | +dvaput naruči* | +duplo naruči* | +prekinuti narudžbu | +prije slanja

ask-withdrawal = +odusta* od kupnj* | +odusta* od ugovor* | +odusta* | +jednostran* raski* | +raski* ugovor* | +pravo na odusta* | +zakonsk* prav* | +moja prava | +prava potrošač* | +po zakonu | +pravo* po zakonu | +zakon* potrošač* | +14 dana prav* | 14 dana | -četrnaest dana

ask-send = +kako vrati* | +kako vraća* | +kako pošalj* | +kako posla* natrag | +kako posla* nazad | +kako napraviti povrat | +kako ide povrat | +postup* povrat* | +prijavi* povrat | +prijava povrata | +obrazac za povrat | obrazac | obrasc* | +naljepnic* | +ispisati | +isprint* | pisač | printer | +dostavljač* | +kurir* | +preuzim* paket | +pokup* paket | +doći po | +dolazite po | +što staviti u paket | +staviti u paket | +zapakirati | +pakirati | račun | +bez računa | +izgubi* račun | +dokaz o kupnji | +otpremnic*

ask-condition = +otvoren* | +otvorio | +otvorila | +raspakira* | +nošen* | +nosio | +nosila | +korišten* | +koristio | +koristila | +isprob* | +proban* | +probao | +probala | +opra* | +etiket* | +bez kutije | +nemam kutiju | +bez ambalaže | +originaln* ambalaž* | +originaln* pakiranj* | +originaln* kutij* | +baci* kutiju | +baci* ambalažu | stanje | stanju | pečat | plomb* | sastavljen* | -ambalaž* | -kutij*

ask-contact = +kontakt* | +broj telefona | +telefonski broj | telefon* | +nazva* | +nazov* | +zvati vas | +e adres* | email | mail | +e mail | +e pošt* | +služb* za korisnike | +korisničk* služb* | +podršk* | +razgovarati s | +razgovor s | +čovjek* | +djelatnik* | +prava osoba | +chat | +radno vrijeme | +do kad radite | +koliko sati radit* | +kada radite | +otvoreni danas | +danas otvoren* | +javiti vam | +doći do vas

ask-dispute = +prigovor* | +žalb* | +žaliti | +odbi* reklamac* | +reklamac* odbi* | spor | sporu | sporov* | sud | +na sud | tužit* | tužb* | odvjetnik* | +zaštit* potrošač* | +inspekcij* | +arbitraž* | +medijac* | +mirenj* | nepošten* | +ne slažem | +odbili povrat | +odbili ste | +odbij* povrat

ask-place = +u trgovini | +u trgovinu | +dućan* | +poslovnic* | +vaša trgovina | +adresa trgovine | +gdje vrati* | +kamo vrati* | +kamo posla* | +gdje posla* | +kamo šalj* | +gdje predati | +kamo donijeti | +gdje donijeti | +najbliž* | +paketomat* | +mjesto za predaju | +mjesta za preuzimanje | +adresa za povrat | +na koju adresu | servis | servisu | +ovlašten* servis* | podružnic* | osobno

ask-guide = +uputa | +upute | +uputama | +uputstv* | +priručnik* | +kako koristiti | +kako se koristi | +kako sastav* | +kako složiti | sastavljanj* | montaž* | montira* | +kako postaviti | +kako namjestiti | +kako spojiti | +kako uključiti | instal* | +kako instalirati | video | +kako prati | +kako čistiti | +kako očistiti | +održavanj* | +njeg* proizvoda | spojiti | upariti

ask-other = +na zalihi | +na stanju | +na skladištu | zalih* | popust* | +kod za popust | kupon* | akcij* | +trošk* dostav* | +cijen* dostav* | +kolik* poštarin* | +koliko košta dostava | +besplatn* dostav* | +vrijeme dostave | +rok dostave | +dostavljate li u | +šaljete li u | +način* plaćanja | +platiti karticom | +plaćanje pouzećem | +na rate | +koja veličina | +koju veličinu | +tablica veličina | +moj profil | +korisnički račun | lozink* | prijav* u | newsletter | posao | zaposl* | +natječaj* | vrijeme sutra | +r1 račun | +poklon pakiranje | +zamotati dar | +od čega je | materijal | dimenzij* | +pronaš* jeftinije
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
