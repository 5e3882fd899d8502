ui-pick-title = Món hàng nào?
ui-order = Đơn hàng { $reference }
ui-ordered-on = Ngày đặt: { DATE($day, style: "long") }
ui-arrived-on = Ngày nhận: { DATE($day, style: "long") }
ui-on-its-way = Đang giao đến bạn
ui-pieces = Số lượng: { $count }
ui-item = Sản phẩm { $sku }
ui-this-item = Sản phẩm này
ui-case-title = Bạn gặp vấn đề gì?
ui-question-step = Câu hỏi { $number } / { $total }
ui-day-wrong = Hãy chọn một ngày, không sau hôm nay.
ui-answer-wrong = Hãy kiểm tra nội dung bạn nhập.
ui-not-arrived = Hàng chưa đến
ui-dont-know = Tôi không biết
ui-continue = Tiếp tục
ui-back = Quay lại
ui-restart = Bắt đầu lại
ui-source = Nguồn: { $id }
ui-timeline = Thời hạn của bạn
ui-timeline-start = Bắt đầu
ui-timeline-today = Hôm nay
ui-timeline-last = Ngày cuối
ui-why-not = Điều không làm được
ui-good-to-know = Nên biết
ui-next = Bây giờ bạn có thể làm gì
ui-open-form = Gửi yêu cầu
ui-ask-person = Nhờ cửa hàng xem giúp
ui-print = In
ui-copy = Sao chép
ui-save = Lưu thành văn bản
ui-calendar = Thêm vào lịch
ui-share = Chia sẻ
ui-copied = Đã sao chép
ui-money = Tiền hoàn của bạn
ui-form-title = Yêu cầu của bạn gửi { $shop }
ui-form-lead = Bạn không cần tài khoản. Chúng tôi chỉ hỏi những gì cửa hàng cần để trả lời.
ui-field-order = Mã đơn hàng
ui-field-order-hint = Có trong email xác nhận đơn hàng.
ui-contract-hint = Hoặc viết bạn đã đặt gì và khi nào.
ui-field-email = Địa chỉ email
ui-field-email-hint = Để cửa hàng trả lời bạn.
ui-field-name = Tên
ui-field-remedy = Bạn muốn được xử lý thế nào?
ui-remedy-any = Cửa hàng có thể đề xuất
ui-field-message =
    { $case ->
        [defect] Hàng bị lỗi gì?
        [damaged] Hư hỏng ở đâu?
        [wrong] Bạn nhận được gì?
        [missing] Thiếu gì?
        [guarantee] Hàng bị lỗi gì?
        [repair] Cần sửa gì?
        [complaint] Có gì không ổn?
        [trade_in] Tình trạng ra sao?
       *[other] Lời nhắn cho cửa hàng
    }
ui-bank-hint = Đừng ghi số tài khoản hay số thẻ. Ở đây cửa hàng không cần.
ui-field-serials = Số sê-ri
ui-serials-hint = Có trên sản phẩm, hộp hoặc hóa đơn. Nếu nhiều món, ghi mỗi dòng một số.
ui-field-wanted =
    { $case ->
        [spare_part] Bạn cần linh kiện nào?
       *[other] Bạn muốn nhận gì thay vào?
    }
ui-wanted-hint =
    { $case ->
        [spare_part] Tên hoặc mã, nếu bạn biết.
        [exchange] Cỡ, màu hoặc sản phẩm khác.
       *[other] Chỉ khi muốn món khác: cỡ, màu hoặc sản phẩm khác.
    }
ui-optional = không bắt buộc
ui-error-empty =
    { $field ->
        [message] Hãy mô tả vài lời.
        [wanted] Hãy viết điều bạn muốn.
        [serials] Hãy nhập số sê-ri. Nếu không tìm thấy, hãy ghi ở đây.
        [photos] Hãy thêm ảnh, hoặc cho biết bạn không thể.
        [email] Hãy nhập địa chỉ email.
        [name] Hãy nhập tên.
       *[order_reference] Hãy nhập mã đơn hàng.
    }
ui-error-wrong =
    { $field ->
        [wanted] Nội dung quá dài. Tối đa 300 ký tự.
        [serials] Nhập tối đa 20 số sê-ri, mỗi số tối đa 80 ký tự.
        [email] Hãy viết địa chỉ email như sau: name@example.com
        [order_reference] Mã đơn hàng quá dài. Tối đa 80 ký tự.
       *[other] Hãy kiểm tra ô này.
    }
ui-error-not-taken = Cửa hàng không dùng được nội dung này. Hãy kiểm tra lại.
ui-to-review = Kiểm tra yêu cầu
ui-review-title = Mọi thứ đúng chưa?
ui-review-item = Sản phẩm
ui-review-case = Vấn đề
ui-review-statement = Điều chúng tôi đã cho biết
ui-change = Sửa
ui-send = Gửi yêu cầu
ui-sending = Đang gửi yêu cầu…
ui-phase =
    { $phase ->
        [waiting] Hệ thống của cửa hàng không trả lời. Chúng tôi thử lại lúc { $time }.
        [elsewhere] Yêu cầu đang được gửi ở thẻ khác. Bạn hãy chờ.
       *[looking_up] Chúng tôi đang kiểm tra yêu cầu đã đến chưa.
    }
ui-earlier-title = Đang kiểm tra yêu cầu trước của bạn đã đến chưa
ui-received-title = Cửa hàng đã nhận yêu cầu
ui-receipt-number = Mã biên nhận
ui-receipt-time = Đã nhận
ui-receipt-at = { DATE($day, style: "long") }, { $time }
ui-receipt-next = Câu trả lời của cửa hàng có ở trang yêu cầu. Hãy giữ liên kết và mã biên nhận.
ui-receipt-next-mail = Hãy giữ mã biên nhận. Cửa hàng có thể trả lời qua email của bạn.
ui-your-copy = Yêu cầu của bạn
ui-receipt-mail = Một bản sao sẽ đến email của bạn.
ui-receipt-earlier = Cửa hàng có bản cũ của yêu cầu, thiếu các thay đổi cuối. Hãy báo cho cửa hàng.
ui-status-link = Theo dõi yêu cầu
ui-not-sent-title = Yêu cầu chưa được gửi
ui-not-sent-why =
    { $why ->
        [offline] Bạn chưa kết nối internet.
        [busy] Cửa hàng đang có quá nhiều yêu cầu. Hãy thử lại sau ít phút.
        [refused] Hệ thống của cửa hàng không nhận yêu cầu.
       *[not_arrived] Kết nối bị ngắt trước khi đến cửa hàng.
    }
ui-shop-says = Hệ thống của cửa hàng báo: { $words }
ui-again-at = Bạn có thể thử lại từ { $time }.
ui-earlier-gone = Yêu cầu trước chưa đến cửa hàng. Nội dung bạn nhập không lưu trên thiết bị này. Hãy gửi lại.
ui-kept = Mọi thứ bạn nhập vẫn còn ở đây.
ui-try-again = Thử lại
ui-unknown-title = Chưa biết yêu cầu đã đến chưa
ui-unknown-text = Cửa hàng chưa trả lời rõ. Bạn cứ yên tâm kiểm tra lại: yêu cầu không thể đến hai lần.
ui-check-again = Kiểm tra lại
ui-sent-title = Đã gửi yêu cầu
ui-sent-text = Hệ thống của cửa hàng không có biên nhận, nên chúng tôi không biết tiếp theo ra sao. Hãy giữ bản sao. Nếu không có tin, hãy hỏi cửa hàng.
ui-hand-over-title = Còn một bước nữa
ui-hand-over =
    { $way ->
        [mailto] Hãy gửi thư trong ứng dụng email. Nếu không mở được, hãy sao chép yêu cầu và gửi cho cửa hàng.
       *[copy] Hãy sao chép yêu cầu và gửi cho cửa hàng.
    }
ui-stopped = Trang này gặp lỗi. Nội dung bạn nhập nằm trong mẫu này: hãy gửi từ đây.
ui-handed-over = Trang của cửa hàng sẽ xử lý tiếp yêu cầu
ui-write-to-shop = Hãy viết hoặc gọi cho cửa hàng. Nhân viên sẽ trả lời bạn.
ui-no-contact = Trang liên hệ của cửa hàng cho biết cách gặp nhân viên.
ui-photos-title = Ảnh
ui-photos-hint = Tối đa 5 ảnh cho thấy vấn đề. Thông tin vị trí và máy ảnh được xóa trước khi gửi.
ui-no-photos = Tôi không thể thêm ảnh
ui-photos-add = Chọn ảnh
ui-photos-camera = Chụp ảnh
ui-photos-drop = Bạn cũng có thể kéo thả hoặc dán ảnh vào đây.
ui-photos-busy = Đang chuẩn bị ảnh…
ui-photo = Ảnh { $number }
ui-photo-remove = Gỡ ảnh { $number }
ui-photos-count = Đã thêm { $count } trên 5 ảnh
ui-photo-refused =
    { $why ->
        [unreadable] Trình duyệt này không đọc được ảnh. Hãy lưu thành JPEG, hoặc gửi cho cửa hàng sau.
        [too_large] Ảnh quá lớn. Tối đa 40 megapixel.
        [too_many] Bạn có thể thêm tối đa 5 ảnh.
        [same] Ảnh này đã có rồi.
       *[not_image] Đây không phải là ảnh.
    }
ui-photos-insecure = Không thể thêm ảnh vì kết nối đến trang này không an toàn. Bạn vẫn gửi được yêu cầu không kèm ảnh.
ui-photo-state =
    { $state ->
        [sending] đang gửi
        [arrived] đã đến
        [missing] còn thiếu
       *[waiting] đang chờ
    }
ui-photos-arrived = { $count } trên { $total } ảnh đã đến
ui-photos-missing = Còn thiếu { $count } trên { $total } ảnh. Yêu cầu đã đến.
ui-photos-keep-open = Hãy giữ trang này mở đến khi mọi ảnh đã đến.
ui-photos-retry = Gửi lại các ảnh còn thiếu
ui-photos-not-taken = Không chuyển được ảnh. Hãy gửi cho cửa hàng qua email.
