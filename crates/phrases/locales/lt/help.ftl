help-title = Pagalba ir kontaktai

ask-label = Jūsų klausimas

ask-hint = Rašykite savais žodžiais. Atsakymas – iš mūsų taisyklių, iškart čia.

ask-button = Rasti atsakymą

ask-answer = Atsakymas

ask-person = Paklausti darbuotojo

help-person = Pokalbis su darbuotoju

help-person-lead = Pasirinkite, kas jums tinka. Visas laikas – jūsų laiku.

help-kind =
    { $kind ->
        [email] El. paštas
        [phone] Telefonas
        [post] Laiškas
       *[page] Kontaktai
    }

help-page = Atverti kontaktų puslapį

help-always = Dirbame visą parą.

help-open = Dabar atidaryta, iki { $time }.

help-closed =
    { $when ->
        [today] Dabar uždaryta. Atsidarys šiandien { $time }.
        [tomorrow] Dabar uždaryta. Atsidarys rytoj { $time }.
        [weekday] Dabar uždaryta. Atsidarys: { $weekday } { $time }.
       *[later] Dabar uždaryta. Atsidarys: { $day } { $time }.
    }

help-hours = Jūsų laiku: { LIST($hours) }.

help-every-day = Kasdien

help-languages = Kalbos: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabų
        [bg] bulgarų
        [cs] čekų
        [da] danų
        [de] vokiečių
        [el] graikų
        [en] anglų
        [es] ispanų
        [et] estų
        [fi] suomių
        [fr] prancūzų
        [hr] kroatų
        [hu] vengrų
        [it] italų
        [ja] japonų
        [ko] korėjiečių
        [lt] lietuvių
        [lv] latvių
        [nb] norvegų
        [nl] nyderlandų
        [pl] lenkų
        [pt] portugalų
        [ro] rumunų
        [ru] rusų
        [sk] slovakų
        [sl] slovėnų
        [sv] švedų
        [tr] turkų
        [uk] ukrainiečių
        [zh] kinų
       *[other] { $tag }
    }

help-policy = Skaityti visas mūsų taisykles

ask-title =
    { $topic ->
        [return] Grąžinimas
        [cost] Kiek kainuoja grąžinimas
        [refund] Jūsų pinigai atgal
        [exchange] Keitimas
        [faulty] Jei prekė su defektu
        [guarantee] Garantija
        [damaged] Jei prekė atkeliavo pažeista
        [wrong] Jei gavote ne tą prekę
        [missing] Jei kažko trūksta
        [late] Jei vėluoja pristatymas
        [cancel] Užsakymo atšaukimas
        [withdrawal] Jūsų teisė atsisakyti sutarties
        [send] Kaip siųsti atgal
        [condition] Kokios būklės turi būti prekė
        [contact] Kaip mus pasiekti
        [dispute] Jei nesusitarsime
        [place] Kur galite kreiptis
       *[guide] Pagalba dėl prekės
    }

ask-empty = Pirma parašykite klausimą.

ask-unsure = Nesame tikri, kuris atsakymas teisingas. Jums padės darbuotojas.

ask-two = Jūsų klausimui gali tikti du atsakymai.

ask-about = Atsakymo tema: { $goods }.

ask-note = Tai galioja prekei, kurią užsakote šiandien. Ankstesniems užsakymams taisyklės gali būti kitos.

ask-source-rule = Mūsų taisyklė „{ $rule }“

ask-source-policy = Mūsų taisyklės

ask-source-law = Įstatymas: { $article }

ask-stop = ir | ar | o | bet | yra | buvo | bus | aš | man | mane | mano | jūs | jus | jums | jūsų | jis | ji | jo | jos | tai | tas | ta | šis | ši | šią | į | iš | su | be | už | nuo | iki | per | prie | po | pas | dėl | apie | kad | jei | jeigu | kaip | kas | ką | kada | kur | kuris | kuri | kiek | galiu | galima | gali | galėčiau | noriu | norėčiau | reikia | turiu | prašau | labas | sveiki | laba | diena | dar | jau

ask-return = grąžin* | +atiduoti atgal | *siųsti atgal | +iki kada *siųsti | +priim* atgal | +grąžinti prekę | +apsigalvoj* | +persigalvoj* | +nepatiko | nepatinka | +netiko | netinka | nebereikia | +nebenoriu | +per kiek grąžin*
    | kiek dienų grąžin* | +kiek laiko grąžin* | +kiek turiu laiko | +iki kada grąžin* | +grąžinimo termin* | +termin* grąžin* | +grąžinimo sąlyg* | +grąžinimo taisykl* | +teisė grąžinti | +per 14 dienų grąžin* | +ar dar grąžin*

ask-cost = +grąžinimo kaina | +grąžinimo išlaid* | +grąžinimo mokes* | +grąžinimas kainuoja | +kainuoja grąžin* | +kiek kainuoja grąžin* | +kiek kainuos grąžin* | +kas moka | +kas apmoka | +kas sumoka | +moka už grąžin* | +mokėti už grąžin* | +nemokam* grąžin* | +grąžin* nemokam* | +siuntimo atgal kaina | +siuntim* atgal kain* | +kainuoja *siųsti | +kainuoja *siųsti atgal | +mokest* už grąžin* | *mokėti už siuntim* | +pašto išlaid* | +pašto mokes* | +kieno sąskaita | mokes* | +išskaičiuo* | +atskaito* | -nemokam* | -kainuoja | -moka

ask-refund = +pinigų grąžin* | +grąžin* pinig* | +per kiek pinig* | +kiek grąžin* pinig* | +pinigai atgal | +pinigus atgal | +atgausiu pinig* | +atgauti pinig* | +kada pinigai | +kada grąžinsite pinig* | +kur mano pinigai | +mano pinigai | +mano pinigus | pinigai | pinigus | pinigų | +į sąskaitą | +į kortelę | +ant kortelės | +perves* pinig* | +pervedim* | +kompensacij* | +parduotuvės kredit* | +kompensuo* | +sugrąžin* sum*

ask-exchange = +keitim* | +keisti prek* | +pakeist* | +pasikeist* | +pakeisit* | +iškeisti | +apkeisti | didesn* | mažesn* | +kitą dydį | +kitas dydis | +kito dydžio | +didesn* dyd* | +mažesn* dyd* | +kitą spalvą | +kita spalva | +kitos spalvos | +netiko dydis | +netinka dydis | netinka dydis | per maž* | per didel* | per ankšt* | per siaur* | per trump* | per ilg* | +spaudžia

ask-faulty = +neveikia | +nebeveikia | +nustojo veikti | sugedo | sugedus* | gedim* | defekt* | +brokas | +brokuot* | +broką | +nekokybišk* | +nekokybė | +*sijungia | +*sikrauna | +nekrauna | iširo | atsiklijav* | sulūžo | sulūž* naudojant | lūžo | suplyšo | plyšo | +praleidžia vandenį | +teka | +taisy* | +pataisy* | +remont* | +sutaisy* | +trūkumas prekės | +prekės trūkum* | +netinkamos kokybės | sugadint* | neveikiant*

ask-guarantee = +garantij* | +garantin*

ask-damaged = +atkeliavo pažeist* | +atėjo pažeist* | +gavau pažeist* | +atkeliavo sulūž* | +atėjo sulūž* | +gavau sulūž* | +atkeliavo sudaužyt* | +atėjo sudaužyt* | +gavau sudaužyt* | +atkeliavo sudužus* | +atėjo sudužus* | +gavau sudužus* | +atvežė sulūž* | +atvežė sudaužyt* | +atvežė pažeist* | +pažeist* siunt* | +siunta pažeist* | +pažeist* pakuot* | +pažeista dėžė | +sugadint* siunčiant | +sugadint* pristatant | +pažeist* | +pažeidim* | +apgadint* | sudužo | sudužus* | sudaužyt* | +įskil* | +įtrūk* | subraižyt* | +įbrėžim* | +įlenkt* | suglamžyt*

ask-wrong = +ne ta prekė | +ne tą prekę | +ne tas dydis | +ne tą dydį | +ne ta spalva | +ne tą spalvą | +ne tos spalvos | +ne to dydžio | +ne tas daiktas | +ne tą daiktą | +ne tą siuntą | +ne mano užsakymas | +ne mano siunta | +atsiuntė ne | +atsiuntėte ne | +gavau ne | +atėjo ne ta | +atėjo ne tas | +atkeliavo ne | +gavau kit* prek* | +atsiuntė kit* | +atsiuntėte kit* | +gavau kažką kito | +supainio* | +sumaišė prek* | +sumaišė užsakym* | +užsakiau o gavau | +užsakiau o atsiunt* | +užsakiau bet gavau | +užsakiau bet atsiunt* | +neužsakiau | +svetim* užsakym* | +svetim* siunt* | +klaiding* prek*

ask-missing = trūksta | trūko | +nebuvo dėžėje | +nėra dėžėje | +nebuvo siuntoje | +nėra siuntoje | +ne visos dalys | +ne visas užsakymas | +gavau tik | +atėjo tik | +tik dalis užsakymo | +dalis užsakymo | +dalį užsakymo | nepilnas | nepilną | +tušči* | +dingo siunta | +siunta dingo | +pamesta siunta | +siunta pamesta | +pametė siuntą | +prapuolė | pavog* | +neįdėjo | +neįdėjote | +pamiršo įdėti

ask-late = +vėluo* | +vėlav* | +kur mano užsakymas | +kur mano siunta | +kur siunta | +kur užsakymas | +kur mano prekė | +kada atkeliaus | +kada ateis | kada gausiu | +kada gausiu siunt* | +kada gausiu užsak* | +kada pristaty* | +kada atveš | +neatkeliavo | +neatėjo | +dar negavau | +vis dar negavau | +negavau siuntos | +negavau užsakymo | +nepristat* | +vis dar laukiu | +laukiu siuntos | +laukiu užsakymo | +siuntos sekim* | +sekti siuntą | +užsakymo būsena | +pristatymo būsena | +ilgai neateina | +neateina

ask-cancel = +atšauk* | +anuliuo* | +nutraukti užsakymą | +užsakiau per klaidą | +per klaidą užsak* | +netyčia užsak* | +užsakiau netyčia | +užsakiau du kartus | +du kartus užsak* | +dukart užsak* | +panaikinti užsakymą | +prieš išsiunčiant

ask-withdrawal = +atsisakyti pirkinio | +atsisakyti sutarties | +sutarties atsisakym* | +atsisakym* sutart* | +teisė atsisakyti | +teisę atsisakyti | +atsisakyti prekės | +atsisakymo form* | +atsisakau | +nutraukti sutartį | +sutarties nutraukim* | +pagal įstatymą | +įstatym* teis* | +teis* įstatym* | +mano teisės | +vartotojo teis* | +vartotojų teis* | +14 dienų teis* | 14 dienų | -keturiolika dienų

ask-send = +kaip grąžinti | +kaip galiu grąžinti | +kaip siųsti atgal | +kaip išsiųsti atgal | +kaip vyksta grąžin* | +kaip įforminti grąžin* | +grąžinimo eiga | +grąžinimo procesas | +grąžinimo tvarka | +grąžinimo form* | +grąžinimo lipduk* | +lipduk* | +siuntos etiket* | +spausdin* | spausdintuv* | +kurjer* | +paimsite | +atvažiuosite paimti | +ką įdėti | +įdėti į siuntą | +supakuoti | +pakuoti | +kvitas | +kvitą | +be kvito | +čekis | +čekį | +be čekio | +pamečiau čekį | +pamečiau kvitą | +sąskaitą faktūrą įdėti | +pirkimo įrodym* | +registruoti grąžinimą | +kokiu paštu

ask-condition = +atidaryt* | +atidariau | +atplėš* | +išpakuot* | +išpakavau | +nešiot* | +nešiojau | +dėvėt* | +dėvėjau | +naudot* | +naudojau | +išbandž* | +matavausi | +matuot* | +skalbt* | +išskalb* | +etiket* nuim* | +be etiket* | +nukirpau etiket* | +nuplėšiau etiket* | +be dėžės | +neturiu dėžės | +be pakuotės | +neturiu pakuotės | +originali* pakuot* | +originali* dėž* | +išmečiau dėžę | +išmečiau pakuotę | būklė | būklės | +plomb* | surinkt* | -pakuot* | -dėž*

ask-contact = +kontakt* | +telefono numer* | telefon* | +paskambinti | +skambinti | +susisiekti | +susisiekt | +el pašto adres* | +el pašt* | email | mail | +klientų aptarnav* | +pagalbos tarnyb* | +konsultant* | +kalbėti su | +pakalbėti su | +gyvu žmogumi | +su žmogumi | +darbuotoj* | +pokalb* su | +chat | +darbo laik* | +darbo valand* | +iki kelių dirbate | +ar dirbate | +dirbate šiandien | +parašyti jums | +prisiskambinti

ask-dispute = +skund* | +skųst* | +pasiskųs* | +pretenzij* | ginč* | teism* | +į teismą | advokat* | teisinink* | +vvtat | +vartotojų teisių tarnyb* | +vartotojų teisių apsaug* | arbitraž* | +mediacij* | nesąžining* | +nesutinku | +atsisakėte grąžinti | +atsisako grąžinti | +atmetėte | +atmestas prašymas | +atsisako priimti | +nepriimate

ask-place = +parduotuvėje grąžin* | +grąžinti parduotuv* | +grąžinti į parduotuv* | +į parduotuvę | +fizin* parduotuv* | +jūsų parduotuv* | +turite parduotuv* | +parduotuvės adres* | +kur grąžinti | +kur galiu grąžinti | +kur siųsti | +kur išsiųsti | +kur atiduoti | +kur palikti | +kur nunešti | +kur kreiptis | +kur pristatyti atgal | +artimiaus* | +paštomat* | +atsiėmimo punkt* | +siuntų punkt* | +grąžinimo adres* | +kokiu adresu | servisas | +servis* adres* | +į servisą | taisykl* adres* | +salone | filial* | +atvykti

ask-guide = +instrukcij* | +naudojimo instrukcij* | +naudotojo vadov* | vadovas | +kaip naudoti | +kaip naudotis | +kaip surinkti | surinkim* | montav* | +kaip sumontuoti | +kaip nustatyti | nustatym* | +kaip įdiegti | diegim* | +kaip prijungti | +kaip įjungti | +kaip susieti | video | +vaizdo įraš* | +kaip skalbti | +kaip valyti | +kaip prižiūrėti | +priežiūr* | prijungti | susieti

ask-other = +ar turite sandėlyje | +sandėlyje | +ar yra prekyboje | likut* | nuolaid* | +nuolaidos kod* | kupon* | akcij* | +pristatymo kaina | +pristatymo mokestis | +kiek kainuoja pristaty* | +nemokamas pristatymas | +pristatymo laikas | +pristatymo terminas | +ar pristatote | +pristatote į | +siunčiate į | +mokėjimo būd* | +mokėti kortele | +apmokėti kortele | +išsimokėtinai | +koks dydis | +kokį dydį | +dydžių lentel* | +mano paskyra | +prie paskyros | slaptažod* | prisijung* | naujienlaišk* | +darbo pasiūlym* | +ieškote darbuotoj* | karjer* | orai | +sąskaita faktūra įmonei | +dovanų pakav* | +iš ko pagaminta | medžiag* | matmen* | +radau pigiau
    | studentams | didmen* | futbol* | krepšin* | recept* | anekdot* | prezident* | bitkoin* | bitcoin* | išversk* | +mokesčių grąžinim* | +gpm grąžinim* | +bilietas atgal | +lojalumo | +pakeisti adresą | +pristatymo adres* | atsiliepim* | registracij* | +greitas pristatymas

ask-categories = clothing apparel fashion clothes = drabužiai / drabuž* / suknel* / marškin* / keln* / džins* / striuk* / palt* / megztin* / sijon*
    | shoes footwear = batai / bat* / avalyn* / sportbač* / kedai / kedus / basut*
    | mattresses mattress = čiužiniai / čiužin*
    | appliances = buitinė technika / šaldytuv* / skalbimo mašin* / skalbykl* / indaplov* / orkait* / virdul* / skrudintuv* / trintuv* / siurbl* / kavos aparat*
    | electronics = elektronika / ausin* / išman* telefon* / mobil* telefon* / nešiojam* kompiuter* / planšet* / televizor* / fotoaparat* / kamer* / kolonėl*
    | furniture = baldai / bald* / sofa / sofos / sofą / kėd* / stalas / stalo / stalą / fotel* / spint* / lentyn*
    | books = knygos / knyg* / roman*
    | toys = žaislai / žaisl* / dėlion*
    | jewellery jewelry = papuošalai / papuošal* / grandinėl* / apyrank* / žied*
    | cosmetics beauty = kosmetika / kosmetik* / kvepal* / krem*

ask-goods = custom_made = pagal užsakymą pagamintos prekės / graviruot* / graviravim* / personalizuot* / pagal užsakymą / pagal matmenis / su vardu
    | perishable = šviežios prekės / gėl* / maist* / puokšt* / vais* / sūr* / greitai gendan*
    | sealed_hygiene = higienos prekės / apatin* / kelnait* / maudymosi / bikini / auskar* / dantų šepet* / lūpdaž* / blakstienų tuš*
    | sealed_media = užplombuoti filmai, muzika ir žaidimai / dvd* / cd / kompaktin* plokštel* / vinil* / vaizdo žaidim*
    | digital = skaitmeninis turinys / atsisiunt* / el knyg* / elektronin* knyg* / licencij* rakt*
    | newspaper = laikraščiai ir žurnalai / laikrašt* / žurnal*
    | gift_card = dovanų kortelės / dovanų kortel* / dovanų kupon* / dovanų ček*
    | final_sale = prekės be grąžinimo / išpardav*
    | used = naudotos prekės / naudota prekė / naudotą prekę / dėvėt* drabuž* / atnaujint* / second hand
