desk-language-name = Íslenska
desk-language = Tungumál
# same as English
desk-day = { DATE($day, style: "long") }
# same as English
desk-count = { NUMBER($count) }
# same as English
desk-list = { LIST($items, type: "or") }
desk-log-out = Skrá út
desk-ask-person = Spyrja starfsmann
desk-yes = Já
desk-no = Nei
desk-not-found-title = Hér er ekkert
desk-not-found-text = Athugaðu slóðina. Ef þú fylgdir tengli frá okkur, afritaðu allan tengilinn.
desk-forbidden-title = Þetta eyðublað gildir ekki lengur
desk-forbidden-text = Engu var breytt. Farðu til baka, hladdu síðunni aftur og reyndu á ný.
desk-too-many-title = Of margar tilraunir
desk-too-many-text = Bíddu aðeins. Sekúndur eftir: { NUMBER($seconds) }.
desk-unavailable-title = Þetta er ekki hægt núna
desk-unavailable-text = Villan er okkar megin. Það sem þú varst að senda var ekki vistað. Farðu til baka og reyndu aftur eftir smástund.
desk-login-title = Innskráning
desk-login-text = Beiðnir frá kaupendum: { $shop }
desk-password = Lykilorð
desk-login-go = Skrá inn
desk-login-wrong = Þetta lykilorð er ekki rétt.
desk-no-password = Ekkert lykilorð er komið enn. Opnaðu uppsetningartengilinn sem forritið prentaði þegar það fór í gang.
desk-setup-title = Veldu lykilorð
desk-setup-text = Það opnar pósthólfið með beiðnum frá kaupendum þínum.
desk-password-hint = Minnst 10 stafir. Auðvelt er að muna nokkur orð í röð.
desk-password-again = Lykilorð aftur
desk-password-differs = Lykilorðin tvö eru ekki eins.
desk-setup-go = Vista lykilorð
desk-setup-closed-title = Þessi tengill virkar ekki lengur
desk-setup-closed-text = Uppsetningartengill virkar einu sinni. Ef lykilorð er til, skráðu þig inn. Ef ekki, ræstu forritið aftur: það prentar nýjan tengil.
desk-inbox = Pósthólf
desk-search-label = Pöntunar- eða málsnúmer
desk-search-go = Leita
desk-all = Allt
desk-states = Sýna eftir stöðu
desk-pages = Síður listans
desk-older = Eldri
desk-newest = Nýjustu
desk-inbox-empty = Engar beiðnir enn. Nýjar birtast hér.
desk-nothing-found = Engar beiðnir fundust. Veldu aðra stöðu eða leitaðu að minna.
desk-all-requests = Allar beiðnir
desk-buyer-wrote = Kaupandinn skrifar
desk-buyer-read = Það sem kaupandinn las
desk-facts = Upplýsingar
desk-email = Netfang
desk-name = Nafn
desk-sku = Vörunúmer
desk-quantity = Fjöldi
desk-price = Greitt verð
desk-wish = Ósk
desk-reason = Ástæða
desk-serials = Raðnúmer
desk-wanted = Vill í staðinn
desk-country = Land
desk-ordered-on = Pantað
desk-delivered-on = Kom
desk-noticed-on = Galli uppgötvaðist
desk-buyer-language = Tungumál kaupanda
desk-verdict = Hvað segja reglur og lög
desk-no-verdict = Engin niðurstaða var skráð. Ákvörðunin er þín.
desk-older-policy = Ákveðið eftir eldri reglum. Reglum þínum hefur verið breytt síðan.
desk-other-policy-shown = Síða kaupanda notaði aðra útgáfu af reglum þínum. Kaupandinn gæti hafa lesið annað.
desk-last-day = Síðasti dagur
desk-way-back = Borgar endursendingu
desk-refund = Endurgreiðsla
desk-remedies = Mögulegt
desk-says-no = Á móti
desk-decided-at = Á klukku verslunar þinnar: { $moment }
desk-answer = Svar
desk-new-state = Staða
desk-message-to-buyer = Skilaboð til kaupanda
desk-message-hint = Kaupandinn les þau á stöðusíðunni.
desk-refusal-needs-words = Segðu kaupanda hvers vegna, og hvað er hægt að gera núna.
desk-changed-meanwhile = Ekki vistað: beiðnin hefur breyst á meðan. Skoðaðu ferilinn og vistaðu svo aftur.
desk-save = Vista svar
desk-you-read = Það sem þú last þegar þú sendir beiðnina
desk-keep-link = Geymdu tengilinn á stöðusíðuna. Hver sem hefur hann getur lesið síðuna.
desk-receipt-title = Við höfum fengið beiðnina
desk-receipt-text = Þetta er móttökukvittun. Prentaðu síðuna eða vistaðu hana.
desk-check-sum = Gátsumma
desk-follow = Fylgjast með beiðninni
desk-mail-note =
    { $state ->
        [queued] Við sendum þessa staðfestingu líka á netfangið þitt. Ef hún kemur ekki, kíktu í ruslpóstinn.
        [sent] Við höfum líka sent þessa staðfestingu á netfangið þitt.
        [failed] Ekki tókst að koma þessari staðfestingu á netfangið þitt. Prentaðu síðuna eða vistaðu hana.
       *[none] Við sendum þessa staðfestingu ekki í tölvupósti. Prentaðu síðuna eða vistaðu hana.
    }
desk-mail-title = Staðfesting í tölvupósti
desk-mail-shop =
    { $state ->
        [queued] Ósend. Næsta tilraun: { $moment }
        [sent] Send: { $moment }
        [failed] Komst ekki til skila. Segðu kaupanda á annan hátt að þú sért með beiðnina.
       *[none] Engin var send: kerfið var þá án póstþjóns, eða póstur kemst ekki á þetta netfang.
    }
desk-mail-failed = Póstur komst ekki til skila
desk-mail-attempts = Tilraunir
desk-mail-why = Ástæða
desk-mail-reason =
    { $reason ->
        [recipient] Póstþjónninn tekur ekki við pósti á þetta netfang.
        [message] Póstþjónninn tekur ekki við skilaboðunum.
        [address] Póstur kemst ekki á þetta netfang.
        [sender] Póstþjónninn leyfir netfangi verslunarinnar ekki að senda.
        [login] Póstþjónninn samþykkir ekki notandanafn eða lykilorð.
        [security] Dulkóðuð tenging við póstþjóninn náðist ekki.
        [later] Póstþjónninn biður um að reynt sé síðar.
        [expired] Reynt hefur verið of lengi án árangurs; við erum hætt að reyna.
       *[connection] Ekki næst samband við póstþjóninn.
    }
desk-mail-answer = Svar póstþjónsins
desk-mail-again = Reyna aftur
desk-letter-subject =
    { $case ->
        [withdrawal] Tilkynning þín um að falla frá kaupum er komin: { $id }
       *[other] Beiðnin þín er komin: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } fékk tilkynningu þína um að falla frá kaupum: { $moment }. Geymdu þessa staðfestingu.
       *[other] { $shop } fékk beiðnina þína: { $moment }. Geymdu þessa staðfestingu.
    }
desk-letter-moment = { $moment } (tímabelti: { $zone })
desk-letter-next-title = Hvað gerist næst
desk-letter-next =
    { $case ->
        [withdrawal] Þú þarft ekki að senda tilkynninguna aftur. Á stöðusíðunni sérðu hvað gerist með vöruna og peningana.
       *[other] Við skoðum beiðnina og svörum á stöðusíðunni. Þú þarft ekkert að gera þangað til.
    }
desk-letter-why = Þessi póstur var sendur sjálfkrafa því netfangið var skráð í beiðni til verslunarinnar { $shop }. Ef það varst ekki þú, láttu okkur vita.
desk-form-title = Skrifa versluninni: { $shop }
desk-form-text = Þú færð kvittun strax og tengil til að lesa svar okkar.
desk-form-case = Um hvað snýst þetta?
desk-your-email = Netfangið þitt
desk-your-country = Landið þitt
desk-country-hint = Tveir stafir, til dæmis IS
desk-delivered-optional = Dagurinn sem varan kom, ef þú veist hann
desk-your-words = Með þínum orðum
desk-leave-empty = Hafðu þetta autt
desk-form-go = Senda beiðni
desk-order-wrong = Skrifaðu pöntunarnúmerið úr pöntunarpóstinum.
desk-email-wrong = Skrifaðu það eins og nafn@example.com.
desk-not-sent-fields = Ósent. Lagaðu merktu reitina og sendu svo aftur.
desk-not-sent-trap = Ósent. Vafrinn fyllti út falinn reit. Athugaðu textann og sendu aftur.
desk-not-sent-other-site = Ósent. Þú kemur af öðrum vef. Athugaðu hvað stendur hér og sendu það svo.
desk-not-sent-before = Þetta eyðublað var sent áður með öðrum texta og við erum með þá beiðni. Ýttu aftur á hnappinn til að senda þessa líka.
desk-state =
    { $word ->
        [received] Móttekin
        [in_review] Í skoðun
        [accepted] Samþykkt
        [refused] Hafnað
       *[completed] Lokið
    }
desk-status-lead =
    { $word ->
        [received] Beiðnin er hjá okkur. Enginn hefur skoðað hana enn.
        [in_review] Við erum að skoða beiðnina.
        [accepted] Við höfum samþykkt beiðnina.
        [refused] Við höfum hafnað beiðninni. Skilaboðin okkar hér að neðan segja hvers vegna.
       *[completed] Afgreiðslu beiðninnar er lokið.
    }
desk-verdict-status =
    { $word ->
        [eligible] Já: kaupandinn má það
        [eligible_if] Já, ef opin skilyrði standast
        [needs_person] Þú ákveður
        [not_eligible] Nei
       *[unknown] Opið: upplýsingar vantar
    }
desk-basis =
    { $word ->
        [law] lög
       *[shop] reglur þínar
    }
desk-party =
    { $word ->
        [buyer] Kaupandi
       *[shop] Verslun
    }
desk-refusal-reason =
    { $word ->
        [period_over] Síðasti dagur er liðinn
        [not_yet] Fyrsti dagur er ekki kominn
        [rule_refuses] Reglurnar taka ekki við svona vörum
        [legal_exception] Lögin undanskilja svona vörur
        [condition_fails] Skilyrði stenst ekki
        [limit_reached] Þegar gert eins oft og má
        [bundle_whole] Aðeins er hægt að skila öllu settinu
        [no_legal_right] Lögin veita ekki þennan rétt
        [already_returned] Þegar skilað eða beðið um það
        [not_late] Afhending ekki of sein
       *[no_rule] Reglurnar svara þessu ekki
    }
desk-item-state =
    { $word ->
        [unused] Aldrei notuð
        [unopened] Aldrei opnuð
        [tags_attached] Merkimiðar á
        [seal_intact] Innsigli heilt
        [complete] Allir hlutar með
        [original_packaging] Upprunalegar umbúðir
        [not_activated] Aldrei virkjuð
        [data_erased] Gögnum eytt
        [serial_number_matches] Raðnúmer stemmir
        [undamaged] Óskemmd
        [clean] Hrein
        [used_as_intended] Rétt notuð
        [original_buyer] Fyrsti kaupandi
        [fault_reaches_measure] Galli nær mælikvarða ábyrgðarinnar
        [proof_of_purchase] Staðfesting á kaupum
        [same_kind] Sama gerð og stærð
       *[not_started] Ekki byrjað eða hlaðið niður
    }
case-letter-subject =
    { $word ->
        [waiting] Við erum með spurningu um beiðnina þína: { $id }
        [accepted] Beiðnin þín er samþykkt: { $id }
        [refused] Beiðninni þinni er hafnað: { $id }
        [completed] Afgreiðslu beiðninnar er lokið: { $id }
       *[other] Fréttir af beiðninni þinni: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } er að skoða beiðnina þína.
        [waiting] { $shop } þarf eitthvað frá þér áður en beiðnin getur haldið áfram.
        [accepted] { $shop } hefur samþykkt beiðnina þína.
        [refused] { $shop } hefur hafnað beiðninni þinni.
        [completed] { $shop } hefur lokið afgreiðslu beiðninnar þinnar.
       *[other] { $shop } er með fréttir af beiðninni þinni.
    }
case-letter-next =
    { $word ->
        [waiting] Skrifaðu okkur á stöðusíðunni. Þá höldum við áfram.
        [accepted] Við gerum það sem við sögðum þér. Þú þarft bara að gera eitthvað ef skilaboðin okkar biðja um það.
        [refused] Sérðu þetta öðruvísi? Skrifaðu okkur á stöðusíðunni.
        [completed] Ekkert meira, nema eitthvað sé enn óklárað. Á stöðusíðunni getur þú skrifað okkur og sagt hvernig við stóðum okkur.
       *[other] Við svörum á stöðusíðunni um leið og við vitum meira.
    }
case-letter-state = Staða
desk-letter-plain = Ef sú síða opnast ekki virkar þessi í öllum vöfrum:
