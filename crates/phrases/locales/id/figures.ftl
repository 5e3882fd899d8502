## Figures of the shop’s cases.

figures-title = Statistik

figures-period = Waktu

figures-weeks =
    { $word ->
        [4] 4 minggu
       *[13] 3 bulan
        [52] 1 tahun
    }

figures-span = { DATE($from, style: "long") } sampai { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Tidak ada kasus dalam waktu ini. Angka muncul bersama kasus pertama.

figures-warnings = Yang menonjol sekarang

figures-calm = Tidak ada yang menonjol.

figures-warnings-why = Daftar ini berisi yang jelas lebih sering dalam 28 hari terakhir daripada setahun sebelumnya. Selisihnya tidak bisa dijelaskan oleh kebetulan. Kurang dari 5 kasus tidak ditampilkan.

figures-warning = { PERCENT($share) } dari kasus ({ NUMBER($cases) }), biasanya { PERCENT($usual) }

figures-cases = Kasus

figures-first-answer = Jawaban pertama, separuhnya dalam

figures-solution = Penyelesaian, separuhnya dalam

figures-most = sembilan dari sepuluh dalam { $time }

figures-in-time = Dijawab sesuai janji

figures-solved = Beres

figures-refused = Ditolak

figures-satisfaction = Kepuasan

figures-stars-mean = { $whole },{ $part } dari 5

figures-answers = penilaian: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } dari { NUMBER($whole) }

figures-none = belum ada

figures-minutes = { $count } menit

figures-hours = { $count } jam

figures-days = { $count } hari

figures-by-week = Kasus per minggu

figures-weeks-text = Kolom untuk { NUMBER($count) } minggu. Yang tertinggi { NUMBER($most) } kasus, pada minggu mulai { $day }.

figures-table = Tampilkan sebagai tabel

figures-week = Minggu mulai

figures-reasons = Alasan

figures-products = Per produk

figures-countries = Per negara

figures-name = Nama

figures-bar = Sebagai batang

figures-main-reasons = Alasan tersering

figures-unsaid = Tidak disebut

figures-rest = Semua lainnya

figures-stars = Bintang

figures-ratings = Penilaian

figures-turned-away = Tidak diterima

figures-turned-away-text = Panggilan program yang tidak menjadi kasus, menurut kode kesalahannya. Tidak ada data pribadi yang disimpan.

figures-code = Kode kesalahan

figures-calls = Panggilan

figures-download =
    { $word ->
       *[csv] Unduh sebagai CSV
        [json] Unduh sebagai JSON
    }

figures-reason =
    { $word ->
        [too_small] Terlalu kecil
        [too_large] Terlalu besar
        [not_as_expected] Tidak sesuai harapan
        [no_longer_needed] Tidak perlu lagi
        [better_price] Ada yang lebih murah
        [ordered_by_mistake] Salah pesan
        [arrived_late] Datang terlambat
        [poor_quality] Kualitas buruk
        [not_tolerated] Tidak cocok di tubuh
       *[other] Lainnya
    }

figures-seen = Di halaman toko

figures-seen-text = Dihitung oleh halaman itu sendiri, sekali per tampilan, kalau toko menyalakannya. Tidak ada data pribadi yang disimpan. Pengunjung yang tidak mau dilacak tidak dihitung.

figures-seen-what = Apa yang terjadi

figures-seen-views = Tampilan halaman

figures-seen-ready =
    { $word ->
        [promise] Janji ditampilkan
        [policy] Kebijakan ditampilkan
        [check] Cek mandiri dibuka
        [request] Formulir permintaan dibuka
        [withdrawal] Penarikan diri ditampilkan
        [status] Kasus dipantau
       *[help] Bantuan ditampilkan
    }

figures-seen-decided =
    { $word ->
        [eligible] Jawaban: ya
        [eligible_if] Jawaban: ya, dengan syarat
        [needs_person] Jawaban: staf memeriksanya
        [not_eligible] Jawaban: tidak
       *[unknown] Jawaban: belum jelas
    }

figures-seen-submitted = Permintaan dikirim

figures-seen-error =
    { $word ->
        [0] Gangguan ({ $code }): teks asli halaman tetap ada
        [1] Gangguan ({ $code }): kartu singkat tetap ada
       *[2] Gangguan ({ $code }): elemen tetap berjalan
    }
