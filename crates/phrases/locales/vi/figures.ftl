## Figures of the shop’s cases.

figures-title = Số liệu

figures-period = Thời gian

figures-weeks =
    { $word ->
        [4] 4 tuần
       *[13] 3 tháng
        [52] 1 năm
    }

figures-span = { DATE($from, style: "long") } đến { DATE($to, style: "long") }

# same as English
figures-day = { DATE($day, style: "short") }

figures-empty = Không có vụ việc trong thời gian này. Số liệu hiện ra cùng vụ việc đầu tiên.

figures-warnings = Điều nổi bật hiện nay

figures-calm = Không có gì nổi bật.

figures-warnings-why = Đây là những gì xuất hiện nhiều hơn hẳn trong 28 ngày qua so với năm trước đó. Mức tăng không phải do ngẫu nhiên. Dưới 5 vụ việc thì không nêu.

figures-warning = { PERCENT($share) } số vụ việc ({ NUMBER($cases) }), bình thường { PERCENT($usual) }

figures-cases = Vụ việc

figures-first-answer = Trả lời đầu tiên, một nửa trong

figures-solution = Giải quyết, một nửa trong

figures-most = 90% số vụ trong { $time }

figures-in-time = Trả lời đúng hẹn

figures-solved = Đã giải quyết

figures-refused = Đã từ chối

figures-satisfaction = Mức hài lòng

figures-stars-mean = { $whole },{ $part } trên 5

figures-answers = số đánh giá: { NUMBER($count) }

# same as English
figures-percent = { PERCENT($share) }

figures-out-of = { NUMBER($part) } trên { NUMBER($whole) }

figures-none = chưa có

figures-minutes = { $count } phút

figures-hours = { $count } giờ

figures-days = { $count } ngày

figures-by-week = Vụ việc theo tuần

figures-weeks-text = Biểu đồ cột cho { NUMBER($count) } tuần. Cột cao nhất có { NUMBER($most) } vụ việc, ở tuần bắt đầu { $day }.

figures-table = Hiện dạng bảng

figures-week = Tuần từ

figures-reasons = Lý do

figures-products = Theo sản phẩm

figures-countries = Theo quốc gia

figures-name = Tên

figures-bar = Dạng thanh

figures-main-reasons = Lý do thường gặp nhất

figures-unsaid = Không nêu

figures-rest = Tất cả còn lại

figures-stars = Sao

figures-ratings = Đánh giá

figures-turned-away = Không tiếp nhận

figures-turned-away-text = Lượt gọi của chương trình không thành vụ việc, theo mã lỗi. Không lưu dữ liệu cá nhân.

figures-code = Mã lỗi

figures-calls = Lượt gọi

figures-download =
    { $word ->
       *[csv] Tải về CSV
        [json] Tải về JSON
    }

figures-reason =
    { $word ->
        [too_small] Quá nhỏ
        [too_large] Quá lớn
        [not_as_expected] Không như mong đợi
        [no_longer_needed] Không cần nữa
        [better_price] Có chỗ rẻ hơn
        [ordered_by_mistake] Đặt nhầm
        [arrived_late] Đến trễ
        [poor_quality] Chất lượng kém
        [not_tolerated] Bị kích ứng
       *[other] Lý do khác
    }

figures-seen = Trên trang của cửa hàng

figures-seen-text = Do chính các trang đếm, mỗi lượt xem một lần, khi cửa hàng bật chức năng này. Không lưu dữ liệu cá nhân. Ai không muốn bị theo dõi thì không được đếm.

figures-seen-what = Điều đã xảy ra

figures-seen-views = Lượt xem trang

figures-seen-ready =
    { $word ->
        [promise] Đã hiện lời hứa
        [policy] Đã hiện chính sách
        [check] Đã mở phần tự kiểm tra
        [request] Đã mở mẫu yêu cầu
        [withdrawal] Đã hiện phần rút khỏi hợp đồng
        [status] Đã theo dõi vụ việc
       *[help] Đã hiện trợ giúp
    }

figures-seen-decided =
    { $word ->
        [eligible] Trả lời: có
        [eligible_if] Trả lời: có, kèm điều kiện
        [needs_person] Trả lời: nhân viên xem
        [not_eligible] Trả lời: không
       *[unknown] Trả lời: chưa rõ
    }

figures-seen-submitted = Đã gửi yêu cầu

figures-seen-error =
    { $word ->
        [0] Sự cố ({ $code }): lời có sẵn của trang vẫn còn
        [1] Sự cố ({ $code }): thẻ ngắn vẫn còn
       *[2] Sự cố ({ $code }): phần tử vẫn chạy tiếp
    }
