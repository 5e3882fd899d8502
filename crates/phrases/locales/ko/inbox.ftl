## Inbox

inbox-skip = 본문으로 이동

inbox-pages = 페이지

inbox-shop = 쇼핑몰

inbox-account = 내 계정

inbox-not-allowed-title = 권한이 없어요

inbox-not-allowed-text = 바뀐 것은 없어요. 쇼핑몰 소유자가 다른 역할을 줄 수 있어요.

inbox-state =
    { $word ->
        [received] 새 요청
        [in_review] 검토 중
        [waiting] 고객 답변 대기
        [accepted] 승인됨
        [refused] 거절됨
       *[completed] 종료됨
    }

inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = 주문, 이메일, 이름, 상품, 처리번호

inbox-case-label = 요청 종류

inbox-every-case = 모든 종류

inbox-needs-answer = 답변 필요

inbox-clear = 지우기

inbox-overdue = 기한 지남: { $moment }

inbox-answer-by = 답변 기한: { $moment }

inbox-overdue-count = 기한이 지난 답변: { $count }건.

inbox-first-page = 첫 페이지

inbox-next-page = 다음 페이지

inbox-export = 이 목록 내려받기:

inbox-cases = 요청

inbox-case-before = 이전 요청

inbox-case-after = 다음 요청

inbox-action =
    { $word ->
        [approve] 승인
        [ask] 고객에게 묻기
        [decline] 거절
        [exception] 예외로 처리
        [goods] 상품 받음
        [parcel] 택배 보냄
        [refund] 환불 완료
        [solved] 다른 방법으로 해결
        [write] 고객에게 메시지 쓰기
        [review] 검토 시작
       *[reopen] 다시 열기
    }

inbox-action-hint =
    { $word ->
        [approve] 고객이 요청한 대로 처리해요.
        [ask] 고객의 답을 기다려요.
        [decline] 이유와 고객이 이제 할 수 있는 것을 적어 주세요.
        [exception] 정책과 법에서 정한 것보다 더 해 드려요. 예외로 표시돼요.
        [goods] 상품이 도착했다고 고객에게 알려요.
        [parcel] 라벨, 교환품, 수리품: 고객이 번호와 링크를 받아요.
        [refund] 환불을 진행했어요. 요청이 종료돼요.
        [solved] 돈이 아닌 다른 방법으로 해결했어요. 요청이 종료돼요.
        [write] 상태는 그대로예요.
        [review] 누군가 검토하고 있다고 고객에게 보여요.
       *[reopen] 요청이 다시 검토 중으로 바뀌어요.
    }

inbox-action-go =
    { $word ->
        [approve] 승인
        [ask] 질문 보내기
        [decline] 거절
        [exception] 예외로 승인
        [goods] 저장
        [parcel] 저장
        [refund] 환불로 종료
        [solved] 해결로 종료
        [write] 메시지 보내기
        [review] 검토 시작
       *[reopen] 다시 열기
    }

inbox-goods-message = 상품을 받았어요.

inbox-message-optional = 고객에게 보낼 메시지 (선택)

inbox-message-hint = 고객은 진행 상황 페이지에서 읽어요. 고객의 언어: { $language }

inbox-template = 문구

inbox-put-in = 넣기

inbox-tracking-number = 운송장 번호

inbox-tracking-link = 배송 조회 링크

inbox-resolution = 해결 방법

inbox-taken-back = 고객이 요청을 취소함

inbox-amount = 환불 금액

inbox-currency = 통화

inbox-words-missing = 아직 저장하지 않았어요. 이유나 필요한 것을 고객에게 알려 주세요.

inbox-places-left = 아직 저장하지 않았어요. 메시지에 아직 채우지 않은 중괄호가 있어요.

inbox-link-wrong = 아직 저장하지 않았어요. 링크는 https://로 시작해야 해요.

inbox-parcel-missing = 아직 저장하지 않았어요. 운송장 번호나 링크를 입력해 주세요.

inbox-solution-missing = 아직 저장하지 않았어요. 해결 방법을 골라 주세요.

inbox-amount-wrong = 아직 저장하지 않았어요. 금액은 12.90처럼 천 단위 구분 없이, 통화는 EUR처럼 입력해 주세요.

inbox-too-long = 아직 저장하지 않았어요. 메시지가 2,000자를 넘어요.

inbox-exception = 예외

inbox-rating = 고객 평가

inbox-stars = { $stars }/5

inbox-erase = 개인정보 지우기

inbox-erase-text = 이름, 이메일, 주문번호, 메시지, 사진을 완전히 지워요. 통계에 쓰는 수는 남아요.

inbox-erase-sure = 네, 완전히 지울게요

inbox-step =
    { $word ->
        [message] 메시지
        [tracking] 택배
        [photos] 사진
       *[state] 기록
    }

inbox-actor =
    { $word ->
        [buyer] 고객
        [shop] 쇼핑몰
       *[desk] 자동
    }

inbox-gives =
    { $word ->
        [law] 법에 따라:
       *[shop] 쇼핑몰 정책에 따라:
    }

inbox-refuses =
    { $word ->
        [law] 법에 따라 안 되는 이유:
       *[shop] 쇼핑몰 정책에 따라 안 되는 이유:
    }

inbox-not-told = 고객이 알려 주지 않은 것:

inbox-opens-on = 첫날

inbox-send-by = 상품 발송 기한

inbox-money-by = 환불 기한

inbox-unlimited = 기한 없음

inbox-person-decides = 쇼핑몰 담당자가 정해요.

inbox-conditions = 조건

inbox-holds = 맞음

inbox-fails = 안 맞음

inbox-open = 모름

inbox-staff = 팀

inbox-role =
    { $word ->
        [owner] 소유자
        [agent] 상담원
       *[reader] 열람자
    }

inbox-role-label = 역할

inbox-role-hint = 소유자는 모두 할 수 있어요. 상담원은 답하고 내려받아요. 열람자는 보기만 해요.

inbox-person =
    { $word ->
        [active] 사용 중
        [invited] 초대함
        [expired] 초대 기한 지남
       *[off] 사용 중지
    }

inbox-invite = 팀원 초대

inbox-invite-go = 링크 만들기

inbox-link-text = 이 링크를 전해 주세요: { $name }. 7일 동안 한 번만 쓸 수 있고 다시 보이지 않아요.

inbox-new-link = 새 링크

inbox-switch-off = 사용 중지

inbox-switch-on = 다시 사용

inbox-save = 저장

inbox-remove = 삭제

inbox-fields-wrong = 바뀐 것은 없어요. 이름과, name@example.com 같은 이메일을 입력해 주세요.

inbox-last-owner = 바뀐 것은 없어요. 먼저 로그인할 수 있는 다른 소유자가 있어야 해요.

inbox-other-shop = 바뀐 것은 없어요. 이 사람은 다른 쇼핑몰에서도 일해요. 두 곳을 모두 소유한 사람이 링크를 만들 수 있어요.

inbox-one-password = 예전 공용 비밀번호로 아직 모두 열 수 있어요. 팀원 모두 계정이 생기면 없애 주세요.

inbox-one-password-go = 공용 비밀번호 없애기

inbox-login-wrong = 이메일과 비밀번호가 서로 맞지 않아요.

inbox-forgotten = 비밀번호를 잊으셨나요? 쇼핑몰 소유자가 새 링크를 줄 수 있어요.

inbox-setup-title = 받은 요청함 계정

inbox-setup-text = 소유자로서 모든 요청을 보고 팀원을 초대할 수 있어요.

inbox-setup-go = 계정 만들기

inbox-invitation-title = { $shop } 고객 요청

inbox-invitation-text = 환영해요, { $name }님. 비밀번호를 정하면 이메일로 로그인할 수 있어요.

inbox-invitation-closed = 초대는 7일 동안 한 번만 쓸 수 있어요. 쇼핑몰 소유자에게 새 링크를 부탁하세요.

inbox-your-name = 이름

inbox-your-email = 이메일

inbox-name-wrong = 이름을 80자 안으로 입력해 주세요.

inbox-change-password = 비밀번호 바꾸기

inbox-current-password = 지금 비밀번호

inbox-everywhere = 모든 곳에서 로그아웃

inbox-everywhere-text = 이 기기를 포함해 모든 컴퓨터와 휴대폰에서 로그아웃해요.

inbox-templates = 문구

inbox-templates-text = 답변에 쓰는 쇼핑몰의 문구예요. 고객의 언어로 된 문구를 쓰고, 없으면 쇼핑몰의 첫 번째 언어를 써요.

inbox-places = 자동으로 채우는 것: { LIST($places) }

inbox-no-templates = 아직 문구가 없어요.

inbox-new-template = 새 문구

inbox-template-name = 문구 이름

inbox-text = 문구 내용

inbox-template-wrong = 아직 저장하지 않았어요. 이름과 2,000자까지의 문구를 입력해 주세요.
