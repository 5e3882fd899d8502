## Janji sebelum membeli

promise-dated =
    { $when ->
        [today] Beli hari ini, tiba paling lambat { DATE($arrival, style: "day") }, bisa diretur sampai { $last_day }.
        [ordered] Tiba paling lambat { DATE($arrival, style: "day") }, bisa diretur sampai { $last_day }.
       *[arrived] Bisa diretur sampai { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Beli hari ini, bisa berubah pikiran sampai { $last_day }.
       *[ordered] Bisa berubah pikiran sampai { $last_day }.
    }
promise-unlimited = Anda bisa meretur kapan saja. Tidak ada batas waktu.
promise-days-delivered = Anda punya { $days } hari setelah barang tiba untuk meretur.
promise-days = Anda punya { $days } hari untuk meretur.
promise-working-days = Anda punya { $days } hari kerja untuk meretur.
promise-months = Anda punya { $months } bulan untuk meretur.
promise-open = Lamanya waktu tergantung barangnya.
promise-person = Hubungi kami dulu sebelum meretur. Staf kami yang memutuskan.
promise-no = Barang ini tidak bisa diretur hanya karena berubah pikiran.
promise-no-goods = { $reason } Tidak bisa diretur hanya karena berubah pikiran.
still-covered = Kalau barangnya cacat, Anda tetap terlindungi.
assumed-delivery = Dihitung dengan anggapan barang tiba paling lambat { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Barang ini dibuat khusus untuk Anda.
        [perishable] Barang ini cepat rusak.
        [sealed_hygiene] Barang ini disegel demi kesehatan atau kebersihan.
        [sealed_media] Barang ini rekaman atau perangkat lunak bersegel.
        [digital] Barang ini produk digital.
        [newspaper] Barang ini koran atau majalah.
        [inseparably_mixed] Barang ini tercampur dengan barang lain setelah tiba.
        [market_price] Harga barang ini mengikuti pasar.
        [dated_service] Ini layanan untuk tanggal tertentu.
        [near_expiry_or_flawed] Barang ini dijual hampir kedaluwarsa atau dengan cacat yang sudah diberitahukan.
        [value_drops_on_use] Barang ini kehilangan nilainya setelah dipakai.
        [used] Barang ini barang bekas.
        [final_sale] Barang ini dijual tanpa retur.
        [gift_card] Ini kartu hadiah.
        [oversized] Barang ini terlalu besar untuk paket.
        [hazardous] Barang ini termasuk barang berbahaya.
        [gift] Barang ini dibeli sebagai hadiah.
        [subscription_first] Ini kiriman pertama langganan.
        [subscription_renewal] Ini kiriman lanjutan langganan.
        [business_purchase] Barang ini dibeli untuk usaha.
        [flagged_buyer] Retur untuk akun ini sedang dihentikan.
        [discounted] Barang ini dijual dengan harga diskon.
        [bundle_part] Barang ini bagian dari paket bundel.
        [non_durable] Barang ini barang habis pakai.
       *[other] Ada aturan khusus untuk barang seperti ini.
    }

## Hasil

headline-yes =
    { $case ->
        [return] Ya, Anda bisa meretur barang ini.
        [exchange] Ya, Anda bisa menukar barang ini.
        [defect] Ya, Anda bisa mengajukan klaim cacat.
        [damaged] Ya, Anda bisa mengajukan klaim kerusakan.
        [wrong] Ya, Anda bisa mengajukan klaim salah kirim.
        [missing] Ya, Anda bisa mengajukan klaim barang kurang.
        [late] Ya, Anda bisa mengajukan klaim keterlambatan.
        [guarantee] Ya, Anda bisa memakai garansi.
        [withdrawal] Ya, menurut hukum Anda bisa menarik diri dari pembelian.
        [repair] Ya, Anda bisa meminta perbaikan.
        [complaint] Ya, Anda bisa mengajukan keluhan.
        [trade_in] Ya, Anda bisa tukar tambah barang lama.
        [spare_part] Ya, Anda bisa mendapat suku cadang.
       *[cancellation] Ya, Anda bisa membatalkan pesanan.
    }
headline-if = Ya, kalau syarat di bawah terpenuhi.
headline-person = Staf toko yang memutuskan.
headline-no = Tidak bisa, menurut perhitungan kami.
headline-unknown = Kami perlu tahu satu hal lagi.
last-day =
    { $act ->
        [sent] Hari terakhir untuk mengirim: { $day }.
        [received] Barang harus tiba di kami paling lambat { $day }.
       *[notice] Hari terakhir untuk memberi tahu kami: { $day }.
    }
no-last-day = Tidak ada batas waktu.
legal-day = Karena hari libur, hari terakhir bisa bergeser ke { $day }.
opens-on = Anda bisa mengajukan ini mulai { $day }.
period-days = Anda punya { $days } hari.
period-working-days = Anda punya { $days } hari kerja.
period-months = Anda punya { $months } bulan.
period-years = Anda punya { $years } tahun.
law-days = Hukum negara Anda memberi { $days } hari.
law-working-days = Hukum negara Anda memberi { $days } hari kerja.
law-months = Hukum negara Anda memberi { $months } bulan.
law-years = Hukum negara Anda memberi { $years } tahun.
counts-from =
    { $event ->
        [purchased] Waktunya dihitung dari hari Anda memesan.
        [paid] Waktunya dihitung dari hari Anda membayar.
        [shipped] Waktunya dihitung dari hari kami mengirim barang.
        [delivered] Waktunya dihitung dari hari barang tiba.
        [first_item_delivered] Waktunya dihitung dari hari barang pertama tiba.
        [last_item_delivered] Waktunya dihitung dari hari barang terakhir tiba.
        [receipt_confirmed] Waktunya dihitung dari hari Anda mengonfirmasi penerimaan.
        [estimated_delivery] Waktunya dihitung dari hari terakhir perkiraan tiba.
        [activated] Waktunya dihitung dari hari pertama Anda mengaktifkannya.
        [noticed] Waktunya dihitung dari hari Anda melihat cacatnya.
        [seller_contacted] Waktunya dihitung dari hari pertama Anda menghubungi kami.
        [replacement_delivered] Waktunya dihitung dari hari barang pengganti tiba.
        [document_received] Waktunya dihitung dari hari Anda menerima kontrak.
        [later_of_document_and_delivery] Waktunya dihitung dari kontrak atau barang tiba, mana yang lebih akhir.
       *[later_of_purchase_and_delivery] Waktunya dihitung dari pesanan atau barang tiba, mana yang lebih akhir.
    }

## Yang pembeli dapatkan

gets-one =
    { $remedy ->
        [refund_original] Uang Anda kembali lewat cara bayar yang sama.
        [store_credit] Anda mendapat saldo toko.
        [gift_card] Anda mendapat kartu hadiah.
        [exchange] Anda mendapat ukuran, warna, atau produk lain sebagai gantinya.
        [replacement] Anda mendapat barang yang sama lagi.
        [repair] Barang Anda diperbaiki gratis.
        [price_reduction] Barang tetap milik Anda dan sebagian uang kembali.
        [keep_item_refund] Barang tetap milik Anda dan uang kembali.
        [termination] Anda mengembalikan barang dan uang kembali.
        [send_missing] Kami kirim yang kurang.
       *[other] Anda mendapat ini: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Anda yang memilih: { LIST($ways, type: "or") }.
        [shop] Kami yang memilih: { LIST($ways, type: "or") }.
       *[open] Anda mendapat salah satu dari ini: { LIST($ways, type: "or") }.
    }
gets-then = Kalau itu belum membantu: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] uang kembali
        [store_credit] saldo toko
        [gift_card] kartu hadiah
        [exchange] tukar barang
        [replacement] barang baru
        [repair] perbaikan gratis
        [price_reduction] potongan harga
        [keep_item_refund] uang kembali, barang tetap milik Anda
        [termination] barang kembali, uang kembali
        [exchange_same] tukar dengan barang yang sama
        [exchange_variant] ukuran atau warna lain
        [coupon] voucher untuk pesanan berikutnya
        [donate] uang kembali, barang disumbangkan
        [trade_in_credit] saldo untuk barang lama
        [spare_part] suku cadang
        [reply] jawaban dari staf
       *[send_missing] kiriman barang yang kurang
    }
another-way = Anda juga bisa memilih cara ini.
basis-law = Ini hak Anda menurut hukum negara Anda.
basis-law-check = Menurut kami, ini hak Anda menurut hukum negara Anda. Mohon diperiksa.
basis-shop = Ini janji kami kepada Anda.
credit-bonus = Pilih saldo toko dan dapatkan tambahan { $share }.
credit-total = Dalam saldo toko, Anda mendapat { $total }.
credit-extra = Itu sudah termasuk tambahan { $amount }.
credit-until = Saldo atau voucher bisa dipakai sampai { $day }.
exchange-cheaper = Barang baru lebih murah.
exchange-pay = Barang baru lebih mahal: Anda menambah { $amount }.
rebooking-fee = Janji baru dikenai biaya { $amount }.
quantity = Jumlah barang yang dimaksud: { $count }.
remedy-end = Hari terakhir untuk “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Garansi ini dari produsen.
        [insurer] Garansi tambahan ini dari perusahaan asuransi.
       *[shop] Garansi ini dari kami.
    }
guarantee-price = Harga garansi ini { $amount }.
guarantee-passes-on = Garansi juga berlaku untuk pemilik berikutnya.
register-by = Daftarkan paling lambat { $day }.
register-within = Daftarkan dalam { $days } hari setelah membeli.
freight =
    { $payer ->
        [shop] Kirim balik gratis untuk Anda.
       *[buyer] Ongkos kirim balik Anda yang bayar.
    }
freight-cost = Ongkos kirim balik: { $amount }.
outbound =
    { $which ->
        [none] Ongkos kirim awal tidak kembali.
        [standard] Ongkos kirim awal yang standar juga kembali.
       *[all] Seluruh ongkos kirim awal juga kembali.
    }
refund-total = Menurut perhitungan kami, Anda mendapat kembali { $total }.
refund-minus =
    { $kind ->
        [restocking] Kami potong { $amount } untuk biaya restok.
        [collection] Kami potong { $amount } untuk penjemputan.
        [handling] Kami potong { $amount } untuk biaya penanganan.
        [late] Kami potong { $amount } karena terlambat.
        [return_label] Kami potong { $amount } untuk label retur.
        [bundle_discount] Kami tarik diskon bundel { $amount }.
       *[other] Kami potong { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Harga
        [outbound_freight] Ongkos kirim awal
        [restocking] Biaya restok
        [collection] Biaya penjemputan
        [handling] Biaya penanganan
        [late] Biaya keterlambatan
        [return_label] Label retur
        [bundle_discount] Diskon bundel
        [discount_share] Diskon pesanan
        [voucher] Voucher
        [tax] Pajak
        [duties] Bea masuk
        [services] Layanan berbayar
        [free_delivery] Ongkos kirim yang tadinya gratis
        [free_gift] Hadiah yang Anda simpan
        [rebooking] Janji baru
        [inspection] Biaya pemeriksaan
        [packaging] Kemasan tidak lengkap
        [bonus] Bonus
       *[total] Uang kembali
    }
refund-part =
    { $to ->
        [gift_card] { $amount } kembali dalam kartu hadiah.
        [store_credit] { $amount } kembali dalam saldo toko.
        [kept] { $amount } tidak kembali.
       *[original] { $amount } kembali lewat cara bayar yang sama.
    }
fee =
    { $kind ->
        [restocking] Ada biaya restok.
        [collection] Ada biaya penjemputan.
        [handling] Ada biaya penanganan.
        [late] Ada biaya kalau Anda terlambat.
       *[other] Ada biaya ini: { $what }.
    }
charge = Anda membayar { $amount }: { $what }.
refund-by = Beri tahu kami hari ini, uang kembali paling lambat { $day }.
refund-at-once = Uang Anda langsung kembali.
refund-within = Uang Anda kembali dalam { $days } hari.
refund-within-working = Uang Anda kembali dalam { $days } hari kerja.
refund-from =
    { $event ->
        [notice] Harinya dihitung dari hari Anda memberi tahu kami.
        [goods_back] Harinya dihitung dari hari barang tiba di kami.
        [estimated_delivery] Harinya dihitung dari hari terakhir perkiraan tiba.
       *[inspection] Harinya dihitung dari selesainya pemeriksaan kami.
    }
withhold = Kami boleh menunggu barangnya, atau bukti bahwa Anda sudah mengirim.
send-by = Kalau Anda memberi tahu kami hari ini, kirim barang paling lambat { $day }.
conditions-open = Syarat ini harus terpenuhi: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Tidak terpenuhi: { $point }. Staf kami memeriksa bukti Anda.
        [ask_person] Tidak terpenuhi: { $point }. Staf kami yang memutuskan.
        [store_credit] Tidak terpenuhi: { $point }. Anda mendapat saldo toko, bukan uang.
        [exchange_only] Tidak terpenuhi: { $point }. Anda hanya bisa menukarnya.
        [gift_card] Tidak terpenuhi: { $point }. Anda mendapat kartu hadiah, bukan uang.
        [reduced_or_sent_back] Tidak terpenuhi: { $point }. Pilih: uang kembali lebih sedikit, atau barang kami kirim lagi atas biaya Anda.
       *[reduced_refund] Tidak terpenuhi: { $point }. Turunnya nilai barang kami potong dari uang kembali.
    }
late-keeps = Hari terakhir sudah lewat, jadi kami potong { $share } dari harga.
late-until = Anda masih bisa memakai ini sampai { $day }.
methods = Cara mengirim balik: { LIST($ways, type: "or") }.
nothing-to-send = Anda tidak perlu mengirim apa pun.
method =
    { $method ->
        [mail_with_label] kirim dengan label kami
        [mail_own] kirim dengan label sendiri
        [drop_off] antar ke titik penerimaan
        [store] antar ke toko kami
        [pick_up] dijemput di rumah
        [kiosk] antar ke mesin retur
        [service_point] antar ke pusat layanan
       *[no_shipment] tidak perlu kirim
    }
method-needs =
    { $what ->
        [printer] Perlu printer untuk ini: { LIST($ways, type: "or") }.
       *[packaging] Kemas sendiri untuk ini: { LIST($ways, type: "or") }.
    }
proof-needed = Mohon siapkan: { LIST($things) }.
proof-helpful = Ini juga membantu: { LIST($things) }.
proof =
    { $proof ->
        [receipt] struk atau nomor pesanan
        [photos] foto
        [video] video
        [serial_number] nomor seri
        [medical_certificate] surat dokter
        [gift_receipt] struk hadiah
        [disposal_photo] foto barang yang dibuang
       *[photo_id] kartu identitas berfoto
    }

## Kalau tidak bisa

refusal-over =
    { $basis ->
        [law] Batas waktu dari hukum berakhir pada { $day }.
       *[shop] Batas waktu dari kami berakhir pada { $day }.
    }
refusal-condition = Kami tidak bisa menerimanya. Syarat ini tidak terpenuhi: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Hukum mengecualikan barang seperti ini.
       *[shop] { $reason } Kami tidak menerima retur barang seperti ini.
    }
refusal =
    { $reason ->
        [period_over] Waktunya sudah habis.
        [not_yet] Sekarang masih terlalu awal.
        [rule_refuses] Ini tidak tersedia untuk barang ini.
        [legal_exception] Hukum mengecualikan barang seperti ini.
        [condition_fails] Salah satu syarat kami tidak terpenuhi.
        [limit_reached] Anda sudah memakai ini sampai batasnya.
        [bundle_whole] Kami hanya menerima seluruh bundel.
        [no_legal_right] Hukum negara Anda tidak memberi hak ini.
        [already_returned] Barang ini sudah kembali atau sedang dikirim balik.
        [not_late] Ini tidak terlambat.
       *[no_rule] Aturan kami tidak menjawab ini.
    }
note =
    { $note ->
        [law_not_held] Kami belum punya data hukum negara Anda. Hak Anda mungkin lebih banyak.
        [law_may_give_more] Hukum negara Anda mungkin memberi hak lebih.
        [device_clock] Tanggalnya kami ambil dari perangkat Anda. Mohon diperiksa.
        [holidays_unknown] Kami belum tahu hari libur nasional tahun itu.
        [delivery_assumed] Hari tiba kami ambil dari perkiraan.
        [legal_day_later] Hari libur bisa sedikit memundurkan hari terakhir.
        [fault_presumed] Kami menganggap cacatnya ada sejak awal.
        [fault_to_show] Anda perlu membuktikan bahwa cacatnya ada sejak awal.
        [depends_on_item] Berapa lama barang harus awet tergantung barangnya.
        [older_policy] Anda memesan sebelum aturan ini berlaku. Staf kami memeriksa aturan yang berlaku.
        [policy_of_order] Kami memakai aturan pada hari Anda memesan.
        [reasonable_time] Hukum tidak menyebut jumlah hari. Segera ajukan.
        [extra_time] Beri kami dulu waktu yang wajar untuk mengirim.
       *[diminished_value] Coba seperti di toko. Pemakaian lebih bisa mengurangi uang kembali.
    }
alternative =
    { $way ->
        [ask_shop] Hubungi kami: staf kami akan memeriksanya.
        [report_defect] Barangnya cacat? Beri tahu kami.
        [use_guarantee] Pakai garansinya.
        [exchange] Anda bisa menukarnya.
        [return_bundle] Kirim balik seluruh bundel.
        [wait_until_open] Kembali lagi pada hari pertama.
        [ask_repair] Minta kami memperbaikinya.
        [order_spare_part] Perbaiki sendiri dengan suku cadang.
        [complain] Tidak setuju? Ajukan keluhan.
       *[return_instead] Tunggu sampai tiba, lalu retur.
    }
contact =
    { $kind ->
        [email] Tulis ke { $value }.
        [phone] Telepon { $value }.
        [post] Kirim surat ke { $value }.
       *[page] Pakai halaman kontak kami.
    }
contact-hours = Kami bisa dihubungi pada jam ini (waktu toko): { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply = Staf kami menjawab dalam { $hours } jam.
contact-language = Di sana mungkin tidak ada layanan berbahasa Indonesia.

## Masalah

case-label =
    { $case ->
        [return] Saya berubah pikiran
        [exchange] Saya mau tukar barang
        [defect] Barangnya cacat
        [damaged] Tiba dalam keadaan rusak
        [wrong] Barang yang datang salah
        [missing] Tidak datang atau kurang
        [late] Terlambat
        [guarantee] Pakai garansi
        [withdrawal] Menarik diri menurut hukum
        [repair] Perlu perbaikan
        [complaint] Saya mau mengeluh
        [trade_in] Tukar tambah barang lama
        [spare_part] Perlu suku cadang
       *[cancellation] Batalkan pesanan
    }
case-hint =
    { $case ->
        [return] Barangnya baik, tetapi Anda tidak menginginkannya.
        [exchange] Anda ingin ukuran, warna, atau produk lain.
        [defect] Tidak berfungsi, atau tidak sesuai keterangan.
        [damaged] Rusak dalam perjalanan ke Anda.
        [wrong] Isi paket bukan yang Anda pesan.
        [missing] Paket atau sebagian isinya tidak datang.
        [late] Tiba, atau akan tiba, setelah hari yang dijanjikan.
        [guarantee] Toko atau produsen memberi Anda garansi.
        [withdrawal] Hukum memberi waktu untuk menarik diri. Tidak perlu alasan.
        [repair] Perlu diperbaiki, dengan atau tanpa garansi.
        [complaint] Anda tidak puas dengan pelayanan kami.
        [trade_in] Anda memberi barang lama dan mendapat saldo.
        [spare_part] Anda ingin memperbaikinya sendiri.
       *[cancellation] Pesanan belum dikirim.
    }

## Pertanyaan

fact-question =
    { $fact ->
        [ordered_on] Kapan Anda memesannya?
        [paid_on] Kapan Anda membayarnya?
        [shipped_on] Kapan barang dikirim ke Anda?
        [delivered_on] Kapan barang tiba?
        [first_delivered_on] Kapan barang pertama dari pesanan Anda tiba?
        [last_delivered_on] Kapan barang terakhir dari pesanan Anda tiba?
        [receipt_confirmed_on] Kapan Anda mengonfirmasi penerimaan?
        [estimated_delivery_on] Kapan hari terakhir perkiraan tiba?
        [activated_on] Kapan pertama kali Anda mengaktifkannya?
        [noticed_on] Kapan Anda melihat cacatnya?
        [seller_contacted_on] Kapan pertama kali Anda menghubungi kami?
        [tier] Apa tingkat keanggotaan Anda di toko kami?
        [subdivision] Di daerah mana Anda tinggal?
        [category] Jenis barang apa ini?
        [price] Berapa harga satu barang?
        [attribute] Versi barang yang mana?
        [earlier_returns] Berapa kali Anda meretur dari pesanan ini?
        [seller] Siapa yang menjualnya kepada Anda?
        [replacement_delivered_on] Kapan barang pengganti tiba?
        [reason] Mengapa Anda ingin meretur?
        [role] Anda yang membeli, atau ini hadiah?
        [order_state] Sudah sampai tahap mana pesanan Anda?
        [order_value] Berapa harga seluruh pesanan?
        [method] Bagaimana Anda ingin mengirim balik?
        [appointment_at] Kapan janji Anda?
        [quantity] Berapa barang yang dimaksud?
        [document_on] Kapan Anda menerima kontrak?
       *[state] Bisakah Anda ceritakan lebih banyak tentang barangnya?
    }
fact-hint =
    { $fact ->
        [ordered_on] Tanggalnya ada di konfirmasi pesanan.
        [paid_on] Tanggalnya ada di mutasi rekening atau struk.
        [shipped_on] Tanggalnya ada di pesan kami tentang paket.
        [delivered_on] Hari Anda, atau orang lain untuk Anda, menerima paket.
        [noticed_on] Hari pertama Anda melihat cacatnya.
        [seller_contacted_on] Hari pesan atau telepon pertama Anda.
        [estimated_delivery_on] Ada di konfirmasi pesanan.
        [reason] Hak hukum Anda tidak bergantung pada ini.
       *[subdivision] Beberapa aturan berbeda di tiap daerah.
    }
choice =
    { $word ->
        [too_small] Terlalu kecil
        [too_large] Terlalu besar
        [not_as_expected] Tidak sesuai harapan
        [no_longer_needed] Tidak perlu lagi
        [better_price] Ada yang lebih murah
        [ordered_by_mistake] Salah pesan
        [arrived_late] Datang terlambat
        [poor_quality] Kualitasnya buruk
        [not_tolerated] Tidak cocok di kulit atau tubuh
        [buyer] Saya yang membeli
        [receiver] Saya diberi
        [placed] Baru dipesan
        [in_preparation] Sedang disiapkan
        [shipped] Dalam perjalanan
        [delivered] Sudah tiba
       *[other] Alasan lain
    }
state-question =
    { $state ->
        [unused] Apakah barangnya masih belum dipakai?
        [unopened] Apakah kemasannya masih tertutup?
        [tags_attached] Apakah tag-nya masih terpasang?
        [seal_intact] Apakah segelnya masih utuh?
        [complete] Apakah semua bagian dan aksesori lengkap?
        [original_packaging] Apakah kemasan aslinya ada?
        [not_activated] Apakah masih belum diaktifkan atau didaftarkan?
        [data_erased] Sudahkah data dihapus dan akun dilepas?
        [serial_number_matches] Apakah nomor serinya sama dengan di pesanan?
        [undamaged] Apakah tetap tanpa kerusakan sejak Anda terima?
        [clean] Apakah barangnya bersih?
        [used_as_intended] Apakah dipakai sesuai petunjuk produsen?
        [original_buyer] Apakah Anda pembeli pertama?
        [fault_reaches_measure] Apakah cacatnya sebesar syarat garansi?
        [proof_of_purchase] Apakah ada struk atau bukti beli lain?
        [same_kind] Apakah barang baru sama jenis dan ukurannya?
       *[not_started] Apakah unduhan atau pemutaran masih belum dimulai?
    }
state-hint =
    { $state ->
        [seal_intact] Segel kesehatan atau kebersihan, atau segel cakram.
        [complete] Kabel, buku petunjuk, dan hadiah juga termasuk.
        [clean] Cukup bersih untuk dipakai orang lain.
        [fault_reaches_measure] Ukurannya tertulis di surat garansi.
       *[used_as_intended] Misalnya, kasur di atas rangka yang tepat.
    }
state-point =
    { $state ->
        [unused] belum dipakai
        [unopened] kemasan belum dibuka
        [tags_attached] tag masih terpasang
        [seal_intact] segel utuh
        [complete] semua bagian lengkap
        [original_packaging] kemasan asli ada
        [not_activated] belum diaktifkan atau didaftarkan
        [data_erased] data Anda terhapus
        [serial_number_matches] nomor seri sama dengan pesanan
        [undamaged] tanpa kerusakan dari Anda
        [clean] bersih
        [used_as_intended] dipakai sesuai petunjuk produsen
        [original_buyer] Anda pembeli pertama
        [fault_reaches_measure] cacat sebesar syarat garansi
        [proof_of_purchase] bukti beli
        [same_kind] jenis dan ukuran sama
       *[not_started] unduhan atau pemutaran belum dimulai
    }
answer-yes = Ya
answer-no = Tidak

## Kartu aturan

card-title = Retur, perbaikan, dan uang kembali
card-section =
    { $section ->
        [changed_mind] Kalau Anda berubah pikiran
        [faulty] Kalau barangnya cacat
        [arrival] Kalau tiba rusak, salah, atau kurang
        [money] Biaya dan uang kembali
        [guarantee] Garansi kami
        [points] Tempat yang bisa Anda datangi
        [guides] Bantuan untuk barang Anda
        [faq] Tanya jawab
        [disputes] Kalau tidak ada kesepakatan
       *[contact] Siapa yang membantu Anda
    }
card-case =
    { $case ->
        [damaged] Tiba dalam keadaan rusak? Kami menawarkan: { LIST($ways, type: "or") }.
        [wrong] Barang yang datang salah? Kami menawarkan: { LIST($ways, type: "or") }.
       *[missing] Ada yang kurang? Kami menawarkan: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Tim keluhan kami: { $name }.
        [mediator] Mediator: { $name }.
        [adr_body] Badan independen, tanpa pengadilan: { $name }.
        [authority] Lembaga pemerintah: { $name }.
        [arbitration] Arbitrase: { $name }.
       *[court] Pengadilan: { $name }.
    }
dispute-within = Anda punya { $months } bulan setelah keluhan untuk memakai ini.
point =
    { $kind ->
        [store] Toko kami: { $name }.
        [drop_off] Titik penerimaan: { $name }.
        [service] Layanan produsen: { $name }.
       *[repairer] Tempat servis independen: { $name }.
    }
point-unpacked = Di sana Anda tidak perlu kotak atau label.
guide =
    { $kind ->
        [manual] Buku petunjuk: { $title }
        [video] Video: { $title }
       *[guide] Langkah demi langkah: { $title }
    }
shop-words = { $words }
card-guarantee-none = Kami tidak memberi garansi tambahan untuk barang ini.
card-ask = Hubungi kami dan staf kami akan membantu.
card-as-of = Hukumnya kami periksa pada { DATE($day, style: "long") }.
card-footer = Halaman ini memberi informasi, bukan nasihat hukum.
ui-by-law = Menurut hukum
ui-from-shop = Dari toko
ui-details = Rincian
ui-policy-link = Aturan lengkap toko
ui-unavailable = Ini belum bisa ditampilkan. Silakan tanya toko.
