ui-pick-title = どの商品についてですか？
ui-order = 注文 { $reference }
ui-ordered-on = 注文日：{ DATE($day, style: "long") }
ui-arrived-on = お届け日：{ DATE($day, style: "long") }
ui-on-its-way = 配送中
ui-pieces = 個数：{ $count }
ui-item = 商品 { $sku }
ui-this-item = この商品
ui-case-title = どうしましたか？
ui-question-step = 質問 { $number }／{ $total }
ui-day-wrong = 今日までの日付を選んでください。
ui-answer-wrong = 入力した内容をご確認ください。
ui-not-arrived = まだ届いていない
ui-dont-know = わからない
ui-continue = 次へ
ui-back = 戻る
ui-restart = 最初から
ui-source = 出典：{ $id }
ui-timeline = 手続きできる期間
ui-timeline-start = 開始
ui-timeline-today = 今日
ui-timeline-last = 最終日
ui-why-not = できないこと
ui-good-to-know = 知っておきたいこと
ui-next = これからできること
ui-open-form = リクエストを送る
ui-ask-person = お店に確認してもらう
ui-print = 印刷
ui-copy = コピー
ui-save = テキストで保存
ui-calendar = カレンダーに追加
ui-share = 共有
ui-copied = コピーしました
ui-money = 返金の内訳
ui-form-title = { $shop }へのリクエスト
ui-form-lead = 会員登録はいりません。お返事に必要なことだけをうかがいます。
ui-field-order = 注文番号
ui-field-order-hint = 注文確認のメールにあります。
ui-contract-hint = または、いつ何を注文したかをお書きください。
ui-field-email = メールアドレス
ui-field-email-hint = お店からのお返事に使います。
ui-field-name = お名前
ui-field-remedy = どのような解決をご希望ですか？
ui-remedy-any = お店の提案にまかせる
ui-field-message =
    { $case ->
        [defect] どこがおかしいですか？
        [damaged] どこがこわれていますか？
        [wrong] 何が届きましたか？
        [missing] 何が足りませんか？
        [guarantee] どこがおかしいですか？
        [repair] どこを修理しますか？
        [complaint] 何が問題でしたか？
        [trade_in] 状態はどうですか？
       *[other] お店へのメッセージ
    }
ui-bank-hint = 口座番号やカード番号は書かないでください。ここでは必要ありません。
ui-field-serials = シリアル番号
ui-serials-hint = 商品か箱、納品書にあります。いくつもあるときは、1行に1つずつ入力してください。
ui-field-wanted =
    { $case ->
        [spare_part] どの部品が必要ですか？
       *[other] 代わりに何をご希望ですか？
    }
ui-wanted-hint =
    { $case ->
        [spare_part] わかれば、名前か番号をお書きください。
        [exchange] サイズ、色、または別の商品。
       *[other] 別のものをご希望のときだけ：サイズ、色、または別の商品。
    }
ui-optional = 任意
ui-error-empty =
    { $field ->
        [message] 短くてよいので、内容をお書きください。
        [wanted] ご希望をお書きください。
        [serials] シリアル番号を入力してください。見つからないときは、そうお書きください。
        [photos] 写真を追加するか、できないことをお知らせください。
        [email] メールアドレスを入力してください。
        [name] お名前を入力してください。
       *[order_reference] 注文番号を入力してください。
    }
ui-error-wrong =
    { $field ->
        [wanted] 長すぎます。300文字まで入力できます。
        [serials] シリアル番号は20個まで、1つ80文字までです。
        [email] メールアドレスはこのように入力してください：name@example.com
        [order_reference] 注文番号が長すぎます。80文字まで入力できます。
       *[other] この欄をご確認ください。
    }
ui-error-not-taken = お店がこの内容を使えませんでした。ご確認ください。
ui-to-review = 内容を確認する
ui-review-title = この内容でよろしいですか？
ui-review-item = 商品
ui-review-case = ご用件
ui-review-statement = お伝えした結果
ui-change = 変更
ui-send = リクエストを送る
ui-sending = リクエストを送っています…
ui-phase =
    { $phase ->
        [waiting] お店のシステムから返事がありません。{ $time }にもう一度試します。
        [elsewhere] 別のタブでリクエストを送っています。お待ちください。
       *[looking_up] リクエストが届いたかどうかを確認しています。
    }
ui-earlier-title = 前のリクエストが届いたかどうかを確認しています
ui-received-title = お店にリクエストが届きました
ui-receipt-number = 受付番号
ui-receipt-time = 受付日時
ui-receipt-at = { DATE($day, style: "long") } { $time }
ui-receipt-next = お店のお返事は、リクエストのページにあります。ページのリンクと受付番号を保存してください。
ui-receipt-next-mail = 受付番号を保存してください。お返事はメールでお送りできます。
ui-your-copy = リクエストの内容
ui-receipt-mail = 控えをメールでお送りします。
ui-receipt-earlier = お店にあるのは、変更前のリクエストです。最後の変更はお店にお知らせください。
ui-status-link = リクエストの状況を見る
ui-not-sent-title = リクエストは送信されていません
ui-not-sent-why =
    { $why ->
        [offline] インターネットにつながっていません。
        [busy] お店へのリクエストがこみあっています。少したってからお試しください。
        [refused] お店のシステムがリクエストを受けつけませんでした。
       *[not_arrived] お店に届く前に接続が切れました。
    }
ui-shop-says = お店のシステムからのメッセージ：{ $words }
ui-again-at = { $time }からもう一度お試しいただけます。
ui-earlier-gone = 前のリクエストはお店に届きませんでした。入力した内容はこの端末に残っていません。もう一度送ってください。
ui-kept = 入力した内容はすべて残っています。
ui-try-again = もう一度試す
ui-unknown-title = リクエストが届いたかどうか、まだわかりません
ui-unknown-text = お店からはっきりした返事がありません。もう一度確認しても、リクエストが二重に届くことはありません。
ui-check-again = もう一度確認する
ui-sent-title = リクエストを送りました
ui-sent-text = お店のシステムから受付の返事が出ないため、その後はわかりません。控えを保存してください。お返事がないときは、お店にお問い合わせください。
ui-hand-over-title = あと一つ操作が必要です
ui-hand-over =
    { $way ->
        [mailto] メールアプリで送信してください。アプリが開かないときは、内容をコピーしてお店に送ってください。
       *[copy] リクエストをコピーして、お店に送ってください。
    }
ui-stopped = このページで問題が起きました。入力した内容はこのフォームにあります。ここから送ってください。
ui-handed-over = ここからはお店のページで手続きします
ui-write-to-shop = メールかお電話でご連絡ください。スタッフがお答えします。
ui-no-contact = スタッフへの連絡方法は、お店のお問い合わせページにあります。
ui-photos-title = 写真
ui-photos-hint = 問題がわかる写真を5枚まで。場所とカメラの情報は送る前に消します。
ui-no-photos = 写真を追加できない
ui-photos-add = 写真を選ぶ
ui-photos-camera = 写真をとる
ui-photos-drop = ここにドラッグや貼りつけもできます。
ui-photos-busy = 写真を準備しています…
ui-photo = 写真{ $number }
ui-photo-remove = 写真{ $number }を外す
ui-photos-count = 5枚のうち{ $count }枚を追加しました
ui-photo-refused =
    { $why ->
        [unreadable] このブラウザでは読めない写真です。JPEGで保存するか、あとでお店に送ってください。
        [too_large] 写真が大きすぎます。4000万画素までです。
        [too_many] 写真は5枚まで追加できます。
        [same] この写真はもう追加されています。
       *[not_image] これは写真ではありません。
    }
ui-photos-insecure = このページの接続が安全でないため、写真は追加できません。写真なしでもリクエストは送れます。
ui-photo-state =
    { $state ->
        [sending] 送信中
        [arrived] 届きました
        [missing] 未着
       *[waiting] 待機中
    }
ui-photos-arrived = 写真{ $total }枚のうち{ $count }枚が届きました
ui-photos-missing = 写真{ $total }枚のうち{ $count }枚が届いていません。リクエストは届きました。
ui-photos-keep-open = 写真がすべて届くまで、このページを開いておいてください。
ui-photos-retry = 届いていない写真をもう一度送る
ui-photos-not-taken = 写真を渡せませんでした。メールでお店に送ってください。
