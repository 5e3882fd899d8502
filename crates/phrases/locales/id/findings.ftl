## Mengapa satu aturan berlaku, dan yang tidak ada dalam data impor

finding-why-title = Aturan yang diperiksa, menurut urutan kebijakan

finding-why-rule = Aturan

finding-why-result = Hasil

finding-why-decided = Ditentukan oleh

finding-why-none = Kebijakan tidak punya aturan untuk kasus ini.

finding-why-outcome =
    { $outcome ->
        [governs] berlaku
        [outranked] cocok; aturan yang lebih sempit berlaku
        [tied] cocok sama sempitnya: seri
        [undecided] tergantung data yang kurang
       *[out_of_scope] tidak cocok
    }

finding-why-order = Aturan tersempit yang berlaku dan tidak ada yang digabung. Dua aturan yang cocok dibandingkan menurut bagian cakupan ini. Bagian pertama yang berbeda menentukan:

finding-why-version = SHA-256 kebijakan: { $hash }

finding-page-item-missing = Tidak ada produk dan pesanan yang dijelaskan di sini.

finding-page-item-missing-help = Berikan data schema.org produk atau pesanan, sebagai JSON-LD.

finding-page-item-unclear = Tidak jelas barang mana yang dimaksud. Jumlah barang: { $number }. Di antaranya: { LIST($known) }.

finding-page-item-unclear-help = Sebutkan SKU barang yang dimaksud.

finding-page-country-missing = Negara pembeli tidak disebut di sini.

finding-page-country-missing-help = Sebutkan, misalnya DE atau US-CA.

finding-page-assumed =
    { $what ->
        [case] Tidak ada kasus yang disebut; dianggap ini: { $value }.
        [country] Negara pembeli diambil dari tujuan paket: { $value }.
        [utc_day] Waktunya dalam UTC. Tanggalnya dipakai, yang di toko bisa berbeda: { $value }.
       *[category] Kategori ditulis seperti dalam kebijakan: { $value }.
    }

finding-page-assumed-help = Kalau itu salah, berikan sendiri datanya; data Anda yang dipakai.

finding-page-price =
    { $what ->
        [currency] “{ $value }” bukan kode mata uang ISO 4217, jadi harganya dilewati.
        [range] Harganya berupa kisaran sampai “{ $value }”, jadi tidak dipakai.
        [several] Penawarannya berbeda harga, jadi tidak ada yang dipakai.
        [unit] Ini bukan harga satu barang, jadi dilewati.
        [tax] Harganya tanpa pajak, dan pajaknya tidak diketahui.
       *[form] “{ $value }” bukan jumlah pasti dalam mata uang ini, jadi harganya dilewati.
    }

finding-page-price-help = Tulis harga satu barang seperti 19.99 dengan kode seperti EUR: pakai titik, tanpa ribuan, tanpa simbol.

finding-page-value =
    { $what ->
        [sku] Tidak ada barang dengan SKU “{ $value }” di sini.
        [day] “{ $value }” bukan tanggal; dilewati.
        [count] “{ $value }” bukan bilangan bulat mulai dari 1; dilewati.
        [category] “{ $value }” bukan kategori toko; dilewati.
        [condition] Kondisi “{ $value }” tidak ditanyakan aturan mana pun; dilewati.
        [status] Status “{ $value }” tidak menunjukkan sampai mana pesanannya; dilewati.
        [country] “{ $value }” bukan kode negara ISO 3166; dilewati.
        [discount] Diskon “{ $value }” untuk seluruh pesanan tidak dibagi ke barang; dilewati.
        [kind] Ini bukan teks dan bukan angka; dilewati.
        [texts] Jumlah teks data di sini: { $value }. Yang setelah 200 pertama dilewati.
       *[text] “{ $value }” terlalu panjang; dilewati.
    }

finding-page-value-help = Perbaiki datanya, atau berikan sendiri.

## Temuan tentang file: apa yang salah, dan cara memperbaikinya

finding-head =
    { $severity ->
        [error] kesalahan
        [warning] peringatan
       *[note] catatan
    }[{ $code }]

finding-whole-file = (seluruh file)

finding-clean = { $file }: tidak ada masalah

finding-counts = kesalahan: { $errors }, peringatan: { $warnings }, catatan: { $notes }

finding-near = Maksud Anda “{ $near }”?

finding-json-syntax =
    Bukan JSON di baris { $line }, kolom { $column }: { $what ->
        [end] masih ada sesuatu setelah akhir.
        [unfinished] teks berhenti di tengah.
        [comma_or_bracket] di sini harus ada koma atau ].
        [comma_or_brace] di sini harus ada koma atau { "}" }.
        [key] di sini harus ada kunci dalam tanda kutip.
        [colon] setelah kunci harus ada titik dua.
        [digit] di sini harus ada angka.
        [control] teks memuat karakter kontrol.
        [escape] JSON tidak mengenal escape ini.
        [surrogate] hanya ada setengah pasangan surrogate.
        [hex] di sini harus ada empat digit heksadesimal.
       *[value] di sini harus ada nilai.
    }

finding-json-syntax-help = Perbaiki teks di sana. Editor yang mengenal JSON menandai tempatnya.

finding-too-large =
    { $what ->
        [members] Objek ini punya { $number } anggota; paling banyak { $most } dibaca.
        [items] Daftar ini punya { $number } isi; paling banyak { $most } dibaca.
       *[bytes] Teksnya { $number } byte; paling banyak { $most } dibaca.
    }

finding-too-large-help = Buang yang tidak perlu di sini.

finding-too-deep = Bersarang lebih dalam dari { $most } tingkat di baris { $line }, kolom { $column }.

finding-too-deep-help = Tidak ada dokumen yang perlu sedalam itu. Cari kurung yang belum ditutup.

finding-too-many = Ditemukan lagi dan tidak ditampilkan: { $more }.

finding-too-many-help = Perbaiki ini dulu, lalu periksa lagi.

finding-duplicate-key = Kunci “{ $word }” muncul dua kali dalam satu objek.

finding-duplicate-key-help = Simpan satu saja. Tiap program memakai yang berbeda.

finding-unknown-field = Format ini tidak punya kunci “{ $word }” di sini.

finding-unknown-field-help = Yang dikenal di sini: { $known }.

finding-missing-field = Kunci “{ $word }” tidak ada.

finding-missing-field-help = Tambahkan.

finding-wrong-type =
    Ditemukan di sini: { $found ->
        [null] null
        [boolean] true atau false
        [whole] bilangan bulat
        [fraction] bilangan pecahan
        [list] daftar
        [object] objek
       *[text] teks
    }. Yang diharapkan: { $wanted ->
        [object] objek
        [list] daftar
        [boolean] true atau false
        [whole] bilangan bulat
        [word] kata dalam tanda kutip
        [day] tanggal dalam tanda kutip
        [time] jam dalam tanda kutip
        [minute] tanggal dan jam dalam tanda kutip
        [currency] kode mata uang
        [place] kode tempat
        [link] tautan
       *[text] teks
    }.

finding-wrong-type-help = Tulis nilainya dalam bentuk itu.

finding-unknown-word = Kata “{ $word }” tidak dikenal di sini.

finding-unknown-word-help = Kata yang dikenal: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value } di luar { $least } sampai { $most }.
        [key] Kuncinya bukan 32 digit heksadesimal.
        [email] Ini bukan alamat email.
        [order_reference] Nomor pesanan kosong atau lebih dari 80 karakter.
        [serials] Lebih dari 20 nomor seri, atau ada yang kosong atau lebih dari 80 karakter.
        [wish] Keinginan kosong atau lebih dari 300 karakter.
        [photos] Lebih dari 5 foto, atau ada yang disebut dua kali atau tanpa SHA-256 heksadesimal huruf kecil.
        [pack] Ini bukan paket bahasa dari build ini.
        [amount] Satu nilai uang terlalu besar untuk disimpan dengan tepat.
        [text] Teksnya kosong atau lebih dari 2000 karakter.
        [same] “{ $value }” berbeda dari baris sebelumnya dalam pesanan ini.
       *[value] “{ $value }” tidak ada atau ditulis dengan cara lain.
    }

finding-bad-value-help =
    { $wanted ->
        [range] Tulis angka dalam kisaran itu.
        [day] Tulis tanggal yang ada, seperti 2026-11-21.
        [time] Tulis jam seperti 09:30.
        [minute] Tulis tanggal dan jam, seperti 2026-10-15T10:00.
        [moment] Tulis waktu dengan selisih zona, seperti 2026-11-21T10:30:00+01:00.
        [currency] Tulis kode ISO 4217 seperti EUR.
        [place] Tulis kode ISO 3166 seperti DE atau US-CA.
        [link] Tulis tautan https:, mailto:, atau tel:, atau jalur di situs Anda yang diawali /.
        [key] Buat 16 byte acak.
        [email] Tulis seperti name@example.com.
        [order_reference] Salin dari email pesanan.
        [serials] Sebut sampai 20, masing-masing seperti di barangnya.
        [wish] Tulis dalam 1 sampai 300 karakter.
        [photos] Sebut sampai 5 foto, masing-masing satu kali.
        [pack] Pakai paket dari build ini.
        [amount] Pakai nilai uang atau jumlah barang yang lebih kecil.
        [text] Tulis 1 sampai 2000 karakter.
        [price] Tulis seperti 129.90, dengan desimal tidak lebih dari mata uangnya.
        [same] Tulis hal yang sama di setiap baris satu pesanan.
       *[value] Lihat bentuknya di dokumentasi.
    }

finding-unknown-version = Versi { $number } dari format ini tidak dikenal; build ini membaca versi 1.

finding-unknown-version-help = Perbarui after-sales, atau tulis kebijakan dalam versi 1.

finding-duplicate-rule = Id “{ $rule }” sudah dipakai { $other }.

finding-duplicate-rule-help = Beri tiap aturan id sendiri. Hasil merujuk ke sana.

finding-rule-tie = Untuk kasus “{ $case }”, “{ $other }” dan “{ $rule }” bisa cocok untuk satu barang, dan sama sempitnya.

finding-rule-tie-help = Persempit salah satunya, atau buat tempat, tanggal, atau kategorinya saling mengecualikan.

finding-window-length =
    { $what ->
        [season] Periode ini tidak menyebut hari terakhir atau jumlah hari.
       *[window] Lama yang disebut jangka waktu ini: { $number }. Harus tepat satu.
    }

finding-window-length-help =
    { $what ->
        [season] Tulis last_day atau days.
       *[window] Tulis salah satu: days, months, until, atau unlimited: true.
    }

finding-rule-incomplete =
    { $what ->
        [cases] Aturan “{ $rule }” tidak menyebut kasus, jadi tidak pernah berlaku.
        [fee] Satu biaya aturan “{ $rule }” berupa bagian harga sekaligus jumlah.
       *[terms] Aturan “{ $rule }” menerima, tetapi tidak menyebut lamanya atau yang pembeli dapatkan.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] Sebut paling sedikit satu kasus, misalnya return.
        [fee] Tulis share atau amount, jangan keduanya.
       *[terms] Tambahkan window dan remedies, atau setel answer ke refuse atau ask_person.
    }

finding-season-order = Urutan tanggal periode ini salah.

finding-season-order-help = Pertama ordered_from, lalu ordered_until, lalu last_day.

finding-secret-exposed = “{ $name }” tampaknya memuat rahasia. Kebijakan bersifat umum: setiap pembeli bisa membacanya.

finding-secret-exposed-help = Buang dan minta penggantinya di tempat penerbitannya. Biarkan server Anda menambahkannya ke permintaan.

finding-endpoint-setting =
    { $what ->
        [header] Endpoint “{ $preset }” perlu header “{ $name }”.
        [address] Alamat endpoint “{ $preset }” tidak berakhir dengan { $name }.
       *[setting] Endpoint “{ $preset }” perlu setelan “{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] Tambahkan ke /endpoint/headers. Yang khusus satu pembeli disebut halaman dalam elemen meta.
        [address] Tulis alamat lengkapnya, seperti https://shop.zendesk.com/api/v2/requests.json.
       *[setting] Tambahkan nama dan nilainya ke /endpoint/settings. Jangan pernah rahasia.
    }

finding-endpoint-profile =
    { $what ->
        [headers] Dengan cors simple atau no-cors, peramban tidak mengirim header Anda.
        [json] Dengan cors simple atau no-cors, peramban tidak mengirim JSON.
        [method] Dengan cors simple atau no-cors, peramban hanya mengirim POST.
        [same_origin] “{ $preset }” hanya menerima permintaan dari situsnya sendiri.
        [simple] “{ $preset }” tidak menjawab pertanyaan peramban sebelum mengirim ini.
        [address] Tidak ada yang bisa dikirim ke alamat ini dengan “{ $preset }”.
        [status] Status di luar 200 sampai 299 bukan keberhasilan.
        [timeout] Waktu terlama satu panggilan adalah 1 sampai 120 detik.
       *[look_up] Alamat pencarian tidak punya tempat untuk kunci permintaan.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] Buang header, atau setel cors ke preflight kalau endpoint menjawab preflight.
        [json] Setel format ke form atau text, atau cors ke preflight kalau endpoint menjawab preflight.
        [method] Setel method ke POST, atau cors ke preflight kalau endpoint menjawab preflight.
        [same_origin] Buang cors, atau setel ke same-origin.
        [simple] Buang cors, atau setel ke simple.
        [address] Dengan mailto, tulis tautan email. Selain itu tulis alamat https: atau jalur di situs Anda.
        [status] Sebut hanya status yang berarti: permintaan sudah disimpan.
        [timeout] Biasanya 20.
       *[look_up] Tulis kata key dalam kurung kurawal di tempatnya.
    }

finding-endpoint-relay = “{ $name }” hanya menerima panggilan dengan kunci rahasia, dan halaman tidak boleh menyimpannya.

finding-endpoint-relay-help = Biarkan program kecil di server Anda menerima dan meneruskan permintaan, atau pakai desk.

finding-endpoint-pointer = Tidak ada permintaan yang punya “{ $word }”, jadi akan dilewati.

finding-endpoint-pointer-help = Yang dikenal di sini: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] Dengan cors no-cors, tidak ada yang bisa memastikan permintaan sampai. Pembeli diberi tahu.
       *[untested] Setiap jawaban dari 200 sampai 299 dianggap berhasil di sini.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] Buat endpoint menjawab preflight, atau pakai desk.
       *[untested] Tambahkan success dengan at: tempat dalam jawaban yang hanya ada kalau permintaan disimpan.
    }

finding-unknown-region = Toko tidak menetapkan wilayah “{ $word }”, jadi aturan ini tidak cocok untuk siapa pun.

finding-unknown-region-help = Tambahkan ke /shop/regions, atau sebut tempatnya di places.

finding-insecure-url = “{ $value }” tidak terenkripsi: orang lain bisa membaca dan mengubah yang dikirim.

finding-insecure-url-help = Tulis alamat https:.

finding-currency-mix = Nilai ini dalam { $currency }; mata uang toko adalah { $own }.

finding-currency-mix-help = Tulis dalam mata uang toko. Nilai lain dilewati dari perkiraan uang kembali.

finding-contradiction =
    { $what ->
        [backwards] Ini berakhir sebelum mulai.
        [refusal_gives] Aturan “{ $rule }” menolak, tetapi menyebut yang pembeli dapatkan.
        [limit_zero] Aturan “{ $rule }” menerima, tetapi mengizinkannya nol kali.
        [opens_too_late] Aturan “{ $rule }” baru terbuka untuk pembeli setelah jangka waktunya habis.
        [same_unasked] Aturan “{ $rule }” hanya menukar dengan jenis yang sama, tetapi tidak pernah menanyakannya.
        [shop_pays_amount] Menurut aturan “{ $rule }” toko membayar kirim balik, tetapi ada jumlahnya.
        [window_remedy] Satu jangka waktu aturan “{ $rule }” untuk hal yang tidak diberikan aturan itu.
        [fee_over_price] Satu biaya aturan “{ $rule }” lebih besar dari seluruh harga.
        [late_unreachable] Satu tahap keterlambatan aturan “{ $rule }” tidak pernah bisa tercapai.
       *[empty_range] Satu kisaran aturan “{ $rule }” kosong.
    }

finding-contradiction-help =
    { $what ->
        [backwards] Tukar kedua ujungnya.
        [refusal_gives] Hapus remedies, atau setel answer ke accept.
        [limit_zero] Naikkan most, atau setel answer ke refuse.
        [opens_too_late] Buat masa tunggu berakhir sebelum jangka waktunya.
        [same_unasked] Tambahkan syarat same_kind, dengan refuse atau akibat lain.
        [shop_pays_amount] Hapus amount, atau setel payer ke buyer.
        [window_remedy] Tambahkan ke remedies aturan itu, atau buang dari jangka waktu.
        [fee_over_price] Bagian ditulis dalam perseratus dari satu persen: tulis 10 % sebagai 1000.
        [late_unreachable] Urutkan tahap dari kecil ke besar, yang tanpa batas terakhir.
       *[empty_range] Tukar least dan most, atau from dan until.
    }

finding-law-not-held = Hukum { $markets } tidak ada dalam build ini.

finding-law-not-held-help = Pembeli di sana membaca kebijakan Anda dengan catatan bahwa hukum setempat mungkin memberi lebih.

finding-below-law =
    { $what ->
        [months] Menurut hukum { $markets } toko bertanggung jawab atas cacat lebih lama dari ini; bulan di sana: { $number }.
       *[days] Menurut hukum { $markets } pembeli boleh berubah pikiran lebih lama dari ini; hari di sana: { $number }.
    }

finding-below-law-help = Pembeli di sana melihat yang lebih baik. Perpanjang jangka waktunya supaya satu teks cukup untuk semua.

finding-exclusion-without-basis =
    { $what ->
        [goods] Aturan “{ $rule }” menolak { $goods }; hukum { $markets } tidak mengecualikan barang itu.
       *[all] Aturan “{ $rule }” menolak barang yang menurut hukum boleh dikembalikan pembeli di { $markets }.
    }

finding-exclusion-without-basis-help = Tulis di traits mengapa hukum mengecualikannya, atau batasi aturan ke tempat lain. Pembeli di sana tetap punya haknya.

finding-fee-against-law = Biaya “{ $kind }” juga diambil saat hukum { $markets } membolehkan berubah pikiran secara gratis.

finding-fee-against-law-help = Mulai setelah hari menurut hukum dengan days, batasi dengan places, atau hapus.

finding-freight-against-law =
    { $what ->
        [faults] Pembeli membayar kirim balik barang cacat, rusak, atau salah; menurut hukum { $markets } toko yang membayar.
       *[withdrawal] Pembeli membayar kirim balik; saat berubah pikiran, menurut hukum { $markets } toko yang membayar.
    }

finding-freight-against-law-help = Setel payer ke shop, paling tidak untuk tempat ini.

finding-disclosure-unknown = File tidak menyebut apakah pembeli diberi tahu ini: “{ $word }”.

finding-disclosure-unknown-help = Tambahkan ke /shop/disclosures, dengan told true atau false.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] Di { $markets } pembeli boleh menarik diri lebih lama kalau haknya tidak diberitahukan.
        [return_cost_told] Di { $markets } toko membayar kirim balik kalau pembeli tidak diberi tahu soal biayanya.
        [policy_before_payment] Di { $markets } pembeli boleh mengembalikan barang kalau kebijakan retur tidak jelas sebelum bayar.
        [clause_on_final_screen] Di { $markets } pembeli boleh mengembalikan barang kalau syarat retur tidak ada di penawaran dan layar terakhir sebelum pesan.
        [no_return_confirmed_per_order] Di { $markets } barang itu boleh dikembalikan kalau pembeli tidak mengonfirmasi “tanpa retur” dalam pesanan itu.
        [digital_consent_confirmed] Di { $markets } pembeli konten digital tetap boleh menarik diri kalau persetujuannya tidak dikonfirmasi.
        [guarantee_excluded] Di { $markets } toko bertanggung jawab atas cacat, kecuali pembeli sudah diberi tahu sebaliknya.
        [contract_information] Di { $markets } pembeli boleh membatalkan kalau tidak diberi tahu semua hal wajib sebelum pesan.
        [contract_copy] Di { $markets } pembeli boleh membatalkan lebih lama kalau tidak mendapat salinan kontrak.
        [exclusion_told] Di { $markets } barang itu boleh dikembalikan kalau larangannya tidak diberitahukan sebelum pesan.
        [direct_marketing] Di { $markets } pembeli boleh berubah pikiran kalau toko terdaftar sebagai penjual langsung.
       *[used_term_agreed] Di { $markets } waktu penuh untuk cacat juga berlaku bagi barang bekas, kecuali ada kesepakatan lebih pendek.
    }

finding-disclosure-untold-help = Beri tahu mereka dan setel told ke true. Sampai saat itu hasil memperhitungkannya.

finding-refund-against-law =
    { $what ->
        [at_once] Menurut hukum { $markets } uang langsung kembali setelah penarikan diri; aturan ini lebih lama.
       *[days] Menurut hukum { $markets } uang kembali lebih cepat setelah penarikan diri; hari di sana: { $number }.
    }

finding-refund-against-law-help = Perpendek within_days di { $rules }, atau tulis aturan sendiri untuk tempat ini.

finding-forbidden-words = Hukum { $markets } melarang kata seperti “{ $value }”, atau menyebutnya menyesatkan. Ini mungkin alarm palsu.

finding-forbidden-words-help = Hapus, atau sebut dengan tepat apa yang tidak diterima dan bahwa hak menurut hukum tetap ada.

finding-closed-platform = Ini menunjuk ke platform sengketa online UE. Platform itu ditutup 20 Juli 2025 (Regulation (EU) 2024/3228).

finding-closed-platform-help = Hapus. Kalau Anda punya badan sengketa, sebut di /disputes. Untuk pembelian lintas negara UE, pembeli bisa bertanya ke ECC-Net (www.eccnet.eu).

finding-withdrawal-unreachable = Di { $markets } pembeli boleh menarik diri secara online, tetapi tidak ada yang menerimanya dalam file.

finding-withdrawal-unreachable-help = Tambahkan endpoint, atau alamat email atau halaman ke /shop/contacts.

finding-duty-open = Menurut hukum { $markets } toko Anda memerlukan ini, tetapi file belum menandainya selesai: { $duty }.

finding-duty-open-help = Setelah ada, tambahkan ke /shop/duties_met: { $ids }.

finding-duty-coming = Menurut hukum { $markets } toko Anda memerlukan ini mulai tanggal di bawah: { $duty }.

finding-duty-coming-help = Setelah ada, tambahkan ke /shop/duties_met: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] Menurut hukum { $markets } toko yang menjual jasa memerlukan yang disebut di bawah.
        [subscriptions] Menurut hukum { $markets } toko dengan kontrak yang diperpanjang otomatis memerlukan yang disebut di bawah.
        [electrical_goods] Menurut hukum { $markets } toko yang menjual barang listrik memerlukan yang disebut di bawah.
        [durability_guarantee] Menurut hukum { $markets } label GARAN UE harus ada di samping gambar dan tepat sebelum pesan. Ini berlaku kalau produsen menjamin seluruh produk gratis lebih dari dua tahun.
       *[paid_warranty] Menurut hukum { $markets } toko yang menjual garansi berbayar memerlukan yang disebut di bawah.
    }

finding-duty-conditional-help = Kalau ini bukan toko Anda, atau sudah ada, tambahkan ke /shop/duties_met: { $ids }.

finding-duty-unsure = Mungkin hukum { $markets } meminta ini. Ini belum diverifikasi, jadi mohon diperiksa: { $duty }.

finding-duty-unsure-help = Tanya orang yang tahu hukum di sana, lalu tambahkan ke /shop/duties_met: { $ids }.

finding-duty-unknown = Tidak ada pasar Anda yang punya kewajiban bernama “{ $word }”.

finding-duty-unknown-help = Temuan tentang kewajiban yang belum selesai menyebut namanya.

finding-duty-function = fungsi online untuk menarik diri, mudah ditemukan di setiap halaman, tanpa alasan, akun, atau aplikasi, dengan langkah kedua untuk konfirmasi

finding-duty-way = cara online untuk menarik diri yang mudah terlihat

finding-duty-function-information = informasi sebelum pesan bahwa ada fungsi online untuk menarik diri, dan di mana

finding-duty-acknowledgement = tanda terima bagi setiap orang yang menarik diri, langsung dan lewat email atau sejenisnya, dengan isi pernyataan, tanggal, dan jam

finding-duty-guarantee-notice = pemberitahuan resmi UE tentang garansi menurut hukum, tanpa diubah dan dalam bahasa pembeli, mudah terlihat sebelum pesan

finding-duty-garan = label GARAN UE pada barang dengan garansi gratis produsen lebih dari dua tahun

finding-duty-button = tombol dengan kata yang ditentukan

finding-duty-words = kata yang ditentukan

finding-duty-notice = pemberitahuan

finding-duty-marking = tanda pada barang yang tidak bisa dikembalikan

finding-duty-link = tautan

finding-duty-information = informasi tertentu

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] pasti
        [medium] mungkin benar, mohon diperiksa
       *[low] belum diverifikasi
    })

finding-law-since =
    { $markets }: { $citation }, sejak { DATE($since, style: "long") } ({ $sure ->
        [high] pasti
        [medium] mungkin benar, mohon diperiksa
       *[low] belum diverifikasi
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = Tidak ada aturan yang menjawab kasus “{ $case }”.

finding-case-without-rule-help = Tambahkan aturannya. Tanpa itu pembeli hanya membaca yang diberikan hukum.

finding-item-without-rule =
    { $what ->
        [markets] Untuk kasus “{ $case }” ada barang yang tidak masuk aturan mana pun di { $markets }.
       *[everywhere] Untuk kasus “{ $case }” ada barang yang tidak masuk aturan mana pun.
    }

finding-item-without-rule-help = Tambahkan aturan untuk kasus ini tanpa scope. Aturan yang lebih sempit tetap menang.

finding-no-contact = Kebijakan tidak menyebut siapa yang bisa ditanya.

finding-no-contact-help = Tambahkan alamat email, nomor telepon, atau halaman. Setiap “tidak” menunjuk ke sana.

finding-text-missing = Teks ini tidak ada dalam bahasa yang Anda layani: { $languages }.

finding-text-missing-help = Tambahkan, atau hapus bahasa itu dari /shop/languages.

finding-no-dispute-route = Tidak ada badan sengketa yang disebut; di { $markets } toko yang terikat pada badan itu wajib menyebutnya.

finding-no-dispute-route-help = Sebut di /disputes kalau Anda terikat pada satu badan.

finding-rule-shadowed = Aturan “{ $rule }” tidak pernah bisa berlaku: aturan yang lebih sempit mencakup semuanya.

finding-rule-shadowed-help = Hapus, atau persempit aturan lain.

finding-unknown-locale = Tidak ada kalimat dalam “{ $word }”; ini dalam { $other }.

finding-unknown-locale-help = Minta salah satu dari ini: { $known }.
