help-title = Hjælp og kontakt
ask-label = Dit spørgsmål
ask-hint = Skriv det med dine egne ord. Svaret kommer fra vores regler, lige her.
ask-button = Find svaret
ask-answer = Svar
ask-person = Spørg en medarbejder
help-person = Tal med en medarbejder
help-person-lead = Vælg det, der passer dig. Alle tider er i din tid.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefon
        [post] Brev
       *[page] Kontaktside
    }
help-page = Åbn kontaktsiden
help-always = Åbent døgnet rundt.
help-open = Åbent nu, til kl. { $time }.
help-closed =
    { $when ->
        [today] Lukket nu. Åbner i dag kl. { $time }.
        [tomorrow] Lukket nu. Åbner i morgen kl. { $time }.
        [weekday] Lukket nu. Åbner { $weekday } kl. { $time }.
       *[later] Lukket nu. Åbner { $day } kl. { $time }.
    }
help-hours = I din tid: { LIST($hours) }.
help-every-day = Hver dag
help-languages = Sprog: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabisk
        [bg] bulgarsk
        [cs] tjekkisk
        [da] dansk
        [de] tysk
        [el] græsk
        [en] engelsk
        [es] spansk
        [et] estisk
        [fi] finsk
        [fr] fransk
        [hr] kroatisk
        [hu] ungarsk
        [it] italiensk
        [ja] japansk
        [ko] koreansk
        [lt] litauisk
        [lv] lettisk
        [nb] norsk
        [nl] hollandsk
        [pl] polsk
        [pt] portugisisk
        [ro] rumænsk
        [ru] russisk
        [sk] slovakisk
        [sl] slovensk
        [sv] svensk
        [tr] tyrkisk
        [uk] ukrainsk
        [zh] kinesisk
       *[other] { $tag }
    }
help-policy = Læs alle vores regler
ask-title =
    { $topic ->
        [return] Send varen retur
        [cost] Hvad returen koster
        [refund] Dine penge tilbage
        [exchange] Ombytning
        [faulty] Hvis der er fejl på varen
        [guarantee] Garanti
        [damaged] Hvis varen er ødelagt ved levering
        [wrong] Hvis du får den forkerte vare
        [missing] Hvis der mangler noget
        [late] Hvis leveringen er forsinket
        [cancel] Annuller en ordre
        [withdrawal] Din fortrydelsesret efter loven
        [send] Sådan sender du varen retur
        [condition] Hvilken stand varen skal være i
        [contact] Sådan får du fat i os
        [dispute] Hvis vi ikke kan blive enige
        [place] Her kan du gå hen
       *[guide] Hjælp til din vare
    }
ask-empty = Skriv dit spørgsmål først.
ask-unsure = Vi er ikke sikre på, hvad det rigtige svar er. En medarbejder kan hjælpe dig.
ask-two = Måske passer to svar til dit spørgsmål.
ask-about = Dette svar handler om: { $goods }.
ask-note = Det gælder for en vare, du bestiller i dag. Ældre ordrer kan have andre regler.
ask-source-rule = Vores regel “{ $rule }”
ask-source-policy = Vores regler
ask-source-law = Lov: { $article }

ask-stop = en | et | den | det | de | dem | og | eller | er | var | være | jeg | mig | min | mit | mine | vi | os | i | jer | du | dig | din | dit | dine | man | som | at | til | af | på | hos | for | fra | med | om | så | hvad | hvordan | kan | må | skal | vil | ville | har | havde | bliver | blive | blev | tak | venligst | hej | her | der | dette | denne | jo | nu | godt | gerne

ask-return = retur* | returnere* | send* retur | sende tilbage | sender tilbage | send tilbage | levere tilbage | leverer tilbage | aflevere tilbage | give tilbage | tage tilbage | tager tilbage | +fortrudt | +fortryder | +ombestemt | +skiftet mening | +returfrist | +returpolitik
    | +hvor længe retur* | +hvor lang tid | +hvor længe tilbage | +hvor mange dage | +dage retur* | +indtil hvornår | +hvornår senest | +senest retur* | +sidste frist | +stadig retur* | +nå at retur* | kan ikke lide | bryder mig ikke om | vil ikke have | vil ikke beholde | har ikke brug for | skal ikke bruge | ikke tilfreds | duer ikke til mig

ask-cost = +returfragt | +returgebyr* | +returporto | +returomkostning* | +fragt retur* | +koster retur* | +koster det retur* | +koste retur* | +koster sende tilbage | +koster det at sende | +gratis retur* | +fri retur | +retur* gratis | +sende tilbage gratis
    | +betale* retur* | +betaler returfragt* | +betale for at sende | +betaler fragten | +hvem betaler | +porto | +gebyr* retur* | +ekspeditionsgebyr | +lagergebyr | gebyr* | +trækker i fra | +fratrukket | +fradrag | -koster | -gratis | -udgift* | +betale fragt*

ask-refund = +pengene tilbage | +penge tilbage | +refunder* | +refusion | +tilbagebetal* | +mine penge | +få penge* | +penge* igen | +hvornår penge* | +tilbageføre* | +tilbageført | +kreditnota | +krediter* | +tilgodebevis | tilgodehavende | +ind på kontoen | +på min konto | kortet | +tilbage på kort* | +pengene ikke kommet

ask-exchange = +bytte | +bytter | +byttet | +ombyt* | +ombytning | +byttes | +anden størrelse | +større størrelse | +mindre størrelse | +en størrelse større | +en størrelse mindre | +anden farve | passer ikke | passede ikke | passer mig ikke | for lille | for små | for stor | for store | for stram | for kort | for lang | for smal

ask-faulty = +gået i stykker | +gik i stykker | +i stykker | +virker ikke | +virker ikke længere | +fungerer ikke | +holdt op med at virke | +stoppet med at virke | +tænder ikke | +kan ikke tænde | +starter ikke | +oplader ikke | +lader ikke op | defekt* | +fejl på | +fejl ved | fejl | mangel ved | reparation* | reparere* | laves | fikse | utæt | lækker vand | syning* gået | hul i | revnet søm | +reklamation* | +reklamere* | reklamationsret | +købeloven | faldet af | dårlig kvalitet | død

ask-guarantee = +garanti* | +garantien

ask-damaged = +kom ødelagt | +ødelagt* ved levering | +ødelagt da | +ødelagt i pakken | +ødelagt ved modtagelse | +modtaget ødelagt | +leveret ødelagt | +i stykker da | +i stykker ved levering | +kom i stykker | +i stykker i pakken | ødelagt | +beskadiget* | +skadet | +transportskade* | +fragtskade* | +knust | +smadret | revnet | revne | ridse* | ridset | bule* | bulet | trykket | +pakken ødelagt | +pakken smadret | +emballagen ødelagt | +skader på pakken | +flækket

ask-wrong = +forkert* vare* | +forkert* produkt* | +forkert* artikel | +forkert* farve | +forkert* størrelse | +forkert* ting | +forkert* ordre | +forkert* pakke | +forkert* sendt | +forkert* modtaget | +forkert* leveret | +fået forkert* | +fik forkert* | +sendt forkert* | +noget andet end | +andet end jeg bestil* | +ikke det jeg bestil* | +ikke hvad jeg bestil* | +bestilte men fik | +bestilt men fået | +fik en anden | +fået en anden | +en andens | +fejllevering | +fejlleveret | +byttet rundt på

ask-missing = mangler | manglede | manglende | mangler i | +ikke med i pakken | +ikke i pakken | +lå ikke i | +ligger ikke i | +fik kun | +kun fået | +kun en del | ufuldstændig* | +ikke komplet | +tom pakke | +tom kasse | +pakken væk | +pakke væk | +forsvundet | +blevet væk | +aldrig kommet frem | +aldrig kom | +aldrig modtaget | +aldrig fået | +fik aldrig | stjålet | +glemt at sende | +glemt at lægge

ask-late = forsink* | +for sent | +hvor er min | +hvor er mit | +hvor er pakken | +hvor bliver | +ikke kommet | +ikke modtaget min | +ikke fået min | +har ikke fået | +er ikke kommet | +endnu ikke kommet | +hvornår kommer | +venter stadig | +venter på | +stadig ikke | +spore | +sporing | +track | +track and trace | +ikke leveret | +ikke ankommet | +ikke dukket op | sporingsnummer

ask-cancel = +annuller* | +afbestil* | +aflys* | +stoppe ordre* | +stoppe min ordre | +bestilt ved en fejl | +bestilte ved en fejl | +kom til at bestille | +kommet til at bestille | +bestilt forkert | +bestilt dobbelt | +bestilt to gange | +dobbeltbestil* | +slette min ordre | +slette ordre* | +fjerne ordre* | inden den sendes | før den sendes

ask-withdrawal = +fortrydelsesret* | +fortrydelsesfrist | +fortrydelsesformular | +fortryde køb* | +fortryde mit køb | +fortryde købet | +træde tilbage fra | +forbrugeraftaleloven | +lovpligtig* | +efter loven | +ifølge loven | +ret* ifølge lov* | +forbrugerret* | +14 dages | +fjorten dage* | 14 dage | +ophæve købet

ask-send = +returlabel* | +returmærkat | +returseddel | +pakkelabel* | label | +fragtlabel | +hvordan retur* | +hvordan sender retur | +hvordan sender jeg | +hvordan sender tilbage | +hvordan leverer tilbage | +hvordan foregår retur* | +hvordan fungerer retur* | +oprette retur* | +registrere retur* | +anmelde retur* | +lave en retur | +printe | +udskrive | printer | +qr kode | +lægge i pakken | +lægge med | +sende med | +pakke ind | +hvordan pakker | +hente pakken | +afhentes | +afhentning | +hentes | +kvittering | +bon | +kassebon | +købsbevis | +følgeseddel | postnord | +dao | gls | +returportal

ask-condition = +åbnet | åbnede | uåbnet | +pakket op | +brugt det | +brugt den | +allerede brugt | +har brugt | +prøvet | +afprøvet | +testet | +vasket | +gået med | +prismærke* | +mærket på | +mærker på | +klippet mærke* | +uden æske | +uden kasse | +uden emballage | +uden indpakning | +original emballage | +originalemballage | +originale æske | +smidt æske* | +smidt emballage* | +smidt kasse* | stand | forsegling* | plombering | -emballage | +samlet den | ubrugt

ask-contact = +kontakt* | +telefonnummer | +ringe | +ringer | telefon* nummer | +mailadresse | +e mailadresse | mail | maile | +kundeservice | +kundesupport | +support | +tale med | +snakke med | +rigtigt menneske | +menneske | +medarbejder* | +chat* | +åbningstid* | +åbent i dag | +fat i jer | +få fat i | +fange jer | +nogen hjemme | skrive til jer

ask-dispute = +klage | +klager | +klagen | +klagenævn* | +forbrugerklage* | +forbrugerombudsmand* | +center for klageløsning | +nævnenes hus | +forbrugerrådet | tvist* | uenig* | +ikke enig | mægling | advokat | retten | domstol | sagsøge | anmelde jer | urimelig* | uretfærdig* | +afvist | +afviser | +afslag | +nægter | +sagde nej

ask-place = +i butik | +i butikken | +i en butik | +jeres butik | +butik i nærheden | +nærmeste butik | +nærmeste | +fysisk butik | +til butikken | +pakkeshop | +pakkeboks | +indlevere* | +indleveringssted | +posthus | +aflevere i | +aflevere pakken | +hvor retur* | +hvor aflever* | +hvor kan jeg aflever* | +hvor skal jeg aflever* | +hvor sender jeg | +hvor kan jeg returnere | +returadresse* | +hvilken adresse | værksted* | filial* | afdeling

ask-guide = +brugsanvisning* | +manual* | +vejledning* | +brugervejledning* | +instruktion* | +hvordan bruger | +hvordan virker den | +hvordan installerer | installer* | installation | +samle | +samler | +samlevejledning | monter* | montering* | +indstille | +indstiller | video | +hvordan rengør | rengør* | rengøring | +hvordan vasker | vaskeanvisning | +pleje | vedligehold* | tilslutte | forbinde | +parre | guide

ask-other = +på lager | lager | udsolgt | +rabatkode* | +rabat | kampagnekode* | +fragtpris* | +hvad koster fragt* | +koster fragten | +koster levering* | +leveringstid* | +hvor hurtigt lever* | +sender i til | +leverer i til | +betalingsmetode* | +betale med | +betalingsmuligheder | +mobilepay | +klarna | +viabill | +faktura | +hvilken størrelse | +størrelsesguide | +størrelsesskema
    | +min konto | adgangskode | kodeord | logge ind | log ind | nyhedsbrev | job* | ledige stillinger | karriere | vejr* | vejret | +gaveindpakning | +pakke ind som gave | materiale | +lavet af | mål | +vandtæt* | +prisgaranti* | +prismatch* | studierabat | engros | fodbold | opskrift | vittighed | konge* | statsminister* | bitcoin | oversæt* | +returbillet | +returrejse | +hjemrejse | årsopgørelse | +ændre adresse | +leveringsadresse | anmeldelse* | +fri fragt | +gratis fragt | +ekspreslevering | pant | bonuspoint

ask-categories = clothing apparel fashion clothes = tøj / tøj* / kjole* / nederdel* / skjorte* / bluse* / bukser / bukserne / jeans / jakke* / frakke* / trøje* / sweater* / t shirt*
    | shoes footwear = sko / sko / skoene / støvle* / sneaker* / kondisko
    | mattresses mattress = madrasser / madras*
    | appliances = hvidevarer og husholdningsapparater / hvidevare* / køleskab* / vaskemaskine* / opvaskemaskine* / tørretumbler* / ovn* / elkedel* / brødrister* / blender* / støvsuger* / kaffemaskine* / mikroovn*
    | electronics = elektronik / elektronik* / høretelefon* / hovedtelefon* / smartphone* / mobil* / telefonen / computer* / bærbar* / laptop* / tablet* / tv / fjernsyn* / kamera* / højttaler*
    | furniture = møbler / møbel* / møbler* / sofa* / stol / stole / stolen / lænestol* / skrivebord* / bord / garderobeskab* / skab / reol* / bogreol*
    | books = bøger / bog / bogen / bøger* / roman*
    | toys = legetøj / legetøj* / puslespil*
    | jewellery jewelry = smykker / smykke* / halskæde* / armbånd* / fingerring* / vielsesring* / forlovelsesring*
    | cosmetics beauty = kosmetik / kosmetik* / makeup / parfume* / creme*

ask-goods = custom_made = specialfremstillede varer / gravering* / graver* / specialfremstil* / specialbestil* / efter mål / målsyet / personlig tekst / med navn / eget tryk
    | perishable = friske varer / ferskvare* / blomster / buket* / mad / madvare* / fødevare* / frugt / ost
    | sealed_hygiene = hygiejnevarer / undertøj / trusser / boksershorts / badetøj / bikini* / badedragt* / ørering* / tandbørste* / læbestift* / mascara
    | sealed_media = forseglede film, musik og spil / dvd* / cd / cds / vinyl* / lp / computerspil* / videospil*
    | digital = digitale varer / download* / hente fil / e bog* / ebog* / licensnøgle* / licenskode*
    | newspaper = aviser og blade / avis / aviser / ugeblad* / magasin*
    | gift_card = gavekort / gavekort*
    | final_sale = restsalg uden returret / restsalg / lagersalg / ophørsudsalg
    | used = brugte varer / brugt vare* / genbrug* / second hand / renoveret*
