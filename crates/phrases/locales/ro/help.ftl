help-title = Ajutor și contact
ask-label = Întrebarea dumneavoastră
ask-hint = Scrieți-o cu cuvintele dumneavoastră. Răspunsul vine din condițiile noastre, chiar aici.
ask-button = Găsiți răspunsul
ask-answer = Răspuns
ask-person = Întrebați o persoană
help-person = Vorbiți cu o persoană
help-person-lead = Alegeți ce vă convine. Orele sunt în fusul dumneavoastră orar.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefon
        [post] Scrisoare
       *[page] Pagina de contact
    }
help-page = Deschideți pagina de contact
help-always = Deschis non-stop.
help-open = Deschis acum, până la { $time }.
help-closed =
    { $when ->
        [today] Închis acum. Se deschide azi la { $time }.
        [tomorrow] Închis acum. Se deschide mâine la { $time }.
        [weekday] Închis acum. Se deschide { $weekday } la { $time }.
       *[later] Închis acum. Se deschide { $day } la { $time }.
    }
help-hours = În fusul dumneavoastră orar: { LIST($hours) }.
help-every-day = În fiecare zi
help-languages = Limbi: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabă
        [bg] bulgară
        [cs] cehă
        [da] daneză
        [de] germană
        [el] greacă
        [en] engleză
        [es] spaniolă
        [et] estonă
        [fi] finlandeză
        [fr] franceză
        [hr] croată
        [hu] maghiară
        [it] italiană
        [ja] japoneză
        [ko] coreeană
        [lt] lituaniană
        [lv] letonă
        [nb] norvegiană
        [nl] neerlandeză
        [pl] polonă
        [pt] portugheză
        [ro] română
        [ru] rusă
        [sk] slovacă
        [sl] slovenă
        [sv] suedeză
        [tr] turcă
        [uk] ucraineană
        [zh] chineză
       *[other] { $tag }
    }
help-policy = Citiți toate condițiile noastre
ask-title =
    { $topic ->
        [return] Returul produsului
        [cost] Cât costă returul
        [refund] Banii înapoi
        [exchange] Schimb
        [faulty] Dacă are un defect
        [guarantee] Garanție
        [damaged] Dacă ajunge deteriorat
        [wrong] Dacă primiți alt produs
        [missing] Dacă lipsește ceva
        [late] Dacă întârzie
        [cancel] Anularea unei comenzi
        [withdrawal] Dreptul dumneavoastră de retragere
        [send] Cum îl trimiteți
        [condition] În ce stare trebuie să fie
        [contact] Cum ne contactați
        [dispute] Dacă nu ajungem la un acord
        [place] Unde puteți merge
       *[guide] Ajutor pentru produsul dumneavoastră
    }
ask-empty = Scrieți mai întâi întrebarea.
ask-unsure = Nu suntem siguri care este răspunsul corect. O persoană vă poate ajuta.
ask-two = Se pot potrivi două răspunsuri.
ask-about = Acest răspuns este despre: { $goods }.
ask-note = Valabil pentru un produs comandat azi. Comenzile mai vechi pot avea alte reguli.
ask-source-rule = Regula noastră „{ $rule }”
ask-source-policy = Condițiile noastre
ask-source-law = Lege: { $article }

ask-stop = un | o | niște | niste | al | a | ai | ale | cel | cea | și | si | sau | ori | este | e | sunt | era | fi | eu | mă | ma | mi | îmi | imi | mie | meu | mea | mei | mele | noi | ne | nouă | voi | vă | va | vi | v | dumneavoastră | dvs | tu | te | se | să | sa | s | că | ca | ce | cine | care | cum | cât | cat | câte | cate | dacă | daca | de | din | la | în | in | pe | cu | pentru | prin | despre | îl | il | le | lui | ei | lor | pot | poate | puteți | puteti | trebuie | aș | as | vreau | doresc | am | ai | are | avem | aveți | aveti | au | bună | buna | ziua | salut | mulțumesc | multumesc | rog | mult | foarte | dar | asta | acest | această | aceasta | acesta | mai

ask-return = return* | retur | retururi | retur* | +returna* | +politica de retur | +termen* de retur | +termen* retur | +dreptul de retur | +drept de retur | +zile retur | +zile pentru retur | +zile de retur | +in cate zile | +cate zile am | +cat timp am | +pana cand | +ultima zi | +m am razgandit | +mam razgandit | +razgandi* | +trimit inapoi | +trimite inapoi | +dau inapoi | +da inapoi | +dau înapoi | +aduc inapoi | +primiti inapoi | nu imi place | nu mi place | numi place | nu mi a placut | nu mia placut | nu il vreau | nu îl vreau | nu l mai vreau | nu o mai vreau | nu mai vreau | nu imi trebuie | nu mai am nevoie | nemultumit* | regret | +nu mi se pare potrivit* | +nu mi se potriveste | nu e ce imi doream | nu sunt multumit* | nu imi convine

ask-cost = +costul returului | +cost retur | +costuri retur | +costurile de retur | +cost* retur* | +retur* cost* | +retur gratuit | +retur* gratuit* | +gratuit retur* | +gratuit* returna* | +returna* gratuit* | +retur gratis | +gratis retur* | +cine plateste | +cine suporta | +platesc returul | +platesc retur* | +platesc transport* | +platesc pentru retur* | +plata retur* | +plati retur* | +transport* retur* | +transportul la retur | +cat costa retur* | +cat costa sa | +cat platesc | +taxa de retur | +taxa retur | +taxe | +taxa | +percepeti | +retineti | +opriti din bani | +se scade | +curierul la retur | +pe cheltuiala mea | -gratuit* | -gratis | -costa | -cost* | +platesc ca sa returnez | +platesc sa returnez | +trebuie sa platesc retur* | +retur* pe banii mei

ask-refund = +ramburs* | +banii | +bani inapoi | +banii inapoi | +bani înapoi | +imi recuperez | +recupere* bani* | +restitui* | +restituir* | +returnati banii | +dati banii | +primesc banii | +cand primesc bani* | +cand intra bani* | +intra banii | +in cont | cont bancar | iban | +pe card | +cardul bancar | +credit in magazin | +storn* | +virament | +returnarea bani* | +ramburs* nu a ajuns | +bani* nu au ajuns | +nu am primit banii | +cand primesc ramburs*

ask-exchange = +schimb* | +schimba* | +alta marime | +alta culoare | +alt model | +alt numar | +alta masura | +alt produs in loc | +marime mai mare | +marime mai mica | +numar mai mare | +numar mai mic | +culoare diferita | +marime diferita | +inlocui* cu alt* | prea mic | prea mica | prea mici | prea mare | prea mari | prea larg* | prea stramt* | prea strans* | prea lung* | prea scurt* | nu mi vine | nu imi vine | numi vine | nu se potriveste | nu mi se potriveste | nu imi este buna | +imi este larg* | +imi este mare | +imi este mic* | +imi este stramt* | +mi e larg* | +mi e mare | +mi e mic* | +ma strang* | +ceva mai mic | +ceva mai mare

ask-faulty = +defect* | +nu functioneaza | +nu mai functioneaza | +nu merge | +nu mai merge | +nu porneste | +nu se aprinde | +nu se incarca | +nu incarca | +sa stricat | +s a stricat | +stricat* | +strica | +sa defectat | +s a defectat | +sa rupt | +s a rupt | rupt* | +repara* | +reparat* | +repari | +reparati* | +service | +in service | +functioneaza prost | +functioneaza gresit | +curge | +se opreste | +se stinge | +descusut* | +dezlipit* | +garantia legala | +garantie legala | +conformitate* | +neconform* | viciu | vicii | ars | -spart | +zgomot ciudat | +face zgomot | +ecran negru | +se blocheaza | +nu se deschide | +nu se inchide | +nu mai tine

ask-guarantee = +garanti* | +certificat de garantie | +extragaranti* | +garantie extinsa

ask-damaged = +ajuns spart* | +ajuns rupt* | +ajuns deteriorat* | +ajuns zgariat* | +ajuns crapat* | +ajuns lovit* | +venit spart* | +venit rupt* | +venit deteriorat* | +venit zgariat* | +venit crapat* | +venit lovit* | +primit spart* | +primit rupt* | +primit deteriorat* | +primit zgariat* | +primit lovit* | +livrat spart* | +livrat deteriorat* | +spart* la transport | +spart* in transport | +spart* pe drum | +spart* in colet | +spart* in cutie | +sparta | +sparte | +ajuns spart | +este spart | +e spart | +fost spart | +primit spart | +venit spart | +era spart | +ecran* spart | +deteriorat* | +avariat* | +zgariat* | +zgarietur* | +crapat* | +lovit* | +indoit* | +ciobit* | +turtit* | +cutia lovita | +cutie rupta | +colet rupt | +colet desfacut | +colet deteriorat | +ecran spart | +bucati | +cioburi

ask-wrong = +primit alta culoare | +primit alta marime | +primit alt produs | +primit alt model | +produs gresit | +produsul gresit | +articol gresit | +marime gresita | +marimea gresita | +culoare gresita | +culoarea gresita | +model gresit | +comanda gresita | +colet gresit | +gresit* | +alt produs | +alt articol | +altceva | +alta culoare decat | +alta marime decat | +alt model decat | +produs diferit | +diferit de ce | +nu este ce am comandat | +nu e ce am comandat | +nu ce am comandat | +nu am comandat | +nam comandat | +am comandat dar | +am comandat si am primit | +comandat si primit | +comandat dar a venit | +comandat si a venit | +trimis alt* | +primit alt* | +comanda altcuiva | +coletul altcuiva | +ati incurcat | +incurcat* | +gresit comanda | +eroare comanda | +nu este culoarea | +nu e culoarea | +nu este modelul | +nu e modelul | +nu este marimea | +nu este produsul | +nu e produsul

ask-missing = +lipse* | +lipsa | +lipsă | +lipsesc | +lipseste | +incomplet* | +nu era in colet | +nu era in cutie | +nu erau in | +am primit doar | +primit numai | +a venit doar | +doar o parte | +colet gol | +coletul gol | +cutie goala | +cutia goala | +colet pierdut | +coletul pierdut | +pierdut* coletul | +sa pierdut | +s a pierdut | +furat* | +nu a ajuns niciodata | +nu am primit niciodata | +ati uitat | +uitat sa

ask-late = +intarzi* | +intarzier* | +unde este comanda | +unde e comanda | +unde mi e comanda | +unde mie comanda | +unde este coletul | +unde e coletul | +unde este pachetul | +unde e pachetul | +unde a ajuns | +nu a ajuns | +na ajuns | +n a ajuns | +nu a venit | +na venit | +inca nu | +nu am primit | +nam primit | +tot nu | +inca astept | +astept de | +de cand astept | +cand ajunge | +cand vine | +cand primesc comanda | +cand primesc coletul | +cand se livreaza | +cand livrati | +awb | +urmari* | +urmarire colet | +tracking | +stadiul comenzii | +status comanda | +statusul comenzii | +stadiu comanda | +blocat* | +tarziu | +livrarea trebuia | +trebuia livrat* | +trebuia sa vina | +trebuia sa primesc | +termenul de livrare a trecut

ask-cancel = +anul* | +anula* | +anulare | +anulez | +renunt la comanda | +renunta la comanda | +renunt la produs | +comandat din greseala | +din greseala | +comandat gresit | +comandat de doua ori | +comanda dubla | +comanda dublata | +opri comanda | +opresc comanda | +opriti comanda | +inainte de expediere | +inainte de livrare | +inainte sa o trimiteti | +nu mai vreau comanda | +nu vreau comanda | +nu a plecat inca | +nu ati expediat

ask-withdrawal = +retrage* | +retrag | +retragere | +retragerea din contract | +dreptul legal | +drepturi legale | +drept legal | +prin lege | +conform legii | +ce zice legea | +ce spune legea | +drepturile mele | +ce drepturi | +drepturi* consumator* | +drept* consumator* | +oug 34 | +34 2014 | +14 zile drept | +drept 14 zile | 14 zile | -paisprezece zile | +denunt* | revoc*

ask-send = +cum returnez un produs | +cum returnez produs* | +cum pot returna un produs | +cum pot sa returnez | +eticheta de retur | +eticheta retur | +awb de retur | +awb retur | +eticheta | +printa* | +printez | +imprim* | +tipar* | +imprimanta | +cum returnez | +cum pot returna | +cum returnam | +cum se returneaza | +cum fac retur* | +cum fac un retur | +cum fac returul | +cum trimit inapoi | +cum trimit | +cum dau inapoi | +cum functioneaza retur* | +fac un retur | +face retur | +pasi* pentru retur | +pasii | +procedura | +formular de retur | +formular retur | +formularul de retur | +cerere de retur | +initiez retur | +pun in colet | +pun in cutie | +pun in pachet | +ce pun | +ambala* | +impachet* | +ridica* coletul | +ridica* curierul | +vine curierul | +veniti sa luati | +ridicare de acasa | +ridicare | +curier* | +chem curierul | +bon | +bonul | +fara bon | +factura | +dovada cumpararii | +dovada de cumparare | +chitanta

ask-condition = +desfacut* | +am deschis | +fost deschis* | +deja deschis* | +cutie deschisa | +cutia deschisa | +deschis cutia | +deschis coletul | +deschis pachetul | +desfacut | +am desfacut | +desigilat* | +sigilat* | +sigiliu* | +folosit* | +utilizat* | +purtat* | +incercat* | +probat* | +am spalat | +lam spalat | +fost spalat* | +deja spalat* | +spalat o data | +fara eticheta | +fara etichete | +etichetele | +taiat eticheta | +taiat etichetele | +rupt eticheta | +rupt etichetele | +dat jos eticheta | +scos eticheta | +fara cutie | +fara ambalaj | +ambalaj* original* | +cutia originala | +ambalajul | +aruncat cutia | +am aruncat | +nu mai am cutia | +nu am cutia | +pierdut cutia | +in ce stare | +ce conditii | +asamblat | +am montat | montat

ask-contact = +contactez | +contacta | +contactati | +date de contact | +contact cu | +contactam | +numar de telefon | +numarul de telefon | +telefon* contact | +telefon | +telefonul vostru | +suna | +sun | +sa va sun | +apel* | +vorbesc cu | +vorbi cu | +relatii clienti | +relatii cu clientii | +serviciul clienti | +suport clienti | +suport | +operator* | +o persoana | +om real | +un om | +chat | +whatsapp | +adresa de email | +adresa de mail | +adresa de e mail | +va scriu | +scriu un mail | +program | +programul | +orar | +pana la ce ora | +la ce ora | +cineva sa | +nu raspunde nimeni | +nu imi raspunde | email | mail | call center

ask-dispute = +reclam* | +reclamati* | +plang* | +plangere | +anpc | +protectia consumator* | +protectia consumatorilor | +sal | +litigiu | +litigii | +disput* | +mediere | +mediator | +arbitraj | avocat* | +tribunal | +judecat* | +instanta | +dau in judecata | +inselat* | +inselatorie | +teapa | +țeapă | +tepari | +țepari | nedrept* | +nu sunt de acord | +refuz* | +ati refuzat | +mi ati refuzat

ask-place = +returna* in magazin | +returnez in magazin | +aduc* in magazin | +schimb* in magazin | +in magazin | +la magazin | +magazin fizic | +magazinul fizic | +magazinele voastre | +magazinul vostru | +magazin aproape | +magazin apropiat | +cel mai apropiat | +mai aproape | +punct de predare | +punct de ridicare | +punct de colectare | +locker | +easybox | +fanbox | +oficiu postal | +la posta | +la poșta | +unde returnez | +unde pot returna | +unde se returneaza | +unde predau | +unde pot preda | +unde las | +unde pot lasa | +unde duc | +unde il duc | +unde trimit | +adresa de retur | +adresa retur | +adresa pentru retur | +la ce adresa | +ce adresa | +showroom | +atelier | +unde repar* | +unde pot repara | +centru service | +centre service | +personal la

ask-guide = +instructiuni* | +manual* | +ghid* | +cum se foloseste | +cum folosesc | +cum utilizez | +cum se utilizeaza | +cum functioneaza produsul | +cum se monteaza | +cum montez | +montaj | +montare | monta | +asambl* | +instal* | +cum se instaleaza | +tutorial* | video* | +cum curat | +cum se curata | +curat* | +cum se spala | +cum spal | +intretin* | +conectez | +conecta | +conectare | +conectat | +configur* | +imperech* | +setari | +setez

ask-other = +in stoc | +pe stoc | stoc | +disponibil* | +cod de reducere | +cod reducere | +cod promotional | +voucher de reducere | cupon* | promoti* | +black friday | +reduceri | +cost de livrare | +costul livrarii | +cat costa livrarea | +cat costa transportul | +taxa de livrare | +transport gratuit | +livrare gratuita | +livrati in | +livrati la | +timp de livrare | +termen de livrare | +in cat timp livrati | +livrare rapida | +metode de plata | +modalitati de plata | +platesc cu | +plata cu | +plati cu | +plata ramburs | +ramburs la curier | +plata la livrare | +in rate | +rate | +ce marime | +ghid de marimi | +tabel de marimi | +contul meu | +parola | newsletter | +autentific* | +logare | +locuri de munca | +angajati | +cariere | +vremea | +ambalaj cadou | +impachetat cadou | +din ce material | +material* | dimensiuni | +cel mai mic pret | student* | +en gros | fotbal | reteta | banc | bancuri | presedinte* | bitcoin | traduc* | +bilet dus intors | +zbor retur | +impozit | +declaratie de venit | +puncte de fidelitate | +schimb adresa | +schimba adresa | +modific adresa | +adresa de livrare | +recenzii | +capitala

ask-categories = clothing apparel fashion clothes = îmbrăcăminte / imbracaminte / haine / haina / rochi* / camasa / camasi / pantalon* / blugi / geaca / geci / palton* / pulover* / fusta / fuste / tricou* / hanorac*
    | shoes footwear = încălțăminte / incaltaminte / pantof* / cizm* / ghete / adidasi / sandale / tenisi
    | mattresses mattress = saltele / saltea* / saltele
    | appliances = electrocasnice / electrocasnic* / frigider* / masina de spalat / masini de spalat / cuptor* / fierbator* / prajitor* / blender* / aspirator* / espressor* / cafetiera*
    | electronics = electronice / electronic* / casti / căști / smartphone* / telefon mobil / telefoane / laptop* / tableta / tablete / televizor* / camera foto / boxa / boxe
    | furniture = mobilă / mobila / mobilier / canapea* / canapele / scaun* / birou* / dulap* / biblioteca / fotoli* / masa
    | books = cărți / cartea / cartile / roman / romane
    | toys = jucării / jucari* / puzzle* / papusa / papusi / plus
    | jewellery jewelry = bijuterii / bijuteri* / colier* / bratar* / inel / inele
    | cosmetics beauty = cosmetice / cosmetic* / parfum* / crema / creme / machiaj*

ask-goods = custom_made = produse la comandă specială / personalizat* / gravat* / gravur* / brodat* / pe masura / la comanda speciala
    | perishable = produse proaspete / produs proaspat / flori / buchet* / mancare / aliment* / fructe / branza / branzeturi / perisabil*
    | sealed_hygiene = produse de igienă / igiena / lenjerie intima / lenjerie / chiloti / sutien* / costum de baie / costume de baie / bikini* / cercei / periuta* de dinti / ruj / rujuri / rimel
    | sealed_media = filme, muzică și jocuri sigilate / dvd* / cd / cduri / vinil* / blu ray / joc video / jocuri video
    | digital = produse digitale / descarcar* / download* / ebook* / e book* / carte electronica / cheie de licenta / licenta / licente
    | newspaper = ziare și reviste / ziar / ziare / revista / reviste
    | gift_card = carduri cadou / card cadou / card* cadou / voucher cadou
    | final_sale = produse din lichidare / lichidare / lichidari de stoc
    | used = produse la mâna a doua / la mana a doua / second hand / resigilat* / reconditionat*
