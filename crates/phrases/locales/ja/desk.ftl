## Desk

desk-language-name = 日本語

desk-language = 言語

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = ログアウト

desk-ask-person = スタッフに聞く

desk-yes = はい

desk-no = いいえ

desk-not-found-title = ページが見つかりません

desk-not-found-text = アドレスをご確認ください。リンクから来たときは、リンク全体をコピーしてください。

desk-forbidden-title = このフォームはもう使えません

desk-forbidden-text = 何も変わっていません。戻ってページを読みなおし、もう一度お試しください。

desk-too-many-title = 試した回数が多すぎます

desk-too-many-text = お待ちください。残り{ NUMBER($seconds) }秒です。

desk-unavailable-title = ただいま処理できません

desk-unavailable-text = こちらの不具合です。送った内容は保存されていません。戻って、少したってからお試しください。

desk-login-title = ログイン

desk-login-text = { $shop }へのリクエスト

desk-password = パスワード

desk-login-go = ログイン

desk-login-wrong = パスワードがちがいます。

desk-no-password = まだパスワードがありません。起動したときに表示された設定リンクを開いてください。

desk-setup-title = パスワードを決める

desk-setup-text = お客様のリクエストが入る受信箱を開くためのものです。

desk-password-hint = 10文字以上。言葉をいくつか並べると覚えやすくなります。

desk-password-again = パスワード（もう一度）

desk-password-differs = 2つのパスワードがちがいます。

desk-setup-go = パスワードを設定

desk-setup-closed-title = このリンクはもう使えません

desk-setup-closed-text = 設定リンクは1回だけ使えます。パスワードがあれば、ログインしてください。なければ、プログラムを起動しなおすと新しいリンクが出ます。

desk-inbox = 受信箱

desk-search-label = 注文番号かケース番号

desk-search-go = 検索

desk-all = すべて

desk-states = 状態で表示

desk-pages = 一覧のページ

desk-older = 前のもの

desk-newest = 最新

desk-inbox-empty = まだリクエストがありません。届くとここに出ます。

desk-nothing-found = 合うリクエストがありません。別の状態を選ぶか、検索の言葉をへらしてください。

desk-all-requests = すべてのリクエスト

desk-buyer-wrote = お客様の言葉

desk-buyer-read = お客様が読んだ内容

desk-facts = くわしい内容

desk-email = メールアドレス

desk-name = 名前

desk-sku = 商品番号

desk-quantity = 個数

desk-price = 支払った価格

desk-wish = ご希望

desk-reason = 理由

desk-serials = シリアル番号

desk-wanted = 代わりにほしいもの

desk-country = 国

desk-ordered-on = 注文日

desk-delivered-on = お届け日

desk-noticed-on = 不良に気づいた日

desk-buyer-language = お客様の言語

desk-verdict = ルールと法律の結果

desk-no-verdict = 結果の記録がありません。ご自身で判断してください。

desk-older-policy = 前のルールによる結果です。その後、ルールが変わりました。

desk-other-policy-shown = お客様のページは別の版のルールでした。読んだ内容がちがうかもしれません。

desk-last-day = 最終日

desk-way-back = 返送料の負担

desk-refund = 返金

desk-remedies = できること

desk-says-no = できない理由

desk-decided-at = お店の時計で：{ $moment }

desk-answer = 返事

desk-new-state = 状態

desk-message-to-buyer = お客様へのメッセージ

desk-message-hint = お客様は状況ページで読みます。

desk-refusal-needs-words = 理由と、お客様がこれからできることを書いてください。

desk-changed-meanwhile = 未保存：その間にリクエストが変わりました。履歴を見て、もう一度保存してください。

desk-save = 返事を保存

desk-you-read = 送ったときに読んだ内容

desk-keep-link = 状況ページのリンクを保存してください。リンクがあれば、だれでも読めます。

desk-receipt-title = リクエストを受け取りました

desk-receipt-text = これは受付の控えです。印刷するか、保存してください。

desk-check-sum = チェックサム

desk-follow = リクエストの状況を見る

desk-mail-note =
    { $state ->
        [queued] この控えはメールでもお送りします。届かないときは、迷惑メールをご確認ください。
        [sent] この控えはメールでもお送りしました。
        [failed] この控えをメールで届けられませんでした。印刷するか、保存してください。
       *[none] この控えはメールではお送りしません。印刷するか、保存してください。
    }

desk-mail-title = メールでの控え

desk-mail-shop =
    { $state ->
        [queued] まだ送っていません。次の送信：{ $moment }
        [sent] 送信ずみ：{ $moment }
        [failed] 届きませんでした。受け付けたことを、別の方法でお客様に知らせてください。
       *[none] 送っていません。メールサーバーがなかったか、送れないアドレスです。
    }

desk-mail-failed = メール未着

desk-mail-attempts = 送信回数

desk-mail-why = 理由

desk-mail-reason =
    { $reason ->
        [recipient] メールサーバーがこのアドレスあてのメールを受けつけません。
        [message] メールサーバーがこのメールを受けつけません。
        [address] このアドレスにはメールを送れません。
        [sender] メールサーバーがお店のアドレスからの送信を許可しません。
        [login] メールサーバーがユーザー名かパスワードを受けつけません。
        [security] メールサーバーと暗号化した接続ができませんでした。
        [later] メールサーバーが、あとで試すように言っています。
        [expired] 長い間送れなかったため、中止しました。
       *[connection] メールサーバーにつながりません。
    }

desk-mail-answer = メールサーバーの返事

desk-mail-again = もう一度送る

desk-letter-subject =
    { $case ->
        [withdrawal] 契約の撤回を受け取りました：{ $id }
       *[other] リクエストを受け取りました：{ $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }が契約の撤回を受け取りました：{ $moment }。この控えを保存してください。
       *[other] { $shop }がリクエストを受け取りました：{ $moment }。この控えを保存してください。
    }

desk-letter-moment = { $moment }（タイムゾーン：{ $zone }）

desk-letter-next-title = これからの流れ

desk-letter-next =
    { $case ->
        [withdrawal] 撤回をもう一度送る必要はありません。商品と返金の状況は、状況ページにあります。
       *[other] 内容を確認して、状況ページでお返事します。それまでお待ちください。
    }

desk-letter-why = { $shop }へのリクエストにこのアドレスの入力があり、自動でお送りしました。お心当たりがないときは、お知らせください。

desk-form-title = { $shop }に連絡する

desk-form-text = すぐに受付の控えと、お返事を読むためのリンクが出ます。

desk-form-case = どのようなご用件ですか？

desk-your-email = メールアドレス

desk-your-country = お住まいの国

desk-country-hint = 2文字で。例：DE

desk-delivered-optional = 届いた日（わかれば）

desk-your-words = くわしい内容

desk-leave-empty = ここは空けておいてください

desk-form-go = リクエストを送る

desk-order-wrong = 注文メールにある注文番号を入力してください。

desk-email-wrong = name@example.com のように入力してください。

desk-not-sent-fields = まだ送っていません。印のある欄をなおして、もう一度送ってください。

desk-not-sent-trap = まだ送っていません。ブラウザが見えない欄に入力しました。内容をご確認のうえ、もう一度送ってください。

desk-not-sent-other-site = まだ送っていません。別のサイトから来ています。内容をご確認のうえ、ご自分で送ってください。

desk-not-sent-before = このフォームは前に別の内容で送られ、届いています。これも送るには、もう一度ボタンを押してください。

desk-state =
    { $word ->
        [received] 受付ずみ
        [in_review] 確認中
        [accepted] 承認
        [refused] お断り
       *[completed] 終了
    }

desk-status-lead =
    { $word ->
        [received] リクエストを受け取りました。まだ確認していません。
        [in_review] リクエストを確認しています。
        [accepted] リクエストをお受けしました。
        [refused] リクエストをお断りしました。理由は下のメッセージにあります。
       *[completed] リクエストは終了しました。
    }

desk-verdict-status =
    { $word ->
        [eligible] できます
        [eligible_if] 未確認の条件に合えば、できます
        [needs_person] お店で判断してください
        [not_eligible] できません
       *[unknown] 未定：情報が足りません
    }

desk-basis =
    { $word ->
        [law] 法律
       *[shop] お店のルール
    }

desk-party =
    { $word ->
        [buyer] お客様
       *[shop] お店
    }

desk-refusal-reason =
    { $word ->
        [period_over] 最終日をすぎた
        [not_yet] まだ初日になっていない
        [rule_refuses] ルールではこの商品を受けつけない
        [legal_exception] 法律ではこの商品は例外
        [condition_fails] 条件に合わない
        [limit_reached] 回数の上限に達した
        [bundle_whole] セット全部だけを受けつける
        [no_legal_right] 法律にこの権利がない
        [already_returned] 返品ずみか申請ずみ
        [not_late] 遅れていない
       *[no_rule] ルールに決まりがない
    }

desk-item-state =
    { $word ->
        [unused] 未使用
        [unopened] 未開封
        [tags_attached] タグつき
        [seal_intact] 封がそのまま
        [complete] 付属品がそろっている
        [original_packaging] 元の箱や袋
        [not_activated] 有効化していない
        [data_erased] データを消した
        [serial_number_matches] シリアル番号が同じ
        [undamaged] きずなし
        [clean] きれい
        [used_as_intended] 説明どおりの使い方
        [original_buyer] 最初の購入者
        [fault_reaches_measure] 不良が保証の基準に達している
        [proof_of_purchase] 購入の証明
        [same_kind] 同じ種類とサイズ
       *[not_started] 再生やダウンロードなし
    }

case-letter-subject =
    { $word ->
        [waiting] リクエストについておたずねします：{ $id }
        [accepted] リクエストをお受けしました：{ $id }
        [refused] リクエストをお断りしました：{ $id }
        [completed] リクエストは終了しました：{ $id }
       *[other] リクエストについてのお知らせ：{ $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop }がリクエストを確認しています。
        [waiting] リクエストを続けるため、{ $shop }からお願いがあります。
        [accepted] { $shop }がリクエストをお受けしました。
        [refused] { $shop }がリクエストをお断りしました。
        [completed] { $shop }がリクエストを終了しました。
       *[other] { $shop }からリクエストについてのお知らせです。
    }

case-letter-next =
    { $word ->
        [waiting] 状況ページからメッセージをお送りください。届いたら続けます。
        [accepted] お伝えしたとおりに進めます。メッセージでお願いがないかぎり、そのままお待ちください。
        [refused] ご納得いただけないときは、状況ページからご連絡ください。
        [completed] これで終わりです。まだ何かあれば、状況ページからご連絡ください。評価もそこで送れます。
       *[other] わかりしだい、状況ページでお返事します。
    }

case-letter-state = 状態

desk-letter-plain = そのページが開かないときは、どのブラウザでも開けるこのページをご利用ください：
