case-state =
    { $word ->
        [received] 접수됨
        [in_review] 검토 중
        [waiting] 답변 대기
        [accepted] 승인됨
        [refused] 거절됨
       *[completed] 종료됨
    }

case-lead =
    { $word ->
        [received] 요청을 받았어요. 아직 확인한 사람은 없어요.
        [in_review] 요청을 검토하고 있어요.
        [waiting] 계속하려면 필요한 것이 있어요. 아래 메시지를 봐 주세요.
        [accepted] 요청을 승인했어요.
        [refused] 요청을 거절했어요. 이유는 아래 메시지에 있어요.
       *[completed] 요청이 종료됐어요.
    }

case-since = { $moment }부터

case-next-title = 다음 단계

case-next =
    { $word ->
        [received] 요청을 확인하고 여기서 답해 드려요. 그때까지 하실 일은 없어요.
        [in_review] 더 알게 되면 바로 여기서 답해 드려요. 그때까지 하실 일은 없어요.
        [waiting] 이 페이지에서 답해 주세요. 그러면 이어서 진행해요.
        [accepted] 안내해 드린 대로 진행해요. 메시지에서 부탁드린 것이 없다면 하실 일은 없어요.
        [refused] 생각이 다르시면 이 페이지에서 알려 주세요.
       *[completed] 더 남은 일은 없어요. 아직 풀리지 않은 것이 있으면 이 페이지에서 알려 주세요.
    }

case-answer-by = { $moment }까지 답해 드려요.

case-answer-late = { $moment }까지 답해 드리려고 했어요. 늦어서 죄송해요.

case-our-message = 저희 메시지

case-by =
    { $who ->
        [buyer] 고객님
        [shop] { $shop }
       *[desk] 자동
    }

case-step =
    { $word ->
        [message] 메시지
        [tracking] 택배
       *[photos] 사진
    }

case-tracking = 운송장 번호

case-tracking-follow = 택배 조회

case-result = 결과

case-end =
    { $word ->
        [refused] 거절됨
       *[withdrawn] 고객님이 요청을 취소함
    }

case-refunded = 환불함

case-write-title = 저희에게 문의하기

case-write-label = 메시지

case-write-hint = 2,000자까지. 계좌번호나 카드번호는 적지 마세요.

case-write-reopens = 메시지를 보내면 요청이 다시 열려요. { DATE($day, style: "long") }까지 쓸 수 있어요.

case-write-over = 종료된 지 30일이 넘었어요. 새로운 일이 있으면 새 요청을 보내거나 담당자에게 문의해 주세요.

case-write-go = 메시지 보내기

case-write-done = 메시지를 받았어요.

case-write-wrong =
    { $why ->
        [empty] 못 보냈어요. 먼저 내용을 써 주세요.
        [long] 못 보냈어요. 2,000자까지예요. 내용을 줄여 주세요.
        [many] 못 보냈어요. 어제부터 20번 쓰셨어요. 나중에 다시 시도해 주세요. 다른 메시지는 잘 받았어요.
       *[before] 이 양식은 전에 다른 내용으로 보냈고, 저희가 받았어요. 이것도 보내려면 버튼을 다시 눌러 주세요.
    }

case-rate-title = 저희 응대는 어땠나요?

case-rate-lead = 이번 처리에 얼마나 만족하셨나요?

case-stars =
    { $word ->
        [one] 매우 불만족
        [two] 불만족
        [three] 보통
        [four] 만족
       *[five] 매우 만족
    }

case-rate-comment = 알려 주실 점이 있나요? (선택)

case-rate-go = 평가 보내기

case-rate-change = 평가 바꾸기

case-rate-thanks = 평가해 주셔서 감사해요. { DATE($day, style: "long") }까지 바꿀 수 있어요.

case-rate-kept = 평가해 주셔서 감사해요.

case-rate-given = 내 평가

case-rate-wrong =
    { $why ->
        [stars] 못 보냈어요. 다섯 가지 답 중 하나를 골라 주세요.
        [long] 못 보냈어요. 2,000자까지예요. 내용을 줄여 주세요.
        [late] 평가를 더는 바꿀 수 없어요.
       *[open] 요청이 종료되면 평가할 수 있어요.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = 주문번호

desk-product = 상품

desk-history = 기록

desk-status-title = 내 요청

desk-your-request = 보낸 내용

desk-case-number = 처리번호

desk-received-at = 접수 시각

desk-about = 내용

desk-you-wrote = 내 메시지

desk-case =
    { $word ->
        [return] 반품
        [exchange] 교환
        [defect] 하자
        [damaged] 파손 도착
        [wrong] 오배송
        [missing] 누락
        [late] 배송 지연
        [guarantee] 보증
        [withdrawal] 법에 따른 청약철회
        [repair] 수리
        [complaint] 불만
        [trade_in] 보상 판매
        [spare_part] 부품
       *[cancellation] 주문 취소
    }

desk-remedy =
    { $word ->
        [refund_original] 환불
        [store_credit] 적립금
        [gift_card] 기프트카드
        [exchange] 교환
        [replacement] 새 상품
        [repair] 수리
        [price_reduction] 부분 환불
        [keep_item_refund] 상품은 두고 환불
        [termination] 계약 종료
        [exchange_same] 같은 상품으로 교환
        [exchange_variant] 사이즈나 색상 교환
        [coupon] 쿠폰
        [donate] 환불하고 상품은 기부
        [trade_in_credit] 보상 판매 적립금
        [spare_part] 부품
        [reply] 담당자의 답변
       *[send_missing] 빠진 것 배송
    }
