## Desk

desk-language-name = Malti

desk-language = Lingwa

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Oħroġ

desk-ask-person = Staqsi lil persuna

desk-yes = Iva

desk-no = Le

desk-not-found-title = Hawn m’hawn xejn

desk-not-found-text = Iċċekkja l-indirizz. Jekk ftaħt link li tajniek, ikkopja l-link kollu.

desk-forbidden-title = Din il-formola m’għadhiex tgħodd

desk-forbidden-text = Ma nbidel xejn. Mur lura, erġa’ għabbi l-paġna u pprova mill-ġdid.

desk-too-many-title = Wisq tentattivi

desk-too-many-text = Stenna ftit. Sekondi li fadal: { NUMBER($seconds) }.

desk-unavailable-title = Bħalissa ma nistgħux nagħmlu dan

desk-unavailable-text = It-tort hu tagħna. Dak li għadek kif bgħatt ma ġiex salvat. Mur lura u erġa’ pprova dalwaqt.

desk-login-title = Idħol

desk-login-text = Talbiet tax-xerrejja ta’ { $shop }

# same as English
desk-password = Password

desk-login-go = Idħol

desk-login-wrong = Din il-password mhix tajba.

desk-no-password = Għad m’hemmx password. Iftaħ il-link tal-issettjar li wera l-programm meta beda.

desk-setup-title = Agħżel password

desk-setup-text = Tiftaħ l-inbox bit-talbiet tax-xerrejja tiegħek.

desk-password-hint = Mill-inqas 10 karattri. Ftit kliem wara xulxin faċli tiftakarhom.

desk-password-again = Erġa’ ikteb il-password

desk-password-differs = Iż-żewġ passwords ma jaqblux.

desk-setup-go = Issettja l-password

desk-setup-closed-title = Dan il-link m’għadux jaħdem

desk-setup-closed-text = Link tal-issettjar jaħdem darba. Jekk hemm password, idħol. Inkella erġa’ ibda l-programm: jagħtik link ġdid.

# same as English
desk-inbox = Inbox

desk-search-label = Numru tal-ordni jew tal-każ

desk-search-go = Fittex

desk-all = Kollha

desk-states = Uri skont l-istat

desk-pages = Paġni tal-lista

desk-older = Eqdem

desk-newest = L-aktar ġodda

desk-inbox-empty = Għad m’hemmx talbiet. Il-ġodda jidhru hawn.

desk-nothing-found = L-ebda talba ma taqbel. Agħżel stat ieħor jew fittex b’inqas kliem.

desk-all-requests = It-talbiet kollha

desk-buyer-wrote = Ix-xerrej jikteb

desk-buyer-read = X’qara x-xerrej

desk-facts = Dettalji

# same as English
desk-email = Email

desk-name = Isem

desk-sku = Numru tal-artiklu

desk-quantity = Kwantità

desk-price = Prezz imħallas

desk-wish = X’jixtieq

desk-reason = Raġuni

desk-serials = Numri tas-serje

desk-wanted = Mixtieq minfloku

desk-country = Pajjiż

desk-ordered-on = Ordnat

desk-delivered-on = Wasal

desk-noticed-on = Id-difett innutat

desk-buyer-language = Lingwa tax-xerrej

desk-verdict = X’jgħidu l-politika u l-liġi

desk-no-verdict = Ma tniżżlet l-ebda deċiżjoni. Iddeċiedi int.

desk-older-policy = Deċiż b’politika eqdem. Il-politika tiegħek inbidlet minn dakinhar.

desk-other-policy-shown = Il-paġna tax-xerrej użat verżjoni oħra tal-politika tiegħek. Ix-xerrej seta’ qara xi ħaġa oħra.

desk-last-day = L-aħħar jum

desk-way-back = Iħallas għar-ritorn

desk-refund = Flus lura

desk-remedies = Possibbli

desk-says-no = Kontra

desk-decided-at = Skont l-arloġġ tal-ħanut tiegħek: { $moment }

desk-answer = Tweġiba

desk-new-state = Stat

desk-message-to-buyer = Messaġġ lix-xerrej

desk-message-hint = Ix-xerrej jaqrah fuq il-paġna tal-istat.

desk-refusal-needs-words = Għid lix-xerrej għaliex, u x’jista’ jagħmel issa.

desk-changed-meanwhile = Mhux salvat: it-talba nbidlet sadanittant. Ara x’sar s’issa, imbagħad erġa’ salva.

desk-save = Salva t-tweġiba

desk-you-read = X’qrajt meta bgħattha

desk-keep-link = Żomm il-link tal-paġna tal-istat tiegħek. Min għandu l-link jista’ jaqra l-paġna.

desk-receipt-title = Waslitilna t-talba tiegħek

desk-receipt-text = Din hi l-irċevuta tiegħek. Ipprintja din il-paġna jew salvaha.

desk-check-sum = Somma ta’ kontroll

desk-follow = Segwi t-talba tiegħek

desk-mail-note =
    { $state ->
        [queued] Din il-konferma qed nibagħtuhielek ukoll bl-email. Jekk ma tasalx, fittex fil-folder tal-ispam.
        [sent] Din il-konferma bgħatnihielek ukoll bl-email.
        [failed] Din il-konferma ma stajniex nibagħtuhielek bl-email. Ipprintja din il-paġna jew salvaha.
       *[none] Din il-konferma ma nibagħtuhiex bl-email. Ipprintja din il-paġna jew salvaha.
    }

desk-mail-title = Konferma bl-email

desk-mail-shop =
    { $state ->
        [queued] Għadha ma ntbagħtitx. It-tentattiv li jmiss: { $moment }
        [sent] Intbagħtet: { $moment }
        [failed] Ma waslitx. Għid lix-xerrej b’mod ieħor li t-talba waslet.
       *[none] Ma ntbagħtitx: dak il-ħin id-desk ma kellux server tal-email, jew l-ebda email ma tista’ tasal f’dan l-indirizz.
    }

desk-mail-failed = L-email ma waslitx

desk-mail-attempts = Tentattivi

desk-mail-why = Raġuni

desk-mail-reason =
    { $reason ->
        [recipient] Is-server tal-email ma jaċċettax emails għal dan l-indirizz.
        [message] Is-server tal-email ma jaċċettax il-messaġġ.
        [address] L-ebda email ma tista’ tasal f’dan l-indirizz.
        [sender] Is-server tal-email ma jħallix lill-indirizz tal-ħanut tiegħek jibgħat.
        [login] Is-server tal-email ma jaċċettax l-isem tal-utent jew il-password.
        [security] Ma saritx konnessjoni kriptata mas-server tal-email.
        [later] Is-server tal-email jitlob li nerġgħu nippruvaw aktar tard.
        [expired] Ma rnexxiex għal żmien twil wisq; waqafna nippruvaw.
       *[connection] Is-server tal-email ma jistax jintlaħaq.
    }

desk-mail-answer = Tweġiba tas-server tal-email

desk-mail-again = Erġa’ pprova

desk-letter-subject =
    { $case ->
        [withdrawal] L-irtirar tiegħek wasal: { $id }
       *[other] It-talba tiegħek waslet: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } rċieva l-irtirar tiegħek: { $moment }. Żomm din il-konferma.
       *[other] { $shop } rċieva t-talba tiegħek: { $moment }. Żomm din il-konferma.
    }

desk-letter-moment = { $moment } (żona tal-ħin: { $zone })

desk-letter-next-title = X’jiġi wara

desk-letter-next =
    { $case ->
        [withdrawal] M’għandekx għalfejn terġa’ tibgħat l-irtirar. Il-paġna tal-istat turik x’isir mill-oġġetti u minn flusek.
       *[other] Naraw it-talba tiegħek u nwieġbu fuq il-paġna tal-istat. Sa dak iż-żmien m’għandekx għalfejn tagħmel xejn.
    }

desk-letter-why = Din l-email intbagħtet awtomatikament għax l-indirizz tagħha ddaħħal f’talba lil { $shop }. Jekk ma kontx int, għidilna.

desk-form-title = Ikteb lil { $shop }

desk-form-text = Tieħu riċevuta minnufih, u link biex taqra t-tweġiba tagħna.

desk-form-case = Dwar xiex?

desk-your-email = L-email tiegħek

desk-your-country = Pajjiżek

desk-country-hint = Żewġ ittri, pereżempju DE

desk-delivered-optional = Il-jum li wasal, jekk tafu

desk-your-words = Bi kliemek

desk-leave-empty = Ħalli dan vojt

desk-form-go = Ibgħat it-talba

desk-order-wrong = Daħħal in-numru tal-ordni mill-email tal-ordni.

desk-email-wrong = Iktbu bħal name@example.com.

desk-not-sent-fields = Għadha ma ntbagħtitx. Irranġa l-oqsma mmarkati, imbagħad erġa’ ibgħat.

desk-not-sent-trap = Għadha ma ntbagħtitx. Il-browser tiegħek mela qasam moħbi. Iċċekkja kliemek u erġa’ ibgħat.

desk-not-sent-other-site = Għadha ma ntbagħtitx. Ġejt minn websajt oħra. Iċċekkja x’hemm miktub hawn, imbagħad ibagħtu int.

desk-not-sent-before = Din il-formola diġà ntbagħtet bi kliem ieħor, u dik it-talba għandna. Biex tibgħat ukoll din, erġa’ agħfas il-buttuna.

desk-state =
    { $word ->
        [received] Waslet
        [in_review] Qed narawha
        [accepted] Aċċettata
        [refused] Miċħuda
       *[completed] Magħluqa
    }

desk-status-lead =
    { $word ->
        [received] It-talba tiegħek tinsab għandna. Għad ma raha ħadd.
        [in_review] Qed naraw it-talba tiegħek.
        [accepted] Aċċettajna t-talba tiegħek.
        [refused] Ċħadna t-talba tiegħek. Il-messaġġ tagħna hawn taħt jgħid għaliex.
       *[completed] It-talba tiegħek magħluqa.
    }

desk-verdict-status =
    { $word ->
        [eligible] Iva: ix-xerrej jista’
        [eligible_if] Iva, jekk jiġu sodisfatti l-kundizzjonijiet miftuħa
        [needs_person] Tiddeċiedi int
        [not_eligible] Le
       *[unknown] Miftuħ: fatt nieqes
    }

desk-basis =
    { $word ->
        [law] liġi
       *[shop] il-politika tiegħek
    }

desk-party =
    { $word ->
        [buyer] Xerrej
       *[shop] Ħanut
    }

desk-refusal-reason =
    { $word ->
        [period_over] L-aħħar jum għadda
        [not_yet] L-ewwel jum għadu ma wasalx
        [rule_refuses] Il-politika ma tiħux lura oġġetti bħal dawn
        [legal_exception] Il-liġi teskludi oġġetti bħal dawn
        [condition_fails] Kundizzjoni mhix sodisfatta
        [limit_reached] Diġà ntuża daqskemm hu permess
        [bundle_whole] Imur lura s-sett kollu biss
        [no_legal_right] Il-liġi ma tagħtix dan id-dritt
        [already_returned] Diġà lura jew mitlub
        [not_late] M’hemmx dewmien
       *[no_rule] Il-politika m’għandhiex regola għalih
    }

desk-item-state =
    { $word ->
        [unused] Qatt ma ntuża
        [unopened] Qatt ma nfetaħ
        [tags_attached] Tikketti mwaħħla
        [seal_intact] Siġill sħiħ
        [complete] Il-partijiet kollha hemm
        [original_packaging] Ippakkjar oriġinali
        [not_activated] Qatt ma ġie attivat
        [data_erased] Data mħassra
        [serial_number_matches] In-numru tas-serje jaqbel
        [undamaged] Bla ħsara
        [clean] Nadif
        [used_as_intended] Użat kif suppost
        [original_buyer] L-ewwel xerrej
        [fault_reaches_measure] Id-difett jilħaq il-kejl garantit
        [proof_of_purchase] Prova tax-xiri
        [same_kind] L-istess tip u daqs
       *[not_started] Mhux mibdi jew imniżżel
    }

## Emails dwar każ

case-letter-subject =
    { $word ->
        [waiting] Għandna mistoqsija dwar it-talba tiegħek: { $id }
        [accepted] It-talba tiegħek hi aċċettata: { $id }
        [refused] It-talba tiegħek hi miċħuda: { $id }
        [completed] It-talba tiegħek hi magħluqa: { $id }
       *[other] Aħbarijiet dwar it-talba tiegħek: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } qed jara t-talba tiegħek.
        [waiting] { $shop } jeħtieġ xi ħaġa mingħandek qabel tkompli t-talba tiegħek.
        [accepted] { $shop } aċċetta t-talba tiegħek.
        [refused] { $shop } ċaħad it-talba tiegħek.
        [completed] { $shop } għalaq it-talba tiegħek.
       *[other] { $shop } għandu aħbarijiet dwar it-talba tiegħek.
    }

case-letter-next =
    { $word ->
        [waiting] Iktbilna fuq il-paġna tal-istat. Imbagħad inkomplu.
        [accepted] Nagħmlu dak li għidnielek. M’għandekx għalfejn tagħmel xejn, ħlief jekk jitolbok il-messaġġ tagħna.
        [refused] Jekk ma taqbilx, iktbilna fuq il-paġna tal-istat.
        [completed] Xejn aktar, ħlief jekk fadal xi ħaġa miftuħa. Fuq il-paġna tal-istat tista’ tiktbilna u tgħid kif morna.
       *[other] Inwieġbu fuq il-paġna tal-istat malli nkunu nafu aktar.
    }

case-letter-state = Stat

desk-letter-plain = Jekk dik il-paġna ma tinfetaħx, din taħdem f’kull browser:
