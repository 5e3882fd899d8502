track-unknown-title = 找不到這份申請

track-unknown = 可能連結不完整，或申請已刪除。請再次打開我們信中的連結，或寫信給我們。

track-trouble =
    { $why ->
        [offline] 您目前離線。
        [busy] 目前太忙，我們稍後會自動再查看。
       *[down] 目前連不上我們，我們會自動再查看。
    }

track-stood = 這是 { $moment } 的狀況。

track-look = 查看最新進度

track-fresh = 已是最新：{ $moment }

track-news = 有新消息：

track-sending = 傳送中……

track-unsent =
    { $why ->
        [offline] 還沒送出：您目前離線。恢復連線後我們會送出。您寫的內容會留在這裡。
        [busy] 還沒送出：目前太忙，我們會自動再試。您寫的內容會留在這裡。
        [unknown] 沒有送出：找不到這份申請了。您寫的內容會留在這裡。
       *[down] 還沒送出：連不上我們。請稍後再按一次按鈕，不會重複送達。您寫的內容會留在這裡。
    }

track-photos = 還沒送達的照片：{ NUMBER($count) }。

track-photos-send = 傳送缺少的照片

track-print = 列印

track-clock = 時間以 { $shop } 的時鐘為準。
