## 购买前的承诺

promise-dated =
    { $when ->
        [today] 今天购买，最晚{ DATE($arrival, style: "day") }送达，最晚可在{ $last_day }退货。
        [ordered] 最晚{ DATE($arrival, style: "day") }送达，最晚可在{ $last_day }退货。
       *[arrived] 最晚可在{ $last_day }退货。
    }
promise-ordered =
    { $when ->
        [today] 今天购买，最晚可在{ $last_day }改变主意。
       *[ordered] 最晚可在{ $last_day }改变主意。
    }
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
        [non_durable] 本商品是消耗品。
       *[other] 这类商品有专门的规则。
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
headline-no = 按我们的判断，不可以。
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
        [document_received] 时间从您收到合同之日算起。
        [later_of_document_and_delivery] 时间从合同和送达中较晚的一天算起。
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
gets-then = 如果仍未解决：{ LIST($ways, type: "or") }。
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
register-within = 请在购买后 { $days } 天内登记。
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
        [drop_off] 送到寄件点
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
        [fault_presumed] 我们先按问题从一开始就存在来处理。
        [fault_to_show] 您需要证明问题从一开始就存在。
        [depends_on_item] 商品应能使用多久，取决于商品本身。
        [older_policy] 您下单时这些规则还没有生效，工作人员会核对适用的规则。
        [policy_of_order] 我们采用了您下单当天的规则。
        [reasonable_time] 法律没有规定天数，请尽快提出。
        [extra_time] 请先给我们合理的时间送货。
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
        [email] 请发邮件到 { $value }。
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
        [late] 送晚了
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
        [late] 已晚于或将晚于承诺的日期送达。
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
        [document_on] 您何时收到合同？
       *[state] 您能多介绍一下商品的情况吗？
    }
fact-hint =
    { $fact ->
        [ordered_on] 订单确认信息里有日期。
        [paid_on] 账单或收据上有日期。
        [shipped_on] 我们的发货通知里有日期。
        [delivered_on] 您或他人代您收到包裹的那天。
        [noticed_on] 您第一次看到问题的那天。
        [seller_contacted_on] 您第一次发消息或来电的那天。
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
        [unused] 商品仍是未使用的吗？
        [unopened] 包装仍是未拆封的吗？
        [tags_attached] 吊牌还在上面吗？
        [seal_intact] 密封条还完好吗？
        [complete] 零件和配件都齐全吗？
        [original_packaging] 原包装还在吗？
        [not_activated] 仍处于未激活、未注册的状态吗？
        [data_erased] 您已删除数据并解除账号绑定吗？
        [serial_number_matches] 序列号与订单一致吗？
        [undamaged] 收到后商品一直完好吗？
        [clean] 商品干净吗？
        [used_as_intended] 您按厂家的要求使用了吗？
        [original_buyer] 您是第一位购买者吗？
        [fault_reaches_measure] 问题达到保修规定的程度了吗？
        [proof_of_purchase] 您有收据或其他购买凭证吗？
        [same_kind] 新商品的种类和尺寸相同吗？
       *[not_started] 下载或播放仍是未开始的状态吗？
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
        [adr_body] 独立的争议解决机构（不经法院）：{ $name }。
        [authority] 主管机关：{ $name }。
        [arbitration] 仲裁：{ $name }。
       *[court] 法院：{ $name }。
    }
dispute-within = 投诉后 { $months } 个月内可以提出。
point =
    { $kind ->
        [store] 我们的门店：{ $name }。
        [drop_off] 寄件点：{ $name }。
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
ui-by-law = 法律规定
ui-from-shop = 商店提供
ui-details = 详情
ui-policy-link = 商店的全部规则
ui-unavailable = 现在无法显示这些内容。请询问商店。
