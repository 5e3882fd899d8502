## Inbox

inbox-skip = Langsung ke isi

inbox-pages = Halaman

inbox-shop = Toko

inbox-account = Akun Anda

inbox-not-allowed-title = Anda tidak punya izin

inbox-not-allowed-text = Tidak ada yang berubah. Pemilik toko bisa memberi Anda peran lain.

inbox-state =
    { $word ->
        [received] Baru
        [in_review] Sedang diperiksa
        [waiting] Menunggu pembeli
        [accepted] Disetujui
        [refused] Ditolak
       *[completed] Selesai
    }

inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Pesanan, email, nama, produk, atau kasus

inbox-case-label = Jenis kasus

inbox-every-case = Semua jenis

inbox-needs-answer = Perlu jawaban

inbox-clear = Bersihkan

inbox-overdue = Terlambat sejak { $moment }

inbox-answer-by = Jawab paling lambat { $moment }

inbox-overdue-count = { $count } jawaban terlambat.

inbox-first-page = Halaman pertama

inbox-next-page = Halaman berikutnya

inbox-export = Unduh daftar ini:

inbox-cases = Kasus

inbox-case-before = Kasus sebelumnya

inbox-case-after = Kasus berikutnya

inbox-action =
    { $word ->
        [approve] Setujui
        [ask] Tanya pembeli
        [decline] Tolak
        [exception] Beri pengecualian
        [goods] Barang diterima
        [parcel] Paket sudah dikirim
        [refund] Uang dikembalikan
        [solved] Selesai dengan cara lain
        [write] Kirim pesan ke pembeli
        [review] Mulai pemeriksaan
       *[reopen] Buka lagi
    }

inbox-action-hint =
    { $word ->
        [approve] Pembeli mendapat yang diminta.
        [ask] Kasus menunggu jawaban pembeli.
        [decline] Sebutkan alasannya, dan apa yang bisa pembeli lakukan sekarang.
        [exception] Anda memberi lebih dari kebijakan dan hukum. Ini ditandai sebagai pengecualian.
        [goods] Pembeli diberi tahu bahwa barang sudah tiba.
        [parcel] Label, barang pengganti, atau barang yang diperbaiki: pembeli mendapat nomor dan tautan.
        [refund] Uang sedang dikembalikan. Kasus ini ditutup.
        [solved] Pembeli mendapat selain uang. Kasus ini ditutup.
        [write] Statusnya tetap.
        [review] Pembeli melihat bahwa ada yang memeriksanya.
       *[reopen] Kasus kembali diperiksa.
    }

inbox-action-go =
    { $word ->
        [approve] Setujui
        [ask] Kirim pertanyaan
        [decline] Tolak
        [exception] Setujui sebagai pengecualian
        [goods] Simpan
        [parcel] Simpan
        [refund] Tutup: uang dikembalikan
        [solved] Tutup: sudah beres
        [write] Kirim pesan
        [review] Mulai pemeriksaan
       *[reopen] Buka lagi
    }

inbox-goods-message = Barangnya sudah kami terima.

inbox-message-optional = Pesan untuk pembeli (opsional)

inbox-message-hint = Pembeli membacanya di halaman status. Bahasa pembeli: { $language }

inbox-template = Templat

inbox-put-in = Masukkan

inbox-tracking-number = Nomor resi

inbox-tracking-link = Tautan pelacakan

inbox-resolution = Penyelesaian

inbox-taken-back = Pembeli menarik permintaannya

inbox-amount = Uang yang dikembalikan

inbox-currency = Mata uang

inbox-words-missing = Belum disimpan: beri tahu pembeli alasannya, atau apa yang Anda perlukan.

inbox-places-left = Belum disimpan: isi bagian dalam kurung kurawal di pesan.

inbox-link-wrong = Belum disimpan: tautan harus diawali https://.

inbox-parcel-missing = Belum disimpan: isi nomor resi atau tautan.

inbox-solution-missing = Belum disimpan: pilih cara penyelesaiannya.

inbox-amount-wrong = Belum disimpan: tulis nominal seperti 12.90, tanpa tanda ribuan, dan mata uang seperti EUR.

inbox-too-long = Belum disimpan: pesan lebih dari 2.000 karakter.

inbox-exception = Pengecualian

inbox-rating = Penilaian pembeli

inbox-stars = { $stars } dari 5

inbox-erase = Hapus data pribadi

inbox-erase-text = Nama, email, nomor pesanan, pesan, dan foto dihapus selamanya. Angka statistik tetap ada.

inbox-erase-sure = Ya, hapus selamanya

inbox-step =
    { $word ->
        [message] Pesan
        [tracking] Paket
        [photos] Foto
       *[state] Dicatat
    }

inbox-actor =
    { $word ->
        [buyer] Pembeli
        [shop] Toko
       *[desk] Otomatis
    }

inbox-gives =
    { $word ->
        [law] Menurut hukum:
       *[shop] Menurut kebijakan Anda:
    }

inbox-refuses =
    { $word ->
        [law] Penolakan menurut hukum:
       *[shop] Penolakan menurut kebijakan Anda:
    }

inbox-not-told = Pembeli belum memberi tahu:

inbox-opens-on = Hari pertama

inbox-send-by = Batas kirim barang

inbox-money-by = Batas uang kembali

inbox-unlimited = Tanpa batas

inbox-person-decides = Staf toko Anda yang memutuskan.

inbox-conditions = Syarat

inbox-holds = terpenuhi

inbox-fails = tidak terpenuhi

inbox-open = belum jelas

inbox-staff = Tim

inbox-role =
    { $word ->
        [owner] Pemilik
        [agent] Staf
       *[reader] Pembaca
    }

inbox-role-label = Peran

inbox-role-hint = Pemilik boleh melakukan semuanya. Staf menjawab dan mengunduh. Pembaca hanya melihat.

inbox-person =
    { $word ->
        [active] Aktif
        [invited] Diundang
        [expired] Undangan kedaluwarsa
       *[off] Nonaktif
    }

inbox-invite = Undang anggota

inbox-invite-go = Buat tautan

inbox-link-text = Berikan tautan ini kepada { $name }. Berlaku satu kali selama 7 hari, dan tidak ditampilkan lagi.

inbox-new-link = Tautan baru

inbox-switch-off = Nonaktifkan

inbox-switch-on = Aktifkan

inbox-save = Simpan

inbox-remove = Hapus

inbox-fields-wrong = Tidak ada yang berubah: isi nama, dan email seperti name@example.com.

inbox-last-owner = Tidak ada yang berubah: toko perlu pemilik lain yang bisa masuk dulu.

inbox-other-shop = Tidak ada yang berubah: orang ini juga bekerja di toko lain. Pemilik kedua toko bisa membuat tautannya.

inbox-one-password = Kata sandi bersama yang lama masih membuka semuanya. Hapus setelah semua rekan punya akun.

inbox-one-password-go = Hapus kata sandi bersama

inbox-login-wrong = Email dan kata sandi tidak cocok.

inbox-forgotten = Lupa kata sandi? Pemilik toko bisa memberi tautan baru.

inbox-setup-title = Akun Anda untuk kotak masuk

inbox-setup-text = Anda adalah pemilik: Anda melihat semua permintaan dan bisa mengundang rekan.

inbox-setup-go = Buat akun

inbox-invitation-title = Permintaan pembeli { $shop }

inbox-invitation-text = Selamat datang, { $name }. Pilih kata sandi; lalu Anda bisa masuk dengan email.

inbox-invitation-closed = Undangan berlaku satu kali selama 7 hari. Minta tautan baru ke pemilik toko.

inbox-your-name = Nama Anda

inbox-your-email = Email Anda

inbox-name-wrong = Isi nama Anda, sampai 80 karakter.

inbox-change-password = Ganti kata sandi

inbox-current-password = Kata sandi sekarang

inbox-everywhere = Keluar di semua perangkat

inbox-everywhere-text = Di setiap komputer dan ponsel, termasuk yang ini.

inbox-templates = Templat

inbox-templates-text = Kalimat Anda sendiri untuk menjawab. Pembeli mendapat templat dalam bahasanya, atau dalam bahasa pertama toko.

inbox-places = Yang terisi otomatis: { LIST($places) }

inbox-no-templates = Belum ada templat.

inbox-new-template = Templat baru

inbox-template-name = Nama templat

inbox-text = Isi templat

inbox-template-wrong = Belum disimpan: isi nama dan teks sampai 2.000 karakter.
