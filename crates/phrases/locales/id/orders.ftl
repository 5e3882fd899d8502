orders-title = Pesanan

orders-lead = Masukkan pesanan Anda ke desk. Pembeli mengetik lebih sedikit, dan Anda melihat data toko di samping permintaan.

orders-known = Pesanan yang dikenal: { NUMBER($count) }

orders-last = Perubahan terakhir: { $moment }

orders-file = File CSV

orders-file-hint = Sampai 4 MB. Baris pertama berisi nama kolom; tiap baris adalah satu barang dari pesanan.

orders-check = Periksa file

orders-columns = Kolom dalam file

orders-column =
    { $word ->
        [reference] Nomor pesanan yang diketahui pembeli. Wajib.
        [email] Alamat yang dipakai memesan. Wajib; hanya hash yang disimpan.
        [ordered_on] Tanggal pesanan, seperti 2026-11-21.
        [currency] Tiga huruf, seperti EUR. Wajib kalau ada harga.
        [sku] Nomor artikel.
        [title] Nama produk.
        [category] Kategori produk.
        [traits] Sifat barang, dengan kata dari kebijakan, seperti custom_made.
        [price] Harga satuan, seperti 129.90.
        [quantity] Jumlah.
        [delivered_on] Tanggal serah terima, seperti 2026-11-24. Kosongkan selama belum tahu.
       *[arrived] Sudah tiba atau belum: yes atau no.
    }

orders-preview = Belum ada yang disimpan

orders-stored = Disimpan

orders-new = Pesanan baru

orders-changed = Pesanan yang berubah

orders-same = Sudah dikenal, tanpa perubahan

orders-store = Simpan pesanan

orders-passed-over = Tidak dibaca, karena desk tidak mengenal kolom ini: { $columns }

orders-wrong = Ada kesalahan di file; tidak ada yang disimpan

orders-row = Baris

orders-cell = Kolom

orders-problem = Masalahnya

orders-no-file = Pilih file dulu.

orders-not-text = Ini bukan file teks UTF-8. Simpan sebagai “CSV UTF-8” dan pilih lagi.

orders-too-large = File lebih besar dari 4 MB. Bagi menjadi beberapa file.

orders-find = Cari pesanan Anda

orders-find-text = Isi nomor pesanan dan email yang dipakai memesan. Sisanya tidak perlu diketik.

orders-find-go = Cari pesanan

orders-find-none = Pesanan dengan nomor dan email ini tidak ditemukan. Periksa keduanya, atau hubungi kami tanpa data itu.

orders-find-without = Hubungi kami tanpa mencari pesanan

orders-found = Pesanan { $reference }

orders-found-text = Barang yang mana?

orders-choose = Pilih

orders-item = Barang tanpa nama

orders-known-title = Pesanan yang dikenal

orders-source =
    { $word ->
        [csv] Dari file
        [woocommerce] Dari WooCommerce
        [shopify] Dari Shopify
        [medusa] Dari Medusa
       *[api] Dari sistem toko Anda
    }

orders-by-these = Dengan data ini
