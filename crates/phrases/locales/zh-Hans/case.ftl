case-state =
    { $word ->
        [received] 已收到
        [in_review] 处理中
        [waiting] 等您回复
        [accepted] 已接受
        [refused] 已拒绝
       *[completed] 已结束
    }

case-lead =
    { $word ->
        [received] 我们已收到您的请求，还没有人查看。
        [in_review] 我们正在处理您的请求。
        [waiting] 我们需要您补充一些内容才能继续。详情见下方留言。
        [accepted] 我们已接受您的请求。
        [refused] 我们未能接受您的请求。原因见下方留言。
       *[completed] 您的请求已结束。
    }

case-since = 自 { $moment } 起

case-next-title = 接下来会怎样

case-next =
    { $word ->
        [received] 我们会查看您的请求，并在这里答复。在此之前您无需做任何事。
        [in_review] 一有进展，我们就在这里答复。在此之前您无需做任何事。
        [waiting] 请在本页给我们留言，之后我们会继续处理。
        [accepted] 我们会按告知您的方式处理。除非留言中请您做什么，否则您无需做任何事。
        [refused] 如果您有不同看法，请在本页给我们留言。
       *[completed] 没有其他步骤。如果还有问题，请在本页给我们留言。
    }

case-answer-by = 我们最迟于 { $moment } 答复。

case-answer-late = 我们本应在 { $moment } 前答复。我们晚了，非常抱歉。

case-our-message = 我们的留言

case-by =
    { $who ->
        [buyer] 您
        [shop] { $shop }
       *[desk] 自动
    }

case-step =
    { $word ->
        [message] 留言
        [tracking] 包裹
       *[photos] 照片
    }

case-tracking = 物流单号

case-tracking-follow = 查询包裹

case-result = 结果

case-end =
    { $word ->
        [refused] 已拒绝
       *[withdrawn] 您已撤回
    }

case-refunded = 已退款

case-write-title = 给我们留言

case-write-label = 您的留言

case-write-hint = 最多 2000 个字符。请不要填写银行账号或卡号。

case-write-reopens = 您留言后，我们会重新处理。您最晚可于{ DATE($day, style: "long") }在这里留言。

case-write-over = 此请求结束已超过 30 天。如有新的问题，请提交新的请求或咨询工作人员。

case-write-go = 发送留言

case-write-done = 我们已收到您的留言。

case-write-wrong =
    { $why ->
        [empty] 未发送：请先写点内容。
        [long] 未发送：最多 2000 个字符，请缩短留言。
        [many] 未发送：您从昨天到现在已留言 20 次。请稍后再试；其他留言我们都已收到。
       *[before] 此表单之前已用其他内容发送过，我们已收到。如要再发送这条，请再按一次按钮。
    }

case-rate-title = 我们做得怎么样？

case-rate-lead = 您对我们的处理满意吗？

case-stars =
    { $word ->
        [one] 非常不满意
        [two] 不满意
        [three] 一般
        [four] 满意
       *[five] 非常满意
    }

case-rate-comment = 还有什么想告诉我们的？（可不填）

case-rate-go = 提交评价

case-rate-change = 修改评价

case-rate-thanks = 感谢您的评价。您最晚可在{ DATE($day, style: "long") }修改。

case-rate-kept = 感谢您的评价。

case-rate-given = 您的评价

case-rate-wrong =
    { $why ->
        [stars] 未提交：请从五个选项中选一个。
        [long] 未提交：最多 2000 个字符，请缩短内容。
        [late] 评价已无法修改。
       *[open] 请求结束后才能评价。
    }

desk-moment = { DATE($day, style: "long") } { $time }

desk-money = { MONEY($amount) }

desk-order = 订单号

desk-product = 商品

desk-history = 处理记录

desk-status-title = 您的请求

desk-your-request = 您提交的内容

desk-case-number = 售后单号

desk-received-at = 收到时间

desk-about = 事由

desk-you-wrote = 您的留言

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
        [store_credit] 商店余额
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
