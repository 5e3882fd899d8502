### What the help element shows, and the words that a question is known by.
###
### The lists of words are never shown. Phrases stand between `|`. A word that begins or ends with `*` may have more
### letters there; `+` before a phrase says that it decides, `-` that it is only a hint. Words of a phrase may have three
### others between them. Case, accents and one slip of a finger make no difference.

## The page

# Heading of the whole.
help-title = Help and contact

# Label of the field for a question.
ask-label = Your question

# Below the label.
ask-hint = Write it in your own words. The answer comes from our rules, right here.

# Button beside the field.
ask-button = Find the answer

# Name of the place where answers appear, for screen readers.
ask-answer = Answer

# Above the contacts below an answer.
ask-person = Ask a person

# Heading above the ways to a person.
help-person = Talk to a person

# Below it.
help-person-lead = Choose what suits you. All times are your time.

# A way to a person, in one or two words. $kind (keyword)
help-kind =
    { $kind ->
        [email] E-mail
        [phone] Phone
        [post] Letter
       *[page] Contact page
    }

# Link to the shop’s contact page.
help-page = Open the contact page

# Somebody answers at every hour.
help-always = Open around the clock.

# Somebody answers now. $time (text)
help-open = Open now, until { $time }.

# Nobody answers now. $when (keyword), $weekday (text), $day (date), $time (text)
help-closed =
    { $when ->
        [today] Closed now. Opens today at { $time }.
        [tomorrow] Closed now. Opens tomorrow at { $time }.
        [weekday] Closed now. Opens on { $weekday } at { $time }.
       *[later] Closed now. Opens on { $day } at { $time }.
    }

# The buyer’s time. $hours (list)
help-hours = In your time: { LIST($hours) }.

# Instead of the days of the week, before hours.
help-every-day = Every day

# $languages (list)
help-languages = Languages: { LIST($languages) }.

# Name of a language. $language (keyword), $tag (text)
help-language =
    { $language ->
        [ar] Arabic
        [bg] Bulgarian
        [cs] Czech
        [da] Danish
        [de] German
        [el] Greek
        [en] English
        [es] Spanish
        [et] Estonian
        [fi] Finnish
        [fr] French
        [hr] Croatian
        [hu] Hungarian
        [it] Italian
        [ja] Japanese
        [ko] Korean
        [lt] Lithuanian
        [lv] Latvian
        [nb] Norwegian
        [nl] Dutch
        [pl] Polish
        [pt] Portuguese
        [ro] Romanian
        [ru] Russian
        [sk] Slovak
        [sl] Slovenian
        [sv] Swedish
        [tr] Turkish
        [uk] Ukrainian
        [zh] Chinese
       *[other] { $tag }
    }

# Link to the whole policy.
help-policy = Read all our rules

## The answer

# Heading of an answer. $topic (keyword)
ask-title =
    { $topic ->
        [return] Sending it back
        [cost] What sending back costs
        [refund] Your money back
        [exchange] Exchange
        [faulty] If it is faulty
        [guarantee] Guarantee
        [damaged] If it arrives damaged
        [wrong] If you get the wrong item
        [missing] If something is missing
        [late] If it is late
        [cancel] Cancel an order
        [withdrawal] Your legal right to withdraw
        [send] How to send it
        [condition] What state it must be in
        [contact] How to reach us
        [dispute] If we cannot agree
        [place] Where you can go
       *[guide] Help with your item
    }

# Nothing was written.
ask-empty = Please write your question first.

# No answer fits, or too many.
ask-unsure = We are not sure what the right answer is. A person can help you.

# Above two answers.
ask-two = Two answers may fit your question.

# The goods that the question names. $goods (text)
ask-about = This answer is about: { $goods }.

# Below an answer.
ask-note = This holds for an item that you order today. Older orders may have other rules.

# What an answer rests on: a rule of the shop by its name. $rule (text)
ask-source-rule = Our rule “{ $rule }”

# What an answer rests on.
ask-source-policy = Our policy

# What an answer rests on: an article of law. $article (text)
ask-source-law = Law: { $article }

## Words that a question is known by

# Words without meaning of their own; single words only.
ask-stop = a | an | and | the | is | are | am | was | be | do | does | did | can | could | may | will | would | should | i | me | my | we | you | your | it | its | this | that | these | to | of | in | on | at | for | from | with | if | or | so | what | how | please | hello | hi | there | have | has | had | get

ask-return = return* | send back | bring back | give back | take back | +return policy | +changed my mind | +change my mind
    | dont like | didnt like | dont want | dont need | +how long return | +days return | +return window | +return period
    | +long do i have | +still return | +until when return | +last day return | returnable | not satisfied | send it again | dont love

ask-cost = +return shipping | +return postage | +return cost* | +cost* return* | +cost* send back | +pay* return* | +pay* send back
    | +pay* shipping back | +pay* postage | +free return* | +return* free | +return fee* | +restocking fee | restocking | +who pays
    | +fee* return* | +charge* return* | +how much return* | +how much send back | postage | fee* | +deduct* | -cost* | -free | -charge*

ask-refund = refund* | +money back | +get my money | +refund* when | +when refund* | +refund* long | +long refund* | reimburs* | +paid back
    | my money | +store credit | +original payment | +credit card refund* | bank account | +refund* status

ask-exchange = +exchang* | swap* | +different size | +another size | +other size | +bigger size | +smaller size | +different colo*
    | +another colo* | +other colo* | doesnt fit | dont fit | does not fit | too small | too big | too large | too tight | too short | +trade for

ask-faulty = faulty | defect* | +stopped working | +doesnt work | +does not work | +not working | +no longer works | broke | -broken | repair*
    | +get it fixed | fix | malfunction* | +wont turn on | +wont start | wont charge | +falling apart | +fell apart | +broke after
    | +broken after | ripped | torn | leak* | fault | dead | stopped charging | +rights faulty

ask-guarantee = +guarantee* | +warrant*

ask-damaged = +arrived broken | +arrived damaged | +arrived cracked | +came broken | +came damaged | +came cracked | +damaged transit
    | +damaged shipping | +damaged delivery | damaged | smashed | shattered | cracked | dented | scratched | scratches | +delivered broken
    | +delivered damaged | +parcel damaged | +package damaged | +box crushed | +broken when | +broken in the box | +received broken | +received damaged

ask-wrong = +wrong item | +wrong product | +wrong colo* | +wrong size | +wrong thing | +wrong one | +wrong order | +wrong article | +wrong parcel
    | +not what i ordered | +something else | incorrect | +ordered but got | +ordered but received | +ordered but sent | +ordered and got | +different item
    | +different product | +someone else* order

ask-missing = missing | +not in the box | +not in box | +not in the parcel | +only received | +only got | incomplete | +empty box | +parcel lost
    | +lost parcel | +lost package | +package lost | +lost in the post | +never arrived | +never came | stolen | +forgot to include

ask-late = late | delay* | +where is my order | +where is my parcel | +where is my package | +wheres my order | +wheres my parcel | +wheres my package
    | +hasnt arrived | +has not arrived | +not arrived | +still waiting | +when arrive* | tracking | overdue | +didnt arrive | +didnt come | +still not here | +not here yet | +track* parcel | +track* order

ask-cancel = +cancel* | +stop order | +ordered by mistake | +ordered by accident | +undo order | +order twice | before it ships

ask-withdrawal = +withdraw* | +cooling off | +right* by law | +legal right* | +statutory | +consumer right* | +14 day* right | 14 days | -fourteen days | revoke

ask-send = +return label | +shipping label | +print label | label | +how return | +how do i return | +how can i return | +how to return | +how send back | +what include | +include parcel
    | +put in the parcel | +put in the box | +pick it up | +picked up | +collect* it | courier | +return process | +start a return | +arrange return | +receipt | +proof of purchase | printer | +return form | +pack* it | +steps return | +need to print

ask-condition = +opened | unopened | +worn | +used it | +already used | +tags | +without the box | +without box | +without packaging | +original packaging
    | +original box | +original package | +lost box | +threw box | washed | +tried on | +tried it | unboxed | condition | -seal | assembled | -packaging | +removed tag*

ask-contact = +contact | +phone number | +call you | telephone | +email address | +speak to | +talk to | +speak with | +talk with | +customer service | +customer support
    | +human | +real person | +chat | +opening hours | +open today | +reach you | +reach someone | hotline | email | +write to you | +anyone there

ask-dispute = +complain* | +dispute* | ombudsman | arbitrat* | mediat* | lawyer | sue | court | +consumer protection | unfair | disagree | escalate | +not happy with answer | +refused my return | +refuse* claim

ask-place = +in store | +in a store | +your store | +store near | +a shop near | +drop off | +drop it off | +where return* | +where can i return | +where do i take | +where do i bring | nearest | +parcel shop | +pick up point | locker | +repair shop | branch | +which shop | +shop in person | +return* address

ask-guide = manual | +instruction* | +user guide | +how use | +how do i use | +how to use | assembl* | +set up | +setup | install* | video | tutorial | +how clean | +clean it | +care for | +put together | +put it together | connect | +pair it | guide

# What no policy answers.
ask-other = +in stock | stock | +discount code | voucher code | coupon* | promo* | +shipping cost* | +delivery cost* | +delivery time | +ship to | +deliver to | +payment method* | +pay with | +pay by | +which size | +size guide | +size chart
    | +my account | password | newsletter | +job* | career* | weather | invoice | +gift wrap* | +made of | material | dimensions | +price match | +student discount | wholesale | football | recipe | joke
    | president | bitcoin | translate | +return on investment | +happy returns | +tax return | +return flight | loyalty | +change address | +delivery address | review* | log in | login | +free shipping | +express delivery | +shipping take

# Categories by names that policies use, and the words for them; the first one is shown.
ask-categories = clothing apparel fashion clothes = clothing / clothes / dress* / shirt* / trousers / jeans / jacket* / coat* / sweater* / jumper* / skirt*
    | shoes footwear = shoes / shoe / boot* / sneaker* / trainers
    | mattresses mattress = mattresses / mattress*
    | appliances = appliances / fridge* / washing machine* / dishwasher* / oven* / kettle* / toaster* / blender* / vacuum* / coffee machine*
    | electronics = electronics / headphone* / smartphone* / laptop* / tablet* / tv / television* / camera* / speaker*
    | furniture = furniture / sofa* / couch* / chair* / desk* / wardrobe* / bookcase*
    | books = books / book / novel*
    | toys = toys / toy / puzzle*
    | jewellery jewelry = jewellery / jewelry / necklace* / bracelet*
    | cosmetics beauty = cosmetics / perfume* / lotion*

# Kinds of goods that law and shops treat apart, and the words for them; the first one is shown.
ask-goods = custom_made = made-to-order items / engrav* / personalis* / personaliz* / custom made / custom / monogram* / made to order / made to measure
    | perishable = fresh goods / flower* / food / bouquet* / fruit / cheese / perishable
    | sealed_hygiene = hygiene goods / underwear / swimwear / bikini* / swimsuit* / earring* / toothbrush* / lipstick* / mascara
    | sealed_media = sealed films, music and games / dvd* / cd / cds / vinyl / video game*
    | digital = digital goods / download* / ebook* / e book* / licence key* / license key*
    | newspaper = newspapers and magazines / newspaper* / magazine*
    | gift_card = gift cards / gift card / gift voucher*
    | final_sale = final sale items / final sale / clearance
    | used = used goods / second hand / refurbished / pre owned
