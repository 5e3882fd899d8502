finding-why-title = Reguli examinate, în ordinea politicii
finding-why-rule = Regulă
finding-why-result = Rezultat
finding-why-decided = Decis de
finding-why-none = Politica nu are o regulă pentru acest caz.
finding-why-outcome =
    { $outcome ->
        [governs] se aplică
        [outranked] se potrivește; se aplică o regulă mai specifică
        [tied] se potrivește la fel de specific: egalitate
        [undecided] depinde de o informație lipsă
       *[out_of_scope] nu se potrivește
    }
finding-why-order = Se aplică regula cea mai specifică și nimic nu se amestecă. Două reguli potrivite se compară după aceste părți ale domeniului; decide prima diferență:
finding-why-version = SHA-256 al politicii: { $hash }
finding-page-item-missing = Aici nu este descris niciun produs și nicio comandă.
finding-page-item-missing-help = Dați datele schema.org ale unui produs sau ale unei comenzi, ca JSON-LD.
finding-page-item-unclear = Nu este clar despre ce produs este vorba. Produse: { $number }. Printre ele: { LIST($known) }.
finding-page-item-unclear-help = Spuneți SKU-ul celui potrivit.
finding-page-country-missing = Nimic de aici nu spune țara clientului.
finding-page-country-missing-help = Spuneți-o, ca DE sau US-CA.
finding-page-assumed =
    { $what ->
        [case] Nu este numit niciun caz; se presupune acesta: { $value }.
        [country] Țara clientului se ia din destinația coletului: { $value }.
        [utc_day] Ora este în UTC. Se ia ziua ei, care la magazin poate fi alta: { $value }.
       *[category] Categoria este scrisă ca în politici: { $value }.
    }
finding-page-assumed-help = Dacă este greșit, dați dumneavoastră informația; ea are prioritate.
finding-page-price =
    { $what ->
        [currency] „{ $value }” nu este un cod de monedă ISO 4217; prețul se omite.
        [range] Prețurile merg până la „{ $value }”; nu se ia niciunul.
        [several] Ofertele au prețuri diferite; nu se ia niciunul.
        [unit] Prețul nu este pentru o bucată; se omite.
        [tax] Prețul este fără taxe, iar taxa nu se știe.
       *[form] „{ $value }” nu este o sumă exactă în această monedă; prețul se omite.
    }
finding-page-price-help = Scrieți prețul unei bucăți ca 19.99 cu un cod ca EUR: cu punct, fără mii, fără simbol.
finding-page-value =
    { $what ->
        [sku] Niciun produs de aici nu are SKU-ul „{ $value }”.
        [day] „{ $value }” nu este o zi; se omite.
        [count] „{ $value }” nu este un număr întreg de la 1 în sus; se omite.
        [category] „{ $value }” nu este o categorie a magazinului; se omite.
        [condition] Starea „{ $value }” nu spune nimic din ce cere o regulă; se omite.
        [status] Starea „{ $value }” nu spune cât de departe este comanda; se omite.
        [country] „{ $value }” nu este un cod de țară ISO 3166; se omite.
        [discount] Reducerea „{ $value }” la toată comanda nu este împărțită pe produse; se omite.
        [kind] Acesta nu este nici text, nici număr; se omite.
        [texts] Texte de date aici: { $value }. Cele de după primele 200 se omit.
       *[text] „{ $value }” este prea lung; se omite.
    }
finding-page-value-help = Corectați în date sau dați dumneavoastră informația.
finding-head =
    { $severity ->
        [error] eroare
        [warning] avertisment
       *[note] notă
    }[{ $code }]
finding-whole-file = (tot fișierul)
finding-clean = { $file }: în regulă
finding-counts = erori: { $errors }, avertismente: { $warnings }, note: { $notes }
finding-near = Ați vrut să spuneți „{ $near }”?
finding-json-syntax =
    Nu este JSON la linia { $line }, coloana { $column }: { $what ->
        [end] după sfârșit mai urmează ceva.
        [unfinished] textul se oprește la mijloc.
        [comma_or_bracket] aici vine o virgulă sau ].
        [comma_or_brace] aici vine o virgulă sau { "}" }.
        [key] aici vine o cheie între ghilimele.
        [colon] după cheie vine două puncte.
        [digit] aici vine o cifră.
        [control] un text conține un caracter de control.
        [escape] JSON nu știe această secvență escape.
        [surrogate] o jumătate de pereche surogat stă singură.
        [hex] aici vin patru cifre hexazecimale.
       *[value] aici vine o valoare.
    }
finding-json-syntax-help = Corectați textul acolo. Un editor care știe JSON marchează locul.
finding-too-large =
    { $what ->
        [members] Membri în acest obiect: { $number }; se citesc cel mult { $most }.
        [items] Elemente în această listă: { $number }; se citesc cel mult { $most }.
       *[bytes] Octeți în text: { $number }; se citesc cel mult { $most }.
    }
finding-too-large-help = Scoateți ce nu are loc aici.
finding-too-deep = Prea multe niveluri imbricate (limita: { $most }) la linia { $line }, coloana { $column }.
finding-too-deep-help = Niciun document nu are nevoie de atâta adâncime. Căutați paranteze rămase deschise.
finding-too-many = Găsite în plus și nelistate: { $more }.
finding-too-many-help = Corectați întâi acestea, apoi verificați din nou.
finding-duplicate-key = Cheia „{ $word }” apare de două ori într-un obiect.
finding-duplicate-key-help = Păstrați una dintre ele. Programele nu o iau toate pe aceeași.
finding-unknown-field = Formatul nu are aici cheia „{ $word }”.
finding-unknown-field-help = Cunoscute aici: { $known }.
finding-missing-field = Lipsește cheia „{ $word }”.
finding-missing-field-help = Adăugați-o.
finding-wrong-type =
    Găsit aici: { $found ->
        [null] null
        [boolean] true sau false
        [whole] un număr întreg
        [fraction] un număr cu zecimale
        [list] o listă
        [object] un obiect
       *[text] un text
    }. Așteptat: { $wanted ->
        [object] un obiect
        [list] o listă
        [boolean] true sau false
        [whole] un număr întreg
        [word] un cuvânt între ghilimele
        [day] o zi între ghilimele
        [time] o oră între ghilimele
        [minute] o zi cu oră între ghilimele
        [currency] un cod de monedă
        [place] un cod de loc
        [link] un link
       *[text] un text
    }.
finding-wrong-type-help = Scrieți valoarea în această formă.
finding-unknown-word = Cuvântul „{ $word }” nu este cunoscut aici.
finding-unknown-word-help = Cuvinte cunoscute: { $known }.
finding-bad-value =
    { $wanted ->
        [range] { $value } nu este între { $least } și { $most }.
        [key] Cheia nu are 32 de cifre hexazecimale.
        [email] Aceasta nu este o adresă de e-mail.
        [order_reference] Numărul comenzii este gol sau are peste 80 de caractere.
        [serials] Peste 20 de numere de serie sau unul este gol ori are peste 80 de caractere.
        [wish] Dorința este goală sau are peste 300 de caractere.
        [photos] Peste 5 fotografii sau una este numită de două ori ori fără SHA-256 cu cifre hexazecimale mici.
        [pack] Acesta nu este un pachet de limbă al acestei versiuni.
        [amount] O sumă este prea mare ca să rămână exactă.
        [text] Textul este gol sau are peste 2000 de caractere.
        [same] „{ $value }” diferă de un rând anterior al acestei comenzi.
       *[value] „{ $value }” nu există sau se scrie altfel.
    }
finding-bad-value-help =
    { $wanted ->
        [range] Scrieți un număr din acest interval.
        [day] Scrieți o zi care există, ca 2026-11-21.
        [time] Scrieți o oră ca 09:30.
        [minute] Scrieți o zi cu oră, ca 2026-10-15T10:00.
        [moment] Scrieți o oră cu decalaj, ca 2026-11-21T10:30:00+01:00.
        [currency] Scrieți un cod ISO 4217 ca EUR.
        [place] Scrieți un cod ISO 3166 ca DE sau US-CA.
        [link] Scrieți un link https:, mailto: sau tel:, ori o cale a site-ului care începe cu /.
        [key] Generați 16 octeți aleatori.
        [email] Scrieți-o ca nume@example.com.
        [order_reference] Copiați-l din e-mailul comenzii.
        [serials] Dați cel mult 20, fiecare cum stă pe produs.
        [wish] Scrieți-o în 1–300 de caractere.
        [photos] Numiți cel mult 5 fotografii, fiecare o dată.
        [pack] Folosiți pachetul venit cu această versiune.
        [amount] Folosiți sume sau cantități mai mici.
        [text] Scrieți între 1 și 2000 de caractere.
        [price] Scrieți-l ca 129.90, cu cel mult atâtea zecimale câte are moneda.
        [same] Scrieți același lucru în fiecare rând al unei comenzi.
       *[value] Căutați forma în documentație.
    }
finding-unknown-version = Versiunea { $number } a formatului nu este cunoscută aici; acest program citește versiunea 1.
finding-unknown-version-help = Actualizați after-sales sau scrieți politica în versiunea 1.
finding-duplicate-rule = Id-ul „{ $rule }” este luat deja de { $other }.
finding-duplicate-rule-help = Dați fiecărei reguli propriul id. Deciziile îl citează.
finding-rule-tie = Pentru cazul „{ $case }”, atât „{ $other }”, cât și „{ $rule }” se pot potrivi unui produs și niciuna nu este mai specifică.
finding-rule-tie-help = Restrângeți una dintre ele sau faceți locurile, zilele ori categoriile să se excludă.
finding-window-length =
    { $what ->
        [season] Acest sezon nu spune nici ultima zi, nici numărul de zile.
       *[window] Durate spuse de acest termen: { $number }. Are nevoie de exact una.
    }
finding-window-length-help =
    { $what ->
        [season] Dați last_day sau days.
       *[window] Dați unul dintre: days, months, until sau unlimited: true.
    }
finding-rule-incomplete =
    { $what ->
        [cases] Regula „{ $rule }” nu numește niciun caz, deci nu se aplică niciodată.
        [fee] O taxă a regulii „{ $rule }” este și parte din preț, și sumă.
       *[terms] Regula „{ $rule }” acceptă, dar nu spune cât timp sau ce primește clientul.
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] Numiți cel puțin un caz, de exemplu return.
        [fee] Dați share sau amount, nu pe amândouă.
       *[terms] Adăugați window și remedies sau puneți answer pe refuse ori ask_person.
    }
finding-season-order = Zilele acestui sezon nu sunt în ordine.
finding-season-order-help = Întâi ordered_from, apoi ordered_until, apoi last_day.
finding-secret-exposed = „{ $name }” pare să conțină un secret. O politică este publică: orice client o poate citi.
finding-secret-exposed-help = Scoateți-l și cereți altul unde a fost emis. Lăsați serverul să îl adauge la cereri.
finding-endpoint-setting =
    { $what ->
        [header] Endpointul „{ $preset }” are nevoie de antetul „{ $name }”.
        [address] Adresa endpointului „{ $preset }” nu se termină în { $name }.
       *[setting] Endpointul „{ $preset }” are nevoie de setarea „{ $name }”.
    }
finding-endpoint-setting-help =
    { $what ->
        [header] Adăugați-l la /endpoint/headers. Ce ține de un singur client spune pagina, într-un element meta.
        [address] Scrieți adresa întreagă, ca https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Adăugați numele și valoarea la /endpoint/settings. Niciodată un secret.
    }
finding-endpoint-profile =
    { $what ->
        [headers] Cu cuvântul cors simple sau no-cors, browserele nu trimit antetele dumneavoastră.
        [json] Cu cuvântul cors simple sau no-cors, browserele nu trimit JSON.
        [method] Cu cuvântul cors simple sau no-cors, browserele trimit doar POST.
        [same_origin] „{ $preset }” primește cereri doar de pe propriul site.
        [simple] „{ $preset }” nu răspunde la întrebarea pe care browserele o pun înainte.
        [address] Cu „{ $preset }” nu se poate trimite nimic la această adresă.
        [status] Un status în afara 200–299 nu este un succes.
        [timeout] Timpul maxim al unui apel este de la 1 la 120 de secunde.
       *[look_up] Adresa de căutare nu are loc pentru cheia cererii.
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] Scoateți antetele sau puneți cors pe preflight dacă endpointul răspunde la preflight.
        [json] Puneți format pe form sau text, ori cors pe preflight dacă endpointul răspunde la preflight.
        [method] Puneți method pe POST sau cors pe preflight dacă endpointul răspunde la preflight.
        [same_origin] Scoateți cors sau puneți-l pe same-origin.
        [simple] Scoateți cors sau puneți-l pe simple.
        [address] Cu mailto, scrieți un link de e-mail. Altfel, scrieți o adresă https: sau o cale a site-ului.
        [status] Numiți doar statusuri care înseamnă: cererea este salvată.
        [timeout] De obicei 20.
       *[look_up] Scrieți cuvântul key între acolade la locul lui.
    }
finding-endpoint-relay = „{ $name }” primește doar apeluri cu o cheie secretă, pe care nicio pagină nu o poate ține.
finding-endpoint-relay-help = Lăsați un mic program de pe server să primească și să trimită mai departe cererile sau folosiți desk-ul.
finding-endpoint-pointer = Nicio cerere nu are „{ $word }”, deci s-ar omite.
finding-endpoint-pointer-help = Cunoscute aici: { $known }.
finding-endpoint-unsure =
    { $what ->
        [unread] Cu cuvântul cors no-cors, nimeni nu poate confirma că o cerere a ajuns. Clienților li se spune asta.
       *[untested] Aici orice răspuns de la 200 la 299 este un succes.
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] Faceți endpointul să răspundă la preflight sau folosiți desk-ul.
       *[untested] Adăugați success cu at: un loc din răspuns care există doar când cererea este salvată.
    }
finding-unknown-region = Magazinul nu definește regiunea „{ $word }”, deci regula nu se potrivește nimănui.
finding-unknown-region-help = Adăugați-o la /shop/regions sau numiți locurile în places.
finding-insecure-url = „{ $value }” nu este criptat: alții pot citi și schimba ce se trimite.
finding-insecure-url-help = Scrieți adresa https:.
finding-currency-mix = Această sumă este în { $currency }; moneda magazinului este { $own }.
finding-currency-mix-help = Scrieți-o în moneda magazinului. Alte sume nu intră în calculul rambursării.
finding-contradiction =
    { $what ->
        [backwards] Sfârșitul vine înaintea începutului.
        [refusal_gives] Regula „{ $rule }” refuză și totuși numește ce primește clientul.
        [limit_zero] Regula „{ $rule }” acceptă și permite de zero ori.
        [opens_too_late] Regula „{ $rule }” lasă clientul să acționeze doar după sfârșitul termenului.
        [same_unasked] Regula „{ $rule }” schimbă doar cu același tip și nu întreabă niciodată de el.
        [shop_pays_amount] După regula „{ $rule }” magazinul plătește returul și totuși apare o sumă.
        [window_remedy] Un termen al regulii „{ $rule }” este pentru ceva ce regula nu dă.
        [fee_over_price] O taxă a regulii „{ $rule }” depășește tot prețul.
        [late_unreachable] O treaptă de întârziere din regula „{ $rule }” nu poate fi atinsă niciodată.
       *[empty_range] Un interval al regulii „{ $rule }” este gol.
    }
finding-contradiction-help =
    { $what ->
        [backwards] Schimbați capetele între ele.
        [refusal_gives] Scoateți remedies sau puneți answer pe accept.
        [limit_zero] Măriți most sau puneți answer pe refuse.
        [opens_too_late] Faceți așteptarea să se termine înaintea termenului.
        [same_unasked] Adăugați condiția same_kind, cu refuse sau cu ce trebuie să urmeze.
        [shop_pays_amount] Scoateți amount sau puneți payer pe buyer.
        [window_remedy] Adăugați-l la remedies ale regulii sau scoateți-l din termen.
        [fee_over_price] Părțile sunt în sutimi de procent: scrieți 10 % ca 1000.
        [late_unreachable] Puneți treptele în ordine crescătoare, cea deschisă la urmă.
       *[empty_range] Schimbați între ele least și most, sau from și until.
    }
finding-law-not-held = În această versiune nu este legea din: { $markets }.
finding-law-not-held-help = Acolo clienții vă citesc politica cu o notă: legea locală poate da mai mult.
finding-below-law =
    { $what ->
        [months] Conform legii ({ $markets }), magazinul răspunde de defecte mai mult decât acest termen; luni acolo: { $number }.
       *[days] Conform legii ({ $markets }), clienții se pot răzgândi mai mult decât acest termen; zile acolo: { $number }.
    }
finding-below-law-help = Acolo clienții văd varianta mai bună. Lungiți termenul ca să aveți un singur text pentru toți.
finding-exclusion-without-basis =
    { $what ->
        [goods] Regula „{ $rule }” refuză { $goods }; legea ({ $markets }) nu face excepție pentru astfel de produse.
       *[all] Regula „{ $rule }” refuză produse pe care clienții le pot returna conform legii ({ $markets }).
    }
finding-exclusion-without-basis-help = Spuneți în traits de ce legea exceptează produsele sau limitați regula la alte locuri. Acolo clienții păstrează dreptul.
finding-fee-against-law = Taxa „{ $kind }” se ia și cât timp legea ({ $markets }) lasă clienții să se răzgândească gratuit.
finding-fee-against-law-help = Faceți-o să înceapă după zilele legii cu days, limitați-o cu places sau scoateți-o.
finding-freight-against-law =
    { $what ->
        [faults] Clientul plătește returul produselor defecte, sparte sau greșite; legea ({ $markets }) îl pune pe seama magazinului.
       *[withdrawal] Clientul plătește returul; când se răzgândește, legea ({ $markets }) îl pune pe seama magazinului.
    }
finding-freight-against-law-help = Puneți payer pe shop, măcar pentru aceste locuri.
finding-disclosure-unknown = Fișierul nu spune dacă clienții află asta: „{ $word }”.
finding-disclosure-unknown-help = Adăugați la /shop/disclosures, cu told true sau false.
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] În aceste țări ({ $markets }), clientul se poate retrage mai mult timp când nu află de acest drept.
        [return_cost_told] În aceste țări ({ $markets }), magazinul plătește returul când clientul nu află că îl plătește el.
        [policy_before_payment] În aceste țări ({ $markets }), legea permite returul când condițiile de retur nu sunt clare înainte de plată.
        [clause_on_final_screen] În aceste țări ({ $markets }), legea permite returul când clauza lipsește din ofertă și de pe ultimul ecran.
        [no_return_confirmed_per_order] În aceste țări ({ $markets }), astfel de produse se pot returna când clientul nu a confirmat „fără retur” la comandă.
        [digital_consent_confirmed] În aceste țări ({ $markets }), cumpărătorul de conținut digital se mai poate retrage când acordul nu îi este confirmat.
        [guarantee_excluded] În aceste țări ({ $markets }), magazinul răspunde de defecte dacă nu a spus clienților contrariul.
        [contract_information] În aceste țări ({ $markets }), clientul poate desface contractul când nu află înainte tot ce cere legea.
        [contract_copy] În aceste țări ({ $markets }), clientul poate desface contractul mai mult timp când nu primește o copie.
        [exclusion_told] În aceste țări ({ $markets }), astfel de produse se pot returna când clientul nu află interdicția înainte de comandă.
        [direct_marketing] În aceste țări ({ $markets }), clientul se poate răzgândi când magazinul este înregistrat pentru vânzare directă.
       *[used_term_agreed] În aceste țări ({ $markets }), termenul întreg pentru defecte este valabil și la produse folosite, dacă nu s-a convenit mai scurt.
    }
finding-disclosure-untold-help = Spuneți-le și puneți told pe true. Până atunci deciziile țin seama de asta.
finding-refund-against-law =
    { $what ->
        [at_once] Conform legii ({ $markets }), banii se întorc imediat după o retragere; această regulă durează mai mult.
       *[days] Conform legii ({ $markets }), banii se întorc mai repede după o retragere; zile acolo: { $number }.
    }
finding-refund-against-law-help = Scurtați within_days în { $rules } sau scrieți o regulă separată pentru aceste locuri.
finding-forbidden-words = Legea ({ $markets }) interzice cuvinte ca „{ $value }” sau le numește înșelătoare. Poate fi o alarmă falsă.
finding-forbidden-words-help = Scoateți-le sau spuneți exact ce nu primiți înapoi și că drepturile legale rămân.
finding-closed-platform = Aici apare platforma UE pentru litigii online. S-a închis pe 20 iulie 2025 (Regulamentul (UE) 2024/3228).
finding-closed-platform-help = Scoateți-o. Dacă aveți un organism de litigii, numiți-l în /disputes. Pentru cumpărături între țări UE, clienții se pot adresa ECC-Net (www.eccnet.eu).
finding-withdrawal-unreachable = În aceste țări ({ $markets }), legea permite retragerea online, dar nimic din fișier nu primește ce scriu clienții.
finding-withdrawal-unreachable-help = Adăugați un endpoint sau o adresă de e-mail ori o pagină la /shop/contacts.
finding-duty-open = Conform legii ({ $markets }), magazinul are nevoie de asta, iar fișierul nu o marchează ca făcută: { $duty }.
finding-duty-open-help = Când este gata, adăugați la /shop/duties_met: { $ids }.
finding-duty-coming = Conform legii ({ $markets }), magazinul va avea nevoie de asta din ziua numită mai jos: { $duty }.
finding-duty-coming-help = Când este gata, adăugați la /shop/duties_met: { $ids }.
finding-duty-conditional =
    { $what ->
        [services] Conform legii ({ $markets }), un magazin care vinde servicii are nevoie de ce urmează.
        [subscriptions] Conform legii ({ $markets }), un magazin cu contracte care se reînnoiesc singure are nevoie de ce urmează.
        [electrical_goods] Conform legii ({ $markets }), un magazin care vinde aparate electrice are nevoie de ce urmează.
        [durability_guarantee] Legea ({ $markets }) cere eticheta GARAN a UE lângă imagine și din nou chiar înainte de comandă. Se aplică dacă producătorul garantează gratuit tot produsul peste doi ani.
       *[paid_warranty] Conform legii ({ $markets }), un magazin care oferă garanție contra cost are nevoie de ce urmează.
    }
finding-duty-conditional-help = Dacă nu este cazul sau este deja gata, adăugați la /shop/duties_met: { $ids }.
finding-duty-unsure = Poate că legea ({ $markets }) cere asta. Nu este verificat, deci controlați: { $duty }.
finding-duty-unsure-help = Întrebați pe cineva care știe legea de acolo, apoi adăugați la /shop/duties_met: { $ids }.
finding-duty-unknown = Niciuna dintre piețele dumneavoastră nu are o obligație numită „{ $word }”.
finding-duty-unknown-help = Notele despre obligații deschise le numesc.
finding-duty-function = o funcție de retragere online, ușor de găsit pe fiecare pagină, fără motiv, cont sau aplicație, cu un al doilea pas de confirmare
finding-duty-way = o cale online de retragere, ușor de văzut
finding-duty-function-information = informația, înainte de comandă, că există o funcție de retragere online și unde
finding-duty-acknowledgement = o confirmare pentru fiecare retragere, imediat și pe e-mail sau asemănător, cu declarația, data și ora
finding-duty-guarantee-notice = anunțul oficial al UE despre garanția legală, neschimbat și în limba clientului, ușor de văzut înainte de comandă
finding-duty-garan = eticheta GARAN a UE pe produse cu garanție gratuită a producătorului de peste doi ani
finding-duty-button = un buton cu cuvinte fixe
finding-duty-words = cuvinte fixe
finding-duty-notice = un anunț
finding-duty-marking = un marcaj pe produsele care nu se pot returna
finding-duty-link = un link
finding-duty-information = anumite informații
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sigur
        [medium] probabil, verificați
       *[low] neverificat
    })
finding-law-since =
    { $markets }: { $citation }, din { DATE($since, style: "long") } ({ $sure ->
        [high] sigur
        [medium] probabil, verificați
       *[low] neverificat
    })
finding-law-words = „{ $text }”
finding-law-asked = „{ $text }” ({ $place })
finding-case-without-rule = Nicio regulă nu răspunde la cazul „{ $case }”.
finding-case-without-rule-help = Adăugați o regulă. Fără ea, clienții citesc doar ce dă legea.
finding-item-without-rule =
    { $what ->
        [markets] Pentru cazul „{ $case }”, unele produse rămân fără regulă în aceste țări: { $markets }.
       *[everywhere] Pentru cazul „{ $case }”, unele produse rămân fără regulă.
    }
finding-item-without-rule-help = Adăugați pentru acest caz o regulă fără scope. Regulile mai specifice au în continuare prioritate.
finding-no-contact = Politica nu numește pe nimeni de întrebat.
finding-no-contact-help = Adăugați o adresă de e-mail, un număr de telefon sau o pagină. Fiecare „nu” trimite acolo.
finding-text-missing = Acest text lipsește în limbi în care răspundeți: { $languages }.
finding-text-missing-help = Adăugați-l sau scoateți limba din /shop/languages.
finding-no-dispute-route = Nu este numit niciun organism de litigii; în aceste țări ({ $markets }), un magazin legat de unul trebuie să îl numească.
finding-no-dispute-route-help = Numiți-l în /disputes dacă magazinul este legat de unul.
finding-rule-shadowed = Regula „{ $rule }” nu se poate aplica niciodată: reguli mai specifice acoperă tot.
finding-rule-shadowed-help = Scoateți-o sau restrângeți celelalte reguli.
finding-unknown-locale = Nu există propoziții în „{ $word }”; acestea sunt în { $other }.
finding-unknown-locale-help = Cereți una dintre aceste limbi: { $known }.
