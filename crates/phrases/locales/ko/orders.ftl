orders-title = 주문

orders-lead = 데스크에 주문을 알려 주세요. 고객은 덜 입력하고, 요청 옆에서 쇼핑몰이 아는 내용을 볼 수 있어요.

orders-known = 등록된 주문: { NUMBER($count) }건

orders-last = 마지막 변경: { $moment }

orders-file = CSV 파일

orders-file-hint = 4 MB까지. 첫 줄은 열 이름이고, 한 줄에 주문 상품 하나를 적어요.

orders-check = 파일 확인

orders-columns = 파일의 열

orders-column =
    { $word ->
        [reference] 고객이 아는 주문번호. 필수예요.
        [email] 주문할 때 쓴 주소. 필수예요. 해시만 보관해요.
        [ordered_on] 주문한 날. 예: 2026-11-21.
        [currency] EUR 같은 세 글자. 가격이 있으면 필수예요.
        [sku] 상품 번호.
        [title] 상품 이름.
        [category] 상품 카테고리.
        [traits] 상품의 특징. custom_made처럼 정책의 단어로 적어요.
        [price] 한 개의 가격. 예: 129.90.
        [quantity] 수량.
        [delivered_on] 전달한 날. 예: 2026-11-24. 모르면 비워 두세요.
       *[arrived] 도착했는지: yes 또는 no.
    }

orders-preview = 아직 저장하지 않았어요

orders-stored = 저장했어요

orders-new = 새 주문

orders-changed = 바뀐 주문

orders-same = 그대로인 주문

orders-store = 주문 저장

orders-passed-over = 데스크가 모르는 열이라 읽지 않았어요: { $columns }

orders-wrong = 파일에 오류가 있어서 아무것도 저장하지 않았어요

orders-row = 줄

orders-cell = 열

orders-problem = 문제

orders-no-file = 먼저 파일을 골라 주세요.

orders-not-text = UTF-8 텍스트 파일이 아니에요. “CSV UTF-8”로 저장해서 다시 골라 주세요.

orders-too-large = 파일이 4 MB보다 커요. 나눠 주세요.

orders-find = 주문 찾기

orders-find-text = 주문번호와 주문할 때 쓴 이메일을 입력해 주세요. 나머지는 입력하지 않아도 돼요.

orders-find-go = 주문 찾기

orders-find-none = 이 번호와 이메일로 된 주문이 없어요. 둘 다 확인하거나, 주문을 찾지 않고 문의해 주세요.

orders-find-without = 주문을 찾지 않고 문의하기

orders-found = 주문 { $reference }

orders-found-text = 어느 상품인가요?

orders-choose = 고르기

orders-item = 이름 없는 상품

orders-known-title = 등록된 주문

orders-source =
    { $word ->
        [csv] 파일에서
        [woocommerce] WooCommerce에서
        [shopify] Shopify에서
        [medusa] Medusa에서
       *[api] 쇼핑몰 시스템에서
    }

orders-by-these = 이 정보로 본 결과
