## 购买前的承诺

promise-dated = 今天购买，最晚{ DATE($arrival, style: "day") }送达，最晚可在{ $last_day }退货。
promise-ordered = 今天购买，最晚可在{ $last_day }改变主意。
promise-unlimited = 您随时可以退货，没有截止日期。
promise-days-delivered =
    { $days ->
       *[other] 收货后您有 { $days } 天时间可以退货。
    }
promise-days =
    { $days ->
       *[other] 您有 { $days } 天时间可以退货。
    }
promise-working-days =
    { $days ->
       *[other] 您有 { $days } 个工作日可以退货。
    }
promise-months =
    { $months ->
       *[other] 您有 { $months } 个月可以退货。
    }
promise-open = 退货期限取决于商品。
promise-person = 退货前请先联系我们，由工作人员决定。
promise-no = 如果只是改变主意，本商品不能退货。
promise-no-goods = { $reason }如果只是改变主意，不能退货。
still-covered = 如果商品有质量问题，您仍受保障。
assumed-delivery = 以最晚{ DATE($day, style: "day") }送达计算。
goods-reason =
    { $goods ->
        [custom_made] 本商品为您定制。
        [perishable] 本商品容易变质。
        [sealed_hygiene] 本商品因健康或卫生原因密封。
        [sealed_media] 本商品是密封的音像制品或软件。
        [digital] 本商品是数字商品。
        [newspaper] 本商品是报纸或杂志。
        [inseparably_mixed] 本商品送达后会与其他物品混合。
        [market_price] 本商品的价格随市场变化。
        [dated_service] 这是指定日期的服务。
        [near_expiry_or_flawed] 本商品以临期或已知瑕疵出售。
        [value_drops_on_use] 本商品使用后会失去价值。
        [used] 本商品是二手商品。
        [final_sale] 本商品出售时已说明不退不换。
        [gift_card] 这是礼品卡。
        [oversized] 本商品太大，不能作为包裹寄送。
        [hazardous] 本商品属于危险品。
        [gift] 本商品是作为礼物购买的。
        [subscription_first] 这是订阅的首次配送。
        [subscription_renewal] 这是订阅的后续配送。
        [business_purchase] 本商品是为企业购买的。
        [flagged_buyer] 此账户的退货已暂停。
        [discounted] 本商品以优惠价出售。
        [bundle_part] 本商品属于套装。
       *[non_durable] 本商品是消耗品。
    }

## 结果

headline-yes =
    { $case ->
        [return] 可以，您可以退货。
        [exchange] 可以，您可以换货。
        [defect] 可以，您可以就质量问题提出申请。
        [damaged] 可以，您可以就破损提出申请。
        [wrong] 可以，您可以就错发提出申请。
        [missing] 可以，您可以就缺件提出申请。
        [late] 可以，您可以就延误提出申请。
        [guarantee] 可以，您可以使用保修。
        [withdrawal] 可以，您可以依法无理由退货。
        [repair] 可以，您可以申请维修。
        [complaint] 可以，您可以投诉。
        [trade_in] 可以，您可以以旧换新。
        [spare_part] 可以，您可以订购备件。
       *[cancellation] 可以，您可以取消订单。
    }
headline-if = 如果符合以下各项，就可以。
headline-person = 这由商店的工作人员决定。
headline-no = 按我们的计算，不可以。
headline-unknown = 我们还需要了解一件事。
last-day =
    { $act ->
        [sent] 最晚请在{ $day }寄出。
        [received] 最晚须在{ $day }退到我们这里。
       *[notice] 最晚请在{ $day }告诉我们。
    }
no-last-day = 没有截止日期。
legal-day = 遇到休息日，截止日期可能延到{ $day }。
opens-on = 从{ $day }起可以申请。
period-days =
    { $days ->
       *[other] 您有 { $days } 天时间。
    }
period-working-days =
    { $days ->
       *[other] 您有 { $days } 个工作日。
    }
period-months =
    { $months ->
       *[other] 您有 { $months } 个月时间。
    }
period-years =
    { $years ->
       *[other] 您有 { $years } 年时间。
    }
law-days =
    { $days ->
       *[other] 您所在国家的法律给您 { $days } 天时间。
    }
law-working-days =
    { $days ->
       *[other] 您所在国家的法律给您 { $days } 个工作日。
    }
law-months =
    { $months ->
       *[other] 您所在国家的法律给您 { $months } 个月时间。
    }
law-years =
    { $years ->
       *[other] 您所在国家的法律给您 { $years } 年时间。
    }
counts-from =
    { $event ->
        [purchased] 时间从下单之日算起。
        [paid] 时间从付款之日算起。
        [shipped] 时间从发货之日算起。
        [delivered] 时间从商品送达之日算起。
        [first_item_delivered] 时间从第一件商品送达之日算起。
        [last_item_delivered] 时间从最后一件商品送达之日算起。
        [receipt_confirmed] 时间从您确认收货之日算起。
        [estimated_delivery] 时间从预计送达的最后一天算起。
        [activated] 时间从首次激活之日算起。
        [noticed] 时间从您发现问题之日算起。
        [seller_contacted] 时间从您首次联系我们之日算起。
        [replacement_delivered] 时间从更换的商品送达之日算起。
       *[later_of_purchase_and_delivery] 时间从下单和送达中较晚的一天算起。
    }

## 您能得到什么

gets-one =
    { $remedy ->
        [refund_original] 款项按原付款方式退给您。
        [store_credit] 您会得到本店余额。
        [gift_card] 您会得到礼品卡。
        [exchange] 您可以换成其他尺码、颜色或商品。
        [replacement] 您会得到一件相同的新商品。
        [repair] 我们免费维修。
        [price_reduction] 您保留商品，并拿回部分货款。
        [keep_item_refund] 您保留商品，并拿回货款。
        [termination] 您退回商品，并拿回货款。
        [send_missing] 我们补寄缺少的部分。
       *[other] 您可得：{ $way }。
    }
gets-list =
    { $chooser ->
        [buyer] 由您选择：{ LIST($ways, type: "or") }。
        [shop] 由我们选择：{ LIST($ways, type: "or") }。
       *[open] 您会得到其中一项：{ LIST($ways, type: "or") }。
    }
remedy =
    { $remedy ->
        [refund_original] 退款
        [store_credit] 本店余额
        [gift_card] 礼品卡
        [exchange] 换货
        [replacement] 更换新品
        [repair] 免费维修
        [price_reduction] 减价
        [keep_item_refund] 不退货只退款
        [termination] 退货退款
        [exchange_same] 换同款
        [exchange_variant] 换尺码或颜色
        [coupon] 下次购物的优惠券
        [donate] 退款并捐赠商品
        [trade_in_credit] 旧商品抵余额
        [spare_part] 备件
        [reply] 人工答复
       *[send_missing] 补寄缺件
    }
another-way = 您也可以选择另一种方式。
basis-law = 这是您所在国家的法律给您的权利。
basis-law-check = 我们认为您所在国家的法律有此规定，请您核实。
basis-shop = 这是我们对您的承诺。
credit-bonus = 选择本店余额，可多得 { $share }。
credit-total = 选择本店余额，您可得 { $total }。
credit-extra = 其中 { $amount } 是额外赠送的。
credit-until = 余额或优惠券最晚可用到{ $day }。
exchange-cheaper = 新商品更便宜。
exchange-pay = 新商品更贵，您需补 { $amount }。
rebooking-fee = 改约需支付 { $amount }。
quantity = 适用件数：{ $count }。
remedy-end = “{ $way }”的最后一天：{ $day }。
guarantee-giver =
    { $who ->
        [maker] 此保修由厂家提供。
        [insurer] 此延长保修由保险公司提供。
       *[shop] 此保修由我们提供。
    }
guarantee-price = 此保修售价 { $amount }。
guarantee-passes-on = 转给下一位主人后仍然有效。
register-by = 最晚请在{ $day }登记。
register-within = 购买后请登记，天数：{ $days }。
freight =
    { $payer ->
        [shop] 退货运费由我们承担。
       *[buyer] 退货运费由您承担。
    }
freight-cost = 您需支付 { $amount } 退货运费。
outbound =
    { $which ->
        [none] 原来的运费不退。
        [standard] 原来的标准运费也会退给您。
       *[all] 原来的全部运费也会退给您。
    }
refund-total = 按我们的计算，您可拿回 { $total }。
refund-minus =
    { $kind ->
        [restocking] 我们扣除 { $amount } 重新入库费。
        [collection] 我们扣除 { $amount } 上门取件费。
        [handling] 我们扣除 { $amount } 手续费。
        [late] 因超过期限，我们扣除 { $amount }。
        [return_label] 我们扣除 { $amount } 退货标签费。
        [bundle_discount] 我们收回 { $amount } 套装优惠。
       *[other] 我们扣除 { $amount }：{ $what }。
    }
refund-line =
    { $kind ->
        [price] 价格
        [outbound_freight] 原运费
        [restocking] 重新入库费
        [collection] 上门取件费
        [handling] 手续费
        [late] 逾期费
        [return_label] 退货标签费
        [bundle_discount] 套装优惠
        [discount_share] 订单优惠
        [voucher] 优惠券
        [tax] 税款
        [duties] 进口税
        [services] 已付服务费
        [free_delivery] 已免运费
        [free_gift] 留下的赠品
        [rebooking] 改约费
        [inspection] 检查费
        [packaging] 缺少包装
        [bonus] 额外赠送
       *[total] 您拿回
    }
refund-part =
    { $to ->
        [gift_card] { $amount } 退到礼品卡。
        [store_credit] { $amount } 退为本店余额。
        [kept] { $amount } 不退。
       *[original] { $amount } 按原付款方式退回。
    }
fee =
    { $kind ->
        [restocking] 我们收取重新入库费。
        [collection] 我们收取上门取件费。
        [handling] 我们收取手续费。
        [late] 超过期限时，我们收取费用。
       *[other] 我们收取：{ $what }。
    }
charge = 您需支付 { $amount }：{ $what }。
refund-by = 今天告诉我们，最晚{ $day }退款。
refund-at-once = 我们立即退款。
refund-within =
    { $days ->
       *[other] 我们在 { $days } 天内退款。
    }
refund-within-working =
    { $days ->
       *[other] 我们在 { $days } 个工作日内退款。
    }
refund-from =
    { $event ->
        [notice] 天数从您告诉我们之日算起。
        [goods_back] 天数从我们收到商品之日算起。
        [estimated_delivery] 天数从预计送达的最后一天算起。
       *[inspection] 天数从我们检查完毕之日算起。
    }
withhold = 我们可以等收到商品或您的寄送凭证后再退款。
send-by = 如果今天告诉我们，最晚请在{ $day }寄出商品。
conditions-open = 需要符合以下各项：{ LIST($points) }。
condition-failed =
    { $otherwise ->
        [refuse] 未符合：{ $point }。工作人员会查看您的凭证。
        [ask_person] 未符合：{ $point }。由工作人员决定。
        [store_credit] 未符合：{ $point }。您会得到余额，而不是退款。
        [exchange_only] 未符合：{ $point }。您只能换货。
        [gift_card] 未符合：{ $point }。您会得到礼品卡，而不是退款。
        [reduced_or_sent_back] 未符合：{ $point }。您可选择少退款，或由您付运费寄回给您。
       *[reduced_refund] 未符合：{ $point }。我们会从退款中扣除损失的价值。
    }
late-keeps = 已过截止日期，因此我们扣除价格的 { $share }。
late-until = 最晚到{ $day }，您仍可使用。
methods = 您可以这样退回：{ LIST($ways, type: "or") }。
nothing-to-send = 您不需要寄回任何东西。
method =
    { $method ->
        [mail_with_label] 用我们的标签邮寄
        [mail_own] 自行邮寄
        [drop_off] 送到代收点
        [store] 送到我们的门店
        [pick_up] 上门取件
        [kiosk] 送到自助退货机
        [service_point] 送到服务点
       *[no_shipment] 无需寄回
    }
method-needs =
    { $what ->
        [printer] 以下方式需要打印机：{ LIST($ways, type: "or") }。
       *[packaging] 以下方式需要您自己包装：{ LIST($ways, type: "or") }。
    }
proof-needed = 请准备好：{ LIST($things) }。
proof-helpful = 这些也有帮助：{ LIST($things) }。
proof =
    { $proof ->
        [receipt] 收据或订单号
        [photos] 照片
        [video] 视频
        [serial_number] 序列号
        [medical_certificate] 医疗证明
        [gift_receipt] 礼品小票
        [disposal_photo] 商品已丢弃的照片
       *[photo_id] 带照片的身份证件
    }

## 不可以时怎么办

refusal-over =
    { $basis ->
        [law] 法律给您的期限已于{ $day }结束。
       *[shop] 我们给您的期限已于{ $day }结束。
    }
refusal-condition = 我们不能接受，因为这一项未符合：{ $point }。
refusal-goods =
    { $basis ->
        [law] { $reason }法律对这类商品有例外规定。
       *[shop] { $reason }我们不接受这类商品退货。
    }
refusal =
    { $reason ->
        [period_over] 期限已过。
        [not_yet] 现在申请还太早。
        [rule_refuses] 本商品不提供这项服务。
        [legal_exception] 法律对这类商品有例外规定。
        [condition_fails] 有一项条件未符合。
        [limit_reached] 您已用完允许的次数。
        [bundle_whole] 我们只接受整套退回。
        [no_legal_right] 您所在国家的法律没有这项权利。
        [already_returned] 这些已退回或已申请退回。
        [not_late] 没有延误。
       *[no_rule] 我们的规则没有说明这种情况。
    }
note =
    { $note ->
        [law_not_held] 我们还没有您所在国家的法律资料，您可能有更多权利。
        [law_may_give_more] 您所在国家的法律可能给您更多。
        [device_clock] 日期取自您的设备，请您核对。
        [holidays_unknown] 我们还不知道那一年的公共假日。
        [delivery_assumed] 送达日期取自预计时间。
        [legal_day_later] 遇到休息日，截止日期可能稍晚。
        [fault_presumed] 我们认为问题从一开始就存在。
        [fault_to_show] 您需要说明问题从一开始就存在。
        [depends_on_item] 商品应能使用多久，取决于商品本身。
        [older_policy] 您下单时这些规则还没有生效，工作人员会核对适用的规则。
        [policy_of_order] 我们采用了您下单当天的规则。
       *[diminished_value] 请像在商店里一样试用，过度使用可能减少退款。
    }
alternative =
    { $way ->
        [ask_shop] 请联系我们，由工作人员处理。
        [report_defect] 商品有问题吗？请告诉我们。
        [use_guarantee] 请使用保修。
        [exchange] 您可以改为换货。
        [return_bundle] 请退回整套商品。
        [wait_until_open] 请在第一天再来。
        [ask_repair] 您可以请我们维修。
        [order_spare_part] 您可以订购备件自己修。
        [complain] 您不同意吗？可以投诉。
       *[return_instead] 请等收到商品后再退货。
    }
contact =
    { $kind ->
        [email] 请写信到 { $value }。
        [phone] 请拨打 { $value }。
        [post] 请寄信到 { $value }。
       *[page] 请使用我们的联系页面。
    }
contact-hours = 您可以在这些时间（商店当地时间）联系我们：{ LIST($hours) }。
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }至{ $last }
contact-reply =
    { $hours ->
       *[other] 工作人员会在 { $hours } 小时内答复您。
    }
contact-language = 那里可能没有中文服务。

## 情况

case-label =
    { $case ->
        [return] 我改变主意了
        [exchange] 我想换别的
        [defect] 商品有质量问题
        [damaged] 收到时已破损
        [wrong] 收到的商品不对
        [missing] 没收到或缺件
        [late] 送达延误
        [guarantee] 使用保修
        [withdrawal] 依法无理由退货
        [repair] 需要维修
        [complaint] 我要投诉
        [trade_in] 以旧换新
        [spare_part] 需要备件
       *[cancellation] 取消订单
    }
case-hint =
    { $case ->
        [return] 商品没有问题，但您不想要了。
        [exchange] 您想要其他尺码、颜色或商品。
        [defect] 不能正常使用，或与描述不符。
        [damaged] 在运送途中损坏。
        [wrong] 包裹里有您没有订购的商品。
        [missing] 包裹或其中一部分没有送到。
        [late] 在承诺日期之后送达，或将会这样。
        [guarantee] 商店或厂家给了您保修。
        [withdrawal] 在法定期限内，无需说明理由。
        [repair] 需要修理，有无保修都可以。
        [complaint] 您对我们的处理不满意。
        [trade_in] 把旧商品交给我们，换取余额。
        [spare_part] 您想自己修理。
       *[cancellation] 订单还没有发出。
    }

## 问题

fact-question =
    { $fact ->
        [ordered_on] 您是哪天下单的？
        [paid_on] 您是哪天付款的？
        [shipped_on] 商品是哪天发出的？
        [delivered_on] 商品是哪天送到的？
        [first_delivered_on] 订单的第一件商品是哪天送到的？
        [last_delivered_on] 订单的最后一件商品是哪天送到的？
        [receipt_confirmed_on] 您是哪天确认收货的？
        [estimated_delivery_on] 预计送达的最后一天是哪天？
        [activated_on] 您是哪天首次激活的？
        [noticed_on] 您是哪天发现问题的？
        [seller_contacted_on] 您是哪天第一次联系我们的？
        [tier] 您是我们哪个等级的会员？
        [subdivision] 您住在哪个地区？
        [category] 这是哪类商品？
        [price] 每件您付了多少钱？
        [attribute] 这是哪个款式？
        [earlier_returns] 这个订单您退过几次货？
        [seller] 这是谁卖给您的？
        [replacement_delivered_on] 更换的商品是哪天送到的？
        [reason] 您为什么想退货？
        [role] 是您买的，还是别人送您的？
        [order_state] 您的订单到哪一步了？
        [order_value] 整个订单多少钱？
        [method] 您想怎样退回？
        [appointment_at] 您预约在什么时候？
        [quantity] 涉及几件？
       *[state] 您能多介绍一下商品的情况吗？
    }
fact-hint =
    { $fact ->
        [ordered_on] 订单确认信息里有日期。
        [paid_on] 账单或收据上有日期。
        [shipped_on] 我们的发货通知里有日期。
        [delivered_on] 您或他人代您收到包裹的那天。
        [noticed_on] 您第一次看到问题的那天。
        [seller_contacted_on] 您第一次写信或来电的那天。
        [estimated_delivery_on] 订单确认信息里可以找到。
        [reason] 这不影响您的法定权利。
       *[subdivision] 有些规则因地区而不同。
    }
choice =
    { $word ->
        [too_small] 太小
        [too_large] 太大
        [not_as_expected] 和想象的不一样
        [no_longer_needed] 不再需要
        [better_price] 找到更便宜的
        [ordered_by_mistake] 买错了
        [arrived_late] 送到太晚
        [poor_quality] 质量不好
        [not_tolerated] 身体或皮肤不适应
        [buyer] 我买的
        [receiver] 别人送我的
        [placed] 刚下单
        [in_preparation] 正在准备
        [shipped] 正在配送
        [delivered] 已送到
       *[other] 其他原因
    }
state-question =
    { $state ->
        [unused] 商品还没有用过吗？
        [unopened] 包装还没有打开吗？
        [tags_attached] 吊牌还在上面吗？
        [seal_intact] 密封条还完好吗？
        [complete] 零件和配件都齐全吗？
        [original_packaging] 原包装还在吗？
        [not_activated] 还没有激活或注册吗？
        [data_erased] 您已删除数据并解除账号绑定吗？
        [serial_number_matches] 序列号与订单一致吗？
        [undamaged] 收到后一直没有损坏吗？
        [clean] 商品干净吗？
        [used_as_intended] 您按厂家的要求使用了吗？
        [original_buyer] 您是第一位购买者吗？
        [fault_reaches_measure] 问题达到保修规定的程度了吗？
        [proof_of_purchase] 您有收据或其他购买凭证吗？
        [same_kind] 新商品的种类和尺寸相同吗？
       *[not_started] 还没有开始下载或播放吗？
    }
state-hint =
    { $state ->
        [seal_intact] 健康或卫生密封，或光盘的密封。
        [complete] 线缆、说明书和赠品也算。
        [clean] 干净到别人可以使用。
        [fault_reaches_measure] 保修说明里写明了程度。
       *[used_as_intended] 例如把床垫放在合适的床架上。
    }
state-point =
    { $state ->
        [unused] 没有用过
        [unopened] 包装未打开
        [tags_attached] 吊牌完好
        [seal_intact] 密封完好
        [complete] 配件齐全
        [original_packaging] 有原包装
        [not_activated] 未激活或注册
        [data_erased] 数据已删除
        [serial_number_matches] 序列号与订单一致
        [undamaged] 没有人为损坏
        [clean] 干净
        [used_as_intended] 按厂家要求使用
        [original_buyer] 您是第一位购买者
        [fault_reaches_measure] 问题达到保修规定的程度
        [proof_of_purchase] 购买凭证
        [same_kind] 种类和尺寸相同
       *[not_started] 未开始下载或播放
    }
answer-yes = 是
answer-no = 否

## 规则卡片

card-title = 退货、维修和退款
card-section =
    { $section ->
        [changed_mind] 如果您改变主意
        [faulty] 如果有质量问题
        [arrival] 如果收到时破损、不对或缺件
        [money] 费用和退款
        [guarantee] 我们的保修
        [points] 可以去的地方
        [guides] 使用帮助
        [faq] 常见问题
        [disputes] 如果我们无法达成一致
       *[contact] 谁来帮助您
    }
card-case =
    { $case ->
        [damaged] 收到时破损？我们提供：{ LIST($ways, type: "or") }。
        [wrong] 商品不对？我们提供：{ LIST($ways, type: "or") }。
       *[missing] 缺少东西？我们提供：{ LIST($ways, type: "or") }。
    }
dispute =
    { $kind ->
        [shop_team] 我们的投诉团队：{ $name }。
        [mediator] 调解人：{ $name }。
        [adr_body] 不经法院的独立机构：{ $name }。
        [authority] 主管机关：{ $name }。
        [arbitration] 仲裁：{ $name }。
       *[court] 法院：{ $name }。
    }
dispute-within = 投诉后可用的月数：{ $months }。
point =
    { $kind ->
        [store] 我们的门店：{ $name }。
        [drop_off] 代收点：{ $name }。
        [service] 厂家服务：{ $name }。
       *[repairer] 独立维修店：{ $name }。
    }
point-unpacked = 那里不需要包装盒和标签。
guide =
    { $kind ->
        [manual] 说明书：{ $title }
        [video] 视频：{ $title }
       *[guide] 分步指南：{ $title }
    }
shop-words = { $words }
card-guarantee-none = 本商品没有额外的保修。
card-ask = 请联系我们，会有工作人员帮助您。
card-as-of = 我们于{ DATE($day, style: "long") }查阅了法律。
card-footer = 本页仅提供信息，不是法律意见。

ui-pick-title = 是哪件商品？
ui-order = 订单 { $reference }
ui-ordered-on = 下单日期：{ DATE($day, style: "long") }
ui-arrived-on = { DATE($day, style: "long") }送达
ui-on-its-way = 正在配送
ui-pieces = 数量：{ $count }
ui-item = 商品 { $sku }
ui-this-item = 这件商品
ui-case-title = 发生了什么？
ui-question-step = 第 { $number } 个问题，共 { $total } 个
ui-day-wrong = 请选择日期，不能晚于今天。
ui-answer-wrong = 请检查您填写的内容。
ui-not-arrived = 还没有送到
ui-dont-know = 我不知道
ui-continue = 继续
ui-back = 返回
ui-restart = 重新开始
ui-by-law = 法律规定
ui-from-shop = 商店提供
ui-source = 来源：{ $id }
ui-timeline = 您的期限
ui-timeline-start = 开始
ui-timeline-today = 今天
ui-timeline-last = 最后一天
ui-why-not = 不能办理的部分
ui-good-to-know = 请注意
ui-next = 您现在可以做什么
ui-open-form = 提交申请
ui-ask-person = 请商店人工查看
ui-print = 打印
ui-copy = 复制
ui-save = 保存为文本
ui-money = 退款明细
ui-form-title = 向 { $shop } 提交申请
ui-form-lead = 无需账户。我们只询问商店答复您所需的信息。
ui-field-order = 订单号
ui-field-order-hint = 在订单确认邮件中可以找到。
ui-contract-hint = 或者写明何时订购了什么。
ui-field-email = 电子邮箱
ui-field-email-hint = 商店会回复到这个邮箱。
ui-field-name = 姓名
ui-field-remedy = 您希望怎样解决？
ui-remedy-any = 可以由商店建议
ui-field-message = 给商店的留言
ui-optional = 选填
ui-error-empty =
    { $field ->
        [email] 请填写电子邮箱。
        [name] 请填写姓名。
       *[order_reference] 请填写订单号。
    }
ui-error-wrong =
    { $field ->
        [email] 请这样填写邮箱：name@example.com
        [order_reference] 订单号太长，最多 80 个字符。
       *[other] 请检查这一项。
    }
ui-error-not-taken = 商店无法使用这项内容，请检查。
ui-to-review = 检查申请
ui-review-title = 内容都正确吗？
ui-review-item = 商品
ui-review-case = 发生的情况
ui-review-statement = 我们告诉您的内容
ui-change = 修改
ui-send = 发送申请
ui-sending = 正在发送您的申请……
ui-received-title = 商店已收到您的申请
ui-receipt-number = 回执编号
ui-receipt-time = 收到时间
ui-receipt-at = { DATE($day, style: "long") }，{ $time }
ui-receipt-next = 请保存回执编号。商店会通过电子邮件答复。
ui-receipt-mail = 副本会发送到您的电子邮箱。
ui-receipt-earlier = 商店收到的是您申请的较早版本，不含最后的修改。请把修改告诉商店。
ui-status-link = 查看申请进度
ui-not-sent-title = 您的申请没有发出
ui-not-sent-why =
    { $why ->
        [offline] 您没有连接网络。
        [busy] 商店目前收到的申请太多。请等一分钟。
        [refused] 商店的系统没有接受这份申请。
       *[not_arrived] 连接中断，商店没有收到。
    }
ui-kept = 您填写的内容都还在。
ui-try-again = 再试一次
ui-unknown-title = 还不知道您的申请是否送达
ui-unknown-text = 商店没有给出明确的答复。您可以放心地再查一次：申请不会重复送达。
ui-check-again = 再查一次
ui-handed-over = 商店的页面会继续处理您的申请
ui-write-to-shop = 请给商店写信或打电话，会有人工答复。
ui-no-contact = 商店的联系页面说明如何联系人工客服。
ui-details = 详情
ui-policy-link = 商店的完整政策
ui-unavailable = 现在无法显示这些内容。请询问商店。

## Desk

desk-language-name = 简体中文

desk-language = 语言

desk-day = { DATE($day, style: "long") }

desk-moment = { DATE($day, style: "long") } { $time }

desk-money = { MONEY($amount) }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = 退出登录

desk-ask-person = 联系客服人员

desk-yes = 是

desk-no = 否

desk-not-found-title = 找不到此页面

desk-not-found-text = 请检查网址。如果您使用的是我们给您的链接，请复制完整链接。

desk-forbidden-title = 此表单已失效

desk-forbidden-text = 没有任何更改。请返回，重新加载页面后再试。

desk-too-many-title = 尝试次数过多

desk-too-many-text = 请稍候。剩余秒数：{ NUMBER($seconds) }。

desk-unavailable-title = 暂时无法处理

desk-unavailable-text = 这是我们的问题。您刚才发送的内容没有保存。请返回，稍后再试。

desk-login-title = 登录

desk-login-text = { $shop }的买家请求

desk-password = 密码

desk-login-go = 登录

desk-login-wrong = 密码不正确。

desk-no-password = 尚未设置密码。请打开程序启动时显示的设置链接。

desk-setup-title = 设置密码

desk-setup-text = 用于打开收件箱，查看买家的请求。

desk-password-hint = 至少 10 个字符。几个连在一起的词容易记住。

desk-password-again = 再次输入密码

desk-password-differs = 两次输入的密码不一致。

desk-setup-go = 设置密码

desk-setup-closed-title = 此链接已失效

desk-setup-closed-text = 设置链接只能使用一次。如果已设置密码，请登录；否则请重新启动程序，它会显示新链接。

desk-inbox = 收件箱

desk-search-label = 订单号或案件号

desk-search-go = 搜索

desk-all = 全部

desk-states = 按状态显示

desk-pages = 列表翻页

desk-older = 更早的

desk-newest = 最新的

desk-inbox-empty = 还没有请求。新请求会显示在这里。

desk-nothing-found = 没有符合的请求。请换一个状态或缩短搜索内容。

desk-all-requests = 全部请求

desk-buyer-wrote = 买家留言

desk-buyer-read = 买家看到的内容

desk-facts = 详情

desk-email = 电子邮箱

desk-name = 姓名

desk-order = 订单号

desk-product = 商品

desk-sku = 货号

desk-quantity = 数量

desk-price = 实付价格

desk-wish = 诉求

desk-country = 国家/地区

desk-ordered-on = 下单日期

desk-delivered-on = 送达日期

desk-noticed-on = 发现问题日期

desk-buyer-language = 买家语言

desk-verdict = 政策与法律的结论

desk-no-verdict = 没有记录结论，请自行判断。

desk-older-policy = 该结论依据旧版政策，您的政策此后已更改。

desk-other-policy-shown = 买家页面使用了另一版本的政策，买家看到的内容可能不同。

desk-last-day = 最后期限

desk-way-back = 退货运费承担方

desk-refund = 退款金额

desk-remedies = 可选方案

desk-says-no = 不符合之处

desk-decided-at = 按商店时间：{ $moment }

desk-answer = 答复

desk-new-state = 状态

desk-message-to-buyer = 给买家的留言

desk-message-hint = 买家会在状态页看到。

desk-refusal-needs-words = 请告诉买家原因，以及接下来可以怎么做。

desk-changed-meanwhile = 未保存：请求在此期间已有变化。请查看记录后再保存。

desk-save = 保存答复

desk-history = 进度

desk-status-title = 您的请求

desk-your-request = 您提交的内容

desk-case-number = 案件号

desk-received-at = 收到时间

desk-about = 事由

desk-you-wrote = 您的留言

desk-you-read = 您提交时看到的内容

desk-keep-link = 请保存状态页的链接。持有链接的人都能查看该页面。

desk-receipt-title = 我们已收到您的请求

desk-receipt-text = 这是您的回执。请打印或保存本页。

desk-check-sum = 校验码

desk-follow = 查看进度

desk-mail-note =
    { $state ->
        [queued] 我们还会把这份确认发到您的电子邮箱。如果没有收到，请查看垃圾邮件文件夹。
        [sent] 我们也已把这份确认发到您的电子邮箱。
        [failed] 这份确认未能送达您的电子邮箱。请打印或保存本页。
       *[none] 我们不通过电子邮件发送这份确认。请打印或保存本页。
    }

desk-mail-title = 电子邮件确认

desk-mail-shop =
    { $state ->
        [queued] 尚未发送。下次尝试：{ $moment }
        [sent] 已发送：{ $moment }
        [failed] 未送达。请用其他方式告诉买家您已收到请求。
       *[none] 未发送：当时没有设置邮件服务器，或者该地址无法接收邮件。
    }

desk-mail-failed = 邮件未送达

desk-mail-attempts = 尝试次数

desk-mail-why = 原因

desk-mail-reason =
    { $reason ->
        [recipient] 邮件服务器不接收发往该地址的邮件。
        [message] 邮件服务器不接受这封邮件。
        [address] 无法向该地址发送邮件。
        [sender] 邮件服务器不允许店铺的地址发信。
        [login] 邮件服务器不接受用户名或密码。
        [security] 无法与邮件服务器建立加密连接。
        [later] 邮件服务器要求稍后再试。
        [expired] 失败时间过长，已停止尝试。
       *[connection] 无法连接邮件服务器。
    }

desk-mail-answer = 邮件服务器的答复

desk-mail-again = 重新发送

desk-letter-subject =
    { $case ->
        [withdrawal] 我们已收到您的撤回通知：{ $id }
       *[other] 我们已收到您的请求：{ $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } 已收到您的撤回通知：{ $moment }。请保存这份确认。
       *[other] { $shop } 已收到您的请求：{ $moment }。请保存这份确认。
    }

desk-letter-moment = { $moment }（时区：{ $zone }）

desk-letter-next-title = 接下来

desk-letter-next =
    { $case ->
        [withdrawal] 您不必再次发送撤回通知。状态页会显示商品和款项的处理情况。
       *[other] 我们会查看您的请求，并在状态页上答复。在此之前，您无需做任何事。
    }

desk-letter-why = 这封邮件是自动发送的，因为有人在给 { $shop } 的请求中填写了这个地址。如果不是您本人，请告诉我们。

desk-form-title = 联系{ $shop }

desk-form-text = 您会立即得到回执，以及查看我们答复的链接。

desk-form-case = 关于什么？

desk-your-email = 您的电子邮箱

desk-your-country = 您所在的国家/地区

desk-country-hint = 两个字母，例如 DE

desk-delivered-optional = 送达日期（如果知道）

desk-your-words = 您的说明

desk-leave-empty = 请将此项留空

desk-form-go = 发送请求

desk-order-wrong = 请填写订单邮件中的订单号。

desk-email-wrong = 请按 name@example.com 的格式填写。

desk-not-sent-fields = 尚未发送。请更正标出的字段后重新发送。

desk-not-sent-trap = 尚未发送。您的浏览器填写了一个隐藏字段。请检查内容后重新发送。

desk-not-sent-other-site = 尚未发送。您来自其他网站。请检查内容，然后自行发送。

desk-not-sent-before = 此表单之前以其他内容发送过，我们已收到那份请求。如要同时发送这份，请再按一次按钮。

desk-state =
    { $word ->
        [received] 已收到
        [in_review] 处理中
        [accepted] 已接受
        [refused] 已拒绝
       *[completed] 已结束
    }

desk-status-lead =
    { $word ->
        [received] 我们已收到您的请求，还没有人查看。
        [in_review] 我们正在处理您的请求。
        [accepted] 我们已接受您的请求。
        [refused] 我们未能接受您的请求。原因见下方留言。
       *[completed] 您的请求已结束。
    }

desk-case =
    { $word ->
        [return] 退货
        [exchange] 换货
        [defect] 质量问题
        [damaged] 收到时已损坏
        [wrong] 发错商品
        [missing] 缺件或未收到
        [late] 配送延误
        [guarantee] 保修
        [withdrawal] 法定无理由退货
        [repair] 维修
        [complaint] 投诉
        [trade_in] 以旧换新
        [spare_part] 备件
       *[cancellation] 取消订单
    }

desk-remedy =
    { $word ->
        [refund_original] 退款
        [store_credit] 店铺余额
        [gift_card] 礼品卡
        [exchange] 换货
        [replacement] 换新
        [repair] 维修
        [price_reduction] 部分退款
        [keep_item_refund] 退款不退货
        [termination] 解除合同
        [exchange_same] 换同款
        [exchange_variant] 换尺码或颜色
        [coupon] 优惠券
        [donate] 退款并捐赠
        [trade_in_credit] 旧商品抵余额
        [spare_part] 备件
        [reply] 人工答复
       *[send_missing] 补发缺件
    }

desk-verdict-status =
    { $word ->
        [eligible] 可以
        [eligible_if] 可以，但须满足未确认的条件
        [needs_person] 由您决定
        [not_eligible] 不可以
       *[unknown] 尚不确定：缺少信息
    }

desk-basis =
    { $word ->
        [law] 法律
       *[shop] 您的政策
    }

desk-party =
    { $word ->
        [buyer] 买家
       *[shop] 商店
    }

desk-refusal-reason =
    { $word ->
        [period_over] 已过期限
        [not_yet] 尚未开始
        [rule_refuses] 政策不接受此类商品
        [legal_exception] 法律对此类商品有例外
        [condition_fails] 有条件不满足
        [limit_reached] 已达次数上限
        [bundle_whole] 只能整套退回
        [no_legal_right] 法律未规定此权利
        [already_returned] 已退回或已申请
        [not_late] 没有延误
       *[no_rule] 政策没有相关规则
    }

desk-item-state =
    { $word ->
        [unused] 未使用
        [unopened] 未拆封
        [tags_attached] 吊牌完好
        [seal_intact] 封条完好
        [complete] 配件齐全
        [original_packaging] 原包装
        [not_activated] 未激活
        [data_erased] 数据已清除
        [serial_number_matches] 序列号一致
        [undamaged] 无损坏
        [clean] 干净
        [used_as_intended] 按要求使用
        [original_buyer] 首位买家
        [fault_reaches_measure] 问题达到保修标准
        [proof_of_purchase] 购买凭证
        [same_kind] 种类和尺寸相同
       *[not_started] 未开始或下载
    }

## 规则为何适用，以及导入的数据没有说明的内容

finding-why-title = 查看过的规则（按政策中的顺序）

finding-why-rule = 规则

finding-why-result = 结果

finding-why-decided = 决定因素

finding-why-none = 政策中没有针对此情况的规则。

finding-why-outcome =
    { $outcome ->
        [governs] 适用
        [outranked] 符合，但有更窄的规则适用
        [tied] 同样窄：并列
        [undecided] 取决于缺少的信息
       *[out_of_scope] 不符合
    }

finding-why-order = 最窄的规则适用，规则不会合并。两条都符合的规则按范围的以下部分依次比较，第一个不同之处决定结果：

finding-why-version = 政策的 SHA-256：{ $hash }

finding-page-item-missing = 这里没有描述任何商品或订单。

finding-page-item-missing-help = 请以 JSON-LD 提供商品或订单的 schema.org 数据。

finding-page-item-unclear = 不清楚指的是哪件商品。商品数：{ $number }。其中有：{ LIST($known) }。

finding-page-item-unclear-help = 请写明所指商品的 SKU。

finding-page-country-missing = 这里没有说明买家所在的国家或地区。

finding-page-country-missing-help = 请写明，例如 DE 或 US-CA。

finding-page-assumed =
    { $what ->
        [case] 没有写明情况，假定为：{ $value }。
        [country] 买家的国家或地区取自包裹的去向：{ $value }。
        [utc_day] 时间为 UTC，取其日期，店铺当地可能是另一天：{ $value }。
       *[category] 类别按政策的写法写成：{ $value }。
    }

finding-page-assumed-help = 如果不对，请自行给出该信息，以您给出的为准。

finding-page-price =
    { $what ->
        [currency] “{ $value }”不是 ISO 4217 货币代码，价格已略去。
        [range] 价格是一个区间，最高为“{ $value }”，未取任何价格。
        [several] 各报价的价格不同，未取任何价格。
        [unit] 该价格不是单件的价格，已略去。
        [tax] 该价格不含税，税额未知。
       *[form] “{ $value }”不是该货币的确切金额，价格已略去。
    }

finding-page-price-help = 请给出单件价格和货币代码，例如 EUR 19.99（数字与代码分开写）：用小数点，不用千位分隔符和货币符号。

finding-page-value =
    { $what ->
        [sku] 这里没有 SKU 为“{ $value }”的商品。
        [day] “{ $value }”不是日期，已略去。
        [count] “{ $value }”不是从 1 起的整数，已略去。
        [category] “{ $value }”不是店铺的类别，已略去。
        [condition] 状况“{ $value }”不是规则会问的内容，已略去。
        [status] 状态“{ $value }”没有说明订单进行到哪一步，已略去。
        [country] “{ $value }”不是 ISO 3166 国家代码，已略去。
        [discount] 整单折扣“{ $value }”没有分摊到各商品，已略去。
        [kind] 这既不是文本也不是数字，已略去。
        [texts] 这里的数据文本数：{ $value }。前 200 个之后的已略去。
       *[text] “{ $value }”太长，已略去。
    }

finding-page-value-help = 请在数据中改正，或自行给出该信息。

## 对文件的检查结果

finding-head =
    { $severity ->
        [error] 错误
        [warning] 警告
       *[note] 提示
    }[{ $code }]

finding-whole-file = （整个文件）

finding-clean = { $file }：没有问题

finding-counts = 错误 { $errors } 个，警告 { $warnings } 个，提示 { $notes } 个

finding-near = 您是不是想写“{ $near }”？

finding-json-syntax =
    第 { $line } 行第 { $column } 列不是 JSON：{ $what ->
        [end] 结尾之后还有内容。
        [unfinished] 文本在中间断开了。
        [comma_or_bracket] 此处应为逗号或 ]。
        [comma_or_brace] 此处应为逗号或 { "}" }。
        [key] 此处应为带引号的键。
        [colon] 键之后应有冒号。
        [digit] 此处应为数字。
        [control] 文本中有控制字符。
        [escape] JSON 没有这种转义。
        [surrogate] 单独出现了半个代理对。
        [hex] 此处应为四位十六进制数字。
       *[value] 此处应为一个值。
    }

finding-json-syntax-help = 请修改该处文本。支持 JSON 的编辑器会标出位置。

finding-too-large =
    { $what ->
        [members] 此对象有 { $number } 个成员，最多读取 { $most } 个。
        [items] 此列表有 { $number } 项，最多读取 { $most } 项。
       *[bytes] 文本有 { $number } 字节，最多读取 { $most } 字节。
    }

finding-too-large-help = 请删去不属于这里的内容。

finding-too-deep = 第 { $line } 行第 { $column } 列嵌套超过 { $most } 层。

finding-too-deep-help = 没有文件需要这么深的嵌套。请查找没有闭合的括号。

finding-too-many = 另有 { $more } 条未列出。

finding-too-many-help = 请先修改以上各条，再检查一次。

finding-duplicate-key = 键“{ $word }”在同一对象中出现了两次。

finding-duplicate-key-help = 请只保留一个，各程序采用哪一个并不一致。

finding-unknown-field = 格式在此处没有键“{ $word }”。

finding-unknown-field-help = 此处可用：{ $known }。

finding-missing-field = 缺少键“{ $word }”。

finding-missing-field-help = 请补上。

finding-wrong-type =
    此处是{ $found ->
        [null] null
        [boolean] true 或 false
        [whole] 整数
        [fraction] 小数
        [list] 列表
        [object] 对象
       *[text] 文本
    }，应为{ $wanted ->
        [object] 对象
        [list] 列表
        [boolean] true 或 false
        [whole] 整数
        [word] 带引号的词
        [day] 带引号的日期
        [time] 带引号的时间
        [minute] 带引号的日期和时间
        [currency] 货币代码
        [place] 地点代码
        [link] 链接
       *[text] 文本
    }。

finding-wrong-type-help = 请按该形式书写。

finding-unknown-word = 此处没有“{ $word }”这个词。

finding-unknown-word-help = 可用的词：{ $known }。

finding-bad-value =
    { $wanted ->
        [range] { $value } 不在 { $least } 到 { $most } 之间。
        [key] 密钥不是 32 位十六进制数字。
        [email] 这不是电子邮箱地址。
        [order_reference] 订单号为空或超过 80 个字符。
        [pack] 这不是本版本的语言包。
        [amount] 有一个金额太大，无法精确表示。
        [text] 文本为空或超过 2000 个字符。
       *[value] “{ $value }”不存在或写法不对。
    }

finding-bad-value-help =
    { $wanted ->
        [range] 请写该范围内的数字。
        [day] 请写存在的日期，例如 2026-11-21。
        [time] 请按 HH:MM（09:30）书写时间。
        [minute] 请写日期和时间，例如 2026-10-15T10:00。
        [moment] 请写带时区偏移的时间，例如 2026-11-21T10:30:00+01:00。
        [currency] 请写 ISO 4217 代码，例如 EUR。
        [place] 请写 ISO 3166 代码，例如 DE 或 US-CA。
        [link] 请写 https:、mailto: 或 tel: 链接，或以 / 开头的本站路径。
        [key] 请生成 16 个随机字节。
        [email] 请写成 name@example.com 的形式。
        [order_reference] 请从订单邮件中复制。
        [pack] 请使用本版本自带的语言包。
        [amount] 请减小金额或数量。
        [text] 请写 1 到 2000 个字符。
       *[value] 写法请查阅文档。
    }

finding-unknown-version = 不认识格式版本 { $number }，本程序读取版本 1。

finding-unknown-version-help = 请更新 after-sales，或用版本 1 书写。

finding-duplicate-rule = 标识“{ $rule }”已用于 { $other }。

finding-duplicate-rule-help = 请给每条规则单独的标识，裁定会引用它。

finding-rule-tie = 在情形“{ $case }”下，“{ $other }”和“{ $rule }”可能适用于同一商品，而且都不更窄。

finding-rule-tie-help = 请收窄其中一条，或让两者的地点、日期或类别互相排斥。

finding-window-length =
    { $what ->
        [season] 此季节既没有截止日也没有天数。
       *[window] 此期限写了 { $number } 种长度，应当恰好一种。
    }

finding-window-length-help =
    { $what ->
        [season] 请写 last_day 或 days。
       *[window] 请写一种：days、months、until 或 unlimited: true。
    }

finding-rule-incomplete =
    { $what ->
        [cases] 规则“{ $rule }”没有写明情形，因此永不适用。
        [fee] 规则“{ $rule }”的一项费用既是价格的比例又是一个金额。
       *[terms] 规则“{ $rule }”表示接受，但没有说明期限或买家得到什么。
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] 请至少写一种情形，例如 return。
        [fee] 请写 share 或 amount，不要两个都写。
       *[terms] 请补上 window 和 remedies，或把 answer 设为 refuse 或 ask_person。
    }

finding-season-order = 此季节的日期顺序不对。

finding-season-order-help = 先是 ordered_from，然后是 ordered_until，最后是 last_day。

finding-secret-exposed = “{ $name }”似乎含有机密。政策文件是公开的，每个买家都能读到。

finding-secret-exposed-help = 请删除它，并在签发处更换。让您的服务器在请求中添加它。

finding-unknown-region = 店铺没有定义区域“{ $word }”，此规则不适用于任何人。

finding-unknown-region-help = 请加到 /shop/regions，或在 places 中写出各地点。

finding-insecure-url = “{ $value }”没有加密，他人可以读取和篡改发送的内容。

finding-insecure-url-help = 请写 https: 地址。

finding-currency-mix = 此金额的货币是 { $currency }，店铺的货币是 { $own }。

finding-currency-mix-help = 请用店铺的货币书写，其他金额不计入退款估算。

finding-contradiction =
    { $what ->
        [backwards] 此处的结束早于开始。
        [refusal_gives] 规则“{ $rule }”表示拒绝，却写了买家得到什么。
        [limit_zero] 规则“{ $rule }”表示接受，却只允许零次。
        [opens_too_late] 规则“{ $rule }”要到期限结束后才让买家行动。
        [same_unasked] 规则“{ $rule }”只换同种商品，却从不询问。
        [shop_pays_amount] 按规则“{ $rule }”退货运费由店铺承担，却写了金额。
        [window_remedy] 规则“{ $rule }”的一个期限针对该规则不给予的处理方式。
        [fee_over_price] 规则“{ $rule }”的一项费用超过全价。
        [late_unreachable] 规则“{ $rule }”的一个逾期阶段永远达不到。
       *[empty_range] 规则“{ $rule }”的一个范围是空的。
    }

finding-contradiction-help =
    { $what ->
        [backwards] 请对调两端。
        [refusal_gives] 请删去 remedies，或把 answer 设为 accept。
        [limit_zero] 请增大 most，或把 answer 设为 refuse。
        [opens_too_late] 请让等待期在期限之前结束。
        [same_unasked] 请加上条件 same_kind，并写明 refuse 或其他结果。
        [shop_pays_amount] 请删去 amount，或把 payer 设为 buyer。
        [window_remedy] 请加到规则的 remedies，或从期限中删去。
        [fee_over_price] 比例以万分之一为单位，10 % 写作 1000。
        [late_unreachable] 请按升序排列各阶段，不设上限的放最后。
       *[empty_range] 请对调 least 和 most，或 from 和 until。
    }

finding-law-not-held = 本版本没有 { $markets } 的法律。

finding-law-not-held-help = 当地买家会读到您的政策，并看到“当地法律可能给予更多”的提示。

finding-below-law =
    { $what ->
        [months] 按 { $markets } 的法律，店铺对质量问题负责的时间比此期限长，当地月数：{ $number }。
       *[days] 按 { $markets } 的法律，买家可以反悔的时间比此期限长，当地天数：{ $number }。
    }

finding-below-law-help = 当地买家会看到两者中较好的。延长期限即可对所有人使用同一说法。

finding-exclusion-without-basis =
    { $what ->
        [goods] 规则“{ $rule }”拒绝 { $goods }，而 { $markets } 的法律没有把这类商品列为例外。
       *[all] 规则“{ $rule }”拒绝的商品，{ $markets } 的买家依法可以退货。
    }

finding-exclusion-without-basis-help = 请在 traits 中写明法律上的例外理由，或把规则限于其他地点。当地买家仍享有该权利。

finding-fee-against-law = 在 { $markets } 的法律允许买家免费反悔期间，也会收取费用“{ $kind }”。

finding-fee-against-law-help = 请用 days 让它在法定天数之后开始，用 places 限制地点，或删去。

finding-freight-against-law =
    { $what ->
        [faults] 有质量问题、损坏或发错的商品由买家承担退货运费，而按 { $markets } 的法律由店铺承担。
       *[withdrawal] 退货运费由买家承担，而反悔时按 { $markets } 的法律由店铺承担。
    }

finding-freight-against-law-help = 请把 payer 设为 shop，至少对这些地点如此。

finding-disclosure-unknown = { $markets } 的法律取决于您是否告知买家以下事项，而文件没有说明：“{ $word }”。

finding-disclosure-unknown-help = 请加到 /shop/disclosures，told 写 true 或 false。

finding-case-without-rule = 没有规则回答情形“{ $case }”。

finding-case-without-rule-help = 请添加一条规则，否则买家只会读到法律规定的内容。

finding-item-without-rule =
    { $what ->
        [markets] 在情形“{ $case }”下，{ $markets } 有些商品不适用任何规则。
       *[everywhere] 在情形“{ $case }”下，有些商品不适用任何规则。
    }

finding-item-without-rule-help = 请为此情形添加一条没有 scope 的规则，更窄的规则仍然优先。

finding-no-contact = 政策没有写明可以询问谁。

finding-no-contact-help = 请添加邮箱、电话或页面，每个“不可以”都会指向那里。

finding-text-missing = 此文本缺少您所用的语言：{ $languages }。

finding-text-missing-help = 请补上，或从 /shop/languages 删去该语言。

finding-no-dispute-route = 没有写明争议解决机构；在 { $markets }，受某机构约束的店铺必须写明。

finding-no-dispute-route-help = 如果您受某机构约束，请写在 /disputes 中。

finding-rule-shadowed = 规则“{ $rule }”永远不会适用：更窄的规则已覆盖它的全部范围。

finding-rule-shadowed-help = 请删去它，或收窄其他规则。

finding-unknown-locale = 没有“{ $word }”的句子，现用 { $other }。

finding-unknown-locale-help = 可选择：{ $known }。
