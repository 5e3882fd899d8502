help-title = Pomoc a kontakt

ask-label = Vaše otázka

ask-hint = Napište ji vlastními slovy. Odpověď z našich pravidel najdete hned tady.

ask-button = Najít odpověď

ask-answer = Odpověď

ask-person = Zeptat se pracovníka

help-person = Mluvit s pracovníkem

help-person-lead = Vyberte si, co se vám hodí. Všechny časy jsou ve vašem čase.

help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefon
        [post] Dopis
       *[page] Kontaktní stránka
    }

help-page = Otevřít kontaktní stránku

help-always = Otevřeno nonstop.

help-open = Teď otevřeno, do { $time }.

help-closed =
    { $when ->
        [today] Teď zavřeno. Otevřeno dnes od { $time }.
        [tomorrow] Teď zavřeno. Otevřeno zítra od { $time }.
        [weekday] Teď zavřeno. Otevřeno: { $weekday } od { $time }.
       *[later] Teď zavřeno. Otevřeno: { $day } od { $time }.
    }

help-hours = Ve vašem čase: { LIST($hours) }.

help-every-day = Každý den

help-languages = Jazyky: { LIST($languages) }.

help-language =
    { $language ->
        [ar] arabština
        [bg] bulharština
        [cs] čeština
        [da] dánština
        [de] němčina
        [el] řečtina
        [en] angličtina
        [es] španělština
        [et] estonština
        [fi] finština
        [fr] francouzština
        [hr] chorvatština
        [hu] maďarština
        [it] italština
        [ja] japonština
        [ko] korejština
        [lt] litevština
        [lv] lotyština
        [nb] norština
        [nl] nizozemština
        [pl] polština
        [pt] portugalština
        [ro] rumunština
        [ru] ruština
        [sk] slovenština
        [sl] slovinština
        [sv] švédština
        [tr] turečtina
        [uk] ukrajinština
        [zh] čínština
       *[other] { $tag }
    }

help-policy = Přečíst všechna naše pravidla

ask-title =
    { $topic ->
        [return] Vrácení zboží
        [cost] Kolik stojí vrácení
        [refund] Vrácení peněz
        [exchange] Výměna
        [faulty] Když je zboží vadné
        [guarantee] Záruka
        [damaged] Když dorazí poškozené
        [wrong] Když dorazí jiné zboží
        [missing] Když něco chybí
        [late] Když má zásilka zpoždění
        [cancel] Zrušení objednávky
        [withdrawal] Vaše právo odstoupit od smlouvy
        [send] Jak to poslat zpět
        [condition] V jakém stavu musí být
        [contact] Jak nás zastihnete
        [dispute] Když se nedohodneme
        [place] Kam můžete zajít
       *[guide] Pomoc se zbožím
    }

ask-empty = Nejdřív napište svou otázku.

ask-unsure = Nejsme si jistí, která odpověď je správná. Pomůže vám náš pracovník.

ask-two = K vaší otázce se mohou hodit dvě odpovědi.

ask-about = Odpověď se týká: { $goods }.

ask-note = Platí to pro zboží, které objednáte dnes. Starší objednávky mohou mít jiná pravidla.

ask-source-rule = Naše pravidlo „{ $rule }“

ask-source-policy = Naše pravidla

ask-source-law = Zákon: { $article }

ask-stop = a | i | nebo | či | ale | to | ten | ta | ty | toto | tento | tato | je | jsou | byl | byla | bylo | být | já | mi | mě | mně | můj | moje | moji | můžu | mohu | můžeme | my | vy | vás | vám | váš | se | si | v | ve | na | do | z | ze | od | o | po | za | pro | při | u | s | k | jak | co | když | pokud | jestli | zda | že | mám | máte | musím | lze | jde | prosím | dobrý | den | ahoj | zdravím | už | ještě | také | tak

ask-return = vrát* | vrac* | vratk* | +vrácení zboží | +vrátit zboží | +poslat zp* | +pošlu zp* | +posílám zpět | +vezmete zp* | +vzít zpět | +odeslat zpět | zaslat zpět | +rozmysl* | +změnil* názor
    | nelíbí se | se nelíbí | nechci | +už nechci | nevyhov* | nehodí se | nepotřebuji | nepotřebuju | +lhůta na vrácení | +lhůta pro vrácení | +doba na vrácení | +kolik dní na vrácení | +jak dlouho vrátit | +kolik mám času | +kolik mám dní | +do kdy vrátit | +dokdy vrátit | +dní na vrácení | +podmínky vrácení | nespokojen*

ask-cost = +cena vrácení | +náklady vrácení | +náklady na vrácení | +kolik stojí vrácení | +kolik stojí vrátit | +stojí vrácení | +kdo platí | +kdo hradí | +poštovné | +poštovné zpět | +platím vrácení | +zaplatit vrácení | +platit vrácení
    | +vrácení zdarma | +zdarma vrátit | +vrátit zdarma | +vratka zdarma | +vrácení bezplatn* | +zpáteční doprav* | +zpáteční poštovné | +poplate* | +poplatk* | +strhn* | +zadarmo vrátit | -náklad* | -zdarma | -stojí

ask-refund = +kredit* | +místo peněz | +vrácení peněz | +vrátit peníze | +vrátíte peníze | +vrácen* peníze | +peníze zpět | +peníze zpátky | +kdy peníze | +kdy dostanu peníze | +kdy přijd* peníze | +nepřiš* peníze | +peníze nepřiš* | +kde peníze | +moje peníze | peníze | peněz | +vrácení částky | +vrácení platby | +vrácení na účet | +vrácení na kartu | +peníze na účet | +peníze na kartu | +refund* | +dobropis* | +vrátit platbu

ask-exchange = +výměn* | +jiná velikost | +jinou velikost | +jiné velikosti | +větší velikost | +menší velikost | +o číslo větší | +o číslo menší | +větší číslo | +menší číslo | +jiná barva | +jinou barvu | nesedí | nepadne | +je malé | +jsou malé | +je velké | +jsou velké | +moc malé | +moc velké | +těsn*

ask-faulty = +vadn* | +vada | vady | vadu | vadou | +reklam* | +nefunguj* | +nefungoval* | +přestal* fungovat | +přestal* jít | +nejde zapnout | +nejde pustit | +nezapne | +nenabíj* | +nejde nabít | +rozbil* se | nehraj* | nehřej* | nechlad* | nesvít* | závad* | porouch* | pokazil* | pokažen* | +opravit | +opravíte | +oprava | opravu | opravy | +práva z vady | rozpadá* | +odlepil* | +roztrhl* | teče | protéká | díra | -praskl*

ask-guarantee = +záruk* | +záruč* | +garanc*

ask-damaged = +poškozen* | +přiš* poškoz* | +přiš* rozbit* | +přiš* praskl* | +dorazil* praskl* | +dorazil* rozbit* | +dorazil* poškoz* | +rozbit* v balíku | +poškoz* při přepravě | +poškoz* dopravou | +při vybalení
    | -rozbit* | praskl* | poškráb* | promáčkn* | zdeformovan* | střep* | +zničen* | +pomačkan*

ask-wrong = +jiné zboží | +jiný produkt | +jiný výrobek | +špatné zboží | +špatný produkt | +špatný výrobek | +špatná velikost | +špatnou velikost | +špatná barva | +špatnou barvu | +přiš* jin* | +něco jiného | +poslali jin* | +poslali špatn* | +dostal* jin* | +dorazil* jin* | +objednal* přiš* | +objednal* dostal* | +neobjednal* | +záměna | +zaměn* zboží | +cizí objednávka | +omylem poslali

ask-missing = chybí | chyběl* | chybějící | +není v balíku | +nebylo v balíku | +v balíku chyb* | +přiš* jen | +přiš* jen jed* | +dorazil* jen | +neúpln* | +nekompletn* | +jen část | +pouze část | +část objednávky | +prázdný balík | +prázdná krabice | +balík se ztratil | +ztracený balík | +ztracen* zásilk* | +ztratil* se | ukraden* | ukradl* | +nikdy nedoraz* | +nikdy nepřiš*

ask-late = zpožděn* | +zpožd* | +kde je moje | +kde je můj | +kde je balík | +kde je zásilka | +kde mám balík | +kdy přijde | +kdy dorazí | +kdy bude doručen* | +kdy mi přijde | +ještě nepřiš* | +ještě nedoraz* | +stále nepřiš* | +stále čekám | +pořád čekám | +pořád nic | +nedorazil* | +nepřiš* | čekám na | sledovat zásilku | +sledování zásilky | +stav objednávky | +stav zásilky | +pozdě

ask-cancel = +zrušit objedn* | +zrušení objedn* | +zruš* | +storno* | +objednal* omylem | +omylem objedn* | +objednal* dvakrát | +dvakrát objedn* | +před odesláním | +smazat objednávku

ask-withdrawal = +odstoup* | +odstoupit od smlouvy | +odstoupení od smlouvy | +odstoupení | +právo spotřebitele | +práva spotřebitele | +spotřebitelsk* práv* | +zákonn* práv* | +podle zákona | +14 dní ze zákona | +14denní lhůt* | 14 dní | 14 dnů | -čtrnáct dní | +formulář odstoupení

ask-send = +zpáteční štítek | +štítek | štítku | +jak vrátit | +jak vrátím | +jak mám vrátit | +jak poslat zp* | +jak pošlu | +jak zabal* | +zabalit | zabal* | +co přiložit | +přiložit | +do balíku | +formulář vrácení | +formulář na vrácení | +postup vrácení | +vyzvednete | +vyzvedn* doma | kurýr* | +svoz | tiskárn* | vytisk* | +účtenk* | +doklad o koupi | +doklad o nákupu | +bez účtenky | +zásilkovn* vrátit | +přes zásilkovnu

ask-condition = +otevřen* | +rozbalen* | +rozbalil* | +nošen* | +použit* | +vyzkouš* | +zkoušel* | vypran* | +vypral* | +visačk* | +cedulk* | +bez krabice | +bez obalu | +původní obal | +původním obalu | +originální obal | +originálním obalu | +vyhodil* krabic* | +vyhodil* obal | +nemám krabici | +nemám obal | stav zboží | -pečeť | složen* | -obal* | -krabic*

ask-contact = +kontakt* | telefon | +telefonní | +telefonick* | +máte telefon | +telefon na | +zavolat | +volat | +dovolat | +e mail | +email* | +mail | +mluvit s | +s člověkem | +živý člověk | +operátor* | +zákaznická linka | +zákaznick* linka | infolink* | +zákaznický servis | +podpora | +chat | +otevírací doba | +máte otevřen* | +kdy otevřen* | +dnes otevřen* | +otevírací hodiny | +provozní doba | +napsat vám | +zastih*

ask-dispute = +stížnost* | +stěžov* | +stěžuj* | +spor | sporu | spory | mediac* | mediátor | ombudsman* | +čoi | +česká obchodní inspekce | +obchodní inspekce | +adr | právník* | advokát* | soud | soudu | žalob* | žalovat | nespravedliv* | +zamítnut* reklamac* | +zamítli reklamaci | +reklamac* zamít* | +neuznan* reklamac* | +neuznali | +odmítli vrátit | +nesouhlas*

ask-place = +na prodejně | +na prodejnu | +na pobočce | +na pobočku | pobočk* | prodejn* | +v obchodě | +osobně | +kde vrátit | +kam vrátit | +kam poslat | +kam zaslat | +kde mohu vrátit | +kde můžu vrátit | +na jakou adresu | +adresa pro vrácení | +adresa na vrácení | +výdejní místo | +výdejním místě | +podací místo | +zásilkovn* | z box* | alzabox* | balíkovn* | nejbližší | servis

ask-guide = návod* | +návod k použití | manuál* | +jak použív* | +jak používat | +jak složit | +jak sestavit | +jak smontovat | montáž* | sestaven* | +jak nainstal* | instalac* | +jak zapojit | zapojen* | +jak připojit | připojit | +spárovat | +jak čistit | +jak vyčistit | čištění | +jak prát | +jak pečovat | údržb* | video návod | tutoriál* | +nastavit | nastaven*

ask-other = +skladem | +dostupnost* | +máte na skladě | +slevový kód | slevov* | kupón* | +akce | +cena dopravy | +kolik stojí doprava | +kolik stojí doručení | +doba dodání | +doprava zdarma | +doručujete do | +posíláte do | +posíláte na slovensko | +způsob platby | +platební metod* | +plat* kartou | +na splátky | +na dobírku | +jaká velikost | +jakou velikost | +tabulka velikostí | +můj účet | heslo | přihlás* | +newsletter* | +volná místa | kariér* | +práce u vás | počasí
    | +faktur* | +dárkové balení | materiál* | +z čeho | rozměr* | velkoobchod* | studentsk* | fotbal* | recept* | vtip* | prezident* | bitcoin* | přelož* | +vrácení daně | +zpáteční letenk* | +zpáteční let | věrnostn* | +změnit adresu | +změna adresy | +dodací adresa | +doručovací adresa | recenz* | +expresní doručení

ask-categories = clothing apparel fashion clothes = oblečení / oblečen* / šat* / košil* / trič* / kalhot* / džín* / rifl* / bund* / kabát* / svetr* / mikin* / sukn* / halenk*
    | shoes footwear = boty / bot / boty / bota / botách / obuv* / tenisk* / kozačk* / lodičk* / sandál*
    | mattresses mattress = matrace / matrac*
    | appliances = domácí spotřebiče / spotřebič* / ledni* / sušičk* / pračk* / myčk* / troub* / konvic* / toustovač* / mixér* / vysavač* / kávovar*
    | electronics = elektronika / elektronik* / sluchátk* / mobil* / smartphon* / notebook* / laptop* / tablet* / televiz* / tv / fotoaparát* / reproduktor*
    | furniture = nábytek / nábyt* / pohovk* / gauč* / sedačk* / židl* / stůl / stol* / skří* / regál* / křesl*
    | books = knihy / knih* / román*
    | toys = hračky / hračk* / hraček / puzzle / stavebnic*
    | jewellery jewelry = šperky / šperk* / náhrdelník* / náram* / prsten* / prstýn*
    | cosmetics beauty = kosmetika / kosmetik* / parfém* / krém*

ask-goods = custom_made = zboží na míru / gravír* / vyryt* / personaliz* / na míru / na zakázku / s vlastním potiskem / se jménem
    | perishable = čerstvé zboží / květin* / kytic* / potravin* / jídl* / ovoce / sýr* / rychle se kazí
    | sealed_hygiene = hygienické zboží / spodní prádl* / podprsenk* / kalhotk* / plavk* / bikin* / náušnic* / kartáčk* / rtěnk* / řasenk*
    | sealed_media = zapečetěné filmy, hudba a hry / dvd / cd / vinyl* / gramodesk* / videoher* / videohr* / hra na konzoli
    | digital = digitální obsah / ebook* / e book* / e knih* / ke stažení / stažen* / licenční klíč* / licenc*
    | newspaper = noviny a časopisy / noviny / novin / časopis*
    | gift_card = dárkové karty / dárkov* kart* / dárkov* poukaz* / dárkov* certifikát*
    | final_sale = zboží bez možnosti vrácení / výprodej* / doprodej*
    | used = bazarové zboží / bazar* / z druhé ruky / second hand / repasovan*
