## Ennen ostoa

promise-dated =
    { $when ->
        [today] Tilaa tänään, saat sen viimeistään { DATE($arrival, style: "day") }, palauta viimeistään { $last_day }.
        [ordered] Saat sen viimeistään { DATE($arrival, style: "day") }, palauta viimeistään { $last_day }.
       *[arrived] Palauta viimeistään { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Tilaa tänään, peru viimeistään { $last_day }.
       *[ordered] Peru viimeistään { $last_day }.
    }
promise-unlimited = Voit palauttaa sen milloin haluat. Viimeistä päivää ei ole.
promise-days-delivered =
    { $days ->
        [one] Sinulla on toimituksen jälkeen { $days } päivä aikaa palauttaa.
       *[other] Sinulla on toimituksen jälkeen { $days } päivää aikaa palauttaa.
    }
promise-days =
    { $days ->
        [one] Sinulla on { $days } päivä aikaa palauttaa.
       *[other] Sinulla on { $days } päivää aikaa palauttaa.
    }
promise-working-days =
    { $days ->
        [one] Sinulla on { $days } arkipäivä aikaa palauttaa.
       *[other] Sinulla on { $days } arkipäivää aikaa palauttaa.
    }
promise-months =
    { $months ->
        [one] Sinulla on { $months } kuukausi aikaa palauttaa.
       *[other] Sinulla on { $months } kuukautta aikaa palauttaa.
    }
promise-open = Palautusaika riippuu tuotteesta.
promise-person = Kysy meiltä ennen palautusta. Asiakaspalvelija päättää.
promise-no = Et voi palauttaa sitä vain siksi, että muutit mielesi.
promise-no-goods = { $reason } Et voi palauttaa sitä vain siksi, että muutit mielesi.
still-covered = Jos tuotteessa on vika, oikeutesi ovat silti voimassa.
assumed-delivery = Oletamme, että saat sen viimeistään { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Tämä tuote tehdään sinua varten.
        [perishable] Tämä tuote pilaantuu nopeasti.
        [sealed_hygiene] Tämä tuote on sinetöity terveyden tai hygienian vuoksi.
        [sealed_media] Tämä tuote on sinetöity tallenne tai ohjelma.
        [digital] Tämä tuote on digitaalinen.
        [newspaper] Tämä tuote on sanoma- tai aikakauslehti.
        [inseparably_mixed] Tämä tuote sekoittuu toimituksen jälkeen muuhun tavaraan.
        [market_price] Tämän tuotteen hinta seuraa markkinoita.
        [dated_service] Tämä on palvelu, jolle on sovittu päivä.
        [near_expiry_or_flawed] Tämä tuote myytiin lyhyellä päiväyksellä tai tunnetulla vialla.
        [value_drops_on_use] Tämä tuote menettää arvonsa käytössä.
        [used] Tämä tuote on käytetty.
        [final_sale] Tämä tuote myytiin ilman palautusoikeutta.
        [gift_card] Tämä tuote on lahjakortti.
        [oversized] Tämä tuote on liian iso paketiksi.
        [hazardous] Tämä tuote on vaarallista tavaraa.
        [gift] Tämä tuote ostettiin lahjaksi.
        [subscription_first] Tämä on kestotilauksen ensimmäinen toimitus.
        [subscription_renewal] Tämä on kestotilauksen myöhempi toimitus.
        [business_purchase] Tämä tuote ostettiin yritykselle.
        [flagged_buyer] Tältä tililtä ei juuri nyt oteta palautuksia.
        [discounted] Tämä tuote myytiin alennuksella.
        [bundle_part] Tämä tuote kuuluu tuotepakettiin.
        [non_durable] Tämä tuote on tarkoitettu kulutettavaksi.
       *[other] Tällaisilla tuotteilla on omat säännöt.
    }

## Vastaus

headline-yes =
    { $case ->
        [return] Kyllä, voit palauttaa sen.
        [exchange] Kyllä, voit vaihtaa sen.
        [defect] Kyllä, voit vaatia hyvitystä viasta.
        [damaged] Kyllä, voit vaatia hyvitystä vauriosta.
        [wrong] Kyllä, voit vaatia hyvitystä väärästä tuotteesta.
        [missing] Kyllä, voit vaatia hyvitystä puutteesta.
        [late] Kyllä, voit vaatia hyvitystä viivästyksestä.
        [guarantee] Kyllä, voit käyttää takuuta.
        [withdrawal] Kyllä, laki antaa sinulle oikeuden perua kaupan.
        [repair] Kyllä, voit korjauttaa sen.
        [complaint] Kyllä, voit tehdä valituksen.
        [trade_in] Kyllä, voit antaa vanhan tuotteesi vaihdossa.
        [spare_part] Kyllä, voit saada varaosan.
       *[cancellation] Kyllä, voit perua tilauksen.
    }
headline-if = Kyllä, jos alla olevat kohdat pitävät paikkansa.
headline-person = Tästä päättää kaupan asiakaspalvelija.
headline-no = Ei, arviomme mukaan.
headline-unknown = Tarvitsemme vielä yhden tiedon.
last-day =
    { $act ->
        [sent] Lähetä se viimeistään { $day }.
        [received] Sen pitää olla meillä viimeistään { $day }.
       *[notice] Ilmoita meille viimeistään { $day }.
    }
no-last-day = Viimeistä päivää ei ole.
legal-day = Pyhäpäivien takia viimeinen päivä voi olla vasta { $day }.
opens-on = Voit pyytää tätä aikaisintaan { $day }.
period-days =
    { $days ->
        [one] Sinulla on { $days } päivä aikaa.
       *[other] Sinulla on { $days } päivää aikaa.
    }
period-working-days =
    { $days ->
        [one] Sinulla on { $days } arkipäivä aikaa.
       *[other] Sinulla on { $days } arkipäivää aikaa.
    }
period-months =
    { $months ->
        [one] Sinulla on { $months } kuukausi aikaa.
       *[other] Sinulla on { $months } kuukautta aikaa.
    }
period-years =
    { $years ->
        [one] Sinulla on { $years } vuosi aikaa.
       *[other] Sinulla on { $years } vuotta aikaa.
    }
law-days =
    { $days ->
        [one] Maasi laki antaa sinulle { $days } päivän.
       *[other] Maasi laki antaa sinulle { $days } päivää.
    }
law-working-days =
    { $days ->
        [one] Maasi laki antaa sinulle { $days } arkipäivän.
       *[other] Maasi laki antaa sinulle { $days } arkipäivää.
    }
law-months =
    { $months ->
        [one] Maasi laki antaa sinulle { $months } kuukauden.
       *[other] Maasi laki antaa sinulle { $months } kuukautta.
    }
law-years =
    { $years ->
        [one] Maasi laki antaa sinulle { $years } vuoden.
       *[other] Maasi laki antaa sinulle { $years } vuotta.
    }
counts-from =
    { $event ->
        [purchased] Aika alkaa päivästä, jona tilasit.
        [paid] Aika alkaa päivästä, jona maksoit.
        [shipped] Aika alkaa päivästä, jona lähetimme tavaran.
        [delivered] Aika alkaa päivästä, jona saat tuotteen.
        [first_item_delivered] Aika alkaa päivästä, jona saat ensimmäisen tuotteen.
        [last_item_delivered] Aika alkaa päivästä, jona saat viimeisen tuotteen.
        [receipt_confirmed] Aika alkaa päivästä, jona vahvistat saaneesi sen.
        [estimated_delivery] Aika alkaa arvioidun toimituksen viimeisestä päivästä.
        [activated] Aika alkaa päivästä, jona otat sen käyttöön.
        [noticed] Aika alkaa päivästä, jona huomaat vian.
        [seller_contacted] Aika alkaa päivästä, jona kysyt meiltä ensi kerran.
        [replacement_delivered] Aika alkaa päivästä, jona saat uuden tuotteen.
        [document_received] Aika alkaa päivästä, jona saat sopimuksen.
        [later_of_document_and_delivery] Aika alkaa sopimuksesta tai toimituksesta sen mukaan, kumpi on myöhempi.
       *[later_of_purchase_and_delivery] Aika alkaa tilauksesta tai toimituksesta sen mukaan, kumpi on myöhempi.
    }

## Mitä saat

gets-one =
    { $remedy ->
        [refund_original] Saat rahasi takaisin samalla tavalla kuin maksoit.
        [store_credit] Saat ostohyvityksen.
        [gift_card] Saat lahjakortin.
        [exchange] Saat tilalle toisen koon, värin tai tuotteen.
        [replacement] Saat uuden samanlaisen tuotteen.
        [repair] Korjaamme sen ilmaiseksi.
        [price_reduction] Pidät tuotteen ja saat osan hinnasta takaisin.
        [keep_item_refund] Pidät tuotteen ja saat rahasi takaisin.
        [termination] Palautat tavaran ja saat rahasi takaisin.
        [send_missing] Lähetämme sinulle puuttuvan osan.
       *[other] Saat tämän: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Sinä valitset: { LIST($ways, type: "or") }.
        [shop] Me valitsemme: { LIST($ways, type: "or") }.
       *[open] Saat yhden näistä: { LIST($ways, type: "or") }.
    }
gets-then = Jos se ei auta: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] rahat takaisin
        [store_credit] ostohyvitys
        [gift_card] lahjakortti
        [exchange] vaihto
        [replacement] uusi tuote
        [repair] ilmainen korjaus
        [price_reduction] hinnanalennus
        [keep_item_refund] rahat takaisin, ja pidät tuotteen
        [termination] tavara takaisin, rahat takaisin
        [exchange_same] vaihto samaan tuotteeseen
        [exchange_variant] toinen koko tai väri
        [coupon] kuponki myöhempään tilaukseen
        [donate] rahat takaisin, ja tuote hyväntekeväisyyteen
        [trade_in_credit] hyvitys vanhasta tuotteesta
        [spare_part] varaosa
        [reply] asiakaspalvelijan vastaus
       *[send_missing] puuttuvan osan toimitus
    }
another-way = Voit valita myös tämän tavan.
basis-law = Tämä perustuu maasi lakiin.
basis-law-check = Uskomme, että tämä perustuu maasi lakiin. Tarkista asia.
basis-shop = Tämä on meidän lupauksemme.
credit-bonus = Ota ostohyvitys, niin saat { $share } enemmän.
credit-total = Ostohyvityksenä saat { $total }.
credit-extra = Siitä { $amount } on lisähyvitystä.
credit-until = Käytä hyvitys tai kuponki viimeistään { $day }.
exchange-cheaper = Uusi tuote on halvempi.
exchange-pay = Uusi tuote on kalliimpi: maksat { $amount }.
rebooking-fee = Uusi aika maksaa { $amount }.
quantity = Näin monta tuotetta tämä koskee: { $count }.
remedy-end = ”{ $way }” on mahdollinen viimeistään { $day }.
guarantee-giver =
    { $who ->
        [maker] Tämän takuun antaa valmistaja.
        [insurer] Tämän pidemmän takuun antaa vakuutusyhtiö.
       *[shop] Tämän takuun annamme me.
    }
guarantee-price = Tämä takuu maksaa { $amount }.
guarantee-passes-on = Se on voimassa myös seuraavalla omistajalla.
register-by = Rekisteröi se viimeistään { $day }.
register-within = Rekisteröi se oston jälkeen. Päiviä aikaa: { $days }.
freight =
    { $payer ->
        [shop] Palautus on sinulle ilmainen.
       *[buyer] Maksat palautuksen itse.
    }
freight-cost = Palautus maksaa sinulle { $amount }.
outbound =
    { $which ->
        [none] Et saa toimitusmaksua takaisin.
        [standard] Saat myös tavallisen toimitusmaksun takaisin.
       *[all] Saat myös koko toimitusmaksun takaisin.
    }
refund-total = Laskelmamme mukaan saat takaisin { $total }.
refund-minus =
    { $kind ->
        [restocking] Vähennämme varastointimaksun: { $amount }.
        [collection] Vähennämme noutomaksun: { $amount }.
        [handling] Vähennämme käsittelymaksun: { $amount }.
        [late] Vähennämme myöhästymismaksun: { $amount }.
        [return_label] Vähennämme palautuslipukkeen hinnan: { $amount }.
        [bundle_discount] Vähennämme tuotepaketin alennuksen: { $amount }.
       *[other] Vähennämme { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Hinta
        [outbound_freight] Toimitusmaksu
        [restocking] Varastointimaksu
        [collection] Noutomaksu
        [handling] Käsittelymaksu
        [late] Myöhästymismaksu
        [return_label] Palautuslipuke
        [bundle_discount] Tuotepaketin alennus
        [discount_share] Tilauksen alennus
        [voucher] Kuponki
        [tax] Vero
        [duties] Tulli
        [services] Maksetut palvelut
        [free_delivery] Ilmainen toimitus
        [free_gift] Lahja, jonka pidät
        [rebooking] Uusi aika
        [inspection] Tarkastusmaksu
        [packaging] Puuttuva pakkaus
        [bonus] Lisähyvitys
       *[total] Saat takaisin
    }
refund-part =
    { $to ->
        [gift_card] Saat { $amount } takaisin lahjakorttina.
        [store_credit] Saat { $amount } takaisin ostohyvityksenä.
        [kept] Tätä et saa takaisin: { $amount }.
       *[original] Saat { $amount } takaisin samalla tavalla kuin maksoit.
    }
fee =
    { $kind ->
        [restocking] Perimme varastointimaksun.
        [collection] Perimme noutomaksun.
        [handling] Perimme käsittelymaksun.
        [late] Perimme maksun, jos myöhästyt.
       *[other] Perimme tämän: { $what }.
    }
charge = Maksat { $amount }: { $what }.
refund-by = Ilmoita meille tänään, niin saat rahasi viimeistään { $day }.
refund-at-once = Saat rahasi takaisin heti.
refund-within =
    { $days ->
        [one] Saat rahasi takaisin { $days } päivän kuluessa.
       *[other] Saat rahasi takaisin { $days } päivän kuluessa.
    }
refund-within-working =
    { $days ->
        [one] Saat rahasi takaisin { $days } arkipäivän kuluessa.
       *[other] Saat rahasi takaisin { $days } arkipäivän kuluessa.
    }
refund-from =
    { $event ->
        [notice] Päivät lasketaan siitä, kun ilmoitat meille.
        [goods_back] Päivät lasketaan siitä, kun tavara on meillä.
        [estimated_delivery] Päivät lasketaan arvioidun toimituksen viimeisestä päivästä.
       *[inspection] Päivät lasketaan siitä, kun olemme tarkastaneet tavaran.
    }
withhold = Voimme odottaa tavaraa tai todistetta siitä, että lähetit sen.
send-by = Jos ilmoitat meille tänään, lähetä tavara viimeistään { $day }.
conditions-open = Näiden pitää täyttyä: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Ei täyty: { $point }. Asiakaspalvelija katsoo todisteesi.
        [ask_person] Ei täyty: { $point }. Asiakaspalvelija päättää.
        [store_credit] Ei täyty: { $point }. Saat rahan sijaan ostohyvityksen.
        [exchange_only] Ei täyty: { $point }. Voit vain vaihtaa sen.
        [gift_card] Ei täyty: { $point }. Saat rahan sijaan lahjakortin.
        [reduced_or_sent_back] Ei täyty: { $point }. Sinä valitset: vähemmän rahaa takaisin, tai lähetämme sen sinulle ja maksat kulut.
       *[reduced_refund] Ei täyty: { $point }. Vähennämme arvon alenemisen rahoistasi.
    }
late-keeps = Viimeinen päivä on ohi, joten pidätämme { $share } hinnasta.
late-until = Voit käyttää tätä vielä, viimeistään { $day }.
methods = Voit palauttaa sen näin: { LIST($ways, type: "or") }.
nothing-to-send = Et lähetä mitään takaisin.
method =
    { $method ->
        [mail_with_label] postissa meidän lipukkeellamme
        [mail_own] postissa omalla lipukkeella
        [drop_off] palautuspisteessä
        [store] myymälässämme
        [pick_up] nouto kotioveltasi
        [kiosk] palautusautomaatissa
        [service_point] palvelupisteessä
       *[no_shipment] ei lähetettävää
    }
method-needs =
    { $what ->
        [printer] Tähän tarvitset tulostimen: { LIST($ways, type: "or") }.
       *[packaging] Tähän pakkaat sen itse: { LIST($ways, type: "or") }.
    }
proof-needed = Pidä tämä valmiina: { LIST($things) }.
proof-helpful = Tästäkin on apua: { LIST($things) }.
proof =
    { $proof ->
        [receipt] kuitti tai tilausnumero
        [photos] kuvat
        [video] video
        [serial_number] sarjanumero
        [medical_certificate] lääkärintodistus
        [gift_receipt] lahjakuitti
        [disposal_photo] kuva hävitetystä tuotteesta
       *[photo_id] kuvallinen henkilötodistus
    }

## Ei, ja mitä sitten

refusal-over =
    { $basis ->
        [law] Lain antama aika päättyi { $day }.
       *[shop] Antamamme aika päättyi { $day }.
    }
refusal-condition = Emme voi hyväksyä sitä. Tämä ei täyty: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Laki tekee tällaisille tuotteille poikkeuksen.
       *[shop] { $reason } Emme ota tällaisia tuotteita takaisin.
    }
refusal =
    { $reason ->
        [period_over] Aika on ohi.
        [not_yet] On vielä liian aikaista.
        [rule_refuses] Emme tarjoa tätä tälle tuotteelle.
        [legal_exception] Laki tekee tällaisille tuotteille poikkeuksen.
        [condition_fails] Yksi ehdoistamme ei täyty.
        [limit_reached] Olet jo käyttänyt tätä niin monta kertaa kuin voi.
        [bundle_whole] Otamme takaisin vain koko tuotepaketin.
        [no_legal_right] Maasi laki ei anna tällaista oikeutta.
        [already_returned] Nämä on jo palautettu tai ne ovat matkalla takaisin.
        [not_late] Se ei ole myöhässä.
       *[no_rule] Sääntömme eivät kerro tätä.
    }
note =
    { $note ->
        [law_not_held] Emme tunne vielä maasi lakia. Sinulla voi olla enemmän oikeuksia.
        [law_may_give_more] Maasi laki voi antaa sinulle enemmän.
        [device_clock] Otimme päivän laitteestasi. Tarkista se.
        [holidays_unknown] Emme tiedä vielä tuon vuoden pyhäpäiviä.
        [delivery_assumed] Otimme toimituspäivän arviosta.
        [legal_day_later] Pyhäpäivät voivat siirtää viimeistä päivää vähän.
        [fault_presumed] Oletamme, että vika oli siinä alusta asti.
        [fault_to_show] Sinun pitää osoittaa, että vika oli siinä alusta asti.
        [depends_on_item] Tuotteesta riippuu, kuinka kauan sen pitää kestää.
        [older_policy] Tilasit ennen näitä sääntöjä. Asiakaspalvelija katsoo, mitkä säännöt pätevät.
        [policy_of_order] Käytimme tilauspäiväsi sääntöjä.
        [reasonable_time] Laki ei mainitse päivien määrää. Toimi pian.
        [extra_time] Anna meille ensin kohtuullinen lisäaika toimittaa.
       *[diminished_value] Kokeile sitä kuin kaupassa. Muu käyttö voi pienentää palautettavaa summaa.
    }
alternative =
    { $way ->
        [ask_shop] Kysy meiltä: asiakaspalvelija katsoo asiaa.
        [report_defect] Onko siinä vika? Kerro meille viasta.
        [use_guarantee] Käytä takuuta.
        [exchange] Voit sen sijaan vaihtaa sen.
        [return_bundle] Palauta koko tuotepaketti.
        [wait_until_open] Palaa ensimmäisenä päivänä.
        [ask_repair] Pyydä meitä korjaamaan se.
        [order_spare_part] Korjaa se itse varaosalla.
        [complain] Oletko eri mieltä? Tee valitus.
       *[return_instead] Odota, että se saapuu, ja palauta se sitten.
    }
contact =
    { $kind ->
        [email] Kirjoita meille: { $value }.
        [phone] Soita: { $value }.
        [post] Lähetä kirje: { $value }.
       *[page] Käytä yhteydenottosivuamme.
    }
contact-hours = Tavoitat meidät näinä aikoina kaupan kellon mukaan: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Asiakaspalvelija vastaa { $hours } tunnin kuluessa.
       *[other] Asiakaspalvelija vastaa { $hours } tunnin kuluessa.
    }
contact-language = Siellä ei ehkä palvella suomeksi.

## Asiat

case-label =
    { $case ->
        [return] Muutin mieleni
        [exchange] Haluan tilalle jotain muuta
        [defect] Siinä on vika
        [damaged] Se saapui rikki
        [wrong] Sain väärän tuotteen
        [missing] Jotain puuttuu
        [late] Se on myöhässä
        [guarantee] Käytä takuuta
        [withdrawal] Peru kauppa lain mukaan
        [repair] Tarvitsen korjauksen
        [complaint] Haluan valittaa
        [trade_in] Anna vanha tuote vaihdossa
        [spare_part] Tarvitsen varaosan
       *[cancellation] Peru tilaus
    }
case-hint =
    { $case ->
        [return] Siinä ei ole vikaa, mutta et halua sitä.
        [exchange] Haluat toisen koon, värin tai tuotteen.
        [defect] Se ei toimi tai ei vastaa kuvausta.
        [damaged] Se rikkoutui matkalla sinulle.
        [wrong] Paketissa on jotain, mitä et tilannut.
        [missing] Paketti tai osa siitä ei tullut.
        [late] Se tuli tai tulee luvatun päivän jälkeen.
        [guarantee] Kauppa tai valmistaja antoi sinulle takuun.
        [withdrawal] Laki antaa sinulle aikaa perua kauppa. Et tarvitse syytä.
        [repair] Se kaipaa korjausta, takuulla tai ilman.
        [complaint] Et ole tyytyväinen siihen, miten kohtelimme sinua.
        [trade_in] Annat meille vanhan tuotteesi ja saat hyvityksen.
        [spare_part] Haluat korjata sen itse.
       *[cancellation] Tilaus ei ole vielä matkalla.
    }

## Kysymykset

fact-question =
    { $fact ->
        [ordered_on] Milloin tilasit sen?
        [paid_on] Milloin maksoit sen?
        [shipped_on] Milloin se lähetettiin sinulle?
        [delivered_on] Milloin se saapui?
        [first_delivered_on] Milloin tilauksesi ensimmäinen tuote saapui?
        [last_delivered_on] Milloin tilauksesi viimeinen tuote saapui?
        [receipt_confirmed_on] Milloin vahvistit saaneesi sen?
        [estimated_delivery_on] Mikä oli arvioidun toimituksen viimeinen päivä?
        [activated_on] Milloin otit sen käyttöön?
        [noticed_on] Milloin huomasit vian?
        [seller_contacted_on] Milloin kysyit siitä meiltä ensi kerran?
        [tier] Mikä asiakastaso sinulla on meillä?
        [subdivision] Missä osassa maata asut?
        [category] Millainen tuote se on?
        [price] Paljonko maksoit yhdestä tuotteesta?
        [attribute] Mikä tuotteen versio se on?
        [earlier_returns] Montako kertaa olet palauttanut tuotteita tästä tilauksesta?
        [seller] Kuka sen myi sinulle?
        [replacement_delivered_on] Milloin uusi tuote saapui?
        [reason] Miksi haluat palauttaa sen?
        [role] Ostitko sen vai saitko sen lahjaksi?
        [order_state] Missä vaiheessa tilauksesi on?
        [order_value] Paljonko koko tilaus maksoi?
        [method] Miten haluat palauttaa sen?
        [appointment_at] Milloin aikasi on?
        [quantity] Montako niistä tämä koskee?
        [document_on] Milloin sait sopimuksen?
       *[state] Voitko kertoa tuotteesta lisää?
    }
fact-hint =
    { $fact ->
        [ordered_on] Päivä näkyy tilausvahvistuksessasi.
        [paid_on] Päivä näkyy tiliotteessasi tai kuitissasi.
        [shipped_on] Päivä näkyy viestissämme paketista.
        [delivered_on] Päivä, jona sinä tai joku puolestasi sai paketin.
        [noticed_on] Päivä, jona näit vian ensi kerran.
        [seller_contacted_on] Ensimmäisen viestisi tai puhelusi päivä.
        [estimated_delivery_on] Se näkyy tilausvahvistuksessasi.
        [reason] Lain antamat oikeutesi eivät riipu siitä.
       *[subdivision] Jotkin säännöt vaihtelevat alueittain.
    }
choice =
    { $word ->
        [too_small] Se on liian pieni
        [too_large] Se on liian iso
        [not_as_expected] Se ei ole mitä odotin
        [no_longer_needed] En tarvitse sitä enää
        [better_price] Löysin sen halvemmalla
        [ordered_by_mistake] Tilasin sen vahingossa
        [arrived_late] Se tuli liian myöhään
        [poor_quality] Laatu on huono
        [not_tolerated] Ihoni tai kehoni reagoi siihen
        [buyer] Ostin sen
        [receiver] Sain sen lahjaksi
        [placed] Juuri tilattu
        [in_preparation] Sitä valmistellaan
        [shipped] Se on matkalla
        [delivered] Se on saapunut
       *[other] Muu syy
    }
state-question =
    { $state ->
        [unused] Onko se vielä käyttämätön?
        [unopened] Onko pakkaus vielä avaamatta?
        [tags_attached] Ovatko laput vielä kiinni?
        [seal_intact] Onko sinetti vielä ehjä?
        [complete] Ovatko kaikki osat ja tarvikkeet tallella?
        [original_packaging] Onko sinulla alkuperäinen pakkaus?
        [not_activated] Onko se vielä aktivoimatta ja rekisteröimättä?
        [data_erased] Poistitko tietosi ja irrotitko tilisi?
        [serial_number_matches] Onko sarjanumero sama kuin tilauksessasi?
        [undamaged] Onko se pysynyt ehjänä sen jälkeen, kun sait sen?
        [clean] Onko se puhdas?
        [used_as_intended] Käytitkö sitä valmistajan ohjeen mukaan?
        [original_buyer] Oletko ensimmäinen ostaja?
        [fault_reaches_measure] Onko vika niin suuri kuin takuu vaatii?
        [proof_of_purchase] Onko sinulla kuitti tai muu todiste ostosta?
        [same_kind] Onko uusi samaa lajia ja kokoa?
       *[not_started] Onko lataus tai toisto vielä aloittamatta?
    }
state-hint =
    { $state ->
        [seal_intact] Terveyden tai hygienian vuoksi tai levyn ympärillä oleva sinetti.
        [complete] Myös johdot, ohjeet ja lahjat lasketaan.
        [clean] Niin puhdas, että joku toinen voi käyttää sitä.
        [fault_reaches_measure] Raja lukee takuuehdoissa.
       *[used_as_intended] Esimerkiksi patja sopivalla sängynpohjalla.
    }
state-point =
    { $state ->
        [unused] käyttämätön
        [unopened] pakkaus avaamatta
        [tags_attached] laput vielä kiinni
        [seal_intact] sinetti vielä ehjä
        [complete] kaikki osat tallella
        [original_packaging] alkuperäinen pakkaus tallella
        [not_activated] aktivoimatta ja rekisteröimättä
        [data_erased] tietosi poistettu
        [serial_number_matches] sarjanumero sama kuin tilauksessa
        [undamaged] ei sinun aiheuttamaasi vauriota
        [clean] puhdas
        [used_as_intended] käytetty valmistajan ohjeen mukaan
        [original_buyer] olet ensimmäinen ostaja
        [fault_reaches_measure] vika niin suuri kuin takuu vaatii
        [proof_of_purchase] todiste ostosta
        [same_kind] samaa lajia ja kokoa
       *[not_started] lataus tai toisto aloittamatta
    }
answer-yes = Kyllä
answer-no = Ei

## Sääntökortti

card-title = Palautus, korjaus ja rahat takaisin
card-section =
    { $section ->
        [changed_mind] Jos muutat mielesi
        [faulty] Jos siinä on vika
        [arrival] Jos se saapuu rikki, vääränä tai vajaana
        [money] Kulut ja rahasi takaisin
        [guarantee] Takuumme
        [points] Minne voit mennä
        [guides] Apua tuotteeseesi
        [faq] Kysymyksiä ja vastauksia
        [disputes] Jos emme pääse sopuun
       *[contact] Kuka auttaa sinua
    }
card-case =
    { $case ->
        [damaged] Saapuuko se rikki? Tarjoamme tämän: { LIST($ways, type: "or") }.
        [wrong] Onko tuote väärä? Tarjoamme tämän: { LIST($ways, type: "or") }.
       *[missing] Puuttuuko jotain? Tarjoamme tämän: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Valitukset hoitaa: { $name }.
        [mediator] Sovittelija: { $name }.
        [adr_body] Riippumaton riitaelin, ilman oikeudenkäyntiä: { $name }.
        [authority] Viranomainen: { $name }.
        [arbitration] Välimiesmenettely: { $name }.
       *[court] Tuomioistuin: { $name }.
    }
dispute-within = Kuukausia aikaa tähän valituksesi jälkeen: { $months }.
point =
    { $kind ->
        [store] Myymälämme: { $name }.
        [drop_off] Palautuspiste: { $name }.
        [service] Valmistajan huolto: { $name }.
       *[repairer] Riippumaton korjaaja: { $name }.
    }
point-unpacked = Et tarvitse siellä laatikkoa etkä lipuketta.
guide =
    { $kind ->
        [manual] Käyttöohje: { $title }
        [video] Video: { $title }
       *[guide] Vaihe vaiheelta: { $title }
    }
shop-words = { $words }
card-guarantee-none = Emme anna tälle tuotteelle omaa takuuta.
card-ask = Kysy meiltä, niin asiakaspalvelija auttaa.
card-as-of = Luimme lain { DATE($day, style: "long") }.
card-footer = Tämä sivu kertoo asioista. Se ei ole oikeudellista neuvontaa.
ui-by-law = Lain mukaan
ui-from-shop = Kaupalta
ui-details = Lisätietoja
ui-policy-link = Kaupan kaikki säännöt
ui-unavailable = Emme voi näyttää tätä juuri nyt. Kysy kaupalta.
