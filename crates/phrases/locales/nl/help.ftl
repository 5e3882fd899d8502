help-title = Hulp en contact
ask-label = Je vraag
ask-hint = Stel hem in je eigen woorden. Het antwoord komt uit onze regels, meteen hier.
ask-button = Antwoord zoeken
ask-answer = Antwoord
ask-person = Vraag het een medewerker
help-person = Praat met een medewerker
help-person-lead = Kies wat jou past. Alle tijden zijn jouw tijd.
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Telefoon
        [post] Brief
       *[page] Contactpagina
    }
help-page = Contactpagina openen
help-always = Dag en nacht open.
help-open = Nu open, tot { $time }.
help-closed =
    { $when ->
        [today] Nu gesloten. Vandaag open om { $time }.
        [tomorrow] Nu gesloten. Morgen open om { $time }.
        [weekday] Nu gesloten. Open op { $weekday } om { $time }.
       *[later] Nu gesloten. Open op { $day } om { $time }.
    }
help-hours = In jouw tijd: { LIST($hours) }.
help-every-day = Elke dag
help-languages = Talen: { LIST($languages) }.
help-language =
    { $language ->
        [ar] Arabisch
        [bg] Bulgaars
        [cs] Tsjechisch
        [da] Deens
        [de] Duits
        [el] Grieks
        [en] Engels
        [es] Spaans
        [et] Ests
        [fi] Fins
        [fr] Frans
        [hr] Kroatisch
        [hu] Hongaars
        [it] Italiaans
        [ja] Japans
        [ko] Koreaans
        [lt] Litouws
        [lv] Lets
        [nb] Noors
        [nl] Nederlands
        [pl] Pools
        [pt] Portugees
        [ro] Roemeens
        [ru] Russisch
        [sk] Slowaaks
        [sl] Sloveens
        [sv] Zweeds
        [tr] Turks
        [uk] Oekraïens
        [zh] Chinees
       *[other] { $tag }
    }
help-policy = Al onze regels lezen
ask-title =
    { $topic ->
        [return] Terugsturen
        [cost] Wat terugsturen kost
        [refund] Je geld terug
        [exchange] Ruilen
        [faulty] Als er iets mis mee is
        [guarantee] Garantie
        [damaged] Als het beschadigd aankomt
        [wrong] Als je het verkeerde artikel krijgt
        [missing] Als er iets ontbreekt
        [late] Als de levering te laat is
        [cancel] Een bestelling annuleren
        [withdrawal] Je wettelijke herroepingsrecht
        [send] Hoe je het terugstuurt
        [condition] In welke staat het moet zijn
        [contact] Hoe je ons bereikt
        [dispute] Als we er niet uitkomen
        [place] Waar je terechtkunt
       *[guide] Hulp bij je artikel
    }
ask-empty = Schrijf eerst je vraag.
ask-unsure = We weten niet zeker wat het goede antwoord is. Een medewerker kan je helpen.
ask-two = Misschien passen er twee antwoorden bij je vraag.
ask-about = Dit antwoord gaat over: { $goods }.
ask-note = Dit geldt voor een artikel dat je vandaag bestelt. Voor oudere bestellingen kunnen andere regels gelden.
ask-source-rule = Onze regel “{ $rule }”
ask-source-policy = Onze regels
ask-source-law = Wet: { $article }

ask-stop = de | het | een | en | of | is | zijn | was | ben | bent | ik | mij | me | mijn | wij | we | jullie | jij | je | u | uw | dit | dat | die | deze | er | te | om | in | op | aan | bij | van | voor | met | als | dan | hoe | wat | kan | kun | kunnen | mag | moet | wil | heb | heeft | hebben | word | wordt | graag | aub | alstublieft | hallo | hoi | nog | ook | maar | zo

ask-return = retour* | terugstur* | teruggestuurd | terugzend* | terugbreng* | teruggebracht | teruggev* | terug sturen | terug geven | terug brengen | terug stur* | stuur terug | stuur* het terug | breng terug | geef terug
    | +bedacht | +van gedachten | +bedenk* me | +retourtermijn | +retourperiode | +hoe lang retour* | +hoelang retour* | +hoe lang terug* | +hoelang terug* | +dagen retour* | +dagen terug* | +tot wanneer | nog terug* | +nog retour* | +laatste dag | bevalt niet | niet tevreden | niet mooi | vind het niet mooi | wil het niet meer | wil ik niet meer | niet meer nodig | nemen terug | terugneme* | hoeveel tijd

ask-cost = +retourkosten | +verzendkosten retour* | +kosten retour* | +kost retour* | +kosten terug* | +kost terug* | +gratis retour* | +retour* gratis | +gratis terug* | +terug* gratis | +betaal* terug* | +betaal* retour* | +terug* betalen | +retour* betalen | +wie betaalt
    | +porto | +postzegel* | +retourvergoeding | +administratiekosten | +afhandelingskosten | +ingehouden | inhouding | afgetrokken | +hoeveel kost retour* | +hoeveel kost terug* | -kosten | -kost | -gratis | +voor mijn rekening

ask-refund = +geld terug | +terugbeta* | +terugbetaling | +terugbetaald | +mijn geld | +terugstort* | +teruggestort | +restitutie | +geld kwijt | +wanneer geld | +krijg* geld | terugboek* | teruggeboekt | +tegoed | +winkeltegoed | +creditnota | rekening gestort | creditcard | +op mijn rekening

ask-exchange = +ruil* | +omruil* | +omgeruild | +geruild | +omwissel* | +andere maat | +ander maatje | +grotere maat | +kleinere maat | +maat groter | +maat kleiner | +andere kleur | past niet | past me niet | passen niet | te klein | te groot | te krap | te strak | te kort | te wijd | te lang van pijp

ask-faulty = kapot | defect* | +werkt niet | +werkt niet meer | +doet het niet | +doet niets | +doet niks | +gaat niet aan | +start niet | +laadt niet | +laadt niet op | stuk | +stuk gegaan | +kapot gegaan | +kapotgegaan | gebrek* | mankeert | storing | reparatie* | repareren | +laten maken | lekt | lekkage | gescheurd | losgelaten | +conformiteit* | +ondeugdelijk* | fout in | gaat uit elkaar | begeeft | +begaf

ask-guarantee = +garantie* | +waarborg | +fabrieksgarantie

ask-damaged = +beschadigd* | +beschadiging | +kapot aangekomen | +kapot geleverd | +kapot bezorgd | +kapot ontvangen | +defect aangekomen | +defect geleverd | +gebroken | +transportschade | gebarsten | barst* | kras | krassen | deuk* | gedeukt | +verbrijzeld | +pakket beschadigd | +doos beschadigd | +doos ingedeukt | +stuk aangekomen | +schade bezorg* | +kapot uit de doos | +kapot in de doos | aan scherven

ask-wrong = +verkeerd* artikel | +verkeerd* product | +verkeerd* maat | +verkeerd* kleur | +verkeerd* geleverd | +verkeerd* gestuurd | +verkeerd* ontvangen | +verkeerd* gekregen | +verkeerd* bestelling | +verkeerd* pakket | +verkeerd* spul* | +verkeerde | +iets anders gekregen | +iets anders ontvangen | +iets anders gestuurd | +anders dan besteld | +niet wat ik besteld | +niet besteld | +besteld maar kreeg | +besteld maar gekregen | +besteld maar ontvangen | +ander artikel gekregen | +ander product gekregen | +bestelling van iemand anders

ask-missing = +zaten geen | +zat geen | +zat niet bij | +zaten niet bij | +niet meegeleverd | ontbreek* | ontbrak | ontbrekend* | +zit niet in | +zat niet in | +niet in de doos | +niet in het pakket | +mist | missen | onvolledig | incompleet | +niet compleet | +leeg pakket | +lege doos | +pakket kwijt | +pakket zoek* | +kwijtgeraakt | +nooit aangekomen | +nooit ontvangen | +nooit gekregen | gestolen | +maar een deel | +slechts een deel | +alleen een deel | vergeten

ask-late = +te laat | vertraging | vertraagd | +waar is mijn bestelling | +waar is mijn pakket | +waar is mijn pakje | +waar blijft | +nog niet aangekomen | +nog niet binnen | +nog niet ontvangen | +nog niet geleverd | +nog niet bezorgd | +niet aangekomen | +niet bezorgd | +niet geleverd | +nog steeds niet | +wacht nog | +wacht al | +wanneer komt | +track and trace | tracktrace | +volgen pakket | +pakket volgen | +nog niks

ask-cancel = +annule* | +geannuleerd | +bestelling stoppen | +bestelling intrekken | +per ongeluk besteld | +perongeluk besteld | +per vergissing | +dubbel besteld | +twee keer besteld | +bestelling ongedaan | afbestellen | +afzeggen | voor verzending

ask-withdrawal = +herroep* | +herroeping | +herroepingsrecht | +bedenktijd | +afkoelingsperiode | +wettelijk* recht* | +14 dagen recht | +veertien dagen | +consumentenrecht* | +zichttermijn | ontbinden | +van de koop af | 14 dagen | +modelformulier | +koop op afstand

ask-send = +retourlabel* | +verzendlabel | +retourformulier | +label printen | label | +hoe retour* | +hoe stuur* terug | +hoe terug* | +hoe kan terug* | +hoe moet terug* | +hoe werkt retour* | +retour aanmelden | +retour* regelen | +ophalen | +opgehaald | +koerier | +inpakken | +in de doos doen | +bijvoegen | +meesturen | +bon bij | +kassabon | +aankoopbewijs | +factuur erbij | printer | +printen | pakbon | +stappen retour* | qr code

ask-condition = +geopend | +opengemaakt | +uitgepakt | +gedragen | +gebruikt | +al gebruikt | gewassen | +gepast | +geprobeerd | +uitgeprobeerd | +kaartje* eraf | +labels eraf | +label eraf | +prijskaartje* | +zonder doos | +zonder verpakking | +originele verpakking | +originele doos | +verpakking weg* | +doos weg* | in welke staat | zegel | verzegeling | -verpakking | +in elkaar gezet | ongebruikt | ongeopend

ask-contact = +aan de lijn | +contact* | +telefoonnummer | +bellen | telefoon* nummer | +e mailadres | +mailadres | email* | mailen | +klantenservice | +klantendienst | +helpdesk | +medewerker* | +iemand spreken | +met iemand praten | +echt mens | +mens spreken | +chat* | +bereikbaar | +bereiken | +openingstijden | +openingsuren | +open vandaag | schrijven

ask-dispute = +klacht* | +klagen | +geschil* | +geschillencommissie | +ombudsman | bemiddel* | advocaat | rechter | rechtbank | aanklagen | +consumentenbond | +consuwijzer | +acm | +consumentenombudsdienst | oneerlijk | +niet mee eens | +oneens | +afgewezen | +geweigerd | +weiger*

ask-place = +in de winkel | +naar de winkel | +bij de winkel | +in een winkel | +winkel in de buurt | +filiaal | +vestiging | +inleveren | +inleverpunt | +afgeefpunt | +servicepunt | +postnl punt | +pakketpunt | +afhaalpunt | +waar retour* | +waar terug* | +waar kan ik terug* | +waarheen | +naar welk adres | +retouradres | dichtstbijzijnde | +postkantoor | +pakketautomaat | reparateur

ask-guide = +handleiding* | +gebruiksaanwijzing* | +instructie* | +hoe gebruik | +hoe werkt het | +hoe installeer | installeren | installatie | +in elkaar zetten | monteren | montage* | instellen | +instellen | video | +hoe maak schoon | +schoonmaken | +hoe was ik | +onderhoud* | verbinden | koppelen | +opbouwen | wasvoorschrift*

ask-other = +op voorraad | voorraad | leverbaar | +kortingscode* | +korting* code | actiecode | +verzendkosten bestelling | +bezorgkosten | +levertijd | +leveren jullie in | +leveren jullie naar | +verzenden jullie naar | +betaalmethode* | +betalen met | +ideal | +bancontact | +achteraf betalen | +klarna | +welke maat | +maattabel | +maatadvies | +valt groot | +valt klein
    | +mijn account | wachtwoord | inloggen | nieuwsbrief | vacature* | werken bij | weerbericht | +inpakservice | +cadeauverpakking | materiaal | +gemaakt van | afmetingen | +prijsgarantie | +laagste prijs | studentenkorting | groothandel | voetbal | recept | mop | grap | koning | bitcoin | vertaal* | +retourtje | +retourvlucht | +belastingaangifte | spaarpunten | +adres wijzigen | +bezorgadres | reviews | +gratis verzending | +gratis verzenden | +retour ticket

ask-categories = clothing apparel fashion clothes = kleding / kleding / kleren / jurk* / rok / overhemd* / shirt* / t shirt* / broek* / jeans / spijkerbroek* / jas / jassen / trui* / vest
    | shoes footwear = schoenen / schoen* / laars / laarzen / sneaker* / gympen
    | mattresses mattress = matrassen / matras*
    | appliances = huishoudelijke apparaten / koelkast* / wasmachine* / vaatwasser* / oven* / waterkoker* / broodrooster* / blender* / stofzuiger* / koffiezetapparaat / koffiemachine* / magnetron* / wasdroger*
    | electronics = elektronica / koptelefoon* / hoofdtelefoon* / oortjes / smartphone* / telefoon / mobiel* / laptop* / tablet* / tv / televisie* / camera* / speaker*
    | furniture = meubels / meubel* / bankstel / zitbank / sofa* / stoel* / bureau* / kast / kasten / boekenkast* / tafel*
    | books = boeken / boek / roman*
    | toys = speelgoed / speelgoed* / puzzel*
    | jewellery jewelry = sieraden / sieraad / ketting* / armband* / ring
    | cosmetics beauty = cosmetica / make up / parfum* / crème* / creme*

ask-goods = custom_made = maatwerk / maatwerk / op maat / gegraveerd* / gravure* / gepersonaliseerd* / met naam / voor mij gemaakt
    | perishable = verse producten / bloemen / boeket* / eten / voeding* / levensmiddelen / fruit / kaas / bederfelijk*
    | sealed_hygiene = hygiëneproducten / ondergoed / onderbroek* / badkleding / badpak* / zwemkleding / bikini* / oorbel* / tandenborstel* / lippenstift* / mascara
    | sealed_media = verzegelde films, muziek en games / dvd* / cd / cds / lp / vinyl / videogame*
    | digital = digitale producten / download* / ebook* / e book* / licentiesleutel* / licentiecode*
    | newspaper = kranten en tijdschriften / krant* / tijdschrift*
    | gift_card = cadeaukaarten / cadeaukaart* / cadeaubon* / kadobon* / kadokaart*
    | final_sale = uitverkoop zonder retour / uitverkoop / opruiming / solden
    | used = tweedehands artikelen / tweedehands* / refurbished / occasion*
