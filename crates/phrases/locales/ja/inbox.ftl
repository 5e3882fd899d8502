## Inbox

inbox-skip = 本文へ移動

inbox-pages = ページ

inbox-shop = お店

inbox-account = アカウント

inbox-not-allowed-title = この操作はできません

inbox-not-allowed-text = 何も変わっていません。お店のオーナーが別の役割をつけられます。

inbox-state =
    { $word ->
        [received] 新着
        [in_review] 確認中
        [waiting] お客様待ち
        [accepted] 承認
        [refused] お断り
       *[completed] 終了
    }

inbox-short-moment = { DATE($day, style: "short") } { $time }

inbox-search-label = 注文、メール、名前、商品、ケース

inbox-case-label = ケースの種類

inbox-every-case = すべての種類

inbox-needs-answer = 返事が必要

inbox-clear = クリア

inbox-overdue = 期限切れ：{ $moment }

inbox-answer-by = 返事の期限：{ $moment }

inbox-overdue-count = 期限をすぎた返事：{ $count }件。

inbox-first-page = 最初のページ

inbox-next-page = 次のページ

inbox-export = この一覧をダウンロード：

inbox-cases = ケース

inbox-case-before = 前のケース

inbox-case-after = 次のケース

inbox-action =
    { $word ->
        [approve] 承認する
        [ask] お客様に聞く
        [decline] お断りする
        [exception] 例外として認める
        [goods] 商品を受け取った
        [parcel] 荷物を発送した
        [refund] 返金ずみ
        [solved] ほかの方法で解決
        [write] お客様に連絡する
        [review] 確認を始める
       *[reopen] 再開する
    }

inbox-action-hint =
    { $word ->
        [approve] お客様の希望どおりにします。
        [ask] お客様のお返事を待ちます。
        [decline] 理由と、お客様がこれからできることを書いてください。
        [exception] ルールと法律より多く認めます。例外として記録します。
        [goods] 商品が届いたことをお客様に知らせます。
        [parcel] ラベル、交換品、修理品など。お客様に番号とリンクを知らせます。
        [refund] 返金の手続きがすみました。ケースを終了します。
        [solved] お金以外で解決しました。ケースを終了します。
        [write] 状態は変わりません。
        [review] 確認中であることがお客様に見えます。
       *[reopen] ケースは確認中に戻ります。
    }

inbox-action-go =
    { $word ->
        [approve] 承認する
        [ask] 質問を送る
        [decline] お断りする
        [exception] 例外として承認する
        [goods] 保存
        [parcel] 保存
        [refund] 返金ずみで終了
        [solved] 解決ずみで終了
        [write] メッセージを送る
        [review] 確認を始める
       *[reopen] 再開する
    }

inbox-goods-message = 商品を受け取りました。

inbox-message-optional = お客様へのメッセージ（任意）

inbox-message-hint = お客様は状況ページで読みます。お客様の言語：{ $language }

inbox-template = 定型文

inbox-put-in = 入れる

inbox-tracking-number = 追跡番号

inbox-tracking-link = 追跡用のリンク

inbox-resolution = 解決方法

inbox-taken-back = お客様が取り下げた

inbox-amount = 返金額

inbox-currency = 通貨

inbox-words-missing = 未保存：理由か、必要なことをお客様に書いてください。

inbox-places-left = 未保存：メッセージに、まだ入力していない波かっこの部分があります。

inbox-link-wrong = 未保存：リンクは https:// で始めてください。

inbox-parcel-missing = 未保存：追跡番号かリンクを入力してください。

inbox-solution-missing = 未保存：解決方法を選んでください。

inbox-amount-wrong = 未保存：金額は 12.90 のように、桁区切りなしで入力してください。通貨は EUR のように入力してください。

inbox-too-long = 未保存：メッセージが2,000文字をこえています。

inbox-exception = 例外

inbox-rating = お客様の評価

inbox-stars = { $stars }／5

inbox-erase = 個人データを消す

inbox-erase-text = 名前、メール、注文番号、メッセージ、写真を完全に消します。統計の数は残ります。

inbox-erase-sure = はい、完全に消します

inbox-step =
    { $word ->
        [message] メッセージ
        [tracking] 荷物
        [photos] 写真
       *[state] 記録
    }

inbox-actor =
    { $word ->
        [buyer] お客様
        [shop] お店
       *[desk] 自動
    }

inbox-gives =
    { $word ->
        [law] 法律により：
       *[shop] お店のルールにより：
    }

inbox-refuses =
    { $word ->
        [law] 法律でできない理由：
       *[shop] お店のルールでできない理由：
    }

inbox-not-told = お客様から聞いていないこと：

inbox-opens-on = 初日

inbox-send-by = 返送の期限

inbox-money-by = 返金の期限

inbox-unlimited = 期限なし

inbox-person-decides = お店のスタッフが判断します。

inbox-conditions = 条件

inbox-holds = 合う

inbox-fails = 合わない

inbox-open = 未確認

inbox-staff = チーム

inbox-role =
    { $word ->
        [owner] オーナー
        [agent] 担当者
       *[reader] 閲覧者
    }

inbox-role-label = 役割

inbox-role-hint = オーナーはすべてできます。担当者は返事とダウンロードができます。閲覧者は見るだけです。

inbox-person =
    { $word ->
        [active] 有効
        [invited] 招待中
        [expired] 招待の期限切れ
       *[off] 停止中
    }

inbox-invite = メンバーを招待

inbox-invite-go = リンクを作る

inbox-link-text = このリンクを{ $name }さんに渡してください。7日間、1回だけ使えます。表示は今だけです。

inbox-new-link = 新しいリンク

inbox-switch-off = 停止する

inbox-switch-on = 有効にする

inbox-save = 保存

inbox-remove = 削除

inbox-fields-wrong = 変更していません。名前と、name@example.com のようなメールアドレスを入力してください。

inbox-last-owner = 変更していません。まず、ログインできる別のオーナーが必要です。

inbox-other-shop = 変更していません。この方は別のお店でも働いています。両方のオーナーならリンクを作れます。

inbox-one-password = 以前の共通パスワードで、まだすべて開けます。全員がアカウントを持ったら、外してください。

inbox-one-password-go = 共通パスワードを外す

inbox-login-wrong = メールアドレスとパスワードが合いません。

inbox-forgotten = パスワードをお忘れですか？お店のオーナーが新しいリンクを作れます。

inbox-setup-title = 受信箱のアカウント

inbox-setup-text = オーナーのアカウントです。すべてのリクエストを見て、メンバーを招待できます。

inbox-setup-go = アカウントを作る

inbox-invitation-title = { $shop }へのリクエスト

inbox-invitation-text = ようこそ、{ $name }さん。パスワードを決めると、メールアドレスでログインできます。

inbox-invitation-closed = 招待は7日間、1回だけ使えます。お店のオーナーに新しいリンクをもらってください。

inbox-your-name = お名前

inbox-your-email = メールアドレス

inbox-name-wrong = 名前を80文字以内で入力してください。

inbox-change-password = パスワードを変える

inbox-current-password = 今のパスワード

inbox-everywhere = すべての端末でログアウト

inbox-everywhere-text = この端末をふくむ、すべてのパソコンとスマートフォンからログアウトします。

inbox-templates = 定型文

inbox-templates-text = 返事に使うお店の文です。お客様の言語の文を使い、なければお店の第1言語の文を使います。

inbox-places = 自動で入るもの：{ LIST($places) }

inbox-no-templates = まだ定型文がありません。

inbox-new-template = 新しい定型文

inbox-template-name = 定型文の名前

inbox-text = 文

inbox-template-wrong = 未保存：名前と、2,000文字以内の文を入力してください。
