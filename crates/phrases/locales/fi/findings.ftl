finding-why-title = Tutkitut säännöt, policyn järjestyksessä

finding-why-rule = Sääntö

finding-why-result = Tulos

finding-why-decided = Ratkaiseva kohta

finding-why-none = Policyssa ei ole sääntöä tälle tapaukselle.

finding-why-outcome =
    { $outcome ->
        [governs] pätee
        [outranked] sopii; suppeampi sääntö pätee
        [tied] sopii yhtä suppeasti: tasapeli
        [undecided] riippuu puuttuvasta tiedosta
       *[out_of_scope] ei sovi
    }

finding-why-order = Suppein sääntö pätee, eikä mitään yhdistetä. Kahta sopivaa sääntöä verrataan näiden kohtien mukaan; ensimmäinen ero ratkaisee:

finding-why-version = Policyn SHA-256: { $hash }

finding-page-item-missing = Tässä ei kuvata tuotetta eikä tilausta.

finding-page-item-missing-help = Anna tuotteen tai tilauksen schema.org-tiedot JSON-LD-muodossa.

finding-page-item-unclear = Ei ole selvää, mitä tuotetta tarkoitetaan. Tuotteita: { $number }. Niiden joukossa: { LIST($known) }.

finding-page-item-unclear-help = Anna tarkoittamasi tuotteen SKU.

finding-page-country-missing = Tästä ei selviä ostajan maa.

finding-page-country-missing-help = Anna se, kuten DE tai US-CA.

finding-page-assumed =
    { $what ->
        [case] Tapausta ei ole nimetty; oletetaan tämä: { $value }.
        [country] Ostajan maaksi otetaan se, minne paketti menee: { $value }.
        [utc_day] Aika on UTC-aikaa. Siitä otetaan päivä, joka voi kaupassa olla toinen: { $value }.
       *[category] Luokka kirjoitetaan niin kuin policyt sen kirjoittavat: { $value }.
    }

finding-page-assumed-help = Jos se on väärin, anna tieto itse; se voittaa.

finding-page-price =
    { $what ->
        [currency] ”{ $value }” ei ole ISO 4217 -valuuttakoodi, joten hinta jätetään pois.
        [range] Hinnat ovat väli, jonka yläraja on ”{ $value }”, joten hintaa ei oteta.
        [several] Tarjouksissa on eri hintoja, joten niistä ei oteta yhtään.
        [unit] Hinta ei koske yhtä kappaletta, joten se jätetään pois.
        [tax] Hinta on veroton, eikä veroa tiedetä.
       *[form] ”{ $value }” ei ole tarkka summa tässä valuutassa, joten hinta jätetään pois.
    }

finding-page-price-help = Kirjoita yhden kappaleen hinta muodossa 19.99 ja koodi kuten EUR: piste, ei tuhaterotinta, ei merkkiä.

finding-page-value =
    { $what ->
        [sku] Millään tuotteella ei ole SKU:ta ”{ $value }”.
        [day] ”{ $value }” ei ole päivä; se jätetään pois.
        [count] ”{ $value }” ei ole kokonaisluku yhdestä ylöspäin; se jätetään pois.
        [category] ”{ $value }” ei ole kaupan luokka; se jätetään pois.
        [condition] Kunto ”{ $value }” ei kerro mitään, mitä sääntö kysyy; se jätetään pois.
        [status] Tila ”{ $value }” ei kerro, missä vaiheessa tilaus on; se jätetään pois.
        [country] ”{ $value }” ei ole ISO 3166 -maakoodi; se jätetään pois.
        [discount] Koko tilauksen alennusta ”{ $value }” ei ole jaettu tuotteille; se jätetään pois.
        [kind] Tämä ei ole teksti eikä luku; se jätetään pois.
        [texts] Datatekstejä tässä: { $value }. Ensimmäisten 200:n jälkeiset jätetään pois.
       *[text] ”{ $value }” on liian pitkä; se jätetään pois.
    }

finding-page-value-help = Korjaa se dataan tai anna tieto itse.

finding-head =
    { $severity ->
        [error] virhe
        [warning] varoitus
       *[note] huomautus
    }[{ $code }]

finding-whole-file = (koko tiedosto)

finding-clean = { $file }: kunnossa

finding-counts = virheitä: { $errors }, varoituksia: { $warnings }, huomautuksia: { $notes }

finding-near = Tarkoititko ”{ $near }”?

finding-json-syntax =
    Ei ole JSONia, rivi { $line }, sarake { $column }: { $what ->
        [end] lopun jälkeen tulee vielä jotain.
        [unfinished] teksti loppuu kesken.
        [comma_or_bracket] tähän kuuluu pilkku tai ].
        [comma_or_brace] tähän kuuluu pilkku tai { "}" }.
        [key] tähän kuuluu avain lainausmerkeissä.
        [colon] avaimen jälkeen kuuluu kaksoispiste.
        [digit] tähän kuuluu numero.
        [control] tekstissä on ohjausmerkki.
        [escape] JSON ei tunne tätä escape-merkintää.
        [surrogate] surrogaattiparin puolikas on yksin.
        [hex] tähän kuuluu neljä heksanumeroa.
       *[value] tähän kuuluu arvo.
    }

finding-json-syntax-help = Korjaa teksti siitä kohdasta. JSONia osaava editori merkitsee paikan.

finding-too-large =
    { $what ->
        [members] Tässä oliossa on { $number } jäsentä; enintään { $most } luetaan.
        [items] Tässä listassa on { $number } alkiota; enintään { $most } luetaan.
       *[bytes] Tekstissä on { $number } tavua; enintään { $most } luetaan.
    }

finding-too-large-help = Poista se, mikä ei kuulu tähän.

finding-too-deep = Sisäkkäisiä tasoja on yli { $most }: rivi { $line }, sarake { $column }.

finding-too-deep-help = Mikään dokumentti ei tarvitse sellaista syvyyttä. Etsi sulkeita, joita ei koskaan suljettu.

finding-too-many = Näiden lisäksi löydetty, ei lueteltu: { $more }.

finding-too-many-help = Korjaa ensin nämä ja tarkista sitten uudelleen.

finding-duplicate-key = Avain ”{ $word }” on samassa oliossa kahdesti.

finding-duplicate-key-help = Jätä niistä yksi. Ohjelmat tulkitsevat eri tavoin, kumpi pätee.

finding-unknown-field = Muodossa ei ole tässä avainta ”{ $word }”.

finding-unknown-field-help = Tässä tunnetaan: { $known }.

finding-missing-field = Avain ”{ $word }” puuttuu.

finding-missing-field-help = Lisää se.

finding-wrong-type =
    Tässä on: { $found ->
        [null] null
        [boolean] true tai false
        [whole] kokonaisluku
        [fraction] desimaaliluku
        [list] lista
        [object] olio
       *[text] teksti
    }. Tähän kuuluu: { $wanted ->
        [object] olio
        [list] lista
        [boolean] true tai false
        [whole] kokonaisluku
        [word] sana lainausmerkeissä
        [day] päivä lainausmerkeissä
        [time] kellonaika lainausmerkeissä
        [minute] päivä ja kellonaika lainausmerkeissä
        [currency] valuuttakoodi
        [place] paikkakoodi
        [link] linkki
       *[text] teksti
    }.

finding-wrong-type-help = Kirjoita arvo siinä muodossa.

finding-unknown-word = Sanaa ”{ $word }” ei tunneta tässä.

finding-unknown-word-help = Tunnetut sanat: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } ei ole välillä { $least }–{ $most }.
        [key] Avaimessa ei ole 32 heksanumeroa.
        [email] Tämä ei ole sähköpostiosoite.
        [order_reference] Tilausnumero on tyhjä tai yli 80 merkkiä pitkä.
        [serials] Yli 20 sarjanumeroa, tai jokin niistä on tyhjä tai yli 80 merkkiä pitkä.
        [wish] Toive on tyhjä tai yli 300 merkkiä pitkä.
        [photos] Yli 5 kuvaa, tai jokin on nimetty kahdesti tai ilman SHA-256-tiivistettä pienin heksanumeroin.
        [pack] Tämä ei ole tämän version kielipaketti.
        [amount] Jokin summa on liian suuri tarkasti säilytettäväksi.
        [text] Teksti on tyhjä tai yli 2000 merkkiä pitkä.
        [same] ”{ $value }” poikkeaa tämän tilauksen aiemmasta rivistä.
       *[value] Arvoa ”{ $value }” ei ole, tai se kirjoitetaan toisin.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Kirjoita luku tältä väliltä.
        [day] Kirjoita oikea päivä, kuten 2026-11-21.
        [time] Kirjoita kellonaika, kuten 09:30.
        [minute] Kirjoita päivä ja kellonaika, kuten 2026-10-15T10:00.
        [moment] Kirjoita aika ja aikaero, kuten 2026-11-21T10:30:00+01:00.
        [currency] Kirjoita ISO 4217 -koodi, kuten EUR.
        [place] Kirjoita ISO 3166 -koodi, kuten DE tai US-CA.
        [link] Kirjoita linkki muodossa https:, mailto: tai tel:, tai sivustosi polku, jonka alussa on /.
        [key] Luo 16 satunnaista tavua.
        [email] Kirjoita se muodossa name@example.com.
        [order_reference] Kopioi se tilausvahvistuksesta.
        [serials] Nimeä enintään 20, kukin niin kuin se lukee tuotteessa.
        [wish] Kerro se 1–300 merkillä.
        [photos] Nimeä enintään 5 kuvaa, kukin kerran.
        [pack] Käytä tämän version mukana tullutta pakettia.
        [amount] Käytä pienempiä summia tai määriä.
        [text] Kirjoita 1–2000 merkkiä.
        [price] Kirjoita se muodossa 129.90. Numeroita saa olla enintään sen verran kuin valuutassa on.
        [same] Kirjoita tilauksen jokaiselle riville sama.
       *[value] Katso muoto dokumentaatiosta.
    }

finding-unknown-version = Muodon versiota { $number } ei tunneta tässä; tämä ohjelma lukee versiota 1.

finding-unknown-version-help = Päivitä after-sales tai kirjoita policy versiona 1.

finding-duplicate-rule = Tunnus ”{ $rule }” on jo varattu: { $other }.

finding-duplicate-rule-help = Anna jokaiselle säännölle oma tunnus. Arviot viittaavat siihen.

finding-rule-tie = Tapauksessa ”{ $case }” samaan tuotteeseen voivat sopia sekä ”{ $other }” että ”{ $rule }”. Kumpikaan ei ole suppeampi.

finding-rule-tie-help = Rajaa toista niistä, tai valitse paikat, päivät tai luokat niin, että ne sulkevat toisensa pois.

finding-window-length =
    { $what ->
        [season] Tämä sesonki ei nimeä viimeistä päivää eikä päivien määrää.
       *[window] Pituuksia, jotka tämä aika nimeää: { $number }. Tarvitaan täsmälleen yksi.
    }

finding-window-length-help =
    { $what ->
        [season] Anna last_day tai days.
       *[window] Anna yksi näistä: days, months, until tai unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Sääntö ”{ $rule }” ei nimeä yhtään tapausta, joten se ei koskaan päde.
        [fee] Säännön ”{ $rule }” maksu on sekä osuus hinnasta että summa.
       *[terms] Sääntö ”{ $rule }” hyväksyy, mutta ei kerro, kuinka kauan tai mitä ostaja saa.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Nimeä vähintään yksi tapaus, esimerkiksi return.
        [fee] Anna share tai amount, ei molempia.
       *[terms] Lisää window ja remedies, tai aseta kenttään answer arvo refuse tai ask_person.
    }

finding-season-order = Tämän sesongin päivät ovat väärässä järjestyksessä.

finding-season-order-help = Ensin tulee ordered_from, sitten ordered_until ja lopuksi last_day.

finding-secret-exposed = ”{ $name }” näyttää sisältävän salaisuuden. Policy on julkinen: jokainen ostaja voi lukea sen.

finding-secret-exposed-help = Poista se ja vaihdata se siellä, missä se annettiin. Anna palvelimesi lisätä se pyyntöihin.

finding-endpoint-setting =
    { $what ->
        [header] Päätepiste ”{ $preset }” tarvitsee otsakkeen ”{ $name }”.
        [address] Päätepisteen ”{ $preset }” osoitteen lopussa pitää olla { $name }.
       *[setting] Päätepiste ”{ $preset }” tarvitsee asetuksen ”{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Lisää se kohtaan /endpoint/headers. Yhtä ostajaa koskevan tiedon sivu antaa meta-elementissä.
        [address] Kirjoita koko osoite, kuten https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Lisää sen nimi ja arvo kohtaan /endpoint/settings. Ei koskaan salaisuutta.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Kun cors on simple tai no-cors, selaimet eivät lähetä omia otsakkeitasi.
        [json] Kun cors on simple tai no-cors, selaimet eivät lähetä JSONia.
        [method] Kun cors on simple tai no-cors, selaimet lähettävät vain POST-kutsuja.
        [same_origin] ”{ $preset }” ottaa pyyntöjä vain omalta sivustoltaan.
        [simple] ”{ $preset }” ei vastaa kysymykseen, jonka selaimet esittävät ennen kuin lähettävät tämän.
        [address] Tähän osoitteeseen ei voi lähettää mitään asetuksella ”{ $preset }”.
        [status] Tila välin 200–299 ulkopuolella ei ole onnistuminen.
        [timeout] Yhden kutsun enimmäisaika on 1–120 sekuntia.
       *[look_up] Tarkistusosoitteessa ei ole paikkaa pyynnön avaimelle.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Poista otsakkeet, tai aseta cors arvoon preflight, jos päätepiste vastaa preflight-kyselyihin.
        [json] Aseta format arvoon form tai text, tai cors arvoon preflight, jos päätepiste vastaa preflight-kyselyihin.
        [method] Aseta method arvoon POST, tai cors arvoon preflight, jos päätepiste vastaa preflight-kyselyihin.
        [same_origin] Poista cors tai aseta se arvoon same-origin.
        [simple] Poista cors tai aseta se arvoon simple.
        [address] Kun käytössä on mailto, kirjoita sähköpostilinkki. Muuten kirjoita https:-osoite tai sivustosi polku.
        [status] Nimeä vain tilat, jotka tarkoittavat: pyyntö on tallennettu.
        [timeout] 20 on tavallinen.
       *[look_up] Kirjoita sana key aaltosulkeissa siihen, mihin se kuuluu.
    }

finding-endpoint-relay = ”{ $name }” ottaa vastaan vain salaisella avaimella tehtyjä kutsuja, eikä sivulla saa olla sellaista.

finding-endpoint-relay-help = Anna palvelimesi pienen ohjelman ottaa pyynnöt vastaan ja välittää ne, tai käytä deskiä.

finding-endpoint-pointer = Missään pyynnössä ei ole kohtaa ”{ $word }”, joten se jäisi pois.

finding-endpoint-pointer-help = Tässä tunnetaan: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Kun cors on no-cors, kukaan ei voi vahvistaa, että pyyntö saapui. Ostajille kerrotaan se.
       *[untested] Jokainen vastaus väliltä 200–299 lasketaan tässä onnistumiseksi.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Anna päätepisteen vastata preflight-kyselyihin, tai käytä deskiä.
       *[untested] Lisää success ja siihen at: vastauksen kohta, joka on olemassa vain, kun pyyntö on tallennettu.
    }

finding-unknown-region = Kauppa ei määrittele aluetta ”{ $word }”, joten tämä sääntö ei sovi kenellekään.

finding-unknown-region-help = Lisää se kohtaan /shop/regions, tai nimeä sen paikat kohdassa places.

finding-insecure-url = ”{ $value }” ei ole salattu: muut voivat lukea ja muuttaa sitä, mitä lähetetään.

finding-insecure-url-help = Kirjoita https:-osoite.

finding-currency-mix = Tämän summan valuutta on { $currency }; kaupan valuutta on { $own }.

finding-currency-mix-help = Kirjoita se kaupan valuutassa. Muut summat jäävät pois palautettavan rahan arviosta.

finding-contradiction =
    { $what ->
        [backwards] Tämä loppuu ennen kuin alkaa.
        [refusal_gives] Sääntö ”{ $rule }” hylkää ja nimeää silti, mitä ostaja saa.
        [limit_zero] Sääntö ”{ $rule }” hyväksyy ja sallii sen nolla kertaa.
        [opens_too_late] Säännön ”{ $rule }” mukaan ostaja voi toimia vasta, kun aika on ohi.
        [same_unasked] Sääntö ”{ $rule }” vaihtaa vain samanlaiseen, eikä koskaan kysy sitä.
        [shop_pays_amount] Säännön ”{ $rule }” mukaan kauppa maksaa palautuksen, ja silti se nimeää sille summan.
        [window_remedy] Säännön ”{ $rule }” aika koskee jotain, mitä sääntö ei anna.
        [fee_over_price] Säännön ”{ $rule }” maksu on suurempi kuin koko hinta.
        [late_unreachable] Säännön ”{ $rule }” myöhästymisporrasta ei voi koskaan saavuttaa.
       *[empty_range] Säännön ”{ $rule }” väli on tyhjä.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Vaihda päät keskenään.
        [refusal_gives] Poista remedies, tai aseta answer arvoon accept.
        [limit_zero] Nosta arvoa most, tai aseta answer arvoon refuse.
        [opens_too_late] Lopeta odotus ennen kuin aika loppuu.
        [same_unasked] Lisää ehto same_kind ja refuse tai muu seuraus.
        [shop_pays_amount] Poista amount, tai aseta payer arvoon buyer.
        [window_remedy] Lisää se säännön kohtaan remedies, tai poista se ajasta.
        [fee_over_price] Osuudet ovat prosentin sadasosia: kirjoita 10 % muodossa 1000.
        [late_unreachable] Järjestä portaat nousevasti, avoin viimeiseksi.
       *[empty_range] Vaihda keskenään least ja most, tai from ja until.
    }

finding-law-not-held = Tässä versiossa ei ole näiden maiden lakia: { $markets }.

finding-law-not-held-help = Sikäläiset ostajat lukevat sääntösi ja huomautuksen, että paikallinen laki voi antaa enemmän.

finding-below-law =
    { $what ->
        [months] Lain mukaan ({ $markets }) kauppa vastaa vioista pidempään kuin tämä aika. Kuukausia siellä: { $number }.
       *[days] Lain mukaan ({ $markets }) ostajat voivat perua pidempään kuin tämä aika. Päiviä siellä: { $number }.
    }

finding-below-law-help = Sikäläiset ostajat näkevät niistä paremman. Pidennä aikaa, niin yksi teksti käy kaikille.

finding-exclusion-without-basis =
    { $what ->
        [goods] Sääntö ”{ $rule }” hylkää nämä: { $goods }. Laki ({ $markets }) ei tee niille poikkeusta.
       *[all] Sääntö ”{ $rule }” hylkää tavaraa, jonka ostajat saavat lain mukaan palauttaa: { $markets }.
    }

finding-exclusion-without-basis-help = Kerro kohdassa traits, miksi laki tekee tavaralle poikkeuksen, tai rajaa sääntö muihin paikkoihin. Sikäläisillä ostajilla oikeus säilyy.

finding-fee-against-law = Maksu ”{ $kind }” peritään myös silloin, kun ostajat saavat lain mukaan ({ $markets }) perua kaupan ilmaiseksi.

finding-fee-against-law-help = Aloita se lain päivien jälkeen kentällä days, rajaa sitä kentällä places tai poista se.

finding-freight-against-law =
    { $what ->
        [faults] Ostaja maksaa viallisen, rikkoutuneen tai väärän tavaran palautuksen. Lain mukaan ({ $markets }) sen maksaa kauppa.
       *[withdrawal] Ostaja maksaa palautuksen. Kun ostaja peruu kaupan, lain mukaan ({ $markets }) sen maksaa kauppa.
    }

finding-freight-against-law-help = Aseta payer arvoon shop ainakin näissä paikoissa.

finding-disclosure-unknown = Tiedosto ei kerro, saavatko ostajat tämän tiedon: ”{ $word }”.

finding-disclosure-unknown-help = Lisää se kohtaan /shop/disclosures, ja siihen told true tai false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: ostajat voivat perua kaupan pidempään, jos heille ei kerrota siitä oikeudesta.
        [return_cost_told] { $markets }: kauppa maksaa palautuksen, jos ostajille ei kerrota, että he maksavat sen.
        [policy_before_payment] { $markets }: laki antaa ostajien palauttaa tavaran, jos palautussäännöt eivät näy selvästi ennen maksua.
        [clause_on_final_screen] { $markets }: laki antaa ostajien palauttaa tavaran, jos palautusehto puuttuu tarjouksesta ja tilauksen viimeisestä näkymästä.
        [no_return_confirmed_per_order] { $markets }: tällaisen tavaran voi palauttaa, jos ostaja ei ole vahvistanut tilauksessa ”ei palautusta”.
        [digital_consent_confirmed] { $markets }: digitaalisen sisällön ostajat voivat yhä perua kaupan, jos heille ei vahvisteta heidän suostumustaan.
        [guarantee_excluded] { $markets }: kauppa vastaa vioista, ellei se kertonut ostajille, ettei se vastaa.
        [contract_information] { $markets }: ostajat voivat perua kaupan, jos heille ei kerrota ennen tilausta kaikkea, mitä laki vaatii.
        [contract_copy] { $markets }: ostajat voivat perua kaupan pidempään, jos he eivät saa kopiota sopimuksesta.
        [exclusion_told] { $markets }: tällaisen tavaran voi palauttaa, jos ostajille ei kerrota ennen tilausta, ettei sitä voi palauttaa.
        [direct_marketing] { $markets }: ostajat voivat muuttaa mielensä, kun kauppa myy rekisteröitynä suoramyyjänä.
       *[used_term_agreed] { $markets }: täysi virhevastuuaika koskee myös käytettyä tavaraa, ellei lyhyemmästä ole sovittu.
    }

finding-disclosure-untold-help = Kerro se heille ja aseta told arvoon true. Siihen asti arviot ottavat tämän huomioon.

finding-refund-against-law =
    { $what ->
        [at_once] Lain mukaan ({ $markets }) rahat palautetaan heti kaupan peruuttamisen jälkeen; tämän säännön mukaan se kestää kauemmin.
       *[days] Lain mukaan ({ $markets }) rahat palautetaan kaupan peruuttamisen jälkeen nopeammin. Päiviä siellä: { $number }.
    }

finding-refund-against-law-help = Lyhennä kenttää within_days näissä: { $rules }. Tai kirjoita näille paikoille oma sääntö.

finding-forbidden-words = Laki ({ $markets }) kieltää ilmaukset kuten ”{ $value }” tai pitää niitä harhaanjohtavina. Tämä voi olla väärä hälytys.

finding-forbidden-words-help = Poista ne, tai kerro tarkasti, mitä et ota takaisin ja että lain antamat oikeudet säilyvät.

finding-closed-platform = Tämä viittaa EU:n verkkoriitojen alustaan. Se suljettiin 20. heinäkuuta 2025 (asetus (EU) 2024/3228).

finding-closed-platform-help = Poista se. Jos sinulla on riitaelin, nimeä se kohdassa /disputes. EU:n rajat ylittävissä ostoissa ostajat voivat kysyä ECC-Netiltä (www.eccnet.eu).

finding-withdrawal-unreachable = Lain mukaan ({ $markets }) ostajat voivat perua kaupan verkossa, eikä mikään tiedostossa ota vastaan, mitä he kirjoittavat.

finding-withdrawal-unreachable-help = Lisää päätepiste, tai sähköpostiosoite tai sivu kohtaan /shop/contacts.

finding-duty-open = Lain mukaan ({ $markets }) kauppasi tarvitsee tämän, eikä tiedosto merkitse sitä tehdyksi: { $duty }.

finding-duty-open-help = Kun se on kunnossa, lisää kohtaan /shop/duties_met: { $ids }.

finding-duty-coming = Lain mukaan ({ $markets }) kauppasi tarvitsee tämän alla mainitusta päivästä alkaen: { $duty }.

finding-duty-coming-help = Kun se on kunnossa, lisää kohtaan /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Lain mukaan ({ $markets }) palveluja myyvä kauppa tarvitsee alla mainitun.
        [subscriptions] Lain mukaan ({ $markets }) kauppa, jonka sopimukset uusiutuvat itsestään, tarvitsee alla mainitun.
        [electrical_goods] Lain mukaan ({ $markets }) sähkölaitteita myyvä kauppa tarvitsee alla mainitun.
        [durability_guarantee] Lain mukaan ({ $markets }) EU:n GARAN-merkki kuuluu kuvan viereen ja vielä juuri ennen tilausta. Se koskee tuotteita, joille tuottaja antaa ilmaisen takuun yli kahdeksi vuodeksi.
       *[paid_warranty] Lain mukaan ({ $markets }) maksullista takuuta myyvä kauppa tarvitsee alla mainitun.
    }

finding-duty-conditional-help = Jos kauppasi ei ole sellainen, tai se on kunnossa, lisää kohtaan /shop/duties_met: { $ids }.

finding-duty-unsure = Laki ({ $markets }) vaatii ehkä tämän. Sitä ei ole varmistettu, joten tarkista: { $duty }.

finding-duty-unsure-help = Kysy joltakulta, joka tuntee sikäläisen lain, ja lisää sitten kohtaan /shop/duties_met: { $ids }.

finding-duty-unknown = Millään markkina-alueellasi ei ole velvollisuutta ”{ $word }”.

finding-duty-unknown-help = Avoimia velvollisuuksia koskevat huomiot nimeävät ne.

finding-duty-function = verkossa toimiva peruutustoiminto, joka löytyy helposti joka sivulta, ilman syytä, tiliä tai sovellusta, ja jossa on erillinen vahvistusvaihe

finding-duty-way = verkossa toimiva tapa perua kauppa, helposti näkyvissä

finding-duty-function-information = tieto ennen tilausta, että verkossa on peruutustoiminto, ja missä

finding-duty-acknowledgement = vahvistus jokaiselle, joka peruu kaupan, heti ja sähköpostilla tai vastaavasti: ilmoituksen sisältö, päivä ja kellonaika

finding-duty-guarantee-notice = EU:n virallinen tiedote virhevastuusta, muuttamattomana ja ostajan kielellä, helposti näkyvissä ennen tilausta

finding-duty-garan = EU:n GARAN-merkki tavaroissa, joille tuottaja antaa ilmaisen takuun yli kahdeksi vuodeksi

finding-duty-button = painike määrätyin sanoin

finding-duty-words = määrätyt sanat

finding-duty-notice = tiedote

finding-duty-marking = merkintä tavaroissa, joita ei voi palauttaa

finding-duty-link = linkki

finding-duty-information = tietyt tiedot

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] varma
        [medium] luultava, tarkista
       *[low] varmistamatta
    })

finding-law-since =
    { $markets }: { $citation }, { DATE($since, style: "long") } alkaen ({ $sure ->
        [high] varma
        [medium] luultava, tarkista
       *[low] varmistamatta
    })

finding-law-words = ”{ $text }”

finding-law-asked = ”{ $text }” ({ $place })

finding-case-without-rule = Mikään sääntö ei vastaa tapaukseen ”{ $case }”.

finding-case-without-rule-help = Lisää sille sääntö. Ilman sitä ostajat lukevat vain sen, mitä laki antaa.

finding-item-without-rule =
    { $what ->
        [markets] Tapauksessa ”{ $case }” jotkin tuotteet jäävät ilman sääntöä: { $markets }.
       *[everywhere] Tapauksessa ”{ $case }” jotkin tuotteet jäävät ilman sääntöä.
    }

finding-item-without-rule-help = Lisää tälle tapaukselle sääntö ilman rajausta. Suppeammat säännöt voittavat sen silti.

finding-no-contact = Policy ei nimeä ketään, jolta kysyä.

finding-no-contact-help = Lisää sähköpostiosoite, puhelinnumero tai sivu. Jokainen ”ei” osoittaa sinne.

finding-text-missing = Tämä teksti puuttuu kieliltä, joilla vastaat: { $languages }.

finding-text-missing-help = Lisää se, tai poista kieli kohdasta /shop/languages.

finding-no-dispute-route = Riitaelintä ei ole nimetty. Kaupan, jota sellainen sitoo, pitää nimetä se: { $markets }.

finding-no-dispute-route-help = Nimeä se kohdassa /disputes, jos sellainen sitoo sinua.

finding-rule-shadowed = Sääntö ”{ $rule }” ei voi koskaan päteä: suppeammat säännöt sopivat kaikkeen, mitä se koskee.

finding-rule-shadowed-help = Poista se tai rajaa muita sääntöjä.

finding-unknown-locale = Kielellä ”{ $word }” ei ole lauseita; näiden kieli on { $other }.

finding-unknown-locale-help = Pyydä jotain näistä: { $known }.
