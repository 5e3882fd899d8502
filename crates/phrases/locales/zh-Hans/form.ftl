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
