ui-pick-title = Vilken vara gäller det?
# same as English
ui-order = Order { $reference }
ui-ordered-on = Beställd { DATE($day, style: "long") }
ui-arrived-on = Kom fram { DATE($day, style: "long") }
ui-on-its-way = På väg till dig
ui-pieces = Antal: { $count }
ui-item = Vara { $sku }
ui-this-item = Den här varan
ui-case-title = Vad har hänt?
ui-question-step = Fråga { $number } av { $total }
ui-day-wrong = Välj en dag. Den kan inte vara senare än i dag.
ui-answer-wrong = Kontrollera vad du skrev.
ui-not-arrived = Varan har inte kommit ännu
ui-dont-know = Jag vet inte
ui-continue = Fortsätt
ui-back = Tillbaka
ui-restart = Börja om
ui-source = Källa: { $id }
ui-timeline = Hur lång tid du har på dig
ui-timeline-start = Början
ui-timeline-today = I dag
ui-timeline-last = Sista dag
ui-why-not = Vad som inte går
ui-good-to-know = Bra att veta
ui-next = Vad du kan göra nu
ui-open-form = Skicka ett ärende
ui-ask-person = Be butiken titta på det
ui-print = Skriv ut
ui-copy = Kopiera
ui-save = Spara som text
ui-calendar = Lägg i kalendern
ui-share = Dela
ui-copied = Kopierat
ui-money = Dina pengar tillbaka
ui-form-title = Ditt ärende till { $shop }
ui-form-lead = Du behöver inget konto. Vi frågar bara det som butiken behöver för att svara.
ui-field-order = Ordernummer
ui-field-order-hint = Det står i mejlet som bekräftar din order.
ui-contract-hint = Eller berätta vad du beställde och när.
ui-field-email = E-postadress
ui-field-email-hint = Så att butiken kan svara dig.
ui-field-name = Namn
ui-field-remedy = Vad vill du ha?
ui-remedy-any = Butiken får föreslå något
ui-field-message =
    { $case ->
        [defect] Vad är det för fel?
        [damaged] Vad är skadat?
        [wrong] Vad fick du?
        [missing] Vad saknas?
        [guarantee] Vad är det för fel?
        [repair] Vad behöver repareras?
        [complaint] Vad gick snett?
        [trade_in] I vilket skick är den?
       *[other] Meddelande till butiken
    }
ui-bank-hint = Skriv inga konto- eller kortnummer. Butiken behöver dem inte här.
ui-field-serials = Serienummer
ui-serials-hint = Det står på varan, på kartongen eller på fakturan. Är det flera varor, skriv ett per rad.
ui-field-wanted =
    { $case ->
        [spare_part] Vilken del behöver du?
       *[other] Vad vill du ha i stället?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Namn eller nummer, om du vet det.
        [exchange] Storlek, färg eller en annan vara.
       *[other] Bara om du vill ha något annat: storlek, färg eller en annan vara.
    }
ui-optional = valfritt
ui-error-empty =
    { $field ->
        [message] Beskriv det med några ord.
        [wanted] Skriv vad du vill ha.
        [serials] Skriv serienumret. Hittar du det inte, skriv det här.
        [photos] Lägg till ett foto, eller säg att du inte kan.
        [email] Skriv din e-postadress.
        [name] Skriv ditt namn.
       *[order_reference] Skriv ditt ordernummer.
    }
ui-error-wrong =
    { $field ->
        [wanted] Det är för långt. Det får plats 300 tecken.
        [serials] Skriv högst 20 serienummer, vart och ett på högst 80 tecken.
        [email] Skriv e-postadressen så här: namn@example.com
        [order_reference] Ordernumret är för långt. Det får plats 80 tecken.
       *[other] Kontrollera det här fältet.
    }
ui-error-not-taken = Butiken kunde inte använda det här. Kontrollera det.
ui-to-review = Granska ditt ärende
ui-review-title = Stämmer allt?
ui-review-item = Vara
ui-review-case = Vad som hänt
ui-review-statement = Vårt besked till dig
ui-change = Ändra
ui-send = Skicka ärendet
ui-sending = Ditt ärende skickas …
ui-phase =
    { $phase ->
        [waiting] Butikens system svarar inte. Vi försöker igen klockan { $time }.
        [elsewhere] Ditt ärende skickas i en annan flik. Vänta lite.
       *[looking_up] Vi kollar om ditt ärende har kommit fram.
    }
ui-earlier-title = Vi kollar om ditt tidigare ärende har kommit fram
ui-received-title = Butiken har fått ditt ärende
ui-receipt-number = Kvittensnummer
ui-receipt-time = Mottaget
ui-receipt-at = { DATE($day, style: "long") } klockan { $time }
ui-receipt-next = Butikens svar kommer på sidan för ditt ärende. Spara länken dit och kvittensnumret.
ui-receipt-next-mail = Spara kvittensnumret. Butiken kan svara till din e-postadress.
ui-your-copy = Ditt ärende
ui-receipt-mail = En kopia kommer till din e-postadress.
ui-receipt-earlier = Butiken har en tidigare version av ditt ärende. Dina senaste ändringar är inte med. Berätta om dem för butiken.
ui-status-link = Följ ditt ärende
ui-not-sent-title = Ditt ärende skickades inte
ui-not-sent-why =
    { $why ->
        [offline] Du är inte ansluten till internet.
        [busy] Butiken får för många ärenden just nu. Försök igen lite senare.
        [refused] Butikens system tog inte emot ärendet.
       *[not_arrived] Anslutningen bröts innan butiken fick ärendet.
    }
ui-shop-says = Butikens system säger: { $words }
ui-again-at = Du kan försöka igen från klockan { $time }.
ui-earlier-gone = Ditt tidigare ärende nådde inte butiken. Det du skrev finns inte kvar på den här enheten. Skicka det igen.
ui-kept = Allt du skrev finns kvar här.
ui-try-again = Försök igen
ui-unknown-title = Vi vet inte ännu om ditt ärende kom fram
ui-unknown-text = Vi fick inget tydligt svar från butiken. Du kan tryggt kolla igen: ditt ärende kan inte komma fram två gånger.
ui-check-again = Kolla igen
ui-sent-title = Ditt ärende är skickat
ui-sent-text = Butikens system ger ingen kvittens, så vi ser inte vad som hände sedan. Spara din kopia. Hör du inget, fråga butiken.
ui-hand-over-title = Ett steg till behövs
ui-hand-over =
    { $way ->
        [mailto] Skicka meddelandet i ditt mejlprogram. Öppnades det inte, kopiera ditt ärende och skriv till butiken.
       *[copy] Kopiera ditt ärende och skicka det till butiken.
    }
ui-stopped = Något gick fel på sidan. Det du skrev finns i det här formuläret: skicka det härifrån.
ui-handed-over = Butikens sida tar nu hand om ditt ärende
ui-write-to-shop = Skriv till butiken eller ring. En medarbetare svarar dig.
ui-no-contact = På butikens kontaktsida står hur du når en medarbetare.
ui-photos-title = Foton
ui-photos-hint = Högst 5 foton på det som är fel. Plats och kamerauppgifter tas bort innan de skickas.
ui-no-photos = Jag kan inte lägga till foton
ui-photos-add = Välj foton
ui-photos-camera = Ta ett foto
ui-photos-drop = Du kan också dra eller klistra in dem här.
ui-photos-busy = Dina foton görs i ordning …
ui-photo = Foto { $number }
ui-photo-remove = Ta bort foto { $number }
ui-photos-count = { $count } av 5 foton tillagda
ui-photo-refused =
    { $why ->
        [unreadable] Den här webbläsaren kan inte läsa fotot. Spara det som JPEG, eller skicka det till butiken senare.
        [too_large] Fotot är för stort. Det får ha högst 40 megapixel.
        [too_many] Du kan lägga till högst 5 foton.
        [same] Det här fotot finns redan.
       *[not_image] Det här är inget foto.
    }
ui-photos-insecure = Du kan inte lägga till foton här, för anslutningen till sidan är inte säker. Ditt ärende fungerar utan dem.
ui-photo-state =
    { $state ->
        [sending] på väg
        [arrived] framme
        [missing] saknas
       *[waiting] väntar
    }
ui-photos-arrived = { $count } av { $total } foton har kommit fram
ui-photos-missing =
    { $count ->
        [one] { $count } av { $total } foton saknas. Ditt ärende har kommit fram.
       *[other] { $count } av { $total } foton saknas. Ditt ärende har kommit fram.
    }
ui-photos-keep-open = Låt sidan vara öppen tills alla foton har kommit fram.
ui-photos-retry = Skicka saknade foton igen
ui-photos-not-taken = Det gick inte att lämna över dina foton. Mejla dem till butiken.
