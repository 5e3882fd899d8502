## 購買前的承諾

promise-dated =
    { $when ->
        [today] 今天購買，最晚{ DATE($arrival, style: "day") }到貨，到{ $last_day }為止都可以退貨。
        [ordered] 最晚{ DATE($arrival, style: "day") }到貨，到{ $last_day }為止都可以退貨。
       *[arrived] 到{ $last_day }為止都可以退貨。
    }
promise-ordered =
    { $when ->
        [today] 今天購買，到{ $last_day }為止都可以改變心意。
       *[ordered] 到{ $last_day }為止都可以改變心意。
    }
promise-unlimited = 您隨時都可以退貨，沒有期限。
promise-days-delivered = 到貨後您有 { $days } 天可以退貨。
promise-days = 您有 { $days } 天可以退貨。
promise-working-days = 您有 { $days } 個工作天可以退貨。
promise-months = 您有 { $months } 個月可以退貨。
promise-open = 退貨期限依商品而定。
promise-person = 退貨前請先聯絡我們，由專人決定。
promise-no = 若只是改變心意，這件商品不能退貨。
promise-no-goods = { $reason }若只是改變心意，不能退貨。
still-covered = 商品若有瑕疵，您仍有保障。
assumed-delivery = 以最晚{ DATE($day, style: "day") }到貨計算。
goods-reason =
    { $goods ->
        [custom_made] 這件商品為您訂製。
        [perishable] 這件商品容易腐壞。
        [sealed_hygiene] 這件商品因健康或衛生而密封。
        [sealed_media] 這件商品是密封的影音或軟體。
        [digital] 這件商品是數位商品。
        [newspaper] 這件商品是報紙或雜誌。
        [inseparably_mixed] 這件商品到貨後會與其他物品混合。
        [market_price] 這件商品的價格隨市場變動。
        [dated_service] 這是指定日期的服務。
        [near_expiry_or_flawed] 這件商品以即期品或已知瑕疵品出售。
        [value_drops_on_use] 這件商品用過就失去價值。
        [used] 這件商品是二手品。
        [final_sale] 這件商品售出時已註明不可退換。
        [gift_card] 這是禮物卡。
        [oversized] 這件商品太大，不能用包裹寄送。
        [hazardous] 這件商品屬於危險物品。
        [gift] 這件商品是當禮物買的。
        [subscription_first] 這是定期購的第一次出貨。
        [subscription_renewal] 這是定期購的後續出貨。
        [business_purchase] 這件商品是為營業用途購買的。
        [flagged_buyer] 這個帳號的退貨已暫停。
        [discounted] 這件商品以優惠價出售。
        [bundle_part] 這件商品屬於組合商品。
        [non_durable] 這件商品是消耗品。
       *[other] 這類商品有特別規定。
    }

## 結果

headline-yes =
    { $case ->
        [return] 可以，您可以退貨。
        [exchange] 可以，您可以換貨。
        [defect] 可以，您可以申請瑕疵處理。
        [damaged] 可以，您可以申請破損處理。
        [wrong] 可以，您可以申請寄錯處理。
        [missing] 可以，您可以申請缺件處理。
        [late] 可以，您可以申請延誤處理。
        [guarantee] 可以，您可以使用保固。
        [withdrawal] 可以，您可以依法解除契約。
        [repair] 可以，您可以送修。
        [complaint] 可以，您可以申訴。
        [trade_in] 可以，您可以用舊品折抵。
        [spare_part] 可以，您可以取得零件。
       *[cancellation] 可以，您可以取消訂單。
    }
headline-if = 符合以下各項，就可以。
headline-person = 這由商店的專人決定。
headline-no = 依我們判定，不可以。
headline-unknown = 我們還需要知道一件事。
last-day =
    { $act ->
        [sent] 最晚請在{ $day }寄出。
        [received] 最晚須在{ $day }寄達我們。
       *[notice] 最晚請在{ $day }告訴我們。
    }
no-last-day = 沒有期限。
legal-day = 遇到休息日，最後一天可能延到{ $day }。
opens-on = 從{ $day }起可以申請。
period-days = 您有 { $days } 天。
period-working-days = 您有 { $days } 個工作天。
period-months = 您有 { $months } 個月。
period-years = 您有 { $years } 年。
law-days = 您所在國家的法律給您 { $days } 天。
law-working-days = 您所在國家的法律給您 { $days } 個工作天。
law-months = 您所在國家的法律給您 { $months } 個月。
law-years = 您所在國家的法律給您 { $years } 年。
counts-from =
    { $event ->
        [purchased] 期間從下單當天算起。
        [paid] 期間從付款當天算起。
        [shipped] 期間從我們出貨當天算起。
        [delivered] 期間從商品到貨當天算起。
        [first_item_delivered] 期間從第一件商品到貨當天算起。
        [last_item_delivered] 期間從最後一件商品到貨當天算起。
        [receipt_confirmed] 期間從您確認收貨當天算起。
        [estimated_delivery] 期間從預計到貨的最後一天算起。
        [activated] 期間從第一次啟用當天算起。
        [noticed] 期間從您發現瑕疵當天算起。
        [seller_contacted] 期間從您第一次詢問我們當天算起。
        [replacement_delivered] 期間從換貨商品到貨當天算起。
        [document_received] 期間從您收到契約當天算起。
        [later_of_document_and_delivery] 期間從契約和到貨中較晚的一天算起。
       *[later_of_purchase_and_delivery] 期間從下單和到貨中較晚的一天算起。
    }

## 您能得到什麼

gets-one =
    { $remedy ->
        [refund_original] 我們依原付款方式退款給您。
        [store_credit] 您會得到購物金。
        [gift_card] 您會得到禮物卡。
        [exchange] 您可以換成其他尺寸、顏色或商品。
        [replacement] 您會得到一件相同的商品。
        [repair] 我們免費維修。
        [price_reduction] 您留下商品，並拿回部分款項。
        [keep_item_refund] 您留下商品，並拿回款項。
        [termination] 您退回商品，並拿回款項。
        [send_missing] 我們補寄缺少的部分。
       *[other] 您可得到：{ $way }。
    }
gets-list =
    { $chooser ->
        [buyer] 由您選擇：{ LIST($ways, type: "or") }。
        [shop] 由我們選擇：{ LIST($ways, type: "or") }。
       *[open] 您會得到其中一項：{ LIST($ways, type: "or") }。
    }
gets-then = 若還是沒解決：{ LIST($ways, type: "or") }。
remedy =
    { $remedy ->
        [refund_original] 退款
        [store_credit] 購物金
        [gift_card] 禮物卡
        [exchange] 換貨
        [replacement] 新品
        [repair] 免費維修
        [price_reduction] 減價
        [keep_item_refund] 退款並留下商品
        [termination] 退貨退款
        [exchange_same] 換同款商品
        [exchange_variant] 換尺寸或顏色
        [coupon] 下次購物的折價券
        [donate] 退款並捐出商品
        [trade_in_credit] 舊品折抵購物金
        [spare_part] 零件
        [reply] 專人回覆
       *[send_missing] 補寄缺件
    }
another-way = 您也可以改選這個方式。
basis-law = 這是您所在國家的法律給您的權利。
basis-law-check = 我們認為您所在國家的法律有此規定，請您確認。
basis-shop = 這是我們對您的承諾。
credit-bonus = 選購物金，可多得 { $share }。
credit-total = 選購物金，您可得 { $total }。
credit-extra = 其中 { $amount } 是加贈的。
credit-until = 購物金或折價券最晚可用到{ $day }。
exchange-cheaper = 新商品比較便宜。
exchange-pay = 新商品比較貴，您需補 { $amount }。
rebooking-fee = 改約時間需付 { $amount }。
quantity = 適用件數：{ $count }。
remedy-end = 「{ $way }」的最後一天：{ $day }。
guarantee-giver =
    { $who ->
        [maker] 這是原廠保固。
        [insurer] 這是保險公司的延長保固。
       *[shop] 這是我們的保固。
    }
guarantee-price = 這項保固的價格是 { $amount }。
guarantee-passes-on = 轉讓給下一位物主仍然有效。
register-by = 最晚請在{ $day }登錄。
register-within = 請在購買後 { $days } 天內登錄。
freight =
    { $payer ->
        [shop] 退貨運費由我們負擔。
       *[buyer] 退貨運費由您負擔。
    }
freight-cost = 您需付退貨運費 { $amount }。
outbound =
    { $which ->
        [none] 原本的運費不退。
        [standard] 原本的標準運費也會退給您。
       *[all] 原本的運費也會全部退給您。
    }
refund-total = 依我們計算，您可拿回 { $total }。
refund-minus =
    { $kind ->
        [restocking] 我們扣除重新上架費 { $amount }。
        [collection] 我們扣除收件費 { $amount }。
        [handling] 我們扣除手續費 { $amount }。
        [late] 因為逾期，我們扣除 { $amount }。
        [return_label] 我們扣除退貨標籤費 { $amount }。
        [bundle_discount] 我們收回組合優惠 { $amount }。
       *[other] 我們扣除 { $amount }：{ $what }。
    }
refund-line =
    { $kind ->
        [price] 價格
        [outbound_freight] 原運費
        [restocking] 重新上架費
        [collection] 收件費
        [handling] 手續費
        [late] 逾期費
        [return_label] 退貨標籤
        [bundle_discount] 組合優惠
        [discount_share] 訂單折扣
        [voucher] 折價券
        [tax] 稅金
        [duties] 進口關稅
        [services] 付費服務
        [free_delivery] 原本免收的運費
        [free_gift] 留下的贈品
        [rebooking] 改約時間
        [inspection] 檢查費
        [packaging] 缺少包裝
        [bonus] 加贈
       *[total] 您拿回
    }
refund-part =
    { $to ->
        [gift_card] { $amount } 退到禮物卡。
        [store_credit] { $amount } 退成購物金。
        [kept] { $amount } 不退。
       *[original] { $amount } 依原付款方式退回。
    }
fee =
    { $kind ->
        [restocking] 我們收取重新上架費。
        [collection] 我們收取收件費。
        [handling] 我們收取手續費。
        [late] 逾期時，我們會收取費用。
       *[other] 我們收取：{ $what }。
    }
charge = 您需付 { $amount }：{ $what }。
refund-by = 今天告訴我們，款項最晚{ $day }退回。
refund-at-once = 我們立即退款。
refund-within = 我們在 { $days } 天內退款。
refund-within-working = 我們在 { $days } 個工作天內退款。
refund-from =
    { $event ->
        [notice] 天數從您告訴我們當天算起。
        [goods_back] 天數從我們收到商品當天算起。
        [estimated_delivery] 天數從預計到貨的最後一天算起。
       *[inspection] 天數從我們檢查完畢當天算起。
    }
withhold = 我們可以等收到商品或寄件證明後再退款。
send-by = 今天告訴我們的話，最晚請在{ $day }寄出商品。
conditions-open = 需要符合以下各項：{ LIST($points) }。
condition-failed =
    { $otherwise ->
        [refuse] 不符合：{ $point }。專人會查看您的證明。
        [ask_person] 不符合：{ $point }。由專人決定。
        [store_credit] 不符合：{ $point }。您會得到購物金，不是退款。
        [exchange_only] 不符合：{ $point }。您只能換貨。
        [gift_card] 不符合：{ $point }。您會得到禮物卡，不是退款。
        [reduced_or_sent_back] 不符合：{ $point }。您可選少退款，或自付運費由我們寄回給您。
       *[reduced_refund] 不符合：{ $point }。我們從退款中扣除減損的價值。
    }
late-keeps = 已過最後一天，所以我們扣除價格的 { $share }。
late-until = 最晚到{ $day }，您還能使用。
methods = 您可以這樣寄回：{ LIST($ways, type: "or") }。
nothing-to-send = 您不用寄回任何東西。
method =
    { $method ->
        [mail_with_label] 用我們的標籤郵寄
        [mail_own] 用您自己的標籤郵寄
        [drop_off] 拿到寄件點
        [store] 拿到我們的門市
        [pick_up] 到府收件
        [kiosk] 用退貨機
        [service_point] 拿到服務據點
       *[no_shipment] 不用寄回
    }
method-needs =
    { $what ->
        [printer] 這樣寄需要印表機：{ LIST($ways, type: "or") }。
       *[packaging] 這樣寄要自己包裝：{ LIST($ways, type: "or") }。
    }
proof-needed = 請準備好：{ LIST($things) }。
proof-helpful = 這些也有幫助：{ LIST($things) }。
proof =
    { $proof ->
        [receipt] 收據或訂單編號
        [photos] 照片
        [video] 影片
        [serial_number] 序號
        [medical_certificate] 診斷證明
        [gift_receipt] 禮品收據
        [disposal_photo] 商品已丟棄的照片
       *[photo_id] 附照片的證件
    }

## 不可以時怎麼辦

refusal-over =
    { $basis ->
        [law] 法律給您的期間已在{ $day }結束。
       *[shop] 我們給您的期間已在{ $day }結束。
    }
refusal-condition = 我們不能接受，因為這一項不符合：{ $point }。
refusal-goods =
    { $basis ->
        [law] { $reason }法律對這類商品有例外。
       *[shop] { $reason }這類商品我們不收退貨。
    }
refusal =
    { $reason ->
        [period_over] 期間已過。
        [not_yet] 現在申請還太早。
        [rule_refuses] 這件商品不提供這項服務。
        [legal_exception] 法律對這類商品有例外。
        [condition_fails] 有一項條件不符合。
        [limit_reached] 您已用完可用的次數。
        [bundle_whole] 組合商品只能整組退回。
        [no_legal_right] 您所在國家的法律沒有這項權利。
        [already_returned] 這些已退回或正在退回途中。
        [not_late] 沒有延誤。
       *[no_rule] 我們的規定沒有說明這種情況。
    }
note =
    { $note ->
        [law_not_held] 我們還沒有您所在國家的法律資料，您可能有更多權利。
        [law_may_give_more] 您所在國家的法律可能給您更多權利。
        [device_clock] 日期取自您的裝置，請您確認。
        [holidays_unknown] 我們還不知道那一年的國定假日。
        [delivery_assumed] 到貨日取自預計時間。
        [legal_day_later] 遇到休息日，最後一天可能稍晚。
        [fault_presumed] 我們會當作瑕疵從一開始就有。
        [fault_to_show] 您需要證明瑕疵從一開始就有。
        [depends_on_item] 商品該能用多久，依商品而定。
        [older_policy] 您下單時這些規定還沒開始，由專人確認適用的規定。
        [policy_of_order] 我們用的是您下單當天的規定。
        [reasonable_time] 法律沒有規定天數，請盡快提出。
        [extra_time] 請先給我們合理的時間送貨。
       *[diminished_value] 請像在店裡一樣試用，用得更多可能會少退款。
    }
alternative =
    { $way ->
        [ask_shop] 請聯絡我們，由專人處理。
        [report_defect] 商品有瑕疵嗎？請告訴我們。
        [use_guarantee] 請使用保固。
        [exchange] 您可以改成換貨。
        [return_bundle] 請退回整組商品。
        [wait_until_open] 請在第一天再來。
        [ask_repair] 請我們維修。
        [order_spare_part] 用零件自己修理。
        [complain] 不同意嗎？您可以申訴。
       *[return_instead] 請等收到後再退貨。
    }
contact =
    { $kind ->
        [email] 請寫信到 { $value }。
        [phone] 請撥打 { $value }。
        [post] 請寄信到 { $value }。
       *[page] 請使用我們的聯絡頁面。
    }
contact-hours = 聯絡時間（商店當地時間）：{ LIST($hours) }。
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }至{ $last }
contact-reply = 專人會在 { $hours } 小時內回覆。
contact-language = 那裡可能沒有中文服務。

## 狀況

case-label =
    { $case ->
        [return] 我改變心意
        [exchange] 我想換別的
        [defect] 商品有瑕疵
        [damaged] 收到時已破損
        [wrong] 收到錯的商品
        [missing] 沒收到或缺件
        [late] 到貨延誤
        [guarantee] 使用保固
        [withdrawal] 依法解除契約
        [repair] 需要維修
        [complaint] 我要申訴
        [trade_in] 舊品折抵
        [spare_part] 需要零件
       *[cancellation] 取消訂單
    }
case-hint =
    { $case ->
        [return] 商品沒問題，但您不想要了。
        [exchange] 您想要其他尺寸、顏色或商品。
        [defect] 不能正常使用，或與說明不符。
        [damaged] 在運送途中損壞。
        [wrong] 包裹裡有您沒訂的商品。
        [missing] 包裹或其中一部分沒送到。
        [late] 比承諾的日期晚到，或快要晚到。
        [guarantee] 商店或原廠給了您保固。
        [withdrawal] 在法定期間內解約，不用理由。
        [repair] 需要修理，有沒有保固都可以。
        [complaint] 您不滿意我們的服務。
        [trade_in] 把舊品交給我們，換購物金。
        [spare_part] 您想自己修理。
       *[cancellation] 訂單還沒出貨。
    }

## 問題

fact-question =
    { $fact ->
        [ordered_on] 您是哪天下單的？
        [paid_on] 您是哪天付款的？
        [shipped_on] 商品是哪天出貨的？
        [delivered_on] 商品是哪天到貨的？
        [first_delivered_on] 訂單的第一件商品是哪天到貨的？
        [last_delivered_on] 訂單的最後一件商品是哪天到貨的？
        [receipt_confirmed_on] 您是哪天確認收貨的？
        [estimated_delivery_on] 預計到貨的最後一天是哪天？
        [activated_on] 您是哪天第一次啟用的？
        [noticed_on] 您是哪天發現瑕疵的？
        [seller_contacted_on] 您是哪天第一次詢問我們的？
        [tier] 您是我們哪個等級的會員？
        [subdivision] 您住在哪個地區？
        [category] 這是哪類商品？
        [price] 一件多少錢？
        [attribute] 這是哪個款式？
        [earlier_returns] 這張訂單您退過幾次貨？
        [seller] 這是誰賣給您的？
        [replacement_delivered_on] 換貨商品是哪天到貨的？
        [reason] 您為什麼想退貨？
        [role] 是您買的，還是別人送的？
        [order_state] 您的訂單到哪個階段了？
        [order_value] 整張訂單多少錢？
        [method] 您想怎麼寄回？
        [appointment_at] 您預約在什麼時候？
        [quantity] 這次是針對幾件？
        [document_on] 您是哪天收到契約的？
       *[state] 您能多說明商品的狀況嗎？
    }
fact-hint =
    { $fact ->
        [ordered_on] 訂單確認信上有日期。
        [paid_on] 帳單或收據上有日期。
        [shipped_on] 出貨通知上有日期。
        [delivered_on] 您或別人代您收到包裹的那天。
        [noticed_on] 您第一次看到瑕疵的那天。
        [seller_contacted_on] 您第一次來信或來電的那天。
        [estimated_delivery_on] 訂單確認信上有寫。
        [reason] 這不影響您的法定權利。
       *[subdivision] 有些規定各地區不同。
    }
choice =
    { $word ->
        [too_small] 太小
        [too_large] 太大
        [not_as_expected] 和預期不同
        [no_longer_needed] 不需要了
        [better_price] 找到更便宜的
        [ordered_by_mistake] 訂錯了
        [arrived_late] 太晚到
        [poor_quality] 品質不好
        [not_tolerated] 皮膚或身體不適
        [buyer] 我買的
        [receiver] 別人送我的
        [placed] 剛下單
        [in_preparation] 準備中
        [shipped] 配送中
        [delivered] 已到貨
       *[other] 其他原因
    }
state-question =
    { $state ->
        [unused] 商品是否仍未使用？
        [unopened] 包裝是否仍未打開？
        [tags_attached] 吊牌還在嗎？
        [seal_intact] 封條還完好嗎？
        [complete] 零件和配件都齊全嗎？
        [original_packaging] 原包裝還在嗎？
        [not_activated] 是否仍未啟用或註冊？
        [data_erased] 您已清除資料並解除帳號連結嗎？
        [serial_number_matches] 序號和訂單上的一樣嗎？
        [undamaged] 到您手上後，是否一直沒有損壞？
        [clean] 乾淨嗎？
        [used_as_intended] 您有照原廠的要求使用嗎？
        [original_buyer] 您是第一位買家嗎？
        [fault_reaches_measure] 瑕疵達到保固規定的程度嗎？
        [proof_of_purchase] 您有收據或其他購買證明嗎？
        [same_kind] 新商品的種類和尺寸相同嗎？
       *[not_started] 是否還沒開始下載或播放？
    }
state-hint =
    { $state ->
        [seal_intact] 健康或衛生的封條，或光碟的封膜。
        [complete] 線材、說明書和贈品也算。
        [clean] 乾淨到別人可以使用。
        [fault_reaches_measure] 保固說明上有寫程度。
       *[used_as_intended] 例如把床墊放在合適的床架上。
    }
state-point =
    { $state ->
        [unused] 沒用過
        [unopened] 包裝沒打開
        [tags_attached] 吊牌還在
        [seal_intact] 封條完好
        [complete] 配件齊全
        [original_packaging] 有原包裝
        [not_activated] 沒啟用或註冊
        [data_erased] 資料已清除
        [serial_number_matches] 序號與訂單相同
        [undamaged] 沒有人為損壞
        [clean] 乾淨
        [used_as_intended] 照原廠要求使用
        [original_buyer] 您是第一位買家
        [fault_reaches_measure] 瑕疵達到保固規定的程度
        [proof_of_purchase] 購買證明
        [same_kind] 種類和尺寸相同
       *[not_started] 沒開始下載或播放
    }
answer-yes = 是
answer-no = 否

## 規定卡片

card-title = 退貨、維修和退款
card-section =
    { $section ->
        [changed_mind] 如果您改變心意
        [faulty] 如果有瑕疵
        [arrival] 如果收到時破損、寄錯或缺件
        [money] 費用和退款
        [guarantee] 我們的保固
        [points] 可以去的地方
        [guides] 使用協助
        [faq] 常見問題
        [disputes] 如果我們無法取得共識
       *[contact] 誰來幫您
    }
card-case =
    { $case ->
        [damaged] 收到時破損？我們提供：{ LIST($ways, type: "or") }。
        [wrong] 收到錯的商品？我們提供：{ LIST($ways, type: "or") }。
       *[missing] 缺少東西？我們提供：{ LIST($ways, type: "or") }。
    }
dispute =
    { $kind ->
        [shop_team] 我們的申訴團隊：{ $name }。
        [mediator] 調解人：{ $name }。
        [adr_body] 不經法院的獨立機構：{ $name }。
        [authority] 主管機關：{ $name }。
        [arbitration] 仲裁：{ $name }。
       *[court] 法院：{ $name }。
    }
dispute-within = 申訴後 { $months } 個月內可以利用。
point =
    { $kind ->
        [store] 我們的門市：{ $name }。
        [drop_off] 寄件點：{ $name }。
        [service] 原廠服務：{ $name }。
       *[repairer] 獨立維修店：{ $name }。
    }
point-unpacked = 那裡不需要紙箱和標籤。
guide =
    { $kind ->
        [manual] 說明書：{ $title }
        [video] 影片：{ $title }
       *[guide] 步驟說明：{ $title }
    }
shop-words = { $words }
card-guarantee-none = 這件商品沒有額外的保固。
card-ask = 請聯絡我們，會有專人幫您。
card-as-of = 法律查閱日期：{ DATE($day, style: "long") }。
card-footer = 本頁只提供資訊，不是法律意見。
ui-by-law = 法律規定
ui-from-shop = 商店提供
ui-details = 詳情
ui-policy-link = 商店的完整規定
ui-unavailable = 現在無法顯示，請詢問商店。
