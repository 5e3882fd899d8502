help-title = Hilfe und Kontakt

ask-label = Ihre Frage

ask-hint = Fragen Sie in Ihren eigenen Worten. Die Antwort kommt aus unseren Regeln, gleich hier.

ask-button = Antwort suchen

ask-answer = Antwort

ask-person = Einen Menschen fragen

help-person = Mit einem Menschen sprechen

help-person-lead = Wählen Sie, was Ihnen passt. Alle Uhrzeiten sind in Ihrer Ortszeit.

help-kind =
    { $kind ->
        [email] E-Mail
        [phone] Telefon
        [post] Brief
       *[page] Kontaktseite
    }

help-page = Kontaktseite öffnen

help-always = Rund um die Uhr erreichbar.

help-open = Jetzt erreichbar, bis { $time } Uhr.

help-closed =
    { $when ->
        [today] Gerade geschlossen. Öffnet heute um { $time } Uhr.
        [tomorrow] Gerade geschlossen. Öffnet morgen um { $time } Uhr.
        [weekday] Gerade geschlossen. Öffnet am { $weekday } um { $time } Uhr.
       *[later] Gerade geschlossen. Öffnet am { $day } um { $time } Uhr.
    }

help-hours = In Ihrer Ortszeit: { LIST($hours) }.

help-every-day = Jeden Tag

help-languages = Sprachen: { LIST($languages) }.

help-language =
    { $language ->
        [ar] Arabisch
        [bg] Bulgarisch
        [cs] Tschechisch
        [da] Dänisch
        [de] Deutsch
        [el] Griechisch
        [en] Englisch
        [es] Spanisch
        [et] Estnisch
        [fi] Finnisch
        [fr] Französisch
        [hr] Kroatisch
        [hu] Ungarisch
        [it] Italienisch
        [ja] Japanisch
        [ko] Koreanisch
        [lt] Litauisch
        [lv] Lettisch
        [nb] Norwegisch
        [nl] Niederländisch
        [pl] Polnisch
        [pt] Portugiesisch
        [ro] Rumänisch
        [ru] Russisch
        [sk] Slowakisch
        [sl] Slowenisch
        [sv] Schwedisch
        [tr] Türkisch
        [uk] Ukrainisch
        [zh] Chinesisch
       *[other] { $tag }
    }

help-policy = Alle unsere Regeln lesen

ask-title =
    { $topic ->
        [return] Zurückgeben
        [cost] Was die Rücksendung kostet
        [refund] Ihr Geld zurück
        [exchange] Umtausch
        [faulty] Wenn es einen Mangel hat
        [guarantee] Garantie
        [damaged] Wenn es beschädigt ankommt
        [wrong] Wenn Sie den falschen Artikel bekommen
        [missing] Wenn etwas fehlt
        [late] Wenn es zu spät kommt
        [cancel] Eine Bestellung stornieren
        [withdrawal] Ihr gesetzliches Widerrufsrecht
        [send] So senden Sie es zurück
        [condition] In welchem Zustand es sein muss
        [contact] So erreichen Sie uns
        [dispute] Wenn wir uns nicht einigen
        [place] Wohin Sie gehen können
       *[guide] Hilfe zu Ihrem Artikel
    }

ask-empty = Bitte schreiben Sie zuerst Ihre Frage.

ask-unsure = Wir sind nicht sicher, was hier die richtige Antwort ist. Ein Mensch hilft Ihnen weiter.

ask-two = Zwei Antworten passen vielleicht zu Ihrer Frage.

ask-about = Hier geht es um: { $goods }.

ask-note = Das gilt für einen Artikel, den Sie heute bestellen. Für ältere Bestellungen können andere Regeln gelten.

ask-source-rule = Unsere Regel „{ $rule }“

ask-source-policy = Unsere Regeln

ask-source-law = Gesetz: { $article }

ask-stop = der | die | das | den | dem | des | ein | eine | einen | einer | einem | und | oder | ist | sind | war | bin | ich | mir | mich | mein | meine | meinen | meiner | wir | sie | ihr | ihre | es | ob | zu | zum | zur | von | vom | in | im | am | an | auf | für | mit | bei | wenn | wie | was | kann | können | könnte | darf | muss | soll | habe | hat | haben | wird | werden | bitte | hallo | denn | auch | noch | da | so

ask-return = zurückgeb* | zurückgegeben | zurückschick* | zurückgeschickt | zurücksend* | zurückgesendet | rückgabe* | retour* | rücksend* | rückgabefrist | +rückgaberecht
    | schicke zurück | sende zurück | gebe zurück | bringe zurück | zurückbringen | gefällt nicht | nicht gefällt | +anders überlegt | +wie lange zurück* | +wie lange kann* zurück* | +wie lange hab* | +frist zurück* | +tage zurück* | bis wann | +bis wann zurück* | +wie lange zeit | brauche nicht | noch zurückgeben | zurücknehmen | umentschieden

ask-cost = +rücksendekosten | +retourenkosten | +rückversand* | +retoure* kostenlos | +retoure* gratis | +rücksendung kostenlos | +rückgabe kostenlos | +rückgabe kostenfrei | +kostet rücksendung | +kostet rückgabe | +kostet retoure | +kosten rücksendung | +kosten rückgabe | +kosten zurück*
    | +wer zahlt | +wer bezahlt | +wer trägt | +zahlt rück* | +porto | +rücksendegebühr | bearbeitungsgebühr | gebühr* | +kostenlos zurück* | +gratis zurück* | +kostenfrei zurück* | +abgezogen | -kostenlos | -kosten | -kostet | +was kostet zurück* | +zurück* etwas kostet | +zurück* bezahlen | +zurück* kostet

ask-refund = +geld zurück | +rückerstattung* | +erstattung* | erstatte* | +mein geld | +gutschrift | +geld wieder | rückzahlung | +rückzahlung | +zurücküberw* | +auf mein konto | kreditkarte | überwiesen | +erstattet | +wann geld | +geld da

ask-exchange = +umtausch* | +umgetauscht | tauschen | +tausche | +andere größe | +anderen größe | +andere farbe | +anderer farbe | +größer* größe | +kleiner* größe | +eine nummer größer | +eine nummer kleiner | passt nicht | passen nicht | +zu klein | +zu groß | zu eng | zu weit | zu kurz | +nicht passt

ask-faulty = +kaputt gegangen | kaputt | defekt* | mangel* | mängel | +funktioniert nicht | +nicht funktioniert | +geht nicht mehr | +nicht mehr an | +geht nicht an | repar* | +gewährleistung* | fehlerhaft | +funktioniert nicht mehr | ausgefallen | gerissen | undicht | +lädt nicht | lädt nicht mehr | auseinander | fehler

ask-guarantee = +garantie*

ask-damaged = +beschädigt* | +transportschaden | +kaputt angekommen | +kaputt geliefert | +defekt angekommen | +zerbrochen* | zerkratzt* | +kratzer | gesprungen | eingedrückt | verbeult | +paket beschädigt | +zerstört | +kaputt im paket | +bruch | +schaden lieferung | sprung | delle

ask-wrong = +falsch* artikel | +falsch* produkt | +falsch* ware | +falsch* größe | +falsch* farbe | +falsch* geliefert | +falsch* bekommen | +falsch* geschickt | +falsch* erhalten | +falschlieferung | +etwas anderes bekommen | +etwas anderes geliefert | +anderes bestellt | +bestellt aber bekommen | +bestellt aber | +nicht bestellt | +anderen artikel | +falsch* sachen | +falsch* paket

ask-missing = fehlt | fehlen | fehlend* | +nicht im paket | +nicht dabei | unvollständig | +paket verloren | +verloren gegangen | +leeres paket | +nie angekommen | +nie bekommen | gestohlen | +nur einen teil | +nur ein teil | +teil* der bestellung

ask-late = +zu spät | verspät* | verzöger* | +wo ist meine | +wo ist mein paket | +wo bleibt | +noch nicht da | +noch nicht angekommen | +nicht angekommen | +wann kommt | sendungsverfolgung | +immer noch nicht | +warte noch | +noch nicht geliefert | +warte auf | +nicht gekommen

ask-cancel = +stornier* | +storno* | +bestellung abbrechen | +aus versehen bestellt | +versehentlich bestellt | +doppelt bestellt | +bestellung zurückziehen | +bestellung löschen | +bestellung rückgängig | abbestellen

ask-withdrawal = +widerruf* | +widerrufen | +widerrufsrecht | +vom vertrag | +gesetzlich* recht* | +14 tage* recht | +verbraucherrecht* | 14 tage* | -vierzehn tage

ask-send = +rücksendeetikett* | +retourenlabel | +retourenschein | etikett* | label | +wie schicke zurück | +wie sende zurück | +wie gebe zurück | +wie retour* | +wie kann zurück* | +wie zurück* | +wie läuft rücksend* | +wie läuft rückgabe | +wie läuft retoure | +wie funktioniert rücksend* | +wie funktioniert rückgabe | +wie funktioniert retoure | +ablauf | +ins paket | +beilegen | +verpack* | +abgeholt | +abholen | +abholung | drucker | ausdrucken | +rechnung dabei | +kassenbon | +kaufbeleg | +beleg | quittung | +retoure anmelden | +rücksendung anmelden | lieferschein | paketdienst

ask-condition = +geöffnet | +ausgepackt | +getragen | +benutzt | gewaschen | +anprobiert | +ausprobiert | +etikett* ab | +ohne etikett* | +ohne karton | +ohne verpackung | +ohne originalverpackung | +originalverpackung | +originalkarton | +verpackung weg* | +karton weg* | zustand | siegel | aufgebaut | +schon gebraucht | -verpackung | aufgemacht | +etikett* entfernt

ask-contact = +kontakt* | +telefonnummer | +anrufen | telefon* | +e mail adresse | email | mailadresse | +kundenservice | +kundendienst | +mit jemandem sprechen | +mit einem menschen | +mitarbeiter* | +hotline | +erreichbar | +erreiche | +erreichen | +öffnungszeiten | +jemanden sprechen | +chat | schreiben

ask-dispute = +beschwer* | +schlichtung* | streit* | anwalt | gericht | verklagen | +verbraucherschutz* | +verbraucherzentrale | unfair | +nicht einverstanden | +abgelehnt | ombudsmann | reklamation abgelehnt

ask-place = +im laden | +im geschäft | +in der filiale | filiale* | +vor ort | +ladengeschäft | +paketshop | +abgeben | +wo zurück* | +wo kann ich zurück* | +packstation | +nächste* annahme* | +annahmestelle | +wohin | +rücksendeadresse | werkstatt | +welche adresse | +in ihrem laden

ask-guide = +anleitung* | +bedienungsanleitung | handbuch | +gebrauchsanweisung | +aufbauen | aufbau | montage* | einrichten | installier* | video | +wie benutze | +wie reinige | reinigen | pflege* | +wie wasche | verbinden | koppeln | +zusammenbau* | baue auf

ask-other = +auf lager | lagernd | verfügbar | rabatt* | gutscheincode | +versandkosten | +lieferkosten | +lieferzeit | +liefern sie nach | +versenden sie nach | zahlungsart* | +zahlen mit | +mit paypal | +auf rechnung | +welche größe | größentabelle | +mein konto | kundenkonto | passwort | newsletter | job* | karriere | stellenangebot* | wetter
    | +geschenkverpackung | material | +aus welchem | maße | preisgarantie | studenten* | fußball | rezept | witz | bundeskanzler* | bitcoin | übersetz* | rückflug | rückfahrt | steuererklärung | treuepunkte | +adresse ändern | lieferadresse | bewertung* | anmelden | kostenloser versand | einloggen | expressversand | +rückruf

ask-categories = clothing apparel fashion clothes = Kleidung / kleid* / hemd* / bluse* / hose* / jeans / jacke* / mantel* / pullover* / rock / t shirt*
    | shoes footwear = Schuhe / schuh* / stiefel* / sneaker* / turnschuh*
    | mattresses mattress = Matratzen / matratze*
    | appliances = Haushaltsgeräte / *kühlschrank* / waschmaschine* / geschirrspüler* / backofen / wasserkocher / toaster / mixer / staubsauger* / kaffeemaschine*
    | electronics = Elektronik / *kopfhörer* / smartphone* / handy* / laptop* / tablet* / fernseher* / kamera* / lautsprecher*
    | furniture = Möbel / sofa* / couch / stuhl* / stühle / tisch / schreibtisch* / schrank* / regal*
    | books = Bücher / buch / roman*
    | toys = Spielzeug / spielzeug* / puzzle*
    | jewellery jewelry = Schmuck / *kette / halskette* / armband*
    | cosmetics beauty = Kosmetik / kosmetik* / parfüm* / creme*

ask-goods = custom_made = Maßanfertigungen / gravur* / graviert* / personalisiert* / maßgefertigt* / sonderanfertigung* / nach maß / eingraviert*
    | perishable = frische Waren / blume* / lebensmittel* / blumenstrauß / obst / käse / verderblich*
    | sealed_hygiene = Hygieneartikel / unterwäsche / unterhose* / bademode / bikini* / badeanzug / ohrring* / zahnbürste* / lippenstift* / wimperntusche
    | sealed_media = versiegelte Filme, Musik und Spiele / dvd* / cd / cds / schallplatte* / videospiel*
    | digital = digitale Inhalte / download* / ebook* / e book* / lizenzschlüssel
    | newspaper = Zeitungen und Zeitschriften / zeitung* / zeitschrift*
    | gift_card = Geschenkkarten / geschenkkarte* / geschenkgutschein*
    | final_sale = Restposten / schlussverkauf / ausverkauf*
    | used = gebrauchte Ware / gebrauchtware / second hand / generalüberholt*
