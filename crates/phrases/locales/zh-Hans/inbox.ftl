## Inbox

inbox-skip = 跳到内容

inbox-pages = 页面

inbox-shop = 商店

inbox-account = 您的账户

inbox-not-allowed-title = 您无权执行此操作

inbox-not-allowed-text = 没有任何更改。商店的所有者可以给您其他角色。

inbox-state =
    { $word ->
        [received] 新
        [in_review] 处理中
        [waiting] 等待买家
        [accepted] 已接受
        [refused] 已拒绝
       *[completed] 已结束
    }

inbox-short-moment = { DATE($day, style: "short") } { $time }

inbox-search-label = 订单、邮箱、姓名、商品或售后单

inbox-case-label = 售后类型

inbox-every-case = 全部类型

inbox-needs-answer = 需要答复

inbox-clear = 清除

inbox-overdue = 自 { $moment } 起逾期

inbox-answer-by = { $moment } 前答复

inbox-overdue-count =
    { $count ->
       *[other] { $count } 个答复已逾期。
    }

inbox-first-page = 第一页

inbox-next-page = 下一页

inbox-export = 下载此列表：

inbox-cases = 售后单

inbox-case-before = 上一单

inbox-case-after = 下一单

inbox-action =
    { $word ->
        [approve] 同意
        [ask] 询问买家
        [decline] 拒绝
        [exception] 破例处理
        [goods] 已收到退货
        [parcel] 包裹已寄出
        [refund] 已退款
        [solved] 以其他方式解决
        [write] 给买家留言
        [review] 开始处理
       *[reopen] 重新打开
    }

inbox-action-hint =
    { $word ->
        [approve] 买家将得到所要求的。
        [ask] 售后单等待买家回复。
        [decline] 请说明原因，以及买家接下来可以怎么做。
        [exception] 您给的比政策和法律要求的更多，将标记为破例。
        [goods] 买家会得知商品已送达。
        [parcel] 退货标签、替换品或修好的商品：买家会收到单号和链接。
        [refund] 款项正在退回。售后单将结束。
        [solved] 买家得到了退款以外的解决。售后单将结束。
        [write] 状态保持不变。
        [review] 买家会看到已有人在处理。
       *[reopen] 售后单将重新处理。
    }

inbox-action-go =
    { $word ->
        [approve] 同意
        [ask] 发送问题
        [decline] 拒绝
        [exception] 破例同意
        [goods] 保存
        [parcel] 保存
        [refund] 以已退款结案
        [solved] 以已解决结案
        [write] 发送留言
        [review] 开始处理
       *[reopen] 重新打开
    }

inbox-goods-message = 我们已收到退回的商品。

inbox-message-optional = 给买家的留言（可选）

inbox-message-hint = 买家会在状态页看到。买家的语言：{ $language }

inbox-template = 文本

inbox-put-in = 插入

inbox-tracking-number = 物流单号

inbox-tracking-link = 物流查询链接

inbox-resolution = 解决方式

inbox-taken-back = 买家撤回了请求

inbox-amount = 退款金额

inbox-currency = 货币

inbox-words-missing = 尚未保存：请告诉买家原因，或您需要什么。

inbox-places-left = 尚未保存：留言中有花括号里的内容需要您填写。

inbox-link-wrong = 尚未保存：链接必须以 https:// 开头。

inbox-parcel-missing = 尚未保存：请填写物流单号或链接。

inbox-solution-missing = 尚未保存：请选择解决方式。

inbox-amount-wrong = 尚未保存：请填写金额，如 12.90（不用千位分隔符），货币如 EUR。

inbox-too-long = 尚未保存：留言超过 2000 个字符。

inbox-exception = 破例

inbox-rating = 买家评分

inbox-stars = { $stars } / 5

inbox-erase = 删除个人数据

inbox-erase-text = 姓名、邮箱、订单号、留言和照片将永久删除，统计所需的内容保留。

inbox-erase-sure = 是，永久删除

inbox-step =
    { $word ->
        [message] 留言
        [tracking] 包裹
        [photos] 照片
       *[state] 已记录
    }

inbox-actor =
    { $word ->
        [buyer] 买家
        [shop] 商店
       *[desk] 自动
    }

inbox-gives =
    { $word ->
        [law] 依据法律：
       *[shop] 依据您的政策：
    }

inbox-refuses =
    { $word ->
        [law] 依据法律不支持：
       *[shop] 依据您的政策不支持：
    }

inbox-not-told = 买家尚未说明：

inbox-opens-on = 首日

inbox-send-by = 寄回期限

inbox-money-by = 退款期限

inbox-unlimited = 无期限

inbox-person-decides = 由您商店的人员决定。

inbox-conditions = 条件

inbox-holds = 满足

inbox-fails = 不满足

inbox-open = 未知

inbox-staff = 团队

inbox-role =
    { $word ->
        [owner] 所有者
        [agent] 客服
       *[reader] 只读
    }

inbox-role-label = 角色

inbox-role-hint = 所有者可以做一切。客服可以答复和下载。只读人员只能查看。

inbox-person =
    { $word ->
        [active] 使用中
        [invited] 已邀请
        [expired] 邀请已过期
       *[off] 已停用
    }

inbox-invite = 邀请成员

inbox-invite-go = 生成链接

inbox-link-text = 请把此链接交给 { $name }。链接 7 天内可用一次，不会再次显示。

inbox-new-link = 新链接

inbox-switch-off = 停用

inbox-switch-on = 启用

inbox-save = 保存

inbox-remove = 删除

inbox-fields-wrong = 没有更改：请填写姓名，以及像 name@example.com 这样的邮箱。

inbox-last-owner = 没有更改：商店需要先有另一位能登录的所有者。

inbox-other-shop = 没有更改：此人也为另一家商店工作。同时拥有两家店的人可以生成链接。

inbox-one-password = 以前的统一密码仍可打开一切。等每位同事都有账户后，请取消它。

inbox-one-password-go = 取消统一密码

inbox-login-wrong = 邮箱和密码不匹配。

inbox-forgotten = 忘记密码？商店的所有者可以给您新链接。

inbox-setup-title = 您的收件箱账户

inbox-setup-text = 您是所有者：您可以看到每个请求，并可邀请同事。

inbox-setup-go = 创建账户

inbox-invitation-title = { $shop } 的买家请求

inbox-invitation-text = 欢迎，{ $name }。请设置密码，之后即可用邮箱登录。

inbox-invitation-closed = 邀请在 7 天内可用一次。请向商店的所有者索取新链接。

inbox-your-name = 您的姓名

inbox-your-email = 您的邮箱

inbox-name-wrong = 请填写姓名，最多 80 个字符。

inbox-change-password = 更改密码

inbox-current-password = 当前密码

inbox-everywhere = 退出所有登录

inbox-everywhere-text = 在每台电脑和手机上，包括这一台。

inbox-templates = 常用文本

inbox-templates-text = 您自己的答复用语。买家会看到其语言的文本，没有时则用商店的第一语言。

inbox-places = 会自动填入：{ LIST($places) }

inbox-no-templates = 还没有文本。

inbox-new-template = 新文本

inbox-template-name = 文本名称

inbox-text = 文本

inbox-template-wrong = 尚未保存：请填写名称和不超过 2000 个字符的文本。
