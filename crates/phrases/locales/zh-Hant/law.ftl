ui-why = 為什麼？
ui-law-check = 請確認
ui-law-check-help = 這一點我們不太確定，請先詢問再作決定。
ui-law-since = 適用於{ DATE($day, style: "long") }起的訂單。
ui-law-advice = 這是資訊，不是法律意見。
