track-unknown-title = Không tìm thấy yêu cầu này

track-unknown = Có thể liên kết bị thiếu, hoặc yêu cầu đã bị xóa. Hãy mở lại liên kết trong email, hoặc viết cho chúng tôi.

track-trouble =
    { $why ->
        [offline] Bạn đang ngoại tuyến.
        [busy] Đang quá tải. Lát nữa chúng tôi sẽ tự xem lại.
       *[down] Hiện không kết nối được với chúng tôi. Chúng tôi sẽ tự xem lại.
    }

track-stood = Đây là tình trạng lúc { $moment }.

track-look = Xem tin mới

track-fresh = Cập nhật: { $moment }

track-news = Có tin mới:

track-sending = Đang gửi…

track-unsent =
    { $why ->
        [offline] Chưa gửi: bạn đang ngoại tuyến. Chúng tôi sẽ gửi khi có mạng lại. Lời bạn viết vẫn ở đây.
        [busy] Chưa gửi: đang quá tải. Chúng tôi sẽ tự thử lại. Lời bạn viết vẫn ở đây.
        [unknown] Không gửi: không còn tìm thấy yêu cầu này. Lời bạn viết vẫn ở đây.
       *[down] Chưa gửi: không kết nối được với chúng tôi. Lát nữa hãy bấm nút lại; tin không đến hai lần. Lời bạn viết vẫn ở đây.
    }

track-photos = Ảnh chưa đến: { NUMBER($count) }.

track-photos-send = Gửi ảnh còn thiếu

track-print = In

track-clock = Giờ theo đồng hồ của { $shop }.
