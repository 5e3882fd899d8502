ui-pick-title = 어느 상품인가요?
ui-order = 주문 { $reference }
ui-ordered-on = 주문한 날: { DATE($day, style: "long") }
ui-arrived-on = 도착한 날: { DATE($day, style: "long") }
ui-on-its-way = 오는 중이에요
ui-pieces = 수량: { $count }개
ui-item = 상품 { $sku }
ui-this-item = 이 상품
ui-case-title = 무슨 일인가요?
ui-question-step = 질문 { $number }/{ $total }
ui-day-wrong = 오늘이나 그 전 날짜를 골라 주세요.
ui-answer-wrong = 입력한 내용을 확인해 주세요.
ui-not-arrived = 아직 안 왔어요
ui-dont-know = 잘 모르겠어요
ui-continue = 계속
ui-back = 뒤로
ui-restart = 처음부터
ui-source = 출처: { $id }
ui-timeline = 신청할 수 있는 기간
ui-timeline-start = 시작
ui-timeline-today = 오늘
ui-timeline-last = 마지막 날
ui-why-not = 할 수 없는 것
ui-good-to-know = 알아두세요
ui-next = 지금 할 수 있는 것
ui-open-form = 요청 보내기
ui-ask-person = 쇼핑몰에 확인 부탁하기
ui-print = 인쇄
ui-copy = 복사
ui-save = 텍스트로 저장
ui-calendar = 캘린더에 추가
ui-share = 공유
ui-copied = 복사했어요
ui-money = 환불 내역
ui-form-title = 요청 받는 곳: { $shop }
ui-form-lead = 계정이 없어도 돼요. 답변에 필요한 것만 여쭤볼게요.
ui-field-order = 주문번호
ui-field-order-hint = 주문 확인 이메일에 있어요.
ui-contract-hint = 또는 언제 무엇을 주문했는지 적어 주세요.
ui-field-email = 이메일 주소
ui-field-email-hint = 쇼핑몰이 여기로 답해요.
ui-field-name = 이름
ui-field-remedy = 어떻게 해 드릴까요?
ui-remedy-any = 쇼핑몰이 제안해도 좋아요
ui-field-message =
    { $case ->
        [defect] 어떤 문제가 있나요?
        [damaged] 어디가 파손됐나요?
        [wrong] 무엇을 받으셨나요?
        [missing] 무엇이 빠졌나요?
        [guarantee] 어떤 문제가 있나요?
        [repair] 어디를 고쳐야 하나요?
        [complaint] 무엇이 불편하셨나요?
        [trade_in] 상태가 어떤가요?
       *[other] 쇼핑몰에 남길 메시지
    }
ui-bank-hint = 계좌번호나 카드번호는 적지 마세요. 여기서는 필요 없어요.
ui-field-serials = 일련번호
ui-serials-hint = 상품, 상자 또는 거래명세서에 있어요. 여러 개면 한 줄에 하나씩 적어 주세요.
ui-field-wanted =
    { $case ->
        [spare_part] 어떤 부품이 필요하세요?
       *[other] 대신 무엇을 원하세요?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] 아시면 이름이나 번호를 적어 주세요.
        [exchange] 사이즈, 색상 또는 다른 상품.
       *[other] 다른 것을 원할 때만: 사이즈, 색상 또는 다른 상품.
    }
ui-optional = 선택
ui-error-empty =
    { $field ->
        [message] 짧게라도 설명해 주세요.
        [wanted] 원하는 것을 적어 주세요.
        [serials] 일련번호를 입력해 주세요. 찾을 수 없으면 여기에 적어 주세요.
        [photos] 사진을 추가하거나, 추가할 수 없다고 표시해 주세요.
        [email] 이메일 주소를 입력해 주세요.
        [name] 이름을 입력해 주세요.
       *[order_reference] 주문번호를 입력해 주세요.
    }
ui-error-wrong =
    { $field ->
        [wanted] 너무 길어요. 300자까지 쓸 수 있어요.
        [serials] 일련번호는 20개까지, 하나에 80자까지 입력해 주세요.
        [email] 이메일 주소는 이렇게 적어 주세요: name@example.com
        [order_reference] 주문번호가 너무 길어요. 80자까지 쓸 수 있어요.
       *[other] 이 칸을 확인해 주세요.
    }
ui-error-not-taken = 쇼핑몰이 이 내용을 처리할 수 없었어요. 확인해 주세요.
ui-to-review = 요청 확인하기
ui-review-title = 모두 맞나요?
ui-review-item = 상품
ui-review-case = 요청 종류
ui-review-statement = 안내해 드린 내용
ui-change = 바꾸기
ui-send = 요청 보내기
ui-sending = 요청을 보내고 있어요…
ui-phase =
    { $phase ->
        [waiting] 쇼핑몰 시스템이 응답하지 않아요. { $time }에 다시 시도할게요.
        [elsewhere] 다른 탭에서 요청을 보내고 있어요. 기다려 주세요.
       *[looking_up] 요청이 도착했는지 확인하고 있어요.
    }
ui-earlier-title = 앞서 보낸 요청이 도착했는지 확인하고 있어요
ui-received-title = 쇼핑몰이 요청을 받았어요
ui-receipt-number = 접수번호
ui-receipt-time = 접수 시각
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = 쇼핑몰의 답변은 요청 페이지에서 볼 수 있어요. 페이지 링크와 접수번호를 보관해 주세요.
ui-receipt-next-mail = 접수번호를 보관해 주세요. 쇼핑몰이 이메일로 답할 수 있어요.
ui-your-copy = 보낸 요청
ui-receipt-mail = 이메일로 사본을 보내 드려요.
ui-receipt-earlier = 쇼핑몰에는 바꾸기 전의 요청이 있어요. 마지막에 바꾼 내용은 쇼핑몰에 따로 알려 주세요.
ui-status-link = 요청 진행 상황 보기
ui-not-sent-title = 요청을 보내지 못했어요
ui-not-sent-why =
    { $why ->
        [offline] 인터넷에 연결되어 있지 않아요.
        [busy] 지금 쇼핑몰에 요청이 너무 많아요. 잠시 뒤 다시 시도해 주세요.
        [refused] 쇼핑몰 시스템이 요청을 받지 않았어요.
       *[not_arrived] 쇼핑몰에 닿기 전에 연결이 끊겼어요.
    }
ui-shop-says = 쇼핑몰 시스템의 메시지: { $words }
ui-again-at = { $time }부터 다시 시도할 수 있어요.
ui-earlier-gone = 앞서 보낸 요청이 쇼핑몰에 닿지 못했어요. 입력한 내용은 이 기기에 남아 있지 않아요. 다시 보내 주세요.
ui-kept = 입력한 내용은 모두 그대로 있어요.
ui-try-again = 다시 시도
ui-unknown-title = 요청이 도착했는지 아직 알 수 없어요
ui-unknown-text = 쇼핑몰에서 분명한 답을 받지 못했어요. 안심하고 다시 확인해 보세요. 요청이 두 번 도착하지 않아요.
ui-check-again = 다시 확인
ui-sent-title = 요청을 보냈어요
ui-sent-text = 쇼핑몰 시스템이 접수증을 주지 않아서 그 뒤를 알 수 없어요. 사본을 보관해 주세요. 소식이 없으면 쇼핑몰에 문의해 주세요.
ui-hand-over-title = 한 단계 더 남았어요
ui-hand-over =
    { $way ->
        [mailto] 메일 앱에서 메시지를 보내 주세요. 앱이 열리지 않으면 요청을 복사해서 쇼핑몰에 보내 주세요.
       *[copy] 요청을 복사해서 쇼핑몰에 보내 주세요.
    }
ui-stopped = 이 페이지에 문제가 생겼어요. 입력한 내용은 이 양식에 있으니 여기서 보내 주세요.
ui-handed-over = 이제 쇼핑몰 페이지에서 이어서 처리해요
ui-write-to-shop = 쇼핑몰에 메시지를 보내거나 전화해 주세요. 담당자가 답해요.
ui-no-contact = 담당자에게 연락하는 방법은 쇼핑몰의 문의 페이지에 있어요.
ui-photos-title = 사진
ui-photos-hint = 문제가 보이는 사진 5장까지. 위치와 카메라 정보는 보내기 전에 지워요.
ui-no-photos = 사진을 추가할 수 없어요
ui-photos-add = 사진 고르기
ui-photos-camera = 사진 찍기
ui-photos-drop = 여기에 끌어다 놓거나 붙여넣어도 돼요.
ui-photos-busy = 사진을 준비하고 있어요…
ui-photo = 사진 { $number }
ui-photo-remove = 사진 { $number } 빼기
ui-photos-count = 사진 5장 중 { $count }장 추가함
ui-photo-refused =
    { $why ->
        [unreadable] 이 브라우저에서 읽을 수 없는 사진이에요. JPEG로 저장하거나 나중에 쇼핑몰에 보내 주세요.
        [too_large] 사진이 너무 커요. 4,000만 화소까지예요.
        [too_many] 사진은 5장까지 추가할 수 있어요.
        [same] 이 사진은 이미 있어요.
       *[not_image] 사진이 아니에요.
    }
ui-photos-insecure = 이 페이지의 연결이 안전하지 않아서 사진을 추가할 수 없어요. 사진 없이도 요청할 수 있어요.
ui-photo-state =
    { $state ->
        [sending] 보내는 중
        [arrived] 도착
        [missing] 빠짐
       *[waiting] 대기 중
    }
ui-photos-arrived = 사진 { $total }장 중 { $count }장이 도착했어요
ui-photos-missing = 사진 { $total }장 중 { $count }장이 빠졌어요. 요청은 도착했어요.
ui-photos-keep-open = 사진이 모두 도착할 때까지 이 페이지를 열어 두세요.
ui-photos-retry = 빠진 사진 다시 보내기
ui-photos-not-taken = 사진을 전달하지 못했어요. 이메일로 쇼핑몰에 보내 주세요.
