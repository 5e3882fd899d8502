help-title = Hjelp og kontakt
ask-label = Spørsmålet ditt
ask-hint = Skriv med dine egne ord. Svaret kommer fra reglene våre, rett her.
ask-button = Finn svaret
ask-answer = Svar
ask-person = Spør en medarbeider
help-person = Snakk med en medarbeider
help-person-lead = Velg det som passer deg. Alle tider er i din tid.
help-kind =
    { $kind ->
        [email] E-post
        [phone] Telefon
        [post] Brev
       *[page] Kontaktside
    }
help-page = Åpne kontaktsiden
help-always = Åpent døgnet rundt.
help-open = Åpent nå, til kl. { $time }.
help-closed =
    { $when ->
        [today] Stengt nå. Åpner i dag kl. { $time }.
        [tomorrow] Stengt nå. Åpner i morgen kl. { $time }.
        [weekday] Stengt nå. Åpner { $weekday } kl. { $time }.
       *[later] Stengt nå. Åpner { $day } kl. { $time }.
    }
help-hours = I din tid: { LIST($hours) }.
help-every-day = Hver dag
help-languages = Språk: { LIST($languages) }.
help-language =
    { $language ->
        [ar] arabisk
        [bg] bulgarsk
        [cs] tsjekkisk
        [da] dansk
        [de] tysk
        [el] gresk
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
        [lv] latvisk
        [nb] norsk
        [nl] nederlandsk
        [pl] polsk
        [pt] portugisisk
        [ro] rumensk
        [ru] russisk
        [sk] slovakisk
        [sl] slovensk
        [sv] svensk
        [tr] tyrkisk
        [uk] ukrainsk
        [zh] kinesisk
       *[other] { $tag }
    }
help-policy = Les alle reglene våre
ask-title =
    { $topic ->
        [return] Sende varen tilbake
        [cost] Hva returen koster
        [refund] Pengene tilbake
        [exchange] Bytte
        [faulty] Hvis det er feil på varen
        [guarantee] Garanti
        [damaged] Hvis varen er ødelagt når den kommer
        [wrong] Hvis du får feil vare
        [missing] Hvis noe mangler
        [late] Hvis leveringen er forsinket
        [cancel] Avbestille en ordre
        [withdrawal] Angreretten din etter loven
        [send] Slik sender du varen tilbake
        [condition] Hvilken stand varen må være i
        [contact] Slik når du oss
        [dispute] Hvis vi ikke blir enige
        [place] Hit kan du gå
       *[guide] Hjelp med varen din
    }
ask-empty = Skriv spørsmålet ditt først.
ask-unsure = Vi er ikke sikre på hva som er riktig svar. En medarbeider kan hjelpe deg.
ask-two = To svar kan passe til spørsmålet ditt.
ask-about = Dette svaret gjelder: { $goods }.
ask-note = Dette gjelder for en vare du bestiller i dag. Eldre ordrer kan ha andre regler.
ask-source-rule = Vår regel «{ $rule }»
ask-source-policy = Reglene våre
ask-source-law = Lov: { $article }

ask-stop = en | ei | et | den | det | de | dem | og | eller | er | var | være | jeg | meg | min | mitt | mine | mi | vi | oss | dere | du | deg | din | ditt | dine | man | som | at | til | av | i | på | hos | for | fra | med | om | så | hva | hvordan | kan | må | skal | vil | ville | har | hadde | blir | bli | ble | takk | hei | her | der | dette | denne | jo | nå | gjerne

ask-return = retur* | returnere* | sende tilbake | sender tilbake | send tilbake | levere tilbake | leverer tilbake | gi tilbake | ta tilbake | tar tilbake | tilbakelever* | +åpent kjøp | +ombestemt | +ombestemmer | +skiftet mening | +returfrist | +returregler
    | +hvor lenge retur* | +hvor lang tid | +hvor lenge tilbake | +hvor mange dager | +dager retur* | +til når | +når senest | +senest retur* | +siste frist | +fortsatt retur* | +rekker retur* | angrer | angret | liker ikke | likte ikke | vil ikke ha | vil ikke beholde | trenger ikke | ikke fornøyd | sende i retur

ask-cost = +gratis send* tilbake | +gratis lever* tilbake | +returfrakt | +returgebyr* | +returporto | +returkostnad* | +frakt retur* | +koster retur* | +koster det retur* | +koste retur* | +koster sende tilbake | +koster det å sende | +gratis retur* | +fri retur | +retur* gratis | +sende tilbake gratis
    | +betale* retur* | +betaler returfrakt* | +betale for å sende | +betaler frakten | +hvem betaler | +hvem dekker | +porto | +gebyr* retur* | +behandlingsgebyr | +lagergebyr | gebyr* | +trekker dere fra | +fratrekk | -koster | -gratis | -kostnad | +betale frakt*

ask-refund = +pengene tilbake | +penger tilbake | +refunder* | +refusjon* | +tilbakebetal* | +mine penger | +få pengene | +pengene igjen | +når pengene | +får jeg pengene | +tilbakefør* | +kreditnota | +krediter* | +tilgodelapp | tilgode | +inn på kontoen | +på kontoen min | kortet | +tilbake på kort* | +pengene ikke kommet

ask-exchange = +bytte | +bytter | +byttet | +ombytting | +byttes | +bytte til | +annen størrelse | +større størrelse | +mindre størrelse | +en størrelse større | +en størrelse mindre | +annen farge | passer ikke | passet ikke | passer meg ikke | for liten | for lite | for små | for stor | for store | for trang | for stram | for kort | for lang

ask-faulty = +gått i stykker | +gikk i stykker | +i stykker | +virker ikke | +virker ikke lenger | +fungerer ikke | +funker ikke | +sluttet å virke | +slutta å virke | +sluttet å fungere | +slår seg ikke på | +skrur seg ikke på | +starter ikke | +lader ikke | defekt* | +feil på | +feil ved | feilen | mangel ved | reparasjon* | reparere* | fikse | fikset | lekker | lekkasje | søm* gått | hull i | revnet søm | +reklamasjon* | +reklamere* | reklamasjonsrett | +forbrukerkjøpsloven | +falt av | løsnet | dårlig kvalitet | dødt | død

ask-guarantee = +garanti* | +garantien

ask-damaged = +kom ødelagt | +ødelagt* ved levering | +ødelagt da | +ødelagt i pakken | +ødelagt ved mottak | +mottok ødelagt | +levert ødelagt | +i stykker da | +i stykker ved levering | +kom i stykker | +i stykker i pakken | ødelagt | +skadet | +skadd | +transportskade* | +fraktskade* | +knust | +smadret | sprukket | sprekk | ripe | riper | bulk* | bulket | trykket | +pakken ødelagt | +pakka ødelagt | +esken ødelagt | +emballasjen ødelagt | +skade på pakken | +knekt

ask-wrong = +feil vare | +feil varer | +feil produkt* | +feil artikkel | +feil farge | +feil størrelse | +feil ting | +feil ordre | +feil pakke | +feil sendt | +fått feil | +fikk feil | +sendt feil | +levert feil | +noe annet enn | +annet enn jeg bestil* | +ikke det jeg bestil* | +ikke hva jeg bestil* | +bestilte men fikk | +bestilt men fått | +fikk en annen | +fått en annen | +noen andres | +feillevering | +feilsendt | +feillevert

ask-missing = mangler | manglet | manglende | +ikke med i pakken | +ikke i pakken | +lå ikke i | +ligger ikke i | +fikk bare | +bare fått | +bare en del | ufullstendig* | +ikke komplett | +tom pakke | +tom eske | +pakken borte | +pakke borte | +forsvunnet | +kommet bort | +kom bort | +aldri kommet fram | +aldri kommet frem | +aldri kom | +aldri mottatt | +aldri fått | +fikk aldri | stjålet | +glemt å sende | +glemt å legge

ask-late = forsink* | +for sent | +for seint | +hvor er ordren | +hvor er pakken | +hvor er pakka | +hvor er min | +hvor blir | +hvor er varen | +ikke kommet | +ikke mottatt | +ikke fått pakken | +har ikke fått | +har ikke kommet | +ennå ikke kommet | +enda ikke kommet | +når kommer | +venter fortsatt | +venter på | +fortsatt ikke | +spore | +sporing | +spore pakke* | +sporingsnummer | +ikke levert | +ikke ankommet | +ikke dukket opp

ask-cancel = +avbestil* | +kanseller* | +annuller* | +avlys* | +stoppe ordre* | +stoppe bestilling* | +bestilt ved en feil | +bestilte ved en feil | +kom til å bestille | +kommet til å bestille | +bestilt feil | +bestilt dobbelt | +bestilt to ganger | +dobbeltbestil* | +slette ordre* | +slette bestilling* | +fjerne ordre* | før den sendes

ask-withdrawal = +dager* angrerett | +mange dager* angre* | +angrerett* | +angrefrist* | +angreskjema* | +angrerettskjema | +angre kjøp* | +angre på kjøp* | +angret kjøp* | +angrer kjøp* | +gå fra avtalen | +angrerettloven | +lovfestet* | +etter loven | +ifølge loven | +rett* etter lov* | +forbrukerrett* | +14 dagers | +fjorten dager* | 14 dager | +heve kjøpet

ask-send = +returetikett* | +returlapp* | +returseddel | +fraktetikett* | etikett | +hvordan retur* | +hvordan sender tilbake | +hvordan sender jeg | +hvordan leverer tilbake | +hvordan foregår retur* | +hvordan fungerer retur* | +registrere retur* | +melde retur* | +lage retur* | +gjøre en retur | +skrive ut | printe | printer | +qr kode | +legge i pakken | +legge ved | +sende med | +pakke inn | +pakker jeg | +hente pakken | +hentes | +henting | +kvittering | +kjøpsbevis | +følgeseddel | posten | +bring | +postnord | +helthjem

ask-condition = åpnet | åpna | uåpnet | +pakket opp | +brukt det | +brukt den | +allerede brukt | +har brukt | +prøvd | +prøvde på | +testet | +vasket | +gått med | +prislapp* | +merkelapp* | +lappen på | +lappene på | +tatt av lapp* | +klippet lapp* | +uten eske | +uten emballasje | +uten innpakning | +original emballasje | +originalemballasje* | +originaleske* | +kastet eske* | +kastet emballasje* | stand | forsegling* | plombering | -emballasje | +montert den | ubrukt

ask-contact = +kontakt* | +telefonnummer | +ringe | +ringer | telefon nummer | +mailadresse | +e postadresse | +epostadresse | e post | epost | maile | +kundeservice | +kundesenter | +kundestøtte | +support | +snakke med | +prate med | +ekte menneske | +menneske | +medarbeider* | +chat* | +åpningstid* | +åpent i dag | +nå dere | +når dere på | +få tak i dere | +få tak i noen | skrive til dere

ask-dispute = +klage | +klager | +klagen | +forbrukertilsyn* | +forbrukerklageutvalg* | +forbrukerrådet | +klageorgan* | +klagenemnd* | tvist* | uenig* | +ikke enig | +mekling | mekle* | advokat | retten | domstol | tingrett | saksøke | anmelde dere | urimelig* | urettferdig* | +avslått | +avviser | +avvist | +avslag | +nekter | +nektet | +sa nei

ask-place = +i butikk | +i butikken | +i en butikk | +butikken deres | +butikk i nærheten | +nærmeste butikk | +nærmeste | +fysisk butikk | +til butikken | +pakkeboks | +pakkeautomat | +post i butikk | +postkontor | +innlevering* | +innleveringssted | +hentested | +levere i | +levere pakken | +levere inn | +hvor retur* | +hvor leverer | +hvor kan jeg levere | +hvor skal jeg levere | +hvor sender jeg | +hvor kan jeg returnere | +returadresse* | +hvilken adresse | verksted* | filial* | avdeling

ask-guide = +bruksanvisning* | +manual* | +veiledning* | +brukerveiledning* | +instruks* | +hvordan bruker | +hvordan virker den | +hvordan installerer | installer* | installasjon | +monteringsanvisning* | monter* | montering* | +sette sammen | +setter sammen | +stille inn | +stiller inn | video | +hvordan rengjør | rengjør* | rengjøring | +hvordan vasker | vaskeanvisning | +vedlikehold* | stell | koble til | +pare | guide

ask-other = +på lager | lager | utsolgt | +rabattkode* | +rabatt | kampanjekode* | +fraktpris* | +hva koster frakt* | +koster frakten | +koster levering* | +leveringstid* | +hvor raskt lever* | +sender dere til | +leverer dere til | +betalingsmåte* | +betalingsmetode* | +betale med | +vipps | +klarna | faktura | +hvilken størrelse | +størrelsesguide | +størrelsestabell
    | +min konto | passord | logge inn | logg inn | nyhetsbrev | jobb* | ledige stillinger | karriere | værmelding* | +gaveinnpakning | +pakke inn som gave | materiale | +laget av | mål | +vanntett* | +prisgaranti* | +prismatch* | studentrabatt | engros | fotball | oppskrift | vits | konge* | statsminister* | bitcoin | oversett* | +tur retur | +returbillett | +hjemreise | skattemelding | +endre adresse | +leveringsadresse | anmeldelse* | omtaler | +fri frakt | +gratis frakt | +ekspresslevering | pant | bonuspoeng

ask-categories = clothing apparel fashion clothes = klær / klær* / klesplagg* / kjole* / skjørt* / skjorte* / bluse* / bukse* / jeans / jakke* / frakk* / genser* / t skjorte*
    | shoes footwear = sko / sko / skoene / støvel* / støvler* / sneaker* / joggesko*
    | mattresses mattress = madrasser / madrass*
    | appliances = hvitevarer og husholdningsapparater / hvitevare* / kjøleskap* / vaskemaskin* / oppvaskmaskin* / tørketrommel* / stekeovn* / komfyr* / vannkoker* / brødrister* / blender* / støvsuger* / kaffetrakter* / kaffemaskin* / mikrobølgeovn*
    | electronics = elektronikk / elektronikk* / hodetelefon* / øretelefon* / ørepropp* / smarttelefon* / mobil* / telefonen / datamaskin* / bærbar* / laptop* / nettbrett* / tv / kamera* / høyttaler*
    | furniture = møbler / møbel* / møbler* / sofa* / stol / stoler / stolen / lenestol* / skrivebord* / bord / garderobeskap* / skap / hylle* / bokhylle*
    | books = bøker / bok / boken / boka / bøker* / roman*
    | toys = leker / leker / leketøy* / puslespill*
    | jewellery jewelry = smykker / smykke* / halskjede* / armbånd* / fingerring* / giftering* / forlovelsesring*
    | cosmetics beauty = kosmetikk / kosmetikk* / sminke* / parfyme* / krem*

ask-goods = custom_made = spesiallagde varer / gravering* / graver* / spesiallag* / spesialbestil* / etter mål / målsydd* / skreddersydd* / personlig tekst / med navn / eget trykk
    | perishable = ferskvarer / ferskvare* / blomster / bukett* / mat / matvare* / frukt / ost
    | sealed_hygiene = hygienevarer / undertøy / truse* / bokser* / badetøy / bikini* / badedrakt* / øredobb* / tannbørste* / leppestift* / maskara
    | sealed_media = forseglede filmer, musikk og spill / dvd* / cd / cds / vinyl* / lp / dataspill* / videospill*
    | digital = digitale varer / nedlasting* / laste ned / e bok* / ebok* / lisensnøkkel* / lisenskode*
    | newspaper = aviser og blader / avis / aviser / ukeblad* / magasin*
    | gift_card = gavekort / gavekort*
    | final_sale = restsalg uten returrett / restsalg / lagersalg / opphørssalg
    | used = brukte varer / brukt vare* / bruktkjøp* / brukthandel / second hand / oppusset* / renovert*
