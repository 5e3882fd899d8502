finding-why-title = Bakılan kurallar, policy sırasıyla

finding-why-rule = Kural

finding-why-result = Sonuç

finding-why-decided = Belirleyen

finding-why-none = Policy bu durum için kural içermiyor.

finding-why-outcome =
    { $outcome ->
        [governs] geçerli
        [outranked] uyuyor; daha dar bir kural geçerli
        [tied] aynı darlıkta uyuyor: eşitlik
        [undecided] eksik bir bilgiye bağlı
       *[out_of_scope] uymuyor
    }

finding-why-order = En dar kural geçerlidir, hiçbir şey birleştirilmez. Uyan iki kural, kapsamlarının şu parçalarına göre karşılaştırılır; ilk fark belirler:

finding-why-version = Policynin SHA-256 değeri: { $hash }

finding-page-item-missing = Burada ürün veya sipariş tanımlı değil.

finding-page-item-missing-help = Bir ürünün veya siparişin schema.org verisini JSON-LD olarak verin.

finding-page-item-unclear = Hangi ürünün kastedildiği belli değil. Ürün sayısı: { $number }. Aralarında: { LIST($known) }.

finding-page-item-unclear-help = Kastettiğiniz ürünün SKU değerini verin.

finding-page-country-missing = Burada alıcının ülkesi yazmıyor.

finding-page-country-missing-help = DE veya US-CA gibi verin.

finding-page-assumed =
    { $what ->
        [case] Durum belirtilmemiş; şu varsayıldı: { $value }.
        [country] Alıcının ülkesi, paketin gittiği yerden alındı: { $value }.
        [utc_day] Zaman UTC. Onun günü alındı, mağazada başka gün olabilir: { $value }.
       *[category] Kategori, policylerdeki gibi yazıldı: { $value }.
    }

finding-page-assumed-help = Yanlışsa bilgiyi kendiniz verin; o geçerli olur.

finding-page-price =
    { $what ->
        [currency] “{ $value }” ISO 4217 para birimi kodu değil, fiyat atlandı.
        [range] Fiyatlar bir aralık, üst sınırı “{ $value }”; fiyat alınmadı.
        [several] Tekliflerin fiyatları farklı, hiçbiri alınmadı.
        [unit] Fiyat bir adet için değil, atlandı.
        [tax] Fiyat vergisiz ve vergi bilinmiyor.
       *[form] “{ $value }” bu para biriminde tam tutar değil, fiyat atlandı.
    }

finding-page-price-help = Bir adedin fiyatını 19.99, kodunu EUR gibi yazın: noktayla, binlik ayırıcı ve simge olmadan.

finding-page-value =
    { $what ->
        [sku] Buradaki hiçbir ürünün SKU değeri “{ $value }” değil.
        [day] “{ $value }” bir gün değil; atlandı.
        [count] “{ $value }” 1 veya üstü tam sayı değil; atlandı.
        [category] “{ $value }” mağazanın kategorisi değil; atlandı.
        [condition] “{ $value }” durumu, kuralların sorduğu bir şey söylemiyor; atlandı.
        [status] “{ $value }” durumu, siparişin aşamasını söylemiyor; atlandı.
        [country] “{ $value }” ISO 3166 ülke kodu değil; atlandı.
        [discount] Tüm siparişteki “{ $value }” indirimi ürünlere bölünmemiş; atlandı.
        [kind] Bu ne metin ne sayı; atlandı.
        [texts] Buradaki veri metni sayısı: { $value }. İlk 200 sonrası atlandı.
       *[text] “{ $value }” çok uzun; atlandı.
    }

finding-page-value-help = Veride düzeltin veya bilgiyi kendiniz verin.

finding-head =
    { $severity ->
        [error] hata
        [warning] uyarı
       *[note] not
    }[{ $code }]

finding-whole-file = (tüm dosya)

finding-clean = { $file }: temiz

finding-counts = hata: { $errors }, uyarı: { $warnings }, not: { $notes }

finding-near = Şunu mu demek istediniz: “{ $near }”?

finding-json-syntax =
    JSON değil, satır { $line }, sütun { $column }: { $what ->
        [end] sondan sonra bir şey geliyor.
        [unfinished] metin ortada bitiyor.
        [comma_or_bracket] buraya virgül veya ] gerekir.
        [comma_or_brace] buraya virgül veya { "}" } gerekir.
        [key] buraya tırnak içinde anahtar gerekir.
        [colon] anahtardan sonra iki nokta gerekir.
        [digit] buraya rakam gerekir.
        [control] bir metinde kontrol karakteri var.
        [escape] JSON bu kaçış dizisini bilmiyor.
        [surrogate] vekil çiftin yarısı tek başına.
        [hex] buraya dört onaltılık rakam gerekir.
       *[value] buraya değer gerekir.
    }

finding-json-syntax-help = Oradaki metni düzeltin. JSON bilen bir düzenleyici yeri gösterir.

finding-too-large =
    { $what ->
        [members] Bu nesnede { $number } üye var; en fazla { $most } okunur.
        [items] Bu listede { $number } öge var; en fazla { $most } okunur.
       *[bytes] Metin { $number } bayt; en fazla { $most } okunur.
    }

finding-too-large-help = Buraya ait olmayanı çıkarın.

finding-too-deep = İç içe düzey { $most } sınırını aşıyor: satır { $line }, sütun { $column }.

finding-too-deep-help = Hiçbir belge bu derinliği gerektirmez. Kapatılmamış ayraçları arayın.

finding-too-many = Bunların dışında bulunan ve listelenmeyen: { $more }.

finding-too-many-help = Önce bunları düzeltin, sonra yeniden kontrol edin.

finding-duplicate-key = “{ $word }” anahtarı bir nesnede iki kez var.

finding-duplicate-key-help = Birini bırakın. Hangisinin geçerli olduğu programa göre değişir.

finding-unknown-field = Biçimde burada “{ $word }” anahtarı yok.

finding-unknown-field-help = Burada bilinenler: { $known }.

finding-missing-field = “{ $word }” anahtarı eksik.

finding-missing-field-help = Ekleyin.

finding-wrong-type =
    Burada olan: { $found ->
        [null] null
        [boolean] true veya false
        [whole] tam sayı
        [fraction] kesirli sayı
        [list] liste
        [object] nesne
       *[text] metin
    }. Beklenen: { $wanted ->
        [object] nesne
        [list] liste
        [boolean] true veya false
        [whole] tam sayı
        [word] tırnak içinde sözcük
        [day] tırnak içinde gün
        [time] tırnak içinde saat
        [minute] tırnak içinde gün ve saat
        [currency] para birimi kodu
        [place] yer kodu
        [link] bağlantı
       *[text] metin
    }.

finding-wrong-type-help = Değeri bu biçimde yazın.

finding-unknown-word = “{ $word }” sözcüğü burada bilinmiyor.

finding-unknown-word-help = Bilinen sözcükler: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } şu aralığın dışında: { $least }–{ $most }.
        [key] Anahtar 32 onaltılık rakam değil.
        [email] Bu bir e-posta adresi değil.
        [order_reference] Sipariş numarası boş veya 80 karakterden uzun.
        [serials] 20’den fazla seri numarası var ya da biri boş veya 80 karakterden uzun.
        [wish] İstek boş veya 300 karakterden uzun.
        [photos] 5’ten fazla fotoğraf var ya da biri iki kez veya küçük harfli onaltılık SHA-256 değeri olmadan verilmiş.
        [pack] Bu, bu sürümün dil paketi değil.
        [amount] Bir tutar tam saklanamayacak kadar büyük.
        [text] Metin boş veya 2000 karakterden uzun.
        [same] “{ $value }” bu siparişin önceki satırından farklı.
       *[value] “{ $value }” yok veya başka yazılır.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Bu aralıkta bir sayı yazın.
        [day] 2026-11-21 gibi var olan bir gün yazın.
        [time] 09:30 gibi bir saat yazın.
        [minute] 2026-10-15T10:00 gibi gün ve saat yazın.
        [moment] 2026-11-21T10:30:00+01:00 gibi saat farkıyla zaman yazın.
        [currency] EUR gibi bir ISO 4217 kodu yazın.
        [place] DE veya US-CA gibi bir ISO 3166 kodu yazın.
        [link] https:, mailto: veya tel: bağlantısı ya da sitenizde / ile başlayan bir yol yazın.
        [key] 16 rastgele bayt üretin.
        [email] name@example.com gibi yazın.
        [order_reference] Sipariş e-postasından kopyalayın.
        [serials] En fazla 20 tane verin, her biri üründe yazdığı gibi.
        [wish] 1 ile 300 karakter arasında yazın.
        [photos] En fazla 5 fotoğraf verin, her birini bir kez.
        [pack] Bu sürümle gelen paketi kullanın.
        [amount] Daha küçük tutar veya adet kullanın.
        [text] 1 ile 2000 karakter arasında yazın.
        [price] 129.90 gibi yazın, para biriminin basamak sayısını aşmayın.
        [same] Siparişin her satırına aynısını yazın.
       *[value] Biçime belgelerden bakın.
    }

finding-unknown-version = Biçimin { $number } sürümü burada bilinmiyor; bu program sürüm 1 okur.

finding-unknown-version-help = after-sales programını güncelleyin veya policy dosyasını sürüm 1 ile yazın.

finding-duplicate-rule = “{ $rule }” kimliği zaten alınmış: { $other }.

finding-duplicate-rule-help = Her kurala kendi kimliğini verin. Kararlar ona atıf yapar.

finding-rule-tie = “{ $case }” durumunda “{ $other }” ve “{ $rule }” aynı ürüne uyabilir. Hiçbiri daha dar değil.

finding-rule-tie-help = Birini daraltın ya da yerleri, günleri veya kategorileri birbirini dışlasın.

finding-window-length =
    { $what ->
        [season] Bu sezon ne son gün ne de gün sayısı veriyor.
       *[window] Bu sürenin verdiği uzunluk sayısı: { $number }. Tam olarak bir tane gerekir.
    }

finding-window-length-help =
    { $what ->
        [season] last_day veya days verin.
       *[window] Şunlardan birini verin: days, months, until veya unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] “{ $rule }” kuralı hiçbir durum vermiyor, bu yüzden hiç geçerli olmaz.
        [fee] “{ $rule }” kuralının bir ücreti hem fiyatın payı hem de tutar.
       *[terms] “{ $rule }” kuralı kabul ediyor ama ne kadar süre veya alıcının ne aldığını söylemiyor.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] En az bir durum verin, örneğin return.
        [fee] share veya amount verin, ikisini değil.
       *[terms] window ve remedies ekleyin ya da answer değerini refuse veya ask_person yapın.
    }

finding-season-order = Bu sezonun günleri yanlış sırada.

finding-season-order-help = Önce ordered_from, sonra ordered_until, en son last_day gelir.

finding-secret-exposed = “{ $name }” gizli bilgi içeriyor olabilir. Policy herkese açıktır: her alıcı okuyabilir.

finding-secret-exposed-help = Çıkarın ve verildiği yerde yenisiyle değiştirtin. Taleplere sunucunuz eklesin.

finding-endpoint-setting =
    { $what ->
        [header] “{ $preset }” uç noktasına “{ $name }” üst bilgisi gerekir.
        [address] “{ $preset }” uç noktasının adresi şöyle bitmiyor: { $name }.
       *[setting] “{ $preset }” uç noktasına “{ $name }” ayarı gerekir.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] /endpoint/headers içine ekleyin. Tek bir alıcıya ait olanı sayfa bir meta ögesinde verir.
        [address] Tam adresi yazın, örneğin https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Adını ve değerini /endpoint/settings içine ekleyin. Asla gizli bilgi yazmayın.
    }

finding-endpoint-profile =
    { $what ->
        [headers] cors değeri simple veya no-cors ise tarayıcılar sizin üst bilgilerinizi göndermez.
        [json] cors değeri simple veya no-cors ise tarayıcılar JSON göndermez.
        [method] cors değeri simple veya no-cors ise tarayıcılar sadece POST gönderir.
        [same_origin] “{ $preset }” sadece kendi sitesinden gelen talepleri alır.
        [simple] “{ $preset }” tarayıcıların bunu göndermeden önce sorduğu soruya yanıt vermiyor.
        [address] “{ $preset }” ile bu adrese hiçbir şey gönderilemez.
        [status] 200–299 dışındaki bir durum kodu başarı değildir.
        [timeout] Bir çağrı en fazla 1 ile 120 saniye arasında sürebilir.
       *[look_up] Sorgu adresinde talebin anahtarı için yer yok.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Üst bilgileri çıkarın ya da uç nokta preflight yanıtlıyorsa cors değerini preflight yapın.
        [json] format değerini form veya text ya da uç nokta preflight yanıtlıyorsa cors değerini preflight yapın.
        [method] method değerini POST ya da uç nokta preflight yanıtlıyorsa cors değerini preflight yapın.
        [same_origin] cors alanını çıkarın veya same-origin yapın.
        [simple] cors alanını çıkarın veya simple yapın.
        [address] mailto ile bir e-posta bağlantısı yazın. Yoksa https: adresi veya sitenizde bir yol yazın.
        [status] Sadece talebin kaydedildiğini gösteren durum kodlarını verin.
        [timeout] Olağan değer 20.
       *[look_up] key sözcüğünü süslü ayraç içinde yerine yazın.
    }

finding-endpoint-relay = “{ $name }” sadece gizli anahtarlı çağrıları alır, hiçbir sayfa böyle bir anahtar taşıyamaz.

finding-endpoint-relay-help = Sunucunuzda küçük bir program talepleri alıp iletsin ya da deski kullanın.

finding-endpoint-pointer = Hiçbir talepte “{ $word }” yok, bu yüzden atlanır.

finding-endpoint-pointer-help = Burada bilinenler: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] cors değeri no-cors ise talebin ulaştığını kimse onaylayamaz. Alıcılara bu söylenir.
       *[untested] Burada 200–299 arası her yanıt başarı sayılır.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Uç nokta preflight yanıtlasın ya da deski kullanın.
       *[untested] success ve içinde at ekleyin: yanıtta sadece talep kaydedilince bulunan bir yer.
    }

finding-unknown-region = Mağaza “{ $word }” bölgesini tanımlamıyor, bu kural kimseye uymaz.

finding-unknown-region-help = /shop/regions içine ekleyin veya yerlerini places içinde verin.

finding-insecure-url = “{ $value }” şifreli değil: gönderileni başkaları okuyup değiştirebilir.

finding-insecure-url-help = https: adresini yazın.

finding-currency-mix = Bu tutarın para birimi { $currency }; mağazanınki { $own }.

finding-currency-mix-help = Mağazanın para biriminde yazın. Diğer tutarlar para iadesi tahminine girmez.

finding-contradiction =
    { $what ->
        [backwards] Bu, başlamadan bitiyor.
        [refusal_gives] “{ $rule }” kuralı reddediyor ama alıcının ne aldığını yazıyor.
        [limit_zero] “{ $rule }” kuralı kabul ediyor ama sıfır kez izin veriyor.
        [opens_too_late] “{ $rule }” kuralında alıcı ancak süre bitince işlem yapabiliyor.
        [same_unasked] “{ $rule }” kuralı sadece aynı türle değiştiriyor ama bunu hiç sormuyor.
        [shop_pays_amount] “{ $rule }” kuralında iade kargosunu mağaza ödüyor, yine de bir tutar yazıyor.
        [window_remedy] “{ $rule }” kuralının bir süresi, kuralın vermediği bir şey için.
        [fee_over_price] “{ $rule }” kuralının bir ücreti tüm fiyattan fazla.
        [late_unreachable] “{ $rule }” kuralının bir gecikme basamağına hiç ulaşılamaz.
       *[empty_range] “{ $rule }” kuralının bir aralığı boş.
    }

finding-contradiction-help =
    { $what ->
        [backwards] İki ucu yer değiştirin.
        [refusal_gives] remedies alanını çıkarın veya answer değerini accept yapın.
        [limit_zero] most değerini artırın veya answer değerini refuse yapın.
        [opens_too_late] Bekleme, süre bitmeden bitsin.
        [same_unasked] same_kind koşulunu, refuse veya başka bir sonuçla ekleyin.
        [shop_pays_amount] amount alanını çıkarın veya payer değerini buyer yapın.
        [window_remedy] Kuralın remedies alanına ekleyin veya süreden çıkarın.
        [fee_over_price] Paylar yüzdenin yüzde biri olarak yazılır: %10 için 1000 yazın.
        [late_unreachable] Basamakları artan sıraya koyun, açık olan en sonda.
       *[empty_range] least ile most ya da from ile until yer değiştirsin.
    }

finding-law-not-held = Şu yerlerin yasası bu sürümde yok: { $markets }.

finding-law-not-held-help = Oradaki alıcılar kurallarınızı, yerel yasanın daha fazlasını verebileceği notuyla okur.

finding-below-law =
    { $what ->
        [months] Yasaya göre ({ $markets }) mağaza arızalardan bu süreden daha uzun sorumlu. Oradaki ay sayısı: { $number }.
       *[days] Yasaya göre ({ $markets }) alıcılar bu süreden daha uzun cayabilir. Oradaki gün sayısı: { $number }.
    }

finding-below-law-help = Oradaki alıcılar ikisinden iyi olanı görür. Herkese tek metin için süreyi uzatın.

finding-exclusion-without-basis =
    { $what ->
        [goods] “{ $rule }” kuralı şunu reddediyor: { $goods }. Yasa ({ $markets }) bu tür ürünleri istisna saymıyor.
       *[all] “{ $rule }” kuralı, alıcıların yasaya göre iade edebileceği ürünleri reddediyor: { $markets }.
    }

finding-exclusion-without-basis-help = Yasanın ürünleri neden istisna saydığını traits içinde yazın ya da kuralı başka yerlerle sınırlayın. Oradaki alıcıların hakkı sürer.

finding-fee-against-law = “{ $kind }” ücreti, yasanın ({ $markets }) ücretsiz cayma hakkı verdiği sürede de alınıyor.

finding-fee-against-law-help = days ile yasal günlerden sonra başlatın, places ile sınırlayın veya kaldırın.

finding-freight-against-law =
    { $what ->
        [faults] Arızalı, kırık veya yanlış ürünün iade kargosunu alıcı ödüyor. Yasaya göre ({ $markets }) mağaza öder.
       *[withdrawal] İade kargosunu alıcı ödüyor. Caymada yasaya göre ({ $markets }) mağaza öder.
    }

finding-freight-against-law-help = payer değerini en azından bu yerler için shop yapın.

finding-disclosure-unknown = Dosya, alıcılara şunun söylenip söylenmediğini belirtmiyor: “{ $word }”.

finding-disclosure-unknown-help = /shop/disclosures içine told true veya false ile ekleyin.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }: cayma hakkı bildirilmezse alıcılar daha uzun süre cayabilir.
        [return_cost_told] { $markets }: iade kargosunu alıcının ödediği bildirilmezse mağaza öder.
        [policy_before_payment] { $markets }: iade kuralları ödemeden önce açık değilse yasa alıcılara iade hakkı verir.
        [clause_on_final_screen] { $markets }: iade maddesi teklifte ve siparişten önceki son ekranda yoksa yasa alıcılara iade hakkı verir.
        [no_return_confirmed_per_order] { $markets }: alıcı o siparişte “iade yok” kuralını onaylamadıysa bu tür ürünler iade edilebilir.
        [digital_consent_confirmed] { $markets }: onayları kendilerine teyit edilmezse dijital içerik alıcıları yine cayabilir.
        [guarantee_excluded] { $markets }: mağaza, sorumlu olmadığını alıcılara söylemediyse arızalardan sorumludur.
        [contract_information] { $markets }: yasanın saydığı her şey siparişten önce bildirilmezse alıcılar vazgeçebilir.
        [contract_copy] { $markets }: sözleşmenin kopyasını almayan alıcılar daha uzun süre vazgeçebilir.
        [exclusion_told] { $markets }: iade edilemeyeceği siparişten önce bildirilmezse bu tür ürünler iade edilebilir.
        [direct_marketing] { $markets }: mağaza kayıtlı doğrudan satıcı olarak satıyorsa alıcılar fikrini değiştirebilir.
       *[used_term_agreed] { $markets }: daha kısası kararlaştırılmadıysa arızalar için tam süre ikinci el ürünlerde de geçerlidir.
    }

finding-disclosure-untold-help = Alıcılara bildirin ve told değerini true yapın. O zamana kadar kararlar bunu hesaba katar.

finding-refund-against-law =
    { $what ->
        [at_once] Yasaya göre ({ $markets }) caymadan sonra para hemen geri verilir; bu kural daha uzun sürüyor.
       *[days] Yasaya göre ({ $markets }) caymadan sonra para daha erken geri verilir. Oradaki gün sayısı: { $number }.
    }

finding-refund-against-law-help = Şunlarda within_days değerini kısaltın: { $rules }. Ya da bu yerler için ayrı kural yazın.

finding-forbidden-words = Yasa ({ $markets }) şöyle sözleri yasaklar veya yanıltıcı sayar: “{ $value }”. Bu yanlış alarm olabilir.

finding-forbidden-words-help = Çıkarın ya da neyi geri almadığınızı ve yasal hakların sürdüğünü açıkça yazın.

finding-closed-platform = Bu, AB’nin çevrim içi uyuşmazlık platformunu gösteriyor. 20 Temmuz 2025’te kapandı ((AB) 2024/3228 Tüzüğü).

finding-closed-platform-help = Kaldırın. Sizin için bir uyuşmazlık kurulu varsa /disputes içinde verin. AB sınırlarını aşan alışverişte alıcılar ECC-Net’e sorabilir (www.eccnet.eu).

finding-withdrawal-unreachable = Yasaya göre ({ $markets }) alıcılar çevrim içi cayabilir, ama dosyada yazdıklarını alan bir şey yok.

finding-withdrawal-unreachable-help = Bir uç nokta ya da /shop/contacts içine e-posta adresi veya sayfa ekleyin.

finding-duty-open = Yasaya göre ({ $markets }) mağazanıza şu gerekli ve dosya bunu yapılmış göstermiyor: { $duty }.

finding-duty-open-help = Hazır olunca /shop/duties_met içine ekleyin: { $ids }.

finding-duty-coming = Yasaya göre ({ $markets }) mağazanıza aşağıda yazan günden itibaren şu gerekecek: { $duty }.

finding-duty-coming-help = Hazır olunca /shop/duties_met içine ekleyin: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Yasaya göre ({ $markets }) hizmet satan bir mağazaya aşağıda yazan gerekir.
        [subscriptions] Yasaya göre ({ $markets }) sözleşmeleri kendiliğinden yenilenen bir mağazaya aşağıda yazan gerekir.
        [electrical_goods] Yasaya göre ({ $markets }) elektrikli ürün satan bir mağazaya aşağıda yazan gerekir.
        [durability_guarantee] Yasaya göre ({ $markets }) AB’nin GARAN etiketi resmin yanında ve siparişten hemen önce olmalı. Bu, üreticinin tüm ürüne iki yıldan uzun ücretsiz garanti verdiği durumda geçerli.
       *[paid_warranty] Yasaya göre ({ $markets }) ücretli garanti sunan bir mağazaya aşağıda yazan gerekir.
    }

finding-duty-conditional-help = Mağazanız böyle değilse veya bu hazırsa /shop/duties_met içine ekleyin: { $ids }.

finding-duty-unsure = Yasa ({ $markets }) bunu isteyebilir. Doğrulanmadı, lütfen kontrol edin: { $duty }.

finding-duty-unsure-help = Oradaki yasayı bilen birine sorun, sonra /shop/duties_met içine ekleyin: { $ids }.

finding-duty-unknown = Pazarlarınızın hiçbirinde “{ $word }” adlı bir yükümlülük yok.

finding-duty-unknown-help = Açık yükümlülüklerle ilgili bulgular adlarını verir.

finding-duty-function = her sayfadan kolay bulunan çevrim içi cayma işlevi; neden, hesap veya uygulama istemeyen bir bildirim ve onay için ikinci adım

finding-duty-way = kolay görülen çevrim içi bir cayma yolu

finding-duty-function-information = çevrim içi cayma işlevinin olduğunu ve yerini siparişten önce bildiren bilgi

finding-duty-acknowledgement = cayan herkese hemen, e-posta veya benzeriyle onay: bildirimin içeriği, tarih ve saat

finding-duty-guarantee-notice = AB’nin yasal garantiyle ilgili resmî bildirimi, değiştirilmeden ve alıcının dilinde, siparişten önce kolay görülür

finding-duty-garan = üreticinin iki yıldan uzun ücretsiz garanti verdiği ürünlerde AB’nin GARAN etiketi

finding-duty-button = belirli sözlerle bir düğme

finding-duty-words = belirli sözler

finding-duty-notice = bir bildirim

finding-duty-marking = iade edilemeyen ürünlerde bir işaret

finding-duty-link = bir bağlantı

finding-duty-information = belirli bilgiler

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] kesin
        [medium] olası, kontrol edin
       *[low] doğrulanmadı
    })

finding-law-since =
    { $markets }: { $citation }, başlangıç { DATE($since, style: "long") } ({ $sure ->
        [high] kesin
        [medium] olası, kontrol edin
       *[low] doğrulanmadı
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = “{ $case }” durumuna yanıt veren kural yok.

finding-case-without-rule-help = Bunun için kural ekleyin. Kural olmadan alıcılar sadece yasanın verdiğini okur.

finding-item-without-rule =
    { $what ->
        [markets] “{ $case }” durumunda bazı ürünler kuralsız kalıyor: { $markets }.
       *[everywhere] “{ $case }” durumunda bazı ürünler kuralsız kalıyor.
    }

finding-item-without-rule-help = Bu durum için kapsamsız bir kural ekleyin. Daha dar kurallar yine üstün gelir.

finding-no-contact = Policyde sorulacak kimse yazmıyor.

finding-no-contact-help = E-posta adresi, telefon numarası veya sayfa ekleyin. Her “hayır” oraya yönlendirir.

finding-text-missing = Bu metin, yanıt verdiğiniz şu dillerde eksik: { $languages }.

finding-text-missing-help = Ekleyin ya da dili /shop/languages içinden çıkarın.

finding-no-dispute-route = Uyuşmazlık kurulu yazılmamış. Bir kurula bağlı mağazalar onu yazmak zorunda: { $markets }.

finding-no-dispute-route-help = Bir kurula bağlıysanız /disputes içinde verin.

finding-rule-shadowed = “{ $rule }” kuralı hiç geçerli olamaz: konusundaki her şeye daha dar kurallar uyuyor.

finding-rule-shadowed-help = Kaldırın veya diğer kuralları daraltın.

finding-unknown-locale = “{ $word }” dilinde cümle yok; bunların dili: { $other }.

finding-unknown-locale-help = Şunlardan birini isteyin: { $known }.
