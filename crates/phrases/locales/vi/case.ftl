case-state =
    { $word ->
        [received] Đã nhận
        [in_review] Đang xem xét
        [waiting] Chờ bạn
        [accepted] Đã chấp nhận
        [refused] Đã từ chối
       *[completed] Đã đóng
    }

case-lead =
    { $word ->
        [received] Chúng tôi đã nhận yêu cầu. Chưa có ai xem.
        [in_review] Chúng tôi đang xem yêu cầu của bạn.
        [waiting] Chúng tôi cần bạn bổ sung để làm tiếp. Xem lời nhắn bên dưới.
        [accepted] Chúng tôi đã chấp nhận yêu cầu của bạn.
        [refused] Chúng tôi đã từ chối yêu cầu của bạn. Lý do ở lời nhắn bên dưới.
       *[completed] Yêu cầu của bạn đã đóng.
    }

case-since = Từ { $moment }

case-next-title = Tiếp theo là gì

case-next =
    { $word ->
        [received] Chúng tôi xem yêu cầu và trả lời ở đây. Đến lúc đó bạn không phải làm gì.
        [in_review] Chúng tôi trả lời ở đây ngay khi biết thêm. Đến lúc đó bạn không phải làm gì.
        [waiting] Hãy viết cho chúng tôi trên trang này. Sau đó chúng tôi làm tiếp.
        [accepted] Chúng tôi làm như đã báo. Bạn không phải làm gì, trừ khi lời nhắn yêu cầu.
        [refused] Nếu bạn nghĩ khác, hãy viết cho chúng tôi trên trang này.
       *[completed] Không còn gì nữa. Nếu còn điều chưa xong, hãy viết cho chúng tôi trên trang này.
    }

case-answer-by = Chúng tôi trả lời chậm nhất { $moment }.

case-answer-late = Chúng tôi định trả lời chậm nhất { $moment }. Chúng tôi bị trễ và xin lỗi bạn.

case-our-message = Lời nhắn của chúng tôi

case-by =
    { $who ->
        [buyer] Bạn
        [shop] { $shop }
       *[desk] Tự động
    }

case-step =
    { $word ->
        [message] Lời nhắn
        [tracking] Kiện hàng
       *[photos] Ảnh
    }

case-tracking = Mã vận đơn

case-tracking-follow = Theo dõi kiện hàng

case-result = Kết quả

case-end =
    { $word ->
        [refused] Đã từ chối
       *[withdrawn] Bạn đã rút lại
    }

case-refunded = Đã hoàn tiền

case-write-title = Viết cho chúng tôi

case-write-label = Lời nhắn của bạn

case-write-hint = Tối đa 2.000 ký tự. Đừng ghi số tài khoản hay số thẻ.

case-write-reopens = Lời nhắn của bạn sẽ mở lại vụ việc. Hạn viết ở đây: { DATE($day, style: "long") }.

case-write-over = Vụ việc này đã đóng hơn 30 ngày. Nếu có điều mới, hãy gửi yêu cầu mới hoặc hỏi nhân viên.

case-write-go = Gửi lời nhắn

case-write-done = Chúng tôi đã nhận lời nhắn của bạn.

case-write-wrong =
    { $why ->
        [empty] Chưa gửi: hãy viết gì đó trước.
        [long] Chưa gửi: tối đa 2.000 ký tự. Hãy viết ngắn hơn.
        [many] Chưa gửi: bạn đã viết 20 lần từ hôm qua. Hãy thử lại sau; chúng tôi đã nhận các lời nhắn khác.
       *[before] Mẫu này đã được gửi với nội dung khác và chúng tôi đã nhận. Để gửi cả bản này, hãy bấm nút lần nữa.
    }

case-rate-title = Bạn thấy chúng tôi phục vụ thế nào?

case-rate-lead = Bạn hài lòng ra sao với cách chúng tôi xử lý?

case-stars =
    { $word ->
        [one] Rất không hài lòng
        [two] Không hài lòng
        [three] Bình thường
        [four] Hài lòng
       *[five] Rất hài lòng
    }

case-rate-comment = Bạn muốn góp ý gì? (không bắt buộc)

case-rate-go = Gửi đánh giá

case-rate-change = Sửa đánh giá

case-rate-thanks = Cảm ơn bạn đã đánh giá. Hạn sửa: { DATE($day, style: "long") }.

case-rate-kept = Cảm ơn bạn đã đánh giá.

case-rate-given = Đánh giá của bạn

case-rate-wrong =
    { $why ->
        [stars] Chưa gửi: hãy chọn một trong năm câu trả lời.
        [long] Chưa gửi: tối đa 2.000 ký tự. Hãy viết ngắn hơn.
        [late] Không thể sửa đánh giá nữa.
       *[open] Bạn có thể đánh giá khi vụ việc đã đóng.
    }

desk-moment = { DATE($day, style: "long") }, { $time }

desk-money = { MONEY($amount) }

desk-order = Mã đơn hàng

desk-product = Sản phẩm

desk-history = Lịch sử

desk-status-title = Yêu cầu của bạn

desk-your-request = Nội dung bạn đã gửi

desk-case-number = Mã vụ việc

desk-received-at = Đã nhận

desk-about = Về việc

desk-you-wrote = Lời nhắn của bạn

desk-case =
    { $word ->
        [return] Trả hàng
        [exchange] Đổi hàng
        [defect] Hàng lỗi
        [damaged] Hàng đến bị hư hỏng
        [wrong] Giao sai hàng
        [missing] Thiếu hàng
        [late] Giao trễ
        [guarantee] Bảo hành
        [withdrawal] Rút khỏi hợp đồng theo luật
        [repair] Sửa chữa
        [complaint] Khiếu nại
        [trade_in] Đổi hàng cũ
        [spare_part] Linh kiện
       *[cancellation] Hủy đơn hàng
    }

desk-remedy =
    { $word ->
        [refund_original] Hoàn tiền
        [store_credit] Số dư cửa hàng
        [gift_card] Thẻ quà tặng
        [exchange] Đổi hàng
        [replacement] Hàng mới
        [repair] Sửa chữa
        [price_reduction] Hoàn một phần tiền
        [keep_item_refund] Hoàn tiền, giữ hàng
        [termination] Chấm dứt hợp đồng
        [exchange_same] Đổi hàng cùng loại
        [exchange_variant] Đổi cỡ hoặc màu
        [coupon] Voucher
        [donate] Hoàn tiền, hàng làm từ thiện
        [trade_in_credit] Số dư cho hàng cũ
        [spare_part] Linh kiện
        [reply] Nhân viên trả lời
       *[send_missing] Gửi phần còn thiếu
    }
