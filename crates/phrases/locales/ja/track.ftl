track-unknown-title = このリクエストが見つかりません

track-unknown = リンクが途中で切れているか、リクエストが消されています。メールのリンクをもう一度開くか、ご連絡ください。

track-trouble =
    { $why ->
        [offline] オフラインです。
        [busy] アクセスがこみあっています。少したつと自動で確認します。
       *[down] ただいま接続できません。自動でもう一度確認します。
    }

track-stood = これは{ $moment }の状況です。

track-look = 最新の状況を見る

track-fresh = 更新：{ $moment }

track-news = お知らせがあります：

track-sending = 送信中…

track-unsent =
    { $why ->
        [offline] 未送信：オフラインです。つながると自動で送ります。書いた内容は残っています。
        [busy] 未送信：アクセスがこみあっています。自動でもう一度送ります。書いた内容は残っています。
        [unknown] 未送信：このリクエストが見つからなくなりました。書いた内容は残っています。
       *[down] 未送信：接続できません。少したってからもう一度ボタンを押してください。二重には届きません。書いた内容は残っています。
    }

track-photos = まだ届いていない写真：{ NUMBER($count) }枚。

track-photos-send = 届いていない写真を送る

track-print = 印刷

track-clock = 時刻は{ $shop }の時計によります。
