help-title = Bantuan dan kontak

ask-label = Pertanyaan Anda

ask-hint = Tulis dengan kata-kata Anda sendiri. Jawabannya dari aturan kami, langsung di sini.

ask-button = Cari jawaban

ask-answer = Jawaban

ask-person = Tanya staf kami

help-person = Bicara dengan staf kami

help-person-lead = Pilih cara yang cocok. Semua jam menurut waktu Anda.

help-kind =
    { $kind ->
        [email] Email
        [phone] Telepon
        [post] Surat
       *[page] Halaman kontak
    }

help-page = Buka halaman kontak

help-always = Buka 24 jam.

help-open = Sekarang buka, sampai pukul { $time }.

help-closed =
    { $when ->
        [today] Sekarang tutup. Buka hari ini pukul { $time }.
        [tomorrow] Sekarang tutup. Buka besok pukul { $time }.
        [weekday] Sekarang tutup. Buka hari { $weekday } pukul { $time }.
       *[later] Sekarang tutup. Buka { $day } pukul { $time }.
    }

help-hours = Menurut waktu Anda: { LIST($hours) }.

help-every-day = Setiap hari

help-languages = Bahasa: { LIST($languages) }.

help-language =
    { $language ->
        [ar] Arab
        [bg] Bulgaria
        [cs] Ceko
        [da] Denmark
        [de] Jerman
        [el] Yunani
        [en] Inggris
        [es] Spanyol
        [et] Estonia
        [fi] Finlandia
        [fr] Prancis
        [hr] Kroasia
        [hu] Hungaria
        [it] Italia
        [ja] Jepang
        [ko] Korea
        [lt] Lituania
        [lv] Latvia
        [nb] Norwegia
        [nl] Belanda
        [pl] Polandia
        [pt] Portugis
        [ro] Rumania
        [ru] Rusia
        [sk] Slovakia
        [sl] Slovenia
        [sv] Swedia
        [tr] Turki
        [uk] Ukraina
        [zh] Tionghoa
       *[other] { $tag }
    }

help-policy = Baca semua aturan kami

ask-title =
    { $topic ->
        [return] Meretur barang
        [cost] Biaya retur
        [refund] Uang kembali
        [exchange] Tukar barang
        [faulty] Kalau barangnya cacat
        [guarantee] Garansi
        [damaged] Kalau tiba rusak
        [wrong] Kalau barangnya salah
        [missing] Kalau ada yang kurang
        [late] Kalau terlambat
        [cancel] Membatalkan pesanan
        [withdrawal] Hak hukum untuk menarik diri
        [send] Cara mengirim balik
        [condition] Kondisi barang yang disyaratkan
        [contact] Cara menghubungi kami
        [dispute] Kalau tidak ada kesepakatan
        [place] Tempat yang bisa Anda datangi
       *[guide] Bantuan untuk barang Anda
    }

ask-empty = Tulis pertanyaan Anda dulu.

ask-unsure = Kami tidak yakin jawaban mana yang tepat. Staf kami bisa membantu.

ask-two = Dua jawaban mungkin cocok dengan pertanyaan Anda.

ask-about = Jawaban ini tentang: { $goods }.

ask-note = Ini berlaku untuk barang yang dipesan hari ini. Pesanan lama mungkin punya aturan lain.

ask-source-rule = Aturan kami “{ $rule }”

ask-source-policy = Aturan kami

ask-source-law = Hukum: { $article }

ask-stop = dan | atau | yang | di | ke | dari | untuk | ini | itu | saya | aku | gue | kami | kita | anda | kamu | apa | apakah | bagaimana | gimana | bisa | boleh | mau | ingin | ada | adalah | dengan | pada | kalau | jika | jadi | sudah | udah | kak | min | gan | sis | halo | hai | tolong | mohon | dong | ya | nih | kah | saja | aja

ask-return = retur* | diretur | meretur | *kembalikan barang* | kembalikan | dikembalikan | +pengembalian barang | pengembalian | balikin | dibalikin | balikkan | +berubah pikiran | +batas retur | +batas pengembalian | +batas waktu pengembalian | +berapa hari retur | +berapa lama retur | +berapa hari kembali* | +kapan terakhir retur | masih bisa retur | +syarat retur | tidak suka | gak suka | ga suka | nggak suka | tidak jadi | tidak puas | gak jadi | tidak butuh | return* | kirim balik

ask-cost = +ongkir* retur | +ongkos retur | +biaya* retur | +biaya pengembalian | +ongkir pengembalian | +ongkos kirim balik | +ongkir balik | +biaya kirim balik | +siapa yang bayar | +siapa bayar | +siapa tanggung | +siapa yang tanggung | +siapa yang menanggung | +ditanggung siapa | +retur gratis | +gratis retur | +retur bayar | +bayar retur | +kena biaya | +dikenakan biaya | +biaya restok | +potongan biaya | +dipotong berapa | +bayar ongkir | -ongkir | -ongkos | -gratis | -biaya

ask-refund = +refund* | +uang* kembali | +uang saya | +uangku | +uang* balik | +pengembalian dana | +pengembalian uang | +kembalikan uang | +kembalikan dana | +dana* kembali | +duit kembali | +duit balik | +balikin uang | +balikin duit | +kapan uang* | +uang* masuk | +masuk rekening | +transfer balik | +ke rekening | +saldo toko | +kartu kredit kembali

ask-exchange = +tukar* | +menukar* | +ditukar* | +penukaran | +nuker | +tuker* | +ganti ukuran | +ganti size | +ganti warna | +ganti barang | +ukuran lain | +ukuran lebih | +size lain | +warna lain | kekecilan | kebesaran | terlalu kecil | terlalu besar | tidak muat | gak muat | ga muat | tidak pas | gak pas | kesempitan | kepanjangan | kependekan

ask-faulty = +cacat | +rusak setelah | +jadi rusak | +tidak berfungsi | +gak berfungsi | +ga berfungsi | +tidak bisa dipakai | +gak bisa dipakai | +tidak menyala | +gak nyala | +ga nyala | +tidak nyala | +mati total | +mati sebelah | +tidak bunyi | +gak bunyi | +tidak ada suara | +gak ada suara | +tidak keluar suara | +tiba tiba mati | +tidak bisa dicas | +gak bisa dicas | +tidak mengisi | +error | +servis | +service | +perbaiki | +diperbaiki | +perbaikan | +benerin | +dibenerin | rusak | bermasalah | bocor | sobek | robek | copot | lepas | macet | kendala | barangnya rusak

ask-guarantee = +garansi* | +bergaransi | +jaminan | +warranty

ask-damaged = +tiba rusak | +datang rusak | +sampai rusak | +diterima rusak | +terima rusak | +rusak di jalan | +rusak saat | +rusak waktu | +rusak pengiriman | +rusak dalam pengiriman | +datang pecah | +sampai pecah | +pecah | +retak | +penyok | +hancur | +lecet | +tergores | +baret | +paket* rusak | +barang* rusak sampai | +kotak rusak | +kardus rusak | +patah

ask-wrong = +salah kirim | +salah barang | +barang salah | +barangnya salah | +kirim salah | +dikirim salah | +kirim yang salah | +tidak sesuai pesanan | +gak sesuai pesanan | +beda dengan pesanan | +beda dari pesanan | +tidak sesuai gambar | +barang beda | +barang lain | +barangnya beda | +bukan pesanan | +bukan yang saya pesan | +warna salah | +salah warna | +warnanya beda | +ukuran salah | +salah ukuran | +ukurannya beda | +produk lain | +punya orang lain | +tertukar

ask-missing = kurang | +barang* kurang | +isi* kurang | +jumlah* kurang | +ada yang kurang | +tidak lengkap | +gak lengkap | +ga lengkap | +tidak ada di paket | +tidak ada di dalam | +paket* kosong | +kotak kosong | +isi kosong | +cuma dapat | +hanya dapat | +cuma terima | +hanya terima | +cuma datang | +hilang | +paket* hilang | +ketinggalan | +dicuri | +tidak disertakan | +aksesori tidak ada

ask-late = +belum sampai | +belum datang | +belum tiba | +belum diterima | +belum saya terima | +tidak sampai | +gak sampai | +nggak sampai | +tidak datang | +ga sampai | +kapan sampai | +kapan datang | +kapan tiba | +kapan dikirim | +kapan nyampe | +belum nyampe | +belum dikirim | +terlambat | +telat | +lama banget sampai | +di mana pesanan* | +dimana pesanan* | +di mana paket* | +dimana paket* | +paket* di mana | +paket* dimana | +pesanan* dimana | +pesanan* di mana | +paket saya mana | +sampai mana | +lacak* | +melacak | +resi | +resinya | +nomor resi | +tracking | +nyangkut

ask-cancel = +batalkan | +membatalkan | +dibatalkan | +batalin | +pembatalan | +batal pesan* | +cancel* | +salah pesan | +salah order | +salah beli | +pesan dua kali | +order dua kali | +pesan dobel | +dobel order | +salah klik | +sebelum dikirim | +stop pesanan

ask-withdrawal = +menarik diri | +penarikan diri | +hak hukum | +hak konsumen | +hak pembeli | +menurut hukum | +menurut undang* | +undang undang | +perlindungan konsumen | +14 hari hak | 14 hari | +masa tenang | +cooling off | +batal kontrak | +pembatalan kontrak

ask-send = +cara retur | +cara kirim balik | +kirim balik gimana | +kirim balik bagaimana | +cara meretur | +cara mengembalikan | +cara pengembalian | +cara kembalikan | +cara balikin | +bagaimana retur | +bagaimana mengembalikan | +gimana retur | +gimana balikin | +proses retur | +langkah retur | +prosedur retur | +ajukan retur | +mengajukan retur | +formulir retur | +label | +cetak label | +printer | +cetak | +dijemput | +jemput | +pickup | +kurir apa | +ekspedisi apa | +kemas | +mengemas | +packing | +bungkus | +masukkan ke paket | +apa saja yang dikirim | +struk | +nota | +bukti beli | +bukti pembelian | +faktur | +kirim pakai apa

ask-condition = +sudah dibuka | +udah dibuka | +sudah dipakai | +udah dipakai | +pernah dipakai | +sudah dicoba | +udah dicoba | +sudah dicuci | +udah dicuci | +sudah unboxing | +segel | +label harga | +tag | +hang tag | +tag dilepas | +tag lepas | +tag dicopot | +tag digunting | +tanpa kotak | +tanpa kardus | +tanpa dus | +tanpa kemasan | +kotak hilang | +kardus hilang | +kotak dibuang | +kardus dibuang | +dus dibuang | +kemasan asli | +kotak asli | kondisi | +kondisi retur | +belum dipakai | +sudah dirakit | +bekas pakai | +dicopot labelnya

ask-contact = +nomor kontak | +info kontak | +kontak toko | +kontak admin | +hubungi | +menghubungi | +dihubungi | +nomor telepon | +nomor hp | +no hp | +telepon | +telpon | +nelpon | +wa | +whatsapp | +email | +cs | +customer service | +layanan pelanggan | +admin | +bicara dengan | +ngobrol | +chat | +jam buka | +jam kerja | +jam operasional | +buka jam | +orang asli | +bantuan orang | +hotline

ask-dispute = +keluhan | +komplain* | +mengeluh | +pengaduan | +mengadu | +sengketa | +ylki | +bpsk | +pengacara | +lapor* | +tuntut | +pengadilan | +mediasi | +arbitrase | +tidak adil | +gak adil | +tidak setuju | +gak setuju | +ditolak | +menolak | +penipuan | +ditipu | +lembaga konsumen

ask-place = +di toko | +ke toko | +toko terdekat | +toko fisik | +toko offline | +gerai | +cabang | +kirim ke mana | +kirim kemana | +retur ke mana | +retur kemana | +balikin ke mana | +balikin kemana | +kembalikan ke mana | +alamat retur | +alamat pengembalian | +alamat kirim balik | +drop off | +titik penerimaan | +terdekat | +agen | +loker paket | +kantor pos | +indomaret | +alfamart | +tempat servis | +service center | +pusat servis | +antar ke mana | +antar sendiri

ask-guide = +petunjuk | +buku manual | +manual | +cara pakai | +cara memakai | +cara menggunakan | +cara penggunaan | +cara pasang | +cara memasang | +cara merakit | +merakit | +rakit | +instal* | +pasang | +panduan | +video | +tutorial | +cara cuci | +cara mencuci | +cara membersihkan | +membersihkan | +perawatan | +merawat | +menyambungkan | +bluetooth | +pairing | +pengaturan | +setting

ask-other = +stok | +ready | +restock | +kapan ada lagi | +kode promo | +kode diskon | +kode voucher | +pakai voucher | +ada promo | +ada diskon | +flash sale | +ongkir berapa | +berapa ongkir | +ongkos kirim berapa | +ongkos kirim ke | +ongkir ke | +gratis ongkir | +lama pengiriman | +kirim ke luar | +kirim ke kota | +bisa kirim ke | +metode pembayaran | +cara bayar | +bayar pakai | +cod | +cicilan | +paylater | +gopay | +ovo | +ukuran apa | +size apa | +pilih ukuran | +tabel ukuran | +panduan ukuran | +size chart | +akun | +password | +kata sandi | +login | +daftar member | +newsletter
    | +lowongan | +loker | +kerja di | +cuaca | +bungkus kado | +bahan apa | +bahannya | +material | +dimensi | +grosir | +reseller | +dropship | +sepak bola | +resep | +lelucon | +presiden | +bitcoin | +terjemah* | +pajak | +spt | +tiket pulang | +poin | +ganti alamat | +ubah alamat | +alamat pengiriman | +ulasan | +review | +kirim instan | +same day | +kurs

ask-categories = clothing apparel fashion clothes = pakaian / baju* / kaos* / kemeja* / celana* / jeans / jaket* / mantel / sweater* / rok / gaun* / dress / hijab* / jilbab*
    | shoes footwear = sepatu / sepatu* / sandal* / sneaker* / boot* / sendal*
    | mattresses mattress = kasur / kasur* / matras
    | appliances = peralatan rumah tangga / kulkas / mesin cuci / oven / microwave / ketel / blender / penyedot debu / vacuum / mesin kopi / rice cooker / kipas* / ac / setrika*
    | electronics = elektronik / headphone* / headset* / earphone* / hp / ponsel / smartphone* / laptop* / tablet* / tv / televisi / kamera* / speaker*
    | furniture = furnitur / mebel / sofa* / kursi* / meja* / lemari* / rak buku
    | books = buku bacaan / buku cerita / buku pelajaran / beli buku / bukunya / novel* / komik*
    | toys = mainan / mainan* / puzzle* / boneka*
    | jewellery jewelry = perhiasan / kalung* / gelang* / cincin*
    | cosmetics beauty = kosmetik / parfum* / losion* / lotion* / skincare / krim

ask-goods = custom_made = barang pesanan khusus / custom / kustom / ukir* / grafir / dipersonalisasi / made to order / pesanan khusus
    | perishable = barang segar / bunga / buket* / makanan / buah segar / buah buahan / keju / sayur*
    | sealed_hygiene = barang kebersihan pribadi / pakaian dalam / celana dalam / baju renang / bikini* / anting* / sikat gigi / lipstik / maskara
    | sealed_media = film, musik, dan game bersegel / dvd* / cd / vinil / piringan hitam / video game*
    | digital = produk digital / unduhan / download* / ebook* / e book* / kunci lisensi / license key*
    | newspaper = koran dan majalah / koran / majalah*
    | gift_card = kartu hadiah / gift card / voucher hadiah
    | final_sale = barang tanpa retur / cuci gudang / obral / final sale
    | used = barang bekas / bekas / second / preloved / rekondisi / refurbished
