photos-title = Фото
photos-arrived = Дійшло фото: { $count } з { $total }.
photos-name = Фото { $number }
photos-save = Зберегти фото { $number }
photos-missing = Фото { $number } не дійшло
photos-add = Додати фото
photos-missing-hint = Тут можна знову надіслати фото, яких бракує.
photos-more-hint = Фото того, що не так, допоможуть магазину відповісти.
photos-limits = JPEG, PNG або WebP, кожне до 8 МБ, щонайбільше 5 фото. Дані про місце й камеру не зберігаємо.
photos-send = Надіслати фото
photos-added = Додано фото
photos-wrong =
    { $why ->
        [nothing] Спершу оберіть фото.
        [too_many] Фото { $number } не додано: 5 фото вже є.
        [too_large] Фото { $number } завелике: щонайбільше 8 МБ і 40 мегапікселів.
        [damaged] Фото { $number } не відкривається. Збережіть його як JPEG і спробуйте знову.
        [cut_off] Фото { $number } дійшло не повністю. Надішліть його ще раз.
        [busy] Фото { $number } зараз не вдалося прийняти. Надішліть його ще раз через хвилину.
       *[not_image] Фото { $number } не JPEG, PNG чи WebP. Збережіть його як JPEG і спробуйте знову.
    }
