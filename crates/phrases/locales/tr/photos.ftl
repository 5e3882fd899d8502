photos-title = Fotoğraflar

photos-arrived = { $total } fotoğraftan { $count } tanesi ulaştı.

photos-name = Fotoğraf { $number }

photos-save = { $number }. fotoğrafı kaydet

photos-missing = Fotoğraf { $number } ulaşmadı

photos-add = Fotoğraf ekle

photos-missing-hint = Eksik fotoğrafları burada yeniden gönderebilirsiniz.

photos-more-hint = Sorunun fotoğrafları mağazanın yanıtını kolaylaştırır.

photos-limits = JPEG, PNG veya WebP, her biri en fazla 8 MB, en fazla 5 fotoğraf. Yer ve kamera bilgileri saklanmaz.

photos-send = Fotoğrafları gönder

photos-added = Fotoğraf eklendi

photos-wrong =
    { $why ->
        [nothing] Önce bir fotoğraf seçin.
        [too_many] Fotoğraf { $number } eklenmedi: zaten 5 fotoğraf var.
        [too_large] Fotoğraf { $number } çok büyük: en fazla 8 MB ve 40 megapiksel.
        [damaged] Fotoğraf { $number } açılamıyor. JPEG olarak kaydedip yeniden deneyin.
        [cut_off] Fotoğraf { $number } tam ulaşmadı. Lütfen yeniden gönderin.
        [busy] Fotoğraf { $number } şu an alınamadı. Lütfen bir dakika sonra yeniden gönderin.
       *[not_image] Fotoğraf { $number } JPEG, PNG veya WebP değil. JPEG olarak kaydedip yeniden deneyin.
    }
