## Photos

photos-title = 사진

photos-arrived = 사진 { $total }장 중 { $count }장이 도착했어요.

photos-name = 사진 { $number }

photos-save = 사진 { $number } 저장

photos-missing = 도착하지 않은 사진: { $number }

photos-add = 사진 추가

photos-missing-hint = 빠진 사진을 여기서 다시 보낼 수 있어요.

photos-more-hint = 문제가 보이는 사진이 있으면 쇼핑몰이 답하기 쉬워요.

photos-limits = JPEG, PNG, WebP, 한 장에 8 MB까지, 최대 5장. 위치와 카메라 정보는 남기지 않아요.

photos-send = 사진 보내기

photos-added = 사진 추가됨

photos-wrong =
    { $why ->
        [nothing] 먼저 사진을 골라 주세요.
        [too_many] 사진 { $number }번을 추가하지 못했어요. 이미 5장이 있어요.
        [too_large] 사진 { $number }번이 너무 커요. 8 MB, 4,000만 화소까지예요.
        [damaged] 사진 { $number }번을 열 수 없어요. JPEG로 저장해서 다시 시도해 주세요.
        [cut_off] 사진 { $number }번이 끝까지 오지 않았어요. 다시 보내 주세요.
        [busy] 사진 { $number }번을 지금 받지 못했어요. 1분 뒤에 다시 보내 주세요.
       *[not_image] 사진 { $number }번의 형식이 JPEG, PNG, WebP가 아니에요. JPEG로 저장해서 다시 시도해 주세요.
    }
