## Desk

desk-language-name = Tiếng Việt

desk-language = Ngôn ngữ

desk-day = { DATE($day, style: "long") }

desk-count = { NUMBER($count) }

desk-list = { LIST($items, type: "or") }

desk-log-out = Đăng xuất

desk-ask-person = Hỏi nhân viên

desk-yes = Có

desk-no = Không

desk-not-found-title = Không tìm thấy trang

desk-not-found-text = Hãy kiểm tra địa chỉ. Nếu bạn theo liên kết của chúng tôi, hãy sao chép cả liên kết.

desk-forbidden-title = Mẫu này không còn hiệu lực

desk-forbidden-text = Không có gì thay đổi. Hãy quay lại, tải lại trang và thử lại.

desk-too-many-title = Thử quá nhiều lần

desk-too-many-text = Hãy chờ. Số giây còn lại: { NUMBER($seconds) }.

desk-unavailable-title = Hiện chúng tôi chưa làm được

desk-unavailable-text = Đây là lỗi của chúng tôi. Nội dung bạn vừa gửi chưa được lưu. Hãy quay lại và lát nữa thử lại.

desk-login-title = Đăng nhập

desk-login-text = Yêu cầu của người mua gửi { $shop }

desk-password = Mật khẩu

desk-login-go = Đăng nhập

desk-login-wrong = Mật khẩu không đúng.

desk-no-password = Chưa có mật khẩu. Hãy mở liên kết thiết lập mà chương trình in ra khi khởi động.

desk-setup-title = Chọn mật khẩu

desk-setup-text = Mật khẩu này mở hộp thư đến có yêu cầu của người mua.

desk-password-hint = Ít nhất 10 ký tự. Vài từ liền nhau thì dễ nhớ.

desk-password-again = Nhập lại mật khẩu

desk-password-differs = Hai mật khẩu khác nhau.

desk-setup-go = Đặt mật khẩu

desk-setup-closed-title = Liên kết này không còn hiệu lực

desk-setup-closed-text = Liên kết thiết lập chỉ dùng một lần. Nếu đã có mật khẩu, hãy đăng nhập. Nếu chưa, hãy khởi động lại chương trình để có liên kết mới.

desk-inbox = Hộp thư đến

desk-search-label = Mã đơn hàng hoặc vụ việc

desk-search-go = Tìm

desk-all = Tất cả

desk-states = Hiện theo trạng thái

desk-pages = Các trang danh sách

desk-older = Cũ hơn

desk-newest = Mới nhất

desk-inbox-empty = Chưa có yêu cầu. Yêu cầu mới hiện ở đây.

desk-nothing-found = Không có yêu cầu phù hợp. Hãy chọn trạng thái khác hoặc tìm ngắn hơn.

desk-all-requests = Mọi yêu cầu

desk-buyer-wrote = Người mua viết

desk-buyer-read = Người mua đã đọc

desk-facts = Chi tiết

desk-email = Email

desk-name = Tên

desk-sku = Mã hàng

desk-quantity = Số lượng

desk-price = Giá đã trả

desk-wish = Mong muốn

desk-reason = Lý do

desk-serials = Số sê-ri

desk-wanted = Muốn đổi lấy

desk-country = Quốc gia

desk-ordered-on = Ngày đặt

desk-delivered-on = Ngày nhận

desk-noticed-on = Ngày thấy lỗi

desk-buyer-language = Ngôn ngữ của người mua

desk-verdict = Theo chính sách và luật

desk-no-verdict = Không có kết luận được ghi. Bạn hãy tự quyết định.

desk-older-policy = Kết luận theo chính sách cũ. Chính sách của bạn đã thay đổi.

desk-other-policy-shown = Trang của người mua dùng bản chính sách khác. Người mua có thể đã đọc nội dung khác.

desk-last-day = Ngày cuối

desk-way-back = Bên trả phí gửi trả

desk-refund = Tiền hoàn

desk-remedies = Có thể

desk-says-no = Lý do không được

desk-decided-at = Theo giờ cửa hàng: { $moment }

desk-answer = Trả lời

desk-new-state = Trạng thái

desk-message-to-buyer = Lời nhắn cho người mua

desk-message-hint = Người mua đọc ở trang trạng thái.

desk-refusal-needs-words = Hãy cho người mua biết lý do, và họ có thể làm gì bây giờ.

desk-changed-meanwhile = Chưa lưu: yêu cầu vừa thay đổi. Hãy xem lịch sử, rồi lưu lại.

desk-save = Lưu câu trả lời

desk-you-read = Điều bạn đọc khi gửi

desk-keep-link = Hãy giữ liên kết trang trạng thái. Ai có liên kết đều đọc được trang.

desk-receipt-title = Chúng tôi đã nhận yêu cầu của bạn

desk-receipt-text = Đây là biên nhận của bạn. Hãy in hoặc lưu trang này.

desk-check-sum = Mã kiểm tra

desk-follow = Theo dõi yêu cầu

desk-mail-note =
    { $state ->
        [queued] Chúng tôi cũng đang gửi xác nhận này đến email của bạn. Nếu không thấy, hãy xem thư mục rác.
        [sent] Chúng tôi cũng đã gửi xác nhận này đến email của bạn.
        [failed] Chúng tôi không gửi được xác nhận này đến email của bạn. Hãy in hoặc lưu trang này.
       *[none] Chúng tôi không gửi xác nhận này qua email. Hãy in hoặc lưu trang này.
    }

desk-mail-title = Xác nhận qua email

desk-mail-shop =
    { $state ->
        [queued] Chưa gửi. Lần thử tới: { $moment }
        [sent] Đã gửi: { $moment }
        [failed] Không đến nơi. Hãy báo cho người mua bằng cách khác rằng bạn đã nhận yêu cầu.
       *[none] Không gửi: lúc đó desk chưa có máy chủ thư, hoặc địa chỉ này không nhận được thư.
    }

desk-mail-failed = Email không đến nơi

desk-mail-attempts = Số lần thử

desk-mail-why = Lý do

desk-mail-reason =
    { $reason ->
        [recipient] Máy chủ thư không nhận thư cho địa chỉ này.
        [message] Máy chủ thư không nhận lá thư này.
        [address] Không thể gửi thư đến địa chỉ này.
        [sender] Máy chủ thư không cho địa chỉ của cửa hàng gửi thư.
        [login] Máy chủ thư không nhận tên đăng nhập hoặc mật khẩu.
        [security] Không tạo được kết nối mã hóa đến máy chủ thư.
        [later] Máy chủ thư yêu cầu thử lại sau.
        [expired] Lỗi quá lâu; chúng tôi đã ngừng thử.
       *[connection] Không kết nối được với máy chủ thư.
    }

desk-mail-answer = Máy chủ thư trả lời

desk-mail-again = Thử lại

desk-letter-subject =
    { $case ->
        [withdrawal] Đã nhận thông báo rút khỏi hợp đồng: { $id }
       *[other] Đã nhận yêu cầu của bạn: { $id }
    }

desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } đã nhận thông báo rút khỏi hợp đồng: { $moment }. Hãy giữ xác nhận này.
       *[other] { $shop } đã nhận yêu cầu của bạn: { $moment }. Hãy giữ xác nhận này.
    }

desk-letter-moment = { $moment } (múi giờ: { $zone })

desk-letter-next-title = Tiếp theo là gì

desk-letter-next =
    { $case ->
        [withdrawal] Bạn không phải gửi lại thông báo. Trang trạng thái cho biết hàng và tiền của bạn ra sao.
       *[other] Chúng tôi xem yêu cầu và trả lời ở trang trạng thái. Đến lúc đó bạn không phải làm gì.
    }

desk-letter-why = Email này được gửi tự động vì địa chỉ này có trong một yêu cầu gửi { $shop }. Nếu không phải bạn, hãy báo cho chúng tôi.

desk-form-title = Viết cho { $shop }

desk-form-text = Bạn nhận ngay biên nhận và liên kết để đọc câu trả lời.

desk-form-case = Về việc gì?

desk-your-email = Email của bạn

desk-your-country = Nước của bạn

desk-country-hint = Hai chữ cái, ví dụ DE

desk-delivered-optional = Ngày nhận hàng, nếu bạn biết

desk-your-words = Lời kể của bạn

desk-leave-empty = Hãy để trống ô này

desk-form-go = Gửi yêu cầu

desk-order-wrong = Hãy nhập mã đơn hàng trong email đặt hàng.

desk-email-wrong = Hãy viết như name@example.com.

desk-not-sent-fields = Chưa gửi. Hãy sửa các ô được đánh dấu, rồi gửi lại.

desk-not-sent-trap = Chưa gửi. Trình duyệt đã điền một ô ẩn. Hãy kiểm tra nội dung và gửi lại.

desk-not-sent-other-site = Chưa gửi. Bạn đến từ trang web khác. Hãy kiểm tra nội dung, rồi tự gửi.

desk-not-sent-before = Mẫu này đã được gửi với nội dung khác và chúng tôi đã nhận. Để gửi cả bản này, hãy bấm nút lần nữa.

desk-state =
    { $word ->
        [received] Đã nhận
        [in_review] Đang xem xét
        [accepted] Đã chấp nhận
        [refused] Đã từ chối
       *[completed] Đã đóng
    }

desk-status-lead =
    { $word ->
        [received] Chúng tôi đã nhận yêu cầu. Chưa có ai xem.
        [in_review] Chúng tôi đang xem yêu cầu của bạn.
        [accepted] Chúng tôi đã chấp nhận yêu cầu của bạn.
        [refused] Chúng tôi đã từ chối yêu cầu của bạn. Lý do ở lời nhắn bên dưới.
       *[completed] Yêu cầu của bạn đã đóng.
    }

desk-verdict-status =
    { $word ->
        [eligible] Có: người mua được phép
        [eligible_if] Có, nếu đạt các điều kiện chưa rõ
        [needs_person] Bạn quyết định
        [not_eligible] Không
       *[unknown] Chưa rõ: thiếu dữ liệu
    }

desk-basis =
    { $word ->
        [law] luật
       *[shop] chính sách của bạn
    }

desk-party =
    { $word ->
        [buyer] Người mua
       *[shop] Cửa hàng
    }

desk-refusal-reason =
    { $word ->
        [period_over] Đã qua ngày cuối
        [not_yet] Chưa đến ngày đầu
        [rule_refuses] Chính sách không nhận lại hàng này
        [legal_exception] Luật có ngoại lệ cho hàng này
        [condition_fails] Một điều kiện chưa đạt
        [limit_reached] Đã hết số lần cho phép
        [bundle_whole] Chỉ trả được cả combo
        [no_legal_right] Luật không có quyền này
        [already_returned] Đã trả hoặc đã yêu cầu
        [not_late] Không trễ
       *[no_rule] Chính sách chưa có quy tắc
    }

desk-item-state =
    { $word ->
        [unused] Chưa dùng
        [unopened] Chưa mở
        [tags_attached] Tem mác còn nguyên
        [seal_intact] Niêm phong còn nguyên
        [complete] Đủ các bộ phận
        [original_packaging] Bao bì gốc
        [not_activated] Chưa kích hoạt
        [data_erased] Đã xóa dữ liệu
        [serial_number_matches] Số sê-ri khớp
        [undamaged] Không hư hỏng
        [clean] Sạch
        [used_as_intended] Dùng đúng hướng dẫn
        [original_buyer] Người mua đầu tiên
        [fault_reaches_measure] Lỗi đạt mức bảo hành
        [proof_of_purchase] Bằng chứng mua hàng
        [same_kind] Cùng loại và cỡ
       *[not_started] Chưa phát hay tải
    }

case-letter-subject =
    { $word ->
        [waiting] Chúng tôi có câu hỏi về yêu cầu của bạn: { $id }
        [accepted] Yêu cầu của bạn được chấp nhận: { $id }
        [refused] Yêu cầu của bạn bị từ chối: { $id }
        [completed] Yêu cầu của bạn đã đóng: { $id }
       *[other] Tin mới về yêu cầu của bạn: { $id }
    }

case-letter-lead =
    { $word ->
        [in_review] { $shop } đang xem yêu cầu của bạn.
        [waiting] { $shop } cần bạn bổ sung để làm tiếp yêu cầu.
        [accepted] { $shop } đã chấp nhận yêu cầu của bạn.
        [refused] { $shop } đã từ chối yêu cầu của bạn.
        [completed] { $shop } đã đóng yêu cầu của bạn.
       *[other] { $shop } có tin mới về yêu cầu của bạn.
    }

case-letter-next =
    { $word ->
        [waiting] Hãy viết cho chúng tôi ở trang trạng thái. Sau đó chúng tôi làm tiếp.
        [accepted] Chúng tôi làm như đã báo. Bạn không phải làm gì, trừ khi lời nhắn yêu cầu.
        [refused] Nếu bạn nghĩ khác, hãy viết cho chúng tôi ở trang trạng thái.
        [completed] Không còn gì nữa. Nếu còn điều chưa xong, hãy viết ở trang trạng thái. Bạn cũng có thể đánh giá ở đó.
       *[other] Chúng tôi trả lời ở trang trạng thái ngay khi biết thêm.
    }

case-letter-state = Trạng thái

desk-letter-plain = Nếu trang đó không mở được, trang này mở được bằng mọi trình duyệt:
