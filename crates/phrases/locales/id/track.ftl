track-unknown-title = Permintaan ini tidak ditemukan

track-unknown = Mungkin tautannya terpotong, atau permintaannya sudah dihapus. Buka lagi tautan di email kami, atau hubungi kami.

track-trouble =
    { $why ->
        [offline] Anda sedang offline.
        [busy] Terlalu ramai. Sebentar lagi kami periksa lagi secara otomatis.
       *[down] Kami sedang tidak bisa dihubungi. Kami periksa lagi secara otomatis.
    }

track-stood = Ini keadaan pada { $moment }.

track-look = Lihat kabar terbaru

track-fresh = Terbaru: { $moment }

track-news = Ada kabar:

track-sending = Mengirim…

track-unsent =
    { $why ->
        [offline] Belum terkirim: Anda offline. Kami kirim begitu Anda online lagi. Tulisan Anda tetap di sini.
        [busy] Belum terkirim: terlalu ramai. Kami coba lagi secara otomatis. Tulisan Anda tetap di sini.
        [unknown] Tidak terkirim: permintaan ini tidak ditemukan lagi. Tulisan Anda tetap di sini.
       *[down] Belum terkirim: kami tidak bisa dihubungi. Sebentar lagi, tekan tombolnya lagi; pesan tidak akan sampai dua kali. Tulisan Anda tetap di sini.
    }

track-photos = Foto yang belum sampai: { NUMBER($count) }.

track-photos-send = Kirim foto yang kurang

track-print = Cetak

track-clock = Waktu menurut jam { $shop }.
