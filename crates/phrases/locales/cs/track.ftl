track-unknown-title = Tuto žádost nemůžeme najít
track-unknown = Možná chybí část odkazu, nebo je žádost smazaná. Otevřete odkaz z našeho e-mailu znovu, nebo nám napište.
track-trouble =
    { $why ->
        [offline] Jste offline.
        [busy] Je toho moc najednou. Za chvíli se podíváme znovu sami.
       *[down] Teď se s námi nejde spojit. Podíváme se znovu sami.
    }
track-stood = Takto to vypadalo { $moment }.
track-look = Zjistit novinky
track-fresh = Aktuální: { $moment }
track-news = Jsou tu novinky:
track-sending = Odesíláme…
track-unsent =
    { $why ->
        [offline] Zatím neodesláno: jste offline. Odešleme to, až budete zase online. Váš text tu zůstává.
        [busy] Zatím neodesláno: je toho moc najednou. Zkusíme to znovu sami. Váš text tu zůstává.
        [unknown] Neodesláno: tuto žádost už nemůžeme najít. Váš text tu zůstává.
       *[down] Zatím neodesláno: nejde se s námi spojit. Za chvíli stiskněte tlačítko znovu; nedorazí to dvakrát. Váš text tu zůstává.
    }
track-photos = Fotky, které ještě nedorazily: { NUMBER($count) }.
track-photos-send = Poslat chybějící fotky
track-print = Vytisknout
track-clock = Časy jsou podle času obchodu { $shop }.
