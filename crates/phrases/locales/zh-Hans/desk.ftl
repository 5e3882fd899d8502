## Desk

desk-language-name = 简体中文

desk-language = 语言

desk-day = { DATE($day, style: "long") }

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

desk-login-text = { $shop } 的买家请求

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

desk-search-label = 订单号或售后单号

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

desk-sku = 货号

desk-quantity = 数量

desk-price = 实付价格

desk-wish = 诉求
desk-reason = 原因
desk-serials = 序列号
desk-wanted = 希望换成

desk-country = 国家/地区

desk-ordered-on = 下单日期

desk-delivered-on = 送达日期

desk-noticed-on = 发现问题日期

desk-buyer-language = 买家语言

desk-verdict = 政策与法律的结论

desk-no-verdict = 没有记录结论，请自行判断。

desk-older-policy = 该结论依据旧版政策，您的政策此后已更改。

desk-other-policy-shown = 买家页面使用了另一版本的政策，买家看到的内容可能不同。

desk-last-day = 最后一天

desk-way-back = 退货运费承担方

desk-refund = 退款金额

desk-remedies = 可选方案

desk-says-no = 不支持的原因

desk-decided-at = 按商店时间：{ $moment }

desk-answer = 答复

desk-new-state = 状态

desk-message-to-buyer = 给买家的留言

desk-message-hint = 买家会在状态页看到。

desk-refusal-needs-words = 请告诉买家原因，以及接下来可以怎么做。

desk-changed-meanwhile = 未保存：请求在此期间已有变化。请查看记录后再保存。

desk-save = 保存答复

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
        [sender] 邮件服务器不允许商店的地址发信。
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
        [withdrawal] 我们已收到您的无理由退货声明：{ $id }
       *[other] 我们已收到您的请求：{ $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } 已收到您的无理由退货声明：{ $moment }。请保存这份确认。
       *[other] { $shop } 已收到您的请求：{ $moment }。请保存这份确认。
    }

desk-letter-moment = { $moment }（时区：{ $zone }）

desk-letter-next-title = 接下来

desk-letter-next =
    { $case ->
        [withdrawal] 您不必再次发送声明。状态页会显示商品和款项的处理情况。
       *[other] 我们会查看您的请求，并在状态页上答复。在此之前，您无需做任何事。
    }

desk-letter-why = 这封邮件是自动发送的，因为有人在给 { $shop } 的请求中填写了这个地址。如果不是您本人，请告诉我们。

desk-form-title = 联系 { $shop }

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

case-letter-subject =
    { $word ->
        [waiting] 关于您的请求，我们有个问题：{ $id }
        [accepted] 您的请求已被接受：{ $id }
        [refused] 您的请求未被接受：{ $id }
        [completed] 您的请求已结束：{ $id }
       *[other] 您的请求有新进展：{ $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } 正在处理您的请求。
        [waiting] { $shop } 需要您补充一些内容，才能继续处理您的请求。
        [accepted] { $shop } 已接受您的请求。
        [refused] { $shop } 未能接受您的请求。
        [completed] { $shop } 已结束您的请求。
       *[other] { $shop } 对您的请求有新的答复。
    }

case-letter-next =
    { $word ->
        [waiting] 请在您的状态页上给我们留言，之后我们会继续处理。
        [accepted] 我们会按告知您的方式处理。除非留言中请您做什么，否则您无需做任何事。
        [refused] 如果您有不同看法，请在您的状态页上给我们留言。
        [completed] 没有其他步骤。如果还有问题，请在您的状态页上给我们留言，您也可以在那里评价我们。
       *[other] 一有进展，我们就在您的状态页上答复。
    }

case-letter-state = 状态

desk-letter-plain = 如果该页面打不开，下面这个页面适用于所有浏览器：
