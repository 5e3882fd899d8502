## Figures of the shop’s cases.

figures-title = 통계

figures-period = 기간

figures-weeks =
    { $word ->
        [4] 4주
       *[13] 3개월
        [52] 1년
    }

figures-span = { DATE($from, style: "long") }~{ DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = 이 기간에는 요청이 없어요. 첫 요청이 오면 수치가 나와요.

figures-warnings = 지금 눈에 띄는 것

figures-calm = 눈에 띄는 것이 없어요.

figures-warnings-why = 지난 28일 동안 그 전 1년보다 뚜렷하게 늘어난 것이에요. 우연으로 보기 어려운 것만 보여요. 5건보다 적으면 보여 주지 않아요.

figures-warning = 요청의 { PERCENT($share) } ({ NUMBER($cases) }건), 평소 { PERCENT($usual) }

figures-cases = 요청

figures-first-answer = 첫 답변, 절반이 이 시간 안에

figures-solution = 해결, 절반이 이 시간 안에

figures-most = 90%는 { $time } 안에

figures-in-time = 약속대로 답변

figures-solved = 해결

figures-refused = 거절

figures-satisfaction = 만족도

figures-stars-mean = { $whole }.{ $part }/5

figures-answers = 평가: { NUMBER($count) }건

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($whole) }건 중 { NUMBER($part) }건

figures-none = 아직 없음

figures-minutes = { $count }분

figures-hours = { $count }시간

figures-days = { $count }일

figures-by-week = 주별 요청

figures-weeks-text = { NUMBER($count) }주의 막대그래프. 가장 높은 주는 { NUMBER($most) }건이에요. 그 주의 첫날: { $day }.

figures-table = 표로 보기

figures-week = 주 시작일

figures-reasons = 이유

figures-products = 상품별

figures-countries = 나라별

figures-name = 이름

figures-bar = 막대

figures-main-reasons = 가장 많은 이유

figures-unsaid = 말하지 않음

figures-rest = 나머지 전체

figures-stars = 별점

figures-ratings = 평가

figures-turned-away = 받지 않은 것

figures-turned-away-text = 요청이 되지 못한 프로그램 호출을 오류 코드별로 세어요. 개인정보는 남기지 않아요.

figures-code = 오류 코드

figures-calls = 호출

figures-download =
    { $word ->
       *[csv] CSV로 내려받기
        [json] JSON으로 내려받기
    }

figures-reason =
    { $word ->
        [too_small] 너무 작음
        [too_large] 너무 큼
        [not_as_expected] 생각과 다름
        [no_longer_needed] 필요 없어짐
        [better_price] 더 싼 것을 찾음
        [ordered_by_mistake] 실수로 주문
        [arrived_late] 늦게 도착
        [poor_quality] 품질이 나쁨
        [not_tolerated] 몸에 맞지 않음
       *[other] 기타
    }

figures-seen = 쇼핑몰 페이지에서

figures-seen-text = 쇼핑몰이 켜 두었을 때만, 페이지를 한 번 볼 때마다 한 번씩 세어요. 개인정보는 남기지 않고, 추적을 거부한 방문은 세지 않아요.

figures-seen-what = 무슨 일

figures-seen-views = 페이지 조회

figures-seen-ready =
    { $word ->
        [promise] 약속 표시
        [policy] 정책 표시
        [check] 자가 확인 열기
        [request] 요청 양식 열기
        [withdrawal] 청약철회 표시
        [status] 요청 진행 상황 보기
       *[help] 도움말 표시
    }

figures-seen-decided =
    { $word ->
        [eligible] 답: 가능
        [eligible_if] 답: 조건부 가능
        [needs_person] 답: 담당자가 확인
        [not_eligible] 답: 불가능
       *[unknown] 답: 알 수 없음
    }

figures-seen-submitted = 요청 보냄

figures-seen-error =
    { $word ->
        [0] 문제({ $code }): 페이지의 원래 글이 남음
        [1] 문제({ $code }): 짧은 카드가 남음
       *[2] 문제({ $code }): 요소가 계속 작동함
    }
