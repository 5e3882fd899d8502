### What is said about a policy, a file or an import: for whoever writes them.

## Why a rule governs, and what imported data did not say

# Heading of the table of rules that were looked at.
finding-why-title = Rules looked at, in the order of the policy

# Head of the column of rule ids.
finding-why-rule = Rule

# Head of the column of outcomes.
finding-why-result = Result

# Head of the column of scope members.
finding-why-decided = Decided by

# In the place of the table.
finding-why-none = The policy has no rule for this case.

# How a rule fared. $outcome (keyword)
finding-why-outcome =
    { $outcome ->
        [governs] governs
        [outranked] fits; a narrower rule governs
        [tied] fits as narrowly: a tie
        [undecided] hangs on a missing fact
       *[out_of_scope] does not fit
    }

# Before the members of a scope, the one that decides first.
finding-why-order = The narrowest rule governs and nothing is merged. Two rules that fit are compared by these parts of their scope; the first in which they differ decides:

# Which version of the policy was used. $hash (text)
finding-why-version = SHA-256 of the policy: { $hash }

# Imported data describes nothing that is bought.
finding-page-item-missing = No product and no order is described here.

# How to mend it.
finding-page-item-missing-help = Give the schema.org data of a product or an order, as JSON-LD.

# Imported data describes several items. $number (number), $known (list)
finding-page-item-unclear = It is not clear which item is meant. Items: { $number }. Among them: { LIST($known) }.

# How to mend it.
finding-page-item-unclear-help = Name the SKU of the one you mean.

# Nothing tells where the buyer lives.
finding-page-country-missing = Nothing here tells the buyer’s country.

# How to mend it.
finding-page-country-missing-help = Name it, as in DE or US-CA.

# A guess. $what (keyword), $value (text)
finding-page-assumed =
    { $what ->
        [case] No case is named; this one is assumed: { $value }.
        [country] The buyer’s country is taken from where the parcel goes: { $value }.
        [utc_day] The time is in UTC. Its day is taken, which may be another at the shop: { $value }.
       *[category] The category is written as policies write it: { $value }.
    }

# How to mend it.
finding-page-assumed-help = If that is wrong, give the fact yourself; it wins.

# A price that is left out. $what (keyword), $value (text)
finding-page-price =
    { $what ->
        [currency] “{ $value }” is no currency code of ISO 4217, so the price is left out.
        [range] The prices are a range up to “{ $value }”, so no price is taken.
        [several] The offers have different prices, so none is taken.
        [unit] The price is not for one piece, so it is left out.
        [tax] The price is without tax, and the tax is not known.
       *[form] “{ $value }” is no exact amount in this currency, so the price is left out.
    }

# How to mend it.
finding-page-price-help = Write the price of one piece as 19.99 with a code as EUR: a point, no thousands, no sign.

# A value that is left out. $what (keyword), $value (text)
finding-page-value =
    { $what ->
        [sku] No item here has the SKU “{ $value }”.
        [day] “{ $value }” is no day; it is left out.
        [count] “{ $value }” is no whole number from 1 on; it is left out.
        [category] “{ $value }” is no category of the shop; it is left out.
        [condition] The condition “{ $value }” says nothing that a rule asks; it is left out.
        [status] The status “{ $value }” does not say how far the order is; it is left out.
        [country] “{ $value }” is no country code of ISO 3166; it is left out.
        [discount] The discount “{ $value }” on the whole order is not split among the items; it is left out.
        [kind] This is neither a text nor a number; it is left out.
        [texts] Texts of data here: { $value }. Those after the first 200 are left out.
       *[text] “{ $value }” goes on for too long; it is left out.
    }

# How to mend it.
finding-page-value-help = Mend it in the data, or give the fact yourself.

## Findings about a document: what is wrong, and how to mend it

# The first words about a finding: its weight and its code. $severity (keyword), $code (text)
finding-head =
    { $severity ->
        [error] error
        [warning] warning
       *[note] note
    }[{ $code }]

# In the place of a pointer that is about all of a file.
finding-whole-file = (whole file)

# A file about which there is nothing to say. $file (text)
finding-clean = { $file }: clean

# How many findings of each weight. $errors (number), $warnings (number), $notes (number)
finding-counts = errors: { $errors }, warnings: { $warnings }, notes: { $notes }

# In the place of the help, when a known word is close. $near (text)
finding-near = Did you mean “{ $near }”?

# Not JSON. $what (keyword), $line (number), $column (number)
finding-json-syntax =
    Not JSON at line { $line }, column { $column }: { $what ->
        [end] something follows after the end.
        [unfinished] the text ends in the middle.
        [comma_or_bracket] a comma or ] belongs here.
        [comma_or_brace] a comma or { "}" } belongs here.
        [key] a key in quotation marks belongs here.
        [colon] a colon belongs after the key.
        [digit] a digit belongs here.
        [control] a text holds a control character.
        [escape] JSON does not know this escape.
        [surrogate] half of a surrogate pair stands alone.
        [hex] four hex digits belong here.
       *[value] a value belongs here.
    }

# How to mend it.
finding-json-syntax-help = Mend the text there. An editor that knows JSON marks the place.

# Too much to read. $what (keyword), $number (number), $most (number)
finding-too-large =
    { $what ->
        [members] This object has { $number } members; at most { $most } are read.
        [items] This list has { $number } items; at most { $most } are read.
       *[bytes] The text has { $number } bytes; at most { $most } are read.
    }

# How to mend it.
finding-too-large-help = Take out what does not belong here.

# Nested too deep. $most (number), $line (number), $column (number)
finding-too-deep = Nested deeper than { $most } levels at line { $line }, column { $column }.

# How to mend it.
finding-too-deep-help = No document needs that depth. Look for brackets that were never closed.

# The list of findings is full. $more (number)
finding-too-many = Found beyond these and not listed: { $more }.

# How to go on.
finding-too-many-help = Mend these first, then check again.

# A key twice. $word (text)
finding-duplicate-key = The key “{ $word }” stands twice in one object.

# How to mend it.
finding-duplicate-key-help = Keep one of the two. Programs differ on which one counts.

# A key that the format does not have. $word (text)
finding-unknown-field = The format has no key “{ $word }” here.

# The keys there are. $known (list)
finding-unknown-field-help = Known here: { $known }.

# A key is missing. $word (text)
finding-missing-field = The key “{ $word }” is missing.

# How to mend it.
finding-missing-field-help = Add it.

# A value of another type. $found (keyword), $wanted (keyword)
finding-wrong-type =
    Found here: { $found ->
        [null] null
        [boolean] true or false
        [whole] a whole number
        [fraction] a number with a fraction
        [list] a list
        [object] an object
       *[text] a text
    }. Expected: { $wanted ->
        [object] an object
        [list] a list
        [boolean] true or false
        [whole] a whole number
        [word] a word in quotation marks
        [day] a day in quotation marks
        [time] a time in quotation marks
        [minute] a day with a time in quotation marks
        [currency] a currency code
        [place] a place code
        [link] a link
       *[text] a text
    }.

# How to mend it.
finding-wrong-type-help = Write the value in that form.

# A word that is not in the closed set. $word (text)
finding-unknown-word = The word “{ $word }” is not known here.

# The words there are. $known (list)
finding-unknown-word-help = Known words: { $known }.

# A value that cannot be. $wanted (keyword), $value (text), $least (number), $most (number)
finding-bad-value =
    { $wanted ->
        [range] { $value } is outside { $least } to { $most }.
        [key] The key is not 32 hex digits.
        [email] This is no e-mail address.
        [order_reference] The order number is empty or longer than 80 characters.
        [serials] More than 20 serial numbers, or one of them is empty or longer than 80 characters.
        [wish] The wish is empty or longer than 300 characters.
        [photos] More than 5 photos, or one is named twice or without its SHA-256 in small hex digits.
        [pack] This is no locale pack of this build.
        [amount] An amount is too large to be held exactly.
        [text] The text is empty or longer than 2000 characters.
        [same] “{ $value }” differs from an earlier row of this order.
       *[value] “{ $value }” does not exist or is written differently.
    }

# What is wanted. $wanted (keyword)
finding-bad-value-help =
    { $wanted ->
        [range] Write a number in that range.
        [day] Write a day that exists, like 2026-11-21.
        [time] Write a time like 09:30.
        [minute] Write a day with a time, like 2026-10-15T10:00.
        [moment] Write a time with an offset, like 2026-11-21T10:30:00+01:00.
        [currency] Write an ISO 4217 code like EUR.
        [place] Write an ISO 3166 code like DE or US-CA.
        [link] Write an https:, mailto: or tel: link, or a path on your site that begins with /.
        [key] Make 16 random bytes.
        [email] Write it like name@example.com.
        [order_reference] Copy it from the order e-mail.
        [serials] Name up to 20, each as it stands on the item.
        [wish] Say it in 1 to 300 characters.
        [photos] Name up to 5 photos, each once.
        [pack] Use the pack that came with this build.
        [amount] Use smaller amounts or quantities.
        [text] Write 1 to 2000 characters.
        [price] Write it like 129.90, with no more digits than the currency has.
        [same] Write the same in every row of an order.
       *[value] Look up the form in the documentation.
    }

# Another version of the format. $number (number)
finding-unknown-version = Version { $number } of the format is not known here; this build reads version 1.

# How to mend it.
finding-unknown-version-help = Update after-sales, or write the policy in version 1.

# Two rules of one name. $rule (text), $other (text)
finding-duplicate-rule = The id “{ $rule }” is taken by { $other }.

# How to mend it.
finding-duplicate-rule-help = Give each rule its own id. Verdicts refer to it.

# Two rules, neither narrower. $case (text), $rule (text), $other (text)
finding-rule-tie = For the case “{ $case }” both “{ $other }” and “{ $rule }” can fit one item, and neither is narrower.

# How to mend it.
finding-rule-tie-help = Narrow one of the two, or let their places, days or categories exclude each other.

# Not exactly one length. $what (keyword), $number (number)
finding-window-length =
    { $what ->
        [season] This season names neither a last day nor a number of days.
       *[window] Lengths that this window names: { $number }. It needs exactly one.
    }

# How to mend it. $what (keyword)
finding-window-length-help =
    { $what ->
        [season] Give last_day or days.
       *[window] Give one of days, months, until, or unlimited: true.
    }

# A rule that does not say enough. $what (keyword), $rule (text)
finding-rule-incomplete =
    { $what ->
        [cases] The rule “{ $rule }” names no case, so it never governs.
        [fee] A fee of the rule “{ $rule }” is both a share of the price and an amount.
       *[terms] The rule “{ $rule }” accepts but does not say how long or what the buyer gets.
    }

# How to mend it. $what (keyword)
finding-rule-incomplete-help =
    { $what ->
        [cases] Name at least one case, for example return.
        [fee] Give share or amount, not both.
       *[terms] Add window and remedies, or set answer to refuse or ask_person.
    }

# Days out of order.
finding-season-order = The days of this season are out of order.

# How to mend it.
finding-season-order-help = First comes ordered_from, then ordered_until, then last_day.

# A public file that seems to hold a secret. The value is never shown. $name (text)
finding-secret-exposed = “{ $name }” seems to hold a secret. A policy is public: every buyer can read it.

# How to mend it.
finding-secret-exposed-help = Take it out and have it replaced where it was issued. Let your server add it to requests.

# A detail that the endpoint's service needs. $what (keyword), $name (text), $preset (text)
finding-endpoint-setting =
    { $what ->
        [header] The endpoint “{ $preset }” needs the header “{ $name }”.
        [address] The address of the endpoint “{ $preset }” does not end in { $name }.
       *[setting] The endpoint “{ $preset }” needs the setting “{ $name }”.
    }

# How to mend it. $what (keyword)
finding-endpoint-setting-help =
    { $what ->
        [header] Add it to /endpoint/headers. What belongs to one buyer, the page says in a meta element.
        [address] Write the whole address, like https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Add its name and value to /endpoint/settings. Never a secret.
    }

# Members of the endpoint that browsers or the service do not allow together. $what (keyword), $preset (text)
finding-endpoint-profile =
    { $what ->
        [headers] With the cors word simple or no-cors, browsers send no headers of yours.
        [json] With the cors word simple or no-cors, browsers send no JSON.
        [method] With the cors word simple or no-cors, browsers only send POST.
        [same_origin] “{ $preset }” only takes requests from its own site.
        [simple] “{ $preset }” does not answer the question that browsers ask before they send this.
        [address] Nothing can be sent to this address with “{ $preset }”.
        [status] A status outside 200 to 299 is no success.
        [timeout] The longest time for one call is 1 to 120 seconds.
       *[look_up] The look-up address has no place for the key of the request.
    }

# How to mend it. $what (keyword)
finding-endpoint-profile-help =
    { $what ->
        [headers] Take the headers out, or set cors to preflight if the endpoint answers preflights.
        [json] Set format to form or text, or set cors to preflight if the endpoint answers preflights.
        [method] Set method to POST, or set cors to preflight if the endpoint answers preflights.
        [same_origin] Take cors out, or set it to same-origin.
        [simple] Take cors out, or set it to simple.
        [address] With mailto, write a mail link. Otherwise write an https: address or a path on your site.
        [status] Name only statuses that mean: the request is stored.
        [timeout] 20 is usual.
       *[look_up] Write the word key in curly brackets where it belongs.
    }

# A service that only programs with a secret key can call. $name (text)
finding-endpoint-relay = “{ $name }” only takes calls with a secret key, and no page may hold one.

# How to mend it.
finding-endpoint-relay-help = Let a small program on your server take requests and pass them on, or use the desk.

# A place that no request has, written as /facts/item/title. $word (text)
finding-endpoint-pointer = No request has “{ $word }”, so it would be left out.

# The places there are. $known (list)
finding-endpoint-pointer-help = Known here: { $known }.

# A "yes" of the endpoint that proves little. $what (keyword)
finding-endpoint-unsure =
    { $what ->
        [unread] With the cors word no-cors, nobody can confirm that a request arrived. Buyers are told so.
       *[untested] Every answer from 200 to 299 counts as a success here.
    }

# How to mend it. $what (keyword)
finding-endpoint-unsure-help =
    { $what ->
        [unread] Let the endpoint answer preflights, or use the desk.
       *[untested] Add success with at: a place in the answer that is only there when the request is stored.
    }

# A region that is not defined. $word (text)
finding-unknown-region = The shop defines no region “{ $word }”, so this rule fits nobody.

# How to mend it.
finding-unknown-region-help = Add it to /shop/regions, or name its places in places.

# An address without encryption. $value (text)
finding-insecure-url = “{ $value }” is not encrypted: others can read and change what is sent.

# How to mend it.
finding-insecure-url-help = Write the https: address.

# An amount in another currency. $currency (text), $own (text)
finding-currency-mix = This amount is in { $currency }; the shop’s currency is { $own }.

# How to mend it.
finding-currency-mix-help = Write it in the shop’s currency. Other amounts are left out of refund estimates.

# Two members of a rule that do not go together. $what (keyword), $rule (text)
finding-contradiction =
    { $what ->
        [backwards] This ends before it begins.
        [refusal_gives] The rule “{ $rule }” refuses, and names what the buyer gets.
        [limit_zero] The rule “{ $rule }” accepts, and allows it zero times.
        [opens_too_late] The rule “{ $rule }” lets the buyer act only after its window has ended.
        [same_unasked] The rule “{ $rule }” exchanges only for the same kind, and never asks for it.
        [shop_pays_amount] By the rule “{ $rule }” the shop pays the way back, and yet it names an amount for it.
        [window_remedy] A window of the rule “{ $rule }” is for something that the rule does not give.
        [fee_over_price] A fee of the rule “{ $rule }” is more than the whole price.
        [late_unreachable] A step for coming late in the rule “{ $rule }” can never be reached.
       *[empty_range] A range of the rule “{ $rule }” has nothing in it.
    }

# How to mend it. $what (keyword)
finding-contradiction-help =
    { $what ->
        [backwards] Swap the two ends.
        [refusal_gives] Remove remedies, or set answer to accept.
        [limit_zero] Raise most, or set answer to refuse.
        [opens_too_late] Let the wait end before the window does.
        [same_unasked] Add the condition same_kind, with refuse or what else should follow.
        [shop_pays_amount] Remove amount, or set payer to buyer.
        [window_remedy] Add it to the remedies of the rule, or take it out of the window.
        [fee_over_price] Shares are in hundredths of a percent: write 10 % as 1000.
        [late_unreachable] Put the steps in rising order, the open one last.
       *[empty_range] Swap least and most, or from and until.
    }

# No law of a market. $markets (list)
finding-law-not-held = The law of { $markets } is not in this build.

# What follows.
finding-law-not-held-help = Buyers there read your policy with a note that local law may give more.

# A window shorter than the law’s. $what (keyword), $number (number), $markets (list)
finding-below-law =
    { $what ->
        [months] By the law of { $markets } the shop answers for faults longer than this window; the months there: { $number }.
       *[days] By the law of { $markets } buyers may change their mind longer than this window; the days there: { $number }.
    }

# What follows.
finding-below-law-help = Buyers there see the better of the two. Lengthen the window to have one text for all.

# Goods refused that the law does not except. $what (keyword), $rule (text), $goods (list), $markets (list)
finding-exclusion-without-basis =
    { $what ->
        [goods] The rule “{ $rule }” refuses { $goods }; the law of { $markets } does not except such goods.
       *[all] The rule “{ $rule }” refuses goods that buyers in { $markets } may send back by law.
    }

# How to mend it.
finding-exclusion-without-basis-help = Say in traits why the law excepts the goods, or limit the rule to other places. Buyers there keep the right.

# A fee where the law gives the right free of charge. $kind (text), $markets (list)
finding-fee-against-law = The fee “{ $kind }” is also taken while the law of { $markets } lets buyers change their mind free of charge.

# How to mend it.
finding-fee-against-law-help = Let it begin after the law’s days with days, limit it with places, or remove it.

# The way back on the buyer where the law puts it on the shop. $what (keyword), $markets (list)
finding-freight-against-law =
    { $what ->
        [faults] The buyer pays the way back of faulty, broken or wrong goods; the law of { $markets } puts it on the shop.
       *[withdrawal] The buyer pays the way back; on a change of mind the law of { $markets } puts it on the shop.
    }

# How to mend it.
finding-freight-against-law-help = Set payer to shop, at least for these places.

# A fact that law hangs on and the file does not state; what follows from it comes after. $word (text)
finding-disclosure-unknown = The file does not say whether buyers are told this: “{ $word }”.

# How to mend it.
finding-disclosure-unknown-help = Add it to /shop/disclosures, with told true or false.

# What buyers who are not told something may do. $what (keyword), $markets (list)
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] In { $markets } buyers may withdraw longer when they are not told about that right.
        [return_cost_told] In { $markets } the shop pays the way back when buyers are not told that they pay it.
        [policy_before_payment] In { $markets } the law lets buyers send goods back when the return policy is not plain before payment.
        [clause_on_final_screen] In { $markets } the law lets buyers send goods back when the return clause is not in the offer and on the order’s last screen.
        [no_return_confirmed_per_order] In { $markets } such goods can be sent back when the buyer has not confirmed “no return” in that order.
        [digital_consent_confirmed] In { $markets } buyers of digital content may still withdraw when their consent is not confirmed to them.
        [guarantee_excluded] In { $markets } the shop answers for faults unless it told buyers that it does not.
        [contract_information] In { $markets } buyers may cancel when they are not told before the order all that the law names.
        [contract_copy] In { $markets } buyers may cancel longer when they get no copy of the contract.
        [exclusion_told] In { $markets } such goods can be sent back when buyers are not told before the order that they cannot.
        [direct_marketing] In { $markets } buyers may change their mind when the shop sells as a registered direct marketer.
       *[used_term_agreed] In { $markets } the full time for faults holds for used goods too, unless a shorter one is agreed.
    }

# What follows.
finding-disclosure-untold-help = Tell them and set told to true. Until then verdicts reckon with it.

# A refund later than the law’s. $what (keyword), $number (number), $markets (list)
finding-refund-against-law =
    { $what ->
        [at_once] By the law of { $markets } the money goes back at once after a withdrawal; this rule takes longer.
       *[days] By the law of { $markets } the money goes back sooner after a withdrawal; the days there: { $number }.
    }

# How to mend it. $rules (list)
finding-refund-against-law-help = Shorten within_days in { $rules }, or write a rule of its own for these places.

# Words that a law forbids. $value (text), $markets (list)
finding-forbidden-words = The law of { $markets } forbids words such as “{ $value }”, or calls them misleading. This may be a false alarm.

# How to mend it.
finding-forbidden-words-help = Remove them, or say exactly what you do not take back and that rights by law remain.

# A link to the EU’s closed platform for disputes, or its name.
finding-closed-platform = This points to the EU’s platform for online disputes. It closed on 20 July 2025 (Regulation (EU) 2024/3228).

# How to mend it.
finding-closed-platform-help = Remove it. If a dispute body is yours, name it in /disputes; for purchases across EU borders buyers can ask ECC-Net (www.eccnet.eu).

# Nothing takes a statement of withdrawal. $markets (list)
finding-withdrawal-unreachable = In { $markets } buyers can withdraw online by law, and nothing in the file takes what they write.

# How to mend it.
finding-withdrawal-unreachable-help = Add an endpoint, or an e-mail address or a page to /shop/contacts.

# A duty by law that the file does not mark as met. $markets (list), $duty (word)
finding-duty-open = By the law of { $markets } your shop needs this, and the file does not mark it as done: { $duty }.

# How to mend it. $ids (list)
finding-duty-open-help = Once it is in place, add to /shop/duties_met: { $ids }.

# A duty that becomes law later. $markets (list), $duty (word)
finding-duty-coming = By the law of { $markets } your shop will need this from the day named below: { $duty }.

# How to mend it. $ids (list)
finding-duty-coming-help = Once it is in place, add to /shop/duties_met: { $ids }.

# A duty of some shops only. $what (keyword), $markets (list)
finding-duty-conditional =
    { $what ->
        [services] By the law of { $markets } a shop that sells services needs what is named below.
        [subscriptions] By the law of { $markets } a shop whose contracts renew by themselves needs what is named below.
        [electrical_goods] By the law of { $markets } a shop that sells electrical goods needs what is named below.
        [durability_guarantee] Where the producer guarantees the whole product free of charge for more than two years, the law of { $markets } asks for the EU’s GARAN label. It belongs next to the picture and again just before the order.
       *[paid_warranty] By the law of { $markets } a shop that offers a warranty for money needs what is named below.
    }

# How to mend it. $ids (list)
finding-duty-conditional-help = If that is not your shop, or it is in place, add to /shop/duties_met: { $ids }.

# What may be a duty. $markets (list), $duty (word)
finding-duty-unsure = Perhaps the law of { $markets } asks for this. It is not verified, so please check: { $duty }.

# How to mend it. $ids (list)
finding-duty-unsure-help = Ask somebody who knows the law there, then add to /shop/duties_met: { $ids }.

# A met duty that no market has. $word (text)
finding-duty-unknown = None of your markets has a duty called “{ $word }”.

# How to mend it.
finding-duty-unknown-help = The findings about open duties name them.

# What the law asks for, after a colon.
finding-duty-function = an online function to withdraw: easy to find on every page, no reason, account or app needed, and a second step to confirm

# The same.
finding-duty-way = an online way to withdraw that is easy to see

# The same.
finding-duty-function-information = information before the order that there is an online function to withdraw, and where

# The same.
finding-duty-acknowledgement = a receipt for everyone who withdraws, at once and by e-mail or the like, with what was stated, the date and the time

# The same.
finding-duty-guarantee-notice = the EU’s official notice on the legal guarantee, unchanged and in the buyer’s language, easy to see before the order

# The same.
finding-duty-garan = the EU’s GARAN label on goods with a producer’s free guarantee of more than two years

# The same.
finding-duty-button = a control with set words

# The same.
finding-duty-words = set words

# The same.
finding-duty-notice = a notice

# The same.
finding-duty-marking = a mark on goods that cannot be sent back

# The same.
finding-duty-link = a link

# The same.
finding-duty-information = certain information

# Where a finding stands in law. $markets (list), $citation (text), $sure (keyword)
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] sure
        [medium] likely, please check
       *[low] not verified
    })

# The same, with its first day. $markets (list), $citation (text), $sure (keyword), $since (date)
finding-law-since =
    { $markets }: { $citation }, from { DATE($since, style: "long") } ({ $sure ->
        [high] sure
        [medium] likely, please check
       *[low] not verified
    })

# Words that the law prescribes. $text (text)
finding-law-words = “{ $text }”

# What the law asks for, and where, in English. $text (text), $place (text)
finding-law-asked = “{ $text }” ({ $place })

# A case without a rule. $case (text)
finding-case-without-rule = No rule answers the case “{ $case }”.

# How to mend it.
finding-case-without-rule-help = Add a rule for it. Without one buyers read only what the law gives.

# Items that fall under no rule. $what (keyword), $case (text), $markets (list)
finding-item-without-rule =
    { $what ->
        [markets] For the case “{ $case }” some items fall under no rule in { $markets }.
       *[everywhere] For the case “{ $case }” some items fall under no rule.
    }

# How to mend it.
finding-item-without-rule-help = Add a rule for this case without a scope. Narrower rules still win over it.

# Nobody to ask.
finding-no-contact = The policy names nobody to ask.

# How to mend it.
finding-no-contact-help = Add an e-mail address, a phone number or a page. Every “no” points there.

# A text missing in a language. $languages (list)
finding-text-missing = This text is missing in languages you answer in: { $languages }.

# How to mend it.
finding-text-missing-help = Add it, or take the language out of /shop/languages.

# No body for disputes. $markets (list)
finding-no-dispute-route = No body for disputes is named; in { $markets } a shop that is bound to one must name it.

# How to mend it.
finding-no-dispute-route-help = Name it in /disputes if you are bound to one.

# A rule that never governs. $rule (text)
finding-rule-shadowed = The rule “{ $rule }” can never govern: narrower rules fit everything it is about.

# How to mend it.
finding-rule-shadowed-help = Remove it, or narrow the other rules.

# Another language than asked for. $word (text), $other (text)
finding-unknown-locale = There are no sentences in “{ $word }”; these are in { $other }.

# The languages there are. $known (list)
finding-unknown-locale-help = Ask for one of these: { $known }.
