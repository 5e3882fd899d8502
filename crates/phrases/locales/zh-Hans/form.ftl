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
ui-good-to-know = 小提示
ui-next = 您现在可以做什么
ui-open-form = 提交申请
ui-ask-person = 请商店人工查看
ui-print = 打印
ui-copy = 复制
ui-save = 保存为文本
ui-calendar = 添加到日历
ui-share = 分享
ui-copied = 已复制
ui-money = 退款明细
ui-form-title = 向 { $shop } 提交申请
ui-form-lead = 无需账户。我们只询问商店答复您所需的信息。
ui-field-order = 订单号
ui-field-order-hint = 在订单确认邮件中可以找到。
ui-contract-hint = 或者写明何时订购了什么。
ui-field-email = 电子邮箱
ui-field-email-hint = 商店用它答复您。
ui-field-name = 姓名
ui-field-remedy = 您希望怎样解决？
ui-remedy-any = 可以由商店建议
ui-field-message =
    { $case ->
        [defect] 有什么问题？
        [damaged] 哪里损坏了？
        [wrong] 您收到的是什么？
        [missing] 少了什么？
        [guarantee] 有什么问题？
        [repair] 哪里需要维修？
        [complaint] 哪里让您不满意？
        [trade_in] 它的状况如何？
       *[other] 给商店的留言
    }
ui-bank-hint = 请不要填写银行账号或卡号，商店在这里不需要。
ui-field-serials = 序列号
ui-serials-hint = 在商品、包装盒或发票上。有多件商品时，每行填一个。
ui-field-wanted =
    { $case ->
        [spare_part] 您需要哪个零件？
       *[other] 您想换成什么？
    }
ui-wanted-hint =
    { $case ->
        [spare_part] 知道的话，请写名称或编号。
        [exchange] 尺码、颜色或其他商品。
       *[other] 想换成别的才填写：尺码、颜色或其他商品。
    }
ui-optional = 选填
ui-error-empty =
    { $field ->
        [message] 请简单描述一下。
        [wanted] 请写明您想要什么。
        [serials] 请填写序列号。如果找不到，请在此说明。
        [photos] 请添加照片，或说明无法添加。
        [email] 请填写电子邮箱。
        [name] 请填写姓名。
       *[order_reference] 请填写订单号。
    }
ui-error-wrong =
    { $field ->
        [wanted] 内容太长，最多 300 个字符。
        [serials] 最多填写 20 个序列号，每个不超过 80 个字符。
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
ui-phase =
    { $phase ->
        [waiting] 商店的系统没有回应。我们会在 { $time } 再试一次。
        [elsewhere] 您的申请正在另一个标签页中发送，请稍候。
       *[looking_up] 正在查询您的申请是否送达。
    }
ui-earlier-title = 正在查询您之前的申请是否送达
ui-received-title = 商店已收到您的申请
ui-receipt-number = 回执编号
ui-receipt-time = 收到时间
ui-receipt-at = { DATE($day, style: "long") }，{ $time }
ui-receipt-next = 商店的答复会显示在您的申请页面上。请保存页面链接和回执编号。
ui-receipt-next-mail = 请保存回执编号。商店可以回复到您的邮箱。
ui-your-copy = 您的申请
ui-receipt-mail = 副本会发送到您的电子邮箱。
ui-receipt-earlier = 商店收到的是您申请的较早版本，不含最后的修改。请把修改告诉商店。
ui-status-link = 查看申请进度
ui-not-sent-title = 您的申请没有发出
ui-not-sent-why =
    { $why ->
        [offline] 您没有连接网络。
        [busy] 商店目前收到的申请太多，请稍后再试。
        [refused] 商店的系统没有接受这份申请。
       *[not_arrived] 连接中断，商店没有收到。
    }
ui-shop-says = 商店的系统提示：{ $words }
ui-again-at = 您可以在 { $time } 之后再试。
ui-earlier-gone = 您之前的申请没有送达商店。您填写的内容不会保存在此设备上，请重新发送。
ui-kept = 您填写的内容都还在。
ui-try-again = 再试一次
ui-unknown-title = 还不知道您的申请是否送达
ui-unknown-text = 商店没有给出明确的答复。您可以放心地再查一次：申请不会重复送达。
ui-check-again = 再查一次
ui-sent-title = 您的申请已发出
ui-sent-text = 商店的系统不提供回执，我们无法看到后续情况。请保存副本。如果没有回音，请联系商店。
ui-hand-over-title = 还差一步
ui-hand-over =
    { $way ->
        [mailto] 请在邮件程序中发送这封邮件。如果没有打开，请复制申请内容并发邮件给商店。
       *[copy] 请复制申请内容并发送给商店。
    }
ui-stopped = 此页面出了问题。您填写的内容在这个表单里，请从这里发送。
ui-handed-over = 商店的页面会继续处理您的申请
ui-write-to-shop = 请给商店发邮件或打电话，会有工作人员答复。
ui-no-contact = 商店的联系页面说明如何联系人工客服。
ui-photos-title = 照片
ui-photos-hint = 最多 5 张能看出问题的照片。发送前会去掉地点和相机信息。
ui-no-photos = 我无法添加照片
ui-photos-add = 选择照片
ui-photos-camera = 拍照
ui-photos-drop = 也可以把照片拖到或粘贴到这里。
ui-photos-busy = 正在准备您的照片……
ui-photo = 照片 { $number }
ui-photo-remove = 移除照片 { $number }
ui-photos-count = 已添加 { $count } 张，最多 5 张
ui-photo-refused =
    { $why ->
        [unreadable] 此浏览器无法读取这张照片。请另存为 JPEG，或稍后发给商店。
        [too_large] 照片太大，最多 4000 万像素。
        [too_many] 最多可以添加 5 张照片。
        [same] 这张照片已经添加。
       *[not_image] 这不是照片。
    }
ui-photos-insecure = 此页面的连接不安全，无法在这里添加照片。没有照片也可以提交申请。
ui-photo-state =
    { $state ->
        [sending] 发送中
        [arrived] 已送达
        [missing] 未送达
       *[waiting] 等待中
    }
ui-photos-arrived = { $total } 张照片已送达 { $count } 张
ui-photos-missing = { $total } 张照片中有 { $count } 张未送达。您的申请已送达。
ui-photos-keep-open = 在所有照片送达之前，请不要关闭此页面。
ui-photos-retry = 重新发送未送达的照片
ui-photos-not-taken = 照片未能送出。请通过电子邮件发给商店。
