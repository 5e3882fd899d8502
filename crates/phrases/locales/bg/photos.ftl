photos-title = Снимки
photos-arrived = Пристигнали снимки: { $count } от { $total }.
photos-name = Снимка { $number }
photos-save = Запазете снимка { $number }
photos-missing = Снимка { $number } не е пристигнала
photos-add = Добавете снимки
photos-missing-hint = Тук можете да изпратите пак липсващите снимки.
photos-more-hint = Снимки на това, което не е наред, помагат на магазина да отговори.
photos-limits = JPEG, PNG или WebP, до 8 MB всяка, най-много 5 снимки. Данните за място и камера не се пазят.
photos-send = Изпратете снимките
photos-added = Добавени снимки
photos-wrong =
    { $why ->
        [nothing] Първо изберете снимка.
        [too_many] Снимка { $number } не е добавена: вече има 5 снимки.
        [too_large] Снимка { $number } е твърде голяма: най-много 8 MB и 40 мегапиксела.
        [damaged] Снимка { $number } не може да се отвори. Запазете я като JPEG и опитайте пак.
        [cut_off] Снимка { $number } не пристигна цяла. Изпратете я отново.
        [busy] Снимка { $number } не можа да се приеме сега. Изпратете я отново след минута.
       *[not_image] Снимка { $number } не е JPEG, PNG или WebP. Запазете я като JPEG и опитайте пак.
    }
