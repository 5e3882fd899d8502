figures-title = Rakamlar

figures-period = Dönem

figures-weeks =
    { $word ->
        [4] 4 hafta
       *[13] 3 ay
        [52] 1 yıl
    }

figures-span = { DATE($from, style: "long") } – { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Bu dönemde kayıt yok. Rakamlar ilk kayıtla görünür.

figures-warnings = Şu an öne çıkanlar

figures-calm = Öne çıkan bir şey yok.

figures-warnings-why = Burada son 28 günde, önceki yıla göre belirgin biçimde sık görülenler yer alır. Bunlar şansla açıklanamayacak kadar sıktır. 5 kayıttan azı hiç gösterilmez.

figures-warning = Kayıtlardaki payı { PERCENT($share) } ({ NUMBER($cases) }), genelde { PERCENT($usual) }

figures-cases = Kayıtlar

figures-first-answer = İlk yanıt, yarısı şu sürede

figures-solution = Çözüm, yarısı şu sürede

figures-most = onda dokuzu şu sürede: { $time }

figures-in-time = Söz verildiği gibi yanıtlandı

figures-solved = Çözüldü

figures-refused = Reddedildi

figures-satisfaction = Memnuniyet

figures-stars-mean = { $whole },{ $part }/5

figures-answers = puan sayısı: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) }/{ NUMBER($whole) }

figures-none = henüz yok

figures-minutes =
    { $count ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }

figures-hours =
    { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }

figures-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }

figures-by-week = Haftalara göre kayıtlar

figures-weeks-text = { NUMBER($count) } hafta için sütunlar. En yükseğinde { NUMBER($most) } kayıt var; o haftanın ilk günü: { $day }.

figures-table = Tablo olarak göster

figures-week = Hafta başı

figures-reasons = Nedenler

figures-products = Ürüne göre

figures-countries = Ülkeye göre

figures-name = Ad

figures-bar = Çubuk olarak

figures-main-reasons = En sık nedenler

figures-unsaid = Belirtilmedi

figures-rest = Diğerlerinin tümü

figures-stars = Yıldız

figures-ratings = Puanlar

figures-turned-away = Geri çevrilenler

figures-turned-away-text = Kayda dönüşmeyen program çağrıları, hata koduna göre. Kişisel hiçbir şey saklanmaz.

figures-code = Hata kodu

figures-calls = Çağrılar

figures-download =
    { $word ->
       *[csv] CSV olarak indir
        [json] JSON olarak indir
    }

figures-reason =
    { $word ->
        [too_small] Çok küçük
        [too_large] Çok büyük
        [not_as_expected] Beklendiği gibi değil
        [no_longer_needed] Artık gerekmiyor
        [better_price] Daha ucuzu bulundu
        [ordered_by_mistake] Yanlışlıkla sipariş
        [arrived_late] Geç geldi
        [poor_quality] Kötü kalite
        [not_tolerated] Vücut tepki verdi
       *[other] Başka bir neden
    }

figures-seen = Mağazanın sayfalarında

figures-seen-text = Mağaza bunu açtıysa sayfalar kendileri sayar, her sayfa görüntülemede bir kez. Kişisel hiçbir şey saklanmaz. Takip edilmek istemeyenler sayılmaz.

figures-seen-what = Ne oldu

figures-seen-views = Sayfa görüntüleme

figures-seen-ready =
    { $word ->
        [promise] Vaat gösterildi
        [policy] Kurallar gösterildi
        [check] Kontrol açıldı
        [request] Talep formu açıldı
        [withdrawal] Cayma gösterildi
        [status] Kayıt takip edildi
       *[help] Yardım gösterildi
    }

figures-seen-decided =
    { $word ->
        [eligible] Yanıt: evet
        [eligible_if] Yanıt: evet, koşullarla
        [needs_person] Yanıt: müşteri temsilcisi bakar
        [not_eligible] Yanıt: hayır
       *[unknown] Yanıt: bilinmiyor
    }

figures-seen-submitted = Talep gönderildi

figures-seen-error =
    { $word ->
        [0] Sorun ({ $code }): sayfanın kendi metni kaldı
        [1] Sorun ({ $code }): kısa kart kaldı
       *[2] Sorun ({ $code }): öge çalışmaya devam etti
    }
