ui-pick-title = Um hvaða vöru er að ræða?
ui-order = Pöntun { $reference }
ui-ordered-on = Pantað { DATE($day, style: "long") }
ui-arrived-on = Kom { DATE($day, style: "long") }
ui-on-its-way = Á leiðinni til þín
ui-pieces = Fjöldi: { $count }
ui-item = Vara { $sku }
ui-this-item = Þessi vara
ui-case-title = Hvað gerðist?
ui-question-step = Spurning { $number } af { $total }
ui-day-wrong = Veldu dag. Hann má ekki vera eftir daginn í dag.
ui-answer-wrong = Athugaðu það sem þú skrifaðir.
ui-not-arrived = Varan er ekki komin
ui-dont-know = Ég veit það ekki
ui-continue = Áfram
ui-back = Til baka
ui-restart = Byrja aftur
ui-source = Heimild: { $id }
ui-timeline = Tíminn sem þú hefur
ui-timeline-start = Upphaf
ui-timeline-today = Í dag
ui-timeline-last = Síðasti dagur
ui-why-not = Það sem er ekki hægt
ui-good-to-know = Gott að vita
ui-next = Það sem þú getur gert núna
ui-open-form = Senda beiðni
ui-ask-person = Biðja verslunina að skoða málið
ui-print = Prenta
ui-copy = Afrita
ui-save = Vista sem texta
ui-calendar = Setja í dagatal
ui-share = Deila
ui-copied = Afritað
ui-money = Endurgreiðslan þín
ui-form-title = Beiðni til: { $shop }
ui-form-lead = Þú þarft engan aðgang. Við spyrjum bara um það sem verslunin þarf til að svara.
ui-field-order = Pöntunarnúmer
ui-field-order-hint = Það er í tölvupóstinum sem staðfestir pöntunina.
ui-contract-hint = Eða segðu hvað þú pantaðir og hvenær.
ui-field-email = Netfang
ui-field-email-hint = Svo að verslunin geti svarað þér.
ui-field-name = Nafn
ui-field-remedy = Hvað viltu fá?
ui-remedy-any = Verslunin má stinga upp á einhverju
ui-field-message =
    { $case ->
        [defect] Hvað er að vörunni?
        [damaged] Hvað er skemmt?
        [wrong] Hvað fékkst þú?
        [missing] Hvað vantar?
        [guarantee] Hvað er að vörunni?
        [repair] Hvað þarf að laga?
        [complaint] Hvað fór úrskeiðis?
        [trade_in] Í hvernig ástandi er varan?
       *[other] Skilaboð til verslunarinnar
    }
ui-bank-hint = Ekki skrifa banka- eða kortanúmer. Verslunin þarf þau ekki hér.
ui-field-serials = Raðnúmer
ui-serials-hint = Það er á vörunni, kassanum eða reikningnum. Ef vörurnar eru fleiri, eitt í hverja línu.
ui-field-wanted =
    { $case ->
        [spare_part] Hvaða hlut vantar þig?
       *[other] Hvað viltu í staðinn?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Heiti eða númer, ef þú veist það.
        [exchange] Stærð, litur eða önnur vara.
       *[other] Bara ef þú vilt eitthvað annað: stærð, lit eða aðra vöru.
    }
ui-optional = valfrjálst
ui-error-empty =
    { $field ->
        [message] Lýstu þessu í fáum orðum.
        [wanted] Skrifaðu hvað þú vilt fá.
        [serials] Skrifaðu raðnúmerið. Ef þú finnur það ekki, segðu það hér.
        [photos] Bættu við mynd, eða segðu að þú getir það ekki.
        [email] Skrifaðu netfangið þitt.
        [name] Skrifaðu nafnið þitt.
       *[order_reference] Skrifaðu pöntunarnúmerið.
    }
ui-error-wrong =
    { $field ->
        [wanted] Þetta er of langt. Hámark er 300 stafir.
        [serials] Skrifaðu mest 20 raðnúmer, hvert með mest 80 stöfum.
        [email] Skrifaðu netfangið svona: nafn@example.com
        [order_reference] Pöntunarnúmerið er of langt. Hámark er 80 stafir.
       *[other] Athugaðu þennan reit.
    }
ui-error-not-taken = Verslunin gat ekki notað þetta. Athugaðu það.
ui-to-review = Fara yfir beiðnina
ui-review-title = Er allt rétt?
ui-review-item = Vara
ui-review-case = Hvað gerðist
ui-review-statement = Það sem við sögðum þér
ui-change = Breyta
ui-send = Senda beiðnina
ui-sending = Sendi beiðnina …
ui-phase =
    { $phase ->
        [waiting] Kerfi verslunarinnar svarar ekki. Við reynum aftur kl. { $time }.
        [elsewhere] Verið er að senda beiðnina í öðrum flipa. Bíddu aðeins.
       *[looking_up] Við könnum hvort beiðnin hafi komist til skila.
    }
ui-earlier-title = Við könnum hvort fyrri beiðni þín hafi komist til skila
ui-received-title = Verslunin hefur fengið beiðnina
ui-receipt-number = Móttökunúmer
ui-receipt-time = Móttekið
ui-receipt-at = { DATE($day, style: "long") } kl. { $time }
ui-receipt-next = Svar verslunarinnar kemur á síðu beiðninnar. Geymdu tengilinn á hana og móttökunúmerið.
ui-receipt-next-mail = Geymdu móttökunúmerið. Verslunin getur svarað á netfangið þitt.
ui-your-copy = Beiðnin þín
ui-receipt-mail = Afrit kemur á netfangið þitt.
ui-receipt-earlier = Verslunin er með eldri útgáfu af beiðninni. Síðustu breytingar þínar eru ekki í henni. Segðu versluninni frá þeim.
ui-status-link = Fylgjast með beiðninni
ui-not-sent-title = Beiðnin var ekki send
ui-not-sent-why =
    { $why ->
        [offline] Þú ert ekki með nettengingu.
        [busy] Verslunin fær of margar beiðnir núna. Reyndu aftur aðeins síðar.
        [refused] Kerfi verslunarinnar tók ekki við beiðninni.
       *[not_arrived] Tengingin rofnaði áður en verslunin fékk beiðnina.
    }
ui-shop-says = Kerfi verslunarinnar segir: { $words }
ui-again-at = Þú getur reynt aftur frá kl. { $time }.
ui-earlier-gone = Fyrri beiðni þín barst ekki versluninni. Það sem þú skrifaðir er ekki geymt í þessu tæki. Sendu hana aftur.
ui-kept = Allt sem þú skrifaðir er hér enn.
ui-try-again = Reyna aftur
ui-unknown-title = Við vitum ekki enn hvort beiðnin komst til skila
ui-unknown-text = Við fengum ekki skýrt svar frá versluninni. Þér er óhætt að kanna þetta aftur: beiðnin getur ekki borist tvisvar.
ui-check-again = Kanna aftur
ui-sent-title = Beiðnin var send
ui-sent-text = Kerfi verslunarinnar gefur enga kvittun, svo við sjáum ekki hvað varð um hana. Geymdu afritið. Ef ekkert heyrist skaltu spyrja verslunina.
ui-hand-over-title = Eitt skref er eftir
ui-hand-over =
    { $way ->
        [mailto] Sendu skilaboðin í póstforritinu þínu. Ef það opnaðist ekki, afritaðu beiðnina og skrifaðu versluninni.
       *[copy] Afritaðu beiðnina og sendu versluninni.
    }
ui-stopped = Eitthvað fór úrskeiðis á síðunni. Það sem þú skrifaðir er í þessu eyðublaði: sendu það héðan.
ui-handed-over = Síða verslunarinnar sér nú um beiðnina
ui-write-to-shop = Skrifaðu versluninni eða hringdu. Starfsmaður svarar þér.
ui-no-contact = Á tengiliðasíðu verslunarinnar sérðu hvernig þú nærð í starfsmann.
ui-photos-title = Myndir
ui-photos-hint = Allt að 5 myndir af því sem er að. Staðsetning og myndavélargögn eru fjarlægð áður en þær eru sendar.
ui-no-photos = Ég get ekki bætt við myndum
ui-photos-add = Velja myndir
ui-photos-camera = Taka mynd
ui-photos-drop = Þú getur líka dregið þær hingað eða límt þær hér.
ui-photos-busy = Verið er að gera myndirnar tilbúnar …
ui-photo = Mynd { $number }
ui-photo-remove = Fjarlægja mynd { $number }
ui-photos-count = Myndir: { $count } af 5
ui-photo-refused =
    { $why ->
        [unreadable] Þessi vafri getur ekki lesið myndina. Vistaðu hana sem JPEG, eða sendu versluninni hana síðar.
        [too_large] Myndin er of stór. Hámark er 40 megapixlar.
        [too_many] Þú getur bætt við mest 5 myndum.
        [same] Þessi mynd er þegar komin.
       *[not_image] Þetta er ekki mynd.
    }
ui-photos-insecure = Hér er ekki hægt að bæta við myndum því tengingin við síðuna er ekki örugg. Beiðnin virkar án þeirra.
ui-photo-state =
    { $state ->
        [sending] á leiðinni
        [arrived] komin
        [missing] vantar
       *[waiting] bíður
    }
ui-photos-arrived = Myndir sem eru komnar: { $count } af { $total }
ui-photos-missing =
    { $count ->
        [one] Myndir sem vantar: { $count } af { $total }. Beiðnin er komin.
       *[other] Myndir sem vantar: { $count } af { $total }. Beiðnin er komin.
    }
ui-photos-keep-open = Hafðu síðuna opna þar til allar myndirnar eru komnar.
ui-photos-retry = Senda aftur myndirnar sem vantar
ui-photos-not-taken = Ekki var hægt að koma myndunum áfram. Sendu versluninni þær í tölvupósti.
