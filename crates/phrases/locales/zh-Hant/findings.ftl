## 規則為何適用，以及匯入的資料沒說的內容

finding-why-title = 查看過的規則（依政策中的順序）

finding-why-rule = 規則

finding-why-result = 結果

finding-why-decided = 決定因素

finding-why-none = 政策沒有這種情況的規則。

finding-why-outcome =
    { $outcome ->
        [governs] 適用
        [outranked] 符合，但有更窄的規則適用
        [tied] 同樣窄，不分高下
        [undecided] 要看缺少的資料
       *[out_of_scope] 不符合
    }

finding-why-order = 只用最窄的規則，不會合併。兩條都符合時，依序比較範圍的以下部分，第一個不同處決定結果：

finding-why-version = 政策的 SHA-256：{ $hash }

finding-page-item-missing = 這裡沒有描述任何商品或訂單。

finding-page-item-missing-help = 請用 JSON-LD 提供商品或訂單的 schema.org 資料。

finding-page-item-unclear = 不清楚是指哪件商品。商品數：{ $number }。其中有：{ LIST($known) }。

finding-page-item-unclear-help = 請寫出所指商品的 SKU。

finding-page-country-missing = 這裡沒有說明買家的國家。

finding-page-country-missing-help = 請寫出來，例如 DE 或 US-CA。

finding-page-assumed =
    { $what ->
        [case] 沒寫是什麼情況，先當作：{ $value }。
        [country] 買家的國家取自包裹的目的地：{ $value }。
        [utc_day] 時間是 UTC，取它的日期，商店當地可能是另一天：{ $value }。
       *[category] 類別改成政策的寫法：{ $value }。
    }

finding-page-assumed-help = 若不對，請自己給這項資料，以您給的為準。

finding-page-price =
    { $what ->
        [currency] 「{ $value }」不是 ISO 4217 幣別代碼，所以不採用價格。
        [range] 價格是到「{ $value }」為止的範圍，所以不採用。
        [several] 各報價的價格不同，所以都不採用。
        [unit] 這不是一件的價格，所以不採用。
        [tax] 這個價格不含稅，稅額未知。
       *[form] 「{ $value }」不是這個幣別的確切金額，所以不採用價格。
    }

finding-page-price-help = 請分開寫一件的價格和幣別代碼（例：EUR）。價格用小數點，不用千分位和貨幣符號。

finding-page-value =
    { $what ->
        [sku] 這裡沒有 SKU 是「{ $value }」的商品。
        [day] 「{ $value }」不是日期，所以不採用。
        [count] 「{ $value }」不是 1 以上的整數，所以不採用。
        [category] 「{ $value }」不是商店的類別，所以不採用。
        [condition] 狀況「{ $value }」不是規則會問的，所以不採用。
        [status] 狀態「{ $value }」看不出訂單到哪個階段，所以不採用。
        [country] 「{ $value }」不是 ISO 3166 國家代碼，所以不採用。
        [discount] 整張訂單的折扣「{ $value }」沒有分攤到商品，所以不採用。
        [kind] 這不是文字也不是數字，所以不採用。
        [texts] 這裡的資料文字數：{ $value }。第 200 個之後的不採用。
       *[text] 「{ $value }」太長，所以不採用。
    }

finding-page-value-help = 請修正資料，或自己給這項資料。

## 檔案的檢查結果

finding-head =
    { $severity ->
        [error] 錯誤
        [warning] 警告
       *[note] 提示
    }[{ $code }]

finding-whole-file = （整個檔案）

finding-clean = { $file }：沒有問題

finding-counts = 錯誤 { $errors } 個，警告 { $warnings } 個，提示 { $notes } 個

finding-near = 您是不是要寫「{ $near }」？

finding-json-syntax =
    第 { $line } 行第 { $column } 欄不是 JSON：{ $what ->
        [end] 結尾之後還有東西。
        [unfinished] 文字在中間斷了。
        [comma_or_bracket] 這裡應該是逗號或 ]。
        [comma_or_brace] 這裡應該是逗號或 { "}" }。
        [key] 這裡應該是加引號的鍵。
        [colon] 鍵後面應該有冒號。
        [digit] 這裡應該是數字。
        [control] 文字裡有控制字元。
        [escape] JSON 沒有這種跳脫字元。
        [surrogate] 代理對只有一半。
        [hex] 這裡應該是四位十六進位數字。
       *[value] 這裡應該是一個值。
    }

finding-json-syntax-help = 請修正那裡的文字。懂 JSON 的編輯器會標出位置。

finding-too-large =
    { $what ->
        [members] 這個物件有 { $number } 個成員，最多讀取 { $most } 個。
        [items] 這個清單有 { $number } 項，最多讀取 { $most } 項。
       *[bytes] 文字有 { $number } 位元組，最多讀取 { $most } 位元組。
    }

finding-too-large-help = 請拿掉不屬於這裡的內容。

finding-too-deep = 第 { $line } 行第 { $column } 欄的巢狀超過 { $most } 層。

finding-too-deep-help = 沒有文件需要這麼多層。請找沒有關上的括號。

finding-too-many = 另有 { $more } 則沒有列出。

finding-too-many-help = 請先修正這些，再檢查一次。

finding-duplicate-key = 鍵「{ $word }」在同一個物件中出現兩次。

finding-duplicate-key-help = 請只留一個。各程式採用的不一樣。

finding-unknown-field = 格式在這裡沒有鍵「{ $word }」。

finding-unknown-field-help = 這裡可用：{ $known }。

finding-missing-field = 缺少鍵「{ $word }」。

finding-missing-field-help = 請加上。

finding-wrong-type =
    這裡是{ $found ->
        [null] null
        [boolean] true 或 false
        [whole] 整數
        [fraction] 小數
        [list] 清單
        [object] 物件
       *[text] 文字
    }，應該是{ $wanted ->
        [object] 物件
        [list] 清單
        [boolean] true 或 false
        [whole] 整數
        [word] 加引號的詞
        [day] 加引號的日期
        [time] 加引號的時間
        [minute] 加引號的日期和時間
        [currency] 幣別代碼
        [place] 地點代碼
        [link] 連結
       *[text] 文字
    }。

finding-wrong-type-help = 請用那種形式寫。

finding-unknown-word = 這裡沒有「{ $word }」這個詞。

finding-unknown-word-help = 可用的詞：{ $known }。

finding-bad-value =
    { $wanted ->
        [range] { $value } 不在 { $least } 到 { $most } 之間。
        [key] 金鑰不是 32 位十六進位數字。
        [email] 這不是電子信箱。
        [order_reference] 訂單編號是空的，或超過 80 字元。
        [serials] 序號超過 20 個，或有空的、超過 80 字元的。
        [wish] 希望的內容是空的，或超過 300 字。
        [photos] 照片超過 5 張，或有重複的，或缺少小寫十六進位的 SHA-256。
        [pack] 這不是這個版本的語言包。
        [amount] 有一個金額太大，無法精確表示。
        [text] 文字是空的，或超過 2000 字。
        [same] 「{ $value }」和這張訂單前面的列不同。
       *[value] 「{ $value }」不存在，或寫法不同。
    }

finding-bad-value-help =
    { $wanted ->
        [range] 請寫這個範圍內的數字。
        [day] 請寫存在的日期，像 2026-11-21。
        [time] 請照 HH:MM（09:30）寫時間。
        [minute] 請寫日期和時間，像 2026-10-15T10:00。
        [moment] 請寫含時差的時間，像 2026-11-21T10:30:00+01:00。
        [currency] 請寫 ISO 4217 代碼，像 EUR。
        [place] 請寫 ISO 3166 代碼，像 DE 或 US-CA。
        [link] 請寫 https:、mailto: 或 tel: 連結，或以 / 開頭的本站路徑。
        [key] 請產生 16 個隨機位元組。
        [email] 請寫成 name@example.com 的形式。
        [order_reference] 請從訂單信複製。
        [serials] 最多寫 20 個，都照商品上的寫。
        [wish] 請寫 1 到 300 字。
        [photos] 最多列出 5 張照片，每張一次。
        [pack] 請用這個版本附的語言包。
        [amount] 請減少金額或數量。
        [text] 請寫 1 到 2000 字。
        [price] 小數位數不能多於這個幣別的位數。
        [same] 同一張訂單的每一列請寫相同內容。
       *[value] 寫法請看文件。
    }

finding-unknown-version = 這裡不認得格式版本 { $number }，本程式讀取版本 1。

finding-unknown-version-help = 請更新 after-sales，或用版本 1 寫政策。

finding-duplicate-rule = 識別碼「{ $rule }」已用在 { $other }。

finding-duplicate-rule-help = 請給每條規則自己的識別碼，結論會引用它。

finding-rule-tie = 情況「{ $case }」下，「{ $other }」和「{ $rule }」都可能適用同一件商品，而且一樣窄。

finding-rule-tie-help = 請縮小其中一條，或讓兩者的地點、日期或類別不重疊。

finding-window-length =
    { $what ->
        [season] 這個檔期沒有最後一天，也沒有天數。
       *[window] 這個期限寫了 { $number } 種長度，應該剛好一種。
    }

finding-window-length-help =
    { $what ->
        [season] 請寫 last_day 或 days。
       *[window] 請寫其中一種：days、months、until 或 unlimited: true。
    }

finding-rule-incomplete =
    { $what ->
        [cases] 規則「{ $rule }」沒寫情況，所以永遠不會適用。
        [fee] 規則「{ $rule }」的一項費用同時是比例和金額。
       *[terms] 規則「{ $rule }」表示接受，但沒寫期限或買家得到什麼。
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] 請至少寫一種情況，例如 return。
        [fee] 請寫 share 或 amount 其中一個。
       *[terms] 請加上 window 和 remedies，或把 answer 設為 refuse 或 ask_person。
    }

finding-season-order = 這個檔期的日期順序不對。

finding-season-order-help = 先是 ordered_from，再來 ordered_until，最後 last_day。

finding-secret-exposed = 「{ $name }」似乎含有機密。政策是公開的，每位買家都能看。

finding-secret-exposed-help = 請拿掉，並在核發處更換。讓您的伺服器把它加到申請中。

finding-endpoint-setting =
    { $what ->
        [header] 端點「{ $preset }」需要標頭「{ $name }」。
        [address] 端點「{ $preset }」的網址結尾不是 { $name }。
       *[setting] 端點「{ $preset }」需要設定「{ $name }」。
    }

finding-endpoint-setting-help =
    { $what ->
        [header] 請加到 /endpoint/headers。屬於某位買家的值由頁面的 meta 元素提供。
        [address] 請寫完整網址，像 https://shop.zendesk.com/api/v2/requests.json。
       *[setting] 請把名稱和值加到 /endpoint/settings，千萬別寫機密。
    }

finding-endpoint-profile =
    { $what ->
        [headers] cors 是 simple 或 no-cors 時，瀏覽器不送您的標頭。
        [json] cors 是 simple 或 no-cors 時，瀏覽器不送 JSON。
        [method] cors 是 simple 或 no-cors 時，瀏覽器只送 POST。
        [same_origin] 「{ $preset }」只收來自本站的申請。
        [simple] 「{ $preset }」不回答瀏覽器送出前的詢問。
        [address] 用「{ $preset }」無法送到這個網址。
        [status] 200 到 299 以外的狀態不算成功。
        [timeout] 一次呼叫的最長時間是 1 到 120 秒。
       *[look_up] 查詢網址沒有放申請金鑰的位置。
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] 請拿掉標頭。若端點回應預檢，也可把 cors 設為 preflight。
        [json] 請把 format 設為 form 或 text。若端點回應預檢，也可把 cors 設為 preflight。
        [method] 請把 method 設為 POST。若端點回應預檢，也可把 cors 設為 preflight。
        [same_origin] 請拿掉 cors，或設為 same-origin。
        [simple] 請拿掉 cors，或設為 simple。
        [address] 用 mailto 時請寫郵件連結，否則請寫 https: 網址或您網站的路徑。
        [status] 只寫表示申請已儲存的狀態。
        [timeout] 通常是 20。
       *[look_up] 請在該處寫上用大括號括住的 key。
    }

finding-endpoint-relay = 「{ $name }」只收帶金鑰的呼叫，而頁面不能放金鑰。

finding-endpoint-relay-help = 請讓您伺服器上的小程式接收申請再轉交，或使用服務台。

finding-endpoint-pointer = 申請裡沒有「{ $word }」，所以會略過。

finding-endpoint-pointer-help = 這裡可用：{ $known }。

finding-endpoint-unsure =
    { $what ->
        [unread] cors 是 no-cors 時，沒有人能確認申請已送達，買家會看到這一點。
       *[untested] 這裡 200 到 299 的回應都算成功。
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] 請讓端點回應預檢，或使用服務台。
       *[untested] 請加上含 at 的 success：回應中只有申請儲存後才會出現的位置。
    }

finding-unknown-region = 商店沒有定義地區「{ $word }」，所以這條規則不適用任何人。

finding-unknown-region-help = 請加到 /shop/regions，或在 places 寫出各地點。

finding-insecure-url = 「{ $value }」沒有加密，別人能讀取並竄改送出的內容。

finding-insecure-url-help = 請寫 https: 網址。

finding-currency-mix = 這個金額的幣別是 { $currency }，商店的幣別是 { $own }。

finding-currency-mix-help = 請用商店的幣別。其他金額不計入退款估算。

finding-contradiction =
    { $what ->
        [backwards] 結束比開始早。
        [refusal_gives] 規則「{ $rule }」表示拒絕，卻寫了買家得到什麼。
        [limit_zero] 規則「{ $rule }」表示接受，卻只允許零次。
        [opens_too_late] 規則「{ $rule }」要等期限結束後才讓買家行動。
        [same_unasked] 規則「{ $rule }」只換同種商品，卻從不詢問。
        [shop_pays_amount] 依規則「{ $rule }」退貨運費由商店負擔，卻寫了金額。
        [window_remedy] 規則「{ $rule }」有個期限，是給這條規則沒有的處理方式。
        [fee_over_price] 規則「{ $rule }」的一項費用超過全價。
        [late_unreachable] 規則「{ $rule }」有個逾期階段永遠到不了。
       *[empty_range] 規則「{ $rule }」的一個範圍是空的。
    }

finding-contradiction-help =
    { $what ->
        [backwards] 請對調兩端。
        [refusal_gives] 請拿掉 remedies，或把 answer 設為 accept。
        [limit_zero] 請調高 most，或把 answer 設為 refuse。
        [opens_too_late] 請讓等待期在期限之前結束。
        [same_unasked] 請加上條件 same_kind，並寫 refuse 或其他結果。
        [shop_pays_amount] 請拿掉 amount，或把 payer 設為 buyer。
        [window_remedy] 請加到規則的 remedies，或從期限中拿掉。
        [fee_over_price] 比例以萬分之一為單位，10 % 寫成 1000。
        [late_unreachable] 請由小到大排列各階段，沒有上限的放最後。
       *[empty_range] 請對調 least 和 most，或 from 和 until。
    }

finding-law-not-held = 這個版本沒有 { $markets } 的法律。

finding-law-not-held-help = 當地買家會看到您的政策，以及「當地法律可能給更多」的提示。

finding-below-law =
    { $what ->
        [months] 依 { $markets } 的法律，商店對瑕疵負責的時間比這個期限長，當地月數：{ $number }。
       *[days] 依 { $markets } 的法律，買家可改變心意的時間比這個期限長，當地天數：{ $number }。
    }

finding-below-law-help = 當地買家會看到較好的一個。延長期限，就能對所有人用同一段文字。

finding-exclusion-without-basis =
    { $what ->
        [goods] 規則「{ $rule }」拒絕 { $goods }，但 { $markets } 的法律沒有把這類商品列為例外。
       *[all] 規則「{ $rule }」拒絕的商品，{ $markets } 的買家依法可以退回。
    }

finding-exclusion-without-basis-help = 請在 traits 寫明法律例外的理由，或把規則限於其他地點。當地買家仍保有權利。

finding-fee-against-law = 在 { $markets } 的法律讓買家免費改變心意的期間，也收取費用「{ $kind }」。

finding-fee-against-law-help = 請用 days 讓它在法定天數後開始，用 places 限制地點，或拿掉。

finding-freight-against-law =
    { $what ->
        [faults] 瑕疵、破損或寄錯的商品由買家付退貨運費，但依 { $markets } 的法律由商店付。
       *[withdrawal] 退貨運費由買家付，但改變心意時，依 { $markets } 的法律由商店付。
    }

finding-freight-against-law-help = 請把 payer 設為 shop，至少對這些地點如此。

finding-disclosure-unknown = 檔案沒說是否告知買家這件事：「{ $word }」。

finding-disclosure-unknown-help = 請加到 /shop/disclosures，told 寫 true 或 false。

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] 在 { $markets }，若沒告知買家可以解約，解約的期間會更長。
        [return_cost_told] 在 { $markets }，若沒告知買家要付退貨運費，就由商店付。
        [policy_before_payment] 在 { $markets }，若付款前沒說清楚退貨政策，買家依法可以退貨。
        [clause_on_final_screen] 在 { $markets }，若退貨條款沒寫在商品介紹和下單前的最後畫面，買家依法可以退貨。
        [no_return_confirmed_per_order] 在 { $markets }，若買家沒在那張訂單確認「不可退貨」，這類商品還是可以退。
        [digital_consent_confirmed] 在 { $markets }，若沒向買家確認其同意，數位內容的買家還是可以解約。
        [guarantee_excluded] 在 { $markets }，商店要對瑕疵負責，除非已告知買家不負責。
        [contract_information] 在 { $markets }，若下單前沒告知法律規定的所有事項，買家可以取消。
        [contract_copy] 在 { $markets }，若買家沒拿到契約副本，可取消的期間會更長。
        [exclusion_told] 在 { $markets }，若下單前沒告知買家不能退，這類商品還是可以退。
        [direct_marketing] 在 { $markets }，若商店是登記的直銷業者，買家可以改變心意。
       *[used_term_agreed] 在 { $markets }，除非約定較短的期間，二手商品的瑕疵責任期和新品相同。
    }

finding-disclosure-untold-help = 請告知買家，並把 told 設為 true。在那之前，結論會算進這一點。

finding-refund-against-law =
    { $what ->
        [at_once] 依 { $markets } 的法律，解約後應立即退款，這條規則比較慢。
       *[days] 依 { $markets } 的法律，解約後應更快退款，當地天數：{ $number }。
    }

finding-refund-against-law-help = 請縮短 { $rules } 的 within_days，或為這些地點另寫一條規則。

finding-forbidden-words = { $markets } 的法律禁止「{ $value }」這類說法，或認為會誤導。這可能是誤判。

finding-forbidden-words-help = 請拿掉，或寫清楚哪些商品不能退，並說明法定權利不變。

finding-closed-platform = 這裡指向歐盟的線上爭議解決平台。它已在 2025 年 7 月 20 日關閉（Regulation (EU) 2024/3228）。

finding-closed-platform-help = 請拿掉。若有爭議處理機構，請寫在 /disputes。在歐盟跨國購物的買家可以詢問 ECC-Net（www.eccnet.eu）。

finding-withdrawal-unreachable = 在 { $markets }，買家依法可以線上解約，但檔案裡沒有接收的地方。

finding-withdrawal-unreachable-help = 請加上 endpoint，或在 /shop/contacts 加上電子信箱或頁面。

finding-duty-open = 依 { $markets } 的法律，您的商店需要這一項，但檔案沒有標示完成：{ $duty }。

finding-duty-open-help = 完成後，請加到 /shop/duties_met：{ $ids }。

finding-duty-coming = 依 { $markets } 的法律，從下面的日期起，您的商店需要：{ $duty }。

finding-duty-coming-help = 完成後，請加到 /shop/duties_met：{ $ids }。

finding-duty-conditional =
    { $what ->
        [services] 依 { $markets } 的法律，販售服務的商店需要以下項目。
        [subscriptions] 依 { $markets } 的法律，契約自動續約的商店需要以下項目。
        [electrical_goods] 依 { $markets } 的法律，販售電器的商店需要以下項目。
        [durability_guarantee] 依 { $markets } 的法律，歐盟 GARAN 標籤要放在圖片旁，下單前再顯示一次。這適用於製造商對整件商品免費保固超過兩年。
       *[paid_warranty] 依 { $markets } 的法律，販售付費保固的商店需要以下項目。
    }

finding-duty-conditional-help = 若與您的商店無關，或已完成，請加到 /shop/duties_met：{ $ids }。

finding-duty-unsure = { $markets } 的法律可能要求這一項。尚未查證，請您確認：{ $duty }。

finding-duty-unsure-help = 請詢問懂當地法律的人，再加到 /shop/duties_met：{ $ids }。

finding-duty-unknown = 您的市場都沒有叫做「{ $word }」的義務。

finding-duty-unknown-help = 關於未完成義務的結果會寫出名稱。

finding-duty-function = 線上解約功能，每一頁都容易找到，不需理由、帳號或應用程式，並有第二步確認

finding-duty-way = 醒目的線上解約方式

finding-duty-function-information = 下單前告知有線上解約功能，以及它在哪裡

finding-duty-acknowledgement = 立即用電子郵件等方式，給每位解約的買家一份收件證明，寫明聲明內容、日期和時間

finding-duty-guarantee-notice = 歐盟關於法定保證的官方告示，一字不改、用買家的語言，下單前容易看到

finding-duty-garan = 製造商免費保固超過兩年的商品要有歐盟 GARAN 標籤

finding-duty-button = 文字固定的按鈕

finding-duty-words = 固定的文字

finding-duty-notice = 告示

finding-duty-marking = 不能退貨的商品上的標示

finding-duty-link = 連結

finding-duty-information = 特定資訊

finding-law =
    { $markets }：{ $citation }（{ $sure ->
        [high] 確定
        [medium] 很可能，請確認
       *[low] 未查證
    }）

finding-law-since =
    { $markets }：{ $citation }，自{ DATE($since, style: "long") }起（{ $sure ->
        [high] 確定
        [medium] 很可能，請確認
       *[low] 未查證
    }）

finding-law-words = 「{ $text }」

finding-law-asked = 「{ $text }」（{ $place }）

finding-case-without-rule = 沒有規則回答情況「{ $case }」。

finding-case-without-rule-help = 請加一條規則，否則買家只會看到法律給的。

finding-item-without-rule =
    { $what ->
        [markets] 情況「{ $case }」下，{ $markets } 有些商品不屬於任何規則。
       *[everywhere] 情況「{ $case }」下，有些商品不屬於任何規則。
    }

finding-item-without-rule-help = 請為這種情況加一條沒有 scope 的規則，更窄的規則還是優先。

finding-no-contact = 政策沒寫可以詢問誰。

finding-no-contact-help = 請加上信箱、電話或頁面。每個「不可以」都會指向那裡。

finding-text-missing = 這段文字缺少您使用的語言：{ $languages }。

finding-text-missing-help = 請補上，或從 /shop/languages 拿掉那個語言。

finding-no-dispute-route = 沒寫爭議處理機構。在 { $markets }，受機構拘束的商店必須寫明。

finding-no-dispute-route-help = 若您受機構拘束，請寫在 /disputes。

finding-rule-shadowed = 規則「{ $rule }」永遠不會適用，更窄的規則已涵蓋全部。

finding-rule-shadowed-help = 請拿掉，或縮小其他規則。

finding-unknown-locale = 沒有「{ $word }」的句子，這裡用 { $other }。

finding-unknown-locale-help = 可選擇：{ $known }。
