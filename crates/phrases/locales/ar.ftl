promise-dated = اشترِ اليوم، يصلك الطلب حتى { DATE($arrival, style: "day") }، ويمكنك إرجاعه حتى { $last_day }.
days-left =
    { $days ->
        [0] اليوم هو آخر يوم للإرجاع.
        [zero] لم يبقَ أي يوم. آخر موعد للإرجاع كان { $last_day }.
        [one] بقي يوم واحد. أرجعه حتى { $last_day }.
        [two] بقي يومان. أرجعه حتى { $last_day }.
        [few] بقيت { $days } أيام. أرجعه حتى { $last_day }.
        [many] بقي { $days } يومًا. أرجعه حتى { $last_day }.
       *[other] بقي { $days } يوم. أرجعه حتى { $last_day }.
    }
return-cost =
    { $payer ->
        [shop] نحن ندفع تكلفة الإرجاع.
       *[buyer] تدفع { MONEY($cost) } مقابل الإرجاع.
    }
restocking-fee =
    { $items ->
        [zero] نخصم { $fee } من سعر { NUMBER($items) } منتج.
        [one] نخصم { $fee } من سعر منتج واحد.
        [two] نخصم { $fee } من سعر منتجين.
        [few] نخصم { $fee } من سعر { NUMBER($items) } منتجات.
        [many] نخصم { $fee } من سعر { NUMBER($items) } منتجًا.
       *[other] نخصم { $fee } من سعر { NUMBER($items) } منتج.
    }
remedies-offered = يمكنك أن تختار لمنتج «{ $product }»: { LIST($ways, type: "or") }.
case-named = يتعلق الأمر بطلب { $case }.
case-return = إرجاع
case-repair = إصلاح
