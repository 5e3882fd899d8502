desk-language-name = Türkçe

desk-language = Dil

# same as English
desk-day = { DATE($day, style: "long") }

# same as English
desk-count = { NUMBER($count) }

# same as English
desk-list = { LIST($items, type: "or") }

desk-log-out = Çıkış yap

desk-ask-person = Müşteri temsilcisine sorun

desk-yes = Evet

desk-no = Hayır

desk-not-found-title = Burada bir şey yok

desk-not-found-text = Adresi kontrol edin. Verdiğimiz bir bağlantıdan geldiyseniz bağlantının tamamını kopyalayın.

desk-forbidden-title = Bu form artık geçerli değil

desk-forbidden-text = Hiçbir şey değişmedi. Geri dönün, sayfayı yenileyip yeniden deneyin.

desk-too-many-title = Çok fazla deneme

desk-too-many-text = Lütfen bekleyin. Kalan saniye: { NUMBER($seconds) }.

desk-unavailable-title = Bunu şu an yapamıyoruz

desk-unavailable-text = Hata bizde. Az önce gönderdiğiniz kaydedilmedi. Geri dönün ve birazdan yeniden deneyin.

desk-login-title = Giriş yap

desk-login-text = Alıcı talepleri: { $shop }

desk-password = Şifre

desk-login-go = Giriş yap

desk-login-wrong = Bu şifre doğru değil.

desk-no-password = Henüz şifre belirlenmedi. Programın başlarken yazdırdığı kurulum bağlantısını açın.

desk-setup-title = Bir şifre seçin

desk-setup-text = Alıcılarınızın taleplerinin olduğu gelen kutusunu açar.

desk-password-hint = En az 10 karakter. Art arda birkaç kelimeyi akılda tutmak kolaydır.

desk-password-again = Şifre yeniden

desk-password-differs = İki şifre farklı.

desk-setup-go = Şifreyi belirle

desk-setup-closed-title = Bu bağlantı artık çalışmıyor

desk-setup-closed-text = Kurulum bağlantısı bir kez çalışır. Şifre belirlendiyse giriş yapın. Yoksa programı yeniden başlatın: yeni bağlantı yazdırır.

desk-inbox = Gelen kutusu

desk-search-label = Sipariş veya kayıt numarası

desk-search-go = Ara

desk-all = Tümü

desk-states = Duruma göre göster

desk-pages = Listenin sayfaları

desk-older = Daha eski

desk-newest = En yeni

desk-inbox-empty = Henüz talep yok. Yenileri burada görünür.

desk-nothing-found = Uyan talep yok. Başka bir durum seçin veya daha az kelimeyle arayın.

desk-all-requests = Tüm talepler

desk-buyer-wrote = Alıcının yazdığı

desk-buyer-read = Alıcının okuduğu

desk-facts = Ayrıntılar

desk-email = E-posta

desk-name = Ad

desk-sku = Ürün kodu

desk-quantity = Adet

desk-price = Ödenen fiyat

desk-wish = İstek

desk-reason = Neden

desk-serials = Seri numaraları

desk-wanted = Yerine istenen

desk-country = Ülke

desk-ordered-on = Sipariş

desk-delivered-on = Geliş

desk-noticed-on = Arıza fark edildi

desk-buyer-language = Alıcının dili

desk-verdict = Kurallar ve yasa ne diyor

desk-no-verdict = Karar kaydedilmedi. Lütfen kendiniz karar verin.

desk-older-policy = Eski kurallara göre karar verildi. Kurallarınız o günden sonra değişti.

desk-other-policy-shown = Alıcının sayfası kurallarınızın başka bir sürümünü kullandı. Alıcı başka bir şey okumuş olabilir.

desk-last-day = Son gün

desk-way-back = İade kargosunu ödeyen

desk-refund = Para iadesi

desk-remedies = Mümkün olan

desk-says-no = Engel

desk-decided-at = Mağazanızın saatine göre: { $moment }

desk-answer = Yanıt

desk-new-state = Durum

desk-message-to-buyer = Alıcıya mesaj

desk-message-hint = Alıcı bunu durum sayfasında okur.

desk-refusal-needs-words = Alıcıya nedenini ve şimdi ne yapabileceğini yazın.

desk-changed-meanwhile = Kaydedilmedi: talep bu arada değişti. Geçmişe bakın, sonra yeniden kaydedin.

desk-save = Yanıtı kaydet

desk-you-read = Gönderirken okuduğunuz

desk-keep-link = Durum sayfanızın bağlantısını saklayın. Bağlantısı olan herkes sayfayı okuyabilir.

desk-receipt-title = Talebinizi aldık

desk-receipt-text = Bu sizin onayınız. Bu sayfayı yazdırın veya kaydedin.

desk-check-sum = Sağlama toplamı

desk-follow = Talebinizi takip edin

desk-mail-note =
    { $state ->
        [queued] Bu onayı e-posta adresinize de gönderiyoruz. Gelmezse istenmeyen posta klasörüne bakın.
        [sent] Bu onayı e-posta adresinize de gönderdik.
        [failed] Bu onayı e-posta adresinize ulaştıramadık. Lütfen bu sayfayı yazdırın veya kaydedin.
       *[none] Bu onayı e-postayla göndermiyoruz. Lütfen bu sayfayı yazdırın veya kaydedin.
    }

desk-mail-title = E-postayla onay

desk-mail-shop =
    { $state ->
        [queued] Henüz gönderilmedi. Sonraki deneme: { $moment }
        [sent] Gönderildi: { $moment }
        [failed] Ulaşmadı. Talebin sizde olduğunu alıcıya başka yolla bildirin.
       *[none] Gönderilmedi: o sırada deskin posta sunucusu yoktu veya bu adrese posta gidemiyor.
    }

desk-mail-failed = E-posta ulaşmadı

desk-mail-attempts = Denemeler

desk-mail-why = Neden

desk-mail-reason =
    { $reason ->
        [recipient] Posta sunucusu bu adrese posta kabul etmiyor.
        [message] Posta sunucusu mesajı kabul etmiyor.
        [address] Bu adrese posta gidemiyor.
        [sender] Posta sunucusu mağazanızın adresinden gönderime izin vermiyor.
        [login] Posta sunucusu kullanıcı adını veya şifreyi kabul etmiyor.
        [security] Posta sunucusuyla şifreli bağlantı kurulamadı.
        [later] Posta sunucusu daha sonra denememizi istiyor.
        [expired] Çok uzun süre olmadı; denemeyi bıraktık.
       *[connection] Posta sunucusuna ulaşılamıyor.
    }

desk-mail-answer = Posta sunucusunun yanıtı

desk-mail-again = Yeniden dene

desk-letter-subject =
    { $case ->
        [withdrawal] Cayma bildiriminiz ulaştı: { $id }
       *[other] Talebiniz ulaştı: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } cayma bildiriminizi aldı: { $moment }. Lütfen bu onayı saklayın.
       *[other] { $shop } talebinizi aldı: { $moment }. Lütfen bu onayı saklayın.
    }

desk-letter-moment = { $moment } (saat dilimi: { $zone })

desk-letter-next-title = Şimdi ne olacak

desk-letter-next =
    { $case ->
        [withdrawal] Cayma bildiriminizi yeniden göndermeniz gerekmez. Ürün ve paranızla ne olduğunu durum sayfanızda görürsünüz.
       *[other] Talebinize bakıp durum sayfanızda yanıt veririz. O zamana kadar bir şey yapmanız gerekmez.
    }

desk-letter-why = Bu e-posta otomatik gönderildi, çünkü adresi şu mağazaya bir talepte yazıldı: { $shop }. Siz değilseniz lütfen bize bildirin.

desk-form-title = Bize yazın: { $shop }

desk-form-text = Hemen bir onay ve yanıtımızı okuyacağınız bir bağlantı alırsınız.

desk-form-case = Konu nedir?

desk-your-email = E-postanız

desk-your-country = Ülkeniz

desk-country-hint = İki harf, örneğin TR

desk-delivered-optional = Biliyorsanız geldiği gün

desk-your-words = Kendi sözlerinizle

desk-leave-empty = Burayı boş bırakın

desk-form-go = Talebi gönder

desk-order-wrong = Sipariş e-postanızdaki sipariş numarasını yazın.

desk-email-wrong = name@example.com gibi yazın.

desk-not-sent-fields = Henüz gönderilmedi. İşaretli alanları düzeltip yeniden gönderin.

desk-not-sent-trap = Henüz gönderilmedi. Tarayıcınız gizli bir alanı doldurdu. Yazınızı kontrol edip yeniden gönderin.

desk-not-sent-other-site = Henüz gönderilmedi. Başka bir siteden geldiniz. Burada yazanı kontrol edip kendiniz gönderin.

desk-not-sent-before = Bu form daha önce başka bir metinle gönderildi ve o talep bizde. Bunu da göndermek için düğmeye yeniden basın.

desk-state =
    { $word ->
        [received] Alındı
        [in_review] İnceleniyor
        [accepted] Kabul edildi
        [refused] Reddedildi
       *[completed] Kapandı
    }

desk-status-lead =
    { $word ->
        [received] Talebiniz bizde. Henüz kimse bakmadı.
        [in_review] Talebinizi inceliyoruz.
        [accepted] Talebinizi kabul ettik.
        [refused] Talebinizi reddettik. Nedeni aşağıdaki mesajımızda.
       *[completed] Talebiniz kapandı.
    }

desk-verdict-status =
    { $word ->
        [eligible] Evet: alıcı yapabilir
        [eligible_if] Evet, açık koşullar sağlanırsa
        [needs_person] Siz karar verirsiniz
        [not_eligible] Hayır
       *[unknown] Açık: bir bilgi eksik
    }

desk-basis =
    { $word ->
        [law] yasa
       *[shop] kurallarınız
    }

desk-party =
    { $word ->
        [buyer] Alıcı
       *[shop] Mağaza
    }

desk-refusal-reason =
    { $word ->
        [period_over] Son gün geçti
        [not_yet] İlk gün gelmedi
        [rule_refuses] Kurallar bu tür ürünü geri almıyor
        [legal_exception] Yasa bu tür ürünleri istisna sayıyor
        [condition_fails] Bir koşul sağlanmıyor
        [limit_reached] İzin verilen sayıya ulaşıldı
        [bundle_whole] Sadece setin tamamı iade edilir
        [no_legal_right] Yasa böyle bir hak vermiyor
        [already_returned] Zaten iade edildi veya istendi
        [not_late] Gecikme yok
       *[no_rule] Kurallarda buna kural yok
    }

desk-item-state =
    { $word ->
        [unused] Hiç kullanılmamış
        [unopened] Hiç açılmamış
        [tags_attached] Etiketleri üzerinde
        [seal_intact] Mührü sağlam
        [complete] Tüm parçaları var
        [original_packaging] Orijinal ambalaj
        [not_activated] Hiç etkinleştirilmemiş
        [data_erased] Veriler silinmiş
        [serial_number_matches] Seri numarası aynı
        [undamaged] Hasarsız
        [clean] Temiz
        [used_as_intended] Amacına uygun kullanılmış
        [original_buyer] İlk alıcı
        [fault_reaches_measure] Arıza, garanti ölçüsüne ulaşıyor
        [proof_of_purchase] Satın alma belgesi
        [same_kind] Aynı tür ve boyut
       *[not_started] Başlatılmamış veya indirilmemiş
    }

case-letter-subject =
    { $word ->
        [waiting] Talebinizle ilgili bir sorumuz var: { $id }
        [accepted] Talebiniz kabul edildi: { $id }
        [refused] Talebiniz reddedildi: { $id }
        [completed] Talebiniz kapandı: { $id }
       *[other] Talebinizle ilgili yeni haber: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } talebinizi inceliyor.
        [waiting] { $shop } devam etmek için sizden bir şey istiyor.
        [accepted] { $shop } talebinizi kabul etti.
        [refused] { $shop } talebinizi reddetti.
        [completed] { $shop } talebinizi kapattı.
       *[other] { $shop } size talebinizle ilgili yeni haber veriyor.
    }

case-letter-next =
    { $word ->
        [waiting] Bize durum sayfanızdan yazın. Sonra devam ederiz.
        [accepted] Söylediğimizi yaparız. Sadece mesajımız isterse bir şey yapmanız gerekir.
        [refused] Farklı düşünüyorsanız bize durum sayfanızdan yazın.
        [completed] Açık kalan yoksa başka bir şey yok. Durum sayfanızda bize yazabilir ve puan verebilirsiniz.
       *[other] Daha fazlasını öğrenince durum sayfanızda yanıt veririz.
    }

case-letter-state = Durum

desk-letter-plain = O sayfa açılmazsa bu adres her tarayıcıda çalışır:
