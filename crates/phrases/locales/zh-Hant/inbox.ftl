## Inbox

inbox-skip = 跳到內容

inbox-pages = 頁面

inbox-shop = 商店

inbox-account = 您的帳號

inbox-not-allowed-title = 您沒有這項權限

inbox-not-allowed-text = 沒有任何變更。商店的擁有者可以給您其他角色。

inbox-state =
    { $word ->
        [received] 新
        [in_review] 處理中
        [waiting] 等買家回覆
        [accepted] 已同意
        [refused] 未同意
       *[completed] 已結案
    }

inbox-short-moment = { DATE($day, style: "short") } { $time }

inbox-search-label = 訂單、信箱、姓名、商品或案件

inbox-case-label = 案件類型

inbox-every-case = 所有類型

inbox-needs-answer = 需要回覆

inbox-clear = 清除

inbox-overdue = 已逾期：{ $moment }

inbox-answer-by = 回覆期限：{ $moment }

inbox-overdue-count = { $count } 則回覆已逾期。

inbox-first-page = 第一頁

inbox-next-page = 下一頁

inbox-export = 下載這份清單：

inbox-cases = 案件

inbox-case-before = 上一個案件

inbox-case-after = 下一個案件

inbox-action =
    { $word ->
        [approve] 同意
        [ask] 詢問買家
        [decline] 不同意
        [exception] 破例處理
        [goods] 已收到退貨
        [parcel] 包裹已寄出
        [refund] 已退款
        [solved] 用其他方式解決
        [write] 留言給買家
        [review] 開始處理
       *[reopen] 重新開啟
    }

inbox-action-hint =
    { $word ->
        [approve] 買家會得到所要求的。
        [ask] 案件會等買家回覆。
        [decline] 請說明原因，以及買家現在可以怎麼做。
        [exception] 您給的比政策和法律要求的多，會標示為破例。
        [goods] 買家會知道商品已送達。
        [parcel] 標籤、換貨商品或修好的商品：買家會收到單號和連結。
        [refund] 款項正在退回，案件會結案。
        [solved] 買家得到退款以外的處理，案件會結案。
        [write] 狀態維持不變。
        [review] 買家會看到有人正在處理。
       *[reopen] 案件會回到處理中。
    }

inbox-action-go =
    { $word ->
        [approve] 同意
        [ask] 送出問題
        [decline] 不同意
        [exception] 破例同意
        [goods] 儲存
        [parcel] 儲存
        [refund] 以已退款結案
        [solved] 以已解決結案
        [write] 送出留言
        [review] 開始處理
       *[reopen] 重新開啟
    }

inbox-goods-message = 我們已收到退回的商品。

inbox-message-optional = 給買家的留言（選填）

inbox-message-hint = 買家會在進度頁面看到。買家的語言：{ $language }

inbox-template = 範本

inbox-put-in = 插入

inbox-tracking-number = 物流單號

inbox-tracking-link = 物流查詢連結

inbox-resolution = 解決方式

inbox-taken-back = 買家撤回了申請

inbox-amount = 退款金額

inbox-currency = 幣別

inbox-words-missing = 還沒儲存：請告訴買家原因，或您需要什麼。

inbox-places-left = 還沒儲存：留言裡大括號的地方需要您填寫。

inbox-link-wrong = 還沒儲存：連結必須以 https:// 開頭。

inbox-parcel-missing = 還沒儲存：請填寫物流單號或連結。

inbox-solution-missing = 還沒儲存：請選擇解決方式。

inbox-amount-wrong = 還沒儲存：請填寫金額，用小數點，不用千分位符號；幣別用三個字母（例：EUR）。

inbox-too-long = 還沒儲存：留言超過 2000 字。

inbox-exception = 破例

inbox-rating = 買家評價

inbox-stars = { $stars } / 5

inbox-erase = 刪除個人資料

inbox-erase-text = 姓名、信箱、訂單編號、留言和照片會永久刪除，統計數字會保留。

inbox-erase-sure = 是，永久刪除

inbox-step =
    { $word ->
        [message] 留言
        [tracking] 包裹
        [photos] 照片
       *[state] 已記錄
    }

inbox-actor =
    { $word ->
        [buyer] 買家
        [shop] 商店
       *[desk] 自動
    }

inbox-gives =
    { $word ->
        [law] 依法律：
       *[shop] 依您的政策：
    }

inbox-refuses =
    { $word ->
        [law] 法律上不可以的原因：
       *[shop] 政策上不可以的原因：
    }

inbox-not-told = 買家還沒說明：

inbox-opens-on = 第一天

inbox-send-by = 寄回期限

inbox-money-by = 退款期限

inbox-unlimited = 沒有期限

inbox-person-decides = 由您商店的人決定。

inbox-conditions = 條件

inbox-holds = 符合

inbox-fails = 不符合

inbox-open = 未知

inbox-staff = 團隊

inbox-role =
    { $word ->
        [owner] 擁有者
        [agent] 客服
       *[reader] 檢視者
    }

inbox-role-label = 角色

inbox-role-hint = 擁有者什麼都能做。客服可以回覆和下載。檢視者只能看。

inbox-person =
    { $word ->
        [active] 使用中
        [invited] 已邀請
        [expired] 邀請已過期
       *[off] 已停用
    }

inbox-invite = 邀請成員

inbox-invite-go = 建立連結

inbox-link-text = 請把這個連結交給 { $name }。7 天內可用一次，不會再顯示。

inbox-new-link = 新連結

inbox-switch-off = 停用

inbox-switch-on = 啟用

inbox-save = 儲存

inbox-remove = 移除

inbox-fields-wrong = 沒有變更：請填寫姓名，以及像 name@example.com 的信箱。

inbox-last-owner = 沒有變更：商店需要先有另一位能登入的擁有者。

inbox-other-shop = 沒有變更：這個人也為另一家商店工作。同時擁有兩家店的人可以建立連結。

inbox-one-password = 以前的共用密碼還是能打開一切。等每位同事都有帳號後，請取消它。

inbox-one-password-go = 取消共用密碼

inbox-login-wrong = 信箱和密碼不相符。

inbox-forgotten = 忘記密碼？商店的擁有者可以給您新連結。

inbox-setup-title = 您的收件匣帳號

inbox-setup-text = 您是擁有者：可以看到每份申請，也可以邀請同事。

inbox-setup-go = 建立帳號

inbox-invitation-title = { $shop } 的買家申請

inbox-invitation-text = 歡迎，{ $name }。請設定密碼，之後就能用信箱登入。

inbox-invitation-closed = 邀請在 7 天內可用一次。請向商店的擁有者索取新連結。

inbox-your-name = 您的姓名

inbox-your-email = 您的信箱

inbox-name-wrong = 請填寫姓名，最多 80 字元。

inbox-change-password = 變更密碼

inbox-current-password = 目前密碼

inbox-everywhere = 登出所有裝置

inbox-everywhere-text = 每台電腦和手機都會登出，包括這一台。

inbox-templates = 範本

inbox-templates-text = 您自己的回覆用語。買家會看到自己語言的文字，沒有時用商店的第一語言。

inbox-places = 會自動填入：{ LIST($places) }

inbox-no-templates = 還沒有範本。

inbox-new-template = 新範本

inbox-template-name = 範本名稱

inbox-text = 文字

inbox-template-wrong = 還沒儲存：請填寫名稱和 2000 字以內的文字。
