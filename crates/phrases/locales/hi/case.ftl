case-state =
    { $word ->
        [received] मिल गई
        [in_review] जाँच में
        [waiting] आपके जवाब का इंतज़ार
        [accepted] मंज़ूर
        [refused] नामंज़ूर
       *[completed] बंद
    }
case-lead =
    { $word ->
        [received] आपकी रिक्वेस्ट हमें मिल गई है। अभी किसी ने इसे नहीं देखा है।
        [in_review] हम आपकी रिक्वेस्ट देख रहे हैं।
        [waiting] आगे बढ़ने के लिए हमें आपसे कुछ चाहिए। क्या, यह नीचे हमारे मैसेज में है।
        [accepted] हमने आपकी रिक्वेस्ट मंज़ूर कर ली है।
        [refused] हमने आपकी रिक्वेस्ट नामंज़ूर की है। क्यों, यह नीचे हमारे मैसेज में है।
       *[completed] आपकी रिक्वेस्ट बंद है।
    }
case-since = { $moment } से
case-next-title = आगे क्या होगा
case-next =
    { $word ->
        [received] हम आपकी रिक्वेस्ट देखकर यहीं जवाब देंगे। तब तक आपको कुछ नहीं करना है।
        [in_review] जैसे ही हमें और पता चलेगा, हम यहीं जवाब देंगे। तब तक आपको कुछ नहीं करना है।
        [waiting] हमें इस पेज पर लिखें। फिर हम आगे बढ़ेंगे।
        [accepted] जो हमने बताया, वह हम करेंगे। आपको तभी कुछ करना है, जब हमारा मैसेज कहे।
        [refused] आपकी राय अलग है, तो हमें इस पेज पर लिखें।
       *[completed] और कुछ नहीं। कोई बात बाकी हो, तो हमें इस पेज पर लिखें।
    }
case-answer-by = हमारा जवाब इस समय तक: { $moment }।
case-answer-late = हमें { $moment } तक जवाब देना था। हमसे देर हुई, इसके लिए माफ़ करें।
case-our-message = हमारा मैसेज
case-by =
    { $who ->
        [buyer] आप
        [shop] { $shop }
       *[desk] अपने आप
    }
case-step =
    { $word ->
        [message] मैसेज
        [tracking] पार्सल
       *[photos] फ़ोटो
    }
case-tracking = ट्रैकिंग नंबर
case-tracking-follow = पार्सल ट्रैक करें
case-result = नतीजा
case-end =
    { $word ->
        [refused] नामंज़ूर
       *[withdrawn] आपने वापस ली
    }
case-refunded = वापस दिया गया

case-write-title = हमें लिखें
case-write-label = आपका मैसेज
case-write-hint = 2,000 अक्षर तक। बैंक या कार्ड नंबर न लिखें।
case-write-reopens = आपके मैसेज से केस फिर खुल जाएगा। यहाँ { DATE($day, style: "long") } तक लिखा जा सकता है।
case-write-over = यह केस 30 दिन से ज़्यादा समय से बंद है। कुछ नया हो, तो नई रिक्वेस्ट भेजें या किसी व्यक्ति से पूछें।
case-write-go = मैसेज भेजें
case-write-done = आपका मैसेज हमें मिल गया।
case-write-wrong =
    { $why ->
        [empty] नहीं गया: पहले कुछ लिखें।
        [long] नहीं गया: 2,000 अक्षर तक लिखें। कृपया मैसेज छोटा करें।
        [many] नहीं गया: कल से आपके 20 मैसेज आ चुके हैं। बाद में फिर कोशिश करें; बाकी मैसेज हमारे पास हैं।
       *[before] यह फ़ॉर्म पहले दूसरे शब्दों के साथ आया था, और वे हमारे पास हैं। इसे भी भेजना है, तो बटन फिर दबाएँ।
    }

case-rate-title = हमारा काम कैसा रहा?
case-rate-lead = जैसे हमने आपका केस संभाला, आपको कैसा लगा?
case-stars =
    { $word ->
        [one] बहुत खराब
        [two] खराब
        [three] ठीक-ठाक
        [four] अच्छा
       *[five] बहुत अच्छा
    }
case-rate-comment = हमें क्या पता होना चाहिए? (ज़रूरी नहीं)
case-rate-go = रेटिंग भेजें
case-rate-change = रेटिंग बदलें
case-rate-thanks = रेटिंग के लिए धन्यवाद। इसे { DATE($day, style: "long") } तक बदला जा सकता है।
case-rate-kept = रेटिंग के लिए धन्यवाद।
case-rate-given = आपकी रेटिंग
case-rate-wrong =
    { $why ->
        [stars] नहीं गई: पाँच में से एक जवाब चुनें।
        [long] नहीं गई: 2,000 अक्षर तक लिखें। कृपया छोटा करें।
        [late] आपकी रेटिंग अब नहीं बदल सकती।
       *[open] रेटिंग केस बंद होने पर दें।
    }

desk-moment = { DATE($day, style: "long") }, { $time }
desk-money = { MONEY($amount) }
desk-order = ऑर्डर नंबर
desk-product = प्रोडक्ट
desk-history = हिस्ट्री
desk-status-title = आपकी रिक्वेस्ट
desk-your-request = आपने क्या भेजा
desk-case-number = केस नंबर
desk-received-at = मिली
desk-about = विषय
desk-you-wrote = आपका मैसेज
desk-case =
    { $word ->
        [return] रिटर्न
        [exchange] एक्सचेंज
        [defect] खराबी
        [damaged] टूटा हुआ आया
        [wrong] गलत आइटम
        [missing] कुछ कम है
        [late] डिलीवरी में देरी
        [guarantee] वारंटी
        [withdrawal] खरीद रद्द करने का कानूनी हक
        [repair] रिपेयर
        [complaint] शिकायत
        [trade_in] ट्रेड-इन
        [spare_part] स्पेयर पार्ट
       *[cancellation] ऑर्डर कैंसल
    }
desk-remedy =
    { $word ->
        [refund_original] पैसा वापस
        [store_credit] स्टोर क्रेडिट
        [gift_card] गिफ़्ट कार्ड
        [exchange] एक्सचेंज
        [replacement] बदले में नया आइटम
        [repair] रिपेयर
        [price_reduction] कीमत का कुछ हिस्सा वापस
        [keep_item_refund] पैसा वापस, आइटम भी रहा
        [termination] कॉन्ट्रैक्ट खत्म
        [exchange_same] उसी आइटम से बदला
        [exchange_variant] दूसरा साइज़ या रंग
        [coupon] वाउचर
        [donate] पैसा वापस, आइटम दान
        [trade_in_credit] पुराने आइटम का क्रेडिट
        [spare_part] स्पेयर पार्ट
        [reply] किसी व्यक्ति का जवाब
       *[send_missing] जो कम था, भेजा गया
    }
