## Orders that the shop’s system tells, and how buyers find theirs.

orders-title = 订单

orders-lead = 把订单交给服务台。买家可以少填内容，您也能在请求旁看到商店已知的信息。

orders-known = 已知订单数：{ NUMBER($count) }

orders-last = 最近更新：{ $moment }

orders-file = CSV 文件

orders-file-hint = 最大 4 MB。第一行是列名；每一行是订单中的一项。

orders-check = 检查文件

orders-columns = 文件的列

orders-column =
    { $word ->
        [reference] 买家所知的订单号。必填。
        [email] 下单时所用的邮箱。必填；只保存其哈希值。
        [ordered_on] 下单日期，如 2026-11-21。
        [currency] 三个字母，如 EUR。有价格时必填。
        [sku] 货号。
        [title] 商品名称。
        [category] 商品类别。
        [traits] 商品特征，用政策文件中的词，如 custom_made。
        [price] 单价，如 129.90。
        [quantity] 数量。
        [delivered_on] 交付日期，如 2026-11-24。不知道时请留空。
       *[arrived] 是否已送达：yes 或 no。
    }

orders-preview = 尚未保存

orders-stored = 已保存

orders-new = 新订单

orders-changed = 有变化的订单

orders-same = 已知且无变化

orders-store = 保存订单

orders-passed-over = 以下列无法识别，未读取：{ $columns }

orders-wrong = 文件有错误；没有保存任何内容

orders-row = 行

orders-cell = 列

orders-problem = 问题

orders-no-file = 请先选择文件。

orders-not-text = 这不是 UTF-8 文本文件。请另存为“CSV UTF-8”后重新选择。

orders-too-large = 文件大于 4 MB，请拆分。

orders-find = 查找您的订单

orders-find-text = 请输入订单号和下单时使用的邮箱，其余内容就无需填写。

orders-find-go = 查找订单

orders-find-none = 没有找到与此订单号和邮箱相符的订单。请核对两者，或直接联系我们。

orders-find-without = 不查找订单，直接联系我们

orders-found = 订单 { $reference }

orders-found-text = 是关于哪件商品？

orders-choose = 选择

orders-item = 未命名商品

orders-known-title = 已知订单

orders-source =
    { $word ->
        [csv] 来自文件
        [woocommerce] 来自 WooCommerce
        [shopify] 来自 Shopify
        [medusa] 来自 Medusa
       *[api] 来自您的商店系统
    }

orders-by-these = 按这些信息判断
