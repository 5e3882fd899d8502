figures-title = आँकड़े
figures-period = अवधि
figures-weeks =
    { $word ->
        [4] 4 हफ़्ते
       *[13] 3 महीने
        [52] 1 साल
    }
figures-span = { DATE($from, style: "long") } से { DATE($to, style: "long") } तक
figures-day = { DATE($day, style: "short") }
figures-empty = इस अवधि में कोई केस नहीं। पहला केस आते ही आँकड़े दिखेंगे।
figures-warnings = अभी क्या अलग दिख रहा है
figures-calm = कुछ अलग नहीं दिख रहा।
figures-warnings-why = यहाँ वह है जो पिछले 28 दिनों में उससे पहले के साल से साफ़ ज़्यादा हुआ, और संयोग से भी ज़्यादा। 5 से कम केस यहाँ कभी नहीं आते।
figures-warning = { PERCENT($share) } केस ({ NUMBER($cases) }), आम तौर पर { PERCENT($usual) }
figures-cases = केस
figures-first-answer = पहला जवाब, आधे इतने समय में
figures-solution = हल, आधे इतने समय में
figures-most = दस में से नौ: ज़्यादा से ज़्यादा { $time }
figures-in-time = वादे के समय में जवाब
figures-solved = हल हुए
figures-refused = नामंज़ूर
figures-satisfaction = संतुष्टि
figures-stars-mean = 5 में से { $whole }.{ $part }
figures-answers = रेटिंग: { NUMBER($count) }
figures-percent = { PERCENT($share) }
figures-out-of = { NUMBER($whole) } में से { NUMBER($part) }
figures-none = अभी नहीं
figures-minutes = { $count } मिनट
figures-hours =
    { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
figures-days = { $count } दिन
figures-by-week = हर हफ़्ते के केस
figures-weeks-text = { NUMBER($count) } हफ़्तों के कॉलम। सबसे ऊँचे में { NUMBER($most) } केस हैं, हफ़्ते की शुरुआत: { $day }।
figures-table = टेबल में देखें
figures-week = हफ़्ते की शुरुआत
figures-reasons = क्यों
figures-products = प्रोडक्ट के हिसाब से
figures-countries = देश के हिसाब से
figures-name = नाम
figures-bar = बार में
figures-main-reasons = सबसे आम कारण
figures-unsaid = नहीं बताया
figures-rest = बाकी सब
figures-stars = स्टार
figures-ratings = रेटिंग
figures-turned-away = ठुकराए गए कॉल
figures-turned-away-text = प्रोग्राम के वे कॉल जिनसे केस नहीं बना, एरर कोड के हिसाब से। किसी व्यक्ति की कोई जानकारी नहीं रखी जाती।
figures-code = एरर कोड
figures-calls = कॉल
figures-download =
    { $word ->
       *[csv] CSV में डाउनलोड करें
        [json] JSON में डाउनलोड करें
    }
figures-reason =
    { $word ->
        [too_small] बहुत छोटा
        [too_large] बहुत बड़ा
        [not_as_expected] जैसा सोचा था वैसा नहीं
        [no_longer_needed] अब ज़रूरत नहीं
        [better_price] कहीं और सस्ता मिला
        [ordered_by_mistake] गलती से ऑर्डर
        [arrived_late] देर से आया
        [poor_quality] खराब क्वालिटी
        [not_tolerated] सूट नहीं किया
       *[other] कुछ और
    }
figures-seen = शॉप के पेजों पर
figures-seen-text = पेज इसे खुद गिनते हैं, हर पेज व्यू पर एक बार, जहाँ शॉप ने यह चालू किया है। किसी व्यक्ति की कोई जानकारी नहीं रखी जाती। जिसने ट्रैकिंग से मना किया, उसे नहीं गिना जाता।
figures-seen-what = क्या हुआ
figures-seen-views = पेज व्यू
figures-seen-ready =
    { $word ->
        [promise] वादा दिखा
        [policy] पॉलिसी दिखी
        [check] खुद जाँचने का पेज खुला
        [request] रिक्वेस्ट फ़ॉर्म खुला
        [withdrawal] खरीद रद्द करने का फ़ॉर्म दिखा
        [status] केस की स्थिति देखी गई
       *[help] मदद दिखी
    }
figures-seen-decided =
    { $word ->
        [eligible] जवाब: हाँ
        [eligible_if] जवाब: हाँ, शर्तों के साथ
        [needs_person] जवाब: कोई व्यक्ति देखेगा
        [not_eligible] जवाब: नहीं
       *[unknown] जवाब: पता नहीं
    }
figures-seen-submitted = रिक्वेस्ट भेजी गई
figures-seen-error =
    { $word ->
        [0] गड़बड़ ({ $code }): पेज के अपने शब्द रहे
        [1] गड़बड़ ({ $code }): छोटा कार्ड रहा
       *[2] गड़बड़ ({ $code }): एलिमेंट चलता रहा
    }
