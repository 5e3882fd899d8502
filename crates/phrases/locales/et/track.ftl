track-unknown-title = Me ei leia seda taotlust

track-unknown = Osa lingist võib puududa või on taotlus kustutatud. Avage meie e-kirja link uuesti või kirjutage meile.

track-trouble =
    { $why ->
        [offline] Teil pole internetiühendust.
        [busy] Praegu on suur koormus. Vaatame peagi automaatselt uuesti.
       *[down] Meid ei saa praegu kätte. Vaatame automaatselt uuesti.
    }

track-stood = Selline oli seis: { $moment }.

track-look = Vaata, kas on uudiseid

track-fresh = Ajakohane: { $moment }

track-news = On uudist:

track-sending = Saadame …

track-unsent =
    { $why ->
        [offline] Veel saatmata: teil pole internetiühendust. Saadame, kui ühendus on tagasi. Teie tekst jääb siia.
        [busy] Veel saatmata: praegu on suur koormus. Proovime automaatselt uuesti. Teie tekst jääb siia.
        [unknown] Saatmata: me ei leia enam seda taotlust. Teie tekst jääb siia.
       *[down] Veel saatmata: meid ei saa kätte. Vajutage hetke pärast nuppu uuesti; see ei saabu kaks korda. Teie tekst jääb siia.
    }

track-photos = Fotosid, mis pole veel kohale jõudnud: { NUMBER($count) }.

track-photos-send = Saada puuduvad fotod

track-print = Prindi

track-clock = Kellaajad on poe kella järgi: { $shop }.
