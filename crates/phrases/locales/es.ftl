promise-dated = Compra hoy, recíbelo como muy tarde el { DATE($arrival, style: "day") } y devuélvelo hasta el { $last_day }.
days-left =
    { $days ->
        [0] Hoy es el último día para devolverlo.
        [one] Te queda { $days } día. Devuélvelo hasta el { $last_day }.
        [many] Te quedan { $days } de días. Devuélvelo hasta el { $last_day }.
       *[other] Te quedan { $days } días. Devuélvelo hasta el { $last_day }.
    }
return-cost =
    { $payer ->
        [shop] Pagamos el envío de vuelta.
       *[buyer] Pagas { MONEY($cost) } por el envío de vuelta.
    }
restocking-fee =
    { $items ->
        [one] Retenemos el { $fee } del precio de { NUMBER($items) } artículo.
        [many] Retenemos el { $fee } del precio de { NUMBER($items) } de artículos.
       *[other] Retenemos el { $fee } del precio de { NUMBER($items) } artículos.
    }
remedies-offered = Para «{ $product }» puedes elegir: { LIST($ways, type: "or") }.
case-named = Se trata de una { $case }.
case-return = devolución
case-repair = reparación
