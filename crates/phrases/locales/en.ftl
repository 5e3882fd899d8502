### English: the source of every other locale. `src/lib.rs` says how to add a message.

## Promise before purchase

# The line below the price. $arrival (date), $last_day (date)
promise-dated = Buy today, get it by { DATE($arrival, style: "day") }, send it back until { $last_day }.

# How much time is left. $days (number), $last_day (date)
days-left =
    { $days ->
        [0] Today is the last day to send it back.
        [one] You have { $days } day left. Send it back by { $last_day }.
       *[other] You have { $days } days left. Send it back by { $last_day }.
    }

## Money

# Who pays the way back and how much; `payer` is shop or buyer. $payer (keyword), $cost (money)
return-cost =
    { $payer ->
        [shop] We pay for the way back.
       *[buyer] You pay { MONEY($cost) } for the way back.
    }

# A fee on voluntary returns only. $fee (percent), $items (number)
restocking-fee =
    { $items ->
        [one] We keep { $fee } of the price of { NUMBER($items) } item.
       *[other] We keep { $fee } of the price of { NUMBER($items) } items.
    }

## Choices

# The ways a case can end, in the shop's order. $ways (list), $product (text)
remedies-offered = For “{ $product }” you can choose: { LIST($ways, type: "or") }.

# Names a case inside another sentence. $case (word)
case-named = This is about a { $case }.

# The case of that name, inside a sentence.
case-return = return

# The case of that name, inside a sentence.
case-repair = repair
