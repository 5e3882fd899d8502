track-unknown-title = 找不到这个请求

track-unknown = 可能链接不完整，或者该请求已被删除。请再次打开我们邮件中的链接，或者联系我们。

track-trouble =
    { $why ->
        [offline] 您当前没有联网。
        [busy] 现在访问太多，我们稍后会自动再查看。
       *[down] 暂时连接不上我们，我们会自动再查看。
    }

track-stood = 这是 { $moment } 的情况。

track-look = 查看新进展

track-fresh = 已是最新：{ $moment }

track-news = 有新进展：

track-sending = 正在发送……

track-unsent =
    { $why ->
        [offline] 尚未发送：您没有联网。恢复联网后我们会发送。您写的内容会留在这里。
        [busy] 尚未发送：现在访问太多，我们会自动再试。您写的内容会留在这里。
        [unknown] 未发送：找不到这个请求了。您写的内容会留在这里。
       *[down] 尚未发送：连接不上我们。请稍后再按一次按钮，不会重复送达。您写的内容会留在这里。
    }

track-photos = 尚未收到的照片：{ NUMBER($count) }。

track-photos-send = 发送缺少的照片

track-print = 打印

track-clock = 时间以 { $shop } 的时钟为准。
