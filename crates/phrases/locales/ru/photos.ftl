## Photos

photos-title = Фото

photos-arrived = Доставлено фото: { $count } из { $total }.

photos-name = Фото { $number }

photos-save = Сохранить фото { $number }

photos-missing = Фото { $number } не дошло

photos-add = Добавить фото

photos-missing-hint = Здесь можно ещё раз отправить недостающие фото.

photos-more-hint = Фото того, что не так, помогут магазину с ответом.

photos-limits = JPEG, PNG или WebP, до 8 МБ каждое, не больше 5 фото. Место и данные камеры не сохраняются.

photos-send = Отправить фото

photos-added = Добавлены фото

photos-wrong =
    { $why ->
        [nothing] Сначала выберите фото.
        [too_many] Фото { $number } не добавлено: уже есть 5 фото.
        [too_large] Фото { $number } слишком большое: можно до 8 МБ и 40 мегапикселей.
        [damaged] Фото { $number } не открывается. Сохраните его как JPEG и попробуйте ещё раз.
        [cut_off] Фото { $number } дошло не полностью. Отправьте его ещё раз.
        [busy] Фото { $number } сейчас не удалось принять. Отправьте его ещё раз через минуту.
       *[not_image] Фото { $number } — не JPEG, PNG или WebP. Сохраните его как JPEG и попробуйте ещё раз.
    }
