ui-pick-title = Hangi ürünle ilgili?
ui-order = Sipariş { $reference }
ui-ordered-on = Sipariş tarihi: { DATE($day, style: "long") }
ui-arrived-on = Geliş tarihi: { DATE($day, style: "long") }
ui-on-its-way = Size doğru yolda
ui-pieces = Adet: { $count }
ui-item = Ürün { $sku }
ui-this-item = Bu ürün
ui-case-title = Ne oldu?
ui-question-step = Soru { $number }/{ $total }
ui-day-wrong = Bir gün seçin. En geç bugün olabilir.
ui-answer-wrong = Lütfen yazdığınızı kontrol edin.
ui-not-arrived = Henüz gelmedi
ui-dont-know = Bilmiyorum
ui-continue = Devam
ui-back = Geri
ui-restart = Baştan başla
ui-source = Kaynak: { $id }
ui-timeline = Süreniz
ui-timeline-start = Başlangıç
ui-timeline-today = Bugün
ui-timeline-last = Son gün
ui-why-not = Mümkün olmayan
ui-good-to-know = Bilmekte yarar var
ui-next = Şimdi ne yapabilirsiniz
ui-open-form = Talep gönder
ui-ask-person = Mağazanın bakmasını iste
ui-print = Yazdır
ui-copy = Kopyala
ui-save = Metin olarak kaydet
ui-calendar = Takvime ekle
ui-share = Paylaş
ui-copied = Kopyalandı
ui-money = Para iadeniz
ui-form-title = Talebiniz: { $shop }
ui-form-lead = Hesap gerekmez. Sadece mağazanın yanıt için ihtiyaç duyduğunu sorarız.
ui-field-order = Sipariş numarası
ui-field-order-hint = Siparişinizi onaylayan e-postada yazar.
ui-contract-hint = Ya da neyi ne zaman sipariş ettiğinizi yazın.
ui-field-email = E-posta adresi
ui-field-email-hint = Mağaza size yanıt verebilsin diye.
ui-field-name = Ad
ui-field-remedy = Ne istersiniz?
ui-remedy-any = Mağaza bir şey önerebilir
ui-field-message =
    { $case ->
        [defect] Sorunu nedir?
        [damaged] Hasar nerede?
        [wrong] Ne geldi?
        [missing] Ne eksik?
        [guarantee] Sorunu nedir?
        [repair] Ne tamir edilmeli?
        [complaint] Ne ters gitti?
        [trade_in] Durumu nasıl?
       *[other] Mağazaya mesaj
    }
ui-bank-hint = Banka ve kart numarası yazmayın. Mağazanın burada bunlara ihtiyacı yok.
ui-field-serials = Seri numarası
ui-serials-hint = Ürünün, kutusunun veya faturanın üzerindedir. Birden çok üründe her satıra bir tane yazın.
ui-field-wanted =
    { $case ->
        [spare_part] Hangi parça gerekiyor?
       *[other] Yerine ne istersiniz?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Biliyorsanız adı veya numarası.
        [exchange] Beden, renk veya başka ürün.
       *[other] Sadece başka bir şey istiyorsanız: beden, renk veya başka ürün.
    }
ui-optional = isteğe bağlı
ui-error-empty =
    { $field ->
        [message] Birkaç kelimeyle anlatın.
        [wanted] Ne istediğinizi yazın.
        [serials] Seri numarasını yazın. Bulamıyorsanız bunu buraya yazın.
        [photos] Fotoğraf ekleyin ya da ekleyemediğinizi belirtin.
        [email] E-posta adresinizi yazın.
        [name] Adınızı yazın.
       *[order_reference] Sipariş numaranızı yazın.
    }
ui-error-wrong =
    { $field ->
        [wanted] Bu çok uzun. En fazla 300 karakter olabilir.
        [serials] En fazla 20 seri numarası yazın, her biri en fazla 80 karakter.
        [email] E-posta adresini şöyle yazın: name@example.com
        [order_reference] Sipariş numarası çok uzun. En fazla 80 karakter olabilir.
       *[other] Lütfen bu alanı kontrol edin.
    }
ui-error-not-taken = Mağaza bunu kullanamadı. Lütfen kontrol edin.
ui-to-review = Talebinizi kontrol edin
ui-review-title = Her şey doğru mu?
ui-review-item = Ürün
ui-review-case = Ne oldu
ui-review-statement = Size söylediğimiz
ui-change = Değiştir
ui-send = Talebi gönder
ui-sending = Talebiniz gönderiliyor …
ui-phase =
    { $phase ->
        [waiting] Mağazanın sistemi yanıt vermiyor. Saat { $time } olunca yeniden deneriz.
        [elsewhere] Talebiniz başka bir sekmede gönderiliyor. Lütfen bekleyin.
       *[looking_up] Talebinizin ulaşıp ulaşmadığına bakıyoruz.
    }
ui-earlier-title = Önceki talebinizin ulaşıp ulaşmadığına bakıyoruz
ui-received-title = Talebiniz mağazaya ulaştı
ui-receipt-number = Onay numarası
ui-receipt-time = Alındı
ui-receipt-at = { DATE($day, style: "long") } { $time }
ui-receipt-next = Mağazanın yanıtını talebinizin sayfasında bulursunuz. Bağlantısını ve onay numarasını saklayın.
ui-receipt-next-mail = Onay numarasını saklayın. Mağaza e-posta adresinize yanıt verebilir.
ui-your-copy = Talebiniz
ui-receipt-mail = E-posta adresinize bir kopya gelir.
ui-receipt-earlier = Mağazada talebinizin eski hâli var, son değişiklikleriniz yok. Lütfen bunları mağazaya iletin.
ui-status-link = Talebinizi takip edin
ui-not-sent-title = Talebiniz gönderilmedi
ui-not-sent-why =
    { $why ->
        [offline] İnternet bağlantınız yok.
        [busy] Mağaza şu an çok fazla talep alıyor. Biraz sonra yeniden deneyin.
        [refused] Mağazanın sistemi talebi kabul etmedi.
       *[not_arrived] Talep mağazaya ulaşmadan bağlantı koptu.
    }
ui-shop-says = Mağazanın sisteminden: { $words }
ui-again-at = Yeniden deneyebileceğiniz saat: { $time }.
ui-earlier-gone = Önceki talebiniz mağazaya ulaşmadı. Yazdıklarınız bu cihazda tutulmaz. Lütfen yeniden gönderin.
ui-kept = Yazdığınız her şey hâlâ burada.
ui-try-again = Yeniden dene
ui-unknown-title = Talebinizin ulaşıp ulaşmadığını henüz bilmiyoruz
ui-unknown-text = Mağazadan net bir yanıt almadık. Gönül rahatlığıyla yeniden kontrol edebilirsiniz: talebiniz iki kez ulaşmaz.
ui-check-again = Yeniden kontrol et
ui-sent-title = Talebiniz gönderildi
ui-sent-text = Mağazanın sistemi onay vermiyor, bu yüzden sonucu göremiyoruz. Kopyanızı saklayın. Haber çıkmazsa mağazaya sorun.
ui-hand-over-title = Bir adım daha kaldı
ui-hand-over =
    { $way ->
        [mailto] Mesajı e-posta programınızdan gönderin. Açılmadıysa talebinizi kopyalayıp mağazaya yazın.
       *[copy] Talebinizi kopyalayıp mağazaya gönderin.
    }
ui-stopped = Bu sayfada bir sorun oldu. Yazdıklarınız bu formda: lütfen buradan gönderin.
ui-handed-over = Talebinizle artık mağazanın sayfası ilgileniyor
ui-write-to-shop = Mağazaya yazın veya arayın. Müşteri temsilcisi size yanıt verir.
ui-no-contact = Müşteri temsilcisine nasıl ulaşacağınız mağazanın iletişim sayfasında yazar.
ui-photos-title = Fotoğraflar
ui-photos-hint = Sorunu gösteren en fazla 5 fotoğraf. Yer ve kamera bilgileri gönderilmeden önce silinir.
ui-no-photos = Fotoğraf ekleyemiyorum
ui-photos-add = Fotoğraf seç
ui-photos-camera = Fotoğraf çek
ui-photos-drop = Buraya sürükleyebilir veya yapıştırabilirsiniz.
ui-photos-busy = Fotoğraflarınız hazırlanıyor …
ui-photo = Fotoğraf { $number }
ui-photo-remove = { $number }. fotoğrafı kaldır
ui-photos-count = Eklenen fotoğraf: { $count }/5
ui-photo-refused =
    { $why ->
        [unreadable] Bu tarayıcı fotoğrafı okuyamıyor. JPEG olarak kaydedin veya mağazaya sonra gönderin.
        [too_large] Fotoğraf çok büyük. En fazla 40 megapiksel olabilir.
        [too_many] En fazla 5 fotoğraf ekleyebilirsiniz.
        [same] Bu fotoğraf zaten var.
       *[not_image] Bu bir fotoğraf değil.
    }
ui-photos-insecure = Bu sayfanın bağlantısı güvenli olmadığı için buraya fotoğraf eklenemez. Talebiniz onlarsız da geçerli.
ui-photo-state =
    { $state ->
        [sending] yolda
        [arrived] ulaştı
        [missing] eksik
       *[waiting] bekliyor
    }
ui-photos-arrived = { $total } fotoğraftan { $count } tanesi ulaştı
ui-photos-missing =
    { $count ->
        [one] { $total } fotoğraftan { $count } tanesi eksik. Talebiniz ulaştı.
       *[other] { $total } fotoğraftan { $count } tanesi eksik. Talebiniz ulaştı.
    }
ui-photos-keep-open = Tüm fotoğraflar ulaşana kadar lütfen bu sayfayı açık tutun.
ui-photos-retry = Eksik fotoğrafları yeniden gönder
ui-photos-not-taken = Fotoğraflar teslim edilemedi. Lütfen mağazaya e-postayla gönderin.
