help-title = Segítség és kapcsolat

ask-label = Kérdése

ask-hint = Írja le a saját szavaival. A választ a szabályainkból adjuk, rögtön itt.

ask-button = Válasz keresése

ask-answer = Válasz

ask-person = Kérdezze munkatársunkat

help-person = Beszéljen egy munkatárssal

help-person-lead = Válassza, ami Önnek megfelel. Minden időpont az Ön helyi ideje.

help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefon
        [post] Levél
       *[page] Kapcsolati oldal
    }

help-page = Kapcsolati oldal megnyitása

help-always = Éjjel-nappal elérhető.

help-open = Most nyitva, eddig: { $time }.

help-closed =
    { $when ->
        [today] Most zárva. Nyitás: ma, { $time }.
        [tomorrow] Most zárva. Nyitás: holnap, { $time }.
        [weekday] Most zárva. Nyitás: { $weekday }, { $time }.
       *[later] Most zárva. Nyitás: { $day }, { $time }.
    }

help-hours = Az Ön ideje szerint: { LIST($hours) }.

help-every-day = Minden nap

help-languages = Nyelvek: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arab
        [bg] bolgár
        [cs] cseh
        [da] dán
        [de] német
        [el] görög
        [en] angol
        [es] spanyol
        [et] észt
        [fi] finn
        [fr] francia
        [hr] horvát
        [hu] magyar
        [it] olasz
        [ja] japán
        [ko] koreai
        [lt] litván
        [lv] lett
        [nb] norvég
        [nl] holland
        [pl] lengyel
        [pt] portugál
        [ro] román
        [ru] orosz
        [sk] szlovák
        [sl] szlovén
        [sv] svéd
        [tr] török
        [uk] ukrán
        [zh] kínai
       *[other] { $tag }
    }

help-policy = Minden szabályunk

ask-title =
    { $topic ->
        [return] Visszaküldés
        [cost] Mennyibe kerül a visszaküldés
        [refund] Visszatérítés
        [exchange] Csere
        [faulty] Ha hibás
        [guarantee] Garancia
        [damaged] Ha sérülten érkezik
        [wrong] Ha más terméket kap
        [missing] Ha valami hiányzik
        [late] Ha késik
        [cancel] Rendelés lemondása
        [withdrawal] Az Ön elállási joga
        [send] Így küldheti vissza
        [condition] Milyen állapotban legyen
        [contact] Így érhet el minket
        [dispute] Ha nem tudunk megegyezni
        [place] Hová mehet
       *[guide] Segítség a termékhez
    }

ask-empty = Kérjük, előbb írja be a kérdését.

ask-unsure = Nem vagyunk biztosak a helyes válaszban. Munkatársunk segít Önnek.

ask-two = Két válasz is illhet a kérdésére.

ask-about = Ez a válasz erről szól: { $goods }.

ask-note = Ez a ma rendelt termékekre érvényes. Régebbi rendelésekre más szabályok vonatkozhatnak.

ask-source-rule = Szabályunk: „{ $rule }”

ask-source-policy = Szabályaink

ask-source-law = Törvény: { $article }

ask-stop = a | az | egy | és | is | hogy | ha | van | vagyok | volt | lesz | nem | ne | meg | el | ki | be | én | ez | ezt | azt | mi | mit | hogyan | hogy | lehet | szeretnék | szeretném | kell | kérem | kérek | jó | napot | szia | üdv | köszönöm | csak | még | már | de | vagy | majd | most | önök | önöknek

ask-return = visszaküld* | visszavisz* | vissza küld* | vissza vin* | visszavin* | visszaad* | vissza ad* | visszavesz* | visszavehet* | visszavenn* | visszavét* | vissza lehet vin* | +visszaküldési idő* | +visszaküldési határ* | +meggondol* | +meddig hoz* | +hozhat* vissza | +vissza lehet küldeni | +vásárlástól számít* | +mennyi idő* visszaküld* | +meddig küld* vissza | +meddig visszaküld* | +meddig vihet* vissza
    | +hány nap* van | +hány napom | +mennyi időm van | +határidő* | nem kell | nem tetszik | nem tetszett | +mégsem kell | +mégsem tetsz* | +nem vált be | mégse kell | visszárú* | nem szeretném megtartani | küldhetem vissza | küldeném vissza | visszaváltan* | visszavált*

ask-cost = +visszaküld* költség* | +visszaküld* díj* | +visszaküld* ár* | +visszaküld* ingyen* | +ingyen* visszaküld* | +ingyen* küld* vissza | +mennyibe kerül visszak* | +mennyi visszaküld* | +ki fizeti | +ki fizet | +ki állja | +nekem kell fizet* | +visszaküld* fizet* | +fizet* visszaküld*
    | +postaköltség* | +futár* díj* visszak* | +futár* költség* | +állják futár* | +kezelési díj* | +levonnak | +levontak | +levonják | +levontok | +levonás* | -ingyen* | -költség* | -díj* | +mennyibe kerül küld* vissza | +visszavételi díj* | +visszaküld* kerül | visszafuvar*

ask-refund = +visszatérít* | +nem kaptam meg pénz* | +pénz* nem kaptam | +visszatérít* mikor | +visszatérít* érkez* | +nem érkez* visszatérít* | +pénzvisszafiz* | +visszafizet* | +pénzem* | +pénzt vissza | +vissza pénz* | +visszakap* pénz* | +pénz* visszakap* | +mikor kapom vissza | +mikor kapom meg pénz* | +visszautalás* | +visszautalt* | +visszautaln* | +visszautalj* | +utalják vissza | +utalják pénz* | +jóváír* | +pénz vissza | +pénz* érkez* | +hol a pénz* | +bankszámla* | bankkárty* | +számlámra | +kártyára kap* | +készpénz* kap* | +pénz* mikor

ask-exchange = +cserél* | +csere | +cserét | +cserére | +kicserél* | +becserél* | +másik méret* | +más méret* | +nagyobb méret* | +kisebb méret* | +eggyel nagyobb* | +eggyel kisebb* | +kisebbet | +nagyobbat | +nagyobbra | +kisebbre | +másik modell* | +más modellre | +másik szín* | +más szín* | +nem jó a méret* | nem jó rám | +túl kicsi | kicsi cipő* | szűk cipő* | kicsi lett | nagy lett | +túl nagy | +túl szűk | +túl bő | túl rövid | túl hosszú | +kicsi rám | +nagy rám | +rossz méret* rendel*

ask-faulty = hibás | +hibás* | hiba | hibát | meghibás* | +nem működ* | +nem műkszik | +elromlott | +elromlik | +tönkrement | +tönkre ment | +nem kapcsol* | +nem indul* | +nem tölt | +nem töltőd* | javít* | +megjavít* | +megjavíttat* | +szervizel* | +szavatosság* | +kellékszavatos* | +leszakadt | +lejött | +nem melegít | +nem fűt | +nem hűt | +nem szól | +beragadt | +villog | +levált | +elhasad* | +kifakul* | +zárlat* | leállt | szakad* | elszakadt | ereszt | folyik | kilyukad* | szétes* | -eltört | -törött | -rossz

ask-guarantee = +garanci* | +garanciális javít* | +jótállás* | +jótáll*

ask-damaged = +sérült* | +sérülten | +törött* | +törötten | +összetör* | +eltört | +eltörve | +törve | +szállítás közben | +szállítási sérül* | +szállítási kár* | +karcos* | +karcol* | +megkarcol* | +horpad* | +behorpad* | +repedt | +megreped* | +szétszakadt csomag* | +kibontott csomag* | felbontva érk* | +törötten érk* | +hibásan érk* | +rosszul érk* | +benyomód*

ask-wrong = +rossz termék* | +rossz árut | +rossz csomag* | +rossz szín* | +más szín* küld* | +más szín* kap* | +más szín* jött | +rossz méret* küld* | +rossz méret* kap* | +téves | +téveset | +tévesen | +más termék* | +másik termék* kap* | +felcserél* | +összecserél* | +összekever* | +nem megfelelő | +mást kaptam | +mást küldt* | +mást kapt* | +nem ezt rendel* | +nem azt kap* | +nem azt küld* | +nem amit rendel* | +rendeltem de | helyette | +valaki más* | +más csomagj* | +nem egyezik | +elcserélt*

ask-missing = hiányz* | +hiányzik | +hiányos* | +nincs benne | +nem volt benne | +nincs csomagban | +nem volt csomagban | +kimaradt | +elveszett | +elvesz* csomag* | +csomag* elvesz* | +üres doboz* | +üres csomag* | +ellopt* | +csak egy részét | +csak részben | +csak az egyik* | +csak egy érkez* | +csak egy jött | +csak egyet | +kevesebb | +kevesebbet | +soha nem érkez* | +kifelejt* | +lefelejt*

ask-late = késik | +késés | +késéssel | +késik | +hol van csomagom | +hol csomagom | +hol van csomag | +hol rendelés* | +hol van rendelés* | +hol jár* | +nem érkez* | +nem jött meg | +még nem jött | +nem kaptam meg | +még mindig nem | +mikorra | +mikor ér | +csúszik | +mikor jön | +mikor érkez* | +mikor kapom meg | +mikor szállít* | várok | várom | nyomkövet* | +csomagkövet* | +követ* csomag* | +csomag* követ* | +késésben

ask-cancel = +lemond* | +le mondani | +mondanám le | +lemondan* | +lemondás* | +törölni rendelés* | +rendelés* töröl* | +meggondol* töröl* | +töröljék | +töröl* rendelés* | +rendelés* lemond* | +rendelés* visszavon* | +visszavon* rendelés* | +visszamond* | +visszavonni | +visszavonnám | +megrendelés* visszavon* | +megrendelés* töröl* | +sztorn* | +storn* | +véletlenül rendel* | +tévedésből rendel* | +kétszer rendel* | +dupl* rendel* | +rendelés* leállít* | +mégsem kérem

ask-withdrawal = +eláll* | +állhat* el | +állok el | +állnék el | +el állni | +elállás* | +elállási* | +elállni | +14 nap* | +14 napos | +törvény* jog* | +fogyasztó* jog* | +jogaim | +vásárlói jog* | +indoklás nélkül | +indokolás nélkül | tizennégy nap* | +felmond* szerződés* | +távollevők*

ask-send = +visszaküldési címk* | +visszaküldő címk* | címke | címkét | +hogy* küld* vissza | +hogy* visszaküld* | +hogyan küld* | +hogyan visszaküld* | +hogyan tudom visszaküld* | +hogy tudom visszaküld* | +visszaküld* mene* | +visszaküld* lép* | +visszaküld* indít* | +visszaküld* folyamat* | +visszáru* űrlap* | +visszaküldési űrlap* | +visszaküldési nyomt* | nyomtat* | +nyomtató* | +csomagolni | +csomagoljam | +becsomag* | +mit tegyek csomag* | +tegyek bele | +csomagba ten* | +mit tegyek | +mellékel* | +futár* | +elszállít* | +jönnek érte | +elviszik | +elviszi | +blokk* | +nyugta | +nyugtát | +számla kell | +számlát mell* | +feladni | +hogy* adjam fel

ask-condition = +kibont* | +felbont* | +bontott | +bontatlan* | +kinyit* | +hordt* | +viselt* | +felprób* | +kiprób* | +használt | +használtam | +használtuk | +kimos* | +mosott | +címk* nélk* | +levágt* címk* | +levett* címk* | +doboz nélk* | +csomagolás nélk* | +eredeti csomag* | +eredeti doboz* | +kidobt* | +eldobt* | +nincs meg doboz* | állapot* | +plomb* | +összeszereltem | +összeszerelve | -csomagolás* | -doboz*

ask-contact = +kapcsolat* | +elérhetőség* | +telefonszám* | +hívhat* | +felhív* | +fel hívni | +hívjanak | +visszahív* | telefon* | +email cím* | +e mail cím* | email* | +ügyfélszolgál* | +vevőszolgál* | +munkatárs* | +élő ember* | +emberrel | +beszél* | +beszélhet* | +chat* | +nyitvatart* | +nyitva | +mikor vannak nyitva | +elérem önöket | +elérni | hol érhetem el | +írjak önök* | +van ott valaki

ask-dispute = +panasz* | +panaszt | +békélte* | +fogyasztóvéd* | ügyvéd* | bíróság* | +perel* | jogvita* | vita | vitáz* | +igazságtal* | +nem ért* egyet | +elutasít* | +visszautasít* | +nem fogadt* el | közvetít* | +reklamá*

ask-place = +üzletben | +boltban | +üzletbe | +boltba | +üzletetek* | +üzletük* | +személyesen | +hová küld* | +hova küld* | +hova vig* | +hová vig* | +hol adhat* le | +hol ad* le | +hol vihet* vissza | +hol lehet vissza* | +leadni | +leadópont* | +csomagpont* | +csomagautomat* | +átvételi pont* | +automatá* | +legközelebbi | közel* | +szerviz hol | +hol szerviz* | +melyik üzlet* | +milyen címre | +melyik címre | +visszaküldési cím | szerviz

ask-guide = +használati útm* | +használati utas* | +útmutató* | kézikönyv* | +leírás* hogy* | +hogyan használ* | +hogy kell használ* | +hogyan kell használ* | +összeszerel* | +hogy* szerel* | +beállít* | +telepít* | +beüzem* | +hogyan műkö* | videó* | +hogyan tisztít* | +tisztít* | +hogyan mos* | +hogy kell mos* | +kezelési útm* | +csatlakoztat* | +párosít* | +összeköt*

ask-other = +raktáron | készlet* | +kedvezménykód* | +kupon* | +promóci* | akció* | +szállítási díj* | +szállítási költség* | +szállítási idő* | +milyen szín* | +diákkedvezmény* | +mennyi a szállítás | +szállítanak | +fizetési mód* | +fizethetek | +utánvét* | +kártyával fizet* | +milyen méret* | +mérettáblázat* | +melyik méret* | +fiókom | jelszó* | hírlevél* | állás | karrier* | +dolgozni önök* | időjárás | +áfás számla | +díszcsomagol* | +miből készült | +anyaga | anyag | +mekkora méret* | +árgarancia | diákkedvez* | foci* | recept* | vicc*
    | miniszterelnök* | bitcoin* | fordít* | +adó visszatér* | +adóvisszat* | visszaút | hűség* | +cím módosít* | +címet módosít* | +szállítási cím* | értékelés* | bejelentkez* | belép* | +ingyenes szállítás | expressz*

ask-categories = clothing apparel fashion clothes = ruházat / ruha / ruhá* / ing / inge* / póló* / nadrág* / farmer* / kabát* / dzseki* / pulóver* / szoknya / szoknyá*
    | shoes footwear = cipők / cipő* / csizma / csizmá* / edzőcip* / tornacip* / szandál*
    | mattresses mattress = matracok / matrac*
    | appliances = háztartási gépek / háztartási gép* / hűtő* / mosógép* / mosogatógép* / sütő* / vízforral* / kenyérpir* / turmix* / porszívó* / kávéfőző*
    | electronics = elektronika / elektronik* / fülhallgat* / fejhallgat* / telefonom / okostelef* / mobil* / laptop* / tablet* / tévé* / televízió* / kamera / kamerá* / hangszór*
    | furniture = bútorok / bútor* / kanapé* / szék / széke* / asztal* / íróasztal* / szekrény* / könyvespolc* / polc*
    | books = könyvek / könyv* / regény*
    | toys = játékok / játék / játéko* / kirakó*
    | jewellery jewelry = ékszerek / ékszer* / nyaklánc* / karkötő* / gyűrű*
    | cosmetics beauty = kozmetikumok / kozmetik* / parfüm* / krém*

ask-goods = custom_made = egyedi termékek / gravíroz* / egyedi* / névre szól* / méretre kész* / méretre szab* / feliratoz* / monogram*
    | perishable = friss áruk / virág* / csokor / csokrot / élelmiszer* / étel* / gyümölcs* / sajt* / romlandó*
    | sealed_hygiene = higiéniai termékek / fehérnemű* / alsónadrág* / bugyi* / fürdőruh* / bikini* / fülbevaló* / fogkef* / rúzs* / szempillaspir*
    | sealed_media = lezárt filmek, zenék és játékok / dvd* / cd / cdt / bakelit* / hanglemez* / videojáték*
    | digital = digitális termékek / letölt* / ebook* / e könyv* / ekönyv* / licenc*
    | newspaper = újságok és folyóiratok / újság* / folyóirat* / magazin*
    | gift_card = ajándékkártyák / ajándékkárty* / ajándékutalv*
    | final_sale = kiárusított termékek / kiárusít* / végkiárus*
    | used = használt termékek / használtcikk* / másodkéz* / felújított*
