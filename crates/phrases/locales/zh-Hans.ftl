promise-dated = 今天购买，最晚{ DATE($arrival, style: "day") }送达，最晚可在{ $last_day }退货。
days-left =
    { $days ->
        [0] 今天是可以退货的最后一天。
       *[other] 还剩 { $days } 天。最晚请在{ $last_day }退货。
    }
return-cost =
    { $payer ->
        [shop] 退货运费由我们承担。
       *[buyer] 您需支付 { MONEY($cost) } 的退货运费。
    }
restocking-fee =
    { $items ->
       *[other] 我们会从 { NUMBER($items) } 件商品的价格中扣除 { $fee }。
    }
remedies-offered = 对于“{ $product }”，您可以选择：{ LIST($ways, type: "or") }。
case-named = 这是关于{ $case }的申请。
case-return = 退货
case-repair = 维修
