orders-title = 注文

orders-lead = 注文をデスクに読みこみます。お客様の入力がへり、リクエストの横でお店の情報を見られます。

orders-known = 登録ずみの注文：{ NUMBER($count) }件

orders-last = 最後の変更：{ $moment }

orders-file = CSVファイル

orders-file-hint = 4 MBまで。1行目は列の名前です。1行に注文の商品を1つ書きます。

orders-check = ファイルを確認

orders-columns = ファイルの列

orders-column =
    { $word ->
        [reference] お客様が知っている注文番号。必須。
        [email] 注文に使ったメールアドレス。必須。ハッシュだけを保存します。
        [ordered_on] 注文日。2026-11-21のように書きます。
        [currency] EURのような3文字。価格があれば必須。
        [sku] 商品番号。
        [title] 商品名。
        [category] 商品のカテゴリ。
        [traits] 商品の特徴。custom_madeのように、ルールの語で書きます。
        [price] 1個の価格。たとえば 129.90。
        [quantity] 個数。
        [delivered_on] お届け日。2026-11-24のように書きます。わからない間は空けておきます。
       *[arrived] 届いたかどうか：yesかno。
    }

orders-preview = まだ保存していません

orders-stored = 保存しました

orders-new = 新しい注文

orders-changed = 変わった注文

orders-same = 変わらない注文

orders-store = 注文を保存

orders-passed-over = わからない列のため、読みませんでした：{ $columns }

orders-wrong = ファイルにまちがいがあり、何も保存していません

orders-row = 行

orders-cell = 列

orders-problem = 問題点

orders-no-file = まずファイルを選んでください。

orders-not-text = UTF-8のテキストではありません。「CSV UTF-8」で保存して、もう一度選んでください。

orders-too-large = ファイルが4 MBをこえています。分けてください。

orders-find = 注文をさがす

orders-find-text = 注文番号と、注文に使ったメールアドレスを入力してください。あとの入力がいらなくなります。

orders-find-go = 注文をさがす

orders-find-none = この番号とメールアドレスの注文が見つかりません。両方をご確認いただくか、注文をさがさずにご連絡ください。

orders-find-without = 注文をさがさずに連絡する

orders-found = 注文 { $reference }

orders-found-text = どの商品についてですか？

orders-choose = 選ぶ

orders-item = 名前のない商品

orders-known-title = 登録ずみの注文

orders-source =
    { $word ->
        [csv] ファイルから
        [woocommerce] WooCommerceから
        [shopify] Shopifyから
        [medusa] Medusaから
       *[api] お店のシステムから
    }

orders-by-these = この情報での結果
