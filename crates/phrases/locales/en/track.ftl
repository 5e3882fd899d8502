### What a case says on the shop's own page besides, in `after-sales-status`.

# Heading when the link leads to no case.
track-unknown-title = We do not find this request

# Below that heading.
track-unknown = Part of the link may be missing, or the request was erased. Please open the link in our e-mail again, or write to us.

# Why there is no news. $why (keyword)
track-trouble =
    { $why ->
        [offline] You are offline.
        [busy] Too much at once. We look again by ourselves in a moment.
       *[down] We cannot be reached at the moment. We look again by ourselves.
    }

# Beside that, when there is something on the page already. $moment (text)
track-stood = This is how it stood on { $moment }.

# Button.
track-look = Look for news

# After looking, for screen readers. $moment (text)
track-fresh = Up to date: { $moment }

# New words of the shop or another state, for screen readers; the state follows.
track-news = There is news:

# While a message or a rating is on its way, for screen readers.
track-sending = Sending …

# Why a message or a rating has not arrived. $why (keyword)
track-unsent =
    { $why ->
        [offline] Not sent yet: you are offline. We send it once you are online again. Your words stay here.
        [busy] Not sent yet: too much at once. We try again by ourselves. Your words stay here.
        [unknown] Not sent: we do not find this request any more. Your words stay here.
       *[down] Not sent yet: we cannot be reached. Please press the button again in a moment; it does not arrive twice. Your words stay here.
    }

# Photos that the request names and that have not arrived. $count (number)
track-photos = Photos that have not arrived yet: { NUMBER($count) }.

# Link to the page that takes the missing photos.
track-photos-send = Send missing photos

# Button.
track-print = Print

# Below the days. $shop (text)
track-clock = Times are by the clock of { $shop }.
