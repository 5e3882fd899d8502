help-title = Hjálp og samband
ask-label = Spurningin þín
ask-hint = Skrifaðu með eigin orðum. Svarið kemur úr reglum okkar, beint hér.
ask-button = Finna svarið
ask-answer = Svar
ask-person = Spyrja starfsmann
help-person = Tala við starfsmann
help-person-lead = Veldu það sem hentar þér. Allir tímar eru á þínum tíma.
help-kind =
    { $kind ->
        [email] Tölvupóstur
        [phone] Sími
        [post] Bréf
       *[page] Tengiliðasíða
    }
help-page = Opna tengiliðasíðuna
help-always = Opið allan sólarhringinn.
help-open = Opið núna, til kl. { $time }.
help-closed =
    { $when ->
        [today] Lokað núna. Opnar í dag kl. { $time }.
        [tomorrow] Lokað núna. Opnar á morgun kl. { $time }.
        [weekday] Lokað núna. Opnar næst: { $weekday } kl. { $time }.
       *[later] Lokað núna. Opnar næst: { $day } kl. { $time }.
    }
help-hours = Á þínum tíma: { LIST($hours) }.
help-every-day = Alla daga
help-languages = Tungumál: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabíska
        [bg] búlgarska
        [cs] tékkneska
        [da] danska
        [de] þýska
        [el] gríska
        [en] enska
        [es] spænska
        [et] eistneska
        [fi] finnska
        [fr] franska
        [hr] króatíska
        [hu] ungverska
        [it] ítalska
        [ja] japanska
        [ko] kóreska
        [lt] litáíska
        [lv] lettneska
        [nb] norska
        [nl] hollenska
        [pl] pólska
        [pt] portúgalska
        [ro] rúmenska
        [ru] rússneska
        [sk] slóvakíska
        [sl] slóvenska
        [sv] sænska
        [tr] tyrkneska
        [uk] úkraínska
        [zh] kínverska
       *[other] { $tag }
    }
help-policy = Lesa allar reglur okkar
ask-title =
    { $topic ->
        [return] Að skila vörunni
        [cost] Hvað kostar að skila
        [refund] Endurgreiðsla
        [exchange] Skipti
        [faulty] Ef varan er gölluð
        [guarantee] Ábyrgð
        [damaged] Ef varan kemur skemmd
        [wrong] Ef þú færð ranga vöru
        [missing] Ef eitthvað vantar
        [late] Ef afhendingin er of sein
        [cancel] Að hætta við pöntun
        [withdrawal] Réttur þinn til að falla frá kaupum
        [send] Svona sendir þú vöruna
        [condition] Í hvaða ástandi varan þarf að vera
        [contact] Svona nærðu í okkur
        [dispute] Ef við verðum ekki sammála
        [place] Hvert þú getur farið
       *[guide] Hjálp með vöruna
    }
ask-empty = Skrifaðu fyrst spurninguna þína.
ask-unsure = Við erum ekki viss um hvert rétta svarið er. Starfsmaður getur hjálpað þér.
ask-two = Tvö svör gætu passað við spurninguna.
ask-about = Þetta svar á við um: { $goods }.
ask-note = Þetta gildir um vöru sem þú pantar í dag. Aðrar reglur geta gilt um eldri pantanir.
ask-source-rule = Regla okkar „{ $rule }“
ask-source-policy = Reglur okkar
ask-source-law = Lög: { $article }

ask-stop = og | eða | er | eru | var | vera | ég | mig | mér | mín | minn | mitt | mína | mínum | við | okkur | þið | ykkur | þú | þig | þér | þitt | þín | þinn | það | þetta | þessi | þessa | þessum | hann | hún | hana | henni | þeir | þær | þau | að | til | af | í | á | um | fyrir | frá | með | ef | svo | hvað | hvernig | get | getur | má | vil | vill | myndi | hef | hefur | hafa | takk | hæ | halló | sæl | sæll | góðan | daginn | hér | þar | nú | bara

ask-return = skila* | +skilað | +skilafrest* | +skilarétt* | +vöruskil* | endursend* | senda til baka | sent til baka | sendi til baka | skil á vöru | taka til baka | takið til baka | +snerist hugur | +snúist hugur | +skipti um skoðun | +skipt um skoðun | +skilaregl*
    | +hvað lengi skila* | +hversu lengi skila* | +hve lengi skila* | +hvað langan tíma | +hversu langan tíma | +marga daga | +hvenær skila* | +síðasti skila* | +enn skila* | +ennþá skila* | líkar ekki | vil ekki | vil hana ekki | þarf ekki lengur | ekki ánægð* | ekki sátt*

ask-cost = +kostar skila* | +kostar að skila* | +kostnað* skila* | +kostnað* við skil | +kostar senda til baka | +kostar að senda | +endursendingarkostnað* | +ókeypis skil* | +frítt að skila | +frí skil | +skila* frítt | +skila* ókeypis | +borga* skila* | +borga* fyrir skil | +borga* senda til baka | +borga* sending*
    | +hver borgar | +hver greiðir | +greiða fyrir skil | +gjald fyrir skil | +skilagjald | +lagergjald | +burðargjald | gjald* | +dregið frá | +draga frá | +frádrátt* | -kostar | -ókeypis | -frítt | -kostnaður

ask-refund = +endurgreið* | +endurgreitt | +endurgreiðsl* | +peningana til baka | +peningar til baka | +pening til baka | +peningana mína | +fá peninga* | +fá borgað til baka | +borgað til baka | +hvenær peninga* | +bakfær* | +inneignarnót* | +inneign* | +kreditreikning* | +inn á reikning* | inn á kort* | kortið | leggja inn

ask-exchange = +skipta* | +skipti á | +skipti í | +skipt í | +skipt fyrir | +skiptum | +aðra stærð | +önnur stærð | +stærri stærð | +minni stærð | +stærri | +númeri stærra | +númeri minna | +annan lit | +annar litur | passar ekki | passaði ekki | passa ekki | of lítil* | of lítið | of stór* | of stórt | of þröng* | of stutt* | of síð*

ask-faulty = biluð | bilað | bilaður | bilun* | bilaði | +galli | +galla | +gallað* | +gölluð* | +gallaður | +virkar ekki | +virkaði ekki | +hætti að virka | +hætt að virka | +hættur að virka | +fer ekki í gang | +kveikir ekki | +kviknar ekki | +hleður ekki | +hleðst ekki | ónýt* | +viðgerð* | +gera við | +laga | lekur | leki | rifnaði | rifin | +brotnaði eftir | datt af | slitn* | saumur* | +kvörtunarfrest* | +neytendakaup* | léleg gæði | dautt

ask-guarantee = +ábyrgð* | +í ábyrgð | +ábyrgðin | +ábyrgðarskírteini

ask-damaged = +kom brotið | +kom brotin* | +kom skemmd* | +kom skemmt | +skemmd* | +skemmt | +skemmdist | +brotin* þegar | +brotið þegar | +brotið í pakka* | +brotin* í pakka* | +brotið | +brotin | +brotinn | +beygl* | +rispa* | +rispuð | +rispur | +sprung* | +sprunga | +mölbrot* | +kramin* | +kassinn skemm* | +pakkinn skemm* | +umbúðirnar skemm* | +flutningsskemmd* | +barst skemm*

ask-wrong = +röng vara | +ranga vöru | +rangar vörur | +rangt | +rangan | +röng* stærð | +ranga stærð | +rangur litur | +rangan lit | +röng pöntun | +ranga pöntun | +vitlaus* vör* | +vitlaus vara | +vitlausa | +vitlaust | +vitlausan | +vitlausa stærð | +vitlausan lit | +aðra vöru en | +annað en ég pant* | +ekki það sem ég pant* | +ekki sem ég pant* | +pantaði en fékk | +fékk annað | +fékk aðra | +einhvers annars | +ruglað* saman | +röng sending

ask-missing = vantar | vantaði | vantar í | +ekki í pakkanum | +var ekki í | +fékk bara | +bara fengið | +bara hluta | +aðeins hluta | +ófullnægjandi sending | +ekki allt | +tómur pakki | +tómur kassi | +tóman pakka | +pakki týnd* | +pakkinn týnd* | +týndur | +týndist | +týnd sending | +kom aldrei | +aldrei komið | +aldrei fengið | +fékk aldrei | +barst aldrei | stolið | +gleymdist

ask-late = +of sein* | +of seint | sein* | seinkun* | seinkað | tafir | töf | +hvar er pöntun* | +hvar er pakki* | +hvar er sending* | +hvar er varan | +ekki komin* | +ekki komið | +ekki kominn | +ekki fengið | +hef ekki fengið | +ekki borist | +hefur ekki borist | +ekki enn | +enn ekki | +ennþá ekki | +hvenær kemur | +bíð enn | +bíð eftir | +er að bíða | +rekja | +rakning* | +rakningarnúmer | +sendingarnúmer | +fylgjast með sending* | +fylgjast með pakka*

ask-cancel = +hætti við pöntun* | +hætta við pöntun* | +hætta við pöntunina | +hætt við pöntun* | +afpanta* | +afpöntun* | +afturkalla pöntun* | +ógilda pöntun* | +stöðva pöntun* | +eyða pöntun* | +pantaði óvart | +pantað óvart | +óvart pant* | +pantaði tvisvar | +pantaði tvöfalt | +tvípant* | +rangt pantað | áður en hún er send

ask-withdrawal = +falla frá kaup* | +falla frá samning* | +fallið frá | +rifta* | +riftun* | +hætta við kaup* | +hætta við kaupin | +neytendasamning* | +lögbundin* | +samkvæmt lögum | +réttur samkvæmt lögum | +neytendarétt* | +réttur neytend* | +14 daga* | +fjórtán dag* | 14 dagar | +staðlað eyðublað | +uppsagnareyðublað

ask-send = +skilamið* | +sendingarmið* | +endursendingarmið* | +límmið* | miði | +hvernig skila | +hvernig skilar | +hvernig geri ég til að skila | +hvernig sendi | +hvernig virkar að skila | +skrá skil* | +hefja skil* | +skilabeiðni | +prenta | +prenta út | prentar* | +setja í pakka* | +láta fylgja | +fylgja með | +pakka inn | +pakka vöru* | +sækja pakka* | +sótt heim | +sækið | +kvittun* | +nóta | +pósturinn | +dropp | +qr kóði | +skref* skila*

ask-condition = +opnað | +opnuð | opnaði | +búin* að opna | +óopnað* | +notað | +notuð | +búin* að nota | +notaði | +prófað | +prófaði | +mátað* | +mátaði | +þvegið | +þvegin | +merkimið* | +verðmið* | +miðinn á | +miðana af | +tekið miða* | +án kassa | +án umbúða | +upprunaleg* umbúð* | +upprunaleg* kass* | +hent kassa* | +hent umbúð* | +henti kassa* | +henti umbúð* | ástand* | innsigli* | -umbúðir | +sett saman | ónotað*

ask-contact = +hafa samband | +samband við | +símanúmer* | +hringja | +hringi | sími | símann | +netfang* | +tölvupóst* | email | +þjónustuver* | +þjónustudeild | +tala við | +spjalla við | +netspjall | +spjall | +alvöru manneskj* | +manneskj* | +starfsmann* | +opnunartím* | +opið í dag | +ná í ykkur | +næ í ykkur | +skrifa ykkur

ask-dispute = +kvarta* | +kvörtun* | kæra | kæru | +kærunefnd* | +neytendastof* | +neytendasamtök* | +ágreining* | ósammála | +ekki sammála | +sáttamiðl* | lögfræðing* | lögmann* | dómstól* | +fara í mál | stefna ykkur | ósanngjarn* | ósanngjörn* | +neitað | +neitið | +neita | +hafnað | +höfnuð*

ask-place = +í verslun* | +í búð* | +í búðina | +í búðinni | +ykkar búð | +búðin ykkar | +verslun nálægt | +næsta verslun | +næsta búð | næsti | +á staðnum | +póstbox* | +pakkaport | +pósthús* | +afhendingarstað* | +móttökustað* | +fara með pakka* | +koma með vöru* | +hvar skila | +hvar skilar | +hvar get ég skil* | +hvert skila | +hvert sendi | +hvert á ég að senda | +hvert fer ég | +skilavél* | +heimilisfang* skil* | +hvaða heimilisfang | +útibú* | verkstæð*

ask-guide = +leiðbeining* | +handbók* | +notkunarleiðbeining* | +hvernig nota | +hvernig notar | +hvernig virkar tæki* | +setja upp | +uppsetning* | +setja saman | +samsetning* | +stilla | myndband* | kennslumyndband* | +hvernig þríf | +þrífa | +þrif | +hvernig þvæ | +þvottaleiðbeining* | umhirða | tengja | para

ask-other = +á lager | lager | uppseld* | til á lager | afsláttarkóð* | +afslátt* | afsláttur | +sendingarkostnað* pant* | +hvað kostar sending* | +kostar heimsending* | +afhendingartím* | +hvað tekur sending* | +sendið þið til | +sendið til | +greiðslumát* | +greiða með | +borga með | +netgíró | aur app | +hvaða stærð | +stærðartafl* | +stærðartöflu*
    | +reikningurinn minn | lykilorð* | innskrá* | skrá mig inn | fréttabréf* | atvinn* | störf | laus störf | veðrið | veður* | +gjafainnpökkun | +innpökkun | efni | +gert úr | mál vöru | +vatnsheld* | +verðvernd | námsmannaafslátt* | heildsöl* | fótbolt* | uppskrift* | brandar* | forseti* | bitcoin | þýða | þýðing* | +skattframtal | +skattskýrsl* | +ferð fram og til baka | +breyta heimilisfang* | +frí heimsending | +ókeypis sending | +hraðsending | umsagnir | vildarpunkt*

ask-categories = clothing apparel fashion clothes = fatnaður / föt / fatnað* / fötin / kjól* / pils* / skyrt* / buxur* / gallabux* / jakk* / úlp* / káp* / peys* / bol*
    | shoes footwear = skór / skór / skó / skóna / skórnir / stígvél* / strigaskó*
    | mattresses mattress = dýnur / dýna / dýnu* / dýnur*
    | appliances = heimilistæki / heimilistæki* / ísskáp* / þvottavél* / uppþvottavél* / þurrkara* / ofn* / hraðsuðuketil* / brauðrist* / blandara* / ryksug* / kaffivél* / örbylgjuofn*
    | electronics = raftæki / raftæki* / heyrnartól* / snjallsím* / farsím* / síminn / tölv* / fartölv* / spjaldtölv* / sjónvarp* / myndavél* / hátalar*
    | furniture = húsgögn / húsgagn* / húsgögn* / sófi* / sófa* / stól* / skrifborð* / borð / fataskáp* / skáp* / hillu* / bókahill*
    | books = bækur / bók / bókin / bókina / bækur* / skáldsag* / skáldsög*
    | toys = leikföng / leikfang* / leikföng* / púsl* / dót
    | jewellery jewelry = skartgripir / skartgrip* / hálsmen* / armband* / armbönd* / hring*
    | cosmetics beauty = snyrtivörur / snyrtivör* / förðunarvör* / ilmvatn* / ilmvötn* / krem*

ask-goods = custom_made = sérgerðar vörur / sérgerð* / sérsmíð* / sérpant* / sérsaum* / áletr* / grafið / með nafni / eftir máli
    | perishable = ferskvörur / ferskvör* / blóm / blómvönd* / matvör* / matvæl* / mat / ávext* / ost
    | sealed_hygiene = hreinlætisvörur / nærföt / nærbux* / sundföt / sundbol* / bikini* / eyrnalokk* / tannburst* / varalit* / maskar*
    | sealed_media = innsiglaðar kvikmyndir, tónlist og leikir / dvd* / geisladisk* / cd / vínyl* / tölvuleik*
    | digital = stafrænar vörur / niðurhal* / rafbók* / rafbæk* / leyfislykil* / leyfislykl*
    | newspaper = dagblöð og tímarit / dagblað* / dagblöð* / tímarit*
    | gift_card = gjafakort / gjafakort* / gjafabréf*
    | final_sale = lokaútsala / lokaútsöl* / rýmingarsal* / rýmingarsöl*
    | used = notaðar vörur / notaðar vör* / notuð vara / second hand / endurnýjað*
