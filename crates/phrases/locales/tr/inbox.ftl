inbox-skip = İçeriğe geç

inbox-pages = Sayfalar

inbox-shop = Mağaza

inbox-account = Hesabınız

inbox-not-allowed-title = Buna yetkiniz yok

inbox-not-allowed-text = Hiçbir şey değişmedi. Mağaza sahiplerinden biri size başka bir rol verebilir.

inbox-state =
    { $word ->
        [received] Yeni
        [in_review] İnceleniyor
        [waiting] Alıcı bekleniyor
        [accepted] Kabul edildi
        [refused] Reddedildi
       *[completed] Kapandı
    }

inbox-short-moment = { DATE($day, style: "short") } { $time }

inbox-search-label = Sipariş, e-posta, ad, ürün veya kayıt

inbox-case-label = Kayıt türü

inbox-every-case = Tüm türler

inbox-needs-answer = Yanıt bekliyor

inbox-clear = Temizle

inbox-overdue = Gecikti, son zaman: { $moment }

inbox-answer-by = Yanıt için son zaman: { $moment }

inbox-overdue-count =
    { $count ->
        [one] { $count } yanıt gecikti.
       *[other] { $count } yanıt gecikti.
    }

inbox-first-page = İlk sayfa

inbox-next-page = Sonraki sayfa

inbox-export = Bu listeyi indir:

inbox-cases = Kayıtlar

inbox-case-before = Önceki kayıt

inbox-case-after = Sonraki kayıt

inbox-action =
    { $word ->
        [approve] Onayla
        [ask] Alıcıya sor
        [decline] Reddet
        [exception] İstisna yap
        [goods] Ürün geldi
        [parcel] Bir şey yolda
        [refund] Para iadesi yapıldı
        [solved] Başka yolla çözüldü
        [write] Alıcıya yaz
        [review] İncelemeyi başlat
       *[reopen] Yeniden aç
    }

inbox-action-hint =
    { $word ->
        [approve] Alıcı istediğini alır.
        [ask] Kayıt alıcının yanıtını bekler.
        [decline] Nedenini ve alıcının şimdi ne yapabileceğini yazın.
        [exception] Kuralların ve yasanın istediğinden fazlasını verirsiniz. İstisna olarak işaretlenir.
        [goods] Alıcıya ürünün geldiği bildirilir.
        [parcel] Etiket, yeni ürün veya tamir edilmiş ürün: alıcı numarayı ve bağlantıyı alır.
        [refund] Para geri yolda. Bu, kaydı kapatır.
        [solved] Alıcı paradan başka bir şey aldı. Bu, kaydı kapatır.
        [write] Durum aynı kalır.
        [review] Alıcı, birinin baktığını görür.
       *[reopen] Kayıt yeniden incelemeye döner.
    }

inbox-action-go =
    { $word ->
        [approve] Onayla
        [ask] Soruyu gönder
        [decline] Reddet
        [exception] İstisna olarak onayla
        [goods] Kaydet
        [parcel] Kaydet
        [refund] Para iadesiyle kapat
        [solved] Çözüldü olarak kapat
        [write] Mesajı gönder
        [review] İncelemeyi başlat
       *[reopen] Yeniden aç
    }

inbox-goods-message = Ürünü teslim aldık.

inbox-message-optional = İsterseniz alıcıya mesaj

inbox-message-hint = Alıcı bunu durum sayfasında okur. Alıcının dili: { $language }

inbox-template = Hazır metin

inbox-put-in = Ekle

inbox-tracking-number = Takip numarası

inbox-tracking-link = Takip bağlantısı

inbox-resolution = Çözüm

inbox-taken-back = Alıcı talebi geri çekti

inbox-amount = Geri ödenen tutar

inbox-currency = Para birimi

inbox-words-missing = Henüz kaydedilmedi: alıcıya nedenini veya neye ihtiyacınız olduğunu yazın.

inbox-places-left = Henüz kaydedilmedi: mesajda süslü ayraç içinde doldurmanız gereken bir yer var.

inbox-link-wrong = Henüz kaydedilmedi: bağlantı https:// ile başlamalı.

inbox-parcel-missing = Henüz kaydedilmedi: takip numarası veya bağlantı girin.

inbox-solution-missing = Henüz kaydedilmedi: nasıl çözüldüğünü seçin.

inbox-amount-wrong = Henüz kaydedilmedi: tutarı 12.90 gibi, binlik ayırıcı olmadan, para birimini EUR gibi yazın.

inbox-too-long = Henüz kaydedilmedi: mesaj 2.000 karakteri aşıyor.

inbox-exception = İstisna

inbox-rating = Alıcının puanı

inbox-stars = { $stars }/5

inbox-erase = Kişisel verileri sil

inbox-erase-text = Ad, e-posta, sipariş numarası, mesajlar ve fotoğraflar kalıcı olarak silinir. Rakamlara giren kalır.

inbox-erase-sure = Evet, kalıcı olarak sil

inbox-step =
    { $word ->
        [message] Mesaj
        [tracking] Kargo
        [photos] Fotoğraflar
       *[state] Not edildi
    }

inbox-actor =
    { $word ->
        [buyer] Alıcı
        [shop] Mağaza
       *[desk] Otomatik
    }

inbox-gives =
    { $word ->
        [law] Yasaya göre:
       *[shop] Kurallarınıza göre:
    }

inbox-refuses =
    { $word ->
        [law] Yasaya göre engel:
       *[shop] Kurallarınıza göre engel:
    }

inbox-not-told = Alıcının belirtmediği:

inbox-opens-on = İlk gün

inbox-send-by = Ürünün gönderilmesi için son gün

inbox-money-by = Para iadesi için son gün

inbox-unlimited = Bitişi yok

inbox-person-decides = Buna mağazanızdan biri karar verir.

inbox-conditions = Koşullar

inbox-holds = sağlanıyor

inbox-fails = sağlanmıyor

inbox-open = açık

inbox-staff = Ekip

inbox-role =
    { $word ->
        [owner] Sahip
        [agent] Temsilci
       *[reader] Okuyucu
    }

inbox-role-label = Rol

inbox-role-hint = Sahipler her şeyi yapabilir. Temsilciler yanıtlar ve indirir. Okuyucular sadece bakar.

inbox-person =
    { $word ->
        [active] Etkin
        [invited] Davet edildi
        [expired] Davetin süresi doldu
       *[off] Kapatıldı
    }

inbox-invite = Birini davet et

inbox-invite-go = Bağlantı oluştur

inbox-link-text = Bu bağlantıyı şu kişiye verin: { $name }. Bir kez, 7 gün boyunca çalışır ve yeniden gösterilmez.

inbox-new-link = Yeni bağlantı

inbox-switch-off = Kapat

inbox-switch-on = Aç

inbox-save = Kaydet

inbox-remove = Kaldır

inbox-fields-wrong = Hiçbir şey değişmedi: bir ad ve name@example.com gibi bir e-posta girin.

inbox-last-owner = Hiçbir şey değişmedi: önce mağazaya giriş yapabilen başka bir sahip gerekli.

inbox-other-shop = Hiçbir şey değişmedi: bu kişi başka bir mağaza için de çalışıyor. Bağlantıyı ikisinin de sahibi olan oluşturabilir.

inbox-one-password = Eski tek şifre hâlâ her şeyi açıyor. Her çalışanın hesabı olunca onu kaldırın.

inbox-one-password-go = Tek şifreyi kaldır

inbox-login-wrong = E-posta ve şifre uyuşmuyor.

inbox-forgotten = Şifrenizi mi unuttunuz? Mağaza sahiplerinden biri size yeni bağlantı verebilir.

inbox-setup-title = Gelen kutusu hesabınız

inbox-setup-text = Sahip sizsiniz: her talebi görür, çalışma arkadaşlarınızı davet edebilirsiniz.

inbox-setup-go = Hesap oluştur

inbox-invitation-title = Alıcı talepleri: { $shop }

inbox-invitation-text = Hoş geldiniz, { $name }. Bir şifre seçin; sonra e-postanızla giriş yapabilirsiniz.

inbox-invitation-closed = Davet bir kez, 7 gün boyunca çalışır. Mağazanın sahibinden yeni bağlantı isteyin.

inbox-your-name = Adınız

inbox-your-email = E-postanız

inbox-name-wrong = Adınızı yazın; en fazla 80 karakter.

inbox-change-password = Şifreyi değiştir

inbox-current-password = Şimdiki şifre

inbox-everywhere = Her yerden çıkış yap

inbox-everywhere-text = Bu cihaz dahil tüm bilgisayar ve telefonlarda.

inbox-templates = Hazır metinler

inbox-templates-text = Yanıtlar için kendi metinleriniz. Alıcı metni kendi dilinde, yoksa mağazanızın ilk dilinde alır.

inbox-places = Desk şunları doldurur: { LIST($places) }

inbox-no-templates = Henüz metin yok.

inbox-new-template = Yeni metin

inbox-template-name = Metnin adı

inbox-text = Metin

inbox-template-wrong = Henüz kaydedilmedi: bir ad ve en fazla 2.000 karakterlik bir metin girin.
