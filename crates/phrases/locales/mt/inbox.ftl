## Inbox

inbox-skip = Aqbeż għall-kontenut

inbox-pages = Paġni

inbox-shop = Ħanut

inbox-account = Il-kont tiegħek

inbox-not-allowed-title = Dan ma tistax tagħmlu

inbox-not-allowed-text = Ma nbidel xejn. Sid tal-ħanut jista’ jagħtik rwol ieħor.

inbox-state =
    { $word ->
        [received] Ġdida
        [in_review] Qed tintara
        [waiting] Tistenna lix-xerrej
        [accepted] Aċċettata
        [refused] Miċħuda
       *[completed] Magħluqa
    }

# same as English
inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Ordni, email, isem, prodott jew każ

inbox-case-label = Tip ta’ każ

inbox-every-case = It-tipi kollha

inbox-needs-answer = Tistenna tweġiba

inbox-clear = Neħħi l-filtri

inbox-overdue = Tard minn: { $moment }

inbox-answer-by = Wieġeb sa: { $moment }

inbox-overdue-count =
    { $count ->
        [one] Tard { $count } tweġiba.
        [two] Tard { $count } tweġibiet.
        [few] Tard { $count } tweġibiet.
        [many] Tard { $count }-il tweġiba.
       *[other] Tard { $count } tweġiba.
    }

inbox-first-page = L-ewwel paġna

inbox-next-page = Il-paġna li jmiss

inbox-export = Niżżel din il-lista:

inbox-cases = Każijiet

inbox-case-before = Il-każ ta’ qabel

inbox-case-after = Il-każ li jmiss

inbox-action =
    { $word ->
        [approve] Approva
        [ask] Staqsi lix-xerrej
        [decline] Iċħad
        [exception] Agħmel eċċezzjoni
        [goods] L-oġġetti waslu
        [parcel] Xi ħaġa fi triqitha
        [refund] Il-flus ingħataw lura
        [solved] Solvut b’mod ieħor
        [write] Ikteb lix-xerrej
        [review] Ibda ara t-talba
       *[reopen] Erġa’ iftaħ
    }

inbox-action-hint =
    { $word ->
        [approve] Ix-xerrej jieħu dak li talab.
        [ask] Il-każ jistenna t-tweġiba tax-xerrej.
        [decline] Għid għaliex, u x’jista’ jagħmel issa x-xerrej.
        [exception] Tagħti aktar milli jitolbu l-politika u l-liġi. Jiġi mmarkat bħala eċċezzjoni.
        [goods] Ix-xerrej ikun jaf li l-oġġetti waslu.
        [parcel] Tikketta, oġġett ġdid jew oġġett imsewwi: ix-xerrej jieħu n-numru u l-link.
        [refund] Il-flus qegħdin fi triqithom lura. Dan jagħlaq il-każ.
        [solved] Ix-xerrej ħa xi ħaġa li mhix flus. Dan jagħlaq il-każ.
        [write] L-istat jibqa’ kif inhu.
        [review] Ix-xerrej jara li xi ħadd qed iħares lejn it-talba.
       *[reopen] Terġa’ tibda tara l-każ.
    }

inbox-action-go =
    { $word ->
        [approve] Approva
        [ask] Ibgħat il-mistoqsija
        [decline] Iċħad
        [exception] Approva bħala eċċezzjoni
        [goods] Salva
        [parcel] Salva
        [refund] Agħlaq: flus mogħtija lura
        [solved] Agħlaq: solvut
        [write] Ibgħat il-messaġġ
        [review] Ibda ara t-talba
       *[reopen] Erġa’ iftaħ
    }

inbox-goods-message = Waslulna l-oġġetti.

inbox-message-optional = Messaġġ lix-xerrej, jekk trid

inbox-message-hint = Ix-xerrej jaqrah fuq il-paġna tal-istat. Lingwa tax-xerrej: { $language }

inbox-template = Test

inbox-put-in = Daħħal

inbox-tracking-number = Numru tat-traċċar

inbox-tracking-link = Link għat-traċċar

inbox-resolution = Soluzzjoni

inbox-taken-back = Ix-xerrej irtira t-talba

inbox-amount = Ammont imħallas lura

inbox-currency = Munita

inbox-words-missing = Għadu mhux salvat: għid lix-xerrej għaliex, jew x’teħtieġ.

inbox-places-left = Għadu mhux salvat: fil-messaġġ hemm post bejn curly brackets li trid timla.

inbox-link-wrong = Għadu mhux salvat: il-link irid jibda b’https://.

inbox-parcel-missing = Għadu mhux salvat: daħħal numru tat-traċċar jew link.

inbox-solution-missing = Għadu mhux salvat: agħżel kif ġie solvut.

inbox-amount-wrong = Għadu mhux salvat: daħħal l-ammont bħal 12.90, mingħajr sinjal għall-eluf, u munita bħal EUR.

inbox-too-long = Għadu mhux salvat: il-messaġġ fih aktar minn 2,000 karattru.

inbox-exception = Eċċezzjoni

inbox-rating = Valutazzjoni tax-xerrej

inbox-stars = { $stars } minn 5

inbox-erase = Ħassar id-data personali

inbox-erase-text = L-isem, l-email, in-numru tal-ordni, il-messaġġi u r-ritratti jitħassru għalkollox. Dak li jgħoddu ċ-ċifri jibqa’.

inbox-erase-sure = Iva, ħassar għalkollox

inbox-step =
    { $word ->
        [message] Messaġġ
        [tracking] Pakkett
        [photos] Ritratti
       *[state] Innutat
    }

inbox-actor =
    { $word ->
        [buyer] Xerrej
        [shop] Ħanut
       *[desk] Awtomatiku
    }

inbox-gives =
    { $word ->
        [law] Skont il-liġi:
       *[shop] Skont il-politika tiegħek:
    }

inbox-refuses =
    { $word ->
        [law] Kontra, skont il-liġi:
       *[shop] Kontra, skont il-politika tiegħek:
    }

inbox-not-told = Ix-xerrej ma qalx:

inbox-opens-on = L-ewwel jum

inbox-send-by = Oġġetti mibgħuta sa

inbox-money-by = Flus lura sa

inbox-unlimited = Bla tmiem

inbox-person-decides = Tiddeċiedi persuna mill-ħanut tiegħek.

inbox-conditions = Kundizzjonijiet

inbox-holds = sodisfatta

inbox-fails = mhux sodisfatta

inbox-open = miftuħa

inbox-staff = Tim

inbox-role =
    { $word ->
        [owner] Sid
        [agent] Aġent
       *[reader] Qarrej
    }

inbox-role-label = Rwol

inbox-role-hint = Is-sidien jistgħu jagħmlu kollox. L-aġenti jwieġbu u jniżżlu. Il-qarrejja jħarsu biss.

inbox-person =
    { $word ->
        [active] Attiv
        [invited] Mistieden
        [expired] L-istedina skadiet
       *[off] Mitfi
    }

inbox-invite = Stieden lil xi ħadd

inbox-invite-go = Agħmel link

inbox-link-text = Agħti dan il-link lil { $name }. Jaħdem darba, għal 7 ijiem, u ma jerġax jintwera.

inbox-new-link = Link ġdid

inbox-switch-off = Itfi

inbox-switch-on = Ixgħel

inbox-save = Salva

inbox-remove = Neħħi

inbox-fields-wrong = Ma nbidel xejn: daħħal isem, u email bħal name@example.com.

inbox-last-owner = Ma nbidel xejn: il-ħanut l-ewwel jeħtieġ sid ieħor li jista’ jidħol.

inbox-other-shop = Ma nbidel xejn: din il-persuna taħdem ukoll għal ħanut ieħor. Min hu sid tat-tnejn jista’ jagħmel il-link.

inbox-one-password = Il-password komuni ta’ qabel għadha tiftaħ kollox. Meta kull kollega jkollu kont, neħħiha.

inbox-one-password-go = Neħħi l-password komuni

inbox-login-wrong = L-email u l-password ma jaqblux.

inbox-forgotten = Insejt il-password? Sid tal-ħanut jista’ jagħtik link ġdid.

inbox-setup-title = Il-kont tiegħek għall-inbox

inbox-setup-text = Int is-sid: tara kull talba u tista’ tistieden kollegi.

inbox-setup-go = Agħmel kont

inbox-invitation-title = Talbiet tax-xerrejja ta’ { $shop }

inbox-invitation-text = Merħba, { $name }. Agħżel password; imbagħad tista’ tidħol bl-email tiegħek.

inbox-invitation-closed = Stedina taħdem darba, għal 7 ijiem. Itlob link ġdid lil sid il-ħanut.

inbox-your-name = Ismek

inbox-your-email = L-email tiegħek

inbox-name-wrong = Daħħal ismek; sa 80 karattru.

inbox-change-password = Ibdel il-password

inbox-current-password = Il-password ta’ issa

inbox-everywhere = Oħroġ minn kullimkien

inbox-everywhere-text = Minn kull kompjuter u telefown, anke dan.

inbox-templates = Testi

inbox-templates-text = Kliemek għat-tweġibiet. Ix-xerrej jieħu t-test bil-lingwa tiegħu, inkella bl-ewwel lingwa tal-ħanut tiegħek.

inbox-places = Dawn jimlihom id-desk: { LIST($places) }

inbox-no-templates = Għad m’hemmx testi.

inbox-new-template = Test ġdid

inbox-template-name = Isem tat-test

inbox-text = Test

inbox-template-wrong = Għadu mhux salvat: daħħal isem u test ta’ mhux aktar minn 2,000 karattru.
