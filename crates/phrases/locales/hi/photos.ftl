photos-title = फ़ोटो
photos-arrived = पहुँची फ़ोटो: { $total } में से { $count }।
photos-name = फ़ोटो { $number }
photos-save = फ़ोटो { $number } सेव करें
photos-missing = फ़ोटो { $number } नहीं पहुँची
photos-add = फ़ोटो जोड़ें
photos-missing-hint = छूटी फ़ोटो यहाँ फिर से भेजें।
photos-more-hint = खराबी की फ़ोटो से शॉप को जवाब देने में मदद मिलती है।
photos-limits = JPEG, PNG या WebP, हर एक 8 MB तक, ज़्यादा से ज़्यादा 5 फ़ोटो। जगह और कैमरे की जानकारी नहीं रखी जाती।
photos-send = फ़ोटो भेजें
photos-added = फ़ोटो जोड़ी गईं
photos-wrong =
    { $why ->
        [nothing] पहले कोई फ़ोटो चुनें।
        [too_many] फ़ोटो { $number } नहीं जुड़ी: 5 फ़ोटो पहले से हैं।
        [too_large] फ़ोटो { $number } बहुत बड़ी है: 8 MB और 40 मेगापिक्सल तक चलेगी।
        [damaged] फ़ोटो { $number } नहीं खुल रही। इसे JPEG में सेव करके फिर कोशिश करें।
        [cut_off] फ़ोटो { $number } पूरी नहीं पहुँची। कृपया फिर भेजें।
        [busy] फ़ोटो { $number } अभी नहीं ली जा सकी। कृपया एक मिनट बाद फिर भेजें।
       *[not_image] फ़ोटो { $number } JPEG, PNG या WebP नहीं है। इसे JPEG में सेव करके फिर कोशिश करें।
    }
