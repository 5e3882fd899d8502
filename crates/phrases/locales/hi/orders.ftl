orders-title = ऑर्डर
orders-lead = डेस्क को अपने ऑर्डर बताएँ। फिर खरीदार को कम लिखना पड़ेगा, और रिक्वेस्ट के साथ शॉप की जानकारी दिखेगी।
orders-known = मौजूद ऑर्डर: { NUMBER($count) }
orders-last = आखिरी बदलाव: { $moment }
orders-file = CSV फ़ाइल
orders-file-hint = 4 MB तक। पहली लाइन में कॉलम के नाम हों; हर लाइन ऑर्डर का एक आइटम है।
orders-check = फ़ाइल जाँचें
orders-columns = फ़ाइल के कॉलम
orders-column =
    { $word ->
        [reference] ऑर्डर का नंबर, जो खरीदार को पता है। ज़रूरी।
        [email] ऑर्डर वाला ईमेल पता। ज़रूरी; इसका सिर्फ़ हैश रखा जाता है।
        [ordered_on] ऑर्डर का दिन, जैसे 2026-11-21।
        [currency] तीन अक्षर, जैसे EUR। कीमत के साथ ज़रूरी।
        [sku] आइटम नंबर।
        [title] प्रोडक्ट का नाम।
        [category] प्रोडक्ट की कैटेगरी।
        [traits] यह क्या है, पॉलिसी के शब्दों में, जैसे custom_made।
        [price] एक नग की कीमत, जैसे 129.90।
        [quantity] नग।
        [delivered_on] डिलीवरी का दिन, जैसे 2026-11-24। पता न हो, तो खाली छोड़ें।
       *[arrived] पहुँचा या नहीं: yes या no।
    }
orders-preview = अभी कुछ सेव नहीं हुआ
orders-stored = सेव हो गया
orders-new = नए ऑर्डर
orders-changed = बदले हुए ऑर्डर
orders-same = पहले जैसे ऑर्डर
orders-store = ऑर्डर सेव करें
orders-passed-over = ये कॉलम नहीं पढ़े गए, क्योंकि डेस्क इन्हें नहीं जानता: { $columns }
orders-wrong = फ़ाइल में गलतियाँ हैं; कुछ सेव नहीं हुआ
orders-row = लाइन
orders-cell = कॉलम
orders-problem = क्या गलत है
orders-no-file = पहले कोई फ़ाइल चुनें।
orders-not-text = यह UTF-8 टेक्स्ट फ़ाइल नहीं है। इसे “CSV UTF-8” में सेव करके फिर चुनें।
orders-too-large = फ़ाइल 4 MB से बड़ी है। इसे बाँट दें।
orders-find = अपना ऑर्डर ढूँढें
orders-find-text = ऑर्डर नंबर और ऑर्डर वाला ईमेल लिखें। फिर बाकी नहीं लिखना पड़ेगा।
orders-find-go = ऑर्डर ढूँढें
orders-find-none = इस नंबर और ईमेल से कोई ऑर्डर नहीं मिला। दोनों जाँचें, या ऑर्डर के बिना हमें लिखें।
orders-find-without = ऑर्डर ढूँढे बिना हमें लिखें
orders-found = ऑर्डर { $reference }
orders-found-text = किस आइटम की बात है?
orders-choose = चुनें
orders-item = बिना नाम का आइटम
orders-known-title = मौजूद ऑर्डर
orders-source =
    { $word ->
        [csv] फ़ाइल से
        [woocommerce] WooCommerce से
        [shopify] Shopify से
        [medusa] Medusa से
       *[api] आपकी शॉप के सिस्टम से
    }
orders-by-these = इन तथ्यों के साथ
