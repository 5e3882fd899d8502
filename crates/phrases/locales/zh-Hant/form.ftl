ui-pick-title = 是哪件商品？
ui-order = 訂單 { $reference }
ui-ordered-on = 下單日期：{ DATE($day, style: "long") }
ui-arrived-on = 到貨日期：{ DATE($day, style: "long") }
ui-on-its-way = 配送中
ui-pieces = 數量：{ $count }
ui-item = 商品 { $sku }
ui-this-item = 這件商品
ui-case-title = 發生了什麼事？
ui-question-step = 第 { $number } 題，共 { $total } 題
ui-day-wrong = 請選擇日期，不能晚於今天。
ui-answer-wrong = 請檢查您填寫的內容。
ui-not-arrived = 還沒到貨
ui-dont-know = 我不知道
ui-continue = 繼續
ui-back = 上一步
ui-restart = 重新開始
ui-source = 來源：{ $id }
ui-timeline = 您的期限
ui-timeline-start = 開始
ui-timeline-today = 今天
ui-timeline-last = 最後一天
ui-why-not = 無法辦理的部分
ui-good-to-know = 請留意
ui-next = 您現在可以做什麼
ui-open-form = 提出申請
ui-ask-person = 請商店專人查看
ui-print = 列印
ui-copy = 複製
ui-save = 存成文字檔
ui-calendar = 加入行事曆
ui-share = 分享
ui-copied = 已複製
ui-money = 退款明細
ui-form-title = 向 { $shop } 提出申請
ui-form-lead = 不需要帳號。我們只詢問回覆您所需的資料。
ui-field-order = 訂單編號
ui-field-order-hint = 在訂單確認信裡。
ui-contract-hint = 或寫下您何時訂了什麼。
ui-field-email = 電子信箱
ui-field-email-hint = 商店會用它回覆您。
ui-field-name = 姓名
ui-field-remedy = 您希望怎麼處理？
ui-remedy-any = 可由商店建議
ui-field-message =
    { $case ->
        [defect] 有什麼問題？
        [damaged] 哪裡損壞了？
        [wrong] 您收到的是什麼？
        [missing] 少了什麼？
        [guarantee] 有什麼問題？
        [repair] 哪裡需要維修？
        [complaint] 哪裡讓您不滿意？
        [trade_in] 狀況如何？
       *[other] 給商店的留言
    }
ui-bank-hint = 請不要填寫銀行帳號或卡號，商店在這裡用不到。
ui-field-serials = 序號
ui-serials-hint = 在商品、包裝盒或發票上。若有多件，每行填一個。
ui-field-wanted =
    { $case ->
        [spare_part] 您需要哪個零件？
       *[other] 您想換成什麼？
    }
ui-wanted-hint =
    { $case ->
        [spare_part] 若知道，請寫名稱或編號。
        [exchange] 尺寸、顏色或其他商品。
       *[other] 想換別的才填：尺寸、顏色或其他商品。
    }
ui-optional = 選填
ui-error-empty =
    { $field ->
        [message] 請簡單說明。
        [wanted] 請寫下您想要什麼。
        [serials] 請填寫序號。若找不到，請在這裡說明。
        [photos] 請加入照片，或說明無法加入。
        [email] 請填寫電子信箱。
        [name] 請填寫姓名。
       *[order_reference] 請填寫訂單編號。
    }
ui-error-wrong =
    { $field ->
        [wanted] 內容太長，最多 300 字。
        [serials] 最多填 20 個序號，每個不超過 80 字元。
        [email] 請這樣填寫電子信箱：name@example.com
        [order_reference] 訂單編號太長，最多 80 字元。
       *[other] 請檢查這一欄。
    }
ui-error-not-taken = 商店無法使用這項內容，請檢查。
ui-to-review = 檢查申請
ui-review-title = 內容都正確嗎？
ui-review-item = 商品
ui-review-case = 申請事由
ui-review-statement = 我們告訴您的內容
ui-change = 修改
ui-send = 送出申請
ui-sending = 正在送出您的申請……
ui-phase =
    { $phase ->
        [waiting] 商店的系統沒有回應。我們會在 { $time } 再試一次。
        [elsewhere] 您的申請正在另一個分頁送出，請稍候。
       *[looking_up] 正在確認您的申請是否送達。
    }
ui-earlier-title = 正在確認您先前的申請是否送達
ui-received-title = 商店已收到您的申請
ui-receipt-number = 收件編號
ui-receipt-time = 收到時間
ui-receipt-at = { DATE($day, style: "long") } { $time }
ui-receipt-next = 商店的回覆會顯示在您的申請頁面。請保存頁面連結和收件編號。
ui-receipt-next-mail = 請保存收件編號。商店可以回覆到您的電子信箱。
ui-your-copy = 您的申請
ui-receipt-mail = 副本會寄到您的電子信箱。
ui-receipt-earlier = 商店收到的是較早的版本，不含您最後的修改。請把修改告訴商店。
ui-status-link = 查看申請進度
ui-not-sent-title = 您的申請沒有送出
ui-not-sent-why =
    { $why ->
        [offline] 您沒有連上網路。
        [busy] 商店目前收到太多申請，請稍後再試。
        [refused] 商店的系統沒有接受這份申請。
       *[not_arrived] 連線中斷，商店沒有收到。
    }
ui-shop-says = 商店的系統訊息：{ $words }
ui-again-at = 您可以在 { $time } 之後再試。
ui-earlier-gone = 您先前的申請沒有送達商店。您填的內容沒有存在這台裝置上，請重新送出。
ui-kept = 您填寫的內容都還在。
ui-try-again = 再試一次
ui-unknown-title = 還不知道您的申請是否送達
ui-unknown-text = 商店沒有給我們明確的答覆。您可以放心再確認一次，申請不會重複送達。
ui-check-again = 再確認一次
ui-sent-title = 您的申請已送出
ui-sent-text = 商店的系統不提供收件證明，我們看不到後續。請保存副本；若沒有回音，請詢問商店。
ui-hand-over-title = 還差一步
ui-hand-over =
    { $way ->
        [mailto] 請在郵件程式中寄出這封信。若沒有打開，請複製申請並寫信給商店。
       *[copy] 請複製申請並寄給商店。
    }
ui-stopped = 這個頁面出了問題。您填的內容在這份表單裡，請從這裡送出。
ui-handed-over = 接下來由商店的頁面處理您的申請
ui-write-to-shop = 請寫信或打電話給商店，會有專人回答。
ui-no-contact = 商店的聯絡頁面有說明如何聯絡專人。
ui-photos-title = 照片
ui-photos-hint = 最多 5 張能看出問題的照片。送出前會移除地點和相機資訊。
ui-no-photos = 我無法加入照片
ui-photos-add = 選擇照片
ui-photos-camera = 拍照
ui-photos-drop = 也可以把照片拖曳或貼到這裡。
ui-photos-busy = 正在準備您的照片……
ui-photo = 照片 { $number }
ui-photo-remove = 移除照片 { $number }
ui-photos-count = 已加入 { $count } 張，最多 5 張
ui-photo-refused =
    { $why ->
        [unreadable] 這個瀏覽器無法讀取這張照片。請存成 JPEG，或稍後寄給商店。
        [too_large] 照片太大，最多 4000 萬畫素。
        [too_many] 最多可以加入 5 張照片。
        [same] 這張照片已經加入了。
       *[not_image] 這不是照片。
    }
ui-photos-insecure = 這個頁面的連線不安全，無法加入照片。沒有照片也可以申請。
ui-photo-state =
    { $state ->
        [sending] 傳送中
        [arrived] 已送達
        [missing] 未送達
       *[waiting] 等待中
    }
ui-photos-arrived = { $total } 張照片已送達 { $count } 張
ui-photos-missing = { $total } 張照片中有 { $count } 張未送達。您的申請已送達。
ui-photos-keep-open = 在所有照片送達前，請不要關閉這個頁面。
ui-photos-retry = 重新傳送未送達的照片
ui-photos-not-taken = 照片無法交給商店，請用電子郵件寄給商店。
