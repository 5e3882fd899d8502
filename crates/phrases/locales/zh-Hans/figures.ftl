## Figures of the shop’s cases.

figures-title = 数据

figures-period = 时间范围

figures-weeks =
    { $word ->
        [4] 4 周
       *[13] 3 个月
        [52] 1 年
    }

figures-span = { DATE($from, style: "long") }至{ DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = 这段时间没有售后单。有了第一单后会显示数据。

figures-warnings = 目前的异常

figures-calm = 没有异常。

figures-warnings-why = 这里列出最近 28 天内出现次数明显多于此前一年、且无法用偶然解释的项目。少于 5 单的从不列出。

figures-warning = 占售后单的 { PERCENT($share) }（{ NUMBER($cases) } 单），平时为 { PERCENT($usual) }

figures-cases = 售后单

figures-first-answer = 首次回复，半数用时不超过

figures-solution = 解决，半数用时不超过

figures-most = 九成用时不超过 { $time }

figures-in-time = 按承诺时间回复

figures-solved = 已解决

figures-refused = 已拒绝

figures-satisfaction = 满意度

figures-stars-mean = { $whole }.{ $part } / 5

figures-answers = 评价数：{ NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($whole) } 单中的 { NUMBER($part) } 单

figures-none = 暂无

figures-minutes =
    { $count ->
       *[other] { $count } 分钟
    }

figures-hours =
    { $count ->
       *[other] { $count } 小时
    }

figures-days =
    { $count ->
       *[other] { $count } 天
    }

figures-by-week = 每周售后单

figures-weeks-text = { NUMBER($count) } 周的柱状图。最高为 { NUMBER($most) } 单，在{ $day }开始的一周。

figures-table = 以表格显示

figures-week = 起始日

figures-reasons = 原因

figures-products = 按商品

figures-countries = 按国家

figures-name = 名称

figures-bar = 条形图

figures-main-reasons = 最常见原因

figures-unsaid = 未说明

figures-rest = 其余全部

figures-stars = 星级

figures-ratings = 评价

figures-turned-away = 未接收的请求

figures-turned-away-text = 未成为售后单的程序调用，按错误代码统计。不保存任何个人信息。

figures-code = 错误代码

figures-calls = 调用次数

figures-download =
    { $word ->
       *[csv] 下载 CSV
        [json] 下载 JSON
    }

figures-reason =
    { $word ->
        [too_small] 太小
        [too_large] 太大
        [not_as_expected] 与预期不符
        [no_longer_needed] 不再需要
        [better_price] 找到更便宜的
        [ordered_by_mistake] 误下单
        [arrived_late] 送达太晚
        [poor_quality] 质量差
        [not_tolerated] 使用后不适
       *[other] 其他原因
    }

figures-seen = 商店页面上

figures-seen-text = 由页面自行统计，每次浏览计一次，仅在商店开启后进行。不保存任何个人信息，要求不被跟踪的访客不计入。

figures-seen-what = 发生了什么

figures-seen-views = 浏览次数

figures-seen-ready =
    { $word ->
        [promise] 显示了承诺
        [policy] 显示了规则
        [check] 打开了自助查询
        [request] 打开了请求表单
        [withdrawal] 显示了无理由退货
        [status] 查看了请求进展
       *[help] 显示了帮助
    }

figures-seen-decided =
    { $word ->
        [eligible] 结果：可以
        [eligible_if] 结果：符合条件可以
        [needs_person] 结果：由工作人员处理
        [not_eligible] 结果：不可以
       *[unknown] 结果：未知
    }

figures-seen-submitted = 发送了请求

figures-seen-error =
    { $word ->
        [0] 故障（{ $code }）：保留了页面原有内容
        [1] 故障（{ $code }）：保留了简短卡片
       *[2] 故障（{ $code }）：组件继续工作
    }
