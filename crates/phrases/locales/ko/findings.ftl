## 규칙이 선택된 이유와, 가져온 데이터에 없는 것

finding-why-title = 살펴본 규칙 (정책의 순서대로)

finding-why-rule = 규칙

finding-why-result = 결과

finding-why-decided = 결정한 것

finding-why-none = 정책에 이 경우의 규칙이 없어요.

finding-why-outcome =
    { $outcome ->
        [governs] 적용됨
        [outranked] 맞지만 더 좁은 규칙이 적용됨
        [tied] 범위가 똑같이 좁아 정할 수 없음
        [undecided] 빠진 정보에 달려 있음
       *[out_of_scope] 맞지 않음
    }

finding-why-order = 가장 좁은 규칙 하나만 적용되고, 합치지 않아요. 맞는 규칙이 둘이면 범위를 이 순서로 비교해요. 처음 달라지는 곳에서 정해져요:

finding-why-version = 정책의 SHA-256: { $hash }

finding-page-item-missing = 여기에는 상품도 주문도 없어요.

finding-page-item-missing-help = 상품이나 주문의 schema.org 데이터를 JSON-LD로 적어 주세요.

finding-page-item-unclear = 어느 상품인지 분명하지 않아요. 상품 수: { $number }. 그중 일부: { LIST($known) }.

finding-page-item-unclear-help = 어느 상품인지 SKU를 적어 주세요.

finding-page-country-missing = 고객의 나라를 알 수 있는 내용이 없어요.

finding-page-country-missing-help = DE나 US-CA처럼 적어 주세요.

finding-page-assumed =
    { $what ->
        [case] 경우가 적혀 있지 않아서 이렇게 봐요: { $value }.
        [country] 고객의 나라는 택배가 가는 곳에서 가져와요: { $value }.
        [utc_day] 시각이 UTC예요. 그 날짜를 쓰지만 쇼핑몰에서는 다른 날일 수 있어요: { $value }.
       *[category] 카테고리를 정책에서 쓰는 방식으로 적었어요: { $value }.
    }

finding-page-assumed-help = 틀렸으면 직접 적어 주세요. 그 값을 먼저 써요.

finding-page-price =
    { $what ->
        [currency] “{ $value }”: ISO 4217 통화 코드가 아니라서 가격을 쓰지 않아요.
        [range] 가격이 “{ $value }”까지의 범위라서 쓰지 않아요.
        [several] 가격이 여러 가지라서 쓰지 않아요.
        [unit] 한 개의 가격이 아니라서 쓰지 않아요.
        [tax] 세금을 뺀 가격인데 세금을 알 수 없어요.
       *[form] “{ $value }”: 이 통화의 정확한 금액이 아니라서 가격을 쓰지 않아요.
    }

finding-page-price-help = 한 개의 가격을 19.99처럼, 통화를 EUR 같은 코드로 적어 주세요. 소수점만 쓰고, 천 단위 구분과 기호는 빼세요.

finding-page-value =
    { $what ->
        [sku] SKU가 “{ $value }”인 상품이 여기에 없어요.
        [day] “{ $value }”: 날짜가 아니라서 쓰지 않아요.
        [count] “{ $value }”: 1 이상의 정수가 아니라서 쓰지 않아요.
        [category] “{ $value }”: 쇼핑몰의 카테고리가 아니라서 쓰지 않아요.
        [condition] 상태 “{ $value }”: 규칙이 묻지 않는 것이라서 쓰지 않아요.
        [status] 상태 “{ $value }”: 주문이 어디까지 왔는지 알 수 없어서 쓰지 않아요.
        [country] “{ $value }”: ISO 3166 나라 코드가 아니라서 쓰지 않아요.
        [discount] 주문 전체의 할인 “{ $value }”: 상품별로 나뉘지 않아서 쓰지 않아요.
        [kind] 글도 숫자도 아니라서 쓰지 않아요.
        [texts] 여기 있는 데이터 글의 수: { $value }. 처음 200개 뒤의 것은 쓰지 않아요.
       *[text] “{ $value }”: 너무 길어서 쓰지 않아요.
    }

finding-page-value-help = 데이터를 고치거나 직접 적어 주세요.

## 파일의 문제와 고치는 방법

finding-head =
    { $severity ->
        [error] 오류
        [warning] 경고
       *[note] 참고
    }[{ $code }]

finding-whole-file = (파일 전체)

finding-clean = { $file }: 문제없음

finding-counts = 오류: { $errors }, 경고: { $warnings }, 참고: { $notes }

finding-near = 혹시 “{ $near }”인가요?

finding-json-syntax =
    { $line }번째 줄 { $column }번째 칸이 JSON이 아니에요: { $what ->
        [end] 끝난 뒤에 무언가 더 있어요.
        [unfinished] 글이 중간에 끝나요.
        [comma_or_bracket] 여기에 쉼표나 ] 기호가 있어야 해요.
        [comma_or_brace] 여기에 쉼표나 { "}" } 기호가 있어야 해요.
        [key] 여기에 따옴표로 묶은 키가 있어야 해요.
        [colon] 키 뒤에 콜론이 있어야 해요.
        [digit] 여기에 숫자가 있어야 해요.
        [control] 글 안에 제어 문자가 있어요.
        [escape] JSON에 없는 이스케이프예요.
        [surrogate] 서로게이트 쌍의 반쪽만 있어요.
        [hex] 여기에 16진수 네 자리가 있어야 해요.
       *[value] 여기에 값이 있어야 해요.
    }

finding-json-syntax-help = 그 부분을 고쳐 주세요. JSON을 아는 편집기가 위치를 보여 줘요.

finding-too-large =
    { $what ->
        [members] 이 객체의 멤버는 { $number }개예요. 최대 { $most }개까지 읽어요.
        [items] 이 목록의 항목은 { $number }개예요. 최대 { $most }개까지 읽어요.
       *[bytes] 글이 { $number }바이트예요. 최대 { $most }바이트까지 읽어요.
    }

finding-too-large-help = 필요 없는 것을 빼 주세요.

finding-too-deep = { $line }번째 줄 { $column }번째 칸의 중첩이 { $most }단계보다 깊어요.

finding-too-deep-help = 그렇게 깊은 문서는 없어요. 닫지 않은 괄호를 찾아보세요.

finding-too-many = 더 찾았지만 여기에 없는 것: { $more }개.

finding-too-many-help = 먼저 이것을 고치고 다시 확인하세요.

finding-duplicate-key = 한 객체에 같은 키가 두 번 있어요: “{ $word }”.

finding-duplicate-key-help = 하나만 남기세요. 프로그램마다 쓰는 것이 달라요.

finding-unknown-field = 이곳에 없는 키예요: “{ $word }”.

finding-unknown-field-help = 여기서 쓰는 것: { $known }.

finding-missing-field = 빠진 키: “{ $word }”.

finding-missing-field-help = 추가해 주세요.

finding-wrong-type =
    여기에 있는 것: { $found ->
        [null] null
        [boolean] true 또는 false
        [whole] 정수
        [fraction] 소수
        [list] 목록
        [object] 객체
       *[text] 글
    }. 필요한 것: { $wanted ->
        [object] 객체
        [list] 목록
        [boolean] true 또는 false
        [whole] 정수
        [word] 따옴표로 묶은 단어
        [day] 따옴표로 묶은 날짜
        [time] 따옴표로 묶은 시각
        [minute] 따옴표로 묶은 날짜와 시각
        [currency] 통화 코드
        [place] 지역 코드
        [link] 링크
       *[text] 글
    }.

finding-wrong-type-help = 그 형식으로 값을 적어 주세요.

finding-unknown-word = 여기서 모르는 단어예요: “{ $word }”.

finding-unknown-word-help = 쓸 수 있는 단어: { $known }.

finding-bad-value =
    { $wanted ->
        [range] { $value }: { $least }부터 { $most }까지의 범위 밖이에요.
        [key] 키가 16진수 32자리가 아니에요.
        [email] 이메일 주소가 아니에요.
        [order_reference] 주문번호가 비었거나 80자를 넘어요.
        [serials] 일련번호가 20개를 넘거나, 비었거나 80자를 넘는 것이 있어요.
        [wish] 원하는 것이 비었거나 300자를 넘어요.
        [photos] 사진이 5장을 넘거나, 같은 사진이 두 번 있거나, 소문자 16진수 SHA-256이 없어요.
        [pack] 이 빌드의 언어 팩이 아니에요.
        [amount] 금액이 너무 커서 정확하게 담을 수 없어요.
        [text] 글이 비었거나 2000자를 넘어요.
        [same] “{ $value }”: 이 주문의 앞줄과 달라요.
       *[value] “{ $value }”: 없거나 다르게 적는 값이에요.
    }

finding-bad-value-help =
    { $wanted ->
        [range] 그 범위의 숫자를 적어 주세요.
        [day] 실제로 있는 날을 2026-11-21처럼 적어 주세요.
        [time] 시각을 09:30처럼 적어 주세요.
        [minute] 날짜와 시각을 2026-10-15T10:00처럼 적어 주세요.
        [moment] 시차가 있는 시각을 2026-11-21T10:30:00+01:00처럼 적어 주세요.
        [currency] EUR 같은 ISO 4217 코드를 적어 주세요.
        [place] DE나 US-CA 같은 ISO 3166 코드를 적어 주세요.
        [link] https:, mailto:, tel: 링크나 /로 시작하는 사이트 경로를 적어 주세요.
        [key] 무작위 16바이트를 만드세요.
        [email] name@example.com처럼 적어 주세요.
        [order_reference] 주문 이메일에서 복사해 주세요.
        [serials] 상품에 있는 그대로 20개까지 적어 주세요.
        [wish] 1자에서 300자로 적어 주세요.
        [photos] 사진은 5장까지, 한 번씩만 적어 주세요.
        [pack] 이 빌드와 함께 온 팩을 쓰세요.
        [amount] 금액이나 수량을 줄여 주세요.
        [text] 1자에서 2000자로 적어 주세요.
        [price] 129.90처럼, 통화의 소수 자릿수까지만 적어 주세요.
        [same] 한 주문의 모든 줄에 똑같이 적어 주세요.
       *[value] 적는 방법은 문서를 보세요.
    }

finding-unknown-version = 여기서 모르는 형식 버전이에요: { $number }. 이 빌드는 버전 1을 읽어요.

finding-unknown-version-help = after-sales를 업데이트하거나 정책을 버전 1로 적어 주세요.

finding-duplicate-rule = ID “{ $rule }”: 이미 쓰는 곳이 있어요({ $other }).

finding-duplicate-rule-help = 규칙마다 다른 ID를 주세요. 결과에 이 ID가 나와요.

finding-rule-tie = “{ $case }”의 경우 두 규칙이 한 상품에 맞고 어느 쪽도 더 좁지 않아요: “{ $other }”, “{ $rule }”.

finding-rule-tie-help = 하나를 좁히거나 지역, 날짜, 카테고리가 겹치지 않게 하세요.

finding-window-length =
    { $what ->
        [season] 이 시즌에 마지막 날도 일수도 없어요.
       *[window] 이 기간에 적힌 길이의 수: { $number }. 꼭 하나여야 해요.
    }

finding-window-length-help =
    { $what ->
        [season] last_day나 days를 적어 주세요.
       *[window] days, months, until, unlimited: true 중 하나를 적어 주세요.
    }

finding-rule-incomplete =
    { $what ->
        [cases] 규칙 “{ $rule }”에 경우가 없어서 적용될 일이 없어요.
        [fee] 규칙 “{ $rule }”의 한 요금에 비율과 금액이 둘 다 있어요.
       *[terms] 규칙 “{ $rule }”의 답은 수락인데, 기간이나 고객이 받는 것이 없어요.
    }

finding-rule-incomplete-help =
    { $what ->
        [cases] return처럼 경우를 하나 이상 적어 주세요.
        [fee] share나 amount 중 하나만 적어 주세요.
       *[terms] window와 remedies를 더하거나, answer를 refuse 또는 ask_person으로 하세요.
    }

finding-season-order = 이 시즌의 날짜 순서가 맞지 않아요.

finding-season-order-help = ordered_from, ordered_until, last_day 순서로 적어 주세요.

finding-secret-exposed = “{ $name }”에 비밀 값이 있는 것 같아요. 정책은 공개라서 고객 누구나 읽을 수 있어요.

finding-secret-exposed-help = 빼고, 발급한 곳에서 바꾸세요. 비밀 값은 서버가 요청에 더하게 하세요.

finding-endpoint-setting =
    { $what ->
        [header] 엔드포인트 “{ $preset }”에 필요한 헤더: “{ $name }”.
        [address] 엔드포인트 “{ $preset }”의 주소가 이렇게 끝나야 해요: { $name }.
       *[setting] 엔드포인트 “{ $preset }”에 필요한 설정: “{ $name }”.
    }

finding-endpoint-setting-help =
    { $what ->
        [header] /endpoint/headers에 더하세요. 고객 한 명에게 속하는 값은 페이지의 meta 요소에 적어요.
        [address] https://shop.zendesk.com/api/v2/requests.json처럼 전체 주소를 적어 주세요.
       *[setting] 이름과 값을 /endpoint/settings에 더하세요. 비밀 값은 절대 넣지 마세요.
    }

finding-endpoint-profile =
    { $what ->
        [headers] cors가 simple이나 no-cors이면 브라우저는 직접 정한 헤더를 보내지 않아요.
        [json] cors가 simple이나 no-cors이면 브라우저는 JSON을 보내지 않아요.
        [method] cors가 simple이나 no-cors이면 브라우저는 POST만 보내요.
        [same_origin] “{ $preset }”에는 같은 사이트의 요청만 보낼 수 있어요.
        [simple] “{ $preset }”에서는 브라우저가 보내기 전에 묻는 질문에 답하지 않아요.
        [address] “{ $preset }”에서는 이 주소로 보낼 수 없어요.
        [status] 200에서 299 밖의 상태는 성공이 아니에요.
        [timeout] 호출 한 번의 최대 시간은 1초에서 120초예요.
       *[look_up] 조회 주소에 요청의 키가 들어갈 자리가 없어요.
    }

finding-endpoint-profile-help =
    { $what ->
        [headers] 헤더를 빼세요. 엔드포인트가 프리플라이트에 답하면 cors를 preflight로 해도 돼요.
        [json] format을 form이나 text로 하세요. 엔드포인트가 프리플라이트에 답하면 cors를 preflight로 해도 돼요.
        [method] method를 POST로 하세요. 엔드포인트가 프리플라이트에 답하면 cors를 preflight로 해도 돼요.
        [same_origin] cors를 빼거나 same-origin으로 하세요.
        [simple] cors를 빼거나 simple로 하세요.
        [address] mailto면 메일 링크를 적어 주세요. 아니면 https: 주소나 사이트의 경로를 적어 주세요.
        [status] 요청이 저장됐다는 뜻의 상태만 적어 주세요.
        [timeout] 보통 20이에요.
       *[look_up] 들어갈 자리에 중괄호로 묶은 key를 적어 주세요.
    }

finding-endpoint-relay = “{ $name }”: 비밀 키가 있어야 호출할 수 있는데, 페이지에는 비밀 키를 둘 수 없어요.

finding-endpoint-relay-help = 서버의 작은 프로그램이 요청을 받아 넘기게 하거나 데스크를 쓰세요.

finding-endpoint-pointer = 요청에 “{ $word }”에 맞는 자리가 없어서 빠지게 돼요.

finding-endpoint-pointer-help = 여기서 쓰는 것: { $known }.

finding-endpoint-unsure =
    { $what ->
        [unread] cors가 no-cors이면 요청이 도착했는지 아무도 확인할 수 없어요. 고객에게도 그렇게 안내해요.
       *[untested] 여기서는 200에서 299까지의 응답을 모두 성공으로 봐요.
    }

finding-endpoint-unsure-help =
    { $what ->
        [unread] 엔드포인트가 프리플라이트에 답하게 하거나 데스크를 쓰세요.
       *[untested] success에 at을 더하세요. 요청이 저장됐을 때만 응답에 있는 자리예요.
    }

finding-unknown-region = 쇼핑몰에 “{ $word }” 지역이 정의되지 않아서 이 규칙은 아무에게도 맞지 않아요.

finding-unknown-region-help = /shop/regions에 더하거나 places에 지역을 적어 주세요.

finding-insecure-url = “{ $value }”: 암호화되지 않았어요. 보내는 내용을 다른 사람이 읽고 바꿀 수 있어요.

finding-insecure-url-help = https: 주소를 적어 주세요.

finding-currency-mix = 이 금액의 통화: { $currency }. 쇼핑몰의 통화: { $own }.

finding-currency-mix-help = 쇼핑몰의 통화로 적어 주세요. 다른 금액은 환불 계산에서 빠져요.

finding-contradiction =
    { $what ->
        [backwards] 시작하기 전에 끝나요.
        [refusal_gives] 규칙 “{ $rule }”의 답은 거절인데 고객이 받는 것이 있어요.
        [limit_zero] 규칙 “{ $rule }”의 답은 수락인데 횟수가 0이에요.
        [opens_too_late] 규칙 “{ $rule }”에서는 기간이 끝난 뒤에야 신청할 수 있어요.
        [same_unasked] 규칙 “{ $rule }”에서는 같은 종류로만 교환하는데, 그것을 묻지 않아요.
        [shop_pays_amount] 규칙 “{ $rule }”에서는 쇼핑몰이 반품 배송비를 내는데 금액이 있어요.
        [window_remedy] 규칙 “{ $rule }”의 한 기간이 이 규칙에 없는 것을 위한 기간이에요.
        [fee_over_price] 규칙 “{ $rule }”의 한 요금이 전체 가격보다 많아요.
        [late_unreachable] 규칙 “{ $rule }”의 한 지연 단계에는 도달할 수 없어요.
       *[empty_range] 규칙 “{ $rule }”의 한 범위가 비어 있어요.
    }

finding-contradiction-help =
    { $what ->
        [backwards] 두 끝을 서로 바꾸세요.
        [refusal_gives] remedies를 빼거나 answer를 accept로 하세요.
        [limit_zero] most를 늘리거나 answer를 refuse로 하세요.
        [opens_too_late] 기다리는 시간이 기간보다 먼저 끝나게 하세요.
        [same_unasked] 조건 same_kind를 refuse나 다른 결과와 함께 더하세요.
        [shop_pays_amount] amount를 빼거나 payer를 buyer로 하세요.
        [window_remedy] 규칙의 remedies에 더하거나 기간에서 빼세요.
        [fee_over_price] 비율은 1퍼센트의 100분의 1 단위예요. 10 %는 1000으로 적어요.
        [late_unreachable] 단계를 작은 것부터 차례로 놓고, 끝이 없는 것을 마지막에 두세요.
       *[empty_range] least와 most, 또는 from과 until을 서로 바꾸세요.
    }

finding-law-not-held = 이 빌드에 없는 법: { $markets }.

finding-law-not-held-help = 그곳의 고객에게는 정책과 함께, 현지 법이 더 많이 줄 수 있다는 안내가 나와요.

finding-below-law =
    { $what ->
        [months] { $markets }의 법에서는 쇼핑몰이 하자에 책임지는 기간이 이보다 길어요. 개월 수: { $number }.
       *[days] { $markets }의 법에서는 고객이 마음을 바꿀 수 있는 기간이 이보다 길어요. 일수: { $number }.
    }

finding-below-law-help = 그곳의 고객에게는 둘 중 더 좋은 것이 보여요. 기간을 늘리면 모두에게 같은 글을 쓸 수 있어요.

finding-exclusion-without-basis =
    { $what ->
        [goods] 규칙 “{ $rule }”에서 거절하는 상품({ $goods }): { $markets }의 법에서는 예외가 아니에요.
       *[all] 규칙 “{ $rule }”에서 거절하는 상품을 { $markets }의 고객은 법에 따라 반품할 수 있어요.
    }

finding-exclusion-without-basis-help = 법의 예외 이유를 traits에 적거나 규칙을 다른 지역으로 한정하세요. 그곳 고객의 권리는 그대로예요.

finding-fee-against-law = { $markets }의 법이 무료로 마음을 바꿀 수 있게 한 기간에도 이 요금을 받아요: “{ $kind }”.

finding-fee-against-law-help = days로 법이 정한 일수 뒤에 시작하거나, places로 지역을 한정하거나, 빼세요.

finding-freight-against-law =
    { $what ->
        [faults] 하자, 파손, 오배송의 반품 배송비를 고객이 내요. { $markets }의 법에서는 쇼핑몰이 내요.
       *[withdrawal] 반품 배송비를 고객이 내요. { $markets }의 법에서는 마음이 바뀐 경우 쇼핑몰이 내요.
    }

finding-freight-against-law-help = 적어도 이 지역에서는 payer를 shop으로 하세요.

finding-disclosure-unknown = 고객에게 이것을 알리는지 파일에 없어요: “{ $word }”.

finding-disclosure-unknown-help = /shop/disclosures에 더하고 told를 true나 false로 하세요.

finding-disclosure-untold =
    { $what ->
        [withdrawal_information] { $markets }에서는 청약철회 권리를 알리지 않으면 철회할 수 있는 기간이 길어져요.
        [return_cost_told] { $markets }에서는 고객이 반품 배송비를 낸다고 알리지 않으면 쇼핑몰이 내요.
        [policy_before_payment] { $markets }에서는 결제 전에 반품 정책이 분명하지 않으면 법에 따라 반품할 수 있어요.
        [clause_on_final_screen] { $markets }에서는 반품 조항이 상품 안내와 주문 직전 마지막 화면에 없으면 법에 따라 반품할 수 있어요.
        [no_return_confirmed_per_order] { $markets }에서는 고객이 그 주문에서 “반품 불가”를 확인하지 않았으면 그런 상품도 반품할 수 있어요.
        [digital_consent_confirmed] { $markets }에서는 고객의 동의를 확인해 주지 않으면 디지털 콘텐츠도 철회할 수 있어요.
        [guarantee_excluded] { $markets }에서는 책임지지 않는다고 고객에게 알린 경우가 아니면 쇼핑몰이 하자에 책임져요.
        [contract_information] { $markets }에서는 법이 정한 내용을 주문 전에 모두 알리지 않으면 고객이 취소할 수 있어요.
        [contract_copy] { $markets }에서는 고객이 계약서 사본을 받지 못하면 취소할 수 있는 기간이 길어져요.
        [exclusion_told] { $markets }에서는 반품이 안 된다고 주문 전에 알리지 않으면 그런 상품도 반품할 수 있어요.
        [direct_marketing] { $markets }에서는 쇼핑몰이 등록된 직접판매업자이면 고객이 마음을 바꿀 수 있어요.
       *[used_term_agreed] { $markets }에서는 더 짧은 기간을 합의하지 않으면 중고에도 하자 기간이 모두 적용돼요.
    }

finding-disclosure-untold-help = 고객에게 알리고 told를 true로 하세요. 그때까지는 결과에 이 점을 반영해요.

finding-refund-against-law =
    { $what ->
        [at_once] { $markets }의 법에서는 철회 뒤 바로 환불해야 해요. 이 규칙은 더 오래 걸려요.
       *[days] { $markets }의 법에서는 철회 뒤 더 빨리 환불해야 해요. 일수: { $number }.
    }

finding-refund-against-law-help = within_days를 줄이거나 이 지역의 규칙을 따로 적으세요. 해당 규칙: { $rules }.

finding-forbidden-words = { $markets }의 법은 이런 말을 금지하거나 오해를 부른다고 봐요: “{ $value }”. 잘못 짚었을 수도 있어요.

finding-forbidden-words-help = 빼거나, 반품받지 않는 것을 정확히 적고 법적 권리는 그대로라고 적어 주세요.

finding-closed-platform = EU의 온라인 분쟁 플랫폼을 가리켜요. 2025년 7월 20일에 닫혔어요(Regulation (EU) 2024/3228).

finding-closed-platform-help = 빼세요. 맡는 분쟁 조정 기관이 있으면 /disputes에 적어 주세요. EU 안의 국경 간 구매는 ECC-Net(www.eccnet.eu)에 물어볼 수 있어요.

finding-withdrawal-unreachable = { $markets }에서는 법에 따라 온라인으로 철회할 수 있는데, 파일에 그것을 받을 곳이 없어요.

finding-withdrawal-unreachable-help = 엔드포인트를 더하거나 /shop/contacts에 이메일 주소나 페이지를 더하세요.

finding-duty-open = { $markets }의 법에 따라 쇼핑몰에 필요한데, 파일에 완료 표시가 없어요: { $duty }.

finding-duty-open-help = 갖춘 뒤 /shop/duties_met에 더하세요: { $ids }.

finding-duty-coming = { $markets }의 법에 따라 아래 날짜부터 필요해요: { $duty }.

finding-duty-coming-help = 갖춘 뒤 /shop/duties_met에 더하세요: { $ids }.

finding-duty-conditional =
    { $what ->
        [services] { $markets }의 법에 따라 서비스를 파는 쇼핑몰에는 아래의 것이 필요해요.
        [subscriptions] { $markets }의 법에 따라 계약이 자동으로 갱신되는 쇼핑몰에는 아래의 것이 필요해요.
        [electrical_goods] { $markets }의 법에 따라 전기 제품을 파는 쇼핑몰에는 아래의 것이 필요해요.
        [durability_guarantee] { $markets }의 법에 따라 EU의 GARAN 라벨을 사진 옆과 주문 직전에 보여야 해요. 제조사가 제품 전체를 2년 넘게 무료로 보증하는 경우예요.
       *[paid_warranty] { $markets }의 법에 따라 유료 보증을 파는 쇼핑몰에는 아래의 것이 필요해요.
    }

finding-duty-conditional-help = 해당하지 않거나 이미 갖췄으면 /shop/duties_met에 더하세요: { $ids }.

finding-duty-unsure = { $markets }의 법에 필요할 수도 있어요. 검증되지 않았으니 확인해 주세요: { $duty }.

finding-duty-unsure-help = 그곳의 법을 아는 사람에게 묻고 /shop/duties_met에 더하세요: { $ids }.

finding-duty-unknown = 판매 지역 어디에도 없는 의무예요: “{ $word }”.

finding-duty-unknown-help = 이름은 남은 의무에 대한 결과에 나와요.

finding-duty-function = 모든 페이지에서 찾기 쉬운 온라인 청약철회 기능. 이유, 계정, 앱이 필요 없고 두 번째 단계에서 확인해요

finding-duty-way = 눈에 잘 띄는 온라인 청약철회 방법

finding-duty-function-information = 온라인 청약철회 기능이 있다는 것과 그 위치를 주문 전에 알리는 안내

finding-duty-acknowledgement = 철회한 모든 고객에게 이메일 등으로 바로 보내는 접수증. 내용과 날짜와 시각을 담아요

finding-duty-guarantee-notice = 법적 보증에 대한 EU의 공식 안내문. 바꾸지 않고, 고객의 언어로, 주문 전에 잘 보이게 해요

finding-duty-garan = 제조사가 2년 넘게 무료로 보증하는 상품의 EU GARAN 라벨

finding-duty-button = 정해진 말이 있는 버튼

finding-duty-words = 정해진 말

finding-duty-notice = 안내문

finding-duty-marking = 반품할 수 없는 상품의 표시

finding-duty-link = 링크

finding-duty-information = 정해진 정보

finding-law =
    { $markets }: { $citation } ({ $sure ->
        [high] 확실함
        [medium] 거의 확실함, 확인 필요
       *[low] 검증 안 됨
    })

finding-law-since =
    { $markets }: { $citation }, { DATE($since, style: "long") }부터 ({ $sure ->
        [high] 확실함
        [medium] 거의 확실함, 확인 필요
       *[low] 검증 안 됨
    })

# same as English
finding-law-words = “{ $text }”

# same as English
finding-law-asked = “{ $text }” ({ $place })

finding-case-without-rule = “{ $case }”의 경우에 답하는 규칙이 없어요.

finding-case-without-rule-help = 규칙을 더하세요. 없으면 고객은 법이 정한 것만 읽어요.

finding-item-without-rule =
    { $what ->
        [markets] “{ $case }”의 경우 { $markets }에서 어느 규칙에도 속하지 않는 상품이 있어요.
       *[everywhere] “{ $case }”의 경우 어느 규칙에도 속하지 않는 상품이 있어요.
    }

finding-item-without-rule-help = 이 경우에 scope가 없는 규칙을 더하세요. 더 좁은 규칙이 여전히 먼저예요.

finding-no-contact = 정책에 물어볼 곳이 없어요.

finding-no-contact-help = 이메일 주소, 전화번호 또는 페이지를 더하세요. “안 돼요”라는 답은 모두 그곳으로 안내해요.

finding-text-missing = 이 글이 없는 언어: { $languages }.

finding-text-missing-help = 더하거나 /shop/languages에서 그 언어를 빼세요.

finding-no-dispute-route = 분쟁 조정 기관이 없어요. { $markets }에서는 정해진 기관이 있는 쇼핑몰은 적어야 해요.

finding-no-dispute-route-help = 정해진 기관이 있으면 /disputes에 적어 주세요.

finding-rule-shadowed = 규칙 “{ $rule }”에는 적용될 일이 없어요. 더 좁은 규칙이 모두 먼저 맞아요.

finding-rule-shadowed-help = 빼거나 다른 규칙을 좁히세요.

finding-unknown-locale = “{ $word }”의 문장은 없어요. 이 문장의 언어: { $other }.

finding-unknown-locale-help = 이 중에서 고르세요: { $known }.
