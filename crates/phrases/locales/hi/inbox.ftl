inbox-skip = सीधे सामग्री पर जाएँ
inbox-pages = पेज
inbox-shop = शॉप
inbox-account = आपका अकाउंट
inbox-not-allowed-title = आपको इसकी अनुमति नहीं है
inbox-not-allowed-text = कुछ नहीं बदला। दूसरी भूमिका शॉप के मालिक से मिल सकती है।
inbox-state =
    { $word ->
        [received] नई
        [in_review] जाँच में
        [waiting] खरीदार का इंतज़ार
        [accepted] मंज़ूर
        [refused] नामंज़ूर
       *[completed] बंद
    }
inbox-short-moment = { DATE($day, style: "short") }, { $time }
inbox-search-label = ऑर्डर, ईमेल, नाम, प्रोडक्ट या केस
inbox-case-label = केस का प्रकार
inbox-every-case = सभी प्रकार
inbox-needs-answer = जवाब देना है
inbox-clear = सब दिखाएँ
inbox-overdue = समय निकला: { $moment }
inbox-answer-by = जवाब का समय: { $moment } तक
inbox-overdue-count =
    { $count ->
        [one] { $count } जवाब का समय निकल गया है।
       *[other] { $count } जवाबों का समय निकल गया है।
    }
inbox-first-page = पहला पेज
inbox-next-page = अगला पेज
inbox-export = यह सूची डाउनलोड करें:
inbox-cases = केस
inbox-case-before = पिछला केस
inbox-case-after = अगला केस
inbox-action =
    { $word ->
        [approve] मंज़ूर करें
        [ask] खरीदार से पूछें
        [decline] नामंज़ूर करें
        [exception] अपवाद के तौर पर दें
        [goods] सामान मिल गया
        [parcel] कुछ भेजा जा रहा है
        [refund] रिफ़ंड हो गया
        [solved] दूसरे तरीके से हल
        [write] खरीदार को लिखें
        [review] जाँच शुरू करें
       *[reopen] फिर खोलें
    }
inbox-action-hint =
    { $word ->
        [approve] खरीदार को वह मिलेगा जो माँगा गया।
        [ask] केस खरीदार के जवाब का इंतज़ार करेगा।
        [decline] बताएँ कि क्यों, और खरीदार के लिए अब क्या संभव है।
        [exception] यह पॉलिसी और कानून की माँग से ज़्यादा है। इस पर अपवाद का निशान लगेगा।
        [goods] खरीदार को बताया जाएगा कि सामान पहुँच गया।
        [parcel] लेबल, नया आइटम या रिपेयर किया आइटम: खरीदार को नंबर और लिंक मिलेगा।
        [refund] पैसा वापस जा रहा है। इससे केस बंद होगा।
        [solved] खरीदार को पैसे की जगह कुछ और मिला। इससे केस बंद होगा।
        [write] स्थिति वही रहेगी।
        [review] खरीदार को दिखेगा कि कोई इसे देख रहा है।
       *[reopen] केस फिर जाँच में जाएगा।
    }
inbox-action-go =
    { $word ->
        [approve] मंज़ूर करें
        [ask] सवाल भेजें
        [decline] नामंज़ूर करें
        [exception] अपवाद के तौर पर मंज़ूर करें
        [goods] सेव करें
        [parcel] सेव करें
        [refund] रिफ़ंड दर्ज करके बंद करें
        [solved] हल दर्ज करके बंद करें
        [write] मैसेज भेजें
        [review] जाँच शुरू करें
       *[reopen] फिर खोलें
    }
inbox-goods-message = हमें सामान मिल गया है।
inbox-message-optional = खरीदार के लिए मैसेज, अगर चाहें
inbox-message-hint = खरीदार को यह स्टेटस पेज पर दिखेगा। खरीदार की भाषा: { $language }
inbox-template = टेक्स्ट
inbox-put-in = डालें
inbox-tracking-number = ट्रैकिंग नंबर
inbox-tracking-link = ट्रैकिंग लिंक
inbox-resolution = हल
inbox-taken-back = खरीदार ने रिक्वेस्ट वापस ली
inbox-amount = वापस दी गई रकम
inbox-currency = करेंसी
inbox-words-missing = अभी सेव नहीं हुआ: खरीदार को बताएँ कि क्यों, या आपको क्या चाहिए।
inbox-places-left = अभी सेव नहीं हुआ: मैसेज में कर्ली ब्रैकेट वाली एक जगह आपको भरनी है।
inbox-link-wrong = अभी सेव नहीं हुआ: लिंक https:// से शुरू होना चाहिए।
inbox-parcel-missing = अभी सेव नहीं हुआ: ट्रैकिंग नंबर या लिंक लिखें।
inbox-solution-missing = अभी सेव नहीं हुआ: चुनें कि हल कैसे हुआ।
inbox-amount-wrong = अभी सेव नहीं हुआ: रकम 12.90 जैसे लिखें, हज़ार के निशान के बिना, और करेंसी EUR जैसे।
inbox-too-long = अभी सेव नहीं हुआ: मैसेज 2,000 अक्षरों से लंबा है।
inbox-exception = अपवाद
inbox-rating = खरीदार की रेटिंग
inbox-stars = 5 में से { $stars }
inbox-erase = निजी डेटा मिटाएँ
inbox-erase-text = नाम, ईमेल, ऑर्डर नंबर, मैसेज और फ़ोटो हमेशा के लिए मिट जाएँगे। आँकड़ों की गिनती बनी रहेगी।
inbox-erase-sure = हाँ, हमेशा के लिए मिटाएँ
inbox-step =
    { $word ->
        [message] मैसेज
        [tracking] पार्सल
        [photos] फ़ोटो
       *[state] दर्ज
    }
inbox-actor =
    { $word ->
        [buyer] खरीदार
        [shop] शॉप
       *[desk] अपने आप
    }
inbox-gives =
    { $word ->
        [law] कानून से:
       *[shop] आपकी पॉलिसी से:
    }
inbox-refuses =
    { $word ->
        [law] कानून से इसके खिलाफ़:
       *[shop] आपकी पॉलिसी से इसके खिलाफ़:
    }
inbox-not-told = खरीदार ने यह नहीं बताया:
inbox-opens-on = पहला दिन
inbox-send-by = सामान भेजने का आखिरी दिन
inbox-money-by = रिफ़ंड का आखिरी दिन
inbox-unlimited = कोई अंत नहीं
inbox-person-decides = इसका फ़ैसला आपकी शॉप का कोई व्यक्ति करेगा।
inbox-conditions = शर्तें
inbox-holds = पूरी
inbox-fails = पूरी नहीं
inbox-open = पता नहीं
inbox-staff = टीम
inbox-role =
    { $word ->
        [owner] मालिक
        [agent] एजेंट
       *[reader] व्यूअर
    }
inbox-role-label = भूमिका
inbox-role-hint = मालिक सब कुछ कर सकते हैं। एजेंट जवाब देते और डाउनलोड करते हैं। व्यूअर सिर्फ़ देखते हैं।
inbox-person =
    { $word ->
        [active] चालू
        [invited] न्योता भेजा गया
        [expired] न्योते का समय निकल गया
       *[off] बंद
    }
inbox-invite = किसी को न्योता दें
inbox-invite-go = लिंक बनाएँ
inbox-link-text = यह लिंक { $name } को दें। यह सिर्फ़ एक बार चलेगा, 7 दिन के अंदर, और दोबारा नहीं दिखेगा।
inbox-new-link = नया लिंक
inbox-switch-off = बंद करें
inbox-switch-on = चालू करें
inbox-save = सेव करें
inbox-remove = हटाएँ
inbox-fields-wrong = कुछ नहीं बदला: नाम लिखें, और ईमेल name@example.com जैसे।
inbox-last-owner = कुछ नहीं बदला: पहले शॉप को एक और मालिक चाहिए, जो लॉग इन कर सके।
inbox-other-shop = कुछ नहीं बदला: यह व्यक्ति दूसरी शॉप के लिए भी काम करता है। लिंक उससे मिलेगा, जो दोनों का मालिक है।
inbox-one-password = पहले वाला एक पासवर्ड अब भी सब खोलता है। जब हर साथी का अकाउंट बन जाए, उसे हटा दें।
inbox-one-password-go = एक पासवर्ड हटाएँ
inbox-login-wrong = ईमेल और पासवर्ड मेल नहीं खाते।
inbox-forgotten = पासवर्ड याद नहीं? नया लिंक शॉप के मालिक से मिल सकता है।
inbox-setup-title = इनबॉक्स के लिए आपका अकाउंट
inbox-setup-text = मालिक आप हैं: आपको हर रिक्वेस्ट दिखेगी, और साथियों को न्योता देना भी संभव है।
inbox-setup-go = अकाउंट बनाएँ
inbox-invitation-title = { $shop } के खरीदारों की रिक्वेस्ट
inbox-invitation-text = { $name }, आपका स्वागत है। पासवर्ड चुनें; फिर अपने ईमेल से लॉग इन करें।
inbox-invitation-closed = न्योता सिर्फ़ एक बार चलता है, 7 दिन के अंदर। शॉप के मालिक से नया लिंक माँगें।
inbox-your-name = आपका नाम
inbox-your-email = आपका ईमेल
inbox-name-wrong = अपना नाम लिखें; 80 अक्षर तक।
inbox-change-password = पासवर्ड बदलें
inbox-current-password = अभी का पासवर्ड
inbox-everywhere = हर जगह से लॉग आउट
inbox-everywhere-text = हर कंप्यूटर और फ़ोन पर, इस पर भी।
inbox-templates = टेक्स्ट
inbox-templates-text = जवाबों के लिए आपके अपने शब्द। खरीदार को टेक्स्ट उसकी भाषा में मिलता है, नहीं तो आपकी शॉप की पहली भाषा में।
inbox-places = डेस्क इन्हें भरता है: { LIST($places) }
inbox-no-templates = अभी कोई टेक्स्ट नहीं।
inbox-new-template = नया टेक्स्ट
inbox-template-name = टेक्स्ट का नाम
inbox-text = टेक्स्ट
inbox-template-wrong = अभी सेव नहीं हुआ: नाम और 2,000 अक्षर तक का टेक्स्ट लिखें।
