photos-title = Fotod

photos-arrived = Kohale jõudnud fotosid: { $count }/{ $total }.

photos-name = Foto { $number }

photos-save = Salvesta foto { $number }

photos-missing = Foto { $number } pole kohale jõudnud

photos-add = Lisa fotosid

photos-missing-hint = Siin saate puuduvad fotod uuesti saata.

photos-more-hint = Fotod veast aitavad poel vastata.

photos-limits = JPEG, PNG või WebP, igaüks kuni 8 MB, kuni 5 fotot. Asukoha ja kaamera andmeid ei säilitata.

photos-send = Saada fotod

photos-added = Fotod lisatud

photos-wrong =
    { $why ->
        [nothing] Valige kõigepealt foto.
        [too_many] Fotot { $number } ei lisatud: juba on 5 fotot.
        [too_large] Foto { $number } on liiga suur: kuni 8 MB ja 40 megapikslit.
        [damaged] Foto { $number } ei avane. Salvestage see JPEG-ina ja proovige uuesti.
        [cut_off] Foto { $number } ei jõudnud tervikuna kohale. Palun saatke see uuesti.
        [busy] Fotot { $number } ei saanud praegu vastu võtta. Palun saatke see minuti pärast uuesti.
       *[not_image] Foto { $number } pole JPEG, PNG ega WebP. Salvestage see JPEG-ina ja proovige uuesti.
    }
