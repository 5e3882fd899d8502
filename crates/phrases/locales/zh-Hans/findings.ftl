## 规则为何适用，以及导入的数据没有说明的内容

finding-why-title = 查看过的规则（按政策中的顺序）

finding-why-rule = 规则

finding-why-result = 结果

finding-why-decided = 决定因素

finding-why-none = 政策中没有针对此情况的规则。

finding-why-outcome =
    { $outcome ->
        [governs] 适用
        [outranked] 符合，但有更具体的规则适用
        [tied] 同样具体：并列
        [undecided] 取决于缺少的信息
       *[out_of_scope] 不符合
    }

finding-why-order = 最具体的规则适用，规则不会合并。两条都符合的规则按范围的以下部分依次比较，第一个不同之处决定结果：

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

finding-page-price-help = 请把单件价格写成 19.99，另写货币代码，如 EUR：用小数点，不用千位分隔符和货币符号。

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
        [key] 请求标识不是 32 位十六进制数字。
        [email] 这不是电子邮箱地址。
        [order_reference] 订单号为空或超过 80 个字符。
        [serials] 序列号超过 20 个，或其中有空的或超过 80 个字符的。
        [wish] 诉求为空或超过 300 个字符。
        [photos] 照片超过 5 张，或有重复的照片，或缺少小写十六进制的 SHA-256。
        [pack] 这不是本版本的语言包。
        [amount] 有一个金额太大，无法精确表示。
        [text] 文本为空或超过 2000 个字符。
        [same] “{ $value }”与此订单前面的行不一致。
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
        [serials] 最多填写 20 个，每个都与商品上的一致。
        [wish] 请写 1 到 300 个字符。
        [photos] 最多列出 5 张照片，每张一次。
        [pack] 请使用本版本自带的语言包。
        [amount] 请减小金额或数量。
        [text] 请写 1 到 2000 个字符。
        [price] 请写成 129.90 的形式，小数位数不得多于该货币的位数。
        [same] 同一订单的每一行请写相同内容。
       *[value] 写法请查阅文档。
    }

finding-unknown-version = 不认识格式版本 { $number }，本程序读取版本 1。

finding-unknown-version-help = 请更新 after-sales，或用版本 1 书写。

finding-duplicate-rule = 标识“{ $rule }”已用于 { $other }。

finding-duplicate-rule-help = 请给每条规则单独的标识，裁定会引用它。

finding-rule-tie = 在情形“{ $case }”下，“{ $other }”和“{ $rule }”可能适用于同一商品，而且没有哪一条更具体。

finding-rule-tie-help = 请把其中一条写得更具体，或让两者的地点、日期或类别互相排斥。

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

finding-endpoint-setting =
    { $what ->
        [header] 接收端“{ $preset }”需要标头“{ $name }”。
        [address] 接收端“{ $preset }”的地址没有以 { $name } 结尾。
       *[setting] 接收端“{ $preset }”需要设置“{ $name }”。
    }

finding-endpoint-setting-help =
    { $what ->
        [header] 请加到 /endpoint/headers。属于某个买家的值由页面的 meta 元素给出。
        [address] 请写完整地址，如 https://shop.zendesk.com/api/v2/requests.json。
       *[setting] 请把名称和值加到 /endpoint/settings，切勿写入机密。
    }

finding-endpoint-profile =
    { $what ->
        [headers] cors 为 simple 或 no-cors 时，浏览器不发送自定义标头。
        [json] cors 为 simple 或 no-cors 时，浏览器不发送 JSON。
        [method] cors 为 simple 或 no-cors 时，浏览器只发送 POST。
        [same_origin] “{ $preset }”只接受来自其自身网站的请求。
        [simple] “{ $preset }”不回应浏览器在发送前的询问。
        [address] 用“{ $preset }”无法向这个地址发送。
        [status] 200 至 299 以外的状态不算成功。
        [timeout] 一次调用最长为 1 至 120 秒。
       *[look_up] 查询地址中没有放置请求标识的位置。
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] 请删去标头；如果接收端回应预检，也可将 cors 设为 preflight。
        [json] 请将 format 设为 form 或 text；如果接收端回应预检，也可将 cors 设为 preflight。
        [method] 请将 method 设为 POST；如果接收端回应预检，也可将 cors 设为 preflight。
        [same_origin] 请删去 cors，或设为 same-origin。
        [simple] 请删去 cors，或设为 simple。
        [address] 使用 mailto 时请写邮件链接，否则请写 https: 地址或您网站上的路径。
        [status] 只写表示请求已保存的状态。
        [timeout] 通常为 20。
       *[look_up] 请在该处写上用花括号括起的 key。
    }

finding-endpoint-relay = “{ $name }”只接受带密钥的调用，而页面中不得含有密钥。

finding-endpoint-relay-help = 请让您服务器上的小程序接收请求并转交，或使用 desk。

finding-endpoint-pointer = 请求中没有“{ $word }”，会被略去。

finding-endpoint-pointer-help = 此处可用：{ $known }。

finding-endpoint-unsure =
    { $what ->
        [unread] cors 为 no-cors 时，没有人能确认请求已送达，买家会看到这一点。
       *[untested] 这里任何 200 至 299 的应答都算成功。
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] 请让接收端回应浏览器的预检，或使用 desk。
       *[untested] 请添加带 at 的 success：应答中只有保存请求后才出现的位置。
    }

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
       *[days] 按 { $markets } 的法律，买家可以无理由退货的时间比此期限长，当地天数：{ $number }。
    }

finding-below-law-help = 当地买家会看到两者中较好的。延长期限即可对所有人使用同一说法。

finding-exclusion-without-basis =
    { $what ->
        [goods] 规则“{ $rule }”拒绝 { $goods }，而 { $markets } 的法律没有把这类商品列为例外。
       *[all] 规则“{ $rule }”拒绝的商品，{ $markets } 的买家依法可以退货。
    }

finding-exclusion-without-basis-help = 请在 traits 中写明法律上的例外理由，或把规则限于其他地点。当地买家仍享有该权利。

finding-fee-against-law = 在 { $markets } 的法律允许买家免费无理由退货的期间，也会收取费用“{ $kind }”。

finding-fee-against-law-help = 请用 days 让它在法定天数之后开始，用 places 限制地点，或删去。

finding-freight-against-law =
    { $what ->
        [faults] 有质量问题、损坏或发错的商品由买家承担退货运费，而按 { $markets } 的法律由店铺承担。
       *[withdrawal] 退货运费由买家承担，而无理由退货时按 { $markets } 的法律由店铺承担。
    }

finding-freight-against-law-help = 请把 payer 设为 shop，至少对这些地点如此。

finding-disclosure-unknown = 文件没有说明是否告知买家以下事项：“{ $word }”。

finding-disclosure-unknown-help = 请加到 /shop/disclosures，told 写 true 或 false。

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] 在 { $markets }，如果没有告知买家有无理由退货权，该期限会更长。
        [return_cost_told] 在 { $markets }，如果没有告知买家要付退货运费，就由店铺承担。
        [policy_before_payment] 在 { $markets }，如果付款前没有清楚说明退货政策，买家依法可以退货。
        [clause_on_final_screen] 在 { $markets }，如果退货条款没有写在商品介绍和下单前的最后一页，买家依法可以退货。
        [no_return_confirmed_per_order] 在 { $markets }，如果买家没有在该订单中确认“不支持退货”，这类商品仍可退货。
        [digital_consent_confirmed] 在 { $markets }，如果没有向买家确认其同意，数字内容的买家仍可行使无理由退货权。
        [guarantee_excluded] 在 { $markets }，店铺要对质量问题负责，除非已告知买家不负责。
        [contract_information] 在 { $markets }，如果下单前没有告知法律规定的全部事项，买家可以取消。
        [contract_copy] 在 { $markets }，如果买家没有收到合同副本，可以取消的时间会更长。
        [exclusion_told] 在 { $markets }，如果下单前没有告知买家不能退货，这类商品仍可退货。
        [direct_marketing] 在 { $markets }，如果店铺是注册的直销商，买家可以无理由退货。
       *[used_term_agreed] 在 { $markets }，除非约定更短的期限，二手商品的质量责任期与新品相同。
    }

finding-disclosure-untold-help = 请告知买家，并把 told 设为 true。在此之前，判断都会考虑这一点。

finding-refund-against-law =
    { $what ->
        [at_once] 按 { $markets } 的法律，买家无理由退货后应立即退款，而此规则更慢。
       *[days] 按 { $markets } 的法律，买家无理由退货后退款应更快，当地天数：{ $number }。
    }

finding-refund-against-law-help = 请缩短 { $rules } 的 within_days，或为这些地点另写一条规则。

finding-forbidden-words = { $markets } 的法律禁止“{ $value }”之类的说法，或视其为误导。这可能是误报。

finding-forbidden-words-help = 请删去，或准确说明哪些商品不能退，并写明法定权利不受影响。

finding-closed-platform = 这里指向欧盟在线争议解决平台，该平台已于 2025 年 7 月 20 日关闭（Regulation (EU) 2024/3228）。

finding-closed-platform-help = 请删去。如有争议解决机构，请写在 /disputes 中；在欧盟跨境购物的买家可以咨询 ECC-Net（www.eccnet.eu）。

finding-withdrawal-unreachable = 在 { $markets }，买家依法可以在线办理无理由退货，而文件中没有任何地方接收买家的声明。

finding-withdrawal-unreachable-help = 请添加 endpoint，或在 /shop/contacts 中添加电子邮箱或页面。

finding-duty-open = 按 { $markets } 的法律，您的店铺需要做到以下事项，而文件没有标明已完成：{ $duty }。

finding-duty-open-help = 做到之后，请加到 /shop/duties_met：{ $ids }。

finding-duty-coming = 按 { $markets } 的法律，从下面写明的日期起，您的店铺需要做到：{ $duty }。

finding-duty-coming-help = 做到之后，请加到 /shop/duties_met：{ $ids }。

finding-duty-conditional =
    { $what ->
        [services] 按 { $markets } 的法律，出售服务的店铺需要做到以下事项。
        [subscriptions] 按 { $markets } 的法律，合同自动续期的店铺需要做到以下事项。
        [electrical_goods] 按 { $markets } 的法律，出售电器的店铺需要做到以下事项。
        [durability_guarantee] 按 { $markets } 的法律，如果生产商对整件商品免费保证两年以上，欧盟 GARAN 标签应放在图片旁，并在下单前再次显示。
       *[paid_warranty] 按 { $markets } 的法律，提供收费保修的店铺需要做到以下事项。
    }

finding-duty-conditional-help = 如果与您的店铺无关，或已经做到，请加到 /shop/duties_met：{ $ids }。

finding-duty-unsure = { $markets } 的法律也许要求这一点，但尚未核实，请您查证：{ $duty }。

finding-duty-unsure-help = 请咨询了解当地法律的人，然后加到 /shop/duties_met：{ $ids }。

finding-duty-unknown = 您的市场都没有名为“{ $word }”的义务。

finding-duty-unknown-help = 关于未完成义务的提示会写明名称。

finding-duty-function = 在线无理由退货功能，每个页面都容易找到，声明不需要理由、账户或应用，并有第二步确认

finding-duty-way = 醒目的在线无理由退货方式

finding-duty-function-information = 下单前告知有在线无理由退货功能以及它在哪里

finding-duty-acknowledgement = 立即用电子邮件等方式给每位无理由退货的买家一份回执，写明声明内容、日期和时间

finding-duty-guarantee-notice = 欧盟关于法定保证的官方告示，使用买家的语言，不得改动，下单前容易看到

finding-duty-garan = 生产商免费保证两年以上的商品要有欧盟 GARAN 标签

finding-duty-button = 文字固定的按钮

finding-duty-words = 固定的文字

finding-duty-notice = 告示

finding-duty-marking = 不能退货的商品上的标记

finding-duty-link = 链接

finding-duty-information = 某些信息

finding-law =
    { $markets }：{ $citation }（{ $sure ->
        [high] 确定
        [medium] 很可能，请查证
       *[low] 未核实
    }）

finding-law-since =
    { $markets }：{ $citation }，自{ DATE($since, style: "long") }起（{ $sure ->
        [high] 确定
        [medium] 很可能，请查证
       *[low] 未核实
    }）

finding-law-words = “{ $text }”

finding-law-asked = “{ $text }”（{ $place }）

finding-case-without-rule = 没有规则回答情形“{ $case }”。

finding-case-without-rule-help = 请添加一条规则，否则买家只会读到法律规定的内容。

finding-item-without-rule =
    { $what ->
        [markets] 在情形“{ $case }”下，{ $markets } 有些商品不适用任何规则。
       *[everywhere] 在情形“{ $case }”下，有些商品不适用任何规则。
    }

finding-item-without-rule-help = 请为此情形添加一条没有 scope 的规则，更具体的规则仍然优先。

finding-no-contact = 政策没有写明可以询问谁。

finding-no-contact-help = 请添加邮箱、电话或页面，每个“不可以”都会指向那里。

finding-text-missing = 此文本缺少您所用的语言：{ $languages }。

finding-text-missing-help = 请补上，或从 /shop/languages 删去该语言。

finding-no-dispute-route = 没有写明争议解决机构；在 { $markets }，受某机构约束的店铺必须写明。

finding-no-dispute-route-help = 如果您受某机构约束，请写在 /disputes 中。

finding-rule-shadowed = 规则“{ $rule }”永远不会适用：更具体的规则已覆盖它的全部范围。

finding-rule-shadowed-help = 请删去它，或把其他规则写得更具体。

finding-unknown-locale = 没有“{ $word }”的句子，现用 { $other }。

finding-unknown-locale-help = 可选择：{ $known }。
