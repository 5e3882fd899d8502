photos-title = Myndir
photos-arrived = Myndir sem eru komnar: { $count } af { $total }.
photos-name = Mynd { $number }
photos-save = Vista mynd { $number }
photos-missing = Mynd { $number } er ekki komin
photos-add = Bæta við myndum
photos-missing-hint = Þú getur sent myndirnar sem vantar aftur hér.
photos-more-hint = Myndir af því sem er að hjálpa versluninni að svara.
photos-limits = JPEG, PNG eða WebP, mest 8 MB hver, mest 5 myndir. Staðsetning og myndavélargögn geymast ekki.
photos-send = Senda myndir
photos-added = Myndum bætt við
photos-wrong =
    { $why ->
        [nothing] Veldu fyrst mynd.
        [too_many] Mynd { $number } var ekki bætt við: myndirnar eru þegar 5.
        [too_large] Mynd { $number } er of stór: mest 8 MB og 40 megapixlar.
        [damaged] Mynd { $number } opnast ekki. Vistaðu hana sem JPEG og reyndu aftur.
        [cut_off] Mynd { $number } kom ekki öll. Sendu hana aftur.
        [busy] Ekki var hægt að taka við mynd { $number } núna. Sendu hana aftur eftir mínútu.
       *[not_image] Mynd { $number } er ekki JPEG, PNG eða WebP. Vistaðu hana sem JPEG og reyndu aftur.
    }
