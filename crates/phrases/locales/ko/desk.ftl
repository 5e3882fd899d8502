## Desk

desk-language-name = 한국어

desk-language = 언어

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = 로그아웃

desk-ask-person = 담당자에게 묻기

desk-yes = 네

desk-no = 아니요

desk-not-found-title = 페이지를 찾을 수 없어요

desk-not-found-text = 주소를 확인해 주세요. 저희가 드린 링크라면 전체를 복사해 주세요.

desk-forbidden-title = 이 양식은 더는 쓸 수 없어요

desk-forbidden-text = 바뀐 것은 없어요. 뒤로 가서 페이지를 새로 고친 뒤 다시 시도해 주세요.

desk-too-many-title = 너무 많이 시도했어요

desk-too-many-text = 기다려 주세요. 남은 시간: { NUMBER($seconds) }초.

desk-unavailable-title = 지금은 처리할 수 없어요

desk-unavailable-text = 저희 쪽 문제예요. 방금 보낸 내용은 저장되지 않았어요. 뒤로 가서 잠시 뒤 다시 시도해 주세요.

desk-login-title = 로그인

desk-login-text = { $shop } 고객 요청

desk-password = 비밀번호

desk-login-go = 로그인

desk-login-wrong = 비밀번호가 맞지 않아요.

desk-no-password = 아직 비밀번호가 없어요. 프로그램이 시작할 때 보여 준 설정 링크를 열어 주세요.

desk-setup-title = 비밀번호 정하기

desk-setup-text = 고객 요청이 들어 있는 받은 요청함을 열 때 써요.

desk-password-hint = 10자 이상. 단어 몇 개를 이어 쓰면 기억하기 쉬워요.

desk-password-again = 비밀번호 다시 입력

desk-password-differs = 두 비밀번호가 서로 달라요.

desk-setup-go = 비밀번호 설정

desk-setup-closed-title = 이 링크는 더는 쓸 수 없어요

desk-setup-closed-text = 설정 링크는 한 번만 쓸 수 있어요. 비밀번호가 있으면 로그인하세요. 없으면 프로그램을 다시 시작하세요. 새 링크가 나와요.

desk-inbox = 받은 요청함

desk-search-label = 주문번호나 처리번호

desk-search-go = 검색

desk-all = 전체

desk-states = 상태별로 보기

desk-pages = 목록 페이지

desk-older = 이전 것

desk-newest = 최신

desk-inbox-empty = 아직 요청이 없어요. 새 요청은 여기에 나와요.

desk-nothing-found = 맞는 요청이 없어요. 다른 상태를 고르거나 검색어를 줄여 주세요.

desk-all-requests = 모든 요청

desk-buyer-wrote = 고객이 쓴 내용

desk-buyer-read = 고객이 읽은 내용

desk-facts = 자세한 내용

desk-email = 이메일

desk-name = 이름

desk-sku = 상품 번호

desk-quantity = 수량

desk-price = 결제 가격

desk-wish = 원하는 것

desk-reason = 이유

desk-serials = 일련번호

desk-wanted = 대신 원하는 것

desk-country = 나라

desk-ordered-on = 주문한 날

desk-delivered-on = 도착한 날

desk-noticed-on = 하자를 발견한 날

desk-buyer-language = 고객의 언어

desk-verdict = 정책과 법에 따른 결과

desk-no-verdict = 기록된 결과가 없어요. 직접 정해 주세요.

desk-older-policy = 이전 정책에 따른 결과예요. 그 뒤 정책이 바뀌었어요.

desk-other-policy-shown = 고객의 페이지는 다른 버전의 정책을 썼어요. 고객이 다른 내용을 읽었을 수 있어요.

desk-last-day = 마지막 날

desk-way-back = 반품 배송비 부담

desk-refund = 환불

desk-remedies = 가능한 것

desk-says-no = 안 되는 이유

desk-decided-at = 쇼핑몰 시각 기준: { $moment }

desk-answer = 답변

desk-new-state = 상태

desk-message-to-buyer = 고객에게 보낼 메시지

desk-message-hint = 고객은 진행 상황 페이지에서 읽어요.

desk-refusal-needs-words = 이유와 고객이 이제 할 수 있는 것을 알려 주세요.

desk-changed-meanwhile = 저장하지 않았어요. 그사이 요청이 바뀌었어요. 기록을 보고 다시 저장해 주세요.

desk-save = 답변 저장

desk-you-read = 보낼 때 읽은 내용

desk-keep-link = 진행 상황 페이지의 링크를 보관해 주세요. 링크가 있으면 누구나 읽을 수 있어요.

desk-receipt-title = 요청을 받았어요

desk-receipt-text = 이것이 접수증이에요. 이 페이지를 인쇄하거나 저장해 주세요.

desk-check-sum = 체크섬

desk-follow = 요청 진행 상황 보기

desk-mail-note =
    { $state ->
        [queued] 이 접수증을 이메일로도 보내고 있어요. 오지 않으면 스팸함을 확인해 주세요.
        [sent] 이 접수증을 이메일로도 보냈어요.
        [failed] 이 접수증을 이메일로 보내지 못했어요. 이 페이지를 인쇄하거나 저장해 주세요.
       *[none] 이 접수증은 이메일로 보내지 않아요. 이 페이지를 인쇄하거나 저장해 주세요.
    }

desk-mail-title = 이메일 접수증

desk-mail-shop =
    { $state ->
        [queued] 아직 안 보냈어요. 다음 시도: { $moment }
        [sent] 보냄: { $moment }
        [failed] 전달하지 못했어요. 요청을 받았다고 다른 방법으로 고객에게 알려 주세요.
       *[none] 보내지 않았어요. 그때 메일 서버가 없었거나, 보낼 수 없는 주소예요.
    }

desk-mail-failed = 이메일 전달 안 됨

desk-mail-attempts = 시도

desk-mail-why = 이유

desk-mail-reason =
    { $reason ->
        [recipient] 메일 서버가 이 주소로 가는 메일을 받지 않아요.
        [message] 메일 서버가 이 메시지를 받지 않아요.
        [address] 이 주소로는 메일을 보낼 수 없어요.
        [sender] 메일 서버가 쇼핑몰 주소의 발송을 허용하지 않아요.
        [login] 메일 서버가 사용자 이름이나 비밀번호를 받지 않아요.
        [security] 메일 서버와 암호화된 연결을 만들지 못했어요.
        [later] 메일 서버가 나중에 다시 시도하라고 해요.
        [expired] 오랫동안 보내지 못해서 시도를 멈췄어요.
       *[connection] 메일 서버에 연결할 수 없어요.
    }

desk-mail-answer = 메일 서버의 응답

desk-mail-again = 다시 시도

desk-letter-subject =
    { $case ->
        [withdrawal] 청약철회를 접수했어요: { $id }
       *[other] 요청을 접수했어요: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop }에서 청약철회를 받았어요: { $moment }. 이 접수증을 보관해 주세요.
       *[other] { $shop }에서 요청을 받았어요: { $moment }. 이 접수증을 보관해 주세요.
    }

desk-letter-moment = { $moment } (시간대: { $zone })

desk-letter-next-title = 다음 단계

desk-letter-next =
    { $case ->
        [withdrawal] 청약철회를 다시 보내지 않아도 돼요. 상품과 환불이 어떻게 되는지는 진행 상황 페이지에 나와요.
       *[other] 요청을 확인하고 진행 상황 페이지에서 답해 드려요. 그때까지 하실 일은 없어요.
    }

desk-letter-why = 이 주소가 요청에 입력돼서 자동으로 보낸 이메일이에요. 요청 받는 곳: { $shop }. 본인이 아니라면 알려 주세요.

desk-form-title = 문의 받는 곳: { $shop }

desk-form-text = 접수증과 답변을 볼 수 있는 링크를 바로 드려요.

desk-form-case = 무슨 일인가요?

desk-your-email = 이메일

desk-your-country = 나라

desk-country-hint = 두 글자, 예: DE

desk-delivered-optional = 도착한 날 (아시면)

desk-your-words = 자세한 내용

desk-leave-empty = 여기는 비워 두세요

desk-form-go = 요청 보내기

desk-order-wrong = 주문 이메일에 있는 주문번호를 입력해 주세요.

desk-email-wrong = 이렇게 적어 주세요: name@example.com.

desk-not-sent-fields = 아직 안 보냈어요. 표시된 칸을 고치고 다시 보내 주세요.

desk-not-sent-trap = 아직 안 보냈어요. 브라우저가 숨은 칸을 채웠어요. 내용을 확인하고 다시 보내 주세요.

desk-not-sent-other-site = 아직 안 보냈어요. 다른 웹사이트에서 오셨어요. 내용을 확인하고 직접 보내 주세요.

desk-not-sent-before = 이 양식은 전에 다른 내용으로 보냈고, 저희가 받았어요. 이것도 보내려면 버튼을 다시 눌러 주세요.

desk-state =
    { $word ->
        [received] 접수됨
        [in_review] 검토 중
        [accepted] 승인됨
        [refused] 거절됨
       *[completed] 종료됨
    }

desk-status-lead =
    { $word ->
        [received] 요청을 받았어요. 아직 확인한 사람은 없어요.
        [in_review] 요청을 검토하고 있어요.
        [accepted] 요청을 승인했어요.
        [refused] 요청을 거절했어요. 이유는 아래 메시지에 있어요.
       *[completed] 요청이 종료됐어요.
    }

desk-verdict-status =
    { $word ->
        [eligible] 가능해요
        [eligible_if] 확인할 조건이 맞으면 가능해요
        [needs_person] 직접 정해 주세요
        [not_eligible] 안 돼요
       *[unknown] 미정: 정보가 빠졌어요
    }

desk-basis =
    { $word ->
        [law] 법
       *[shop] 쇼핑몰 정책
    }

desk-party =
    { $word ->
        [buyer] 고객
       *[shop] 쇼핑몰
    }

desk-refusal-reason =
    { $word ->
        [period_over] 마지막 날이 지남
        [not_yet] 첫날이 아직 안 됨
        [rule_refuses] 정책이 이런 상품을 받지 않음
        [legal_exception] 법에서 이런 상품은 예외
        [condition_fails] 조건이 맞지 않음
        [limit_reached] 허용된 횟수를 다 씀
        [bundle_whole] 세트 전체만 반품 가능
        [no_legal_right] 법에 이런 권리가 없음
        [already_returned] 이미 반품했거나 신청함
        [not_late] 늦지 않음
       *[no_rule] 정책에 규칙이 없음
    }

desk-item-state =
    { $word ->
        [unused] 쓰지 않음
        [unopened] 뜯지 않음
        [tags_attached] 택 그대로
        [seal_intact] 봉인 그대로
        [complete] 구성품 모두 있음
        [original_packaging] 원래 포장
        [not_activated] 활성화 안 함
        [data_erased] 데이터 지움
        [serial_number_matches] 일련번호 일치
        [undamaged] 손상 없음
        [clean] 깨끗함
        [used_as_intended] 안내대로 사용
        [original_buyer] 처음 산 사람
        [fault_reaches_measure] 보증에서 정한 기준에 이르는 하자
        [proof_of_purchase] 구매 증빙
        [same_kind] 같은 종류와 사이즈
       *[not_started] 재생이나 다운로드 안 함
    }

case-letter-subject =
    { $word ->
        [waiting] 요청에 대해 여쭤볼 것이 있어요: { $id }
        [accepted] 요청을 승인했어요: { $id }
        [refused] 요청을 거절했어요: { $id }
        [completed] 요청이 종료됐어요: { $id }
       *[other] 요청에 새 소식이 있어요: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop }에서 요청을 검토하고 있어요.
        [waiting] 요청을 계속하려면 { $shop }에 알려 주실 것이 있어요.
        [accepted] { $shop }에서 요청을 승인했어요.
        [refused] { $shop }에서 요청을 거절했어요.
        [completed] { $shop }에서 요청을 종료했어요.
       *[other] { $shop }에서 요청에 대한 새 소식이 있어요.
    }

case-letter-next =
    { $word ->
        [waiting] 진행 상황 페이지에서 답해 주세요. 그러면 이어서 진행해요.
        [accepted] 안내해 드린 대로 진행해요. 메시지에서 부탁드린 것이 없다면 하실 일은 없어요.
        [refused] 생각이 다르시면 진행 상황 페이지에서 알려 주세요.
        [completed] 더 남은 일은 없어요. 아직 풀리지 않은 것이 있으면 진행 상황 페이지에 써 주세요. 평가도 거기서 할 수 있어요.
       *[other] 더 알게 되면 바로 진행 상황 페이지에서 답해 드려요.
    }

case-letter-state = 상태

desk-letter-plain = 그 페이지가 열리지 않으면 모든 브라우저에서 열리는 이 페이지를 이용해 주세요:
