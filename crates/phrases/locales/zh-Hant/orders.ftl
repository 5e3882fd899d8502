orders-title = 訂單

orders-lead = 把訂單交給服務台。買家可以少填一些，您也能在申請旁看到商店已知的資料。

orders-known = 已知訂單數：{ NUMBER($count) }

orders-last = 最近更新：{ $moment }

orders-file = CSV 檔

orders-file-hint = 最大 4 MB。第一列是欄位名稱，之後每一列是訂單的一項商品。

orders-check = 檢查檔案

orders-columns = 檔案的欄位

orders-column =
    { $word ->
        [reference] 買家知道的訂單編號。必填。
        [email] 下單用的信箱。必填，只保存雜湊值。
        [ordered_on] 下單日期，像 2026-11-21。
        [currency] 三個字母，像 EUR。有價格時必填。
        [sku] 貨號。
        [title] 商品名稱。
        [category] 商品類別。
        [traits] 商品特性，用政策裡的詞，像 custom_made。
        [price] 單價，用小數點，不用千分位。
        [quantity] 數量。
        [delivered_on] 交貨日期，像 2026-11-24。還不知道時請留空。
       *[arrived] 是否已到貨：yes 或 no。
    }

orders-preview = 還沒儲存

orders-stored = 已儲存

orders-new = 新訂單

orders-changed = 有變更的訂單

orders-same = 已知且沒有變更

orders-store = 儲存訂單

orders-passed-over = 服務台不認得這些欄位，所以沒有讀取：{ $columns }

orders-wrong = 檔案有錯誤，沒有儲存任何內容

orders-row = 列

orders-cell = 欄位

orders-problem = 問題

orders-no-file = 請先選擇檔案。

orders-not-text = 這不是 UTF-8 文字檔。請存成「CSV UTF-8」再重新選擇。

orders-too-large = 檔案超過 4 MB，請分成幾個檔。

orders-find = 查詢您的訂單

orders-find-text = 請輸入訂單編號和下單用的信箱，其餘就不用填了。

orders-find-go = 查詢訂單

orders-find-none = 找不到符合這個編號和信箱的訂單。請檢查兩者，或直接寫信給我們。

orders-find-without = 不查訂單，直接寫信給我們

orders-found = 訂單 { $reference }

orders-found-text = 是關於哪件商品？

orders-choose = 選擇

orders-item = 沒有名稱的商品

orders-known-title = 已知訂單

orders-source =
    { $word ->
        [csv] 來自檔案
        [woocommerce] 來自 WooCommerce
        [shopify] 來自 Shopify
        [medusa] 來自 Medusa
       *[api] 來自您的商店系統
    }

orders-by-these = 依這些資料判斷
