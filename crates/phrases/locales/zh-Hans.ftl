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
       *[cancellation] 可以，您可以取消订单。
    }
headline-if = 如果符合以下各项，就可以。
headline-person = 这由商店的工作人员决定。
headline-no = 按我们的计算，不可以。
headline-unknown = 我们还需要了解一件事。
last-day = 最晚请在{ $day }告诉我们。
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
       *[send_missing] 我们补寄缺少的部分。
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
       *[send_missing] 补寄缺件
    }
another-way = 您也可以选择另一种方式。
basis-law = 这是您所在国家的法律给您的权利。
basis-law-check = 我们认为您所在国家的法律有此规定，请您核实。
basis-shop = 这是我们对您的承诺。
credit-bonus = 选择本店余额，可多得 { $share }。
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
       *[other] 我们扣除 { $amount }。
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
       *[total] 您拿回
    }
fee =
    { $kind ->
        [restocking] 我们收取重新入库费。
        [collection] 我们收取上门取件费。
        [handling] 我们收取手续费。
       *[late] 超过期限时，我们收取费用。
    }
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
       *[no_shipment] 无需寄回
    }
proof-needed = 请准备好：{ LIST($things) }。
proof =
    { $proof ->
        [receipt] 收据或订单号
        [photos] 照片
        [video] 视频
        [serial_number] 序列号
        [medical_certificate] 医疗证明
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
       *[return_instead] 请等收到商品后再退货。
    }
alternative-label =
    { $way ->
        [ask_shop] 联系商店
        [report_defect] 报告质量问题
        [use_guarantee] 使用保修
        [exchange] 换货
        [return_bundle] 退回整套
        [wait_until_open] 以后再来
       *[return_instead] 改为退货
    }
contact =
    { $kind ->
        [email] 请写信到 { $value }。
        [phone] 请拨打 { $value }。
        [post] 请寄信到 { $value }。
       *[page] 请使用我们的联系页面。
    }
contact-hours = 您可以在这些时间联系我们：{ $hours }。

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
       *[subdivision] 有些规则因地区而不同。
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
       *[contact] 谁来帮助您
    }
card-case =
    { $case ->
        [damaged] 收到时破损？我们提供：{ LIST($ways, type: "or") }。
        [wrong] 商品不对？我们提供：{ LIST($ways, type: "or") }。
       *[missing] 缺少东西？我们提供：{ LIST($ways, type: "or") }。
    }
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
ui-money = 退款明细
ui-form-title = 向 { $shop } 提交申请
ui-form-lead = 无需账户。我们只询问商店答复您所需的信息。
ui-field-order = 订单号
ui-field-order-hint = 在订单确认邮件中可以找到。
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
ui-review-answers = 您的回答
ui-review-statement = 我们告诉您的内容
ui-change = 修改
ui-send = 发送申请
ui-sending = 正在发送您的申请……
ui-received-title = 商店已收到您的申请
ui-receipt-number = 回执编号
ui-receipt-time = 收到时间
ui-receipt-at = { DATE($day, style: "long") }，{ $time }
ui-receipt-next = 请保存回执编号。商店会通过电子邮件答复。
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
       *[not_started] 未开始或下载
    }
