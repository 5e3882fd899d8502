## Satın almadan önce

promise-dated =
    { $when ->
        [today] Bugün alın, en geç { DATE($arrival, style: "day") } günü gelsin, { $last_day } gününe kadar iade edin.
        [ordered] En geç { DATE($arrival, style: "day") } günü gelir, { $last_day } gününe kadar iade edebilirsiniz.
       *[arrived] { $last_day } gününe kadar iade edebilirsiniz.
    }
promise-ordered =
    { $when ->
        [today] Bugün alın, { $last_day } gününe kadar vazgeçebilirsiniz.
       *[ordered] { $last_day } gününe kadar vazgeçebilirsiniz.
    }
promise-unlimited = İstediğiniz zaman iade edebilirsiniz. Son gün yok.
promise-days-delivered =
    { $days ->
        [one] İade için teslimattan sonra { $days } gününüz var.
       *[other] İade için teslimattan sonra { $days } gününüz var.
    }
promise-days =
    { $days ->
        [one] İade için { $days } gününüz var.
       *[other] İade için { $days } gününüz var.
    }
promise-working-days =
    { $days ->
        [one] İade için { $days } iş gününüz var.
       *[other] İade için { $days } iş gününüz var.
    }
promise-months =
    { $months ->
        [one] İade için { $months } ayınız var.
       *[other] İade için { $months } ayınız var.
    }
promise-open = Süreniz ürüne göre değişir.
promise-person = İade etmeden önce lütfen bize sorun. Müşteri temsilcimiz karar verir.
promise-no = Sadece fikrinizi değiştirdiğiniz için iade edemezsiniz.
promise-no-goods = { $reason } Sadece fikrinizi değiştirdiğiniz için iade edemezsiniz.
still-covered = Arızalıysa haklarınız yine geçerli.
assumed-delivery = En geç { DATE($day, style: "day") } günü teslim edileceğini varsaydık.
goods-reason =
    { $goods ->
        [custom_made] Bu ürün size özel yapılıyor.
        [perishable] Bu ürün çabuk bozulur.
        [sealed_hygiene] Bu ürün sağlık veya hijyen için mühürlü.
        [sealed_media] Bu ürün mühürlü bir kayıt veya yazılım.
        [digital] Bu ürün dijital.
        [newspaper] Bu ürün gazete veya dergi.
        [inseparably_mixed] Bu ürün teslimattan sonra başka ürünlere karışır.
        [market_price] Bu ürünün fiyatı piyasaya bağlı.
        [dated_service] Bu, belli bir güne ait bir hizmet.
        [near_expiry_or_flawed] Bu ürün son kullanma tarihi yakınken veya bilinen bir kusurla satıldı.
        [value_drops_on_use] Bu ürün kullanılınca değerini kaybeder.
        [used] Bu ürün ikinci el.
        [final_sale] Bu ürün iadesiz satıldı.
        [gift_card] Bu ürün bir hediye kartı.
        [oversized] Bu ürün kargo paketi için çok büyük.
        [hazardous] Bu ürün tehlikeli madde sayılır.
        [gift] Bu ürün hediye olarak alındı.
        [subscription_first] Bu, bir aboneliğin ilk teslimatı.
        [subscription_renewal] Bu, bir aboneliğin sonraki teslimatı.
        [business_purchase] Bu ürün bir işletme için alındı.
        [flagged_buyer] Bu hesapta iadeler durduruldu.
        [discounted] Bu ürün indirimli satıldı.
        [bundle_part] Bu ürün bir setin parçası.
        [non_durable] Bu ürün tüketilmek için.
       *[other] Bu tür ürünler için özel kurallar var.
    }

## Yanıt

headline-yes =
    { $case ->
        [return] Evet, iade edebilirsiniz.
        [exchange] Evet, değiştirebilirsiniz.
        [defect] Evet, arıza için talepte bulunabilirsiniz.
        [damaged] Evet, hasar için talepte bulunabilirsiniz.
        [wrong] Evet, yanlış ürün için talepte bulunabilirsiniz.
        [missing] Evet, eksik ürün için talepte bulunabilirsiniz.
        [late] Evet, gecikme için talepte bulunabilirsiniz.
        [guarantee] Evet, garantiyi kullanabilirsiniz.
        [withdrawal] Evet, yasal cayma hakkınızı kullanabilirsiniz.
        [repair] Evet, tamir ettirebilirsiniz.
        [complaint] Evet, şikâyet edebilirsiniz.
        [trade_in] Evet, eski ürününüzü takas edebilirsiniz.
        [spare_part] Evet, yedek parça alabilirsiniz.
       *[cancellation] Evet, siparişi iptal edebilirsiniz.
    }
headline-if = Evet, aşağıdaki noktalar doğruysa.
headline-person = Buna mağazanın müşteri temsilcisi karar verir.
headline-no = Hesabımıza göre hayır.
headline-unknown = Bir şeyi daha bilmemiz gerek.
last-day =
    { $act ->
        [sent] Göndermek için son gün: { $day }.
        [received] Bize ulaşması için son gün: { $day }.
       *[notice] Bize bildirmek için son gün: { $day }.
    }
no-last-day = Son gün yok.
legal-day = Tatil günleri yüzünden son gün şuna kayabilir: { $day }.
opens-on = Bunu isteyebileceğiniz ilk gün: { $day }.
period-days =
    { $days ->
        [one] { $days } gününüz var.
       *[other] { $days } gününüz var.
    }
period-working-days =
    { $days ->
        [one] { $days } iş gününüz var.
       *[other] { $days } iş gününüz var.
    }
period-months =
    { $months ->
        [one] { $months } ayınız var.
       *[other] { $months } ayınız var.
    }
period-years =
    { $years ->
        [one] { $years } yılınız var.
       *[other] { $years } yılınız var.
    }
law-days =
    { $days ->
        [one] Ülkenizin yasası size { $days } gün tanır.
       *[other] Ülkenizin yasası size { $days } gün tanır.
    }
law-working-days =
    { $days ->
        [one] Ülkenizin yasası size { $days } iş günü tanır.
       *[other] Ülkenizin yasası size { $days } iş günü tanır.
    }
law-months =
    { $months ->
        [one] Ülkenizin yasası size { $months } ay tanır.
       *[other] Ülkenizin yasası size { $months } ay tanır.
    }
law-years =
    { $years ->
        [one] Ülkenizin yasası size { $years } yıl tanır.
       *[other] Ülkenizin yasası size { $years } yıl tanır.
    }
counts-from =
    { $event ->
        [purchased] Süre sipariş verdiğiniz gün başlar.
        [paid] Süre ödeme yaptığınız gün başlar.
        [shipped] Süre ürünü gönderdiğimiz gün başlar.
        [delivered] Süre ürünün geldiği gün başlar.
        [first_item_delivered] Süre ilk ürünün geldiği gün başlar.
        [last_item_delivered] Süre son ürünün geldiği gün başlar.
        [receipt_confirmed] Süre teslim aldığınızı onayladığınız gün başlar.
        [estimated_delivery] Süre tahmini teslimat süresinin son günü başlar.
        [activated] Süre ilk etkinleştirdiğiniz gün başlar.
        [noticed] Süre arızayı fark ettiğiniz gün başlar.
        [seller_contacted] Süre bize ilk sorduğunuz gün başlar.
        [replacement_delivered] Süre yeni ürünün geldiği gün başlar.
        [document_received] Süre sözleşmeyi aldığınız gün başlar.
        [later_of_document_and_delivery] Süre sözleşme veya teslimatla başlar, hangisi daha sonraysa.
       *[later_of_purchase_and_delivery] Süre sipariş veya teslimatla başlar, hangisi daha sonraysa.
    }

## Ne alırsınız

gets-one =
    { $remedy ->
        [refund_original] Paranızı ödediğiniz yolla geri alırsınız.
        [store_credit] Mağaza kredisi alırsınız.
        [gift_card] Hediye kartı alırsınız.
        [exchange] Yerine başka beden, renk veya ürün alırsınız.
        [replacement] Aynı ürünü yeniden alırsınız.
        [repair] Ücretsiz tamir ederiz.
        [price_reduction] Ürün sizde kalır, fiyatın bir kısmını geri alırsınız.
        [keep_item_refund] Ürün sizde kalır, paranızı geri alırsınız.
        [termination] Ürünü geri verir, paranızı geri alırsınız.
        [send_missing] Eksik olanı size göndeririz.
       *[other] Şunu alırsınız: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Siz seçersiniz: { LIST($ways, type: "or") }.
        [shop] Biz seçeriz: { LIST($ways, type: "or") }.
       *[open] Bunlardan birini alırsınız: { LIST($ways, type: "or") }.
    }
gets-then = Bu işe yaramazsa: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] para iadesi
        [store_credit] mağaza kredisi
        [gift_card] hediye kartı
        [exchange] değişim
        [replacement] yeni ürün
        [repair] ücretsiz tamir
        [price_reduction] fiyat indirimi
        [keep_item_refund] para iadesi, ürün sizde kalır
        [termination] ürün iadesi karşılığında para iadesi
        [exchange_same] aynı ürünle değişim
        [exchange_variant] başka beden veya renk
        [coupon] sonraki sipariş için kupon
        [donate] para iadesi, ürün hayır kurumuna gider
        [trade_in_credit] eski ürününüz için kredi
        [spare_part] yedek parça
        [reply] müşteri temsilcisinden yanıt
       *[send_missing] eksik olanın gönderilmesi
    }
another-way = Bunun yerine bu yolu da seçebilirsiniz.
basis-law = Bu, ülkenizin yasasına göre hakkınız.
basis-law-check = Bunun ülkenizin yasasına göre hakkınız olduğunu düşünüyoruz. Lütfen kontrol edin.
basis-shop = Bunu size biz vaat ediyoruz.
credit-bonus = Mağaza kredisi seçin, { $share } fazla alın.
credit-total = Mağaza kredisi olarak { $total } alırsınız.
credit-extra = Buna { $amount } ek tutar dahil.
credit-until = Krediyi veya kuponu { $day } gününe kadar kullanabilirsiniz.
exchange-cheaper = Yeni ürün daha ucuz.
exchange-pay = Yeni ürün daha pahalı: { $amount } ödersiniz.
rebooking-fee = Yeni randevunun ücreti: { $amount }.
quantity = Bunun geçerli olduğu ürün sayısı: { $count }.
remedy-end = “{ $way }” için son gün: { $day }.
guarantee-giver =
    { $who ->
        [maker] Bu garantiyi üretici veriyor.
        [insurer] Bu daha uzun garantiyi bir sigorta şirketi veriyor.
       *[shop] Bu garantiyi biz veriyoruz.
    }
guarantee-price = Bu garantinin ücreti: { $amount }.
guarantee-passes-on = Sonraki sahibi için de geçerli.
register-by = Ürünü { $day } gününe kadar kaydettirin.
register-within = Aldıktan sonra kaydettirin. Bunun için süreniz (gün): { $days }.
freight =
    { $payer ->
        [shop] İade kargosu size ücretsiz.
       *[buyer] İade kargosunu siz ödersiniz.
    }
freight-cost = İade kargosu için { $amount } ödersiniz.
outbound =
    { $which ->
        [none] Teslimat ücretini geri almazsınız.
        [standard] Standart teslimat ücretini de geri alırsınız.
       *[all] Teslimat ücretinin tamamını da geri alırsınız.
    }
refund-total = Hesabımıza göre { $total } geri alırsınız.
refund-minus =
    { $kind ->
        [restocking] Stoğa alma ücreti olarak { $amount } keseriz.
        [collection] Evden alma ücreti olarak { $amount } keseriz.
        [handling] İşlem ücreti olarak { $amount } keseriz.
        [late] Gecikme ücreti olarak { $amount } keseriz.
        [return_label] İade etiketi için { $amount } keseriz.
        [bundle_discount] Set indirimi olan { $amount } tutarını keseriz.
       *[other] { $amount } keseriz: { $what }.
    }
refund-line =
    { $kind ->
        [price] Fiyat
        [outbound_freight] Teslimat ücreti
        [restocking] Stoğa alma ücreti
        [collection] Evden alma ücreti
        [handling] İşlem ücreti
        [late] Gecikme ücreti
        [return_label] İade etiketi
        [bundle_discount] Set indirimi
        [discount_share] Sipariş indirimi
        [voucher] Kupon
        [tax] Vergi
        [duties] Gümrük vergisi
        [services] Ücretli hizmetler
        [free_delivery] Ücretsiz olan teslimat
        [free_gift] Sizde kalan hediye
        [rebooking] Yeni randevu
        [inspection] Kontrol ücreti
        [packaging] Eksik ambalaj
        [bonus] Ek tutar
       *[total] Geri alacağınız
    }
refund-part =
    { $to ->
        [gift_card] Hediye kartı olarak { $amount } geri alırsınız.
        [store_credit] Mağaza kredisi olarak { $amount } geri alırsınız.
        [kept] Geri alamadığınız tutar: { $amount }.
       *[original] Ödediğiniz yolla { $amount } geri alırsınız.
    }
fee =
    { $kind ->
        [restocking] Stoğa alma ücreti alırız.
        [collection] Evden alma ücreti alırız.
        [handling] İşlem ücreti alırız.
        [late] Geç kalırsanız ücret alırız.
       *[other] Şu ücreti alırız: { $what }.
    }
charge = { $amount } ödersiniz: { $what }.
refund-by = Bize bugün bildirin, paranız en geç { $day } günü size döner.
refund-at-once = Paranızı hemen geri alırsınız.
refund-within =
    { $days ->
        [one] Paranızı { $days } gün içinde geri alırsınız.
       *[other] Paranızı { $days } gün içinde geri alırsınız.
    }
refund-within-working =
    { $days ->
        [one] Paranızı { $days } iş günü içinde geri alırsınız.
       *[other] Paranızı { $days } iş günü içinde geri alırsınız.
    }
refund-from =
    { $event ->
        [notice] Bu günler bize bildirdiğiniz gün başlar.
        [goods_back] Bu günler ürünün bize ulaştığı gün başlar.
        [estimated_delivery] Bu günler tahmini teslimat süresinin son günü başlar.
       *[inspection] Bu günler kontrolümüz bitince başlar.
    }
withhold = Ürünü veya gönderdiğinize dair kanıtı bekleyebiliriz.
send-by = Bize bugün bildirirseniz ürünü { $day } gününe kadar gönderin.
conditions-open = Şu noktalar doğru olmalı: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Sağlanmıyor: { $point }. Müşteri temsilcimiz kanıtınıza bakar.
        [ask_person] Sağlanmıyor: { $point }. Müşteri temsilcimiz karar verir.
        [store_credit] Sağlanmıyor: { $point }. Para yerine mağaza kredisi alırsınız.
        [exchange_only] Sağlanmıyor: { $point }. Sadece değiştirebilirsiniz.
        [gift_card] Sağlanmıyor: { $point }. Para yerine hediye kartı alırsınız.
        [reduced_or_sent_back] Sağlanmıyor: { $point }. Siz seçersiniz: daha az para iadesi, ya da masrafı size ait olarak size göndeririz.
       *[reduced_refund] Sağlanmıyor: { $point }. Değer kaybını para iadenizden düşeriz.
    }
late-keeps = Son gün geçtiği için fiyattan { $share } keseriz.
late-until = Bunu hâlâ { $day } gününe kadar kullanabilirsiniz.
methods = Şöyle iade edebilirsiniz: { LIST($ways, type: "or") }.
nothing-to-send = Geri bir şey göndermeniz gerekmez.
method =
    { $method ->
        [mail_with_label] bizim etiketimizle kargo
        [mail_own] kendi etiketinizle kargo
        [drop_off] teslim noktası
        [store] mağazalarımızdan biri
        [pick_up] kapınızdan alım
        [kiosk] iade otomatı
        [service_point] servis noktası
       *[no_shipment] gönderim gerekmez
    }
method-needs =
    { $what ->
        [printer] Bunun için yazıcı gerekir: { LIST($ways, type: "or") }.
       *[packaging] Bunun için kendiniz paketlersiniz: { LIST($ways, type: "or") }.
    }
proof-needed = Lütfen şunları hazır bulundurun: { LIST($things) }.
proof-helpful = Bunlar da yardımcı olur: { LIST($things) }.
proof =
    { $proof ->
        [receipt] fiş veya sipariş numarası
        [photos] fotoğraflar
        [video] video
        [serial_number] seri numarası
        [medical_certificate] sağlık raporu
        [gift_receipt] hediye fişi
        [disposal_photo] atılan ürünün fotoğrafı
       *[photo_id] fotoğraflı kimlik
    }

## Hayır, peki şimdi

refusal-over =
    { $basis ->
        [law] Yasanın verdiği süre { $day } günü bitti.
       *[shop] Verdiğimiz süre { $day } günü bitti.
    }
refusal-condition = Kabul edemiyoruz. Şu nokta sağlanmıyor: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Yasa bu tür ürünleri istisna sayar.
       *[shop] { $reason } Bu tür ürünleri geri almıyoruz.
    }
refusal =
    { $reason ->
        [period_over] Süre doldu.
        [not_yet] Bunun için henüz erken.
        [rule_refuses] Bunu bu ürün için sunmuyoruz.
        [legal_exception] Yasa bu tür ürünleri istisna sayar.
        [condition_fails] Koşullarımızdan biri sağlanmıyor.
        [limit_reached] Bunu izin verdiğimiz kadar kullandınız.
        [bundle_whole] Sadece setin tamamını geri alırız.
        [no_legal_right] Ülkenizin yasası böyle bir hak vermiyor.
        [already_returned] Bunlar zaten geri geldi veya yolda.
        [not_late] Gecikme yok.
       *[no_rule] Kurallarımız buna yanıt vermiyor.
    }
note =
    { $note ->
        [law_not_held] Ülkenizin yasası henüz bizde yok. Daha fazla hakkınız olabilir.
        [law_may_give_more] Ülkenizin yasası size daha fazlasını verebilir.
        [device_clock] Tarihi cihazınızdan aldık. Lütfen kontrol edin.
        [holidays_unknown] O yılın resmî tatillerini henüz bilmiyoruz.
        [delivery_assumed] Teslimat gününü tahminden aldık.
        [legal_day_later] Tatil günleri son günü biraz ileri alabilir.
        [fault_presumed] Arızanın baştan beri olduğunu varsayarız.
        [fault_to_show] Arızanın baştan beri olduğunu sizin göstermeniz gerekir.
        [depends_on_item] Ne kadar dayanması gerektiği ürüne bağlı.
        [older_policy] Bu kurallardan önce sipariş verdiniz. Hangi kuralların geçerli olduğuna müşteri temsilcimiz bakar.
        [policy_of_order] Sipariş gününüzün kurallarını kullandık.
        [reasonable_time] Yasa gün sayısı vermiyor. Çok beklemeyin.
        [extra_time] Önce bize teslimat için makul bir süre verin.
       *[diminished_value] Mağazadaki gibi deneyin. Daha fazla kullanım para iadenizi azaltabilir.
    }
alternative =
    { $way ->
        [ask_shop] Bize sorun: müşteri temsilcimiz bakar.
        [report_defect] Arızalı mı? O zaman arızayı bize bildirin.
        [use_guarantee] Garantiyi kullanın.
        [exchange] Bunun yerine değiştirebilirsiniz.
        [return_bundle] Setin tamamını iade edin.
        [wait_until_open] İlk gün yeniden gelin.
        [ask_repair] Tamir etmemizi isteyin.
        [order_spare_part] Yedek parçayla kendiniz tamir edin.
        [complain] Katılmıyor musunuz? O zaman şikâyet edin.
       *[return_instead] Gelmesini bekleyin, sonra iade edin.
    }
contact =
    { $kind ->
        [email] Bize yazın: { $value }.
        [phone] Bizi arayın: { $value }.
        [post] Mektup gönderin: { $value }.
       *[page] İletişim sayfamızı kullanın.
    }
contact-hours = Mağaza saatiyle bize ulaşabileceğiniz zamanlar: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply =
    { $hours ->
        [one] Müşteri temsilcimiz { $hours } saat içinde yanıt verir.
       *[other] Müşteri temsilcimiz { $hours } saat içinde yanıt verir.
    }
contact-language = Orada Türkçe destek olmayabilir.

## Konular

case-label =
    { $case ->
        [return] Fikrimi değiştirdim
        [exchange] Yerine başka bir şey istiyorum
        [defect] Arızalı
        [damaged] Kırık geldi
        [wrong] Yanlış ürün geldi
        [missing] Eksik var
        [late] Gecikti
        [guarantee] Garantiyi kullan
        [withdrawal] Yasal cayma hakkımı kullan
        [repair] Tamir istiyorum
        [complaint] Şikâyet etmek istiyorum
        [trade_in] Eski ürünümü takas et
        [spare_part] Yedek parça istiyorum
       *[cancellation] Siparişimi iptal et
    }
case-hint =
    { $case ->
        [return] Bir sorunu yok ama istemiyorsunuz.
        [exchange] Başka beden, renk veya ürün istiyorsunuz.
        [defect] Çalışmıyor veya anlatıldığı gibi değil.
        [damaged] Size gelirken kırıldı.
        [wrong] Pakette sipariş etmediğiniz bir şey var.
        [missing] Paket veya bir kısmı gelmedi.
        [late] Söz verilen günden sonra geldi veya gelecek.
        [guarantee] Mağaza veya üretici size garanti verdi.
        [withdrawal] Yasa caymanız için size süre verir. Neden göstermeniz gerekmez.
        [repair] Garantili veya garantisiz, tamir gerekiyor.
        [complaint] Size davranışımızdan memnun değilsiniz.
        [trade_in] Bize eski ürününüzü verip kredi alırsınız.
        [spare_part] Kendiniz tamir etmek istiyorsunuz.
       *[cancellation] Sipariş henüz yola çıkmadı.
    }

## Sorular

fact-question =
    { $fact ->
        [ordered_on] Ne zaman sipariş verdiniz?
        [paid_on] Ne zaman ödediniz?
        [shipped_on] Size ne zaman gönderildi?
        [delivered_on] Ne zaman geldi?
        [first_delivered_on] Siparişinizin ilk ürünü ne zaman geldi?
        [last_delivered_on] Siparişinizin son ürünü ne zaman geldi?
        [receipt_confirmed_on] Aldığınızı ne zaman onayladınız?
        [estimated_delivery_on] Tahmini teslimatın son günü neydi?
        [activated_on] İlk ne zaman etkinleştirdiniz?
        [noticed_on] Arızayı ne zaman fark ettiniz?
        [seller_contacted_on] Bunu bize ilk ne zaman sordunuz?
        [tier] Bizdeki müşteri seviyeniz nedir?
        [subdivision] Ülkenin hangi bölgesinde yaşıyorsunuz?
        [category] Ne tür bir ürün?
        [price] Bir ürün için ne kadar ödediniz?
        [attribute] Ürünün hangi çeşidi?
        [earlier_returns] Bu siparişten kaç kez ürün iade ettiniz?
        [seller] Size kim sattı?
        [replacement_delivered_on] Yeni ürün ne zaman geldi?
        [reason] Neden iade etmek istiyorsunuz?
        [role] Siz mi aldınız, hediye mi geldi?
        [order_state] Siparişiniz hangi aşamada?
        [order_value] Siparişin tamamı ne kadar tuttu?
        [method] Nasıl iade etmek istersiniz?
        [appointment_at] Randevunuz ne zaman?
        [quantity] Kaç tanesi için?
        [document_on] Sözleşmeyi ne zaman aldınız?
       *[state] Ürün hakkında biraz daha bilgi verir misiniz?
    }
fact-hint =
    { $fact ->
        [ordered_on] Gün, sipariş onayınızda yazar.
        [paid_on] Gün, hesap özetinizde veya fişte yazar.
        [shipped_on] Gün, paketle ilgili mesajımızda yazar.
        [delivered_on] Paketi sizin veya sizin adınıza birinin aldığı gün.
        [noticed_on] Arızayı ilk gördüğünüz gün.
        [seller_contacted_on] İlk mesajınızın veya aramanızın günü.
        [estimated_delivery_on] Sipariş onayınızda yazar.
        [reason] Yasal haklarınız buna bağlı değil.
       *[subdivision] Bazı kurallar bölgeden bölgeye değişir.
    }
choice =
    { $word ->
        [too_small] Çok küçük
        [too_large] Çok büyük
        [not_as_expected] Beklediğim gibi değil
        [no_longer_needed] Artık ihtiyacım yok
        [better_price] Daha ucuzunu buldum
        [ordered_by_mistake] Yanlışlıkla sipariş verdim
        [arrived_late] Çok geç geldi
        [poor_quality] Kalitesi kötü
        [not_tolerated] Cildim veya vücudum tepki verdi
        [buyer] Ben aldım
        [receiver] Bana hediye geldi
        [placed] Yeni verildi
        [in_preparation] Hazırlanıyor
        [shipped] Yolda
        [delivered] Geldi
       *[other] Başka bir neden
    }
state-question =
    { $state ->
        [unused] Hâlâ kullanılmamış mı?
        [unopened] Ambalajı hâlâ kapalı mı?
        [tags_attached] Etiketleri hâlâ üzerinde mi?
        [seal_intact] Mührü hâlâ sağlam mı?
        [complete] Tüm parça ve aksesuarları var mı?
        [original_packaging] Orijinal ambalajı var mı?
        [not_activated] Hâlâ etkinleştirme ve kayıt yapılmamış mı?
        [data_erased] Verilerinizi silip hesap bağlantılarınızı kaldırdınız mı?
        [serial_number_matches] Seri numarası siparişinizdekiyle aynı mı?
        [undamaged] Elinize geçtiğinden beri hasarsız mı?
        [clean] Temiz mi?
        [used_as_intended] Üreticinin istediği gibi mi kullandınız?
        [original_buyer] İlk alıcı siz misiniz?
        [fault_reaches_measure] Arıza, garantinin istediği kadar büyük mü?
        [proof_of_purchase] Fişiniz veya başka bir satın alma belgeniz var mı?
        [same_kind] Yenisi aynı tür ve boyutta mı?
       *[not_started] İndirme veya yayın henüz başlamadı mı?
    }
state-hint =
    { $state ->
        [seal_intact] Sağlık veya hijyen mührü ya da disk ambalajı.
        [complete] Kablo, kılavuz ve hediyeler de sayılır.
        [clean] Başka birinin kullanabileceği kadar temiz.
        [fault_reaches_measure] Ölçü, garanti metninde yazar.
       *[used_as_intended] Örneğin uygun bir baza üzerindeki yatak.
    }
state-point =
    { $state ->
        [unused] kullanılmamış
        [unopened] ambalajı açılmamış
        [tags_attached] etiketleri üzerinde
        [seal_intact] mührü sağlam
        [complete] tüm parçaları var
        [original_packaging] orijinal ambalajı var
        [not_activated] etkinleştirilmemiş veya kaydedilmemiş
        [data_erased] verileriniz silinmiş
        [serial_number_matches] seri numarası siparişteki gibi
        [undamaged] sizden kaynaklı hasar yok
        [clean] temiz
        [used_as_intended] üreticinin istediği gibi kullanılmış
        [original_buyer] ilk alıcı sizsiniz
        [fault_reaches_measure] arıza, garantinin istediği kadar büyük
        [proof_of_purchase] satın alma belgesi
        [same_kind] aynı tür ve boyut
       *[not_started] indirme veya yayın başlamamış
    }
answer-yes = Evet
answer-no = Hayır

## Kural kartı

card-title = İade, tamir ve para iadesi
card-section =
    { $section ->
        [changed_mind] Fikrinizi değiştirirseniz
        [faulty] Arızalıysa
        [arrival] Kırık, yanlış veya eksik gelirse
        [money] Masraflar ve para iadeniz
        [guarantee] Garantimiz
        [points] Gidebileceğiniz yerler
        [guides] Ürününüz için yardım
        [faq] Sorular ve yanıtlar
        [disputes] Anlaşamazsak
       *[contact] Size kim yardım eder
    }
card-case =
    { $case ->
        [damaged] Kırık mı geldi? Sunduğumuz çözüm: { LIST($ways, type: "or") }.
        [wrong] Yanlış ürün mü? Sunduğumuz çözüm: { LIST($ways, type: "or") }.
       *[missing] Eksik mi var? Sunduğumuz çözüm: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Şikâyet ekibimiz: { $name }.
        [mediator] Arabulucu: { $name }.
        [adr_body] Bağımsız uyuşmazlık kurulu, mahkemesiz: { $name }.
        [authority] Resmî kurum: { $name }.
        [arbitration] Tahkim: { $name }.
       *[court] Mahkeme: { $name }.
    }
dispute-within = Şikâyetinizden sonra bunun için süreniz (ay): { $months }.
point =
    { $kind ->
        [store] Mağazamız: { $name }.
        [drop_off] Teslim noktası: { $name }.
        [service] Üreticinin servisi: { $name }.
       *[repairer] Bağımsız tamirci: { $name }.
    }
point-unpacked = Orada kutu veya etiket gerekmez.
guide =
    { $kind ->
        [manual] Kılavuz: { $title }
        [video] Video: { $title }
       *[guide] Adım adım: { $title }
    }
shop-words = { $words }
card-guarantee-none = Bu ürüne ek garanti vermiyoruz.
card-ask = Bize sorun, müşteri temsilcimiz yardım eder.
card-as-of = Yasayı okuduğumuz tarih: { DATE($day, style: "long") }.
card-footer = Bu sayfa bilgi verir; hukuki danışmanlık değildir.
ui-by-law = Yasaya göre
ui-from-shop = Mağazadan
ui-details = Ayrıntılar
ui-policy-link = Mağazanın tüm kuralları
ui-unavailable = Bunu şu an gösteremiyoruz. Lütfen mağazaya sorun.
