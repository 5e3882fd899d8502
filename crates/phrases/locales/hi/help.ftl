help-title = मदद और संपर्क
ask-label = आपका सवाल
ask-hint = अपने शब्दों में लिखें। जवाब हमारे नियमों से यहीं मिलेगा।
ask-button = जवाब ढूँढें
ask-answer = जवाब
ask-person = किसी व्यक्ति से पूछें
help-person = किसी व्यक्ति से बात करें
help-person-lead = जो आपको ठीक लगे, चुनें। सारे समय आपके यहाँ के हैं।
help-kind =
    { $kind ->
        [email] ईमेल
        [phone] फ़ोन
        [post] चिट्ठी
       *[page] संपर्क पेज
    }
help-page = संपर्क पेज खोलें
help-always = चौबीसों घंटे खुला।
help-open = अभी खुला है, { $time } तक।
help-closed =
    { $when ->
        [today] अभी बंद है। आज { $time } पर खुलेगा।
        [tomorrow] अभी बंद है। कल { $time } पर खुलेगा।
        [weekday] अभी बंद है। { $weekday } को { $time } पर खुलेगा।
       *[later] अभी बंद है। { $day } को { $time } पर खुलेगा।
    }
help-hours = आपके समय में: { LIST($hours) }।
help-every-day = हर दिन
help-languages = भाषाएँ: { LIST($languages) }।
help-language =
    { $language ->
        [ar] अरबी
        [bg] बुल्गारियाई
        [cs] चेक
        [da] डेनिश
        [de] जर्मन
        [el] ग्रीक
        [en] अंग्रेज़ी
        [es] स्पेनिश
        [et] एस्टोनियाई
        [fi] फ़िनिश
        [fr] फ़्रेंच
        [hr] क्रोएशियाई
        [hu] हंगेरियाई
        [it] इटालियन
        [ja] जापानी
        [ko] कोरियाई
        [lt] लिथुआनियाई
        [lv] लातवियाई
        [nb] नॉर्वेजियन
        [nl] डच
        [pl] पोलिश
        [pt] पुर्तगाली
        [ro] रोमानियाई
        [ru] रूसी
        [sk] स्लोवाक
        [sl] स्लोवेनियाई
        [sv] स्वीडिश
        [tr] तुर्की
        [uk] यूक्रेनियाई
        [zh] चीनी
       *[other] { $tag }
    }
help-policy = हमारे सारे नियम पढ़ें

## जवाब

ask-title =
    { $topic ->
        [return] वापस भेजना
        [cost] वापस भेजने का खर्च
        [refund] आपका रिफ़ंड
        [exchange] एक्सचेंज
        [faulty] अगर यह खराब हो
        [guarantee] वारंटी
        [damaged] अगर टूटा हुआ आए
        [wrong] अगर गलत आइटम आए
        [missing] अगर कुछ कम हो
        [late] अगर देर हो
        [cancel] ऑर्डर कैंसल करना
        [withdrawal] खरीद रद्द करने का कानूनी हक
        [send] वापस कैसे भेजें
        [condition] आइटम किस हालत में हो
        [contact] हमसे संपर्क
        [dispute] अगर बात न बने
        [place] कहाँ जाएँ
       *[guide] आइटम के लिए मदद
    }
ask-empty = पहले अपना सवाल लिखें।
ask-unsure = हमें पक्का नहीं पता कि सही जवाब क्या है। कोई व्यक्ति आपकी मदद कर सकता है।
ask-two = आपके सवाल पर दो जवाब ठीक बैठ सकते हैं।
ask-about = यह जवाब इसके बारे में है: { $goods }।
ask-note = यह आज ऑर्डर होने वाले आइटम के लिए है। पुराने ऑर्डर के नियम अलग हो सकते हैं।
ask-source-rule = हमारा नियम “{ $rule }”
ask-source-policy = हमारी पॉलिसी
ask-source-law = कानून: { $article }

## सवाल पहचानने के शब्द

ask-stop = मैं | मैंने | मुझे | मेरा | मेरी | मेरे | हम | हमें | आप | आपका | आपकी | आपके | यह | ये | इसे | इस | वह | है | हैं | था | थी | थे | हूँ | का | की | के | को | से | में | पर | ने | और | या | तो | भी | ही | क्या | कृपया | प्लीज | नमस्ते | हेलो | जी | main | maine | mujhe | mera | meri | mere | aap | yeh | ye | isko | ise | hai | hain | tha | thi | hu | hoon | ka | ki | ke | ko | se | me | mein | par | ne | aur | to | toh | bhi | kya | please | plz | hello | hi | sir | the | is | a | my | i | it | can

ask-return = रिटर्न* | रिटन* | वापस भेज* | वापस कर* | वापस दे* | वापस ल* | वापसी | लौटा* | +मन बदल* | +रिटर्न पॉलिसी | +वापसी नीति | +पसंद नही* | नही* चाहिए | ज़रूरत नही* | +कितने दिन रिटर्न | +कितने दिन वापस* | +कितने दिन लौटा* | +कब तक वापस | +कब तक लौटा* | +कब तक रिटर्न | +आखिरी दिन
    | return* | wapas kar* | wapas bhej* | wapas de* | vapas kar* | vapas bhej* | wapas l* | wapsi | lauta* | +pasand nahi | +pasand nhi | nahi chahiye | +man badal* | +kitne din return | +kab tak return

ask-cost = +रिटर्न फ्री | +फ्री रिटर्न | +मुफ़्त रिटर्न | +रिटर्न चार्ज* | +वापस* चार्ज* | +पैसे लग* | +रिटर्न शिपिंग | +रिटर्न फ़ीस | +रिटर्न* शुल्क | +वापस* शुल्क | +वापस* खर्च* | +रिटर्न* खर्च* | +लौटाने* खर्च* | +रिटर्न* मुफ़्त | +वापस* मुफ़्त | +खर्च* कौन | +पैसे कौन देगा | +कौन भरेगा | +कितना लगेगा | +पैसे कट* | +कटौती | +रीस्टॉकिंग | चार्ज | शुल्क | फ़ीस | खर्च* | -मुफ़्त | -फ्री
    | +free return* | +return free | +return charge* | +return* ka kharcha | +return shipping | +return fee* | +restocking | +kharcha kaun | +paise kat* | +charge* lag* | +paise lag* | +kitna charge | kharcha | -charge* | -free

ask-refund = +रिफ़ंड* | +रीफंड* | +रिफ़ंड कम | +रिफ़ंड नही* | +पैस* वापस | +पैस* कब | +कितने दिन पैस* | +पैस* नही* मिल* | +पैस* नही* आ* | +पैस* कम | मेरा पैसा | मेरे पैसे | +स्टोर क्रेडिट | +बैंक खाते | +खाते में | +पैस* मिल*
    | +refund* | +paisa wapas | +paise wapas | +paisa kab | +paise kab | +money back | +paisa nahi aaya | +paise nahi aaye | +store credit | +refund nahi | +refund nhi | +paise nhi

ask-exchange = +एक्सचेंज* | +एक्सचेन्ज* | +बदल* साइज़ | +साइज़ बदल* | +रंग बदल* | +कलर बदल* | +दूसर* साइज़ | +दूसर* रंग | +दूसर* कलर | +बड़ा साइज़ | +छोटा साइज़ | +साइज़ बड़* | +साइज़ छोट* | +बदलवा* | +बदलना है | +बदल सक* | बदले में | अदला बदली | +फिट नही* | छोट* है* | बड़* है* | छोट* पड़* | बड़* पड़* | टाइट | ढील*
    | +exchange* | +size change | +dusra size | +size bada | +size chota | +bada size | +chota size | +dusra color | +badalna | +badal sak* | fit nahi | tight | loose | +change size | chhot* pad* | chot* pad* | bad* pad*

ask-faulty = खराब | +खराबी | +काम नही* कर* | +चल नही* रह* | +नही* चल रह* | +नही* चलत* | +बंद हो ग* | +चालू नही* | +ऑन नही* | +चार्ज नही* हो* | +डिफेक्ट* | +रिपेयर* | +मरम्मत | +ठीक कर* | फट ग* | फटा | टूट ग* | उधड़* | +सिलाई खुल* | लीक* | खराब निकल* | +चलते चलते बंद | +चल नही*
    | kharab* | +kaam nahi kar* | +kaam nhi kar* | +chal nahi rah* | +chal nhi | +nahi chal* | +band ho ga* | +on nahi ho* | +charge nahi ho* | defect* | +repair* | +theek kar* | +thik kar* | +not working | +fat ga* | toot ga*

ask-guarantee = +वारंटी* | +वॉरंटी* | +वारन्टी* | +गारंटी* | +गारन्टी* | +warrant* | +guarant* | +garanti* | +waranty

ask-damaged = +टूट* हु* | +टूट* आया | +टूट* आई | +टूट* मिल* | +टूट* निकल* | +डैमेज* | +क्षतिग्रस्त | +रास्ते में टूट* | +डिलीवरी में टूट* | +पार्सल फटा | +डिब्बा फटा | +बॉक्स फटा | +दरार* | +खरोंच* | +स्क्रैच* | +पिचक* | +चकनाचूर | टूटा | टूटी | टूटे | टूट फूट
    | +damage* | +toot* hu* | +tut* hu* | +toot* aay* | +tut* aay* | +toot* mil* | +tut* mil* | +scratch* | +crack* | +box fata | broken

ask-wrong = +गलत सामान | +गलत प्रोडक्ट | +गलत साइज़ | +गलत रंग | +गलत कलर | +गलत पार्सल | +गलत चीज़ | +गलत भेज* | +गलत आ* | +गलत मिल* | +गलत डिलीवर* | +दूसरा सामान आया | +दूसरा सामान मिल* | +दूसरा प्रोडक्ट आ* | +कुछ और आ* | +कुछ और भेज* | +कुछ और मिल* | +ऑर्डर नही* किया | +किसी और का ऑर्डर | +अलग सामान | +अलग प्रोडक्ट
    | +galat item | +galat product | +galat size | +galat color | +galat saman | +galat bhej* | +galat aa* | +galat mil* | +galat deliver* | +wrong | +kuch aur aa* | +kuch aur bhej* | +dusra product aa*

ask-missing = +कम है | +कम निकल* | +कम आया | +कम मिल* | +डिब्बे में नही* | +पार्सल में नही* | +बॉक्स में नही* | +अधूरा | +अधूरी | +खाली डिब्बा | +खाली बॉक्स | +खाली पार्सल | +डिब्बा खाली | +पार्सल खो* | खो ग* | +गुम | +चोरी | +कभी नही* आया | +सिर्फ़ एक मिल* | +सिर्फ़ एक आय* | +सामान नही* मिल* | +पूरा सामान नही* | +गायब | +मिसिंग | +पार्ट नही* मिला
    | +missing | +adhura | +khali box | +khali dabba | +parcel kho* | kho ga* | +gum ho ga* | +box me nahi | +kam aaya | +kam mila | +chori | +lost

ask-late = +देर | +देरी | +लेट | +कब आएगा | +कब आयेगा | +कब आएगी | +कब पहुंच* | +कब मिलेगा | +कब तक आ* | अभी तक नही* | नही* आया | नही* आई | नही* आए | +ऑर्डर नही* आय* | +ऑर्डर नही* मिल* | +पार्सल नही* आय* | +पार्सल नही* मिल* | +नही* पहुंच* | +कहा* है ऑर्डर | +कहा* है पार्सल | +ऑर्डर कहा* | +पार्सल कहा* | +सामान कहा* | +डिलीवर नही* | +ट्रैक* | +इंतज़ार
    | +late | +delay* | +kab aayega | +kab aaega | +kab ayega | +kab milega | +kab pahunch* | abhi tak nahi | nahi aay* | nhi aay* | +order nahi aay* | +order kaha* | +parcel kaha* | +kaha* order | +track* | +deliver nahi

ask-cancel = +कैंसल* | +कैंसिल* | +ऑर्डर रद्द | +ऑर्डर रोक* | +गलती से ऑर्डर | +ऑर्डर गलती से | +दो बार ऑर्डर | +गलती से हो ग* | गलत ऑर्डर
    | +cancel* | +cancle* | +galti se order | galat order | +order galti se | +order rok* | +do baar order

ask-withdrawal = +खरीद रद्द | +कानूनी हक | +कानूनी अधिकार | +कानून* वापस* | +कानून में | +कानून के | +कानून क्या | +उपभोक्ता अधिकार | +ग्राहक अधिकार | +14 दिन* कानून* | 14 दिन | चौदह दिन | +कूलिंग ऑफ* | +कॉन्ट्रैक्ट रद्द | +अनुबंध रद्द | +सौदा रद्द
    | +withdraw* | +cooling off | +kanooni haq | +kanuni haq | +kanoon | +consumer right* | 14 din | +legal right*

ask-send = +कैसे वापस | +कैसे लौटा* | +कैसे रिटर्न | +रिटर्न कैसे | +वापस कैसे | +लौटा* कैसे | +वापसी कैसे | +कैसे भेज* | +रिटर्न लेबल | +लेबल* | +प्रिंटर | +प्रिंट कर* | +पिकअप* | +पिक अप | +घर से ले* | +कूरियर | +कोरियर | +रिटर्न प्रोसेस | +रिटर्न प्रक्रिया | +वापसी प्रक्रिया | +पार्सल में क्या | +पैक कैसे | +कैसे पैक | +रसीद | +बिल | +फॉर्म | +रिटर्न शुरू | +रिटर्न का तरीका | +वापस* तरीका
    | +kaise return | +return kaise | +wapas kaise | +kaise wapas | +kaise bhej* | +label | +printer | +pickup | +pick up | +courier | +return process | +bill | +receipt

ask-condition = +खोल दि* | +खोल ल* | +खोल* बाद | खोल* | +खुला हुआ | खुल ग* | +पहना | +पहन ल* | पहन* | +इस्तेमाल किया | +इस्तेमाल कर ल* | +इस्तेमाल* बाद | +यूज़ किया | +यूज़ कर ल* | +यूज़* बाद | +टैग* | +डिब्बे के बिना | +बिना डिब्बे | +बिना बॉक्स | +बॉक्स के बिना | +बिना पैकिंग | +बिना टैग | +डिब्बा फेंक* | +बॉक्स फेंक* | डिब्बा नही* | बॉक्स नही* है | +असली पैकिंग | +ओरिजिनल पैकिंग | +ओरिजिनल बॉक्स | +धो द* | +धो ल* | +धोया | +धुल* | +ट्राई क* | +आज़मा* | +किस हालत | सील | कंडीशन
    | +open kar* | +khol di* | +khol* baad | khol* | pehen* | +pehna | +use kiya | +use kar li* | +use* baad | +tag* | +bina box | +without box | +box fek* | +original box | +original packing | +dho diya | +try kiya | condition

ask-contact = +संपर्क | +कॉन्टैक्ट | +फ़ोन नंबर | +मोबाइल नंबर | +कॉल कर* | +ईमेल आईडी | +ईमेल | +बात कर* | +बात हो* | +कस्टमर केयर | +कस्टमर सर्विस | +ग्राहक सेवा | +हेल्पलाइन | +टोल फ्री | +चैट | +व्हाट्सऐप | +वाट्सऐप | +इंसान | +किसी व्यक्ति | +कितने बजे | +खुलने का समय | +कब खुल* | हेल्प
    | +contact* | +phone number | +customer care | +customer service | +helpline | +toll free | +call kar* | +baat kar* | +chat | +whatsapp | +email | +number do

ask-dispute = +शिकायत* | +कंप्लेंट* | +कम्प्लेंट* | +विवाद | +झगड़ा | +लोकपाल | +वकील | +कोर्ट | +अदालत | +केस कर* | +उपभोक्ता फोरम | +उपभोक्ता संरक्षण | +कंज्यूमर फोरम | +कंज्यूमर कोर्ट | +मना कर* | +रिजेक्ट | +सहमत नही* | +नाइंसाफी | +धोखा
    | +complain* | +complaint* | +shikayat | +consumer forum | +consumer court | +court | +vakil | +reject* | +mana kar* | +dispute | fraud

ask-place = +दुकान में | +दुकान पर | +स्टोर में | +स्टोर पर | +कहा* वापस | +कहा* लौटा* | +कहा* देना | +कहा* जमा | +कहा* जा* | +कहा* भेज* | +कहा* रिटर्न | +नज़दीकी | +नजदीक | +पास में दुकान | +ड्रॉप* | +सर्विस सेंटर | +ब्रांच | +किस पते | +वापसी पता | +रिटर्न पता | +रिटर्न* एड्रेस | +लॉकर
    | +dukan | +store me | +store par | +kaha* return | +kaha* wapas | +kaha* bhej* | +nearest | +najdik* | +drop* | +service center | +service centre | +return address

ask-guide = +मैनुअल | +निर्देश | +गाइड | +कैसे इस्तेमाल | +कैसे यूज़ | +इस्तेमाल कैसे | +कैसे चला* | +कैसे लगा* | +कैसे जोड़* | +कैसे कनेक्ट | +कैसे साफ* | +कैसे धो* | +इंस्टॉल* | +सेटअप | +सेटिंग | +चलाने का तरीका | +इस्तेमाल का तरीका | +असेंबल* | +का वीडियो | +वीडियो दिखा* | -वीडियो | +ट्यूटोरियल | +पेयर* | +देखभाल
    | +manual | +kaise use | +kaise chala* | +kaise laga* | +kaise connect | +install* | +setup | +ka video | -video | +assemble | +kaise saaf | +guide

ask-other = +स्टॉक | +कूपन* | +डिस्काउंट कोड | +डिस्काउंट मिलेगा | +कोई डिस्काउंट | +कोई ऑफर | +ऑफर चल* | +प्रोमो* | +डिलीवरी चार्ज | +शिपिंग चार्ज | +डिलीवरी में कितने | +कितने दिन में डिलीवरी | +पिनकोड | +पिन कोड | कैश ऑन डिलीवरी | +पेमेंट के तरीके | +पेमेंट कैसे | यूपीआई | ईएमआई | +इनवॉइस* | +जीएसटी | +कौन सा साइज़ | +साइज़ चार्ट | +साइज़ गाइड | +पासवर्ड | +लॉगिन | +न्यूज़लेटर | +नौकरी | +मौसम | +गिफ्ट रैप* | +किस चीज़ से बना | +कपड़ा कौन सा | +माप क्या | +थोक
    | +क्रिकेट | +रेसिपी | +चुटकुला | +प्रधानमंत्री | +बिटकॉइन | +अनुवाद | +इनकम टैक्स | +टैक्स रिटर्न | +रिटर्न टिकट | +पता बदल* | +एड्रेस बदल* | +डिलीवरी का पता | +रिव्यू | +फ्री डिलीवरी | +मुफ़्त डिलीवरी
    | +in stock | +stock me | +coupon* | +discount code | +discount milega | +koi discount | +promo* | +delivery charge* | +shipping charge* | cash on delivery | cod | upi | emi | +gst | +invoice | +size chart | +password | +login | +job* | +cricket | +recipe | +joke | +income tax | +tax return | +address change | +free delivery | +review*

ask-categories = clothing apparel fashion clothes = कपड़े / कपड़ा / कपड़ों / शर्ट* / कुर्ता* / कुर्ती* / साड़ी* / ड्रेस* / जींस / पैंट* / जैकेट* / सलवार* / लहंगा* / kapde / kurti* / saree* / shirt* / jeans
    | shoes footwear = जूते / जूता / जूतों / चप्पल* / सैंडल* / स्नीकर* / बूट* / joote / jute / shoes / chappal*
    | mattresses mattress = गद्दे / गद्दा / गद्दों / मैट्रेस / gadda / mattress*
    | appliances = घरेलू उपकरण / फ्रिज* / वॉशिंग मशीन* / ओवन* / केतली* / मिक्सर* / टोस्टर* / वैक्यूम* / कूलर* / पंखा* / fridge* / washing machine* / mixer*
    | electronics = इलेक्ट्रॉनिक्स / मोबाइल / स्मार्टफोन* / लैपटॉप* / टैबलेट* / टीवी / टेलीविजन* / कैमरा* / हेडफोन* / ईयरफोन* / स्पीकर* / mobile / laptop* / tv / headphone*
    | furniture = फ़र्नीचर / सोफा* / सोफे / कुर्सी* / टेबल / मेज / अलमारी* / पलंग* / sofa* / kursi / furniture
    | books = किताबें / किताब* / पुस्तक* / उपन्यास* / kitab* / book*
    | toys = खिलौने / खिलौना / खिलौनों / पज़ल* / khilona* / khilone / toy*
    | jewellery jewelry = ज्वेलरी / गहने / गहना / हार / कंगन* / चूड़ी* / अंगूठी* / jewellery / jewelry
    | cosmetics beauty = कॉस्मेटिक्स / परफ्यूम* / इत्र / क्रीम* / लोशन* / मेकअप / perfume* / makeup

ask-goods = custom_made = ऑर्डर पर बना सामान / ऑर्डर पर बना* / नाम लिखा हुआ / नाम खुदा* / कस्टम मेड / कस्टमाइज* / पर्सनलाइज* / सिलवा* / custom made / customiz* / personaliz*
    | perishable = ताज़ा सामान / फूल / फूलों / खाना / खाने का सामान / फल / फलों / मिठाई* / केक / पनीर / mithai / cake / flower*
    | sealed_hygiene = हाइजीन वाला सामान / अंडरवियर / ब्रा / पैंटी* / इनरवियर / स्विमसूट* / ईयररिंग* / बालियाँ / टूथब्रश* / लिपस्टिक* / काजल / innerwear / underwear / bra / lipstick*
    | sealed_media = सीलबंद फ़िल्म, संगीत और गेम / डीवीडी / सीडी / वीडियो गेम* / dvd* / cd / video game*
    | digital = डिजिटल सामान / डिजिटल / डाउनलोड* / ईबुक* / ई बुक* / लाइसेंस की / digital / download* / ebook*
    | newspaper = अखबार और पत्रिकाएँ / अखबार* / पत्रिका* / मैगज़ीन* / magazine*
    | gift_card = गिफ़्ट कार्ड / गिफ़्ट वाउचर* / gift card* / gift voucher*
    | final_sale = फ़ाइनल सेल के आइटम / फ़ाइनल सेल / क्लियरेंस / final sale / clearance
    | used = सेकंड-हैंड सामान / पुराना सामान / सेकंड हैंड / सेकेंड हैंड / रीफर्बिश्ड / refurbished / second hand
