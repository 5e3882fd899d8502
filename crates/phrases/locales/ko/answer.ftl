## 구매 전 약속

promise-dated =
    { $when ->
        [today] 오늘 사면 { DATE($arrival, style: "day") }까지 도착하고, { $last_day }까지 반품할 수 있어요.
        [ordered] { DATE($arrival, style: "day") }까지 도착하고, { $last_day }까지 반품할 수 있어요.
       *[arrived] { $last_day }까지 반품할 수 있어요.
    }
promise-ordered =
    { $when ->
        [today] 오늘 사도 { $last_day }까지 마음을 바꿀 수 있어요.
       *[ordered] { $last_day }까지 마음을 바꿀 수 있어요.
    }
promise-unlimited = 언제든지 반품할 수 있어요. 마감일이 없어요.
promise-days-delivered = 받은 뒤 { $days }일 동안 반품할 수 있어요.
promise-days = { $days }일 동안 반품할 수 있어요.
promise-working-days = 영업일 기준 { $days }일 동안 반품할 수 있어요.
promise-months = { $months }개월 동안 반품할 수 있어요.
promise-open = 반품 기간은 상품마다 달라요.
promise-person = 반품하기 전에 문의해 주세요. 담당자가 정해요.
promise-no = 단순 변심으로는 반품할 수 없어요.
promise-no-goods = { $reason } 단순 변심으로는 반품할 수 없어요.
still-covered = 상품 하자는 이와 별개로 처리해 드려요.
assumed-delivery = { DATE($day, style: "day") }까지 도착한다고 보고 계산했어요.
goods-reason =
    { $goods ->
        [custom_made] 이 상품은 주문 제작이에요.
        [perishable] 이 상품은 금방 상해요.
        [sealed_hygiene] 이 상품은 건강이나 위생 때문에 봉인돼 있어요.
        [sealed_media] 이 상품은 봉인된 음반, 영상물 또는 소프트웨어예요.
        [digital] 이 상품은 디지털 상품이에요.
        [newspaper] 이 상품은 신문이나 잡지예요.
        [inseparably_mixed] 이 상품은 배송 뒤 다른 물건과 섞여요.
        [market_price] 이 상품의 가격은 시세에 따라 바뀌어요.
        [dated_service] 날짜가 정해진 서비스예요.
        [near_expiry_or_flawed] 이 상품은 유통기한 임박 상품이나 흠 있는 상품으로 팔렸어요.
        [value_drops_on_use] 이 상품은 쓰면 가치가 떨어져요.
        [used] 이 상품은 중고예요.
        [final_sale] 이 상품은 반품 불가 세일로 팔렸어요.
        [gift_card] 이 상품은 기프트카드예요.
        [oversized] 이 상품은 너무 커서 택배로 보낼 수 없어요.
        [hazardous] 이 상품은 위험물이에요.
        [gift] 이 상품은 선물로 산 상품이에요.
        [subscription_first] 정기구독의 첫 배송이에요.
        [subscription_renewal] 정기구독의 두 번째 이후 배송이에요.
        [business_purchase] 이 상품은 사업용으로 산 상품이에요.
        [flagged_buyer] 이 계정은 반품이 잠시 중단됐어요.
        [discounted] 이 상품은 할인가로 팔렸어요.
        [bundle_part] 이 상품은 세트의 일부예요.
        [non_durable] 이 상품은 소모품이에요.
       *[other] 이런 상품에는 특별한 규칙이 있어요.
    }

## 결과

headline-yes =
    { $case ->
        [return] 네, 반품할 수 있어요.
        [exchange] 네, 교환할 수 있어요.
        [defect] 네, 하자로 신청할 수 있어요.
        [damaged] 네, 파손으로 신청할 수 있어요.
        [wrong] 네, 오배송으로 신청할 수 있어요.
        [missing] 네, 누락으로 신청할 수 있어요.
        [late] 네, 배송 지연으로 신청할 수 있어요.
        [guarantee] 네, 보증을 쓸 수 있어요.
        [withdrawal] 네, 법에 따라 청약철회할 수 있어요.
        [repair] 네, 수리를 맡길 수 있어요.
        [complaint] 네, 불만을 접수할 수 있어요.
        [trade_in] 네, 쓰던 상품을 보상 판매할 수 있어요.
        [spare_part] 네, 부품을 받을 수 있어요.
       *[cancellation] 네, 주문을 취소할 수 있어요.
    }
headline-if = 네, 아래 조건이 모두 맞으면 할 수 있어요.
headline-person = 쇼핑몰 담당자가 정해요.
headline-no = 저희가 판단하기로는 안 돼요.
headline-unknown = 한 가지만 더 알려 주세요.
last-day =
    { $act ->
        [sent] 보내는 마지막 날: { $day }.
        [received] 저희에게 도착해야 하는 마지막 날: { $day }.
       *[notice] 알려 주실 마지막 날: { $day }.
    }
no-last-day = 마감일이 없어요.
legal-day = 쉬는 날이 있으면 마지막 날이 바뀔 수 있어요: { $day }.
opens-on = { $day }부터 신청할 수 있어요.
period-days = 기간은 { $days }일이에요.
period-working-days = 기간은 영업일 기준 { $days }일이에요.
period-months = 기간은 { $months }개월이에요.
period-years = 기간은 { $years }년이에요.
law-days = 거주하는 나라의 법으로는 기간이 { $days }일이에요.
law-working-days = 거주하는 나라의 법으로는 기간이 영업일 기준 { $days }일이에요.
law-months = 거주하는 나라의 법으로는 기간이 { $months }개월이에요.
law-years = 거주하는 나라의 법으로는 기간이 { $years }년이에요.
counts-from =
    { $event ->
        [purchased] 기간은 주문한 날부터 계산해요.
        [paid] 기간은 결제한 날부터 계산해요.
        [shipped] 기간은 저희가 보낸 날부터 계산해요.
        [delivered] 기간은 상품이 도착한 날부터 계산해요.
        [first_item_delivered] 기간은 첫 상품이 도착한 날부터 계산해요.
        [last_item_delivered] 기간은 마지막 상품이 도착한 날부터 계산해요.
        [receipt_confirmed] 기간은 수령을 확인한 날부터 계산해요.
        [estimated_delivery] 기간은 배송 예정 마지막 날부터 계산해요.
        [activated] 기간은 처음 활성화한 날부터 계산해요.
        [noticed] 기간은 하자를 발견한 날부터 계산해요.
        [seller_contacted] 기간은 처음 문의한 날부터 계산해요.
        [replacement_delivered] 기간은 교환품이 도착한 날부터 계산해요.
        [document_received] 기간은 계약서를 받은 날부터 계산해요.
        [later_of_document_and_delivery] 기간은 계약서와 배송 중 늦은 날부터 계산해요.
       *[later_of_purchase_and_delivery] 기간은 주문과 배송 중 늦은 날부터 계산해요.
    }

## 받을 수 있는 것

gets-one =
    { $remedy ->
        [refund_original] 결제한 방법으로 환불해 드려요.
        [store_credit] 적립금으로 드려요.
        [gift_card] 기프트카드로 드려요.
        [exchange] 다른 사이즈, 색상, 상품으로 바꿔 드려요.
        [replacement] 같은 상품을 다시 보내 드려요.
        [repair] 무료로 수리해 드려요.
        [price_reduction] 상품은 그대로 쓰고 일부를 환불받아요.
        [keep_item_refund] 상품은 그대로 두고 환불받아요.
        [termination] 상품을 돌려주고 환불받아요.
        [send_missing] 빠진 것을 보내 드려요.
       *[other] 이렇게 해 드려요: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] 고객님이 고르시면 돼요: { LIST($ways, type: "or") }.
        [shop] 저희가 정해 드려요: { LIST($ways, type: "or") }.
       *[open] 이 중 하나로 해 드려요: { LIST($ways, type: "or") }.
    }
gets-then = 그래도 해결되지 않으면: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] 환불
        [store_credit] 적립금
        [gift_card] 기프트카드
        [exchange] 교환
        [replacement] 새 상품
        [repair] 무료 수리
        [price_reduction] 가격 할인
        [keep_item_refund] 상품은 두고 환불
        [termination] 상품을 돌려주고 환불
        [exchange_same] 같은 상품으로 교환
        [exchange_variant] 사이즈나 색상 교환
        [coupon] 다음 주문 쿠폰
        [donate] 환불하고 상품은 기부
        [trade_in_credit] 보상 판매 적립금
        [spare_part] 부품
        [reply] 담당자의 답변
       *[send_missing] 빠진 것 배송
    }
another-way = 대신 이 방법을 고를 수도 있어요.
basis-law = 거주하는 나라의 법에서 정한 권리예요.
basis-law-check = 거주하는 나라의 법에서 정한 권리 같아요. 확인해 주세요.
basis-shop = 저희가 약속드려요.
credit-bonus = 적립금으로 받으면 { $share } 더 드려요.
credit-total = 적립금으로 받으면: { $total }.
credit-extra = 그중 추가로 드리는 금액: { $amount }.
credit-until = 적립금과 쿠폰은 { $day }까지 쓸 수 있어요.
exchange-cheaper = 새 상품이 더 싸요.
exchange-pay = 새 상품이 더 비싸요. 추가 결제 금액: { $amount }.
rebooking-fee = 예약을 다시 잡는 비용: { $amount }.
quantity = 해당하는 수량: { $count }개.
remedy-end = “{ $way }” 마지막 날: { $day }.
guarantee-giver =
    { $who ->
        [maker] 이 보증은 제조사가 제공해요.
        [insurer] 이 연장 보증은 보험사가 제공해요.
       *[shop] 이 보증은 저희가 제공해요.
    }
guarantee-price = 이 보증의 가격: { $amount }.
guarantee-passes-on = 다음 주인에게도 유효해요.
register-by = { $day }까지 등록해 주세요.
register-within = 구매 후 { $days }일 안에 등록해 주세요.
freight =
    { $payer ->
        [shop] 반품 배송비는 무료예요.
       *[buyer] 반품 배송비는 고객님이 부담해요.
    }
freight-cost = 반품 배송비: { $amount }.
outbound =
    { $which ->
        [none] 처음 배송비는 환불되지 않아요.
        [standard] 처음 배송비도 일반 배송 금액만큼 환불해 드려요.
       *[all] 처음 배송비도 모두 환불해 드려요.
    }
refund-total = 저희 계산으로 환불받을 금액: { $total }.
refund-minus =
    { $kind ->
        [restocking] 반품 수수료로 { $amount } 빼요.
        [collection] 수거 비용으로 { $amount } 빼요.
        [handling] 처리 비용으로 { $amount } 빼요.
        [late] 늦었기 때문에 { $amount } 빼요.
        [return_label] 반품 라벨 비용으로 { $amount } 빼요.
        [bundle_discount] 세트 할인 { $amount } 빼요.
       *[other] { $amount } 빼요: { $what }.
    }
refund-line =
    { $kind ->
        [price] 상품 가격
        [outbound_freight] 처음 배송비
        [restocking] 반품 수수료
        [collection] 수거 비용
        [handling] 처리 비용
        [late] 지연 비용
        [return_label] 반품 라벨
        [bundle_discount] 세트 할인
        [discount_share] 주문 할인
        [voucher] 쿠폰
        [tax] 세금
        [duties] 관세
        [services] 유료 서비스
        [free_delivery] 무료였던 배송비
        [free_gift] 돌려주지 않는 사은품
        [rebooking] 예약 변경 비용
        [inspection] 검수 비용
        [packaging] 포장 누락
        [bonus] 보너스
       *[total] 환불 금액
    }
refund-part =
    { $to ->
        [gift_card] { $amount } 기프트카드로 돌려드려요.
        [store_credit] { $amount } 적립금으로 돌려드려요.
        [kept] 환불되지 않는 금액: { $amount }.
       *[original] { $amount } 결제한 방법으로 환불해 드려요.
    }
fee =
    { $kind ->
        [restocking] 반품 수수료를 받아요.
        [collection] 수거 비용을 받아요.
        [handling] 처리 비용을 받아요.
        [late] 늦으면 비용을 받아요.
       *[other] 이 비용을 받아요: { $what }.
    }
charge = { $amount } 내셔야 해요: { $what }.
refund-by = 오늘 알려 주시면 { $day }까지 환불해 드려요.
refund-at-once = 바로 환불해 드려요.
refund-within = { $days }일 안에 환불해 드려요.
refund-within-working = 영업일 기준 { $days }일 안에 환불해 드려요.
refund-from =
    { $event ->
        [notice] 이 기간은 알려 주신 날부터 계산해요.
        [goods_back] 이 기간은 상품이 저희에게 도착한 날부터 계산해요.
        [estimated_delivery] 이 기간은 배송 예정 마지막 날부터 계산해요.
       *[inspection] 이 기간은 검수가 끝난 날부터 계산해요.
    }
withhold = 상품이나 발송 증빙을 받을 때까지 환불을 미룰 수 있어요.
send-by = 오늘 알려 주시면 { $day }까지 상품을 보내 주세요.
conditions-open = 이 조건이 맞아야 해요: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] 맞지 않는 조건: { $point }. 담당자가 증빙을 확인해요.
        [ask_person] 맞지 않는 조건: { $point }. 담당자가 정해요.
        [store_credit] 맞지 않는 조건: { $point }. 돈 대신 적립금으로 드려요.
        [exchange_only] 맞지 않는 조건: { $point }. 교환만 할 수 있어요.
        [gift_card] 맞지 않는 조건: { $point }. 돈 대신 기프트카드로 드려요.
        [reduced_or_sent_back] 맞지 않는 조건: { $point }. 환불을 적게 받거나, 배송비를 내고 상품을 다시 받을 수 있어요.
       *[reduced_refund] 맞지 않는 조건: { $point }. 떨어진 가치만큼 환불 금액에서 빼요.
    }
late-keeps = 마지막 날이 지나서 상품 가격의 { $share } 빼요.
late-until = { $day }까지는 아직 쓸 수 있어요.
methods = 반품 방법: { LIST($ways, type: "or") }.
nothing-to-send = 보내실 것이 없어요.
method =
    { $method ->
        [mail_with_label] 저희 라벨로 택배 발송
        [mail_own] 직접 만든 라벨로 택배 발송
        [drop_off] 접수처에 맡기기
        [store] 저희 매장 방문
        [pick_up] 집에서 수거
        [kiosk] 반품 키오스크
        [service_point] 서비스센터
       *[no_shipment] 보낼 것 없음
    }
method-needs =
    { $what ->
        [printer] 프린터가 필요해요: { LIST($ways, type: "or") }.
       *[packaging] 직접 포장해야 해요: { LIST($ways, type: "or") }.
    }
proof-needed = 준비해 주세요: { LIST($things) }.
proof-helpful = 이것도 도움이 돼요: { LIST($things) }.
proof =
    { $proof ->
        [receipt] 영수증이나 주문번호
        [photos] 사진
        [video] 동영상
        [serial_number] 일련번호
        [medical_certificate] 진단서
        [gift_receipt] 선물 영수증
        [disposal_photo] 상품을 버린 사진
       *[photo_id] 사진이 있는 신분증
    }

## 안 될 때

refusal-over =
    { $basis ->
        [law] 법이 정한 기간이 끝났어요: { $day }.
       *[shop] 저희가 드린 기간이 끝났어요: { $day }.
    }
refusal-condition = 받을 수 없어요. 맞지 않는 조건: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } 법에서 이런 상품은 예외예요.
       *[shop] { $reason } 이런 상품은 반품을 받지 않아요.
    }
refusal =
    { $reason ->
        [period_over] 기간이 끝났어요.
        [not_yet] 아직 신청할 수 있는 때가 아니에요.
        [rule_refuses] 이 상품에는 제공하지 않아요.
        [legal_exception] 법에서 이런 상품은 예외예요.
        [condition_fails] 조건 하나가 맞지 않아요.
        [limit_reached] 허용된 횟수를 다 썼어요.
        [bundle_whole] 세트 전체만 반품할 수 있어요.
        [no_legal_right] 거주하는 나라의 법에는 이런 권리가 없어요.
        [already_returned] 이미 반품했거나 돌아오는 중이에요.
        [not_late] 늦지 않았어요.
       *[no_rule] 저희 규칙에는 답이 없어요.
    }
note =
    { $note ->
        [law_not_held] 거주하는 나라의 법 정보가 아직 없어요. 권리가 더 있을 수 있어요.
        [law_may_give_more] 거주하는 나라의 법이 더 많은 권리를 줄 수 있어요.
        [device_clock] 날짜는 기기에서 가져왔어요. 확인해 주세요.
        [holidays_unknown] 그해의 공휴일 정보가 아직 없어요.
        [delivery_assumed] 도착일은 배송 예정일에서 가져왔어요.
        [legal_day_later] 쉬는 날이 있으면 마지막 날이 조금 늦어질 수 있어요.
        [fault_presumed] 하자가 처음부터 있었다고 봐요.
        [fault_to_show] 하자가 처음부터 있었다는 것을 보여 주셔야 해요.
        [depends_on_item] 얼마나 오래 써야 하는지는 상품마다 달라요.
        [older_policy] 이 규칙 전에 주문하셨어요. 어느 규칙이 맞는지 담당자가 확인해요.
        [policy_of_order] 주문한 날의 규칙으로 계산했어요.
        [reasonable_time] 법에 정해진 일수가 없어요. 서둘러 주세요.
        [extra_time] 먼저 배송할 시간을 충분히 주세요.
       *[diminished_value] 매장에서처럼 써 보세요. 더 많이 쓰면 환불이 줄 수 있어요.
    }
alternative =
    { $way ->
        [ask_shop] 문의해 주세요. 담당자가 확인해요.
        [report_defect] 하자가 있나요? 그럼 하자를 알려 주세요.
        [use_guarantee] 보증을 써 보세요.
        [exchange] 대신 교환할 수 있어요.
        [return_bundle] 세트 전체를 반품해 주세요.
        [wait_until_open] 첫날에 다시 와 주세요.
        [ask_repair] 저희에게 수리를 맡겨 주세요.
        [order_spare_part] 부품으로 직접 고쳐 보세요.
        [complain] 동의하지 않으세요? 그럼 불만을 알려 주세요.
       *[return_instead] 도착한 뒤에 반품해 주세요.
    }
contact =
    { $kind ->
        [email] 이메일: { $value }
        [phone] 전화: { $value }
        [post] 우편: { $value }
       *[page] 문의 페이지를 이용해 주세요.
    }
contact-hours = 상담 시간(쇼핑몰 시각): { LIST($hours) }.
contact-span = { $days } { $from }~{ $until }
contact-days = { $first }~{ $last }
contact-reply = 담당자가 { $hours }시간 안에 답해요.
contact-language = 그곳에서는 한국어가 안 될 수도 있어요.

## 상황

case-label =
    { $case ->
        [return] 마음이 바뀌었어요
        [exchange] 다른 것으로 바꾸고 싶어요
        [defect] 하자가 있어요
        [damaged] 파손돼서 왔어요
        [wrong] 다른 상품이 왔어요
        [missing] 안 왔거나 빠졌어요
        [late] 배송이 늦어요
        [guarantee] 보증을 쓰고 싶어요
        [withdrawal] 법에 따라 청약철회하기
        [repair] 수리가 필요해요
        [complaint] 불만이 있어요
        [trade_in] 쓰던 상품 보상 판매
        [spare_part] 부품이 필요해요
       *[cancellation] 주문을 취소할래요
    }
case-hint =
    { $case ->
        [return] 상품에 문제는 없지만 필요 없어졌어요.
        [exchange] 다른 사이즈, 색상, 상품을 원해요.
        [defect] 작동하지 않거나 설명과 달라요.
        [damaged] 오는 길에 망가졌어요.
        [wrong] 주문하지 않은 것이 들어 있어요.
        [missing] 택배 전체나 일부가 오지 않았어요.
        [late] 약속한 날보다 늦게 왔거나 늦을 것 같아요.
        [guarantee] 쇼핑몰이나 제조사가 보증을 했어요.
        [withdrawal] 법이 정한 기간에는 이유 없이 철회할 수 있어요.
        [repair] 고쳐야 해요. 보증이 없어도 괜찮아요.
        [complaint] 응대가 마음에 들지 않아요.
        [trade_in] 쓰던 상품을 주고 적립금을 받아요.
        [spare_part] 직접 고치고 싶어요.
       *[cancellation] 주문이 아직 출발하지 않았어요.
    }

## 질문

fact-question =
    { $fact ->
        [ordered_on] 언제 주문하셨나요?
        [paid_on] 언제 결제하셨나요?
        [shipped_on] 언제 발송됐나요?
        [delivered_on] 언제 도착했나요?
        [first_delivered_on] 주문의 첫 상품이 언제 도착했나요?
        [last_delivered_on] 주문의 마지막 상품이 언제 도착했나요?
        [receipt_confirmed_on] 언제 수령을 확인하셨나요?
        [estimated_delivery_on] 배송 예정 마지막 날이 언제였나요?
        [activated_on] 언제 처음 활성화하셨나요?
        [noticed_on] 언제 하자를 발견하셨나요?
        [seller_contacted_on] 언제 처음 문의하셨나요?
        [tier] 저희 회원 등급이 어떻게 되시나요?
        [subdivision] 어느 지역에 사시나요?
        [category] 어떤 종류의 상품인가요?
        [price] 한 개에 얼마였나요?
        [attribute] 어떤 버전의 상품인가요?
        [earlier_returns] 이 주문에서 몇 번 반품하셨나요?
        [seller] 판매자가 누구인가요?
        [replacement_delivered_on] 교환품이 언제 도착했나요?
        [reason] 왜 반품하려고 하시나요?
        [role] 직접 사셨나요, 선물로 받으셨나요?
        [order_state] 주문이 지금 어느 단계인가요?
        [order_value] 주문 전체가 얼마였나요?
        [method] 어떻게 보내시겠어요?
        [appointment_at] 예약이 언제인가요?
        [quantity] 몇 개인가요?
        [document_on] 언제 계약서를 받으셨나요?
       *[state] 상품에 대해 더 알려 주시겠어요?
    }
fact-hint =
    { $fact ->
        [ordered_on] 주문 확인에 날짜가 있어요.
        [paid_on] 카드 내역이나 영수증에 날짜가 있어요.
        [shipped_on] 발송 알림에 날짜가 있어요.
        [delivered_on] 본인이나 다른 분이 택배를 받은 날이에요.
        [noticed_on] 하자를 처음 발견한 날이에요.
        [seller_contacted_on] 처음 메시지를 보내거나 전화한 날이에요.
        [estimated_delivery_on] 주문 확인에 있어요.
        [reason] 법적 권리와는 관계없어요.
       *[subdivision] 지역마다 다른 규칙이 있어요.
    }
choice =
    { $word ->
        [too_small] 너무 작아요
        [too_large] 너무 커요
        [not_as_expected] 생각한 것과 달라요
        [no_longer_needed] 이제 필요 없어요
        [better_price] 더 싼 것을 찾았어요
        [ordered_by_mistake] 실수로 주문했어요
        [arrived_late] 너무 늦게 왔어요
        [poor_quality] 품질이 나빠요
        [not_tolerated] 피부나 몸에 맞지 않아요
        [buyer] 제가 샀어요
        [receiver] 선물로 받았어요
        [placed] 방금 주문했어요
        [in_preparation] 준비 중이에요
        [shipped] 오는 중이에요
        [delivered] 도착했어요
       *[other] 다른 이유
    }
state-question =
    { $state ->
        [unused] 사용하지 않은 상태인가요?
        [unopened] 포장을 뜯지 않은 상태인가요?
        [tags_attached] 택이 그대로 붙어 있나요?
        [seal_intact] 봉인이 그대로인가요?
        [complete] 부품과 구성품이 다 있나요?
        [original_packaging] 원래 포장이 있나요?
        [not_activated] 활성화나 등록을 하기 전인가요?
        [data_erased] 데이터를 지우고 계정 연결을 풀었나요?
        [serial_number_matches] 일련번호가 주문과 같나요?
        [undamaged] 받은 뒤로도 손상 없는 상태인가요?
        [clean] 깨끗한가요?
        [used_as_intended] 제조사가 안내한 대로 썼나요?
        [original_buyer] 처음 산 분이 맞나요?
        [fault_reaches_measure] 하자가 보증에서 정한 기준에 이르나요?
        [proof_of_purchase] 영수증이나 다른 구매 증빙이 있나요?
        [same_kind] 새 상품이 같은 종류와 사이즈인가요?
       *[not_started] 다운로드나 재생을 시작하기 전인가요?
    }
state-hint =
    { $state ->
        [seal_intact] 건강이나 위생을 위한 봉인, 디스크 봉인이에요.
        [complete] 케이블, 설명서, 사은품도 포함돼요.
        [clean] 다른 사람이 쓸 수 있을 만큼 깨끗하면 돼요.
        [fault_reaches_measure] 그 기준은 보증서에 나와 있어요.
       *[used_as_intended] 예: 매트리스를 알맞은 침대 틀에 놓기.
    }
state-point =
    { $state ->
        [unused] 쓰지 않음
        [unopened] 포장 안 뜯음
        [tags_attached] 택 그대로
        [seal_intact] 봉인 그대로
        [complete] 구성품 모두 있음
        [original_packaging] 원래 포장 있음
        [not_activated] 활성화나 등록 안 함
        [data_erased] 데이터 지움
        [serial_number_matches] 일련번호가 주문과 같음
        [undamaged] 고객 손상 없음
        [clean] 깨끗함
        [used_as_intended] 제조사 안내대로 사용
        [original_buyer] 처음 산 분
        [fault_reaches_measure] 보증에서 정한 기준에 이르는 하자
        [proof_of_purchase] 구매 증빙
        [same_kind] 같은 종류와 사이즈
       *[not_started] 다운로드나 재생 안 함
    }
answer-yes = 네
answer-no = 아니요

## 규칙 카드

card-title = 반품, 수리, 환불
card-section =
    { $section ->
        [changed_mind] 마음이 바뀌었을 때
        [faulty] 하자가 있을 때
        [arrival] 파손, 오배송, 누락일 때
        [money] 비용과 환불
        [guarantee] 저희 보증
        [points] 찾아갈 수 있는 곳
        [guides] 상품 사용 도움말
        [faq] 자주 묻는 질문
        [disputes] 합의가 안 될 때
       *[contact] 도와드리는 곳
    }
card-case =
    { $case ->
        [damaged] 파손돼서 왔나요? 이렇게 해 드려요: { LIST($ways, type: "or") }.
        [wrong] 다른 상품이 왔나요? 이렇게 해 드려요: { LIST($ways, type: "or") }.
       *[missing] 빠진 것이 있나요? 이렇게 해 드려요: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] 저희 불만 처리팀: { $name }.
        [mediator] 조정인: { $name }.
        [adr_body] 법원을 거치지 않는 독립 분쟁 조정 기관: { $name }.
        [authority] 관청: { $name }.
        [arbitration] 중재: { $name }.
       *[court] 법원: { $name }.
    }
dispute-within = 불만을 알린 뒤 이용할 수 있는 기간: { $months }개월.
point =
    { $kind ->
        [store] 저희 매장: { $name }.
        [drop_off] 접수처: { $name }.
        [service] 제조사 서비스센터: { $name }.
       *[repairer] 독립 수리점: { $name }.
    }
point-unpacked = 그곳에서는 상자나 라벨이 필요 없어요.
guide =
    { $kind ->
        [manual] 설명서: { $title }
        [video] 동영상: { $title }
       *[guide] 단계별 안내: { $title }
    }
shop-words = { $words }
card-guarantee-none = 이 상품에는 추가 보증이 없어요.
card-ask = 문의해 주시면 담당자가 도와드려요.
card-as-of = 법을 확인한 날: { DATE($day, style: "long") }.
card-footer = 이 페이지는 참고용이에요. 법률 상담이 아니에요.
ui-by-law = 법으로
ui-from-shop = 쇼핑몰에서
ui-details = 자세히
ui-policy-link = 쇼핑몰의 전체 규칙
ui-unavailable = 지금은 보여 드릴 수 없어요. 쇼핑몰에 문의해 주세요.
