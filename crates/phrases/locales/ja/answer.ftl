## 購入前の約束

promise-dated =
    { $when ->
        [today] 今日買えば{ DATE($arrival, style: "day") }までに届き、{ $last_day }まで返品できます。
        [ordered] { DATE($arrival, style: "day") }までに届き、{ $last_day }まで返品できます。
       *[arrived] { $last_day }まで返品できます。
    }
promise-ordered =
    { $when ->
        [today] 今日買えば、{ $last_day }まで取りやめることができます。
       *[ordered] { $last_day }まで取りやめることができます。
    }
promise-unlimited = いつでも返品できます。期限はありません。
promise-days-delivered = お届けから{ $days }日間、返品できます。
promise-days = { $days }日間、返品できます。
promise-working-days = { $days }営業日のあいだ、返品できます。
promise-months = { $months }か月間、返品できます。
promise-open = 返品できる期間は商品によってちがいます。
promise-person = 返品の前にご連絡ください。スタッフが判断します。
promise-no = お客様のご都合による返品はできません。
promise-no-goods = { $reason }お客様のご都合による返品はできません。
still-covered = 不良品の場合は対応します。
assumed-delivery = { DATE($day, style: "day") }までに届くものとして数えています。
goods-reason =
    { $goods ->
        [custom_made] この商品はご注文に合わせて作ります。
        [perishable] この商品はいたみやすいものです。
        [sealed_hygiene] この商品は健康や衛生のために封をしています。
        [sealed_media] この商品は封をした音楽・映像・ソフトです。
        [digital] この商品はデジタル商品です。
        [newspaper] この商品は新聞または雑誌です。
        [inseparably_mixed] この商品はお届け後にほかの物とまざります。
        [market_price] この商品の価格は相場で変わります。
        [dated_service] これは日にちの決まったサービスです。
        [near_expiry_or_flawed] この商品は期限が近いか、わけありとして販売しました。
        [value_drops_on_use] この商品は使うと価値がなくなります。
        [used] この商品は中古品です。
        [final_sale] この商品は返品不可のセールで販売しました。
        [gift_card] これはギフトカードです。
        [oversized] この商品は大きすぎて宅配便で送れません。
        [hazardous] この商品は危険物にあたります。
        [gift] この商品はギフトとして購入されました。
        [subscription_first] これは定期購入の初回のお届けです。
        [subscription_renewal] これは定期購入の2回目以降のお届けです。
        [business_purchase] この商品は事業用に購入されました。
        [flagged_buyer] このアカウントの返品は停止しています。
        [discounted] この商品は割引価格で販売しました。
        [bundle_part] この商品はセットの一部です。
        [non_durable] この商品は使いきるものです。
       *[other] この種類の商品には特別なルールがあります。
    }

## 結果

headline-yes =
    { $case ->
        [return] はい、返品できます。
        [exchange] はい、交換できます。
        [defect] はい、不良の申請ができます。
        [damaged] はい、破損の申請ができます。
        [wrong] はい、品ちがいの申請ができます。
        [missing] はい、不足の申請ができます。
        [late] はい、遅れの申請ができます。
        [guarantee] はい、保証を使えます。
        [withdrawal] はい、法律により契約を撤回できます。
        [repair] はい、修理に出せます。
        [complaint] はい、苦情を申し出ることができます。
        [trade_in] はい、下取りに出せます。
        [spare_part] はい、部品を取り寄せできます。
       *[cancellation] はい、注文をキャンセルできます。
    }
headline-if = はい、下の条件を満たせば、できます。
headline-person = お店のスタッフが判断します。
headline-no = 当店の判定では、できません。
headline-unknown = もう一つ教えてください。
last-day =
    { $act ->
        [sent] 発送の最終日は{ $day }です。
        [received] 当店に届く最終日は{ $day }です。
       *[notice] ご連絡の最終日は{ $day }です。
    }
no-last-day = 期限はありません。
legal-day = 休日のため、最終日が{ $day }に変わることがあります。
opens-on = { $day }から申し込めます。
period-days = 期間は{ $days }日です。
period-working-days = 期間は{ $days }営業日です。
period-months = 期間は{ $months }か月です。
period-years = 期間は{ $years }年です。
law-days = お住まいの国の法律では、期間は{ $days }日です。
law-working-days = お住まいの国の法律では、期間は{ $days }営業日です。
law-months = お住まいの国の法律では、期間は{ $months }か月です。
law-years = お住まいの国の法律では、期間は{ $years }年です。
counts-from =
    { $event ->
        [purchased] 期間は注文した日から数えます。
        [paid] 期間は支払った日から数えます。
        [shipped] 期間は当店が発送した日から数えます。
        [delivered] 期間は商品が届いた日から数えます。
        [first_item_delivered] 期間は最初の商品が届いた日から数えます。
        [last_item_delivered] 期間は最後の商品が届いた日から数えます。
        [receipt_confirmed] 期間は受け取りを確認した日から数えます。
        [estimated_delivery] 期間はお届け予定の最終日から数えます。
        [activated] 期間は初めて有効にした日から数えます。
        [noticed] 期間は不良に気づいた日から数えます。
        [seller_contacted] 期間は初めてご連絡いただいた日から数えます。
        [replacement_delivered] 期間は交換品が届いた日から数えます。
        [document_received] 期間は契約書を受け取った日から数えます。
        [later_of_document_and_delivery] 期間は契約書とお届けのうち、おそい方の日から数えます。
       *[later_of_purchase_and_delivery] 期間は注文とお届けのうち、おそい方の日から数えます。
    }

## お客様が受けられるもの

gets-one =
    { $remedy ->
        [refund_original] お支払いと同じ方法で返金します。
        [store_credit] ストアクレジットをお渡しします。
        [gift_card] ギフトカードをお渡しします。
        [exchange] サイズちがい、色ちがい、別の商品に交換します。
        [replacement] 同じ商品をもう一度お送りします。
        [repair] 無料で修理します。
        [price_reduction] 商品はそのまま、代金の一部を返金します。
        [keep_item_refund] 商品はそのまま、代金を返金します。
        [termination] 商品を返していただき、代金を返金します。
        [send_missing] 足りないものをお送りします。
       *[other] 次のように対応します：{ $way }。
    }
gets-list =
    { $chooser ->
        [buyer] お客様が選べます：{ LIST($ways, type: "or") }。
        [shop] 当店が選びます：{ LIST($ways, type: "or") }。
       *[open] 次のどれかになります：{ LIST($ways, type: "or") }。
    }
gets-then = それでも解決しないとき：{ LIST($ways, type: "or") }。
remedy =
    { $remedy ->
        [refund_original] 返金
        [store_credit] ストアクレジット
        [gift_card] ギフトカード
        [exchange] 交換
        [replacement] 新品
        [repair] 無料の修理
        [price_reduction] 値引き
        [keep_item_refund] 商品はそのままで返金
        [termination] 商品を返して返金
        [exchange_same] 同じ商品と交換
        [exchange_variant] サイズか色の変更
        [coupon] 次の注文で使えるクーポン
        [donate] 返金して商品は寄付
        [trade_in_credit] 下取りのクレジット
        [spare_part] 部品
        [reply] スタッフからの返事
       *[send_missing] 不足分のお届け
    }
another-way = 代わりにこの方法も選べます。
basis-law = お住まいの国の法律で決まっています。
basis-law-check = お住まいの国の法律で決まっているようです。ご確認ください。
basis-shop = 当店からのお約束です。
credit-bonus = ストアクレジットなら、{ $share }多く受け取れます。
credit-total = ストアクレジットなら、{ $total }です。
credit-extra = そのうち{ $amount }は上乗せ分です。
credit-until = クレジットやクーポンは{ $day }まで使えます。
exchange-cheaper = 新しい商品の方が安くなります。
exchange-pay = 新しい商品の方が高いので、{ $amount }のお支払いが必要です。
rebooking-fee = 予約の取りなおしは{ $amount }です。
quantity = 対象の個数：{ $count }。
remedy-end = 「{ $way }」の最終日：{ $day }。
guarantee-giver =
    { $who ->
        [maker] これはメーカーの保証です。
        [insurer] これは保険会社の延長保証です。
       *[shop] これは当店の保証です。
    }
guarantee-price = この保証は{ $amount }です。
guarantee-passes-on = 次の持ち主にも有効です。
register-by = { $day }までに登録してください。
register-within = 購入後{ $days }日以内に登録してください。
freight =
    { $payer ->
        [shop] 返送料は無料です。
       *[buyer] 返送料はお客様のご負担です。
    }
freight-cost = 返送料は{ $amount }です。
outbound =
    { $which ->
        [none] お届け時の送料は返金しません。
        [standard] お届け時の通常の送料も返金します。
       *[all] お届け時の送料も全額返金します。
    }
refund-total = 当店の計算では、{ $total }を返金します。
refund-minus =
    { $kind ->
        [restocking] 返品手数料として{ $amount }を引きます。
        [collection] 引き取り料として{ $amount }を引きます。
        [handling] 事務手数料として{ $amount }を引きます。
        [late] 期限をすぎたため{ $amount }を引きます。
        [return_label] 返送ラベル代として{ $amount }を引きます。
        [bundle_discount] セット割引の{ $amount }を引きます。
       *[other] { $amount }を引きます：{ $what }。
    }
refund-line =
    { $kind ->
        [price] 商品の価格
        [outbound_freight] お届け時の送料
        [restocking] 返品手数料
        [collection] 引き取り料
        [handling] 手数料
        [late] 期限をすぎた分
        [return_label] 返送ラベル
        [bundle_discount] セット割引
        [discount_share] 注文の割引
        [voucher] クーポン
        [tax] 税金
        [duties] 関税など
        [services] 有料サービス
        [free_delivery] 無料だった送料
        [free_gift] お手元に残るおまけ
        [rebooking] 予約の取りなおし
        [inspection] 検品料
        [packaging] 箱や袋の不足
        [bonus] 上乗せ分
       *[total] 返金の合計
    }
refund-part =
    { $to ->
        [gift_card] { $amount }はギフトカードで返金します。
        [store_credit] { $amount }はストアクレジットで返金します。
        [kept] { $amount }は返金しません。
       *[original] { $amount }はお支払いと同じ方法で返金します。
    }
fee =
    { $kind ->
        [restocking] 返品手数料がかかります。
        [collection] 引き取り料がかかります。
        [handling] 事務手数料がかかります。
        [late] 期限をすぎると料金がかかります。
       *[other] 次の料金がかかります：{ $what }。
    }
charge = { $amount }のお支払いが必要です：{ $what }。
refund-by = 今日ご連絡いただければ、{ $day }までに返金します。
refund-at-once = すぐに返金します。
refund-within = { $days }日以内に返金します。
refund-within-working = { $days }営業日以内に返金します。
refund-from =
    { $event ->
        [notice] 日数はご連絡の日から数えます。
        [goods_back] 日数は商品が当店に届いた日から数えます。
        [estimated_delivery] 日数はお届け予定の最終日から数えます。
       *[inspection] 日数は当店の検品が終わった日から数えます。
    }
withhold = 商品か発送の証明が届くまで、返金をお待ちいただくことがあります。
send-by = 今日ご連絡いただいたときは、{ $day }までに発送してください。
conditions-open = 次の条件が必要です：{ LIST($points) }。
condition-failed =
    { $otherwise ->
        [refuse] 条件に合いません：{ $point }。スタッフが証明を確認します。
        [ask_person] 条件に合いません：{ $point }。スタッフが判断します。
        [store_credit] 条件に合いません：{ $point }。返金の代わりにストアクレジットです。
        [exchange_only] 条件に合いません：{ $point }。交換だけできます。
        [gift_card] 条件に合いません：{ $point }。返金の代わりにギフトカードです。
        [reduced_or_sent_back] 条件に合いません：{ $point }。返金の減額か、お客様の送料負担での商品のお返しか、選べます。
       *[reduced_refund] 条件に合いません：{ $point }。下がった価値の分を返金から引きます。
    }
late-keeps = 最終日をすぎているため、価格の{ $share }を引きます。
late-until = { $day }までは、まだ使えます。
methods = 返送の方法：{ LIST($ways, type: "or") }。
nothing-to-send = 返送するものはありません。
method =
    { $method ->
        [mail_with_label] 当店のラベルで郵送
        [mail_own] ご自分のラベルで郵送
        [drop_off] 取次店に持ちこみ
        [store] 当店の店舗に持ちこみ
        [pick_up] ご自宅で引き取り
        [kiosk] 返品用の機械
        [service_point] サービス窓口
       *[no_shipment] 返送なし
    }
method-needs =
    { $what ->
        [printer] プリンターが必要です：{ LIST($ways, type: "or") }。
       *[packaging] ご自分で梱包してください：{ LIST($ways, type: "or") }。
    }
proof-needed = ご用意ください：{ LIST($things) }。
proof-helpful = これも役に立ちます：{ LIST($things) }。
proof =
    { $proof ->
        [receipt] レシートか注文番号
        [photos] 写真
        [video] 動画
        [serial_number] シリアル番号
        [medical_certificate] 診断書
        [gift_receipt] ギフトレシート
        [disposal_photo] 商品を捨てた写真
       *[photo_id] 顔写真つきの証明書
    }

## できないとき

refusal-over =
    { $basis ->
        [law] 法律の期間は{ $day }に終わりました。
       *[shop] 当店の期間は{ $day }に終わりました。
    }
refusal-condition = お受けできません。この条件に合いません：{ $point }。
refusal-goods =
    { $basis ->
        [law] { $reason }法律では、このような商品は例外です。
       *[shop] { $reason }このような商品の返品はお受けしていません。
    }
refusal =
    { $reason ->
        [period_over] 期間が終わりました。
        [not_yet] まだお申し込みの時期ではありません。
        [rule_refuses] この商品ではお受けしていません。
        [legal_exception] 法律では、このような商品は例外です。
        [condition_fails] 条件の一つに合いません。
        [limit_reached] ご利用回数の上限に達しています。
        [bundle_whole] セットは全部そろえて返品してください。
        [no_legal_right] お住まいの国の法律に、この権利はありません。
        [already_returned] すでに返品ずみか、返送の途中です。
        [not_late] 遅れていません。
       *[no_rule] 当店のルールには答えがありません。
    }
note =
    { $note ->
        [law_not_held] お住まいの国の法律の情報がまだありません。権利がもっとあるかもしれません。
        [law_may_give_more] お住まいの国の法律では、もっと多くの権利があるかもしれません。
        [device_clock] 日付はお使いの機器のものです。ご確認ください。
        [holidays_unknown] その年の祝日はまだわかりません。
        [delivery_assumed] お届け日は予定から取りました。
        [legal_day_later] 休日のため、最終日が少しおそくなることがあります。
        [fault_presumed] 不良は初めからあったものとして考えます。
        [fault_to_show] 不良が初めからあったことを、お客様に示していただきます。
        [depends_on_item] どのくらい使えるはずかは、商品によってちがいます。
        [older_policy] このルールの前のご注文です。どのルールになるか、スタッフが確認します。
        [policy_of_order] ご注文の日のルールを使いました。
        [reasonable_time] 法律に日数の決まりはありません。お早めにどうぞ。
        [extra_time] まず、お届けのための時間をください。
       *[diminished_value] お店で試すくらいにしてください。使いすぎると返金がへることがあります。
    }
alternative =
    { $way ->
        [ask_shop] ご連絡ください。スタッフが確認します。
        [report_defect] 不良品ですか？不良としてお知らせください。
        [use_guarantee] 保証を使ってください。
        [exchange] 代わりに交換できます。
        [return_bundle] セットを全部返品してください。
        [wait_until_open] 初日になったら、またお越しください。
        [ask_repair] 修理をご依頼ください。
        [order_spare_part] 部品を使ってご自分でなおせます。
        [complain] ご納得いただけませんか？苦情をお聞かせください。
       *[return_instead] 届くのを待ってから返品してください。
    }
contact =
    { $kind ->
        [email] メール：{ $value }
        [phone] お電話：{ $value }
        [post] お手紙：{ $value }
       *[page] お問い合わせページをご利用ください。
    }
contact-hours = 受付時間（お店の時刻）：{ LIST($hours) }。
contact-span = { $days } { $from }〜{ $until }
contact-days = { $first }〜{ $last }
contact-reply = スタッフが{ $hours }時間以内にお返事します。
contact-language = そこでは日本語が通じないかもしれません。

## ご用件

case-label =
    { $case ->
        [return] 気が変わった
        [exchange] 別のものに交換したい
        [defect] 不良がある
        [damaged] こわれて届いた
        [wrong] ちがう商品が届いた
        [missing] 届かない、足りない
        [late] お届けが遅い
        [guarantee] 保証を使いたい
        [withdrawal] 法律により契約を撤回する
        [repair] 修理してほしい
        [complaint] 苦情を言いたい
        [trade_in] 下取りに出したい
        [spare_part] 部品がほしい
       *[cancellation] 注文をキャンセルする
    }
case-hint =
    { $case ->
        [return] 商品に問題はないけれど、いらなくなった。
        [exchange] 別のサイズ、色、商品がほしい。
        [defect] 動かない、または説明とちがう。
        [damaged] お届けの途中でこわれた。
        [wrong] 注文していないものが入っていた。
        [missing] 荷物の全部か一部が届かない。
        [late] 約束の日をすぎて届いた、またはすぎそう。
        [guarantee] お店かメーカーの保証がついている。
        [withdrawal] 法律の期間内なら、理由なしで契約を撤回できる。
        [repair] なおしてほしい。保証がなくても大丈夫。
        [complaint] お店の対応に納得できない。
        [trade_in] 古い商品を渡して、クレジットを受け取る。
        [spare_part] 自分でなおしたい。
       *[cancellation] 注文がまだ発送されていない。
    }

## 質問

fact-question =
    { $fact ->
        [ordered_on] いつ注文しましたか？
        [paid_on] いつ支払いましたか？
        [shipped_on] いつ発送されましたか？
        [delivered_on] いつ届きましたか？
        [first_delivered_on] ご注文の最初の商品はいつ届きましたか？
        [last_delivered_on] ご注文の最後の商品はいつ届きましたか？
        [receipt_confirmed_on] いつ受け取りを確認しましたか？
        [estimated_delivery_on] お届け予定の最終日はいつでしたか？
        [activated_on] いつ初めて有効にしましたか？
        [noticed_on] いつ不良に気づきましたか？
        [seller_contacted_on] いつ初めて当店に連絡しましたか？
        [tier] 当店の会員ランクはどれですか？
        [subdivision] どの地域にお住まいですか？
        [category] どんな種類の商品ですか？
        [price] 1個いくらでしたか？
        [attribute] どのタイプの商品ですか？
        [earlier_returns] この注文から何回返品しましたか？
        [seller] どこで買いましたか（販売元）？
        [replacement_delivered_on] 交換品はいつ届きましたか？
        [reason] 返品の理由は何ですか？
        [role] ご自分で買いましたか、もらいましたか？
        [order_state] ご注文は今どの段階ですか？
        [order_value] 注文全体でいくらでしたか？
        [method] どうやって返送しますか？
        [appointment_at] 予約の日時はいつですか？
        [quantity] 何個についてですか？
        [document_on] いつ契約書を受け取りましたか？
       *[state] 商品について、もう少し教えていただけますか？
    }
fact-hint =
    { $fact ->
        [ordered_on] 注文確認に日付があります。
        [paid_on] 明細やレシートに日付があります。
        [shipped_on] 発送のお知らせに日付があります。
        [delivered_on] ご本人か代わりの方が荷物を受け取った日です。
        [noticed_on] 初めて不良に気づいた日です。
        [seller_contacted_on] 初めてメールや電話をした日です。
        [estimated_delivery_on] 注文確認にあります。
        [reason] 法律上の権利には関係ありません。
       *[subdivision] 地域によってルールがちがうことがあります。
    }
choice =
    { $word ->
        [too_small] 小さすぎる
        [too_large] 大きすぎる
        [not_as_expected] 思っていたものとちがう
        [no_longer_needed] いらなくなった
        [better_price] もっと安いものがあった
        [ordered_by_mistake] まちがえて注文した
        [arrived_late] 届くのが遅すぎた
        [poor_quality] 品質がよくない
        [not_tolerated] 肌や体に合わない
        [buyer] 自分で買った
        [receiver] もらった
        [placed] 注文したばかり
        [in_preparation] 準備中
        [shipped] 配送中
        [delivered] 届いた
       *[other] その他の理由
    }
state-question =
    { $state ->
        [unused] 未使用ですか？
        [unopened] 未開封ですか？
        [tags_attached] タグはついたままですか？
        [seal_intact] 封はそのままですか？
        [complete] 部品や付属品はそろっていますか？
        [original_packaging] 元の箱や袋はありますか？
        [not_activated] 有効化や登録をする前ですか？
        [data_erased] データを消し、アカウントの連携を外しましたか？
        [serial_number_matches] シリアル番号は注文と同じですか？
        [undamaged] 届いたあとも、きずやこわれのない状態ですか？
        [clean] きれいですか？
        [used_as_intended] メーカーの説明どおりに使いましたか？
        [original_buyer] ご自身が最初の購入者ですか？
        [fault_reaches_measure] 不良は保証の基準に達していますか？
        [proof_of_purchase] レシートなど、購入の証明はありますか？
        [same_kind] 新しい商品は同じ種類とサイズですか？
       *[not_started] ダウンロードや再生をする前ですか？
    }
state-hint =
    { $state ->
        [seal_intact] 健康や衛生のための封、ディスクの封などです。
        [complete] ケーブル、説明書、おまけもふくみます。
        [clean] ほかの人が使えるくらいきれいなことです。
        [fault_reaches_measure] 基準は保証書に書いてあります。
       *[used_as_intended] たとえば、マットレスを正しいベッドで使うことです。
    }
state-point =
    { $state ->
        [unused] 未使用
        [unopened] 未開封
        [tags_attached] タグつき
        [seal_intact] 封がそのまま
        [complete] 付属品がそろっている
        [original_packaging] 元の箱や袋がある
        [not_activated] 有効化や登録をしていない
        [data_erased] データを消した
        [serial_number_matches] シリアル番号が注文と同じ
        [undamaged] お客様によるきずがない
        [clean] きれい
        [used_as_intended] メーカーの説明どおりの使い方
        [original_buyer] 最初の購入者である
        [fault_reaches_measure] 不良が保証の基準に達している
        [proof_of_purchase] 購入の証明
        [same_kind] 同じ種類とサイズ
       *[not_started] ダウンロードや再生をしていない
    }
answer-yes = はい
answer-no = いいえ

## ルールのカード

card-title = 返品・修理・返金
card-section =
    { $section ->
        [changed_mind] 気が変わったとき
        [faulty] 不良品のとき
        [arrival] 破損、品ちがい、不足のとき
        [money] 費用と返金
        [guarantee] 当店の保証
        [points] ご利用いただける場所
        [guides] 商品の使い方
        [faq] よくある質問
        [disputes] 話し合いで解決しないとき
       *[contact] お問い合わせ先
    }
card-case =
    { $case ->
        [damaged] こわれて届いたとき：{ LIST($ways, type: "or") }。
        [wrong] ちがう商品が届いたとき：{ LIST($ways, type: "or") }。
       *[missing] 足りないとき：{ LIST($ways, type: "or") }。
    }
dispute =
    { $kind ->
        [shop_team] 当店の苦情窓口：{ $name }。
        [mediator] 調停人：{ $name }。
        [adr_body] 裁判によらない第三者機関：{ $name }。
        [authority] 行政の窓口：{ $name }。
        [arbitration] 仲裁：{ $name }。
       *[court] 裁判所：{ $name }。
    }
dispute-within = 苦情のお申し出から{ $months }か月以内に利用できます。
point =
    { $kind ->
        [store] 当店の店舗：{ $name }。
        [drop_off] 取次店：{ $name }。
        [service] メーカーのサービス：{ $name }。
       *[repairer] 独立系の修理店：{ $name }。
    }
point-unpacked = そこでは箱もラベルもいりません。
guide =
    { $kind ->
        [manual] 説明書：{ $title }
        [video] 動画：{ $title }
       *[guide] 手順：{ $title }
    }
shop-words = { $words }
card-guarantee-none = この商品に追加の保証はありません。
card-ask = ご連絡ください。スタッフがお手伝いします。
card-as-of = 法律は{ DATE($day, style: "long") }に確認しました。
card-footer = このページは参考情報です。法律の助言ではありません。
ui-by-law = 法律では
ui-from-shop = お店から
ui-details = くわしく
ui-policy-link = お店のルール全文
ui-unavailable = ただいま表示できません。お店にお問い合わせください。
