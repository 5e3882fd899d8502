inbox-skip = Beint í efni
inbox-pages = Síður
inbox-shop = Verslun
inbox-account = Aðgangurinn þinn
inbox-not-allowed-title = Þetta er ekki leyft
inbox-not-allowed-text = Engu var breytt. Eigandi verslunarinnar getur gefið þér annað hlutverk.
inbox-state =
    { $word ->
        [received] Ný
        [in_review] Í skoðun
        [waiting] Bíður eftir kaupanda
        [accepted] Samþykkt
        [refused] Hafnað
       *[completed] Lokið
    }
inbox-short-moment = { DATE($day, style: "short") } kl. { $time }
inbox-search-label = Pöntun, netfang, nafn, vara eða mál
inbox-case-label = Tegund máls
inbox-every-case = Allar tegundir
inbox-needs-answer = Vantar svar
inbox-clear = Hreinsa
inbox-overdue = Á eftir áætlun síðan { $moment }
inbox-answer-by = Svara í síðasta lagi { $moment }
inbox-overdue-count =
    { $count ->
        [one] { $count } svar er á eftir áætlun.
       *[other] { $count } svör eru á eftir áætlun.
    }
inbox-first-page = Fyrsta síða
inbox-next-page = Næsta síða
inbox-export = Sækja þennan lista:
inbox-cases = Mál
inbox-case-before = Fyrra mál
inbox-case-after = Næsta mál
inbox-action =
    { $word ->
        [approve] Samþykkja
        [ask] Spyrja kaupanda
        [decline] Hafna
        [exception] Gera undantekningu
        [goods] Vara móttekin
        [parcel] Eitthvað er á leiðinni
        [refund] Endurgreiðslu lokið
        [solved] Leyst á annan hátt
        [write] Skrifa kaupanda
        [review] Hefja skoðun
       *[reopen] Opna aftur
    }
inbox-action-hint =
    { $word ->
        [approve] Kaupandinn fær það sem beðið var um.
        [ask] Málið bíður eftir svari kaupanda.
        [decline] Segðu hvers vegna og hvað kaupandinn getur gert núna.
        [exception] Þú gefur meira en reglur og lög krefjast. Þetta er merkt sem undantekning.
        [goods] Kaupandinn fær að vita að varan sé komin.
        [parcel] Skilamiði, ný vara eða viðgerð vara: kaupandinn fær númer og tengil.
        [refund] Peningarnir eru á leiðinni til baka. Þetta lýkur málinu.
        [solved] Kaupandinn fékk annað en peninga. Þetta lýkur málinu.
        [write] Staðan helst óbreytt.
        [review] Kaupandinn sér að einhver er að skoða málið.
       *[reopen] Málið fer aftur í skoðun.
    }
inbox-action-go =
    { $word ->
        [approve] Samþykkja
        [ask] Senda spurningu
        [decline] Hafna
        [exception] Samþykkja sem undantekningu
        [goods] Vista
        [parcel] Vista
        [refund] Ljúka sem endurgreiddu
        [solved] Ljúka sem leystu
        [write] Senda skilaboð
        [review] Hefja skoðun
       *[reopen] Opna aftur
    }
inbox-goods-message = Við höfum tekið á móti vörunni.
inbox-message-optional = Skilaboð til kaupanda, ef þú vilt
inbox-message-hint = Kaupandinn les þau á stöðusíðunni. Tungumál kaupanda: { $language }
inbox-template = Texti
inbox-put-in = Setja inn
inbox-tracking-number = Sendingarnúmer
inbox-tracking-link = Rakningartengill
inbox-resolution = Lausn
inbox-taken-back = Kaupandinn dró beiðnina til baka
inbox-amount = Endurgreidd upphæð
inbox-currency = Gjaldmiðill
inbox-words-missing = Ekki vistað enn: segðu kaupanda hvers vegna, eða hvað þig vantar.
inbox-places-left = Ekki vistað enn: í skilaboðunum er reitur í slaufusvigum sem þú þarft að fylla út.
inbox-link-wrong = Ekki vistað enn: tengillinn þarf að byrja á https://.
inbox-parcel-missing = Ekki vistað enn: skrifaðu sendingarnúmer eða tengil.
inbox-solution-missing = Ekki vistað enn: veldu hvernig málið leystist.
inbox-amount-wrong = Ekki vistað enn: skrifaðu upphæðina sem 12.90, án þúsundaskila, og gjaldmiðil eins og EUR.
inbox-too-long = Ekki vistað enn: skilaboðin eru lengri en 2.000 stafir.
inbox-exception = Undantekning
inbox-rating = Einkunn kaupanda
inbox-stars = { $stars } af 5
inbox-erase = Eyða persónuupplýsingum
inbox-erase-text = Nafni, netfangi, pöntunarnúmeri, skilaboðum og myndum er eytt fyrir fullt og allt. Það sem tölurnar telja verður eftir.
inbox-erase-sure = Já, eyða fyrir fullt og allt
inbox-step =
    { $word ->
        [message] Skilaboð
        [tracking] Pakki
        [photos] Myndir
       *[state] Skráð
    }
inbox-actor =
    { $word ->
        [buyer] Kaupandi
        [shop] Verslun
       *[desk] Sjálfvirkt
    }
inbox-gives =
    { $word ->
        [law] Samkvæmt lögum:
       *[shop] Samkvæmt reglum þínum:
    }
inbox-refuses =
    { $word ->
        [law] Á móti, samkvæmt lögum:
       *[shop] Á móti, samkvæmt reglum þínum:
    }
inbox-not-told = Kaupandinn hefur ekki sagt:
inbox-opens-on = Fyrsti dagur
inbox-send-by = Vara send í síðasta lagi
inbox-money-by = Endurgreitt í síðasta lagi
inbox-unlimited = Enginn endir
inbox-person-decides = Starfsmaður verslunarinnar ákveður þetta.
inbox-conditions = Skilyrði
inbox-holds = stenst
inbox-fails = stenst ekki
inbox-open = opið
inbox-staff = Starfsfólk
inbox-role =
    { $word ->
        [owner] Eigandi
        [agent] Starfsmaður
       *[reader] Lesandi
    }
inbox-role-label = Hlutverk
inbox-role-hint = Eigendur mega allt. Starfsmenn svara og hlaða niður. Lesendur skoða bara.
inbox-person =
    { $word ->
        [active] Virkur aðgangur
        [invited] Boð sent
        [expired] Boð útrunnið
       *[off] Lokað
    }
inbox-invite = Bjóða einhverjum
inbox-invite-go = Búa til tengil
inbox-link-text = Láttu þessa manneskju fá tengilinn: { $name }. Hann virkar einu sinni, í 7 daga, og sést ekki aftur.
inbox-new-link = Nýr tengill
inbox-switch-off = Loka aðgangi
inbox-switch-on = Opna aðgang
inbox-save = Vista
inbox-remove = Fjarlægja
inbox-fields-wrong = Engu var breytt: skrifaðu nafn og netfang eins og nafn@example.com.
inbox-last-owner = Engu var breytt: verslunin þarf fyrst annan eiganda sem getur skráð sig inn.
inbox-other-shop = Engu var breytt: þessi manneskja vinnur líka fyrir aðra verslun. Sá sem á báðar getur búið til tengilinn.
inbox-one-password = Gamla sameiginlega lykilorðið opnar enn allt. Taktu það af þegar allt samstarfsfólk er með aðgang.
inbox-one-password-go = Taka sameiginlega lykilorðið af
inbox-login-wrong = Netfang og lykilorð passa ekki saman.
inbox-forgotten = Er lykilorðið gleymt? Eigandi verslunarinnar getur gefið þér nýjan tengil.
inbox-setup-title = Aðgangur þinn að pósthólfinu
inbox-setup-text = Þú ert eigandinn: þú sérð allar beiðnir og getur boðið samstarfsfólki.
inbox-setup-go = Stofna aðgang
inbox-invitation-title = Beiðnir frá kaupendum: { $shop }
inbox-invitation-text = Góðan daginn, { $name }. Veldu lykilorð; svo getur þú skráð þig inn með netfanginu.
inbox-invitation-closed = Boð virkar einu sinni, í 7 daga. Biddu eiganda verslunarinnar um nýjan tengil.
inbox-your-name = Nafnið þitt
inbox-your-email = Netfangið þitt
inbox-name-wrong = Skrifaðu nafnið þitt; mest 80 stafir.
inbox-change-password = Breyta lykilorði
inbox-current-password = Núverandi lykilorð
inbox-everywhere = Skrá út alls staðar
inbox-everywhere-text = Í öllum tölvum og símum, líka þessu tæki.
inbox-templates = Textar
inbox-templates-text = Þínir eigin textar í svör. Kaupandi fær texta á sínu tungumáli, eða annars á fyrsta tungumáli verslunarinnar.
inbox-places = Kerfið fyllir þetta út: { LIST($places) }
inbox-no-templates = Engir textar enn.
inbox-new-template = Nýr texti
inbox-template-name = Heiti texta
inbox-text = Texti
inbox-template-wrong = Ekki vistað enn: skrifaðu heiti og texta, mest 2.000 stafi.
