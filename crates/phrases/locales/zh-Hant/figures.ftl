## Figures of the shop’s cases.

figures-title = 統計

figures-period = 期間

figures-weeks =
    { $word ->
        [4] 4 週
       *[13] 3 個月
        [52] 1 年
    }

figures-span = { DATE($from, style: "long") }至{ DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = 這段期間沒有案件。有了第一個案件就會顯示數字。

figures-warnings = 目前異常的項目

figures-calm = 沒有異常。

figures-warnings-why = 這裡列出最近 28 天明顯比前一年多的項目，而且不是偶然能解釋的。少於 5 件的不會列出。

figures-warning = 占案件的 { PERCENT($share) }（{ NUMBER($cases) } 件），平常是 { PERCENT($usual) }

figures-cases = 案件

figures-first-answer = 首次回覆，半數不超過

figures-solution = 解決，半數不超過

figures-most = 九成不超過 { $time }

figures-in-time = 照承諾時間回覆

figures-solved = 已解決

figures-refused = 未同意

figures-satisfaction = 滿意度

figures-stars-mean = { $whole }.{ $part } / 5

figures-answers = 評價數：{ NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($whole) } 件中的 { NUMBER($part) } 件

figures-none = 還沒有

figures-minutes = { $count } 分鐘

figures-hours = { $count } 小時

figures-days = { $count } 天

figures-by-week = 每週案件

figures-weeks-text = { NUMBER($count) } 週的長條圖。最高的一週有 { NUMBER($most) } 件，從 { $day } 開始。

figures-table = 以表格顯示

figures-week = 起始日

figures-reasons = 原因

figures-products = 依商品

figures-countries = 依國家

figures-name = 名稱

figures-bar = 長條

figures-main-reasons = 最常見的原因

figures-unsaid = 未說明

figures-rest = 其他全部

figures-stars = 星等

figures-ratings = 評價

figures-turned-away = 未接受的

figures-turned-away-text = 沒有成為案件的程式呼叫，依錯誤碼統計。不保留任何個人資料。

figures-code = 錯誤碼

figures-calls = 呼叫次數

figures-download =
    { $word ->
       *[csv] 下載 CSV
        [json] 下載 JSON
    }

figures-reason =
    { $word ->
        [too_small] 太小
        [too_large] 太大
        [not_as_expected] 和預期不同
        [no_longer_needed] 不需要了
        [better_price] 找到更便宜的
        [ordered_by_mistake] 訂錯了
        [arrived_late] 太晚到
        [poor_quality] 品質不好
        [not_tolerated] 使用後不適
       *[other] 其他
    }

figures-seen = 在商店的頁面上

figures-seen-text = 商店開啟後，由頁面自行統計，每次瀏覽算一次。不保留任何個人資料，不想被追蹤的訪客不計入。

figures-seen-what = 發生的事

figures-seen-views = 瀏覽次數

figures-seen-ready =
    { $word ->
        [promise] 顯示承諾
        [policy] 顯示政策
        [check] 打開自助查詢
        [request] 打開申請表單
        [withdrawal] 顯示解約功能
        [status] 查看案件進度
       *[help] 顯示說明
    }

figures-seen-decided =
    { $word ->
        [eligible] 答案：可以
        [eligible_if] 答案：有條件可以
        [needs_person] 答案：由專人查看
        [not_eligible] 答案：不可以
       *[unknown] 答案：未知
    }

figures-seen-submitted = 送出申請

figures-seen-error =
    { $word ->
        [0] 異常（{ $code }）：保留頁面原本的文字
        [1] 異常（{ $code }）：保留簡短卡片
       *[2] 異常（{ $code }）：元件繼續運作
    }
