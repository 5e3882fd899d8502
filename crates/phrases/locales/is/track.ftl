track-unknown-title = Við finnum ekki þessa beiðni
track-unknown = Kannski vantar hluta af tenglinum, eða beiðninni hefur verið eytt. Opnaðu tengilinn í tölvupóstinum okkar aftur eða skrifaðu okkur.
track-trouble =
    { $why ->
        [offline] Þú ert án nettengingar.
        [busy] Mikið álag er núna. Við athugum aftur eftir smástund.
       *[down] Ekki næst í okkur núna. Við athugum sjálfkrafa aftur.
    }
track-stood = Svona var staðan { $moment }.
track-look = Athuga hvort eitthvað sé nýtt
track-fresh = Uppfært: { $moment }
track-news = Það eru fréttir:
track-sending = Sendi …
track-unsent =
    { $why ->
        [offline] Ósent: þú ert án nettengingar. Við sendum þegar tengingin er komin aftur. Textinn þinn geymist hér.
        [busy] Ósent: mikið álag er núna. Við reynum sjálfkrafa aftur. Textinn þinn geymist hér.
        [unknown] Ósent: við finnum þessa beiðni ekki lengur. Textinn þinn geymist hér.
       *[down] Ósent: ekki næst í okkur. Ýttu aftur á hnappinn eftir smástund; þetta berst ekki tvisvar. Textinn þinn geymist hér.
    }
track-photos = Myndir sem eru ekki komnar: { NUMBER($count) }.
track-photos-send = Senda myndir sem vantar
track-print = Prenta
track-clock = Tímar eru á klukku verslunarinnar: { $shop }.
