case-state =
    { $word ->
        [received] Prejeto
        [in_review] V pregledu
        [waiting] Čaka na vas
        [accepted] Odobreno
        [refused] Zavrnjeno
       *[completed] Zaključeno
    }

case-lead =
    { $word ->
        [received] Prejeli smo vaš zahtevek. Pogledal ga še ni nihče.
        [in_review] Pregledujemo vaš zahtevek.
        [waiting] Preden nadaljujemo, potrebujemo nekaj od vas. Kaj, piše v našem sporočilu spodaj.
        [accepted] Vaš zahtevek smo odobrili.
        [refused] Vaš zahtevek smo zavrnili. Zakaj, piše v našem sporočilu spodaj.
       *[completed] Vaš zahtevek je zaključen.
    }

case-since = Od: { $moment }

case-next-title = Kaj sledi

case-next =
    { $word ->
        [received] Zahtevek bomo pogledali in odgovorili tukaj. Do takrat vam ni treba storiti ničesar.
        [in_review] Odgovorimo tukaj, ko izvemo več. Do takrat vam ni treba storiti ničesar.
        [waiting] Pišite nam na tej strani. Potem nadaljujemo.
        [accepted] Storili bomo, kar smo vam napisali. Vam ni treba storiti ničesar, razen če to piše v našem sporočilu.
        [refused] Če to vidite drugače, nam pišite na tej strani.
       *[completed] Nič več. Če je ostalo kaj odprto, nam pišite na tej strani.
    }

case-answer-by = Odgovorimo najpozneje: { $moment }.

case-answer-late = Želeli smo odgovoriti najpozneje: { $moment }. Zamujamo in žal nam je.

case-our-message = Naše sporočilo

case-by =
    { $who ->
        [buyer] Vi
        [shop] { $shop }
       *[desk] Samodejno
    }

case-step =
    { $word ->
        [message] Sporočilo
        [tracking] Paket
       *[photos] Fotografije
    }

case-tracking = Številka za sledenje

case-tracking-follow = Sledite paketu

case-result = Izid

case-end =
    { $word ->
        [refused] Zavrnjeno
       *[withdrawn] Umaknili ste ga
    }

case-refunded = Vrnjeni znesek

case-write-title = Pišite nam

case-write-label = Vaše sporočilo

case-write-hint = Največ 2000 znakov. Prosimo, brez številk bančnih računov in kartic.

case-write-reopens = Vaše sporočilo znova odpre zahtevek. Zadnji dan za pisanje tukaj: { DATE($day, style: "long") }.

case-write-over = Ta zahtevek je zaključen več kot 30 dni. Če je kaj novega, pošljite nov zahtevek ali vprašajte sodelavca.

case-write-go = Pošlji sporočilo

case-write-done = Prejeli smo vaše sporočilo.

case-write-wrong =
    { $why ->
        [empty] Ni poslano: najprej nekaj napišite.
        [long] Ni poslano: največ 2000 znakov. Skrajšajte sporočilo.
        [many] Ni poslano: od včeraj ste pisali 20-krat. Poskusite pozneje; druga sporočila imamo.
       *[before] Ta obrazec je že prispel z drugim besedilom; prejeli smo ga. Če želite poslati še to besedilo, znova pritisnite gumb.
    }

case-rate-title = Kako smo se odrezali?

case-rate-lead = Kako smo po vašem mnenju obravnavali vaš zahtevek?

case-stars =
    { $word ->
        [one] Zelo slabo
        [two] Slabo
        [three] Srednje
        [four] Dobro
       *[five] Zelo dobro
    }

case-rate-comment = Kaj bi morali vedeti? (ni obvezno)

case-rate-go = Pošlji oceno

case-rate-change = Spremeni oceno

case-rate-thanks = Hvala za oceno. Zadnji dan za spremembo: { DATE($day, style: "long") }.

case-rate-kept = Hvala za oceno.

case-rate-given = Vaša ocena

case-rate-wrong =
    { $why ->
        [stars] Ni poslano: izberite enega od petih odgovorov.
        [long] Ni poslano: največ 2000 znakov. Skrajšajte besedilo.
        [late] Ocene ni več mogoče spremeniti.
       *[open] Ocenite lahko, ko bo zahtevek zaključen.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Številka naročila

desk-product = Izdelek

desk-history = Potek

desk-status-title = Vaš zahtevek

desk-your-request = Kaj ste poslali

desk-case-number = Številka zahtevka

desk-received-at = Prejeto

desk-about = Zadeva

desk-you-wrote = Vaše sporočilo

desk-case =
    { $word ->
        [return] Vračilo izdelka
        [exchange] Zamenjava
        [defect] Napaka
        [damaged] Prispelo poškodovano
        [wrong] Napačen izdelek
        [missing] Nekaj manjka
        [late] Dostava zamuja
        [guarantee] Garancija
        [withdrawal] Odstop od pogodbe po zakonu
        [repair] Popravilo
        [complaint] Pritožba
        [trade_in] Staro za novo
        [spare_part] Rezervni del
       *[cancellation] Preklic naročila
    }

desk-remedy =
    { $word ->
        [refund_original] Vračilo denarja
        [store_credit] Dobropis
        [gift_card] Darilna kartica
        [exchange] Zamenjava
        [replacement] Nov izdelek
        [repair] Popravilo
        [price_reduction] Vračilo dela cene
        [keep_item_refund] Vračilo denarja brez vračila izdelka
        [termination] Razveza pogodbe
        [exchange_same] Zamenjava za enak izdelek
        [exchange_variant] Druga velikost ali barva
        [coupon] Kupon
        [donate] Vračilo denarja, izdelek podarjen
        [trade_in_credit] Dobropis za stari izdelek
        [spare_part] Rezervni del
        [reply] Odgovor sodelavca
       *[send_missing] Poslano, kar je manjkalo
    }
