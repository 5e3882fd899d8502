help-title = Pomoc a kontakt

ask-label = Vaša otázka

ask-hint = Napíšte ju vlastnými slovami. Odpoveď z našich pravidiel nájdete hneď tu.

ask-button = Nájsť odpoveď

ask-answer = Odpoveď

ask-person = Opýtať sa pracovníka

help-person = Hovoriť s pracovníkom

help-person-lead = Vyberte si, čo vám vyhovuje. Všetky časy sú vo vašom čase.

help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefón
        [post] List
       *[page] Kontaktná stránka
    }

help-page = Otvoriť kontaktnú stránku

help-always = Otvorené nonstop.

help-open = Teraz otvorené, do { $time }.

help-closed =
    { $when ->
        [today] Teraz zatvorené. Otvára sa dnes o { $time }.
        [tomorrow] Teraz zatvorené. Otvára sa zajtra o { $time }.
        [weekday] Teraz zatvorené. Otvára sa: { $weekday }, { $time }.
       *[later] Teraz zatvorené. Otvára sa: { $day }, { $time }.
    }

help-hours = Vo vašom čase: { LIST($hours) }.

help-every-day = Každý deň

help-languages = Jazyky: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabčina
        [bg] bulharčina
        [cs] čeština
        [da] dánčina
        [de] nemčina
        [el] gréčtina
        [en] angličtina
        [es] španielčina
        [et] estónčina
        [fi] fínčina
        [fr] francúzština
        [hr] chorvátčina
        [hu] maďarčina
        [it] taliančina
        [ja] japončina
        [ko] kórejčina
        [lt] litovčina
        [lv] lotyština
        [nb] nórčina
        [nl] holandčina
        [pl] poľština
        [pt] portugalčina
        [ro] rumunčina
        [ru] ruština
        [sk] slovenčina
        [sl] slovinčina
        [sv] švédčina
        [tr] turečtina
        [uk] ukrajinčina
        [zh] čínština
       *[other] { $tag }
    }

help-policy = Prečítať všetky naše pravidlá

ask-title =
    { $topic ->
        [return] Vrátenie tovaru
        [cost] Koľko stojí vrátenie
        [refund] Vrátenie peňazí
        [exchange] Výmena
        [faulty] Ak má tovar vadu
        [guarantee] Záruka
        [damaged] Ak tovar príde poškodený
        [wrong] Ak príde iný tovar
        [missing] Ak niečo chýba
        [late] Ak zásielka mešká
        [cancel] Zrušenie objednávky
        [withdrawal] Vaše právo odstúpiť od zmluvy
        [send] Ako ho poslať späť
        [condition] V akom stave má byť
        [contact] Ako nás zastihnete
        [dispute] Ak sa nedohodneme
        [place] Kam môžete zájsť
       *[guide] Pomoc s tovarom
    }

ask-empty = Najprv napíšte svoju otázku.

ask-unsure = Nie sme si istí, ktorá odpoveď je správna. Pomôže vám náš pracovník.

ask-two = K vašej otázke sa môžu hodiť dve odpovede.

ask-about = Odpoveď sa týka: { $goods }.

ask-note = Platí to pre tovar, ktorý objednáte dnes. Staršie objednávky môžu mať iné pravidlá.

ask-source-rule = Naše pravidlo „{ $rule }“

ask-source-policy = Naše pravidlá

ask-source-law = Zákon: { $article }

ask-stop = a | i | aj | alebo | či | ale | to | ten | tá | tie | toto | tento | táto | je | sú | bol | bola | bolo | byť | ja | mi | ma | mne | môj | moja | moje | môžem | môžeme | my | vy | vás | vám | váš | sa | si | v | vo | na | do | z | zo | od | o | po | za | pre | pri | u | s | k | ako | čo | keď | ak | že | mám | máte | musím | dá | ide | prosím | dobrý | deň | ahoj | som | ste | už | ešte | tiež | tak

ask-return = vrát* | vrac* | +vrátenie tovaru | +vrátiť tovar | +posl* späť | +posl* naspäť | +pošl* späť | +pošl* naspäť | +posielam späť | +odoslať späť | zaslať späť | +vezmete sp* | +zober* sp* | +vratka | +rozmysl* | +zmenil* názor
    | nepáč* | nechcem | +už nechcem | nepotrebujem | nehodí sa | nevyhov* | +lehota na vrátenie | +doba na vrátenie | +koľko dní na vrátenie | +ako dlho vrátiť | +koľko mám času | +koľko mám dní | +do kedy vrátiť | +dokedy vrátiť | +dní na vrátenie | +podmienky vrátenia | nespokojn*

ask-cost = +cena vrátenia | +náklady vrátenia | +náklady na vrátenie | +koľko stojí vrátenie | +koľko stojí vrátiť | +stáť sp* | +stáť naspäť | +stojí vrátenie | +kto platí | +kto hradí | +poštovné | +platí* poštu | +platím vrátenie | +zaplatiť vrátenie | +platiť vrátenie
    | +vrátenie zadarmo | +zadarmo vrátiť | +vrátiť zadarmo | +vrátenie zdarma | +vrátenie bezplatn* | +bezplatn* vrátenie | +spiatočn* doprav* | +spiatočné poštovné | +poplat* | +strhn* | -náklad* | -zadarmo | -stojí

ask-refund = +kredit | +namiesto peňazí | +vrátenie peňazí | +vrát* peniaze | +peniaze späť | +peniaze naspäť | +kedy peniaze | +nepriš* peniaze | +kde peniaze | +moje peniaze | peniaze | peňazí | +vrátenie sumy | +vrátenie platby | +vrátenie na účet | +vrátenie na kartu | +peniaze na účet | +peniaze na kartu | +refundác* | +refund* | +dobropis* | +vrátiť platbu

ask-exchange = +vymen* | zamen* | +in* veľkos* | +väčši* veľkosť | +menši* veľkosť | +o číslo väčši* | +o číslo menši* | +väčšie číslo | +menšie číslo | +in* farb* | nesedí | nesedia | +je malé | +je malý | +sú malé | +je veľké | +je veľký | +sú veľké | +príliš mal* | +príliš veľk* | +moc mal* | +moc veľk* | +tesn*

ask-faulty = vadn* | +vada | vady | vadu | vadou | chybn* | +má chybu | +reklam* | +nefunguj* | +nefungoval* | +prestal* fungovať | +prestal* ísť | +nedá sa zapnúť | +nezapne | +nejde zapnúť | +nenabíj* | nejde | nesviet* | nehrá | nehrej* | nechlad* | +rozbil* sa | závad* | poruch* | +pokazil* | pokazen* | +oprav* | +práva z vady | rozpadá* | +odlepil* | +roztrhl* | tečie | preteká | diera | -praskl*

ask-guarantee = +záruk* | +záruč* | +v záruke | +garanc*

ask-damaged = +poškoden* | +priš* poškod* | +priš* rozbit* | +priš* praskn* | +doš* rozbit* | +po vybalení | +dorazil* rozbit* | +dorazil* poškod* | +rozbit* balík* | +poškod* pri preprave | +poškod* dopravou | +poškodený balík | +poškodená zásielka
    | rozbit* | praskl* | -prasklin* | prasknut* | poškriab* | preliačen* | +zničen* | +pokrčen* | črep*

ask-wrong = +iný tovar | +iný produkt | +iný výrobok | +zlý tovar | +zlý produkt | +nesprávny tovar | +nesprávn* | +zlá veľkosť | +zlú veľkosť | +zlá farba | +zlú farbu | +priš* in* | +priš* in* veľkos* | +priš* in* farb* | +doš* in* | +niečo iné | +poslali in* | +poslali zl* | +dostal* in* | +objednal* priš* | +objednal* doš* | +objednal* dostal* | +neobjednal* | +zámena | +zamenil* tovar | +cudzia objednávka | +omylom poslali

ask-missing = chýba* | +nie je v balíku | +nebolo v balíku | +v balíku chýb* | +neúpln* | +nekompletn* | +priš* len | +priš* iba | +doš* len | +len časť | +iba časť | +časť objednávky | +prázdn* balík | +prázdn* škatuľa | +prázdn* krabica | +balík prázdn* | +škatuľa prázdn* | +krabica prázdn* | +balík sa stratil | +stratený balík | +straten* zásielk* | +stratil* sa | ukradn* | +nikdy nepriš* | +zabudli

ask-late = +mešk* | +oneskor* | +kde je moja | +kde je môj | +kde je balík | +kde je zásielka | +kde mám balík | +kedy príde | +kedy dorazí | +kedy bude doručen* | +kedy mi príde | +ešte nepriš* | +stále nepriš* | +ešte nedoš* | +kedy doručíte | +stále čakám | +stále nič | +nedorazil* | +nepriš* | +po termíne | čakám na | sledovať zásielku | +sledovanie zásielky | +stav objednávky | +stav zásielky | +neskoro

ask-cancel = +zrušiť objedn* | +zrušenie objedn* | +zruš* | +storn* | +objednal* omylom | +omylom objedn* | +objednal* dvakrát | +dvakrát objedn* | +pred odoslaním | +vymazať objednávku

ask-withdrawal = +odstúp* | +odstúpiť od zmluvy | +odstúpenie od zmluvy | +odstúpenie | +právo spotrebiteľa | +práva spotrebiteľa | +spotrebiteľsk* práv* | +zákonn* práv* | +podľa zákona | +zo zákona | +bez udania dôvodu | +14 dňov* lehot* | 14 dní | -štrnásť dní | +formulár odstúpenia | +formulár na odstúpenie

ask-send = +spiatočný štítok | +štítok | štítku | +ako vrátiť | +ako vrátim | +ako mám vrátiť | +ako poslať späť | +ako pošlem | +ako odosl* | +ako mám odosl* | +ako zabal* | +zabaliť | zabal* | +čo priložiť | +priložiť | +do balíka | +formulár vrátenia | +formulár na vrátenie | +postup vrátenia | +vyzdvihn* kuriér* | +prídete po | kuriér* | +zvoz | tlačiar* | vytlač* | +pokladničn* blok* | +bloček | +blok | +doklad o kúpe | +doklad o nákupe | +bez bloku | +bez bločku | +cez packetu

ask-condition = +otvoren* | +rozbalen* | +rozbalil* | +otvoril* | +nosen* | +použit* | +používa* | +vyskúšan* | +skúšan* | +skúšal* | vypran* | +vypral* | +visač* | odstrih* | +bez škatule | +bez krabice | +bez obalu | +pôvodný obal | +pôvodnom obale | +originálny obal | +originálnom obale | +vyhodil* škatuľ* | +vyhodil* krabic* | +vyhodil* obal | +nemám škatuľu | +nemám krabicu | +nemám obal | stav tovaru | -pečať | zložen* | -obal* | -škatuľ* | -krabic*

ask-contact = +kontakt* | telefón | +telefónne | +telefonick* | +máte telefón | +na telefóne | +telefón na | +zavolať | +volať | +dovolať | +e mail | +email* | +mail | +hovoriť s* | +s človekom | +živ* človek* | +operátor* | +zákaznícka linka | +zákazníck* linka | infolink* | +zákaznícky servis | +podpora | +chat | +otvárac* hodiny | +otvárac* doba | +máte otvoren* | +dnes otvoren* | +prevádzková doba | +napísať vám | +zastih*

ask-dispute = +sťažnos* | +sťažov* | +sťažuj* | +spor | sporu | spory | mediác* | mediátor | ombudsman* | +soi | +slovenská obchodná inšpekcia | +obchodná inšpekcia | +alternatívne riešenie | právnik* | advokát* | súd | súdu | žalob* | žalovať | nespravodliv* | +zamietnut* reklamác* | +zamietli reklamáciu | +reklamác* zamiet* | +neuznan* reklamác* | +neuznali | +odmietli vrátiť | +nesúhlas*

ask-place = +na predajni | +kamenn* predajň* | +na pobočke | +na pobočku | pobočk* | predajň* | +v obchode | +osobne | +kde vrátiť | +kam vrátiť | +kam poslať | +kam zaslať | +kde môžem vrátiť | +na akú adresu | +adresa na vrátenie | +výdajné miesto | +výdajnom mieste | +podacie miesto | +kde podať | +kde odovzdať | +zásielkovň* | +packet* | z box* | alzabox* | balíkobox* | najbližš* | servis

ask-guide = návod* | +návod na použitie | manuál* | +ako používa* | +ako zložiť | +zložiť | +poskladať | +ako zostaviť | +ako zmontovať | montáž* | zostaven* | +ako nainštal* | inštalác* | +ako zapojiť | zapojen* | +ako pripojiť | pripojiť | +spárovať | +ako čistiť | +ako vyčistiť | čistenie | +ako prať | +ako sa starať | údržb* | video | tutoriál* | +nastaviť | nastav*

ask-other = +skladom | +dostupnos* | +máte na sklade | +zľavový kód | zľav* | kupón* | +akcia | +cena dopravy | +koľko stojí doprava | +koľko stojí doručenie | +doba dodania | +doprava zadarmo | +doručujete do | +posielate do | +spôsob platby | +platobn* metód* | +plat* kartou | +na splátky | +na dobierku | +aká veľkosť | +akú veľkosť | +tabuľka veľkostí | +môj účet | heslo | prihlás* | newsletter* | +voľné miesta | zamestnan* | +práca u vás | počasie
    | +faktúr* | +darčekové balenie | materiál* | +z čoho | rozmer* | veľkoobchod* | študentsk* | futbal* | recept* | vtip* | prezident* | bitcoin* | prelož* | +vrátenie dane | +spiatočn* letenk* | +spiatočný let | vernostn* | +zmeniť adresu | +zmena adresy | +dodacia adresa | +doručovacia adresa | recenz* | +expresné doručenie

ask-categories = clothing apparel fashion clothes = Oblečenie / oblečen* / šat* / košeľ* / tričk* / nohavic* / džíns* / rifle / bund* / kabát* / sveter* / svetr* / mikin* / sukň* / blúzk*
    | shoes footwear = Topánky / topán* / obuv* / tenisk* / čižm* / lodičk* / sandál*
    | mattresses mattress = Matrace / matrac*
    | appliances = Domáce spotrebiče / spotrebič* / chladničk* / práčk* / umývačk* / rúr* / kanvic* / hriankovač* / mixér* / vysávač* / kávovar*
    | electronics = Elektronika / elektronik* / slúchadl* / mobil* / smartfón* / notebook* / laptop* / tablet* / televíz* / fotoaparát* / reproduktor*
    | furniture = Nábytok / nábyt* / pohovk* / gauč* / sedačk* / stoličk* / stôl / stol* / skri* / regál* / kresl*
    | books = Knihy / knih* / román*
    | toys = Hračky / hračk* / hračiek / puzzle / stavebnic*
    | jewellery jewelry = Šperky / šperk* / náhrdelník* / náram* / prsten*
    | cosmetics beauty = Kozmetika / kozmetik* / parfum* / krém / krémy

ask-goods = custom_made = tovar na mieru / gravír* / vygravír* / personaliz* / na mieru / na zákazku / s vlastnou potlačou / s menom
    | perishable = čerstvý tovar / kvet* / kytic* / potravin* / jedl* / ovocie / syr* / rýchlo sa kazí
    | sealed_hygiene = hygienický tovar / spodn* bielize* / bielize* / nohavičk* / plavk* / bikin* / náušnic* / kefk* / rúž / maskar*
    | sealed_media = zapečatené filmy, hudba a hry / dvd / cd / vinyl* / gramoplatň* / videohr* / videohier / hra na konzolu
    | digital = digitálny obsah / ebook* / e book* / e knih* / na stiahnutie / stiahnut* / licenčný kľúč* / licenc*
    | newspaper = noviny a časopisy / noviny / novín / časopis*
    | gift_card = darčekové karty / darčekov* kart* / darčekov* poukáž* / darčekov* poukaz* / darčekov* certifikát*
    | final_sale = tovar bez možnosti vrátenia / výpredaj* / dopredaj*
    | used = bazárový tovar / bazár* / z druhej ruky / second hand / repasovan*
