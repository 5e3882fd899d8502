case-state =
    { $word ->
        [received] 已收到
        [in_review] 處理中
        [waiting] 等您回覆
        [accepted] 已同意
        [refused] 未同意
       *[completed] 已結案
    }

case-lead =
    { $word ->
        [received] 我們已收到您的申請，還沒有人查看。
        [in_review] 我們正在處理您的申請。
        [waiting] 我們需要您提供一些東西才能繼續，請看下方留言。
        [accepted] 我們已同意您的申請。
        [refused] 我們沒有同意您的申請，原因請看下方留言。
       *[completed] 您的申請已結案。
    }

case-since = { $moment } 起

case-next-title = 接下來

case-next =
    { $word ->
        [received] 我們會查看您的申請，並在這裡回覆。在那之前您不用做任何事。
        [in_review] 一有進展，我們就在這裡回覆。在那之前您不用做任何事。
        [waiting] 請在本頁留言給我們，之後我們會繼續處理。
        [accepted] 我們會照告訴您的方式處理。除非留言請您做什麼，否則您不用做任何事。
        [refused] 若您有不同看法，請在本頁留言給我們。
       *[completed] 沒有其他步驟了。若還有未解決的事，請在本頁留言給我們。
    }

case-answer-by = 我們最晚在 { $moment } 回覆。

case-answer-late = 我們原本要在 { $moment } 前回覆。我們晚了，非常抱歉。

case-our-message = 我們的留言

case-by =
    { $who ->
        [buyer] 您
        [shop] { $shop }
       *[desk] 自動
    }

case-step =
    { $word ->
        [message] 留言
        [tracking] 包裹
       *[photos] 照片
    }

case-tracking = 物流單號

case-tracking-follow = 查詢包裹

case-result = 結果

case-end =
    { $word ->
        [refused] 未同意
       *[withdrawn] 您已撤回
    }

case-refunded = 已退款

case-write-title = 留言給我們

case-write-label = 您的留言

case-write-hint = 最多 2000 字。請不要填寫銀行帳號或卡號。

case-write-reopens = 您留言後，案件會重新開啟。留言期限：{ DATE($day, style: "long") }。

case-write-over = 這個案件結案已超過 30 天。若有新的事，請重新申請或詢問專人。

case-write-go = 送出留言

case-write-done = 我們已收到您的留言。

case-write-wrong =
    { $why ->
        [empty] 沒有送出：請先寫點內容。
        [long] 沒有送出：最多 2000 字，請縮短留言。
        [many] 沒有送出：您從昨天起已留言 20 次。請稍後再試，其他留言我們都有收到。
       *[before] 這份表單先前已用其他內容送出，我們有收到。若這份也要送出，請再按一次按鈕。
    }

case-rate-title = 我們做得如何？

case-rate-lead = 您對這次的處理滿意嗎？

case-stars =
    { $word ->
        [one] 非常不滿意
        [two] 不滿意
        [three] 普通
        [four] 滿意
       *[five] 非常滿意
    }

case-rate-comment = 還有什麼想告訴我們的？（選填）

case-rate-go = 送出評價

case-rate-change = 修改評價

case-rate-thanks = 謝謝您的評價。修改期限：{ DATE($day, style: "long") }。

case-rate-kept = 謝謝您的評價。

case-rate-given = 您的評價

case-rate-wrong =
    { $why ->
        [stars] 沒有送出：請從五個選項中選一個。
        [long] 沒有送出：最多 2000 字，請縮短內容。
        [late] 評價已不能修改。
       *[open] 結案後才能評價。
    }

desk-moment = { DATE($day, style: "long") } { $time }

desk-money = { MONEY($amount) }

desk-order = 訂單編號

desk-product = 商品

desk-history = 紀錄

desk-status-title = 您的申請

desk-your-request = 您送出的內容

desk-case-number = 案件編號

desk-received-at = 收到時間

desk-about = 事由

desk-you-wrote = 您的留言

desk-case =
    { $word ->
        [return] 退貨
        [exchange] 換貨
        [defect] 瑕疵
        [damaged] 收到時破損
        [wrong] 寄錯商品
        [missing] 缺件或未收到
        [late] 到貨延誤
        [guarantee] 保固
        [withdrawal] 依法解除契約
        [repair] 維修
        [complaint] 申訴
        [trade_in] 舊品折抵
        [spare_part] 零件
       *[cancellation] 取消訂單
    }

desk-remedy =
    { $word ->
        [refund_original] 退款
        [store_credit] 購物金
        [gift_card] 禮物卡
        [exchange] 換貨
        [replacement] 換新品
        [repair] 維修
        [price_reduction] 部分退款
        [keep_item_refund] 退款並留下商品
        [termination] 終止契約
        [exchange_same] 換同款商品
        [exchange_variant] 換尺寸或顏色
        [coupon] 折價券
        [donate] 退款並捐出商品
        [trade_in_credit] 舊品折抵購物金
        [spare_part] 零件
        [reply] 專人回覆
       *[send_missing] 補寄缺件
    }
