case-state =
    { $word ->
        [received] Alındı
        [in_review] İnceleniyor
        [waiting] Sizi bekliyor
        [accepted] Kabul edildi
        [refused] Reddedildi
       *[completed] Kapandı
    }

case-lead =
    { $word ->
        [received] Talebiniz bizde. Henüz kimse bakmadı.
        [in_review] Talebinizi inceliyoruz.
        [waiting] Devam etmemiz için sizden bir şey gerekiyor. Ne olduğu aşağıdaki mesajımızda.
        [accepted] Talebinizi kabul ettik.
        [refused] Talebinizi reddettik. Nedeni aşağıdaki mesajımızda.
       *[completed] Talebiniz kapandı.
    }

case-since = Başlangıç: { $moment }

case-next-title = Şimdi ne olacak

case-next =
    { $word ->
        [received] Talebinize bakıp burada yanıt veririz. O zamana kadar bir şey yapmanız gerekmez.
        [in_review] Daha fazlasını öğrenince burada yanıt veririz. O zamana kadar bir şey yapmanız gerekmez.
        [waiting] Bize bu sayfadan yazın. Sonra devam ederiz.
        [accepted] Söylediğimizi yaparız. Sadece mesajımız isterse bir şey yapmanız gerekir.
        [refused] Farklı düşünüyorsanız bize bu sayfadan yazın.
       *[completed] Başka bir şey yok. Açık kalan varsa bize bu sayfadan yazın.
    }

case-answer-by = En geç şu zamanda yanıt veririz: { $moment }.

case-answer-late = Şu zamana kadar yanıt vermek istiyorduk: { $moment }. Geciktik, özür dileriz.

case-our-message = Mesajımız

case-by =
    { $who ->
        [buyer] Siz
        [shop] { $shop }
       *[desk] Otomatik
    }

case-step =
    { $word ->
        [message] Mesaj
        [tracking] Kargo
       *[photos] Fotoğraflar
    }

case-tracking = Takip numarası

case-tracking-follow = Kargoyu takip et

case-result = Sonuç

case-end =
    { $word ->
        [refused] Reddedildi
       *[withdrawn] Siz geri çektiniz
    }

case-refunded = Geri ödendi

case-write-title = Bize yazın

case-write-label = Mesajınız

case-write-hint = En fazla 2.000 karakter. Lütfen banka veya kart numarası yazmayın.

case-write-reopens = Mesajınız talebi yeniden açar. Buraya yazmak için son gün: { DATE($day, style: "long") }.

case-write-over = Bu talep kapanalı 30 günden fazla oldu. Yeni bir şey varsa yeni talep gönderin veya müşteri temsilcimize sorun.

case-write-go = Mesajı gönder

case-write-done = Mesajınızı aldık.

case-write-wrong =
    { $why ->
        [empty] Gönderilmedi: lütfen önce bir şey yazın.
        [long] Gönderilmedi: en fazla 2.000 karakter. Lütfen mesajınızı kısaltın.
        [many] Gönderilmedi: dünden beri 20 kez yazdınız. Lütfen sonra deneyin; diğer mesajlarınız bizde.
       *[before] Bu form daha önce başka bir metinle gönderildi ve o bizde. Bunu da göndermek için düğmeye yeniden basın.
    }

case-rate-title = Hizmetimizi nasıl buldunuz?

case-rate-lead = Talebinizle ilgilenme şeklimizden ne kadar memnunsunuz?

case-stars =
    { $word ->
        [one] Hiç memnun değilim
        [two] Memnun değilim
        [three] Kararsızım
        [four] Memnunum
       *[five] Çok memnunum
    }

case-rate-comment = Ne bilmeliyiz? (isteğe bağlı)

case-rate-go = Puanı gönder

case-rate-change = Puanı değiştir

case-rate-thanks = Puanınız için teşekkürler. Değiştirmek için son gün: { DATE($day, style: "long") }.

case-rate-kept = Puanınız için teşekkürler.

case-rate-given = Puanınız

case-rate-wrong =
    { $why ->
        [stars] Gönderilmedi: lütfen beş yanıttan birini seçin.
        [long] Gönderilmedi: en fazla 2.000 karakter. Lütfen yazınızı kısaltın.
        [late] Puanınız artık değiştirilemez.
       *[open] Talep kapanınca puan verebilirsiniz.
    }

desk-moment = { DATE($day, style: "long") } { $time }

# same as English
desk-money = { MONEY($amount) }

desk-order = Sipariş numarası

desk-product = Ürün

desk-history = Geçmiş

desk-status-title = Talebiniz

desk-your-request = Gönderdiğiniz

desk-case-number = Kayıt numarası

desk-received-at = Alındı

desk-about = Konu

desk-you-wrote = Mesajınız

desk-case =
    { $word ->
        [return] İade
        [exchange] Değişim
        [defect] Arızalı
        [damaged] Hasarlı geldi
        [wrong] Yanlış ürün
        [missing] Eksik var
        [late] Geç teslimat
        [guarantee] Garanti
        [withdrawal] Yasal cayma hakkı
        [repair] Tamir
        [complaint] Şikâyet
        [trade_in] Takas
        [spare_part] Yedek parça
       *[cancellation] Sipariş iptali
    }

desk-remedy =
    { $word ->
        [refund_original] Para iadesi
        [store_credit] Mağaza kredisi
        [gift_card] Hediye kartı
        [exchange] Değişim
        [replacement] Yeni ürün
        [repair] Tamir
        [price_reduction] Fiyatın bir kısmı geri
        [keep_item_refund] Para iadesi, ürün müşteride
        [termination] Sözleşmenin sona ermesi
        [exchange_same] Aynı ürünle değişim
        [exchange_variant] Başka beden veya renk
        [coupon] Kupon
        [donate] Para iadesi, ürün bağışlandı
        [trade_in_credit] Eski ürün için kredi
        [spare_part] Yedek parça
        [reply] Müşteri temsilcisinden yanıt
       *[send_missing] Eksik parça gönderildi
    }
