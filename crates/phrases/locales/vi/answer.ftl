## Lời hứa trước khi mua

promise-dated =
    { $when ->
        [today] Mua hôm nay, nhận hàng chậm nhất { DATE($arrival, style: "day") }, trả hàng đến hết { $last_day }.
        [ordered] Nhận hàng chậm nhất { DATE($arrival, style: "day") }, trả hàng đến hết { $last_day }.
       *[arrived] Bạn có thể trả hàng đến hết { $last_day }.
    }
promise-ordered =
    { $when ->
        [today] Mua hôm nay, bạn có thể đổi ý đến hết { $last_day }.
       *[ordered] Bạn có thể đổi ý đến hết { $last_day }.
    }
promise-unlimited = Bạn có thể trả hàng bất cứ lúc nào. Không có hạn chót.
promise-days-delivered = Bạn có { $days } ngày sau khi nhận hàng để trả lại.
promise-days = Bạn có { $days } ngày để trả hàng.
promise-working-days = Bạn có { $days } ngày làm việc để trả hàng.
promise-months = Bạn có { $months } tháng để trả hàng.
promise-open = Thời hạn trả hàng tùy theo sản phẩm.
promise-person = Hãy hỏi chúng tôi trước khi trả hàng. Nhân viên sẽ quyết định.
promise-no = Bạn không thể trả hàng chỉ vì đổi ý.
promise-no-goods = { $reason } Bạn không thể trả hàng chỉ vì đổi ý.
still-covered = Nếu hàng bị lỗi, bạn vẫn được bảo vệ.
assumed-delivery = Tính theo ngày nhận hàng chậm nhất là { DATE($day, style: "day") }.
goods-reason =
    { $goods ->
        [custom_made] Sản phẩm này làm riêng cho bạn.
        [perishable] Sản phẩm này mau hỏng.
        [sealed_hygiene] Sản phẩm này được niêm phong vì sức khỏe hoặc vệ sinh.
        [sealed_media] Sản phẩm này là băng đĩa hoặc phần mềm niêm phong.
        [digital] Sản phẩm này là sản phẩm số.
        [newspaper] Sản phẩm này là báo hoặc tạp chí.
        [inseparably_mixed] Sản phẩm này bị trộn với hàng khác sau khi giao.
        [market_price] Giá sản phẩm này theo thị trường.
        [dated_service] Đây là dịch vụ cho một ngày cố định.
        [near_expiry_or_flawed] Sản phẩm này được bán là hàng cận hạn hoặc có lỗi đã báo trước.
        [value_drops_on_use] Sản phẩm này mất giá trị sau khi dùng.
        [used] Sản phẩm này là hàng đã qua sử dụng.
        [final_sale] Sản phẩm này được bán không đổi trả.
        [gift_card] Đây là thẻ quà tặng.
        [oversized] Sản phẩm này quá lớn để gửi theo kiện.
        [hazardous] Sản phẩm này là hàng nguy hiểm.
        [gift] Sản phẩm này được mua làm quà.
        [subscription_first] Đây là lần giao đầu tiên của gói định kỳ.
        [subscription_renewal] Đây là lần giao sau của gói định kỳ.
        [business_purchase] Sản phẩm này được mua cho doanh nghiệp.
        [flagged_buyer] Tài khoản này đang tạm ngừng trả hàng.
        [discounted] Sản phẩm này được bán giảm giá.
        [bundle_part] Sản phẩm này thuộc một combo.
        [non_durable] Sản phẩm này là hàng tiêu hao.
       *[other] Loại sản phẩm này có quy định riêng.
    }

## Kết quả

headline-yes =
    { $case ->
        [return] Có, bạn có thể trả hàng.
        [exchange] Có, bạn có thể đổi hàng.
        [defect] Có, bạn có thể yêu cầu xử lý hàng lỗi.
        [damaged] Có, bạn có thể yêu cầu xử lý hàng hư hỏng.
        [wrong] Có, bạn có thể yêu cầu xử lý hàng giao sai.
        [missing] Có, bạn có thể yêu cầu xử lý hàng thiếu.
        [late] Có, bạn có thể yêu cầu xử lý giao trễ.
        [guarantee] Có, bạn có thể dùng bảo hành.
        [withdrawal] Có, luật cho phép bạn rút khỏi hợp đồng.
        [repair] Có, bạn có thể yêu cầu sửa chữa.
        [complaint] Có, bạn có thể khiếu nại.
        [trade_in] Có, bạn có thể đổi hàng cũ lấy số dư.
        [spare_part] Có, bạn có thể nhận linh kiện.
       *[cancellation] Có, bạn có thể hủy đơn hàng.
    }
headline-if = Có, nếu đúng các điểm dưới đây.
headline-person = Nhân viên cửa hàng sẽ quyết định.
headline-no = Không, theo đánh giá của chúng tôi.
headline-unknown = Chúng tôi cần biết thêm một điều.
last-day =
    { $act ->
        [sent] Ngày cuối để gửi hàng: { $day }.
        [received] Ngày cuối để hàng về đến chúng tôi: { $day }.
       *[notice] Ngày cuối để báo cho chúng tôi: { $day }.
    }
no-last-day = Không có hạn chót.
legal-day = Vì có ngày nghỉ, ngày cuối có thể dời đến { $day }.
opens-on = Bạn có thể yêu cầu từ { $day }.
period-days = Bạn có { $days } ngày.
period-working-days = Bạn có { $days } ngày làm việc.
period-months = Bạn có { $months } tháng.
period-years = Bạn có { $years } năm.
law-days = Luật nước bạn cho bạn { $days } ngày.
law-working-days = Luật nước bạn cho bạn { $days } ngày làm việc.
law-months = Luật nước bạn cho bạn { $months } tháng.
law-years = Luật nước bạn cho bạn { $years } năm.
counts-from =
    { $event ->
        [purchased] Thời hạn tính từ ngày bạn đặt hàng.
        [paid] Thời hạn tính từ ngày bạn thanh toán.
        [shipped] Thời hạn tính từ ngày chúng tôi gửi hàng.
        [delivered] Thời hạn tính từ ngày hàng đến.
        [first_item_delivered] Thời hạn tính từ ngày món đầu tiên đến.
        [last_item_delivered] Thời hạn tính từ ngày món cuối cùng đến.
        [receipt_confirmed] Thời hạn tính từ ngày bạn xác nhận đã nhận.
        [estimated_delivery] Thời hạn tính từ ngày cuối của dự kiến giao hàng.
        [activated] Thời hạn tính từ ngày bạn kích hoạt lần đầu.
        [noticed] Thời hạn tính từ ngày bạn thấy lỗi.
        [seller_contacted] Thời hạn tính từ ngày bạn hỏi chúng tôi lần đầu.
        [replacement_delivered] Thời hạn tính từ ngày hàng thay thế đến.
        [document_received] Thời hạn tính từ ngày bạn nhận hợp đồng.
        [later_of_document_and_delivery] Thời hạn tính từ hợp đồng hoặc ngày hàng đến, cái nào muộn hơn.
       *[later_of_purchase_and_delivery] Thời hạn tính từ ngày đặt hoặc ngày hàng đến, cái nào muộn hơn.
    }

## Bạn nhận được gì

gets-one =
    { $remedy ->
        [refund_original] Bạn được hoàn tiền theo cách đã thanh toán.
        [store_credit] Bạn được số dư cửa hàng.
        [gift_card] Bạn được thẻ quà tặng.
        [exchange] Bạn được đổi sang cỡ, màu hoặc sản phẩm khác.
        [replacement] Bạn được một món mới giống vậy.
        [repair] Bạn được sửa miễn phí.
        [price_reduction] Bạn giữ hàng và được hoàn một phần tiền.
        [keep_item_refund] Bạn giữ hàng và được hoàn tiền.
        [termination] Bạn trả lại hàng và được hoàn tiền.
        [send_missing] Chúng tôi gửi phần còn thiếu cho bạn.
       *[other] Bạn được: { $way }.
    }
gets-list =
    { $chooser ->
        [buyer] Bạn chọn: { LIST($ways, type: "or") }.
        [shop] Chúng tôi chọn: { LIST($ways, type: "or") }.
       *[open] Bạn được một trong các cách: { LIST($ways, type: "or") }.
    }
gets-then = Nếu vẫn chưa ổn: { LIST($ways, type: "or") }.
remedy =
    { $remedy ->
        [refund_original] hoàn tiền
        [store_credit] số dư cửa hàng
        [gift_card] thẻ quà tặng
        [exchange] đổi hàng
        [replacement] hàng mới
        [repair] sửa miễn phí
        [price_reduction] giảm giá
        [keep_item_refund] hoàn tiền và bạn giữ hàng
        [termination] trả hàng và hoàn tiền
        [exchange_same] đổi hàng cùng loại
        [exchange_variant] đổi cỡ hoặc màu
        [coupon] voucher cho đơn sau
        [donate] hoàn tiền và hàng đem làm từ thiện
        [trade_in_credit] số dư cho hàng cũ
        [spare_part] linh kiện
        [reply] nhân viên trả lời
       *[send_missing] giao phần còn thiếu
    }
another-way = Bạn cũng có thể chọn cách này.
basis-law = Đây là quyền của bạn theo luật nước bạn.
basis-law-check = Chúng tôi nghĩ luật nước bạn cho bạn quyền này. Bạn hãy kiểm tra.
basis-shop = Đây là lời hứa của chúng tôi.
credit-bonus = Chọn số dư cửa hàng, bạn được thêm { $share }.
credit-total = Với số dư cửa hàng, bạn được { $total }.
credit-extra = Trong đó có { $amount } tặng thêm.
credit-until = Số dư hoặc voucher dùng được đến hết { $day }.
exchange-cheaper = Món mới rẻ hơn.
exchange-pay = Món mới đắt hơn: bạn trả thêm { $amount }.
rebooking-fee = Đặt lại lịch hẹn tốn { $amount }.
quantity = Số món liên quan: { $count }.
remedy-end = Ngày cuối cho “{ $way }”: { $day }.
guarantee-giver =
    { $who ->
        [maker] Bảo hành này là của nhà sản xuất.
        [insurer] Bảo hành mở rộng này là của công ty bảo hiểm.
       *[shop] Bảo hành này là của chúng tôi.
    }
guarantee-price = Bảo hành này giá { $amount }.
guarantee-passes-on = Bảo hành vẫn có hiệu lực với chủ sau.
register-by = Hạn đăng ký: { $day }.
register-within = Hãy đăng ký trong vòng { $days } ngày sau khi mua.
freight =
    { $payer ->
        [shop] Bạn được gửi trả miễn phí.
       *[buyer] Bạn trả phí gửi trả.
    }
freight-cost = Phí gửi trả bạn chịu: { $amount }.
outbound =
    { $which ->
        [none] Phí giao hàng ban đầu không được hoàn.
        [standard] Bạn cũng được hoàn phí giao hàng tiêu chuẩn.
       *[all] Bạn cũng được hoàn toàn bộ phí giao hàng.
    }
refund-total = Theo cách tính của chúng tôi, bạn được hoàn { $total }.
refund-minus =
    { $kind ->
        [restocking] Chúng tôi trừ { $amount } phí nhập lại kho.
        [collection] Chúng tôi trừ { $amount } phí đến lấy hàng.
        [handling] Chúng tôi trừ { $amount } phí xử lý.
        [late] Chúng tôi trừ { $amount } vì quá hạn.
        [return_label] Chúng tôi trừ { $amount } phí nhãn gửi trả.
        [bundle_discount] Chúng tôi thu lại { $amount } ưu đãi combo.
       *[other] Chúng tôi trừ { $amount }: { $what }.
    }
refund-line =
    { $kind ->
        [price] Giá
        [outbound_freight] Phí giao hàng
        [restocking] Phí nhập lại kho
        [collection] Phí đến lấy hàng
        [handling] Phí xử lý
        [late] Phí quá hạn
        [return_label] Nhãn gửi trả
        [bundle_discount] Ưu đãi combo
        [discount_share] Giảm giá đơn hàng
        [voucher] Voucher
        [tax] Thuế
        [duties] Thuế nhập khẩu
        [services] Dịch vụ trả phí
        [free_delivery] Phí giao từng được miễn
        [free_gift] Quà tặng bạn giữ lại
        [rebooking] Đặt lại lịch hẹn
        [inspection] Phí kiểm tra
        [packaging] Thiếu bao bì
        [bonus] Tặng thêm
       *[total] Bạn được hoàn
    }
refund-part =
    { $to ->
        [gift_card] Bạn được hoàn { $amount } vào thẻ quà tặng.
        [store_credit] Bạn được hoàn { $amount } vào số dư cửa hàng.
        [kept] Bạn không được hoàn { $amount }.
       *[original] Bạn được hoàn { $amount } theo cách đã thanh toán.
    }
fee =
    { $kind ->
        [restocking] Chúng tôi thu phí nhập lại kho.
        [collection] Chúng tôi thu phí đến lấy hàng.
        [handling] Chúng tôi thu phí xử lý.
        [late] Chúng tôi thu phí khi bạn quá hạn.
       *[other] Chúng tôi thu: { $what }.
    }
charge = Bạn trả { $amount }: { $what }.
refund-by = Báo hôm nay, bạn được hoàn tiền chậm nhất { $day }.
refund-at-once = Bạn được hoàn tiền ngay.
refund-within = Bạn được hoàn tiền trong { $days } ngày.
refund-within-working = Bạn được hoàn tiền trong { $days } ngày làm việc.
refund-from =
    { $event ->
        [notice] Số ngày tính từ ngày bạn báo cho chúng tôi.
        [goods_back] Số ngày tính từ ngày hàng về đến chúng tôi.
        [estimated_delivery] Số ngày tính từ ngày cuối của dự kiến giao hàng.
       *[inspection] Số ngày tính từ khi chúng tôi kiểm tra xong.
    }
withhold = Chúng tôi có thể chờ nhận hàng, hoặc chờ bằng chứng bạn đã gửi.
send-by = Nếu báo hôm nay, hãy gửi hàng chậm nhất { $day }.
conditions-open = Cần đúng các điểm này: { LIST($points) }.
condition-failed =
    { $otherwise ->
        [refuse] Chưa đạt: { $point }. Nhân viên sẽ xem bằng chứng của bạn.
        [ask_person] Chưa đạt: { $point }. Nhân viên sẽ quyết định.
        [store_credit] Chưa đạt: { $point }. Bạn được số dư cửa hàng thay vì tiền.
        [exchange_only] Chưa đạt: { $point }. Bạn chỉ có thể đổi hàng.
        [gift_card] Chưa đạt: { $point }. Bạn được thẻ quà tặng thay vì tiền.
        [reduced_or_sent_back] Chưa đạt: { $point }. Bạn chọn: hoàn ít tiền hơn, hoặc nhận lại hàng và trả phí gửi.
       *[reduced_refund] Chưa đạt: { $point }. Chúng tôi trừ phần giá trị bị giảm vào tiền hoàn.
    }
late-keeps = Đã quá ngày cuối nên chúng tôi giữ lại { $share } giá tiền.
late-until = Bạn vẫn có thể dùng đến hết { $day }.
methods = Cách gửi trả: { LIST($ways, type: "or") }.
nothing-to-send = Bạn không phải gửi gì.
method =
    { $method ->
        [mail_with_label] gửi bằng nhãn của chúng tôi
        [mail_own] gửi bằng nhãn của bạn
        [drop_off] mang đến điểm nhận gửi
        [store] mang đến cửa hàng của chúng tôi
        [pick_up] lấy hàng tận nhà
        [kiosk] mang đến máy nhận hàng trả
        [service_point] mang đến điểm dịch vụ
       *[no_shipment] không cần gửi
    }
method-needs =
    { $what ->
        [printer] Bạn cần máy in để: { LIST($ways, type: "or") }.
       *[packaging] Bạn tự đóng gói để: { LIST($ways, type: "or") }.
    }
proof-needed = Bạn hãy chuẩn bị: { LIST($things) }.
proof-helpful = Cái này cũng giúp ích: { LIST($things) }.
proof =
    { $proof ->
        [receipt] hóa đơn hoặc mã đơn hàng
        [photos] ảnh
        [video] video
        [serial_number] số sê-ri
        [medical_certificate] giấy khám bệnh
        [gift_receipt] hóa đơn quà tặng
        [disposal_photo] ảnh chụp món hàng đã bỏ
       *[photo_id] giấy tờ có ảnh
    }

## Khi không được

refusal-over =
    { $basis ->
        [law] Thời hạn theo luật đã hết vào { $day }.
       *[shop] Thời hạn của chúng tôi đã hết vào { $day }.
    }
refusal-condition = Chúng tôi không thể nhận. Điểm này chưa đạt: { $point }.
refusal-goods =
    { $basis ->
        [law] { $reason } Luật có ngoại lệ cho loại hàng này.
       *[shop] { $reason } Chúng tôi không nhận lại loại hàng này.
    }
refusal =
    { $reason ->
        [period_over] Đã hết thời hạn.
        [not_yet] Chưa đến lúc yêu cầu.
        [rule_refuses] Chúng tôi không áp dụng cho sản phẩm này.
        [legal_exception] Luật có ngoại lệ cho loại hàng này.
        [condition_fails] Một điều kiện của chúng tôi chưa đạt.
        [limit_reached] Bạn đã dùng hết số lần cho phép.
        [bundle_whole] Chúng tôi chỉ nhận lại cả combo.
        [no_legal_right] Luật nước bạn không có quyền này.
        [already_returned] Các món này đã trả hoặc đang gửi trả.
        [not_late] Hàng không trễ.
       *[no_rule] Quy định của chúng tôi không nói về việc này.
    }
note =
    { $note ->
        [law_not_held] Chúng tôi chưa có thông tin về luật nước bạn. Bạn có thể có thêm quyền.
        [law_may_give_more] Luật nước bạn có thể cho bạn nhiều quyền hơn.
        [device_clock] Chúng tôi lấy ngày từ thiết bị của bạn. Bạn hãy kiểm tra.
        [holidays_unknown] Chúng tôi chưa biết các ngày lễ của năm đó.
        [delivery_assumed] Chúng tôi lấy ngày nhận hàng từ dự kiến.
        [legal_day_later] Ngày nghỉ có thể dời ngày cuối muộn hơn một chút.
        [fault_presumed] Chúng tôi coi như lỗi có từ đầu.
        [fault_to_show] Bạn cần chứng minh lỗi có từ đầu.
        [depends_on_item] Hàng phải bền bao lâu còn tùy sản phẩm.
        [older_policy] Bạn đặt hàng trước khi có quy định này. Nhân viên sẽ xem quy định nào áp dụng.
        [policy_of_order] Chúng tôi dùng quy định của ngày bạn đặt hàng.
        [reasonable_time] Luật không nêu số ngày. Hãy làm sớm.
        [extra_time] Trước hết, hãy cho chúng tôi thời gian hợp lý để giao.
       *[diminished_value] Hãy thử như ở cửa hàng. Dùng nhiều hơn có thể làm giảm tiền hoàn.
    }
alternative =
    { $way ->
        [ask_shop] Hãy hỏi chúng tôi: nhân viên sẽ xem giúp.
        [report_defect] Hàng bị lỗi? Hãy báo lỗi cho chúng tôi.
        [use_guarantee] Hãy dùng bảo hành.
        [exchange] Bạn có thể đổi hàng.
        [return_bundle] Hãy trả cả combo.
        [wait_until_open] Hãy quay lại vào ngày đầu tiên.
        [ask_repair] Hãy nhờ chúng tôi sửa.
        [order_spare_part] Hãy tự sửa bằng linh kiện.
        [complain] Bạn không đồng ý? Hãy khiếu nại.
       *[return_instead] Hãy chờ hàng đến rồi trả lại.
    }
contact =
    { $kind ->
        [email] Viết cho { $value }.
        [phone] Gọi { $value }.
        [post] Gửi thư đến { $value }.
       *[page] Dùng trang liên hệ của chúng tôi.
    }
contact-hours = Giờ liên hệ, theo giờ cửa hàng: { LIST($hours) }.
contact-span = { $days } { $from }–{ $until }
contact-days = { $first }–{ $last }
contact-reply = Nhân viên trả lời trong { $hours } giờ.
contact-language = Ở đó có thể không dùng được tiếng Việt.

## Vấn đề

case-label =
    { $case ->
        [return] Tôi đổi ý
        [exchange] Tôi muốn đổi món khác
        [defect] Hàng bị lỗi
        [damaged] Hàng đến bị hư hỏng
        [wrong] Giao sai hàng
        [missing] Thiếu hàng hoặc chưa nhận
        [late] Hàng bị trễ
        [guarantee] Dùng bảo hành
        [withdrawal] Rút khỏi hợp đồng theo luật
        [repair] Tôi cần sửa
        [complaint] Tôi muốn khiếu nại
        [trade_in] Đổi hàng cũ lấy số dư
        [spare_part] Tôi cần linh kiện
       *[cancellation] Hủy đơn hàng
    }
case-hint =
    { $case ->
        [return] Hàng không sao, nhưng bạn không muốn nữa.
        [exchange] Bạn muốn cỡ, màu hoặc sản phẩm khác.
        [defect] Hàng không hoạt động, hoặc không như mô tả.
        [damaged] Hàng hỏng trên đường đến bạn.
        [wrong] Trong kiện có món bạn không đặt.
        [missing] Kiện hàng hoặc một phần không đến.
        [late] Hàng đến, hoặc sẽ đến, sau ngày đã hứa.
        [guarantee] Cửa hàng hoặc nhà sản xuất có bảo hành cho bạn.
        [withdrawal] Luật cho bạn thời gian để rút lại. Bạn không cần lý do.
        [repair] Hàng cần sửa, có bảo hành hay không.
        [complaint] Bạn không hài lòng với cách chúng tôi phục vụ.
        [trade_in] Bạn đưa hàng cũ và nhận số dư.
        [spare_part] Bạn muốn tự sửa.
       *[cancellation] Đơn hàng chưa được gửi đi.
    }

## Câu hỏi

fact-question =
    { $fact ->
        [ordered_on] Bạn đặt hàng ngày nào?
        [paid_on] Bạn thanh toán ngày nào?
        [shipped_on] Hàng được gửi cho bạn ngày nào?
        [delivered_on] Hàng đến ngày nào?
        [first_delivered_on] Món đầu tiên của đơn hàng đến ngày nào?
        [last_delivered_on] Món cuối cùng của đơn hàng đến ngày nào?
        [receipt_confirmed_on] Bạn xác nhận đã nhận hàng ngày nào?
        [estimated_delivery_on] Ngày cuối của dự kiến giao hàng là ngày nào?
        [activated_on] Bạn kích hoạt lần đầu ngày nào?
        [noticed_on] Bạn thấy lỗi ngày nào?
        [seller_contacted_on] Bạn hỏi chúng tôi lần đầu ngày nào?
        [tier] Bạn là khách hàng hạng nào của chúng tôi?
        [subdivision] Bạn sống ở vùng nào?
        [category] Đây là loại sản phẩm nào?
        [price] Bạn mua một món giá bao nhiêu?
        [attribute] Sản phẩm là phiên bản nào?
        [earlier_returns] Bạn đã trả hàng từ đơn này mấy lần?
        [seller] Ai bán cho bạn?
        [replacement_delivered_on] Hàng thay thế đến ngày nào?
        [reason] Vì sao bạn muốn trả hàng?
        [role] Bạn tự mua, hay được tặng?
        [order_state] Đơn hàng của bạn đang ở bước nào?
        [order_value] Cả đơn hàng giá bao nhiêu?
        [method] Bạn muốn gửi trả bằng cách nào?
        [appointment_at] Lịch hẹn của bạn là khi nào?
        [quantity] Yêu cầu này cho bao nhiêu món?
        [document_on] Bạn nhận hợp đồng ngày nào?
       *[state] Bạn cho biết thêm về món hàng nhé?
    }
fact-hint =
    { $fact ->
        [ordered_on] Ngày có trong xác nhận đơn hàng.
        [paid_on] Ngày có trong sao kê hoặc hóa đơn.
        [shipped_on] Ngày có trong tin báo gửi hàng của chúng tôi.
        [delivered_on] Ngày bạn, hoặc ai đó thay bạn, nhận kiện hàng.
        [noticed_on] Ngày bạn thấy lỗi lần đầu.
        [seller_contacted_on] Ngày bạn nhắn hoặc gọi lần đầu.
        [estimated_delivery_on] Có trong xác nhận đơn hàng.
        [reason] Quyền theo luật của bạn không phụ thuộc vào điều này.
       *[subdivision] Một số quy định khác nhau theo vùng.
    }
choice =
    { $word ->
        [too_small] Quá nhỏ
        [too_large] Quá lớn
        [not_as_expected] Không như mong đợi
        [no_longer_needed] Tôi không cần nữa
        [better_price] Tôi tìm được chỗ rẻ hơn
        [ordered_by_mistake] Tôi đặt nhầm
        [arrived_late] Hàng đến quá trễ
        [poor_quality] Chất lượng kém
        [not_tolerated] Da hoặc cơ thể tôi bị kích ứng
        [buyer] Tôi mua
        [receiver] Tôi được tặng
        [placed] Vừa đặt
        [in_preparation] Đang chuẩn bị
        [shipped] Đang giao
        [delivered] Đã nhận
       *[other] Lý do khác
    }
state-question =
    { $state ->
        [unused] Có phải hàng chưa dùng?
        [unopened] Có phải bao bì chưa mở?
        [tags_attached] Tem mác có còn nguyên không?
        [seal_intact] Niêm phong có còn nguyên không?
        [complete] Có đủ bộ phận và phụ kiện không?
        [original_packaging] Bạn có còn bao bì gốc không?
        [not_activated] Có phải hàng chưa kích hoạt hay đăng ký?
        [data_erased] Có phải bạn đã xóa dữ liệu và gỡ tài khoản?
        [serial_number_matches] Số sê-ri có đúng như trong đơn hàng không?
        [undamaged] Có phải hàng không bị hư hỏng từ khi bạn nhận?
        [clean] Hàng có sạch không?
        [used_as_intended] Bạn có dùng đúng hướng dẫn của nhà sản xuất không?
        [original_buyer] Bạn có phải người mua đầu tiên không?
        [fault_reaches_measure] Lỗi có đạt mức mà bảo hành yêu cầu không?
        [proof_of_purchase] Bạn có hóa đơn hay bằng chứng mua hàng khác không?
        [same_kind] Món mới có cùng loại và cỡ không?
       *[not_started] Có phải bạn chưa bắt đầu tải hay phát?
    }
state-hint =
    { $state ->
        [seal_intact] Niêm phong vì sức khỏe, vệ sinh, hoặc quanh đĩa.
        [complete] Dây cáp, sách hướng dẫn và quà tặng cũng tính.
        [clean] Đủ sạch để người khác dùng.
        [fault_reaches_measure] Mức này có ghi trong giấy bảo hành.
       *[used_as_intended] Ví dụ: đặt nệm trên khung giường phù hợp.
    }
state-point =
    { $state ->
        [unused] chưa dùng
        [unopened] bao bì chưa mở
        [tags_attached] tem mác còn nguyên
        [seal_intact] niêm phong còn nguyên
        [complete] đủ các bộ phận
        [original_packaging] còn bao bì gốc
        [not_activated] chưa kích hoạt hay đăng ký
        [data_erased] đã xóa dữ liệu
        [serial_number_matches] số sê-ri như trong đơn hàng
        [undamaged] bạn không làm hư hỏng
        [clean] sạch
        [used_as_intended] dùng đúng hướng dẫn
        [original_buyer] bạn là người mua đầu tiên
        [fault_reaches_measure] lỗi đạt mức bảo hành yêu cầu
        [proof_of_purchase] bằng chứng mua hàng
        [same_kind] cùng loại và cỡ
       *[not_started] chưa bắt đầu tải hay phát
    }
answer-yes = Có
answer-no = Không

## Thẻ quy định

card-title = Trả hàng, sửa chữa và hoàn tiền
card-section =
    { $section ->
        [changed_mind] Nếu bạn đổi ý
        [faulty] Nếu hàng bị lỗi
        [arrival] Nếu hàng đến bị hỏng, sai hoặc thiếu
        [money] Chi phí và hoàn tiền
        [guarantee] Bảo hành của chúng tôi
        [points] Nơi bạn có thể đến
        [guides] Hỗ trợ về sản phẩm
        [faq] Hỏi và đáp
        [disputes] Nếu không thống nhất được
       *[contact] Ai giúp bạn
    }
card-case =
    { $case ->
        [damaged] Hàng đến bị hư hỏng? Chúng tôi có: { LIST($ways, type: "or") }.
        [wrong] Giao sai hàng? Chúng tôi có: { LIST($ways, type: "or") }.
       *[missing] Thiếu hàng? Chúng tôi có: { LIST($ways, type: "or") }.
    }
dispute =
    { $kind ->
        [shop_team] Bộ phận khiếu nại của chúng tôi: { $name }.
        [mediator] Hòa giải viên: { $name }.
        [adr_body] Tổ chức độc lập, không qua tòa án: { $name }.
        [authority] Cơ quan nhà nước: { $name }.
        [arbitration] Trọng tài: { $name }.
       *[court] Tòa án: { $name }.
    }
dispute-within = Bạn có { $months } tháng sau khi khiếu nại để dùng cách này.
point =
    { $kind ->
        [store] Cửa hàng của chúng tôi: { $name }.
        [drop_off] Điểm nhận gửi: { $name }.
        [service] Dịch vụ của nhà sản xuất: { $name }.
       *[repairer] Thợ sửa độc lập: { $name }.
    }
point-unpacked = Ở đó bạn không cần hộp hay nhãn.
guide =
    { $kind ->
        [manual] Sách hướng dẫn: { $title }
        [video] Video: { $title }
       *[guide] Từng bước: { $title }
    }
shop-words = { $words }
card-guarantee-none = Chúng tôi không có bảo hành thêm cho sản phẩm này.
card-ask = Hãy hỏi chúng tôi, nhân viên sẽ giúp bạn.
card-as-of = Ngày chúng tôi đọc luật: { DATE($day, style: "long") }.
card-footer = Trang này để tham khảo, không phải tư vấn pháp luật.
ui-by-law = Theo luật
ui-from-shop = Từ cửa hàng
ui-details = Chi tiết
ui-policy-link = Toàn bộ quy định của cửa hàng
ui-unavailable = Hiện không thể hiển thị. Bạn hãy hỏi cửa hàng.
