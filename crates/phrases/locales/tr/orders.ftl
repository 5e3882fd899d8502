orders-title = Siparişler

orders-lead = Siparişlerinizi deske bildirin. Böylece alıcılar daha az yazar, siz de talebin yanında mağazanızın bildiğini görürsünüz.

orders-known = Bilinen sipariş: { NUMBER($count) }

orders-last = Son değişiklik: { $moment }

orders-file = CSV dosyası

orders-file-hint = En fazla 4 MB. İlk satır sütunları adlandırır; her satır siparişin bir kalemidir.

orders-check = Dosyayı kontrol et

orders-columns = Dosyanın sütunları

orders-column =
    { $word ->
        [reference] Alıcının bildiği sipariş numarası. Gerekli.
        [email] Siparişin verildiği adres. Gerekli; sadece özeti (hash) saklanır.
        [ordered_on] Sipariş günü, örneğin 2026-11-21.
        [currency] Üç harf, örneğin EUR. Fiyat varsa gerekli.
        [sku] Ürün kodu.
        [title] Ürünün adı.
        [category] Ürünün kategorisi.
        [traits] Ne olduğu, kuralların sözleriyle, örneğin custom_made.
        [price] Bir adedin fiyatı, örneğin 129.90.
        [quantity] Adet.
        [delivered_on] Teslim edildiği gün, örneğin 2026-11-24. Bilmiyorsanız boş bırakın.
       *[arrived] Gelip gelmediği: yes veya no.
    }

orders-preview = Henüz hiçbir şey kaydedilmedi

orders-stored = Kaydedildi

orders-new = Yeni siparişler

orders-changed = Değişen siparişler

orders-same = Zaten aynısı biliniyor

orders-store = Siparişleri kaydet

orders-passed-over = Okunmadı, çünkü desk bu sütunları bilmiyor: { $columns }

orders-wrong = Dosyada hatalar var; hiçbir şey kaydedilmedi

orders-row = Satır

orders-cell = Sütun

orders-problem = Sorun

orders-no-file = Önce bir dosya seçin.

orders-not-text = Bu, UTF-8 metin dosyası değil. “CSV UTF-8” olarak kaydedip yeniden seçin.

orders-too-large = Dosya 4 MB sınırını aşıyor. Bölün.

orders-find = Siparişinizi bulun

orders-find-text = Sipariş numarasını ve sipariş verdiğiniz e-postayı yazın. Böylece gerisini yazmanız gerekmez.

orders-find-go = Siparişi bul

orders-find-none = Bu numara ve e-postayla sipariş bulamadık. İkisini de kontrol edin veya onsuz bize yazın.

orders-find-without = Siparişi bulmadan bize yazın

orders-found = Sipariş { $reference }

orders-found-text = Hangi ürünle ilgili?

orders-choose = Seç

orders-item = Adsız ürün

orders-known-title = Bilinen sipariş

orders-source =
    { $word ->
        [csv] Bir dosyadan
        [woocommerce] WooCommerce kaynaklı
        [shopify] Shopify kaynaklı
        [medusa] Medusa kaynaklı
       *[api] Mağazanızın sisteminden
    }

orders-by-these = Bu bilgilerle
