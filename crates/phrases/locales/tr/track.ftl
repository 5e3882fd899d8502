track-unknown-title = Bu talebi bulamıyoruz

track-unknown = Bağlantının bir kısmı eksik olabilir veya talep silinmiş olabilir. E-postamızdaki bağlantıyı yeniden açın ya da bize yazın.

track-trouble =
    { $why ->
        [offline] İnternet bağlantınız yok.
        [busy] Şu an çok yoğun. Birazdan otomatik olarak yeniden bakarız.
       *[down] Şu an bize ulaşılamıyor. Otomatik olarak yeniden bakarız.
    }

track-stood = { $moment } itibarıyla durum buydu.

track-look = Yenilikleri kontrol et

track-fresh = Güncel: { $moment }

track-news = Yeni haber var:

track-sending = Gönderiliyor …

track-unsent =
    { $why ->
        [offline] Henüz gönderilmedi: internet bağlantınız yok. Bağlanınca göndeririz. Yazınız burada kalır.
        [busy] Henüz gönderilmedi: şu an çok yoğun. Otomatik olarak yeniden deneriz. Yazınız burada kalır.
        [unknown] Gönderilmedi: bu talebi artık bulamıyoruz. Yazınız burada kalır.
       *[down] Henüz gönderilmedi: bize ulaşılamıyor. Birazdan düğmeye yeniden basın; iki kez gelmez. Yazınız burada kalır.
    }

track-photos = Henüz ulaşmayan fotoğraf sayısı: { NUMBER($count) }.

track-photos-send = Eksik fotoğrafları gönder

track-print = Yazdır

track-clock = Saatler mağazanın saatine göredir: { $shop }.
