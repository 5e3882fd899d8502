## Figures of the shop’s cases.

figures-title = 統計

figures-period = 期間

figures-weeks =
    { $word ->
        [4] 4週間
       *[13] 3か月
        [52] 1年
    }

figures-span = { DATE($from, style: "long") }〜{ DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = この期間のケースはありません。最初のケースから数字が出ます。

figures-warnings = 今、目立つこと

figures-calm = 目立つことはありません。

figures-warnings-why = この28日に、前の1年より明らかにふえたものです。偶然では説明できないものだけで、5件未満は出ません。

figures-warning = ケースの{ PERCENT($share) }（{ NUMBER($cases) }件）、ふだんは{ PERCENT($usual) }

figures-cases = ケース

figures-first-answer = 最初の返事（半数がこの時間内）

figures-solution = 解決（半数がこの時間内）

figures-most = 9割は{ $time }以内

figures-in-time = 約束どおりの返事

figures-solved = 解決

figures-refused = お断り

figures-satisfaction = 満足度

figures-stars-mean = { $whole }.{ $part }／5

figures-answers = 評価：{ NUMBER($count) }件

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($whole) }件のうち{ NUMBER($part) }件

figures-none = まだなし

figures-minutes = { $count }分

figures-hours = { $count }時間

figures-days = { $count }日

figures-by-week = 週ごとのケース

figures-weeks-text = { NUMBER($count) }週間の棒グラフ。最大は{ NUMBER($most) }件で、{ $day }からの週です。

figures-table = 表で表示

figures-week = 週の始まり

figures-reasons = 理由

figures-products = 商品ごと

figures-countries = 国ごと

figures-name = 名前

figures-bar = 棒グラフ

figures-main-reasons = 多い理由

figures-unsaid = 記入なし

figures-rest = その他すべて

figures-stars = 星

figures-ratings = 評価

figures-turned-away = 受けつけなかったもの

figures-turned-away-text = ケースにならなかったプログラムの呼び出しを、エラーコード別に数えます。個人の情報は残しません。

figures-code = エラーコード

figures-calls = 呼び出し

figures-download =
    { $word ->
       *[csv] CSVでダウンロード
        [json] JSONでダウンロード
    }

figures-reason =
    { $word ->
        [too_small] 小さすぎる
        [too_large] 大きすぎる
        [not_as_expected] 思っていたものとちがう
        [no_longer_needed] いらなくなった
        [better_price] もっと安いものがあった
        [ordered_by_mistake] まちがえて注文した
        [arrived_late] 届くのが遅かった
        [poor_quality] 品質がよくない
        [not_tolerated] 肌や体に合わない
       *[other] その他
    }

figures-seen = お店のページで

figures-seen-text = ページが表示1回につき1回数えます。お店が有効にしたときだけです。個人の情報は残さず、追跡を断った方は数えません。

figures-seen-what = できごと

figures-seen-views = ページの表示

figures-seen-ready =
    { $word ->
        [promise] 約束を表示
        [policy] ルールを表示
        [check] 自己チェックを開いた
        [request] リクエストのフォームを開いた
        [withdrawal] 撤回のページを表示
        [status] ケースの状況を見た
       *[help] ヘルプを表示
    }

figures-seen-decided =
    { $word ->
        [eligible] 答え：できる
        [eligible_if] 答え：条件つきでできる
        [needs_person] 答え：スタッフが確認
        [not_eligible] 答え：できない
       *[unknown] 答え：不明
    }

figures-seen-submitted = リクエストを送った

figures-seen-error =
    { $word ->
        [0] 不具合（{ $code }）：ページの元の文が残った
        [1] 不具合（{ $code }）：短いカードが残った
       *[2] 不具合（{ $code }）：部品は動きつづけた
    }
