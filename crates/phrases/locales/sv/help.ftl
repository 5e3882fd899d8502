help-title = Hjälp och kontakt
ask-label = Din fråga
ask-hint = Skriv med dina egna ord. Svaret kommer från våra regler, direkt här.
ask-button = Hitta svaret
ask-answer = Svar
ask-person = Fråga en medarbetare
help-person = Prata med en medarbetare
help-person-lead = Välj det som passar dig. Alla tider är i din tid.
help-kind =
    { $kind ->
        [email] E-post
        [phone] Telefon
        [post] Brev
       *[page] Kontaktsida
    }
help-page = Öppna kontaktsidan
help-always = Öppet dygnet runt.
help-open = Öppet nu, till { $time }.
help-closed =
    { $when ->
        [today] Stängt nu. Öppnar i dag klockan { $time }.
        [tomorrow] Stängt nu. Öppnar i morgon klockan { $time }.
        [weekday] Stängt nu. Öppnar på { $weekday } klockan { $time }.
       *[later] Stängt nu. Öppnar { $day } klockan { $time }.
    }
help-hours = I din tid: { LIST($hours) }.
help-every-day = Varje dag
help-languages = Språk: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabiska
        [bg] bulgariska
        [cs] tjeckiska
        [da] danska
        [de] tyska
        [el] grekiska
        [en] engelska
        [es] spanska
        [et] estniska
        [fi] finska
        [fr] franska
        [hr] kroatiska
        [hu] ungerska
        [it] italienska
        [ja] japanska
        [ko] koreanska
        [lt] litauiska
        [lv] lettiska
        [nb] norska
        [nl] nederländska
        [pl] polska
        [pt] portugisiska
        [ro] rumänska
        [ru] ryska
        [sk] slovakiska
        [sl] slovenska
        [sv] svenska
        [tr] turkiska
        [uk] ukrainska
        [zh] kinesiska
       *[other] { $tag }
    }
help-policy = Läs alla våra regler
ask-title =
    { $topic ->
        [return] Skicka tillbaka
        [cost] Vad returen kostar
        [refund] Dina pengar tillbaka
        [exchange] Byte
        [faulty] Om det är fel på varan
        [guarantee] Garanti
        [damaged] Om varan kommer skadad
        [wrong] Om du får fel vara
        [missing] Om något saknas
        [late] Om leveransen är försenad
        [cancel] Avbeställa en order
        [withdrawal] Din ångerrätt enligt lagen
        [send] Så skickar du tillbaka
        [condition] Vilket skick varan ska ha
        [contact] Så når du oss
        [dispute] Om vi inte kommer överens
        [place] Hit kan du gå
       *[guide] Hjälp med din vara
    }
ask-empty = Skriv din fråga först.
ask-unsure = Vi är inte säkra på vad som är rätt svar. En medarbetare kan hjälpa dig.
ask-two = Två svar kan passa din fråga.
ask-about = Svaret gäller: { $goods }.
ask-note = Det här gäller för en vara som du beställer i dag. Äldre beställningar kan ha andra regler.
ask-source-rule = Vår regel ”{ $rule }”
ask-source-policy = Våra regler
ask-source-law = Lag: { $article }

ask-stop = en | ett | den | det | de | dem | och | eller | är | var | vara | jag | mig | min | mitt | mina | vi | oss | ni | er | du | din | ditt | dina | man | som | att | till | av | i | på | hos | för | från | med | om | så | vad | hur | kan | får | ska | vill | skulle | har | hade | bli | blir | tack | snälla | hej | här | där | detta | denna | ju | nu

ask-return = retur* | skicka* tillbaka | lämna* tillbaka | ge tillbaka | ta tillbaka | tar tillbaka | återlämna* | +öppet köp | +ångrat mig | +ångrar mig | +ångrade mig | +ångra mig | +bytt åsikt | +returtid | +returpolicy
    | +hur länge retur* | +hur lång tid | +hur länge tillbaka | +hur många dagar | +dagar retur* | +till när | +senast retur* | +sista dag* retur* | +fortfarande retur* | +hinner retur* | gillar inte | tycker inte om | vill inte ha | vill inte behålla | behöver inte | inte nöjd | skicka in igen

ask-cost = +gratis skick* tillbaka | +gratis lämna* tillbaka | +returfrakt* | +returkostnad* | +returavgift* | +fraktkostnad retur* | +kostar retur* | +kostar det att retur* | +kostar skicka tillbaka | +kosta retur* | +kosta skicka tillbaka | +gratis retur* | +fri retur | +fria returer | +retur* gratis | +skicka tillbaka gratis
    | +betala* retur* | +betala* skicka tillbaka | +betalar frakten | +vem betalar | +vem står för | +porto | +avgift* retur* | +hanteringsavgift* | +återlagring* | avgift* | +drar ni av | +avdrag | +mycket kostar retur* | +mycket kostar skicka tillbaka | -kostar | -gratis | -kostnad | +betala frakt*

ask-refund = +pengarna tillbaka | +pengar tillbaka | +återbetal* | +mina pengar | +återbetalning* | +få tillbaka pengar* | +tillbaka pengar* | +när pengar* | +återköp | +kreditering | krediter* | +tillgodokvitto | tillgodo | +in på kontot | +till mitt konto | kortet | +betalat tillbaka | +tillbaka på kort* | +pengarna inte kommit

ask-exchange = +byta | +byte | +byter | +bytt storlek | +annan storlek | +större storlek | +mindre storlek | +en storlek större | +en storlek mindre | +annan färg | +byta storlek | +byta färg | passar inte | passade inte | passar mig inte | för liten | för litet | för små | för stor | för stort | för stora | för trång | för tajt | för kort | för lång

ask-faulty = trasig* | +gått sönder | +gick sönder | +går sönder | +fungerar inte | +funkar inte | +slutat fungera | +slutade fungera | +slutat funka | +startar inte | +laddar inte | +går inte att starta | +går inte igång | defekt* | +fel på | reparera* | reparation* | laga | lagas | läcker | läckage | sprucken söm | revor | gått upp i sömmen | +reklamation* | +reklamera* | reklamationsrätt | tappat färg | lossnat | lossnar | +dålig kvalitet | +slutat ladda | glapp* | +konsumentköplag*

ask-guarantee = +garanti* | +garantin | +garantitid

ask-damaged = +kom trasig* | +trasig* när | +trasig* vid leverans* | +trasig* i paketet | +trasig* i kartongen | +trasig* fram | +kom sönder | +sönder när | +fick trasig* | skadad* | skadat | +transportskad* | +fraktskad* | +skadat paket | +paketet skad* | +krossad* | +krossat | +spräckt | sprucken | spricka | repa | repor | repig* | buckla* | bucklig* | intryckt | +trasig förpackning | +levererades trasig* | +sönder i paketet | skadades

ask-wrong = +fel vara | +fel varor | +fel produkt* | +fel artikel* | +fel färg | +fel storlek | +fel sak* | +fel order | +fel paket | +fel beställning | +fått fel | +fick fel | +skickat fel | +levererat fel | +något annat än | +annat än jag beställ* | +inte det jag beställ* | +inte vad jag beställ* | +beställde men fick | +beställt men fått | +fick en annan | +fått en annan | +någon annans | +felleverans | +felskickad

ask-missing = saknas | saknar | +saknades | +fattas | +inte med i paketet | +inte i paketet | +låg inte i | +ligger inte i | +fick bara | +bara fått | +bara en del | +ej komplett | ofullständig* | +inte komplett | +tomt paket | +tom kartong | +paketet borta | +försvunn* | +kommit bort | +tappat bort paket* | +aldrig kommit fram | +aldrig kom | +aldrig fått | +fick aldrig | stulet | stulen | glömt skicka | glömt lägga

ask-late = försen* | +för sent | +kommer sent | dröjer | +var är min | +var är mitt | +vart är min | +vart är mitt | +var är paketet | +vart är paketet | +inte kommit | +inte fått | +inte fått mitt paket | +har inte kommit | +ännu inte kommit | +när kommer | +väntar fortfarande | +väntar på | +fortfarande inte | +spåra | spårning* | +spåra paket* | kolli id | +inte levererat | +inte levererad | +inte framme | +inte anlänt

ask-cancel = +avbeställ* | +avbok* | +annuller* | +makuler* | +stoppa order* | +stoppa beställning* | +beställt av misstag | +beställde av misstag | +råkade beställa | +råkat beställa | +beställt fel | +beställt dubbelt | +beställt två | +dubbelbeställ* | +ta bort min order | +ta bort beställning* | innan den skickas

ask-withdrawal = +dagar* ångerrätt | +många dagar* ånger* | +ångerrätt* | +ångervecka* | +ångerblankett | +ångerformulär | +ångra köp* | +ångra mitt köp | +frånträda | +distansavtalslagen | +lagstadgad* | +enligt lag* | +rätt* enligt lag | +konsumenträtt* | +14 dagars | +fjorton dagar* | 14 dagar | +häva köpet

ask-send = +retursedel* | +returetikett* | +fraktsedel* | +returfraktsedel | etikett | +hur retur* | +hur gör jag retur* | +hur skickar tillbaka | +hur skickar jag tillbaka | +hur lämnar tillbaka | +hur går retur* till | +hur fungerar retur* | +registrera retur* | +anmäla retur* | +göra en retur | +skriva ut | skrivare | +qr kod | +lägga i paketet | +lägga med | +skicka med | +packa | +packar | +hämta upp | +hämtas | +hämtning | +kvitto | +köpbevis | +följesedel | postnord | budbil | returformulär

ask-condition = +öppnat | öppnad | öppnade | oöppnad* | +använt | +använd | +använda plagg | +använts | +provat | +testat | +tvättat | tvättad | +burit | +prislapp* | +lapparna | +lappen kvar | +utan kartong | +utan låda | +utan förpackning | +utan emballage | +originalförpackning* | +originalkartong* | +originallåda | +slängt kartong* | +slängt förpackning* | +kastat kartong* | skick | försegling* | plombering* | -förpackning | +monterat ihop | monterad | +tagit bort lapp*

ask-contact = +kontakt* | +telefonnummer | +telefonnumret | +ringa | ringer | telefon | +mejladress | +mailadress | +e postadress | mejla | maila | +kundtjänst | +kundservice | +kundsupport | +support | +prata med | +tala med | +riktig person | +riktig människa | +människa | +chatt* | +öppettider | +öppet i dag | +öppet idag | +nå er | +når er | +få tag i er | +få tag på | skriva till er

ask-dispute = +klagomål* | +klaga* | +klagar | +tvist* | +arn | +reklamationsnämnd* | +konsumentverket | +konsumentrådgiv* | +konsumentvägled* | +konsumentombudsman* | medla* | advokat | jurist | domstol | stämma er | anmäla er | orättvis* | +håller inte med | +inte överens | +nekad | +nekat | +nekar | +avslag | +avslagen

ask-place = +i butik | +i butiken | +i en butik | +er butik | +butik nära | +närmaste butik | +närmaste | +fysisk butik | +till butiken | +ombud | +lämna in | +inlämning* | +paketombud | +utlämningsställe | +paketskåp | +paketbox | +postlåda | +var retur* | +vart retur* | +var lämnar | +vart lämnar | +var kan jag lämna | +vart kan jag lämna | +vart skickar | +returadress* | +vilken adress | verkstad* | filial*

ask-guide = +bruksanvisning* | +manual* | +instruktion* | +anvisning* | +hur använder | +hur gör man för att använda | +hur installerar | installer* | installation | +monter* | +montering* | +sätta ihop | +sätter ihop | +bygga ihop | +ställa in | +ställer in | video | film om | +hur rengör | rengör* | +hur tvättar | tvättråd | skötsel* | skötselråd | ansluta | +koppla ihop | +parkoppla | guide

ask-other = +i lager | lager | slut i lager | finns inne | +rabattkod* | kampanjkod* | +rabatt* | +fraktkostnad* beställ* | +kostar frakten | +vad kostar frakt | +leveranstid* | +hur lång leverans* | +skickar ni till | +levererar ni till | +betalsätt | +betalningssätt | +betala med | +swish | +klarna | +faktura betala | +delbetala | +vilken storlek | +storleksguide | +storlekstabell | +mitt konto
    | lösenord* | logga in | nyhetsbrev | jobb* | lediga tjänster | karriär | väder* | +slå in | presentinslagning | material | +gjord av | +tillverkad av | mått | +vattentät* | +prisgaranti | +prismatch* | studentrabatt | grossist | fotboll | recept | skämt | kung* | statsminister* | bitcoin | översätt* | +returresa | +returflyg | deklaration* | +ändra adress | +leveransadress | omdöme* | recensioner | +fri frakt | +expressleverans | pant | bonuspoäng | +tur och retur

ask-categories = clothing apparel fashion clothes = kläder / kläder / plagg / klänning* / kjol* / skjort* / blus* / byxa / byxor / byxorna / jeans / jacka / jackan / jackor / kappa* / tröja / tröjan / tröjor / t shirt*
    | shoes footwear = skor / skor / skorna / sko / stövel* / stövlar* / kängor / sneaker* / gympaskor
    | mattresses mattress = madrasser / madrass*
    | appliances = vitvaror och hushållsapparater / vitvar* / kylskåp* / tvättmaskin* / diskmaskin* / torktumlare* / ugn* / vattenkokare* / brödrost* / mixer* / dammsugare* / kaffebryggare* / kaffemaskin* / mikro*
    | electronics = elektronik / elektronik* / hörlur* / mobil* / smartphone* / telefonen / dator* / laptop* / surfplatt* / tv / teve / kamera* / högtalare*
    | furniture = möbler / möbel* / möbler* / soffa* / soffan / soffor / stol* / fåtölj* / skrivbord* / bord / garderob* / skåp / bokhyll*
    | books = böcker / bok / boken / böcker* / roman*
    | toys = leksaker / leksak* / pussel*
    | jewellery jewelry = smycken / smycke* / halsband* / armband* / vigselring* / förlovningsring*
    | cosmetics beauty = kosmetik / kosmetik* / smink* / parfym* / hudkräm* / kräm*

ask-goods = custom_made = specialtillverkade varor / gravyr* / graver* / specialbeställ* / specialtillverk* / måttbeställ* / måttsydd* / personlig text / med namn / eget tryck
    | perishable = färskvaror / färskvar* / blommor / bukett* / mat / livsmedel / frukt / ost
    | sealed_hygiene = hygienvaror / underkläder / trosor / kalsonger / badkläder / bikini* / baddräkt* / badbyxor / örhänge* / tandborst* / läppstift* / mascara
    | sealed_media = förseglade filmer, musik och spel / dvd* / cd / cds / vinyl* / lp / tv spel* / skiva
    | digital = digitala varor / nedladdning* / ladda ner / ladda ned / e bok* / ebok* / licensnyckel* / licenskod*
    | newspaper = tidningar och tidskrifter / tidning* / tidskrift*
    | gift_card = presentkort / presentkort* / gåvokort*
    | final_sale = slutrea / slutrea* / utförsäljning* / fyndhörna
    | used = begagnade varor / begagnad* / second hand / rekond* / renoverad*
