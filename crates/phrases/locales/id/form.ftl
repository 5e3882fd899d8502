ui-pick-title = Barang yang mana?
ui-order = Pesanan { $reference }
ui-ordered-on = Dipesan { DATE($day, style: "long") }
ui-arrived-on = Tiba { DATE($day, style: "long") }
ui-on-its-way = Dalam perjalanan ke Anda
ui-pieces = Jumlah: { $count }
ui-item = Barang { $sku }
ui-this-item = Barang ini
ui-case-title = Apa yang terjadi?
ui-question-step = Pertanyaan { $number } dari { $total }
ui-day-wrong = Pilih tanggal. Tidak boleh setelah hari ini.
ui-answer-wrong = Mohon periksa isian Anda.
ui-not-arrived = Belum tiba
ui-dont-know = Saya tidak tahu
ui-continue = Lanjut
ui-back = Kembali
ui-restart = Mulai lagi
ui-source = Sumber: { $id }
ui-timeline = Batas waktu Anda
ui-timeline-start = Mulai
ui-timeline-today = Hari ini
ui-timeline-last = Hari terakhir
ui-why-not = Yang tidak bisa dilakukan
ui-good-to-know = Perlu diketahui
ui-next = Yang bisa Anda lakukan sekarang
ui-open-form = Kirim permintaan
ui-ask-person = Minta toko memeriksanya
ui-print = Cetak
ui-copy = Salin
ui-save = Simpan sebagai teks
ui-calendar = Tambahkan ke kalender
ui-share = Bagikan
ui-copied = Tersalin
ui-money = Uang kembali Anda
ui-form-title = Permintaan Anda ke { $shop }
ui-form-lead = Tidak perlu akun. Kami hanya menanyakan yang toko perlukan untuk menjawab.
ui-field-order = Nomor pesanan
ui-field-order-hint = Ada di email konfirmasi pesanan Anda.
ui-contract-hint = Atau tulis apa yang Anda pesan dan kapan.
ui-field-email = Alamat email
ui-field-email-hint = Supaya toko bisa menjawab Anda.
ui-field-name = Nama
ui-field-remedy = Apa yang Anda inginkan?
ui-remedy-any = Toko boleh mengusulkan
ui-field-message =
    { $case ->
        [defect] Apa masalahnya?
        [damaged] Apa yang rusak?
        [wrong] Apa yang Anda terima?
        [missing] Apa yang kurang?
        [guarantee] Apa masalahnya?
        [repair] Apa yang perlu diperbaiki?
        [complaint] Apa yang tidak beres?
        [trade_in] Bagaimana kondisinya?
       *[other] Pesan untuk toko
    }
ui-bank-hint = Jangan tulis nomor rekening atau kartu. Toko tidak memerlukannya di sini.
ui-field-serials = Nomor seri
ui-serials-hint = Ada di barang, di kotaknya, atau di faktur. Kalau beberapa barang, tulis satu per baris.
ui-field-wanted =
    { $case ->
        [spare_part] Suku cadang mana yang Anda perlukan?
       *[other] Apa yang Anda inginkan sebagai gantinya?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Nama atau nomornya, kalau tahu.
        [exchange] Ukuran, warna, atau barang lain.
       *[other] Hanya kalau ingin yang lain: ukuran, warna, atau barang lain.
    }
ui-optional = opsional
ui-error-empty =
    { $field ->
        [message] Jelaskan dengan singkat.
        [wanted] Tulis yang Anda inginkan.
        [serials] Isi nomor seri. Kalau tidak ketemu, tulis di sini.
        [photos] Tambahkan foto, atau beri tahu bahwa tidak bisa.
        [email] Isi alamat email Anda.
        [name] Isi nama Anda.
       *[order_reference] Isi nomor pesanan Anda.
    }
ui-error-wrong =
    { $field ->
        [wanted] Terlalu panjang. Paling banyak 300 karakter.
        [serials] Isi paling banyak 20 nomor seri, masing-masing sampai 80 karakter.
        [email] Tulis alamat email seperti ini: name@example.com
        [order_reference] Nomor pesanan terlalu panjang. Paling banyak 80 karakter.
       *[other] Mohon periksa isian ini.
    }
ui-error-not-taken = Toko tidak bisa memakai isian ini. Mohon diperiksa.
ui-to-review = Periksa permintaan
ui-review-title = Apakah semuanya benar?
ui-review-item = Barang
ui-review-case = Apa yang terjadi
ui-review-statement = Jawaban kami tadi
ui-change = Ubah
ui-send = Kirim permintaan
ui-sending = Mengirim permintaan Anda…
ui-phase =
    { $phase ->
        [waiting] Sistem toko tidak menjawab. Kami coba lagi pukul { $time }.
        [elsewhere] Permintaan Anda sedang dikirim di tab lain. Mohon tunggu.
       *[looking_up] Kami memeriksa apakah permintaan Anda sudah sampai.
    }
ui-earlier-title = Kami memeriksa apakah permintaan Anda sebelumnya sudah sampai
ui-received-title = Toko sudah menerima permintaan Anda
ui-receipt-number = Nomor tanda terima
ui-receipt-time = Diterima
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Jawaban toko ada di halaman permintaan Anda. Simpan tautannya dan nomor tanda terima.
ui-receipt-next-mail = Simpan nomor tanda terima. Toko bisa menjawab ke alamat email Anda.
ui-your-copy = Permintaan Anda
ui-receipt-mail = Salinan dikirim ke alamat email Anda.
ui-receipt-earlier = Toko punya versi lama permintaan Anda. Perubahan terakhir belum ada di situ. Mohon beri tahu toko.
ui-status-link = Pantau permintaan Anda
ui-not-sent-title = Permintaan Anda tidak terkirim
ui-not-sent-why =
    { $why ->
        [offline] Anda tidak terhubung ke internet.
        [busy] Toko sedang menerima terlalu banyak permintaan. Coba lagi beberapa saat lagi.
        [refused] Sistem toko tidak menerima permintaan ini.
       *[not_arrived] Sambungan terputus sebelum sampai ke toko.
    }
ui-shop-says = Pesan dari sistem toko: { $words }
ui-again-at = Anda bisa mencoba lagi mulai pukul { $time }.
ui-earlier-gone = Permintaan Anda sebelumnya tidak sampai ke toko. Isian Anda tidak tersimpan di perangkat ini. Mohon kirim lagi.
ui-kept = Semua isian Anda masih ada di sini.
ui-try-again = Coba lagi
ui-unknown-title = Belum jelas apakah permintaan Anda sampai
ui-unknown-text = Toko tidak memberi jawaban yang jelas. Silakan periksa lagi: permintaan Anda tidak akan sampai dua kali.
ui-check-again = Periksa lagi
ui-sent-title = Permintaan Anda sudah dikirim
ui-sent-text = Sistem toko tidak memberi tanda terima, jadi kami tidak tahu kelanjutannya. Simpan salinan Anda. Kalau tidak ada kabar, tanyakan ke toko.
ui-hand-over-title = Tinggal satu langkah lagi
ui-hand-over =
    { $way ->
        [mailto] Kirim pesan di aplikasi email Anda. Kalau tidak terbuka, salin permintaan Anda dan kirim ke toko.
       *[copy] Salin permintaan Anda dan kirim ke toko.
    }
ui-stopped = Ada yang salah di halaman ini. Isian Anda ada di formulir ini: silakan kirim dari sini.
ui-handed-over = Halaman toko sekarang mengurus permintaan Anda
ui-write-to-shop = Kirim pesan atau telepon toko. Staf akan menjawab Anda.
ui-no-contact = Halaman kontak toko menjelaskan cara menghubungi staf.
ui-photos-title = Foto
ui-photos-hint = Sampai 5 foto yang menunjukkan masalahnya. Data lokasi dan kamera dihapus sebelum dikirim.
ui-no-photos = Saya tidak bisa menambahkan foto
ui-photos-add = Pilih foto
ui-photos-camera = Ambil foto
ui-photos-drop = Anda juga bisa menarik atau menempel foto di sini.
ui-photos-busy = Menyiapkan foto Anda…
ui-photo = Foto { $number }
ui-photo-remove = Hapus foto { $number }
ui-photos-count = { $count } dari 5 foto ditambahkan
ui-photo-refused =
    { $why ->
        [unreadable] Peramban ini tidak bisa membaca fotonya. Simpan sebagai JPEG, atau kirim ke toko nanti.
        [too_large] Fotonya terlalu besar. Paling besar 40 megapiksel.
        [too_many] Anda bisa menambahkan paling banyak 5 foto.
        [same] Foto ini sudah ada.
       *[not_image] Ini bukan foto.
    }
ui-photos-insecure = Foto tidak bisa ditambahkan karena sambungan ke halaman ini tidak aman. Permintaan Anda tetap bisa tanpa foto.
ui-photo-state =
    { $state ->
        [sending] dikirim
        [arrived] sampai
        [missing] belum ada
       *[waiting] menunggu
    }
ui-photos-arrived = { $count } dari { $total } foto sudah sampai
ui-photos-missing = { $count } dari { $total } foto belum sampai. Permintaan Anda sudah sampai.
ui-photos-keep-open = Biarkan halaman ini terbuka sampai semua foto sampai.
ui-photos-retry = Kirim lagi foto yang belum sampai
ui-photos-not-taken = Foto tidak bisa diserahkan. Silakan kirim ke toko lewat email.
