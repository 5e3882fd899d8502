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
        [damaged] Ak príde poškodený
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

ask-stop = a | i | aj | alebo | či | ale | to | ten | tá | tie | toto | tento | táto | je | sú | bol | bola | bolo | byť | ja | mi | ma | mne | môj | moja | moje | môžem | môžeme | my | vy | vás | vám | váš | sa | si | v | vo | na | do | z | zo | od | o | po | za | pre | pri | u | s | k | ako | čo | keď | ak | že | mám | máte | musím | dá | ide | prosím | dobrý | deň | ahoj | zdravím | už | ešte | tiež | tak

ask-return = vrátiť | vrát* | vrac* | vráten* | +vrátenie tovaru | +vrátiť tovar | +vrátiť topánky | +poslať späť | +poslať naspäť | +pošlem späť | +posielam späť | +odoslať späť | zaslať späť | +vratka | +rozmysl* | +zmenil* názor
    | nepáči sa | +nechcem | +už nechcem | nepotrebujem | +lehota na vrátenie | +doba na vrátenie | +koľko dní na vrátenie | +ako dlho vrátiť | +koľko mám času | +koľko mám dní | +do kedy vrátiť | +dokedy vrátiť | +dní na vrátenie | +podmienky vrátenia | nespokojn*

ask-cost = +cena vrátenia | +náklady vrátenia | +náklady na vrátenie | +koľko stojí vrátenie | +koľko stojí vrátiť | +stojí vrátenie | +kto platí | +kto hradí | +poštovné | +poštovné späť | +platím vrátenie | +zaplatiť vrátenie | +platiť vrátenie
    | +vrátenie zadarmo | +zadarmo vrátiť | +vrátiť zadarmo | +vrátenie bezplatn* | +bezplatn* vrátenie | +spiatočn* doprav* | +spiatočné poštovné | +poplat* vrátenie | +poplat* | +strhn* | -náklad* | -zadarmo | -stojí

ask-refund = +vrátenie peňazí | +vrátiť peniaze | +vrátite peniaze | +vráten* peniaze | +peniaze späť | +peniaze naspäť | +kedy peniaze | +kedy dostanem peniaze | +kde peniaze | +moje peniaze | peniaze | peňazí | +vrátenie sumy | +vrátenie platby | +vrátenie na účet | +vrátenie na kartu | +peniaze na účet | +peniaze na kartu | +refundác* | +refund* | +dobropis* | +vrátiť platbu

ask-exchange = +výmen* | +vymen* | +vymeň* | zamen* | +iná veľkosť | +inú veľkosť | +inej veľkosti | +väčšia veľkosť | +väčšiu veľkosť | +menšiu veľkosť | +o číslo väčši* | +o číslo menši* | +väčšie číslo | +menšie číslo | +iná farba | +inú farbu | nesedí | nesedia | +je malé | +je malý | +sú malé | +je veľké | +je veľký | +sú veľké | +príliš mal* | +príliš veľk* | +tesn*

ask-faulty = vadn* | +vada | vady | vadu | vadou | chybn* | +má chybu | +reklamác* | +reklamov* | +nefunguj* | +nefungoval* | +prestal* fungovať | +prestal* ísť | +nedá sa zapnúť | +nezapne | +nenabíja | +rozbil* sa | +rozbité po | závad* | poruch* | +pokazil* | pokazen* | +oprav* | +práva z vady | rozpadá* | +odlepil* | +roztrhl* | tečie | preteká | diera | praskl*

ask-guarantee = +záruk* | +záruč* | +v záruke | +garanc*

ask-damaged = +poškoden* | +prišlo poškod* | +prišlo rozbit* | +prišiel rozbit* | +prišla rozbit* | +prišiel poškod* | +dorazil* rozbit* | +dorazil* poškod* | +rozbit* v balíku | +poškod* pri preprave | +poškod* dopravou | +poškodený balík | +poškodená zásielka
    | -rozbit* | prasknut* | poškriab* | preliačen* | +zničen* | +pokrčen* | črep*

ask-wrong = +iný tovar | +iný produkt | +iný výrobok | +zlý tovar | +zlý produkt | +nesprávny tovar | +nesprávn* | +zlá veľkosť | +zlú veľkosť | +zlá farba | +zlú farbu | +prišla iná | +prišlo iné | +prišiel iný | +niečo iné | +poslali in* | +poslali zl* | +dostal* in* | +objednal* ale priš* | +objednal* a priš* | +objednal* ale dostal* | +neobjednal* | +zámena | +zamenil* tovar | +cudzia objednávka | +omylom poslali

ask-missing = chýba | chýbal* | chýbajú* | +nie je v balíku | +nebolo v balíku | +v balíku chýb* | +neúpln* | +nekompletn* | +len časť | +iba časť | +časť objednávky | +prázdny balík | +prázdna škatuľa | +prázdna krabica | +balík sa stratil | +stratený balík | +straten* zásielk* | +stratil* sa | ukradn* | +nikdy neprišl*

ask-late = +mešká | +meška* | oneskoren* | +oneskor* | +kde je moja | +kde je môj | +kde je balík | +kde je zásielka | +kde mám balík | +kedy príde | +kedy dorazí | +kedy bude doručen* | +kedy mi príde | +ešte neprišl* | +ešte neprišiel | +stále neprišl* | +stále čakám | +stále nič | +nedorazil* | +neprišiel | +neprišla | +neprišlo | čakám na | sledovať zásielku | +sledovanie zásielky | +stav objednávky | +stav zásielky | +neskoro

ask-cancel = +zrušiť objedn* | +zrušenie objedn* | +zruš* | +stornov* | +storno* | +objednal* omylom | +omylom objedn* | +objednal* dvakrát | +dvakrát objedn* | +pred odoslaním | +vymazať objednávku

ask-withdrawal = +odstúp* | +odstúpiť od zmluvy | +odstúpenie od zmluvy | +odstúpenie | +právo spotrebiteľa | +práva spotrebiteľa | +spotrebiteľsk* práv* | +zákonn* práv* | +podľa zákona | +14 dní zo zákona | +14 dňov* lehot* | 14 dní | -štrnásť dní | +formulár odstúpenia | +formulár na odstúpenie

ask-send = +spiatočný štítok | +štítok | štítku | +ako vrátiť | +ako vrátim | +ako mám vrátiť | +ako poslať späť | +ako pošlem | +ako zabal* | +zabaliť | zabal* | +čo priložiť | +priložiť | +do balíka | +formulár vrátenia | +formulár na vrátenie | +postup vrátenia | +vyzdvihn* kuriér* | +kuriér* | +zvoz | tlačiar* | vytlač* | +pokladničn* blok* | +bloček | +blok | +doklad o kúpe | +doklad o nákupe | +bez bloku | +bez bločku | +cez packetu

ask-condition = +otvoren* | +rozbalen* | +rozbalil* | +otvoril* | +nosen* | +použit* | +používa* | +vyskúšan* | +skúšan* | +skúšal* | opran* | vypran* | +vypral* | +visačk* | +bez škatule | +bez krabice | +bez obalu | +pôvodný obal | +pôvodnom obale | +originálny obal | +originálnom obale | +vyhodil* škatuľ* | +vyhodil* krabic* | +vyhodil* obal | +nemám škatuľu | +nemám krabicu | +nemám obal | stav tovaru | -pečať | zložen* | -obal* | -škatuľ* | -krabic*

ask-contact = +kontakt* | +telefón* | +telefónne číslo | +zavolať | +volať | +dovolať | +e mail | +email* | +mail | +hovoriť s | +s človekom | +živý človek | +operátor* | +zákaznícka linka | +zákazníck* linka | infolink* | +zákaznícky servis | +podpora | +chat | +otváracie hodiny | +prevádzková doba | +napísať vám | +zastih*

ask-dispute = +sťažnos* | +sťažov* | +sťažuj* | +spor | sporu | spory | mediác* | mediátor | ombudsman* | +soi | +slovenská obchodná inšpekcia | +obchodná inšpekcia | +alternatívne riešenie | právnik* | advokát* | súd | súdu | žalob* | žalovať | nespravodliv* | +zamietnut* reklamác* | +zamietli reklamáciu | +reklamác* zamiet* | +neuznan* reklamác* | +neuznali | +odmietli vrátiť | +nesúhlasím

ask-place = +v predajni | +na predajni | +do predajne | +na pobočke | +na pobočku | pobočk* | predajň* | +v obchode | +osobne | +kde vrátiť | +kam vrátiť | +kam poslať | +kam zaslať | +kde môžem vrátiť | +na akú adresu | +adresa na vrátenie | +výdajné miesto | +výdajnom mieste | +podacie miesto | +zásielkovň* | +packet* | z box* | alzabox* | balíkobox* | najbližš* | servis

ask-guide = návod* | +návod na použitie | manuál* | +ako používa* | +ako zložiť | +ako zostaviť | +ako zmontovať | montáž* | zostaven* | +ako nainštal* | inštalác* | +ako zapojiť | zapojen* | +ako pripojiť | pripojiť | +spárovať | +ako čistiť | +ako vyčistiť | čistenie | +ako prať | +ako sa starať | údržb* | video návod | tutoriál* | +nastaviť | nastaven*

ask-other = +skladom | +dostupnos* | +máte na sklade | +zľavový kód | zľav* | kupón* | +akcia | +cena dopravy | +koľko stojí doprava | +koľko stojí doručenie | +doba dodania | +doprava zadarmo | +doručujete do | +posielate do | +posielate do česka | +spôsob platby | +platobn* metód* | +platba kartou | +na splátky | +na dobierku | +aká veľkosť | +akú veľkosť | +tabuľka veľkostí | +môj účet | heslo | prihlás* | newsletter* | +voľné miesta | kariér* | +práca u vás | počasie
    | +faktúr* | +darčekové balenie | materiál* | +z čoho | rozmer* | veľkoobchod* | študentsk* | futbal* | recept* | vtip* | prezident* | bitcoin* | prelož* | +vrátenie dane | +spiatočn* letenk* | +spiatočný let | vernostn* | +zmeniť adresu | +zmena adresy | +dodacia adresa | +doručovacia adresa | recenz* | +expresné doručenie

ask-categories = clothing apparel fashion clothes = Oblečenie / oblečen* / šat* / košeľ* / tričk* / nohavic* / džíns* / rifle / bund* / kabát* / sveter* / svetr* / mikin* / sukň* / blúzk*
    | shoes footwear = Topánky / topán* / obuv* / tenisk* / čižm* / lodičk* / sandál*
    | mattresses mattress = Matrace / matrac*
    | appliances = Domáce spotrebiče / spotrebič* / chladničk* / práčk* / umývačk* / rúr* / kanvic* / hriankovač* / mixér* / vysávač* / kávovar*
    | electronics = Elektronika / elektronik* / slúchadl* / mobil* / smartfón* / notebook* / laptop* / tablet* / televíz* / fotoaparát* / reproduktor*
    | furniture = Nábytok / nábyt* / pohovk* / gauč* / sedačk* / stoličk* / stôl / stol* / skri* / regál* / kresl*
    | books = Knihy / knih* / román*
    | toys = Hračky / hračk* / hračiek / puzzle / stavebnic*
    | jewellery jewelry = Šperky / šperk* / náhrdelník* / náram* / prsteň / prsten*
    | cosmetics beauty = Kozmetika / kozmetik* / parfum* / krém*

ask-goods = custom_made = tovar na mieru / gravír* / vygravír* / personaliz* / na mieru / na zákazku / s vlastnou potlačou / s menom
    | perishable = čerstvý tovar / kvet* / kytic* / potravin* / jedl* / ovocie / syr* / rýchlo sa kazí
    | sealed_hygiene = hygienický tovar / spodn* bielize* / bielize* / nohavičk* / plavk* / bikin* / náušnic* / kefk* / rúž* / maskar*
    | sealed_media = zapečatené filmy, hudba a hry / dvd / cd / vinyl* / platň* / videohr* / videohier / hra na konzolu
    | digital = digitálny obsah / ebook* / e book* / e knih* / na stiahnutie / stiahnut* / licenčný kľúč* / licenc*
    | newspaper = noviny a časopisy / noviny / novín / časopis*
    | gift_card = darčekové karty / darčekov* kart* / darčekov* poukáž* / darčekov* poukaz* / darčekov* certifikát*
    | final_sale = tovar bez možnosti vrátenia / výpredaj* / dopredaj*
    | used = použitý tovar / bazár* / z druhej ruky / second hand / repasovan* / rozbalený tovar
