case-state =
    { $word ->
        [received] Kätte saadud
        [in_review] Läbivaatamisel
        [waiting] Ootab teid
        [accepted] Heaks kiidetud
        [refused] Tagasi lükatud
       *[completed] Suletud
    }

case-lead =
    { $word ->
        [received] Teie taotlus on meie käes. Keegi pole seda veel vaadanud.
        [in_review] Vaatame teie taotlust läbi.
        [waiting] Vajame teilt midagi, enne kui saame jätkata. Allolev sõnum ütleb, mida.
        [accepted] Kiitsime teie taotluse heaks.
        [refused] Lükkasime teie taotluse tagasi. Allolev sõnum ütleb, miks.
       *[completed] Teie taotlus on suletud.
    }

case-since = Alates: { $moment }

case-next-title = Mis edasi saab

case-next =
    { $word ->
        [received] Vaatame taotluse läbi ja vastame siin. Seni pole teil vaja midagi teha.
        [in_review] Vastame siin kohe, kui rohkem teame. Seni pole teil vaja midagi teha.
        [waiting] Kirjutage meile sellel lehel. Siis jätkame.
        [accepted] Teeme, mida ütlesime. Tegutsege ainult siis, kui meie sõnum seda palub.
        [refused] Kui te pole nõus, kirjutage meile sellel lehel.
       *[completed] Rohkem pole midagi vaja. Kui midagi on veel lahtine, kirjutage meile sellel lehel.
    }

case-answer-by = Vastame hiljemalt: { $moment }.

case-answer-late = Tahtsime vastata hiljemalt: { $moment }. Jäime hiljaks ja vabandame.

case-our-message = Meie sõnum

case-by =
    { $who ->
        [buyer] Teie
        [shop] { $shop }
       *[desk] Automaatne
    }

case-step =
    { $word ->
        [message] Sõnum
        [tracking] Pakk
       *[photos] Fotod
    }

case-tracking = Saadetise number

case-tracking-follow = Jälgi pakki

case-result = Tulemus

case-end =
    { $word ->
        [refused] Tagasi lükatud
       *[withdrawn] Võtsite tagasi
    }

case-refunded = Tagasi makstud

case-write-title = Kirjutage meile

case-write-label = Teie sõnum

case-write-hint = Kuni 2000 tähemärki. Palun ärge kirjutage panga- ega kaardinumbreid.

case-write-reopens = Teie sõnum avab juhtumi uuesti. Siia saab kirjutada kuni { DATE($day, style: "long") }.

case-write-over = See juhtum on olnud suletud üle 30 päeva. Kui on midagi uut, saatke uus taotlus või küsige klienditeenindajalt.

case-write-go = Saada sõnum

case-write-done = Saime teie sõnumi kätte.

case-write-wrong =
    { $why ->
        [empty] Saatmata: palun kirjutage kõigepealt midagi.
        [long] Saatmata: kuni 2000 tähemärki. Palun lühendage sõnumit.
        [many] Saatmata: olete eilsest saadik kirjutanud 20 korda. Proovige hiljem; teie muud sõnumid on meil olemas.
       *[before] See vorm saadeti juba teise tekstiga ja see on meil olemas. Et saata ka see, vajutage nuppu uuesti.
    }

case-rate-title = Kuidas meil läks?

case-rate-lead = Kui rahul olete sellega, kuidas teie asja ajasime?

case-stars =
    { $word ->
        [one] Väga rahulolematu
        [two] Rahulolematu
        [three] Nii ja naa
        [four] Rahul
       *[five] Väga rahul
    }

case-rate-comment = Mida peaksime teadma? (vabatahtlik)

case-rate-go = Saada hinnang

case-rate-change = Muuda hinnangut

case-rate-thanks = Täname hinnangu eest. Seda saab muuta kuni { DATE($day, style: "long") }.

case-rate-kept = Täname hinnangu eest.

case-rate-given = Teie hinnang

case-rate-wrong =
    { $why ->
        [stars] Saatmata: palun valige üks viiest vastusest.
        [long] Saatmata: kuni 2000 tähemärki. Palun lühendage teksti.
        [late] Teie hinnangut ei saa enam muuta.
       *[open] Hinnata saab siis, kui juhtum on suletud.
    }

desk-moment = { DATE($day, style: "long") } kell { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Tellimuse number

desk-product = Toode

desk-history = Ajalugu

desk-status-title = Teie taotlus

desk-your-request = Mida saatsite

desk-case-number = Juhtumi number

desk-received-at = Kätte saadud

desk-about = Teema

desk-you-wrote = Teie sõnum

desk-case =
    { $word ->
        [return] Tagastamine
        [exchange] Vahetus
        [defect] Viga
        [damaged] Saabus katkisena
        [wrong] Vale toode
        [missing] Midagi on puudu
        [late] Hilinenud tarne
        [guarantee] Garantii
        [withdrawal] Taganemine
        [repair] Parandus
        [complaint] Kaebus
        [trade_in] Sissevahetus
        [spare_part] Varuosa
       *[cancellation] Tellimuse tühistamine
    }

desk-remedy =
    { $word ->
        [refund_original] Raha tagasi
        [store_credit] Poekrediit
        [gift_card] Kinkekaart
        [exchange] Vahetus
        [replacement] Uus toode
        [repair] Parandus
        [price_reduction] Osa hinnast tagasi
        [keep_item_refund] Raha tagasi, toode jääb ostjale
        [termination] Lepingu lõpetamine
        [exchange_same] Vahetus sama toote vastu
        [exchange_variant] Teine suurus või värv
        [coupon] Kupong
        [donate] Raha tagasi, toode annetatud
        [trade_in_credit] Krediit vana toote eest
        [spare_part] Varuosa
        [reply] Klienditeenindaja vastus
       *[send_missing] Puuduv osa saadetud
    }
