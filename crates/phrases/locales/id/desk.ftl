## Desk

desk-language-name = Bahasa Indonesia

desk-language = Bahasa

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Keluar

desk-ask-person = Tanya staf kami

desk-yes = Ya

desk-no = Tidak

desk-not-found-title = Halaman tidak ditemukan

desk-not-found-text = Periksa alamatnya. Kalau Anda memakai tautan dari kami, salin seluruh tautannya.

desk-forbidden-title = Formulir ini tidak berlaku lagi

desk-forbidden-text = Tidak ada yang berubah. Kembali, muat ulang halaman, dan coba lagi.

desk-too-many-title = Terlalu banyak percobaan

desk-too-many-text = Mohon tunggu. Sisa detik: { NUMBER($seconds) }.

desk-unavailable-title = Ini belum bisa kami lakukan sekarang

desk-unavailable-text = Ini kesalahan kami. Yang baru saja Anda kirim tidak tersimpan. Kembali dan coba lagi beberapa saat lagi.

desk-login-title = Masuk

desk-login-text = Permintaan pembeli { $shop }

desk-password = Kata sandi

desk-login-go = Masuk

desk-login-wrong = Kata sandinya salah.

desk-no-password = Belum ada kata sandi. Buka tautan penyiapan yang dicetak program saat dimulai.

desk-setup-title = Pilih kata sandi

desk-setup-text = Kata sandi ini membuka kotak masuk berisi permintaan pembeli.

desk-password-hint = Paling sedikit 10 karakter. Beberapa kata berurutan mudah diingat.

desk-password-again = Ulangi kata sandi

desk-password-differs = Kedua kata sandi berbeda.

desk-setup-go = Atur kata sandi

desk-setup-closed-title = Tautan ini tidak berlaku lagi

desk-setup-closed-text = Tautan penyiapan berlaku satu kali. Kalau sudah ada kata sandi, silakan masuk. Kalau belum, mulai ulang program: tautan baru akan dicetak.

desk-inbox = Kotak masuk

desk-search-label = Nomor pesanan atau kasus

desk-search-go = Cari

desk-all = Semua

desk-states = Tampilkan menurut status

desk-pages = Halaman daftar

desk-older = Lebih lama

desk-newest = Terbaru

desk-inbox-empty = Belum ada permintaan. Yang baru muncul di sini.

desk-nothing-found = Tidak ada permintaan yang cocok. Pilih status lain atau persingkat pencarian.

desk-all-requests = Semua permintaan

desk-buyer-wrote = Tulisan pembeli

desk-buyer-read = Yang dibaca pembeli

desk-facts = Rincian

desk-email = Email

desk-name = Nama

desk-sku = Nomor artikel

desk-quantity = Jumlah

desk-price = Harga yang dibayar

desk-wish = Keinginan

desk-reason = Alasan

desk-serials = Nomor seri

desk-wanted = Ingin diganti dengan

desk-country = Negara

desk-ordered-on = Dipesan

desk-delivered-on = Tiba

desk-noticed-on = Cacat terlihat

desk-buyer-language = Bahasa pembeli

desk-verdict = Menurut kebijakan dan hukum

desk-no-verdict = Tidak ada hasil yang tercatat. Mohon putuskan sendiri.

desk-older-policy = Diputuskan dengan kebijakan lama. Kebijakan Anda sudah berubah.

desk-other-policy-shown = Halaman pembeli memakai versi lain kebijakan Anda. Pembeli mungkin membaca hal lain.

desk-last-day = Hari terakhir

desk-way-back = Pembayar ongkos kirim balik

desk-refund = Uang kembali

desk-remedies = Yang mungkin

desk-says-no = Alasan penolakan

desk-decided-at = Menurut jam toko Anda: { $moment }

desk-answer = Jawaban

desk-new-state = Status

desk-message-to-buyer = Pesan untuk pembeli

desk-message-hint = Pembeli membacanya di halaman status.

desk-refusal-needs-words = Beri tahu pembeli alasannya, dan apa yang bisa dilakukan sekarang.

desk-changed-meanwhile = Tidak disimpan: permintaan ini berubah sementara itu. Lihat riwayatnya, lalu simpan lagi.

desk-save = Simpan jawaban

desk-you-read = Yang Anda baca saat mengirim

desk-keep-link = Simpan tautan halaman status Anda. Siapa pun yang punya tautannya bisa membaca.

desk-receipt-title = Permintaan Anda sudah kami terima

desk-receipt-text = Ini tanda terima Anda. Cetak atau simpan halaman ini.

desk-check-sum = Checksum

desk-follow = Pantau permintaan Anda

desk-mail-note =
    { $state ->
        [queued] Konfirmasi ini juga kami kirim ke email Anda. Kalau tidak sampai, periksa folder spam.
        [sent] Konfirmasi ini juga sudah kami kirim ke email Anda.
        [failed] Konfirmasi ini gagal dikirim ke email Anda. Cetak atau simpan halaman ini.
       *[none] Konfirmasi ini tidak kami kirim lewat email. Cetak atau simpan halaman ini.
    }

desk-mail-title = Konfirmasi lewat email

desk-mail-shop =
    { $state ->
        [queued] Belum dikirim. Percobaan berikutnya: { $moment }
        [sent] Dikirim: { $moment }
        [failed] Tidak sampai. Beri tahu pembeli dengan cara lain bahwa permintaannya sudah ada.
       *[none] Tidak dikirim: waktu itu desk tidak punya server email, atau alamat ini tidak bisa dikirimi.
    }

desk-mail-failed = Email tidak sampai

desk-mail-attempts = Percobaan

desk-mail-why = Alasan

desk-mail-reason =
    { $reason ->
        [recipient] Server email tidak menerima email untuk alamat ini.
        [message] Server email tidak menerima pesan ini.
        [address] Alamat ini tidak bisa dikirimi email.
        [sender] Server email tidak mengizinkan alamat toko Anda mengirim.
        [login] Server email tidak menerima nama pengguna atau kata sandi.
        [security] Sambungan terenkripsi ke server email gagal dibuat.
        [later] Server email meminta coba lagi nanti.
        [expired] Gagal terlalu lama; kami berhenti mencoba.
       *[connection] Server email tidak bisa dihubungi.
    }

desk-mail-answer = Jawaban server email

desk-mail-again = Coba lagi

desk-letter-subject =
    { $case ->
        [withdrawal] Penarikan diri Anda sudah sampai: { $id }
       *[other] Permintaan Anda sudah sampai: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } menerima penarikan diri Anda: { $moment }. Mohon simpan konfirmasi ini.
       *[other] { $shop } menerima permintaan Anda: { $moment }. Mohon simpan konfirmasi ini.
    }

desk-letter-moment = { $moment } (zona waktu: { $zone })

desk-letter-next-title = Langkah berikutnya

desk-letter-next =
    { $case ->
        [withdrawal] Anda tidak perlu mengirim penarikan diri lagi. Halaman status menunjukkan kelanjutan barang dan uang Anda.
       *[other] Kami memeriksa permintaan Anda dan menjawab di halaman status. Sampai saat itu Anda tidak perlu melakukan apa pun.
    }

desk-letter-why = Email ini terkirim otomatis karena alamat ini diisi dalam permintaan ke { $shop }. Kalau itu bukan Anda, beri tahu kami.

desk-form-title = Kirim pesan ke { $shop }

desk-form-text = Anda langsung mendapat tanda terima, dan tautan untuk membaca jawaban kami.

desk-form-case = Tentang apa?

desk-your-email = Email Anda

desk-your-country = Negara Anda

desk-country-hint = Dua huruf, misalnya DE

desk-delivered-optional = Tanggal tiba, kalau tahu

desk-your-words = Ceritakan masalahnya

desk-leave-empty = Kosongkan bagian ini

desk-form-go = Kirim permintaan

desk-order-wrong = Isi nomor pesanan dari email pesanan Anda.

desk-email-wrong = Tulis seperti name@example.com.

desk-not-sent-fields = Belum dikirim. Perbaiki isian yang ditandai, lalu kirim lagi.

desk-not-sent-trap = Belum dikirim. Peramban Anda mengisi kolom tersembunyi. Periksa isian Anda dan kirim lagi.

desk-not-sent-other-site = Belum dikirim. Anda datang dari situs lain. Periksa isinya, lalu kirim sendiri.

desk-not-sent-before = Formulir ini sudah dikirim dengan isi lain, dan itu kami terima. Untuk mengirim yang ini juga, tekan tombolnya lagi.

desk-state =
    { $word ->
        [received] Diterima
        [in_review] Sedang diperiksa
        [accepted] Disetujui
        [refused] Ditolak
       *[completed] Selesai
    }

desk-status-lead =
    { $word ->
        [received] Permintaan Anda sudah kami terima. Belum ada yang memeriksanya.
        [in_review] Kami sedang memeriksa permintaan Anda.
        [accepted] Kami menyetujui permintaan Anda.
        [refused] Kami menolak permintaan Anda. Alasannya ada di pesan kami di bawah.
       *[completed] Permintaan Anda sudah selesai.
    }

desk-verdict-status =
    { $word ->
        [eligible] Ya: pembeli boleh
        [eligible_if] Ya, kalau syarat yang belum jelas terpenuhi
        [needs_person] Anda yang memutuskan
        [not_eligible] Tidak
       *[unknown] Belum jelas: ada data yang kurang
    }

desk-basis =
    { $word ->
        [law] hukum
       *[shop] kebijakan Anda
    }

desk-party =
    { $word ->
        [buyer] Pembeli
       *[shop] Toko
    }

desk-refusal-reason =
    { $word ->
        [period_over] Hari terakhir sudah lewat
        [not_yet] Hari pertama belum tiba
        [rule_refuses] Kebijakan tidak menerima barang ini
        [legal_exception] Hukum mengecualikan barang ini
        [condition_fails] Satu syarat tidak terpenuhi
        [limit_reached] Sudah sampai batas jumlah
        [bundle_whole] Hanya seluruh bundel yang bisa kembali
        [no_legal_right] Hukum tidak memberi hak ini
        [already_returned] Sudah kembali atau sudah diajukan
        [not_late] Tidak terlambat
       *[no_rule] Kebijakan tidak punya aturannya
    }

desk-item-state =
    { $word ->
        [unused] Belum dipakai
        [unopened] Belum dibuka
        [tags_attached] Tag masih terpasang
        [seal_intact] Segel utuh
        [complete] Semua bagian lengkap
        [original_packaging] Kemasan asli
        [not_activated] Belum diaktifkan
        [data_erased] Data terhapus
        [serial_number_matches] Nomor seri cocok
        [undamaged] Tanpa kerusakan
        [clean] Bersih
        [used_as_intended] Dipakai sesuai petunjuk
        [original_buyer] Pembeli pertama
        [fault_reaches_measure] Cacat sebesar syarat garansi
        [proof_of_purchase] Bukti beli
        [same_kind] Jenis dan ukuran sama
       *[not_started] Belum diputar atau diunduh
    }

case-letter-subject =
    { $word ->
        [waiting] Kami punya pertanyaan tentang permintaan Anda: { $id }
        [accepted] Permintaan Anda disetujui: { $id }
        [refused] Permintaan Anda ditolak: { $id }
        [completed] Permintaan Anda selesai: { $id }
       *[other] Kabar tentang permintaan Anda: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } sedang memeriksa permintaan Anda.
        [waiting] { $shop } perlu sesuatu dari Anda untuk melanjutkan permintaan Anda.
        [accepted] { $shop } menyetujui permintaan Anda.
        [refused] { $shop } menolak permintaan Anda.
        [completed] { $shop } menutup permintaan Anda.
       *[other] { $shop } punya kabar tentang permintaan Anda.
    }

case-letter-next =
    { $word ->
        [waiting] Kirim pesan kepada kami di halaman status Anda. Lalu kami lanjutkan.
        [accepted] Kami melakukan yang sudah kami sampaikan. Anda tidak perlu melakukan apa pun, kecuali diminta di pesan kami.
        [refused] Kalau Anda berpendapat lain, kirim pesan kepada kami di halaman status Anda.
        [completed] Tidak ada lagi. Kalau masih ada yang belum beres, tulis di halaman status Anda. Di sana Anda juga bisa menilai kami.
       *[other] Kami menjawab di halaman status Anda begitu tahu lebih banyak.
    }

case-letter-state = Status

desk-letter-plain = Kalau halaman itu tidak terbuka, halaman ini bisa dibuka di semua peramban:
