ui-why = なぜ？
ui-law-check = 要確認
ui-law-check-help = この点は確かではありません。当てにする前に、お問い合わせください。
ui-law-since = { DATE($day, style: "long") }からの注文に当てはまります。
ui-law-advice = これは参考情報です。法律の助言ではありません。
