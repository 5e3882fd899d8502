case-state =
    { $word ->
        [received] 受付ずみ
        [in_review] 確認中
        [waiting] お返事待ち
        [accepted] 承認
        [refused] お断り
       *[completed] 終了
    }

case-lead =
    { $word ->
        [received] リクエストを受け取りました。まだ確認していません。
        [in_review] リクエストを確認しています。
        [waiting] 続けるには、お客様のご協力が必要です。下のメッセージをご覧ください。
        [accepted] リクエストをお受けしました。
        [refused] リクエストをお断りしました。理由は下のメッセージにあります。
       *[completed] リクエストは終了しました。
    }

case-since = { $moment }から

case-next-title = これからの流れ

case-next =
    { $word ->
        [received] 内容を確認して、ここでお返事します。それまでお待ちください。
        [in_review] わかりしだい、ここでお返事します。それまでお待ちください。
        [waiting] このページからメッセージをお送りください。届いたら続けます。
        [accepted] お伝えしたとおりに進めます。メッセージでお願いがないかぎり、そのままお待ちください。
        [refused] ご納得いただけないときは、このページからご連絡ください。
       *[completed] これで終わりです。まだ何かあれば、このページからご連絡ください。
    }

case-answer-by = { $moment }までにお返事します。

case-answer-late = { $moment }までにお返事する予定でした。遅れて申し訳ありません。

case-our-message = お店からのメッセージ

case-by =
    { $who ->
        [buyer] お客様
        [shop] { $shop }
       *[desk] 自動
    }

case-step =
    { $word ->
        [message] メッセージ
        [tracking] 荷物
       *[photos] 写真
    }

case-tracking = 追跡番号

case-tracking-follow = 荷物を追跡する

case-result = 結果

case-end =
    { $word ->
        [refused] お断り
       *[withdrawn] お客様が取り下げ
    }

case-refunded = 返金ずみ

case-write-title = お店に連絡する

case-write-label = メッセージ

case-write-hint = 2,000文字まで。口座番号やカード番号は書かないでください。

case-write-reopens = メッセージを送ると、手続きを再開します。{ DATE($day, style: "long") }まで送れます。

case-write-over = 終了から30日をすぎました。新しいご用件は、新しいリクエストを送るか、スタッフにお問い合わせください。

case-write-go = メッセージを送る

case-write-done = メッセージを受け取りました。

case-write-wrong =
    { $why ->
        [empty] 未送信：まず内容を書いてください。
        [long] 未送信：最大で2,000文字です。短くしてください。
        [many] 未送信：昨日から20回送られています。あとでお試しください。ほかのメッセージは届いています。
       *[before] このフォームは前に別の内容で送られ、届いています。これも送るには、もう一度ボタンを押してください。
    }

case-rate-title = 当店の対応はいかがでしたか？

case-rate-lead = 今回の対応に、どのくらい満足していますか？

case-stars =
    { $word ->
        [one] とても不満
        [two] 不満
        [three] どちらでもない
        [four] 満足
       *[five] とても満足
    }

case-rate-comment = ご意見をお聞かせください（任意）

case-rate-go = 評価を送る

case-rate-change = 評価を変える

case-rate-thanks = 評価をありがとうございます。{ DATE($day, style: "long") }まで変更できます。

case-rate-kept = 評価をありがとうございます。

case-rate-given = お客様の評価

case-rate-wrong =
    { $why ->
        [stars] 未送信：5つの答えから1つ選んでください。
        [long] 未送信：最大で2,000文字です。短くしてください。
        [late] 評価はもう変更できません。
       *[open] 手続きが終わると評価できます。
    }

desk-moment = { DATE($day, style: "long") } { $time }

desk-money = { MONEY($amount) }

desk-order = 注文番号

desk-product = 商品

desk-history = 履歴

desk-status-title = お客様のリクエスト

desk-your-request = 送った内容

desk-case-number = ケース番号

desk-received-at = 受付日時

desk-about = ご用件

desk-you-wrote = お客様のメッセージ

desk-case =
    { $word ->
        [return] 返品
        [exchange] 交換
        [defect] 不良品
        [damaged] 届いたときの破損
        [wrong] 品ちがい
        [missing] 不足・未着
        [late] お届けの遅れ
        [guarantee] 保証
        [withdrawal] 法律による契約の撤回
        [repair] 修理
        [complaint] 苦情
        [trade_in] 下取り
        [spare_part] 部品
       *[cancellation] キャンセル
    }

desk-remedy =
    { $word ->
        [refund_original] 返金
        [store_credit] ストアクレジット
        [gift_card] ギフトカード
        [exchange] 交換
        [replacement] 新品
        [repair] 修理
        [price_reduction] 一部返金
        [keep_item_refund] 商品はそのままで返金
        [termination] 契約の終了
        [exchange_same] 同じ商品と交換
        [exchange_variant] サイズか色の変更
        [coupon] クーポン
        [donate] 返金して商品は寄付
        [trade_in_credit] 下取りのクレジット
        [spare_part] 部品
        [reply] スタッフからの返事
       *[send_missing] 不足分のお届け
    }
