## शीर्षक, बटन, फ़ील्ड, नतीजे

ui-pick-title = किस आइटम की बात है?
ui-order = ऑर्डर { $reference }
ui-ordered-on = ऑर्डर: { DATE($day, style: "long") }
ui-arrived-on = पहुँचा: { DATE($day, style: "long") }
ui-on-its-way = आपके पास आ रहा है
ui-pieces = संख्या: { $count }
ui-item = आइटम { $sku }
ui-this-item = यह आइटम
ui-case-title = क्या हुआ?
ui-question-step = सवाल { $number }, कुल { $total }
ui-day-wrong = कोई दिन चुनें। वह आज के बाद का नहीं हो सकता।
ui-answer-wrong = कृपया अपना जवाब जाँच लें।
ui-not-arrived = अभी नहीं आया
ui-dont-know = मुझे नहीं पता
ui-continue = आगे बढ़ें
ui-back = पीछे जाएँ
ui-restart = फिर से शुरू करें
ui-source = स्रोत: { $id }
ui-timeline = आपके पास समय
ui-timeline-start = शुरुआत
ui-timeline-today = आज
ui-timeline-last = आखिरी दिन
ui-why-not = क्या नहीं हो सकता
ui-good-to-know = काम की बात
ui-next = अब क्या करें
ui-open-form = रिक्वेस्ट भेजें
ui-ask-person = शॉप से देखने को कहें
ui-print = प्रिंट करें
ui-copy = कॉपी करें
ui-save = टेक्स्ट सेव करें
ui-calendar = कैलेंडर में जोड़ें
ui-share = शेयर करें
ui-copied = कॉपी हो गया
ui-money = आपका रिफ़ंड
ui-form-title = { $shop } को आपकी रिक्वेस्ट
ui-form-lead = अकाउंट की ज़रूरत नहीं। हम सिर्फ़ वही पूछते हैं जो शॉप को जवाब देने के लिए चाहिए।
ui-field-order = ऑर्डर नंबर
ui-field-order-hint = यह ऑर्डर की पुष्टि वाले ईमेल में है।
ui-contract-hint = या बताएँ कि क्या और कब ऑर्डर किया था।
ui-field-email = ईमेल पता
ui-field-email-hint = ताकि शॉप आपको जवाब दे सके।
ui-field-name = नाम
ui-field-remedy = आपको क्या चाहिए?
ui-remedy-any = शॉप कोई सुझाव दे
ui-field-message =
    { $case ->
        [defect] इसमें क्या खराबी है?
        [damaged] क्या टूटा है?
        [wrong] आपको क्या मिला?
        [missing] क्या कम है?
        [guarantee] इसमें क्या खराबी है?
        [repair] क्या ठीक करवाना है?
        [complaint] क्या गलत हुआ?
        [trade_in] इसकी हालत कैसी है?
       *[other] शॉप के लिए मैसेज
    }
ui-bank-hint = बैंक और कार्ड नंबर न लिखें। शॉप को यहाँ उनकी ज़रूरत नहीं।
ui-field-serials = सीरियल नंबर
ui-serials-hint = यह आइटम, डिब्बे या बिल पर है। कई आइटम हों, तो हर लाइन में एक लिखें।
ui-field-wanted =
    { $case ->
        [spare_part] कौन सा पार्ट चाहिए?
       *[other] बदले में क्या चाहिए?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] उसका नाम या नंबर, अगर पता हो।
        [exchange] साइज़, रंग या दूसरा आइटम।
       *[other] सिर्फ़ तब, जब कुछ और चाहिए: साइज़, रंग या दूसरा आइटम।
    }
ui-optional = ज़रूरी नहीं
ui-error-empty =
    { $field ->
        [message] थोड़े शब्दों में बताएँ।
        [wanted] लिखें कि आपको क्या चाहिए।
        [serials] सीरियल नंबर लिखें। न मिले, तो यहाँ बताएँ।
        [photos] फ़ोटो जोड़ें, या बताएँ कि यह संभव नहीं।
        [email] अपना ईमेल पता लिखें।
        [name] अपना नाम लिखें।
       *[order_reference] अपना ऑर्डर नंबर लिखें।
    }
ui-error-wrong =
    { $field ->
        [wanted] यह बहुत लंबा है। 300 अक्षर तक लिखें।
        [serials] ज़्यादा से ज़्यादा 20 सीरियल नंबर लिखें, हर एक 80 अक्षर तक।
        [email] ईमेल पता ऐसे लिखें: name@example.com
        [order_reference] ऑर्डर नंबर बहुत लंबा है। 80 अक्षर तक लिखें।
       *[other] कृपया यह फ़ील्ड जाँच लें।
    }
ui-error-not-taken = शॉप इसे नहीं ले पाई। कृपया जाँच लें।
ui-to-review = रिक्वेस्ट जाँचें
ui-review-title = क्या सब ठीक है?
ui-review-item = आइटम
ui-review-case = क्या हुआ
ui-review-statement = हमने आपको क्या बताया
ui-change = बदलें
ui-send = रिक्वेस्ट भेजें
ui-sending = आपकी रिक्वेस्ट जा रही है …
ui-phase =
    { $phase ->
        [waiting] शॉप के सिस्टम से जवाब नहीं आया। हम { $time } पर फिर कोशिश करेंगे।
        [elsewhere] आपकी रिक्वेस्ट दूसरे टैब से जा रही है। कृपया रुकें।
       *[looking_up] हम देख रहे हैं कि आपकी रिक्वेस्ट पहुँची या नहीं।
    }
ui-earlier-title = हम देख रहे हैं कि आपकी पिछली रिक्वेस्ट पहुँची या नहीं
ui-received-title = आपकी रिक्वेस्ट शॉप को मिल गई
ui-receipt-number = रसीद नंबर
ui-receipt-time = मिली
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = शॉप का जवाब आपकी रिक्वेस्ट के पेज पर आएगा। उसका लिंक और रसीद नंबर संभालकर रखें।
ui-receipt-next-mail = रसीद नंबर संभालकर रखें। शॉप आपके ईमेल पते पर जवाब दे सकती है।
ui-your-copy = आपकी रिक्वेस्ट
ui-receipt-mail = एक कॉपी आपके ईमेल पते पर आएगी।
ui-receipt-earlier = शॉप के पास आपकी रिक्वेस्ट का पुराना रूप है। आखिरी बदलाव उसमें नहीं हैं। कृपया शॉप को वे बताएँ।
ui-status-link = रिक्वेस्ट की स्थिति देखें
ui-not-sent-title = आपकी रिक्वेस्ट नहीं भेजी गई
ui-not-sent-why =
    { $why ->
        [offline] आपका इंटरनेट नहीं चल रहा है।
        [busy] शॉप के पास अभी बहुत रिक्वेस्ट आ रही हैं। थोड़ी देर बाद फिर कोशिश करें।
        [refused] शॉप के सिस्टम ने रिक्वेस्ट नहीं ली।
       *[not_arrived] शॉप तक पहुँचने से पहले कनेक्शन टूट गया।
    }
ui-shop-says = शॉप का सिस्टम कहता है: { $words }
ui-again-at = फिर कोशिश का समय: { $time } से।
ui-earlier-gone = आपकी पिछली रिक्वेस्ट शॉप तक नहीं पहुँची। आपका लिखा इस डिवाइस पर सेव नहीं है। कृपया इसे फिर से भेजें।
ui-kept = आपका लिखा सब कुछ यहीं है।
ui-try-again = फिर कोशिश करें
ui-unknown-title = अभी पता नहीं कि आपकी रिक्वेस्ट पहुँची या नहीं
ui-unknown-text = शॉप से साफ़ जवाब नहीं मिला। बेफ़िक्र होकर फिर जाँचें: रिक्वेस्ट दो बार नहीं पहुँच सकती।
ui-check-again = फिर जाँचें
ui-sent-title = आपकी रिक्वेस्ट भेज दी गई
ui-sent-text = शॉप का सिस्टम रसीद नहीं देता, इसलिए आगे क्या हुआ, हमें नहीं दिखता। अपनी कॉपी रखें। जवाब न आए, तो शॉप से पूछें।
ui-hand-over-title = एक कदम और बाकी है
ui-hand-over =
    { $way ->
        [mailto] अपने मेल ऐप से मैसेज भेजें। वह न खुला हो, तो रिक्वेस्ट कॉपी करें और शॉप को लिखें।
       *[copy] अपनी रिक्वेस्ट कॉपी करें और शॉप को भेजें।
    }
ui-stopped = इस पेज पर कुछ गड़बड़ हुई। आपका लिखा इस फ़ॉर्म में है: कृपया यहीं से भेजें।
ui-handed-over = अब आगे का काम शॉप का पेज करेगा
ui-write-to-shop = शॉप को लिखें या फ़ोन करें। जवाब कोई व्यक्ति देगा।
ui-no-contact = किसी व्यक्ति से कैसे बात हो, यह शॉप के संपर्क पेज पर है।

## खराबी की फ़ोटो

ui-photos-title = फ़ोटो
ui-photos-hint = खराबी की ज़्यादा से ज़्यादा 5 फ़ोटो। भेजने से पहले जगह और कैमरे की जानकारी हटा दी जाती है।
ui-no-photos = मेरे लिए फ़ोटो जोड़ना संभव नहीं
ui-photos-add = फ़ोटो चुनें
ui-photos-camera = फ़ोटो लें
ui-photos-drop = फ़ोटो यहाँ छोड़ी या पेस्ट भी की जा सकती हैं।
ui-photos-busy = फ़ोटो तैयार हो रही हैं …
ui-photo = फ़ोटो { $number }
ui-photo-remove = फ़ोटो { $number } हटाएँ
ui-photos-count = जुड़ी फ़ोटो: 5 में से { $count }
ui-photo-refused =
    { $why ->
        [unreadable] यह ब्राउज़र फ़ोटो नहीं पढ़ पाता। इसे JPEG में सेव करें, या बाद में शॉप को भेजें।
        [too_large] फ़ोटो बहुत बड़ी है। 40 मेगापिक्सल तक चलेगी।
        [too_many] ज़्यादा से ज़्यादा 5 फ़ोटो जोड़ें।
        [same] यह फ़ोटो पहले से है।
       *[not_image] यह फ़ोटो नहीं है।
    }
ui-photos-insecure = इस पेज का कनेक्शन सुरक्षित नहीं है, इसलिए यहाँ फ़ोटो नहीं जुड़ सकतीं। रिक्वेस्ट इनके बिना भी जाएगी।
ui-photo-state =
    { $state ->
        [sending] जा रही है
        [arrived] पहुँच गई
        [missing] नहीं पहुँची
       *[waiting] बाकी है
    }
ui-photos-arrived = पहुँची फ़ोटो: { $total } में से { $count }
ui-photos-missing =
    { $count ->
        [one] { $total } में से { $count } फ़ोटो नहीं पहुँची। आपकी रिक्वेस्ट पहुँच गई है।
       *[other] { $total } में से { $count } फ़ोटो नहीं पहुँचीं। आपकी रिक्वेस्ट पहुँच गई है।
    }
ui-photos-keep-open = जब तक सारी फ़ोटो न पहुँचें, यह पेज खुला रखें।
ui-photos-retry = छूटी फ़ोटो फिर भेजें
ui-photos-not-taken = फ़ोटो शॉप तक नहीं पहुँच सकीं। कृपया उन्हें शॉप को ईमेल करें।
