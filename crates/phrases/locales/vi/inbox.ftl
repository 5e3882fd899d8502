## Inbox

inbox-skip = Đến nội dung

inbox-pages = Các trang

inbox-shop = Cửa hàng

inbox-account = Tài khoản của bạn

inbox-not-allowed-title = Bạn không có quyền này

inbox-not-allowed-text = Không có gì thay đổi. Chủ cửa hàng có thể cho bạn vai trò khác.

inbox-state =
    { $word ->
        [received] Mới
        [in_review] Đang xem xét
        [waiting] Chờ người mua
        [accepted] Đã chấp nhận
        [refused] Đã từ chối
       *[completed] Đã đóng
    }

inbox-short-moment = { DATE($day, style: "short") }, { $time }

inbox-search-label = Đơn hàng, email, tên, sản phẩm hoặc vụ việc

inbox-case-label = Loại vụ việc

inbox-every-case = Mọi loại

inbox-needs-answer = Cần trả lời

inbox-clear = Xóa lọc

inbox-overdue = Quá hạn từ { $moment }

inbox-answer-by = Hạn trả lời: { $moment }

inbox-overdue-count = { $count } câu trả lời đã quá hạn.

inbox-first-page = Trang đầu

inbox-next-page = Trang sau

inbox-export = Tải danh sách này:

inbox-cases = Vụ việc

inbox-case-before = Vụ việc trước

inbox-case-after = Vụ việc sau

inbox-action =
    { $word ->
        [approve] Chấp nhận
        [ask] Hỏi người mua
        [decline] Từ chối
        [exception] Cho ngoại lệ
        [goods] Đã nhận hàng
        [parcel] Đã gửi kiện hàng
        [refund] Đã hoàn tiền
        [solved] Giải quyết cách khác
        [write] Viết cho người mua
        [review] Bắt đầu xem xét
       *[reopen] Mở lại
    }

inbox-action-hint =
    { $word ->
        [approve] Người mua được như đã yêu cầu.
        [ask] Vụ việc chờ người mua trả lời.
        [decline] Hãy nêu lý do, và người mua có thể làm gì bây giờ.
        [exception] Bạn cho nhiều hơn chính sách và luật yêu cầu. Vụ việc được đánh dấu ngoại lệ.
        [goods] Người mua được báo là hàng đã đến.
        [parcel] Nhãn, hàng thay thế hoặc hàng đã sửa: người mua nhận mã và liên kết.
        [refund] Tiền đang được hoàn. Vụ việc sẽ đóng.
        [solved] Người mua nhận thứ khác thay vì tiền. Vụ việc sẽ đóng.
        [write] Trạng thái giữ nguyên.
        [review] Người mua thấy đang có người xem.
       *[reopen] Vụ việc trở lại xem xét.
    }

inbox-action-go =
    { $word ->
        [approve] Chấp nhận
        [ask] Gửi câu hỏi
        [decline] Từ chối
        [exception] Chấp nhận ngoại lệ
        [goods] Lưu
        [parcel] Lưu
        [refund] Đóng: đã hoàn tiền
        [solved] Đóng: đã giải quyết
        [write] Gửi lời nhắn
        [review] Bắt đầu xem xét
       *[reopen] Mở lại
    }

inbox-goods-message = Chúng tôi đã nhận được hàng.

inbox-message-optional = Lời nhắn cho người mua (không bắt buộc)

inbox-message-hint = Người mua đọc ở trang trạng thái. Ngôn ngữ của người mua: { $language }

inbox-template = Mẫu câu

inbox-put-in = Chèn

inbox-tracking-number = Mã vận đơn

inbox-tracking-link = Liên kết theo dõi

inbox-resolution = Cách giải quyết

inbox-taken-back = Người mua đã rút yêu cầu

inbox-amount = Số tiền hoàn

inbox-currency = Tiền tệ

inbox-words-missing = Chưa lưu: hãy cho người mua biết lý do, hoặc bạn cần gì.

inbox-places-left = Chưa lưu: hãy điền chỗ trong ngoặc nhọn ở lời nhắn.

inbox-link-wrong = Chưa lưu: liên kết phải bắt đầu bằng https://.

inbox-parcel-missing = Chưa lưu: hãy nhập mã vận đơn hoặc liên kết.

inbox-solution-missing = Chưa lưu: hãy chọn cách giải quyết.

inbox-amount-wrong = Chưa lưu: nhập số tiền như 12.90, không có dấu phân nghìn, và tiền tệ như EUR.

inbox-too-long = Chưa lưu: lời nhắn dài hơn 2.000 ký tự.

inbox-exception = Ngoại lệ

inbox-rating = Đánh giá của người mua

inbox-stars = { $stars } trên 5

inbox-erase = Xóa dữ liệu cá nhân

inbox-erase-text = Tên, email, mã đơn hàng, lời nhắn và ảnh bị xóa vĩnh viễn. Số liệu thống kê vẫn còn.

inbox-erase-sure = Có, xóa vĩnh viễn

inbox-step =
    { $word ->
        [message] Lời nhắn
        [tracking] Kiện hàng
        [photos] Ảnh
       *[state] Đã ghi
    }

inbox-actor =
    { $word ->
        [buyer] Người mua
        [shop] Cửa hàng
       *[desk] Tự động
    }

inbox-gives =
    { $word ->
        [law] Theo luật:
       *[shop] Theo chính sách của bạn:
    }

inbox-refuses =
    { $word ->
        [law] Lý do từ chối theo luật:
       *[shop] Lý do từ chối theo chính sách của bạn:
    }

inbox-not-told = Người mua chưa cho biết:

inbox-opens-on = Ngày đầu

inbox-send-by = Hạn gửi hàng

inbox-money-by = Hạn hoàn tiền

inbox-unlimited = Không có hạn

inbox-person-decides = Người của cửa hàng sẽ quyết định.

inbox-conditions = Điều kiện

inbox-holds = đạt

inbox-fails = chưa đạt

inbox-open = chưa rõ

inbox-staff = Nhóm

inbox-role =
    { $word ->
        [owner] Chủ
        [agent] Nhân viên
       *[reader] Người xem
    }

inbox-role-label = Vai trò

inbox-role-hint = Chủ được làm mọi việc. Nhân viên trả lời và tải về. Người xem chỉ xem.

inbox-person =
    { $word ->
        [active] Đang dùng
        [invited] Đã mời
        [expired] Lời mời hết hạn
       *[off] Đã tắt
    }

inbox-invite = Mời thành viên

inbox-invite-go = Tạo liên kết

inbox-link-text = Hãy đưa liên kết này cho { $name }. Dùng được một lần, trong 7 ngày, và không hiện lại.

inbox-new-link = Liên kết mới

inbox-switch-off = Tắt

inbox-switch-on = Bật

inbox-save = Lưu

inbox-remove = Xóa

inbox-fields-wrong = Không có gì thay đổi: hãy nhập tên, và email như name@example.com.

inbox-last-owner = Không có gì thay đổi: cửa hàng cần một chủ khác đăng nhập được.

inbox-other-shop = Không có gì thay đổi: người này cũng làm cho cửa hàng khác. Chủ của cả hai có thể tạo liên kết.

inbox-one-password = Mật khẩu chung trước đây vẫn mở được mọi thứ. Khi mọi đồng nghiệp có tài khoản, hãy bỏ nó.

inbox-one-password-go = Bỏ mật khẩu chung

inbox-login-wrong = Email và mật khẩu không khớp.

inbox-forgotten = Quên mật khẩu? Chủ cửa hàng có thể cho bạn liên kết mới.

inbox-setup-title = Tài khoản của bạn cho hộp thư đến

inbox-setup-text = Bạn là chủ: bạn thấy mọi yêu cầu và có thể mời đồng nghiệp.

inbox-setup-go = Tạo tài khoản

inbox-invitation-title = Yêu cầu của người mua gửi { $shop }

inbox-invitation-text = Chào mừng { $name }. Hãy chọn mật khẩu; sau đó bạn đăng nhập bằng email.

inbox-invitation-closed = Lời mời dùng được một lần, trong 7 ngày. Hãy xin chủ cửa hàng liên kết mới.

inbox-your-name = Tên của bạn

inbox-your-email = Email của bạn

inbox-name-wrong = Hãy nhập tên, tối đa 80 ký tự.

inbox-change-password = Đổi mật khẩu

inbox-current-password = Mật khẩu hiện tại

inbox-everywhere = Đăng xuất mọi nơi

inbox-everywhere-text = Trên mọi máy tính và điện thoại, kể cả máy này.

inbox-templates = Mẫu câu

inbox-templates-text = Lời của riêng bạn để trả lời. Người mua nhận câu bằng ngôn ngữ của họ, hoặc ngôn ngữ đầu tiên của cửa hàng.

inbox-places = Phần được điền tự động: { LIST($places) }

inbox-no-templates = Chưa có mẫu câu.

inbox-new-template = Mẫu câu mới

inbox-template-name = Tên mẫu câu

inbox-text = Nội dung

inbox-template-wrong = Chưa lưu: hãy nhập tên và nội dung tối đa 2.000 ký tự.
