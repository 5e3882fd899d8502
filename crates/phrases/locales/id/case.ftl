case-state =
    { $word ->
        [received] Diterima
        [in_review] Sedang diperiksa
        [waiting] Menunggu Anda
        [accepted] Disetujui
        [refused] Ditolak
       *[completed] Selesai
    }

case-lead =
    { $word ->
        [received] Permintaan Anda sudah kami terima. Belum ada yang memeriksanya.
        [in_review] Kami sedang memeriksa permintaan Anda.
        [waiting] Kami perlu sesuatu dari Anda untuk melanjutkan. Lihat pesan kami di bawah.
        [accepted] Kami menyetujui permintaan Anda.
        [refused] Kami menolak permintaan Anda. Alasannya ada di pesan kami di bawah.
       *[completed] Permintaan Anda sudah selesai.
    }

case-since = Sejak { $moment }

case-next-title = Langkah berikutnya

case-next =
    { $word ->
        [received] Kami memeriksa permintaan Anda dan menjawab di sini. Sampai saat itu Anda tidak perlu melakukan apa pun.
        [in_review] Kami menjawab di sini begitu tahu lebih banyak. Sampai saat itu Anda tidak perlu melakukan apa pun.
        [waiting] Kirim pesan kepada kami di halaman ini. Lalu kami lanjutkan.
        [accepted] Kami melakukan yang sudah kami sampaikan. Anda tidak perlu melakukan apa pun, kecuali diminta di pesan kami.
        [refused] Kalau Anda berpendapat lain, kirim pesan kepada kami di halaman ini.
       *[completed] Tidak ada lagi. Kalau masih ada yang belum beres, kirim pesan kepada kami di halaman ini.
    }

case-answer-by = Kami menjawab paling lambat { $moment }.

case-answer-late = Kami ingin menjawab paling lambat { $moment }. Kami terlambat, mohon maaf.

case-our-message = Pesan kami

case-by =
    { $who ->
        [buyer] Anda
        [shop] { $shop }
       *[desk] Otomatis
    }

case-step =
    { $word ->
        [message] Pesan
        [tracking] Paket
       *[photos] Foto
    }

case-tracking = Nomor resi

case-tracking-follow = Lacak paket

case-result = Hasil

case-end =
    { $word ->
        [refused] Ditolak
       *[withdrawn] Anda tarik kembali
    }

case-refunded = Uang dikembalikan

case-write-title = Kirim pesan kepada kami

case-write-label = Pesan Anda

case-write-hint = Paling banyak 2.000 karakter. Jangan tulis nomor rekening atau kartu.

case-write-reopens = Pesan Anda membuka kasus ini lagi. Anda bisa menulis di sini sampai { DATE($day, style: "long") }.

case-write-over = Kasus ini sudah ditutup lebih dari 30 hari. Kalau ada hal baru, kirim permintaan baru atau tanya staf kami.

case-write-go = Kirim pesan

case-write-done = Pesan Anda sudah kami terima.

case-write-wrong =
    { $why ->
        [empty] Tidak terkirim: tulis sesuatu dulu.
        [long] Tidak terkirim: paling banyak 2.000 karakter. Mohon dipersingkat.
        [many] Tidak terkirim: Anda sudah menulis 20 kali sejak kemarin. Coba lagi nanti; pesan lainnya sudah kami terima.
       *[before] Formulir ini sudah dikirim dengan isi lain, dan itu kami terima. Untuk mengirim yang ini juga, tekan tombolnya lagi.
    }

case-rate-title = Bagaimana pelayanan kami?

case-rate-lead = Seberapa puas Anda dengan penanganan kami?

case-stars =
    { $word ->
        [one] Sangat tidak puas
        [two] Tidak puas
        [three] Biasa saja
        [four] Puas
       *[five] Sangat puas
    }

case-rate-comment = Apa yang perlu kami tahu? (opsional)

case-rate-go = Kirim penilaian

case-rate-change = Ubah penilaian

case-rate-thanks = Terima kasih atas penilaian Anda. Anda bisa mengubahnya sampai { DATE($day, style: "long") }.

case-rate-kept = Terima kasih atas penilaian Anda.

case-rate-given = Penilaian Anda

case-rate-wrong =
    { $why ->
        [stars] Tidak terkirim: pilih satu dari lima jawaban.
        [long] Tidak terkirim: paling banyak 2.000 karakter. Mohon dipersingkat.
        [late] Penilaian Anda tidak bisa diubah lagi.
       *[open] Anda bisa menilai setelah kasus ditutup.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Nomor pesanan

desk-product = Produk

desk-history = Riwayat

desk-status-title = Permintaan Anda

desk-your-request = Yang Anda kirim

desk-case-number = Nomor kasus

desk-received-at = Diterima

desk-about = Tentang

desk-you-wrote = Pesan Anda

desk-case =
    { $word ->
        [return] Retur
        [exchange] Tukar barang
        [defect] Cacat
        [damaged] Tiba rusak
        [wrong] Barang salah
        [missing] Ada yang kurang
        [late] Terlambat
        [guarantee] Garansi
        [withdrawal] Penarikan diri menurut hukum
        [repair] Perbaikan
        [complaint] Keluhan
        [trade_in] Tukar tambah
        [spare_part] Suku cadang
       *[cancellation] Pembatalan
    }

desk-remedy =
    { $word ->
        [refund_original] Uang kembali
        [store_credit] Saldo toko
        [gift_card] Kartu hadiah
        [exchange] Tukar barang
        [replacement] Barang baru
        [repair] Perbaikan
        [price_reduction] Sebagian uang kembali
        [keep_item_refund] Uang kembali, barang tetap milik pembeli
        [termination] Kontrak berakhir
        [exchange_same] Tukar barang yang sama
        [exchange_variant] Ukuran atau warna lain
        [coupon] Voucher
        [donate] Uang kembali, barang disumbangkan
        [trade_in_credit] Saldo untuk barang lama
        [spare_part] Suku cadang
        [reply] Jawaban dari staf
       *[send_missing] Barang yang kurang dikirim
    }
