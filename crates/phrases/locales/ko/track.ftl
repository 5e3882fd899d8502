track-unknown-title = 이 요청을 찾을 수 없어요

track-unknown = 링크 일부가 빠졌거나 요청이 지워졌을 수 있어요. 이메일의 링크를 다시 열거나 저희에게 연락해 주세요.

track-trouble =
    { $why ->
        [offline] 오프라인이에요.
        [busy] 접속이 너무 많아요. 잠시 뒤 자동으로 다시 확인할게요.
       *[down] 지금은 연결되지 않아요. 자동으로 다시 확인할게요.
    }

track-stood = 이 내용의 기준 시각: { $moment }.

track-look = 새 소식 확인

track-fresh = 최신 상태: { $moment }

track-news = 새 소식이 있어요:

track-sending = 보내는 중…

track-unsent =
    { $why ->
        [offline] 아직 못 보냈어요. 오프라인이에요. 다시 연결되면 보낼게요. 쓴 내용은 그대로 있어요.
        [busy] 아직 못 보냈어요. 접속이 너무 많아요. 자동으로 다시 시도할게요. 쓴 내용은 그대로 있어요.
        [unknown] 못 보냈어요. 이 요청을 더는 찾을 수 없어요. 쓴 내용은 그대로 있어요.
       *[down] 아직 못 보냈어요. 연결되지 않아요. 잠시 뒤 버튼을 다시 눌러 주세요. 두 번 도착하지 않아요. 쓴 내용은 그대로 있어요.
    }

track-photos = 아직 도착하지 않은 사진: { NUMBER($count) }장.

track-photos-send = 빠진 사진 보내기

track-print = 인쇄

track-clock = 시각 기준: { $shop }.
