## Photos

photos-title = Ảnh

photos-arrived = { $count } trên { $total } ảnh đã đến.

photos-name = Ảnh { $number }

photos-save = Lưu ảnh { $number }

photos-missing = Ảnh { $number } chưa đến

photos-add = Thêm ảnh

photos-missing-hint = Bạn có thể gửi lại ảnh còn thiếu ở đây.

photos-more-hint = Ảnh cho thấy vấn đề giúp cửa hàng trả lời.

photos-limits = JPEG, PNG hoặc WebP, mỗi ảnh tối đa 8 MB, tối đa 5 ảnh. Thông tin vị trí và máy ảnh không được giữ.

photos-send = Gửi ảnh

photos-added = Đã thêm ảnh

photos-wrong =
    { $why ->
        [nothing] Hãy chọn ảnh trước.
        [too_many] Ảnh { $number } chưa được thêm: đã có 5 ảnh.
        [too_large] Ảnh { $number } quá lớn: tối đa 8 MB và 40 megapixel.
        [damaged] Không mở được ảnh { $number }. Hãy lưu thành JPEG rồi thử lại.
        [cut_off] Ảnh { $number } đến không trọn vẹn. Hãy gửi lại.
        [busy] Hiện chưa nhận được ảnh { $number }. Một phút nữa hãy gửi lại.
       *[not_image] Ảnh { $number } không phải JPEG, PNG hay WebP. Hãy lưu thành JPEG rồi thử lại.
    }
