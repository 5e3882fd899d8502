### Photos of a request, on the desk's pages for buyers and for the shop.

## Photos

# Heading above the photos of a request.
photos-title = Photos

# While some are missing. $count (number), $total (number)
photos-arrived = { $count } of { $total } photos have arrived.

# Says what a picture is to those who do not see it. $number (number)
photos-name = Photo { $number }

# Link below a picture: saves it as a file. $number (number)
photos-save = Save photo { $number }

# In the place of a photo that has not arrived. $number (number)
photos-missing = Photo { $number } has not arrived

# Label of the field that chooses files, on the buyer's page.
photos-add = Add photos

# Below that field, while photos are missing.
photos-missing-hint = You can send the missing photos again here.

# Below that field, otherwise.
photos-more-hint = Photos of what is wrong help the shop to answer.

# Below that field, after one of the two above.
photos-limits = JPEG, PNG or WebP, up to 8 MB each, 5 photos at most. Place and camera details are not kept.

# Button below that field.
photos-send = Send photos

# In the history of a case: the buyer has sent photos.
photos-added = Photos added

# Why a file was not taken; number is its place among the chosen ones. $why (keyword), $number (number)
photos-wrong =
    { $why ->
        [nothing] Choose a photo first.
        [too_many] Photo { $number } was not added: there are 5 photos already.
        [too_large] Photo { $number } is too large: 8 MB and 40 megapixels at most.
        [damaged] Photo { $number } cannot be opened. Save it as JPEG and try again.
        [cut_off] Photo { $number } did not arrive whole. Please send it again.
        [busy] Photo { $number } could not be taken just now. Please send it again in a minute.
       *[not_image] Photo { $number } is not a JPEG, PNG or WebP. Save it as JPEG and try again.
    }
