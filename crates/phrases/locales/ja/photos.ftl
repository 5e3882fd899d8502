## Photos

photos-title = 写真

photos-arrived = 写真{ $total }枚のうち{ $count }枚が届きました。

photos-name = 写真{ $number }

photos-save = 写真{ $number }を保存

photos-missing = 写真{ $number }は届いていません

photos-add = 写真を追加

photos-missing-hint = 届いていない写真を、ここからもう一度送れます。

photos-more-hint = 問題がわかる写真があると、お店が答えやすくなります。

photos-limits = JPEG、PNG、WebPで1枚8 MBまで、5枚まで。場所とカメラの情報は残しません。

photos-send = 写真を送る

photos-added = 写真を追加しました

photos-wrong =
    { $why ->
        [nothing] まず写真を選んでください。
        [too_many] 写真{ $number }は追加していません。もう5枚あります。
        [too_large] 写真{ $number }は大きすぎます。8 MB、4000万画素までです。
        [damaged] 写真{ $number }を開けません。JPEGで保存して、もう一度お試しください。
        [cut_off] 写真{ $number }は途中で切れました。もう一度送ってください。
        [busy] 写真{ $number }は今受け取れませんでした。1分後にもう一度送ってください。
       *[not_image] 写真{ $number }はJPEG、PNG、WebPではありません。JPEGで保存して、もう一度お試しください。
    }
