help-title = Palīdzība un kontakti

ask-label = Jūsu jautājums

ask-hint = Rakstiet saviem vārdiem. Atbilde nāk no mūsu noteikumiem, tepat.

ask-button = Atrast atbildi

ask-answer = Atbilde

ask-person = Jautāt darbiniekam

help-person = Runājiet ar darbinieku

help-person-lead = Izvēlieties, kas jums der. Visi laiki ir pēc jūsu pulksteņa.

help-kind =
    { $kind ->
        [email] E-pasts
        [phone] Tālrunis
        [post] Vēstule
       *[page] Kontaktu lapa
    }

help-page = Atvērt kontaktu lapu

help-always = Atvērts visu diennakti.

help-open = Pašlaik atvērts līdz plkst. { $time }.

help-closed =
    { $when ->
        [today] Pašlaik slēgts. Atvērsim šodien plkst. { $time }.
        [tomorrow] Pašlaik slēgts. Atvērsim rīt plkst. { $time }.
        [weekday] Pašlaik slēgts. Atvēršana: { $weekday } plkst. { $time }.
       *[later] Pašlaik slēgts. Atvēršana: { $day } plkst. { $time }.
    }

help-hours = Pēc jūsu pulksteņa: { LIST($hours) }.

help-every-day = Katru dienu

help-languages = Valodas: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arābu
        [bg] bulgāru
        [cs] čehu
        [da] dāņu
        [de] vācu
        [el] grieķu
        [en] angļu
        [es] spāņu
        [et] igauņu
        [fi] somu
        [fr] franču
        [hr] horvātu
        [hu] ungāru
        [it] itāļu
        [ja] japāņu
        [ko] korejiešu
        [lt] lietuviešu
        [lv] latviešu
        [nb] norvēģu
        [nl] nīderlandiešu
        [pl] poļu
        [pt] portugāļu
        [ro] rumāņu
        [ru] krievu
        [sk] slovāku
        [sl] slovēņu
        [sv] zviedru
        [tr] turku
        [uk] ukraiņu
        [zh] ķīniešu
       *[other] { $tag }
    }

help-policy = Lasīt visus mūsu noteikumus

ask-title =
    { $topic ->
        [return] Atgriešana
        [cost] Cik maksā atgriešana
        [refund] Jūsu nauda atpakaļ
        [exchange] Apmaiņa
        [faulty] Ja precei ir defekts
        [guarantee] Garantija
        [damaged] Ja tā pienāk bojāta
        [wrong] Ja saņemat nepareizu preci
        [missing] Ja kaut kā trūkst
        [late] Ja tā kavējas
        [cancel] Pasūtījuma atcelšana
        [withdrawal] Jūsu likumīgās atteikuma tiesības
        [send] Kā to nosūtīt
        [condition] Kādā stāvoklī tai jābūt
        [contact] Kā mūs sasniegt
        [dispute] Ja nevaram vienoties
        [place] Kur varat doties
       *[guide] Palīdzība ar preci
    }

ask-empty = Lūdzu, vispirms uzrakstiet savu jautājumu.

ask-unsure = Neesam pārliecināti par pareizo atbildi. Jums var palīdzēt darbinieks.

ask-two = Jūsu jautājumam var derēt divas atbildes.

ask-about = Šī atbilde ir par: { $goods }.

ask-note = Tas attiecas uz preci, ko pasūtāt šodien. Vecākiem pasūtījumiem var būt citi noteikumi.

ask-source-rule = Mūsu noteikums “{ $rule }”

ask-source-policy = Mūsu noteikumi

ask-source-law = Likums: { $article }

ask-stop = un | vai | ja | ka | lai | bet | tad | es | man | mani | mans | mana | jūs | jums | jūsu | mēs | mums | tas | tā | to | šis | šī | šo | ir | bija | būs | nav | ar | no | uz | par | pie | kā | kas | ko | kad | kur | var | varu | gribu | lūdzu | sveiki | labdien | paldies | vēl | jau | arī | tikai

ask-return = atgrie* | +atgriešanas termiņ* | +atgriešanas laik* | +atgriešanas noteik* | sūtīt atpakaļ | nosūtīt atpakaļ | nosūtu atpakaļ | atdot atpakaļ | atdot veikal* | atnest atpakaļ | nest atpakaļ | +pārdomāju | +pārdomāt | +pārdomāš* | nepatīk | nepatika | negribu | nevajag | vairs nevajag | neder man
    | +cik ilgi var atgriez* | +cik ilgi atgriez* | +cik dienas | +cik dienu | +cik ilgs laiks | +līdz kuram datum* | +līdz kad* | +cik ilgā laikā | +vēl atgriez* | nodot atpakaļ | preces atgrie*

ask-cost = +atgriešanas maks* | +atgriešanas izmaks* | +atgriešanas cen* | +maksā atgrie* | +maksāt* atgrie* | +atgrie* maksā | +atgrie* maksa | +atgrie* maksas | +atgrie* bez maksas | +bez maksas atgrie* | +bezmaksas atgrie* | +atgrie* bezmaksas | +atgrie* par brīvu | +kas maksā | +kurš maksā | +kurš apmaks* | +kas apmaks* | +kam jāmaksā
    | +par manu naudu | +man jāmaksā | +cik maksā atgrie* | +cik maksā nosūt* | +sūtīš* atpakaļ maks* | +maksā sūt* atpakaļ | +pasta izdev* | +atpakaļsūt* | +ieturat | +ietur* | +atskait* | +apstrādes maks* | -bez maksas | -maksā | -maksa

ask-refund = +naudu atpakaļ | +nauda atpakaļ | +naudas atmaks* | +atmaks* | +atmaksāt* | +atmaksāj* | +atgriež naudu | +atgriez* naudu | +naudu atgriež | +naudas atgrie* | +kad naud* | +kad saņemšu naudu | +kad būs naud* | +kur naud* | +kur ir naud* | +mana nauda | +manu naudu | +naudu kontā | +naudu saņem* | +naudu kart* | +bankas kont* | +uz kontu | +kontā | +pārskait* | kredītkart* | +veikala kredīt* | +naudu uz

ask-exchange = +apmaiņ* | +apmain* | +samain* | +nomain* | +mainīt pret | +mainīt izmēr* | +mainīt uz | +preces maiņa | +maiņu pret | +citu izmēr* | +cits izmērs | +cita izmēra | +lielāk* izmēr* | +mazāk* izmēr* | +lielāku | +mazāku | +citu krāsu | +cita krāsa | +citā krāsā | neder izmēr* | izmērs neder | +par mazu | +par lielu | +par šauru | +par platu | +par īsu | par garu | neder

ask-faulty = defekt* | +defekt* | +nedarbojas | +vairs nedarbojas | +nestrādā | +vairs nestrādā | +pārstāja | +saplīsa | +sabojājās | +salūza | +salūzis | +salūzusi | +neslēdzas | +nevar ieslēgt | +neieslēdzas | +nelādējas | +neuzlādējas | +remont* | +salabo* | +labot | +labošan* | +sabojājies | +neatbilstīb* | +neatbilst apraks* | brāķ* | +brāķ* | +mirgo | +nesilst | +nesilda | +nesaldē | +neskan | +izbalē* | +uzkaras | +iestrēg* | +atlīmē* | noplīs* | ieplīs* | tek | +izjuk* | +tiesības defekt* | -saplīsis | -bojāt*

ask-guarantee = +garantij* | +garantijas remont*

ask-damaged = +pienāca bojāt* | +pienāca saplīs* | +pienāca salauz* | +saņēmu bojāt* | +saņēmu saplīs* | +atnāca bojāt* | +atnāca saplīs* | +bojāt* pienāc* | +bojāta prece | +bojātu preci | +bojāts | +bojāta | +bojātu | +saplēst* | +sasist* | +saplīsis pak* | +salauzt* | +ieplaisā* | +saplaisā* | +plais* | +skrāpē* | +saskrāpē* | +iespied* | +iebukt* | +saspiest* | +lausk* | +sadauzī* | +bojāts iepakoj* | +bojāta kast* | +bojāta pak* | +saplēsta kaste | +sabojāts ceļ* | +sabojāj* piegād* | +transportē*

ask-wrong = +nepareiz* prec* | +nepareiz* izmēr* saņē* | +nepareiz* krās* | +nepareiz* pak* | +nepareizo | +nepareiza | +nepareizu | +nepareizs | +ne to preci | +ne tā prece | +ne tas | +ne to atsūt* | +cita prece pienāc* | +citu preci saņē* | +citu preci atsūt* | +cits modelis | +citu modeli | +nav tas ko pasūt* | +nav tā ko pasūt* | +atnāca cits | +atnāca cita | +atsūtīja citu | +atsūtījāt citu | +saņēmu citu | +kaut ko citu | +pavisam citu | +nepasūtīju | +to es nepasūt* | +pasūtīju bet | +sveš* pasūt* | +sveša prece | +svešu preci | +sajauk* | +cita cilvēka

ask-missing = trūkst | +trūkst | +trūka | +trūkstoš* | +nav pak* | +nebija pak* | +nav kastē | +nebija kastē | +iztrūkst | +pietrūk* | +nav komplektā | +nebija komplektā | +nebija klāt | +nav pilns | +nav pilna | +nav skrūv* | +nepiln* | +tukša kaste | +tukša pak* | +tukšs sūtīj* | +pazud* | +pazuda | +pazudis | +pazudusi | +nozaudē* | +nozagt* | +nozag* | +saņēmu tikai | +tikai vienu | +tikai viens | +tikai viena | +tikai daļ* | +atnāca tikai | +nekad nepienāc* | +aizmirs* ielikt

ask-late = kavē* | +kavējas | +aizkavē* | +ievelk* | +kur ir mans | +kur mans pasūt* | +kur ir pasūt* | +kur pasūt* | +kur ir pak* | +kur paka | +kur paciņ* | +kur ir mana paciņ* | +kur sūtīj* | +kur ir sūtīj* | +nav pienāc* | +nav atnāc* | +vēl nav pien* | +vēl nav atn* | +vēl neesmu saņ* | +neesmu saņēm* | +joprojām gaid* | +joprojām nav | +vēl gaidu | gaidu | +kad pienāk* | +kad būs pasūt* | +kad atnāk* | +kad atbrauk* | +kad kurjer* | +nekust | +nekustas | +kad piegād* | +kad saņemšu pasūt* | +kad saņemšu prec* | +izsekot | +izsekoš* | +sekot sūtīj* | +sūtījuma num*

ask-cancel = +atcelt | +atcel* | +atcelšan* | +atcelt pasūt* | +anulē* | +anulēt pasūt* | +atteikt pasūt* | +atteikties no pasūt* | +pasūtīju kļūd* | +kļūdas pēc pasūt* | +nejauši pasūt* | +pasūtīju divreiz | +divreiz pasūt* | +dubult* pasūt* | +apturēt pasūt* | +pirms nosūt*

ask-withdrawal = +atteikum* | +atteikuma ties* | +atteikties no līg* | +atteikties no pirk* | +atkāpties no līg* | +atkāp* līgum* | +14 dien* | +14 dienas | +četrpadsmit dien* | +likumīg* ties* | +likumā | +pēc likuma | +patērētāj* ties* | +manas tiesības | +bez iemesla | +distances līg* | +atteikuma veidl*

ask-send = +atgriešanas uzlīm* | +uzlīm* | +etiķet* sūt* | +atgriešanas etiķ* | +atgriešanas kod* | +kā atgriez* | +kā var atgriez* | +kā es varu atgriez* | +kā nosūt* | +kā sūtīt | +kā noform* | +noformēt atgrie* | +noform* atgrie* | +atgriešanas kārt* | +atgriešanas process* | +atgriešanas soļ* | +sākt atgrie* | +pieteikt atgrie* | +atgriešanas veidl* | +veidlap* | +izdrukā* | +drukāt* | +printer* | +iepakot | +kā iepako* | +jāiepako | +iesaiņot | +jāiesaiņo | +ko likt pak* | +ielikt pak* | +ielikt pac* | +jāliek pac* | +jāliek pak* | +ielikt kast* | +kurjer* | +atbrauk* pakaļ | +savāk* | +čeks | +čeku | +čeka | +bez čeka | +pirkuma apliec* | +rēķins klāt

ask-condition = +atvērt* iepak* | +iepak* atvērt* | atvērts | +atvēru | +attaisīj* | +attaisīt* | +izpakoju | +izpakota | +izpakotu | +ir lietots | +ir lietota | +lietota prece | +lietotu preci | +lietoju | +izmantot* prec* | +nēsāta | +nēsātu | +nēsātas | +nēsāju | +uzvilk* | +uzvelk* | +valkā* | +mazgāta | +mazgāju | +izmazgā* | +pielaik* | +pamēģin* | +izmēģin* | +birk* | +bez birk* | +noņemt* birk* | +nogriez* birk* | +bez kastes | +bez iepakoj* | +oriģināl* iepak* | +oriģināl* kast* | +izmetu kast* | +izmetu iepak* | +iepak* izmest* | +kaste izmesta | +nav kastes | +nav iepakoj* | stāvokl* | plomb* | +salikt* prec* | +samontē* | -iepakoj* | -kaste

ask-contact = +kontakt* | +tālruņa num* | +telefona num* | +piezvan* | +zvanīt | +zvanu | tālrun* | telefon* | +epasta adres* | +e pasta adres* | +e pasts | epasts | email | +klientu apkalp* | +klientu atbal* | +klientu serv* | +dzīvs cilvēk* | +ar cilvēku | +ar darbinieku | +runāt | +parunāt | +čats | +čatā | +sarunāties | +darba laik* | +atvērts šodien | +cikos atver | +cikos | +strādājat | +sasniegt jūs | +kā jūs sasniegt | +sazināt* | +sazinā* | +rakstīt jums | +vai kāds ir

ask-dispute = +sūdz* | +sūdzīb* | +sūdzēt* | +ptac | +patērētāju tiesību aizs* | +strīds | +strīdu | +strīdus | +tiesā | +tiesu | +iesūdz* | jurist* | advokāt* | mediat* | +netaisnīg* | +nepiekrītu | +neesmu mierā | +noraidīj* | +noraidīt* | +atteicāt atgrie* | +atteicāties | +atteicāties atmaks* | +atteicās | +atteic* pieņemt

ask-place = veikalā | +uz veikalu | +atgrie* veikalā | +nodot veikalā | +fizisk* veikal* | jūsu veikal* | +klātienē | +filiāl* | +pakomāt* | +paku bod* | +nodošanas punkt* | +saņemšanas punkt* | +pasta noda* | +uz pastu | +kur atgriez* | +kur var atgriez* | +kur nodot | +kur nodot pac* | +kur nodot pak* | +kur var nodot | +kur nest | +kur sūtīt | +uz kurieni | +uz kādu adresi | +atgriešanas adres* | +kuru adresi | +tuvāk* | +tuvum* | +servisa centr* | +serviss kur | +kur serviss | +remontdarbn* | +kurā veikal*

ask-guide = +lietošanas pam* | +pamācīb* | +instrukcij* | +rokasgrāmat* | +montāžas instr* | +kā lietot | +kā izmantot | +kā salikt | +salikšan* | +montāž* | +kā uzstād* | +uzstādīš* | +iestatī* | +kā pieslēg* | +pieslēg* | +savieno* | +video* | +kā tīrīt | +tīrīt | +tīrīšan* | +kā mazgāt | +kopšan* | +kā kopt | +kā darbojas | +bluetooth* | +sapāro*

ask-other = +noliktavā | +ir pieejams | +pieejamīb* | +atlaižu kod* | +atlaides kod* | +kupon* | +promokod* | akcij* | +piegādes cena | +piegādes maksa | +cik maksā piegād* | +piegādes laik* | +cik ātri piegād* | +vai sūtāt uz | +uz ārzem* | +apmaksas veid* | +maksāt ar kart* | +nomaks* | +līzing* | +kādu izmēru | +kuru izmēru | +kurš izmērs | +izmēru tabul* | +mans konts | +manu profilu | +parol* | jaunumu vēst* | +vakanc* | karjer* | +darbs pie | +laikapst* | +rēķinu uz uzņ* | +dāvanu iesaiņ* | +materiāl* | +no kā taisīt* | +izmēri cm | +cenas garant* | +studentu atlai* | +futbol* | +recept* | +joks | +joku
    | +prezident* | bitcoin* | +tulko* | +nodokļu atmaks* | +atpakaļ lidoj* | +lojalitāt* | +mainīt adres* | +nomainīt adres* | +piegādes adres* | +atsauksm* | +ielogo* | +pieslēgties kont* | +bezmaksas piegād* | +eksprespieg*

ask-categories = clothing apparel fashion clothes = apģērbs / apģērb* / drēb* / kleit* / krekl* / blūz* / biks* / džins* / jaka / jaku / jakas / mēteli* / mētel* / džemper* / svārk*
    | shoes footwear = apavi / apav* / kurp* / zābak* / kedas / kedām / botas / sandal*
    | mattresses mattress = matrači / matrac* / matrač*
    | appliances = sadzīves tehnika / sadzīves tehnik* / ledusskap* / veļas mašīn* / veļasmašīn* / trauku mazg* / cepeškrāsn* / tējkann* / tosteri* / blenderi* / putekļsūc* / kafijas aparāt*
    | electronics = elektronika / elektronik* / austiņ* / viedtālr* / mobil* telef* / klēpjdator* / portatīv* dator* / planšet* / televizor* / kamera / kameru / kameras / skaļrun*
    | furniture = mēbeles / mēbel* / dīvān* / krēsl* / galds / galdu / galda / rakstāmgald* / skapi* / skapj* / plaukt*
    | books = grāmatas / grāmat* / romān*
    | toys = rotaļlietas / rotaļliet* / rotaļ* / puzl*
    | jewellery jewelry = rotaslietas / rotasliet* / rotas / kaklarot* / aproc* / gredzen*
    | cosmetics beauty = kosmētika / kosmētik* / smarža* / smaržu / krēms / krēmu / krēma / losjon*

ask-goods = custom_made = pēc pasūtījuma izgatavotas preces / gravē* / personalizē* / individuāl* izgat* / pēc pasūtījuma izg* / pēc mēra / ar vārdu
    | perishable = svaigas preces / zied* / pušķ* / pārtik* / ēdien* / augļ* / siers / sieru / ātrbojīg*
    | sealed_hygiene = higiēnas preces / apakšveļ* / apakšbiks* / peldkostīm* / bikini* / auskar* / zobu birst* / lūpu krās* / skropstu tuš*
    | sealed_media = aizzīmogotas filmas, mūzika un spēles / dvd* / cd / cdi / vinil* / skaņuplat* / videospēl*
    | digital = digitālas preces / lejupielād* / egrāmat* / e grāmat* / licences atslēg* / licenc*
    | newspaper = avīzes un žurnāli / avīz* / laikrakst* / žurnāl*
    | gift_card = dāvanu kartes / dāvanu kart*
    | final_sale = izpārdošanas preces / izpārdoš* / likvidācij*
    | used = lietotas preces / lietota prece / lietotu preci / second hand / atjaunot*
