desk-language-name = हिन्दी
desk-language = भाषा
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = लॉग आउट
desk-ask-person = किसी व्यक्ति से पूछें
desk-yes = हाँ
desk-no = नहीं
desk-not-found-title = यहाँ कुछ नहीं है
desk-not-found-text = पता जाँचें। अगर यह हमारा दिया लिंक है, तो पूरा लिंक कॉपी करें।
desk-forbidden-title = यह फ़ॉर्म अब मान्य नहीं है
desk-forbidden-text = कुछ नहीं बदला। वापस जाएँ, पेज फिर से लोड करें और दोबारा कोशिश करें।
desk-too-many-title = बहुत बार कोशिश हुई
desk-too-many-text = कृपया रुकें। बाकी सेकंड: { NUMBER($seconds) }।
desk-unavailable-title = यह अभी नहीं हो सकता
desk-unavailable-text = गलती हमारी है। आपने अभी जो भेजा, वह सेव नहीं हुआ। वापस जाएँ और थोड़ी देर में फिर कोशिश करें।
desk-login-title = लॉग इन
desk-login-text = { $shop } के खरीदारों की रिक्वेस्ट
desk-password = पासवर्ड
desk-login-go = लॉग इन करें
desk-login-wrong = यह पासवर्ड सही नहीं है।
desk-no-password = अभी कोई पासवर्ड नहीं है। शुरू होते समय प्रोग्राम ने जो सेटअप लिंक दिखाया, उसे खोलें।
desk-setup-title = पासवर्ड चुनें
desk-setup-text = इससे खरीदारों की रिक्वेस्ट वाला इनबॉक्स खुलता है।
desk-password-hint = कम से कम 10 अक्षर। एक के बाद एक कुछ शब्द याद रखना आसान है।
desk-password-again = पासवर्ड फिर से
desk-password-differs = दोनों पासवर्ड अलग हैं।
desk-setup-go = पासवर्ड सेट करें
desk-setup-closed-title = यह लिंक अब काम नहीं करता
desk-setup-closed-text = सेटअप लिंक एक बार चलता है। पासवर्ड है, तो लॉग इन करें। नहीं है, तो प्रोग्राम फिर चलाएँ: वह नया लिंक दिखाएगा।
desk-inbox = इनबॉक्स
desk-search-label = ऑर्डर या केस नंबर
desk-search-go = खोजें
desk-all = सभी
desk-states = स्थिति से देखें
desk-pages = सूची के पेज
desk-older = पुरानी
desk-newest = सबसे नई
desk-inbox-empty = अभी कोई रिक्वेस्ट नहीं। नई रिक्वेस्ट यहाँ दिखेंगी।
desk-nothing-found = कोई रिक्वेस्ट नहीं मिली। दूसरी स्थिति चुनें या कम शब्द खोजें।
desk-all-requests = सभी रिक्वेस्ट
desk-buyer-wrote = खरीदार ने लिखा
desk-buyer-read = खरीदार ने क्या पढ़ा
desk-facts = विवरण
desk-email = ईमेल
desk-name = नाम
desk-sku = आइटम नंबर
desk-quantity = संख्या
desk-price = दी गई कीमत
desk-wish = क्या चाहिए
desk-reason = कारण
desk-serials = सीरियल नंबर
desk-wanted = बदले में चाहिए
desk-country = देश
desk-ordered-on = ऑर्डर
desk-delivered-on = पहुँचा
desk-noticed-on = खराबी दिखी
desk-buyer-language = खरीदार की भाषा
desk-verdict = पॉलिसी और कानून क्या कहते हैं
desk-no-verdict = कोई नतीजा दर्ज नहीं है। कृपया खुद फ़ैसला करें।
desk-older-policy = यह नतीजा पुरानी पॉलिसी से है। उसके बाद आपकी पॉलिसी बदली है।
desk-other-policy-shown = खरीदार के पेज पर आपकी पॉलिसी का दूसरा वर्ज़न था। शायद खरीदार ने कुछ और पढ़ा हो।
desk-last-day = आखिरी दिन
desk-way-back = वापसी का खर्च किसका
desk-refund = रिफ़ंड
desk-remedies = संभव
desk-says-no = इसके खिलाफ़
desk-decided-at = आपकी शॉप की घड़ी से: { $moment }
desk-answer = जवाब
desk-new-state = स्थिति
desk-message-to-buyer = खरीदार के लिए मैसेज
desk-message-hint = खरीदार को यह स्टेटस पेज पर दिखेगा।
desk-refusal-needs-words = खरीदार को बताएँ कि क्यों, और अब क्या हो सकता है।
desk-changed-meanwhile = सेव नहीं हुआ: इस बीच रिक्वेस्ट बदल गई है। हिस्ट्री देखें, फिर दोबारा सेव करें।
desk-save = जवाब सेव करें
desk-you-read = भेजते समय आपने क्या पढ़ा
desk-keep-link = स्टेटस पेज का लिंक संभालकर रखें। जिसके पास लिंक है, उसे पेज दिखेगा।
desk-receipt-title = आपकी रिक्वेस्ट हमें मिल गई
desk-receipt-text = यह आपकी रसीद है। इस पेज को प्रिंट या सेव करें।
desk-check-sum = चेकसम
desk-follow = रिक्वेस्ट की स्थिति देखें
desk-mail-note =
    { $state ->
        [queued] हम यह पुष्टि आपके ईमेल पते पर भी भेज रहे हैं। न आए, तो स्पैम फ़ोल्डर देखें।
        [sent] हमने यह पुष्टि आपके ईमेल पते पर भी भेजी है।
        [failed] यह पुष्टि आपके ईमेल पते पर नहीं पहुँच सकी। कृपया इस पेज को प्रिंट या सेव करें।
       *[none] हम यह पुष्टि ईमेल से नहीं भेजते। कृपया इस पेज को प्रिंट या सेव करें।
    }
desk-mail-title = ईमेल से पुष्टि
desk-mail-shop =
    { $state ->
        [queued] अभी नहीं भेजी। अगली कोशिश: { $moment }
        [sent] भेजी गई: { $moment }
        [failed] नहीं पहुँची। खरीदार को किसी और तरीके से बताएँ कि रिक्वेस्ट मिल गई है।
       *[none] नहीं भेजी गई: उस समय डेस्क के पास मेल सर्वर नहीं था, या इस पते पर मेल नहीं जा सकती।
    }
desk-mail-failed = ईमेल नहीं पहुँचा
desk-mail-attempts = कोशिशें
desk-mail-why = कारण
desk-mail-reason =
    { $reason ->
        [recipient] मेल सर्वर इस पते के लिए मेल नहीं लेता।
        [message] मेल सर्वर यह मैसेज नहीं लेता।
        [address] इस पते पर मेल नहीं जा सकती।
        [sender] मेल सर्वर आपकी शॉप के पते से भेजने नहीं देता।
        [login] मेल सर्वर यूज़रनेम या पासवर्ड नहीं मानता।
        [security] मेल सर्वर से एन्क्रिप्टेड कनेक्शन नहीं बन पाया।
        [later] मेल सर्वर बाद में फिर कोशिश करने को कहता है।
        [expired] बहुत देर तक काम नहीं बना; हमने कोशिश बंद कर दी है।
       *[connection] मेल सर्वर से कनेक्शन नहीं हो रहा।
    }
desk-mail-answer = मेल सर्वर का जवाब
desk-mail-again = फिर कोशिश करें
desk-letter-subject =
    { $case ->
        [withdrawal] खरीद रद्द करने की आपकी सूचना मिल गई: { $id }
       *[other] आपकी रिक्वेस्ट मिल गई: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } को खरीद रद्द करने की आपकी सूचना मिली: { $moment }। कृपया यह पुष्टि संभालकर रखें।
       *[other] { $shop } को आपकी रिक्वेस्ट मिली: { $moment }। कृपया यह पुष्टि संभालकर रखें।
    }
desk-letter-moment = { $moment } (टाइम ज़ोन: { $zone })
desk-letter-next-title = आगे क्या होगा
desk-letter-next =
    { $case ->
        [withdrawal] सूचना दोबारा भेजने की ज़रूरत नहीं। सामान और पैसे का क्या हुआ, यह स्टेटस पेज पर दिखेगा।
       *[other] हम आपकी रिक्वेस्ट देखकर स्टेटस पेज पर जवाब देंगे। तब तक आपको कुछ नहीं करना है।
    }
desk-letter-why = यह ईमेल अपने आप भेजा गया, क्योंकि { $shop } की एक रिक्वेस्ट में यह पता लिखा गया था। अगर यह आपने नहीं किया, तो हमें बताएँ।
desk-form-title = { $shop } को लिखें
desk-form-text = आपको तुरंत रसीद मिलेगी, और हमारा जवाब पढ़ने का लिंक भी।
desk-form-case = किस बारे में है?
desk-your-email = आपका ईमेल
desk-your-country = आपका देश
desk-country-hint = दो अक्षर, जैसे DE
desk-delivered-optional = पहुँचने का दिन, अगर पता हो
desk-your-words = अपने शब्दों में
desk-leave-empty = इसे खाली छोड़ें
desk-form-go = रिक्वेस्ट भेजें
desk-order-wrong = ऑर्डर वाले ईमेल से ऑर्डर नंबर लिखें।
desk-email-wrong = ऐसे लिखें: name@example.com
desk-not-sent-fields = अभी नहीं गया। निशान वाले फ़ील्ड ठीक करें, फिर दोबारा भेजें।
desk-not-sent-trap = अभी नहीं गया। आपके ब्राउज़र ने एक छिपा फ़ील्ड भर दिया। अपना लिखा जाँचें और फिर भेजें।
desk-not-sent-other-site = अभी नहीं गया। यह फ़ॉर्म दूसरी वेबसाइट से आया है। यहाँ लिखा हुआ जाँचें, फिर खुद भेजें।
desk-not-sent-before = यह फ़ॉर्म पहले दूसरे शब्दों के साथ आया था, और वह रिक्वेस्ट हमारे पास है। इसे भी भेजना है, तो बटन फिर दबाएँ।
desk-state =
    { $word ->
        [received] मिल गई
        [in_review] जाँच में
        [accepted] मंज़ूर
        [refused] नामंज़ूर
       *[completed] बंद
    }
desk-status-lead =
    { $word ->
        [received] आपकी रिक्वेस्ट हमारे पास है। अभी किसी ने इसे नहीं देखा है।
        [in_review] हम आपकी रिक्वेस्ट देख रहे हैं।
        [accepted] हमने आपकी रिक्वेस्ट मंज़ूर कर ली है।
        [refused] हमने आपकी रिक्वेस्ट नामंज़ूर की है। क्यों, यह नीचे हमारे मैसेज में है।
       *[completed] आपकी रिक्वेस्ट बंद है।
    }
desk-verdict-status =
    { $word ->
        [eligible] हाँ: खरीदार को हक है
        [eligible_if] हाँ, अगर बाकी शर्तें पूरी हों
        [needs_person] फ़ैसला आपका
        [not_eligible] नहीं
       *[unknown] तय नहीं: एक जानकारी कम है
    }
desk-basis =
    { $word ->
        [law] कानून
       *[shop] आपकी पॉलिसी
    }
desk-party =
    { $word ->
        [buyer] खरीदार
       *[shop] शॉप
    }
desk-refusal-reason =
    { $word ->
        [period_over] आखिरी दिन निकल गया
        [not_yet] पहला दिन अभी नहीं आया
        [rule_refuses] पॉलिसी ऐसे आइटम वापस नहीं लेती
        [legal_exception] कानून ऐसे सामान को बाहर रखता है
        [condition_fails] एक शर्त पूरी नहीं
        [limit_reached] जितनी बार की छूट है, उतनी बार हो चुका
        [bundle_whole] सिर्फ़ पूरा कॉम्बो वापस होता है
        [no_legal_right] कानून ऐसा हक नहीं देता
        [already_returned] वापस आ चुका या रिक्वेस्ट हो चुकी
        [not_late] देर नहीं हुई
       *[no_rule] पॉलिसी में इसका नियम नहीं
    }
desk-item-state =
    { $word ->
        [unused] कभी इस्तेमाल नहीं हुआ
        [unopened] कभी खोला नहीं गया
        [tags_attached] टैग लगे हुए
        [seal_intact] सील साबुत
        [complete] सारे पार्ट मौजूद
        [original_packaging] असली पैकिंग
        [not_activated] कभी एक्टिवेट नहीं हुआ
        [data_erased] डेटा मिटाया गया
        [serial_number_matches] सीरियल नंबर मेल खाता है
        [undamaged] टूट-फूट नहीं
        [clean] साफ़
        [used_as_intended] सही तरीके से इस्तेमाल
        [original_buyer] पहला खरीदार
        [fault_reaches_measure] खराबी वारंटी के माप तक
        [proof_of_purchase] खरीद का सबूत
        [same_kind] वही तरह और साइज़
       *[not_started] शुरू या डाउनलोड नहीं हुआ
    }

case-letter-subject =
    { $word ->
        [waiting] आपकी रिक्वेस्ट पर हमारा एक सवाल है: { $id }
        [accepted] आपकी रिक्वेस्ट मंज़ूर हुई: { $id }
        [refused] आपकी रिक्वेस्ट नामंज़ूर हुई: { $id }
        [completed] आपकी रिक्वेस्ट बंद हुई: { $id }
       *[other] आपकी रिक्वेस्ट पर नई खबर: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } में आपकी रिक्वेस्ट देखी जा रही है।
        [waiting] आपकी रिक्वेस्ट आगे बढ़ाने के लिए { $shop } को आपसे कुछ चाहिए।
        [accepted] { $shop } ने आपकी रिक्वेस्ट मंज़ूर कर ली है।
        [refused] { $shop } ने आपकी रिक्वेस्ट नामंज़ूर की है।
        [completed] { $shop } ने आपकी रिक्वेस्ट बंद कर दी है।
       *[other] { $shop } से आपकी रिक्वेस्ट पर नई खबर है।
    }
case-letter-next =
    { $word ->
        [waiting] हमें अपने स्टेटस पेज पर लिखें। फिर हम आगे बढ़ेंगे।
        [accepted] जो हमने बताया, वह हम करेंगे। आपको तभी कुछ करना है, जब हमारा मैसेज कहे।
        [refused] आपकी राय अलग है, तो हमें स्टेटस पेज पर लिखें।
        [completed] और कुछ नहीं, जब तक कोई बात बाकी न हो। स्टेटस पेज पर हमें लिखें और बताएँ कि हमारा काम कैसा रहा।
       *[other] जैसे ही हमें और पता चलेगा, हम स्टेटस पेज पर जवाब देंगे।
    }
case-letter-state = स्थिति
desk-letter-plain = वह पेज न खुले, तो यह हर ब्राउज़र में चलता है:
