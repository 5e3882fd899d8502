promise-dated = Kaufen Sie heute: Lieferung bis { DATE($arrival, style: "day") }, Rückgabe bis { $last_day }.
days-left =
    { $days ->
        [0] Heute ist der letzte Tag für die Rückgabe.
        [one] Sie haben noch { $days } Tag. Senden Sie es bis { $last_day } zurück.
       *[other] Sie haben noch { $days } Tage. Senden Sie es bis { $last_day } zurück.
    }
return-cost =
    { $payer ->
        [shop] Wir zahlen die Rücksendung.
       *[buyer] Sie zahlen { MONEY($cost) } für die Rücksendung.
    }
restocking-fee =
    { $items ->
        [one] Wir behalten { $fee } vom Preis von { NUMBER($items) } Artikel ein.
       *[other] Wir behalten { $fee } vom Preis von { NUMBER($items) } Artikeln ein.
    }
remedies-offered = Für „{ $product }“ können Sie wählen: { LIST($ways, type: "or") }.
case-named = Es geht um eine { $case }.
case-return = Rückgabe
case-repair = Reparatur
