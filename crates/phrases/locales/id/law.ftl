ui-why = Mengapa?
ui-law-check = Mohon periksa
ui-law-check-help = Kami tidak sepenuhnya yakin soal ini. Tanyakan dulu sebelum mengandalkannya.
ui-law-since = Berlaku untuk pesanan sejak { DATE($day, style: "long") }.
ui-law-advice = Ini informasi, bukan nasihat hukum.
