ui-why = 왜 그런가요?
ui-law-check = 확인 필요
ui-law-check-help = 이 점은 아주 확실하지는 않아요. 믿고 따르기 전에 문의해 주세요.
ui-law-since = { DATE($day, style: "long") }부터 한 주문에 적용돼요.
ui-law-advice = 정보일 뿐 법률 상담이 아니에요.
