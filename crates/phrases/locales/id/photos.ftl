## Photos

photos-title = Foto

photos-arrived = { $count } dari { $total } foto sudah sampai.

photos-name = Foto { $number }

photos-save = Simpan foto { $number }

photos-missing = Foto { $number } belum sampai

photos-add = Tambahkan foto

photos-missing-hint = Anda bisa mengirim lagi foto yang belum sampai di sini.

photos-more-hint = Foto masalahnya membantu toko menjawab.

photos-limits = JPEG, PNG, atau WebP, masing-masing sampai 8 MB, paling banyak 5 foto. Data lokasi dan kamera tidak disimpan.

photos-send = Kirim foto

photos-added = Foto ditambahkan

photos-wrong =
    { $why ->
        [nothing] Pilih foto dulu.
        [too_many] Foto { $number } tidak ditambahkan: sudah ada 5 foto.
        [too_large] Foto { $number } terlalu besar: paling besar 8 MB dan 40 megapiksel.
        [damaged] Foto { $number } tidak bisa dibuka. Simpan sebagai JPEG dan coba lagi.
        [cut_off] Foto { $number } tidak sampai utuh. Mohon kirim lagi.
        [busy] Foto { $number } belum bisa diterima. Mohon kirim lagi dalam satu menit.
       *[not_image] Foto { $number } bukan JPEG, PNG, atau WebP. Simpan sebagai JPEG dan coba lagi.
    }
