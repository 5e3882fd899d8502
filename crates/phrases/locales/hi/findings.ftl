finding-why-title = देखे गए नियम, पॉलिसी के क्रम में
finding-why-rule = नियम
finding-why-result = नतीजा
finding-why-decided = किससे तय हुआ
finding-why-none = पॉलिसी में इस मामले का कोई नियम नहीं है।
finding-why-outcome =
    { $outcome ->
        [governs] लागू है
        [outranked] फ़िट है; ज़्यादा खास नियम लागू है
        [tied] उतना ही खास: बराबरी
        [undecided] एक जानकारी कम है
       *[out_of_scope] फ़िट नहीं
    }
finding-why-order = सबसे खास नियम लागू होता है और कुछ मिलाया नहीं जाता। दो नियम फ़िट हों, तो दायरे के ये हिस्से देखे जाते हैं; पहला फ़र्क फ़ैसला करता है:
finding-why-version = पॉलिसी का SHA-256: { $hash }
finding-page-item-missing = यहाँ किसी प्रोडक्ट या ऑर्डर का वर्णन नहीं है।
finding-page-item-missing-help = प्रोडक्ट या ऑर्डर का schema.org डेटा JSON-LD में दें।
finding-page-item-unclear = साफ़ नहीं कि कौन सा आइटम है। आइटम: { $number }। इनमें से कुछ: { LIST($known) }।
finding-page-item-unclear-help = जो आइटम चाहिए, उसका SKU दें।
finding-page-country-missing = यहाँ कुछ भी खरीदार का देश नहीं बताता।
finding-page-country-missing-help = उसे दें, जैसे DE या US-CA।
finding-page-assumed =
    { $what ->
        [case] कोई मामला नहीं दिया है; यह माना गया: { $value }।
        [country] खरीदार का देश पार्सल के पते से लिया गया: { $value }।
        [utc_day] समय UTC में है। दिन उसी से लिया गया, जो शॉप में दूसरा हो सकता है: { $value }।
       *[category] कैटेगरी पॉलिसी की तरह लिखी गई: { $value }।
    }
finding-page-assumed-help = यह गलत हो, तो जानकारी खुद दें; वही मानी जाएगी।
finding-page-price =
    { $what ->
        [currency] “{ $value }” ISO 4217 का करेंसी कोड नहीं है, इसलिए कीमत छोड़ी गई।
        [range] कीमतें “{ $value }” तक की रेंज में हैं, इसलिए कोई कीमत नहीं ली गई।
        [several] ऑफ़र की कीमतें अलग हैं, इसलिए कोई नहीं ली गई।
        [unit] कीमत एक नग की नहीं है, इसलिए छोड़ी गई।
        [tax] कीमत टैक्स के बिना है, और टैक्स पता नहीं।
       *[form] “{ $value }” इस करेंसी में पक्की रकम नहीं है, इसलिए कीमत छोड़ी गई।
    }
finding-page-price-help = एक नग की कीमत 19.99 जैसे लिखें, कोड EUR जैसे: पॉइंट के साथ, हज़ार के निशान और करेंसी चिह्न के बिना।
finding-page-value =
    { $what ->
        [sku] यहाँ किसी आइटम का SKU “{ $value }” नहीं है।
        [day] “{ $value }” कोई दिन नहीं है; छोड़ा गया।
        [count] “{ $value }” 1 या उससे बड़ी पूरी संख्या नहीं है; छोड़ा गया।
        [category] “{ $value }” शॉप की कैटेगरी नहीं है; छोड़ा गया।
        [condition] हालत “{ $value }” किसी नियम की पूछी बात नहीं बताती; छोड़ी गई।
        [status] स्थिति “{ $value }” नहीं बताती कि ऑर्डर कहाँ तक पहुँचा; छोड़ी गई।
        [country] “{ $value }” ISO 3166 का देश कोड नहीं है; छोड़ा गया।
        [discount] पूरे ऑर्डर की छूट “{ $value }” आइटमों में बाँटी नहीं जाती; छोड़ी गई।
        [kind] यह न टेक्स्ट है, न संख्या; छोड़ा गया।
        [texts] डेटा में टेक्स्ट: { $value }। पहले 200 के बाद वाले छोड़े गए।
       *[text] “{ $value }” बहुत लंबा है; छोड़ा गया।
    }
finding-page-value-help = डेटा में ठीक करें, या जानकारी खुद दें।

finding-head =
    { $severity ->
        [error] गलती
        [warning] चेतावनी
       *[note] नोट
    }[{ $code }]
finding-whole-file = (पूरी फ़ाइल)
finding-clean = { $file }: ठीक है
finding-counts = गलतियाँ: { $errors }, चेतावनियाँ: { $warnings }, नोट: { $notes }
finding-near = क्या मतलब “{ $near }” था?
finding-json-syntax =
    JSON नहीं, लाइन { $line }, कॉलम { $column }: { $what ->
        [end] अंत के बाद कुछ और है।
        [unfinished] टेक्स्ट बीच में खत्म हो गया।
        [comma_or_bracket] यहाँ कॉमा या ] चाहिए।
        [comma_or_brace] यहाँ कॉमा या { "}" } चाहिए।
        [key] यहाँ कोट्स में key चाहिए।
        [colon] key के बाद कोलन चाहिए।
        [digit] यहाँ अंक चाहिए।
        [control] टेक्स्ट में कंट्रोल कैरेक्टर है।
        [escape] JSON यह एस्केप नहीं जानता।
        [surrogate] सरोगेट जोड़ी का आधा अकेला है।
        [hex] यहाँ चार हेक्स अंक चाहिए।
       *[value] यहाँ वैल्यू चाहिए।
    }
finding-json-syntax-help = टेक्स्ट वहाँ ठीक करें। JSON वाला एडिटर जगह दिखाता है।
finding-too-large =
    { $what ->
        [members] इस ऑब्जेक्ट में { $number } मेंबर हैं; { $most } तक पढ़े जाते हैं।
        [items] इस लिस्ट में { $number } आइटम हैं; { $most } तक पढ़े जाते हैं।
       *[bytes] टेक्स्ट { $number } बाइट का है; { $most } तक पढ़े जाते हैं।
    }
finding-too-large-help = जो यहाँ का नहीं है, उसे हटाएँ।
finding-too-deep = लाइन { $line }, कॉलम { $column } पर { $most } से ज़्यादा लेवल की गहराई है।
finding-too-deep-help = किसी डॉक्यूमेंट को इतनी गहराई नहीं चाहिए। बिना बंद हुए ब्रैकेट देखें।
finding-too-many = इनके अलावा मिले, सूची में नहीं: { $more }।
finding-too-many-help = पहले इन्हें ठीक करें, फिर दोबारा जाँचें।
finding-duplicate-key = key “{ $word }” एक ऑब्जेक्ट में दो बार है।
finding-duplicate-key-help = दोनों में से एक रखें। कौन सी मानी जाए, इस पर प्रोग्राम अलग-अलग हैं।
finding-unknown-field = फ़ॉर्मैट में यहाँ “{ $word }” नाम की key नहीं है।
finding-unknown-field-help = यहाँ ये मान्य हैं: { $known }।
finding-missing-field = key “{ $word }” नहीं है।
finding-missing-field-help = इसे जोड़ें।
finding-wrong-type =
    यहाँ मिला: { $found ->
        [null] null
        [boolean] true या false
        [whole] पूरी संख्या
        [fraction] दशमलव वाली संख्या
        [list] लिस्ट
        [object] ऑब्जेक्ट
       *[text] टेक्स्ट
    }। चाहिए: { $wanted ->
        [object] ऑब्जेक्ट
        [list] लिस्ट
        [boolean] true या false
        [whole] पूरी संख्या
        [word] कोट्स में शब्द
        [day] कोट्स में दिन
        [time] कोट्स में समय
        [minute] कोट्स में दिन और समय
        [currency] करेंसी कोड
        [place] जगह का कोड
        [link] लिंक
       *[text] टेक्स्ट
    }।
finding-wrong-type-help = वैल्यू उसी रूप में लिखें।
finding-unknown-word = शब्द “{ $word }” यहाँ मान्य नहीं है।
finding-unknown-word-help = मान्य शब्द: { $known }।
finding-bad-value =
    { $wanted ->
        [range] { $value } तय सीमा से बाहर है: { $least } से { $most }।
        [key] key में 32 हेक्स अंक नहीं हैं।
        [email] यह ईमेल पता नहीं है।
        [order_reference] ऑर्डर नंबर खाली है या 80 अक्षरों से लंबा है।
        [serials] 20 से ज़्यादा सीरियल नंबर हैं, या कोई खाली या 80 अक्षरों से लंबा है।
        [wish] इच्छा खाली है या 300 अक्षरों से लंबी है।
        [photos] 5 से ज़्यादा फ़ोटो हैं, या कोई दो बार है, या छोटे हेक्स अंकों में SHA-256 के बिना है।
        [pack] यह इस बिल्ड का लोकेल पैक नहीं है।
        [amount] रकम इतनी बड़ी है कि पूरी तरह सही नहीं रखी जा सकती।
        [text] टेक्स्ट खाली है या 2000 अक्षरों से लंबा है।
        [same] “{ $value }” इस ऑर्डर की पिछली लाइन से अलग है।
       *[value] “{ $value }” मौजूद नहीं है या अलग तरह से लिखा जाता है।
    }
finding-bad-value-help =
    { $wanted ->
        [range] उस सीमा की संख्या लिखें।
        [day] असली दिन लिखें, जैसे 2026-11-21।
        [time] समय लिखें, जैसे 09:30।
        [minute] दिन और समय लिखें, जैसे 2026-10-15T10:00।
        [moment] ऑफ़सेट के साथ समय लिखें, जैसे 2026-11-21T10:30:00+01:00।
        [currency] ISO 4217 कोड लिखें, जैसे EUR।
        [place] ISO 3166 कोड लिखें, जैसे DE या US-CA।
        [link] https:, mailto: या tel: लिंक लिखें, या अपनी साइट का / से शुरू होने वाला पाथ।
        [key] 16 रैंडम बाइट बनाएँ।
        [email] ऐसे लिखें: name@example.com
        [order_reference] इसे ऑर्डर वाले ईमेल से कॉपी करें।
        [serials] 20 तक लिखें, हर एक वैसा जैसा आइटम पर है।
        [wish] 1 से 300 अक्षरों में लिखें।
        [photos] 5 तक फ़ोटो दें, हर एक एक बार।
        [pack] इस बिल्ड के साथ आया पैक लें।
        [amount] छोटी रकम या संख्या लें।
        [text] 1 से 2000 अक्षर लिखें।
        [price] 129.90 जैसे लिखें, करेंसी से ज़्यादा अंक नहीं।
        [same] ऑर्डर की हर लाइन में एक जैसा लिखें।
       *[value] सही रूप डॉक्यूमेंटेशन में देखें।
    }
finding-unknown-version = फ़ॉर्मैट का वर्ज़न { $number } यहाँ मान्य नहीं; यह बिल्ड वर्ज़न 1 पढ़ता है।
finding-unknown-version-help = after-sales अपडेट करें, या पॉलिसी वर्ज़न 1 में लिखें।
finding-duplicate-rule = id “{ $rule }” पहले से { $other } की है।
finding-duplicate-rule-help = हर नियम को अपनी id दें। नतीजे उसी का हवाला देते हैं।
finding-rule-tie = मामले “{ $case }” में “{ $other }” और “{ $rule }” दोनों एक आइटम पर फ़िट हो सकते हैं, और दोनों बराबर खास हैं।
finding-rule-tie-help = एक को ज़्यादा खास बनाएँ, या उनकी जगहें, दिन या कैटेगरी अलग-अलग रखें।
finding-window-length =
    { $what ->
        [season] इस सीज़न में न आखिरी दिन है, न दिनों की संख्या।
       *[window] इस विंडो में दी गई लंबाइयाँ: { $number }। ठीक एक चाहिए।
    }
finding-window-length-help =
    { $what ->
        [season] last_day या days दें।
       *[window] days, months, until या unlimited: true में से एक दें।
    }
finding-rule-incomplete =
    { $what ->
        [cases] नियम “{ $rule }” में कोई मामला नहीं है, इसलिए यह कभी लागू नहीं होता।
        [fee] नियम “{ $rule }” की एक फ़ीस कीमत का हिस्सा भी है और रकम भी।
       *[terms] नियम “{ $rule }” मंज़ूर करता है, पर नहीं बताता कि कब तक या खरीदार को क्या मिलेगा।
    }
finding-rule-incomplete-help =
    { $what ->
        [cases] कम से कम एक मामला दें, जैसे return।
        [fee] share या amount दें, दोनों नहीं।
       *[terms] window और remedies जोड़ें, या answer को refuse या ask_person करें।
    }
finding-season-order = इस सीज़न के दिन सही क्रम में नहीं हैं।
finding-season-order-help = पहले ordered_from, फिर ordered_until, फिर last_day।
finding-secret-exposed = “{ $name }” में कोई सीक्रेट लगता है। पॉलिसी सबके लिए खुली है: हर खरीदार उसे पढ़ सकता है।
finding-secret-exposed-help = उसे हटाएँ और जहाँ से मिला, वहाँ बदलवाएँ। रिक्वेस्ट में उसे अपने सर्वर से जुड़वाएँ।
finding-endpoint-setting =
    { $what ->
        [header] एंडपॉइंट “{ $preset }” को हेडर “{ $name }” चाहिए।
        [address] एंडपॉइंट “{ $preset }” का पता इस पर खत्म नहीं होता: { $name }।
       *[setting] एंडपॉइंट “{ $preset }” को सेटिंग “{ $name }” चाहिए।
    }
finding-endpoint-setting-help =
    { $what ->
        [header] इसे /endpoint/headers में जोड़ें। जो एक खरीदार का है, उसे पेज meta एलिमेंट में बताता है।
        [address] पूरा पता लिखें, जैसे https://shop.zendesk.com/api/v2/requests.json।
       *[setting] इसका नाम और वैल्यू /endpoint/settings में जोड़ें। सीक्रेट कभी नहीं।
    }
finding-endpoint-profile =
    { $what ->
        [headers] cors शब्द simple या no-cors हो, तो ब्राउज़र आपके हेडर नहीं भेजते।
        [json] cors शब्द simple या no-cors हो, तो ब्राउज़र JSON नहीं भेजते।
        [method] cors शब्द simple या no-cors हो, तो ब्राउज़र सिर्फ़ POST भेजते हैं।
        [same_origin] “{ $preset }” सिर्फ़ अपनी साइट से रिक्वेस्ट लेता है।
        [simple] “{ $preset }” उस सवाल का जवाब नहीं देता, जो ब्राउज़र यह भेजने से पहले पूछते हैं।
        [address] “{ $preset }” से इस पते पर कुछ नहीं भेजा जा सकता।
        [status] 200 से 299 के बाहर का स्टेटस सफलता नहीं है।
        [timeout] एक कॉल का अधिकतम समय 1 से 120 सेकंड है।
       *[look_up] लुक-अप पते में रिक्वेस्ट की key के लिए जगह नहीं है।
    }
finding-endpoint-profile-help =
    { $what ->
        [headers] हेडर हटाएँ, या एंडपॉइंट प्रीफ़्लाइट का जवाब देता हो, तो cors को preflight करें।
        [json] format को form या text करें, या एंडपॉइंट प्रीफ़्लाइट का जवाब देता हो, तो cors को preflight करें।
        [method] method को POST करें, या एंडपॉइंट प्रीफ़्लाइट का जवाब देता हो, तो cors को preflight करें।
        [same_origin] cors हटाएँ, या उसे same-origin करें।
        [simple] cors हटाएँ, या उसे simple करें।
        [address] mailto के साथ मेल लिंक लिखें। वरना https: पता या अपनी साइट का पाथ लिखें।
        [status] सिर्फ़ वे स्टेटस दें जिनका मतलब है: रिक्वेस्ट सेव हो गई।
        [timeout] आम तौर पर 20।
       *[look_up] जहाँ key आती है, वहाँ कर्ली ब्रैकेट में शब्द key लिखें।
    }
finding-endpoint-relay = “{ $name }” सिर्फ़ सीक्रेट key वाले कॉल लेता है, और पेज में ऐसी key नहीं रखी जा सकती।
finding-endpoint-relay-help = अपने सर्वर के छोटे प्रोग्राम से रिक्वेस्ट लेकर आगे भेजें, या डेस्क इस्तेमाल करें।
finding-endpoint-pointer = किसी रिक्वेस्ट में “{ $word }” नहीं है, इसलिए यह छूट जाएगा।
finding-endpoint-pointer-help = यहाँ ये मान्य हैं: { $known }।
finding-endpoint-unsure =
    { $what ->
        [unread] cors शब्द no-cors हो, तो रिक्वेस्ट पहुँचने की पुष्टि कोई नहीं कर सकता। खरीदारों को यह बताया जाता है।
       *[untested] यहाँ 200 से 299 तक का हर जवाब सफलता माना जाता है।
    }
finding-endpoint-unsure-help =
    { $what ->
        [unread] एंडपॉइंट से प्रीफ़्लाइट का जवाब दिलवाएँ, या डेस्क इस्तेमाल करें।
       *[untested] success में at जोड़ें: जवाब की वह जगह, जो रिक्वेस्ट सेव होने पर ही होती है।
    }
finding-unknown-region = शॉप में “{ $word }” नाम का कोई रीजन नहीं है, इसलिए यह नियम किसी पर फ़िट नहीं होता।
finding-unknown-region-help = इसे /shop/regions में जोड़ें, या इसकी जगहें places में लिखें।
finding-insecure-url = “{ $value }” एन्क्रिप्टेड नहीं है: भेजी गई चीज़ दूसरे पढ़ और बदल सकते हैं।
finding-insecure-url-help = https: पता लिखें।
finding-currency-mix = यह रकम { $currency } में है; शॉप की करेंसी { $own } है।
finding-currency-mix-help = इसे शॉप की करेंसी में लिखें। दूसरी रकमें रिफ़ंड के अनुमान में नहीं जुड़तीं।
finding-contradiction =
    { $what ->
        [backwards] यह शुरू होने से पहले खत्म होता है।
        [refusal_gives] नियम “{ $rule }” मना करता है, फिर भी बताता है कि खरीदार को क्या मिलेगा।
        [limit_zero] नियम “{ $rule }” मंज़ूर करता है, पर शून्य बार की अनुमति देता है।
        [opens_too_late] नियम “{ $rule }” खरीदार को विंडो खत्म होने के बाद ही कुछ करने देता है।
        [same_unasked] नियम “{ $rule }” सिर्फ़ उसी तरह के आइटम से बदलता है, पर यह कभी नहीं पूछता।
        [shop_pays_amount] नियम “{ $rule }” में वापसी का खर्च शॉप देती है, फिर भी उसकी रकम लिखी है।
        [window_remedy] नियम “{ $rule }” की एक विंडो उसके लिए है, जो यह नियम नहीं देता।
        [fee_over_price] नियम “{ $rule }” की एक फ़ीस पूरी कीमत से ज़्यादा है।
        [late_unreachable] नियम “{ $rule }” में देरी का एक स्टेप कभी नहीं आ सकता।
       *[empty_range] नियम “{ $rule }” की एक रेंज खाली है।
    }
finding-contradiction-help =
    { $what ->
        [backwards] दोनों सिरे आपस में बदलें।
        [refusal_gives] remedies हटाएँ, या answer को accept करें।
        [limit_zero] most बढ़ाएँ, या answer को refuse करें।
        [opens_too_late] इंतज़ार को विंडो से पहले खत्म होने दें।
        [same_unasked] शर्त same_kind जोड़ें: refuse के साथ, या जो आगे होना चाहिए उसके साथ।
        [shop_pays_amount] amount हटाएँ, या payer को buyer करें।
        [window_remedy] इसे नियम के remedies में जोड़ें, या विंडो से हटाएँ।
        [fee_over_price] share प्रतिशत के सौवें हिस्से में होता है: 10 % को 1000 लिखें।
        [late_unreachable] स्टेप बढ़ते क्रम में रखें, खुला वाला आखिर में।
       *[empty_range] least और most, या from और until आपस में बदलें।
    }
finding-law-not-held = { $markets } का कानून इस बिल्ड में नहीं है।
finding-law-not-held-help = वहाँ के खरीदार आपकी पॉलिसी इस नोट के साथ पढ़ते हैं कि स्थानीय कानून ज़्यादा दे सकता है।
finding-below-law =
    { $what ->
        [months] { $markets } के कानून में शॉप खराबी के लिए इस विंडो से ज़्यादा समय तक जवाबदेह है; वहाँ महीने: { $number }।
       *[days] { $markets } के कानून में खरीदार इस विंडो से ज़्यादा समय तक मन बदल सकते हैं; वहाँ दिन: { $number }।
    }
finding-below-law-help = वहाँ के खरीदारों को दोनों में से बेहतर दिखता है। सबके लिए एक टेक्स्ट चाहिए, तो विंडो बढ़ाएँ।
finding-exclusion-without-basis =
    { $what ->
        [goods] नियम “{ $rule }” इन्हें मना करता है: { $goods }; { $markets } का कानून ऐसे सामान को बाहर नहीं रखता।
       *[all] नियम “{ $rule }” वह सामान मना करता है, जिसे { $markets } के खरीदार कानूनन वापस भेज सकते हैं।
    }
finding-exclusion-without-basis-help = traits में लिखें कि कानून सामान को क्यों बाहर रखता है, या नियम दूसरी जगहों तक रखें। वहाँ के खरीदारों का हक बना रहता है।
finding-fee-against-law = फ़ीस “{ $kind }” तब भी लगती है, जब { $markets } का कानून मुफ़्त में मन बदलने देता है।
finding-fee-against-law-help = days से इसे कानून के दिनों के बाद शुरू करें, places से सीमित करें, या हटाएँ।
finding-freight-against-law =
    { $what ->
        [faults] खराब, टूटे या गलत सामान की वापसी का खर्च खरीदार पर है; { $markets } का कानून इसे शॉप पर डालता है।
       *[withdrawal] वापसी का खर्च खरीदार पर है; मन बदलने पर { $markets } का कानून इसे शॉप पर डालता है।
    }
finding-freight-against-law-help = payer को shop करें, कम से कम इन जगहों के लिए।
finding-disclosure-unknown = फ़ाइल नहीं बताती कि खरीदारों को यह बताया जाता है या नहीं: “{ $word }”।
finding-disclosure-unknown-help = इसे /shop/disclosures में जोड़ें, told true या false के साथ।
finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets } में यह हक न बताने पर खरीदारों को खरीद रद्द करने का ज़्यादा समय मिलता है।
        [return_cost_told] { $markets } में वापसी का खर्च शॉप देती है, अगर खरीदारों को न बताया जाए कि वह उन पर है।
        [policy_before_payment] { $markets } का कानून सामान वापस भेजने देता है, अगर पेमेंट से पहले रिटर्न पॉलिसी साफ़ न हो।
        [clause_on_final_screen] { $markets } का कानून सामान वापस भेजने देता है, अगर रिटर्न की शर्त ऑफ़र में या ऑर्डर की आखिरी स्क्रीन पर छूट जाए।
        [no_return_confirmed_per_order] { $markets } में ऐसा सामान वापस हो सकता है, अगर खरीदार ने उस ऑर्डर में “रिटर्न नहीं” की पुष्टि न की हो।
        [digital_consent_confirmed] { $markets } में डिजिटल सामान के खरीदार अब भी खरीद रद्द कर सकते हैं, अगर उनकी सहमति की पुष्टि उन्हें न भेजी जाए।
        [guarantee_excluded] { $markets } में शॉप खराबी के लिए जवाबदेह है, अगर उसने खरीदारों को न बताया हो कि वह जवाबदेह नहीं।
        [contract_information] { $markets } में खरीदार खरीद रद्द कर सकते हैं, अगर ऑर्डर से पहले कानून की बताई हर बात न बताई जाए।
        [contract_copy] { $markets } में खरीदारों को खरीद रद्द करने का ज़्यादा समय मिलता है, अगर कॉन्ट्रैक्ट की कॉपी न मिले।
        [exclusion_told] { $markets } में ऐसा सामान वापस हो सकता है, अगर ऑर्डर से पहले न बताया जाए कि वापसी नहीं होगी।
        [direct_marketing] { $markets } में खरीदार मन बदल सकते हैं, अगर शॉप रजिस्टर्ड डायरेक्ट मार्केटर के तौर पर बेचती है।
       *[used_term_agreed] { $markets } में खराबी का पूरा समय सेकंड-हैंड सामान पर भी चलता है, अगर कम समय तय न हुआ हो।
    }
finding-disclosure-untold-help = उन्हें बताएँ और told को true करें। तब तक नतीजे इसे मानकर चलते हैं।
finding-refund-against-law =
    { $what ->
        [at_once] { $markets } के कानून में खरीद रद्द होने पर पैसा तुरंत वापस जाता है; यह नियम ज़्यादा समय लेता है।
       *[days] { $markets } के कानून में खरीद रद्द होने पर पैसा इससे जल्दी वापस जाता है; वहाँ दिन: { $number }।
    }
finding-refund-against-law-help = { $rules } में within_days घटाएँ, या इन जगहों के लिए अलग नियम लिखें।
finding-forbidden-words = { $markets } का कानून “{ $value }” जैसे शब्दों पर रोक लगाता है, या उन्हें भ्रामक कहता है। यह गलत अलार्म भी हो सकता है।
finding-forbidden-words-help = इन्हें हटाएँ, या साफ़ लिखें कि क्या वापस नहीं लेते और कानूनी हक बने रहते हैं।
finding-closed-platform = यह EU के ऑनलाइन विवाद प्लेटफ़ॉर्म की ओर ले जाता है। वह 20 जुलाई 2025 को बंद हुआ (Regulation (EU) 2024/3228)।
finding-closed-platform-help = इसे हटाएँ। कोई विवाद संस्था आपकी हो, तो /disputes में लिखें; EU में सीमा-पार खरीद पर खरीदार ECC-Net (www.eccnet.eu) से पूछ सकते हैं।
finding-withdrawal-unreachable = { $markets } में कानूनन खरीद ऑनलाइन रद्द हो सकती है, पर फ़ाइल में ऐसी सूचना लेने वाला कुछ नहीं है।
finding-withdrawal-unreachable-help = एंडपॉइंट जोड़ें, या /shop/contacts में ईमेल पता या पेज।
finding-duty-open = { $markets } के कानून में आपकी शॉप को यह चाहिए, और फ़ाइल में इसके पूरे होने का निशान नहीं है: { $duty }।
finding-duty-open-help = जब यह हो जाए, तो /shop/duties_met में जोड़ें: { $ids }।
finding-duty-coming = { $markets } के कानून में आपकी शॉप को नीचे दिए दिन से यह चाहिए होगा: { $duty }।
finding-duty-coming-help = जब यह हो जाए, तो /shop/duties_met में जोड़ें: { $ids }।
finding-duty-conditional =
    { $what ->
        [services] { $markets } के कानून में सेवाएँ बेचने वाली शॉप को वह चाहिए, जो नीचे लिखा है।
        [subscriptions] { $markets } के कानून में अपने आप रिन्यू होने वाले कॉन्ट्रैक्ट की शॉप को वह चाहिए, जो नीचे लिखा है।
        [electrical_goods] { $markets } के कानून में बिजली का सामान बेचने वाली शॉप को वह चाहिए, जो नीचे लिखा है।
        [durability_guarantee] { $markets } के कानून में EU का GARAN लेबल तस्वीर के पास और ऑर्डर से ठीक पहले फिर से चाहिए। यह तब, जब निर्माता पूरे प्रोडक्ट पर दो साल से लंबी मुफ़्त वारंटी देता है।
       *[paid_warranty] { $markets } के कानून में पैसे लेकर वारंटी देने वाली शॉप को वह चाहिए, जो नीचे लिखा है।
    }
finding-duty-conditional-help = आपकी शॉप ऐसी नहीं है, या यह हो चुका है, तो /shop/duties_met में जोड़ें: { $ids }।
finding-duty-unsure = शायद { $markets } का कानून यह माँगता है। इसकी पुष्टि नहीं हुई है, कृपया जाँचें: { $duty }।
finding-duty-unsure-help = वहाँ का कानून जानने वाले से पूछें, फिर /shop/duties_met में जोड़ें: { $ids }।
finding-duty-unknown = आपके किसी बाज़ार में “{ $word }” नाम का दायित्व नहीं है।
finding-duty-unknown-help = बाकी दायित्वों की सूचनाओं में उनके नाम हैं।
finding-duty-function = खरीद रद्द करने का ऑनलाइन फ़ंक्शन: हर पेज पर साफ़ दिखे, कारण, अकाउंट या ऐप न माँगे, और दूसरे कदम में पुष्टि ले
finding-duty-way = खरीद रद्द करने का आसानी से दिखने वाला ऑनलाइन तरीका
finding-duty-function-information = ऑर्डर से पहले यह जानकारी कि खरीद रद्द करने का ऑनलाइन फ़ंक्शन है, और कहाँ है
finding-duty-acknowledgement = खरीद रद्द करने वाले हर व्यक्ति को तुरंत रसीद, ईमेल या ऐसे तरीके से, सूचना की बातों, तारीख और समय के साथ
finding-duty-guarantee-notice = कानूनी गारंटी पर EU की आधिकारिक सूचना, बिना बदलाव, खरीदार की भाषा में, ऑर्डर से पहले आसानी से दिखने वाली
finding-duty-garan = दो साल से लंबी मुफ़्त निर्माता वारंटी वाले सामान पर EU का GARAN लेबल
finding-duty-button = तय शब्दों वाला बटन
finding-duty-words = तय शब्द
finding-duty-notice = एक सूचना
finding-duty-marking = उस सामान पर निशान, जो वापस नहीं हो सकता
finding-duty-link = एक लिंक
finding-duty-information = कुछ तय जानकारी
finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] पक्का
        [medium] शायद, कृपया जाँचें
       *[low] पुष्टि नहीं हुई
    })
finding-law-since =
    { $markets }: { $citation }, { DATE($since, style: "long") } से ({ $sure ->
        [high] पक्का
        [medium] शायद, कृपया जाँचें
       *[low] पुष्टि नहीं हुई
    })
# same as English
finding-law-words = “{ $text }”
# same as English
finding-law-asked = “{ $text }” ({ $place })
finding-case-without-rule = मामले “{ $case }” का जवाब कोई नियम नहीं देता।
finding-case-without-rule-help = इसके लिए नियम जोड़ें। उसके बिना खरीदार सिर्फ़ वही पढ़ते हैं जो कानून देता है।
finding-item-without-rule =
    { $what ->
        [markets] मामले “{ $case }” में कुछ आइटम इन जगहों पर किसी नियम में नहीं आते: { $markets }।
       *[everywhere] मामले “{ $case }” में कुछ आइटम किसी नियम में नहीं आते।
    }
finding-item-without-rule-help = इस मामले के लिए बिना दायरे का नियम जोड़ें। ज़्यादा खास नियम फिर भी उससे ऊपर रहते हैं।
finding-no-contact = पॉलिसी में कोई नहीं है, जिससे पूछा जाए।
finding-no-contact-help = ईमेल पता, फ़ोन नंबर या पेज जोड़ें। हर “नहीं” वहीं भेजता है।
finding-text-missing = यह टेक्स्ट उन भाषाओं में नहीं है, जिनमें आप जवाब देते हैं: { $languages }।
finding-text-missing-help = इसे जोड़ें, या भाषा को /shop/languages से हटाएँ।
finding-no-dispute-route = विवाद के लिए कोई संस्था नहीं दी है; { $markets } में किसी संस्था से बँधी शॉप को उसका नाम देना होता है।
finding-no-dispute-route-help = किसी संस्था से बँधे हों, तो उसे /disputes में लिखें।
finding-rule-shadowed = नियम “{ $rule }” कभी लागू नहीं हो सकता: ज़्यादा खास नियम उसका सब कुछ ले लेते हैं।
finding-rule-shadowed-help = इसे हटाएँ, या बाकी नियमों को और खास बनाएँ।
finding-unknown-locale = “{ $word }” में वाक्य नहीं हैं; ये { $other } में हैं।
finding-unknown-locale-help = इनमें से एक माँगें: { $known }।
