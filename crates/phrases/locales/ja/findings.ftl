## ルールが選ばれた理由と、読みこんだデータに足りないもの

finding-why-title = 調べたルール（ポリシーの順）

finding-why-rule = ルール

finding-why-result = 結果

finding-why-decided = 決め手

finding-why-none = この用件のルールがポリシーにありません。

finding-why-outcome =
    { $outcome ->
        [governs] 適用される
        [outranked] 合うが、よりせまいルールが適用される
        [tied] せまさも同じで、決まらない
        [undecided] 足りない情報しだい
       *[out_of_scope] 合わない
    }

finding-why-order = いちばんせまいルールだけを使い、まぜません。合うルールが2つあれば、範囲を次の順にくらべます。最初にちがう所で決まります：

finding-why-version = ポリシーのSHA-256：{ $hash }

finding-page-item-missing = ここには商品も注文も書かれていません。

finding-page-item-missing-help = 商品か注文のschema.orgデータをJSON-LDで書いてください。

finding-page-item-unclear = どの商品かはっきりしません。商品の数：{ $number }。その一部：{ LIST($known) }。

finding-page-item-unclear-help = どの商品か、SKUを書いてください。

finding-page-country-missing = お客様の国がどこにも書かれていません。

finding-page-country-missing-help = DEやUS-CAのように書いてください。

finding-page-assumed =
    { $what ->
        [case] 用件が書かれていないので、これとみなします：{ $value }。
        [country] お客様の国は荷物の届け先から取ります：{ $value }。
        [utc_day] 時刻はUTCです。その日付を使いますが、お店では別の日かもしれません：{ $value }。
       *[category] カテゴリをポリシーの書き方に直しました：{ $value }。
    }

finding-page-assumed-help = ちがうときは、ご自分で書いてください。そちらを使います。

finding-page-price =
    { $what ->
        [currency] 「{ $value }」はISO 4217の通貨コードではないので、価格を使いません。
        [range] 価格に「{ $value }」までのはばがあるので、使いません。
        [several] 価格がいくつもあるので、どれも使いません。
        [unit] 1個の価格ではないので、使いません。
        [tax] 税抜きの価格で、税額がわかりません。
       *[form] 「{ $value }」はこの通貨の正しい金額ではないので、価格を使いません。
    }

finding-page-price-help = 1個の価格を 19.99 のように、EURなどのコードと書いてください。小数点を使い、桁区切りと記号は使いません。

finding-page-value =
    { $what ->
        [sku] SKUが「{ $value }」の商品はここにありません。
        [day] 「{ $value }」は日付ではないので、使いません。
        [count] 「{ $value }」は1以上の整数ではないので、使いません。
        [category] 「{ $value }」はお店のカテゴリではないので、使いません。
        [condition] 状態「{ $value }」はルールで聞かないものなので、使いません。
        [status] 状況「{ $value }」では注文の進み方がわからないので、使いません。
        [country] 「{ $value }」はISO 3166の国コードではないので、使いません。
        [discount] 注文全体の割引「{ $value }」は商品に分けられていないので、使いません。
        [kind] 文字でも数でもないので、使いません。
        [texts] ここのデータの文の数：{ $value }。200より後のものは使いません。
       *[text] 「{ $value }」は長すぎるので、使いません。
    }

finding-page-value-help = データをなおすか、ご自分で書いてください。

## ファイルの問題と、なおし方

finding-head =
    { $severity ->
        [error] エラー
        [warning] 警告
       *[note] メモ
    }[{ $code }]

finding-whole-file = （ファイル全体）

finding-clean = { $file }：問題ありません

finding-counts = エラー：{ $errors }、警告：{ $warnings }、メモ：{ $notes }

finding-near = 「{ $near }」のまちがいですか？

finding-json-syntax =
    { $line }行目の{ $column }文字目でJSONになっていません：{ $what ->
        [end] 終わりのあとに何かあります。
        [unfinished] 文が途中で終わっています。
        [comma_or_bracket] ここにはコンマか ] が入ります。
        [comma_or_brace] ここにはコンマか { "}" } が入ります。
        [key] ここには引用符つきのキーが入ります。
        [colon] キーのあとにコロンが入ります。
        [digit] ここには数字が入ります。
        [control] 文に制御文字があります。
        [escape] JSONにないエスケープです。
        [surrogate] サロゲートペアの片方しかありません。
        [hex] ここには16進数の4けたが入ります。
       *[value] ここには値が入ります。
    }

finding-json-syntax-help = そこをなおしてください。JSONのわかるエディタなら場所が出ます。

finding-too-large =
    { $what ->
        [members] このオブジェクトのメンバーは{ $number }個です。読むのは{ $most }個までです。
        [items] このリストの項目は{ $number }個です。読むのは{ $most }個までです。
       *[bytes] この文は{ $number }バイトです。読むのは{ $most }バイトまでです。
    }

finding-too-large-help = いらないものを消してください。

finding-too-deep = { $line }行目の{ $column }文字目で、入れ子が{ $most }段をこえています。

finding-too-deep-help = これほど深い文書はありません。閉じていないかっこをさがしてください。

finding-too-many = ほかにも見つかり、ここに出ていないもの：{ $more }。

finding-too-many-help = まずこれをなおして、もう一度確認してください。

finding-duplicate-key = キー「{ $word }」が1つのオブジェクトに2回あります。

finding-duplicate-key-help = どちらか1つにしてください。どちらを使うかはプログラムでちがいます。

finding-unknown-field = ここにキー「{ $word }」はありません。

finding-unknown-field-help = ここで使えるもの：{ $known }。

finding-missing-field = キー「{ $word }」がありません。

finding-missing-field-help = 追加してください。

finding-wrong-type =
    ここにあるもの：{ $found ->
        [null] null
        [boolean] trueかfalse
        [whole] 整数
        [fraction] 小数
        [list] リスト
        [object] オブジェクト
       *[text] 文字
    }。必要なもの：{ $wanted ->
        [object] オブジェクト
        [list] リスト
        [boolean] trueかfalse
        [whole] 整数
        [word] 引用符つきの語
        [day] 引用符つきの日付
        [time] 引用符つきの時刻
        [minute] 引用符つきの日付と時刻
        [currency] 通貨コード
        [place] 地域コード
        [link] リンク
       *[text] 文字
    }。

finding-wrong-type-help = その形で値を書いてください。

finding-unknown-word = 「{ $word }」という語はここでは使えません。

finding-unknown-word-help = 使える語：{ $known }。

finding-bad-value =
    { $wanted ->
        [range] { $value }は{ $least }から{ $most }までに入りません。
        [key] キーが16進数の32けたではありません。
        [email] メールアドレスではありません。
        [order_reference] 注文番号が空か、80文字をこえています。
        [serials] シリアル番号が20個をこえるか、空のものか、80文字をこえるものがあります。
        [wish] 希望が空か、300文字をこえています。
        [photos] 写真が5枚をこえるか、同じものがあるか、小文字16進のSHA-256がありません。
        [pack] このビルドの言語パックではありません。
        [amount] 金額が大きすぎて、正しく持てません。
        [text] 文が空か、2000文字をこえています。
        [same] 「{ $value }」がこの注文の前の行とちがいます。
       *[value] 「{ $value }」は存在しないか、書き方がちがいます。
    }

finding-bad-value-help =
    { $wanted ->
        [range] その範囲の数を書いてください。
        [day] 2026-11-21のように、実際にある日を書いてください。
        [time] 09:30 のように時刻を書いてください。
        [minute] 2026-10-15T10:00 のように日付と時刻を書いてください。
        [moment] 2026-11-21T10:30:00+01:00 のように、時差つきの時刻を書いてください。
        [currency] EURのように、ISO 4217のコードを書いてください。
        [place] DEやUS-CAのように、ISO 3166のコードを書いてください。
        [link] https:、mailto:、tel:のリンクか、/で始まるサイト内のパスを書いてください。
        [key] ランダムな16バイトを作ってください。
        [email] name@example.com のように書いてください。
        [order_reference] 注文メールからコピーしてください。
        [serials] 商品にあるとおりに、20個まで書いてください。
        [wish] 1から300文字で書いてください。
        [photos] 写真は5枚まで、1枚につき1回書いてください。
        [pack] このビルドについている言語パックを使ってください。
        [amount] 金額か個数をへらしてください。
        [text] 1から2000文字で書いてください。
        [price] たとえば 129.90 のように、通貨で使うけた数までで書いてください。
        [same] 同じ注文のすべての行に、同じことを書いてください。
       *[value] 書き方は説明書をご覧ください。
    }

finding-unknown-version = 形式のバージョン{ $number }は読めません。このビルドが読むのはバージョン1です。

finding-unknown-version-help = after-salesを更新するか、ポリシーをバージョン1で書いてください。

finding-duplicate-rule = ID「{ $rule }」は{ $other }で使われています。

finding-duplicate-rule-help = ルールごとに別のIDをつけてください。結果の表示に使います。

finding-rule-tie = 用件「{ $case }」では「{ $other }」と「{ $rule }」が同じ商品に合い、せまさが同じです。

finding-rule-tie-help = どちらかをせまくするか、地域、日付、カテゴリが重ならないようにしてください。

finding-window-length =
    { $what ->
        [season] このシーズンに最終日も日数もありません。
       *[window] この期間に書かれた長さの数：{ $number }。ちょうど1つ必要です。
    }

finding-window-length-help =
    { $what ->
        [season] last_dayかdaysを書いてください。
       *[window] days、months、until、unlimited: trueのどれか1つを書いてください。
    }

finding-rule-incomplete =
    { $what ->
        [cases] ルール「{ $rule }」に用件がないので、使われることがありません。
        [fee] ルール「{ $rule }」の料金に、割合と金額の両方があります。
       *[terms] ルール「{ $rule }」は受けつけますが、期間か対応が書かれていません。
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] returnなど、用件を1つ以上書いてください。
        [fee] shareかamountの片方だけを書いてください。
       *[terms] windowとremediesを足してください。または、answerをrefuseかask_personにしてください。
    }

finding-season-order = このシーズンの日付の順が正しくありません。

finding-season-order-help = ordered_from、ordered_until、last_dayの順にしてください。

finding-secret-exposed = 「{ $name }」に秘密の値があるようです。ポリシーは公開で、だれでも読めます。

finding-secret-exposed-help = 消して、発行元で取りかえてください。秘密の値は、お店のサーバーでリクエストに足してください。

finding-endpoint-setting =
    { $what ->
        [header] エンドポイント「{ $preset }」にはヘッダー「{ $name }」が必要です。
        [address] エンドポイント「{ $preset }」のアドレスの終わりが{ $name }ではありません。
       *[setting] エンドポイント「{ $preset }」には設定「{ $name }」が必要です。
    }

finding-endpoint-setting-help =
    { $what ->
        [header] /endpoint/headersに足してください。お客様ごとの値は、ページのmeta要素に書きます。
        [address] アドレス全体を書いてください。例は https://shop.zendesk.com/api/v2/requests.json です。
       *[setting] 名前と値を/endpoint/settingsに足してください。秘密の値は書かないでください。
    }

finding-endpoint-profile =
    { $what ->
        [headers] corsがsimpleかno-corsのとき、ブラウザは独自のヘッダーを送りません。
        [json] corsがsimpleかno-corsのとき、ブラウザはJSONを送りません。
        [method] corsがsimpleかno-corsのとき、ブラウザはPOSTだけを送ります。
        [same_origin] 「{ $preset }」は自分のサイトからのリクエストだけを受けつけます。
        [simple] 「{ $preset }」は、ブラウザが送る前の問い合わせに答えません。
        [address] 「{ $preset }」では、このアドレスに送れません。
        [status] 200から299以外のステータスは成功ではありません。
        [timeout] 1回の呼び出しの最長時間は1から120秒です。
       *[look_up] 確認用のアドレスに、リクエストのキーを入れる場所がありません。
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] ヘッダーを消してください。プリフライトに答えるなら、corsをpreflightにもできます。
        [json] formatをformかtextにしてください。プリフライトに答えるなら、corsをpreflightにもできます。
        [method] methodをPOSTにしてください。プリフライトに答えるなら、corsをpreflightにもできます。
        [same_origin] corsを消すか、same-originにしてください。
        [simple] corsを消すか、simpleにしてください。
        [address] mailtoではメールのリンクを書いてください。ほかではhttps:のアドレスか、サイト内のパスを書いてください。
        [status] リクエストを保存したという意味のステータスだけを書いてください。
        [timeout] ふつうは20です。
       *[look_up] 入れる場所に、波かっこでかこんだkeyを書いてください。
    }

finding-endpoint-relay = 「{ $name }」の呼び出しには秘密のキーが必要です。ページには置けません。

finding-endpoint-relay-help = サーバーの小さなプログラムで受け取って渡すか、デスクを使ってください。

finding-endpoint-pointer = リクエストに「{ $word }」はないので、使われません。

finding-endpoint-pointer-help = ここで使えるもの：{ $known }。

finding-endpoint-unsure =
    { $what ->
        [unread] corsがno-corsだと、届いたことを確認できません。お客様にもそう伝えます。
       *[untested] ここでは、200から299の答えはすべて成功とみなします。
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] エンドポイントがプリフライトに答えるようにするか、デスクを使ってください。
       *[untested] successにatを足してください。保存したときだけ答えに出る場所です。
    }

finding-unknown-region = お店に地域「{ $word }」の定義がないので、このルールはだれにも合いません。

finding-unknown-region-help = /shop/regionsに足すか、placesに場所を書いてください。

finding-insecure-url = 「{ $value }」は暗号化されません。送った内容を、ほかの人が読んだり変えたりできます。

finding-insecure-url-help = https:のアドレスを書いてください。

finding-currency-mix = この金額の通貨は{ $currency }です。お店の通貨は{ $own }です。

finding-currency-mix-help = お店の通貨で書いてください。ほかの金額は返金の計算に入りません。

finding-contradiction =
    { $what ->
        [backwards] 始まる前に終わっています。
        [refusal_gives] ルール「{ $rule }」は断るのに、お客様への対応が書かれています。
        [limit_zero] ルール「{ $rule }」は受けつけるのに、回数が0です。
        [opens_too_late] ルール「{ $rule }」では、期間が終わってからしか申し込めません。
        [same_unasked] ルール「{ $rule }」は同じ種類とだけ交換するのに、それを聞きません。
        [shop_pays_amount] ルール「{ $rule }」は返送料がお店の負担なのに、金額が書かれています。
        [window_remedy] ルール「{ $rule }」の期間に、このルールにない対応が書かれています。
        [fee_over_price] ルール「{ $rule }」の料金が商品の価格をこえています。
        [late_unreachable] ルール「{ $rule }」の遅れの段階に、使われないものがあります。
       *[empty_range] ルール「{ $rule }」の範囲が空です。
    }

finding-contradiction-help =
    { $what ->
        [backwards] 始めと終わりを入れかえてください。
        [refusal_gives] remediesを消すか、answerをacceptにしてください。
        [limit_zero] mostをふやすか、answerをrefuseにしてください。
        [opens_too_late] 期間が終わる前に、待つ時間が終わるようにしてください。
        [same_unasked] 条件same_kindを、refuseなどの結果と足してください。
        [shop_pays_amount] amountを消すか、payerをbuyerにしてください。
        [window_remedy] ルールのremediesに足すか、期間から消してください。
        [fee_over_price] 割合の単位は1パーセントの100分の1です。10 %は1000と書きます。
        [late_unreachable] 段階を小さい順に並べ、上限のないものを最後にしてください。
       *[empty_range] leastとmost、またはfromとuntilを入れかえてください。
    }

finding-law-not-held = このビルドに{ $markets }の法律はありません。

finding-law-not-held-help = お客様にはポリシーと、現地の法律ではもっと多いかもしれないという注意が出ます。

finding-below-law =
    { $what ->
        [months] { $markets }の法律では、お店が不良に責任を持つ期間はこれより長くなります。月数：{ $number }。
       *[days] { $markets }の法律では、お客様が取りやめられる期間はこれより長くなります。日数：{ $number }。
    }

finding-below-law-help = お客様には有利な方が出ます。期間を長くすれば、全員に同じ文を使えます。

finding-exclusion-without-basis =
    { $what ->
        [goods] ルール「{ $rule }」は{ $goods }を断りますが、{ $markets }の法律では例外になりません。
       *[all] ルール「{ $rule }」が断る商品を、{ $markets }のお客様は法律により返品できます。
    }

finding-exclusion-without-basis-help = 例外の理由をtraitsに書くか、ルールを別の地域にかぎってください。お客様の権利は変わりません。

finding-fee-against-law = { $markets }の法律で無料で取りやめられる間も、料金「{ $kind }」を取っています。

finding-fee-against-law-help = daysで法律の日数のあとに始めるか、placesで地域をかぎるか、消してください。

finding-freight-against-law =
    { $what ->
        [faults] 不良、破損、品ちがいの返送料がお客様負担です。{ $markets }の法律ではお店の負担です。
       *[withdrawal] 返送料がお客様負担です。{ $markets }の法律では、取りやめの返送料はお店の負担です。
    }

finding-freight-against-law-help = 少なくともこの地域では、payerをshopにしてください。

finding-disclosure-unknown = これをお客様に知らせているか、ファイルに書かれていません：「{ $word }」。

finding-disclosure-unknown-help = /shop/disclosuresに足し、toldをtrueかfalseにしてください。

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }では、撤回の権利を知らせないと、撤回できる期間が長くなります。
        [return_cost_told] { $markets }では、返送料の負担を知らせないと、お店の負担になります。
        [policy_before_payment] { $markets }では、支払いの前に返品ルールがはっきりしないと、法律により返品できます。
        [clause_on_final_screen] { $markets }では、返品の条件が広告と注文の最終画面にないと、法律により返品できます。
        [no_return_confirmed_per_order] { $markets }では、その注文で「返品不可」の確認がないと、その商品も返品できます。
        [digital_consent_confirmed] { $markets }では、同意の確認を送らないと、デジタル商品も撤回できます。
        [guarantee_excluded] { $markets }では、責任を持たないと知らせないかぎり、お店が不良に責任を持ちます。
        [contract_information] { $markets }では、法律で決まったことを注文前に知らせないと、取り消しができます。
        [contract_copy] { $markets }では、契約書の控えを渡さないと、取り消しの期間が長くなります。
        [exclusion_told] { $markets }では、返品できないと注文前に知らせないと、その商品も返品できます。
        [direct_marketing] { $markets }では、お店が登録ずみの直接販売業者なら、取りやめができます。
       *[used_term_agreed] { $markets }では、短い期間の合意がないかぎり、中古品の不良の期間も新品と同じです。
    }

finding-disclosure-untold-help = お客様に知らせ、toldをtrueにしてください。それまでは、これを結果に入れて計算します。

finding-refund-against-law =
    { $what ->
        [at_once] { $markets }の法律では、撤回のあとすぐに返金します。このルールはそれより遅くなります。
       *[days] { $markets }の法律では、撤回のあと、もっと早く返金します。日数：{ $number }。
    }

finding-refund-against-law-help = { $rules }のwithin_daysを短くするか、この地域のルールを別に書いてください。

finding-forbidden-words = { $markets }の法律は「{ $value }」のような言葉を禁じるか、誤解をまねくとしています。まちがいかもしれません。

finding-forbidden-words-help = 消すか、返品できないものを正しく書き、法律上の権利は残ると書いてください。

finding-closed-platform = EUのオンライン紛争解決プラットフォームを指しています。2025年7月20日に閉じました（Regulation (EU) 2024/3228）。

finding-closed-platform-help = 消してください。紛争解決機関があれば、/disputesに書きます。EU内の国際取引はECC-Net（www.eccnet.eu）に相談できます。

finding-withdrawal-unreachable = { $markets }では法律によりネットで撤回できますが、それを受け取る先がファイルにありません。

finding-withdrawal-unreachable-help = エンドポイントを足すか、/shop/contactsにメールアドレスかページを足してください。

finding-duty-open = { $markets }の法律により必要ですが、ファイルに対応ずみの印がありません：{ $duty }。

finding-duty-open-help = 対応したら、/shop/duties_metに足してください：{ $ids }。

finding-duty-coming = { $markets }の法律により、下の日から必要になります：{ $duty }。

finding-duty-coming-help = 対応したら、/shop/duties_metに足してください：{ $ids }。

finding-duty-conditional =
    { $what ->
        [services] { $markets }の法律により、サービスを売るお店には下のものが必要です。
        [subscriptions] { $markets }の法律により、契約が自動で更新されるお店には下のものが必要です。
        [electrical_goods] { $markets }の法律により、電気製品を売るお店には下のものが必要です。
        [durability_guarantee] { $markets }の法律により、EUのGARANラベルを写真の横と注文の直前に出します。メーカーが商品全体を2年より長く無料で保証するときです。
       *[paid_warranty] { $markets }の法律により、有料の保証を売るお店には下のものが必要です。
    }

finding-duty-conditional-help = お店に当てはまらないか、対応ずみなら、/shop/duties_metに足してください：{ $ids }。

finding-duty-unsure = { $markets }の法律で必要かもしれません。未確認ですので、ご確認ください：{ $duty }。

finding-duty-unsure-help = 現地の法律にくわしい人に聞き、/shop/duties_metに足してください：{ $ids }。

finding-duty-unknown = お店の市場に「{ $word }」という義務はありません。

finding-duty-unknown-help = 名前は、未対応の義務のところに出ます。

finding-duty-function = 理由もアカウントもアプリもいらず、2段階で確認する、見つけやすいネット撤回機能（全ページ）

finding-duty-way = 見つけやすい、ネットで撤回する方法

finding-duty-function-information = ネットで撤回する機能とその場所についての、注文前の案内

finding-duty-acknowledgement = 撤回したすべての人にすぐにメールなどで送る、内容と日時の入った受付の控え

finding-duty-guarantee-notice = 法律上の保証についてのEUの公式な案内（変えずに、お客様の言語で、注文前に見やすく）

finding-duty-garan = メーカーが2年より長く無料で保証する商品の、EUのGARANラベル

finding-duty-button = 決まった言葉のボタン

finding-duty-words = 決まった言葉

finding-duty-notice = お知らせの文

finding-duty-marking = 返品できない商品の印

finding-duty-link = リンク

finding-duty-information = 決まった情報

finding-law =
    { $markets }：{ $citation }（{ $sure ->
        [high] 確か
        [medium] ほぼ確か、要確認
       *[low] 未確認
    }）

finding-law-since =
    { $markets }：{ $citation }、{ DATE($since, style: "long") }から（{ $sure ->
        [high] 確か
        [medium] ほぼ確か、要確認
       *[low] 未確認
    }）

finding-law-words = 「{ $text }」

finding-law-asked = 「{ $text }」（{ $place }）

finding-case-without-rule = 用件「{ $case }」に答えるルールがありません。

finding-case-without-rule-help = ルールを足してください。ないと、お客様には法律の内容だけが出ます。

finding-item-without-rule =
    { $what ->
        [markets] 用件「{ $case }」では、{ $markets }でどのルールにも入らない商品があります。
       *[everywhere] 用件「{ $case }」では、どのルールにも入らない商品があります。
    }

finding-item-without-rule-help = この用件に、範囲のないルールを足してください。せまいルールの方が先に使われます。

finding-no-contact = ポリシーに問い合わせ先がありません。

finding-no-contact-help = メールアドレス、電話番号、ページのどれかを足してください。「できません」の答えはそこへ案内します。

finding-text-missing = この文がない言語：{ $languages }。

finding-text-missing-help = 足すか、/shop/languagesからその言語を消してください。

finding-no-dispute-route = 紛争解決機関が書かれていません。{ $markets }では、決まった機関のあるお店は書く必要があります。

finding-no-dispute-route-help = 決まった機関があれば、/disputesに書いてください。

finding-rule-shadowed = ルール「{ $rule }」は使われません。よりせまいルールがすべてに合うからです。

finding-rule-shadowed-help = 消すか、ほかのルールをせまくしてください。

finding-unknown-locale = 「{ $word }」の文はありません。これは{ $other }の文です。

finding-unknown-locale-help = どれかを選んでください：{ $known }。
