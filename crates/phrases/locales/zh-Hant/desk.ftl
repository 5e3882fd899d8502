## Desk

desk-language-name = 繁體中文

desk-language = 語言

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = 登出

desk-ask-person = 詢問專人

desk-yes = 是

desk-no = 否

desk-not-found-title = 找不到這個頁面

desk-not-found-text = 請檢查網址。若您用的是我們給的連結，請複製完整連結。

desk-forbidden-title = 這份表單已失效

desk-forbidden-text = 沒有任何變更。請回上一頁，重新載入後再試。

desk-too-many-title = 嘗試次數太多

desk-too-many-text = 請稍候。剩餘秒數：{ NUMBER($seconds) }。

desk-unavailable-title = 目前無法處理

desk-unavailable-text = 這是我們的問題。您剛才送出的內容沒有儲存。請回上一頁，稍後再試。

desk-login-title = 登入

desk-login-text = { $shop } 的買家申請

desk-password = 密碼

desk-login-go = 登入

desk-login-wrong = 密碼不正確。

desk-no-password = 還沒設定密碼。請打開程式啟動時顯示的設定連結。

desk-setup-title = 設定密碼

desk-setup-text = 用來打開收件匣，查看買家的申請。

desk-password-hint = 至少 10 個字元。幾個詞連在一起比較好記。

desk-password-again = 再輸入一次密碼

desk-password-differs = 兩次輸入的密碼不同。

desk-setup-go = 設定密碼

desk-setup-closed-title = 這個連結已失效

desk-setup-closed-text = 設定連結只能用一次。若已有密碼，請登入。若沒有，請重新啟動程式，它會顯示新連結。

desk-inbox = 收件匣

desk-search-label = 訂單或案件編號

desk-search-go = 搜尋

desk-all = 全部

desk-states = 依狀態顯示

desk-pages = 清單頁面

desk-older = 較早的

desk-newest = 最新的

desk-inbox-empty = 還沒有申請。新的申請會顯示在這裡。

desk-nothing-found = 沒有符合的申請。請換個狀態，或縮短搜尋內容。

desk-all-requests = 所有申請

desk-buyer-wrote = 買家留言

desk-buyer-read = 買家看到的內容

desk-facts = 詳情

desk-email = 電子信箱

desk-name = 姓名

desk-sku = 貨號

desk-quantity = 數量

desk-price = 實付價格

desk-wish = 希望

desk-reason = 原因

desk-serials = 序號

desk-wanted = 想換成

desk-country = 國家／地區

desk-ordered-on = 下單日期

desk-delivered-on = 到貨日期

desk-noticed-on = 發現瑕疵日期

desk-buyer-language = 買家的語言

desk-verdict = 政策與法律的結論

desk-no-verdict = 沒有記錄結論，請自行判斷。

desk-older-policy = 這是依舊版政策的結論，您的政策後來改了。

desk-other-policy-shown = 買家的頁面用的是另一版政策，看到的內容可能不同。

desk-last-day = 最後一天

desk-way-back = 退貨運費負擔方

desk-refund = 退款

desk-remedies = 可行方案

desk-says-no = 不可以的原因

desk-decided-at = 依商店時間：{ $moment }

desk-answer = 回覆

desk-new-state = 狀態

desk-message-to-buyer = 給買家的留言

desk-message-hint = 買家會在進度頁面看到。

desk-refusal-needs-words = 請告訴買家原因，以及現在可以怎麼做。

desk-changed-meanwhile = 沒有儲存：申請在這期間有變更。請看紀錄，再儲存一次。

desk-save = 儲存回覆

desk-you-read = 您送出時看到的內容

desk-keep-link = 請保存進度頁面的連結。有連結的人都能看這個頁面。

desk-receipt-title = 我們已收到您的申請

desk-receipt-text = 這是您的收件證明。請列印或儲存本頁。

desk-check-sum = 校驗碼

desk-follow = 查看申請進度

desk-mail-note =
    { $state ->
        [queued] 我們也會把這份證明寄到您的電子信箱。若沒收到，請看垃圾郵件匣。
        [sent] 我們也已把這份證明寄到您的電子信箱。
        [failed] 這份證明無法寄達您的電子信箱。請列印或儲存本頁。
       *[none] 我們不用電子郵件寄這份證明。請列印或儲存本頁。
    }

desk-mail-title = 電子郵件證明

desk-mail-shop =
    { $state ->
        [queued] 還沒寄出。下次嘗試：{ $moment }
        [sent] 已寄出：{ $moment }
        [failed] 沒有寄達。請用其他方式告訴買家您已收到申請。
       *[none] 沒有寄出：當時沒有郵件伺服器，或這個地址不能收信。
    }

desk-mail-failed = 郵件未寄達

desk-mail-attempts = 嘗試次數

desk-mail-why = 原因

desk-mail-reason =
    { $reason ->
        [recipient] 郵件伺服器不收寄往這個地址的信。
        [message] 郵件伺服器不收這封信。
        [address] 這個地址不能收信。
        [sender] 郵件伺服器不允許商店的地址寄信。
        [login] 郵件伺服器不接受使用者名稱或密碼。
        [security] 無法與郵件伺服器建立加密連線。
        [later] 郵件伺服器要求稍後再試。
        [expired] 失敗太久，我們已停止嘗試。
       *[connection] 連不上郵件伺服器。
    }

desk-mail-answer = 郵件伺服器的回應

desk-mail-again = 再試一次

desk-letter-subject =
    { $case ->
        [withdrawal] 我們已收到您的解約通知：{ $id }
       *[other] 我們已收到您的申請：{ $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } 已收到您的解約通知：{ $moment }。請保存這份證明。
       *[other] { $shop } 已收到您的申請：{ $moment }。請保存這份證明。
    }

desk-letter-moment = { $moment }（時區：{ $zone }）

desk-letter-next-title = 接下來

desk-letter-next =
    { $case ->
        [withdrawal] 您不用再寄一次解約通知。進度頁面會顯示商品和款項的處理情形。
       *[other] 我們會查看您的申請，並在進度頁面回覆。在那之前您不用做任何事。
    }

desk-letter-why = 這封信是自動寄出的，因為有人在給 { $shop } 的申請中填了這個地址。若不是您，請告訴我們。

desk-form-title = 寫信給 { $shop }

desk-form-text = 您會立即得到收件證明，以及查看回覆的連結。

desk-form-case = 是關於什麼？

desk-your-email = 您的電子信箱

desk-your-country = 您所在的國家／地區

desk-country-hint = 兩個字母，例如 DE

desk-delivered-optional = 到貨日期（若知道）

desk-your-words = 您的說明

desk-leave-empty = 這一欄請留空

desk-form-go = 送出申請

desk-order-wrong = 請填寫訂單信上的訂單編號。

desk-email-wrong = 請照 name@example.com 的格式填寫。

desk-not-sent-fields = 還沒送出。請改好標示的欄位，再送一次。

desk-not-sent-trap = 還沒送出。您的瀏覽器填了一個隱藏欄位。請檢查內容，再送一次。

desk-not-sent-other-site = 還沒送出。您是從其他網站來的。請檢查內容，再自己送出。

desk-not-sent-before = 這份表單先前已用其他內容送出，我們有收到那份申請。若這份也要送出，請再按一次按鈕。

desk-state =
    { $word ->
        [received] 已收到
        [in_review] 處理中
        [accepted] 已同意
        [refused] 未同意
       *[completed] 已結案
    }

desk-status-lead =
    { $word ->
        [received] 我們已收到您的申請，還沒有人查看。
        [in_review] 我們正在處理您的申請。
        [accepted] 我們已同意您的申請。
        [refused] 我們沒有同意您的申請，原因請看下方留言。
       *[completed] 您的申請已結案。
    }

desk-verdict-status =
    { $word ->
        [eligible] 可以
        [eligible_if] 若符合未確認的條件，可以
        [needs_person] 由您決定
        [not_eligible] 不可以
       *[unknown] 未定：缺少資料
    }

desk-basis =
    { $word ->
        [law] 法律
       *[shop] 您的政策
    }

desk-party =
    { $word ->
        [buyer] 買家
       *[shop] 商店
    }

desk-refusal-reason =
    { $word ->
        [period_over] 已過最後一天
        [not_yet] 還沒到第一天
        [rule_refuses] 政策不收這類商品
        [legal_exception] 法律對這類商品有例外
        [condition_fails] 有條件不符合
        [limit_reached] 已達次數上限
        [bundle_whole] 只能整組退回
        [no_legal_right] 法律沒有這項權利
        [already_returned] 已退回或已申請
        [not_late] 沒有延誤
       *[no_rule] 政策沒有相關規則
    }

desk-item-state =
    { $word ->
        [unused] 沒用過
        [unopened] 沒打開過
        [tags_attached] 吊牌還在
        [seal_intact] 封條完好
        [complete] 配件齊全
        [original_packaging] 原包裝
        [not_activated] 沒啟用過
        [data_erased] 資料已清除
        [serial_number_matches] 序號相符
        [undamaged] 沒有損壞
        [clean] 乾淨
        [used_as_intended] 照要求使用
        [original_buyer] 第一位買家
        [fault_reaches_measure] 瑕疵達到保固程度
        [proof_of_purchase] 購買證明
        [same_kind] 種類和尺寸相同
       *[not_started] 沒播放或下載
    }

case-letter-subject =
    { $word ->
        [waiting] 關於您的申請，我們有個問題：{ $id }
        [accepted] 您的申請已獲同意：{ $id }
        [refused] 您的申請未獲同意：{ $id }
        [completed] 您的申請已結案：{ $id }
       *[other] 您的申請有新消息：{ $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } 正在處理您的申請。
        [waiting] { $shop } 需要您提供一些東西，才能繼續處理您的申請。
        [accepted] { $shop } 已同意您的申請。
        [refused] { $shop } 沒有同意您的申請。
        [completed] { $shop } 已將您的申請結案。
       *[other] { $shop } 對您的申請有新消息。
    }

case-letter-next =
    { $word ->
        [waiting] 請在進度頁面留言給我們，之後我們會繼續處理。
        [accepted] 我們會照告訴您的方式處理。除非留言請您做什麼，否則您不用做任何事。
        [refused] 若您有不同看法，請在進度頁面留言給我們。
        [completed] 沒有其他步驟了。若還有未解決的事，請在進度頁面留言。您也可以在那裡評價我們。
       *[other] 一有進展，我們就在進度頁面回覆。
    }

case-letter-state = 狀態

desk-letter-plain = 若那個頁面打不開，下面這個頁面適用於所有瀏覽器：
