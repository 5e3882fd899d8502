## Desk

desk-language-name = Slovenščina

desk-language = Jezik

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Odjava

desk-ask-person = Vprašajte sodelavca

desk-yes = Da

desk-no = Ne

desk-not-found-title = Tu ni ničesar

desk-not-found-text = Preverite naslov. Če ste sledili naši povezavi, jo kopirajte v celoti.

desk-forbidden-title = Ta obrazec ne velja več

desk-forbidden-text = Nič ni spremenjeno. Pojdite nazaj, znova naložite stran in poskusite še enkrat.

desk-too-many-title = Preveč poskusov

desk-too-many-text = Počakajte. Preostale sekunde: { NUMBER($seconds) }.

desk-unavailable-title = Tega zdaj ne moremo

desk-unavailable-text = Napaka je naša. Kar ste pravkar poslali, ni shranjeno. Pojdite nazaj in čez trenutek poskusite znova.

desk-login-title = Prijava

desk-login-text = Zahtevki kupcev: { $shop }

desk-password = Geslo

desk-login-go = Prijavi se

desk-login-wrong = To geslo ni pravo.

desk-no-password = Geslo še ni nastavljeno. Odprite povezavo za nastavitev, ki jo je program izpisal ob zagonu.

desk-setup-title = Izberite geslo

desk-setup-text = Z njim odprete prejete zahtevke kupcev.

desk-password-hint = Najmanj 10 znakov. Nekaj zaporednih besed si je lahko zapomniti.

desk-password-again = Geslo še enkrat

desk-password-differs = Gesli se razlikujeta.

desk-setup-go = Nastavi geslo

desk-setup-closed-title = Ta povezava ne deluje več

desk-setup-closed-text = Povezava za nastavitev deluje enkrat. Če je geslo nastavljeno, se prijavite. Če ni, znova zaženite program: izpiše novo povezavo.

desk-inbox = Prejeti zahtevki

desk-search-label = Številka naročila ali zahtevka

desk-search-go = Išči

desk-all = Vse

desk-states = Prikaži po stanju

desk-pages = Strani seznama

desk-older = Starejše

desk-newest = Najnovejše

desk-inbox-empty = Zahtevkov še ni. Novi se pokažejo tukaj.

desk-nothing-found = Noben zahtevek ne ustreza. Izberite drugo stanje ali iščite z manj besedami.

desk-all-requests = Vsi zahtevki

desk-buyer-wrote = Kupec piše

desk-buyer-read = Kaj je kupec prebral

desk-facts = Podrobnosti

desk-email = E-pošta

desk-name = Ime

desk-sku = Šifra izdelka

desk-quantity = Količina

desk-price = Plačana cena

desk-wish = Želja

desk-reason = Razlog

desk-serials = Serijske številke

desk-wanted = Namesto tega želi

desk-country = Država

desk-ordered-on = Naročeno

desk-delivered-on = Prispelo

desk-noticed-on = Napaka opažena

desk-buyer-language = Jezik kupca

desk-verdict = Kaj pravijo pravila in zakon

desk-no-verdict = Odločitev ni zabeležena. Odločite sami.

desk-older-policy = Odločeno po starejših pravilih. Vaša pravila so se od takrat spremenila.

desk-other-policy-shown = Stran kupca je uporabljala drugo različico vaših pravil. Kupec je morda bral nekaj drugega.

desk-last-day = Zadnji dan

desk-way-back = Povratno pošiljko plača

desk-refund = Vračilo denarja

desk-remedies = Mogoče

desk-says-no = Proti temu

desk-decided-at = Po uri vaše trgovine: { $moment }

desk-answer = Odgovor

desk-new-state = Stanje

desk-message-to-buyer = Sporočilo kupcu

desk-message-hint = Kupec ga prebere na strani zahtevka.

desk-refusal-needs-words = Napišite kupcu, zakaj in kaj lahko stori zdaj.

desk-changed-meanwhile = Ni shranjeno: zahtevek se je medtem spremenil. Poglejte potek in shranite znova.

desk-save = Shrani odgovor

desk-you-read = Kaj ste prebrali ob pošiljanju

desk-keep-link = Shranite povezavo do strani zahtevka. Kdor jo ima, lahko stran bere.

desk-receipt-title = Prejeli smo vaš zahtevek

desk-receipt-text = To je vaše potrdilo. Natisnite ali shranite to stran.

desk-check-sum = Kontrolna vsota

desk-follow = Spremljajte zahtevek

desk-mail-note =
    { $state ->
        [queued] To potrdilo pošiljamo tudi na vaš e-naslov. Če ne prispe, poglejte med neželeno pošto.
        [sent] To potrdilo smo poslali tudi na vaš e-naslov.
        [failed] Tega potrdila nismo mogli dostaviti na vaš e-naslov. Natisnite ali shranite to stran.
       *[none] Tega potrdila ne pošiljamo po e-pošti. Natisnite ali shranite to stran.
    }

desk-mail-title = Potrdilo po e-pošti

desk-mail-shop =
    { $state ->
        [queued] Še ni poslano. Naslednji poskus: { $moment }
        [sent] Poslano: { $moment }
        [failed] Ni dostavljeno. Kupcu drugače sporočite, da imate zahtevek.
       *[none] Ni bilo poslano: takrat ni bilo poštnega strežnika ali pa na ta naslov ni mogoče pošiljati.
    }

desk-mail-failed = E-sporočilo ni dostavljeno

desk-mail-attempts = Poskusi

desk-mail-why = Razlog

desk-mail-reason =
    { $reason ->
        [recipient] Poštni strežnik ne sprejema pošte za ta naslov.
        [message] Poštni strežnik ne sprejme sporočila.
        [address] Na ta naslov ni mogoče pošiljati.
        [sender] Poštni strežnik ne dovoli pošiljanja z naslova vaše trgovine.
        [login] Poštni strežnik ne sprejme uporabniškega imena ali gesla.
        [security] Šifrirana povezava s poštnim strežnikom ni uspela.
        [later] Poštni strežnik prosi za poznejši poskus.
        [expired] Predolgo ni šlo; nehali smo poskušati.
       *[connection] Poštni strežnik ni dosegljiv.
    }

desk-mail-answer = Odgovor poštnega strežnika

desk-mail-again = Poskusi znova

desk-letter-subject =
    { $case ->
        [withdrawal] Vaš odstop od pogodbe je prispel: { $id }
       *[other] Vaš zahtevek je prispel: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }: vaš odstop od pogodbe je prispel. Kdaj: { $moment }. Shranite to potrdilo.
       *[other] { $shop }: vaš zahtevek je prispel. Kdaj: { $moment }. Shranite to potrdilo.
    }

desk-letter-moment = { $moment } (časovni pas: { $zone })

desk-letter-next-title = Kaj sledi

desk-letter-next =
    { $case ->
        [withdrawal] Odstopa vam ni treba poslati znova. Stran zahtevka kaže, kaj se dogaja z blagom in denarjem.
       *[other] Zahtevek bomo pogledali in odgovorili na strani zahtevka. Do takrat vam ni treba storiti ničesar.
    }

desk-letter-why = To e-sporočilo je bilo poslano samodejno, ker je bil naslov vpisan v zahtevek trgovini { $shop }. Če to niste bili vi, nam sporočite.

desk-form-title = Pišite trgovini: { $shop }

desk-form-text = Takoj dobite potrdilo in povezavo do našega odgovora.

desk-form-case = Za kaj gre?

desk-your-email = Vaš e-naslov

desk-your-country = Vaša država

desk-country-hint = Dve črki, na primer SI

desk-delivered-optional = Dan, ko je prispelo, če ga poznate

desk-your-words = S svojimi besedami

desk-leave-empty = To pustite prazno

desk-form-go = Pošlji zahtevek

desk-order-wrong = Vpišite številko naročila iz e-sporočila o naročilu.

desk-email-wrong = Napišite ga kot name@example.com.

desk-not-sent-fields = Še ni poslano. Popravite označena polja in pošljite znova.

desk-not-sent-trap = Še ni poslano. Brskalnik je izpolnil skrito polje. Preverite besedilo in pošljite znova.

desk-not-sent-other-site = Še ni poslano. Prihajate z druge spletne strani. Preverite, kaj piše tukaj, in pošljite sami.

desk-not-sent-before = Ta obrazec je bil že poslan z drugim besedilom in tisti zahtevek imamo. Če želite poslati še tega, znova pritisnite gumb.

desk-state =
    { $word ->
        [received] Prejeto
        [in_review] V pregledu
        [accepted] Odobreno
        [refused] Zavrnjeno
       *[completed] Zaključeno
    }

desk-status-lead =
    { $word ->
        [received] Prejeli smo vaš zahtevek. Pogledal ga še ni nihče.
        [in_review] Pregledujemo vaš zahtevek.
        [accepted] Vaš zahtevek smo odobrili.
        [refused] Vaš zahtevek smo zavrnili. Zakaj, piše v našem sporočilu spodaj.
       *[completed] Vaš zahtevek je zaključen.
    }

desk-verdict-status =
    { $word ->
        [eligible] Da: kupec ima pravico
        [eligible_if] Da, če so odprti pogoji izpolnjeni
        [needs_person] Odločite vi
        [not_eligible] Ne
       *[unknown] Odprto: manjka podatek
    }

desk-basis =
    { $word ->
        [law] zakon
       *[shop] vaša pravila
    }

desk-party =
    { $word ->
        [buyer] Kupec
       *[shop] Trgovina
    }

desk-refusal-reason =
    { $word ->
        [period_over] Zadnji dan je mimo
        [not_yet] Prvi dan še ni prišel
        [rule_refuses] Pravila ne dovolijo vračila takega blaga
        [legal_exception] Za tako blago velja zakonska izjema
        [condition_fails] Pogoj ni izpolnjen
        [limit_reached] Dovoljeno število je izkoriščeno
        [bundle_whole] Nazaj gre samo cel komplet
        [no_legal_right] Zakon te pravice ne daje
        [already_returned] Že vrnjeno ali prijavljeno
        [not_late] Zamude ni
       *[no_rule] Pravila o tem ne govorijo
    }

desk-item-state =
    { $word ->
        [unused] Neuporabljen
        [unopened] Neodprt
        [tags_attached] Etikete na njem
        [seal_intact] Pečat cel
        [complete] Vsi deli priloženi
        [original_packaging] Originalna embalaža
        [not_activated] Brez aktivacije
        [data_erased] Podatki izbrisani
        [serial_number_matches] Serijska številka se ujema
        [undamaged] Nepoškodovan
        [clean] Čist
        [used_as_intended] Uporabljan po namenu
        [original_buyer] Prvi kupec
        [fault_reaches_measure] Napaka dosega mero iz garancije
        [proof_of_purchase] Dokazilo o nakupu
        [same_kind] Enaka vrsta in velikost
       *[not_started] Ni začeto ali preneseno
    }

case-letter-subject =
    { $word ->
        [waiting] Imamo vprašanje o vašem zahtevku: { $id }
        [accepted] Vaš zahtevek je odobren: { $id }
        [refused] Vaš zahtevek je zavrnjen: { $id }
        [completed] Vaš zahtevek je zaključen: { $id }
       *[other] Novosti o vašem zahtevku: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } pregleduje vaš zahtevek.
        [waiting] { $shop } potrebuje nekaj od vas, da lahko nadaljuje.
        [accepted] { $shop }: vaš zahtevek je odobren.
        [refused] { $shop }: vaš zahtevek je zavrnjen.
        [completed] { $shop }: vaš zahtevek je zaključen.
       *[other] { $shop } ima novosti o vašem zahtevku.
    }

case-letter-next =
    { $word ->
        [waiting] Pišite nam na strani zahtevka. Potem nadaljujemo.
        [accepted] Storili bomo, kar smo vam napisali. Vam ni treba storiti ničesar, razen če to piše v našem sporočilu.
        [refused] Če to vidite drugače, nam pišite na strani zahtevka.
        [completed] Nič več. Če je ostalo kaj odprto, nam pišite na strani zahtevka. Tam nas lahko tudi ocenite.
       *[other] Odgovorimo na strani zahtevka, ko izvemo več.
    }

case-letter-state = Stanje

desk-letter-plain = Če se tista stran ne odpre, ta deluje v vsakem brskalniku:
