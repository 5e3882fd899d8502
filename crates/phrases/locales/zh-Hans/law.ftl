ui-why = 为什么？
ui-law-check = 请核实
ui-law-check-help = 我们对这一点不完全确定。在依赖它之前，请先询问。
ui-law-since = 适用于{ DATE($day, style: "long") }起的订单。
ui-law-advice = 这是参考信息，不是法律意见。
